//! Where a person is in the evaluation window.

use chrono::NaiveDate;

use crate::treatment::EvaluationWindow;

/// What became of a planned assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AssessmentState {
    /// A recorded assessment lies close enough.
    Done(NaiveDate),
    /// Its day has not come.
    Ahead,
    /// Its day is now (within a week).
    Due,
    /// Its day is past and none is recorded.
    Missing,
}

/// One planned assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessment {
    /// Day after the first dose.
    pub day: u16,
    /// Its date.
    pub on: NaiveDate,
    /// What became of it.
    pub state: AssessmentState,
}

/// The stretch of time that the treatment is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// No first dose yet.
    BeforeFirstDose,
    /// Between the first dose and the first shaded day.
    BeforeWindow,
    /// Inside the shaded weeks.
    InWindow,
    /// After them, still on treatment.
    PastWindow,
    /// The treatment has ended.
    Ended,
}

/// Where one treatment stands on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowPosition {
    /// The day asked about.
    pub on: NaiveDate,
    /// Phase.
    pub phase: Phase,
    /// Days since the first dose; negative before it; `None` without a date.
    pub day: Option<i64>,
    /// Whole weeks since the first dose (`day / 7`).
    pub week: Option<i64>,
    /// Cycle and day in the cycle, both from 1, where the treatment comes in cycles.
    pub cycle_day: Option<(u32, u32)>,
    /// The window used.
    pub window: EvaluationWindow,
    /// Each planned assessment.
    pub assessments: Vec<Assessment>,
    /// Red-cell units in the 8 weeks before the first dose; `None` where the log does not cover them.
    pub red_cell_units_8_weeks_before: Option<u32>,
    /// Red-cell units in the last 8 weeks; `None` where the log does not cover them.
    pub red_cell_units_last_8_weeks: Option<u32>,
}
