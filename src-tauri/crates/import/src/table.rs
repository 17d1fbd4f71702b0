//! Tables of results: one row a result, one row a draw, or one column a draw.
//!
//! Works on cells, whatever file they came from. Title rows may stand before the header. What a column
//! holds is told by its heading ([`heading`]), and for names and codes by its content as well.

mod heading;

use std::collections::BTreeMap;

use domain::draft::{DocumentPerson, Place, ProblemCode, Reason};
use domain::result::ResultStatus;

use crate::ReadOptions;
use crate::dates::{
    DateReading, DayOrder, PrintedDate, order_by_country, order_of, whole_date, whole_time,
};
use crate::fold::folded;
use crate::names;
use crate::numbers::{looks_like_number, style_of};
use crate::source::{Collected, SourceReading, SourceResult};

use heading::{Column, Heading, role_of};
pub(crate) use heading::{is_loinc, is_urine, split_heading};

/// One row of a table.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// Where it stands.
    pub(crate) place: Place,
    /// Its cells, trimmed.
    pub(crate) cells: Vec<String>,
}

impl Row {
    fn cell(&self, index: Option<usize>) -> &str {
        index
            .and_then(|index| self.cells.get(index))
            .map_or("", String::as_str)
    }
}

/// How far down the header may stand.
const HEADER_ROWS: usize = 30;

/// Reads results out of rows of cells.
pub(crate) fn read(
    rows: &[Row],
    mut reading: SourceReading,
    options: &ReadOptions,
) -> SourceReading {
    let dates: Vec<PrintedDate> = rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter_map(|cell| whole_date(cell))
        .collect();
    reading.style = style_of(
        rows.iter()
            .flat_map(|row| &row.cells)
            .filter(|cell| whole_date(cell).is_none())
            .flat_map(|cell| cell.split(|c: char| c.is_whitespace() || "-–<>=".contains(c)))
            .filter(|word| looks_like_number(word)),
    );
    let order = order_by_country(
        order_of(&dates, options.day_first),
        reading.style,
        rows.iter().flat_map(|row| &row.cells).map(String::as_str),
    );
    let header = rows
        .iter()
        .take(HEADER_ROWS)
        .enumerate()
        .find_map(|(index, header)| {
            let body = rows.get(index + 1..)?;
            layout_of(header, body).map(|layout| (layout, body))
        });
    let Some((layout, body)) = header else {
        return match without_header(rows) {
            Some(layout) => {
                read_long(&layout, rows, order, &mut reading);
                reading
            }
            None => reading.with_problem(ProblemCode::NothingFound, None),
        };
    };
    match layout {
        Layout::Long(columns) => read_long(&columns, body, order, &mut reading),
        Layout::Wide(wide) => read_wide(&wide, body, order, &mut reading),
        Layout::DatesAcross(across) => read_across(&across, body, order, &mut reading),
    }
    if reading.results.is_empty() && reading.problems.is_empty() {
        return reading.with_problem(ProblemCode::NothingFound, None);
    }
    reading
}

enum Layout {
    Long(Columns),
    Wide(Wide),
    DatesAcross(Across),
}

/// Columns by what they hold.
#[derive(Debug, Clone, Default)]
struct Columns {
    by_role: BTreeMap<Column, usize>,
}

impl Columns {
    fn of(&self, column: Column) -> Option<usize> {
        self.by_role.get(&column).copied()
    }
}

struct Wide {
    tests: Vec<(usize, Heading)>,
    columns: Columns,
}

struct Across {
    name: usize,
    draws: Vec<(usize, PrintedDate)>,
    columns: Columns,
}

