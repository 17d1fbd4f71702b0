//! Rolling encrypted backups: made with the database's own copying, and good only once read back.
//!
//! A backup is a folder with a header and a database, as a vault has them, and opens with the
//! passphrase that the vault had then. Nothing here writes over a backup.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension};
use secrecy::SecretString;

use crate::check::{CheckReport, check};
use crate::connection::{self, Access};
use crate::error::{StoreError, While};
use crate::header::{self, Header};
use crate::keys::Key;
use crate::lock::VaultLock;
use crate::migrations;
use crate::rebuild::whole_hash;
use crate::vault::{
    Vault, database_path, finish_creation, make_private_folder, set_new_device, unfinished_path,
};

/// How many backups are kept. Older ones go only after a new one has been read back.
pub const KEPT_BACKUPS: usize = 5;

/// A backup that lies in the vault's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupEntry {
    /// Its folder.
    pub path: PathBuf,
    /// Counts up.
    pub number: u32,
    /// When it was made, by the file system.
    pub made: Option<SystemTime>,
    /// Size of its database in bytes.
    pub bytes: u64,
}

/// What a backup turned out to hold when it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    /// Number of people whose record it holds.
    pub people: u32,
    /// Number of current results.
    pub results: u32,
    /// Time of the last change in it, as that computer had it.
    pub last_change: Option<DateTime<FixedOffset>>,
    /// Hash over everything in it.
    pub hash: [u8; 32],
    /// The full check; `None` where it is of an earlier form, which is checked after it is restored.
    pub check: Option<CheckReport>,
}

impl BackupReport {
    /// Says whether it can be relied on.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.check.as_ref().is_none_or(CheckReport::is_sound)
    }
}

impl Vault {
    /// Makes a backup and reads it back. The oldest ones beyond [`KEPT_BACKUPS`] go after that.
    ///
    /// # Errors
    /// Where it cannot be made, or is not equal to the record; it is thrown away then, and all former
    /// ones stay.
    pub fn backup(&self) -> Result<BackupEntry, StoreError> {
        make(&self.connection, &self.folder, &self.data_key, &self.header)
    }

    /// Returns the backups of this vault, the newest last.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn backups(&self) -> Result<Vec<BackupEntry>, StoreError> {
        backups_in(&self.folder)
    }
}

/// Returns the backups in the folder of a vault, the newest last. The vault need not open for that.
///
/// # Errors
/// Where the folder cannot be read.
pub fn backups_in(folder: &Path) -> Result<Vec<BackupEntry>, StoreError> {
    let doing = "looking for backups";
    let backups = folder.join("backups");
    if !backups.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(backups).while_doing(doing)? {
        let path = entry.while_doing(doing)?.path();
        let number = path
            .file_name()
            .and_then(|name| name.to_str())
            .and_then(|name| name.parse().ok());
        let (Some(number), Ok(about)) = (number, fs::metadata(database_path(&path))) else {
            continue;
        };
        found.push(BackupEntry {
            path,
            number,
            made: about.modified().ok(),
            bytes: about.len(),
        });
    }
    found.sort_by_key(|entry| entry.number);
    Ok(found)
}

/// Makes a backup of an open database beside the others, reads it back, and lets the oldest go.
pub(crate) fn make(
    source: &Connection,
    folder: &Path,
    data_key: &Key,
    header: &Header,
) -> Result<BackupEntry, StoreError> {
    let backups = folder.join("backups");
    make_private_folder(&backups)?;
    let number = backups_in(folder)?
        .last()
        .map_or(1, |entry| entry.number.saturating_add(1));
    let unfinished = backups.join("unfinished");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).while_doing("clearing an unfinished backup")?;
    }
    make_private_folder(&unfinished)?;
    let path = backups.join(format!("{number:04}"));
    let outcome = copy(source, &unfinished, data_key, header)
        .and_then(|()| prove_equal(source, &unfinished, data_key))
        .and_then(|()| {
            fs::rename(&unfinished, &path)
                .and_then(|()| header::sync_folder(&backups))
                .while_doing("putting the backup into its place")
        });
    if let Err(error) = outcome {
        // It failed already; that the remains cannot be cleared either adds nothing.
        let _ = fs::remove_dir_all(&unfinished);
        return Err(error);
    }
    let all = backups_in(folder)?;
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
    let doing = "copying the database";
    let path = database_path(target);
    let mut copy = connection::open(&path, data_key, Access::Create)?;
    rusqlite::backup::Backup::new(source, &mut copy)
        .and_then(|backup| backup.run_to_completion(1024, Duration::ZERO, None))
        .while_doing(doing)?;
    // So that looking at the backup later needs no further files beside it.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
        .while_doing(doing)?;
    copy.close()
        .map_err(|(_, error)| error)
        .while_doing(doing)?;
    File::open(&path)
        .and_then(|file| file.sync_all())
        .while_doing(doing)?;
    header.write(target)
}

