//! Headings in one row or in two: the ways in which a table may be headed from a given row on.

use std::collections::BTreeMap;

use domain::table::ColumnField as F;

use crate::dates::{PrintedDate, are_months_in_a_row, month_of_short_year, whole_time};

use super::grid::{Grid, Row, Written};
use super::heading::{heading_date, is_unit};
use super::layout::{Beside, DrawColumn, Names, TestColumn, has_number};
use super::vocabulary::meaning;

/// Headings, with the tests and dates that they name.
#[derive(Debug, Clone)]
pub(super) struct Headings {
    /// Index of the last row that they take up.
    pub(super) row: usize,
    /// Index of the first row below.
    pub(super) body: usize,
    pub(super) texts: Vec<String>,
    pub(super) tests: Vec<TestColumn>,
    pub(super) draws: Vec<DrawColumn>,
}

/// The ways to read the headings that begin in row `at`, the best first.
pub(super) fn variants(grid: &Grid, at: usize, end: usize, names: &Names) -> Vec<Headings> {
    let Some(upper) = grid.rows.get(at) else {
        return Vec::new();
    };
    let one = single(at, upper, names);
    let lower = grid
        .rows
        .get(at + 1)
        .filter(|_| at + 1 < end)
        .filter(|row| row.filled() >= 2 && !has_number(row) && !row.repeats(upper));
    let Some(lower) = lower else {
        return vec![one];
    };
    if let Some(grouped) = grouped(at, upper, lower, names) {
        return vec![grouped, one];
    }
    let names_test = lower.cells().any(|cell| names.is_test(cell));
    if !names_test && is_times(&one.draws, lower) {
        return vec![timed(one, lower)];
    }
    // Headings merged over two rows: what is blank below stands above.
    let width = upper.width().max(lower.width());
    let texts: Vec<String> = (0..width)
        .map(|column| {
            let below = lower.cell(column);
            let text = if below.is_empty() {
                upper.cell(column)
            } else {
                below
            };
            text.to_owned()
        })
        .collect();
    let both = of_texts(at + 1, texts, lower, names);
    let known_below = (0..lower.width())
        .filter(|column| is_known(lower.cell(*column), names))
        .count();
    let is_richer = known_below >= 2 && both.known(names) > one.known(names);
    if is_richer {
        vec![both, one]
    } else {
        vec![one]
    }
}

impl Headings {
    fn known(&self, names: &Names) -> usize {
        self.texts
            .iter()
            .filter(|text| is_known(text, names))
            .count()
    }
}

/// Says whether a heading means something to us.
pub(super) fn is_known(cell: &str, names: &Names) -> bool {
    !cell.is_empty()
        && (meaning(cell).is_some() || names.is_test(cell) || heading_date(cell).is_some())
}

fn single(at: usize, row: &Row, names: &Names) -> Headings {
    let texts = row.cells().map(str::to_owned).collect();
    of_texts(at, texts, row, names)
}

fn of_texts(row: usize, texts: Vec<String>, written: &Row, names: &Names) -> Headings {
    let mut tests = Vec::new();
    let mut draws = Vec::new();
    let months = months_in_a_row(&texts);
    for (column, text) in texts.iter().enumerate() {
        if text.is_empty() {
            continue;
        }
        let date = heading_date(text)
            .filter(|_| written.written(column) != Written::Number)
            .or_else(|| months.get(&column).copied());
        if date.is_some() {
            draws.push(DrawColumn {
                value: column,
                date,
                beside: Beside::default(),
            });
        } else if meaning(text).is_none()
            && let Some(test) = test_column(column, text, names)
        {
            tests.push(test);
        }
    }
    Headings {
        row,
        body: row + 1,
        texts,
        tests,
        draws,
    }
}

/// `Nov 13 | Dec 13 | Jan 14`: months of years, where the whole row of them says so.
fn months_in_a_row(texts: &[String]) -> BTreeMap<usize, PrintedDate> {
    let months: BTreeMap<usize, PrintedDate> = texts
        .iter()
        .enumerate()
        .filter_map(|(column, text)| Some((column, month_of_short_year(text)?)))
        .collect();
    let in_order: Vec<PrintedDate> = months.values().copied().collect();
    if are_months_in_a_row(&in_order) {
        months
    } else {
        BTreeMap::new()
    }
}

