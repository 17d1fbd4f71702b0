//! Red cells: burden, independence, fewer units, and what they end.

use super::limits::record;
use super::*;

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
fn iwg_2023_accepts_eight_weeks_before_only_where_no_unit_was_given_in_them() {
    let values = [
        (-50, "8.5"),
        (-20, "8.5"),
        (30, "10.1"),
        (58, "10.1"),
        (86, "10.1"),
    ];
    for (log_from, red_cell_day, of_2018, of_2023) in [
        (-112, None, "met", "met"),
        (-56, None, "not_assessable", "met"),
        (-55, None, "not_assessable", "not_assessable"),
        (-56, Some(-30), "not_assessable", "not_assessable"),
    ] {
        let mut input = record(Analyte::Hemoglobin, &values, 168);
        if let Some(span) = &mut input.log.red_cells {
            span.from = date(log_from, input.first_dose);
        }
        input.transfusions = red_cell_day
            .map(|day| red_cells(date(day, input.first_dose), 1, None))
            .into_iter()
            .collect();
        let verdict = |definition| erythroid(&input, definition).verdict.code();
        assert_eq!(
            (verdict(Definition::Iwg2018), verdict(Definition::Iwg2023)),
            (of_2018, of_2023),
            "{log_from} {red_cell_day:?}"
        );
    }
}

#[test]
fn the_modified_form_asks_for_units_from_four_on_and_else_for_a_mean_without_red_cells() {
    let modified = |values: &[(i64, &str)], given: &[(i64, u16)]| {
        let mut input = record(Analyte::Hemoglobin, values, 168);
        input.settings.modified_hi_e = true;
        input.transfusions = given
            .iter()
            .map(|(day, units)| red_cells(date(*day, input.first_dose), *units, Some("8.0")))
            .collect();
        erythroid(&input, Definition::Iwg2006)
    };
    let rise = [
        (-40, "8.5"),
        (-20, "8.5"),
        (20, "9.6"),
        (48, "10.2"),
        (76, "10.2"),
    ];
    // The mean of 9.6, 10.2, 10.2 is 10.0, and the days are 56.
    assert_eq!(modified(&rise, &[]).verdict, Verdict::Met);
    let less = [
        (-40, "8.5"),
        (-20, "8.5"),
        (20, "9.5"),
        (48, "10.2"),
        (76, "10.2"),
    ];
    assert_eq!(modified(&less, &[]).verdict, Verdict::NotMet);
    let shorter = [
        (-40, "8.5"),
        (-20, "8.5"),
        (21, "10.6"),
        (48, "10.2"),
        (76, "10.2"),
    ];
    assert_eq!(modified(&shorter, &[]).verdict, Verdict::NotMet);
    // Red cells in between end the stretch.
    assert_eq!(modified(&rise, &[(50, 1)]).verdict, Verdict::NotMet);
    // From 4 units on the haemoglobin alone is not enough, and 4 fewer units are.
    let many = [(-50, 2), (-10, 2)];
    assert_eq!(modified(&rise, &many).verdict, Verdict::Met);
    let still: Vec<(i64, u16)> = many
        .into_iter()
        .chain((1..6).map(|place| (place * 30, 1)))
        .collect();
    assert_eq!(modified(&rise, &still).verdict, Verdict::NotMet);
    assert!(
        modified(&rise, &[])
            .caveats
            .contains(&Caveat::ModifiedByTrials)
    );
}

#[test]
fn four_units_in_eight_weeks_again_are_a_loss_of_independence() {
    let mut input = record(Analyte::Hemoglobin, &[], 260);
    if let Some(span) = &mut input.log.red_cells {
        span.to = date(260, input.first_dose);
    }
    let given = |days: &[(i64, u16)], first: NaiveDate| -> Vec<Transfusion> {
        [(-100, 2), (-40, 1)]
            .iter()
            .chain(days)
            .map(|(day, units)| red_cells(date(*day, first), *units, Some("7.5")))
            .collect()
    };
    for (since, expected) in [
        (vec![(90, 2), (130, 2)], Some(130)),
        (vec![(90, 2), (146, 2)], None),
    ] {
        input.transfusions = given(&since, input.first_dose);
        let found = erythroid(&input, Definition::Iwg2018);
        assert_eq!(
            (found.verdict, found.loss_day),
            (Verdict::Met, expected),
            "{since:?}"
        );
    }
}

#[test]
fn iwg_2006_counts_the_same_units_before_and_again() {
    // Four units before for 7.5, none for 8 weeks, then two units twice in 8 weeks.
    let again = |hemoglobin| {
        let mut input = record(Analyte::Hemoglobin, &[(-14, "8.0"), (0, "8.0")], 260);
        if let Some(span) = &mut input.log.red_cells {
            span.to = date(260, input.first_dose);
        }
        input.transfusions = [
            (-50, "7.5"),
            (-30, "7.5"),
            (90, hemoglobin),
            (130, hemoglobin),
        ]
        .map(|(day, before)| red_cells(date(day, input.first_dose), 2, Some(before)))
        .to_vec();
        let found = erythroid(&input, Definition::Iwg2006);
        assert_eq!(found.verdict, Verdict::Met);
        found
            .lost()
            .map(|(run, day)| (run.from_day, run.to_day, day))
    };
    assert_eq!(again("7.5"), Some((1, 56, 130)));
    // Units above 9.0 are not among those that it counts.
    assert_eq!(again("9.5"), None);
}

