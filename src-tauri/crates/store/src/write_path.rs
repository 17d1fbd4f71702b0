//! The one way in which the record changes: operations become changes of the log, in one transaction.

use domain::Uuid;
use rusqlite::{Connection, TransactionBehavior};

use crate::change::{self, Change, LogEnd, NewChange};
use crate::column::{Coded, Text, text};
use crate::documents;
use crate::error::{StoreError, While};
use crate::operation::{Correction, Operation, Part, Stamp};
use crate::payload::{CorrectionJson, Payload, StoredEntity};
use crate::play::play;
use crate::tables;
use crate::tables::import::ImportRow;
use crate::tables::reading::ReadingRow;

/// Writes down and plays all changes of `operations` in one transaction, which is rolled back where
/// one of them cannot be done.
pub(crate) fn apply_all(
    connection: &mut Connection,
    device: Uuid,
    stamp: &Stamp,
    operations: &[Operation],
) -> Result<Vec<Change>, StoreError> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .while_doing("beginning to write")?;
    let mut changes = Vec::new();
    let mut log = LogEnd::of(&transaction, device)?;
    for operation in operations {
        if let Operation::TakeBackCorrection { .. } = operation {
            // Decided by the log, which must be whole for it.
            log.flush()?;
        }
        for new in changes_of(&transaction, stamp, operation)? {
            let row = log.append(&new)?;
            let kept = play(&transaction, row, &new.payload)?;
            changes.push(Change {
                id: row.id,
                number: row.number,
                entity: row.entity.clone(),
                kept,
            });
        }
    }
    log.flush()?;
    transaction.commit().while_doing("storing")?;
    Ok(changes)
}

