//! Backups that are opened before they count.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::path::{Path, PathBuf};

use words::Arg;

use crate::error::{AppError, ErrorCode};
use crate::keys::Typed;
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
    let typed = Typed::of(passphrase);
    match typed.open(|secret| store::check_backup_with(&found.path, secret)) {
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
            if matches!(
                error.code,
                ErrorCode::WrongPassphrase | ErrorCode::WrongSpareKey
            ) {
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
    let typed = Typed::of(passphrase);
    typed.open(|secret| store::restore_backup_with(backup, into, secret))?;
    Ok(())
}

/// Puts a backup in the place of the record in `folder`, which is set aside whole. Returns where.
///
/// # Errors
/// When the backup does not open, or the record is open somewhere; nothing is changed then.
pub fn restore_over(backup: &Path, folder: &Path, passphrase: &str) -> Result<PathBuf, AppError> {
    let typed = Typed::of(passphrase);
    let (_, aside) = typed.open(|secret| store::restore_over(backup, folder, secret))?;
    Ok(aside)
}

/// Returns the backups in a place that the person chose, newest first.
///
/// # Errors
/// When the place cannot be read.
pub fn list_at(place: &Path) -> Result<Vec<BackupView>, AppError> {
    let mut backups = store::backups_at(place)?;
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.number));
    Ok(backups.iter().map(view).collect())
}

/// Makes a backup in a place that the person chose, and opens it before it counts.
///
/// # Errors
/// When the place is not there, cannot be written, or the copy does not prove equal.
pub fn make_at(session: &Session, place: &Path, now: Now) -> Result<BackupView, AppError> {
    Ok(view(&session.vault.backup_to(place, now.at)?))
}

/// Makes a backup where something changed since the last one and that is a day old. Says whether it did.
///
/// # Errors
/// When it cannot be written or does not prove equal.
pub fn make_if_due(session: &mut Session, now: Now) -> Result<bool, AppError> {
    let is_due = session
        .vault
        .is_backup_due(now.at, chrono::Duration::hours(20))?;
    if is_due {
        session.vault.backup(now.at)?;
    }
    Ok(is_due)
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
