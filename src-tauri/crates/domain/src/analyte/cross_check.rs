//! Whether the values of one draw fit each other.
//!
//! Clinical reference, section 1.4, “cross checks”. Every one is a question to the person, never a
//! correction. Tolerances allow for the digits that laboratories print, so that right values pass.

use rust_decimal::Decimal;

use super::Analyte;
use crate::quantity::decimal;

/// What does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CrossCheckKind {
    /// Haemoglobin times 3 is far from the haematocrit.
    HemoglobinAndHematocrit,
    /// Red cells times MCV is far from the haematocrit.
    HematocritAndRedCells,
    /// Haemoglobin over red cells is far from the MCH.
    MeanCellHemoglobin,
    /// Haemoglobin over haematocrit is far from the MCHC.
    MeanCellConcentration,
    /// There are more neutrophils than white cells.
    NeutrophilsAboveWhiteCells,
    /// There are more cells of one kind than white cells.
    PartAboveWhiteCells,
    /// The percentages of the differential do not come to about 100.
    DifferentialSum,
    /// The absolute count is far from white cells times percentage.
    AbsoluteAndPercent,
    /// The absolute differential comes to more than the white cells, or to far less.
    AbsoluteSum,
}

impl CrossCheckKind {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::HemoglobinAndHematocrit => "hemoglobin-and-hematocrit",
            Self::HematocritAndRedCells => "hematocrit-and-red-cells",
            Self::MeanCellHemoglobin => "mean-cell-hemoglobin",
            Self::MeanCellConcentration => "mean-cell-concentration",
            Self::NeutrophilsAboveWhiteCells => "neutrophils-above-white-cells",
            Self::PartAboveWhiteCells => "part-above-white-cells",
            Self::DifferentialSum => "differential-sum",
            Self::AbsoluteAndPercent => "absolute-and-percent",
            Self::AbsoluteSum => "absolute-sum",
        }
    }
}

/// A check that failed, with the analytes that disagree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossCheck {
    /// Which one.
    pub kind: CrossCheckKind,
    /// The analytes whose values do not fit each other.
    pub analytes: Vec<Analyte>,
    /// What was found: the value, or the sum.
    pub found: Decimal,
    /// What would fit: the value worked out from the others, or the limit.
    pub expected: Decimal,
}

/// Half of the last digit that a laboratory can be expected to print, per analyte of the check.
struct Tolerance {
    percent: u32,
    absolute: Decimal,
}

impl Tolerance {
    fn holds(&self, found: Decimal, expected: Decimal) -> bool {
        let share = expected.abs() * Decimal::from(self.percent) / decimal(100, 0);
        (found - expected).abs() <= share + self.absolute
    }
}

/// The kinds of white cell whose absolute count and percentage are both printed.
const PARTS: &[(Analyte, Analyte)] = &[
    (Analyte::Neutrophils, Analyte::NeutrophilsPercent),
    (Analyte::Segs, Analyte::SegsPercent),
    (Analyte::Bands, Analyte::BandsPercent),
    (Analyte::Lymphocytes, Analyte::LymphocytesPercent),
    (Analyte::Monocytes, Analyte::MonocytesPercent),
    (Analyte::Eosinophils, Analyte::EosinophilsPercent),
    (Analyte::Basophils, Analyte::BasophilsPercent),
    (
        Analyte::ImmatureGranulocytes,
        Analyte::ImmatureGranulocytesPercent,
    ),
    (Analyte::Blasts, Analyte::BlastsPercent),
];

/// Returns the checks that the exact canonical values of one draw fail.
#[must_use]
pub fn cross_checks(values: &[(Analyte, Decimal)]) -> Vec<CrossCheck> {
    let value = |analyte: Analyte| {
        values
            .iter()
            .find(|(other, _)| *other == analyte)
            .map(|(_, value)| *value)
            // What is refused by its own limits anyway is not compared.
            .filter(|value| value.abs() <= decimal(10_000_000, 0))
    };
    let mut failed = red_cell_checks(&value);
    failed.extend(white_cell_checks(&value));
    failed.extend(differential_sum(&value));
    failed.extend(absolute_sum(&value));
    failed
}

