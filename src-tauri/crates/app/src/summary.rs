//! The visit summary as PDF.

mod extras;
pub(crate) mod health;
mod in_record;

use serde::{Deserialize, Serialize};
use specta::Type;

use domain::analyte::Analyte;
use domain::ctcae::Edition;
use domain::fact::Fact;
use domain::result::Origin;
use domain::treatment::{Milestone, MilestoneStatus};
use report::chart::{DisplayUnit, TransfusionMark};
use report::document::{
    self, DatedLine, POSITION_FACTS, Paper, SummaryContent, SummaryOptions, SummaryResult,
    SummaryTest,
};
use store::EntityKind;
use words::Words;

use crate::counts::{self, CountsRequest, ThemeView};
use crate::entries::milestone_code;
use crate::error::{AppError, ErrorCode};
use crate::grade;
use crate::person_facts::PersonRecord;
use crate::questions;
use crate::review::data_url;
use crate::session::{Now, Session};
use crate::settings;
use crate::text::ReportText;

#[cfg(test)]
#[path = "summary/summary_tests.rs"]
mod tests;

pub use extras::{OriginalView, originals};

/// Paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PaperView {
    /// A4.
    A4,
    /// US Letter.
    Letter,
}

/// What goes in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SummaryRequest {
    /// Paper.
    pub paper: PaperView,
    /// Larger type, up to four pages.
    pub large_print: bool,
    /// Black and white.
    pub mono: bool,
    /// Parts left out: see [`PARTS`].
    pub leave_out: Vec<String>,
    /// Imports whose original pages stand behind it, as pictures.
    pub originals: Vec<String>,
    /// The record as FHIR lies in it.
    pub attach_fhir: bool,
    /// What opens it; `None` leaves it open.
    pub password: Option<String>,
}

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SummaryPageView {
    /// PNG.
    pub data_url: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// The very PDF, as pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SummaryPreviewView {
    /// Pages.
    pub pages: Vec<SummaryPageView>,
    /// Size of the file.
    pub bytes: u32,
}

/// The parts that can be left out.
pub const PARTS: &[&str] = &[
    "window",
    "table",
    "chart",
    "transfusions",
    "medicines",
    "milestones",
    "notes",
    "questions",
    "genes",
    "blood-needs",
    "side-effects",
    "check-in",
];

/// The tests of the table, from above, in the order of the chart; those without a result are left out.
const TABLE: &[Analyte] = &[
    Analyte::Hemoglobin,
    Analyte::Neutrophils,
    Analyte::Platelets,
    Analyte::Wbc,
    Analyte::Mcv,
    Analyte::BlastsPercent,
    Analyte::Reticulocytes,
    Analyte::Ferritin,
];

/// Makes the visit summary, with what goes with it.
///
/// # Errors
/// When there is no such person, a part is not known, an original cannot be drawn, the password is too short, or
/// the document fails its own check.
pub fn pdf(
    session: &Session,
    person: &str,
    request: &SummaryRequest,
    now: Now,
) -> Result<Vec<u8>, AppError> {
    let extras = extras::of(session, person, request, now)?;
    let pdf = alone(session, person, request, now)?;
    document::with_extras(pdf, &extras, paper(request))
        .map_err(|error| AppError::new(ErrorCode::Internal, error))
}

fn paper(request: &SummaryRequest) -> Paper {
    match request.paper {
        PaperView::A4 => Paper::A4,
        PaperView::Letter => Paper::Letter,
    }
}

/// The summary without anything that goes with it.
fn alone(
    session: &Session,
    person: &str,
    request: &SummaryRequest,
    now: Now,
) -> Result<Vec<u8>, AppError> {
    if let Some(unknown) = request
        .leave_out
        .iter()
        .find(|part| !PARTS.contains(&part.as_str()))
    {
        return Err(AppError::invalid("part", unknown));
    }
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let content = content(session, person, &record, &words, request, now)?;
    let options = SummaryOptions {
        paper: paper(request),
        large_print: request.large_print,
        mono: request.mono,
        language: words.language().code().to_owned(),
    };
    document::visit_summary(&content, &options, &ReportText(&words))
        .map_err(|error| AppError::new(ErrorCode::Internal, error))
}

