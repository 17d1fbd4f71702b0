//! `mds import`: reads files into the review list, and confirms what may be confirmed.

use std::collections::BTreeSet;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use app::import_files::{self, FileOutcomeView};
use app::people::PersonView;
use app::review::{self, ConfirmRequest, ConfirmedView, DraftView, ImportReviewView, ProblemView};
use app::{Message, Session, column_mapping, course_in_file, covered, read_files, text};

use crate::commands::read::{Loaded, file_name, files_of, mappings, next_batch};
use crate::commands::review::drafts_table;
use crate::commands::{cover, import_archive};
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files::NotLoaded;
use crate::values::Names;

/// What `mds import` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Lab files of any kind, or folders of them; the kind is told from what is in them. Or one archive of a whole
    /// record, as “mds export --format archive” writes it.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Which results to confirm at once. Without it you are asked at the terminal; where there is
    /// none, nothing is confirmed.
    #[arg(long, value_enum)]
    accept: Option<Accept>,
    /// The files are this person's although they name somebody else.
    #[arg(long)]
    even_other_person: bool,
    /// What the columns of a table are, as “mds read --json” gives it under tables. It is remembered for every
    /// later file with the same headings.
    #[arg(long, value_name = "FILE.json")]
    mapping: Option<PathBuf>,
    #[command(flatten)]
    whole_record: import_archive::WholeRecord,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Accept {
    /// Those that nothing speaks against.
    Certain,
    /// Also the doubtful ones; never one that lacks date, unit, test or person.
    All,
    /// None: all wait in the review list.
    None,
}

/// Reads and, where said so, confirms.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    if let Some(archive) = import_archive::archive_among(&arguments.files)? {
        return import_archive::run(context, archive, &arguments.whole_record);
    }
    let (mut session, person) = context.record()?;
    let (mut imports, mut refused, mut partial) = (Vec::new(), 0_usize, false);
    if let Some(mapping) = &arguments.mapping {
        column_mapping::remember(&mut session, &mappings(mapping)?, context.now)?;
    }
    let chosen = files_of(context, &arguments.files);
    let mut paths = chosen.iter();
    loop {
        let batch = next_batch(&mut paths);
        if batch.is_empty() {
            break;
        }
        let mut to_read = Vec::new();
        for file in batch {
            match file {
                Loaded::Bytes(name, bytes) => to_read.push((file_name(&name), bytes)),
                Loaded::Not(name, why) => {
                    refused += 1;
                    not_loaded(context, &session, &name, &why)?;
                }
            }
        }
        let out = &context.out;
        let mut progress = |at: import_files::ReadProgressView| {
            out.progress(&format!("{} of {}: {}", at.done, at.total, at.name));
        };
        let never = AtomicBool::new(false);
        let outcome = import_files::import(
            &mut session,
            &person.id,
            to_read,
            context.now,
            &mut progress,
            &never,
        )?;
        context.out.progress_done();
        for file in outcome.files {
            match &file.import {
                Some(import) if !file.can_be_typed => imports.push(import.clone()),
                Some(_) | None if file.is_known => {}
                Some(_) | None => refused += 1,
            }
            partial |= file
                .problems
                .iter()
                .any(|problem| problem.code == "row_skipped");
            tell(context, &file)?;
        }
    }
    let confirmed = confirm(context, &mut session, &person, arguments, &imports)?;
    partial |= confirmed
        .as_ref()
        .is_some_and(|confirmed| !confirmed.refused.is_empty());
    Ok(if refused == chosen.len() {
        Status::NotDone
    } else if refused > 0 || partial {
        Status::Part
    } else {
        Status::Done
    })
}

fn not_loaded(
    context: &mut Context,
    session: &Session,
    name: &str,
    why: &NotLoaded,
) -> Result<(), Failure> {
    let is_too_large = matches!(why, NotLoaded::TooLarge);
    let read = read_files::not_loaded(&text::words(Some(session)), name, is_too_large);
    let problems = read.problems.into_iter().map(|problem| {
        let key = format!("problem-{}", problem.code);
        ProblemView {
            code: problem.code.to_owned(),
            hint: Message {
                key: format!("{key}-hint"),
                text: problem.hint,
            },
            message: Message {
                key,
                text: problem.message,
            },
            place: None,
        }
    });
    let outcome = FileOutcomeView {
        name: name.to_owned(),
        import: None,
        found: 0,
        to_check: 0,
        already: 0,
        is_known: false,
        can_be_typed: false,
        can_be_mapped: false,
        course: 0,
        is_covered: false,
        problems: problems.collect(),
    };
    context.out.value(&outcome)?;
    for problem in &outcome.problems {
        context.out.warn(&format!(
            "{name}: {} {}",
            problem.message.text, problem.hint.text
        ));
    }
    if let NotLoaded::CannotOpen(cause) = why {
        context.out.warn(&format!("({cause})"));
    }
    Ok(())
}

