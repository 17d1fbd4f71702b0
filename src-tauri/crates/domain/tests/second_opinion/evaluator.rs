//! The second evaluator: a table of days, integers in thousandths, and every stretch tried in turn.
//!
//! Shares nothing with the first but the text of section 3.5.

use std::collections::{BTreeMap, BTreeSet};

use crate::records::{Draw, Invented};
use crate::remission::{Blood, RemissionOpinion};

/// What is compared between the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Opinion {
    pub(crate) verdict: &'static str,
    pub(crate) at_least: Option<i64>,
    pub(crate) run: Option<(i64, i64)>,
    /// Longest days without red cells, and the fewest units of 16 weeks (high burden).
    pub(crate) free: Option<(i64, Option<u32>)>,
    pub(crate) fewer: Option<i64>,
    pub(crate) is_minor: Option<bool>,
    pub(crate) loss_day: Option<i64>,
}

/// All of it.
pub(crate) struct SecondOpinion {
    pub(crate) burden: &'static str,
    pub(crate) of_2006: [Opinion; 3],
    pub(crate) of_2018: [Opinion; 3],
    pub(crate) of_2023: [Opinion; 3],
    pub(crate) remission_2006: RemissionOpinion,
    pub(crate) remission_2023: RemissionOpinion,
}

/// A value: thousandths, and a sign where it has one.
pub(crate) type Value = (i64, Option<bool>);

/// What a rule asks of a value, in thousandths times the number of baseline values, to stay whole.
#[derive(Clone, Copy)]
struct Wanted {
    at_least: Fraction,
    above: Option<Fraction>,
}

/// A fraction of whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fraction {
    top: i64,
    bottom: i64,
}

impl Fraction {
    fn whole(top: i64) -> Self {
        Self { top, bottom: 1 }
    }

    fn plus(self, more: i64) -> Self {
        Self {
            top: self.top + more * self.bottom,
            ..self
        }
    }

    fn times(self, factor: i64) -> Self {
        Self {
            top: self.top * factor,
            ..self
        }
    }

    /// Whether a whole number is at least, above, or equal.
    fn is_at_most(self, number: i64) -> bool {
        self.top <= number * self.bottom
    }

    fn is_below(self, number: i64) -> bool {
        self.top < number * self.bottom
    }

    /// Half away from zero.
    fn rounded(self) -> i64 {
        (2 * self.top + self.bottom).div_euclid(2 * self.bottom)
    }
}

/// Says yes, no, or that the sign leaves it open.
fn fits(value: Value, wanted: Wanted) -> Option<bool> {
    let one = |limit: Fraction, strict: bool| {
        let number_reaches = if strict {
            limit.is_below(value.0)
        } else {
            limit.is_at_most(value.0)
        };
        match value.1 {
            None => Some(number_reaches),
            // “> x”: anything above x. It surely fits where x itself reaches a limit that is not strict,
            // or equals a strict one.
            Some(true) => limit.is_at_most(value.0).then_some(true),
            // “< x”: surely misses where x is at most the limit.
            Some(false) => {
                let number_is_at_most = !limit.is_below(value.0);
                number_is_at_most.then_some(false)
            }
        }
    };
    let first = one(wanted.at_least, false);
    let second = wanted.above.map_or(Some(true), |above| one(above, true));
    if first == Some(false) || second == Some(false) {
        Some(false)
    } else if first == Some(true) && second == Some(true) {
        Some(true)
    } else {
        None
    }
}

/// One value a day that nothing influenced.
fn table(
    record: &Invented,
    draws: &[Draw],
    is_influenced: impl Fn(&Draw) -> bool,
) -> BTreeMap<i64, Value> {
    let mut days: BTreeMap<i64, Value> = BTreeMap::new();
    for draw in draws {
        if draw.day > record.evaluation || is_influenced(draw) {
            continue;
        }
        // The generator draws at most once a day.
        let before = days.insert(draw.day, (draw.thousandths, draw.is_above));
        assert!(before.is_none());
    }
    days
}

fn units_on(record: &Invented, day: i64) -> i64 {
    record
        .red_cells
        .iter()
        .filter(|given| given.day == day && given.day <= record.evaluation)
        .map(|given| given.units)
        .sum()
}

