//! `cargo xtask soak`: programmes that take long, resume where the last run ended, and keep a ledger.
//!
//! `sheets` reads generated lab sheets, `fuzz` lets each importer be damaged under guidance of coverage,
//! `criteria` lets two evaluators judge generated records, `vault` kills, starves and cuts off what works on a record,
//! `sharing` lets devices keep a record together on a storage that loses and lies.

mod criteria;
mod sharing;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use crate::program::{Program, target_folder};

/// What a soak of sheets tests: the ledger's figures hold until one of these changes.
const TESTED: &[&str] = &[
    "src-tauri/crates/domain/src",
    "src-tauri/crates/import/src",
    "src-tauri/crates/raster/src",
    "src-tauri/crates/reader/src",
    "src-tauri/crates/sheets/src",
];

/// What a soak of the vault tests: the store, and what of the domain it keeps. The rules that judge a record read it
/// only, so a change of theirs leaves the figures as they are.
const TESTED_VAULT: &[&str] = &[
    "src-tauri/crates/domain/src/analyte.rs",
    "src-tauri/crates/domain/src/draft.rs",
    "src-tauri/crates/domain/src/health.rs",
    "src-tauri/crates/domain/src/person.rs",
    "src-tauri/crates/domain/src/quantity.rs",
    "src-tauri/crates/domain/src/question.rs",
    "src-tauri/crates/domain/src/result.rs",
    "src-tauri/crates/domain/src/transfusion.rs",
    "src-tauri/crates/domain/src/treatment.rs",
    "src-tauri/crates/domain/src/treatment",
    "src-tauri/crates/store/src",
    "src-tauri/crates/store/tests",
    "migrations",
];

/// One for each importer; each is a program of `src-tauri/fuzz`.
const TARGETS: &[&str] = &[
    "document", "fhir", "hl7", "ccda", "table", "text", "workbook", "archive", "page",
];

/// Edges, counters and comparisons in code that the stable compiler can instrument.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 -Cdebug-assertions";

pub(crate) fn soak(root: &Path, words: &[&str]) -> Result<ExitCode> {
    let (what, options) = words
        .split_first()
        .context("soak what? sheets, pictures, vault, fuzz, criteria or sharing")?;
    let options = parse(options)?;
    match *what {
        "sheets" => sheets(root, "text", &options),
        "pictures" => sheets(root, "picture", &options),
        "vault" => vault(root, &options),
        "fuzz" => fuzz(root, &options),
        "criteria" => criteria::criteria(root, &options),
        "sharing" => sharing::sharing(root, &options),
        other => {
            bail!("there is no soak “{other}”: sheets, pictures, vault, fuzz, criteria or sharing")
        }
    }
}

fn parse<'a>(words: &[&'a str]) -> Result<BTreeMap<&'a str, &'a str>> {
    let mut options = BTreeMap::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let name = word
            .strip_prefix("--")
            .with_context(|| format!("what is “{word}”?"))?;
        let value = words
            .next()
            .with_context(|| format!("--{name} needs a value"))?;
        options.insert(name, *value);
    }
    Ok(options)
}

fn sheets(root: &Path, kind: &str, options: &BTreeMap<&str, &str>) -> Result<ExitCode> {
    let build = [
        "cargo",
        "build",
        "--profile",
        "soak",
        "--locked",
        "-p",
        "sheets",
        "-p",
        "reader",
    ];
    Program::new(root, &build).run()?;
    let program = target_folder(root).join("soak/sheets");
    let program = program.to_string_lossy().into_owned();
    let (commit, code) = (commit(root, &[]), commit(root, TESTED));
    let mut words = vec![
        program.as_str(),
        "soak",
        "--kind",
        kind,
        "--ledger",
        "docs/soaks/sheets.jsonl",
        "--table",
        "docs/import-recall.md",
        "--commit",
        &commit,
        "--code",
        &code,
    ];
    let names: Vec<(String, &str)> = options
        .iter()
        .filter(|(name, _)| ["count", "minutes", "seed"].contains(name))
        .map(|(name, value)| (format!("--{name}"), *value))
        .collect();
    for (name, value) in &names {
        words.extend([name.as_str(), value]);
    }
    let ran = Program::new(root, &words).run_and_listen()?;
    Ok(ended(ran.succeeded))
}

/// Lets the faults of `store`'s tests go on for longer: kills, failing calls, power cuts, a third of the time each.
fn vault(root: &Path, options: &BTreeMap<&str, &str>) -> Result<ExitCode> {
    fs::create_dir_all(root.join("docs/soaks"))?;
    let ledger = root.join("docs/soaks/vault.jsonl");
    let date = Program::new(root, &["date", "-u", "+%F"]).ask();
    let test = [
        "cargo",
        "test",
        "--workspace",
        "--locked",
        "--test",
        "faults",
        "--",
        "--exact",
        "soak::soak",
        "--nocapture",
    ];
    let ran = Program::new(root, &test)
        .with("MDS_SOAK_LEDGER", ledger.as_os_str())
        .with("MDS_SOAK_MINUTES", options.get("minutes").unwrap_or(&"60"))
        .with("MDS_SOAK_ONLY", options.get("only").unwrap_or(&""))
        .with("MDS_SOAK_COMMIT", commit(root, &[]))
        .with("MDS_SOAK_CODE", commit(root, TESTED_VAULT))
        .with("MDS_SOAK_DATE", date.unwrap_or_default())
        .run_and_listen()?;
    Ok(ended(ran.succeeded))
}

