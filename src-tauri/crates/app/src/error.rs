//! The one error that leaves this crate: a code, arguments for its sentence, and the cause for the log.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Codes that a shell reacts to. Sentences are `error-<code>` and `error-<code>-hint` of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The passphrase does not open the vault.
    WrongPassphrase,
    /// The 24 words are not those of this vault.
    WrongSpareKey,
    /// After several wrong passphrases the next one has to wait a moment.
    TooSoon,
    /// What was typed is no spare key: a word is missing, mistyped or out of order.
    SpareKeyMistyped,
    /// The computer's key store does not answer.
    KeyStoreUnreachable,
    /// The backup does not open in full, or is not what was written.
    BackupDamaged,
    /// The file is no archive of a record.
    NotAnArchive,
    /// The archive does not open in full, or is not what was written.
    ArchiveDamaged,
    /// The archive was written by a newer version.
    ArchiveNewer,
    /// The passphrase does not open the archive.
    WrongArchivePassphrase,
    /// A place for backups is not there.
    PlaceMissing,
    /// The vault is damaged.
    VaultDamaged,
    /// The vault was written by a newer version.
    VaultNewer,
    /// Another process holds the vault.
    AlreadyOpen,
    /// The folder holds no vault.
    NotAVault,
    /// The folder holds a vault already.
    VaultExists,
    /// No vault is open.
    Locked,
    /// The thing asked for does not exist.
    NotFound,
    /// Something typed cannot be used.
    InvalidInput,
    /// The file is larger than we take.
    FileTooLarge,
    /// The file could not be read.
    CannotReadFile,
    /// The file could not be written.
    CannotWriteFile,
    /// The disk is full.
    DiskFull,
    /// A change is in place, but the disk did not promise to keep it.
    MayNotBeKept,
    /// The disk reported an error.
    DiskFailed,
    /// The place cannot be written to.
    ReadOnly,
    /// The confined reader could not be started.
    ReaderFailed,
    /// A draft lacks what it needs to be confirmed.
    DraftIncomplete,
    /// No such person.
    NoPerson,
    /// The question needs a treatment with a first dose.
    NoTreatment,
    /// It is covered, and nobody is shown anything of it before it is opened.
    Covered,
    /// The record is shared with this computer to look at, or without this part.
    MayNotChange,
    /// Several values stand for it in a shared record, and somebody has to choose first.
    ChooseFirst,
    /// The reply is for no open invitation.
    OtherInvitation,
    /// The file is no invitation, reply or sealed file, or was changed on the way.
    NotForSharing,
    /// An owner has to make a new key first.
    NewKeyNeeded,
    /// The record is not shared.
    NotShared,
    /// The record is shared already.
    AlreadyShared,
    /// The keys of the shared record are those of another copy of this vault.
    OtherCopy,
    /// The words of the two sides differ.
    PhraseDiffers,
    /// The record that would arrive is here already, for itself.
    RecordIsHere,
    /// Nothing to show.
    NothingToShow,
    /// A fault of ours.
    Internal,
}

impl ErrorCode {
    /// Returns the stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong_passphrase",
            Self::WrongSpareKey => "wrong_spare_key",
            Self::TooSoon => "too_soon",
            Self::SpareKeyMistyped => "spare_key_mistyped",
            Self::KeyStoreUnreachable => "key_store_unreachable",
            Self::BackupDamaged => "backup_damaged",
            Self::NotAnArchive => "not_an_archive",
            Self::ArchiveDamaged => "archive_damaged",
            Self::ArchiveNewer => "archive_newer",
            Self::WrongArchivePassphrase => "wrong_archive_passphrase",
            Self::PlaceMissing => "place_missing",
            Self::VaultDamaged => "vault_damaged",
            Self::VaultNewer => "vault_newer",
            Self::AlreadyOpen => "already_open",
            Self::NotAVault => "not_a_vault",
            Self::VaultExists => "vault_exists",
            Self::Locked => "locked",
            Self::NotFound => "not_found",
            Self::InvalidInput => "invalid_input",
            Self::FileTooLarge => "file_too_large",
            Self::CannotReadFile => "cannot_read_file",
            Self::CannotWriteFile => "cannot_write_file",
            Self::DiskFull => "disk_full",
            Self::MayNotBeKept => "may_not_be_kept",
            Self::DiskFailed => "disk_failed",
            Self::ReadOnly => "read_only",
            Self::ReaderFailed => "reader_failed",
            Self::DraftIncomplete => "draft_incomplete",
            Self::NoPerson => "no_person",
            Self::NoTreatment => "no_treatment",
            Self::Covered => "covered",
            Self::MayNotChange => "may_not_change",
            Self::ChooseFirst => "choose_first",
            Self::OtherInvitation => "other_invitation",
            Self::NotForSharing => "not_for_sharing",
            Self::NewKeyNeeded => "new_key_needed",
            Self::NotShared => "not_shared",
            Self::AlreadyShared => "already_shared",
            Self::OtherCopy => "other_copy",
            Self::PhraseDiffers => "phrase_differs",
            Self::RecordIsHere => "record_is_here",
            Self::NothingToShow => "nothing_to_show",
            Self::Internal => "internal",
        }
    }
}

