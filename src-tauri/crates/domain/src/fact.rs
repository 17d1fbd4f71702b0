//! Typed facts that follow from a record, for content rules and sentences.
//!
//! A content rule names a fact by its stable id; “in your record” shows its arguments with the date and
//! the source value. A fact that is missing is a fact too.

mod card;
mod count;
mod course;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::criteria::{Record, UnsureResult};
use crate::person::{Appointment, DiseaseCard, GeneFinding, Medicine, TeamLine};
use crate::quantity::Quantity;
use crate::result::LabResult;
use crate::transfusion::{LogCompleteness, Transfusion};
use crate::treatment::{Milestone, Treatment};

/// One fact of this person, with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Stable id, a key of the word catalogue as `fact-<id>`; see [`FACT_IDS`].
    pub id: &'static str,
    /// Known, or missing.
    pub state: FactState,
    /// Arguments of its sentence.
    pub arguments: Vec<(&'static str, FactArgument)>,
    /// The day it rests on, for “as of”.
    pub as_of: Option<NaiveDate>,
}

/// Whether the fact holds in this record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FactState {
    /// It is known, and so.
    Holds,
    /// It is known, and not so.
    DoesNotHold,
    /// The record does not say; the sentence says how to fill it.
    Missing,
}

/// An argument of a fact's sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum FactArgument {
    /// A number; `unit` is the canonical unit where it has one.
    Number(Decimal),
    /// A whole number.
    Count(i64),
    /// A date.
    Date(NaiveDate),
    /// Text that the person or the laboratory wrote.
    Text(String),
    /// An id of the catalogue.
    Code(&'static str),
}

/// All fact ids. Content may name only these; each is explained in `assets/words/en/facts.ftl`.
pub const FACT_IDS: &[&str] = &[
    "first-dose",                   // Date, Count week; missing: no first dose entered
    "window-phase",                 // Code phase, Count week
    "next-assessment",              // Date, Count week
    "assessment-missing",           // Date, Count week: a planned assessment passed unrecorded
    "window-over",                  // past the last shaded day
    "window-over-without-response", // past it, and no criterion reached
    "treatment-ended",              // Date
    "off-study",                    // Date
    "expected-dip",                 // Code drug: counts often dip on this day of the treatment
    "in-trial",                     // Text study
    "arm-blinded",                  // holds only in a trial
    "red-cell-units-last-8-weeks",  // Count; missing: log not complete
    "red-cell-units-before",        // Count, 8 weeks before the first dose
    "transfusions-rising",          // Count last, Count before
    "log-incomplete",               // Date up to which it is complete, if any
    "platelet-log-incomplete",
    "growth-factor-log-incomplete",
    "red-cell-category", // Code burden: red cells of the 16 weeks before the first dose
    "last-hemoglobin",   // Number, Date
    "last-neutrophils",
    "last-platelets",
    "hemoglobin-below-8",
    "neutrophils-below-half",
    "platelets-below-20",
    "platelets-below-10",
    "blasts-present",      // Number percent, Date
    "blasts-rising",       // Number before, Number value, Date
    "marrow-blasts",       // Number percent, Date
    "flat-at-12-weeks",    // Code counts: at or past day 84, all comparable trends about the same
    "improvement-reached", // Code criterion, Code definition: reached, and not lower again
    "improvement-lost", // Code criterion, Code definition, Date from, to, date: lower again since
    "one-up-another-down",
    "baseline-missing", // fewer than two comparable values before the first dose
    "results-waiting", // Count, Date of the newest: read from a document, and nobody has looked at them
    "gap-in-counts",   // Count days of the longest gap since the first dose, Count limit
    "two-laboratories", // Text names
    "gene-idh1",       // holds: found; does not hold: looked for, not found; missing: Code status
    "gene-idh2",
    "gene-sf3b1",
    "gene-tp53",
    "chromosome-del5q",
    "genes-known",   // any gene result entered
    "risk-side",     // Code lower/higher
    "subtype",       // Text
    "epo",           // Number, Date
    "iron-load",     // ferritin above 1000 and 20 or more units
    "next-visit",    // Date, Text
    "team-line",     // a phone number is typed in
    "blood-thinner", // Text name
];

/// What the facts are made from: one person's record on one day.
#[derive(Debug, Clone, Copy)]
pub struct FactSource<'a> {
    /// The day on which the facts are told.
    pub today: NaiveDate,
    /// Confirmed results.
    pub results: &'a [LabResult],
    /// Transfusions.
    pub transfusions: &'a [Transfusion],
    /// How far the logs are complete.
    pub log: &'a LogCompleteness,
    /// The current treatment, else the last one.
    pub treatment: Option<&'a Treatment>,
    /// Milestones.
    pub milestones: &'a [Milestone],
    /// What reports said of genes and chromosomes.
    pub genes: &'a [GeneFinding],
    /// The disease card.
    pub disease: Option<&'a DiseaseCard>,
    /// Appointments.
    pub appointments: &'a [Appointment],
    /// Telephone numbers of the team.
    pub team_lines: &'a [TeamLine],
    /// Medicines.
    pub medicines: &'a [Medicine],
    /// Results that wait to be looked at.
    pub waiting: &'a [UnsureResult],
}

impl<'a> FactSource<'a> {
    /// Returns what of the record the criteria look at.
    fn record(&self, treatment: &'a Treatment) -> Record<'a> {
        Record {
            results: self.results,
            transfusions: self.transfusions,
            log: self.log,
            treatments: std::slice::from_ref(treatment),
            milestones: self.milestones,
            medicines: self.medicines,
            disease: self.disease,
            waiting: self.waiting,
        }
    }
}

/// Returns every fact of [`FACT_IDS`] exactly once, in that order.
///
/// A number that has a comparator comes as text with its sign, so that it is never shown as exact.
#[must_use]
pub fn facts(source: &FactSource<'_>) -> Vec<Fact> {
    let mut facts = course::facts(source);
    facts.extend(count::facts(source));
    facts.extend(card::facts(source));
    facts.sort_by_key(|fact| FACT_IDS.iter().position(|id| *id == fact.id));
    facts
}

impl FactState {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::DoesNotHold => "does-not-hold",
            Self::Missing => "missing",
        }
    }
}

impl Fact {
    fn new(id: &'static str, state: FactState) -> Self {
        Self {
            id,
            state,
            arguments: Vec::new(),
            as_of: None,
        }
    }

    fn missing(id: &'static str) -> Self {
        Self::new(id, FactState::Missing)
    }

    /// Makes a fact that is known, one way or the other.
    fn known(id: &'static str, holds: bool) -> Self {
        Self::new(
            id,
            if holds {
                FactState::Holds
            } else {
                FactState::DoesNotHold
            },
        )
    }

    fn with(mut self, name: &'static str, argument: FactArgument) -> Self {
        self.arguments.push((name, argument));
        self
    }

    fn on(mut self, date: NaiveDate) -> Self {
        self.as_of = Some(date);
        self.with("date", FactArgument::Date(date))
    }

    fn value(self, quantity: Quantity) -> Self {
        let argument = match quantity.comparator {
            None => FactArgument::Number(quantity.value),
            Some(comparator) => FactArgument::Text(format!(
                "{}{}",
                comparator.sign(),
                quantity.value.normalize()
            )),
        };
        self.with("value", argument)
    }
}

#[cfg(test)]
#[path = "fact_tests.rs"]
mod tests;
