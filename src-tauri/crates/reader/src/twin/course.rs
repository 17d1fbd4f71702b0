//! The twins of transfusions, treatments and events out of our own export.

use std::str::FromStr;

use domain::draft::{CourseDraft, CourseEntry, Place};
use domain::transfusion::{Product, Transfusion};
use domain::treatment::{
    Arm, Definition, EvaluationWindow, Milestone, MilestoneKind, MilestoneStatus, StudyRules,
    Treatment, Trial,
};
use serde::{Deserialize, Serialize};

use super::{NotUnderstood, PlaceTwin, known, optional};

/// Twin of [`CourseDraft`].
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct CourseTwin {
    entry: EntryTwin,
    person: Option<usize>,
    place: Option<PlaceTwin>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum EntryTwin {
    Transfusion(TransfusionTwin),
    Treatment(Box<TreatmentTwin>),
    Milestone(MilestoneTwin),
}

#[derive(Debug, Serialize, Deserialize)]
struct TransfusionTwin {
    id: String,
    on: String,
    product: String,
    units: u16,
    hemoglobin_before: Option<String>,
    platelets_before: Option<String>,
    reason: Option<String>,
    reaction: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct TreatmentTwin {
    id: String,
    name: String,
    first_dose: Option<String>,
    ended: Option<String>,
    cycle_days: Option<u16>,
    window: (u16, u16, Vec<u16>, bool),
    trial: Option<TrialTwin>,
    definition: Option<String>,
    rules: RulesTwin,
}

#[derive(Debug, Serialize, Deserialize)]
struct TrialTwin {
    name: String,
    registry_number: Option<String>,
    phase: Option<String>,
    arm: ArmTwin,
    consent: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ArmTwin {
    Known(String),
    Blinded,
    Open,
    NotSaid,
}

#[derive(Debug, Serialize, Deserialize)]
struct RulesTwin {
    evaluation: Option<String>,
    baseline_days: Option<u16>,
    baseline_hemoglobin: Option<String>,
    baseline_platelets: Option<String>,
    baseline_neutrophils: Option<String>,
    response_days: Option<u16>,
    last_day: Option<u16>,
    modified_hi_e: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct MilestoneTwin {
    id: String,
    treatment: Option<String>,
    kind: String,
    planned: Option<String>,
    actual: Option<String>,
    status: String,
    note: Option<String>,
}

impl From<CourseDraft> for CourseTwin {
    fn from(draft: CourseDraft) -> Self {
        Self {
            entry: match draft.entry {
                CourseEntry::Transfusion(given) => EntryTwin::Transfusion(given.into()),
                CourseEntry::Treatment(treatment) => {
                    EntryTwin::Treatment(Box::new(treatment.into()))
                }
                CourseEntry::Milestone(event) => EntryTwin::Milestone(event.into()),
            },
            person: draft.person,
            place: draft.place.map(PlaceTwin::from),
        }
    }
}

impl TryFrom<CourseTwin> for CourseDraft {
    type Error = NotUnderstood;

    fn try_from(twin: CourseTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            entry: match twin.entry {
                EntryTwin::Transfusion(given) => CourseEntry::Transfusion(given.try_into()?),
                EntryTwin::Treatment(treatment) => CourseEntry::Treatment((*treatment).try_into()?),
                EntryTwin::Milestone(event) => CourseEntry::Milestone(event.try_into()?),
            },
            person: twin.person,
            place: twin.place.map(Place::from),
        })
    }
}

impl From<Transfusion> for TransfusionTwin {
    fn from(given: Transfusion) -> Self {
        Self {
            id: given.id.to_string(),
            on: given.on.to_string(),
            product: given.product.code().to_owned(),
            units: given.units,
            hemoglobin_before: written(given.hemoglobin_before),
            platelets_before: written(given.platelets_before),
            reason: given.reason,
            reaction: given.reaction,
        }
    }
}

impl TryFrom<TransfusionTwin> for Transfusion {
    type Error = NotUnderstood;

    fn try_from(twin: TransfusionTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            id: parsed(twin.id)?,
            on: parsed(twin.on)?,
            product: known(&twin.product, Product::from_code)?,
            units: twin.units,
            hemoglobin_before: optional(twin.hemoglobin_before, parsed)?,
            platelets_before: optional(twin.platelets_before, parsed)?,
            reason: twin.reason,
            reaction: twin.reaction,
        })
    }
}

