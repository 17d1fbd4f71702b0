//! `mds questions`: the list for the next visit, with reasons, and the bank to pick from.

use app::Session;
use app::questions::{self, AnswerQuestionRequest, QuestionView};
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::wrapped;
use crate::short_id::{resolve, short};

/// What `mds questions` takes.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    /// The whole bank, by situation.
    #[arg(long)]
    all: bool,
    /// Only the questions for this visit: its id, or “next”.
    #[arg(long = "for", value_name = "APPOINTMENT")]
    visit: Option<String>,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Put a question of the bank on the list.
    Pick {
        /// Id in the bank.
        #[arg(required = true)]
        id: Vec<String>,
    },
    /// Take a question off the list.
    Unpick {
        /// Id on the list, or in the bank.
        #[arg(required = true)]
        id: Vec<String>,
    },
    /// Add a question of your own.
    Add {
        /// The question.
        text: String,
    },
    /// Change the words of a question of your own.
    Edit {
        /// Id on the list.
        id: String,
        /// The new words.
        text: String,
    },
    /// Mark a question to be asked first; three at most.
    First {
        /// Id on the list, or in the bank.
        id: String,
        /// Take the mark off.
        #[arg(long)]
        not: bool,
    },
    /// Put the list in this order; those not named follow as they were.
    Order {
        /// Ids on the list, or in the bank.
        #[arg(required = true)]
        id: Vec<String>,
    },
    /// Write down what was answered.
    Answer {
        /// Id on the list, or in the bank.
        id: String,
        /// What was said.
        #[arg(long)]
        text: Option<String>,
        /// Who said it.
        #[arg(long)]
        by: Option<String>,
        /// What is to be done next.
        #[arg(long, value_name = "TEXT")]
        next: Option<String>,
        /// By when.
        #[arg(long, value_name = "DATE", value_parser = crate::values::date)]
        due: Option<String>,
        /// It was not asked after all.
        #[arg(long, conflicts_with_all = ["text", "by", "next", "due"])]
        not_asked: bool,
    },
    /// Say for which visit questions are; without --visit, for none in particular.
    For {
        /// Ids on the list, or in the bank.
        #[arg(required = true)]
        id: Vec<String>,
        /// Id of the appointment, or “next”.
        #[arg(long)]
        visit: Option<String>,
    },
    /// Carry what was not asked at visits that have passed over to the next one.
    Carry,
}

/// Does it.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    let (mut session, person) = context.record()?;
    let (id, now) = (person.id.as_str(), context.now);
    let mut carried = None;
    match arguments.action {
        None => {
            let visit = arguments
                .visit
                .map(|typed| visit_id(&session, id, &typed, now))
                .transpose()?;
            return list(context, &session, id, arguments.all, visit.as_deref());
        }
        Some(Action::Pick { id: bank }) => {
            let known = questions::questions(&session, id, now)?;
            let in_bank: Vec<&str> = known
                .bank
                .iter()
                .flat_map(|stage| &stage.questions)
                .chain(&known.raised)
                .filter_map(|question| question.bank_id.as_deref())
                .collect();
            if let Some(unknown) = bank
                .iter()
                .find(|wanted| !in_bank.contains(&wanted.as_str()))
            {
                return Err(no_question(unknown));
            }
            for wanted in &bank {
                questions::pick(&mut session, id, wanted, now)?;
            }
        }
        Some(Action::Unpick { id: typed }) => {
            let found: Result<Vec<_>, _> = typed
                .iter()
                .map(|typed| listed(&session, id, typed, now))
                .collect();
            for question in found? {
                questions::unpick(&mut session, id, &question, now)?;
            }
        }
        Some(Action::Add { text }) => {
            questions::add(&mut session, id, &text, now)?;
        }
        Some(Action::Edit { id: typed, text }) => {
            let question = listed(&session, id, &typed, now)?;
            questions::edit(&mut session, id, &question, &text, now)?;
        }
        Some(Action::First { id: typed, not }) => {
            let question = listed(&session, id, &typed, now)?;
            questions::mark_first(&mut session, id, &question, !not, now)?;
        }
        Some(Action::Order { id: typed }) => {
            let wanted: Result<Vec<_>, _> = typed
                .iter()
                .map(|typed| listed(&session, id, typed, now))
                .collect();
            let mut order = wanted?;
            for question in on_list(&session, id, now)? {
                if let Some(listed) = question.id
                    && !order.contains(&listed)
                {
                    order.push(listed);
                }
            }
            questions::order(&mut session, id, &order, now)?;
        }
        Some(Action::Answer {
            id: typed,
            text,
            by,
            next,
            due,
            not_asked,
        }) => {
            let question = listed(&session, id, &typed, now)?;
            let request = AnswerQuestionRequest {
                id: question,
                answer: text,
                answered_by: by,
                next_step: next,
                due,
                asked: !not_asked,
            };
            questions::answer(&mut session, id, &request, now)?;
        }
        Some(Action::For { id: typed, visit }) => {
            let visit = visit
                .map(|typed| visit_id(&session, id, &typed, now))
                .transpose()?;
            let found: Result<Vec<_>, _> = typed
                .iter()
                .map(|typed| listed(&session, id, typed, now))
                .collect();
            for question in found? {
                questions::for_visit(&mut session, id, &question, visit.as_deref(), now)?;
            }
        }
        Some(Action::Carry) => {
            carried = Some(questions::carry_over(&mut session, id, now)?);
        }
    }
    if let Some(carried) = carried {
        context.out.value(&json!({"carried": carried}))?;
        context.out.say(&format!(
            "Carried over to the next visit: {carried}. See the list with “mds questions”."
        ))?;
        return Ok(Status::Done);
    }
    if context.out.is_json() {
        context.out.value(&json!({"done": true}))?;
        return Ok(Status::Done);
    }
    let view = questions::questions(&session, id, now)?;
    print(context, "Ask first", &view.first)?;
    print(context, "On your list", &view.picked)?;
    if view.first.is_empty() && view.picked.is_empty() {
        context.out.say("Your list is empty now.")?;
    }
    Ok(Status::Done)
}

