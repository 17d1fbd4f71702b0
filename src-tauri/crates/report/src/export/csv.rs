//! Results as a table that a spreadsheet opens (RFC 4180, UTF-8), safe against formulas.
//!
//! Texts come out of documents. A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or
//! a carriage return, so such a text gets an apostrophe before it. Numbers are left as they are.

use domain::result::LabResult;

use super::field::{Field, fields, headings};
use super::in_order;

/// Returns all results as CSV, ordered by date, test and id. Values are canonical, with what was printed
/// beside them.
#[must_use]
pub fn results<'a>(results: impl Iterator<Item = &'a LabResult>) -> String {
    let mut out = headings().join(",");
    out.push_str("\r\n");
    for result in in_order(results) {
        let cells: Vec<String> = fields(result)
            .into_iter()
            .map(|field| match field {
                Field::Text(text) => cell(&text),
                Field::Number(number) => number.to_string(),
            })
            .collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
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
    use domain::result::{Origin, Printed, ResultStatus};
    use domain::{Analyte, Comparator, Decimal, Quantity, ReferenceRange, Uuid};

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
        let csv = super::results([result(2, "2026-03-05", "L"), result(1, "2026-02", "--")].iter());
        let lines: Vec<&str> = csv.split("\r\n").collect();
        assert_eq!(lines.len(), 4);
        let expected = "2026-02,platelets,<,10,10*9/L,150,,PLT,,10,,,\"'--\",\"'=HYPERLINK(\"\"x\"\")\",final,imported,,00000000-0000-0000-0000-000000000001";
        assert_eq!(lines.get(1), Some(&expected));
    }
}
