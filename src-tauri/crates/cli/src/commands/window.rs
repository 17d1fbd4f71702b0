//! `mds window`: where the treatment stands in its evaluation window.

use app::Arg;
use app::home::{self, AssessmentStateView};

use crate::commands::record::treatment_id;
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::Table;

/// What `mds window` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Name or id of a treatment; the present one if not given.
    #[arg(long, value_name = "NAME")]
    treatment: Option<String>,
}

/// Prints it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let (session, person) = context.record()?;
    let treatment = treatment_id(&session, &person.id, arguments.treatment.as_deref())?;
    let window = home::window(&session, &person.id, treatment.as_deref(), context.now)?;
    context.out.value(&window)?;
    let words = app::text::words(Some(&session));
    if let Some(name) = &window.treatment_name {
        context.out.say(&match &window.first_dose {
            Some(day) => words.say(
                "terminal-first-dose",
                &[("treatment", Arg::Text(name)), ("date", Arg::Text(day))],
            ),
            None => name.clone(),
        })?;
    }
    if let (Some(cycle), Some(day)) = (window.cycle, window.cycle_day) {
        context.out.say(&words.say(
            "terminal-cycle",
            &[
                ("cycle", Arg::Count(i64::from(cycle))),
                ("day", Arg::Count(i64::from(day))),
            ],
        ))?;
    }
    context.out.say_all(&window.sentences)?;
    context.out.say_all(&window.about_medicine)?;
    let heads = ["assessment", "day", "week"];
    let mut table = Table::headed(
        heads
            .iter()
            .map(|head| words.say(&format!("terminal-head-{head}"), &[]))
            .chain([String::new()]),
    );
    for assessment in &window.assessments {
        let state = match assessment.state {
            AssessmentStateView::Done => "done",
            AssessmentStateView::Ahead => "ahead",
            AssessmentStateView::Due => "due",
            AssessmentStateView::Missing => "missing",
            AssessmentStateView::Usual => "usual",
            AssessmentStateView::UsualPassed => "usualPassed",
        };
        table.row([
            assessment.on.clone(),
            assessment.day.to_string(),
            assessment.week.to_string(),
            words.say(&format!("strip-assessment-{state}"), &[]),
        ]);
    }
    if !table.is_empty() {
        context.out.say("")?;
        context.out.table(&table)?;
    }
    Ok(Status::Done)
}
