//! `mds imports`: whole imports, undoing one, and undoing the undo.

use app::import_files::{self, UndoneView};
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::Table;
use crate::short_id::{resolve, short};

/// What `mds imports` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// List all imports, the newest first.
    List,
    /// Take a whole import back: its results go, what they replaced comes back.
    Undo {
        /// Id of the import; its last signs are enough.
        id: String,
    },
    /// Take the undo back.
    Redo {
        /// Id of the import; its last signs are enough.
        id: String,
    },
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    let (mut session, person) = context.record()?;
    let imports = import_files::list(&session, &person.id, context.now)?;
    let find = |typed: &str| {
        resolve(
            "import",
            imports.iter().map(|import| import.id.as_str()),
            typed,
            "mds imports list",
        )
    };
    match arguments.action {
        Action::List => {
            let mut table = Table::new(&[
                "id",
                "file",
                "format",
                "received",
                "confirmed",
                "waiting",
                "",
            ]);
            for import in &imports {
                context.out.value(import)?;
                table.row([
                    short(&import.id),
                    import.file_name.clone(),
                    import.format.clone(),
                    import.received.clone(),
                    import.confirmed.to_string(),
                    import.waiting.to_string(),
                    if import.is_undone { "undone" } else { "" }.to_owned(),
                ]);
            }
            if table.is_empty() {
                context.out.say("Nothing was imported yet.")?;
            } else {
                context.out.table(&table)?;
            }
        }
        Action::Undo { id } => {
            let id = find(&id)?;
            let undone = import_files::undo(&mut session, &id, context.now)?;
            report(context, &undone)?;
            context.out.say(&format!(
                "To bring it back: mds imports redo {}",
                short(&id)
            ))?;
        }
        Action::Redo { id } => {
            let id = find(&id)?;
            import_files::redo(&mut session, &id, context.now)?;
            context.out.value(&json!({"redone": id}))?;
            context.out.say("The import is back as it was.")?;
        }
    }
    Ok(Status::Done)
}

fn report(context: &mut Context, undone: &UndoneView) -> Result<(), Failure> {
    context.out.value(undone)?;
    context
        .out
        .say(&format!("Results taken out: {}.", undone.removed))?;
    if undone.restored > 0 {
        context.out.say(&format!(
            "Results that count again, because this file had replaced or cancelled them: {}.",
            undone.restored
        ))?;
    }
    if undone.removed_entries > 0 {
        context.out.say(&format!(
            "Transfusions, treatments and events of this file taken out: {}.",
            undone.removed_entries
        ))?;
    }
    context.out.say_all(&undone.kept)
}
