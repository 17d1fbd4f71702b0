//! This layout, these rows. A row is `analyte value time`; what must be looked at ends with `? reasons`.

use domain::Comparator;
use domain::draft::{Confidence, DocumentReading};

use crate::drawn::Sheet;
use crate::read;
use crate::shown::options;

#[path = "tests/cumulative.rs"]
mod cumulative;
#[path = "tests/languages.rs"]
mod languages;
#[path = "tests/letterheads.rs"]
mod letterheads;
#[path = "tests/single.rs"]
mod single;
#[path = "tests/slipped.rs"]
mod slipped;
#[path = "tests/whose.rs"]
mod whose;

/// A layout, and what must be read from it.
type Layout = (&'static str, &'static str, &'static str);

fn rows(reading: &DocumentReading) -> String {
    let mut rows = Vec::new();
    for draft in &reading.drafts {
        let value = draft.quantity.map_or_else(
            || draft.printed.value.clone(),
            |quantity| {
                format!(
                    "{}{}",
                    quantity.comparator.map_or("", Comparator::sign),
                    quantity.value.normalize()
                )
            },
        );
        let date = draft
            .collected
            .map_or("-".to_owned(), |date| date.to_string());
        let mut row = format!(
            "{} {value} {date}",
            draft.analyte.map_or("-", |analyte| analyte.id())
        );
        if draft.confidence() == Confidence::Check {
            let reasons: Vec<&str> = draft.reasons.iter().map(|reason| reason.code()).collect();
            row.push_str(" ? ");
            row.push_str(&reasons.join(", "));
        }
        rows.push(row);
    }
    rows.join("\n")
}

/// Rows without what stands at the border of lines.
fn expected(rows: &str) -> String {
    let lines: Vec<&str> = rows
        .lines()
        .map(str::trim)
        .filter(|row| !row.is_empty())
        .collect();
    lines.join("\n")
}

fn compare(layouts: &[Layout]) {
    let mut faults = Vec::new();
    for (name, text, wanted) in layouts {
        let printed = |is_fixed| {
            let sheet = Sheet {
                is_fixed,
                ..Sheet::new(text)
            };
            sheet.pdf()
        };
        for (form, bytes) in [
            ("letters of one width", printed(true)),
            ("letters of their own width", printed(false)),
            ("plain text", text.as_bytes().to_vec()),
        ] {
            let reading = read(&bytes, "sheet", &options());
            let mut found = rows(&reading);
            let wanted = expected(wanted);
            if form == "plain text" {
                // Its lines are all equally far apart: whether a name goes on in the next may be asked.
                found = found.replace(" ? name_unclear", "");
            }
            if found != wanted {
                faults.push(format!(
                    "## {name} ({form})\nfound\n{found}\nwanted\n{wanted}\nproblems {:?}\n",
                    reading.problems
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

const TURNED: &str = "
Patient: Beispiel, Erna            geb.: 21.05.1951
Entnahme: 12.03.2026 07:45         Eingang: 12.03.2026

Analyse         Ergebnis   Einheit    Referenz
Leukozyten      2,4        /nl        3,9 - 10,2
Hämoglobin      8,9  -     g/dl       12,3 - 15,3
Thrombozyten    45  --     /nl        150 - 370
";

#[test]
fn turned_pages_and_frames_change_nothing() {
    let wanted = expected(
        "wbc 2.4 2026-03-12T07:45
         hemoglobin 8.9 2026-03-12T07:45
         platelets 45 2026-03-12T07:45",
    );
    let plain = read(&Sheet::new(TURNED).pdf(), "sheet.pdf", &options());
    for turned in [0, 90, 180, 270] {
        for corner in [(0.0, 0.0), (100.0, 50.0), (-300.0, -200.0)] {
            let sheet = Sheet {
                turned,
                corner,
                ..Sheet::new(TURNED)
            };
            let reading = read(&sheet.pdf(), "sheet.pdf", &options());
            assert_eq!(rows(&reading), wanted, "{turned} {corner:?}");
            for (one, other) in plain.drafts.iter().zip(&reading.drafts) {
                let (
                    Some(domain::draft::Place::Page { area: one, .. }),
                    Some(domain::draft::Place::Page { area: other, .. }),
                ) = (&one.place, &other.place)
                else {
                    panic!("a place on a page");
                };
                for (a, b) in one.iter().zip(other) {
                    assert!(
                        (a - b).abs() < 4.0,
                        "{turned} {corner:?}: {one:?} {other:?}"
                    );
                }
            }
        }
    }
}

/// A heading whose words stand on end above narrow columns.
#[test]
fn headings_that_stand_on_end_name_their_columns() {
    let standing = |x: f32, text: &str| format!("BT /F1 8 Tf 0 1 -1 0 {x} 740 Tm ({text}) Tj ET\n");
    let heads = standing(130.0, "Hemoglobin g/dL")
        + &standing(160.0, "WBC 10*9/L")
        + &standing(190.0, "Platelet count 10*9/L");
    let row =
        |x: f32, y: f32, text: &str| format!("BT /F1 8 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n");
    let mut behind = heads;
    for (y, values) in [
        (720.0, ["12 Feb 2026", "9.6", "3.1", "63"]),
        (707.0, ["26 Feb 2026", "9.4", "2.9", "58"]),
    ] {
        for (x, value) in [30.0, 122.0, 152.0, 182.0].into_iter().zip(values) {
            behind.push_str(&row(x, y, value));
        }
    }
    let sheet = Sheet {
        around: ("", &behind),
        ..Sheet::new("\nPatient: Example, Ann    DOB: 21 May 1951\n")
    };
    let reading = read(&sheet.pdf(), "sheet.pdf", &options());
    assert_eq!(
        rows(&reading),
        expected(
            "hemoglobin 9.6 2026-02-12
             wbc 3.1 2026-02-12
             platelets 63 2026-02-12
             hemoglobin 9.4 2026-02-26
             wbc 2.9 2026-02-26
             platelets 58 2026-02-26"
        )
    );
}
