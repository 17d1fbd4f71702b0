//! What our own export carries beside results: the course of the illness, which comes back whole or not at all.

use uuid::Uuid;

use super::Place;
use crate::transfusion::Transfusion;
use crate::treatment::{Milestone, Treatment};

/// One entry of the course as it was exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CourseEntry {
    /// A transfusion.
    Transfusion(Transfusion),
    /// A treatment with its study and the rules of that.
    Treatment(Treatment),
    /// A dated event.
    Milestone(Milestone),
}

impl CourseEntry {
    /// Returns the identity that it had in the record it came from.
    #[must_use]
    pub fn id(&self) -> Uuid {
        match self {
            Self::Transfusion(given) => given.id,
            Self::Treatment(treatment) => treatment.id,
            Self::Milestone(event) => event.id,
        }
    }
}

/// An entry of the course as read. It counts for nothing before a person has looked at it.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseDraft {
    /// The entry.
    pub entry: CourseEntry,
    /// Index into the people of the document.
    pub person: Option<usize>,
    /// Where it stands.
    pub place: Option<Place>,
}
