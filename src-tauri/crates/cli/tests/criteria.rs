//! `mds criteria`: what a study does in its own way, for one look and kept with the treatment.

use crate::support::{Mds, text};
use serde_json::Value;

/// Rosa with a rise of haemoglobin by exactly 1.5 from day 28 to day 77.
fn with_counts() -> Mds {
    let mds = Mds::with_rosa();
    for (on, value) in [
        ("2026-02-09", "hb=8.5"),
        ("2026-02-23", "hb=8.5"),
        ("2026-03-30", "hb=10"),
        ("2026-04-20", "hb=10"),
        ("2026-05-18", "hb=10"),
    ] {
        mds.run(&["add", "result", "--on", on, value]).ends_with(0);
    }
    mds.run(&[
        "add",
        "log",
        "--log",
        "red-cells",
        "--from",
        "2025-10-01",
        "--to",
        "2026-06-01",
    ])
    .ends_with(0);
    mds
}

fn red_cells(view: &Value) -> &Value {
    &view["definitions"][0]["rows"][0]
}

#[test]
fn each_setting_of_a_study_changes_the_sum_and_is_shown() {
    let mds = with_counts();
    let asked = |more: &[&str]| {
        let mut words = vec!["criteria", "--definition", "iwg2006", "--on", "2026-06-01"];
        words.extend(more);
        mds.json(&words).remove(0)
    };
    let usual = asked(&[]);
    assert_eq!(text(red_cells(&usual), "verdict"), "not_yet");
    assert_eq!(usual["isSetByStudy"], false);
    for (more, verdict, shown) in [
        (&["--response-days", "49"][..], "met", "49 days"),
        (&["--baseline-hemoglobin", "8.6"], "not_yet", "8.6"),
        (&["--baseline-days", "10"], "not_assessable", "10 days"),
        (&["--modified"], "not_yet", "is on"),
    ] {
        let view = asked(more);
        assert_eq!(text(red_cells(&view), "verdict"), verdict, "{more:?}");
        assert_eq!(view["isSetByStudy"], true, "{more:?}");
        let settings = view["definitions"][0]["settings"].as_array().unwrap();
        assert!(
            settings
                .iter()
                .any(|line| text(line, "text").contains(shown)),
            "{more:?}: {settings:?}"
        );
    }
    let late = &mds.json(&["criteria", "--definition", "iwg2018", "--last-day", "100"])[0];
    let settings = late["definitions"][0]["settings"].as_array().unwrap();
    assert!(
        settings
            .iter()
            .any(|line| text(line, "text").contains("day 100"))
    );
    for wrong in [
        ["--response-days", "0"],
        ["--response-days", "8 weeks"],
        ["--baseline-days", "5000"],
        ["--baseline-hemoglobin", "890"],
        ["--evaluation", "2026-02-30"],
        // Before the first dose.
        ["--evaluation", "2026-03-01"],
    ] {
        let run = mds.run(&["criteria", wrong[0], wrong[1]]);
        assert!(matches!(run.status, 1 | 2), "{wrong:?}: {}", run.status);
        assert!(!run.stderr.is_empty());
    }
}

#[test]
fn what_a_study_sets_is_kept_with_its_treatment_until_it_is_taken_back() {
    let mds = with_counts();
    let asked = |more: &[&str]| {
        let mut words = vec!["criteria", "--definition", "iwg2006"];
        words.extend(more);
        mds.json(&words).remove(0)
    };
    let kept = asked(&[
        "--response-days",
        "49",
        "--evaluation",
        "2026-05-20",
        "--keep",
    ]);
    assert_eq!(text(red_cells(&kept), "verdict"), "met");
    assert_eq!(text(&kept, "on"), "2026-05-20");

    // It is there the next time, and after the treatment was changed in its own form.
    let treatment = text(&kept, "treatment").to_owned();
    mds.run(&[
        "edit",
        "treatment",
        &treatment,
        "--name",
        "Kingfisher, part two",
    ])
    .ends_with(0);
    let again = asked(&[]);
    assert_eq!(text(&again, "treatmentName"), "Kingfisher, part two");
    assert_eq!(text(red_cells(&again), "verdict"), "met");
    assert_eq!(text(&again["kept"], "responseDays"), "49");
    assert_eq!(text(&again["kept"], "evaluation"), "2026-05-20");
    assert_eq!(again["isSetByStudy"], true);

    // The published rule can be looked at beside it, and another day.
    let usual = asked(&["--usual", "--on", "2026-06-01"]);
    assert_eq!(text(red_cells(&usual), "verdict"), "not_yet");
    assert_eq!(usual["isSetByStudy"], false);
    assert_eq!(text(&asked(&["--on", "2026-06-01"]), "on"), "2026-06-01");

    // Nothing given, nothing kept.
    let none = asked(&["--keep", "--on", "2026-06-01"]);
    assert_eq!(none["kept"], Value::Null);
    assert_eq!(text(red_cells(&none), "verdict"), "not_yet");
}

