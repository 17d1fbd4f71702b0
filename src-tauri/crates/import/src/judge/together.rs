//! What only shows when the results of one document are seen together: shares without a sign, repeats.
//! Whether the values of a draw fit each other belongs to [`super::relations`].

use std::collections::{BTreeMap, BTreeSet};

use domain::analyte::Analyte as A;
use domain::draft::{Draft, Reason};
use domain::{Analyte, Decimal, PartialDate};

use super::{Judged, add};
use crate::names::sibling;

/// One draw: the person, the time, and the row where the time is not known.
pub(super) type Draw = (Option<usize>, Option<PartialDate>, u32);

fn draw_of(one: &Judged) -> Draw {
    let row = if one.draft.collected.is_none() {
        one.draw
    } else {
        0
    };
    (one.draft.person, one.draft.collected, row)
}

pub(super) fn by_draw(judged: &[Judged]) -> BTreeMap<Draw, Vec<usize>> {
    let mut groups: BTreeMap<Draw, Vec<usize>> = BTreeMap::new();
    for (index, one) in judged.iter().enumerate() {
        groups.entry(draw_of(one)).or_default().push(index);
    }
    groups
}

/// Values of a differential without unit that come to about a hundred are shares.
pub(super) fn settle_shares(judged: &mut [Judged]) {
    for indices in by_draw(judged).into_values() {
        let sum: Decimal = indices
            .iter()
            .filter_map(|index| judged.get(*index))
            .filter(|one| one.is_share_open && one.draft.analyte.is_some_and(is_of_five))
            .filter_map(|one| one.draft.quantity)
            .fold(Decimal::ZERO, |sum, quantity| {
                sum.checked_add(quantity.value).unwrap_or(sum)
            });
        let is_hundred = sum >= Decimal::from(90) && sum <= Decimal::from(110);
        for index in indices {
            if let Some(one) = judged.get_mut(index)
                && one.is_share_open
                && is_hundred
                // The width of the red cells is a pair of another kind.
                && one.draft.analyte != Some(A::RdwCv)
                && let Some(other) = one.draft.analyte.and_then(sibling)
            {
                one.draft.analyte = Some(other);
            }
        }
    }
}

fn is_of_five(analyte: Analyte) -> bool {
    [
        A::Neutrophils,
        A::Lymphocytes,
        A::Monocytes,
        A::Eosinophils,
        A::Basophils,
    ]
    .contains(&analyte)
}

/// More readings of one test on one day has nobody; comparing each with each would take for ever.
const MOST_REPEATS: usize = 200;

