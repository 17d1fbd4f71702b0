//! The locks of the record: spare key, second person, this computer, a new key.

use app::error::ErrorView;
use app::keys::{self, LocksView, SpareKeyView, StrengthView};
use app::{AppError, ErrorCode, Message, text};
use tauri::{AppHandle, Manager, State};

use crate::shell::{Shell, now, said};
use crate::typed_secrets::TypedSecret;

/// Says how hard a passphrase is to guess. No record need be open for that.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passphrase_strength(
    shell: State<'_, Shell>,
    passphrase: TypedSecret,
    personal: Vec<String>,
) -> Result<StrengthView, ErrorView> {
    let passphrase = shell.typed(&passphrase)?;
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
pub(crate) fn confirm_spare_key(
    shell: State<'_, Shell>,
    words: TypedSecret,
) -> Result<(), ErrorView> {
    let words = shell.typed(&words)?;
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
    passphrase: Option<TypedSecret>,
) -> Result<(), ErrorView> {
    let passphrase = shell.typed_if_any(passphrase.as_ref())?;
    let passphrase = passphrase.as_ref().map(|text| text.as_str());
    shell.change(|session| keys::set_second_passphrase(session, passphrase))
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
    passphrase: TypedSecret,
    words: Option<TypedSecret>,
) -> Result<Vec<Message>, ErrorView> {
    let passphrase = shell.typed(&passphrase)?;
    let words = shell.typed_if_any(words.as_ref())?;
    let words = words.as_ref().map(|text| text.as_str());
    shell.change(|session| keys::rekey(session, &passphrase, words, now()))
}
