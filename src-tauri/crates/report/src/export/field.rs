//! The fields of a result under stable names: the columns of the tables, and what FHIR carries beside its own fields.

use domain::result::LabResult;
use domain::table::RESULT_COLUMNS;
use domain::{Comparator, Decimal};

/// Columns after those of a result: what only the record knows.
const FURTHER_COLUMNS: [&str; 3] = ["origin", "before_transfusion", "id"];

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Field {
    /// A text, which may come out of a document.
    Text(String),
    /// A number in the canonical unit.
    Number(Decimal),
}

impl Field {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn optional(text: Option<&str>) -> Self {
        Self::text(text.unwrap_or_default())
    }

    pub(super) fn number(number: Option<Decimal>) -> Self {
        number.map_or_else(|| Self::text(""), Self::Number)
    }

    /// The field as a plain text; nothing where there is none.
    pub(super) fn plain(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// Headings of a table of results.
pub(super) fn headings() -> Vec<&'static str> {
    [&RESULT_COLUMNS[..], &FURTHER_COLUMNS[..]].concat()
}

/// The fields of a result, in the order of [`headings`].
pub(super) fn fields(result: &LabResult) -> Vec<Field> {
    let printed = &result.printed;
    let sign = |comparator: Option<Comparator>| Field::optional(comparator.map(Comparator::sign));
    vec![
        Field::text(result.collected.to_string()),
        Field::text(result.analyte.id()),
        sign(result.quantity.comparator),
        Field::Number(result.quantity.value),
        Field::text(result.analyte.canonical_unit()),
        Field::number(result.range.and_then(|range| range.low)),
        Field::number(result.range.and_then(|range| range.high)),
        Field::text(&printed.name),
        sign(printed.comparator),
        Field::text(&printed.value),
        Field::optional(printed.unit.as_deref()),
        Field::optional(printed.range.as_deref()),
        Field::optional(printed.flag.as_deref()),
        Field::optional(result.laboratory.as_deref()),
        Field::text(result.status.code()),
        Field::text(result.origin.code()),
        Field::text(yes_or_no(result.before_transfusion)),
        Field::text(result.id.to_string()),
    ]
}

fn yes_or_no(answer: Option<bool>) -> &'static str {
    match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    }
}
