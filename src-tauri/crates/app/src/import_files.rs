//! Getting files in: reading them, and the whole imports that came of it.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::sync::atomic::{AtomicBool, Ordering};

use domain::draft::{Confidence, DocumentReading};
use domain::person::Person;
use store::{Cause, NewImport, Operation, Stamp};
use words::Arg;

use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::read_files;
use crate::review::{is_same_person, problem_view};
use crate::session::{Now, Session, id, new_id};

/// A file that the person chose; the path never leaves the shell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileHandleView {
    /// Opaque.
    pub handle: String,
    /// File name.
    pub name: String,
    /// Size.
    pub bytes: f64,
}

/// What came of one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileOutcomeView {
    /// File name.
    pub name: String,
    /// Id of the import; `None` where nothing was kept.
    pub import: Option<String>,
    /// Results found.
    pub found: u32,
    /// Of these, to be looked at.
    pub to_check: u32,
    /// What could not be read.
    pub problems: Vec<crate::review::ProblemView>,
}

/// What came of all files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadOutcomeView {
    /// One each.
    pub files: Vec<FileOutcomeView>,
    /// True where the person stopped it.
    pub was_cancelled: bool,
}

/// Progress of reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadProgressView {
    /// Files done.
    pub done: u32,
    /// Files in all.
    pub total: u32,
    /// The file being read.
    pub name: String,
}

/// One whole import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    /// Identity.
    pub id: String,
    /// Name of the file.
    pub file_name: String,
    /// Format code.
    pub format: String,
    /// When.
    pub received: String,
    /// Results confirmed from it.
    pub confirmed: u32,
    /// Drafts that wait.
    pub waiting: u32,
    /// Taken back.
    pub is_undone: bool,
    /// Id of the kept original.
    pub document: Option<String>,
}

/// What an undo did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UndoneView {
    /// Results that went.
    pub removed: u32,
    /// Results edited since, which stay.
    pub kept: Vec<Message>,
}

/// Reads files and puts what was found into the review list. Nothing counts before it is confirmed.
///
/// # Errors
/// When there is no such person, or the vault cannot be written. A file that cannot be read is a problem
/// in its own outcome and costs the others nothing.
pub fn import(
    session: &mut Session,
    person: &str,
    files: Vec<(String, Vec<u8>)>,
    now: Now,
    progress: &mut dyn FnMut(ReadProgressView),
    cancel: &AtomicBool,
) -> Result<ReadOutcomeView, AppError> {
    let person = people::known(session, person)?;
    let words = session.words()?;
    let readings = read_files::readings(&session.options, &files, now, progress, cancel);
    let mut outcomes = Vec::new();
    for ((name, bytes), reading) in files.into_iter().zip(readings) {
        let problems = reading
            .problems
            .iter()
            .map(|problem| problem_view(&words, problem))
            .collect();
        let to_check = reading
            .drafts
            .iter()
            .filter(|draft| draft.confidence() == Confidence::Check)
            .count();
        let found = reading.drafts.len();
        // A file without any result leaves no import behind; its problems are told once.
        let import = if found == 0 {
            None
        } else {
            Some(receive(session, &person, &name, bytes, reading, now)?.to_string())
        };
        outcomes.push(FileOutcomeView {
            name,
            import,
            found: u32::try_from(found).unwrap_or(u32::MAX),
            to_check: u32::try_from(to_check).unwrap_or(u32::MAX),
            problems,
        });
    }
    Ok(ReadOutcomeView {
        files: outcomes,
        was_cancelled: cancel.load(Ordering::Relaxed),
    })
}

