//! Typing a whole blood count by keyboard, in the order the clinic prints it.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

use domain::analyte::plausibility::{Plausibility, cross_checks, plausibility};
use domain::analyte::{Analyte, AnalyteKind};
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::{Decimal, Quantity, unit};
use store::{Cause, Correction, Operation};
use words::input::{NumberInput, parse_quantity};
use words::{Arg, CellUnit, HemoglobinUnit, Words};

use crate::error::AppError;
use crate::people;
use crate::person_facts::PersonRecord;
use crate::review::{self, UnitChoice};
use crate::session::{Now, Session, new_id};
use crate::typed;

/// One box of the form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedField {
    /// Id.
    pub analyte: String,
    /// The unit that the number will be read in.
    pub unit: String,
    /// Others to choose.
    pub units: Vec<crate::review::UnitChoice>,
}

/// The form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedFieldsView {
    /// Twelve, in the clinic's order.
    pub fields: Vec<TypedField>,
    /// ISO date for the date box.
    pub today: String,
}

/// One number as typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedValue {
    /// Id.
    pub analyte: String,
    /// As typed; comma or point; comparator allowed.
    pub text: String,
    /// Unit chosen.
    pub unit: String,
}

/// A whole draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedCountsRequest {
    /// Date, or date and time, as typed.
    pub collected: String,
    /// Own words.
    pub laboratory: Option<String>,
    /// Drawn before the transfusion of that day.
    pub before_transfusion: Option<bool>,
    /// What was typed; empty texts are left out.
    pub values: Vec<TypedValue>,
    /// True after the person confirmed unusual values.
    pub accept_unusual: bool,
}

/// A value that must be looked at again before it is saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedQuestion {
    /// Id.
    pub analyte: String,
    /// Why.
    pub message: Message,
    /// True where it cannot be saved at all.
    pub is_refused: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedCountsView {
    /// Number of values saved; 0 where there are questions.
    pub saved: u32,
    /// What to look at again.
    pub questions: Vec<TypedQuestion>,
    /// As after an import.
    pub so_what: Vec<Message>,
    /// ISO date for the one question.
    pub any_blood_since: Option<String>,
    /// Team-line sentences.
    pub call: Vec<Message>,
}

/// The twelve boxes, in the order in which most clinics print them.
pub const TYPED_ORDER: [Analyte; 12] = [
    Analyte::Wbc,
    Analyte::Rbc,
    Analyte::Hemoglobin,
    Analyte::Hematocrit,
    Analyte::Mcv,
    Analyte::Mch,
    Analyte::Mchc,
    Analyte::RdwCv,
    Analyte::Platelets,
    Analyte::Neutrophils,
    Analyte::Lymphocytes,
    Analyte::BlastsPercent,
];

/// Returns the form.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn fields(session: &Session, person: &str, now: Now) -> Result<TypedFieldsView, AppError> {
    people::known(session, person)?;
    let words = session.words()?;
    let fields = TYPED_ORDER
        .iter()
        .map(|analyte| TypedField {
            analyte: analyte.id().to_owned(),
            unit: form_unit(&words, *analyte),
            units: unit_choices(&words, *analyte),
        })
        .collect();
    Ok(TypedFieldsView {
        fields,
        today: now.today().to_string(),
    })
}

/// Returns the unit in which a typed number is read: the one that the person sees everywhere.
pub(crate) fn form_unit(words: &Words, analyte: Analyte) -> String {
    let style = words.style();
    let chosen = match (analyte.kind(), style.hemoglobin_unit, style.cell_unit) {
        (AnalyteKind::HemoglobinMass, HemoglobinUnit::GramsPerLiter, _) => "g/L",
        (AnalyteKind::HemoglobinMass, HemoglobinUnit::MillimolesPerLiter, _) => "mmol/L",
        (AnalyteKind::CellCount, _, CellUnit::PerMicroliter) => "K/uL",
        (AnalyteKind::RedCellCount, _, CellUnit::PerMicroliter) => "M/uL",
        (
            AnalyteKind::HemoglobinMass
            | AnalyteKind::CellCount
            | AnalyteKind::RedCellCount
            | AnalyteKind::MassPerCell
            | AnalyteKind::CellVolume
            | AnalyteKind::Percent
            | AnalyteKind::Per100WhiteCells
            | AnalyteKind::DistributionWidth
            | AnalyteKind::FerritinMass
            | AnalyteKind::Erythropoietin
            | AnalyteKind::Enzyme
            | AnalyteKind::SerumMass,
            _,
            _,
        ) => analyte.canonical_unit(),
    };
    chosen.to_owned()
}

