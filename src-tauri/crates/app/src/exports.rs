//! The record for other programs: tables, FHIR, calendar. What is written is not encrypted; the shells say so.

use domain::person::Appointment;
use domain::treatment::Treatment;
use report::export::{self, ExportedDocument, ExportedRecord, ExportedResult};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session};

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ExportFormat {
    /// All results as a table: UTF-8, commas. It comes back exactly as it went out.
    Csv,
    /// Results, transfusions, treatments and milestones as a workbook.
    Workbook,
    /// A FHIR R4 Bundle.
    Fhir,
    /// Visits for a calendar; no results.
    Calendar,
}

impl ExportFormat {
    /// Returns the ending of the file, without a dot.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Workbook => "xlsx",
            Self::Fhir => "json",
            Self::Calendar => "ics",
        }
    }

    /// Suggests a name for the file: no name of a person, since file names are seen by others.
    #[must_use]
    pub fn file_name(self, now: Now) -> String {
        let what = match self {
            Self::Csv | Self::Workbook => "counts",
            Self::Fhir => "record-fhir",
            Self::Calendar => "visits",
        };
        format!("{what}-{}.{}", now.today(), self.ending())
    }
}

/// Returns the bytes of a file for other programs.
///
/// # Errors
/// When there is no such person, or a workbook cannot hold the record.
pub fn export(
    session: &Session,
    person: &str,
    format: ExportFormat,
    now: Now,
) -> Result<Vec<u8>, AppError> {
    Ok(match format {
        ExportFormat::Csv => {
            let record = gather(session, person, now)?;
            export::csv::results(record.results.iter().map(|exported| &exported.result))
                .into_bytes()
        }
        ExportFormat::Workbook => export::workbook::record(&gather(session, person, now)?)
            .map_err(|error| AppError::new(ErrorCode::Internal, error))?,
        ExportFormat::Fhir => export::fhir::bundle(&gather(session, person, now)?).into_bytes(),
        ExportFormat::Calendar => {
            export::calendar::visits(&appointments(session, person)?, now.at).into_bytes()
        }
    })
}

fn appointments(session: &Session, person: &str) -> Result<Vec<Appointment>, AppError> {
    let person = people::known(session, person)?;
    let mut visits = session.vault.appointments(person.id)?;
    visits.sort_by_key(|visit| (visit.at, visit.id));
    Ok(visits)
}

fn gather(session: &Session, person: &str, now: Now) -> Result<ExportedRecord, AppError> {
    let person = people::known(session, person)?;
    let vault = &session.vault;
    let mut results: Vec<ExportedResult> = session
        .results(person.id)?
        .into_iter()
        .map(|stored| ExportedResult {
            loinc: stored.loinc,
            document: stored.import,
            result: stored.result,
        })
        .collect();
    results.sort_by_key(|one| (one.result.collected, one.result.analyte, one.result.id));
    let mut documents: Vec<ExportedDocument> = vault
        .imports()?
        .into_iter()
        .filter(|import| results.iter().any(|one| one.document == Some(import.id)))
        .map(|import| ExportedDocument {
            id: import.id,
            file_name: import.file_name,
            format: import.format,
            received: import.received,
        })
        .collect();
    documents.sort_by_key(|document| (document.received, document.id));
    // Of what has several values none goes out as the one.
    let open = session.open_choices(person.id)?;
    let mut transfusions = vault.transfusions(person.id)?;
    transfusions.retain(|given| !open.has(given.id));
    transfusions.sort_by_key(|given| (given.on, given.product, given.id));
    let mut treatments = vault.treatments(person.id)?;
    treatments.retain(|treatment| !open.has(treatment.id));
    treatments.sort_by_key(|treatment: &Treatment| (treatment.first_dose, treatment.id));
    let mut milestones = vault.milestones(person.id)?;
    milestones.retain(|event| !open.has(event.id));
    milestones.sort_by_key(|event| (event.day(), event.id));
    Ok(ExportedRecord {
        person,
        made: now.at,
        results,
        documents,
        transfusions,
        treatments,
        milestones,
    })
}

#[cfg(test)]
#[path = "exports_tests.rs"]
mod tests;
