//! Each fault of the texts is found and named.

use crate::assemble;
use crate::embedded::Files;

pub(crate) const SOURCES: &str = r#"
[[sources]]
id = "book"
version = 1
title = "A book"
year = "2026"
kind = "guideline"
"#;

pub(crate) const GLOSSARY: &str = r#"
[[words]]
id = "marrow"
version = 1
word = "Marrow"
text = "Where blood is made."
"#;

pub(crate) const QUESTIONS: &str = r#"
stage = "living"

[[questions]]
id = "tired"
version = 1
text = "What helps?"
why = "There is often more than one cause."
follow_up = "If the answer is “rest”, ask: how much of it?"
"#;

pub(crate) const ANSWER: &str = r#"+++
id = "page"
version = 1
title = "A page"
group = "counts"
order = 1
reviewed_on = "2026-11-22"

[[paragraphs]]
id = "what"
sources = ["book"]
facts = ["last-hemoglobin"]
asks = ["tired"]
+++
## What it is {#what}

It is made in the [marrow](glossary:marrow).
"#;

/// Returns the faults after one change to a small set of files, without the facts and reasons that so
/// small a set cannot use.
fn faults(file: &str, from: &str, to: &str) -> Vec<String> {
    let text = |name: &str, text: &str| -> &'static str {
        let changed = if name == file {
            text.replace(from, to)
        } else {
            text.to_owned()
        };
        assert!(
            name != file || from.is_empty() || changed != text,
            "nothing was changed"
        );
        changed.leak()
    };
    let files = Files {
        language: "en",
        answers: vec![("page.md", text("answer", ANSWER))].leak(),
        questions: vec![("living.toml", text("questions", QUESTIONS))].leak(),
        glossary: vec![("glossary.toml", text("glossary", GLOSSARY))].leak(),
        sources: vec![("sources.toml", text("sources", SOURCES))].leak(),
    };
    let found = match assemble::content(&files) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    };
    found
        .into_iter()
        .filter(|fault| {
            !fault.starts_with("nothing uses the fact")
                && !fault.starts_with("nothing uses the reason")
        })
        .collect()
}

#[test]
fn a_sound_set_of_files_has_no_fault() {
    assert_eq!(faults("", "", ""), Vec::<String>::new());
}

#[test]
fn every_fault_is_named_with_its_place() {
    for (file, from, to, expected) in [
        ("answer", "[\"book\"]", "[]", "page/what has no source"),
        (
            "answer",
            "[\"book\"]",
            "[\"film\"]",
            "page/what names the source “film”, which does not exist",
        ),
        (
            "answer",
            "last-hemoglobin",
            "last-haemoglobin",
            "page/what names the fact “last-haemoglobin”, which does not exist",
        ),
        (
            "answer",
            "[\"tired\"]",
            "[\"sad\"]",
            "page/what names the question “sad”, which does not exist",
        ),
        (
            "answer",
            "glossary:marrow",
            "glossary:bone",
            "page/what names the glossary word “bone”, which does not exist",
        ),
        (
            "answer",
            "id = \"page\"",
            "id = \"leaf\"",
            "page.md: its id is “leaf”",
        ),
        (
            "answer",
            "{#what}",
            "{#how}",
            "page/what: header and text do not belong together",
        ),
        (
            "answer",
            "It is made in",
            "## More {#more}\n\nIt is made in",
            "page/what: header and text do not belong together",
        ),
        (
            "answer",
            "\"counts\"",
            "\"sums\"",
            "page.md: there is no group “sums”",
        ),
        (
            "answer",
            "asks = [\"tired\"]",
            "",
            "nothing uses the question “tired”",
        ),
        (
            "answer",
            "[marrow](glossary:marrow)",
            "marrow",
            "nothing uses the glossary word “marrow”",
        ),
        (
            "sources",
            "[[sources]]",
            "[[sources]]\nid = \"film\"\nversion = 1\ntitle = \"\"\nyear = \"\"\nkind = \"paper\"\n\n[[sources]]",
            "nothing uses the source “film”",
        ),
        (
            "sources",
            "\"guideline\"",
            "\"rumour\"",
            "sources.toml: there is no kind “rumour”",
        ),
        (
            "questions",
            "why = ",
            "rules = [{ fact = \"epo\", state = \"holds\", reason = \"none\", weight = 5 }]\nwhy = ",
            "tired names the reason “question-reason-none”, which does not exist",
        ),
        (
            "questions",
            "why = ",
            "rules = [{ fact = \"epo\", state = \"maybe\", reason = \"none\", weight = 5 }]\nwhy = ",
            "living.toml: tired: there is no state “maybe”",
        ),
        (
            "questions",
            "why = ",
            "rules = [{ fact = \"epo\", state = \"holds\", reason = \"epo-unknown\", weight = 0 }]\nwhy = ",
            "living.toml: tired: a weight is from 1 to 100",
        ),
        (
            "glossary",
            "[[words]]",
            "[[words]]\nid = \"marrow\"\nversion = 1\nword = \"\"\ntext = \"\"\n\n[[words]]",
            "glossary word “marrow” stands twice",
        ),
    ] {
        let found = faults(file, from, to);
        assert!(
            found.iter().any(|fault| fault == expected),
            "{expected}\nfound: {found:?}"
        );
    }
}
