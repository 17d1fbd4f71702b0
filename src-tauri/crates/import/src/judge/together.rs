//! What only shows when the results of one document are seen together: shares without a sign, repeats.
//! Whether the values of a draw fit each other belongs to [`super::relations`].

use std::collections::{BTreeMap, BTreeSet};

use domain::analyte::Analyte as A;
use domain::draft::{Draft, Place, Reason};
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

/// One draw may be printed twice, in the time of the place and in that of another zone: the copy whose zone is
/// said to be another is left out where all that both hold agrees.
pub(super) fn settle_zones(judged: &mut Vec<Judged>) {
    const FEWEST: usize = 3;
    let draws = by_draw(judged);
    let mut dropped: BTreeSet<usize> = BTreeSet::new();
    for ((person, date, row), indices) in &draws {
        let Some(PartialDate::Minute {
            at,
            offset: Some(offset),
        }) = date
        else {
            continue;
        };
        let copy = draws
            .iter()
            .find(|((other_person, other, other_row), own)| {
                let Some(PartialDate::Minute {
                    at: other_at,
                    offset: other_offset,
                }) = other
                else {
                    return false;
                };
                let is_same_moment = match other_offset {
                    Some(other_offset) => {
                        // Of two zones the one that lies further from that of the world is the place's own.
                        other_offset != offset
                            && *at - *offset == *other_at - *other_offset
                            && (offset.local_minus_utc() == 0 || own.len() > indices.len())
                    }
                    None => {
                        let apart = (*at - *other_at).num_minutes().abs();
                        (apart % 30 == 0 && apart <= 14 * 60 && apart > 0) || apart == 0
                    }
                };
                is_same_moment
                    && other_person == person
                    && other_row == row
                    && agreeing(judged, indices, own).is_some_and(|agreeing| agreeing >= FEWEST)
            });
        if let Some((_, own)) = copy {
            let analytes: BTreeSet<Option<Analyte>> = own
                .iter()
                .filter_map(|index| judged.get(*index))
                .map(|one| one.draft.analyte)
                .collect();
            dropped.extend(indices.iter().copied().filter(|index| {
                judged
                    .get(*index)
                    .is_some_and(|one| analytes.contains(&one.draft.analyte))
            }));
        }
    }
    let mut index = 0;
    judged.retain(|_| {
        index += 1;
        !dropped.contains(&(index - 1))
    });
}

/// How many results of two draws agree; `None` where some differ.
fn agreeing(judged: &[Judged], one: &[usize], other: &[usize]) -> Option<usize> {
    let drafts = |indices: &[usize]| -> Vec<&Draft> {
        indices
            .iter()
            .filter_map(|index| judged.get(*index))
            .map(|one| &one.draft)
            .collect()
    };
    let (one, other) = (drafts(one), drafts(other));
    let mut count = 0;
    for first in &one {
        for second in other.iter().filter(|other| other.analyte == first.analyte) {
            if !is_same_reading(first, second) {
                return None;
            }
            count += 1;
        }
    }
    Some(count)
}

/// Where units or ranges of several rows of a page do not fit their tests, all its rows may have slipped.
pub(super) fn doubt_slipped_pages(judged: &mut [Judged]) {
    let page_of = |one: &Judged| match &one.draft.place {
        Some(Place::Page { page, .. }) => Some(*page),
        Some(Place::Line(_) | Place::Cell { .. } | Place::Path(_)) | None => None,
    };
    let mut misfits: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
    for one in judged.iter() {
        let Some(page) = page_of(one) else {
            continue;
        };
        let (units, ranges) = misfits.entry(page).or_default();
        *units += usize::from(one.draft.reasons.contains(&Reason::UnitMismatch));
        *ranges += usize::from(one.draft.reasons.contains(&Reason::RangeMismatch));
    }
    for one in judged {
        let (units, ranges) = page_of(one)
            .and_then(|page| misfits.get(&page).copied())
            .unwrap_or_default();
        if units >= 1 && units + ranges >= 2 {
            add(&mut one.draft, Reason::LayoutUnclear);
        }
    }
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
