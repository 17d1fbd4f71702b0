//! What soaks have measured: one line of JSON for each range of seeds, and the table made from them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::judge::{Counts, Score};
use crate::sheet::{Kind, Sheet};

/// One range of seeds, read by one state of the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// `text` or `picture`.
    pub kind: String,
    /// The first seed.
    pub first: u64,
    /// How many.
    pub count: u64,
    /// Day of the run.
    pub date: String,
    /// The commit that was checked out.
    pub commit: String,
    /// The last commit that changed what is tested.
    pub code: String,
    /// Seeds whose reading was wrong and certain.
    pub failed: Vec<u64>,
    /// Counts by format.
    pub formats: BTreeMap<String, Counts>,
    /// Counts by language.
    pub languages: BTreeMap<String, Counts>,
    /// Counts by format and layout.
    pub layouts: BTreeMap<String, Counts>,
    /// Counts by what was odd.
    pub oddities: BTreeMap<String, Counts>,
}

impl Entry {
    /// An empty range.
    #[must_use]
    pub fn new(kind: Kind, first: u64, stamp: &Stamp) -> Self {
        Self {
            kind: name_of(kind).to_owned(),
            first,
            count: 0,
            date: stamp.date.clone(),
            commit: stamp.commit.clone(),
            code: stamp.code.clone(),
            failed: Vec::new(),
            formats: BTreeMap::new(),
            languages: BTreeMap::new(),
            layouts: BTreeMap::new(),
            oddities: BTreeMap::new(),
        }
    }

    /// Adds one sheet.
    pub fn add(&mut self, sheet: &Sheet, score: &Score) {
        self.count += 1;
        if !score.faults.is_empty() {
            self.failed.push(sheet.seed);
        }
        let format = sheet.format.code();
        for (table, key) in [
            (&mut self.formats, format.to_owned()),
            (&mut self.languages, sheet.language.to_owned()),
            (&mut self.layouts, format!("{format} {}", sheet.layout)),
            (&mut self.oddities, sheet.oddity.code().to_owned()),
        ] {
            *table.entry(key).or_default() += score.counts;
        }
    }
}

/// When and on what a run is made.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// Day of the run.
    pub date: String,
    /// The commit that is checked out.
    pub commit: String,
    /// The last commit that changed what is tested.
    pub code: String,
}

/// The name of a kind in the ledger.
#[must_use]
pub fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Picture => "picture",
    }
}

/// Reads a ledger; a line that is none is left out.
#[must_use]
pub fn entries(ledger: &str) -> Vec<Entry> {
    ledger
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect()
}

/// The first seed that no run has taken.
#[must_use]
pub fn next_seed(entries: &[Entry], kind: Kind) -> u64 {
    entries
        .iter()
        .filter(|entry| entry.kind == name_of(kind))
        .map(|entry| entry.first + entry.count)
        .max()
        .unwrap_or(FIRST_OF_SOAKS)
}

/// Smaller seeds are those of the tests.
const FIRST_OF_SOAKS: u64 = 10_000;

/// The table for readers, from the lines of the newest code.
#[must_use]
pub fn table(entries: &[Entry]) -> String {
    let mut text = String::from(
        "# How well generated lab sheets are read\n\n\
         Written by `cargo xtask soak sheets` from `docs/soaks/sheets.jsonl`; not edited by hand. Sheets are drawn\n\
         from seeds by `src-tauri/crates/sheets`: people, laboratories and numbers are invented.\n\n\
         *Wanted*: results that the sheet says clearly or asks about. *Found*: read with the right test, digits, sign and\n\
         day. *Certain*: of these, taken without a question. *Asked wrongly*: shown as a question, though not on the sheet.\n\
         *Wrong and certain* must be 0. About 40 of 100 sheets are deliberately unclear (no unit, no date, two people, a\n\
         wrong unit, hidden text …): there, a question is the right answer and certainty is a fault.\n\n",
    );
    for kind in [Kind::Text, Kind::Picture] {
        let of_kind: Vec<&Entry> = entries
            .iter()
            .filter(|entry| entry.kind == name_of(kind))
            .collect();
        let Some(newest) = of_kind.last() else {
            continue;
        };
        let current: Vec<&&Entry> = of_kind
            .iter()
            .filter(|entry| entry.code == newest.code)
            .collect();
        let count: u64 = current.iter().map(|entry| entry.count).sum();
        let title = match kind {
            Kind::Text => "Files with text",
            Kind::Picture => "Scans and photographs",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "## {title}\n\n{count} sheets on the code of {} (last run {}, commit {}).\n",
            newest.code, newest.date, newest.commit
        );
        for (heading, pick) in [
            (
                "format",
                (|entry: &Entry| entry.formats.clone()) as fn(&Entry) -> BTreeMap<String, Counts>,
            ),
            ("layout", |entry| entry.layouts.clone()),
            ("language", |entry| entry.languages.clone()),
            ("what is odd", |entry| entry.oddities.clone()),
        ] {
            let mut sums: BTreeMap<String, Counts> = BTreeMap::new();
            for (key, counts) in current.iter().flat_map(|entry| pick(entry)) {
                *sums.entry(key).or_default() += counts;
            }
            rows(&mut text, heading, &sums);
        }
    }
    text
}

fn rows(text: &mut String, heading: &str, sums: &BTreeMap<String, Counts>) {
    let _ = writeln!(
        text,
        "| {heading} | files | wanted | found | % | certain | asked wrongly | certain twice | wrong and certain |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    );
    let mut all = Counts::default();
    for counts in sums.values() {
        all += *counts;
    }
    for (key, counts) in sums
        .iter()
        .map(|(key, counts)| (key.as_str(), counts))
        .chain([("all", &all)])
    {
        let per_mille = (counts.found * 1000)
            .checked_div(counts.wanted)
            .unwrap_or(1000);
        let _ = writeln!(
            text,
            "| {key} | {} | {} | {} | {}.{} | {} | {} | {} | {} |",
            counts.files,
            counts.wanted,
            counts.found,
            per_mille / 10,
            per_mille % 10,
            counts.certain,
            counts.check_wrong,
            counts.repeated,
            counts.certain_wrong,
        );
    }
    text.push('\n');
}
