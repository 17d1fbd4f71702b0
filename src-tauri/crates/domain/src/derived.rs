//! Values worked out from other results of the same draw: the neutrophil count above all.
//!
//! Clinical reference, section 2. Derived values are never stored. Metamyelocytes, myelocytes, blasts and
//! immature granulocytes are never part of the neutrophil count.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use uuid::Uuid;

use crate::analyte::Analyte;
use crate::quantity::{Comparator, Quantity, decimal};
use crate::result::LabResult;

/// How a neutrophil count was obtained. The first that a draw has is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NeutrophilOrigin {
    /// Printed, counted by a person.
    Manual,
    /// Printed, by an analyser or not said how.
    Automated,
    /// Printed as “ANC” by the clinic.
    PrintedAnc,
    /// Printed segmented and band neutrophils added up.
    SegsAndBands,
    /// White cells times percentages.
    Calculated,
    /// White cells below 0.5 without a differential: at most the white cells.
    AtMostWhiteCells,
}

impl NeutrophilOrigin {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Manual => "manual",
            Self::Automated => "automated",
            Self::PrintedAnc => "printed-anc",
            Self::SegsAndBands => "segs-and-bands",
            Self::Calculated => "calculated",
            Self::AtMostWhiteCells => "at-most-white-cells",
        }
    }

    /// Says whether it is printed on the report as it stands.
    #[must_use]
    pub fn is_printed(self) -> bool {
        match self {
            Self::Manual | Self::Automated | Self::PrintedAnc => true,
            Self::SegsAndBands | Self::Calculated | Self::AtMostWhiteCells => false,
        }
    }
}

/// The neutrophil count of one draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeutrophilCount {
    /// The count; a calculated one is rounded to 3 decimals.
    pub quantity: Quantity,
    /// How it was obtained.
    pub origin: NeutrophilOrigin,
    /// The stored result, where it is one.
    pub result: Option<Uuid>,
    /// A calculated value that differs from the printed one by more than 0.1 or 10 %, the larger: both
    /// are shown, the printed one is used.
    pub differs_from: Option<Decimal>,
}

/// Returns the neutrophil count of the results of one draw; `None` where they do not say it.
#[must_use]
pub fn neutrophils_of_draw(draw: &[&LabResult]) -> Option<NeutrophilCount> {
    let calculated = calculated_neutrophils(draw);
    let printed = draw
        .iter()
        .filter(|result| result.analyte == Analyte::Neutrophils && result.status.can_count())
        // Of equal ones the newest entry, as for every other count.
        .min_by_key(|result| (origin_of(result), Reverse(result.id)));
    if let Some(result) = printed {
        let differs_from = match (result.exact_value(), calculated) {
            (Some(printed), Some(calculated)) => {
                let tolerance = decimal(1, 1).max(printed.abs() * decimal(1, 1));
                Some(calculated).filter(|_| (calculated - printed).abs() > tolerance)
            }
            _ => None,
        };
        return Some(NeutrophilCount {
            quantity: result.quantity,
            origin: origin_of(result),
            result: Some(result.id),
            differs_from,
        });
    }
    let derived = |value: Decimal, origin| NeutrophilCount {
        quantity: Quantity::exact(Analyte::Neutrophils.rounded_for_comparison(value)),
        origin,
        result: None,
        differs_from: None,
    };
    if let (Some(segs), Some(bands)) = (exact(draw, Analyte::Segs), exact(draw, Analyte::Bands)) {
        return Some(derived(segs + bands, NeutrophilOrigin::SegsAndBands));
    }
    if let Some(calculated) = calculated {
        return Some(derived(calculated, NeutrophilOrigin::Calculated));
    }
    let white = white_cells(draw)?;
    let is_below_half = white.is_at_least(decimal(5, 1)) == Some(false);
    is_below_half.then_some(NeutrophilCount {
        quantity: Quantity {
            value: white.value,
            comparator: Some(white.comparator.unwrap_or(Comparator::AtMost)),
        },
        origin: NeutrophilOrigin::AtMostWhiteCells,
        result: None,
        differs_from: None,
    })
}

