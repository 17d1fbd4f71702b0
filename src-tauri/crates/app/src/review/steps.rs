//! Turning drafts away, and the way back from every step of a review.

use store::{Cause, EntityKind, Operation};

use super::views::{ReviewStep, TakeBackRequest};
use super::whose;
use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session, id};

/// Turns a draft away. It can be put back.
///
/// # Errors
/// When there is no such draft.
pub fn reject(session: &mut Session, draft: &str, now: Now) -> Result<(), AppError> {
    let wanted = id(draft)?;
    let waiting = session
        .draft(wanted)?
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no such draft waits"))?;
    let person = waiting.person.unwrap_or_default();
    session.apply(
        person,
        Cause::Typed,
        now,
        &[Operation::RejectResult { id: wanted }],
    )
}

/// Keeps everything that waits of a file out of the record. Returns the drafts, to take the step back with.
///
/// # Errors
/// When there is no such person, or the vault cannot be written.
pub fn keep_out(
    session: &mut Session,
    person: &str,
    import: &str,
    now: Now,
) -> Result<Vec<String>, AppError> {
    let owner = people::known(session, person)?;
    let import = id(import)?;
    let drafts: Vec<domain::Uuid> = session
        .drafts(Some(owner.id))?
        .into_iter()
        .filter(|waiting| waiting.import == import)
        .map(|waiting| waiting.id)
        .collect();
    let operations: Vec<Operation> = drafts
        .iter()
        .map(|id| Operation::RejectResult { id: *id })
        .collect();
    if !operations.is_empty() {
        session.apply(owner.id, Cause::Typed, now, &operations)?;
    }
    Ok(drafts.iter().map(ToString::to_string).collect())
}

/// Takes a step of the review back: all of it, or nothing where something rests on it since.
///
/// # Errors
/// When the step cannot be taken back any more.
pub fn take_back(
    session: &mut Session,
    person: &str,
    request: &TakeBackRequest,
    now: Now,
) -> Result<(), AppError> {
    let owner = people::known(session, person)?;
    let operation = |id| match request.step {
        ReviewStep::Confirmed => Some(Operation::TakeBackConfirmation { id }),
        ReviewStep::Corrected => Some(Operation::TakeBackCorrection { id }),
        ReviewStep::Rejected => Some(Operation::PutBack {
            kind: EntityKind::Result,
            id,
        }),
        ReviewStep::Named => None,
    };
    if request.step == ReviewStep::Named {
        return whose::forget_last_spelling(session, person, now);
    }
    // The last first, so that what was built up is taken down in order.
    let operations: Vec<Operation> = request
        .drafts
        .iter()
        .rev()
        .map(|draft| Ok(operation(id(draft)?)))
        .collect::<Result<Vec<_>, AppError>>()?
        .into_iter()
        .flatten()
        .collect();
    if operations.is_empty() {
        return Ok(());
    }
    session.apply(owner.id, Cause::Undo, now, &operations)
}
