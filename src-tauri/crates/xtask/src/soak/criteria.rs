//! `cargo xtask soak criteria`: two evaluators, written apart, judge the next generated records.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::program::Program;

use super::{circumstances, ended, next_seed, number, write_down};

/// What the two judge with: the figures hold until one of these changes.
const TESTED: &[&str] = &[
    "src-tauri/crates/domain/src/criteria",
    "src-tauri/crates/domain/src/criteria.rs",
    "src-tauri/crates/domain/tests/second_opinion",
];

const LEDGER: &str = "docs/soaks/criteria.jsonl";

/// How many records one run judges where nothing is said.
const USUAL: u64 = 100_000;

pub(super) fn criteria(root: &Path, options: &BTreeMap<&str, &str>) -> Result<ExitCode> {
    let known = fs::read_to_string(root.join(LEDGER)).unwrap_or_default();
    let first = number(options, "seed")?.unwrap_or_else(|| next_seed(&known));
    let count = number(options, "count")?.unwrap_or(USUAL);
    let ran = Program::new(
        root,
        &[
            "cargo",
            "test",
            "--profile",
            "soak",
            "--locked",
            "-p",
            "domain",
            "--test",
            "second_opinion",
            "--",
            "--nocapture",
        ],
    )
    .with("MDS_SOAK_FIRST", first.to_string())
    .with("MDS_SOAK_RECORDS", count.to_string())
    .run_and_listen()?;
    let agreed = ran.succeeded && ran.output.contains(&format!("{count} records agree"));
    let line = format!(
        r#"{{"first":{first},"count":{count},"agree":{agreed},"differs":{},{}}}"#,
        differing(&ran.output).map_or("null".to_owned(), |seed| seed.to_string()),
        circumstances(root, TESTED)?,
    );
    write_down(root, LEDGER, &line)?;
    Ok(ended(agreed))
}

/// The record that the two did not agree on.
fn differing(output: &str) -> Option<u64> {
    output
        .lines()
        .find_map(|line| {
            line.trim_start()
                .strip_prefix("record ")
                .or_else(|| line.split_once("burden of record ").map(|(_, rest)| rest))
                .or_else(|| line.split_once("failed: record ").map(|(_, rest)| rest))
        })?
        .split(|sign: char| !sign.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_record_that_differs_is_named() {
        let said = "assertion `left == right` failed: record 417, Iwg2006: Invented";
        assert_eq!(differing(said), Some(417));
        assert_eq!(differing("100 records agree"), None);
    }
}
