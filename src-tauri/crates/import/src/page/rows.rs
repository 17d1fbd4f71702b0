//! Rows of results: a name, a value, a unit, a range, in whatever order the sheet has them.
//!
//! A number becomes a value only where its place is clear: it is the only one in the row, or stands under
//! the heading of values. Former results are left out; they are in the record from their own day.

mod place_of_name;
mod several;

use crate::dates::{PrintedDate, marked_time};
use crate::note::qualifies;
use crate::numbers::{NumberStyle, PrintedNumber};
use crate::table::split_heading;

use place_of_name::name_starts;
use several::{cumulative, former_results, share_and_count, without_second_unit};

use super::dated::DateKind;
use super::heading::{Column, Columns, DrawColumn};
use super::line::{Line, Word};
use super::token::{Kind, Token, date_at, tokens};

/// A result in a row, before its date and person are known.
#[derive(Debug, Clone, Default)]
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
    /// A date of its own, in the row or above a former result.
    pub(super) date: Option<RowDate>,
    /// True where a normal range stands in the row, even where it could not be told which one counts.
    pub(super) has_range: bool,
    /// True where the name was put together from several lines.
    pub(super) is_joined: bool,
    /// The least sure of the words of name, value and unit, where they come from a picture.
    pub(super) doubt: Option<u8>,
}

/// A date that belongs to one row.
#[derive(Debug, Clone)]
pub(super) struct RowDate {
    pub(super) date: PrintedDate,
    /// False where it may be that of the report.
    pub(super) is_of_draw: bool,
    /// How sure it was recognised.
    pub(super) doubt: Option<u8>,
}

