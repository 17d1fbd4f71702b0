//! What is read out of an export of Apple Health.

use insta::assert_snapshot;

use crate::hostile_corpus::zip_of;
use crate::shown::{fixture, shown};

#[test]
fn an_export_in_any_language_is_one_persons_record() {
    let export = zip_of(&[
        ("Gesundheitsexport/", b""),
        (
            "Gesundheitsexport/Exportieren.xml",
            fixture!("apple_health/export.xml"),
        ),
        ("Gesundheitsexport/export_cda.xml", b"<ClinicalDocument/>"),
        (
            "Gesundheitsexport/clinical-records/LabResultRecord-1.json",
            fixture!("apple_health/LabResultRecord-1.json"),
        ),
        (
            "Gesundheitsexport/clinical-records/Observation-2.json",
            fixture!("apple_health/Observation-2.json"),
        ),
        (
            "Gesundheitsexport/clinical-records/DiagnosticReport-4.json",
            fixture!("apple_health/DiagnosticReport-4.json"),
        ),
        (
            "Gesundheitsexport/clinical-records/Observation-2 2.json",
            fixture!("apple_health/Observation-2.json"),
        ),
        (
            "Gesundheitsexport/clinical-records/Condition-3.json",
            b"{\"resourceType\":\"Condition\"}",
        ),
        (
            "Gesundheitsexport/clinical-records/broken.json",
            b"{\"resourceType\":\"Observation\",",
        ),
        ("Gesundheitsexport/workout-routes/route.gpx", b"<gpx/>"),
    ]);
    assert_snapshot!(shown(&export, "Export.zip"));
}

#[test]
fn the_list_alone_says_that_the_results_are_elsewhere() {
    assert_snapshot!(shown(fixture!("apple_health/export.xml"), "export.xml"));
}
