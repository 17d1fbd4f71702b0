//! What the visit summary promises.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use domain::person::{Allergy, MedicineClass};
use domain::{Quantity, Uuid};

use super::check::{Expectations, check};
use super::*;
use crate::samples::{English, later, number, summary};

fn options(paper: Paper, large_print: bool, mono: bool) -> SummaryOptions {
    SummaryOptions {
        paper,
        large_print,
        mono,
        language: "en-GB".to_owned(),
    }
}

fn every_print() -> Vec<SummaryOptions> {
    [Paper::A4, Paper::Letter]
        .into_iter()
        .flat_map(|paper| {
            [(false, false), (false, true), (true, false)]
                .map(|(large, mono)| options(paper, large, mono))
        })
        .collect()
}

fn printed(content: &SummaryContent, options: &SummaryOptions) -> Vec<u8> {
    visit_summary(content, options, &English::new()).unwrap()
}

/// All words of the pages, as the PDF itself maps its glyphs to letters.
fn words(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document
        .extract_text(&pages)
        .unwrap()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn page_count(pdf: &[u8]) -> usize {
    lopdf::Document::load_mem(pdf).unwrap().get_pages().len()
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let print = options(Paper::A4, false, false);
    assert_eq!(printed(&summary(), &print), printed(&summary(), &print));
}

#[test]
fn every_print_keeps_its_rules_and_its_pages() {
    for print in every_print() {
        let pdf = printed(&summary(), &print);
        let expected = Expectations {
            most_pages: print.most_pages(),
            archival: true,
        };
        assert_eq!(check(&pdf, &expected), []);
    }
}

#[test]
fn the_words_of_the_record_are_on_paper() {
    let words = words(&printed(&summary(), &options(Paper::A4, false, false)));
    for part in [
        "Margarethe Öztürk-Lindqvist",
        "4 April 1951",
        "LANTERN-2, NCT00000000, phase 3, blinded",
        "Week 14 since the first dose.",
        "What would lead you to change the treatment before week 24?",
        "Apixaban, 2.5 mg twice a day",
        "Penicillin: rash on both arms",
        "Kept by the patient from lab sheets; check against the hospital record before clinical use.",
        "page 1 of 2",
        "Invented person.",
    ] {
        assert!(words.contains(part), "{part} is not in {words}");
    }
}

#[test]
fn a_value_with_a_sign_a_flag_and_marks_shows_all_of_them() {
    let mut content = summary();
    content.tests.truncate(1);
    let result = content.tests[0].results.last_mut().unwrap();
    result.quantity = Quantity {
        value: number("4.5"),
        comparator: Some(domain::Comparator::Below),
    };
    result.flag = Some("LL".to_owned());
    result.origin = domain::result::Origin::Typed;
    result.doubtful = true;
    let words = words(&printed(&content, &options(Paper::A4, false, false)));
    assert!(words.contains("<4.5 LL† ?"), "{words}");
    assert!(words.contains("† typed by hand.") && words.contains("? still to be checked"));
}

#[test]
fn two_values_of_one_day_both_stand_in_the_table() {
    let mut content = summary();
    content.tests.truncate(1);
    let mut second = content.tests[0].results.last().unwrap().clone();
    second.quantity = Quantity::exact(number("9.3"));
    second.flag = None;
    content.tests[0].results.push(second);
    let words = words(&printed(&content, &options(Paper::A4, false, false)));
    assert!(words.contains("8.9 L / 9.3"), "{words}");
}

/// Far more than fits, with long names and letters that no font has.
fn too_much() -> SummaryContent {
    let mut content = summary();
    let first = content.chart.as_ref().unwrap().first_dose.unwrap();
    content.name = "Maximiliane-Theodora von und zu Hohenlohe-Waldenburg-Schillingsfürst 李小龍 🙂 Жанна\u{E000}".repeat(3);
    let test = content.tests[0].clone();
    for analyte in domain::Analyte::ALL {
        let results = (0..30)
            .map(|week| {
                let mut result = test.results[0].clone();
                result.on = later(first, week * 7 - 120);
                result.flag = Some("CRITICAL LOW".to_owned());
                result
            })
            .collect();
        let unit = crate::chart::DisplayUnit::canonical(*analyte);
        content.tests.push(SummaryTest {
            analyte: *analyte,
            unit,
            results,
        });
    }
    let long = "word ".repeat(120);
    let unbroken = "x".repeat(900);
    content.questions = (0..40).map(|n| format!("Question {n}? {long}")).collect();
    content.ask_first = vec![
        long.clone(),
        unbroken.clone(),
        format!("{long}?"),
        "A fourth one?".to_owned(),
    ];
    let line = |n: i64| DatedLine {
        on: Some(later(first, n).into()),
        words: format!("{long}{n}"),
    };
    content.notices = vec![format!("Two values stand. {}NOTICED", "word ".repeat(50)); 2];
    content.notes = (0..60).map(line).collect();
    content.milestones = (0..60).map(line).collect();
    content.side_effects = (0..60).map(line).collect();
    content.check_in = Some(line(97));
    content.blood_needs = vec![format!("Antibodies: {long}"), unbroken.clone()];
    let medicine = content.medicines[0].clone();
    content.medicines = (0..40)
        .map(|n| {
            let mut medicine = medicine.clone();
            medicine.name = format!("Medicine {n} {unbroken}");
            medicine.class = if n == 39 {
                MedicineClass::BloodThinner
            } else {
                MedicineClass::Other
            };
            medicine
        })
        .collect();
    content.allergies = (0..40)
        .map(|n| Allergy {
            id: Uuid::from_u128(n),
            substance: format!("{long}{n}"),
            reaction: Some(long.clone()),
        })
        .collect();
    let given = content.transfusions[0];
    content.transfusions.extend((0..80).map(|day| {
        let on = later(first, day - 40);
        crate::chart::TransfusionMark { on, ..given }
    }));
    let chart = content.chart.as_mut().unwrap();
    let mark = chart.milestones[0].clone();
    for day in 0..80 {
        let mut mark = mark.clone();
        mark.on = later(first, day * 2 - 100);
        mark.label = format!("{long}{day}");
        chart.milestones.push(mark);
        let mut given = chart.transfusions[0];
        given.on = later(first, day - 40);
        chart.transfusions.push(given);
    }
    content
}

#[test]
fn too_much_never_overflows_and_says_how_much_is_left_out() {
    let content = too_much();
    for print in [
        options(Paper::A4, false, false),
        options(Paper::Letter, true, true),
    ] {
        let pdf = printed(&content, &print);
        assert!(page_count(&pdf) <= print.most_pages());
        let words = words(&pdf);
        for part in [
            "more medicines are in the record. This list is not complete.",
            "more allergies are in the record",
            "more tests are in the record",
            "older draws are in the record",
            "NOTICED",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        let all_left_out = "Further questions: 41 entries are in the record.";
        assert!(
            words.contains("more questions are in the record") || words.contains(all_left_out),
            "{words}"
        );
        assert!(
            words.contains("Medicine 39"),
            "what thins the blood comes first"
        );
    }
}

#[test]
fn an_empty_record_makes_a_sheet_that_says_so() {
    let mut content = summary();
    content.chart = None;
    content.transfusions.clear();
    content.facts.clear();
    content.in_record.clear();
    content.treatment = None;
    content.visit = None;
    content.birth_date = None;
    content.tests.clear();
    content.medicines.clear();
    content.allergies.clear();
    content.milestones.clear();
    content.notes.clear();
    content.blood_needs.clear();
    content.side_effects.clear();
    content.check_in = None;
    content.ask_first.clear();
    content.questions.clear();
    for print in every_print() {
        let pdf = printed(&content, &print);
        assert_eq!(page_count(&pdf), 1);
        assert!(words(&pdf).contains("No results are entered."));
    }
}

#[test]
fn what_the_person_leaves_out_is_not_hidden_in_the_file() {
    let mut content = summary();
    content.notes.clear();
    let pdf = printed(&content, &options(Paper::A4, false, false));
    assert!(!words(&pdf).contains("bruises"));
}

#[test]
fn transfusions_are_printed_without_the_chart_and_left_out_with_it() {
    let print = options(Paper::A4, false, false);
    let mut content = summary();
    content.chart = None;
    assert!(words(&printed(&content, &print)).contains("2 units of red cells"));
    let mut content = summary();
    content.transfusions.clear();
    content.facts.clear();
    assert!(!words(&printed(&content, &print)).contains("units of red cells"));
}

#[test]
fn a_first_dose_ahead_is_planned_and_not_missing() {
    let print = options(Paper::A4, false, false);
    let mut content = summary();
    content.chart = None;
    content.visit = None;
    for (days, said) in [
        (Some(()), "First dose planned for 4 May 2026."),
        (None, "No first dose is entered."),
    ] {
        let ahead = domain::fact::FactArgument::Date(crate::samples::day("2026-05-04"));
        content.facts = vec![domain::fact::Fact {
            id: "first-dose",
            state: if days.is_some() {
                domain::fact::FactState::DoesNotHold
            } else {
                domain::fact::FactState::Missing
            },
            arguments: days.map(|_| ("date", ahead)).into_iter().collect(),
            as_of: None,
        }];
        let words = words(&printed(&content, &print));
        assert!(words.contains(said), "{words}");
        assert_eq!(words.contains("No first dose"), days.is_none(), "{words}");
    }
}

#[test]
fn every_page_says_whose_it_is_and_of_what_day() {
    for print in every_print() {
        let pdf = printed(&summary(), &print);
        let document = lopdf::Document::load_mem(&pdf).unwrap();
        for page in document.get_pages().into_keys() {
            let words = document.extract_text(&[page]).unwrap();
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            for part in [
                "Margarethe Öztürk-Lindqvist, born 4 April 1951. Made on 14 May 2026.",
                "before clinical use.",
                &format!("page {page} of"),
            ] {
                assert!(
                    words.contains(part),
                    "{part} is not on page {page}: {words}"
                );
            }
        }
    }
}

#[test]
fn what_is_planned_does_not_stand_under_what_happened() {
    let mut content = summary();
    content.chart = None;
    let words = words(&printed(&content, &options(Paper::A4, false, false)));
    let place = |part: &str| {
        let place = words.find(part);
        place.unwrap_or_else(|| panic!("{part}: {words}"))
    };
    let planned = place("Planned");
    assert!(planned < place("20 July 2026: Response assessment"));
    assert!(place("20 July 2026: Response assessment") < place("Since the last visit"));
    assert!(place("Since the last visit") < place("Dose delayed by one week"));
}

#[test]
fn a_list_that_holds_nothing_does_not_read_as_an_answer() {
    let mut content = summary();
    content.allergies.clear();
    content.nothing_entered = vec!["Allergies".to_owned()];
    let words = words(&printed(&content, &options(Paper::A4, false, false)));
    let said =
        "Nothing is entered here under: Allergies. This does not mean that there is nothing.";
    assert!(words.contains(said), "{words}");
}

#[test]
fn notices_without_end_take_another_page_and_none_is_lost() {
    let mut content = summary();
    content.notices = (1..=60)
        .map(|number| {
            format!(
                "Notice {number}: {}END{number}.",
                "two values stand, ".repeat(12)
            )
        })
        .collect();
    for large in [false, true] {
        let words = words(&printed(&content, &options(Paper::Letter, large, false)));
        for number in 1..=60 {
            assert!(
                words.contains(&format!("END{number}.")),
                "{number}: {words}"
            );
        }
    }
}

#[test]
fn a_table_that_was_left_out_is_not_said_to_be_empty() {
    let mut content = summary();
    content.tests.clear();
    content.without_table = true;
    let words = words(&printed(&content, &options(Paper::A4, false, false)));
    assert!(
        !words.contains("Last results") && !words.contains("No results"),
        "{words}"
    );
}

#[test]
fn an_unsettled_treatment_says_nothing_of_a_first_dose() {
    let mut content = summary();
    content.treatment = content.treatment.map(|treatment| SummaryTreatment {
        is_unsettled: true,
        first_dose: None,
        ..treatment
    });
    let words = words(&printed(&content, &options(Paper::A4, false, false)));
    assert!(!words.contains("no first dose entered"), "{words}");
}

#[test]
fn no_column_stands_for_a_test_that_is_not_shown() {
    let mut tests = summary().tests;
    let newest = tests[0]
        .results
        .iter()
        .map(|result| result.on)
        .max()
        .unwrap();
    let mut hidden = tests[0].clone();
    hidden.analyte = domain::Analyte::Ferritin;
    hidden.results.truncate(1);
    hidden.results[0].on = later(newest, 3);
    tests.push(hidden);
    let rows = tests.len() - 1;
    let style = super::layout::Style::of(&options(Paper::A4, false, false));
    let made = super::table::last_draws(&tests, rows, &style, &English::new()).unwrap();
    let days = 1 + made.draws_left_out;
    for column in 0..made.table.head.len() - 2 {
        let cells = made
            .table
            .rows
            .iter()
            .map(|row| row.cells[column].words.as_str());
        assert!(
            cells.clone().any(|words| !words.is_empty()),
            "{column}: {:?}",
            made.table
        );
    }
    assert!(days > 1, "the draw is counted");
}

#[test]
fn every_beginning_that_fits_grows_within_its_pages() {
    let mut content = summary();
    let question = content.questions[0].clone();
    for count in [4, 20, 40, 80] {
        content.questions = vec![question.clone(); count];
        let line = content.notes[0].clone();
        content.notes = vec![line; count];
        for print in every_print() {
            assert!(page_count(&printed(&content, &print)) <= print.most_pages());
        }
    }
}

#[test]
fn large_print_shows_three_draws_with_whole_names() {
    let style = super::layout::Style::of(&options(Paper::A4, true, false));
    let made = super::table::last_draws(&summary().tests, 12, &style, &English::new()).unwrap();
    let dates = made.table.head.len() - 2;
    assert!(dates >= 3, "{:?}", made.table.head);
    for row in &made.table.rows {
        assert!(!row.name.join(" ").contains('…'), "{row:?}");
    }
}

#[test]
fn a_cell_shows_the_value_on_the_side_of_its_limit() {
    let mut content = summary();
    content.tests.truncate(1);
    let result = content.tests[0].results.last_mut().unwrap();
    result.quantity = Quantity::exact(number("11.96"));
    let words = words(&printed(&content, &options(Paper::A4, false, false)));
    assert!(words.contains("11.96 L"), "{words}");
}

#[test]
fn every_key_is_used_and_every_used_key_is_there() {
    let catalogue = include_str!("../../../../../assets/words/en/report.ftl");
    let code = [
        include_str!("sections.rs"),
        include_str!("position.rs"),
        include_str!("writer.rs"),
        include_str!("table.rs"),
        include_str!("paint.rs"),
        include_str!("card.rs"),
        include_str!("foot.rs"),
        include_str!("summary.rs"),
        include_str!("extras.rs"),
    ]
    .join("\n");
    let keys: Vec<&str> = catalogue
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .filter(|key| key.starts_with("report-"))
        .collect();
    for key in &keys {
        assert!(code.contains(&format!("\"{key}\"")), "nothing says {key}");
    }
    for key in code
        .split('"')
        .filter(|part| part.starts_with("report-") && !part.contains(' '))
    {
        assert!(keys.contains(&key), "{key} is not in the catalogue");
    }
}
