//! How many decimals of a value are shown. The one home of that rule for window, command line and paper.
//!
//! Clinical reference, section 2, “Rounding” (a convention of this product). What is stored and compared
//! keeps all its digits; nothing here may be used for comparing.

use std::cmp::Ordering;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::analyte::{Analyte, AnalyteKind};
use crate::quantity::{ReferenceRange, decimal};

/// A unit to show values in: `canonical * multiply`, with the decimals that are usual in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownScale {
    /// Factor from the canonical unit.
    pub multiply: Decimal,
    /// Decimals that are usual in this unit.
    pub decimals: u32,
}

impl ShownScale {
    /// The canonical unit of `analyte`.
    #[must_use]
    pub fn canonical(analyte: Analyte) -> Self {
        Self {
            multiply: Decimal::ONE,
            decimals: analyte.shown_decimals(),
        }
    }

    /// Returns a canonical value in this unit as it is shown, with exactly the decimals to write.
    ///
    /// Halves are rounded away from zero; zeros at the end are left out down to one decimal. More
    /// decimals than usual stay where rounding would bring the value to zero, to or across a level at
    /// which something is said of it, or to the other side of a limit of its own range: no sentence
    /// contradicts its own number. A number too large to turn into the unit stays as it is.
    #[must_use]
    pub fn shown(
        &self,
        analyte: Analyte,
        canonical: Decimal,
        range: Option<&ReferenceRange>,
    ) -> Decimal {
        let Some(value) = canonical.checked_mul(self.multiply) else {
            return canonical;
        };
        let usual = self.usual_decimals(analyte, canonical);
        let measured = value.normalize().scale();
        let mut decimals = usual;
        let mut shown = round(value, decimals);
        while decimals < measured
            && (self.misleads_on_level(analyte, value, shown)
                || range.is_some_and(|range| self.misleads_on_range(range, canonical, shown)))
        {
            decimals += 1;
            shown = round(value, decimals);
        }
        let mut shown = shown.normalize();
        // No digit is added that was not measured: platelets of 9 stay 9.
        shown.rescale(shown.scale().max(self.decimals.min(1)));
        shown
    }

    /// Returns a limit of a range in this unit: as many decimals as the laboratory meant, but not those
    /// that only the change of unit brings.
    #[must_use]
    pub fn limit(&self, canonical: Decimal) -> Decimal {
        canonical
            .checked_mul(self.multiply)
            .unwrap_or(canonical)
            .round_dp(self.decimals + 1)
            .normalize()
    }

    /// Platelets get a decimal below 10; other cells lose one from 10 on.
    fn usual_decimals(&self, analyte: Analyte, canonical: Decimal) -> u32 {
        let is_below_ten = canonical < decimal(10, 0);
        match analyte.kind() {
            AnalyteKind::CellCount if self.decimals == 0 => u32::from(is_below_ten),
            AnalyteKind::CellCount if !is_below_ten => self.decimals.min(1),
            AnalyteKind::CellCount
            | AnalyteKind::RedCellCount
            | AnalyteKind::HemoglobinMass
            | AnalyteKind::MassPerCell
            | AnalyteKind::CellVolume
            | AnalyteKind::Percent
            | AnalyteKind::Per100WhiteCells
            | AnalyteKind::DistributionWidth
            | AnalyteKind::FerritinMass
            | AnalyteKind::Erythropoietin
            | AnalyteKind::Enzyme
            | AnalyteKind::SerumMass => self.decimals,
        }
    }

    fn misleads_on_level(&self, analyte: Analyte, value: Decimal, shown: Decimal) -> bool {
        (shown.is_zero() && !value.is_zero())
            || levels(analyte).iter().any(|(mantissa, scale)| {
                let level = decimal(*mantissa, *scale) * self.multiply;
                match value.cmp(&level) {
                    Ordering::Less => shown >= level,
                    Ordering::Equal => false,
                    Ordering::Greater => shown <= level,
                }
            })
    }

    /// The value is held against the range as it is, the number shown against the limit as printed.
    fn misleads_on_range(
        &self,
        range: &ReferenceRange,
        canonical: Decimal,
        shown: Decimal,
    ) -> bool {
        range
            .low
            .is_some_and(|low| (canonical < low) != (shown < self.limit(low)))
            || range
                .high
                .is_some_and(|high| (canonical > high) != (shown > self.limit(high)))
    }
}

/// Levels at which something is said of a count, canonical units: the fixed levels of section 5.4, those
/// of the severity grades in 5.1, and the limits of the response criteria in section 3.
fn levels(analyte: Analyte) -> &'static [(u32, u32)] {
    if analyte == Analyte::Hemoglobin {
        &[(7, 0), (8, 0), (9, 0), (10, 0), (11, 0)]
    } else if analyte == Analyte::Platelets {
        &[(10, 0), (20, 0), (25, 0), (50, 0), (75, 0), (100, 0)]
    } else if analyte == Analyte::Neutrophils {
        &[(5, 1), (8, 1), (1, 0), (15, 1)]
    } else if analyte == Analyte::BlastsPercent {
        &[(20, 0)]
    } else if analyte == Analyte::Ferritin {
        &[(1000, 0)]
    } else if analyte == Analyte::Epo {
        &[(200, 0), (500, 0)]
    } else {
        &[]
    }
}

