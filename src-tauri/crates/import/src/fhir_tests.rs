//! What is read out of FHIR.

use insta::assert_snapshot;

use crate::shown::{fixture, shown};

#[test]
fn a_bundle_is_read_entry_by_entry_and_a_bad_entry_costs_only_itself() {
    assert_snapshot!(shown(fixture!("fhir/bundle-mixed.json"), "bundle.json"));
}

#[test]
fn lines_of_resources_keep_their_people_apart() {
    assert_snapshot!(shown(fixture!("fhir/two-people.ndjson"), "export.ndjson"));
}

#[test]
fn what_is_no_record_is_refused_with_a_reason() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (text, expected) in [
        (deep.as_str(), "problem hostile"),
        ("{\"a\": 1}", "problem unknown_format"),
        (
            "{\"resourceType\": \"Bundle\", \"entry\": [",
            "problem damaged",
        ),
        ("[1, 2]", "problem unknown_format"),
        (
            "{\"resourceType\": \"Patient\", \"id\": \"a\"}",
            "problem nothing_found",
        ),
        (
            "{\"resourceType\": \"DiagnosticReport\", \"result\": [{\"reference\": \"Observation/1\"}]}",
            "problem results_elsewhere 1",
        ),
    ] {
        let found = shown(text.as_bytes(), "record.json");
        assert!(found.contains(expected), "{found}");
    }
}

#[test]
fn the_digits_of_the_source_are_kept_exactly() {
    let text = r#"{"resourceType":"Observation","status":"final","effectiveDateTime":"2026-03-12",
        "code":{"coding":[{"system":"http://loinc.org","code":"718-7"}]},
        "valueQuantity":{"value":8.90,"unit":"g/dL"}}"#;
    assert!(shown(text.as_bytes(), "o.json").contains("sure  hemoglobin 8.9 <- 718-7 `8.90` g/dL"));
}
