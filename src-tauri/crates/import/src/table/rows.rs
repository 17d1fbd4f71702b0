//! Reads the rows of a table whose layout is known.

mod across;
mod draws;
mod results;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::analyte::Analyte as A;
use domain::draft::{DocumentPerson, ProblemCode, Reason};
use domain::result::ResultStatus;
use domain::table::{ColumnField as F, Orientation};
use domain::{Comparator, Decimal};

use crate::dates::{DateReading, DayOrder, PrintedDate, whole_date, whole_time};
use crate::fold::folded;
use crate::material::{heads_another_material, is_other_than_blood, is_perhaps_no_blood};
use crate::names;
use crate::note;
use crate::numbers::{NumberStyle, read_number, read_range};
use crate::source::{Collected, SourceReading, SourceResult};

use super::grid::{Grid, Mark, Row, Written};
use super::header::is_unit_row;
use super::heading::{heading_date, is_loinc, is_unit};
use super::labels::Labels;
use super::layout::{Beside, Layout, Names, TestColumn, sample};
use super::vocabulary::{announces_limits, announces_units, is_summary, meaning};

/// Name, birth date and numbers of a person.
type PersonKey = (Option<String>, Option<String>, Vec<String>);

/// What holds for a whole document while its tables are read.
pub(super) struct Document<'a> {
    pub(super) names: &'a Names,
    pub(super) order: DayOrder,
    pub(super) reading: &'a mut SourceReading,
    people: BTreeMap<PersonKey, usize>,
    next_draw: u32,
}

impl<'a> Document<'a> {
    pub(super) fn new(names: &'a Names, order: DayOrder, reading: &'a mut SourceReading) -> Self {
        Self {
            names,
            order,
            reading,
            people: BTreeMap::new(),
            next_draw: 0,
        }
    }

    pub(super) fn person(&mut self, person: DocumentPerson) -> usize {
        let key = (
            person.name.clone(),
            person.birth_date.map(|date| date.to_string()),
            person.ids.clone(),
        );
        if let Some(index) = self.people.get(&key) {
            return *index;
        }
        let index = self.reading.person(person);
        self.people.insert(key, index);
        index
    }
}

/// One table: its cells, its layout, and what stood above it.
pub(super) struct Table<'a> {
    pub(super) grid: &'a Grid,
    pub(super) layout: &'a Layout,
    pub(super) end: usize,
    pub(super) labels: &'a mut Labels,
    order: DayOrder,
    /// Columns whose dates a spreadsheet may have turned round.
    turned: BTreeSet<usize>,
}

/// Reads all rows of a table.
pub(super) fn read(
    grid: &Grid,
    layout: &Layout,
    end: usize,
    labels: &mut Labels,
    document: &mut Document<'_>,
) {
    let order = match layout.told.and_then(|told| told.day_first) {
        Some(true) => DayOrder::DayFirst,
        Some(false) => DayOrder::MonthFirst,
        None => document.order,
    };
    let mut table = Table {
        grid,
        layout,
        end,
        labels,
        order,
        turned: BTreeSet::new(),
    };
    table.turned = table.turned_columns();
    let first = document.reading.results.len();
    match layout.orientation {
        Orientation::ResultPerRow => table.read_results(document),
        Orientation::DrawPerRow => table.read_draws(document),
        Orientation::DrawPerColumn => table.read_across(document),
    }
    if may_be_of_many_people(document.reading.results.get(first..).unwrap_or_default()) {
        for result in document.reading.results.iter_mut().skip(first) {
            result.reasons.push(Reason::PersonUnclear);
        }
    }
    let reasons = [
        (tells_species(grid, layout, end), Reason::PersonUnclear),
        (
            stands_below_another_material(grid, layout),
            Reason::NameUnclear,
        ),
    ];
    for (_, reason) in reasons.iter().filter(|(is_so, _)| *is_so) {
        for result in document.reading.results.iter_mut().skip(first) {
            result.reasons.push(*reason);
        }
    }
    let is_guessed = layout.guessed.contains(&F::Value);
    for result in document.reading.results.iter_mut().skip(first) {
        if is_guessed {
            result.reasons.push(Reason::LayoutUnclear);
        }
    }
}

