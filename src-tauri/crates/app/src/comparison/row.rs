//! One criterion, and the part of blood and marrow, in words for a shell.

use domain::Decimal;
use domain::analyte::Analyte;
use domain::criteria::{
    Caveat, Comparison, CriteriaInput, DayValue, MissingFact, Remission, RemissionVerdict, Step,
    StudySettings, TransfusionPart, Verdict,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Arg, Words};

use crate::message::Message;

/// A value in the working.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparedValue {
    /// Id of the test.
    pub analyte: String,
    /// Day after the first dose.
    pub day: i32,
    /// ISO date.
    pub on: String,
    /// Shown value.
    pub value: String,
    /// Shown unit.
    pub unit: String,
    /// Id of the result.
    pub result: Option<String>,
}

/// A value left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DroppedValue {
    /// The value.
    pub value: ComparedValue,
    /// Why, in words.
    pub reason: String,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonRow {
    /// `hi_e`, `hi_p`, `hi_n`.
    pub criterion: String,
    /// Id.
    pub analyte: String,
    /// `met`, `not_met`, `not_yet`, `not_assessable`, `not_eligible`.
    pub verdict: String,
    /// The verdict in words: of what was lost, first when it was reached, and since when it is lower again.
    pub said: Message,
    /// Baseline, 3 decimals.
    pub baseline: Option<String>,
    /// Inclusive threshold.
    pub threshold_at_least: Option<String>,
    /// Strict threshold.
    pub threshold_above: Option<String>,
    /// Unit of these numbers.
    pub unit: String,
    /// The sum in two or three short sentences.
    pub in_short: Vec<Message>,
    /// Values used.
    pub used: Vec<ComparedValue>,
    /// Values left out and why.
    pub dropped: Vec<DroppedValue>,
    /// The worked sum.
    pub steps: Vec<Message>,
    /// Facts that would help to decide.
    pub missing: Vec<Message>,
    /// Rules of our own, and parts that our source saw only in part.
    pub rests_on: Vec<Message>,
}

/// Blood and marrow together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RemissionRow {
    /// `needs-marrow`, `needs-chromosomes`, `cannot-be-told`, `none`, `fits`.
    pub verdict: String,
    /// The verdict in words.
    pub said: Message,
    /// Code of the range of the blood counts, where it can be told.
    pub blood_range: Option<String>,
    /// Code of the category, where a marrow result decides it.
    pub category: Option<String>,
    /// Values used.
    pub used: Vec<ComparedValue>,
    /// Values left out and why.
    pub dropped: Vec<DroppedValue>,
    /// The worked sum.
    pub steps: Vec<Message>,
    /// Facts that would help to decide.
    pub missing: Vec<Message>,
    /// Rules of our own, and parts that our source saw only in part.
    pub rests_on: Vec<Message>,
}

pub(super) fn said(words: &Words, step: &Step) -> Message {
    Message {
        key: step.code.to_owned(),
        text: words.say_step(step),
    }
}

/// The verdict of one criterion as a heading.
fn heading(words: &Words, input: &CriteriaInput, comparison: &Comparison) -> Message {
    let date = |day| Arg::Date(input.date(day));
    match comparison.lost() {
        Some((reached, since)) => Message::say(
            words,
            "verdict-lost",
            &[
                ("from", date(reached.from_day)),
                ("to", date(reached.to_day)),
                ("since", date(since)),
            ],
        ),
        None => Message::say(
            words,
            &format!("verdict-{}", comparison.verdict.code()),
            &[],
        ),
    }
}

pub(super) fn row(words: &Words, input: &CriteriaInput, comparison: &Comparison) -> ComparisonRow {
    let settings = &input.settings;
    let analyte = comparison.analyte;
    let number = |value: Option<Decimal>| {
        value.map(|value| {
            let shown = words.in_shown_unit(analyte, value);
            words.number(shown.round_dp(3).normalize())
        })
    };
    ComparisonRow {
        criterion: comparison.criterion.code().to_owned(),
        analyte: analyte.id().to_owned(),
        verdict: comparison.verdict.code().to_owned(),
        said: heading(words, input, comparison),
        baseline: number(comparison.baseline),
        threshold_at_least: number(comparison.threshold_at_least),
        threshold_above: number(comparison.threshold_above),
        unit: words.unit(analyte),
        in_short: in_short(words, comparison, settings),
        used: comparison
            .baseline_values
            .iter()
            .chain(&comparison.values_used)
            .map(|value| compared(words, analyte, value))
            .collect(),
        dropped: comparison
            .values_dropped
            .iter()
            .map(|(value, reason)| DroppedValue {
                value: compared(words, analyte, value),
                reason: words.say(&format!("drop-{}", reason.code()), &[]),
            })
            .collect(),
        steps: comparison
            .steps
            .iter()
            .map(|step| said(words, step))
            .collect(),
        missing: missing(words, settings, &comparison.missing),
        rests_on: rests_on(words, settings, &comparison.caveats),
    }
}

