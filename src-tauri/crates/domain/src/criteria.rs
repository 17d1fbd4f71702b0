//! The published response criteria as open arithmetic.
//!
//! Clinical reference, sections 3.1 to 3.5. Nothing here is a decision about a treatment. Every
//! verdict carries the values used, the values left out and why, thresholds, dates and steps, as codes
//! with arguments; sentences are made from them elsewhere.

mod baseline;
pub mod blood_range;
mod burden;
mod burden_over_time;
mod caveat;
mod code;
mod count;
mod from_record;
mod hi_e_2006;
mod hi_e_2006_modified;
mod hi_e_2018;
mod loss;
mod remission;
mod run;
mod settings;
pub mod steps;
mod unsure;
mod washout;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::analyte::Analyte;
use crate::influence::{GrowthFactorSpan, InfluenceDays};
use crate::quantity::Quantity;
use crate::transfusion::{LogCompleteness, Transfusion};
use crate::treatment::Definition;

pub use baseline::{Baselines, baselines};
pub use burden::{TransfusionBurden, transfusion_burden};
pub use burden_over_time::{BurdenOverTime, burden_over_time};
pub use caveat::{Caveat, not_covered};
pub use count::PlateletRule;
pub use from_record::{Record, counts_of};
pub use remission::{Category, LowerThanBest, MarrowPart, Remission, RemissionVerdict, remission};
pub use settings::{GivenBaselines, StudySettings, settings_used};
pub use unsure::{Unsure, UnsureResult};
pub use washout::excluded_as_influenced;

/// Days of the baseline window of IWG 2006, and of platelets and neutrophils in IWG 2018.
pub const BASELINE_DAYS_2006: i64 = 56;
/// Days of the look-back of IWG 2018 for haemoglobin and red cells.
pub const BASELINE_DAYS_2018: i64 = 112;
/// Least length of a response in days (8 weeks).
pub const RESPONSE_DAYS: i64 = 56;
/// Length in days that IWG 2018 calls clinically meaningful (16 weeks).
pub const MEANINGFUL_DAYS: i64 = 112;
/// Last day up to which transfusion independence is looked for (24 weeks).
pub const EVALUATION_DAYS: i64 = 168;
/// Last shaded day: an unmet criterion is no longer open (26 weeks).
pub const WINDOW_END_DAYS: i64 = 182;
/// Longest gap between neighbouring counts that does not break a run.
pub const LONGEST_GAP_DAYS: i64 = 35;

/// Compares the counts with one published definition: HI-E, HI-P, HI-N in this order.
///
/// IWG 2023 takes haematologic improvement over from IWG 2018 (Zeidan et al., Blood 2023;141:2047), so it
/// gives the same arithmetic under its own name.
#[must_use]
pub fn compare(input: &CriteriaInput, definition: Definition) -> Vec<Comparison> {
    let days = input.influence_days();
    let erythroid = match definition {
        Definition::Iwg2006 if input.settings.modified_hi_e => {
            hi_e_2006_modified::compare(input, &days)
        }
        Definition::Iwg2006 => hi_e_2006::compare(input, &days),
        Definition::Iwg2018 | Definition::Iwg2023 => hi_e_2018::compare(input, &days, definition),
    };
    vec![
        erythroid,
        count::platelets(input, &days, definition),
        count::neutrophils(input, &days, definition),
    ]
}

/// A draw as the criteria see it: one analyte, one day, one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountOnDay {
    /// The stored result, where there is one (a calculated ANC has none).
    pub result: Option<Uuid>,
    /// Day of the draw.
    pub on: NaiveDate,
    /// Seconds after midnight, where the time is known; orders draws of one day.
    pub seconds: Option<u32>,
    /// The value in the canonical unit.
    pub quantity: Quantity,
    /// True where drawn before the transfusion of that day, false where after it, `None` where not said.
    pub before_transfusion: Option<bool>,
}

