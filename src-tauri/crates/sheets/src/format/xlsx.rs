//! A workbook: numbers and dates as such, or as text, as people save them.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use crate::chance::{Chance, sometimes};
use crate::report::Report;
use crate::sheet::{Plan, Written};

use super::table::{Cell, plain as plain_table, table};

/// Writes the reports.
pub fn write(chance: &mut Chance, plan: &Plan<'_>) -> Written {
    let numbers_as_text = sometimes(chance, 30);
    let dates_as_text = sometimes(chance, 40);
    let offset = if sometimes(chance, 30) {
        (2, 1)
    } else {
        (0, 0)
    };
    let title = (offset.0 > 0)
        .then(|| plan.reports.first().map(|report| report.habit.words.title))
        .flatten();
    let table = table(chance, plan);
    let bytes = workbook(&table.rows, numbers_as_text, dates_as_text, offset, title)
        .expect("a small workbook in memory");
    Written {
        bytes,
        ending: "xlsx",
        layout: table.form,
        spare: Vec::new(),
        has_clear_dates: !dates_as_text,
    }
}

/// The report without anything odd.
///
/// # Panics
///
/// Where the library cannot write a small workbook.
#[must_use]
pub fn plain(report: &Report) -> Vec<u8> {
    workbook(&plain_table(report), false, false, (0, 0), None).expect("a small workbook in memory")
}

fn workbook(
    rows: &[Vec<Cell>],
    numbers_as_text: bool,
    dates_as_text: bool,
    offset: (u32, u16),
    title: Option<&str>,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let sheet: &mut Worksheet = workbook.add_worksheet();
    if let Some(title) = title {
        sheet.write_string(0, 0, title)?;
    }
    for (number, row) in (offset.0..).zip(rows) {
        for (column, cell) in (offset.1..).zip(row) {
            match cell {
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => {
                    sheet.write_string(number, column, text)?;
                }
                Cell::Number(shown, _) if numbers_as_text => {
                    sheet.write_string(number, column, shown)?;
                }
                Cell::Number(_, plain) => {
                    let number_of: f64 = plain.parse().unwrap_or_default();
                    sheet.write_number(number, column, number_of)?;
                }
                Cell::Moment(shown, _) if dates_as_text => {
                    sheet.write_string(number, column, shown)?;
                }
                Cell::Moment(_, at) => {
                    let serial = serial(at.date());
                    sheet.write_number_with_format(number, column, serial, &day)?;
                }
            }
        }
    }
    workbook.save_to_buffer()
}

/// The number that a spreadsheet keeps for a day.
fn serial(day: chrono::NaiveDate) -> f64 {
    let first = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
    let days = i32::try_from((day - first).num_days()).unwrap_or(0);
    f64::from(days)
}
