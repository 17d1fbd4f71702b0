//! The record as a FHIR R4 Bundle (HL7 FHIR 4.0.1): Patient, Observation, DiagnosticReport, Procedure, CarePlan,
//! ResearchStudy, ResearchSubject, DocumentReference.
//!
//! What FHIR has a field for stands in that field. What it has none for (the digits as printed, a time without an
//! offset, our own windows) stands in extensions named `urn:mds-companion:…`, under the names that the tables use,
//! so that the file gives back the same results, transfusions, treatments and milestones. The rest of a record has
//! no place in it.

mod course;
mod observation;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::person::{Person, Sex};
use domain::{Decimal, PartialDate, Uuid};
use serde_json::{Map, Value, json};

use super::{ExportedDocument, ExportedRecord};

/// Name of the extension with the fields of a result.
pub const RESULT: &str = "urn:mds-companion:result:1";
/// Name of the extension with the fields of a transfusion.
pub const TRANSFUSION: &str = "urn:mds-companion:transfusion:1";
/// Name of the extension with the fields of a treatment.
pub const TREATMENT: &str = "urn:mds-companion:treatment:1";
/// Name of the extension with the fields of a milestone.
pub const MILESTONE: &str = "urn:mds-companion:milestone:1";

/// Returns the Bundle as JSON text, one resource a line so that two exports can be compared.
#[must_use]
pub fn bundle(record: &ExportedRecord) -> String {
    let mut resources = vec![(record.person.id, patient(&record.person))];
    resources.extend(
        record
            .documents
            .iter()
            .map(|document| (document.id, document_reference(document, &record.person))),
    );
    resources.extend(record.results.iter().map(|exported| {
        (
            exported.result.id,
            observation::observation(exported, &record.person),
        )
    }));
    resources.extend(observation::reports(&record.results, &record.person));
    resources.extend(
        record
            .transfusions
            .iter()
            .map(|given| (given.id, course::procedure(given, &record.person))),
    );
    resources.extend(course::plans(record));
    let head = json!({
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": instant(record.made),
    });
    let entries: Vec<String> = resources
        .into_iter()
        .map(|(id, resource)| json!({"fullUrl": url(id), "resource": resource}).to_string())
        .collect();
    // The entries are joined by hand only to have one on a line.
    let head = head.to_string();
    let open = head.strip_suffix('}').unwrap_or(&head);
    format!("{open},\"entry\":[\n{}\n]}}\n", entries.join(",\n"))
}

fn patient(person: &Person) -> Value {
    let gender = match person.sex {
        Sex::Female => json!("female"),
        Sex::Male => json!("male"),
        Sex::NotSaid => json!("unknown"),
    };
    without_gaps(json!({
        "resourceType": "Patient",
        "id": person.id.to_string(),
        "name": [{"text": person.name}],
        "birthDate": person.birth_date.map(|day| day.to_string()),
        "gender": gender,
    }))
}

fn document_reference(document: &ExportedDocument, person: &Person) -> Value {
    json!({
        "resourceType": "DocumentReference",
        "id": document.id.to_string(),
        "status": "current",
        "type": {"text": "Laboratory report"},
        "subject": reference(person.id),
        "date": instant(document.received),
        "content": [{"attachment": {
            "contentType": media_type(document),
            "title": document.file_name,
        }}],
    })
}

fn media_type(document: &ExportedDocument) -> &'static str {
    use domain::draft::DocumentFormat as F;
    match document.format {
        F::Fhir => "application/fhir+json",
        F::Ccda => "application/xml",
        F::Hl7v2 => "x-application/hl7-v2+er7",
        F::AppleHealth | F::Zip | F::Archive => "application/zip",
        F::Csv => "text/csv",
        F::Text => "text/plain",
        F::Spreadsheet => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        F::PdfText | F::PdfScan => "application/pdf",
        F::Image => "image/*",
        F::Unknown => "application/octet-stream",
    }
}

fn url(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

fn reference(id: Uuid) -> Value {
    json!({"reference": url(id)})
}

/// An instant; FHIR wants seconds and an offset.
fn instant(moment: DateTime<FixedOffset>) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// A dateTime as far as FHIR can say it: a time of day only where its offset is known.
fn date_time(date: PartialDate) -> String {
    match date {
        PartialDate::Year(_) | PartialDate::Month { .. } | PartialDate::Day(_) => date.to_string(),
        PartialDate::Minute { at, offset: None } => at.date().to_string(),
        PartialDate::Minute {
            at,
            offset: Some(offset),
        } => format!("{}{offset}", at.format("%Y-%m-%dT%H:%M:%S")),
    }
}

fn period(from: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<Value> {
    (from.is_some() || until.is_some()).then(|| {
        without_gaps(json!({
            "start": from.map(|day| day.to_string()),
            "end": until.map(|day| day.to_string()),
        }))
    })
}

/// A number with its own digits.
fn number(number: Decimal) -> Value {
    number
        .normalize()
        .to_string()
        .parse::<serde_json::Number>()
        .map_or(Value::Null, Value::Number)
}

/// Fields under their names as one extension; empty ones are left out.
fn extension(name: &str, fields: &[(&str, String)]) -> Value {
    let parts: Vec<Value> = fields
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| json!({"url": name, "valueString": text}))
        .collect();
    json!({"url": name, "extension": parts})
}

/// FHIR has no null: a field without a value is left out.
fn without_gaps(value: Value) -> Value {
    match value {
        Value::Object(object) => Value::Object(
            object
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name, without_gaps(value)))
                .collect::<Map<_, _>>(),
        ),
        Value::Array(values) => Value::Array(values.into_iter().map(without_gaps).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}
