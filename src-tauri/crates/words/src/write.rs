//! Numbers, values and dates written out in a style.

use chrono::{Datelike, NaiveDate, Timelike};
use domain::analyte::{Analyte, AnalyteKind};
use domain::quantity::Comparator;
use domain::unit::ShownScale;
use domain::{Decimal, PartialDate, Quantity, ReferenceRange};
use rust_decimal::RoundingStrategy;

use crate::style::{DateForm, DateOrder, DecimalMark, HemoglobinUnit};
use crate::{Arg, Language, Words};

impl Words {
    /// Writes a number exactly as it is, digit for digit.
    #[must_use]
    pub fn number(&self, number: Decimal) -> String {
        self.mark(&number.to_string())
    }

    /// Writes several numbers; beside decimal commas they are parted by semicolons.
    #[must_use]
    pub fn numbers(&self, numbers: &[Quantity]) -> String {
        let between = match self.style().decimal_mark {
            DecimalMark::Point => ", ",
            DecimalMark::Comma => "; ",
        };
        let written: Vec<String> = numbers
            .iter()
            .map(|quantity| format!("{}{}", sign(quantity), self.number(quantity.value)))
            .collect();
        written.join(between)
    }

    /// Writes a number rounded to `decimals`, half away from zero.
    #[must_use]
    pub fn rounded(&self, number: Decimal, decimals: u32) -> String {
        let rounded =
            number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        let decimals = usize::try_from(decimals).unwrap_or_default();
        self.mark(&format!("{rounded:.decimals$}"))
    }

    /// Writes a value in the unit that this person chose, without the unit: `8.9`, `<10`, `0.82`; as
    /// many decimals as [`ShownScale::shown`] gives.
    #[must_use]
    pub fn value(&self, analyte: Analyte, quantity: &Quantity) -> String {
        self.value_beside(analyte, quantity, None)
    }

    /// Writes a value as [`Words::value`] does, to stand beside what is said of its own range.
    #[must_use]
    pub fn value_beside(
        &self,
        analyte: Analyte,
        quantity: &Quantity,
        range: Option<&ReferenceRange>,
    ) -> String {
        let shown = self
            .shown_scale(analyte)
            .shown(analyte, quantity.value, range);
        format!("{}{}", sign(quantity), self.number(shown))
    }

    /// Writes a value with its unit: `8.9 g/dL`, `45 ×10⁹/L`.
    #[must_use]
    pub fn measured(&self, analyte: Analyte, quantity: &Quantity) -> String {
        format!("{} {}", self.value(analyte, quantity), self.unit(analyte))
    }

    /// Writes a published limit in the unit of the person, with the published one beside it where that is
    /// another: `8 g/dL`, `80 g/L (8 g/dL)`.
    #[must_use]
    pub fn published_limit(&self, analyte: Analyte, canonical: Decimal) -> String {
        let shown = self.limit(analyte, canonical);
        if self.in_shown_unit(analyte, canonical) == canonical {
            return shown;
        }
        let unit = self.unit_text(analyte.canonical_unit());
        format!("{shown} ({} {unit})", self.number(canonical))
    }

    /// Writes a published limit with its unit, in the unit that this person chose: `7 g/dL`, `70 g/L`,
    /// `4.34 mmol/L`. One decimal more than a value has, so that no value beside it contradicts it.
    #[must_use]
    pub fn limit(&self, analyte: Analyte, canonical: Decimal) -> String {
        let limit = self.shown_scale(analyte).limit(canonical);
        format!("{} {}", self.number(limit), self.unit(analyte))
    }

    /// Turns a canonical number into the unit that this person chose, at full precision.
    #[must_use]
    pub fn in_shown_unit(&self, analyte: Analyte, canonical: Decimal) -> Decimal {
        let scale = self.shown_scale(analyte);
        canonical.checked_mul(scale.multiply).unwrap_or(canonical)
    }

