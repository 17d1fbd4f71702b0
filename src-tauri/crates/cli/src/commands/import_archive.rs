//! `mds import ARCHIVE`: makes an archive of a whole record the record of this vault.

use std::path::{Path, PathBuf};

use app::vault::VaultState;
use app::{archive, people};
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::passphrase;

/// What `mds import` takes for an archive.
#[derive(Debug, clap::Args)]
pub(crate) struct WholeRecord {
    /// For an archive: file with the passphrase that it is sealed with; the passphrase of the vault if not given.
    #[arg(long, value_name = "FILE")]
    archive_passphrase_file: Option<PathBuf>,
    /// For an archive: take the place of the record that is there, which is set aside whole.
    #[arg(long)]
    over: bool,
}

/// Returns the archive among the files. One is taken at a time, and alone.
pub(crate) fn archive_among(files: &[PathBuf]) -> Result<Option<&Path>, Failure> {
    let is_archive =
        |path: &PathBuf| path.is_file() && matches!(archive::is_sealed(path), Ok(Some(_)));
    match files {
        [only] => Ok(is_archive(only).then_some(only.as_path())),
        several if several.iter().any(is_archive) => Err(Failure::usage(
            "An archive of a whole record is taken in alone.",
            "Name the archive and nothing else.",
        )),
        _ => Ok(None),
    }
}

/// Makes it the record.
pub(crate) fn run(
    context: &mut Context,
    path: &Path,
    arguments: &WholeRecord,
) -> Result<Status, Failure> {
    let folder = context.folder()?;
    let phrase = passphrase::current(context.passphrase_file().as_deref())?;
    if app::vault::state(&folder) != VaultState::None && !arguments.over {
        // A vault that holds nobody's record gives way; its passphrase stays.
        let session = app::keys::unlock(&folder, &phrase, context.options()?)?;
        if !people::list(&session)?.is_empty() {
            return Err(Failure::RecordInPlace { folder });
        }
    }
    let is_sealed = archive::is_sealed(path)?.unwrap_or(true);
    let sealed_with = match (&arguments.archive_passphrase_file, is_sealed) {
        (_, false) => None,
        (Some(file), true) => Some(passphrase::from_file(file)?),
        (None, true) => Some(phrase.clone()),
    };
    let sealed_with = sealed_with.as_ref().map(|text| text.as_str());
    let options = context.options()?;
    let aside = archive::bring_back(path, sealed_with, &folder, &phrase, &options)?;
    let session = app::keys::unlock(&folder, &phrase, options)?;
    context.out.value(&json!({
        "vault": folder.display().to_string(),
        "set_aside": aside,
        "record_hash": archive::record_hash(&session)?,
    }))?;
    context.out.say(&format!(
        "The archive is the record now, in {}",
        folder.display()
    ))?;
    context
        .out
        .say("It opens with the passphrase that you gave just now.")?;
    if let Some(aside) = aside {
        let aside = folder.join(aside);
        context
            .out
            .say(&format!("The former record is kept in {}", aside.display()))?;
    }
    Ok(Status::Done)
}
