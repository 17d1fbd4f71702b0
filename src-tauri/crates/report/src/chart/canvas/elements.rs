//! Elements that plotters does not have: straight lines, drops, and a dress for dashes and outlines.

use std::iter::{Once, once};

use plotters::element::{Drawable, DynElement, PointCollection};
use plotters::style::ShapeStyle;
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

use super::backend::{Dress, SvgBackend};

/// What drawing an element returns.
type Drawn = Result<(), DrawingErrorKind<<SvgBackend as DrawingBackend>::ErrorType>>;

/// An element with what the styles of plotters cannot say.
pub(super) struct Dressed<C: Clone> {
    element: DynElement<'static, SvgBackend, C>,
    dress: Dress,
}

impl<C: Clone> Dressed<C> {
    pub(super) fn new(element: DynElement<'static, SvgBackend, C>, dress: Dress) -> Self {
        Self { element, dress }
    }
}

impl<'a, C: Clone> PointCollection<'a, C> for &'a Dressed<C> {
    type Point = &'a C;
    type IntoIter = &'a Vec<C>;

    fn point_iter(self) -> &'a Vec<C> {
        self.element.point_iter()
    }
}

impl<C: Clone> Drawable<SvgBackend> for Dressed<C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        places: I,
        backend: &mut SvgBackend,
        parent: (u32, u32),
    ) -> Drawn {
        backend.dressed(self.dress, |backend| {
            self.element.draw(places, backend, parent)
        })
    }
}

/// A straight line.
pub(super) struct Rule<C> {
    ends: [C; 2],
    style: ShapeStyle,
}

impl<C> Rule<C> {
    pub(super) fn new(ends: [C; 2], style: ShapeStyle) -> Self {
        Self { ends, style }
    }
}

impl<'a, C> PointCollection<'a, C> for &'a Rule<C> {
    type Point = &'a C;
    type IntoIter = &'a [C];

    fn point_iter(self) -> &'a [C] {
        &self.ends
    }
}

impl<C> Drawable<SvgBackend> for Rule<C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut places: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        match (places.next(), places.next()) {
            (Some(from), Some(to)) => backend.draw_line(from, to, &self.style),
            (_, None) | (None, _) => Ok(()),
        }
    }
}

/// A drop that hangs from its place.
pub(super) struct Drop {
    half: u32,
    style: ShapeStyle,
}

impl Drop {
    pub(super) fn new(half: u32, style: ShapeStyle) -> Self {
        Self { half, style }
    }
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Drop {
    type Point = BackendCoord;
    type IntoIter = Once<BackendCoord>;

    fn point_iter(self) -> Once<BackendCoord> {
        once((0, 0))
    }
}

impl Drawable<SvgBackend> for Drop {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut places: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        if let Some(tip) = places.next() {
            backend.draw_drop(tip, self.half, &self.style);
        }
        Ok(())
    }
}
