//! Typing a whole blood count by keyboard, in the order the clinic prints it.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// One box of the form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedField {
    /// Id.
    pub analyte: String,
    /// The unit that the number will be read in.
    pub unit: String,
    /// Others to choose.
    pub units: Vec<crate::review::UnitChoice>,
}

/// The form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedFieldsView {
    /// Twelve, in the clinic's order.
    pub fields: Vec<TypedField>,
    /// ISO date for the date box.
    pub today: String,
}

/// One number as typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedValue {
    /// Id.
    pub analyte: String,
    /// As typed; comma or point; comparator allowed.
    pub text: String,
    /// Unit chosen.
    pub unit: String,
}

/// A whole draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedCountsRequest {
    /// Date, or date and time, as typed.
    pub collected: String,
    /// Own words.
    pub laboratory: Option<String>,
    /// Drawn before the transfusion of that day.
    pub before_transfusion: Option<bool>,
    /// What was typed; empty texts are left out.
    pub values: Vec<TypedValue>,
    /// True after the person confirmed unusual values.
    pub accept_unusual: bool,
}

/// A value that must be looked at again before it is saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedQuestion {
    /// Id.
    pub analyte: String,
    /// Why.
    pub message: Message,
    /// True where it cannot be saved at all.
    pub is_refused: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedCountsView {
    /// Number of values saved; 0 where there are questions.
    pub saved: u32,
    /// What to look at again.
    pub questions: Vec<TypedQuestion>,
    /// As after an import.
    pub so_what: Vec<Message>,
    /// ISO date for the one question.
    pub any_blood_since: Option<String>,
    /// Team-line sentences.
    pub call: Vec<Message>,
}
