//! `cargo xtask bench import`: getting lab files in, beside what people use for it today.
//!
//! Each line reads the same invented files with our program and with its peer, in turns, in the same minute. What
//! was found is compared with what was written before any time counts. Never part of the tests.

mod found;
mod material;
mod measure;
mod panels;
pub(super) mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use crate::program::{Program, is_installed, target_folder};
use crate::{python, setup};

use found::{in_reading, in_results, in_text, summed};
use material::{Material, Rules, Truth};
use measure::{Costs, Stopwatch};
use report::{Measured, Missing};

const SCRIPTS: [(&str, &str); 7] = [
    ("run.py", include_str!("import/peers/run.py")),
    ("encrypted.py", include_str!("import/peers/encrypted.py")),
    ("fhir.py", include_str!("import/peers/fhir.py")),
    ("ccda.py", include_str!("import/peers/ccda.py")),
    ("messages.py", include_str!("import/peers/messages.py")),
    ("tables.py", include_str!("import/peers/tables.py")),
    ("csv.sh", include_str!("import/peers/csv.sh")),
];

const PACKAGES: [&str; 5] = ["orjson", "lxml", "hl7", "pdfplumber", "sqlcipher3-binary"];

const PASSPHRASE: &str = "nobody keeps anything behind this one";

/// Draws of one table that our program takes whole, and how many of these make up the load of a clinic.
const PANELS_OF_A_TABLE: u32 = 4_500;
const PANELS_OF_A_CLINIC: u32 = 50_000;
/// A PDF with more pages is refused.
const PAGES_OF_A_FILE: usize = 200;

/// What our program does with the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ours {
    /// Into a fresh vault, confirmed: `mds import --accept certain`.
    Import,
    /// Up to the results: `mds read --json`.
    Read,
}

/// How a peer says what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    /// Count and sum.
    Sum,
    /// Lines of text with name and value.
    Text,
}

/// A peer that may have misread letters is compared all the same, and how much it found is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MustFind {
    Everything,
    WhatItCan,
}

struct Line {
    name: &'static str,
    work: String,
    material: Material,
    ours: Ours,
    peer_name: &'static str,
    peer: Vec<String>,
    says: Says,
    must_find: MustFind,
    /// How many times as fast as the peer we aim to be.
    ratio: f64,
    limit: Option<Duration>,
    unfair: &'static str,
}

/// The programs and folders that every line uses.
struct Bench {
    mds: String,
    folder: PathBuf,
    stopwatch: Stopwatch,
}

/// Measures the lines whose names begin with one of `chosen`, or all. Only all together are written down.
pub(super) fn bench(root: &Path, chosen: &[&str]) -> Result<()> {
    build(root)?;
    let target = target_folder(root);
    let folder = target.join("bench");
    fs::create_dir_all(&folder)?;
    for (name, script) in SCRIPTS {
        fs::write(folder.join(name), script)?;
    }
    fs::write(folder.join("passphrase"), PASSPHRASE)?;
    let python = install_peers(root, &folder)?;
    let bench = Bench {
        mds: target.join("release/mds").display().to_string(),
        stopwatch: Stopwatch::new(&folder, &python),
        folder,
    };
    let (lines, mut missing) = bench.lines(&python)?;
    let is_chosen =
        |name: &str| chosen.is_empty() || chosen.iter().any(|one| name.starts_with(one));
    let mut measured = Vec::new();
    let circumstances = report::circumstances(root)?;
    for line in lines.iter().filter(|line| is_chosen(line.name)) {
        eprintln!("\n{}: {} | {}", line.name, line.work, line.peer_name);
        match bench.measure(line) {
            Ok(result) => {
                eprintln!("{}", result.row());
                measured.push(result);
            }
            Err(error) => {
                eprintln!("{error:#}");
                missing.push(Missing {
                    name: line.name.to_owned(),
                    why: format!("{}: {error:#}", line.peer_name),
                });
            }
        }
    }
    missing.retain(|missing| is_chosen(&missing.name));
    let text = report::report(&circumstances, &measured, &missing);
    eprintln!("\n{text}");
    if chosen.is_empty() {
        report::write(
            &root.join("docs/performance.md"),
            "cargo xtask bench import",
            &text,
        )?;
    }
    Ok(())
}

fn build(root: &Path) -> Result<()> {
    let words = [
        "cargo",
        "build",
        "--release",
        "--locked",
        "-p",
        "cli",
        "-p",
        "reader",
    ];
    Program::new(root, &words).run()
}

