//! `mds demo`: the invented person, one command to open and one to remove.

use app::demonstration;

use crate::context::Context;
use crate::failure::{Failure, Status};

/// What `mds demo` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Put the invented record beside the others.
    Open,
    /// Take it out again; nothing else is touched.
    Remove,
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let mut session = context.unlock()?;
    match arguments.action {
        Action::Open => {
            let person = demonstration::open(&mut session, context.now)?;
            context.out.value(&person)?;
            context
                .out
                .say(&format!("Added the invented record of {}.", person.name))?;
        }
        Action::Remove => {
            demonstration::remove(&mut session, context.now)?;
            context.out.value(&serde_json::json!({"removed": true}))?;
            context.out.say("The invented record is gone.")?;
        }
    }
    Ok(Status::Done)
}
