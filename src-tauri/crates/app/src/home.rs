//! Home: where am I, and what do I do next.

use crate::message::Message;
use crate::questions::QuestionView;
use domain::PartialDate;
use domain::analyte::Analyte;
use domain::level::{CallLevel, SuddenChange, call_levels, sudden_hemoglobin_change};
use domain::quantity::RangePosition;
use domain::treatment::{Drug, Treatment};
use domain::trend::{Trend, trend};
use domain::window::{Assessment, AssessmentState, Phase, WindowPosition};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Arg, Words};

use crate::course::Course;
use crate::covered::{self, CoveredView};
use crate::error::AppError;
use crate::people;
use crate::person_facts::{Count, PersonRecord};
use crate::questions;
use crate::session::{Now, Session};

/// The stretch of time that the treatment is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PhaseView {
    /// No treatment is entered.
    NoTreatment,
    /// Somebody has to choose between values of a treatment or a milestone first.
    Unsettled,
    /// A treatment without a first dose.
    BeforeFirstDose,
    /// After the first dose, before the shaded weeks.
    BeforeWindow,
    /// Inside the shaded weeks.
    InWindow,
    /// After them.
    PastWindow,
    /// The treatment has ended.
    Ended,
}

/// What became of a planned assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AssessmentStateView {
    /// Recorded.
    Done,
    /// Its day has not come.
    Ahead,
    /// Its day is within a week.
    Due,
    /// Its day is past and none is recorded.
    Missing,
    /// A usual time by our own rule, which nobody planned.
    Usual,
    /// Such a time that is past, and none is recorded.
    UsualPassed,
}

/// An assessment, planned or at a usual time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentView {
    /// Day after the first dose.
    pub day: u32,
    /// Week after the first dose.
    pub week: u32,
    /// ISO date.
    pub on: String,
    /// What became of it.
    pub state: AssessmentStateView,
}

/// The window strip of one treatment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WindowView {
    /// Id of the treatment.
    pub treatment: Option<String>,
    /// Its name.
    pub treatment_name: Option<String>,
    /// Phase.
    pub phase: PhaseView,
    /// ISO date.
    pub first_dose: Option<String>,
    /// Day since the first dose.
    pub day: Option<i32>,
    /// Week since the first dose.
    pub week: Option<i32>,
    /// First shaded day.
    pub from_day: u32,
    /// Last shaded day.
    pub to_day: u32,
    /// Days from the first dose to the end of the strip.
    pub total_days: u32,
    /// Cycle, from 1, where the treatment comes in cycles.
    pub cycle: Option<u32>,
    /// Day in the cycle, from 1.
    pub cycle_day: Option<u32>,
    /// Planned assessments.
    pub assessments: Vec<AssessmentView>,
    /// True where the study's own schedule was typed.
    pub is_studys_own: bool,
    /// The strip in words.
    pub sentences: Vec<Message>,
    /// When this medicine is usually judged, and what a dip means; empty where that is not known here.
    pub about_medicine: Vec<Message>,
}

/// One count on the home screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LatestCountView {
    /// Id.
    pub analyte: String,
    /// Shown value in the chosen unit with its comparator, for example `<0.10`; `None` when there is none.
    pub value: Option<String>,
    /// Chosen unit (canonical or display id).
    pub unit: String,
    /// ISO date.
    pub drawn: Option<String>,
    /// Days since.
    pub days_ago: Option<i32>,
    /// Id of the result.
    pub result: Option<String>,
    /// Position against the range, soon after red cells, trend by the fair rules.
    pub sentences: Vec<Message>,
    /// Team-line sentences where the value is at a call level.
    pub call: Vec<Message>,
}

/// Something that waits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ToDoView {
    /// `conflict`, `review`, `log`, `treatment`, `firstDose`, `firstResults`, `assessment`, `teamLine`, `visit`.
    pub code: String,
    /// Its sentence.
    pub message: Message,
}

/// The next visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitView {
    /// Id of the appointment.
    pub id: String,
    /// ISO date, possibly with time.
    pub at: String,
    /// The person's words.
    pub title: String,
}