/// A column of species holds another than ours: the table of a veterinarian.
fn tells_species(grid: &Grid, layout: &Layout, end: usize) -> bool {
    const HEADINGS: &[&str] = &[
        "species",
        "tierart",
        "espece",
        "especie",
        "diersoort",
        "breed",
    ];
    const HUMAN: &[&str] = &["", "human", "humain", "humano", "mensch", "homo sapiens"];
    let is_heading = |heading: &String| HEADINGS.contains(&folded(heading).as_str());
    layout
        .headings
        .iter()
        .position(is_heading)
        .is_some_and(|column| {
            sample(grid, layout.body, end)
                .any(|row| !HUMAN.contains(&folded(row.cell(column)).as_str()))
        })
}

/// A line of its own above the table says that it is about another material than blood.
fn stands_below_another_material(grid: &Grid, layout: &Layout) -> bool {
    let says = |text: &str| heads_another_material(text) || tells_no_results(text);
    if grid.sheet.as_deref().is_some_and(says) {
        return true;
    }
    let above = grid.rows.get(..layout.header.unwrap_or_default());
    above
        .unwrap_or_default()
        .iter()
        .rev()
        .find(|row| !row.is_blank())
        .filter(|row| row.filled() == 1)
        .is_some_and(|row| row.cells().any(says))
}

/// Says whether the title of a table announces goals, means or samples in place of results.
fn tells_no_results(title: &str) -> bool {
    const WORDS: &[&str] = &[
        "goal",
        "goals",
        "target",
        "targets",
        "ziel",
        "ziele",
        "zielwerte",
        "average",
        "averages",
        "mean",
        "means",
        "mittelwert",
        "mittelwerte",
        "moyenne",
        "moyennes",
        "media",
        "promedio",
        "promedios",
        "forecast",
        "example",
        "template",
        "demo",
        "limits",
        "km",
    ];
    folded(title).split(' ').any(|word| WORDS.contains(&word))
}

/// Says whether a cell names a material that is perhaps no blood. Columns of groups of tests are headed in
/// the same ways and name none.
fn is_unknown_material(heading: &str, specimen: &str) -> bool {
    const HEADINGS: &[&str] = &[
        "specimen",
        "specimen type",
        "sample type",
        "specimen source",
        "fluid",
        "material",
        "matrix",
        "materiaal",
        "probenmaterial",
        "probenart",
        "untersuchungsmaterial",
        "materiale",
        "tipo de muestra",
        "provmaterial",
    ];
    HEADINGS.contains(&folded(heading).as_str())
        && !specimen.contains(|letter: char| letter.is_ascii_digit())
        && is_perhaps_no_blood(specimen)
}

/// Many sample numbers of one day, or one test in two of them, and nobody named: the list of an analyser holds
/// a person for each number.
fn may_be_of_many_people(results: &[SourceResult]) -> bool {
    const MOST_TUBES: usize = 2;
    if results.iter().any(|result| result.person.is_some()) {
        return false;
    }
    let mut samples: BTreeMap<NaiveDate, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for result in results {
        let Collected::Draw(DateReading::Clear(date)) = &result.collected else {
            continue;
        };
        let number = result
            .specimen
            .as_deref()
            .filter(|number| number.contains(|letter: char| letter.is_ascii_digit()));
        if let Some((day, number)) = date.day().zip(number) {
            let of_day = samples.entry(day).or_default();
            of_day
                .entry(number)
                .or_default()
                .insert(folded(&result.name));
        }
    }
    samples.values().any(|numbers| {
        let tests: usize = numbers.values().map(BTreeSet::len).sum();
        let distinct: BTreeSet<&String> = numbers.values().flatten().collect();
        numbers.len() > MOST_TUBES || distinct.len() < tests
    })
}

