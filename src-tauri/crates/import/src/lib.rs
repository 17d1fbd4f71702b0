//! Bytes of a document in, drafts and problems out.
//!
//! Recognises the format from the content, reads what it can and says what it could not. Nothing here
//! opens a file, asks the clock or prints; one bad line never costs a document. A draft is certain only
//! where nothing speaks against it; the rest says why somebody must look.

mod apple_health;
mod archive;
mod attachment;
mod ccda;
mod csv_text;
mod cursor;
mod dates;
mod detect;
mod encoding;
mod excerpt;
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
mod picture;
mod plain_text;
mod same;
mod source;
mod spreadsheet;
mod table;
mod xml;

use chrono::NaiveDate;
use domain::draft::{DocumentFormat, DocumentReading, Problem, ProblemCode};
use domain::table::TableMapping;

pub use excerpt::{ExcerptLine, ExcerptPiece, excerpt};
pub use pdf::picture::{PageSize, Picture};
pub use picture::{Job, PictureReading};

use detect::Content;
use page::PageWords;
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

/// What became of a document at first.
#[derive(Debug)]
pub enum Begun {
    /// It is read.
    Read(DocumentReading),
    /// Some of its pages are pictures, which a recogniser must see first.
    Pictures(Box<PictureReading>),
}

/// Reads a document as far as its text goes.
///
/// `file_name` only breaks a tie between formats that the content leaves open.
#[must_use]
pub fn begin(bytes: &[u8], file_name: &str, options: &ReadOptions) -> Begun {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Begun::Read(refused(DocumentFormat::Unknown, ProblemCode::Empty, None));
    }
    let largest = if bytes.starts_with(b"PK") {
        LARGEST_ZIP
    } else {
        LARGEST_DOCUMENT
    };
    if bytes.len() > largest {
        return Begun::Read(refused(
            DocumentFormat::Unknown,
            ProblemCode::TooLarge,
            None,
        ));
    }
    let content = detect::content(bytes, file_name);
    let mut read = match content {
        Content::Fhir => fhir::Fhir.read(bytes, options),
        Content::Table => plain_text::table_or_text(bytes, options),
        Content::Text => plain_text::PlainText.read(bytes, options),
        Content::Spreadsheet => spreadsheet::Spreadsheet.read(bytes, options),
        Content::Ccda => ccda::Ccda.read(bytes, options),
        Content::Hl7 => hl7::Hl7.read(bytes, options),
        Content::Pdf => match begin_pdf(bytes, options) {
            Ok(begun) => return begun,
            Err(code) => return Begun::Read(refused(DocumentFormat::PdfText, code, None)),
        },
        Content::Picture => {
            return match PictureReading::of_picture(bytes, options) {
                Ok(reading) => Begun::Pictures(Box::new(reading)),
                Err(code) => Begun::Read(refused(DocumentFormat::Image, code, None)),
            };
        }
        Content::AppleHealth => apple_health::AppleHealth.read(bytes, options),
        Content::Archive => archive::Archive.read(bytes, options),
        Content::Refused(format, code) => return Begun::Read(refused(format, code, None)),
    };
    same::settle_copies(&mut read);
    let reading = judge::judge(read, options);
    if reading.drafts.is_empty()
        && let Some(pdf) = attachment::pdf(bytes, content)
        && let Ok(begun) = begin_pdf(&pdf, options)
    {
        return begun;
    }
    Begun::Read(reading)
}

fn begin_pdf(bytes: &[u8], options: &ReadOptions) -> Result<Begun, ProblemCode> {
    let pages = pdf::open(bytes)?;
    if pages.iter().any(PageWords::is_picture) {
        let reading = PictureReading::of_pdf(bytes, pages, options);
        return Ok(Begun::Pictures(Box::new(reading)));
    }
    let mut read = pdf::read(pages, options);
    same::settle_copies(&mut read);
    Ok(Begun::Read(judge::judge(read, options)))
}

/// Reads a document without a recogniser of pictures. Never fails: what cannot be read is among the problems.
#[must_use]
pub fn read(bytes: &[u8], file_name: &str, options: &ReadOptions) -> DocumentReading {
    match begin(bytes, file_name, options) {
        Begun::Read(reading) => reading,
        Begun::Pictures(pictures) => pictures.without_recogniser(ProblemCode::NoText),
    }
}

/// Returns the size of a page, counted from 1, in the measure of the places on it.
///
/// # Errors
///
/// [`ProblemCode::Damaged`] where the document or the page cannot be read,
/// [`ProblemCode::PasswordNeeded`] where it is locked.
pub fn page_size(bytes: &[u8], page: u32) -> Result<PageSize, ProblemCode> {
    let content = detect::content(bytes, "");
    if content == Content::Picture {
        return picture::size(bytes, page);
    }
    let inside = attachment::pdf(bytes, content);
    let bytes = inside.as_deref().unwrap_or(bytes);
    pdf::picture::page_size(bytes, page)
}

/// Draws a page, counted from 1, at the given width; a picture is never made larger.
///
/// # Errors
///
/// [`ProblemCode::Damaged`] where the document or the page cannot be drawn,
/// [`ProblemCode::PasswordNeeded`] where it is locked, [`ProblemCode::TooLarge`] for a page out of measure.
pub fn render_page(bytes: &[u8], page: u32, pixels_wide: u32) -> Result<Picture, ProblemCode> {
    let content = detect::content(bytes, "");
    if content == Content::Picture {
        return picture::drawn(bytes, page, pixels_wide);
    }
    let inside = attachment::pdf(bytes, content);
    let bytes = inside.as_deref().unwrap_or(bytes);
    pdf::picture::render_page(bytes, page, pixels_wide)
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
        course: Vec::new(),
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
