//! `mds passphrase`: changing it, a second person's own, and a new key for the whole record.

use std::path::{Path, PathBuf};

use app::{keys, vault};
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
    /// Give a second person, whom you trust, a passphrase of their own.
    Second {
        /// File with their passphrase; else it is asked twice at the terminal.
        #[arg(long, value_name = "FILE", conflicts_with = "remove")]
        new_passphrase_file: Option<PathBuf>,
        /// Take it away instead. Backups made before still open with it.
        #[arg(long)]
        remove: bool,
    },
    /// Give the record a new key, when somebody may have got hold of the old one. The passphrase stays.
    Rekey {
        /// File with the 24 words of the spare key, so that it stays too.
        #[arg(long, value_name = "FILE")]
        words_file: Option<PathBuf>,
    },
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    match &arguments.action {
        Action::Change {
            new_passphrase_file,
        } => change(context, new_passphrase_file.as_deref()),
        Action::Second {
            new_passphrase_file,
            remove,
        } => second(context, new_passphrase_file.as_deref(), *remove),
        Action::Rekey { words_file } => rekey(context, words_file.as_deref()),
    }
}

fn change(context: &mut Context, new_passphrase_file: Option<&Path>) -> Result<Status, Failure> {
    let folder = context.existing()?;
    let old = passphrase::current(context.passphrase_file().as_deref())?;
    let mut session = keys::unlock(&folder, &old, context.options()?)?;
    let new = passphrase::new(new_passphrase_file)?;
    vault::change_passphrase(&mut session, &old, &new)?;
    context.out.value(&json!({"changed": true}))?;
    context
        .out
        .say("The passphrase is changed. Backups made before still open with the old one.")?;
    Ok(Status::Done)
}

fn second(
    context: &mut Context,
    new_passphrase_file: Option<&Path>,
    remove: bool,
) -> Result<Status, Failure> {
    let mut session = context.unlock()?;
    if remove {
        keys::set_second_passphrase(&mut session, None)?;
        context.out.value(&json!({"second": false}))?;
        context.out.say(
            "The second passphrase opens the record no longer. Backups made before it still opens.",
        )?;
    } else {
        let phrase = passphrase::new(new_passphrase_file)?;
        keys::set_second_passphrase(&mut session, Some(&phrase))?;
        context.out.value(&json!({"second": true}))?;
        context
            .out
            .say("The second passphrase opens the whole record, like yours.")?;
    }
    Ok(Status::Done)
}

fn rekey(context: &mut Context, words_file: Option<&Path>) -> Result<Status, Failure> {
    let folder = context.existing()?;
    let phrase = passphrase::current(context.passphrase_file().as_deref())?;
    let mut session = keys::unlock(&folder, &phrase, context.options()?)?;
    let words = words_file.map(passphrase::from_file).transpose()?;
    let words = words.as_ref().map(|words| words.as_str());
    let sentences = keys::rekey(&mut session, &phrase, words, context.now)?;
    context.out.value(&sentences)?;
    context.out.say_all(&sentences)?;
    Ok(Status::Done)
}
