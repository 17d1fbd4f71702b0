//! Text as portals print it and as people copy it: what is read, from which line, and what is asked.

use domain::draft::{Confidence, DocumentFormat, DocumentReading, Place, ProblemCode};

use crate::read;
use crate::shown::options;

fn rows(reading: &DocumentReading) -> Vec<String> {
    reading
        .drafts
        .iter()
        .map(|draft| {
            let Some(Place::Line(line)) = draft.place else {
                panic!("{:?}", draft.place);
            };
            let mark = match draft.confidence() {
                Confidence::Certain => "",
                Confidence::Check => "?",
            };
            format!(
                "{line}: {} {}{mark}",
                draft.analyte.map_or("-", |analyte| analyte.id()),
                draft.printed.value
            )
        })
        .collect()
}

const PORTAL: &str = include_str!("../../../../tests/fixtures/text/portal.txt");

#[test]
fn a_portal_s_text_is_read_line_by_line_although_it_holds_commas() {
    let wanted = ["12: wbc 2.4", "13: hemoglobin 8.9", "14: platelets 45"];
    for text in [
        PORTAL.to_owned(),
        PORTAL.replace('\n', "\r\n"),
        format!("\u{feff}{PORTAL}"),
    ] {
        let reading = read(text.as_bytes(), "report.txt", &options());
        assert_eq!(reading.format, DocumentFormat::Text);
        assert_eq!(rows(&reading), wanted);
        let name = reading
            .people
            .first()
            .and_then(|person| person.name.clone());
        assert_eq!(name.as_deref(), Some("EXAMPLE, ANN"));
    }
    let wide: Vec<u8> = PORTAL.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let reading = read(
        &[&b"\xff\xfe"[..], &wide].concat(),
        "report.txt",
        &options(),
    );
    assert_eq!(rows(&reading), wanted);
}

#[test]
fn decimal_commas_in_aligned_columns_are_no_separators() {
    let text = "
        Labor Beispielstadt
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Entnahme: 12.03.2026 07:45         Eingang: 12.03.2026

        Analyse         Ergebnis   Einheit    Referenz
        Leukozyten      2,4        /nl        3,9 - 10,2
        Hämoglobin      8,9  -     g/dl       12,3 - 15,3
        Thrombozyten    45  --     /nl        150 - 370
        ";
    for bytes in [
        text.as_bytes().to_vec(),
        text.chars()
            .map(|letter| u8::try_from(u32::from(letter)).expect("a Western letter"))
            .collect(),
    ] {
        let reading = read(&bytes, "befund.txt", &options());
        assert_eq!(
            rows(&reading),
            ["7: wbc 2,4", "8: hemoglobin 8,9", "9: platelets 45"]
        );
    }
}

#[test]
fn a_note_of_ones_own_is_asked_about() {
    let note = "WBC: 2.4 K/uL\nHgb: 8.9 g/dL\nPlatelets: 45 K/uL\nDate: 2026-03-14\n";
    let reading = read(note.as_bytes(), "note.txt", &options());
    assert_eq!(
        rows(&reading),
        ["1: wbc 2.4?", "2: hemoglobin 8.9?", "3: platelets 45?"]
    );
}

#[test]
fn a_table_of_tabs_stays_a_table() {
    let table = "Test\tResult\tUnit\tCollected\nHemoglobin\t8.9\tg/dL\t2026-03-14\n";
    let reading = read(table.as_bytes(), "table.txt", &options());
    assert_eq!(reading.format, DocumentFormat::Csv);
    assert_eq!(rows(&reading), ["2: hemoglobin 8.9"]);
}

#[test]
fn words_without_a_count_say_so_and_endless_text_is_cut_with_a_word() {
    for text in ["just words", "Dear Ann, see you on Monday; bring cake.\n"] {
        let reading = read(text.as_bytes(), "letter.txt", &options());
        assert_eq!(rows(&reading), Vec::<String>::new(), "{text}");
        let codes: Vec<_> = reading.problems.iter().map(|one| one.code).collect();
        assert_eq!(codes, [ProblemCode::NothingFound], "{text}");
    }
    let long = format!("{PORTAL}{}", "and so on\n".repeat(20_000));
    let reading = read(long.as_bytes(), "long.txt", &options());
    assert_eq!(reading.drafts.len(), 3);
    assert!(
        reading
            .problems
            .iter()
            .any(|problem| problem.code == ProblemCode::TooLarge)
    );
}
