//! The record screen: everything typed, in one view.

use crate::entries::{
    AllergyEntry, AppointmentEntry, DiseaseEntry, GeneEntry, LogSpanEntry, MedicineEntry,
    MilestoneEntry, NoteEntry, TeamLineEntry, TransfusionEntry, TreatmentEntry,
};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Everything typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordView {
    /// Newest first.
    pub treatments: Vec<TreatmentEntry>,
    /// By date.
    pub milestones: Vec<MilestoneEntry>,
    /// Newest first.
    pub transfusions: Vec<TransfusionEntry>,
    /// Completeness of the logs.
    pub logs: Vec<LogSpanEntry>,
    /// Current first.
    pub medicines: Vec<MedicineEntry>,
    /// Allergies.
    pub allergies: Vec<AllergyEntry>,
    /// Genes.
    pub genes: Vec<GeneEntry>,
    /// Disease card.
    pub disease: Option<DiseaseEntry>,
    /// By date.
    pub appointments: Vec<AppointmentEntry>,
    /// Newest first.
    pub notes: Vec<NoteEntry>,
    /// Team lines.
    pub team_lines: Vec<TeamLineEntry>,
}