/// A value with everything that stands beside it.
#[derive(Default)]
struct Found<'t> {
    value: &'t str,
    written: Option<Written>,
    stored: Option<Decimal>,
    comparator: Option<Comparator>,
    unit: Option<String>,
    flag: Option<String>,
    range: Option<String>,
    range_written: Option<Written>,
    /// What was done to its cell or to one that says whose, what or when it is.
    marks: Vec<&'t Mark>,
}

impl<'a> Table<'a> {
    fn rows(&self) -> &'a [Row] {
        let end = self.end.min(self.grid.rows.len());
        self.grid
            .rows
            .get(self.layout.body.min(end)..end)
            .unwrap_or_default()
    }

    /// Columns in which some dates are kept as dates, all with a day up to 12, and the others as text with a
    /// day above 12: a spreadsheet of another country has read the first ones the wrong way round.
    fn turned_columns(&self) -> BTreeSet<usize> {
        let mut turned = BTreeSet::new();
        for column in [F::Date, F::OtherDate]
            .iter()
            .filter_map(|field| self.layout.of(*field))
        {
            let (mut kept, mut kept_late, mut text_late, mut text_early) = (0, 0, 0, 0);
            for row in sample(self.grid, self.layout.body, self.end) {
                let Some(date) = whole_date(row.cell(column)) else {
                    continue;
                };
                if row.written(column) == Written::Date {
                    kept += 1;
                    kept_late += usize::from(date.day_is_late());
                } else if date.proves() == DayOrder::Unknown {
                    text_early += 1;
                } else {
                    text_late += 1;
                }
            }
            if kept > 0 && kept_late == 0 && text_late > 0 && text_early == 0 {
                turned.insert(column);
            }
        }
        turned
    }

    fn date_in(&self, row: &Row, field: F) -> Option<DateReading> {
        let column = self.layout.of(field)?;
        let mut date = whole_date(row.cell(column))?;
        if field == F::Date
            && let Some(time) = whole_time(row.at(self.layout.of(F::Time)))
        {
            date = date.at(time);
        }
        if self.turned.contains(&column)
            && row.written(column) == Written::Date
            && self.layout.told.is_none_or(|told| told.day_first.is_none())
        {
            return date.both_ways();
        }
        date.read(self.order)
    }

    /// Says whether the material of a row may be another than blood.
    fn has_unknown_material(&self, row: &Row) -> bool {
        self.layout.of(F::Specimen).is_some_and(|column| {
            let heading = self.layout.headings.get(column);
            heading.is_some_and(|heading| is_unknown_material(heading, row.cell(column)))
        })
    }

    fn collected_in(&self, row: &Row) -> Collected {
        if let Some(date) = self.date_in(row, F::Date) {
            return if self.layout.guessed.contains(&F::Date) {
                Collected::Other(date)
            } else {
                Collected::Draw(date)
            };
        }
        match self.date_in(row, F::OtherDate) {
            Some(date) => Collected::Other(date),
            None => Collected::Missing,
        }
    }

    fn person_in(&self, row: &Row, document: &mut Document<'_>) -> Option<usize> {
        let field = |field| row.at(self.layout.of(field));
        let (mut name, given) = (field(F::Person).to_owned(), field(F::GivenName));
        if !given.is_empty() {
            name = format!("{given} {name}").trim().to_owned();
        }
        let (id, birth) = (field(F::PersonId), field(F::BirthDate));
        if name.is_empty() && id.is_empty() && birth.is_empty() {
            return self
                .labels
                .person(self.order)
                .map(|person| document.person(person));
        }
        let birth_date = whole_date(birth).and_then(|date| match date.read(self.order) {
            Some(DateReading::Clear(date)) => Some(date),
            Some(DateReading::TwoWays(..)) | None => None,
        });
        // A key without letters' company, such as a number or a UUID, is an id and not a name.
        let is_key = name.chars().any(|c| c.is_ascii_digit());
        let mut ids = Vec::new();
        let mut named = None;
        if is_key {
            ids.push(name);
        } else if !name.is_empty() {
            named = Some(name);
        }
        if !id.is_empty() {
            ids.push(id.to_owned());
        }
        Some(document.person(DocumentPerson {
            name: named,
            birth_date,
            ids,
        }))
    }

    /// Reads a value in its column, with what the columns beside it and the heading say.
    fn found<'t>(
        &self,
        row: &'t Row,
        value: usize,
        beside: &Beside,
        test: Option<&TestColumn>,
    ) -> Found<'t> {
        let text = |column: Option<usize>| {
            let cell = row.at(column);
            (!cell.is_empty()).then(|| cell.to_owned())
        };
        let (range, range_written) = match text(beside.range) {
            Some(range) => (Some(range), None),
            None => {
                let written = [beside.low, beside.high]
                    .iter()
                    .flatten()
                    .map(|column| row.written(*column))
                    .find(|written| *written != Written::Text);
                (limits(text(beside.low), text(beside.high)), written)
            }
        };
        Found {
            value: row.cell(value),
            written: Some(row.written(value)),
            stored: row.stored(value),
            comparator: None,
            unit: text(beside.unit).or_else(|| test.and_then(|test| test.unit.clone())),
            flag: text(beside.flag),
            range: range.or_else(|| test.and_then(|test| test.range.clone())),
            range_written,
            marks: row
                .marks()
                .iter()
                .filter(|(column, _)| *column == value || !self.holds_values(*column))
                .map(|(_, mark)| mark)
                .collect(),
        }
    }

    fn holds_values(&self, column: usize) -> bool {
        let layout = self.layout;
        layout.values.contains(&column)
            || layout.tests.iter().any(|test| test.value == column)
            || layout.draws.iter().any(|draw| draw.value == column)
    }

    /// Makes a result of a value; what speaks against it comes with it.
    fn result(&self, name: &str, found: Found<'_>, document: &Document<'_>) -> SourceResult {
        let mut reasons = Vec::new();
        let told = self.layout.told.and_then(|told| told.style);
        let style_of = |written: Option<Written>| match written {
            Some(Written::Number | Written::RoundedNumber) => Some(NumberStyle::DecimalPoint),
            Some(Written::CommaNumber) => Some(NumberStyle::DecimalComma),
            Some(Written::Text | Written::Date) | None => told,
        };
        let style = style_of(found.written);
        let range_style = style_of(found.range_written).or(Some(document.reading.style));
        match found.written {
            Some(Written::RoundedNumber) => reasons.push(Reason::NumberAmbiguous),
            // `4.5` that a spreadsheet has taken for the fourth of May is lost.
            Some(Written::Date) => reasons.push(Reason::NotANumber),
            Some(Written::Text | Written::Number | Written::CommaNumber) | None => {}
        }
        for mark in &found.marks {
            match mark {
                Mark::Struck => reasons.push(Reason::NotFinal),
                Mark::Remark(remark) if note::needs_a_look(remark) => {
                    reasons.push(Reason::NoteNearby);
                }
                Mark::Remark(_) => {}
            }
        }
        let mut unit = found.unit;
        let number = read_number(found.value, style.unwrap_or(NumberStyle::Unknown));
        if let Some(number) = &number
            && let Some(said) = unit_in(&number.rest)
        {
            match &unit {
                // The cell names another unit than the column: neither is believed.
                Some(column) if !is_same_unit(column, said) => {
                    reasons.push(Reason::UnitMismatch);
                    unit = Some(said.to_owned());
                }
                Some(_) => {}
                None => unit = Some(said.to_owned()),
            }
        }
        // A share of 0.62 under a heading of per cent is more likely sixty-two than less than one.
        if let Some(number) = &number
            && unit.as_deref() == Some("%")
            && !found.value.contains('%')
            && number.value > Decimal::ZERO
            && number.value < Decimal::ONE
            && is_large_share(name)
        {
            reasons.push(Reason::UnitDoubtful);
        }
        // `11.7-15.5 g/dL`: the unit stands behind the range.
        if unit.is_none() {
            unit = found.range.as_deref().and_then(unit_behind_range);
        }
        let other_names = document
            .names
            .heading(name)
            .filter(|heading| heading.name != name)
            .map(|heading| heading.name.clone())
            .into_iter()
            .collect();
        SourceResult {
            name: name.to_owned(),
            other_names,
            value: found.value.to_owned(),
            comparator: found.comparator,
            unit,
            flag: found.flag,
            range: found.range,
            style,
            range_style,
            stored: found.stored,
            reasons,
            ..SourceResult::default()
        }
    }
}

