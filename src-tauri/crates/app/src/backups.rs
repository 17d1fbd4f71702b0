//! Backups that are opened before they count.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// One backup.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupView {
    /// File name.
    pub id: String,
    /// When.
    pub made: String,
    /// Size.
    pub bytes: f64,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupCheckView {
    /// It opened and its content hash is right.
    pub is_good: bool,
    /// In words what is in it.
    pub sentences: Vec<Message>,
}
