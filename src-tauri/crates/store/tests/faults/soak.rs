//! The same for longer: `cargo xtask soak vault` starts this, tells how long, and keeps what it measured.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::time::{Duration, Instant};

use crate::disk::{FAULTS, calls, fail_at, library};
use crate::kill::{kills, mixed};
use crate::operations::Work;
use crate::power::cuts;

/// Seeds below are those of the tests.
const FIRST_SEED: u64 = 1_000;
/// A line is written after so many seeds, so that a broken run loses little.
const A_LINE: u64 = 28;
/// So many calls are made to fail for each seed.
const FAILS: u64 = 10;

/// What was done with the seeds of one line.
#[derive(Default)]
struct Tally {
    done: BTreeMap<&'static str, u64>,
    failures: Vec<String>,
}

fn next_seed(ledger: &str, programme: &str) -> u64 {
    let mark = format!("\"programme\":\"{programme}\"");
    let number = |line: &str, name: &str| -> Option<u64> {
        let (_, after) = line.split_once(&format!("\"{name}\":"))?;
        after.split([',', '}']).next()?.parse().ok()
    };
    ledger
        .lines()
        .filter(|line| line.contains(&mark))
        .filter_map(|line| Some(number(line, "first")? + number(line, "seeds")?))
        .max()
        .unwrap_or(FIRST_SEED)
}

/// Lets calls that the seed gives fail, each in a vault of its own.
fn fails(work: Work, seed: u64) -> Result<u64, String> {
    let Some(library) = library() else {
        return Ok(0);
    };
    let kinds = FAULTS.len() as u64;
    let fault = FAULTS
        .get(usize::try_from(seed / 7 % kinds).unwrap())
        .unwrap();
    let calls = calls(library, work, fault);
    for one in 0..FAILS {
        fail_at(library, work, fault, mixed(seed * FAILS + one) % calls + 1)?;
    }
    Ok(FAILS)
}

fn one(programme: &str, work: Work, seed: u64) -> Result<u64, String> {
    match programme {
        "kill" => kills(work, seed),
        "power" => library().map_or(Ok(0), |library| cuts(library, work, seed)),
        _ => fails(work, seed),
    }
}

/// Does nothing unless `cargo xtask soak vault` says where the ledger lies.
#[test]
fn soak() {
    let text = |name: &str| std::env::var(name).unwrap_or_default();
    let ledger_path = text("MDS_SOAK_LEDGER");
    if ledger_path.is_empty() {
        return;
    }
    let minutes: u64 = text("MDS_SOAK_MINUTES").parse().unwrap_or(1);
    let only = text("MDS_SOAK_ONLY");
    let programmes: Vec<&str> = ["kill", "disk", "power"]
        .into_iter()
        .filter(|name| only.is_empty() || only == *name)
        .collect();
    let each = Duration::from_secs(minutes * 60) / u32::try_from(programmes.len()).unwrap();
    let mut is_clean = true;
    for programme in programmes {
        let end = Instant::now() + each;
        let known = fs::read_to_string(&ledger_path).unwrap_or_default();
        let mut seed = next_seed(&known, programme);
        while Instant::now() < end {
            let first = seed;
            let mut tally = Tally::default();
            while Instant::now() < end && seed < first + A_LINE {
                let work = *Work::ALL.get(usize::try_from(seed % 7).unwrap()).unwrap();
                let outcome = std::panic::catch_unwind(|| one(programme, work, seed))
                    .unwrap_or_else(|_| Err("a panic".to_owned()));
                match outcome {
                    Ok(count) => *tally.done.entry(work.name()).or_default() += count,
                    Err(error) => {
                        eprintln!("{programme} {} seed {seed}: {error}", work.name());
                        tally.failures.push(format!("{} {seed}", work.name()));
                    }
                }
                seed += 1;
            }
            is_clean &= tally.failures.is_empty();
            let done: Vec<String> = tally
                .done
                .iter()
                .map(|(name, count)| format!("\"{name}\":{count}"))
                .collect();
            let count: u64 = tally.done.values().sum();
            let failures: Vec<String> = tally
                .failures
                .iter()
                .map(|one| format!("\"{one}\""))
                .collect();
            let mut ledger = fs::OpenOptions::new()
                .create(true)
                .append(true)
                .open(&ledger_path)
                .unwrap();
            writeln!(
                ledger,
                "{{\"programme\":\"{programme}\",\"first\":{first},\"seeds\":{},\"count\":{count},\"by_operation\":{{{}}},\"failures\":[{}],\"commit\":\"{}\",\"code\":\"{}\",\"date\":\"{}\"}}",
                seed - first,
                done.join(","),
                failures.join(","),
                text("MDS_SOAK_COMMIT"),
                text("MDS_SOAK_CODE"),
                text("MDS_SOAK_DATE"),
            )
            .unwrap();
            eprintln!("{programme}: {count} done, seeds {first} to {}", seed - 1);
        }
    }
    assert!(is_clean, "see the lines above");
}