/// Of two equal readings of one test and time one is kept; of two that differ, both are asked about.
pub(super) fn settle_repeats(judged: &mut Vec<Judged>) {
    let mut groups: BTreeMap<(Option<usize>, String, u32, Analyte), Vec<usize>> = BTreeMap::new();
    for (index, one) in judged.iter().enumerate() {
        let draft = &one.draft;
        let (Some(analyte), Some(_), true) =
            (draft.analyte, draft.quantity, draft.status.can_count())
        else {
            continue;
        };
        let (person, date, row) = draw_of(one);
        // A day that can be read two ways is not the other day that can be read two ways.
        let choices = || {
            let choices: Vec<String> = draft
                .collected_choices
                .iter()
                .map(ToString::to_string)
                .collect();
            choices.join(" ")
        };
        let day = date.map_or_else(choices, |date| {
            date.day()
                .map_or_else(|| date.to_string(), |day| day.to_string())
        });
        groups
            .entry((person, day, row, analyte))
            .or_default()
            .push(index);
    }
    let undated = several_undated_draws(judged, &groups);
    let mut dropped = vec![false; judged.len()];
    for ((person, day, row, _), indices) in groups {
        if indices.len() < 2 {
            continue;
        }
        let are_draws = undated.contains(&(person, day, row));
        if indices.len() > MOST_REPEATS {
            for index in indices {
                if let Some(one) = judged.get_mut(index) {
                    add(&mut one.draft, Reason::Conflict);
                }
            }
            continue;
        }
        for (position, first) in indices.iter().enumerate() {
            for second in indices.iter().skip(position + 1) {
                if dropped.get(*first) == Some(&true) {
                    break;
                }
                if dropped.get(*second) == Some(&true) {
                    continue;
                }
                let (Some(one), Some(other)) = (judged.get(*first), judged.get(*second)) else {
                    continue;
                };
                if !is_same_time(one.draft.collected, other.draft.collected) {
                    continue;
                }
                if are_draws && is_same_reading(&one.draft, &other.draft) {
                    continue;
                }
                if is_same_reading(&one.draft, &other.draft) {
                    let worse = if one.draft.reasons.len() > other.draft.reasons.len()
                        || one.draft.collected < other.draft.collected
                    {
                        *first
                    } else {
                        *second
                    };
                    if let Some(flag) = dropped.get_mut(worse) {
                        *flag = true;
                    }
                } else {
                    // What may be another test does not contradict what is surely this one.
                    let is_unclear = |draft: &Draft| draft.reasons.contains(&Reason::NameUnclear);
                    let (first_unclear, second_unclear) =
                        (is_unclear(&one.draft), is_unclear(&other.draft));
                    for (index, is_spared) in [
                        (*first, second_unclear && !first_unclear),
                        (*second, first_unclear && !second_unclear),
                    ] {
                        if let Some(one) = judged.get_mut(index).filter(|_| !is_spared) {
                            add(&mut one.draft, Reason::Conflict);
                        }
                    }
                }
            }
        }
    }
    let mut keep = dropped.iter().map(|dropped| !dropped);
    judged.retain(|_| keep.next().unwrap_or(true));
}

/// What stands for a draw as long as its day is not known: the person, the proposed day, the row.
type Undated = (Option<usize>, String, u32);

/// Results of no sure day that mostly differ from their repeats come from several draws: there, equal values
/// are no copies.
fn several_undated_draws(
    judged: &[Judged],
    groups: &BTreeMap<(Option<usize>, String, u32, Analyte), Vec<usize>>,
) -> BTreeSet<Undated> {
    let is_undated =
        |draft: &Draft| draft.collected.is_none() || draft.reasons.contains(&Reason::DateNotOfDraw);
    let mut counts: BTreeMap<Undated, (usize, usize)> = BTreeMap::new();
    for ((person, day, row, _), indices) in groups {
        let drafts: Vec<&Draft> = indices
            .iter()
            .filter_map(|index| judged.get(*index))
            .map(|one| &one.draft)
            .collect();
        let Some((first, others)) = drafts.split_first() else {
            continue;
        };
        if others.is_empty() || !drafts.iter().all(|draft| is_undated(draft)) {
            continue;
        }
        let (repeated, differing) = counts.entry((*person, day.clone(), *row)).or_default();
        *repeated += 1;
        *differing += usize::from(others.iter().any(|other| !is_same_reading(first, other)));
    }
    counts
        .into_iter()
        .filter(|(_, (repeated, differing))| *differing >= 2 && differing * 2 >= *repeated)
        .map(|(draw, _)| draw)
        .collect()
}

/// A day without a time may be any time of that day.
fn is_same_time(one: Option<PartialDate>, other: Option<PartialDate>) -> bool {
    let has_time = |date: Option<PartialDate>| matches!(date, Some(PartialDate::Minute { .. }));
    one == other || !(has_time(one) && has_time(other))
}

fn is_same_reading(one: &Draft, other: &Draft) -> bool {
    let (Some(first), Some(second)) = (one.quantity, other.quantity) else {
        return false;
    };
    if first.comparator != second.comparator {
        return false;
    }
    if first.value == second.value {
        return true;
    }
    // The same value printed in old and new units differs by rounding.
    let difference = (first.value - second.value).abs();
    let larger = first.value.abs().max(second.value.abs());
    one.printed.unit != other.printed.unit
        && larger
            .checked_div(Decimal::from(100))
            .is_some_and(|hundredth| difference <= hundredth)
}
