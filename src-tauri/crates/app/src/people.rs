//! People: whose records are kept here.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Sex as the laboratory uses it to choose a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SexView {
    /// Ranges for women.
    Female,
    /// Ranges for men.
    Male,
    /// Not said.
    NotSaid,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Identity.
    pub id: String,
    /// Name as on the reports.
    pub name: String,
    /// ISO date.
    pub birth_date: Option<String>,
    /// For ranges.
    pub sex: SexView,
    /// The invented person.
    pub is_demonstration: bool,
    /// Number of confirmed results.
    pub result_count: u32,
    /// Date of the newest draw.
    pub last_draw: Option<String>,
}

/// A person to add or to change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonRequest {
    /// Identity when changing.
    pub id: Option<String>,
    /// Name as on the reports.
    pub name: String,
    /// As typed.
    pub birth_date: Option<String>,
    /// For ranges.
    pub sex: SexView,
}