/// Everything that the arithmetic looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriteriaInput {
    /// Day 0.
    pub first_dose: NaiveDate,
    /// The day for which the comparison is made.
    pub evaluation: NaiveDate,
    /// True where `evaluation` is a recorded assessment at or after the last planned one, or day 182 has come.
    pub window_is_over: bool,
    /// The last day of the treatment, where it has ended.
    pub ended: Option<NaiveDate>,
    /// Haemoglobin in g/dL.
    pub hemoglobin: Vec<CountOnDay>,
    /// Platelets in 10*9/L.
    pub platelets: Vec<CountOnDay>,
    /// Absolute neutrophils in 10*9/L.
    pub neutrophils: Vec<CountOnDay>,
    /// Blasts in the blood, in percent.
    pub blasts_percent: Vec<CountOnDay>,
    /// Blasts in the marrow, in percent, by the day of the marrow test.
    pub marrow_blasts: Vec<CountOnDay>,
    /// Blasts in the marrow before treatment as written in a letter, where no dated test says it.
    pub marrow_blasts_before: Option<Decimal>,
    /// Transfusions.
    pub transfusions: Vec<Transfusion>,
    /// Days on which G-CSF was given.
    pub growth_factors: Vec<GrowthFactorSpan>,
    /// How far the logs are complete.
    pub log: LogCompleteness,
    /// Results that no sum can use, and that keep one from being certain where they could change it.
    pub unsure: Vec<UnsureResult>,
    /// Other treatments whose days reach into the weeks before the first dose.
    pub treatments_before: Vec<TreatmentBefore>,
    /// What is set as the study has it.
    pub settings: StudySettings,
}

/// Another treatment in the weeks before this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreatmentBefore {
    /// Its name, as the person writes it.
    pub name: String,
    /// Its last day; the day before this first dose where none is entered.
    pub until: NaiveDate,
}

impl CriteriaInput {
    /// Makes an input without any value, transfusion or log.
    #[must_use]
    pub fn new(first_dose: NaiveDate, evaluation: NaiveDate) -> Self {
        Self {
            first_dose,
            evaluation,
            window_is_over: false,
            ended: None,
            hemoglobin: Vec::new(),
            platelets: Vec::new(),
            neutrophils: Vec::new(),
            blasts_percent: Vec::new(),
            marrow_blasts: Vec::new(),
            marrow_blasts_before: None,
            unsure: Vec::new(),
            transfusions: Vec::new(),
            growth_factors: Vec::new(),
            log: LogCompleteness::default(),
            treatments_before: Vec::new(),
            settings: StudySettings::default(),
        }
    }

    fn influence_days(&self) -> InfluenceDays {
        InfluenceDays::new(&self.transfusions, &self.growth_factors)
    }
}

/// Which part of haematologic improvement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Criterion {
    /// Erythroid (red cells).
    HiE,
    /// Platelets.
    HiP,
    /// Neutrophils.
    HiN,
}

/// What the arithmetic says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Reached.
    Met,
    /// Not reached in these results.
    NotMet,
    /// Still open.
    NotYet,
    /// Cannot be told.
    NotAssessable,
    /// Does not apply.
    NotEligible,
}

/// Red-cell burden in the 16 weeks before the first dose (IWG 2018).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Burden {
    /// Not transfusion dependent.
    Ntd,
    /// Low burden.
    Ltb,
    /// High burden.
    Htb,
    /// Fits none of the published categories.
    Unclassified,
    /// The log does not cover these weeks.
    Unknown,
}

/// Why a value was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DropReason {
    /// Drawn 1-14 days after red cells.
    SoonAfterRedCells,
    /// Drawn within 7 days after platelets.
    SoonAfterPlatelets,
    /// Drawn within the washout after G-CSF.
    SoonAfterGrowthFactor,
    /// Less than 7 days from the next kept baseline value.
    TooCloseToNextBaselineValue,
    /// Its comparator leaves it open on which side of the limit it lies.
    ComparatorLeavesItOpen,
    /// Another draw of the same day was used.
    OtherDrawOfTheDay,
}

