//! What each change does to the current tables. The only code that writes them.
//!
//! It looks at nothing but the change and the tables, so that playing the log again gives the same.

use domain::Uuid;
use rusqlite::{Connection, ToSql};

use crate::change::ChangeRow;
use crate::column::{Coded, value};
use crate::error::StoreError;
use crate::operation::EntityKind;
use crate::payload::{CorrectionJson, Payload, StoredEntity};
use crate::tables::reading::{self, ReadingRow, ReadingState};
use crate::tables::result::{self, ResultRow, Unconfirmed};
use crate::tables::standing;
use crate::tables::supersession::{self, Stays, settle};
use crate::tables::{import, insert, owner, set_removed, setting, withdrawal};

/// Applies one change to the current tables. Returns the results that an undone import leaves behind.
pub(crate) fn play(
    connection: &Connection,
    change: &ChangeRow,
    payload: &Payload,
) -> Result<Vec<Uuid>, StoreError> {
    match payload {
        Payload::Put(entity) => put(connection, entity)?,
        Payload::Remove { kind, id } => remove(connection, kind.0, id.0)?,
        Payload::PutBack { kind, id } => put_back(connection, kind.0, id.0)?,
        Payload::Receive(row) => {
            if import::is_undone(connection, row.id.0)?.is_some() {
                return Err(StoreError::IdentityTaken(row.id.0));
            }
            import::add(connection, row, change.number, &change.at)?;
        }
        Payload::Read(row) => read(connection, row, ReadingState::Waiting, change.number)?,
        Payload::Typed {
            reading: row,
            origin,
            before_transfusion,
        } => {
            read(connection, row, ReadingState::Confirmed, change.number)?;
            let person = value(row.person).unwrap_or_default();
            require_person(connection, person)?;
            let result = Unconfirmed::of_reading(row)
                .typed(origin.0, *before_transfusion)
                .confirm(person, row)?;
            add_result(
                connection,
                &result,
                Some(&row.identity),
                None,
                change.number,
            )?;
        }
        Payload::Confirm {
            id,
            person,
            correction,
            supersedes,
        } => {
            let row = waiting(connection, id.0)?;
            require_person(connection, person.0)?;
            let mut unconfirmed = Unconfirmed::of_reading(&row);
            if let Some(correction) = correction {
                unconfirmed.correct(&correction.to_correction());
            }
            let result = unconfirmed.confirm(person.0, &row)?;
            reading::set_state(connection, id.0, ReadingState::Confirmed)?;
            let as_read = (!result.corrected).then_some(row.identity.as_str());
            add_result(
                connection,
                &result,
                as_read,
                value(*supersedes),
                change.number,
            )?;
        }
        Payload::Correct { id, correction } => {
            let row = current(connection, id.0)?;
            let person = row.person.0;
            let Some((as_read, _)) = reading::find(connection, id.0)? else {
                return Err(unknown(EntityKind::Result, id.0));
            };
            let mut unconfirmed = Unconfirmed::of_result(row);
            unconfirmed.correct(&correction.to_correction());
            let row = unconfirmed.confirm(person, &as_read)?;
            refuse_same(connection, &row, None, None)?;
            result::replace(connection, &row)?;
        }
        Payload::CorrectDraft { id, correction } => {
            waiting(connection, id.0)?;
            let earlier = reading::correction(connection, id.0)?.unwrap_or_default();
            let both = earlier.followed_by(correction.to_correction());
            reading::set_correction(connection, id.0, Some(&both))?;
        }
        Payload::ReviseDraft { id, correction } => {
            waiting(connection, id.0)?;
            let correction = correction.as_ref().map(CorrectionJson::to_correction);
            reading::set_correction(connection, id.0, correction.as_ref())?;
        }
        Payload::Unconfirm { id } => unconfirm(connection, id.0)?,
        Payload::Supersede { older, newer } => {
            let (first, second) = (current(connection, older.0)?, current(connection, newer.0)?);
            if first.person != second.person || older == newer {
                return Err(StoreError::NotCurrent(older.0));
            }
            result::set_current(connection, older.0, false)?;
            supersession::add(connection, older.0, newer.0)?;
        }
        Payload::Withdraw {
            reading: id,
            result,
        } => withdraw(connection, id.0, result.0)?,
        Payload::PutBackWithdrawn {
            reading: id,
            result,
        } => {
            let person = match (
                withdrawal::by_reading(connection, id.0)?.contains(&result.0),
                result::row(connection, result.0)?,
            ) {
                (true, Some((row, _))) => row.person.0,
                (true | false, Some(_) | None) => {
                    return Err(unknown(EntityKind::Result, result.0));
                }
            };
            withdrawal::remove(connection, id.0, result.0)?;
            if withdrawal::by_reading(connection, id.0)?.is_empty() {
                reading::set_state(connection, id.0, ReadingState::Waiting)?;
            }
            settle(connection, person, Stays::TheCurrent)?;
        }
        Payload::Reject { id } => {
            waiting(connection, id.0)?;
            reading::set_state(connection, id.0, ReadingState::Rejected)?;
        }
        Payload::UndoImport { id } => {
            set_import_undone(connection, id.0, true)?;
            return result::edited(connection, id.0);
        }
        Payload::RedoImport { id } => set_import_undone(connection, id.0, false)?,
        Payload::Setting { key, value } => setting::set(connection, key, value)?,
        Payload::SharedRead(row) => shared_read(connection, row, change.number)?,
        Payload::Standing(standing) => {
            require_person(connection, standing.row.person.0)?;
            let id = standing.row.id.0;
            if reading::find(connection, id)?.is_none() {
                return Err(unknown(EntityKind::Result, id));
            }
            standing.put(connection, change.number)?;
            reading::set_state(connection, id, ReadingState::Confirmed)?;
        }
        Payload::NoStanding { id } => {
            current_or_former(connection, id.0)?;
            standing::forget(connection, id.0)?;
            reading::set_state(connection, id.0, ReadingState::Rejected)?;
        }
        Payload::ImportState { id, undone } => match import::is_undone(connection, id.0)? {
            Some(_) => import::set_undone(connection, id.0, *undone)?,
            None => return Err(StoreError::ImportState(id.0)),
        },
        Payload::Settle { person } => settle(connection, person.0, Stays::TheSmaller)?,
    }
    Ok(Vec::new())
}

