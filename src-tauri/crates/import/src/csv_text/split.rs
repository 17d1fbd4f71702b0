//! Cuts separated text into cells: which mark separates, and where quotes are not to be trusted.

use std::collections::BTreeMap;

use crate::table::{Grid, Row};

/// More rows than this are no record of a person.
const MOST_ROWS: usize = 2_000_000;
/// More columns than this are no table of results.
const MOST_COLUMNS: usize = 2_000;
/// How much is looked at to tell the separator.
const SAMPLE: usize = 64 * 1024;
/// A quoted cell has no more lines than this; a quote that stays open longer is a slip.
const MOST_LINES_IN_CELL: usize = 60;

/// The cells of a text.
pub(super) struct Split {
    pub(super) grid: Grid,
    /// True where rows or columns beyond the limits were left out.
    pub(super) is_cut: bool,
}

/// Splits by the separator that gives the most even rows; `None` where none separates anything.
pub(super) fn best(text: &str) -> Option<Split> {
    let (told, text) = told_separator(text);
    let separator = match told {
        Some(separator) => separator,
        None => {
            let end = text.floor_char_boundary(SAMPLE);
            let sample = text.get(..end).unwrap_or_default();
            let are_decimal = commas_are_decimal(sample);
            let scored = [b';', b'\t', b',', b'|']
                .into_iter()
                .filter(|separator| *separator != b',' || !are_decimal)
                .map(|separator| (evenness(&split(sample, separator).grid.rows), separator));
            // The first of equals: a decimal comma separates as evenly as a semicolon.
            let (score, separator) = scored.rev().max_by_key(|(score, _)| *score)?;
            if score.0 == 0 {
                return None;
            }
            separator
        }
    };
    Some(split(text, separator))
}

/// `sep=;` in the first line, as spreadsheets write and obey it.
fn told_separator(text: &str) -> (Option<u8>, &str) {
    let Some(rest) = text
        .strip_prefix("sep=")
        .or_else(|| text.strip_prefix("SEP="))
    else {
        return (None, text);
    };
    let mut letters = rest.chars();
    match letters.next() {
        Some(letter @ (';' | ',' | '\t' | '|')) => (
            u8::try_from(letter).ok(),
            letters.as_str().trim_start_matches(['\r', '\n']),
        ),
        Some(_) | None => (None, text),
    }
}

/// `Hämoglobin 8,9 g/dl` is no row of two cells: the commas stand within numbers that stand among words.
fn commas_are_decimal(text: &str) -> bool {
    let (mut commas, mut within) = (0usize, 0usize);
    for line in text.lines().take(400) {
        let mut cells = line.split(',').peekable();
        while let (Some(cell), Some(next)) = (cells.next(), cells.peek()) {
            commas += 1;
            let number = cell.trim_end_matches(|letter: char| letter.is_ascii_digit());
            let ends_in_number = number.len() < cell.len() && number.len() + 4 >= cell.len();
            let is_among_words = number
                .trim_end_matches(['<', '>', '+', '-', '(', '[', '*'])
                .ends_with(char::is_whitespace)
                && number.contains(char::is_alphabetic);
            let goes_on = next.starts_with(|letter: char| letter.is_ascii_digit());
            if ends_in_number && is_among_words && goes_on {
                within += 1;
            }
        }
    }
    within >= 2 && within * 4 >= commas
}

/// How many rows have the most common number of cells, where that is more than one, and that number.
fn evenness(rows: &[Row]) -> (usize, usize) {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows.iter().take(200).filter(|row| row.width() > 1) {
        *counts.entry(row.width()).or_insert(0) += 1;
    }
    counts
        .into_iter()
        .map(|(width, rows)| (rows, width))
        .max()
        .unwrap_or((0, 0))
}

/// Splits line by line. A line with an open quote goes on in the next; where the quote is never closed, it
/// was a letter like any other.
fn split(text: &str, separator: u8) -> Split {
    let mut rows: Vec<Row> = Vec::new();
    let mut is_cut = false;
    let mut number = 0u32;
    let mut rest = text;
    while !rest.is_empty() {
        if rows.len() >= MOST_ROWS {
            is_cut = true;
            break;
        }
        let (length, lines, is_quoted) = record(rest, separator);
        let (line, after) = rest.split_at(length);
        let line = line.trim_end_matches(['\r', '\n']);
        let mut row = Row::new(number.saturating_add(1));
        is_cut |= !cells(line, separator, is_quoted, &mut row);
        rows.push(row);
        number = number.saturating_add(lines);
        rest = after;
    }
    Split {
        grid: Grid::new(None, rows),
        is_cut,
    }
}

