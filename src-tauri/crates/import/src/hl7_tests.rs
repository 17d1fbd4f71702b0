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
fn what_laboratories_send_is_read_or_asked_about() {
    assert_snapshot!(shown(fixture!("hl7v2/habits.hl7"), "a.hl7"));
}

#[test]
fn wide_and_framed_messages_are_read_as_plain_ones() {
    let message = "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rOBR|1||F1|CBC|||20260312\rOBX|1|NM|718-7^Hb^LN||8.9|g/dL|||||F\r";
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
}
