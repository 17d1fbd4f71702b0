//! What stands around the table: whose report it is, from which laboratory, and what state it is in.

mod labels;

use domain::draft::DocumentPerson;
use domain::result::ResultStatus;

use crate::dates::{DateReading, DayOrder};
use crate::fold::folded;

use labels::{IDS, NAMES, SPECIMENS};

use super::dated::{DateKind, LabelledDate, kind_of};
use super::line::Line;
use super::token::date_at;

/// Says whether a folded text is the label of a name or a number of a person.
pub(super) fn is_label_of_person(label: &str) -> bool {
    NAMES.contains(&label) || IDS.contains(&label)
}

/// A person named on a page, and the line where they are.
pub(super) fn people(
    lines: &[Line],
    labelled: &[LabelledDate],
    order: DayOrder,
) -> Vec<(usize, DocumentPerson)> {
    let mut found: Vec<(usize, DocumentPerson)> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let mut index = 0;
        while index < line.words.len() {
            let ends_label = line
                .words
                .get(index)
                .is_some_and(|word| word.text.ends_with(':'));
            if !ends_label {
                index += 1;
                continue;
            }
            let label_from = (0..4usize)
                .rev()
                .filter_map(|back| index.checked_sub(back))
                .find(|from| {
                    let label = folded(&line.text(*from, index + 1));
                    // `Specimen ID:` is nobody's number.
                    if label == "id" && !line.begins_cell(*from) {
                        return false;
                    }
                    NAMES.contains(&label.as_str())
                        || IDS.contains(&label.as_str())
                        || kind_of(&label) == Some(DateKind::Birth)
                });
            let Some(from) = label_from else {
                index += 1;
                continue;
            };
            let label = folded(&line.text(from, index + 1));
            let begin = index + 1;
            let end = value_end(line, begin);
            let value = line.text(begin, end);
            let on_page = found
                .iter()
                .rposition(|(at, _)| lines.get(*at).map(|l| l.page) == Some(line.page));
            let person = match on_page {
                Some(at) => at,
                None => {
                    found.push((number, DocumentPerson::default()));
                    found.len() - 1
                }
            };
            if let Some((at, person)) = found.get_mut(person) {
                *at = (*at).min(number);
                if NAMES.contains(&label.as_str()) {
                    let is_name = !value.is_empty()
                        && value.chars().count() <= 60
                        && !value.chars().any(|c| c.is_ascii_digit());
                    if is_name && person.name.is_none() {
                        person.name = Some(value);
                    }
                } else if IDS.contains(&label.as_str()) {
                    if !value.is_empty()
                        && value.chars().count() <= 40
                        && !person.ids.contains(&value)
                    {
                        person.ids.push(value);
                    }
                } else if let Some((date, _)) = date_at(line, begin, line.words.len())
                    && let Some(DateReading::Clear(date)) = date.read(order)
                {
                    person.birth_date = Some(date);
                }
            }
            index += 1;
        }
    }
    // A date of birth may have its label above it, or without a colon.
    for date in labelled.iter().filter(|date| date.kind == DateKind::Birth) {
        let Some(DateReading::Clear(birth)) = date.date.read(order) else {
            continue;
        };
        let page = lines.get(date.line).map(|line| line.page);
        let on_page = |at: usize| lines.get(at).map(|line| line.page) == page;
        match found.iter_mut().rev().find(|(at, _)| on_page(*at)) {
            Some((at, person)) if person.birth_date.is_none() => {
                *at = (*at).min(date.line);
                person.birth_date = Some(birth);
            }
            Some(_) => {}
            None => {
                let at = found.iter().take_while(|(at, _)| *at < date.line).count();
                let person = DocumentPerson {
                    birth_date: Some(birth),
                    ..DocumentPerson::default()
                };
                found.insert(at, (date.line, person));
            }
        }
    }
    for (at, person) in &mut found {
        if person.name.is_none() && person.birth_date.is_some() {
            person.name = name_near_birth(lines, *at);
        }
    }
    found.retain(|(_, person)| *person != DocumentPerson::default());
    found
}

