//! Whose results the sheets of a workbook hold, as far as their names tell.

use std::collections::BTreeSet;

use domain::draft::{Place, Reason};

use crate::dates::whole_date;
use crate::fold::folded;
use crate::names;
use crate::source::{SourceReading, SourceResult};

use super::heading::heading_date;

/// Sheets beside each other may be those of two people: `Mum` and `Dad`, `John Doe` and `Mary Roe`. Unless their
/// names are of times, tests or places, nobody knows whose results they hold.
pub(super) fn doubt_people(reading: &mut SourceReading) {
    let is_open = |result: &SourceResult| result.person.is_none() && result.own.is_none();
    let names: BTreeSet<&str> = reading
        .results
        .iter()
        .filter(|result| is_open(result))
        .filter_map(|result| sheet_of(result.place.as_ref()))
        .collect();
    let of_people = names.iter().filter(|name| may_be_person(name)).count();
    let is_family = names.iter().any(|name| names_relative(name));
    if names.len() < 2 || of_people < 2 && !is_family {
        return;
    }
    for result in reading.results.iter_mut().filter(|result| is_open(result)) {
        if matches!(result.place, Some(Place::Cell { .. })) {
            result.reasons.push(Reason::PersonUnclear);
        }
    }
}

fn sheet_of(place: Option<&Place>) -> Option<&str> {
    match place {
        Some(Place::Cell { sheet, .. }) => Some(sheet),
        Some(Place::Line(_) | Place::Page { .. } | Place::Path(_)) | None => None,
    }
}

/// Says whether the name of a sheet may be that of a person: nothing in it is known to be a time, a test, a place
/// or a word of spreadsheets.
fn may_be_person(name: &str) -> bool {
    const OF_TABLES: &[&str] = &[
        // Spreadsheets
        "sheet",
        "tabelle",
        "blatt",
        "feuil",
        "feuille",
        "hoja",
        "foglio",
        "blad",
        "planilha",
        "folha",
        "data",
        "daten",
        "donnees",
        "datos",
        "dati",
        "gegevens",
        "dados",
        "table",
        "log",
        "history",
        "export",
        "import",
        "copy",
        "kopie",
        "all",
        "alle",
        "summary",
        "values",
        "werte",
        "new",
        "old",
        "total",
        "main",
        // What was examined
        "cbc",
        "fbc",
        "blood",
        "bloods",
        "lab",
        "labs",
        "labor",
        "laborwerte",
        "laboratory",
        "results",
        "result",
        "ergebnisse",
        "befunde",
        "befund",
        "resultats",
        "resultados",
        "risultati",
        "uitslagen",
        "svar",
        "provsvar",
        "counts",
        "count",
        "panel",
        "test",
        "tests",
        "blutbild",
        "blutwerte",
        "hemogram",
        "hemograma",
        "hemogramme",
        "emocromo",
        "bloedbeeld",
        "bloedwaarden",
        "blodvarden",
        "hematology",
        "haematology",
        "hamatologie",
        "hematologie",
        "hematologia",
        "ematologia",
        "chemistry",
        "chemie",
        "biochemistry",
        "biochemie",
        "differential",
        "diff",
        "iron",
        "eisen",
        "metabolic",
        "cmp",
        "bmp",
        "analysen",
        "analyses",
        "analisis",
        "analisi",
        "analises",
        // Times
        "year",
        "jahr",
        "annee",
        "ano",
        "anno",
        "jaar",
        "month",
        "monat",
        "week",
        "day",
        "date",
        "cycle",
        "zyklus",
        "before",
        "after",
        "visit",
        "baseline",
        "q1",
        "q2",
        "q3",
        "q4",
        "h1",
        "h2",
        // Places
        "hospital",
        "clinic",
        "klinik",
        "klinikum",
        "krankenhaus",
        "hopital",
        "clinique",
        "ospedale",
        "clinica",
        "ziekenhuis",
        "sjukhus",
        "home",
        "gp",
        "hausarzt",
        "praxis",
        "center",
        "centre",
        "zentrum",
        "quest",
        "labcorp",
    ];
    let plain = folded(name);
    let is_known = plain.split(' ').any(|word| {
        OF_TABLES.contains(&word)
            || OF_TABLES.contains(&word.trim_end_matches(|letter: char| letter.is_ascii_digit()))
            || word.chars().all(|letter| letter.is_ascii_digit())
            || heading_date(&format!("{word} 2020")).is_some()
    });
    !is_known
        && whole_date(name).is_none()
        && heading_date(name).is_none()
        && names::recognise(name).is_none()
}

/// Says whether the name of a sheet is that of a relative or of an animal.
fn names_relative(name: &str) -> bool {
    const RELATIVES: &[&str] = &[
        "mum",
        "mom",
        "mother",
        "mama",
        "dad",
        "father",
        "papa",
        "wife",
        "husband",
        "spouse",
        "partner",
        "son",
        "daughter",
        "brother",
        "sister",
        "grandma",
        "grandpa",
        "aunt",
        "uncle",
        "child",
        "mutter",
        "vater",
        "mutti",
        "vati",
        "frau",
        "mann",
        "sohn",
        "tochter",
        "bruder",
        "schwester",
        "oma",
        "opa",
        "mere",
        "pere",
        "maman",
        "epouse",
        "mari",
        "fils",
        "fille",
        "frere",
        "soeur",
        "madre",
        "padre",
        "esposa",
        "esposo",
        "marido",
        "hijo",
        "hija",
        "hermano",
        "hermana",
        "moglie",
        "marito",
        "figlio",
        "figlia",
        "fratello",
        "sorella",
        "moeder",
        "vader",
        "vrouw",
        "zoon",
        "dochter",
        "broer",
        "zus",
        "mae",
        "pai",
        "filho",
        "filha",
        "irmao",
        "irma",
        "mor",
        "far",
        "mamma",
        "pappa",
        "fru",
        "dotter",
        "bror",
        "syster",
        "dog",
        "cat",
        "hund",
        "katze",
        "chien",
        "chat",
        "perro",
        "gato",
        "cane",
        "gatto",
    ];
    folded(name)
        .split(' ')
        .any(|word| RELATIVES.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_are_told_from_names_of_people() {
        for (name, expected) in [
            ("Mum", true),
            ("John Doe", true),
            ("Rex (dog)", true),
            ("Erna", true),
            ("Sheet1", false),
            ("Tabelle2", false),
            ("2024", false),
            ("Jan", false),
            ("März 2024", false),
            ("CBC", false),
            ("Labs 2023", false),
            ("Hemoglobin", false),
            ("City hospital", false),
            ("Blutbild", false),
        ] {
            assert_eq!(may_be_person(name), expected, "{name}");
        }
        assert!(names_relative("Mum") && names_relative("Rex (dog)"));
        assert!(!names_relative("Sheet1"));
    }
}
