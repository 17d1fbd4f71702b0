//! How the files are written: headers in TOML. Turned into our own types at once; nothing of this leaves.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Header of `assets/answers/en/<id>.md`, between two lines of `+++`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerHeader {
    pub(crate) id: String,
    pub(crate) version: u32,
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

/// `assets/answers/en/sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceFile {
    pub(crate) sources: Vec<SourceEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceEntry {
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) title: String,
    pub(crate) year: String,
    pub(crate) kind: String,
    pub(crate) note: Option<String>,
}

/// `assets/questions/en/<stage>.toml`.
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
    pub(crate) version: u32,
    pub(crate) text: String,
    pub(crate) why: String,
    pub(crate) follow_up: String,
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
    #[serde(default)]
    pub(crate) unless: Vec<String>,
    #[serde(default)]
    pub(crate) known: Vec<String>,
}

/// `assets/glossary/en/glossary.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GlossaryFile {
    pub(crate) words: Vec<GlossaryEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GlossaryEntry {
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) word: String,
    pub(crate) text: String,
}

/// Header of `assets/answers/<language>/<id>.md`; the sections below it have the ids of the original.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedHeader {
    /// `id@version` of the original.
    pub(crate) translates: String,
    pub(crate) title: String,
}

/// `assets/answers/<language>/sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedSources {
    pub(crate) sources: Vec<TranslatedSource>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedSource {
    pub(crate) translates: String,
    pub(crate) title: String,
    pub(crate) note: Option<String>,
}

/// `assets/questions/<language>/<stage>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedQuestions {
    pub(crate) questions: Vec<TranslatedQuestion>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedQuestion {
    pub(crate) translates: String,
    pub(crate) text: String,
    pub(crate) why: String,
    pub(crate) follow_up: String,
}

/// `assets/glossary/<language>/glossary.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedGlossary {
    pub(crate) words: Vec<TranslatedWord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedWord {
    pub(crate) translates: String,
    pub(crate) word: String,
    pub(crate) text: String,
}