/// A name without a label stands over the date of birth: `EXAMPLE, ANN` / `DOB: ...`.
fn name_near_birth(lines: &[Line], from: usize) -> Option<String> {
    let page = lines.get(from)?.page;
    for (number, line) in lines.iter().enumerate().skip(from).take(12) {
        if line.page != page {
            return None;
        }
        let birth = (0..line.words.len()).find(|index| {
            (index + 1..=line.cell_end(*index))
                .any(|end| kind_of(&folded(&line.text(*index, end))) == Some(DateKind::Birth))
        });
        let Some(word) = birth.and_then(|index| line.words.get(index)) else {
            continue;
        };
        let above = number.checked_sub(1).and_then(|above| lines.get(above))?;
        if above.page != page || word.top - above.words.first()?.bottom > 2.0 * word.size {
            return None;
        }
        let index = above
            .words
            .iter()
            .position(|other| (other.x0 - word.x0).abs() < 4.0)
            .filter(|index| above.begins_cell(*index))?;
        let text = above.text(index, above.cell_end(index));
        return is_bare_name(&text).then_some(text);
    }
    None
}

/// `FAMILY, GIVEN`: words of letters with one comma and no word of a heading.
fn is_bare_name(text: &str) -> bool {
    const HEADINGS: &[&str] = &[
        "information",
        "report",
        "laboratory",
        "results",
        "result",
        "patient",
        "client",
        "specimen",
        "department",
        "hospital",
        "clinic",
        "diagnostics",
        "status",
        "physician",
        "page",
        "road",
        "street",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=5).contains(&words.len())
        && text.matches(',').count() == 1
        && !text.starts_with(',')
        && !text.ends_with(',')
        && text
            .chars()
            .all(|c| c.is_alphabetic() || " ,.-'’".contains(c))
        && !folded(text).split(' ').any(|word| HEADINGS.contains(&word))
}

/// The laboratory or hospital that signs a page: by its label, else the first line that names one.
pub(super) fn laboratory(lines: &[Line]) -> Option<String> {
    const LABELS: &[&str] = &[
        "laboratory",
        "performing laboratory",
        "performing lab",
        "lab",
        "labor",
        "laboratoire",
        "laboratorio",
        "laboratorium",
        "resulting agency",
        "resulting lab",
    ];
    const WORDS: &[&str] = &[
        "laboratory",
        "laboratories",
        "labs",
        "diagnostics",
        "diagnostic",
        "pathology",
        "hospital",
        "hospitals",
        "clinic",
        "clinics",
        "nhs",
        "healthcare",
        "infirmary",
        "medical",
        "labor",
        "laboratorium",
        "labormedizin",
        "laborgemeinschaft",
        "mvz",
        "klinik",
        "kliniken",
        "klinikum",
        "universitatsklinikum",
        "krankenhaus",
        "spital",
        "kantonsspital",
        "laboratoire",
        "laboratoires",
        "hopital",
        "hopitaux",
        "chu",
        "clinique",
        "biologie",
        "laboratorio",
        "laboratorios",
        "hospitalario",
        "clinica",
        "ospedale",
        "ospedaliera",
        "ospedaliero",
        "asl",
        "ausl",
        "irccs",
        "policlinico",
        "poliambulatorio",
        "ziekenhuis",
        "umc",
        "sjukhus",
        "universitetssjukhus",
        "lasarett",
        "vardcentral",
        "centro",
    ];
    const OTHERS: &[&str] = &[
        "report",
        "results",
        "result",
        "befund",
        "laborbefund",
        "department",
        "information",
        "services",
        "test",
        "tests",
        "compte",
        "rendu",
        "informe",
        "referto",
        "page",
        "seite",
        "physician",
        "doctor",
        "confidential",
        "medicine",
        "abteilung",
        "chemistry",
        "serie",
        "record",
        "centre",
    ];
    let page = lines.first()?.page;
    let first = || lines.iter().take_while(|line| line.page == page).take(40);
    for line in first() {
        for index in 0..line.words.len() {
            if !line.begins_cell(index) {
                continue;
            }
            let label = (index + 1..=(index + 2).min(line.words.len())).find(|end| {
                line.text(index, *end).ends_with(':')
                    && LABELS.contains(&folded(&line.text(index, *end)).as_str())
            });
            if let Some(end) = label {
                let value = line.text(end, value_end(line, end));
                if value.chars().filter(|c| c.is_alphabetic()).count() > 3
                    && value.chars().count() <= 60
                {
                    return Some(value);
                }
            }
        }
    }
    for line in first().take(4) {
        let mut from = 0;
        while from < line.words.len() {
            let to = line.cell_end(from);
            let text = line.text(from, to);
            let plain = folded(&text);
            let names_one = plain.split(' ').any(|word| WORDS.contains(&word));
            let is_other = plain.split(' ').any(|word| OTHERS.contains(&word));
            let is_plain = !text.contains(':') && !text.chars().any(|c| c.is_ascii_digit());
            if names_one
                && !is_other
                && is_plain
                && (2..=8).contains(&(to - from))
                && text.chars().count() <= 60
            {
                return Some(text);
            }
            from = to;
        }
    }
    None
}

