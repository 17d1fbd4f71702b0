//! The window chart, its points, sentences and table.

use std::collections::{BTreeMap, BTreeSet};

use crate::home::WindowView;
use crate::message::Message;
use chrono::NaiveDate;
use domain::Uuid;
use domain::analyte::Analyte;
use domain::ctcae::Edition;
use domain::quantity::{RangePosition, RangeSource};
use domain::result::{LabResult, Origin};
use report::chart::{self, ChartPoint, WindowChart};
mod blood;
mod drawing;

use serde::{Deserialize, Serialize};
use specta::Type;
use store::StoredResult;
use words::{Arg, Words};

use crate::entries::{self};
use crate::error::{AppError, ErrorCode};
use crate::grade::{self, GradeView};
use crate::home::{self};
use crate::people;
use crate::person_facts::PersonRecord;
use crate::review::place_view;
use crate::session::{Now, Session, id};
use crate::settings;
use crate::text::ReportText;

/// Colours of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ThemeView {
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
    /// For paper.
    Print,
}

/// What to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountsRequest {
    /// Id; `None` = the current one.
    pub treatment: Option<String>,
    /// Ids; empty = haemoglobin, neutrophils, platelets.
    pub analytes: Vec<String>,
    /// First day; `None` = 16 weeks before the first dose.
    pub from: Option<String>,
    /// Last day; `None` = week 26, or today where that is later.
    pub to: Option<String>,
    /// Colours.
    pub theme: ThemeView,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// 1 to 2.
    pub text_scale: f64,
}

/// A focusable point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChartPointView {
    /// Id of the result.
    pub id: String,
    /// Id.
    pub analyte: String,
    /// ISO date.
    pub drawn: String,
    /// In view-box units.
    pub x: f64,
    /// In view-box units.
    pub y: f64,
    /// Shown value with comparator.
    pub value: String,
    /// Shown unit.
    pub unit: String,
    /// Range, printed form, soon after red cells, source.
    pub sentences: Vec<Message>,
}

/// A cell of the counts table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableCellView {
    /// Id.
    pub result: String,
    /// Shown value with comparator.
    pub text: String,
    /// Lab flag as printed.
    pub flag: Option<String>,
    /// `below`, `within`, `above` the lab's own range.
    pub position: Option<String>,
    /// Typed by hand.
    pub is_typed: bool,
    /// Drawn soon after red cells.
    pub is_soon_after_red_cells: bool,
    /// Grade for a study team, where that is switched on and its list has limits for the test.
    pub grade: Option<GradeView>,
}

/// One test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableRowView {
    /// Id.
    pub analyte: String,
    /// Shown unit.
    pub unit: String,
    /// One for each date.
    pub cells: Vec<Option<TableCellView>>,
    /// Said once where grades are switched on and the list has no limits for this test.
    pub no_grades: Option<Message>,
}

/// Tests in rows, dates in columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountsTableView {
    /// ISO dates, oldest first.
    pub dates: Vec<String>,
    /// Rows.
    pub rows: Vec<TableRowView>,
    /// Says how many earlier days are not in this table because there are too many for one.
    pub left_out: Option<Message>,
}

/// The counts screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountsView {
    /// The drawing.
    pub svg: String,
    /// View-box width.
    pub width: f64,
    /// View-box height.
    pub height: f64,
    /// Focusable points, by analyte then date.
    pub points: Vec<ChartPointView>,
    /// The sentence and the notable changes.
    pub takeaways: Vec<Message>,
    /// The same numbers.
    pub table: CountsTableView,
    /// Window strip.
    pub window: WindowView,
    /// What a grade means; empty where grades are off.
    pub about_grades: Vec<Message>,
    /// First day on the axis.
    pub from: String,
    /// Last day on the axis.
    pub to: String,
    /// Left end of the axis in view-box units.
    pub axis_left: f64,
    /// Right end.
    pub axis_right: f64,
    /// Day of the oldest draw of the tests shown, also where it lies outside the time shown.
    pub oldest: Option<String>,
    /// Day of the newest.
    pub newest: Option<String>,
    /// Ids of all tests with a result, for the choice of what is drawn.
    pub available: Vec<String>,
    /// Units of blood by month.
    pub blood: Vec<BloodRowView>,
}

