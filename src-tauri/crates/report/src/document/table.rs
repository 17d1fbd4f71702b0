//! The table of the last draws: tests in rows, dates in columns.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::Decimal;
use domain::fact::FactArgument;
use domain::quantity::RangeSource;
use domain::result::Origin;

use crate::fonts::{Weight, broken, fitted, width, width_tabular};
use crate::text::{Text, sign};

use super::content::{SummaryResult, SummaryTest};
use super::layout::Style;

/// A table ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    pub(super) summary: String,
    /// Left edge of each column, from the left edge of the table; the last entry is its right edge.
    pub(super) edges: Vec<f32>,
    /// Names of the columns, in lines.
    pub(super) head: Vec<Vec<String>>,
    pub(super) rows: Vec<Row>,
}

/// One test.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// The name in lines.
    pub(super) name: Vec<String>,
    pub(super) unit: String,
    /// Whether the unit has a line of its own below the name, else it follows the name.
    pub(super) unit_below: bool,
    pub(super) cells: Vec<Cell>,
}

/// What stands in one place of the table.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Cell {
    /// Value, flag and marks.
    pub(super) words: String,
    /// How much of `words` is the number, which is set in bold.
    pub(super) number: String,
}

/// Which marks need a line of explanation beneath the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Marks {
    pub(super) typed: bool,
    pub(super) calculated: bool,
    pub(super) doubtful: bool,
    pub(super) flags: bool,
    pub(super) general_range: bool,
}

impl Table {
    /// From one line of a row to the next.
    pub(super) fn line(style: &Style) -> f32 {
        style.body * 1.2
    }

    pub(super) fn head_height(&self, style: &Style) -> f32 {
        row_height(self.head.iter().map(Vec::len).max().unwrap_or(1), style)
    }

    pub(super) fn height(&self, style: &Style) -> f32 {
        let rows: f32 = self.rows.iter().map(|row| row.height(style)).sum();
        self.head_height(style) + rows + 2.0
    }
}

impl Row {
    pub(super) fn height(&self, style: &Style) -> f32 {
        row_height(self.name.len() + usize::from(self.unit_below), style)
    }
}

fn row_height(lines: usize, style: &Style) -> f32 {
    let more = u16::try_from(lines.saturating_sub(1)).map_or(0.0, f32::from);
    style.body * 1.66 + more * Table::line(style)
}

/// A table with what has to be said about it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct MadeTable {
    pub(super) table: Table,
    pub(super) marks: Marks,
    /// Draws that found no column.
    pub(super) draws_left_out: usize,
    /// Tests that found no row.
    pub(super) tests_left_out: usize,
}

/// Makes the table of the newest draws, as many as there is room for.
pub(super) fn last_draws(
    tests: &[SummaryTest],
    most_rows: usize,
    style: &Style,
    text: &dyn Text,
) -> Option<MadeTable> {
    let tests: Vec<&SummaryTest> = tests
        .iter()
        .filter(|test| !test.results.is_empty())
        .collect();
    let dates: BTreeSet<NaiveDate> = tests
        .iter()
        .flat_map(|test| &test.results)
        .map(|result| result.on)
        .collect();
    if dates.is_empty() {
        return None;
    }
    let all_dates = dates.len();
    let mut marks = Marks::default();
    let size = style.body;
    let gap = size * 0.9;
    let shown: Vec<&SummaryTest> = tests.iter().take(most_rows).copied().collect();
    // A draw of a test that found no row would be a column of nothing.
    let dates: BTreeSet<NaiveDate> = shown
        .iter()
        .flat_map(|test| &test.results)
        .map(|result| result.on)
        .collect();
    let names: Vec<(String, String)> = shown
        .iter()
        .map(|test| (text.analyte(test.analyte), text.unit(&test.unit.ucum)))
        .collect();
    let ranges: Vec<String> = shown
        .iter()
        .map(|test| range(test, text, &mut marks))
        .collect();
    let range_head = text.say("report-column-range", &[]);
    // Where letters are large the unit stands below: the width belongs to the values.
    let unit_below = style.body > 12.0;
    let unit_width = |unit: &str| width(unit, size, Weight::Regular);
    let named = |(name, unit): &(String, String)| {
        let name = width(name, size, Weight::Bold);
        if unit_below {
            name.max(unit_width(unit))
        } else {
            name + unit_width(unit) + size * 0.5
        }
    };
    let total = style.content_width();
    let first_head = text.say("report-column-test", &[]);
    let widest_unit = names
        .iter()
        .map(|(_, unit)| unit_width(unit))
        .fold(width(&first_head, size, Weight::Bold), f32::max);
    let first = names
        .iter()
        .map(named)
        .fold(width(&first_head, size, Weight::Bold), f32::max)
        .min(total * 0.34)
        .max(widest_unit)
        + gap;
    let longest_word = range_head
        .split(' ')
        .map(|word| width(word, size, Weight::Bold))
        .fold(0.0, f32::max);
    // Two lines, as the dates have.
    let head_width = (0..40_u8)
        .map(|step| longest_word + f32::from(step) * size * 0.25)
        .find(|room| broken(&range_head, size, Weight::Bold, *room, 9).len() <= 2)
        .unwrap_or(longest_word);
    let range_width = ranges
        .iter()
        .map(|words| width_tabular(words, size, Weight::Regular))
        .fold(head_width, f32::max)
        .min((total * 0.25).max(head_width))
        + gap;

    // As many of the newest dates as fit beside name and range.
    let mut columns: Vec<(NaiveDate, Vec<String>, Vec<Cell>, f32)> = Vec::new();
    let mut room = total - first - range_width;
    for date in dates.iter().rev() {
        let head = column_head(*date, text);
        let mut seen = marks;
        let cells: Vec<Cell> = shown
            .iter()
            .map(|test| cell(test, *date, text, &mut seen))
            .collect();
        let wide = cells
            .iter()
            .map(|cell| cell_width(cell, size))
            .chain(
                head.iter()
                    .map(|line| width_tabular(line, size, Weight::Bold)),
            )
            .fold(0.0, f32::max)
            + gap;
        if wide > room && !columns.is_empty() {
            break;
        }
        marks = seen;
        room -= wide;
        columns.push((*date, head, cells, wide));
    }
    let draws_left_out = all_dates - columns.len();
    columns.reverse();
    // What is left over is shared by the columns of dates.
    let share =
        (room.max(0.0) / f32::from(u8::try_from(columns.len()).unwrap_or(1))).min(size * 3.0);
    let mut edges = vec![0.0, first];
    let mut at = first;
    for (_, _, _, wide) in &columns {
        at += wide + share;
        edges.push(at);
    }
    edges.push(total);
    let mut head = vec![vec![first_head]];
    head.extend(columns.iter().map(|(_, head, _, _)| head.clone()));
    head.push(broken(
        &range_head,
        size,
        Weight::Bold,
        range_width - gap + 1.0,
        3,
    ));
    let rows = names
        .into_iter()
        .zip(ranges)
        .enumerate()
        .map(|(index, ((name, unit), range))| {
            let mut cells: Vec<Cell> = columns
                .iter()
                .map(|(_, _, cells, _)| cells.get(index).cloned().unwrap_or_default())
                .collect();
            cells.push(Cell {
                words: fitted(&range, size, Weight::Regular, range_width),
                number: String::new(),
            });
            let room = first - gap + 1.0;
            let name = broken(&name, size, Weight::Bold, room, 3);
            let beside = name
                .last()
                .map_or(0.0, |last| width(last, size, Weight::Bold))
                + size * 0.5
                + unit_width(&unit);
            Row {
                name,
                unit_below: !unit.is_empty() && (unit_below || beside > room),
                unit,
                cells,
            }
        })
        .collect();
    let summary = text.say("report-table-summary", &[]);
    Some(MadeTable {
        table: Table {
            summary,
            edges,
            head,
            rows,
        },
        marks,
        draws_left_out,
        tests_left_out: tests.len() - shown.len(),
    })
}