fn tell(context: &mut Context, file: &FileOutcomeView) -> Result<(), Failure> {
    context.out.value(file)?;
    context.out.say(&match (file.found, file.to_check) {
        (0, _) if file.can_be_typed => format!(
            "{}: nothing could be read. Its pages are kept; type the values with “mds add result”.",
            file.name
        ),
        (0, _) if file.course > 0 => format!(
            "{}: no results, {} transfusions, treatments or events.",
            file.name, file.course
        ),
        (0, _) if file.is_covered => format!("{}: kept, covered.", file.name),
        (0, _) => format!("{}: nothing was taken in.", file.name),
        (found, _) if file.is_covered => format!("{}: {found} results, covered.", file.name),
        (found, _) if file.is_known => {
            format!("{}: read before, {found} results, nothing new.", file.name)
        }
        (found, _) if file.already == found => {
            format!("{}: {found} results, all known already.", file.name)
        }
        (found, 0) => format!("{}: {found} results.", file.name),
        (found, check) => format!(
            "{}: {found} results, {check} of them to look at.",
            file.name
        ),
    })?;
    if file.can_be_mapped {
        context.out.say(
            "  A table was not understood in full: see “mds read --json”, tables, and say --mapping FILE.json.",
        )?;
    }
    for problem in &file.problems {
        context
            .out
            .say(&format!("  {} {}", problem.message.text, problem.hint.text))?;
    }
    Ok(())
}

fn confirm(
    context: &mut Context,
    session: &mut Session,
    person: &PersonView,
    arguments: &Arguments,
    imports: &[String],
) -> Result<Option<ConfirmedView>, Failure> {
    if imports.is_empty() {
        return Ok(None);
    }
    let ours: BTreeSet<&str> = imports.iter().map(String::as_str).collect();
    let judged = review::judge(session, &person.id, context.now)?;
    let waiting: Vec<ImportReviewView> = judged
        .review(session)?
        .imports
        .into_iter()
        .filter(|import| ours.contains(import.id.as_str()))
        .collect();
    let accept = match arguments.accept {
        Some(accept) => accept,
        None => ask(context, &Names::of_session(session), &waiting)?,
    };
    let chosen: Vec<String> = waiting
        .iter()
        .flat_map(|import| &import.drafts)
        .filter(|draft| is_accepted(draft, accept))
        .map(|draft| draft.id.clone())
        .collect();
    let has_stored = covered_ones(context, session, person, accept)?;
    let aside = waiting.iter().flat_map(|import| &import.set_aside);
    let aside: Vec<Message> = aside.map(|aside| aside.message.clone()).collect();
    let courses = with_course(context, session, person, imports, accept)?;
    let left = waiting
        .iter()
        .map(|import| import.drafts.len())
        .sum::<usize>();
    let mut confirmed = None;
    if !chosen.is_empty() {
        let request = ConfirmRequest {
            drafts: chosen,
            beside: Vec::new(),
            even_other_person: arguments.even_other_person,
        };
        // What was judged still holds, unless covered results went into the record since.
        let view = if has_stored {
            review::confirm(session, &person.id, &request, context.now)?
        } else {
            judged.confirm(session, &request)?
        };
        report(context, &view)?;
        confirmed = Some(view);
    }
    let done = confirmed.as_ref().map_or(0, |view| view.confirmed as usize);
    context.out.say_all(&aside)?;
    if courses > 0 {
        context.out.say(&format!(
            "{courses} transfusions, treatments or events wait for a look: mds review course"
        ))?;
    }
    if left > done {
        context.out.say(&format!(
            "{} wait for a look and do not count yet: mds review list",
            left - done
        ))?;
    }
    Ok(confirmed)
}

