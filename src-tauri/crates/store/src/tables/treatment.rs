//! Treatments, and the study where a treatment is one.

use chrono::NaiveDate;
use domain::Decimal;
use domain::Uuid;
use domain::treatment::{Arm, Definition, EvaluationWindow, StudyRules, Treatment, Trial};
use serde::{Deserialize, Serialize};

use crate::codes::codes;
use crate::column::{Code, Coded, Json, Text, coded, decoded, text, value};
use crate::tables::{EntityRow, row};

/// What is known of the arm; the words of a known one stand in a column of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ArmKind {
    Known,
    Blinded,
    Open,
    NotSaid,
}

codes! {
    ArmKind { Known = "known", Blinded = "blinded", Open = "open", NotSaid = "not_said", }
}

row! {
    /// A row of `treatment`.
    TreatmentRow in "treatment" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        name: String,
        first_dose: Option<Text<NaiveDate>>,
        ended: Option<Text<NaiveDate>>,
        cycle_days: Option<u16>,
        window_from_day: u16,
        window_to_day: u16,
        window_assessments: Json<Vec<u16>>,
        window_is_studys_own: bool,
        definition: Option<Coded<Definition>>,
        trial_name: Option<String>,
        trial_registry_number: Option<String>,
        trial_phase: Option<String>,
        trial_arm: Option<Coded<ArmKind>>,
        trial_arm_words: Option<String>,
        trial_consent: Option<Text<NaiveDate>>,
        study_rules: Option<Json<RulesColumn>>,
    }
}

/// What a study does in its own way, as it stands in one column; a member that is not there follows the
/// usual rule.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct RulesColumn {
    evaluation: Option<Text<NaiveDate>>,
    baseline_days: Option<u16>,
    baseline_hemoglobin: Option<Text<Decimal>>,
    baseline_platelets: Option<Text<Decimal>>,
    baseline_neutrophils: Option<Text<Decimal>>,
    response_days: Option<u16>,
    last_day: Option<u16>,
    #[serde(default)]
    modified_hi_e: bool,
}

impl RulesColumn {
    /// Nothing is written where nothing is set.
    fn of(rules: &StudyRules) -> Option<Json<Self>> {
        (*rules != StudyRules::default()).then(|| {
            Json(Self {
                evaluation: text(rules.evaluation),
                baseline_days: rules.baseline_days,
                baseline_hemoglobin: text(rules.baseline_hemoglobin),
                baseline_platelets: text(rules.baseline_platelets),
                baseline_neutrophils: text(rules.baseline_neutrophils),
                response_days: rules.response_days,
                last_day: rules.last_day,
                modified_hi_e: rules.modified_hi_e,
            })
        })
    }

    fn into_rules(self) -> StudyRules {
        StudyRules {
            evaluation: value(self.evaluation),
            baseline_days: self.baseline_days,
            baseline_hemoglobin: value(self.baseline_hemoglobin),
            baseline_platelets: value(self.baseline_platelets),
            baseline_neutrophils: value(self.baseline_neutrophils),
            response_days: self.response_days,
            last_day: self.last_day,
            modified_hi_e: self.modified_hi_e,
        }
    }
}

impl EntityRow for TreatmentRow {
    type Entity = Treatment;

    fn of(person: Uuid, entity: &Treatment) -> Self {
        let trial = entity.trial.as_ref();
        let arm = trial.map(|trial| match &trial.arm {
            Arm::Known(words) => (ArmKind::Known, Some(words.clone())),
            Arm::Blinded => (ArmKind::Blinded, None),
            Arm::Open => (ArmKind::Open, None),
            Arm::NotSaid => (ArmKind::NotSaid, None),
        });
        Self {
            id: Text(entity.id),
            person: Text(person),
            name: entity.name.clone(),
            first_dose: text(entity.first_dose),
            ended: text(entity.ended),
            cycle_days: entity.cycle_days,
            window_from_day: entity.window.from_day,
            window_to_day: entity.window.to_day,
            window_assessments: Json(entity.window.assessments.clone()),
            window_is_studys_own: entity.window.is_studys_own,
            definition: coded(entity.definition),
            trial_name: trial.map(|trial| trial.name.clone()),
            trial_registry_number: trial.and_then(|trial| trial.registry_number.clone()),
            trial_phase: trial.and_then(|trial| trial.phase.clone()),
            trial_arm: arm.as_ref().map(|(kind, _)| Coded(*kind)),
            trial_arm_words: arm.and_then(|(_, words)| words),
            trial_consent: text(trial.and_then(|trial| trial.consent)),
            study_rules: RulesColumn::of(&entity.rules),
        }
    }

    fn into_entity(self) -> Treatment {
        let arm = match decoded(self.trial_arm) {
            Some(ArmKind::Known) => Arm::Known(self.trial_arm_words.unwrap_or_default()),
            Some(ArmKind::Blinded) => Arm::Blinded,
            Some(ArmKind::Open) => Arm::Open,
            Some(ArmKind::NotSaid) | None => Arm::NotSaid,
        };
        let (registry_number, phase) = (self.trial_registry_number, self.trial_phase);
        let consent = value(self.trial_consent);
        Treatment {
            id: self.id.0,
            name: self.name,
            first_dose: value(self.first_dose),
            ended: value(self.ended),
            cycle_days: self.cycle_days,
            window: EvaluationWindow {
                from_day: self.window_from_day,
                to_day: self.window_to_day,
                assessments: self.window_assessments.0,
                is_studys_own: self.window_is_studys_own,
            },
            trial: self.trial_name.map(|name| Trial {
                name,
                registry_number,
                phase,
                arm,
                consent,
            }),
            definition: decoded(self.definition),
            rules: self
                .study_rules
                .map(|Json(rules)| rules.into_rules())
                .unwrap_or_default(),
        }
    }
}