/// What a shell gets when something could not be done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {cause}", code.code())]
pub struct AppError {
    /// What went wrong.
    pub code: ErrorCode,
    /// Arguments of its sentence, by name: what somebody typed, a file name, a version.
    pub args: Vec<(String, String)>,
    /// The cause for the log, without values of a person.
    pub cause: String,
}

/// The same error as a shell sends it on, with its sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ErrorView {
    /// What went wrong.
    pub code: ErrorCode,
    /// What happened, and that nothing is lost.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
}

/// So many signs of what was typed are said again in an error: enough to find it, and an error stays a sentence.
const REPEATED: usize = 200;

impl AppError {
    /// Makes an error with its cause.
    #[must_use]
    pub fn new(code: ErrorCode, cause: impl ToString) -> Self {
        Self {
            code,
            args: Vec::new(),
            cause: cause.to_string(),
        }
    }

    /// Adds an argument: the words somebody typed, a file name.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.push((name.to_owned(), value.into()));
        self
    }

    /// Makes the error for something typed that cannot be used: `field` is an id of the catalogue.
    #[must_use]
    pub fn invalid(field: &str, typed: &str) -> Self {
        let mut shown: String = typed.chars().take(REPEATED).collect();
        if shown.len() < typed.len() {
            shown.push('…');
        }
        Self::new(ErrorCode::InvalidInput, format!("{field} cannot be used"))
            .with("field", field)
            .with("typed", shown)
    }
}

impl From<store::StoreError> for AppError {
    fn from(error: store::StoreError) -> Self {
        use store::StoreError as E;
        let code = match &error {
            E::WrongPassphrase => ErrorCode::WrongPassphrase,
            E::WrongSpareKey => ErrorCode::WrongSpareKey,
            E::WrongStoredKey | E::KeyStore { .. } => ErrorCode::KeyStoreUnreachable,
            E::NotAnArchive => ErrorCode::NotAnArchive,
            E::ArchiveDamaged { .. } => ErrorCode::ArchiveDamaged,
            E::NewerArchive { .. } => ErrorCode::ArchiveNewer,
            E::WrongArchivePassphrase => ErrorCode::WrongArchivePassphrase,
            E::NoSuchPlace(_) => ErrorCode::PlaceMissing,
            E::Damaged { .. } | E::Migration { .. } => ErrorCode::VaultDamaged,
            E::NewerVersion { .. } => ErrorCode::VaultNewer,
            E::AlreadyOpen => ErrorCode::AlreadyOpen,
            E::NotAVault(_) => ErrorCode::NotAVault,
            E::AlreadyAVault(_) | E::NotEmpty(_) => ErrorCode::VaultExists,
            E::DiskFull { .. } => ErrorCode::DiskFull,
            E::ReadOnly { .. } => ErrorCode::ReadOnly,
            E::UnknownPerson(_) => ErrorCode::NoPerson,
            E::Unknown { .. } | E::NotWaiting(_) | E::NotCurrent(_) | E::ImportState(_) => {
                ErrorCode::NotFound
            }
            E::Incomplete { .. } | E::AlreadyInRecord { .. } => ErrorCode::DraftIncomplete,
            E::DocumentTooLarge { .. } => ErrorCode::FileTooLarge,
            E::NotFlushed => ErrorCode::MayNotBeKept,
            E::MustReopen | E::Io { .. } => ErrorCode::DiskFailed,
            E::Sql { .. }
            | E::NoRandomness
            | E::KeyDerivation
            | E::LastLock
            | E::IdentityTaken(_)
            | E::BackupNotVerified { .. } => ErrorCode::Internal,
        };
        Self::new(code, error)
    }
}

impl From<reader::ReaderError> for AppError {
    fn from(error: reader::ReaderError) -> Self {
        let code = match &error {
            reader::ReaderError::CannotStart { .. } | reader::ReaderError::OtherVersion { .. } => {
                ErrorCode::ReaderFailed
            }
            reader::ReaderError::Problem(_) => ErrorCode::CannotReadFile,
            reader::ReaderError::Cancelled => ErrorCode::NothingToShow,
        };
        Self::new(code, error)
    }
}
