//! Transfusions, treatments and events that a file of our own export carries: shown beside the record first, and
//! put into it only as chosen.
//!
//! The kept original is read again each time, so that what is shown is what the file says.

mod compare;
mod said;
mod taken;

use std::collections::BTreeSet;

use domain::Uuid;
use domain::draft::{CourseDraft, CourseEntry, ProblemCode};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Cause, Entity, Operation, StoredImport};
use words::Arg;

use crate::column_mapping;
use crate::error::{AppError, ErrorCode};
use crate::message::Message;
use crate::review::whose::Owner;
use crate::session::{Now, Session, id};

use compare::{Compared, Standing};
use taken::Taken;

pub(crate) use taken::{back_again, forgotten};

/// A file whose course waits for a look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CourseWaitingView {
    /// Id of the import.
    pub import: String,
    /// Name of the file.
    pub file_name: String,
}

/// The course that a file carries, beside the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CourseInFileView {
    /// Id of the import.
    pub import: String,
    /// Name of the file.
    pub file_name: String,
    /// Everything that it carries, treatments first.
    pub entries: Vec<CourseEntryView>,
}

/// One entry of a course in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CourseEntryView {
    /// Identity in the file.
    pub id: String,
    /// transfusion, treatment, milestone.
    pub kind: String,
    /// What it is, in short.
    pub text: String,
    /// Everything that would be stored, a line each.
    pub lines: Vec<String>,
    /// new, known, similar, differs, other_person.
    pub standing: String,
    /// What that means.
    pub message: Message,
    /// What the record says in its place, in short; for similar and differs.
    pub in_record: Option<String>,
    /// It may be put into the record.
    pub can_be_added: bool,
}

/// Which entries to put into the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TakeCourseRequest {
    /// Id of the import.
    pub import: String,
    /// Identities as in the file. None leaves all of them out, and the file no longer asks.
    pub entries: Vec<String>,
}

/// What was put into the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CourseTakenView {
    /// How many.
    pub added: u32,
    /// Those that were not, and why.
    pub refused: Vec<Message>,
}

/// The files of a person whose course nobody has looked at yet.
pub(crate) fn waiting(session: &Session, person: Uuid) -> Result<Vec<StoredImport>, AppError> {
    let settings = session.vault.settings()?;
    let covered = session.covered_imports()?;
    let mut imports: Vec<StoredImport> = session
        .vault
        .imports()?
        .into_iter()
        .filter(|import| {
            import.person == Some(person)
                && !import.is_undone
                && !covered.contains(&import.id)
                && import.document.is_some()
                && carries_course(import)
                && !settings.contains_key(&taken::key(import.id))
        })
        .collect();
    imports.sort_by_key(|import| (import.received, import.id));
    Ok(imports)
}

/// Says whether the file carries a course of our own export.
pub(crate) fn carries_course(import: &StoredImport) -> bool {
    import
        .problems
        .iter()
        .any(|problem| problem.code == ProblemCode::CourseFound)
}

/// The files whose course waits, as they are shown.
pub(crate) fn waiting_views(
    session: &Session,
    person: Uuid,
) -> Result<Vec<CourseWaitingView>, AppError> {
    Ok(waiting(session, person)?
        .into_iter()
        .map(|import| CourseWaitingView {
            import: import.id.to_string(),
            file_name: import.file_name,
        })
        .collect())
}

/// An import with what its original carries.
struct Read {
    owner: Owner,
    import: StoredImport,
    drafts: Vec<CourseDraft>,
}

impl Read {
    fn again(session: &Session, person: &str, import: &str, now: Now) -> Result<Self, AppError> {
        let owner = Owner::known(session, person)?;
        let stored = session
            .vault
            .import(id(import)?)?
            .filter(|stored| stored.person == Some(owner.person.id) && !stored.is_undone)
            .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no import of that identity"))?;
        let (_, reading) = column_mapping::read_again(session, import, Vec::new(), now)?;
        let mut drafts = reading.course;
        drafts.sort_by_key(|draft| match &draft.entry {
            CourseEntry::Treatment(treatment) => (0, treatment.first_dose),
            CourseEntry::Transfusion(given) => (1, Some(given.on)),
            CourseEntry::Milestone(event) => (2, event.day()),
        });
        Ok(Self {
            owner,
            import: stored,
            drafts,
        })
    }

    /// What the file says of the person.
    fn own_entries(&self) -> impl Iterator<Item = &CourseEntry> {
        let own = self.drafts.iter().filter(|draft| self.is_own(draft));
        own.map(|draft| &draft.entry)
    }

    /// Says whether the file says that the entry is the person's own.
    fn is_own(&self, draft: &CourseDraft) -> bool {
        let people = self.import.people.as_slice();
        let named = match (draft.person, people) {
            (Some(index), _) => people.get(index),
            (None, [only]) => Some(only),
            (None, []) => return true,
            (None, [_, _, ..]) => return false,
        };
        named.is_none_or(|named| self.owner.is(named))
    }
}