fn unknown(kind: EntityKind, id: Uuid) -> StoreError {
    StoreError::Unknown { kind, id }
}

fn require_person(connection: &Connection, person: Uuid) -> Result<(), StoreError> {
    match owner(connection, EntityKind::Person, person)? {
        Some(_) => Ok(()),
        None => Err(StoreError::UnknownPerson(person)),
    }
}

fn put(connection: &Connection, entity: &StoredEntity) -> Result<(), StoreError> {
    let (person, id) = entity.owner();
    let kind = entity.kind();
    if kind != EntityKind::Person {
        require_person(connection, person)?;
    }
    match owner(connection, kind, id)? {
        Some((owner, _)) if owner != person => Err(StoreError::IdentityTaken(id)),
        Some(_) | None => entity.put(connection),
    }
}

fn remove(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<(), StoreError> {
    if kind == EntityKind::Result {
        current(connection, id)?;
        set_removed(connection, kind, id, true)?;
        // What it replaced stays hidden: an old value must not come back because a new one was removed.
        return result::set_current(connection, id, false);
    }
    match owner(connection, kind, id)? {
        Some((_, false)) => set_removed(connection, kind, id, true),
        Some((_, true)) | None => Err(unknown(kind, id)),
    }
}

fn put_back(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<(), StoreError> {
    if kind == EntityKind::Result {
        if let Some((_, ReadingState::Rejected)) = reading::find(connection, id)? {
            return reading::set_state(connection, id, ReadingState::Waiting);
        }
        let Some((row, _)) = result::row(connection, id)? else {
            return Err(unknown(kind, id));
        };
        refuse_same(connection, &row, None, None)?;
        set_removed(connection, kind, id, false)?;
        return settle(connection, row.person.0, Stays::TheCurrent);
    }
    match owner(connection, kind, id)? {
        Some((_, true)) => set_removed(connection, kind, id, false),
        Some((_, false)) | None => Err(unknown(kind, id)),
    }
}

fn read(
    connection: &Connection,
    row: &ReadingRow,
    state: ReadingState,
    number: i64,
) -> Result<(), StoreError> {
    let columns: [(&str, &dyn ToSql); 2] = [("number", &number), ("state", &Coded(state))];
    if insert(connection, row, &columns)? {
        Ok(())
    } else {
        Err(StoreError::IdentityTaken(row.id.0))
    }
}

/// Keeps a reading that came from another computer, where somebody has looked at it already.
fn shared_read(connection: &Connection, row: &ReadingRow, number: i64) -> Result<(), StoreError> {
    match reading::find(connection, row.id.0)? {
        None => read(connection, row, ReadingState::Confirmed, number),
        Some((kept, _)) if kept.is_the_same_reading(row) => {
            reading::set_state(connection, row.id.0, ReadingState::Confirmed)
        }
        Some(_) => Err(StoreError::IdentityTaken(row.id.0)),
    }
}

fn current_or_former(connection: &Connection, id: Uuid) -> Result<ResultRow, StoreError> {
    match result::row(connection, id)? {
        Some((row, _)) => Ok(row),
        None => Err(unknown(EntityKind::Result, id)),
    }
}

/// Returns a draft that waits.
fn waiting(connection: &Connection, id: Uuid) -> Result<ReadingRow, StoreError> {
    let Some((row, state, is_import_undone)) = reading::find_with_import(connection, id)? else {
        return Err(unknown(EntityKind::Result, id));
    };
    if state == ReadingState::Waiting && is_import_undone == Some(false) {
        Ok(row)
    } else {
        Err(StoreError::NotWaiting(id))
    }
}

fn current(connection: &Connection, id: Uuid) -> Result<ResultRow, StoreError> {
    match result::row(connection, id)? {
        Some((row, true)) => Ok(row),
        Some((_, false)) => Err(StoreError::NotCurrent(id)),
        None => Err(unknown(EntityKind::Result, id)),
    }
}

fn refuse_same(
    connection: &Connection,
    row: &ResultRow,
    as_read: Option<&str>,
    except: Option<Uuid>,
) -> Result<(), StoreError> {
    match result::same(connection, row, as_read, except)? {
        Some(existing) => Err(StoreError::AlreadyInRecord {
            id: row.id.0,
            existing,
        }),
        None => Ok(()),
    }
}

fn add_result(
    connection: &Connection,
    row: &ResultRow,
    as_read: Option<&str>,
    supersedes: Option<Uuid>,
    number: i64,
) -> Result<(), StoreError> {
    if let Some(older) = supersedes {
        if current(connection, older)?.person != row.person {
            return Err(StoreError::NotCurrent(older));
        }
        result::set_current(connection, older, false)?;
    }
    refuse_same(connection, row, as_read, supersedes)?;
    let columns: [(&str, &dyn ToSql); 2] = [("number", &number), ("is_current", &true)];
    if !insert(connection, row, &columns)? {
        return Err(StoreError::IdentityTaken(row.id.0));
    }
    if let Some(older) = supersedes {
        supersession::add(connection, older, row.id.0)?;
    }
    Ok(())
}

/// Lets a confirmed draft wait again. Not where something rests on it since: then it is corrected or removed.
fn unconfirm(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    let row = current(connection, id)?;
    let stands = match reading::find(connection, id)? {
        Some((read, ReadingState::Confirmed)) => match value(read.import) {
            Some(import) => import::is_undone(connection, import)? == Some(false),
            None => false,
        },
        Some((_, ReadingState::Waiting | ReadingState::Rejected)) | None => false,
    };
    if !stands
        || result::is_edited(connection, id)?
        || supersession::is_replaced(connection, id)?
        || !withdrawal::of_result(connection, id)?.is_empty()
    {
        return Err(StoreError::NotCurrent(id));
    }
    supersession::forget(connection, id)?;
    result::forget(connection, id)?;
    reading::set_state(connection, id, ReadingState::Waiting)?;
    settle(connection, row.person.0, Stays::TheCurrent)
}

/// A cancellation takes a result out of the record; one cancellation may take several.
fn withdraw(connection: &Connection, id: Uuid, result: Uuid) -> Result<(), StoreError> {
    let Some((read, state)) = reading::find(connection, id)? else {
        return Err(unknown(EntityKind::Result, id));
    };
    let has_begun = !withdrawal::by_reading(connection, id)?.is_empty();
    if read.status.0.can_count() || (state != ReadingState::Waiting && !has_begun) {
        return Err(StoreError::NotWaiting(id));
    }
    if !has_begun {
        waiting(connection, id)?;
    }
    current(connection, result)?;
    withdrawal::add(connection, id, result)?;
    reading::set_state(connection, id, ReadingState::Confirmed)?;
    result::set_current(connection, result, false)
}

fn set_import_undone(connection: &Connection, id: Uuid, undone: bool) -> Result<(), StoreError> {
    match import::is_undone(connection, id)? {
        Some(now) if now != undone => import::set_undone(connection, id, undone)?,
        Some(_) | None => return Err(StoreError::ImportState(id)),
    }
    let mut people = result::set_undone(connection, id, undone)?;
    people.extend(withdrawal::people_of_import(connection, id)?);
    people.sort_unstable();
    people.dedup();
    for person in people {
        settle(connection, person, Stays::TheCurrent)?;
    }
    Ok(())
}