fn on_list(session: &Session, person: &str, now: app::Now) -> Result<Vec<QuestionView>, Failure> {
    let view = questions::questions(session, person, now)?;
    Ok(view.first.into_iter().chain(view.picked).collect())
}

/// Finds a question on the list by its id there or its id in the bank.
fn listed(session: &Session, person: &str, typed: &str, now: app::Now) -> Result<String, Failure> {
    let list = on_list(session, person, now)?;
    let by_bank = list
        .iter()
        .find(|question| question.bank_id.as_deref() == Some(typed));
    if let Some(id) = by_bank.and_then(|question| question.id.clone()) {
        return Ok(id);
    }
    let ids = list.iter().filter_map(|question| question.id.as_deref());
    resolve("question on your list", ids, typed, "mds questions")
}

/// Finds a visit by its id, or the next one.
fn visit_id(
    session: &Session,
    person: &str,
    typed: &str,
    now: app::Now,
) -> Result<String, Failure> {
    let view = questions::questions(session, person, now)?;
    if typed == "next" {
        return match view.next_visit {
            Some(visit) => Ok(visit.id),
            None => Err(Failure::NoSuch {
                what: "visit",
                typed: typed.to_owned(),
                hint: "Add it with “mds add appointment --at … --title …”.".to_owned(),
            }),
        };
    }
    let ids = view.visits.iter().map(|visit| visit.id.as_str());
    resolve("visit", ids, typed, "mds record")
}

fn no_question(typed: &str) -> Failure {
    Failure::NoSuch {
        what: "question in the bank",
        typed: typed.to_owned(),
        hint: "See the bank with “mds questions --all”.".to_owned(),
    }
}

fn list(
    context: &mut Context,
    session: &Session,
    person: &str,
    whole_bank: bool,
    visit: Option<&str>,
) -> Result<Status, Failure> {
    let mut view = questions::questions(session, person, context.now)?;
    if let Some(visit) = visit {
        // A question that is for no visit in particular is for each.
        let is_for = |question: &QuestionView| {
            question
                .visit
                .as_deref()
                .is_none_or(|wanted| wanted == visit)
        };
        view.first.retain(is_for);
        view.picked.retain(is_for);
    }
    if context.out.is_json() {
        let bank = view.bank.iter().flat_map(|stage| &stage.questions);
        if whole_bank {
            bank.into_iter()
                .try_for_each(|question| context.out.value(question))?;
        } else {
            let shown = view.first.iter().chain(&view.picked).chain(&view.raised);
            shown
                .into_iter()
                .try_for_each(|question| context.out.value(question))?;
        }
        return Ok(Status::Done);
    }
    if whole_bank {
        for stage in &view.bank {
            let title = stage.stage.replace('-', " ");
            print(context, &title, &stage.questions)?;
        }
        return Ok(Status::Done);
    }
    if let Some(visit) = &view.next_visit {
        context
            .out
            .say(&format!("Next visit: {}, {}", visit.at, visit.title))?;
        context.out.say("")?;
    }
    print(context, "Ask first", &view.first)?;
    print(context, "On your list", &view.picked)?;
    print(
        context,
        "Your record raises (put on the list with “mds questions pick ID”)",
        &view.raised,
    )?;
    if view.first.is_empty() && view.picked.is_empty() && view.raised.is_empty() {
        context
            .out
            .say("No questions yet. See the bank with “mds questions --all”.")?;
    }
    Ok(Status::Done)
}

fn print(context: &mut Context, title: &str, questions: &[QuestionView]) -> Result<(), Failure> {
    if questions.is_empty() {
        return Ok(());
    }
    let out = &mut context.out;
    out.say(title)?;
    for question in questions {
        let id = match (&question.bank_id, &question.id) {
            (Some(bank), _) => bank.clone(),
            (None, Some(own)) => short(own),
            (None, None) => String::new(),
        };
        let mark = if question.is_asked { "  [asked]" } else { "" };
        out.say(&format!("  {id}{mark}"))?;
        out.say(&wrapped(&question.text, "    "))?;
        if let Some(follow_up) = &question.follow_up {
            out.say(&wrapped(follow_up, "    "))?;
        }
        for reason in &question.reasons {
            out.say(&wrapped(&format!("({})", reason.text), "    "))?;
        }
        if let Some(answer) = &question.answer {
            let by = question
                .answered_by
                .as_ref()
                .map(|by| format!(" ({by})"))
                .unwrap_or_default();
            out.say(&wrapped(&format!("Answer{by}: {answer}"), "    "))?;
        }
    }
    out.say("")
}
