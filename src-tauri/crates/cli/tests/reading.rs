//! `mds read`: the documented JSON, and files that are damaged, hostile or not there.

use crate::support::{Mds, SAMPLES, root, sample, text};

#[test]
fn each_file_gives_one_line_in_the_documented_form() {
    let mds = Mds::empty();
    let samples: Vec<String> = SAMPLES.iter().map(|name| sample(name)).collect();
    let mut words = vec!["read"];
    words.extend(samples.iter().map(String::as_str));
    let lines = mds.json(&words);
    assert_eq!(lines.len(), 4);
    let formats: Vec<&str> = lines.iter().map(|line| text(line, "format")).collect();
    assert_eq!(formats, ["fhir", "csv", "pdf_text", "csv"]);
    let found: Vec<usize> = lines
        .iter()
        .map(|line| line["results"].as_array().unwrap().len())
        .collect();
    assert_eq!(found, [54, 45, 13, 21]);
    for line in &lines {
        for key in ["file", "format", "people", "results", "problems"] {
            assert!(line.get(key).is_some(), "{key}");
        }
        for result in line["results"].as_array().unwrap() {
            for key in [
                "analyte",
                "loinc",
                "printed",
                "value",
                "comparator",
                "unit",
                "collected",
                "status",
                "person",
                "confidence",
                "reasons",
                "place",
            ] {
                assert!(result.get(key).is_some(), "{key} in {result}");
            }
            for key in ["name", "value", "comparator", "unit", "flag", "range"] {
                assert!(result["printed"].get(key).is_some(), "{key} in {result}");
            }
            assert!(result["value"].is_number(), "{result}");
        }
    }
    let person = &lines[0]["people"][0];
    assert_eq!(
        (text(person, "name"), text(person, "birth_date")),
        ("Rosa Demirel", "1951-06-02")
    );
    let first = &lines[0]["results"][0];
    assert_eq!(text(first, "analyte"), "hemoglobin");
    assert_eq!(first["value"].to_string(), "8.4");
    assert_eq!(text(first, "collected"), "2025-11-10T08:10:00+00:00");
    assert_eq!(text(first, "confidence"), "certain");
}

#[test]
fn a_table_without_units_is_never_certain() {
    let mds = Mds::empty();
    let csv = mds.file("x.csv", "Date,Hemoglobin\n2026-04-06,9.1\n");
    let line = &mds.run(&["read", "--json", &csv]).json()[0];
    for result in line["results"].as_array().unwrap() {
        assert_eq!(text(result, "confidence"), "check");
    }
}

#[test]
fn what_cannot_be_opened_is_a_line_with_a_problem() {
    let mds = Mds::empty();
    let good = sample(SAMPLES[3]);
    let run = mds
        .run(&["read", "--json", "not-there.pdf", &good])
        .ends_with(5);
    let lines = run.json();
    assert_eq!(lines.len(), 2);
    for line in &lines[..1] {
        assert_eq!(line["problems"][0]["code"], "cannot_open");
        assert!(!text(&line["problems"][0], "message").is_empty());
        assert!(line["results"].as_array().unwrap().is_empty());
    }
    mds.run(&["read", "--json", "not-there.pdf"]).ends_with(1);
    mds.run(&["read", "/dev/zero"]).ends_with(1);
}

#[test]
fn bad_files_are_told_and_cost_the_others_nothing() {
    let mds = Mds::empty();
    let bad = [
        mds.file("empty.pdf", b""),
        mds.file("cut.json", b"{\"resourceType\": \"Bundle\", \"entry\": ["),
        mds.file("deep.json", "[".repeat(100_000)),
        mds.file("noise.bin", [0_u8, 159, 146, 150, 1, 2, 3]),
        mds.file("text.pdf", b"%PDF-1.7\nnothing more"),
    ];
    for file in &bad {
        let run = mds.run(&["read", "--json", file]);
        assert!(matches!(run.status, 0 | 1 | 5), "{file}: {}", run.status);
        let lines = run.json();
        assert_eq!(lines.len(), 1, "{file}");
        assert!(lines[0]["results"].as_array().unwrap().is_empty(), "{file}");
        assert!(
            !lines[0]["problems"].as_array().unwrap().is_empty(),
            "{file}"
        );
    }
    let good = sample(SAMPLES[0]);
    let mut words = vec!["read", "--json"];
    words.extend(bad.iter().map(String::as_str));
    words.push(&good);
    let lines = mds.run(&words).ends_with(5).json();
    assert_eq!(lines[bad.len()]["results"].as_array().unwrap().len(), 54);
}

#[test]
fn an_import_of_good_and_bad_files_is_done_in_part() {
    let mds = Mds::with_rosa();
    let bad = mds.file("empty.pdf", b"");
    mds.run(&[
        "import",
        "--accept",
        "all",
        &bad,
        "nowhere.csv",
        &sample(SAMPLES[0]),
    ])
    .ends_with(5);
    assert_eq!(mds.json(&["results"]).len(), 54);
    let run = mds
        .run(&["--json", "import", "--accept", "none", &bad, "nowhere.csv"])
        .ends_with(1);
    let lines = run.json();
    assert_eq!(lines.len(), 2);
    for line in &lines {
        assert!(line["import"].is_null() && line["found"] == 0, "{line}");
        assert!(!text(&line["problems"][0]["message"], "text").is_empty());
    }
    mds.run(&["import", "--accept", "all", &bad]).ends_with(1);
}

#[test]
fn control_signs_of_a_file_do_not_reach_the_terminal() {
    let mds = Mds::empty();
    let csv = mds.file(
        "x.csv",
        "Date,Test,Value,Unit\n2026-04-06,\u{1b}[31mHemoglobin\u{202e},9.1,g/dL\n",
    );
    let run = mds.run(&["read", &csv]);
    assert!(!run.stdout.contains('\u{1b}') && !run.stdout.contains('\u{202e}'));
}

#[test]
fn hostile_files_of_the_corpus_are_survived() {
    let folder = root().join("../shared/corpus/bad");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: there is no corpus beside the checkout");
        return;
    };
    let mds = Mds::empty();
    for entry in entries {
        let path = entry.unwrap().path().display().to_string();
        let run = mds.run(&["read", "--json", &path]);
        assert!(matches!(run.status, 0 | 1 | 5), "{path}: {}", run.status);
        assert_eq!(run.json().len(), 1, "{path}");
    }
}
