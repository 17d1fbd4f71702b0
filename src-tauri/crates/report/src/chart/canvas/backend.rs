//! A back end of plotters that writes the few SVG elements that the charts need.
//!
//! Its pixels are hundredths of a point. Presentation attributes only: a strict content policy forbids styles. Every text is escaped, because
//! labels come out of documents.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write;
use std::rc::Rc;

use plotters::style::text_anchor::HPos;
use plotters::style::{FontStyle, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use rust_decimal::prelude::ToPrimitive;

use crate::fonts::{self, Weight};

use super::axes::{in_points, length_in_units, written};

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

/// What the styles of plotters cannot say: the dash of a line, and the outline of what is filled.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Dress {
    /// Empty for a solid line.
    pub(super) dash: &'static str,
    pub(super) outline: Option<ShapeStyle>,
}

/// Writes elements one after the other.
#[derive(Debug)]
pub(super) struct SvgBackend {
    size: (u32, u32),
    body: Rc<RefCell<String>>,
    dress: Dress,
}

type Attribute = (&'static str, String);

/// What drawing returns: writing into memory does not fail.
type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl SvgBackend {
    pub(super) fn new(size: (u32, u32), body: Rc<RefCell<String>>) -> Self {
        Self {
            size,
            body,
            dress: Dress::default(),
        }
    }

    /// Does a piece of drawing in a dress, and takes it off again.
    pub(super) fn dressed<T>(&mut self, dress: Dress, draw: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.dress, dress);
        let drawn = draw(self);
        self.dress = before;
        drawn
    }

    /// Draws a drop whose tip is at `tip`.
    pub(super) fn draw_drop(&mut self, (x, y): BackendCoord, half: u32, style: &ShapeStyle) {
        // As shares of half the width: the round below, and the handles of the curves that lead to it.
        let half = f64::from(half);
        let n = |from: i32, share: f64| written((f64::from(from) + half * share).round());
        let r = written(half);
        let path = format!(
            "M{x0} {y0}C{x1} {y1} {x2} {y2} {x2} {y3}A{r} {r} 0 1 1 {x4} {y3}C{x4} {y2} {x3} {y1} {x0} {y0}Z",
            x0 = n(x, 0.0),
            y0 = n(y, 0.0),
            x1 = n(x, 1.0 / 3.0),
            y1 = n(y, 25.0 / 36.0),
            x2 = n(x, 1.0),
            y2 = n(y, 42.0 / 36.0),
            y3 = n(y, 62.0 / 36.0),
            x3 = n(x, -1.0 / 3.0),
            x4 = n(x, -1.0),
        );
        self.element("path", vec![("d", path)], self.filled(style));
    }

    fn element(&mut self, name: &str, place: Vec<Attribute>, look: Vec<Attribute>) {
        let mut body = self.body.borrow_mut();
        body.push('<');
        body.push_str(name);
        for (key, value) in place.iter().chain(&look) {
            if !value.is_empty() {
                // Writing to a string cannot fail.
                let _ = write!(body, " {key}=\"{value}\"");
            }
        }
        body.push_str("/>\n");
    }

    fn stroked<S: BackendStyle>(&self, style: &S) -> Vec<Attribute> {
        vec![
            ("stroke", hex(style.color())),
            ("stroke-width", written(style.stroke_width())),
            ("stroke-dasharray", self.dress.dash.to_owned()),
        ]
    }

    fn filled<S: BackendStyle>(&self, style: &S) -> Vec<Attribute> {
        let mut look = vec![("fill", hex(style.color()))];
        look.extend(
            self.dress
                .outline
                .iter()
                .flat_map(|outline| self.stroked(outline)),
        );
        look
    }

    fn filled_or_stroked<S: BackendStyle>(&self, style: &S, fill: bool) -> Vec<Attribute> {
        if fill {
            self.filled(style)
        } else {
            let mut look = vec![("fill", "none".to_owned())];
            look.extend(self.stroked(style));
            look
        }
    }
}

impl DrawingBackend for SvgBackend {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        let place = vec![
            ("x1", written(from.0)),
            ("y1", written(from.1)),
            ("x2", written(to.0)),
            ("y2", written(to.1)),
        ];
        self.element("line", place, self.stroked(style));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let place = vec![
            ("x", written(from.0)),
            ("y", written(from.1)),
            ("width", written(to.0 - from.0)),
            ("height", written(to.1 - from.1)),
        ];
        self.element("rect", place, self.filled_or_stroked(style, fill));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let mut look = self.filled_or_stroked(style, false);
        look.push(("stroke-linejoin", "round".to_owned()));
        self.element("polyline", vec![("points", joined(path))], look);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let place = vec![
            ("cx", written(center.0)),
            ("cy", written(center.1)),
            ("r", written(radius)),
        ];
        self.element("circle", place, self.filled_or_stroked(style, fill));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.element(
            "polygon",
            vec![("points", joined(corners))],
            self.filled(style),
        );
        Ok(())
    }

    /// Sets a text with its base line at the place, which is what SVG does.
    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let weight = match weight(style) {
            Weight::Regular => "",
            Weight::Bold => " font-weight=\"700\"",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            self.body.borrow_mut(),
            "<text x=\"{}\" y=\"{}\" font-family=\"{}, Noto Sans, sans-serif\" font-size=\"{}\"{weight}{anchor} fill=\"{}\">{}</text>",
            written(at.0),
            written(at.1),
            style.family().as_str(),
            written(style.size()),
            hex(style.color()),
            escaped(text),
        );
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = style.size().round().to_u32().unwrap_or_default();
        let points = in_points(i32::try_from(size).unwrap_or(i32::MAX));
        let width = fonts::width(text, points, weight(style));
        Ok((length_in_units(width), size))
    }
}

fn weight<T: BackendTextStyle>(style: &T) -> Weight {
    match style.style() {
        FontStyle::Bold => Weight::Bold,
        FontStyle::Normal | FontStyle::Oblique | FontStyle::Italic => Weight::Regular,
    }
}

/// Nothing on a chart is seen through, so that the alpha of a colour says nothing.
fn hex(color: BackendColor) -> String {
    let (red, green, blue) = color.rgb;
    format!("#{red:02X}{green:02X}{blue:02X}")
}

fn joined(points: impl IntoIterator<Item = BackendCoord>) -> String {
    points
        .into_iter()
        .map(|(x, y)| format!("{},{}", written(x), written(y)))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Escapes a text for content and attributes; characters that XML forbids are dropped.
fn escaped(text: &str) -> String {
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

/// Puts the elements into a document with its size, its title and its description.
pub(super) fn document(
    (width, height): (u32, u32),
    (title, description): (&str, &str),
    body: &str,
) -> String {
    let (width, height) = (written(width), written(height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n<title>{}</title>\n<desc>{}</desc>\n{body}</svg>\n",
        escaped(title),
        escaped(description),
    )
}
