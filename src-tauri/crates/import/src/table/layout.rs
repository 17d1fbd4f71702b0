//! How a table is laid out, guessed from its headings and from what stands below them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use domain::Analyte;
use domain::table::{ColumnField as F, ColumnRole, Orientation};
use domain::unit::conversion;

use crate::dates::{PrintedDate, marked_time, whole_date};
use crate::fold::folded;
use crate::names;
use crate::numbers::{NumberStyle, looks_like_number, read_number};

use super::content::{attach_nameless_units, guess_date, guess_unit};
use super::grid::{Grid, Row, Written};
use super::header::{Headings, variants};
use super::heading::{self, Heading, heading_date, is_unit};
use super::vocabulary::{Meaning, meaning};

/// How many rows below the headings are looked at to tell what a column holds.
const SAMPLE: usize = 200;
/// Tables of results are no wider than this where only their content tells what a column holds.
pub(super) const WIDEST_GUESS: usize = 60;

/// The names of tests of one document, each looked up once.
#[derive(Default)]
pub(super) struct Names {
    known: RefCell<BTreeMap<String, Option<Rc<Heading>>>>,
}

impl Names {
    /// Reads a cell as the name of a test, perhaps with its unit.
    pub(super) fn heading(&self, cell: &str) -> Option<Rc<Heading>> {
        if cell.is_empty() || !cell.chars().any(char::is_alphabetic) {
            return None;
        }
        if let Some(found) = self.known.borrow().get(cell) {
            return found.clone();
        }
        let found = heading::split_heading(cell).map(Rc::new);
        self.known
            .borrow_mut()
            .insert(cell.to_owned(), found.clone());
        found
    }

    pub(super) fn is_test(&self, cell: &str) -> bool {
        self.heading(cell).is_some()
    }
}

/// Columns that belong to one column of values.
#[derive(Debug, Clone, Default)]
pub(super) struct Beside {
    pub(super) unit: Option<usize>,
    pub(super) flag: Option<usize>,
    pub(super) range: Option<usize>,
    pub(super) low: Option<usize>,
    pub(super) high: Option<usize>,
}

impl Beside {
    /// Takes a column if its field can accompany values and is not taken yet.
    pub(super) fn take(&mut self, field: F, column: usize) -> bool {
        let slot = match field {
            F::Unit => &mut self.unit,
            F::Flag => &mut self.flag,
            F::Range => &mut self.range,
            F::Low => &mut self.low,
            F::High => &mut self.high,
            F::Date
            | F::Time
            | F::OtherDate
            | F::TestName
            | F::TestCode
            | F::Value
            | F::Comparator
            | F::Status
            | F::Person
            | F::PersonId
            | F::GivenName
            | F::BirthDate
            | F::Specimen
            | F::SpecimenId
            | F::Laboratory
            | F::Comment
            | F::Previous
            | F::Draw
            | F::Ignore
            | F::Unknown => return false,
        };
        let is_free = slot.is_none();
        *slot = slot.or(Some(column));
        is_free
    }

    fn fields(&self) -> impl Iterator<Item = (F, usize)> {
        [
            (F::Unit, self.unit),
            (F::Flag, self.flag),
            (F::Range, self.range),
            (F::Low, self.low),
            (F::High, self.high),
        ]
        .into_iter()
        .filter_map(|(field, column)| column.map(|column| (field, column)))
    }
}

/// The values of one test.
#[derive(Debug, Clone)]
pub(super) struct TestColumn {
    pub(super) value: usize,
    pub(super) name: String,
    /// The test as a person has said it.
    pub(super) told: Option<Analyte>,
    pub(super) unit: Option<String>,
    pub(super) range: Option<String>,
    pub(super) beside: Beside,
}

/// The values of one draw.
#[derive(Debug, Clone)]
pub(super) struct DrawColumn {
    pub(super) value: usize,
    pub(super) date: Option<PrintedDate>,
    /// True where the date of the heading was kept as a date that day and month may be exchanged in.
    pub(super) beside: Beside,
}

/// A table, understood.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) orientation: Orientation,
    /// Index of the row of headings.
    pub(super) header: Option<usize>,
    /// Index of the first row below the headings.
    pub(super) body: usize,
    pub(super) headings: Vec<String>,
    pub(super) fields: BTreeMap<F, usize>,
    /// Columns of values; the first that holds something counts.
    pub(super) values: Vec<usize>,
    pub(super) tests: Vec<TestColumn>,
    pub(super) draws: Vec<DrawColumn>,
    /// Fields that only the content told.
    pub(super) guessed: BTreeSet<F>,
    /// What a person has said about the numbers and dates.
    pub(super) told: Option<Told>,
}

/// What a mapping says about numbers and dates.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub(super) style: Option<NumberStyle>,
    pub(super) day_first: Option<bool>,
}

