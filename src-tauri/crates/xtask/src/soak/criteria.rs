//! `cargo xtask soak criteria`: two evaluators, written apart, judge the next generated records.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::program::Program;

use super::commit;

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
    let number = |name: &str| {
        options
            .get(name)
            .map(|text| text.parse::<u64>())
            .transpose()
    };
    let ledger = root.join(LEDGER);
    let known = fs::read_to_string(&ledger).unwrap_or_default();
    let first = number("seed")?.unwrap_or_else(|| next_seed(&known));
    let count = number("count")?.unwrap_or(USUAL);
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
    if let Some(folder) = ledger.parent() {
        fs::create_dir_all(folder)?;
    }
    let line = format!(
        r#"{{"first":{first},"count":{count},"agree":{agreed},"differs":{},"commit":"{}","code":"{}","date":"{}"}}"#,
        differing(&ran.output).map_or("null".to_owned(), |seed| seed.to_string()),
        commit(root, &[]),
        commit(root, TESTED),
        Program::new(root, &["date", "-u", "+%F"])
            .ask()
            .context("no date")?,
    );
    let mut file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(&ledger)?;
    writeln!(file, "{line}")?;
    Ok(if agreed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The first seed that no line of the ledger has judged yet.
pub(super) fn next_seed(ledger: &str) -> u64 {
    let number = |line: &str, name: &str| -> Option<u64> {
        let (_, rest) = line.split_once(&format!("\"{name}\":"))?;
        rest.split([',', '}']).next()?.parse().ok()
    };
    ledger
        .lines()
        .filter_map(|line| Some(number(line, "first")? + number(line, "count")?))
        .max()
        .unwrap_or(0)
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
    fn a_run_begins_where_the_last_one_ended() {
        assert_eq!(next_seed(""), 0);
        let ledger = "{\"first\":0,\"count\":100,\"agree\":true}\n{\"first\":100,\"count\":50,\"agree\":true}\n";
        assert_eq!(next_seed(ledger), 150);
    }

    #[test]
    fn the_record_that_differs_is_named() {
        let said = "assertion `left == right` failed: record 417, Iwg2006: Invented";
        assert_eq!(differing(said), Some(417));
        assert_eq!(differing("100 records agree"), None);
    }
}
