//! Numbers, dates and times as people type them.
//!
//! Nothing is guessed: what can be read two ways gives both readings, and whoever asked shows them.

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::quantity::Comparator;
use domain::{Decimal, PartialDate};

use crate::Words;
use crate::style::{DateForm, DateOrder, DecimalMark};

/// A typed number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberInput {
    /// It can be read in one way.
    One(Decimal),
    /// It can be read in two ways, the more likely one first: `1.234` is 1.234 or 1234.
    Either(Decimal, Decimal),
    /// It is not a number.
    NotANumber,
}

/// A typed date, as far as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateInput {
    /// It can be read in one way.
    One(PartialDate),
    /// It can be read in several ways, the more likely one first.
    Either(Vec<PartialDate>),
    /// It is not a date.
    NotADate,
}

impl DateInput {
    /// Keeps only the readings from `first` to `last`, for example those that are not in the future.
    #[must_use]
    pub fn within(self, first: NaiveDate, last: NaiveDate) -> Self {
        Self::from_readings(
            self.readings()
                .into_iter()
                .filter(|date| {
                    let day = date.earliest_day();
                    first <= day && day <= last
                })
                .collect(),
        )
    }

    /// Returns every reading, the more likely one first.
    #[must_use]
    pub fn readings(self) -> Vec<PartialDate> {
        match self {
            Self::One(date) => vec![date],
            Self::Either(dates) => dates,
            Self::NotADate => Vec::new(),
        }
    }

    fn from_readings(mut readings: Vec<PartialDate>) -> Self {
        let mut seen = Vec::new();
        readings.retain(|date| {
            let is_new = !seen.contains(date);
            seen.push(*date);
            is_new
        });
        match readings.as_slice() {
            [] => Self::NotADate,
            [one] => Self::One(*one),
            _ => Self::Either(readings),
        }
    }
}

/// Reads a number with a decimal comma or point and thousands marks or spaces.
///
/// `mark` only decides which of two possible readings comes first.
#[must_use]
pub fn parse_number(text: &str, mark: DecimalMark) -> NumberInput {
    let Some(text) = without_spaces(text.trim()) else {
        return NumberInput::NotANumber;
    };
    if !text
        .chars()
        .all(|c| c.is_ascii_digit() || c == '.' || c == ',')
    {
        return NumberInput::NotANumber;
    }
    let last_mark = text.chars().rev().find(|c| !c.is_ascii_digit());
    let Some(last_mark) = last_mark else {
        return one(&text);
    };
    let other_mark = if last_mark == '.' { ',' } else { '.' };
    let parts: Vec<&str> = text.split(last_mark).collect();
    let (Some(&first), Some(&last)) = (parts.first(), parts.last()) else {
        return NumberInput::NotANumber;
    };
    if parts.len() > 2 {
        // One mark, several times: it can only part thousands.
        return if !text.contains(other_mark) && are_thousands(&parts) {
            one(&parts.concat())
        } else {
            NumberInput::NotANumber
        };
    }
    if last.is_empty() {
        return NumberInput::NotANumber;
    }
    if first.contains(other_mark) {
        let groups: Vec<&str> = first.split(other_mark).collect();
        return if are_thousands(&groups) {
            one(&format!("{}.{last}", groups.concat()))
        } else {
            NumberInput::NotANumber
        };
    }
    let decimal = format!("{}.{last}", if first.is_empty() { "0" } else { first });
    if are_thousands(&parts) && !first.starts_with('0') {
        let is_usual_mark = match mark {
            DecimalMark::Point => last_mark == '.',
            DecimalMark::Comma => last_mark == ',',
        };
        return match (one(&decimal), one(&parts.concat())) {
            (NumberInput::One(decimal), NumberInput::One(whole)) if is_usual_mark => {
                NumberInput::Either(decimal, whole)
            }
            (NumberInput::One(decimal), NumberInput::One(whole)) => {
                NumberInput::Either(whole, decimal)
            }
            (NumberInput::One(_) | NumberInput::Either(..) | NumberInput::NotANumber, _) => {
                NumberInput::NotANumber
            }
        };
    }
    one(&decimal)
}