pub(super) fn cell_width(cell: &Cell, size: f32) -> f32 {
    width_tabular(&cell.number, size, Weight::Bold)
        + width_tabular(
            cell.words
                .strip_prefix(cell.number.as_str())
                .unwrap_or(&cell.words),
            size,
            Weight::Regular,
        )
}

/// Day and month over the year: two digits of a year beside a day would be read as one more day.
fn column_head(date: NaiveDate, text: &dyn Text) -> Vec<String> {
    vec![text.short_date(date), format!("{:04}", date.year())]
}

fn cell(test: &SummaryTest, date: NaiveDate, text: &dyn Text, marks: &mut Marks) -> Cell {
    // Several values of one day stand beside one another: neither is more right than the other.
    let all: Vec<&SummaryResult> = test
        .results
        .iter()
        .filter(|result| result.on == date)
        .collect();
    let mut cell = Cell::default();
    for (index, result) in all.iter().enumerate() {
        let number = shown(test, result, text);
        let mut words = number.clone();
        if let Some(flag) = result
            .flag
            .as_deref()
            .map(str::trim)
            .filter(|flag| !flag.is_empty())
        {
            words.push(' ');
            words.extend(flag.chars().take(4));
            marks.flags = true;
        }
        if let Some(grade) = &result.grade {
            words.push(' ');
            words.push_str(grade);
        }
        match result.origin {
            Origin::Typed => {
                words.push('†');
                marks.typed = true;
            }
            Origin::Calculated => {
                words.push('‡');
                marks.calculated = true;
            }
            Origin::Imported => {}
        }
        if result.doubtful {
            words.push_str(" ?");
            marks.doubtful = true;
        }
        if index == 0 {
            cell.number = number;
            cell.words = words;
        } else {
            cell.words.push_str(" / ");
            cell.words.push_str(&words);
        }
    }
    cell
}

fn shown(test: &SummaryTest, result: &SummaryResult, text: &dyn Text) -> String {
    let value = test
        .unit
        .shown(test.analyte, result.quantity.value, result.range);
    format!(
        "{}{}",
        sign(result.quantity.comparator),
        text.number(value, value.scale())
    )
}

/// The range of the newest draw that has one.
fn range(test: &SummaryTest, text: &dyn Text, marks: &mut Marks) -> String {
    let newest = test
        .results
        .iter()
        .filter(|result| result.range.is_some())
        .max_by_key(|result| result.on);
    let Some(range) = newest.and_then(|result| result.range) else {
        return String::new();
    };
    let number = |limit: Decimal| {
        let value = test.unit.limit(limit);
        FactArgument::Text(text.number(value, value.scale()))
    };
    let mut words = match (range.low, range.high) {
        (Some(low), Some(high)) => text.say(
            "report-range",
            &[("low", number(low)), ("high", number(high))],
        ),
        (Some(low), None) => text.say("report-range-from", &[("low", number(low))]),
        (None, Some(high)) => text.say("report-range-to", &[("high", number(high))]),
        (None, None) => String::new(),
    };
    if range.source == RangeSource::General {
        words.push('*');
        marks.general_range = true;
    }
    words
}
