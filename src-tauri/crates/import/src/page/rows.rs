//! Rows of results: a name, a value, a unit, a range, in whatever order the sheet has them.
//!
//! A number becomes a value only where its place is clear: it is the only one in the row, or stands under
//! the heading of values. Former results are left out; they are in the record from their own day.

use domain::Decimal;
use domain::unit::conversion;

use crate::names;
use crate::numbers::{NumberStyle, PrintedNumber};
use crate::table::split_heading;

use super::heading::{Column, Columns, DrawColumn};
use super::line::{Line, Word};
use super::token::{Kind, Token, tokens};

/// A result in a row, before its date and person are known.
#[derive(Debug, Clone)]
pub(super) struct RowResult {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) unit: Option<String>,
    pub(super) range: Option<String>,
    pub(super) flag: Option<String>,
    /// Words of the value.
    pub(super) at: (usize, usize),
    /// True where the place in the row left a doubt.
    pub(super) is_unclear: bool,
    /// True where a word beside the value may qualify it.
    pub(super) has_note: bool,
    /// The column of a cumulative sheet.
    pub(super) draw: Option<usize>,
    /// The least sure of the words of name, value and unit, where they come from a picture.
    pub(super) doubt: Option<u8>,
}

/// What a line turned out to be.
#[derive(Debug, Clone)]
pub(super) enum RowReading {
    /// It names no test of ours at its beginning.
    NoName,
    /// A name without any value.
    NameOnly(String),
    /// A name in a sentence.
    Sentence,
    /// Results.
    Results(Vec<RowResult>),
}

/// Reads one line.
pub(super) fn read(
    line: &Line,
    columns: Option<&Columns>,
    draws: Option<&[DrawColumn]>,
    style: NumberStyle,
) -> RowReading {
    let mut found = Vec::new();
    let mut name_only = None;
    let mut is_sentence = false;
    let starts = name_starts(line);
    for (position, (from, name_end)) in starts.iter().enumerate() {
        let to = starts
            .get(position + 1)
            .map_or(line.words.len(), |(next, _)| *next);
        let name = line.text(*from, *name_end);
        let rest = tokens(line, *name_end, to, style);
        match segment(line, &name, &rest, columns, draws, starts.len() > 1) {
            Segment::Results(results) => {
                let around = line
                    .doubt(*from, *name_end)
                    .into_iter()
                    .chain(unit_doubts(line, &rest))
                    .min();
                found.extend(results.into_iter().map(|mut result| {
                    let own = line.doubt(result.at.0, result.at.1);
                    result.doubt = around.into_iter().chain(own).min();
                    result
                }));
            }
            Segment::Empty => name_only = Some(name),
            Segment::Sentence => is_sentence = true,
        }
    }
    if !found.is_empty() {
        RowReading::Results(found)
    } else if is_sentence {
        RowReading::Sentence
    } else if let Some(name) = name_only {
        RowReading::NameOnly(name)
    } else {
        RowReading::NoName
    }
}

/// How sure the units of a row were recognised.
fn unit_doubts(line: &Line, rest: &[Token]) -> impl Iterator<Item = u8> {
    rest.iter()
        .filter(|token| matches!(token.kind, Kind::Unit(_)))
        .filter_map(|token| line.doubt(token.from, token.to))
}

/// Where names of tests begin and end in a line: at its start, and at later cells beside each other.
fn name_starts(line: &Line) -> Vec<(usize, usize)> {
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let count = line.words.len();
    let mut index = 0;
    // Marks before the name, such as `*` or `>`, are passed over.
    while index < count
        && line
            .text(index, index + 1)
            .chars()
            .all(|c| !c.is_alphanumeric())
    {
        index += 1;
    }
    if let Some(end) = name_end(line, index) {
        starts.push((index, end));
        index = end;
    } else if index < count
        && line
            .words
            .get(index)
            .is_some_and(|word| word.text.len() <= 3)
    {
        // A short code may stand before the name in a cell of its own.
        let end = line.cell_end(index);
        if end == index + 1
            && let Some(name_end) = name_end(line, end)
        {
            starts.push((end, name_end));
            index = name_end;
        }
    }
    if starts.is_empty() {
        return starts;
    }
    while index < count {
        if line.begins_cell(index)
            && let Some(end) = name_end(line, index)
            && has_number_between(line, starts.last().map_or(0, |(_, end)| *end), index)
            && line.text(index, end).chars().count() > 1
        {
            starts.push((index, end));
            index = end;
        } else {
            index += 1;
        }
    }
    starts
}

