//! The four limits of IWG 2006 in the blood, held for 28 days.
//!
//! Cheson et al., Blood 2006;108:419, Table 3 (“responses last at least 4 weeks”). How days on which not
//! everything was measured count is a rule of this product: a measured value that misses its limit ends
//! the time, a day that lacks a value neither helps nor ends it, and is never taken for one that holds.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::blood_range::BloodRange;
use super::super::run::{Reached, Strictness, Target, longest_run, runs};
use super::super::unsure::Doubt;
use super::super::{Caveat, CriteriaInput, DayValue, MissingFact, Run, StepArgument};
use super::blood::{BloodValues, THREE};
use super::{HELD_DAYS_2006, NEAR_MARROW_DAYS, Remission, RemissionVerdict, limit_of_hemoglobin};
use crate::analyte::Analyte;
use crate::quantity::decimal;
use crate::treatment::Definition;

use StepArgument::{Code, Count};

/// Times in which the four limits hold for 28 days or more.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// Those that the record proves.
    certain: Vec<Run>,
    /// Those that what is missing leaves open, those above among them.
    possible: Vec<Run>,
    /// Days of which it can be told whether the limits hold.
    told: Vec<i64>,
    /// Whether results that no sum can use could make such a time.
    is_unsure: bool,
}

impl Held {
    /// Says whether they hold within two weeks of a day; `None` where that cannot be told, as where
    /// nothing was measured near it.
    pub(super) fn near(&self, day: i64) -> Option<bool> {
        let near = day - NEAR_MARROW_DAYS..=day + NEAR_MARROW_DAYS;
        let is_near = |run: &Run| run.from_day <= *near.end() && *near.start() <= run.to_day;
        if self.certain.iter().any(is_near) {
            Some(true)
        } else if self.is_unsure || self.possible.iter().any(is_near) {
            None
        } else {
            self.told
                .iter()
                .any(|day| near.contains(day))
                .then_some(false)
        }
    }
}

/// A day since the first dose on which something was measured.
struct Day {
    day: i64,
    /// Whether all four limits hold, as far as that can be told.
    holds: Option<bool>,
    /// Whether one of the three counts was not measured.
    lacks_count: bool,
    /// Whether no blasts within two weeks are known.
    lacks_blasts: bool,
}

/// Compares the counts with the four limits.
pub(super) fn compare_2006(
    input: &CriteriaInput,
    counts: &BloodValues,
    found: &mut Remission,
) -> Held {
    found.rests_on(Caveat::RemissionHeldFourWeeks);
    found.rests_on(Caveat::LongestGap);
    if counts.last_day().is_none() {
        found.lacks(MissingFact::ValuesOnTreatment);
        return Held::default();
    }
    found.write_limits();
    let days = days(counts);
    let ends = transfusion_days(input);
    let log_end = log_end(input);
    let gap = Some(input.settings.longest_gap_days);
    // A day that lacks a count neither helps nor ends a time, unless it could be one.
    let strict: Vec<Reached> = days
        .iter()
        .filter(|day| !(day.lacks_count && day.holds.is_none()))
        .map(|day| (day.day, day.holds))
        .collect();
    let in_log: Vec<Reached> = strict
        .iter()
        .copied()
        .filter(|(day, _)| *day <= log_end)
        .collect();
    let open: Vec<Reached> = days.iter().map(|day| (day.day, day.holds)).collect();
    let long = |values: &[Reached], open_counts, longest_gap| -> Vec<Run> {
        let strictness = Strictness {
            open_counts,
            longest_gap,
        };
        let mut runs = runs(values, &ends, strictness);
        runs.retain(|run| run.days() >= HELD_DAYS_2006);
        runs
    };
    let is_unbroken = |run: &Run| {
        counts.doubts().iter().all(|(analyte, doubt)| {
            !doubt.may_be_in(run.from_day, run.to_day) || !may_miss(*analyte, doubt)
        })
    };
    let mut certain = long(&in_log, false, gap);
    certain.retain(is_unbroken);
    let mut possible = long(&open, true, None);
    let has_long = !possible.is_empty();
    let so_far = so_far(input, &strict, &ends);
    possible.extend(so_far);
    let held = Held {
        is_unsure: !counts.doubts().is_empty(),
        certain,
        possible,
        told: days
            .iter()
            .filter(|day| day.holds.is_some())
            .map(|day| day.day)
            .collect(),
    };
    let strictness = Strictness {
        open_counts: false,
        longest_gap: gap,
    };
    let longest = longest_run(&in_log, &ends, strictness)
        .filter(|longest| held.certain.contains(longest))
        .or_else(|| held.certain.first().copied());
    if let Some(longest) = longest {
        found.blood = Some(BloodRange::Complete);
        found.verdict = RemissionVerdict::NeedsMarrow;
        found.hold(counts, longest);
    } else if let Some(possible) = held.possible.first().filter(|_| has_long) {
        let in_it = |day: &&Day| (possible.from_day..=possible.to_day).contains(&day.day);
        if days.iter().filter(in_it).any(|day| day.lacks_count) {
            found.lacks(MissingFact::AllThreeCounts);
        }
        if days.iter().filter(in_it).any(|day| day.lacks_blasts) {
            found.lacks(MissingFact::BlastsInBlood);
        }
        if long(&open, true, gap).is_empty() {
            found.lacks(MissingFact::CountsInTheGap);
        }
        if possible.to_day > log_end {
            found.lacks(MissingFact::LogAroundTheseCounts);
        }
        if held.is_unsure {
            found.is_left_open(counts);
        }
        found.step("criteria-step-held-open", []);
    } else if held.is_unsure {
        found.is_left_open(counts);
        found.step("criteria-step-held-open", []);
    } else if let Some(run) = so_far {
        found.step(
            "criteria-step-held-so-far",
            [
                ("from", Count(run.from_day)),
                ("to", Count(run.to_day)),
                ("days", Count(run.days())),
                ("needed", Count(HELD_DAYS_2006)),
            ],
        );
    } else {
        found.blood = Some(BloodRange::None);
        found.verdict = RemissionVerdict::NeedsMarrow;
        found.step(
            "criteria-step-not-held",
            [("needed", Count(HELD_DAYS_2006))],
        );
    }
    if let Some(range) = found.blood {
        found.step("criteria-step-blood-range", [("range", Code(range.code()))]);
    }
    held
}

