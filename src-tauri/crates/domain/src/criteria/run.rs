//! Runs of consecutive qualifying values on treatment.
//!
//! Clinical reference, section 3.5 step 6. A value whose comparator leaves it open breaks a run when the
//! question is whether the criterion is certainly met, and carries it when the question is whether it
//! may be.

use super::{DayValue, LONGEST_GAP_DAYS, Run};
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
    /// Whether a gap of more than 35 days breaks the run.
    pub(super) gap_breaks: bool,
}

impl Strictness {
    /// Only what is certain.
    pub(super) const CERTAIN: Self = Self {
        open_counts: false,
        gap_breaks: true,
    };
}

/// Finds the longest run (the first of equal ones). `ends` are days after which a run ends: red-cell
/// transfusions for haemoglobin.
pub(super) fn longest_run(
    values: &[DayValue],
    target: Target,
    ends: &[i64],
    strictness: Strictness,
) -> Option<Run> {
    let mut longest: Option<Run> = None;
    let mut current: Option<Run> = None;
    for value in values {
        let is_reached = target
            .is_reached(&value.quantity)
            .unwrap_or(strictness.open_counts);
        if !is_reached {
            current = None;
            continue;
        }
        let continued = current.filter(|run| {
            let is_cut = ends
                .iter()
                .any(|end| run.to_day <= *end && *end < value.day);
            let is_gap = strictness.gap_breaks && value.day - run.to_day > LONGEST_GAP_DAYS;
            !is_cut && !is_gap
        });
        let run = Run {
            from_day: continued.map_or(value.day, |run| run.from_day),
            to_day: value.day,
        };
        current = Some(run);
        if longest.is_none_or(|best| run.days() > best.days()) {
            longest = Some(run);
        }
    }
    longest
}