/// Returns what the file carries, beside the record. Nothing is stored.
///
/// # Errors
/// When the original is not kept, or the vault cannot be read.
pub fn course_in_file(
    session: &Session,
    person: &str,
    import: &str,
    now: Now,
) -> Result<CourseInFileView, AppError> {
    let words = session.words()?;
    let read = Read::again(session, person, import, now)?;
    let compared = Compared::load(session, read.owner.person.id, read.own_entries())?;
    let entries = read
        .drafts
        .iter()
        .map(|draft| {
            let standing = if read.is_own(draft) {
                compared.standing(&draft.entry, &[])
            } else {
                Standing::OfAnother
            };
            let code = standing.code();
            CourseEntryView {
                id: draft.entry.id().to_string(),
                kind: said::kind(&draft.entry).to_owned(),
                text: said::in_short(&words, &draft.entry),
                lines: said::lines(&words, &draft.entry),
                standing: code.to_owned(),
                message: Message::say(&words, &format!("course-{code}"), &[]),
                in_record: standing.in_record().map(|entry| {
                    let mut lines = vec![said::in_short(&words, entry)];
                    lines.extend(said::lines(&words, entry));
                    lines.join("; ")
                }),
                can_be_added: standing.can_be_added(),
            }
        })
        .collect();
    Ok(CourseInFileView {
        import: read.import.id.to_string(),
        file_name: read.import.file_name,
        entries,
    })
}

/// Puts the chosen entries into the record, in one step. An entry that the record says otherwise is replaced only
/// where it was chosen by name; the former stays in its history.
///
/// # Errors
/// When the original is not kept, or the vault cannot be written.
pub fn take_course(
    session: &mut Session,
    person: &str,
    request: &TakeCourseRequest,
    now: Now,
) -> Result<CourseTakenView, AppError> {
    let chosen: BTreeSet<Uuid> = request
        .entries
        .iter()
        .map(|entry| id(entry))
        .collect::<Result<_, _>>()?;
    let words = session.words()?;
    let read = Read::again(session, person, &request.import, now)?;
    let compared = Compared::load(session, read.owner.person.id, read.own_entries())?;
    let mut taken = Taken::of(session, read.import.id)?;
    let mut refused = Vec::new();
    let mut entities: Vec<Entity> = Vec::new();
    let mut added = BTreeSet::new();
    let own: Vec<&CourseDraft> = read
        .drafts
        .iter()
        .filter(|draft| chosen.contains(&draft.entry.id()))
        .collect();
    for draft in own {
        let why = if !read.is_own(draft) {
            Some("course-other_person")
        } else if added.contains(&draft.entry.id()) {
            Some("course-known")
        } else {
            match compared.standing(&draft.entry, &entities) {
                Standing::Known => Some("course-known"),
                // An event never points to a treatment that is not there.
                _ if !compared.has_treatment_of(&draft.entry, &entities) => {
                    Some("course-without-treatment")
                }
                Standing::New
                | Standing::Similar(_)
                | Standing::Differs(_)
                | Standing::OfAnother => None,
            }
        };
        if let Some(why) = why {
            let text = said::in_short(&words, &draft.entry);
            let why = words.say(why, &[]);
            let args = [("entry", Arg::Text(&text)), ("why", Arg::Text(&why))];
            refused.push(Message::say(&words, "course-refused", &args));
            continue;
        }
        added.insert(draft.entry.id());
        let entity = compared.entity(&draft.entry, &entities);
        taken.add(entity.id());
        entities.push(entity);
    }
    let mut operations: Vec<Operation> = entities.into_iter().map(Operation::Put).collect();
    operations.push(taken.kept(read.import.id)?);
    session.apply(read.owner.person.id, Cause::Import, now, &operations)?;
    Ok(CourseTakenView {
        added: u32::try_from(added.len()).unwrap_or(u32::MAX),
        refused,
    })
}

/// Puts all that are new and the person's own into the record, for scripts. What resembles or contradicts an entry
/// of the record waits.
///
/// # Errors
/// When the original is not kept, or the vault cannot be written.
pub fn take_new(
    session: &mut Session,
    person: &str,
    import: &str,
    now: Now,
) -> Result<(CourseTakenView, u32), AppError> {
    let view = course_in_file(session, person, import, now)?;
    let of = |standing: &'static str| {
        view.entries
            .iter()
            .filter(move |entry| entry.standing == standing)
    };
    let request = TakeCourseRequest {
        import: import.to_owned(),
        entries: of("new").map(|entry| entry.id.clone()).collect(),
    };
    let left = of("similar").count() + of("differs").count() + of("other_person").count();
    let left = u32::try_from(left).unwrap_or(u32::MAX);
    if request.entries.is_empty() && left > 0 {
        let nothing = CourseTakenView {
            added: 0,
            refused: Vec::new(),
        };
        return Ok((nothing, left));
    }
    Ok((take_course(session, person, &request, now)?, left))
}
