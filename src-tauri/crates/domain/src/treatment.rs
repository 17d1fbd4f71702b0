//! Treatments, trials and milestones.
//!
//! Each treatment has its own day 0, baseline and evaluation window; a new one closes the former and
//! keeps it viewable.

mod drug;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use uuid::Uuid;

pub use drug::{Drug, ExpectedDip};

use crate::codes::codes;
use crate::date::PartialDate;

/// The weeks after the first dose in which a team usually judges a treatment, in days from day 0.
///
/// Default: shaded day 84 to day 182 (weeks 12-26), assessments on days 84, 112 and 168. Our own
/// convention after “3 to 6 months”; the study's own schedule overrides it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvaluationWindow {
    /// First shaded day.
    pub from_day: u16,
    /// Last shaded day.
    pub to_day: u16,
    /// Days of the assessments, ascending: the study's own, or our usual ones.
    pub assessments: Vec<u16>,
    /// True where the person typed the study's own schedule.
    pub is_studys_own: bool,
}

impl Default for EvaluationWindow {
    fn default() -> Self {
        Self {
            from_day: 84,
            to_day: 182,
            assessments: vec![84, 112, 168],
            is_studys_own: false,
        }
    }
}

/// What a study does in its own way when it judges; what is left out follows the published or usual rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StudyRules {
    /// The day for which the study compares.
    pub evaluation: Option<NaiveDate>,
    /// Days of the look-back for values before the first dose.
    pub baseline_days: Option<u16>,
    /// The study's own haemoglobin before the first dose, in g/dL.
    pub baseline_hemoglobin: Option<Decimal>,
    /// The same of platelets, in 10*9/L.
    pub baseline_platelets: Option<Decimal>,
    /// The same of neutrophils, in 10*9/L.
    pub baseline_neutrophils: Option<Decimal>,
    /// Least length of a response in days.
    pub response_days: Option<u16>,
    /// Last day up to which transfusion independence is looked for.
    pub last_day: Option<u16>,
    /// IWG 2006 HI-E in the stricter variant of luspatercept trials.
    pub modified_hi_e: bool,
}

/// What a participant knows of the arm. The product never guesses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arm {
    /// Known, as written.
    Known(String),
    /// Blinded: nobody at the clinic says.
    Blinded,
    /// Open label or one arm.
    Open,
    /// Not entered.
    NotSaid,
}

/// The study, where the treatment is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// Short name.
    pub name: String,
    /// Registry number, for example an NCT number.
    pub registry_number: Option<String>,
    /// Phase as written.
    pub phase: Option<String>,
    /// Arm as known.
    pub arm: Arm,
    /// Day of informed consent.
    pub consent: Option<NaiveDate>,
}

/// Gives each treatment the last day that follows from the others: a new one closes the former on the day
/// before its first dose, unless that had ended earlier.
pub fn close_former(treatments: &mut [Treatment]) {
    let begins: Vec<NaiveDate> = treatments
        .iter()
        .filter_map(|treatment| treatment.first_dose)
        .collect();
    for treatment in treatments {
        let Some(own) = treatment.first_dose else {
            continue;
        };
        let next = begins.iter().filter(|first| own < **first).min();
        let last = next.and_then(NaiveDate::pred_opt);
        treatment.ended = treatment.ended.into_iter().chain(last).min();
    }
}

/// A treatment whose effect is being judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Treatment {
    /// Stable identity.
    pub id: Uuid,
    /// Name of the drug or the study drug, as the person writes it.
    pub name: String,
    /// First dose = day 0 (C1D1); `None` before it.
    pub first_dose: Option<NaiveDate>,
    /// Last day, once it ended.
    pub ended: Option<NaiveDate>,
    /// Length of a cycle in days, if it comes in cycles.
    pub cycle_days: Option<u16>,
    /// When it is usually judged.
    pub window: EvaluationWindow,
    /// The study, if it is one.
    pub trial: Option<Trial>,
    /// The definition of response that the study uses, as far as known.
    pub definition: Option<Definition>,
    /// What the study does in its own way when it judges.
    pub rules: StudyRules,
}

codes! {
    /// A published version of the response criteria.
    Definition {
        /// Cheson et al., Blood 2006;108:419.
        Iwg2006 = "iwg2006",
        /// Platzbecker et al., Blood 2019;133:1020 (called IWG 2018).
        Iwg2018 = "iwg2018",
        /// Zeidan et al., Blood 2023;141:2047.
        Iwg2023 = "iwg2023",
    }
}

codes! {
    /// What kind of event a milestone is. Clinical reference, section 7.1.
    MilestoneKind {
        /// Informed consent.
        Consent = "consent",
        /// Screening visit.
        Screening = "screening",
        /// Randomisation.
        Randomisation = "randomisation",
        /// A cycle or dosing day.
        Dose = "dose",
        /// Dose held.
        DoseHeld = "dose_held",
        /// Dose delayed.
        DoseDelayed = "dose_delayed",
        /// Dose reduced.
        DoseReduced = "dose_reduced",
        /// Marrow test.
        Marrow = "marrow",
        /// Response assessment by the team.
        Assessment = "assessment",
        /// End of treatment.
        EndOfTreatment = "end_of_treatment",
        /// Follow-up visit.
        FollowUp = "follow_up",
        /// Off the study.
        OffStudy = "off_study",
        /// Anything else worth a flag.
        Other = "other",
    }
}

codes! {
    /// Whether it has happened.
    MilestoneStatus {
        /// Planned.
        Planned = "planned",
        /// Happened.
        Done = "done",
        /// Was planned and did not happen.
        Missed = "missed",
    }
}

/// A dated event of a treatment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// Stable identity.
    pub id: Uuid,
    /// The treatment it belongs to.
    pub treatment: Option<Uuid>,
    /// What kind of event.
    pub kind: MilestoneKind,
    /// The day it was planned for.
    pub planned: Option<PartialDate>,
    /// The day it happened.
    pub actual: Option<PartialDate>,
    /// Planned, done or missed.
    pub status: MilestoneStatus,
    /// The person's own words, shown as its label where given.
    pub note: Option<String>,
}

impl Milestone {
    /// Returns the day it happened, else the day it was planned for.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.actual.or(self.planned).and_then(|date| date.day())
    }
}
