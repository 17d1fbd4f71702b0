//! A case file: counts and transfusions of one or more patients as JSON, compared without a vault.
//!
//! The schema is that of the worked examples of the clinical reference (section 10); the answer has the
//! shape of their `expected`, with the steps beside it.

use chrono::{Days, NaiveDate};
use domain::analyte::Analyte;
use domain::criteria::{
    self, Comparison, CountOnDay, CriteriaInput, Criterion, Remission, StepArgument,
    TransfusionPart,
};
use domain::influence::GrowthFactorSpan;
use domain::transfusion::{LogCompleteness, LogSpan, Product, Transfusion};
use domain::treatment::Definition;
use domain::{Decimal, Quantity, Uuid, unit};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use words::{Language, Words};

use crate::error::{AppError, ErrorCode};

#[derive(Deserialize)]
struct CaseFile<'a> {
    #[serde(borrow)]
    patients: Vec<Patient<'a>>,
}

#[derive(Deserialize)]
struct Patient<'a> {
    id: String,
    treatment_start: NaiveDate,
    evaluation_date: Option<NaiveDate>,
    evaluation_day: Option<u64>,
    transfusion_log_complete_from: Option<NaiveDate>,
    transfusion_log_complete_through: Option<NaiveDate>,
    #[serde(borrow, default)]
    labs: Vec<Lab<'a>>,
    #[serde(borrow, default)]
    transfusions: Vec<Given<'a>>,
    #[serde(default)]
    gcsf_dates: Vec<NaiveDate>,
}

#[derive(Deserialize)]
struct Lab<'a> {
    date: NaiveDate,
    #[serde(borrow)]
    hb: Option<Measured<'a>>,
    #[serde(borrow)]
    anc: Option<Measured<'a>>,
    #[serde(borrow)]
    plt: Option<Measured<'a>>,
    #[serde(borrow)]
    wbc: Option<Measured<'a>>,
    #[serde(borrow)]
    neut_pct: Option<&'a RawValue>,
    #[serde(borrow)]
    bands_pct: Option<&'a RawValue>,
    #[serde(borrow)]
    pb_blasts_pct: Option<&'a RawValue>,
    #[serde(borrow)]
    marrow_blasts_pct: Option<&'a RawValue>,
    hb_pre_transfusion: Option<bool>,
}

#[derive(Deserialize)]
struct Measured<'a> {
    #[serde(borrow)]
    value: &'a RawValue,
    unit: String,
}

#[derive(Deserialize)]
struct Given<'a> {
    date: NaiveDate,
    product: String,
    units: u16,
    #[serde(borrow)]
    pre_hb_g_dl: Option<&'a RawValue>,
}

/// Compares each patient of a case file with IWG 2006, 2018 and 2023; one JSON value each.
///
/// # Errors
/// When the file is not JSON of the schema, or a unit in it does not belong to its test.
pub fn compare(json: &[u8]) -> Result<Vec<Value>, AppError> {
    let text = std::str::from_utf8(json).map_err(|error| unreadable(&error))?;
    let text = text.trim_start_matches('\u{feff}');
    let patients = match serde_json::from_str::<CaseFile<'_>>(text) {
        Ok(file) => file.patients,
        // A single patient without the frame of the file is taken as well.
        Err(error) => match serde_json::from_str::<Patient<'_>>(text) {
            Ok(patient) => vec![patient],
            Err(_) => return Err(unreadable(&error)),
        },
    };
    patients
        .iter()
        .map(|patient| Ok(answer(&patient.id, &input(patient)?)))
        .collect()
}

fn unreadable(cause: &dyn std::fmt::Display) -> AppError {
    AppError::new(
        ErrorCode::CannotReadFile,
        format!("not a case file: {cause}"),
    )
}