fn layout_of(header: &Row, body: &[Row]) -> Option<Layout> {
    // A row that holds a number is a row of results, not of headings.
    if header
        .cells
        .iter()
        .any(|cell| looks_like_number(cell) && whole_date(cell).is_none())
    {
        return None;
    }
    let columns = columns_of(header);
    let tests: Vec<(usize, Heading)> = header
        .cells
        .iter()
        .enumerate()
        .filter_map(|(index, cell)| split_heading(cell).map(|heading| (index, heading)))
        .collect();
    let dates: Vec<(usize, PrintedDate)> = header
        .cells
        .iter()
        .enumerate()
        .filter_map(|(index, cell)| whole_date(cell).map(|date| (index, date)))
        .collect();
    if !dates.is_empty() {
        let first_date = dates.first().map_or(0, |(index, _)| *index);
        let name =
            (0..first_date).max_by_key(|index| (names_in(body, *index), usize::MAX - index))?;
        return (names_in(body, name) > 0).then_some(Layout::DatesAcross(Across {
            name,
            draws: dates,
            columns,
        }));
    }
    if let Some(value) = columns.of(Column::Value)
        && let Some(long) = long_columns(&columns, value, header, body)
    {
        return Some(Layout::Long(long));
    }
    let has_other = columns.of(Column::Date).is_some() || columns.of(Column::Patient).is_some();
    if tests.len() >= 2 || tests.len() == 1 && has_other {
        return Some(Layout::Wide(Wide { tests, columns }));
    }
    None
}

fn columns_of(header: &Row) -> Columns {
    let mut columns = Columns::default();
    for (index, cell) in header.cells.iter().enumerate() {
        if let Some(column) = role_of(cell) {
            columns.by_role.entry(column).or_insert(index);
        }
    }
    columns
}

/// In a table of one result a row, the name column is the one that holds most names of tests.
fn long_columns(columns: &Columns, value: usize, header: &Row, body: &[Row]) -> Option<Columns> {
    let mut columns = columns.clone();
    let width = header.cells.len();
    let name = (0..width)
        .filter(|index| *index != value)
        .max_by_key(|index| (names_in(body, *index), usize::MAX - index))
        .filter(|index| names_in(body, *index) > 0);
    let code = (0..width)
        .filter(|index| *index != value)
        .max_by_key(|index| codes_in(body, *index))
        .filter(|index| codes_in(body, *index) > 0);
    columns.by_role.remove(&Column::Code);
    if let Some(code) = code {
        columns.by_role.insert(Column::Code, code);
    }
    match (name, code, columns.of(Column::Name)) {
        (Some(name), _, _) => {
            // A heading `Name` over people and not over tests is the patient.
            if let Some(headed) = columns.of(Column::Name)
                && headed != name
                && folded(header.cell(Some(headed))) == "name"
            {
                columns.by_role.entry(Column::Patient).or_insert(headed);
            }
            columns.by_role.insert(Column::Name, name);
        }
        (None, Some(_), Some(_)) => {}
        (None, Some(code), None) => {
            columns.by_role.insert(Column::Name, code);
        }
        (None, None, _) => return None,
    }
    Some(columns)
}

fn names_in(body: &[Row], index: usize) -> usize {
    body.iter()
        .take(200)
        .filter(|row| names::recognise(row.cell(Some(index))).is_some())
        .count()
}

fn codes_in(body: &[Row], index: usize) -> usize {
    body.iter()
        .take(200)
        .filter(|row| domain::analyte::loinc::by_loinc(row.cell(Some(index))).is_some())
        .count()
}

/// A table of one result a row that has no header at all: told by its content.
fn without_header(rows: &[Row]) -> Option<Columns> {
    let width = rows.iter().map(|row| row.cells.len()).max()?.min(40);
    let name = (0..width).max_by_key(|index| (names_in(rows, *index), usize::MAX - index))?;
    if names_in(rows, name) < 2 {
        return None;
    }
    let share = |test: &dyn Fn(&str) -> bool, index: usize| {
        rows.iter()
            .filter(|row| names::recognise(row.cell(Some(name))).is_some())
            .filter(|row| test(row.cell(Some(index))))
            .count()
    };
    let is_number = |cell: &str| {
        whole_date(cell).is_none()
            && looks_like_number(cell.trim_start_matches(['<', '>', '=', ' ']))
    };
    let value =
        (name + 1..width).find(|index| share(&is_number, *index) * 2 > names_in(rows, name))?;
    let mut columns = Columns::default();
    columns.by_role.insert(Column::Name, name);
    columns.by_role.insert(Column::Value, value);
    let unit = (0..width)
        .filter(|index| *index != name && *index != value)
        .find(|index| share(&heading::is_unit, *index) > 0);
    if let Some(unit) = unit {
        columns.by_role.insert(Column::Unit, unit);
    }
    let date = (0..width).find(|index| share(&|cell| whole_date(cell).is_some(), *index) > 0);
    if let Some(date) = date {
        columns.by_role.insert(Column::OtherDate, date);
    }
    Some(columns)
}

