//! What a person may set for a comparison: treatment, day, and what the study does in its own way.

use domain::Decimal;
use domain::analyte::Analyte;
use domain::criteria::{GivenBaselines, StudySettings};
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
    /// Day of the comparison as typed; today, or the last day of the treatment.
    pub on: Option<String>,
    /// What the study sets.
    pub settings: StudySettingsRequest,
}

/// The study's own settings, as typed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StudySettingsRequest {
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
const MOST_DAYS: i64 = 3660;

impl StudySettingsRequest {
    /// Reads what was typed.
    ///
    /// # Errors
    /// When a number cannot be read, or no study could mean it.
    pub fn read(&self, words: &Words) -> Result<StudySettings, AppError> {
        let usual = StudySettings::default();
        let count = |field, typed: &Option<String>, analyte| {
            let shown = typed::optional_number(words, field, typed.as_deref())?;
            let one = words.in_shown_unit(analyte, Decimal::ONE);
            Ok::<_, AppError>(shown.map(|shown| shown / one))
        };
        Ok(StudySettings {
            baseline_days: days(words, "baselineDays", self.baseline_days.as_deref())?,
            baselines: GivenBaselines {
                hemoglobin: count(
                    "baselineHemoglobin",
                    &self.baseline_hemoglobin,
                    Analyte::Hemoglobin,
                )?,
                platelets: count(
                    "baselinePlatelets",
                    &self.baseline_platelets,
                    Analyte::Platelets,
                )?,
                neutrophils: count(
                    "baselineNeutrophils",
                    &self.baseline_neutrophils,
                    Analyte::Neutrophils,
                )?,
            },
            response_days: days(words, "responseDays", self.response_days.as_deref())?
                .unwrap_or(usual.response_days),
            last_day: days(words, "lastDay", self.last_day.as_deref())?.unwrap_or(usual.last_day),
            modified_hi_e: self.modified_hi_e,
            ..usual
        })
    }
}

/// Reads a whole number of days from 1 to ten years.
fn days(words: &Words, field: &str, typed: Option<&str>) -> Result<Option<i64>, AppError> {
    let Some(number) = typed::optional_number(words, field, typed)? else {
        return Ok(None);
    };
    i64::try_from(number)
        .ok()
        .filter(|days| number.fract().is_zero() && (1..=MOST_DAYS).contains(days))
        .map(Some)
        .ok_or_else(|| AppError::invalid(field, typed.unwrap_or_default()))
}
