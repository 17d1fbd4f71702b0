//! What a page shows: where letters are painted, which way they run, and whether an eye can see them.
//!
//! A text layer may say something else than the page: text drawn invisibly, in the colour of its ground, too
//! small, outside the page, under a picture. Only what is painted visibly is trusted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::hayro_syntax::page::Page;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, InterpreterWarning, Paint, SoftMask, TransformExt,
    interpret_page,
};
use hayro::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};

use crate::page::Turn;

/// More letters than this are no lab sheet.
const MOST_LETTERS: usize = 60_000;
/// Smaller letters are not meant to be read.
const SMALLEST: f64 = 2.5;

/// A letter as painted.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    /// What it means, where the document says.
    pub(super) text: Option<String>,
    /// Its origin on the page as seen, points from the top left.
    pub(super) x: f32,
    pub(super) y: f32,
    /// To the origin of the next letter.
    pub(super) advance: f32,
    pub(super) size: f32,
    /// Which way the line runs; `None` where it runs aslant.
    pub(super) turn: Option<Turn>,
    pub(super) is_seen: bool,
}

/// What is painted on a page.
#[derive(Debug, Clone, Default)]
pub(super) struct Painted {
    pub(super) letters: Vec<Letter>,
    /// The part of the page that pictures cover, 0 to 1.
    pub(super) pictures: f32,
    /// Letters and shapes: of so many pieces the page consists besides its pictures.
    pub(super) marks: usize,
    /// False where some letters could not be followed.
    pub(super) is_complete: bool,
}

/// Follows what a page paints.
pub(super) fn painted<'a>(page: &Page<'a>, cache: &InterpreterCache<'a>) -> Painted {
    let (width, height) = page.render_dimensions();
    let frame = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let transform = page.initial_transform(true).to_kurbo();
    let lacks_font = Arc::new(AtomicBool::new(false));
    let noted = Arc::clone(&lacks_font);
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |warning| {
            if matches!(warning, InterpreterWarning::UnsupportedFont) {
                noted.store(true, Ordering::Relaxed);
            }
        }),
        ..InterpreterSettings::default()
    };
    let mut context = Context::new(transform, frame, cache, page.xref(), settings);
    let mut paper = Paper {
        frame,
        letters: Vec::new(),
        grounds: Vec::new(),
        clips: Vec::new(),
        groups: Vec::new(),
        pictures: 0.0,
        shapes: 0,
        is_complete: true,
    };
    interpret_page(page, &mut context, &mut paper);
    paper.is_complete &= !lacks_font.load(Ordering::Relaxed);
    paper.dried()
}

/// An area that was painted over.
struct Ground {
    area: Rect,
    /// How many letters were painted before.
    letters: usize,
    /// Its colour; a picture has many.
    colour: Option<[f32; 3]>,
    /// True where nothing below shows any more.
    fills: bool,
}

struct Paper {
    frame: Rect,
    letters: Vec<(Letter, Point)>,
    grounds: Vec<Ground>,
    clips: Vec<Rect>,
    groups: Vec<f32>,
    pictures: f64,
    shapes: usize,
    is_complete: bool,
}

impl Paper {
    fn clip(&self) -> Rect {
        self.clips
            .iter()
            .fold(self.frame, |clip, other| clip.intersect(*other))
    }

    fn is_in_clear_group(&self) -> bool {
        self.groups.iter().any(|opacity| *opacity < 0.1)
    }

    fn ground_at(&self, point: Point) -> Option<[f32; 3]> {
        self.grounds
            .iter()
            .rev()
            .find(|ground| ground.area.contains(point))
            .map_or(Some([1.0; 3]), |ground| ground.colour)
    }

    fn cover(&mut self, area: Rect, colour: Option<[f32; 3]>, fills: bool) {
        const MOST_GROUNDS: usize = 20_000;
        let area = area.intersect(self.clip());
        if area.width() > 1.0 && area.height() > 1.0 && self.grounds.len() < MOST_GROUNDS {
            let letters = self.letters.len();
            self.grounds.push(Ground {
                area,
                letters,
                colour,
                fills,
            });
        }
    }

    /// Letters that were painted over later are not seen.
    fn dried(self) -> Painted {
        let whole = self.frame.area().max(1.0);
        let marks = self.letters.len() + self.shapes;
        let mut letters = Vec::with_capacity(self.letters.len());
        for (index, (mut letter, middle)) in self.letters.into_iter().enumerate() {
            let is_covered = self
                .grounds
                .iter()
                .rev()
                .take_while(|ground| ground.letters > index)
                .any(|ground| ground.fills && ground.area.contains(middle));
            letter.is_seen &= !is_covered;
            letters.push(letter);
        }
        Painted {
            letters,
            pictures: narrowed((self.pictures / whole).min(1.0)),
            marks,
            is_complete: self.is_complete,
        }
    }

