//! What a storage has to be able to do. It need not be trusted with anything else.

pub(crate) mod bundle;
pub(crate) mod folder;
#[cfg(test)]
pub(crate) mod memory;

use crate::ids::SpaceId;
use crate::name::ObjectName;

/// Why a storage did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CarrierError {
    /// There is nothing under the name.
    #[error("there is nothing under this name")]
    Absent,
    /// It could not be reached.
    #[error("the storage cannot be reached")]
    Unreachable,
    /// It does not let us.
    #[error("the storage does not allow it")]
    Refused,
    /// There is no room.
    #[error("the storage is full")]
    Full,
    /// What it handed out was too large.
    #[error("an object on the storage is too large")]
    TooLarge,
    /// Another error of the system.
    #[error("the storage failed: {0}")]
    Failed(std::io::ErrorKind),
}

/// What lies on a storage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// The objects of the space.
    pub names: Vec<ObjectName>,
    /// How many other files lie there. They are left alone.
    pub others: usize,
}

/// A storage: a folder, a server, a stick. Objects never change, and each has a name of its own, so nothing has to be
/// locked and nothing is overwritten.
pub trait Carrier {
    /// Lists all objects of a space. A part of them must be an error, not a list.
    ///
    /// # Errors
    /// When not all can be listed.
    fn list(&mut self, space: SpaceId) -> Result<Listing, CarrierError>;

    /// Returns the bytes under a name, at most so many.
    ///
    /// # Errors
    /// When there are none, too many, or they cannot be read.
    fn fetch(&mut self, name: &ObjectName, most: usize) -> Result<Vec<u8>, CarrierError>;

    /// Puts bytes under a name: all of them or none.
    ///
    /// # Errors
    /// When they may not lie there.
    fn store(&mut self, name: &ObjectName, bytes: &[u8]) -> Result<(), CarrierError>;
}
