//! What is staked on a reading, and what is asked about.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::NaiveDate;
use domain::draft::{Confidence, DocumentFormat, DocumentPerson};

use super::*;

/// Name, value, unit, flag and range as printed.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

fn result(row: Row) -> SourceResult {
    let (name, value, unit, flag, range) = row;
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    SourceResult {
        name: name.to_owned(),
        value: value.to_owned(),
        unit: text(unit),
        flag: text(flag),
        range: text(range),
        collected: Collected::draw("2026-03-12".parse().unwrap()),
        ..SourceResult::default()
    }
}

fn judged(results: Vec<SourceResult>) -> Vec<String> {
    judged_in(NumberStyle::DecimalPoint, results)
}

fn judged_in(style: NumberStyle, results: Vec<SourceResult>) -> Vec<String> {
    let mut reading = SourceReading::new(DocumentFormat::PdfText);
    reading.style = style;
    reading.results = results;
    let options = ReadOptions {
        today: NaiveDate::from_ymd_opt(2026, 6, 1).unwrap(),
        day_first: None,
        mappings: Vec::new(),
    };
    judge(reading, &options).drafts.iter().map(shown).collect()
}

fn shown(draft: &Draft) -> String {
    let reasons: Vec<&str> = draft.reasons.iter().map(|reason| reason.code()).collect();
    let sign = match draft.confidence() {
        Confidence::Certain => "sure",
        Confidence::Check => "ask",
    };
    format!(
        "{sign} {} {} {}",
        draft.analyte.map_or("-", Analyte::id),
        draft
            .quantity
            .map_or("-".to_owned(), |quantity| quantity.plain_text()),
        reasons.join(" ")
    )
    .trim()
    .to_owned()
}

fn one(row: Row) -> String {
    judged(vec![result(row)]).join("; ")
}

#[test]
fn a_number_that_its_writer_doubted_is_asked_about() {
    for value in ["~9", "≈9", "9?"] {
        let found = judged(vec![result(("Hemoglobin", value, "g/dL", "", ""))]);
        assert!(found.iter().all(|row| row.starts_with("ask")), "{found:?}");
    }
}

#[test]
fn of_two_readings_of_a_mark_the_one_that_a_person_can_have_is_proposed() {
    for (row, expected) in [
        (
            ("Thrombozyten", "45.000", "/µl", "", ""),
            "ask platelets 45 number_ambiguous",
        ),
        (
            ("Leukozyten", "3.400", "/µl", "", ""),
            "ask wbc 3.4 number_ambiguous",
        ),
        // As printed it is a count that somebody can have, so nothing else is proposed.
        (
            ("Leukozyten", "3.400", "10*9/L", "", ""),
            "ask wbc 3.4 number_ambiguous",
        ),
        // Neither way is a count that somebody has.
        (
            ("Hemoglobin", "99.999", "g/dL", "", ""),
            "ask hemoglobin 99.999 number_ambiguous impossible",
        ),
    ] {
        assert_eq!(
            judged_in(NumberStyle::Unknown, vec![result(row)]),
            [expected],
            "{row:?}"
        );
    }
}

#[test]
fn rows_of_print_that_have_slipped_are_all_asked_about() {
    let found = judged(vec![
        result(("Hemoglobin", "42.5", "%", "", "")),
        result(("RBC", "86.6", "fL", "", "")),
        result(("Monocytes", "4", "%", "", "")),
    ]);
    assert!(found.iter().all(|row| row.starts_with("ask")), "{found:?}");
}

#[test]
fn several_values_that_no_person_has_make_the_whole_draw_doubtful() {
    let found = judged(vec![
        result(("RBC", "9.7", "10*12/L", "", "")),
        result(("MCV", "45", "fL", "", "")),
        result(("MCH", "12", "pg", "", "")),
        result(("Monocytes", "6.1", "%", "", "")),
    ]);
    assert!(found.iter().all(|row| row.starts_with("ask")), "{found:?}");
}

