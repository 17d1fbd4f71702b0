//! The number of the newest change that this computer has seen, kept beside the database.
//!
//! An older `record.db` put in the place of a newer one is noticed by it. It is written after the commit, so
//! a crash between the two leaves it behind, which is no alarm. A whole older folder cannot be noticed.

use std::fs;
use std::path::Path;

use hkdf::Hkdf;
use rusqlite::Connection;
use sha2::Sha256;

use crate::error::{StoreError, While};
use crate::header::write_whole;
use crate::hex;
use crate::keys::{self, Key, Purpose};

const NAME: &str = "newest-seen";

/// Returns the number of the last change in the log.
pub(crate) fn last_number(connection: &Connection) -> Result<i64, StoreError> {
    connection
        .prepare_cached("SELECT coalesce(max(number), 0) FROM change")
        .and_then(|mut statement| statement.query_row([], |row| row.get(0)))
        .while_doing("reading the last change")
}

/// Bound to the number by the data key, so that nobody without it can lower the number.
fn mark(data_key: &Key, number: i64) -> String {
    let key = keys::sub_key(data_key, Purpose::NewestSeen);
    let mut mark = [0; 16];
    Hkdf::<Sha256>::new(None, key.as_slice())
        .expand(&number.to_be_bytes(), &mut mark)
        .expect("16 bytes are fewer than HKDF-SHA256 can give");
    hex::encode(&mark).to_string()
}

/// Writes the number down. That it cannot be written costs nothing but the warning.
pub(crate) fn write(folder: &Path, data_key: &Key, number: i64) {
    let line = format!("{number} {}\n", mark(data_key, number));
    // The record itself is stored already; failing here must not look like a failure to store.
    let _ = write_whole(folder, NAME, line.as_bytes());
}

/// Returns the number that was written down; `None` where the file is absent or not ours.
pub(crate) fn noted(folder: &Path, data_key: &Key) -> Option<i64> {
    let line = fs::read_to_string(folder.join(NAME)).ok()?;
    let (number, found) = line.trim_end().split_once(' ')?;
    let number: i64 = number.parse().ok()?;
    (mark(data_key, number) == found).then_some(number)
}

/// Returns how many changes are missing that this computer has seen; `None` where none.
pub(crate) fn missing(noted: Option<i64>, last: i64) -> Option<u64> {
    noted
        .filter(|number| *number > last)
        .map(|number| number.abs_diff(last))
}
