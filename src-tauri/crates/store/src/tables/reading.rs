//! Results exactly as they were read or typed, and which of them wait for a person to look.

use std::sync::OnceLock;

use domain::draft::{Draft, Place, Reason};
use domain::quantity::RangeSource;
use domain::result::{LabResult, Printed, ResultStatus};
use domain::{Analyte, Comparator, Decimal, PartialDate, Quantity, ReferenceRange, Uuid};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::codes::codes;
use crate::column::{Code, Coded, Json, Text, coded, decoded, text, value};
use crate::error::{StoreError, While};
use crate::operation::Correction;
use crate::payload::CorrectionJson;
use crate::tables::{TableRow, columns, row};

/// What became of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadingState {
    Waiting,
    Confirmed,
    Rejected,
}

codes! {
    ReadingState { Waiting = "waiting", Confirmed = "confirmed", Rejected = "rejected", }
}

row! {
    /// A row of `reading` without its order and state.
    ReadingRow in "reading" {
        id: Text<Uuid>,
        import: Option<Text<Uuid>>,
        person: Option<Text<Uuid>>,
        identity: String,
        analyte: Option<Coded<Analyte>>,
        loinc: Option<String>,
        printed_name: String,
        printed_value: String,
        printed_comparator: Option<Coded<Comparator>>,
        printed_unit: Option<String>,
        printed_flag: Option<String>,
        printed_range: Option<String>,
        value: Option<Text<Decimal>>,
        comparator: Option<Coded<Comparator>>,
        range_low: Option<Text<Decimal>>,
        range_high: Option<Text<Decimal>>,
        range_source: Option<Coded<RangeSource>>,
        collected: Option<Text<PartialDate>>,
        collected_choices: Json<Vec<Text<PartialDate>>>,
        specimen: Option<String>,
        laboratory: Option<String>,
        status: Coded<ResultStatus>,
        document_person: Option<u32>,
        reasons: Json<Vec<Coded<Reason>>>,
        place: Option<Json<PlaceJson>>,
        before_transfusion: Option<bool>,
    }
}

/// Where a reading stands in its document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlaceJson {
    Page { page: u32, area: [f32; 4] },
    Line(u32),
    Cell { sheet: String, cell: String },
    Path(String),
}

impl From<Place> for PlaceJson {
    fn from(place: Place) -> Self {
        match place {
            Place::Page { page, area } => Self::Page { page, area },
            Place::Line(line) => Self::Line(line),
            Place::Cell { sheet, cell } => Self::Cell { sheet, cell },
            Place::Path(path) => Self::Path(path),
        }
    }
}

impl From<PlaceJson> for Place {
    fn from(place: PlaceJson) -> Self {
        match place {
            PlaceJson::Page { page, area } => Self::Page { page, area },
            PlaceJson::Line(line) => Self::Line(line),
            PlaceJson::Cell { sheet, cell } => Self::Cell { sheet, cell },
            PlaceJson::Path(path) => Self::Path(path),
        }
    }
}

/// Returns what makes two readings the same result: test, wall-clock time of the draw, specimen, and
/// the digits and the unit as printed. Two files of one draw differ in much else.
pub(crate) fn identity(
    analyte: Option<Analyte>,
    collected: Option<PartialDate>,
    specimen: Option<&str>,
    printed: &Printed,
) -> String {
    let test = match analyte {
        Some(analyte) => analyte.id(),
        None => printed.name.trim(),
    };
    // Without the offset: one file of a draw gives it, another does not.
    let collected = collected.map(|date| match date {
        PartialDate::Minute { at, .. } => PartialDate::Minute { at, offset: None },
        PartialDate::Year(_) | PartialDate::Month { .. } | PartialDate::Day(_) => date,
    });
    let parts = (
        test,
        collected.map(Text),
        specimen.map(str::trim),
        printed.comparator.map(Comparator::sign),
        printed.value.trim(),
        printed.unit.as_deref().map(str::trim),
    );
    serde_json::to_string(&parts).expect("texts are JSON")
}

