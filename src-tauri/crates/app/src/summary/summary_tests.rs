//! Every print of the visit summary: paper, size, colour, language, a full and an empty record.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use lopdf::Document;
use report::document::check::{Expectations, check};

use super::{PaperView, alone, pdf};
use crate::entries::{BloodNeedsEntry, Entry, SideEffectEntry, save};
use crate::main_job_tests::{demonstration, now, summary_request};
use crate::people::{self, PersonRequest, SexView};
use crate::session::Session;
use words::Language;

/// The demonstration with what it lacks, and a record of nothing but a name.
fn full_and_empty(folder: &std::path::Path) -> (Session, [String; 2]) {
    let (mut session, full) = demonstration(folder);
    let needs = BloodNeedsEntry {
        group: Some("A Rh positive".to_owned()),
        antibodies: Some("anti-E".to_owned()),
        products: Some("irradiated blood only".to_owned()),
        source: None,
    };
    let rash = SideEffectEntry {
        id: None,
        what: "Rash on both arms".to_owned(),
        from: "2026-11-03".to_owned(),
        until: None,
        note: Some("itches at night".to_owned()),
    };
    for entry in [Entry::BloodNeeds(needs), Entry::SideEffect(rash)] {
        save(&mut session, &full, &entry, now()).unwrap();
    }
    let nobody = PersonRequest {
        id: None,
        name: "Ida Leer".to_owned(),
        birth_date: None,
        sex: SexView::NotSaid,
    };
    let empty = people::save(&mut session, &nobody, now()).unwrap().id;
    (session, [full, empty])
}

fn text(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_print_keeps_its_pages_and_its_rules_and_reads_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, people) = full_and_empty(folder.path());
    for language in Language::ALL {
        session.options.language = Some(*language);
        let words = session.words().unwrap();
        for (paper, large, mono) in [PaperView::A4, PaperView::Letter]
            .into_iter()
            .flat_map(|paper| [false, true].map(|large| (paper, large)))
            .flat_map(|(paper, large)| [false, true].map(|mono| (paper, large, mono)))
        {
            for (person, is_full) in people.iter().zip([true, false]) {
                let what =
                    format!("{language:?} {paper:?} large {large} grey {mono} full {is_full}");
                let pdf = alone(
                    &session,
                    person,
                    &summary_request(paper, large, mono),
                    now(),
                )
                .unwrap();
                let expected = Expectations {
                    most_pages: if large { 4 } else { 2 },
                    archival: true,
                };
                assert_eq!(check(&pdf, &expected), [], "{what}");
                let text = text(&pdf);
                let landmarks: &[&str] = if is_full {
                    &[
                        "report-position",
                        "report-results",
                        "report-ask-first",
                        "report-medicines",
                        "report-blood-needs",
                        "report-side-effects",
                        "report-check-in",
                        "report-transfusions",
                    ]
                } else {
                    &["report-results", "report-no-results"]
                };
                let mut from = 0;
                for key in landmarks {
                    let said = words.say(key, &[]);
                    let place = text.get(from..).and_then(|rest| rest.find(&said));
                    let place =
                        place.unwrap_or_else(|| panic!("{what}: {said} not after {from}: {text}"));
                    from += place + said.len();
                }
                let foot = words.say("report-foot", &[]);
                let on_one_line =
                    |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                let flat = on_one_line(&text);
                assert!(flat.contains(&on_one_line(&foot)), "{what}: {flat}");
                if is_full {
                    assert!(text.contains("Rash on both arms"), "{what}: {text}");
                    // The chart stands there, or that it does not.
                    let said = |key: &str| flat.contains(&on_one_line(&words.say(key, &[])));
                    assert!(
                        said("report-chart") != said("report-chart-left-out"),
                        "{what}: {text}"
                    );
                    assert!(text.contains(": anti-E"), "{what}: {text}");
                }
                if mono {
                    assert!(is_grey(&pdf), "{what}");
                }
            }
        }
    }
}

/// No page sets a colour that is not grey.
fn is_grey(pdf: &[u8]) -> bool {
    let document = Document::load_mem(pdf).unwrap();
    document.get_pages().into_values().all(|page| {
        let content = document.get_page_content(page);
        let content = lopdf::content::Content::decode(&content).unwrap();
        content.operations.iter().all(|operation| {
            let shades: Vec<f32> = operation
                .operands
                .iter()
                .filter_map(|operand| operand.as_float().ok())
                .collect();
            match (operation.operator.as_str(), shades.as_slice()) {
                ("rg" | "RG" | "sc" | "SC" | "scn" | "SCN", [red, green, blue]) => {
                    (red - green).abs() < 0.02 && (green - blue).abs() < 0.02
                }
                _ => true,
            }
        })
    })
}

#[test]
fn a_part_that_was_left_out_is_not_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let (session, [full, _]) = full_and_empty(folder.path());
    let mut request = summary_request(PaperView::A4, false, false);
    request.leave_out = ["blood-needs", "side-effects", "check-in"]
        .map(str::to_owned)
        .to_vec();
    let text = text(&alone(&session, &full, &request, now()).unwrap());
    for secret in ["anti-E", "itches", "Energy"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[test]
fn the_record_as_fhir_lies_in_a_locked_summary_and_a_short_password_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (session, [full, _]) = full_and_empty(folder.path());
    let mut request = summary_request(PaperView::A4, false, false);
    request.attach_fhir = true;
    request.password = Some("short".to_owned());
    assert!(pdf(&session, &full, &request, now()).is_err());
    request.password = Some("seven quiet herons".to_owned());
    let locked = pdf(&session, &full, &request, now()).unwrap();
    assert!(opened(&locked, "eight quiet herons").is_err());
    let whole_again = opened(&locked, "seven quiet herons").unwrap();
    let file = whole_again
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .find(|stream| stream.dict.has_type(b"EmbeddedFile"))
        .unwrap();
    let bundle = file.decompressed_content().unwrap();
    let expected =
        crate::exports::export(&session, &full, crate::exports::ExportFormat::Fhir, now());
    assert_eq!(bundle, expected.unwrap());
}

fn opened(pdf: &[u8], password: &str) -> lopdf::Result<Document> {
    Document::load_mem_with_options(pdf, lopdf::LoadOptions::with_password(password))
}
