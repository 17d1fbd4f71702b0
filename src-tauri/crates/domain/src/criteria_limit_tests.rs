//! Every comparison sign at its limit, and the rules of the reference algorithm one by one.

use super::*;

/// An invented record with the same values for all of one count, on given days.
pub(super) fn record(
    analyte: Analyte,
    values: &[(i64, &str)],
    evaluation_day: i64,
) -> CriteriaInput {
    let first_dose = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    let counts: Vec<CountOnDay> = values
        .iter()
        .map(|(day, text)| {
            let digits = text.trim_start_matches(['<', '>', '=']);
            CountOnDay {
                result: None,
                on: date(*day, first_dose),
                seconds: None,
                quantity: Quantity {
                    value: number(digits),
                    comparator: crate::Comparator::from_sign(text.strip_suffix(digits).unwrap()),
                },
                before_transfusion: None,
            }
        })
        .collect();
    let of = |wanted: Analyte| {
        if wanted == analyte {
            counts.clone()
        } else {
            Vec::new()
        }
    };
    let log = Some(LogSpan {
        from: date(-112, first_dose),
        to: date(evaluation_day, first_dose),
    });
    CriteriaInput {
        window_is_over: evaluation_day >= 168,
        hemoglobin: of(Analyte::Hemoglobin),
        platelets: of(Analyte::Platelets),
        neutrophils: of(Analyte::Neutrophils),
        log: LogCompleteness {
            red_cells: log,
            platelets: log,
            growth_factors: log,
        },
        ..CriteriaInput::new(first_dose, date(evaluation_day, first_dose))
    }
}

/// A baseline of twice `before`, then `since` on days 28 to 28 + `days`.
fn verdict(analyte: Analyte, before: &str, since: &str, days: i64) -> &'static str {
    let input = record(
        analyte,
        &[
            (-14, before),
            (0, before),
            (28, since),
            (28 + days / 2, since),
            (28 + days, since),
        ],
        168,
    );
    compare(&input, Definition::Iwg2006)
        .into_iter()
        .find(|comparison| comparison.analyte == analyte)
        .unwrap()
        .verdict
        .code()
}

#[test]
fn every_comparison_sign_decides_at_its_limit_as_published() {
    use Analyte::{Hemoglobin, Neutrophils, Platelets};
    for (analyte, before, since, days, expected) in [
        // Haemoglobin: at least 1.5, inclusive; eligible below 11.
        (Hemoglobin, "8.5", "10.0", 56, "met"),
        (Hemoglobin, "8.5", "9.99", 56, "not_met"),
        (Hemoglobin, "10.99", "12.49", 56, "met"),
        (Hemoglobin, "11", "13", 56, "not_eligible"),
        // 56 days, inclusive.
        (Hemoglobin, "8.5", "10.0", 55, "not_met"),
        // Platelets from 20: at least +30, inclusive; eligible below 100.
        (Platelets, "20", "50", 56, "met"),
        (Platelets, "20", "49.9", 56, "not_met"),
        (Platelets, "99.9", "129.9", 56, "met"),
        (Platelets, "100", "200", 56, "not_eligible"),
        // Platelets below 20: above 20 (strict) and at least doubled (inclusive).
        (Platelets, "10", "20", 56, "not_met"),
        (Platelets, "10", "20.1", 56, "met"),
        (Platelets, "15", "29.9", 56, "not_met"),
        (Platelets, "15", "30", 56, "met"),
        // Neutrophils: at least doubled (inclusive) and more than 0.5 (strict); eligible below 1.0.
        (Neutrophils, "0.4", "0.9", 56, "not_met"),
        (Neutrophils, "0.4", "0.901", 56, "met"),
        (Neutrophils, "0.8", "1.599", 56, "not_met"),
        (Neutrophils, "0.8", "1.6", 56, "met"),
        (Neutrophils, "1", "3", 56, "not_eligible"),
    ] {
        assert_eq!(
            verdict(analyte, before, since, days),
            expected,
            "{analyte:?} {before} to {since} over {days} days"
        );
    }
}

