//! Writes the few SVG elements that the chart needs.
//!
//! Presentation attributes only: a strict content policy forbids styles. Every text is escaped, because
//! labels come out of documents.

use std::fmt::Write;

use crate::fonts::{self, FAMILY, Weight};

/// All elements that a chart may contain. The window builds its nodes from this list.
pub const SVG_ELEMENTS: &[&str] = &[
    "svg", "title", "desc", "g", "rect", "line", "polyline", "polygon", "circle", "path", "text",
];

/// All attributes that they may carry.
pub const SVG_ATTRIBUTES: &[&str] = &[
    "xmlns",
    "role",
    "width",
    "height",
    "viewBox",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "d",
    "points",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linejoin",
    "font-family",
    "font-size",
    "font-weight",
    "text-anchor",
];

/// Which side of a text its place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lettering<'a> {
    pub(super) size: f32,
    pub(super) colour: &'a str,
    pub(super) weight: Weight,
    pub(super) anchor: Anchor,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pen<'a> {
    pub(super) colour: &'a str,
    pub(super) width: f32,
    pub(super) dash: &'a str,
}

/// An SVG in the making.
#[derive(Debug, Default)]
pub(super) struct Svg {
    body: String,
}

/// Writes a coordinate with at most two decimals, the same on every machine.
pub(super) fn number(value: f32) -> String {
    let hundredths = (f64::from(value) * 100.0).round() / 100.0;
    if hundredths == 0.0 {
        "0".to_owned()
    } else {
        format!("{hundredths}")
    }
}

/// Escapes a text for content and attributes; characters that XML forbids are dropped.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in fonts::printable(text).chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            other => out.push(other),
        }
    }
    out
}

impl Svg {
    fn element(&mut self, name: &str, attributes: &[(&str, String)]) {
        self.body.push('<');
        self.body.push_str(name);
        for (key, value) in attributes {
            if !value.is_empty() {
                // Writing to a string cannot fail.
                let _ = write!(self.body, " {key}=\"{value}\"");
            }
        }
        self.body.push_str("/>\n");
    }

    pub(super) fn open_group(&mut self) {
        self.body.push_str("<g>\n");
    }

    pub(super) fn close_group(&mut self) {
        self.body.push_str("</g>\n");
    }

    pub(super) fn rect(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), fill: &str) {
        self.element(
            "rect",
            &[
                ("x", number(x)),
                ("y", number(y)),
                ("width", number(width.max(0.0))),
                ("height", number(height.max(0.0))),
                ("fill", fill.to_owned()),
            ],
        );
    }

    pub(super) fn line(&mut self, (x1, y1): (f32, f32), (x2, y2): (f32, f32), pen: Pen<'_>) {
        let mut attributes = vec![
            ("x1", number(x1)),
            ("y1", number(y1)),
            ("x2", number(x2)),
            ("y2", number(y2)),
        ];
        attributes.extend(stroke(pen));
        self.element("line", &attributes);
    }

    pub(super) fn polyline(&mut self, points: &[(f32, f32)], pen: Pen<'_>) {
        let mut attributes = vec![("points", joined(points)), ("fill", "none".to_owned())];
        attributes.extend(stroke(pen));
        attributes.push(("stroke-linejoin", "round".to_owned()));
        self.element("polyline", &attributes);
    }

    pub(super) fn polygon(&mut self, points: &[(f32, f32)], fill: &str, pen: Option<Pen<'_>>) {
        let mut attributes = vec![("points", joined(points)), ("fill", fill.to_owned())];
        attributes.extend(pen.into_iter().flat_map(stroke));
        self.element("polygon", &attributes);
    }

    pub(super) fn circle(
        &mut self,
        (x, y): (f32, f32),
        radius: f32,
        fill: &str,
        pen: Option<Pen<'_>>,
    ) {
        let mut attributes = vec![
            ("cx", number(x)),
            ("cy", number(y)),
            ("r", number(radius)),
            ("fill", fill.to_owned()),
        ];
        attributes.extend(pen.into_iter().flat_map(stroke));
        self.element("circle", &attributes);
    }

    pub(super) fn path(&mut self, d: String, fill: &str, pen: Option<Pen<'_>>) {
        let mut attributes = vec![("d", d), ("fill", fill.to_owned())];
        attributes.extend(pen.into_iter().flat_map(stroke));
        self.element("path", &attributes);
    }

    /// Sets a text on the base line `y`.
    pub(super) fn text(&mut self, (x, y): (f32, f32), text: &str, lettering: Lettering<'_>) {
        let anchor = match lettering.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = match lettering.weight {
            Weight::Regular => "",
            Weight::Bold => " font-weight=\"700\"",
        };
        let _ = writeln!(
            self.body,
            "<text x=\"{}\" y=\"{}\" font-family=\"{FAMILY}, Noto Sans, sans-serif\" font-size=\"{}\"{weight}{anchor} fill=\"{}\">{}</text>",
            number(x),
            number(y),
            number(lettering.size),
            lettering.colour,
            escaped(text),
        );
    }

    /// Closes the drawing and gives it its size, its title and its description.
    pub(super) fn finish(
        self,
        (width, height): (f32, f32),
        title: &str,
        description: &str,
    ) -> String {
        let (width, height) = (number(width), number(height));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n<title>{}</title>\n<desc>{}</desc>\n{}</svg>\n",
            escaped(title),
            escaped(description),
            self.body,
        )
    }
}

fn stroke(pen: Pen<'_>) -> Vec<(&'static str, String)> {
    vec![
        ("stroke", pen.colour.to_owned()),
        ("stroke-width", number(pen.width)),
        ("stroke-dasharray", pen.dash.to_owned()),
    ]
}

fn joined(points: &[(f32, f32)]) -> String {
    points
        .iter()
        .map(|(x, y)| format!("{},{}", number(*x), number(*y)))
        .collect::<Vec<_>>()
        .join(" ")
}