fn units_in(record: &Invented, days: std::ops::RangeInclusive<i64>) -> i64 {
    days.map(|day| units_on(record, day)).sum()
}

/// Units given at 9.0 or below, or where that is not known.
fn counted_units_in(record: &Invented, days: std::ops::RangeInclusive<i64>) -> i64 {
    record
        .red_cells
        .iter()
        .filter(|given| days.contains(&given.day) && given.day <= record.evaluation)
        .filter(|given| {
            let drawn_that_day = record
                .hemoglobin
                .iter()
                .find(|draw| {
                    draw.day == given.day
                        && draw.before_transfusion != Some(false)
                        && draw.is_above.is_none()
                })
                .map(|draw| draw.thousandths);
            given
                .hemoglobin_before
                .or(drawn_that_day)
                .is_none_or(|hemoglobin| hemoglobin <= 9000)
        })
        .map(|given| given.units)
        .sum()
}

/// Values kept before the first dose, newest first, at least 7 days apart; and whether a sign was in the
/// way, with the values that had one.
fn kept(days: &BTreeMap<i64, Value>, window: i64) -> (Vec<i64>, Vec<Value>) {
    let mut kept: Vec<(i64, i64)> = Vec::new();
    let mut open = Vec::new();
    for day in (-window..=0).rev() {
        let Some(value) = days.get(&day) else {
            continue;
        };
        if value.1.is_some() {
            open.push(*value);
        } else if kept.last().is_none_or(|(last, _)| last - day >= 7) {
            kept.push((day, value.0));
        }
    }
    kept.reverse();
    (kept.into_iter().map(|(_, value)| value).collect(), open)
}

fn mean(values: &[i64]) -> Option<Fraction> {
    (values.len() >= 2).then(|| Fraction {
        top: values.iter().sum(),
        bottom: i64::try_from(values.len()).unwrap(),
    })
}

fn lowest_pair(values: &[i64]) -> Option<Fraction> {
    values
        .windows(2)
        .map(|pair| pair.iter().sum::<i64>())
        .min()
        .map(|top| Fraction { top, bottom: 2 })
}

/// Every stretch of days is tried: does it begin and end with a value that fits, and is all between?
fn longest(
    days: &BTreeMap<i64, Value>,
    last: i64,
    wanted: Wanted,
    cuts: &BTreeSet<i64>,
    open_counts: bool,
    gap: Option<i64>,
) -> Option<(i64, i64)> {
    let on: Vec<(i64, bool)> = days
        .range(1..)
        .filter(|(day, _)| **day <= last)
        .map(|(day, value)| (*day, fits(*value, wanted).unwrap_or(open_counts)))
        .collect();
    let mut best: Option<(i64, i64)> = None;
    for (start, (from, from_fits)) in on.iter().enumerate() {
        if !from_fits {
            continue;
        }
        let mut previous = *from;
        for (to, to_fits) in on.iter().skip(start) {
            let is_cut = cuts.range(previous..*to).next().is_some() && *to > previous;
            let is_far = gap.is_some_and(|gap| to - previous > gap);
            if !to_fits || is_cut || is_far {
                break;
            }
            previous = *to;
            let is_longer = best.is_none_or(|(a, b)| to - from > b - a);
            if is_longer {
                best = Some((*from, *to));
            }
        }
    }
    best
}

fn is_long(run: Option<(i64, i64)>) -> bool {
    run.is_some_and(|(from, to)| to - from >= 56)
}

pub(crate) fn covers(log: Option<(i64, i64)>, first: i64, last: i64) -> bool {
    log.is_some_and(|(from, to)| from <= first && last <= to)
}

impl Opinion {
    fn only(verdict: &'static str) -> Self {
        Self {
            verdict,
            at_least: None,
            run: None,
            free: None,
            fewer: None,
            is_minor: None,
            loss_day: None,
        }
    }
}

/// What stands for a rise by the rule of one count.
struct Rule<'a> {
    days: &'a BTreeMap<i64, Value>,
    log: Option<(i64, i64)>,
    window: i64,
    baseline: Option<Fraction>,
    limit: i64,
    wanted: &'a dyn Fn(Fraction) -> Wanted,
    cuts: &'a BTreeSet<i64>,
    /// Whether a later value is lower again, given the best one.
    lower: &'a dyn Fn(i64, i64) -> bool,
}

