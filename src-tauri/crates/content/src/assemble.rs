//! The files put together into one content, checked.

use chrono::NaiveDate;
use domain::fact::FactState;
use serde::de::DeserializeOwned;

use crate::check::{self, ContentProblem};
use crate::embedded::Files;
use crate::file_shapes::{AnswerHeader, GlossaryFile, QuestionFile, RuleEntry, SourceFile};
use crate::markdown;
use crate::{
    Answer, AnswerGroup, Content, GlossaryWord, Paragraph, Question, Rule, Source, SourceKind,
    Stage, TextState,
};

/// Reads and checks all files.
///
/// # Errors
/// Every fault found, so that a writer sees them all at once.
pub(crate) fn content(files: &Files) -> Result<Content, Vec<ContentProblem>> {
    let mut faults = Vec::new();
    let content = unchecked(files, &mut faults);
    faults.extend(check::problems(&content));
    if faults.is_empty() {
        Ok(content)
    } else {
        Err(faults)
    }
}

/// Reads all files; what lies between them is not looked at.
pub(crate) fn unchecked(files: &Files, faults: &mut Vec<ContentProblem>) -> Content {
    let mut content = Content {
        answers: keep(files.answers, answer, faults),
        questions: keep(files.questions, questions, faults)
            .into_iter()
            .flatten()
            .collect(),
        glossary: keep(files.glossary, glossary, faults)
            .into_iter()
            .flatten()
            .collect(),
        sources: keep(files.sources, sources, faults)
            .into_iter()
            .flatten()
            .collect(),
    };
    content
        .answers
        .sort_by_key(|answer| (answer.group, answer.order));
    content.questions.sort_by_key(|question| question.stage);
    content
        .glossary
        .sort_by_key(|word| word.word.to_lowercase());
    link_questions(&mut content);
    content
}

/// Questions learn from the paragraphs where they belong, so that the data says it only once.
fn link_questions(content: &mut Content) {
    for question in &mut content.questions {
        for answer in &content.answers {
            for paragraph in &answer.paragraphs {
                if paragraph.asks.contains(&question.id) {
                    question
                        .paragraphs
                        .push(format!("{}/{}", answer.id, paragraph.id));
                }
            }
        }
    }
}

pub(crate) fn keep<T>(
    files: &[(&str, &str)],
    read: impl Fn(&str, &str) -> Result<T, ContentProblem>,
    faults: &mut Vec<ContentProblem>,
) -> Vec<T> {
    let mut kept = Vec::new();
    for (file, text) in files {
        match read(file, text) {
            Ok(item) => kept.push(item),
            Err(problem) => faults.push(problem),
        }
    }
    kept
}

pub(crate) fn unreadable(file: &str, what: impl ToString) -> ContentProblem {
    ContentProblem::Unreadable {
        file: file.to_owned(),
        what: what.to_string(),
    }
}

pub(crate) fn toml<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentProblem> {
    toml::from_str(text).map_err(|fault| unreadable(file, fault))
}

/// Returns the header and the body of a page.
pub(crate) fn parts<'a>(file: &str, text: &'a str) -> Result<(&'a str, &'a str), ContentProblem> {
    text.strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
        .ok_or_else(|| unreadable(file, "there is no header between two lines of +++"))
}

