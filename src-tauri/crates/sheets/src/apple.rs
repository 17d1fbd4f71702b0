//! The export of a telephone: an archive with one file for each result that the hospital sent.

use std::io::{Cursor, Write as _};

use serde_json::json;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::chance::{Chance, sometimes};
use crate::format::fhir;
use crate::sheet::{Plan, Written};

/// Writes the first report: a telephone has one owner.
pub fn write(chance: &mut Chance, plan: &Plan<'_>) -> Written {
    let with_export = sometimes(chance, 70);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    let mut add = |name: String, text: &str| {
        archive
            .start_file(name, options)
            .and_then(|()| Ok(archive.write_all(text.as_bytes())?))
            .expect("a small archive in memory");
    };
    let mut list = String::new();
    for report in plan.reports.iter().take(1) {
        let person = &report.person;
        let patient = json!({
            "resourceType": "Patient",
            "id": "p0",
            "name": [{"family": person.family, "given": [person.given]}],
            "birthDate": person.birth.to_string(),
        });
        add(
            "apple_health_export/clinical-records/Patient-p0.json".to_owned(),
            &patient.to_string(),
        );
        for (number, (draw, row)) in report.rows().enumerate() {
            let id = format!("o{number}");
            let path = format!("clinical-records/Observation-{id}.json");
            add(
                format!("apple_health_export/{path}"),
                &fhir::single(row, draw, &id).to_string(),
            );
            list.push_str(&format!(
                " <ClinicalRecord type=\"HKClinicalTypeIdentifierLabResultRecord\" identifier=\"{id}\" sourceName=\"Riverside\" fhirVersion=\"4.0.1\" receivedDate=\"2026-01-01 10:00:00 +0000\" resourceFilePath=\"/{path}\"/>\n"
            ));
        }
    }
    if with_export {
        add(
            "apple_health_export/export.xml".to_owned(),
            &format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HealthData locale=\"en_US\">\n <ExportDate value=\"2026-01-02 10:00:00 +0000\"/>\n{list} <Record type=\"HKQuantityTypeIdentifierStepCount\" unit=\"count\" startDate=\"2026-01-01 08:00:00 +0000\" endDate=\"2026-01-01 09:00:00 +0000\" value=\"412\"/>\n</HealthData>\n"
            ),
        );
    }
    let bytes = archive
        .finish()
        .expect("a small archive in memory")
        .into_inner();
    Written {
        bytes,
        ending: "zip",
        layout: if with_export {
            "with_list"
        } else {
            "records_only"
        },
        spare: Vec::new(),
        has_clear_dates: false,
    }
}
