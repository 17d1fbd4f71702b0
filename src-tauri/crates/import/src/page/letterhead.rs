//! What stands around the table: whose report it is, from which laboratory, and what state it is in.

mod labels;

use std::collections::BTreeSet;

use domain::PartialDate;
use domain::draft::DocumentPerson;
use domain::result::ResultStatus;

use crate::dates::{DateReading, DayOrder};
use crate::fold::folded;
use crate::names;

use labels::{IDS, NAMES, SPECIMENS};

use super::dated::{DateKind, LabelledDate, kind_of};
use super::line::Line;
use super::token::date_at;

/// Says whether a folded text is the label of a name or a number of a person.
pub(super) fn is_label_of_person(label: &str) -> bool {
    NAMES.contains(&label) || IDS.contains(&label)
}

/// A person as far as they are named, and the line from which they hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Named {
    pub(super) line: usize,
    name: Option<String>,
    birth_date: Option<PartialDate>,
    /// Label and number.
    ids: Vec<(String, String)>,
}

impl Named {
    /// The person without their place.
    pub(super) fn person(self) -> DocumentPerson {
        let mut ids: Vec<String> = Vec::new();
        for (_, id) in self.ids {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        DocumentPerson {
            name: self.name,
            birth_date: self.birth_date,
            ids,
        }
    }

    /// Says whether nothing speaks against it that both are one person.
    pub(super) fn is_perhaps(&self, other: &Self) -> bool {
        let shares_id = self
            .ids
            .iter()
            .any(|(_, id)| other.ids.iter().any(|(_, own)| own == id));
        let is_same_name = self.name.is_some() && self.name == other.name;
        let is_one_nameless = self.name.is_none() || other.name.is_none();
        let is_same_birth = self.birth_date.is_some() && self.birth_date == other.birth_date;
        !self.has_other_birth_date(other.birth_date)
            && (shares_id
                || is_same_name && is_same_birth
                || (is_same_name || is_one_nameless)
                    && !other
                        .ids
                        .iter()
                        .any(|(label, id)| self.has_other_id(label, id)))
    }

    /// Adds what is known of the same person elsewhere.
    pub(super) fn take_over(&mut self, other: &Self) {
        self.name = self.name.take().or_else(|| other.name.clone());
        self.birth_date = self.birth_date.or(other.birth_date);
        for id in &other.ids {
            if !self.ids.contains(id) {
                self.ids.push(id.clone());
            }
        }
    }

    fn has_other_birth_date(&self, birth: Option<PartialDate>) -> bool {
        self.birth_date
            .zip(birth)
            .is_some_and(|(one, other)| one != other)
    }

    /// Says whether the same label gives another number here. Of cases a person has several.
    fn has_other_id(&self, label: &str, id: &str) -> bool {
        const OF_CASES: &[&str] = &[
            "id",
            "fallnummer",
            "fall nr",
            "unit number",
            "processo",
            "n processo",
            "numero de processo",
        ];
        if OF_CASES.contains(&label) {
            return false;
        }
        let mut same = self.ids.iter().filter(|(own, _)| own == label).peekable();
        same.peek().is_some() && same.all(|(_, own)| own != id)
    }
}

/// What a label says of a person.
#[derive(Debug, Clone)]
enum Said {
    /// A name, and whether its label is surely that of the person.
    Name(String, bool),
    Id(String, String),
    Birth(PartialDate),
}

/// The people named on the pages, each with the line from which they hold.
///
/// What contradicts the person before it on a page begins another one, where a result follows: a doctor or a
/// signature at the foot does not.
pub(super) fn people(lines: &[Line], labelled: &[LabelledDate], order: DayOrder) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for (number, said) in all_said(lines, labelled, order) {
        let page = lines.get(number).map(|line| line.page);
        let on_page = found
            .last_mut()
            .filter(|known| lines.get(known.line).map(|line| line.page) == page);
        let Some(known) = on_page else {
            let mut named = Named {
                line: number,
                ..Named::default()
            };
            named.hear(said);
            found.push(named);
            continue;
        };
        if !known.is_contradicted_by(&said) {
            known.hear(said);
        } else if has_result_below(lines, number) {
            let mut named = Named {
                line: number,
                ..Named::default()
            };
            named.hear(said);
            found.push(named);
        }
    }
    for person in &mut found {
        if person.name.is_none() && person.birth_date.is_some() {
            person.name = name_near_birth(lines, person.line);
        }
    }
    found
}

impl Named {
    fn is_contradicted_by(&self, said: &Said) -> bool {
        match said {
            Said::Name(name, is_sure) => {
                *is_sure
                    && self
                        .name
                        .as_deref()
                        .is_some_and(|known| !is_same_name(known, name))
            }
            Said::Id(label, id) => self.has_other_id(label, id),
            Said::Birth(date) => self.has_other_birth_date(Some(*date)),
        }
    }

    fn hear(&mut self, said: Said) {
        match said {
            Said::Name(name, _) => self.name = self.name.take().or(Some(name)),
            Said::Id(label, id) => {
                if !self.ids.contains(&(label.clone(), id.clone())) {
                    self.ids.push((label, id));
                }
            }
            Said::Birth(date) => self.birth_date = self.birth_date.or(Some(date)),
        }
    }
}