fn judge(record: &Invented, rule: &Rule<'_>) -> Opinion {
    if !covers(rule.log, -rule.window, 0) {
        return Opinion::only("not_assessable");
    }
    let (_, open) = kept(rule.days, rule.window);
    let Some(baseline) = rule.baseline else {
        return Opinion::only("not_assessable");
    };
    if !baseline.is_below(rule.limit) {
        return Opinion::only(if open.is_empty() {
            "not_eligible"
        } else {
            "not_assessable"
        });
    }
    let wanted = (rule.wanted)(baseline);
    let mut opinion = Opinion::only("not_met");
    opinion.at_least = Some(wanted.at_least.rounded());
    let unmet = if record.is_over { "not_met" } else { "not_yet" };
    if rule.days.range(1..).next().is_none() {
        opinion.verdict = if record.is_over {
            if could_be_long(record, rule.cuts) {
                "not_assessable"
            } else {
                "not_met"
            }
        } else {
            "not_yet"
        };
    } else {
        let log_end = rule.log.map_or(0, |(_, to)| to);
        let all = record.evaluation;
        let run =
            |last, open_counts, gap| longest(rule.days, last, wanted, rule.cuts, open_counts, gap);
        opinion.run = run(log_end, false, Some(35));
        opinion.verdict = if is_long(opinion.run) {
            "met"
        } else if is_long(run(all, true, None)) {
            // With every doubt in its favour it would be long enough: which doubt it is does not matter.
            "not_assessable"
        } else {
            unmet
        };
    }
    let only_lower = open
        .iter()
        .all(|value| value.1 == Some(false) && baseline.top >= value.0 * baseline.bottom);
    if !(open.is_empty() || opinion.verdict == "met" && only_lower) {
        opinion.verdict = "not_assessable";
    }
    if opinion.verdict == "met" {
        opinion.loss_day = lower_day(rule, opinion.run.unwrap());
    }
    opinion
}

/// Whether red cells leave any 56 days from a first to a last value since the first dose.
fn could_be_long(record: &Invented, cuts: &BTreeSet<i64>) -> bool {
    record.evaluation <= 56
        || (1..=record.evaluation - 56).any(|from| cuts.range(from..from + 56).next().is_none())
}

fn lower_day(rule: &Rule<'_>, (from, to): (i64, i64)) -> Option<i64> {
    let in_run = || rule.days.range(from..=to);
    let best = in_run().map(|(_, value)| value.0).max().unwrap();
    let best_day = *in_run().find(|(_, value)| value.0 == best).unwrap().0;
    rule.days
        .range(from + 56..)
        .find(|(day, value)| {
            **day > best_day && value.1 != Some(true) && (rule.lower)(best, value.0)
        })
        .map(|(day, _)| *day)
}

fn four_units_again(record: &Invented, from: i64) -> Option<i64> {
    (from..=record.evaluation).find(|day| units_in(record, day - 55..=*day) >= 4)
}

/// The same by the units that IWG 2006 counts.
fn four_counted_again(record: &Invented, from: i64) -> Option<i64> {
    (from..=record.evaluation).find(|day| counted_units_in(record, day - 55..=*day) >= 4)
}

fn earlier(one: Option<i64>, other: Option<i64>) -> Option<i64> {
    [one, other].into_iter().flatten().min()
}

