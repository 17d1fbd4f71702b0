//! Limits beyond which a number is refused or asked about.
//!
//! Clinical reference, section 1.4; all are conventions of this product. Whether the values of one draw
//! fit each other belongs to `cross_check`.

use rust_decimal::Decimal;

use super::Analyte;
use crate::quantity::{Quantity, decimal};

pub use super::cross_check::{CrossCheck, CrossCheckKind, cross_checks};

/// How likely a number is for its analyte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Plausibility {
    /// Nothing to ask.
    Fine,
    /// Accepted after the person confirms number and unit.
    Soft,
    /// Refused; needs a correction.
    Hard,
}

/// Says how likely `quantity` is, from its number alone.
#[must_use]
pub fn plausibility(analyte: Analyte, quantity: &Quantity) -> Plausibility {
    let (hard, soft) = limits(analyte);
    if !hard.holds(quantity.value) {
        Plausibility::Hard
    } else if soft.is_some_and(|soft| !soft.holds(quantity.value)) {
        Plausibility::Soft
    } else {
        Plausibility::Fine
    }
}

#[derive(Clone, Copy)]
struct Limits {
    low: Decimal,
    high: Decimal,
}

impl Limits {
    fn holds(self, value: Decimal) -> bool {
        value >= self.low && value <= self.high
    }
}

/// Limits in hundredths.
const fn hundredths(low: u32, high: u32) -> Limits {
    Limits {
        low: decimal(low, 2),
        high: decimal(high, 2),
    }
}

const fn whole(low: u32, high: u32) -> Limits {
    Limits {
        low: decimal(low, 0),
        high: decimal(high, 0),
    }
}

fn limits(analyte: Analyte) -> (Limits, Option<Limits>) {
    match analyte {
        Analyte::Wbc => (whole(0, 1000), Some(hundredths(30, 10_000))),
        Analyte::Rbc => (hundredths(30, 1200), Some(hundredths(120, 700))),
        Analyte::Hemoglobin => (whole(1, 26), Some(whole(4, 19))),
        Analyte::Hematocrit => (whole(3, 80), Some(whole(12, 58))),
        Analyte::Mcv => (whole(40, 180), Some(whole(60, 135))),
        Analyte::Mch => (whole(8, 70), Some(whole(17, 45))),
        Analyte::Mchc => (whole(15, 50), Some(whole(26, 38))),
        Analyte::RdwCv => (whole(5, 60), Some(whole(10, 35))),
        Analyte::RdwSd => (whole(15, 220), Some(whole(30, 130))),
        Analyte::Platelets => (whole(0, 5000), Some(whole(3, 1000))),
        Analyte::Mpv => (whole(3, 30), Some(whole(6, 15))),
        Analyte::Pdw => (whole(0, 1000), None),
        Analyte::Neutrophils | Analyte::Segs | Analyte::Bands | Analyte::ImmatureGranulocytes => {
            (whole(0, 500), Some(whole(0, 50)))
        }
        // Not in the published table; kept as wide as for white cells.
        Analyte::Lymphocytes
        | Analyte::Monocytes
        | Analyte::Eosinophils
        | Analyte::Basophils
        | Analyte::Blasts
        | Analyte::Nrbc => (whole(0, 1000), Some(whole(0, 100))),
        Analyte::NeutrophilsPercent
        | Analyte::BandsPercent
        | Analyte::SegsPercent
        | Analyte::LymphocytesPercent
        | Analyte::MonocytesPercent
        | Analyte::EosinophilsPercent
        | Analyte::BasophilsPercent
        | Analyte::ImmatureGranulocytesPercent
        // Marrow blasts of any share occur; 20 % is a name, not a misprint.
        | Analyte::MarrowBlastsPercent => (whole(0, 100), None),
        Analyte::BlastsPercent => (whole(0, 100), Some(whole(0, 20))),
        Analyte::ReticulocytesPercent => (whole(0, 60), Some(whole(0, 15))),
        Analyte::Reticulocytes => (whole(0, 1500), Some(whole(0, 400))),
        Analyte::NrbcPer100Wbc => (whole(0, 5000), Some(whole(0, 50))),
        Analyte::Ferritin => (whole(0, 200_000), Some(whole(3, 10_000))),
        Analyte::Epo => (whole(0, 100_000), Some(whole(1, 10_000))),
        Analyte::Ldh => (whole(0, 50_000), Some(whole(60, 1500))),
        Analyte::Creatinine => (hundredths(5, 4000), Some(hundredths(30, 500))),
        Analyte::Bilirubin => (whole(0, 80), Some(whole(0, 5))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_at_a_limit_is_inside_it() {
        for (analyte, mantissa, scale, expected) in [
            (Analyte::Hemoglobin, 40, 1, Plausibility::Fine),
            (Analyte::Hemoglobin, 39, 1, Plausibility::Soft),
            (Analyte::Hemoglobin, 98, 0, Plausibility::Hard),
            (Analyte::Hemoglobin, 9, 1, Plausibility::Hard),
            (Analyte::Hemoglobin, 26, 0, Plausibility::Soft),
            (Analyte::Platelets, 45, 0, Plausibility::Fine),
            (Analyte::Platelets, 2, 0, Plausibility::Soft),
            (Analyte::Platelets, 118_000, 0, Plausibility::Hard),
            (Analyte::Wbc, 3, 1, Plausibility::Fine),
            (Analyte::Wbc, 29, 2, Plausibility::Soft),
            (Analyte::Hematocrit, 27, 2, Plausibility::Hard),
            (Analyte::Mcv, 120, 0, Plausibility::Fine),
            (Analyte::BlastsPercent, 21, 0, Plausibility::Soft),
            (Analyte::Creatinine, 150, 0, Plausibility::Hard),
            (Analyte::Neutrophils, 0, 0, Plausibility::Fine),
        ] {
            assert_eq!(
                plausibility(analyte, &Quantity::exact(decimal(mantissa, scale))),
                expected,
                "{analyte:?} {mantissa}e-{scale}"
            );
        }
    }
}