/// Puts the columns of a range together.
pub(crate) fn range_of(
    low: Option<Text<Decimal>>,
    high: Option<Text<Decimal>>,
    source: Option<Coded<RangeSource>>,
) -> Option<ReferenceRange> {
    source.map(|Coded(source)| ReferenceRange {
        low: value(low),
        high: value(high),
        source,
    })
}

impl ReadingRow {
    /// Makes the row of a draft.
    pub(crate) fn of_draft(id: Uuid, import: Uuid, draft: &Draft, person: Option<Uuid>) -> Self {
        Self {
            id: Text(id),
            import: Some(Text(import)),
            person: text(person),
            identity: identity(
                draft.analyte,
                draft.collected,
                draft.specimen.as_deref(),
                &draft.printed,
            ),
            analyte: coded(draft.analyte),
            loinc: draft.loinc.clone(),
            printed_name: draft.printed.name.clone(),
            printed_value: draft.printed.value.clone(),
            printed_comparator: coded(draft.printed.comparator),
            printed_unit: draft.printed.unit.clone(),
            printed_flag: draft.printed.flag.clone(),
            printed_range: draft.printed.range.clone(),
            value: text(draft.quantity.map(|quantity| quantity.value)),
            comparator: coded(draft.quantity.and_then(|quantity| quantity.comparator)),
            range_low: text(draft.range.and_then(|range| range.low)),
            range_high: text(draft.range.and_then(|range| range.high)),
            range_source: coded(draft.range.map(|range| range.source)),
            collected: text(draft.collected),
            collected_choices: Json(draft.collected_choices.iter().copied().map(Text).collect()),
            specimen: draft.specimen.clone(),
            laboratory: draft.laboratory.clone(),
            status: Coded(draft.status),
            document_person: draft.person.and_then(|index| u32::try_from(index).ok()),
            reasons: Json(draft.reasons.iter().copied().map(Coded).collect()),
            place: draft.place.clone().map(|place| Json(place.into())),
            before_transfusion: draft.before_transfusion,
        }
    }

    /// Makes the row of a typed result.
    pub(crate) fn of_typed(result: &LabResult, person: Uuid) -> Self {
        let as_draft = Draft {
            analyte: Some(result.analyte),
            loinc: None,
            printed: result.printed.clone(),
            quantity: Some(result.quantity),
            range: result.range,
            collected: Some(result.collected),
            collected_choices: Vec::new(),
            specimen: None,
            laboratory: result.laboratory.clone(),
            status: result.status,
            before_transfusion: None,
            person: None,
            reasons: Vec::new(),
            place: None,
        };
        Self {
            import: None,
            ..Self::of_draft(result.id, Uuid::nil(), &as_draft, Some(person))
        }
    }

    /// Returns it as other computers are given it: without its place in a document that does not travel.
    pub(crate) fn as_shared(&self, person: Uuid) -> Self {
        Self {
            person: Some(Text(person)),
            document_person: None,
            place: None,
            ..self.clone()
        }
    }

    /// Says whether both are the same reading, wherever it was read.
    pub(crate) fn is_the_same_reading(&self, other: &Self) -> bool {
        let whose = value(other.person).unwrap_or_default();
        self.as_shared(whose) == other.as_shared(whose)
    }

    /// Says whether its identity follows from the rest.
    pub(crate) fn has_its_own_identity(&self) -> bool {
        let follows = identity(
            decoded(self.analyte),
            value(self.collected),
            self.specimen.as_deref(),
            &self.printed(),
        );
        follows == self.identity
    }

    /// Returns what was printed.
    pub(crate) fn printed(&self) -> Printed {
        Printed {
            name: self.printed_name.clone(),
            value: self.printed_value.clone(),
            comparator: decoded(self.printed_comparator),
            unit: self.printed_unit.clone(),
            flag: self.printed_flag.clone(),
            range: self.printed_range.clone(),
        }
    }

