//! Correcting a draft or a stored result: what was typed becomes what counts, and what was read stays beside it.

use domain::analyte::Analyte;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::quantity::{RangeSource, ReferenceRange};
use domain::result::Printed;
use domain::unit::{self, Conversion};
use domain::{Comparator, Decimal, Quantity};
use store::{Cause, Correction, Operation};
use words::Words;
use words::input::{NumberInput, parse_number, parse_quantity};

use super::views::{CorrectDraftRequest, CorrectTogetherRequest};
use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session, id};
use crate::typed;

/// What a correction starts from.
pub(super) struct Base<'a> {
    pub(super) analyte: Option<Analyte>,
    pub(super) printed: &'a Printed,
    pub(super) quantity: Option<Quantity>,
}

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
    if let Some(waiting) = session.draft(wanted)? {
        let draft = waiting.draft;
        let base = Base {
            analyte: draft.analyte,
            printed: &draft.printed,
            quantity: draft.quantity,
        };
        let correction = correction(&words, request, &base, now)?;
        let person = waiting.person.unwrap_or_default();
        let operation = Operation::CorrectDraft {
            id: wanted,
            correction,
        };
        return session.apply(person, Cause::Typed, now, &[operation]);
    }
    let stored = session
        .result(wanted)?
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no draft or result of that identity"))?;
    let base = Base {
        analyte: Some(stored.result.analyte),
        printed: &stored.result.printed,
        quantity: Some(stored.result.quantity),
    };
    let correction = correction(&words, request, &base, now)?;
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

/// Gives several drafts the same answer, all in one step: the day, the order of day and month, or whose they
/// are. Returns the drafts that it changed, to take the step back with.
///
/// # Errors
/// When the day cannot be read, or the vault cannot be written.
pub fn correct_together(
    session: &mut Session,
    person: &str,
    request: &CorrectTogetherRequest,
    now: Now,
) -> Result<Vec<String>, AppError> {
    let owner = people::known(session, person)?;
    let words = session.words()?;
    let wanted: Vec<domain::Uuid> = request
        .drafts
        .iter()
        .map(|draft| id(draft))
        .collect::<Result<_, _>>()?;
    let typed_day = typed::filled(request.collected.as_deref())
        .map(|typed| day_of_draw(&words, typed, now))
        .transpose()?;
    let (mut operations, mut changed) = (Vec::new(), Vec::new());
    for waiting in session.drafts(Some(owner.id))? {
        if !wanted.contains(&waiting.id) {
            continue;
        }
        // The reader gives both readings with the day first, then with the month first.
        let chosen = match (
            request.day_first,
            waiting.as_read.collected_choices.as_slice(),
        ) {
            (Some(true), [day_first, _]) => Some(*day_first),
            (Some(false), [_, month_first]) => Some(*month_first),
            (Some(_) | None, _) => None,
        };
        let correction = Correction {
            collected: chosen.or(typed_day),
            is_own: request.is_own,
            ..Correction::default()
        };
        if correction == Correction::default() {
            continue;
        }
        operations.push(Operation::CorrectDraft {
            id: waiting.id,
            correction,
        });
        changed.push(waiting.id.to_string());
    }
    if !operations.is_empty() {
        session.apply(owner.id, Cause::Typed, now, &operations)?;
    }
    Ok(changed)
}

fn day_of_draw(words: &Words, typed_text: &str, now: Now) -> Result<domain::PartialDate, AppError> {
    let date = typed::date(words, "drawn", typed_text)?;
    match date.day() {
        None => Err(AppError::invalid("drawn", typed_text)),
        Some(day) if day > now.today() => Err(AppError::invalid("drawn-in-future", typed_text)),
        Some(_) => Ok(date),
    }
}