pub(crate) fn evaluate(record: &Invented) -> SecondOpinion {
    let red_days: BTreeSet<i64> = record
        .red_cells
        .iter()
        .map(|given| given.day)
        .filter(|day| *day <= record.evaluation)
        .collect();
    let all_red: BTreeSet<i64> = record.red_cells.iter().map(|given| given.day).collect();
    let hemoglobin = table(record, &record.hemoglobin, |draw| {
        let after = draw.before_transfusion == Some(false);
        let first = if after { draw.day } else { draw.day - 1 };
        let soon = all_red.range(draw.day - 14..=first).next().is_some();
        let next = if after { draw.day + 1 } else { draw.day };
        let follows = all_red.range(next..=draw.day + 3).next().is_some();
        soon && !follows
    });
    let platelets = table(record, &record.platelets, |draw| {
        record
            .platelet_days
            .iter()
            .any(|day| (0..=7).contains(&(draw.day - day)))
    });
    let neutrophils = table(record, &record.neutrophils, |draw| {
        record
            .growth_factor_days
            .iter()
            .any(|day| (0..=7).contains(&(draw.day - day)))
    });
    let none = BTreeSet::new();
    let hi_p = judge(
        record,
        &Rule {
            days: &platelets,
            log: record.platelet_log,
            window: 56,
            baseline: mean(&kept(&platelets, 56).0),
            limit: 100_000,
            wanted: &|baseline| {
                if baseline.is_below(20_000) {
                    Wanted {
                        at_least: baseline.times(2),
                        above: Some(Fraction::whole(20_000)),
                    }
                } else {
                    Wanted {
                        at_least: baseline.plus(30_000),
                        above: None,
                    }
                }
            },
            cuts: &none,
            lower: &|best, later| 2 * later <= best,
        },
    );
    let hi_n = judge(
        record,
        &Rule {
            days: &neutrophils,
            log: record.growth_factor_log,
            window: 56,
            baseline: mean(&kept(&neutrophils, 56).0),
            limit: 1000,
            wanted: &|baseline| Wanted {
                at_least: baseline.times(2),
                above: Some(baseline.plus(500)),
            },
            cuts: &none,
            lower: &|best, later| 2 * later <= best,
        },
    );
    let burden = burden(record);
    SecondOpinion {
        burden,
        of_2006: [
            hi_e_2006(record, &hemoglobin, &red_days),
            hi_p.clone(),
            hi_n.clone(),
        ],
        of_2018: [
            hi_e_2018(record, &hemoglobin, &red_days, burden, 112),
            hi_p.clone(),
            hi_n.clone(),
        ],
        of_2023: [
            // Eight weeks before are accepted where sixteen are not in the log and none was given in them.
            if burden == "unknown"
                && covers(record.red_cell_log, -56, 0)
                && units_in(record, -112..=0) == 0
            {
                hi_e_2018(record, &hemoglobin, &red_days, "NTD", 56)
            } else {
                hi_e_2018(record, &hemoglobin, &red_days, burden, 112)
            },
            hi_p,
            hi_n,
        ],
        remission_2006: Blood::of(record, &hemoglobin, &platelets, &neutrophils).remission_2006(),
        remission_2023: Blood::of(record, &hemoglobin, &platelets, &neutrophils).remission_2023(),
    }
}

fn burden(record: &Invented) -> &'static str {
    if !covers(record.red_cell_log, -112, 0) {
        return "unknown";
    }
    let units = units_in(record, -112..=0);
    let episodes = (-112..=0).filter(|day| units_on(record, *day) > 0).count();
    // Every full 8 weeks that touch the 16 weeks, counted inside them.
    let most = (-112..=0)
        .map(|start: i64| units_in(record, start..=(start + 55).min(0)))
        .max()
        .unwrap();
    if units == 0 {
        "NTD"
    } else if (3..=7).contains(&units) && episodes >= 2 && most <= 3 {
        "LTB"
    } else if units >= 8 && most >= 4 {
        "HTB"
    } else {
        "unclassified"
    }
}

