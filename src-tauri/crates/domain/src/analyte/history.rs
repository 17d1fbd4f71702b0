//! Whether a new value is far from the person's own other values: a question, never a correction.
//!
//! All limits are conventions of this product. They lie well outside biological variation from week to
//! week (haemoglobin about 3 %, platelets 8 %, white cells 11 %, neutrophils 17 % of the value) and
//! analytical variation (1-5 %), and leave room for what treatment of an MDS does within days: what is
//! found here is more likely a unit, a decimal mark or another person's sheet than a true change.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Analyte;
use crate::influence::{GrowthFactorSpan, is_soon_after_growth_factor};
use crate::quantity::{Quantity, decimal};
use crate::transfusion::{Product, Transfusion};

/// A value of the person with the day of its draw, in the canonical unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatedValue {
    /// Day of the draw.
    pub on: NaiveDate,
    /// The value.
    pub quantity: Quantity,
}

/// What moves counts from outside, as far as the record says it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Influences<'a> {
    /// Transfusions of the person.
    pub transfusions: &'a [Transfusion],
    /// Days of growth factor; see
    /// [`growth_factor_days`](crate::influence::growth_factor_days).
    pub growth_factor_days: &'a [GrowthFactorSpan],
}

/// A slip that turns one printed number into another that looks like a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnitSlip {
    /// Ten times too large: g/L as g/dL, a lost decimal mark.
    TimesTen,
    /// A hundred times too large.
    TimesHundred,
    /// A thousand times too large: /µL as K/µL.
    TimesThousand,
    /// Ten times too small.
    TenthPart,
    /// A hundred times too small: a fraction as percent.
    HundredthPart,
    /// A thousand times too small.
    ThousandthPart,
    /// Haemoglobin in mmol/L taken for g/dL (1 mmol/L = 1.6114 g/dL).
    MillimolesAsGrams,
    /// Haemoglobin in g/dL taken for mmol/L.
    GramsAsMillimoles,
}

impl UnitSlip {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TimesTen => "times-ten",
            Self::TimesHundred => "times-hundred",
            Self::TimesThousand => "times-thousand",
            Self::TenthPart => "tenth-part",
            Self::HundredthPart => "hundredth-part",
            Self::ThousandthPart => "thousandth-part",
            Self::MillimolesAsGrams => "millimoles-as-grams",
            Self::GramsAsMillimoles => "grams-as-millimoles",
        }
    }
}

/// Why a value is far from the person's own values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FarFromHistory {
    /// With this slip undone it would lie beside the nearest value.
    Slip {
        /// Which.
        slip: UnitSlip,
        /// What the value would be without it.
        meant: Decimal,
        /// The nearest value in time.
        nearest: DatedValue,
    },
    /// The change is larger than the limits for this analyte and time.
    Change {
        /// The nearest value in time.
        nearest: DatedValue,
    },
}

/// Values further away in time than this tell nothing of a new one.
pub const HISTORY_DAYS: i64 = 365;
/// Red cells raise haemoglobin by about 1 g/dL a unit; so much is allowed for each.
const RISE_PER_RED_CELL_UNIT: Decimal = decimal(15, 1);
/// Platelets raise the count by 10-60 a dose; so much is allowed for each.
const RISE_PER_PLATELET_UNIT: Decimal = decimal(60, 0);

/// Says whether `new`, drawn on `on`, is far from the person's other values of the same analyte.
///
/// `others` are confirmed values of the same person and analyte in the canonical unit, in any order,
/// earlier and later than `on`; values with a comparator and those more than [`HISTORY_DAYS`] away are
/// passed over, and without any left the answer is `None`. The two nearest before and the nearest after
/// are looked at; a value is far only where it is far from **each** of them, so that one mistake in the
/// record does not put every later value in question. Red cells and platelets given between allow the
/// rise they bring; soon after growth factor white cells may be any number. A draft for which this gives
/// `Some` carries [`Reason::FarFromHistory`](crate::draft::Reason::FarFromHistory).
#[must_use]
pub fn far_from_history(
    analyte: Analyte,
    new: &DatedValue,
    others: &[DatedValue],
    influences: &Influences<'_>,
) -> Option<FarFromHistory> {
    let near = neighbours(new.on, others);
    let nearest = *near
        .iter()
        .min_by_key(|other| ((other.on - new.on).num_days().abs(), other.on))?;
    if let Some((slip, meant)) = slip(analyte, new, &near) {
        return Some(FarFromHistory::Slip {
            slip,
            meant,
            nearest,
        });
    }
    let limits = limits(analyte)?;
    near.iter()
        .all(|other| is_far(analyte, &limits, new, other, influences))
        .then_some(FarFromHistory::Change { nearest })
}

