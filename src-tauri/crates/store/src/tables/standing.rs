//! How a result stands that came from another computer: set as a whole, with what replaces it and what withdrew it.

use domain::Uuid;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::column::Text;
use crate::error::{StoreError, While};
use crate::operation::EntityKind;
use crate::tables::result::{self, ResultRow};
use crate::tables::{TableRow, owner, rows, supersession, withdrawal};

/// A result with everything that decides whether it counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Standing {
    pub(crate) row: ResultRow,
    pub(crate) removed: bool,
    pub(crate) undone: bool,
    pub(crate) edited: bool,
    /// The results that replace it, ascending.
    pub(crate) replaced_by: Vec<Text<Uuid>>,
    /// The cancellations that took it out of the record, ascending.
    pub(crate) withdrawn_by: Vec<Text<Uuid>>,
}

const DOING: &str = "setting how a result stands";

impl Standing {
    /// Returns how the results of a person stand.
    pub(crate) fn of_person(
        connection: &Connection,
        person: Uuid,
    ) -> Result<Vec<Self>, StoreError> {
        let all = rows::<ResultRow>(
            connection,
            &format!(
                "SELECT {} FROM result WHERE person = ?1 ORDER BY id",
                crate::tables::columns::<ResultRow>("")
            ),
            &[&Text(person)],
        )?;
        all.into_iter()
            .map(|row| {
                let id = row.id.0;
                let (removed, undone, edited) = connection
                    .prepare_cached("SELECT removed, undone, edited FROM result WHERE id = ?1")
                    .and_then(|mut statement| {
                        statement.query_row([Text(id)], |row| {
                            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                        })
                    })
                    .while_doing("reading how a result stands")?;
                let replaced_by = supersession::replacing(connection, id)?;
                let withdrawn_by = withdrawal::of_result(connection, id)?;
                Ok(Self {
                    row,
                    removed,
                    undone,
                    edited,
                    replaced_by: replaced_by.into_iter().map(Text).collect(),
                    withdrawn_by: withdrawn_by.into_iter().map(Text).collect(),
                })
            })
            .collect()
    }

    /// Writes it. Whether the result is current is worked out afterwards, for all results of the person at once.
    pub(crate) fn put(&self, connection: &Connection, number: i64) -> Result<(), StoreError> {
        let (id, person) = (self.row.id.0, self.row.person.0);
        if let Some((before, _)) = owner(connection, EntityKind::Result, id)?
            && before != person
        {
            return Err(StoreError::IdentityTaken(id));
        }
        let columns = ResultRow::COLUMNS;
        let marks = vec!["?"; columns.len() + 5].join(", ");
        let updates: Vec<String> = columns
            .iter()
            .chain(["removed", "undone", "edited", "is_current"].iter())
            .map(|column| format!("{column} = excluded.{column}"))
            .collect();
        let mut values = self.row.values();
        let is_current = false;
        values.extend([
            &self.removed as &dyn rusqlite::ToSql,
            &self.undone,
            &self.edited,
            &is_current,
            &number,
        ]);
        connection
            .prepare_cached(&format!(
                "INSERT INTO result ({}, removed, undone, edited, is_current, number) VALUES ({marks})
                 ON CONFLICT (id) DO UPDATE SET {}",
                columns.join(", "),
                updates.join(", ")
            ))
            .and_then(|mut statement| statement.execute(values.as_slice()))
            .while_doing(DOING)?;
        unlink(connection, id)?;
        for newer in &self.replaced_by {
            match owner(connection, EntityKind::Result, newer.0)? {
                Some((whose, _)) if whose == person && newer.0 != id => {
                    supersession::add(connection, id, newer.0)?;
                }
                Some(_) | None => {
                    return Err(StoreError::Unknown {
                        kind: EntityKind::Result,
                        id: newer.0,
                    });
                }
            }
        }
        for cancellation in &self.withdrawn_by {
            withdrawal::add(connection, cancellation.0, id)?;
        }
        Ok(())
    }
}

fn unlink(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    for sql in [
        "DELETE FROM supersession WHERE older = ?1",
        "DELETE FROM withdrawal WHERE result = ?1",
    ] {
        connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(params![Text(id)]))
            .while_doing(DOING)?;
    }
    Ok(())
}

/// Takes a result away that is none any more where it came from; what was read stays.
pub(crate) fn forget(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    unlink(connection, id)?;
    supersession::forget(connection, id)?;
    result::forget(connection, id)
}