    /// Returns the unit that this person chose for `analyte`, as a factor with its usual decimals.
    #[must_use]
    pub fn shown_scale(&self, analyte: Analyte) -> ShownScale {
        let canonical = ShownScale::canonical(analyte);
        match (analyte.kind(), self.style().hemoglobin_unit) {
            (AnalyteKind::HemoglobinMass, HemoglobinUnit::GramsPerLiter) => ShownScale {
                multiply: Decimal::TEN,
                decimals: canonical.decimals.saturating_sub(1),
            },
            // 0.6206 mmol/L of the monomer for 1 g/dL (clinical reference, section 1.1).
            (AnalyteKind::HemoglobinMass, HemoglobinUnit::MillimolesPerLiter) => ShownScale {
                multiply: Decimal::new(6206, 4),
                decimals: canonical.decimals,
            },
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
                HemoglobinUnit::GramsPerDeciliter
                | HemoglobinUnit::GramsPerLiter
                | HemoglobinUnit::MillimolesPerLiter,
            ) => canonical,
        }
    }

    /// Writes a day in the form and order of the style.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        self.date_in(day, self.style().date_form)
    }

    /// Writes a day with the short name of its month: `12 Mar 2026`.
    #[must_use]
    pub fn short_date(&self, day: NaiveDate) -> String {
        self.date_in(day, DateForm::Short)
    }

    /// Writes day and month without the year: `12 Mar`.
    #[must_use]
    pub fn day_and_month(&self, day: NaiveDate) -> String {
        let month = self.month(day.month(), DateForm::Short);
        let key = match self.style().date_order {
            DateOrder::DayMonthYear => "date-day-month",
            DateOrder::MonthDayYear => "date-month-day",
            DateOrder::YearMonthDay => return format!("{:02}-{:02}", day.month(), day.day()),
        };
        let day = Arg::Count(day.day().into());
        self.say(key, &[("day", day), ("month", Arg::Text(&month))])
    }

    /// Writes two words with a colon between them, as the language sets it.
    #[must_use]
    pub fn colon(&self, before: &str, after: &str) -> String {
        self.say(
            "report-colon",
            &[("before", Arg::Text(before)), ("after", Arg::Text(after))],
        )
    }

    /// Returns the name of an analyte: `Haemoglobin`.
    #[must_use]
    pub fn analyte(&self, analyte: Analyte) -> String {
        self.say(&format!("analyte-{}", analyte.id()), &[])
    }

    /// Returns the short name of an analyte for tables: `Hb`.
    #[must_use]
    pub fn short_analyte(&self, analyte: Analyte) -> String {
        self.say(&format!("analyte-{}.short", analyte.id()), &[])
    }

    /// Writes a date as far as it is known; a time follows the day.
    #[must_use]
    pub fn partial_date(&self, date: &PartialDate) -> String {
        match date {
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month { year, month } => match self.style().date_order {
                DateOrder::YearMonthDay => format!("{year:04}-{month:02}"),
                DateOrder::DayMonthYear | DateOrder::MonthDayYear => {
                    let month = self.month(*month, self.style().date_form);
                    let year = year.to_string();
                    let args = [("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
                    self.say("date-month-year", &args)
                }
            },
            PartialDate::Day(day) => self.date(*day),
            PartialDate::Minute { at, .. } => {
                let time = format!("{:02}:{:02}", at.hour(), at.minute());
                let day = self.date(at.date());
                self.say(
                    "date-with-time",
                    &[("date", Arg::Text(&day)), ("time", Arg::Text(&time))],
                )
            }
        }
    }

    /// Returns the name of a month, 1 to 12.
    #[must_use]
    pub fn month(&self, month: u32, form: DateForm) -> String {
        match form {
            DateForm::Long => self.say(&format!("month-{month}"), &[]),
            DateForm::Short => self.say(&format!("month-{month}.short"), &[]),
        }
    }

    fn date_in(&self, day: NaiveDate, form: DateForm) -> String {
        let key = match (self.style().date_order, form) {
            (DateOrder::DayMonthYear, DateForm::Long) => "date-day-month-year",
            (DateOrder::DayMonthYear, DateForm::Short) => "date-day-month-year.short",
            (DateOrder::MonthDayYear, DateForm::Long | DateForm::Short) => "date-month-day-year",
            (DateOrder::YearMonthDay, DateForm::Long | DateForm::Short) => {
                return format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day());
            }
        };
        let month = self.month(day.month(), form);
        let year = day.year().to_string();
        let args = [
            ("day", Arg::Count(day.day().into())),
            ("month", Arg::Text(&month)),
            ("year", Arg::Text(&year)),
        ];
        self.say(key, &args)
    }

    fn mark(&self, number: &str) -> String {
        let number = self.grouped(&number.replace('-', "−"));
        match self.style().decimal_mark {
            DecimalMark::Point => number,
            DecimalMark::Comma => number.replace('.', ","),
        }
    }

    /// Parts the thousands of a long number with a space where the language does so. A point or a comma
    /// would be read as a decimal mark somewhere, so the other languages part nothing.
    fn grouped(&self, number: &str) -> String {
        let whole = number.split('.').next().unwrap_or(number);
        let digits = whole.trim_start_matches('−');
        let is_parted = match self.language() {
            Language::French => digits.len() >= 5,
            Language::English | Language::Spanish | Language::German => false,
        };
        if !is_parted {
            return number.to_owned();
        }
        let mut parted = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                parted.push('\u{a0}');
            }
            parted.push(digit);
        }
        number.replacen(digits, &parted, 1)
    }
}

/// The comparator as it is set in print.
fn sign(quantity: &Quantity) -> &'static str {
    quantity.comparator.map_or("", Comparator::print_sign)
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
