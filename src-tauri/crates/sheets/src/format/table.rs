//! Results as rows and columns of text, for separated files and workbooks alike.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::chance::{Chance, pick, sometimes};
use crate::report::{Report, Row};
use crate::sheet::{Oddity, Plan};

/// How a cell is meant.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number: as printed, and plain.
    Number(String, String),
    /// A moment: as printed, and itself.
    Moment(String, NaiveDateTime),
}

impl Cell {
    /// As printed.
    #[must_use]
    pub fn shown(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text, _) | Self::Moment(text, _) => text,
        }
    }
}

/// A table and the name of its form.
pub struct Table {
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
    /// `long`, `wide` or `cumulative`.
    pub form: &'static str,
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

/// Puts the reports into one of three forms.
pub fn table(chance: &mut Chance, plan: &Plan<'_>) -> Table {
    let has_twins = plan.reports.iter().any(repeats);
    let is_alone = plan.reports.len() == 1;
    // Only rows can say the same test twice, or whose it is.
    let form = if has_twins || !is_alone {
        "long"
    } else {
        pick(chance, &["long", "long", "wide", "cumulative"])
    };
    let rows = match (form, plan.reports) {
        ("wide", [report]) => wide(chance, report, plan.oddity),
        ("cumulative", [report]) => cumulative(chance, report, plan.oddity),
        _ => long(chance, plan),
    };
    Table { rows, form }
}

/// The report in rows, without anything odd.
#[must_use]
pub fn plain(report: &Report) -> Vec<Vec<Cell>> {
    let heading = [
        "Date collected",
        "Test",
        "Result",
        "Units",
        "Reference range",
    ];
    let mut rows = vec![heading.iter().map(|word| text(word)).collect::<Vec<_>>()];
    for (draw, row) in report.rows() {
        let day = draw.at.format("%Y-%m-%d").to_string();
        rows.push(vec![
            Cell::Moment(day, draw.at),
            text(&row.name),
            value_plain(row),
            text(row.shown_unit()),
            text(
                &row.range
                    .as_ref()
                    .map_or(String::new(), |(low, high)| format!("{low} - {high}")),
            ),
        ]);
    }
    rows
}

fn value_plain(row: &Row) -> Cell {
    match row.comparator {
        None => Cell::Number(row.number.clone(), row.number.clone()),
        Some(sign) => Cell::Text(format!("{}{}", sign.sign(), row.number)),
    }
}

fn value(report: &Report, row: &Row) -> Cell {
    if row.text.is_some() || row.comparator.is_some() {
        Cell::Text(row.shown(&report.habit))
    } else {
        Cell::Number(row.shown(&report.habit), row.number.clone())
    }
}

fn moment(report: &Report, at: NaiveDateTime) -> Cell {
    let day = report.habit.day(at.date());
    Cell::Moment(
        if report.habit.with_time {
            format!("{day} {}", at.format("%H:%M"))
        } else {
            day
        },
        at,
    )
}

fn repeats(report: &Report) -> bool {
    report.draws.iter().any(|draw| {
        draw.rows.iter().enumerate().any(|(index, row)| {
            draw.rows
                .iter()
                .skip(index + 1)
                .any(|other| other.analyte == row.analyte)
        })
    })
}

fn long(chance: &mut Chance, plan: &Plan<'_>) -> Vec<Vec<Cell>> {
    let Some(first) = plan.reports.first() else {
        return Vec::new();
    };
    let words = first.habit.words;
    let [test, result, _, unit, range, _] = words.headings;
    let with_person = plan.reports.len() > 1 || sometimes(chance, 25);
    let with_range = sometimes(chance, 60);
    let date_last = sometimes(chance, 20);
    let collected = pick(chance, words.collected);
    let mut heading = Vec::new();
    if with_person {
        heading.push(text(words.name));
    }
    if !date_last && plan.oddity != Oddity::NoDate {
        heading.push(text(collected));
    }
    heading.extend([test, result, unit].map(text));
    if with_range {
        heading.push(text(range));
    }
    if date_last && plan.oddity != Oddity::NoDate {
        heading.push(text(collected));
    }
    let mut rows = vec![heading];
    for report in plan.reports {
        for (draw, row) in report.rows() {
            let mut cells = Vec::new();
            if with_person {
                cells.push(text(&format!(
                    "{} {}",
                    report.person.given, report.person.family
                )));
            }
            if !date_last && plan.oddity != Oddity::NoDate {
                cells.push(moment(report, draw.at));
            }
            cells.push(text(&row.name));
            cells.push(value(report, row));
            cells.push(text(row.shown_unit()));
            if with_range {
                cells.push(text(&row.shown_range(&report.habit)));
            }
            if date_last && plan.oddity != Oddity::NoDate {
                cells.push(moment(report, draw.at));
            }
            rows.push(cells);
        }
    }
    rows
}

/// Tests across, a row for each draw; the unit in the heading or in a row of its own.
fn wide(chance: &mut Chance, report: &Report, oddity: Oddity) -> Vec<Vec<Cell>> {
    let words = report.habit.words;
    let has_dates = oddity != Oddity::NoDate;
    let columns = columns(report);
    let in_heading = sometimes(chance, 60);
    let mut heading: Vec<Cell> = Vec::new();
    if has_dates {
        heading.push(text(pick(chance, words.collected)));
    }
    heading.extend(columns.iter().map(|column| {
        if in_heading && !column.unit.is_empty() {
            Cell::Text(format!("{} ({})", column.name, column.unit))
        } else {
            text(&column.name)
        }
    }));
    let mut rows = vec![heading];
    if !in_heading && columns.iter().any(|column| !column.unit.is_empty()) {
        let mut units: Vec<Cell> = if has_dates {
            vec![text("")]
        } else {
            Vec::new()
        };
        units.extend(columns.iter().map(|column| text(&column.unit)));
        rows.push(units);
    }
    for draw in &report.draws {
        let mut cells: Vec<Cell> = if has_dates {
            vec![moment(report, draw.at)]
        } else {
            Vec::new()
        };
        cells.extend(columns.iter().map(|column| {
            draw.rows
                .iter()
                .find(|row| column.is_of(row))
                .map_or_else(|| text(""), |row| value(report, row))
        }));
        rows.push(cells);
    }
    rows
}

/// Tests below one another, a column for each draw.
fn cumulative(chance: &mut Chance, report: &Report, oddity: Oddity) -> Vec<Vec<Cell>> {
    let words = report.habit.words;
    let [test, result, _, unit, range, _] = words.headings;
    let units_first = sometimes(chance, 70);
    let with_range = sometimes(chance, 50);
    let before = |cells: &mut Vec<Cell>, unit: &str, range: &str| {
        cells.push(text(unit));
        if with_range {
            cells.push(text(range));
        }
    };
    let mut heading = vec![text(test)];
    if units_first {
        before(&mut heading, unit, range);
    }
    heading.extend(report.draws.iter().map(|draw| {
        if oddity == Oddity::NoDate {
            text(result)
        } else {
            moment(report, draw.at)
        }
    }));
    if !units_first {
        before(&mut heading, unit, range);
    }
    let mut rows = vec![heading];
    for column in columns(report) {
        let range = column.range.clone();
        let mut cells = vec![text(&column.name)];
        if units_first {
            before(&mut cells, &column.unit, &range);
        }
        for draw in &report.draws {
            cells.push(
                draw.rows
                    .iter()
                    .find(|row| column.is_of(row))
                    .map_or_else(|| text(""), |row| value(report, row)),
            );
        }
        if !units_first {
            before(&mut cells, &column.unit, &range);
        }
        rows.push(cells);
    }
    rows
}

/// A test with its unit: two units of one test are two columns.
struct Column {
    name: String,
    unit: String,
    range: String,
    key: (domain::Analyte, String),
}

impl Column {
    fn is_of(&self, row: &Row) -> bool {
        row.analyte == self.key.0 && row.shown_unit() == self.key.1
    }
}

fn columns(report: &Report) -> Vec<Column> {
    let mut seen = BTreeMap::new();
    let mut columns = Vec::new();
    for (_, row) in report.rows() {
        let key = (row.analyte, row.shown_unit().to_owned());
        if seen.insert(key.clone(), ()).is_none() {
            columns.push(Column {
                name: row.name.clone(),
                unit: row.shown_unit().to_owned(),
                range: row.shown_range(&report.habit),
                key,
            });
        }
    }
    columns
}
