//! The record of one person as the values that would travel, and in what record and shared things agreed last.

use std::collections::{BTreeMap, BTreeSet};

use domain::Uuid;
use rusqlite::Connection;

use super::settings::{
    COVER_NEW, COVERED_HERE, COVERED_IMPORT, NO_LONGER_COVERED, opened_thing, plan_thing,
};
use super::value::{ImportJson, SharedValue, bytes_of_reading, parts_of_card};
use super::{NO_VALUE, SharedKey, SharedPart, Things, hash_of};
use crate::column::{Code as _, Coded, Text, value};
use crate::error::{StoreError, While};
use crate::operation::Entity;
use crate::payload::StoredEntity;
use crate::tables;
use crate::tables::reading::{self, ReadingRow, ReadingState};
use crate::tables::standing::Standing;

/// The record of one person as it would travel.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Local {
    /// The value of each thing.
    pub(crate) values: BTreeMap<SharedKey, Vec<u8>>,
    /// What kind of thing each is.
    pub(crate) kinds: BTreeMap<SharedKey, &'static str>,
    /// What was read of each result, and of each report that took one back.
    pub(crate) readings: BTreeMap<Uuid, Vec<u8>>,
}

impl Local {
    fn add(&mut self, part: SharedPart, thing: Uuid, is: &SharedValue) {
        let key = SharedKey { part, thing };
        self.kinds.insert(key, is.kind());
        self.values.insert(key, is.bytes());
    }

    /// Reads it from the tables.
    pub(crate) fn of(connection: &Connection, person: Uuid) -> Result<Self, StoreError> {
        let mut local = Self::default();
        for entity in StoredEntity::all_of(connection, person)? {
            let id = entity.owner().1;
            match entity {
                StoredEntity::DiseaseCard(_) => {
                    if let Entity::DiseaseCard(card) = entity.into_entity() {
                        for (part, is) in parts_of_card(person, &card) {
                            local.add(part, id, &is);
                        }
                    }
                }
                StoredEntity::Person(_)
                | StoredEntity::TeamLine(_)
                | StoredEntity::Appointment(_)
                | StoredEntity::Medicine(_)
                | StoredEntity::Allergy(_)
                | StoredEntity::Note(_)
                | StoredEntity::GeneFinding(_)
                | StoredEntity::Transfusion(_)
                | StoredEntity::Treatment(_)
                | StoredEntity::Milestone(_)
                | StoredEntity::Question(_)
                | StoredEntity::LogSpan(_)
                | StoredEntity::CheckIn(_)
                | StoredEntity::SideEffect(_)
                | StoredEntity::Infection(_)
                | StoredEntity::HospitalStay(_)
                | StoredEntity::BloodNeeds(_)
                | StoredEntity::AboutMe(_) => {
                    let is = SharedValue::Entry(entity);
                    let part = is.belongs_to();
                    local.add(part, id, &is);
                }
            }
        }
        local.add_results(connection, person)?;
        Ok(local)
    }

    /// Reads it from the tables, with those imports that have travelled although none of their results is here yet.
    pub(crate) fn with(
        connection: &Connection,
        person: Uuid,
        agreed: &BTreeMap<SharedKey, Agreed>,
    ) -> Result<Self, StoreError> {
        let mut local = Self::of(connection, person)?;
        let travelled: BTreeSet<Uuid> = agreed
            .iter()
            .filter(|(key, agreed)| {
                key.part == SharedPart::Record
                    && agreed.shared != NO_VALUE
                    && !local.values.contains_key(key)
            })
            .map(|(key, _)| key.thing)
            .collect();
        if !travelled.is_empty() {
            local.add_imports(connection, person, &travelled)?;
        }
        Ok(local)
    }

    fn add_results(&mut self, connection: &Connection, person: Uuid) -> Result<(), StoreError> {
        let mut read = BTreeSet::new();
        for standing in Standing::of_person(connection, person)? {
            let id = standing.row.id.0;
            read.insert(id);
            read.extend(standing.withdrawn_by.iter().map(|reading| reading.0));
            self.add(
                SharedPart::Record,
                id,
                &SharedValue::Result(Box::new(standing)),
            );
        }
        let mut imports = BTreeSet::new();
        for id in read {
            let Some((row, state)) = reading::find(connection, id)? else {
                continue;
            };
            if state == ReadingState::Confirmed {
                imports.extend(value(row.import));
                self.readings
                    .insert(id, bytes_of_reading(&row.as_shared(person)));
            }
        }
        self.add_imports(connection, person, &imports)?;
        let settings = tables::setting::all(connection)?;
        if let Some(plan) = settings.get(&format!("{COVER_NEW}{person}")) {
            let is = SharedValue::CoverNew {
                person: Text(person),
                plan: plan.clone(),
            };
            self.add(SharedPart::Record, plan_thing(person), &is);
        }
        Ok(())
    }

