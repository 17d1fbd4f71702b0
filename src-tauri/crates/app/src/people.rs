//! People: whose records are kept here.

use domain::Uuid;
use domain::person::{Person, Sex};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Cause, Entity, Operation};

use crate::error::{AppError, ErrorCode};
use crate::session::{Now, Session, id, new_id};
use crate::typed;

/// Sex as the laboratory uses it to choose a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SexView {
    /// Ranges for women.
    Female,
    /// Ranges for men.
    Male,
    /// Not said.
    NotSaid,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Identity.
    pub id: String,
    /// Name as on the reports.
    pub name: String,
    /// ISO date.
    pub birth_date: Option<String>,
    /// For ranges.
    pub sex: SexView,
    /// The invented person.
    pub is_demonstration: bool,
    /// Number of confirmed results.
    pub result_count: u32,
    /// Date of the newest draw.
    pub last_draw: Option<String>,
}

/// A person to add or to change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonRequest {
    /// Identity when changing.
    pub id: Option<String>,
    /// Name as on the reports.
    pub name: String,
    /// As typed.
    pub birth_date: Option<String>,
    /// For ranges.
    pub sex: SexView,
}

impl From<Sex> for SexView {
    fn from(sex: Sex) -> Self {
        match sex {
            Sex::Female => Self::Female,
            Sex::Male => Self::Male,
            Sex::NotSaid => Self::NotSaid,
        }
    }
}

impl From<SexView> for Sex {
    fn from(sex: SexView) -> Self {
        match sex {
            SexView::Female => Self::Female,
            SexView::Male => Self::Male,
            SexView::NotSaid => Self::NotSaid,
        }
    }
}

/// Returns everybody whose record is kept here, the demonstration last.
///
/// # Errors
/// When the vault cannot be read.
pub fn list(session: &Session) -> Result<Vec<PersonView>, AppError> {
    let mut people = session.vault.people()?;
    people.sort_by_key(|person| person.is_demonstration);
    people.iter().map(|person| view(session, person)).collect()
}

/// Adds a person, or changes one.
///
/// # Errors
/// When the name is empty or the birth date cannot be read.
pub fn save(
    session: &mut Session,
    request: &PersonRequest,
    now: Now,
) -> Result<PersonView, AppError> {
    let words = session.words()?;
    let person = Person {
        id: request.id.as_deref().map_or_else(|| Ok(new_id()), id)?,
        name: typed::required("person-name", &request.name)?,
        birth_date: typed::optional_day(&words, "birth-date", request.birth_date.as_deref())?,
        sex: request.sex.into(),
        is_demonstration: false,
    };
    if person.birth_date.is_some_and(|born| born > now.today()) {
        return Err(AppError::invalid(
            "birth-date",
            request.birth_date.as_deref().unwrap_or(""),
        ));
    }
    let operation = Operation::Put(Entity::Person(person.clone()));
    session.apply(person.id, Cause::Typed, now, &[operation])?;
    view(session, &person)
}

/// Finds a person by identity, else by name in any case.
///
/// # Errors
/// When there is nobody, or several, of that name.
pub fn find(session: &Session, name_or_id: &str) -> Result<PersonView, AppError> {
    let people = session.vault.people()?;
    let wanted = name_or_id.trim().to_lowercase();
    let same = |person: &&Person| {
        person.id.to_string() == wanted || person.name.trim().to_lowercase() == wanted
    };
    let mut found = people.iter().filter(same);
    match (found.next(), found.next()) {
        (Some(person), None) => view(session, person),
        (Some(_), Some(_)) | (None, _) => {
            let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
            Err(
                AppError::new(ErrorCode::NoPerson, "nobody, or several, of that name")
                    .with("name", name_or_id)
                    .with("names", names.join(", ")),
            )
        }
    }
}

/// Returns the person of an identity that a shell sent.
pub(crate) fn known(session: &Session, person: &str) -> Result<Person, AppError> {
    let person: Uuid = id(person)?;
    session
        .vault
        .person(person)?
        .ok_or_else(|| AppError::new(ErrorCode::NoPerson, "no person of that identity"))
}

pub(crate) fn view(session: &Session, person: &Person) -> Result<PersonView, AppError> {
    let results = session.results(person.id)?;
    let last = results.iter().map(|stored| stored.result.collected).max();
    Ok(PersonView {
        id: person.id.to_string(),
        name: person.name.clone(),
        birth_date: person.birth_date.map(|day| day.to_string()),
        sex: person.sex.into(),
        is_demonstration: person.is_demonstration,
        result_count: u32::try_from(results.len()).unwrap_or(u32::MAX),
        last_draw: last.map(|date| date.to_string()),
    })
}
