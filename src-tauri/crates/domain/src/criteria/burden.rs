//! Red-cell units in windows of time: the burden of IWG 2018 and the 8-week counts of IWG 2006.
//!
//! Platzbecker et al., Blood 2019;133:1020, Table 2; Cheson et al., Blood 2006;108:419, Table 4.
//! A unit given on day 0 counts as before treatment. Combinations that the table leaves out are
//! `Unclassified` (a convention of this product).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{BASELINE_DAYS_2006, BASELINE_DAYS_2018, Burden, CriteriaInput, Run};
use crate::analyte::Analyte;
use crate::quantity::decimal;
use crate::transfusion::Product;

/// Days of an 8-week stretch.
pub(super) const EIGHT_WEEKS: i64 = 56;

/// The burden in the 16 weeks before the first dose, with its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransfusionBurden {
    /// The category.
    pub burden: Burden,
    /// Units in days -112..0; `None` where the log does not cover them.
    pub units: Option<u32>,
    /// Days with a transfusion.
    pub episodes: Option<u32>,
    /// Most units in any 56 days.
    pub most_in_8_weeks: Option<u32>,
}

/// A red-cell transfusion with its day number.
#[derive(Debug, Clone, Copy)]
pub(super) struct RedCells {
    pub(super) day: i64,
    pub(super) units: u32,
    /// Whether it was given for haemoglobin at or below 9.0; `None` where that is not known.
    at_most_9: Option<bool>,
}

/// Lists red-cell transfusions up to the evaluation day, by day.
pub(super) fn red_cells(input: &CriteriaInput) -> Vec<RedCells> {
    let mut list: Vec<(RedCells, NaiveDate)> = input
        .transfusions
        .iter()
        .filter(|given| given.product == Product::RedCells && given.units > 0)
        .filter(|given| given.on <= input.evaluation)
        .map(|given| {
            let red_cells = RedCells {
                day: input.day(given.on),
                units: u32::from(given.units),
                at_most_9: given.hemoglobin_before.map(is_at_most_9),
            };
            (red_cells, given.on)
        })
        .collect();
    list.sort_by_key(|(given, _)| given.day);
    if list.iter().any(|(given, _)| given.at_most_9.is_none()) {
        let drawn = drawn_before(input);
        for (given, on) in &mut list {
            if given.at_most_9.is_none() {
                given.at_most_9 = drawn.get(on).map(|(_, value)| is_at_most_9(*value));
            }
        }
    }
    list.into_iter().map(|(given, _)| given).collect()
}

fn is_at_most_9(hemoglobin: Decimal) -> bool {
    Analyte::Hemoglobin.rounded_for_comparison(hemoglobin) <= decimal(9, 0)
}

/// Finds the first haemoglobin of each day that was not drawn after a transfusion.
fn drawn_before(input: &CriteriaInput) -> BTreeMap<NaiveDate, (Option<u32>, Decimal)> {
    let mut first: BTreeMap<NaiveDate, (Option<u32>, Decimal)> = BTreeMap::new();
    for draw in &input.hemoglobin {
        if draw.before_transfusion == Some(false) || draw.quantity.comparator.is_some() {
            continue;
        }
        let this = (draw.seconds, draw.quantity.value);
        first
            .entry(draw.on)
            .and_modify(|known| *known = this.min(*known))
            .or_insert(this);
    }
    first
}

/// Units of the 8 weeks before the first dose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Units {
    /// All of them.
    pub(super) all: u32,
    /// Given for haemoglobin at or below 9.0, or not known.
    pub(super) counted: u32,
    /// Of these, haemoglobin not known.
    pub(super) unknown: u32,
}

pub(super) fn units_between(list: &[RedCells], first: i64, last: i64) -> Units {
    let mut units = Units::default();
    let begin = list.partition_point(|transfusion| transfusion.day < first);
    for transfusion in list.iter().skip(begin) {
        if transfusion.day > last {
            break;
        }
        units.all += transfusion.units;
        if transfusion.at_most_9 != Some(false) {
            units.counted += transfusion.units;
        }
        if transfusion.at_most_9.is_none() {
            units.unknown += transfusion.units;
        }
    }
    units
}

/// Units of days -56..0; `None` where the log does not cover them.
pub(super) fn units_8_weeks_before(input: &CriteriaInput, list: &[RedCells]) -> Option<Units> {
    log_covers(input, -BASELINE_DAYS_2006, 0).then(|| units_between(list, -BASELINE_DAYS_2006, 0))
}

/// Says whether the red-cell log covers these days.
pub(super) fn log_covers(input: &CriteriaInput, first: i64, last: i64) -> bool {
    input
        .log
        .red_cells
        .is_some_and(|span| input.day(span.from) <= first && last <= input.day(span.to))
}

