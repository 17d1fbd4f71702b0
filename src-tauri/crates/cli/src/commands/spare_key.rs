//! `mds spare-key` and `mds recover`: the 24 words that open the vault when the passphrase is forgotten.

use std::path::PathBuf;

use app::keys;
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::passphrase;

/// What `mds spare-key` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Type the words back instead, so that it is known that they are on paper.
    #[arg(long)]
    confirm: bool,
    /// File with the words; else they are asked at the terminal.
    #[arg(long, value_name = "FILE", requires = "confirm")]
    words_file: Option<PathBuf>,
}

/// What `mds recover` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct RecoverArguments {
    /// File with the 24 words; else they are asked at the terminal.
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
    /// File with the new passphrase; else it is asked twice at the terminal.
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

/// Makes a spare key and prints its words, or takes them back.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let mut session = context.unlock()?;
    if arguments.confirm {
        let words = words(arguments.words_file.as_ref())?;
        keys::confirm_spare_key(&mut session, &words, context.now)?;
        context.out.value(&json!({"confirmed": true}))?;
        context
            .out
            .say("These are the words. Keep the sheet where you keep important papers.")?;
        return Ok(Status::Done);
    }
    let spare = keys::make_spare_key(&mut session, context.now)?;
    context.out.value(&json!({"words": spare.words}))?;
    context
        .out
        .say("Your spare key. Write it down on paper; it is shown only now.")?;
    for (index, line) in spare.words.chunks(6).enumerate() {
        let numbered: Vec<String> = line
            .iter()
            .zip(index * 6 + 1..)
            .map(|(word, number)| format!("{number:>2} {word:<9}"))
            .collect();
        context.out.say(numbered.join(" ").trim_end())?;
    }
    context.out.say(
        "It opens the record like the passphrase does. A spare key made before opens it no longer.",
    )?;
    context
        .out
        .say("Then type it back once: mds spare-key --confirm")?;
    Ok(Status::Done)
}

/// Sets a new passphrase with the words.
pub(crate) fn recover(
    context: &mut Context,
    arguments: &RecoverArguments,
) -> Result<Status, Failure> {
    let folder = context.existing()?;
    let words = words(arguments.words_file.as_ref())?;
    let new = passphrase::new(arguments.new_passphrase_file.as_deref())?;
    keys::recover(&folder, &words, &new, context.options()?)?;
    context.out.value(&json!({"recovered": true}))?;
    context
        .out
        .say("The record opens with the new passphrase. The spare key stays the same.")?;
    Ok(Status::Done)
}

fn words(file: Option<&PathBuf>) -> Result<zeroize::Zeroizing<String>, Failure> {
    match file {
        Some(file) => passphrase::from_file(file),
        None => passphrase::ask("The 24 words: "),
    }
}
