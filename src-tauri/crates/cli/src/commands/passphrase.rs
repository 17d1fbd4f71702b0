//! `mds passphrase change`.

use std::path::PathBuf;

use app::vault;
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::passphrase;

/// What `mds passphrase` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Change the passphrase of the vault.
    Change {
        /// File with the new passphrase; else it is asked twice at the terminal.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let Action::Change {
        new_passphrase_file,
    } = &arguments.action;
    let folder = context.existing()?;
    let old = passphrase::current(context.passphrase_file().as_deref())?;
    let mut session = vault::unlock(&folder, &old, context.options()?)?;
    let new = passphrase::new(new_passphrase_file.as_deref())?;
    vault::change_passphrase(&mut session, &old, &new)?;
    context.out.value(&json!({"changed": true}))?;
    context
        .out
        .say("The passphrase is changed. Backups made before still open with the old one.")?;
    Ok(Status::Done)
}
