//! Separated text: its encoding, its separator, its cells. What the cells mean is read in [`crate::table`].

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use domain::draft::{DocumentFormat, Place, ProblemCode};
use encoding_rs::{Encoding, UTF_8};

use crate::ReadOptions;
use crate::source::{Source, SourceReading};
use crate::table::{self, Row};

/// The reader of separated text.
pub(crate) struct CsvText;

const MOST_ROWS: usize = 100_000;
const MOST_COLUMNS: usize = 2_000;

impl Source for CsvText {
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Csv);
        reading.is_structured = true;
        let text = decoded(bytes);
        let Some(rows) = best_split(&text) else {
            return reading.with_problem(ProblemCode::NothingFound, None);
        };
        table::read(&rows, reading, options)
    }
}

/// Text in Unicode, whatever it was written in.
fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Allow);
    let encoding = if guess == UTF_8 {
        encoding_rs::WINDOWS_1252
    } else {
        guess
    };
    encoding.decode(bytes).0.into_owned()
}

/// Splits by the separator that gives the most even rows.
fn best_split(text: &str) -> Option<Vec<Row>> {
    let mut best: Option<(usize, Vec<Row>)> = None;
    for separator in [b';', b'\t', b',', b'|'] {
        let rows = split(text, separator);
        let score = evenness(&rows);
        if score > 0 && best.as_ref().is_none_or(|(other, _)| score > *other) {
            best = Some((score, rows));
        }
    }
    best.map(|(_, rows)| rows)
}

/// How many rows have the most common number of cells, where that is more than one.
fn evenness(rows: &[Row]) -> usize {
    let mut counts = std::collections::BTreeMap::new();
    for row in rows.iter().take(200).filter(|row| row.cells.len() > 1) {
        *counts.entry(row.cells.len()).or_insert(0usize) += 1;
    }
    counts.into_values().max().unwrap_or(0)
}

fn split(text: &str, separator: u8) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records().take(MOST_ROWS) {
        let Ok(record) = record else { continue };
        let line = record.position().map_or(0, csv::Position::line);
        rows.push(Row {
            place: Place::Line(u32::try_from(line).unwrap_or(u32::MAX)),
            cells: record
                .iter()
                .take(MOST_COLUMNS)
                .map(|cell| cell.trim().to_owned())
                .collect(),
        });
    }
    rows
}

#[cfg(test)]
#[path = "csv_tests.rs"]
mod tests;
