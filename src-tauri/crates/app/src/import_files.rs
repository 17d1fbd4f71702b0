//! Getting files in: reading them, and the whole imports that came of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

pub use domain::draft::ProblemCode;
use domain::draft::{CourseDraft, DocumentFormat, DocumentReading, Draft};
use domain::{Analyte, PartialDate, Uuid};
use import::ReadOptions;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Cause, NewImport, Operation, Stamp, StoredResult};
use words::Arg;

use crate::course_in_file;
use crate::covered;
use crate::error::{AppError, ErrorCode};
use crate::message::Message;
use crate::people;
use crate::read_files::{self, is_refusal};
use crate::review::standing::Standing;
use crate::review::{Waitlist, problem_view};
use crate::session::{Now, Session, SessionOptions, id, new_id};

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

/// The files that the person chose or dropped, those of folders among them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChosenFilesView {
    /// In the order of the choice.
    pub files: Vec<FileHandleView>,
    /// How many more there were than are taken at once.
    pub left_out: u32,
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
    /// Of these, the ones that add nothing: the record or another file has them already.
    pub already: u32,
    /// The same file was read before, and gives nothing new.
    pub is_known: bool,
    /// Nothing could be read of it, and its pages are kept: type the values beside them.
    pub can_be_typed: bool,
    /// It holds a table that was not understood in full: say what its columns are.
    pub can_be_mapped: bool,
    /// Transfusions, treatments and events of our own export in it, which wait for a look.
    pub course: u32,
    /// It is covered: nothing of it is shown before it is opened.
    pub is_covered: bool,
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
    /// Drafts that wait for a look.
    pub waiting: u32,
    /// Drafts that add nothing.
    pub set_aside: u32,
    /// Nothing was read from it, and its pages can be shown beside the keypad.
    pub can_be_typed: bool,
    /// It is a table: what its columns are can be said.
    pub can_be_mapped: bool,
    /// It carries transfusions, treatments or events of our own export: they can be looked at again.
    pub has_course: bool,
    /// It is covered: nothing of it is shown before it is opened.
    pub is_covered: bool,
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
    /// Results that these had replaced or withdrawn, and that count again.
    pub restored: u32,
    /// Transfusions, treatments and events that went, or are again as before.
    pub removed_entries: u32,
    /// Results and entries edited since, which stay.
    pub kept: Vec<Message>,
}

/// A file on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InFile {
    /// Its name and its bytes.
    Loaded(String, Vec<u8>),
    /// It could not be loaded; the others go on.
    Refused(String, ProblemCode),
}

/// A file that was read and is not stored yet.
#[derive(Debug)]
pub struct ReadFile {
    name: String,
    bytes: Vec<u8>,
    reading: DocumentReading,
}

/// A batch of files on its way in. The vault is needed to begin, to keep and to finish, not while files are
/// read, so that the window stays usable.
#[derive(Debug)]
pub struct Batch {
    person: Uuid,
    options: SessionOptions,
    read_options: ReadOptions,
    total: usize,
    done: usize,
    /// Somebody is looking at what the files hold: nothing is left to cover.
    is_seen: bool,
    outcomes: Vec<FileOutcomeView>,
}

/// So many files are read before what was found is stored: an interruption costs no more than these.
pub const FILES_AT_ONCE: usize = 16;

/// Begins a batch.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn begin(session: &Session, person: &str, total: usize, now: Now) -> Result<Batch, AppError> {
    let person = people::known(session, person)?;
    Ok(Batch {
        person: person.id,
        options: session.options.clone(),
        read_options: ReadOptions {
            today: now.today(),
            day_first: None,
            mappings: crate::column_mapping::kept(session)?,
        },
        total,
        done: 0,
        is_seen: false,
        outcomes: Vec::new(),
    })
}

impl Batch {
    /// The same for files whose content somebody has just seen: they are not covered.
    pub(crate) fn seen(self) -> Self {
        Self {
            is_seen: true,
            ..self
        }
    }

