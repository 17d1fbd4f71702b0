//! `mds export`: the results for other programs.

use app::counts;

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
    /// A table that a spreadsheet opens; UTF-8, commas.
    Csv,
}

/// Writes it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    arguments.target.check()?;
    let (session, person) = context.record()?;
    let bytes = match arguments.format {
        Format::Csv => counts::results_csv(&session, &person.id)?,
    };
    arguments.target.write(&mut context.out, &bytes)?;
    super::summary::say_written(context, &arguments.target, bytes.len())?;
    if !arguments.target.is_standard_output() {
        context
            .out
            .say("The file is not encrypted. Keep it where only you can read it.")?;
    }
    Ok(Status::Done)
}