#[test]
fn the_short_answer_stands_below_each_verdict() {
    let mds = with_counts();
    let words = ["criteria", "--definition", "iwg2006", "--on", "2026-06-01"];
    let view = mds.json(&words).remove(0);
    let said = text(&red_cells(&view)["inShort"][0], "text").to_owned();
    let shown = mds.run(&words).ends_with(0).stdout;
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat(&shown).contains(&flat(&said)), "{said}\n{shown}");
}

#[test]
fn what_was_lost_is_headed_by_when_it_was_reached_and_since_when_it_is_lower() {
    let mds = with_counts();
    for (on, value) in [
        ("2026-06-08", "hb=10"),
        ("2026-07-06", "hb=8.5"),
        ("2026-08-03", "hb=8.5"),
    ] {
        mds.run(&["add", "result", "--on", on, value]).ends_with(0);
    }
    mds.run(&[
        "add",
        "log",
        "--log",
        "red-cells",
        "--from",
        "2025-10-01",
        "--to",
        "2026-08-10",
    ])
    .ends_with(0);
    let words = ["criteria", "--definition", "iwg2006", "--on", "2026-08-10"];
    let view = mds.json(&words).remove(0);
    let row = red_cells(&view);
    assert_eq!(text(row, "verdict"), "met");
    assert_eq!(text(&row["said"], "key"), "verdict-lost");
    let said = text(&row["said"], "text");
    assert!(
        said.starts_with("was reached from 30 March 2026 to 8 June 2026"),
        "{said}"
    );
    assert!(said.ends_with("lower again since 6 July 2026"), "{said}");
    let shown = mds.run(&words).ends_with(0).stdout;
    assert!(shown.contains(said), "{shown}");
    let steps = row["steps"].as_array().unwrap();
    assert!(
        steps
            .iter()
            .any(|step| text(step, "text").contains("was reached, and is lower again")),
        "{steps:?}"
    );
}

#[test]
fn what_a_person_reads_is_in_the_language_asked_for() {
    let mds = with_counts();
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let english = [
        "Values used",
        "Note:",
        "Missing:",
        "Left out:",
        "as of",
        "first dose",
        "usual time",
        "assessment",
        "still open",
        "cannot be told",
        "In your record",
        "Ask this",
        "Looked at",
    ];
    for (language, said) in [
        (
            "de",
            [
                "Verwendete Werte",
                "Hinweis:",
                "Stand",
                "erste Dosis",
                "Fragen Sie das:",
            ],
        ),
        (
            "fr",
            [
                "Valeurs utilisées",
                "Remarque :",
                " au ",
                "première dose",
                "À demander :",
            ],
        ),
        (
            "es",
            [
                "Valores usados",
                "Nota:",
                "a fecha de",
                "primera dosis",
                "Pregunte esto:",
            ],
        ),
    ] {
        let mut shown = String::new();
        for words in [
            &["criteria"][..],
            &["window"],
            &["answers", "show", "iwg-criteria"],
        ] {
            let words = [&["--lang", language], words].concat();
            shown.push_str(&flat(&mds.run(&words).ends_with(0).stdout));
        }
        for said in said {
            assert!(shown.contains(said), "{language}: {said}\n{shown}");
        }
        for label in english {
            assert!(!shown.contains(label), "{language}: {label}\n{shown}");
        }
    }
}

#[test]
fn results_that_wait_are_named_in_the_window_and_in_the_facts() {
    let mds = with_counts();
    let sheet = mds.file(
        "sheet.csv",
        "Date,Test,Result,Unit,Reference Range\n2026-04-27,Hemoglobin,8.0,g/dL,12.0-15.5\n",
    );
    let waits = |mds: &Mds| {
        let window = mds.json(&["window"]).remove(0);
        let sentences = window["sentences"].as_array().unwrap().clone();
        sentences
            .iter()
            .find(|said| text(said, "key") == "home-results-waiting")
            .map(|said| text(said, "text").to_owned())
    };
    assert_eq!(waits(&mds), None);
    mds.run(&["import", "--accept", "none", &sheet])
        .ends_with(0);
    let said = waits(&mds).unwrap();
    assert!(
        said.contains("1 result waits") && said.contains("27 April 2026"),
        "{said}"
    );
    assert!(mds.run(&["window"]).ends_with(0).stdout.contains(&said));
    let words = ["criteria", "--definition", "iwg2006", "--on", "2026-06-01"];
    let shown = mds.run(&words).ends_with(0).stdout;
    assert!(shown.contains("waits to be looked at"), "{shown}");
}
