//! Tables of results: one row a result, one row a draw, or one column a draw.
//!
//! Works on cells, whatever file they came from. Several tables may stand on one sheet, with title rows
//! before and between them. What a column holds is told by its heading, and for names, codes, units and
//! dates by its content as well; a person may say it instead ([`ReadOptions::mappings`]).

mod content;
mod grid;
mod header;
mod heading;
mod labels;
mod layout;
pub(crate) mod own;
mod rows;
mod shape;
mod sheets;
mod vocabulary;

use domain::draft::ProblemCode;
use domain::table::TableGap;

use crate::ReadOptions;
use crate::dates::{DayOrder, PrintedDate, order_by_country, order_of, whole_date};
use crate::numbers::{NumberStyle, looks_like_number, style_of};
use crate::source::SourceReading;

pub(crate) use grid::{Grid, Mark, Row, Written};
pub(crate) use heading::{is_loinc, split_heading};
use labels::Labels;
use layout::{Layout, Names};
use rows::Document;

/// So many words are looked at to tell the country of a table.
const NAMES_LOOKED_AT: usize = 2_000;
/// How far down the first header may stand.
const HEADER_ROWS: usize = 60;
/// No more tables of one document are described.
const MOST_BLOCKS: usize = 50;
/// A table laid on its side has no more results than this.
const WIDEST_TRANSPOSED: usize = 400;

/// Reads results out of sheets of cells.
pub(crate) fn read(
    grids: &[Grid],
    mut reading: SourceReading,
    options: &ReadOptions,
) -> SourceReading {
    let names = Names::default();
    reading.style = style_of(
        cells(grids)
            .filter(|(_, written)| *written == Written::Text)
            .map(|(cell, _)| cell)
            .filter(|cell| cell.starts_with(|c: char| c.is_ascii_digit() || "<>≤≥([+".contains(c)))
            .filter(|cell| whole_date(cell).is_none())
            .flat_map(|cell| cell.split(|c: char| c.is_whitespace() || "-–<>=".contains(c)))
            .filter(|word| looks_like_number(word)),
    );
    let order = order_in(grids, options.day_first, reading.style);
    let mut document = Document::new(&names, order, &mut reading);
    for grid in grids {
        let found = read_grid(grid, &mut document, options);
        if !found
            && let Some(turned) = grid.turned(WIDEST_TRANSPOSED)
            && rests_on_its_side(&turned, &names)
        {
            read_grid(&turned, &mut document, options);
        }
    }
    sheets::doubt_people(&mut reading);
    for grid in grids {
        let is_described = reading.tables.iter().any(|block| block.sheet == grid.sheet);
        let is_own = reading.results.iter().any(|result| result.own.is_some());
        if !is_described && !is_own && reading.tables.len() < MOST_BLOCKS {
            describe_not_understood(grid, &names, &mut reading);
        }
    }
    if reading
        .tables
        .iter()
        .any(|block| block.missing.contains(&TableGap::Column))
        && has_something_to_map(&reading, grids, &names)
    {
        reading.problem(ProblemCode::ColumnsUnclear, None, None);
    }
    if reading.results.is_empty() && reading.problems.is_empty() {
        return reading.with_problem(ProblemCode::NothingFound, None);
    }
    reading
}

fn cells(grids: &[Grid]) -> impl Iterator<Item = (&str, Written)> {
    grids
        .iter()
        .flat_map(|grid| &grid.rows)
        .flat_map(|row| (0..row.width()).map(|column| (row.cell(column), row.written(column))))
        .filter(|(cell, _)| !cell.is_empty())
}

fn order_in(grids: &[Grid], told: Option<bool>, style: NumberStyle) -> DayOrder {
    let mut dates: Vec<PrintedDate> = Vec::new();
    let mut proved = std::collections::BTreeSet::new();
    for (cell, written) in cells(grids) {
        if written != Written::Text || !cell.contains(['/', '-']) {
            continue;
        }
        let date = whole_date(cell).or_else(|| heading::heading_date(cell));
        // One date for each order is all that counts.
        if let Some(date) = date
            && proved.insert(date.proves() as u8)
        {
            dates.push(date);
        }
        if proved.len() > 2 {
            break;
        }
    }
    let order = order_of(&dates, told);
    if dates.is_empty() {
        return order;
    }
    let names = cells(grids)
        .map(|(cell, _)| cell)
        .filter(|cell| cell.starts_with(char::is_alphabetic))
        .take(NAMES_LOOKED_AT);
    order_by_country(order, style, names)
}

/// `Collected | 12.03.2026` heads no table where another row of words follows.
fn is_label_above_headings(grid: &Grid, at: usize, row: &Row, labels: &Labels) -> bool {
    row.filled() <= 4
        && labels.clone().read_row(row)
        && grid
            .rows
            .iter()
            .skip(at + 1)
            .find(|row| !row.is_blank())
            .is_some_and(|below| !layout::has_number(below))
}

