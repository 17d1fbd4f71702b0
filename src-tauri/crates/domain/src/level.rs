//! The fixed “tell your team” levels, and where a value stands against them.
//!
//! Clinical reference, section 5.4; all are conventions of this product, each a fact with a reason.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::analyte::Analyte;
use crate::quantity::{Quantity, decimal};
use crate::transfusion::{Product, Transfusion};

/// A level at which the product shows the team's line. Strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallLevel {
    /// The laboratory itself marked the value critical.
    MarkedCriticalByLab,
    /// Haemoglobin below 7 g/dL: same-day contact wording.
    HemoglobinBelow7,
    /// Platelets below 10: same-day contact wording.
    PlateletsBelow10,
    /// Blood blasts 20 % or more: after checking the reading, call today.
    BlastsAtLeast20,
    /// Haemoglobin below 8: range in which transfusion is often discussed.
    HemoglobinBelow8,
    /// Platelets below 20: bleeding advice range.
    PlateletsBelow20,
    /// Neutrophils below 0.5: extra advice about infection and fever.
    NeutrophilsBelowHalf,
    /// Blood blasts above 0.
    BlastsPresent,
}

impl CallLevel {
    /// All levels, strongest first.
    pub const ALL: &'static [Self] = &[
        Self::MarkedCriticalByLab,
        Self::HemoglobinBelow7,
        Self::PlateletsBelow10,
        Self::BlastsAtLeast20,
        Self::HemoglobinBelow8,
        Self::PlateletsBelow20,
        Self::NeutrophilsBelowHalf,
        Self::BlastsPresent,
    ];

    /// Says whether every value at the level `stronger` is at this one as well.
    #[must_use]
    pub fn is_within(self, stronger: Self) -> bool {
        matches!(
            (self, stronger),
            (Self::HemoglobinBelow8, Self::HemoglobinBelow7)
                | (Self::PlateletsBelow20, Self::PlateletsBelow10)
                | (Self::BlastsPresent, Self::BlastsAtLeast20)
        )
    }

    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MarkedCriticalByLab => "marked-critical-by-lab",
            Self::HemoglobinBelow7 => "hemoglobin-below-7",
            Self::PlateletsBelow10 => "platelets-below-10",
            Self::BlastsAtLeast20 => "blasts-at-least-20",
            Self::HemoglobinBelow8 => "hemoglobin-below-8",
            Self::PlateletsBelow20 => "platelets-below-20",
            Self::NeutrophilsBelowHalf => "neutrophils-below-half",
            Self::BlastsPresent => "blasts-present",
        }
    }

    /// Says whether it carries same-day contact wording.
    #[must_use]
    pub fn is_same_day(self) -> bool {
        match self {
            Self::MarkedCriticalByLab
            | Self::HemoglobinBelow7
            | Self::PlateletsBelow10
            | Self::BlastsAtLeast20 => true,
            Self::HemoglobinBelow8
            | Self::PlateletsBelow20
            | Self::NeutrophilsBelowHalf
            | Self::BlastsPresent => false,
        }
    }
}

/// Returns every level that holds, strongest first (haemoglobin 6.4 is below 7 and below 8).
///
/// A comparator counts only where it decides whatever the true value is: platelets `<10` are below 10,
/// platelets `<15` are below 20 and may be below 10, which is not said.
#[must_use]
pub fn call_levels(
    analyte: Analyte,
    quantity: &Quantity,
    printed_flag: Option<&str>,
) -> Vec<CallLevel> {
    let value = Quantity {
        value: analyte.rounded_for_comparison(quantity.value),
        comparator: quantity.comparator,
    };
    let is_below = |mantissa, scale| value.is_at_least(decimal(mantissa, scale)) == Some(false);
    CallLevel::ALL
        .iter()
        .copied()
        .filter(|level| match level {
            CallLevel::MarkedCriticalByLab => printed_flag.is_some_and(marks_critical),
            CallLevel::HemoglobinBelow7 => analyte == Analyte::Hemoglobin && is_below(7, 0),
            CallLevel::HemoglobinBelow8 => analyte == Analyte::Hemoglobin && is_below(8, 0),
            CallLevel::PlateletsBelow10 => analyte == Analyte::Platelets && is_below(10, 0),
            CallLevel::PlateletsBelow20 => analyte == Analyte::Platelets && is_below(20, 0),
            CallLevel::NeutrophilsBelowHalf => analyte == Analyte::Neutrophils && is_below(5, 1),
            CallLevel::BlastsAtLeast20 => {
                analyte == Analyte::BlastsPercent && value.is_at_least(decimal(20, 0)) == Some(true)
            }
            CallLevel::BlastsPresent => {
                (analyte == Analyte::BlastsPercent || analyte == Analyte::Blasts)
                    && value.is_above(decimal(0, 0)) == Some(true)
            }
        })
        .collect()
}

/// A change of haemoglobin so large that a misread must be ruled out first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SuddenChange {
    /// More than 3 g/dL up within 7 days with no red cells logged: ask about a transfusion or a unit.
    Rise,
    /// More than 3 g/dL down within 7 days: after ruling out a misread, call today, look for bleeding.
    Fall,
}

impl SuddenChange {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Rise => "sudden-rise",
            Self::Fall => "sudden-fall",
        }
    }
}