/// Returns the units that a laboratory may have printed for this test, the usual one first.
pub(crate) fn unit_choices(words: &Words, analyte: Analyte) -> Vec<UnitChoice> {
    let own = form_unit(words, analyte);
    let mut ids = vec![own.clone()];
    ids.extend(
        unit::plausible_units(analyte)
            .iter()
            .map(|id| (*id).to_owned())
            .filter(|id| *id != own),
    );
    ids.into_iter()
        .map(|id| UnitChoice {
            label: words.unit_text(&id),
            id,
        })
        .collect()
}

/// Saves a whole draw, or says what must be looked at again; then nothing is saved.
///
/// # Errors
/// When the date cannot be read, or the vault cannot be written.
pub fn save(
    session: &mut Session,
    person: &str,
    request: &TypedCountsRequest,
    now: Now,
) -> Result<TypedCountsView, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let collected = typed::date(&words, "drawn", &request.collected)?;
    if collected.day().is_none() {
        return Err(AppError::invalid("drawn", &request.collected));
    }
    if collected.day().is_some_and(|day| day > now.today()) {
        return Err(AppError::invalid("drawn-in-future", &request.collected));
    }
    let mut questions = Vec::new();
    let mut results = Vec::new();
    for typed_value in &request.values {
        let Some(text) = typed::filled(Some(&typed_value.text)) else {
            continue;
        };
        let analyte = Analyte::from_id(&typed_value.analyte)
            .ok_or_else(|| AppError::invalid("analyte", &typed_value.analyte))?;
        match read(&words, analyte, text, &typed_value.unit) {
            Ok((printed, quantity, is_unusual)) => {
                if is_unusual && !request.accept_unusual {
                    let name = words.say(&format!("analyte-{}", analyte.id()), &[]);
                    let value = words.measured(analyte, &quantity);
                    questions.push(question(
                        &words,
                        analyte,
                        "typed-unusual",
                        &name,
                        Some(&value),
                        false,
                    ));
                }
                results.push(LabResult {
                    id: new_id(),
                    analyte,
                    quantity,
                    printed,
                    range: None,
                    collected,
                    laboratory: typed::owned(request.laboratory.as_deref()),
                    status: ResultStatus::Unknown,
                    origin: Origin::Typed,
                    before_transfusion: request.before_transfusion,
                });
            }
            Err(refusal) => questions.push(refusal),
        }
    }
    let exact: Vec<(Analyte, Decimal)> = results
        .iter()
        .filter_map(|result| Some((result.analyte, result.exact_value()?)))
        .collect();
    if !request.accept_unusual {
        let mut named: BTreeMap<Analyte, ()> = BTreeMap::new();
        for check in cross_checks(&exact) {
            named.extend(check.analytes.iter().map(|analyte| (*analyte, ())));
        }
        for analyte in named.into_keys() {
            let name = words.say(&format!("analyte-{}", analyte.id()), &[]);
            questions.push(question(
                &words,
                analyte,
                "typed-cross-check",
                &name,
                None,
                false,
            ));
        }
    }
    for result in &results {
        let known = record
            .results
            .iter()
            .find(|known| known.analyte == result.analyte && known.collected == result.collected);
        if let Some(known) = known {
            let name = words.say(&format!("analyte-{}", result.analyte.id()), &[]);
            let value = words.measured(known.analyte, &known.quantity);
            let same = known.quantity == result.quantity;
            if same || !request.accept_unusual {
                questions.push(question(
                    &words,
                    result.analyte,
                    "typed-already",
                    &name,
                    Some(&value),
                    same,
                ));
            }
        }
    }
    if !questions.is_empty() || results.is_empty() {
        return Ok(TypedCountsView {
            saved: 0,
            questions,
            so_what: Vec::new(),
            any_blood_since: None,
            call: Vec::new(),
        });
    }
    let saved = results.clone();
    let operations: Vec<Operation> = results
        .into_iter()
        .map(|result| keep(&record, result))
        .collect();
    session.apply(record.person.id, Cause::Typed, now, &operations)?;
    let after = PersonRecord::load(session, person, now)?;
    Ok(TypedCountsView {
        saved: u32::try_from(saved.len()).unwrap_or(u32::MAX),
        questions: Vec::new(),
        so_what: review::so_what(&after, &words, &saved),
        any_blood_since: review::any_blood_since(&after),
        call: review::calls(&after, &words, &saved),
    })
}

