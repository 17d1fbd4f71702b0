//! `mds share`: a record that several computers keep, sealed, on storage that the family already has.

use std::path::PathBuf;
use std::time::Duration;

use app::sharing::{
    self, AboutView, CommentRequest, ConflictView, InviteRequest, JoinRequest, MetView, PartView,
    RoleView, ShareRequest, SpaceView,
};
use app::text;
use app::{Arg, Session};
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files::{Target, load_needed};
use crate::output::Table;
use crate::short_id::{resolve, short};

/// What `mds share` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

/// What somebody may do.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Role {
    /// Looks.
    Reader,
    /// Looks and comments.
    Commenter,
    /// Writes what they see.
    Editor,
    /// Carries on if the first owner's key is lost.
    SecondOwner,
}

/// A part that can be left out for somebody.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Part {
    Genes,
    Notes,
    Prognosis,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Share the record of a person. This computer becomes the owner’s.
    Create {
        /// What the others see this computer called, for example “Ana, living room”.
        #[arg(long, value_name = "NAME")]
        device: String,
        /// A folder that the family shares; without one, sealed files are handed over.
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// Write an invitation for one computer.
    Invite {
        /// What the others see that computer called, for example “Tom, kitchen”.
        #[arg(long, value_name = "NAME")]
        device: String,
        /// What they may do.
        #[arg(long, value_enum, default_value = "reader")]
        role: Role,
        /// Parts that they do not see.
        #[arg(long, value_enum, value_delimiter = ',')]
        without: Vec<Part>,
        #[command(flatten)]
        target: Target,
    },
    /// Take up an invitation: the record comes as one of its own.
    Join {
        /// The invitation.
        file: PathBuf,
        /// What the record is called here.
        #[arg(long)]
        name: String,
        /// The folder that the family shares.
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
        #[command(flatten)]
        target: Target,
    },
    /// Let the computer in that answered an invitation, with the six words that it reads aloud.
    Admit {
        /// The reply.
        file: PathBuf,
        /// The six words.
        #[arg(long)]
        words: String,
    },
    /// Who takes part, and what they see.
    Members,
    /// Take a computer out. What it has received stays with it.
    Remove {
        /// Its name, or the beginning of its id.
        device: String,
    },
    /// Meet the folder: of one person, or of all shared records.
    Sync {
        /// Once; else again and again until it is stopped.
        #[arg(long)]
        once: bool,
        /// Seconds between two meetings.
        #[arg(long, default_value = "60", value_parser = clap::value_parser!(u64).range(5..))]
        every: u64,
    },
    /// Entries of which two values stand; or choose one of them.
    Conflicts {
        /// The id of the entry, where one is chosen.
        #[arg(long, value_name = "ID", requires = "value")]
        choose: Option<String>,
        /// The number of the value.
        #[arg(long, value_name = "NUMBER", requires = "choose", value_parser = clap::value_parser!(u32).range(1..))]
        value: Option<u32>,
    },
    /// How the shared records are doing.
    Status,
    /// Write one sealed file with everything that the others may lack, to be mailed.
    Seal {
        /// The file to write.
        file: PathBuf,
        /// Replace the file if it is there already.
        #[arg(long)]
        force: bool,
    },
    /// Take in a file that another member sealed.
    Open {
        /// The file.
        file: PathBuf,
    },
    /// Give a restored copy keys of its own, where the owner’s former computer is not used any more.
    Renew {
        /// What the others see this computer called.
        #[arg(long, value_name = "NAME")]
        device: String,
    },
    /// Write a comment that the others see by your computer’s name.
    Comment {
        /// The comment.
        text: String,
        /// The id of the entry or result that it is about; else the whole record.
        #[arg(long, value_name = "ID")]
        on: Option<String>,
    },
    /// The comments.
    Comments {
        /// Note that all were read.
        #[arg(long)]
        read: bool,
    },
}

