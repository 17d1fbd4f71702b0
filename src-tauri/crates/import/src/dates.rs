//! Printed dates. Day and month are told apart by the whole document, never by guessing.

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveTime};
use domain::PartialDate;

use crate::cursor::Cursor;
use crate::fold::folded;
use crate::names;
use crate::numbers::NumberStyle;

/// Which of two numbers is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayOrder {
    /// 3/4 is the third of April.
    DayFirst,
    /// 3/4 is the fourth of March.
    MonthFirst,
    /// Nothing in the document tells.
    Unknown,
}

/// A date as printed, before day and month are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PrintedDate {
    numbers: Numbers,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Numbers {
    Clear(NaiveDate),
    Month { year: i32, month: u32 },
    Two { first: u32, second: u32, year: i32 },
}

/// What a printed date means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DateReading {
    /// It can be read one way only.
    Clear(PartialDate),
    /// Day and month may be exchanged.
    TwoWays(PartialDate, PartialDate),
}

impl PrintedDate {
    /// Says which order this date alone proves.
    pub(crate) fn proves(&self) -> DayOrder {
        match self.numbers {
            Numbers::Two { first, second, .. } if first > 12 && second <= 12 => DayOrder::DayFirst,
            Numbers::Two { first, second, .. } if second > 12 && first <= 12 => {
                DayOrder::MonthFirst
            }
            Numbers::Two { .. } | Numbers::Clear(_) | Numbers::Month { .. } => DayOrder::Unknown,
        }
    }

    /// Says whether its day is above 12, so that it cannot be a month.
    pub(crate) fn day_is_late(&self) -> bool {
        match self.numbers {
            Numbers::Clear(day) => day.day() > 12,
            Numbers::Two { first, second, .. } => first > 12 || second > 12,
            Numbers::Month { .. } => false,
        }
    }

    /// Reads a date whose day and month may have been exchanged before it was printed.
    pub(crate) fn both_ways(&self) -> Option<DateReading> {
        let clear = self.read(DayOrder::Unknown)?;
        let (Numbers::Clear(day), DateReading::Clear(one)) = (self.numbers, &clear) else {
            return Some(clear);
        };
        match NaiveDate::from_ymd_opt(day.year(), day.day(), day.month()) {
            Some(other) if other != day => Some(DateReading::TwoWays(*one, self.on(other))),
            Some(_) | None => Some(clear),
        }
    }

    /// Adds a time that stands in another field.
    pub(crate) fn at(mut self, time: NaiveTime) -> Self {
        self.time = self.time.or(Some(time));
        self
    }

    /// Reads it in the order of its document; `None` where it is no day of the calendar.
    pub(crate) fn read(&self, order: DayOrder) -> Option<DateReading> {
        let order = match self.proves() {
            DayOrder::Unknown => order,
            own @ (DayOrder::DayFirst | DayOrder::MonthFirst) => own,
        };
        match self.numbers {
            Numbers::Clear(day) => Some(DateReading::Clear(self.on(day))),
            Numbers::Month { year, month } => {
                Some(DateReading::Clear(PartialDate::Month { year, month }))
            }
            Numbers::Two {
                first,
                second,
                year,
            } => {
                let day_first = NaiveDate::from_ymd_opt(year, second, first);
                let month_first = NaiveDate::from_ymd_opt(year, first, second);
                match order {
                    DayOrder::DayFirst => day_first.map(|day| DateReading::Clear(self.on(day))),
                    DayOrder::MonthFirst => month_first.map(|day| DateReading::Clear(self.on(day))),
                    DayOrder::Unknown => match (day_first, month_first) {
                        (Some(one), Some(other)) if one != other => {
                            Some(DateReading::TwoWays(self.on(one), self.on(other)))
                        }
                        (Some(one), _) | (None, Some(one)) => {
                            Some(DateReading::Clear(self.on(one)))
                        }
                        (None, None) => None,
                    },
                }
            }
        }
    }

    fn on(&self, day: NaiveDate) -> PartialDate {
        match self.time {
            Some(time) => PartialDate::Minute {
                at: day.and_time(time),
                offset: self.offset,
            },
            None => PartialDate::Day(day),
        }
    }
}

