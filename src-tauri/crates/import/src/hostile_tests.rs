//! Bytes that nobody meant to be a lab sheet: they may be refused, never bring anything down.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::read;
use crate::shown::{fixture, options};

const SEEDS: &[&[u8]] = &[
    fixture!("fhir/bundle-mixed.json"),
    fixture!("fhir/two-people.ndjson"),
    fixture!("csv/long-german-cp1252.csv"),
    fixture!("csv/wide-units-row.csv"),
    fixture!("csv/dates-across.tsv"),
    fixture!("pdf/cumulative-german.pdf"),
    fixture!("pdf/superscript-units.pdf"),
    fixture!("hl7v2/batch.hl7"),
    fixture!("ccda/document.xml"),
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