/// Says whether a name is that of somebody who signs or orders.
fn is_titled(name: &str) -> bool {
    const TITLES: &[&str] = &["dr", "prof", "md", "do", "np", "pa", "phd", "dra", "rn"];
    folded(name).split(' ').any(|word| TITLES.contains(&word))
}

/// `DOE, JOHN` is `Mr John Doe`: the words of one are all among those of the other.
fn is_same_name(one: &str, other: &str) -> bool {
    let words =
        |name: &str| -> BTreeSet<String> { folded(name).split(' ').map(str::to_owned).collect() };
    let (one, other) = (words(one), words(other));
    one.is_subset(&other) || other.is_subset(&one)
}

/// Says whether a row of a test stands below a line on its page.
fn has_result_below(lines: &[Line], number: usize) -> bool {
    let page = lines.get(number).map(|line| line.page);
    lines
        .iter()
        .skip(number + 1)
        .take_while(|line| Some(line.page) == page)
        .any(|line| {
            let name = line.text(0, line.cell_end(0));
            let name = name.trim_end_matches(|letter: char| {
                letter.is_ascii_digit() || "., :<>".contains(letter)
            });
            names::recognise(name).is_some()
                && line
                    .words
                    .iter()
                    .any(|word| word.text.contains(|letter: char| letter.is_ascii_digit()))
        })
}

/// Everything that labels say of people, in the order of reading.
fn all_said(lines: &[Line], labelled: &[LabelledDate], order: DayOrder) -> Vec<(usize, Said)> {
    let mut found: Vec<(usize, f32, Said)> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        for index in 0..line.words.len() {
            let Some(word) = line
                .words
                .get(index)
                .filter(|word| word.text.ends_with(':'))
            else {
                continue;
            };
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
                continue;
            };
            let label = folded(&line.text(from, index + 1));
            let begin = index + 1;
            let value = line.text(begin, value_end(line, begin));
            let letters = value.chars().count();
            let said = if NAMES.contains(&label.as_str()) {
                let is_name =
                    (1..=60).contains(&letters) && !value.chars().any(|c| c.is_ascii_digit());
                let is_sure =
                    line.begins_cell(from) && label != "client name" && !is_titled(&value);
                is_name.then_some(Said::Name(value, is_sure))
            } else if IDS.contains(&label.as_str()) {
                (1..=40)
                    .contains(&letters)
                    .then_some(Said::Id(label, value))
            } else {
                match date_at(line, begin, line.words.len()).and_then(|(date, _)| date.read(order))
                {
                    Some(DateReading::Clear(date)) => Some(Said::Birth(date)),
                    Some(DateReading::TwoWays(..)) | None => None,
                }
            };
            found.extend(said.map(|said| (number, word.x0, said)));
        }
    }
    // A date of birth may have its label above it, or without a colon.
    for date in labelled.iter().filter(|date| date.kind == DateKind::Birth) {
        if let Some(DateReading::Clear(birth)) = date.date.read(order) {
            found.push((date.line, date.x0, Said::Birth(birth)));
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    found
        .into_iter()
        .map(|(number, _, said)| (number, said))
        .collect()
}

/// Says whether the sheet is that of an animal or of a donor of blood: nothing on it is surely the person's.
pub(super) fn is_of_animal_or_donor(lines: &[Line]) -> bool {
    const LABELS: &[&str] = &[
        "species",
        "breed",
        "tierart",
        "rasse",
        "espece",
        "especie",
        "raza",
        "razza",
        "specie",
        "diersoort",
        "djurslag",
        "pet",
        "pet name",
        "pet owner",
        "donor",
        "donor name",
        "donor id",
        "spender",
        "donneur",
        "donante",
        "donatore",
    ];
    const WORDS: &[&str] = &[
        "idexx",
        "zoetis",
        "heska",
        "antech",
        "canine",
        "feline",
        "equine",
        "tierarzt",
        "tierarztpraxis",
        "tierklinik",
        "dierenarts",
        "dierenkliniek",
        "djursjukhus",
    ];
    const PHRASES: &[&str] = &[
        "animal hospital",
        "pet owner",
        "pre donation",
        "donor screen",
    ];
    lines.iter().any(|line| {
        let text = folded(&line.whole_text());
        let is_said = text.split(' ').any(|word| {
            WORDS.contains(&word) || word.starts_with("veterinar") || word.starts_with("veterinai")
        }) || PHRASES.iter().any(|phrase| text.contains(phrase));
        is_said
            || (0..line.words.len()).any(|index| {
                line.words
                    .get(index)
                    .is_some_and(|word| word.text.ends_with(':'))
                    && (0..2usize)
                        .filter_map(|back| index.checked_sub(back))
                        .any(|from| LABELS.contains(&folded(&line.text(from, index + 1)).as_str()))
                    && !["human", "humain", "humano", "mensch"]
                        .contains(&folded(&line.text(index + 1, index + 2)).as_str())
            })
    })
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