/// Decides the order of a document from all its dates. Two dates that contradict decide nothing.
pub(crate) fn order_of<'a>(
    dates: impl IntoIterator<Item = &'a PrintedDate>,
    told: Option<bool>,
) -> DayOrder {
    if let Some(day_first) = told {
        return if day_first {
            DayOrder::DayFirst
        } else {
            DayOrder::MonthFirst
        };
    }
    let (mut day_first, mut month_first) = (false, false);
    for date in dates {
        match date.proves() {
            DayOrder::DayFirst => day_first = true,
            DayOrder::MonthFirst => month_first = true,
            DayOrder::Unknown => {}
        }
    }
    match (day_first, month_first) {
        (true, false) => DayOrder::DayFirst,
        (false, true) => DayOrder::MonthFirst,
        (true, true) | (false, false) => DayOrder::Unknown,
    }
}

/// Decides an order that the dates leave open from what is certain of the country: a decimal comma, or
/// names of tests in a language of countries that all put the day first.
///
/// The month comes first in the United States and few other countries, all of which write a decimal
/// point. Spanish does not decide: it is printed there as well.
pub(crate) fn order_by_country<'a>(
    order: DayOrder,
    style: NumberStyle,
    names: impl IntoIterator<Item = &'a str>,
) -> DayOrder {
    if order != DayOrder::Unknown {
        return order;
    }
    let has_comma = style == NumberStyle::DecimalComma;
    if has_comma
        || names
            .into_iter()
            .filter(|name| names::is_day_first_language(name))
            .take(2)
            .count()
            == 2
    {
        DayOrder::DayFirst
    } else {
        DayOrder::Unknown
    }
}

/// Reads a field that holds a date and nothing else (a time may follow).
pub(crate) fn whole_date(field: &str) -> Option<PrintedDate> {
    let (date, rest) = date_at_start(field.trim())?;
    let rest = folded(rest);
    (rest.is_empty() || ["uhr", "h", "local", "et"].contains(&rest.as_str())).then_some(date)
}

/// Reads a field that holds a time and nothing else.
pub(crate) fn whole_time(field: &str) -> Option<NaiveTime> {
    let mut cursor = Cursor::new(field.trim());
    let time = time(&mut cursor)?;
    let rest = folded(cursor.rest);
    (rest.is_empty() || rest == "uhr" || rest == "h").then_some(time)
}

/// Reads a field that is only a time of the day, with the mark that no count has: `0830` may be a count.
pub(crate) fn marked_time(field: &str) -> Option<NaiveTime> {
    whole_time(field).filter(|_| field.contains([':', 'h', 'H']))
}

/// Reads a date at the beginning of `text`; gives it and what follows.
pub(crate) fn date_at_start(text: &str) -> Option<(PrintedDate, &str)> {
    let mut cursor = Cursor::new(text);
    let numbers = numeric_date(&mut cursor).or_else(|| {
        cursor = Cursor::new(text);
        worded_date(&mut cursor)
    })?;
    // A digit or a further mark behind it means that it was something else, such as `1.2.3.4`.
    if cursor.peek().is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    let mut date = PrintedDate {
        numbers,
        time: None,
        offset: None,
    };
    let mut ahead = cursor;
    if !ahead.eat("T") {
        let _ = ahead.eat(",");
        ahead.spaces();
        let _ = ahead.eat("/")
            || ahead.eat("at ")
            || ahead.eat("um ")
            || ahead.eat("à ")
            || ahead.eat("- ");
        ahead.spaces();
    }
    if let Some(found) = time(&mut ahead) {
        date.time = Some(found);
        cursor = ahead;
        let mut zone = ahead;
        if let Some(offset) = offset(&mut zone).or_else(|| named_zone(&mut zone)) {
            date.offset = Some(offset);
            cursor = zone;
        }
    }
    Some((date, cursor.rest))
}

