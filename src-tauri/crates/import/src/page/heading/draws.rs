//! Dates above columns: the draws of a cumulative sheet.

use crate::dates::{PrintedDate, whole_date};
use crate::fold::folded;

use super::super::dated::{self, is_weekday};
use super::super::line::{Line, Word};
use super::super::token::{self, Token};
use super::HEADINGS;

/// A draw of a cumulative sheet: a date above a column of values.
#[derive(Debug, Clone)]
pub(in crate::page) struct DrawColumn {
    pub(in crate::page) date: PrintedDate,
    pub(in crate::page) x0: f32,
    pub(in crate::page) x1: f32,
    /// How sure its words were recognised.
    pub(in crate::page) doubt: Option<u8>,
}

/// Reads a line that holds dates (at least `fewest`) and nothing else but headings.
pub(in crate::page) fn draws_of(
    line: &Line,
    tokens: &[Token],
    fewest: usize,
) -> Option<Vec<DrawColumn>> {
    let mut draws = Vec::new();
    let mut has_unknown = false;
    for token in tokens {
        match &token.kind {
            token::Kind::Date(date) => {
                let first = line.words.get(token.from)?;
                let last = line.words.get(token.to - 1)?;
                draws.push(DrawColumn {
                    date: *date,
                    x0: first.x0,
                    x1: last.x1,
                    doubt: line.doubt(token.from, token.to),
                });
            }
            token::Kind::Number(_) | token::Kind::Range(_) => return None,
            // `12.02.2026 - 26.02.2026` is a period.
            token::Kind::Unit(_) | token::Kind::Flag(_) | token::Kind::Text
                if !draws.is_empty()
                    && !line.begins_cell(token.from)
                    && dated::is_until(&line.text(token.from, token.to)) =>
            {
                return None;
            }
            token::Kind::Unit(_) | token::Kind::Flag(_) => {}
            token::Kind::Text if is_word_of_heading(&line.text(token.from, token.to)) => {}
            // Whatever the column of names is called, two dates in cells of their own stand above draws.
            token::Kind::Text if token.to <= line.cell_end(0) && may_head_names(line) => {
                has_unknown = true;
            }
            token::Kind::Text => return None,
        }
    }
    let fewest = if has_unknown { fewest.max(2) } else { fewest };
    let are_cells = || {
        tokens
            .iter()
            .filter(|token| matches!(token.kind, token::Kind::Date(_)))
            .all(|token| line.begins_cell(token.from))
    };
    (draws.len() >= fewest && (!has_unknown || are_cells())).then_some(draws)
}

/// Says whether the first cell of a line can be the heading of a column of names in any language.
fn may_head_names(line: &Line) -> bool {
    const LONGEST: usize = 3;
    let end = line.cell_end(0);
    let text = line.text(0, end);
    end <= LONGEST
        && text
            .chars()
            .all(|letter| letter.is_alphabetic() || letter == ' ')
        && dated::kind_of(&folded(&text)).is_none()
}

/// Dates whose years stand in the line below: `12.02.   26.02.` over `2026   2026`.
pub(in crate::page) fn draws_over_years(line: &Line, below: &Line) -> Option<Vec<DrawColumn>> {
    if line.page != below.page {
        return None;
    }
    let is_year = |text: &str| {
        text.len() == 4 && (text.starts_with("19") || text.starts_with("20")) && whole_number(text)
    };
    let years: Vec<&Word> = below
        .words
        .iter()
        .filter(|word| is_year(&word.text))
        .collect();
    let others = below.words.iter().filter(|word| !is_year(&word.text));
    if years.len() < 2 || others.clone().any(|word| !is_word_of_heading(&word.text)) {
        return None;
    }
    let mut draws = Vec::new();
    for word in &line.words {
        let mark = word.text.chars().find(|letter| "./-".contains(*letter));
        let Some(mark) = mark.filter(|_| word.text.starts_with(|c: char| c.is_ascii_digit()))
        else {
            if is_word_of_heading(&word.text) {
                continue;
            }
            return None;
        };
        let parts: Vec<&str> = word.text.trim_end_matches(mark).split(mark).collect();
        let [day, month] = parts.as_slice() else {
            return None;
        };
        let year = years
            .iter()
            .find(|year| year.x0 <= word.x1 && word.x0 <= year.x1)?;
        let date = whole_date(&format!("{day}{mark}{month}{mark}{}", year.text))?;
        draws.push(DrawColumn {
            date,
            x0: word.x0.min(year.x0),
            x1: word.x1.max(year.x1),
            doubt: word.doubt.into_iter().chain(year.doubt).min(),
        });
    }
    (draws.len() >= 2).then_some(draws)
}

fn whole_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Says whether a word may stand in a line of dates without making it something else.
fn is_word_of_heading(word: &str) -> bool {
    const BESIDE_DATES: &[&str] = &[
        "date",
        "datum",
        "fecha",
        "data",
        "name",
        "collected",
        "collection",
        "entnahme",
        "abnahme",
        "drawn",
        "prelevement",
        "prelievo",
        "extraccion",
        "afname",
        "provtagning",
        "colheita",
        "coleta",
        "time",
        "uhrzeit",
        "heure",
        "hora",
        "ora",
        "tijd",
        "tid",
        "vom",
        "du",
        "del",
    ];
    let text = folded(word);
    text.is_empty()
        || is_weekday(&text)
        || BESIDE_DATES.contains(&text.as_str())
        || HEADINGS.iter().any(|(_, names)| {
            names
                .iter()
                .any(|name| name.split(' ').any(|part| part == text))
        })
}
