//! `mds summary`: the visit summary as PDF.

use std::path::PathBuf;

use app::summary::{self, SummaryRequest};
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files::Target;
use crate::passphrase;
use crate::values::Paper;

/// What `mds summary` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: Target,
    /// Paper size; as in the settings if not given.
    #[arg(long, value_enum)]
    paper: Option<Paper>,
    /// Larger type, up to four pages.
    #[arg(long)]
    large: bool,
    /// For a printer without colours.
    #[arg(long)]
    mono: bool,
    /// Language of the print: en, es, fr, de; as in the settings if not given.
    #[arg(long, value_name = "LANGUAGE", value_parser = crate::arguments::language)]
    language: Option<app::Language>,
    /// Parts to leave out, commas between: chart, table, transfusions, medicines, milestones, notes,
    /// questions, genes, window, blood-needs, side-effects, check-in.
    #[arg(long, value_delimiter = ',', value_name = "PART,…", value_parser = PARTS)]
    leave_out: Vec<String>,
    /// Put pictures of the original pages behind it: of every PDF and picture that results were confirmed from.
    #[arg(long)]
    append_originals: bool,
    /// Put the record as a FHIR file into it.
    #[arg(long)]
    attach_fhir: bool,
    /// This file holds the password that opens the PDF.
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

const PARTS: [&str; 12] = [
    "blood-needs",
    "side-effects",
    "check-in",
    "chart",
    "table",
    "transfusions",
    "medicines",
    "milestones",
    "notes",
    "questions",
    "genes",
    "window",
];

/// Writes it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    arguments.target.check()?;
    let (session, person) = context.record_in(arguments.language)?;
    let paper = match arguments.paper {
        Some(paper) => paper.into(),
        None => app::settings::load(&session)?.paper,
    };
    let request = SummaryRequest {
        paper,
        large_print: arguments.large,
        mono: arguments.mono,
        leave_out: arguments.leave_out.clone(),
        originals: if arguments.append_originals {
            summary::originals(&session, &person.id)?
                .into_iter()
                .filter(|original| original.confirmed > 0)
                .map(|original| original.import)
                .collect()
        } else {
            Vec::new()
        },
        attach_fhir: arguments.attach_fhir,
        password: match &arguments.password_file {
            Some(file) => Some(passphrase::from_file(file)?.to_string()),
            None => None,
        },
    };
    let bytes = summary::pdf(&session, &person.id, &request, context.now)?;
    arguments.target.write(&mut context.out, &bytes)?;
    say_written(context, &arguments.target, bytes.len())?;
    Ok(Status::Done)
}

/// Says which file was written; nothing where the file itself went to standard output.
pub(crate) fn say_written(
    context: &mut Context,
    target: &Target,
    bytes: usize,
) -> Result<(), Failure> {
    if target.is_standard_output() {
        return Ok(());
    }
    context
        .out
        .value(&json!({"file": target.out.display().to_string(), "bytes": bytes}))?;
    context.out.say(&format!("Wrote {}", target.out.display()))
}
