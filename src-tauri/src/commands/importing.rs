//! Files in, and the review before anything counts.

use std::sync::atomic::Ordering;

use app::backups;
use app::error::ErrorView;
use app::import_files::{
    self, FileHandleView, ImportView, ReadOutcomeView, ReadProgressView, UndoneView,
};
use app::review::{
    self as waiting, ConfirmRequest, ConfirmedView, CorrectDraftRequest, PagePictureView,
    ReviewView,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};
use tauri_specta::Event;

use crate::files;

use crate::shell::{Shell, now, said};

/// Files were dropped onto the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct FilesDropped {
    /// Their handles.
    pub(crate) files: Vec<FileHandleView>,
}

/// How far the reading of a batch has come.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct ReadingProgress {
    /// Progress.
    pub(crate) progress: ReadProgressView,
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_files(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Vec<FileHandleView>, ErrorView> {
    Ok(files::choose(&app, &shell))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_files(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
    handles: Vec<String>,
) -> Result<ReadOutcomeView, ErrorView> {
    shell.is_cancelled.store(false, Ordering::Relaxed);
    let mut chosen = Vec::new();
    for handle in &handles {
        chosen.push(files::read(&shell, handle).map_err(|error| said(None, &error))?);
    }
    let mut tell = |progress| {
        let _ = ReadingProgress { progress }.emit(&app);
    };
    shell.change(|session| {
        import_files::import(
            session,
            &person,
            chosen,
            now(),
            &mut tell,
            &shell.is_cancelled,
        )
    })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn cancel_reading(shell: State<'_, Shell>) -> Result<(), ErrorView> {
    shell.is_cancelled.store(true, Ordering::Relaxed);
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn review(shell: State<'_, Shell>, person: String) -> Result<ReviewView, ErrorView> {
    shell.look(|session| waiting::review(session, &person))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn page_picture(
    shell: State<'_, Shell>,
    document: String,
    page: u32,
) -> Result<PagePictureView, ErrorView> {
    shell.look(|session| waiting::page_picture(session, &document, page))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn confirm_drafts(
    shell: State<'_, Shell>,
    person: String,
    request: ConfirmRequest,
) -> Result<ConfirmedView, ErrorView> {
    shell.change(|session| waiting::confirm(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn correct_draft(
    shell: State<'_, Shell>,
    request: CorrectDraftRequest,
) -> Result<(), ErrorView> {
    shell.change(|session| waiting::correct(session, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn reject_draft(shell: State<'_, Shell>, draft: String) -> Result<(), ErrorView> {
    shell.change(|session| waiting::reject(session, &draft, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn imports(
    shell: State<'_, Shell>,
    person: String,
) -> Result<Vec<ImportView>, ErrorView> {
    shell.look(|session| import_files::list(session, &person))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo_import(shell: State<'_, Shell>, id: String) -> Result<UndoneView, ErrorView> {
    shell.change(|session| {
        // Much goes at once: there is a backup of before, or nothing goes.
        backups::make_before_large_change(session, now())?;
        import_files::undo(session, &id, now())
    })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn redo_import(shell: State<'_, Shell>, id: String) -> Result<(), ErrorView> {
    shell.change(|session| import_files::redo(session, &id, now()))
}
