//! The serialisable twins of a reading: what crosses the pipe between the child and its parent.
//!
//! The domain knows no JSON, so each type is written out here once and converted by hand. The parent
//! trusts nothing: a code or a number that it does not understand makes the whole answer invalid.

use domain::draft::{
    CourseDraft, DocumentFormat, DocumentPerson, DocumentReading, Draft, Place, Problem,
    ProblemCode, Reason,
};
use domain::quantity::RangeSource;
use domain::result::{Printed, ResultStatus};
use domain::table::TableMapping;
use domain::{Analyte, Comparator, Decimal, PartialDate, Quantity, ReferenceRange};
use import::ReadOptions;
use serde::{Deserialize, Serialize};

mod course;
mod table;

use course::CourseTwin;
use table::{BlockTwin, MappingTwin};

/// A field of an answer that means nothing to us.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the answer holds “{0}”, which is not known")]
pub(crate) struct NotUnderstood(String);

/// How to read, as it crosses the pipe.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct OptionsTwin {
    today: String,
    day_first: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mappings: Vec<MappingTwin>,
}

impl OptionsTwin {
    /// Writes down the options.
    pub(crate) fn new(options: &ReadOptions) -> Self {
        Self {
            today: options.today.to_string(),
            day_first: options.day_first,
            mappings: options.mappings.iter().map(MappingTwin::from).collect(),
        }
    }

    /// Reads them on the other side.
    pub(crate) fn read(&self) -> Result<ReadOptions, NotUnderstood> {
        let today = self
            .today
            .parse()
            .map_err(|_| NotUnderstood(self.today.clone()))?;
        Ok(ReadOptions {
            today,
            day_first: self.day_first,
            mappings: self
                .mappings
                .iter()
                .map(TableMapping::try_from)
                .collect::<Result<_, _>>()?,
        })
    }
}

/// Twin of [`DocumentReading`].
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ReadingTwin {
    format: String,
    people: Vec<PersonTwin>,
    drafts: Vec<DraftTwin>,
    problems: Vec<ProblemTwin>,
    pages: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tables: Vec<BlockTwin>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    course: Vec<CourseTwin>,
}

#[derive(Debug, Serialize, Deserialize)]
struct PersonTwin {
    name: Option<String>,
    birth_date: Option<String>,
    ids: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
#[derive(Default)]
struct DraftTwin {
    #[serde(skip_serializing_if = "Option::is_none")]
    analyte: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loinc: Option<String>,
    printed: PrintedTwin,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<(String, Option<String>)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<RangeTwin>,
    #[serde(skip_serializing_if = "Option::is_none")]
    collected: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    collected_choices: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    specimen: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    laboratory: Option<String>,
    status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    before_transfusion: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<PlaceTwin>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct PrintedTwin {
    name: String,
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    comparator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct RangeTwin {
    low: Option<String>,
    high: Option<String>,
    general: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlaceTwin {
    Page { page: u32, area: [f32; 4] },
    Line(u32),
    Cell { sheet: String, cell: String },
    Path(String),
}

#[derive(Debug, Serialize, Deserialize)]
struct ProblemTwin {
    code: String,
    detail: Option<String>,
    place: Option<PlaceTwin>,
}

impl From<DocumentReading> for ReadingTwin {
    fn from(reading: DocumentReading) -> Self {
        Self {
            format: reading.format.code().to_owned(),
            people: reading.people.into_iter().map(PersonTwin::from).collect(),
            drafts: reading.drafts.into_iter().map(DraftTwin::from).collect(),
            problems: reading
                .problems
                .into_iter()
                .map(ProblemTwin::from)
                .collect(),
            pages: reading.pages,
            tables: reading.tables.into_iter().map(BlockTwin::from).collect(),
            course: reading.course.into_iter().map(CourseTwin::from).collect(),
        }
    }
}

impl TryFrom<ReadingTwin> for DocumentReading {
    type Error = NotUnderstood;

    fn try_from(twin: ReadingTwin) -> Result<Self, NotUnderstood> {
        let people: Vec<DocumentPerson> = all(twin.people)?;
        let drafts: Vec<Draft> = all(twin.drafts)?;
        let course: Vec<CourseDraft> = all(twin.course)?;
        let named = drafts.iter().filter_map(|draft| draft.person);
        let named = named.chain(course.iter().filter_map(|draft| draft.person));
        for index in named {
            if index >= people.len() {
                return Err(NotUnderstood(format!("person {index}")));
            }
        }
        Ok(Self {
            format: known(&twin.format, DocumentFormat::from_code)?,
            people,
            drafts,
            problems: all(twin.problems)?,
            pages: twin.pages,
            tables: all(twin.tables)?,
            course,
        })
    }
}

impl From<DocumentPerson> for PersonTwin {
    fn from(person: DocumentPerson) -> Self {
        Self {
            name: person.name,
            birth_date: person.birth_date.map(|date| date.to_string()),
            ids: person.ids,
        }
    }
}

impl TryFrom<PersonTwin> for DocumentPerson {
    type Error = NotUnderstood;

    fn try_from(twin: PersonTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            name: twin.name,
            birth_date: optional(twin.birth_date, date)?,
            ids: twin.ids,
        })
    }
}

impl From<Draft> for DraftTwin {
    fn from(draft: Draft) -> Self {
        Self {
            analyte: draft.analyte.map(|analyte| analyte.id().to_owned()),
            loinc: draft.loinc,
            printed: draft.printed.into(),
            quantity: draft
                .quantity
                .map(|quantity| (quantity.value.to_string(), sign_of(quantity.comparator))),
            range: draft.range.map(RangeTwin::from),
            collected: draft.collected.map(|date| date.to_string()),
            collected_choices: draft
                .collected_choices
                .iter()
                .map(ToString::to_string)
                .collect(),
            specimen: draft.specimen,
            laboratory: draft.laboratory,
            status: draft.status.code().to_owned(),
            before_transfusion: draft.before_transfusion,
            person: draft.person,
            reasons: draft
                .reasons
                .iter()
                .map(|reason| reason.code().to_owned())
                .collect(),
            place: draft.place.map(PlaceTwin::from),
        }
    }
}

impl TryFrom<DraftTwin> for Draft {
    type Error = NotUnderstood;

