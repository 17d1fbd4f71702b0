//! What the heading of a column says beside a field: the name of a test with its unit, or a date.

use domain::unit::{self, conversion};

use crate::dates::{PrintedDate, date_at_start, whole_date};
use crate::fold::folded;
use crate::names;
use crate::numbers::{NumberStyle, read_range};

use super::vocabulary::{self, Meaning};

/// The name of a test with the unit and the range printed beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) name: String,
    pub(crate) unit: Option<String>,
    pub(crate) range: Option<String>,
}

/// Reads `WBC (K/uL)`, `HGB, g/dL`, `PLT [10*9/L]`, `Hct %`, `Hb_g/dl`, `Hb in g/l`,
/// `Hb (g/dL) [12.0-15.5]`; `None` where no test is named.
pub(crate) fn split_heading(cell: &str) -> Option<Heading> {
    let cell = cell.trim();
    if cell.is_empty() || cell.len() > 200 || !cell.chars().any(char::is_alphabetic) {
        return None;
    }
    if let Some((before, range)) = trailing_range(cell)
        && let Some(heading) = split_heading(before)
        && heading.range.is_none()
    {
        return Some(Heading {
            range: Some(range.to_owned()),
            ..heading
        });
    }
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((name, unit)) = cell
            .strip_suffix(close)
            .and_then(|inner| inner.rsplit_once(open))
            && let Some(heading) = with_unit(name, unit)
        {
            return Some(heading);
        }
    }
    // `HCT(10^(-1)%)`, `WBC(10/uL)`: a factor that nobody here can apply must not be lost.
    if let Some((name, unit)) = cell
        .strip_suffix(')')
        .and_then(|inner| inner.split_once('('))
        && unit.starts_with("10")
        && unit.contains(['/', '%', '^'])
        && names::recognise(name.trim()).is_some()
    {
        return Some(Heading {
            name: name.trim().to_owned(),
            unit: Some(unit.to_owned()),
            range: None,
        });
    }
    for mark in [',', ' ', '_', ':', '/', '|', '\n'] {
        // Units may hold blanks (`x10^3 / uL`): try from the first mark on.
        for (at, _) in cell.match_indices(mark) {
            let (name, unit) = cell.split_at(at);
            let unit = unit.strip_prefix(mark).unwrap_or(unit).trim();
            let unit = unit
                .strip_prefix("in ")
                .or_else(|| unit.strip_prefix("en "))
                .unwrap_or(unit);
            let unit = unit.trim_start_matches(['-', ' ']);
            if let Some(heading) = with_unit(name, unit) {
                return Some(heading);
            }
        }
    }
    names::recognise(cell).map(|_| Heading {
        name: cell.to_owned(),
        unit: None,
        range: None,
    })
}

fn with_unit(name: &str, unit: &str) -> Option<Heading> {
    let name = name
        .trim()
        .trim_end_matches([',', ':', '-', '_', '/'])
        .trim();
    let unit = unit.trim();
    if unit.is_empty() {
        return None;
    }
    let found = names::recognise(name)?;
    let fits = found
        .candidates
        .iter()
        .any(|analyte| conversion(*analyte, unit).is_ok());
    fits.then(|| Heading {
        name: name.to_owned(),
        unit: Some(unit.to_owned()),
        range: None,
    })
}

/// A range in brackets at the end of a heading.
fn trailing_range(cell: &str) -> Option<(&str, &str)> {
    [('(', ')'), ('[', ']')].iter().find_map(|(open, close)| {
        let (before, range) = cell.strip_suffix(*close)?.rsplit_once(*open)?;
        let has_digit = range
            .trim()
            .starts_with(|c: char| c.is_ascii_digit() || "<>≤≥".contains(c));
        (has_digit
            && !before.trim().is_empty()
            && read_range(range, NumberStyle::Unknown).is_some())
        .then(|| (before.trim(), range.trim()))
    })
}

/// Finds the one date in a heading such as `Result 12.03.2026` or `Mo, 12.03.26 (07:45)`; words around it
/// may only say that it is a result.
pub(super) fn heading_date(cell: &str) -> Option<PrintedDate> {
    if cell.len() > 60 || !cell.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if let Some(date) = whole_date(cell) {
        return Some(date);
    }
    let mut at_word_start = true;
    for (at, letter) in cell.char_indices() {
        let starts = at_word_start && letter.is_alphanumeric();
        at_word_start = !letter.is_alphanumeric();
        if !starts {
            continue;
        }
        let (before, rest) = cell.split_at(at);
        if let Some((date, after)) = date_at_start(rest) {
            let around = format!("{before} {after}");
            let is_plain = !around.contains(|c: char| c.is_ascii_digit())
                && folded(&around)
                    .split(' ')
                    .all(|word| word.is_empty() || accompanies_date(word));
            return is_plain.then_some(date);
        }
    }
    None
}

/// Words that may stand beside the date of a draw in a heading.
fn accompanies_date(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "mo", "di", "mi", "do", "fr", "sa", "so", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "on", "vom", "am", "du", "le", "del",
        "il", "om", "van", "den", "h", "uhr", "value", "lab", "labor", "date", "datum", "fecha",
        "data", "drawn", "draw", "t",
    ];
    WORDS.contains(&word)
        || vocabulary::meaning(word).is_some_and(|Meaning { field, .. }| {
            [
                domain::table::ColumnField::Value,
                domain::table::ColumnField::Date,
            ]
            .contains(&field)
        })
}

/// Says whether a cell is a unit and nothing else.
pub(crate) fn is_unit(cell: &str) -> bool {
    let cell = cell.trim();
    !cell.is_empty()
        && cell.chars().count() <= 24
        && !cell
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == ',')
        && unit::is_known(cell)
}

/// Says whether a text has the form of a LOINC code.
pub(crate) fn is_loinc(text: &str) -> bool {
    text.split_once('-').is_some_and(|(number, check)| {
        (1..=7).contains(&number.len())
            && number.bytes().all(|b| b.is_ascii_digit())
            && check.len() == 1
            && check.bytes().all(|b| b.is_ascii_digit())
    })
}
