//! Files in, and the review before anything counts.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use app::backups;
use app::column_mapping::{self, MappingPreviewView, MappingRequest, TablesView};
use app::course_in_file::{self, CourseInFileView, CourseTakenView, TakeCourseRequest};
use app::error::ErrorView;
use app::import_files::{
    self, ChosenFilesView, FileOutcomeView, ImportView, ReadOutcomeView, ReadProgressView,
    UndoneView,
};
use app::review::{
    self as waiting, ConfirmRequest, ConfirmedView, CorrectDraftRequest, CorrectTogetherRequest,
    ExcerptView, PagePictureView, RecheckView, ReviewView, TakeBackRequest,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, State};
use tauri_specta::Event;

use crate::files;

use crate::shell::{Shell, now};

/// Files were dropped onto the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct FilesDropped {
    /// What was dropped.
    pub(crate) chosen: ChosenFilesView,
}

/// The program was asked to open files; the page takes them as soon as a record is open.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct FilesGiven;

/// How far the reading of a batch has come.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct ReadingProgress {
    /// Progress.
    pub(crate) progress: ReadProgressView,
}

/// The page hears of progress at most so often.
const BETWEEN_TELLINGS: Duration = Duration::from_millis(100);

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_files(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<ChosenFilesView, ErrorView> {
    Ok(files::choose(&app, &shell))
}

/// Remembers files that the program was started with, and tells the page.
pub(crate) fn give(app: &AppHandle, paths: Vec<PathBuf>) {
    if !paths.is_empty() {
        app.state::<Shell>().give(paths);
        let _ = FilesGiven.emit(app);
    }
}

/// Files that the program was started with, once a record is open; none while it is locked.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn given_files(shell: State<'_, Shell>) -> Result<ChosenFilesView, ErrorView> {
    let given = if shell.is_open() {
        shell.take_given()
    } else {
        Vec::new()
    };
    Ok(files::register(&shell, &given))
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
    let mut last_told: Option<Instant> = None;
    let mut tell = |progress: ReadProgressView| {
        let is_due = last_told.is_none_or(|last| last.elapsed() >= BETWEEN_TELLINGS);
        if is_due || progress.done == progress.total {
            last_told = Some(Instant::now());
            let _ = ReadingProgress { progress }.emit(&app);
        }
    };
    let mut batch =
        shell.look(|session| import_files::begin(session, &person, handles.len(), now()))?;
    // The record is held only while something is stored, so that the window stays usable.
    for some in handles.chunks(import_files::FILES_AT_ONCE) {
        if shell.is_cancelled.load(Ordering::Relaxed) {
            break;
        }
        let loaded = some
            .iter()
            .map(|handle| files::read(&shell, handle))
            .collect();
        let read = batch.read(loaded, &mut tell, &shell.is_cancelled);
        shell.change(|session| batch.keep(session, read, now()))?;
    }
    let was_cancelled = shell.is_cancelled.load(Ordering::Relaxed);
    shell.look(|session| batch.finish(session, was_cancelled, now()))
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
    shell.look(|session| waiting::review(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn recheck_draft(
    shell: State<'_, Shell>,
    person: String,
    request: CorrectDraftRequest,
) -> Result<RecheckView, ErrorView> {
    shell.look(|session| waiting::recheck(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn correct_drafts_together(
    shell: State<'_, Shell>,
    person: String,
    request: CorrectTogetherRequest,
) -> Result<Vec<String>, ErrorView> {
    shell.change(|session| waiting::correct_together(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_back_step(
    shell: State<'_, Shell>,
    person: String,
    request: TakeBackRequest,
) -> Result<(), ErrorView> {
    shell.change(|session| waiting::take_back(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn same_person(
    shell: State<'_, Shell>,
    person: String,
    file: String,
    index: u32,
) -> Result<(), ErrorView> {
    shell.change(|session| waiting::is_same(session, &person, &file, index, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_out(
    shell: State<'_, Shell>,
    person: String,
    file: String,
) -> Result<Vec<String>, ErrorView> {
    shell.change(|session| waiting::keep_out(session, &person, &file, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn course_in_file(
    shell: State<'_, Shell>,
    person: String,
    file: String,
) -> Result<CourseInFileView, ErrorView> {
    shell.look(|session| course_in_file::course_in_file(session, &person, &file, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_course(
    shell: State<'_, Shell>,
    person: String,
    request: TakeCourseRequest,
) -> Result<CourseTakenView, ErrorView> {
    shell.change(|session| course_in_file::take_course(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn source_lines(shell: State<'_, Shell>, id: String) -> Result<ExcerptView, ErrorView> {
    shell.look(|session| waiting::source(session, &id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn import_tables(
    shell: State<'_, Shell>,
    file: String,
) -> Result<TablesView, ErrorView> {
    shell.look(|session| column_mapping::tables(session, &file, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_mapping(
    shell: State<'_, Shell>,
    file: String,
    request: MappingRequest,
) -> Result<MappingPreviewView, ErrorView> {
    shell.look(|session| column_mapping::preview(session, &file, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn apply_mapping(
    shell: State<'_, Shell>,
    person: String,
    file: String,
    request: MappingRequest,
) -> Result<FileOutcomeView, ErrorView> {
    shell.change(|session| column_mapping::apply(session, &person, &file, &request, now()))
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
    shell.look(|session| import_files::list(session, &person, now()))
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
