//! Plain text: what a portal prints as text, or what somebody copied out of one.
//!
//! Its tables are aligned with blanks, so that every letter has a place; what the words mean is read in
//! [`crate::page`]. Text with separators between cells belongs to [`crate::csv_text`].

use domain::draft::{DocumentFormat, Place, ProblemCode};

use crate::ReadOptions;
use crate::csv_text::{CsvText, decoded};
use crate::page::{self, PageWords, Turn, Word};
use crate::source::{Source, SourceReading};

/// The reader of text without separators.
pub(crate) struct PlainText;

/// Height of the letters, in the measure of the boxes; a letter is 0.6 of it wide, as in a typewriter's hand.
const SIZE: f32 = 10.0;
const LETTER: f32 = 6.0;
const LINE: f32 = 12.0;
/// A tab leads to the next stop, and by as much as begins another cell.
const TAB: usize = 8;
const CELL: usize = 2;
/// As much as a hundred and fifty printed pages; the whole record that a portal prints is shorter.
const MOST_LINES: usize = 10_000;
const MOST_WORDS: usize = 60_000;
const LONGEST_LINE: usize = 10_000;

impl Source for PlainText {
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Text);
        let text = decoded(bytes);
        let (pages, is_cut) = pages_of(text.trim_start_matches('\u{feff}'));
        if !page::read(pages, &mut reading, options) {
            return reading.with_problem(ProblemCode::NothingFound, None);
        }
        for result in &mut reading.results {
            result.place = result.place.take().map(line_of);
        }
        if is_cut {
            reading.problem(ProblemCode::TooLarge, None, None);
        }
        reading
    }
}

/// Reads text that may have separators: commas in sentences, addresses and numbers make no table.
pub(crate) fn table_or_text(bytes: &[u8], options: &ReadOptions) -> SourceReading {
    let is_aligned = is_aligned(&decoded(bytes));
    let read = |as_text: bool| {
        if as_text {
            PlainText.read(bytes, options)
        } else {
            CsvText.read(bytes, options)
        }
    };
    let likely = read(is_aligned);
    if !likely.results.is_empty() {
        return likely;
    }
    let other = read(!is_aligned);
    // What is wrong with a table says more than that a text holds nothing.
    if !other.results.is_empty() || is_aligned {
        other
    } else {
        likely
    }
}

/// Says whether most lines with numbers have gaps between their words that no separator makes.
fn is_aligned(text: &str) -> bool {
    let (mut lines, mut aligned) = (0usize, 0usize);
    let with_numbers = text
        .lines()
        .filter(|line| line.contains(|letter: char| letter.is_ascii_digit()));
    for line in with_numbers.take(400) {
        lines += 1;
        aligned += usize::from(has_gap(line));
    }
    aligned >= 2 && aligned * 2 >= lines
}

fn has_gap(line: &str) -> bool {
    const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
    let line = line.trim();
    line.match_indices("  ").any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default().trim_end_matches(' ');
        let behind = line.get(at..).unwrap_or_default().trim_start_matches(' ');
        !before.ends_with(SEPARATORS) && !behind.starts_with(SEPARATORS)
    })
}

/// The words with their places; true beside them where the text is longer than what is read.
///
/// Lines are counted through the whole text, so that a place tells its line; a form feed begins a page.
fn pages_of(text: &str) -> (Vec<PageWords>, bool) {
    let mut pages = vec![page_of(1)];
    let mut is_cut = false;
    let mut count = 0;
    for (index, line) in text.lines().enumerate() {
        if index >= MOST_LINES || count >= MOST_WORDS {
            is_cut = true;
            break;
        }
        for (part, text) in line.split('\u{c}').enumerate() {
            if part > 0 {
                let number = u32::try_from(pages.len() + 1).unwrap_or(u32::MAX);
                pages.push(page_of(number));
            }
            let Some(page) = pages.last_mut() else {
                continue;
            };
            let words = words_of(text, index);
            page.size.0 = words
                .last()
                .map_or(page.size.0, |word| page.size.0.max(word.x1));
            page.size.1 = top_of(index) + LINE;
            count += words.len();
            page.words.extend(words);
            is_cut |= text.len() > LONGEST_LINE;
        }
    }
    (pages, is_cut)
}

fn page_of(number: u32) -> PageWords {
    PageWords {
        number,
        size: (0.0, 0.0),
        turn: Turn::Upright,
        words: Vec::new(),
        pictures: 0.0,
        marks: 0,
    }
}

fn words_of(line: &str, index: usize) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut column = 0;
    let mut is_open = false;
    for letter in line.chars().take(LONGEST_LINE) {
        if letter == '\t' {
            column = (column + CELL).next_multiple_of(TAB);
            is_open = false;
            continue;
        }
        if letter.is_whitespace() || letter.is_control() {
            column += 1;
            is_open = false;
            continue;
        }
        let (x0, x1) = (at(column), at(column + 1));
        match words.last_mut().filter(|_| is_open) {
            Some(word) => {
                word.text.push(letter);
                word.x1 = x1;
            }
            None => words.push(Word {
                text: letter.to_string(),
                x0,
                x1,
                top: top_of(index),
                bottom: top_of(index) + SIZE,
                size: SIZE,
                doubt: None,
            }),
        }
        is_open = true;
        column += 1;
    }
    words
}

#[expect(
    clippy::cast_precision_loss,
    reason = "lines and columns end far below what a float counts exactly"
)]
fn top_of(index: usize) -> f32 {
    index as f32 * LINE
}

#[expect(
    clippy::cast_precision_loss,
    reason = "lines and columns end far below what a float counts exactly"
)]
fn at(column: usize) -> f32 {
    column as f32 * LETTER
}

/// The line in the text, instead of a place on a page that nobody can see.
fn line_of(place: Place) -> Place {
    match place {
        Place::Page { area, .. } => {
            let [_, top, ..] = area;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a whole number of lines, at most as many as are read"
            )]
            let index = (top / LINE).round() as u32;
            Place::Line(index + 1)
        }
        other @ (Place::Line(_) | Place::Cell { .. } | Place::Path(_)) => other,
    }
}

#[cfg(test)]
#[path = "plain_text_tests.rs"]
mod tests;