fn prove_equal(source: &Connection, target: &Path, data_key: &Key) -> Result<(), StoreError> {
    // The header is read back as well: without it the copy opens for nobody.
    Header::read(target)?;
    let copy = connection::open(&database_path(target), data_key, Access::Look)?;
    let report = look(&copy)?;
    if !report.is_sound() {
        return Err(StoreError::BackupNotVerified {
            what: "the copy is not sound".to_owned(),
        });
    }
    if report.hash != whole_hash(source)? {
        return Err(StoreError::BackupNotVerified {
            what: "the copy differs from the record".to_owned(),
        });
    }
    Ok(())
}

fn look(connection: &Connection) -> Result<BackupReport, StoreError> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, u32>(0));
    let doing = "reading the backup";
    let last: Option<String> = connection
        .query_row(
            "SELECT at FROM change ORDER BY number DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()
        .while_doing(doing)?;
    let is_present_form = connection::user_version(connection)? == migrations::last_number();
    Ok(BackupReport {
        people: count("SELECT count(*) FROM person WHERE NOT removed").while_doing(doing)?,
        results: count("SELECT count(*) FROM result WHERE is_current").while_doing(doing)?,
        last_change: last.and_then(|at| DateTime::parse_from_rfc3339(&at).ok()),
        hash: whole_hash(connection)?,
        check: if is_present_form {
            Some(check(connection)?)
        } else {
            None
        },
    })
}

/// Really opens a backup and reads all of it. Writes nothing.
///
/// # Errors
/// As for opening a vault; damage inside is reported, not an error, where it can still be read.
pub fn check_backup(path: &Path, passphrase: &SecretString) -> Result<BackupReport, StoreError> {
    let data_key = Header::read(path)?.unlock(passphrase)?;
    look(&connection::open(
        &database_path(path),
        &data_key,
        Access::Look,
    )?)
}

/// Makes a vault out of a backup, in a folder that is empty or missing, and opens it.
///
/// It counts as a new copy of the record, since the former one may still be in use.
///
/// # Errors
/// Refuses a folder with anything in it, and a backup that is not sound.
pub fn restore(
    backup: &Path,
    folder: &Path,
    passphrase: &SecretString,
) -> Result<Vault, StoreError> {
    let doing = "restoring the backup";
    let header = Header::read(backup)?;
    let data_key = header.unlock(passphrase)?;
    let source = connection::open(&database_path(backup), &data_key, Access::Look)?;
    let report = look(&source)?;
    drop(source);
    if !report.is_sound() {
        return Err(StoreError::Damaged {
            what: "the backup is not sound".to_owned(),
        });
    }
    if folder.exists() && fs::read_dir(folder).while_doing(doing)?.next().is_some() {
        return Err(StoreError::NotEmpty(folder.to_owned()));
    }
    make_private_folder(folder)?;
    let lock = VaultLock::take(folder)?;
    make_private_folder(&folder.join("backups"))?;
    let unfinished = unfinished_path(folder);
    fs::copy(database_path(backup), &unfinished).while_doing(doing)?;
    let copy = connection::open(&unfinished, &data_key, Access::Write)?;
    if whole_hash(&copy)? != report.hash {
        return Err(StoreError::BackupNotVerified {
            what: "the copy differs from the backup".to_owned(),
        });
    }
    set_new_device(&copy)?;
    copy.close()
        .map_err(|(_, error)| error)
        .while_doing(doing)?;
    File::open(&unfinished)
        .and_then(|file| file.sync_all())
        .while_doing(doing)?;
    header.write(folder)?;
    finish_creation(folder)?;
    Vault::unlocked(folder, lock, header, data_key, migrations::ALL)
}

#[cfg(test)]
#[path = "backup_tests.rs"]
mod tests;
