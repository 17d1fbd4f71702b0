//! Every string of every language follows the wording rules and can be read by a twelve-year-old.

use std::collections::BTreeMap;

use crate::Language;
use crate::catalogue::spelled_out;
use crate::voice::{Reading, never_used_words_of};

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
    for language in Language::ALL {
        let found: Vec<String> = spelled_out(*language)
            .into_iter()
            .flat_map(|(file, key, text)| {
                never_used_words_of(*language, &text)
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
        assert!(
            found.is_empty(),
            "{}: {}",
            language.code(),
            found.join("\n")
        );
    }
}

#[test]
fn every_exemption_is_still_needed() {
    for (key, word, _) in EXEMPT {
        let is_needed = Language::ALL.iter().any(|language| {
            spelled_out(*language).iter().any(|(_, id, text)| {
                id == key && never_used_words_of(*language, text).contains(word)
            })
        });
        assert!(is_needed, "{key} no longer uses “{word}”");
    }
}

#[test]
fn the_strings_of_each_file_are_easy_to_read() {
    let mut hard = Vec::new();
    for language in Language::ALL {
        let mut files: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (file, _, text) in spelled_out(*language) {
            files.entry(file).or_default().push(text);
        }
        let mut all = Vec::new();
        for texts in files.values() {
            // Names of tests are not sentences; a measure has no meaning for them.
            let sentences = texts.iter().filter(|text| text.ends_with(['.', '?', ':']));
            all.extend(sentences.map(String::as_str));
        }
        let code = language.code();
        let parts = files
            .iter()
            .map(|(file, texts)| {
                let sentences = texts.iter().filter(|text| text.ends_with(['.', '?', ':']));
                (*file, sentences.map(String::as_str).collect::<Vec<_>>())
            })
            .chain([("all", all.clone())]);
        for (file, sentences) in parts {
            let reading = Reading::of_language(*language, sentences.iter().copied());
            let plain = reading.measure(*language, false);
            let measure = reading.measure(*language, true);
            eprintln!(
                "{code} {file}: {} sentences, {} {:.1}, with the medical allow-list {:.1}, {:.1} words a sentence",
                reading.sentences,
                measure.name,
                plain.value,
                measure.value,
                reading.words_in_a_sentence()
            );
            // A file of definitions may be a little harder than all texts together.
            let slack = if file == "all" { 0.0 } else { SLACK };
            let is_easy = if measure.higher_is_easier {
                measure.value >= measure.limit - 10.0 * slack
            } else {
                measure.value <= measure.limit + slack
            };
            if !is_easy {
                hard.push(format!("{code} {file}: {:.1}", measure.value));
            }
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

/// How much harder one file may be, in grades.
const SLACK: f64 = 1.0;
