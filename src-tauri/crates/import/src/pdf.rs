//! PDF: a gate, words with their boxes out of the text layer, and pages as pictures.
//!
//! What the words mean is read in [`crate::page`], together with those recognised in pictures.

mod gate;
mod letters;
mod nesting;
mod painted;
pub(crate) mod picture;
mod words;

use domain::draft::{DocumentFormat, ProblemCode};

use crate::ReadOptions;
use crate::page::{self, PageWords};
use crate::source::{Source, SourceReading};

/// The PDF reader.
pub(crate) struct Pdf;

impl Source for Pdf {
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::PdfText);
        let frames = match gate::admit(bytes) {
            Ok(frames) => frames,
            Err(code) => return reading.with_problem(code, None),
        };
        reading.pages = u32::try_from(frames.len()).ok();
        let Some(pages) = words::pages(bytes, &frames) else {
            return reading.with_problem(ProblemCode::Damaged, None);
        };
        let pictures = numbers_of_pictures(&pages);
        if !page::read(pages, &mut reading, options) {
            reading.format = DocumentFormat::PdfScan;
            return reading.with_problem(ProblemCode::NoText, None);
        }
        if !pictures.is_empty() {
            reading.problem(ProblemCode::NoText, Some(pictures), None);
        }
        reading
    }
}

/// The numbers of the pages that have no text, as a person would list them.
fn numbers_of_pictures(pages: &[PageWords]) -> String {
    let numbers: Vec<String> = pages
        .iter()
        .filter(|page| page.words.is_empty())
        .map(|page| page.number.to_string())
        .collect();
    numbers.join(", ")
}

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests;
