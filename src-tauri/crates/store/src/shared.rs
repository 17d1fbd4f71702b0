//! What several computers keep together, as far as it lies in the database: the sealed objects and keys of a space, and
//! the record as values that travel. Sealing, members and merging belong to the sharing crate; here bytes are kept.

mod arriving;
mod local;
mod possible;
mod settings;
mod space;
mod twice;
mod value;

use domain::Uuid;

use crate::codes::codes;
use crate::column::Code;

pub use arriving::{Arriving, SharedStep, StepOutcome, Things};
pub use local::SharedState;
pub use settings::{
    COVER_NEW, COVERED_HERE, COVERED_IMPORT, COVERED_UNTIL, COVERS_NOTHING, NO_LONGER_COVERED,
    OPEN_BY_CLOCK, only_one,
};
pub use space::{Conflict, OpenChoice, SharedVersion, Space};
pub use twice::{ALL_RIGHT, ToldTwice};
pub use value::{OpenValue, RefusedWhy, SharedValueView, part_of_kind, parts_of, person_of};

/// The part of a shared record in which a thing travels. A member may be given some and not others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SharedPart {
    /// What every member sees.
    Record,
    /// Genes and chromosomes.
    Genes,
    /// Notes.
    Notes,
    /// Risk and prognosis.
    Prognosis,
}

codes! {
    SharedPart { Record = "record", Genes = "genes", Notes = "notes", Prognosis = "prognosis", }
}

impl SharedPart {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Record, Self::Genes, Self::Notes, Self::Prognosis];

    /// Returns the stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.to_code()
    }

    /// Finds a part by its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::of_code(code)
    }
}

/// Which thing of a shared record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SharedKey {
    /// Its part.
    pub part: SharedPart,
    /// Its identity there: that of the entry or the result, or what follows from that of an import.
    pub thing: Uuid,
}

/// A value that travels is at most so large.
pub const LARGEST_SHARED_VALUE: usize = 256 << 10;

/// Most things of one shared record.
pub const MOST_SHARED_THINGS: usize = 200_000;

/// Hash that stands where there is no value.
pub(crate) const NO_VALUE: [u8; 32] = [0; 32];

/// Returns the hash of a value.
pub(crate) fn hash_of(value: Option<&[u8]>) -> [u8; 32] {
    value.map_or(NO_VALUE, crate::documents::hash)
}

#[cfg(test)]
#[path = "shared/shared_tests.rs"]
mod tests;
