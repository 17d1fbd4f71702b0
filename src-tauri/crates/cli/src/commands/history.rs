//! `mds history`: what was changed in an entry, when, and what it was before.

use app::entries;

use crate::commands::record::all_ids;
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::{Table, cell};
use crate::short_id::resolve;

/// What `mds history` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Id of a result or an entry; its last signs are enough. The full id also finds removed ones.
    id: String,
}

/// Prints it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let (session, person) = context.record()?;
    let known = all_ids(&session, &person.id)?;
    let ids = known.iter().map(|(_, id)| id.as_str());
    let id = match resolve("entry", ids, &arguments.id, "mds record") {
        Ok(id) => id,
        // A removed entry is in no list any more, yet its history is kept.
        Err(Failure::NoSuch { .. }) if arguments.id.len() >= 32 => arguments.id.clone(),
        Err(failure) => return Err(failure),
    };
    let history = entries::history(&session, &id)?;
    let mut table = Table::new(&["when", "how", "what", "before", "after"]);
    for change in &history {
        context.out.value(change)?;
        table.row([
            change.at.clone(),
            change.cause.clone(),
            change.action.clone(),
            cell(change.before.as_deref()),
            cell(change.after.as_deref()),
        ]);
    }
    if table.is_empty() {
        return Err(Failure::NoSuch {
            what: "entry",
            typed: arguments.id.clone(),
            hint: "See the ids with “mds record” or “mds results”.".to_owned(),
        });
    }
    context.out.table(&table)?;
    Ok(Status::Done)
}