/// The home screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HomeView {
    /// Whose.
    pub person: crate::people::PersonView,
    /// ISO date.
    pub today: String,
    /// Window strip.
    pub window: WindowView,
    /// Haemoglobin, neutrophils, platelets.
    pub counts: Vec<LatestCountView>,
    /// Next visit.
    pub next_visit: Option<VisitView>,
    /// The three marked questions.
    pub first_questions: Vec<QuestionView>,
    /// What waits.
    pub to_do: Vec<ToDoView>,
    /// What is covered; `None` where nothing is.
    pub covered: Option<CoveredView>,
}

/// The three counts that every screen starts from.
pub(crate) const MAIN_COUNTS: [Analyte; 3] = [
    Analyte::Hemoglobin,
    Analyte::Neutrophils,
    Analyte::Platelets,
];

/// Returns the home screen.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn home(session: &Session, person: &str, now: Now) -> Result<HomeView, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let waiting = crate::review::count_open(session, person, now)?;
    let first_questions = questions::questions(session, person, now)?.first;
    let covered = covered::covered(session, person, now)?;
    let covered = (covered.files > 0).then_some(covered);
    let counts = MAIN_COUNTS
        .iter()
        .map(|analyte| latest_count(&record, &words, *analyte))
        .collect();
    Ok(HomeView {
        person: people::view(session, &record.person)?,
        today: record.today.to_string(),
        window: window_view(&record.course, &words, record.course.treatment(None)?),
        counts,
        next_visit: next_visit(&record),
        first_questions,
        to_do: unsettled(&words, record.course.open.len())
            .into_iter()
            .chain(to_do(&record, &words, waiting, covered.is_some()))
            .collect(),
        covered,
    })
}

/// Returns the window strip of a treatment; the current one where none is named.
///
/// # Errors
/// When there is no such person or treatment.
pub fn window(
    session: &Session,
    person: &str,
    treatment: Option<&str>,
    now: Now,
) -> Result<WindowView, AppError> {
    let person = people::known(session, person)?.id;
    let course = Course::load(session, person, now)?;
    let words = session.words()?;
    Ok(window_view(&course, &words, course.treatment(treatment)?))
}

pub(crate) fn next_visit(record: &PersonRecord) -> Option<VisitView> {
    record.next_visit().map(visit_view)
}

pub(crate) fn visit_view(visit: &domain::person::Appointment) -> VisitView {
    VisitView {
        id: visit.id.to_string(),
        at: visit.at.to_string(),
        title: visit.title.clone(),
    }
}