#[test]
fn units_are_counted_over_any_eight_and_sixteen_weeks() {
    let mut input = record(Analyte::Hemoglobin, &[], 168);
    input.transfusions = [(-100, 1), (-50, 2), (10, 2), (40, 2), (100, 1), (160, 1)]
        .iter()
        .map(|(day, units)| red_cells(date(*day, input.first_dose), *units, None))
        .collect();
    let found = burden_over_time(&input);
    let run = |from_day, to_day| Run { from_day, to_day };
    assert_eq!(
        found,
        BurdenOverTime {
            eight_weeks_before: Some(2),
            sixteen_weeks_before: Some(3),
            last_eight_weeks: Some(1),
            last_sixteen_weeks: Some(2),
            most_in_eight_weeks: Some((4, run(1, 56))),
            fewest_in_eight_weeks: Some((0, run(41, 96))),
            most_in_sixteen_weeks: Some((5, run(1, 112))),
            fewest_in_sixteen_weeks: Some((1, run(41, 152))),
        }
    );
    // Weeks outside the log are not weeks without red cells.
    if let Some(span) = &mut input.log.red_cells {
        span.from = date(-60, input.first_dose);
        span.to = date(150, input.first_dose);
    }
    let found = burden_over_time(&input);
    assert_eq!(found.eight_weeks_before, Some(2));
    assert_eq!(found.sixteen_weeks_before, None);
    assert_eq!(found.last_eight_weeks, None);
    assert_eq!(found.fewest_in_eight_weeks, None);
}

#[test]
fn the_mean_of_the_modified_form_is_certain_only_whatever_a_sign_hides() {
    let verdict = |value: &str| {
        let values = [
            (-40, "8.5"),
            (-20, "8.5"),
            (20, "10.2"),
            (34, value),
            (48, "10.2"),
            (76, "10.2"),
        ];
        let mut input = record(Analyte::Hemoglobin, &values, 168);
        input.settings.modified_hi_e = true;
        erythroid(&input, Definition::Iwg2006).verdict
    };
    assert_eq!(verdict("9.5"), Verdict::Met);
    assert_eq!(verdict(">9.5"), Verdict::Met);
    assert_eq!(verdict("<9.5"), Verdict::NotAssessable);
    assert_eq!(verdict("<7.0"), Verdict::NotMet);
    assert_eq!(verdict(">7.0"), Verdict::NotAssessable);
}

#[test]
fn a_result_that_waits_counts_for_nothing_and_is_never_passed_over() {
    let values = [
        (-20, "8.5"),
        (-10, "8.5"),
        (28, "10.1"),
        (42, "10.1"),
        (70, "10.1"),
        (84, "10.1"),
    ];
    let with = |day: i64, value: &str, why: Unsure| {
        let mut input = record(Analyte::Hemoglobin, &values, 168);
        let on = date(day, input.first_dose);
        input.unsure.push(UnsureResult {
            analyte: Analyte::Hemoglobin,
            earliest: on,
            latest: on,
            quantity: Some(Quantity::exact(number(value))),
            why,
        });
        erythroid(&input, Definition::Iwg2006)
    };
    for (day, value, verdict) in [
        // It would break the stretch, so it cannot be told.
        (56, "8.0", Verdict::NotAssessable),
        // Taken as read it would change nothing.
        (56, "10.3", Verdict::Met),
        (84, "10.1", Verdict::Met),
        (112, "8.0", Verdict::Met),
        // It may belong to the baseline.
        (-30, "8.5", Verdict::NotAssessable),
        (-70, "8.5", Verdict::Met),
    ] {
        let found = with(day, value, Unsure::Waiting);
        assert_eq!(found.verdict, verdict, "day {day}: {value}");
        // The same value of the same day is already known, and one from before the look-back has no part.
        let is_said = found
            .steps
            .iter()
            .any(|step| step.code == "criteria-step-waiting");
        assert_eq!(is_said, day != 84 && day != -70, "day {day}");
    }
    let found = with(56, "8.0", Unsure::Waiting);
    assert_eq!(found.run.map(|run| run.days()), Some(14));
    assert!(found.missing.contains(&MissingFact::ResultsLookedAt));
    // What was not reached may be so with a result that waits.
    let mut input = record(
        Analyte::Hemoglobin,
        &[
            (-20, "8.5"),
            (-10, "8.5"),
            (28, "10.1"),
            (60, "10.1"),
            (90, "8.5"),
        ],
        168,
    );
    assert_eq!(
        erythroid(&input, Definition::Iwg2006).verdict,
        Verdict::NotMet
    );
    let on = date(84, input.first_dose);
    input.unsure.push(UnsureResult {
        analyte: Analyte::Hemoglobin,
        earliest: on,
        latest: on,
        quantity: Some(Quantity::exact(number("10.4"))),
        why: Unsure::Waiting,
    });
    assert_eq!(
        erythroid(&input, Definition::Iwg2006).verdict,
        Verdict::NotAssessable
    );
}

#[test]
fn a_treatment_that_ended_before_eight_weeks_were_possible_cannot_be_told() {
    for (day, verdict) in [(46, Verdict::NotAssessable), (62, Verdict::NotMet)] {
        let values = [(-20, "8.5"), (-10, "8.5"), (20, "10.1"), (40, "10.1")];
        let mut input = record(Analyte::Hemoglobin, &values, day);
        input.window_is_over = true;
        input.ended = Some(input.evaluation);
        let found = erythroid(&input, Definition::Iwg2006);
        assert_eq!(found.verdict, verdict, "day {day}");
        assert!(
            found
                .steps
                .iter()
                .any(|step| step.code == "criteria-step-ended-early")
        );
    }
}
