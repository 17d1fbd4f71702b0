//! Whether a record is sound, in full; and a hash of what it says of one person.

use domain::Uuid;
use rusqlite::Connection;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::change;
use crate::column::Text;
use crate::documents;
use crate::error::{StoreError, While};
use crate::rebuild::{differing_tables, rebuild};
use crate::tables::{self, EntityRow, columns, rows};

/// What a full check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckReport {
    /// Number of changes in the log.
    pub changes: u64,
    /// What is not as it should be; empty where the record is sound.
    pub findings: Vec<Finding>,
}

impl CheckReport {
    /// Says whether nothing was found.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }
}

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A page of the file is not what was written.
    Page(String),
    /// The inner structure of the database does not hold.
    Structure(String),
    /// A row of this table points to nothing.
    Link(String),
    /// A change of this number is not what was written, or one before it is missing.
    Change(i64),
    /// A current table is not what follows from the log.
    Table(String),
    /// The document with this hash is not what was kept.
    Document(String),
    /// A part could not be read at all.
    Unreadable(String),
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Page(what) => write!(f, "a page of the file is damaged: {what}"),
            Self::Structure(what) => write!(f, "the structure of the database is damaged: {what}"),
            Self::Link(table) => write!(f, "a row of “{table}” points to nothing"),
            Self::Change(number) => write!(f, "change {number} is not what was written"),
            Self::Table(table) => {
                write!(f, "“{table}” is not what follows from the log of changes")
            }
            Self::Document(hash) => write!(f, "the document {hash} is not what was kept"),
            Self::Unreadable(what) => write!(f, "a part cannot be read: {what}"),
        }
    }
}

/// Checks pages, structure, links, the chain of changes, the documents, and that the current tables
/// are what the log gives.
pub(crate) fn check(connection: &Connection) -> Result<CheckReport, StoreError> {
    let mut report = CheckReport::default();
    let findings = &mut report.findings;
    let texts = |sql: &str| -> Result<Vec<String>, StoreError> {
        let read = || -> rusqlite::Result<Vec<String>> {
            connection
                .prepare(sql)?
                .query_map([], |row| row.get(0))?
                .collect()
        };
        read().while_doing("checking the database")
    };
    for text in found(texts("PRAGMA cipher_integrity_check"), findings)? {
        findings.push(Finding::Page(text));
    }
    for text in found(texts("PRAGMA integrity_check"), findings)? {
        if text != "ok" {
            findings.push(Finding::Structure(text));
        }
    }
    for table in found(texts("PRAGMA foreign_key_check"), findings)? {
        findings.push(Finding::Link(table));
    }
    let log = found(change::verify(connection).map(|log| vec![log]), findings)?;
    for log in log {
        report.changes = log.changes;
        findings.extend(log.broken.into_iter().map(Finding::Change));
    }
    for hash in found(documents::damaged(connection), findings)? {
        findings.push(Finding::Document(hash));
    }
    match rebuild(connection).and_then(|second| differing_tables(connection, &second)) {
        Ok(tables) => {
            findings.extend(
                tables
                    .into_iter()
                    .map(|name| Finding::Table(name.to_owned())),
            );
        }
        // A log that cannot be played is a finding as well.
        Err(error) => findings.push(Finding::Unreadable(error.to_string())),
    }
    Ok(report)
}

/// Turns damage into a finding, so that one damaged part does not hide the others.
fn found<T>(
    outcome: Result<Vec<T>, StoreError>,
    findings: &mut Vec<Finding>,
) -> Result<Vec<T>, StoreError> {
    match outcome {
        Err(StoreError::Damaged { what }) => {
            findings.push(Finding::Unreadable(what));
            Ok(Vec::new())
        }
        other => other,
    }
}

/// Returns a hash over what the record says of a person now: things and current results with their
/// identities, not how they came there, nor drafts and documents.
pub(crate) fn content_hash(connection: &Connection, person: Uuid) -> Result<[u8; 32], StoreError> {
    let mut hasher = Sha256::new();
    hasher.update(b"mds-companion/1/content");
    things::<tables::person::PersonRow>(connection, person, &mut hasher)?;
    things::<tables::team_line::TeamLineRow>(connection, person, &mut hasher)?;
    things::<tables::appointment::AppointmentRow>(connection, person, &mut hasher)?;
    things::<tables::medicine::MedicineRow>(connection, person, &mut hasher)?;
    things::<tables::allergy::AllergyRow>(connection, person, &mut hasher)?;
    things::<tables::note::NoteRow>(connection, person, &mut hasher)?;
    things::<tables::gene_finding::GeneFindingRow>(connection, person, &mut hasher)?;
    things::<tables::disease_card::DiseaseCardRow>(connection, person, &mut hasher)?;
    things::<tables::transfusion::TransfusionRow>(connection, person, &mut hasher)?;
    things::<tables::log_span::LogSpanRow>(connection, person, &mut hasher)?;
    things::<tables::treatment::TreatmentRow>(connection, person, &mut hasher)?;
    things::<tables::milestone::MilestoneRow>(connection, person, &mut hasher)?;
    things::<tables::question::QuestionRow>(connection, person, &mut hasher)?;
    things::<tables::check_in::CheckInRow>(connection, person, &mut hasher)?;
    things::<tables::side_effect::SideEffectRow>(connection, person, &mut hasher)?;
    things::<tables::infection::InfectionRow>(connection, person, &mut hasher)?;
    things::<tables::hospital_stay::HospitalStayRow>(connection, person, &mut hasher)?;
    things::<tables::blood_needs::BloodNeedsRow>(connection, person, &mut hasher)?;
    things::<tables::about_me::AboutMeRow>(connection, person, &mut hasher)?;
    for mut row in tables::result::rows_of(connection, person)? {
        // Follows from the rest, or from the document.
        row.identity.clear();
        row.corrected = false;
        row.specimen = None;
        add(&mut hasher, "result", &row)?;
    }
    Ok(hasher.finalize().into())
}

fn things<R: EntityRow + Serialize>(
    connection: &Connection,
    person: Uuid,
    hasher: &mut Sha256,
) -> Result<(), StoreError> {
    let sql = format!(
        "SELECT {} FROM {} WHERE person = ?1 AND NOT removed ORDER BY id",
        columns::<R>(""),
        R::TABLE
    );
    for row in rows::<R>(connection, &sql, &[&Text(person)])? {
        add(hasher, R::TABLE, &row)?;
    }
    Ok(())
}

fn add(hasher: &mut Sha256, table: &str, row: &impl Serialize) -> Result<(), StoreError> {
    let json = serde_json::to_vec(row).map_err(|_| StoreError::Damaged {
        what: format!("a row of {table} cannot be read"),
    })?;
    hasher.update(table.as_bytes());
    hasher.update((json.len() as u64).to_be_bytes());
    hasher.update(&json);
    Ok(())
}
