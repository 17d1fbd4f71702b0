//! General answers, a bank of questions and a glossary, as data, and which of them this record raises.
//!
//! The texts lie in `assets/answers/`, `assets/questions/` and `assets/glossary/`, one folder for each
//! language, and are checked when the program is built: every id exists, every paragraph has a source, nothing
//! is left unused. English is the original; what a language lacks is shown in English and says so. Facts come
//! from the domain, sentences about a person from the word catalogue; no medicine is decided here.

mod assemble;
mod check;
pub mod coverage;
mod embedded;
mod file_shapes;
mod markdown;
mod raise;
mod translate;

#[cfg(test)]
mod check_tests;
#[cfg(test)]
mod content_tests;
#[cfg(test)]
mod invented_people;
#[cfg(test)]
mod raise_tests;
#[cfg(test)]
mod ten_records_tests;
#[cfg(test)]
mod translate_tests;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;
use domain::fact::{Fact, FactState};
use words::Language;

pub use check::ContentProblem;
pub use raise::{Raised, RaisedReason};
pub use translate::{Translation, texts};

/// Places that must use a word or phrase of the wording lists, each with its reason.
const MAY_SAY: &[(&str, &str, &str)] = &[
    (
        "platelets/low",
        "stop",
        "“bleeding that does not stop” is how an emergency line names it",
    ),
    ("bleeding/signs", "stop", "the same line"),
    (
        "not-working",
        "treatment does not work",
        "the question as people ask it, said of nobody",
    ),
    (
        "not-working/switching",
        "you must take",
        "it says that nobody must: “none of them is a step that you must take”",
    ),
    (
        "suv-on-pet/mds",
        "harmless",
        "of states in the papers, not of anybody’s state",
    ),
    (
        "where-to-find-help/groups",
        "combattre",
        "part of the name of a patient group",
    ),
];

/// Says whether a place may use a word of the wording lists.
#[must_use]
pub fn may_say(place: &str, word: &str) -> bool {
    MAY_SAY
        .iter()
        .any(|(id, exempt, _)| *id == place && *exempt == word)
}

/// Key of the sentence that ends every answer, on the screen and on paper.
pub const END_LINE: &str = "general-end";

/// Everything that is general: answers, questions, glossary, sources.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    answers: Vec<Answer>,
    questions: Vec<Question>,
    glossary: Vec<GlossaryWord>,
    sources: Vec<Source>,
}

/// In which language a text stands, seen from the language that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextState {
    /// The original was asked for.
    Original,
    /// Translated from the original as it stands.
    Translated,
    /// Translated from an older version of the original.
    OlderTranslation,
    /// There is no translation: the original stands in its place.
    NotTranslated,
}

impl TextState {
    /// Returns the stable id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Translated => "translated",
            Self::OlderTranslation => "older_translation",
            Self::NotTranslated => "not_translated",
        }
    }
}

/// A page of paragraphs.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Stable id.
    pub id: String,
    /// Version of the original; raised with every change of meaning.
    pub version: u32,
    /// Whether it is translated.
    pub state: TextState,
    /// Title, in most cases the question as people ask it.
    pub title: String,
    /// Where it stands in the list.
    pub group: AnswerGroup,
    /// Place in the list, ascending.
    pub order: u32,
    /// The day somebody last read it through against its sources.
    pub reviewed_on: NaiveDate,
    /// True where only the person opens it, never the product on its own.
    pub is_sensitive: bool,
    /// The paragraphs, each with its own sources.
    pub paragraphs: Vec<Paragraph>,
}

/// Where an answer stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AnswerGroup {
    /// The main answer.
    Main,
    /// Questions that people ask beside it.
    Related,
    /// What each count means.
    Counts,
    /// Tests and transfusions.
    Tests,
    /// Kinds of treatment.
    Treatment,
    /// Being in a trial.
    Trial,
    /// Genes and chromosomes.
    Genes,
    /// The disease in general.
    Disease,
    /// Living with it.
    Living,
    /// Where to find help.
    Help,
    /// How to fetch one's files.
    Files,
}

impl AnswerGroup {
    /// All of them, in the order of the list.
    pub const ALL: &'static [Self] = &[
        Self::Main,
        Self::Related,
        Self::Counts,
        Self::Tests,
        Self::Treatment,
        Self::Trial,
        Self::Genes,
        Self::Disease,
        Self::Living,
        Self::Help,
        Self::Files,
    ];

    /// Returns the stable id; the heading is `answer-group-<id>` of the word catalogue.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Related => "related",
            Self::Counts => "counts",
            Self::Tests => "tests",
            Self::Treatment => "treatment",
            Self::Trial => "trial",
            Self::Genes => "genes",
            Self::Disease => "disease",
            Self::Living => "living",
            Self::Help => "help",
            Self::Files => "files",
        }
    }
}

