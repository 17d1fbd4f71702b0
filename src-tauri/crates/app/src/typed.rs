//! What people type, turned into domain values, with an error that names the box.

use chrono::NaiveDate;
use domain::{Decimal, PartialDate};
use words::Words;
use words::input::{DateInput, NumberInput};

use crate::error::AppError;

/// Reads a date as far as it was typed. Two possible readings are an error that asks.
pub(crate) fn date(words: &Words, field: &str, typed: &str) -> Result<PartialDate, AppError> {
    // ISO with a time is what shells and scripts send.
    if let Ok(date) = typed.trim().parse::<PartialDate>() {
        return Ok(date);
    }
    let reading = words.parse_date(typed).within(earliest(), latest());
    match reading {
        DateInput::One(date) => Ok(date),
        DateInput::Either(readings) => {
            let both: Vec<String> = readings.iter().map(ToString::to_string).collect();
            Err(AppError::invalid("date-either", typed).with("readings", both.join(", ")))
        }
        DateInput::NotADate => Err(AppError::invalid(field, typed)),
    }
}

// Dates outside these are typing mistakes; between them every date is taken.
fn earliest() -> NaiveDate {
    NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or(NaiveDate::MIN)
}

fn latest() -> NaiveDate {
    NaiveDate::from_ymd_opt(2100, 1, 1).unwrap_or(NaiveDate::MAX)
}

/// Reads a date that must be known to the day.
pub(crate) fn day(words: &Words, field: &str, typed: &str) -> Result<NaiveDate, AppError> {
    date(words, field, typed)?
        .day()
        .ok_or_else(|| AppError::invalid(field, typed))
}

/// Reads a date that may be left empty.
pub(crate) fn optional_date(
    words: &Words,
    field: &str,
    typed: Option<&str>,
) -> Result<Option<PartialDate>, AppError> {
    filled(typed)
        .map(|typed| date(words, field, typed))
        .transpose()
}

/// Reads a day that may be left empty.
pub(crate) fn optional_day(
    words: &Words,
    field: &str,
    typed: Option<&str>,
) -> Result<Option<NaiveDate>, AppError> {
    filled(typed)
        .map(|typed| day(words, field, typed))
        .transpose()
}

/// Reads a number that may be left empty. A number that can be read two ways is refused, never guessed.
pub(crate) fn optional_number(
    words: &Words,
    field: &str,
    typed: Option<&str>,
) -> Result<Option<Decimal>, AppError> {
    filled(typed)
        .map(|typed| match words.parse_number(typed) {
            NumberInput::One(number) => Ok(number),
            NumberInput::Either(..) | NumberInput::NotANumber => {
                Err(AppError::invalid(field, typed))
            }
        })
        .transpose()
}

/// Returns a text without blanks around it, or `None` where nothing is left.
pub(crate) fn filled(typed: Option<&str>) -> Option<&str> {
    typed.map(str::trim).filter(|text| !text.is_empty())
}

/// The same, owned.
pub(crate) fn owned(typed: Option<&str>) -> Option<String> {
    filled(typed).map(str::to_owned)
}

/// Returns a text that must not be empty.
pub(crate) fn required(field: &str, typed: &str) -> Result<String, AppError> {
    filled(Some(typed))
        .map(str::to_owned)
        .ok_or_else(|| AppError::invalid(field, typed))
}
