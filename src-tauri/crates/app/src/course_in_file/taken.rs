//! Which entries of a file were put into the record, so that undoing the import takes exactly these back.

use domain::Uuid;
use serde::{Deserialize, Serialize};
use store::{Cause, Entity, HistoryEntry, HistoryStep, Operation};

use crate::error::{AppError, ErrorCode};
use crate::session::Session;

/// What is remembered of a file whose course was looked at.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Taken {
    entries: Vec<Uuid>,
}

pub(super) fn key(import: Uuid) -> String {
    format!("course_taken/{import}")
}

impl Taken {
    pub(super) fn of(session: &Session, import: Uuid) -> Result<Self, AppError> {
        Ok(session
            .vault
            .settings()?
            .get(&key(import))
            .and_then(|json| serde_json::from_str(json).ok())
            .unwrap_or_default())
    }

    pub(super) fn add(&mut self, entry: Uuid) {
        if !self.entries.contains(&entry) {
            self.entries.push(entry);
        }
    }

    /// What keeps it.
    pub(super) fn kept(&self, import: Uuid) -> Result<Operation, AppError> {
        Ok(Operation::Setting {
            key: key(import),
            value: serde_json::to_string(self)
                .map_err(|error| AppError::new(ErrorCode::Internal, error))?,
        })
    }
}

/// What undoing an import does to the entries that came with it: a new one goes, a replaced one is as it was. One
/// that was changed since is kept and named.
pub(crate) fn forgotten(
    session: &Session,
    import: Uuid,
) -> Result<(Vec<Operation>, Vec<Entity>), AppError> {
    let (mut operations, mut kept) = (Vec::new(), Vec::new());
    for entry in Taken::of(session, import)?.entries {
        let history = session.history(entry)?;
        let Some(at) = import_of(&history) else {
            continue;
        };
        let (before, since) = history.split_at(at);
        let imported = since.first().and_then(|one| put(&one.step));
        match history.last().map(|last| &last.step) {
            Some(HistoryStep::Removed) | None => {}
            Some(last) if put(last).is_some() && put(last) == imported => {
                let former = before.last().and_then(|one| put(&one.step));
                operations.extend(match (former, imported) {
                    (Some(former), _) => Some(Operation::Put(former.clone())),
                    (None, imported) => imported.map(|entity| Operation::Remove {
                        kind: entity.kind(),
                        id: entry,
                    }),
                });
            }
            Some(_) => kept.extend(history.iter().rev().find_map(|one| put(&one.step)).cloned()),
        }
    }
    Ok((operations, kept))
}

/// What taking the undoing back does: each entry is again as the import had put it.
pub(crate) fn back_again(session: &Session, import: Uuid) -> Result<Vec<Operation>, AppError> {
    let mut operations = Vec::new();
    for entry in Taken::of(session, import)?.entries {
        let history = session.history(entry)?;
        let was_undone = history.last().is_some_and(|last| last.cause == Cause::Undo);
        let imported = import_of(&history)
            .and_then(|at| history.get(at))
            .and_then(|one| put(&one.step));
        if let (true, Some(entity)) = (was_undone, imported) {
            operations.push(Operation::Put(entity.clone()));
        }
    }
    Ok(operations)
}

/// Where an import put the entry last.
fn import_of(history: &[HistoryEntry]) -> Option<usize> {
    history
        .iter()
        .rposition(|one| one.cause == Cause::Import && put(&one.step).is_some())
}

fn put(step: &HistoryStep) -> Option<&Entity> {
    match step {
        HistoryStep::Put(entity) => Some(entity),
        HistoryStep::Removed
        | HistoryStep::PutBack
        | HistoryStep::Read(_)
        | HistoryStep::Typed(_)
        | HistoryStep::Confirmed(..)
        | HistoryStep::Corrected(_)
        | HistoryStep::DraftCorrected
        | HistoryStep::Rejected
        | HistoryStep::DraftRevised
        | HistoryStep::Unconfirmed
        | HistoryStep::Superseded(_)
        | HistoryStep::Withdrawn
        | HistoryStep::PutBackWithdrawn
        | HistoryStep::Received
        | HistoryStep::ImportUndone
        | HistoryStep::ImportRedone
        | HistoryStep::Set(_) => None,
    }
}