    /// Reads some files of the batch. After a cancellation only those that were finished are returned.
    pub fn read(
        &mut self,
        files: Vec<InFile>,
        progress: &mut dyn FnMut(ReadProgressView),
        cancel: &AtomicBool,
    ) -> Vec<ReadFile> {
        let before = self.done;
        let mut named = Vec::new();
        let mut loaded = Vec::new();
        for file in files {
            match file {
                InFile::Loaded(name, bytes) => {
                    named.push(None);
                    loaded.push((name, bytes));
                }
                InFile::Refused(name, code) => named.push(Some((name, code))),
            }
        }
        let total = u32::try_from(self.total).unwrap_or(u32::MAX);
        let offset = u32::try_from(before).unwrap_or(u32::MAX);
        let mut tell = |at: ReadProgressView| {
            progress(ReadProgressView {
                done: offset.saturating_add(at.done),
                total,
                name: at.name,
            });
        };
        let readings = read_files::readings(
            &self.options,
            &loaded,
            &self.read_options,
            &mut tell,
            cancel,
        );
        let mut read = loaded.into_iter().zip(readings);
        let mut files = Vec::new();
        for refused in named {
            match refused {
                Some((name, code)) => files.push(ReadFile {
                    name,
                    bytes: Vec::new(),
                    reading: read_files::refused(code),
                }),
                None => match read.next() {
                    Some(((name, bytes), reading)) => files.push(ReadFile {
                        name,
                        bytes,
                        reading,
                    }),
                    None => break,
                },
            }
        }
        self.done += files.len();
        files
    }

    /// Stores what was found.
    ///
    /// # Errors
    /// When the vault cannot be written. What was kept before stays kept.
    pub fn keep(
        &mut self,
        session: &mut Session,
        files: Vec<ReadFile>,
        now: Now,
    ) -> Result<(), AppError> {
        let words = session.words()?;
        for file in files {
            let problems = file
                .reading
                .problems
                .iter()
                .map(|problem| problem_view(&words, problem))
                .collect();
            let mut outcome = FileOutcomeView {
                name: file.name.clone(),
                import: None,
                found: u32::try_from(file.reading.drafts.len()).unwrap_or(u32::MAX),
                to_check: 0,
                already: 0,
                is_known: false,
                can_be_typed: false,
                can_be_mapped: crate::column_mapping::is_worth_asking(&file.reading),
                course: u32::try_from(file.reading.course.len()).unwrap_or(u32::MAX),
                is_covered: false,
                problems,
            };
            receive(session, self.person, file, self.is_seen, &mut outcome, now)?;
            if outcome.is_covered {
                // What could not be read may quote the sheet.
                outcome.problems.clear();
                outcome.can_be_typed = false;
                outcome.can_be_mapped = false;
                outcome.course = 0;
            }
            self.outcomes.push(outcome);
        }
        Ok(())
    }

    /// Returns what came of every file that was reached.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn finish(
        mut self,
        session: &Session,
        was_cancelled: bool,
        now: Now,
    ) -> Result<ReadOutcomeView, AppError> {
        let list = Waitlist::load(session, &self.person.to_string(), now)?;
        let mut by_import: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        for waiting in &list.waiting {
            let counted = by_import.entry(waiting.import.to_string()).or_default();
            if *list.standing(waiting.id) != Standing::OfAnother && !list.is_open(waiting) {
                counted.1 += 1;
            } else if !list.is_certain(waiting) {
                counted.0 += 1;
            }
        }
        for outcome in &mut self.outcomes {
            if let Some((to_check, already)) =
                outcome.import.as_ref().and_then(|id| by_import.get(id))
            {
                outcome.to_check = *to_check;
                outcome.already = *already;
            }
            if outcome.is_known {
                outcome.already = outcome.found;
            }
        }
        Ok(ReadOutcomeView {
            files: self.outcomes,
            was_cancelled,
        })
    }
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
    let mut batch = begin(session, person, files.len(), now)?;
    let mut files = files
        .into_iter()
        .map(|(name, bytes)| InFile::Loaded(name, bytes));
    loop {
        let next: Vec<InFile> = files.by_ref().take(FILES_AT_ONCE).collect();
        if next.is_empty() || cancel.load(Ordering::Relaxed) {
            break;
        }
        let read = batch.read(next, progress, cancel);
        batch.keep(session, read, now)?;
    }
    batch.finish(session, cancel.load(Ordering::Relaxed), now)
}

