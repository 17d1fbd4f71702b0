//! Opening, locking, and whose record it is.

use app::error::ErrorView;
use app::people::{PersonRequest, PersonView};
use app::vault::{CreateVaultRequest, StatusView};
use app::{demonstration, keys, people as persons, vault};
use tauri::State;

use crate::shell::{Shell, now};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_status(shell: State<'_, Shell>) -> Result<StatusView, ErrorView> {
    let is_development = cfg!(debug_assertions);
    if !shell.is_open() {
        return Ok(vault::closed_status(&shell.folder, is_development));
    }
    shell.look(|session| vault::open_status(session, shell.person().as_deref(), is_development))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn create_vault(
    shell: State<'_, Shell>,
    request: CreateVaultRequest,
) -> Result<(), ErrorView> {
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
pub(crate) fn unlock(shell: State<'_, Shell>, passphrase: String) -> Result<(), ErrorView> {
    shell.open(keys::unlock(
        &shell.folder,
        &passphrase,
        shell.options.clone(),
    ))?;
    choose_first(&shell)
}

/// Keeps the chosen person where she is still there, else takes the first.
fn choose_first(shell: &Shell) -> Result<(), ErrorView> {
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
    current: String,
    next: String,
) -> Result<(), ErrorView> {
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
