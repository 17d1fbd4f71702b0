//! Six months of six tests out of a large record, beside databases that are asked the same of the same results.
//!
//! Part of `cargo xtask bench report`. What the programs found is compared before any time counts.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::program::Program;

use super::drawing::times;
use super::{HEADING, reached};

const PEER: &str = include_str!("trend/peer.py");
/// Packages of the peers; the first peer comes with Python.
pub(super) const PACKAGES: [&str; 2] = ["sqlcipher3-binary", "duckdb"];
pub(super) const IMPORTS: &str = "sqlcipher3, duckdb";
/// Plain SQLite: at most so many times its time is aimed at, though ours is encrypted.
const PLAIN: &str = "sqlite3";
const MOST_TIMES_PLAIN: f64 = 1.3;
const PEERS: [&str; 3] = [PLAIN, "sqlcipher3", "duckdb"];
/// People, and how many results they have: twenty years of weekly draws of twenty tests each.
const SIZES: [(&str, &str); 2] = [("1", "20,800"), ("49", "1,019,200")];
/// Ours and the peer take turns so often.
const TURNS: usize = 3;
/// Openings in each turn.
const ROUNDS: &str = "7";

/// What is measured, and the limit aimed at in milliseconds.
const KINDS: [(&str, &str, f64); 2] = [
    ("cold", "opened and asked, median", 25.0),
    ("warm", "asked again, p95", 1.0),
];

/// Measures, and returns a table.
pub(super) fn table(root: &Path, folder: &Path, python: &str, program: &str) -> Result<String> {
    let script = folder.join("trend_peer.py");
    fs::write(&script, PEER)?;
    let script = script.display().to_string();
    let place = folder.display().to_string();
    let mut text = HEADING.to_owned();
    for (people, results) in SIZES {
        Program::new(root, &[program, "make", &place, people]).run()?;
        for peer in PEERS {
            Program::new(root, &[python, &script, "make", peer, &place, people]).run()?;
            for row in rows(root, folder, (python, &script, program), (people, peer))? {
                // Writing to a string cannot fail.
                let _ = writeln!(
                    text,
                    "| Six months of six tests out of {results} results, {row}"
                );
            }
        }
    }
    Ok(text)
}

fn rows(
    root: &Path,
    folder: &Path,
    (python, script, program): (&str, &str, &str),
    (people, peer): (&str, &str),
) -> Result<Vec<String>> {
    let place = folder.display().to_string();
    let mut measured = KINDS.map(|kind| (kind, Vec::new(), Vec::new()));
    for _ in 0..TURNS {
        Program::new(root, &[program, "ask", &place, people, ROUNDS]).run()?;
        let words = [python, script, "ask", peer, &place, people, ROUNDS];
        Program::new(root, &words).run()?;
        let read = |name: &str| fs::read_to_string(folder.join(name));
        let found = read("found.txt")?;
        ensure!(
            !found.is_empty() && found == read("peer_found.txt")?,
            "our program and {peer} do not find the same; nothing is written down"
        );
        for ((name, _, _), ours, theirs) in &mut measured {
            ours.extend(times(&folder.join(format!("{name}.txt")))?);
            theirs.extend(times(&folder.join(format!("peer_{name}.txt")))?);
        }
    }
    measured
        .into_iter()
        .map(|((name, what, limit), ours, theirs)| {
            let share = if name == "warm" { 0.95 } else { 0.5 };
            let (ours, theirs) = (at(ours, share)?, at(theirs, share)?);
            Ok(format!("{what} {}", row(peer, limit, ours, theirs)))
        })
        .collect()
}

fn row(peer: &str, limit: f64, ours: f64, theirs: f64) -> String {
    let (ours, theirs) = (ours / 1e6, theirs / 1e6);
    let is_within = ours <= limit;
    let (target, is_fast) = if peer == PLAIN {
        let target = format!("≤ {limit} ms, at most {MOST_TIMES_PLAIN} times the peer");
        (target, ours <= theirs * MOST_TIMES_PLAIN)
    } else {
        (format!("≤ {limit} ms"), true)
    };
    let reached = reached(is_fast, is_within);
    format!(
        "| {ours:.2} ms | {peer}: {theirs:.2} ms | {:.1}x | {target} | {reached} |",
        theirs / ours
    )
}

/// The time below which this share of them lies.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a place in a short list"
)]
fn at(mut times: Vec<f64>, share: f64) -> Result<f64> {
    times.sort_by(f64::total_cmp);
    let rank = (times.len() as f64 * share).ceil() as usize;
    times
        .get(rank.saturating_sub(1))
        .copied()
        .context("nothing was measured")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_sqlite_sets_a_limit_and_other_peers_do_not() {
        for (peer, ours, theirs, end) in [
            (PLAIN, 0.9e6, 0.8e6, "| yes |"),
            (PLAIN, 0.9e6, 0.5e6, "| ratio no, time yes |"),
            (PLAIN, 1.2e6, 1.1e6, "| ratio yes, time no |"),
            (PLAIN, 2.0e6, 1.0e6, "| **no** |"),
            ("duckdb", 0.9e6, 0.1e6, "| yes |"),
        ] {
            let said = row(peer, 1.0, ours, theirs);
            assert!(said.ends_with(end), "{said}");
        }
    }

    #[test]
    fn a_share_of_the_times_lies_below() {
        let times: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        let is_near = |share, wanted: f64| {
            at(times.clone(), share).is_ok_and(|found| (found - wanted).abs() < 1.0)
        };
        assert!(is_near(0.95, 95.0) && is_near(0.5, 50.0));
        assert!(at(Vec::new(), 0.5).is_err());
    }
}
