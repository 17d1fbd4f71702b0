//! How the counts compare with the published definitions.

use crate::entries::DefinitionView;
use crate::message::Message;
use chrono::NaiveDate;
use domain::Decimal;
use domain::analyte::Analyte;
use domain::criteria::{Comparison, DayValue};
use domain::treatment::Definition;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;

use crate::error::{AppError, ErrorCode};
use crate::person_facts::PersonRecord;
use crate::session::{Now, Session};

/// A value in the working.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparedValue {
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
    /// Code; word is `drop-<code>`.
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
    /// Baseline, 3 decimals.
    pub baseline: Option<String>,
    /// Inclusive threshold.
    pub threshold_at_least: Option<String>,
    /// Strict threshold.
    pub threshold_above: Option<String>,
    /// Unit of these numbers.
    pub unit: String,
    /// Values used.
    pub used: Vec<ComparedValue>,
    /// Values left out and why.
    pub dropped: Vec<DroppedValue>,
    /// The worked sum.
    pub steps: Vec<Message>,
    /// Facts that would help to decide.
    pub missing: Vec<Message>,
}

/// One definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DefinitionComparison {
    /// Which.
    pub definition: DefinitionView,
    /// Its name and source.
    pub name: Message,
    /// False where our source does not cover it yet.
    pub is_covered: bool,
    /// Burden code (IWG 2018).
    pub burden: Option<String>,
    /// Criteria.
    pub rows: Vec<ComparisonRow>,
}

/// The definitions screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// Which treatment.
    pub treatment_name: String,
    /// ISO date of the comparison.
    pub on: String,
    /// The one shown first.
    pub first: DefinitionView,
    /// Why this one.
    pub why_first: Message,
    /// All.
    pub definitions: Vec<DefinitionComparison>,
}

/// Compares the counts of a treatment with the published definitions on a day.
///
/// # Errors
/// When there is no treatment with a first dose.
pub fn comparison(
    session: &Session,
    person: &str,
    treatment: Option<&str>,
    definition: Option<DefinitionView>,
    on: Option<NaiveDate>,
    now: Now,
) -> Result<ComparisonView, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let treatment = record
        .treatment(treatment)?
        .ok_or_else(|| AppError::new(ErrorCode::NoTreatment, "no treatment is in the record"))?;
    let day = on.unwrap_or_else(|| {
        let end = treatment.ended.unwrap_or(record.today);
        end.min(record.today)
    });
    let worked_out = record.comparisons(treatment, day)?;
    let burden = domain::criteria::transfusion_burden(&record.criteria_input(treatment, day)?);
    let (first, why) = record.first_definition(treatment);
    let wanted = definition.map(Definition::from);
    let definitions = [
        Definition::Iwg2006,
        Definition::Iwg2018,
        Definition::Iwg2023,
    ]
    .into_iter()
    .filter(|definition| wanted.is_none_or(|wanted| wanted == *definition))
    .map(|definition| {
        let rows: Vec<ComparisonRow> = worked_out
            .iter()
            .filter(|comparison| comparison.definition == definition)
            .map(|comparison| row(&words, comparison))
            .collect();
        DefinitionComparison {
            definition: definition.into(),
            name: Message::say(&words, definition_key(definition), &[]),
            is_covered: !rows.is_empty(),
            burden: (definition == Definition::Iwg2018).then(|| {
                words.say(
                    &format!("burden-{}", burden.burden.code().to_lowercase()),
                    &[],
                )
            }),
            rows,
        }
    })
    .collect();
    Ok(ComparisonView {
        treatment_name: treatment.name.clone(),
        on: day.to_string(),
        first: first.into(),
        why_first: Message::say(&words, why, &[]),
        definitions,
    })
}

fn definition_key(definition: Definition) -> &'static str {
    match definition {
        Definition::Iwg2006 => "definition-iwg2006",
        Definition::Iwg2018 => "definition-iwg2018",
        Definition::Iwg2023 => "definition-iwg2023",
    }
}

fn row(words: &Words, comparison: &Comparison) -> ComparisonRow {
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
        baseline: number(comparison.baseline),
        threshold_at_least: number(comparison.threshold_at_least),
        threshold_above: number(comparison.threshold_above),
        unit: words.unit(analyte),
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
            .map(|step| Message {
                key: step.code.to_owned(),
                text: words.say_step(step),
            })
            .collect(),
        missing: comparison
            .missing
            .iter()
            .map(|missing| Message::say(words, &format!("missing-{}", missing.code()), &[]))
            .collect(),
    }
}

fn compared(words: &Words, analyte: Analyte, value: &DayValue) -> ComparedValue {
    ComparedValue {
        day: i32::try_from(value.day).unwrap_or_default(),
        on: value.on.to_string(),
        value: words.value(analyte, &value.quantity),
        unit: words.unit(analyte),
        result: value.result.map(|id| id.to_string()),
    }
}