/// Suggests a name for the file: no name of a person, since file names are seen by others.
///
/// # Errors
/// When there is no such person.
pub fn file_name(session: &Session, person: &str, now: Now) -> Result<String, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let day = record
        .next_visit()
        .and_then(|visit| visit.at.day())
        .unwrap_or(record.today);
    Ok(format!("visit-summary-{day}.pdf"))
}

/// Makes the summary and returns its pages as pictures of the very file; what goes with it is not drawn.
///
/// # Errors
/// As for [`pdf`], and when the confined reader cannot draw it.
pub fn preview(
    session: &Session,
    person: &str,
    request: &SummaryRequest,
    now: Now,
) -> Result<SummaryPreviewView, AppError> {
    drawn(session, person, request, PREVIEW_PIXELS, now)
}

/// The same pages as finely as a printer prints them.
///
/// # Errors
/// As for [`preview`].
pub fn for_printer(
    session: &Session,
    person: &str,
    request: &SummaryRequest,
    now: Now,
) -> Result<SummaryPreviewView, AppError> {
    drawn(session, person, request, PRINTER_PIXELS, now)
}

/// More pages than a summary ever has.
const MOST_PAGES: u32 = 40;

/// Width of a page on the screen.
const PREVIEW_PIXELS: u32 = 1000;
/// Width of a page on paper: 300 to the inch.
const PRINTER_PIXELS: u32 = 2480;

