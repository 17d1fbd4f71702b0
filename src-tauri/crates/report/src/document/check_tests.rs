//! Each rule is broken once in a good PDF, and must be found.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::check::{Expectations, Rule, check};
use super::{Paper, SummaryOptions, visit_summary};
use crate::samples::{English, summary};

const EXPECTED: Expectations = Expectations {
    most_pages: 2,
    archival: true,
};

fn good() -> Vec<u8> {
    let options = SummaryOptions {
        paper: Paper::A4,
        large_print: false,
        mono: false,
        language: "en-GB".to_owned(),
    };
    visit_summary(&summary(), &options, &English::new()).unwrap()
}

fn root(document: &mut Document) -> &mut Dictionary {
    document.catalog_mut().unwrap()
}

fn first_page(document: &mut Document) -> &mut Dictionary {
    let id = *document.get_pages().values().next().unwrap();
    document.get_dictionary_mut(id).unwrap()
}

/// The first dictionary for which `wanted` holds.
fn find(document: &mut Document, wanted: impl Fn(&Dictionary) -> bool) -> &mut Dictionary {
    let id: ObjectId = document
        .objects
        .iter()
        .find(|(_, object)| object.as_dict().is_ok_and(&wanted))
        .map(|(id, _)| *id)
        .unwrap();
    document.get_dictionary_mut(id).unwrap()
}

fn is(dictionary: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    dictionary
        .get(key)
        .and_then(Object::as_name)
        .is_ok_and(|found| found == name)
}

fn element<'a>(document: &'a mut Document, kind: &'static [u8]) -> &'a mut Dictionary {
    find(document, move |dictionary| {
        is(dictionary, b"S", kind) && dictionary.has(b"P")
    })
}

fn metadata(document: &mut Document, from: &str, to: &str) {
    let id = root(document)
        .get(b"Metadata")
        .and_then(Object::as_reference)
        .unwrap();
    let stream = document
        .get_object_mut(id)
        .and_then(Object::as_stream_mut)
        .unwrap();
    let bytes = stream
        .decompressed_content()
        .unwrap_or_else(|_| stream.content.clone());
    let changed = String::from_utf8(bytes).unwrap().replace(from, to);
    stream.dict.remove(b"Filter");
    stream.set_content(changed.into_bytes());
}

type Break = fn(&mut Document);

