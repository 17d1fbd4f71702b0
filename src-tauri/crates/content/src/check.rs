//! What can be wrong with the texts.

use std::collections::BTreeSet;

use domain::fact::FACT_IDS;
use words::{Language, Words};

use crate::{Block, Content, Inline};

/// A fault of the texts that ship. Found by the tests, never by a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContentProblem {
    /// A file cannot be read.
    #[error("{file}: {what}")]
    Unreadable {
        /// The file.
        file: String,
        /// What is wrong.
        what: String,
    },
    /// The id of an answer is not its file name.
    #[error("{file}: its id is “{id}”")]
    IdIsNotFileName {
        /// The file.
        file: String,
        /// The id inside.
        id: String,
    },
    /// An id stands twice.
    #[error("{kind} “{id}” stands twice")]
    Twice {
        /// What it is the id of.
        kind: &'static str,
        /// The id.
        id: String,
    },
    /// Something names an id that does not exist.
    #[error("{place} names the {kind} “{id}”, which does not exist")]
    NoSuch {
        /// What names it.
        place: String,
        /// What it should be.
        kind: &'static str,
        /// The id.
        id: String,
    },
    /// A paragraph has no source.
    #[error("{paragraph} has no source")]
    NoSource {
        /// As `answer/paragraph`.
        paragraph: String,
    },
    /// A header and the text under it do not belong together.
    #[error("{paragraph}: header and text do not belong together")]
    HeaderWithoutText {
        /// As `answer/paragraph`.
        paragraph: String,
    },
    /// A translation does not say what it translates, as `id@version`.
    #[error("{file}: “{translates}” is not the id and version of an original")]
    NotAnOriginal {
        /// The file.
        file: String,
        /// What it says.
        translates: String,
    },
    /// A translation has other numbers, links or parts than its original.
    #[error("{place}: {what} of the translation are “{translated}”, of the original “{original}”")]
    Differs {
        /// Language and place.
        place: String,
        /// What differs.
        what: &'static str,
        /// In the translation.
        translated: String,
        /// In the original.
        original: String,
    },
    /// Nothing uses it.
    #[error("nothing uses the {kind} “{id}”")]
    Orphan {
        /// What it is.
        kind: &'static str,
        /// The id.
        id: String,
    },
}

/// Finds every fault that lies between the files.
pub(crate) fn problems(content: &Content) -> Vec<ContentProblem> {
    let mut found = Vec::new();
    twice(
        "answer",
        content.answers.iter().map(|item| item.id.as_str()),
        &mut found,
    );
    twice(
        "question",
        content.questions.iter().map(|item| item.id.as_str()),
        &mut found,
    );
    twice(
        "glossary word",
        content.glossary.iter().map(|item| item.id.as_str()),
        &mut found,
    );
    twice(
        "source",
        content.sources.iter().map(|item| item.id.as_str()),
        &mut found,
    );
    let mut used = Used::default();
    check_answers(content, &mut used, &mut found);
    check_rules(content, &mut used, &mut found);
    orphans(content, &used, &mut found);
    found
}

#[derive(Default)]
struct Used {
    sources: BTreeSet<String>,
    glossary: BTreeSet<String>,
    questions: BTreeSet<String>,
    facts: BTreeSet<String>,
    reasons: BTreeSet<String>,
}

pub(crate) fn twice<'a>(
    kind: &'static str,
    ids: impl Iterator<Item = &'a str>,
    found: &mut Vec<ContentProblem>,
) {
    let mut seen = BTreeSet::new();
    found.extend(
        ids.filter(|id| !seen.insert(*id))
            .map(|id| ContentProblem::Twice {
                kind,
                id: id.to_owned(),
            }),
    );
}

fn check_answers(content: &Content, used: &mut Used, found: &mut Vec<ContentProblem>) {
    for answer in &content.answers {
        let ids = answer.paragraphs.iter().map(|item| item.id.as_str());
        twice("paragraph", ids, found);
        for paragraph in &answer.paragraphs {
            let place = format!("{}/{}", answer.id, paragraph.id);
            if paragraph.sources.is_empty() {
                found.push(ContentProblem::NoSource {
                    paragraph: place.clone(),
                });
            }
            let mut name = |kind, id: &str, exists: bool| {
                if !exists {
                    let (place, id) = (place.clone(), id.to_owned());
                    found.push(ContentProblem::NoSuch { place, kind, id });
                }
            };
            for id in &paragraph.sources {
                name("source", id, content.source(id).is_some());
            }
            for id in &paragraph.facts {
                name("fact", id, FACT_IDS.contains(&id.as_str()));
            }
            for id in &paragraph.asks {
                name("question", id, content.question(id).is_some());
            }
            let linked = linked(&paragraph.blocks);
            for id in &linked {
                name("glossary word", id, content.glossary_word(id).is_some());
            }
            used.sources.extend(paragraph.sources.iter().cloned());
            used.facts.extend(paragraph.facts.iter().cloned());
            used.questions.extend(paragraph.asks.iter().cloned());
            used.glossary.extend(linked);
        }
    }
}

pub(crate) fn linked(blocks: &[Block]) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut take = |inlines: &[Inline]| {
        for inline in inlines {
            if let Inline::Glossary { id, .. } = inline {
                ids.insert(id.clone());
            }
        }
    };
    for block in blocks {
        match block {
            Block::Heading(_) => {}
            Block::Paragraph(inlines) => take(inlines),
            Block::List(items) | Block::Steps(items) => items.iter().for_each(|item| take(item)),
        }
    }
    ids
}

fn check_rules(content: &Content, used: &mut Used, found: &mut Vec<ContentProblem>) {
    let words = Words::new(Language::English);
    for question in &content.questions {
        for rule in &question.rules {
            let others = rule.also.iter().chain(&rule.unless).chain(&rule.known);
            for fact in others.chain([&rule.fact]) {
                if !FACT_IDS.contains(&fact.as_str()) {
                    found.push(ContentProblem::NoSuch {
                        place: question.id.clone(),
                        kind: "fact",
                        id: fact.clone(),
                    });
                }
                used.facts.insert(fact.clone());
            }
            if !words.has(&rule.reason_key) {
                found.push(ContentProblem::NoSuch {
                    place: question.id.clone(),
                    kind: "reason",
                    id: rule.reason_key.clone(),
                });
            }
            used.reasons.insert(rule.reason_key.clone());
        }
    }
}

fn orphans(content: &Content, used: &Used, found: &mut Vec<ContentProblem>) {
    let mut unused = |kind, id: &str, is_used: bool| {
        if !is_used {
            found.push(ContentProblem::Orphan {
                kind,
                id: id.to_owned(),
            });
        }
    };
    for source in &content.sources {
        unused("source", &source.id, used.sources.contains(&source.id));
    }
    for word in &content.glossary {
        unused("glossary word", &word.id, used.glossary.contains(&word.id));
    }
    for question in &content.questions {
        unused(
            "question",
            &question.id,
            used.questions.contains(&question.id),
        );
    }
    for fact in FACT_IDS {
        unused("fact", fact, used.facts.contains(*fact));
    }
    for key in Words::new(Language::English).keys() {
        if key.starts_with("question-reason-") {
            unused("reason", &key, used.reasons.contains(&key));
        }
    }
}
