//! `mds criteria`: how the counts compare with published definitions, every step shown.

use std::path::PathBuf;

use app::Arg;
use app::case_file;
use app::comparison::{
    self, ComparisonRequest, ComparisonRow, DefinitionComparison, RemissionRow,
    StudySettingsRequest,
};

use crate::commands::record::treatment_id;
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files;
use crate::output::wrapped;
use crate::values::{self, Definition, Names};

/// The step that says what the working is not; it belongs to every row.
const ONLY_ARITHMETIC: &str = "criteria-step-team-decides";

/// What `mds criteria` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only this definition; all if not given.
    #[arg(long, value_enum)]
    definition: Option<Choice>,
    /// As of this day; today if not given.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Name or id of a treatment; the present one if not given.
    #[arg(long, value_name = "NAME")]
    treatment: Option<String>,
    /// Days before the first dose from which the study takes its baseline.
    #[arg(long, value_name = "DAYS")]
    baseline_days: Option<String>,
    /// The study's own haemoglobin baseline, in your unit.
    #[arg(long, value_name = "NUMBER")]
    baseline_hemoglobin: Option<String>,
    /// The study's own platelet baseline.
    #[arg(long, value_name = "NUMBER")]
    baseline_platelets: Option<String>,
    /// The study's own neutrophil baseline.
    #[arg(long, value_name = "NUMBER")]
    baseline_neutrophils: Option<String>,
    /// Least length of a change in days; 56 if not given.
    #[arg(long, value_name = "DAYS")]
    response_days: Option<String>,
    /// Last day up to which days without red cells are looked for; 168 if not given.
    #[arg(long, value_name = "DAY")]
    last_day: Option<String>,
    /// The stricter form of IWG 2006 for red cells, as in some studies.
    #[arg(long)]
    modified: bool,
    /// The day for which the study compares.
    #[arg(long, value_name = "DATE")]
    evaluation: Option<String>,
    /// Keep these settings with the treatment; without any of them, keep none.
    #[arg(long)]
    keep: bool,
    /// The published and usual settings, whatever is kept with the treatment.
    #[arg(long, conflicts_with = "keep")]
    usual: bool,
    /// Compare the patients of a case file instead. Needs no vault; prints one JSON line each.
    #[arg(long, value_name = "FILE", conflicts_with_all = [
        "definition", "on", "treatment", "baseline_days", "baseline_hemoglobin",
        "baseline_platelets", "baseline_neutrophils", "response_days", "last_day", "modified",
        "evaluation", "keep", "usual",
    ])]
    case: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Choice {
    /// Cheson and others, Blood 2006.
    Iwg2006,
    /// Platzbecker and others, Blood 2019; lower-risk MDS.
    Iwg2018,
    /// Zeidan and others, Blood 2023; higher-risk MDS.
    Iwg2023,
    /// All of them.
    All,
}

/// Prints it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    if let Some(path) = &arguments.case {
        return case(path);
    }
    let definition = match arguments.definition {
        Some(Choice::Iwg2006) => Some(Definition::Iwg2006.into()),
        Some(Choice::Iwg2018) => Some(Definition::Iwg2018.into()),
        Some(Choice::Iwg2023) => Some(Definition::Iwg2023.into()),
        Some(Choice::All) | None => None,
    };
    let on = arguments
        .on
        .as_deref()
        .map(|on| values::day("--on", on))
        .transpose()?;
    let (mut session, person) = context.record()?;
    let treatment = treatment_id(&session, &person.id, arguments.treatment.as_deref())?;
    let settings = settings(arguments)?;
    if arguments.keep {
        let kept = settings.clone().unwrap_or_default();
        let asked = ComparisonRequest {
            treatment: treatment.clone(),
            settings: Some(StudySettingsRequest::default()),
            ..ComparisonRequest::default()
        };
        let of = comparison::comparison(&session, &person.id, &asked, context.now)?.treatment;
        comparison::keep_rules(&mut session, &person.id, &of, &kept, context.now)?;
    }
    let request = ComparisonRequest {
        treatment,
        definition,
        on: on.map(|on| on.to_string()),
        settings: settings.filter(|_| !arguments.keep),
    };
    let view = comparison::comparison(&session, &person.id, &request, context.now)?;
    context.out.value(&view)?;
    let words = app::text::words(Some(&session));
    context.out.say(&words.say(
        "terminal-as-of",
        &[
            ("treatment", Arg::Text(&view.treatment_name)),
            ("date", Arg::Text(&view.on)),
            ("day", Arg::Count(i64::from(view.day))),
        ],
    ))?;
    context.out.say(&view.why_first.text)?;
    for line in &view.units {
        context
            .out
            .say(&wrapped(&format!("- {}", line.text), "  "))?;
    }
    let labels = Labels {
        names: Names::of_session(&session),
        words,
    };
    for shown_first in [true, false] {
        for definition in &view.definitions {
            if (definition.definition == view.first) == shown_first {
                print(context, &labels, definition)?;
            }
        }
    }
    context.out.say("")?;
    let end = words.say("terminal-only-arithmetic", &[]);
    context.out.say(&wrapped(&end, ""))?;
    Ok(Status::Done)
}

