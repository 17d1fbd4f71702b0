//! Table headings on a page: which column holds the value, which the unit, which a former result.

mod draws;

use crate::fold::folded;

use super::dated::{self, DateKind};
use super::line::{Line, Word};
use super::token::{self, Token};

pub(super) use draws::{DrawColumn, draws_of, draws_over_years};

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
    /// Where a further table begins beside the first one.
    borders: Vec<f32>,
    /// Dates that head former results.
    pub(super) former: Vec<DrawColumn>,
    /// Columns that hold a date for each row.
    dates: Vec<(DateKind, f32, f32)>,
}

impl Columns {
    /// The column whose heading lies nearest to a word, in the table that the word belongs to.
    pub(super) fn nearest(&self, word: &Word) -> Option<Column> {
        let table = self.table_of(word);
        self.places
            .iter()
            .filter(|(_, x0, x1)| self.table_at(f32::midpoint(*x0, *x1)) == table)
            .min_by(|one, other| {
                distance(word, one.1, one.2).total_cmp(&distance(word, other.1, other.2))
            })
            .map(|(column, _, _)| *column)
    }

    /// Of tables beside each other, the one that holds a word.
    pub(super) fn table_of(&self, word: &Word) -> usize {
        self.table_at(word.x0 + 1.0)
    }

    fn table_at(&self, x: f32) -> usize {
        self.borders.iter().filter(|border| **border <= x).count()
    }

    /// Where the tables beside the first one begin.
    pub(super) fn borders(&self) -> &[f32] {
        &self.borders
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.places.iter().any(|(other, _, _)| *other == column)
    }

    /// The date that heads the former result at a word.
    pub(super) fn former_at(&self, word: &Word) -> Option<&DrawColumn> {
        self.former
            .iter()
            .min_by(|one, other| {
                distance(word, one.x0, one.x1).total_cmp(&distance(word, other.x0, other.x1))
            })
            .filter(|draw| distance(word, draw.x0, draw.x1) < 0.5 * (draw.x1 - draw.x0).max(10.0))
    }

