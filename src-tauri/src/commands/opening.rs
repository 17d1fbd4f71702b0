//! Opening, locking, and whose record it is.

use app::error::ErrorView;
use app::people::{PersonRequest, PersonView};
use app::vault::{CreateVaultRequest, StatusView};
use app::{demonstration, keys, people as persons, vault};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;
use tauri_specta::Event;

use crate::shell::{Shell, now};
use crate::typed_secrets::TypedSecret;

/// The record was locked without the page: the computer was asleep.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct RecordLocked;

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_status(shell: State<'_, Shell>) -> Result<StatusView, ErrorView> {
    let is_development = cfg!(debug_assertions);
    if !shell.is_open() {
        return Ok(vault::closed_status(&shell.folder, is_development));
    }
    shell.look(|session| vault::open_status(session, shell.person().as_deref(), is_development))
}

/// Returns a key of this program that one passphrase is sealed to before it is sent.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn letter_box(shell: State<'_, Shell>) -> String {
    shell.letter_boxes.add()
}

/// The passphrase comes sealed beside the request, whose own field stays empty.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn create_vault(
    shell: State<'_, Shell>,
    request: CreateVaultRequest,
    passphrase: TypedSecret,
) -> Result<(), ErrorView> {
    let mut request = request;
    request.passphrase = std::mem::take(&mut *shell.typed(&passphrase)?);
    shell.open(vault::create(
        &shell.folder,
        &request,
        shell.options.clone(),
        now(),
    ))?;
    choose_first(&shell)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unlock(shell: State<'_, Shell>, passphrase: TypedSecret) -> Result<(), ErrorView> {
    shell.unlock(&shell.typed(&passphrase)?)?;
    choose_first(&shell)
}

/// Seconds until the next passphrase may be tried.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unlock_wait(shell: State<'_, Shell>) -> Result<u32, ErrorView> {
    let left = shell.wait();
    let started = u64::from(left.subsec_nanos() > 0);
    Ok(u32::try_from(left.as_secs().saturating_add(started)).unwrap_or(u32::MAX))
}

/// Says whether this computer's key store opened the record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unlock_with_key_store(shell: State<'_, Shell>) -> Result<bool, ErrorView> {
    let is_open = shell.unlock_with_key_store();
    if is_open {
        choose_first(&shell)?;
    }
    Ok(is_open)
}

/// Sets a new passphrase with the 24 words, and opens the record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn recover(
    shell: State<'_, Shell>,
    words: TypedSecret,
    passphrase: TypedSecret,
) -> Result<(), ErrorView> {
    let (words, passphrase) = (shell.typed(&words)?, shell.typed(&passphrase)?);
    shell.open(keys::recover(
        &shell.folder,
        &words,
        &passphrase,
        shell.options.clone(),
    ))?;
    choose_first(&shell)
}

/// Keeps the chosen person where she is still there, else takes the first.
pub(crate) fn choose_first(shell: &Shell) -> Result<(), ErrorView> {
    let people = shell.look(persons::list)?;
    let chosen = shell
        .person()
        .filter(|chosen| people.iter().any(|person| &person.id == chosen));
    shell.choose_person(chosen.or_else(|| people.first().map(|person| person.id.clone())));
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn lock(shell: State<'_, Shell>) -> Result<(), ErrorView> {
    shell.lock();
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_passphrase(
    shell: State<'_, Shell>,
    current: TypedSecret,
    next: TypedSecret,
) -> Result<(), ErrorView> {
    let (current, next) = (shell.typed(&current)?, shell.typed(&next)?);
    shell.change(|session| vault::change_passphrase(session, &current, &next))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn people(shell: State<'_, Shell>) -> Result<Vec<PersonView>, ErrorView> {
    shell.look(persons::list)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_person(shell: State<'_, Shell>, person: String) -> Result<(), ErrorView> {
    let found = shell.look(|session| persons::find(session, &person))?;
    shell.choose_person(Some(found.id));
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_person(
    shell: State<'_, Shell>,
    request: PersonRequest,
) -> Result<PersonView, ErrorView> {
    shell.change(|session| {
        persons::save(
            session,
            &PersonRequest {
                id: None,
                ..request.clone()
            },
            now(),
        )
    })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn edit_person(
    shell: State<'_, Shell>,
    request: PersonRequest,
) -> Result<PersonView, ErrorView> {
    shell.change(|session| persons::save(session, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_demonstration(shell: State<'_, Shell>) -> Result<PersonView, ErrorView> {
    let person = shell.change(|session| demonstration::open(session, now()))?;
    shell.choose_person(Some(person.id.clone()));
    Ok(person)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_demonstration(shell: State<'_, Shell>) -> Result<(), ErrorView> {
    shell.change(|session| demonstration::remove(session, now()))?;
    choose_first(&shell)
}
