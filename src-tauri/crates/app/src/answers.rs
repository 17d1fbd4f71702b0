//! The general answers, with what bears on them in this record.

use crate::message::FactView;
use crate::questions::QuestionView;
use content::{Answer, AnswerGroup, Block, Content, Inline, Paragraph};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{AppError, ErrorCode};
use crate::person_facts::PersonRecord;
use crate::questions::Views;
use crate::session::{Now, Session};

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

/// Returns all answers in the order of the list.
#[must_use]
pub fn list() -> Vec<AnswerLink> {
    Content::load()
        .answers()
        .iter()
        .map(|answer| AnswerLink {
            id: answer.id.clone(),
            title: answer.title.clone(),
            group: answer.group.id().to_owned(),
            is_sensitive: answer.is_sensitive,
        })
        .collect()
}

/// Returns the ids of the groups in the order of the list.
#[must_use]
pub fn groups() -> Vec<&'static str> {
    AnswerGroup::ALL.iter().map(|group| group.id()).collect()
}

/// Returns an answer with what bears on each paragraph in this record.
///
/// # Errors
/// When there is no such answer or person.
pub fn answer(
    session: &Session,
    person: &str,
    answer: &str,
    now: Now,
) -> Result<AnswerView, AppError> {
    let content = Content::load();
    let found = find(answer)?;
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let facts = record.facts();
    let views = Views::load(session, &words, &record)?;
    let paragraphs = found
        .paragraphs
        .iter()
        .map(|paragraph| AnswerParagraphView {
            facts: content
                .in_record(paragraph, &facts)
                .into_iter()
                .map(|fact| FactView::new(&words, fact))
                .collect(),
            asks: paragraph
                .asks
                .iter()
                .map(|bank_id| views.of_bank(bank_id))
                .collect(),
            ..general_paragraph(found, paragraph)
        })
        .collect();
    Ok(AnswerView {
        id: found.id.clone(),
        title: found.title.clone(),
        paragraphs,
    })
}

/// Returns an answer without a record: the general text only.
///
/// # Errors
/// When there is no such answer.
pub fn general_answer(answer: &str) -> Result<AnswerView, AppError> {
    let found = find(answer)?;
    Ok(AnswerView {
        id: found.id.clone(),
        title: found.title.clone(),
        paragraphs: found
            .paragraphs
            .iter()
            .map(|paragraph| general_paragraph(found, paragraph))
            .collect(),
    })
}

fn find(answer: &str) -> Result<&'static Answer, AppError> {
    Content::load()
        .answer(answer)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "there is no answer of that id"))
}

fn general_paragraph(answer: &Answer, paragraph: &Paragraph) -> AnswerParagraphView {
    let content = Content::load();
    AnswerParagraphView {
        id: paragraph.id.clone(),
        blocks: paragraph.blocks.iter().map(block).collect(),
        sources: paragraph
            .sources
            .iter()
            .filter_map(|id| content.source(id))
            .map(|source| SourceView {
                id: source.id.clone(),
                title: source.title.clone(),
                year: source.year.clone(),
                note: source.note.clone(),
            })
            .collect(),
        reviewed_on: answer.reviewed_on.to_string(),
        facts: Vec::new(),
        asks: Vec::new(),
    }
}

fn block(block: &Block) -> BlockView {
    match block {
        Block::Heading(text) => BlockView::Heading(TextRun { text: text.clone() }),
        Block::Paragraph(inlines) => BlockView::Paragraph(ParagraphRun {
            inlines: inlines.iter().map(inline).collect(),
        }),
        Block::List(items) => BlockView::List(ListRun {
            items: items
                .iter()
                .map(|item| item.iter().map(inline).collect())
                .collect(),
        }),
    }
}

fn inline(inline: &Inline) -> InlineView {
    match inline {
        Inline::Text(text) => InlineView::Text(TextRun { text: text.clone() }),
        Inline::Strong(text) => InlineView::Strong(TextRun { text: text.clone() }),
        Inline::Glossary { id, text } => InlineView::Glossary(GlossaryRun {
            text: text.clone(),
            entry: id.clone(),
        }),
    }
}

/// Returns all words of the glossary.
#[must_use]
pub fn glossary() -> Vec<GlossaryView> {
    Content::load()
        .glossary()
        .iter()
        .map(|word| GlossaryView {
            id: word.id.clone(),
            word: word.word.clone(),
            text: word.text.clone(),
        })
        .collect()
}
