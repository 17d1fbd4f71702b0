//! Values that a transfusion or a growth factor influenced: hollow in the chart, left out of sums.
//!
//! Clinical reference, section 3.5 step 2. The 14/3-day rule for haemoglobin follows the luspatercept
//! trials; 7 days for platelets and G-CSF, 14 for long-acting forms, are conventions of this product.

use chrono::{Days, NaiveDate};

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
pub const GROWTH_FACTOR_WASHOUT_DAYS: u64 = 7;
/// The same for long-acting forms.
pub const LONG_ACTING_WASHOUT_DAYS: u64 = 14;

/// Days on which a growth factor (G-CSF) was given, first to last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GrowthFactorSpan {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Whether it is a long-acting (pegylated) form.
    pub is_long_acting: bool,
}

impl GrowthFactorSpan {
    /// Makes the span of one dose of the usual, short-acting form.
    #[must_use]
    pub fn dose(on: NaiveDate) -> Self {
        Self {
            from: on,
            to: on,
            is_long_acting: false,
        }
    }

    /// Returns the last day on which a neutrophil count is influenced.
    fn last_influenced(&self) -> NaiveDate {
        let days = if self.is_long_acting {
            LONG_ACTING_WASHOUT_DAYS
        } else {
            GROWTH_FACTOR_WASHOUT_DAYS
        };
        self.to
            .checked_add_days(Days::new(days))
            .unwrap_or(NaiveDate::MAX)
    }
}

/// Says whether a neutrophil count of day `on` was drawn 0-7 days after G-CSF (14 for long-acting forms).
/// For many counts of one record use [`InfluenceDays`].
#[must_use]
pub fn is_soon_after_growth_factor(on: NaiveDate, spans: &[GrowthFactorSpan]) -> bool {
    spans
        .iter()
        .any(|span| span.from <= on && on <= span.last_influenced())
}

/// Returns the spans of days up to `last` on which a growth factor was taken, as far as that is known.
///
/// A start that is known only to the month or the year counts from its first day, one that is not known
/// at all from the beginning; an end known only to the month or the year counts to its last day, one that
/// is not known to `last`. A count that may be influenced is never taken for a free one.
#[must_use]
pub fn growth_factor_days(medicines: &[Medicine], last: NaiveDate) -> Vec<GrowthFactorSpan> {
    let mut spans: Vec<GrowthFactorSpan> = medicines
        .iter()
        .filter_map(|medicine| {
            let is_long_acting = match medicine.class {
                MedicineClass::GrowthFactor => false,
                MedicineClass::LongActingGrowthFactor => true,
                MedicineClass::BloodThinner
                | MedicineClass::Painkiller
                | MedicineClass::Chelator
                | MedicineClass::Other => return None,
            };
            let from = medicine
                .from
                .map_or(NaiveDate::MIN, |from| from.earliest_day());
            let to = medicine
                .until
                .map_or(last, |until| until.latest_day())
                .min(last);
            (from <= to).then_some(GrowthFactorSpan {
                from,
                to,
                is_long_acting,
            })
        })
        .collect();
    spans.sort_unstable();
    spans
}

/// The days of transfusions and growth factors of one record, put in order once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InfluenceDays {
    red_cells: Vec<NaiveDate>,
    platelets: Vec<NaiveDate>,
    /// First and last influenced day, apart from each other, in order.
    growth_factors: Vec<(NaiveDate, NaiveDate)>,
}

impl InfluenceDays {
    /// Puts the days of a record in order.
    #[must_use]
    pub fn new(transfusions: &[Transfusion], growth_factors: &[GrowthFactorSpan]) -> Self {
        let of = |product| {
            let mut days: Vec<NaiveDate> = transfusions
                .iter()
                .filter(|given| given.product == product && given.units > 0)
                .map(|given| given.on)
                .collect();
            days.sort_unstable();
            days.dedup();
            days
        };
        let mut spans: Vec<(NaiveDate, NaiveDate)> = growth_factors
            .iter()
            .map(|span| (span.from, span.last_influenced()))
            .collect();
        spans.sort_unstable();
        let mut merged: Vec<(NaiveDate, NaiveDate)> = Vec::new();
        for (from, to) in spans {
            match merged.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                Some(_) | None => merged.push((from, to)),
            }
        }
        Self {
            red_cells: of(Product::RedCells),
            platelets: of(Product::Platelets),
            growth_factors: merged,
        }
    }

    /// Says whether a haemoglobin value of day `on` was drawn 1-14 days after red cells.
    ///
    /// It was not where other red cells follow on the same day or within 3 days (then it is a value from
    /// before that transfusion). A value on a transfusion day counts as drawn before it unless
    /// `before_transfusion` says otherwise.
    #[must_use]
    pub fn is_soon_after_red_cells(&self, on: NaiveDate, before_transfusion: Option<bool>) -> bool {
        let is_after_todays = before_transfusion == Some(false);
        let counts_as_earlier = |given: &NaiveDate| {
            if is_after_todays {
                *given <= on
            } else {
                *given < on
            }
        };
        let split = self.red_cells.partition_point(counts_as_earlier);
        let (earlier, later) = self.red_cells.split_at(split);
        let is_after = earlier
            .last()
            .is_some_and(|given| (on - *given).num_days() <= RED_CELL_WASHOUT_DAYS);
        let is_before_next = later
            .first()
            .is_some_and(|given| (*given - on).num_days() <= BEFORE_NEXT_TRANSFUSION_DAYS);
        is_after && !is_before_next
    }

    /// Says whether a platelet count of day `on` was drawn 0-7 days after platelets.
    #[must_use]
    pub fn is_soon_after_platelets(&self, on: NaiveDate) -> bool {
        let split = self.platelets.partition_point(|given| *given <= on);
        self.platelets
            .get(split.wrapping_sub(1))
            .is_some_and(|given| (on - *given).num_days() <= PLATELET_WASHOUT_DAYS)
    }

    /// Says whether a neutrophil count of day `on` was drawn 0-7 days after G-CSF (14 for long-acting
    /// forms).
    #[must_use]
    pub fn is_soon_after_growth_factor(&self, on: NaiveDate) -> bool {
        let split = self.growth_factors.partition_point(|(from, _)| *from <= on);
        self.growth_factors
            .get(split.wrapping_sub(1))
            .is_some_and(|(_, to)| on <= *to)
    }

    /// Says whether a count of day `on` is left out of comparisons as influenced.
    #[must_use]
    pub fn is_influenced(
        &self,
        analyte: Analyte,
        on: NaiveDate,
        before_transfusion: Option<bool>,
    ) -> bool {
        if analyte == Analyte::Hemoglobin {
            self.is_soon_after_red_cells(on, before_transfusion)
        } else if analyte == Analyte::Platelets {
            self.is_soon_after_platelets(on)
        } else if analyte == Analyte::Neutrophils {
            self.is_soon_after_growth_factor(on)
        } else {
            false
        }
    }

    /// Returns the whole days from the last transfusion or growth factor up to day `on`, its day included
    /// as 0; `None` where there was none.
    #[must_use]
    pub fn days_free_before(&self, on: NaiveDate) -> Option<i64> {
        let last = |days: &[NaiveDate]| {
            let split = days.partition_point(|given| *given <= on);
            days.get(split.wrapping_sub(1)).copied()
        };
        [last(&self.red_cells), last(&self.platelets)]
            .into_iter()
            .flatten()
            .max()
            .map(|given| (on - given).num_days())
    }
}

#[cfg(test)]
#[path = "influence_tests.rs"]
mod tests;
