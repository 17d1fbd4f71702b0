//! Tables as the window shows them, and what a person says about them turned into a layout.

use std::collections::{BTreeMap, BTreeSet};

use domain::draft::Reason;
use domain::table::{
    ColumnField as F, ColumnRole, DecimalMark, Orientation, SHOWN_ROWS, TableBlock, TableGap,
    TableMapping,
};

use crate::dates::DateReading;
use crate::dates::DayOrder;
use crate::fold::folded;
use crate::numbers::{NumberStyle, read_number};
use crate::source::{Collected, SourceResult};

use super::grid::{Grid, Row};
use super::header::{Headings, variants};
use super::heading::heading_date;
use super::layout::{
    Beside, DrawColumn, Layout, Names, TestColumn, Told, attach_companions, sample,
};
use super::vocabulary::{Meaning, meaning};

/// No more columns are shown to a person.
const SHOWN_COLUMNS: usize = 200;
/// No more of a cell is shown.
const SHOWN_LETTERS: usize = 120;

/// What a table is recognised by: its headings, whatever is below them and whatever dates they hold.
pub(super) fn fingerprint(headings: &[String]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for heading in headings {
        let part = if heading_date(heading).is_some() {
            "#date".to_owned()
        } else {
            folded(heading)
        };
        if part != "#date" || parts.last() != Some(&part) {
            parts.push(part);
        }
    }
    while parts.last().is_some_and(String::is_empty) {
        parts.pop();
    }
    // FNV-1a: only to be the same again, and to hold nothing readable.
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    for byte in parts.join("\u{1f}").bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// Finds the mapping that a person has given for the table whose headings begin in row `at`.
pub(super) fn mapped(
    grid: &Grid,
    at: usize,
    end: usize,
    names: &Names,
    mappings: &[TableMapping],
) -> Option<Layout> {
    if mappings.is_empty() {
        return None;
    }
    variants(grid, at, end, names)
        .into_iter()
        .find_map(|headings| {
            let own = fingerprint(&headings.texts);
            let mapping = mappings
                .iter()
                .rev()
                .find(|mapping| mapping.header_row.is_some() && mapping.fingerprint == own)?;
            Some(by_mapping(mapping, Some(headings), Vec::new(), 0))
        })
}

/// The same for a table without headings, which begins in row `body`.
pub(super) fn mapped_without_header(
    grid: &Grid,
    body: usize,
    width: usize,
    mappings: &[TableMapping],
) -> Option<Layout> {
    let own = headless_fingerprint(grid, body, width);
    let mapping = mappings
        .iter()
        .rev()
        .find(|mapping| mapping.header_row.is_none() && mapping.fingerprint == own)?;
    Some(by_mapping(mapping, None, vec![String::new(); width], body))
}

/// A table without headings is known by the width and kind of its columns.
fn headless_fingerprint(grid: &Grid, body: usize, width: usize) -> String {
    let kinds: Vec<String> = (0..width)
        .map(|column| {
            let mut cells = sample(grid, body, grid.rows.len())
                .map(|row| row.cell(column))
                .filter(|cell| !cell.is_empty());
            let kind = match cells.next() {
                None => "blank",
                Some(cell) if heading_date(cell).is_some() => "day",
                Some(cell) if read_number(cell, NumberStyle::Unknown).is_some() => "number",
                Some(_) => "text",
            };
            format!("{column} {kind}")
        })
        .collect();
    fingerprint(&kinds)
}

fn by_mapping(
    mapping: &TableMapping,
    headings: Option<Headings>,
    texts: Vec<String>,
    body: usize,
) -> Layout {
    let (header, body, texts, dated, tested) = match headings {
        Some(headings) => (
            Some(headings.row),
            headings.body,
            headings.texts,
            headings.draws,
            headings.tests,
        ),
        None => (None, body, texts, Vec::new(), Vec::new()),
    };
    let mut layout = Layout {
        orientation: mapping.orientation,
        header,
        body,
        fields: BTreeMap::new(),
        values: Vec::new(),
        tests: Vec::new(),
        draws: Vec::new(),
        guessed: BTreeSet::new(),
        told: Some(Told {
            style: mapping.decimal.map(|mark| match mark {
                DecimalMark::Point => NumberStyle::DecimalPoint,
                DecimalMark::Comma => NumberStyle::DecimalComma,
            }),
            day_first: mapping.day_first,
        }),
        headings: texts,
    };
    let mut meanings: Vec<Option<Meaning>> = vec![None; layout.headings.len()];
    for column in 0..layout.headings.len() {
        let heading = layout.headings.get(column).cloned().unwrap_or_default();
        let date = dated
            .iter()
            .find(|draw| draw.value == column)
            .and_then(|draw| draw.date);
        let role = mapping.columns.get(column).cloned().unwrap_or_else(|| {
            let is_draw = mapping.orientation == Orientation::DrawPerColumn && date.is_some();
            ColumnRole::Field(if is_draw { F::Draw } else { F::Ignore })
        });
        match role {
            ColumnRole::Field(F::Ignore | F::Unknown | F::Previous) => {}
            ColumnRole::Field(F::Value) => layout.values.push(column),
            ColumnRole::Field(F::Draw) => layout.draws.push(DrawColumn {
                value: column,
                date,
                beside: Beside::default(),
            }),
            ColumnRole::Field(field) => {
                layout.fields.entry(field).or_insert(column);
                if let Some(slot) = meanings.get_mut(column) {
                    *slot = Some(Meaning {
                        field,
                        is_telling: true,
                    });
                }
            }
            ColumnRole::ValuesOf { analyte, unit } => {
                let known = tested.iter().find(|test| test.value == column);
                layout.tests.push(TestColumn {
                    value: column,
                    name: known.map_or(heading, |test| test.name.clone()),
                    told: Some(analyte),
                    unit,
                    range: known.and_then(|test| test.range.clone()),
                    beside: Beside::default(),
                });
            }
        }
    }
    if mapping.orientation == Orientation::DrawPerRow {
        attach_companions(&mut layout, &meanings);
    }
    layout
}

/// Describes a table that was read.
pub(super) fn block(
    grid: &Grid,
    layout: &Layout,
    end: usize,
    (results, order, style): (&[SourceResult], DayOrder, NumberStyle),
) -> TableBlock {
    let header = layout.header.and_then(|at| grid.rows.get(at));
    let roles = layout.roles(grid, end);
    let mut missing = Vec::new();
    let mut gap = |gap: TableGap, is_open: bool| {
        if is_open {
            missing.push(gap);
        }
    };
    let is_mapped = layout.told.is_some();
    let guessed = |field| layout.guessed.contains(&field);
    let any = |test: &dyn Fn(&SourceResult) -> bool| results.iter().any(test);
    gap(
        TableGap::TestName,
        layout.orientation != Orientation::DrawPerRow && layout.of(F::TestName).is_none(),
    );
    gap(
        TableGap::Value,
        match layout.orientation {
            Orientation::ResultPerRow => layout.values.is_empty() || guessed(F::Value),
            Orientation::DrawPerRow => layout.tests.is_empty(),
            Orientation::DrawPerColumn => layout.draws.is_empty(),
        },
    );
    gap(
        TableGap::Date,
        guessed(F::Date) || any(&|result| result.collected == Collected::Missing),
    );
    gap(
        TableGap::DayOrder,
        any(&|result| {
            matches!(
                result.collected,
                Collected::Draw(DateReading::TwoWays(..))
                    | Collected::Other(DateReading::TwoWays(..))
            )
        }),
    );
    gap(
        TableGap::Unit,
        any(&|result| result.unit.is_none() && result.own.is_none() && !result.name.contains('%')),
    );
    gap(
        TableGap::Decimal,
        any(&|result| {
            result.own.is_none()
                && read_number(&result.value, result.style.unwrap_or(style))
                    .is_some_and(|number| number.is_ambiguous)
        }),
    );
    gap(
        TableGap::Person,
        any(&|result| result.reasons.contains(&Reason::PersonUnclear)),
    );
    let has_unknown = roles.contains(&ColumnRole::Field(F::Unknown));
    if !is_mapped && !missing.is_empty() && has_unknown {
        missing.push(TableGap::Column);
    }
    let told = layout.told;
    let day_first = told.and_then(|told| told.day_first).or(match order {
        DayOrder::DayFirst => Some(true),
        DayOrder::MonthFirst => Some(false),
        DayOrder::Unknown => None,
    });
    let mark = |style| match style {
        NumberStyle::DecimalPoint => Some(DecimalMark::Point),
        NumberStyle::DecimalComma => Some(DecimalMark::Comma),
        NumberStyle::Unknown => None,
    };
    TableBlock {
        sheet: grid.sheet.clone(),
        header_row: header.map(|row| row.number),
        headings: shown(layout.headings.iter().map(String::as_str)),
        rows: sample(grid, layout.body, end)
            .take(SHOWN_ROWS)
            .map(|row| shown((0..layout.headings.len()).map(|column| row.cell(column))))
            .collect(),
        row_count: u32::try_from(end.saturating_sub(layout.body)).unwrap_or(u32::MAX),
        orientation: layout.orientation,
        columns: roles.into_iter().take(SHOWN_COLUMNS).collect(),
        missing,
        fingerprint: match header {
            Some(_) => fingerprint(&layout.headings),
            None => headless_fingerprint(grid, layout.body, layout.headings.len()),
        },
        day_first,
        decimal: told
            .and_then(|told| told.style)
            .and_then(mark)
            .or_else(|| mark(style)),
        is_mapped,
    }
}

fn shown<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<String> {
    cells
        .take(SHOWN_COLUMNS)
        .map(|cell| cell.chars().take(SHOWN_LETTERS).collect())
        .collect()
}

/// A table that was not understood, with the row that looks most like its headings.
pub(super) fn not_understood(grid: &Grid, names: &Names) -> Option<Layout> {
    let is_text = |row: &Row| {
        !super::layout::has_number(row)
            && row
                .cells()
                .all(|cell| heading_date(cell).is_none() || names.is_test(cell))
    };
    let rows = || grid.rows.iter().enumerate().take(super::HEADER_ROWS);
    let header = rows()
        .filter(|(_, row)| row.filled() >= 2 && is_text(row))
        .max_by_key(|(at, row)| (row.filled(), usize::MAX - at))
        .map(|(at, _)| at);
    let (headings, body) = match header {
        Some(at) => {
            let texts: Vec<String> = grid.rows.get(at)?.cells().map(str::to_owned).collect();
            (texts, at + 1)
        }
        None => {
            let (at, row) = rows().find(|(_, row)| row.filled() >= 2)?;
            (vec![String::new(); row.width()], at)
        }
    };
    let mut fields = BTreeMap::new();
    for (column, heading) in headings.iter().enumerate() {
        if let Some(found) = meaning(heading)
            && ![F::Value, F::Ignore, F::Previous].contains(&found.field)
        {
            fields.entry(found.field).or_insert(column);
        }
    }
    let values = headings
        .iter()
        .enumerate()
        .filter(|(_, heading)| meaning(heading).is_some_and(|found| found.field == F::Value))
        .map(|(column, _)| column)
        .collect();
    Some(Layout {
        orientation: Orientation::ResultPerRow,
        header,
        body,
        headings,
        fields,
        values,
        tests: Vec::new(),
        draws: Vec::new(),
        guessed: BTreeSet::new(),
        told: None,
    })
}
