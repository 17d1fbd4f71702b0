//! Tables whose columns are tests and whose rows are draws: names across, dates down.

use crate::dates::marked_time;
use crate::fold::folded;
use crate::names;
use crate::numbers::NumberStyle;
use crate::table::split_heading;

use super::dated::{DateKind, is_weekday, kind_of};
use super::letterhead::is_label_of_person;
use super::line::{Line, Word};
use super::rows::{RowDate, RowResult};
use super::token::{Kind, Token, date_at, tokens};

/// The columns of such a table.
#[derive(Debug, Clone)]
pub(super) struct Matrix {
    columns: Vec<TestColumn>,
    /// What the heading says of the dates.
    kind: Option<DateKind>,
    /// True once a row with a date was read; units and ranges stand before it.
    has_rows: bool,
}

/// A column of one test, or of one that is none of ours.
#[derive(Debug, Clone)]
struct TestColumn {
    name: Option<String>,
    unit: Option<String>,
    range: Option<String>,
    x0: f32,
    x1: f32,
    doubt: Option<u8>,
}

impl Matrix {
    /// Reads a line that names two tests or more and holds no number.
    pub(super) fn heading(line: &Line, parts: &[Token]) -> Option<Self> {
        let has_value = parts
            .iter()
            .any(|part| matches!(part.kind, Kind::Number(_) | Kind::Range(_) | Kind::Date(_)));
        if has_value || line.words.len() > 60 {
            return None;
        }
        let mut columns = Vec::new();
        let mut kind = None;
        let mut from = 0;
        while from < line.words.len() {
            let end = line.cell_end(from);
            let label = folded(&line.text(from, end));
            // A list of many people is nobody's history.
            if is_label_of_person(&label) {
                return None;
            }
            if let Some(found) = kind_of(&label) {
                kind = kind.or(Some(found));
            } else if from == 0
                && let Some((found, names)) = after_label(line, end)
            {
                kind = Some(found);
                columns.extend(names);
            } else {
                columns.extend(columns_of_cell(line, from, end)?);
            }
            from = end;
        }
        let mut named: Vec<&String> = columns.iter().filter_map(|c| c.name.as_ref()).collect();
        named.dedup();
        // One test alone heads a table only beside the label of its dates.
        let is_list = columns.len() == 1 && matches!(kind, Some(DateKind::Draw | DateKind::Bare));
        let is_heading = named.len() >= 2 || named.len() == 1 && is_list;
        (is_heading && kind != Some(DateKind::Birth)).then_some(Self {
            columns,
            kind,
            has_rows: false,
        })
    }

    /// Reads a line below the heading; `None` where it is no line of this table.
    pub(super) fn rows(&mut self, line: &Line, style: NumberStyle) -> Option<Vec<RowResult>> {
        let mut from = 0;
        while line
            .words
            .get(from)
            .is_some_and(|word| is_weekday(&folded(&word.text)))
        {
            from += 1;
        }
        let Some((date, length)) = date_at(line, from, line.words.len()) else {
            return self.takes_units(line, style).then(Vec::new);
        };
        let mut end = from + length;
        let mut date = date;
        if let Some(time) = line.words.get(end).and_then(|word| marked_time(&word.text)) {
            date = date.at(time);
            end += 1;
        }
        let own = RowDate {
            date,
            is_of_draw: self.kind != Some(DateKind::Other),
            doubt: line.doubt(from, end),
        };
        let parts = tokens(line, end, line.words.len(), style);
        let mut results: Vec<(usize, RowResult)> = Vec::new();
        for part in &parts {
            match &part.kind {
                Kind::Number(_) => {}
                // A further date makes it another table.
                Kind::Date(_) => return None,
                Kind::Range(_) | Kind::Unit(_) | Kind::Flag(_) | Kind::Text => continue,
            }
            let Some(word) = line.words.get(part.from) else {
                continue;
            };
            let Some((index, is_clear)) = self.column_at(word) else {
                continue;
            };
            let Some(column) = self.columns.get(index) else {
                continue;
            };
            let is_second = results.iter_mut().any(|(other, result)| {
                let is_same = *other == index;
                result.is_unclear |= is_same;
                is_same
            });
            let Some(name) = &column.name else {
                continue;
            };
            let flag = parts
                .iter()
                .find(|other| other.from == part.to && matches!(other.kind, Kind::Flag(_)))
                .map(|other| line.text(other.from, other.to));
            let doubt = line.doubt(part.from, part.to);
            results.push((
                index,
                RowResult {
                    name: name.clone(),
                    value: line.text(part.from, part.to),
                    unit: column.unit.clone(),
                    range: column.range.clone(),
                    has_range: column.range.is_some(),
                    flag,
                    at: (part.from, part.to),
                    is_unclear: !is_clear || is_second,
                    date: Some(own.clone()),
                    doubt: column.doubt.into_iter().chain(doubt).min(),
                    ..RowResult::default()
                },
            ));
        }
        self.has_rows = true;
        Some(results.into_iter().map(|(_, result)| result).collect())
    }

    /// Says whether a line heads another table, whose tests may be none of ours.
    pub(super) fn ends_at(&self, line: &Line) -> bool {
        let mut over: Vec<usize> = Vec::new();
        let mut from = 0;
        while self.has_rows && from < line.words.len() {
            let end = line.cell_end(from);
            let text = line.text(from, end);
            if text.contains(|c: char| c.is_ascii_digit()) {
                return false;
            }
            if from == 0 && end < line.words.len() && kind_of(&folded(&text)).is_some() {
                return true;
            }
            let column = line.words.get(from).and_then(|word| self.column_at(word));
            if let Some((index, _)) = column.filter(|_| text.chars().any(char::is_alphabetic)) {
                over.push(index);
            }
            from = end;
        }
        over.dedup();
        over.len() >= 2
    }

