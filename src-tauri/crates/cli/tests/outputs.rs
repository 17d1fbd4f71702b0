//! Files that are written: whole or not at all, and never over another one unasked.

use crate::support::{Mds, sample, text};

fn with_counts() -> Mds {
    let mds = Mds::with_rosa();
    mds.run(&[
        "import",
        "--accept",
        "all",
        &sample("northgate-laboratory.csv"),
    ])
    .ends_with(0);
    mds
}

#[test]
fn a_file_that_is_there_is_left_alone_without_force() {
    let mds = with_counts();
    let there = mds.file("chart.svg", "mine");
    let run = mds.run(&["chart", "--out", &there]).ends_with(1);
    assert!(run.stderr.contains("--force"), "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(&there).unwrap(), "mine");
    mds.run(&["chart", "--out", &there, "--force"]).ends_with(0);
    assert!(std::fs::read_to_string(&there).unwrap().contains("<svg"));
}

#[test]
fn what_could_not_be_written_leaves_nothing_behind() {
    let mds = with_counts();
    mds.run(&["export", "--format", "csv", "--out", "no/such/folder/x.csv"])
        .ends_with(1);
    mds.run(&[
        "chart",
        "--out",
        "x.svg",
        "--from",
        "1990-01-01",
        "--to",
        "1990-02-01",
    ])
    .ends_with(1);
    let left: Vec<_> = std::fs::read_dir(mds.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "vault" && name != "phrase")
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn an_export_may_go_to_standard_output() {
    let mds = with_counts();
    let run = mds
        .run(&["export", "--format", "csv", "--out", "-"])
        .ends_with(0);
    assert!(run.stdout.lines().count() > 40, "{}", run.stdout);
    assert!(run.stderr.is_empty());
}

#[test]
fn results_come_as_table_csv_and_json() {
    let mds = with_counts();
    let table = mds
        .run(&["results", "--analyte", "hemoglobin"])
        .ends_with(0)
        .stdout;
    assert!(table.contains("86 g/L"), "{table}");
    let csv = mds
        .run(&[
            "results",
            "--analyte",
            "hemoglobin,platelets",
            "--format",
            "csv",
        ])
        .ends_with(0)
        .stdout;
    assert_eq!(csv.lines().count(), 1 + 18);
    let by_option = mds
        .run(&["results", "--analyte", "hemoglobin", "--format", "json"])
        .ends_with(0)
        .json();
    let by_global = mds.json(&["results", "--analyte", "hemoglobin"]);
    assert_eq!(by_option, by_global);
    assert_eq!(text(&by_option[0], "canonicalUnit"), "g/dL");
    mds.run(&["results", "--json", "--format", "csv"])
        .ends_with(2);
}

#[test]
fn nothing_of_the_record_lies_readable_in_the_vault() {
    let mds = with_counts();
    let mut folders = vec![mds.path("vault")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            for secret in ["Demirel", "Kingfisher", "hemoglobin", "river stone lantern"] {
                let found = bytes
                    .windows(secret.len())
                    .any(|part| part == secret.as_bytes());
                assert!(!found, "{secret} in {}", path.display());
            }
        }
    }
}
