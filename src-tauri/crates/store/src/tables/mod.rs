//! One file per table: its private row, and how it becomes a value of the domain.
//!
//! A row is also what the payload of a change holds, so that both always say the same.

pub(crate) mod about_me;
pub(crate) mod allergy;
pub(crate) mod appointment;
pub(crate) mod blood_needs;
pub(crate) mod check_in;
pub(crate) mod disease_card;
pub(crate) mod gene_finding;
pub(crate) mod hospital_stay;
pub(crate) mod import;
pub(crate) mod infection;
pub(crate) mod log_span;
pub(crate) mod medicine;
pub(crate) mod milestone;
pub(crate) mod note;
pub(crate) mod person;
pub(crate) mod question;
pub(crate) mod reading;
pub(crate) mod result;
pub(crate) mod setting;
pub(crate) mod side_effect;
pub(crate) mod standing;
pub(crate) mod supersession;
pub(crate) mod team_line;
pub(crate) mod transfusion;
pub(crate) mod treatment;
pub(crate) mod withdrawal;

use std::sync::OnceLock;

use domain::Uuid;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use crate::column::Text;
use crate::error::{StoreError, While};
use crate::operation::EntityKind;

/// The tables that follow from the log of changes, in an order in which they can be filled.
pub(crate) const CURRENT: &[&str] = &[
    "person",
    "team_line",
    "appointment",
    "medicine",
    "allergy",
    "note",
    "gene_finding",
    "disease_card",
    "transfusion",
    "log_span",
    "treatment",
    "milestone",
    "question",
    "check_in",
    "side_effect",
    "infection",
    "hospital_stay",
    "blood_needs",
    "about_me",
    "setting",
    "import",
    "reading",
    "result",
    "supersession",
    "withdrawal",
];

/// A row with named columns.
pub(crate) trait TableRow: Sized {
    /// Name of the table.
    const TABLE: &'static str;
    /// Names of the columns, in the order of [`TableRow::values`].
    const COLUMNS: &'static [&'static str];
    /// Reads the row; its columns come first in the query, in their order.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self>;
    /// Returns the values to be written.
    fn values(&self) -> Vec<&dyn ToSql>;
    /// Returns where the text that inserts such a row is kept.
    fn insertion() -> &'static OnceLock<String>;
}

/// A row that is one thing of one person, put and removed as a whole.
pub(crate) trait EntityRow: TableRow {
    /// The value of the domain.
    type Entity;
    /// Makes the row.
    fn of(person: Uuid, entity: &Self::Entity) -> Self;
    /// Makes the value.
    fn into_entity(self) -> Self::Entity;
}

/// Declares a row: a struct, its columns, and both directions of SQL.
macro_rules! row {
    ($(#[$doc:meta])* $name:ident in $table:literal { $($field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        pub(crate) struct $name { $(pub(crate) $field: $type,)* }

        impl crate::tables::TableRow for $name {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field),)*];
            fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                // By place: looking for a name among many columns takes longer than reading the value.
                let mut place = 0;
                let mut next = || {
                    place += 1;
                    place - 1
                };
                Ok(Self { $($field: row.get::<usize, _>(next())?,)* })
            }
            fn values(&self) -> Vec<&dyn rusqlite::ToSql> {
                vec![$(&self.$field,)*]
            }
            fn insertion() -> &'static std::sync::OnceLock<String> {
                static TEXT: std::sync::OnceLock<String> = std::sync::OnceLock::new();
                &TEXT
            }
        }
    };
}
pub(crate) use row;

/// Returns `a, b, c` for a list of columns, each after `prefix`.
pub(crate) fn columns<R: TableRow>(prefix: &str) -> String {
    let named: Vec<String> = R::COLUMNS
        .iter()
        .map(|column| format!("{prefix}{column}"))
        .collect();
    named.join(", ")
}