/// Installs what is missing of the peers, Python packages into a folder of their own.
fn install_peers(root: &Path, folder: &Path) -> Result<PathBuf> {
    setup::for_benches(root)?;
    let imports = "orjson, lxml, hl7, pdfplumber, sqlcipher3";
    python::with_packages(root, &folder.join("venv"), imports, &PACKAGES)
}

impl Bench {
    /// The lines that can be measured here, and those whose peer is missing.
    fn lines(&self, python: &Path) -> Result<(Vec<Line>, Vec<Missing>)> {
        eprintln!("\nwriting the files to read …");
        let folder = &self.folder;
        let fhir = material::fhir(folder)?;
        let ccda = material::ccda(folder)?;
        let hl7 = material::hl7(folder)?;
        let table = material::csv(folder, "table", PANELS_OF_A_TABLE, PANELS_OF_A_TABLE)?;
        let clinic = material::csv(folder, "clinic", PANELS_OF_A_CLINIC, PANELS_OF_A_TABLE)?;
        let pages = material::pdf(folder, "pages", 1040, PAGES_OF_A_FILE, Rules::Ruled)?;
        let sheet = material::pdf(folder, "sheet", 2, 2, Rules::Ruled)?;
        let python = python.display().to_string();
        let script = |name: &str| folder.join(name).display().to_string();
        let base = script("peer.db");
        let scripted = |name: &str, material: &Material| {
            let mut words = vec![python.clone(), script(name)];
            words.extend(named(&material.files));
            words.push(base.clone());
            words
        };
        let plain_shell = |material: &Material| {
            let mut words = owned(&["sh", &script("csv.sh"), &base]);
            words.extend(named(&material.files));
            words
        };
        let text_of = |material: &Material| {
            let each = "for f; do pdftotext -layout \"$f\" -; done";
            let mut words = owned(&["sh", "-c", each, "sh"]);
            words.extend(named(&material.files));
            words
        };
        let tables_of = |material: &Material| {
            let mut words = vec![python.clone(), script("tables.py")];
            words.extend(named(&material.files));
            words
        };
        let stored = "The peer keeps four columns and one index. Ours recognises tests and units, converts, holds \
                      values against each other, keeps the original and where each value stood in it, and \
                      writes two changes of a log for each result.";
        let plain =
            "The peer does not encrypt, check, convert or keep the file. It copies fields as text.";
        let text_only = "The peer gives text in its layout, no results.";
        let mut lines = vec![
            Line {
                name: "1",
                work: "FHIR bundle of 20 years, into the record".to_owned(),
                peer_name: "orjson + sqlcipher3",
                peer: scripted("fhir.py", &fhir),
                material: fhir,
                ours: Ours::Import,
                says: Says::Sum,
                must_find: MustFind::Everything,
                ratio: 4.0,
                limit: Some(Duration::from_millis(90)),
                unfair: stored,
            },
            Line {
                name: "2",
                work: "C-CDA document of 20 years, into the record".to_owned(),
                peer_name: "lxml iterparse + sqlcipher3",
                peer: scripted("ccda.py", &ccda),
                material: ccda,
                ours: Ours::Import,
                says: Says::Sum,
                must_find: MustFind::Everything,
                ratio: 4.0,
                limit: Some(Duration::from_millis(120)),
                unfair: stored,
            },
            Line {
                name: "3",
                work: "HL7 v2, 1,040 messages, into the record".to_owned(),
                peer_name: "python-hl7 + sqlcipher3",
                peer: scripted("messages.py", &hl7),
                material: hl7,
                ours: Ours::Import,
                says: Says::Sum,
                must_find: MustFind::Everything,
                ratio: 15.0,
                limit: Some(Duration::from_millis(60)),
                unfair: stored,
            },
            Line {
                name: "4 table",
                work: "CSV of 90,000 results, into the record".to_owned(),
                peer_name: "sqlite3 .import + unique index, plain",
                peer: plain_shell(&table),
                material: table.clone(),
                ours: Ours::Import,
                says: Says::Sum,
                must_find: MustFind::Everything,
                ratio: 0.5,
                limit: None,
                unfair: plain,
            },
            Line {
                name: "4 read",
                work: "CSV of 90,000 results, read only".to_owned(),
                peer_name: "sqlite3 .import + unique index, plain",
                peer: plain_shell(&table),
                material: table,
                ours: Ours::Read,
                says: Says::Sum,
                must_find: MustFind::Everything,
                ratio: 0.5,
                limit: None,
                unfair: plain,
            },
            Line {
                name: "4 clinic",
                work: "CSV of 1,000,000 results in 12 files, into the record".to_owned(),
                peer_name: "sqlite3 .import + unique index, plain",
                peer: plain_shell(&clinic),
                material: clinic,
                ours: Ours::Import,
                says: Says::Sum,
                must_find: MustFind::Everything,
                ratio: 0.5,
                limit: Some(Duration::from_millis(2_200)),
                unfair: plain,
            },
            Line {
                name: "5 pages",
                work: "1,040 PDF pages in 6 files, to results".to_owned(),
                peer_name: "pdftotext -layout",
                peer: text_of(&pages),
                material: pages.clone(),
                ours: Ours::Read,
                says: Says::Text,
                must_find: MustFind::Everything,
                ratio: 1.0,
                limit: None,
                unfair: text_only,
            },
            Line {
                name: "5 tables",
                work: "1,040 PDF pages in 6 files, to results".to_owned(),
                peer_name: "pdfplumber tables",
                peer: tables_of(&pages),
                material: pages,
                ours: Ours::Read,
                says: Says::Text,
                must_find: MustFind::Everything,
                ratio: 50.0,
                limit: None,
                unfair: "The peer finds cells by the ruled lines and does not know what they mean.",
            },
            Line {
                name: "5 sheet",
                work: "one PDF of 2 pages, to results, with the start of both processes".to_owned(),
                peer_name: "pdftotext -layout",
                peer: text_of(&sheet),
                material: sheet,
                ours: Ours::Read,
                says: Says::Text,
                must_find: MustFind::Everything,
                ratio: 1.0,
                limit: Some(Duration::from_millis(15)),
                unfair: text_only,
            },
        ];
        let scan = self.scan()?;
        let path = scan.files.first().context("a scan")?.display().to_string();
        lines.push(Line {
            name: "6",
            work: "one scanned page at 300 dpi, to results".to_owned(),
            peer_name: "tesseract --psm 6, one thread",
            peer: owned(&["tesseract", &path, "-", "--psm", "6"]),
            material: scan,
            ours: Ours::Read,
            says: Says::Text,
            must_find: MustFind::WhatItCan,
            ratio: 0.95,
            limit: None,
            unfair: "A clean page without noise, tilt or ruled lines. The peer gives text, no results.",
        });
        let mut missing = Vec::new();
        lines.retain(|line| {
            let program = line.peer.first().map_or("", String::as_str);
            let needed = match program {
                "sh" if line.says == Says::Sum => "sqlite3",
                "sh" => "pdftotext",
                other => other,
            };
            let is_there = needed.starts_with('/') || is_installed(needed);
            if !is_there {
                missing.push(Missing {
                    name: line.name.to_owned(),
                    why: format!("{needed} is not installed"),
                });
            }
            is_there
        });
        Ok((lines, missing))
    }