fn drawn(
    session: &Session,
    person: &str,
    request: &SummaryRequest,
    pixels: u32,
    now: Now,
) -> Result<SummaryPreviewView, AppError> {
    let bytes = alone(session, person, request, now)?;
    let reader = session.options.reader();
    let mut pages = Vec::new();
    for page in 1..=MOST_PAGES {
        match reader.render_page(&bytes, page, pixels) {
            Ok(picture) => pages.push(SummaryPageView {
                data_url: data_url("image/png", &picture.png),
                width: picture.width,
                height: picture.height,
            }),
            // The page after the last.
            Err(reader::ReaderError::Problem(_)) if page > 1 => break,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(SummaryPreviewView {
        pages,
        bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    })
}

fn content(
    session: &Session,
    person: &str,
    record: &PersonRecord,
    words: &Words,
    request: &SummaryRequest,
    now: Now,
) -> Result<SummaryContent, AppError> {
    let has = |part: &str| !request.leave_out.iter().any(|left_out| left_out == part);
    let treatment = record.course.treatment(None)?;
    let facts = record.facts();
    let mut chart = counts::window_chart(record, words, &chart_request())?;
    if !has("transfusions") {
        chart.transfusions.clear();
    }
    if !has("milestones") {
        chart.milestones.clear();
    }
    let has_points = chart.panels.iter().any(|panel| !panel.points.is_empty());
    let list = questions::questions(session, person, now)?;
    let edition = settings::load(session)?.grades.edition();
    let text_of = |questions: Vec<questions::QuestionView>| -> Vec<String> {
        if !has("questions") {
            return Vec::new();
        }
        questions
            .into_iter()
            .filter(|question| !question.is_asked)
            .map(|question| question.text)
            .collect()
    };
    let (planned, happened): (Vec<_>, Vec<_>) = milestones(record)
        .into_iter()
        .filter(|_| has("milestones"))
        .partition(|milestone| milestone.status == MilestoneStatus::Planned);
    let lines = |milestones: Vec<&Milestone>| -> Vec<DatedLine> {
        let line = |milestone| milestone_line(milestone, words);
        milestones.into_iter().map(line).collect()
    };
    let medicines = if has("medicines") {
        record.medicines_taken().cloned().collect()
    } else {
        Vec::new()
    };
    let all_allergies = session.vault.allergies(record.person.id)?;
    let allergies = all_allergies
        .iter()
        .filter(|allergy| has("medicines") && !record.course.open.has(allergy.id))
        .cloned()
        .collect();
    let side_effects = if has("side-effects") {
        health::side_effects(session, record, words, since_last_visit(record))?
    } else {
        Vec::new()
    };
    let notices: Vec<String> = crate::covered::left_out(session, person, now)?
        .map(|said| said.text)
        .into_iter()
        .chain(unsettled(record, words, &has))
        .collect();
    let is_empty = |is_empty: bool, kind| is_empty && !record.course.open.has_kind(kind);
    let nothing_entered = [
        (
            "medicines",
            "summary-medicines-now",
            is_empty(medicines.is_empty(), EntityKind::Medicine),
        ),
        (
            "medicines",
            "report-allergies",
            is_empty(all_allergies.is_empty(), EntityKind::Allergy),
        ),
        (
            "side-effects",
            "summary-side-effects-lately",
            is_empty(side_effects.is_empty(), EntityKind::SideEffect),
        ),
    ]
    .into_iter()
    .filter(|(part, _, is_empty)| has(part) && *is_empty)
    .map(|(_, name, _)| words.say(name, &[]))
    .collect();
    let mut diagnosis = vec![words.say("report-card-disease", &[])];
    if has("genes") {
        diagnosis.extend(crate::card::subtype(record));
    }
    Ok(SummaryContent {
        made: record.today,
        name: record.person.name.clone(),
        birth_date: record.person.birth_date,
        is_demonstration: record.person.is_demonstration,
        visit: record.next_visit().map(|visit| DatedLine {
            on: Some(visit.at),
            words: visit.title.clone(),
        }),
        diagnosis,
        treatment: treatment.map(crate::card::settled_treatment),
        facts: facts
            .iter()
            .filter(|_| treatment.is_some() && has("window"))
            .filter(|fact| POSITION_FACTS.contains(&fact.id))
            .filter(|fact| has("transfusions") || !is_of_red_cells(fact))
            .cloned()
            .collect(),
        notices,
        in_record: in_record::of(&facts, &has)
            .into_iter()
            .map(|fact| words.say_fact(fact))
            .collect(),
        without_table: !has("table"),
        tests: if has("table") {
            tests(record, words, edition)
        } else {
            Vec::new()
        },
        grade_note: edition
            .filter(|_| has("table"))
            .map(|edition| grade::mark_note(words, edition)),
        transfusions: if has("transfusions") {
            record
                .course
                .transfusions
                .iter()
                .map(|given| TransfusionMark {
                    on: given.on,
                    product: given.product,
                    units: given.units,
                })
                .collect()
        } else {
            Vec::new()
        },
        chart: (has("chart") && has_points).then_some(chart),
        medicines,
        allergies,
        blood_needs: if has("blood-needs") {
            health::blood_needs(session, record.person.id, words)?
        } else {
            Vec::new()
        },
        side_effects,
        check_in: if has("check-in") {
            health::last_check_in(session, record, words)?
        } else {
            None
        },
        nothing_entered,
        milestones: lines(happened),
        planned: lines(planned),
        notes: if has("notes") {
            notes(session, record)?
        } else {
            Vec::new()
        },
        ask_first: text_of(list.first),
        questions: text_of(list.picked),
    })
}

/// What stands with two values, of the parts that are on the paper.
fn unsettled(record: &PersonRecord, words: &Words, has: &dyn Fn(&str) -> bool) -> Vec<String> {
    let parts: [(&[&str], EntityKind); 10] = [
        (&["genes"], EntityKind::DiseaseCard),
        (&["window", "milestones"], EntityKind::Milestone),
        (&["table", "chart"], EntityKind::Result),
        (&["transfusions"], EntityKind::Transfusion),
        (&["transfusions"], EntityKind::LogSpan),
        (&["medicines"], EntityKind::Medicine),
        (&["medicines"], EntityKind::Allergy),
        (&["side-effects"], EntityKind::SideEffect),
        (&["check-in"], EntityKind::CheckIn),
        (&["notes"], EntityKind::Note),
    ];
    let of_parts = parts
        .into_iter()
        .filter(|(parts, _)| parts.iter().any(|part| has(part)))
        .flat_map(|(_, kind)| record.course.open.lines(words, kind));
    crate::card::unsettled_treatment(record, words)
        .map(|treatment| treatment.name)
        .into_iter()
        .chain(of_parts)
        .collect()
}

fn is_of_red_cells(fact: &Fact) -> bool {
    [document::RED_CELLS_LAST, document::RED_CELLS_BEFORE].contains(&fact.id)
}

fn chart_request() -> CountsRequest {
    CountsRequest {
        treatment: None,
        analytes: Vec::new(),
        from: None,
        to: None,
        theme: ThemeView::Print,
        width: 1040,
        height: 640,
        text_scale: 1.0,
    }
}

fn tests(record: &PersonRecord, words: &Words, edition: Option<Edition>) -> Vec<SummaryTest> {
    TABLE
        .iter()
        .filter_map(|analyte| {
            let results: Vec<SummaryResult> = record
                .counts(*analyte)
                .into_iter()
                .filter_map(|count| {
                    let result = record
                        .results
                        .iter()
                        .find(|result| result.id == count.result)?;
                    let range = result.range.filter(|_| !count.is_calculated);
                    Some(SummaryResult {
                        on: count.collected.day()?,
                        quantity: count.quantity,
                        flag: result.printed.flag.clone().filter(|_| !count.is_calculated),
                        grade: edition.and_then(|edition| {
                            grade::mark(edition, *analyte, &count.quantity, range.as_ref())
                        }),
                        range,
                        origin: if count.is_calculated {
                            Origin::Calculated
                        } else {
                            result.origin
                        },
                        doubtful: false,
                    })
                })
                .collect();
            (!results.is_empty()).then(|| SummaryTest {
                analyte: *analyte,
                unit: DisplayUnit {
                    ucum: words.unit(*analyte),
                    scale: words.shown_scale(*analyte),
                },
                results,
            })
        })
        .collect()
}

/// Milestones since the visit before, at least the last eight weeks, and what is planned.
fn milestones(record: &PersonRecord) -> Vec<&Milestone> {
    let since = since_last_visit(record);
    let mut milestones: Vec<&Milestone> = record
        .course
        .milestones
        .iter()
        .filter(|milestone| !record.course.open.has(milestone.id))
        .filter(|milestone| milestone.day().is_none_or(|day| day >= since))
        .collect();
    milestones.sort_by_key(|milestone| milestone.actual.or(milestone.planned));
    milestones
}

fn milestone_line(milestone: &Milestone, words: &Words) -> DatedLine {
    let code = milestone_code(milestone.kind);
    let mut said = words.say(
        &format!("milestone-{}", crate::counts::catalogue_name(code)),
        &[],
    );
    // What is planned stands under a heading that says so.
    if milestone.status == MilestoneStatus::Missed {
        said = format!("{said}, {}", words.say("milestone-status-missed", &[]));
    }
    if let Some(note) = &milestone.note {
        said = words.colon(&said, note);
    }
    DatedLine {
        on: milestone.actual.or(milestone.planned),
        words: said,
    }
}

fn notes(session: &Session, record: &PersonRecord) -> Result<Vec<DatedLine>, AppError> {
    let since = since_last_visit(record);
    let mut lines: Vec<DatedLine> = session
        .vault
        .notes(record.person.id)?
        .into_iter()
        .filter(|note| !record.course.open.has(note.id))
        .filter(|note| note.on.earliest_day() >= since)
        .map(|note| DatedLine {
            on: Some(note.on),
            words: note.text,
        })
        .collect();
    lines.sort_by_key(|line| line.on);
    Ok(lines)
}

fn since_last_visit(record: &PersonRecord) -> chrono::NaiveDate {
    let eight_weeks = record.today - chrono::Duration::weeks(8);
    record
        .appointments
        .iter()
        .filter_map(|visit| visit.at.day())
        .filter(|day| *day < record.today)
        .max()
        .map_or(eight_weeks, |last| last.min(eight_weeks))
}