/// Test and draw, by which the few readings are found that may be the same row.
fn draw_of(draft: &Draft) -> (Option<Analyte>, Option<PartialDate>) {
    (draft.analyte, draft.collected)
}

/// What makes two readings of the same bytes the same row.
fn is_same_row(one: &Draft, other: &Draft) -> bool {
    one.analyte == other.analyte
        && one.printed == other.printed
        && one.quantity == other.quantity
        && one.collected == other.collected
        && one.collected_choices == other.collected_choices
        && one.status == other.status
        && one.place == other.place
}

/// Keeps a document with what is new in it. The same bytes again add nothing.
fn receive(
    session: &mut Session,
    person: Uuid,
    file: ReadFile,
    is_seen: bool,
    outcome: &mut FileOutcomeView,
    now: Now,
) -> Result<(), AppError> {
    let ReadFile {
        name,
        bytes,
        reading,
    } = file;
    let mut known: BTreeMap<_, Vec<Draft>> = BTreeMap::new();
    for draft in session.readings_of(&bytes, person)? {
        known.entry(draw_of(&draft)).or_default().push(draft);
    }
    let was_known = !known.is_empty();
    let mut drafts = reading.drafts;
    drafts.retain(|draft| {
        let Some(of_draw) = known.get_mut(&draw_of(draft)) else {
            return true;
        };
        let found = of_draw.iter().position(|other| is_same_row(draft, other));
        if let Some(found) = found {
            of_draw.swap_remove(found);
        }
        found.is_none()
    });
    let is_kept_already =
        was_known || is_kept_for_its_course(session, person, &bytes, &reading.course)?;
    if drafts.is_empty() && is_kept_already {
        outcome.is_known = true;
        return Ok(());
    }
    // A page without a readable value is kept to type from, and a table to say what its columns are; of
    // anything else nothing is left behind, and its problems are told once.
    let has_pages = is_pages(reading.format)
        || reading
            .problems
            .iter()
            .any(|problem| problem.code == ProblemCode::NoText);
    let can_be_typed = drafts.is_empty()
        && has_pages
        && !bytes.is_empty()
        && !reading
            .problems
            .iter()
            .any(|problem| is_refusal(problem.code));
    if drafts.is_empty() && !can_be_typed && !outcome.can_be_mapped && reading.course.is_empty() {
        return Ok(());
    }
    outcome.can_be_typed = can_be_typed;
    let import = new_id();
    let kept = (bytes.len() <= store::LARGEST_DOCUMENT).then_some(bytes);
    let operation = Operation::ReceiveImport(NewImport {
        id: import,
        file_name: name,
        format: reading.format,
        document_bytes: kept,
        people: reading.people,
        // It waits in the record into which the file was dropped, also when it names somebody else: only
        // there can the person see it and turn it away.
        drafts: drafts
            .into_iter()
            .map(|draft| (new_id(), draft, Some(person)))
            .collect(),
        problems: reading.problems,
    });
    let cover = if is_seen {
        None
    } else {
        covered::covering(session, person, import, now)?
    };
    outcome.is_covered = cover.is_some();
    let operations: Vec<Operation> = cover.into_iter().chain([operation]).collect();
    session.apply(person, Cause::Import, now, &operations)?;
    outcome.import = Some(import.to_string());
    Ok(())
}

