//! The six worked examples and every comparison sign at its limit.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::transfusion::{LogSpan, Product};
use crate::unit::conversion;

/// One draw: day, then value and printed unit of haemoglobin, neutrophils, platelets.
type Draw = (i64, [(&'static str, &'static str); 3]);

/// A synthetic patient: first dose, evaluation day, draws, red cells as day, units, haemoglobin before.
struct Patient {
    first_dose: &'static str,
    evaluation_day: i64,
    draws: &'static [Draw],
    red_cells: &'static [(i64, u16, &'static str)],
}

const W1: Patient = Patient {
    first_dose: "2025-01-06",
    evaluation_day: 168,
    draws: &[
        (-56, [("8.8", "g/dL"), ("1.9", "10*9/L"), ("165", "10*9/L")]),
        (-28, [("8.6", "g/dL"), ("2", "10*9/L"), ("158", "10*9/L")]),
        (-7, [("8.8", "g/dL"), ("1.8", "10*9/L"), ("171", "10*9/L")]),
        (14, [("8.9", "g/dL"), ("1.9", "10*9/L"), ("166", "10*9/L")]),
        (28, [("9.3", "g/dL"), ("2.1", "10*9/L"), ("160", "10*9/L")]),
        (42, [("9.9", "g/dL"), ("2", "10*9/L"), ("172", "10*9/L")]),
        (56, [("10.4", "g/dL"), ("2.2", "10*9/L"), ("168", "10*9/L")]),
        (84, [("10.6", "g/dL"), ("1.9", "10*9/L"), ("163", "10*9/L")]),
        (112, [("10.9", "g/dL"), ("2", "10*9/L"), ("170", "10*9/L")]),
        (
            140,
            [("10.8", "g/dL"), ("2.1", "10*9/L"), ("175", "10*9/L")],
        ),
        (168, [("10.5", "g/dL"), ("2", "10*9/L"), ("169", "10*9/L")]),
    ],
    red_cells: &[],
};

const W2: Patient = Patient {
    first_dose: "2025-02-03",
    evaluation_day: 84,
    draws: &[
        (-90, [("7.8", "g/dL"), ("2.4", "10*9/L"), ("210", "10*9/L")]),
        (-62, [("8.2", "g/dL"), ("2.3", "10*9/L"), ("205", "10*9/L")]),
        (-34, [("8.1", "g/dL"), ("2.5", "10*9/L"), ("214", "10*9/L")]),
        (-20, [("7.9", "g/dL"), ("2.4", "10*9/L"), ("208", "10*9/L")]),
        (
            -16,
            [("10.1", "g/dL"), ("2.3", "10*9/L"), ("206", "10*9/L")],
        ),
        (21, [("9.6", "g/dL"), ("2.6", "10*9/L"), ("215", "10*9/L")]),
        (42, [("9.7", "g/dL"), ("2.5", "10*9/L"), ("211", "10*9/L")]),
        (63, [("9.8", "g/dL"), ("2.4", "10*9/L"), ("209", "10*9/L")]),
        (77, [("9.6", "g/dL"), ("2.5", "10*9/L"), ("207", "10*9/L")]),
        (84, [("9.7", "g/dL"), ("2.4", "10*9/L"), ("212", "10*9/L")]),
    ],
    red_cells: &[(-90, 2, "7.8"), (-20, 2, "7.9")],
};

const W3: Patient = Patient {
    first_dose: "2025-03-03",
    evaluation_day: 168,
    draws: &[
        (-21, [("9.9", "g/dL"), ("1.6", "10*9/L"), ("45", "10*9/L")]),
        (-7, [("10", "g/dL"), ("1.5", "10*9/L"), ("47", "10*9/L")]),
        (14, [("9.6", "g/dL"), ("1.2", "10*9/L"), ("38", "10*9/L")]),
        (28, [("10.1", "g/dL"), ("1.5", "10*9/L"), ("78", "10*9/L")]),
        (35, [("10.2", "g/dL"), ("1.6", "10*9/L"), ("80", "10*9/L")]),
        (96, [("10.3", "g/dL"), ("1.6", "10*9/L"), ("82", "10*9/L")]),
        (103, [("10.2", "g/dL"), ("1.5", "10*9/L"), ("60", "10*9/L")]),
        (131, [("10.1", "g/dL"), ("1.4", "10*9/L"), ("58", "10*9/L")]),
        (168, [("10", "g/dL"), ("1.5", "10*9/L"), ("57", "10*9/L")]),
    ],
    red_cells: &[],
};

