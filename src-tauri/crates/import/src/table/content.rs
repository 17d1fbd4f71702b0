//! What a column holds, told by its content where its heading says nothing.

use std::collections::BTreeMap;

use domain::table::{ColumnField as F, Orientation};

use crate::dates::whole_date;
use crate::numbers::looks_like_number;

use super::grid::{Grid, Row};
use super::heading::is_unit;
use super::layout::{Layout, Names, WIDEST_GUESS, is_free, sample};

/// A column that holds nothing but units is the column of units, whatever stands above it.
pub(super) fn guess_unit(layout: &mut Layout, rows: &[&Row]) {
    if layout.of(F::Unit).is_some() {
        return;
    }
    let found = (0..layout.headings.len().min(WIDEST_GUESS)).find(|column| {
        let mut cells = rows
            .iter()
            .map(|row| row.cell(*column))
            .filter(|cell| !cell.is_empty())
            .peekable();
        is_free(layout, *column) && cells.peek().is_some() && {
            let (all, units) = cells.fold((0usize, 0usize), |(all, units), cell| {
                (all + 1, units + usize::from(is_unit(cell)))
            });
            units * 10 >= all * 8
        }
    });
    if let Some(column) = found {
        layout.fields.insert(F::Unit, column);
    }
}

/// A column without a heading, right of a test's values and full of units, holds the units of that test.
pub(super) fn attach_nameless_units(layout: &mut Layout, rows: &[&Row]) {
    let columns: Vec<usize> = layout.tests.iter().map(|test| test.value + 1).collect();
    for (position, column) in columns.into_iter().enumerate() {
        let is_blank = layout
            .headings
            .get(column)
            .is_none_or(|heading| heading.is_empty());
        let mut cells = rows
            .iter()
            .map(|row| row.cell(column))
            .filter(|cell| !cell.is_empty())
            .peekable();
        let is_of_units =
            is_blank && is_free(layout, column) && cells.peek().is_some() && cells.all(is_unit);
        if is_of_units
            && let Some(test) = layout.tests.get_mut(position)
            && test.unit.is_none()
        {
            test.beside.take(F::Unit, column);
        }
    }
}

/// A column of dates under a heading that is not understood may be that of the draw; it is asked about.
pub(super) fn guess_date(layout: &mut Layout, rows: &[&Row]) {
    if layout.of(F::Date).is_some() || layout.of(F::OtherDate).is_some() {
        return;
    }
    let found = (0..layout.headings.len().min(WIDEST_GUESS)).find(|column| {
        let filled = rows
            .iter()
            .filter(|row| !row.cell(*column).is_empty())
            .count();
        let dates = rows
            .iter()
            .filter(|row| whole_date(row.cell(*column)).is_some())
            .count();
        is_free(layout, *column) && dates > 0 && dates * 10 >= filled * 6
    });
    if let Some(column) = found {
        layout.fields.insert(F::Date, column);
        layout.guessed.insert(F::Date);
    }
}

/// A table without headings, told by its content; dates in it are asked about.
pub(super) fn without_header(grid: &Grid, names: &Names) -> Option<Layout> {
    let rows: Vec<&Row> = sample(grid, 0, grid.rows.len()).collect();
    let width = rows.iter().map(|row| row.width()).max()?.min(40);
    let names_in = |column: usize| {
        rows.iter()
            .filter(|row| names.is_test(row.cell(column)))
            .count()
    };
    let name = (0..width).max_by_key(|column| (names_in(*column), usize::MAX - column))?;
    if names_in(name) < 2 {
        return None;
    }
    let named: Vec<&&Row> = rows
        .iter()
        .filter(|row| names.is_test(row.cell(name)))
        .collect();
    let share = |test: &dyn Fn(&str) -> bool, column: usize| {
        named.iter().filter(|row| test(row.cell(column))).count()
    };
    let is_number = |cell: &str| {
        whole_date(cell).is_none()
            && looks_like_number(cell.trim_start_matches(['<', '>', '=', ' ']))
    };
    let value = (name + 1..width).find(|column| share(&is_number, *column) * 2 > named.len())?;
    let unit = (0..width)
        .filter(|column| *column != name && *column != value)
        .find(|column| share(&is_unit, *column) > 0);
    let date = (0..width).find(|column| share(&|cell| whole_date(cell).is_some(), *column) > 0);
    let mut fields = BTreeMap::from([(F::TestName, name)]);
    fields.extend(unit.map(|column| (F::Unit, column)));
    fields.extend(date.map(|column| (F::Date, column)));
    Some(Layout {
        orientation: Orientation::ResultPerRow,
        header: None,
        body: 0,
        headings: vec![String::new(); width],
        fields,
        values: vec![value],
        tests: Vec::new(),
        draws: Vec::new(),
        guessed: date.map(|_| F::Date).into_iter().collect(),
        told: None,
    })
}
