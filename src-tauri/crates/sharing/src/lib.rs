//! The record that several computers keep together, on storage that nobody has to trust.
//!
//! Everything is sealed and signed before it leaves; storage holds files that never change. Only here are the merging
//! of edits, keys of members and sealing known. Speaks of things, values and results as bytes: what they mean, what
//! time it is and where a record lies belong to others. Files are touched by the folder carrier alone.

mod acceptance;
mod carrier;
mod change_file;
mod content;
mod device;
mod error;
mod finding;
mod ids;
mod invitation;
mod keyring;
mod log_entry;
mod membership;
mod merge;
mod name;
mod outline;
mod owner;

mod randomness;
mod replica;
mod sealing;
mod size_class;
mod sync;
mod wire;

#[cfg(test)]
mod family;
#[cfg(test)]
mod family_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod model_tests;
#[cfg(test)]
mod vector_tests;

pub use carrier::bundle::{Bundle, LARGEST_BUNDLE};
pub use carrier::folder::FolderCarrier;
pub use carrier::{Carrier, CarrierError, Listing};
pub use change_file::{ChangeFile, LARGEST_FILE};
pub use content::{Content, Edit, ImmutableResult, Part};
pub use device::{DeviceKeys, DevicePublic};
pub use error::SharingError;
pub use finding::Finding;
pub use ids::{DeviceId, EpochId, ObjectHash, PersonId, SpaceId, ThingId};
pub use invitation::{CheckPhrase, Invitation, Reply};
pub use log_entry::{Cut, LogEntry, Role};
pub use membership::{Member, Membership};
pub use merge::{KeptResult, Thing, Version};
pub use name::ObjectName;
pub use randomness::{OperatingSystem, Randomness};
pub use replica::{DeviceStatus, Receipt, Replica};
pub use sync::SyncReport;
