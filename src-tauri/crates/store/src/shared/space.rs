//! The spaces that this vault takes part in: their keys, their objects, and what is remembered of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};
use domain::Uuid;
use rusqlite::{Connection, OptionalExtension, Row, params};
use zeroize::Zeroizing;

use super::local::{Local, SharedState, agreed};
use super::value::OpenValue;
use super::{SharedKey, SharedPart};
use crate::column::{Code as _, Coded, Json, Text, text, value};
use crate::error::{StoreError, While};
use crate::vault::Vault;

const DOING: &str = "reading the shared records";
const WRITING: &str = "keeping a shared record";

/// A shared record that this vault takes part in.
#[derive(Clone, PartialEq, Eq)]
pub struct Space {
    /// Its identity.
    pub id: [u8; 16],
    /// Whose record; none until its beginning has arrived.
    pub person: Option<Uuid>,
    /// As it is called here.
    pub name: String,
    /// The folder where its objects are met.
    pub folder: Option<String>,
    /// The secret of this installation.
    pub seed: Zeroizing<[u8; 32]>,
    /// Who uses this installation.
    pub member: [u8; 16],
    /// The invitation by which it joined.
    pub invitation: Option<Vec<u8>>,
    /// The parts that may be written here.
    pub writes: BTreeSet<SharedPart>,
    /// The parts that may be seen here.
    pub sees: BTreeSet<SharedPart>,
    /// When a storage was met last.
    pub met: Option<DateTime<FixedOffset>>,
    /// False where the keys are those of another copy of this vault: a restored backup must not write as the one it
    /// was made of.
    pub is_of_this_installation: bool,
}

impl std::fmt::Debug for Space {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Space({}, keys hidden)",
            crate::hex::encode(&self.id).as_str()
        )
    }
}

/// A value that somebody left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedVersion {
    /// The value; `None` where the thing was removed.
    pub value: Option<Vec<u8>>,
    /// The device that left it.
    pub author: [u8; 16],
    /// Its clock, in seconds since 1970.
    pub claimed: i64,
}

/// A thing of which several values stand until somebody chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Which thing.
    pub key: SharedKey,
    /// The values.
    pub versions: Vec<SharedVersion>,
}

/// A thing of which several values stand, with what they say.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenChoice {
    /// Which thing.
    pub key: SharedKey,
    /// The values, in the order of the [`Conflict`].
    pub values: Vec<OpenValue>,
}

struct SpaceRow(Space, Uuid);

impl SpaceRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let parts = |column: &str| -> rusqlite::Result<BTreeSet<SharedPart>> {
            let Json(list) = row.get::<_, Json<Vec<Coded<SharedPart>>>>(column)?;
            Ok(list.into_iter().map(|part| part.0).collect())
        };
        Ok(Self(
            Space {
                id: row.get("id")?,
                person: value(row.get("person")?),
                name: row.get("name")?,
                folder: row.get("folder")?,
                seed: Zeroizing::new(row.get("seed")?),
                member: row.get("member")?,
                invitation: row.get("invitation")?,
                writes: parts("writes")?,
                sees: parts("sees")?,
                met: value(row.get("met")?),
                is_of_this_installation: false,
            },
            row.get::<_, Text<Uuid>>("device")?.0,
        ))
    }
}

/// Reads one space.
pub(super) fn find(
    connection: &Connection,
    id: [u8; 16],
    device: Uuid,
) -> Result<Option<Space>, StoreError> {
    let found = connection
        .prepare_cached("SELECT * FROM space WHERE id = ?1")
        .and_then(|mut statement| statement.query_row([id], SpaceRow::read).optional())
        .while_doing(DOING)?;
    Ok(found.map(|SpaceRow(space, of)| Space {
        is_of_this_installation: of == device,
        ..space
    }))
}

fn parts_json(parts: &BTreeSet<SharedPart>) -> Json<Vec<Coded<SharedPart>>> {
    Json(parts.iter().copied().map(Coded).collect())
}