fn numeric_date(cursor: &mut Cursor<'_>) -> Option<Numbers> {
    let first = cursor.digits(8)?;
    if first.len() == 8 {
        let year = first.get(0..4)?.parse().ok()?;
        let month = first.get(4..6)?.parse().ok()?;
        let day = first.get(6..8)?.parse().ok()?;
        return sensible_year(year)
            .then(|| NaiveDate::from_ymd_opt(year, month, day))
            .flatten()
            .map(Numbers::Clear);
    }
    let mark = cursor.peek().filter(|mark| "./-".contains(*mark))?;
    let mark_text = mark.to_string();
    if !cursor.eat(&mark_text) {
        return None;
    }
    let second = cursor.digits(4)?;
    if second.len() > 2 || first.len() == 3 || first.len() > 4 {
        return None;
    }
    if first.len() == 4 {
        let year = first.parse().ok().filter(|year| sensible_year(*year))?;
        let month: u32 = second.parse().ok()?;
        let mut third = *cursor;
        if third.eat(&mark_text)
            && let Some(day) = third.digits(2)
        {
            *cursor = third;
            return NaiveDate::from_ymd_opt(year, month, day.parse().ok()?).map(Numbers::Clear);
        }
        return (mark == '-' && (1..=12).contains(&month) && second.len() == 2)
            .then_some(Numbers::Month { year, month });
    }
    if !cursor.eat(&mark_text) {
        return None;
    }
    let year = year_of(cursor.digits(5)?)?;
    let (first, second): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    if first == 0 || second == 0 || first > 31 || second > 31 || (first > 12 && second > 12) {
        return None;
    }
    if mark == '.' {
        // With points the day comes first wherever such dates are printed.
        return NaiveDate::from_ymd_opt(year, second, first).map(Numbers::Clear);
    }
    Some(Numbers::Two {
        first,
        second,
        year,
    })
}

fn worded_date(cursor: &mut Cursor<'_>) -> Option<Numbers> {
    let starts_with_day = cursor.peek()?.is_ascii_digit();
    if starts_with_day {
        let day = cursor.digits(2)?.parse().ok()?;
        let _ = cursor.eat(".")
            || cursor.eat("st")
            || cursor.eat("nd")
            || cursor.eat("rd")
            || cursor.eat("th")
            || cursor.eat("er")
            || cursor.eat("º")
            || cursor.eat("°");
        skip_marks(cursor);
        let _ = cursor.eat("de ") || cursor.eat("of ");
        let month = month_name(cursor)?;
        skip_marks(cursor);
        let _ = cursor.eat("de ") || cursor.eat("del ");
        let year = year_of(cursor.digits(5)?)?;
        return NaiveDate::from_ymd_opt(year, month, day).map(Numbers::Clear);
    }
    let month = month_name(cursor)?;
    skip_marks(cursor);
    let number = cursor.digits(5)?;
    if number.len() == 4 {
        let year = number.parse().ok().filter(|year| sensible_year(*year))?;
        return Some(Numbers::Month { year, month });
    }
    let day = number.parse().ok()?;
    let _ = cursor.eat("st") || cursor.eat("nd") || cursor.eat("rd") || cursor.eat("th");
    skip_marks(cursor);
    let year = year_of(cursor.digits(5)?)?;
    NaiveDate::from_ymd_opt(year, month, day).map(Numbers::Clear)
}

/// Reads `Jun 13`, `Jun-13` or `Jun '13` as a month of a year. Alone it may as well be the thirteenth of June:
/// only a run of them tells.
pub(crate) fn month_of_short_year(text: &str) -> Option<PrintedDate> {
    let mut cursor = Cursor::new(text.trim());
    let month = month_name(&mut cursor)?;
    skip_marks(&mut cursor);
    let _ = cursor.eat("'") || cursor.eat("’");
    let digits = cursor.digits(2).filter(|digits| digits.len() == 2)?;
    let year = year_of(digits)?;
    cursor.rest.is_empty().then_some(PrintedDate {
        numbers: Numbers::Month { year, month },
        time: None,
        offset: None,
    })
}

/// Says whether dates of [`month_of_short_year`] can only be months of years: they run on in one direction by less
/// than a year at a time, and the year changes where the months begin anew.
pub(crate) fn are_months_in_a_row(dates: &[PrintedDate]) -> bool {
    let months: Vec<(i32, u32)> = dates
        .iter()
        .filter_map(|date| match date.numbers {
            Numbers::Month { year, month } => Some((year, month)),
            Numbers::Clear(_) | Numbers::Two { .. } => None,
        })
        .collect();
    let steps: Vec<i64> = months
        .iter()
        .zip(months.iter().skip(1))
        .map(|((year, month), (next_year, next_month))| {
            i64::from(next_year - year) * 12 + i64::from(*next_month) - i64::from(*month)
        })
        .collect();
    let runs_on = steps.iter().all(|step| (1..12).contains(step))
        || steps.iter().all(|step| (1..12).contains(&-step));
    let turns = months
        .iter()
        .zip(months.iter().skip(1))
        .any(|(one, next)| one.0 != next.0);
    months.len() == dates.len() && months.len() >= 3 && runs_on && turns
}

