//! Lets a PDF in, or says why not: size, pages, password, inflation. Nothing is shown or run from it.
//!
//! The libraries behind are fed with files that nobody vouches for; a panic inside them is an answer
//! here, not an end.

use domain::draft::ProblemCode;
use lopdf::{Dictionary, Document, LoadOptions, Object, Stream};

use super::nesting;

const LARGEST: usize = 25 * 1024 * 1024;
const MOST_PAGES: usize = 200;
const LARGEST_STREAM: usize = 32 * 1024 * 1024;
const LARGEST_INFLATED: usize = 64 * 1024 * 1024;
/// A stream of more than a mebibyte may not be so many times what it is packed.
const LARGEST_SWELLING: usize = 200;
const MOST_FILTERS: usize = 8;
const DEEPEST: usize = 100;
/// The longest side of a page in points; ten metres hold any sheet.
const LONGEST_SIDE: f32 = 28_000.0;
const MOST_PIXELS: i64 = 200_000_000;

/// Runs a library on untrusted bytes; `None` where it gave up with a panic.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).ok()
}

/// The visible part of a page, and how it is turned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PageFrame {
    left: f32,
    bottom: f32,
    right: f32,
    top: f32,
    turned: i64,
}

impl PageFrame {
    /// Turns a box of the page's own measure (origin bottom left) into the page as seen (top left).
    pub(super) fn as_seen(&self, x0: f32, y0: f32, x1: f32, y1: f32) -> [f32; 4] {
        match self.turned {
            90 => [
                y0 - self.bottom,
                x0 - self.left,
                y1 - self.bottom,
                x1 - self.left,
            ],
            180 => [
                self.right - x1,
                y0 - self.bottom,
                self.right - x0,
                y1 - self.bottom,
            ],
            270 => [
                self.top - y1,
                self.right - x1,
                self.top - y0,
                self.right - x0,
            ],
            _ => [x0 - self.left, self.top - y1, x1 - self.left, self.top - y0],
        }
    }

    /// Width and height as seen.
    pub(super) fn size(&self) -> (f32, f32) {
        let (width, height) = (self.right - self.left, self.top - self.bottom);
        if matches!(self.turned, 90 | 270) {
            (height, width)
        } else {
            (width, height)
        }
    }

    pub(super) fn is_turned(&self) -> bool {
        self.turned != 0
    }
}

/// Opens, limits and measures; gives the frame of each page.
pub(super) fn admit(bytes: &[u8]) -> Result<Vec<PageFrame>, ProblemCode> {
    if bytes.len() > LARGEST {
        return Err(ProblemCode::TooLarge);
    }
    guarded(|| admitted(bytes)).unwrap_or(Err(ProblemCode::Damaged))
}

fn admitted(bytes: &[u8]) -> Result<Vec<PageFrame>, ProblemCode> {
    // Before any library follows it: a stack that overflows is an end that nobody can catch.
    if nesting::is_too_deep(bytes, DEEPEST) {
        return Err(ProblemCode::Hostile);
    }
    let options = LoadOptions::with_max_decompressed_size(LARGEST_STREAM);
    let document = Document::load_mem_with_options(bytes, options).map_err(|error| {
        if matches!(error, lopdf::Error::InvalidPassword) {
            ProblemCode::PasswordNeeded
        } else {
            ProblemCode::Damaged
        }
    })?;
    if document.is_encrypted() {
        return Err(ProblemCode::PasswordNeeded);
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(ProblemCode::Damaged);
    }
    if pages.len() > MOST_PAGES {
        return Err(ProblemCode::TooLarge);
    }
    let mut inflated = 0usize;
    for object in document.objects.values() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image") {
            admit_picture(stream)?;
            continue;
        }
        inflated = inflated.saturating_add(admit_stream(stream)?);
        if inflated > LARGEST_INFLATED {
            return Err(ProblemCode::Hostile);
        }
    }
    let frames: Vec<PageFrame> = pages
        .values()
        .map(|page| {
            document
                .get_dictionary(*page)
                .map_or_else(|_| frame(None, None, 0), |page| frame_of(&document, page))
        })
        .collect();
    let is_measured = |frame: &PageFrame| {
        let (width, height) = frame.size();
        width <= LONGEST_SIDE && height <= LONGEST_SIDE
    };
    if frames.iter().all(is_measured) {
        Ok(frames)
    } else {
        Err(ProblemCode::TooLarge)
    }
}

