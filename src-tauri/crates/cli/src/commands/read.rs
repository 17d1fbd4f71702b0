//! `mds read`: reads files and prints what it found. Stores nothing, needs no vault.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use app::column_mapping::MappingRequest;
use app::read_files::{self, ReadFileView};
use app::{text, walk};

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files::{self, NotLoaded};
use crate::output::{Output, Table, cell};
use crate::values::Names;

/// What `mds read` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Lab files of any kind, or folders of them; the kind is told from what is in them.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// What the columns of a table are, in the form that --json gives under tables.
    #[arg(long, value_name = "FILE.json")]
    mapping: Option<PathBuf>,
}

/// Reads the descriptions of columns in a file.
pub(crate) fn mappings(path: &Path) -> Result<Vec<MappingRequest>, Failure> {
    let bytes = files::load_needed(path)?;
    Ok(MappingRequest::from_json(&String::from_utf8_lossy(&bytes))?)
}

/// The files that were named, those in folders among them.
pub(crate) fn files_of(context: &Context, named: &[PathBuf]) -> Vec<PathBuf> {
    let found = walk::files_of(named);
    if found.left_out > 0 {
        context.out.warn(&format!(
            "No more than {} files are read at once; {} were left out.",
            walk::MOST_FILES,
            found.left_out
        ));
    }
    found.files
}

/// Files loaded at a time: one reading process works through them.
const BATCH_BYTES: usize = 64 * 1024 * 1024;
const BATCH_FILES: usize = 256;

/// A file of a batch.
pub(crate) enum Loaded {
    /// Its bytes, to be read.
    Bytes(String, Vec<u8>),
    /// It could not be loaded.
    Not(String, NotLoaded),
}

/// Loads the next files, as many as fit into a batch.
pub(crate) fn next_batch(paths: &mut std::slice::Iter<'_, PathBuf>) -> Vec<Loaded> {
    let mut batch = Vec::new();
    let mut bytes_so_far = 0;
    while batch.len() < BATCH_FILES && bytes_so_far < BATCH_BYTES {
        let Some(path) = paths.next() else { break };
        let name = path.display().to_string();
        batch.push(match files::load(path) {
            Ok(bytes) => {
                bytes_so_far += bytes.len();
                Loaded::Bytes(name, bytes)
            }
            Err(error) => Loaded::Not(name, error),
        });
    }
    batch
}

/// Reads them and prints a line, or a table, each.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let options = context.options()?;
    let words = text::words(None);
    let tests = Names::usual();
    let (mut refused, mut partial) = (0_usize, false);
    let mappings = match &arguments.mapping {
        Some(path) => mappings(path)?,
        None => Vec::new(),
    };
    let chosen = files_of(context, &arguments.files);
    let mut paths = chosen.iter();
    let total = chosen.len();
    let mut before = 0_u32;
    loop {
        let batch = next_batch(&mut paths);
        if batch.is_empty() {
            break;
        }
        let mut names = Vec::new();
        let mut to_read = Vec::new();
        for file in batch {
            match file {
                Loaded::Bytes(name, bytes) => {
                    names.push((name.clone(), None));
                    to_read.push((name, bytes));
                }
                Loaded::Not(name, why) => names.push((name, Some(why))),
            }
        }
        let out = &context.out;
        let mut progress = |at: app::import_files::ReadProgressView| {
            out.progress(&format!("{} of {total}: {}", before + at.done, at.name));
        };
        let never = AtomicBool::new(false);
        let mut views = read_files::read(
            &options,
            &words,
            &to_read,
            &mappings,
            context.now,
            &mut progress,
            &never,
        )
        .into_iter();
        context.out.progress_done();
        before += u32::try_from(to_read.len()).unwrap_or(u32::MAX);
        for (name, not_loaded) in names {
            let view = match not_loaded {
                None => match views.next() {
                    Some(view) => view,
                    None => read_files::not_loaded(&words, &name, false),
                },
                Some(why) => {
                    read_files::not_loaded(&words, &name, matches!(why, NotLoaded::TooLarge))
                }
            };
            refused += usize::from(view.is_refused());
            partial |= view.is_partial();
            context.out.value(&view)?;
            if !context.out.is_json() {
                print(&mut context.out, &tests, &view)?;
            }
        }
    }
    Ok(if refused == total {
        Status::NotDone
    } else if refused > 0 || partial {
        Status::Part
    } else {
        Status::Done
    })
}

fn print(out: &mut Output, names: &Names, view: &ReadFileView) -> Result<(), Failure> {
    out.say(&format!("{} ({})", view.file, view.format))?;
    for person in &view.people {
        let parts = [person.name.as_deref(), person.birth_date.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        if !parts.is_empty() {
            out.say(&format!("  {}", parts.join(", born ")))?;
        }
    }
    if !view.results.is_empty() {
        let mut table = Table::new(&[
            "drawn", "test", "printed", "flag", "value", "unit", "", "why",
        ]);
        for result in &view.results {
            let printed = [
                result.printed.comparator,
                Some(result.printed.value.as_str()),
                result.printed.unit.as_deref(),
            ];
            let printed: Vec<&str> = printed.into_iter().flatten().collect();
            let value = result
                .value
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            table.row([
                result
                    .collected
                    .clone()
                    .unwrap_or_else(|| result.collected_choices.join(" or ")),
                result
                    .analyte
                    .map_or_else(|| result.printed.name.clone(), |id| names.of(id)),
                printed.join(" "),
                cell(result.printed.flag.as_deref()),
                format!("{}{value}", result.comparator.unwrap_or_default()),
                cell(result.unit.filter(|_| result.value.is_some())),
                result.confidence.to_owned(),
                result.reasons.join(", "),
            ]);
        }
        out.table(&table)?;
    }
    for problem in &view.problems {
        out.say(&format!("  {} {}", problem.message, problem.hint))?;
    }
    out.say("")
}

/// Returns the last part of a path, as it is kept with an import.
pub(crate) fn file_name(path: &str) -> String {
    Path::new(path).file_name().map_or_else(
        || path.to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}
