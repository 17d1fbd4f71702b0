//! The whole main job, step by step: lab files in, the window, the comparison, the page for the visit.

use crate::support::{Mds, SAMPLES, sample, text};

fn imported() -> Mds {
    let mds = Mds::with_rosa();
    for name in SAMPLES {
        mds.run(&["import", "--accept", "all", &sample(name)])
            .ends_with(0);
    }
    mds
}

#[test]
fn lab_files_of_four_kinds_become_one_record() {
    let mds = imported();
    let platelets = mds.json(&["results", "--analyte", "plt"]);
    let values: Vec<&str> = platelets
        .iter()
        .map(|result| text(result, "canonicalValue"))
        .collect();
    assert_eq!(
        values,
        [
            "92", "90", "88", "85", "83", "81", "78", "77", "74", "70", "66", "61", "60", "58",
            "57", "55", "54", "49", "47", "45", "43", "41"
        ]
    );
    let haemoglobin = mds.json(&[
        "results",
        "--analyte",
        "hb",
        "--from",
        "2026-03-09",
        "--to",
        "2026-05-11",
    ]);
    let values: Vec<(&str, &str)> = haemoglobin
        .iter()
        .map(|result| (text(result, "canonicalValue"), text(result, "printedValue")))
        .collect();
    assert_eq!(
        values,
        [
            ("8.6", "86"),
            ("8.2", "82"),
            ("9.1", "91"),
            ("8.9", "89"),
            ("8.4", "84"),
            ("9", "90"),
            ("8.7", "8.7")
        ]
    );
}

#[test]
fn nothing_counts_before_it_is_confirmed() {
    let mds = Mds::with_rosa();
    mds.run(&["import", &sample(SAMPLES[0])]).ends_with(0);
    assert!(mds.json(&["results"]).is_empty());
    let waiting = mds.json(&["review", "list"]);
    assert_eq!(waiting.len(), 54);
    let id = text(&waiting[0], "id").to_owned();
    let shown = mds.run(&["review", "show", &id]).ends_with(0);
    assert!(
        shown.stdout.contains("riverside-hospital.fhir.json"),
        "{}",
        shown.stdout
    );
    mds.run(&["review", "accept", &id]).ends_with(0);
    assert_eq!(mds.json(&["results"]).len(), 1);
    let other = text(&waiting[1], "id").to_owned();
    let end: String = other.chars().skip(other.len() - 8).collect();
    mds.run(&["review", "reject", &end]).ends_with(0);
    assert_eq!(mds.json(&["review", "list"]).len(), 52);
}

#[test]
fn a_corrected_draft_counts_with_its_corrected_value() {
    let mds = Mds::with_rosa();
    let csv = mds.file("sheet.csv", "Date,Hemoglobin (g/dL)\n2026-04-06,9.1\n");
    mds.run(&["import", "--accept", "none", &csv]).ends_with(0);
    let waiting = mds.json(&["review", "list"]);
    let id = text(&waiting[0], "id");
    mds.run(&[
        "review",
        "correct",
        id,
        "--value",
        "91",
        "--unit",
        "g/L",
        "--on",
        "2026-04-07",
    ])
    .ends_with(0);
    assert!(mds.json(&["results"]).is_empty());
    mds.run(&["review", "accept", id]).ends_with(0);
    let results = mds.json(&["results"]);
    assert_eq!(results.len(), 1);
    assert!(mds.json(&["review", "list"]).is_empty());
    assert_eq!(text(&results[0], "canonicalValue"), "9.1");
    assert_eq!(text(&results[0], "collected"), "2026-04-07");
}

#[test]
fn a_whole_import_is_undone_and_the_undo_too() {
    let mds = Mds::with_rosa();
    mds.run(&["import", "--accept", "certain", &sample(SAMPLES[0])])
        .ends_with(0);
    assert_eq!(mds.json(&["results"]).len(), 54);
    let import = text(&mds.json(&["imports", "list"])[0], "id").to_owned();
    mds.run(&["imports", "undo", &import]).ends_with(0);
    assert!(mds.json(&["results"]).is_empty());
    mds.run(&["imports", "redo", &import]).ends_with(0);
    assert_eq!(mds.json(&["results"]).len(), 54);
}

#[test]
fn the_same_file_twice_adds_nothing() {
    let mds = Mds::with_rosa();
    mds.run(&["import", "--accept", "all", &sample(SAMPLES[0])])
        .ends_with(0);
    mds.run(&["import", "--accept", "all", &sample(SAMPLES[0])])
        .ends_with(0);
    assert_eq!(mds.json(&["results"]).len(), 54);
}

#[test]
fn the_file_of_somebody_else_is_not_confirmed() {
    let mds = Mds::empty();
    mds.run(&["init", "--name", "Ivo Marek", "--birth-date", "1949-11-30"])
        .ends_with(0);
    mds.run(&["import", "--accept", "all", &sample(SAMPLES[0])])
        .ends_with(5);
    assert!(mds.json(&["results"]).is_empty());
    mds.run(&["import", "--accept", "certain", &sample(SAMPLES[0])]);
    assert!(mds.json(&["results"]).is_empty());
}