impl Layout {
    pub(super) fn of(&self, field: F) -> Option<usize> {
        self.fields.get(&field).copied()
    }

    /// Says what each column was taken for.
    pub(super) fn roles(&self, grid: &Grid, end: usize) -> Vec<ColumnRole> {
        let mut roles: Vec<ColumnRole> = (0..self.headings.len())
            .map(|column| {
                let heading = self.headings.get(column).map_or("", String::as_str);
                let field = match meaning(heading).map(|meaning| meaning.field) {
                    Some(field @ (F::Ignore | F::Previous | F::Comment | F::OtherDate)) => field,
                    Some(_) | None => {
                        let is_blank = heading.is_empty()
                            && sample(grid, self.body, end).all(|row| row.cell(column).is_empty());
                        if is_blank { F::Ignore } else { F::Unknown }
                    }
                };
                ColumnRole::Field(field)
            })
            .collect();
        let mut set = |column: usize, role: ColumnRole| {
            if let Some(slot) = roles.get_mut(column) {
                *slot = role;
            }
        };
        for (field, column) in &self.fields {
            set(*column, ColumnRole::Field(*field));
        }
        for column in &self.values {
            set(*column, ColumnRole::Field(F::Value));
        }
        for test in &self.tests {
            if let Some(analyte) = test.told.or_else(|| analyte_of(test)) {
                let unit = test.unit.clone();
                set(test.value, ColumnRole::ValuesOf { analyte, unit });
            }
            for (field, column) in test.beside.fields() {
                set(column, ColumnRole::Field(field));
            }
        }
        for draw in &self.draws {
            set(draw.value, ColumnRole::Field(F::Draw));
            for (field, column) in draw.beside.fields() {
                set(column, ColumnRole::Field(field));
            }
        }
        roles
    }
}

/// The test of a column; its unit decides between share and count.
fn analyte_of(test: &TestColumn) -> Option<Analyte> {
    let found = names::recognise(&test.name)?;
    let by_unit = test.unit.as_deref().and_then(|unit| {
        found
            .candidates
            .iter()
            .copied()
            .find(|analyte| conversion(*analyte, unit).is_ok())
    });
    by_unit.or_else(|| found.candidates.first().copied())
}

pub(super) fn sample(grid: &Grid, body: usize, end: usize) -> impl Iterator<Item = &Row> {
    grid.rows
        .get(body..end.min(grid.rows.len()).max(body))
        .unwrap_or_default()
        .iter()
        .take(SAMPLE)
}

/// Says whether a row holds a measured value, so that it is none of headings.
pub(super) fn has_number(row: &Row) -> bool {
    (0..row.width()).any(|column| {
        let cell = row.cell(column);
        match row.written(column) {
            Written::Number | Written::CommaNumber | Written::RoundedNumber => true,
            Written::Date => false,
            Written::Text => {
                cell.starts_with(|c: char| c.is_ascii_digit() || "<>≤≥".contains(c))
                    && is_measured(cell)
            }
        }
    })
}

fn is_measured(cell: &str) -> bool {
    if heading_date(cell).is_some() || marked_time(cell).is_some() {
        return false;
    }
    looks_like_number(cell)
        || !is_unit(cell)
            && read_number(cell, NumberStyle::Unknown)
                .is_some_and(|number| number.rest.chars().count() <= 3 || is_unit(&number.rest))
}

/// Guesses the layout of the table whose headings begin in row `at`.
pub(super) fn guess(grid: &Grid, at: usize, end: usize, names: &Names) -> Option<Layout> {
    let header = grid.rows.get(at)?;
    if header.filled() < 2 || has_number(header) {
        return None;
    }
    variants(grid, at, end, names)
        .into_iter()
        .find_map(|headings| from_headings(grid, headings, end, names))
}