/// The two nearest exact values before, or on the same day, and the nearest after.
fn neighbours(on: NaiveDate, others: &[DatedValue]) -> Vec<DatedValue> {
    let mut usable: Vec<DatedValue> = others
        .iter()
        .copied()
        .filter(|other| other.quantity.comparator.is_none())
        .filter(|other| (other.on - on).num_days().abs() <= HISTORY_DAYS)
        .filter(|other| other.quantity.value < decimal(10_000_000, 0))
        .collect();
    usable.sort_by_key(|other| (other.on, other.quantity.value));
    let before = usable.iter().rev().filter(|other| other.on <= on).take(2);
    let after = usable.iter().find(|other| other.on > on);
    before.chain(after).copied().collect()
}

/// How far a value may move.
struct Limits {
    /// Share of the larger value by which the smaller may fall short, as a factor: 4 is a quarter.
    /// One means that only the absolute allowance counts.
    factor: Decimal,
    /// Allowed besides within a week.
    allowance: Decimal,
    /// Added to the allowance for every further week.
    per_week: Decimal,
    /// The allowance never grows above this.
    most: Decimal,
}

const fn by_amount(allowance: Decimal, per_week: Decimal, most: Decimal) -> Limits {
    Limits {
        factor: Decimal::ONE,
        allowance,
        per_week,
        most,
    }
}

const fn by_factor(factor: u32, allowance: Decimal, per_week: Decimal, most: Decimal) -> Limits {
    Limits {
        factor: decimal(factor, 0),
        allowance,
        per_week,
        most,
    }
}

fn limits(analyte: Analyte) -> Option<Limits> {
    Some(match analyte {
        // More than 3 g/dL in 7 days is the published limit of section 1.4; the rest follows from it.
        Analyte::Hemoglobin => by_amount(decimal(3, 0), decimal(5, 1), decimal(7, 0)),
        Analyte::Hematocrit => by_amount(decimal(10, 0), decimal(15, 1), decimal(22, 0)),
        Analyte::Rbc => by_amount(decimal(12, 1), decimal(2, 1), decimal(28, 1)),
        Analyte::Mcv => by_amount(decimal(10, 0), decimal(15, 1), decimal(30, 0)),
        Analyte::Mch => by_amount(decimal(5, 0), decimal(5, 1), decimal(12, 0)),
        Analyte::Mchc => by_amount(decimal(4, 0), decimal(1, 1), decimal(5, 0)),
        Analyte::RdwCv => by_amount(decimal(8, 0), decimal(1, 0), decimal(20, 0)),
        Analyte::RdwSd => by_amount(decimal(25, 0), decimal(3, 0), decimal(70, 0)),
        Analyte::Mpv => by_amount(decimal(4, 0), decimal(2, 1), decimal(6, 0)),
        Analyte::Platelets => by_factor(5, decimal(40, 0), decimal(10, 0), decimal(150, 0)),
        Analyte::Wbc => by_factor(5, decimal(4, 0), decimal(5, 1), decimal(10, 0)),
        Analyte::Neutrophils | Analyte::Segs => {
            by_factor(10, decimal(3, 0), decimal(5, 1), decimal(8, 0))
        }
        Analyte::Lymphocytes | Analyte::Monocytes => {
            by_factor(8, decimal(2, 0), decimal(2, 1), decimal(5, 0))
        }
        Analyte::Ferritin => by_factor(8, decimal(300, 0), decimal(50, 0), decimal(2000, 0)),
        Analyte::Ldh => by_factor(4, decimal(250, 0), decimal(20, 0), decimal(600, 0)),
        Analyte::Creatinine => by_factor(3, decimal(6, 1), decimal(5, 2), decimal(2, 0)),
        Analyte::Bilirubin => by_factor(6, decimal(15, 1), decimal(1, 1), decimal(4, 0)),
        Analyte::Epo => by_factor(20, decimal(100, 0), decimal(10, 0), decimal(500, 0)),
        // Shares and young cells move too freely for a limit of their own.
        Analyte::Pdw
        | Analyte::NeutrophilsPercent
        | Analyte::Bands
        | Analyte::BandsPercent
        | Analyte::SegsPercent
        | Analyte::LymphocytesPercent
        | Analyte::MonocytesPercent
        | Analyte::Eosinophils
        | Analyte::EosinophilsPercent
        | Analyte::Basophils
        | Analyte::BasophilsPercent
        | Analyte::ImmatureGranulocytes
        | Analyte::ImmatureGranulocytesPercent
        | Analyte::Blasts
        | Analyte::BlastsPercent
        | Analyte::MarrowBlastsPercent
        | Analyte::Reticulocytes
        | Analyte::ReticulocytesPercent
        | Analyte::Nrbc
        | Analyte::NrbcPer100Wbc => return None,
    })
}