#[test]
fn a_comparator_is_used_only_where_it_decides() {
    use Analyte::{Neutrophils, Platelets};
    for (analyte, before, since, expected) in [
        (Platelets, "40", ">70", "met"),
        (Platelets, "40", ">=70", "met"),
        (Platelets, "40", ">60", "not_assessable"),
        (Platelets, "40", "<60", "not_met"),
        (Platelets, "40", "<80", "not_assessable"),
        (Platelets, "<10", "80", "not_assessable"),
        (Neutrophils, "0.3", "<0.5", "not_met"),
    ] {
        assert_eq!(
            verdict(analyte, before, since, 56),
            expected,
            "{before} {since}"
        );
    }
    // A third baseline value that can only lower the baseline leaves a met criterion met.
    let mut input = record(
        Platelets,
        &[
            (-28, "<30"),
            (-14, "40"),
            (0, "40"),
            (28, "75"),
            (56, "75"),
            (84, "75"),
        ],
        168,
    );
    let of = |input: &CriteriaInput| {
        compare(input, Definition::Iwg2018)
            .into_iter()
            .nth(1)
            .unwrap()
            .verdict
    };
    assert_eq!(of(&input), Verdict::Met);
    for count in &mut input.platelets {
        if count.quantity.value == number("75") {
            count.quantity.value = number("65");
        }
    }
    assert_eq!(of(&input), Verdict::NotAssessable);
}

#[test]
fn an_unmet_criterion_is_not_yet_until_the_window_is_over() {
    let values = [(-14, "8.5"), (0, "8.5"), (28, "9"), (56, "9")];
    for (evaluation_day, is_over, expected) in [
        (100, false, Verdict::NotYet),
        (181, false, Verdict::NotYet),
        (182, true, Verdict::NotMet),
        (168, true, Verdict::NotMet),
    ] {
        let mut input = record(Analyte::Hemoglobin, &values, evaluation_day);
        input.window_is_over = is_over;
        for definition in [Definition::Iwg2006, Definition::Iwg2018] {
            assert_eq!(
                erythroid(&input, definition).verdict,
                expected,
                "{evaluation_day}"
            );
        }
    }
}

#[test]
fn an_empty_log_is_not_a_log_of_zero() {
    let mut input = W1.input();
    input.log = LogCompleteness::default();
    for definition in [Definition::Iwg2006, Definition::Iwg2018] {
        for (comparison, missing) in compare(&input, definition).iter().zip([
            MissingFact::RedCellLog,
            MissingFact::PlateletLog,
            MissingFact::GrowthFactorLog,
        ]) {
            assert_eq!(comparison.verdict, Verdict::NotAssessable);
            assert_eq!(comparison.missing, [missing]);
        }
    }
    assert_eq!(baselines(&input).red_cell_units_16_weeks, None);

    // A log that ends inside the response covers no whole run of 8 weeks.
    let mut input = W1.input();
    input.log.red_cells = Some(LogSpan {
        from: date(-112, input.first_dose),
        to: date(90, input.first_dose),
    });
    for definition in [Definition::Iwg2006, Definition::Iwg2018] {
        let comparison = erythroid(&input, definition);
        assert_eq!(comparison.verdict, Verdict::NotAssessable);
        assert_eq!(comparison.missing, [MissingFact::RedCellLog]);
    }
}

#[test]
fn a_response_is_lower_again_at_half_of_its_best_value() {
    for (later, day) in [("45", Some(120)), ("45.1", None)] {
        let input = record(
            Analyte::Platelets,
            &[
                (-14, "40"),
                (0, "40"),
                (28, "90"),
                (56, "80"),
                (84, "75"),
                (120, later),
            ],
            168,
        );
        let comparison = compare(&input, Definition::Iwg2006)
            .into_iter()
            .nth(1)
            .unwrap();
        assert_eq!(
            (comparison.verdict, comparison.loss_day),
            (Verdict::Met, day),
            "{later}"
        );
    }
    for (later, day) in [("8.6", Some(120)), ("8.7", None)] {
        let input = record(
            Analyte::Hemoglobin,
            &[
                (-14, "8.5"),
                (0, "8.5"),
                (28, "10.1"),
                (56, "10"),
                (84, "10"),
                (120, later),
            ],
            168,
        );
        let comparison = erythroid(&input, Definition::Iwg2006);
        assert_eq!(
            (comparison.verdict, comparison.loss_day),
            (Verdict::Met, day),
            "{later}"
        );
    }
}

