//! The same panel in six formats gives the same rows.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::Comparator;
use domain::draft::{Confidence, DocumentReading, ProblemCode};
use sheets::chance::Chance;
use sheets::habit::Habit;
use sheets::read::options;
use sheets::report::{Report, Wanted, person};
use sheets::{format, page};

/// Test, value, sign, unit family and day of a row.
type Line = (String, String, String, String);

fn report(seed: u64) -> Report {
    let mut chance = Chance::with_seed(seed);
    let habit = loop {
        let habit = Habit::new(&mut chance);
        // All six formats can say these units; the words stay those of the laboratory.
        if habit.words.code.starts_with("en") && !habit.words.comma {
            break habit;
        }
    };
    let who = person(&mut chance, &habit);
    let mut habit = habit;
    // A day that can be read one way only, in print as well.
    habit.date_style = sheets::habit::DateStyle::Iso;
    let wanted = Wanted {
        draws: chance.usize(1..5),
        is_long: false,
        latest: NaiveDate::from_ymd_opt(2026, 3, 20).expect("a day"),
    };
    Report::new(&mut chance, habit, who, wanted)
}

fn rows(reading: &DocumentReading) -> BTreeSet<Line> {
    reading
        .drafts
        .iter()
        .filter_map(|draft| {
            let quantity = draft.quantity?;
            Some((
                draft.analyte?.id().to_owned(),
                quantity.value.normalize().to_string(),
                quantity.comparator.map_or("", Comparator::sign).to_owned(),
                draft.collected.and_then(|date| date.day())?.to_string(),
            ))
        })
        .collect()
}

fn truth(report: &Report) -> BTreeSet<Line> {
    report
        .truth(0)
        .into_iter()
        .map(|expected| {
            (
                expected.analyte.id().to_owned(),
                expected.value.normalize().to_string(),
                expected.comparator.map_or("", Comparator::sign).to_owned(),
                expected.day.expect("every draw has a day").to_string(),
            )
        })
        .collect()
}

#[test]
fn the_same_panel_in_six_formats_gives_the_same_rows() {
    for seed in 0..10 {
        let report = report(seed);
        let wanted = truth(&report);
        let mut unread = Vec::new();
        for (name, bytes) in [
            ("panel.json", format::fhir::plain(&report)),
            ("panel.hl7", format::hl7::plain(&report)),
            ("panel.xml", format::ccda::plain(&report)),
            ("panel.csv", format::csv::plain(&report)),
            ("panel.xlsx", format::xlsx::plain(&report)),
            ("panel.pdf", page::plain(&report)),
        ] {
            let reading = import::read(&bytes, name, &options());
            let is_unread = reading
                .problems
                .iter()
                .any(|problem| problem.code == ProblemCode::NotReadYet);
            if is_unread {
                unread.push(name);
                continue;
            }
            assert_eq!(
                rows(&reading),
                wanted,
                "{seed} {name}: {:?}",
                reading.problems
            );
            let again = import::read(&bytes, name, &options());
            assert_eq!(reading, again, "{seed} {name}: read twice");
            let asked = reading
                .drafts
                .iter()
                .filter(|draft| draft.confidence() == Confidence::Check)
                .count();
            assert!(
                asked * 4 <= reading.drafts.len(),
                "{seed} {name}: {asked} of {} asked",
                reading.drafts.len()
            );
        }
        if !unread.is_empty() {
            eprintln!("not read yet, so not compared: {unread:?}");
        }
    }
}