/// One stored result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ResultDetailView {
    /// Identity.
    pub id: String,
    /// Id.
    pub analyte: String,
    /// Shown value.
    pub value: String,
    /// Shown unit.
    pub unit: String,
    /// Canonical value.
    pub canonical_value: String,
    /// Canonical unit.
    pub canonical_unit: String,
    /// As printed.
    pub printed_name: String,
    /// As printed, with comparator.
    pub printed_value: String,
    /// As printed.
    pub printed_unit: Option<String>,
    /// As printed.
    pub printed_flag: Option<String>,
    /// As printed.
    pub printed_range: Option<String>,
    /// ISO date.
    pub collected: String,
    /// As printed.
    pub laboratory: Option<String>,
    /// Typed by hand.
    pub is_typed: bool,
    /// Id of the original.
    pub document: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Where it stands.
    pub place: Option<crate::review::PlaceView>,
    /// Range and the like.
    pub sentences: Vec<Message>,
    /// Grade for a study team, where that is switched on.
    pub grade: Option<GradeView>,
    /// Changes.
    pub history: Vec<crate::entries::HistoryView>,
}

pub use blood::{BloodMonthView, BloodRowView};
pub(crate) use drawing::{catalogue_name, window_chart};
use drawing::{draw, point_sentences};

/// The file formats of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ChartFormat {
    /// Vector picture.
    Svg,
    /// Pixel picture.
    Png,
    /// One page.
    Pdf,
}

impl ChartFormat {
    /// Returns the ending of the file, without a dot.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }
}

/// Which stored results are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResultsFilter {
    /// Only this test.
    pub analyte: Option<String>,
    /// Only from this day on.
    pub from: Option<NaiveDate>,
    /// Only up to this day.
    pub to: Option<NaiveDate>,
}

/// Returns the counts screen.
///
/// # Errors
/// When there is no such person or treatment, or a date or a test in the request cannot be used.
pub fn counts(
    session: &Session,
    person: &str,
    request: &CountsRequest,
    now: Now,
) -> Result<CountsView, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let chart = window_chart(&record, &words, request)?;
    let drawing = draw(&chart, &words, request);
    let takeaways = chart::takeaways(&chart)
        .iter()
        .map(|sentence| Message {
            key: sentence.key.to_owned(),
            text: sentence.say(&ReportText(&words)),
        })
        .collect();
    let treatment = record.course.treatment(request.treatment.as_deref())?;
    let edition = settings::load(session)?.grades.edition();
    let placed: BTreeSet<(Uuid, NaiveDate)> = drawing
        .points
        .iter()
        .map(|point| (point.id, point.on))
        .collect();
    let drawn: BTreeMap<(Analyte, Uuid, NaiveDate), &ChartPoint> = chart
        .panels
        .iter()
        .flat_map(|panel| panel.points.iter().map(|point| (panel.analyte, point)))
        .filter(|(_, point)| placed.contains(&(point.id, point.on)))
        .map(|(analyte, point)| ((analyte, point.id, point.on), point))
        .collect();
    let days = || {
        chart
            .panels
            .iter()
            .flat_map(|panel| &panel.points)
            .map(|point| point.on)
    };
    Ok(CountsView {
        from: chart.from.to_string(),
        to: chart.to.to_string(),
        axis_left: f64::from(drawing.axis.0),
        axis_right: f64::from(drawing.axis.1),
        oldest: days().min().map(|day| day.to_string()),
        newest: days().max().map(|day| day.to_string()),
        available: available(&record),
        blood: blood::months(&record, chart.from, chart.to),
        width: f64::from(drawing.size.0),
        height: f64::from(drawing.size.1),
        points: drawing
            .points
            .iter()
            .filter_map(|placed| {
                let point = drawn.get(&(placed.analyte, placed.id, placed.on))?;
                Some(ChartPointView {
                    id: placed.id.to_string(),
                    analyte: placed.analyte.id().to_owned(),
                    drawn: placed.on.to_string(),
                    x: f64::from(placed.x),
                    y: f64::from(placed.y),
                    value: words.value_beside(
                        placed.analyte,
                        &point.quantity,
                        point.range.as_ref(),
                    ),
                    unit: words.unit(placed.analyte),
                    sentences: point_sentences(&words, point),
                })
            })
            .collect(),
        svg: drawing.svg,
        takeaways,
        table: table(&record, &words, &chart, edition),
        window: home::window_view(&record.course, &words, treatment),
        about_grades: grade::explained(&words, edition),
    })
}

