//! What every format reader gives: results as printed, before anything is converted or judged.

use domain::PartialDate;
use domain::draft::{
    CourseDraft, DocumentFormat, DocumentPerson, Place, Problem, ProblemCode, Reason,
};
use domain::result::ResultStatus;
use domain::table::TableBlock;

use crate::ReadOptions;
use crate::dates::DateReading;
use crate::numbers::NumberStyle;

/// A document format that can be read.
pub(crate) trait Source {
    /// Reads what is there; what is not understood becomes a problem.
    fn read(&self, bytes: &[u8], options: &ReadOptions) -> SourceReading;
}

/// Everything that stood in one document.
#[derive(Debug, Clone)]
pub(crate) struct SourceReading {
    pub(crate) format: DocumentFormat,
    pub(crate) people: Vec<DocumentPerson>,
    pub(crate) results: Vec<SourceResult>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) pages: Option<u32>,
    /// The tables of a document that is made of tables.
    pub(crate) tables: Vec<TableBlock>,
    /// What our own export carries beside results.
    pub(crate) course: Vec<CourseDraft>,
    pub(crate) style: NumberStyle,
    /// True where fields are named by the format itself, so that none can be mistaken for another.
    pub(crate) is_structured: bool,
}

impl SourceReading {
    pub(crate) fn new(format: DocumentFormat) -> Self {
        Self {
            format,
            people: Vec::new(),
            results: Vec::new(),
            problems: Vec::new(),
            pages: None,
            tables: Vec::new(),
            course: Vec::new(),
            style: NumberStyle::Unknown,
            is_structured: false,
        }
    }

    pub(crate) fn with_problem(mut self, code: ProblemCode, detail: Option<String>) -> Self {
        self.problem(code, detail, None);
        self
    }

    pub(crate) fn problem(
        &mut self,
        code: ProblemCode,
        detail: Option<String>,
        place: Option<Place>,
    ) {
        // A thousand bad rows are one problem to a reader; the first hundred say where.
        if self.problems.len() < 100 {
            self.problems.push(Problem {
                code,
                detail,
                place,
            });
        }
    }

    /// Finds the person or adds them.
    pub(crate) fn person(&mut self, person: DocumentPerson) -> usize {
        match self.people.iter().position(|known| *known == person) {
            Some(index) => index,
            None => {
                self.people.push(person);
                self.people.len() - 1
            }
        }
    }
}

/// When the blood was drawn, as far as the document says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Collected {
    /// Known to be the time of the draw.
    Draw(DateReading),
    /// A date, though not said to be that of the draw.
    Other(DateReading),
    /// None.
    #[default]
    Missing,
}

impl Collected {
    pub(crate) fn draw(date: PartialDate) -> Self {
        Self::Draw(DateReading::Clear(date))
    }
}

/// What our own export says beside what was printed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OwnResult {
    pub(crate) analyte: domain::Analyte,
    pub(crate) quantity: domain::Quantity,
    pub(crate) range: Option<domain::ReferenceRange>,
    pub(crate) printed: domain::result::Printed,
    pub(crate) collected: PartialDate,
    pub(crate) before_transfusion: Option<bool>,
}

/// One result as printed.
#[derive(Debug, Clone, Default)]
pub(crate) struct SourceResult {
    /// Name as printed.
    pub(crate) name: String,
    /// Other names that the source gives for the same code.
    pub(crate) other_names: Vec<String>,
    /// LOINC code.
    pub(crate) loinc: Option<String>,
    /// The value field as printed.
    pub(crate) value: String,
    /// A comparator that the format keeps apart from the value.
    pub(crate) comparator: Option<domain::Comparator>,
    /// Unit as printed.
    pub(crate) unit: Option<String>,
    /// A machine form of the same unit, where the format has one.
    pub(crate) unit_code: Option<String>,
    /// Flag as printed.
    pub(crate) flag: Option<String>,
    /// Range as printed.
    pub(crate) range: Option<String>,
    pub(crate) collected: Collected,
    pub(crate) specimen: Option<String>,
    pub(crate) laboratory: Option<String>,
    pub(crate) status: Option<ResultStatus>,
    pub(crate) person: Option<usize>,
    pub(crate) place: Option<Place>,
    /// What the format reader itself doubts.
    pub(crate) reasons: Vec<Reason>,
    /// How sure the recognition of a picture was of the least sure word of value, name, unit and date, 0 to
    /// 100; `None` for what was never a picture.
    pub(crate) doubt: Option<u8>,
    /// The number behind one that its document shows rounded.
    pub(crate) stored: Option<domain::Decimal>,
    /// How the range is written, where its value is written in another way.
    pub(crate) range_style: Option<NumberStyle>,
    /// The test as a person has said it, whatever it is called here.
    pub(crate) told: Option<domain::Analyte>,
    /// A result of our own export, which is not judged a second time.
    pub(crate) own: Option<Box<OwnResult>>,
    /// Results of one draw share it where the draw has no date.
    pub(crate) draw: u32,
    /// What the format itself calls this result, the same in every copy of it.
    pub(crate) identifier: Option<String>,
    /// Which of two copies with one identifier is the later one.
    pub(crate) version: Option<Version>,
    /// How its own part of the document, or its cell, writes numbers, where that differs from the whole.
    pub(crate) style: Option<NumberStyle>,
}

/// The age of one copy of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    /// Counted by the source.
    Number(u64),
    /// When it was sent, as seconds or as digits of a time.
    Time(i64),
}

impl Version {
    /// Compares two versions that count in the same way.
    pub(crate) fn compare(self, other: Self) -> Option<std::cmp::Ordering> {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => Some(one.cmp(&other)),
            (Self::Time(one), Self::Time(other)) => Some(one.cmp(&other)),
            (Self::Number(_), Self::Time(_)) | (Self::Time(_), Self::Number(_)) => None,
        }
    }
}