fn skip_marks(cursor: &mut Cursor<'_>) {
    cursor.take_while(3, |letter| " .,-/\u{a0}".contains(letter));
}

fn month_name(cursor: &mut Cursor<'_>) -> Option<u32> {
    let word = folded(cursor.take_while(12, char::is_alphabetic));
    if word.len() < 3 {
        return None;
    }
    const NAMES: [&[&str]; 12] = [
        &[
            "january", "januar", "janner", "janvier", "enero", "gennaio", "janeiro", "januari",
        ],
        &[
            "february",
            "februar",
            "fevrier",
            "febrero",
            "febbraio",
            "fevereiro",
            "februari",
        ],
        &[
            "march", "marz", "maerz", "mars", "marzo", "marco", "maart", "mrz", "mrt", "marts",
        ],
        &["april", "avril", "abril", "aprile"],
        &["may", "mai", "mayo", "maggio", "maio", "mei", "maj"],
        &["june", "juni", "juin", "junio", "giugno", "junho"],
        &["july", "juli", "juillet", "julio", "luglio", "julho"],
        &["august", "aout", "agosto", "augustus", "augusti"],
        &[
            "september",
            "septembre",
            "septiembre",
            "settembre",
            "setembro",
        ],
        &[
            "october", "oktober", "octobre", "octubre", "ottobre", "outubro",
        ],
        &["november", "novembre", "noviembre", "novembro"],
        &[
            "december",
            "dezember",
            "decembre",
            "diciembre",
            "dicembre",
            "dezembro",
        ],
    ];
    // `jui` could be June or July: a start counts only where it fits one month.
    let mut found = NAMES
        .iter()
        .zip(1u32..)
        .filter(|(names, _)| names.iter().any(|name| name.starts_with(&word)))
        .map(|(_, month)| month);
    let month = found.next()?;
    found.next().is_none().then_some(month)
}

fn year_of(digits: &str) -> Option<i32> {
    let number: i32 = digits.parse().ok()?;
    match digits.len() {
        4 => sensible_year(number).then_some(number),
        2 if number <= 49 => Some(2000 + number),
        2 => Some(1900 + number),
        _ => None,
    }
}

fn sensible_year(year: i32) -> bool {
    (1900..=2100).contains(&year)
}

fn time(cursor: &mut Cursor<'_>) -> Option<NaiveTime> {
    let mut at = *cursor;
    let first = at.digits(4)?;
    let (mut hour, minute): (u32, u32);
    let mut second = 0;
    if first.len() == 4 {
        hour = first.get(0..2)?.parse().ok()?;
        minute = first.get(2..4)?.parse().ok()?;
    } else if first.len() <= 2 && (at.eat(":") || at.eat("h")) {
        hour = first.parse().ok()?;
        let digits = at.digits(2)?;
        if digits.len() != 2 {
            return None;
        }
        minute = digits.parse().ok()?;
        let mut more = at;
        if more.eat(":")
            && let Some(digits) = more.digits(2)
        {
            second = digits.parse().ok()?;
            at = more;
            if more.eat(".") && more.digits(9).is_some() {
                at = more;
            }
        }
    } else {
        return None;
    }
    if at
        .peek()
        .is_some_and(|c| c.is_ascii_digit() || c == '.' || c == '/')
    {
        return None;
    }
    let mut half = at;
    half.spaces();
    let word = half
        .take_while(4, |c| c.is_ascii_alphabetic() || c == '.')
        .to_ascii_lowercase();
    match word.replace('.', "").as_str() {
        "am" if hour <= 12 => {
            hour %= 12;
            at = half;
        }
        "pm" if hour <= 12 => {
            hour = hour % 12 + 12;
            at = half;
        }
        _ => {}
    }
    *cursor = at;
    NaiveTime::from_hms_opt(hour, minute, second)
}

fn offset(cursor: &mut Cursor<'_>) -> Option<FixedOffset> {
    if cursor.eat("Z") {
        return FixedOffset::east_opt(0);
    }
    let sign = if cursor.eat("+") {
        1
    } else if cursor.eat("-") {
        -1
    } else {
        return None;
    };
    let hours: i32 = cursor.digits(2).filter(|d| d.len() == 2)?.parse().ok()?;
    let _ = cursor.eat(":");
    let minutes: i32 = cursor.digits(2).filter(|d| d.len() == 2)?.parse().ok()?;
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60))
}

