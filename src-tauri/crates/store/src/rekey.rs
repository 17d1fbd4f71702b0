//! A new data key for the whole record, when somebody may have got hold of the old one.
//!
//! The record is copied under the new key and proved equal; then the header changes in one step. Whatever
//! moment the power fails at, one header and one database belong together.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use secrecy::SecretString;

use crate::backup::copy_under;
use crate::connection::{self, Access};
use crate::error::{StoreError, While};
use crate::header::{self, Header};
use crate::keys::{self, KdfParameters, Key};
use crate::newest_seen;
use crate::rebuild::whole_hash;
use crate::spare_key::SpareKey;
use crate::vault::{Vault, database_path};
use crate::wrap::{LockKind, Secret};

/// What became of the locks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rekeyed {
    /// Locks that are gone, because nobody gave what they are made of. They have to be made again.
    pub gone: Vec<LockKind>,
}

fn rekeyed_path(folder: &Path) -> PathBuf {
    folder.join("record.db.rekeyed")
}

/// Files that the database keeps beside itself while it is open.
fn companions(folder: &Path) -> [PathBuf; 2] {
    [folder.join("record.db-wal"), folder.join("record.db-shm")]
}

impl Vault {
    /// Gives the record a new data key. The passphrase stays; a spare key that is given stays as well; all
    /// other locks go. Backups made before keep the old key: whoever has that can still read them.
    ///
    /// # Errors
    /// Where the passphrase is not the owner's, or the copy cannot be made or does not prove equal; nothing
    /// is changed then. Where the disk fails after the new header is in place, the vault has to be opened again.
    pub fn rekey(
        &mut self,
        passphrase: &SecretString,
        spare: Option<&SpareKey>,
        kdf: KdfParameters,
    ) -> Result<Rekeyed, StoreError> {
        let (kind, _) = self.header.unlock_with(Secret::Passphrase(passphrase))?;
        if kind != LockKind::Passphrase {
            return Err(StoreError::WrongPassphrase);
        }
        if let Some(spare) = spare {
            self.header.unlock_with(Secret::SpareKey(spare))?;
        }
        let new_key = keys::new_data_key()?;
        let bare = self.header.without_locks();
        let mut header = bare.with_passphrase(LockKind::Passphrase, &new_key, passphrase, kdf)?;
        if let Some(spare) = spare {
            header = header.with_key(LockKind::SpareKey, &new_key, &spare.entropy)?;
        }
        let gone: Vec<LockKind> = LockKind::ALL
            .iter()
            .copied()
            .filter(|kind| self.header.has(*kind) && !header.has(*kind))
            .collect();

        let path = rekeyed_path(&self.folder);
        remove(&path)?;
        if let Err(error) = copy_proved(&self.connection, &path, &new_key) {
            // It failed already; the next try clears what is left.
            let _ = fs::remove_file(&path);
            return Err(error);
        }
        // From the moment the new header is in place, the copy is the record, and nothing may be written to the
        // former database any more: opening the record would throw it away.
        let written = header.write(&self.folder);
        if !matches!(written, Ok(()) | Err(StoreError::NotFlushed)) {
            let _ = fs::remove_file(&path);
            return written.map(|()| Rekeyed { gone: Vec::new() });
        }
        self.must_reopen = true;
        let closed = Connection::open_in_memory().while_doing("closing the database")?;
        drop(std::mem::replace(&mut self.connection, closed));
        self.header = header;
        self.data_key = new_key;
        // Where the disk may not keep the new header, the former database stays too.
        written?;
        replace(&self.folder)?;
        self.connection =
            connection::open(&database_path(&self.folder), &self.data_key, Access::Write)?;
        connection::prepare_for_writing(&self.connection)?;
        self.must_reopen = false;
        let last = newest_seen::last_number(&self.connection)?;
        newest_seen::write(&self.folder, &self.data_key, last);
        Ok(Rekeyed { gone })
    }
}

/// Copies the record under a new key and proves the copy equal.
fn copy_proved(source: &Connection, path: &Path, key: &Key) -> Result<(), StoreError> {
    copy_under(source, path, key)?;
    let copy = connection::open(path, key, Access::Look)?;
    if whole_hash(&copy)? == whole_hash(source)? {
        Ok(())
    } else {
        Err(StoreError::BackupNotVerified {
            what: "the copy under the new key differs from the record".to_owned(),
        })
    }
}

/// Finishes or clears away a change of the key that was broken off. Must come before the database is opened.
pub(crate) fn settle(folder: &Path, header: &Header, data_key: &Key) -> Result<(), StoreError> {
    let copy = rekeyed_path(folder);
    if !copy.exists() {
        return Ok(());
    }
    if connection::open(&copy, data_key, Access::Look).is_ok() {
        // What broke the change off may have been the disk, before it promised to keep the header.
        header.write(folder)?;
        replace(folder)
    } else if connection::open(&database_path(folder), data_key, Access::Look).is_ok() {
        remove(&copy)
    } else {
        // Neither opens: nothing is thrown away, and opening the record says what is wrong with it.
        Ok(())
    }
}

/// Puts the copy into the place of the former database, whose key nobody has any more.
fn replace(folder: &Path) -> Result<(), StoreError> {
    // What stands beside the former database belongs to the former key.
    for companion in companions(folder) {
        remove(&companion)?;
    }
    fs::rename(rekeyed_path(folder), database_path(folder))
        .and_then(|()| header::sync_folder(folder))
        .while_doing("finishing the change of the key")
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).while_doing("clearing a former copy of the record")
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
#[path = "rekey_tests.rs"]
mod tests;