impl From<Treatment> for TreatmentTwin {
    fn from(treatment: Treatment) -> Self {
        let window = treatment.window;
        let rules = treatment.rules;
        Self {
            id: treatment.id.to_string(),
            name: treatment.name,
            first_dose: written(treatment.first_dose),
            ended: written(treatment.ended),
            cycle_days: treatment.cycle_days,
            window: (
                window.from_day,
                window.to_day,
                window.assessments,
                window.is_studys_own,
            ),
            trial: treatment.trial.map(TrialTwin::from),
            definition: treatment.definition.map(|one| one.code().to_owned()),
            rules: RulesTwin {
                evaluation: written(rules.evaluation),
                baseline_days: rules.baseline_days,
                baseline_hemoglobin: written(rules.baseline_hemoglobin),
                baseline_platelets: written(rules.baseline_platelets),
                baseline_neutrophils: written(rules.baseline_neutrophils),
                response_days: rules.response_days,
                last_day: rules.last_day,
                modified_hi_e: rules.modified_hi_e,
            },
        }
    }
}

impl TryFrom<TreatmentTwin> for Treatment {
    type Error = NotUnderstood;

    fn try_from(twin: TreatmentTwin) -> Result<Self, NotUnderstood> {
        let (from_day, to_day, assessments, is_studys_own) = twin.window;
        let rules = twin.rules;
        Ok(Self {
            id: parsed(twin.id)?,
            name: twin.name,
            first_dose: optional(twin.first_dose, parsed)?,
            ended: optional(twin.ended, parsed)?,
            cycle_days: twin.cycle_days,
            window: EvaluationWindow {
                from_day,
                to_day,
                assessments,
                is_studys_own,
            },
            trial: optional(twin.trial, Trial::try_from)?,
            definition: optional(twin.definition, |code| known(&code, Definition::from_code))?,
            rules: StudyRules {
                evaluation: optional(rules.evaluation, parsed)?,
                baseline_days: rules.baseline_days,
                baseline_hemoglobin: optional(rules.baseline_hemoglobin, parsed)?,
                baseline_platelets: optional(rules.baseline_platelets, parsed)?,
                baseline_neutrophils: optional(rules.baseline_neutrophils, parsed)?,
                response_days: rules.response_days,
                last_day: rules.last_day,
                modified_hi_e: rules.modified_hi_e,
            },
        })
    }
}

impl From<Trial> for TrialTwin {
    fn from(trial: Trial) -> Self {
        Self {
            name: trial.name,
            registry_number: trial.registry_number,
            phase: trial.phase,
            arm: match trial.arm {
                Arm::Known(name) => ArmTwin::Known(name),
                Arm::Blinded => ArmTwin::Blinded,
                Arm::Open => ArmTwin::Open,
                Arm::NotSaid => ArmTwin::NotSaid,
            },
            consent: written(trial.consent),
        }
    }
}

impl TryFrom<TrialTwin> for Trial {
    type Error = NotUnderstood;

    fn try_from(twin: TrialTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            name: twin.name,
            registry_number: twin.registry_number,
            phase: twin.phase,
            arm: match twin.arm {
                ArmTwin::Known(name) => Arm::Known(name),
                ArmTwin::Blinded => Arm::Blinded,
                ArmTwin::Open => Arm::Open,
                ArmTwin::NotSaid => Arm::NotSaid,
            },
            consent: optional(twin.consent, parsed)?,
        })
    }
}

impl From<Milestone> for MilestoneTwin {
    fn from(event: Milestone) -> Self {
        Self {
            id: event.id.to_string(),
            treatment: written(event.treatment),
            kind: event.kind.code().to_owned(),
            planned: written(event.planned),
            actual: written(event.actual),
            status: event.status.code().to_owned(),
            note: event.note,
        }
    }
}

impl TryFrom<MilestoneTwin> for Milestone {
    type Error = NotUnderstood;

    fn try_from(twin: MilestoneTwin) -> Result<Self, NotUnderstood> {
        Ok(Self {
            id: parsed(twin.id)?,
            treatment: optional(twin.treatment, parsed)?,
            kind: known(&twin.kind, MilestoneKind::from_code)?,
            planned: optional(twin.planned, parsed)?,
            actual: optional(twin.actual, parsed)?,
            status: known(&twin.status, MilestoneStatus::from_code)?,
            note: twin.note,
        })
    }
}

fn written(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn parsed<T: FromStr>(text: String) -> Result<T, NotUnderstood> {
    text.parse().map_err(|_| NotUnderstood(text))
}
