//! FHIR as portals give it: bundles, contained results, single lines, and XML.

use domain::Analyte as A;
use serde_json::{Value, json};

use super::{escaped, loinc};
use crate::chance::{Chance, pick, sometimes};
use crate::report::{Draw, Report, Row, Standing};
use crate::sheet::{Oddity, Plan, Written};

const FORMS: &[&str] = &[
    "bundle",
    "searchset",
    "contained",
    "ndjson",
    "components",
    "xml",
];

/// Writes the reports.
pub fn write(chance: &mut Chance, plan: &Plan<'_>) -> Written {
    let layout = pick(chance, FORMS);
    let with_codes = sometimes(chance, 80);
    let offset = pick(chance, &["Z", "+01:00", "-05:00", ""]);
    let mut resources = Vec::new();
    for (number, report) in plan.reports.iter().enumerate() {
        resources.push(patient(report, number));
        for (index, draw) in report.draws.iter().enumerate() {
            let when = (plan.oddity != Oddity::NoDate).then(|| moment(draw, offset));
            let mut results: Vec<Value> = draw
                .rows
                .iter()
                .enumerate()
                .map(|(row, r)| {
                    observation(
                        r,
                        &format!("o{number}-{index}-{row}"),
                        number,
                        when.as_deref(),
                        with_codes,
                    )
                })
                .collect();
            if plan.oddity == Oddity::OtherSpecimen {
                results.extend(urine(number, index, when.as_deref()));
            }
            match layout {
                "contained" => resources.push(contained(results, number, index, when.as_deref())),
                "components" => resources.extend(components(results, draw)),
                _ => resources.extend(results),
            }
        }
    }
    let bytes = match layout {
        "ndjson" => resources
            .iter()
            .map(|resource| format!("{resource}\n"))
            .collect::<String>(),
        "xml" => bundle_xml(&resources),
        _ => bundle(&resources, layout).to_string(),
    };
    Written {
        bytes: bytes.into_bytes(),
        ending: match layout {
            "ndjson" => "ndjson",
            "xml" => "xml",
            _ => "json",
        },
        layout,
        spare: Vec::new(),
        has_clear_dates: false,
    }
}

/// The resources of one report as a bundle of today's version, without anything odd.
#[must_use]
pub fn plain(report: &Report) -> Vec<u8> {
    let mut resources = vec![patient(report, 0)];
    for (index, draw) in report.draws.iter().enumerate() {
        let when = moment(draw, "");
        resources.extend(
            draw.rows
                .iter()
                .enumerate()
                .map(|(row, r)| observation(r, &format!("o{index}-{row}"), 0, Some(&when), true)),
        );
    }
    bundle(&resources, "bundle").to_string().into_bytes()
}

/// One result as a resource of its own.
#[must_use]
pub fn single(row: &Row, draw: &Draw, id: &str) -> Value {
    observation(row, id, 0, Some(&moment(draw, "Z")), true)
}

fn moment(draw: &Draw, offset: &str) -> String {
    if offset.is_empty() {
        draw.at.format("%Y-%m-%d").to_string()
    } else {
        format!("{}{offset}", draw.at.format("%Y-%m-%dT%H:%M:%S"))
    }
}

fn patient(report: &Report, number: usize) -> Value {
    let person = &report.person;
    json!({
        "resourceType": "Patient",
        "id": format!("p{number}"),
        "identifier": [{"value": person.id}],
        "name": [{"family": person.family, "given": [person.given]}],
        "gender": if person.sex == 'F' { "female" } else { "male" },
        "birthDate": person.birth.to_string(),
    })
}

fn observation(row: &Row, id: &str, person: usize, when: Option<&str>, with_codes: bool) -> Value {
    let status = match row.standing {
        Standing::Final => "final",
        Standing::Corrected => "corrected",
        Standing::Preliminary => "preliminary",
        Standing::Cancelled => "cancelled",
        Standing::Wrong => "entered-in-error",
    };
    let mut code = json!({"text": row.name});
    if with_codes && let Some(code) = code.as_object_mut() {
        code.insert(
            "coding".to_owned(),
            json!([{"system": "http://loinc.org", "code": code_of(row), "display": row.name}]),
        );
    }
    let mut result = json!({
        "resourceType": "Observation",
        "id": id,
        "status": status,
        "category": [{"coding": [{"code": "laboratory"}]}],
        "code": code,
        "subject": {"reference": format!("Patient/p{person}")},
    });
    let Some(fields) = result.as_object_mut() else {
        return result;
    };
    if let Some(when) = when {
        fields.insert("effectiveDateTime".to_owned(), json!(when));
    }
    if let Some(text) = &row.text {
        fields.insert("valueString".to_owned(), json!(text));
    } else {
        let number: Value = serde_json::from_str(&row.number).unwrap_or(Value::Null);
        let mut quantity = json!({"value": number});
        if let Some(quantity) = quantity.as_object_mut() {
            if let Some(unit) = row.unit {
                quantity.insert("unit".to_owned(), json!(unit.text));
                quantity.insert("system".to_owned(), json!("http://unitsofmeasure.org"));
                quantity.insert("code".to_owned(), json!(unit.ucum));
            }
            if let Some(sign) = row.comparator {
                quantity.insert("comparator".to_owned(), json!(sign.sign()));
            }
        }
        fields.insert("valueQuantity".to_owned(), quantity);
    }
    if let Some((low, high)) = &row.range {
        let limit = |text: &str| {
            let number: Value = serde_json::from_str(text).unwrap_or(Value::Null);
            json!({"value": number, "unit": row.shown_unit()})
        };
        fields.insert(
            "referenceRange".to_owned(),
            json!([{"low": limit(low), "high": limit(high)}]),
        );
    }
    result
}

