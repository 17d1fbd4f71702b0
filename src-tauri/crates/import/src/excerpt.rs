//! The few lines of a document around a value, for formats without pages. Shows what is written and decides
//! nothing.

use std::io::Cursor;

use calamine::{Data, Reader as _};
use domain::draft::Place;
use quick_xml::events::Event;

/// A line of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExcerptLine {
    /// Its number in the document, or empty.
    pub label: String,
    /// What is written, in pieces.
    pub pieces: Vec<ExcerptPiece>,
    /// True for the line that holds the value.
    pub is_own: bool,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExcerptPiece {
    /// What is written.
    pub text: String,
    /// True for the value itself.
    pub is_marked: bool,
}

/// Longer lines are cut around the value.
const LONGEST_LINE: usize = 240;
/// Lines shown above and below, in documents that are structured over many lines.
const AROUND: usize = 8;

/// Returns the lines around `place`, the value marked where it stands there once; nothing where the document
/// has no such place. Pages are shown as pictures instead.
#[must_use]
pub fn excerpt(bytes: &[u8], place: &Place, value: &str) -> Vec<ExcerptLine> {
    match place {
        Place::Page { .. } => Vec::new(),
        Place::Line(number) => of_line(&crate::csv_text::decoded(bytes), *number, value),
        Place::Cell { sheet, cell } => of_cell(bytes, sheet, cell).unwrap_or_default(),
        Place::Path(path) => of_path(bytes, path, value).unwrap_or_default(),
    }
}

fn of_line(text: &str, number: u32, value: &str) -> Vec<ExcerptLine> {
    let text = text.trim_start_matches('\u{feff}');
    let start = text.trim_start();
    if ["MSH", "FHS", "BHS"]
        .iter()
        .any(|name| start.starts_with(name))
    {
        return of_segment(text, number, value);
    }
    let at = usize::try_from(number).unwrap_or(0).saturating_sub(1);
    let Some(own) = text.lines().nth(at) else {
        return Vec::new();
    };
    if let Ok(json) = serde_json::from_str::<serde_json::Value>(own)
        && json.is_object()
    {
        return around_value(&pretty(&json), value);
    }
    let is_aligned = own.trim().contains("  ") || !own.contains([',', ';', '\t', '|']);
    if is_aligned {
        return of_aligned(text, at, value);
    }
    // The headings tell what the cells of a table mean.
    let heading = (at > 0)
        .then(|| text.lines().position(|line| !line.trim().is_empty()))
        .flatten()
        .filter(|heading| *heading < at);
    let mut lines = Vec::new();
    if let Some(heading) = heading {
        let text = text.lines().nth(heading).unwrap_or_default();
        lines.push(plain((heading + 1).to_string(), text));
    }
    lines.push(own_line(number.to_string(), own, value));
    lines
}

/// A line of a text that is aligned with blanks, under the lines that may head it.
fn of_aligned(text: &str, at: usize, value: &str) -> Vec<ExcerptLine> {
    const ABOVE: usize = 6;
    let from = at.saturating_sub(ABOVE);
    text.lines()
        .enumerate()
        .skip(from)
        .take(at - from + 2)
        .map(|(index, line)| {
            let label = (index + 1).to_string();
            if index == at {
                own_line(label, line, value)
            } else {
                plain(label, line)
            }
        })
        .collect()
}

