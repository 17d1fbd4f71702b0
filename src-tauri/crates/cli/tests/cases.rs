//! `mds criteria --case`: patients of a case file against what is expected of them.

use std::path::Path;

use serde_json::Value;

use crate::support::{Mds, root};

#[test]
fn our_own_invented_cases_come_out_as_expected() {
    agrees(&root().join("tests/fixtures/cases/two-invented-patients.json"));
}

#[test]
fn each_rule_of_the_reference_algorithm_decides_alone_as_worked_out_by_hand() {
    agrees(&root().join("tests/fixtures/cases/rules-one-by-one.json"));
}

#[test]
fn the_worked_examples_of_the_clinical_reference_come_out_as_expected() {
    let path = root().join("../shared/domain/worked-examples.json");
    if path.exists() {
        agrees(&path);
    } else {
        eprintln!("skipped: there are no worked examples beside the checkout");
    }
}

#[test]
fn a_case_file_that_is_none_is_refused() {
    let mds = Mds::empty();
    for content in ["", "[]", "{\"patients\": [{}]}", "{\"patients\": 3}"] {
        let file = mds.file("case.json", content);
        let run = mds.run(&["criteria", "--case", &file]).ends_with(1);
        assert!(!run.stderr.is_empty() && run.stdout.is_empty(), "{content}");
    }
    mds.run(&["criteria", "--case", "nowhere.json"])
        .ends_with(1);
}

fn agrees(path: &Path) {
    let file: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mds = Mds::empty();
    let lines = mds
        .run(&["criteria", "--case", &path.display().to_string()])
        .ends_with(0)
        .json();
    let patients = file["patients"].as_array().unwrap();
    assert_eq!(lines.len(), patients.len());
    let mut differences = Vec::new();
    for (patient, line) in patients.iter().zip(&lines) {
        let id = patient["id"].as_str().unwrap();
        assert_eq!(line["id"], id);
        assert!(!line["steps"].as_array().unwrap().is_empty());
        compare(id, &patient["expected"], line, &mut differences);
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Every key of what is expected but `reason`; numbers to three decimals.
fn compare(at: &str, expected: &Value, found: &Value, differences: &mut Vec<String>) {
    let is_same = match (expected, found) {
        (Value::Object(keys), Value::Object(_)) => {
            for (key, inner) in keys.iter().filter(|(key, _)| *key != "reason") {
                compare(&format!("{at}.{key}"), inner, &found[key], differences);
            }
            true
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (place, (one, other)) in one.iter().zip(other).enumerate() {
                compare(&format!("{at}[{place}]"), one, other, differences);
            }
            true
        }
        (Value::Number(one), Value::Number(other)) => {
            (one.as_f64().unwrap() - other.as_f64().unwrap()).abs() < 0.000_500_1
        }
        (one, other) => one == other,
    };
    if !is_same {
        differences.push(format!("{at}: expected {expected}, found {found}"));
    }
}

#[test]
fn a_risk_score_is_worked_through_for_each_row_of_a_table() {
    let mds = Mds::empty();
    let table = "ID,BM_BLAST,HB,PLT,ANC,CYTO_IPSSR,AGE\nA,5,8.0,50,0.80,Intermediate,80\nB,,8.0,50,0.80,Good,\n";
    let file = mds.file("values.csv", table);
    let lines = mds
        .run(&["risk", "ipss-r", "--input", &file])
        .ends_with(0)
        .json();
    assert_eq!(lines[0]["score"], 5.5);
    assert_eq!(lines[0]["category"], "high");
    assert_eq!(lines[0]["age_adjusted"]["score"], 5.725);
    assert_eq!(lines[1]["score"], Value::Null);
    assert_eq!(lines[1]["missing"], serde_json::json!(["BM_BLAST"]));

    let no_table = mds.file("words.csv", "nothing of the kind\n");
    let run = mds
        .run(&["risk", "ipss-m", "--input", &no_table])
        .ends_with(1);
    assert!(run.stderr.contains("HB") && run.stdout.is_empty());
}