fn red_cell_checks(value: &impl Fn(Analyte) -> Option<Decimal>) -> Vec<CrossCheck> {
    let hemoglobin = value(Analyte::Hemoglobin);
    let hematocrit = value(Analyte::Hematocrit);
    let red_cells = value(Analyte::Rbc).filter(|value| !value.is_zero());
    let ten = decimal(10, 0);
    let mut failed = Vec::new();
    let mut check = |kind, analytes: &[Analyte], found, expected, tolerance: Tolerance| {
        if !tolerance.holds(found, expected) {
            failed.push(CrossCheck {
                kind,
                analytes: analytes.to_vec(),
                found,
                expected,
            });
        }
    };
    // A haematocrit printed as 0.27 L/L is known to half a percent.
    let half_a_percent = decimal(5, 1);
    if let (Some(hemoglobin), Some(hematocrit)) = (hemoglobin, hematocrit) {
        check(
            CrossCheckKind::HemoglobinAndHematocrit,
            &[Analyte::Hemoglobin, Analyte::Hematocrit],
            hematocrit,
            hemoglobin * decimal(3, 0),
            Tolerance {
                percent: 20,
                absolute: half_a_percent,
            },
        );
    }
    if let (Some(hematocrit), Some(red_cells), Some(volume)) =
        (hematocrit, red_cells, value(Analyte::Mcv))
    {
        check(
            CrossCheckKind::HematocritAndRedCells,
            &[Analyte::Hematocrit, Analyte::Rbc, Analyte::Mcv],
            hematocrit,
            red_cells * volume / ten,
            Tolerance {
                percent: 5,
                absolute: half_a_percent + volume * decimal(5, 2) / ten,
            },
        );
    }
    if let (Some(hemoglobin), Some(red_cells), Some(mass)) =
        (hemoglobin, red_cells, value(Analyte::Mch))
    {
        let expected = hemoglobin * ten / red_cells;
        check(
            CrossCheckKind::MeanCellHemoglobin,
            &[Analyte::Mch, Analyte::Hemoglobin, Analyte::Rbc],
            mass,
            expected,
            Tolerance {
                percent: 5,
                // Red cells printed with one decimal are known to 0.05.
                absolute: half_a_percent + expected * decimal(5, 2) / red_cells,
            },
        );
    }
    if let (Some(hemoglobin), Some(hematocrit), Some(concentration)) = (
        hemoglobin,
        hematocrit.filter(|value| !value.is_zero()),
        value(Analyte::Mchc),
    ) {
        let expected = hemoglobin * decimal(100, 0) / hematocrit;
        check(
            CrossCheckKind::MeanCellConcentration,
            &[Analyte::Mchc, Analyte::Hemoglobin, Analyte::Hematocrit],
            concentration,
            expected,
            Tolerance {
                percent: 5,
                absolute: half_a_percent + expected * half_a_percent / hematocrit,
            },
        );
    }
    failed
}

fn white_cell_checks(value: &impl Fn(Analyte) -> Option<Decimal>) -> Vec<CrossCheck> {
    let Some(white) = value(Analyte::Wbc) else {
        return Vec::new();
    };
    let mut failed = Vec::new();
    // Half of the last digit of a count printed with one decimal.
    let half_a_tenth = decimal(5, 2);
    for (absolute, percent) in PARTS {
        let Some(count) = value(*absolute) else {
            continue;
        };
        let limit = white * decimal(102, 2);
        // White cells with one decimal may be 0.05 more than printed; a ten-thousandth part is not a fault.
        if count > limit && count > white + half_a_tenth {
            failed.push(CrossCheck {
                kind: if *absolute == Analyte::Neutrophils {
                    CrossCheckKind::NeutrophilsAboveWhiteCells
                } else {
                    CrossCheckKind::PartAboveWhiteCells
                },
                analytes: vec![*absolute, Analyte::Wbc],
                found: count,
                expected: white,
            });
            continue;
        }
        if let Some(share) = value(*percent) {
            let hundred = decimal(100, 0);
            let expected = white * share / hundred;
            // White cells to 0.05, the share to half a percent, the count to 0.05, and 5 % besides.
            let tolerance = Tolerance {
                percent: 5,
                absolute: half_a_tenth * share / hundred + white * decimal(5, 3) + half_a_tenth,
            };
            if !tolerance.holds(count, expected) {
                failed.push(CrossCheck {
                    kind: CrossCheckKind::AbsoluteAndPercent,
                    analytes: vec![*absolute, Analyte::Wbc, *percent],
                    found: count,
                    expected,
                });
            }
        }
    }
    failed
}

