//! `mds export`: the results for other programs.

use app::exports::{self, ExportFormat};

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files::Target;

/// What `mds export` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// What to write.
    #[arg(long, value_enum)]
    format: Format,
    #[command(flatten)]
    target: Target,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// All results as a table; UTF-8, commas. `mds import` reads it back.
    Csv,
    /// Results, transfusions, treatments and milestones as a workbook.
    Xlsx,
    /// A FHIR R4 Bundle.
    Fhir,
    /// Visits for a calendar; no results.
    Calendar,
}

/// Writes it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    arguments.target.check()?;
    let (session, person) = context.record()?;
    let format = match arguments.format {
        Format::Csv => ExportFormat::Csv,
        Format::Xlsx => ExportFormat::Workbook,
        Format::Fhir => ExportFormat::Fhir,
        Format::Calendar => ExportFormat::Calendar,
    };
    let bytes = exports::export(&session, &person.id, format, context.now)?;
    arguments.target.write(&mut context.out, &bytes)?;
    super::summary::say_written(context, &arguments.target, bytes.len())?;
    if !arguments.target.is_standard_output() {
        context
            .out
            .say("The file is not encrypted. Keep it where only you can read it.")?;
    }
    Ok(Status::Done)
}
