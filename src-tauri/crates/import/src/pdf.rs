//! PDF.
mod gate;
pub(crate) mod picture;
use crate::ReadOptions;
use crate::source::{Source, SourceReading};
use domain::draft::{DocumentFormat, ProblemCode};
pub(crate) struct Pdf;
impl Source for Pdf {
    fn read(&self, _bytes: &[u8], _options: &ReadOptions) -> SourceReading {
        SourceReading::new(DocumentFormat::PdfText).with_problem(ProblemCode::NotReadYet, None)
    }
}
