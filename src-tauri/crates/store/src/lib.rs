//! The record on the disk: encrypted, with an append-only log of changes, and one way to write it.
//!
//! Only here is SQL known. Speaks values of the domain; what they mean, and what time it is, belongs to
//! others. All errors say what went wrong without naming a medical value.

mod archive;
mod backup;
mod change;
mod check;
mod codes;
mod column;
mod connection;
mod documents;
mod error;
mod full_check;
mod header;
mod hex;
mod history;
mod key_store;
mod keys;
mod lock;
mod lock_info;
mod locks;
mod migrations;
mod newest_seen;
mod operation;
mod payload;
mod play;
mod rebuild;
mod record;
mod rekey;
mod restore;
mod search;
pub mod shared;
mod spare_key;
mod tables;
mod vault;
mod wrap;
mod write_path;

#[cfg(test)]
mod damage_tests;
#[cfg(test)]
mod invented;
#[cfg(test)]
mod rebuild_tests;
#[cfg(test)]
mod result_tests;
#[cfg(test)]
mod step_tests;

pub use archive::{
    ArchiveKind, ArchiveReport, Seal, archive_kind, check_archive, restore_archive,
    restore_archive_over,
};
pub use backup::{
    BackupFile, BackupReport, ELSEWHERE, KEPT_BACKUPS, backups_at, backups_in, check_backup,
    check_backup_with,
};
pub use change::Change;
pub use check::{CheckReport, Finding};
pub use documents::{Document, LARGEST_DOCUMENT};
pub use error::{MissingPart, StoreError};
pub use full_check::FullCheck;
pub use history::{HistoryEntry, HistoryStep};
pub use key_store::{forget_in_key_store, open_with_key_store, remember_in_key_store};
pub use keys::KdfParameters;
pub use lock_info::{LockInfo, lock_info};
pub use locks::Lock;
pub use operation::{
    Cause, Correction, Entity, EntityKind, LoggedSpan, NewImport, Operation, Part, Stamp,
};
pub use rekey::Rekeyed;
pub use restore::{restore_backup, restore_backup_with, restore_over};
pub use search::{SearchHit, SearchText, search};
pub use secrecy::{ExposeSecret, SecretString};
pub use spare_key::{SPARE_KEY_WORDS, SpareKey, SpareKeyFault};
pub use tables::import::StoredImport;
pub use tables::reading::Waiting;
pub use tables::result::{ResultState, StoredResult};
pub use vault::Vault;
pub use wrap::{LockKind, Secret, StoredKey};