#[test]
fn what_was_lost_carries_the_days_on_which_it_was_reached() {
    let lost = |values: &[(i64, &'static str)]| {
        let input = record(Analyte::Hemoglobin, values, 168);
        let found = erythroid(&input, Definition::Iwg2006);
        let said = found
            .steps
            .iter()
            .find(|step| step.code == "criteria-step-verdict")
            .and_then(|step| step.arguments.last().cloned());
        let lost = found
            .lost()
            .map(|(run, day)| (run.from_day, run.to_day, day));
        (lost, said)
    };
    let before = [
        (-14, "8.5"),
        (0, "8.5"),
        (28, "10.1"),
        (56, "10"),
        (84, "10"),
    ];
    let after = |later| [before.to_vec(), vec![(112, later), (140, later)]].concat();
    let said = |code| Some(("verdict", StepArgument::Code(code)));
    assert_eq!(lost(&after("8.5")), (Some((28, 84, 112)), said("lost")));
    assert_eq!(lost(&after("9.9")), (None, said("met")));
    // The fall may lie inside a run that goes on above its target.
    let high = [
        (-14, "8"),
        (0, "8"),
        (28, "12"),
        (56, "12"),
        (90, "10"),
        (120, "10"),
    ];
    assert_eq!(lost(&high), (Some((28, 56, 90)), said("lost")));
    // Nothing is lost that was not reached.
    let short = [
        (-14, "8.5"),
        (0, "8.5"),
        (28, "10.1"),
        (56, "8.5"),
        (84, "8"),
    ];
    assert_eq!(lost(&short), (None, said("not_met")));
}

#[test]
fn of_several_draws_of_a_day_one_is_used() {
    let mut input = record(
        Analyte::Hemoglobin,
        &[(-14, "8.0"), (-14, "8.4"), (0, "8.4")],
        168,
    );
    for (count, seconds) in input.hemoglobin.iter_mut().zip([30_000, 50_000, 30_000]) {
        count.seconds = Some(seconds);
    }
    assert_eq!(baselines(&input).hemoglobin_2006, Some(number("8.4")));
    input.transfusions = vec![red_cells(date(-14, input.first_dose), 1, None)];
    // On a transfusion day the earliest draw is used; day 0 is 14 days after and left out.
    let comparison = erythroid(&input, Definition::Iwg2006);
    let kept: Vec<_> = comparison
        .baseline_values
        .iter()
        .map(|v| v.quantity.value)
        .collect();
    assert_eq!(kept, [number("8.0")]);
}

#[test]
fn a_draw_after_the_transfusion_of_its_day_gives_way_to_one_before_it() {
    let mut input = record(
        Analyte::Hemoglobin,
        &[(-20, "8.0"), (-3, "9.5"), (-3, "7.8")],
        168,
    );
    let said = [None, Some(false), None];
    for ((count, seconds), before) in input.hemoglobin.iter_mut().zip([1, 2, 3]).zip(said) {
        count.seconds = Some(seconds);
        count.before_transfusion = before;
    }
    input.transfusions = vec![red_cells(date(-3, input.first_dose), 1, None)];
    assert_eq!(baselines(&input).hemoglobin_2006, Some(number("7.9")));
}

#[test]
fn what_the_study_sets_is_used_and_shown() {
    let values = [
        (-100, "7.0"),
        (-80, "7.0"),
        (-20, "9.0"),
        (0, "9.0"),
        (28, "10.0"),
        (56, "10.0"),
        (90, "10.0"),
    ];
    let mut input = record(Analyte::Hemoglobin, &values, 168);
    let verdict = |input: &CriteriaInput| erythroid(input, Definition::Iwg2006).verdict;
    assert_eq!(verdict(&input), Verdict::NotMet);
    // A longer look-back lowers the baseline to 8.0.
    input.settings.baseline_days = Some(112);
    assert_eq!(verdict(&input), Verdict::Met);
    // The study's own baseline needs no values of the record.
    input.settings.baseline_days = None;
    input.settings.baselines.hemoglobin = Some(number("8.5"));
    input.hemoglobin.retain(|count| count.on > input.first_dose);
    let found = erythroid(&input, Definition::Iwg2006);
    assert_eq!(
        (found.verdict, found.baseline),
        (Verdict::Met, Some(number("8.5")))
    );
    assert!(found.caveats.contains(&Caveat::StudysOwnSetting));
    // A response of 12 weeks is asked for: 62 days are not enough.
    input.settings.response_days = 84;
    assert_eq!(verdict(&input), Verdict::NotMet);
    let shown: Vec<&str> = settings_used(&input, Definition::Iwg2006)
        .iter()
        .map(|step| step.code)
        .collect();
    assert_eq!(
        shown,
        [
            "criteria-setting-day-zero",
            "criteria-setting-evaluation",
            "criteria-setting-look-back",
            "criteria-setting-baseline",
            "criteria-setting-length",
            "criteria-setting-gap",
            "criteria-setting-open-until",
            "criteria-setting-modified",
        ]
    );
}

#[test]
fn a_value_lower_again_is_found_inside_a_long_response_and_only_after_its_best() {
    // 60 is above the target of 55 and half of 120.
    for (values, day) in [
        (
            vec![(28, "120"), (56, "100"), (90, "60"), (120, "70")],
            Some(90),
        ),
        (
            vec![(28, "120"), (56, "100"), (83, "60"), (110, "70")],
            None,
        ),
        (vec![(28, "60"), (56, "60"), (90, "60"), (120, "120")], None),
    ] {
        let values: Vec<(i64, &str)> = [(-14, "25"), (0, "25")].into_iter().chain(values).collect();
        let input = record(Analyte::Platelets, &values, 168);
        let found = compare(&input, Definition::Iwg2018)
            .into_iter()
            .nth(1)
            .unwrap();
        assert_eq!(found.loss_day, day, "{values:?}");
    }
}

#[test]
fn a_worked_sum_shows_a_value_with_its_sign_and_says_when_it_decides_nothing() {
    let input = record(
        Analyte::Platelets,
        &[(-14, "40"), (0, "40"), (28, "<80"), (56, ">70"), (84, "75")],
        168,
    );
    let found = compare(&input, Definition::Iwg2006)
        .into_iter()
        .nth(1)
        .unwrap();
    let of = |code: &str| {
        found
            .steps
            .iter()
            .find(|step| step.code == code)
            .unwrap()
            .arguments
            .clone()
    };
    // “<80” may be on either side of 70 and is left out with its sign; “>70” is above it and fits.
    let dropped: Vec<_> = found
        .values_dropped
        .iter()
        .map(|(value, reason)| (value.day, value.quantity.comparator, *reason))
        .collect();
    assert_eq!(
        dropped,
        [(
            28,
            Some(crate::Comparator::Below),
            DropReason::ComparatorLeavesItOpen
        )]
    );
    let reached = of("criteria-step-reached");
    let numbers = reached.iter().find_map(|(_, argument)| match argument {
        StepArgument::Numbers(numbers) => Some(numbers.clone()),
        StepArgument::Number(_)
        | StepArgument::Count(_)
        | StepArgument::Date(_)
        | StepArgument::Days(_)
        | StepArgument::Text(_)
        | StepArgument::Code(_) => None,
    });
    assert_eq!(
        numbers.unwrap().first().unwrap().comparator,
        Some(crate::Comparator::Above)
    );
    assert_eq!(found.verdict, Verdict::NotAssessable);
    // Where only values with a sign are there, no highest one is named.
    let input = record(
        Analyte::Platelets,
        &[(-14, "40"), (0, "40"), (28, "<30"), (56, "<30")],
        168,
    );
    let found = compare(&input, Definition::Iwg2006)
        .into_iter()
        .nth(1)
        .unwrap();
    let none = found
        .steps
        .iter()
        .find(|step| step.code == "criteria-step-none-reached")
        .unwrap();
    assert!(
        none.arguments
            .contains(&("highest", StepArgument::Code("none")))
    );
}