pub(crate) fn window_view(
    course: &Course,
    words: &Words,
    treatment: Option<&Treatment>,
) -> WindowView {
    let Some(treatment) = treatment else {
        let (phase, said) = if course.must_choose_first() {
            (PhaseView::Unsettled, "share-choose-first")
        } else {
            (PhaseView::NoTreatment, "home-no-treatment")
        };
        return WindowView {
            treatment: None,
            treatment_name: None,
            phase,
            first_dose: None,
            day: None,
            week: None,
            from_day: 84,
            to_day: 182,
            total_days: 182,
            cycle: None,
            cycle_day: None,
            assessments: Vec::new(),
            is_studys_own: false,
            sentences: vec![Message::say(words, said, &[])],
            about_medicine: Vec::new(),
        };
    };
    let position = course.position(treatment);
    let last_day = position.window.assessments.last().copied().unwrap_or(0);
    WindowView {
        treatment: Some(treatment.id.to_string()),
        treatment_name: Some(treatment.name.clone()),
        phase: match position.phase {
            Phase::BeforeFirstDose => PhaseView::BeforeFirstDose,
            Phase::BeforeWindow => PhaseView::BeforeWindow,
            Phase::InWindow => PhaseView::InWindow,
            Phase::PastWindow => PhaseView::PastWindow,
            Phase::Ended => PhaseView::Ended,
        },
        first_dose: treatment.first_dose.map(|day| day.to_string()),
        day: position.day.and_then(|day| i32::try_from(day).ok()),
        week: position.week.and_then(|week| i32::try_from(week).ok()),
        from_day: u32::from(position.window.from_day),
        to_day: u32::from(position.window.to_day),
        total_days: u32::from(position.window.to_day.max(last_day)),
        cycle: position.cycle_day.map(|(cycle, _)| cycle),
        cycle_day: position.cycle_day.map(|(_, day)| day),
        assessments: position
            .assessments
            .iter()
            .map(|assessment| AssessmentView {
                day: u32::from(assessment.day),
                week: u32::from(assessment.day / 7),
                on: assessment.on.to_string(),
                state: match assessment.state {
                    AssessmentState::Done(_) => AssessmentStateView::Done,
                    AssessmentState::Ahead => AssessmentStateView::Ahead,
                    AssessmentState::Due => AssessmentStateView::Due,
                    AssessmentState::Missing => AssessmentStateView::Missing,
                    AssessmentState::Usual => AssessmentStateView::Usual,
                    AssessmentState::UsualPassed => AssessmentStateView::UsualPassed,
                },
            })
            .collect(),
        is_studys_own: position.window.is_studys_own,
        sentences: window_sentences(words, treatment, &position)
            .into_iter()
            .chain(waiting_sentence(course, words))
            .collect(),
        about_medicine: about_medicine(words, treatment),
    }
}

/// When the medicine of a treatment is usually judged, and what dips in the counts mean; nothing for a
/// study drug that is not known, or in a blinded study.
pub(crate) fn about_medicine(words: &Words, treatment: &Treatment) -> Vec<Message> {
    let Some(drug) = Drug::of(treatment) else {
        return Vec::new();
    };
    let say = |key: &str| Message::say(words, key, &[]);
    let mut said = vec![
        say(&format!("drug-{}.judged", drug.code())),
        say(&format!("drug-{}.dips", drug.code())),
        say("drug-plan-applies"),
    ];
    if treatment.trial.is_some() {
        said.push(say("drug-study-first"));
    }
    said
}

/// What waits to be looked at is not counted, and nobody should take the counts for all there are.
fn waiting_sentence(course: &Course, words: &Words) -> Option<Message> {
    // What is covered has its own sentence.
    let seen = course.waiting.len().saturating_sub(course.covered);
    let newest = course.waiting.iter().take(seen);
    let newest = newest.map(|result| result.latest).max()?;
    let count = i64::try_from(seen).unwrap_or(i64::MAX);
    Some(Message::say(
        words,
        "home-results-waiting",
        &[("count", Arg::Count(count)), ("date", Arg::Date(newest))],
    ))
}

fn window_sentences(
    words: &Words,
    treatment: &Treatment,
    position: &WindowPosition,
) -> Vec<Message> {
    let mut sentences = Vec::new();
    let week = position.week.unwrap_or_default();
    let name = Arg::Text(&treatment.name);
    let key = match position.phase {
        Phase::BeforeFirstDose => "home-before-first-dose",
        Phase::BeforeWindow => "home-before-window",
        Phase::InWindow => "home-in-window",
        Phase::PastWindow => "home-past-window",
        Phase::Ended => "home-ended",
    };
    sentences.push(Message::say(
        words,
        key,
        &[("week", Arg::Count(week)), ("treatment", name)],
    ));
    if position.phase == Phase::BeforeFirstDose || position.phase == Phase::Ended {
        return sentences;
    }
    let next = position.assessments.iter().find(|assessment| {
        matches!(
            assessment.state,
            AssessmentState::Ahead | AssessmentState::Due
        )
    });
    let usual = position
        .assessments
        .iter()
        .find(|assessment| assessment.state == AssessmentState::Usual);
    let of = |key, found: &Assessment| {
        let week = ("week", Arg::Count(i64::from(found.day / 7)));
        Message::say(words, key, &[week, ("date", Arg::Date(found.on))])
    };
    sentences.push(match (next, usual) {
        (Some(next), _) => of("home-next-assessment", next),
        (None, Some(usual)) => of("home-usual-look", usual),
        (None, None) => Message::say(words, "home-no-next-assessment", &[]),
    });
    for assessment in &position.assessments {
        if assessment.state == AssessmentState::Missing {
            let week = Arg::Count(i64::from(assessment.day / 7));
            sentences.push(Message::say(
                words,
                "home-assessment-missing",
                &[("week", week)],
            ));
        }
    }
    sentences.push(
        match (
            position.red_cell_units_last_8_weeks,
            position.red_cell_units_8_weeks_before,
        ) {
            (Some(last), Some(before)) => Message::say(
                words,
                "home-units-both",
                &[
                    ("last", Arg::Count(i64::from(last))),
                    ("before", Arg::Count(i64::from(before))),
                ],
            ),
            (Some(last), None) => Message::say(
                words,
                "home-units-last",
                &[("last", Arg::Count(i64::from(last)))],
            ),
            (None, Some(_) | None) => Message::say(words, "home-units-unknown", &[]),
        },
    );
    sentences
}

