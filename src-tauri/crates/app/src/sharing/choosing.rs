//! Entries of which two values stand: both are shown, and nobody but a person chooses.

use ::sharing::{Content, Edit, ThingId};
use domain::Uuid;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::Entity;
use store::shared::{Conflict, SharedKey, SharedPart, SharedValueView, Space, view_of};
use words::{Arg, Words};

use super::copy::{Copy, Labels};
use super::meeting::{Met, hand_out, take_in};
use super::{part_of, space_of, status};
use crate::entries::in_short;
use crate::error::{AppError, ErrorCode};
use crate::message::Message;
use crate::session::{Now, Session, id};

/// A value that somebody left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ValueView {
    /// The value in short.
    pub text: String,
    /// Whose computer, and when by its clock.
    pub by: Message,
}

/// An entry of which several values stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConflictView {
    /// The part and the thing, for [`choose`].
    pub id: String,
    /// The entry or result that it is about.
    pub thing: String,
    /// The values; one of them is chosen by its place.
    pub values: Vec<ValueView>,
}

fn name(key: SharedKey) -> String {
    format!("{}/{}", key.part.code(), key.thing)
}

fn key(name: &str) -> Result<SharedKey, AppError> {
    let not_found = || AppError::new(ErrorCode::NotFound, "no such conflict");
    let (part, thing) = name.split_once('/').ok_or_else(not_found)?;
    Ok(SharedKey {
        part: SharedPart::from_code(part).ok_or_else(not_found)?,
        thing: id(thing)?,
    })
}

/// Returns the entries of a record of which several values stand.
///
/// # Errors
/// When the record is not shared.
pub fn conflicts(session: &Session, person: &str, now: Now) -> Result<Vec<ConflictView>, AppError> {
    let space = space_of(session, person)?;
    let found = session.vault.space_conflicts(space.id)?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let words = session.words()?;
    let copy = Copy::open(session, space)?;
    let whose: Uuid = id(person)?;
    let labels = copy.labels();
    let covered = session.covered_results(whose)?;
    Ok(found
        .iter()
        .map(|conflict| {
            view(
                &words,
                &labels,
                conflict,
                whose,
                covered.contains(&conflict.key.thing),
                now,
            )
        })
        .collect())
}

fn view(
    words: &Words,
    labels: &Labels,
    conflict: &Conflict,
    person: Uuid,
    is_covered: bool,
    now: Now,
) -> ConflictView {
    let values = conflict.versions.iter().map(|version| {
        let text = match &version.value {
            _ if is_covered => words.say("share-value-covered", &[]),
            None => words.say("share-value-removed", &[]),
            Some(value) => match view_of(value, person, conflict.key) {
                Some(view) => in_words(words, conflict.key.part, &view),
                None => words.say("share-value-unreadable", &[]),
            },
        };
        let device = ::sharing::DeviceId(version.author);
        ValueView {
            text,
            by: status::left_by(words, &labels.of(device), version.claimed, now),
        }
    });
    ConflictView {
        id: name(conflict.key),
        thing: conflict.key.thing.to_string(),
        values: values.collect(),
    }
}

/// A value in a line.
fn in_words(words: &Words, part: SharedPart, view: &SharedValueView) -> String {
    match view {
        SharedValueView::Entry(entity) => match (entity.as_ref(), part) {
            (Entity::DiseaseCard(card), SharedPart::Genes) => {
                card.karyotype.clone().unwrap_or_default()
            }
            (Entity::DiseaseCard(card), SharedPart::Prognosis) => {
                card.risk.clone().unwrap_or_default()
            }
            (other, _) => in_short(words, other),
        },
        SharedValueView::Result(_, true) => words.say("share-value-removed", &[]),
        SharedValueView::Result(result, false) => format!(
            "{} {}, {}",
            words.analyte(result.analyte),
            words.measured(result.analyte, &result.quantity),
            words.partial_date(&result.collected)
        ),
        SharedValueView::Import(name, is_undone) => {
            let key = if *is_undone {
                "share-value-import-undone"
            } else {
                "share-value-import"
            };
            words.say(key, &[("name", Arg::Text(name))])
        }
        SharedValueView::Cover => words.say("share-value-cover", &[]),
    }
}

/// Chooses one of the values that stand of an entry. The others see the choice; what was not chosen stays in the history
/// of the sealed objects.
///
/// # Errors
/// When there is no such conflict any more, or this computer may not write there.
pub fn choose(
    session: &mut Session,
    person: &str,
    conflict: &str,
    place: u32,
    now: Now,
) -> Result<Vec<ConflictView>, AppError> {
    let space: Space = space_of(session, person)?;
    let key = key(conflict)?;
    let whose: Uuid = id(person)?;
    let not_found = || AppError::new(ErrorCode::NotFound, "no such conflict");
    if session.covered_results(whose)?.contains(&key.thing) {
        return Err(AppError::new(
            ErrorCode::Covered,
            "nobody chooses between covered values",
        ));
    }
    let found = session.vault.space_conflicts(space.id)?;
    let standing = found.iter().find(|conflict| conflict.key == key);
    let chosen = standing
        .and_then(|conflict| conflict.versions.get(usize::try_from(place).ok()?))
        .ok_or_else(not_found)?;
    let mut copy = Copy::open_to_write(session, space)?;
    let mut met = Met::default();
    hand_out(session, &mut copy, &mut met, now)?;
    let edit = Edit {
        thing: ThingId(*key.thing.as_bytes()),
        value: chosen.value.clone(),
    };
    copy.replica.write(
        part_of(key.part),
        &Content::new(vec![edit], Vec::new()),
        now.at.timestamp(),
    )?;
    take_in(session, &mut copy, &mut met, None, now)?;
    conflicts(session, person, now)
}
