//! `mds cover`: results that stay hidden until people look at them together.

use app::Session;
use app::covered::{self, CoverRequest, CoveredView};

use super::import::report;
use crate::context::Context;
use crate::failure::{Failure, Status};

/// What `mds cover` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Say what is covered, without a number.
    Show,
    /// Cover what comes in from now on; a moment also holds for what is covered already.
    On {
        /// Day and time on the clock of this computer, for example 2026-11-26T18:00; else until they are opened.
        #[arg(long, value_name = "MOMENT")]
        until: Option<String>,
    },
    /// Cover nothing new. What is covered stays so until it is opened.
    Off,
    /// Put covered results that nothing speaks against into the record, unseen.
    Store,
    /// Open what is covered.
    Open,
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let (mut session, person) = context.record()?;
    let now = context.now;
    let choose = |session: &mut Session, is_on, until| {
        covered::choose(session, &person.id, &CoverRequest { is_on, until }, now)
    };
    let view = match &arguments.action {
        Action::Show => covered::covered(&session, &person.id, now)?,
        Action::On { until } => choose(&mut session, true, until.clone())?,
        Action::Off => choose(&mut session, false, None)?,
        Action::Store => {
            let done = covered::store_unseen(&mut session, &person.id, now)?;
            report(context, &done)?;
            return Ok(Status::Done);
        }
        Action::Open => {
            let before = covered::covered(&session, &person.id, now)?;
            let after = covered::open(&mut session, &person.id, now)?;
            context.out.value(&after)?;
            context
                .out
                .say(&format!("Opened: {} results.", before.results))?;
            return Ok(Status::Done);
        }
    };
    tell(context, &view)?;
    Ok(Status::Done)
}

/// Says what is covered.
pub(crate) fn tell(context: &mut Context, view: &CoveredView) -> Result<(), Failure> {
    context.out.value(view)?;
    let plan = match (view.is_on, &view.until) {
        (false, _) => "Results that come in are shown at once.".to_owned(),
        (true, None) => "Results that come in stay covered until they are opened.".to_owned(),
        (true, Some(until)) => format!("Results that come in stay covered until {until}."),
    };
    context.out.say(&plan)?;
    context.out.say_all(&view.sentences)?;
    context.out.say_all(&view.call)
}
