//! The list of migrations, written by hand; the files lie in the `migrations` folder at the root.

use refinery::{Migration, Runner};
use rusqlite::Connection;

use crate::error::StoreError;

/// Each migration by its file name (without `.sql`) and its text, in order, without gaps.
pub(crate) const ALL: &[(&str, &str)] = &[
    (
        "V1__initial",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../migrations/V1__initial.sql"
        )),
    ),
    (
        "V2__withdrawals",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../migrations/V2__withdrawals.sql"
        )),
    ),
    (
        "V3__study_rules",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../migrations/V3__study_rules.sql"
        )),
    ),
    (
        "V4__how_the_person_is",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../migrations/V4__how_the_person_is.sql"
        )),
    ),
    (
        "V5__before_a_transfusion_and_by_draw",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../migrations/V5__before_a_transfusion_and_by_draw.sql"
        )),
    ),
    (
        "V6__shared_records",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../migrations/V6__shared_records.sql"
        )),
    ),
];

/// Returns the number of the last migration, which a migrated database has in `user_version`.
pub(crate) fn last_number() -> u32 {
    number_of(ALL)
}

/// Returns the number of the last migration of a list.
pub(crate) fn number_of(list: &[(&str, &str)]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// Brings a database to the last migration, all in one transaction.
///
/// Each file sets `user_version` itself, so that the number changes together with the tables.
pub(crate) fn run(connection: &mut Connection, list: &[(&str, &str)]) -> Result<(), StoreError> {
    let failed = |source: refinery::Error| StoreError::Migration {
        source: Box::new(source),
    };
    let migrations = list
        .iter()
        .map(|(name, sql)| Migration::unapplied(name, sql))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    Runner::new(&migrations)
        .set_grouped(true)
        .run(connection)
        .map_err(failed)?;
    Ok(())
}

#[cfg(test)]
#[path = "migrations_tests.rs"]
mod tests;