/// Works out an absolute differential: white cells times a percentage.
#[must_use]
pub fn absolute_differential(white_cells: Decimal, percent: Decimal) -> Decimal {
    white_cells * percent / decimal(100, 0)
}

/// Works out absolute reticulocytes in 10*9/L from red cells in 10*12/L and a percentage.
#[must_use]
pub fn absolute_reticulocytes(red_cells: Decimal, percent: Decimal) -> Decimal {
    red_cells * percent * decimal(10, 0)
}

fn origin_of(result: &LabResult) -> NeutrophilOrigin {
    let name = result.printed.name.to_lowercase();
    if name.contains("manual") || name.contains("manuell") || name.contains("manuel") {
        NeutrophilOrigin::Manual
    } else if name
        .split(|sign: char| !sign.is_alphanumeric())
        .any(|word| word == "anc")
    {
        NeutrophilOrigin::PrintedAnc
    } else {
        NeutrophilOrigin::Automated
    }
}

fn exact(draw: &[&LabResult], analyte: Analyte) -> Option<Decimal> {
    draw.iter()
        .filter(|result| result.analyte == analyte && result.status.can_count())
        .filter_map(|result| Some((result.id, result.exact_value()?)))
        .max_by_key(|(id, _)| *id)
        .map(|(_, value)| value)
}

/// White cells; a count corrected for nucleated red cells is preferred.
fn white_cells(draw: &[&LabResult]) -> Option<Quantity> {
    draw.iter()
        .filter(|result| result.analyte == Analyte::Wbc && result.status.can_count())
        .min_by_key(|result| {
            let name = result.printed.name.to_lowercase();
            let is_corrected =
                name.contains("correct") || name.contains("korrigiert") || name.contains("corrig");
            (!is_corrected, Reverse(result.id))
        })
        .map(|result| result.quantity)
}

fn calculated_neutrophils(draw: &[&LabResult]) -> Option<Decimal> {
    let white = white_cells(draw)
        .filter(|white| white.comparator.is_none())?
        .value;
    let bands = exact(draw, Analyte::BandsPercent);
    let percent = match (
        exact(draw, Analyte::SegsPercent),
        exact(draw, Analyte::NeutrophilsPercent),
    ) {
        (Some(segs), _) => segs + bands.unwrap_or_default(),
        (None, Some(neutrophils)) => match bands {
            Some(bands) if only_with_bands(draw, neutrophils, bands) => neutrophils + bands,
            _ => neutrophils,
        },
        (None, None) => return None,
    };
    let count = white.checked_mul(percent)? / decimal(100, 0);
    Some(Analyte::Neutrophils.rounded_for_comparison(count))
}

