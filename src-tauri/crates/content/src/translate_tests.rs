//! A translation shows what it has, the original where it has nothing, and never another number.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use crate::check_tests::{ANSWER, GLOSSARY, QUESTIONS, SOURCES};
use crate::embedded::Files;
use crate::{Content, TextState, Translation, assemble, translate};

const PAGE: &str = r#"+++
translates = "page@1"
title = "Eine Seite"
+++
## Was es ist {#what}

Es entsteht im [Mark](glossary:marrow), 3,5 Liter am Tag.
"#;

const WORDS: &str = r#"
[[words]]
translates = "marrow@1"
word = "Knochenmark"
text = "Dort entsteht Blut."
"#;

const ASKED: &str = r#"
[[questions]]
translates = "tired@1"
text = "Was hilft?"
why = "Oft gibt es mehr als einen Grund."
follow_up = "Wenn die Antwort „Ruhe“ ist: wie viel davon?"
"#;

const BOOKS: &str = r#"
[[sources]]
translates = "book@1"
title = "Ein Buch"
"#;

fn original() -> Content {
    // A version of 2, so that a translation can be older.
    let page = ANSWER
        .replace("version = 1", "version = 2")
        .replace("glossary:marrow).", "glossary:marrow), 3.5 litres a day.");
    let files = Files {
        language: "en",
        answers: vec![("page.md", page.leak() as &'static str)].leak(),
        sources: vec![("sources.toml", SOURCES)].leak(),
        questions: vec![("living.toml", QUESTIONS)].leak(),
        glossary: vec![("glossary.toml", GLOSSARY)].leak(),
    };
    // So small a set cannot use every fact and reason, which is a fault of its own.
    assemble::unchecked(&files, &mut Vec::new())
}

/// Lays the small German translation over the small original, after one change.
fn laid(from: &str, to: &str) -> (Content, Translation) {
    let changed = |text: &str| -> &'static str { text.replace(from, to).leak() };
    let files = Files {
        language: "de",
        answers: vec![("page.md", changed(&PAGE.replace("page@1", "page@2")))].leak(),
        sources: vec![("sources.toml", changed(BOOKS))].leak(),
        questions: vec![("living.toml", changed(ASKED))].leak(),
        glossary: vec![("glossary.toml", changed(WORDS))].leak(),
    };
    let (content, problems) = translate::content(&original(), &files);
    let report = Translation::new(&content, problems);
    (content, report)
}

#[test]
fn a_sound_translation_has_its_texts_and_the_ids_and_sources_of_the_original() {
    let (content, report) = laid("nothing", "nothing");
    assert_eq!(report, Translation::default());
    let page = content.answer("page").unwrap();
    assert_eq!(
        (page.title.as_str(), page.state),
        ("Eine Seite", TextState::Translated)
    );
    let paragraph = page.paragraphs.first().unwrap();
    assert_eq!(paragraph.heading(), "Was es ist");
    assert_eq!(paragraph.sources, ["book"]);
    assert_eq!(paragraph.asks, ["tired"]);
    assert_eq!(content.question("tired").unwrap().text, "Was hilft?");
}

#[test]
fn what_is_not_translated_stands_in_english_and_says_so() {
    let files = Files {
        language: "de",
        answers: &[],
        sources: &[],
        questions: &[],
        glossary: vec![("glossary.toml", WORDS)].leak(),
    };
    let (content, problems) = translate::content(&original(), &files);
    let page = content.answer("page").unwrap();
    assert_eq!(
        (page.title.as_str(), page.state),
        ("A page", TextState::NotTranslated)
    );
    assert_eq!(
        content.glossary_word("marrow").unwrap().state,
        TextState::Translated
    );
    let report = Translation::new(&content, problems);
    assert_eq!(
        report.missing,
        ["answer page", "question tired", "source book"]
    );
    assert!(report.problems.is_empty());
}

#[test]
fn a_translation_of_an_older_version_is_shown_and_marked() {
    let (content, report) = laid("page@2", "page@1");
    assert_eq!(
        content.answer("page").unwrap().state,
        TextState::OlderTranslation
    );
    assert_eq!(report.older, ["answer page"]);
    assert!(report.problems.is_empty());
}

#[test]
fn a_fault_of_a_translation_is_named_and_its_piece_stays_in_english() {
    for (from, to, expected) in [
        (
            "page@2",
            "page@3",
            "de/page.md: “page@3” is not the id and version of an original",
        ),
        (
            "page@2",
            "leaf@1",
            "de/page.md: “leaf@1” is not the id and version of an original",
        ),
        (
            "page@2",
            "page",
            "de/page.md: “page” is not the id and version of an original",
        ),
        (
            "{#what}",
            "{#was}",
            "de: page: the headings of the translation are “was”, of the original “what”",
        ),
        (
            "glossary:marrow",
            "glossary:bone",
            "de: page/what: the links of the translation are “bone”, of the original “marrow”",
        ),
        (
            "3,5",
            "35",
            "de: page/what: the numbers of the translation are “35”, of the original “3.5”",
        ),
        (
            "\n\nEs entsteht",
            "\n\n- Es entsteht",
            "de: page/what: the parts of the translation are “heading list(1)”, of the original “heading paragraph”",
        ),
        (
            "Was hilft?",
            "Was hilft 2 Menschen?",
            "de: question tired: the numbers of the translation are “2”, of the original “”",
        ),
        (
            "title = \"Ein Buch\"",
            "title = \"Ein Buch\"\nnote = \"x\"",
            "de: source book: the notes of the translation are “true”, of the original “false”",
        ),
    ] {
        let (content, report) = laid(from, to);
        let problems: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems, [expected]);
        assert_eq!(report.missing.len(), 1, "{from}");
        drop(content);
    }
}

#[test]
fn what_is_translated_so_far_has_no_fault() {
    let mut found = Vec::new();
    for language in Content::languages() {
        let report = Content::translation(language);
        eprintln!(
            "{language}: {} not translated, {} from an older version",
            report.missing.len(),
            report.older.len()
        );
        found.extend(report.problems.iter().map(ToString::to_string));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
