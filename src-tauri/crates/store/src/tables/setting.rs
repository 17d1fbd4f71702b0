//! Settings, one value for each key.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::error::{StoreError, While};

/// Sets one.
pub(crate) fn set(connection: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )
        .and_then(|mut statement| statement.execute([key, value]))
        .while_doing("writing a setting")?;
    Ok(())
}

/// Returns all.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let read = || -> rusqlite::Result<BTreeMap<String, String>> {
        connection
            .prepare_cached("SELECT key, value FROM setting")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    };
    read().while_doing("reading the settings")
}
