//! Home: where am I, and what do I do next.

use crate::message::Message;
use crate::questions::QuestionView;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The stretch of time that the treatment is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PhaseView {
    /// No treatment is entered.
    NoTreatment,
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
}

/// A planned assessment.
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
    /// Planned assessments.
    pub assessments: Vec<AssessmentView>,
    /// True where the study's own schedule was typed.
    pub is_studys_own: bool,
    /// The strip in words.
    pub sentences: Vec<Message>,
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
    /// `review`, `log`, `treatment`, `firstDose`, `firstResults`, `assessment`, `teamLine`, `visit`.
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
}
