//! The whole record as one file that needs neither this program nor its database: a zip of plain text and
//! original documents, sealed with `age` unless the person insists. `docs/archive-format.md` describes it.
//!
//! Here is what is in it and under which names. Writing is `write`, reading and proving `read`, making a vault
//! of it `restore`.

mod read;
mod restore;
mod write;

use domain::Uuid;
use serde::{Deserialize, Serialize};

use crate::change::ChangeRow;
use crate::column::{Coded, Text, text, value};
use crate::error::StoreError;
use crate::hex;
use crate::operation::{Cause, Part};

pub use read::{ArchiveKind, archive_kind, check_archive};
pub use restore::{restore_archive, restore_archive_over};
pub use write::Seal;

/// Version of the format that this program writes, and the highest that it reads.
const VERSION: u32 = 1;
/// What the format calls itself.
const FORMAT: &str = "mds-companion-archive";
/// The first member: holds the version and nothing else, so that a later form can be told from a damaged one.
const MARK: &str = "mds-companion-archive";
const MANIFEST: &str = "manifest.json";
const CHANGES: &str = "changes.jsonl";
const ORIGINALS: &str = "originals/";
const TABLES: &str = "tables/";

/// What an archive holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveReport {
    /// Number of people whose record it holds.
    pub people: u64,
    /// Number of current results.
    pub results: u64,
    /// Number of original documents.
    pub documents: u64,
    /// Number of changes, the whole history.
    pub changes: u64,
    /// When it was made, as that computer had it.
    pub made: String,
    /// Hash over the record in it; two copies of one record have the same.
    pub hash: [u8; 32],
}

/// The last member: says what every other one must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    format: String,
    version: u32,
    made: String,
    /// Form of the tables; the hash of the record can be compared only within one form.
    schema: u32,
    people: u64,
    results: u64,
    changes: u64,
    log_hash: String,
    record_hash: String,
    members: Vec<Member>,
}

/// One member, as the manifest names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Member {
    name: String,
    bytes: u64,
    sha256: String,
}

/// One line of `changes.jsonl`.
#[derive(Debug, Serialize, Deserialize)]
struct ChangeLine {
    number: i64,
    id: Text<Uuid>,
    device: Text<Uuid>,
    sequence: i64,
    previous: String,
    hash: String,
    at: String,
    person: Option<Text<Uuid>>,
    part: Coded<Part>,
    cause: Coded<Cause>,
    action: String,
    entity: String,
    /// JSON as text: the hash is over these very signs.
    payload: String,
}

impl ChangeLine {
    fn of(row: &ChangeRow) -> Self {
        Self {
            number: row.number,
            id: Text(row.id),
            device: Text(row.device),
            sequence: row.sequence,
            previous: hex::encode(&row.previous).to_string(),
            hash: hex::encode(&row.hash).to_string(),
            at: row.at.clone(),
            person: text(row.person),
            part: Coded(row.part),
            cause: Coded(row.cause),
            action: row.action.clone(),
            entity: row.entity.clone(),
            payload: row.payload.clone(),
        }
    }

    fn into_row(self) -> Option<ChangeRow> {
        Some(ChangeRow {
            number: self.number,
            id: self.id.0,
            device: self.device.0,
            sequence: self.sequence,
            previous: hex::decode(&self.previous)?,
            hash: hex::decode(&self.hash)?,
            at: self.at,
            person: value(self.person),
            part: self.part.0,
            cause: self.cause.0,
            action: self.action,
            entity: self.entity,
            payload: self.payload,
        })
    }
}

fn damaged(what: impl Into<String>) -> StoreError {
    StoreError::ArchiveDamaged { what: what.into() }
}

/// Passphrases are the same however a keyboard composes accents, as for the locks of a vault.
fn normalised(passphrase: &secrecy::SecretString) -> secrecy::SecretString {
    use secrecy::ExposeSecret;
    use unicode_normalization::UnicodeNormalization;
    let given = passphrase.expose_secret();
    let mut composed = String::with_capacity(given.len() * 3 + 4);
    composed.extend(given.nfc());
    // The room is taken once and becomes the secret itself where it is exactly filled; `age` wipes its own.
    secrecy::SecretString::from(composed)
}

#[cfg(test)]
#[path = "archive_tests.rs"]
mod tests;
