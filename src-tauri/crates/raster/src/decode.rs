//! PNG, JPEG and TIFF to pixels, as the picture is meant to be seen, within a bound on its size.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::tiff::TiffDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageError, Limits};

use crate::grey::Grey;

/// Larger pictures are refused before they are unfolded.
const MOST_PIXELS: u64 = 50_000_000;
const MOST_MEMORY: u64 = 256 << 20;
/// A TIFF with more pages is refused.
const MOST_PAGES: usize = 200;

/// Why a picture could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// More pixels or pages than are read.
    #[error("the picture is larger than is read")]
    TooLarge,
    /// The bytes break off or contradict themselves.
    #[error("the picture is damaged")]
    Damaged,
    /// A kind of picture, or of packing, that is not read.
    #[error("this kind of picture is not read")]
    Unknown,
}

impl From<ImageError> for DecodeError {
    fn from(error: ImageError) -> Self {
        match error {
            ImageError::Limits(_) => Self::TooLarge,
            ImageError::Unsupported(_) => Self::Unknown,
            ImageError::Decoding(_)
            | ImageError::Encoding(_)
            | ImageError::Parameter(_)
            | ImageError::IoError(_) => Self::Damaged,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Png,
    Jpeg,
    Tiff,
}

fn kind(bytes: &[u8]) -> Result<Kind, DecodeError> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Ok(Kind::Png)
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Ok(Kind::Jpeg)
    } else if bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") {
        Ok(Kind::Tiff)
    } else {
        Err(DecodeError::Unknown)
    }
}

/// How many pages a picture has: one, but for a TIFF.
///
/// # Errors
/// Where it is no picture that is read, or its list of pages runs in a circle.
pub fn page_count(bytes: &[u8]) -> Result<u32, DecodeError> {
    match kind(bytes)? {
        Kind::Png | Kind::Jpeg => Ok(1),
        Kind::Tiff => Ok(tiff_pages(bytes)?.len() as u32),
    }
}

/// Width and height of a page, counted from 1, as it is meant to be seen.
///
/// # Errors
/// Where there is no such page, or it is too large.
pub fn dimensions(bytes: &[u8], page: u32) -> Result<(u32, u32), DecodeError> {
    with_decoder(bytes, page, |mut decoder| {
        let (width, height) = decoder.dimensions();
        let is_turned = matches!(
            decoder.orientation().unwrap_or(Orientation::NoTransforms),
            Orientation::Rotate90
                | Orientation::Rotate270
                | Orientation::Rotate90FlipH
                | Orientation::Rotate270FlipH
        );
        Ok(if is_turned {
            (height, width)
        } else {
            (width, height)
        })
    })
}

/// A page in grey, counted from 1, as it is meant to be seen. What is transparent is paper.
///
/// # Errors
/// Where there is no such page, it is too large, or damaged.
pub fn grey(bytes: &[u8], page: u32) -> Result<Grey, DecodeError> {
    let picture = picture(bytes, page)?;
    let grey = if picture.color().has_alpha() {
        let picture = picture.into_luma_alpha8();
        let (width, height) = picture.dimensions();
        let pixels = picture
            .pixels()
            .map(|pixel| {
                let [light, alpha] = pixel.0.map(u32::from);
                ((light * alpha + 255 * (255 - alpha)) / 255).min(255) as u8
            })
            .collect();
        Grey::new(width as usize, height as usize, pixels)
    } else {
        let picture = picture.into_luma8();
        let (width, height) = picture.dimensions();
        Grey::new(width as usize, height as usize, picture.into_raw())
    };
    grey.ok_or(DecodeError::Damaged)
}

/// A page as PNG of at most the given width, for looking at; with the size of that PNG.
///
/// # Errors
/// Where there is no such page, it is too large, or damaged.
pub fn drawn(bytes: &[u8], page: u32, width: u32) -> Result<(Vec<u8>, u32, u32), DecodeError> {
    let picture = picture(bytes, page)?;
    let picture = if picture.width() > width.max(16) {
        picture.thumbnail(width.max(16), u32::MAX)
    } else {
        picture
    };
    let picture = if picture.color().has_alpha() {
        DynamicImage::ImageRgba8(picture.into_rgba8())
    } else {
        DynamicImage::ImageRgb8(picture.into_rgb8())
    };
    let mut png = Vec::new();
    image::codecs::png::PngEncoder::new(&mut png).write_image(
        picture.as_bytes(),
        picture.width(),
        picture.height(),
        picture.color().into(),
    )?;
    Ok((png, picture.width(), picture.height()))
}

