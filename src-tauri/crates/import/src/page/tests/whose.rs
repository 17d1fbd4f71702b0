//! Whose results and which material: several people on a page, headings of other materials, animals, zones.

use domain::draft::DocumentReading;

use super::{expected, rows};
use crate::drawn::Sheet;
use crate::read;
use crate::shown::options;

fn reading(text: &str) -> DocumentReading {
    read(&Sheet::new(text).pdf(), "sheet.pdf", &options())
}

/// Each person with the tests that are theirs.
fn people(reading: &DocumentReading) -> Vec<String> {
    reading
        .people
        .iter()
        .enumerate()
        .map(|(index, person)| {
            let own: Vec<&str> = reading
                .drafts
                .iter()
                .filter(|draft| draft.person == Some(index))
                .filter_map(|draft| draft.analyte)
                .map(|analyte| analyte.id())
                .collect();
            format!(
                "{} * {}: {}",
                person.name.as_deref().unwrap_or("-"),
                person
                    .birth_date
                    .map_or("-".to_owned(), |date| date.to_string()),
                own.join(" ")
            )
        })
        .collect()
}

const HEMOGLOBIN: &str = "Hemoglobin    9.1     g/dL     12.0 - 16.0";
const PLATELETS: &str = "Platelets     245     K/uL     150 - 400";

#[test]
fn people_on_one_page_keep_their_results() {
    for (first, second, expected) in [
        (
            "Patient: John Doe    DOB: 15 Jan 1950",
            "Patient: Mary Roe    DOB: 2 Feb 1960",
            vec![
                "John Doe * 1950-01-15: hemoglobin",
                "Mary Roe * 1960-02-02: platelets",
            ],
        ),
        (
            "Name: John Doe",
            "Name: Mary Roe",
            vec!["John Doe * -: hemoglobin", "Mary Roe * -: platelets"],
        ),
        (
            "DOB: 15 Jan 1950    Patient: John Doe",
            "DOB: 2 Feb 1960    Patient: Mary Roe",
            vec![
                "John Doe * 1950-01-15: hemoglobin",
                "Mary Roe * 1960-02-02: platelets",
            ],
        ),
        (
            "MRN: 111222",
            "MRN: 999888",
            vec!["- * -: hemoglobin", "- * -: platelets"],
        ),
        (
            "Patient: John Doe    DOB: 15 Jan 1950",
            "Patient: DOE, JOHN",
            vec!["John Doe * 1950-01-15: hemoglobin platelets"],
        ),
        (
            "Patient: John Doe    DOB: 15 Jan 1950",
            "Physician Name: Mary Roe",
            vec!["John Doe * 1950-01-15: hemoglobin platelets"],
        ),
        (
            "Patient: John Doe    DOB: 15 Jan 1950",
            "Name: Dr Mary Roe",
            vec!["John Doe * 1950-01-15: hemoglobin platelets"],
        ),
    ] {
        for gap in ["\n\n", "\u{c}"] {
            let text = format!(
                "{first}\nCollected: 20 Mar 2026\n{HEMOGLOBIN}{gap}{second}\nCollected: 21 Mar 2026\n{PLATELETS}\n"
            );
            let found = reading(&text);
            if gap == "\u{c}" && expected.len() == 1 {
                // On a page of its own a name of somebody else is taken for a person's.
                continue;
            }
            assert_eq!(people(&found), expected, "{text}");
            assert_eq!(found.problems.len(), expected.len() - 1, "{text}");
        }
    }
    // A name at the foot of the page has no results.
    let signed =
        format!("Patient: John Doe\nCollected: 20 Mar 2026\n{HEMOGLOBIN}\nName: Mary Roe\n");
    assert_eq!(people(&reading(&signed)), ["John Doe * -: hemoglobin"]);
}

#[test]
fn below_a_heading_of_another_material_nothing_is_certain() {
    for (heading, is_blood) in [
        ("Differential", true),
        ("Blood count", true),
        ("Specimen: EDTA blood", true),
        ("BMA diff", false),
        ("KM-Differenzierung", false),
        ("Touch prep", false),
        ("ECBU", false),
        ("Fluid cell count", false),
        ("BF CELL COUNT", false),
        ("Cell count, fluid", false),
        ("BAL", false),
        ("Semen analysis", false),
        ("Cord blood", false),
        ("Apheresis product", false),
        ("Bone marrow differential count (500 cells)", false),
        ("Material: Punktat", false),
        ("Specimen Type: Fluid", false),
    ] {
        let text = format!(
            "Patient: John Doe\nCollected: 20 Mar 2026\n{HEMOGLOBIN}\n\n{heading}\nLymphocytes     15     %     5 - 20\n"
        );
        let found = rows(&reading(&text));
        assert!(
            found.starts_with("hemoglobin 9.1 2026-03-20\n")
                || !is_blood && found == "hemoglobin 9.1 2026-03-20",
            "{found}"
        );
        assert_eq!(
            found.ends_with("lymphocytes_percent 15 2026-03-20"),
            is_blood,
            "{heading}: {found}"
        );
    }
}

#[test]
fn sheets_of_animals_and_donors_are_asked_about() {
    for (head, is_person) in [
        ("Patient: John Doe", true),
        ("Patient: John Doe    Species: Human", true),
        ("Veterans Hospital", true),
        ("Patient: Rex    Species: Canine    Breed: Labrador", false),
        ("Pet Owner: Smith    Pet: Rex", false),
        ("Tierklinik am Park", false),
        ("Clinique vétérinaire", false),
        ("Donor: Jane Roe", false),
        ("DONOR PRE-DONATION SCREEN", false),
    ] {
        let text = format!("{head}\nCollected: 20 Mar 2026\n{HEMOGLOBIN}\n");
        let found = rows(&reading(&text));
        assert_eq!(
            found == "hemoglobin 9.1 2026-03-20",
            is_person,
            "{head}: {found}"
        );
    }
}

#[test]
fn one_draw_in_the_time_of_two_zones_is_one_draw() {
    let panel = format!("{HEMOGLOBIN}\n{PLATELETS}\nWBC           3.1     K/uL     4.0 - 11.0\n");
    let text = format!(
        "Patient: John Doe\nCollected: 19 Mar 2026 02:03 PM UTC\n{panel}\u{c}Patient: John Doe\nCollected: 19 Mar 2026 09:03 AM\n{panel}"
    );
    assert_eq!(
        rows(&reading(&text)),
        expected(
            "hemoglobin 9.1 2026-03-19T09:03
             platelets 245 2026-03-19T09:03
             wbc 3.1 2026-03-19T09:03"
        )
    );
    // Another value, or a time that no zone explains, is another draw.
    let other = text.replacen("245", "246", 1);
    assert_eq!(reading(&other).drafts.len(), 6);
    let other = text.replacen("09:03", "09:10", 1);
    assert_eq!(reading(&other).drafts.len(), 6);
}
