//! Which report of a cancelled result took which result out of the record.

use domain::Uuid;
use rusqlite::{Connection, params};

use crate::column::Text;
use crate::error::{StoreError, While};

/// Notes that the cancellation `reading` takes `result` out of the record.
pub(crate) fn add(connection: &Connection, reading: Uuid, result: Uuid) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO withdrawal (reading, result) VALUES (?1, ?2)")
        .and_then(|mut statement| statement.execute([Text(reading), Text(result)]))
        .while_doing("noting a withdrawn result")?;
    Ok(())
}

/// Takes the note away.
pub(crate) fn remove(
    connection: &Connection,
    reading: Uuid,
    result: Uuid,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM withdrawal WHERE reading = ?1 AND result = ?2")
        .and_then(|mut statement| statement.execute([Text(reading), Text(result)]))
        .while_doing("taking a withdrawal back")?;
    Ok(())
}

/// Returns the results that a cancellation took out of the record.
pub(crate) fn by_reading(connection: &Connection, reading: Uuid) -> Result<Vec<Uuid>, StoreError> {
    ids(
        connection,
        "SELECT result FROM withdrawal WHERE reading = ?1 ORDER BY result",
        reading,
    )
}

/// Returns the cancellations that name a result, whatever became of their imports.
pub(crate) fn of_result(connection: &Connection, result: Uuid) -> Result<Vec<Uuid>, StoreError> {
    ids(
        connection,
        "SELECT reading FROM withdrawal WHERE result = ?1 ORDER BY reading",
        result,
    )
}

/// Returns the people whose results the cancellations of an import took out of the record.
pub(crate) fn people_of_import(
    connection: &Connection,
    import: Uuid,
) -> Result<Vec<Uuid>, StoreError> {
    ids(
        connection,
        "SELECT DISTINCT result.person FROM withdrawal
            JOIN reading ON reading.id = withdrawal.reading
            JOIN result ON result.id = withdrawal.result
         WHERE reading.import = ?1 ORDER BY result.person",
        import,
    )
}

fn ids(connection: &Connection, sql: &str, of: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let read = || -> rusqlite::Result<Vec<Uuid>> {
        connection
            .prepare_cached(sql)?
            .query_map(params![Text(of)], |row| Ok(row.get::<_, Text<Uuid>>(0)?.0))?
            .collect()
    };
    read().while_doing("reading the withdrawn results")
}
