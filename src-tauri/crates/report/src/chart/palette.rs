//! Colours, shapes and dashes. Each count keeps one of each, on screen and on paper, so that a print in
//! grey still tells them apart. Contrast is computed in the tests below.

use domain::Analyte;

use super::model::Theme;

/// The colours of one theme, as `#RRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Ground.
    pub paper: &'static str,
    /// Text and the line of today.
    pub ink: &'static str,
    /// Text of second rank.
    pub second: &'static str,
    /// Hair lines, ornament only.
    pub line: &'static str,
    /// Edges that mean something: poles of flags, cycle bars.
    pub edge: &'static str,
    /// The weeks in which a treatment is usually judged.
    pub window: &'static str,
    /// The laboratory's own range.
    pub range: &'static str,
    /// Days on which counts often dip.
    pub dip: &'static str,
    /// *Please check*.
    pub check: &'static str,
    vermilion: &'static str,
    blue: &'static str,
    ochre: &'static str,
    green: &'static str,
    purple: &'static str,
}

/// The marker at each draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// ●
    Circle,
    /// ■
    Square,
    /// ▲
    Triangle,
    /// ◆
    Diamond,
}

/// How one count is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Series {
    /// Colour of line, marker and name.
    pub colour: &'static str,
    /// Marker.
    pub shape: Shape,
    /// Dash of the line; empty for a solid one.
    pub dash: &'static str,
}

impl Theme {
    /// Returns the colours of this theme.
    #[must_use]
    pub fn palette(self) -> Palette {
        match self {
            Self::Light => LIGHT,
            Self::Dark => DARK,
            Self::Contrast => CONTRAST,
            Self::Print => Palette {
                paper: "#FFFFFF",
                ..LIGHT
            },
            Self::PrintGrey => GREY,
        }
    }
}

impl Palette {
    /// Returns how an analyte is drawn. Those beyond the three main ones take turns in two other hues.
    #[must_use]
    pub fn series(&self, analyte: Analyte) -> Series {
        if analyte == Analyte::Hemoglobin {
            Series {
                colour: self.vermilion,
                shape: Shape::Circle,
                dash: "",
            }
        } else if analyte == Analyte::Neutrophils {
            Series {
                colour: self.blue,
                shape: Shape::Square,
                dash: "10 5",
            }
        } else if analyte == Analyte::Platelets {
            Series {
                colour: self.ochre,
                shape: Shape::Triangle,
                dash: "4 4",
            }
        } else if analyte == Analyte::Blasts || analyte == Analyte::BlastsPercent {
            Series {
                colour: self.purple,
                shape: Shape::Square,
                dash: "10 4 3 4",
            }
        } else {
            Series {
                colour: self.green,
                shape: Shape::Diamond,
                dash: "2 4",
            }
        }
    }
}

const LIGHT: Palette = Palette {
    paper: "#FBFAF7",
    ink: "#1C2430",
    second: "#46505E",
    line: "#D9D5CB",
    edge: "#767D89",
    window: "#EAF1F1",
    range: "#E9E3D3",
    dip: "#EDE6F3",
    check: "#6E4300",
    vermilion: "#A83400",
    blue: "#075A97",
    ochre: "#7D6000",
    green: "#00674C",
    purple: "#8A3A70",
};

const DARK: Palette = Palette {
    paper: "#151B23",
    ink: "#F2EFE8",
    second: "#C3C8CF",
    line: "#39424E",
    edge: "#8F98A5",
    window: "#1F2C33",
    range: "#2E3032",
    dip: "#2C2839",
    check: "#FFD48A",
    vermilion: "#FF9466",
    blue: "#7CC4FF",
    ochre: "#F0D060",
    green: "#5FDCB4",
    purple: "#F0A3D6",
};

const CONTRAST: Palette = Palette {
    paper: "#000000",
    ink: "#FFFFFF",
    second: "#FFFFFF",
    line: "#5A5A5A",
    edge: "#D0D0D0",
    window: "#1B2A2E",
    range: "#2B2B2B",
    dip: "#2A2340",
    check: "#FFD84D",
    vermilion: "#FFA27A",
    blue: "#8FD0FF",
    ochre: "#FFE45C",
    green: "#6CF0C6",
    purple: "#FFB0E4",
};

