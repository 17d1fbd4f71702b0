//! Documents that were read: when, what they are, and what could not be read in them.

use chrono::{DateTime, FixedOffset};
use domain::draft::{DocumentFormat, DocumentPerson, Problem, ProblemCode};
use domain::{PartialDate, Uuid};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use crate::column::{Coded, Json, Text, text, value};
use crate::error::{StoreError, While};
use crate::hex;
use crate::operation::NewImport;
use crate::tables::reading::PlaceJson;

/// What the payload of a received import holds; its readings are changes of their own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ImportRow {
    pub(crate) id: Text<Uuid>,
    file_name: String,
    format: Coded<DocumentFormat>,
    /// SHA-256 of the document in hexadecimal.
    original: Option<String>,
    people: Vec<PersonJson>,
    problems: Vec<ProblemJson>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct PersonJson {
    name: Option<String>,
    birth_date: Option<Text<PartialDate>>,
    ids: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ProblemJson {
    code: Coded<ProblemCode>,
    detail: Option<String>,
    place: Option<PlaceJson>,
}

impl ImportRow {
    /// Makes the row of a document; `original` is the hash of its bytes, where they are kept.
    pub(crate) fn of(import: &NewImport, original: Option<[u8; 32]>) -> Self {
        Self {
            id: Text(import.id),
            file_name: import.file_name.clone(),
            format: Coded(import.format),
            original: original.map(|hash| hex::encode(&hash).to_string()),
            people: import
                .people
                .iter()
                .map(|person| PersonJson {
                    name: person.name.clone(),
                    birth_date: text(person.birth_date),
                    ids: person.ids.clone(),
                })
                .collect(),
            problems: import
                .problems
                .iter()
                .map(|problem| ProblemJson {
                    code: Coded(problem.code),
                    detail: problem.detail.clone(),
                    place: problem.place.clone().map(Into::into),
                })
                .collect(),
        }
    }
}

/// Adds a received import.
pub(crate) fn add(
    connection: &Connection,
    row: &ImportRow,
    number: i64,
    received: &str,
) -> Result<(), StoreError> {
    let original = row.original.as_deref().and_then(hex::decode::<32>);
    connection
        .prepare_cached(
            "INSERT INTO import (id, number, received, file_name, format, original, people, problems)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                row.id,
                number,
                received,
                row.file_name,
                row.format,
                original,
                Json(&row.people),
                Json(&row.problems),
            ])
        })
        .while_doing("keeping an import")?;
    Ok(())
}

/// Says whether an import is undone; `None` where there is no such import.
pub(crate) fn is_undone(connection: &Connection, id: Uuid) -> Result<Option<bool>, StoreError> {
    connection
        .prepare_cached("SELECT undone FROM import WHERE id = ?1")
        .and_then(|mut statement| statement.query_row([Text(id)], |row| row.get(0)).optional())
        .while_doing("looking for an import")
}

/// Marks an import as undone, or takes the mark away.
pub(crate) fn set_undone(
    connection: &Connection,
    id: Uuid,
    undone: bool,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE import SET undone = ?2 WHERE id = ?1")
        .and_then(|mut statement| statement.execute(params![Text(id), undone]))
        .while_doing("marking an import")?;
    Ok(())
}

/// A document that was read, and what became of what was found in it.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredImport {
    /// Stable identity.
    pub id: Uuid,
    /// When it was received, by the clock of that computer.
    pub received: DateTime<FixedOffset>,
    /// Name of the file.
    pub file_name: String,
    /// Recognised format.
    pub format: DocumentFormat,
    /// SHA-256 of the document, where it is kept; see [`crate::Vault::document`].
    pub document: Option<[u8; 32]>,
    /// For whom it was received, where anything was found in it.
    pub person: Option<Uuid>,
    /// People named in it.
    pub people: Vec<DocumentPerson>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// True where it was undone.
    pub is_undone: bool,
    /// Number of drafts that wait.
    pub waiting: u32,
    /// Number of drafts that were confirmed.
    pub confirmed: u32,
    /// Number of drafts that were turned away.
    pub rejected: u32,
}

// Its readings are gone through once for all three counts: an import may have a hundred thousand.
const SELECT: &str =
    "SELECT import.id, received, file_name, format, original, people, problems, undone,
        (SELECT person FROM reading WHERE import = import.id ORDER BY number LIMIT 1) AS of_person,
        coalesce(sum(reading.state = 'waiting'), 0) AS waiting,
        coalesce(sum(reading.state = 'confirmed'), 0) AS confirmed,
        coalesce(sum(reading.state = 'rejected'), 0) AS rejected
    FROM import LEFT JOIN reading ON reading.import = import.id";

fn read(row: &Row<'_>) -> rusqlite::Result<StoredImport> {
    let Json(people) = row.get::<_, Json<Vec<PersonJson>>>("people")?;
    let Json(problems) = row.get::<_, Json<Vec<ProblemJson>>>("problems")?;
    Ok(StoredImport {
        id: row.get::<_, Text<Uuid>>("id")?.0,
        received: row.get::<_, Text<DateTime<FixedOffset>>>("received")?.0,
        file_name: row.get("file_name")?,
        format: row.get::<_, Coded<DocumentFormat>>("format")?.0,
        document: row.get("original")?,
        person: row
            .get::<_, Option<Text<Uuid>>>("of_person")?
            .map(|Text(person)| person),
        people: people
            .into_iter()
            .map(|person| DocumentPerson {
                name: person.name,
                birth_date: value(person.birth_date),
                ids: person.ids,
            })
            .collect(),
        problems: problems
            .into_iter()
            .map(|problem| Problem {
                code: problem.code.0,
                detail: problem.detail,
                place: problem.place.map(Into::into),
            })
            .collect(),
        is_undone: row.get("undone")?,
        waiting: row.get("waiting")?,
        confirmed: row.get("confirmed")?,
        rejected: row.get("rejected")?,
    })
}

/// Returns all imports, the newest last.
pub(crate) fn all(connection: &Connection) -> Result<Vec<StoredImport>, StoreError> {
    let list = || -> rusqlite::Result<Vec<StoredImport>> {
        connection
            .prepare_cached(&format!(
                "{SELECT} GROUP BY import.id ORDER BY import.number"
            ))?
            .query_map([], read)?
            .collect()
    };
    list().while_doing("reading the imports")
}

/// Returns one import.
pub(crate) fn find(connection: &Connection, id: Uuid) -> Result<Option<StoredImport>, StoreError> {
    connection
        .prepare_cached(&format!("{SELECT} WHERE import.id = ?1 GROUP BY import.id"))
        .and_then(|mut statement| statement.query_row([Text(id)], read).optional())
        .while_doing("reading an import")
}
