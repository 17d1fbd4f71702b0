//! Remission: the published vectors of IWG 2023, every limit of 2006 and 2023, and what is never guessed.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::transfusion::{LogSpan, Product};

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap() + chrono::TimeDelta::days(number)
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn count(on: i64, value: &str) -> CountOnDay {
    let digits = value.trim_start_matches(['<', '>', '=']);
    CountOnDay {
        result: None,
        on: day(on),
        seconds: None,
        quantity: Quantity {
            value: number(digits),
            comparator: crate::Comparator::from_sign(value.strip_suffix(digits).unwrap()),
        },
        before_transfusion: None,
    }
}

fn given(on: i64, product: Product) -> Transfusion {
    Transfusion {
        id: Uuid::nil(),
        on: day(on),
        product,
        units: 1,
        hemoglobin_before: None,
        platelets_before: None,
        reason: None,
        reaction: None,
    }
}

/// Draws as day, haemoglobin, platelets, neutrophils, blood blasts (empty: not measured).
fn record(draws: &[(i64, &str, &str, &str, &str)], marrow: &[(i64, &str)]) -> CriteriaInput {
    let log = Some(LogSpan {
        from: day(-200),
        to: day(168),
    });
    let list = |place: usize| -> Vec<CountOnDay> {
        draws
            .iter()
            .filter_map(|draw| {
                let text = [draw.1, draw.2, draw.3, draw.4].get(place).copied()?;
                (!text.is_empty()).then(|| count(draw.0, text))
            })
            .collect()
    };
    CriteriaInput {
        hemoglobin: list(0),
        platelets: list(1),
        neutrophils: list(2),
        blasts_percent: list(3),
        marrow_blasts: marrow.iter().map(|(on, value)| count(*on, value)).collect(),
        log: LogCompleteness {
            red_cells: log,
            platelets: log,
            growth_factors: log,
        },
        ..CriteriaInput::new(day(0), day(168))
    }
}

fn said(input: &CriteriaInput, definition: Definition) -> (&'static str, &'static str) {
    let found = remission(input, definition).unwrap();
    let category = match found.verdict {
        RemissionVerdict::Category(category) => category.code(),
        RemissionVerdict::NeedsMarrow
        | RemissionVerdict::CannotBeTold
        | RemissionVerdict::NeedsChromosomes => "",
    };
    (found.verdict.code(), category)
}

/// Zeidan et al., Blood 2023;141:2047, Table 4.
#[test]
fn the_published_cases_of_iwg_2023_fall_into_their_categories() {
    for (name, hemoglobin, platelets, neutrophils, before, since, expected) in [
        ("1", "10.2", "110", "1.9", "8", "3", "complete"),
        ("2", "10.4", "120", "0.5", "9", "2", "limited-two-counts"),
        ("3A", "10.2", "30", "0.3", "7", "3", "limited-one-count"),
        ("3B", "9.2", "55", "0.8", "10", "3", "partial-recovery"),
    ] {
        let input = record(
            &[(56, hemoglobin, platelets, neutrophils, "0")],
            &[(-10, before), (56, since)],
        );
        assert_eq!(
            said(&input, Definition::Iwg2023),
            ("fits", expected),
            "case {name}"
        );
    }
}

