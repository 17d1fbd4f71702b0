//! HI-E of IWG 2006 in the stricter variant of luspatercept trials (“modified HI-E”). Off by default.
//!
//! From 4 units in the 8 weeks before on: at least 4 fewer units in 8 weeks. With fewer before: a mean
//! haemoglobin at least 1.5 higher for 56 days without a transfusion. From general knowledge, not seen in
//! our source (clinical reference, section 3.1); the answer says so.

use rust_decimal::Decimal;

use super::burden::{log_covers, red_cells, units_8_weeks_before};
use super::hi_e_2006::transfusion_part;
use super::run::Target;
use super::{
    BASELINE_DAYS_2006, Caveat, Comparison, CriteriaInput, Criterion, DayValue, DropReason,
    MissingFact, Run, StepArgument, Verdict,
};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::{Comparator, decimal};
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// Units in the 8 weeks before from which the transfusion part alone decides.
const MANY_UNITS: u32 = 4;
/// No haemoglobin is above it (clinical reference, section 1.4).
const HIGHEST_HEMOGLOBIN: Decimal = Decimal::from_parts(26, 0, 0, false, 0);

/// Compares haemoglobin and red cells with the modified HI-E.
pub(super) fn compare(input: &CriteriaInput, days: &InfluenceDays) -> Comparison {
    let mut comparison = Comparison::new(Definition::Iwg2006, Criterion::HiE, Analyte::Hemoglobin);
    comparison.is_modified = true;
    comparison.rests_on(Caveat::ModifiedByTrials);
    let look_back = input.settings.look_back(BASELINE_DAYS_2006);
    let needed_days = look_back.max(BASELINE_DAYS_2006);
    let log = input.log.red_cells;
    if !comparison.log_covers(input, log, MissingFact::RedCellLog, -needed_days) {
        return comparison.conclude(Verdict::NotAssessable);
    }
    let list = red_cells(input);
    let units = units_8_weeks_before(input, &list).map_or(0, |units| units.counted);
    if units >= MANY_UNITS {
        let (verdict, lowest) = transfusion_part(input, &list, &mut comparison);
        let verdict = match verdict {
            Verdict::NotMet => comparison.unmet(input, false),
            Verdict::Met | Verdict::NotYet | Verdict::NotAssessable | Verdict::NotEligible => {
                verdict
            }
        };
        comparison.find_loss(input, &[], &list, Verdict::NotMet, lowest);
        return comparison.conclude(verdict);
    }
    let valid = comparison.take_values(input, days, look_back);
    let before = comparison.baseline_before(input, &valid, look_back, false);
    let Some(value) = comparison.usable_baseline(&before) else {
        return comparison.conclude(Verdict::NotAssessable);
    };
    if before.is_open() {
        comparison.say_baseline_is_open(&before);
        return comparison.conclude(Verdict::NotAssessable);
    }
    if !comparison.is_eligible(value, decimal(11, 0)) {
        return comparison.conclude(Verdict::NotEligible);
    }
    let target = comparison.target_of_rise(value, decimal(15, 1));
    comparison.threshold_at_least = Some(super::baseline::to_3_decimals(target.at_least));
    let ends: Vec<i64> = list.iter().map(|given| given.day).collect();
    let verdict = comparison.mean_of_eight_weeks(input, &valid, target, &ends);
    comparison.find_loss(input, &valid, &list, verdict, None);
    comparison.conclude(verdict)
}

