//! What was read out of a document, before anybody has confirmed it.
//!
//! How documents are read belongs to the import crate; what happens after confirmation to the store.
//! The codes here are closed lists: scripts, the window and the catalogue depend on them.

mod course;

pub use course::{CourseDraft, CourseEntry};

use crate::analyte::Analyte;
use crate::codes::codes;
use crate::date::PartialDate;
use crate::quantity::{Quantity, ReferenceRange};
use crate::result::{Printed, ResultStatus};
use crate::table::TableBlock;

codes! {
    /// The format of a document, recognised from its content.
    DocumentFormat {
        /// FHIR JSON or NDJSON.
        Fhir = "fhir",
        /// C-CDA or CCD XML.
        Ccda = "ccda",
        /// HL7 version 2.
        Hl7v2 = "hl7v2",
        /// Apple Health export.
        AppleHealth = "apple_health",
        /// Comma, semicolon or tab separated text.
        Csv = "csv",
        /// Text without separators, its tables aligned with blanks.
        Text = "text",
        /// XLSX, ODS or XLS.
        Spreadsheet = "spreadsheet",
        /// PDF with a text layer.
        PdfText = "pdf_text",
        /// PDF of page pictures only.
        PdfScan = "pdf_scan",
        /// A photograph or scan.
        Image = "image",
        /// Our own whole-record archive.
        Archive = "archive",
        /// A zip of files of several kinds.
        Zip = "zip",
        /// None of these.
        Unknown = "unknown",
    }
}

codes! {
    /// Why a draft must be looked at. A draft with a reason is never certain.
    Reason {
        /// No unit is printed.
        UnitMissing = "unit_missing",
        /// The unit is not one we know.
        UnitUnknown = "unit_unknown",
        /// The unit cannot belong to this test.
        UnitMismatch = "unit_mismatch",
        /// The unit was odd and only the test made it clear.
        UnitDoubtful = "unit_doubtful",
        /// The code and the printed name or unit contradict each other.
        CodeConflict = "code_conflict",
        /// The name is not one we know, or fits several tests.
        NameUnclear = "name_unclear",
        /// No date of the draw.
        DateMissing = "date_missing",
        /// The date can be read two ways.
        DateAmbiguous = "date_ambiguous",
        /// The only date is that of the report, the print or the result.
        DateNotOfDraw = "date_not_of_draw",
        /// The draw lies in the future.
        DateInFuture = "date_in_future",
        /// Several people are in the document and this result names none.
        PersonUnclear = "person_unclear",
        /// The number can be read two ways (decimal or thousands mark).
        NumberAmbiguous = "number_ambiguous",
        /// No number: a text result.
        NotANumber = "not_a_number",
        /// Outside the limits that are accepted without a question.
        Implausible = "implausible",
        /// Outside the limits that can be true at all.
        Impossible = "impossible",
        /// Does not fit other values of the same draw.
        CrossCheck = "cross_check",
        /// Does not lie near its own printed range although it should be comparable.
        RangeMismatch = "range_mismatch",
        /// Another reading of the same test in this document differs.
        Conflict = "conflict",
        /// Cancelled, not done, or entered in error.
        NotFinal = "not_final",
        /// Preliminary: may still change.
        Preliminary = "preliminary",
        /// Place on the page is not certain.
        LayoutUnclear = "layout_unclear",
        /// Read from a picture with doubt.
        OcrDoubt = "ocr_doubt",
        /// Far from the person's own earlier values.
        FarFromHistory = "far_from_history",
        /// Printed name or birth date are of somebody else.
        OtherPerson = "other_person",
        /// The same result is in the record already.
        AlreadyInRecord = "already_in_record",
        /// Another value for the same test and time is in the record.
        DiffersFromRecord = "differs_from_record",
        /// A text near it may correct or qualify it.
        NoteNearby = "note_nearby",
    }
}

