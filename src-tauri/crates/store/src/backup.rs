//! Rolling encrypted backups: made with the database's own copying, and good only once read back.
//!
//! A backup is a folder with a header and a database, as a vault has them, and opens with the
//! passphrase that the vault had then. Nothing here writes over a backup.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension};
use secrecy::SecretString;

use crate::check::check;
use crate::connection::{self, Access};
use crate::error::{StoreError, While};
use crate::header::{self, Header};
use crate::keys::Key;
use crate::migrations;
use crate::rebuild::whole_hash;
use crate::vault::{Vault, database_path, make_private_folder};
use crate::wrap::Secret;

/// How many backups are kept. Older ones go only after a new one has been read back.
pub const KEPT_BACKUPS: usize = 5;

/// A backup that lies in the vault's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFile {
    /// Its folder.
    pub path: PathBuf,
    /// Name of its folder.
    pub name: String,
    /// Counts up; never used again.
    pub number: u32,
    /// When it was made, as the caller had it; before a migration the time of the last change.
    pub made: DateTime<FixedOffset>,
    /// Size of its database in bytes.
    pub bytes: u64,
}

/// What a backup turned out to hold when it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    /// Number of people whose record it holds.
    pub people: u64,
    /// Number of current results.
    pub results: u64,
    /// Number of transfusions.
    pub transfusions: u64,
    /// Time of the last change in it, as that computer had it.
    pub last_change: Option<DateTime<FixedOffset>>,
    /// Hash over everything in it.
    pub hash: [u8; 32],
}

/// Name of the folder that holds the backups in a place that the person chose.
pub const ELSEWHERE: &str = "MDS Companion backups";

/// How the time of a backup stands in its name, after its number; without colons for the sake of Windows.
const TIME_IN_NAME: &str = "%Y-%m-%dT%H%M%S%z";

fn name_of(number: u32, made: DateTime<FixedOffset>) -> String {
    format!("{number:04}_{}", made.format(TIME_IN_NAME))
}

fn parse_name(name: &str) -> Option<(u32, DateTime<FixedOffset>)> {
    let (number, made) = name.split_once('_')?;
    let made = DateTime::parse_from_str(made, TIME_IN_NAME).ok()?;
    Some((number.parse().ok()?, made))
}

impl Vault {
    /// Makes a backup and reads it back. The oldest ones beyond [`KEPT_BACKUPS`] go after that.
    ///
    /// # Errors
    /// Where it cannot be made, or is not equal to the record; it is thrown away then, and all former
    /// ones stay.
    pub fn backup(&self, at: DateTime<FixedOffset>) -> Result<BackupFile, StoreError> {
        make(
            &self.connection,
            &self.folder.join("backups"),
            &self.data_key,
            &self.header,
            at,
        )
    }

    /// Makes a backup in a place that the person chose, such as a memory stick, in a folder of its own
    /// there, and reads it back as [`Self::backup`] does.
    ///
    /// # Errors
    /// As for [`Self::backup`]; a place that is not there is not made.
    pub fn backup_to(
        &self,
        place: &Path,
        at: DateTime<FixedOffset>,
    ) -> Result<BackupFile, StoreError> {
        if !place.is_dir() {
            return Err(StoreError::NoSuchPlace(place.to_owned()));
        }
        make(
            &self.connection,
            &place.join(ELSEWHERE),
            &self.data_key,
            &self.header,
            at,
        )
    }

    /// Says whether something changed since the newest backup, and that is older than `at_least`.
    ///
    /// # Errors
    /// Where the backups or the log cannot be read.
    pub fn is_backup_due(
        &self,
        at: DateTime<FixedOffset>,
        at_least: chrono::Duration,
    ) -> Result<bool, StoreError> {
        let Some(last) = last_change(&self.connection)? else {
            return Ok(false);
        };
        Ok(match self.backups()?.last() {
            None => true,
            Some(newest) => newest.made < last && at - newest.made >= at_least,
        })
    }

    /// Returns the backups of this vault, the newest last.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn backups(&self) -> Result<Vec<BackupFile>, StoreError> {
        backups_in(&self.folder)
    }
}

/// Returns the backups in the folder of a vault, the newest last. The vault need not open for that.
///
/// # Errors
/// Where the folder cannot be read.
pub fn backups_in(folder: &Path) -> Result<Vec<BackupFile>, StoreError> {
    listed(&folder.join("backups"))
}

/// Returns the backups in a place that the person chose, the newest last.
///
/// # Errors
/// Where the place cannot be read.
pub fn backups_at(place: &Path) -> Result<Vec<BackupFile>, StoreError> {
    listed(&place.join(ELSEWHERE))
}

fn listed(backups: &Path) -> Result<Vec<BackupFile>, StoreError> {
    let doing = "looking for backups";
    if !backups.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(backups).while_doing(doing)? {
        let path = entry.while_doing(doing)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let (Some((number, made)), Ok(about)) =
            (parse_name(name), fs::metadata(database_path(&path)))
        else {
            continue;
        };
        found.push(BackupFile {
            name: name.to_owned(),
            number,
            made,
            bytes: about.len(),
            path,
        });
    }
    found.sort_by_key(|entry| entry.number);
    Ok(found)
}