impl Comparison {
    /// Looks for 56 days without red cells whose mean haemoglobin reaches the target. They begin at a
    /// value, end with one, and have no gap that is too long.
    fn mean_of_eight_weeks(
        &mut self,
        input: &CriteriaInput,
        valid: &[DayValue],
        target: Target,
        ends: &[i64],
    ) -> Verdict {
        self.rests_on(Caveat::LongestGap);
        let (used, open): (Vec<DayValue>, Vec<DayValue>) = valid
            .iter()
            .filter(|value| value.day > 0)
            .cloned()
            .partition(|value| value.quantity.comparator.is_none());
        if used.is_empty() && open.is_empty() {
            return self.without_values(input, ends);
        }
        let log_end = input.log.red_cells.map_or(0, |span| input.day(span.to));
        let found = |values: &[MeanValue], last_day: i64| {
            (0..values.len()).find_map(|place| {
                mean_from(values.split_at(place).1, last_day, input, target, ends)
            })
        };
        let end = input.evaluation_day();
        let lowest = self.mean_values(&used, &open, Bound::Lowest);
        let highest = self.mean_values(&used, &open, Bound::Highest);
        let is_exact = lowest == highest;
        self.leave_out(
            open.into_iter()
                .map(|value| (value, DropReason::ComparatorLeavesItOpen))
                .collect(),
        );
        self.values_used = used;
        // A result of an unknown day may lie in any stretch.
        let is_placed = !self
            .doubts
            .iter()
            .any(|doubt| doubt.first != doubt.last && doubt.last >= 1);
        if let Some((run, mean)) = found(&lowest, log_end).filter(|_| is_placed) {
            self.run = Some(run);
            self.is_reached_by_run();
            self.step(
                "criteria-step-mean-long-enough",
                [
                    ("analyte", Code(self.analyte.id())),
                    ("from", Count(run.from_day)),
                    ("to", Count(run.to_day)),
                    ("mean", Number(super::baseline::to_3_decimals(mean))),
                ],
            );
            return Verdict::Met;
        }
        let could_be = found(&highest, end).is_some();
        if could_be && !log_covers(input, 1, end) {
            self.lacks(MissingFact::RedCellLog);
            return Verdict::NotAssessable;
        }
        if could_be && !is_exact || !is_placed {
            if self.has_doubt_in(1, end) {
                self.is_left_open(1, end);
            }
            self.step(
                "criteria-step-run-open",
                [("analyte", Code(self.analyte.id()))],
            );
            return Verdict::NotAssessable;
        }
        self.step(
            "criteria-step-mean-none",
            [
                ("analyte", Code(self.analyte.id())),
                ("days", Count(input.settings.response_days)),
            ],
        );
        self.unmet(input, false)
    }
}

/// A value in a mean: its day, and the number that it stands for.
type MeanValue = (i64, Decimal);

/// Which end of what is possible.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Lowest,
    Highest,
}

impl Comparison {
    /// The values with a number for each that has none for certain: the lowest or the highest it can be.
    fn mean_values(&self, used: &[DayValue], open: &[DayValue], bound: Bound) -> Vec<MeanValue> {
        let end = match bound {
            Bound::Lowest => Decimal::ZERO,
            Bound::Highest => HIGHEST_HEMOGLOBIN,
        };
        let of_sign = |value: &DayValue| {
            let is_below = matches!(
                value.quantity.comparator,
                Some(Comparator::Below | Comparator::AtMost)
            );
            if is_below == (bound == Bound::Highest) {
                value.quantity.value
            } else {
                end
            }
        };
        let mut values: Vec<MeanValue> = used
            .iter()
            .map(|value| (value.day, value.quantity.value))
            .chain(open.iter().map(|value| (value.day, of_sign(value))))
            .chain(
                self.doubts
                    .iter()
                    .filter(|doubt| doubt.first == doubt.last && doubt.first >= 1)
                    .map(|doubt| (doubt.first, end)),
            )
            .collect();
        values.sort_unstable();
        values
    }
}

/// Takes values from the first on until they span the needed days, and compares their mean.
fn mean_from(
    values: &[MeanValue],
    last_day: i64,
    input: &CriteriaInput,
    target: Target,
    ends: &[i64],
) -> Option<(Run, Decimal)> {
    let from = values.first()?.0;
    let mut sum = Decimal::ZERO;
    let mut count = Decimal::ZERO;
    let mut previous = from;
    for (day, value) in values {
        let is_cut = ends.iter().any(|end| from <= *end && *end < *day);
        let is_gap = day - previous > input.settings.longest_gap_days;
        if is_cut || is_gap || *day > last_day {
            return None;
        }
        sum += value;
        count += Decimal::ONE;
        previous = *day;
        if day - from >= input.settings.response_days {
            let mean = sum / count;
            let run = Run {
                from_day: from,
                to_day: *day,
            };
            return (mean >= target.at_least).then_some((run, mean));
        }
    }
    None
}