/// Returns the changes that an operation comes to. Documents are kept here, beside the log.
fn changes_of(
    connection: &Connection,
    stamp: &Stamp,
    operation: &Operation,
) -> Result<Vec<NewChange>, StoreError> {
    let stamped = (!stamp.person.is_nil()).then_some(stamp.person);
    let change = |person: Option<Uuid>, part: Part, payload: Payload| NewChange {
        at: stamp.at,
        person,
        part,
        cause: stamp.cause,
        payload,
    };
    let counts = |payload: Payload| vec![change(stamped, Part::Counts, payload)];
    Ok(match operation {
        Operation::Put(entity) => {
            let person = if entity.kind() == crate::EntityKind::Person {
                entity.id()
            } else {
                stamp.person
            };
            let payload = Payload::Put(StoredEntity::of(person, entity));
            vec![change(Some(person), entity.kind().part(), payload)]
        }
        Operation::Remove { kind, id } => vec![change(
            stamped,
            kind.part(),
            Payload::Remove {
                kind: Coded(*kind),
                id: Text(*id),
            },
        )],
        Operation::PutBack { kind, id } => vec![change(
            stamped,
            kind.part(),
            Payload::PutBack {
                kind: Coded(*kind),
                id: Text(*id),
            },
        )],
        Operation::ReceiveImport(import) => {
            let original = match &import.document_bytes {
                Some(bytes) => Some(documents::keep(connection, bytes)?),
                None => None,
            };
            let mut changes = counts(Payload::Receive(ImportRow::of(import, original)));
            for (id, draft, person) in &import.drafts {
                let row = ReadingRow::of_draft(*id, import.id, draft, *person);
                changes.push(change(person.or(stamped), Part::Counts, Payload::Read(row)));
            }
            changes
        }
        Operation::ConfirmResult {
            id,
            person,
            correction,
            supersedes,
        } => {
            // The change names everything that was changed, so that the log can be played without
            // looking back.
            let while_waiting = crate::tables::reading::correction(connection, *id)?;
            let correction = match (while_waiting, correction) {
                (Some(earlier), Some(later)) => Some(earlier.followed_by(later.clone())),
                (Some(only), None) => Some(only),
                (None, later) => later.clone(),
            };
            vec![change(
                Some(*person),
                Part::Counts,
                Payload::Confirm {
                    id: Text(*id),
                    person: Text(*person),
                    correction: correction.as_ref().map(CorrectionJson::of),
                    supersedes: text(*supersedes),
                },
            )]
        }
        Operation::CorrectDraft { id, correction } => counts(Payload::CorrectDraft {
            id: Text(*id),
            correction: CorrectionJson::of(correction),
        }),
        Operation::CorrectResult { id, correction } => counts(Payload::Correct {
            id: Text(*id),
            correction: CorrectionJson::of(correction),
        }),
        Operation::TakeBackCorrection { id } => {
            let earlier = corrections_before_the_last(connection, *id)?;
            counts(Payload::ReviseDraft {
                id: Text(*id),
                correction: earlier.as_ref().map(CorrectionJson::of),
            })
        }
        Operation::TakeBackConfirmation { id } => {
            let withdrawn = tables::withdrawal::by_reading(connection, *id)?;
            if withdrawn.is_empty() {
                counts(Payload::Unconfirm { id: Text(*id) })
            } else {
                withdrawn
                    .into_iter()
                    .flat_map(|result| {
                        counts(Payload::PutBackWithdrawn {
                            reading: Text(*id),
                            result: Text(result),
                        })
                    })
                    .collect()
            }
        }
        Operation::Supersede { older, newer } => counts(Payload::Supersede {
            older: Text(*older),
            newer: Text(*newer),
        }),
        Operation::Withdraw { id, result } => counts(Payload::Withdraw {
            reading: Text(*id),
            result: Text(*result),
        }),
        Operation::RejectResult { id } => counts(Payload::Reject { id: Text(*id) }),
        Operation::AddTypedResult(result) => counts(Payload::Typed {
            reading: ReadingRow::of_typed(result, stamp.person),
            origin: Coded(result.origin),
            before_transfusion: result.before_transfusion,
        }),
        Operation::RemoveResult { id } => counts(Payload::Remove {
            kind: Coded(crate::EntityKind::Result),
            id: Text(*id),
        }),
        Operation::UndoImport { id } => counts(Payload::UndoImport { id: Text(*id) }),
        Operation::RedoImport { id } => counts(Payload::RedoImport { id: Text(*id) }),
        Operation::Setting { key, value } => vec![change(
            stamped,
            Part::About,
            Payload::Setting {
                key: key.clone(),
                value: value.clone(),
            },
        )],
    })
}

/// Returns what was corrected in a waiting draft before its last correction, by the log.
fn corrections_before_the_last(
    connection: &Connection,
    draft: Uuid,
) -> Result<Option<Correction>, StoreError> {
    let mut steps: Vec<Option<Correction>> = Vec::new();
    for change in change::about(connection, &draft.to_string())? {
        match change.payload()? {
            Payload::CorrectDraft { correction, .. } => {
                let correction = correction.to_correction();
                let merged = match steps.last().cloned().flatten() {
                    Some(earlier) => earlier.followed_by(correction),
                    None => correction,
                };
                steps.push(Some(merged));
            }
            Payload::ReviseDraft { .. } => {
                steps.pop();
            }
            Payload::Put(_)
            | Payload::Remove { .. }
            | Payload::PutBack { .. }
            | Payload::Receive(_)
            | Payload::Read(_)
            | Payload::Typed { .. }
            | Payload::Confirm { .. }
            | Payload::Correct { .. }
            | Payload::Unconfirm { .. }
            | Payload::Supersede { .. }
            | Payload::Withdraw { .. }
            | Payload::PutBackWithdrawn { .. }
            | Payload::Reject { .. }
            | Payload::UndoImport { .. }
            | Payload::RedoImport { .. }
            | Payload::Setting { .. }
            | Payload::SharedRead(_)
            | Payload::Standing(_)
            | Payload::NoStanding { .. }
            | Payload::ImportState { .. }
            | Payload::Settle { .. } => {}
        }
    }
    if steps.pop().is_none() {
        return Err(StoreError::NotWaiting(draft));
    }
    Ok(steps.pop().flatten())
}
