//! `mds card`: the emergency sheet as PDF.

use app::card::{self, CardRequest};

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files::Target;
use crate::values::Paper;

/// What `mds card` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: Target,
    /// Paper size; as in the settings if not given.
    #[arg(long, value_enum, conflicts_with = "wallet")]
    paper: Option<Paper>,
    /// Two small sides (105 x 148 mm) for the wallet instead of one page.
    #[arg(long)]
    wallet: bool,
    /// Language of the print: en, es, fr, de; as in the settings if not given.
    #[arg(long, value_name = "LANGUAGE", value_parser = crate::arguments::language)]
    language: Option<app::Language>,
}

/// Writes it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    arguments.target.check()?;
    let (session, person) = context.record_in(arguments.language)?;
    let paper = match arguments.paper {
        Some(paper) => paper.into(),
        None => app::settings::load(&session)?.paper,
    };
    let request = CardRequest {
        paper,
        wallet: arguments.wallet,
    };
    let bytes = card::pdf(&session, &person.id, &request, context.now)?;
    arguments.target.write(&mut context.out, &bytes)?;
    super::summary::say_written(context, &arguments.target, bytes.len())?;
    Ok(Status::Done)
}
