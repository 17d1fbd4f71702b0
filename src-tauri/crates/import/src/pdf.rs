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
use crate::source::SourceReading;

pub(crate) use gate::guarded;

/// Lets a PDF in and takes the words of its text layer, page by page.
pub(crate) fn open(bytes: &[u8]) -> Result<Vec<PageWords>, ProblemCode> {
    let frames = gate::admit(bytes)?;
    words::pages(bytes, &frames).ok_or(ProblemCode::Damaged)
}

/// Reads pages that have text.
pub(crate) fn read(pages: Vec<PageWords>, options: &ReadOptions) -> SourceReading {
    let mut reading = SourceReading::new(DocumentFormat::PdfText);
    reading.pages = u32::try_from(pages.len()).ok();
    page::read(pages, &mut reading, options);
    reading
}

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests;
