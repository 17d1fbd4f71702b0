//! Lines such as `Patient: …` or `Collected: …` above a table and between its parts.

use std::collections::BTreeMap;

use domain::draft::DocumentPerson;
use domain::table::ColumnField as F;

use crate::dates::{DateReading, DayOrder, PrintedDate, whole_date, whole_time};
use crate::fold::folded;
use crate::source::Collected;

use super::grid::Row;
use super::heading::heading_date;
use super::vocabulary::meaning;

/// What such lines have said so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Labels {
    texts: BTreeMap<F, String>,
    date: Option<(F, PrintedDate)>,
}

impl Labels {
    /// Takes over what a row says, where all that stands in it are such labels; `false` where it is not.
    pub(super) fn read_row(&mut self, row: &Row) -> bool {
        let cells: Vec<&str> = row.cells().filter(|cell| !cell.is_empty()).collect();
        let mut cells = cells.as_slice();
        let mut said = self.clone();
        let mut has_read = false;
        while let Some((cell, rest)) = cells.split_first() {
            if let Some((label, value)) = cell.split_once(':')
                && !value.trim().is_empty()
                && said.take(label, value.trim())
            {
                cells = rest;
            } else if let Some((value, rest)) = rest.split_first()
                && said.take(cell.trim_end_matches(':'), value)
            {
                cells = rest;
            } else {
                return false;
            }
            has_read = true;
        }
        if has_read {
            *self = said;
        }
        has_read
    }

    fn take(&mut self, label: &str, value: &str) -> bool {
        // `Name` beside a name is a person here; in a table it may head the tests.
        let plain = folded(label);
        let found = if ["name", "nombre", "nome", "naam", "namn"].contains(&plain.as_str()) {
            Some((F::Person, true))
        } else {
            meaning(label).map(|meaning| (meaning.field, meaning.is_telling))
        };
        let Some((field, is_telling)) = found else {
            return false;
        };
        // A value that is itself a heading makes it a row of headings.
        if meaning(value).is_some() {
            return false;
        }
        match field {
            F::Date | F::OtherDate => {
                let Some(date) = whole_date(value).or_else(|| heading_date(value)) else {
                    return false;
                };
                let field = if field == F::Date && is_telling {
                    F::Date
                } else {
                    F::OtherDate
                };
                if self
                    .date
                    .is_none_or(|(known, _)| known != F::Date || field == F::Date)
                {
                    self.date = Some((field, date));
                }
                true
            }
            F::Time => {
                let Some(time) = whole_time(value) else {
                    return false;
                };
                if let Some((_, date)) = &mut self.date {
                    *date = date.at(time);
                }
                true
            }
            F::BirthDate if whole_date(value).is_none() => false,
            F::Person
            | F::GivenName
            | F::PersonId
            | F::BirthDate
            | F::Laboratory
            | F::SpecimenId => {
                // Another person begins a new part.
                if field == F::Person
                    && self
                        .texts
                        .get(&F::Person)
                        .is_some_and(|known| known != value)
                {
                    *self = Self::default();
                }
                self.texts.insert(field, value.to_owned());
                true
            }
            F::TestName
            | F::TestCode
            | F::Value
            | F::Comparator
            | F::Unit
            | F::Range
            | F::Low
            | F::High
            | F::Flag
            | F::Status
            | F::Specimen
            | F::Comment
            | F::Previous
            | F::Draw
            | F::Ignore
            | F::Unknown => false,
        }
    }

    /// The date that is said for all that follows.
    pub(super) fn collected(&self, order: DayOrder) -> Option<Collected> {
        let (field, date) = self.date?;
        let date = date.read(order)?;
        Some(if field == F::Date {
            Collected::Draw(date)
        } else {
            Collected::Other(date)
        })
    }

    /// The person who is named for all that follows.
    pub(super) fn person(&self, order: DayOrder) -> Option<DocumentPerson> {
        let text = |field| self.texts.get(&field).cloned();
        let name = match (text(F::GivenName), text(F::Person)) {
            (Some(given), Some(family)) => Some(format!("{given} {family}")),
            (given, family) => family.or(given),
        };
        let birth_date = text(F::BirthDate)
            .and_then(|text| whole_date(&text))
            .and_then(|date| match date.read(order) {
                Some(DateReading::Clear(date)) => Some(date),
                Some(DateReading::TwoWays(..)) | None => None,
            });
        let ids: Vec<String> = text(F::PersonId).into_iter().collect();
        if name.is_none() && birth_date.is_none() && ids.is_empty() {
            return None;
        }
        Some(DocumentPerson {
            name,
            birth_date,
            ids,
        })
    }

    pub(super) fn laboratory(&self) -> Option<String> {
        self.texts.get(&F::Laboratory).cloned()
    }

    pub(super) fn specimen(&self) -> Option<String> {
        self.texts.get(&F::SpecimenId).cloned()
    }
}
