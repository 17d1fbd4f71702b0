//! What is read out of HL7 version 2.

use insta::assert_snapshot;

use super::time_stamp;
use crate::shown::{fixture, shown};

#[test]
fn a_batch_keeps_messages_people_and_delimiters_apart() {
    assert_snapshot!(shown(fixture!("hl7v2/batch.hl7"), "a.hl7"));
}

#[test]
fn a_time_is_read_as_far_as_it_goes() {
    for (text, expected) in [
        ("2026", Some("2026")),
        ("202603", Some("2026-03")),
        ("20260312", Some("2026-03-12")),
        ("2026031208", Some("2026-03-12")),
        ("202603120810", Some("2026-03-12T08:10")),
        ("20260312081031.5+0100", Some("2026-03-12T08:10:31+01:00")),
        ("20261312", None),
        ("", None),
        ("\"\"", None),
    ] {
        let found = time_stamp(text).map(|date| date.to_string());
        assert_eq!(found.as_deref(), expected, "{text}");
    }
}

#[test]
fn what_is_not_surely_the_blood_of_a_person_is_asked_about() {
    for (pid, order, specimen, expected) in [
        ("", "CBC^Complete blood count", "", "sure"),
        ("", "CBC", "BLD^Blood", "sure"),
        ("", "BMA^BONE MARROW ASPIRATE DIFFERENTIAL", "", "check"),
        ("", "BODY FLUID CELL COUNT", "", "check"),
        ("", "Punktatdiagnostik", "", "check"),
        ("", "DONOR CBC", "", "check"),
        ("", "CBC", "SNV", "check"),
        ("", "CBC", "Foobar", "check"),
        ("L-80700^Canine, NOS", "CBC", "", "check"),
        ("337915000^Human", "CBC", "", "sure"),
    ] {
        let message = format!(
            "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||77||Example^Ann{}{pid}\rOBR|1||F1|{order}|||20260312||||||||{specimen}\rOBX|1|NM|LYM^Lymphocytes||15|%|||||F\r",
            "|".repeat(30)
        );
        let found = shown(message.as_bytes(), "a.hl7");
        assert!(
            found.contains(&format!("{expected} lymphocytes_percent"))
                || found.contains(&format!("{expected}  lymphocytes_percent")),
            "{pid} {order} {specimen}: {found}"
        );
    }
    let control = "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||QC-LEVEL2||CONTROL^NORMAL\rOBR|1||F1|CBC|||20260312\rOBX|1|NM|WBC||5.1|10*9/L|||||F\r";
    let found = shown(control.as_bytes(), "a.hl7");
    assert!(found.contains("check wbc 5.1"), "{found}");
}

#[test]
fn a_power_whose_caret_is_not_escaped_is_a_unit() {
    for (unit, expected) in [
        ("10^9/L", "sure  wbc 7.5"),
        ("x10^3/uL", "sure  wbc 7.5"),
        ("10^03/mm3", "sure  wbc 7.5"),
        ("10\\S\\9/L", "sure  wbc 7.5"),
        ("10^giga^L", "check wbc -"),
        ("10^9", "check wbc -"),
    ] {
        let message = format!(
            "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||77||Example^Ann\rOBR|1||F1|CBC|||20260312\rOBX|1|NM|WBC^White Blood Count||7.5|{unit}|4.0-11.0|N|||F\r"
        );
        let found = shown(message.as_bytes(), "a.hl7");
        assert!(found.contains(expected), "{unit}: {found}");
    }
}

#[test]
fn what_laboratories_send_is_read_or_asked_about() {
    assert_snapshot!(shown(fixture!("hl7v2/habits.hl7"), "a.hl7"));
}

#[test]
fn wide_and_framed_messages_are_read_as_plain_ones() {
    let message = "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||77||Example^Ann\rOBR|1||F1|CBC|||20260312\rOBX|1|NM|718-7^Hb^LN||8.9|g/dL|||||F\r";
    let plain = shown(message.as_bytes(), "a.hl7");
    assert!(plain.contains("sure  hemoglobin 8.9"), "{plain}");
    let framed = format!("\u{b}{message}\u{1c}\r");
    let wide: Vec<u8> = format!("\u{feff}{message}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let lines = message.replace('\r', "\r\n");
    for other in [framed.as_bytes(), wide.as_slice(), lines.as_bytes()] {
        let found = shown(other, "a.hl7");
        assert_eq!(found, plain);
    }
    for (order, more) in [
        ("00003^LJ QCR^99MRC", ""),
        ("CBC", "OBX|1|IS|05001^Qc Level^99MRC||M||||||F\r"),
        ("CBC^Quality control", ""),
    ] {
        let message = format!(
            "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||77||Example^Ann\rOBR|1||F1|{order}|||20260312\r{more}OBX|2|NM|WBC||5.1|10*9/L|||||F\r"
        );
        let found = shown(message.as_bytes(), "a.hl7");
        assert!(found.contains("check wbc 5.1"), "{order} {more}: {found}");
    }
    let nobody = "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rOBR|1||F1|CBC|||20260312\rOBX|1|NM|WBC||5.1|10*9/L|||||F\r";
    let found = shown(nobody.as_bytes(), "a.hl7");
    assert!(
        found.contains("check wbc 5.1") && found.contains("person_unclear"),
        "{found}"
    );
}

#[test]
fn a_remark_on_a_result_is_asked_about_unless_it_is_known_to_be_harmless() {
    for (remark, expected) in [
        ("Giant platelets seen", "check"),
        ("Do not use", "check"),
        ("Verified", "sure"),
        ("Critical value called to RN", "sure"),
    ] {
        let message = format!(
            "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||77||Example^Ann\rOBR|1||F1|CBC|||20260312\rOBX|1|NM|777-3^Platelets^LN||45|10*3/uL|||||F\rNTE|1||{remark}\r"
        );
        let found = shown(message.as_bytes(), "a.hl7");
        assert!(
            found.contains(&format!("{expected} platelets"))
                || found.contains(&format!("{expected}  platelets")),
            "{remark}: {found}"
        );
    }
}
