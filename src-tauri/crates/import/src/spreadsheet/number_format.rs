//! What a cell shows: a stored number through its number format.
//!
//! The decimal mark is always a point here and thousands have none: how the person's spreadsheet writes
//! them is a matter of its country, not of the file.

use chrono::{Duration, NaiveDate, NaiveDateTime, Timelike};
use domain::Decimal;
use rust_decimal::RoundingStrategy;

use crate::table::Written;

/// What a cell shows.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shown {
    pub(super) text: String,
    pub(super) written: Written,
    /// The number that is stored, where it has more digits than are shown.
    pub(super) stored: Option<Decimal>,
}

impl Shown {
    pub(super) fn new(text: impl Into<String>, written: Written) -> Self {
        Self {
            text: text.into(),
            written,
            stored: None,
        }
    }

    fn rounded(text: impl Into<String>, stored: Decimal) -> Self {
        Self {
            text: text.into(),
            written: Written::RoundedNumber,
            stored: Some(stored.normalize()),
        }
    }
}

/// The day from which dates are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Epoch {
    /// The usual one.
    Of1900,
    /// The one of old Macintosh workbooks.
    Of1904,
}

/// A number format, as far as it decides what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NumberFormat {
    General,
    Date(DateParts),
    Number(Vec<Section>),
    /// Fractions and the like: shown in a way that we do not follow.
    Other,
}

/// What of a moment is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct DateParts {
    has_year: bool,
    has_month: bool,
    has_day: bool,
    has_time: bool,
}

/// One of the parts between semicolons: for numbers above zero, below it, and zero itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Section {
    condition: Option<(String, Decimal)>,
    before: String,
    after: String,
    has_digits: bool,
    is_general: bool,
    least_whole: usize,
    least_decimals: u32,
    most_decimals: u32,
    is_percent: bool,
    thousands: u32,
    is_scientific: bool,
}

impl NumberFormat {
    /// Takes a format by its number and its code, where it has one.
    pub(super) fn of(id: u32, code: Option<&str>) -> Self {
        let code = match code {
            Some(code) => code,
            None => match id {
                0 | 49 => return Self::General,
                1 | 3 | 37 | 38 | 41 | 42 => "0",
                2 | 4 | 39 | 40 | 43 | 44 => "0.00",
                9 => "0%",
                10 => "0.00%",
                11 => "0.00E+00",
                12 | 13 => return Self::Other,
                48 => "##0.0E+0",
                14..=16 | 27..=31 | 36 | 50..=54 | 57 | 58 => "yyyy-mm-dd",
                17 => "mmm-yy",
                18..=21 | 32..=35 | 45..=47 | 55 | 56 => "hh:mm",
                22 => "yyyy-mm-dd hh:mm",
                _ => return Self::General,
            },
        };
        Self::of_code(code)
    }

    pub(super) fn of_code(code: &str) -> Self {
        let sections = sections_of(code);
        let first = sections.first().map_or("", String::as_str);
        if first.trim().eq_ignore_ascii_case("general")
            || first.trim() == "@"
            || code.trim().is_empty()
        {
            return Self::General;
        }
        if let Some(parts) = date_parts(first) {
            return Self::Date(parts);
        }
        let sections: Option<Vec<Section>> = sections
            .iter()
            .take(3)
            .map(|section| section_of(section))
            .collect();
        sections.map_or(Self::Other, Self::Number)
    }

    /// Says what a cell shows and how it was kept.
    pub(super) fn shown(&self, number: f64, epoch: Epoch) -> Shown {
        match self {
            Self::Date(parts) => match date_shown(number, *parts, epoch) {
                Some(shown) => shown,
                None => plain(number),
            },
            Self::General => plain(number),
            Self::Other => Shown::new(plain(number).text, Written::RoundedNumber),
            Self::Number(sections) => match decimal(number) {
                Some(stored) => in_sections(sections, stored),
                None => plain(number),
            },
        }
    }
}

/// The number itself, without the dust that binary fractions leave.
pub(super) fn plain(number: f64) -> Shown {
    let text = match decimal(number) {
        Some(number) => number.normalize().to_string(),
        None => number.to_string(),
    };
    Shown::new(text, Written::Number)
}

/// The decimal that was meant: the shortest one within a billionth, else the fifteen digits that are kept.
pub(super) fn decimal(number: f64) -> Option<Decimal> {
    if !number.is_finite() || number.abs() >= 1e15 || (number != 0.0 && number.abs() < 1e-9) {
        return None;
    }
    for digits in 0..8usize {
        let text = format!("{number:.digits$e}");
        if let Ok(short) = text.parse::<f64>()
            && (short - number).abs() <= number.abs() * 1e-9
        {
            return Decimal::from_scientific(&text).ok();
        }
    }
    Decimal::from_scientific(&format!("{number:.14e}")).ok()
}

