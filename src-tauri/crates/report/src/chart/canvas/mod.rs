//! The canvas of the charts, drawn on with plotters. No type of plotters leaves this module.
//!
//! Plotters counts in whole pixels, so one pixel of the back end is a hundredth of a point: nothing of that
//! can be seen. Lengths outside this module are points.

mod axes;
mod backend;
mod elements;

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDate;
use domain::Decimal;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::{CoordTranslate, Shift};
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{
    Circle, Drawable, DynElement, EmptyElement, IntoDynElement, PathElement, PointCollection,
    Polygon, Rectangle, Text,
};
use plotters::series::LineSeries;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};

use crate::fonts::{FAMILY, Weight};

use self::axes::{in_points, in_units, length_in_units};
use self::backend::{Dress, SvgBackend};
use self::elements::{Dressed, Drop, Rule};

pub(super) use self::axes::{DayAxis, ValueAxis};
pub use self::backend::{SVG_ATTRIBUTES, SVG_ELEMENTS};

/// A place in points, from the left and from the top.
pub(super) type Place = (f32, f32);

/// Which side of a text its place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lettering {
    pub(super) size: f32,
    pub(super) colour: &'static str,
    pub(super) weight: Weight,
    pub(super) anchor: Anchor,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pen {
    pub(super) colour: &'static str,
    pub(super) width: f32,
    pub(super) dash: &'static str,
}

/// The form of a mark, around the place it stands at.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Form {
    /// A circle with this radius.
    Circle(f32),
    /// The corners, as seen from the place.
    Polygon(Vec<(f32, f32)>),
    /// A drop that hangs from the place, half as wide as this.
    Drop(f32),
}

/// A filled mark.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark {
    pub(super) form: Form,
    pub(super) fill: &'static str,
    pub(super) outline: Option<Pen>,
}

/// A drawing in the making, measured in points.
pub(super) struct Canvas {
    area: DrawingArea<SvgBackend, Shift>,
    body: Rc<RefCell<String>>,
}

/// The part of a canvas where days and values have their places.
pub(super) struct Plane {
    area: DrawingArea<SvgBackend, Cartesian2d<DayAxis, ValueAxis>>,
}

impl Canvas {
    /// Starts an empty drawing.
    pub(super) fn new((width, height): (f32, f32)) -> Self {
        let body = Rc::new(RefCell::new(String::new()));
        let size = (length_in_units(width), length_in_units(height));
        Self {
            area: SvgBackend::new(size, Rc::clone(&body)).into_drawing_area(),
            body,
        }
    }

    /// Lays axes over a part of the canvas: days from left to right, values from bottom to top.
    pub(super) fn plane(
        &self,
        (days, left, right): (DayAxis, f32, f32),
        (values, bottom, top): (ValueAxis, f32, f32),
    ) -> Plane {
        let axes = Cartesian2d::new(
            days,
            values,
            (
                in_units(left)..in_units(right),
                in_units(bottom)..in_units(top),
            ),
        );
        Plane {
            area: self.area.apply_coord_spec(axes),
        }
    }

    pub(super) fn open_group(&self) {
        self.body.borrow_mut().push_str("<g>\n");
    }

    pub(super) fn close_group(&self) {
        self.body.borrow_mut().push_str("</g>\n");
    }

    /// Fills a box; one that has no size is left out of sight.
    pub(super) fn rect(&self, (x, y): Place, (width, height): (f32, f32), fill: &'static str) {
        let corners = [(x, y), (x + width.max(0.0), y + height.max(0.0))].map(units);
        draw(&self.area, &Rectangle::new(corners, colour(fill).filled()));
    }

    /// Draws a straight line.
    pub(super) fn line(&self, from: Place, to: Place, pen: Pen) {
        let rule = Rule::new([units(from), units(to)], stroke(pen));
        draw(&self.area, &dashed(rule.into_dyn(), pen));
    }

    /// Draws a line with bends.
    pub(super) fn polyline(&self, points: &[Place], pen: Pen) {
        let points: Vec<(i32, i32)> = points.iter().copied().map(units).collect();
        let path = PathElement::new(points, stroke(pen));
        draw(&self.area, &dashed(path.into_dyn(), pen));
    }

    /// Draws a mark at a place.
    pub(super) fn mark(&self, at: Place, mark: &Mark) {
        draw_mark(&self.area, units(at), mark);
    }

