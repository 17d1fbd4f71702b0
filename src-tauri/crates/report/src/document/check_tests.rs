//! Each rule is broken once in a good PDF, and must be found.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, Object, ObjectId, Permissions,
    Stream, dictionary,
};

use super::check::{Expectations, Finding, Rule, check};
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

fn first_page_id(document: &Document) -> ObjectId {
    *document.get_pages().values().next().unwrap()
}

fn first_page(document: &mut Document) -> &mut Dictionary {
    let id = first_page_id(document);
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

/// Draws more on the first page.
fn draw(document: &mut Document, more: &str) {
    let page = first_page_id(document);
    let more = format!("\n{more}\n").into_bytes();
    document.add_page_contents(page, more).unwrap();
}

/// Draws a word in the first font of the first page, as an artifact.
fn show(document: &mut Document, glyphs: &str) {
    let page = first_page_id(document);
    let fonts = document.get_page_fonts(page).unwrap();
    let name = String::from_utf8(fonts.keys().next().unwrap().clone()).unwrap();
    draw(
        document,
        &format!("/Artifact BMC BT /{name} 9 Tf <{glyphs}> Tj ET EMC"),
    );
}

/// Replaces the maps of all fonts from characters to letters.
fn letters(document: &mut Document, map: &str) {
    let maps: Vec<ObjectId> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"ToUnicode").ok())
        .filter_map(|map| map.as_reference().ok())
        .collect();
    for id in maps {
        let stream = document
            .get_object_mut(id)
            .and_then(Object::as_stream_mut)
            .unwrap();
        stream.dict.remove(b"Filter");
        stream.set_content(map.as_bytes().to_vec());
    }
}

/// Takes the language away, wherever it is said.
fn mute(document: &mut Document) {
    for object in document.objects.values_mut() {
        if let Ok(dictionary) = object.as_dict_mut() {
            dictionary.remove(b"Lang");
        }
    }
}

fn roles(document: &mut Document, roles: Dictionary) {
    find(document, |x| is(x, b"Type", b"StructTreeRoot")).set("RoleMap", roles);
}

/// Makes every element of one kind one of another.
fn every(document: &mut Document, kind: &[u8], change: impl Fn(&mut Dictionary)) {
    for object in document.objects.values_mut() {
        if let Ok(dictionary) = object.as_dict_mut()
            && is(dictionary, b"S", kind)
            && dictionary.has(b"P")
        {
            change(dictionary);
        }
    }
}

fn lock(document: &mut Document, permissions: Permissions) -> ObjectId {
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: &[7; 32],
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: "owner",
        user_password: "user",
        permissions,
    })
    .unwrap();
    document.encrypt(&state).unwrap();
    document
        .trailer
        .get(b"Encrypt")
        .and_then(Object::as_reference)
        .unwrap()
}

type Break = fn(&mut Document);