fn is_far(
    analyte: Analyte,
    limits: &Limits,
    new: &DatedValue,
    other: &DatedValue,
    influences: &Influences<'_>,
) -> bool {
    let days = (new.on - other.on).num_days().abs();
    let weeks_more = Decimal::from((days - 1).max(0) / 7);
    let allowance = (limits.allowance + limits.per_week * weeks_more).min(limits.most);
    let is_new_later = new.on >= other.on;
    let (first, last) = if is_new_later {
        (other.on, new.on)
    } else {
        (new.on, other.on)
    };
    let from_transfusion = rise_between(analyte, first, last, influences);
    // What was given between may have raised the later of the two.
    let (up, down) = if is_new_later {
        (from_transfusion, Decimal::ZERO)
    } else {
        (Decimal::ZERO, from_transfusion)
    };
    let value = other.quantity.value;
    let highest = (value * limits.factor).max(value) + allowance + up;
    let lowest = value / limits.factor - allowance - down;
    let may_rise_freely = is_white(analyte)
        && [first, last]
            .iter()
            .any(|day| is_soon_after_growth_factor(*day, influences.growth_factor_days));
    let is_above = new.quantity.is_above(highest) == Some(true);
    let is_below = new.quantity.is_at_least(lowest) == Some(false);
    !may_rise_freely && (is_above || is_below)
}

fn is_white(analyte: Analyte) -> bool {
    [
        Analyte::Wbc,
        Analyte::Neutrophils,
        Analyte::Segs,
        Analyte::Monocytes,
        Analyte::Lymphocytes,
    ]
    .contains(&analyte)
}

/// What the units given from `first` to `last` may have added.
fn rise_between(
    analyte: Analyte,
    first: NaiveDate,
    last: NaiveDate,
    influences: &Influences<'_>,
) -> Decimal {
    let units = |product| {
        influences
            .transfusions
            .iter()
            .filter(|given| given.product == product && first <= given.on && given.on <= last)
            .map(|given| Decimal::from(given.units))
            .sum::<Decimal>()
    };
    match analyte {
        Analyte::Hemoglobin => units(Product::RedCells) * RISE_PER_RED_CELL_UNIT,
        // Three times that of haemoglobin, and a tenth of the haematocrit.
        Analyte::Hematocrit => units(Product::RedCells) * RISE_PER_RED_CELL_UNIT * decimal(3, 0),
        Analyte::Rbc => units(Product::RedCells) * decimal(5, 1),
        Analyte::Platelets => units(Product::Platelets) * RISE_PER_PLATELET_UNIT,
        // Cells of another person change the mean and the width either way.
        Analyte::Mcv | Analyte::RdwSd => units(Product::RedCells) * decimal(10, 0),
        Analyte::Mch | Analyte::RdwCv => units(Product::RedCells) * decimal(4, 0),
        Analyte::Wbc
        | Analyte::Mchc
        | Analyte::Mpv
        | Analyte::Pdw
        | Analyte::Neutrophils
        | Analyte::NeutrophilsPercent
        | Analyte::Bands
        | Analyte::BandsPercent
        | Analyte::Segs
        | Analyte::SegsPercent
        | Analyte::Lymphocytes
        | Analyte::LymphocytesPercent
        | Analyte::Monocytes
        | Analyte::MonocytesPercent
        | Analyte::Eosinophils
        | Analyte::EosinophilsPercent
        | Analyte::Basophils
        | Analyte::BasophilsPercent
        | Analyte::ImmatureGranulocytes
        | Analyte::ImmatureGranulocytesPercent
        | Analyte::Blasts
        | Analyte::BlastsPercent
        | Analyte::MarrowBlastsPercent
        | Analyte::Reticulocytes
        | Analyte::ReticulocytesPercent
        | Analyte::Nrbc
        | Analyte::NrbcPer100Wbc
        | Analyte::Ferritin
        | Analyte::Epo
        | Analyte::Ldh
        | Analyte::Creatinine
        | Analyte::Bilirubin => Decimal::ZERO,
    }
}

