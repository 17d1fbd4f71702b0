//! The append-only log of changes, and the chain of hashes that ties each device's changes together.

use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset};
use domain::Uuid;
use rusqlite::{Connection, OptionalExtension, Row, Statement, ToSql};
use sha2::{Digest, Sha256};

use crate::column::{Code, Coded, Text, text, value};
use crate::error::{StoreError, While};
use crate::keys;
use crate::newest_seen;
use crate::operation::{Cause, Part};
use crate::payload::Payload;

/// A change that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its own identity.
    pub id: Uuid,
    /// Order of arrival in this copy of the record.
    pub number: i64,
    /// What it is about: the identity of a thing, or the key of a setting.
    pub entity: String,
    /// For an undone import: the results that were corrected since, and therefore kept.
    pub kept: Vec<Uuid>,
}

/// A change about to be made.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct NewChange {
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) person: Option<Uuid>,
    pub(crate) part: Part,
    pub(crate) cause: Cause,
    pub(crate) payload: Payload,
}

/// A change as it stands in the log.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ChangeRow {
    pub(crate) number: i64,
    pub(crate) id: Uuid,
    pub(crate) device: Uuid,
    pub(crate) sequence: i64,
    pub(crate) previous: [u8; 32],
    pub(crate) hash: [u8; 32],
    pub(crate) at: String,
    pub(crate) person: Option<Uuid>,
    pub(crate) part: Part,
    pub(crate) cause: Cause,
    pub(crate) action: String,
    pub(crate) entity: String,
    pub(crate) payload: String,
}

impl ChangeRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get("number")?,
            id: row.get::<_, Text<Uuid>>("id")?.0,
            device: row.get::<_, Text<Uuid>>("device")?.0,
            sequence: row.get("sequence")?,
            previous: row.get("previous")?,
            hash: row.get("hash")?,
            at: row.get("at")?,
            person: value(row.get("person")?),
            part: row.get::<_, Coded<Part>>("part")?.0,
            cause: row.get::<_, Coded<Cause>>("cause")?.0,
            action: row.get("action")?,
            entity: row.get("entity")?,
            payload: row.get("payload")?,
        })
    }

    /// Binds the columns of the row, after so many parameters of others.
    fn bind(&self, statement: &mut Statement<'_>, after: usize) -> rusqlite::Result<()> {
        let values: [&dyn ToSql; COLUMNS] = [
            &self.number,
            &Text(self.id),
            &Text(self.device),
            &self.sequence,
            &self.previous,
            &self.hash,
            &self.at,
            &text(self.person),
            &Coded(self.part),
            &Coded(self.cause),
            &self.action,
            &self.entity,
            &self.payload,
        ];
        for (place, value) in (after + 1..).zip(values) {
            statement.raw_bind_parameter(place, value)?;
        }
        Ok(())
    }

    /// Returns what was done.
    pub(crate) fn payload(&self) -> Result<Payload, StoreError> {
        serde_json::from_str(&self.payload).map_err(|_| StoreError::Damaged {
            what: format!("change {} cannot be read", self.number),
        })
    }

    /// Works the hash out anew. Each field is preceded by its length, so that none runs into the next.
    fn hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        let person = self.person.map(|person| person.to_string());
        for field in [
            b"mds-companion/1/change".as_slice(),
            self.id.to_string().as_bytes(),
            self.device.to_string().as_bytes(),
            &self.sequence.to_be_bytes(),
            &self.previous,
            self.at.as_bytes(),
            person.unwrap_or_default().as_bytes(),
            self.part.to_code().as_bytes(),
            self.cause.to_code().as_bytes(),
            self.action.as_bytes(),
            self.entity.as_bytes(),
            self.payload.as_bytes(),
        ] {
            hasher.update((field.len() as u64).to_be_bytes());
            hasher.update(field);
        }
        hasher.finalize().into()
    }
}

/// Adds a change to the log.
pub(crate) fn append(
    connection: &Connection,
    device: Uuid,
    change: &NewChange,
) -> Result<ChangeRow, StoreError> {
    let mut log = LogEnd::of(connection, device)?;
    let row = log.append(change)?.clone();
    log.flush()?;
    Ok(row)
}

/// The end of the log within one transaction. Nobody else writes meanwhile, so where it ends is looked for once, and
/// changes are written down several at a time; whatever reads the log has it flushed before.
pub(crate) struct LogEnd<'a> {
    connection: &'a Connection,
    device: Uuid,
    number: i64,
    sequence: i64,
    hash: [u8; 32],
    unwritten: Vec<ChangeRow>,
}

/// So many changes are written by one statement. What a statement has to set up for its checks costs as much as a row.
const AT_ONCE: usize = 32;

impl<'a> LogEnd<'a> {
    /// Finds where the log and the changes of a device end.
    pub(crate) fn of(connection: &'a Connection, device: Uuid) -> Result<Self, StoreError> {
        let last: Option<(i64, [u8; 32])> = connection
            .prepare_cached(
                "SELECT sequence, hash FROM change WHERE device = ?1 ORDER BY sequence DESC LIMIT 1",
            )
            .and_then(|mut statement| {
                statement
                    .query_row([Text(device)], |row| Ok((row.get(0)?, row.get(1)?)))
                    .optional()
            })
            .while_doing("reading the last change")?;
        let (sequence, hash) = last.unwrap_or((0, [0; 32]));
        Ok(Self {
            connection,
            device,
            number: newest_seen::last_number(connection)?,
            sequence,
            hash,
            unwritten: Vec::new(),
        })
    }

