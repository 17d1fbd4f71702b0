//! The chart as a picture, with the shipped fonts only.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb};

use crate::error::ReportError;
use crate::fonts::{FAMILY, Font};

use super::draw::ChartDrawing;

/// Reads an SVG of ours with the shipped fonts.
///
/// # Errors
/// When it is not an SVG.
pub fn svg_tree(svg: &str) -> Result<usvg::Tree, ReportError> {
    let mut fonts = fontdb::Database::new();
    for font in [Font::Regular, Font::Bold, Font::Fallback] {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(font.bytes())));
    }
    fonts.set_sans_serif_family(FAMILY);
    let options = usvg::Options {
        fontdb: Arc::new(fonts),
        font_family: FAMILY.to_owned(),
        ..usvg::Options::default()
    };
    usvg::Tree::from_str(svg, &options).map_err(|error| ReportError::Svg(error.to_string()))
}

/// Renders a chart as PNG, `scale` pixels to a point.
///
/// # Errors
/// When the picture would have no size or an absurd one.
pub fn chart_png(drawing: &ChartDrawing, scale: f32) -> Result<Vec<u8>, ReportError> {
    const WIDEST: f32 = 16_000.0;
    let (width, height) = (drawing.size.0 * scale, drawing.size.1 * scale);
    let wrong_size = || ReportError::PictureSize { width, height };
    let pixels = |length: f32| {
        (0..=16_000_u16)
            .rev()
            .find(|pixels| f32::from(*pixels) <= length.ceil())
            .map(u32::from)
    };
    if !(1.0..=WIDEST).contains(&width) || !(1.0..=WIDEST).contains(&height) {
        return Err(wrong_size());
    }
    let (across, down) = (
        pixels(width).ok_or_else(wrong_size)?,
        pixels(height).ok_or_else(wrong_size)?,
    );
    let mut pixmap = Pixmap::new(across, down).ok_or_else(wrong_size)?;
    let tree = svg_tree(&drawing.svg)?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    pixmap
        .encode_png()
        .map_err(|error| ReportError::Png(error.to_string()))
}