fn limits(low: Option<String>, high: Option<String>) -> Option<String> {
    match (low, high) {
        (Some(low), Some(high)) => Some(format!("{low}-{high}")),
        (Some(low), None) => Some(format!(">={low}")),
        (None, Some(high)) => Some(format!("<={high}")),
        (None, None) => None,
    }
}

/// The unit behind a number, perhaps with a flag around it (`g/dL`, `g/dL L`).
fn unit_in(rest: &str) -> Option<&str> {
    let rest = rest.trim();
    if rest.is_empty() || rest.len() > 40 {
        return None;
    }
    if is_unit(rest) {
        return Some(rest);
    }
    rest.split_whitespace()
        .find(|word| word.len() > 1 && is_unit(word))
}

/// Shares that are hardly ever below one per cent.
fn is_large_share(name: &str) -> bool {
    names::recognise(name).is_some_and(|found| {
        found.candidates.iter().any(|analyte| {
            [
                A::NeutrophilsPercent,
                A::SegsPercent,
                A::LymphocytesPercent,
                A::Hematocrit,
            ]
            .contains(analyte)
        })
    })
}

fn unit_behind_range(range: &str) -> Option<String> {
    let (at, digit) = range
        .char_indices()
        .take_while(|(_, letter)| letter.is_ascii_digit() || " .,-–<>=≤≥()[]to".contains(*letter))
        .filter(|(_, letter)| letter.is_ascii_digit())
        .last()?;
    let behind = range
        .get(at + digit.len_utf8()..)?
        .trim_matches([' ', ')', ']']);
    (behind.chars().any(char::is_alphabetic) || behind == "%")
        .then(|| unit_in(behind).map(str::to_owned))
        .flatten()
}

