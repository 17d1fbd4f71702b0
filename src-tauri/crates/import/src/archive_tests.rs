//! What is read out of a zip of documents.

use insta::assert_snapshot;

use crate::hostile_corpus::zip_of;
use crate::shown::{fixture, shown};

#[test]
fn a_zip_of_a_portal_is_read_file_by_file_and_the_rest_is_named() {
    let zip = zip_of(&[
        ("README.TXT", b"Your records, of this and that, as of today."),
        ("INDEX.HTM", b"<html></html>"),
        ("IHE_XDM/SUBSET01/METADATA.XML", b"<SubmitObjectsRequest/>"),
        ("IHE_XDM/SUBSET01/DOC0001.XML", fixture!("ccda/document.xml")),
        ("more/observations.json", fixture!("apple_health/Observation-2.json")),
        ("more/message.hl7", b"MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||MRN-0001||Example^Ann||19510521\rOBR|1||F1|CBC|||20260401\rOBX|1|NM|718-7^Hb^LN||9.1|g/dL|||||F\r"),
        ("more/table.csv", "Datum;Test;Wert;Einheit\n02.04.2026;Hämoglobin;9,2;g/dl\n".as_bytes()),
        ("more/report.pdf", b"%PDF-1.7 not read from inside a zip"),
        ("more/inner.zip", &zip_of(&[("a.json", b"{}")])),
    ]);
    assert_snapshot!(shown(&zip, "records.zip"));
}

#[test]
fn a_zip_around_documents_of_one_kind_is_of_that_kind() {
    let zip = zip_of(&[("a/DOC0001.XML", fixture!("ccda/document.xml"))]);
    assert!(shown(&zip, "a.zip").starts_with("ccda "));
}

#[test]
fn the_same_observation_in_two_files_is_one() {
    let one = fixture!("apple_health/Observation-2.json");
    let zip = zip_of(&[("a.json", one), ("b.json", one)]);
    let found = shown(&zip, "a.zip");
    assert_eq!(found.matches("platelets 52").count(), 1, "{found}");
}