/// The newest value that is settled, with what is said of it; before it what is said of newer ones that are not.
fn latest_count(record: &PersonRecord, words: &Words, analyte: Analyte) -> LatestCountView {
    let settled = latest_settled(record, words, analyte);
    let since = record.counts(analyte).last().map(|last| last.collected);
    let mut open = open_values(record, words, analyte, since);
    open.sentences.extend(settled.sentences);
    for said in settled.call {
        if !open.call.contains(&said) {
            open.call.push(said);
        }
    }
    LatestCountView {
        sentences: open.sentences,
        call: open.call,
        ..settled
    }
}

/// What is said of values that nobody has chosen between.
#[derive(Default)]
struct OpenValues {
    sentences: Vec<Message>,
    call: Vec<Message>,
}

/// Names the values of a count that nobody has chosen between, where they are not older than the newest settled one.
/// Where any of them is a level for a call, that is said: which of them is right is not known yet.
fn open_values(
    record: &PersonRecord,
    words: &Words,
    analyte: Analyte,
    since: Option<PartialDate>,
) -> OpenValues {
    let mut said = OpenValues::default();
    for newer in record.course.open.counts(analyte, since) {
        let Some(first) = newer.first() else {
            continue;
        };
        let shown: Vec<String> = newer
            .iter()
            .map(|value| words.measured(analyte, &value.quantity))
            .collect();
        let shown = shown.join(" / ");
        let args = [
            ("date", Arg::Partial(first.collected)),
            ("values", Arg::Text(&shown)),
        ];
        said.sentences
            .push(Message::say(words, "share-count-two-values", &args));
        for value in newer {
            let is_recent = value
                .collected
                .day()
                .is_some_and(|day| (record.today - day).num_days() <= LEVEL_DAYS);
            let flag = value.printed.flag.as_deref();
            let levels = call_sentences(words, analyte, &value.quantity, flag);
            for level in levels.into_iter().filter(|_| is_recent) {
                if !said.call.contains(&level) {
                    said.call.push(level);
                }
            }
        }
    }
    said
}