fn picture(bytes: &[u8], page: u32) -> Result<DynamicImage, DecodeError> {
    with_decoder(bytes, page, |mut decoder| {
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let mut picture = DynamicImage::from_decoder(decoder)?;
        picture.apply_orientation(orientation);
        Ok(picture)
    })
}

fn with_decoder<T>(
    bytes: &[u8],
    page: u32,
    work: impl FnOnce(Box<dyn ImageDecoder + '_>) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    let index = page.checked_sub(1).ok_or(DecodeError::Damaged)? as usize;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let kind = kind(bytes)?;
    if kind != Kind::Tiff && index > 0 {
        return Err(DecodeError::Damaged);
    }
    match kind {
        Kind::Png => {
            let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits)?;
            work(bounded(Box::new(decoder))?)
        }
        Kind::Jpeg => {
            let mut decoder = JpegDecoder::new(Cursor::new(bytes))?;
            refuse_large(&decoder)?;
            decoder.set_limits(limits)?;
            work(Box::new(decoder))
        }
        Kind::Tiff => {
            let pages = tiff_pages(bytes)?;
            let offset = pages.get(index).ok_or(DecodeError::Damaged)?;
            let moved = with_first_page(bytes, *offset);
            let mut decoder = TiffDecoder::new(Cursor::new(moved))?;
            refuse_large(&decoder)?;
            decoder.set_limits(limits)?;
            work(Box::new(decoder))
        }
    }
}

fn bounded<'a>(
    decoder: Box<dyn ImageDecoder + 'a>,
) -> Result<Box<dyn ImageDecoder + 'a>, DecodeError> {
    refuse_large(&decoder)?;
    Ok(decoder)
}

fn refuse_large(decoder: &impl ImageDecoder) -> Result<(), DecodeError> {
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(DecodeError::Damaged);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(DecodeError::TooLarge);
    }
    Ok(())
}

/// Where the directory of each page begins.
fn tiff_pages(bytes: &[u8]) -> Result<Vec<u32>, DecodeError> {
    const ENTRY: usize = 12;
    let is_little = bytes.starts_with(b"II");
    let word = |at: usize| -> Option<u32> {
        let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if is_little {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        })
    };
    let half = |at: usize| -> Option<u16> {
        let two: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little {
            u16::from_le_bytes(two)
        } else {
            u16::from_be_bytes(two)
        })
    };
    let mut pages = Vec::new();
    let mut next = word(4).ok_or(DecodeError::Damaged)?;
    while next != 0 {
        if pages.contains(&next) {
            return Err(DecodeError::Damaged);
        }
        if pages.len() >= MOST_PAGES {
            return Err(DecodeError::TooLarge);
        }
        let at = next as usize;
        // A list that leads out of the file ends there; the pages before it are good.
        let Some(entries) = half(at) else { break };
        pages.push(next);
        next = word(at + 2 + ENTRY * usize::from(entries)).unwrap_or(0);
    }
    if pages.is_empty() {
        return Err(DecodeError::Damaged);
    }
    Ok(pages)
}

