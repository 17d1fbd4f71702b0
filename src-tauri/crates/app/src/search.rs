//! One search over answers, glossary, questions, notes and documents, blind to accents.

use content::{Content, texts};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::SearchText;
use words::Words;

use crate::error::AppError;
use crate::people;
use crate::session::Session;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FoundKind {
    /// A paragraph of a general answer; the id is `answer/paragraph`.
    Answer,
    /// A word of the glossary.
    Glossary,
    /// A question of the bank.
    Question,
    /// A question on the person's list, with what was answered.
    OwnQuestion,
    /// A note.
    Note,
    /// A document that was received.
    Document,
}

impl FoundKind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("answer", Self::Answer),
        ("glossary", Self::Glossary),
        ("question", Self::Question),
        ("own-question", Self::OwnQuestion),
        ("note", Self::Note),
        ("document", Self::Document),
    ];
}

/// A hit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FoundView {
    /// What it is.
    pub kind: FoundKind,
    /// Id of it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The words around what was found.
    pub around: String,
}

/// At most this many hits are shown.
const MOST: u32 = 40;

/// Searches everything that can be read about this person and in general.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn search(session: &Session, person: &str, typed: &str) -> Result<Vec<FoundView>, AppError> {
    let words = session.words()?;
    let mut all = general(&words);
    all.extend(own(session, person, &words)?);
    let hits = store::search(&all, typed, MOST)?;
    Ok(hits
        .into_iter()
        .filter_map(|hit| {
            let text = all.get(hit.place)?;
            let (_, kind) = FoundKind::ALL.iter().find(|(name, _)| *name == text.kind)?;
            Some(FoundView {
                kind: *kind,
                id: text.id.clone(),
                title: text.title.clone(),
                around: hit.around,
            })
        })
        .collect())
}

fn general(words: &Words) -> Vec<SearchText> {
    let content = Content::of(words.language());
    let mut all = Vec::new();
    for answer in content.answers() {
        for paragraph in &answer.paragraphs {
            let (heading, body) = (paragraph.heading(), texts(&paragraph.blocks));
            all.push(SearchText {
                kind: "answer",
                id: format!("{}/{}", answer.id, paragraph.id),
                title: format!("{}: {heading}", answer.title),
                text: body.iter().skip(1).cloned().collect::<Vec<_>>().join(" "),
            });
        }
    }
    all.extend(content.glossary().iter().map(|word| SearchText {
        kind: "glossary",
        id: word.id.clone(),
        title: word.word.clone(),
        text: word.text.clone(),
    }));
    all.extend(content.question_bank().iter().map(|question| SearchText {
        kind: "question",
        id: question.id.clone(),
        title: question.text.clone(),
        text: format!("{} {}", question.why, question.follow_up),
    }));
    all
}

fn own(session: &Session, person: &str, words: &Words) -> Result<Vec<SearchText>, AppError> {
    let person = people::known(session, person)?.id;
    let vault = &session.vault;
    let content = Content::of(words.language());
    let mut all = Vec::new();
    for picked in vault.questions(person)? {
        let of_bank = picked
            .bank_id
            .as_deref()
            .and_then(|id| content.question(id))
            .map(|question| question.text.clone());
        let said = [picked.answer, picked.answered_by];
        all.push(SearchText {
            kind: "own-question",
            id: picked.id.to_string(),
            title: picked.own_text.or(of_bank).unwrap_or_default(),
            text: said.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        });
    }
    for note in vault.notes(person)? {
        all.push(SearchText {
            kind: "note",
            id: note.id.to_string(),
            title: words.partial_date(&note.on),
            text: note.text,
        });
    }
    for import in vault.imports()? {
        if import.person != Some(person) || import.is_undone {
            continue;
        }
        let received = words.date(import.received.date_naive());
        all.push(SearchText {
            kind: "document",
            id: import.id.to_string(),
            title: import.file_name,
            text: received,
        });
    }
    Ok(all)
}
