//! The window chart, its points, sentences and table.

use crate::home::WindowView;
use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Colours of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ThemeView {
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
    /// For paper.
    Print,
}

/// What to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountsRequest {
    /// Id; `None` = the current one.
    pub treatment: Option<String>,
    /// Ids; empty = haemoglobin, neutrophils, platelets.
    pub analytes: Vec<String>,
    /// First day; `None` = 16 weeks before the first dose.
    pub from: Option<String>,
    /// Last day; `None` = week 26, or today where that is later.
    pub to: Option<String>,
    /// Colours.
    pub theme: ThemeView,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// 1 to 2.
    pub text_scale: f64,
}

/// A focusable point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChartPointView {
    /// Id of the result.
    pub id: String,
    /// Id.
    pub analyte: String,
    /// ISO date.
    pub drawn: String,
    /// In view-box units.
    pub x: f64,
    /// In view-box units.
    pub y: f64,
    /// Shown value with comparator.
    pub value: String,
    /// Shown unit.
    pub unit: String,
    /// Range, printed form, soon after red cells, source.
    pub sentences: Vec<Message>,
}

/// A cell of the counts table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableCellView {
    /// Id.
    pub result: String,
    /// Shown value with comparator.
    pub text: String,
    /// Lab flag as printed.
    pub flag: Option<String>,
    /// `below`, `within`, `above` the lab's own range.
    pub position: Option<String>,
    /// Typed by hand.
    pub is_typed: bool,
    /// Drawn soon after red cells.
    pub is_soon_after_red_cells: bool,
}

/// One test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableRowView {
    /// Id.
    pub analyte: String,
    /// Shown unit.
    pub unit: String,
    /// One for each date.
    pub cells: Vec<Option<TableCellView>>,
}

/// Tests in rows, dates in columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountsTableView {
    /// ISO dates, oldest first.
    pub dates: Vec<String>,
    /// Rows.
    pub rows: Vec<TableRowView>,
}

/// The counts screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountsView {
    /// The drawing.
    pub svg: String,
    /// View-box width.
    pub width: f64,
    /// View-box height.
    pub height: f64,
    /// Focusable points, by analyte then date.
    pub points: Vec<ChartPointView>,
    /// The sentence and the notable changes.
    pub takeaways: Vec<Message>,
    /// The same numbers.
    pub table: CountsTableView,
    /// Window strip.
    pub window: WindowView,
}

/// One stored result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ResultDetailView {
    /// Identity.
    pub id: String,
    /// Id.
    pub analyte: String,
    /// Shown value.
    pub value: String,
    /// Shown unit.
    pub unit: String,
    /// Canonical value.
    pub canonical_value: String,
    /// Canonical unit.
    pub canonical_unit: String,
    /// As printed.
    pub printed_name: String,
    /// As printed, with comparator.
    pub printed_value: String,
    /// As printed.
    pub printed_unit: Option<String>,
    /// As printed.
    pub printed_flag: Option<String>,
    /// As printed.
    pub printed_range: Option<String>,
    /// ISO date.
    pub collected: String,
    /// As printed.
    pub laboratory: Option<String>,
    /// Typed by hand.
    pub is_typed: bool,
    /// Id of the original.
    pub document: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Where it stands.
    pub place: Option<crate::review::PlaceView>,
    /// Range and the like.
    pub sentences: Vec<Message>,
    /// Changes.
    pub history: Vec<crate::entries::HistoryView>,
}
