//! The shared record: set up, members, meeting, conflicts, remarks, sealed files.

use app::error::ErrorView;
use app::sharing::{
    self as shared, CommentRequest, CommentView, ConflictView, InviteRequest, JoinRequest, MetView,
    RoleView, ShareRequest, SpaceView,
};
use app::{AppError, ErrorCode};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::files;
use crate::shell::{Shell, now, said};

/// A chosen file is at most so large.
const LARGEST_FILE: u64 = 512 << 20;

/// A record that this computer was invited to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JoinedRecord {
    /// The shared record.
    pub(crate) space: String,
    /// Six words to read aloud.
    pub(crate) words: Vec<String>,
    /// What this computer may do.
    pub(crate) role: RoleView,
    /// Name of the file with the reply; `None` where it was not saved yet.
    pub(crate) reply: Option<String>,
}

/// The page is told the name of a folder, not the way to it.
fn without_paths(mut view: SpaceView) -> SpaceView {
    view.folder = view
        .folder
        .map(|folder| files::name_of(std::path::Path::new(&folder)));
    view
}

/// Asks for a file and reads it; `None` where the person changed her mind.
fn chosen_file(app: &AppHandle) -> Result<Option<Vec<u8>>, ErrorView> {
    let Some(path) = files::choose_one(app) else {
        return Ok(None);
    };
    let cannot = |error: std::io::Error| {
        let error = AppError::new(ErrorCode::CannotReadFile, error);
        said(None, &error.with("file", files::name_of(&path)))
    };
    let about = std::fs::metadata(&path).map_err(cannot)?;
    if !about.is_file() || about.len() > LARGEST_FILE {
        let error = AppError::new(ErrorCode::FileTooLarge, "not a file, or too large");
        return Err(said(None, &error));
    }
    std::fs::read(&path).map(Some).map_err(cannot)
}

fn chosen_folder(app: &AppHandle) -> Option<String> {
    files::choose_folder(app).map(|folder| folder.display().to_string())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn shared_records(shell: State<'_, Shell>) -> Result<Vec<SpaceView>, ErrorView> {
    let all = shell.look(|session| shared::spaces(session, now()))?;
    Ok(all.into_iter().map(without_paths).collect())
}

/// Shares the record; with a folder, that is asked for first. `None` where the person changed her mind.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn share_record(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
    device_name: String,
    with_folder: bool,
) -> Result<Option<SpaceView>, ErrorView> {
    let folder = if with_folder {
        let Some(folder) = chosen_folder(&app) else {
            return Ok(None);
        };
        Some(folder)
    } else {
        None
    };
    let request = ShareRequest {
        device_name,
        folder,
    };
    shell
        .change(|session| shared::create(session, &person, &request, now()))
        .map(|view| Some(without_paths(view)))
}

/// Asks for the folder where a shared record is met from now on.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_shared_folder(
    app: AppHandle,
    shell: State<'_, Shell>,
    space: String,
) -> Result<Option<SpaceView>, ErrorView> {
    let Some(folder) = chosen_folder(&app) else {
        return Ok(None);
    };
    shell
        .change(|session| shared::choose_folder(session, &space, Some(&folder), now()))
        .map(|view| Some(without_paths(view)))
}

/// Writes an invitation and asks where to save it. Returns the name of the file.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn invite_computer(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
    request: InviteRequest,
) -> Result<Option<String>, ErrorView> {
    let Some(path) = files::choose_target(&app, "invitation.mds", "mds") else {
        return Ok(None);
    };
    let invited = shell.change(|session| shared::invite(session, &person, &request, now()))?;
    files::write(&path, &invited.bytes).map_err(|error| said(None, &error))?;
    Ok(Some(files::name_of(&path)))
}

/// Asks for an invitation and, where wanted, for the folder; takes it up and asks where to save the reply.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn join_record(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    with_folder: bool,
) -> Result<Option<JoinedRecord>, ErrorView> {
    let Some(invitation) = chosen_file(&app)? else {
        return Ok(None);
    };
    let folder = if with_folder {
        chosen_folder(&app)
    } else {
        None
    };
    let request = JoinRequest { name, folder };
    let joined = shell.change(|session| shared::join(session, &invitation, &request, now()))?;
    let reply =
        files::save(&app, "reply.mds", "mds", &joined.reply).map_err(|error| said(None, &error))?;
    Ok(Some(JoinedRecord {
        space: joined.space,
        words: joined.words,
        role: joined.role,
        reply,
    }))
}

/// Saves the reply once more.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_reply(
    app: AppHandle,
    shell: State<'_, Shell>,
    space: String,
) -> Result<Option<String>, ErrorView> {
    let bytes = shell.look(|session| shared::reply(session, &space))?;
    files::save(&app, "reply.mds", "mds", &bytes).map_err(|error| said(None, &error))
}

/// Asks for the reply and lets its computer in, where the words are the same on both sides.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn admit_computer(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
    words: String,
) -> Result<Option<SpaceView>, ErrorView> {
    let Some(reply) = chosen_file(&app)? else {
        return Ok(None);
    };
    shell
        .change(|session| shared::admit(session, &person, &reply, &words, now()))
        .map(|view| Some(without_paths(view)))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_computer(
    shell: State<'_, Shell>,
    person: String,
    device: String,
) -> Result<SpaceView, ErrorView> {
    shell
        .change(|session| shared::remove(session, &person, &device, now()))
        .map(without_paths)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn renew_keys(
    shell: State<'_, Shell>,
    space: String,
    device_name: String,
) -> Result<SpaceView, ErrorView> {
    shell
        .change(|session| shared::renew(session, &space, &device_name, now()))
        .map(without_paths)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn meet_folder(shell: State<'_, Shell>, space: String) -> Result<MetView, ErrorView> {
    shell.change(|session| shared::sync(session, &space, now()))
}

/// Seals a file and asks where to save it. Returns its name.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn seal_shared(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: String,
) -> Result<Option<String>, ErrorView> {
    let bytes = shell.change(|session| shared::seal_file(session, &person, now()))?;
    files::save(&app, "record.mds", "mds", &bytes).map_err(|error| said(None, &error))
}

/// Asks for a sealed file and takes it in.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_sealed(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<MetView>, ErrorView> {
    let Some(bytes) = chosen_file(&app)? else {
        return Ok(None);
    };
    shell
        .change(|session| shared::open_file(session, &bytes, now()))
        .map(Some)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn conflicts(
    shell: State<'_, Shell>,
    person: String,
) -> Result<Vec<ConflictView>, ErrorView> {
    shell.look(|session| shared::conflicts(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_value(
    shell: State<'_, Shell>,
    person: String,
    conflict: String,
    place: u32,
) -> Result<Vec<ConflictView>, ErrorView> {
    shell.change(|session| shared::choose(session, &person, &conflict, place, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn comments(
    shell: State<'_, Shell>,
    person: String,
) -> Result<Vec<CommentView>, ErrorView> {
    shell.look(|session| shared::comments(session, &person, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_comment(
    shell: State<'_, Shell>,
    person: String,
    request: CommentRequest,
) -> Result<Vec<CommentView>, ErrorView> {
    shell.change(|session| shared::comment(session, &person, &request, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mark_comments_read(shell: State<'_, Shell>, person: String) -> Result<(), ErrorView> {
    shell.change(|session| shared::mark_read(session, &person, now()))
}
