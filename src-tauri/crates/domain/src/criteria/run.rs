//! Runs of consecutive qualifying values on treatment.
//!
//! Clinical reference, section 3.5 step 6. A value whose comparator leaves it open breaks a run when the
//! question is whether the criterion is certainly met, and carries it when the question is whether it
//! may be.

use super::{DayValue, Run};
use crate::quantity::Quantity;
use rust_decimal::Decimal;

/// What a value must reach.
#[derive(Debug, Clone, Copy)]
pub(super) struct Target {
    /// Inclusive limit.
    pub(super) at_least: Decimal,
    /// Strict limit.
    pub(super) above: Option<Decimal>,
}

impl Target {
    /// Says whether the true value reaches it; `None` where the comparator leaves it open.
    pub(super) fn is_reached(&self, quantity: &Quantity) -> Option<bool> {
        let at_least = quantity.is_at_least(self.at_least);
        let above = match self.above {
            Some(limit) => quantity.is_above(limit),
            None => Some(true),
        };
        match (at_least, above) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            (None, _) | (_, None) => None,
        }
    }
}

/// How strictly runs are looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Strictness {
    /// Whether a value left open by its comparator counts as reached.
    pub(super) open_counts: bool,
    /// The longest gap that does not break the run; `None`: no gap does.
    pub(super) longest_gap: Option<i64>,
}

/// A value on treatment: its day, and whether it reaches the target as far as that can be told.
pub(super) type Reached = (i64, Option<bool>);

/// Says of each value whether it reaches the target.
pub(super) fn reached(values: &[DayValue], target: Target) -> Vec<Reached> {
    values
        .iter()
        .map(|value| (value.day, target.is_reached(&value.quantity)))
        .collect()
}

/// Finds the longest run (the first of equal ones). `ends` are the days, in order, after which a run
/// ends: red-cell transfusions for haemoglobin.
pub(super) fn longest_run(values: &[Reached], ends: &[i64], strictness: Strictness) -> Option<Run> {
    let mut longest: Option<Run> = None;
    for run in runs(values, ends, strictness) {
        if longest.is_none_or(|best| run.days() > best.days()) {
            longest = Some(run);
        }
    }
    longest
}

/// Finds every run, each as long as it goes, in order.
pub(super) fn runs(values: &[Reached], ends: &[i64], strictness: Strictness) -> Vec<Run> {
    let mut found = Vec::new();
    let mut current: Option<Run> = None;
    for (day, is_reached) in values {
        if !is_reached.unwrap_or(strictness.open_counts) {
            found.extend(current.take());
            continue;
        }
        let continued = current.filter(|run| {
            let next_end = ends.partition_point(|end| *end < run.to_day);
            let is_cut = ends.get(next_end).is_some_and(|end| end < day);
            let is_gap = strictness
                .longest_gap
                .is_some_and(|gap| day - run.to_day > gap);
            !is_cut && !is_gap
        });
        if continued.is_none() {
            found.extend(current.take());
        }
        current = Some(Run {
            from_day: continued.map_or(*day, |run| run.from_day),
            to_day: *day,
        });
    }
    found.extend(current);
    found
}