codes! {
    /// What went wrong with a document or a part of it.
    ProblemCode {
        /// Nothing in it.
        Empty = "empty",
        /// Larger than we read.
        TooLarge = "too_large",
        /// Not a format we know.
        UnknownFormat = "unknown_format",
        /// A format we know and do not read yet.
        NotReadYet = "not_read_yet",
        /// Damaged: could not be read to the end.
        Damaged = "damaged",
        /// Needs a password.
        PasswordNeeded = "password_needed",
        /// No blood count found.
        NothingFound = "nothing_found",
        /// Pages are pictures without text.
        NoText = "no_text",
        /// Refused for its structure (nesting, entities, inflation).
        Hostile = "hostile",
        /// The reader took too long and was stopped.
        TimedOut = "timed_out",
        /// The reader ended unexpectedly.
        ReaderCrashed = "reader_crashed",
        /// The reader needed too much memory or output.
        ReaderLimit = "reader_limit",
        /// Points to results that are not in the file.
        ResultsElsewhere = "results_elsewhere",
        /// One entry or row could not be read; the rest was.
        RowSkipped = "row_skipped",
        /// A result without a number was left out.
        NoNumber = "no_number",
        /// A result was cancelled or entered in error.
        NotAResult = "not_a_result",
        /// Several people are in one file.
        SeveralPeople = "several_people",
        /// Rows cannot be told apart as people or dates.
        RowsWithoutPerson = "rows_without_person",
        /// The file could not be opened.
        CannotOpen = "cannot_open",
        /// A value stands in a sentence and was not used.
        InSentence = "in_sentence",
        /// The program that recognises pictures is not on this computer.
        PictureReaderMissing = "picture_reader_missing",
        /// A kind of picture that is not read.
        PictureFormat = "picture_format",
        /// The picture is too small, too blurred or too dark to be read.
        PictureUnclear = "picture_unclear",
        /// Most of it is written by hand.
        Handwriting = "handwriting",
        /// One page could not be read; the rest was.
        PageSkipped = "page_skipped",
        /// A table was understood only in part; the person can say what its columns hold.
        ColumnsUnclear = "columns_unclear",
        /// Rows or sheets that are hidden in the workbook were left out.
        HiddenCells = "hidden_cells",
        /// Its letters are in an encoding that is not read.
        UnknownEncoding = "unknown_encoding",
        /// A later copy of the same result replaced this one.
        Replaced = "replaced",
        /// A file in a zip is of a kind that is not read from inside one.
        MemberNotRead = "member_not_read",
        /// Two files in a zip have the same name.
        MemberTwice = "member_twice",
        /// More results than one file may bring; the first ones were read.
        TooManyResults = "too_many_results",
        /// Transfusions, treatments or events of our own export stand in it, to be looked at.
        CourseFound = "course_found",
    }
}

/// Whether we would stake the record on a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Confidence {
    /// We would stake the record on it.
    Certain,
    /// Somebody must look.
    Check,
}

/// Where in the document a reading stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// A box on a page; PDF points or picture pixels, origin top left.
    Page {
        /// From 1.
        page: u32,
        /// x0, y0, x1, y1.
        area: [f32; 4],
    },
    /// A line of a text file, from 1.
    Line(u32),
    /// A cell of a sheet, for example `C7`.
    Cell {
        /// Sheet name.
        sheet: String,
        /// Cell.
        cell: String,
    },
    /// A path in a structured document, for example `entry[3].resource`.
    Path(String),
}

/// A person named in a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DocumentPerson {
    /// Name as printed.
    pub name: Option<String>,
    /// Birth date as far as printed (ISO).
    pub birth_date: Option<PartialDate>,
    /// Identifiers as printed.
    pub ids: Vec<String>,
}

/// One result as read, waiting for a person to look at it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What was measured; `None` when it is not one we know.
    pub analyte: Option<Analyte>,
    /// LOINC code as in the source.
    pub loinc: Option<String>,
    /// What was printed.
    pub printed: Printed,
    /// The canonical value; `None` when there is none.
    pub quantity: Option<Quantity>,
    /// The printed range in the canonical unit.
    pub range: Option<ReferenceRange>,
    /// When the blood was drawn, as far as known.
    pub collected: Option<PartialDate>,
    /// Both readings, when the date can be read two ways.
    pub collected_choices: Vec<PartialDate>,
    /// Specimen number, where given.
    pub specimen: Option<String>,
    /// Laboratory or hospital as printed.
    pub laboratory: Option<String>,
    /// Status by the laboratory.
    pub status: ResultStatus,
    /// Drawn before a transfusion of the same day, or not; only our own export says it.
    pub before_transfusion: Option<bool>,
    /// Index into the people of the document.
    pub person: Option<usize>,
    /// Why it must be looked at; empty means certain.
    pub reasons: Vec<Reason>,
    /// Where it stands.
    pub place: Option<Place>,
}

impl Draft {
    /// Returns certain only where no reason speaks against it and nothing needed is missing.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        let complete = self.analyte.is_some()
            && self.quantity.is_some()
            && self.collected.is_some()
            && self.printed.unit.is_some()
            && self.status.can_count();
        if complete && self.reasons.is_empty() {
            Confidence::Certain
        } else {
            Confidence::Check
        }
    }
}

/// Something that could not be read, and what to do about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Closed list; the sentence and the hint come from the catalogue as `problem-<code>`.
    pub code: ProblemCode,
    /// A detail for the sentence, for example a name or a count.
    pub detail: Option<String>,
    /// Where.
    pub place: Option<Place>,
}

/// Everything that was read out of one document.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentReading {
    /// Recognised format.
    pub format: DocumentFormat,
    /// People named.
    pub people: Vec<DocumentPerson>,
    /// Results as read.
    pub drafts: Vec<Draft>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Number of pages, where it has pages.
    pub pages: Option<u32>,
    /// The tables of separated text or of a workbook, and how each was understood.
    pub tables: Vec<TableBlock>,
    /// Transfusions, treatments and events that our own export carried.
    pub course: Vec<CourseDraft>,
}
