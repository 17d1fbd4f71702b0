//! Settings and backups.

use app::backups::{self as copies, BackupCheckView, BackupView};
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

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backups(shell: State<'_, Shell>) -> Result<Vec<BackupView>, ErrorView> {
    shell.look(copies::list)
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
    passphrase: String,
) -> Result<BackupCheckView, ErrorView> {
    shell.look(|session| copies::check(session, &id, &passphrase))
}