const W4: Patient = Patient {
    first_dose: "2025-04-07",
    evaluation_day: 168,
    draws: &[
        (-28, [("98", "g/L"), ("420", "cells/uL"), ("120", "10*9/L")]),
        (-7, [("6.1", "mmol/L"), ("0.38", "G/L"), ("118000", "/mm3")]),
        (14, [("94", "g/L"), ("0.9", "K/uL"), ("112", "K/uL")]),
        (28, [("10", "g/dL"), ("950", "/mm3"), ("125", "K/uL")]),
        (56, [("10.2", "g/dL"), ("0.98", "G/L"), ("130", "K/uL")]),
        (
            84,
            [("6.5", "mmol/L"), ("1.092", "10*9/L"), ("128", "10*9/L")],
        ),
        (112, [("104", "g/L"), ("1.05", "K/uL"), ("131", "K/uL")]),
        (140, [("104", "g/L"), ("0.7", "K/uL"), ("127", "K/uL")]),
        (168, [("10.3", "g/dL"), ("0.72", "K/uL"), ("126", "K/uL")]),
    ],
    red_cells: &[],
};

const W5: Patient = Patient {
    first_dose: "2025-05-05",
    evaluation_day: 168,
    draws: &[
        (-30, [("8.4", "g/dL"), ("1.4", "10*9/L"), ("52", "10*9/L")]),
        (-9, [("8.6", "g/dL"), ("1.3", "10*9/L"), ("54", "10*9/L")]),
        (21, [("8.2", "g/dL"), ("1.1", "10*9/L"), ("50", "10*9/L")]),
        (35, [("9.2", "g/dL"), ("1.4", "10*9/L"), ("70", "10*9/L")]),
        (49, [("10.1", "g/dL"), ("1.5", "10*9/L"), ("84", "10*9/L")]),
        (63, [("10.3", "g/dL"), ("1.6", "10*9/L"), ("88", "10*9/L")]),
        (77, [("10.4", "g/dL"), ("1.5", "10*9/L"), ("90", "10*9/L")]),
        (91, [("10.2", "g/dL"), ("1.4", "10*9/L"), ("87", "10*9/L")]),
        (102, [("10", "g/dL"), ("1.4", "10*9/L"), ("86", "10*9/L")]),
        (105, [("9.8", "g/dL"), ("1.3", "10*9/L"), ("85", "10*9/L")]),
        (112, [("9.6", "g/dL"), ("1.3", "10*9/L"), ("74", "10*9/L")]),
        (140, [("9.4", "g/dL"), ("1.3", "10*9/L"), ("70", "10*9/L")]),
        (168, [("9.3", "g/dL"), ("1.2", "10*9/L"), ("69", "10*9/L")]),
    ],
    red_cells: &[],
};

