//! `cargo xtask bench`: how long reading takes beside another program on the same files in the same run.
//!
//! Ratios of medians count, not seconds: a loaded computer slows both. Never part of the tests.

mod criteria;
mod drawing;
mod import;
mod trend;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::program::{Program, is_installed};

const WARM_UP: usize = 2;
const ROUNDS: usize = 15;
const DRAWS: u32 = 1040;

/// Codes and units of one blood count, as a hospital sends it.
const TESTS: &[(&str, &str, &str)] = &[
    ("718-7", "Hemoglobin", "g/dL"),
    ("6690-2", "Leukocytes", "10*3/uL"),
    ("789-8", "Erythrocytes", "10*6/uL"),
    ("777-3", "Platelets", "10*3/uL"),
    ("751-8", "Neutrophils", "10*3/uL"),
    ("731-0", "Lymphocytes", "10*3/uL"),
    ("742-7", "Monocytes", "10*3/uL"),
    ("711-2", "Eosinophils", "10*3/uL"),
    ("704-7", "Basophils", "10*3/uL"),
    ("4544-3", "Hematocrit", "%"),
];

/// Does what the line measures: our program, and one that people use today.
struct Line {
    name: String,
    ours: Vec<String>,
    peer: Vec<String>,
    /// How many results ours must find, so that a fast wrong answer does not count.
    results: Option<usize>,
}

/// The head of a table of lines beside their peers.
const HEADING: &str =
    "| work | ours | peer | times as fast | target | reached |\n|---|---|---|---|---|---|\n";

/// Says whether a line reached what was aimed at: beside its peer, and by the clock.
fn reached(is_fast: bool, is_within: bool) -> &'static str {
    match (is_fast, is_within) {
        (true, true) => "yes",
        (true, false) => "ratio yes, time no",
        (false, true) => "ratio no, time yes",
        (false, false) => "**no**",
    }
}

/// Builds a program that measures itself.
fn build_example(root: &Path, package: &str, example: &str) -> Result<()> {
    let build = [
        "cargo",
        "build",
        "--release",
        "--locked",
        "-p",
        package,
        "--example",
        example,
    ];
    Program::new(root, &build).run()
}

/// Getting lab files in, in many formats and sizes: slower to measure, and written down.
pub(crate) fn import(root: &Path, chosen: &[&str]) -> Result<()> {
    import::bench(root, chosen)
}

/// How the counts compare, of an invented record of twenty years: written down as well.
pub(crate) fn criteria(root: &Path) -> Result<()> {
    criteria::bench(root)
}

/// Charts and the visit summary: written down as well.
pub(crate) fn report(root: &Path) -> Result<()> {
    drawing::bench(root)
}

pub(crate) fn bench(root: &Path) -> Result<()> {
    Program::new(
        root,
        &[
            "cargo",
            "build",
            "--release",
            "--locked",
            "-p",
            "cli",
            "-p",
            "reader",
        ],
    )
    .run()?;
    let folder = root.join("target/bench");
    fs::create_dir_all(&folder)?;
    let mds = root.join("target/release/mds").display().to_string();

    let bundle = folder.join("bundle.json");
    fs::write(&bundle, fhir_bundle())?;
    let bundle = bundle.display().to_string();
    let mut lines = Vec::new();
    if is_installed("python3") {
        let pick = "import json,sys\n\
             b=json.load(open(sys.argv[1]))\n\
             print(len([(r['code']['coding'][0]['code'],r['valueQuantity']['value'],r['effectiveDateTime']) \
             for r in (e['resource'] for e in b['entry']) if r['resourceType']=='Observation']))";
        lines.push(Line {
            name: format!("FHIR, {} results: mds read | python json", results()),
            ours: words(&[&mds, "read", "--json", &bundle]),
            peer: words(&["python3", "-c", pick, &bundle]),
            results: Some(results()),
        });
    } else {
        eprintln!("left out: FHIR beside Python, which is not installed");
    }
    let sheets = pdf_files(root);
    if is_installed("pdftotext") {
        let mut ours = words(&[&mds, "read", "--json"]);
        ours.extend(sheets.iter().cloned());
        // One process for each file is how that program works.
        let mut peer = words(&[
            "sh",
            "-c",
            "for f; do pdftotext -layout \"$f\" -; done",
            "sh",
        ]);
        peer.extend(sheets.iter().cloned());
        lines.push(Line {
            name: format!(
                "{} PDF files: mds read | pdftotext (text only)",
                sheets.len()
            ),
            ours,
            peer,
            results: None,
        });
    } else {
        eprintln!("left out: PDF beside pdftotext, which is not installed");
    }
    for line in lines {
        measure(root, &line)?;
    }
    Ok(())
}

