//! Our own export of results, which comes back exactly as it went out.

use domain::draft::ProblemCode;
use domain::quantity::RangeSource;
use domain::result::{Printed, ResultStatus};
use domain::{Analyte, Comparator, Decimal, PartialDate, Quantity, ReferenceRange};

use crate::source::{OwnResult, SourceReading, SourceResult};

use super::grid::{Grid, Row};

/// The columns of the export that make a result; further ones may follow.
const COLUMNS: [&str; 15] = [
    "date",
    "analyte",
    "comparator",
    "value",
    "unit",
    "range_low",
    "range_high",
    "printed_name",
    "printed_comparator",
    "printed_value",
    "printed_unit",
    "printed_range",
    "printed_flag",
    "laboratory",
    "status",
];

/// Says whether a row is the heading of our own export.
pub(super) fn is_header(row: &Row) -> bool {
    row.width() >= COLUMNS.len()
        && COLUMNS
            .iter()
            .enumerate()
            .all(|(column, name)| row.cell(column) == *name)
}

/// Reads all rows below the heading.
pub(super) fn read(grid: &Grid, header: usize, reading: &mut SourceReading) {
    for row in grid.rows.iter().skip(header + 1) {
        if row.is_blank() || row.cell(0) == "date" {
            continue;
        }
        match result_of(row) {
            Some((own, status)) => reading.results.push(SourceResult {
                name: own.printed.name.clone(),
                laboratory: optional(row.cell(13)),
                status: Some(status),
                place: Some(grid.place(row, 3)),
                own: Some(Box::new(own)),
                ..SourceResult::default()
            }),
            None => reading.problem(ProblemCode::RowSkipped, None, Some(grid.place(row, 0))),
        }
    }
}

fn result_of(row: &Row) -> Option<(OwnResult, ResultStatus)> {
    let analyte = Analyte::from_id(row.cell(1))?;
    // A table with another unit than ours was changed by hand.
    if row.cell(4) != analyte.canonical_unit() {
        return None;
    }
    let limit = |column: usize| match row.cell(column) {
        "" => Some(None),
        text => text.parse::<Decimal>().ok().map(Some),
    };
    let (low, high) = (limit(5)?, limit(6)?);
    let quantity = Quantity {
        value: row.cell(3).parse().ok()?,
        comparator: sign(row.cell(2))?,
    };
    let printed = Printed {
        name: unguarded(row.cell(7)),
        value: unguarded(row.cell(9)),
        comparator: sign(row.cell(8))?,
        unit: optional(row.cell(10)),
        range: optional(row.cell(11)),
        flag: optional(row.cell(12)),
    };
    let range = (low.is_some() || high.is_some()).then_some(ReferenceRange {
        low,
        high,
        source: RangeSource::Printed,
    });
    let collected: PartialDate = row.cell(0).parse().ok()?;
    let own = OwnResult {
        analyte,
        quantity,
        range,
        printed,
        collected,
    };
    Some((own, status(row.cell(14))?))
}

fn sign(text: &str) -> Option<Option<Comparator>> {
    match text {
        "" => Some(None),
        text => Comparator::from_sign(unguarded(text).as_str()).map(Some),
    }
}

fn status(text: &str) -> Option<ResultStatus> {
    match text {
        "final" => Some(ResultStatus::Final),
        "corrected" => Some(ResultStatus::Corrected),
        "preliminary" => Some(ResultStatus::Preliminary),
        "cancelled" => Some(ResultStatus::Cancelled),
        "entered_in_error" => Some(ResultStatus::EnteredInError),
        "unknown" => Some(ResultStatus::Unknown),
        _ => None,
    }
}

fn optional(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| unguarded(text))
}

/// Takes away the apostrophe that the export puts before what a spreadsheet would run.
fn unguarded(text: &str) -> String {
    let inner = text.strip_prefix('\'').filter(|inner| {
        inner
            .trim_start_matches(' ')
            .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
    });
    inner.unwrap_or(text).to_owned()
}
