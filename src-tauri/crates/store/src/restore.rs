//! Restoring a backup: into an empty place, or in the place of a record that is set aside, never overwritten.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use secrecy::SecretString;

use crate::backup::look;
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
use crate::wrap::Secret;

pub(crate) const DOING: &str = "restoring the record";
/// A restored record that is whole, but not yet in its place.
const READY: &str = "restored";

/// Makes a vault out of a backup, in a folder that is empty or missing, and opens it.
///
/// It counts as a new copy of the record, since the former one may still be in use.
///
/// # Errors
/// Refuses a folder with anything in it, and a backup that is not sound.
pub fn restore_backup(
    backup: &Path,
    folder: &Path,
    passphrase: &SecretString,
) -> Result<Vault, StoreError> {
    restore_backup_with(backup, folder, Secret::Passphrase(passphrase))
}

/// Makes a vault out of a backup with any of its locks, as [`restore_backup`] does with a passphrase.
///
/// # Errors
/// As for [`restore_backup`].
pub fn restore_backup_with(
    backup: &Path,
    folder: &Path,
    secret: Secret<'_>,
) -> Result<Vault, StoreError> {
    let sound = Sound::of(backup, secret)?;
    let (header, data_key) = (sound.header.clone(), sound.data_key.clone());
    in_empty_place(folder, header, data_key, |place, _| sound.copy_into(place))
}

/// Puts a backup in the place of the record in `folder`, whose header and database are set aside in a
/// folder beside them, and opens it. The record in place need not open. Returns where it was set aside.
///
/// # Errors
/// Where the backup is not sound, or the record is open somewhere; nothing is changed then.
pub fn restore_over(
    backup: &Path,
    folder: &Path,
    secret: Secret<'_>,
) -> Result<(Vault, PathBuf), StoreError> {
    let sound = Sound::of(backup, secret)?;
    let (header, data_key) = (sound.header.clone(), sound.data_key.clone());
    over(folder, header, data_key, |place, _| sound.copy_into(place))
}

/// Makes a vault in a folder that is empty or missing: `build` makes its database where [`finish_creation`]
/// takes it from, and proves it.
pub(crate) fn in_empty_place(
    folder: &Path,
    header: Header,
    data_key: Key,
    build: impl FnOnce(&Path, &Key) -> Result<(), StoreError>,
) -> Result<Vault, StoreError> {
    if !is_free(folder).while_doing(DOING)? {
        return Err(StoreError::NotEmpty(folder.to_owned()));
    }
    make_private_folder(folder)?;
    let lock = VaultLock::take(folder)?;
    make_private_folder(&folder.join("backups"))?;
    if let Err(error) = sweep(folder).and_then(|()| build(folder, &data_key)) {
        // It failed already; what is left is no vault, and the next try clears it.
        let _ = sweep(folder);
        return Err(error);
    }
    header.write(folder)?;
    finish_creation(folder)?;
    Vault::unlocked(folder, lock, header, data_key, migrations::ALL)
}

/// Puts a record in the place of the one in `folder`, which is set aside: `build` makes its database where
/// [`finish_creation`] takes it from, and proves it.
pub(crate) fn over(
    folder: &Path,
    header: Header,
    data_key: Key,
    build: impl FnOnce(&Path, &Key) -> Result<(), StoreError>,
) -> Result<(Vault, PathBuf), StoreError> {
    let lock = VaultLock::take(folder)?;
    let ready = folder.join(READY);
    if ready.exists() {
        fs::remove_dir_all(&ready).while_doing(DOING)?;
    }
    make_private_folder(&ready)?;
    let built = build(&ready, &data_key)
        .and_then(|()| finish_creation(&ready))
        // Its header comes last: a folder that has one holds a whole record.
        .and_then(|()| header.write(&ready));
    if let Err(error) = built {
        // It failed already; without a header it is swept away when the record is opened, too.
        let _ = fs::remove_dir_all(&ready);
        return Err(error);
    }
    header::sync_folder(folder).while_doing(DOING)?;
    let aside = settle_locked(folder)?;
    let vault = Vault::unlocked(folder, lock, header, data_key, migrations::ALL)?;
    Ok((vault, aside))
}

/// Names that making a vault leaves behind where it is broken off before there is one.
const LEFT_BEHIND: [&str; 4] = [
    "record.db.new",
    "record.db.new-journal",
    "record.db.new-wal",
    "record.db.new-shm",
];