    /// Returns the value as it was read.
    pub(crate) fn quantity(&self) -> Option<Quantity> {
        value(self.value).map(|number| Quantity {
            value: number,
            comparator: decoded(self.comparator),
        })
    }

    /// Makes the draft.
    pub(crate) fn into_draft(self) -> Draft {
        Draft {
            analyte: decoded(self.analyte),
            printed: self.printed(),
            quantity: self.quantity(),
            loinc: self.loinc,
            range: range_of(self.range_low, self.range_high, self.range_source),
            collected: value(self.collected),
            collected_choices: self
                .collected_choices
                .0
                .into_iter()
                .map(|date| date.0)
                .collect(),
            specimen: self.specimen,
            laboratory: self.laboratory,
            status: self.status.0,
            before_transfusion: self.before_transfusion,
            person: self
                .document_person
                .and_then(|index| usize::try_from(index).ok()),
            reasons: self.reasons.0.into_iter().map(|reason| reason.0).collect(),
            place: self.place.map(|place| place.0.into()),
        }
    }
}

/// Finds a reading and what became of it.
pub(crate) fn find(
    connection: &Connection,
    id: Uuid,
) -> Result<Option<(ReadingRow, ReadingState)>, StoreError> {
    let found = find_with_import(connection, id)?;
    Ok(found.map(|(row, state, _)| (row, state)))
}

/// Finds a reading, what became of it, and whether its import is undone; `None` where it came with none.
pub(crate) fn find_with_import(
    connection: &Connection,
    id: Uuid,
) -> Result<Option<(ReadingRow, ReadingState, Option<bool>)>, StoreError> {
    static TEXT: OnceLock<String> = OnceLock::new();
    let text = TEXT.get_or_init(|| {
        format!(
            "SELECT {}, state, (SELECT undone FROM import WHERE import.id = reading.import)
             FROM reading WHERE id = ?1",
            columns::<ReadingRow>("")
        )
    });
    let behind = ReadingRow::COLUMNS.len();
    connection
        .prepare_cached(text)
        .and_then(|mut statement| {
            statement
                .query_row([Text(id)], |row| {
                    Ok((
                        ReadingRow::read(row)?,
                        row.get::<_, Coded<ReadingState>>(behind)?.0,
                        row.get(behind + 1)?,
                    ))
                })
                .optional()
        })
        .while_doing("reading a draft")
}

/// Sets what became of a reading.
pub(crate) fn set_state(
    connection: &Connection,
    id: Uuid,
    state: ReadingState,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE reading SET state = ?2 WHERE id = ?1")
        .and_then(|mut statement| statement.execute(params![Text(id), Coded(state)]))
        .while_doing("marking a draft")?;
    Ok(())
}

/// Returns what was changed in a draft while it waits.
pub(crate) fn correction(
    connection: &Connection,
    id: Uuid,
) -> Result<Option<Correction>, StoreError> {
    let found = connection
        .prepare_cached("SELECT correction FROM reading WHERE id = ?1")
        .and_then(|mut statement| {
            statement
                .query_row([Text(id)], |row| {
                    row.get::<_, Option<Json<CorrectionJson>>>(0)
                })
                .optional()
        })
        .while_doing("reading a correction")?;
    Ok(found
        .flatten()
        .map(|Json(correction)| correction.to_correction()))
}

/// Keeps what was changed in a draft while it waits.
pub(crate) fn set_correction(
    connection: &Connection,
    id: Uuid,
    correction: Option<&Correction>,
) -> Result<(), StoreError> {
    let json = correction.map(|correction| Json(CorrectionJson::of(correction)));
    connection
        .prepare_cached("UPDATE reading SET correction = ?2 WHERE id = ?1")
        .and_then(|mut statement| statement.execute(params![Text(id), json]))
        .while_doing("keeping a correction")?;
    Ok(())
}