/// The moment of a day count.
pub(super) fn moment(number: f64, epoch: Epoch) -> Option<NaiveDateTime> {
    if !(0.0..2_958_466.0).contains(&number) {
        return None;
    }
    let first = match epoch {
        Epoch::Of1904 => NaiveDate::from_ymd_opt(1904, 1, 1)?,
        // The usual count holds 1900 for a leap year.
        Epoch::Of1900 if number < 60.0 => NaiveDate::from_ymd_opt(1899, 12, 31)?,
        Epoch::Of1900 => NaiveDate::from_ymd_opt(1899, 12, 30)?,
    };
    let seconds = (number * 86_400.0).round();
    let at = first
        .and_hms_opt(0, 0, 0)?
        .checked_add_signed(Duration::try_seconds(seconds as i64)?)?;
    // A moment that was typed in minutes may lie a second beside it.
    match at.second() {
        59 => at.checked_add_signed(Duration::try_seconds(1)?),
        1 => at.checked_sub_signed(Duration::try_seconds(1)?),
        _ => Some(at),
    }
}

fn date_shown(number: f64, parts: DateParts, epoch: Epoch) -> Option<Shown> {
    let at = moment(number, epoch)?;
    let is_time_only = !parts.has_year && !parts.has_month && !parts.has_day;
    if is_time_only {
        let (hour, minute) = (at.hour(), at.minute());
        return (number < 1.0).then(|| Shown::new(format!("{hour:02}:{minute:02}"), Written::Text));
    }
    if parts.has_year && !parts.has_day {
        let text = at
            .format(if parts.has_month { "%Y-%m" } else { "%Y" })
            .to_string();
        return Some(Shown::new(text, Written::Date));
    }
    let has_time = number.fract() > 1e-6;
    let text = at
        .format(if has_time {
            "%Y-%m-%dT%H:%M"
        } else {
            "%Y-%m-%d"
        })
        .to_string();
    Some(Shown::new(text, Written::Date))
}

/// Cuts a code at its semicolons, outside quotes and brackets.
fn sections_of(code: &str) -> Vec<String> {
    let mut sections = vec![String::new()];
    let (mut is_quoted, mut is_bracketed, mut is_escaped) = (false, false, false);
    for letter in code.chars() {
        if letter == ';' && !is_quoted && !is_bracketed && !is_escaped {
            sections.push(String::new());
            continue;
        }
        if is_escaped {
            is_escaped = false;
        } else {
            match letter {
                '"' => is_quoted = !is_quoted,
                '\\' if !is_quoted => is_escaped = true,
                '[' if !is_quoted => is_bracketed = true,
                ']' => is_bracketed = false,
                _ => {}
            }
        }
        if let Some(last) = sections.last_mut() {
            last.push(letter);
        }
    }
    sections
}

/// The letters of a section that are neither quoted, escaped nor bracketed; elapsed time stays.
fn bare(section: &str) -> String {
    let mut out = String::new();
    let mut letters = section.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                for inner in letters.by_ref() {
                    if inner == '"' {
                        break;
                    }
                }
            }
            '\\' | '_' | '*' => {
                letters.next();
            }
            '[' => {
                let inner: String = letters.by_ref().take_while(|inner| *inner != ']').collect();
                if inner
                    .chars()
                    .all(|c| "hms".contains(c.to_ascii_lowercase()))
                {
                    out.push_str(&inner);
                }
            }
            _ => out.push(letter),
        }
    }
    out
}

fn date_parts(section: &str) -> Option<DateParts> {
    let bare = bare(section).to_ascii_lowercase();
    if bare.contains(['0', '#', '?']) && !bare.contains(['y', 'd', 'h']) || bare.contains("general")
    {
        return None;
    }
    let has = |letter: char| bare.contains(letter);
    let has_time = has('h') || has('s');
    let has_month = has('m') && (!has_time || has('y') || has('d'));
    if !(has('y') || has('d') || has_month || has_time || has('e') && bare.contains("mm")) {
        return None;
    }
    Some(DateParts {
        has_year: has('y'),
        has_month,
        has_day: has('d'),
        has_time,
    })
}

