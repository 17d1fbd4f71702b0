//! Getting files in: reading them, and the whole imports that came of it.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A file that the person chose; the path never leaves the shell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileHandleView {
    /// Opaque.
    pub handle: String,
    /// File name.
    pub name: String,
    /// Size.
    pub bytes: f64,
}

/// What came of one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileOutcomeView {
    /// File name.
    pub name: String,
    /// Id of the import; `None` where nothing was kept.
    pub import: Option<String>,
    /// Results found.
    pub found: u32,
    /// Of these, to be looked at.
    pub to_check: u32,
    /// What could not be read.
    pub problems: Vec<crate::review::ProblemView>,
}

/// What came of all files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadOutcomeView {
    /// One each.
    pub files: Vec<FileOutcomeView>,
    /// True where the person stopped it.
    pub was_cancelled: bool,
}

/// Progress of reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadProgressView {
    /// Files done.
    pub done: u32,
    /// Files in all.
    pub total: u32,
    /// The file being read.
    pub name: String,
}

/// One whole import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    /// Identity.
    pub id: String,
    /// Name of the file.
    pub file_name: String,
    /// Format code.
    pub format: String,
    /// When.
    pub received: String,
    /// Results confirmed from it.
    pub confirmed: u32,
    /// Drafts that wait.
    pub waiting: u32,
    /// Taken back.
    pub is_undone: bool,
    /// Id of the kept original.
    pub document: Option<String>,
}

/// What an undo did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UndoneView {
    /// Results that went.
    pub removed: u32,
    /// Results edited since, which stay.
    pub kept: Vec<Message>,
}
