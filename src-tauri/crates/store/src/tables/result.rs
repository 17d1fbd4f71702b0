//! Confirmed results as they stand after corrections, with what was read beside them.

use chrono::{Datelike as _, NaiveDate};
use domain::quantity::RangeSource;
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::{Analyte, Comparator, Decimal, PartialDate, Quantity, ReferenceRange, Uuid};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{Coded, Text, coded, decoded, text, value};
use crate::error::{MissingPart, StoreError, While};
use crate::operation::Correction;
use crate::tables::reading::{ReadingRow, identity, range_of};
use crate::tables::{TableRow, columns, row, rows};

row! {
    /// A row of `result` without its order and its standing.
    ResultRow in "result" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        identity: String,
        corrected: bool,
        analyte: Coded<Analyte>,
        value: Text<Decimal>,
        comparator: Option<Coded<Comparator>>,
        printed_name: String,
        printed_value: String,
        printed_comparator: Option<Coded<Comparator>>,
        printed_unit: Option<String>,
        printed_flag: Option<String>,
        printed_range: Option<String>,
        range_low: Option<Text<Decimal>>,
        range_high: Option<Text<Decimal>>,
        range_source: Option<Coded<RangeSource>>,
        collected: Text<PartialDate>,
        laboratory: Option<String>,
        specimen: Option<String>,
        status: Coded<ResultStatus>,
        origin: Coded<Origin>,
        before_transfusion: Option<bool>,
    }
}

impl ResultRow {
    /// Says whether its identity and the mark of a correction follow from the rest.
    pub(crate) fn follows_from(&self, reading: &ReadingRow) -> bool {
        let unconfirmed = Unconfirmed::of_result(self.clone());
        unconfirmed
            .confirm(self.person.0, reading)
            .is_ok_and(|row| row == *self)
    }

    fn printed(&self) -> Printed {
        Printed {
            name: self.printed_name.clone(),
            value: self.printed_value.clone(),
            comparator: decoded(self.printed_comparator),
            unit: self.printed_unit.clone(),
            flag: self.printed_flag.clone(),
            range: self.printed_range.clone(),
        }
    }

    /// Makes the value of the domain.
    pub(crate) fn into_result(self) -> LabResult {
        LabResult {
            id: self.id.0,
            analyte: self.analyte.0,
            quantity: Quantity {
                value: self.value.0,
                comparator: decoded(self.comparator),
            },
            printed: self.printed(),
            range: range_of(self.range_low, self.range_high, self.range_source),
            collected: self.collected.0,
            laboratory: self.laboratory,
            status: self.status.0,
            origin: self.origin.0,
            before_transfusion: self.before_transfusion,
        }
    }
}

/// A result on its way to being confirmed: what is known so far.
pub(crate) struct Unconfirmed {
    id: Uuid,
    analyte: Option<Analyte>,
    quantity: Option<Quantity>,
    printed: Printed,
    range: Option<ReferenceRange>,
    collected: Option<PartialDate>,
    laboratory: Option<String>,
    specimen: Option<String>,
    status: ResultStatus,
    origin: Origin,
    before_transfusion: Option<bool>,
}

impl Unconfirmed {
    /// Starts from what was read.
    pub(crate) fn of_reading(reading: &ReadingRow) -> Self {
        Self {
            id: reading.id.0,
            analyte: decoded(reading.analyte),
            quantity: reading.quantity(),
            printed: reading.printed(),
            range: range_of(reading.range_low, reading.range_high, reading.range_source),
            collected: value(reading.collected),
            laboratory: reading.laboratory.clone(),
            specimen: reading.specimen.clone(),
            status: reading.status.0,
            origin: if reading.import.is_some() {
                Origin::Imported
            } else {
                Origin::Typed
            },
            before_transfusion: reading.before_transfusion,
        }
    }

    /// Starts from the result as it stands.
    pub(crate) fn of_result(row: ResultRow) -> Self {
        let specimen = row.specimen.clone();
        let result = row.into_result();
        Self {
            id: result.id,
            analyte: Some(result.analyte),
            quantity: Some(result.quantity),
            printed: result.printed,
            range: result.range,
            collected: Some(result.collected),
            laboratory: result.laboratory,
            specimen,
            status: result.status,
            origin: result.origin,
            before_transfusion: result.before_transfusion,
        }
    }

