//! What must hold for any record: days count and dates do not, the order of entry does not matter, what
//! does not belong to a sum changes nothing in it, and units are only a way of writing.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use proptest::prelude::*;

use super::*;
use crate::transfusion::{LogSpan, Product};
use crate::unit::conversion;

const DEFINITIONS: [Definition; 3] = [
    Definition::Iwg2006,
    Definition::Iwg2018,
    Definition::Iwg2023,
];

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()
}

fn date(day: i64) -> NaiveDate {
    start() + chrono::TimeDelta::days(day)
}

fn count(day: i64, value: Decimal) -> CountOnDay {
    CountOnDay {
        result: None,
        on: date(day),
        seconds: None,
        quantity: Quantity::exact(value),
        before_transfusion: None,
    }
}

fn given(day: i64, product: Product, units: u16) -> Transfusion {
    Transfusion {
        id: Uuid::nil(),
        on: date(day),
        product,
        units,
        hemoglobin_before: None,
        platelets_before: None,
        reason: None,
        reaction: None,
    }
}

/// A record: draws of haemoglobin in tenths, platelets, neutrophils in hundredths; transfusions; days of
/// growth factors; the day of the comparison and the day from which the logs are complete.
fn records() -> impl Strategy<Value = CriteriaInput> {
    let draws = prop::collection::vec(
        (
            -120_i64..260,
            60_i64..130,
            5_i64..160,
            10_i64..300,
            0_i64..2,
        ),
        0..40,
    );
    let transfusions = prop::collection::vec((-120_i64..260, 0_u8..3, 1_u16..4), 0..14);
    let factors = prop::collection::vec(-60_i64..200, 0..3);
    let marrow = prop::collection::vec((-60_i64..200, 0_i64..20), 0..3);
    (
        draws,
        transfusions,
        factors,
        marrow,
        20_i64..250,
        -150_i64..-40,
    )
        .prop_map(
            |(draws, transfusions, factors, marrow, evaluation, log_from)| {
                let log = Some(LogSpan {
                    from: date(log_from),
                    to: date(evaluation),
                });
                type Row = (i64, i64, i64, i64, i64);
                let list = |value: &dyn Fn(&Row) -> Decimal| {
                    draws
                        .iter()
                        .map(|draw| count(draw.0, value(draw)))
                        .collect()
                };
                CriteriaInput {
                    window_is_over: evaluation >= 168,
                    hemoglobin: list(&|draw| Decimal::new(draw.1, 1)),
                    platelets: list(&|draw| Decimal::from(draw.2)),
                    neutrophils: list(&|draw| Decimal::new(draw.3, 2)),
                    blasts_percent: list(&|draw| Decimal::from(draw.4)),
                    marrow_blasts: marrow
                        .iter()
                        .map(|(day, percent)| count(*day, Decimal::from(*percent)))
                        .collect(),
                    transfusions: transfusions
                        .iter()
                        .map(|(day, product, units)| {
                            let product = match product {
                                0 => Product::Platelets,
                                _ => Product::RedCells,
                            };
                            given(*day, product, *units)
                        })
                        .collect(),
                    growth_factors: factors
                        .iter()
                        .map(|day| GrowthFactorSpan::dose(date(*day)))
                        .collect(),
                    log: LogCompleteness {
                        red_cells: log,
                        platelets: log,
                        growth_factors: log,
                    },
                    ..CriteriaInput::new(start(), date(evaluation))
                }
            },
        )
}

/// Everything that a comparison gives, over all definitions.
fn answers(input: &CriteriaInput) -> (Vec<Comparison>, Vec<Option<Remission>>, BurdenOverTime) {
    (
        DEFINITIONS
            .into_iter()
            .flat_map(|definition| compare(input, definition))
            .collect(),
        DEFINITIONS
            .into_iter()
            .map(|definition| remission(input, definition))
            .collect(),
        burden_over_time(input),
    )
}

fn shifted(input: &CriteriaInput, days: i64) -> CriteriaInput {
    let by = chrono::TimeDelta::days(days);
    let mut moved = input.clone();
    moved.first_dose += by;
    moved.evaluation += by;
    for list in [
        &mut moved.hemoglobin,
        &mut moved.platelets,
        &mut moved.neutrophils,
        &mut moved.blasts_percent,
        &mut moved.marrow_blasts,
    ] {
        for count in list {
            count.on += by;
        }
    }
    for given in &mut moved.transfusions {
        given.on += by;
    }
    for span in &mut moved.growth_factors {
        span.from += by;
        span.to += by;
    }
    for span in [
        &mut moved.log.red_cells,
        &mut moved.log.platelets,
        &mut moved.log.growth_factors,
    ]
    .into_iter()
    .flatten()
    {
        span.from += by;
        span.to += by;
    }
    moved
}