/// The length of the next record with its line end, how many lines it has, and whether its quotes count.
fn record(text: &str, separator: u8) -> (usize, u32, bool) {
    let mut lines = 0u32;
    let mut first_end = None;
    let mut is_open = false;
    let mut before = separator;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' if is_open => is_open = false,
            // A quote opens a cell only where the cell begins; one that was just closed may be doubled.
            b'"' if before == separator || before == b'"' || before == b' ' => is_open = true,
            b'\r' | b'\n' => {
                let is_pair = *byte == b'\r' && bytes.get(at + 1) == Some(&b'\n');
                let end = at + if is_pair { 2 } else { 1 };
                lines += 1;
                if !is_open {
                    return (end, lines, true);
                }
                first_end = first_end.or(Some(end));
                if lines as usize > MOST_LINES_IN_CELL {
                    break;
                }
                at = end - 1;
            }
            _ => {}
        }
        before = *byte;
        at += 1;
    }
    if is_open {
        return (first_end.unwrap_or(text.len()), 1, false);
    }
    (text.len(), lines + 1, true)
}

/// Cuts one record into cells; `false` where it has more than are read.
fn cells(line: &str, separator: u8, is_quoted: bool, row: &mut Row) -> bool {
    let mark = char::from(separator);
    if !is_quoted || !line.contains('"') {
        for (column, cell) in line.split(mark).enumerate() {
            if column >= MOST_COLUMNS {
                return false;
            }
            row.push(if is_quoted {
                cell
            } else {
                cell.trim().trim_matches('"')
            });
        }
        return true;
    }
    let mut rest = line;
    loop {
        if row.width() >= MOST_COLUMNS {
            return false;
        }
        let start = rest.trim_start_matches(' ');
        let Some(inner) = start.strip_prefix('"') else {
            match rest.split_once(mark) {
                Some((cell, after)) => {
                    row.push(cell);
                    rest = after;
                    continue;
                }
                None => {
                    row.push(rest);
                    return true;
                }
            }
        };
        let mut cell = String::new();
        let mut inner = inner;
        loop {
            let Some((part, after)) = inner.split_once('"') else {
                cell.push_str(inner);
                row.push(&cell);
                return true;
            };
            cell.push_str(part);
            if let Some(more) = after.strip_prefix('"') {
                cell.push('"');
                inner = more;
            } else {
                // What stands between the closing quote and the separator belongs to the cell.
                match after.split_once(mark) {
                    Some((tail, after)) => {
                        cell.push_str(tail);
                        row.push(&cell);
                        rest = after;
                        break;
                    }
                    None => {
                        cell.push_str(after);
                        row.push(&cell);
                        return true;
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        best(text)
            .map(|split| split.grid.rows)
            .unwrap_or_default()
            .iter()
            .map(|row| {
                format!(
                    "{}: {}",
                    row.number,
                    row.cells().collect::<Vec<&str>>().join(" | ")
                )
            })
            .collect()
    }

    #[test]
    fn text_is_cut_where_its_own_mark_stands() {
        for (text, expected) in [
            ("a;b\n1,5;2,5\n", &["1: a | b", "2: 1,5 | 2,5"][..]),
            ("a\tb\r\n1,5\t2\r\n", &["1: a | b", "2: 1,5 | 2"]),
            (
                "a|b|c\n1,5|2,5|3,5",
                &["1: a | b | c", "2: 1,5 | 2,5 | 3,5"],
            ),
            ("a,b\rc,d\re,f", &["1: a | b", "2: c | d", "3: e | f"]),
            ("sep=;\na;b,c\n", &["1: a | b,c"]),
            ("a,\"b\nc\"\nd,e\n", &["1: a | b\nc", "3: d | e"]),
            (
                "a,\"b, \"\"c\"\"\"\nd,e\n",
                &["1: a | b, \"c\"", "2: d | e"],
            ),
            // Commas within numbers among words are none of the file's marks.
            (
                "Hb 8,9 g/dl\nLeuko 2,4 /nl\nEntnahme 12.03.2026, 07:45\n",
                &[],
            ),
            (
                "Vitamin B 12,300\nHb,8.9\nPLT,45\n",
                &["1: Vitamin B 12 | 300", "2: Hb | 8.9", "3: PLT | 45"],
            ),
            // A quote that is never closed costs nothing but itself.
            (
                "a,b\n\"c,d\ne,f\ng,h\n",
                &["1: a | b", "2: c | d", "3: e | f", "4: g | h"],
            ),
            ("a,5\" pipe\nb,c\n", &["1: a | 5\" pipe", "2: b | c"]),
        ] {
            assert_eq!(shown(text), expected, "{text:?}");
        }
    }
}
