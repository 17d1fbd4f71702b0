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
            for ground in [p.paper, p.window, p.range] {
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
}
