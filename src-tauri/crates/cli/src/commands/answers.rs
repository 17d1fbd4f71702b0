//! `mds answers`: the general answers, with what in the record bears on each paragraph.

use app::Arg;
use app::answers::{self, AnswerView, BlockView, InlineView};
use app::message::FactStateView;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::{Table, wrapped};

/// What `mds answers` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// List all answers. Needs no vault.
    List,
    /// Show one answer with what in your record bears on it.
    Show {
        /// Id of the answer.
        id: String,
        /// Without your record; needs no vault.
        #[arg(long)]
        general: bool,
    },
}

/// Prints them.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    match &arguments.action {
        Action::List => {
            let mut table = Table::new(&["id", "answer"]);
            for link in answers::list(&context.words()) {
                context.out.value(&link)?;
                table.row([link.id, link.title]);
            }
            context.out.table(&table)?;
        }
        Action::Show { id, general } => {
            if !answers::list(&context.words())
                .iter()
                .any(|link| link.id == *id)
            {
                return Err(Failure::NoSuch {
                    what: "answer",
                    typed: id.clone(),
                    hint: "See all with “mds answers list”.".to_owned(),
                });
            }
            let (answer, words) = if *general {
                let words = context.words();
                (answers::general_answer(&words, id)?, words)
            } else {
                let (session, person) = context.record()?;
                let answer = answers::answer(&session, &person.id, id, context.now)?;
                (answer, app::text::words(Some(&session)))
            };
            context.out.value(&answer)?;
            if !context.out.is_json() {
                print(context, &words, &answer)?;
            }
        }
    }
    Ok(Status::Done)
}

fn print(context: &mut Context, words: &app::Words, answer: &AnswerView) -> Result<(), Failure> {
    let labelled = |key: &str, text: &str| words.say(key, &[("text", Arg::Text(text))]);
    let out = &mut context.out;
    out.say(&answer.title)?;
    if let Some(note) = &answer.language_note {
        out.say(&wrapped(&note.text, ""))?;
    }
    for paragraph in &answer.paragraphs {
        out.say("")?;
        for block in &paragraph.blocks {
            match block {
                BlockView::Heading(heading) => out.say(&heading.text)?,
                BlockView::Paragraph(run) => out.say(&wrapped(&plain(&run.inlines), ""))?,
                BlockView::List(list) => {
                    for item in &list.items {
                        out.say(&wrapped(&format!("- {}", plain(item)), "  "))?;
                    }
                }
                BlockView::Steps(list) => {
                    for (item, number) in list.items.iter().zip(1..) {
                        out.say(&wrapped(&format!("{number}. {}", plain(item)), "  "))?;
                    }
                }
            }
        }
        for fact in &paragraph.facts {
            let key = match fact.state {
                FactStateView::Holds | FactStateView::DoesNotHold => "terminal-in-record",
                FactStateView::Missing => "terminal-not-in-record",
            };
            let said = match &fact.as_of {
                Some(day) => words.say(
                    "terminal-fact-as-of",
                    &[
                        ("text", Arg::Text(&fact.message.text)),
                        ("date", Arg::Text(day)),
                    ],
                ),
                None => fact.message.text.clone(),
            };
            out.say(&wrapped(&labelled(key, &said), "    "))?;
        }
        for ask in &paragraph.asks {
            let id = ask
                .bank_id
                .as_deref()
                .or(ask.id.as_deref())
                .unwrap_or_default();
            let asked = format!("{} [{id}]", ask.text);
            out.say(&wrapped(&labelled("terminal-ask", &asked), "    "))?;
            if let Some(follow_up) = &ask.follow_up {
                out.say(&wrapped(follow_up, "      "))?;
            }
        }
        let sources: Vec<String> = paragraph
            .sources
            .iter()
            .map(|source| {
                let note = source
                    .note
                    .as_ref()
                    .map(|note| format!(", {note}"))
                    .unwrap_or_default();
                format!("{} ({}){note}", source.title, source.year)
            })
            .collect();
        if !sources.is_empty() {
            let line = words.say(
                "terminal-source",
                &[
                    ("sources", Arg::Text(&sources.join("; "))),
                    ("date", Arg::Text(&paragraph.reviewed_on)),
                ],
            );
            out.say(&wrapped(&line, "    "))?;
        }
    }
    out.say("")?;
    out.say(&words.say("general-end", &[]))
}

fn plain(inlines: &[InlineView]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            InlineView::Text(run) | InlineView::Strong(run) => run.text.as_str(),
            InlineView::Glossary(run) => run.text.as_str(),
        })
        .collect()
}