/// Says whether a result that no sum can use may miss its limit.
fn may_miss(analyte: Analyte, doubt: &Doubt) -> bool {
    if analyte == Analyte::BlastsPercent {
        !doubt.is_exactly(Decimal::ZERO)
    } else {
        doubt.may_miss(Target {
            at_least: limit(analyte),
            above: None,
        })
    }
}

/// The time that goes on at the last counts: nothing has ended it, and it may yet become long enough.
fn so_far(input: &CriteriaInput, strict: &[Reached], ends: &[i64]) -> Option<Run> {
    let (last, holds) = *strict.last()?;
    let evaluation = input.evaluation_day();
    let goes_on = holds != Some(false)
        && evaluation - last <= input.settings.longest_gap_days
        && !ends.iter().any(|end| (last..=evaluation).contains(end));
    let strictness = Strictness {
        open_counts: true,
        longest_gap: None,
    };
    goes_on
        .then(|| runs(strict, ends, strictness).pop())
        .flatten()
}

impl Remission {
    /// Writes down the time in which the four limits hold, and the values in it.
    fn hold(&mut self, counts: &BloodValues, held: Run) {
        self.held = Some(held);
        for analyte in THREE {
            self.values_used.extend(
                counts
                    .list(analyte)
                    .iter()
                    .filter(|value| (held.from_day..=held.to_day).contains(&value.day))
                    .map(|value| (analyte, value.clone())),
            );
        }
        self.step(
            "criteria-step-held",
            [
                ("from", Count(held.from_day)),
                ("to", Count(held.to_day)),
                ("days", Count(held.days())),
                ("needed", Count(HELD_DAYS_2006)),
            ],
        );
    }
}

/// Days of any transfusion, in order.
fn transfusion_days(input: &CriteriaInput) -> Vec<i64> {
    let mut days: Vec<i64> = input
        .transfusions
        .iter()
        .filter(|given| given.units > 0 && given.on <= input.evaluation)
        .map(|given| input.day(given.on))
        .collect();
    days.sort_unstable();
    days
}

/// The last day up to which the logs of all three are complete from the first dose on.
fn log_end(input: &CriteriaInput) -> i64 {
    [
        input.log.red_cells,
        input.log.platelets,
        input.log.growth_factors,
    ]
    .into_iter()
    .map(|span| {
        span.filter(|span| input.day(span.from) <= 1)
            .map_or(0, |span| input.day(span.to))
    })
    .min()
    .unwrap_or(0)
}

/// Every day on which one of the four was measured, in order.
fn days(counts: &BloodValues) -> Vec<Day> {
    let all: BTreeSet<i64> = THREE
        .into_iter()
        .chain([Analyte::BlastsPercent])
        .flat_map(|analyte| counts.list(analyte))
        .map(|value| value.day)
        .collect();
    let blasts = counts.list(Analyte::BlastsPercent);
    all.into_iter()
        .map(|day| {
            let three = THREE.map(|analyte| {
                let value = on_day(counts.list(analyte), day)?;
                Some(value.quantity.is_at_least(limit(analyte)))
            });
            let blasts_that_day = on_day(blasts, day).map(is_free_of_blasts);
            let blasts_near = nearest_blasts(blasts, day).map(is_free_of_blasts);
            let misses = three
                .iter()
                .chain([&blasts_that_day])
                .any(|limit| *limit == Some(Some(false)));
            let lacks_count = three.contains(&None);
            let holds = if misses || (!lacks_count && blasts_near == Some(Some(false))) {
                Some(false)
            } else if three.iter().all(|limit| *limit == Some(Some(true)))
                && blasts_near == Some(Some(true))
            {
                Some(true)
            } else {
                None
            };
            Day {
                day,
                holds,
                lacks_count,
                lacks_blasts: blasts_near.is_none(),
            }
        })
        .collect()
}

fn limit(analyte: Analyte) -> Decimal {
    if analyte == Analyte::Hemoglobin {
        limit_of_hemoglobin(Definition::Iwg2006)
    } else if analyte == Analyte::Platelets {
        decimal(100, 0)
    } else {
        decimal(10, 1)
    }
}

fn on_day(list: &[DayValue], day: i64) -> Option<&DayValue> {
    let place = list.binary_search_by_key(&day, |value| value.day).ok()?;
    list.get(place)
}

/// Blasts of a neighbouring draw within two weeks serve.
fn nearest_blasts(blasts: &[DayValue], day: i64) -> Option<&DayValue> {
    blasts
        .iter()
        .filter(|value| (value.day - day).abs() <= NEAR_MARROW_DAYS)
        .min_by_key(|value| ((value.day - day).abs(), value.day))
}

fn is_free_of_blasts(value: &DayValue) -> Option<bool> {
    value
        .quantity
        .is_above(Decimal::ZERO)
        .map(|present| !present)
}
