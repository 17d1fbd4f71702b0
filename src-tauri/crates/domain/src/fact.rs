//! Typed facts that follow from a record, for content rules and sentences.
//!
//! A content rule names a fact by its stable id; “in your record” shows its arguments with the date and
//! the source value. A fact that is missing is a fact too.

use chrono::NaiveDate;
use rust_decimal::Decimal;

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
    "in-trial",                     // Text study
    "arm-blinded",                  // holds only in a trial
    "red-cell-units-last-8-weeks",  // Count; missing: log not complete
    "red-cell-units-before",        // Count, 8 weeks before the first dose
    "transfusions-rising",          // Count last, Count before
    "log-incomplete",               // Date up to which it is complete, if any
    "last-hemoglobin",              // Number, Date
    "last-neutrophils",
    "last-platelets",
    "hemoglobin-below-8",
    "neutrophils-below-half",
    "platelets-below-20",
    "platelets-below-10",
    "blasts-present",      // Number percent, Date
    "flat-at-12-weeks",    // at or past day 84 and all comparable trends about the same
    "improvement-reached", // Code criterion, Code definition
    "one-up-another-down",
    "baseline-missing", // fewer than two comparable values before the first dose
    "gap-in-counts",    // Count days of the longest gap above 35 since the first dose
    "two-laboratories", // Text names
    "gene-idh1",        // holds: found; does not hold: looked for, not found; missing: not entered
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
