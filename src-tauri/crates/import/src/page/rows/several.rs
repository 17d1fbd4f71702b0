//! Rows with several values: former results, a second unit, share beside count, many draws.

use domain::Decimal;
use domain::unit::conversion;

use crate::names;

use super::super::heading::{Column, Columns, DrawColumn};
use super::super::line::{Line, Word};
use super::super::token::{Kind, Token};
use super::{NumberAt, RowDate, RowResult, has_range, is_qualified, only_range};

/// Former results whose heading gives their date. It need not be that of the draw.
pub(super) fn former_results(
    line: &Line,
    name: &str,
    rest: &[Token],
    columns: Option<&Columns>,
    unit: Option<&str>,
) -> Vec<RowResult> {
    let Some(columns) = columns.filter(|columns| !columns.former.is_empty()) else {
        return Vec::new();
    };
    rest.iter()
        .filter(|token| matches!(token.kind, Kind::Number(_)))
        .filter_map(|token| {
            let word = line.words.get(token.from)?;
            if columns.nearest(word) != Some(Column::Previous) {
                return None;
            }
            let head = columns.former_at(word)?;
            Some(RowResult {
                name: name.to_owned(),
                value: line.text(token.from, token.to),
                unit: unit.map(str::to_owned),
                range: only_range(rest),
                has_range: has_range(rest),
                at: (token.from, token.to),
                date: Some(RowDate {
                    date: head.date,
                    is_of_draw: false,
                    doubt: head.doubt,
                }),
                ..RowResult::default()
            })
        })
        .collect()
}

/// The same value may be printed again in another unit; where both agree, the first one is taken.
pub(super) fn without_second_unit<'a>(
    name: &str,
    rest: &[Token],
    mut numbers: Vec<NumberAt<'a>>,
) -> Vec<NumberAt<'a>> {
    let [first, second] = numbers.as_slice() else {
        return numbers;
    };
    let canonical = |one: &NumberAt<'_>| {
        let unit = rest.iter().find(|token| token.from == one.token.to)?;
        let Kind::Unit(unit) = &unit.kind else {
            return None;
        };
        let analyte = *names::recognise(name)?.candidates.first()?;
        conversion(analyte, unit)
            .ok()?
            .checked_apply(one.number.value)
    };
    let agree = match (canonical(first), canonical(second)) {
        (Some(one), Some(other)) => {
            first.number.comparator == second.number.comparator
                && one
                    .checked_div(Decimal::from(100))
                    .is_some_and(|hundredth| (one - other).abs() <= hundredth.abs())
        }
        (Some(_) | None, _) => false,
    };
    if agree {
        numbers.truncate(1);
    }
    numbers
}

/// One row may hold the share and the absolute count, each with its own unit behind it.
pub(super) fn share_and_count(
    line: &Line,
    name: &str,
    rest: &[Token],
    numbers: &[NumberAt<'_>],
) -> Option<Vec<RowResult>> {
    let [first, second] = numbers else {
        return None;
    };
    let candidates = names::recognise(name)?.candidates;
    let unit_behind = |number: &NumberAt<'_>| {
        rest.iter()
            .find(|token| token.from == number.token.to)
            .and_then(|token| match &token.kind {
                Kind::Unit(unit) => Some(unit.clone()),
                Kind::Number(_) | Kind::Range(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => {
                    None
                }
            })
    };
    let (one, other) = (unit_behind(first)?, unit_behind(second)?);
    let meant = |unit: &str| {
        candidates
            .iter()
            .find(|analyte| conversion(**analyte, unit).is_ok())
    };
    let (kind, other_kind) = (meant(&one)?, meant(&other)?);
    (names::sibling(*kind) == Some(*other_kind)).then(|| {
        [(first, one), (second, other)]
            .into_iter()
            .map(|(number, unit)| RowResult {
                name: name.to_owned(),
                value: line.text(number.token.from, number.token.to),
                unit: Some(unit),
                // One range in the row does not say to which of the two it belongs.
                has_range: has_range(rest),
                at: (number.token.from, number.token.to),
                ..RowResult::default()
            })
            .collect()
    })
}

/// Values of a cumulative sheet, each below its date.
pub(super) fn cumulative(
    line: &Line,
    name: &str,
    rest: &[Token],
    draws: &[DrawColumn],
    unit_in_name: Option<String>,
) -> Vec<RowResult> {
    let unit = rest
        .iter()
        .find_map(|token| match &token.kind {
            Kind::Unit(unit) => Some(unit.clone()),
            Kind::Number(_) | Kind::Range(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => None,
        })
        .or(unit_in_name);
    let range = only_range(rest);
    let mut results: Vec<RowResult> = Vec::new();
    for token in rest {
        if !matches!(token.kind, Kind::Number(_)) {
            continue;
        }
        let Some(word) = line.words.get(token.from) else {
            continue;
        };
        let Some((draw, is_clear)) = column_under(word, draws) else {
            continue;
        };
        let is_second = results.iter_mut().any(|other| {
            let is_same = other.draw == Some(draw);
            other.is_unclear |= is_same;
            is_same
        });
        let flag = rest
            .iter()
            .find(|other| other.from == token.to && matches!(other.kind, Kind::Flag(_)))
            .map(|other| line.text(other.from, other.to));
        results.push(RowResult {
            name: name.to_owned(),
            value: line.text(token.from, token.to),
            unit: unit.clone(),
            range: range.clone(),
            flag,
            at: (token.from, token.to),
            is_unclear: is_second || !is_clear,
            has_note: is_qualified(line, rest),
            draw: Some(draw),
            ..RowResult::default()
        });
    }
    results
}

/// The date column over a word, and whether no other is nearly as near; `None` where it lies under none.
fn column_under(word: &Word, draws: &[DrawColumn]) -> Option<(usize, bool)> {
    let middle = f32::midpoint(word.x0, word.x1);
    let distance = |draw: &DrawColumn| (draw.x0 - middle).max(middle - draw.x1).max(0.0);
    let mut near: Vec<(usize, f32)> = draws.iter().map(distance).enumerate().collect();
    near.sort_by(|one, other| one.1.total_cmp(&other.1));
    let (index, first) = *near.first()?;
    let column = draws.get(index)?;
    let width = (column.x1 - column.x0).max(10.0);
    let is_clear = near
        .get(1)
        .is_none_or(|(_, second)| *second > 1.5 * first + 2.0);
    (first < 0.5 * width).then_some((index, is_clear))
}
