//! What stands around the table: whose report it is, when the blood was drawn, what state it is in.
//!
//! A date counts as that of the draw only where a label says so. Print, report and receipt dates never do.

use domain::draft::DocumentPerson;
use domain::result::ResultStatus;

use crate::dates::{DateReading, DayOrder, PrintedDate};
use crate::fold::folded;
use crate::source::Collected;

use super::line::Line;
use super::token::date_at;

/// What the label of a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateKind {
    /// Taking of the blood.
    Draw,
    /// Birth.
    Birth,
    /// Receipt, report, print, order.
    Other,
    /// Just “date”.
    Bare,
}

/// A labelled date.
#[derive(Debug, Clone)]
pub(super) struct LabelledDate {
    pub(super) kind: DateKind,
    pub(super) date: PrintedDate,
    /// Index of the line in the document.
    pub(super) line: usize,
    /// How sure its words were recognised.
    pub(super) doubt: Option<u8>,
}

const LABELS: &[(DateKind, &[&str])] = &[
    (
        DateKind::Draw,
        &[
            "collected",
            "collected on",
            "collected at",
            "date collected",
            "date time collected",
            "collection",
            "collection date",
            "collection time",
            "collection date time",
            "date of collection",
            "specimen collected",
            "specimen collection date",
            "sample collected",
            "sample date",
            "sample taken",
            "sample collection date",
            "drawn",
            "drawn on",
            "date drawn",
            "draw date",
            "date of draw",
            "taken",
            "taken on",
            "entnahme",
            "entnahme am",
            "entnahmedatum",
            "entnahmezeit",
            "probenentnahme",
            "blutentnahme",
            "entnommen",
            "entnommen am",
            "abnahme",
            "abnahmedatum",
            "abnahmezeit",
            "prelevement",
            "preleve le",
            "preleve",
            "date de prelevement",
            "prelevement du",
            "date prelevement",
            "fecha de extraccion",
            "extraccion",
            "fecha de toma",
            "toma de muestra",
            "fecha toma de muestra",
            "fecha de muestra",
            "prelievo",
            "data prelievo",
            "data del prelievo",
            "prelievo del",
            "data de coleta",
            "coleta",
            "colheita",
            "afname",
            "afnamedatum",
            "datum afname",
            "provtagning",
            "provtagningsdatum",
        ],
    ),
    (
        DateKind::Birth,
        &[
            "dob",
            "date of birth",
            "birth date",
            "birthdate",
            "born",
            "geb",
            "geb am",
            "geboren",
            "geboren am",
            "geburtsdatum",
            "ne le",
            "nee le",
            "ne e le",
            "date de naissance",
            "naissance",
            "fecha de nacimiento",
            "nacimiento",
            "f nacimiento",
            "data di nascita",
            "nato il",
            "nata il",
            "nascita",
            "data de nascimento",
            "geboortedatum",
            "fodd",
        ],
    ),
    (
        DateKind::Other,
        &[
            "reported",
            "date reported",
            "report date",
            "report",
            "reported on",
            "date of report",
            "result date",
            "resulted",
            "resulted on",
            "received",
            "date received",
            "received on",
            "entered",
            "date entered",
            "printed",
            "print date",
            "printed on",
            "issued",
            "released",
            "verified",
            "validated",
            "ordered",
            "order date",
            "requested",
            "request date",
            "created",
            "date created",
            "date created and stored",
            "accessioned",
            "registered",
            "eingang",
            "eingangsdatum",
            "eingegangen",
            "probeneingang",
            "befund",
            "befund vom",
            "befunddatum",
            "ausgang",
            "druck",
            "druckdatum",
            "gedruckt",
            "gedruckt am",
            "ausdruck",
            "auftrag",
            "auftragsdatum",
            "freigabe",
            "validiert",
            "edite le",
            "imprime le",
            "recu le",
            "valide le",
            "date d edition",
            "date de validation",
            "date d enregistrement",
            "fecha de informe",
            "informe",
            "fecha informe",
            "impreso",
            "fecha de impresion",
            "recepcion",
            "fecha de recepcion",
            "validado",
            "data referto",
            "referto",
            "stampato",
            "data stampa",
            "accettazione",
            "data accettazione",
            "data di emissione",
            "scadenza",
            "rilasciato",
            "valid until",
            "expires",
            "next",
            "appointment",
        ],
    ),
    (
        DateKind::Bare,
        &[
            "date",
            "datum",
            "fecha",
            "data",
            "del",
            "date of service",
            "dos",
            "test date",
            "panel date",
            "lab date",
            "le",
            "vom",
        ],
    ),
];

fn kind_of(label: &str) -> Option<DateKind> {
    LABELS
        .iter()
        .find(|(_, names)| names.contains(&label))
        .map(|(kind, _)| *kind)
}

/// Finds every date that has a label before it, or above it.
pub(super) fn labelled_dates(lines: &[Line]) -> Vec<LabelledDate> {
    let mut found = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let above = number.checked_sub(1).and_then(|above| lines.get(above));
        let mut start = 0;
        let mut index = 0;
        while index < line.words.len() {
            let Some((date, length)) = date_at(line, index, line.words.len()) else {
                index += 1;
                continue;
            };
            let kind = label_before(line, start, index).or_else(|| {
                let has_label_of_its_own = index > start && !line.begins_cell(index);
                if has_label_of_its_own {
                    return None;
                }
                above
                    .filter(|above| above.page == line.page)
                    .and_then(|above| label_above(above, line, index))
            });
            if let Some(kind) = kind {
                found.push(LabelledDate {
                    kind,
                    date,
                    line: number,
                    doubt: line.doubt(index, index + length),
                });
            }
            index += length;
            start = index;
        }
    }
    found
}