/// Works out a correction: whatever changes of test, number or unit, the canonical value follows from all
/// three together, so that a number never keeps the meaning of another unit.
pub(super) fn correction(
    words: &Words,
    request: &CorrectDraftRequest,
    base: &Base<'_>,
    now: Now,
) -> Result<Correction, AppError> {
    let mut correction = Correction {
        is_own: request.is_own,
        printed_name: typed::owned(request.name.as_deref()),
        printed_flag: request
            .flag
            .as_ref()
            .map(|flag| typed::owned(Some(flag.as_str()))),
        ..Correction::default()
    };
    if let Some(collected) = typed::filled(request.collected.as_deref()) {
        correction.collected = Some(day_of_draw(words, collected, now)?);
    }
    let asked = typed::filled(request.analyte.as_deref());
    let analyte = match asked {
        Some(asked) => {
            let analyte =
                Analyte::from_id(asked).ok_or_else(|| AppError::invalid("analyte", asked))?;
            correction.analyte = Some(analyte);
            Some(analyte)
        }
        None => base.analyte,
    };
    let new_value = typed::filled(request.value.as_deref());
    let new_unit = typed::filled(request.unit.as_deref());
    let meaning_changes = asked.is_some() || new_value.is_some() || new_unit.is_some();
    if !meaning_changes && request.range.is_none() {
        // Another date does not make an impossible number possible.
        if let (Some(analyte), Some(quantity)) = (base.analyte, base.quantity)
            && correction.collected.is_some()
            && plausibility(analyte, &quantity) == Plausibility::Hard
        {
            return Err(AppError::invalid("value", &base.printed.value));
        }
        return Ok(correction);
    }
    let analyte = analyte.ok_or_else(|| AppError::invalid("analyte", ""))?;
    let unit = new_unit
        .or(base.printed.unit.as_deref())
        .ok_or_else(|| AppError::invalid("unit", ""))?;
    let conversion =
        unit::conversion(analyte, unit).map_err(|_| AppError::invalid("unit", unit))?;
    if meaning_changes {
        let (comparator, number) = match new_value {
            Some(typed_value) => typed_number(words, typed_value)?,
            None => number_as_read(words, base)?,
        };
        let quantity = Quantity {
            value: conversion.apply(number),
            comparator,
        };
        if plausibility(analyte, &quantity) == Plausibility::Hard {
            let value = new_value.unwrap_or(&base.printed.value);
            return Err(AppError::invalid("value", value));
        }
        if let Some(value) = new_value {
            correction.printed_value = Some(without_sign(value).to_owned());
            correction.printed_comparator = Some(comparator);
        }
        correction.quantity = Some(quantity);
    }
    if let Some(unit) = new_unit {
        correction.printed_unit = Some(unit.to_owned());
    }
    match &request.range {
        Some(text) => {
            let text = typed::owned(Some(text.as_str()));
            correction.range = Some(match &text {
                Some(text) => Some(
                    range(words, text, &conversion)
                        .ok_or_else(|| AppError::invalid("range", text))?,
                ),
                None => None,
            });
            correction.printed_range = Some(text);
        }
        // The range is printed in the unit of its row: it follows the unit.
        None if new_unit.is_some() || asked.is_some() => {
            let printed = base.printed.range.as_deref();
            correction.range = Some(printed.and_then(|text| range(words, text, &conversion)));
        }
        None => {}
    }
    Ok(correction)
}

fn without_sign(value: &str) -> &str {
    value
        .trim_start_matches(['<', '>', '=', '≤', '≥', ' '])
        .trim_end()
}

fn typed_number(words: &Words, value: &str) -> Result<(Option<Comparator>, Decimal), AppError> {
    let (comparator, number) = parse_quantity(value, words.style().decimal_mark);
    match number {
        NumberInput::One(number) => Ok((comparator, number)),
        NumberInput::Either(..) | NumberInput::NotANumber => Err(AppError::invalid("value", value)),
    }
}

/// The number as it was read, before its unit: where its mark can mean two things, as the reader settled it.
fn number_as_read(
    words: &Words,
    base: &Base<'_>,
) -> Result<(Option<Comparator>, Decimal), AppError> {
    let printed = base.printed;
    let sign = printed.comparator;
    let settled = || {
        let conversion = unit::conversion(base.analyte?, printed.unit.as_deref()?).ok()?;
        Some(conversion.revert(base.quantity?.value))
    };
    match parse_number(&printed.value, words.style().decimal_mark) {
        NumberInput::One(number) => Ok((sign, number)),
        NumberInput::Either(one, other) => match settled() {
            Some(settled) if settled == one || settled == other => Ok((sign, settled)),
            Some(_) | None => Err(AppError::invalid("value", &printed.value)),
        },
        NumberInput::NotANumber => Err(AppError::invalid("value", &printed.value)),
    }
}

/// Reads a range as laboratories print it: `12.0-15.5`, `< 5`, `≥ 3`.
fn range(words: &Words, text: &str, conversion: &Conversion) -> Option<ReferenceRange> {
    let number = |text: &str| match parse_number(text, words.style().decimal_mark) {
        NumberInput::One(number) => Some(conversion.apply(number)),
        NumberInput::Either(..) | NumberInput::NotANumber => None,
    };
    let text = text.trim().trim_matches(['(', ')', '[', ']']).trim();
    let limits = |low, high| ReferenceRange {
        low,
        high,
        source: RangeSource::Printed,
    };
    if text.starts_with(['<', '≤']) {
        return Some(limits(None, Some(number(without_sign(text))?)));
    }
    if text.starts_with(['>', '≥']) {
        return Some(limits(Some(number(without_sign(text))?), None));
    }
    let (low, high) = text
        .split_once(['-', '–', '—'])
        .or_else(|| text.split_once(" to "))?;
    let (low, high) = (number(low.trim())?, number(high.trim())?);
    (low <= high).then(|| limits(Some(low), Some(high)))
}

#[cfg(test)]
#[path = "correct_tests.rs"]
mod tests;