/// Inserts a row, with further columns beside its own, the same ones for every row of a table. Says whether it was
/// added: where there is a row of this identity, nothing is.
pub(crate) fn insert<R: TableRow>(
    connection: &Connection,
    row: &R,
    further: &[(&str, &dyn ToSql)],
) -> Result<bool, StoreError> {
    // Put together once: of a large import it would otherwise be done for each result.
    let text = R::insertion().get_or_init(|| {
        let mut names: Vec<&str> = R::COLUMNS.to_vec();
        names.extend(further.iter().map(|(name, _)| *name));
        let marks = vec!["?"; names.len()].join(", ");
        format!(
            "INSERT INTO {} ({}) VALUES ({marks}) ON CONFLICT (id) DO NOTHING",
            R::TABLE,
            names.join(", ")
        )
    });
    let mut values = row.values();
    values.extend(further.iter().map(|(_, value)| *value));
    let added = connection
        .prepare_cached(text)
        .and_then(|mut statement| statement.execute(values.as_slice()))
        .while_doing("adding a row to the record")?;
    Ok(added > 0)
}

/// Writes a row over the one with the same identity, or adds it; it is present afterwards.
pub(crate) fn put<R: TableRow>(connection: &Connection, row: &R) -> Result<(), StoreError> {
    let marks = vec!["?"; R::COLUMNS.len()].join(", ");
    let updates: Vec<String> = R::COLUMNS
        .iter()
        .map(|column| format!("{column} = excluded.{column}"))
        .collect();
    connection
        .prepare_cached(&format!(
            "INSERT INTO {} ({}) VALUES ({marks})
             ON CONFLICT (id) DO UPDATE SET {}, removed = 0",
            R::TABLE,
            columns::<R>(""),
            updates.join(", ")
        ))
        .and_then(|mut statement| statement.execute(row.values().as_slice()))
        .while_doing("writing a row of the record")?;
    Ok(())
}

/// Returns what a person has of one kind, in the order in which it was first put.
pub(crate) fn of_person<R: EntityRow>(
    connection: &Connection,
    person: Uuid,
) -> Result<Vec<R::Entity>, StoreError> {
    let sql = format!(
        "SELECT {} FROM {} WHERE person = ?1 AND NOT removed ORDER BY rowid",
        columns::<R>(""),
        R::TABLE
    );
    rows::<R>(connection, &sql, &[&Text(person)])
        .map(|rows| rows.into_iter().map(R::into_entity).collect())
}

/// Returns all rows of a query.
pub(crate) fn rows<R: TableRow>(
    connection: &Connection,
    sql: &str,
    values: &[&dyn ToSql],
) -> Result<Vec<R>, StoreError> {
    let read = || -> rusqlite::Result<Vec<R>> {
        connection
            .prepare_cached(sql)?
            .query_map(values, R::read)?
            .collect()
    };
    read().while_doing("reading the record")
}

/// Returns whose a thing is and whether it is removed; `None` where there is no such thing.
pub(crate) fn owner(
    connection: &Connection,
    kind: EntityKind,
    id: Uuid,
) -> Result<Option<(Uuid, bool)>, StoreError> {
    connection
        .prepare_cached(&format!(
            "SELECT person, removed FROM {} WHERE id = ?1",
            kind.table()
        ))
        .and_then(|mut statement| {
            statement
                .query_row(params![Text(id)], |row| {
                    Ok((row.get::<_, Text<Uuid>>(0)?.0, row.get(1)?))
                })
                .optional()
        })
        .while_doing("looking for a row of the record")
}

/// Marks a thing as removed, or takes the mark away.
pub(crate) fn set_removed(
    connection: &Connection,
    kind: EntityKind,
    id: Uuid,
    removed: bool,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(&format!(
            "UPDATE {} SET removed = ?2 WHERE id = ?1",
            kind.table()
        ))
        .and_then(|mut statement| statement.execute(params![Text(id), removed]))
        .while_doing("marking a row of the record")?;
    Ok(())
}
