//! Customs of laboratories: language, names, units, dates, numbers and flags, drawn together for one sheet.

mod unit;
mod words_north;
mod words_south;

use chrono::{Datelike, NaiveDate};
use domain::Analyte as A;

use crate::chance::{Chance, one_of, pick, sometimes};

pub use unit::{Unit, Units, units_of};

/// How dates are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// 2026-03-14
    Iso,
    /// 14.03.2026
    Points,
    /// 14.03.26
    ShortPoints,
    /// 14/03/2026
    SlashedDayFirst,
    /// 03/14/2026
    SlashedMonthFirst,
    /// 14-03-2026
    DashedDayFirst,
    /// 14 Mar 2026, in the language of the sheet
    Worded,
    /// Mar 14, 2026
    WordedMonthFirst,
}

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    /// Two letters, and a country where it matters.
    pub code: &'static str,
    /// Names of the tests that have no share beside them.
    pub names: &'static [(A, &'static [&'static str])],
    /// Names of white cells that are printed as count and as share.
    pub parts: &'static [(A, A, &'static [&'static str])],
    /// How an absolute count is marked; `{}` is the name.
    pub absolute: &'static [&'static str],
    /// How a share is marked.
    pub share: &'static [&'static str],
    /// `Name`
    pub name: &'static str,
    /// `Date of birth`
    pub birth: &'static str,
    /// `Patient number`
    pub number: &'static str,
    /// `Collected`
    pub collected: &'static [&'static str],
    /// `Reported`
    pub reported: &'static str,
    /// Headings: test, result, flag, unit, range, previous.
    pub headings: [&'static str; 6],
    /// `Full blood count`
    pub title: &'static str,
    /// `Urine`
    pub urine: &'static str,
    /// `Bone marrow`
    pub marrow: &'static str,
    /// `corrected, formerly`
    pub corrected: &'static str,
    /// A sentence that starts a letter.
    pub letter: &'static str,
    /// A text in place of a number.
    pub clumped: &'static str,
    /// Months, short.
    pub months: [&'static str; 12],
    /// How dates are printed.
    pub dates: &'static [DateStyle],
    /// True for a decimal comma.
    pub comma: bool,
    /// Family and given names.
    pub people: &'static [(&'static str, &'static str)],
}

/// All languages.
pub const LANGUAGES: &[&Words] = &[
    &words_north::ENGLISH_US,
    &words_north::ENGLISH_UK,
    &words_north::GERMAN,
    &words_north::DUTCH,
    &words_north::SWEDISH,
    &words_south::FRENCH,
    &words_south::SPANISH,
    &words_south::ITALIAN,
    &words_south::PORTUGUESE,
];

/// The customs of one laboratory.
#[derive(Debug, Clone)]
pub struct Habit {
    /// Its language.
    pub words: &'static Words,
    /// Its units.
    pub units: &'static Units,
    /// Its dates.
    pub date_style: DateStyle,
    /// True where it prints the time of the draw.
    pub with_time: bool,
    /// Below and above the range.
    pub flags: (&'static str, &'static str),
    /// True where it prints ranges.
    pub with_ranges: bool,
    /// How it writes a range; `{l}` and `{h}`.
    pub range_form: &'static str,
    /// Which of the names of a language it takes.
    name_choice: u64,
    absolute: &'static str,
    share: &'static str,
    bare_count: bool,
}

impl Habit {
    /// A laboratory.
    pub fn new(chance: &mut Chance) -> Self {
        let words = pick(chance, LANGUAGES);
        let all = units_of(words.code);
        let units = one_of(chance, all);
        Self {
            words,
            units,
            date_style: pick(chance, words.dates),
            with_time: sometimes(chance, 35),
            flags: pick(
                chance,
                &[
                    ("L", "H"),
                    ("L", "H"),
                    ("-", "+"),
                    ("*", "*"),
                    ("Low", "High"),
                    ("(L)", "(H)"),
                    ("!", "!"),
                ],
            ),
            with_ranges: sometimes(chance, 80),
            range_form: pick(
                chance,
                &[
                    "{l} - {h}",
                    "{l}-{h}",
                    "[{l} - {h}]",
                    "({l}-{h})",
                    "{l} – {h}",
                ],
            ),
            name_choice: chance.u64(..),
            absolute: pick(chance, words.absolute),
            share: pick(chance, words.share),
            bare_count: sometimes(chance, 40),
        }
    }

    /// The name of a test as this laboratory prints it.
    #[must_use]
    pub fn name_of(&self, analyte: A) -> Option<String> {
        let choose = |names: &'static [&'static str]| {
            let at = (self.name_choice ^ (analyte as u64).wrapping_mul(0x9e37_79b9)) >> 3;
            let at = usize::try_from(at % names.len().max(1) as u64).unwrap_or(0);
            names.get(at).copied()
        };
        if let Some((_, names)) = self.words.names.iter().find(|(other, _)| *other == analyte) {
            return choose(names).map(str::to_owned);
        }
        let (count, _, names) = self
            .words
            .parts
            .iter()
            .find(|(count, share, _)| *count == analyte || *share == analyte)?;
        let name = choose(names)?;
        Some(if *count != analyte {
            self.share.replace("{}", name)
        } else if self.bare_count && self.share != "{}" {
            name.to_owned()
        } else {
            self.absolute.replace("{}", name)
        })
    }

    /// The label of the draw.
    #[must_use]
    pub fn collected(&self) -> &'static str {
        let labels = self.words.collected;
        let at = usize::try_from(self.name_choice % labels.len().max(1) as u64).unwrap_or(0);
        labels.get(at).copied().unwrap_or_default()
    }

    /// True where the name alone says that it is a share.
    #[must_use]
    pub fn says_percent(name: &str) -> bool {
        name.contains('%')
    }

    /// A day as this laboratory prints it.
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        let (y, m, d) = (day.year(), day.month(), day.day());
        let month = usize::try_from(day.month0())
            .ok()
            .and_then(|index| self.words.months.get(index))
            .copied()
            .unwrap_or_default();
        match self.date_style {
            DateStyle::Iso => format!("{y}-{m:02}-{d:02}"),
            DateStyle::Points => format!("{d:02}.{m:02}.{y}"),
            DateStyle::ShortPoints => format!("{d:02}.{m:02}.{:02}", y % 100),
            DateStyle::SlashedDayFirst => format!("{d:02}/{m:02}/{y}"),
            DateStyle::SlashedMonthFirst => format!("{m:02}/{d:02}/{y}"),
            DateStyle::DashedDayFirst => format!("{d:02}-{m:02}-{y}"),
            DateStyle::Worded => format!("{d} {month} {y}"),
            DateStyle::WordedMonthFirst => format!("{month} {d}, {y}"),
        }
    }

    /// True where a reader could exchange day and month of this day.
    #[must_use]
    pub fn is_two_ways(&self, day: NaiveDate) -> bool {
        self.has_exchangeable_dates() && day.day() <= 12 && day.day() != day.month()
    }

    /// True where this very date shows which number is the day.
    #[must_use]
    pub fn proves_order(&self, day: NaiveDate) -> bool {
        self.has_exchangeable_dates() && day.day() > 12
    }

    fn has_exchangeable_dates(&self) -> bool {
        matches!(
            self.date_style,
            DateStyle::SlashedDayFirst | DateStyle::SlashedMonthFirst | DateStyle::DashedDayFirst
        )
    }

    /// A number with the decimal mark of the language.
    #[must_use]
    pub fn number(&self, plain: &str) -> String {
        if self.words.comma {
            plain.replace('.', ",")
        } else {
            plain.to_owned()
        }
    }
}