fn has_number_between(line: &Line, from: usize, to: usize) -> bool {
    line.words
        .get(from..to)
        .unwrap_or_default()
        .iter()
        .any(|word| word.text.chars().any(|c| c.is_ascii_digit()))
}

/// The end of a name that begins at `from`: its cell, or up to the first number in it.
fn name_end(line: &Line, from: usize) -> Option<usize> {
    if from >= line.words.len() {
        return None;
    }
    let cell_end = line.cell_end(from);
    if names::recognise(&line.text(from, cell_end)).is_some() {
        return Some(cell_end);
    }
    // In one cell with its value: `Hemoglobin 9.1 g/dL`. What follows the name must be a number or sign.
    (from + 1..cell_end).rev().find(|end| {
        let next = line.text(*end, *end + 1);
        let is_value = next
            .trim_start_matches(['<', '>', '=', '≤', '≥', ' '])
            .is_empty()
            || next
                .trim_start_matches(['<', '>', '=', '≤', '≥'])
                .starts_with(|c: char| c.is_ascii_digit());
        let is_colon = line.text(from, *end).ends_with(':');
        (is_value || is_colon) && names::recognise(&line.text(from, *end)).is_some()
    })
}

enum Segment {
    Empty,
    Sentence,
    Results(Vec<RowResult>),
}

fn segment(
    line: &Line,
    name: &str,
    rest: &[Token],
    columns: Option<&Columns>,
    draws: Option<&[DrawColumn]>,
    is_beside: bool,
) -> Segment {
    let name = name.trim_end_matches(':').trim();
    // `Hemoglobin (g/dL)`: the unit may stand in the name.
    let heading = split_heading(name);
    let unit_in_name = heading.as_ref().and_then(|heading| heading.unit.clone());
    let name = match heading {
        Some(heading) if unit_in_name.is_some() && unit_in_name.as_deref() != Some("%") => {
            heading.name
        }
        Some(_) | None => name.to_owned(),
    };
    let (rest, is_cut) = before_neighbour(line, rest);
    if let Some(draws) = draws {
        let results = cumulative(line, &name, rest, draws, unit_in_name);
        return if results.is_empty() {
            Segment::Empty
        } else {
            Segment::Results(results)
        };
    }
    let unit = rest
        .iter()
        .find_map(|token| match &token.kind {
            Kind::Unit(unit) => Some(unit.clone()),
            Kind::Number(_) | Kind::Range(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => None,
        })
        .or(unit_in_name);
    let mut range = rest.iter().find_map(|token| match &token.kind {
        Kind::Range(range) => Some(range.clone()),
        Kind::Number(_) | Kind::Unit(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => None,
    });
    let flag = rest.iter().find_map(|token| match &token.kind {
        Kind::Flag(flag) => Some(flag.clone()),
        Kind::Number(_) | Kind::Unit(_) | Kind::Date(_) | Kind::Range(_) | Kind::Text => None,
    });
    let numbers = numbers_of(line, rest, columns);
    if let Some(pair) = share_and_count(line, &name, rest, &numbers) {
        return Segment::Results(pair);
    }
    let numbers = without_second_unit(&name, rest, numbers);
    let (chosen, is_unclear) = match choose(line, &numbers, columns, &mut range) {
        Some(found) => found,
        None => return text_value(line, &name, rest, columns, unit, range),
    };
    let unit_is_missing = unit.is_none();
    // Words in the cell of the value that are no flag and no unit make it a sentence.
    let value_cell = line.cell_end(chosen.token.from);
    let texts_beside = rest
        .iter()
        .filter(|token| matches!(token.kind, Kind::Text))
        .filter(|token| token.from > chosen.token.from && token.from < value_cell)
        .filter(|token| has_letters(line, token))
        .count();
    if texts_beside >= 2 {
        return Segment::Sentence;
    }
    Segment::Results(vec![RowResult {
        name,
        value: line.text(chosen.token.from, chosen.token.to),
        unit,
        range,
        flag,
        at: (chosen.token.from, chosen.token.to),
        is_unclear: is_unclear || ((is_beside || is_cut) && unit_is_missing),
        has_note: texts_beside == 1,
        draw: None,
        doubt: None,
    }])
}

/// Leaves out a test that stands beside this one and is none of ours: `WBC 2.4 K/uL   Sodium 140`.
fn before_neighbour<'a>(line: &Line, rest: &'a [Token]) -> (&'a [Token], bool) {
    let is_word = |token: &Token| matches!(token.kind, Kind::Text) && has_letters(line, token);
    let complete = |before: &[Token]| {
        before
            .iter()
            .any(|token| matches!(token.kind, Kind::Number(_)))
            && before
                .iter()
                .any(|token| matches!(token.kind, Kind::Unit(_)))
    };
    for (position, token) in rest.iter().enumerate() {
        if !(is_word(token) && line.begins_cell(token.from)) {
            continue;
        }
        let (before, after) = rest.split_at(position);
        let next = after.iter().find(|token| !is_word(token));
        if complete(before) && next.is_some_and(|token| matches!(token.kind, Kind::Number(_))) {
            return (before, true);
        }
    }
    (rest, false)
}

/// The same value may be printed again in another unit; where both agree, the first one is taken.
fn without_second_unit<'a>(
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
fn share_and_count(
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
                range: None,
                flag: None,
                at: (number.token.from, number.token.to),
                is_unclear: false,
                has_note: false,
                draw: None,
                doubt: None,
            })
            .collect()
    })
}