/// Compares two haemoglobin values in g/dL, the earlier first. Clinical reference, sections 1.4 and 5.4.
#[must_use]
pub fn sudden_hemoglobin_change(
    earlier: (NaiveDate, Decimal),
    later: (NaiveDate, Decimal),
    transfusions: &[Transfusion],
) -> Option<SuddenChange> {
    let days = (later.0 - earlier.0).num_days();
    if !(0..=7).contains(&days) {
        return None;
    }
    let change = later.1.checked_sub(earlier.1)?;
    let was_transfused = transfusions.iter().any(|given| {
        given.product == Product::RedCells && earlier.0 <= given.on && given.on <= later.0
    });
    if change < -decimal(3, 0) {
        Some(SuddenChange::Fall)
    } else if change > decimal(3, 0) && !was_transfused {
        Some(SuddenChange::Rise)
    } else {
        None
    }
}

/// Says whether a printed flag is a laboratory's own mark for a critical value.
#[must_use]
pub fn marks_critical(flag: &str) -> bool {
    let flag = flag.trim().to_uppercase();
    flag.contains("CRIT")
        || flag.contains("PANIC")
        || flag.contains("!!")
        || flag
            .split(|sign: char| !sign.is_alphanumeric())
            .any(|mark| matches!(mark, "C" | "LL" | "HH" | "AA" | "CL" | "CH" | "LC" | "HC"))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::CallLevel::*;
    use super::*;
    use crate::quantity::Comparator;

    fn quantity(text: &str) -> Quantity {
        let number = text.trim_start_matches(['<', '>', '=']);
        Quantity {
            value: number.parse().unwrap(),
            comparator: Comparator::from_sign(text.strip_suffix(number).unwrap()),
        }
    }

    #[test]
    fn a_level_holds_below_its_limit_and_not_at_it() {
        for (analyte, value, flag, levels) in [
            (
                Analyte::Hemoglobin,
                "6.9",
                None,
                vec![HemoglobinBelow7, HemoglobinBelow8],
            ),
            (Analyte::Hemoglobin, "7.0", None, vec![HemoglobinBelow8]),
            (Analyte::Hemoglobin, "8.0", None, vec![]),
            (
                Analyte::Platelets,
                "9",
                None,
                vec![PlateletsBelow10, PlateletsBelow20],
            ),
            (Analyte::Platelets, "10", None, vec![PlateletsBelow20]),
            (
                Analyte::Platelets,
                "<10",
                None,
                vec![PlateletsBelow10, PlateletsBelow20],
            ),
            (Analyte::Platelets, "<15", None, vec![PlateletsBelow20]),
            (Analyte::Platelets, "<=10", None, vec![PlateletsBelow20]),
            (Analyte::Platelets, "<25", None, vec![]),
            (Analyte::Platelets, ">5", None, vec![]),
            (
                Analyte::Neutrophils,
                "0.49",
                None,
                vec![NeutrophilsBelowHalf],
            ),
            (Analyte::Neutrophils, "0.5", None, vec![]),
            (
                Analyte::BlastsPercent,
                "20",
                None,
                vec![BlastsAtLeast20, BlastsPresent],
            ),
            (Analyte::BlastsPercent, "19.9", None, vec![BlastsPresent]),
            (Analyte::BlastsPercent, "0", None, vec![]),
            (Analyte::BlastsPercent, "<1", None, vec![]),
            (Analyte::Blasts, "0.02", None, vec![BlastsPresent]),
            (Analyte::Wbc, "0.9", Some("LL"), vec![MarkedCriticalByLab]),
            (Analyte::Wbc, "0.9", Some("L"), vec![]),
            (
                Analyte::Hemoglobin,
                "7.4",
                Some("C"),
                vec![MarkedCriticalByLab, HemoglobinBelow8],
            ),
        ] {
            assert_eq!(
                call_levels(analyte, &quantity(value), flag),
                levels,
                "{analyte:?} {value}"
            );
        }
    }

    #[test]
    fn a_haemoglobin_change_of_more_than_three_in_a_week_is_sudden() {
        let day = |number: i64| {
            NaiveDate::from_ymd_opt(2026, 3, 1).unwrap() + chrono::TimeDelta::days(number)
        };
        let given = Transfusion {
            id: uuid::Uuid::nil(),
            on: day(2),
            product: Product::RedCells,
            units: 2,
            hemoglobin_before: None,
            platelets_before: None,
            reason: None,
            reaction: None,
        };
        for (from, days, to, is_transfused, expected) in [
            (90, 7, 59, false, Some(SuddenChange::Fall)),
            (90, 7, 60, false, None),
            (90, 8, 59, false, None),
            (90, 7, 59, true, Some(SuddenChange::Fall)),
            (70, 7, 101, false, Some(SuddenChange::Rise)),
            (70, 7, 101, true, None),
        ] {
            let transfusions = if is_transfused {
                vec![given.clone()]
            } else {
                Vec::new()
            };
            assert_eq!(
                sudden_hemoglobin_change(
                    (day(0), decimal(from, 1)),
                    (day(days), decimal(to, 1)),
                    &transfusions
                ),
                expected,
                "{from} to {to} in {days} days"
            );
        }
    }

    #[test]
    fn the_marks_of_laboratories_for_critical_values_are_known() {
        for flag in [
            "C",
            "CRIT",
            "LL",
            "HH",
            "!!",
            "AA",
            "critical",
            "panic",
            "L!!",
            "L C",
            "Critical low",
        ] {
            assert!(marks_critical(flag), "{flag}");
        }
        for flag in ["", "L", "H", "*", "!", "A", "↓", "--", "N", "Low"] {
            assert!(!marks_critical(flag), "{flag}");
        }
    }
}
