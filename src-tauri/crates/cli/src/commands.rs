//! One file per command or area; here only which one is meant.

pub(crate) mod add;
pub(crate) mod answers;
pub(crate) mod backup;
pub(crate) mod card;
pub(crate) mod chart;
pub(crate) mod check;
pub(crate) mod cover;
pub(crate) mod criteria;
pub(crate) mod demo;
pub(crate) mod edit;
pub(crate) mod entry_fields;
pub(crate) mod export;
pub(crate) mod health_fields;
pub(crate) mod health_tables;
pub(crate) mod help;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod import_archive;
pub(crate) mod imports;
pub(crate) mod init;
pub(crate) mod lock_info;
pub(crate) mod passphrase;
pub(crate) mod person;
pub(crate) mod questions;
pub(crate) mod read;
pub(crate) mod record;
pub(crate) mod remove;
pub(crate) mod results;
pub(crate) mod review;
mod review_course;
pub(crate) mod risk;
pub(crate) mod share;
pub(crate) mod spare_key;
pub(crate) mod summary;
pub(crate) mod window;

use crate::arguments::Command;
use crate::context::Context;
use crate::failure::{Failure, Status};

/// Runs the command that was typed.
pub(crate) fn run(context: &mut Context, command: Command) -> Result<Status, Failure> {
    match command {
        Command::Init(arguments) => init::run(context, arguments),
        Command::Person(arguments) => person::run(context, arguments),
        Command::Demo(arguments) => demo::run(context, &arguments),
        Command::Read(arguments) => read::run(context, &arguments),
        Command::Import(arguments) => import::run(context, &arguments),
        Command::Review(arguments) => review::run(context, arguments),
        Command::Imports(arguments) => imports::run(context, arguments),
        Command::Cover(arguments) => cover::run(context, &arguments),
        Command::Results(arguments) => results::run(context, &arguments),
        Command::Add(arguments) => add::run(context, arguments),
        Command::Edit(arguments) => edit::run(context, arguments),
        Command::Remove(arguments) => remove::run(context, &arguments),
        Command::PutBack(arguments) => remove::put_back(context, &arguments),
        Command::Record => record::run(context),
        Command::History(arguments) => history::run(context, &arguments),
        Command::Window(arguments) => window::run(context, &arguments),
        Command::Criteria(arguments) => criteria::run(context, &arguments),
        Command::Risk(arguments) => risk::run(&arguments),
        Command::Chart(arguments) => chart::run(context, &arguments),
        Command::Answers(arguments) => answers::run(context, &arguments),
        Command::Questions(arguments) => questions::run(context, arguments),
        Command::Summary(arguments) => summary::run(context, &arguments),
        Command::Card(arguments) => card::run(context, &arguments),
        Command::Export(arguments) => export::run(context, &arguments),
        Command::Share(arguments) => share::run(context, arguments),
        Command::Backup(arguments) => backup::run(context, arguments),
        Command::Passphrase(arguments) => passphrase::run(context, &arguments),
        Command::SpareKey(arguments) => spare_key::run(context, &arguments),
        Command::Recover(arguments) => spare_key::recover(context, &arguments),
        Command::LockInfo => lock_info::run(context),
        Command::Check => check::run(context),
        Command::Help(arguments) => help::run(context, &arguments),
    }
}
