//! Every language says the same as English: the same messages with the same arguments and the same numbers.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use crate::Language;
use crate::catalogue::{resource, spelled_out};

/// What a message asks for and says in digits, whatever the language.
#[derive(Debug, Default, PartialEq, Eq)]
struct Bones {
    file: &'static str,
    arguments: BTreeSet<String>,
    numbers: BTreeSet<String>,
    /// Arguments that a [one] does not say.
    hidden: BTreeSet<String>,
}

fn bones(language: Language) -> BTreeMap<String, Bones> {
    let mut all = BTreeMap::new();
    for (file, text) in language.files() {
        let (resource, _) = resource(text);
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                let id = message.id.name.to_owned();
                let attributes = message
                    .attributes
                    .iter()
                    .map(|part| (format!("{id}.{}", part.id.name), &part.value));
                let value = message.value.iter().map(|value| (id.clone(), value));
                for (key, pattern) in value.chain(attributes) {
                    let mut bones = Bones {
                        file,
                        ..Bones::default()
                    };
                    look(pattern, &mut bones);
                    all.insert(key, bones);
                }
            }
        }
    }
    all
}

fn look(pattern: &ast::Pattern<&str>, bones: &mut Bones) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => numbers(value, &mut bones.numbers),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(inline) => inline_argument(inline, bones),
                ast::Expression::Select { selector, variants } => {
                    inline_argument(selector, bones);
                    let names: Vec<&str> = variants.iter().map(|one| key(&one.key)).collect();
                    for variant in variants {
                        let mut inner = Bones::default();
                        look(&variant.value, &mut inner);
                        if key(&variant.key) == "one"
                            && !names.contains(&"0")
                            && !inner.arguments.contains(&name(selector))
                        {
                            bones.hidden.insert(name(selector));
                        }
                        if matches!(key(&variant.key), "one" | "1") {
                            // One language writes “1”, another one the argument.
                            inner.numbers.remove("1");
                        }
                        bones.arguments.extend(inner.arguments);
                        bones.numbers.extend(inner.numbers);
                        bones.hidden.extend(inner.hidden);
                    }
                }
            },
        }
    }
}

fn key<'a>(key: &ast::VariantKey<&'a str>) -> &'a str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

fn name(inline: &ast::InlineExpression<&str>) -> String {
    match inline {
        ast::InlineExpression::VariableReference { id } => format!("${}", id.name),
        ast::InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
        ast::InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        ast::InlineExpression::FunctionReference { id, arguments } => {
            let inner: Vec<String> = arguments.positional.iter().map(name).collect();
            format!("{}({})", id.name, inner.join(" "))
        }
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::Placeable { .. } => String::new(),
    }
}

fn inline_argument(inline: &ast::InlineExpression<&str>, bones: &mut Bones) {
    let name = name(inline);
    if !name.is_empty() {
        bones.arguments.insert(name);
    }
}

/// The numbers written in digits, decimal comma as point.
fn numbers(text: &str, found: &mut BTreeSet<String>) {
    let plain: String = text
        .chars()
        .map(|c| if c == ',' { '.' } else { c })
        .collect();
    found.extend(
        plain
            .split(|c: char| !(c.is_ascii_digit() || c == '.'))
            .map(|part| part.trim_matches('.').to_owned())
            .filter(|part| !part.is_empty()),
    );
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL
        .iter()
        .copied()
        .filter(|language| *language != Language::English)
}

#[test]
fn every_language_has_the_messages_of_the_english_catalogue_in_the_same_files() {
    let english = bones(Language::English);
    let mut faults = Vec::new();
    for language in others() {
        let own = bones(language);
        let code = language.code();
        for (key, bones) in &english {
            match own.get(key) {
                None => faults.push(format!("{code}: {key} is missing ({})", bones.file)),
                Some(found) if found.file != bones.file => {
                    faults.push(format!("{code}: {key} stands in {}", found.file));
                }
                Some(_) => {}
            }
        }
        let more = own.keys().filter(|key| !english.contains_key(*key));
        faults.extend(more.map(|key| format!("{code}: {key} is not in English")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_message_asks_for_the_same_arguments_and_has_the_same_numbers() {
    let english = bones(Language::English);
    let mut faults = Vec::new();
    for language in others() {
        for (key, found) in bones(language) {
            let Some(original) = english.get(&key) else {
                continue;
            };
            let code = language.code();
            if found.arguments != original.arguments {
                faults.push(format!(
                    "{code}: {key}: arguments {:?}, in English {:?}",
                    found.arguments, original.arguments
                ));
            }
            if found.numbers != original.numbers {
                faults.push(format!(
                    "{code}: {key}: numbers {:?}, in English {:?}",
                    found.numbers, original.numbers
                ));
            }
            // “one” is 0 as well in French: a written-out one would be a wrong number.
            if language == Language::French && !found.hidden.is_subset(&original.hidden) {
                faults.push(format!("{code}: {key}: [one] hides {:?}", found.hidden));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_sentence_is_left_in_english() {
    let english: BTreeMap<(String, usize), String> = numbered(Language::English);
    let mut left = Vec::new();
    for language in others() {
        for ((key, place), text) in numbered(language) {
            let words = text.split_whitespace().filter(|word| {
                // “this” stands for an argument.
                word.chars().filter(|c| c.is_alphabetic()).count() > 1
                    && word.chars().any(char::is_lowercase)
                    && !word.starts_with("this")
            });
            if words.count() > 3 && english.get(&(key.clone(), place)) == Some(&text) {
                left.push(format!("{}: {key}: {text}", language.code()));
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

fn numbered(language: Language) -> BTreeMap<(String, usize), String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    spelled_out(language)
        .into_iter()
        .map(|(_, key, text)| {
            let place = seen.entry(key.clone()).or_default();
            *place += 1;
            ((key, *place), text)
        })
        .collect()
}

#[test]
fn french_marks_stay_with_their_word() {
    let mut faults = Vec::new();
    for (file, text) in Language::French.files() {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut marks = line.split(' ').skip(1);
            let breaks = marks.any(|word| word.starts_with(['?', ';', '!', '»']) || word == ":");
            if breaks || line.contains("« ") {
                faults.push(format!("{file}: {line}"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "a plain space there may end a line: {faults:#?}"
    );
}
