//! A case file: counts and transfusions of one or more patients as JSON, compared without a vault.
//!
//! The schema is that of the worked examples of the clinical reference (section 10); the answer has the
//! shape of their `expected`, with the steps and what could not be read beside it.

mod read;

use domain::Decimal;
use domain::analyte::Analyte;
use domain::criteria::{
    self, Burden, Comparison, CriteriaInput, Criterion, Remission, StepArgument, TransfusionPart,
};
use domain::treatment::Definition;
use serde_json::{Map, Value, json};
use words::{Language, Words};

use crate::error::{AppError, ErrorCode};
use read::{CaseFile, LeftOut, Named, Patient, input};

/// What came of one patient of a case file.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// One JSON value: the answer, or `id` and `error`.
    pub line: Value,
    /// Whether the patient could not be read.
    pub is_refused: bool,
}

/// Compares each patient of a case file with IWG 2006, 2018 and 2023. A patient who cannot be read is
/// refused alone, with the cause.
///
/// # Errors
/// When the file is not JSON of the schema.
pub fn compare(json: &[u8]) -> Result<Vec<Compared>, AppError> {
    let text = std::str::from_utf8(json).map_err(|error| unreadable(&error))?;
    let text = text.trim_start_matches('\u{feff}');
    let one: &serde_json::value::RawValue;
    let patients = match serde_json::from_str::<CaseFile<'_>>(text) {
        Ok(file) => file.patients,
        // A single patient without the frame of the file is taken as well.
        Err(error) => match serde_json::from_str::<Patient<'_>>(text) {
            Ok(_) => {
                one = serde_json::from_str(text).map_err(|error| unreadable(&error))?;
                vec![one]
            }
            Err(_) => return Err(unreadable(&error)),
        },
    };
    Ok(patients
        .into_iter()
        .map(|raw| compared(raw.get()))
        .collect())
}

