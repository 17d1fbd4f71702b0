//! An open vault: creating and opening it, and letting it be changed. What it says belongs to `record`.

use std::path::{Path, PathBuf};
use std::{fmt, fs};

use domain::Uuid;
use rusqlite::Connection;
use secrecy::SecretString;

use crate::backup;
use crate::change::Change;
use crate::column::Text;
use crate::connection::{self, Access};
use crate::error::{StoreError, While};
use crate::header::{self, Header};
use crate::keys::{self, KdfParameters, Key};
use crate::lock::VaultLock;
use crate::migrations;
use crate::newest_seen;
use crate::operation::{Operation, Stamp};
use crate::rekey;
use crate::restore;
use crate::wrap::Secret;
use crate::write_path::apply_all;

/// A vault that is unlocked and held by this process. Dropping it locks it.
pub struct Vault {
    // Declared before the lock: the connection closes before another process may come in.
    pub(crate) connection: Connection,
    pub(crate) folder: PathBuf,
    pub(crate) data_key: Key,
    pub(crate) header: Header,
    pub(crate) device: Uuid,
    /// True after a write failed in a way that leaves open what is on the disk.
    pub(crate) must_reopen: bool,
    missing_changes: Option<u64>,
    _lock: VaultLock,
}

/// Returns where the database of a vault lies.
pub(crate) fn database_path(folder: &Path) -> PathBuf {
    folder.join("record.db")
}

/// Returns where the database of a new vault lies until its header is written.
pub(crate) fn unfinished_path(folder: &Path) -> PathBuf {
    folder.join("record.db.new")
}

/// Puts the database of a new vault into its place.
pub(crate) fn finish_creation(folder: &Path) -> Result<(), StoreError> {
    fs::rename(unfinished_path(folder), database_path(folder))
        .and_then(|()| header::sync_folder(folder))
        .while_doing("making the database")
}

/// Makes a folder that only its owner can look into.
pub(crate) fn make_private_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder).while_doing("making the folder")
}

impl fmt::Debug for Vault {
    /// Shows where it is and nothing else: the key must not reach a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

impl Vault {
    /// Makes a new vault in a folder, which is made where it is missing.
    ///
    /// # Errors
    /// Refuses a folder that holds a vault already.
    pub fn create(
        folder: &Path,
        passphrase: &SecretString,
        kdf: KdfParameters,
    ) -> Result<Self, StoreError> {
        make_private_folder(folder)?;
        let lock = VaultLock::take(folder)?;
        if Self::exists(folder) || database_path(folder).exists() {
            return Err(StoreError::AlreadyAVault(folder.to_owned()));
        }
        make_private_folder(&folder.join("backups"))?;
        let data_key = keys::new_data_key()?;
        let header = Header::new(&data_key, passphrase, kdf)?;
        // Without a header the folder is no vault: what a crash before that left is swept away here. A
        // crash after it is made good when the vault is opened.
        let unfinished = unfinished_path(folder);
        if unfinished.exists() {
            fs::remove_file(&unfinished).while_doing("making the database")?;
        }
        let mut connection = connection::open(&unfinished, &data_key, Access::Create)?;
        migrations::run(&mut connection, migrations::ALL)?;
        set_new_device(&connection)?;
        connection
            .close()
            .map_err(|(_, error)| error)
            .while_doing("making the database")?;
        header.write(folder)?;
        finish_creation(folder)?;
        Self::unlocked(folder, lock, header, data_key, migrations::ALL)
    }

    /// Opens a vault. A database of an earlier form is brought to the present one, after a backup.
    ///
    /// # Errors
    /// Says whether the folder is no vault, is held by another process, is damaged, is newer than this
    /// program, or whether the passphrase is not right. In none of these cases anything is written.
    pub fn open(folder: &Path, passphrase: &SecretString) -> Result<Self, StoreError> {
        Self::open_with(folder, Secret::Passphrase(passphrase))
    }

    /// Opens a vault with any of its locks, as [`Self::open`] does with a passphrase.
    ///
    /// # Errors
    /// As for [`Self::open`].
    pub fn open_with(folder: &Path, secret: Secret<'_>) -> Result<Self, StoreError> {
        restore::settle(folder)?;
        if !Self::exists(folder) {
            return Err(StoreError::NotAVault(folder.to_owned()));
        }
        let lock = VaultLock::take(folder)?;
        let header = Header::read(folder)?;
        let (_, data_key) = header.unlock_with(secret)?;
        if !database_path(folder).exists() && unfinished_path(folder).exists() {
            finish_creation(folder)?;
        }
        rekey::settle(folder, &header, &data_key)?;
        Self::unlocked(folder, lock, header, data_key, migrations::ALL)
    }