fn measure(root: &Path, line: &Line) -> Result<()> {
    let said = run(root, &line.ours)?.0;
    let found = said.matches("\"analyte\":\"").count();
    if let Some(expected) = line.results {
        ensure!(
            found == expected,
            "{}: {found} results instead of {expected}",
            line.name
        );
    }
    let (mut ours, mut peer) = (Vec::new(), Vec::new());
    for round in 0..WARM_UP + ROUNDS {
        let (one, other) = (run(root, &line.ours)?.1, run(root, &line.peer)?.1);
        if round >= WARM_UP {
            ours.push(one);
            peer.push(other);
        }
    }
    let (ours, peer) = (median(ours)?, median(peer)?);
    eprintln!(
        "{}: {:.1} ms | {:.1} ms, {:.2} times as fast",
        line.name,
        ours.as_secs_f64() * 1e3,
        peer.as_secs_f64() * 1e3,
        peer.as_secs_f64() / ours.as_secs_f64()
    );
    Ok(())
}

fn run(root: &Path, words: &[String]) -> Result<(String, Duration)> {
    let (name, arguments) = words.split_first().context("nothing to run")?;
    let start = Instant::now();
    let output = Command::new(name)
        .args(arguments)
        .current_dir(root)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .with_context(|| format!("{name} could not be started"))?;
    let took = start.elapsed();
    // Five means done in part: the corpus holds scans, which are refused.
    if !matches!(output.status.code(), Some(0 | 5)) {
        bail!("{name} failed ({})", output.status);
    }
    Ok((String::from_utf8_lossy(&output.stdout).into_owned(), took))
}

fn median(mut times: Vec<Duration>) -> Result<Duration> {
    times.sort();
    times
        .get(times.len() / 2)
        .copied()
        .context("nothing was measured")
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn pdf_files(root: &Path) -> Vec<String> {
    let mut files: Vec<PathBuf> = ["assets/samples", "../shared/corpus/pdf"]
        .into_iter()
        .flat_map(|folder| fs::read_dir(root.join(folder)).into_iter().flatten())
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| path.display().to_string())
        .collect()
}

fn results() -> usize {
    DRAWS as usize * TESTS.len()
}

/// Weekly counts of twenty years of nobody.
fn fhir_bundle() -> String {
    let mut json = String::from(r#"{"resourceType":"Bundle","type":"collection","entry":["#);
    for draw in 0..DRAWS {
        let (year, week) = (2006 + draw / 52, draw % 52);
        let (month, day) = (week / 5 + 1, week % 5 * 5 + 1);
        for (index, (code, name, unit)) in TESTS.iter().enumerate() {
            let comma = if draw == 0 && index == 0 { "" } else { "," };
            let value = 4 + (draw + 7) % 9;
            // Writing to a string cannot fail.
            let _ = write!(
                json,
                r#"{comma}{{"resource":{{"resourceType":"Observation","id":"o{draw}-{index}","status":"final","code":{{"coding":[{{"system":"http://loinc.org","code":"{code}","display":"{name}"}}],"text":"{name}"}},"effectiveDateTime":"{year}-{month:02}-{day:02}T08:10:00Z","valueQuantity":{{"value":{value}.5,"unit":"{unit}","system":"http://unitsofmeasure.org","code":"{unit}"}}}}}}"#
            );
        }
    }
    json.push_str("]}");
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundle_holds_every_result_once_on_real_days() {
        let json = fhir_bundle();
        assert_eq!(json.matches("\"valueQuantity\"").count(), results());
        assert!(json.contains("2006-01-01") && json.contains("2025-11-06"));
        assert!(!json.contains("-00T") && !json.contains(",,"));
    }
}