#[test]
fn every_limit_of_2023_decides_at_its_number() {
    for (hemoglobin, platelets, neutrophils, blasts, before, since, expected) in [
        ("10", "100", "1.0", "0", "5", "4.9", "complete"),
        ("9.99", "100", "1.0", "0", "5", "4.9", "limited-two-counts"),
        ("10", "99.9", "1.0", "0", "5", "4.9", "limited-two-counts"),
        ("10", "100", "0.999", "0", "5", "4.9", "limited-two-counts"),
        ("9.9", "99", "1.0", "0", "5", "4.9", "limited-one-count"),
        // One of three comes before the recovery in part (Table 4, case 3).
        ("10", "55", "0.6", "0", "5", "4.9", "limited-one-count"),
        ("9.9", "50", "0.5", "0", "5", "4.9", "partial-recovery"),
        ("9.9", "49.9", "0.5", "0", "5", "4.9", "none"),
        ("9.9", "50", "0.499", "0", "5", "4.9", "none"),
        ("10", "100", "1.0", "0.5", "5", "4.9", "none"),
        // Marrow at 5 % or more: partial where it fell by half and the counts are those of CR.
        ("10", "100", "1.0", "0", "10", "5", "partial"),
        ("10", "100", "1.0", "0", "12", "6", "partial"),
        ("10", "100", "1.0", "0", "12", "6.1", "none"),
        ("9.9", "100", "1.0", "0", "12", "6", "none"),
    ] {
        let input = record(
            &[(56, hemoglobin, platelets, neutrophils, blasts)],
            &[(-10, before), (56, since)],
        );
        let expected = (if expected == "none" { "none" } else { "fits" }, expected);
        assert_eq!(
            said(&input, Definition::Iwg2023),
            expected,
            "{hemoglobin} {platelets} {neutrophils} {blasts}, {before} to {since}"
        );
    }
}

#[test]
fn what_is_missing_for_2023_is_named_and_never_guessed() {
    let draw = (56, "10.2", "110", "1.9", "0");
    let found = |input: &CriteriaInput| remission(input, Definition::Iwg2023).unwrap();

    // No marrow since: the range of the blood is said, the rest needs a marrow result.
    let needs = found(&record(&[draw], &[(-10, "8")]));
    assert_eq!(needs.verdict, RemissionVerdict::NeedsMarrow);
    assert_eq!(needs.blood, Some(blood_range::BloodRange::Complete));
    assert_eq!(needs.missing, [MissingFact::MarrowResult]);

    // Fewer than 5 % before: the equivalent of CR needs the chromosomes.
    let below = found(&record(&[draw], &[(-10, "4.9"), (56, "2")]));
    assert_eq!(below.verdict, RemissionVerdict::NeedsChromosomes);

    // No marrow before, and a letter that says it.
    let mut input = record(&[draw], &[(56, "2")]);
    assert_eq!(found(&input).verdict, RemissionVerdict::CannotBeTold);
    assert!(found(&input).missing.contains(&MissingFact::MarrowBefore));
    input.marrow_blasts_before = Some(number("8"));
    assert_eq!(
        found(&input).verdict,
        RemissionVerdict::Category(Category::Complete)
    );

    // Blasts in the blood not measured.
    let open = found(&record(
        &[(56, "10.2", "110", "1.9", "")],
        &[(-10, "8"), (56, "2")],
    ));
    assert_eq!(open.verdict, RemissionVerdict::CannotBeTold);
    assert!(open.missing.contains(&MissingFact::BlastsInBlood));

    // A sign that leaves the side of a limit open.
    let open = found(&record(
        &[(56, "10.2", "<110", "1.9", "0")],
        &[(-10, "8"), (56, "2")],
    ));
    assert_eq!(open.verdict, RemissionVerdict::CannotBeTold);
}

#[test]
fn counts_of_two_weeks_around_the_marrow_test_are_used_and_the_nearest_first() {
    for (draw_day, marrow_day, expected) in [
        (56, 56, "fits"),
        (42, 56, "fits"),
        (70, 56, "fits"),
        (41, 56, "cannot-be-told"),
        (71, 56, "cannot-be-told"),
    ] {
        let input = record(
            &[(draw_day, "10.2", "110", "1.9", "0")],
            &[(-10, "8"), (marrow_day, "2")],
        );
        assert_eq!(said(&input, Definition::Iwg2023).0, expected, "{draw_day}");
    }
    let input = record(
        &[
            (50, "9.0", "40", "0.3", "0"),
            (58, "10.2", "110", "1.9", "0"),
        ],
        &[(-10, "8"), (56, "2")],
    );
    assert_eq!(said(&input, Definition::Iwg2023).1, "complete");
    // Blasts in the blood: a repeat within two weeks without any decides (Table 5).
    for (repeat, expected) in [(70, "complete"), (71, "none")] {
        let input = record(
            &[
                (56, "10.2", "110", "1.9", "1"),
                (repeat, "10.2", "110", "1.9", "0"),
            ],
            &[(-10, "8"), (56, "2")],
        );
        assert_eq!(
            said(&input, Definition::Iwg2023).1,
            expected,
            "day {repeat}"
        );
    }
}