/// Adds up the differential. Bands may or may not be inside “neutrophils %”, blasts and immature forms
/// may or may not be listed, so it fails only if no way of adding comes to 95-105.
fn differential_sum(value: &impl Fn(Analyte) -> Option<Decimal>) -> Option<CrossCheck> {
    let mut analytes = Vec::new();
    let mut fixed = Decimal::ZERO;
    for analyte in [
        Analyte::LymphocytesPercent,
        Analyte::MonocytesPercent,
        Analyte::EosinophilsPercent,
        Analyte::BasophilsPercent,
    ] {
        // An incomplete differential is no fault.
        fixed += value(analyte)?;
        analytes.push(analyte);
    }
    let segs = value(Analyte::SegsPercent);
    let neutrophils = value(Analyte::NeutrophilsPercent);
    let (main, base) = match (segs, neutrophils) {
        (_, Some(neutrophils)) => (Analyte::NeutrophilsPercent, fixed + neutrophils),
        (Some(segs), None) => (Analyte::SegsPercent, fixed + segs),
        (None, None) => return None,
    };
    analytes.push(main);
    let mut sums = vec![base];
    for optional in [
        Analyte::BandsPercent,
        Analyte::ImmatureGranulocytesPercent,
        Analyte::BlastsPercent,
    ] {
        if let Some(share) = value(optional) {
            let with: Vec<_> = sums.iter().map(|sum| *sum + share).collect();
            sums.extend(with);
            analytes.push(optional);
        }
    }
    let (low, high) = (decimal(95, 0), decimal(105, 0));
    if sums.iter().any(|sum| *sum >= low && *sum <= high) {
        return None;
    }
    // Metamyelocytes and other cells that the product does not list may fill a sum below 95.
    Some(CrossCheck {
        kind: CrossCheckKind::DifferentialSum,
        analytes,
        found: base,
        expected: decimal(100, 0),
    })
}