    /// A page as a scanner gives it.
    fn scan(&self) -> Result<Material> {
        let page = material::pdf(&self.folder, "one", 1, 1, Rules::Open)?;
        let to = self.folder.join("scan").display().to_string();
        let from = named(&page.files);
        let from = from.first().context("a page")?;
        let words = [
            "pdftoppm",
            "-r",
            "300",
            "-gray",
            "-png",
            "-singlefile",
            from,
            &to,
        ];
        Program::new(&self.folder, &words).run()?;
        Ok(Material {
            files: vec![PathBuf::from(format!("{to}.png"))],
            truth: page.truth,
        })
    }

    fn measure(&self, line: &Line) -> Result<Measured> {
        let found = self.found_by_us(line)?;
        let peer_cost = self.stopwatch.time(&line.peer)?;
        let heard = self.stopwatch.heard()?;
        let found_by_peer = match line.says {
            Says::Sum => summed(&heard)?,
            Says::Text => in_text(&heard),
        };
        if line.must_find == MustFind::Everything {
            let truth = line.material.truth;
            ensure!(
                found_by_peer == truth,
                "the peer found {found_by_peer:?} of {truth:?}; the times do not count"
            );
            ensure!(
                found == truth,
                "we found {found:?} of {truth:?}; the times do not count"
            );
        }
        let (mut ours, mut empty, mut peer) =
            (Costs::default(), Costs::default(), Costs::default());
        let mut reading = Costs::default();
        let first = self.ours(line, &mut empty)?;
        empty = Costs::default();
        let rounds = match (first.wall + peer_cost.wall).as_secs() {
            0..=4 => 9,
            5..=19 => 5,
            20..=59 => 3,
            _ => 1,
        };
        for round in 0..rounds {
            // A-B-B-A, so that a load that grows or shrinks is nobody's advantage.
            if round % 2 == 0 {
                ours.0.push(self.ours(line, &mut empty)?);
                peer.0.push(self.stopwatch.time(&line.peer)?);
            } else {
                peer.0.push(self.stopwatch.time(&line.peer)?);
                ours.0.push(self.ours(line, &mut empty)?);
            }
            if line.ours == Ours::Import {
                reading.0.push(self.stopwatch.time(&self.read_words(line))?);
            }
        }
        Ok(Measured {
            name: line.name,
            work: line.work.clone(),
            peer_name: line.peer_name,
            bytes: line.material.bytes(),
            truth: line.material.truth,
            found,
            found_by_peer,
            ours,
            peer,
            empty,
            reading,
            ratio: line.ratio,
            limit: line.limit,
            unfair: line.unfair,
        })
    }