/// A draft that waits for a person to look at it.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// Identity of the draft, and of the result once it is confirmed.
    pub id: Uuid,
    /// The import it came with.
    pub import: Uuid,
    /// For whom it seems to be.
    pub person: Option<Uuid>,
    /// What was read, with what was corrected since.
    pub draft: Draft,
    /// What was read, before any correction.
    pub as_read: Draft,
    /// What a person has corrected in it while it waits.
    pub correction: Option<Correction>,
    /// True where a person has corrected it while it waits.
    pub is_corrected: bool,
    /// The current result that is the same, where there is one.
    pub already: Option<Uuid>,
}

/// Returns the drafts that wait, by import, in the order of the document.
pub(crate) fn waiting(
    connection: &Connection,
    person: Option<Uuid>,
) -> Result<Vec<Waiting>, StoreError> {
    // One that is the same by what it is now, and one that is the same by how it was read. Each is looked up in an
    // index: a union of both would build a table of its own for each draft.
    let sql = format!(
        "SELECT {}, import.number, reading.number, reading.import, reading.correction,
            (SELECT min(result.id) FROM result
                WHERE result.identity = reading.identity AND result.is_current
                    AND (reading.person IS NULL OR result.person = reading.person)),
            (SELECT min(result.id) FROM reading AS other CROSS JOIN result ON result.id = other.id
                WHERE other.identity = reading.identity AND result.is_current
                    AND (reading.person IS NULL OR result.person = reading.person))
         FROM reading JOIN import ON import.id = reading.import
         WHERE reading.state = 'waiting' AND NOT import.undone
            AND (?1 IS NULL OR reading.person IS NULL OR reading.person = ?1)
            AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = reading.person AND person.removed)",
        columns::<ReadingRow>("reading.")
    );
    let read = || -> rusqlite::Result<Vec<((i64, i64), Waiting)>> {
        connection
            .prepare_cached(&sql)?
            .query_map([text(person)], |row| {
                // In the order of the query, after the columns of the row.
                let mut place = ReadingRow::COLUMNS.len();
                let mut next = || {
                    place += 1;
                    place - 1
                };
                let order = (row.get(next())?, row.get(next())?);
                let import: Text<Uuid> = row.get(next())?;
                let correction = row
                    .get::<_, Option<Json<CorrectionJson>>>(next())?
                    .map(|Json(correction)| correction.to_correction());
                let same: [Option<Text<Uuid>>; 2] = [row.get(next())?, row.get(next())?];
                let already = same.into_iter().flatten().min();
                let reading = ReadingRow::read(row)?;
                let (id, person) = (reading.id.0, value(reading.person));
                let as_read = reading.into_draft();
                let waiting = Waiting {
                    id,
                    import: import.0,
                    person,
                    is_corrected: correction.is_some(),
                    draft: match &correction {
                        Some(correction) => correction.applied_to(&as_read),
                        None => as_read.clone(),
                    },
                    as_read,
                    correction,
                    already: value(already),
                };
                Ok((order, waiting))
            })?
            .collect()
    };
    let mut waiting = read().while_doing("reading what waits")?;
    // Here, and not by the query: it would sort whole rows.
    waiting.sort_by_key(|(order, _)| *order);
    Ok(waiting.into_iter().map(|(_, waiting)| waiting).collect())
}

/// Returns everything that was read for a person from a document, as it was read, in imports that stand.
pub(crate) fn of_document(
    connection: &Connection,
    hash: &[u8; 32],
    person: Uuid,
) -> Result<Vec<Draft>, StoreError> {
    let sql = format!(
        "SELECT {} FROM reading JOIN import ON import.id = reading.import
         WHERE import.original = ?1 AND NOT import.undone AND reading.person = ?2
         ORDER BY import.number, reading.number",
        columns::<ReadingRow>("reading.")
    );
    let rows = crate::tables::rows::<ReadingRow>(connection, &sql, &[hash, &Text(person)])?;
    Ok(rows.into_iter().map(ReadingRow::into_draft).collect())
}
