//! `mds review`: the drafts that wait for a look before they count.

use app::Session;
use app::people::PersonView;
use app::review::{
    self, ConfirmRequest, CorrectDraftRequest, CorrectTogetherRequest, DraftView, ImportReviewView,
    ReviewStep, TakeBackRequest,
};
use serde::Serialize;
use serde_json::json;

use crate::commands::import::{is_plain, report};
use crate::commands::review_course;
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::{Table, cell};
use crate::short_id::{resolve, short};
use crate::values::{self, Names};

/// What `mds review` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// List what waits, by file.
    List {
        /// Only those that cannot simply be confirmed.
        #[arg(long)]
        to_check: bool,
    },
    /// Show one draft: as printed, as read, and what speaks against it.
    Show {
        /// Id of the draft; its last signs are enough.
        id: String,
    },
    /// Confirm drafts: only then they count.
    Accept {
        /// Ids of drafts; their last signs are enough.
        #[arg(required_unless_present_any = ["certain", "all"])]
        id: Vec<String>,
        /// All that nothing speaks against.
        #[arg(long, conflicts_with_all = ["id", "all"])]
        certain: bool,
        /// Also the doubtful ones; never one that lacks date, unit, test or person.
        #[arg(long, conflicts_with = "id")]
        all: bool,
        /// They are this person's although the file names somebody else.
        #[arg(long)]
        even_other_person: bool,
        /// They stand beside another value of the same day: there were two draws.
        #[arg(long, requires = "id")]
        beside: bool,
    },
    /// Correct a draft; what is not named stays as it was read. What was read is kept. It counts once
    /// it is accepted.
    Correct {
        /// Id of the draft; its last signs are enough.
        id: String,
        #[command(flatten)]
        correction: Correction,
    },
    /// Take drafts off the list; the file is kept.
    Reject {
        /// Ids of drafts; their last signs are enough.
        #[arg(required = true)]
        id: Vec<String>,
    },
    /// Take a step back: accepted drafts wait again, a correction or a rejection is undone.
    Back {
        /// Ids of drafts.
        #[arg(required = true)]
        id: Vec<String>,
        /// What was done with them.
        #[arg(long, value_enum)]
        step: Step,
    },
    /// Say for a whole file whether the day or the month comes first in its dates.
    Dates {
        /// Id of the import, as “review list --json” gives it; its last signs are enough.
        import: String,
        /// Which comes first.
        #[arg(value_enum)]
        first: First,
    },
    /// Say that somebody whom a file names is this person; the spelling is remembered.
    SamePerson {
        /// Id of the import; its last signs are enough.
        import: String,
        /// Which of the people named in it, from 0.
        #[arg(default_value_t = 0)]
        number: u32,
    },
    /// Look at the transfusions, treatments and events that a file of our own FHIR export carries, and add them.
    Course {
        /// Id of the import; its last signs are enough. Without it: every file that waits.
        import: Option<String>,
        /// Add these entries.
        #[arg(long, value_name = "ID", num_args = 1.., requires = "import", conflicts_with_all = ["add_new", "leave_out"])]
        add: Vec<String>,
        /// Add all that are new to the record.
        #[arg(long, requires = "import", conflicts_with = "leave_out")]
        add_new: bool,
        /// Leave all of them out; the file no longer asks.
        #[arg(long, requires = "import")]
        leave_out: bool,
    },
    /// Keep everything that waits of a file out of the record.
    KeepOut {
        /// Id of the import; its last signs are enough.
        import: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Step {
    /// They were accepted.
    Accepted,
    /// They were corrected.
    Corrected,
    /// They were rejected.
    Rejected,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum First {
    /// 3/4 is 3 April.
    Day,
    /// 3/4 is 4 March.
    Month,
}

/// What can be corrected in a draft or a stored result.
#[derive(Debug, clap::Args)]
pub(crate) struct Correction {
    /// Test, for example hemoglobin.
    #[arg(long, value_name = "TEST")]
    analyte: Option<String>,
    /// Number, with comparator if any, for example "<0.1".
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    value: Option<String>,
    /// Unit, for example g/L.
    #[arg(long)]
    unit: Option<String>,
    /// Day, or day and time, of the draw.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    on: Option<String>,
    /// Name of the test as it is printed.
    #[arg(long)]
    name: Option<String>,
    /// The lab's mark, for example L; empty takes it away.
    #[arg(long, allow_hyphen_values = true)]
    flag: Option<String>,
    /// The lab's range, for example 12.0-15.5; empty takes it away.
    #[arg(long)]
    range: Option<String>,
    /// It is this person's, although the file does not say whose it is.
    #[arg(long)]
    own: bool,
}

impl Correction {
    /// Returns the request, without the id. A correction of nothing is a slip.
    pub(crate) fn request(self) -> Result<CorrectDraftRequest, Failure> {
        let parts = [
            &self.analyte,
            &self.value,
            &self.unit,
            &self.on,
            &self.name,
            &self.flag,
            &self.range,
        ];
        if !self.own && parts.iter().all(|part| part.is_none()) {
            return Err(Failure::usage(
                "Nothing to correct was named.",
                "Say --value, --unit, --analyte, --on, --range, --flag, --name or --own. To confirm as it is: mds review accept ID",
            ));
        }
        Ok(CorrectDraftRequest {
            id: String::new(),
            analyte: self.analyte.as_deref().map(values::analyte),
            value: self.value,
            unit: self.unit,
            collected: self.on,
            name: self.name,
            flag: self.flag,
            range: self.range,
            is_own: self.own.then_some(true),
        })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DraftLine<'a> {
    import: &'a str,
    file_name: &'a str,
    is_other_person: bool,
    #[serde(flatten)]
    draft: &'a DraftView,
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    let (mut session, person) = context.record()?;
    match arguments.action {
        Action::List { to_check } => list(context, &session, &person, to_check),
        Action::Show { id } => show(context, &session, &person, &id),
        Action::Accept {
            id,
            certain,
            all,
            even_other_person,
            beside,
        } => {
            let waiting = review::review(&session, &person.id, context.now)?;
            let drafts = waiting.imports.iter().flat_map(|import| &import.drafts);
            let chosen: Vec<String> = if certain || all {
                drafts
                    .filter(|draft| {
                        draft.is_certain || (all && draft.can_be_confirmed && is_plain(draft))
                    })
                    .map(|draft| draft.id.clone())
                    .collect()
            } else {
                id.iter()
                    .map(|typed| find(&waiting.imports, typed))
                    .collect::<Result<_, _>>()?
            };
            if chosen.is_empty() {
                context.out.say("Nothing to confirm.")?;
                return Ok(Status::Done);
            }
            let request = ConfirmRequest {
                beside: if beside { chosen.clone() } else { Vec::new() },
                drafts: chosen,
                even_other_person,
            };
            let view = review::confirm(&mut session, &person.id, &request, context.now)?;
            report(context, &view)?;
            Ok(match (view.confirmed, view.refused.is_empty()) {
                (_, true) => Status::Done,
                (0, false) => Status::NotDone,
                (_, false) => Status::Part,
            })
        }
        Action::Correct { id, correction } => {
            let waiting = review::review(&session, &person.id, context.now)?;
            let id = find(&waiting.imports, &id)?;
            let request = CorrectDraftRequest {
                id: id.clone(),
                ..correction.request()?
            };
            review::correct(&mut session, &request, context.now)?;
            show(context, &session, &person, &id)
        }
        Action::Reject { id } => {
            let waiting = review::review(&session, &person.id, context.now)?;
            let ids: Vec<String> = id
                .iter()
                .map(|typed| find(&waiting.imports, typed))
                .collect::<Result<_, _>>()?;
            for id in ids {
                review::reject(&mut session, &id, context.now)?;
                context.out.value(&json!({"rejected": id}))?;
                context
                    .out
                    .say(&format!("Taken off the list: {}", short(&id)))?;
            }
            Ok(Status::Done)
        }
        Action::Back { id, step } => {
            let request = TakeBackRequest {
                step: match step {
                    Step::Accepted => ReviewStep::Confirmed,
                    Step::Corrected => ReviewStep::Corrected,
                    Step::Rejected => ReviewStep::Rejected,
                },
                drafts: id,
            };
            review::take_back(&mut session, &person.id, &request, context.now)?;
            context.out.value(&json!({"taken_back": request.drafts}))?;
            context.out.say("Taken back.")?;
            Ok(Status::Done)
        }
        Action::Dates { import, first } => {
            let waiting = review::review(&session, &person.id, context.now)?;
            let import = find_import(&waiting.imports, &import)?;
            let request = CorrectTogetherRequest {
                drafts: import.drafts.iter().map(|draft| draft.id.clone()).collect(),
                collected: None,
                day_first: Some(first == First::Day),
                is_own: None,
            };
            let changed =
                review::correct_together(&mut session, &person.id, &request, context.now)?;
            context.out.value(&json!({"corrected": changed}))?;
            context
                .out
                .say(&format!("Rows that have a day now: {}.", changed.len()))?;
            Ok(Status::Done)
        }
        Action::SamePerson { import, number } => {
            let waiting = review::review(&session, &person.id, context.now)?;
            let import = find_import(&waiting.imports, &import)?;
            review::is_same(&mut session, &person.id, &import.id, number, context.now)?;
            context.out.value(&json!({"same_person": import.id}))?;
            context.out.say("The spelling is remembered.")?;
            Ok(Status::Done)
        }
        Action::Course {
            import,
            add,
            add_new,
            leave_out,
        } => {
            let Some(import) = import else {
                return review_course::list(context, &session, &person);
            };
            let step = match (add_new, leave_out, add.is_empty()) {
                (true, _, _) => review_course::Step::AddNew,
                (_, true, _) => review_course::Step::LeaveOut,
                (_, _, false) => review_course::Step::Add(add),
                (false, false, true) => review_course::Step::Show,
            };
            review_course::run(context, &mut session, &person, &import, step)
        }
        Action::KeepOut { import } => {
            let waiting = review::review(&session, &person.id, context.now)?;
            let import = find_import(&waiting.imports, &import)?;
            let out = review::keep_out(&mut session, &person.id, &import.id, context.now)?;
            context.out.value(&json!({"rejected": out}))?;
            context
                .out
                .say(&format!("Rows kept out of the record: {}.", out.len()))?;
            Ok(Status::Done)
        }
    }
}

fn find_import<'a>(
    imports: &'a [ImportReviewView],
    typed: &str,
) -> Result<&'a ImportReviewView, Failure> {
    let ids = imports.iter().map(|import| import.id.as_str());
    let id = resolve("file that waits", ids, typed, "mds review list --json")?;
    imports
        .iter()
        .find(|import| import.id == id)
        .ok_or_else(|| Failure::usage("No such file waits.", "mds review list"))
}

fn find(imports: &[ImportReviewView], typed: &str) -> Result<String, Failure> {
    let ids = imports
        .iter()
        .flat_map(|import| &import.drafts)
        .map(|draft| draft.id.as_str());
    resolve("draft that waits", ids, typed, "mds review list")
}

fn list(
    context: &mut Context,
    session: &Session,
    person: &PersonView,
    to_check: bool,
) -> Result<Status, Failure> {
    let names = Names::of_session(session);
    let mut waiting = review::review(session, &person.id, context.now)?;
    if to_check {
        for import in &mut waiting.imports {
            import.drafts.retain(|draft| !draft.is_certain);
        }
    }
    for import in waiting
        .imports
        .iter()
        .filter(|import| !import.drafts.is_empty())
    {
        for draft in &import.drafts {
            context.out.value(&DraftLine {
                import: &import.id,
                file_name: &import.file_name,
                is_other_person: import.is_other_person,
                draft,
            })?;
        }
        context
            .out
            .say(&format!("{} ({})", import.file_name, import.format))?;
        if import.is_other_person {
            context.out.say(&format!(
                "  This file names somebody else than {}.",
                person.name
            ))?;
        }
        context.out.table(&drafts_table(&names, import))?;
        for aside in &import.set_aside {
            context.out.say(&format!("  {}", aside.message.text))?;
        }
        context.out.say("")?;
    }
    if waiting.certain + waiting.to_check == 0 {
        context.out.say("Nothing waits.")?;
    } else {
        context.out.say(&format!(
            "{} can be confirmed with “mds review accept --certain”; {} need a look.",
            waiting.certain, waiting.to_check
        ))?;
    }
    Ok(Status::Done)
}

/// Returns the drafts of one file as a table.
pub(crate) fn drafts_table(names: &Names, import: &ImportReviewView) -> Table {
    let mut table = Table::new(&[
        "id", "drawn", "test", "printed", "flag", "read as", "", "why",
    ]);
    for draft in &import.drafts {
        table.row([
            short(&draft.id),
            draft
                .collected
                .clone()
                .unwrap_or_else(|| draft.collected_choices.join(" or ")),
            draft
                .analyte
                .as_deref()
                .map_or_else(|| draft.printed_name.clone(), |id| names.of(id)),
            printed(draft),
            cell(draft.printed_flag.as_deref()),
            read_as(draft),
            match (draft.is_corrected, draft.is_certain) {
                (true, _) => "corrected",
                (false, true) => "certain",
                (false, false) => "look",
            }
            .to_owned(),
            draft.reasons.join(", "),
        ]);
    }
    table
}

fn printed(draft: &DraftView) -> String {
    let unit = draft
        .printed_unit
        .as_ref()
        .map(|unit| format!(" {unit}"))
        .unwrap_or_default();
    format!(
        "{}{}{unit}",
        draft.comparator.as_deref().unwrap_or_default(),
        draft.printed_value
    )
}

fn read_as(draft: &DraftView) -> String {
    match (&draft.value, &draft.unit) {
        (Some(value), Some(unit)) => {
            format!(
                "{}{value} {unit}",
                draft.comparator.as_deref().unwrap_or_default()
            )
        }
        (Some(value), None) => value.clone(),
        (None, _) => String::new(),
    }
}

fn show(
    context: &mut Context,
    session: &Session,
    person: &PersonView,
    typed: &str,
) -> Result<Status, Failure> {
    let waiting = review::review(session, &person.id, context.now)?;
    let id = find(&waiting.imports, typed)?;
    let found = waiting
        .imports
        .iter()
        .flat_map(|import| import.drafts.iter().map(move |draft| (import, draft)))
        .find(|(_, draft)| draft.id == id);
    let Some((import, draft)) = found else {
        return Ok(Status::NotDone);
    };
    context.out.value(&DraftLine {
        import: &import.id,
        file_name: &import.file_name,
        is_other_person: import.is_other_person,
        draft,
    })?;
    if context.out.is_json() {
        return Ok(Status::Done);
    }
    let place = draft.place.as_ref().and_then(|place| {
        place
            .text
            .clone()
            .or_else(|| match (place.page, &place.area) {
                (Some(page), Some(area)) => Some(format!(
                    "page {page}, box {}",
                    area.iter()
                        .map(|side| format!("{side:.0}"))
                        .collect::<Vec<_>>()
                        .join(" ")
                )),
                (Some(page), None) => Some(format!("page {page}")),
                (None, _) => None,
            })
    });
    let lines = [
        ("file", Some(import.file_name.clone())),
        ("place", place),
        (
            "printed",
            Some(format!("{}: {}", draft.printed_name, printed(draft))),
        ),
        ("flag", draft.printed_flag.clone()),
        ("range", draft.printed_range.clone()),
        (
            "test",
            draft
                .analyte
                .as_deref()
                .map(|id| Names::of_session(session).of(id)),
        ),
        (
            "read as",
            Some(read_as(draft)).filter(|text| !text.is_empty()),
        ),
        ("drawn", draft.collected.clone()),
        (
            "could be",
            Some(draft.collected_choices.join(" or ")).filter(|text| !text.is_empty()),
        ),
    ];
    let out = &mut context.out;
    out.say(&format!("Draft {}", short(&draft.id)))?;
    for (name, text) in lines {
        if let Some(text) = text {
            out.say(&format!("  {name:8}  {text}"))?;
        }
    }
    if let Some(message) = &draft.standing.message {
        out.say(&format!("  stands    {}", message.text))?;
    }
    for doubt in &draft.doubts {
        out.say(&format!(
            "  look at   {} {}",
            doubt.message.text, doubt.hint.text
        ))?;
    }
    if let Ok(source) = review::source(session, &draft.id) {
        out.say("")?;
        for line in source.lines {
            let text: String = line
                .pieces
                .iter()
                .map(|piece| {
                    if piece.is_marked {
                        format!("[{}]", piece.text)
                    } else {
                        piece.text.clone()
                    }
                })
                .collect();
            let mark = if line.is_own { ">" } else { " " };
            out.say(&format!("  {mark} {:>4} {text}", line.label))?;
        }
        out.say("")?;
    }
    out.say_all(&draft.call)?;
    out.say(if draft.is_certain {
        "Nothing speaks against it: mds review accept ID"
    } else if draft.can_be_confirmed {
        "Compare it with the sheet, then: mds review accept ID, correct ID … or reject ID"
    } else {
        "It cannot be confirmed as it is: mds review correct ID --value … --unit … --on …"
    })?;
    Ok(Status::Done)
}
