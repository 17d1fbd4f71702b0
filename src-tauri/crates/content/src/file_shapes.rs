//! How the files are written: headers in TOML. Turned into our own types at once; nothing of this leaves.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Header of `assets/answers/<id>.md`, between two lines of `+++`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerHeader {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) group: String,
    pub(crate) order: u32,
    /// ISO date.
    pub(crate) reviewed_on: String,
    #[serde(default)]
    pub(crate) sensitive: bool,
    pub(crate) paragraphs: Vec<ParagraphHeader>,
}

/// What a section of the body rests on; the section has the heading `## Words {#id}`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ParagraphHeader {
    pub(crate) id: String,
    pub(crate) sources: Vec<String>,
    #[serde(default)]
    pub(crate) facts: Vec<String>,
    #[serde(default)]
    pub(crate) asks: Vec<String>,
}

/// `assets/answers/sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceFile {
    pub(crate) sources: Vec<SourceEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceEntry {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) year: String,
    pub(crate) kind: String,
    pub(crate) note: Option<String>,
}

/// `assets/questions/<stage>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionFile {
    pub(crate) stage: String,
    pub(crate) questions: Vec<QuestionEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionEntry {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) why: String,
    #[serde(default)]
    pub(crate) rules: Vec<RuleEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleEntry {
    pub(crate) fact: String,
    /// `holds`, `does_not_hold` or `missing`.
    pub(crate) state: String,
    /// Without `question-reason-`.
    pub(crate) reason: String,
    pub(crate) weight: u32,
    #[serde(default)]
    pub(crate) codes: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) at_least: BTreeMap<String, i64>,
    #[serde(default)]
    pub(crate) also: Vec<String>,
}

/// `assets/glossary/glossary.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GlossaryFile {
    pub(crate) words: Vec<GlossaryEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GlossaryEntry {
    pub(crate) id: String,
    pub(crate) word: String,
    pub(crate) text: String,
}