/// Says whether the very file was kept already for the course in it, without any result.
fn is_kept_for_its_course(
    session: &Session,
    person: Uuid,
    bytes: &[u8],
    course: &[CourseDraft],
) -> Result<bool, AppError> {
    if course.is_empty() {
        return Ok(false);
    }
    for import in session.vault.imports()? {
        let may_be_same = import.person == Some(person)
            && !import.is_undone
            && course_in_file::carries_course(&import);
        if may_be_same && session.is_original(import.id, bytes)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Returns all imports of a person, newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn list(session: &Session, person: &str, now: Now) -> Result<Vec<ImportView>, AppError> {
    let list = Waitlist::load(session, person, now)?;
    let mut confirmed: BTreeMap<Uuid, u32> = BTreeMap::new();
    for import in list.current.iter().filter_map(|stored| stored.import) {
        *confirmed.entry(import).or_default() += 1;
    }
    let mut waiting: BTreeMap<Uuid, (u32, u32)> = BTreeMap::new();
    for draft in &list.waiting {
        let counted = waiting.entry(draft.import).or_default();
        if list.is_open(draft) || *list.standing(draft.id) == Standing::OfAnother {
            counted.0 += 1;
        } else {
            counted.1 += 1;
        }
    }
    let mut imports: Vec<_> = list
        .imports
        .values()
        .filter(|import| import.person == Some(list.owner.person.id))
        .collect();
    imports.sort_by_key(|import| std::cmp::Reverse((import.received, import.id)));
    Ok(imports
        .into_iter()
        .map(|import| {
            let (waiting, set_aside) = waiting.get(&import.id).copied().unwrap_or_default();
            let read = import.waiting + import.confirmed + import.rejected;
            let is_covered = list.covered.contains(&import.id);
            let document = import.document.filter(|_| !is_covered);
            ImportView {
                id: import.id.to_string(),
                file_name: import.file_name.clone(),
                format: import.format.code().to_owned(),
                received: import.received.format("%Y-%m-%dT%H:%M").to_string(),
                confirmed: confirmed.get(&import.id).copied().unwrap_or_default(),
                waiting,
                set_aside,
                can_be_typed: read == 0 && is_pages(import.format) && document.is_some(),
                can_be_mapped: is_table(import.format) && document.is_some(),
                has_course: course_in_file::carries_course(import) && document.is_some(),
                is_covered,
                is_undone: import.is_undone,
                document: document.map(|_| import.id.to_string()),
            }
        })
        .collect())
}

fn is_pages(format: DocumentFormat) -> bool {
    matches!(format, DocumentFormat::PdfScan | DocumentFormat::Image)
}

fn is_table(format: DocumentFormat) -> bool {
    matches!(format, DocumentFormat::Csv | DocumentFormat::Spreadsheet)
}

/// Takes a whole import back. What it replaced comes back; results changed since are kept and named.
///
/// # Errors
/// When there is no such import, or it was taken back already.
pub fn undo(session: &mut Session, import: &str, now: Now) -> Result<UndoneView, AppError> {
    let import = id(import)?;
    let words = session.words()?;
    let owner = owner(session, import)?;
    let before = session.all_results(owner)?;
    let stamp = Stamp {
        at: now.at,
        cause: Cause::Undo,
        person: owner,
    };
    let (entries, kept_entries) = course_in_file::forgotten(session, import)?;
    let removed_entries = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let mut operations = vec![Operation::UndoImport { id: import }];
    operations.extend(entries);
    session.may_change(owner, &operations)?;
    let changes = session.vault.apply(&stamp, &operations)?;
    let after = session.all_results(owner)?;
    let kept = changes.iter().flat_map(|change| change.kept.iter());
    let gone = |one: &[StoredResult], other: &[StoredResult]| {
        let ids: BTreeSet<Uuid> = other.iter().map(|stored| stored.result.id).collect();
        let count = one
            .iter()
            .filter(|stored| !ids.contains(&stored.result.id))
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    Ok(UndoneView {
        removed: gone(&before, &after),
        restored: gone(&after, &before),
        removed_entries,
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
            .chain(kept_entries.iter().map(|entity| {
                let entry = crate::entries::in_short(&words, entity);
                Message::say(&words, "undo-kept-entry", &[("entry", Arg::Text(&entry))])
            }))
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
    let mut operations = vec![Operation::RedoImport { id: import }];
    operations.extend(course_in_file::back_again(session, import)?);
    session.apply(owner, Cause::Undo, now, &operations)
}

fn owner(session: &Session, import: domain::Uuid) -> Result<domain::Uuid, AppError> {
    session
        .vault
        .import(import)?
        .and_then(|import| import.person)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no import of that identity"))
}