/// What a tired reader wants to know: where it began, what is needed, how far it came.
fn in_short(words: &Words, comparison: &Comparison, settings: &StudySettings) -> Vec<Message> {
    let needed_days = settings.response_days;
    let analyte = comparison.analyte;
    let mut said = Vec::new();
    if comparison.verdict == Verdict::NotEligible {
        if let Some(baseline) = shown(words, analyte, comparison.baseline) {
            let before = ("before", Arg::Text(&baseline));
            said.push(Message::say(words, "short-does-not-apply", &[before]));
        }
        return said;
    }
    let needed = comparison
        .threshold_at_least
        .into_iter()
        .chain(comparison.threshold_above)
        .max();
    let is_above = comparison.threshold_above.is_some()
        && comparison.threshold_above == needed
        && comparison.threshold_above != comparison.threshold_at_least;
    if let (Some(before), Some(needed)) = (
        shown(words, analyte, comparison.baseline),
        shown(words, analyte, needed),
    ) {
        let sign = if is_above { "above" } else { "at-least" };
        said.push(Message::say(
            words,
            "short-needed",
            &[
                ("before", Arg::Text(&before)),
                ("needed", Arg::Text(&needed)),
                ("sign", Arg::Code(sign)),
                ("days", Arg::Count(needed_days)),
            ],
        ));
        let longest = comparison.run.map_or(0, |run| run.days());
        let reached = if comparison.run.is_some() {
            "some"
        } else {
            "none"
        };
        said.push(Message::say(
            words,
            "short-longest",
            &[
                ("days", Arg::Count(longest)),
                ("reached", Arg::Code(reached)),
            ],
        ));
    }
    match &comparison.transfusion_part {
        Some(TransfusionPart::Reduction {
            before,
            lowest_since: Some(lowest),
            ..
        }) if *before > 0 => said.push(Message::say(
            words,
            "short-fewer-units",
            &[
                ("before", Arg::Count(i64::from(*before))),
                ("lowest", Arg::Count(i64::from(*lowest))),
            ],
        )),
        Some(TransfusionPart::Independence {
            longest_free_days, ..
        }) => said.push(Message::say(
            words,
            "short-free",
            &[
                ("days", Arg::Count(*longest_free_days)),
                ("needed", Arg::Count(needed_days)),
            ],
        )),
        Some(TransfusionPart::Reduction { .. }) | None => {}
    }
    if let Some(minor) = comparison.is_minor {
        let days = ("days", Arg::Count(needed_days));
        said.push(Message::say(words, &format!("minor-{minor}"), &[days]));
    }
    if comparison.verdict == Verdict::NotYet {
        let day = ("day", Arg::Count(settings.window_end_day));
        said.push(Message::say(words, "short-open", &[day]));
    }
    if comparison.lasts_16_weeks {
        said.push(Message::say(words, "lasts-16-weeks", &[]));
    }
    if let Some(day) = comparison.loss_day {
        let day = ("day", Arg::Count(day));
        said.push(Message::say(words, "criteria-lower-again", &[day]));
    }
    said
}

/// A baseline or limit with its unit, at the precision that the sum uses.
fn shown(words: &Words, analyte: Analyte, value: Option<Decimal>) -> Option<String> {
    let shown = words.in_shown_unit(analyte, value?);
    let number = words.number(shown.round_dp(2).normalize());
    Some(format!("{number} {}", words.unit(analyte)))
}

/// Facts that would help to decide, with the settings that they name.
fn missing(words: &Words, settings: &StudySettings, facts: &[MissingFact]) -> Vec<Message> {
    let named = [("gap", Arg::Count(settings.longest_gap_days))];
    facts
        .iter()
        .map(|fact| Message::say(words, &format!("missing-{}", fact.code()), &named))
        .collect()
}

/// Rules of our own, with the settings that they name.
fn rests_on(words: &Words, settings: &StudySettings, caveats: &[Caveat]) -> Vec<Message> {
    let named = [
        ("gap", Arg::Count(settings.longest_gap_days)),
        ("last", Arg::Count(settings.last_day)),
    ];
    caveats
        .iter()
        .map(|caveat| Message::say(words, &format!("caveat-{}", caveat.code()), &named))
        .collect()
}

pub(super) fn remission_row(
    words: &Words,
    settings: &StudySettings,
    found: &Remission,
) -> RemissionRow {
    let category = match found.verdict {
        RemissionVerdict::Category(category) => Some(category.code()),
        RemissionVerdict::NeedsMarrow
        | RemissionVerdict::CannotBeTold
        | RemissionVerdict::NeedsChromosomes => None,
    };
    RemissionRow {
        verdict: found.verdict.code().to_owned(),
        said: Message::say(
            words,
            &format!("remission-{}", found.verdict.code()),
            &[("category", Arg::Code(category.unwrap_or("none")))],
        ),
        blood_range: found.blood.map(|range| range.code().to_owned()),
        category: category.map(str::to_owned),
        used: found
            .values_used
            .iter()
            .map(|(analyte, value)| compared(words, *analyte, value))
            .collect(),
        dropped: found
            .values_dropped
            .iter()
            .map(|(analyte, value, reason)| DroppedValue {
                value: compared(words, *analyte, value),
                reason: words.say(&format!("drop-{}", reason.code()), &[]),
            })
            .collect(),
        steps: found.steps.iter().map(|step| said(words, step)).collect(),
        missing: missing(words, settings, &found.missing),
        rests_on: rests_on(words, settings, &found.caveats),
    }
}

fn compared(words: &Words, analyte: Analyte, value: &DayValue) -> ComparedValue {
    ComparedValue {
        analyte: analyte.id().to_owned(),
        day: i32::try_from(value.day).unwrap_or_default(),
        on: value.on.to_string(),
        value: words.value(analyte, &value.quantity),
        unit: words.unit(analyte),
        result: value.result.map(|id| id.to_string()),
    }
}
