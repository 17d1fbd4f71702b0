//! Results that are there, and that no sum can use: not read, of an unknown day, or not yet looked at.
//!
//! They never make a number. They do keep a verdict from being certain wherever they could change it: a
//! stretch counts as unbroken only if it stays long enough wherever such a result may lie, and a baseline
//! is open if such a result may belong to it. A convention of this product.

use chrono::NaiveDate;

use super::run::{Reached, Target};
use super::{Comparison, CriteriaInput, DayValue, MissingFact, StepArgument};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::Quantity;

use StepArgument::{Code, Count, Date};

/// Why a result cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unsure {
    /// Its day is known only to the month or the year, or is said in two ways.
    DayNotKnown,
    /// Its number or unit cannot be read for certain.
    NotRead,
    /// It was read from a document, and nobody has looked at it.
    Waiting,
}

/// A result that no sum can use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsureResult {
    /// What was measured.
    pub analyte: Analyte,
    /// The first day that it may be of.
    pub earliest: NaiveDate,
    /// The last day that it may be of.
    pub latest: NaiveDate,
    /// Its value in the canonical unit, where that is known.
    pub quantity: Option<Quantity>,
    /// Why it cannot be used.
    pub why: Unsure,
}

impl Unsure {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::DayNotKnown, Self::NotRead, Self::Waiting];

    /// The step that says how many there are.
    fn step(self) -> &'static str {
        match self {
            Self::DayNotKnown => "criteria-step-undated",
            Self::NotRead => "criteria-step-not-read",
            Self::Waiting => "criteria-step-waiting",
        }
    }

    fn missing(self) -> MissingFact {
        match self {
            Self::DayNotKnown | Self::NotRead => MissingFact::ValuesForCertain,
            Self::Waiting => MissingFact::ResultsLookedAt,
        }
    }
}

/// An unsure result in the days of one sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Doubt {
    pub(super) first: i64,
    pub(super) last: i64,
    quantity: Option<Quantity>,
    pub(super) why: Unsure,
}

impl Doubt {
    /// Says whether it may lie in these days.
    pub(super) fn may_be_in(&self, first: i64, last: i64) -> bool {
        self.first <= last && first <= self.last
    }

    /// The fact that would settle it.
    pub(super) fn missing(&self) -> MissingFact {
        self.why.missing()
    }

    /// Says whether its value is known and is this one.
    pub(super) fn is_exactly(&self, value: rust_decimal::Decimal) -> bool {
        self.quantity == Some(Quantity::exact(value))
    }

    pub(super) fn may_miss(&self, target: Target) -> bool {
        self.reaches(target) != Some(true)
    }

    fn may_reach(&self, target: Target) -> bool {
        self.reaches(target) != Some(false)
    }

    fn reaches(&self, target: Target) -> Option<bool> {
        self.quantity
            .and_then(|quantity| target.is_reached(&quantity))
    }
}

/// The unsure results of one analyte from day `first` to the evaluation. One whose day is known falls out
/// where a transfusion or a growth factor influenced it, and where a known value says the same.
pub(super) fn doubts(
    input: &CriteriaInput,
    days: &InfluenceDays,
    analyte: Analyte,
    first: i64,
    valid: &[DayValue],
) -> Vec<Doubt> {
    let end = input.evaluation_day();
    input
        .unsure
        .iter()
        .filter(|result| result.analyte == analyte)
        .filter(|result| {
            result.earliest != result.latest || !days.is_influenced(analyte, result.earliest, None)
        })
        .map(|result| Doubt {
            first: input.day(result.earliest).max(first),
            last: input.day(result.latest).min(end),
            quantity: result.quantity.map(|quantity| Quantity {
                value: analyte.rounded_for_comparison(quantity.value),
                comparator: quantity.comparator,
            }),
            why: result.why,
        })
        .filter(|doubt| doubt.first <= doubt.last)
        .filter(|doubt| {
            let is_known = |value: &DayValue| {
                value.day == doubt.first && Some(value.quantity) == doubt.quantity
            };
            doubt.first != doubt.last || !valid.iter().any(is_known)
        })
        .collect()
}

/// The values without those that an unsure result could stand beside or break: what is left is certain
/// wherever the unsure results lie.
pub(super) fn certain(values: &[Reached], doubts: &[Doubt], target: Target) -> Vec<Reached> {
    let mut certain = values.to_vec();
    for doubt in doubts.iter().filter(|doubt| doubt.may_miss(target)) {
        certain.retain(|(day, _)| !(doubt.first..=doubt.last).contains(day));
        certain.extend((doubt.last >= 1).then(|| (doubt.first.max(1), Some(false))));
    }
    certain.sort_by_key(|(day, _)| *day);
    certain
}

/// The values with every unsure result that could help, on each of its days that could matter: the first,
/// the last, and those beside a known value or a day that ends a run.
pub(super) fn possible(
    values: &[Reached],
    ends: &[i64],
    doubts: &[Doubt],
    target: Target,
) -> Vec<Reached> {
    let mut possible = values.to_vec();
    for doubt in doubts
        .iter()
        .filter(|doubt| doubt.may_reach(target) && doubt.last >= 1)
    {
        let first = doubt.first.max(1);
        let beside_values = values.iter().flat_map(|(day, _)| [day - 1, day + 1]);
        let beside_ends = ends.iter().flat_map(|end| [*end, end + 1]);
        let mut days: Vec<i64> = beside_values
            .chain(beside_ends)
            .filter(|day| (first..=doubt.last).contains(day))
            .filter(|day| values.iter().all(|(known, _)| known != day))
            .chain([first, doubt.last])
            .collect();
        days.sort_unstable();
        days.dedup();
        possible.extend(days.into_iter().map(|day| (day, None)));
    }
    possible.sort_by_key(|(day, _)| *day);
    possible
}

impl Comparison {
    /// Takes the unsure results of this sum, and says how many there are and why they are not used.
    pub(super) fn take_doubts(
        &mut self,
        input: &CriteriaInput,
        days: &InfluenceDays,
        look_back: i64,
        valid: &[DayValue],
    ) {
        self.doubts = doubts(input, days, self.analyte, -look_back, valid);
        for why in Unsure::ALL {
            let of_kind = || self.doubts.iter().filter(|doubt| doubt.why == *why);
            let count = of_kind().count();
            let Some(newest) = of_kind().map(|doubt| doubt.last).max() else {
                continue;
            };
            let mut arguments = vec![
                ("analyte", Code(self.analyte.id())),
                ("count", Count(i64::try_from(count).unwrap_or(i64::MAX))),
            ];
            match why {
                Unsure::DayNotKnown | Unsure::NotRead => {}
                Unsure::Waiting => arguments.push(("newest", Date(input.date(newest)))),
            }
            self.step(why.step(), arguments);
            if *why == Unsure::Waiting {
                self.lacks(MissingFact::ResultsLookedAt);
            }
        }
    }

    /// Says whether an unsure result may lie in these days.
    pub(super) fn has_doubt_in(&self, first: i64, last: i64) -> bool {
        self.doubts.iter().any(|doubt| doubt.may_be_in(first, last))
    }

    /// Writes down that unsure results leave the verdict open.
    pub(super) fn is_left_open(&mut self, first: i64, last: i64) {
        let lacking: Vec<MissingFact> = self
            .doubts
            .iter()
            .filter(|doubt| doubt.may_be_in(first, last))
            .map(Doubt::missing)
            .collect();
        for fact in lacking {
            self.lacks(fact);
        }
        self.step(
            "criteria-step-unsure-decides",
            [("analyte", Code(self.analyte.id()))],
        );
    }
}
