//! What the content must hold: every fact of the first general answer, and questions for every situation.

use serde::Deserialize;

use crate::Content;

/// A fact of the general answer that the product grew from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedFact {
    /// The fact, in our own short words.
    pub fact: String,
    /// Paragraphs that carry it, as `answer/paragraph`.
    pub carried_by: Vec<String>,
    /// The question that it became, where it is one.
    pub question: Option<String>,
}

/// A situation and the questions that belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The situation.
    pub situation: String,
    /// Ids of questions.
    pub questions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedFile {
    facts: Vec<SeedFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicFile {
    topics: Vec<Topic>,
}

/// Returns every fact of the general answer.
///
/// # Errors
/// When the list cannot be read.
pub fn seed_facts() -> Result<Vec<SeedFact>, toml::de::Error> {
    let text = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../assets/answers/seed-facts.toml"
    ));
    Ok(toml::from_str::<SeedFile>(text)?.facts)
}

/// Returns every situation.
///
/// # Errors
/// When the list cannot be read.
pub fn topics() -> Result<Vec<Topic>, toml::de::Error> {
    let text = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../assets/questions/topics.toml"
    ));
    Ok(toml::from_str::<TopicFile>(text)?.topics)
}

impl SeedFact {
    /// Returns what of it the content does not carry.
    #[must_use]
    pub fn gaps(&self, content: &Content) -> Vec<String> {
        let paragraphs = self
            .carried_by
            .iter()
            .filter(|path| content.paragraph(path).is_none());
        let is_asked = |id: &String| {
            self.carried_by
                .iter()
                .filter_map(|path| content.paragraph(path))
                .any(|paragraph| paragraph.asks.contains(id))
        };
        let questions = self
            .question
            .iter()
            .filter(|id| content.question(id).is_none() || !is_asked(id));
        let nowhere = self.carried_by.is_empty().then(|| "nowhere".to_owned());
        paragraphs
            .chain(questions)
            .cloned()
            .chain(nowhere)
            .collect()
    }
}

impl Topic {
    /// Returns the questions that the bank does not have.
    #[must_use]
    pub fn gaps(&self, content: &Content) -> Vec<String> {
        let unknown = self
            .questions
            .iter()
            .filter(|id| content.question(id).is_none());
        let nothing = self.questions.is_empty().then(|| "no question".to_owned());
        unknown.cloned().chain(nothing).collect()
    }
}