/// Makes a backup of an open database beside the others, reads it back, and lets the oldest go.
pub(crate) fn make(
    source: &Connection,
    backups: &Path,
    data_key: &Key,
    header: &Header,
    at: DateTime<FixedOffset>,
) -> Result<BackupFile, StoreError> {
    let is_first = !backups.is_dir();
    make_private_folder(backups)?;
    if is_first && let Some(parent) = backups.parent() {
        // On a stick that is pulled out, a folder that was not flushed is not there, nor what is in it.
        header::sync_folder(parent).while_doing("making the folder")?;
    }
    let number = listed(backups)?
        .last()
        .map_or(1, |entry| entry.number.saturating_add(1));
    let unfinished = backups.join("unfinished");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).while_doing("clearing an unfinished backup")?;
    }
    make_private_folder(&unfinished)?;
    let path = backups.join(name_of(number, at));
    let outcome = copy(source, &unfinished, data_key, header)
        .and_then(|()| prove_equal(source, &unfinished, data_key))
        .and_then(|()| {
            fs::rename(&unfinished, &path)
                .and_then(|()| header::sync_folder(backups))
                .while_doing("putting the backup into its place")
        });
    if let Err(error) = outcome {
        // It failed already; that the remains cannot be cleared either adds nothing.
        let _ = fs::remove_dir_all(&unfinished);
        return Err(error);
    }
    let all = listed(backups)?;
    for old in all.iter().rev().skip(KEPT_BACKUPS) {
        fs::remove_dir_all(&old.path).while_doing("letting an old backup go")?;
    }
    all.into_iter()
        .find(|entry| entry.number == number)
        .ok_or_else(|| StoreError::BackupNotVerified {
            what: "it is not there".to_owned(),
        })
}

fn copy(
    source: &Connection,
    target: &Path,
    data_key: &Key,
    header: &Header,
) -> Result<(), StoreError> {
    copy_under(source, &database_path(target), data_key)?;
    header.write(target)
}

/// Copies an open database to a new file under a key, with the database's own copying, and flushes it.
pub(crate) fn copy_under(source: &Connection, path: &Path, key: &Key) -> Result<(), StoreError> {
    let doing = "copying the database";
    let mut copy = connection::open(path, key, Access::Create)?;
    rusqlite::backup::Backup::new(source, &mut copy)
        .and_then(|backup| backup.run_to_completion(1024, Duration::ZERO, None))
        .while_doing(doing)?;
    // So that looking at the copy later needs no further files beside it.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
        .while_doing(doing)?;
    copy.close()
        .map_err(|(_, error)| error)
        .while_doing(doing)?;
    File::open(path)
        .and_then(|file| file.sync_all())
        .while_doing(doing)
}

fn prove_equal(source: &Connection, target: &Path, data_key: &Key) -> Result<(), StoreError> {
    // The header is read back as well: without it the copy opens for nobody.
    Header::read(target)?;
    let copy = connection::open(&database_path(target), data_key, Access::Look)?;
    let report = look(&copy).map_err(|error| StoreError::BackupNotVerified {
        what: error.to_string(),
    })?;
    if report.hash != whole_hash(source)? {
        return Err(StoreError::BackupNotVerified {
            what: "the copy differs from the record".to_owned(),
        });
    }
    Ok(())
}

/// Returns the time of the last change.
pub(crate) fn last_change(
    connection: &Connection,
) -> Result<Option<DateTime<FixedOffset>>, StoreError> {
    let last: Option<String> = connection
        .query_row(
            "SELECT at FROM change ORDER BY number DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()
        .while_doing("reading the last change")?;
    Ok(last.and_then(|at| DateTime::parse_from_rfc3339(&at).ok()))
}

/// Reads all of a database and checks it in full. One of an earlier form is only read: it is checked
/// once it has been brought to the present one.
pub(crate) fn look(connection: &Connection) -> Result<BackupReport, StoreError> {
    if connection::user_version(connection)? == migrations::last_number() {
        let findings = check(connection)?.findings;
        if let Some(finding) = findings.first() {
            return Err(StoreError::Damaged {
                what: finding.to_string(),
            });
        }
    }
    let count = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .map(i64::unsigned_abs)
            .while_doing("reading the backup")
    };
    Ok(BackupReport {
        people: count("SELECT count(*) FROM person WHERE NOT removed")?,
        results: count("SELECT count(*) FROM result WHERE is_current")?,
        transfusions: count("SELECT count(*) FROM transfusion WHERE NOT removed")?,
        last_change: last_change(connection)?,
        hash: whole_hash(connection)?,
    })
}

/// Really opens a backup and reads all of it. Writes nothing.
///
/// # Errors
/// As for opening a vault. A backup in which anything is not as it should be is [`StoreError::Damaged`].
pub fn check_backup(path: &Path, passphrase: &SecretString) -> Result<BackupReport, StoreError> {
    check_backup_with(path, Secret::Passphrase(passphrase))
}

/// Really opens a backup with any of the locks that its vault had, and reads all of it.
///
/// # Errors
/// As for [`check_backup`].
pub fn check_backup_with(path: &Path, secret: Secret<'_>) -> Result<BackupReport, StoreError> {
    let (_, data_key) = Header::read(path)?.unlock_with(secret)?;
    look(&connection::open(
        &database_path(path),
        &data_key,
        Access::Look,
    )?)
}

#[cfg(test)]
#[path = "backup_tests.rs"]
mod tests;
