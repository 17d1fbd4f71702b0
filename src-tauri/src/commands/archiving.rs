//! The whole record as one file that the person takes with her, and the way back.

use app::archive::{self, ArchiveView};
use app::error::ErrorView;
use app::{AppError, ErrorCode, keys};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::commands::keeping::RestoredView;
use crate::commands::opening::choose_first;
use crate::files;
use crate::shell::{Shell, now, said};
use crate::typed_secrets::TypedSecret;

/// An archive that was written and read back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SavedArchive {
    /// Name of the file.
    pub(crate) name: String,
    /// What is in it.
    pub(crate) archive: ArchiveView,
}

/// An archive that was chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OfferedArchive {
    /// Stands for it; the path stays here.
    pub(crate) handle: String,
    /// Name of the file.
    pub(crate) name: String,
    /// It takes a passphrase.
    pub(crate) is_sealed: bool,
}

/// Asks where to save, writes the whole record there and reads it back. Without a passphrase everybody can read it,
/// so that has to be said as well: a passphrase that did not arrive must not make an open file.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_archive(
    app: AppHandle,
    shell: State<'_, Shell>,
    passphrase: Option<TypedSecret>,
    everybody_can_read: bool,
) -> Result<Option<SavedArchive>, ErrorView> {
    if everybody_can_read != passphrase.is_none() {
        return Err(said(None, &AppError::invalid("passphrase", "")));
    }
    let passphrase = shell.typed_if_any(passphrase.as_ref())?;
    let passphrase = passphrase.as_ref().map(|text| text.as_str());
    let suggested = archive::file_name(now(), passphrase.is_some());
    let extension = if passphrase.is_some() { "age" } else { "zip" };
    let Some(path) = files::choose_target(&app, &suggested, extension) else {
        return Ok(None);
    };
    let archive = shell.look(|session| archive::write(session, &path, passphrase, now()))?;
    Ok(Some(SavedArchive {
        name: files::name_of(&path),
        archive,
    }))
}

/// Asks for an archive. `None` where the person changed her mind.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn find_archive(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<OfferedArchive>, ErrorView> {
    let Some(path) = files::choose_one(&app) else {
        return Ok(None);
    };
    let name = files::name_of(&path);
    match archive::is_sealed(&path).map_err(|error| said(None, &error))? {
        Some(is_sealed) => Ok(Some(OfferedArchive {
            handle: files::keep(&shell, path),
            name,
            is_sealed,
        })),
        None => {
            let other = AppError::new(ErrorCode::NotAnArchive, "it begins as something else");
            Err(said(None, &other))
        }
    }
}

/// Opens a chosen archive in full, makes it the record under a new passphrase, and opens that. A record that was
/// here is set aside whole.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn bring_back_archive(
    shell: State<'_, Shell>,
    archive: String,
    archive_passphrase: Option<TypedSecret>,
    passphrase: TypedSecret,
) -> Result<RestoredView, ErrorView> {
    let archive_passphrase = shell.typed_if_any(archive_passphrase.as_ref())?;
    let passphrase = shell.typed(&passphrase)?;
    let say = |error: AppError| said(None, &error);
    let Some(path) = shell.files().get(&archive).cloned() else {
        return Err(say(AppError::new(ErrorCode::NotFound, "no such handle")));
    };
    let sealed_with = archive_passphrase.as_ref().map(|text| text.as_str());
    // Looked at before the open record is closed, so that a slip in the passphrase closes nothing.
    archive::check(None, &path, sealed_with).map_err(say)?;
    shell.lock();
    let set_aside = archive::bring_back(
        &path,
        sealed_with,
        &shell.folder,
        &passphrase,
        &shell.options,
    )
    .map_err(say)?;
    shell.open(keys::unlock(
        &shell.folder,
        &passphrase,
        shell.options.clone(),
    ))?;
    choose_first(&shell)?;
    Ok(RestoredView { set_aside })
}
