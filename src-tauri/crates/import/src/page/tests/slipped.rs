//! Tables whose values stand higher or lower than their names: no value beside a wrong name is certain.

use domain::draft::{Confidence, DocumentReading};

use super::rows;
use crate::drawn::Sheet;
use crate::read;
use crate::shown::options;

/// Name, value, unit, range and the id of the test.
const TABLE: &[(&str, &str, &str, &str, &str)] = &[
    ("Hemoglobin", "13.9", "g/dL", "12.0-16.0", "hemoglobin"),
    ("Neutrophils", "57", "%", "40-75", "neutrophils_percent"),
    ("Lymphocytes", "34", "%", "20-45", "lymphocytes_percent"),
    ("Monocytes", "5", "%", "2-10", "monocytes_percent"),
    ("Eosinophils", "4", "%", "1-6", "eosinophils_percent"),
    ("Basophils", "0", "%", "0-2", "basophils_percent"),
];
const PITCH: f32 = 17.0;

/// The table with its values by `offset` lines higher than their names, and by `growth` more in each row.
fn sheet(offset: f32, growth: f32, pitch: f32) -> DocumentReading {
    let word =
        |x: f32, y: f32, text: &str| format!("BT /F1 8 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n");
    let mut behind = String::new();
    for (x, heading) in
        [30.0, 200.0, 300.0, 400.0]
            .into_iter()
            .zip(["Test", "Result", "Units", "Reference"])
    {
        behind.push_str(&word(x, 720.0, heading));
    }
    let mut row = 0.0;
    for (name, value, unit, range, _) in TABLE {
        let y = 720.0 - (row + 1.3) * pitch;
        let higher = (offset + growth * row) * pitch;
        behind.push_str(&word(30.0, y, name));
        for (x, text) in [200.0, 300.0, 400.0].into_iter().zip([value, unit, range]) {
            behind.push_str(&word(x, y + higher, text));
        }
        row += 1.0;
    }
    let sheet = Sheet {
        around: ("", &behind),
        ..Sheet::new("\nPatient: Example, Ann    DOB: 21 May 1951\nCollected: 12 Mar 2026\n")
    };
    read(&sheet.pdf(), "sheet.pdf", &options())
}

#[test]
fn a_table_whose_values_have_slipped_is_never_certain_of_a_wrong_row() {
    assert_eq!(sheet(0.0, 0.0, PITCH).drafts.len(), TABLE.len());
    let mut certain = 0;
    for pitch in [11.0, PITCH] {
        for offset in -12i8..=12 {
            for growth in [0.0, 0.08, 0.2, -0.12] {
                let offset = f32::from(offset) / 10.0;
                let reading = sheet(offset, growth, pitch);
                for draft in &reading.drafts {
                    let id = draft.analyte.map_or("", |analyte| analyte.id());
                    let wanted = TABLE.iter().find(|row| row.4 == id).map(|row| row.1);
                    let is_certain = draft.confidence() == Confidence::Certain;
                    certain += usize::from(is_certain);
                    assert!(
                        !is_certain || wanted == Some(draft.printed.value.as_str()),
                        "pitch {pitch} offset {offset} growth {growth}\n{}",
                        rows(&reading)
                    );
                }
            }
        }
    }
    assert!(certain > TABLE.len() * 2, "{certain}");
}