const W6: Patient = Patient {
    first_dose: "2025-06-02",
    evaluation_day: 168,
    draws: &[
        (
            -105,
            [("7.6", "g/dL"), ("2.1", "10*9/L"), ("180", "10*9/L")],
        ),
        (-84, [("7.5", "g/dL"), ("2", "10*9/L"), ("176", "10*9/L")]),
        (-63, [("7.7", "g/dL"), ("2.2", "10*9/L"), ("182", "10*9/L")]),
        (-42, [("7.4", "g/dL"), ("2.1", "10*9/L"), ("179", "10*9/L")]),
        (-21, [("7.6", "g/dL"), ("2", "10*9/L"), ("175", "10*9/L")]),
        (10, [("7.5", "g/dL"), ("1.6", "10*9/L"), ("150", "10*9/L")]),
        (31, [("7.6", "g/dL"), ("1.2", "10*9/L"), ("118", "10*9/L")]),
        (50, [("7.8", "g/dL"), ("1.3", "10*9/L"), ("124", "10*9/L")]),
        (70, [("7.9", "g/dL"), ("1.5", "10*9/L"), ("140", "10*9/L")]),
        (98, [("8.6", "g/dL"), ("1.7", "10*9/L"), ("150", "10*9/L")]),
        (120, [("7.9", "g/dL"), ("1.8", "10*9/L"), ("155", "10*9/L")]),
        (144, [("8.8", "g/dL"), ("1.8", "10*9/L"), ("158", "10*9/L")]),
        (168, [("8.7", "g/dL"), ("1.9", "10*9/L"), ("160", "10*9/L")]),
    ],
    red_cells: &[
        (-105, 2, "7.6"),
        (-84, 2, "7.5"),
        (-63, 2, "7.7"),
        (-42, 2, "7.4"),
        (-21, 2, "7.6"),
        (10, 2, "7.5"),
        (31, 2, "7.6"),
        (50, 2, "7.8"),
        (70, 2, "7.9"),
        (120, 2, "7.9"),
    ],
};

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn date(input_day: i64, first_dose: NaiveDate) -> NaiveDate {
    first_dose + chrono::TimeDelta::days(input_day)
}

fn red_cells(on: NaiveDate, units: u16, before: Option<&str>) -> Transfusion {
    Transfusion {
        id: Uuid::nil(),
        on,
        product: Product::RedCells,
        units,
        hemoglobin_before: before.map(number),
        platelets_before: None,
        reason: None,
        reaction: None,
    }
}

impl Patient {
    fn input(&self) -> CriteriaInput {
        let first_dose: NaiveDate = self.first_dose.parse().unwrap();
        let counts = |place: usize, analyte: Analyte| {
            self.draws
                .iter()
                .map(|(day, values)| {
                    let (value, unit) = values.get(place).unwrap();
                    CountOnDay {
                        result: None,
                        on: date(*day, first_dose),
                        seconds: None,
                        quantity: Quantity::exact(
                            conversion(analyte, unit).unwrap().apply(number(value)),
                        ),
                        before_transfusion: None,
                    }
                })
                .collect()
        };
        let log = Some(LogSpan {
            from: date(-112, first_dose),
            to: date(self.evaluation_day, first_dose),
        });
        CriteriaInput {
            first_dose,
            evaluation: date(self.evaluation_day, first_dose),
            window_is_over: self.evaluation_day >= 168,
            hemoglobin: counts(0, Analyte::Hemoglobin),
            neutrophils: counts(1, Analyte::Neutrophils),
            platelets: counts(2, Analyte::Platelets),
            transfusions: self
                .red_cells
                .iter()
                .map(|(day, units, before)| red_cells(date(*day, first_dose), *units, Some(before)))
                .collect(),
            growth_factor_days: Vec::new(),
            log: LogCompleteness {
                red_cells: log,
                platelets: log,
                growth_factors: log,
            },
        }
    }
}

