//! A translation laid over the original: texts only. Ids, sources, rules and ranks stay those of the original,
//! and so do all numbers and links; whatever differs is a fault.

use std::collections::BTreeSet;

use crate::assemble::{keep, parts, toml};
use crate::check::{self, ContentProblem};
use crate::embedded::Files;
use crate::file_shapes::{
    TranslatedGlossary, TranslatedHeader, TranslatedQuestions, TranslatedSources,
};
use crate::markdown::{self, Section};
use crate::{Answer, Block, Content, Inline, TextState};

/// How far a translation has come, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translation {
    /// Faults: unknown ids, other numbers, other links, other parts.
    pub problems: Vec<ContentProblem>,
    /// What is not translated, as `kind id`.
    pub missing: Vec<String>,
    /// What is translated from an older version, as `kind id`.
    pub older: Vec<String>,
}

impl Translation {
    pub(crate) fn new(content: &Content, problems: Vec<ContentProblem>) -> Self {
        let mut translation = Self {
            problems,
            ..Self::default()
        };
        let answers = content
            .answers
            .iter()
            .map(|item| ("answer", &item.id, item.state));
        let questions = content
            .questions
            .iter()
            .map(|item| ("question", &item.id, item.state));
        let words = content
            .glossary
            .iter()
            .map(|item| ("glossary word", &item.id, item.state));
        let sources = content
            .sources
            .iter()
            .map(|item| ("source", &item.id, item.state));
        for (kind, id, state) in answers.chain(questions).chain(words).chain(sources) {
            match state {
                TextState::NotTranslated => translation.missing.push(format!("{kind} {id}")),
                TextState::OlderTranslation => translation.older.push(format!("{kind} {id}")),
                TextState::Original | TextState::Translated => {}
            }
        }
        translation
    }
}

/// Returns the original as it is shown where nothing is translated.
pub(crate) fn untranslated(original: &Content) -> Content {
    let mut content = original.clone();
    let state = TextState::NotTranslated;
    content.answers.iter_mut().for_each(|it| it.state = state);
    content.questions.iter_mut().for_each(|it| it.state = state);
    content.glossary.iter_mut().for_each(|it| it.state = state);
    content.sources.iter_mut().for_each(|it| it.state = state);
    content
}

/// Lays the files of a language over the original. A piece with a fault stays in English.
pub(crate) fn content(original: &Content, files: &Files) -> (Content, Vec<ContentProblem>) {
    let mut laid = Laid {
        content: untranslated(original),
        language: files.language,
        problems: Vec::new(),
    };
    let pages = keep(files.answers, page, &mut laid.problems);
    for (file, header, sections) in pages {
        laid.answer(&file, header, sections);
    }
    laid.sources(files);
    laid.questions(files);
    laid.glossary(files);
    laid.content
        .glossary
        .sort_by_key(|word| word.word.to_lowercase());
    (laid.content, laid.problems)
}

type Page = (String, TranslatedHeader, Vec<Section>);

fn page(file: &str, text: &str) -> Result<Page, ContentProblem> {
    let (header, body) = parts(file, text)?;
    let header: TranslatedHeader = toml(file, header)?;
    let sections =
        markdown::sections(body).map_err(|fault| crate::assemble::unreadable(file, fault))?;
    Ok((file.to_owned(), header, sections))
}

struct Laid {
    content: Content,
    language: &'static str,
    problems: Vec<ContentProblem>,
}

impl Laid {
    /// Splits `id@version` and finds out how the version stands to that of the original.
    fn state(
        &mut self,
        file: &str,
        translates: &str,
        version_of: impl Fn(&Content, &str) -> Option<u32>,
    ) -> Option<(String, TextState)> {
        let found = translates.split_once('@').and_then(|(id, version)| {
            let version: u32 = version.parse().ok()?;
            let current = version_of(&self.content, id)?;
            let state = match version.cmp(&current) {
                std::cmp::Ordering::Equal => TextState::Translated,
                std::cmp::Ordering::Less if version > 0 => TextState::OlderTranslation,
                std::cmp::Ordering::Less | std::cmp::Ordering::Greater => return None,
            };
            Some((id.to_owned(), state))
        });
        if found.is_none() {
            self.problems.push(ContentProblem::NotAnOriginal {
                file: format!("{}/{file}", self.language),
                translates: translates.to_owned(),
            });
        }
        found
    }

