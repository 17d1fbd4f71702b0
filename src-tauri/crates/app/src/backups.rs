//! Backups that are opened before they count.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::path::Path;

use secrecy::SecretString;
use words::Arg;

use crate::error::{AppError, ErrorCode};
use crate::session::{Now, Session};

/// One backup.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupView {
    /// File name.
    pub id: String,
    /// When.
    pub made: String,
    /// Size.
    pub bytes: f64,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupCheckView {
    /// It opened and its content hash is right.
    pub is_good: bool,
    /// In words what is in it.
    pub sentences: Vec<Message>,
}

/// Returns the backups of this vault, newest first.
///
/// # Errors
/// When the folder cannot be read.
pub fn list(session: &Session) -> Result<Vec<BackupView>, AppError> {
    let mut backups = session.vault.backups()?;
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.number));
    Ok(backups.iter().map(view).collect())
}

fn view(backup: &store::BackupFile) -> BackupView {
    BackupView {
        id: backup.name.clone(),
        made: backup.made.format("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        #[expect(
            clippy::cast_precision_loss,
            reason = "shown rounded; exact below 9 petabytes"
        )]
        bytes: backup.bytes as f64,
    }
}

/// Makes a backup now. It counts only once it was opened and its content hashed.
///
/// # Errors
/// When it cannot be written or does not prove equal.
pub fn make(session: &mut Session, now: Now) -> Result<BackupView, AppError> {
    Ok(view(&session.vault.backup(now.at)?))
}

/// Opens a backup and says in words what is in it.
///
/// # Errors
/// When there is no such backup.
pub fn check(
    session: &Session,
    backup: &str,
    passphrase: &str,
) -> Result<BackupCheckView, AppError> {
    let words = session.words()?;
    let found = session
        .vault
        .backups()?
        .into_iter()
        .find(|known| known.name == backup)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "there is no backup of that name"))?;
    match store::check_backup(&found.path, &SecretString::from(passphrase.to_owned())) {
        Ok(content) => Ok(BackupCheckView {
            is_good: true,
            sentences: vec![
                Message::say(&words, "backup-good", &[]),
                Message::say(
                    &words,
                    "backup-holds",
                    &[
                        ("people", Arg::Count(count(content.people))),
                        ("results", Arg::Count(count(content.results))),
                        ("transfusions", Arg::Count(count(content.transfusions))),
                    ],
                ),
            ],
        }),
        Err(error) => {
            let error = AppError::from(error);
            if error.code == ErrorCode::WrongPassphrase {
                return Err(error);
            }
            let why = crate::text::error_view(&words, &error).message;
            Ok(BackupCheckView {
                is_good: false,
                sentences: vec![Message::say(
                    &words,
                    "backup-bad",
                    &[("why", Arg::Text(&why))],
                )],
            })
        }
    }
}

/// Restores a backup into an empty folder. Nothing that is there is ever overwritten.
///
/// # Errors
/// When the backup does not open, or the folder holds something.
pub fn restore(backup: &Path, into: &Path, passphrase: &str) -> Result<(), AppError> {
    store::restore_backup(backup, into, &SecretString::from(passphrase.to_owned()))?;
    Ok(())
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
