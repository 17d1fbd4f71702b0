//! What a person says about a table is what is read.

use domain::Analyte;
use domain::draft::{Confidence, DocumentReading};
use domain::table::{
    ColumnField as F, ColumnRole, DecimalMark, Orientation, TableBlock, TableGap, TableMapping,
};

use crate::read;
use crate::shown::options;

fn plain(text: &str, mappings: Vec<TableMapping>) -> DocumentReading {
    let mut options = options();
    options.mappings = mappings;
    read(text.as_bytes(), "a.csv", &options)
}

fn only_table(reading: &DocumentReading) -> TableBlock {
    assert_eq!(reading.tables.len(), 1, "one table");
    reading.tables.first().cloned().expect("one table")
}

fn lines(reading: &DocumentReading) -> Vec<String> {
    reading
        .drafts
        .iter()
        .map(|draft| {
            format!(
                "{} {} {} @ {}",
                if draft.confidence() == Confidence::Certain {
                    "sure"
                } else {
                    "check"
                },
                draft.analyte.map_or("-", Analyte::id),
                draft
                    .quantity
                    .map_or("-".to_owned(), |q| q.value.normalize().to_string()),
                draft
                    .collected
                    .map_or("-".to_owned(), |date| date.to_string()),
            )
        })
        .collect()
}

#[test]
fn a_table_says_how_it_was_understood_and_what_is_open() {
    let reading = plain(
        "Labor Beispielhausen\nWann;Was;Zahl;Maß\n04.03.2026;Hämoglobin;8,9;g/dl\n05.03.2026;Thrombozyten;45;Gpt/l\n",
        Vec::new(),
    );
    let table = only_table(&reading);
    assert_eq!(table.header_row, Some(2));
    assert_eq!(table.headings, ["Wann", "Was", "Zahl", "Maß"]);
    assert_eq!(table.orientation, Orientation::ResultPerRow);
    assert_eq!(
        table.columns,
        [F::Date, F::TestName, F::Value, F::Unit].map(ColumnRole::Field)
    );
    assert!(
        table.missing.contains(&TableGap::Value),
        "{:?}",
        table.missing
    );
    assert!(
        table.missing.contains(&TableGap::Date),
        "{:?}",
        table.missing
    );
    assert_eq!(table.rows.len(), 2);
    assert!(!table.is_mapped);
    assert_eq!(
        lines(&reading),
        [
            "check hemoglobin 8.9 @ 2026-03-04",
            "check platelets 45 @ 2026-03-05"
        ]
    );
    // What was guessed is right: said so by the person, it is certain.
    let again = plain(
        "Labor Beispielhausen\nWann;Was;Zahl;Maß\n06.03.2026;Hämoglobin;9,1;g/dl\n",
        vec![table.mapping()],
    );
    assert!(only_table(&again).is_mapped);
    assert_eq!(lines(&again), ["sure hemoglobin 9.1 @ 2026-03-06"]);
}

#[test]
fn columns_of_tests_that_nobody_knows_take_the_test_and_the_unit_that_is_said() {
    let text = "Day;Red stuff;Sticky cells;Mood\n03/04/2026;8.9;45;good\n05/06/2026;9.1;52;fair\n";
    let reading = plain(text, Vec::new());
    let table = only_table(&reading);
    assert_eq!(lines(&reading), Vec::<String>::new());
    let mapping = TableMapping {
        orientation: Orientation::DrawPerRow,
        columns: vec![
            ColumnRole::Field(F::Date),
            ColumnRole::ValuesOf {
                analyte: Analyte::Hemoglobin,
                unit: Some("g/dL".to_owned()),
            },
            ColumnRole::ValuesOf {
                analyte: Analyte::Platelets,
                unit: Some("10*9/L".to_owned()),
            },
            ColumnRole::Field(F::Ignore),
        ],
        day_first: Some(false),
        ..table.mapping()
    };
    assert_eq!(
        lines(&plain(text, vec![mapping.clone()])),
        [
            "sure hemoglobin 8.9 @ 2026-03-04",
            "sure platelets 45 @ 2026-03-04",
            "sure hemoglobin 9.1 @ 2026-05-06",
            "sure platelets 52 @ 2026-05-06",
        ]
    );
    // A table of another kind is not touched by it.
    let other = plain("Day;Red stuff\n03/04/2026;8.9\n", vec![mapping]);
    assert_eq!(lines(&other), Vec::<String>::new());
}

#[test]
fn a_mapping_decides_the_decimal_mark_and_the_order_of_day_and_month() {
    let text = "Date;Test;Result;Units\n03/04/2026;Platelets;1.024;/nL\n";
    let table = only_table(&plain(text, Vec::new()));
    assert!(
        table.missing.contains(&TableGap::DayOrder),
        "{:?}",
        table.missing
    );
    assert!(
        table.missing.contains(&TableGap::Decimal),
        "{:?}",
        table.missing
    );
    let mapping = TableMapping {
        day_first: Some(true),
        decimal: Some(DecimalMark::Comma),
        ..table.mapping()
    };
    assert_eq!(
        lines(&plain(text, vec![mapping])),
        ["check platelets 1024 @ 2026-04-03"],
        "a thousand platelets are still unusual"
    );
}

#[test]
fn further_draws_of_a_cumulative_table_are_read_by_the_mapping_of_the_first() {
    let first = "Was;Maß;12.03.2026\nHämoglobin;g/dl;8,9\n";
    let table = only_table(&plain(first, Vec::new()));
    assert_eq!(table.orientation, Orientation::DrawPerColumn);
    let later = "Was;Maß;12.03.2026;26.03.2026\nHämoglobin;g/dl;8,9;9,3\n";
    let reading = plain(later, vec![table.mapping()]);
    let mapped = only_table(&reading);
    assert!(mapped.is_mapped);
    assert_eq!(mapped.fingerprint, table.fingerprint);
    assert_eq!(
        lines(&reading),
        [
            "sure hemoglobin 8.9 @ 2026-03-12",
            "sure hemoglobin 9.3 @ 2026-03-26"
        ]
    );
}

#[test]
fn a_table_without_headings_can_be_mapped_as_well() {
    let text = "2026-03-12,Hemoglobin,8.9,g/dL\n2026-03-12,Platelets,45,K/uL\n";
    let reading = plain(text, Vec::new());
    let table = only_table(&reading);
    assert_eq!(table.header_row, None);
    let again = plain(text, vec![table.mapping()]);
    assert_eq!(
        lines(&again),
        [
            "sure hemoglobin 8.9 @ 2026-03-12",
            "sure platelets 45 @ 2026-03-12"
        ]
    );
}