    /// The column of a word, and whether no other column is nearly as near.
    fn column_at(&self, word: &Word) -> Option<(usize, bool)> {
        let middle = f32::midpoint(word.x0, word.x1);
        let distance = |column: &TestColumn| {
            let gap = (column.x0 - word.x1).max(word.x0 - column.x1).max(0.0);
            let off = (f32::midpoint(column.x0, column.x1) - middle).abs();
            (gap, off)
        };
        let mut near: Vec<(usize, (f32, f32))> =
            self.columns.iter().map(distance).enumerate().collect();
        near.sort_by(|(_, one), (_, other)| {
            one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1))
        });
        let (index, first) = *near.first()?;
        if first.0 > 2.0 * word.size {
            return None;
        }
        // Under one heading only, or clearly nearer to this one; in narrow columns, set to the same edge.
        let is_set_to = self.columns.get(index).is_some_and(|column| {
            let near = 0.2 * word.size;
            first.0 <= 0.0
                && ((column.x0 - word.x0).abs() < near || (column.x1 - word.x1).abs() < near)
        });
        let is_clear = near.get(1).is_none_or(|(_, second)| {
            second.0 > first.0 + 0.8 * word.size || is_set_to && second.0 > 0.2 * word.size
        });
        Some((index, is_clear))
    }

    /// Units or ranges below the names, before the first row.
    fn takes_units(&mut self, line: &Line, style: NumberStyle) -> bool {
        if self.has_rows {
            return false;
        }
        let parts = tokens(line, 0, line.words.len(), style);
        let is_of_heading = parts.iter().all(|part| match &part.kind {
            Kind::Unit(_) | Kind::Range(_) | Kind::Flag(_) => true,
            Kind::Text => line
                .text(part.from, part.to)
                .chars()
                .all(|c| !c.is_ascii_digit()),
            Kind::Number(number) => number.comparator.is_some(),
            Kind::Date(_) => false,
        });
        let fills = parts
            .iter()
            .filter(|part| matches!(part.kind, Kind::Unit(_) | Kind::Range(_)))
            .count();
        if !is_of_heading
            || fills == 0
            || names::recognise(&line.text(0, line.cell_end(0))).is_some()
        {
            return false;
        }
        for part in &parts {
            let Some((index, true)) = line
                .words
                .get(part.from)
                .and_then(|word| self.column_at(word))
            else {
                continue;
            };
            let Some(column) = self.columns.get_mut(index) else {
                continue;
            };
            match &part.kind {
                Kind::Unit(unit) if column.unit.is_none() => {
                    column.unit = Some(unit.trim_matches(['(', ')', '[', ']']).to_owned());
                    let doubt = line.doubt(part.from, part.to);
                    column.doubt = column.doubt.into_iter().chain(doubt).min();
                }
                Kind::Range(range) if column.range.is_none() => column.range = Some(range.clone()),
                Kind::Unit(_)
                | Kind::Range(_)
                | Kind::Number(_)
                | Kind::Date(_)
                | Kind::Flag(_)
                | Kind::Text => {}
            }
        }
        true
    }
}

/// The label of the dates and the names of tests in one cell, where columns stand close to each other.
fn after_label(line: &Line, end: usize) -> Option<(DateKind, Vec<TestColumn>)> {
    (1..end.min(6)).rev().find_map(|names_from| {
        let kind = kind_of(&folded(&line.text(0, names_from)))?;
        let columns = columns_of_cell(line, names_from, end)?;
        let all_named = columns.iter().all(|column| column.name.is_some());
        all_named.then_some((kind, columns))
    })
}

/// `Absolute Neutrophils Absolute` is where one name ends and the next begins.
fn says_a_word_twice(line: &Line, from: usize, to: usize) -> bool {
    let words: Vec<String> = (from..to)
        .map(|index| folded(&line.text(index, index + 1)))
        .collect();
    let mut distinct = words.clone();
    distinct.sort_unstable();
    distinct.dedup();
    distinct.len() < words.len()
}

/// The tests named in a cell: one, or several in narrow columns; `None` where it is running text.
fn columns_of_cell(line: &Line, from: usize, to: usize) -> Option<Vec<TestColumn>> {
    let column = |from: usize, to: usize, name: Option<String>, unit: Option<String>| {
        let words = line.words.get(from..to).unwrap_or_default();
        TestColumn {
            name,
            unit,
            range: None,
            x0: words.first().map_or(0.0, |word| word.x0),
            x1: words.last().map_or(0.0, |word| word.x1),
            doubt: line.doubt(from, to),
        }
    };
    let test = |from: usize, to: usize| {
        let text = line.text(from, to);
        let heading = split_heading(&text)?;
        Some(column(from, to, Some(heading.name), heading.unit))
    };
    if let Some(whole) = test(from, to).filter(|_| !says_a_word_twice(line, from, to)) {
        return Some(vec![whole]);
    }
    let mut columns = Vec::new();
    let mut index = from;
    while index < to {
        let end = (index + 1..=to.min(index + 4))
            .rev()
            .find(|end| !says_a_word_twice(line, index, *end) && test(index, *end).is_some());
        match end.and_then(|end| Some((end, test(index, end)?))) {
            Some((end, found)) => {
                columns.push(found);
                index = end;
            }
            None => {
                columns.push(column(index, index + 1, None, None));
                index += 1;
            }
        }
    }
    // `Haemoglobin and platelets are low` names tests and is no heading.
    let named = columns
        .iter()
        .filter(|column| column.name.is_some())
        .count();
    (named == 0 || named == columns.len()).then_some(columns)
}