/// Haemoglobin in moles has a code of its own.
fn code_of(row: &Row) -> &'static str {
    let in_moles = row.unit.is_some_and(|unit| unit.ucum.contains("mol"));
    let of_moles = [
        (A::Hemoglobin, "59260-0"),
        (A::Creatinine, "14682-9"),
        (A::Bilirubin, "14631-6"),
    ];
    of_moles
        .iter()
        .find(|(analyte, _)| in_moles && *analyte == row.analyte)
        .map_or_else(|| loinc(row.analyte), |(_, code)| *code)
}

fn urine(person: usize, index: usize, when: Option<&str>) -> Vec<Value> {
    vec![json!({
        "resourceType": "Observation",
        "id": format!("u{person}-{index}"),
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "5821-4", "display": "Leukocytes [#/area] in Urine sediment"}], "text": "Leukocytes, urine"},
        "subject": {"reference": format!("Patient/p{person}")},
        "effectiveDateTime": when,
        "valueQuantity": {"value": 3, "unit": "/uL", "system": "http://unitsofmeasure.org", "code": "/uL"},
    })]
}

fn contained(mut results: Vec<Value>, person: usize, index: usize, when: Option<&str>) -> Value {
    for (number, result) in results.iter_mut().enumerate() {
        if let Some(fields) = result.as_object_mut() {
            fields.insert("id".to_owned(), json!(format!("c{number}")));
        }
    }
    let references: Vec<Value> = (0..results.len())
        .map(|number| json!({"reference": format!("#c{number}")}))
        .collect();
    let mut report = json!({
        "resourceType": "DiagnosticReport",
        "id": format!("r{person}-{index}"),
        "status": "final",
        "code": {"text": "CBC"},
        "subject": {"reference": format!("Patient/p{person}")},
        "contained": results,
        "result": references,
    });
    if let (Some(fields), Some(when)) = (report.as_object_mut(), when) {
        fields.insert("effectiveDateTime".to_owned(), json!(when));
    }
    report
}

/// Final results of a draw as components of one; what is not final stays alone.
fn components(results: Vec<Value>, draw: &Draw) -> Vec<Value> {
    let (whole, alone): (Vec<Value>, Vec<Value>) = results.into_iter().partition(|result| {
        result.get("status") == Some(&json!("final"))
            && result.get("subject").is_some()
            && !result.to_string().contains("urine")
    });
    let Some(first) = whole.first().cloned() else {
        return alone;
    };
    let parts: Vec<Value> = whole
        .into_iter()
        .map(|result| {
            let mut part = serde_json::Map::new();
            for key in ["code", "valueQuantity", "valueString", "referenceRange"] {
                if let Some(value) = result.get(key) {
                    part.insert(key.to_owned(), value.clone());
                }
            }
            Value::Object(part)
        })
        .collect();
    let mut panel = json!({
        "resourceType": "Observation",
        "id": format!("panel-{}", draw.at.and_utc().timestamp()),
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "58410-2"}], "text": "CBC panel"},
        "component": parts,
    });
    if let Some(fields) = panel.as_object_mut() {
        for key in ["subject", "effectiveDateTime"] {
            if let Some(value) = first.get(key) {
                fields.insert(key.to_owned(), value.clone());
            }
        }
    }
    let mut all = vec![panel];
    all.extend(alone);
    all
}

fn bundle(resources: &[Value], layout: &str) -> Value {
    let entries: Vec<Value> = resources
        .iter()
        .map(|resource| {
            let id = resource
                .get("id")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let kind = resource
                .get("resourceType")
                .and_then(Value::as_str)
                .unwrap_or_default();
            json!({"fullUrl": format!("https://example.org/{kind}/{id}"), "resource": resource})
        })
        .collect();
    json!({
        "resourceType": "Bundle",
        "type": if layout == "searchset" { "searchset" } else { "collection" },
        "entry": entries,
    })
}

/// The same in XML: objects become elements, plain values their attribute.
fn bundle_xml(resources: &[Value]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>",
    );
    for resource in resources {
        let kind = resource
            .get("resourceType")
            .and_then(Value::as_str)
            .unwrap_or_default();
        xml.push_str(&format!("<entry><resource><{kind}>"));
        if let Some(fields) = resource.as_object() {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "resourceType") {
                element(&mut xml, name, value);
            }
        }
        xml.push_str(&format!("</{kind}></resource></entry>"));
    }
    xml.push_str("</Bundle>\n");
    xml
}

fn element(xml: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| element(xml, name, item)),
        Value::Object(fields) => {
            xml.push_str(&format!("<{name}>"));
            for (inner, value) in fields {
                element(xml, inner, value);
            }
            xml.push_str(&format!("</{name}>"));
        }
        Value::Bool(_) | Value::Number(_) => xml.push_str(&format!("<{name} value=\"{value}\"/>")),
        Value::String(text) => xml.push_str(&format!("<{name} value=\"{}\"/>", escaped(text))),
    }
}