    /// What our program finds, before it is timed.
    fn found_by_us(&self, line: &Line) -> Result<Truth> {
        match line.ours {
            Ours::Import => {
                self.stopwatch.time(&self.import_words(line)?)?;
                let vault = self.vault();
                let words = self.mds(&["--vault", &vault, "results", "--format", "csv"]);
                self.stopwatch.time(&words)?;
                Ok(in_results(&self.stopwatch.heard()?))
            }
            Ours::Read => {
                self.stopwatch.time(&self.read_words(line))?;
                Ok(in_reading(&self.stopwatch.heard()?))
            }
        }
    }

    /// One run of ours. Making the key of a vault out of its passphrase is slow by design, so an import is
    /// counted without it: what the same program takes to unlock the same vault is measured beside it.
    fn ours(&self, line: &Line, empty: &mut Costs) -> Result<measure::Cost> {
        match line.ours {
            Ours::Import => {
                let words = self.import_words(line)?;
                let vault = self.vault();
                let unlocking = self.mds(&["--vault", &vault, "--json", "person", "list"]);
                let unlocked = self.stopwatch.time(&unlocking)?;
                empty.0.push(unlocked);
                Ok(self.stopwatch.time(&words)?.beyond(unlocked))
            }
            Ours::Read => self.stopwatch.time(&self.read_words(line)),
        }
    }

    fn vault(&self) -> String {
        self.folder.join("vault").display().to_string()
    }

    /// Puts a fresh vault in place, and says how to fill it.
    fn import_words(&self, line: &Line) -> Result<Vec<String>> {
        let (fresh, vault) = (self.folder.join("fresh"), self.folder.join("vault"));
        if !fresh.exists() {
            let fresh = fresh.display().to_string();
            let phrase = self.folder.join("passphrase").display().to_string();
            let words = [
                &*self.mds,
                "--vault",
                &fresh,
                "--passphrase-file",
                &phrase,
                "init",
                "--name",
                "Ann Example",
                "--birth-date",
                "1951-06-02",
                "--sex",
                "female",
            ];
            Program::new(&self.folder, &words)
                .ask()
                .context("a vault could not be made")?;
        }
        if vault.exists() {
            fs::remove_dir_all(&vault)?;
        }
        fs::create_dir(&vault)?;
        for entry in fs::read_dir(&fresh)? {
            let entry = entry?;
            let to = vault.join(entry.file_name());
            // A fresh vault has folders, and nothing in them.
            if entry.file_type()?.is_dir() {
                fs::create_dir(to)?;
            } else {
                fs::copy(entry.path(), to)?;
            }
        }
        let vault = vault.display().to_string();
        let mut words = self.mds(&["--vault", &vault, "--json", "import", "--accept", "certain"]);
        words.extend(named(&line.material.files));
        Ok(words)
    }

    fn read_words(&self, line: &Line) -> Vec<String> {
        let mut words = owned(&[&self.mds, "--json", "read"]);
        words.extend(named(&line.material.files));
        words
    }

    fn mds(&self, rest: &[&str]) -> Vec<String> {
        let phrase = self.folder.join("passphrase").display().to_string();
        let mut words = owned(&[&self.mds, "--passphrase-file", &phrase]);
        words.extend(owned(rest));
        words
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn named(files: &[PathBuf]) -> Vec<String> {
    files
        .iter()
        .map(|file| file.display().to_string())
        .collect()
}