    /// Says whether translation and original agree; an older translation cannot.
    fn agree(
        &mut self,
        place: &str,
        state: TextState,
        what: &'static str,
        pair: (String, String),
    ) -> bool {
        let (translated, original) = pair;
        if state == TextState::OlderTranslation || translated == original {
            return true;
        }
        self.problems.push(ContentProblem::Differs {
            place: format!("{}: {place}", self.language),
            what,
            translated,
            original,
        });
        false
    }

    fn texts_agree(
        &mut self,
        place: &str,
        state: TextState,
        translated: &[&str],
        original: &[&str],
    ) -> bool {
        self.agree(
            place,
            state,
            "the numbers",
            (numbers(translated), numbers(original)),
        )
    }

    fn answer(&mut self, file: &str, header: TranslatedHeader, sections: Vec<Section>) {
        let version_of = |content: &Content, id: &str| content.answer(id).map(|it| it.version);
        let Some((id, state)) = self.state(file, &header.translates, version_of) else {
            return;
        };
        if format!("{id}.md") != file {
            self.problems.push(ContentProblem::IdIsNotFileName {
                file: format!("{}/{file}", self.language),
                id,
            });
            return;
        }
        let Some(original) = self.content.answer(&id).cloned() else {
            return;
        };
        let mut answer = original.clone();
        answer.title = header.title;
        answer.state = state;
        if !self.sections_agree(&original, &sections) {
            return;
        }
        let mut is_sound = true;
        for (paragraph, section) in answer.paragraphs.iter_mut().zip(sections) {
            let place = format!("{id}/{}", paragraph.id);
            let pairs = [
                (
                    "the parts",
                    (shape(&section.blocks), shape(&paragraph.blocks)),
                ),
                (
                    "the links",
                    (links(&section.blocks), links(&paragraph.blocks)),
                ),
                (
                    "the numbers",
                    (
                        numbers(&texts(&section.blocks)),
                        numbers(&texts(&paragraph.blocks)),
                    ),
                ),
            ];
            for (what, pair) in pairs {
                is_sound &= self.agree(&place, state, what, pair);
            }
            paragraph.blocks = section.blocks;
        }
        is_sound &= self.texts_agree(&id, state, &[&answer.title], &[&original.title]);
        if is_sound && let Some(slot) = self.content.answers.iter_mut().find(|it| it.id == id) {
            *slot = answer;
        }
    }

    /// The ids of the sections must be those of the original also in an older translation: facts and
    /// questions stand beside them.
    fn sections_agree(&mut self, original: &Answer, sections: &[Section]) -> bool {
        let ids = |ids: Vec<&str>| ids.join(" ");
        let pair = (
            ids(sections.iter().map(|it| it.id.as_str()).collect()),
            ids(original
                .paragraphs
                .iter()
                .map(|it| it.id.as_str())
                .collect()),
        );
        let has_text = sections.iter().all(|section| section.blocks.len() > 1);
        self.agree(&original.id, TextState::Translated, "the headings", pair) && has_text
    }

    fn sources(&mut self, files: &Files) {
        let read = |file: &str, text: &str| {
            toml::<TranslatedSources>(file, text).map(|read| (file.to_owned(), read.sources))
        };
        for (file, entries) in keep(files.sources, read, &mut self.problems) {
            self.once("source", entries.iter().map(|it| it.translates.as_str()));
            for entry in entries {
                let version_of =
                    |content: &Content, id: &str| content.source(id).map(|it| it.version);
                let Some((id, state)) = self.state(&file, &entry.translates, version_of) else {
                    continue;
                };
                let Some(original) = self.content.source(&id).cloned() else {
                    continue;
                };
                let note = |text: &Option<String>| text.clone().unwrap_or_default();
                let has_note = |text: &Option<String>| format!("{}", text.is_some());
                let (old, new) = (note(&original.note), note(&entry.note));
                let place = format!("source {id}");
                let agree = self.texts_agree(
                    &place,
                    state,
                    &[&entry.title, &new],
                    &[&original.title, &old],
                ) && self.agree(
                    &place,
                    state,
                    "the notes",
                    (has_note(&entry.note), has_note(&original.note)),
                );
                if agree && let Some(slot) = self.content.sources.iter_mut().find(|it| it.id == id)
                {
                    slot.title = entry.title;
                    slot.note = entry.note;
                    slot.state = state;
                }
            }
        }
    }

