//! The review list: what was read, before anything counts.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Where a value stands in its document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// Page from 1.
    pub page: Option<u32>,
    /// x0, y0, x1, y1 in page units, origin top left.
    pub area: Option<Vec<f64>>,
    /// Line, cell or path, for formats without pages.
    pub text: Option<String>,
}

/// A unit to choose from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnitChoice {
    /// As sent back when correcting.
    pub id: String,
    /// As shown.
    pub label: String,
}

/// One result as read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftView {
    /// Identity.
    pub id: String,
    /// Id; `None` when not known.
    pub analyte: Option<String>,
    /// Name as printed.
    pub printed_name: String,
    /// Value as printed.
    pub printed_value: String,
    /// `<`, `<=`, `>=`, `>`.
    pub comparator: Option<String>,
    /// Unit as printed.
    pub printed_unit: Option<String>,
    /// Flag as printed.
    pub printed_flag: Option<String>,
    /// Range as printed.
    pub printed_range: Option<String>,
    /// Canonical value as text.
    pub value: Option<String>,
    /// Canonical unit.
    pub unit: Option<String>,
    /// ISO date.
    pub collected: Option<String>,
    /// Both readings of an ambiguous date.
    pub collected_choices: Vec<String>,
    /// True where nothing speaks against it.
    pub is_certain: bool,
    /// Codes; sentences are `reason-<code>`.
    pub reasons: Vec<String>,
    /// One of the counts that the person follows.
    pub is_followed: bool,
    /// Has date, unit, analyte and number.
    pub can_be_confirmed: bool,
    /// The same result is in the record.
    pub already_in_record: bool,
    /// Where it stands.
    pub place: Option<PlaceView>,
    /// Plausible units for this test, the best first.
    pub units: Vec<UnitChoice>,
    /// Team-line sentences where the value is at a call level.
    pub call: Vec<Message>,
}

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// Code.
    pub code: String,
    /// `problem-<code>`.
    pub message: Message,
    /// `problem-<code>-hint`.
    pub hint: Message,
    /// Where.
    pub place: Option<PlaceView>,
}

/// A person named in the document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DocumentPersonView {
    /// As printed.
    pub name: Option<String>,
    /// As printed.
    pub birth_date: Option<String>,
}

/// One imported file that waits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportReviewView {
    /// Identity of the import.
    pub id: String,
    /// Id of the kept original.
    pub document: Option<String>,
    /// Name of the file.
    pub file_name: String,
    /// Format code.
    pub format: String,
    /// Number of pages.
    pub pages: Option<u32>,
    /// When.
    pub received: String,
    /// People named in it.
    pub people: Vec<DocumentPersonView>,
    /// Name or birth date are not those of this record.
    pub is_other_person: bool,
    /// Results as read, by draw then in the order of the clinic.
    pub drafts: Vec<DraftView>,
    /// What could not be read.
    pub problems: Vec<ProblemView>,
}

/// Everything that waits for a look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// By file.
    pub imports: Vec<ImportReviewView>,
    /// Drafts that can be confirmed as they are.
    pub certain: u32,
    /// Drafts to look at.
    pub to_check: u32,
}

/// A correction of one draft; what is `None` stays as read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CorrectDraftRequest {
    /// Draft or stored result.
    pub id: String,
    /// Id of the test.
    pub analyte: Option<String>,
    /// Number as typed, with comparator.
    pub value: Option<String>,
    /// One of the unit choices.
    pub unit: Option<String>,
    /// Date as typed.
    pub collected: Option<String>,
}

/// Drafts to confirm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmRequest {
    /// Ids.
    pub drafts: Vec<String>,
    /// True where the person said that a report under another name is theirs.
    pub even_other_person: bool,
}

/// What came of it: the “so what” sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmedView {
    /// Number of results added.
    pub confirmed: u32,
    /// What could not be added and why.
    pub refused: Vec<Message>,
    /// “Added 12 March. Haemoglobin 8.9, …”.
    pub so_what: Vec<Message>,
    /// ISO date for the one question; `None` where not to be asked.
    pub any_blood_since: Option<String>,
    /// Team-line sentences.
    pub call: Vec<Message>,
}

/// A page of the original as a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PagePictureView {
    /// PNG.
    pub data_url: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Page units (PDF points).
    pub page_width: f64,
    /// Page units.
    pub page_height: f64,
}
