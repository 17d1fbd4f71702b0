//! Bytes of a document in, drafts and problems out.
//!
//! Recognises the format from the content, reads what it can and says what it could not. Nothing here
//! opens a file, asks the clock or prints; one bad line never costs a document. A draft is certain only
//! where nothing speaks against it; the rest says why somebody must look.

mod apple_health;
mod archive;
mod ccda;
mod csv_text;
mod cursor;
mod dates;
mod detect;
mod encoding;
mod fhir;
mod fold;
mod hl7;
mod judge;
mod material;
mod names;
mod note;
mod numbers;
mod page;
mod pdf;
mod same;
mod source;
mod spreadsheet;
mod table;
mod xml;

use chrono::NaiveDate;
use domain::draft::{DocumentFormat, DocumentReading, Problem, ProblemCode};
use domain::table::TableMapping;

pub use pdf::picture::{PageSize, Picture, page_size, render_page};

use detect::Content;
use source::Source;

/// The largest document that is read, in bytes.
pub const LARGEST_DOCUMENT: usize = 64 * 1024 * 1024;
/// The largest export of Apple Health or other zip: it is never held unfolded.
pub const LARGEST_ZIP: usize = 256 * 1024 * 1024;

/// What the reader must be told from outside.
#[derive(Debug, Clone)]
pub struct ReadOptions {
    /// The day of reading; a draw after it lies in the future.
    pub today: NaiveDate,
    /// The order of day and month, once the person has said it for this document.
    pub day_first: Option<bool>,
    /// How the person has said that tables should be read. Each is used for the tables that have its
    /// fingerprint; the others do nothing, so that all that were ever kept may be given.
    pub mappings: Vec<TableMapping>,
}

/// Reads a document. Never fails: what cannot be read is among the problems.
///
/// `file_name` only breaks a tie between formats that the content leaves open.
#[must_use]
pub fn read(bytes: &[u8], file_name: &str, options: &ReadOptions) -> DocumentReading {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return refused(DocumentFormat::Unknown, ProblemCode::Empty, None);
    }
    let largest = if bytes.starts_with(b"PK") {
        LARGEST_ZIP
    } else {
        LARGEST_DOCUMENT
    };
    if bytes.len() > largest {
        return refused(DocumentFormat::Unknown, ProblemCode::TooLarge, None);
    }
    let mut read = match detect::content(bytes, file_name) {
        Content::Fhir => fhir::Fhir.read(bytes, options),
        Content::Table => csv_text::CsvText.read(bytes, options),
        Content::Spreadsheet => spreadsheet::Spreadsheet.read(bytes, options),
        Content::Ccda => ccda::Ccda.read(bytes, options),
        Content::Hl7 => hl7::Hl7.read(bytes, options),
        Content::Pdf => pdf::Pdf.read(bytes, options),
        Content::AppleHealth => apple_health::AppleHealth.read(bytes, options),
        Content::Archive => archive::Archive.read(bytes, options),
        Content::Later(format) => return refused(format, ProblemCode::NotReadYet, None),
        Content::Refused(format, code) => return refused(format, code, None),
    };
    same::settle_copies(&mut read);
    judge::judge(read, options)
}

fn refused(format: DocumentFormat, code: ProblemCode, detail: Option<String>) -> DocumentReading {
    DocumentReading {
        format,
        people: Vec::new(),
        drafts: Vec::new(),
        problems: vec![Problem {
            code,
            detail,
            place: None,
        }],
        pages: None,
        tables: Vec::new(),
    }
}

#[cfg(test)]
mod corpus_tests;
#[cfg(test)]
mod drawn;
#[cfg(test)]
mod hostile_corpus;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod shown;