fn answer(file: &str, text: &str) -> Result<Answer, ContentProblem> {
    let (header, body) = parts(file, text)?;
    let header: AnswerHeader = toml(file, header)?;
    if format!("{}.md", header.id) != file {
        return Err(ContentProblem::IdIsNotFileName {
            file: file.to_owned(),
            id: header.id,
        });
    }
    let group = AnswerGroup::ALL
        .iter()
        .copied()
        .find(|group| group.id() == header.group)
        .ok_or_else(|| unreadable(file, format!("there is no group “{}”", header.group)))?;
    let reviewed_on = header
        .reviewed_on
        .parse::<NaiveDate>()
        .map_err(|fault| unreadable(file, format!("reviewed_on: {fault}")))?;
    let sections = markdown::sections(body).map_err(|fault| unreadable(file, fault))?;
    let mut sections = sections.into_iter();
    let mut paragraphs = Vec::new();
    for meta in header.paragraphs {
        let apart = || ContentProblem::HeaderWithoutText {
            paragraph: format!("{}/{}", header.id, meta.id),
        };
        let section = sections.next().ok_or_else(apart)?;
        if section.id != meta.id || section.blocks.len() < 2 {
            return Err(apart());
        }
        paragraphs.push(Paragraph {
            id: meta.id,
            sources: meta.sources,
            facts: meta.facts,
            asks: meta.asks,
            blocks: section.blocks,
        });
    }
    if let Some(section) = sections.next() {
        return Err(ContentProblem::HeaderWithoutText {
            paragraph: format!("{}/{}", header.id, section.id),
        });
    }
    Ok(Answer {
        id: header.id,
        version: header.version,
        state: TextState::Original,
        title: header.title,
        group,
        order: header.order,
        reviewed_on,
        is_sensitive: header.sensitive,
        paragraphs,
    })
}

fn questions(file: &str, text: &str) -> Result<Vec<Question>, ContentProblem> {
    let QuestionFile { stage, questions } = toml(file, text)?;
    let stage = Stage::ALL
        .iter()
        .copied()
        .find(|candidate| candidate.id() == stage)
        .ok_or_else(|| unreadable(file, format!("there is no stage “{stage}”")))?;
    questions
        .into_iter()
        .map(|entry| {
            let rules = entry
                .rules
                .into_iter()
                .map(|rule| self::rule(file, &entry.id, rule))
                .collect::<Result<_, _>>()?;
            Ok(Question {
                id: entry.id,
                version: entry.version,
                state: TextState::Original,
                text: entry.text,
                stage,
                why: entry.why,
                follow_up: entry.follow_up,
                paragraphs: Vec::new(),
                rules,
            })
        })
        .collect()
}

fn rule(file: &str, question: &str, entry: RuleEntry) -> Result<Rule, ContentProblem> {
    let state = match entry.state.as_str() {
        "holds" => FactState::Holds,
        "does_not_hold" => FactState::DoesNotHold,
        "missing" => FactState::Missing,
        other => {
            return Err(unreadable(
                file,
                format!("{question}: there is no state “{other}”"),
            ));
        }
    };
    if !(1..=100).contains(&entry.weight) {
        return Err(unreadable(
            file,
            format!("{question}: a weight is from 1 to 100"),
        ));
    }
    Ok(Rule {
        fact: entry.fact,
        state,
        codes: entry.codes.into_iter().collect(),
        at_least: entry.at_least.into_iter().collect(),
        also: entry.also,
        unless: entry.unless,
        known: entry.known,
        reason_key: format!("question-reason-{}", entry.reason),
        weight: entry.weight,
    })
}

fn glossary(file: &str, text: &str) -> Result<Vec<GlossaryWord>, ContentProblem> {
    let GlossaryFile { words } = toml(file, text)?;
    Ok(words
        .into_iter()
        .map(|entry| GlossaryWord {
            id: entry.id,
            version: entry.version,
            state: TextState::Original,
            word: entry.word,
            text: entry.text,
        })
        .collect())
}

fn sources(file: &str, text: &str) -> Result<Vec<Source>, ContentProblem> {
    let SourceFile { sources } = toml(file, text)?;
    sources
        .into_iter()
        .map(|entry| {
            let kind = match entry.kind.as_str() {
                "guideline" => SourceKind::Guideline,
                "paper" => SourceKind::Paper,
                "label" => SourceKind::Label,
                "general_answer" => SourceKind::GeneralAnswer,
                "general_knowledge" => SourceKind::GeneralKnowledge,
                "convention" => SourceKind::Convention,
                other => return Err(unreadable(file, format!("there is no kind “{other}”"))),
            };
            Ok(Source {
                id: entry.id,
                version: entry.version,
                state: TextState::Original,
                title: entry.title,
                year: entry.year,
                kind,
                note: entry.note,
            })
        })
        .collect()
}