/// What is known of the table that a line stands in.
#[derive(Debug, Clone)]
pub(super) struct Layout<'a> {
    pub(super) columns: Option<&'a Columns>,
    pub(super) draws: Option<&'a [DrawColumn]>,
    pub(super) style: NumberStyle,
    /// The name of the row, where it goes over several lines.
    pub(super) name: Option<String>,
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
pub(super) fn read(line: &Line, layout: &Layout<'_>) -> RowReading {
    let mut found = Vec::new();
    let mut name_only = None;
    let mut is_sentence = false;
    let (begin, date) = leading_date(line, layout.columns);
    let starts = match &layout.name {
        Some(_) => vec![(0, line.cell_end(0))],
        None => name_starts(line, begin, layout.columns),
    };
    for (position, (from, name_end)) in starts.iter().enumerate() {
        let next = starts
            .get(position + 1)
            .map_or(line.words.len(), |(next, _)| *next);
        let to = end_of_table(line, *from, next, layout.columns);
        let name = match &layout.name {
            Some(name) => name.clone(),
            None => line.text(*from, *name_end),
        };
        let rest = tokens(line, *name_end, to, layout.style);
        match segment(line, &name, &rest, layout, starts.len() > 1) {
            Segment::Results(results) => {
                let around = line
                    .doubt(*from, *name_end)
                    .into_iter()
                    .chain(unit_doubts(line, &rest))
                    .min();
                let own_date = date
                    .clone()
                    .or_else(|| date_in_column(line, &rest, layout.columns));
                found.extend(results.into_iter().map(|mut result| {
                    let own = line.doubt(result.at.0, result.at.1);
                    result.doubt = around.into_iter().chain(own).min();
                    result.date = result.date.or_else(|| own_date.clone());
                    result.is_joined = layout.name.is_some();
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

/// A date at the beginning of a row (with a time behind it perhaps), and the word behind it.
fn leading_date(line: &Line, columns: Option<&Columns>) -> (usize, Option<RowDate>) {
    let Some((date, length)) = date_at(line, 0, line.words.len()) else {
        return (0, None);
    };
    let (date, end) = match line
        .words
        .get(length)
        .and_then(|word| marked_time(&word.text))
    {
        Some(time) => (date.at(time), length + 1),
        None => (date, length),
    };
    // A label behind the date, or a number in the same cell, makes it something else than a column.
    if end >= line.words.len() || !line.begins_cell(end) {
        return (0, None);
    }
    let kind = line
        .words
        .first()
        .and_then(|word| columns.and_then(|columns| columns.date_at(word)));
    let date = RowDate {
        date,
        is_of_draw: matches!(kind, Some(DateKind::Draw | DateKind::Bare)),
        doubt: line.doubt(0, end),
    };
    (end, Some(date))
}

/// The date under a heading that says that it is the one of the draw.
fn date_in_column(line: &Line, rest: &[Token], columns: Option<&Columns>) -> Option<RowDate> {
    let columns = columns?;
    let mut dates = rest.iter().filter_map(|token| {
        let Kind::Date(date) = &token.kind else {
            return None;
        };
        let kind = columns.date_at(line.words.get(token.from)?)?;
        (kind == DateKind::Draw).then(|| RowDate {
            date: *date,
            is_of_draw: true,
            doubt: line.doubt(token.from, token.to),
        })
    });
    let first = dates.next();
    first.filter(|_| dates.next().is_none())
}

/// Where the table ends that holds the word at `from`, with other tables beside it.
fn end_of_table(line: &Line, from: usize, to: usize, columns: Option<&Columns>) -> usize {
    let Some((columns, word)) = columns.zip(line.words.get(from)) else {
        return to;
    };
    let table = columns.table_of(word);
    (from..to)
        .find(|index| {
            line.words
                .get(*index)
                .is_some_and(|word| columns.table_of(word) > table)
        })
        .unwrap_or(to)
}

/// How sure the units of a row were recognised.
fn unit_doubts(line: &Line, rest: &[Token]) -> impl Iterator<Item = u8> {
    rest.iter()
        .filter(|token| matches!(token.kind, Kind::Unit(_)))
        .filter_map(|token| line.doubt(token.from, token.to))
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
    layout: &Layout<'_>,
    is_beside: bool,
) -> Segment {
    let Layout { columns, draws, .. } = *layout;
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
    let mut range = only_range(rest);
    let has_range = has_range(rest);
    let flag = rest.iter().find_map(|token| match &token.kind {
        Kind::Flag(flag) => Some(flag.clone()),
        Kind::Number(_) | Kind::Unit(_) | Kind::Date(_) | Kind::Range(_) | Kind::Text => None,
    });
    let former = former_results(line, &name, rest, columns, unit.as_deref());
    let numbers = numbers_of(line, rest, columns);
    if let Some(pair) = share_and_count(line, &name, rest, &numbers) {
        return Segment::Results(pair);
    }
    let numbers = without_second_unit(&name, rest, numbers);
    let (chosen, is_unclear) = match choose(line, &numbers, columns, &mut range) {
        Some(found) => found,
        None => {
            return match text_value(line, &name, rest, columns, unit, range) {
                Segment::Empty if !former.is_empty() => Segment::Results(former),
                Segment::Results(mut results) => {
                    results.extend(former);
                    Segment::Results(results)
                }
                other @ (Segment::Empty | Segment::Sentence) => other,
            };
        }
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
    let has_range = has_range || range.is_some();
    let mut results = vec![RowResult {
        name,
        value: line.text(chosen.token.from, chosen.token.to),
        unit,
        range,
        flag,
        at: (chosen.token.from, chosen.token.to),
        is_unclear: is_unclear || ((is_beside || is_cut) && unit_is_missing),
        has_note: texts_beside == 1 || is_qualified(line, rest),
        has_range,
        ..RowResult::default()
    }];
    results.extend(former);
    Segment::Results(results)
}

/// Says whether a remark in the row, wherever it stands, corrects or qualifies the value.
fn is_qualified(line: &Line, rest: &[Token]) -> bool {
    rest.iter()
        .filter(|token| matches!(token.kind, Kind::Text))
        .any(|token| qualifies(&line.text(token.from, token.to)))
}

/// The range of a row; of several, as for women and men, nobody here can say which one counts.
fn only_range(rest: &[Token]) -> Option<String> {
    let mut ranges = rest.iter().filter_map(|token| match &token.kind {
        Kind::Range(range) => Some(range),
        Kind::Number(_) | Kind::Unit(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => None,
    });
    let first = ranges.next()?;
    ranges.all(|other| other == first).then(|| first.clone())
}

fn has_range(rest: &[Token]) -> bool {
    rest.iter()
        .any(|token| matches!(token.kind, Kind::Range(_)))
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
        // A heading may stand at the other side of its column than the values; a unit, a flag and a name
        // are told by what they are, so that only a former result could be meant instead.
        let could_be_former = columns.is_some_and(|columns| columns.has(Column::Previous));
        let is_elsewhere = has_value_column
            && match first.column {
                Some(Column::Value) => false,
                Some(Column::Unit | Column::Flag | Column::Name) => could_be_former,
                Some(Column::Range | Column::Previous) | None => true,
            };
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
        at: (first.from, end),
        ..RowResult::default()
    }])
}
