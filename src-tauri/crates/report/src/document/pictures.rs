//! Pages of original reports as pictures in a PDF. They were drawn in the confined reader, so that nothing of a
//! strange document but what it looks like comes into ours.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use resvg::tiny_skia::Pixmap;

use crate::error::ReportError;

use super::extras::PagePicture;

/// Free paper around a picture, in points: what no printer can print.
const MARGIN: f32 = 18.0;

/// Adds a page with the picture on it, as large as fits; a wide one lies on its side. It still has to be put into
/// the tree of pages.
pub(super) fn page(
    document: &mut Document,
    picture: &PagePicture,
    (narrow, wide): (f32, f32),
    tree: ObjectId,
) -> Result<ObjectId, ReportError> {
    let pixels =
        Pixmap::decode_png(&picture.png).map_err(|error| ReportError::Png(error.to_string()))?;
    let (columns, rows) = (pixels.width(), pixels.height());
    let paper = if columns > rows {
        (wide, narrow)
    } else {
        (narrow, wide)
    };
    let image = document.add_object(image(&pixels)?);
    let room = (paper.0 - 2.0 * MARGIN, paper.1 - 2.0 * MARGIN);
    #[expect(
        clippy::cast_precision_loss,
        reason = "a picture has some thousand pixels"
    )]
    let size = (columns as f32, rows as f32);
    let scale = (room.0 / size.0).min(room.1 / size.1);
    let drawn = (size.0 * scale, size.1 * scale);
    let at = ((paper.0 - drawn.0) / 2.0, paper.1 - MARGIN - drawn.1);
    let content = format!(
        "q {:.2} 0 0 {:.2} {:.2} {:.2} cm /Im0 Do Q",
        drawn.0, drawn.1, at.0, at.1
    );
    let content = document.add_object(Stream::new(dictionary! {}, content.into_bytes()));
    Ok(document.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => vec![0.into(), 0.into(), paper.0.into(), paper.1.into()],
        "Resources" => dictionary! { "XObject" => dictionary! { "Im0" => image } },
        "Contents" => content,
    }))
}

/// The picture without transparency, grey where it has no colour.
fn image(pixels: &Pixmap) -> Result<Stream, ReportError> {
    let (mut grey, mut colour) = (Vec::new(), Vec::new());
    for pixel in pixels.pixels() {
        // What shines through is the paper.
        let paper = 255 - pixel.alpha();
        let (red, green, blue) = (
            pixel.red().saturating_add(paper),
            pixel.green().saturating_add(paper),
            pixel.blue().saturating_add(paper),
        );
        if colour.is_empty() && red == green && green == blue {
            grey.push(red);
            continue;
        }
        if colour.is_empty() {
            colour = grey.iter().flat_map(|shade| [*shade; 3]).collect();
        }
        colour.extend([red, green, blue]);
    }
    let (space, bytes) = if colour.is_empty() {
        ("DeviceGray", grey)
    } else {
        ("DeviceRGB", colour)
    };
    let mut stream = Stream::new(
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => i64::from(pixels.width()),
            "Height" => i64::from(pixels.height()),
            "ColorSpace" => Object::Name(space.as_bytes().to_vec()),
            "BitsPerComponent" => 8,
        },
        bytes,
    );
    stream
        .compress()
        .map_err(|error| ReportError::Pdf(error.to_string()))?;
    Ok(stream)
}