    pub(crate) fn unlocked(
        folder: &Path,
        lock: VaultLock,
        header: Header,
        data_key: Key,
        migrations: &[(&str, &str)],
    ) -> Result<Self, StoreError> {
        let mut connection = connection::open(&database_path(folder), &data_key, Access::Write)?;
        connection::prepare_for_writing(&connection)?;
        if connection::user_version(&connection)? < migrations::number_of(migrations) {
            let at = backup::last_change(&connection)?.unwrap_or_default();
            backup::make(&connection, &folder.join("backups"), &data_key, &header, at)?;
            migrations::run(&mut connection, migrations)?;
        }
        let device = device(&connection)?;
        let last = newest_seen::last_number(&connection)?;
        let noted = newest_seen::noted(folder, &data_key);
        let missing_changes = newest_seen::missing(noted, last);
        // Each writing waits for the disk, and nearly always the note is right already.
        if missing_changes.is_none() && noted != Some(last) {
            newest_seen::write(folder, &data_key, last);
        }
        Ok(Self {
            missing_changes,
            connection,
            folder: folder.to_owned(),
            data_key,
            header,
            device,
            must_reopen: false,
            _lock: lock,
        })
    }

    /// Says whether there is a vault in a folder.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        header::path(folder).exists() || restore::is_ready(folder)
    }

    /// Returns the folder of the vault.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Replaces one passphrase by another. Backups made before still open with the old one.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`] where `old` is not a passphrase of this vault.
    pub fn change_passphrase(
        &mut self,
        old: &SecretString,
        new: &SecretString,
        kdf: KdfParameters,
    ) -> Result<(), StoreError> {
        self.change_passphrase_with(Secret::Passphrase(old), new, kdf)
    }

    /// Returns how many changes are missing that this computer has seen before: the database is an older
    /// one than was here last. `None` where nothing is missing.
    #[must_use]
    pub fn missing_changes(&self) -> Option<u64> {
        self.missing_changes
    }

    /// Goes on with the older database, once the person has said so.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub fn accept_older_database(&mut self) -> Result<(), StoreError> {
        let last = newest_seen::last_number(&self.connection)?;
        newest_seen::write(&self.folder, &self.data_key, last);
        self.missing_changes = None;
        Ok(())
    }

    /// Does all of `operations`, or none. This is the only way in which the record changes.
    ///
    /// # Errors
    /// The first operation that cannot be done is named; nothing of the call is stored then.
    pub fn apply(
        &mut self,
        stamp: &Stamp,
        operations: &[Operation],
    ) -> Result<Vec<Change>, StoreError> {
        if self.must_reopen {
            return Err(StoreError::MustReopen);
        }
        let outcome = apply_all(&mut self.connection, self.device, stamp, operations);
        if let Ok(changes) = &outcome
            && let Some(last) = changes.last()
            && self.missing_changes.is_none()
        {
            newest_seen::write(&self.folder, &self.data_key, last.number);
        }
        if let Err(StoreError::Sql { source, .. }) = &outcome {
            // After a failed flush the system may hold pages that never reach the disk.
            self.must_reopen =
                source.sqlite_error_code() == Some(rusqlite::ErrorCode::SystemIoFailure);
        }
        outcome
    }
}

/// Gives a database a new name for the changes that are made in it.
pub(crate) fn set_new_device(connection: &Connection) -> Result<(), StoreError> {
    let device = uuid::Builder::from_random_bytes(keys::random()?).into_uuid();
    connection
        .execute(
            "INSERT INTO installation (one, device) VALUES (1, ?1)
             ON CONFLICT (one) DO UPDATE SET device = excluded.device",
            [Text(device)],
        )
        .while_doing("naming this copy of the record")?;
    Ok(())
}

fn device(connection: &Connection) -> Result<Uuid, StoreError> {
    connection
        .query_row("SELECT device FROM installation", [], |row| {
            row.get::<_, Text<Uuid>>(0)
        })
        .map(|device| device.0)
        .while_doing("reading the name of this copy of the record")
}

#[cfg(test)]
#[path = "vault_tests.rs"]
mod tests;