/// Reads all tables of a sheet; `false` where there is none.
fn read_grid(grid: &Grid, document: &mut Document<'_>, options: &ReadOptions) -> bool {
    let names = document.names;
    let rows = grid.rows.len();
    let mut labels = Labels::default();
    let mut at = 0;
    let mut looked_at = 0;
    let mut found_any = false;
    while at < rows {
        let Some(row) = grid.rows.get(at) else { break };
        if own::is_header(row) {
            own::read(grid, at, document.reading);
            return true;
        }
        if row.is_blank() {
            at += 1;
            continue;
        }
        if looked_at > HEADER_ROWS {
            break;
        }
        looked_at += 1;
        let layout = shape::mapped(grid, at, rows, names, &options.mappings).or_else(|| {
            let is_label = is_label_above_headings(grid, at, row, &labels);
            (!is_label)
                .then(|| layout::guess(grid, at, rows, names))
                .flatten()
        });
        let Some(layout) = layout else {
            labels.read_row(row);
            at += 1;
            continue;
        };
        let end = end_of(grid, &layout, names, options);
        read_block(grid, &layout, end, &mut labels, document);
        found_any = true;
        looked_at = 0;
        at = end;
    }
    if found_any {
        return true;
    }
    let first = grid.rows.iter().position(|row| row.filled() >= 2);
    let mapped = first.and_then(|first| {
        let width = grid.rows.get(first).map_or(0, Row::width);
        shape::mapped_without_header(grid, first, width, &options.mappings)
    });
    match mapped.or_else(|| content::without_header(grid, names)) {
        Some(layout) => {
            read_block(grid, &layout, rows, &mut labels, document);
            true
        }
        None => false,
    }
}

fn read_block(
    grid: &Grid,
    layout: &Layout,
    end: usize,
    labels: &mut Labels,
    document: &mut Document<'_>,
) {
    let first = document.reading.results.len();
    rows::read(grid, layout, end, labels, document);
    if document.reading.tables.len() >= MOST_BLOCKS {
        return;
    }
    let results = document.reading.results.get(first..).unwrap_or_default();
    let style = document.reading.style;
    let block = shape::block(grid, layout, end, (results, document.order, style));
    document.reading.tables.push(block);
}

/// Finds where a table ends: at the end of the sheet, or where another one begins.
fn end_of(grid: &Grid, layout: &Layout, names: &Names, options: &ReadOptions) -> usize {
    let rows = grid.rows.len();
    let header = layout.header.and_then(|at| grid.rows.get(at));
    for at in layout.body..rows {
        let Some(row) = grid.rows.get(at) else { break };
        if row.is_blank() || header.is_some_and(|header| header.repeats(row)) {
            continue;
        }
        if !heads_anew(grid, at, row, names) {
            continue;
        }
        if shape::mapped(grid, at, rows, names, &options.mappings).is_some()
            || layout::guess(grid, at, rows, names).is_some()
        {
            return at;
        }
    }
    rows
}

/// Says whether a row in the middle of a sheet may head another table.
fn heads_anew(grid: &Grid, at: usize, row: &Row, names: &Names) -> bool {
    if row.filled() < 2 || layout::has_number(row) {
        return false;
    }
    let fields = row
        .cells()
        .filter(|cell| vocabulary::meaning(cell).is_some())
        .count();
    if fields >= 2 {
        return true;
    }
    let follows_gap = at
        .checked_sub(1)
        .and_then(|above| grid.rows.get(above))
        .is_none_or(|above| above.filled() <= 1);
    let dates = row
        .cells()
        .filter(|cell| heading::heading_date(cell).is_some())
        .count();
    let tests = row.cells().filter(|cell| names.is_test(cell)).count();
    tests >= 3 || dates >= 2 || follows_gap && dates + tests + fields >= 2
}

/// Says whether a sheet that was turned has its headings in the first row.
fn rests_on_its_side(turned: &Grid, names: &Names) -> bool {
    turned.rows.first().is_some_and(|row| {
        row.cells()
            .filter(|cell| header::is_known(cell, names))
            .count()
            >= 2
    })
}

fn describe_not_understood(grid: &Grid, names: &Names, reading: &mut SourceReading) {
    let Some(layout) = shape::not_understood(grid, names) else {
        return;
    };
    let mut block = shape::block(
        grid,
        &layout,
        grid.rows.len(),
        (&[], DayOrder::Unknown, reading.style),
    );
    block.missing = vec![
        TableGap::TestName,
        TableGap::Value,
        TableGap::Date,
        TableGap::Column,
    ];
    reading.tables.push(block);
}

/// A person is asked about columns only where there is blood in the table at all: a test that is known, or
/// a value that was read.
fn has_something_to_map(reading: &SourceReading, grids: &[Grid], names: &Names) -> bool {
    !reading.results.is_empty()
        || grids.iter().any(|grid| {
            grid.rows
                .iter()
                .take(200)
                .any(|row| row.cells().take(100).any(|cell| names.is_test(cell)))
        })
}

#[cfg(test)]
mod layout_tests;
#[cfg(test)]
mod mapping_tests;