/// Returns the ids of all tests with a result, the main counts first.
fn available(record: &PersonRecord) -> Vec<String> {
    let measured: BTreeSet<Analyte> = record.results.iter().map(|result| result.analyte).collect();
    let main = home::MAIN_COUNTS
        .iter()
        .filter(|analyte| measured.contains(analyte) || !record.counts(**analyte).is_empty());
    let others = Analyte::ALL
        .iter()
        .filter(|analyte| measured.contains(analyte) && !home::MAIN_COUNTS.contains(analyte));
    main.chain(others)
        .map(|analyte| analyte.id().to_owned())
        .collect()
}

/// Suggests a name for the file of a chart: no name of a person, since file names are seen by others.
#[must_use]
pub fn chart_file_name(format: ChartFormat, now: Now) -> String {
    format!("counts-chart-{}.{}", now.today(), format.ending())
}

/// Returns the chart as a file.
///
/// # Errors
/// As for [`counts`], and when the picture cannot be made.
pub fn chart(
    session: &Session,
    person: &str,
    request: &CountsRequest,
    format: ChartFormat,
    now: Now,
) -> Result<Vec<u8>, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let chart = window_chart(&record, &words, request)?;
    let is_shown = |point: &ChartPoint| (chart.from..=chart.to).contains(&point.on);
    if !chart
        .panels
        .iter()
        .flat_map(|panel| &panel.points)
        .any(is_shown)
    {
        return Err(AppError::new(
            ErrorCode::NothingToShow,
            "no count lies in this time",
        ));
    }
    let drawing = draw(&chart, &words, request);
    match format {
        ChartFormat::Svg => Ok(drawing.svg.into_bytes()),
        ChartFormat::Png => chart::chart_png(&drawing, 2.0)
            .map_err(|error| AppError::new(ErrorCode::Internal, error)),
        ChartFormat::Pdf => report::document::chart_page(&drawing, words.language().code())
            .map_err(|error| AppError::new(ErrorCode::Internal, error)),
    }
}

/// Days with a draw in one table at most; more are found by choosing a shorter time.
const MOST_DATES: usize = 150;

fn table(
    record: &PersonRecord,
    words: &Words,
    chart: &WindowChart,
    edition: Option<Edition>,
) -> CountsTableView {
    let plain = chart::table(chart);
    let skipped = plain.dates.len().saturating_sub(MOST_DATES);
    let results: BTreeMap<Uuid, &LabResult> = record
        .results
        .iter()
        .map(|result| (result.id, result))
        .collect();
    CountsTableView {
        left_out: (skipped > 0).then(|| {
            let count = i64::try_from(skipped).unwrap_or(i64::MAX);
            Message::say(
                words,
                "counts-table-left-out",
                &[("count", Arg::Count(count))],
            )
        }),
        dates: plain
            .dates
            .iter()
            .skip(skipped)
            .map(ToString::to_string)
            .collect(),
        rows: plain
            .rows
            .iter()
            .map(|row| TableRowView {
                analyte: row.analyte.id().to_owned(),
                unit: words.unit(row.analyte),
                no_grades: edition
                    .filter(|edition| !grade::covers(*edition, row.analyte))
                    .map(|edition| grade::not_covered(words, edition)),
                cells: row
                    .cells
                    .iter()
                    .skip(skipped)
                    .map(|cells| {
                        // Several draws of one day: the last one, as on the chart; the others stay one step away.
                        let cell = cells.last()?;
                        let result = *results.get(&cell.id)?;
                        let quantity = if cell.origin == Origin::Calculated {
                            record
                                .counts(row.analyte)
                                .into_iter()
                                .find(|count| count.result == cell.id)
                                .map_or(result.quantity, |count| count.quantity)
                        } else {
                            result.quantity
                        };
                        let range = result.range.filter(|_| cell.origin != Origin::Calculated);
                        Some(TableCellView {
                            result: cell.id.to_string(),
                            text: words.value_beside(row.analyte, &quantity, range.as_ref()),
                            flag: result
                                .printed
                                .flag
                                .clone()
                                .filter(|_| cell.origin != Origin::Calculated),
                            position: cell
                                .position
                                .map(|position| position_code(position).to_owned()),
                            is_typed: cell.origin == Origin::Typed,
                            is_soon_after_red_cells: cell.hollow,
                            grade: edition
                                .filter(|edition| grade::covers(*edition, row.analyte))
                                .map(|edition| {
                                    let range = range.as_ref();
                                    GradeView::of(words, edition, row.analyte, &quantity, range)
                                }),
                        })
                    })
                    .collect(),
            })
            .collect(),
    }
}