fn from_headings(grid: &Grid, headings: Headings, end: usize, names: &Names) -> Option<Layout> {
    let width = headings.texts.len();
    let meanings: Vec<Option<Meaning>> = headings.texts.iter().map(|text| meaning(text)).collect();
    let mut layout = Layout {
        orientation: Orientation::ResultPerRow,
        header: Some(headings.row),
        body: headings.body,
        fields: fields_of(&meanings),
        values: Vec::new(),
        tests: headings.tests,
        draws: headings.draws,
        guessed: BTreeSet::new(),
        told: None,
        headings: headings.texts,
    };
    let rows: Vec<&Row> = sample(grid, layout.body, end).collect();
    let names_in = |column: usize| {
        rows.iter()
            .filter(|row| names.is_test(row.cell(column)))
            .count()
    };
    let guessable = width.min(WIDEST_GUESS);
    let is_draw = |column: usize| layout.draws.iter().any(|draw| draw.value == column);
    let name = (0..guessable)
        .filter(|column| !is_draw(*column))
        .filter(|column| {
            meanings
                .get(*column)
                .copied()
                .flatten()
                .is_none_or(|m| m.field != F::Comment)
        })
        .map(|column| (names_in(column), usize::MAX - column))
        .max()
        .filter(|(count, _)| *count > 0)
        .map(|(_, reversed)| usize::MAX - reversed);
    if !layout.draws.is_empty() {
        let name = name?;
        let is_body = layout
            .headings
            .get(name)
            .is_some_and(|text| names.is_test(text));
        if is_body || has_only_dates(&layout, &rows) {
            return None;
        }
        layout.orientation = Orientation::DrawPerColumn;
        claim(&mut layout, F::TestName, name);
        layout.tests.clear();
        attach_to_draws(&mut layout, &meanings);
        guess_unit(&mut layout, &rows);
        return Some(layout);
    }
    let is_grouped = layout
        .tests
        .iter()
        .any(|test| test.beside.fields().next().is_some());
    layout.values = (0..width)
        .filter(|column| {
            meanings
                .get(*column)
                .copied()
                .flatten()
                .is_some_and(|m| m.field == F::Value)
        })
        .filter(|column| {
            Some(*column) != name && !layout.tests.iter().any(|test| test.value == *column)
        })
        .collect();
    let codes_in = |column: usize| {
        rows.iter()
            .filter(|row| domain::analyte::loinc::by_loinc(row.cell(column)).is_some())
            .count()
    };
    let code = (0..guessable)
        .filter(|column| !layout.values.contains(column))
        .max_by_key(|column| codes_in(*column))
        .filter(|column| codes_in(*column) > 0);
    if !is_grouped
        && (name.is_some() || code.is_some())
        && as_results(&mut layout, &rows, (name, code), &meanings)
    {
        take_column_of_people(&mut layout);
        return Some(layout);
    }
    if lies_on_its_side(&rows) {
        return None;
    }
    let has_draw = [F::Date, F::Person, F::PersonId, F::OtherDate]
        .iter()
        .any(|field| layout.of(*field).is_some());
    let has_values = layout.tests.iter().any(|test| {
        rows.iter()
            .any(|row| read_number(row.cell(test.value), NumberStyle::Unknown).is_some())
    });
    if has_values && (layout.tests.len() >= 2 || layout.tests.len() == 1 && has_draw) {
        layout.orientation = Orientation::DrawPerRow;
        layout.values.clear();
        settle_names_of_people(&mut layout);
        attach_companions(&mut layout, &meanings);
        attach_nameless_units(&mut layout, &rows);
        guess_date(&mut layout, &rows);
        return Some(layout);
    }
    None
}

/// Fields down the first column (`Date`, `Result`, `Unit`): each column is a result.
fn lies_on_its_side(rows: &[&Row]) -> bool {
    let fields: BTreeSet<F> = rows
        .iter()
        .filter_map(|row| meaning(row.cell(0)))
        .map(|meaning| meaning.field)
        .collect();
    fields.contains(&F::Value) && (fields.contains(&F::Unit) || fields.contains(&F::Date))
}

/// A row of dates alone, such as a row of a list of draws, heads nothing.
fn has_only_dates(layout: &Layout, rows: &[&Row]) -> bool {
    !layout.draws.iter().any(|draw| {
        rows.iter()
            .any(|row| read_number(row.cell(draw.value), NumberStyle::Unknown).is_some())
    })
}

/// The field of each column; where two claim a field, the more telling heading has it.
fn fields_of(meanings: &[Option<Meaning>]) -> BTreeMap<F, usize> {
    let mut fields: BTreeMap<F, usize> = BTreeMap::new();
    for telling in [true, false] {
        for (column, found) in meanings.iter().enumerate() {
            let Some(found) = found.filter(|found| found.is_telling == telling) else {
                continue;
            };
            if [F::Value, F::Ignore, F::Previous].contains(&found.field) {
                continue;
            }
            // `Date` beside `Collected` is another date.
            let field = if found.field == F::Date && fields.contains_key(&F::Date) {
                F::OtherDate
            } else {
                found.field
            };
            fields.entry(field).or_insert(column);
        }
    }
    fields
}

/// Gives a column to a field, and takes it from every other.
fn claim(layout: &mut Layout, field: F, column: usize) {
    let former = layout.fields.insert(field, column);
    layout
        .fields
        .retain(|other, index| *other == field || *index != column);
    // A heading `Name` over people and not over tests is the person.
    if field == F::TestName
        && let Some(former) = former.filter(|former| *former != column)
        && is_name_of_person(layout, former)
    {
        layout.fields.entry(F::Person).or_insert(former);
    }
}

