//! How the counts compare with the published definitions.

use crate::entries::DefinitionView;
use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A value in the working.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparedValue {
    /// Day after the first dose.
    pub day: i32,
    /// ISO date.
    pub on: String,
    /// Shown value.
    pub value: String,
    /// Shown unit.
    pub unit: String,
    /// Id of the result.
    pub result: Option<String>,
}

/// A value left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DroppedValue {
    /// The value.
    pub value: ComparedValue,
    /// Code; word is `drop-<code>`.
    pub reason: String,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonRow {
    /// `hi_e`, `hi_p`, `hi_n`.
    pub criterion: String,
    /// Id.
    pub analyte: String,
    /// `met`, `not_met`, `not_yet`, `not_assessable`, `not_eligible`.
    pub verdict: String,
    /// Baseline, 3 decimals.
    pub baseline: Option<String>,
    /// Inclusive threshold.
    pub threshold_at_least: Option<String>,
    /// Strict threshold.
    pub threshold_above: Option<String>,
    /// Unit of these numbers.
    pub unit: String,
    /// Values used.
    pub used: Vec<ComparedValue>,
    /// Values left out and why.
    pub dropped: Vec<DroppedValue>,
    /// The worked sum.
    pub steps: Vec<Message>,
    /// Facts that would help to decide.
    pub missing: Vec<Message>,
}

/// One definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DefinitionComparison {
    /// Which.
    pub definition: DefinitionView,
    /// Its name and source.
    pub name: Message,
    /// False where our source does not cover it yet.
    pub is_covered: bool,
    /// Burden code (IWG 2018).
    pub burden: Option<String>,
    /// Criteria.
    pub rows: Vec<ComparisonRow>,
}

/// The definitions screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// Which treatment.
    pub treatment_name: String,
    /// ISO date of the comparison.
    pub on: String,
    /// The one shown first.
    pub first: DefinitionView,
    /// Why this one.
    pub why_first: Message,
    /// All.
    pub definitions: Vec<DefinitionComparison>,
}