/// Finds the slip that, undone, brings the value beside the person's own values.
///
/// Near is within a tenth for the red cells, which hardly move, and within a third for the others; the
/// value as it stands must itself be further than that from all of them. Shares, ferritin, EPO and
/// bilirubin change by such factors of themselves and are left out.
fn slip(analyte: Analyte, new: &DatedValue, near: &[DatedValue]) -> Option<(UnitSlip, Decimal)> {
    let value = new.quantity.value;
    if new.quantity.comparator.is_some()
        || value <= Decimal::ZERO
        || value >= decimal(10_000_000, 0)
    {
        return None;
    }
    let per_cent = match analyte {
        Analyte::Hemoglobin
        | Analyte::Hematocrit
        | Analyte::Rbc
        | Analyte::Mcv
        | Analyte::Mch
        | Analyte::Mchc
        | Analyte::RdwCv
        | Analyte::RdwSd
        | Analyte::Mpv => 10,
        Analyte::Platelets | Analyte::Wbc | Analyte::Creatinine | Analyte::Ldh => 33,
        Analyte::Pdw
        | Analyte::Neutrophils
        | Analyte::NeutrophilsPercent
        | Analyte::Bands
        | Analyte::BandsPercent
        | Analyte::Segs
        | Analyte::SegsPercent
        | Analyte::Lymphocytes
        | Analyte::LymphocytesPercent
        | Analyte::Monocytes
        | Analyte::MonocytesPercent
        | Analyte::Eosinophils
        | Analyte::EosinophilsPercent
        | Analyte::Basophils
        | Analyte::BasophilsPercent
        | Analyte::ImmatureGranulocytes
        | Analyte::ImmatureGranulocytesPercent
        | Analyte::Blasts
        | Analyte::BlastsPercent
        | Analyte::MarrowBlastsPercent
        | Analyte::Reticulocytes
        | Analyte::ReticulocytesPercent
        | Analyte::Nrbc
        | Analyte::NrbcPer100Wbc
        | Analyte::Ferritin
        | Analyte::Epo
        | Analyte::Bilirubin => return None,
    };
    let is_near = |value: Decimal, other: &DatedValue, per_cent: i64| {
        let other = other.quantity.value;
        (value - other).abs() * decimal(100, 0) <= other.abs() * Decimal::from(per_cent)
    };
    if near.iter().any(|other| is_near(value, other, per_cent)) {
        return None;
    }
    let mut slips = vec![
        (UnitSlip::TimesTen, value / decimal(10, 0)),
        (UnitSlip::TimesHundred, value / decimal(100, 0)),
        (UnitSlip::TimesThousand, value / decimal(1000, 0)),
        (UnitSlip::TenthPart, value * decimal(10, 0)),
        (UnitSlip::HundredthPart, value * decimal(100, 0)),
        (UnitSlip::ThousandthPart, value * decimal(1000, 0)),
    ];
    if analyte == Analyte::Hemoglobin || analyte == Analyte::Mchc {
        let monomer = decimal(6206, 4);
        slips.push((UnitSlip::MillimolesAsGrams, value / monomer));
        slips.push((UnitSlip::GramsAsMillimoles, value * monomer));
    }
    slips.into_iter().find(|(slip, meant)| {
        // This factor is small enough for a true change, so that more must agree.
        let per_cent = match slip {
            UnitSlip::MillimolesAsGrams | UnitSlip::GramsAsMillimoles => 5,
            UnitSlip::TimesTen
            | UnitSlip::TimesHundred
            | UnitSlip::TimesThousand
            | UnitSlip::TenthPart
            | UnitSlip::HundredthPart
            | UnitSlip::ThousandthPart => per_cent,
        };
        near.iter().all(|other| is_near(*meant, other, per_cent))
    })
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
