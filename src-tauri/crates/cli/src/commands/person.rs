//! `mds person`: whose records are in the vault.

use app::people::{self, PersonRequest, PersonView, SexView};

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::{Table, cell};
use crate::short_id::short;
use crate::values::{self, Sex};

/// What `mds person` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Add a person.
    Add {
        /// Name as on the lab reports.
        #[arg(long)]
        name: String,
        /// Date of birth, for example 1951-06-02.
        #[arg(long, value_parser = values::date)]
        birth_date: Option<String>,
        /// For the ranges that laboratories use.
        #[arg(long, value_enum, default_value = "not-said")]
        sex: Sex,
    },
    /// List everybody.
    List,
    /// Show one person, and how much is in the record.
    Show,
    /// Change name, birth date or sex; what is not named stays.
    Edit {
        /// Name as on the lab reports.
        #[arg(long)]
        name: Option<String>,
        /// Date of birth; empty to take it out.
        #[arg(long, value_parser = values::date)]
        birth_date: Option<String>,
        /// For the ranges that laboratories use.
        #[arg(long, value_enum)]
        sex: Option<Sex>,
    },
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    match arguments.action {
        Action::Add {
            name,
            birth_date,
            sex,
        } => {
            let mut session = context.unlock()?;
            let request = PersonRequest {
                id: None,
                name,
                birth_date,
                sex: sex.into(),
            };
            let person = people::save(&mut session, &request, context.now)?;
            context.out.value(&person)?;
            context.out.say(&format!("Added {}.", person.name))?;
        }
        Action::List => {
            let session = context.unlock()?;
            let people = people::list(&session)?;
            for person in &people {
                context.out.value(person)?;
            }
            if people.is_empty() {
                context
                    .out
                    .say("Nobody yet. Add somebody with “mds person add --name NAME”.")?;
            } else {
                context.out.table(&table(&people))?;
            }
        }
        Action::Show => {
            let (_, person) = context.record()?;
            context.out.value(&person)?;
            context.out.table(&table(std::slice::from_ref(&person)))?;
        }
        Action::Edit {
            name,
            birth_date,
            sex,
        } => {
            let (mut session, person) = context.record()?;
            let request = PersonRequest {
                id: Some(person.id),
                name: name.unwrap_or(person.name),
                birth_date: birth_date.or(person.birth_date),
                sex: sex.map_or(person.sex, SexView::from),
            };
            let person = people::save(&mut session, &request, context.now)?;
            context.out.value(&person)?;
            context.out.table(&table(std::slice::from_ref(&person)))?;
        }
    }
    Ok(Status::Done)
}

fn table(people: &[PersonView]) -> Table {
    let mut table = Table::new(&[
        "id",
        "name",
        "born",
        "ranges for",
        "results",
        "last draw",
        "",
    ]);
    for person in people {
        let sex = match person.sex {
            SexView::Female => "women",
            SexView::Male => "men",
            SexView::NotSaid => "",
        };
        let mark = if person.is_demonstration {
            "invented person"
        } else {
            ""
        };
        table.row([
            short(&person.id),
            person.name.clone(),
            cell(person.birth_date.as_deref()),
            sex.to_owned(),
            person.result_count.to_string(),
            cell(person.last_draw.as_deref()),
            mark.to_owned(),
        ]);
    }
    table
}
