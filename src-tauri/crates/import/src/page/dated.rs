//! Dates with their labels, and which of them is that of the draw.
//!
//! A date counts as that of the draw only where a label says so. Print, report and receipt dates never do.

use crate::dates::{DateReading, DayOrder, PrintedDate, whole_time};
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
    /// Where it begins in its line.
    pub(super) x0: f32,
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
            "afgenomen",
            "afgenomen op",
            "afname datum",
            "datum tijd afname",
            "provtagning",
            "provtagningsdatum",
            "provtagningstid",
            "provdatum",
            "provtaget",
            "prov taget",
            "taget",
            "blutabnahme",
            "abgenommen am",
            "abnahme am",
            "probenahme",
            "probennahme",
            "probendatum",
            "probenahmedatum",
            "datum der entnahme",
            "datum der blutentnahme",
            "entnahme vom",
            "material vom",
            "collected date",
            "collected date time",
            "collection date and time",
            "coll date",
            "coll",
            "col date",
            "date of sample",
            "specimen date",
            "specimen taken",
            "specimen drawn",
            "date sampled",
            "sampled",
            "sample collected on",
            "sample collection",
            "collected on date",
            "preleve e",
            "preleves le",
            "date du prelevement",
            "date heure de prelevement",
            "prelevement effectue le",
            "prelevement le",
            "prelevement realise le",
            "fecha extraccion",
            "fecha de la extraccion",
            "fecha de obtencion",
            "fecha de recogida",
            "fecha toma",
            "extraido",
            "extraido el",
            "f extraccion",
            "fecha de muestreo",
            "data di prelievo",
            "prelevato il",
            "data ora prelievo",
            "prelievo effettuato il",
            "data campione",
            "data da colheita",
            "data colheita",
            "data de colheita",
            "data da coleta",
            "data coleta",
            "coletado em",
            "colhido em",
            "recolha",
            "data da recolha",
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
            "geb datum",
            "geboren op",
            "fodd",
            "fodelsedatum",
            "fodelsetid",
            "data nascimento",
            "nascimento",
            "data nasc",
            "dn",
            "nascido em",
            "nacido el",
            "fecha nacimiento",
            "fecha nac",
            "f nac",
            "ddn",
            "date naissance",
            "nee",
            "birth",
            "d o b",
            "geburtstag",
            "geb dat",
            "data nascita",
            "nato a il",
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
            "rapportdatum",
            "rapportage",
            "ontvangen",
            "ontvangst",
            "ontvangen op",
            "datum ontvangst",
            "aanvraagdatum",
            "afdrukdatum",
            "geprint",
            "geautoriseerd",
            "svarsdatum",
            "svar",
            "ankomst",
            "ankomstdatum",
            "ankommit",
            "utskrift",
            "utskriftsdatum",
            "utskriven",
            "bestalld",
            "remissdatum",
            "data de emissao",
            "data emissao",
            "emissao",
            "emitido",
            "emitido em",
            "impresso em",
            "data de entrada",
            "entrada",
            "data de recepcao",
            "recebido",
            "validado em",
            "liberado em",
            "data do pedido",
            "fecha de validacion",
            "fecha validacion",
            "fecha de emision",
            "fecha de peticion",
            "fecha peticion",
            "fecha de solicitud",
            "fecha de entrada",
            "fecha recepcion",
            "fecha de registro",
            "fecha de resultado",
            "recibido",
            "data richiesta",
            "data di accettazione",
            "accettato il",
            "data validazione",
            "data di stampa",
            "data ricezione",
            "refertato il",
            "ricevuto",
            "emesso il",
            "recue le",
            "recu",
            "receptionne le",
            "date de reception",
            "edition du",
            "edition le",
            "compte rendu du",
            "compte rendu edite le",
            "date du compte rendu",
            "enregistre le",
            "dossier du",
            "dossier enregistre le",
            "valide",
            "demande du",
            "auftrag vom",
            "anforderung",
            "angefordert am",
            "erstellt am",
            "erstellt",
            "freigegeben am",
            "freigegeben",
            "berichtsdatum",
            "bericht vom",
            "befund erstellt am",
            "eingang am",
            "eingang labor",
            "laboreingang",
            "letzter befund",
            "result date time",
            "date of issue",
            "issue date",
            "date issued",
            "date printed",
            "date ordered",
            "date requested",
            "date authorised",
            "authorised",
            "authorized",
            "approved",
            "approved on",
            "finalized",
            "final result date",
            "completed",
            "date completed",
            "registration date",
            "received date",
            "receipt date",
            "updated",
            "last updated",
            "as of",
            "order",
            "admission date",
            "discharge date",
            "visit date",
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

