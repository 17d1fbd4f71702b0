//! `mds criteria`: how the counts compare with published definitions, every step shown.

use std::path::PathBuf;

use app::comparison::{self, ComparedValue, ComparisonRow, DefinitionComparison};
use app::entries::DefinitionView;
use app::{AppError, ErrorCode, case_file};

use crate::commands::record::treatment_id;
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files;
use crate::values::{self, Definition};

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
    /// Compare the patients of a case file instead. Needs no vault; prints one JSON line each.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["definition", "on", "treatment"])]
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
    let (session, person) = context.record()?;
    let treatment = treatment_id(&session, &person.id, arguments.treatment.as_deref())?;
    let view = comparison::comparison(
        &session,
        &person.id,
        treatment.as_deref(),
        definition,
        on,
        context.now,
    )?;
    context.out.value(&view)?;
    context
        .out
        .say(&format!("{}, as of {}", view.treatment_name, view.on))?;
    context.out.say(&view.why_first.text)?;
    for shown_first in [true, false] {
        for definition in &view.definitions {
            if (definition.definition == view.first) == shown_first {
                print(context, definition)?;
            }
        }
    }
    context.out.say("")?;
    context.out.say(
        "This is arithmetic on published definitions. It is not a decision about your treatment.",
    )?;
    Ok(Status::Done)
}

fn case(path: &std::path::Path) -> Result<Status, Failure> {
    let bytes = files::load_needed(path)?;
    let compared = case_file::compare(&bytes).map_err(|error| AppError {
        // The file cannot be used; the command was typed well.
        code: match error.code {
            ErrorCode::InvalidInput => ErrorCode::CannotReadFile,
            code => code,
        },
        ..error
    })?;
    let mut json = crate::output::Output::new(true);
    for patient in &compared {
        json.value(patient)?;
    }
    json.finish()?;
    Ok(Status::Done)
}

fn print(context: &mut Context, definition: &DefinitionComparison) -> Result<(), Failure> {
    let out = &mut context.out;
    out.say("")?;
    out.say(&definition.name.text)?;
    if !definition.is_covered {
        let code = match definition.definition {
            DefinitionView::Iwg2006 => "IWG 2006",
            DefinitionView::Iwg2018 => "IWG 2018",
            DefinitionView::Iwg2023 => "IWG 2023",
        };
        out.say(&format!("  {code} is not worked through here yet."))?;
    }
    for row in &definition.rows {
        row_lines(row).iter().try_for_each(|line| out.say(line))?;
    }
    Ok(())
}

fn row_lines(row: &ComparisonRow) -> Vec<String> {
    let verdict = match row.verdict.as_str() {
        "met" => "reached in these results",
        "not_met" => "not reached in these results",
        "not_yet" => "still open",
        "not_assessable" => "cannot be told",
        "not_eligible" => "does not apply",
        other => other,
    };
    let mut lines = vec![format!("  {} ({}): {verdict}", row.analyte, row.criterion)];
    if let Some(baseline) = &row.baseline {
        lines.push(format!("    before treatment {baseline} {}", row.unit));
    }
    if let Some(threshold) = &row.threshold_at_least {
        lines.push(format!("    to reach: {threshold} {} or more", row.unit));
    }
    if let Some(threshold) = &row.threshold_above {
        lines.push(format!("    to reach: above {threshold} {}", row.unit));
    }
    lines.extend(row.steps.iter().map(|step| format!("    - {}", step.text)));
    if !row.used.is_empty() {
        let used: Vec<String> = row.used.iter().map(value).collect();
        lines.push(format!("    used: {}", used.join(", ")));
    }
    for dropped in &row.dropped {
        lines.push(format!(
            "    left out: {} ({})",
            value(&dropped.value),
            dropped.reason
        ));
    }
    lines.extend(
        row.missing
            .iter()
            .map(|missing| format!("    missing: {}", missing.text)),
    );
    lines
}

fn value(value: &ComparedValue) -> String {
    format!(
        "{} {} on {} (day {})",
        value.value, value.unit, value.on, value.day
    )
}
