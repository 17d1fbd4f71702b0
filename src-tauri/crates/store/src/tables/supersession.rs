//! Which result replaces which, and which results are current because of it.

use std::collections::{BTreeMap, BTreeSet};

use domain::Uuid;
use rusqlite::{Connection, params};

use crate::column::Text;
use crate::error::{StoreError, While};

/// Notes that `newer` replaces `older`.
pub(crate) fn add(connection: &Connection, older: Uuid, newer: Uuid) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO supersession (older, newer) VALUES (?1, ?2)")
        .and_then(|mut statement| statement.execute([Text(older), Text(newer)]))
        .while_doing("noting which result replaces which")?;
    Ok(())
}

/// Forgets what `newer` replaces.
pub(crate) fn forget(connection: &Connection, newer: Uuid) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM supersession WHERE newer = ?1")
        .and_then(|mut statement| statement.execute([Text(newer)]))
        .while_doing("forgetting which result replaces which")?;
    Ok(())
}

/// Says whether another result was noted to replace `older`, whatever became of that one.
pub(crate) fn is_replaced(connection: &Connection, older: Uuid) -> Result<bool, StoreError> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM supersession WHERE older = ?1)")
        .and_then(|mut statement| statement.query_row([Text(older)], |row| row.get(0)))
        .while_doing("reading which result replaces which")
}

/// Returns the results that `newer` replaces directly.
pub(crate) fn replaced_by(connection: &Connection, newer: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let read = || -> rusqlite::Result<Vec<Uuid>> {
        connection
            .prepare_cached("SELECT older FROM supersession WHERE newer = ?1 ORDER BY older")?
            .query_map([Text(newer)], |row| Ok(row.get::<_, Text<Uuid>>(0)?.0))?
            .collect()
    };
    read().while_doing("reading which result replaces which")
}

/// Returns the results that replace `older` directly.
pub(crate) fn replacing(connection: &Connection, older: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let read = || -> rusqlite::Result<Vec<Uuid>> {
        connection
            .prepare_cached("SELECT newer FROM supersession WHERE older = ?1 ORDER BY newer")?
            .query_map([Text(older)], |row| Ok(row.get::<_, Text<Uuid>>(0)?.0))?
            .collect()
    };
    read().while_doing("reading which result replaces which")
}

/// Which of two same results stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stays {
    /// The one that is current now.
    TheCurrent,
    /// The one of the smaller identity, so that all computers that keep the record decide alike.
    TheSmaller,
}

struct Standing {
    removed: bool,
    undone: bool,
    withdrawn: bool,
    identity: String,
    was_current: bool,
}

/// Works out anew which results of a person are current.
///
/// A result is current unless it is removed, undone or withdrawn by its laboratory, or another one that is
/// not undone replaces it, directly or through others. A removed one still hides what it replaced: an old value must not come
/// back because the new one was taken away. Where the same result would be current twice (it was
/// imported again while its import was undone), one stays as `stays` says, and replaces the
/// other. That cannot close a circle, since neither of them hides the other at that moment.
pub(crate) fn settle(
    connection: &Connection,
    person: Uuid,
    stays: Stays,
) -> Result<(), StoreError> {
    let standings = standings(connection, person)?;
    let newer = newer_by_older(connection, person)?;
    let is_undone = |id: &Uuid| standings.get(id).is_none_or(|standing| standing.undone);
    let is_hidden = |id: Uuid| {
        let mut seen = BTreeSet::from([id]);
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            for replacement in newer.get(&next).into_iter().flatten() {
                if !is_undone(replacement) {
                    return true;
                }
                if seen.insert(*replacement) {
                    open.push(*replacement);
                }
            }
        }
        false
    };
    let mut by_identity: BTreeMap<&str, Vec<Uuid>> = BTreeMap::new();
    let mut order: Vec<(&Uuid, &Standing)> = standings.iter().collect();
    order.sort_by_key(|(id, standing)| (stays == Stays::TheCurrent && !standing.was_current, **id));
    for (id, standing) in order {
        if !standing.removed && !standing.undone && !standing.withdrawn && !is_hidden(*id) {
            by_identity.entry(&standing.identity).or_default().push(*id);
        }
    }
    let mut current = BTreeSet::new();
    for same in by_identity.values() {
        let Some((stays, others)) = same.split_first() else {
            continue;
        };
        current.insert(*stays);
        for other in others {
            add(connection, *other, *stays)?;
        }
    }
    // Those that go come first, so that the same result is at no moment current twice.
    for (target, id) in standings
        .iter()
        .filter(|(id, standing)| standing.was_current != current.contains(id))
        .map(|(id, standing)| (!standing.was_current, *id))
        .collect::<BTreeSet<_>>()
    {
        connection
            .prepare_cached("UPDATE result SET is_current = ?2 WHERE id = ?1")
            .and_then(|mut statement| statement.execute(params![Text(id), target]))
            .while_doing("working out which results are current")?;
    }
    Ok(())
}

fn standings(
    connection: &Connection,
    person: Uuid,
) -> Result<BTreeMap<Uuid, Standing>, StoreError> {
    let read = || -> rusqlite::Result<BTreeMap<Uuid, Standing>> {
        connection
            .prepare_cached(
                "SELECT id, removed, undone, identity, is_current,
                    EXISTS (SELECT 1 FROM withdrawal
                        JOIN reading ON reading.id = withdrawal.reading
                        JOIN import ON import.id = reading.import
                        WHERE withdrawal.result = result.id AND NOT import.undone) AS withdrawn
                 FROM result WHERE person = ?1",
            )?
            .query_map([Text(person)], |row| {
                Ok((
                    row.get::<_, Text<Uuid>>(0)?.0,
                    Standing {
                        removed: row.get(1)?,
                        undone: row.get(2)?,
                        identity: row.get(3)?,
                        was_current: row.get(4)?,
                        withdrawn: row.get(5)?,
                    },
                ))
            })?
            .collect()
    };
    read().while_doing("working out which results are current")
}

fn newer_by_older(
    connection: &Connection,
    person: Uuid,
) -> Result<BTreeMap<Uuid, Vec<Uuid>>, StoreError> {
    let read = || -> rusqlite::Result<Vec<(Text<Uuid>, Text<Uuid>)>> {
        connection
            .prepare_cached(
                "SELECT older, newer FROM supersession
                 WHERE older IN (SELECT id FROM result WHERE person = ?1)",
            )?
            .query_map([Text(person)], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    };
    let mut map: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
    for (older, newer) in read().while_doing("working out which results are current")? {
        map.entry(older.0).or_default().push(newer.0);
    }
    Ok(map)
}
