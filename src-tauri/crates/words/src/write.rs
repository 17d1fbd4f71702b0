//! Numbers, values and dates written out in a style.

use chrono::{Datelike, NaiveDate, Timelike};
use domain::analyte::{Analyte, AnalyteKind};
use domain::quantity::Comparator;
use domain::{Decimal, PartialDate, Quantity};
use rust_decimal::RoundingStrategy;

use crate::style::{DateForm, DateOrder, DecimalMark, HemoglobinUnit};
use crate::{Arg, Words};

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

    /// Writes a value in the unit that this person chose, without the unit: `8.9`, `<10`, `0.82`.
    ///
    /// Rounded for showing only; a value with just one decimal more than usual is shown in full. A value above zero is never shown as zero, and none is rounded across a level at
    /// which something is said, so that no sentence contradicts its own number.
    #[must_use]
    pub fn value(&self, analyte: Analyte, quantity: &Quantity) -> String {
        let (shown, usual) = self.in_shown_unit(analyte, quantity.value);
        let sign = sign(quantity);
        let rounded = |decimals| {
            shown.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
        };
        let misleads = |decimals| {
            let rounded = rounded(decimals);
            (rounded.is_zero() && !shown.is_zero())
                || levels(analyte).iter().any(|(mantissa, scale)| {
                    let (level, _) = self.in_shown_unit(analyte, Decimal::new(*mantissa, *scale));
                    (shown < level) != (rounded < level)
                })
        };
        let measured = shown.normalize().scale();
        let mut decimals = if measured == usual + 1 {
            measured
        } else {
            usual
        };
        while misleads(decimals) && decimals < measured {
            decimals += 1;
        }
        // 2.60 is written 2.6, 9 is written 9.0, 0.82 stays.
        let kept = rounded(decimals).normalize().scale().max(usual.min(1));
        format!("{sign}{}", self.rounded(shown, kept))
    }

    /// Writes a value with its unit: `8.9 g/dL`, `45 ×10⁹/L`.
    #[must_use]
    pub fn measured(&self, analyte: Analyte, quantity: &Quantity) -> String {
        format!("{} {}", self.value(analyte, quantity), self.unit(analyte))
    }

    /// Turns a canonical number into the unit that this person chose, with the decimals to show.
    #[must_use]
    pub fn in_shown_unit(&self, analyte: Analyte, canonical: Decimal) -> (Decimal, u32) {
        let decimals = analyte.shown_decimals();
        match (analyte.kind(), self.style().hemoglobin_unit) {
            (AnalyteKind::HemoglobinMass, HemoglobinUnit::GramsPerLiter) => {
                (canonical * Decimal::TEN, decimals.saturating_sub(1))
            }
            // 0.6206 mmol/L of the monomer for 1 g/dL (clinical reference, section 1.1).
            (AnalyteKind::HemoglobinMass, HemoglobinUnit::MillimolesPerLiter) => {
                (canonical * Decimal::new(6206, 4), decimals)
            }
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
            ) => (canonical, decimals),
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
        match self.style().date_order {
            DateOrder::DayMonthYear => format!("{} {month}", day.day()),
            DateOrder::MonthDayYear => format!("{month} {}", day.day()),
            DateOrder::YearMonthDay => format!("{:02}-{:02}", day.month(), day.day()),
        }
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
                    format!("{} {year}", self.month(*month, self.style().date_form))
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
        let (year, number) = (day.year(), day.day());
        match self.style().date_order {
            DateOrder::DayMonthYear => format!("{number} {} {year}", self.month(day.month(), form)),
            DateOrder::MonthDayYear => {
                format!("{} {number}, {year}", self.month(day.month(), form))
            }
            DateOrder::YearMonthDay => format!("{year:04}-{:02}-{number:02}", day.month()),
        }
    }

    fn mark(&self, number: &str) -> String {
        let number = number.replace('-', "−");
        match self.style().decimal_mark {
            DecimalMark::Point => number,
            DecimalMark::Comma => number.replace('.', ","),
        }
    }
}

/// Levels at which the product says something (clinical reference, section 5.4), canonical units.
fn levels(analyte: Analyte) -> &'static [(i64, u32)] {
    if analyte == Analyte::Hemoglobin {
        &[(7, 0), (8, 0)]
    } else if analyte == Analyte::Platelets {
        &[(10, 0), (20, 0)]
    } else if analyte == Analyte::Neutrophils {
        &[(5, 1)]
    } else if analyte == Analyte::BlastsPercent {
        &[(20, 0)]
    } else if analyte == Analyte::Ferritin {
        &[(1000, 0)]
    } else {
        &[]
    }
}

/// The comparator as it is set in print.
fn sign(quantity: &Quantity) -> &'static str {
    match quantity.comparator {
        None => "",
        Some(Comparator::Below) => "<",
        Some(Comparator::AtMost) => "≤",
        Some(Comparator::AtLeast) => "≥",
        Some(Comparator::Above) => ">",
    }
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