/// Says whether the differential comes to about 100 only with the bands added to “neutrophils %”.
fn only_with_bands(draw: &[&LabResult], neutrophils: Decimal, bands: Decimal) -> bool {
    let rest: Decimal = [
        Analyte::LymphocytesPercent,
        Analyte::MonocytesPercent,
        Analyte::EosinophilsPercent,
        Analyte::BasophilsPercent,
        Analyte::BlastsPercent,
        Analyte::ImmatureGranulocytesPercent,
    ]
    .into_iter()
    .filter_map(|analyte| exact(draw, analyte))
    .sum();
    let without = (decimal(100, 0) - rest - neutrophils).abs();
    let with = (decimal(100, 0) - rest - neutrophils - bands).abs();
    with < without && with <= decimal(15, 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::PartialDate;
    use crate::result::{Origin, Printed, ResultStatus};
    use Analyte::*;

    fn result(analyte: Analyte, name: &str, mantissa: u32, scale: u32) -> LabResult {
        LabResult {
            id: Uuid::nil(),
            analyte,
            quantity: Quantity::exact(decimal(mantissa, scale)),
            printed: Printed {
                name: name.to_owned(),
                ..Printed::default()
            },
            range: None,
            collected: PartialDate::Year(2026),
            laboratory: None,
            status: ResultStatus::Final,
            origin: Origin::Imported,
            before_transfusion: None,
        }
    }

    fn of(results: &[(Analyte, &str, u32, u32)]) -> Option<(String, &'static str)> {
        let results: Vec<_> = results
            .iter()
            .map(|(analyte, name, mantissa, scale)| result(*analyte, name, *mantissa, *scale))
            .collect();
        let draw: Vec<_> = results.iter().collect();
        neutrophils_of_draw(&draw).map(|count| {
            let sign = count.quantity.comparator.map_or("", Comparator::sign);
            (
                format!("{sign}{}", count.quantity.value.normalize()),
                count.origin.code(),
            )
        })
    }

    #[test]
    fn the_most_direct_neutrophil_count_of_a_draw_wins() {
        let found = |text: &str, origin| Some((text.to_owned(), origin));
        for (results, expected) in [
            (
                vec![
                    (Neutrophils, "Neut #", 11, 1),
                    (Neutrophils, "Neutrophils, manual", 12, 1),
                ],
                found("1.2", "manual"),
            ),
            (
                vec![(Neutrophils, "ANC", 13, 1), (Neutrophils, "Neut #", 11, 1)],
                found("1.1", "automated"),
            ),
            (
                vec![
                    (Neutrophils, "ANC", 13, 1),
                    (Segs, "Segs", 9, 1),
                    (Bands, "Bands", 1, 1),
                ],
                found("1.3", "printed-anc"),
            ),
            (
                vec![(Segs, "Segs", 9, 1), (Bands, "Bands", 1, 1)],
                found("1", "segs-and-bands"),
            ),
            (vec![(Segs, "Segs", 9, 1)], None),
            (
                vec![
                    (Wbc, "WBC", 26, 1),
                    (SegsPercent, "Segs", 38, 0),
                    (BandsPercent, "Bands", 4, 0),
                ],
                found("1.092", "calculated"),
            ),
            (
                vec![
                    (Wbc, "WBC", 26, 1),
                    (NeutrophilsPercent, "Neut", 38, 0),
                    (BandsPercent, "Bands", 4, 0),
                    (LymphocytesPercent, "Ly", 48, 0),
                    (MonocytesPercent, "Mo", 10, 0),
                ],
                found("1.092", "calculated"),
            ),
            (
                vec![
                    (Wbc, "WBC", 26, 1),
                    (NeutrophilsPercent, "Neut", 42, 0),
                    (BandsPercent, "Bands", 4, 0),
                    (LymphocytesPercent, "Ly", 48, 0),
                    (MonocytesPercent, "Mo", 10, 0),
                ],
                found("1.092", "calculated"),
            ),
            (
                vec![
                    (Wbc, "WBC", 30, 1),
                    (Wbc, "WBC corrected", 26, 1),
                    (NeutrophilsPercent, "Neut", 42, 0),
                ],
                found("1.092", "calculated"),
            ),
            (vec![(NeutrophilsPercent, "Neut", 42, 0)], None),
            (
                vec![(Wbc, "WBC", 4, 1)],
                found("<=0.4", "at-most-white-cells"),
            ),
            (vec![(Wbc, "WBC", 5, 1)], None),
        ] {
            assert_eq!(of(&results), expected, "{results:?}");
        }
    }

    #[test]
    fn a_printed_count_that_differs_from_the_calculated_one_shows_both() {
        let results = [
            result(Neutrophils, "Neut #", 15, 1),
            result(Wbc, "WBC", 26, 1),
            result(NeutrophilsPercent, "Neut %", 42, 0),
        ];
        let draw: Vec<_> = results.iter().collect();
        let count = neutrophils_of_draw(&draw);
        assert_eq!(
            count.and_then(|count| count.differs_from),
            Some(decimal(1092, 3))
        );
        assert_eq!(
            absolute_reticulocytes(decimal(31, 1), decimal(12, 1)),
            decimal(372, 1)
        );
    }
}