/// Reads a number that may have a comparator before it: `<10`, `≥ 1,5`.
#[must_use]
pub fn parse_quantity(text: &str, mark: DecimalMark) -> (Option<Comparator>, NumberInput) {
    let text = text.trim();
    let number = text.trim_start_matches(['<', '>', '=', '≤', '≥']);
    let sign = text.strip_suffix(number).unwrap_or_default();
    if sign.is_empty() {
        return (None, parse_number(number, mark));
    }
    match Comparator::from_sign(sign) {
        Some(comparator) => (Some(comparator), parse_number(number, mark)),
        None => (None, NumberInput::NotANumber),
    }
}

/// Reads a time of day: `8:10`, `08.10`, `8h10`, `0810`, `8:10 pm`.
#[must_use]
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_lowercase();
    let (clock, afternoon) =
        if let Some(clock) = text.strip_suffix("pm").or(text.strip_suffix("p.m.")) {
            (clock.trim(), Some(true))
        } else if let Some(clock) = text.strip_suffix("am").or(text.strip_suffix("a.m.")) {
            (clock.trim(), Some(false))
        } else {
            (text.as_str(), None)
        };
    let (hour, minute) = match clock.split_once([':', '.', 'h']) {
        Some((hour, "")) => (hour, "0"),
        Some(parts) => parts,
        None if clock.len() == 4 => clock.split_at_checked(2)?,
        None if afternoon.is_some() => (clock, "0"),
        None => return None,
    };
    let hour: u32 = digits(hour.trim(), 2)?;
    let minute: u32 = digits(minute.trim(), 2)?;
    let hour = match afternoon {
        None => hour,
        Some(_) if hour == 0 || hour > 12 => return None,
        Some(is_afternoon) => hour % 12 + if is_afternoon { 12 } else { 0 },
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

impl Words {
    /// Reads a number; the decimal mark of the style decides which of two readings comes first.
    #[must_use]
    pub fn parse_number(&self, text: &str) -> NumberInput {
        parse_number(text, self.style().decimal_mark)
    }

    /// Reads a date as people type it: `12.3.2026`, `12/3/2026`, `12 March 2026`, `March 2026`,
    /// `2026-03-12`, `2026`.
    ///
    /// Between slashes the order of the style decides; between dots the day comes first, except that a
    /// person who writes the month first is shown both. A year of two digits lies between 1940 and 2039,
    /// so that both a draw and a birth date are read as they are meant.
    #[must_use]
    pub fn parse_date(&self, text: &str) -> DateInput {
        let text = text.trim().to_lowercase();
        let tokens: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ',' | '–'))
            .filter(|token| !token.is_empty() && *token != "of" && *token != "de")
            .map(|token| if token == "1er" { "1" } else { token })
            .collect();
        let readings = match tokens.as_slice() {
            [year] if year.len() == 8 => compact(year),
            [year] => self.year_alone(year),
            [a, b] => self.month_and_year(a, b),
            [a, b, c] => self.three_parts(a, b, c, text.contains('.') && !text.contains('/')),
            _ => Vec::new(),
        };
        DateInput::from_readings(readings)
    }

    fn year_alone(&self, token: &str) -> Vec<PartialDate> {
        full_year(token)
            .map(PartialDate::Year)
            .into_iter()
            .collect()
    }

    fn month_and_year(&self, a: &str, b: &str) -> Vec<PartialDate> {
        let (month, year) = if full_year(a).is_some() {
            (b, a)
        } else {
            (a, b)
        };
        let month = self.month_named(month).or_else(|| digits(month, 2));
        match (full_year(year), month) {
            (Some(year), Some(month)) if (1..=12).contains(&month) => {
                vec![PartialDate::Month { year, month }]
            }
            (Some(_) | None, _) => Vec::new(),
        }
    }

    fn three_parts(&self, a: &str, b: &str, c: &str, has_dots: bool) -> Vec<PartialDate> {
        if let Some(year) = full_year(a) {
            let month = self.month_named(b).or_else(|| digits(b, 2));
            return day(Some(year), month, day_number(c)).into_iter().collect();
        }
        let year = year_of(c);
        let (first, second) = (day_number(a), day_number(b));
        if let Some(month) = self.month_named(a) {
            return day(year, Some(month), second).into_iter().collect();
        }
        if let Some(month) = self.month_named(b) {
            return day(year, Some(month), first).into_iter().collect();
        }
        let as_day_first = day(year, second, first);
        let as_month_first = day(year, first, second);
        let (preferred, other, other_counts) = match (self.style().date_order, has_dots) {
            (DateOrder::DayMonthYear, _) => (as_day_first, as_month_first, false),
            (DateOrder::MonthDayYear, false) => (as_month_first, as_day_first, false),
            (DateOrder::MonthDayYear, true) => (as_month_first, as_day_first, true),
            (DateOrder::YearMonthDay, true) => (as_day_first, as_month_first, false),
            (DateOrder::YearMonthDay, false) => (as_day_first, as_month_first, true),
        };
        if preferred.is_none() || other_counts {
            preferred.into_iter().chain(other).collect()
        } else {
            preferred.into_iter().collect()
        }
    }

    /// Finds a month by its name or the first three letters of it.
    fn month_named(&self, token: &str) -> Option<u32> {
        if token.chars().count() < 3 || !token.chars().all(char::is_alphabetic) {
            return None;
        }
        let found: Vec<u32> = (1..=12)
            .filter(|month| {
                self.month(*month, DateForm::Long)
                    .to_lowercase()
                    .starts_with(token)
                    || self.month(*month, DateForm::Short).to_lowercase() == token
            })
            .collect();
        // “jui” begins two months in French.
        match found.as_slice() {
            [month] => Some(*month),
            _ => None,
        }
    }
}

