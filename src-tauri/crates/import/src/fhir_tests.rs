//! What is read out of FHIR.

use insta::assert_snapshot;

use crate::shown::{fixture, shown};

#[test]
fn what_is_not_surely_the_blood_of_the_patient_is_asked_about() {
    let blasts = |more: &str| {
        format!(
            r#"{{"resourceType":"Observation","id":"o","status":"final","code":{{"text":"Blasts"}},"effectiveDateTime":"2026-03-12","valueQuantity":{{"value":12,"unit":"%"}}{more}}}"#
        )
    };
    let alone = blasts("");
    let entries = |resources: &[&str]| {
        let entries: Vec<String> = resources
            .iter()
            .map(|resource| format!(r#"{{"resource":{resource}}}"#))
            .collect();
        format!(
            r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#,
            entries.join(",")
        )
    };
    let report = |code: &str| {
        format!(
            r#"{{"resourceType":"DiagnosticReport","id":"r","status":"final","code":{{"text":"{code}"}},"result":[{{"reference":"Observation/o"}}]}}"#
        )
    };
    let panel = r#"{"resourceType":"Observation","id":"p","status":"final","code":{"text":"Bone marrow differential"},"hasMember":[{"reference":"Observation/o"}]}"#;
    let animal = r#"{"resourceType":"Patient","id":"a","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-animal"}]}"#;
    for (text, expected) in [
        (entries(&[&alone]), "sure"),
        (entries(&[&alone, &report("Blood count")]), "sure"),
        (
            entries(&[&alone, &report("Bone marrow aspirate differential")]),
            "check",
        ),
        (entries(&[&alone, panel]), "check"),
        (entries(&[&alone, animal]), "check"),
        (
            entries(&[
                &alone,
                &report("Blood count").replace("\"final\"", "\"preliminary\""),
            ]),
            "check",
        ),
        (
            blasts(r#","note":[{"text":"average of the last three months"}]"#),
            "check",
        ),
        (blasts(r#","note":[{"text":"Verified"}]"#), "sure"),
        (blasts(r#","category":[{"text":"Bone Marrow"}]"#), "check"),
        (blasts(r#","specimen":{"display":"KM-Aspirat"}"#), "check"),
        (
            blasts(
                r##","specimen":{"reference":"#s"},"contained":[{"resourceType":"Specimen","id":"s","type":{"coding":[{"system":"http://snomed.info/sct","code":"119359002"}]}}]"##,
            ),
            "check",
        ),
        (
            blasts(
                r##","specimen":{"reference":"#s"},"contained":[{"resourceType":"Specimen","id":"s","type":{"text":"Pleuravocht in EDTA buis"}}]"##,
            ),
            "check",
        ),
        (
            blasts(
                r##","specimen":{"reference":"#s"},"contained":[{"resourceType":"Specimen","id":"s","type":{"text":"EDTA-Blut"}}]"##,
            ),
            "sure",
        ),
        (blasts(r#","subject":{"reference":"Device/7"}"#), "check"),
        (
            blasts(r#","focus":[{"reference":"Patient/donor"}]"#),
            "check",
        ),
        (
            blasts(r#","modifierExtension":[{"url":"http://example.org/x"}]"#),
            "check",
        ),
    ] {
        let found = shown(text.as_bytes(), "a.json");
        let first = format!("{expected} blasts_percent 12");
        let padded = format!("{expected}  blasts_percent 12");
        assert!(
            found.contains(&first) || found.contains(&padded),
            "{text}\n{found}"
        );
    }
}

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

#[test]
fn a_portal_of_the_second_draft_standard_is_read() {
    assert_snapshot!(shown(fixture!("fhir/dstu2-portal.json"), "portal.json"));
}

#[test]
fn what_the_versions_write_differently_is_read_or_asked_about() {
    assert_snapshot!(shown(fixture!("fhir/stu3-and-r5.ndjson"), "export.ndjson"));
}

#[test]
fn a_history_keeps_the_last_version_and_says_what_it_replaced() {
    assert_snapshot!(shown(fixture!("fhir/history.json"), "history.json"));
}

#[test]
fn xml_is_read_as_the_json_of_the_same_resources() {
    assert_snapshot!(shown(fixture!("fhir/bundle.xml"), "bundle.xml"));
}

/// One observation with other fields than the usual ones.
fn observation(fields: &str) -> String {
    format!(
        "{{\"resourceType\":\"Observation\",\"status\":\"final\",\"effectiveDateTime\":\"2026-03-12\",\
         \"code\":{{\"coding\":[{{\"system\":\"http://loinc.org\",\"code\":\"718-7\"}}]}},{fields}}}"
    )
}

#[test]
fn values_of_every_kind_are_a_number_or_are_not_taken_for_one() {
    for (fields, expected) in [
        (
            r#""valueQuantity":{"value":8.9,"unit":"g/dL"}"#,
            "sure  hemoglobin 8.9",
        ),
        (
            r#""valueQuantity":{"value":8.9,"code":"g/dL","system":"http://unitsofmeasure.org"}"#,
            "sure  hemoglobin 8.9",
        ),
        (
            r#""valueQuantity":{"value":8.9,"comparator":"<","unit":"g/dL"}"#,
            "sure  hemoglobin <8.9",
        ),
        (
            r#""valueQuantity":{"value":8.9,"comparator":"ad","unit":"g/dL"}"#,
            "[number_ambiguous]",
        ),
        (
            r#""valueQuantity":{"value":8.9,"unit":"g/dL","code":"g/L","system":"http://unitsofmeasure.org"}"#,
            "[unit_mismatch]",
        ),
        (
            r#""valueQuantity":{"value":"8,9","unit":"g/dL"}"#,
            "nothing_found",
        ),
        (
            r#""valueQuantity":{"value":1e400,"unit":"g/dL"}"#,
            "hemoglobin -",
        ),
        (r#""valueString":"8.9 g/dL""#, "sure  hemoglobin 8.9"),
        (r#""valueString":"<5.0 g/dL""#, "sure  hemoglobin <5"),
        (r#""valueString":"8.9""#, "[unit_missing]"),
        (r#""valueString":"see comment""#, "[not_a_number]"),
        (
            r#""valueCodeableConcept":{"text":"9"}"#,
            "check hemoglobin 9",
        ),
        (
            r#""valueRange":{"low":{"value":8,"unit":"g/dL"},"high":{"value":9,"unit":"g/dL"}}"#,
            "[not_a_number]",
        ),
        (
            r#""valueQuantity":{"value":8.9,"unit":"g/dL"},"valueString":"9.8""#,
            "[conflict]",
        ),
        (
            r#""valueQuantity":{"value":8.9,"unit":"g/dL"},"valueQuantity":{"value":9.8,"unit":"g/dL"}"#,
            "row_skipped",
        ),
        (
            r#""dataAbsentReason":{"coding":[{"code":"unknown"}]}"#,
            "[not_a_number]",
        ),
        (
            r#""specimen":{"display":"Urine"},"valueQuantity":{"value":8.9,"unit":"g/dL"}"#,
            "[name_unclear]",
        ),
        (
            r#""note":[{"text":"Specimen hemolyzed"}],"valueQuantity":{"value":8.9,"unit":"g/dL"}"#,
            "[note_nearby]",
        ),
    ] {
        let found = shown(observation(fields).as_bytes(), "o.json");
        assert!(found.contains(expected), "{fields}\n{found}");
    }
}

#[test]
fn wide_encodings_are_read_as_well() {
    let text = observation(r#""valueQuantity":{"value":8.9,"unit":"g/dL"}"#);
    let wide: Vec<u8> = format!("\u{feff}{text}")
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    assert_eq!(shown(&wide, "o.json"), shown(text.as_bytes(), "o.json"));
}

#[test]
fn an_id_that_two_servers_gave_names_nobody() {
    let patient = |server: &str, name: &str| {
        format!(
            "{{\"fullUrl\":\"http://{server}/fhir/Patient/1\",\"resource\":{{\"resourceType\":\"Patient\",\
             \"id\":\"1\",\"name\":[{{\"text\":\"{name}\"}}]}}}}"
        )
    };
    let result = |server: &str, subject: &str| {
        format!(
            "{{\"fullUrl\":\"{server}Observation/9\",\"resource\":{}}}",
            observation(&format!(
                "\"id\":\"9\",\"subject\":{{\"reference\":\"{subject}\"}},\
                 \"valueQuantity\":{{\"value\":8.9,\"unit\":\"g/dL\"}}"
            ))
        )
    };
    for (server, subject, expected) in [
        ("http://a.example/fhir/", "Patient/1", " p0 "),
        ("http://b.example/fhir/", "Patient/1", " p1 "),
        ("urn:uuid:", "http://b.example/fhir/Patient/1", " p1 "),
        ("urn:uuid:", "Patient/1", " p- "),
        ("urn:uuid:", "http://c.example/fhir/Patient/1", " p2 "),
    ] {
        let bundle = format!(
            "{{\"resourceType\":\"Bundle\",\"entry\":[{},{},{}]}}",
            patient("a.example", "Ann Example"),
            patient("b.example", "Ben Sample"),
            result(server, subject)
        );
        let found = shown(bundle.as_bytes(), "b.json");
        assert!(found.contains(expected), "{server} {subject}\n{found}");
    }
}
