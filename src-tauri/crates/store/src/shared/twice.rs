//! What seems to be told twice since several people keep one record: the same draw read on two computers and corrected on
//! one, the same transfusion typed by two people. On one computer such a second telling is noticed when it is made.

use std::collections::BTreeMap;

use domain::Uuid;
use domain::transfusion::Transfusion;

use crate::column::Text;
use crate::error::{StoreError, While};
use crate::operation::{Cause, EntityKind};
use crate::vault::Vault;

/// Entries that somebody looked at and said of that all of them are right have this setting, followed by them.
pub const ALL_RIGHT: &str = "told_twice/";

/// Entries that seem to tell of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldTwice {
    /// Results or transfusions.
    pub kind: EntityKind,
    /// Which, ascending.
    pub things: Vec<Uuid>,
}

impl ToldTwice {
    /// Returns the key of the setting by which somebody said that all of them are right.
    #[must_use]
    pub fn setting(&self) -> String {
        let things: Vec<String> = self.things.iter().map(Uuid::to_string).collect();
        format!("{ALL_RIGHT}{}", things.join("+"))
    }
}

impl Vault {
    /// Returns what seems to be told twice in a record that several computers keep.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub fn told_twice(&self, person: Uuid) -> Result<Vec<ToldTwice>, StoreError> {
        if self.spaces_of(person)?.is_empty() {
            return Ok(Vec::new());
        }
        let mut told = self.results_of_one_reading(person)?;
        told.extend(self.transfusions_of_one_day(person)?);
        if told.is_empty() {
            return Ok(told);
        }
        let settings = self.settings()?;
        told.retain(|twice| !settings.contains_key(&twice.setting()));
        Ok(told)
    }

    /// The same was read, and what counts now differs.
    fn results_of_one_reading(&self, person: Uuid) -> Result<Vec<ToldTwice>, StoreError> {
        let read = || -> rusqlite::Result<Vec<(String, Uuid)>> {
            self.connection
                .prepare_cached(
                    "SELECT reading.identity, result.id FROM result
                     JOIN reading ON reading.id = result.id
                     WHERE result.person = ?1 AND result.is_current",
                )?
                .query_map([Text(person)], |row| {
                    Ok((row.get(0)?, row.get::<_, Text<Uuid>>(1)?.0))
                })?
                .collect()
        };
        let mut by_reading: BTreeMap<String, Vec<Uuid>> = BTreeMap::new();
        for (identity, id) in read().while_doing("looking for what is told twice")? {
            by_reading.entry(identity).or_default().push(id);
        }
        Ok(several(by_reading, EntityKind::Result))
    }

    /// One product on one day, not all of it typed on this computer.
    fn transfusions_of_one_day(&self, person: Uuid) -> Result<Vec<ToldTwice>, StoreError> {
        let mut by_day: BTreeMap<_, Vec<Uuid>> = BTreeMap::new();
        for Transfusion {
            id, on, product, ..
        } in self.transfusions(person)?
        {
            by_day.entry((on, product)).or_default().push(id);
        }
        let mut told = several(by_day, EntityKind::Transfusion);
        let mut from_elsewhere = Vec::with_capacity(told.len());
        for twice in &told {
            let mut is_from_elsewhere = false;
            for thing in &twice.things {
                let first = self.history(*thing)?.into_iter().next();
                is_from_elsewhere |= first.is_some_and(|first| first.cause == Cause::Sync);
            }
            from_elsewhere.push(is_from_elsewhere);
        }
        let mut is_from_elsewhere = from_elsewhere.into_iter();
        told.retain(|_| is_from_elsewhere.next().unwrap_or(true));
        Ok(told)
    }
}

fn several<K>(groups: BTreeMap<K, Vec<Uuid>>, kind: EntityKind) -> Vec<ToldTwice> {
    groups
        .into_values()
        .filter(|things| things.len() > 1)
        .map(|mut things| {
            things.sort_unstable();
            ToldTwice { kind, things }
        })
        .collect()
}