/// Reads the name of a time zone behind a time: `UTC`, `(EST)`, `UTC+02:00`. Names of several zones are none.
fn named_zone(cursor: &mut Cursor<'_>) -> Option<FixedOffset> {
    const ZONES: &[(&str, i32)] = &[
        ("UTC", 0),
        ("GMT", 0),
        ("EST", -5),
        ("EDT", -4),
        ("CST", -6),
        ("CDT", -5),
        ("MST", -7),
        ("MDT", -6),
        ("PST", -8),
        ("PDT", -7),
        ("CET", 1),
        ("MEZ", 1),
        ("CEST", 2),
        ("MESZ", 2),
    ];
    let mut at = *cursor;
    at.spaces();
    let is_bracketed = at.eat("(");
    let word = at.take_while(4, |letter| letter.is_ascii_alphabetic());
    // Small letters may be words of a language; these two are none.
    let is_named = |name: &str| name == word || ["utc", "gmt"].contains(&word) && name == "UTC";
    let hours = ZONES
        .iter()
        .find(|(name, _)| is_named(name))
        .map(|(_, hours)| *hours)?;
    if at.peek().is_some_and(char::is_alphanumeric) {
        return None;
    }
    let mut more = at;
    let further = if hours == 0 { offset(&mut more) } else { None };
    if further.is_some() {
        at = more;
    }
    if is_bracketed {
        let _ = at.eat(")");
    }
    *cursor = at;
    further.or_else(|| FixedOffset::east_opt(hours * 3600))
}

