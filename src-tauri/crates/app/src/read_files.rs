//! Reading files without storing anything: the machine-readable answer of `mds read`.
//!
//! Field names and codes are part of the command line's contract and never change meaning.

use std::sync::atomic::AtomicBool;

use domain::Decimal;
use domain::draft::{
    Confidence, DocumentFormat, DocumentReading, Draft, Place, Problem, ProblemCode, Reason,
};
use import::ReadOptions;
use reader::{InputFile, Progress, Step};
use serde::Serialize;
use words::Words;

use crate::column_mapping::{MappingRequest, TableView, table_view};
use crate::import_files::ReadProgressView;
use crate::session::{Now, SessionOptions};

/// What was read from one file. Serialises to one line of `mds read --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadFileView {
    /// Name or path as the caller gave it.
    pub file: String,
    /// Format code.
    pub format: &'static str,
    /// People named in the file.
    pub people: Vec<ReadPersonView>,
    /// Results.
    pub results: Vec<ReadResultView>,
    /// What could not be read.
    pub problems: Vec<ReadProblemView>,
    /// Tables that were not understood in full; the answer is their mapping, changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableView>,
}

impl ReadFileView {
    /// Says whether the file as a whole was refused.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.results.is_empty()
            && self
                .problems
                .iter()
                .any(|problem| ProblemCode::from_code(problem.code).is_some_and(is_refusal))
    }

    /// Says whether a part of the file was refused.
    #[must_use]
    pub fn is_partial(&self) -> bool {
        !self.results.is_empty()
            && self.problems.iter().any(|problem| {
                ProblemCode::from_code(problem.code).is_some_and(|code| {
                    is_refusal(code)
                        || matches!(code, ProblemCode::RowSkipped | ProblemCode::PageSkipped)
                })
            })
    }
}

/// Says whether a problem means that nothing of the file can be used.
pub(crate) fn is_refusal(code: ProblemCode) -> bool {
    match code {
        ProblemCode::Empty
        | ProblemCode::TooLarge
        | ProblemCode::UnknownFormat
        | ProblemCode::NotReadYet
        | ProblemCode::Damaged
        | ProblemCode::PasswordNeeded
        | ProblemCode::Hostile
        | ProblemCode::TimedOut
        | ProblemCode::ReaderCrashed
        | ProblemCode::ReaderLimit
        | ProblemCode::CannotOpen
        | ProblemCode::UnknownEncoding
        | ProblemCode::MemberNotRead
        | ProblemCode::MemberTwice
        | ProblemCode::PictureReaderMissing
        | ProblemCode::PictureFormat
        | ProblemCode::PictureUnclear
        | ProblemCode::Handwriting
        | ProblemCode::TooManyResults => true,
        ProblemCode::NothingFound
        | ProblemCode::NoText
        | ProblemCode::ResultsElsewhere
        | ProblemCode::RowSkipped
        | ProblemCode::NoNumber
        | ProblemCode::NotAResult
        | ProblemCode::SeveralPeople
        | ProblemCode::RowsWithoutPerson
        | ProblemCode::InSentence
        | ProblemCode::Replaced
        | ProblemCode::ColumnsUnclear
        | ProblemCode::HiddenCells
        | ProblemCode::CourseFound
        | ProblemCode::PageSkipped => false,
    }
}

/// A person named in a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadPersonView {
    /// Name as printed.
    pub name: Option<String>,
    /// Birth date, ISO, as far as printed.
    pub birth_date: Option<String>,
    /// Identifiers as printed.
    pub ids: Vec<String>,
}

/// The printed form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadPrintedView {
    /// Name of the test.
    pub name: String,
    /// Value.
    pub value: String,
    /// Comparator.
    pub comparator: Option<&'static str>,
    /// Unit.
    pub unit: Option<String>,
    /// Flag.
    pub flag: Option<String>,
    /// Range.
    pub range: Option<String>,
}

