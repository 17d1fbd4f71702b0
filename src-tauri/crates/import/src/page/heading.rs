//! Table headings on a page: which column holds the value, which the unit, which a former result.

use crate::dates::PrintedDate;
use crate::fold::folded;

use super::line::{Line, Word};
use super::token::{self, Token};

/// What a printed column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Value,
    Previous,
    Unit,
    Range,
    Flag,
}

/// The columns of a table, with their places.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    places: Vec<(Column, f32, f32)>,
}

impl Columns {
    /// The column whose heading lies nearest to a word.
    pub(super) fn nearest(&self, word: &Word) -> Option<Column> {
        self.places
            .iter()
            .min_by(|one, other| {
                distance(word, one.1, one.2).total_cmp(&distance(word, other.1, other.2))
            })
            .map(|(column, _, _)| *column)
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.places.iter().any(|(other, _, _)| *other == column)
    }
}

fn distance(word: &Word, x0: f32, x1: f32) -> f32 {
    if word.x1 < x0 {
        x0 - word.x1
    } else if word.x0 > x1 {
        word.x0 - x1
    } else {
        0.0
    }
}

const HEADINGS: &[(Column, &[&str])] = &[
    (
        Column::Previous,
        &[
            "previous",
            "previous result",
            "previous result and date",
            "previous value",
            "previous results",
            "prior",
            "prior result",
            "last result",
            "last value",
            "vorwert",
            "vorwerte",
            "vorbefund",
            "letzter wert",
            "anteriorite",
            "anteriorites",
            "resultat anterieur",
            "valeur anterieure",
            "precedente",
            "risultato precedente",
            "anterior",
            "resultado anterior",
            "vorige uitslag",
        ],
    ),
    (
        Column::Value,
        &[
            "result",
            "results",
            "current result",
            "value",
            "your value",
            "ergebnis",
            "messwert",
            "wert",
            "resultat",
            "resultats",
            "valeur",
            "resultado",
            "resultados",
            "valor",
            "risultato",
            "risultati",
            "valore",
            "esito",
            "uitslag",
            "resultaat",
        ],
    ),
    (
        Column::Unit,
        &[
            "unit",
            "units",
            "einheit",
            "unite",
            "unites",
            "unidad",
            "unidades",
            "u m",
            "um",
            "unita",
            "unita di misura",
            "eenheid",
        ],
    ),
    (
        Column::Range,
        &[
            "range",
            "low",
            "high",
            "min",
            "max",
            "lower limit",
            "upper limit",
            "reference",
            "reference range",
            "reference interval",
            "ref range",
            "ref",
            "normal range",
            "referenzbereich",
            "referenz",
            "normbereich",
            "normalbereich",
            "normwert",
            "norm",
            "normes",
            "valeurs de reference",
            "valeurs usuelles",
            "intervalle de reference",
            "valores de referencia",
            "rango de referencia",
            "valori di riferimento",
            "intervallo di riferimento",
            "referentie",
            "referentiewaarden",
            "bio ref interval",
            "biological ref interval",
        ],
    ),
    (
        Column::Flag,
        &[
            "flag",
            "flags",
            "abn",
            "abnormal",
            "status",
            "bew",
            "bewertung",
            "alert",
        ],
    ),
    (
        Column::Name,
        &[
            "test",
            "test name",
            "tests",
            "analyte",
            "parameter",
            "component",
            "untersuchung",
            "analyse",
            "analyses",
            "analisi",
            "esame",
            "examen",
            "prueba",
            "determinacion",
            "investigation",
            "bezeichnung",
            "bepaling",
            "description",
        ],
    ),
];

/// Reads a line of headings; `None` where it is none.
///
/// A date among them, beside a heading of values, is the day of former results.
pub(super) fn columns_of(line: &Line, tokens: &[Token]) -> Option<Columns> {
    let count = line.words.len();
    if !(2..=24).contains(&count) {
        return None;
    }
    let mut columns = Columns::default();
    let mut used = 0;
    let mut index = 0;
    while index < count {
        let found = (1..=4.min(count - index)).rev().find_map(|length| {
            let text = folded(&line.text(index, index + length));
            HEADINGS
                .iter()
                .find(|(_, names)| names.contains(&text.as_str()))
                .map(|(column, _)| (*column, length))
        });
        match found {
            Some((column, length)) => {
                let x0 = line.words.get(index).map_or(0.0, |word| word.x0);
                let x1 = line
                    .words
                    .get(index + length - 1)
                    .map_or(x0, |word| word.x1);
                if !columns.has(column) || matches!(column, Column::Previous | Column::Range) {
                    columns.places.push((column, x0, x1));
                }
                used += length;
                index += length;
            }
            None => index += 1,
        }
    }
    for token in tokens {
        if let token::Kind::Date(_) = token.kind
            && let (Some(first), Some(last)) =
                (line.words.get(token.from), line.words.get(token.to - 1))
            && columns.has(Column::Value)
        {
            columns.places.push((Column::Previous, first.x0, last.x1));
            used += token.to - token.from;
        }
    }
    let tells = [Column::Value, Column::Unit, Column::Range];
    let kinds = tells.iter().filter(|column| columns.has(**column)).count();
    let is_heading = kinds >= 1 && columns.places.len() >= 2 && used * 2 >= count;
    is_heading.then_some(columns)
}

/// A draw of a cumulative sheet: a date above a column of values.
#[derive(Debug, Clone)]
pub(super) struct DrawColumn {
    pub(super) date: PrintedDate,
    pub(super) x0: f32,
    pub(super) x1: f32,
    /// How sure its words were recognised.
    pub(super) doubt: Option<u8>,
}

/// Reads a line that holds two dates or more and nothing else but headings.
pub(super) fn draws_of(line: &Line, tokens: &[Token]) -> Option<Vec<DrawColumn>> {
    let mut draws = Vec::new();
    for token in tokens {
        match &token.kind {
            token::Kind::Date(date) => {
                let first = line.words.get(token.from)?;
                let last = line.words.get(token.to - 1)?;
                draws.push(DrawColumn {
                    date: *date,
                    x0: first.x0,
                    x1: last.x1,
                    doubt: line.doubt(token.from, token.to),
                });
            }
            token::Kind::Number(_) | token::Kind::Range(_) => return None,
            token::Kind::Unit(_) | token::Kind::Flag(_) => {}
            token::Kind::Text => {
                let text = folded(&line.text(token.from, token.to));
                let is_heading = text.is_empty()
                    || HEADINGS.iter().any(|(_, names)| {
                        names
                            .iter()
                            .any(|name| name.split(' ').any(|word| word == text))
                    })
                    || [
                        "date",
                        "datum",
                        "fecha",
                        "data",
                        "name",
                        "collected",
                        "collection",
                        "entnahme",
                        "abnahme",
                        "drawn",
                        "prelevement",
                        "prelievo",
                        "extraccion",
                    ]
                    .contains(&text.as_str());
                if !is_heading {
                    return None;
                }
            }
        }
    }
    (draws.len() >= 2).then_some(draws)
}
