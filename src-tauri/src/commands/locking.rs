//! The locks of the record: spare key, second person, this computer, a new key.

use app::error::ErrorView;
use app::keys::{self, LocksView, SpareKeyView, StrengthView};
use app::{AppError, ErrorCode, Message, text};
use tauri::{AppHandle, Manager, State};

use crate::shell::{Shell, now, said};

/// Says how hard a passphrase is to guess. No record need be open for that.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passphrase_strength(
    shell: State<'_, Shell>,
    passphrase: String,
    personal: Vec<String>,
) -> Result<StrengthView, ErrorView> {
    let personal: Vec<&str> = personal.iter().map(String::as_str).collect();
    let estimate = |words: &_| keys::strength(words, &passphrase, &personal);
    if !shell.is_open() {
        return Ok(estimate(&text::words(None)));
    }
    shell.look(|session| Ok(estimate(&text::words(Some(session)))))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn locks(shell: State<'_, Shell>) -> Result<LocksView, ErrorView> {
    shell.look(|session| keys::locks(session, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn make_spare_key(shell: State<'_, Shell>) -> Result<SpareKeyView, ErrorView> {
    shell.change(|session| keys::make_spare_key(session, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn confirm_spare_key(shell: State<'_, Shell>, words: String) -> Result<(), ErrorView> {
    shell.change(|session| keys::confirm_spare_key(session, &words, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remind_tomorrow(shell: State<'_, Shell>) -> Result<(), ErrorView> {
    shell.change(|session| keys::remind_tomorrow(session, now()))
}

/// Prints what the window shows for print, with the system's own dialog. Nothing is written to the disk for it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn print_page(app: AppHandle) -> Result<(), ErrorView> {
    app.get_webview_window("main")
        .map_or(Ok(()), |window| window.print())
        .map_err(|error| said(None, &AppError::new(ErrorCode::Internal, error)))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_second_passphrase(
    shell: State<'_, Shell>,
    passphrase: Option<String>,
) -> Result<(), ErrorView> {
    shell.change(|session| keys::set_second_passphrase(session, passphrase.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_key_store(shell: State<'_, Shell>, is_on: bool) -> Result<(), ErrorView> {
    shell.change(|session| keys::set_key_store(session, is_on))
}

/// Gives the record a new key, and says which locks have to be made again.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rekey(
    shell: State<'_, Shell>,
    passphrase: String,
    words: Option<String>,
) -> Result<Vec<Message>, ErrorView> {
    shell.change(|session| keys::rekey(session, &passphrase, words.as_deref(), now()))
}