/// Adds up the absolute differential. As with the percentages, bands, young cells and blasts may stand in
/// or beside the neutrophils; cells that the product does not list may fill a fifth.
fn absolute_sum(value: &impl Fn(Analyte) -> Option<Decimal>) -> Option<CrossCheck> {
    let white = value(Analyte::Wbc)?;
    let mut analytes = vec![Analyte::Wbc];
    let mut fixed = Decimal::ZERO;
    for analyte in [
        Analyte::Lymphocytes,
        Analyte::Monocytes,
        Analyte::Eosinophils,
        Analyte::Basophils,
    ] {
        fixed += value(analyte)?;
        analytes.push(analyte);
    }
    let (main, base) = match (value(Analyte::Neutrophils), value(Analyte::Segs)) {
        (Some(neutrophils), _) => (Analyte::Neutrophils, fixed + neutrophils),
        (None, Some(segs)) => (Analyte::Segs, fixed + segs),
        (None, None) => return None,
    };
    analytes.push(main);
    let mut most = base;
    for optional in [
        Analyte::Bands,
        Analyte::ImmatureGranulocytes,
        Analyte::Blasts,
    ] {
        if let Some(count) = value(optional) {
            most += count;
            analytes.push(optional);
        }
    }
    // Five counts with one decimal are known to a quarter, the white cells to a twentieth.
    let rounding = decimal(3, 1);
    let is_above = base > white * decimal(105, 2) + rounding;
    let is_below = most < white * decimal(8, 1) - rounding;
    (is_above || is_below).then_some(CrossCheck {
        kind: CrossCheckKind::AbsoluteSum,
        analytes,
        found: base,
        expected: white,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Analyte::*;

    fn failed(values: &[(Analyte, u32, u32)]) -> Vec<CrossCheckKind> {
        let values: Vec<_> = values
            .iter()
            .map(|(analyte, mantissa, scale)| (*analyte, decimal(*mantissa, *scale)))
            .collect();
        cross_checks(&values)
            .iter()
            .map(|check| check.kind)
            .collect()
    }

    #[test]
    fn right_values_with_few_digits_pass() {
        for values in [
            vec![
                (Hemoglobin, 89, 1),
                (Hematocrit, 27, 0),
                (Rbc, 248, 2),
                (Mcv, 1089, 1),
                (Mch, 359, 1),
                (Mchc, 33, 0),
            ],
            vec![
                (Hemoglobin, 89, 1),
                (Hematocrit, 26, 0),
                (Rbc, 25, 1),
                (Mcv, 106, 0),
                (Mch, 36, 0),
                (Mchc, 34, 0),
            ],
            vec![
                (Wbc, 26, 1),
                (Neutrophils, 11, 1),
                (NeutrophilsPercent, 42, 0),
            ],
            vec![
                (Wbc, 4, 1),
                (Neutrophils, 1, 1),
                (NeutrophilsPercent, 38, 0),
            ],
            vec![(Wbc, 4, 1), (Neutrophils, 4, 1)],
            vec![
                (SegsPercent, 38, 0),
                (BandsPercent, 4, 0),
                (LymphocytesPercent, 45, 0),
                (MonocytesPercent, 10, 0),
                (EosinophilsPercent, 2, 0),
                (BasophilsPercent, 1, 0),
            ],
            vec![
                (NeutrophilsPercent, 42, 0),
                (BandsPercent, 12, 0),
                (LymphocytesPercent, 45, 0),
                (MonocytesPercent, 10, 0),
                (EosinophilsPercent, 2, 0),
                (BasophilsPercent, 1, 0),
            ],
            vec![(LymphocytesPercent, 45, 0), (MonocytesPercent, 10, 0)],
            vec![
                (Wbc, 26, 1),
                (Neutrophils, 11, 1),
                (Lymphocytes, 12, 1),
                (Monocytes, 3, 1),
                (Eosinophils, 1, 1),
                (Basophils, 0, 0),
            ],
            vec![
                (Wbc, 26, 1),
                (Neutrophils, 6, 1),
                (Lymphocytes, 12, 1),
                (Monocytes, 3, 1),
                (Eosinophils, 1, 1),
                (Basophils, 0, 0),
                (Blasts, 4, 1),
            ],
        ] {
            assert_eq!(failed(&values), vec![], "{values:?}");
        }
    }

    #[test]
    fn values_that_cannot_belong_together_are_named() {
        for (values, kinds) in [
            (
                vec![(Hemoglobin, 98, 1), (Hematocrit, 45, 0)],
                vec![CrossCheckKind::HemoglobinAndHematocrit],
            ),
            (
                vec![(Hematocrit, 27, 0), (Rbc, 31, 1), (Mcv, 105, 0)],
                vec![CrossCheckKind::HematocritAndRedCells],
            ),
            (
                vec![(Hemoglobin, 98, 1), (Rbc, 3, 0), (Mch, 28, 0)],
                vec![CrossCheckKind::MeanCellHemoglobin],
            ),
            (
                vec![(Hemoglobin, 98, 1), (Hematocrit, 30, 0), (Mchc, 28, 0)],
                vec![CrossCheckKind::MeanCellConcentration],
            ),
            (
                vec![(Wbc, 26, 1), (Neutrophils, 42, 1)],
                vec![CrossCheckKind::NeutrophilsAboveWhiteCells],
            ),
            (
                vec![(Wbc, 26, 1), (Lymphocytes, 42, 1)],
                vec![CrossCheckKind::PartAboveWhiteCells],
            ),
            (
                vec![
                    (Wbc, 26, 1),
                    (Lymphocytes, 20, 1),
                    (LymphocytesPercent, 42, 0),
                ],
                vec![CrossCheckKind::AbsoluteAndPercent],
            ),
            (
                vec![
                    (NeutrophilsPercent, 42, 0),
                    (LymphocytesPercent, 25, 0),
                    (MonocytesPercent, 10, 0),
                    (EosinophilsPercent, 2, 0),
                    (BasophilsPercent, 1, 0),
                ],
                vec![CrossCheckKind::DifferentialSum],
            ),
            (
                vec![
                    (Wbc, 26, 1),
                    (Neutrophils, 21, 1),
                    (Lymphocytes, 12, 1),
                    (Monocytes, 3, 1),
                    (Eosinophils, 1, 1),
                    (Basophils, 0, 0),
                ],
                vec![CrossCheckKind::AbsoluteSum],
            ),
            (
                vec![
                    (Wbc, 86, 1),
                    (Neutrophils, 11, 1),
                    (Lymphocytes, 12, 1),
                    (Monocytes, 3, 1),
                    (Eosinophils, 1, 1),
                    (Basophils, 0, 0),
                ],
                vec![CrossCheckKind::AbsoluteSum],
            ),
        ] {
            assert_eq!(failed(&values), kinds, "{values:?}");
        }
    }
}