fn compared(text: &str) -> Compared {
    let id = serde_json::from_str::<Named>(text).map_or(Value::Null, |named| match named.id {
        Value::Number(number) => json!(number.to_string()),
        id @ (Value::Null
        | Value::Bool(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Object(_)) => id,
    });
    let read = serde_json::from_str::<Patient<'_>>(text)
        .map_err(|error| unreadable(&error))
        .and_then(|patient| match id.as_str() {
            Some(_) => input(&patient),
            None => Err(unreadable(&"a patient has no id")),
        });
    match read {
        Ok((input, left_out)) => Compared {
            line: answer(&id, &input, &left_out),
            is_refused: false,
        },
        Err(error) => Compared {
            line: json!({
                "id": id,
                "error": error.cause.trim_start_matches(NOT_A_CASE_FILE),
            }),
            is_refused: true,
        },
    }
}

const NOT_A_CASE_FILE: &str = "not a case file: ";

fn unreadable(cause: &dyn std::fmt::Display) -> AppError {
    AppError::new(
        ErrorCode::CannotReadFile,
        format!("{NOT_A_CASE_FILE}{cause}"),
    )
}

fn answer(id: &Value, input: &CriteriaInput, left_out: &[LeftOut]) -> Value {
    let baselines = criteria::baselines(input);
    let decimal = |value: Option<Decimal>| value.map_or(Value::Null, json_number);
    let of_2006 = criteria::compare(input, Definition::Iwg2006);
    let of_2018 = criteria::compare(input, Definition::Iwg2018);
    let of_2023 = criteria::compare(input, Definition::Iwg2023);
    let words = Words::new(Language::English);
    let steps: Vec<Value> = of_2006
        .iter()
        .chain(&of_2018)
        .chain(&of_2023)
        .flat_map(|comparison| comparison.steps.iter().map(move |step| (comparison, step)))
        .map(|(comparison, step)| {
            let arguments: Map<String, Value> = step
                .arguments
                .iter()
                .map(|(name, argument)| ((*name).to_owned(), argument_json(argument)))
                .collect();
            json!({
                "definition": comparison.definition.code(),
                "criterion": comparison.criterion.code(),
                "code": step.code,
                "arguments": arguments,
                "text": words.say_step(step),
            })
        })
        .collect();
    let excluded: Vec<Value> = criteria::excluded_as_influenced(input)
        .iter()
        .map(|(analyte, value, reason)| {
            json!({
                "analyte": count_code(*analyte),
                "day": value.day,
                "value": json_number(value.quantity.value),
                "why": reason.code(),
            })
        })
        .collect();
    json!({
        "id": id,
        "baseline": {
            "rbc_units_16wk": baselines.red_cell_units_16_weeks,
            "rbc_units_8wk": baselines.red_cell_units_8_weeks,
            "rbc_units_8wk_hb_le_9": baselines.red_cell_units_8_weeks_hemoglobin_at_most_9,
            "max_units_any_8wk": baselines.most_units_in_any_8_weeks,
            "episodes_16wk": baselines.episodes_16_weeks,
            "hb_2006": decimal(baselines.hemoglobin_2006),
            "hb_2018_mean": decimal(baselines.hemoglobin_2018_mean),
            "hb_2018_lowest_mean_of_2": decimal(baselines.hemoglobin_2018_lowest_mean_of_2),
            "plt": decimal(baselines.platelets),
            "anc": decimal(baselines.neutrophils),
        },
        "iwg2006": with_remission(by_criterion(&of_2006, None), input, Definition::Iwg2006),
        "iwg2018": by_criterion(&of_2018, Some(criteria::transfusion_burden(input).burden)),
        "iwg2023": with_remission(
            by_criterion(&of_2023, of_2023.first().and_then(|first| first.burden)),
            input,
            Definition::Iwg2023,
        ),
        "excluded_as_influenced": excluded,
        "left_out": left_out
            .iter()
            .map(|left_out| {
                json!({
                    "analyte": count_code(left_out.analyte),
                    "date": left_out.date,
                    "value": left_out.value,
                    "why": left_out.why,
                })
            })
            .collect::<Vec<_>>(),
        "steps": steps,
    })
}

/// The names that a case file uses for the three counts.
const COUNT_CODES: [(Analyte, &str); 3] = [
    (Analyte::Hemoglobin, "hb"),
    (Analyte::Platelets, "plt"),
    (Analyte::Neutrophils, "anc"),
];

fn count_code(analyte: Analyte) -> &'static str {
    COUNT_CODES
        .iter()
        .find(|(known, _)| *known == analyte)
        .map_or(analyte.id(), |(_, code)| *code)
}

/// The burden in the words of a case file: what the log does not cover cannot be told (3.5 step 0).
fn burden_code(burden: Burden) -> &'static str {
    match burden {
        Burden::Unknown => criteria::Verdict::NotAssessable.code(),
        Burden::Ntd | Burden::Ltb | Burden::Htb | Burden::Unclassified => burden.code(),
    }
}

fn by_criterion(comparisons: &[Comparison], burden: Option<Burden>) -> Value {
    let mut object = Map::new();
    if let Some(burden) = burden {
        object.insert("transfusion_burden".to_owned(), json!(burden_code(burden)));
    }
    for comparison in comparisons {
        object.insert(
            comparison.criterion.code().to_owned(),
            comparison_json(comparison),
        );
    }
    Value::Object(object)
}

/// Adds what the blood and, where there is one, the marrow say of remission.
fn with_remission(mut object: Value, input: &CriteriaInput, definition: Definition) -> Value {
    if let (Some(found), Value::Object(members)) =
        (criteria::remission(input, definition), &mut object)
    {
        members.insert("remission".to_owned(), remission_json(&found));
    }
    object
}

fn remission_json(found: &Remission) -> Value {
    let category = match found.verdict {
        criteria::RemissionVerdict::Category(category) => Some(category.code()),
        criteria::RemissionVerdict::NeedsMarrow
        | criteria::RemissionVerdict::CannotBeTold
        | criteria::RemissionVerdict::NeedsChromosomes => None,
    };
    let missing: Vec<&str> = found.missing.iter().map(|missing| missing.code()).collect();
    json!({
        "verdict": found.verdict.code(),
        "category": category,
        "blood_range": found.blood.map(criteria::blood_range::BloodRange::code),
        "held_days": found.held.map(|held| held.days()),
        "marrow_day": found.marrow.as_ref().map(|marrow| marrow.since.day),
        "missing": missing,
    })
}

