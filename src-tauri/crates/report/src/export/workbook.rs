//! The record as a workbook: results, transfusions, treatments and dated events, one sheet each.
//!
//! The first sheet has the columns of the table of results, so that it can come back. Texts are written as texts,
//! which no spreadsheet runs as a formula; canonical numbers are numbers.

use chrono::{Datelike as _, NaiveDate};
use domain::Decimal;
use domain::treatment::Arm;
use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::field::{Field, fields, headings};
use super::{ExportedRecord, in_order};
use crate::error::ReportError;

/// Returns the bytes of an XLSX file.
///
/// # Errors
/// [`ReportError::Workbook`] where there are more rows than a sheet can hold (1,048,575), or a text is longer than
/// a cell can hold.
pub fn record(record: &ExportedRecord) -> Result<Vec<u8>, ReportError> {
    write(record).map_err(|error| ReportError::Workbook(error.to_string()))
}

fn write(record: &ExportedRecord) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The file of one record at one time is the same, whenever it is written.
    let made = record.made.date_naive();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day(made)?));
    let results = in_order(record.results.iter().map(|exported| &exported.result));
    let rows = results.into_iter().map(fields);
    sheet(workbook.add_worksheet(), "Results", &headings(), rows)?;
    let heading = [
        "date",
        "product",
        "units",
        "hemoglobin_before_g_dl",
        "platelets_before_10_9_l",
        "reason",
        "reaction",
        "id",
    ];
    let rows = record.transfusions.iter().map(|given| {
        vec![
            Field::text(given.on.to_string()),
            Field::text(given.product.code()),
            Field::Number(given.units.into()),
            Field::number(given.hemoglobin_before),
            Field::number(given.platelets_before),
            Field::optional(given.reason.as_deref()),
            Field::optional(given.reaction.as_deref()),
            Field::text(given.id.to_string()),
        ]
    });
    sheet(workbook.add_worksheet(), "Transfusions", &heading, rows)?;
    sheet(
        workbook.add_worksheet(),
        "Treatments",
        &TREATMENT_HEADINGS,
        record.treatments.iter().map(treatment),
    )?;
    let heading = [
        "planned",
        "actual",
        "kind",
        "status",
        "note",
        "treatment",
        "id",
    ];
    let rows = record.milestones.iter().map(|event| {
        let date = |date: Option<domain::PartialDate>| {
            Field::text(date.map(|date| date.to_string()).unwrap_or_default())
        };
        vec![
            date(event.planned),
            date(event.actual),
            Field::text(event.kind.code()),
            Field::text(event.status.code()),
            Field::optional(event.note.as_deref()),
            Field::text(event.treatment.map(|id| id.to_string()).unwrap_or_default()),
            Field::text(event.id.to_string()),
        ]
    });
    sheet(workbook.add_worksheet(), "Milestones", &heading, rows)?;
    workbook.save_to_buffer()
}

const TREATMENT_HEADINGS: [&str; 12] = [
    "first_dose",
    "ended",
    "name",
    "cycle_days",
    "window_from_day",
    "window_to_day",
    "trial",
    "registry_number",
    "phase",
    "arm",
    "consent",
    "id",
];

fn treatment(treatment: &domain::treatment::Treatment) -> Vec<Field> {
    let date = |date: Option<NaiveDate>| {
        Field::text(date.map(|date| date.to_string()).unwrap_or_default())
    };
    let trial = treatment.trial.as_ref();
    vec![
        date(treatment.first_dose),
        date(treatment.ended),
        Field::text(&treatment.name),
        Field::number(treatment.cycle_days.map(Decimal::from)),
        Field::Number(treatment.window.from_day.into()),
        Field::Number(treatment.window.to_day.into()),
        Field::optional(trial.map(|trial| trial.name.as_str())),
        Field::optional(trial.and_then(|trial| trial.registry_number.as_deref())),
        Field::optional(trial.and_then(|trial| trial.phase.as_deref())),
        Field::optional(trial.map(|trial| match &trial.arm {
            Arm::Known(arm) => arm.as_str(),
            Arm::Blinded => "blinded",
            Arm::Open => "open",
            Arm::NotSaid => "",
        })),
        date(trial.and_then(|trial| trial.consent)),
        Field::text(treatment.id.to_string()),
    ]
}

fn sheet(
    sheet: &mut Worksheet,
    name: &str,
    headings: &[&str],
    rows: impl Iterator<Item = Vec<Field>>,
) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string_with_format(0, column, *heading, &bold)?;
        let letters = u16::try_from(heading.len()).unwrap_or(u16::MAX);
        sheet.set_column_width(column, f64::from(letters.max(10)) + 2.0)?;
    }
    for (row, fields) in (1..).zip(rows) {
        for (column, field) in (0..).zip(&fields) {
            match field {
                Field::Text(text) if text.is_empty() => {}
                Field::Text(text) => {
                    sheet.write_string(row, column, text)?;
                }
                Field::Number(number) => match number.to_f64() {
                    Some(number) => {
                        sheet.write_number(row, column, number)?;
                    }
                    None => {
                        sheet.write_string(row, column, number.to_string())?;
                    }
                },
            }
        }
    }
    Ok(())
}

fn day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or(1900),
        u8::try_from(day.month()).unwrap_or(1),
        u8::try_from(day.day()).unwrap_or(1),
    )
}