fn one(text: &str) -> NumberInput {
    text.parse()
        .map_or(NumberInput::NotANumber, NumberInput::One)
}

/// Takes out spaces and apostrophes that part thousands; `None` where they part anything else.
fn without_spaces(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split([' ', '\u{a0}', '\u{202f}', '\'', '’']).collect();
    let (last, rest) = groups.split_last()?;
    let whole = last.split(['.', ',']).next().unwrap_or(last);
    let mut thousands: Vec<&str> = rest.to_vec();
    thousands.push(whole);
    (rest.is_empty() || are_thousands(&thousands)).then(|| groups.concat())
}

/// Says whether the groups are 1 to 3 digits followed by groups of exactly 3.
fn are_thousands(groups: &[&str]) -> bool {
    groups.iter().enumerate().all(|(place, group)| {
        let is_digits = group.bytes().all(|byte| byte.is_ascii_digit());
        is_digits
            && if place == 0 {
                (1..=3).contains(&group.len())
            } else {
                group.len() == 3
            }
    })
}

fn digits(token: &str, at_most: usize) -> Option<u32> {
    (!token.is_empty() && token.len() <= at_most && token.bytes().all(|b| b.is_ascii_digit()))
        .then(|| token.parse().ok())?
}

/// Reads a day of the month, also `1st`, `2nd`, `3rd`, `4th`.
fn day_number(token: &str) -> Option<u32> {
    let number = token.trim_end_matches(char::is_alphabetic);
    let ending = token.strip_prefix(number).unwrap_or_default();
    matches!(ending, "" | "st" | "nd" | "rd" | "th" | "er").then(|| digits(number, 2))?
}

fn full_year(token: &str) -> Option<i32> {
    let year = (token.len() == 4).then(|| digits(token, 4))??;
    i32::try_from(year)
        .ok()
        .filter(|year| (1900..2200).contains(year))
}

/// A year of four digits, or of two: 40 to 99 are of the last century.
fn year_of(token: &str) -> Option<i32> {
    let short = || {
        let year = (token.len() == 2).then(|| digits(token, 2))??;
        let year = i32::try_from(year).ok()?;
        Some(if year < 40 { 2000 + year } else { 1900 + year })
    };
    full_year(token).or_else(short)
}

fn day(year: Option<i32>, month: Option<u32>, day: Option<u32>) -> Option<PartialDate> {
    NaiveDate::from_ymd_opt(year?, month?, day?)
        .filter(|date| date.year() >= 1900)
        .map(PartialDate::Day)
}

fn compact(token: &str) -> Vec<PartialDate> {
    NaiveDate::parse_from_str(token, "%Y%m%d")
        .ok()
        .filter(|date| (1900..2200).contains(&date.year()))
        .map(PartialDate::Day)
        .into_iter()
        .collect()
}

#[cfg(test)]
#[path = "input_tests.rs"]
mod tests;
