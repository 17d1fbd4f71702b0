//! The general answers, with what bears on them in this record.

use crate::message::FactView;
use crate::questions::QuestionView;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A run of text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum InlineView {
    /// Plain.
    Text(TextRun),
    /// Stressed.
    Strong(TextRun),
    /// A word of the glossary.
    Glossary(GlossaryRun),
}

/// Text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TextRun {
    /// The words.
    pub text: String,
}

/// A word of the glossary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GlossaryRun {
    /// The words.
    pub text: String,
    /// Id of the entry.
    pub entry: String,
}

/// A block of text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum BlockView {
    /// A heading inside the answer.
    Heading(TextRun),
    /// A paragraph.
    Paragraph(ParagraphRun),
    /// A list.
    List(ListRun),
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ParagraphRun {
    /// Runs.
    pub inlines: Vec<InlineView>,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ListRun {
    /// Items.
    pub items: Vec<Vec<InlineView>>,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Guideline year.
    pub year: String,
    /// For example “not checked by us against that book”.
    pub note: Option<String>,
}

/// One paragraph with its margin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerParagraphView {
    /// Id.
    pub id: String,
    /// Text.
    pub blocks: Vec<BlockView>,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// ISO date.
    pub reviewed_on: String,
    /// In your record.
    pub facts: Vec<FactView>,
    /// Ask this.
    pub asks: Vec<QuestionView>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Paragraphs.
    pub paragraphs: Vec<AnswerParagraphView>,
}

/// An answer in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerLink {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Group id of the list.
    pub group: String,
    /// Opened only by the person (outlook).
    pub is_sensitive: bool,
}

/// A word explained.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GlossaryView {
    /// Id.
    pub id: String,
    /// The word.
    pub word: String,
    /// Explanation.
    pub text: String,
}
