//! Where the names of tests stand in a row.

use crate::material::heads_another_material;
use crate::names;
use crate::numbers::looks_like_number;

use super::super::heading::{Column, Columns};
use super::super::line::Line;
use super::super::token::is_unit;

/// Where names of tests begin and end in a line: at its start, and at later cells beside each other.
pub(super) fn name_starts(
    line: &Line,
    begin: usize,
    columns: Option<&Columns>,
) -> Vec<(usize, usize)> {
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let count = line.words.len();
    let mut index = begin;
    // Marks before the name, such as `*` or `>`, are passed over.
    while index < count
        && line
            .text(index, index + 1)
            .chars()
            .all(|c| !c.is_alphanumeric())
    {
        index += 1;
    }
    if let Some(start) = first_name(line, index, columns) {
        index = start.1;
        starts.push(start);
    }
    let borders = columns.map_or(&[][..], Columns::borders);
    if starts.is_empty() && borders.is_empty() {
        return starts;
    }
    let table_of = |index: usize| {
        line.words
            .get(index)
            .zip(columns)
            .map_or(0, |(word, columns)| columns.table_of(word))
    };
    while index < count {
        // In a table of its own a name needs no value of a neighbour before it.
        let begins_table =
            !borders.is_empty() && index.checked_sub(1).map_or(0, table_of) < table_of(index);
        if line.begins_cell(index)
            && let Some(end) = name_end(line, index)
            && (begins_table
                || has_number_between(line, starts.last().map_or(0, |(_, end)| *end), index))
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

/// The name at the beginning of a row. A short code or a section may stand in a cell before it.
fn first_name(line: &Line, index: usize, columns: Option<&Columns>) -> Option<(usize, usize)> {
    if let Some(end) = name_end(line, index) {
        // `HB   Hämoglobin`: code and name side by side are one name.
        let second =
            name_end(line, end).filter(|_| line.begins_cell(end) && end < line.words.len());
        let agrees = |second: usize| {
            let one = names::recognise(&line.text(index, end))?;
            let other = names::recognise(&line.text(end, second))?;
            one.candidates
                .iter()
                .any(|candidate| other.candidates.contains(candidate))
                .then_some(())
        };
        return match second {
            Some(second) if agrees(second).is_some() => Some((end, second)),
            Some(_) | None => Some((index, end)),
        };
    }
    if index >= line.words.len() {
        return None;
    }
    let end = line.cell_end(index);
    let text = line.text(index, end);
    let is_code = end == index + 1 && text.chars().count() <= 3;
    // `THRO   Thrombozyten`, `718-7   Hemoglobin`: a code under a heading of its own.
    let is_before_name = columns.is_some_and(|columns| {
        columns.has(Column::Value) && end == index + 1 && text.chars().count() <= 10
    }) && !heads_another_material(&text)
        && !looks_like_number(&text);
    if !(is_code || is_before_name) {
        return None;
    }
    let name_end = name_end(line, end)?;
    Some((end, name_end))
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
    // In one cell with its value or its unit: `Hemoglobin 9.1 g/dL`, `Hemoglobin g/dL`. What follows the name
    // must be a number, a sign or a unit.
    (from + 1..cell_end).rev().find(|end| {
        let next = line.text(*end, *end + 1);
        let is_value = next
            .trim_start_matches(['<', '>', '=', '≤', '≥', ' '])
            .is_empty()
            || next
                .trim_start_matches(['<', '>', '=', '≤', '≥'])
                .starts_with(|c: char| c.is_ascii_digit());
        let is_colon = line.text(from, *end).ends_with(':');
        let is_unit = || is_unit(&line.text(*end, cell_end));
        (is_value || is_colon || is_unit()) && names::recognise(&line.text(from, *end)).is_some()
    })
}
