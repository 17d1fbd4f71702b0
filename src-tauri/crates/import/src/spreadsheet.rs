//! Workbooks: XLSX and ODS out of their packages, XLS out of its streams, as sheets of cells as they are
//! shown. What the cells mean is read in [`crate::table`]. Macros, pictures and links are never opened.

mod number_format;
mod ods;
mod package;
mod xls;
mod xlsx;

use std::panic::{self, AssertUnwindSafe};

use domain::draft::{DocumentFormat, ProblemCode};

use crate::ReadOptions;
use crate::source::{Source, SourceReading};
use crate::table::{self, Grid, Mark, Row, Written};
use number_format::Shown;

/// The reader of workbooks.
pub(crate) struct Spreadsheet;

/// More cells than this, blank ones between others included, are no record of a person.
const MOST_CELLS: usize = 6_000_000;
/// More columns than this are no table of results.
const MOST_COLUMNS: usize = 2_000;
/// More sheets than this are not looked at.
const MOST_SHEETS: usize = 300;
/// A cell that spans rows is repeated in no more of them than this.
const LONGEST_SPAN: u32 = 5_000;

/// The sheets of a workbook.
#[derive(Debug, Default)]
struct Workbook {
    sheets: Vec<Grid>,
    cells: usize,
    /// True where rows or columns beyond the limits were left out.
    is_cut: bool,
    /// True where hidden rows or sheets were left out.
    has_hidden: bool,
}

impl Source for Spreadsheet {
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Spreadsheet);
        reading.is_structured = true;
        // A library that meets a state it held for impossible must not cost more than this file.
        let workbook = panic::catch_unwind(AssertUnwindSafe(|| {
            if bytes.starts_with(b"PK") {
                package::workbook(bytes)
            } else {
                xls::workbook(bytes)
            }
        }));
        let workbook = match workbook {
            Ok(Ok(workbook)) => workbook,
            Ok(Err(code)) => return reading.with_problem(code, None),
            Err(_) => return reading.with_problem(ProblemCode::Damaged, None),
        };
        if workbook.is_cut {
            reading.problem(ProblemCode::TooLarge, None, None);
        }
        if workbook.has_hidden {
            reading.problem(ProblemCode::HiddenCells, None, None);
        }
        table::read(&workbook.sheets, reading, options)
    }
}

/// A rectangle of merged cells: rows and columns from 0, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    first_row: u32,
    last_row: u32,
    column: usize,
}

/// Builds one sheet from cells that come row by row.
struct SheetBuilder<'a> {
    workbook: &'a mut Workbook,
    name: String,
    rows: Vec<Row>,
    spans: Vec<Span>,
}

impl<'a> SheetBuilder<'a> {
    fn new(workbook: &'a mut Workbook, name: &str) -> Self {
        Self {
            workbook,
            name: name.to_owned(),
            rows: Vec::new(),
            spans: Vec::new(),
        }
    }

    /// Says whether there is room for more.
    fn is_full(&self) -> bool {
        self.workbook.cells >= MOST_CELLS
    }

    /// Begins a row, counted from 0; one blank row stands for any number of skipped ones.
    fn row(&mut self, index: u32) {
        let number = index.saturating_add(1);
        if self
            .rows
            .last()
            .is_some_and(|row| row.number.saturating_add(1) < number)
        {
            self.rows.push(Row::new(number.saturating_sub(1)));
        }
        self.rows.push(Row::new(number));
    }

    /// Adds a cell to the row that was begun; cells come from the left.
    fn cell(&mut self, column: usize, shown: &Shown) {
        if shown.text.trim().is_empty() {
            return;
        }
        if column >= MOST_COLUMNS || self.is_full() {
            self.workbook.is_cut = true;
            return;
        }
        let Some(row) = self.rows.last_mut() else {
            return;
        };
        let before = row.width();
        while row.width() < column {
            row.push("");
        }
        if row.width() == column {
            row.push_written(&shown.text, shown.written);
            if let Some(stored) = shown.stored {
                row.keep_stored(column, stored);
            }
        }
        self.workbook.cells += row.width() - before;
    }

    /// Remembers what was done to a cell that was added.
    fn mark(&mut self, column: usize, mark: Mark) {
        if let Some(row) = self.rows.last_mut() {
            row.mark(column, mark);
        }
    }

    /// Takes the row that was begun away again.
    fn hide_row(&mut self) {
        if let Some(row) = self.rows.pop()
            && !row.is_blank()
        {
            self.workbook.has_hidden = true;
        }
    }

    fn span(&mut self, span: Span) {
        let rows = span.last_row.saturating_sub(span.first_row);
        if rows > 0 && rows <= LONGEST_SPAN && self.spans.len() < 50_000 {
            self.spans.push(span);
        }
    }

    /// Ends the sheet. What stands in a cell over several rows belongs to all of them, unless it is a
    /// number: a value must not become two.
    fn finish(mut self) {
        for span in std::mem::take(&mut self.spans) {
            let Some(top) = row_at(&self.rows, span.first_row).and_then(|at| self.rows.get(at))
            else {
                continue;
            };
            let text = top.cell(span.column).to_owned();
            let written = top.written(span.column);
            let is_value = match written {
                Written::Number | Written::CommaNumber | Written::RoundedNumber => true,
                Written::Text | Written::Date => false,
            };
            if text.is_empty() || is_value {
                continue;
            }
            for below in span.first_row + 1..=span.last_row {
                if let Some(row) = row_at(&self.rows, below).and_then(|at| self.rows.get_mut(at))
                    && row.cell(span.column).is_empty()
                    && !row.is_blank()
                {
                    row.fill(span.column, &text, written);
                }
            }
        }
        if self.rows.iter().any(|row| !row.is_blank()) {
            self.workbook
                .sheets
                .push(Grid::new(Some(self.name), self.rows));
        }
    }
}

/// Finds a row by its index from 0.
fn row_at(rows: &[Row], index: u32) -> Option<usize> {
    rows.binary_search_by_key(&index.saturating_add(1), |row| row.number)
        .ok()
}

#[cfg(test)]
#[path = "spreadsheet_tests.rs"]
mod tests;