fn section_of(section: &str) -> Option<Section> {
    let mut found = Section::default();
    let mut letters = section.chars().peekable();
    let mut is_behind_point = false;
    let mut pending_commas = 0;
    while let Some(letter) = letters.next() {
        let mut literal = String::new();
        match letter {
            '"' => literal.extend(letters.by_ref().take_while(|inner| *inner != '"')),
            '\\' => literal.extend(letters.next()),
            '_' => {
                letters.next();
                literal.push(' ');
            }
            '*' => {
                letters.next();
            }
            '[' => {
                let inner: String = letters.by_ref().take_while(|inner| *inner != ']').collect();
                if let Some(condition) = condition_of(&inner) {
                    found.condition = Some(condition);
                } else if let Some(sign) = inner.strip_prefix('$') {
                    literal.push_str(sign.split('-').next().unwrap_or_default());
                }
            }
            '0' | '#' | '?' => {
                found.has_digits = true;
                pending_commas = 0;
                if found.is_scientific {
                    continue;
                }
                if is_behind_point {
                    found.most_decimals += 1;
                    if letter == '0' {
                        found.least_decimals = found.most_decimals;
                    }
                } else if letter == '0' {
                    found.least_whole += 1;
                }
            }
            '.' => is_behind_point = true,
            ',' => {
                if found.has_digits {
                    pending_commas += 1;
                }
            }
            '%' => {
                found.is_percent = true;
                literal.push('%');
            }
            'E' | 'e'
                if letters
                    .peek()
                    .is_some_and(|sign| *sign == '+' || *sign == '-') =>
            {
                letters.next();
                found.is_scientific = true;
            }
            'G' | 'g' => {
                let rest: String = letters.clone().take(6).collect();
                if rest.eq_ignore_ascii_case("eneral") {
                    letters.nth(5);
                    found.is_general = true;
                    found.has_digits = true;
                } else {
                    literal.push(letter);
                }
            }
            '/' if found.has_digits => return None,
            '@' => return None,
            other => literal.push(other),
        }
        if found.has_digits {
            found.after.push_str(&literal);
        } else {
            found.before.push_str(&literal);
        }
    }
    found.thousands = pending_commas;
    Some(found)
}

fn condition_of(text: &str) -> Option<(String, Decimal)> {
    let number = text.trim_start_matches(['<', '>', '=']);
    let sign = text.strip_suffix(number)?;
    (!sign.is_empty()).then_some(())?;
    Some((sign.to_owned(), number.trim().parse().ok()?))
}

fn holds(condition: &(String, Decimal), number: Decimal) -> bool {
    let (sign, limit) = condition;
    match sign.as_str() {
        "<" => number < *limit,
        "<=" => number <= *limit,
        ">" => number > *limit,
        ">=" => number >= *limit,
        "=" => number == *limit,
        "<>" => number != *limit,
        _ => false,
    }
}

fn in_sections(sections: &[Section], stored: Decimal) -> Shown {
    let hidden = || Shown::new(stored.normalize().to_string(), Written::RoundedNumber);
    let has_conditions = sections.iter().any(|section| section.condition.is_some());
    let is_negative = stored.is_sign_negative() && !stored.is_zero();
    let chosen = if has_conditions {
        sections.iter().find(|section| {
            section
                .condition
                .as_ref()
                .is_none_or(|condition| holds(condition, stored))
        })
    } else if stored.is_zero() && sections.len() > 2 {
        sections.get(2)
    } else if is_negative && sections.len() > 1 {
        sections.get(1)
    } else {
        sections.first()
    };
    let Some(section) = chosen else {
        return hidden();
    };
    if !section.has_digits {
        // Words in place of the number: they are what is shown.
        let words = section.before.trim();
        return if words.is_empty() {
            hidden()
        } else {
            Shown::new(words, Written::RoundedNumber)
        };
    }
    let has_own_sign = is_negative && sections.len() > 1 && !has_conditions;
    let number = if has_own_sign { stored.abs() } else { stored };
    let Some((digits, stored)) = digits_in(section, number) else {
        return hidden();
    };
    let text = format!("{}{digits}{}", section.before.trim_start(), section.after);
    match stored {
        Some(stored) => Shown::rounded(text.trim(), stored),
        None => Shown::new(text.trim(), Written::Number),
    }
}

