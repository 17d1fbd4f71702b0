//! `cargo xtask bench report`: charts and the visit summary beside matplotlib, reportlab, fpdf2, typst and WeasyPrint.
//!
//! Ours and the peer take turns, each in a process of its own that is timed inside after a warm-up. The peer draws
//! the same draws, or sets the words of our own sheet; that it did is checked before its time counts.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::program::{Program, target_folder};
use crate::python;

use super::import::report;
use super::{HEADING, build_example, reached, trend};

const PEER: &str = include_str!("drawing/peer.py");
const PLACE: &str = "cargo xtask bench report";
/// Turns of each, and rounds in a turn.
const TURNS: usize = 5;

/// A line of the table.
struct Line {
    work: &'static str,
    job: &'static str,
    peer: &'static str,
    rounds: usize,
    ratio: f64,
    /// Milliseconds that are aimed at.
    limit: f64,
}

const LINES: &[Line] = &[
    Line {
        work: "Chart of 1,040 draws with axes, labels and range band, as SVG",
        job: "chart",
        peer: "matplotlib",
        rounds: 9,
        ratio: 15.0,
        limit: 2.5,
    },
    Line {
        work: "The same of 1,000,000 draws; the peer as picture",
        job: "million",
        peer: "matplotlib",
        rounds: 3,
        ratio: 15.0,
        limit: 25.0,
    },
    Line {
        work: "Visit summary: two tagged, checked pages with charts; the peer sets its words only",
        job: "summary",
        peer: "reportlab",
        rounds: 9,
        ratio: 3.0,
        limit: 2.5,
    },
    Line {
        work: "The same",
        job: "summary",
        peer: "fpdf2",
        rounds: 9,
        ratio: 1.7,
        limit: 2.5,
    },
    Line {
        work: "The same",
        job: "summary",
        peer: "typst",
        rounds: 9,
        ratio: 6.0,
        limit: 2.5,
    },
    Line {
        work: "The same",
        job: "summary",
        peer: "weasyprint",
        rounds: 3,
        ratio: 6.0,
        limit: 2.5,
    },
];

pub(super) fn bench(root: &Path) -> Result<()> {
    for (package, example) in [("report", "timed"), ("store", "trend")] {
        build_example(root, package, example)?;
    }
    let target = target_folder(root);
    let folder = target.join("bench/report");
    fs::create_dir_all(&folder)?;
    let circumstances = report::circumstances(root)?;
    let program = target.join("release/examples/timed").display().to_string();
    let place = folder.display().to_string();
    Program::new(root, &[&program, "make", &place]).run()?;
    let mut packages = vec![
        "matplotlib",
        "reportlab",
        "fpdf2",
        "typst",
        "weasyprint",
        "pypdf",
    ];
    packages.extend(trend::PACKAGES);
    let imports = format!(
        "matplotlib, reportlab, fpdf, typst, weasyprint, pypdf, {}",
        trend::IMPORTS
    );
    let python = python::with_packages(root, &folder.join("venv"), &imports, &packages)?
        .display()
        .to_string();
    let script = folder.join("peer.py");
    fs::write(&script, PEER)?;
    let script = script.display().to_string();
    let mut text = format!("{circumstances}\n\n{HEADING}");
    for line in LINES {
        let rounds = line.rounds.to_string();
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..TURNS {
            Program::new(root, &[&program, line.job, &place, &rounds]).run()?;
            ours.extend(times(&folder.join("times.txt"))?);
            let words = [&*python, &script, line.job, line.peer, &place, &rounds];
            let said = Program::new(root, &words)
                .ask()
                .with_context(|| format!("{} failed", line.peer))?;
            ensure!(
                is_same(&folder, line.job, said.trim())?,
                "{} does not show the same: {said}",
                line.peer
            );
            theirs.extend(times(&folder.join("peer_times.txt"))?);
        }
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", row(line, median(ours)?, median(theirs)?));
    }
    let size = fs::metadata(folder.join("summary.pdf"))?.len();
    let _ = writeln!(text, "\nThe summary has {} kB.\n", size / 1000);
    let asked = target.join("release/examples/trend").display().to_string();
    text.push_str(&trend::table(root, &folder, &python, &asked)?);
    eprint!("{text}");
    report::write(&root.join("docs/performance.md"), PLACE, &text)
}

fn row(line: &Line, ours: f64, peer: f64) -> String {
    let (ours, peer) = (ours / 1e6, peer / 1e6);
    let (is_fast, is_within) = (peer / ours >= line.ratio, ours <= line.limit);
    let reached = reached(is_fast, is_within);
    format!(
        "| {} | {ours:.2} ms | {}: {peer:.2} ms | {:.1}x | ≥ {}x, ≤ {} ms | {reached} |",
        line.work,
        line.peer,
        peer / ours,
        line.ratio,
        line.limit
    )
}

/// Every draw of the file is in the peer's hands, with its peaks; every word of our sheet is on the peer's.
fn is_same(folder: &Path, job: &str, said: &str) -> Result<bool> {
    if job == "summary" {
        return Ok(said == "same");
    }
    let text = fs::read_to_string(folder.join(format!("{job}.csv")))?;
    let values: Vec<f64> = text
        .lines()
        .filter_map(|line| line.split_once(',')?.1.parse().ok())
        .collect();
    let most = values.iter().copied().fold(f64::MIN, f64::max);
    let least = values.iter().copied().fold(f64::MAX, f64::min);
    Ok(said == format!("{} {most:?} {least:?}", values.len()))
}

pub(super) fn times(path: &Path) -> Result<Vec<f64>> {
    fs::read_to_string(path)?
        .lines()
        .map(|line| Ok(line.parse()?))
        .collect()
}

fn median(mut times: Vec<f64>) -> Result<f64> {
    times.sort_by(f64::total_cmp);
    times
        .get(times.len() / 2)
        .copied()
        .context("nothing was measured")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_falls_short_is_said() {
        let line = Line {
            work: "chart",
            job: "chart",
            peer: "peer",
            rounds: 1,
            ratio: 3.0,
            limit: 2.5,
        };
        for (ours, peer, end) in [
            (2e6, 8e6, "| yes |"),
            (3e6, 12e6, "| ratio yes, time no |"),
            (2e6, 4e6, "| ratio no, time yes |"),
            (4e6, 4e6, "| **no** |"),
        ] {
            let said = row(&line, ours, peer);
            assert!(said.ends_with(end), "{said}");
        }
    }
}
