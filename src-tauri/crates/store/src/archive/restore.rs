//! Making a vault of an archive: in an empty place, or in the place of a record that is set aside whole.

use std::fs::File;
use std::path::{Path, PathBuf};

use secrecy::SecretString;

use super::read::Opened;
use crate::check::check;
use crate::connection::{self, Access};
use crate::error::{StoreError, While};
use crate::header::Header;
use crate::keys::{self, KdfParameters, Key};
use crate::migrations;
use crate::restore::{self, in_empty_place, over};
use crate::vault::{Vault, set_new_device, unfinished_path};

/// Makes a vault of an archive in a folder that is empty or missing, and opens it. The vault gets a key of its
/// own and opens with `passphrase`; `archive_passphrase` is what the archive is sealed with.
///
/// # Errors
/// Refuses a folder with anything in it, and an archive that is not sound.
pub fn restore_archive(
    archive: &Path,
    archive_passphrase: Option<&SecretString>,
    folder: &Path,
    passphrase: &SecretString,
    kdf: KdfParameters,
) -> Result<Vault, StoreError> {
    let opened = Opened::open(archive, archive_passphrase)?;
    let data_key = keys::new_data_key()?;
    let header = Header::new(&data_key, passphrase, kdf)?;
    in_empty_place(folder, header, data_key, |place, key| {
        build(opened, place, key)
    })
}

/// Puts an archive in the place of the record in `folder`, which is set aside whole, and opens it. Returns where
/// the former record lies.
///
/// # Errors
/// Where the archive is not sound, or the record is open somewhere; nothing is changed then.
pub fn restore_archive_over(
    archive: &Path,
    archive_passphrase: Option<&SecretString>,
    folder: &Path,
    passphrase: &SecretString,
    kdf: KdfParameters,
) -> Result<(Vault, PathBuf), StoreError> {
    let opened = Opened::open(archive, archive_passphrase)?;
    let data_key = keys::new_data_key()?;
    let header = Header::new(&data_key, passphrase, kdf)?;
    over(folder, header, data_key, |place, key| {
        build(opened, place, key)
    })
}

/// Makes the database where [`crate::vault::finish_creation`] takes it from, and proves it.
fn build(opened: Opened, folder: &Path, key: &Key) -> Result<(), StoreError> {
    let path = unfinished_path(folder);
    restore::sweep(folder)?;
    let mut connection = connection::open(&path, key, Access::Create)?;
    connection
        .execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;",
        )
        .while_doing(restore::DOING)?;
    migrations::run(&mut connection, migrations::ALL)?;
    opened.play_into(&mut connection)?;
    set_new_device(&connection)?;
    if let Some(finding) = check(&connection)?.findings.first() {
        return Err(StoreError::ArchiveDamaged {
            what: finding.to_string(),
        });
    }
    connection
        .close()
        .map_err(|(_, error)| error)
        .while_doing(restore::DOING)?;
    File::open(&path)
        .and_then(|file| file.sync_all())
        .while_doing(restore::DOING)
}