fn test_column(column: usize, text: &str, names: &Names) -> Option<TestColumn> {
    names.heading(text).map(|heading| TestColumn {
        value: column,
        name: heading.name.clone(),
        told: None,
        unit: heading.unit.clone(),
        range: heading.range.clone(),
        beside: Beside::default(),
    })
}

/// Tests or dates above, `Value | Unit | Flag` below each of them.
fn grouped(at: usize, upper: &Row, lower: &Row, names: &Names) -> Option<Headings> {
    let fields: Vec<Option<F>> = lower
        .cells()
        .map(|cell| meaning(cell).map(|meaning| meaning.field))
        .collect();
    let values = fields
        .iter()
        .filter(|field| **field == Some(F::Value))
        .count();
    let groups = upper
        .cells()
        .filter(|cell| {
            names.is_test(cell) && meaning(cell).is_none() || heading_date(cell).is_some()
        })
        .count();
    if values == 0 || groups == 0 || values + 1 < groups {
        return None;
    }
    let mut found = Headings {
        row: at + 1,
        body: at + 2,
        texts: Vec::new(),
        tests: Vec::new(),
        draws: Vec::new(),
    };
    let mut group = String::new();
    for column in 0..upper.width().max(lower.width()) {
        let (above, below) = (upper.cell(column), lower.cell(column));
        if !above.is_empty() {
            above.clone_into(&mut group);
        }
        let field = fields.get(column).copied().flatten();
        let date: Option<PrintedDate> = heading_date(&group);
        let is_test = names.is_test(&group) && meaning(&group).is_none();
        let text = if below.is_empty() || date.is_some() || is_test {
            format!("{group} {below}").trim().to_owned()
        } else {
            below.to_owned()
        };
        found.texts.push(if above.is_empty() && below.is_empty() {
            String::new()
        } else {
            text
        });
        let is_beside = match field {
            Some(F::Value) if date.is_some() => {
                found.draws.push(DrawColumn {
                    value: column,
                    date,
                    beside: Beside::default(),
                });
                true
            }
            Some(F::Value) if is_test => {
                found.tests.extend(test_column(column, &group, names));
                true
            }
            Some(field) if date.is_some() => found
                .draws
                .last_mut()
                .is_some_and(|draw| draw.date == date && draw.beside.take(field, column)),
            Some(field) if is_test => found
                .tests
                .last_mut()
                .is_some_and(|test| test.beside.take(field, column)),
            Some(_) | None => false,
        };
        // The heading of such a column says less than its group does: it must not be read on its own.
        if !is_beside && (date.is_some() || is_test) && !below.is_empty() {
            group.clear();
            if let Some(last) = found.texts.last_mut() {
                below.clone_into(last);
            }
        }
    }
    Some(found)
}

/// Times of the day below the dates of the draws.
fn is_times(draws: &[DrawColumn], row: &Row) -> bool {
    !draws.is_empty()
        && draws
            .iter()
            .any(|draw| whole_time(row.cell(draw.value)).is_some())
        && draws.iter().all(|draw| {
            let cell = row.cell(draw.value);
            cell.is_empty() || whole_time(cell).is_some()
        })
}

fn timed(mut headings: Headings, times: &Row) -> Headings {
    for draw in &mut headings.draws {
        if let (Some(date), Some(time)) = (draw.date, whole_time(times.cell(draw.value))) {
            draw.date = Some(date.at(time));
        }
    }
    headings.body += 1;
    headings
}

/// Says whether a row holds the units of the tests above it.
pub(super) fn is_unit_row(tests: &[TestColumn], row: &Row) -> bool {
    let filled = tests
        .iter()
        .filter(|test| !row.cell(test.value).is_empty())
        .count();
    let units = tests
        .iter()
        .filter(|test| is_unit(row.cell(test.value)))
        .count();
    units > 0 && units * 2 >= tests.len().min(filled.max(1)) && units * 2 >= filled
}
