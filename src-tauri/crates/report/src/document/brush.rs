//! Writes lines and boxes on a page with krilla, in ink of one colour. What is drawn belongs to `paint`.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag, TagGroup};
use krilla::text::{Font as PdfFont, GlyphId, KrillaGlyph};

use crate::error::ReportError;
use crate::fonts::{Font, Weight, shape};

use super::layout::Style;

pub(super) const INK: &str = "#1C2430";
pub(super) const SECOND: &str = "#46505E";
pub(super) const HAIR: &str = "#C9C4B8";
pub(super) const RULE: &str = "#8A8F98";

/// The shipped fonts, as the PDF takes them.
pub(super) struct Fonts {
    regular: PdfFont,
    bold: PdfFont,
    fallback: PdfFont,
}

impl Fonts {
    pub(super) fn new() -> Result<Self, ReportError> {
        let load = |font: Font| {
            PdfFont::new(font.bytes().into(), 0)
                .ok_or_else(|| ReportError::Pdf("a shipped font cannot be read".to_owned()))
        };
        Ok(Self {
            regular: load(Font::Regular)?,
            bold: load(Font::Bold)?,
            fallback: load(Font::Fallback)?,
        })
    }

    pub(super) fn get(&self, font: Font) -> PdfFont {
        match font {
            Font::Regular => self.regular.clone(),
            Font::Bold => self.bold.clone(),
            Font::Fallback => self.fallback.clone(),
        }
    }
}

/// A page with what is drawn with.
pub(super) struct Brush<'a, 'b> {
    pub(super) surface: Surface<'a>,
    pub(super) fonts: &'b Fonts,
    pub(super) style: Style,
    pub(super) mono: bool,
}

/// How a line of text is set.
#[derive(Clone, Copy)]
pub(super) struct Ink {
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) colour: &'static str,
    /// Digits of equal width, for the table.
    pub(super) tabular: bool,
}

impl Brush<'_, '_> {
    pub(super) fn fill(&mut self, colour: &str) {
        let colour = if self.mono {
            grey(colour)
        } else {
            channels(colour)
        };
        let [red, green, blue] = colour;
        self.surface.set_fill(Some(Fill {
            paint: rgb::Color::new(red, green, blue).into(),
            opacity: NormalizedF32::ONE,
            rule: FillRule::NonZero,
        }));
        self.surface.set_stroke(None);
    }

    /// Sets one line and returns where it ends.
    pub(super) fn write(&mut self, (x, y): (f32, f32), words: &str, ink: Ink) -> f32 {
        self.fill(ink.colour);
        let mut at = x;
        for run in shape(words, ink.weight, ink.tabular) {
            let glyphs: Vec<KrillaGlyph> = run
                .glyphs
                .iter()
                .map(|glyph| {
                    KrillaGlyph::new(
                        GlyphId::new(u32::from(glyph.id)),
                        glyph.advance,
                        glyph.x,
                        glyph.y,
                        0.0,
                        glyph.letters.clone(),
                        None,
                    )
                })
                .collect();
            self.surface.draw_glyphs(
                Point::from_xy(at, y),
                &glyphs,
                self.fonts.get(run.font),
                &run.text,
                ink.size,
                false,
            );
            at += run.width * ink.size;
        }
        at
    }

    /// Sets one line as content that is read.
    pub(super) fn tagged(&mut self, at: (f32, f32), words: &str, ink: Ink) -> Identifier {
        let identifier = self
            .surface
            .start_tagged(ContentTag::Span(SpanTag::empty()));
        self.write(at, words, ink);
        self.surface.end_tagged();
        identifier
    }

    /// Sets lines below one another; all but the last end in a space, so that words stay apart when copied.
    pub(super) fn tagged_lines(
        &mut self,
        (x, first): (f32, f32),
        lines: &[String],
        leading: f32,
        ink: Ink,
        group: &mut TagGroup,
    ) {
        let mut y = first;
        for (index, line) in lines.iter().enumerate() {
            let line = if index + 1 < lines.len() {
                format!("{line} ")
            } else {
                line.clone()
            };
            group.push(self.tagged((x, y), &line, ink));
            y += leading;
        }
    }

    /// Draws a box that is not read.
    pub(super) fn ornament(&mut self, (x, y): (f32, f32), (wide, high): (f32, f32), colour: &str) {
        let Some(path) = rectangle(x, y, wide, high) else {
            return;
        };
        self.surface
            .start_tagged(ContentTag::Artifact(Artifact::with_kind(
                ArtifactType::Layout,
            )));
        self.fill(colour);
        self.surface.draw_path(&path);
        self.surface.end_tagged();
    }

    pub(super) fn bold(&self, size: f32) -> Ink {
        Ink {
            size,
            weight: Weight::Bold,
            colour: INK,
            tabular: false,
        }
    }

    pub(super) fn body(&self, colour: &'static str) -> Ink {
        Ink {
            size: self.style.body,
            weight: Weight::Regular,
            colour,
            tabular: false,
        }
    }
}

fn rectangle(x: f32, y: f32, wide: f32, high: f32) -> Option<Path> {
    let mut builder = PathBuilder::new();
    builder.push_rect(Rect::from_xywh(x, y, wide, high)?);
    builder.finish()
}

fn channels(colour: &str) -> [u8; 3] {
    let number = u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap_or(0);
    let [_, red, green, blue] = number.to_be_bytes();
    [red, green, blue]
}

fn grey(colour: &str) -> [u8; 3] {
    let [red, green, blue] = channels(colour).map(u32::from);
    let level = u8::try_from((red * 30 + green * 59 + blue * 11) / 100).unwrap_or(0);
    [level; 3]
}
