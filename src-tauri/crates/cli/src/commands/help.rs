//! `mds help`: the reference of the commands, and the topics that scripts need.

use app::{read_files, text};
use clap::CommandFactory as _;

use crate::arguments::Arguments as CommandLine;
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::{Table, wrapped};

/// What `mds help` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A command, or one of the topics codes and json.
    topic: Vec<String>,
}

const JSON: &str = "\
With --json every command prints one JSON value per line on standard output, and nothing else.
Names of fields are written likeThis, except in “mds read” and “mds criteria --case”, whose names are
written like_this. Fields are added in later versions; those that are there keep their name and meaning.

  person add/list/show/edit    a person per line
  read                         a file per line; also a file that was refused
  import                       a file per line, then what was confirmed
  review list                  a draft per line, with import, file and people
  imports list                 an import per line
  results                      a result per line
  add, edit                    {\"id\": …}; “add result” prints what was saved and any question
  remove                       {\"removed\": ID, \"kind\": …} per entry
  record, window, criteria     one value
  criteria --case              a patient per line, in the shape of the case file’s “expected”
  questions                    a question per line
  answers list / show          an answer per line / one value
  chart, summary, export       {\"file\": …, \"bytes\": …}; nothing with --out -
  backup create/list           a backup per line
  share status, sync           a shared record per line
  share conflicts, comments    one per line

Dates are ISO 8601 as far as they are known: 2026-03, 2026-03-05, 2026-03-05T08:10.
A sentence is {\"key\": …, \"text\": …}: the key is stable, the text is for people.
The codes in format, reasons and problems are a closed list: “mds help codes”.
Faults go to standard error as text; the exit status says what kind (see “mds help”).
";

/// Prints it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    match arguments
        .topic
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["codes"] => codes(context)?,
        ["json"] => context.out.bytes(JSON.as_bytes())?,
        path => {
            let mut command = CommandLine::command();
            command.build();
            let mut found = &mut command;
            for name in path {
                found = match found.find_subcommand_mut(name) {
                    Some(inner) => inner,
                    None => {
                        return Err(Failure::usage(
                            format!("There is no command or topic “{}”.", path.join(" ")),
                            "See all commands with “mds help”.",
                        ));
                    }
                };
            }
            let help = found.render_long_help().to_string();
            context.out.bytes(help.as_bytes())?;
        }
    }
    Ok(Status::Done)
}

fn codes(context: &mut Context) -> Result<(), Failure> {
    let words = text::words(None);
    let codes = read_files::codes(&words);
    for code in &codes {
        context.out.value(code)?;
    }
    let titles = [
        ("format", "Formats"),
        ("reason", "Why a result must be looked at (reasons)"),
        ("problem", "What could not be read (problems)"),
    ];
    for (kind, title) in titles {
        let mut table = Table::new(&["code", "meaning"]);
        for code in codes.iter().filter(|code| code.kind == kind) {
            table.row([code.code.to_owned(), code.text.clone()]);
        }
        context.out.say(title)?;
        context.out.table(&table)?;
        context.out.say(&wrapped("", ""))?;
    }
    Ok(())
}
