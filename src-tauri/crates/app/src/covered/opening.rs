//! Putting covered results into the record without a look, and opening them.

use std::collections::BTreeSet;

use domain::Uuid;
use store::{Cause, Operation};
use words::Arg;

use super::plan::{PLAN, Until, mark, off, read};
use super::state::{CoveredView, certain, covered};
use super::{OPEN, OPEN_BY_CLOCK};
use crate::error::AppError;
use crate::message::Message;
use crate::people;
use crate::person_facts::PersonRecord;
use crate::review::{ConfirmedView, Waitlist, any_blood_since, confirm_unseen};
use crate::session::{Now, Session};

/// Confirms those covered drafts that nothing speaks against, without showing them. The others wait until they are
/// opened.
///
/// # Errors
/// When there is no such person, or the vault cannot be written.
pub fn store_unseen(
    session: &mut Session,
    person: &str,
    now: Now,
) -> Result<ConfirmedView, AppError> {
    let list = Waitlist::load(session, person, now)?;
    let done = confirm_unseen(session, &list, &certain(&list), now)?;
    let after = covered(session, person, now)?;
    let record = PersonRecord::load(session, person, now)?;
    let confirmed = u32::try_from(done.len()).unwrap_or(u32::MAX);
    let args = [("count", Arg::Count(i64::from(confirmed)))];
    let mut so_what = vec![Message::say(&list.words, "covered-stored", &args)];
    so_what.extend(after.sentences);
    Ok(ConfirmedView {
        confirmed,
        withdrawn: 0,
        drafts: done.iter().map(ToString::to_string).collect(),
        refused: Vec::new(),
        so_what,
        any_blood_since: if done.is_empty() {
            None
        } else {
            any_blood_since(&record)
        },
        call: after.call,
    })
}

/// Opens everything that is covered of a person. Whether new results are covered stays as it was chosen; only a
/// moment that was set for these is over.
///
/// # Errors
/// When there is no such person, or the vault cannot be written.
pub fn open(session: &mut Session, person: &str, now: Now) -> Result<CoveredView, AppError> {
    let owner = people::known(session, person)?.id;
    let is_for_a_moment = matches!(
        super::plan::plan(session, owner, now)?,
        Some(Until::Moment(_))
    );
    let mut operations = uncovering(session, owner, OPEN)?;
    if is_for_a_moment && !operations.is_empty() {
        operations.push(off(owner));
    }
    if !operations.is_empty() {
        session.apply(owner, Cause::Typed, now, &operations)?;
    }
    covered(session, person, now)
}

/// Opens what was covered until a moment that has come. The shells do this before anything is read; where it cannot
/// be kept, what is covered stays so.
///
/// # Errors
/// When the vault cannot be read or written.
pub fn open_due(session: &mut Session, now: Now) -> Result<(), AppError> {
    let settings = session.vault.settings()?;
    let due: BTreeSet<Uuid> = settings
        .iter()
        .filter(|(_, kept)| match read(kept) {
            Some(Until::Moment(moment)) => moment <= now.at.naive_local(),
            Some(Until::Opened) | None => false,
        })
        .filter_map(|(key, _)| Uuid::parse_str(key.strip_prefix(PLAN)?).ok())
        .collect();
    for person in due {
        let mut operations = uncovering(session, person, OPEN_BY_CLOCK)?;
        // The others have clocks of their own: for them the moment ends the plan when it comes there.
        if !session.is_shared(person)? {
            operations.push(off(person));
        }
        if operations.is_empty() {
            continue;
        }
        session.apply(person, Cause::Typed, now, &operations)?;
    }
    Ok(())
}

fn uncovering(session: &Session, person: Uuid, how: &str) -> Result<Vec<Operation>, AppError> {
    let covered = session.covered_imports()?;
    let mut imports = session.vault.imports()?;
    // Also those that were taken back: they may come back.
    imports.retain(|import| import.person == Some(person) && covered.contains(&import.id));
    Ok(imports.iter().map(|import| mark(import.id, how)).collect())
}