#[test]
fn the_window_the_comparison_and_the_print_follow_from_the_record() {
    let mds = imported();
    for (day, units) in [
        ("2026-02-03", "2"),
        ("2026-02-26", "2"),
        ("2026-03-17", "2"),
    ] {
        mds.run(&["add", "transfusion", "--on", day, "--units", units])
            .ends_with(0);
    }
    for log in ["red-cells", "platelets", "growth-factors"] {
        mds.run(&["add", "log", "--log", log, "--from", "2025-11-01"])
            .ends_with(0);
    }
    let window = &mds.json(&["window"])[0];
    assert_eq!(text(window, "firstDose"), "2026-03-02");
    assert_eq!(window["assessments"].as_array().unwrap().len(), 3);
    let compared = &mds.json(&["criteria", "--on", "2026-09-09"])[0];
    assert_eq!(text(compared, "on"), "2026-09-09");
    let one = mds
        .run(&["criteria", "--definition", "iwg2006"])
        .ends_with(0);
    assert!(
        one.stdout.contains("not a decision about your treatment"),
        "{}",
        one.stdout
    );
    mds.run(&["chart", "--out", "chart.svg"]).ends_with(0);
    assert!(
        std::fs::read_to_string(mds.path("chart.svg"))
            .unwrap()
            .contains("<svg")
    );
    mds.run(&[
        "chart",
        "--out",
        "chart.png",
        "--size",
        "800x600",
        "--theme",
        "dark",
    ])
    .ends_with(0);
    assert!(
        std::fs::read(mds.path("chart.png"))
            .unwrap()
            .starts_with(b"\x89PNG")
    );
    mds.run(&[
        "summary",
        "--out",
        "visit.pdf",
        "--paper",
        "letter",
        "--leave-out",
        "genes,notes",
    ])
    .ends_with(0);
    assert!(
        std::fs::read(mds.path("visit.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    mds.run(&["export", "--format", "csv", "--out", "counts.csv"])
        .ends_with(0);
    assert!(
        std::fs::read_to_string(mds.path("counts.csv"))
            .unwrap()
            .lines()
            .count()
            > 100
    );
}

#[test]
fn questions_are_picked_ordered_asked_and_answered() {
    let mds = imported();
    let bank = mds.json(&["questions", "--all"]);
    assert!(bank.len() >= 20, "{}", bank.len());
    let (one, two) = (
        text(&bank[0], "bankId").to_owned(),
        text(&bank[1], "bankId").to_owned(),
    );
    mds.run(&["questions", "pick", &one, &two]).ends_with(0);
    mds.run(&["questions", "add", "May I fly in June?"])
        .ends_with(0);
    // What is picked while there is room is asked first; the mark can be taken off and set again.
    mds.run(&["questions", "first", "--not", &one]).ends_with(0);
    mds.run(&["questions", "first", &two]).ends_with(0);
    mds.run(&["questions", "order", &two]).ends_with(0);
    mds.run(&[
        "questions",
        "answer",
        &two,
        "--text",
        "Yes.",
        "--by",
        "Dr Okafor",
    ])
    .ends_with(0);
    let listed = mds.json(&["questions"]);
    assert_eq!(text(&listed[0], "bankId"), two);
    assert_eq!(text(&listed[0], "answer"), "Yes.");
    assert!(listed[0]["askFirst"].as_bool().unwrap());
    assert!(
        listed
            .iter()
            .any(|question| question["text"] == "May I fly in June?")
    );
    mds.run(&["questions", "unpick", &one]).ends_with(0);
    let picked: Vec<_> = mds
        .json(&["questions"])
        .into_iter()
        .filter(|question| question["isPicked"] == true)
        .collect();
    assert_eq!(picked.len(), 2);
}

#[test]
fn answers_are_there_with_and_without_a_record() {
    let mds = Mds::with_rosa();
    let answers = mds.json(&["answers", "list"]);
    assert!(answers.len() >= 6);
    let id = text(&answers[0], "id");
    mds.run(&["answers", "show", id]).ends_with(0);
    let general = Mds::empty()
        .run(&["answers", "show", "--general", id])
        .ends_with(0);
    assert!(general.stdout.contains("not medical advice"));
}

#[test]
fn a_backup_is_made_opened_and_restored_elsewhere() {
    let mds = Mds::with_rosa();
    mds.run(&["import", "--accept", "all", &sample(SAMPLES[1])])
        .ends_with(0);
    let before = mds.run(&["results", "--format", "csv"]).stdout;
    let made = text(&mds.json(&["backup", "create"])[0], "id").to_owned();
    mds.run(&["backup", "check"]).ends_with(0);
    let file = mds
        .path("vault")
        .join("backups")
        .join(&made)
        .display()
        .to_string();
    mds.run(&["backup", "restore", &file, "--into", "second"])
        .ends_with(0);
    let after = mds
        .run(&["--vault", "second", "results", "--format", "csv"])
        .ends_with(0)
        .stdout;
    assert_eq!(before, after);
    // Nothing that is there is overwritten.
    mds.run(&["backup", "restore", &file, "--into", "second"])
        .ends_with(1);
}

#[test]
fn the_demonstration_tells_its_phrase_and_needs_nothing_else() {
    let mds = Mds::empty();
    let mut command = mds.command(&["--json", "init", "--demo"]);
    let run: crate::support::Run = command
        .env_remove("MDS_PASSPHRASE_FILE")
        .output()
        .unwrap()
        .into();
    let made = run.ends_with(0).json();
    std::fs::write(mds.path("phrase"), text(&made[0], "passphrase")).unwrap();
    let people = mds.json(&["person", "list"]);
    assert_eq!(people[0]["isDemonstration"], true);
    mds.run(&["window"]).ends_with(0);
    mds.run(&["summary", "--out", "visit.pdf"]).ends_with(0);
    mds.run(&["check"]).ends_with(0);
}
