#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::collections::BTreeSet;
use std::path::Path;

use words::voice::{Reading, never_used_words_of};

use super::*;
use crate::translate::texts;

#[test]
fn every_file_is_readable_and_every_id_exists() {
    let files = embedded::files(embedded::ORIGINAL).unwrap();
    if let Err(problems) = assemble::content(files) {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", list.join("\n"));
    }
}

#[test]
fn every_file_of_the_folders_is_embedded() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets");
    for files in embedded::LANGUAGES {
        let listed = |files: &[embedded::File]| -> BTreeSet<String> {
            files.iter().map(|(name, _)| (*name).to_owned()).collect()
        };
        for (folder, listed) in [
            ("answers", &listed(files.answers) | &listed(files.sources)),
            ("questions", listed(files.questions)),
            ("glossary", listed(files.glossary)),
        ] {
            let folder = assets.join(folder).join(files.language);
            let on_disk: BTreeSet<String> = std::fs::read_dir(&folder)
                .map(|entries| {
                    entries
                        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                        .collect()
                })
                .unwrap_or_default();
            assert_eq!(listed, on_disk, "{}", folder.display());
        }
    }
}

#[test]
fn no_text_of_any_language_uses_a_word_that_we_never_use_or_makes_a_claim() {
    let mut found = Vec::new();
    for language in Language::ALL {
        for (place, text) in Content::of(*language).every_text() {
            let words = never_used_words_of(*language, &text);
            let claims = words::claims::claims_in(*language, &text);
            for word in words.into_iter().chain(claims) {
                if !may_say(&place, word) {
                    found.push(format!("{} {place}: “{word}” in “{text}”", language.code()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_exemption_is_still_needed() {
    for (place, word, _) in MAY_SAY {
        assert!(
            Language::ALL.iter().any(|language| {
                let all = Content::of(*language).every_text();
                all.iter().any(|(id, text)| {
                    id == place
                        && (never_used_words_of(*language, text).contains(word)
                            || words::claims::claims_in(*language, text).contains(word))
                })
            }),
            "{place} no longer uses “{word}”"
        );
    }
}

#[test]
fn every_fact_of_the_first_answer_is_carried_and_every_situation_has_its_questions() {
    let content = Content::original();
    let facts = coverage::seed_facts().unwrap();
    assert!(facts.len() >= 40, "{}", facts.len());
    let gaps = facts.iter().flat_map(|fact| fact.gaps(content));
    let topics = coverage::topics().unwrap();
    let all: Vec<String> = gaps
        .chain(topics.iter().flat_map(|topic| topic.gaps(content)))
        .collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn every_page_of_every_language_is_easy_to_read() {
    let mut hard = Vec::new();
    for language in Language::ALL {
        for answer in Content::of(*language).answers() {
            if answer.state == TextState::NotTranslated {
                continue;
            }
            let page: Vec<String> = answer
                .paragraphs
                .iter()
                .flat_map(|paragraph| texts(&paragraph.blocks))
                .collect();
            let reading = Reading::of_language(*language, page.iter().map(String::as_str));
            let plain = reading.measure(*language, false);
            let measure = reading.measure(*language, true);
            eprintln!(
                "{} {}: {} {:.1}, with the medical allow-list {:.1}, {:.1} words a sentence",
                language.code(),
                answer.id,
                measure.name,
                plain.value,
                measure.value,
                reading.words_in_a_sentence()
            );
            if !measure.is_easy() {
                hard.push(format!(
                    "{} {}: {:.1}",
                    language.code(),
                    answer.id,
                    measure.value
                ));
            }
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

/// The fixed lines on fever and bleeding: long, and the same everywhere.
const FIXED_LINES: [&str; 2] = ["Temperature 38.0 °C", "Bleeding that does not stop"];

#[test]
fn no_english_sentence_is_longer_than_twenty_words_but_the_fixed_lines() {
    let mut long = Vec::new();
    for (place, text) in Content::original().every_text() {
        for sentence in text.split(". ").flat_map(|part| part.split("? ")) {
            let words = sentence.split_whitespace().count();
            if words > 20 && !FIXED_LINES.iter().any(|line| text.starts_with(line)) {
                long.push(format!("{place}: {words} in “{}”", sentence.trim()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn fever_is_named_only_with_the_fixed_wording_or_the_warning_of_the_team() {
    for (place, text) in Content::original().every_text() {
        let names_a_temperature = text.contains("°C");
        assert!(
            !names_a_temperature
                || text.contains("38.0 °C / 100.4 °F") && text.contains("day or night"),
            "{place}: {text}"
        );
    }
}

#[test]
fn what_rests_on_the_general_answer_says_that_it_was_not_checked() {
    let source = Content::original().source("seed").unwrap();
    assert_eq!(source.kind, SourceKind::GeneralAnswer);
    assert_eq!(
        source.note.as_deref(),
        Some(
            "from a general answer that cites NCCN Guidelines for Patients: MDS (2026); \
             not checked by us against that book"
        )
    );
}

#[test]
fn the_bank_the_glossary_and_the_medicines_are_complete() {
    let content = Content::original();
    assert!(
        content.question_bank().len() >= 60,
        "{}",
        content.question_bank().len()
    );
    assert!(
        content.glossary().len() >= 40,
        "{}",
        content.glossary().len()
    );
    for stage in Stage::ALL {
        assert!(
            content
                .question_bank()
                .iter()
                .any(|item| item.stage == *stage),
            "{stage:?}"
        );
    }
    let main: String = content
        .answer("not-working")
        .unwrap()
        .paragraphs
        .iter()
        .flat_map(|paragraph| texts(&paragraph.blocks))
        .collect();
    for medicine in [
        "Azacitidine",
        "Decitabine",
        "Decitabine with cedazuridine",
        "Ivosidenib",
        "Enasidenib",
        "Imetelstat",
        "Luspatercept",
        "Lenalidomide",
    ] {
        assert!(main.contains(medicine), "{medicine}");
    }
}

#[test]
fn every_heading_of_a_group_and_a_stage_is_in_the_catalogue() {
    for language in words::Language::ALL {
        let words = words::Words::new(*language);
        for group in AnswerGroup::ALL {
            assert!(
                words.has(&format!("answer-group-{}", group.id())),
                "{group:?}"
            );
        }
        for stage in Stage::ALL {
            assert!(words.has(&format!("stage-{}", stage.id())), "{stage:?}");
        }
        assert!(words.has(END_LINE));
    }
}

#[test]
fn only_the_outlook_waits_to_be_opened_by_the_person() {
    let sensitive: Vec<&str> = Content::original()
        .answers()
        .iter()
        .filter(|answer| answer.is_sensitive)
        .map(|answer| answer.id.as_str())
        .collect();
    assert_eq!(sensitive, ["outlook"]);
}
