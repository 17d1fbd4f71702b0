//! Words with their boxes, put together to lines as the eye reads them.
//!
//! Only words are taken from the library, never its tables. Watermarks and raised notes are set aside.

use pdf_oxide::PdfDocument;

use super::gate::{PageFrame, guarded};

/// A word on a page as seen; points, origin top left.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    pub(super) size: f32,
}

/// Words side by side.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// From 1.
    pub(super) page: u32,
    pub(super) is_turned: bool,
    pub(super) words: Vec<Word>,
}

/// A gap of so many letter heights begins another cell of a table.
const CELL_GAP: f32 = 0.95;

impl Line {
    /// Says whether a new cell begins with the word at `index`.
    pub(super) fn begins_cell(&self, index: usize) -> bool {
        let (Some(before), Some(word)) = (
            index
                .checked_sub(1)
                .and_then(|before| self.words.get(before)),
            self.words.get(index),
        ) else {
            return true;
        };
        word.x0 - before.x1 > CELL_GAP * before.size.min(word.size).max(1.0)
    }

    /// Index behind the last word of the cell that holds `index`.
    pub(super) fn cell_end(&self, index: usize) -> usize {
        (index + 1..self.words.len())
            .find(|next| self.begins_cell(*next))
            .unwrap_or(self.words.len())
    }

    /// The text of some words.
    pub(super) fn text(&self, from: usize, to: usize) -> String {
        let words: Vec<&str> = self
            .words
            .get(from..to.min(self.words.len()))
            .unwrap_or_default()
            .iter()
            .map(|word| word.text.as_str())
            .collect();
        words.join(" ")
    }

    /// The text of the whole line.
    pub(super) fn whole_text(&self) -> String {
        self.text(0, self.words.len())
    }
}

/// Words of every page; `None` where the document could not be opened by the text library.
pub(super) fn pages(bytes: &[u8], frames: &[PageFrame]) -> Option<Vec<Vec<Word>>> {
    guarded(|| {
        let document = PdfDocument::from_bytes(bytes.to_vec()).ok()?;
        Some(
            frames
                .iter()
                .enumerate()
                .map(|(index, frame)| {
                    guarded(|| words_of(&document, index, frame)).unwrap_or_default()
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
        });
    }
    without_watermark(found)
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

/// Letters far larger than the text of the page are a watermark, unless they head it.
fn without_watermark(mut words: Vec<Word>) -> Vec<Word> {
    let mut sizes: Vec<f32> = words.iter().map(|word| word.size).collect();
    sizes.sort_by(f32::total_cmp);
    let Some(usual) = sizes.get(sizes.len() / 2).copied() else {
        return words;
    };
    words.retain(|word| word.size <= usual * 3.0);
    words
}

/// Puts the words of a page together to lines, from top to bottom and left to right.
pub(super) fn lines(page: u32, is_turned: bool, mut words: Vec<Word>) -> Vec<Line> {
    let middle = |word: &Word| f32::midpoint(word.top, word.bottom);
    words.sort_by(|one, other| {
        middle(one)
            .total_cmp(&middle(other))
            .then(one.x0.total_cmp(&other.x0))
    });
    let mut lines: Vec<(f32, Vec<Word>)> = Vec::new();
    for word in words {
        let at = middle(&word);
        // Small raised letters belong to the line whose middle they are near.
        let near = lines.iter_mut().rev().take(3).find(|(line_at, line)| {
            let size = line.iter().map(|word| word.size).fold(word.size, f32::max);
            (at - *line_at).abs() < 0.42 * size
        });
        match near {
            Some((_, line)) => line.push(word),
            None => lines.push((at, vec![word])),
        }
    }
    lines
        .into_iter()
        .map(|(_, mut words)| {
            words.sort_by(|one, other| one.x0.total_cmp(&other.x0));
            Line {
                page,
                is_turned,
                words: glued(words),
            }
        })
        .collect()
}

/// Joins pieces of one word, such as `x10`, a raised `9` and `/L`.
fn glued(words: Vec<Word>) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::new();
    for word in words {
        if let Some(last) = joined.last_mut() {
            let gap = word.x0 - last.x1;
            let is_piece = gap < 0.08 * last.size
                && gap > -0.3 * last.size
                && (last.text.ends_with("10") || is_power(&last.text));
            if is_piece && (word.size < last.size * 0.85 || is_power(&last.text)) {
                if word.size < last.size * 0.85 && !word.text.starts_with(['^', '*']) {
                    last.text.push('^');
                }
                last.text.push_str(&word.text);
                last.x1 = word.x1;
                continue;
            }
        }
        joined.push(word);
    }
    joined
}

fn is_power(text: &str) -> bool {
    text.rsplit_once("10^")
        .is_some_and(|(_, power)| power.bytes().all(|b| b.is_ascii_digit()))
}
