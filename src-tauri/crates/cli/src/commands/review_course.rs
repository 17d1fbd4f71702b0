//! `mds review course`: transfusions, treatments and events out of our own FHIR export.

use app::Session;
use app::course_in_file::{
    self, CourseEntryView, CourseInFileView, CourseTakenView, TakeCourseRequest,
};
use app::import_files;
use app::people::PersonView;
use app::review;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::short_id::{resolve, short};

/// What to do with the course of a file.
pub(crate) enum Step {
    /// Only show it.
    Show,
    /// Add these.
    Add(Vec<String>),
    /// Add what is new.
    AddNew,
    /// Leave all out.
    LeaveOut,
}

/// Shows every file whose course waits.
pub(crate) fn list(
    context: &mut Context,
    session: &Session,
    person: &PersonView,
) -> Result<Status, Failure> {
    let courses = review::review(session, &person.id, context.now)?.courses;
    if courses.is_empty() {
        context
            .out
            .say("No file waits with transfusions, treatments or events.")?;
    }
    for course in courses {
        let view =
            course_in_file::course_in_file(session, &person.id, &course.import, context.now)?;
        show(context, &view)?;
    }
    Ok(Status::Done)
}

/// Shows the course of one file, or adds of it.
pub(crate) fn run(
    context: &mut Context,
    session: &mut Session,
    person: &PersonView,
    typed: &str,
    step: Step,
) -> Result<Status, Failure> {
    let imports: Vec<String> = import_files::list(session, &person.id, context.now)?
        .into_iter()
        .filter(|import| import.has_course && !import.is_undone)
        .map(|import| import.id)
        .collect();
    let ids = imports.iter().map(String::as_str);
    let import = resolve(
        "file of our own export",
        ids,
        typed,
        "mds imports list --json",
    )?;
    let view = course_in_file::course_in_file(session, &person.id, &import, context.now)?;
    let entries = match step {
        Step::Show => {
            show(context, &view)?;
            return Ok(Status::Done);
        }
        Step::LeaveOut => Vec::new(),
        Step::AddNew => view
            .entries
            .iter()
            .filter(|entry| entry.standing == "new")
            .map(|entry| entry.id.clone())
            .collect(),
        Step::Add(typed) => typed
            .iter()
            .map(|typed| {
                let ids = view.entries.iter().map(|entry| entry.id.as_str());
                resolve("entry of this file", ids, typed, "mds review course IMPORT")
            })
            .collect::<Result<_, _>>()?,
    };
    let request = TakeCourseRequest { import, entries };
    let taken = course_in_file::take_course(session, &person.id, &request, context.now)?;
    report(context, &taken)
}

fn report(context: &mut Context, taken: &CourseTakenView) -> Result<Status, Failure> {
    context.out.value(taken)?;
    context.out.say(&format!("Added: {}.", taken.added))?;
    for refusal in &taken.refused {
        context.out.warn(&refusal.text);
    }
    Ok(match (taken.added, taken.refused.is_empty()) {
        (_, true) => Status::Done,
        (0, false) => Status::NotDone,
        (_, false) => Status::Part,
    })
}

fn show(context: &mut Context, view: &CourseInFileView) -> Result<(), Failure> {
    context.out.value(view)?;
    context
        .out
        .say(&format!("{} ({})", view.file_name, short(&view.import)))?;
    for entry in &view.entries {
        show_entry(context, entry)?;
    }
    context.out.say(&format!(
        "To add what is new: mds review course {} --add-new; single ones: --add ID",
        short(&view.import)
    ))
}

fn show_entry(context: &mut Context, entry: &CourseEntryView) -> Result<(), Failure> {
    context.out.say(&format!(
        "  {}  {} · {}",
        short(&entry.id),
        entry.text,
        entry.message.text
    ))?;
    for line in &entry.lines {
        context.out.say(&format!("            {line}"))?;
    }
    if let Some(own) = &entry.in_record {
        context
            .out
            .say(&format!("            In your record: {own}"))?;
    }
    Ok(())
}