/// Lets every target run for its share of the time, from its seeds and from what earlier runs kept.
fn fuzz(root: &Path, options: &BTreeMap<&str, &str>) -> Result<ExitCode> {
    let minutes: u64 = options.get("minutes").copied().unwrap_or("16").parse()?;
    let chosen: Vec<&str> = TARGETS
        .iter()
        .copied()
        .filter(|target| options.get("target").is_none_or(|only| only == target))
        .collect();
    let seconds = (minutes * 60 / chosen.len().max(1) as u64).max(1);
    let host = Program::new(root, &["rustc", "-vV"])
        .ask()
        .and_then(|text| {
            text.lines()
                .find_map(|line| line.strip_prefix("host: ").map(str::to_owned))
        })
        .context("rustc does not say for what it compiles")?;
    // A folder of its own: everything in it is instrumented.
    let target = target_folder(root).join("fuzz");
    // With the host named, programs that only build are left as they are.
    Program::new(
        root,
        &[
            "cargo",
            "build",
            "--release",
            "--locked",
            "--manifest-path",
            "src-tauri/fuzz/Cargo.toml",
            "--target",
            &host,
        ],
    )
    .with("RUSTFLAGS", COVERAGE)
    .with("CARGO_TARGET_DIR", &target)
    .run()?;
    let mut is_clean = true;
    for name in chosen {
        let program = target.join(&host).join("release").join(name);
        let kept = target.join("corpus").join(name);
        let findings = target.join("findings").join(name);
        fs::create_dir_all(&kept)?;
        fs::create_dir_all(&findings)?;
        let mut words = vec![
            program.to_string_lossy().into_owned(),
            kept.to_string_lossy().into_owned(),
        ];
        words.extend(seeds_of(root, name)?);
        words.extend([
            format!("-max_total_time={seconds}"),
            "-timeout=10".to_owned(),
            "-rss_limit_mb=1024".to_owned(),
            "-max_len=60000".to_owned(),
            "-print_final_stats=1".to_owned(),
            "-verbosity=0".to_owned(),
            format!("-artifact_prefix={}/", findings.display()),
        ]);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let ran = Program::new(root, &words).run_and_listen()?;
        is_clean &= ran.succeeded;
        note(root, name, seconds, &ran.output, ran.succeeded)?;
    }
    Ok(ended(is_clean))
}

/// The folders that a target begins with: its own, or those of all importers where it takes any bytes.
fn seeds_of(root: &Path, name: &str) -> Result<Vec<String>> {
    let all = root.join("src-tauri/fuzz/seeds");
    let own = all.join(name);
    let folders = if own.is_dir() {
        vec![own]
    } else {
        fs::read_dir(&all)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?
    };
    Ok(folders
        .iter()
        .map(|folder| folder.to_string_lossy().into_owned())
        .collect())
}

fn note(root: &Path, name: &str, seconds: u64, output: &str, is_clean: bool) -> Result<()> {
    let stat = |wanted: &str| {
        output
            .lines()
            .find_map(|line| {
                line.strip_prefix("stat::")?
                    .strip_prefix(wanted)?
                    .strip_prefix(':')
            })
            .map_or("0", str::trim)
    };
    let line = format!(
        r#"{{"target":"{name}","seconds":{seconds},"runs":{},"new_units":{},"peak_mb":{},"clean":{is_clean},{}}}"#,
        stat("number_of_executed_units"),
        stat("new_units_added"),
        stat("peak_rss_mb"),
        circumstances(root, TESTED)?,
    );
    write_down(root, "docs/soaks/fuzz.jsonl", &line)
}

/// The first seed that no line of the ledger has gone through yet.
fn next_seed(ledger: &str) -> u64 {
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

/// Adds a line to a ledger.
fn write_down(root: &Path, ledger: &str, line: &str) -> Result<()> {
    let ledger = root.join(ledger);
    if let Some(folder) = ledger.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(ledger)?;
    Ok(writeln!(file, "{line}")?)
}

/// What every line ends with: the commit of all, that of what was tested, and the day.
fn circumstances(root: &Path, tested: &[&str]) -> Result<String> {
    let date = Program::new(root, &["date", "-u", "+%F"]).ask();
    Ok(format!(
        r#""commit":"{}","code":"{}","date":"{}""#,
        commit(root, &[]),
        commit(root, tested),
        date.context("no date")?,
    ))
}

fn number(options: &BTreeMap<&str, &str>, name: &str) -> Result<Option<u64>> {
    let text = options.get(name);
    Ok(text.map(|text| text.parse()).transpose()?)
}

fn ended(is_good: bool) -> ExitCode {
    if is_good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The newest commit that touched `paths`, or any; marked where there are changes besides.
fn commit(root: &Path, paths: &[&str]) -> String {
    let mut words = vec!["git", "log", "-1", "--format=%h", "--"];
    words.extend(paths);
    let newest = Program::new(root, &words).ask().unwrap_or_default();
    let mut words = vec!["git", "status", "--porcelain", "--"];
    words.extend(paths);
    let is_changed = !paths.is_empty()
        && Program::new(root, &words)
            .ask()
            .is_some_and(|changes| !changes.is_empty());
    format!("{newest}{}", if is_changed { "+" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_come_in_pairs() {
        let options = parse(&["--count", "5", "--minutes", "2"]).expect("two pairs");
        assert_eq!(options.get("count"), Some(&"5"));
        assert_eq!(options.get("minutes"), Some(&"2"));
        for bad in [&["count", "5"][..], &["--count"]] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_run_begins_where_the_last_one_ended() {
        assert_eq!(next_seed(""), 0);
        let ledger = "{\"first\":0,\"count\":100,\"agree\":true}\n{\"first\":100,\"count\":50,\"agree\":true}\n";
        assert_eq!(next_seed(ledger), 150);
    }
}
