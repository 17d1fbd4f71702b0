//! Typed entries: adding, changing, removing, putting back, and who is meant.

use crate::support::{Mds, text};

#[test]
fn a_whole_count_is_typed_in_one_line() {
    let mds = Mds::with_rosa();
    mds.run(&[
        "add",
        "result",
        "--on",
        "2026-04-06T08:10",
        "hb=8,9",
        "plt=45",
        "anc=0.82",
        "wbc=2.4",
    ])
    .ends_with(0);
    let results = mds.json(&["results"]);
    let mut values: Vec<(&str, &str)> = results
        .iter()
        .map(|result| (text(result, "analyte"), text(result, "canonicalValue")))
        .collect();
    values.sort_unstable();
    assert_eq!(
        values,
        [
            ("hemoglobin", "8.9"),
            ("neutrophils", "0.82"),
            ("platelets", "45"),
            ("wbc", "2.4")
        ]
    );
}

#[test]
fn a_number_in_another_unit_is_converted_and_a_wrong_one_is_asked_about() {
    let mds = Mds::with_rosa();
    mds.run(&["add", "result", "--on", "2026-04-06", "hb=89 g/L"])
        .ends_with(0);
    assert_eq!(text(&mds.json(&["results"])[0], "canonicalValue"), "8.9");
    for wrong in ["hb=890", "hb=abc", "plt=-5"] {
        let run = mds.run(&["add", "result", "--on", "2026-04-07", wrong]);
        assert!(matches!(run.status, 1 | 2), "{wrong}: {}", run.status);
        assert!(!run.stderr.is_empty());
    }
    assert_eq!(mds.json(&["results"]).len(), 1);
}

#[test]
fn a_date_that_could_be_read_two_ways_is_asked_for_again() {
    let mds = Mds::with_rosa();
    let run = mds
        .run(&["add", "result", "--on", "04/05/2026", "hb=8.9"])
        .ends_with(2);
    assert!(run.stderr.contains("2026-03-05"), "{}", run.stderr);
    assert!(mds.json(&["results"]).is_empty());
}

#[test]
fn a_value_below_the_limit_of_the_machine_keeps_its_sign() {
    let mds = Mds::with_rosa();
    mds.run(&["add", "result", "--on", "2026-04-06", "anc=<0.1"])
        .ends_with(0);
    let csv = mds.file(
        "x.csv",
        "Date,Test,Value,Unit\n2026-04-13,Neutrophils abs.,<0.1,10*9/L\n",
    );
    mds.run(&["import", "--accept", "all", &csv]).ends_with(0);
    let table = mds.run(&["results"]).ends_with(0).stdout;
    assert_eq!(table.matches("<0.1").count(), 3, "{table}");
    let csv = mds.run(&["results", "--format", "csv"]).ends_with(0).stdout;
    assert_eq!(csv.matches("<0.1").count(), 4, "{csv}");
}

#[test]
fn every_kind_of_entry_is_added_and_shown() {
    let mds = Mds::with_rosa();
    for words in [
        &[
            "add",
            "trial",
            "--name",
            "Kingfisher",
            "--phase",
            "2",
            "--arm",
            "known",
            "--consent",
            "2026-02-16",
        ][..],
        &[
            "add",
            "milestone",
            "--event",
            "assessment",
            "--planned",
            "2026-05-25",
            "--actual",
            "2026-05-25",
        ],
        &[
            "add",
            "medicine",
            "--name",
            "apixaban",
            "--dose",
            "2.5 mg",
            "--class",
            "blood-thinner",
        ],
        &[
            "add",
            "allergy",
            "--substance",
            "penicillin",
            "--reaction",
            "rash",
        ],
        &[
            "add",
            "gene",
            "--gene",
            "ASXL1",
            "--status",
            "found",
            "--share-percent",
            "18",
        ],
        &[
            "add",
            "disease",
            "--risk",
            "IPSS-R low",
            "--risk-side",
            "lower",
            "--marrow-blasts-percent",
            "3",
        ],
        &[
            "add",
            "appointment",
            "--at",
            "2027-01-11T10:30",
            "--title",
            "Kingfisher visit",
        ],
        &["add", "note", "--text", "Slept well."],
        &[
            "add",
            "check-in",
            "--energy",
            "4",
            "--breathless",
            "a-little",
            "--fever",
            "no",
        ],
        &[
            "add",
            "side-effect",
            "--what",
            "Rash",
            "--from",
            "2026-06-02",
        ],
        &[
            "add",
            "infection",
            "--what",
            "Chest infection",
            "--from",
            "2026-04",
            "--treated",
            "clinic",
        ],
        &[
            "add",
            "hospital-stay",
            "--reason",
            "Chest infection",
            "--from",
            "2026-04-11",
            "--until",
            "2026-04-15",
        ],
        &["add", "blood-needs", "--products", "irradiated"],
        &["add", "about-me", "--matters", "The garden"],
        &[
            "add",
            "team-line",
            "--label",
            "Study nurse",
            "--phone",
            "+44 20 7946 0321",
        ],
        &["add", "question", "May I fly?"],
        &[
            "add",
            "log",
            "--log",
            "red-cells",
            "--from",
            "2025-11-01",
            "--to",
            "2026-09-01",
        ],
        &[
            "add",
            "transfusion",
            "--on",
            "2026-03-17",
            "--units",
            "2",
            "--hemoglobin-before",
            "8.2",
        ],
    ] {
        mds.run(words).ends_with(0);
    }
    let record = mds.run(&["record"]).ends_with(0).stdout;
    for shown in [
        "Kingfisher",
        "assessment",
        "apixaban",
        "penicillin",
        "ASXL1",
        "IPSS-R low",
        "Study nurse",
        "8.2",
        "a little",
        "Rash",
        "at the clinic",
        "products irradiated",
        "what matters: The garden",
    ] {
        assert!(record.contains(shown), "{shown}: {record}");
    }
    let view = &mds.json(&["record"])[0];
    assert_eq!(view["treatments"][0]["trial"]["phase"], "2");
    assert_eq!(view["milestones"][0]["status"], "done");
    assert_eq!(view["treatments"].as_array().unwrap().len(), 1);
}