    fn try_from(twin: DraftTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            analyte: optional(twin.analyte, |id| known(&id, Analyte::from_id))?,
            loinc: twin.loinc,
            printed: twin.printed.try_into()?,
            quantity: optional(twin.quantity, |(value, comparator)| {
                Ok(Quantity {
                    value: decimal(value)?,
                    comparator: optional(comparator, sign)?,
                })
            })?,
            range: optional(twin.range, ReferenceRange::try_from)?,
            collected: optional(twin.collected, date)?,
            collected_choices: twin
                .collected_choices
                .into_iter()
                .map(date)
                .collect::<Result<_, _>>()?,
            specimen: twin.specimen,
            laboratory: twin.laboratory,
            status: known(&twin.status, ResultStatus::from_code)?,
            before_transfusion: twin.before_transfusion,
            person: twin.person,
            reasons: twin
                .reasons
                .iter()
                .map(|code| known(code, Reason::from_code))
                .collect::<Result<_, _>>()?,
            place: twin.place.map(Place::from),
        })
    }
}

impl From<Printed> for PrintedTwin {
    fn from(printed: Printed) -> Self {
        Self {
            name: printed.name,
            value: printed.value,
            comparator: sign_of(printed.comparator),
            unit: printed.unit,
            flag: printed.flag,
            range: printed.range,
        }
    }
}

impl TryFrom<PrintedTwin> for Printed {
    type Error = NotUnderstood;

    fn try_from(twin: PrintedTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            name: twin.name,
            value: twin.value,
            comparator: optional(twin.comparator, sign)?,
            unit: twin.unit,
            flag: twin.flag,
            range: twin.range,
        })
    }
}

impl From<ReferenceRange> for RangeTwin {
    fn from(range: ReferenceRange) -> Self {
        Self {
            low: range.low.map(|limit| limit.to_string()),
            high: range.high.map(|limit| limit.to_string()),
            general: match range.source {
                RangeSource::Printed => false,
                RangeSource::General => true,
            },
        }
    }
}

impl TryFrom<RangeTwin> for ReferenceRange {
    type Error = NotUnderstood;

    fn try_from(twin: RangeTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            low: optional(twin.low, decimal)?,
            high: optional(twin.high, decimal)?,
            source: if twin.general {
                RangeSource::General
            } else {
                RangeSource::Printed
            },
        })
    }
}

impl From<Place> for PlaceTwin {
    fn from(place: Place) -> Self {
        match place {
            // JSON has no infinity; a place that is nowhere becomes the corner of the page.
            Place::Page { page, area } => Self::Page {
                page,
                area: area.map(|edge| if edge.is_finite() { edge } else { 0.0 }),
            },
            Place::Line(line) => Self::Line(line),
            Place::Cell { sheet, cell } => Self::Cell { sheet, cell },
            Place::Path(path) => Self::Path(path),
        }
    }
}

impl From<PlaceTwin> for Place {
    fn from(twin: PlaceTwin) -> Self {
        match twin {
            PlaceTwin::Page { page, area } => Self::Page { page, area },
            PlaceTwin::Line(line) => Self::Line(line),
            PlaceTwin::Cell { sheet, cell } => Self::Cell { sheet, cell },
            PlaceTwin::Path(path) => Self::Path(path),
        }
    }
}

impl From<Problem> for ProblemTwin {
    fn from(problem: Problem) -> Self {
        Self {
            code: problem.code.code().to_owned(),
            detail: problem.detail,
            place: problem.place.map(PlaceTwin::from),
        }
    }
}

impl TryFrom<ProblemTwin> for Problem {
    type Error = NotUnderstood;

    fn try_from(twin: ProblemTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            code: known(&twin.code, ProblemCode::from_code)?,
            detail: twin.detail,
            place: twin.place.map(Place::from),
        })
    }
}

fn sign_of(comparator: Option<Comparator>) -> Option<String> {
    comparator.map(|comparator| comparator.sign().to_owned())
}

fn sign(text: String) -> Result<Comparator, NotUnderstood> {
    known(&text, Comparator::from_sign)
}

fn date(text: String) -> Result<PartialDate, NotUnderstood> {
    text.parse().map_err(|_| NotUnderstood(text))
}

fn decimal(text: String) -> Result<Decimal, NotUnderstood> {
    text.parse().map_err(|_| NotUnderstood(text))
}

fn known<T>(code: &str, find: impl Fn(&str) -> Option<T>) -> Result<T, NotUnderstood> {
    find(code).ok_or_else(|| NotUnderstood(code.to_owned()))
}

fn optional<A, B>(
    value: Option<A>,
    read: impl FnOnce(A) -> Result<B, NotUnderstood>,
) -> Result<Option<B>, NotUnderstood> {
    value.map(read).transpose()
}

fn all<A, B: TryFrom<A, Error = NotUnderstood>>(twins: Vec<A>) -> Result<Vec<B>, NotUnderstood> {
    twins.into_iter().map(B::try_from).collect()
}

#[cfg(test)]
#[path = "twin_tests.rs"]
mod tests;
