#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::collections::BTreeSet;
use std::path::Path;

use words::voice::{Reading, never_used_words};

use super::*;
use crate::translate::texts;

/// Every text for people with the place where it stands.
fn everything(content: &Content) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for answer in &content.answers {
        all.push((answer.id.clone(), answer.title.clone()));
        for paragraph in &answer.paragraphs {
            let place = format!("{}/{}", answer.id, paragraph.id);
            all.extend(
                texts(&paragraph.blocks)
                    .into_iter()
                    .map(|text| (place.clone(), text)),
            );
        }
    }
    for question in &content.questions {
        all.push((question.id.clone(), question.text.clone()));
        all.push((question.id.clone(), question.why.clone()));
        all.push((question.id.clone(), question.follow_up.clone()));
    }
    for word in &content.glossary {
        all.push((word.id.clone(), word.word.clone()));
        all.push((word.id.clone(), word.text.clone()));
    }
    all
}

/// Places that must use a word of the list, each with its reason.
const EXEMPT: &[(&str, &str, &str)] = &[
    (
        "platelets/low",
        "stop",
        "“bleeding that does not stop” is how an emergency line names it",
    ),
    ("bleeding/signs", "stop", "the same line"),
];

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
fn no_text_uses_a_word_that_we_never_use() {
    let found: Vec<String> = everything(Content::original())
        .into_iter()
        .flat_map(|(place, text)| {
            never_used_words(&text)
                .into_iter()
                .filter(|word| {
                    !EXEMPT
                        .iter()
                        .any(|(id, exempt, _)| *id == place && exempt == word)
                })
                .map(|word| format!("{place}: “{word}” in “{text}”"))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_exemption_is_still_needed() {
    let all = everything(Content::original());
    for (place, word, _) in EXEMPT {
        assert!(
            all.iter()
                .any(|(id, text)| id == place && never_used_words(text).contains(word)),
            "{place} no longer uses “{word}”"
        );
    }
}

#[test]
fn every_page_is_easy_to_read() {
    let content = Content::original();
    let mut all = Vec::new();
    for answer in &content.answers {
        let page: Vec<String> = answer
            .paragraphs
            .iter()
            .flat_map(|paragraph| texts(&paragraph.blocks))
            .collect();
        let reading = Reading::of(page.iter().map(String::as_str));
        eprintln!(
            "{}: grade {:.1}, with the medical allow-list {:.1}, {:.1} words a sentence",
            answer.id,
            reading.grade(false),
            reading.grade(true),
            reading.words_in_a_sentence()
        );
        assert!(
            reading.grade(true) <= 8.0,
            "{}: {:.1}",
            answer.id,
            reading.grade(true)
        );
        all.extend(page);
    }
    let questions = content
        .questions
        .iter()
        .flat_map(|item| [item.text.clone(), item.why.clone(), item.follow_up.clone()]);
    all.extend(questions);
    all.extend(content.glossary.iter().map(|word| word.text.clone()));
    let reading = Reading::of(all.iter().map(String::as_str));
    eprintln!(
        "all: grade {:.1}, with the medical allow-list {:.1}, {:.1} words a sentence",
        reading.grade(false),
        reading.grade(true),
        reading.words_in_a_sentence()
    );
    assert!(reading.grade(true) <= 8.0, "{:.1}", reading.grade(true));
}

#[test]
fn fever_is_named_only_with_the_fixed_wording_or_the_warning_of_the_team() {
    for (place, text) in everything(Content::original()) {
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