/// The numbers of specimens, each with the line from which it holds.
pub(super) fn specimens(lines: &[Line]) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        for index in 0..line.words.len() {
            if !line
                .words
                .get(index)
                .is_some_and(|word| word.text.ends_with(':'))
            {
                continue;
            }
            let is_label = (0..4usize)
                .rev()
                .filter_map(|back| index.checked_sub(back))
                .any(|from| SPECIMENS.contains(&folded(&line.text(from, index + 1)).as_str()));
            let value = line.text(index + 1, value_end(line, index + 1).min(index + 2));
            let is_number = value.chars().any(|c| c.is_ascii_digit())
                && (4..=24).contains(&value.chars().count())
                && date_at(line, index + 1, line.words.len()).is_none();
            if is_label && is_number && found.last().is_none_or(|(_, last)| *last != value) {
                found.push((number, value));
            }
        }
    }
    found
}

/// A value goes to the end of its cell, or to the next label.
fn value_end(line: &Line, begin: usize) -> usize {
    let end = line.cell_end(begin);
    (begin..end)
        .find_map(|index| {
            let word = &line.words.get(index)?.text;
            if word == "|" {
                return Some(index);
            }
            word.ends_with(':').then_some(index)
        })
        .unwrap_or(end)
}

/// The state of the report, where it says so.
pub(super) fn status(lines: &[Line]) -> Option<ResultStatus> {
    let mut status = None;
    for line in lines {
        let text = folded(&line.whole_text());
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        let is_about = has(&[
            "status",
            "final report",
            "endbefund",
            "teilbefund",
            "vorlaufiger befund",
            "preliminary report",
            "zwischenbefund",
            "corrected report",
            "amended report",
            "resultats provisoires",
            "compte rendu provisoire",
            "compte rendu partiel",
            "compte rendu definitif",
            "resultados provisionales",
            "informe preliminar",
            "informe definitivo",
            "referto provvisorio",
            "referto parziale",
            "referto definitivo",
            "voorlopige uitslag",
            "preliminart svar",
            "slutsvar",
        ]);
        if !is_about {
            continue;
        }
        if has(&[
            "amended",
            "corrected",
            "korrigiert",
            "berichtigt",
            "corrige",
            "rectifie",
            "corregido",
            "rectificado",
            "corretto",
            "rettificato",
            "gecorrigeerd",
            "corrigido",
            "retificado",
            "korrigerad",
            "rattad",
        ]) {
            return Some(ResultStatus::Corrected);
        }
        if has(&[
            "preliminary",
            "partial",
            "interim",
            "teilbefund",
            "vorlaufig",
            "provisoire",
            "partiel",
            "preliminar",
            "provisional",
            "parcial",
            "provvisorio",
            "parziale",
            "voorlopig",
            "deelrapport",
            "preliminar",
            "provisorio",
        ]) {
            return Some(ResultStatus::Preliminary);
        }
        if has(&[
            "final",
            "endbefund",
            "definitiv",
            "definitief",
            "definitivo",
            "slutsvar",
        ]) {
            status = Some(ResultStatus::Final);
        }
    }
    status
}
