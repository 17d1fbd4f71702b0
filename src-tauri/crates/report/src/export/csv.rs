//! Results as a table that a spreadsheet opens (RFC 4180, UTF-8), safe against formulas.
//!
//! Texts come out of documents. A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or
//! a carriage return, so such a text gets an apostrophe before it. Numbers are left as they are.

use domain::result::{LabResult, Origin, ResultStatus};
use domain::{Comparator, Decimal};

/// Names of the columns; part of what scripts rely on.
pub const COLUMNS: [&str; 18] = [
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
    "origin",
    "before_transfusion",
    "id",
];

/// Returns all results as CSV, ordered by date, test and id. Values are canonical, with what was printed
/// beside them.
#[must_use]
pub fn export_csv(results: &[LabResult]) -> String {
    let mut sorted: Vec<&LabResult> = results.iter().collect();
    sorted.sort_by(|one, other| {
        one.collected
            .cmp(&other.collected)
            .then(one.analyte.cmp(&other.analyte))
            .then(one.id.cmp(&other.id))
    });
    let mut out = COLUMNS.join(",");
    out.push_str("\r\n");
    for result in sorted {
        out.push_str(&row(result).join(","));
        out.push_str("\r\n");
    }
    out
}

fn row(result: &LabResult) -> Vec<String> {
    let printed = &result.printed;
    let sign = |comparator: Option<Comparator>| cell(comparator.map_or("", Comparator::sign));
    let optional = |text: &Option<String>| cell(text.as_deref().unwrap_or_default());
    let limit = |limit: Option<Decimal>| limit.map_or(String::new(), |limit| limit.to_string());
    vec![
        cell(&result.collected.to_string()),
        cell(result.analyte.id()),
        sign(result.quantity.comparator),
        result.quantity.value.to_string(),
        cell(result.analyte.canonical_unit()),
        limit(result.range.and_then(|range| range.low)),
        limit(result.range.and_then(|range| range.high)),
        cell(&printed.name),
        sign(printed.comparator),
        cell(&printed.value),
        optional(&printed.unit),
        optional(&printed.range),
        optional(&printed.flag),
        optional(&result.laboratory),
        cell(status(result.status)),
        cell(origin(result.origin)),
        cell(match result.before_transfusion {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        }),
        result.id.to_string(),
    ]
}

fn status(status: ResultStatus) -> &'static str {
    match status {
        ResultStatus::Final => "final",
        ResultStatus::Corrected => "corrected",
        ResultStatus::Preliminary => "preliminary",
        ResultStatus::Cancelled => "cancelled",
        ResultStatus::EnteredInError => "entered_in_error",
        ResultStatus::Unknown => "unknown",
    }
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Typed => "typed",
        Origin::Imported => "imported",
        Origin::Calculated => "calculated",
    }
}

/// Makes a text safe for a spreadsheet, and quotes it where it needs quotes.
fn cell(text: &str) -> String {
    let text = text.replace('\0', "");
    let risky = text
        .trim_start_matches(' ')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let text = if risky && !is_number(&text) {
        format!("'{text}")
    } else {
        text
    };
    if text.contains([',', ';', '"', '\r', '\n', '\t', '\'']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// A plain number runs nothing, and `-0.4` must stay what it is.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, part]
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]
    use domain::quantity::RangeSource;
    use domain::result::Printed;
    use domain::{Analyte, Quantity, ReferenceRange, Uuid};

    use super::*;

    #[test]
    fn no_text_runs_as_a_formula_and_numbers_survive() {
        for (text, expected) in [
            ("Hb", "Hb"),
            ("=1+1", "\"'=1+1\""),
            ("  =cmd|' /C calc'!A0", "\"'  =cmd|' /C calc'!A0\""),
            ("+49 30 1", "\"'+49 30 1\""),
            ("-", "\"'-\""),
            ("--", "\"'--\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\tx", "\"'\tx\""),
            ("\rx", "\"'\rx\""),
            ("＝1", "\"'＝1\""),
            ("-0.4", "-0.4"),
            ("+3", "+3"),
            ("-1.5.2", "\"'-1.5.2\""),
            ("a,b", "\"a,b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""),
            ("", ""),
        ] {
            assert_eq!(cell(text), expected, "{text}");
        }
    }

    #[test]
    fn results_come_in_order_of_time_with_what_was_printed() {
        let result = |id: u128, day: &str, flag: &str| LabResult {
            id: Uuid::from_u128(id),
            analyte: Analyte::Platelets,
            quantity: Quantity {
                value: Decimal::TEN,
                comparator: Some(Comparator::Below),
            },
            printed: Printed {
                name: "PLT".to_owned(),
                value: "10".to_owned(),
                flag: Some(flag.to_owned()),
                ..Printed::default()
            },
            range: Some(ReferenceRange {
                low: Some(Decimal::from(150)),
                high: None,
                source: RangeSource::Printed,
            }),
            collected: day.parse().unwrap(),
            laboratory: Some("=HYPERLINK(\"x\")".to_owned()),
            status: ResultStatus::Final,
            origin: Origin::Imported,
            before_transfusion: None,
        };
        let csv = export_csv(&[result(2, "2026-03-05", "L"), result(1, "2026-02", "--")]);
        let lines: Vec<&str> = csv.split("\r\n").collect();
        assert_eq!(lines.len(), 4);
        let expected = "2026-02,platelets,<,10,10*9/L,150,,PLT,,10,,,\"'--\",\"'=HYPERLINK(\"\"x\"\")\",final,imported,,00000000-0000-0000-0000-000000000001";
        assert_eq!(lines.get(1), Some(&expected));
    }
}