/// Says whether a day lies so far back that no count of it can be meant.
pub(crate) fn is_before_counts(day: NaiveDate) -> bool {
    day.year() < 1960
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, order: DayOrder) -> String {
        match whole_date(text).and_then(|date| date.read(order)) {
            None => "-".to_owned(),
            Some(DateReading::Clear(date)) => date.to_string(),
            Some(DateReading::TwoWays(one, other)) => format!("{one} or {other}"),
        }
    }

    #[test]
    fn printed_dates_of_many_countries_are_read() {
        use DayOrder::{DayFirst as D, MonthFirst as M, Unknown as U};
        for (text, order, expected) in [
            ("2025-03-14", U, "2025-03-14"),
            ("2025-03-14T08:12:00-05:00", U, "2025-03-14T08:12:00-05:00"),
            ("2014-07-03T13:27:37Z", U, "2014-07-03T13:27:37+00:00"),
            ("2025/03/14 08:12", U, "2025-03-14T08:12"),
            ("02/19/2025 02:03 PM UTC", U, "2025-02-19T14:03:00+00:00"),
            ("02/19/2025 09:03 AM (EST)", U, "2025-02-19T09:03:00-05:00"),
            ("19.02.2025 15:03 MEZ", U, "2025-02-19T15:03:00+01:00"),
            ("2025-02-19 14:03 UTC+02:00", U, "2025-02-19T14:03:00+02:00"),
            ("2025-02-19 14:03 GMT", U, "2025-02-19T14:03:00+00:00"),
            ("2025-02-19 14:03 local", U, "2025-02-19T14:03"),
            ("2025-02-19 14:03 ESTIMATED", U, "-"),
            ("20250314", U, "2025-03-14"),
            ("03.04.2025 07:45 Uhr", U, "2025-04-03T07:45"),
            ("3.4.25", M, "2025-04-03"),
            ("03/14/2025 0812", U, "2025-03-14T08:12"),
            ("02/06/2025 / 02:39 PM", M, "2025-02-06T14:39"),
            ("02/06/2025", D, "2025-06-02"),
            ("02/06/2025", U, "2025-06-02 or 2025-02-06"),
            ("05/05/2025", U, "2025-05-05"),
            ("14-Mar-2025 08:12", U, "2025-03-14T08:12"),
            ("Mar 14, 2025 8:12 AM", U, "2025-03-14T08:12"),
            ("14. März 2025", U, "2025-03-14"),
            ("3 de marzo de 2025", U, "2025-03-03"),
            ("12 août 2025", U, "2025-08-12"),
            ("March 2025", U, "2025-03"),
            ("1er mars 2025", U, "2025-03-01"),
            ("1º de março de 2025", U, "2025-03-01"),
            ("3 de mayo del 2025", U, "2025-05-03"),
            ("14 maj 2025", U, "2025-05-14"),
            ("2 augusti 2025", U, "2025-08-02"),
            ("5 mrt 2025", U, "2025-03-05"),
            ("7 mei 2025", U, "2025-05-07"),
            ("9 giugno 2025", U, "2025-06-09"),
            ("9 gen 2025", U, "2025-01-09"),
            ("15 fev. 2025", U, "2025-02-15"),
            ("20 dez 2025", U, "2025-12-20"),
            ("4-okt-2025", U, "2025-10-04"),
            ("3 ene 25", U, "2025-01-03"),
            ("02/06/25", U, "2025-06-02 or 2025-02-06"),
            ("3/16/25, 9:02 PM", U, "2025-03-16T21:02"),
            ("12:00 AM", U, "-"),
            ("1.2.3", U, "-"),
            ("8.9", U, "-"),
            ("3.4 - 10.8", U, "-"),
            ("31/31/2025", U, "-"),
            ("2025-02-30", U, "-"),
            ("31.02.2025", U, "-"),
            ("jui 3 2025", U, "-"),
        ] {
            assert_eq!(shown(text, order), expected, "{text}");
        }
    }

    #[test]
    fn months_with_short_years_count_only_in_a_row_that_turns_the_year() {
        let row = |texts: &str| {
            let dates: Option<Vec<PrintedDate>> =
                texts.split(", ").map(month_of_short_year).collect();
            dates.is_some_and(|dates| are_months_in_a_row(&dates))
        };
        for (texts, expected) in [
            ("Nov 13, Dec 13, Jan 14", true),
            ("Jan 14, Oct 13, Sep 13, Feb 13", true),
            ("Okt-13, Dez-13, Mär-14", true),
            ("nov. '13, déc. '13, janv. '14", true),
            // The thirteenth of each month, or any days of some months.
            ("Jun 13, Jul 13, Aug 13", false),
            ("Jun 13, Jul 14, Aug 15", false),
            ("Jun 13, Jun 20, Jul 04", false),
            ("Dec 13, Jan 14", false),
            ("Nov 13, Dec 13, Jan 2014", false),
            ("Nov 13, Dec 13, Jan 145", false),
        ] {
            assert_eq!(row(texts), expected, "{texts}");
        }
    }

    #[test]
    fn one_clear_date_tells_the_order_of_all_and_a_contradiction_tells_nothing() {
        let read = |texts: &[&str]| {
            let dates: Vec<PrintedDate> = texts.iter().filter_map(|t| whole_date(t)).collect();
            order_of(&dates, None)
        };
        assert_eq!(read(&["03/04/2025", "17/04/2025"]), DayOrder::DayFirst);
        assert_eq!(read(&["03/04/2025", "01/27/2025"]), DayOrder::MonthFirst);
        assert_eq!(read(&["03/04/2025", "2025-01-27"]), DayOrder::Unknown);
        assert_eq!(read(&["13/04/2025", "01/27/2025"]), DayOrder::Unknown);
    }

    #[test]
    fn an_open_order_is_decided_only_by_what_is_certain_of_the_country() {
        use DayOrder::{DayFirst as D, MonthFirst as M, Unknown as U};
        use NumberStyle::{DecimalComma, DecimalPoint};
        for (order, style, names, expected) in [
            (U, DecimalComma, vec!["WBC"], D),
            (U, DecimalPoint, vec!["WBC", "Hemoglobin"], U),
            (
                U,
                NumberStyle::Unknown,
                vec!["Leukozyten", "Thrombozyten"],
                D,
            ),
            (U, NumberStyle::Unknown, vec!["Leukozyten"], U),
            (
                U,
                DecimalPoint,
                vec!["Polynucléaires neutrophiles", "Plaquettes"],
                D,
            ),
            (U, DecimalPoint, vec!["Plaquetas", "Leucocitos"], U),
            (U, DecimalPoint, vec!["Hemoglobin", "MCV", "Ferritin"], U),
            (M, DecimalPoint, vec!["Leukozyten", "Thrombozyten"], M),
        ] {
            assert_eq!(
                order_by_country(order, style, names.clone()),
                expected,
                "{names:?}"
            );
        }
    }
}