fn absolute(folder: Option<PathBuf>) -> Result<Option<String>, Failure> {
    let Some(folder) = folder else {
        return Ok(None);
    };
    let found = std::path::absolute(&folder).map_err(|source| Failure::CannotRead {
        path: folder,
        source,
    })?;
    Ok(Some(found.display().to_string()))
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    let now = context.now;
    match arguments.action {
        Action::Create { device, folder } => {
            let request = ShareRequest {
                device_name: device,
                folder: absolute(folder)?,
            };
            let (mut session, person) = context.record()?;
            let view = sharing::create(&mut session, &person.id, &request, now)?;
            context.out.value(&view)?;
            say(context, &session, "share-created", &[])?;
            say(context, &session, "share-drafts-stay", &[])?;
        }
        Action::Invite {
            device,
            role,
            without,
            target,
        } => {
            target.check()?;
            let request = InviteRequest {
                device_name: device,
                role: match role {
                    Role::Reader => RoleView::Reader,
                    Role::Commenter => RoleView::Commenter,
                    Role::Editor => RoleView::Editor,
                    Role::SecondOwner => RoleView::SecondOwner,
                },
                without: without
                    .into_iter()
                    .map(|part| match part {
                        Part::Genes => PartView::Genes,
                        Part::Notes => PartView::Notes,
                        Part::Prognosis => PartView::Prognosis,
                    })
                    .collect(),
            };
            let (mut session, person) = context.record()?;
            let invited = sharing::invite(&mut session, &person.id, &request, now)?;
            target.write(&mut context.out, &invited.bytes)?;
            written(context, &target, invited.bytes.len())?;
            say(context, &session, "share-invited", &[])?;
        }
        Action::Join {
            file,
            name,
            folder,
            target,
        } => {
            target.check()?;
            let request = JoinRequest {
                name,
                folder: absolute(folder)?,
            };
            let invitation = load_needed(&file)?;
            let mut session = context.unlock()?;
            let joined = sharing::join(&mut session, &invitation, &request, now)?;
            target.write(&mut context.out, &joined.reply)?;
            if !target.is_standard_output() {
                context.out.value(&json!({
                    "space": joined.space,
                    "words": joined.words,
                    "role": joined.role,
                    "file": target.out.display().to_string(),
                }))?;
            }
            let words = joined.words.join(" ");
            say(
                context,
                &session,
                "share-joined",
                &[("words", Arg::Text(&words))],
            )?;
        }
        Action::Admit { file, words } => {
            let reply = load_needed(&file)?;
            let (mut session, person) = context.record()?;
            let before = sharing::space(&session, &person.id, now)?;
            let view = sharing::admit(&mut session, &person.id, &reply, &words, now)?;
            context.out.value(&view)?;
            let is_new = |name: &&sharing::MemberView| {
                !before
                    .members
                    .iter()
                    .any(|known| known.device == name.device)
            };
            if let Some(member) = view.members.iter().find(is_new) {
                let args = [("name", Arg::Text(member.name.as_str()))];
                say(context, &session, "share-admitted", &args)?;
            }
        }
        Action::Members => {
            let (session, person) = context.record()?;
            let view = sharing::space(&session, &person.id, now)?;
            for member in &view.members {
                context.out.value(member)?;
            }
            members(context, &view)?;
        }
        Action::Remove { device } => {
            let (mut session, person) = context.record()?;
            let view = sharing::remove(&mut session, &person.id, &device, now)?;
            context.out.value(&view)?;
            say(
                context,
                &session,
                "share-removed",
                &[("name", Arg::Text(&device))],
            )?;
            say(context, &session, "share-removed-place", &[])?;
        }
        Action::Sync { once, every } => return sync(context, once, every),
        Action::Conflicts { choose, value } => conflicts(context, choose.zip(value))?,
        Action::Status => {
            let session = context.unlock()?;
            let all = sharing::spaces(&session, now)?;
            for view in &all {
                context.out.value(view)?;
                status(context, view)?;
            }
            if all.is_empty() {
                say(context, &session, "share-nowhere", &[])?;
            }
        }
        Action::Seal { file, force } => {
            let target = Target { out: file, force };
            target.check()?;
            let (mut session, person) = context.record()?;
            let bytes = sharing::seal_file(&mut session, &person.id, now)?;
            target.write(&mut context.out, &bytes)?;
            written(context, &target, bytes.len())?;
            say(context, &session, "share-sealed", &[])?;
        }
        Action::Open { file } => {
            let bytes = load_needed(&file)?;
            let mut session = context.unlock()?;
            let met = sharing::open_file(&mut session, &bytes, now)?;
            tell(context, &met)?;
        }
        Action::Renew { device } => {
            let (mut session, person) = context.record()?;
            let space = sharing::space(&session, &person.id, now)?;
            let view = sharing::renew(&mut session, &space.id, &device, now)?;
            context.out.value(&view)?;
            status(context, &view)?;
        }
        Action::Comment { text, on } => {
            let (mut session, person) = context.record()?;
            let request = CommentRequest {
                about: on.map_or(AboutView::Record, AboutView::Thing),
                text,
            };
            let all = sharing::comment(&mut session, &person.id, &request, now)?;
            list_comments(context, &all)?;
        }
        Action::Comments { read } => {
            let (mut session, person) = context.record()?;
            let all = sharing::comments(&session, &person.id, now)?;
            list_comments(context, &all)?;
            if read {
                sharing::mark_read(&mut session, &person.id, now)?;
            }
        }
    }
    Ok(Status::Done)
}

