//! What goes into the visit summary. The person chose it; what was left out is simply empty.

use chrono::NaiveDate;
use domain::fact::Fact;
use domain::person::{Allergy, Medicine};
use domain::result::Origin;
use domain::treatment::Trial;
use domain::{Analyte, PartialDate, Quantity, ReferenceRange};

use crate::chart::{DisplayUnit, TransfusionMark, WindowChart};

/// Ids of the facts that the sentences on where a treatment stands are made from.
pub const POSITION_FACTS: &[&str] = &[
    "first-dose",
    "window-phase",
    "assessment-missing",
    "next-assessment",
    RED_CELLS_LAST,
    RED_CELLS_BEFORE,
];
/// Of these, red cells of the last 8 weeks.
pub const RED_CELLS_LAST: &str = "red-cell-units-last-8-weeks";
/// Of these, red cells of the 8 weeks before the first dose.
pub const RED_CELLS_BEFORE: &str = "red-cell-units-before";

/// Everything that the summary may show.
#[derive(Debug, Clone, PartialEq)]
pub struct SummaryContent {
    /// The day on which it is made.
    pub made: NaiveDate,
    /// Name as on the lab reports.
    pub name: String,
    /// Birth date, if given.
    pub birth_date: Option<NaiveDate>,
    /// True for the invented person of the demonstration record; printed on each page.
    pub is_demonstration: bool,
    /// The appointment it is for: when, and the person's words for it.
    pub visit: Option<DatedLine>,
    /// The illness as the letter says it, the part that was not left out.
    pub diagnosis: Vec<String>,
    /// The current treatment.
    pub treatment: Option<SummaryTreatment>,
    /// Facts of the record that say where it stands; see [`POSITION_FACTS`].
    pub facts: Vec<Fact>,
    /// What whoever reads the page must know about what is not on it, or not settled. Never cut.
    pub notices: Vec<String>,
    /// What else follows from the record, in sentences.
    pub in_record: Vec<String>,
    /// Whether the table of results was left out; an empty one says that there are none.
    pub without_table: bool,
    /// The tests of the table, from above.
    pub tests: Vec<SummaryTest>,
    /// What the marks for grades mean, with their edition; `None` where there are none.
    pub grade_note: Option<String>,
    /// The chart; also gives the window strip.
    pub chart: Option<WindowChart>,
    /// Transfusions, with or without a chart.
    pub transfusions: Vec<TransfusionMark>,
    /// Medicines.
    pub medicines: Vec<Medicine>,
    /// Allergies.
    pub allergies: Vec<Allergy>,
    /// What the blood bank said, each with its name.
    pub blood_needs: Vec<String>,
    /// Side effects since the last visit, and those that go on.
    pub side_effects: Vec<DatedLine>,
    /// The last check-in in a line.
    pub check_in: Option<DatedLine>,
    /// Names of the lists that were asked for and hold nothing.
    pub nothing_entered: Vec<String>,
    /// Milestones since the last visit, in the person's words.
    pub milestones: Vec<DatedLine>,
    /// What is planned.
    pub planned: Vec<DatedLine>,
    /// Notes since the last visit.
    pub notes: Vec<DatedLine>,
    /// The questions to be asked first, three at most.
    pub ask_first: Vec<String>,
    /// The other questions.
    pub questions: Vec<String>,
}

/// The treatment as the heading names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryTreatment {
    /// Name as the person writes it.
    pub name: String,
    /// Day 0.
    pub first_dose: Option<NaiveDate>,
    /// Whether the name is a sentence on what nobody has chosen yet; then nothing is said of a first dose.
    pub is_unsettled: bool,
    /// The study, if it is one.
    pub trial: Option<Trial>,
}

/// Words with a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedLine {
    /// When, as far as known.
    pub on: Option<PartialDate>,
    /// The words.
    pub words: String,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryTest {
    /// Which test.
    pub analyte: Analyte,
    /// The unit that the person chose.
    pub unit: DisplayUnit,
    /// Its results, in any order.
    pub results: Vec<SummaryResult>,
}

/// One value of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryResult {
    /// Day of the draw.
    pub on: NaiveDate,
    /// The value in the canonical unit.
    pub quantity: Quantity,
    /// The flag that the laboratory printed.
    pub flag: Option<String>,
    /// A mark for the study team's grade; explained by [`SummaryContent::grade_note`].
    pub grade: Option<String>,
    /// The range of this draw, in the canonical unit.
    pub range: Option<ReferenceRange>,
    /// Typed, read from a file, or calculated; all but the second are marked.
    pub origin: Origin,
    /// True while a reading still has to be checked.
    pub doubtful: bool,
}

/// Paper to print on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// Returns width and height in points.
    #[must_use]
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// How it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryOptions {
    /// Paper.
    pub paper: Paper,
    /// Text of 16 points instead of 11; four pages instead of two, more only for notices without end.
    pub large_print: bool,
    /// No colour.
    pub mono: bool,
    /// Language of the words, for example `en-GB`.
    pub language: String,
}

impl SummaryOptions {
    /// Returns the number of pages that the summary is laid out for.
    #[must_use]
    pub fn most_pages(&self) -> usize {
        if self.large_print { 4 } else { 2 }
    }
}
