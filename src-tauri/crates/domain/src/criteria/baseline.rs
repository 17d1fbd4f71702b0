//! Values before the first dose: which are kept, and what they come to.
//!
//! Clinical reference, section 3.5 steps 1, 3 and 4. At least two values, at least 7 days apart, not
//! influenced by transfusion (note of Cheson et al., Blood 2006;108:419); IWG 2018 takes the lowest mean
//! of two for people without transfusions (Platzbecker et al., Blood 2019;133:1020).

use rust_decimal::Decimal;

use super::washout::values;
use super::{
    BASELINE_DAYS_2006, BASELINE_DAYS_2018, CriteriaInput, DayValue, DropReason, GivenBaselines,
    burden,
};
use crate::analyte::Analyte;
use crate::quantity::Comparator;

/// Least distance of two baseline values in days.
const DAYS_APART: i64 = 7;

/// The baseline of one count.
#[derive(Debug, Clone, Default)]
pub(super) struct Baseline {
    /// Kept values, oldest first.
    pub(super) kept: Vec<DayValue>,
    /// Values of the window left out here.
    pub(super) dropped: Vec<(DayValue, DropReason)>,
    /// Mean of the kept values; `None` with fewer than two.
    pub(super) mean: Option<Decimal>,
    /// Lowest mean of two neighbouring kept values; `None` with fewer than two.
    pub(super) lowest_pair: Option<Decimal>,
    /// The two of them.
    pub(super) lowest_pair_values: Vec<DayValue>,
}

impl Baseline {
    /// Says whether the values left out for their comparator could only make the true baseline lower.
    pub(super) fn can_only_be_lower(&self, baseline: Decimal) -> bool {
        self.open().all(|value| {
            matches!(
                value.quantity.comparator,
                Some(Comparator::Below | Comparator::AtMost)
            ) && value.quantity.value <= baseline
        })
    }

    /// Says whether a value of the window could not be used for its comparator.
    pub(super) fn is_open(&self) -> bool {
        self.open().next().is_some()
    }

    fn open(&self) -> impl Iterator<Item = &DayValue> {
        self.dropped
            .iter()
            .filter(|(_, reason)| *reason == DropReason::ComparatorLeavesItOpen)
            .map(|(value, _)| value)
    }
}

/// Works out the baseline from the valid values of days `-window..=0`.
pub(super) fn baseline(valid: &[DayValue], window: i64) -> Baseline {
    let mut result = Baseline::default();
    let mut last_kept: Option<i64> = None;
    for value in valid.iter().rev() {
        if value.day > 0 || value.day < -window {
            continue;
        }
        if value.quantity.comparator.is_some() {
            result
                .dropped
                .push((value.clone(), DropReason::ComparatorLeavesItOpen));
        } else if last_kept.is_some_and(|kept| kept - value.day < DAYS_APART) {
            result
                .dropped
                .push((value.clone(), DropReason::TooCloseToNextBaselineValue));
        } else {
            last_kept = Some(value.day);
            result.kept.push(value.clone());
        }
    }
    result.kept.reverse();
    result.dropped.reverse();
    if result.kept.len() >= 2 {
        let sum: Decimal = result.kept.iter().map(|value| value.quantity.value).sum();
        result.mean = Some(sum / Decimal::from(result.kept.len()));
    }
    for pair in result.kept.windows(2) {
        let [earlier, later] = pair else { continue };
        let mean = (earlier.quantity.value + later.quantity.value) / Decimal::TWO;
        if result.lowest_pair.is_none_or(|lowest| mean < lowest) {
            result.lowest_pair = Some(mean);
            result.lowest_pair_values = pair.to_vec();
        }
    }
    result
}

/// Every number before the first dose that the definitions use; counts to 3 decimals.
///
/// Red-cell numbers are `None` where the log does not cover the weeks. A count is `None` with fewer than
/// two values at least 7 days apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baselines {
    /// Red-cell units in days -112..0.
    pub red_cell_units_16_weeks: Option<u32>,
    /// Red-cell units in days -56..0.
    pub red_cell_units_8_weeks: Option<u32>,
    /// Of these, units given for haemoglobin at or below 9.0, or not known.
    pub red_cell_units_8_weeks_hemoglobin_at_most_9: Option<u32>,
    /// Most units in any 56 days of the 16 weeks.
    pub most_units_in_any_8_weeks: Option<u32>,
    /// Days with a red-cell transfusion in the 16 weeks.
    pub episodes_16_weeks: Option<u32>,
    /// Haemoglobin, mean of days -56..0.
    pub hemoglobin_2006: Option<Decimal>,
    /// Haemoglobin, mean of days -112..0.
    pub hemoglobin_2018_mean: Option<Decimal>,
    /// Haemoglobin, lowest mean of two neighbouring values of days -112..0.
    pub hemoglobin_2018_lowest_mean_of_2: Option<Decimal>,
    /// Platelets, mean of days -56..0.
    pub platelets: Option<Decimal>,
    /// Neutrophils, mean of days -56..0.
    pub neutrophils: Option<Decimal>,
}

impl Baselines {
    /// Returns the mean of the 8 weeks before the first dose, for the counts that have one.
    #[must_use]
    pub fn of(&self, analyte: Analyte) -> Option<Decimal> {
        let of_8_weeks = GivenBaselines {
            hemoglobin: self.hemoglobin_2006,
            platelets: self.platelets,
            neutrophils: self.neutrophils,
        };
        of_8_weeks.of(analyte)
    }
}

/// Works out the numbers before the first dose.
#[must_use]
pub fn baselines(input: &CriteriaInput) -> Baselines {
    let list = burden::red_cells(input);
    let burden = burden::burden_of(input, &list);
    let eight_weeks = burden::units_8_weeks_before(input, &list);
    let days = input.influence_days();
    let of = |analyte| values(input, &days, analyte, Some(-BASELINE_DAYS_2018)).valid;
    let hemoglobin = of(Analyte::Hemoglobin);
    let of_2018 = baseline(&hemoglobin, BASELINE_DAYS_2018);
    let mean = |values: &[DayValue]| baseline(values, BASELINE_DAYS_2006).mean.map(to_3_decimals);
    Baselines {
        red_cell_units_16_weeks: burden.units,
        red_cell_units_8_weeks: eight_weeks.map(|units| units.all),
        red_cell_units_8_weeks_hemoglobin_at_most_9: eight_weeks.map(|units| units.counted),
        most_units_in_any_8_weeks: burden.most_in_8_weeks,
        episodes_16_weeks: burden.episodes,
        hemoglobin_2006: mean(&hemoglobin),
        hemoglobin_2018_mean: of_2018.mean.map(to_3_decimals),
        hemoglobin_2018_lowest_mean_of_2: of_2018.lowest_pair.map(to_3_decimals),
        platelets: mean(&of(Analyte::Platelets)),
        neutrophils: mean(&of(Analyte::Neutrophils)),
    }
}

/// Rounds a baseline or threshold as it is given out; comparing uses full precision.
pub(super) fn to_3_decimals(value: Decimal) -> Decimal {
    value
        .round_dp_with_strategy(3, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
        .normalize()
}
