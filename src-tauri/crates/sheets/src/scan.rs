//! The same pages as pictures: skewed, blurred, noisy, unevenly lit, and pressed into JPEG.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use crate::chance::{Chance, between, pick, sometimes};
use crate::page::{self, Face};
use crate::sheet::{Plan, Written};

/// What the picture is kept in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// PDF with nothing but a picture on each page.
    Pdf,
    /// One picture; several pages below one another.
    Picture,
}

/// Draws the reports as pictures.
pub fn write(chance: &mut Chance, plan: &Plan<'_>, carrier: Carrier) -> Written {
    let (canvas, layout, spare) = page::drawn(chance, plan);
    let document = page::pdf_of(&canvas, Face::Embedded);
    let width = pick(chance, &[1654_u32, 1654, 2067, 2480]);
    let grades = Wear::new(chance, carrier);
    let pages: Vec<GrayImage> = (1..)
        .take(canvas.pages)
        .filter_map(|number| import::render_page(&document, number, width).ok())
        .filter_map(|picture| image::load_from_memory(&picture.png).ok())
        .map(|picture| grades.worn(chance, &picture.to_luma8()))
        .collect();
    let (bytes, ending) = match carrier {
        Carrier::Pdf => (scanned_pdf(&pages, grades.quality), "pdf"),
        Carrier::Picture => picture(chance, &stacked(&pages), grades.quality),
    };
    Written {
        bytes,
        ending,
        layout,
        spare,
        has_clear_dates: false,
    }
}

/// How much a picture has suffered.
struct Wear {
    turn: f64,
    blur: f64,
    noise: f64,
    shade: f64,
    keystone: f64,
    quality: u8,
}

impl Wear {
    fn new(chance: &mut Chance, carrier: Carrier) -> Self {
        let is_photo = carrier == Carrier::Picture && sometimes(chance, 60);
        Self {
            turn: between(chance, -1.4, 1.4),
            blur: between(chance, 0.0, if is_photo { 1.1 } else { 0.7 }),
            noise: between(chance, 0.0, if is_photo { 10.0 } else { 6.0 }),
            shade: if is_photo {
                between(chance, 0.0, 0.4)
            } else {
                0.0
            },
            keystone: if is_photo {
                between(chance, 0.0, 0.02)
            } else {
                0.0
            },
            quality: pick(chance, &[60, 75, 85, 92]),
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "shades are clamped before they become bytes"
    )]
    fn worn(&self, chance: &mut Chance, page: &GrayImage) -> GrayImage {
        let (w, h) = (f64::from(page.width()), f64::from(page.height()));
        let mut picture = self.turned(page);
        if self.blur > 0.2 {
            picture = DynamicImage::ImageLuma8(picture)
                .blur(self.blur as f32)
                .to_luma8();
        }
        for (x, y, pixel) in picture.enumerate_pixels_mut() {
            let Luma([shade]) = *pixel;
            let across = f64::from(x) / w;
            let down = f64::from(y) / h;
            let light = 1.0 - self.shade * (0.7 * across + 0.3 * down);
            let grain = self.noise * (chance.f64() + chance.f64() - 1.0);
            let value = (f64::from(shade) * light + grain).clamp(0.0, 255.0);
            *pixel = Luma([value as u8]);
        }
        picture
    }
}

impl Wear {
    /// Turned a little, and narrower at the top, as a sheet on a table is.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "places are checked against the size of the picture"
    )]
    fn turned(&self, page: &GrayImage) -> GrayImage {
        let (width, height) = page.dimensions();
        let (middle, centre) = (f64::from(width) / 2.0, f64::from(height) / 2.0);
        let (sine, cosine) = self.turn.to_radians().sin_cos();
        let shade = |x: i64, y: i64| -> f64 {
            match (u32::try_from(x), u32::try_from(y)) {
                (Ok(x), Ok(y)) => page
                    .get_pixel_checked(x, y)
                    .map_or(250.0, |Luma([shade])| f64::from(*shade)),
                (Err(_), _) | (_, Err(_)) => 250.0,
            }
        };
        GrayImage::from_fn(width, height, |x, y| {
            let (dx, dy) = (f64::from(x) - middle, f64::from(y) - centre);
            let narrow = 1.0 + self.keystone * (1.0 - f64::from(y) / f64::from(height));
            let from_x = middle + (dx * cosine + dy * sine) * narrow;
            let from_y = centre - dx * sine + dy * cosine;
            let (left, top) = (from_x.floor(), from_y.floor());
            let (across, down) = (from_x - left, from_y - top);
            let (left, top) = (left as i64, top as i64);
            let above = shade(left, top) * (1.0 - across) + shade(left + 1, top) * across;
            let below = shade(left, top + 1) * (1.0 - across) + shade(left + 1, top + 1) * across;
            Luma([(above * (1.0 - down) + below * down).clamp(0.0, 255.0) as u8])
        })
    }
}

fn stacked(pages: &[GrayImage]) -> GrayImage {
    let width = pages.iter().map(GrayImage::width).max().unwrap_or(1);
    let height: u32 = pages.iter().map(GrayImage::height).sum();
    let mut all = GrayImage::from_pixel(width, height.max(1), Luma([255]));
    let mut top = 0;
    for page in pages {
        image::imageops::replace(&mut all, page, 0, top);
        top += i64::from(page.height());
    }
    all
}

fn picture(chance: &mut Chance, page: &GrayImage, quality: u8) -> (Vec<u8>, &'static str) {
    match chance.u8(..4) {
        0 => {
            let mut bytes = Cursor::new(Vec::new());
            page.write_to(&mut bytes, ImageFormat::Png)
                .expect("a picture in memory");
            (bytes.into_inner(), "png")
        }
        1 => {
            let mut bytes = Cursor::new(Vec::new());
            page.write_to(&mut bytes, ImageFormat::Tiff)
                .expect("a picture in memory");
            (bytes.into_inner(), "tif")
        }
        _ => (jpeg(page, quality), "jpg"),
    }
}

fn jpeg(page: &GrayImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality)
        .encode_image(page)
        .expect("a picture in memory");
    bytes
}

fn scanned_pdf(pages: &[GrayImage], quality: u8) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let parent = document.new_object_id();
    let mut kids: Vec<Object> = Vec::new();
    for page in pages {
        let picture = document.add_object(Stream::new(
            dictionary! {
                "Type" => "XObject", "Subtype" => "Image",
                "Width" => i64::from(page.width()), "Height" => i64::from(page.height()),
                "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
            },
            jpeg(page, quality),
        ));
        let content = format!("q {} 0 0 {} 0 0 cm /Im0 Do Q", page::WIDTH, page::HEIGHT);
        let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        kids.push(
            document
                .add_object(dictionary! {
                    "Type" => "Page", "Parent" => parent, "Contents" => content,
                    "Resources" => dictionary! { "XObject" => dictionary! { "Im0" => picture } },
                    "MediaBox" => vec![0.into(), 0.into(), Object::Real(page::WIDTH), Object::Real(page::HEIGHT)],
                })
                .into(),
        );
    }
    let count = i64::try_from(kids.len()).unwrap_or(0);
    document.objects.insert(
        parent,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => parent });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document
        .save_to(&mut bytes)
        .expect("a small document in memory");
    bytes
}
