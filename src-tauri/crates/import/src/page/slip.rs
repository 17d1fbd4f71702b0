//! Tables whose values stand a row away from their names, as on a bent photograph: what is left over shows it.
//!
//! A slipped table looks like any other row by row. But a value without a name stands above its first row, or
//! a value and a name are left without each other; then no row of it can be trusted.

use std::collections::BTreeSet;

use crate::names;
use crate::numbers::NumberStyle;

use super::heading::{Column, columns_of};
use super::line::Line;
use super::token::{Kind, tokens};

/// A gap of so many letter heights ends a table.
const GAP: f32 = 3.0;
/// A value stands so many letter heights to the right of the beginning of the names.
const BESIDE: f32 = 3.0;

/// The lines of the given rows that stand in a slipped table.
pub(super) fn slipped(
    lines: &[Line],
    rows: &BTreeSet<usize>,
    style: NumberStyle,
) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut from = 0;
    while from < lines.len() {
        let to = (from + 1..lines.len())
            .find(|at| begins_block(lines, *at))
            .unwrap_or(lines.len());
        let own: Vec<usize> = rows.range(from..to).copied().collect();
        if is_slipped(lines, (from, to), &own, style) {
            found.extend(own);
        }
        from = to;
    }
    found
}

fn begins_block(lines: &[Line], at: usize) -> bool {
    let (Some(above), Some(line)) = (
        at.checked_sub(1).and_then(|above| lines.get(above)),
        lines.get(at),
    ) else {
        return true;
    };
    let (Some(before), Some(word)) = (above.words.first(), line.words.first()) else {
        return true;
    };
    above.page != line.page || word.top - before.top > GAP * before.size.max(word.size)
}

fn is_slipped(
    lines: &[Line],
    (from, to): (usize, usize),
    rows: &[usize],
    style: NumberStyle,
) -> bool {
    let start = |at: &usize| {
        let word = lines.get(*at)?.words.first()?;
        Some((word.x0, word.size))
    };
    let starts: Vec<(f32, f32)> = rows.iter().filter_map(start).collect();
    let Some(first_row) = rows.first().copied() else {
        return false;
    };
    let is_beside_names = |line: &Line| {
        line.words
            .first()
            .is_some_and(|word| starts.iter().all(|(x0, size)| word.x0 - x0 > BESIDE * size))
    };
    let is_below_names = |line: &Line| {
        line.words.first().is_some_and(|word| {
            starts
                .iter()
                .any(|(x0, size)| (word.x0 - x0).abs() < 0.6 * size)
        })
    };
    let mut values = (from..to).filter(|at| {
        !rows.contains(at)
            && lines
                .get(*at)
                .is_some_and(|line| is_beside_names(line) && is_value_alone(line, style))
    });
    // The first value may have slipped into the line of the headings.
    let heading_holds_value = lines
        .get(from..first_row)
        .unwrap_or_default()
        .iter()
        .any(|line| is_heading_with_value(line, style));
    if heading_holds_value {
        return true;
    }
    let Some(first_value) = values.next() else {
        return false;
    };
    let has_name_alone = (from..to).any(|at| {
        !rows.contains(&at)
            && lines
                .get(at)
                .is_some_and(|line| is_below_names(line) && is_name_alone(line))
    });
    first_value < first_row || has_name_alone
}

/// A number with its unit or its range, and no word.
fn is_value_alone(line: &Line, style: NumberStyle) -> bool {
    let parts = tokens(line, 0, line.words.len(), style);
    let is_number = |kind: &Kind| matches!(kind, Kind::Number(_));
    parts.first().is_some_and(|part| is_number(&part.kind))
        && parts.iter().all(|part| {
            matches!(
                part.kind,
                Kind::Number(_) | Kind::Unit(_) | Kind::Range(_) | Kind::Flag(_)
            )
        })
        && (parts.len() == 1
            || parts
                .iter()
                .any(|part| matches!(part.kind, Kind::Unit(_) | Kind::Range(_))))
}

/// Headings of columns among which a number stands with its unit.
fn is_heading_with_value(line: &Line, style: NumberStyle) -> bool {
    let parts = tokens(line, 0, line.words.len(), style);
    let has = |wanted: fn(&Kind) -> bool| parts.iter().any(|part| wanted(&part.kind));
    has(|kind| matches!(kind, Kind::Number(_)))
        && has(|kind| matches!(kind, Kind::Unit(_)))
        && columns_of(line, &parts).is_some_and(|columns| columns.has(Column::Value))
}

/// The name of a test of ours in one cell, and nothing beside it.
fn is_name_alone(line: &Line) -> bool {
    line.cell_end(0) == line.words.len()
        && line.words.len() <= 5
        && names::recognise(&line.whole_text()).is_some()
}