/// One result.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadResultView {
    /// Analyte id; `None` when it is not one we know.
    pub analyte: Option<&'static str>,
    /// LOINC code of the source.
    pub loinc: Option<String>,
    /// As printed.
    pub printed: ReadPrintedView,
    /// Canonical number.
    pub value: Option<serde_json::Number>,
    /// Comparator.
    pub comparator: Option<&'static str>,
    /// Canonical unit.
    pub unit: Option<&'static str>,
    /// Date of the draw.
    pub collected: Option<String>,
    /// Both readings of an ambiguous date.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub collected_choices: Vec<String>,
    /// Status by the laboratory.
    pub status: &'static str,
    /// Index of the person.
    pub person: Option<usize>,
    /// `certain` or `check`.
    pub confidence: &'static str,
    /// Reason codes.
    pub reasons: Vec<&'static str>,
    /// Where it stands.
    pub place: Option<serde_json::Value>,
}

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadProblemView {
    /// Code.
    pub code: &'static str,
    /// What happened.
    pub message: String,
    /// What to do next.
    pub hint: String,
    /// Where.
    pub place: Option<serde_json::Value>,
}

/// Reads files in one batch and stores nothing.
pub fn read(
    options: &SessionOptions,
    words: &Words,
    files: &[(String, Vec<u8>)],
    mappings: &[MappingRequest],
    now: Now,
    progress: &mut dyn FnMut(ReadProgressView),
    cancel: &AtomicBool,
) -> Vec<ReadFileView> {
    let read_options = ReadOptions {
        today: now.today(),
        day_first: None,
        mappings: mappings
            .iter()
            .filter_map(MappingRequest::mapping)
            .collect(),
    };
    let readings = readings(options, files, &read_options, progress, cancel);
    files
        .iter()
        .zip(readings)
        .map(|((name, _), reading)| view(words, name, &reading))
        .collect()
}

/// Hands the files to the confined reader.
pub(crate) fn readings(
    options: &SessionOptions,
    files: &[(String, Vec<u8>)],
    read_options: &ReadOptions,
    progress: &mut dyn FnMut(ReadProgressView),
    cancel: &AtomicBool,
) -> Vec<DocumentReading> {
    let input: Vec<InputFile<'_>> = files
        .iter()
        .map(|(name, bytes)| InputFile { name, bytes })
        .collect();
    let mut tell = |at: Progress| {
        if at.step == Step::Started || at.step == Step::Finished {
            let done = if at.step == Step::Finished {
                at.file + 1
            } else {
                at.file
            };
            progress(ReadProgressView {
                done: u32::try_from(done).unwrap_or(u32::MAX),
                total: u32::try_from(at.of).unwrap_or(u32::MAX),
                name: files
                    .get(at.file)
                    .map(|(name, _)| name.clone())
                    .unwrap_or_default(),
            });
        }
    };
    options
        .reader()
        .read_files(&input, read_options, &mut tell, cancel)
}

/// Puts one reading into the form of the command line.
#[must_use]
pub fn view(words: &Words, file: &str, reading: &DocumentReading) -> ReadFileView {
    ReadFileView {
        file: file.to_owned(),
        format: reading.format.code(),
        people: reading
            .people
            .iter()
            .map(|person| ReadPersonView {
                name: person.name.clone(),
                birth_date: person.birth_date.map(|date| date.to_string()),
                ids: person.ids.clone(),
            })
            .collect(),
        results: reading.drafts.iter().map(result_view).collect(),
        problems: reading
            .problems
            .iter()
            .map(|problem| problem_view(words, problem))
            .collect(),
        tables: reading
            .tables
            .iter()
            .filter(|table| !table.missing.is_empty())
            .map(|table| table_view(words, table))
            .collect(),
    }
}

