//! `cargo xtask soak sharing`: the next random histories of several devices around a hostile storage.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::program::Program;

use super::{circumstances, ended, next_seed, number, write_down};

/// What the histories exercise: the figures hold until it changes.
const TESTED: &[&str] = &["src-tauri/crates/sharing/src"];

const LEDGER: &str = "docs/soaks/sharing.jsonl";

/// How many histories one run goes through where nothing is said.
const USUAL: u64 = 20_000;

/// The tests share them out among themselves.
const TESTS: u64 = 4;

pub(super) fn sharing(root: &Path, options: &BTreeMap<&str, &str>) -> Result<ExitCode> {
    let known = fs::read_to_string(root.join(LEDGER)).unwrap_or_default();
    // The first 2,000 are gone through with every check of the program.
    let first = number(options, "seed")?.unwrap_or_else(|| next_seed(&known).max(2_000));
    let each = number(options, "count")?.unwrap_or(USUAL).div_ceil(TESTS);
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
    let line = format!(
        r#"{{"first":{first},"count":{},"passed":{passed},"fails":{},{}}}"#,
        each * TESTS,
        failing(&ran.output).map_or("null".to_owned(), |seed| seed.to_string()),
        circumstances(root, TESTED)?,
    );
    write_down(root, LEDGER, &line)?;
    Ok(ended(passed))
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