#[test]
fn a_transfusion_or_an_open_log_in_the_two_weeks_before_leaves_it_open() {
    let base = record(&[(56, "10.2", "110", "1.9", "0")], &[(-10, "8"), (56, "2")]);
    for (on, product, expected) in [
        (41, Product::RedCells, "fits"),
        // Exactly two weeks free, as in the cases 3A and 3B of the paper.
        (42, Product::Platelets, "fits"),
        (42, Product::Other, "fits"),
        (43, Product::Platelets, "cannot-be-told"),
        (43, Product::Other, "cannot-be-told"),
        (57, Product::RedCells, "fits"),
    ] {
        let mut input = base.clone();
        input.transfusions = vec![given(on, product)];
        assert_eq!(
            said(&input, Definition::Iwg2023).0,
            expected,
            "{on} {product:?}"
        );
    }
    let mut input = base.clone();
    input.growth_factors = vec![GrowthFactorSpan::dose(day(45))];
    assert_eq!(said(&input, Definition::Iwg2023).0, "cannot-be-told");
    for kind in 0..3 {
        let mut input = base.clone();
        match kind {
            0 => input.log.red_cells = None,
            1 => input.log.platelets = None,
            _ => input.log.growth_factors = None,
        }
        let found = remission(&input, Definition::Iwg2023).unwrap();
        assert_eq!(found.verdict, RemissionVerdict::CannotBeTold);
        assert!(found.missing.contains(&MissingFact::LogAroundTheseCounts));
    }
}

/// Cheson et al., Blood 2006;108:419, Table 3.
#[test]
fn the_four_limits_of_2006_must_hold_for_28_days() {
    let held = |last: i64, hemoglobin: &'static str| {
        [
            (56, "11", "100", "1.0", "0"),
            (70, hemoglobin, "110", "1.4", "0"),
            (last, "11.2", "105", "1.2", "0"),
        ]
    };
    for (last, hemoglobin, marrow, expected) in [
        (84, "11", "5", ("fits", "complete")),
        (83, "11", "5", ("fits", "marrow-complete")),
        (84, "10.99", "5", ("fits", "marrow-complete")),
        // Marrow above 5 %, fallen by half: partial.
        (84, "11", "6", ("fits", "partial")),
        (84, "11", "7", ("none", "none")),
        (83, "11", "6", ("none", "none")),
    ] {
        let input = record(&held(last, hemoglobin), &[(-10, "12"), (80, marrow)]);
        assert_eq!(
            said(&input, Definition::Iwg2006),
            expected,
            "{last} {hemoglobin} {marrow}"
        );
    }
    // Without a marrow result only the blood part is said.
    let input = record(&held(84, "11"), &[]);
    let found = remission(&input, Definition::Iwg2006).unwrap();
    assert_eq!(found.verdict, RemissionVerdict::NeedsMarrow);
    assert_eq!(found.held.map(|run| run.days()), Some(28));
    // Blasts that were never measured leave it open.
    let no_blasts = held(84, "11").map(|draw| (draw.0, draw.1, draw.2, draw.3, ""));
    let found = remission(&record(&no_blasts, &[]), Definition::Iwg2006).unwrap();
    assert_eq!(found.blood, None);
    assert!(found.missing.contains(&MissingFact::BlastsInBlood));
    // A transfusion in between ends the stretch.
    let mut input = record(&held(84, "11"), &[]);
    input.transfusions = vec![given(60, Product::Platelets)];
    let found = remission(&input, Definition::Iwg2006).unwrap();
    assert_eq!(found.blood, Some(blood_range::BloodRange::None));
}