    /// Adds what a typed result says beyond what a reading can say.
    pub(crate) fn typed(mut self, origin: Origin, before_transfusion: Option<bool>) -> Self {
        self.origin = origin;
        self.before_transfusion = before_transfusion;
        self
    }

    /// Applies a correction.
    ///
    /// A number must never keep the meaning of another unit or test: where one of them changes and the
    /// quantity is not given anew, the old quantity is dropped, and so is the old range.
    pub(crate) fn correct(&mut self, correction: &Correction) {
        let test_changes = correction
            .analyte
            .is_some_and(|analyte| self.analyte != Some(analyte));
        let unit_changes = correction
            .printed_unit
            .as_ref()
            .is_some_and(|unit| self.printed.unit.as_ref() != Some(unit));
        let number_changes = correction
            .printed_value
            .as_ref()
            .is_some_and(|value| self.printed.value != *value)
            || correction
                .printed_comparator
                .is_some_and(|comparator| self.printed.comparator != comparator);
        if test_changes || unit_changes || correction.printed_range.is_some() {
            self.range = None;
        }
        if test_changes || unit_changes || number_changes {
            self.quantity = None;
        }
        if let Some(analyte) = correction.analyte {
            self.analyte = Some(analyte);
        }
        if let Some(name) = &correction.printed_name {
            self.printed.name.clone_from(name);
        }
        if let Some(flag) = &correction.printed_flag {
            self.printed.flag.clone_from(flag);
        }
        if let Some(range) = &correction.printed_range {
            self.printed.range.clone_from(range);
        }
        if let Some(value) = &correction.printed_value {
            self.printed.value.clone_from(value);
        }
        if let Some(comparator) = correction.printed_comparator {
            self.printed.comparator = comparator;
        }
        if let Some(unit) = &correction.printed_unit {
            self.printed.unit = Some(unit.clone());
        }
        if let Some(quantity) = correction.quantity {
            self.quantity = Some(quantity);
        }
        if let Some(range) = correction.range {
            self.range = range;
        }
        if let Some(collected) = correction.collected {
            self.collected = Some(collected);
        }
        if let Some(laboratory) = &correction.laboratory {
            self.laboratory = Some(laboratory.clone());
        }
        if let Some(before) = correction.before_transfusion {
            self.before_transfusion = before;
        }
    }

    /// Makes the row, or says what is missing. `reading` tells whether it differs from what was read.
    pub(crate) fn confirm(
        self,
        person: Uuid,
        reading: &ReadingRow,
    ) -> Result<ResultRow, StoreError> {
        let id = self.id;
        let missing = |missing| StoreError::Incomplete { id, missing };
        let analyte = self.analyte.ok_or_else(|| missing(MissingPart::Analyte))?;
        let quantity = self
            .quantity
            .ok_or_else(|| missing(MissingPart::Quantity))?;
        let collected = self.collected.ok_or_else(|| missing(MissingPart::Date))?;
        if !self.status.can_count() {
            return Err(missing(MissingPart::CountingStatus));
        }
        let corrected = reading.analyte != Some(Coded(analyte))
            || reading.quantity() != Some(quantity)
            || reading.collected != Some(Text(collected))
            || reading.printed() != self.printed;
        Ok(ResultRow {
            id: Text(id),
            person: Text(person),
            identity: identity(
                Some(analyte),
                Some(collected),
                self.specimen.as_deref(),
                &self.printed,
            ),
            corrected,
            analyte: Coded(analyte),
            value: Text(quantity.value),
            comparator: coded(quantity.comparator),
            printed_name: self.printed.name,
            printed_value: self.printed.value,
            printed_comparator: coded(self.printed.comparator),
            printed_unit: self.printed.unit,
            printed_flag: self.printed.flag,
            printed_range: self.printed.range,
            range_low: text(self.range.and_then(|range| range.low)),
            range_high: text(self.range.and_then(|range| range.high)),
            range_source: coded(self.range.map(|range| range.source)),
            collected: Text(collected),
            laboratory: self.laboratory,
            specimen: self.specimen,
            status: Coded(self.status),
            origin: Coded(self.origin),
            before_transfusion: self.before_transfusion,
        })
    }
}