/// A segment with the order that it belongs to.
fn of_segment(text: &str, number: u32, value: &str) -> Vec<ExcerptLine> {
    let segments: Vec<&str> = text
        .split(['\r', '\n'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let at = usize::try_from(number).unwrap_or(0).saturating_sub(1);
    let Some(own) = segments.get(at) else {
        return Vec::new();
    };
    let order = segments
        .iter()
        .take(at)
        .rposition(|segment| segment.starts_with("OBR"));
    let mut lines = Vec::new();
    if let Some(order) = order
        && let Some(text) = segments.get(order)
    {
        lines.push(plain((order + 1).to_string(), text));
    }
    lines.push(own_line(number.to_string(), own, value));
    lines
}

fn of_path(bytes: &[u8], path: &str, value: &str) -> Option<Vec<ExcerptLine>> {
    let text = crate::csv_text::decoded(bytes);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let json;
    let text = if text.starts_with('<') {
        if path.starts_with("observation[") {
            return of_element(text, path, value);
        }
        json = crate::fhir::xml_as_json(bytes).ok()?;
        json.as_str()
    } else {
        text
    };
    let whole: serde_json::Value = serde_json::from_str(text).ok()?;
    let mut node = &whole;
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let (name, indices) = part.split_once('[').unwrap_or((part, ""));
        if !name.is_empty() {
            node = node.get(name)?;
        }
        for index in indices.split('[').filter(|index| !index.is_empty()) {
            node = node.get(index.trim_end_matches(']').parse::<usize>().ok()?)?;
        }
    }
    Some(around_value(&pretty(node), value))
}

/// The observation of a clinical document that its reader counted as this one, as it is written.
fn of_element(text: &str, path: &str, value: &str) -> Option<Vec<ExcerptLine>> {
    let (name, number) = path.rsplit('.').next()?.split_once('[')?;
    let number: usize = number.trim_end_matches(']').parse().ok()?;
    let range = element(text, name, number)?;
    let lines: Vec<String> = text
        .get(range)?
        .replace("><", ">\n<")
        .lines()
        .map(|line| line.trim_end().to_owned())
        .filter(|line| !line.trim().is_empty())
        .collect();
    Some(around_value(&lines, value))
}

/// Where the element of this name and number stands, counted inside of the entries of a document.
fn element(text: &str, name: &str, number: usize) -> Option<std::ops::Range<usize>> {
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut entries, mut seen, mut depth) = (0usize, 0usize, 0usize);
    let mut from: Option<(usize, usize)> = None;
    loop {
        let before = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::Start(start) => {
                depth += 1;
                let local = start.local_name();
                entries += usize::from(local.as_ref() == "entry");
                if entries > 0 && local.as_ref() == name {
                    if seen == number {
                        from = Some((before, depth));
                    }
                    seen += 1;
                }
            }
            Event::Empty(empty) if entries > 0 && empty.local_name().as_ref() == name => {
                seen += 1;
            }
            Event::End(end) => {
                if let Some((start, at)) = from
                    && at == depth
                {
                    return Some(start..usize::try_from(reader.buffer_position()).ok()?);
                }
                depth = depth.checked_sub(1)?;
                if end.local_name().as_ref() == "entry" {
                    entries = entries.checked_sub(1)?;
                }
            }
            Event::Eof => return None,
            Event::Empty(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

fn pretty(json: &serde_json::Value) -> Vec<String> {
    serde_json::to_string_pretty(json)
        .unwrap_or_default()
        .lines()
        .map(str::to_owned)
        .collect()
}

/// The line with the value and its neighbours; the first lines where the value stands nowhere by itself.
fn around_value(lines: &[String], value: &str) -> Vec<ExcerptLine> {
    let holds = |line: &&String| occurrences(line, value).len() == 1;
    let own = lines
        .iter()
        .position(|line| line.contains("value") && holds(&line))
        .or_else(|| lines.iter().position(|line| holds(&line)));
    let from = own.unwrap_or(0).saturating_sub(AROUND);
    let shown: Vec<(usize, &String)> = lines
        .iter()
        .enumerate()
        .skip(from)
        .take(2 * AROUND + 1)
        .collect();
    let indent = shown
        .iter()
        .map(|(_, line)| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    shown
        .into_iter()
        .map(|(at, line)| {
            let text = line.get(indent..).unwrap_or(line);
            if own == Some(at) {
                own_line(String::new(), text, value)
            } else {
                plain(String::new(), text)
            }
        })
        .collect()
}

fn of_cell(bytes: &[u8], sheet: &str, cell: &str) -> Option<Vec<ExcerptLine>> {
    let (row, column) = cell_at(cell)?;
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).ok()?;
    let range = book.worksheet_range(sheet).ok()?;
    let (first_row, first_column) = range.start()?;
    let rows = || {
        range
            .rows()
            .enumerate()
            .map(|(at, cells)| (first_row as usize + at, cells))
    };
    let is_filled = |cells: &[Data]| cells.iter().any(|cell| !matches!(cell, Data::Empty));
    let heading = rows()
        .take_while(|(at, _)| *at < row)
        .filter(|(_, cells)| is_filled(cells))
        .find(|(_, cells)| {
            let index = column.saturating_sub(first_column as usize);
            matches!(cells.get(index), Some(Data::String(_) | Data::DateTime(_)))
        });
    let own = rows().find(|(at, _)| *at == row)?;
    let line = |(at, cells): (usize, &[Data]), is_own: bool| ExcerptLine {
        label: (at + 1).to_string(),
        is_own,
        pieces: cells
            .iter()
            .enumerate()
            .filter(|(index, _)| is_near(first_column as usize + index, column))
            .flat_map(|(index, cell)| {
                [
                    piece(
                        &cell.to_string(),
                        is_own && first_column as usize + index == column,
                    ),
                    piece("   ", false),
                ]
            })
            .collect(),
    };
    Some(
        heading
            .map(|heading| line(heading, false))
            .into_iter()
            .chain([line(own, true)])
            .collect(),
    )
}

/// The first columns say what a row is; the neighbours say what a column is.
fn is_near(column: usize, own: usize) -> bool {
    column < 3 || column.abs_diff(own) <= 2
}

/// Row and column of `C7`, from 0.
fn cell_at(cell: &str) -> Option<(usize, usize)> {
    let digits = cell.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = cell.split_at_checked(digits)?;
    let row = number.parse::<usize>().ok()?.checked_sub(1)?;
    let mut column = 0usize;
    for letter in letters.bytes() {
        let value = usize::from(letter.to_ascii_uppercase().checked_sub(b'A')?) + 1;
        column = column.checked_mul(26)?.checked_add(value)?;
    }
    Some((row, column.checked_sub(1)?))
}

fn piece(text: &str, is_marked: bool) -> ExcerptPiece {
    ExcerptPiece {
        text: text.to_owned(),
        is_marked,
    }
}

fn plain(label: String, text: &str) -> ExcerptLine {
    ExcerptLine {
        label,
        pieces: vec![piece(&cut(text, 0), false)],
        is_own: false,
    }
}

fn own_line(label: String, text: &str, value: &str) -> ExcerptLine {
    let found = occurrences(text, value);
    let pieces = match found.as_slice() {
        [only] => {
            let before = text.get(..*only).unwrap_or_default();
            let after = text.get(only + value.len()..).unwrap_or_default();
            vec![
                piece(&cut_start(before), false),
                piece(value, true),
                piece(&cut(after, 0), false),
            ]
        }
        _ => vec![piece(&cut(text, 0), false)],
    };
    ExcerptLine {
        label,
        pieces,
        is_own: true,
    }
}

/// Where the value stands by itself, not as a part of a longer number or word.
fn occurrences(text: &str, value: &str) -> Vec<usize> {
    if value.is_empty() {
        return Vec::new();
    }
    let joins = |c: char| c.is_alphanumeric() || c == '.';
    text.match_indices(value)
        .filter(|(at, found)| {
            let before = text.get(..*at).and_then(|text| text.chars().next_back());
            let mut rest = text.get(at + found.len()..).unwrap_or_default().chars();
            let after = rest.next();
            let goes_on = match after {
                Some('.') => rest.next().is_some_and(|c| c.is_ascii_digit()),
                Some(after) => after.is_alphanumeric(),
                None => false,
            };
            !before.is_some_and(joins) && !goes_on
        })
        .map(|(at, _)| at)
        .collect()
}

fn cut(text: &str, from: usize) -> String {
    let mut shown: String = text.chars().skip(from).take(LONGEST_LINE).collect();
    if text.chars().count() > from + LONGEST_LINE {
        shown.push('…');
    }
    shown
}

fn cut_start(text: &str) -> String {
    let length = text.chars().count();
    if length <= LONGEST_LINE {
        return text.to_owned();
    }
    format!("…{}", cut(text, length - LONGEST_LINE))
}

#[cfg(test)]
#[path = "excerpt_tests.rs"]
mod tests;
