//! What can go wrong in the command line itself, and the exit status of everything.

use std::io;
use std::path::PathBuf;

use app::{AppError, ErrorCode};

/// How a command ended; the numbers are fixed, scripts rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// Done.
    Done,
    /// The request could not be done.
    NotDone,
    /// Wrong usage.
    Usage,
    /// Wrong passphrase.
    WrongPassphrase,
    /// The vault is damaged, or newer than this program.
    Vault,
    /// Done in part: some files or rows were refused, and are listed.
    Part,
}

impl Status {
    /// Returns the number that the system gets.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::NotDone => 1,
            Self::Usage => 2,
            Self::WrongPassphrase => 3,
            Self::Vault => 4,
            Self::Part => 5,
        }
    }
}

/// Why a command ended early.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    App(#[from] AppError),
    #[error("{what}")]
    Usage { what: String, hint: String },
    #[error("“{}” could not be read: {source}", path.display())]
    CannotRead { path: PathBuf, source: io::Error },
    #[error("“{}” could not be written: {source}", path.display())]
    CannotWrite { path: PathBuf, source: io::Error },
    #[error("“{}” is there already. It was left as it is.", path.display())]
    AlreadyThere { path: PathBuf },
    #[error("There is a vault in “{}” already. It was left as it is.", folder.display())]
    AlreadyAVault { folder: PathBuf },
    #[error("There is a record in “{}” already. It was left as it is.", folder.display())]
    RecordInPlace { folder: PathBuf },
    #[error("There is no {what} “{typed}”.")]
    NoSuch {
        what: &'static str,
        typed: String,
        hint: String,
    },
    #[error("“{}” is not a case file: {cause}.", path.display())]
    NotACaseFile { path: PathBuf, cause: String },
    #[error("“{}” is not a table of values for a risk score: {cause}.", path.display())]
    NotARiskTable { path: PathBuf, cause: String },
    #[error("This vault holds nobody's record yet.")]
    NobodyYet,
    #[error("“{typed}” fits {count} entries.")]
    SeveralFit { typed: String, count: usize },
    #[error("A passphrase is needed, and there is no terminal to ask at.")]
    NoTerminal,
    #[error("The terminal could not be asked: {0}")]
    Terminal(io::Error),
    #[error("The two passphrases are not the same. Nothing was changed.")]
    PassphrasesDiffer,
    #[error("The passphrase is empty. Nothing was changed.")]
    PassphraseEmpty,
    #[error("This computer gave no random numbers.")]
    NoRandomness,
    #[error("The output could not be written: {0}")]
    Output(io::Error),
    #[error("The reader of the output is gone.")]
    BrokenPipe,
}

impl Failure {
    /// Makes a usage failure with what to type instead.
    pub(crate) fn usage(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Usage {
            what: what.into(),
            hint: hint.into(),
        }
    }

    /// Returns the exit status that belongs to it.
    pub(crate) fn status(&self) -> Status {
        match self {
            Self::App(error) => match error.code {
                ErrorCode::WrongPassphrase
                | ErrorCode::WrongSpareKey
                | ErrorCode::WrongArchivePassphrase => Status::WrongPassphrase,
                ErrorCode::VaultDamaged | ErrorCode::VaultNewer => Status::Vault,
                ErrorCode::InvalidInput => Status::Usage,
                ErrorCode::AlreadyOpen
                | ErrorCode::NotAVault
                | ErrorCode::VaultExists
                | ErrorCode::Locked
                | ErrorCode::SpareKeyMistyped
                | ErrorCode::TooSoon
                | ErrorCode::KeyStoreUnreachable
                | ErrorCode::BackupDamaged
                | ErrorCode::PlaceMissing
                | ErrorCode::NotAnArchive
                | ErrorCode::ArchiveDamaged
                | ErrorCode::ArchiveNewer
                | ErrorCode::NotFound
                | ErrorCode::FileTooLarge
                | ErrorCode::CannotReadFile
                | ErrorCode::CannotWriteFile
                | ErrorCode::DiskFull
                | ErrorCode::MayNotBeKept
                | ErrorCode::DiskFailed
                | ErrorCode::ReadOnly
                | ErrorCode::ReaderFailed
                | ErrorCode::DraftIncomplete
                | ErrorCode::NoPerson
                | ErrorCode::NoTreatment
                | ErrorCode::Covered
                | ErrorCode::MayNotChange
                | ErrorCode::ChooseFirst
                | ErrorCode::OtherInvitation
                | ErrorCode::NotForSharing
                | ErrorCode::NewKeyNeeded
                | ErrorCode::NotShared
                | ErrorCode::AlreadyShared
                | ErrorCode::OtherCopy
                | ErrorCode::PhraseDiffers
                | ErrorCode::RecordIsHere
                | ErrorCode::NothingToShow
                | ErrorCode::Internal => Status::NotDone,
            },
            Self::Usage { .. } | Self::NoTerminal => Status::Usage,
            Self::BrokenPipe => Status::Done,
            Self::CannotRead { .. }
            | Self::CannotWrite { .. }
            | Self::AlreadyThere { .. }
            | Self::AlreadyAVault { .. }
            | Self::RecordInPlace { .. }
            | Self::NotACaseFile { .. }
            | Self::NotARiskTable { .. }
            | Self::NobodyYet
            | Self::NoSuch { .. }
            | Self::SeveralFit { .. }
            | Self::Terminal(_)
            | Self::PassphrasesDiffer
            | Self::PassphraseEmpty
            | Self::NoRandomness
            | Self::Output(_) => Status::NotDone,
        }
    }

    /// Returns what happened and why, and what to do next.
    pub(crate) fn sentences(&self) -> (String, Option<String>) {
        let hint = match self {
            Self::App(error) => {
                let view = app::text::error_view(&app::text::words(None), error);
                return (view.message, view.hint);
            }
            Self::Usage { hint, .. } | Self::NoSuch { hint, .. } => hint.clone(),
            Self::CannotRead { .. } => {
                "Check the name and that you may read the file, then try again.".to_owned()
            }
            Self::CannotWrite { .. } => {
                "Choose another place with --out, or make room, then try again. Nothing else was changed."
                    .to_owned()
            }
            Self::AlreadyThere { .. } => {
                "Choose another name, or say --force to replace it.".to_owned()
            }
            Self::RecordInPlace { .. } => {
                "Name another folder with --vault, or say --over: the record there is set aside whole then."
                    .to_owned()
            }
            Self::AlreadyAVault { .. } => {
                "Open it with its passphrase, or name another folder with --vault.".to_owned()
            }
            Self::NotARiskTable { .. } => {
                "Give CSV whose first line holds the headings, or JSON: ID, HB, PLT, BM_BLAST, ANC, AGE, CYTO_IPSSR and so on."
                    .to_owned()
            }
            Self::NotACaseFile { .. } => {
                "A case file is JSON with “patients”, each with id, treatment_start, labs and transfusions."
                    .to_owned()
            }
            Self::NobodyYet => "Add somebody with “mds person add --name NAME”.".to_owned(),
            Self::SeveralFit { .. } => "Type more of the id.".to_owned(),
            Self::NoTerminal => {
                "Put the passphrase into a file that only you can read and name it with --passphrase-file."
                    .to_owned()
            }
            Self::PassphrasesDiffer | Self::PassphraseEmpty => "Try again.".to_owned(),
            Self::Terminal(_) | Self::NoRandomness | Self::Output(_) | Self::BrokenPipe => {
                return (self.to_string(), None);
            }
        };
        (self.to_string(), Some(hint))
    }
}