/// Rounds halves away from zero, as laboratories and readers do.
fn round(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use proptest::prelude::*;

    use super::*;
    use crate::quantity::RangeSource;
    use Analyte::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    const LITRE: ShownScale = ShownScale {
        multiply: Decimal::TEN,
        decimals: 0,
    };
    const MILLIMOLES: ShownScale = ShownScale {
        multiply: decimal(6206, 4),
        decimals: 1,
    };

    #[test]
    fn a_value_is_shown_with_the_decimals_usual_for_it() {
        for (analyte, value, shown) in [
            (Hemoglobin, "8.9", "8.9"),
            (Hemoglobin, "9", "9.0"),
            (Hemoglobin, "8.8622", "8.9"),
            (Platelets, "45", "45"),
            (Platelets, "45.4", "45"),
            (Platelets, "44.5", "45"),
            (Platelets, "9.62", "9.6"),
            (Platelets, "9", "9"),
            (Neutrophils, "0.82", "0.82"),
            (Neutrophils, "2.60", "2.6"),
            (Neutrophils, "0.456", "0.46"),
            (Wbc, "12.34", "12.3"),
            (Wbc, "3.456", "3.46"),
            (NeutrophilsPercent, "42", "42.0"),
            (Creatinine, "1.6968", "1.7"),
            (Ldh, "240.4", "240"),
            (Epo, "212", "212.0"),
        ] {
            let scale = ShownScale::canonical(analyte);
            assert_eq!(
                scale.shown(analyte, number(value), None).to_string(),
                shown,
                "{analyte:?} {value}"
            );
        }
        for (value, shown) in [("8.9", "89"), ("7.95", "79.5"), ("8.46", "85")] {
            assert_eq!(
                LITRE.shown(Hemoglobin, number(value), None).to_string(),
                shown
            );
        }
    }

    #[test]
    fn no_value_is_rounded_to_zero_or_to_or_across_a_level() {
        for (analyte, value, shown) in [
            (Platelets, "0.04", "0.04"),
            (Platelets, "0", "0"),
            (Platelets, "10.4", "10.4"),
            (Platelets, "19.6", "19.6"),
            (Platelets, "49.96", "49.96"),
            (Platelets, "99.7", "99.7"),
            (Hemoglobin, "7.96", "7.96"),
            (Hemoglobin, "8.00", "8.0"),
            (Hemoglobin, "10.04", "10.04"),
            (Neutrophils, "0.4961", "0.496"),
            (Neutrophils, "0.004", "0.004"),
            (Neutrophils, "0.9996", "0.9996"),
            (BlastsPercent, "19.96", "19.96"),
            (Ferritin, "999.6", "999.6"),
            (Epo, "499.96", "499.96"),
        ] {
            let scale = ShownScale::canonical(analyte);
            assert_eq!(
                scale.shown(analyte, number(value), None).to_string(),
                shown,
                "{analyte:?} {value}"
            );
        }
        for (value, shown) in [("7.99", "4.96"), ("8", "5.0")] {
            let found = MILLIMOLES.shown(Hemoglobin, number(value), None);
            assert_eq!(found.to_string(), shown, "{value}");
        }
    }

    #[test]
    fn no_value_is_rounded_to_the_other_side_of_its_own_range() {
        let range = ReferenceRange {
            low: Some(number("12.0")),
            high: Some(number("15.5")),
            source: RangeSource::Printed,
        };
        for (value, shown) in [
            ("11.94", "11.9"),
            ("11.96", "11.96"),
            ("12.04", "12.0"),
            ("15.46", "15.5"),
            ("15.54", "15.54"),
            ("15.57", "15.6"),
        ] {
            let scale = ShownScale::canonical(Hemoglobin);
            let found = scale.shown(Hemoglobin, number(value), Some(&range));
            assert_eq!(found.to_string(), shown, "{value}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_lies_within_half_a_digit_and_on_the_same_side_of_every_level(
            mantissa in 0_u32..3_000_000, scale in 0_u32..6, analyte in proptest::sample::select(Analyte::ALL),
        ) {
            let value = decimal(mantissa, scale);
            let unit = ShownScale::canonical(analyte);
            let shown = unit.shown(analyte, value, None);
            prop_assert!((shown - value).abs() <= decimal(5, unit.usual_decimals(analyte, value) + 1));
            for (mantissa, scale) in levels(analyte) {
                let level = decimal(*mantissa, *scale);
                prop_assert_eq!(shown.cmp(&level), value.cmp(&level));
            }
        }
    }
}
