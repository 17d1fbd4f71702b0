//! How an entry of a file stands to the record: the same twice is never two, and nothing is replaced unseen.

use std::collections::BTreeSet;

use domain::Uuid;
use domain::draft::CourseEntry;
use domain::transfusion::Transfusion;
use domain::treatment::{Milestone, Treatment};
use store::Entity;

use crate::error::AppError;
use crate::session::Session;

/// How an entry stands to the record.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Standing {
    /// The record has nothing like it.
    New,
    /// The record has the same.
    Known,
    /// The record has another entry that may be the same event: the same product on the same day, the same
    /// medicine, the same kind of event on the same day.
    Similar(CourseEntry),
    /// The record says something else under the same identity.
    Differs(CourseEntry),
    /// The file says that it is somebody else's.
    OfAnother,
}

impl Standing {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Known => "known",
            Self::Similar(_) => "similar",
            Self::Differs(_) => "differs",
            Self::OfAnother => "other_person",
        }
    }

    pub(super) fn in_record(&self) -> Option<&CourseEntry> {
        match self {
            Self::Similar(entry) | Self::Differs(entry) => Some(entry),
            Self::New | Self::Known | Self::OfAnother => None,
        }
    }

    pub(super) fn can_be_added(&self) -> bool {
        match self {
            Self::New | Self::Similar(_) | Self::Differs(_) => true,
            Self::Known | Self::OfAnother => false,
        }
    }
}

/// The record of one person with what other records of this vault hold under which identity.
pub(super) struct Compared {
    person: Uuid,
    transfusions: Vec<Transfusion>,
    treatments: Vec<Treatment>,
    milestones: Vec<Milestone>,
    /// Identities that another person's record holds: an entry of the file would take theirs away.
    elsewhere: BTreeSet<Uuid>,
}

impl Compared {
    pub(super) fn load(session: &Session, person: Uuid) -> Result<Self, AppError> {
        let vault = &session.vault;
        let mut elsewhere = BTreeSet::new();
        for other in vault.people()? {
            if other.id == person {
                continue;
            }
            elsewhere.extend(vault.transfusions(other.id)?.iter().map(|one| one.id));
            elsewhere.extend(vault.treatments(other.id)?.iter().map(|one| one.id));
            elsewhere.extend(vault.milestones(other.id)?.iter().map(|one| one.id));
        }
        Ok(Self {
            person,
            transfusions: vault.transfusions(person)?,
            treatments: vault.treatments(person)?,
            milestones: vault.milestones(person)?,
            elsewhere,
        })
    }

    /// The identity that an entry of the file has in this record. Where another person's record of this vault
    /// holds it, one that follows from both, so that the same file twice still adds nothing.
    fn own_id(&self, id: Uuid) -> Uuid {
        if self.elsewhere.contains(&id) {
            Uuid::from_u128(id.as_u128() ^ self.person.as_u128())
        } else {
            id
        }
    }

    /// The entry as this record would hold it.
    fn own(&self, entry: &CourseEntry) -> CourseEntry {
        let mut own = entry.clone();
        match &mut own {
            CourseEntry::Transfusion(given) => given.id = self.own_id(given.id),
            CourseEntry::Treatment(treatment) => treatment.id = self.own_id(treatment.id),
            CourseEntry::Milestone(event) => {
                event.id = self.own_id(event.id);
                event.treatment = event.treatment.map(|id| self.own_id(id));
            }
        }
        own
    }

    /// Returns what is put into the record.
    pub(super) fn entity(&self, entry: &CourseEntry) -> Entity {
        match self.own(entry) {
            CourseEntry::Transfusion(given) => Entity::Transfusion(given),
            CourseEntry::Treatment(treatment) => Entity::Treatment(treatment),
            CourseEntry::Milestone(event) => Entity::Milestone(event),
        }
    }

    /// Says whether the treatment of an event is in the record or among those that come with it.
    pub(super) fn has_treatment_of(&self, entry: &CourseEntry, coming: &[Entity]) -> bool {
        let CourseEntry::Milestone(event) = self.own(entry) else {
            return true;
        };
        event.treatment.is_none_or(|id| {
            self.treatments.iter().any(|treatment| treatment.id == id)
                || coming.iter().any(|entity| entity.id() == id)
        })
    }

    pub(super) fn standing(&self, entry: &CourseEntry) -> Standing {
        match self.own(entry) {
            CourseEntry::Transfusion(own) => standing(
                &own,
                &self.transfusions,
                |one| one.id,
                |one, id| Transfusion { id, ..one.clone() },
                |one, other| one.on == other.on && one.product == other.product,
                CourseEntry::Transfusion,
            ),
            CourseEntry::Treatment(own) => standing(
                &own,
                &self.treatments,
                |one| one.id,
                |one, id| Treatment { id, ..one.clone() },
                |one, other| {
                    one.first_dose.is_some() && one.first_dose == other.first_dose
                        || one.name.trim().to_lowercase() == other.name.trim().to_lowercase()
                },
                CourseEntry::Treatment,
            ),
            CourseEntry::Milestone(own) => standing(
                &own,
                &self.milestones,
                |one| one.id,
                |one, id| Milestone { id, ..one.clone() },
                |one, other| one.kind == other.kind && one.day() == other.day(),
                CourseEntry::Milestone,
            ),
        }
    }
}

/// Compares an entry with all of its kind in the record.
fn standing<T: Clone + PartialEq>(
    own: &T,
    record: &[T],
    id: impl Fn(&T) -> Uuid,
    under: impl Fn(&T, Uuid) -> T,
    is_similar: impl Fn(&T, &T) -> bool,
    entry: impl Fn(T) -> CourseEntry,
) -> Standing {
    if let Some(same) = record.iter().find(|one| id(one) == id(own)) {
        return if same == own {
            Standing::Known
        } else {
            Standing::Differs(entry(same.clone()))
        };
    }
    if record.iter().any(|one| under(one, id(own)) == *own) {
        return Standing::Known;
    }
    match record.iter().find(|one| is_similar(one, own)) {
        Some(similar) => Standing::Similar(entry(similar.clone())),
        None => Standing::New,
    }
}