fn result_view(draft: &Draft) -> ReadResultView {
    let quantity = draft.quantity.filter(|_| draft.status.can_count());
    ReadResultView {
        analyte: draft.analyte.map(|analyte| analyte.id()),
        loinc: draft.loinc.clone(),
        printed: ReadPrintedView {
            name: draft.printed.name.clone(),
            value: draft.printed.value.clone(),
            comparator: draft.printed.comparator.map(|sign| sign.sign()),
            unit: draft.printed.unit.clone(),
            flag: draft.printed.flag.clone(),
            range: draft.printed.range.clone(),
        },
        value: quantity.and_then(|quantity| json_number(quantity.value)),
        comparator: quantity
            .and_then(|quantity| quantity.comparator)
            .map(|sign| sign.sign()),
        unit: draft.analyte.map(|analyte| analyte.canonical_unit()),
        collected: draft.collected.map(|date| date.to_string()),
        collected_choices: draft
            .collected_choices
            .iter()
            .map(ToString::to_string)
            .collect(),
        status: draft.status.code(),
        person: draft.person,
        confidence: match draft.confidence() {
            Confidence::Certain => "certain",
            Confidence::Check => "check",
        },
        reasons: draft.reasons.iter().map(|reason| reason.code()).collect(),
        place: draft.place.as_ref().map(place),
    }
}

/// A decimal as a JSON number with exactly its digits.
pub(crate) fn json_number(number: Decimal) -> Option<serde_json::Number> {
    number.normalize().to_string().parse().ok()
}

fn place(place: &Place) -> serde_json::Value {
    match place {
        Place::Page { page, area } => serde_json::json!({"page": page, "box": area}),
        Place::Line(line) => serde_json::json!({"line": line}),
        Place::Cell { sheet, cell } => serde_json::json!({"sheet": sheet, "cell": cell}),
        Place::Path(path) => serde_json::json!({"path": path}),
    }
}

fn problem_view(words: &Words, problem: &Problem) -> ReadProblemView {
    let said = crate::review::problem_view(words, problem);
    ReadProblemView {
        code: problem.code.code(),
        message: said.message.text,
        hint: said.hint.text,
        place: problem.place.as_ref().map(place),
    }
}

/// Returns the answer for a file that the shell could not load.
#[must_use]
pub fn not_loaded(words: &Words, file: &str, is_too_large: bool) -> ReadFileView {
    let code = if is_too_large {
        ProblemCode::TooLarge
    } else {
        ProblemCode::CannotOpen
    };
    view(words, file, &refused(code))
}

/// The reading of a file that was not read.
pub(crate) fn refused(code: ProblemCode) -> DocumentReading {
    DocumentReading {
        format: DocumentFormat::Unknown,
        people: Vec::new(),
        drafts: Vec::new(),
        problems: vec![Problem {
            code,
            detail: None,
            place: None,
        }],
        pages: None,
        tables: Vec::new(),
        course: Vec::new(),
    }
}

/// A code that scripts may meet, with its sentence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CodeView {
    /// `format`, `reason` or `problem`.
    pub kind: &'static str,
    /// The code.
    pub code: &'static str,
    /// What it means, in words.
    pub text: String,
}

/// Returns the closed lists of codes.
#[must_use]
pub fn codes(words: &Words) -> Vec<CodeView> {
    let formats = DocumentFormat::ALL.iter().map(|format| CodeView {
        kind: "format",
        code: format.code(),
        text: String::new(),
    });
    let reasons = Reason::ALL.iter().map(|reason| CodeView {
        kind: "reason",
        code: reason.code(),
        text: words.say(&format!("reason-{}", reason.code()), &[]),
    });
    let problems = ProblemCode::ALL.iter().map(|problem| CodeView {
        kind: "problem",
        code: problem.code(),
        text: words.say(
            &format!("problem-{}", problem.code()),
            &[("detail", words::Arg::Text("…"))],
        ),
    });
    formats.chain(reasons).chain(problems).collect()
}
