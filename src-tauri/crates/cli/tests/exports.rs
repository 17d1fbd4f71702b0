//! What goes out to other programs, and what of it comes back.

use crate::support::Mds;

/// A vault with the demonstration record.
fn with_demonstration() -> Mds {
    let mds = Mds::empty();
    mds.run(&["init", "--demo"]).ends_with(0);
    mds
}

/// All results without what only their vault knows.
fn results(mds: &Mds) -> Vec<String> {
    let csv = mds.run(&["results", "--format", "csv"]).ends_with(0).stdout;
    csv.lines()
        .map(|line| {
            let mut cells: Vec<&str> = line.split(',').collect();
            cells.truncate(cells.len().saturating_sub(3));
            cells.join(",")
        })
        .collect()
}

#[test]
fn results_come_back_from_the_table_the_workbook_and_fhir_as_they_went_out() {
    let mds = with_demonstration();
    let before = results(&mds);
    assert!(before.len() > 50, "{}", before.len());
    for (format, file) in [
        ("csv", "counts.csv"),
        ("xlsx", "counts.xlsx"),
        ("fhir", "record.json"),
    ] {
        mds.run(&["export", "--format", format, "--out", file])
            .ends_with(0);
        let other = Mds::empty();
        other
            .run(&["init", "--name", "Rosa Demirel", "--sex", "female"])
            .ends_with(0);
        let copy = other.file(file, std::fs::read(mds.path(file)).unwrap());
        other
            .run(&["import", &copy, "--accept", "certain"])
            .ends_with(0);
        let after = results(&other);
        assert_same(&before, &after, format);
        // A second time adds nothing.
        other
            .run(&["import", &copy, "--accept", "certain"])
            .ends_with(0);
        assert_eq!(after, results(&other), "{format} twice");
    }
}

#[track_caller]
fn assert_same(before: &[String], after: &[String], format: &str) {
    for (before, after) in before.iter().zip(after) {
        assert_eq!(before, after, "{format}");
    }
    assert_eq!(before.len(), after.len(), "{format}");
}

#[test]
fn the_fhir_bundle_satisfies_a_validator_that_is_not_ours() {
    let Some(python) = std::env::var_os("MDS_FHIR_PYTHON") else {
        eprintln!("skipped: MDS_FHIR_PYTHON names no Python that has fhir.resources");
        return;
    };
    let mds = with_demonstration();
    mds.run(&["export", "--format", "fhir", "--out", "record.json"])
        .ends_with(0);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/validate_fhir.py");
    let output = std::process::Command::new(python)
        .arg(script)
        .arg(mds.path("record.json"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_fhir_result_that_another_program_changed_is_asked_and_not_taken_for_ours() {
    let mds = with_demonstration();
    mds.run(&["export", "--format", "fhir", "--out", "record.json"])
        .ends_with(0);
    let text = std::fs::read_to_string(mds.path("record.json")).unwrap();
    let mut bundle: serde_json::Value = serde_json::from_str(&text).unwrap();
    let observation = bundle["entry"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .map(|entry| &mut entry["resource"])
        .find(|resource| resource["resourceType"] == "Observation")
        .unwrap();
    observation["valueQuantity"]["value"] = serde_json::json!(123);
    let id = observation["id"].as_str().unwrap().to_owned();
    let changed = mds.file("changed.json", bundle.to_string());
    let read = mds.run(&["--json", "read", &changed]).ends_with(0).json();
    let results = read[0]["results"].as_array().unwrap();
    let asked: Vec<_> = results
        .iter()
        .filter(|result| result["confidence"] == "check")
        .collect();
    assert_eq!(asked.len(), 1, "{asked:?} ({id})");
    assert!(
        asked[0]["reasons"]
            .as_array()
            .unwrap()
            .contains(&"conflict".into())
    );
}

#[test]
fn the_calendar_has_the_visits_and_no_result() {
    let mds = with_demonstration();
    let calendar = mds
        .run(&["export", "--format", "calendar", "--out", "-"])
        .ends_with(0)
        .stdout;
    assert!(calendar.contains("BEGIN:VEVENT"), "{calendar}");
    for word in ["g/dL", "10*9/L", "aemoglobin", "latelet"] {
        assert!(!calendar.contains(word), "{word} in {calendar}");
    }
}