fn hi_e_2006(record: &Invented, days: &BTreeMap<i64, Value>, red_days: &BTreeSet<i64>) -> Opinion {
    let log = record.red_cell_log;
    let mut opinion = judge(
        record,
        &Rule {
            days,
            log,
            window: 56,
            baseline: mean(&kept(days, 56).0),
            limit: 11_000,
            wanted: &|baseline| Wanted {
                at_least: baseline.plus(1500),
                above: None,
            },
            cuts: red_days,
            lower: &|best, later| best - later >= 1500,
        },
    );
    if !covers(log, -56, 0) || opinion.verdict == "not_eligible" {
        return opinion;
    }
    if mean(&kept(days, 56).0).is_none_or(|baseline| !baseline.is_below(11_000)) {
        // Without a baseline the units are counted, and decide nothing.
        if mean(&kept(days, 56).0).is_none() {
            opinion.fewer = fewer(record, log.unwrap().1).map(|(fewer, ..)| fewer);
        }
        return opinion;
    }
    let (_, log_end) = log.unwrap();
    let by_units = fewer(record, log_end);
    opinion.fewer = by_units.map(|(fewer, ..)| fewer);
    let hemoglobin = opinion.verdict;
    let units_met = by_units.is_some_and(|(fewer, ..)| fewer >= 4);
    let could_be = !units_met
        && log_end < record.evaluation
        && fewer(record, record.evaluation).is_some_and(|(fewer, ..)| fewer >= 4);
    if hemoglobin == "met" {
        let (from, _) = opinion.run.unwrap();
        opinion.loss_day = earlier(opinion.loss_day, four_counted_again(record, from + 56));
    } else if units_met {
        opinion.verdict = "met";
        let (_, start, units) = by_units.unwrap();
        if units < 4 {
            opinion.loss_day = four_counted_again(record, start + 56);
        }
    } else if could_be {
        opinion.verdict = "not_assessable";
    }
    opinion
}

/// Fewer units in the best full 8 weeks up to a day, where they begin, and how many they hold.
fn fewer(record: &Invented, last: i64) -> Option<(i64, i64, i64)> {
    let before = counted_units_in(record, -56..=0);
    let last = last.min(record.evaluation);
    (1..=last - 55)
        .map(|start| (counted_units_in(record, start..=start + 55), start))
        .min()
        .map(|(units, start)| (before - units, start, units))
}

fn hi_e_2018(
    record: &Invented,
    days: &BTreeMap<i64, Value>,
    red_days: &BTreeSet<i64>,
    burden: &str,
    window: i64,
) -> Opinion {
    match burden {
        "NTD" => {
            let mut opinion = judge(
                record,
                &Rule {
                    days,
                    log: record.red_cell_log,
                    window,
                    baseline: lowest_pair(&kept(days, window).0),
                    limit: 10_000,
                    wanted: &|baseline| Wanted {
                        at_least: baseline.plus(1500),
                        above: None,
                    },
                    cuts: red_days,
                    lower: &|best, later| best - later >= 1500,
                },
            );
            if opinion.verdict == "met" {
                let (from, _) = opinion.run.unwrap();
                opinion.loss_day = earlier(opinion.loss_day, four_units_again(record, from + 56));
            }
            opinion
        }
        "LTB" | "HTB" => independence(record, burden == "HTB"),
        _ => Opinion::only("not_assessable"),
    }
}

fn independence(record: &Invented, is_high: bool) -> Opinion {
    let (_, log_end) = record.red_cell_log.unwrap();
    let end = record.evaluation.min(168);
    let before = units_in(record, -112..=0);
    let look = |end: i64| {
        // Every first day is tried, and walked from while no unit is given.
        let (mut longest, mut first) = (0, 0);
        for start in 1..=end {
            let length = (start..=end)
                .take_while(|day| units_on(record, *day) == 0)
                .count();
            let length = i64::try_from(length).unwrap();
            if length > longest {
                (longest, first) = (length, start);
            }
        }
        let best = is_high
            .then(|| {
                (1..=end - 111)
                    .map(|start| units_in(record, start..=start + 111))
                    .min()
            })
            .flatten();
        let is_minor = best.is_some_and(|best| 2 * best <= before);
        (longest, first, best, is_minor)
    };
    let (longest, first, best, is_minor) = look(end.min(log_end));
    let mut opinion = Opinion::only("not_met");
    opinion.free = Some((longest, best.map(|best| u32::try_from(best).unwrap())));
    if longest >= 56 || is_minor {
        opinion.verdict = "met";
        opinion.is_minor = is_high.then_some(longest < 56);
        if longest >= 56 {
            opinion.loss_day = four_units_again(record, first + 56);
        }
        return opinion;
    }
    let (longest, _, _, is_minor) = look(end);
    opinion.verdict = if log_end < end && (longest >= 56 || is_minor) {
        "not_assessable"
    } else if record.is_over {
        "not_met"
    } else {
        "not_yet"
    };
    opinion
}
