//! The six worked examples: every verdict, threshold, run and number of units.

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
            window_is_over: self.evaluation_day >= 168,
            hemoglobin: counts(0, Analyte::Hemoglobin),
            neutrophils: counts(1, Analyte::Neutrophils),
            platelets: counts(2, Analyte::Platelets),
            transfusions: self
                .red_cells
                .iter()
                .map(|(day, units, before)| red_cells(date(*day, first_dose), *units, Some(before)))
                .collect(),
            log: LogCompleteness {
                red_cells: log,
                platelets: log,
                growth_factors: log,
            },
            ..CriteriaInput::new(first_dose, date(self.evaluation_day, first_dose))
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

#[path = "criteria_limit_tests.rs"]
mod limits;
#[path = "criteria_red_cell_tests.rs"]
mod red_cells;