/// Works out the red-cell burden of the 16 weeks before the first dose (IWG 2018).
#[must_use]
pub fn transfusion_burden(input: &CriteriaInput) -> TransfusionBurden {
    burden_of(input, &red_cells(input))
}

pub(super) fn burden_of(input: &CriteriaInput, list: &[RedCells]) -> TransfusionBurden {
    if !log_covers(input, -BASELINE_DAYS_2018, 0) {
        return TransfusionBurden {
            burden: Burden::Unknown,
            units: None,
            episodes: None,
            most_in_8_weeks: None,
        };
    }
    let before: Vec<RedCells> = list
        .iter()
        .copied()
        .filter(|transfusion| (-BASELINE_DAYS_2018..=0).contains(&transfusion.day))
        .collect();
    let units: u32 = before.iter().map(|transfusion| transfusion.units).sum();
    let episodes = before
        .iter()
        .map(|transfusion| transfusion.day)
        .collect::<BTreeSet<_>>()
        .len();
    let most = before
        .iter()
        .map(|first| units_between(&before, first.day, first.day + EIGHT_WEEKS - 1).all)
        .max()
        .unwrap_or(0);
    let burden = match (units, episodes, most) {
        (0, ..) => Burden::Ntd,
        (3..=7, 2.., ..=3) => Burden::Ltb,
        (8.., _, 4..) => Burden::Htb,
        _ => Burden::Unclassified,
    };
    TransfusionBurden {
        burden,
        units: Some(units),
        episodes: u32::try_from(episodes).ok(),
        most_in_8_weeks: Some(most),
    }
}

/// Finds the full window of `length` days from day 1 to `end` with the fewest units; the first such.
pub(super) fn lowest_window(
    list: &[RedCells],
    length: i64,
    end: i64,
    count: impl Fn(Units) -> u32,
) -> Option<(u32, Run)> {
    window_from(list, length, 1, end, count, i64::from)
}

/// Finds the full window of `length` days between two days with the most units; the first such.
pub(super) fn highest_window(
    list: &[RedCells],
    length: i64,
    first: i64,
    end: i64,
) -> Option<(u32, Run)> {
    window_from(
        list,
        length,
        first,
        end,
        |units| units.all,
        |units| -i64::from(units),
    )
}

/// The fewest and the most units of a moving window change only where a transfusion enters or leaves it:
/// it is enough to look at windows that begin on the first day, begin after a transfusion, or end on one.
fn window_from(
    list: &[RedCells],
    length: i64,
    first: i64,
    end: i64,
    count: impl Fn(Units) -> u32,
    order: impl Fn(u32) -> i64,
) -> Option<(u32, Run)> {
    let last_start = end - length + 1;
    if last_start < first {
        return None;
    }
    let begin = list.partition_point(|given| given.day < first - 1);
    let starts = list
        .iter()
        .skip(begin)
        .flat_map(|given| [given.day + 1, given.day - length + 1])
        .filter(|start| (first..=last_start).contains(start));
    let mut starts: Vec<i64> = std::iter::once(first).chain(starts).collect();
    starts.sort_unstable();
    starts.dedup();
    starts
        .into_iter()
        .map(|start| {
            let run = Run {
                from_day: start,
                to_day: start + length - 1,
            };
            (count(units_between(list, run.from_day, run.to_day)), run)
        })
        .min_by_key(|(units, run)| (order(*units), run.from_day))
}

/// Finds the longest stretch of days without red cells from day 1 to `end`; the first such.
pub(super) fn longest_free_stretch(list: &[RedCells], end: i64) -> Option<Run> {
    let mut longest: Option<Run> = None;
    let mut start = 1;
    let days = list
        .iter()
        .map(|transfusion| transfusion.day)
        .filter(|day| (1..=end).contains(day))
        .chain(std::iter::once(end + 1));
    for day in days {
        let run = Run {
            from_day: start,
            to_day: day - 1,
        };
        if run.to_day >= run.from_day && longest.is_none_or(|best| run.days() > best.days()) {
            longest = Some(run);
        }
        start = day + 1;
    }
    longest
}

/// Finds the first day from `from` on that ends 56 days with at least 4 units, as `count` counts them.
pub(super) fn day_of_four_units(
    list: &[RedCells],
    from: i64,
    to: i64,
    count: impl Fn(Units) -> u32,
) -> Option<i64> {
    let later = list
        .iter()
        .map(|given| given.day)
        .filter(|day| *day > from && *day <= to);
    std::iter::once(from)
        .filter(|day| *day <= to)
        .chain(later)
        .find(|day| count(units_between(list, day - EIGHT_WEEKS + 1, *day)) >= 4)
}