fn has_letters(line: &Line, token: &Token) -> bool {
    line.text(token.from, token.to)
        .chars()
        .filter(|c| c.is_alphabetic())
        .count()
        > 1
}

#[derive(Clone, Copy)]
struct NumberAt<'a> {
    token: &'a Token,
    number: &'a PrintedNumber,
    column: Option<Column>,
}

/// The numbers of a row that can be its value: not a former result, not a lone limit.
fn numbers_of<'a>(line: &Line, rest: &'a [Token], columns: Option<&Columns>) -> Vec<NumberAt<'a>> {
    let mut numbers = Vec::new();
    for (position, token) in rest.iter().enumerate() {
        let Kind::Number(number) = &token.kind else {
            continue;
        };
        let column = line
            .words
            .get(token.from)
            .and_then(|word| columns.and_then(|columns| columns.nearest(word)));
        if column == Some(Column::Previous) {
            continue;
        }
        // A number with its own date behind it is a former result.
        let is_dated = rest
            .get(position + 1)
            .is_some_and(|next| matches!(next.kind, Kind::Date(_)));
        if is_dated && !numbers.is_empty() {
            continue;
        }
        numbers.push(NumberAt {
            token,
            number,
            column,
        });
    }
    numbers
}

/// Chooses the value; true beside it where the choice was not clear.
fn choose<'a>(
    line: &Line,
    numbers: &[NumberAt<'a>],
    columns: Option<&Columns>,
    range: &mut Option<String>,
) -> Option<(NumberAt<'a>, bool)> {
    let first = *numbers.first()?;
    let has_value_column = columns.is_some_and(|columns| columns.has(Column::Value));
    if numbers.len() == 1 {
        // Alone, and under the heading of ranges: a limit without a value.
        let is_limit = has_value_column && first.column == Some(Column::Range);
        let is_elsewhere = has_value_column && first.column != Some(Column::Value);
        return (!is_limit).then_some((first, is_elsewhere));
    }
    if has_value_column {
        let mut under = numbers
            .iter()
            .filter(|one| one.column == Some(Column::Value));
        if let (Some(one), None) = (under.next(), under.next()) {
            limit_of(line, numbers, one, range);
            let others_fit = numbers.iter().all(|other| {
                std::ptr::eq(other.token, one.token)
                    || matches!(
                        other.column,
                        Some(Column::Range | Column::Previous | Column::Flag)
                    )
            });
            return Some((*one, !others_fit));
        }
    }
    // A number with a sign behind the value is the limit of the range.
    let mut plain = numbers
        .iter()
        .skip(1)
        .filter(|one| one.number.comparator.is_none());
    let is_clear = plain.next().is_none() && range.is_none();
    limit_of(line, numbers, &first, range);
    Some((first, !is_clear))
}

