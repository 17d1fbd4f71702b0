//! Backups, where they go, putting one back, and whether the record is whole.

use app::backups::{self as copies, BackupCheckView, BackupPlaceView, BackupView};
use app::care::CareView;
use app::error::ErrorView;
use app::{AppError, ErrorCode, keys};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::commands::opening::choose_first;
use crate::files;
use crate::shell::{Shell, now, said};
use crate::typed_secrets::TypedSecret;

/// A backup that was found in a chosen folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OfferedBackup {
    /// Stands for it; the path stays here.
    pub(crate) handle: String,
    /// Name of its folder.
    pub(crate) name: String,
    /// When it was made, where that is known.
    pub(crate) made: Option<String>,
}

/// What a chosen folder holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OfferedBackups {
    /// Name of the folder.
    pub(crate) folder: String,
    /// The backups in it, newest first.
    pub(crate) backups: Vec<OfferedBackup>,
}

/// What came of putting a backup back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RestoredView {
    /// Name of the folder in which the former record was set aside.
    pub(crate) set_aside: Option<String>,
}

/// The backups beside the record, which need not be open: a damaged one is restored while it is locked.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backups(shell: State<'_, Shell>) -> Result<Vec<BackupView>, ErrorView> {
    copies::list_in(&shell.folder).map_err(|error| said(None, &error))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backup_now(shell: State<'_, Shell>) -> Result<BackupView, ErrorView> {
    shell.change(|session| copies::make(session, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn check_backup(
    shell: State<'_, Shell>,
    id: String,
    passphrase: TypedSecret,
) -> Result<BackupCheckView, ErrorView> {
    let passphrase = shell.typed(&passphrase)?;
    shell.look(|session| copies::check(session, &id, &passphrase))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backup_place(shell: State<'_, Shell>) -> Result<Option<BackupPlaceView>, ErrorView> {
    shell.look(copies::place)
}

/// Asks for the folder where second copies go and makes the first one there. `None` where the person changed
/// her mind.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_backup_place(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<BackupPlaceView>, ErrorView> {
    let Some(folder) = files::choose_folder(&app) else {
        return Ok(None);
    };
    shell.change(|session| {
        // Kept only once a backup proved that it can lie there.
        copies::make_at(session, &folder, now())?;
        copies::set_place(session, Some(&folder), now())?;
        copies::place(session)
    })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forget_backup_place(shell: State<'_, Shell>) -> Result<(), ErrorView> {
    shell.change(|session| copies::set_place(session, None, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backup_to_place(shell: State<'_, Shell>) -> Result<Option<BackupView>, ErrorView> {
    shell.look(|session| copies::make_at_place(session, now()))
}

/// Asks for a folder and offers the backups in it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn find_backups(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<OfferedBackups>, ErrorView> {
    Ok(files::choose_folder(&app).map(|folder| OfferedBackups {
        backups: copies::found_from(&folder)
            .into_iter()
            .map(|found| OfferedBackup {
                handle: files::keep(&shell, found.path),
                name: found.name,
                made: found.made,
            })
            .collect(),
        folder: folder
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
    }))
}

/// Opens a backup in full, puts it in the place of the record, which is set aside, and opens it. `backup` is a
/// handle of [`find_backups`] or the id of a backup beside the record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn restore_backup(
    shell: State<'_, Shell>,
    backup: String,
    passphrase: TypedSecret,
) -> Result<RestoredView, ErrorView> {
    let passphrase = shell.typed(&passphrase)?;
    let say = |error: AppError| said(None, &error);
    let chosen = shell.files().get(&backup).cloned();
    let path = match chosen {
        Some(path) => path,
        None => copies::path_of(&shell.folder, &backup).map_err(say)?,
    };
    // Looked at before the open record is closed, so that a slip in the passphrase closes nothing.
    let check = copies::check_at(None, &path, &passphrase).map_err(say)?;
    if !check.is_good {
        let damaged = AppError::new(ErrorCode::BackupDamaged, "the backup did not prove whole");
        return Err(say(damaged));
    }
    shell.lock();
    let set_aside = copies::put_back(&path, &shell.folder, &passphrase).map_err(say)?;
    shell.open(keys::unlock(
        &shell.folder,
        &passphrase,
        shell.options.clone(),
    ))?;
    choose_first(&shell)?;
    Ok(RestoredView { set_aside })
}

/// Checks the whole record and makes the backup that is due. Called once the first picture stands.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn look_after_record(shell: State<'_, Shell>) -> Result<CareView, ErrorView> {
    shell.look_after()
}

/// Goes on with a record that is older than the last one here.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn accept_older_record(shell: State<'_, Shell>) -> Result<(), ErrorView> {
    shell.change(keys::accept_older)
}