fn latest_settled(record: &PersonRecord, words: &Words, analyte: Analyte) -> LatestCountView {
    let counts = record.counts(analyte);
    let Some(last) = counts.last() else {
        return LatestCountView {
            analyte: analyte.id().to_owned(),
            value: None,
            unit: words.unit(analyte),
            drawn: None,
            days_ago: None,
            result: None,
            sentences: vec![Message::say(words, "home-no-count", &[])],
            call: Vec::new(),
        };
    };
    let result = record
        .results
        .iter()
        .find(|result| result.id == last.result);
    let flag = result.and_then(|result| result.printed.flag.as_deref());
    let mut sentences = Vec::new();
    let range = result
        .filter(|_| !last.is_calculated)
        .and_then(|result| result.range);
    if let Some(range) = range
        && let Some(position) = range.position(&last.quantity)
    {
        sentences.push(Message::say(words, position_key(position), &[]));
    }
    if last.is_calculated {
        sentences.push(Message::say(words, "count-calculated", &[]));
    }
    if record.is_influenced(analyte, last) {
        sentences.push(Message::say(words, influence_key(analyte), &[]));
    } else {
        sentences.push(trend_sentence(record, words, analyte, &counts));
    }
    LatestCountView {
        analyte: analyte.id().to_owned(),
        value: Some(words.value_beside(analyte, &last.quantity, range.as_ref())),
        unit: words.unit(analyte),
        drawn: Some(last.collected.to_string()),
        days_ago: last
            .collected
            .day()
            .and_then(|day| i32::try_from((record.today - day).num_days()).ok()),
        result: Some(last.result.to_string()),
        sentences,
        call: if last
            .collected
            .day()
            .is_some_and(|day| (record.today - day).num_days() <= LEVEL_DAYS)
        {
            let fell = fall_sentence(record, words, analyte, last);
            let mut call = call_sentences(words, analyte, &last.quantity, flag);
            call.extend(fell);
            call
        } else {
            Vec::new()
        },
    }
}

/// Why the newest value of a count is not compared.
fn influence_key(analyte: Analyte) -> &'static str {
    if analyte == Analyte::Hemoglobin {
        "count-soon-after-red-cells"
    } else if analyte == Analyte::Platelets {
        "count-soon-after-platelets"
    } else {
        "count-soon-after-growth-factor"
    }
}

/// A level is said in the present tense only of a draw this recent; an older one has been seen by the team.
/// Our own convention.
pub(crate) const LEVEL_DAYS: i64 = 14;

pub(crate) fn position_key(position: RangePosition) -> &'static str {
    match position {
        RangePosition::Below => "count-below-range",
        RangePosition::Within => "count-within-range",
        RangePosition::Above => "count-above-range",
    }
}

pub(crate) fn call_sentences(
    words: &Words,
    analyte: Analyte,
    quantity: &domain::Quantity,
    flag: Option<&str>,
) -> Vec<Message> {
    let levels = call_levels(analyte, quantity, flag);
    levels
        .iter()
        // A weaker level of the same count says nothing more.
        .filter(|level| !levels.iter().any(|other| level.is_within(*other)))
        .map(|level| {
            let limit = match level {
                CallLevel::HemoglobinBelow7 => Some(7),
                CallLevel::HemoglobinBelow8 => Some(8),
                CallLevel::MarkedCriticalByLab
                | CallLevel::PlateletsBelow10
                | CallLevel::BlastsAtLeast20
                | CallLevel::PlateletsBelow20
                | CallLevel::NeutrophilsBelowHalf
                | CallLevel::BlastsPresent => None,
            };
            let key = format!("level-{}", level.code());
            match limit {
                Some(limit) => Message::say(words, &key, &[hemoglobin_level(limit)]),
                None => Message::say(words, &key, &[]),
            }
        })
        .collect()
}

fn hemoglobin_level(limit: i64) -> (&'static str, Arg<'static>) {
    let limit = domain::Decimal::from(limit);
    ("level", Arg::Limit(Analyte::Hemoglobin, limit))
}

/// The sentence for haemoglobin that fell by more than 3 g/dL within 7 days, where that is so of the newest.
/// A value with a sign is not compared.
pub(crate) fn fall_sentence(
    record: &PersonRecord,
    words: &Words,
    analyte: Analyte,
    newest: &Count,
) -> Option<Message> {
    let exact = |count: &Count| {
        let day = count.collected.day()?;
        let is_exact = count.quantity.comparator.is_none();
        is_exact.then_some((day, count.quantity.value))
    };
    let later = exact(newest).filter(|_| analyte == Analyte::Hemoglobin)?;
    let fell = record
        .counts(analyte)
        .iter()
        .filter(|count| count.collected < newest.collected)
        .filter_map(exact)
        .any(|earlier| {
            sudden_hemoglobin_change(earlier, later, &record.course.transfusions)
                == Some(SuddenChange::Fall)
        });
    fell.then(|| Message::say(words, "level-hemoglobin-fall", &[hemoglobin_level(3)]))
}

