//! Separated text: its encoding, its separator, its cells. What the cells mean is read in [`crate::table`].

mod encoding;
mod split;

use domain::draft::{DocumentFormat, ProblemCode};

use crate::ReadOptions;
use crate::source::{Source, SourceReading};
use crate::table;

pub(crate) use encoding::{decoded, is_text};

/// The reader of separated text.
pub(crate) struct CsvText;

impl Source for CsvText {
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Csv);
        reading.is_structured = true;
        let text = decoded(bytes);
        let Some(split) = split::best(&text) else {
            return reading.with_problem(ProblemCode::NothingFound, None);
        };
        if split.is_cut {
            reading.problem(ProblemCode::TooLarge, None, None);
        }
        table::read(&[split.grid], reading, options)
    }
}

#[cfg(test)]
#[path = "csv_tests.rs"]
mod tests;
