//! The record for other programs: tables, FHIR, calendar. Bytes only; who may have them is decided elsewhere.
//!
//! Values stand in canonical units, with what was printed beside them. Nothing here is encrypted.

pub mod calendar;
pub mod csv;
pub mod fhir;
mod field;
pub mod workbook;

use chrono::{DateTime, FixedOffset};
use domain::Uuid;
use domain::draft::DocumentFormat;
use domain::person::Person;
use domain::result::LabResult;
use domain::transfusion::Transfusion;
use domain::treatment::{Milestone, Treatment};

/// What leaves the record as a table or as FHIR.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportedRecord {
    /// Whose record it is.
    pub person: Person,
    /// When the export is made.
    pub made: DateTime<FixedOffset>,
    /// The results of the record.
    pub results: Vec<ExportedResult>,
    /// The documents that results came from.
    pub documents: Vec<ExportedDocument>,
    /// Transfusions.
    pub transfusions: Vec<Transfusion>,
    /// Treatments.
    pub treatments: Vec<Treatment>,
    /// Dated events.
    pub milestones: Vec<Milestone>,
}

/// A result with where it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportedResult {
    /// The result as it stands.
    pub result: LabResult,
    /// LOINC code as in its source.
    pub loinc: Option<String>,
    /// The document it came from.
    pub document: Option<Uuid>,
}

/// A document that results came from. Its bytes stay in the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedDocument {
    /// Stable identity.
    pub id: Uuid,
    /// Name of the file.
    pub file_name: String,
    /// Recognised format.
    pub format: DocumentFormat,
    /// When it was taken in.
    pub received: DateTime<FixedOffset>,
}

/// Puts results in the order of a table: by date, then test.
fn in_order<'a>(results: impl Iterator<Item = &'a LabResult>) -> Vec<&'a LabResult> {
    let mut sorted: Vec<&LabResult> = results.collect();
    sorted.sort_by(|one, other| {
        one.collected
            .cmp(&other.collected)
            .then(one.analyte.cmp(&other.analyte))
            .then(one.id.cmp(&other.id))
    });
    sorted
}
