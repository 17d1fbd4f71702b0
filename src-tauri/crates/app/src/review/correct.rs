//! Correcting a draft or a stored result, and turning a draft away.

use domain::Quantity;
use domain::analyte::Analyte;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::unit;
use store::{Cause, Correction, Operation, Waiting};
use words::Words;
use words::input::{NumberInput, parse_quantity};

use super::CorrectDraftRequest;
use crate::error::{AppError, ErrorCode};
use crate::session::{Now, Session, id};
use crate::typed;

/// Corrects a waiting draft or a stored result. What was read stays beside it.
///
/// # Errors
/// When what was typed cannot be used, or there is no such draft.
pub fn correct(
    session: &mut Session,
    request: &CorrectDraftRequest,
    now: Now,
) -> Result<(), AppError> {
    let wanted = id(&request.id)?;
    let words = session.words()?;
    let waiting = session
        .vault
        .review(None)?
        .into_iter()
        .find(|draft| draft.id == wanted);
    if let Some(waiting) = waiting {
        let base = waiting.draft;
        let correction = correction(
            &words,
            request,
            base.analyte,
            &base.printed.signed_value(),
            base.printed.unit.as_deref(),
            now,
        )?;
        // Another date does not make an impossible number possible.
        let (analyte, quantity) = (
            correction.analyte.or(base.analyte),
            correction.quantity.or(base.quantity),
        );
        if let (Some(analyte), Some(quantity)) = (analyte, quantity)
            && plausibility(analyte, &quantity) == Plausibility::Hard
        {
            return Err(AppError::invalid("value", &base.printed.value));
        }
        let person = waiting.person.unwrap_or_default();
        let operation = Operation::CorrectDraft {
            id: wanted,
            correction,
        };
        return session.apply(person, Cause::Typed, now, &[operation]);
    }
    let stored = session
        .vault
        .result(wanted)?
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no draft or result of that identity"))?;
    let result = &stored.result;
    let correction = correction(
        &words,
        request,
        Some(result.analyte),
        &result.printed.signed_value(),
        result.printed.unit.as_deref(),
        now,
    )?;
    session.apply(
        stored.person,
        Cause::Typed,
        now,
        &[Operation::CorrectResult {
            id: wanted,
            correction,
        }],
    )
}

/// Works out a correction: whatever changes of test, number or unit, the canonical value follows from all
/// three together, so that a number never keeps the meaning of another unit.
fn correction(
    words: &Words,
    request: &CorrectDraftRequest,
    analyte: Option<Analyte>,
    printed_value: &str,
    printed_unit: Option<&str>,
    now: Now,
) -> Result<Correction, AppError> {
    let mut correction = Correction::default();
    if let Some(collected) = typed::filled(request.collected.as_deref()) {
        let date = typed::date(words, "drawn", collected)?;
        if date.day().is_none() {
            return Err(AppError::invalid("drawn", collected));
        }
        if date.day().is_some_and(|day| day > now.today()) {
            return Err(AppError::invalid("drawn-in-future", collected));
        }
        correction.collected = Some(date);
    }
    let asked = typed::filled(request.analyte.as_deref());
    let analyte = match asked {
        Some(asked) => {
            let analyte =
                Analyte::from_id(asked).ok_or_else(|| AppError::invalid("analyte", asked))?;
            correction.analyte = Some(analyte);
            Some(analyte)
        }
        None => analyte,
    };
    let new_value = typed::filled(request.value.as_deref());
    let new_unit = typed::filled(request.unit.as_deref());
    if asked.is_none() && new_value.is_none() && new_unit.is_none() {
        return Ok(correction);
    }
    let analyte = analyte.ok_or_else(|| AppError::invalid("analyte", ""))?;
    let unit = new_unit
        .or(printed_unit)
        .ok_or_else(|| AppError::invalid("unit", ""))?;
    let value = new_value.unwrap_or(printed_value);
    let (comparator, number) = parse_quantity(value, words.style().decimal_mark);
    let NumberInput::One(number) = number else {
        return Err(AppError::invalid("value", value));
    };
    let conversion =
        unit::conversion(analyte, unit).map_err(|_| AppError::invalid("unit", unit))?;
    let quantity = Quantity {
        value: conversion.apply(number),
        comparator,
    };
    if plausibility(analyte, &quantity) == Plausibility::Hard {
        return Err(AppError::invalid("value", value));
    }
    if new_value.is_some() {
        correction.printed_value = Some(
            value
                .trim_start_matches(['<', '>', '=', '≤', '≥', ' '])
                .to_owned(),
        );
        correction.printed_comparator = Some(comparator);
    }
    if let Some(unit) = new_unit {
        correction.printed_unit = Some(unit.to_owned());
    }
    if new_unit.is_some() || asked.is_some() {
        // The range was read in another unit or for another test.
        correction.range = Some(None);
    }
    correction.quantity = Some(quantity);
    Ok(correction)
}

/// Turns a draft away. It can be put back.
///
/// # Errors
/// When there is no such draft.
pub fn reject(session: &mut Session, draft: &str, now: Now) -> Result<(), AppError> {
    let wanted = id(draft)?;
    let waiting = find_waiting(session, wanted)?;
    let person = waiting.person.unwrap_or_default();
    session.apply(
        person,
        Cause::Typed,
        now,
        &[Operation::RejectResult { id: wanted }],
    )
}

fn find_waiting(session: &Session, wanted: domain::Uuid) -> Result<Waiting, AppError> {
    session
        .vault
        .review(None)?
        .into_iter()
        .find(|draft| draft.id == wanted)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no such draft waits"))
}