fn is_same_unit(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        text.trim()
            .replace(['µ', 'μ'], "u")
            .replace(' ', "")
            .to_lowercase()
    };
    plain(one) == plain(other)
}

pub(super) fn status_of(text: &str) -> Option<ResultStatus> {
    match folded(text).as_str() {
        "final" | "f" | "final result" | "final results" | "endbefund" | "completed"
        | "complete" | "verified" | "validated" | "definitivo" | "definitif" | "definitief"
        | "endgultig" | "slutsvar" | "final report" => Some(ResultStatus::Final),
        "corrected"
        | "amended"
        | "c"
        | "korrigiert"
        | "corrige"
        | "corregido"
        | "corretto"
        | "gecorrigeerd"
        | "korrigerat"
        | "corrected result"
        | "edited result final" => Some(ResultStatus::Corrected),
        "preliminary" | "p" | "pending" | "vorlaufig" | "teilbefund" | "provisoire"
        | "provisional" | "provvisorio" | "voorlopig" | "preliminar" | "in progress"
        | "partial" | "registered" | "preliminart" => Some(ResultStatus::Preliminary),
        "cancelled" | "canceled" | "x" | "storniert" | "not done" | "annule" | "anulado"
        | "annullato" | "geannuleerd" | "cancelado" | "rejected" => Some(ResultStatus::Cancelled),
        "entered in error" | "w" | "wrong" | "error" => Some(ResultStatus::EnteredInError),
        _ => None,
    }
}
