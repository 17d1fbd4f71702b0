//! What the window chart shows. Everything is worked out before it comes here: which points are soon
//! after red cells, the baseline, the trend.

use chrono::{Days, NaiveDate};
use domain::result::Origin;
use domain::transfusion::Product;
use domain::trend::Trend;
use domain::unit::ShownScale;
use domain::window::Assessment;
use domain::{Analyte, Decimal, Quantity, ReferenceRange, Uuid};

/// Longest stretch in days between two draws that a line may cross.
pub(super) const LONGEST_JOINED_GAP: i64 = 35;

/// Everything on the chart of one treatment.
#[derive(Debug, Clone, PartialEq)]
pub struct WindowChart {
    /// Name of the treatment; empty where there is none.
    pub treatment: String,
    /// Day 0.
    pub first_dose: Option<NaiveDate>,
    /// The day on which the chart is drawn.
    pub today: NaiveDate,
    /// First day on the axis.
    pub from: NaiveDate,
    /// Last day on the axis.
    pub to: NaiveDate,
    /// First and last day of the shaded weeks.
    pub window: Option<(NaiveDate, NaiveDate)>,
    /// One panel for each analyte, from above.
    pub panels: Vec<Panel>,
    /// Transfusions.
    pub transfusions: Vec<TransfusionMark>,
    /// Events with their words.
    pub milestones: Vec<MilestoneMark>,
    /// Planned assessments and what became of them.
    pub assessments: Vec<Assessment>,
    /// Treatment cycles.
    pub cycles: Vec<Cycle>,
    /// First and last days on which white cells and platelets often dip under this treatment.
    pub dips: Vec<(NaiveDate, NaiveDate)>,
}

/// Returns the usual axis: from 16 weeks before the first dose to week 26, or to today where that is later;
/// without a first dose, the last 26 weeks.
#[must_use]
pub fn default_span(first_dose: Option<NaiveDate>, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let before = |day: NaiveDate, days| day.checked_sub_days(Days::new(days)).unwrap_or(day);
    let after = |day: NaiveDate, days| day.checked_add_days(Days::new(days)).unwrap_or(day);
    match first_dose {
        Some(first) => (before(first, 112), after(first, 182).max(after(today, 7))),
        None => (before(today, 182), after(today, 7)),
    }
}

/// The counts of one analyte.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// Which analyte.
    pub analyte: Analyte,
    /// The unit that the person chose.
    pub unit: DisplayUnit,
    /// Draws in order of time, in the canonical unit.
    pub points: Vec<ChartPoint>,
    /// The value before treatment, in the canonical unit.
    pub baseline: Option<Decimal>,
    /// What the rules for a fair trend say.
    pub trend: Trend,
}

/// The unit in which values are shown, rounded for showing only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisplayUnit {
    /// UCUM code.
    pub ucum: String,
    /// Factor from the canonical unit, with the decimals that are usual.
    pub scale: ShownScale,
}

impl DisplayUnit {
    /// Shows an analyte in its canonical unit.
    #[must_use]
    pub fn canonical(analyte: Analyte) -> Self {
        Self {
            ucum: analyte.canonical_unit().to_owned(),
            scale: ShownScale::canonical(analyte),
        }
    }

    /// Returns a canonical value in this unit, with exactly the decimals shown; the rule is the domain's.
    #[must_use]
    pub fn shown(
        &self,
        analyte: Analyte,
        canonical: Decimal,
        range: Option<ReferenceRange>,
    ) -> Decimal {
        self.scale.shown(analyte, canonical, range.as_ref())
    }

    /// Returns a limit of a range in this unit.
    pub(crate) fn limit(&self, canonical: Decimal) -> Decimal {
        self.scale.limit(canonical)
    }
}

/// One draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartPoint {
    /// The stored result (for a calculated value one of those that it comes from).
    pub id: Uuid,
    /// Day of the draw.
    pub on: NaiveDate,
    /// The value in the canonical unit.
    pub quantity: Quantity,
    /// True soon after red cells (or platelets): not comparable, drawn hollow.
    pub hollow: bool,
    /// True while a reading still has to be checked.
    pub doubtful: bool,
    /// The range of this very draw, in the canonical unit.
    pub range: Option<ReferenceRange>,
    /// Value and unit as printed, for example `89 g/L L`.
    pub printed: String,
    /// Laboratory as printed.
    pub laboratory: Option<String>,
    /// Typed, read from a file, or calculated.
    pub origin: Origin,
}

/// Units of one product on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransfusionMark {
    /// Day it was given.
    pub on: NaiveDate,
    /// What was given.
    pub product: Product,
    /// Number of units.
    pub units: u16,
}

/// The mark at the foot of a milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MilestoneShape {
    /// A flag.
    Flag,
    /// A diamond, for a marrow test.
    Diamond,
}

/// An event with its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MilestoneMark {
    /// The day it happened, or is planned for.
    pub on: NaiveDate,
    /// The word at the flag; may come from a person or a document.
    pub label: String,
    /// How it is drawn.
    pub shape: MilestoneShape,
    /// True while it lies ahead.
    pub planned: bool,
}

/// A treatment cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycle {
    /// Number from 1.
    pub number: u32,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// Where the chart will be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Ink on paper, on a screen.
    Light,
    /// Light ink on a dark ground.
    Dark,
    /// White on black.
    Contrast,
    /// Printed in colour.
    Print,
    /// Printed in grey.
    PrintGrey,
}

/// Size and looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartOptions {
    /// Width in points.
    pub width: f32,
    /// Height in points that is aimed at. The drawing gets higher where its labels need the room.
    pub height: f32,
    /// Colours.
    pub theme: Theme,
    /// 1 for labels of 14 points; 2 for 200 %.
    pub text_scale: f32,
}

impl Default for ChartOptions {
    fn default() -> Self {
        Self {
            width: 1040.0,
            height: 760.0,
            theme: Theme::Light,
            text_scale: 1.0,
        }
    }
}

/// Says whether expected dips are shown with this analyte: those of the fair trend rules.
pub(super) fn dips_with(analyte: Analyte) -> bool {
    analyte == Analyte::Neutrophils || analyte == Analyte::Platelets || analyte == Analyte::Wbc
}

impl WindowChart {
    /// Returns the week since the first dose that a day lies in; weeks before it are negative.
    #[must_use]
    pub fn week(&self, day: NaiveDate) -> Option<i64> {
        self.first_dose
            .map(|first| day.signed_duration_since(first).num_days().div_euclid(7))
    }
}