fn input(patient: &Patient<'_>) -> Result<CriteriaInput, AppError> {
    let start = patient.treatment_start;
    let evaluation = match (patient.evaluation_date, patient.evaluation_day) {
        (Some(date), _) => date,
        (None, Some(day)) => start
            .checked_add_days(Days::new(day))
            .ok_or_else(|| unreadable(&"evaluation_day is too large"))?,
        (None, None) => return Err(unreadable(&"evaluation_date or evaluation_day is needed")),
    };
    let mut input = CriteriaInput {
        window_is_over: (evaluation - start).num_days() >= 168,
        growth_factors: patient
            .gcsf_dates
            .iter()
            .map(|day| GrowthFactorSpan::dose(*day))
            .collect(),
        log: log(patient),
        ..CriteriaInput::new(start, evaluation)
    };
    for (place, lab) in (0..).zip(&patient.labs) {
        // Draws of one day stand in the file in the order in which they were taken.
        let percent = |raw: &RawValue| {
            Ok::<_, AppError>(CountOnDay {
                result: None,
                on: lab.date,
                seconds: Some(place),
                quantity: Quantity::exact(number(raw)?),
                before_transfusion: None,
            })
        };
        if let Some(blasts) = lab.pb_blasts_pct.filter(|raw| raw.get() != "null") {
            input.blasts_percent.push(percent(blasts)?);
        }
        if let Some(blasts) = lab.marrow_blasts_pct.filter(|raw| raw.get() != "null") {
            input.marrow_blasts.push(percent(blasts)?);
        }
        let count = |analyte, measured: &Measured<'_>| {
            Ok::<_, AppError>(CountOnDay {
                result: None,
                on: lab.date,
                seconds: Some(place),
                quantity: Quantity::exact(canonical(analyte, measured)?),
                before_transfusion: lab.hb_pre_transfusion,
            })
        };
        if let Some(hb) = &lab.hb {
            input.hemoglobin.push(count(Analyte::Hemoglobin, hb)?);
        }
        if let Some(platelets) = &lab.plt {
            input.platelets.push(count(Analyte::Platelets, platelets)?);
        }
        if let Some(anc) = &lab.anc {
            input.neutrophils.push(count(Analyte::Neutrophils, anc)?);
        } else if let (Some(wbc), Some(neutrophils)) = (&lab.wbc, lab.neut_pct) {
            let bands = lab.bands_pct.map_or(Ok(Decimal::ZERO), number)?;
            let share = number(neutrophils)? + bands;
            let mut calculated = count(Analyte::Wbc, wbc)?;
            calculated.quantity.value = calculated.quantity.value * share / Decimal::ONE_HUNDRED;
            input.neutrophils.push(calculated);
        }
    }
    for given in &patient.transfusions {
        input.transfusions.push(Transfusion {
            id: Uuid::nil(),
            on: given.date,
            product: match given.product.as_str() {
                "RBC" => Product::RedCells,
                "PLT" => Product::Platelets,
                _ => Product::Other,
            },
            units: given.units,
            hemoglobin_before: given.pre_hb_g_dl.map(number).transpose()?,
            platelets_before: None,
            reason: None,
            reaction: None,
        });
    }
    Ok(input)
}

/// A case file without `transfusion_log_complete_from` counts as complete from its first entry on
/// (clinical reference 3.5 step 0).
fn log(patient: &Patient<'_>) -> LogCompleteness {
    let first = patient
        .labs
        .iter()
        .map(|lab| lab.date)
        .chain(patient.transfusions.iter().map(|given| given.date))
        .min();
    // The weeks that a definition looks back over count as covered where the file says nothing else.
    let look_back = patient.treatment_start.checked_sub_days(Days::new(112));
    let from = patient
        .transfusion_log_complete_from
        .or_else(|| first.into_iter().chain(look_back).min());
    let span = match (from, patient.transfusion_log_complete_through) {
        (Some(from), Some(to)) => Some(LogSpan { from, to }),
        (Some(_), None) | (None, Some(_) | None) => None,
    };
    LogCompleteness {
        red_cells: span,
        platelets: span,
        growth_factors: span,
    }
}

fn number(raw: &RawValue) -> Result<Decimal, AppError> {
    let text = raw.get().trim_matches('"');
    text.parse()
        .or_else(|_| Decimal::from_scientific(text))
        .map_err(|_| unreadable(&format!("“{text}” is not a number")))
}

fn canonical(analyte: Analyte, measured: &Measured<'_>) -> Result<Decimal, AppError> {
    let conversion =
        unit::conversion(analyte, &measured.unit).map_err(|problem| unreadable(&problem))?;
    Ok(conversion.apply(number(measured.value)?))
}

fn answer(id: &str, input: &CriteriaInput) -> Value {
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

fn by_criterion(comparisons: &[Comparison], burden: Option<criteria::Burden>) -> Value {
    let mut object = Map::new();
    if let Some(burden) = burden {
        object.insert("transfusion_burden".to_owned(), json!(burden.code()));
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
