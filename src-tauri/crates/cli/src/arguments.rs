//! The command line as it is typed. The texts here are the reference that `mds help` prints.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::commands::{
    add, answers, backup, card, chart, cover, criteria, demo, edit, export, help, history, import,
    imports, init, passphrase, person, questions, read, remove, results, review, risk, share,
    spare_key, summary, window,
};

/// MDS Companion on the command line: blood counts, transfusions and trial dates of people with a
/// myelodysplastic syndrome, kept encrypted on this computer.
///
/// It keeps and compares; it does not diagnose and gives no medical advice. Decide with your care team.
#[derive(Debug, Parser)]
#[command(
    name = "mds",
    version,
    disable_help_subcommand = true,
    max_term_width = 100
)]
#[command(
    after_help = "Start with “mds init --demo” to look at the invented record, or “mds init --name NAME” for your own.\n\
Exit status: 0 done, 1 could not be done, 2 wrong usage, 3 wrong passphrase,\n\
4 vault damaged or newer than this program, 5 done in part."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that stand before or after the command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Options of every command")]
pub(crate) struct Global {
    /// Folder of the vault; also MDS_VAULT. Else the one of the window.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) vault: Option<PathBuf>,
    /// Whose record, by name or id; not needed where there is only one.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) person: Option<String>,
    /// One JSON value per line instead of sentences and tables (see “mds help json”).
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Language of answers, questions, sentences and prints: en, es, fr, de. Else the one of the settings.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) lang: Option<app::Language>,
    /// File that holds the passphrase; also MDS_PASSPHRASE_FILE. Else it is asked at the terminal.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// Reads a language tag such as `de` or `de-CH`.
pub(crate) fn language(typed: &str) -> Result<app::Language, String> {
    app::Language::from_code(typed).ok_or_else(|| {
        let known: Vec<&str> = app::Language::ALL.iter().map(|one| one.code()).collect();
        format!("there is no such language; known: {}", known.join(", "))
    })
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make an encrypted vault.
    Init(init::Arguments),
    /// People whose records are in the vault.
    Person(person::Arguments),
    /// The record of an invented person, to try everything on.
    Demo(demo::Arguments),
    /// Read lab files and print what was found. Stores nothing, needs no vault.
    Read(read::Arguments),
    /// Read lab files into the review list, and confirm what may be confirmed.
    Import(import::Arguments),
    /// Results that wait for a look before they count.
    Review(review::Arguments),
    /// Whole imports, and taking one back.
    Imports(imports::Arguments),
    /// Keep new results covered until people look at them together.
    Cover(cover::Arguments),
    /// Stored results.
    Results(results::Arguments),
    /// Type something into the record.
    Add(add::Arguments),
    /// Change an entry; what is not named stays as it is.
    Edit(edit::Arguments),
    /// Take an entry out of the record. It can be put back.
    Remove(remove::Arguments),
    /// Put an entry back that was removed.
    PutBack(remove::PutBackArguments),
    /// Everything typed: treatments, milestones, transfusions, medicines and the rest.
    Record,
    /// What was changed in an entry, and when.
    History(history::Arguments),
    /// The evaluation window: day, week, assessments, units before and since.
    Window(window::Arguments),
    /// How the counts compare with published definitions, step by step.
    Criteria(criteria::Arguments),
    /// Work through a published risk score from values of the time of diagnosis.
    Risk(risk::Arguments),
    /// Draw the window chart.
    Chart(chart::Arguments),
    /// General answers, with what in the record bears on them.
    Answers(answers::Arguments),
    /// The questions for the next visit.
    Questions(questions::Arguments),
    /// Write the visit summary as PDF.
    Summary(summary::Arguments),
    /// Write the emergency sheet as PDF: one page, or for the wallet.
    Card(card::Arguments),
    /// Write the results for other programs.
    Export(export::Arguments),
    /// A record that several computers keep, sealed, in a folder that the family shares or in mailed files.
    Share(share::Arguments),
    /// Encrypted backups.
    Backup(backup::Arguments),
    /// The passphrase of the vault.
    Passphrase(passphrase::Arguments),
    /// Make a spare key of 24 words, for a forgotten passphrase.
    SpareKey(spare_key::Arguments),
    /// Set a new passphrase with the 24 words of the spare key.
    Recover(spare_key::RecoverArguments),
    /// What is known of the vault without opening it.
    LockInfo,
    /// Check the vault in full.
    Check,
    /// Explain a command, or a topic: codes, json.
    Help(help::Arguments),
}