fn receive(
    session: &mut Session,
    person: &Person,
    name: &str,
    bytes: Vec<u8>,
    reading: DocumentReading,
    now: Now,
) -> Result<domain::Uuid, AppError> {
    let import = new_id();
    let others: Vec<bool> = reading
        .people
        .iter()
        .map(|named| !is_same_person(named, person))
        .collect();
    let drafts = reading
        .drafts
        .into_iter()
        .map(|mut draft| {
            let is_other = match (draft.person, others.as_slice()) {
                (Some(index), _) => others.get(index).copied().unwrap_or(false),
                // A document that names one person is hers throughout.
                (None, [only]) => *only,
                (None, _) => false,
            };
            if is_other && !draft.reasons.contains(&domain::draft::Reason::OtherPerson) {
                draft.reasons.push(domain::draft::Reason::OtherPerson);
            }
            // It waits in the record into which the file was dropped, also when it names somebody else:
            // only there can the person see it and turn it away.
            (new_id(), draft, Some(person.id))
        })
        .collect();
    let kept = (bytes.len() <= store::LARGEST_DOCUMENT).then_some(bytes);
    let operation = Operation::ReceiveImport(NewImport {
        id: import,
        file_name: name.to_owned(),
        format: reading.format,
        document_bytes: kept,
        people: reading.people,
        drafts,
        problems: reading.problems,
    });
    session.apply(person.id, Cause::Import, now, &[operation])?;
    Ok(import)
}

/// Returns all imports of a person, newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn list(session: &Session, person: &str) -> Result<Vec<ImportView>, AppError> {
    let person = people::known(session, person)?;
    let results = session.vault.results(person.id)?;
    let waiting = session.vault.review(Some(person.id))?;
    let mut imports = session.vault.imports()?;
    imports.retain(|import| import.person == Some(person.id));
    imports.sort_by_key(|import| std::cmp::Reverse(import.received));
    Ok(imports
        .into_iter()
        .map(|import| {
            let confirmed = results
                .iter()
                .filter(|stored| stored.import == Some(import.id))
                .count();
            let waiting = waiting
                .iter()
                .filter(|draft| draft.import == import.id)
                .count();
            ImportView {
                id: import.id.to_string(),
                file_name: import.file_name,
                format: import.format.code().to_owned(),
                received: import.received.format("%Y-%m-%dT%H:%M").to_string(),
                confirmed: u32::try_from(confirmed).unwrap_or(u32::MAX),
                waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
                is_undone: import.is_undone,
                document: import.document.map(|_| import.id.to_string()),
            }
        })
        .collect())
}

/// Takes a whole import back. What it replaced comes back; results changed since are kept and named.
///
/// # Errors
/// When there is no such import, or it was taken back already.
pub fn undo(session: &mut Session, import: &str, now: Now) -> Result<UndoneView, AppError> {
    let import = id(import)?;
    let words = session.words()?;
    let owner = owner(session, import)?;
    let before = session.vault.results(owner)?.len();
    let stamp = Stamp {
        at: now.at,
        cause: Cause::Undo,
        person: owner,
    };
    let changes = session
        .vault
        .apply(&stamp, &[Operation::UndoImport { id: import }])?;
    let after = session.vault.results(owner)?;
    let kept = changes.iter().flat_map(|change| change.kept.iter());
    Ok(UndoneView {
        removed: u32::try_from(before.saturating_sub(after.len())).unwrap_or(u32::MAX),
        kept: kept
            .filter_map(|id| after.iter().find(|stored| stored.result.id == *id))
            .map(|stored| {
                let name = words.say(&format!("analyte-{}", stored.result.analyte.id()), &[]);
                let args = [
                    ("name", Arg::Text(&name)),
                    ("date", Arg::Partial(stored.result.collected)),
                ];
                Message::say(&words, "undo-kept", &args)
            })
            .collect(),
    })
}

/// Takes the undoing of an import back.
///
/// # Errors
/// When there is no such import, or it was not taken back.
pub fn redo(session: &mut Session, import: &str, now: Now) -> Result<(), AppError> {
    let import = id(import)?;
    let owner = owner(session, import)?;
    session.apply(
        owner,
        Cause::Undo,
        now,
        &[Operation::RedoImport { id: import }],
    )
}

fn owner(session: &Session, import: domain::Uuid) -> Result<domain::Uuid, AppError> {
    session
        .vault
        .import(import)?
        .and_then(|import| import.person)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no import of that identity"))
}
