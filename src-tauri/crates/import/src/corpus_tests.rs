//! The corpus beside the checkout, where it is there: nothing wrong may be certain.
//!
//! The data is not ours to keep in the repository; without it the test says so and passes.
#![expect(
    clippy::indexing_slicing,
    reason = "the expectations are JSON that we trust"
)]

use std::path::PathBuf;

use domain::draft::{Confidence, Draft};
use domain::unit::conversion;
use domain::{Analyte, Decimal};
use serde_json::Value;

use crate::ReadOptions;

const NAMES: &[(&str, &str)] = &[
    ("WBC", "wbc"),
    ("RBC", "rbc"),
    ("HGB", "hemoglobin"),
    ("HCT", "hematocrit"),
    ("MCV", "mcv"),
    ("MCH", "mch"),
    ("MCHC", "mchc"),
    ("RDW-CV", "rdw_cv"),
    ("RDW-SD", "rdw_sd"),
    ("PLT", "platelets"),
    ("MPV", "mpv"),
    ("PDW", "pdw"),
    ("NEUT#", "neutrophils"),
    ("NEUT%", "neutrophils_percent"),
    ("LYMPH#", "lymphocytes"),
    ("LYMPH%", "lymphocytes_percent"),
    ("MONO#", "monocytes"),
    ("MONO%", "monocytes_percent"),
    ("EOS#", "eosinophils"),
    ("EOS%", "eosinophils_percent"),
    ("BASO#", "basophils"),
    ("BASO%", "basophils_percent"),
    ("IG#", "immature_granulocytes"),
    ("IG%", "immature_granulocytes_percent"),
    ("NRBC#", "nrbc"),
    ("NRBC/100WBC", "nrbc_per_100_wbc"),
    ("BLAST%", "blasts_percent"),
    ("BLAST#", "blasts"),
];

#[test]
fn nothing_wrong_is_certain_in_the_corpus() {
    let corpus = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/corpus");
    let Ok(expectations) = std::fs::read_dir(corpus.join("expected")) else {
        eprintln!("the corpus is not beside this checkout: nothing compared");
        return;
    };
    let options = ReadOptions {
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        day_first: None,
        mappings: Vec::new(),
    };
    let (mut wanted, mut found) = (0, 0);
    let mut wrong = Vec::new();
    for path in expectations.flatten().map(|entry| entry.path()) {
        let text = std::fs::read_to_string(&path).expect("an expectation");
        let expected: Value = serde_json::from_str(&text).expect("JSON");
        let Some(file) = expected["file"].as_str() else {
            continue;
        };
        if !["fhir/", "csv-xlsx/", "pdf/", "hl7v2/", "ccda/"]
            .iter()
            .any(|kind| file.starts_with(kind))
        {
            continue;
        }
        let bytes = std::fs::read(corpus.join(file)).expect("the file of an expectation");
        let reading = crate::read(&bytes, file, &options);
        if reading.drafts.is_empty() {
            continue;
        }
        let results = expected["results"].as_array().expect("results");
        for result in results {
            if is_counted(result) {
                wanted += 1;
                found += usize::from(
                    reading
                        .drafts
                        .iter()
                        .any(|draft| fits(draft, result, false)),
                );
            }
        }
        for draft in &reading.drafts {
            let is_scored = draft
                .analyte
                .is_some_and(|analyte| NAMES.iter().any(|(_, id)| *id == analyte.id()));
            if is_scored
                && draft.confidence() == Confidence::Certain
                && !results
                    .iter()
                    .any(|result| is_sound(result) && fits(draft, result, true))
            {
                wrong.push(format!("{file}: {draft:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "wrong and certain:\n{}", wrong.join("\n"));
    assert!(found * 100 >= wanted * 95, "{found} of {wanted} found");
}

fn is_sound(result: &Value) -> bool {
    ["implausible", "code_misused", "conflict", "not_a_result"]
        .iter()
        .all(|mark| result[*mark].is_null())
}

fn is_counted(result: &Value) -> bool {
    is_sound(result)
        && result["role"].is_null()
        && NAMES.iter().any(|(name, _)| result["analyte"] == *name)
        && result["value"]
            .as_str()
            .is_some_and(|value| value.parse::<Decimal>().is_ok())
}

/// A draft fits an expected result by test, value and day; strictly also by printed digits.
fn fits(draft: &Draft, result: &Value, strictly: bool) -> bool {
    let Some((_, id)) = NAMES.iter().find(|(name, _)| result["analyte"] == *name) else {
        return false;
    };
    let (Some(analyte), Some(quantity)) = (draft.analyte, draft.quantity) else {
        return false;
    };
    let Some(value) = result["value"]
        .as_str()
        .and_then(|value| value.parse::<Decimal>().ok())
    else {
        return false;
    };
    let day = result["collected"].as_str().map(|text| {
        let digits: String = text.chars().filter(char::is_ascii_digit).take(8).collect();
        digits
    });
    let own_day = draft.collected.map(|date| {
        date.to_string()
            .chars()
            .filter(char::is_ascii_digit)
            .take(8)
            .collect::<String>()
    });
    let same_day = day == own_day || (!strictly && own_day.is_none());
    let same_value = result["unit"]
        .as_str()
        .and_then(|unit| conversion(analyte, unit).ok())
        .map_or(!strictly, |conversion| {
            let expected = conversion.apply(value);
            (expected - quantity.value).abs() <= expected.abs() / Decimal::from(2000)
        });
    Analyte::from_id(id) == Some(analyte) && same_day && same_value
}