fn say(
    context: &mut Context,
    session: &Session,
    key: &str,
    args: &[(&str, Arg<'_>)],
) -> Result<(), Failure> {
    let said = text::words(Some(session)).say(key, args);
    context.out.say(&said)
}

fn written(context: &mut Context, target: &Target, bytes: usize) -> Result<(), Failure> {
    if target.is_standard_output() {
        return Ok(());
    }
    let file = target.out.display().to_string();
    context.out.value(&json!({ "file": file, "bytes": bytes }))
}

fn sync(context: &mut Context, once: bool, every: u64) -> Result<Status, Failure> {
    let mut is_partly_done;
    loop {
        context.now = app::Now {
            at: chrono::Local::now().fixed_offset(),
        };
        let now = context.now;
        // Locked between two meetings, so that the window can be used meanwhile.
        let mut session = context.unlock()?;
        let all = sharing::spaces(&session, now)?;
        is_partly_done = false;
        let mut done = 0;
        for view in all.iter().filter(|view| view.folder.is_some()) {
            match sharing::sync(&mut session, &view.id, now) {
                Ok(met) => {
                    done += 1;
                    tell(context, &met)?;
                }
                // One stick that is not in must not keep the other records from meeting.
                Err(error) if all.len() > 1 || !once => {
                    is_partly_done = true;
                    context.out.complain(&Failure::App(error));
                }
                Err(error) => return Err(error.into()),
            }
        }
        if done == 0 && !is_partly_done {
            for view in &all {
                context.out.say_all(&view.sentences)?;
            }
            if all.is_empty() {
                say(context, &session, "share-nowhere", &[])?;
            }
            return Ok(Status::Done);
        }
        drop(session);
        if once {
            break;
        }
        context.out.finish()?;
        std::thread::sleep(Duration::from_secs(every));
    }
    Ok(if is_partly_done {
        Status::Part
    } else {
        Status::Done
    })
}

fn tell(context: &mut Context, met: &MetView) -> Result<(), Failure> {
    context.out.value(met)?;
    context.out.say_all(&met.sentences)?;
    context.out.say_all(&met.findings)
}

fn members(context: &mut Context, view: &SpaceView) -> Result<(), Failure> {
    let mut table = Table::new(&["id", "computer", "may", "sees", "last heard", ""]);
    for member in &view.members {
        table.row([
            member.device.chars().take(8).collect(),
            member.name.clone(),
            member.role_text.text.clone(),
            member.sees.text.clone(),
            member.last_heard.text.clone(),
            if member.is_this { "this computer" } else { "" }.to_owned(),
        ]);
    }
    context.out.table(&table)
}

fn status(context: &mut Context, view: &SpaceView) -> Result<(), Failure> {
    context.out.say(&view.name)?;
    for sentence in view.sentences.iter().chain(&view.findings) {
        context.out.say(&format!("  {}", sentence.text))?;
    }
    for member in &view.members {
        context.out.say(&format!("  {}", member.last_heard.text))?;
    }
    Ok(())
}

fn conflicts(context: &mut Context, chosen: Option<(String, u32)>) -> Result<(), Failure> {
    let now = context.now;
    let (mut session, person) = context.record()?;
    let mut all = sharing::conflicts(&session, &person.id, now)?;
    if let Some((typed, number)) = chosen {
        let names: Vec<String> = all.iter().map(|conflict| name(&all, conflict)).collect();
        let named = resolve(
            "conflict",
            names.iter().map(String::as_str),
            &typed,
            "mds share conflicts",
        )?;
        let chosen = all.iter().find(|conflict| name(&all, conflict) == named);
        if let Some(id) = chosen.map(|conflict| conflict.id.clone()) {
            all = sharing::choose(&mut session, &person.id, &id, number - 1, now)?;
        }
    }
    for conflict in &all {
        context.out.value(conflict)?;
        list_values(context, &name(&all, conflict), conflict)?;
    }
    if all.is_empty() {
        say(context, &session, "share-no-conflicts", &[])?;
    }
    Ok(())
}

/// What a choice is called: the entry that it is about, or where several are about that one, the choice itself.
fn name(all: &[ConflictView], conflict: &ConflictView) -> String {
    let is_only = all
        .iter()
        .filter(|other| other.thing == conflict.thing)
        .count()
        == 1;
    if is_only {
        conflict.thing.clone()
    } else {
        conflict.id.clone()
    }
}

fn list_values(context: &mut Context, name: &str, conflict: &ConflictView) -> Result<(), Failure> {
    let shown = if name == conflict.thing {
        short(name)
    } else {
        name.to_owned()
    };
    context.out.say(&shown)?;
    for (number, value) in (1..).zip(&conflict.values) {
        let line = format!("  {number}  {}  ({})", value.text, value.by.text);
        context.out.say(&line)?;
    }
    if conflict.may_all_be_right {
        let number = conflict.values.len() + 1;
        context.out.say(&format!("  {number}  all are right"))?;
    }
    Ok(())
}

fn list_comments(context: &mut Context, all: &[sharing::CommentView]) -> Result<(), Failure> {
    for comment in all {
        context.out.value(comment)?;
        let mark = if comment.is_new { "* " } else { "" };
        let line = format!("{mark}{}: {}", comment.by.text, comment.text);
        context.out.say(&line)?;
    }
    Ok(())
}