/// The library reads the first page only, so the page that is wanted is made the first.
fn with_first_page(bytes: &[u8], offset: u32) -> Vec<u8> {
    let mut moved = bytes.to_vec();
    let written = if bytes.starts_with(b"II") {
        offset.to_le_bytes()
    } else {
        offset.to_be_bytes()
    };
    if let Some(place) = moved.get_mut(4..8) {
        place.copy_from_slice(&written);
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let pixels: Vec<u8> = (0..width * height)
            .map(|index| (index * 40) as u8)
            .collect();
        image::codecs::png::PngEncoder::new(&mut bytes)
            .write_image(&pixels, width, height, image::ExtendedColorType::L8)
            .expect("a small picture");
        bytes
    }

    /// A JPEG of 16 by 8 pixels, black on its left half, that says how it is to be turned.
    fn jpeg(orientation: u8) -> Vec<u8> {
        let mut plain = Vec::new();
        let pixels: Vec<u8> = (0..128)
            .map(|index| if index % 16 < 8 { 0 } else { 255 })
            .collect();
        image::codecs::jpeg::JpegEncoder::new_with_quality(&mut plain, 100)
            .write_image(&pixels, 16, 8, image::ExtendedColorType::L8)
            .expect("a small picture");
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
        let mut bytes = b"\xff\xd8\xff\xe1".to_vec();
        bytes.extend(((exif.len() + 2) as u16).to_be_bytes());
        bytes.extend(exif);
        bytes.extend(plain.get(2..).expect("more than its mark"));
        bytes
    }

    /// A TIFF of two grey pages, 2 by 1 and 1 by 2 pixels; `next` is where the second leads.
    fn tiff(next: u32) -> Vec<u8> {
        let mut bytes = b"II*\0\x08\0\0\0".to_vec();
        for (width, height, next) in [(2_u32, 1_u32, 8 + 2 + 8 * 12 + 4 + 2), (1, 2, next)] {
            let at = bytes.len() as u32;
            let data = at + 2 + 8 * 12 + 4;
            bytes.extend(8_u16.to_le_bytes());
            for (tag, value) in [
                (256_u16, width),
                (257, height),
                (258, 8),
                (259, 1),
                (262, 1),
                (273, data),
                (278, height),
                (279, 2),
            ] {
                bytes.extend(tag.to_le_bytes());
                bytes.extend(4_u16.to_le_bytes());
                bytes.extend(1_u32.to_le_bytes());
                bytes.extend(value.to_le_bytes());
            }
            bytes.extend(next.to_le_bytes());
            bytes.extend([10 * width as u8, 200]);
        }
        bytes
    }

    #[test]
    fn pictures_are_turned_as_their_camera_says() {
        for (orientation, size, dark) in [
            (1, (16, 8), (0, 0)),
            (3, (16, 8), (15, 0)),
            (6, (8, 16), (0, 0)),
            (8, (8, 16), (0, 15)),
        ] {
            let bytes = jpeg(orientation);
            assert_eq!(dimensions(&bytes, 1), Ok(size), "{orientation}");
            let grey = grey(&bytes, 1).expect("decodes");
            assert_eq!((grey.width() as u32, grey.height() as u32), size);
            assert!(grey.at(dark.0, dark.1) < 60, "{orientation}");
        }
    }

    #[test]
    fn each_page_of_a_tiff_is_had() {
        let bytes = tiff(0);
        assert_eq!(page_count(&bytes), Ok(2));
        assert_eq!(grey(&bytes, 1).expect("first").pixels(), [20, 200]);
        assert_eq!(grey(&bytes, 2).expect("second").height(), 2);
        assert_eq!(grey(&bytes, 3), Err(DecodeError::Damaged));
        assert_eq!(grey(&bytes, 0), Err(DecodeError::Damaged));
    }

    #[test]
    fn a_list_of_pages_in_a_circle_is_refused() {
        assert_eq!(page_count(&tiff(8)), Err(DecodeError::Damaged));
    }

    #[test]
    fn a_small_file_that_says_it_is_huge_is_refused_before_it_unfolds() {
        let mut bytes = png(4, 4);
        bytes
            .get_mut(16..24)
            .expect("the size")
            .copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
        // The checksum over the size is wrong now; a real bomb has a right one.
        let sum = checksum(bytes.get(12..29).expect("the header"));
        bytes
            .get_mut(29..33)
            .expect("its checksum")
            .copy_from_slice(&sum.to_be_bytes());
        assert_eq!(grey(&bytes, 1), Err(DecodeError::TooLarge));
    }

    fn checksum(bytes: &[u8]) -> u32 {
        let mut sum = u32::MAX;
        for byte in bytes {
            sum ^= u32::from(*byte);
            for _ in 0..8 {
                sum = (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg());
            }
        }
        !sum
    }

    #[test]
    fn what_breaks_off_is_an_error_or_a_picture_and_never_a_panic() {
        for whole in [png(40, 30), jpeg(6), tiff(0)] {
            for length in 0..whole.len() {
                let cut = whole.get(..length).expect("shorter");
                if let Ok(grey) = grey(cut, 1) {
                    assert!(grey.width() > 0);
                }
            }
        }
    }

    #[test]
    fn a_picture_for_looking_at_is_no_wider_than_asked() {
        for (width, expected) in [(100, (40, 30)), (20, (20, 15))] {
            let (_, wide, high) = drawn(&png(40, 30), 1, width).expect("draws");
            assert_eq!((wide, high), expected);
        }
    }
}