    /// Sets a text on its base line.
    pub(super) fn text(&self, at: Place, words: &str, lettering: Lettering) {
        let style = match lettering.weight {
            Weight::Regular => FontStyle::Normal,
            Weight::Bold => FontStyle::Bold,
        };
        let side = match lettering.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let size = f64::from(length_in_units(lettering.size));
        let ink = colour(lettering.colour);
        let style = TextStyle::from(FontDesc::new(FontFamily::Name(FAMILY), size, style))
            .color(&ink)
            .pos(Pos::new(side, VPos::Bottom));
        draw(&self.area, &Text::new(words, units(at), style));
    }

    /// Closes the drawing and gives it its size, its title and its description.
    pub(super) fn finish(&self, size: (f32, f32), title: &str, description: &str) -> String {
        backend::document(
            (length_in_units(size.0), length_in_units(size.1)),
            (title, description),
            &self.body.borrow(),
        )
    }
}

impl Plane {
    /// Returns the place at which a value of a day is drawn.
    pub(super) fn place(&self, on: NaiveDate, value: Decimal) -> Place {
        let (x, y) = self.area.map_coordinate(&(on, value));
        (in_points(x), in_points(y))
    }

    /// Draws a hair line through each tick of the values.
    pub(super) fn mesh(&self, pen: Pen) {
        let ticks = self.area.as_coord_spec().y_spec().ticks().len();
        self.area
            .draw_mesh(
                |backend, line| line.draw(backend, &stroke(pen)),
                ticks,
                0_usize,
            )
            .expect(WRITES);
    }

    /// Fills the box between two corners.
    pub(super) fn band(&self, corners: [(NaiveDate, Decimal); 2], fill: &'static str) {
        draw(&self.area, &Rectangle::new(corners, colour(fill).filled()));
    }

    /// Draws a straight line between two values.
    pub(super) fn line(&self, ends: [(NaiveDate, Decimal); 2], pen: Pen) {
        draw(
            &self.area,
            &dashed(Rule::new(ends, stroke(pen)).into_dyn(), pen),
        );
    }

    /// Draws the line of a series through its values.
    pub(super) fn series(&self, values: &[(NaiveDate, Decimal)], pen: Pen) {
        for element in LineSeries::new(values.iter().copied(), stroke(pen)) {
            draw(&self.area, &dashed(element, pen));
        }
    }

    /// Draws a mark at a value.
    pub(super) fn mark(&self, on: NaiveDate, value: Decimal, mark: &Mark) {
        draw_mark(&self.area, (on, value), mark);
    }
}

/// Why drawing cannot fail.
const WRITES: &str = "the back end writes into memory, one element after the other";

fn draw<'a, T, E>(area: &DrawingArea<SvgBackend, T>, element: &'a E)
where
    T: CoordTranslate,
    &'a E: PointCollection<'a, T::From>,
    E: Drawable<SvgBackend>,
{
    area.draw(element).expect(WRITES);
}

fn draw_mark<T>(area: &DrawingArea<SvgBackend, T>, at: T::From, mark: &Mark)
where
    T: CoordTranslate,
    T::From: Clone,
{
    let fill = colour(mark.fill).filled();
    let dress = Dress {
        dash: mark.outline.map_or("", |pen| pen.dash),
        outline: mark.outline.map(stroke),
    };
    let element = match &mark.form {
        Form::Circle(radius) => Circle::new((0, 0), length_in_units(*radius), fill).into_dyn(),
        Form::Polygon(corners) => {
            let corners: Vec<(i32, i32)> = corners.iter().copied().map(units).collect();
            Polygon::new(corners, fill).into_dyn()
        }
        Form::Drop(half) => Drop::new(length_in_units(*half), fill).into_dyn(),
    };
    draw(area, &(EmptyElement::at(at) + Dressed::new(element, dress)));
}

fn dashed<C: Clone>(element: DynElement<'static, SvgBackend, C>, pen: Pen) -> Dressed<C> {
    let dress = Dress {
        dash: pen.dash,
        outline: None,
    };
    Dressed::new(element, dress)
}

fn stroke(pen: Pen) -> ShapeStyle {
    colour(pen.colour).stroke_width(length_in_units(pen.width))
}

fn units((x, y): Place) -> (i32, i32) {
    (in_units(x), in_units(y))
}

/// Reads `#RRGGBB`, as all colours of the palettes are written.
fn colour(hex: &str) -> RGBColor {
    let parsed = u32::from_str_radix(hex.trim_start_matches('#'), 16).unwrap_or_default();
    let [_, red, green, blue] = parsed.to_be_bytes();
    RGBColor(red, green, blue)
}