fn limit_of(
    line: &Line,
    numbers: &[NumberAt<'_>],
    value: &NumberAt<'_>,
    range: &mut Option<String>,
) {
    if range.is_none()
        && let Some(limit) = numbers.iter().find(|one| {
            !std::ptr::eq(one.token, value.token)
                && one.number.comparator.is_some()
                && one.token.from > value.token.from
        })
    {
        *range = Some(line.text(limit.token.from, limit.token.to));
    }
}

/// A text under the heading of values, such as `clumped`, is a result without a number.
fn text_value(
    line: &Line,
    name: &str,
    rest: &[Token],
    columns: Option<&Columns>,
    unit: Option<String>,
    range: Option<String>,
) -> Segment {
    let Some(columns) = columns.filter(|columns| columns.has(Column::Value)) else {
        let texts = rest.iter().filter(|token| has_letters(line, token)).count();
        return if texts >= 3 {
            Segment::Sentence
        } else {
            Segment::Empty
        };
    };
    let is_under_value = |token: &&Token| {
        matches!(token.kind, Kind::Text)
            && has_letters(line, token)
            && line
                .words
                .get(token.from)
                .is_some_and(|word: &Word| columns.nearest(word) == Some(Column::Value))
    };
    let Some(first) = rest.iter().find(is_under_value) else {
        return Segment::Empty;
    };
    let end = line.cell_end(first.from);
    let value = line.text(first.from, end);
    if value.chars().count() > 40 {
        return Segment::Sentence;
    }
    Segment::Results(vec![RowResult {
        name: name.to_owned(),
        value,
        unit,
        range,
        flag: None,
        at: (first.from, end),
        is_unclear: false,
        has_note: false,
        draw: None,
        doubt: None,
    }])
}

/// Values of a cumulative sheet, each below its date.
fn cumulative(
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
    let range = rest.iter().find_map(|token| match &token.kind {
        Kind::Range(range) => Some(range.clone()),
        Kind::Number(_) | Kind::Unit(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => None,
    });
    let mut results: Vec<RowResult> = Vec::new();
    for token in rest {
        if !matches!(token.kind, Kind::Number(_)) {
            continue;
        }
        let Some(word) = line.words.get(token.from) else {
            continue;
        };
        let Some(draw) = column_under(word, draws) else {
            continue;
        };
        let is_unclear = results.iter().any(|other| other.draw == Some(draw));
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
            is_unclear,
            has_note: false,
            draw: Some(draw),
            doubt: None,
        });
    }
    results
}

/// The date column over a word; `None` where it lies under none, or between two.
fn column_under(word: &Word, draws: &[DrawColumn]) -> Option<usize> {
    let middle = f32::midpoint(word.x0, word.x1);
    let distance = |draw: &DrawColumn| {
        if middle < draw.x0 {
            draw.x0 - middle
        } else if middle > draw.x1 {
            middle - draw.x1
        } else {
            0.0
        }
    };
    let (index, nearest) = draws
        .iter()
        .enumerate()
        .min_by(|one, other| distance(one.1).total_cmp(&distance(other.1)))?;
    let width = (nearest.x1 - nearest.x0).max(10.0);
    (distance(nearest) < 0.5 * width).then_some(index)
}
