//! How `record.db` is opened: the key first, then what every connection must have.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::{StoreError, While};
use crate::hex;
use crate::keys::{self, Key, Purpose};
use crate::migrations;

/// How a database file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Made new; must not exist.
    Create,
    /// Read and written.
    Write,
    /// Only looked at: a backup stays as it is.
    Look,
}

/// Opens a database file with the key for it. Nothing is written to an existing file.
pub(crate) fn open(path: &Path, data_key: &Key, access: Access) -> Result<Connection, StoreError> {
    if access != Access::Create && !path.is_file() {
        return Err(StoreError::Damaged {
            what: "the database file is missing".to_owned(),
        });
    }
    let flags = match access {
        Access::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Look => OpenFlags::SQLITE_OPEN_READ_ONLY,
    } | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection =
        Connection::open_with_flags(path, flags).while_doing("opening the database")?;
    unlock(&connection, data_key)?;
    // Until the version is known to be ours, closing must not write the log into the file either.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .while_doing("opening the database")?;
    if access != Access::Create {
        refuse_newer_or_empty(&connection, migrations::last_number())?;
    }
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .while_doing("opening the database")?;
    Ok(connection)
}

/// Gives the key to a connection. It must be the first thing that touches the file.
fn unlock(connection: &Connection, data_key: &Key) -> Result<(), StoreError> {
    // SQLCipher would print to stderr on a wrong key. This does not touch the file.
    connection
        .execute_batch("PRAGMA cipher_log_level = NONE;")
        .while_doing("preparing the database")?;
    let raw = hex::encode(keys::sub_key(data_key, Purpose::Database).as_slice());
    let mut statement = Zeroizing::new(String::with_capacity(raw.len() + 32));
    statement.push_str("PRAGMA key = \"x'");
    statement.push_str(&raw);
    statement.push_str("'\";");
    connection
        .execute_batch(&statement)
        .while_doing("unlocking the database")?;
    Ok(())
}

fn refuse_newer_or_empty(connection: &Connection, known: u32) -> Result<(), StoreError> {
    let found = user_version(connection)?;
    if found > known {
        return Err(StoreError::NewerVersion { found, known });
    }
    // A vault gets its header after its tables, so there is no such thing as one without tables. An
    // emptied file must not be taken for a new one.
    if found == 0 {
        return Err(StoreError::Damaged {
            what: "the database is empty".to_owned(),
        });
    }
    Ok(())
}

/// Returns the number of the last migration in this database.
pub(crate) fn user_version(connection: &Connection) -> Result<u32, StoreError> {
    connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .while_doing("reading the version of the database")
}

/// At most so much of the database is held open in memory. Each page that has to give way in the middle of a large
/// import is encrypted and written for it, and decrypted again at the next look; the usual 2 MB are a tenth of what
/// the indexes of twenty years alone take.
const CACHE_KIB: u32 = 128 * 1024;

/// Statements that stay prepared. An import alone uses more than the usual sixteen.
const STATEMENTS_KEPT: usize = 64;

/// Sets what the writing connection needs. Called once the database is known to be ours.
pub(crate) fn prepare_for_writing(connection: &Connection) -> Result<(), StoreError> {
    connection
        .busy_timeout(Duration::from_secs(2))
        .while_doing("preparing the database")?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    connection
        .execute_batch(&format!(
            "PRAGMA cache_size = -{CACHE_KIB};
             PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA recursive_triggers = ON;
             PRAGMA temp_store = MEMORY;
             PRAGMA trusted_schema = OFF;"
        ))
        .while_doing("preparing the database")?;
    let holds: bool = connection
        .query_row(
            "SELECT (SELECT journal_mode FROM pragma_journal_mode) = 'wal'
                AND (SELECT synchronous FROM pragma_synchronous) = 2
                AND (SELECT foreign_keys FROM pragma_foreign_keys) = 1",
            [],
            |row| row.get(0),
        )
        .while_doing("preparing the database")?;
    if holds {
        Ok(())
    } else {
        // The disk failed at the change of mode, or the place has no shared memory; nothing is damaged.
        Err(StoreError::Io {
            doing: "preparing the database",
            source: std::io::Error::other("it cannot be used safely in this place"),
        })
    }
}
