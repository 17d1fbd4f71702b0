//! `mds remove` and `mds put-back`.

use app::entries::{self, EntryReference};
use serde_json::json;

use crate::commands::record::{all_ids, question_ids};
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::short_id::resolve;

/// What `mds remove` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Ids of entries, results or questions; their last signs are enough.
    #[arg(required = true)]
    id: Vec<String>,
}

/// What `mds put-back` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct PutBackArguments {
    /// Kind of the entry, as “mds remove” said it.
    kind: String,
    /// Its full id, as “mds remove” said it.
    id: String,
}

/// Removes them.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let (mut session, person) = context.record()?;
    let mut known = all_ids(&session, &person.id)?;
    known.extend(question_ids(&session, &person.id, context.now)?);
    // All are found before the first is removed: a slip in the last one leaves the record as it was.
    let mut found = Vec::new();
    for typed in &arguments.id {
        let ids = known.iter().map(|(_, id)| id.as_str());
        let id = resolve("entry", ids, typed, "mds record")?;
        let kind = known
            .iter()
            .find(|(_, known)| *known == id)
            .map_or("entry", |(kind, _)| *kind);
        found.push(EntryReference {
            kind: kind.to_owned(),
            id,
        });
    }
    for entry in &found {
        entries::remove(&mut session, &person.id, entry, context.now)?;
        context
            .out
            .value(&json!({"removed": entry.id, "kind": entry.kind}))?;
        context.out.say(&format!(
            "Removed. To put it back: mds put-back {} {}",
            entry.kind, entry.id
        ))?;
    }
    Ok(Status::Done)
}

/// Puts one back.
pub(crate) fn put_back(
    context: &mut Context,
    arguments: &PutBackArguments,
) -> Result<Status, Failure> {
    let (mut session, person) = context.record()?;
    let entry = EntryReference {
        kind: arguments.kind.clone(),
        id: arguments.id.clone(),
    };
    entries::put_back(&mut session, &person.id, &entry, context.now)?;
    context
        .out
        .value(&json!({"putBack": entry.id, "kind": entry.kind}))?;
    context.out.say("It is back in the record.")?;
    Ok(Status::Done)
}
