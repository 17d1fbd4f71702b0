//! What can go wrong with a vault, in words that a shell can act on.

use std::path::PathBuf;

use domain::Uuid;

use crate::operation::EntityKind;

/// A failure of the store. No variant carries a medical value or a key.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The passphrase opens none of the locks of this vault.
    #[error("the passphrase is not right")]
    WrongPassphrase,
    /// The 24 words are well formed, but they are not the spare key of this vault.
    #[error("these words are not the spare key of this vault")]
    WrongSpareKey,
    /// What the computer's key store holds does not open this vault.
    #[error("the key in the computer's key store does not open this vault")]
    WrongStoredKey,
    /// The computer's key store cannot be reached, is locked or refuses.
    #[error("the computer's key store does not answer: {source}")]
    KeyStore {
        /// The cause.
        source: Box<keyring::Error>,
    },
    /// The last lock that somebody can carry in the head or on paper cannot be taken away.
    #[error("the passphrase cannot be taken away")]
    LastLock,
    /// A file of the vault is not what was written.
    #[error("the vault is damaged: {what}")]
    Damaged {
        /// Which part, and what was found.
        what: String,
    },
    /// A newer program has written this vault.
    #[error(
        "this vault was written by a newer version (its format is {found}, this program knows {known})"
    )]
    NewerVersion {
        /// Number found.
        found: u32,
        /// Highest number that this program knows.
        known: u32,
    },
    /// Another program, or another window, has it open.
    #[error("the vault is already open in another program")]
    AlreadyOpen,
    /// There is no vault in this folder.
    #[error("there is no vault in {}", .0.display())]
    NotAVault(PathBuf),
    /// The folder holds a vault already.
    #[error("there is already a vault in {}", .0.display())]
    AlreadyAVault(PathBuf),
    /// A place for backups is not there: a memory stick that was taken out, a folder that was moved.
    #[error("{} is not there", .0.display())]
    NoSuchPlace(PathBuf),
    /// The folder for a restored vault is not empty.
    #[error("the folder {} is not empty", .0.display())]
    NotEmpty(PathBuf),
    /// No room is left on the disk. Nothing of this step was stored.
    #[error("the disk is full; nothing was changed (while {doing})")]
    DiskFull {
        /// What was being done.
        doing: &'static str,
    },
    /// The file or the folder cannot be written. Nothing of this step was stored.
    #[error("the vault cannot be written; nothing was changed (while {doing})")]
    ReadOnly {
        /// What was being done.
        doing: &'static str,
    },
    /// A write failed in a way after which only opening again tells what is on the disk.
    #[error("the disk reported an error; close the vault and open it again")]
    MustReopen,
    /// A change of the locks is in place and holds, but the disk did not promise to keep it: should the power
    /// fail now, the former locks may hold again.
    #[error("the change is made, but the disk reported an error and may not keep it")]
    NotFlushed,
    /// The operating system reported an error.
    #[error("{doing}: {source}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// The cause.
        source: std::io::Error,
    },
    /// The database reported an error.
    #[error("{doing}: {source}")]
    Sql {
        /// What was being done.
        doing: &'static str,
        /// The cause.
        source: rusqlite::Error,
    },
    /// Bringing the database to the present format failed; the former state is kept.
    #[error("the database could not be brought to the present format: {source}")]
    Migration {
        /// The cause.
        source: Box<refinery::Error>,
    },
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// The settings for deriving the key cannot be used.
    #[error("the settings for deriving the key cannot be used")]
    KeyDerivation,
    /// There is no such person in the record.
    #[error("there is no person {0} in the record")]
    UnknownPerson(Uuid),
    /// There is no such thing in the record.
    #[error("there is no {kind} {id} in the record", kind = .kind.code())]
    Unknown {
        /// What was looked for.
        kind: EntityKind,
        /// Its identity.
        id: Uuid,
    },
    /// The identity belongs to something of another person, or to another import.
    #[error("{0} belongs to something else already")]
    IdentityTaken(Uuid),
    /// The draft does not wait any more: it was confirmed, rejected or taken back.
    #[error("the draft {0} is not waiting any more")]
    NotWaiting(Uuid),
    /// The result is not a current one.
    #[error("the result {0} is not a current one")]
    NotCurrent(Uuid),
    /// A result cannot be confirmed before the named part is given.
    #[error("the result {id} cannot be confirmed: {missing} is missing")]
    Incomplete {
        /// The draft or result.
        id: Uuid,
        /// Which part.
        missing: MissingPart,
    },
    /// The same result is in the record.
    #[error("the result {id} is in the record already, as {existing}")]
    AlreadyInRecord {
        /// The result that was to be confirmed.
        id: Uuid,
        /// The one that is there.
        existing: Uuid,
    },
    /// The import was undone already, or was not undone.
    #[error("the import {0} is not in a state in which this can be done")]
    ImportState(Uuid),
    /// The document is larger than what is kept.
    #[error("the document is larger than {limit} bytes")]
    DocumentTooLarge {
        /// The largest that is kept.
        limit: usize,
    },
    /// The file is no archive of a record.
    #[error("the file is no archive of a record")]
    NotAnArchive,
    /// The passphrase does not open the archive, or it is sealed and none was given.
    #[error("the passphrase does not open the archive")]
    WrongArchivePassphrase,
    /// The archive is not what was written.
    #[error("the archive is damaged: {what}")]
    ArchiveDamaged {
        /// Which part, and what was found.
        what: String,
    },
    /// A newer program has written the archive.
    #[error(
        "the archive was written by a newer version (its format is {found}, this program knows {known})"
    )]
    NewerArchive {
        /// Number found.
        found: u32,
        /// Highest number that this program knows.
        known: u32,
    },
    /// A copy was made and did not prove equal; it was deleted.
    #[error("the new backup could not be read back and was discarded: {what}")]
    BackupNotVerified {
        /// What was found.
        what: String,
    },
}

