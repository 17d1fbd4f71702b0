//! Opening, making and locking the vault.

use crate::people::SexView;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Whether there is a vault, and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum VaultState {
    /// No vault yet: the first run.
    None,
    /// A vault that waits for its passphrase.
    Locked,
    /// Open.
    Open,
}

/// What a shell needs before anything is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatusView {
    /// Whether there is a vault, and whether it is open.
    pub vault: VaultState,
    /// Version of the program.
    pub version: String,
    /// True for a development build with a vault of its own.
    pub is_development: bool,
    /// Emergency number shown on every screen.
    pub emergency_number: String,
    /// Team lines of the chosen person; empty while locked.
    pub team_lines: Vec<crate::entries::TeamLineEntry>,
    /// Id of the chosen person.
    pub person: Option<String>,
}

/// The first dose as answered in the first run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FirstTreatment {
    /// Name of the treatment or study; may be empty.
    pub name: String,
    /// Date of the first dose; `None` = not yet.
    pub first_dose: Option<String>,
    /// True where it is a study.
    pub is_trial: bool,
}

/// The three questions of the first run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CreateVaultRequest {
    /// The passphrase.
    pub passphrase: String,
    /// Whose record.
    pub person_name: String,
    /// Birth date as typed.
    pub birth_date: Option<String>,
    /// For ranges.
    pub sex: SexView,
    /// The first dose; `None` = no treatment.
    pub treatment: Option<FirstTreatment>,
    /// True to start with the demonstration record instead of a person.
    pub with_demonstration: bool,
}