#[test]
fn a_mark_or_a_range_that_contradicts_the_value_is_asked_about() {
    for (row, expected) in [
        (("WBC", "1.9", "K/uL", "L", "4.0-11.0"), "sure wbc 1.9"),
        (
            ("WBC", "7.9", "K/uL", "L", "4.0-11.0"),
            "ask wbc 7.9 range_mismatch",
        ),
        (
            ("WBC", "7.9L", "K/uL", "", "4.0-11.0"),
            "ask wbc 7.9 range_mismatch",
        ),
        (("WBC", "7.9", "K/uL", "*", "4.0-11.0"), "sure wbc 7.9"),
        (
            ("Hb", "8.9", "g/dL", "", "13.0-17.0"),
            "sure hemoglobin 8.9",
        ),
        // A range of mmol/L beside a unit of g/dL.
        (
            ("Hb", "5.5", "g/dL", "", "8.1-10.5"),
            "ask hemoglobin 5.5 range_mismatch",
        ),
        // A range of g/dL beside a unit of mmol/L.
        (
            ("Hb", "8.9", "mmol/L", "", "12.5-15.5"),
            "ask hemoglobin 14.340960360941024814695455 range_mismatch",
        ),
        (
            ("Neutrophils", "42", "%", "", "1.8-7.5"),
            "ask neutrophils_percent 42 range_mismatch",
        ),
        (
            ("Platelets", "45", "10*9/L", "", "150-400"),
            "sure platelets 45",
        ),
        (
            ("Ferritin", "1200", "ng/mL", "H", "5-148"),
            "sure ferritin 1200",
        ),
    ] {
        let found = one(row);
        let (found, expected) = match expected.strip_prefix("ask hemoglobin 14.34") {
            Some(_) => (found.ends_with("range_mismatch").to_string(), "true"),
            None => (found, expected),
        };
        assert_eq!(found, expected, "{row:?}");
    }
}

#[test]
fn text_results_and_qualified_numbers_are_never_certain() {
    for (row, expected) in [
        (
            ("Platelets", "clumped", "K/uL", "", ""),
            "ask platelets - not_a_number",
        ),
        (
            ("Platelets", "pending", "K/uL", "", ""),
            "ask platelets - not_a_number not_final",
        ),
        (
            ("Thrombozyten", "in Arbeit", "Gpt/l", "", ""),
            "ask platelets - not_a_number not_final",
        ),
        (
            ("Platelets", "45 clumped", "K/uL", "", ""),
            "ask platelets 45 note_nearby",
        ),
        (
            ("Platelets", "less than 10", "K/uL", "", ""),
            "sure platelets <10",
        ),
        (
            ("Platelets", "45", "", "", ""),
            "ask platelets 45 unit_missing",
        ),
    ] {
        assert_eq!(one(row), expected, "{row:?}");
    }
}

#[test]
fn a_code_of_ours_with_the_name_of_another_test_or_specimen_is_a_contradiction() {
    let coded = |name, code: &str, specimen: Option<&str>| {
        let mut one = result((name, "8.9", "g/dL", "", ""));
        one.loinc = Some(code.to_owned());
        one.specimen = specimen.map(str::to_owned);
        judged(vec![one]).join("; ")
    };
    assert_eq!(coded("Hemoglobin", "718-7", None), "sure hemoglobin 8.9");
    assert_eq!(
        coded("Hemoglobin A1c", "718-7", None),
        "ask hemoglobin 8.9 code_conflict"
    );
    assert_eq!(
        coded("Hemoglobin", "718-7", Some("Urine")),
        "ask hemoglobin 8.9 code_conflict"
    );
    assert_eq!(
        coded("Hemoglobin", "718-7", Some("B12-345")),
        "sure hemoglobin 8.9"
    );
    // A code of another test is none of ours, whatever the name.
    assert_eq!(coded("Hemoglobin", "4548-4", None), "");
    let in_urine = SourceResult {
        specimen: Some("Urin".to_owned()),
        ..result(("Leukozyten", "12", "/µl", "", ""))
    };
    assert_eq!(judged(vec![in_urine]), Vec::<String>::new());
}

#[test]
fn a_draw_on_or_before_the_day_of_birth_is_asked_about() {
    let mut reading = SourceReading::new(DocumentFormat::PdfText);
    reading.people = vec![DocumentPerson {
        name: Some("Rosa Probe".to_owned()),
        birth_date: Some("2026-03-12".parse().unwrap()),
        ids: Vec::new(),
    }];
    let mut row = result(("WBC", "1.9", "K/uL", "", ""));
    row.person = Some(0);
    reading.results = vec![row];
    let options = ReadOptions {
        today: NaiveDate::from_ymd_opt(2026, 6, 1).unwrap(),
        day_first: None,
        mappings: Vec::new(),
    };
    let drafts = judge(reading, &options).drafts;
    assert_eq!(
        shown(drafts.first().unwrap()),
        "ask wbc 1.9 date_not_of_draw"
    );
}

const RED: [Row; 6] = [
    ("Hb", "8.9", "g/dL", "", ""),
    ("RBC", "2.61", "M/uL", "", ""),
    ("MCH", "34.1", "pg", "", ""),
    ("Hct", "27.0", "%", "", ""),
    ("MCHC", "33.0", "g/dL", "", ""),
    ("MCV", "103.4", "fL", "", ""),
];