fn comparison_json(comparison: &Comparison) -> Value {
    let mut object = Map::new();
    object.insert("verdict".to_owned(), json!(comparison.verdict.code()));
    let decimal = |value: Option<Decimal>| value.map_or(Value::Null, json_number);
    let is_2006 = comparison.definition == Definition::Iwg2006;
    let run = comparison.run;
    let days = run.map_or(0, |run| run.days());
    let (from, to) = (run.map(|run| run.from_day), run.map(|run| run.to_day));
    if comparison.criterion == Criterion::HiE {
        let prefix = if is_2006 { "hb_" } else { "" };
        object.insert(
            "hb_threshold".to_owned(),
            decimal(comparison.threshold_at_least),
        );
        object.insert(format!("{prefix}run_days"), json!(days));
        object.insert(format!("{prefix}run_from_day"), json!(from));
        object.insert(format!("{prefix}run_to_day"), json!(to));
        object.insert(
            "lasts_16_weeks".to_owned(),
            json!(comparison.lasts_16_weeks),
        );
    } else {
        object.insert(
            "threshold_at_least".to_owned(),
            decimal(comparison.threshold_at_least),
        );
        object.insert(
            "threshold_above".to_owned(),
            decimal(comparison.threshold_above),
        );
        if let Some(rule) = comparison.platelet_rule {
            let threshold = comparison.threshold_at_least.or(comparison.threshold_above);
            object.insert("rule".to_owned(), json!(rule.code()));
            object.insert("threshold".to_owned(), decimal(threshold));
        }
        object.insert("run_days".to_owned(), json!(days));
        object.insert("run_from_day".to_owned(), json!(from));
        object.insert("run_to_day".to_owned(), json!(to));
    }
    object.insert(
        "longest_span_ignoring_gaps_days".to_owned(),
        json!(comparison.span_ignoring_gaps_days),
    );
    object.insert(
        "max_on_response".to_owned(),
        decimal(comparison.best_in_run),
    );
    object.insert(
        "loss_of_response_day".to_owned(),
        json!(comparison.loss_day),
    );
    match &comparison.transfusion_part {
        Some(TransfusionPart::Reduction { fewer, met, .. }) => {
            object.insert("transfusion_reduction_units_8wk".to_owned(), json!(fewer));
            object.insert("transfusion_arm_met".to_owned(), json!(met));
        }
        Some(TransfusionPart::Independence {
            longest_free_days,
            free,
            best_16_week_units,
            reduction_percent,
        }) => {
            object.insert(
                "longest_transfusion_free_days".to_owned(),
                json!(longest_free_days),
            );
            object.insert("from_day".to_owned(), json!(free.map(|free| free.from_day)));
            object.insert("to_day".to_owned(), json!(free.map(|free| free.to_day)));
            object.insert("best_16wk_units".to_owned(), json!(best_16_week_units));
            object.insert("reduction_pct".to_owned(), decimal(*reduction_percent));
            let level = comparison
                .is_minor
                .map(|minor| if minor { "minor" } else { "major" });
            object.insert("level".to_owned(), json!(level));
        }
        None => {}
    }
    if let Some(part) = comparison.hemoglobin_part {
        object.insert("hb_arm".to_owned(), json!(part.code()));
    }
    Value::Object(object)
}

fn argument_json(argument: &StepArgument) -> Value {
    match argument {
        StepArgument::Number(number) => json_number(*number),
        StepArgument::Count(count) => json!(count),
        StepArgument::Date(date) => json!(date.to_string()),
        StepArgument::Numbers(numbers) => numbers
            .iter()
            .map(|quantity| match quantity.comparator {
                None => json_number(quantity.value),
                Some(_) => json!(quantity.plain_text()),
            })
            .collect(),
        StepArgument::Days(days) => json!(days),
        StepArgument::Text(text) => json!(text),
        StepArgument::Code(code) => json!(code),
    }
}

/// Decimals go out as JSON numbers; every value here has few enough digits to survive it.
fn json_number(number: Decimal) -> Value {
    number
        .normalize()
        .to_string()
        .parse()
        .map_or(Value::Null, Value::Number)
}