/// A part of an answer under one heading, with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// Stable id inside its answer.
    pub id: String,
    /// Ids of its sources; at least one.
    pub sources: Vec<String>,
    /// Ids of the facts that bear on it.
    pub facts: Vec<String>,
    /// Ids of the questions to ask about it.
    pub asks: Vec<String>,
    /// The text; the first block is its heading.
    pub blocks: Vec<Block>,
}

/// A block of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A list without numbers.
    List(Vec<Vec<Inline>>),
    /// Steps to be taken one after another.
    Steps(Vec<Vec<Inline>>),
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Stressed text.
    Strong(String),
    /// A word that the glossary explains.
    Glossary {
        /// Id of the entry.
        id: String,
        /// The word as it stands in the sentence.
        text: String,
    },
}

impl Inline {
    /// Returns the words without their marking.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Glossary { text, .. } => text,
        }
    }
}

/// What a paragraph rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Version of the original.
    pub version: u32,
    /// Whether it is translated.
    pub state: TextState,
    /// Title as people can look it up.
    pub title: String,
    /// Year of the guideline or of the print.
    pub year: String,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// What must be known about it, for example that we have not checked it.
    pub note: Option<String>,
}

/// What kind of source it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A guideline.
    Guideline,
    /// A paper in a journal.
    Paper,
    /// The official text on a medicine.
    Label,
    /// The general answer that this product grew from.
    GeneralAnswer,
    /// General knowledge of the field, not checked against a source.
    GeneralKnowledge,
    /// A convention of this product.
    Convention,
}

/// A word explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryWord {
    /// Stable id.
    pub id: String,
    /// Version of the original.
    pub version: u32,
    /// Whether it is translated.
    pub state: TextState,
    /// The word.
    pub word: String,
    /// The explanation.
    pub text: String,
}

/// A question that one may take to a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Stable id.
    pub id: String,
    /// Version of the original.
    pub version: u32,
    /// Whether it is translated.
    pub state: TextState,
    /// The question, in the person's own voice.
    pub text: String,
    /// When it is of use.
    pub stage: Stage,
    /// Why one might ask it, for anybody.
    pub why: String,
    /// What to ask next: “If the answer is …, ask: …”.
    pub follow_up: String,
    /// Paragraphs that it belongs to, as `answer/paragraph`.
    pub paragraphs: Vec<String>,
    /// Facts that raise it.
    pub rules: Vec<Rule>,
}

/// When a question is of use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Before and at the start of a treatment.
    Starting,
    /// While waiting for the first look.
    Waiting,
    /// When counts do not move as hoped.
    NotWorking,
    /// Choosing what comes next.
    NextStep,
    /// Transplant.
    Transplant,
    /// Being in a trial.
    Trial,
    /// Living with it.
    Living,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: &'static [Self] = &[
        Self::Starting,
        Self::Waiting,
        Self::NotWorking,
        Self::NextStep,
        Self::Transplant,
        Self::Trial,
        Self::Living,
    ];

    /// Returns the stable id; the heading is `stage-<id>` of the word catalogue.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Waiting => "waiting",
            Self::NotWorking => "not_working",
            Self::NextStep => "next_step",
            Self::Transplant => "transplant",
            Self::Trial => "trial",
            Self::Living => "living",
        }
    }
}

/// A fact that raises a question, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Id of the fact.
    pub fact: String,
    /// The state that it must have.
    pub state: FactState,
    /// Arguments that must have this code, for example `phase = in_window`.
    pub codes: Vec<(String, String)>,
    /// Arguments that must be at least this count.
    pub at_least: Vec<(String, i64)>,
    /// Facts that must hold as well.
    pub also: Vec<String>,
    /// Facts that must not hold.
    pub unless: Vec<String>,
    /// Facts that the record must say one way or the other: `in-trial` is known once a treatment is entered.
    pub known: Vec<String>,
    /// Key of the reason's sentence, `question-reason-…`; it has the arguments of the fact.
    pub reason_key: String,
    /// How strongly it raises the question; 1 to 100.
    pub weight: u32,
}

impl Content {
    /// Returns every fault of the texts of all languages: a wrong id, a paragraph without a source, a piece
    /// that nothing uses, a translation with other numbers. The build of the program stops at the first call
    /// of this that finds any, so that none can ship.
    #[must_use]
    pub fn faults() -> Vec<ContentProblem> {
        let original = embedded::files(embedded::ORIGINAL).map(assemble::content);
        match original {
            None => vec![ContentProblem::Unreadable {
                file: format!("assets/answers/{}", embedded::ORIGINAL),
                what: "the original language has no texts".to_owned(),
            }],
            Some(Err(faults)) => faults,
            Some(Ok(original)) => embedded::LANGUAGES
                .iter()
                .filter(|files| files.language != embedded::ORIGINAL)
                .flat_map(|files| translate::content(&original, files).1)
                .collect(),
        }
    }

