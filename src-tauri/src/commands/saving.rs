//! What goes out: the visit summary, and the record for other programs.

use app::card::{self, CardRequest};
use app::counts::{self, ChartFormat, CountsRequest};
use app::error::ErrorView;
use app::exports::{self, ExportFormat};
use app::summary::{self, OriginalView, SummaryPreviewView, SummaryRequest};
use tauri::{AppHandle, State};

use crate::files;

use crate::shell::{Shell, now, said};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn summary_preview(
    shell: State<'_, Shell>,
    person: String,
    request: SummaryRequest,
) -> Result<SummaryPreviewView, ErrorView> {
    shell.look(|session| summary::preview(session, &person, &request, now()))
}

/// The pages as finely as a printer prints them; the page gives them to the system's own print dialog.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn summary_for_printer(
    shell: State<'_, Shell>,
    person: String,
    request: SummaryRequest,
) -> Result<SummaryPreviewView, ErrorView> {
    shell.look(|session| summary::for_printer(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn summary_originals(
    shell: State<'_, Shell>,
    person: String,
) -> Result<Vec<OriginalView>, ErrorView> {
    shell.look(|session| summary::originals(session, &person))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_summary(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
    request: SummaryRequest,
) -> Result<Option<String>, ErrorView> {
    let (name, bytes) = shell.look(|session| {
        let bytes = summary::pdf(session, &person, &request, now())?;
        Ok((summary::file_name(session, &person, now())?, bytes))
    })?;
    files::save(&app, &name, "pdf", &bytes).map_err(|error| said(None, &error))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_export(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
    format: ExportFormat,
) -> Result<Option<String>, ErrorView> {
    let bytes = shell.look(|session| exports::export(session, &person, format, now()))?;
    files::save(&app, &format.file_name(now()), format.ending(), &bytes)
        .map_err(|error| said(None, &error))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_chart(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
    request: CountsRequest,
    format: ChartFormat,
) -> Result<Option<String>, ErrorView> {
    let bytes = shell.look(|session| counts::chart(session, &person, &request, format, now()))?;
    let name = counts::chart_file_name(format, now());
    files::save(&app, &name, format.ending(), &bytes).map_err(|error| said(None, &error))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_card(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
    request: CardRequest,
) -> Result<Option<String>, ErrorView> {
    let bytes = shell.look(|session| card::pdf(session, &person, &request, now()))?;
    files::save(&app, &card::file_name(now()), "pdf", &bytes).map_err(|error| said(None, &error))
}
