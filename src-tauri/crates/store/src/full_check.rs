//! The full check of an open record, on the connection of the record or on one of its own, so that the record
//! can be worked on meanwhile. What is checked belongs to `check`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::check::{self, CheckReport};
use crate::connection::{self, Access};
use crate::error::{StoreError, While};
use crate::vault::{Vault, database_path};

const DOING: &str = "checking the database";
/// How many steps of the database lie between two looks at whether to stop.
const STEPS: i32 = 1000;

/// A check of the record as it was at one moment. It holds a key of its own: whoever locks the vault stops it.
pub struct FullCheck {
    connection: Connection,
    stop: Arc<AtomicBool>,
}

impl std::fmt::Debug for FullCheck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FullCheck(begun)")
    }
}

impl FullCheck {
    /// Returns what is set to true to stop it; it ends with an error soon after.
    #[must_use]
    pub fn stopper(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stop)
    }

    /// Checks everything that can be checked.
    ///
    /// # Errors
    /// Where the check itself cannot be done or was stopped; what it finds is in the report.
    pub fn run(self) -> Result<CheckReport, StoreError> {
        check::check(&self.connection)
    }
}

impl Vault {
    /// Checks everything that can be checked.
    ///
    /// # Errors
    /// Where the check itself cannot be done; what it finds is in the report.
    pub fn check(&mut self) -> Result<CheckReport, StoreError> {
        self.empty_the_log()?;
        check::check(&self.connection)
    }

    /// Begins a check of the record as it is now. It can run in another thread while the record changes.
    ///
    /// # Errors
    /// Where the database cannot be opened a second time.
    pub fn begin_check(&self) -> Result<FullCheck, StoreError> {
        self.empty_the_log()?;
        let mut connection =
            connection::open(&database_path(&self.folder), &self.data_key, Access::Look)?;
        // Closing it must not clear away the log, which belongs to the connection that writes.
        connection
            .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
            .and_then(|_| connection.busy_timeout(Duration::from_secs(2)))
            // From its first look on it sees the record as it is now, and no page is put into the file meanwhile.
            .and_then(|()| connection.execute_batch("PRAGMA temp_store = MEMORY; BEGIN"))
            .and_then(|()| {
                connection.query_row("SELECT count(*) FROM installation", [], |_| Ok(()))
            })
            .while_doing(DOING)?;
        let stop = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&stop);
        connection
            .progress_handler(STEPS, Some(move || seen.load(Ordering::Relaxed)))
            .while_doing(DOING)?;
        Ok(FullCheck { connection, stop })
    }

    /// So that the pages are looked at where they stay. On a full disk they are looked at in the log.
    fn empty_the_log(&self) -> Result<(), StoreError> {
        match self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .while_doing(DOING)
        {
            Ok(()) | Err(StoreError::DiskFull { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;
    use crate::Operation;
    use crate::invented::{ADA, confirm, draft, fresh, import};

    #[test]
    fn the_record_changes_while_it_is_checked_and_the_check_sees_one_moment() {
        let mut fresh = fresh();
        fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
        let begun = fresh.vault.begin_check().unwrap();
        fresh.apply(confirm(100, None));
        fresh.apply(import(51, vec![(101, draft("9.1", "2026-01-08"))]));
        let report = begun.run().unwrap();
        assert!(report.is_sound(), "{:?}", report.findings);
        let whole = fresh.vault.check().unwrap();
        assert!(whole.is_sound());
        assert!(whole.changes > report.changes);
        assert_eq!(fresh.reopen().vault.results(ADA).unwrap().len(), 1);
    }

    #[test]
    fn a_check_that_is_stopped_ends_and_leaves_the_record_as_it_is() {
        let mut fresh = fresh();
        for number in 0..200 {
            fresh.apply(Operation::Setting {
                key: "a".to_owned(),
                value: number.to_string(),
            });
        }
        let begun = fresh.vault.begin_check().unwrap();
        begun.stopper().store(true, Ordering::Relaxed);
        assert!(begun.run().is_err());
        assert!(fresh.vault.check().unwrap().is_sound());
    }
}