/// Where a result stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultState {
    /// It counts.
    Current,
    /// Another one replaces it.
    Superseded,
    /// It was removed.
    Removed,
    /// It is gone with its import.
    Undone,
    /// Its laboratory took it back.
    Withdrawn,
}

/// A confirmed result, and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredResult {
    /// The result as it stands.
    pub result: LabResult,
    /// Whose it is.
    pub person: Uuid,
    /// Where it stands.
    pub state: ResultState,
    /// What was printed, as it was read; the same as in `result` unless it was corrected.
    pub as_read: Printed,
    /// True where test, value, date or printed form differ from what was read.
    pub is_corrected: bool,
    /// The import it came with, if it was not typed.
    pub import: Option<Uuid>,
    /// The import whose document is kept, for [`crate::Vault::document`].
    pub document: Option<Uuid>,
    /// Where it stands in the document.
    pub place: Option<domain::draft::Place>,
    /// LOINC code as in the source.
    pub loinc: Option<String>,
    /// Specimen number, where given.
    pub specimen: Option<String>,
    /// Number of notes about the day of the draw.
    pub note_count: u32,
}

fn select() -> String {
    format!(
        "SELECT {}, result.is_current, result.removed, result.undone,
            reading.import AS of_import, reading.place AS place, reading.loinc AS loinc,
            reading.printed_name AS read_name, reading.printed_value AS read_value,
            reading.printed_comparator AS read_comparator, reading.printed_unit AS read_unit,
            reading.printed_flag AS read_flag, reading.printed_range AS read_range,
            CASE WHEN import.original IS NOT NULL THEN import.id END AS document,
            CASE WHEN length(result.collected) >= 10 THEN
                (SELECT count(*) FROM note WHERE note.person = result.person AND NOT note.removed
                    AND substr(note.on_day, 1, 10) = substr(result.collected, 1, 10))
                ELSE 0 END AS note_count,
            EXISTS (SELECT 1 FROM withdrawal
                JOIN reading AS cancelled ON cancelled.id = withdrawal.reading
                JOIN import AS report ON report.id = cancelled.import
                WHERE withdrawal.result = result.id AND NOT report.undone) AS withdrawn
         FROM result JOIN reading ON reading.id = result.id
            LEFT JOIN import ON import.id = reading.import",
        columns::<ResultRow>("result.")
    )
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredResult> {
    let own = ResultRow::read(row)?;
    // In the order of `select`, after the columns of the row.
    let mut place = ResultRow::COLUMNS.len();
    let mut next = || {
        place += 1;
        place - 1
    };
    let (is_current, removed, undone) = (row.get(next())?, row.get(next())?, row.get(next())?);
    let import = row.get(next())?;
    let place: Option<crate::column::Json<crate::tables::reading::PlaceJson>> = row.get(next())?;
    let loinc = row.get(next())?;
    let as_read = Printed {
        name: row.get(next())?,
        value: row.get(next())?,
        comparator: decoded(row.get(next())?),
        unit: row.get(next())?,
        flag: row.get(next())?,
        range: row.get(next())?,
    };
    let document = row.get(next())?;
    let note_count = row.get(next())?;
    let withdrawn: bool = row.get(next())?;
    let state = if is_current {
        ResultState::Current
    } else if removed {
        ResultState::Removed
    } else if undone {
        ResultState::Undone
    } else if withdrawn {
        ResultState::Withdrawn
    } else {
        ResultState::Superseded
    };
    Ok(StoredResult {
        person: own.person.0,
        state,
        as_read,
        is_corrected: own.corrected,
        import: value(import),
        document: value(document),
        place: place.map(|place| place.0.into()),
        loinc,
        specimen: own.specimen.clone(),
        note_count,
        result: own.into_result(),
    })
}

/// Returns the current results of a person, in the order of the draws.
pub(crate) fn current(
    connection: &Connection,
    person: Uuid,
) -> Result<Vec<StoredResult>, StoreError> {
    of_person(connection, person, "AND result.is_current")
}

/// Returns the results of a person that do not count any more, in the order of the draws.
pub(crate) fn former(
    connection: &Connection,
    person: Uuid,
) -> Result<Vec<StoredResult>, StoreError> {
    of_person(connection, person, "AND NOT result.is_current")
}

fn of_person(
    connection: &Connection,
    person: Uuid,
    which: &str,
) -> Result<Vec<StoredResult>, StoreError> {
    let sql = format!("{} WHERE result.person = ?1 {which}", select());
    let list = || -> rusqlite::Result<Vec<StoredResult>> {
        connection
            .prepare_cached(&sql)?
            .query_map([Text(person)], read)?
            .collect()
    };
    let mut results = list().while_doing("reading the results")?;
    in_order_of_draws(&mut results);
    Ok(results)
}

fn in_order_of_draws(results: &mut [StoredResult]) {
    results.sort_by_cached_key(|stored| {
        let result = &stored.result;
        (result.collected, result.analyte, result.id)
    });
}

/// Returns the current results of some tests whose draws, at the earliest, lie between two days.
pub(crate) fn between(
    connection: &Connection,
    person: Uuid,
    analytes: &[Analyte],
    (from, to): (Option<NaiveDate>, Option<NaiveDate>),
) -> Result<Vec<StoredResult>, StoreError> {
    let sql = format!(
        "{} WHERE result.person = ?1 AND result.analyte = ?2 AND result.is_current
            AND result.collected >= ?3 AND result.collected < ?4",
        select()
    );
    let from_text = from.map(earliest_text).unwrap_or_default();
    // Behind every digit.
    let to_text = to
        .and_then(|to| to.succ_opt())
        .map_or_else(|| ":".to_owned(), |next| next.to_string());
    let mut results: Vec<StoredResult> = Vec::new();
    let mut list = |analyte: Analyte| -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached(&sql)?;
        let bounds = params![Text(person), Coded(analyte), from_text, to_text];
        for stored in statement.query_map(bounds, read)? {
            let stored = stored?;
            // A month or a year is a shorter text than its first day.
            let day = stored.result.collected.earliest_day();
            if from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to) {
                results.push(stored);
            }
        }
        Ok(())
    };
    for analyte in analytes {
        list(*analyte).while_doing("reading the results")?;
    }
    in_order_of_draws(&mut results);
    Ok(results)
}