    fn letter(&mut self, glyph: &Glyph<'_>, at: Affine, is_drawn: bool, colour: Option<[f32; 3]>) {
        let [a, b, c, d, x, y] = at.as_coeffs();
        let (advance, is_outline) = match glyph {
            Glyph::Outline(outline) => (outline.advance_width(), true),
            Glyph::Type3(own) => (own.advance_width(), false),
        };
        let size = if is_outline { c.hypot(d) * 1000.0 } else { 0.0 };
        let along = f64::from(advance.unwrap_or(500.0)) * a.hypot(b);
        if ![size, along, x, y].iter().all(|number| number.is_finite()) {
            return;
        }
        self.is_complete &= is_outline;
        let turn = turn_of(a, b);
        let (right, up) = (unit(a, b), unit(c, d));
        let middle = Point::new(
            x + right.0 * along * 0.5 + up.0 * size * 0.3,
            y + right.1 * along * 0.5 + up.1 * size * 0.3,
        );
        let is_in_page = self.clip().inflate(1.0, 1.0).contains(middle);
        let stands_out = match (colour, self.ground_at(middle)) {
            (Some(letter), Some(ground)) => letter
                .iter()
                .zip(ground)
                .any(|(one, other)| (one - other).abs() > 0.12),
            (None, _) | (_, None) => true,
        };
        let is_large = !is_outline || size >= SMALLEST;
        let text = glyph.as_unicode().map(|text| match text {
            BfString::Char(letter) => letter.to_string(),
            BfString::String(text) => text,
        });
        let letter = Letter {
            text,
            x: narrowed(x),
            y: narrowed(y),
            advance: narrowed(along),
            size: narrowed(size),
            turn,
            is_seen: is_drawn && is_in_page && stands_out && is_large && !self.is_in_clear_group(),
        };
        self.letters.push((letter, middle));
    }
}

fn unit(x: f64, y: f64) -> (f64, f64) {
    let length = x.hypot(y).max(1e-12);
    (x / length, y / length)
}

fn turn_of(a: f64, b: f64) -> Option<Turn> {
    let (x, y) = unit(a, b);
    if x > 0.996 {
        Some(Turn::Upright)
    } else if y < -0.996 {
        Some(Turn::Upwards)
    } else if x < -0.996 {
        Some(Turn::UpsideDown)
    } else if y > 0.996 {
        Some(Turn::Downwards)
    } else {
        None
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "points on a page need no more digits"
)]
fn narrowed(number: f64) -> f32 {
    number as f32
}

/// The colour of a paint, and how much of it hides what lies below; a pattern has many colours.
fn colour_of(paint: &Paint<'_>) -> (Option<[f32; 3]>, f32) {
    match paint {
        Paint::Color(colour) => {
            let [red, green, blue, alpha] = colour.to_rgba().components();
            (Some([red, green, blue]), alpha)
        }
        Paint::Pattern(_) => (None, 1.0),
    }
}

impl<'a> Device<'a> for Paper {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, draw_mode: &DrawMode) {
        // Letters drawn as shapes may all lie in one path.
        let begins = |element: &&PathEl| matches!(element, PathEl::MoveTo(_));
        self.shapes += path.elements().iter().filter(begins).count();
        let is_filled = matches!(draw_mode, DrawMode::Fill(_) | DrawMode::FillAndStroke(_, _));
        let (colour, alpha) = colour_of(&props.paint);
        let is_opaque = alpha > 0.95
            && props.soft_mask.is_none()
            && props.blend_mode == BlendMode::Normal
            && self.groups.iter().all(|opacity| *opacity > 0.95);
        if !is_filled || !is_opaque || path.elements().len() > 200 {
            return;
        }
        let path = props.transform * path.clone();
        let area = path.bounding_box();
        // What does not fill its box, such as a ring, may or may not lie under a letter.
        let filled = path.area().abs() / area.area().max(1e-9);
        if filled > 0.98 {
            self.cover(area, colour, true);
        } else if filled > 0.3 {
            self.cover(area, None, false);
        }
    }

    fn push_clip_path(&mut self, clip_path: &ClipPath) {
        self.clips.push(clip_path.path.bounding_box());
    }

    fn push_transparency_group(
        &mut self,
        opacity: f32,
        mask: Option<SoftMask<'a>>,
        blend_mode: BlendMode,
    ) {
        // What is masked or blended neither covers nor vanishes for certain.
        let is_plain = mask.is_none() && blend_mode == BlendMode::Normal;
        self.groups
            .push(if is_plain { opacity } else { opacity.min(0.9) });
    }

    fn draw_glyph_run(
        &mut self,
        glyph_run: &GlyphRun<'_, 'a>,
        props: DrawProps<'a>,
        draw_mode: &DrawMode,
    ) {
        let (colour, alpha) = colour_of(&props.paint);
        let is_drawn = !matches!(draw_mode, DrawMode::Invisible) && alpha > 0.1;
        for glyph in glyph_run.glyphs() {
            if self.letters.len() >= MOST_LETTERS {
                self.is_complete = false;
                return;
            }
            self.letter(glyph, props.transform * glyph.transform(), is_drawn, colour);
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let local = Rect::new(
            0.0,
            0.0,
            f64::from(image.width()),
            f64::from(image.height()),
        );
        let area = props.transform.transform_rect_bbox(local);
        let is_opaque = match &image {
            Image::Raster(raster) => {
                let about = raster.stream().dict();
                !about.contains_key(b"SMask".as_slice()) && !about.contains_key(b"Mask".as_slice())
            }
            Image::Stencil(_) => false,
        };
        self.pictures += area.intersect(self.clip()).area();
        if is_opaque
            && props.soft_mask.is_none()
            && props.blend_mode == BlendMode::Normal
            && self.groups.iter().all(|opacity| *opacity > 0.95)
        {
            self.cover(area, None, true);
        }
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn pop_transparency_group(&mut self) {
        self.groups.pop();
    }
}
