//! What is read out of C-CDA.

use insta::assert_snapshot;

use crate::shown::{fixture, shown};

#[test]
fn only_coded_results_that_happened_are_read() {
    assert_snapshot!(shown(fixture!("ccda/document.xml"), "a.xml"));
}

#[test]
fn entities_depth_and_fragments_are_refused() {
    let deep = format!(
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\">{}",
        "<a>".repeat(100_000)
    );
    for (text, expected) in [
        (
            "<!DOCTYPE a [<!ENTITY x \"y\">]><ClinicalDocument xmlns=\"urn:hl7-org:v3\">&x;</ClinicalDocument>",
            "problem hostile",
        ),
        (deep.as_str(), "problem hostile"),
        (
            "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component>",
            "problem damaged",
        ),
        ("<ClinicalDocument/>", "problem unknown_format"),
        (
            "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>",
            "problem nothing_found",
        ),
    ] {
        let found = shown(text.as_bytes(), "a.xml");
        assert!(found.contains(expected), "{found}");
    }
}

#[test]
fn the_ways_in_which_systems_write_results_are_read_or_asked_about() {
    assert_snapshot!(shown(fixture!("ccda/variations.xml"), "a.xml"));
}
