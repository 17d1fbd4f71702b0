//! Every English string follows the wording rules and can be read by a twelve-year-old.

use std::collections::BTreeMap;

use crate::Language;
use crate::catalogue::spelled_out;
use crate::voice::{Reading, never_used_words};

/// Strings that must use a word of the list, each with its reason.
const EXEMPT: &[(&str, &str, &str)] = &[
    (
        "emergency-signs",
        "stop",
        "“bleeding that does not stop” is how an emergency line names it",
    ),
    (
        "continue",
        "continue",
        "a button of the window, not said of a treatment",
    ),
    (
        "reading-cancel",
        "stop",
        "a button that ends the reading of a file",
    ),
    (
        "risk-karyotype-good",
        "good",
        "the published name of a karyotype group, in quotation marks",
    ),
    (
        "risk-cytogenetics-good",
        "good",
        "the published name of a cytogenetic group, in quotation marks",
    ),
    (
        "risk-cytogenetics-very_good",
        "good",
        "the published name of a cytogenetic group, in quotation marks",
    ),
    (
        "risk-group-word-very_good",
        "good",
        "the published name of a cytogenetic group, in quotation marks",
    ),
    (
        "risk-group-word-good",
        "good",
        "the published name of a cytogenetic group, in quotation marks",
    ),
    (
        "risk-check-chromosome-7",
        "good",
        "the published names of two cytogenetic groups, in quotation marks",
    ),
];

#[test]
fn no_string_uses_a_word_that_we_never_use() {
    let found: Vec<String> = spelled_out(Language::English)
        .into_iter()
        .flat_map(|(file, key, text)| {
            never_used_words(&text)
                .into_iter()
                .filter(|word| {
                    !EXEMPT
                        .iter()
                        .any(|(id, exempt, _)| *id == key && exempt == word)
                })
                .map(|word| format!("{file}: {key}: “{word}” in “{text}”"))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_exemption_is_still_needed() {
    let texts = spelled_out(Language::English);
    for (key, word, _) in EXEMPT {
        assert!(
            texts
                .iter()
                .any(|(_, id, text)| id == key && never_used_words(text).contains(word)),
            "{key} no longer uses “{word}”"
        );
    }
}

#[test]
fn the_strings_of_each_file_are_easy_to_read() {
    let mut files: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (file, _, text) in spelled_out(Language::English) {
        files.entry(file).or_default().push(text);
    }
    let mut all = Vec::new();
    for (file, texts) in &files {
        // Names of tests are not sentences; the grade has no meaning for them.
        let sentences: Vec<&str> = texts
            .iter()
            .map(String::as_str)
            .filter(|text| text.ends_with(['.', '?', ':']))
            .collect();
        let reading = Reading::of(sentences.iter().copied());
        eprintln!(
            "{file}: {} sentences, grade {:.1}, with the medical allow-list {:.1}, {:.1} words a sentence",
            reading.sentences,
            reading.grade(false),
            reading.grade(true),
            reading.words_in_a_sentence()
        );
        assert!(
            reading.grade(true) <= 9.0,
            "{file}: {:.1}",
            reading.grade(true)
        );
        all.extend(sentences);
    }
    let reading = Reading::of(all);
    eprintln!(
        "all: grade {:.1}, with the medical allow-list {:.1}",
        reading.grade(false),
        reading.grade(true)
    );
    assert!(reading.grade(true) <= 8.0, "{:.1}", reading.grade(true));
}