    fn questions(&mut self, files: &Files) {
        let read = |file: &str, text: &str| {
            toml::<TranslatedQuestions>(file, text).map(|read| (file.to_owned(), read.questions))
        };
        for (file, entries) in keep(files.questions, read, &mut self.problems) {
            self.once("question", entries.iter().map(|it| it.translates.as_str()));
            for entry in entries {
                let version_of =
                    |content: &Content, id: &str| content.question(id).map(|it| it.version);
                let Some((id, state)) = self.state(&file, &entry.translates, version_of) else {
                    continue;
                };
                let Some(original) = self.content.question(&id).cloned() else {
                    continue;
                };
                let agree = self.texts_agree(
                    &format!("question {id}"),
                    state,
                    &[&entry.text, &entry.why, &entry.follow_up],
                    &[&original.text, &original.why, &original.follow_up],
                );
                if agree
                    && let Some(slot) = self.content.questions.iter_mut().find(|it| it.id == id)
                {
                    slot.text = entry.text;
                    slot.why = entry.why;
                    slot.follow_up = entry.follow_up;
                    slot.state = state;
                }
            }
        }
    }

    fn glossary(&mut self, files: &Files) {
        let read = |file: &str, text: &str| {
            toml::<TranslatedGlossary>(file, text).map(|read| (file.to_owned(), read.words))
        };
        for (file, entries) in keep(files.glossary, read, &mut self.problems) {
            self.once(
                "glossary word",
                entries.iter().map(|it| it.translates.as_str()),
            );
            for entry in entries {
                let version_of =
                    |content: &Content, id: &str| content.glossary_word(id).map(|it| it.version);
                let Some((id, state)) = self.state(&file, &entry.translates, version_of) else {
                    continue;
                };
                let Some(original) = self.content.glossary_word(&id).cloned() else {
                    continue;
                };
                let agree = self.texts_agree(
                    &format!("glossary word {id}"),
                    state,
                    &[&entry.word, &entry.text],
                    &[&original.word, &original.text],
                );
                if agree && let Some(slot) = self.content.glossary.iter_mut().find(|it| it.id == id)
                {
                    slot.word = entry.word;
                    slot.text = entry.text;
                    slot.state = state;
                }
            }
        }
    }

    fn once<'a>(&mut self, kind: &'static str, translates: impl Iterator<Item = &'a str>) {
        let ids = translates.map(|it| it.split_once('@').map_or(it, |(id, _)| id));
        check::twice(kind, ids, &mut self.problems);
    }
}

/// Returns every text of the blocks, item by item.
#[must_use]
pub fn texts(blocks: &[Block]) -> Vec<String> {
    let sentence = |inlines: &[Inline]| inlines.iter().map(Inline::text).collect::<String>();
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Heading(heading) => vec![heading.clone()],
            Block::Paragraph(inlines) => vec![sentence(inlines)],
            Block::List(items) | Block::Steps(items) => {
                items.iter().map(|item| sentence(item)).collect()
            }
        })
        .collect()
}

/// The kinds of blocks and how many items each list has: `heading paragraph list(3)`.
fn shape(blocks: &[Block]) -> String {
    let kinds: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Heading(_) => "heading".to_owned(),
            Block::Paragraph(_) => "paragraph".to_owned(),
            Block::List(items) => format!("list({})", items.len()),
            Block::Steps(items) => format!("steps({})", items.len()),
        })
        .collect();
    kinds.join(" ")
}

fn links(blocks: &[Block]) -> String {
    let ids: Vec<String> = check::linked(blocks).into_iter().collect();
    ids.join(" ")
}

/// The numbers written in digits, each once, decimal comma as point.
fn numbers(texts: &[impl AsRef<str>]) -> String {
    let mut found = BTreeSet::new();
    for text in texts {
        let mut number = String::new();
        let mut rest = text.as_ref().chars().peekable();
        while let Some(sign) = rest.next() {
            let goes_on = rest.peek().is_some_and(char::is_ascii_digit);
            if sign.is_ascii_digit() {
                number.push(sign);
            } else if matches!(sign, '.' | ',') && goes_on && !number.is_empty() {
                number.push('.');
            } else if !number.is_empty() {
                found.insert(std::mem::take(&mut number));
            }
        }
        if !number.is_empty() {
            found.insert(number);
        }
    }
    found.into_iter().collect::<Vec<_>>().join(" ")
}