/// Verdict, threshold at least, threshold above, run.
type Line = (&'static str, &'static str, &'static str, Option<(i64, i64)>);

fn line(comparison: &Comparison) -> (String, String, String, Option<(i64, i64)>) {
    let text = |value: Option<Decimal>| value.map(|value| value.to_string()).unwrap_or_default();
    (
        comparison.verdict.code().to_owned(),
        text(comparison.threshold_at_least),
        text(comparison.threshold_above),
        comparison.run.map(|run| (run.from_day, run.to_day)),
    )
}

fn owned(line: Line) -> (String, String, String, Option<(i64, i64)>) {
    (
        line.0.to_owned(),
        line.1.to_owned(),
        line.2.to_owned(),
        line.3,
    )
}

const NOT_ELIGIBLE: Line = ("not_eligible", "", "", None);

#[test]
fn the_six_worked_examples_agree_with_their_verdicts_thresholds_and_runs() {
    let w3_p: Line = ("not_assessable", "76", "", Some((28, 35)));
    let w4_n: Line = ("met", "0.8", "0.9", Some((28, 112)));
    let w5_p: Line = ("met", "83", "", Some((49, 105)));
    let of_2018: Line = ("met", "", "", None);
    for (name, patient, e_2006, e_2018, p, n) in [
        (
            "W1",
            W1,
            ("met", "10.233", "", Some((56, 168))),
            ("met", "10.2", "", Some((56, 168))),
            NOT_ELIGIBLE,
            NOT_ELIGIBLE,
        ),
        (
            "W2",
            W2,
            ("met", "9.5", "", Some((21, 84))),
            of_2018,
            NOT_ELIGIBLE,
            NOT_ELIGIBLE,
        ),
        (
            "W3",
            W3,
            ("not_met", "11.45", "", None),
            ("not_met", "11.45", "", None),
            w3_p,
            NOT_ELIGIBLE,
        ),
        (
            "W4",
            W4,
            ("not_met", "11.315", "", None),
            ("not_met", "11.315", "", None),
            NOT_ELIGIBLE,
            w4_n,
        ),
        (
            "W5",
            W5,
            ("not_met", "10", "", Some((49, 102))),
            ("not_met", "10", "", Some((49, 102))),
            w5_p,
            NOT_ELIGIBLE,
        ),
        (
            "W6",
            W6,
            ("not_met", "9", "", None),
            of_2018,
            NOT_ELIGIBLE,
            NOT_ELIGIBLE,
        ),
    ] {
        let input = patient.input();
        for (definition, erythroid) in
            [(Definition::Iwg2006, e_2006), (Definition::Iwg2018, e_2018)]
        {
            let comparisons = compare(&input, definition);
            let lines: Vec<_> = comparisons.iter().map(line).collect();
            assert_eq!(
                lines,
                [owned(erythroid), owned(p), owned(n)],
                "{name} {definition:?}"
            );
        }
    }
}

#[test]
fn the_six_worked_examples_agree_with_their_baselines() {
    let text = |value: Option<Decimal>| value.map(|value| value.to_string()).unwrap_or_default();
    for (patient, units, counts) in [
        (
            W1,
            [0, 0, 0, 0, 0],
            ["8.733", "8.733", "8.7", "164.667", "1.9"],
        ),
        (W2, [4, 2, 2, 2, 2], ["8", "8", "8", "210", "2.4"]),
        (W3, [0, 0, 0, 0, 0], ["9.95", "9.95", "9.95", "46", "1.55"]),
        (
            W4,
            [0, 0, 0, 0, 0],
            ["9.815", "9.815", "9.815", "119", "0.4"],
        ),
        (W5, [0, 0, 0, 0, 0], ["8.5", "8.5", "8.5", "53", "1.35"]),
        (W6, [10, 4, 4, 6, 5], ["7.5", "7.56", "7.5", "177", "2.05"]),
    ] {
        let found = baselines(&patient.input());
        assert_eq!(
            [
                found.red_cell_units_16_weeks,
                found.red_cell_units_8_weeks,
                found.red_cell_units_8_weeks_hemoglobin_at_most_9,
                found.most_units_in_any_8_weeks,
                found.episodes_16_weeks,
            ],
            units.map(Some)
        );
        assert_eq!(
            [
                text(found.hemoglobin_2006),
                text(found.hemoglobin_2018_mean),
                text(found.hemoglobin_2018_lowest_mean_of_2),
                text(found.platelets),
                text(found.neutrophils),
            ],
            counts
        );
    }
}

fn erythroid(input: &CriteriaInput, definition: Definition) -> Comparison {
    compare(input, definition).into_iter().next().unwrap()
}

#[test]
fn the_worked_examples_agree_in_transfusions_spans_and_lengths() {
    use Definition::{Iwg2006, Iwg2018};
    for (patient, before, lowest_since, fewer) in [
        (W1, 0, 0, 0),
        (W2, 2, 0, 2),
        (W3, 0, 0, 0),
        (W4, 0, 0, 0),
        (W5, 0, 0, 0),
        (W6, 4, 2, 2),
    ] {
        assert_eq!(
            erythroid(&patient.input(), Iwg2006).transfusion_part,
            Some(TransfusionPart::Reduction {
                before,
                lowest_since: Some(lowest_since),
                fewer: Some(fewer),
                met: false,
            })
        );
    }
    let hemoglobin_parts = [W1, W2, W3, W4, W5, W6].map(|patient| {
        erythroid(&patient.input(), Iwg2006)
            .hemoglobin_part
            .unwrap()
            .code()
    });
    assert_eq!(
        hemoglobin_parts,
        ["met", "met", "not_met", "not_met", "not_met", "not_met"]
    );
    let burdens =
        [W1, W2, W3, W4, W5, W6].map(|patient| transfusion_burden(&patient.input()).burden.code());
    assert_eq!(burdens, ["NTD", "LTB", "NTD", "NTD", "NTD", "HTB"]);
    let long =
        [W1, W2, W3, W4, W5, W6].map(|patient| erythroid(&patient.input(), Iwg2018).lasts_16_weeks);
    assert_eq!(long, [true, false, false, false, false, false]);
    assert_eq!(
        erythroid(&W2.input(), Iwg2018).transfusion_part,
        Some(TransfusionPart::Independence {
            longest_free_days: 84,
            free: Some(Run {
                from_day: 1,
                to_day: 84
            }),
            best_16_week_units: None,
            reduction_percent: None,
        })
    );
    let w6 = erythroid(&W6.input(), Iwg2018);
    assert_eq!(w6.is_minor, Some(true));
    assert_eq!(
        w6.transfusion_part,
        Some(TransfusionPart::Independence {
            longest_free_days: 49,
            free: Some(Run {
                from_day: 71,
                to_day: 119
            }),
            best_16_week_units: Some(4),
            reduction_percent: Some(number("60")),
        })
    );
    let platelets = |patient: Patient| {
        compare(&patient.input(), Iwg2006)
            .into_iter()
            .find(|comparison| comparison.criterion == Criterion::HiP)
            .unwrap()
    };
    let w3 = platelets(W3);
    assert_eq!(w3.span_ignoring_gaps_days, Some(68));
    assert_eq!(w3.missing, [MissingFact::CountsInTheGap]);
    let w5 = platelets(W5);
    assert_eq!((w5.best_in_run, w5.loss_day), (Some(number("90")), None));
    assert_eq!(w5.platelet_rule, Some(PlateletRule::RiseOf30));
    let excluded: Vec<_> = excluded_as_influenced(&W2.input())
        .into_iter()
        .map(|(analyte, value, _)| (analyte.id(), value.day, value.quantity.value))
        .collect();
    assert_eq!(excluded, [("hemoglobin", -16, number("10.1"))]);
    assert!(excluded_as_influenced(&W6.input()).is_empty());
}

#[test]
fn every_step_has_a_code_and_arguments_of_the_list() {
    for patient in [W1, W2, W3, W4, W5, W6] {
        for definition in [
            Definition::Iwg2006,
            Definition::Iwg2018,
            Definition::Iwg2023,
        ] {
            for comparison in compare(&patient.input(), definition) {
                assert!(!comparison.steps.is_empty());
                for step in comparison.steps {
                    let names: Vec<_> = step.arguments.iter().map(|(name, _)| *name).collect();
                    let listed = steps::STEP_CODES
                        .iter()
                        .find(|(code, _)| *code == step.code)
                        .unwrap_or_else(|| panic!("{} is not listed", step.code));
                    assert_eq!(names, listed.1, "{}", step.code);
                }
            }
        }
    }
}

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
