//! Our own export of results, which comes back exactly as it went out.

use domain::draft::ProblemCode;
use domain::quantity::RangeSource;
use domain::result::{Printed, ResultStatus};
use domain::table::RESULT_COLUMNS;
use domain::{Analyte, Comparator, Decimal, PartialDate, Quantity, ReferenceRange};

use crate::source::{OwnResult, SourceReading, SourceResult};

use super::grid::{Grid, Row};

/// Where our own export says whether a result was drawn before a transfusion of the same day.
pub(crate) const BEFORE_TRANSFUSION: &str = "before_transfusion";

/// Says whether a row is the heading of our own export.
pub(super) fn is_header(row: &Row) -> bool {
    row.width() >= RESULT_COLUMNS.len()
        && RESULT_COLUMNS
            .iter()
            .enumerate()
            .all(|(column, name)| row.cell(column) == *name)
}

/// Reads all rows below the heading.
pub(super) fn read(grid: &Grid, header: usize, reading: &mut SourceReading) {
    let told = grid.rows.get(header).and_then(|heading| {
        (RESULT_COLUMNS.len()..heading.width())
            .find(|column| heading.cell(*column) == BEFORE_TRANSFUSION)
    });
    for row in grid.rows.iter().skip(header + 1) {
        if row.is_blank() || row.cell(0) == "date" {
            continue;
        }
        let cells: [String; RESULT_COLUMNS.len()] =
            std::array::from_fn(|column| unguarded(row.cell(column)));
        let told = told.map_or("", |column| row.cell(column));
        match result_of(cells.each_ref().map(String::as_str), told) {
            Some((own, status)) => reading.results.push(SourceResult {
                name: own.printed.name.clone(),
                laboratory: cells.get(13).and_then(|name| optional(name)),
                status: Some(status),
                place: Some(grid.place(row, 3)),
                own: Some(Box::new(own)),
                ..SourceResult::default()
            }),
            None => reading.problem(ProblemCode::RowSkipped, None, Some(grid.place(row, 0))),
        }
    }
}

/// Makes a result of the fields under [`RESULT_COLUMNS`], without what a table puts before them, and of the answer
/// under [`BEFORE_TRANSFUSION`]; `None` where they are not as we write them.
pub(crate) fn result_of(
    fields: [&str; RESULT_COLUMNS.len()],
    before_transfusion: &str,
) -> Option<(OwnResult, ResultStatus)> {
    let [
        date,
        analyte,
        comparator,
        value,
        unit,
        low,
        high,
        printed_name,
        printed_comparator,
        printed_value,
        printed_unit,
        printed_range,
        printed_flag,
        _laboratory,
        status,
    ] = fields;
    let analyte = Analyte::from_id(analyte)?;
    // A table with another unit than ours was changed by hand.
    if unit != analyte.canonical_unit() {
        return None;
    }
    let limit = |text: &str| match text {
        "" => Some(None),
        text => text.parse::<Decimal>().ok().map(Some),
    };
    let (low, high) = (limit(low)?, limit(high)?);
    let quantity = Quantity {
        value: value.parse().ok()?,
        comparator: sign(comparator)?,
    };
    let printed = Printed {
        name: printed_name.to_owned(),
        value: printed_value.to_owned(),
        comparator: sign(printed_comparator)?,
        unit: optional(printed_unit),
        range: optional(printed_range),
        flag: optional(printed_flag),
    };
    let range = (low.is_some() || high.is_some()).then_some(ReferenceRange {
        low,
        high,
        source: RangeSource::Printed,
    });
    let collected: PartialDate = date.parse().ok()?;
    let own = OwnResult {
        analyte,
        quantity,
        range,
        printed,
        collected,
        before_transfusion: answer(before_transfusion)?,
    };
    Some((own, ResultStatus::from_code(status)?))
}

fn answer(text: &str) -> Option<Option<bool>> {
    match text {
        "" => Some(None),
        "yes" => Some(Some(true)),
        "no" => Some(Some(false)),
        _ => None,
    }
}

fn sign(text: &str) -> Option<Option<Comparator>> {
    match text {
        "" => Some(None),
        text => Comparator::from_sign(text).map(Some),
    }
}

fn optional(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
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
