//! The words of the text layer with their boxes, as the page is seen.
//!
//! Only words are taken from the library, never its tables, and only what is painted visibly. Raised notes
//! are set aside.

use std::sync::Arc;

use hayro::hayro_interpret::InterpreterCache;
use pdf_oxide::PdfDocument;

use super::gate::{PageFrame, guarded};
use super::letters;
use super::painted::{Painted, painted};
use crate::page::{PageWords, Turn, Word};

/// Words of every page; `None` where the document could not be opened by the text library.
///
/// A page that is a picture, with or without the invisible text of a recogniser, has none.
pub(super) fn pages(bytes: &[u8], frames: &[PageFrame]) -> Option<Vec<PageWords>> {
    let document = guarded(|| PdfDocument::from_bytes(bytes.to_vec()).ok()).flatten()?;
    let shown = guarded(|| hayro::hayro_syntax::Pdf::new(Arc::new(bytes.to_vec())).ok()).flatten();
    let shown_pages = shown.as_ref().map(|shown| shown.pages());
    let cache = InterpreterCache::new();
    let pages = frames.iter().enumerate().zip(1u32..);
    Some(
        pages
            .map(|((index, frame), number)| {
                let painted = shown_pages
                    .as_ref()
                    .and_then(|pages| pages.get(index))
                    .and_then(|page| guarded(|| painted(page, &cache)));
                let words = guarded(|| words_of(&document, index, frame)).unwrap_or_default();
                page_words(number, frame, words, painted)
            })
            .collect(),
    )
}

fn page_words(
    number: u32,
    frame: &PageFrame,
    words: Vec<Word>,
    painted: Option<Painted>,
) -> PageWords {
    let mut page = PageWords {
        number,
        size: frame.size(),
        turn: Turn::Upright,
        words: Vec::new(),
        pictures: painted.as_ref().map_or(1.0, |painted| painted.pictures),
        marks: painted.as_ref().map_or(usize::MAX, |painted| painted.marks),
    };
    let Some(painted) = painted else {
        // Without a second look, turned text cannot be placed.
        if !frame.is_turned() {
            page.words = words;
        }
        return page;
    };
    if letters::is_picture(&painted) {
        return page;
    }
    page.turn = letters::usual_turn(&painted.letters);
    // Of some files the library takes no word, although every letter is seen and known.
    let is_missed = words.is_empty() && painted.is_complete;
    page.words = if frame.is_turned() || page.turn != Turn::Upright || is_missed {
        letters::words(&painted.letters, page.turn, page.size)
    } else {
        let mut words = letters::seen(words, &painted);
        words.extend(letters::standing_headings(&painted.letters, page.size));
        words
    };
    if letters::is_gibberish(&page.words) {
        page.words.clear();
    }
    page
}

fn words_of(document: &PdfDocument, index: usize, frame: &PageFrame) -> Vec<Word> {
    const MOST_WORDS: usize = 20_000;
    let words = document.extract_words(index).unwrap_or_default();
    let mut found = Vec::new();
    for word in words.into_iter().take(MOST_WORDS) {
        if word.rotation_degrees.abs() > 1.0 {
            continue;
        }
        let (text, right) =
            without_raised_note(&word.chars, &word.text, word.bbox.x + word.bbox.width);
        let text = text.trim().to_owned();
        let area = [
            word.bbox.x,
            word.bbox.y,
            right,
            word.bbox.y + word.bbox.height,
        ];
        if text.is_empty() || !area.iter().all(|edge| edge.is_finite()) {
            continue;
        }
        let [x0, y0, x1, y1] = area;
        let [x0, top, x1, bottom] = frame.as_seen(x0, y0, x1, y1);
        let size = word
            .chars
            .iter()
            .map(|letter| letter.font_size)
            .fold(0.0, f32::max);
        found.push(Word {
            text,
            x0,
            x1,
            top,
            bottom,
            size: if size.is_finite() && size > 0.0 {
                size
            } else {
                bottom - top
            },
            doubt: None,
        });
    }
    found
}

/// A raised number behind a name (`WBC⁰¹`) points to a note; behind a ten it belongs to a unit.
fn without_raised_note(
    letters: &[pdf_oxide::layout::TextChar],
    text: &str,
    right: f32,
) -> (String, f32) {
    let size = letters
        .iter()
        .map(|letter| letter.font_size)
        .fold(0.0, f32::max);
    let is_small = |letter: &&pdf_oxide::layout::TextChar| letter.font_size < size * 0.8;
    let small = letters.iter().rev().take_while(is_small).count();
    let base: Vec<&pdf_oxide::layout::TextChar> = letters
        .iter()
        .take(letters.len().saturating_sub(small))
        .collect();
    let Some(last) = base.last().filter(|_| small > 0 && small <= 3) else {
        return (text.to_owned(), right);
    };
    let is_note = (last.char.is_alphabetic() || last.char == ')' || last.char == ':')
        && letters
            .iter()
            .rev()
            .take(small)
            .all(|letter| letter.char.is_ascii_digit());
    if is_note && base.len() > 1 {
        (
            base.iter().map(|letter| letter.char).collect(),
            last.bbox.x + last.bbox.width,
        )
    } else {
        (text.to_owned(), right)
    }
}