const BREAKS: &[(Rule, &str, Break)] = &[
    (Rule::Language, "no language", |d| {
        root(d).remove(b"Lang");
    }),
    (Rule::Language, "an empty language", |d| {
        root(d).set("Lang", Object::string_literal(""))
    }),
    (Rule::Marked, "no mark", |d| {
        root(d).remove(b"MarkInfo");
    }),
    (Rule::Marked, "marked false", |d| {
        root(d).set("MarkInfo", dictionary! { "Marked" => false })
    }),
    (Rule::NoSuspects, "suspects", |d| {
        root(d).set(
            "MarkInfo",
            dictionary! { "Marked" => true, "Suspects" => true },
        )
    }),
    (Rule::Metadata, "no metadata", |d| {
        root(d).remove(b"Metadata");
    }),
    (Rule::Title, "no title", |d| {
        metadata(d, "dc:title", "dc:nothing")
    }),
    (Rule::AccessibleId, "no claim of UA", |d| {
        metadata(d, "pdfuaid:part", "pdfuaid:other")
    }),
    (Rule::ArchivalId, "no claim of A", |d| {
        metadata(d, "<pdfaid:conformance>A", "<pdfaid:conformance>B")
    }),
    (Rule::DisplayTitle, "no preference", |d| {
        root(d).remove(b"ViewerPreferences");
    }),
    (Rule::DisplayTitle, "preference false", |d| {
        root(d).set(
            "ViewerPreferences",
            dictionary! { "DisplayDocTitle" => false },
        )
    }),
    (Rule::StructureTree, "no tree", |d| {
        root(d).remove(b"StructTreeRoot");
    }),
    (Rule::StructureTree, "an empty tree", |d| {
        find(d, |x| is(x, b"Type", b"StructTreeRoot")).remove(b"K");
    }),
    (Rule::ParentTree, "no way back", |d| {
        find(d, |x| is(x, b"Type", b"StructTreeRoot")).remove(b"ParentTree");
    }),
    (Rule::PageStructure, "a page outside", |d| {
        first_page(d).remove(b"StructParents");
    }),
    (Rule::TabOrder, "no order", |d| {
        first_page(d).remove(b"Tabs");
    }),
    (Rule::TabOrder, "order by rows", |d| {
        first_page(d).set("Tabs", Object::Name(b"R".to_vec()))
    }),
    (Rule::ContentMarked, "a bare line", |d| {
        let id = *d.get_pages().values().next().unwrap();
        d.add_page_contents(id, b"0 0 m 9 9 l S".to_vec()).unwrap();
    }),
    (Rule::FontEmbedded, "a font left outside", |d| {
        let descriptor = find(d, |x| is(x, b"Type", b"FontDescriptor"));
        descriptor.remove(b"FontFile2");
        descriptor.remove(b"FontFile3");
    }),
    (Rule::FontToUnicode, "glyphs without letters", |d| {
        find(d, |x| is(x, b"Subtype", b"Type0")).remove(b"ToUnicode");
    }),
    (Rule::FigureAlternative, "no words for a figure", |d| {
        element(d, b"Figure").remove(b"Alt");
    }),
    (Rule::FigureAlternative, "empty words", |d| {
        element(d, b"Figure").set("Alt", Object::string_literal(""))
    }),
    (Rule::HeaderScope, "a header of nothing", |d| {
        element(d, b"TH").remove(b"A");
    }),
    (Rule::TableStructure, "a row of paragraphs", |d| {
        element(d, b"TD").set("S", Object::Name(b"P".to_vec()))
    }),
    (Rule::TableStructure, "a table of cells", |d| {
        element(d, b"THead").set("S", Object::Name(b"TD".to_vec()))
    }),
    (Rule::ListStructure, "a list of paragraphs", |d| {
        element(d, b"LI").set("S", Object::Name(b"P".to_vec()))
    }),
    (Rule::ListStructure, "an entry without body", |d| {
        element(d, b"LBody").set("S", Object::Name(b"P".to_vec()))
    }),
    (Rule::HeadingLevels, "a level left out", |d| {
        element(d, b"H2").set("S", Object::Name(b"H4".to_vec()))
    }),
    (Rule::HeadingLevels, "no first level", |d| {
        element(d, b"H1").set("S", Object::Name(b"P".to_vec()))
    }),
    (Rule::Outline, "no outline", |d| {
        root(d).remove(b"Outlines");
    }),
    (Rule::NoAction, "something to run on opening", |d| {
        root(d).set(
            "OpenAction",
            dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("1") },
        )
    }),
    (Rule::NoAction, "a program to launch", |d| {
        d.add_object(dictionary! { "S" => "Launch", "F" => Object::string_literal("x") });
    }),
    (Rule::NoAction, "named scripts", |d| {
        root(d).set("Names", dictionary! { "JavaScript" => dictionary! {} })
    }),
    (Rule::NoAction, "an action of a page", |d| {
        first_page(d).set("AA", dictionary! {})
    }),
    (Rule::NoInteraction, "a form", |d| {
        root(d).set("AcroForm", dictionary! {})
    }),
    (Rule::NoInteraction, "an annotation", |d| {
        first_page(d).set(
            "Annots",
            vec![Object::Dictionary(dictionary! { "Subtype" => "Text" })],
        )
    }),
    (Rule::NoInteraction, "an attachment", |d| {
        root(d).set("Names", dictionary! { "EmbeddedFiles" => dictionary! {} })
    }),
];

#[test]
fn a_broken_rule_is_found_and_an_unbroken_one_is_not() {
    let good = good();
    assert_eq!(check(&good, &EXPECTED), []);
    for (rule, what, break_it) in BREAKS {
        let mut document = Document::load_mem(&good).unwrap();
        break_it(&mut document);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        let found = check(&bytes, &EXPECTED);
        assert!(
            found.iter().any(|finding| finding.rule == *rule),
            "{what}: {found:?}"
        );
    }
}

#[test]
fn saving_without_a_change_breaks_nothing() {
    let mut document = Document::load_mem(&good()).unwrap();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(check(&bytes, &EXPECTED), []);
}

#[test]
fn too_many_pages_and_rubbish_are_found() {
    let strict = Expectations {
        most_pages: 1,
        archival: true,
    };
    assert!(
        check(&good(), &strict)
            .iter()
            .any(|finding| finding.rule == Rule::PageCount)
    );
    for rubbish in [b"".as_slice(), b"%PDF-1.7", b"hello"] {
        assert!(
            check(rubbish, &EXPECTED)
                .iter()
                .any(|finding| finding.rule == Rule::Readable)
        );
    }
}

#[test]
fn no_rule_is_without_a_test() {
    let elsewhere = [Rule::Readable, Rule::PageCount, Rule::NotEncrypted];
    for rule in [
        Rule::Language,
        Rule::Marked,
        Rule::NoSuspects,
        Rule::Metadata,
        Rule::Title,
        Rule::DisplayTitle,
        Rule::AccessibleId,
        Rule::ArchivalId,
        Rule::StructureTree,
        Rule::ParentTree,
        Rule::PageStructure,
        Rule::TabOrder,
        Rule::ContentMarked,
        Rule::FontEmbedded,
        Rule::FontToUnicode,
        Rule::FigureAlternative,
        Rule::HeaderScope,
        Rule::TableStructure,
        Rule::ListStructure,
        Rule::HeadingLevels,
        Rule::Outline,
        Rule::NoAction,
        Rule::NoInteraction,
    ] {
        assert!(
            BREAKS.iter().any(|(broken, _, _)| *broken == rule) && !elsewhere.contains(&rule),
            "{rule:?}"
        );
    }
}
