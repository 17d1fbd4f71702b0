//! The shipped fonts: which one has a letter, how wide a text is, which glyphs it becomes.
//!
//! Atkinson Hyperlegible Next comes first, Noto Sans where it lacks a letter, a marked substitute where
//! both do. Fonts of the system are never looked up, so that every machine gives the same bytes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use rustybuzz::{Face, Feature, UnicodeBuffer, ttf_parser::Tag};

/// Family name of the main font, as written inside it.
pub(crate) const FAMILY: &str = "Atkinson Hyperlegible Next";
/// Stands for a letter that none of the fonts has.
pub(crate) const SUBSTITUTE: char = '\u{FFFD}';

const REGULAR: &[u8] =
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
const FALLBACK: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf");

static FACES: LazyLock<[(Font, Face<'static>); 3]> = LazyLock::new(|| {
    [Font::Regular, Font::Bold, Font::Fallback].map(|font| {
        let face = Face::from_slice(font.bytes(), 0).expect("the shipped fonts are fonts; tested");
        (font, face)
    })
});

/// One of the shipped fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Font {
    /// Atkinson Hyperlegible Next.
    Regular,
    /// The same in bold.
    Bold,
    /// Noto Sans.
    Fallback,
}

impl Font {
    /// The font file.
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Bold => BOLD,
            Self::Fallback => FALLBACK,
        }
    }

    fn face(self) -> &'static Face<'static> {
        let [(_, regular), (_, bold), (_, fallback)] = &*FACES;
        match self {
            Self::Regular => regular,
            Self::Bold => bold,
            Self::Fallback => fallback,
        }
    }

    fn has(self, letter: char) -> bool {
        self.face().glyph_index(letter).is_some()
    }
}

/// How strong a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Running text.
    Regular,
    /// Headings and names.
    Bold,
}

/// A glyph with its place, in parts of the font size.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlacedGlyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) letters: Range<usize>,
}

/// A stretch of text in one font.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) font: Font,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<PlacedGlyph>,
    /// In parts of the font size.
    pub(crate) width: f32,
}

/// Returns the text on one line, with control characters gone and substitutes where no font has a letter.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_whitespace() && letter != '\u{A0}' { ' ' } else { letter })
        .filter(|letter| !letter.is_control() && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE0F}' | '\u{FEFF}'))
        .map(|letter| if Font::Regular.has(letter) || Font::Fallback.has(letter) { letter } else { SUBSTITUTE })
        .collect()
}

/// Splits a text by font and shapes it. Digits have equal widths where `tabular`.
pub(crate) fn shape(text: &str, weight: Weight, tabular: bool) -> Vec<Run> {
    let main = match weight {
        Weight::Regular => Font::Regular,
        Weight::Bold => Font::Bold,
    };
    let mut parts: Vec<(Font, String)> = Vec::new();
    for letter in printable(text).chars() {
        let font = if main.has(letter) {
            main
        } else {
            Font::Fallback
        };
        match parts.last_mut() {
            Some((last, part)) if *last == font => part.push(letter),
            _ => parts.push((font, letter.to_string())),
        }
    }
    parts
        .into_iter()
        .map(|(font, part)| shape_part(font, part, tabular))
        .collect()
}

fn shape_part(font: Font, text: String, tabular: bool) -> Run {
    let face = font.face();
    let scale = 1.0 / f32::from(u16::try_from(face.units_per_em()).unwrap_or(1000));
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.set_direction(rustybuzz::Direction::LeftToRight);
    buffer.guess_segment_properties();
    buffer.set_direction(rustybuzz::Direction::LeftToRight);
    let features: &[Feature] = &[Feature::new(
        Tag::from_bytes(b"tnum"),
        u32::from(tabular),
        ..,
    )];
    let shaped = rustybuzz::shape(face, features, buffer);
    let starts: Vec<usize> = shaped
        .glyph_infos()
        .iter()
        .map(|info| usize::try_from(info.cluster).unwrap_or(0))
        .collect();
    let glyphs: Vec<PlacedGlyph> = shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .zip(&starts)
        .map(|((info, position), start)| PlacedGlyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: as_f32(position.x_advance) * scale,
            x: as_f32(position.x_offset) * scale,
            y: as_f32(position.y_offset) * scale,
            letters: *start
                ..starts
                    .iter()
                    .copied()
                    .find(|other| other > start)
                    .unwrap_or(text.len()),
        })
        .collect();
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    Run {
        font,
        text,
        glyphs,
        width,
    }
}

