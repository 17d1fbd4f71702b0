//! What goes with a summary, and what is then no longer claimed.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use lopdf::{Document, Object};
use resvg::tiny_skia::{Color, Pixmap};

use super::check::{Expectations, Rule, check};
use super::*;
use crate::samples::{English, summary};

fn printed() -> Vec<u8> {
    let options = SummaryOptions {
        paper: Paper::A4,
        large_print: false,
        mono: false,
        language: "en-GB".to_owned(),
    };
    visit_summary(&summary(), &options, &English::new()).unwrap()
}

fn picture(width: u32, height: u32, colour: Color) -> PagePicture {
    let mut pixels = Pixmap::new(width, height).unwrap();
    pixels.fill(colour);
    PagePicture {
        png: pixels.encode_png().unwrap(),
    }
}

fn original(name: &str, pages: Vec<PagePicture>) -> Original {
    Original {
        name: name.to_owned(),
        pages,
    }
}

fn broken_rules(pdf: &[u8]) -> Vec<Rule> {
    let expected = Expectations {
        most_pages: 99,
        archival: false,
    };
    check(pdf, &expected)
        .into_iter()
        .map(|finding| finding.rule)
        .collect()
}

fn words(document: &Document) -> String {
    document.extract_text(&[1, 2]).unwrap()
}

#[test]
fn originals_stand_behind_the_summary_with_labels_and_outline_and_take_its_claims_away() {
    let extras = Extras {
        originals: vec![
            original(
                "lab sheet März.pdf",
                vec![
                    picture(60, 90, Color::WHITE),
                    picture(60, 90, Color::from_rgba8(200, 10, 10, 255)),
                ],
            ),
            original("photo.jpg", vec![picture(120, 80, Color::BLACK)]),
        ],
        ..Extras::default()
    };
    let whole = with_extras(printed(), &extras, Paper::A4).unwrap();
    let document = Document::load_mem(&whole).unwrap();
    let pages: Vec<_> = document.get_pages().into_values().collect();
    assert_eq!(pages.len(), 5);
    let width = |page| {
        let bounds = document.get_dictionary(page).unwrap().get(b"MediaBox");
        bounds
            .unwrap()
            .as_array()
            .unwrap()
            .get(2)
            .unwrap()
            .as_float()
            .unwrap()
    };
    let widths: Vec<f32> = pages.iter().map(|page| width(*page).round()).collect();
    // A wide picture lies on its side.
    assert_eq!(widths, [595.0, 595.0, 595.0, 595.0, 842.0]);
    let catalog = document.catalog().unwrap();
    assert!(catalog.has(b"PageLabels"));
    assert!(!catalog.has(b"Metadata") && !catalog.has(b"MarkInfo"));
    let outline = catalog.get(b"Outlines").unwrap().as_reference().unwrap();
    let mut entry = document
        .get_dictionary(outline)
        .unwrap()
        .get(b"First")
        .and_then(Object::as_reference)
        .ok();
    let mut titles = Vec::new();
    while let Some(id) = entry {
        let found = document.get_dictionary(id).unwrap();
        titles.push(lopdf::decode_text_string(found.get(b"Title").unwrap()).unwrap());
        entry = found.get(b"Next").and_then(Object::as_reference).ok();
    }
    assert!(
        titles.ends_with(&["lab sheet März.pdf".to_owned(), "photo.jpg".to_owned()]),
        "{titles:?}"
    );
    assert!(words(&document).contains("LANTERN-2"));
    assert!(!broken_rules(&whole).contains(&Rule::NoAction));
}

#[test]
fn a_file_in_the_summary_comes_out_as_it_went_in_and_only_the_archival_claim_goes() {
    let bytes = b"{\"resourceType\":\"Bundle\"}".to_vec();
    let extras = Extras {
        attachment: Some(Attachment {
            name: "record-fhir.json".to_owned(),
            media_type: "application/fhir+json".to_owned(),
            about: "The record as FHIR".to_owned(),
            bytes: bytes.clone(),
        }),
        ..Extras::default()
    };
    let whole = with_extras(printed(), &extras, Paper::A4).unwrap();
    let document = Document::load_mem(&whole).unwrap();
    let file = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .find(|stream| stream.dict.has_type(b"EmbeddedFile"))
        .unwrap();
    assert_eq!(file.decompressed_content().unwrap(), bytes);
    assert_eq!(broken_rules(&whole), [Rule::NoInteraction]);
    let archival = Expectations {
        most_pages: 2,
        archival: true,
    };
    let claims = check(&whole, &archival);
    assert!(
        claims
            .iter()
            .any(|finding| finding.rule == Rule::ArchivalId)
    );
}

#[test]
fn a_locked_summary_opens_with_its_password_alone_and_shows_nothing_without() {
    let lock = Lock {
        password: "quiet heron".to_owned(),
        key: [7; 32],
        owner: "f3a9c1d2e4b5".to_owned(),
    };
    let extras = Extras {
        originals: vec![original("sheet.pdf", vec![picture(60, 90, Color::WHITE)])],
        lock: Some(lock),
        ..Extras::default()
    };
    let whole = with_extras(printed(), &extras, Paper::Letter).unwrap();
    for secret in ["LANTERN", "Lindqvist", "quiet heron"] {
        let found = whole
            .windows(secret.len())
            .any(|window| window == secret.as_bytes());
        assert!(!found, "{secret}");
    }
    assert!(opened(&whole, "quiet herons").is_err());
    let whole_again = opened(&whole, "quiet heron").unwrap();
    assert_eq!(whole_again.get_pages().len(), 3);
    assert!(words(&whole_again).contains("LANTERN-2"));
}

#[test]
fn a_picture_that_is_none_names_its_original() {
    let extras = Extras {
        originals: vec![
            original("fine.pdf", vec![picture(9, 9, Color::WHITE)]),
            original(
                "broken.pdf",
                vec![PagePicture {
                    png: b"no".to_vec(),
                }],
            ),
        ],
        ..Extras::default()
    };
    let error = with_extras(printed(), &extras, Paper::A4).unwrap_err();
    assert!(
        matches!(error, crate::ReportError::Original { number: 2, .. }),
        "{error}"
    );
}

#[test]
fn with_nothing_to_go_with_it_the_summary_is_the_very_same() {
    let pdf = printed();
    assert_eq!(
        with_extras(pdf.clone(), &Extras::default(), Paper::A4).unwrap(),
        pdf
    );
}

fn opened(pdf: &[u8], password: &str) -> lopdf::Result<Document> {
    Document::load_mem_with_options(pdf, lopdf::LoadOptions::with_password(password))
}
