//! Whose report it is: the people whom a document names, and the spellings that a person has said are hers.

use std::collections::BTreeSet;

use domain::draft::DocumentPerson;
use domain::person::Person;
use serde::{Deserialize, Serialize};
use store::{Cause, Operation, Waiting};

use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session, id};

/// A spelling that a person has said is hers, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Spelling {
    name: Option<String>,
    birth_date: Option<String>,
}

impl Spelling {
    fn of(named: &DocumentPerson) -> Self {
        Self {
            name: named
                .name
                .as_ref()
                .map(|name| words_of(name).into_iter().collect::<Vec<_>>().join(" ")),
            birth_date: named.birth_date.map(|date| date.to_string()),
        }
    }
}

/// A person with the spellings that are hers as well.
pub(crate) struct Owner {
    pub(crate) person: Person,
    spellings: Vec<Spelling>,
}

fn key(person: domain::Uuid) -> String {
    format!("also_named/{person}")
}

impl Owner {
    /// Finds a person and the spellings that were remembered for her.
    pub(crate) fn known(session: &Session, person: &str) -> Result<Self, AppError> {
        let person = people::known(session, person)?;
        let settings = session.vault.settings()?;
        let spellings = settings
            .get(&key(person.id))
            .and_then(|json| serde_json::from_str(json).ok())
            .unwrap_or_default();
        Ok(Self { person, spellings })
    }

    /// Says whether somebody whom a document names is this person.
    pub(crate) fn is(&self, named: &DocumentPerson) -> bool {
        is_same_person(named, &self.person) || self.spellings.contains(&Spelling::of(named))
    }

    /// Says of each person whom a document names whether it is this one.
    pub(crate) fn among(&self, people: &[DocumentPerson]) -> Vec<bool> {
        people.iter().map(|named| self.is(named)).collect()
    }
}

/// Says whose a draft is. `people` says of each person whom its document names whether it is the owner of the record.
/// A document that names one person is hers throughout.
pub(crate) fn whose(waiting: &Waiting, people: &[bool]) -> Whose {
    if waiting
        .correction
        .as_ref()
        .is_some_and(|correction| correction.is_own == Some(true))
    {
        return Whose::Own;
    }
    let is_own = match (waiting.draft.person, people) {
        (Some(index), _) => people.get(index),
        (None, [only]) => Some(only),
        (None, []) => return Whose::Own,
        (None, [_, _, ..]) => return Whose::Unclear,
    };
    match is_own {
        Some(false) => Whose::Others,
        Some(true) | None => Whose::Own,
    }
}

/// Whose a draft is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// The person's own.
    Own,
    /// The document names several people, and not for this row.
    Unclear,
    /// The document names somebody else for it.
    Others,
}

/// Says that somebody whom a document names is the person of this record, and remembers that spelling: the
/// next file with it is hers without a question.
///
/// # Errors
/// When there is no such import or nobody of that number in it.
pub fn is_same(
    session: &mut Session,
    person: &str,
    import: &str,
    index: u32,
    now: Now,
) -> Result<(), AppError> {
    let owner = Owner::known(session, person)?;
    let import = session
        .vault
        .import(id(import)?)?
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no import of that identity"))?;
    let index = usize::try_from(index).unwrap_or(usize::MAX);
    let named = import
        .people
        .get(index)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "nobody of that number is named"))?;
    if owner.is(named) {
        return Ok(());
    }
    let mut spellings = owner.spellings;
    spellings.push(Spelling::of(named));
    keep(session, owner.person.id, &spellings, now)
}

/// Takes the last remembered spelling back.
///
/// # Errors
/// When there is no such person, or the vault cannot be written.
pub(crate) fn forget_last_spelling(
    session: &mut Session,
    person: &str,
    now: Now,
) -> Result<(), AppError> {
    let mut owner = Owner::known(session, person)?;
    if owner.spellings.pop().is_none() {
        return Ok(());
    }
    keep(session, owner.person.id, &owner.spellings, now)
}

fn keep(
    session: &mut Session,
    person: domain::Uuid,
    spellings: &[Spelling],
    now: Now,
) -> Result<(), AppError> {
    let value = serde_json::to_string(spellings)
        .map_err(|error| AppError::new(ErrorCode::Internal, error))?;
    let operation = Operation::Setting {
        key: key(person),
        value,
    };
    session.apply(person, Cause::Typed, now, &[operation])
}

/// The words of a name, in any order and case.
fn words_of(name: &str) -> BTreeSet<String> {
    name.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| part.chars().count() > 1)
        .map(str::to_owned)
        .collect()
}

/// Compares by birth date where both are known to the day, and by the words of the name in any order.
pub(crate) fn is_same_person(named: &DocumentPerson, person: &Person) -> bool {
    if let (Some(printed), Some(own)) = (
        named.birth_date.and_then(|date| date.day()),
        person.birth_date,
    ) && printed != own
    {
        return false;
    }
    let Some(name) = &named.name else { return true };
    let (printed, own) = (words_of(name), words_of(&person.name));
    // A middle name or a title may stand on one side only.
    printed.is_empty() || own.is_empty() || printed.is_subset(&own) || own.is_subset(&printed)
}

#[cfg(test)]
#[path = "whose_tests.rs"]
mod tests;