/// A number typed again for the same test and draw corrects the one that is there; the former stays in its
/// history, and never beside it as a second current value.
fn keep(record: &PersonRecord, result: LabResult) -> Operation {
    let known = record
        .results
        .iter()
        .rfind(|known| known.analyte == result.analyte && known.collected == result.collected);
    match known {
        None => Operation::AddTypedResult(result),
        Some(known) => Operation::CorrectResult {
            id: known.id,
            correction: Correction {
                printed_value: Some(result.printed.value),
                printed_comparator: Some(result.printed.comparator),
                printed_unit: result.printed.unit,
                quantity: Some(result.quantity),
                ..Correction::default()
            },
        },
    }
}

/// Reads one box. Gives what was typed, its canonical value, and whether it is unusual.
fn read(
    words: &Words,
    analyte: Analyte,
    text: &str,
    unit_id: &str,
) -> Result<(Printed, Quantity, bool), TypedQuestion> {
    let name = words.say(&format!("analyte-{}", analyte.id()), &[]);
    let refuse = |key: &str, args: &[(&str, Arg<'_>)]| TypedQuestion {
        analyte: analyte.id().to_owned(),
        message: Message::say(words, key, args),
        is_refused: true,
    };
    let (comparator, number) = parse_quantity(text, words.style().decimal_mark);
    let number = match number {
        NumberInput::One(number) => number,
        NumberInput::Either(first, second) => {
            return Err(refuse(
                "typed-two-ways",
                &[
                    ("name", Arg::Text(&name)),
                    ("typed", Arg::Text(text)),
                    ("first", Arg::Number(first)),
                    ("second", Arg::Number(second)),
                ],
            ));
        }
        NumberInput::NotANumber => {
            return Err(refuse(
                "typed-not-a-number",
                &[("name", Arg::Text(&name)), ("typed", Arg::Text(text))],
            ));
        }
    };
    let conversion = unit::conversion(analyte, unit_id)
        .map_err(|_| refuse("typed-refused", &[("name", Arg::Text(&name))]))?;
    let quantity = Quantity {
        value: conversion.apply(number),
        comparator,
    };
    let printed = Printed {
        name: name.clone(),
        value: text
            .trim_start_matches(['<', '>', '=', '≤', '≥', ' '])
            .to_owned(),
        comparator,
        unit: Some(unit_id.to_owned()),
        flag: None,
        range: None,
    };
    match plausibility(analyte, &quantity) {
        Plausibility::Hard => Err(refuse("typed-refused", &[("name", Arg::Text(&name))])),
        Plausibility::Soft => Ok((printed, quantity, true)),
        Plausibility::Fine => Ok((printed, quantity, false)),
    }
}

fn question(
    words: &Words,
    analyte: Analyte,
    key: &str,
    name: &str,
    value: Option<&str>,
    is_refused: bool,
) -> TypedQuestion {
    let mut args = vec![("name", Arg::Text(name))];
    if let Some(value) = value {
        args.push(("value", Arg::Text(value)));
    }
    TypedQuestion {
        analyte: analyte.id().to_owned(),
        message: Message::say(words, key, &args),
        is_refused,
    }
}