/// The first text of a date that begins on this day or later: of a year where a year begins with it.
fn earliest_text(day: NaiveDate) -> String {
    match (day.month(), day.day()) {
        (1, 1) => day.format("%Y").to_string(),
        (_, 1) => day.format("%Y-%m").to_string(),
        (_, _) => day.to_string(),
    }
}

/// Returns one result, whatever became of it.
pub(crate) fn find(connection: &Connection, id: Uuid) -> Result<Option<StoredResult>, StoreError> {
    connection
        .prepare_cached(&format!("{} WHERE result.id = ?1", select()))
        .and_then(|mut statement| statement.query_row([Text(id)], read).optional())
        .while_doing("reading a result")
}

/// Returns the row of one result, and whether it is current.
pub(crate) fn row(
    connection: &Connection,
    id: Uuid,
) -> Result<Option<(ResultRow, bool)>, StoreError> {
    connection
        .prepare_cached(&format!(
            "SELECT {}, is_current FROM result WHERE id = ?1",
            columns::<ResultRow>("")
        ))
        .and_then(|mut statement| {
            statement
                .query_row([Text(id)], |row| {
                    Ok((ResultRow::read(row)?, row.get("is_current")?))
                })
                .optional()
        })
        .while_doing("reading a result")
}

/// Returns the current result that is the same, leaving `except` out of sight. `as_read` is given where
/// nothing was corrected: then the readings are compared as well.
pub(crate) fn same(
    connection: &Connection,
    row: &ResultRow,
    as_read: Option<&str>,
    except: Option<Uuid>,
) -> Result<Option<Uuid>, StoreError> {
    // CROSS JOIN keeps the order: from the few readings of this identity to their results.
    let found: [Option<Text<Uuid>>; 2] = connection
        .prepare_cached(
            "SELECT
                (SELECT min(id) FROM result
                    WHERE is_current AND identity = ?1 AND person = ?2
                        AND id <> ?4 AND (?5 IS NULL OR id <> ?5)),
                (SELECT min(result.id) FROM reading CROSS JOIN result ON result.id = reading.id
                    WHERE reading.identity = ?3 AND result.is_current AND result.person = ?2
                        AND reading.id <> ?4 AND (?5 IS NULL OR reading.id <> ?5))",
        )
        .and_then(|mut statement| {
            statement.query_row(
                params![row.identity, row.person, as_read, row.id, text(except)],
                |row| Ok([row.get(0)?, row.get(1)?]),
            )
        })
        .while_doing("looking for the same result")?;
    Ok(value(found.into_iter().flatten().min()))
}

