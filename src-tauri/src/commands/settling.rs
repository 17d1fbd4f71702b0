//! Settings.

use app::error::ErrorView;
use app::settings::{self as chosen, SettingsView};
use tauri::State;

use crate::shell::{Shell, now};

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
