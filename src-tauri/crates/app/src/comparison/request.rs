//! What a person may set for a comparison: treatment, day, and what the study does in its own way.

use chrono::NaiveDate;
use domain::Decimal;
use domain::analyte::Analyte;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::treatment::StudyRules;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;

use crate::entries::DefinitionView;
use crate::error::AppError;
use crate::typed;

/// What is compared, and how. Everything may be left out.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonRequest {
    /// Id of a treatment; the present one where it is left out.
    pub treatment: Option<String>,
    /// Only this definition.
    pub definition: Option<DefinitionView>,
    /// Day of the comparison as typed; the study's own, today, or the last day of the treatment.
    pub on: Option<String>,
    /// What the study sets; what is kept with the treatment where it is left out.
    pub settings: Option<StudySettingsRequest>,
}

/// The study's own settings, as typed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StudySettingsRequest {
    /// The day for which the study compares.
    pub evaluation: Option<String>,
    /// Days before the first dose from which values are taken.
    pub baseline_days: Option<String>,
    /// Haemoglobin before, in the unit of the person.
    pub baseline_hemoglobin: Option<String>,
    /// Platelets before.
    pub baseline_platelets: Option<String>,
    /// Neutrophils before.
    pub baseline_neutrophils: Option<String>,
    /// Least length of a change in days.
    pub response_days: Option<String>,
    /// Last day up to which days without red cells are looked for.
    pub last_day: Option<String>,
    /// The stricter form of IWG 2006 for red cells.
    pub modified_hi_e: bool,
}

/// Most days that a setting may have: ten years.
const MOST_DAYS: u16 = 3660;

impl StudySettingsRequest {
    /// Reads what was typed, for a treatment that began on `first_dose`.
    ///
    /// # Errors
    /// When a number or the day cannot be read, or no study could mean it.
    pub fn read(
        &self,
        words: &Words,
        first_dose: Option<NaiveDate>,
    ) -> Result<StudyRules, AppError> {
        let count = |field, typed: &Option<String>, analyte| {
            let shown = typed::optional_number(words, field, typed.as_deref())?;
            let one = words.in_shown_unit(analyte, Decimal::ONE);
            let Some(value) = shown.map(|shown| shown / one) else {
                return Ok(None);
            };
            match plausibility(analyte, &domain::Quantity::exact(value)) {
                Plausibility::Fine | Plausibility::Soft => Ok(Some(value)),
                Plausibility::Hard => Err(AppError::invalid(
                    field,
                    typed.as_deref().unwrap_or_default(),
                )),
            }
        };
        let evaluation = typed::optional_day(words, "evaluation", self.evaluation.as_deref())?;
        if let (Some(on), Some(first)) = (evaluation, first_dose)
            && on < first
        {
            let typed = self.evaluation.as_deref().unwrap_or_default();
            return Err(AppError::invalid("evaluation", typed));
        }
        Ok(StudyRules {
            evaluation,
            baseline_days: days(words, "baselineDays", self.baseline_days.as_deref())?,
            baseline_hemoglobin: count(
                "baselineHemoglobin",
                &self.baseline_hemoglobin,
                Analyte::Hemoglobin,
            )?,
            baseline_platelets: count(
                "baselinePlatelets",
                &self.baseline_platelets,
                Analyte::Platelets,
            )?,
            baseline_neutrophils: count(
                "baselineNeutrophils",
                &self.baseline_neutrophils,
                Analyte::Neutrophils,
            )?,
            response_days: days(words, "responseDays", self.response_days.as_deref())?,
            last_day: days(words, "lastDay", self.last_day.as_deref())?,
            modified_hi_e: self.modified_hi_e,
        })
    }

    /// Writes what is kept as a person would type it.
    pub(super) fn of(words: &Words, rules: &StudyRules) -> Self {
        let count = |analyte, value: Option<Decimal>| {
            value.map(|value| {
                let shown = words.in_shown_unit(analyte, value).round_dp(4);
                words.number(shown.normalize())
            })
        };
        let days = |days: Option<u16>| days.map(|days| days.to_string());
        Self {
            evaluation: rules.evaluation.map(|on| on.to_string()),
            baseline_days: days(rules.baseline_days),
            baseline_hemoglobin: count(Analyte::Hemoglobin, rules.baseline_hemoglobin),
            baseline_platelets: count(Analyte::Platelets, rules.baseline_platelets),
            baseline_neutrophils: count(Analyte::Neutrophils, rules.baseline_neutrophils),
            response_days: days(rules.response_days),
            last_day: days(rules.last_day),
            modified_hi_e: rules.modified_hi_e,
        }
    }
}

/// Reads a whole number of days from 1 to ten years.
fn days(words: &Words, field: &str, typed: Option<&str>) -> Result<Option<u16>, AppError> {
    let Some(number) = typed::optional_number(words, field, typed)? else {
        return Ok(None);
    };
    u16::try_from(number)
        .ok()
        .filter(|days| number.fract().is_zero() && (1..=MOST_DAYS).contains(days))
        .map(Some)
        .ok_or_else(|| AppError::invalid(field, typed.unwrap_or_default()))
}