/// People, told apart by the columns that name them.
fn person_of(
    row: &Row,
    columns: &Columns,
    order: DayOrder,
    reading: &mut SourceReading,
) -> Option<usize> {
    let field = |column| {
        let text = row.cell(columns.of(column));
        (!text.is_empty()).then(|| text.to_owned())
    };
    let (patient, id, birth) = (
        field(Column::Patient),
        field(Column::PatientId),
        field(Column::BirthDate),
    );
    if patient.is_none() && id.is_none() && birth.is_none() {
        return None;
    }
    let birth_date =
        birth
            .and_then(|text| whole_date(&text))
            .and_then(|date| match date.read(order) {
                Some(DateReading::Clear(date)) => Some(date),
                Some(DateReading::TwoWays(..)) | None => None,
            });
    // A key without letters' company, such as a number or a UUID, is an id and not a name.
    let is_name = |text: &str| !text.chars().any(|c| c.is_ascii_digit());
    let (name, mut ids) = match patient {
        Some(text) if is_name(&text) => (Some(text), Vec::new()),
        Some(text) => (None, vec![text]),
        None => (None, Vec::new()),
    };
    ids.extend(id);
    Some(reading.person(DocumentPerson {
        name,
        birth_date,
        ids,
    }))
}

fn collected_in(row: &Row, columns: &Columns, order: DayOrder) -> Collected {
    let read = |column| {
        let date = whole_date(row.cell(columns.of(column)))?;
        let date = match whole_time(row.cell(columns.of(Column::Time))) {
            Some(time) if column == Column::Date => date.at(time),
            Some(_) | None => date,
        };
        date.read(order)
    };
    if let Some(date) = read(Column::Date) {
        return Collected::Draw(date);
    }
    match read(Column::OtherDate) {
        Some(date) => Collected::Other(date),
        None => Collected::Missing,
    }
}

fn read_long(columns: &Columns, body: &[Row], order: DayOrder, reading: &mut SourceReading) {
    for row in body {
        let name = row.cell(columns.of(Column::Name));
        if name.is_empty() {
            continue;
        }
        if is_urine(row.cell(columns.of(Column::Specimen))) {
            continue;
        }
        let person = person_of(row, columns, order, reading);
        let optional = |column| {
            let text = row.cell(columns.of(column));
            (!text.is_empty()).then(|| text.to_owned())
        };
        let range = optional(Column::Range).or_else(|| {
            match (optional(Column::Low), optional(Column::High)) {
                (Some(low), Some(high)) => Some(format!("{low}-{high}")),
                (Some(low), None) => Some(format!(">={low}")),
                (None, Some(high)) => Some(format!("<={high}")),
                (None, None) => None,
            }
        });
        let heading = split_heading(name);
        let unit = optional(Column::Unit).or_else(|| heading.and_then(|heading| heading.unit));
        reading.results.push(SourceResult {
            name: name.to_owned(),
            other_names: split_heading(name)
                .map(|heading| heading.name)
                .into_iter()
                .collect(),
            loinc: optional(Column::Code).filter(|code| is_loinc(code)),
            value: row.cell(columns.of(Column::Value)).to_owned(),
            unit,
            flag: optional(Column::Flag),
            range,
            collected: collected_in(row, columns, order),
            specimen: optional(Column::SpecimenId),
            laboratory: optional(Column::Laboratory),
            status: optional(Column::Status).as_deref().and_then(status_of),
            person,
            place: Some(row.place.clone()),
            ..SourceResult::default()
        });
    }
}

fn status_of(text: &str) -> Option<ResultStatus> {
    match folded(text).as_str() {
        "final" | "f" | "final result" | "endbefund" | "completed" | "complete" => {
            Some(ResultStatus::Final)
        }
        "corrected" | "amended" | "c" | "korrigiert" => Some(ResultStatus::Corrected),
        "preliminary" | "p" | "pending" | "vorlaufig" | "teilbefund" => {
            Some(ResultStatus::Preliminary)
        }
        "cancelled" | "canceled" | "x" | "storniert" | "not done" => Some(ResultStatus::Cancelled),
        "entered in error" | "w" | "wrong" => Some(ResultStatus::EnteredInError),
        _ => None,
    }
}