    fn add_imports(
        &mut self,
        connection: &Connection,
        person: Uuid,
        imports: &BTreeSet<Uuid>,
    ) -> Result<(), StoreError> {
        let settings = tables::setting::all(connection)?;
        for id in imports.iter().copied() {
            let Some(import) = tables::import::find(connection, id)? else {
                continue;
            };
            let mark = settings.get(&format!("{COVERED_IMPORT}{id}"));
            let is = SharedValue::Import(ImportJson {
                id: Text(id),
                person: Text(person),
                file_name: import.file_name,
                format: Coded(import.format),
                undone: import.is_undone,
                covered: mark.is_some_and(|mark| mark != COVERED_HERE),
            });
            self.add(SharedPart::Record, id, &is);
            if mark.is_some_and(|mark| mark == NO_LONGER_COVERED) {
                let is = SharedValue::Opened { import: Text(id) };
                self.add(SharedPart::Record, opened_thing(id), &is);
            }
        }
        Ok(())
    }
}

impl SharedValue {
    /// Returns the part in which it travels.
    fn belongs_to(&self) -> SharedPart {
        match self {
            Self::Entry(entity) => super::value::part_of_kind(entity.kind()),
            Self::CardGenes(_) => SharedPart::Genes,
            Self::CardRisk(_) => SharedPart::Prognosis,
            Self::Card(_)
            | Self::Import(_)
            | Self::Opened { .. }
            | Self::CoverNew { .. }
            | Self::Result(_) => SharedPart::Record,
        }
    }
}

/// Returns the readings of a person that came from somewhere, by import; for telling whose an import is.
pub(crate) fn imports_of(local: &Local) -> BTreeSet<Uuid> {
    local
        .kinds
        .iter()
        .filter(|(_, kind)| **kind == "import")
        .map(|(key, _)| key.thing)
        .collect()
}

/// Returns the row of a reading that is known here.
pub(crate) fn reading_row(
    connection: &Connection,
    id: Uuid,
) -> Result<Option<ReadingRow>, StoreError> {
    Ok(reading::find(connection, id)?.map(|(row, _)| row))
}

/// In what record and shared things agreed last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Agreed {
    pub(crate) here: [u8; 32],
    pub(crate) shared: [u8; 32],
}

/// Reads in what record and shared things agreed last.
pub(crate) fn agreed(
    connection: &Connection,
    space: [u8; 16],
) -> Result<BTreeMap<SharedKey, Agreed>, StoreError> {
    let read = || -> rusqlite::Result<BTreeMap<SharedKey, Agreed>> {
        connection
            .prepare_cached("SELECT part, thing, here, shared FROM space_agreed WHERE space = ?1")?
            .query_map([space], |row| {
                let key = SharedKey {
                    part: row.get::<_, Coded<SharedPart>>(0)?.0,
                    thing: Uuid::from_bytes(row.get(1)?),
                };
                let agreed = Agreed {
                    here: row.get(2)?,
                    shared: row.get(3)?,
                };
                Ok((key, agreed))
            })?
            .collect()
    };
    read().while_doing("reading what was shared last")
}

/// Notes in what record and shared things agree now.
pub(crate) fn agree(
    connection: &Connection,
    space: [u8; 16],
    key: SharedKey,
    agreed: Agreed,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO space_agreed (space, part, thing, here, shared) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (space, part, thing) DO UPDATE SET here = excluded.here, shared = excluded.shared",
        )
        .and_then(|mut statement| {
            statement.execute(rusqlite::params![
                space,
                key.part.to_code(),
                key.thing.as_bytes(),
                agreed.here,
                agreed.shared
            ])
        })
        .while_doing("noting what was shared")?;
    Ok(())
}

/// The record of one person as it would travel, beside what has travelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedState {
    pub(crate) local: Local,
    pub(crate) agreed: BTreeMap<SharedKey, Agreed>,
}

impl SharedState {
    /// Returns what was changed here since record and shared things agreed, in the parts that may be written, and may be
    /// handed to the others: where they have by now another value than the one that was changed, or several, both stand
    /// until somebody chooses.
    #[must_use]
    pub fn edits(
        &self,
        writes: &BTreeSet<SharedPart>,
        shared: &Things,
    ) -> Vec<(SharedKey, Option<Vec<u8>>)> {
        let keys: BTreeSet<SharedKey> = self
            .local
            .values
            .keys()
            .chain(self.agreed.keys())
            .copied()
            .filter(|key| writes.contains(&key.part))
            .collect();
        keys.into_iter()
            .filter_map(|key| {
                let here = self.local.values.get(&key);
                let (was_here, was_shared) = match self.agreed.get(&key) {
                    Some(agreed) => (agreed.here, agreed.shared),
                    None => (NO_VALUE, NO_VALUE),
                };
                let is_known = match shared.get(&key).map(Vec::as_slice) {
                    // What is not here cannot be written over by what is written here.
                    None | Some([]) => true,
                    Some([only]) => hash_of(only.value.as_deref()) == was_shared,
                    Some(_) => false,
                };
                let is_changed = hash_of(here.map(Vec::as_slice)) != was_here;
                (is_changed && is_known).then(|| (key, here.cloned()))
            })
            .collect()
    }

    /// Returns the readings behind the results, by their identity.
    #[must_use]
    pub fn readings(&self) -> &BTreeMap<Uuid, Vec<u8>> {
        &self.local.readings
    }

    /// Returns the values of all things.
    #[must_use]
    pub fn values(&self) -> &BTreeMap<SharedKey, Vec<u8>> {
        &self.local.values
    }
}