/// The digits that a section shows, and the number behind them where they are not all of it.
fn digits_in(section: &Section, number: Decimal) -> Option<(String, Option<Decimal>)> {
    let mut scaled = number;
    if section.is_percent {
        scaled = scaled.checked_mul(Decimal::ONE_HUNDRED)?;
    }
    let whole_number = scaled;
    for _ in 0..section.thousands {
        scaled = scaled.checked_div(Decimal::ONE_THOUSAND)?;
    }
    if section.is_general || section.is_scientific {
        return Some((scaled.normalize().to_string(), None));
    }
    let rounded = scaled.round_dp_with_strategy(
        section.most_decimals,
        RoundingStrategy::MidpointAwayFromZero,
    );
    let slack = scaled.abs().checked_div(Decimal::from(1_000_000))?;
    let is_rounded = (rounded - scaled).abs() > slack;
    let mut shortest = rounded.normalize();
    if shortest.scale() < section.least_decimals {
        shortest.rescale(section.least_decimals);
    }
    let mut text = shortest.to_string();
    let whole = text
        .split('.')
        .next()
        .map_or(0, |whole| whole.trim_start_matches('-').len());
    if whole < section.least_whole && !shortest.is_sign_negative() {
        text = format!(
            "{}{text}",
            "0".repeat((section.least_whole - whole).min(20))
        );
    }
    // Thousands shown as `1.2` have lost what they count.
    let is_rounded = is_rounded || section.thousands > 0;
    Some((text, is_rounded.then_some(whole_number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &str, number: f64) -> String {
        let shown = NumberFormat::of_code(code).shown(number, Epoch::Of1900);
        let stored = shown.stored.map(|stored| format!(" of {stored}"));
        format!(
            "{} {:?}{}",
            shown.text,
            shown.written,
            stored.unwrap_or_default()
        )
    }

    #[test]
    fn what_is_shown_is_what_is_read() {
        for (code, number, expected) in [
            ("General", 8.9, "8.9 Number"),
            ("General", 8.899999999, "8.9 Number"),
            ("General", 0.1 + 0.2, "0.3 Number"),
            ("General", 1640.0, "1640 Number"),
            ("General", 1.0 / 3.0, "0.333333333333333 Number"),
            ("0.0", 8.9, "8.9 Number"),
            ("0.0", 9.0, "9.0 Number"),
            ("0.0", 8.94, "8.9 RoundedNumber of 8.94"),
            ("0", 8.9, "9 RoundedNumber of 8.9"),
            ("0.0", 8.85, "8.9 RoundedNumber of 8.85"),
            ("#,##0", 1640.0, "1640 Number"),
            ("#,##0.00", 1640.5, "1640.50 Number"),
            ("0%", 0.62, "62% Number"),
            ("0.0%", 0.623, "62.3% Number"),
            ("0.0\\ %", 0.623, "62.3 % Number"),
            ("0.0\" g/dL\"", 8.9, "8.9 g/dL Number"),
            ("\"<\"0.0", 0.1, "<0.1 Number"),
            ("[<0.1]\"<0.1\";0.0", 0.05, "<0.1 RoundedNumber"),
            ("[<0.1]\"<0.1\";0.0", 2.5, "2.5 Number"),
            ("0.0;[Red]-0.0", -0.4, "-0.4 Number"),
            ("0.0_);(0.0)", 8.9, "8.9 Number"),
            ("0.##", 8.9, "8.9 Number"),
            ("000", 41.0, "041 Number"),
            ("0.0,", 250_000.0, "250.0 RoundedNumber of 250000"),
            (";;;", 8.9, "8.9 RoundedNumber"),
            ("# ?/?", 8.5, "8.5 RoundedNumber"),
            ("yyyy-mm-dd", 45_721.0, "2025-03-05 Date"),
            ("dd.mm.yyyy hh:mm", 45_721.343_75, "2025-03-05T08:15 Date"),
            ("[$-407]d. mmm yyyy;@", 45_721.0, "2025-03-05 Date"),
            ("mmm yy", 45_721.0, "2025-03 Date"),
            ("hh:mm", 0.34375, "08:15 Text"),
            ("[h]:mm", 0.34375, "08:15 Text"),
            ("@", 8.9, "8.9 Number"),
        ] {
            assert_eq!(shown(code, number), expected, "{code} {number}");
        }
    }

    #[test]
    fn days_are_counted_from_the_day_that_the_workbook_names() {
        let day = |number, epoch| moment(number, epoch).map(|at| at.date().to_string());
        assert_eq!(day(45_721.0, Epoch::Of1900).as_deref(), Some("2025-03-05"));
        assert_eq!(day(44_259.0, Epoch::Of1904).as_deref(), Some("2025-03-05"));
        assert_eq!(day(61.0, Epoch::Of1900).as_deref(), Some("1900-03-01"));
        assert_eq!(day(1.0, Epoch::Of1900).as_deref(), Some("1900-01-01"));
        assert_eq!(day(-1.0, Epoch::Of1900), None);
        assert_eq!(day(1e12, Epoch::Of1900), None);
    }
}