/// Writes a space.
pub(super) fn put(connection: &Connection, space: &Space, device: Uuid) -> Result<(), StoreError> {
    let device = if space.is_of_this_installation {
        device
    } else {
        Uuid::nil()
    };
    connection
        .prepare_cached(
            "INSERT INTO space (id, person, name, folder, device, seed, member, invitation, writes, sees, met)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT (id) DO UPDATE SET person = excluded.person, name = excluded.name,
                folder = excluded.folder, device = excluded.device, seed = excluded.seed,
                member = excluded.member, invitation = excluded.invitation, writes = excluded.writes,
                sees = excluded.sees, met = excluded.met",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                space.id,
                text(space.person),
                space.name,
                space.folder,
                Text(device),
                *space.seed,
                space.member,
                space.invitation,
                parts_json(&space.writes),
                parts_json(&space.sees),
                text(space.met.map(|met| met.to_rfc3339())),
            ])
        })
        .while_doing(WRITING)?;
    Ok(())
}

/// Keeps objects that are not kept yet. They never change.
pub(super) fn keep_objects(
    connection: &Connection,
    space: [u8; 16],
    objects: &[(String, Vec<u8>)],
) -> Result<(), StoreError> {
    for (name, bytes) in objects {
        connection
            .prepare_cached(
                "INSERT OR IGNORE INTO space_object (space, name, content) VALUES (?1, ?2, ?3)",
            )
            .and_then(|mut statement| statement.execute(params![space, name, bytes]))
            .while_doing(WRITING)?;
    }
    Ok(())
}

/// Replaces what is known to lie on the storage.
pub(super) fn put_stored(
    connection: &Connection,
    space: [u8; 16],
    names: &BTreeSet<String>,
) -> Result<(), StoreError> {
    connection
        .execute("DELETE FROM space_stored WHERE space = ?1", [space])
        .while_doing(WRITING)?;
    for name in names {
        connection
            .prepare_cached("INSERT INTO space_stored (space, name) VALUES (?1, ?2)")
            .and_then(|mut statement| statement.execute(params![space, name]))
            .while_doing(WRITING)?;
    }
    Ok(())
}