    /// Returns the original content, in English, read once.
    ///
    /// # Panics
    /// Never with the texts that ship: the build has read and checked the very same ones.
    #[must_use]
    pub fn original() -> &'static Self {
        static CONTENT: OnceLock<Content> = OnceLock::new();
        CONTENT.get_or_init(|| {
            let files = embedded::files(embedded::ORIGINAL).expect("English is the original");
            assemble::content(files).expect("the build checks the texts that ship")
        })
    }

    /// Returns the content in a language, read once. Whatever is not translated stands in English, and its
    /// [`TextState`] says so.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static TRANSLATED: OnceLock<BTreeMap<&'static str, OnceLock<Content>>> = OnceLock::new();
        let cells = TRANSLATED.get_or_init(|| {
            Language::ALL
                .iter()
                .map(|language| (language.code(), OnceLock::new()))
                .collect()
        });
        match cells.get(language.code()) {
            Some(cell) if language.code() != embedded::ORIGINAL => {
                cell.get_or_init(|| match embedded::files(language.code()) {
                    Some(files) => translate::content(Self::original(), files).0,
                    None => translate::untranslated(Self::original()),
                })
            }
            Some(_) | None => Self::original(),
        }
    }

    /// Returns the tags of the languages in which there is any text, the original among them.
    #[must_use]
    pub fn languages() -> Vec<&'static str> {
        embedded::LANGUAGES
            .iter()
            .map(|files| files.language)
            .collect()
    }

    /// Returns what is wrong with the translation into a language of [`Content::languages`], and what of
    /// it is missing or older than the original.
    #[must_use]
    pub fn translation(language: &str) -> Translation {
        match embedded::files(language) {
            Some(files) if language != embedded::ORIGINAL => {
                let (content, problems) = translate::content(Self::original(), files);
                Translation::new(&content, problems)
            }
            Some(_) | None => Translation::default(),
        }
    }

    /// Returns all answers in the order of the list.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// Finds an answer.
    #[must_use]
    pub fn answer(&self, id: &str) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.id == id)
    }

    /// Finds a paragraph by `answer/paragraph`.
    #[must_use]
    pub fn paragraph(&self, path: &str) -> Option<&Paragraph> {
        let (answer, paragraph) = path.split_once('/')?;
        self.answer(answer)?
            .paragraphs
            .iter()
            .find(|candidate| candidate.id == paragraph)
    }

    /// Returns all questions, by stage and then in the order of the bank.
    #[must_use]
    pub fn question_bank(&self) -> &[Question] {
        &self.questions
    }

    /// Finds a question.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Returns all words of the glossary, by word.
    #[must_use]
    pub fn glossary(&self) -> &[GlossaryWord] {
        &self.glossary
    }

    /// Finds a word of the glossary.
    #[must_use]
    pub fn glossary_word(&self, id: &str) -> Option<&GlossaryWord> {
        self.glossary.iter().find(|word| word.id == id)
    }

    /// Returns all sources.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Finds a source.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Returns every text for people with the place where it stands.
    #[must_use]
    pub fn every_text(&self) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for answer in &self.answers {
            all.push((answer.id.clone(), answer.title.clone()));
            for paragraph in &answer.paragraphs {
                let place = format!("{}/{}", answer.id, paragraph.id);
                let texts = translate::texts(&paragraph.blocks).into_iter();
                all.extend(texts.map(|text| (place.clone(), text)));
            }
        }
        for question in &self.questions {
            for text in [&question.text, &question.why, &question.follow_up] {
                all.push((question.id.clone(), text.clone()));
            }
        }
        for word in &self.glossary {
            all.push((word.id.clone(), word.word.clone()));
            all.push((word.id.clone(), word.text.clone()));
        }
        all
    }

    /// Returns the questions that these facts raise, strongest first, each with its reasons.
    #[must_use]
    pub fn raised<'a>(&'a self, facts: &'a [Fact]) -> Vec<Raised<'a>> {
        raise::raised(&self.questions, facts)
    }

    /// Returns the facts that bear on a paragraph, in the order of the paragraph; a missing one is a
    /// fact too.
    #[must_use]
    pub fn in_record<'a>(&self, paragraph: &Paragraph, facts: &'a [Fact]) -> Vec<&'a Fact> {
        paragraph
            .facts
            .iter()
            .flat_map(|id| facts.iter().filter(move |fact| fact.id == id))
            .collect()
    }
}

impl Paragraph {
    /// Returns its heading.
    #[must_use]
    pub fn heading(&self) -> &str {
        match self.blocks.first() {
            Some(Block::Heading(heading)) => heading,
            Some(Block::Paragraph(_) | Block::List(_) | Block::Steps(_)) | None => "",
        }
    }
}