#[test]
fn an_entry_is_changed_removed_and_put_back_with_its_history() {
    let mds = Mds::with_rosa();
    mds.run(&[
        "add",
        "transfusion",
        "--on",
        "2026-03-17",
        "--units",
        "2",
        "--reason",
        "tired",
    ])
    .ends_with(0);
    let id = text(&mds.json(&["record"])[0]["transfusions"][0], "id").to_owned();
    let end: String = id.chars().skip(id.len() - 8).collect();
    mds.run(&["edit", "transfusion", &end, "--units", "1", "--reason", ""])
        .ends_with(0);
    let changed = mds.json(&["record"])[0]["transfusions"][0].clone();
    assert_eq!(
        (&changed["units"], &changed["reason"]),
        (&1.into(), &serde_json::Value::Null)
    );
    assert_eq!(text(&changed, "on"), "2026-03-17");
    mds.run(&["remove", &end]).ends_with(0);
    assert!(
        mds.json(&["record"])[0]["transfusions"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    mds.run(&["put-back", "transfusion", &id]).ends_with(0);
    assert_eq!(
        mds.json(&["record"])[0]["transfusions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert!(mds.json(&["history", &end]).len() >= 4);
    mds.run(&["edit", "note", &end, "--text", "x"]).ends_with(2);
}

#[test]
fn a_stored_result_is_corrected_and_removed() {
    let mds = Mds::with_rosa();
    mds.run(&["add", "result", "--on", "2026-04-06", "hb=8.9"])
        .ends_with(0);
    let id = text(&mds.json(&["results"])[0], "id").to_owned();
    mds.run(&["edit", "result", &id, "--value", "9.8"])
        .ends_with(0);
    let results = mds.json(&["results"]);
    assert_eq!(
        (results.len(), text(&results[0], "canonicalValue")),
        (1, "9.8")
    );
    let id = text(&results[0], "id");
    mds.run(&["remove", id]).ends_with(0);
    assert!(mds.json(&["results"]).is_empty());
}

#[test]
fn the_person_is_said_where_there_are_several() {
    let mds = Mds::with_rosa();
    mds.run(&["person", "add", "--name", "Ivo Marek"])
        .ends_with(0);
    let unclear = mds.run(&["results"]).ends_with(2);
    assert!(unclear.stderr.contains("Ivo Marek") && unclear.stderr.contains("--person"));
    mds.run(&["results", "--person", "rosa demirel"])
        .ends_with(0);
    mds.run(&["--person", "Ivo Marek", "results"]).ends_with(0);
    mds.run(&["results", "--person", "Nobody"]).ends_with(1);
    mds.run(&[
        "--person",
        "Ivo Marek",
        "person",
        "edit",
        "--birth-date",
        "1949-11-30",
    ])
    .ends_with(0);
    let ivo = &mds.json(&["person", "show", "--person", "Ivo Marek"])[0];
    assert_eq!(text(ivo, "birthDate"), "1949-11-30");
}

#[test]
fn a_vault_may_begin_without_a_person() {
    let mds = Mds::empty();
    mds.run(&["init"]).ends_with(0);
    assert!(mds.json(&["person", "list"]).is_empty());
    mds.run(&["results"]).ends_with(1);
    mds.run(&["person", "add", "--name", "Rosa Demirel"])
        .ends_with(0);
    mds.run(&["results"]).ends_with(0);
}
