//! The words of the text layer with their boxes, as the page is seen.
//!
//! Only words are taken from the library, never its tables. Raised notes are set aside.

use pdf_oxide::PdfDocument;

use super::gate::{PageFrame, guarded};
use crate::page::{PageWords, Word};

/// Words of every page; `None` where the document could not be opened by the text library.
pub(super) fn pages(bytes: &[u8], frames: &[PageFrame]) -> Option<Vec<PageWords>> {
    guarded(|| {
        let document = PdfDocument::from_bytes(bytes.to_vec()).ok()?;
        Some(
            frames
                .iter()
                .enumerate()
                .zip(1u32..)
                .map(|((index, frame), number)| PageWords {
                    number,
                    size: frame.size(),
                    is_turned: frame.is_turned(),
                    words: guarded(|| words_of(&document, index, frame)).unwrap_or_default(),
                })
                .collect(),
        )
    })
    .flatten()
}

fn words_of(document: &PdfDocument, index: usize, frame: &PageFrame) -> Vec<Word> {
    const MOST_WORDS: usize = 20_000;
    let words = document.extract_words(index).unwrap_or_default();
    let mut found = Vec::new();
    for word in words.into_iter().take(MOST_WORDS) {
        if !frame.is_turned() && word.rotation_degrees.abs() > 1.0 {
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