/// Says what stays covered, and puts it into the record unseen as far as it was said. Says whether anything went into
/// the record.
fn covered_ones(
    context: &mut Context,
    session: &mut Session,
    person: &PersonView,
    accept: Accept,
) -> Result<bool, Failure> {
    let view = covered::covered(session, &person.id, context.now)?;
    if view.files == 0 {
        return Ok(false);
    }
    match accept {
        Accept::Certain | Accept::All if view.certain > 0 => {
            let done = covered::store_unseen(session, &person.id, context.now)?;
            report(context, &done)?;
            Ok(true)
        }
        Accept::Certain | Accept::All | Accept::None => {
            cover::tell(context, &view)?;
            Ok(false)
        }
    }
}

/// Puts what is new of the course in our own files into the record, where that was said. Returns how many entries
/// still wait.
fn with_course(
    context: &mut Context,
    session: &mut Session,
    person: &PersonView,
    imports: &[String],
    accept: Accept,
) -> Result<u32, Failure> {
    let courses = review::courses(session, &person.id)?;
    let mut left = 0;
    for course in courses.iter().filter(|one| imports.contains(&one.import)) {
        match accept {
            Accept::Certain | Accept::All => {
                let (taken, waiting) =
                    course_in_file::take_new(session, &person.id, &course.import, context.now)?;
                left += waiting;
                context.out.value(&taken)?;
                context.out.say(&format!(
                    "Transfusions, treatments and events added: {}.",
                    taken.added
                ))?;
                context.out.say_all(&taken.refused)?;
            }
            Accept::None => {
                let view = course_in_file::course_in_file(
                    session,
                    &person.id,
                    &course.import,
                    context.now,
                )?;
                let open = view
                    .entries
                    .iter()
                    .filter(|entry| entry.standing != "known");
                left += u32::try_from(open.count()).unwrap_or(u32::MAX);
            }
        }
    }
    Ok(left)
}

fn is_accepted(draft: &DraftView, accept: Accept) -> bool {
    match accept {
        Accept::Certain => draft.is_certain,
        Accept::All => draft.can_be_confirmed && is_plain(draft),
        Accept::None => false,
    }
}

/// Nothing in the record or in another file contradicts it. A file under another name is refused with a word.
pub(crate) fn is_plain(draft: &DraftView) -> bool {
    ["new", "refines", "replaces", "of_another"].contains(&draft.standing.code.as_str())
}

/// Prints what a confirmation did.
pub(crate) fn report(context: &mut Context, view: &ConfirmedView) -> Result<(), Failure> {
    context.out.value(view)?;
    context
        .out
        .say(&format!("Confirmed: {}.", view.confirmed))?;
    if view.withdrawn > 0 {
        context.out.say(&format!(
            "Taken out, because the lab cancelled them: {}.",
            view.withdrawn
        ))?;
    }
    for refusal in &view.refused {
        context.out.warn(&refusal.text);
    }
    context.out.say_all(&view.so_what)?;
    context.out.say_all(&view.call)?;
    if let Some(since) = &view.any_blood_since {
        context.out.say(&format!(
            "Any blood since {since}? Add it with “mds add transfusion --on DATE --units N”."
        ))?;
    }
    Ok(())
}

/// Shows what was read and asks at the terminal; nothing is confirmed where there is none.
fn ask(
    context: &mut Context,
    names: &Names,
    waiting: &[ImportReviewView],
) -> Result<Accept, Failure> {
    if context.out.is_json() || !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Ok(Accept::None);
    }
    for import in waiting {
        context.out.say("")?;
        context.out.say(&import.file_name)?;
        context.out.table(&drafts_table(names, import))?;
    }
    context.out.finish()?;
    let drafts = || waiting.iter().flat_map(|import| &import.drafts);
    let certain = drafts().filter(|draft| draft.is_certain).count();
    let possible = drafts()
        .filter(|draft| is_accepted(draft, Accept::All))
        .count();
    let mut stderr = io::stderr();
    let question = format!(
        "Confirm the {certain} that nothing speaks against [c], also the doubtful ones, {possible} in all [a], or none [n]? "
    );
    let _ = write!(stderr, "{question}");
    let _ = stderr.flush();
    let mut answer = String::new();
    io::stdin()
        .lock()
        .read_line(&mut answer)
        .map_err(Failure::Terminal)?;
    Ok(match answer.trim().to_ascii_lowercase().as_str() {
        "c" | "certain" => Accept::Certain,
        "a" | "all" => Accept::All,
        _ => Accept::None,
    })
}