/// What a draft needs before it can be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingPart {
    /// Which test it is.
    Analyte,
    /// The number in the canonical unit.
    Quantity,
    /// The date of the draw.
    Date,
    /// A status that can count: it was cancelled or entered in error.
    CountingStatus,
}

impl std::fmt::Display for MissingPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Analyte => "the test",
            Self::Quantity => "the value",
            Self::Date => "the date of the draw",
            Self::CountingStatus => "a status that can count",
        })
    }
}

/// Adds what was being done to an error of the database or the file system.
pub(crate) trait While<T> {
    /// Turns the error into a [`StoreError`] that says what was being done.
    fn while_doing(self, doing: &'static str) -> Result<T, StoreError>;
}

impl<T> While<T> for Result<T, rusqlite::Error> {
    fn while_doing(self, doing: &'static str) -> Result<T, StoreError> {
        self.map_err(|source| {
            use rusqlite::ErrorCode as Code;
            match source.sqlite_error_code() {
                Some(Code::DiskFull) => StoreError::DiskFull { doing },
                Some(Code::ReadOnly | Code::PermissionDenied | Code::CannotOpen) => {
                    StoreError::ReadOnly { doing }
                }
                Some(Code::DatabaseBusy | Code::DatabaseLocked) => StoreError::AlreadyOpen,
                Some(Code::DatabaseCorrupt | Code::NotADatabase) => StoreError::Damaged {
                    what: format!("the database could not be read ({doing})"),
                },
                _ => StoreError::Sql { doing, source },
            }
        })
    }
}

impl<T> While<T> for Result<T, std::io::Error> {
    fn while_doing(self, doing: &'static str) -> Result<T, StoreError> {
        self.map_err(|source| {
            use std::io::ErrorKind as Kind;
            let kind = source.kind();
            if matches!(kind, Kind::StorageFull | Kind::QuotaExceeded) {
                StoreError::DiskFull { doing }
            } else if matches!(kind, Kind::PermissionDenied | Kind::ReadOnlyFilesystem) {
                StoreError::ReadOnly { doing }
            } else {
                StoreError::Io { doing, source }
            }
        })
    }
}
