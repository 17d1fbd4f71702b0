//! Settings, and what is kept covered.

use app::covered::{self as unseen, CoverRequest, CoveredView};
use app::error::ErrorView;
use app::review::ConfirmedView;
use app::settings::{self as chosen, SettingsView};
use tauri::State;

use crate::shell::{Shell, now};
use crate::window_look::{self as looks, WindowLook};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn settings(shell: State<'_, Shell>) -> Result<SettingsView, ErrorView> {
    shell.look(chosen::load)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_settings(
    shell: State<'_, Shell>,
    settings: SettingsView,
) -> Result<(), ErrorView> {
    shell.change(|session| chosen::save(session, &settings, now()))
}

/// Needs no open record: the window asks for it before anything else.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn window_look() -> Option<WindowLook> {
    looks::kept()
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_window_look(look: WindowLook) {
    looks::keep(look);
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn covered(shell: State<'_, Shell>, person: String) -> Result<CoveredView, ErrorView> {
    shell.look(|session| unseen::covered(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_cover(
    shell: State<'_, Shell>,
    person: String,
    request: CoverRequest,
) -> Result<CoveredView, ErrorView> {
    shell.change(|session| unseen::choose(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn store_covered(
    shell: State<'_, Shell>,
    person: String,
) -> Result<ConfirmedView, ErrorView> {
    shell.change(|session| unseen::store_unseen(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_covered(
    shell: State<'_, Shell>,
    person: String,
) -> Result<CoveredView, ErrorView> {
    shell.change(|session| unseen::open(session, &person, now()))
}
