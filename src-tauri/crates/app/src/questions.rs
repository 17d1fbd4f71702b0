//! The person's own question list.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A question, from the bank or one's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Id on the person's list; `None` when not picked.
    pub id: Option<String>,
    /// Id in the bank.
    pub bank_id: Option<String>,
    /// The question.
    pub text: String,
    /// Stage id.
    pub stage: Option<String>,
    /// Why one might ask it.
    pub why: Option<String>,
    /// Why it is here, from the record.
    pub reasons: Vec<Message>,
    /// On the list.
    pub is_picked: bool,
    /// One of the three.
    pub ask_first: bool,
    /// Asked.
    pub is_asked: bool,
    /// What was answered.
    pub answer: Option<String>,
    /// Who said it.
    pub answered_by: Option<String>,
    /// Answer paragraphs it belongs to, as `answer/paragraph`.
    pub paragraphs: Vec<String>,
}

/// Questions of one stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StageView {
    /// Stage id.
    pub stage: String,
    /// Questions.
    pub questions: Vec<QuestionView>,
}

/// The questions screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionsView {
    /// The visit they are for.
    pub next_visit: Option<crate::home::VisitView>,
    /// The three marked ones.
    pub first: Vec<QuestionView>,
    /// The others on the list.
    pub picked: Vec<QuestionView>,
    /// Raised by the record, not picked yet.
    pub raised: Vec<QuestionView>,
    /// The whole bank.
    pub bank: Vec<StageView>,
}

/// What was said at the visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerQuestionRequest {
    /// Id on the list.
    pub id: String,
    /// What was answered.
    pub answer: Option<String>,
    /// Who said it.
    pub answered_by: Option<String>,
    /// Asked.
    pub asked: bool,
}
