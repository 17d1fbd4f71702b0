//! Values that a transfusion or a growth factor influenced: hollow in the chart, left out of sums.
//!
//! Clinical reference, section 3.5 step 2. The 14/3-day rule for haemoglobin follows the luspatercept
//! trials; 7 days for platelets and G-CSF, 14 for long-acting forms, are conventions of this product.

use chrono::{Duration, NaiveDate};

use crate::analyte::Analyte;
use crate::person::{Medicine, MedicineClass};
use crate::transfusion::{Product, Transfusion};

/// Days after red cells in which haemoglobin is not compared.
pub const RED_CELL_WASHOUT_DAYS: i64 = 14;
/// A next transfusion within so many days makes a value one from before that transfusion.
pub const BEFORE_NEXT_TRANSFUSION_DAYS: i64 = 3;
/// Days after platelets in which platelets are not compared.
pub const PLATELET_WASHOUT_DAYS: i64 = 7;
/// Days after G-CSF in which neutrophils are not compared.
pub const GROWTH_FACTOR_WASHOUT_DAYS: i64 = 7;
/// The same for long-acting forms.
pub const LONG_ACTING_WASHOUT_DAYS: i64 = 14;

/// Says whether a haemoglobin value of day `on` was drawn 1-14 days after red cells.
///
/// It was not where other red cells follow on the same day or within 3 days (then it is a value from
/// before that transfusion). A value on a transfusion day counts as drawn before it unless
/// `before_transfusion` says otherwise.
#[must_use]
pub fn is_soon_after_red_cells(
    on: NaiveDate,
    before_transfusion: Option<bool>,
    transfusions: &[Transfusion],
) -> bool {
    let is_after_todays = before_transfusion == Some(false);
    let red_cells = || {
        transfusions
            .iter()
            .filter(|transfusion| transfusion.product == Product::RedCells && transfusion.units > 0)
            .map(|transfusion| (on - transfusion.on).num_days())
    };
    let first_influenced = i64::from(!is_after_todays);
    let is_after =
        red_cells().any(|days| (first_influenced..=RED_CELL_WASHOUT_DAYS).contains(&days));
    let last_before = if is_after_todays { -1 } else { 0 };
    let is_before_next =
        red_cells().any(|days| (-BEFORE_NEXT_TRANSFUSION_DAYS..=last_before).contains(&days));
    is_after && !is_before_next
}

/// Says whether a platelet count of day `on` was drawn 0-7 days after platelets.
#[must_use]
pub fn is_soon_after_platelets(on: NaiveDate, transfusions: &[Transfusion]) -> bool {
    transfusions
        .iter()
        .filter(|transfusion| transfusion.product == Product::Platelets && transfusion.units > 0)
        .any(|transfusion| (0..=PLATELET_WASHOUT_DAYS).contains(&(on - transfusion.on).num_days()))
}

/// Says whether a neutrophil count of day `on` was drawn 0-7 days after G-CSF (14 for long-acting forms,
/// marked `true`).
#[must_use]
pub fn is_soon_after_growth_factor(on: NaiveDate, days: &[(NaiveDate, bool)]) -> bool {
    days.iter().any(|(given, is_long_acting)| {
        let washout = if *is_long_acting {
            LONG_ACTING_WASHOUT_DAYS
        } else {
            GROWTH_FACTOR_WASHOUT_DAYS
        };
        (0..=washout).contains(&(on - *given).num_days())
    })
}

/// Says whether a transfusion or a growth factor shortly before keeps a count of day `on` from being
/// compared. Analytes that neither moves are never influenced.
#[must_use]
pub fn is_influenced(
    analyte: Analyte,
    on: NaiveDate,
    before_transfusion: Option<bool>,
    transfusions: &[Transfusion],
    growth_factor_days: &[(NaiveDate, bool)],
) -> bool {
    if analyte == Analyte::Hemoglobin {
        is_soon_after_red_cells(on, before_transfusion, transfusions)
    } else if analyte == Analyte::Platelets {
        is_soon_after_platelets(on, transfusions)
    } else if analyte == Analyte::Neutrophils {
        is_soon_after_growth_factor(on, growth_factor_days)
    } else {
        false
    }
}

/// Returns every day up to `last` on which a growth factor was taken, as far as that is known, and whether it
/// was a long-acting form.
///
/// A start that is known only to the month or the year counts from its first day, one that is not known at
/// all from long before: a count that may be influenced is never taken for a free one.
#[must_use]
pub fn growth_factor_days(medicines: &[Medicine], last: NaiveDate) -> Vec<(NaiveDate, bool)> {
    let mut days = Vec::new();
    for medicine in medicines {
        let is_long_acting = match medicine.class {
            MedicineClass::GrowthFactor => false,
            MedicineClass::LongActingGrowthFactor => true,
            MedicineClass::BloodThinner
            | MedicineClass::Painkiller
            | MedicineClass::Chelator
            | MedicineClass::Other => continue,
        };
        let from = medicine
            .from
            .map_or(last - Duration::days(UNKNOWN_START_DAYS), |from| {
                from.earliest_day()
            });
        let until = medicine
            .until
            .and_then(|until| until.day())
            .unwrap_or(last)
            .min(last);
        days.extend(
            from.iter_days()
                .take_while(|day| *day <= until)
                .map(|day| (day, is_long_acting)),
        );
    }
    days.sort_unstable();
    days.dedup();
    days
}

/// How far back a medicine without a start is taken to reach.
const UNKNOWN_START_DAYS: i64 = 3 * 366;

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;

    fn day(number: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 1).unwrap() + chrono::TimeDelta::days(number)
    }

    fn given(product: Product, days: &[i64]) -> Vec<Transfusion> {
        days.iter()
            .map(|number| Transfusion {
                id: uuid::Uuid::nil(),
                on: day(*number),
                product,
                units: 2,
                hemoglobin_before: None,
                platelets_before: None,
                reason: None,
                reaction: None,
            })
            .collect()
    }

    #[test]
    fn haemoglobin_is_influenced_for_fourteen_days_unless_red_cells_follow() {
        for (on, before, transfusions, expected) in [
            (0, None, vec![0], false),
            (0, Some(true), vec![0], false),
            (0, Some(false), vec![0], true),
            (1, None, vec![0], true),
            (14, None, vec![0], true),
            (15, None, vec![0], false),
            (5, None, vec![0, 5], false),
            (5, Some(false), vec![0, 5], true),
            (5, None, vec![0, 8], false),
            (5, None, vec![0, 9], true),
            (5, Some(false), vec![5, 7], false),
            (-1, None, vec![0], false),
        ] {
            assert_eq!(
                is_soon_after_red_cells(day(on), before, &given(Product::RedCells, &transfusions)),
                expected,
                "day {on}, {before:?}, {transfusions:?}"
            );
        }
        assert!(!is_soon_after_red_cells(
            day(1),
            None,
            &given(Product::Platelets, &[0])
        ));
    }

    #[test]
    fn platelets_and_neutrophils_have_their_own_days() {
        for (on, expected) in [(-1, false), (0, true), (7, true), (8, false)] {
            assert_eq!(
                is_soon_after_platelets(day(on), &given(Product::Platelets, &[0])),
                expected
            );
            assert_eq!(
                is_soon_after_growth_factor(day(on), &[(day(0), false)]),
                expected
            );
        }
        assert!(is_soon_after_growth_factor(day(14), &[(day(0), true)]));
        assert!(!is_soon_after_growth_factor(day(15), &[(day(0), true)]));
    }
}