    /// What the heading says of a date in a row; `None` where it stands under none.
    pub(super) fn date_at(&self, word: &Word) -> Option<DateKind> {
        let (kind, x0, x1) = self.dates.iter().min_by(|one, other| {
            distance(word, one.1, one.2).total_cmp(&distance(word, other.1, other.2))
        })?;
        (distance(word, *x0, *x1) < 30.0).then_some(*kind)
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
            "vorige waarde",
            "vorbefunde",
            "letzter befund",
            "precedent",
            "valeur precedente",
            "resultat precedent",
            "valore precedente",
            "valori precedenti",
            "resultado previo",
            "valor previo",
            "previo",
            "valor anterior",
            "resultados anteriores",
            "foregaende",
            "tidigare",
            "tidigare svar",
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
            "uitslagen",
            "waarde",
            "svar",
            "varde",
            "result value",
            "observed value",
            "test result",
            "patient result",
            "in range",
            "out of range",
            "within range",
            "outside range",
            "analysensvar",
            "befundwert",
            "aktueller wert",
            "messergebnis",
            "valeur mesuree",
            "valor obtenido",
            "valor encontrado",
            "current",
            "aktuell",
            "actuel",
            "actual",
            "attuale",
            "atual",
            "huidig",
            "aktuellt",
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
            "eenheden",
            "einheiten",
            "enhet",
            "unidade",
            "unidades si",
            "dimension",
            "uom",
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
            "biological reference interval",
            "reference values",
            "reference value",
            "reference limits",
            "normal values",
            "expected range",
            "standard range",
            "desired range",
            "referenzwert",
            "referenzwerte",
            "referenzintervall",
            "normalwert",
            "normalwerte",
            "ref bereich",
            "valeurs normales",
            "val ref",
            "reference",
            "references",
            "intervalo de referencia",
            "valores normales",
            "rango",
            "rango normal",
            "valores de ref",
            "val riferimento",
            "riferimento",
            "intervalli di riferimento",
            "intervallo",
            "valori normali",
            "limiti",
            "referentiewaarde",
            "referentie interval",
            "referentiegebied",
            "normaalwaarden",
            "referensintervall",
            "referensvarden",
            "referens",
            "valor de referencia",
            "intervalos de referencia",
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
            "h l",
            "hinweis",
            "markierung",
            "abnormality",
            "indicator",
            "vlag",
            "avvikelse",
            "alarma",
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
            "analise",
            "analises",
            "analisi",
            "esame",
            "examen",
            "prueba",
            "determinacion",
            "investigation",
            "bezeichnung",
            "bepaling",
            "description",
            "test description",
            "name",
            "kurzel",
            "messgrosse",
            "analyt",
            "untersuchungen",
            "examens",
            "parametre",
            "parametres",
            "dosage",
            "examenes",
            "estudio",
            "analito",
            "parametro",
            "parametri",
            "prestazione",
            "esami",
            "exame",
            "exames",
            "onderzoek",
            "undersokning",
            "analys",
            "component name",
            "observation",
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
        let most = 4.min(line.cell_end(index) - index);
        let found = (1..=most).rev().find_map(|length| {
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
                columns.places.push((column, x0, x1));
                used += length;
                index += length;
            }
            None => match date_heading(line, index) {
                Some((kind, length)) => {
                    let words = line.words.get(index..index + length).unwrap_or_default();
                    if let (Some(first), Some(last)) = (words.first(), words.last()) {
                        columns.dates.push((kind, first.x0, last.x1));
                    }
                    used += length;
                    index += length;
                }
                None => index += 1,
            },
        }
    }
    let has_labels = line.words.iter().any(|word| word.text.ends_with(':'));
    for token in tokens {
        let token::Kind::Date(date) = token.kind else {
            continue;
        };
        // `Name: …   Date: 12.02.2026` is the head of a letter.
        if has_labels && !columns.has(Column::Value) {
            continue;
        }
        used += token.to - token.from;
        if let (Some(first), Some(last)) =
            (line.words.get(token.from), line.words.get(token.to - 1))
            && columns.has(Column::Value)
        {
            columns.places.push((Column::Previous, first.x0, last.x1));
            // `Vorwert 12.02.2026`: label and date are one heading.
            let cell = (0..=token.from)
                .rev()
                .find(|index| line.begins_cell(*index))
                .and_then(|index| line.words.get(index))
                .map_or(first.x0, |word| word.x0);
            columns.former.push(DrawColumn {
                date,
                x0: cell,
                x1: last.x1,
                doubt: line.doubt(token.from, token.to),
            });
        }
    }
    let tells = [Column::Value, Column::Unit, Column::Range];
    let kinds = tells.iter().filter(|column| columns.has(**column)).count();
    let is_heading = kinds >= 1 && columns.places.len() >= 2 && used * 2 >= count;
    columns.borders = borders_of(&columns.places);
    is_heading.then_some(columns)
}

/// A cell that heads a column of dates.
fn date_heading(line: &Line, index: usize) -> Option<(DateKind, usize)> {
    let end = line.cell_end(index);
    if !line.begins_cell(index) || line.text(index, end).ends_with(':') {
        return None;
    }
    dated::kind_of(&folded(&line.text(index, end)))
        .filter(|kind| *kind != DateKind::Birth)
        .map(|kind| (kind, end - index))
}

/// Where the headings begin again, another table stands beside the first.
fn borders_of(places: &[(Column, f32, f32)]) -> Vec<f32> {
    let mut sorted: Vec<(Column, f32, f32)> = places.to_vec();
    sorted.sort_by(|one, other| one.1.total_cmp(&other.1));
    let count = |column: Column| sorted.iter().filter(|place| place.0 == column).count();
    let repeats = count(Column::Value) >= 2
        && (count(Column::Unit) >= 2 || count(Column::Range) >= 2 || count(Column::Name) >= 2);
    let Some(first) = sorted.first().map(|place| place.0).filter(|_| repeats) else {
        return Vec::new();
    };
    let mut borders = Vec::new();
    let mut before: Option<f32> = None;
    for (column, x0, x1) in &sorted {
        if *column == first
            && let Some(end) = before
        {
            // A heading of names stands where the names begin; without one they begin behind the
            // last heading before.
            borders.push(if first == Column::Name {
                x0 - 3.0
            } else {
                end + 1.0
            });
        }
        before = Some(*x1);
    }
    borders
}
