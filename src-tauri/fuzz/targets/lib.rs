//! What all targets do: read damaged bytes as a document and hold that something is always said.

use import::ReadOptions;

/// Reads `bytes`, which must begin as files of the format do, else the recogniser would stop them.
pub fn reads(start: &[u8], bytes: &[u8], name: &str) {
    let whole;
    let bytes = if bytes.starts_with(start) {
        bytes
    } else {
        whole = [start, bytes].concat();
        &whole
    };
    let options = ReadOptions {
        today: chrono::NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day"),
        day_first: None,
        mappings: Vec::new(),
    };
    let reading = import::read(bytes, name, &options);
    assert!(
        !reading.drafts.is_empty() || !reading.problems.is_empty(),
        "something is always said"
    );
}