const BREAKS: &[(Rule, &str, Break)] = &[
    (Rule::Language, "no language", |d| {
        root(d).remove(b"Lang");
    }),
    (Rule::Language, "an empty language", |d| {
        root(d).set("Lang", Object::string_literal(""))
    }),
    (Rule::Language, "a language that is no tag", |d| {
        root(d).set("Lang", Object::string_literal("English, mostly"))
    }),
    (Rule::ContentLanguage, "text in an unknown language", mute),
    (
        Rule::ReplacementLanguage,
        "words for a figure in an unknown language",
        mute,
    ),
    (
        Rule::OutlineLanguage,
        "an outline in an unknown language",
        mute,
    ),
    (
        Rule::MetadataLanguage,
        "a title in an unknown language",
        mute,
    ),
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
    (Rule::TitleDisplaySaid, "no preference", |d| {
        root(d).remove(b"ViewerPreferences");
    }),
    (Rule::TitleDisplayed, "preference false", |d| {
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
    (Rule::TabOrderSaid, "no order", |d| {
        first_page(d).remove(b"Tabs");
    }),
    (Rule::TabOrder, "order by rows", |d| {
        first_page(d).set("Tabs", Object::Name(b"R".to_vec()))
    }),
    (Rule::ContentMarked, "a bare line", |d| {
        draw(d, "0 0 m 9 9 l S")
    }),
    (Rule::ContentMarked, "a line in a mark of nothing", |d| {
        draw(d, "/Span BMC 0 0 m 9 9 l S EMC")
    }),
    (Rule::ContentMarked, "content that no element names", |d| {
        draw(d, "/P << /MCID 9999 >> BDC EMC")
    }),
    (Rule::ContentMarked, "a mark that does not end", |d| {
        draw(d, "/Artifact BMC")
    }),
    (Rule::ContentMarked, "an end without a mark", |d| {
        draw(d, "EMC")
    }),
    (Rule::NoArtifactInContent, "an artifact in content", |d| {
        draw(d, "/P << /MCID 0 >> BDC /Artifact BMC EMC EMC")
    }),
    (Rule::NoContentInArtifact, "content in an artifact", |d| {
        draw(d, "/Artifact BMC /P << /MCID 0 >> BDC EMC EMC")
    }),
    (Rule::RoleKnown, "a kind that nobody knows", |d| {
        element(d, b"P").set("S", "Murmur")
    }),
    (Rule::RoleKnown, "a kind that stands for one", |d| {
        roles(d, dictionary! { "Murmur" => "Rumour" })
    }),
    (Rule::NoRoleCircle, "kinds that stand for each other", |d| {
        roles(
            d,
            dictionary! { "Murmur" => "Rumour", "Rumour" => "Murmur" },
        )
    }),
    (
        Rule::StandardRoleKept,
        "a figure that stands for a paragraph",
        |d| roles(d, dictionary! { "Figure" => "P" }),
    ),
    (
        Rule::FigureAlternative,
        "no words for what stands for a figure",
        |d| {
            roles(d, dictionary! { "Drawing" => "Figure" });
            let figure = element(d, b"Figure");
            figure.set("S", "Drawing");
            figure.remove(b"Alt");
        },
    ),
    (Rule::FontEmbedded, "a font left outside", |d| {
        let descriptor = find(d, |x| is(x, b"Type", b"FontDescriptor"));
        descriptor.remove(b"FontFile2");
        descriptor.remove(b"FontFile3");
    }),
    (Rule::FontToUnicode, "glyphs without letters", |d| {
        find(d, |x| is(x, b"Subtype", b"Type0")).remove(b"ToUnicode");
    }),
    (Rule::LettersKnown, "characters that are no letters", |d| {
        letters(d, "1 beginbfchar <0001> <0041> endbfchar")
    }),
    (Rule::NoZeroLetter, "the letter zero", |d| {
        letters(d, "1 beginbfchar <0001> <0000> endbfchar")
    }),
    (Rule::NoOrderMark, "a mark of the order of bytes", |d| {
        letters(d, "1 beginbfrange <0001> <0002> <FEFE> endbfrange")
    }),
    (Rule::NoMissingGlyph, "a glyph that is not there", |d| {
        show(d, "0000")
    }),
    (Rule::GlyphMap, "a glyph map of a strange name", |d| {
        find(d, |x| is(x, b"Subtype", b"CIDFontType2")).set("CIDToGIDMap", "Nearly")
    }),
    (Rule::GlyphMapThere, "no glyph map", |d| {
        find(d, |x| is(x, b"Subtype", b"CIDFontType2")).remove(b"CIDToGIDMap");
    }),
    (Rule::CodeMap, "a code map that nobody knows", |d| {
        find(d, |x| is(x, b"Subtype", b"Type0")).set("Encoding", "Own-H")
    }),
    (Rule::NothingFromElsewhere, "a page of another file", |d| {
        let form = dictionary! { "Subtype" => "Form", "Ref" => dictionary! { "Page" => 0 } };
        d.add_object(Stream::new(form, Vec::new()));
    }),
    (Rule::ContentOnce, "content that is drawn twice", |d| {
        let form = dictionary! { "Type" => "XObject", "Subtype" => "Form" };
        let inside = b"/P << /MCID 0 >> BDC 0 0 m 9 9 l S EMC".to_vec();
        let form = d.add_object(Stream::new(form, inside));
        let page = first_page_id(d);
        d.add_xobject(page, "Twice", form).unwrap();
        draw(d, "/P << /MCID 0 >> BDC /Twice Do /Twice Do EMC");
    }),
    (Rule::LayersNamed, "further layers without a name", |d| {
        let layers = dictionary! {
            "D" => dictionary! { "Name" => Object::string_literal("all") },
            "Configs" => vec![dictionary! {}.into()],
        };
        root(d).set("OCProperties", layers)
    }),
    (Rule::FirstLayersNamed, "layers with an empty name", |d| {
        let layers = dictionary! { "D" => dictionary! { "Name" => Object::string_literal("") } };
        root(d).set("OCProperties", layers)
    }),
    (Rule::LayersStay, "layers that show themselves", |d| {
        let first = dictionary! {
            "Name" => Object::string_literal("all"),
            "AS" => Vec::<Object>::new(),
        };
        root(d).set("OCProperties", dictionary! { "D" => first })
    }),
    (Rule::FileNamed, "a file with half a name", |d| {
        d.add_object(dictionary! {
            "Type" => "Filespec",
            "F" => Object::string_literal("record.json"),
            "EF" => dictionary! {},
        });
    }),
    (Rule::NotEncrypted, "a lock", |d| {
        lock(d, Permissions::all());
    }),
    (Rule::PermissionsSaid, "a lock that says nothing", |d| {
        let encryption = lock(d, Permissions::all());
        d.get_dictionary_mut(encryption).unwrap().remove(b"P");
    }),
    (
        Rule::ReadingAloudPermitted,
        "a lock against reading aloud",
        |d| {
            let encryption = lock(d, Permissions::all());
            let silent = i64::from(!(1_i32 << 9));
            d.get_dictionary_mut(encryption).unwrap().set("P", silent);
        },
    ),
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
    (Rule::TableStructure, "a cell outside a row", |d| {
        every(d, b"TR", |row| row.set("S", "Div"))
    }),
    (Rule::TableStructure, "two heads", |d| {
        every(d, b"TBody", |body| body.set("S", "THead"))
    }),
    (Rule::ListStructure, "an entry outside a list", |d| {
        every(d, b"L", |list| list.set("S", "Sect"))
    }),
    (
        Rule::ContentsStructure,
        "a table of contents of paragraphs",
        |d| element(d, b"L").set("S", "TOC"),
    ),
    (Rule::ContentsStructure, "a line of contents outside", |d| {
        element(d, b"P").set("S", "TOCI")
    }),
    (Rule::FormulaAlternative, "no words for a formula", |d| {
        let figure = element(d, b"Figure");
        figure.set("S", "Formula");
        figure.remove(b"Alt");
    }),
    (Rule::NoteId, "a note without identity", |d| {
        element(d, b"P").set("S", "Note")
    }),
    (Rule::NoteIdUnique, "two notes of one identity", |d| {
        every(d, b"P", |element| {
            element.set("S", "Note");
            element.set("ID", Object::string_literal("one"));
        })
    }),
    (Rule::OneHeading, "two headings of one part", |d| {
        every(d, b"P", |element| element.set("S", "H"))
    }),
    (Rule::HeadingsOfOneKind, "headings of both kinds", |d| {
        element(d, b"P").set("S", "H")
    }),
    (Rule::Headings, "no heading", |d| {
        every(d, b"H1", |heading| heading.set("S", "P"));
        every(d, b"H2", |heading| heading.set("S", "P"));
    }),
    (Rule::HeadingLevels, "a level left out", |d| {
        element(d, b"H2").set("S", Object::Name(b"H4".to_vec()))
    }),
    (Rule::FirstHeading, "no first level", |d| {
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
fn no_rule_is_without_a_broken_file() {
    // These need another page limit, or no PDF at all: the test above.
    let elsewhere = [Rule::Readable, Rule::PageCount];
    for rule in Rule::ALL {
        assert!(
            elsewhere.contains(rule) || BREAKS.iter().any(|(broken, _, _)| broken == rule),
            "{rule:?}"
        );
    }
}

#[test]
fn at_least_25_conditions_of_the_matterhorn_protocol_are_known_by_number_each_with_a_broken_file() {
    let numbers: Vec<&str> = Rule::ALL
        .iter()
        .filter_map(|rule| rule.matterhorn())
        .collect();
    let broken: BTreeSet<&str> = BREAKS
        .iter()
        .filter_map(|(rule, _, _)| rule.matterhorn())
        .collect();
    assert_eq!(broken, numbers.iter().copied().collect());
    assert_eq!(broken.len(), numbers.len(), "a number stands twice");
    assert!(broken.len() >= 25, "{broken:?}");
    for number in numbers {
        let (checkpoint, condition) = number.split_once('-').unwrap();
        assert!((1..=31).contains(&checkpoint.parse::<u8>().unwrap()));
        assert!(condition.len() == 3 && condition.parse::<u8>().is_ok());
    }
}

#[test]
fn a_finding_is_said_with_its_number() {
    let said = |rule| {
        let detail = "page 1".to_owned();
        Finding { rule, detail }.to_string()
    };
    assert_eq!(
        said(Rule::ContentMarked),
        "Matterhorn 01-005: ContentMarked (page 1)"
    );
    assert_eq!(said(Rule::PageCount), "PageCount (page 1)");
}