/// A value with its day number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayValue {
    /// Day after the first dose; negative before.
    pub day: i64,
    /// Date.
    pub on: NaiveDate,
    /// Value.
    pub quantity: Quantity,
    /// The stored result.
    pub result: Option<Uuid>,
}

/// A run of consecutive qualifying values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Day of the first one.
    pub from_day: i64,
    /// Day of the last one.
    pub to_day: i64,
}

impl Run {
    /// Returns its length in days, last minus first.
    #[must_use]
    pub fn days(&self) -> i64 {
        self.to_day - self.from_day
    }
}

/// One criterion of one definition, worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Whose definition.
    pub definition: Definition,
    /// Which part.
    pub criterion: Criterion,
    /// What the arithmetic says.
    pub verdict: Verdict,
    /// Analyte of the values below.
    pub analyte: Analyte,
    /// The baseline, rounded to 3 decimals.
    pub baseline: Option<Decimal>,
    /// Baseline values that were kept.
    pub baseline_values: Vec<DayValue>,
    /// Inclusive threshold, 3 decimals.
    pub threshold_at_least: Option<Decimal>,
    /// Strict threshold, 3 decimals.
    pub threshold_above: Option<Decimal>,
    /// On-treatment values that were looked at.
    pub values_used: Vec<DayValue>,
    /// Values left out, each with its reason.
    pub values_dropped: Vec<(DayValue, DropReason)>,
    /// The longest qualifying run (first longest), if any value qualified.
    pub run: Option<Run>,
    /// Days from the first to the last qualifying value when gaps are jumped; decides nothing, explains
    /// why a run cannot be told.
    pub span_ignoring_gaps_days: Option<i64>,
    /// The days that a met verdict rests on; up to the last value before a loss where one lies in them.
    pub reached: Option<Run>,
    /// The best value inside the run, once the criterion is met by it.
    pub best_in_run: Option<Decimal>,
    /// First day on which a met response is lower again by the loss rule; other causes must be excluded
    /// by the team.
    pub loss_day: Option<i64>,
    /// Which of the two platelet rules applies (HI-P).
    pub platelet_rule: Option<PlateletRule>,
    /// What the haemoglobin values alone say (IWG 2006 HI-E).
    pub hemoglobin_part: Option<Verdict>,
    /// Whether it is at least 112 days long (IWG 2018 “clinically meaningful”).
    pub lasts_16_weeks: bool,
    /// The transfusion part of HI-E, if the definition has one for this person.
    pub transfusion_part: Option<TransfusionPart>,
    /// Burden (IWG 2018 HI-E).
    pub burden: Option<Burden>,
    /// Major or minor response of high burden.
    pub is_minor: Option<bool>,
    /// Whether the stricter variant of luspatercept trials was used (IWG 2006 HI-E).
    pub is_modified: bool,
    /// Rules of our own and parts that our source saw only in part, as far as they took part here.
    pub caveats: Vec<Caveat>,
    /// The worked sum, step by step.
    pub steps: Vec<Step>,
    /// Facts that are missing and would help to decide.
    pub missing: Vec<MissingFact>,
    /// Unsure results in the days of this sum.
    doubts: Vec<unsure::Doubt>,
}

impl Comparison {
    /// Returns the days on which it was reached and the day from which on it is lower again, where a met
    /// criterion was lost by the loss rule.
    #[must_use]
    pub fn lost(&self) -> Option<(Run, i64)> {
        (self.verdict == Verdict::Met)
            .then(|| Some((self.reached?, self.loss_day?)))
            .flatten()
    }
}