fn position_code(position: RangePosition) -> &'static str {
    match position {
        RangePosition::Below => "below",
        RangePosition::Within => "within",
        RangePosition::Above => "above",
    }
}

/// Returns one stored result with its printed form, source and history.
///
/// # Errors
/// When there is no such result.
pub fn result_detail(session: &Session, result: &str) -> Result<ResultDetailView, AppError> {
    let stored = session
        .result(id(result)?)?
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no result of that identity"))?;
    let words = session.words()?;
    let edition = settings::load(session)?.grades.edition();
    let name = file_name(session, stored.import)?;
    let mut view = detail(&words, edition, &stored, name);
    view.history = entries::history(session, result)?;
    Ok(view)
}

/// Returns stored results, oldest first.
///
/// # Errors
/// When there is no such person or test.
pub fn results(
    session: &Session,
    person: &str,
    filter: &ResultsFilter,
) -> Result<Vec<ResultDetailView>, AppError> {
    let person = people::known(session, person)?;
    let words = session.words()?;
    let one;
    let analytes: &[Analyte] = match &filter.analyte {
        None => Analyte::ALL,
        Some(asked) => {
            one = [Analyte::from_id(asked).ok_or_else(|| AppError::invalid("analyte", asked))?];
            &one
        }
    };
    let stored = session.results_between(person.id, analytes, filter.from, filter.to)?;
    let edition = settings::load(session)?.grades.edition();
    // A file brings thousands of results: it is looked up once.
    let imports: BTreeSet<Uuid> = stored.iter().filter_map(|stored| stored.import).collect();
    let names = imports
        .into_iter()
        .map(|import| Ok((import, file_name(session, Some(import))?)))
        .collect::<Result<BTreeMap<_, _>, AppError>>()?;
    Ok(stored
        .iter()
        .map(|stored| {
            let name = stored.import.and_then(|import| names.get(&import).cloned());
            detail(&words, edition, stored, name.flatten())
        })
        .collect())
}

fn file_name(session: &Session, import: Option<Uuid>) -> Result<Option<String>, AppError> {
    let import = match import {
        Some(import) => session.vault.import(import)?,
        None => None,
    };
    Ok(import.map(|import| import.file_name))
}

fn detail(
    words: &Words,
    edition: Option<Edition>,
    stored: &StoredResult,
    file_name: Option<String>,
) -> ResultDetailView {
    let result = &stored.result;
    let mut sentences = Vec::new();
    if let Some(range) = result.range
        && let Some(position) = range.position(&result.quantity)
    {
        sentences.push(Message::say(words, home::position_key(position), &[]));
        if range.source == RangeSource::General {
            sentences.push(Message::say(words, "count-general-range", &[]));
        }
    }
    if result.origin == Origin::Typed {
        sentences.push(Message::say(words, "count-typed", &[]));
    }
    ResultDetailView {
        id: result.id.to_string(),
        analyte: result.analyte.id().to_owned(),
        value: words.value_beside(result.analyte, &result.quantity, result.range.as_ref()),
        unit: words.unit(result.analyte),
        canonical_value: result.quantity.plain_text(),
        canonical_unit: result.analyte.canonical_unit().to_owned(),
        printed_name: result.printed.name.clone(),
        printed_value: result.printed.signed_value(),
        printed_unit: result.printed.unit.clone(),
        printed_flag: result.printed.flag.clone(),
        printed_range: result.printed.range.clone(),
        collected: result.collected.to_string(),
        laboratory: result.laboratory.clone(),
        is_typed: result.origin == Origin::Typed,
        document: stored.document.map(|id| id.to_string()),
        file_name,
        place: stored.place.as_ref().map(place_view),
        sentences,
        grade: edition.map(|edition| {
            let range = result.range.as_ref();
            GradeView::of(words, edition, result.analyte, &result.quantity, range)
        }),
        history: Vec::new(),
    }
}