fn label_before(line: &Line, start: usize, index: usize) -> Option<DateKind> {
    (1..=5)
        .rev()
        .filter_map(|length| index.checked_sub(length))
        .filter(|from| *from >= start)
        .find_map(|from| kind_of(&folded(&line.text(from, index))))
}

/// The label may stand in the line above, over the date.
fn label_above(above: &Line, line: &Line, index: usize) -> Option<DateKind> {
    let word = line.words.get(index)?;
    let mut from = 0;
    while from < above.words.len() {
        let to = above.cell_end(from);
        let (first, last) = (above.words.get(from)?, above.words.get(to - 1)?);
        // A short label is often printed to the left of its field: it reaches to the next one.
        let next = above.words.get(to).map_or(f32::MAX, |next| next.x0);
        let reach = (last.x1 + 60.0).min(next - 1.0).max(last.x1 + 2.0);
        let overlaps = first.x0 <= word.x1 && word.x0 <= reach;
        let is_near = word.top - last.bottom < 2.0 * word.size;
        if overlaps && is_near {
            return kind_of(&folded(&above.text(from, to)));
        }
        from = to;
    }
    None
}

/// When the results below `line` were drawn.
pub(super) fn collected_for(dates: &[LabelledDate], line: usize, order: DayOrder) -> Collected {
    let read = |kind: DateKind| {
        dates
            .iter()
            .filter(move |date| date.kind == kind)
            .filter_map(move |date| Some((date.line, date.date.read(order)?)))
    };
    let draws: Vec<(usize, DateReading)> = read(DateKind::Draw).collect();
    let distinct = distinct_of(draws.iter().map(|(_, date)| date));
    match distinct.as_slice() {
        [] => {}
        [one] => return Collected::Draw(one.clone()),
        [..] => {
            // Several draws in one document: the nearest above, unless two stand there side by side.
            let Some((nearest, date)) = draws.iter().rev().find(|(at, _)| *at <= line) else {
                return Collected::Missing;
            };
            let beside = distinct_of(
                draws
                    .iter()
                    .filter(|(at, _)| *at + 1 >= *nearest && at <= nearest)
                    .map(|(_, date)| date),
            );
            return if beside.len() > 1 {
                Collected::Other(date.clone())
            } else {
                Collected::Draw(date.clone())
            };
        }
    }
    for kind in [DateKind::Bare, DateKind::Other] {
        let others: Vec<(usize, DateReading)> = read(kind).collect();
        let distinct = distinct_of(others.iter().map(|(_, date)| date));
        if let [one] = distinct.as_slice() {
            return Collected::Other(one.clone());
        }
        if let Some((_, date)) = others.iter().rev().find(|(at, _)| *at <= line) {
            return Collected::Other(date.clone());
        }
    }
    Collected::Missing
}

/// How sure the date was recognised; where it is printed several times, the best of them.
pub(super) fn doubt_of(
    collected: &Collected,
    dates: &[LabelledDate],
    order: DayOrder,
) -> Option<u8> {
    let (Collected::Draw(reading) | Collected::Other(reading)) = collected else {
        return None;
    };
    dates
        .iter()
        .filter(|date| date.date.read(order).as_ref() == Some(reading))
        .filter_map(|date| date.doubt)
        .max()
}

fn distinct_of<'a>(dates: impl Iterator<Item = &'a DateReading>) -> Vec<DateReading> {
    let mut distinct: Vec<DateReading> = Vec::new();
    for date in dates {
        // The same day printed with and without its time is one date; the fuller one is kept.
        let day = |reading: &DateReading| match reading {
            DateReading::Clear(date) => date.day(),
            DateReading::TwoWays(..) => None,
        };
        let has_time = |reading: &DateReading| {
            matches!(
                reading,
                DateReading::Clear(domain::PartialDate::Minute { .. })
            )
        };
        let same = distinct.iter_mut().find(|known| {
            **known == *date
                || (day(known).is_some()
                    && day(known) == day(date)
                    && has_time(known) != has_time(date))
        });
        match same {
            Some(known) if has_time(date) => *known = date.clone(),
            Some(_) => {}
            None => distinct.push(date.clone()),
        }
    }
    distinct
}

/// A person named on a page, and the line where they are.
pub(super) fn people(lines: &[Line], order: DayOrder) -> Vec<(usize, DocumentPerson)> {
    const NAMES: &[&str] = &[
        "patient",
        "patient name",
        "patientin",
        "patient in",
        "name",
        "nom",
        "nom du patient",
        "paciente",
        "nombre",
        "paziente",
        "cognome e nome",
        "nominativo",
        "naam",
        "patientenname",
    ];
    const IDS: &[&str] = &[
        "patient id",
        "id",
        "mrn",
        "hosp no",
        "nhs no",
        "nhs number",
        "hospital no",
        "patienten nr",
        "patientennummer",
        "fallnummer",
        "pid",
        "medical record number",
        "hospital number",
        "ipp",
        "nhc",
    ];
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
            let label_from = (0..3usize)
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
    found.retain(|(_, person)| *person != DocumentPerson::default());
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
        ]);
        if !is_about {
            continue;
        }
        if has(&["amended", "corrected", "korrigiert"]) {
            return Some(ResultStatus::Corrected);
        }
        if has(&["preliminary", "teilbefund", "vorlaufig"]) {
            return Some(ResultStatus::Preliminary);
        }
        if has(&["final", "endbefund"]) {
            status = Some(ResultStatus::Final);
        }
    }
    status
}