/// A picture is not unpacked here; its size says what it would take.
fn admit_picture(stream: &Stream) -> Result<(), ProblemCode> {
    let side = |key: &[u8]| stream.dict.get(key).and_then(Object::as_i64).ok();
    match (side(b"Width"), side(b"Height")) {
        (Some(width), Some(height))
            if width < 1
                || height < 1
                || width
                    .checked_mul(height)
                    .is_none_or(|all| all > MOST_PIXELS) =>
        {
            Err(ProblemCode::TooLarge)
        }
        (Some(_) | None, _) => Ok(()),
    }
}

/// The size of what a stream holds, unpacked.
fn admit_stream(stream: &Stream) -> Result<usize, ProblemCode> {
    if !stream.dict.has(b"Filter") {
        return if nesting::is_too_deep_in_text(&stream.content, DEEPEST) {
            Err(ProblemCode::Hostile)
        } else {
            Ok(0)
        };
    }
    let filters = stream.dict.get(b"Filter").and_then(Object::as_array);
    if filters.is_ok_and(|filters| filters.len() > MOST_FILTERS) {
        return Err(ProblemCode::Hostile);
    }
    let content = match stream.decompressed_content_with_limit(LARGEST_STREAM) {
        Ok(content) => content,
        Err(lopdf::Error::Decompress(_)) => return Err(ProblemCode::Hostile),
        // A filter that is not known, or a broken stream, costs nothing here.
        Err(_) => return Ok(0),
    };
    let swells =
        content.len() > 1024 * 1024 && content.len() / LARGEST_SWELLING > stream.content.len();
    if swells || nesting::is_too_deep_in_text(&content, DEEPEST) {
        return Err(ProblemCode::Hostile);
    }
    Ok(content.len())
}

fn frame_of(document: &Document, page: &Dictionary) -> PageFrame {
    let inherited = |key: &[u8]| {
        let mut at = Some(page);
        for _ in 0..32 {
            let dictionary = at?;
            if let Ok(found) = dictionary.get_deref(key, document) {
                return Some(found.clone());
            }
            at = dictionary
                .get_deref(b"Parent", document)
                .and_then(Object::as_dict)
                .ok();
        }
        None
    };
    let rectangle = |key: &[u8]| -> Option<[f32; 4]> {
        let Object::Array(corners) = inherited(key)? else {
            return None;
        };
        let numbers: Vec<f32> = corners
            .iter()
            .filter_map(|corner| match document.dereference(corner) {
                Ok((_, object)) => object.as_float().ok(),
                Err(_) => None,
            })
            .collect();
        match numbers.as_slice() {
            [a, b, c, d] => Some([a.min(*c), b.min(*d), a.max(*c), b.max(*d)]),
            _ => None,
        }
    };
    let turned = inherited(b"Rotate")
        .and_then(|object| object.as_i64().ok())
        .unwrap_or(0);
    frame(
        rectangle(b"MediaBox"),
        rectangle(b"CropBox"),
        turned.rem_euclid(360),
    )
}

fn frame(media: Option<[f32; 4]>, crop: Option<[f32; 4]>, turned: i64) -> PageFrame {
    let media = media.unwrap_or([0.0, 0.0, 612.0, 792.0]);
    let [left, bottom, right, top] = media;
    let whole = PageFrame {
        left,
        bottom,
        right,
        top,
        turned,
    };
    match crop {
        Some([x0, y0, x1, y1]) => {
            let cut = PageFrame {
                left: x0.max(left),
                bottom: y0.max(bottom),
                right: x1.min(right),
                top: y1.min(top),
                turned,
            };
            if cut.right - cut.left > 1.0 && cut.top - cut.bottom > 1.0 {
                cut
            } else {
                whole
            }
        }
        None => whole,
    }
}
