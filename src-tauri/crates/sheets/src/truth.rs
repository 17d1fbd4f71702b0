//! What a sheet says, known before it is written.

use chrono::NaiveDate;
use domain::{Analyte, Comparator, Decimal};

/// An invented person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Given name and family name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Birth date.
    pub birth: NaiveDate,
    /// Number at the hospital.
    pub id: String,
    /// `M` or `F`.
    pub sex: char,
}

/// How far a result may be trusted by whoever reads nothing but the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// All is said; it may be read as certain, or as a question.
    Clear,
    /// Something is missing, odd or said to be otherwise: only a question is right. The text says why.
    Ask(&'static str),
    /// It need not be read. If it is, as here.
    Spare,
    /// It need not be read, and if it is, then as a question.
    SpareAsk(&'static str),
}

impl Trust {
    /// Says whether somebody misses the result where it is not read.
    #[must_use]
    pub fn is_wanted(self) -> bool {
        matches!(self, Self::Clear | Self::Ask(_))
    }

    /// Says whether reading it as certain is right.
    #[must_use]
    pub fn may_be_certain(self) -> bool {
        matches!(self, Self::Clear | Self::Spare)
    }
}

/// One result of the truth.
#[derive(Debug, Clone, PartialEq)]
pub struct Expected {
    /// What was measured.
    pub analyte: Analyte,
    /// The name as printed.
    pub name: String,
    /// Exactly what the printed number is in the canonical unit.
    pub value: Decimal,
    /// The sign before the number.
    pub comparator: Option<Comparator>,
    /// The digits as printed, with their decimal mark.
    pub digits: String,
    /// The unit as printed.
    pub unit: Option<String>,
    /// The day of the draw, as far as the sheet says it.
    pub day: Option<NaiveDate>,
    /// Whose it is; index into the people.
    pub person: usize,
    /// How far it may be trusted.
    pub trust: Trust,
}

/// Everything that a sheet says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Truth {
    /// Whose results these are.
    pub people: Vec<Person>,
    /// The results.
    pub results: Vec<Expected>,
}
