//! Entries of which two values stand: both are shown, and nobody but a person chooses.

use ::sharing::{Content, Edit, ThingId};
use domain::Uuid;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::Entity;
use store::shared::{Conflict, OpenValue, SharedKey, SharedPart, SharedValueView, Space};
use words::{Arg, Words};

use super::copy::{Copy, Labels};
use super::meeting::{Met, hand_out, take_in};
use super::twice;
use super::{part_of, space_of, status};
use crate::entries::in_full;
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
    /// False where it is covered, or cannot be read here.
    pub can_be_chosen: bool,
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
    /// True where these are entries that seem to tell of one thing twice, and all of them may be right: that is chosen
    /// by the place after the last.
    pub may_all_be_right: bool,
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
    let whose: Uuid = id(person)?;
    let told = session.vault.told_twice(whose)?;
    if found.is_empty() && told.is_empty() {
        return Ok(Vec::new());
    }
    let words = session.words()?;
    let copy = Copy::open(session, space)?;
    let labels = copy.labels();
    let covered = session.covered_results(whose)?;
    let mut views = Vec::new();
    for twice in &told {
        views.push(twice::view(
            session, &words, &copy, &labels, twice, whose, now,
        )?);
    }
    views.extend(found.iter().map(|conflict| {
        view(
            &words,
            &labels,
            conflict,
            whose,
            covered.contains(&conflict.key.thing),
            now,
        )
    }));
    Ok(views)
}

fn view(
    words: &Words,
    labels: &Labels,
    conflict: &Conflict,
    person: Uuid,
    is_covered: bool,
    now: Now,
) -> ConflictView {
    let read: Vec<OpenValue> = conflict
        .versions
        .iter()
        .map(|version| OpenValue::of(version.value.as_deref(), person, conflict.key))
        .collect();
    let texts = values_in_words(words, conflict.key.part, &read);
    let values = conflict.versions.iter().zip(&read).zip(texts);
    let values = values.map(|((version, value), text)| {
        let device = ::sharing::DeviceId(version.author);
        ValueView {
            text: if is_covered {
                words.say("share-value-covered", &[])
            } else {
                text
            },
            by: status::left_by(words, &labels.of(device), version.claimed, now),
            can_be_chosen: *value != OpenValue::Unreadable && !is_covered,
        }
    });
    ConflictView {
        id: name(conflict.key),
        thing: conflict.key.thing.to_string(),
        values: values.collect(),
        may_all_be_right: false,
    }
}

/// Each of several values in a line: in short, and in what it differs from the others.
pub(crate) fn values_in_words(
    words: &Words,
    part: SharedPart,
    values: &[OpenValue],
) -> Vec<String> {
    let all: Vec<Vec<String>> = values
        .iter()
        .map(|value| match value {
            OpenValue::Removed => vec![words.say("share-value-removed", &[])],
            OpenValue::Unreadable => vec![words.say("share-value-unreadable", &[])],
            OpenValue::Says(view) => in_words(words, part, view),
        })
        .collect();
    all.iter()
        .map(|said| {
            let differs = |one: &&String| !all.iter().all(|other| other.contains(*one));
            let more = said.iter().skip(1).filter(differs);
            let line: Vec<&str> = said
                .iter()
                .take(1)
                .chain(more)
                .map(String::as_str)
                .filter(|said| !said.is_empty())
                .collect();
            line.join("; ")
        })
        .collect()
}

/// A value in short, and after that what else it says.
fn in_words(words: &Words, part: SharedPart, view: &SharedValueView) -> Vec<String> {
    let short = match view {
        SharedValueView::Entry(entity) => match (entity.as_ref(), part) {
            (Entity::DiseaseCard(card), SharedPart::Genes) => {
                card.karyotype.clone().unwrap_or_default()
            }
            (Entity::DiseaseCard(card), SharedPart::Prognosis) => {
                card.risk.clone().unwrap_or_default()
            }
            (other, _) => return in_full(words, other),
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
    };
    vec![short]
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
    let whose: Uuid = id(person)?;
    if twice::is_name(conflict) {
        twice::choose(session, whose, conflict, place, now)?;
        return conflicts(session, person, now);
    }
    let key = key(conflict)?;
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
    if OpenValue::of(chosen.value.as_deref(), whose, key) == OpenValue::Unreadable {
        return Err(AppError::new(
            ErrorCode::NotForSharing,
            "a value that cannot be read here is not chosen here",
        ));
    }
    let mut copy = Copy::open_to_write(session, space)?;
    let mut met = Met::default();
    hand_out(session, &mut copy, &mut met, now)?;
    // Whoever may not write can give up what they have for the one value of the others.
    let is_theirs = copy.agrees_on(part_of(key.part), key.thing, chosen.value.as_ref());
    if !is_theirs {
        let edit = Edit {
            thing: ThingId(*key.thing.as_bytes()),
            value: chosen.value.clone(),
        };
        copy.replica.write(
            part_of(key.part),
            &Content::new(vec![edit], Vec::new()),
            now.at.timestamp(),
        )?;
    }
    take_in(session, &mut copy, &mut met, None, Some(key), now)?;
    conflicts(session, person, now)
}
