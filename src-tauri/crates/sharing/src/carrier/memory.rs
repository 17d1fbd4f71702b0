//! A storage in memory that does what a hostile or failing one can do. For tests.

use std::collections::{BTreeMap, BTreeSet};

use super::{Carrier, CarrierError, Listing};
use crate::ids::SpaceId;
use crate::name::ObjectName;

/// What lies there, and how it misbehaves.
#[derive(Debug, Clone, Default)]
pub(crate) struct MemoryCarrier {
    pub(crate) objects: BTreeMap<ObjectName, Vec<u8>>,
    /// Cannot be reached at all.
    pub(crate) is_away: bool,
    /// Listed by nobody, handed out to nobody.
    pub(crate) withheld: BTreeSet<ObjectName>,
    /// Listed, and not handed out.
    pub(crate) lost: BTreeSet<ObjectName>,
    /// Listed, and never there.
    pub(crate) invented: BTreeSet<ObjectName>,
    /// The next so many are said to be stored, and are not.
    pub(crate) lies: usize,
    /// The next so many are refused.
    pub(crate) refusals: usize,
    /// The next so many are cut short and kept so.
    pub(crate) cuts: usize,
    /// How often it was asked anything.
    pub(crate) requests: usize,
}

impl MemoryCarrier {
    fn misbehave(counter: &mut usize) -> bool {
        let does = *counter > 0;
        *counter = counter.saturating_sub(1);
        does
    }

    /// Behaves from now on; what lies there stays as it is.
    pub(crate) fn behave(&mut self) {
        *self = Self {
            objects: std::mem::take(&mut self.objects),
            requests: self.requests,
            ..Self::default()
        };
    }
}

impl Carrier for MemoryCarrier {
    fn list(&mut self, space: SpaceId) -> Result<Listing, CarrierError> {
        self.requests += 1;
        if self.is_away {
            return Err(CarrierError::Unreachable);
        }
        let names = self.objects.keys().chain(&self.invented);
        Ok(Listing {
            names: names
                .filter(|name| name.space == space && !self.withheld.contains(name))
                .copied()
                .collect(),
            others: 0,
        })
    }

    fn fetch(&mut self, name: &ObjectName, most: usize) -> Result<Vec<u8>, CarrierError> {
        self.requests += 1;
        if self.is_away {
            return Err(CarrierError::Unreachable);
        }
        if self.withheld.contains(name) || self.lost.contains(name) {
            return Err(CarrierError::Absent);
        }
        let bytes = self.objects.get(name).ok_or(CarrierError::Absent)?;
        if bytes.len() > most {
            return Err(CarrierError::TooLarge);
        }
        Ok(bytes.clone())
    }

    fn store(&mut self, name: &ObjectName, bytes: &[u8]) -> Result<(), CarrierError> {
        self.requests += 1;
        if self.is_away {
            return Err(CarrierError::Unreachable);
        }
        if Self::misbehave(&mut self.refusals) {
            return Err(CarrierError::Full);
        }
        if Self::misbehave(&mut self.lies) {
            return Ok(());
        }
        let length = if Self::misbehave(&mut self.cuts) {
            bytes.len() / 2
        } else {
            bytes.len()
        };
        self.objects
            .insert(*name, bytes.iter().take(length).copied().collect());
        Ok(())
    }
}