fn read_wide(wide: &Wide, body: &[Row], order: DayOrder, reading: &mut SourceReading) {
    let (units, body) = unit_row(wide, body);
    let columns = &wide.columns;
    let mut nameless_rows = 0u32;
    let first_new = reading.results.len();
    for (number, row) in (1u32..).zip(body) {
        let collected = collected_in(row, columns, order);
        let person = person_of(row, columns, order, reading);
        let has_values = wide
            .tests
            .iter()
            .any(|(index, _)| !row.cell(Some(*index)).is_empty());
        if !has_values {
            continue;
        }
        if collected == Collected::Missing && person.is_none() {
            nameless_rows += 1;
        }
        let comment = folded(row.cell(columns.of(Column::Comment)));
        for (index, heading) in &wide.tests {
            let value = row.cell(Some(*index));
            if value.is_empty() {
                continue;
            }
            let mut reasons = Vec::new();
            if is_about(&comment, &heading.name) {
                reasons.push(Reason::NoteNearby);
            }
            reading.results.push(SourceResult {
                name: heading.name.clone(),
                value: value.to_owned(),
                unit: heading.unit.clone().or_else(|| units.get(index).cloned()),
                collected: collected.clone(),
                person,
                place: Some(row.place.clone()),
                reasons,
                draw: number,
                ..SourceResult::default()
            });
        }
    }
    // Several rows without date and person may be several people: nobody's history.
    if nameless_rows > 1 {
        reading.problem(
            ProblemCode::RowsWithoutPerson,
            Some(nameless_rows.to_string()),
            None,
        );
        for result in reading.results.iter_mut().skip(first_new) {
            if result.collected == Collected::Missing && result.person.is_none() {
                result.reasons.push(Reason::PersonUnclear);
            }
        }
    }
}

/// A row of units may stand below the header.
fn unit_row<'a>(wide: &Wide, body: &'a [Row]) -> (BTreeMap<usize, String>, &'a [Row]) {
    let Some((first, rest)) = body.split_first() else {
        return (BTreeMap::new(), body);
    };
    let units: BTreeMap<usize, String> = wide
        .tests
        .iter()
        .map(|(index, _)| (*index, first.cell(Some(*index)).to_owned()))
        .filter(|(_, cell)| heading::is_unit(cell))
        .collect();
    if !units.is_empty() && units.len() * 2 >= wide.tests.len() {
        (units, rest)
    } else {
        (BTreeMap::new(), body)
    }
}

/// Says whether a comment names the test, in whole words or their beginnings (`platelets clumped`).
fn is_about(comment: &str, name: &str) -> bool {
    let Some(wanted) = names::recognise(name) else {
        return false;
    };
    comment.split(' ').any(|word| {
        names::recognise(word)
            .is_some_and(|found| found.candidates.first() == wanted.candidates.first())
    })
}

fn read_across(across: &Across, body: &[Row], order: DayOrder, reading: &mut SourceReading) {
    let columns = &across.columns;
    let mut in_urine = false;
    for row in body {
        let name = row.cell(Some(across.name));
        if name.is_empty() {
            continue;
        }
        let is_heading = across
            .draws
            .iter()
            .all(|(index, _)| row.cell(Some(*index)).is_empty());
        if is_heading {
            in_urine = is_urine(name);
            continue;
        }
        if in_urine {
            continue;
        }
        let person = person_of(row, columns, order, reading);
        let heading = split_heading(name);
        for (index, date) in &across.draws {
            let value = row.cell(Some(*index));
            let Some(date) = date.read(order) else {
                continue;
            };
            if value.is_empty() {
                continue;
            }
            let unit = row.cell(columns.of(Column::Unit));
            let range = row.cell(columns.of(Column::Range));
            reading.results.push(SourceResult {
                name: name.to_owned(),
                other_names: heading
                    .as_ref()
                    .map(|heading| heading.name.clone())
                    .into_iter()
                    .collect(),
                value: value.to_owned(),
                unit: if unit.is_empty() {
                    heading.as_ref().and_then(|heading| heading.unit.clone())
                } else {
                    Some(unit.to_owned())
                },
                range: (!range.is_empty()).then(|| range.to_owned()),
                collected: Collected::Draw(date),
                person,
                place: Some(row.place.clone()),
                ..SourceResult::default()
            });
        }
    }
}
