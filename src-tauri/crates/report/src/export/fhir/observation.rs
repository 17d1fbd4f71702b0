//! Results as Observations, and the draws that they belong to as DiagnosticReports.

use std::collections::BTreeMap;

use domain::Uuid;
use domain::analyte::loinc;
use domain::person::Person;
use domain::result::{LabResult, ResultStatus};
use serde_json::{Value, json};

use super::super::ExportedResult;
use super::super::field::{fields, headings};
use super::{RESULT, date_time, extension, number, reference, without_gaps};

const LOINC: &str = "http://loinc.org";
const UCUM: &str = "http://unitsofmeasure.org";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";

pub(super) fn observation(exported: &ExportedResult, person: &Person) -> Value {
    let result = &exported.result;
    let unit = result.analyte.canonical_unit();
    let quantity =
        |value| json!({"value": number(value), "unit": unit, "system": UCUM, "code": unit});
    let mut value = quantity(result.quantity.value);
    if let (Some(object), Some(sign)) = (value.as_object_mut(), result.quantity.comparator) {
        object.insert("comparator".to_owned(), json!(sign.sign()));
    }
    let code = exported
        .loinc
        .as_deref()
        .filter(|code| loinc::fits(code, result.analyte))
        .or_else(|| loinc::preferred(result.analyte));
    let named: Vec<(&str, String)> = headings()
        .into_iter()
        .zip(fields(result))
        .map(|(name, field)| (name, field.plain()))
        .collect();
    without_gaps(json!({
        "resourceType": "Observation",
        "id": result.id.to_string(),
        "extension": [extension(RESULT, &named)],
        "status": status(result.status),
        "category": [{"coding": [{"system": CATEGORY, "code": "laboratory"}]}],
        "code": {
            "coding": code.map(|code| json!([{"system": LOINC, "code": code}])),
            "text": name(result),
        },
        "subject": reference(person.id),
        "effectiveDateTime": date_time(result.collected),
        "performer": result.laboratory.as_ref().map(|name| json!([{"display": name}])),
        "valueQuantity": value,
        "interpretation": result.printed.flag.as_ref().map(|flag| json!([{"text": flag}])),
        "referenceRange": result.range.map(|range| json!([{
            "low": range.low.map(quantity),
            "high": range.high.map(quantity),
            "text": result.printed.range,
        }])),
        "derivedFrom": exported.document.map(|document| json!([reference(document)])),
    }))
}

/// One report for each draw of each laboratory: results that were drawn at one moment.
pub(super) fn reports(results: &[ExportedResult], person: &Person) -> Vec<(Uuid, Value)> {
    let mut draws: BTreeMap<(String, Option<&str>), Vec<&LabResult>> = BTreeMap::new();
    for exported in results {
        let result = &exported.result;
        let draw = (result.collected.to_string(), result.laboratory.as_deref());
        draws.entry(draw).or_default().push(result);
    }
    draws
        .into_iter()
        .filter_map(|((_, laboratory), results)| {
            let first = results.first()?;
            let id = report_id(first.id);
            let report = without_gaps(json!({
                "resourceType": "DiagnosticReport",
                "id": id.to_string(),
                "status": if results.iter().all(|one| one.status == ResultStatus::Final) { "final" } else { "unknown" },
                "code": {"text": "Blood count"},
                "subject": reference(person.id),
                "effectiveDateTime": date_time(first.collected),
                "performer": laboratory.map(|name| json!([{"display": name}])),
                "result": results.iter().map(|one| reference(one.id)).collect::<Vec<_>>(),
            }));
            Some((id, report))
        })
        .collect()
}

/// A draw has no identity in the record: its report takes one that follows from its first result.
fn report_id(result: Uuid) -> Uuid {
    Uuid::from_u128(result.as_u128() ^ 0xd1a6_0000_0000_0000_0000_0000_0000_0000)
}

fn name(result: &LabResult) -> &str {
    match result.printed.name.as_str() {
        "" => result.analyte.id(),
        name => name,
    }
}

fn status(status: ResultStatus) -> &'static str {
    match status {
        ResultStatus::Final => "final",
        ResultStatus::Corrected => "corrected",
        ResultStatus::Preliminary => "preliminary",
        ResultStatus::Cancelled => "cancelled",
        ResultStatus::EnteredInError => "entered-in-error",
        ResultStatus::Unknown => "unknown",
    }
}
