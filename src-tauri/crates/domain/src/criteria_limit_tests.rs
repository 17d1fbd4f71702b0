//! Every comparison sign at its limit, and the rules of the reference algorithm one by one.

use proptest::prelude::*;

use super::*;

/// An invented record with the same values for all of one count, on given days.
fn record(analyte: Analyte, values: &[(i64, &str)], evaluation_day: i64) -> CriteriaInput {
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
        first_dose,
        evaluation: date(evaluation_day, first_dose),
        window_is_over: evaluation_day >= 168,
        hemoglobin: of(Analyte::Hemoglobin),
        platelets: of(Analyte::Platelets),
        neutrophils: of(Analyte::Neutrophils),
        transfusions: Vec::new(),
        growth_factor_days: Vec::new(),
        log: LogCompleteness {
            red_cells: log,
            platelets: log,
            growth_factors: log,
        },
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
fn red_cells_end_a_run_of_haemoglobin_after_the_value_of_that_day() {
    let values = [
        (-14, "8.5"),
        (0, "8.5"),
        (20, "10.1"),
        (48, "10.1"),
        (76, "10.1"),
        (104, "10.1"),
        (132, "10.1"),
    ];
    let mut input = record(Analyte::Hemoglobin, &values, 168);
    input.transfusions = vec![red_cells(date(76, input.first_dose), 1, Some("10.1"))];
    let comparison = erythroid(&input, Definition::Iwg2006);
    assert_eq!(
        comparison.run,
        Some(Run {
            from_day: 20,
            to_day: 76
        })
    );
    assert_eq!(comparison.verdict, Verdict::Met);
    input.transfusions = vec![red_cells(date(75, input.first_dose), 1, Some("10.1"))];
    let comparison = erythroid(&input, Definition::Iwg2006);
    // Day 76 is left out, the run starts anew after the transfusion.
    assert_eq!(
        comparison.run,
        Some(Run {
            from_day: 20,
            to_day: 48
        })
    );
    assert_eq!(comparison.verdict, Verdict::NotMet);
}

#[test]
fn the_burden_follows_the_published_table_and_its_gaps_stay_unclassified() {
    for (given, expected) in [
        (vec![], "NTD"),
        (vec![(-10, 2)], "unclassified"),
        (vec![(-10, 3)], "unclassified"),
        (vec![(-80, 1), (-10, 2)], "LTB"),
        (vec![(-70, 3), (-10, 3)], "LTB"),
        (vec![(-40, 2), (-10, 2)], "unclassified"),
        (vec![(-66, 2), (-10, 2)], "LTB"),
        (vec![(-65, 2), (-10, 2)], "unclassified"),
        (vec![(-112, 2), (-90, 2), (-60, 2), (0, 2)], "HTB"),
        (vec![(-113, 2), (-90, 2), (-60, 2), (0, 2)], "unclassified"),
    ] {
        let mut input = record(Analyte::Hemoglobin, &[], 168);
        input.transfusions = given
            .iter()
            .map(|(day, units)| red_cells(date(*day, input.first_dose), *units, None))
            .collect();
        let burden = transfusion_burden(&input).burden;
        assert_eq!(burden.code(), expected, "{given:?}");
        let is_open = matches!(burden, Burden::Unclassified);
        let verdict = erythroid(&input, Definition::Iwg2018).verdict;
        assert!(!is_open || verdict == Verdict::NotAssessable);
    }
}

#[test]
fn half_of_the_units_and_fifty_six_free_days_are_enough() {
    let before = [(-100, 2), (-80, 2), (-60, 2), (-40, 2), (-20, 2)];
    for (since, verdict, is_minor) in [
        // Day 1 to day 56 free.
        (
            vec![(57, 2), (80, 4), (110, 4), (140, 4)],
            Verdict::Met,
            Some(false),
        ),
        // Never 56 free days, and 5 of 10 units in the best 16 weeks.
        (
            vec![(30, 3), (70, 3), (110, 2), (150, 3)],
            Verdict::Met,
            Some(true),
        ),
        (
            vec![(30, 3), (70, 3), (110, 3), (150, 3)],
            Verdict::NotMet,
            None,
        ),
    ] {
        let mut input = record(Analyte::Hemoglobin, &[], 168);
        input.transfusions = before
            .iter()
            .chain(&since)
            .map(|(day, units)| red_cells(date(*day, input.first_dose), *units, Some("7.5")))
            .collect();
        let comparison = erythroid(&input, Definition::Iwg2018);
        assert_eq!(
            (comparison.verdict, comparison.is_minor),
            (verdict, is_minor),
            "{since:?}"
        );
    }
}

#[test]
fn four_fewer_units_in_eight_weeks_are_enough_in_2006() {
    for (before, hemoglobin, expected) in [
        (4, "9.0", Verdict::Met),
        (4, "9.1", Verdict::NotMet),
        (3, "9.0", Verdict::NotMet),
    ] {
        let mut input = record(
            Analyte::Hemoglobin,
            &[(-50, "8.5"), (-10, "8.5"), (30, "9")],
            168,
        );
        input.transfusions = vec![red_cells(
            date(-10, input.first_dose),
            before,
            Some(hemoglobin),
        )];
        assert_eq!(
            erythroid(&input, Definition::Iwg2006).verdict,
            expected,
            "{before} {hemoglobin}"
        );
    }
    // A unit whose haemoglobin is not known counts, and is flagged.
    let mut input = record(
        Analyte::Hemoglobin,
        &[(-50, "8.5"), (-20, "8.5"), (30, "9")],
        168,
    );
    input.transfusions = vec![red_cells(date(-10, input.first_dose), 4, None)];
    let comparison = erythroid(&input, Definition::Iwg2006);
    assert_eq!(comparison.verdict, Verdict::Met);
    assert_eq!(
        comparison.missing,
        [MissingFact::HemoglobinBeforeTransfusion]
    );
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

fn shifted(input: &CriteriaInput, days: i64) -> CriteriaInput {
    let by = chrono::TimeDelta::days(days);
    let mut moved = input.clone();
    moved.first_dose += by;
    moved.evaluation += by;
    for count in moved
        .hemoglobin
        .iter_mut()
        .chain(&mut moved.platelets)
        .chain(&mut moved.neutrophils)
    {
        count.on += by;
    }
    for given in &mut moved.transfusions {
        given.on += by;
    }
    let log = moved.log.red_cells.map(|span| LogSpan {
        from: span.from + by,
        to: span.to + by,
    });
    moved.log = LogCompleteness {
        red_cells: log,
        platelets: log,
        growth_factors: log,
    };
    moved
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What is compared is days, never dates; a met criterion rests on 56 days or on units; without a log
    /// nothing is told.
    #[test]
    fn any_record_is_compared_by_its_days_alone(
        values in prop::collection::vec((-120_i64..200, 60_u32..130), 0..30),
        given in prop::collection::vec((-120_i64..200, 1_u16..4), 0..12),
        evaluation_day in 1_i64..200,
        shift in -2000_i64..2000,
    ) {
        let texts: Vec<(i64, String)> = values
            .iter()
            .map(|(day, tenths)| (*day, Decimal::new(i64::from(*tenths), 1).to_string()))
            .collect();
        let values: Vec<(i64, &str)> =
            texts.iter().map(|(day, text)| (*day, text.as_str())).collect();
        let mut input = record(Analyte::Hemoglobin, &values, evaluation_day);
        input.transfusions = given
            .iter()
            .map(|(day, units)| red_cells(date(*day, input.first_dose), *units, None))
            .collect();
        let moved = shifted(&input, shift);
        for definition in [Definition::Iwg2006, Definition::Iwg2018] {
            let found = erythroid(&input, definition);
            let other = erythroid(&moved, definition);
            prop_assert_eq!(line(&found), line(&other));
            if found.verdict == Verdict::Met {
                let by_run = found.run.is_some_and(|run| run.days() >= RESPONSE_DAYS);
                let by_units = match found.transfusion_part {
                    Some(TransfusionPart::Reduction { met, .. }) => met,
                    Some(TransfusionPart::Independence { longest_free_days, .. }) => {
                        longest_free_days >= RESPONSE_DAYS || found.is_minor == Some(true)
                    }
                    None => false,
                };
                prop_assert!(by_run || by_units);
            }
            let mut without_log = input.clone();
            without_log.log = LogCompleteness::default();
            let verdict = erythroid(&without_log, definition).verdict;
            prop_assert_eq!(verdict, Verdict::NotAssessable);
        }
    }
}
