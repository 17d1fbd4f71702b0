//! Words put together to lines as the eye reads them. Watermarks are set aside.

use super::{PageWords, Turn};

/// A word on a page as seen, in the measure of the page, origin top left.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) x0: f32,
    pub(crate) x1: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    /// Height of the letters.
    pub(crate) size: f32,
    /// How sure the recognition of a picture was, 0 to 100; `None` for text that was never a picture.
    pub(crate) doubt: Option<u8>,
}

/// Words side by side.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// From 1.
    pub(super) page: u32,
    pub(super) turn: Turn,
    pub(super) page_size: (f32, f32),
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

    /// The least sure of some words, where they were recognised in a picture.
    pub(super) fn doubt(&self, from: usize, to: usize) -> Option<u8> {
        self.words
            .get(from..to.min(self.words.len()))
            .unwrap_or_default()
            .iter()
            .filter_map(|word| word.doubt)
            .min()
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
pub(super) fn lines_of(page: PageWords) -> Vec<Line> {
    let PageWords {
        pictures: _,
        marks: _,
        number,
        size,
        turn,
        words,
    } = page;
    let mut words = without_watermark(words);
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
                page: number,
                turn,
                page_size: size,
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
                last.doubt = last.doubt.into_iter().chain(word.doubt).min();
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