/// Transfusion arithmetic of HI-E.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransfusionPart {
    /// IWG 2006: units for Hb at or below 9.0 in 8 weeks before, against the lowest such total since.
    Reduction {
        /// Units in days -56..0.
        before: u32,
        /// Lowest total of any full 56 days after day 0; `None` before 56 days have passed.
        lowest_since: Option<u32>,
        /// `before - lowest_since`.
        fewer: Option<i64>,
        /// Whether it is at least 4.
        met: bool,
    },
    /// IWG 2018: longest stretch without red cells, and for high burden the best 16 weeks.
    Independence {
        /// Longest stretch in days.
        longest_free_days: i64,
        /// Its first and last day.
        free: Option<Run>,
        /// Units in the best full 112 days (high burden only).
        best_16_week_units: Option<u32>,
        /// Fewer units in percent against the 16 weeks before, one decimal.
        reduction_percent: Option<Decimal>,
    },
}

/// One line of the worked sum. Codes with arguments; words are made from the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Stable code, `criteria-step-…`, a key of the word catalogue.
    pub code: &'static str,
    /// Arguments by name, in order.
    pub arguments: Vec<(&'static str, StepArgument)>,
}

/// An argument of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepArgument {
    /// A number in the canonical unit.
    Number(Decimal),
    /// A count of days, units or values.
    Count(i64),
    /// A date.
    Date(NaiveDate),
    /// Values joined by commas.
    Numbers(Vec<Quantity>),
    /// Day numbers.
    Days(Vec<i64>),
    /// Text that a person wrote.
    Text(String),
    /// A stable id: verdict, burden, analyte, reason.
    Code(&'static str),
}

/// A fact that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MissingFact {
    /// The red-cell log does not cover the weeks needed.
    RedCellLog,
    /// The platelet log does not cover the weeks needed.
    PlateletLog,
    /// The growth-factor log does not cover the weeks needed.
    GrowthFactorLog,
    /// Fewer than two baseline values at least 7 days apart.
    BaselineValues,
    /// No values on treatment.
    ValuesOnTreatment,
    /// A gap of more than 35 days.
    CountsInTheGap,
    /// Haemoglobin before a transfusion is not known.
    HemoglobinBeforeTransfusion,
    /// The log does not cover the weeks around the values compared with remission.
    LogAroundTheseCounts,
    /// No marrow result since the first dose.
    MarrowResult,
    /// No marrow blasts from before the first dose.
    MarrowBefore,
    /// Which chromosome changes there were, and whether they are gone.
    ChromosomeResult,
    /// Haemoglobin, platelets or neutrophils within two weeks of the marrow test.
    CountsNearMarrow,
    /// Blasts in the blood.
    BlastsInBlood,
    /// Haemoglobin, platelets and neutrophils of one day.
    AllThreeCounts,
    /// Only values drawn soon after a transfusion or a growth factor since the first dose.
    ValuesNotInfluenced,
    /// Baseline values without a sign such as `<`.
    ExactBaselineValues,
    /// The number, the unit or the day of a result.
    ValuesForCertain,
    /// Results that wait to be looked at.
    ResultsLookedAt,
}

impl MissingFact {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::RedCellLog,
        Self::PlateletLog,
        Self::GrowthFactorLog,
        Self::BaselineValues,
        Self::ValuesOnTreatment,
        Self::CountsInTheGap,
        Self::HemoglobinBeforeTransfusion,
        Self::LogAroundTheseCounts,
        Self::MarrowResult,
        Self::MarrowBefore,
        Self::ChromosomeResult,
        Self::CountsNearMarrow,
        Self::BlastsInBlood,
        Self::AllThreeCounts,
        Self::ValuesNotInfluenced,
        Self::ExactBaselineValues,
        Self::ValuesForCertain,
        Self::ResultsLookedAt,
    ];
}

#[cfg(test)]
#[path = "criteria_property_tests.rs"]
mod property_tests;
#[cfg(test)]
#[path = "criteria_remission_tests.rs"]
mod remission_tests;
#[cfg(test)]
#[path = "criteria_tests.rs"]
mod tests;
