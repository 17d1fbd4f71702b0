//! The visit summary as PDF.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PaperView {
    /// A4.
    A4,
    /// US Letter.
    Letter,
}

/// What goes in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SummaryRequest {
    /// Paper.
    pub paper: PaperView,
    /// Larger type, up to four pages.
    pub large_print: bool,
    /// Black and white.
    pub mono: bool,
    /// Parts left out: chart, table, transfusions, medicines, milestones, notes, questions, genes, window.
    pub leave_out: Vec<String>,
}

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SummaryPageView {
    /// PNG.
    pub data_url: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// The very PDF, as pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SummaryPreviewView {
    /// Pages.
    pub pages: Vec<SummaryPageView>,
    /// Size of the file.
    pub bytes: u32,
}
