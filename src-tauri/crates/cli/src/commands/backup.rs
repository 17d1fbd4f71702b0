//! `mds backup`: encrypted backups that are opened before they count.

use std::path::PathBuf;

use app::backups;
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::Table;
use crate::passphrase;

/// What `mds backup` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Make a backup now.
    Create {
        /// Also in this folder: a memory stick, another disk. It gets a folder of its own there.
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// List the backups, the newest first.
    List {
        /// Those in this folder instead.
        #[arg(long, value_name = "DIR")]
        at: Option<PathBuf>,
    },
    /// Really open a backup and compare what is in it.
    Check {
        /// Name of the backup; the newest if not given.
        id: Option<String>,
        /// File with its passphrase, where it was made under another one.
        #[arg(long, value_name = "FILE")]
        backup_passphrase_file: Option<PathBuf>,
    },
    /// Make a vault out of a backup, in a new folder. Nothing is overwritten.
    Restore {
        /// The backup file.
        file: PathBuf,
        /// The new folder; the place of the vault if not given.
        #[arg(long, value_name = "DIR")]
        into: Option<PathBuf>,
        /// Take the place of the record that is there, which is set aside whole.
        #[arg(long)]
        over: bool,
    },
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    match arguments.action {
        Action::Create { to: Some(place) } => {
            let session = context.unlock()?;
            let made = backups::make_at(&session, &place, context.now)?;
            context.out.value(&made)?;
            context.out.say(&format!(
                "Made the backup {} in {}",
                made.id,
                place.display()
            ))?;
            Ok(Status::Done)
        }
        Action::Create { to: None } => {
            let mut session = context.unlock()?;
            let made = backups::make(&mut session, context.now)?;
            context.out.value(&made)?;
            context.out.say(&format!("Made the backup {}", made.id))?;
            context
                .out
                .say(&format!("In the folder {}", folder(context)?.display()))?;
            context
                .out
                .say("Copy it to another disk as well; it is encrypted with your passphrase.")?;
            Ok(Status::Done)
        }
        Action::List { at } => {
            let found = match &at {
                Some(place) => backups::list_at(place)?,
                None => backups::list(&context.unlock()?)?,
            };
            let mut table = Table::new(&["backup", "made", "bytes"]);
            for backup in found {
                context.out.value(&backup)?;
                table.row([backup.id, backup.made, format!("{:.0}", backup.bytes)]);
            }
            if table.is_empty() {
                context
                    .out
                    .say("No backup yet. Make one with “mds backup create”.")?;
            } else {
                context.out.table(&table)?;
                let place = match at {
                    Some(place) => place,
                    None => folder(context)?,
                };
                context
                    .out
                    .say(&format!("In the folder {}", place.display()))?;
            }
            Ok(Status::Done)
        }
        Action::Check {
            id,
            backup_passphrase_file,
        } => check(context, id, backup_passphrase_file),
        Action::Restore {
            file,
            into,
            over: true,
        } => {
            let into = match into {
                Some(folder) => folder,
                None => context.folder()?,
            };
            let phrase = passphrase::current(context.passphrase_file().as_deref())?;
            let aside = backups::restore_over(&file, &into, &phrase)?;
            context.out.value(&json!({
                "vault": into.display().to_string(),
                "set_aside": aside.display().to_string(),
            }))?;
            context.out.say(&format!(
                "The backup is the record now, in {}",
                into.display()
            ))?;
            context
                .out
                .say(&format!("The former record is kept in {}", aside.display()))?;
            Ok(Status::Done)
        }
        Action::Restore {
            file,
            into,
            over: false,
        } => {
            let into = match into {
                Some(folder) => folder,
                None => context.folder()?,
            };
            let phrase = passphrase::current(context.passphrase_file().as_deref())?;
            backups::restore(&file, &into, &phrase)?;
            context
                .out
                .value(&json!({"vault": into.display().to_string()}))?;
            context.out.say(&format!(
                "Made a vault out of the backup in {}",
                into.display()
            ))?;
            context
                .out
                .say("It opens with the passphrase of the backup.")?;
            Ok(Status::Done)
        }
    }
}

fn folder(context: &Context) -> Result<PathBuf, Failure> {
    let vault = context.folder()?;
    Ok(vault.join("backups"))
}

fn check(
    context: &mut Context,
    id: Option<String>,
    backup_passphrase_file: Option<PathBuf>,
) -> Result<Status, Failure> {
    let folder = context.existing()?;
    let phrase = passphrase::current(context.passphrase_file().as_deref())?;
    let session = app::keys::unlock(&folder, &phrase, context.options()?)?;
    let id = match id {
        Some(id) => id,
        None => backups::list(&session)?
            .into_iter()
            .next()
            .map(|backup| backup.id)
            .ok_or_else(|| Failure::NoSuch {
                what: "backup",
                typed: "newest".to_owned(),
                hint: "Make one with “mds backup create”.".to_owned(),
            })?,
    };
    let phrase = match backup_passphrase_file {
        Some(file) => passphrase::from_file(&file)?,
        None => phrase,
    };
    let checked = backups::check(&session, &id, &phrase)?;
    context.out.value(&checked)?;
    context.out.say_all(&checked.sentences)?;
    Ok(if checked.is_good {
        Status::Done
    } else {
        Status::Vault
    })
}
