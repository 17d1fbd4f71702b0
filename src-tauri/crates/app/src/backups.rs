//! Backups that are opened before they count.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::path::{Path, PathBuf};

use words::Arg;

use crate::error::{AppError, ErrorCode};
use crate::keys::Typed;
use crate::session::{Now, Session};
use crate::settings::keep;

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
    let found = session
        .vault
        .backups()?
        .into_iter()
        .find(|known| known.name == backup)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "there is no backup of that name"))?;
    check_at(Some(session), &found.path, passphrase)
}

/// Opens the backup at a path and says in words what is in it. No record need be open for that.
///
/// # Errors
/// When neither passphrase nor words open it.
pub fn check_at(
    session: Option<&Session>,
    backup: &Path,
    passphrase: &str,
) -> Result<BackupCheckView, AppError> {
    let words = crate::text::words(session);
    let typed = Typed::of(passphrase);
    match typed.open(|secret| store::check_backup_with(backup, secret)) {
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

/// Makes a backup before a large change, where something changed since the last one. A row of large changes
/// within ten minutes shares one, so that it does not push the backups of earlier days out.
///
/// # Errors
/// When it cannot be written or does not prove equal; the large change should not be made then.
pub fn make_before_large_change(session: &mut Session, now: Now) -> Result<bool, AppError> {
    let is_due = session
        .vault
        .is_backup_due(now.at, chrono::Duration::minutes(10))?;
    if is_due {
        session.vault.backup(now.at)?;
    }
    Ok(is_due)
}

/// Setting: the folder into which each automatic backup is copied as well.
const PLACE: &str = "backup_place";

/// A folder or stick where a second copy of each backup goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupPlaceView {
    /// Name of the folder, without the way to it.
    pub name: String,
    /// It can be reached now.
    pub is_there: bool,
    /// What lies there, newest first.
    pub backups: Vec<BackupView>,
}

/// Returns the folder where second copies go, if the person chose one.
///
/// # Errors
/// When the settings cannot be read.
pub fn place(session: &Session) -> Result<Option<BackupPlaceView>, AppError> {
    Ok(place_path(session)?.map(|path| BackupPlaceView {
        name: name_of(&path),
        is_there: path.is_dir(),
        backups: list_at(&path).unwrap_or_default(),
    }))
}

/// Keeps, or forgets, the folder where second copies go.
///
/// # Errors
/// When it is not there or the vault cannot be written.
pub fn set_place(session: &mut Session, place: Option<&Path>, now: Now) -> Result<(), AppError> {
    let missing = || AppError::new(ErrorCode::PlaceMissing, "the place cannot be named");
    let kept = match place {
        Some(path) if path.is_dir() => path.to_str().ok_or_else(missing)?,
        Some(_) => return Err(missing()),
        None => "",
    };
    keep(session, PLACE, kept, now)
}

/// Makes a backup in the folder where second copies go. `None` where none was chosen.
///
/// # Errors
/// When the folder is not there, cannot be written, or the copy does not prove equal.
pub fn make_at_place(session: &Session, now: Now) -> Result<Option<BackupView>, AppError> {
    place_path(session)?
        .map(|path| make_at(session, &path, now))
        .transpose()
}

fn place_path(session: &Session) -> Result<Option<PathBuf>, AppError> {
    let settings = session.vault.settings()?;
    Ok(settings
        .get(PLACE)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from))
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

/// A backup found in a folder that the person chose.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundBackup {
    /// Where it lies.
    pub path: PathBuf,
    /// Name of its folder.
    pub name: String,
    /// When it was made, where its name says so.
    pub made: Option<String>,
}

/// Returns the backups of the vault in `folder`, which need not open, newest first.
///
/// # Errors
/// When the folder cannot be read.
pub fn list_in(folder: &Path) -> Result<Vec<BackupView>, AppError> {
    let mut backups = store::backups_in(folder)?;
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.number));
    Ok(backups.iter().map(view).collect())
}

/// Finds a backup of the vault in `folder` by its name.
///
/// # Errors
/// When there is none of that name.
pub fn path_of(folder: &Path, backup: &str) -> Result<PathBuf, AppError> {
    store::backups_in(folder)?
        .into_iter()
        .find(|known| known.name == backup)
        .map(|known| known.path)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "there is no backup of that name"))
}

/// Finds backups from a folder that the person chose: a stick, the folder of backups on it, one backup, or
/// the folder of a record. Newest first; empty where there are none.
#[must_use]
pub fn found_from(chosen: &Path) -> Vec<FoundBackup> {
    let listed = |backups: Result<Vec<store::BackupFile>, store::StoreError>| {
        let mut backups = backups.unwrap_or_default();
        backups.sort_by_key(|backup| std::cmp::Reverse(backup.number));
        backups
            .iter()
            .map(|backup| FoundBackup {
                path: backup.path.clone(),
                name: backup.name.clone(),
                made: Some(view(backup).made),
            })
            .collect::<Vec<_>>()
    };
    let above = chosen.parent();
    let is_backups = |path: &Path| {
        path.file_name()
            .is_some_and(|name| name == "backups" || name == store::ELSEWHERE)
    };
    let mut found = listed(store::backups_at(chosen));
    found.extend(listed(store::backups_in(chosen)));
    if found.is_empty() && is_backups(chosen) {
        let beside = above
            .into_iter()
            .flat_map(|above| [store::backups_at(above), store::backups_in(above)].map(&listed));
        found.extend(beside.flatten().filter(|one| one.path.starts_with(chosen)));
    }
    // A record that was copied while it was open has changes beside its database; it is no backup.
    let is_closed =
        std::fs::metadata(chosen.join("record.db-wal")).map_or(true, |rest| rest.len() == 0);
    let is_one = chosen.join("header").is_file() && chosen.join("record.db").is_file();
    if found.is_empty() && is_one && is_closed {
        let beside = above
            .and_then(Path::parent)
            .into_iter()
            .flat_map(|place| [store::backups_at(place), store::backups_in(place)].map(&listed))
            .flatten()
            .find(|one| one.path == chosen);
        found.push(beside.unwrap_or_else(|| FoundBackup {
            path: chosen.to_owned(),
            name: name_of(chosen),
            made: None,
        }));
    }
    found
}

/// Puts a backup in the place of whatever `folder` holds: into an empty one, or over a record that is set aside
/// whole. Returns the name of the folder in which it was set aside.
///
/// # Errors
/// When the backup does not open, or the record is open somewhere; nothing is changed then.
pub fn put_back(backup: &Path, folder: &Path, typed: &str) -> Result<Option<String>, AppError> {
    let is_empty = std::fs::read_dir(folder).map_or(true, |mut inside| inside.next().is_none());
    if is_empty {
        restore(backup, folder, typed)?;
        return Ok(None);
    }
    Ok(Some(name_of(&restore_over(backup, folder, typed)?)))
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
#[path = "backups_tests.rs"]
mod tests;
