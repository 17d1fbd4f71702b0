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
fn a_number_that_stands_only_in_a_translation_is_read() {
    let document = |translations: &str| {
        format!(
            "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
             <component><structuredBody><component><section>\
             <templateId root=\"2.16.840.1.113883.10.20.22.2.3.1\"/><code code=\"30954-2\"/><entry>\
             <organizer classCode=\"BATTERY\" moodCode=\"EVN\"><statusCode code=\"completed\"/><component>\
             <observation classCode=\"OBS\" moodCode=\"EVN\">\
             <code code=\"6690-2\" codeSystem=\"2.16.840.1.113883.6.1\" displayName=\"WBC\"/>\
             <statusCode code=\"completed\"/><effectiveTime value=\"20260312\"/>\
             <value xsi:type=\"PQ\" nullFlavor=\"OTH\">{translations}</value>\
             </observation></component></organizer></entry></section></component></structuredBody></component>\
             </ClinicalDocument>"
        )
    };
    let one = "<translation value=\"11.5\"><originalText>x10e3/uL</originalText></translation>";
    let found = shown(document(one).as_bytes(), "a.xml");
    assert!(found.contains("sure  wbc 11.5"), "{found}");
    let two = format!(
        "{one}<translation value=\"12.5\"><originalText>x10e3/uL</originalText></translation>"
    );
    let found = shown(document(&two).as_bytes(), "a.xml");
    assert!(!found.contains("wbc 1"), "{found}");
}

#[test]
fn the_ways_in_which_systems_write_results_are_read_or_asked_about() {
    assert_snapshot!(shown(fixture!("ccda/variations.xml"), "a.xml"));
}

#[test]
fn batteries_sections_and_specimens_of_another_material_are_asked_about() {
    let document = |section: &str, title: &str, battery: &str, specimen: &str| {
        format!(
            "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
             <component><structuredBody><component><section>\
             <code code=\"{section}\"/><title>{title}</title><entry>\
             <organizer classCode=\"BATTERY\" moodCode=\"EVN\"><code><originalText>{battery}</originalText></code>\
             <statusCode code=\"completed\"/>{specimen}<component>\
             <observation classCode=\"OBS\" moodCode=\"EVN\">\
             <code><originalText>Blasts</originalText></code>\
             <statusCode code=\"completed\"/><effectiveTime value=\"20260312\"/>\
             <value xsi:type=\"PQ\" value=\"12\" unit=\"%\"/>\
             </observation></component></organizer></entry></section></component></structuredBody></component>\
             </ClinicalDocument>"
        )
    };
    let coded = |code: &str| {
        format!(
            "<specimen><specimenRole><specimenPlayingEntity><code code=\"{code}\"/></specimenPlayingEntity></specimenRole></specimen>"
        )
    };
    for (text, expected) in [
        (document("30954-2", "Results", "Blood count", ""), "sure"),
        (
            document("30954-2", "Results", "Differential", &coded("122555007")),
            "sure",
        ),
        (
            document("30954-2", "Results", "Bone marrow aspirate", ""),
            "check",
        ),
        (
            document("30954-2", "Bone Marrow Biopsy", "Differential", ""),
            "check",
        ),
        (
            document("10157-6", "Family History", "Differential", ""),
            "check",
        ),
        (
            document("30954-2", "Results", "Differential", &coded("119359002")),
            "check",
        ),
    ] {
        let found = shown(text.as_bytes(), "a.xml");
        let first = format!("{expected} blasts_percent 12");
        let padded = format!("{expected}  blasts_percent 12");
        assert!(
            found.contains(&first) || found.contains(&padded),
            "{text}\n{found}"
        );
    }
}
