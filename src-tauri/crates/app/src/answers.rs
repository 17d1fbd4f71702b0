//! The general answers, with what bears on them in this record.

use crate::message::{FactView, Message};
use crate::questions::QuestionView;
use content::{Answer, AnswerGroup, Block, Content, Inline, Paragraph, TextState};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Language, Words};

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
    /// Steps, one after another.
    Steps(ListRun),
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
    /// Tag of the language in which it stands.
    pub language: String,
    /// Said where it is not translated, or translated from an older version.
    pub language_note: Option<Message>,
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
    /// Tag of the language in which it stands.
    pub language: String,
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
    /// Tag of the language in which it stands.
    pub language: String,
    /// The word.
    pub word: String,
    /// Explanation.
    pub text: String,
}

/// Returns all answers in the order of the list.
#[must_use]
pub fn list(words: &Words) -> Vec<AnswerLink> {
    Content::of(words.language())
        .answers()
        .iter()
        .map(|answer| AnswerLink {
            id: answer.id.clone(),
            language: language_of(words, answer.state),
            title: answer.title.clone(),
            group: answer.group.id().to_owned(),
            is_sensitive: answer.is_sensitive,
        })
        .collect()
}

/// Returns the tag of the language in which a text stands.
pub(crate) fn language_of(words: &Words, state: TextState) -> String {
    match state {
        TextState::Original | TextState::NotTranslated => Language::English,
        TextState::Translated | TextState::OlderTranslation => words.language(),
    }
    .code()
    .to_owned()
}

/// Says openly that a text is not translated, or not from the newest version.
fn language_note(words: &Words, state: TextState) -> Option<Message> {
    let key = match state {
        TextState::Original | TextState::Translated => return None,
        TextState::NotTranslated => "content-not-translated",
        TextState::OlderTranslation => "content-older-translation",
    };
    Some(Message {
        key: key.to_owned(),
        text: words.say(key, &[]),
    })
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
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let content = Content::of(words.language());
    let found = find(content, answer)?;
    let facts = record.facts();
    let views = Views::load(session, &words, &record)?;
    let mut view = general(&words, found);
    for (paragraph, shown) in found.paragraphs.iter().zip(&mut view.paragraphs) {
        shown.facts = content
            .in_record(paragraph, &facts)
            .into_iter()
            .map(|fact| FactView::new(&words, fact))
            .collect();
        shown.asks = paragraph
            .asks
            .iter()
            .map(|bank_id| views.of_bank(bank_id))
            .collect();
    }
    Ok(view)
}

/// Returns an answer without a record: the general text only.
///
/// # Errors
/// When there is no such answer.
pub fn general_answer(words: &Words, answer: &str) -> Result<AnswerView, AppError> {
    let found = find(Content::of(words.language()), answer)?;
    Ok(general(words, found))
}

fn find(content: &'static Content, answer: &str) -> Result<&'static Answer, AppError> {
    content
        .answer(answer)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "there is no answer of that id"))
}

fn general(words: &Words, answer: &Answer) -> AnswerView {
    AnswerView {
        id: answer.id.clone(),
        language: language_of(words, answer.state),
        language_note: language_note(words, answer.state),
        title: answer.title.clone(),
        paragraphs: answer
            .paragraphs
            .iter()
            .map(|paragraph| general_paragraph(words, answer, paragraph))
            .collect(),
    }
}

fn general_paragraph(words: &Words, answer: &Answer, paragraph: &Paragraph) -> AnswerParagraphView {
    let content = Content::of(words.language());
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
        Block::List(items) => BlockView::List(self::items(items)),
        Block::Steps(items) => BlockView::Steps(self::items(items)),
    }
}

fn items(items: &[Vec<Inline>]) -> ListRun {
    ListRun {
        items: items
            .iter()
            .map(|item| item.iter().map(inline).collect())
            .collect(),
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
pub fn glossary(words: &Words) -> Vec<GlossaryView> {
    Content::of(words.language())
        .glossary()
        .iter()
        .map(|word| GlossaryView {
            id: word.id.clone(),
            language: language_of(words, word.state),
            word: word.word.clone(),
            text: word.text.clone(),
        })
        .collect()
}