/// Replaces the conflicts.
pub(super) fn put_conflicts(
    connection: &Connection,
    space: [u8; 16],
    conflicts: &[Conflict],
) -> Result<(), StoreError> {
    connection
        .execute("DELETE FROM space_conflict WHERE space = ?1", [space])
        .while_doing(WRITING)?;
    for conflict in conflicts {
        for (place, version) in (0_i64..).zip(&conflict.versions) {
            connection
                .prepare_cached(
                    "INSERT INTO space_conflict (space, part, thing, place, value, author, claimed)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                )
                .and_then(|mut statement| {
                    statement.execute(params![
                        space,
                        conflict.key.part.to_code(),
                        conflict.key.thing.as_bytes(),
                        place,
                        version.value,
                        version.author,
                        version.claimed,
                    ])
                })
                .while_doing(WRITING)?;
        }
    }
    Ok(())
}

/// Writes or takes away a note.
pub(super) fn put_note(
    connection: &Connection,
    space: [u8; 16],
    key: &str,
    value: Option<&[u8]>,
) -> Result<(), StoreError> {
    let done = match value {
        Some(value) => connection
            .prepare_cached(
                "INSERT INTO space_note (space, key, value) VALUES (?1, ?2, ?3)
                 ON CONFLICT (space, key) DO UPDATE SET value = excluded.value",
            )
            .and_then(|mut statement| statement.execute(params![space, key, value])),
        None => connection
            .prepare_cached("DELETE FROM space_note WHERE space = ?1 AND key = ?2")
            .and_then(|mut statement| statement.execute(params![space, key])),
    };
    done.while_doing(WRITING)?;
    Ok(())
}

/// Reads the things of a space of which several values stand.
pub(super) fn conflicts_of(
    connection: &Connection,
    id: [u8; 16],
) -> Result<Vec<Conflict>, StoreError> {
    let read = || -> rusqlite::Result<Vec<(SharedKey, SharedVersion)>> {
        connection
            .prepare_cached(
                "SELECT part, thing, value, author, claimed FROM space_conflict
                 WHERE space = ?1 ORDER BY part, thing, place",
            )?
            .query_map([id], |row| {
                let key = SharedKey {
                    part: row.get::<_, Coded<SharedPart>>(0)?.0,
                    thing: Uuid::from_bytes(row.get(1)?),
                };
                let version = SharedVersion {
                    value: row.get(2)?,
                    author: row.get(3)?,
                    claimed: row.get(4)?,
                };
                Ok((key, version))
            })?
            .collect()
    };
    let mut conflicts: Vec<Conflict> = Vec::new();
    for (key, version) in read().while_doing(DOING)? {
        match conflicts.last_mut() {
            Some(last) if last.key == key => last.versions.push(version),
            Some(_) | None => conflicts.push(Conflict {
                key,
                versions: vec![version],
            }),
        }
    }
    Ok(conflicts)
}

impl Vault {
    /// Returns the shared records that this vault takes part in.
    ///
    /// # Errors
    /// Where the database cannot be read; so for all the functions below.
    pub fn spaces(&self) -> Result<Vec<Space>, StoreError> {
        let ids = || -> rusqlite::Result<Vec<[u8; 16]>> {
            self.connection
                .prepare_cached("SELECT id FROM space ORDER BY rowid")?
                .query_map([], |row| row.get(0))?
                .collect()
        };
        let mut spaces = Vec::new();
        for id in ids().while_doing(DOING)? {
            spaces.extend(self.space(id)?);
        }
        Ok(spaces)
    }

    /// Returns one of them.
    pub fn space(&self, id: [u8; 16]) -> Result<Option<Space>, StoreError> {
        find(&self.connection, id, self.device)
    }

    /// Returns the objects of a space, by name.
    pub fn space_objects(&self, id: [u8; 16]) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let read = || -> rusqlite::Result<Vec<(String, Vec<u8>)>> {
            self.connection
                .prepare_cached(
                    "SELECT name, content FROM space_object WHERE space = ?1 ORDER BY name",
                )?
                .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        };
        read().while_doing(DOING)
    }

    /// Returns the names of what lay on the storage when it was met last.
    pub fn space_stored(&self, id: [u8; 16]) -> Result<BTreeSet<String>, StoreError> {
        let read = || -> rusqlite::Result<BTreeSet<String>> {
            self.connection
                .prepare_cached("SELECT name FROM space_stored WHERE space = ?1")?
                .query_map([id], |row| row.get(0))?
                .collect()
        };
        read().while_doing(DOING)
    }

    /// Returns what is remembered of a space, by key.
    pub fn space_notes(&self, id: [u8; 16]) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
        let read = || -> rusqlite::Result<BTreeMap<String, Vec<u8>>> {
            self.connection
                .prepare_cached("SELECT key, value FROM space_note WHERE space = ?1")?
                .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        };
        read().while_doing(DOING)
    }

    /// Returns the things of a space of which several values stand.
    pub fn space_conflicts(&self, id: [u8; 16]) -> Result<Vec<Conflict>, StoreError> {
        conflicts_of(&self.connection, id)
    }

    /// Returns the things of a person's record of which several values stand, with what the values say.
    pub fn open_choices(&self, person: Uuid) -> Result<Vec<OpenChoice>, StoreError> {
        let mut choices = Vec::new();
        for id in self.spaces_of(person)? {
            for conflict in conflicts_of(&self.connection, id)? {
                let key = conflict.key;
                let values = conflict
                    .versions
                    .iter()
                    .map(|version| OpenValue::of(version.value.as_deref(), person, key))
                    .collect();
                choices.push(OpenChoice { key, values });
            }
        }
        Ok(choices)
    }

    pub(super) fn spaces_of(&self, person: Uuid) -> Result<Vec<[u8; 16]>, StoreError> {
        let read = || -> rusqlite::Result<Vec<[u8; 16]>> {
            self.connection
                .prepare_cached("SELECT id FROM space WHERE person = ?1")?
                .query_map([Text(person)], |row| row.get(0))?
                .collect()
        };
        read().while_doing(DOING)
    }

    /// Returns the record of a person as it would travel, beside what has travelled in a space.
    pub fn shared_state(&self, id: [u8; 16], person: Uuid) -> Result<SharedState, StoreError> {
        let agreed = agreed(&self.connection, id)?;
        Ok(SharedState {
            local: Local::with(&self.connection, person, &agreed)?,
            agreed,
        })
    }
}
