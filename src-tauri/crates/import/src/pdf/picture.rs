//! A page as a picture, for looking at a value and its place side by side.

use std::sync::Arc;

use domain::draft::ProblemCode;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use raster::Grey;

use super::gate::guarded;

/// A page drawn as PNG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The picture.
    pub png: Vec<u8>,
}

/// The size of a page as seen, in PDF points; places on it are given in the same measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageSize {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
}

/// Wider pictures are not drawn.
const WIDEST: u32 = 4096;
/// Taller pages are drawn smaller, so that memory stays bounded.
const TALLEST: f32 = 8192.0;

/// Returns the size of a page, counted from 1.
///
/// # Errors
///
/// [`ProblemCode::Damaged`] where the document or the page cannot be read,
/// [`ProblemCode::PasswordNeeded`] where it is locked.
pub(crate) fn page_size(bytes: &[u8], page: u32) -> Result<PageSize, ProblemCode> {
    guarded(|| {
        let pdf = open(bytes)?;
        let pages = pdf.pages();
        let (width, height) = pages
            .get(index_of(page)?)
            .ok_or(ProblemCode::Damaged)?
            .render_dimensions();
        Ok(PageSize { width, height })
    })
    .unwrap_or(Err(ProblemCode::Damaged))
}

/// Draws a page, counted from 1, at the given width.
///
/// # Errors
///
/// [`ProblemCode::Damaged`] where the document or the page cannot be drawn,
/// [`ProblemCode::PasswordNeeded`] where it is locked, [`ProblemCode::TooLarge`] for a page out of measure.
pub(crate) fn render_page(
    bytes: &[u8],
    page: u32,
    pixels_wide: u32,
) -> Result<Picture, ProblemCode> {
    drawn(bytes, page, |width, height| {
        let wanted = f32::from(u16::try_from(pixels_wide.clamp(16, WIDEST)).unwrap_or(4096));
        let scale = (wanted / width).min(TALLEST / height);
        (width * scale >= 1.0 && height * scale >= 1.0).then_some(scale)
    })
    .and_then(|(pixels, _)| {
        let (width, height) = (u32::from(pixels.width()), u32::from(pixels.height()));
        let png = pixels.into_png().map_err(|_| ProblemCode::Damaged)?;
        Ok(Picture { width, height, png })
    })
}

/// A page in grey as a scanner would give it, with the pixels for one point.
pub(crate) fn page_in_grey(bytes: &[u8], page: u32) -> Result<(Grey, f32), ProblemCode> {
    const WANTED: f32 = 300.0 / 72.0;
    const MOST_PIXELS: f32 = 16_000_000.0;
    let (pixels, scale) = drawn(bytes, page, |width, height| {
        let scale = WANTED
            .min((MOST_PIXELS / (width * height)).sqrt())
            .min(TALLEST / width.max(height));
        (width * scale >= 16.0 && height * scale >= 16.0).then_some(scale)
    })?;
    let (width, height) = (usize::from(pixels.width()), usize::from(pixels.height()));
    let grey = pixels
        .data_as_u8_slice()
        .chunks_exact(4)
        .map(|pixel| match pixel {
            [red, green, blue, _] => {
                let sum = 299 * u32::from(*red) + 587 * u32::from(*green) + 114 * u32::from(*blue);
                (sum / 1000).min(255) as u8
            }
            _ => 255,
        })
        .collect();
    let grey = Grey::new(width, height, grey).ok_or(ProblemCode::Damaged)?;
    Ok((grey, scale))
}

/// Draws a page on white. `scale_of` tells pixels for one point from its width and height in points; a page for
/// which there is no such scale is too large.
fn drawn(
    bytes: &[u8],
    page: u32,
    scale_of: impl FnOnce(f32, f32) -> Option<f32>,
) -> Result<(Pixmap, f32), ProblemCode> {
    guarded(|| {
        let pdf = open(bytes)?;
        let pages = pdf.pages();
        let page = pages.get(index_of(page)?).ok_or(ProblemCode::Damaged)?;
        let (width, height) = page.render_dimensions();
        if !(width.is_finite() && height.is_finite() && width >= 1.0 && height >= 1.0) {
            return Err(ProblemCode::Damaged);
        }
        let scale = scale_of(width, height)
            .filter(|scale| scale.is_finite())
            .ok_or(ProblemCode::TooLarge)?;
        let pixels = render(
            page,
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &PixmapSettings {
                x_scale: scale,
                y_scale: scale,
                bg_color: WHITE,
            },
        );
        Ok((pixels, scale))
    })
    .unwrap_or(Err(ProblemCode::Damaged))
}

fn index_of(page: u32) -> Result<usize, ProblemCode> {
    page.checked_sub(1)
        .and_then(|index| usize::try_from(index).ok())
        .ok_or(ProblemCode::Damaged)
}

fn open(bytes: &[u8]) -> Result<Pdf, ProblemCode> {
    let bytes: Arc<Vec<u8>> = Arc::new(bytes.to_vec());
    Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => ProblemCode::PasswordNeeded,
        LoadPdfError::Invalid => ProblemCode::Damaged,
    })
}