/// The trend by the fair rules, since the first dose where there is one. Points soon after red cells
/// do not count for haemoglobin.
fn trend_sentence(
    record: &PersonRecord,
    words: &Words,
    analyte: Analyte,
    counts: &[Count],
) -> Message {
    let since = record
        .course
        .treatment(None)
        .ok()
        .flatten()
        .and_then(|treatment| treatment.first_dose);
    let comparable = record.comparable(analyte, counts, since);
    let key = match trend(analyte, &comparable) {
        Trend::Higher => "count-trend-higher",
        Trend::Lower => "count-trend-lower",
        Trend::AboutTheSame => "count-trend-same",
        Trend::TooFewPoints => "count-trend-too-few",
    };
    Message::say(words, key, &[])
}

/// That entries of a shared record have two values comes first: one of them stands on the screens.
fn unsettled(words: &Words, count: usize) -> Option<ToDoView> {
    let number = Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
    (count > 0).then(|| ToDoView {
        code: "conflict".to_owned(),
        message: Message::say(words, "share-conflicts", &[("count", number)]),
    })
}

fn to_do(record: &PersonRecord, words: &Words, waiting: usize, is_covered: bool) -> Vec<ToDoView> {
    let mut to_do = Vec::new();
    let mut add = |code: &str, message: Message| {
        to_do.push(ToDoView {
            code: code.to_owned(),
            message,
        });
    };
    if waiting > 0 {
        let count = Arg::Count(i64::try_from(waiting).unwrap_or(i64::MAX));
        add(
            "review",
            Message::say(words, "todo-review", &[("count", count)]),
        );
    }
    if record.results.is_empty() && !is_covered {
        add(
            "firstResults",
            Message::say(words, "todo-first-results", &[]),
        );
    }
    match record.course.treatments.first() {
        _ if record.course.must_choose_first() => {}
        None => add("treatment", Message::say(words, "todo-treatment", &[])),
        Some(treatment) if treatment.first_dose.is_none() => {
            add("firstDose", Message::say(words, "todo-first-dose", &[]));
        }
        Some(_) => {}
    }
    if !record.results.is_empty() {
        match record.course.log.red_cells {
            None => add("log", Message::say(words, "todo-log-unknown", &[])),
            Some(span) if (record.today - span.to).num_days() > 7 => {
                add(
                    "log",
                    Message::say(words, "todo-log-until", &[("date", Arg::Date(span.to))]),
                );
            }
            Some(_) => {}
        }
    }
    if let Ok(Some(treatment)) = record.course.treatment(None) {
        for assessment in record.course.position(treatment).assessments {
            let week = Arg::Count(i64::from(assessment.day / 7));
            match assessment.state {
                AssessmentState::Due => {
                    add(
                        "assessment",
                        Message::say(words, "todo-assessment-due", &[("week", week)]),
                    );
                }
                AssessmentState::Missing => {
                    add(
                        "assessment",
                        Message::say(words, "todo-assessment-missing", &[("week", week)]),
                    );
                }
                AssessmentState::Done(_)
                | AssessmentState::Ahead
                | AssessmentState::Usual
                | AssessmentState::UsualPassed => {}
            }
        }
        // One question is enough where several usual times passed.
        let assessments = record.course.position(treatment).assessments;
        let passed = assessments
            .iter()
            .rfind(|assessment| assessment.state == AssessmentState::UsualPassed);
        if let Some(passed) = passed {
            let week = Arg::Count(i64::from(passed.day / 7));
            add(
                "assessment",
                Message::say(words, "todo-usual-look-passed", &[("week", week)]),
            );
        }
    }
    if record.team_lines.is_empty() {
        add("teamLine", Message::say(words, "todo-team-line", &[]));
    }
    if record.next_visit().is_none() {
        add("visit", Message::say(words, "todo-visit", &[]));
    }
    to_do
}