/// Font units are small whole numbers, which `f32` holds exactly.
fn as_f32(units: i32) -> f32 {
    i16::try_from(units).map_or(0.0, f32::from)
}

/// Returns the width of a text set at `size`.
pub(crate) fn width(text: &str, size: f32, weight: Weight) -> f32 {
    width_in_ems(text, weight, false) * size
}

fn width_in_ems(text: &str, weight: Weight, tabular: bool) -> f32 {
    let shaped = || {
        shape(text, weight, tabular)
            .iter()
            .map(|run| run.width)
            .sum::<f32>()
    };
    WIDTHS.with_borrow_mut(|widths| {
        let Some(widths) = widths else {
            return shaped();
        };
        let known = widths.of(weight, tabular);
        if let Some(known) = known.get(text) {
            return *known;
        }
        let width = shaped();
        known.insert(text.to_owned(), width);
        width
    })
}

/// Widths of texts that were shaped, in parts of the font size.
#[derive(Debug, Default)]
struct Widths {
    regular: BTreeMap<String, f32>,
    bold: BTreeMap<String, f32>,
    regular_tabular: BTreeMap<String, f32>,
    bold_tabular: BTreeMap<String, f32>,
}

impl Widths {
    fn of(&mut self, weight: Weight, tabular: bool) -> &mut BTreeMap<String, f32> {
        match (weight, tabular) {
            (Weight::Regular, false) => &mut self.regular,
            (Weight::Bold, false) => &mut self.bold,
            (Weight::Regular, true) => &mut self.regular_tabular,
            (Weight::Bold, true) => &mut self.bold_tabular,
        }
    }
}

thread_local! {
    static WIDTHS: RefCell<Option<Widths>> = const { RefCell::new(None) };
}

/// Remembers widths as long as `work` goes on: a page that is laid out again and again measures the same words. Nothing
/// of what was measured is kept afterwards.
pub(crate) fn remembering_widths<T>(work: impl FnOnce() -> T) -> T {
    struct Forget;
    impl Drop for Forget {
        fn drop(&mut self) {
            WIDTHS.set(None);
        }
    }
    WIDTHS.set(Some(Widths::default()));
    let _forget = Forget;
    work()
}

/// Shortens a text with an ellipsis so that it is no wider than `room`.
pub(crate) fn fitted(text: &str, size: f32, weight: Weight, room: f32) -> String {
    if width(text, size, weight) <= room {
        return text.to_owned();
    }
    // A longer beginning is never narrower, so the longest that fits is found by halving.
    let letters: Vec<char> = text.chars().collect();
    let beginning = |count: usize| {
        let kept: String = letters.iter().take(count).collect();
        format!("{}…", kept.trim_end())
    };
    let (mut fits, mut too_long) = (0, letters.len());
    while too_long - fits > 1 {
        let middle = usize::midpoint(fits, too_long);
        if width(&beginning(middle), size, weight) <= room {
            fits = middle;
        } else {
            too_long = middle;
        }
    }
    if fits == 0 {
        String::new()
    } else {
        beginning(fits)
    }
}

/// Returns the width of words whose figures are all equally wide, as they stand in columns.
pub(crate) fn width_tabular(words: &str, size: f32, weight: Weight) -> f32 {
    width_in_ems(words, weight, true) * size
}

/// Breaks a text into lines no wider than `room`. What does not fit in `most` lines ends in an ellipsis.
pub(crate) fn broken(text: &str, size: f32, weight: Weight, room: f32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut words: Vec<String> = printable(text)
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.reverse();
    while let Some(word) = words.pop() {
        let wanted = if line.is_empty() {
            word.clone()
        } else {
            format!("{line} {word}")
        };
        if width(&wanted, size, weight) <= room {
            line = wanted;
        } else if line.is_empty() {
            let (fits, rest) = split_word(&word, size, weight, room);
            lines.push(fits);
            if !rest.is_empty() {
                words.push(rest);
            }
        } else {
            lines.push(std::mem::take(&mut line));
            words.push(word);
        }
        if lines.len() > most {
            break;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = with_ellipsis(last, size, weight, room);
        }
    }
    lines
}