fn is_name_of_person(layout: &Layout, column: usize) -> bool {
    layout.headings.get(column).is_some_and(|heading| {
        ["name", "nom", "nombre", "nome", "naam", "namn"].contains(&folded(heading).as_str())
    })
}

/// A column `Name` beside one that names the tests is the person, whichever of the two was understood first.
fn take_column_of_people(layout: &mut Layout) {
    if layout.of(F::Person).is_some() {
        return;
    }
    let is_taken = |column: usize| layout.fields.values().any(|taken| *taken == column);
    let people = (0..layout.headings.len())
        .find(|column| !is_taken(*column) && is_name_of_person(layout, *column));
    if let Some(column) = people {
        layout.fields.insert(F::Person, column);
    }
}

fn settle_names_of_people(layout: &mut Layout) {
    if let Some(column) = layout.fields.remove(&F::TestName)
        && is_name_of_person(layout, column)
    {
        layout.fields.entry(F::Person).or_insert(column);
    }
}

/// Makes it a table of one result a row, if there is a column of values.
fn as_results(
    layout: &mut Layout,
    rows: &[&Row],
    (name, code): (Option<usize>, Option<usize>),
    meanings: &[Option<Meaning>],
) -> bool {
    let Some(name) = name.or(layout.of(F::TestName)).or(code) else {
        return false;
    };
    if layout.values.is_empty() {
        if layout.tests.len() >= 2 {
            return false;
        }
        // Without a heading that says so, the only column of numbers holds the values.
        let named: Vec<&&Row> = rows
            .iter()
            .filter(|row| !row.cell(name).is_empty())
            .collect();
        let mut numeric = (0..layout.headings.len().min(WIDEST_GUESS)).filter(|column| {
            let is_free = meanings.get(*column).copied().flatten().is_none()
                && *column != name
                && Some(*column) != code;
            let numbers = named
                .iter()
                .filter(|row| {
                    let cell = row.cell(*column);
                    whole_date(cell).is_none() && read_number(cell, NumberStyle::Unknown).is_some()
                })
                .count();
            is_free && numbers * 2 > named.len()
        });
        let (Some(value), None) = (numeric.next(), numeric.next()) else {
            return false;
        };
        layout.values = vec![value];
        layout.guessed.insert(F::Value);
    }
    layout.orientation = Orientation::ResultPerRow;
    layout.tests.clear();
    claim(layout, F::TestName, name);
    layout.fields.remove(&F::TestCode);
    if let Some(code) = code.filter(|code| *code != name) {
        claim(layout, F::TestCode, code);
    } else if code.is_some() {
        layout.fields.insert(F::TestCode, name);
    }
    guess_unit(layout, rows);
    guess_date(layout, rows);
    true
}

pub(super) fn is_free(layout: &Layout, column: usize) -> bool {
    let heading = layout.headings.get(column).map_or("", String::as_str);
    meaning(heading).is_none()
        && !layout.values.contains(&column)
        && !layout.draws.iter().any(|draw| {
            draw.value == column || draw.beside.fields().any(|(_, taken)| taken == column)
        })
        && !layout.fields.values().any(|taken| *taken == column)
        && !layout.tests.iter().any(|test| {
            test.value == column || test.beside.fields().any(|(_, taken)| taken == column)
        })
}

/// Units, flags and limits behind a column of values belong to it.
pub(super) fn attach_companions(layout: &mut Layout, meanings: &[Option<Meaning>]) {
    for (column, found) in meanings.iter().enumerate() {
        let Some(field) = found.map(|found| found.field) else {
            continue;
        };
        if layout
            .tests
            .iter()
            .any(|test| test.beside.fields().any(|(_, taken)| taken == column))
        {
            continue;
        }
        let before = layout
            .tests
            .iter_mut()
            .filter(|test| test.value < column)
            .max_by_key(|test| test.value);
        if let Some(test) = before
            && test.beside.take(field, column)
            && layout.fields.get(&field) == Some(&column)
        {
            layout.fields.remove(&field);
        }
    }
}

/// Where each draw has a flag, a unit or a range behind it, they belong to that draw.
fn attach_to_draws(layout: &mut Layout, meanings: &[Option<Meaning>]) {
    let headed = |field: F| {
        meanings
            .iter()
            .enumerate()
            .filter(move |(_, found)| found.is_some_and(|found| found.field == field))
            .map(|(column, _)| column)
    };
    for field in [F::Flag, F::Unit, F::Range, F::Low, F::High] {
        if headed(field).count() < 2 {
            continue;
        }
        for column in headed(field) {
            let before = layout
                .draws
                .iter_mut()
                .filter(|draw| draw.value < column)
                .max_by_key(|draw| draw.value);
            if let Some(draw) = before {
                draw.beside.take(field, column);
                layout.fields.remove(&field);
            }
        }
    }
}