/// What was given of the study's own settings; `None` leaves it to what is kept with the treatment.
fn settings(arguments: &Arguments) -> Result<Option<StudySettingsRequest>, Failure> {
    let evaluation = arguments
        .evaluation
        .as_deref()
        .map(|on| values::day("--evaluation", on))
        .transpose()?;
    let settings = StudySettingsRequest {
        evaluation: evaluation.map(|on| on.to_string()),
        baseline_days: arguments.baseline_days.clone(),
        baseline_hemoglobin: arguments.baseline_hemoglobin.clone(),
        baseline_platelets: arguments.baseline_platelets.clone(),
        baseline_neutrophils: arguments.baseline_neutrophils.clone(),
        response_days: arguments.response_days.clone(),
        last_day: arguments.last_day.clone(),
        modified_hi_e: arguments.modified,
    };
    let is_given = settings != StudySettingsRequest::default();
    Ok((is_given || arguments.usual).then_some(settings))
}

fn case(path: &std::path::Path) -> Result<Status, Failure> {
    let bytes = files::load_needed(path)?;
    let compared = case_file::compare(&bytes).map_err(|error| Failure::NotACaseFile {
        path: path.to_owned(),
        cause: error
            .cause
            .trim_start_matches("not a case file: ")
            .to_owned(),
    })?;
    let mut json = crate::output::Output::new(true);
    for patient in &compared {
        json.value(&patient.line)?;
    }
    json.finish()?;
    let refused = compared.iter().filter(|patient| patient.is_refused);
    Ok(match refused.count() {
        0 => Status::Done,
        all if all == compared.len() => Status::NotDone,
        _ => Status::Part,
    })
}

/// What stands around the sentences, in the language of the person.
struct Labels {
    names: Names,
    words: app::Words,
}

impl Labels {
    /// A label before a text.
    fn of(&self, key: &str, text: &str) -> String {
        let text = ("text", Arg::Text(text));
        wrapped(&self.words.say(key, &[text]), "    ")
    }

    /// What is missing, and what the sum rests on.
    fn ends(&self, missing: &[app::Message], rests_on: &[app::Message]) -> Vec<String> {
        let missing = missing.iter().map(|text| ("terminal-missing", text));
        let rests_on = rests_on.iter().map(|text| ("terminal-note", text));
        missing
            .chain(rests_on)
            .map(|(key, message)| self.of(key, &message.text))
            .collect()
    }
}

fn print(
    context: &mut Context,
    names: &Labels,
    definition: &DefinitionComparison,
) -> Result<(), Failure> {
    let out = &mut context.out;
    out.say("")?;
    out.say(&definition.name.text)?;
    out.say(&wrapped(&definition.source.text, "  "))?;
    for line in &definition.settings {
        out.say(&wrapped(&format!("- {}", line.text), "  "))?;
    }
    for row in &definition.rows {
        for line in row_lines(names, row) {
            out.say(&line)?;
        }
    }
    if let Some(remission) = &definition.remission {
        for line in remission_lines(names, remission) {
            out.say(&line)?;
        }
    }
    for line in &definition.not_covered {
        out.say(&wrapped(&line.text, "  "))?;
    }
    Ok(())
}

fn remission_lines(labels: &Labels, row: &RemissionRow) -> Vec<String> {
    let title = labels.words.say("remission-title", &[]);
    let mut lines = vec![format!("  {title}: {}", row.said.text)];
    let steps = row.steps.iter().filter(|step| step.key != ONLY_ARITHMETIC);
    lines.extend(steps.map(|step| wrapped(&format!("- {}", step.text), "    ")));
    for dropped in &row.dropped {
        let value = &dropped.value;
        let line = labels.words.say(
            "terminal-left-out",
            &[
                ("test", Arg::Text(&labels.names.of(&value.analyte))),
                (
                    "value",
                    Arg::Text(&format!("{} {}", value.value, value.unit)),
                ),
                ("day", Arg::Count(i64::from(value.day))),
                ("reason", Arg::Text(&dropped.reason)),
            ],
        );
        lines.push(wrapped(&line, "    "));
    }
    lines.extend(labels.ends(&row.missing, &row.rests_on));
    lines
}

fn row_lines(labels: &Labels, row: &ComparisonRow) -> Vec<String> {
    let name = labels.names.of(&row.analyte);
    let mut lines = vec![format!("  {name}: {}", row.said.text)];
    // What was lost since stands beside the verdict, not only among the steps.
    lines.extend(row.in_short.iter().map(|said| wrapped(&said.text, "    ")));
    // That it is arithmetic only stands once, at the end of all.
    let steps = row.steps.iter().filter(|step| step.key != ONLY_ARITHMETIC);
    lines.extend(steps.map(|step| wrapped(&format!("- {}", step.text), "    ")));
    if let Some(first) = row.used.first() {
        let used: Vec<String> = row
            .used
            .iter()
            .map(|value| {
                labels.words.say(
                    "terminal-value",
                    &[
                        ("value", Arg::Text(&value.value)),
                        ("day", Arg::Count(i64::from(value.day))),
                    ],
                )
            })
            .collect();
        let line = labels.words.say(
            "terminal-values-used",
            &[
                ("unit", Arg::Text(&first.unit)),
                ("values", Arg::Text(&used.join(", "))),
            ],
        );
        lines.push(wrapped(&line, "    "));
    }
    lines.extend(labels.ends(&row.missing, &row.rests_on));
    lines
}
