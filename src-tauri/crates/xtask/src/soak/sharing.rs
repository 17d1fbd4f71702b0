//! `cargo xtask soak sharing`: the next random histories of several devices around a hostile storage.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::program::Program;

use super::commit;
use super::criteria::next_seed;

/// What the histories exercise: the figures hold until it changes.
const TESTED: &[&str] = &["src-tauri/crates/sharing/src"];

const LEDGER: &str = "docs/soaks/sharing.jsonl";

/// How many histories one run goes through where nothing is said.
const USUAL: u64 = 20_000;

/// The tests share them out among themselves.
const TESTS: u64 = 4;

pub(super) fn sharing(root: &Path, options: &BTreeMap<&str, &str>) -> Result<ExitCode> {
    let number = |name: &str| {
        options
            .get(name)
            .map(|text| text.parse::<u64>())
            .transpose()
    };
    let ledger = root.join(LEDGER);
    let known = fs::read_to_string(&ledger).unwrap_or_default();
    // The first 2,000 are gone through with every check of the program.
    let first = number("seed")?.unwrap_or_else(|| next_seed(&known).max(2_000));
    let each = number("count")?.unwrap_or(USUAL).div_ceil(TESTS);
    let ran = Program::new(
        root,
        &[
            "cargo",
            "test",
            "--profile",
            "soak",
            "--locked",
            "-p",
            "sharing",
            "--lib",
            "--",
            "model_tests::",
        ],
    )
    .with("SHARING_FIRST_SEED", first.to_string())
    .with("SHARING_HISTORIES", each.to_string())
    .run_and_listen()?;
    let passed = ran.succeeded && ran.output.contains("test result: ok. 4 passed");
    if let Some(folder) = ledger.parent() {
        fs::create_dir_all(folder)?;
    }
    let line = format!(
        r#"{{"first":{first},"count":{},"passed":{passed},"fails":{},"commit":"{}","code":"{}","date":"{}"}}"#,
        each * TESTS,
        failing(&ran.output).map_or("null".to_owned(), |seed| seed.to_string()),
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
    Ok(if passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The history that went wrong.
fn failing(output: &str) -> Option<u64> {
    let (_, rest) = output.split_once("history ")?;
    rest.split(|sign: char| !sign.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_history_that_went_wrong_is_named() {
        assert_eq!(failing("history 363 went wrong; see above"), Some(363));
        assert_eq!(failing("test result: ok. 4 passed"), None);
    }
}