/// The answer as text, with every date moved back, so that nothing else may differ.
fn without_dates(mut comparisons: Vec<Comparison>, days: i64) -> Vec<Comparison> {
    let by = chrono::TimeDelta::days(days);
    for comparison in &mut comparisons {
        for value in comparison
            .baseline_values
            .iter_mut()
            .chain(&mut comparison.values_used)
            .chain(comparison.values_dropped.iter_mut().map(|(value, _)| value))
        {
            value.on -= by;
        }
        for step in &mut comparison.steps {
            for (_, argument) in &mut step.arguments {
                if let StepArgument::Date(on) = argument {
                    *on -= by;
                }
            }
        }
    }
    comparisons
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn shifting_all_dates_shifts_the_dates_of_the_answer_and_nothing_else(
        input in records(),
        days in -4000_i64..4000,
    ) {
        let (comparisons, remissions, units) = answers(&input);
        let (moved, moved_remissions, moved_units) = answers(&shifted(&input, days));
        prop_assert_eq!(without_dates(moved, days), comparisons);
        prop_assert_eq!(moved_units, units);
        let verdicts = |list: &[Option<Remission>]| -> Vec<_> {
            list.iter()
                .map(|found| found.as_ref().map(|found| (found.verdict, found.blood, found.held)))
                .collect()
        };
        prop_assert_eq!(verdicts(&moved_remissions), verdicts(&remissions));
    }

    #[test]
    fn the_order_of_entry_does_not_matter(input in records(), by in 0_usize..40) {
        let mut turned = input.clone();
        for list in [
            &mut turned.hemoglobin,
            &mut turned.platelets,
            &mut turned.neutrophils,
            &mut turned.blasts_percent,
            &mut turned.marrow_blasts,
        ] {
            list.reverse();
            let places = by.min(list.len());
            list.rotate_left(places);
        }
        turned.transfusions.reverse();
        turned.growth_factors.reverse();
        prop_assert_eq!(answers(&turned), answers(&input));
    }

    #[test]
    fn what_does_not_belong_to_a_sum_changes_nothing_in_it(
        input in records(),
        value in 50_i64..140,
        later in 1_i64..400,
    ) {
        let mut more = input.clone();
        let on = input.evaluation_day() + later;
        // After the day of the comparison; long before the look-back; another product; another count.
        more.hemoglobin.push(count(on, Decimal::new(value, 1)));
        more.platelets.push(count(on, Decimal::from(value)));
        more.neutrophils.push(count(-400, Decimal::new(value, 2)));
        more.hemoglobin.push(count(-400, Decimal::new(value, 1)));
        more.transfusions.push(given(on + 15, Product::RedCells, 2));
        more.transfusions.push(given(-300, Product::Platelets, 2));
        let mut comparisons = answers(&input).0;
        prop_assert_eq!(answers(&more).0, comparisons.clone());
        // Blasts and marrow say nothing of the three counts.
        more.blasts_percent.push(count(10, Decimal::from(3)));
        more.marrow_blasts.push(count(20, Decimal::from(7)));
        more.transfusions.push(given(30, Product::Other, 1));
        comparisons.truncate(9);
        prop_assert_eq!(answers(&more).0, comparisons);
    }

    #[test]
    fn the_unit_that_was_printed_changes_nothing(input in records()) {
        let mut converted = input.clone();
        let through = |analyte, unit: &str, factor: i64, count: &mut CountOnDay| {
            let printed = count.quantity.value * Decimal::from(factor);
            count.quantity.value = conversion(analyte, unit).unwrap().apply(printed);
        };
        for count in &mut converted.hemoglobin {
            through(Analyte::Hemoglobin, "g/L", 10, count);
        }
        for count in &mut converted.platelets {
            through(Analyte::Platelets, "/uL", 1000, count);
        }
        for count in &mut converted.neutrophils {
            through(Analyte::Neutrophils, "cells/uL", 1000, count);
        }
        let verdicts = |input: &CriteriaInput| -> Vec<_> {
            answers(input)
                .0
                .into_iter()
                .map(|found| (found.verdict, found.baseline, found.threshold_at_least, found.run))
                .collect()
        };
        prop_assert_eq!(verdicts(&converted), verdicts(&input));
    }

    #[test]
    fn a_met_criterion_rests_on_enough_days_or_units_and_never_on_an_open_log(input in records()) {
        for definition in DEFINITIONS {
            for found in compare(&input, definition) {
                if found.verdict != Verdict::Met {
                    continue;
                }
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
            for found in compare(&without_log, definition) {
                prop_assert_eq!(found.verdict, Verdict::NotAssessable);
            }
        }
    }
}
