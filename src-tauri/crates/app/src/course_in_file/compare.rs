//! How an entry of a file stands to the record: the same twice is never two, and nothing is replaced unseen.

use std::collections::{BTreeMap, BTreeSet};

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
    /// Treatments of the file that this record has under another identity: the same, or one that may be the same.
    here: BTreeMap<Uuid, Uuid>,
}

impl Compared {
    /// Loads the record, to compare what the file says of its person.
    pub(super) fn load<'a>(
        session: &Session,
        person: Uuid,
        file: impl Iterator<Item = &'a CourseEntry>,
    ) -> Result<Self, AppError> {
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
        let mut compared = Self {
            person,
            transfusions: vault.transfusions(person)?,
            treatments: vault.treatments(person)?,
            milestones: vault.milestones(person)?,
            elsewhere,
            here: BTreeMap::new(),
        };
        for entry in file {
            if let CourseEntry::Treatment(treatment) = entry
                && let Some(here) = compared.same_treatment(treatment)
            {
                compared.here.insert(treatment.id, here);
            }
        }
        Ok(compared)
    }

    /// The treatment of this record that one of the file is, where it has another identity here.
    fn same_treatment(&self, treatment: &Treatment) -> Option<Uuid> {
        let own = self.own_id(treatment.id);
        if self.treatments.iter().any(|one| one.id == own) {
            return None;
        }
        let is_same = |one: &&Treatment| {
            let id = treatment.id;
            Treatment {
                id,
                ..(*one).clone()
            } == *treatment
        };
        let same = self.treatments.iter().find(is_same);
        let similar = || {
            self.treatments
                .iter()
                .find(|one| is_similar_treatment(one, treatment))
        };
        same.or_else(similar).map(|one| one.id)
    }

    /// The treatment of an event: the one of the file where it is in the record or comes with it, or else the one
    /// that it is here.
    fn own_treatment(&self, id: Uuid, coming: &[Entity]) -> Uuid {
        let own = self.own_id(id);
        if coming.iter().any(|entity| entity.id() == own) {
            return own;
        }
        self.here.get(&id).copied().unwrap_or(own)
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

    /// The entry as this record would hold it, with what comes with it.
    fn own(&self, entry: &CourseEntry, coming: &[Entity]) -> CourseEntry {
        let mut own = entry.clone();
        match &mut own {
            CourseEntry::Transfusion(given) => given.id = self.own_id(given.id),
            CourseEntry::Treatment(treatment) => treatment.id = self.own_id(treatment.id),
            CourseEntry::Milestone(event) => {
                event.id = self.own_id(event.id);
                event.treatment = event.treatment.map(|id| self.own_treatment(id, coming));
            }
        }
        own
    }

    /// Returns what is put into the record.
    pub(super) fn entity(&self, entry: &CourseEntry, coming: &[Entity]) -> Entity {
        match self.own(entry, coming) {
            CourseEntry::Transfusion(given) => Entity::Transfusion(given),
            CourseEntry::Treatment(treatment) => Entity::Treatment(treatment),
            CourseEntry::Milestone(event) => Entity::Milestone(event),
        }
    }

    /// Says whether the treatment of an event is in the record or among those that come with it.
    pub(super) fn has_treatment_of(&self, entry: &CourseEntry, coming: &[Entity]) -> bool {
        let CourseEntry::Milestone(event) = self.own(entry, coming) else {
            return true;
        };
        event.treatment.is_none_or(|id| {
            self.treatments.iter().any(|treatment| treatment.id == id)
                || coming.iter().any(|entity| entity.id() == id)
        })
    }

    /// How an entry stands to the record, where `coming` is put into it as well.
    pub(super) fn standing(&self, entry: &CourseEntry, coming: &[Entity]) -> Standing {
        match self.own(entry, coming) {
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
                is_similar_treatment,
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

/// The same medicine, or begun on the same day.
fn is_similar_treatment(one: &Treatment, other: &Treatment) -> bool {
    one.first_dose.is_some() && one.first_dose == other.first_dose
        || one.name.trim().to_lowercase() == other.name.trim().to_lowercase()
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
