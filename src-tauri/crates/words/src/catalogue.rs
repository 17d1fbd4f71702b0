//! The Fluent bundles: built once a language, asked by key.

use std::borrow::Cow;
use std::sync::OnceLock;

use domain::{Analyte, Decimal};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::language::Language;
use crate::{Arg, Words, WordsError};

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: Language) -> &'static Bundle {
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    static SPANISH: OnceLock<Bundle> = OnceLock::new();
    static FRENCH: OnceLock<Bundle> = OnceLock::new();
    static GERMAN: OnceLock<Bundle> = OnceLock::new();
    let cell = match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
        Language::French => &FRENCH,
        Language::German => &GERMAN,
    };
    cell.get_or_init(|| {
        let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        // The marks that keep directions apart would be printed as boxes on paper.
        bundle.set_use_isolating(false);
        for (_, text) in language.files() {
            bundle.add_resource_overriding(resource(text).0);
        }
        bundle
    })
}

/// Parses one file; what could not be parsed is left out and listed.
pub(crate) fn resource(text: &str) -> (FluentResource, Vec<String>) {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, problems)) => {
            let described = problems
                .iter()
                .map(|problem| {
                    let before = text.get(..problem.pos.start).unwrap_or_default();
                    format!("line {}: {problem}", before.lines().count())
                })
                .collect();
            (resource, described)
        }
    }
}

fn pattern(language: Language, key: &str) -> Option<&'static ast::Pattern<&'static str>> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle(language).get_message(id)?;
    match attribute {
        Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        None => message.value(),
    }
}

/// Published limits of haemoglobin in g/dL that any sentence may name, in the unit of the person.
const PUBLISHED_HEMOGLOBIN: &[(&str, u32)] = &[("hb-3", 3), ("hb-7", 7), ("hb-8", 8)];

pub(crate) fn has(language: Language, key: &str) -> bool {
    pattern(language, key).is_some()
}

/// Returns the sentence, and what Fluent could not fill in.
pub(crate) fn format(
    words: &Words,
    key: &str,
    args: &[(&str, Arg<'_>)],
) -> Result<(String, Vec<String>), WordsError> {
    let language = words.language();
    let pattern = pattern(language, key).ok_or_else(|| WordsError::MissingKey {
        language,
        key: key.to_owned(),
    })?;
    // Most sentences beside a number are plain text; the others are put together with what every sentence may name.
    if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Ok(((*value).to_owned(), Vec::new()));
    }
    let mut values = FluentArgs::with_capacity(args.len() + PUBLISHED_HEMOGLOBIN.len());
    for (name, grams) in PUBLISHED_HEMOGLOBIN {
        let limit = words.published_limit(Analyte::Hemoglobin, Decimal::from(*grams));
        values.set(*name, FluentValue::String(Cow::Owned(limit)));
    }
    for (name, arg) in args {
        values.set((*name).to_owned(), value(words, arg));
    }
    let mut problems = Vec::new();
    let text = bundle(language)
        .format_pattern(pattern, Some(&values), &mut problems)
        .into_owned();
    Ok((text, problems.iter().map(ToString::to_string).collect()))
}

fn value<'a>(words: &Words, arg: &Arg<'a>) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) | Arg::Code(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Number(number) => FluentValue::String(Cow::Owned(words.number(*number))),
        Arg::Count(count) => FluentValue::from(*count),
        Arg::Date(day) => FluentValue::String(Cow::Owned(words.date(*day))),
        Arg::Partial(date) => FluentValue::String(Cow::Owned(words.partial_date(date))),
        Arg::Numbers(numbers) => FluentValue::String(Cow::Owned(words.numbers(numbers))),
        Arg::Days(days) => {
            let days: Vec<String> = days
                .iter()
                .map(|day| day.to_string().replace('-', "−"))
                .collect();
            FluentValue::String(Cow::Owned(days.join(", ")))
        }
        Arg::Limit(analyte, limit) => {
            FluentValue::String(Cow::Owned(words.limit(*analyte, *limit)))
        }
        Arg::Measured(analyte, quantity) => {
            FluentValue::String(Cow::Owned(words.measured(*analyte, quantity)))
        }
    }
}

/// Returns every key of a language, attributes as `key.attribute`, sorted.
pub(crate) fn keys(language: Language) -> Vec<String> {
    let mut keys: Vec<String> = entries(language).into_iter().map(|(_, key)| key).collect();
    keys.sort();
    keys
}

/// Returns the file and the key of every message and attribute, in the order of the files.
fn entries(language: Language) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for (file, text) in language.files() {
        let (resource, _) = resource(text);
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                if message.value.is_some() {
                    found.push((*file, message.id.name.to_owned()));
                }
                for attribute in &message.attributes {
                    found.push((*file, format!("{}.{}", message.id.name, attribute.id.name)));
                }
            }
        }
    }
    found
}

/// Returns every string of a language as people could read it: each variant of a choice spelled out,
/// arguments replaced by a stand-in word. File, key, text. For tests of wording.
#[cfg(test)]
pub(crate) fn spelled_out(language: Language) -> Vec<(&'static str, String, String)> {
    let mut found = Vec::new();
    for (file, text) in language.files() {
        let (resource, _) = resource(text);
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                if let Some(value) = &message.value {
                    for text in variants(value) {
                        found.push((*file, message.id.name.to_owned(), text));
                    }
                }
                for attribute in &message.attributes {
                    for text in variants(&attribute.value) {
                        let key = format!("{}.{}", message.id.name, attribute.id.name);
                        found.push((*file, key, text));
                    }
                }
            }
        }
    }
    found
}

#[cfg(test)]
fn variants(pattern: &ast::Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            ast::PatternElement::TextElement { value } => vec![(*value).to_owned()],
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    vec![(*value).to_owned()]
                }
                ast::Expression::Inline(_) => vec!["this".to_owned()],
                ast::Expression::Select {
                    variants: choices, ..
                } => choices
                    .iter()
                    .flat_map(|choice| variants(&choice.value))
                    .collect(),
            },
        };
        texts = texts
            .iter()
            .flat_map(|text| parts.iter().map(move |part| format!("{text}{part}")))
            .collect();
    }
    texts
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_file_parses_without_a_problem() {
        for language in Language::ALL {
            for (file, text) in language.files() {
                let (_, problems) = resource(text);
                assert!(problems.is_empty(), "{file}: {problems:?}");
            }
        }
    }

    #[test]
    fn no_key_is_written_twice() {
        for language in Language::ALL {
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for (file, key) in entries(*language) {
                if let Some(first) = seen.insert(key.clone(), file) {
                    panic!("{key} stands in {first} and in {file}");
                }
            }
        }
    }

    #[test]
    fn a_missing_key_is_an_error_and_at_run_time_a_visible_text() {
        let words = Words::new(Language::English);
        assert!(matches!(
            words.try_say("no-such-key", &[]),
            Err(WordsError::MissingKey { .. })
        ));
        assert_eq!(words.say("no-such-key", &[]), "(no text yet: no-such-key)");
    }

    #[test]
    fn a_missing_argument_is_an_error() {
        let words = Words::new(Language::English);
        assert!(matches!(
            words.try_say("fact-first-dose", &[]),
            Err(WordsError::Incomplete { .. })
        ));
    }
}
