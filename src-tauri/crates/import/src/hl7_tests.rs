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
