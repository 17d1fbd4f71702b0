//! Entries that seem to tell of one thing twice, among what is to be chosen.

use ::sharing::{DeviceId, Part, ThingId};
use domain::Uuid;
use store::shared::{SharedPart, ToldTwice};
use store::{Cause, EntityKind, Operation, Stamp};
use words::Words;

use super::choosing::{ConflictView, ValueView, values_in_words};
use super::copy::{Copy, Labels};
use super::status;
use crate::error::{AppError, ErrorCode};
use crate::session::{Now, Session};

/// What a choice of this kind is named by begins so, followed by the entries.
const NAME: &str = "twice/";

/// Says whether a choice is of this kind.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(NAME)
}

fn name(twice: &ToldTwice) -> String {
    let things: Vec<String> = twice.things.iter().map(Uuid::to_string).collect();
    format!("{NAME}{}", things.join("+"))
}

/// Shows it with the values of all.
pub(super) fn view(
    session: &Session,
    words: &Words,
    copy: &Copy,
    labels: &Labels,
    twice: &ToldTwice,
    person: Uuid,
    now: Now,
) -> Result<ConflictView, AppError> {
    let covered = session.covered_results(person)?;
    let is_covered = twice.things.iter().any(|thing| covered.contains(thing));
    let tellings = session.tellings(person, twice)?;
    let texts = values_in_words(words, SharedPart::Record, &tellings);
    let things = copy.replica.things(Part::Record);
    let this = copy.replica.device();
    let values = twice.things.iter().zip(texts).map(|(thing, text)| {
        let found = things.get(&ThingId(*thing.as_bytes()));
        let left = found.and_then(|found| found.versions.first());
        // What was not handed out yet was written here.
        let (by, at) = left.map_or((this, now.at.timestamp()), |left| {
            (DeviceId(left.by.0), left.claimed_at)
        });
        ValueView {
            text: if is_covered {
                words.say("share-value-covered", &[])
            } else {
                text
            },
            by: status::left_by(words, &labels.of(by), at, now),
            can_be_chosen: !is_covered,
        }
    });
    let values = values.collect();
    Ok(ConflictView {
        id: name(twice),
        thing: twice
            .things
            .first()
            .map(Uuid::to_string)
            .unwrap_or_default(),
        values,
        may_all_be_right: !is_covered,
    })
}

/// Keeps the one that was chosen and takes the others away; or keeps all of them, where that was said.
pub(super) fn choose(
    session: &mut Session,
    person: Uuid,
    chosen: &str,
    place: u32,
    now: Now,
) -> Result<(), AppError> {
    let not_found = || AppError::new(ErrorCode::NotFound, "no such conflict");
    let told = session.vault.told_twice(person)?;
    let twice = told.iter().find(|twice| name(twice) == chosen);
    let twice = twice.ok_or_else(not_found)?;
    let covered = session.covered_results(person)?;
    if twice.things.iter().any(|thing| covered.contains(thing)) {
        return Err(AppError::new(
            ErrorCode::Covered,
            "nobody chooses between covered values",
        ));
    }
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    let operations: Vec<Operation> = if place == twice.things.len() {
        vec![Operation::Setting {
            key: twice.setting(),
            value: "all".to_owned(),
        }]
    } else {
        let stays = *twice.things.get(place).ok_or_else(not_found)?;
        let others = twice.things.iter().filter(|thing| **thing != stays);
        let remove = |id: &Uuid| {
            if twice.kind == EntityKind::Result {
                Operation::RemoveResult { id: *id }
            } else {
                Operation::Remove {
                    kind: twice.kind,
                    id: *id,
                }
            }
        };
        others.map(remove).collect()
    };
    session.may_write(person, &operations)?;
    let stamp = Stamp {
        at: now.at,
        cause: Cause::Typed,
        person,
    };
    session.vault.apply(&stamp, &operations)?;
    Ok(())
}
