//! Bytes that nobody meant to be a lab sheet: they may be refused, never bring anything down.

use proptest::collection::vec;
use proptest::prelude::*;

use domain::draft::Confidence;

use crate::hostile_corpus::{self, Hostile};
use crate::read;
use crate::shown::{fixture, options};

const SEEDS: &[&[u8]] = &[
    fixture!("fhir/bundle-mixed.json"),
    fixture!("fhir/two-people.ndjson"),
    fixture!("csv/long-german-cp1252.csv"),
    fixture!("csv/wide-units-row.csv"),
    fixture!("csv/dates-across.tsv"),
    fixture!("spreadsheet/counts.xlsx"),
    fixture!("spreadsheet/laborwerte.xls"),
    fixture!("spreadsheet/verlauf.ods"),
    fixture!("pdf/cumulative-german.pdf"),
    fixture!("pdf/superscript-units.pdf"),
    fixture!("hl7v2/batch.hl7"),
    fixture!("ccda/document.xml"),
    fixture!("ccda/variations.xml"),
    fixture!("fhir/bundle.xml"),
    fixture!("fhir/history.json"),
    fixture!("hl7v2/habits.hl7"),
    fixture!("apple_health/export.xml"),
];

fn reads(bytes: &[u8], name: &str) {
    let reading = read(bytes, name, &options());
    assert!(
        !reading.drafts.is_empty() || !reading.problems.is_empty(),
        "something is always said"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..2000), name in "[a-z]{1,4}\\.(csv|json|pdf|txt)") {
        reads(&bytes, &name);
    }

    #[test]
    fn any_text_is_answered(text in "[-0-9a-zA-Z ,;.:<>%/|{}\\[\\]\"\n\t()äéµ³]{0,600}") {
        reads(text.as_bytes(), "a.csv");
    }

    #[test]
    fn any_damage_is_answered(
        seed in 0usize..SEEDS.len(),
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = SEEDS.get(seed).map(|seed| seed.to_vec()).unwrap_or_default();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        reads(&bytes, "a.pdf");
    }
}

#[test]
fn empty_and_oversized_documents_are_said_to_be_so() {
    for bytes in [&b""[..], b" \r\n\t "] {
        let reading = read(bytes, "a.csv", &options());
        assert_eq!(
            reading.problems.first().map(|problem| problem.code.code()),
            Some("empty")
        );
    }
}

#[test]
fn tables_that_nobody_meant_well_are_read_without_harm() {
    let row = "2026-03-12,Hemoglobin,8.9,g/dL\n";
    let head = "Date,Test,Result,Units\n";
    let tables = [
        // A million columns, headings and values.
        (
            format!(
                "{}\n{}\n",
                "Hb,".repeat(1_000_000),
                "8.9,".repeat(1_000_000)
            ),
            1,
        ),
        // A quote that never closes, and one in every line.
        (format!("{head}{row}\"{}", row.repeat(5_000)), 1),
        (
            format!("{head}{}", row.replace("Hemo", "\"Hemo").repeat(5_000)),
            0,
        ),
        (format!("{head}{row}2026-03-13,Hemoglobin,8\0.9,g/dL\n"), 1),
        // Mixed separators and formulas.
        (
            format!("{head}{row}2026-03-13;Hemoglobin;9.1;g/dL\n2026-03-14\tPlatelets\t45\tK/uL\n"),
            1,
        ),
        (
            format!("{head}{row}=HYPERLINK(\"http://x.example\"),Platelets,=1+44,K/uL\n"),
            2,
        ),
        (format!("{head}{row}").replace('\n', "\r"), 1),
        (format!("\u{feff}{head}{row}"), 1),
        (head.repeat(20_000), 0),
        (",".repeat(200_000), 0),
        ("Hemoglobin,".repeat(100_000), 0),
    ];
    for (index, (text, drafts)) in tables.iter().enumerate() {
        let reading = read(text.as_bytes(), "a.csv", &options());
        assert!(
            !reading.drafts.is_empty() || !reading.problems.is_empty(),
            "{index}: something is said"
        );
        assert!(
            reading.drafts.len() >= *drafts,
            "{index}: {:?}",
            reading.problems
        );
    }
    let text = format!("{head}{row}");
    for (encoding, name) in [(encoding_rs::UTF_16LE, "le"), (encoding_rs::UTF_16BE, "be")] {
        let mut bytes = Vec::new();
        for unit in text.encode_utf16() {
            let pair = if encoding == encoding_rs::UTF_16LE {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            };
            bytes.extend(pair);
        }
        assert_eq!(read(&bytes, "a.csv", &options()).drafts.len(), 1, "{name}");
    }
}

#[test]
fn a_number_with_an_unreadable_letter_in_it_is_never_certain() {
    let reading = read(
        b"Date,Test,Result,Units\n2026-03-13,Hemoglobin,8\09,g/dL\n",
        "a.csv",
        &options(),
    );
    for draft in &reading.drafts {
        assert_ne!(
            draft.confidence(),
            domain::draft::Confidence::Certain,
            "{draft:?}"
        );
    }
}

#[test]
fn every_hostile_file_is_named_and_what_is_sound_beside_it_is_read() {
    for Hostile {
        name,
        bytes,
        expected,
        sound,
    } in hostile_corpus::all()
    {
        let reading = read(&bytes, "a.bin", &options());
        let codes: Vec<&str> = reading.problems.iter().map(|one| one.code.code()).collect();
        assert!(
            expected.is_empty() || codes.contains(&expected),
            "{name}: {codes:?}"
        );
        let certain = reading
            .drafts
            .iter()
            .filter(|draft| draft.confidence() == Confidence::Certain)
            .count();
        assert_eq!(
            certain,
            sound,
            "{name}: {codes:?} {:?}",
            reading.drafts.first()
        );
    }
}