/// What a folded label says of its date.
pub(super) fn kind_of(label: &str) -> Option<DateKind> {
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
            let (date, length) = with_time_behind(line, index, date, length);
            let kind = label_before(line, start, index).or_else(|| {
                let has_label_of_its_own = index > start && !line.begins_cell(index);
                if has_label_of_its_own {
                    return None;
                }
                above
                    .filter(|above| above.page == line.page)
                    .and_then(|above| label_above(above, line, index))
            });
            // `12.03. - 14.03.2026` is a time over which something was collected, not that of a draw.
            let kind = kind.map(|kind| match end_of_range(line, index + length) {
                Some(_) if kind == DateKind::Draw => DateKind::Other,
                Some(_) | None => kind,
            });
            if let Some(kind) = kind {
                found.push(LabelledDate {
                    x0: line.words.get(index).map_or(0.0, |word| word.x0),
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

/// A time may stand behind the date in a cell of its own, with or without a label.
fn with_time_behind(
    line: &Line,
    index: usize,
    date: PrintedDate,
    length: usize,
) -> (PrintedDate, usize) {
    const LABELS: &[&str] = &[
        "time", "uhrzeit", "zeit", "heure", "hora", "ora", "ore", "tijd", "tid", "um", "om", "kl",
        "at", "as", "a las", "alle", "alle ore", "a", "h",
    ];
    let from = index + length;
    for words in 0..=2 {
        let at = from + words;
        let is_label = words == 0 || LABELS.contains(&folded(&line.text(from, at)).as_str());
        let Some(time) = line
            .words
            .get(at)
            .filter(|word| is_label && (words > 0 || word.text.contains([':', 'h'])))
            .and_then(|word| whole_time(&word.text))
        else {
            continue;
        };
        return (date.at(time), length + words + 1);
    }
    (date, length)
}

/// Says where a second date ends that makes a range with the one before `at`.
fn end_of_range(line: &Line, at: usize) -> Option<usize> {
    const TO: &[&str] = &[
        "-", "–", "—", "to", "bis", "au", "al", "a", "t/m", "till", "até", "until",
    ];
    let word = line.words.get(at)?;
    let is_to = TO.contains(&word.text.to_lowercase().as_str());
    is_to.then(|| date_at(line, at + 1, line.words.len()).map(|(_, length)| at + 1 + length))?
}

/// Says whether a folded word is the name of a day, as printed beside dates.
pub(super) fn is_weekday(word: &str) -> bool {
    const DAYS: &[&str] = &[
        "mon",
        "monday",
        "tue",
        "tues",
        "tuesday",
        "wed",
        "wednesday",
        "thu",
        "thur",
        "thurs",
        "thursday",
        "fri",
        "friday",
        "sat",
        "saturday",
        "sun",
        "sunday",
        "mo",
        "montag",
        "di",
        "dienstag",
        "mi",
        "mittwoch",
        "do",
        "donnerstag",
        "fr",
        "freitag",
        "sa",
        "samstag",
        "sonnabend",
        "so",
        "sonntag",
        "lun",
        "lundi",
        "mar",
        "mardi",
        "mer",
        "mercredi",
        "jeu",
        "jeudi",
        "ven",
        "vendredi",
        "sam",
        "samedi",
        "dim",
        "dimanche",
        "lunes",
        "martes",
        "mie",
        "miercoles",
        "jue",
        "jueves",
        "vie",
        "viernes",
        "sab",
        "sabado",
        "dom",
        "domingo",
        "lunedi",
        "martedi",
        "mercoledi",
        "gio",
        "giovedi",
        "venerdi",
        "sabato",
        "domenica",
        "ma",
        "maandag",
        "dinsdag",
        "wo",
        "woensdag",
        "donderdag",
        "vr",
        "vrijdag",
        "za",
        "zaterdag",
        "zo",
        "zondag",
        "seg",
        "segunda",
        "segunda feira",
        "ter",
        "terca",
        "qua",
        "quarta",
        "qui",
        "quinta",
        "sex",
        "sexta",
        "mandag",
        "tis",
        "tisdag",
        "ons",
        "onsdag",
        "tors",
        "torsdag",
        "fre",
        "fredag",
        "lor",
        "lordag",
        "son",
        "sondag",
    ];
    DAYS.contains(&word)
}

fn label_before(line: &Line, start: usize, index: usize) -> Option<DateKind> {
    // `Entnahme: Do., 12.03.2026`: the day of the week is no part of the label.
    let mut index = index;
    while index > start
        && line
            .words
            .get(index - 1)
            .is_some_and(|word| is_weekday(&folded(&word.text)) && !word.text.ends_with(':'))
    {
        index -= 1;
    }
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
