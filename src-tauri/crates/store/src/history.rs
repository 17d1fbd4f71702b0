//! What happened to one thing: who, when, why, and what it was then.

use chrono::{DateTime, FixedOffset};
use domain::Uuid;
use domain::draft::Draft;
use domain::result::LabResult;
use rusqlite::Connection;

use crate::change::{self, ChangeRow};
use crate::column::value;
use crate::error::StoreError;
use crate::operation::{Cause, Entity};
use crate::payload::Payload;
use crate::tables::reading::{self, ReadingRow};
use crate::tables::result::{ResultRow, Unconfirmed};

/// One step in the history of a thing.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryEntry {
    /// The change.
    pub change: Uuid,
    /// Where it was made.
    pub device: Uuid,
    /// Whether that is this copy of the record.
    pub is_this_device: bool,
    /// When, by the clock of that computer.
    pub at: DateTime<FixedOffset>,
    /// Why.
    pub cause: Cause,
    /// What was done, and what the thing was afterwards.
    pub step: HistoryStep,
}

/// What was done to a thing, and what it was afterwards.
#[derive(Debug, Clone, PartialEq)]
pub enum HistoryStep {
    /// It was put, as this.
    Put(Box<Entity>),
    /// It was removed.
    Removed,
    /// Its removal was taken back.
    PutBack,
    /// It was read from a document, as this.
    Read(Box<Draft>),
    /// It was typed, as this.
    Typed(Box<LabResult>),
    /// It was confirmed, as this; and which result it replaced.
    Confirmed(Box<LabResult>, Option<Uuid>),
    /// It was corrected to this.
    Corrected(Box<LabResult>),
    /// It was corrected while it waited.
    DraftCorrected,
    /// It was turned away.
    Rejected,
    /// The last correction while it waited was taken back.
    DraftRevised,
    /// Its confirmation was taken back: it waits again.
    Unconfirmed,
    /// Another result takes its place.
    Superseded(Uuid),
    /// Its laboratory took it back.
    Withdrawn,
    /// The withdrawal was taken back.
    PutBackWithdrawn,
    /// The document arrived.
    Received,
    /// Its import was undone.
    ImportUndone,
    /// The undoing of its import was taken back.
    ImportRedone,
    /// The setting got this value.
    Set(String),
}

/// Returns the history of a thing, the oldest first. Of a result: that of its import as well.
pub(crate) fn of(
    connection: &Connection,
    this_device: Uuid,
    entity: &str,
) -> Result<Vec<HistoryEntry>, StoreError> {
    let mut changes = change::about(connection, entity)?;
    let read = match entity.parse::<Uuid>() {
        Ok(id) => reading::find(connection, id)?.map(|(row, _)| row),
        Err(_) => None,
    };
    if let Some(import) = read.as_ref().and_then(|row| value(row.import)) {
        for change in change::about(connection, &import.to_string())? {
            if matches!(
                change.payload()?,
                Payload::UndoImport { .. }
                    | Payload::RedoImport { .. }
                    | Payload::ImportState { .. }
            ) {
                changes.push(change);
            }
        }
        changes.sort_by_key(|change| change.number);
    }
    let mut result: Option<ResultRow> = None;
    changes
        .iter()
        .map(|change| {
            Ok(HistoryEntry {
                change: change.id,
                device: change.device,
                is_this_device: change.device == this_device,
                at: claimed_time(change)?,
                cause: change.cause,
                step: step(change.payload()?, read.as_ref(), &mut result)?,
            })
        })
        .collect()
}

fn claimed_time(change: &ChangeRow) -> Result<DateTime<FixedOffset>, StoreError> {
    DateTime::parse_from_rfc3339(&change.at).map_err(|_| StoreError::Damaged {
        what: format!("the time of change {} cannot be read", change.number),
    })
}

fn step(
    payload: Payload,
    read: Option<&ReadingRow>,
    result: &mut Option<ResultRow>,
) -> Result<HistoryStep, StoreError> {
    let unreadable = || StoreError::Damaged {
        what: "the history of a result has a gap".to_owned(),
    };
    Ok(match payload {
        Payload::Put(entity) => HistoryStep::Put(Box::new(entity.into_entity())),
        Payload::Remove { .. } => HistoryStep::Removed,
        Payload::PutBack { .. } => HistoryStep::PutBack,
        Payload::Receive(_) => HistoryStep::Received,
        Payload::Read(row) => HistoryStep::Read(Box::new(row.into_draft())),
        Payload::Typed {
            reading,
            origin,
            before_transfusion,
        } => {
            let row = Unconfirmed::of_reading(&reading)
                .typed(origin.0, before_transfusion)
                .confirm(value(reading.person).unwrap_or_default(), &reading)?;
            *result = Some(row.clone());
            HistoryStep::Typed(Box::new(row.into_result()))
        }
        Payload::Confirm {
            person,
            correction,
            supersedes,
            ..
        } => {
            let reading = read.ok_or_else(unreadable)?;
            let mut unconfirmed = Unconfirmed::of_reading(reading);
            if let Some(correction) = correction {
                unconfirmed.correct(&correction.to_correction());
            }
            let row = unconfirmed.confirm(person.0, reading)?;
            *result = Some(row.clone());
            HistoryStep::Confirmed(Box::new(row.into_result()), value(supersedes))
        }
        Payload::Correct { correction, .. } => {
            let reading = read.ok_or_else(unreadable)?;
            let before = result.take().ok_or_else(unreadable)?;
            let person = before.person.0;
            let mut unconfirmed = Unconfirmed::of_result(before);
            unconfirmed.correct(&correction.to_correction());
            let row = unconfirmed.confirm(person, reading)?;
            *result = Some(row.clone());
            HistoryStep::Corrected(Box::new(row.into_result()))
        }
        Payload::CorrectDraft { .. } => HistoryStep::DraftCorrected,
        Payload::ReviseDraft { .. } => HistoryStep::DraftRevised,
        Payload::Unconfirm { .. } => {
            *result = None;
            HistoryStep::Unconfirmed
        }
        Payload::Supersede { newer, .. } => HistoryStep::Superseded(newer.0),
        Payload::Withdraw { .. } => HistoryStep::Withdrawn,
        Payload::PutBackWithdrawn { .. } => HistoryStep::PutBackWithdrawn,
        Payload::Reject { .. } => HistoryStep::Rejected,
        Payload::UndoImport { .. } => HistoryStep::ImportUndone,
        Payload::RedoImport { .. } => HistoryStep::ImportRedone,
        Payload::Setting { value, .. } => HistoryStep::Set(value),
        Payload::SharedRead(row) => HistoryStep::Read(Box::new(row.into_draft())),
        Payload::Standing(standing) => {
            let is_new = result.is_none();
            *result = Some(standing.row.clone());
            match (standing.removed, is_new) {
                (true, _) => HistoryStep::Removed,
                (false, true) => HistoryStep::Confirmed(Box::new(standing.row.into_result()), None),
                (false, false) => HistoryStep::Corrected(Box::new(standing.row.into_result())),
            }
        }
        Payload::NoStanding { .. } => {
            *result = None;
            HistoryStep::Unconfirmed
        }
        Payload::ImportState { undone: true, .. } => HistoryStep::ImportUndone,
        Payload::ImportState { undone: false, .. } => HistoryStep::ImportRedone,
        // About all results of a person at once: in the history of no thing.
        Payload::Settle { .. } => return Err(unreadable()),
    })
}