    /// Adds a change. It is written with the next ones, or when flushed.
    pub(crate) fn append(&mut self, change: &NewChange) -> Result<&ChangeRow, StoreError> {
        if self.unwritten.len() >= AT_ONCE {
            self.flush()?;
        }
        let payload = serde_json::to_string(&change.payload).map_err(|_| StoreError::Damaged {
            what: "a change cannot be written".to_owned(),
        })?;
        let mut row = ChangeRow {
            number: self.number + 1,
            id: uuid::Builder::from_random_bytes(keys::random()?).into_uuid(),
            device: self.device,
            sequence: self.sequence + 1,
            previous: self.hash,
            hash: [0; 32],
            at: change.at.to_rfc3339(),
            person: change.person,
            part: change.part,
            cause: change.cause,
            action: change.payload.action().to_owned(),
            entity: change.payload.entity(),
            payload,
        };
        row.hash = row.hash();
        (self.number, self.sequence, self.hash) = (row.number, row.sequence, row.hash);
        Ok(self.unwritten.push_mut(row))
    }

    /// Writes what is not written yet.
    pub(crate) fn flush(&mut self) -> Result<(), StoreError> {
        let rows = std::mem::take(&mut self.unwritten);
        if rows.len() == AT_ONCE {
            return insert_many(self.connection, &rows);
        }
        for row in &rows {
            insert(self.connection, row)?;
        }
        Ok(())
    }
}

/// Writes a change down under the number that it has.
pub(crate) fn insert(connection: &Connection, row: &ChangeRow) -> Result<(), StoreError> {
    static TEXT: OnceLock<String> = OnceLock::new();
    let text = TEXT.get_or_init(|| insertion_of(1));
    insert_all(connection, text, std::slice::from_ref(row))
}

/// Writes [`AT_ONCE`] of them.
fn insert_many(connection: &Connection, rows: &[ChangeRow]) -> Result<(), StoreError> {
    static TEXT: OnceLock<String> = OnceLock::new();
    let text = TEXT.get_or_init(|| insertion_of(AT_ONCE));
    insert_all(connection, text, rows)
}

/// Writes as many as the text has room for.
fn insert_all(connection: &Connection, text: &str, rows: &[ChangeRow]) -> Result<(), StoreError> {
    connection
        .prepare_cached(text)
        .and_then(|mut statement| {
            for (place, row) in rows.iter().enumerate() {
                row.bind(&mut statement, place * COLUMNS)?;
            }
            statement.raw_execute()
        })
        .while_doing("writing down a change")?;
    Ok(())
}

const COLUMNS: usize = 13;

fn insertion_of(rows: usize) -> String {
    let marks = format!("({})", vec!["?"; COLUMNS].join(", "));
    format!(
        "INSERT INTO change (number, id, device, sequence, previous, hash, at, person, part, cause,
            action, entity, payload)
         VALUES {}",
        vec![marks; rows].join(", ")
    )
}

/// Calls `visit` with each change in the order of arrival.
pub(crate) fn each(
    connection: &Connection,
    mut visit: impl FnMut(&ChangeRow) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let doing = "reading the log of changes";
    let mut statement = connection
        .prepare("SELECT * FROM change ORDER BY number")
        .while_doing(doing)?;
    let mut rows = statement.query([]).while_doing(doing)?;
    while let Some(row) = rows.next().while_doing(doing)? {
        visit(&ChangeRow::read(row).while_doing(doing)?)?;
    }
    Ok(())
}

/// Returns the changes about one thing, in the order of arrival.
pub(crate) fn about(connection: &Connection, entity: &str) -> Result<Vec<ChangeRow>, StoreError> {
    let read = || -> rusqlite::Result<Vec<ChangeRow>> {
        connection
            .prepare_cached("SELECT * FROM change WHERE entity = ?1 ORDER BY number")?
            .query_map([entity], ChangeRow::read)?
            .collect()
    };
    read().while_doing("reading the history")
}

/// What the whole log comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct LogState {
    /// Number of changes.
    pub(crate) changes: u64,
    /// Hash over the hashes of all changes in their order.
    pub(crate) hash: [u8; 32],
    /// Changes whose hash, sequence or link does not hold.
    pub(crate) broken: Vec<i64>,
}

/// Goes through the whole log and checks every hash and every link.
pub(crate) fn verify(connection: &Connection) -> Result<LogState, StoreError> {
    let mut heads = std::collections::BTreeMap::<Uuid, (i64, [u8; 32])>::new();
    let mut state = LogState::default();
    let mut whole = Sha256::new();
    each(connection, |row| {
        let (sequence, previous) = heads.get(&row.device).copied().unwrap_or((0, [0; 32]));
        if row.hash != row.hash() || row.sequence != sequence + 1 || row.previous != previous {
            state.broken.push(row.number);
        }
        heads.insert(row.device, (row.sequence, row.hash));
        whole.update(row.hash);
        state.changes += 1;
        Ok(())
    })?;
    state.hash = whole.finalize().into();
    Ok(state)
}