#[test]
fn counts_far_below_their_best_are_shown_as_information() {
    for (last, expected) in [
        (("10.1", "51", "0.76"), vec![]),
        (("10.0", "51", "0.76"), vec![Analyte::Hemoglobin]),
        (("10.1", "50", "0.76"), vec![Analyte::Platelets]),
        (("10.1", "51", "0.75"), vec![Analyte::Neutrophils]),
    ] {
        let input = record(
            &[
                (28, "11.5", "100", "1.5", "0"),
                (56, last.0, last.1, last.2, "0"),
            ],
            &[],
        );
        let found = remission(&input, Definition::Iwg2006).unwrap();
        let lower: Vec<_> = found
            .lower_than_best
            .iter()
            .map(|lower| lower.analyte)
            .collect();
        assert_eq!(lower, expected, "{last:?}");
    }
}

#[test]
fn iwg_2018_has_no_such_part_and_every_step_is_listed() {
    let input = record(
        &[
            (56, "10.2", "110", "1.9", "0"),
            (70, "8.0", "40", "0.5", "1"),
        ],
        &[(-10, "8"), (56, "2")],
    );
    assert_eq!(remission(&input, Definition::Iwg2018), None);
    for definition in [Definition::Iwg2006, Definition::Iwg2023] {
        let found = remission(&input, definition).unwrap();
        let settings = settings_used(&input, definition);
        for step in found.steps.iter().chain(&settings) {
            let names: Vec<_> = step.arguments.iter().map(|(name, _)| *name).collect();
            let listed = steps::STEP_CODES
                .iter()
                .find(|(code, _)| *code == step.code)
                .unwrap_or_else(|| panic!("{} is not listed", step.code));
            assert_eq!(names, listed.1, "{}", step.code);
        }
    }
}

#[path = "criteria_held_tests.rs"]
mod held;

#[test]
fn of_several_marrow_tests_the_last_is_used_and_the_others_are_said() {
    let draws = [
        (28, "11.2", "120", "1.5", "0"),
        (42, "11.2", "120", "1.5", "0"),
        (56, "11.2", "120", "1.5", "0"),
    ];
    let mut input = record(&draws, &[(-60, "7"), (-10, "8"), (28, "3"), (56, "9")]);
    input.marrow_blasts_before = Some(number("6"));
    let found = remission(&input, Definition::Iwg2023).unwrap();
    let step = |code: &str| {
        found
            .steps
            .iter()
            .find(|step| step.code == code)
            .map(|step| step.arguments.clone())
    };
    let exact = |text| StepArgument::Numbers(vec![Quantity::exact(number(text))]);
    assert_eq!(
        step("criteria-step-marrow"),
        Some(vec![
            ("values", exact("9")),
            ("day", StepArgument::Count(56))
        ])
    );
    assert_eq!(
        step("criteria-step-marrow-others"),
        Some(vec![
            ("values", exact("3")),
            ("days", StepArgument::Days(vec![28]))
        ])
    );
    assert_eq!(
        step("criteria-step-marrow-before-others"),
        Some(vec![
            ("values", exact("7")),
            ("days", StepArgument::Days(vec![-60]))
        ])
    );
    assert_eq!(
        step("criteria-step-marrow-letter"),
        Some(vec![("values", exact("6"))])
    );
    assert!(found.caveats.contains(&Caveat::LastMarrowTest));
    // One test each: nothing else is said of them.
    let one = remission(
        &record(&draws, &[(-10, "8"), (28, "3")]),
        Definition::Iwg2023,
    )
    .unwrap();
    assert!(!one.caveats.contains(&Caveat::LastMarrowTest));
    assert!(one.steps.iter().all(|step| !step.code.ends_with("others")));
}

#[test]
fn soon_after_a_marrow_test_the_counts_may_still_come() {
    let marrow = [(-10, "8"), (60, "3")];
    let says_so = |evaluation: i64| {
        let mut input = record(&[(20, "11.2", "120", "1.5", "0")], &marrow);
        input.evaluation = day(evaluation);
        let found = remission(&input, Definition::Iwg2023).unwrap();
        assert!(found.missing.contains(&MissingFact::CountsNearMarrow));
        found
            .steps
            .iter()
            .any(|step| step.code == "criteria-step-marrow-recent")
    };
    assert!(says_so(60) && says_so(73));
    assert!(!says_so(74));
}
