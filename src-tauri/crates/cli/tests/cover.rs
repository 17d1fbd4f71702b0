//! Covered results on the command line: no command prints a number of them before they are opened.

use crate::support::{Mds, text};

const SHEET: &str = "Date,Test,Result,Units,Reference range
2026-02-20,Hemoglobin,8.37,g/dL,12.0-15.5
2026-02-20,Platelets,57,10*9/L,150-400
2026-02-20,Ferritin,2891,,15-150
";

fn says_a_number(output: &str) -> bool {
    ["8.37", "8.4", "2891"]
        .iter()
        .any(|number| output.contains(number))
}

#[test]
fn no_command_prints_a_covered_number_before_it_is_opened() {
    let mds = Mds::with_rosa();
    let sheet = mds.file("sheet.csv", SHEET);
    mds.run(&["cover", "on"]).ends_with(0);
    let imported = mds
        .run(&["import", &sheet, "--accept", "certain"])
        .ends_with(0);
    assert!(!says_a_number(&imported.stdout), "{}", imported.stdout);
    assert!(
        imported.stdout.contains("3 results, covered."),
        "{}",
        imported.stdout
    );
    let everything: &[&[&str]] = &[
        &["results"],
        &["review", "list"],
        &["imports", "list"],
        &["record"],
        &["window"],
        &["criteria"],
        &["questions"],
        &["questions", "--all"],
        &["person", "list"],
        &["export", "--format", "csv", "--out", "-"],
        &["export", "--format", "fhir", "--out", "-"],
        &["cover", "show"],
        &["cover", "store"],
    ];
    for command in everything {
        for json in [false, true] {
            let mut arguments = command.to_vec();
            if json {
                arguments.push("--json");
            }
            let run = mds.run(&arguments);
            assert!(
                !says_a_number(&run.stdout) && !says_a_number(&run.stderr),
                "{arguments:?}: {} {}",
                run.stdout,
                run.stderr
            );
        }
    }
    let view = mds.json(&["cover", "show"]).remove(0);
    assert_eq!(
        (view["results"].as_u64(), view["toCheck"].as_u64()),
        (Some(3), Some(1))
    );
    let written = mds
        .run(&["export", "--format", "csv", "--out", "counts.csv"])
        .ends_with(0);
    assert!(
        written.stdout.contains("3 covered results are left out"),
        "{}",
        written.stdout
    );

    mds.run(&["cover", "open"]).ends_with(0);
    let results = mds.run(&["results"]).ends_with(0);
    assert!(says_a_number(&results.stdout), "{}", results.stdout);
    let review = mds.run(&["review", "list"]).ends_with(0);
    assert!(review.stdout.contains("2891"), "{}", review.stdout);
}

#[test]
fn a_moment_for_covering_is_one_in_the_next_month() {
    let mds = Mds::with_rosa();
    for (moment, status) in [
        ("2020-01-01T10:00", 2),
        ("2999-01-01T10:00", 2),
        ("soon", 2),
    ] {
        mds.run(&["cover", "on", "--until", moment])
            .ends_with(status);
    }
    let tomorrow = tomorrow_at_ten();
    let view = mds.json(&["cover", "on", "--until", &tomorrow]).remove(0);
    assert_eq!(text(&view, "until"), tomorrow);
    let view = mds.json(&["cover", "off"]).remove(0);
    assert_eq!(view["isOn"], false);
}

/// Tomorrow at ten, on the clock of this computer.
fn tomorrow_at_ten() -> String {
    let tomorrow = chrono::Local::now().date_naive().succ_opt().unwrap();
    format!("{tomorrow}T10:00")
}
