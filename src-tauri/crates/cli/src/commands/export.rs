//! `mds export`: the results for other programs, and the whole record as one file.

use std::path::PathBuf;

use app::archive;
use app::exports::{self, ExportFormat};
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files::Target;
use crate::passphrase;

/// What `mds export` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// What to write.
    #[arg(long, value_enum)]
    format: Format,
    #[command(flatten)]
    target: Target,
    /// For an archive: file with the passphrase that seals it; the passphrase of the vault if not given.
    #[arg(long, value_name = "FILE", conflicts_with = "plain")]
    archive_passphrase_file: Option<PathBuf>,
    /// For an archive: do not seal it. Whoever has the file can then read everything in it.
    #[arg(long)]
    plain: bool,
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
    /// The whole record with documents and history, sealed with a passphrase; “mds import” takes it back.
    Archive,
}

/// Writes it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    arguments.target.check()?;
    let format = match arguments.format {
        Format::Archive => return whole_record(context, arguments),
        Format::Csv => ExportFormat::Csv,
        Format::Xlsx => ExportFormat::Workbook,
        Format::Fhir => ExportFormat::Fhir,
        Format::Calendar => ExportFormat::Calendar,
    };
    if arguments.plain || arguments.archive_passphrase_file.is_some() {
        return Err(Failure::usage(
            "Only an archive is sealed.",
            "Leave out --plain and --archive-passphrase-file, or say --format archive.",
        ));
    }
    let (session, person) = context.record()?;
    let bytes = exports::export(&session, &person.id, format, context.now)?;
    arguments.target.write(&mut context.out, &bytes)?;
    super::summary::say_written(context, &arguments.target, bytes.len())?;
    if !arguments.target.is_standard_output() {
        let covered = app::covered::covered(&session, &person.id, context.now)?;
        if covered.results > 0 {
            context.out.say(&format!(
                "{} covered results are left out. An archive or a backup holds them.",
                covered.results
            ))?;
        }
        not_sealed(context)?;
    }
    Ok(Status::Done)
}

fn whole_record(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    if arguments.target.is_standard_output() {
        return Err(Failure::usage(
            "An archive is read back before it counts, so it needs a file.",
            "Name one with --out FILE.",
        ));
    }
    let folder = context.existing()?;
    let phrase = passphrase::current(context.passphrase_file().as_deref())?;
    let session = app::keys::unlock(&folder, &phrase, context.options()?)?;
    let sealed_with = match &arguments.archive_passphrase_file {
        Some(file) => passphrase::from_file(file)?,
        None => phrase,
    };
    let seal = (!arguments.plain).then_some(sealed_with.as_str());
    let path = &arguments.target.out;
    let written = archive::write(&session, path, seal, context.now)?;
    context.out.value(&json!({
        "file": path.display().to_string(),
        "sealed": seal.is_some(),
        "record_hash": written.record_hash,
    }))?;
    context
        .out
        .say(&format!("Wrote the whole record to {}", path.display()))?;
    context.out.say_all(&written.sentences)?;
    if arguments.plain {
        not_sealed(context)?;
    } else if arguments.archive_passphrase_file.is_none() {
        context
            .out
            .say("It opens with the passphrase that opened the vault just now.")?;
    }
    Ok(Status::Done)
}

fn not_sealed(context: &mut Context) -> Result<(), Failure> {
    context
        .out
        .say("The file is not encrypted. Keep it where only you can read it.")
}
