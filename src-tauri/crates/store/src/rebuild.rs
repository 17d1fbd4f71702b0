//! Playing the log of changes again into a second database, to prove that the current tables follow
//! from it and from nothing else.

use rusqlite::Connection;
use rusqlite::types::Value;
use sha2::{Digest, Sha256};

use crate::change;
use crate::documents;
use crate::error::{StoreError, While};
use crate::migrations;
use crate::play::play;
use crate::tables::CURRENT;

/// Plays the whole log into a new database in memory.
pub(crate) fn rebuild(connection: &Connection) -> Result<Connection, StoreError> {
    let mut second = Connection::open_in_memory().while_doing("rebuilding the record")?;
    migrations::run(&mut second, migrations::ALL)?;
    second
        // The documents are not copied, so what points to them points to nothing here.
        .execute_batch("PRAGMA foreign_keys = OFF; BEGIN;")
        .while_doing("rebuilding the record")?;
    change::each(connection, |row| {
        play(&second, row, &row.payload()?).map(|_| ())
    })?;
    second
        .execute_batch("COMMIT;")
        .while_doing("rebuilding the record")?;
    Ok(second)
}

/// Returns the names of the current tables that differ between two databases.
pub(crate) fn differing_tables(
    first: &Connection,
    second: &Connection,
) -> Result<Vec<&'static str>, StoreError> {
    let mut differing = Vec::new();
    for table in CURRENT {
        if table_hash(first, table)? != table_hash(second, table)? {
            differing.push(*table);
        }
    }
    Ok(differing)
}

/// Returns a hash over everything in a database, the documents too.
pub(crate) fn whole_hash(connection: &Connection) -> Result<[u8; 32], StoreError> {
    let names = || -> rusqlite::Result<Vec<String>> {
        connection
            .prepare(
                "SELECT name FROM sqlite_schema
                 WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
            )?
            .query_map([], |row| row.get(0))?
            .collect()
    };
    let mut hasher = Sha256::new();
    for name in names().while_doing("reading the names of the tables")? {
        hasher.update(name.as_bytes());
        hasher.update(table_hash(connection, &name)?);
    }
    Ok(hasher.finalize().into())
}

/// Returns a hash over the record itself: the log, the tables that follow from it, and which documents are
/// kept. Two copies of a record that name themselves differently have the same.
pub(crate) fn record_hash(connection: &Connection) -> Result<[u8; 32], StoreError> {
    let mut hasher = Sha256::new();
    hasher.update(b"mds-companion/1/record");
    for table in CURRENT.iter().copied().chain(["change"]) {
        hasher.update(table.as_bytes());
        hasher.update(table_hash(connection, table)?);
    }
    for hash in documents::hashes(connection)? {
        hasher.update(hash);
    }
    Ok(hasher.finalize().into())
}

/// Returns a hash over all rows of a table, in the order of its key, which is its first columns.
fn table_hash(connection: &Connection, table: &str) -> Result<[u8; 32], StoreError> {
    let read = || -> rusqlite::Result<[u8; 32]> {
        let mut hasher = Sha256::new();
        let mut statement =
            connection.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY 1, 2"))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                let (mark, bytes) = match row.get::<_, Value>(column)? {
                    Value::Null => (0_u8, Vec::new()),
                    Value::Integer(number) => (1, number.to_be_bytes().to_vec()),
                    Value::Real(number) => (2, number.to_be_bytes().to_vec()),
                    Value::Text(text) => (3, text.into_bytes()),
                    Value::Blob(bytes) => (4, bytes),
                };
                hasher.update([mark]);
                hasher.update((bytes.len() as u64).to_be_bytes());
                hasher.update(&bytes);
            }
        }
        Ok(hasher.finalize().into())
    };
    read().while_doing("reading a whole table")
}