/// Sets whether a result is current.
pub(crate) fn set_current(
    connection: &Connection,
    id: Uuid,
    is_current: bool,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE result SET is_current = ?2 WHERE id = ?1")
        .and_then(|mut statement| statement.execute(params![Text(id), is_current]))
        .while_doing("marking a result")?;
    Ok(())
}

/// Takes a result away whose confirmation was taken back; the reading stays.
pub(crate) fn forget(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM result WHERE id = ?1")
        .and_then(|mut statement| statement.execute([Text(id)]))
        .while_doing("taking a confirmation back")?;
    Ok(())
}

/// Says whether a result was corrected after it was confirmed.
pub(crate) fn is_edited(connection: &Connection, id: Uuid) -> Result<bool, StoreError> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM result WHERE id = ?1 AND edited)")
        .and_then(|mut statement| statement.query_row([Text(id)], |row| row.get(0)))
        .while_doing("reading a result")
}

/// Writes a corrected result over itself.
pub(crate) fn replace(connection: &Connection, row: &ResultRow) -> Result<(), StoreError> {
    let updates: Vec<String> = ResultRow::COLUMNS
        .iter()
        .enumerate()
        .map(|(index, column)| format!("{column} = ?{}", index + 1))
        .collect();
    connection
        .prepare_cached(&format!(
            "UPDATE result SET {}, edited = 1 WHERE id = ?1",
            updates.join(", ")
        ))
        .and_then(|mut statement| statement.execute(row.values().as_slice()))
        .while_doing("correcting a result")?;
    Ok(())
}

/// Marks the results of an import as gone, or takes the mark away; corrected ones are left alone.
/// Returns the people whose results these are.
pub(crate) fn set_undone(
    connection: &Connection,
    import: Uuid,
    undone: bool,
) -> Result<Vec<Uuid>, StoreError> {
    let people = || -> rusqlite::Result<Vec<Uuid>> {
        connection
            .prepare_cached(
                "SELECT DISTINCT person FROM result
                 WHERE id IN (SELECT id FROM reading WHERE import = ?1) ORDER BY person",
            )?
            .query_map([Text(import)], |row| Ok(row.get::<_, Text<Uuid>>(0)?.0))?
            .collect()
    };
    let people = people().while_doing("taking an import back")?;
    connection
        .prepare_cached(
            "UPDATE result SET undone = ?2, is_current = is_current AND NOT ?2
             WHERE NOT edited AND id IN (SELECT id FROM reading WHERE import = ?1)",
        )
        .and_then(|mut statement| statement.execute(params![Text(import), undone]))
        .while_doing("taking an import back")?;
    Ok(people)
}

/// Returns the results of an import that were corrected since they were confirmed.
pub(crate) fn edited(connection: &Connection, import: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let read = || -> rusqlite::Result<Vec<Uuid>> {
        connection
            .prepare_cached(
                "SELECT id FROM result WHERE edited AND NOT removed
                    AND id IN (SELECT id FROM reading WHERE import = ?1) ORDER BY number",
            )?
            .query_map([Text(import)], |row| Ok(row.get::<_, Text<Uuid>>(0)?.0))?
            .collect()
    };
    read().while_doing("looking for corrected results")
}

/// Returns the current rows of a person in the order of their identities, for the content hash.
pub(crate) fn rows_of(connection: &Connection, person: Uuid) -> Result<Vec<ResultRow>, StoreError> {
    rows::<ResultRow>(
        connection,
        &format!(
            "SELECT {} FROM result WHERE person = ?1 AND is_current ORDER BY id",
            columns::<ResultRow>("")
        ),
        &[&Text(person)],
    )
}