#[test]
fn of_values_that_disagree_only_those_that_nothing_proves_are_asked_about() {
    let with = |index: usize, value: &'static str| {
        let rows = RED.iter().enumerate().map(|(at, row)| {
            let mut row = *row;
            if at == index {
                row.1 = value;
            }
            result(row)
        });
        judged(rows.collect())
    };
    assert!(with(0, "8.9").iter().all(|one| one.starts_with("sure")));
    // A misread red-cell count breaks two relations; the others prove haemoglobin and haematocrit.
    assert_eq!(
        with(1, "2.01"),
        [
            "sure hemoglobin 8.9",
            "ask rbc 2.01 cross_check",
            "ask mch 34.1 cross_check",
            "sure hematocrit 27",
            "sure mchc 33",
            "ask mcv 103.4 cross_check",
        ]
    );
    // A misread mean volume leaves red cells and haematocrit proven.
    assert_eq!(
        with(5, "108.4")
            .iter()
            .filter(|one| one.starts_with("ask"))
            .count(),
        0,
        "within five percent nothing is said"
    );
    assert_eq!(
        with(5, "163.4"),
        [
            "sure hemoglobin 8.9",
            "sure rbc 2.61",
            "sure mch 34.1",
            "sure hematocrit 27",
            "sure mchc 33",
            "ask mcv 163.4 implausible cross_check",
        ]
    );
}

#[test]
fn doubt_from_a_picture_is_lifted_only_by_two_proofs_of_the_last_digit() {
    let doubted = |index: usize, value: &'static str| {
        let rows = RED.iter().enumerate().map(|(at, row)| {
            let mut row = *row;
            if at == index {
                row.1 = value;
            }
            let mut one = result(row);
            if at == index {
                one.reasons.push(Reason::OcrDoubt);
            }
            one
        });
        judged(rows.collect()).swap_remove(index)
    };
    assert_eq!(doubted(0, "8.9"), "sure hemoglobin 8.9");
    assert_eq!(doubted(0, "8.8"), "ask hemoglobin 8.8 ocr_doubt");
    assert_eq!(
        doubted(0, "6.9"),
        "ask hemoglobin 6.9 cross_check ocr_doubt"
    );
    // One relation is not enough.
    assert_eq!(doubted(5, "103.4"), "ask mcv 103.4 ocr_doubt");
    assert_eq!(doubted(3, "27.0"), "ask hematocrit 27 ocr_doubt");
}

#[test]
fn the_absolute_differential_must_come_to_the_white_cells() {
    let rows = |white: &'static str| {
        judged(
            [
                ("WBC", white, "K/uL", "", ""),
                ("Neutrophils abs", "1.10", "K/uL", "", ""),
                ("Lymphocytes abs", "1.20", "K/uL", "", ""),
                ("Monocytes abs", "0.25", "K/uL", "", ""),
                ("Eosinophils abs", "0.04", "K/uL", "", ""),
                ("Basophils abs", "0.01", "K/uL", "", ""),
            ]
            .into_iter()
            .map(result)
            .collect(),
        )
    };
    assert!(rows("2.6").iter().all(|one| one.starts_with("sure")));
    assert!(rows("8.6").iter().all(|one| one.ends_with("cross_check")));
}

#[test]
fn a_file_with_too_many_results_gives_the_first_ones_and_says_how_many() {
    let problems = |count: usize| {
        let mut reading = SourceReading::new(DocumentFormat::Csv);
        reading.style = NumberStyle::DecimalPoint;
        reading.results = (1..=count)
            .map(|day| SourceResult {
                collected: Collected::draw(format!("2026-03-{day:02}").parse().unwrap()),
                ..result(("Hemoglobin", "8.9", "g/dL", "", ""))
            })
            .collect();
        let options = ReadOptions {
            today: NaiveDate::from_ymd_opt(2026, 6, 1).unwrap(),
            day_first: None,
            mappings: Vec::new(),
        };
        let judged = judge_at_most(3, reading, &options);
        let said: Vec<_> = judged
            .problems
            .into_iter()
            .map(|problem| (problem.code.code(), problem.detail))
            .collect();
        (judged.drafts.len(), said)
    };
    assert_eq!(problems(3), (3, Vec::new()));
    let said = vec![("too_many_results", Some("3".to_owned()))];
    assert_eq!(problems(4), (3, said.clone()));
    assert_eq!(problems(9), (3, said));
}

#[test]
fn a_day_with_more_readings_of_one_test_than_can_be_compared_is_asked_about_throughout() {
    let rows = vec![result(("Hemoglobin", "8.9", "g/dL", "", "")); 201];
    let said = judged(rows);
    assert_eq!(said.len(), 201);
    assert!(said.iter().all(|one| one == "ask hemoglobin 8.9 conflict"));
    let few = vec![result(("Hemoglobin", "8.9", "g/dL", "", "")); 200];
    assert_eq!(judged(few), ["sure hemoglobin 8.9"]);
}