fn with_ellipsis(line: &str, size: f32, weight: Weight, room: f32) -> String {
    // One letter too many for the room makes the fitting put the ellipsis.
    let whole = format!("{line}…");
    if width(&whole, size, weight) <= room {
        whole
    } else {
        fitted(line, size, weight, room - width("…", size, weight) * 0.2)
    }
}

/// Divides a word that is wider than a line.
fn split_word(word: &str, size: f32, weight: Weight, room: f32) -> (String, String) {
    let mut fits = String::new();
    let mut letters = word.chars();
    for letter in letters.by_ref() {
        fits.push(letter);
        if width(&fits, size, weight) > room && fits.chars().count() > 1 {
            fits.pop();
            let rest: String = std::iter::once(letter).chain(letters).collect();
            return (fits, rest);
        }
    }
    (fits, String::new())
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::float_cmp,
        reason = "the same arithmetic gives the same widths"
    )]
    use super::*;

    #[test]
    fn a_remembered_width_is_the_measured_one_and_is_forgotten_afterwards() {
        let measured = |text: &str| {
            [Weight::Regular, Weight::Bold]
                .map(|weight| (width(text, 11.0, weight), width_tabular(text, 11.0, weight)))
        };
        let outside = measured("Hémoglobine 11,1");
        let inside =
            remembering_widths(|| [measured("Hémoglobine 11,1"), measured("Hémoglobine 11,1")]);
        assert_eq!(inside, [outside; 2]);
        assert!(WIDTHS.with_borrow(Option::is_none));
    }

    #[test]
    fn the_shipped_fonts_are_fonts_and_have_the_letters_of_our_languages() {
        for letter in "ÄÖÜßäöüàâçéèêëîïôùûœŒñáíóúü¿¡«»“”„’…–—×²³·≤≥".chars()
        {
            assert!(
                Font::Regular.has(letter) && Font::Bold.has(letter),
                "{letter}"
            );
        }
        for letter in "ΑβγЖяłșő⁹¹²µ".chars() {
            assert!(
                Font::Regular.has(letter) || Font::Fallback.has(letter),
                "{letter}"
            );
        }
    }

    #[test]
    fn a_letter_that_no_font_has_is_marked() {
        assert_eq!(printable("Li 李\u{202E}x\n"), "Li \u{FFFD}x ");
        let fonts: Vec<Font> = shape("×10⁹/L Жанна", Weight::Regular, true)
            .iter()
            .map(|run| run.font)
            .collect();
        assert_eq!(
            fonts,
            [Font::Regular, Font::Fallback, Font::Regular, Font::Fallback]
        );
    }

    #[test]
    fn digits_line_up_and_long_texts_are_shortened() {
        let of = |text| {
            shape(text, Weight::Regular, true)
                .iter()
                .map(|run| run.width)
                .sum::<f32>()
        };
        assert_eq!(of("111.1"), of("888.8"));
        assert_eq!(
            fitted("Haemoglobin", 10.0, Weight::Regular, 500.0),
            "Haemoglobin"
        );
        let short = fitted("Haemoglobin of the day", 10.0, Weight::Regular, 60.0);
        assert!(short.ends_with('…') && width(&short, 10.0, Weight::Regular) <= 60.0);
    }

    #[test]
    fn text_breaks_between_words_and_ends_in_an_ellipsis() {
        let break_at = |text: &str, room, most| broken(text, 10.0, Weight::Regular, room, most);
        assert_eq!(break_at("one two", 200.0, 2), ["one two"]);
        assert_eq!(break_at("one  two\nthree", 40.0, 5), ["one two", "three"]);
        assert!(break_at("", 40.0, 5).is_empty());
        for text in [
            "one two three four five",
            &"x".repeat(300),
            "Donaudampfschifffahrtsgesellschaft und mehr",
        ] {
            for room in [30.0, 60.0, 90.0] {
                let lines = break_at(text, room, 2);
                assert!(
                    lines.len() <= 2
                        && lines
                            .iter()
                            .all(|line| width(line, 10.0, Weight::Regular) <= room),
                    "{lines:?}"
                );
            }
        }
        assert!(
            break_at(&"long words ".repeat(40), 90.0, 2)
                .last()
                .is_some_and(|line| line.ends_with('…'))
        );
    }
}