/// Says whether there is nothing in a folder but what a broken-off making of a vault left.
fn is_free(folder: &Path) -> std::io::Result<bool> {
    if !folder.exists() {
        return Ok(true);
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let is_empty_folder =
            || fs::read_dir(entry.path()).map(|mut inside| inside.next().is_none());
        let is_left = name == "lock"
            || name == "header.new"
            || LEFT_BEHIND.iter().any(|left| name == *left)
            || (name == "backups" && is_empty_folder()?);
        if !is_left {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Clears away what a broken-off making of a vault left.
pub(crate) fn sweep(folder: &Path) -> Result<(), StoreError> {
    for name in LEFT_BEHIND {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).while_doing(DOING);
            }
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

/// A backup that was read in full and found sound.
struct Sound {
    database: PathBuf,
    header: Header,
    data_key: Key,
    hash: [u8; 32],
}

impl Sound {
    fn of(backup: &Path, secret: Secret<'_>) -> Result<Self, StoreError> {
        let header = Header::read(backup)?;
        let (_, data_key) = header.unlock_with(secret)?;
        let database = database_path(backup);
        let hash = look(&connection::open(&database, &data_key, Access::Look)?)?.hash;
        Ok(Self {
            database,
            header,
            data_key,
            hash,
        })
    }

    /// Copies the database to where [`finish_creation`] takes it from, and proves the copy.
    fn copy_into(&self, folder: &Path) -> Result<(), StoreError> {
        let unfinished = unfinished_path(folder);
        fs::copy(&self.database, &unfinished).while_doing(DOING)?;
        let copy = connection::open(&unfinished, &self.data_key, Access::Write)?;
        if whole_hash(&copy)? != self.hash {
            return Err(StoreError::BackupNotVerified {
                what: "the copy differs from the backup".to_owned(),
            });
        }
        set_new_device(&copy)?;
        copy.close()
            .map_err(|(_, error)| error)
            .while_doing(DOING)?;
        File::open(&unfinished)
            .and_then(|file| file.sync_all())
            .while_doing(DOING)
    }
}

/// Says whether a whole restored record waits to be put into its place.
pub(crate) fn is_ready(folder: &Path) -> bool {
    header::path(&folder.join(READY)).exists()
}

/// Finishes a restoring that was broken off after the restored record was whole; clears away one that was not.
pub(crate) fn settle(folder: &Path) -> Result<(), StoreError> {
    let ready = folder.join(READY);
    if !ready.exists() {
        return Ok(());
    }
    let _lock = VaultLock::take(folder)?;
    if header::path(&ready).exists() {
        settle_locked(folder).map(|_| ())
    } else {
        // Not whole yet, or its header stands in its place already.
        fs::remove_dir_all(&ready).while_doing(DOING)
    }
}

/// Moves the present record aside and the restored one into its place. May be broken off anywhere and
/// called again: the header of the restored record is the last thing that moves.
fn settle_locked(folder: &Path) -> Result<PathBuf, StoreError> {
    let ready = folder.join(READY);
    let aside = aside(folder)?;
    let move_to = |from: PathBuf, to: PathBuf| -> Result<(), StoreError> {
        if from.exists() {
            fs::rename(from, to).while_doing(DOING)?;
        }
        Ok(())
    };
    if database_path(&ready).exists() {
        // The database last: once it is aside, everything that belongs to it is.
        for name in [
            "newest-seen",
            "record.db-shm",
            "record.db-wal",
            "header",
            "record.db",
        ] {
            move_to(folder.join(name), aside.join(name))?;
        }
        move_to(database_path(&ready), database_path(folder))?;
    }
    header::sync_folder(folder).while_doing(DOING)?;
    move_to(header::path(&ready), header::path(folder))?;
    header::sync_folder(folder).while_doing(DOING)?;
    fs::remove_dir_all(&ready).while_doing(DOING)?;
    Ok(aside)
}

/// The newest folder for what is set aside if it is not full yet, else a new one.
fn aside(folder: &Path) -> Result<PathBuf, StoreError> {
    let path = |number: u32| folder.join(format!("set-aside-{number:04}"));
    let mut number = 1;
    while path(number).join("record.db").exists() {
        number += 1;
    }
    let aside = path(number);
    make_private_folder(&aside)?;
    Ok(aside)
}

#[cfg(test)]
#[path = "restore_tests.rs"]
mod tests;