const GREY: Palette = Palette {
    paper: "#FFFFFF",
    ink: "#1C1C1C",
    second: "#444444",
    line: "#D0D0D0",
    edge: "#6E6E6E",
    window: "#F0F0F0",
    range: "#E0E0E0",
    dip: "#E8E8E8",
    check: "#1C1C1C",
    vermilion: "#1C1C1C",
    blue: "#1C1C1C",
    ochre: "#1C1C1C",
    green: "#1C1C1C",
    purple: "#1C1C1C",
};

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "tests stop at the first surprise"
    )]
    use super::*;

    const THEMES: [Theme; 5] = [
        Theme::Light,
        Theme::Dark,
        Theme::Contrast,
        Theme::Print,
        Theme::PrintGrey,
    ];

    fn channels(colour: &str) -> [f64; 3] {
        let number = u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap();
        [16, 8, 0].map(|shift| f64::from((number >> shift) & 0xFF) / 255.0)
    }

    fn linear(colour: &str) -> [f64; 3] {
        channels(colour).map(|c| {
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let luminance = |colour: &str| {
            let [r, g, b] = linear(colour);
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn texts_and_marks_stand_out_on_every_ground() {
        for theme in THEMES {
            let p = theme.palette();
            for ground in [p.paper, p.window, p.range, p.dip] {
                assert!(contrast(p.ink, ground) >= 7.0, "{theme:?} ink on {ground}");
                assert!(
                    contrast(p.second, ground) >= 4.5,
                    "{theme:?} second on {ground}"
                );
                assert!(
                    contrast(p.edge, ground) >= 3.0,
                    "{theme:?} edge on {ground}"
                );
                assert!(
                    contrast(p.check, ground) >= 4.5,
                    "{theme:?} check on {ground}"
                );
                for hue in [p.vermilion, p.blue, p.ochre, p.green, p.purple] {
                    assert!(contrast(hue, ground) >= 4.5, "{theme:?} {hue} on {ground}");
                }
            }
        }
    }

    #[test]
    fn the_three_counts_differ_in_shape_and_in_dash() {
        let p = Theme::PrintGrey.palette();
        let of = [
            Analyte::Hemoglobin,
            Analyte::Neutrophils,
            Analyte::Platelets,
        ]
        .map(|analyte| p.series(analyte));
        for (one, other) in [(0, 1), (1, 2), (0, 2)] {
            assert_ne!(of[one].shape, of[other].shape);
            assert_ne!(of[one].dash, of[other].dash);
        }
    }

    /// Linear light as somebody sees it who lacks the named kind of cone (Viénot, Brettel and Mollon 1999).
    fn seen_without(kind: &str, [r, g, b]: [f64; 3]) -> [f64; 3] {
        match kind {
            "long" => {
                let mixed = 0.112_38 * r + 0.887_62 * g;
                [mixed, mixed, 0.004_01 * r - 0.004_01 * g + b]
            }
            "middle" => {
                let mixed = 0.292_75 * r + 0.707_25 * g;
                [mixed, mixed, -0.022_34 * r + 0.022_34 * g + b]
            }
            _ => [r, g, b],
        }
    }

    fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
        let x = (0.412_456 * r + 0.357_576 * g + 0.180_437 * b) / 0.950_47;
        let y = 0.212_673 * r + 0.715_152 * g + 0.072_175 * b;
        let z = (0.019_334 * r + 0.119_192 * g + 0.950_304 * b) / 1.088_83;
        let f = |t: f64| {
            if t > 0.008_856 {
                t.cbrt()
            } else {
                7.787 * t + 16.0 / 116.0
            }
        };
        [
            116.0 * f(y) - 16.0,
            500.0 * (f(x) - f(y)),
            200.0 * (f(y) - f(z)),
        ]
    }

    /// CIEDE2000 (Sharma, Wu and Dalal 2005), all weights 1.
    fn difference([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
        let c_bar = f64::midpoint(a1.hypot(b1), a2.hypot(b2));
        let g = 0.5 * (1.0 - (c_bar.powi(7) / (c_bar.powi(7) + 25_f64.powi(7))).sqrt());
        let (a1, a2) = (a1 * (1.0 + g), a2 * (1.0 + g));
        let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
        let hue = |a: f64, b: f64| {
            if a == 0.0 && b == 0.0 {
                0.0
            } else {
                b.atan2(a).to_degrees().rem_euclid(360.0)
            }
        };
        let (h1, h2) = (hue(a1, b1), hue(a2, b2));
        let no_hue = c1 * c2 == 0.0;
        let dh = if no_hue {
            0.0
        } else if (h2 - h1).abs() <= 180.0 {
            h2 - h1
        } else if h2 > h1 {
            h2 - h1 - 360.0
        } else {
            h2 - h1 + 360.0
        };
        let big_h = 2.0 * (c1 * c2).sqrt() * (dh.to_radians() / 2.0).sin();
        let (l_bar, c_bar) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2));
        let h_bar = if no_hue {
            h1 + h2
        } else if (h1 - h2).abs() <= 180.0 {
            f64::midpoint(h1, h2)
        } else if h1 + h2 < 360.0 {
            f64::midpoint(h1, h2) + 180.0
        } else {
            f64::midpoint(h1, h2) - 180.0
        };
        let t = 1.0 - 0.17 * (h_bar - 30.0).to_radians().cos()
            + 0.24 * (2.0 * h_bar).to_radians().cos()
            + 0.32 * (3.0 * h_bar + 6.0).to_radians().cos()
            - 0.20 * (4.0 * h_bar - 63.0).to_radians().cos();
        let turn = 30.0 * (-((h_bar - 275.0) / 25.0).powi(2)).exp();
        let rc = 2.0 * (c_bar.powi(7) / (c_bar.powi(7) + 25_f64.powi(7))).sqrt();
        let sl = 1.0 + 0.015 * (l_bar - 50.0).powi(2) / (20.0 + (l_bar - 50.0).powi(2)).sqrt();
        let (sc, sh) = (1.0 + 0.045 * c_bar, 1.0 + 0.015 * c_bar * t);
        let rt = -(2.0 * turn).to_radians().sin() * rc;
        let (dl, dc, dh) = ((l2 - l1) / sl, (c2 - c1) / sc, big_h / sh);
        (dl * dl + dc * dc + dh * dh + rt * dc * dh).sqrt()
    }

    #[test]
    fn the_measure_of_colours_agrees_with_its_published_pairs() {
        for (one, other, expected) in [
            ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
            ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
            ([50.0, 2.5, 0.0], [58.0, 24.0, 15.0], 19.4535),
            (
                [2.0776, 0.0795, -1.1350],
                [0.9033, -0.0636, -0.5514],
                0.9082,
            ),
        ] {
            let found = difference(one, other);
            assert!((found - expected).abs() < 0.0005, "{found} {expected}");
        }
    }

    /// In grey, and between vermilion and ochre for those who see fewer hues, shape and dash tell the counts
    /// apart (see the test above); every other pair stays two colours for everybody.
    #[test]
    fn the_three_counts_are_different_colours_also_for_those_who_see_fewer() {
        for theme in [Theme::Light, Theme::Dark, Theme::Contrast, Theme::Print] {
            let p = theme.palette();
            for kind in ["none missing", "long", "middle"] {
                let seen = |colour: &str| lab(seen_without(kind, linear(colour)));
                for (one, other) in [(p.vermilion, p.blue), (p.blue, p.ochre)] {
                    let apart = difference(seen(one), seen(other));
                    assert!(apart >= 20.0, "{theme:?} {kind}: {one} {other} {apart:.1}");
                }
                // The four grounds stay four.
                let grounds = [p.paper, p.window, p.range, p.dip];
                for (index, one) in grounds.iter().enumerate() {
                    for other in &grounds[index + 1..] {
                        let apart = difference(seen(one), seen(other));
                        assert!(apart >= 1.5, "{theme:?} {kind}: {one} {other} {apart:.1}");
                    }
                }
            }
        }
    }
}
