//! Levels in the person's own unit, and grades that are off until somebody switches them on.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use domain::analyte::Analyte;
use domain::{Decimal, Quantity};
use words::{HemoglobinUnit, Language, Style, Words};

use crate::grade::GradesView;
use crate::home::call_sentences;
use crate::main_job_tests::{demonstration, now, request, summary_request};
use crate::{counts, home, settings, summary};

#[test]
fn a_level_is_said_in_the_unit_that_the_person_chose() {
    for (unit, value, said) in [
        (
            HemoglobinUnit::GramsPerDeciliter,
            "6.9",
            "Haemoglobin below 7 g/dL.",
        ),
        (
            HemoglobinUnit::GramsPerLiter,
            "6.9",
            "Haemoglobin below 70 g/L (7 g/dL).",
        ),
        (
            HemoglobinUnit::MillimolesPerLiter,
            "6.9",
            "Haemoglobin below 4.34 mmol/L (7 g/dL).",
        ),
        (
            HemoglobinUnit::GramsPerLiter,
            "7.9",
            "Haemoglobin below 80 g/L (8 g/dL).",
        ),
    ] {
        let words = Words::new(Language::English).with_style(Style {
            hemoglobin_unit: unit,
            ..Style::usual(Language::English)
        });
        let quantity = Quantity::exact(value.parse::<Decimal>().unwrap());
        let calls = call_sentences(&words, Analyte::Hemoglobin, &quantity, None);
        assert_eq!(
            calls.len(),
            1,
            "a weaker level of the same count says nothing more"
        );
        assert!(calls.first().unwrap().text.starts_with(said), "{calls:?}");
    }
}

#[test]
fn haemoglobin_that_fell_by_more_than_3_within_a_week_is_said_with_its_first_step() {
    use crate::typed_counts::{self, TypedCountsRequest, TypedValue};
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let mut type_hemoglobin = |day: &str, text: &str| {
        let request = TypedCountsRequest {
            collected: day.to_owned(),
            laboratory: None,
            before_transfusion: None,
            values: vec![TypedValue {
                analyte: "hemoglobin".to_owned(),
                text: text.to_owned(),
                unit: "g/dL".to_owned(),
            }],
            accept_unusual: true,
        };
        let saved = typed_counts::save(&mut session, &person, &request, now()).unwrap();
        saved
            .call
            .into_iter()
            .map(|said| said.key)
            .collect::<Vec<_>>()
    };
    assert!(type_hemoglobin("2026-11-15", "11.6").is_empty());
    assert_eq!(
        type_hemoglobin("2026-11-21", "8.5"),
        ["level-hemoglobin-fall"]
    );
}

#[test]
fn grades_are_off_until_switched_on_and_then_name_their_edition() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let view = counts::counts(&session, &person, &request(), now()).unwrap();
    assert!(view.about_grades.is_empty());
    let cells = || {
        view.table
            .rows
            .iter()
            .flat_map(|row| row.cells.iter().flatten())
    };
    assert!(cells().all(|cell| cell.grade.is_none()));
    let results = counts::results(&session, &person, &counts::ResultsFilter::default()).unwrap();
    assert!(results.iter().all(|result| result.grade.is_none()));

    let mut chosen = settings::load(&session).unwrap();
    chosen.grades = GradesView::V5;
    settings::save(&mut session, &chosen, now()).unwrap();
    assert_eq!(settings::load(&session).unwrap(), chosen);

    let view = counts::counts(&session, &person, &request(), now()).unwrap();
    assert!(
        view.about_grades
            .iter()
            .any(|said| said.text.contains("grade 4 means life-threatening"))
    );
    for cell in view
        .table
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().flatten())
    {
        assert!(
            cell.grade
                .as_ref()
                .unwrap()
                .message
                .text
                .contains("CTCAE v5")
        );
    }
    let results = counts::results(&session, &person, &counts::ResultsFilter::default()).unwrap();
    assert!(results.iter().all(|result| result.grade.is_some()));
    let paper = summary_request(summary::PaperView::A4, false, false);
    assert!(summary::pdf(&session, &person, &paper, now()).is_ok());
    assert!(home::home(&session, &person, now()).is_ok());
}
