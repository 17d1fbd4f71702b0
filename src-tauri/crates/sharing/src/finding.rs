//! What was noticed about the storage or about a member. Codes with ids; the sentences are said elsewhere.

use crate::ids::{DeviceId, EpochId, ObjectHash};
use crate::name::ObjectName;

/// Something that is not as it should be. None of them loses anything that was accepted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// The bytes under a name are not those that were put there: changed, cut short or swapped.
    Damaged {
        /// Which.
        name: ObjectName,
    },
    /// Well formed, but not signed by whom it names, or it names another place.
    Forged {
        /// Which.
        name: ObjectName,
    },
    /// It lay on the storage before and does not any more: the storage was set back, or somebody deleted it.
    Gone {
        /// Which.
        name: ObjectName,
    },
    /// The storage lists it and does not hand it out.
    NotFetched {
        /// Which.
        name: ObjectName,
    },
    /// It could not be put on the storage; it is tried again.
    NotStored {
        /// Which.
        name: ObjectName,
    },
    /// A change that somebody built on, or that was promised at the invitation, is not on the storage.
    Withheld {
        /// Whose.
        device: DeviceId,
        /// Its number.
        sequence: u64,
    },
    /// An entry of the membership log is missing before one that is there.
    EntryWithheld {
        /// Whose.
        device: DeviceId,
        /// Its number.
        sequence: u64,
    },
    /// A device wrote two different files under one number: it was copied or set back. Both count.
    Forked {
        /// Which.
        device: DeviceId,
        /// The number.
        sequence: u64,
    },
    /// An owner wrote two different entries under one number.
    LogForked {
        /// Which.
        device: DeviceId,
        /// The number.
        sequence: u64,
    },
    /// A device wrote what its role does not allow, or after it was removed. It is ignored.
    NotAllowed {
        /// Which.
        device: DeviceId,
        /// The number of its file.
        sequence: u64,
    },
    /// An entry of the membership log that its author had no right to. It is ignored.
    EntryNotAllowed {
        /// Whose.
        device: DeviceId,
        /// Which.
        entry: ObjectHash,
    },
    /// Signed by a member, and yet nobody can read it. It is ignored.
    Unreadable {
        /// Whose.
        device: DeviceId,
        /// Its number.
        sequence: u64,
    },
    /// Keys that are meant for this device do not open.
    KeysUnreadable {
        /// The entry that holds them.
        entry: ObjectHash,
    },
    /// Something waits for a key that this device was not given, or whose announcement is withheld.
    KeyMissing {
        /// The epoch.
        epoch: EpochId,
    },
    /// Somebody was removed and no key is usable until an owner's device makes a new one.
    NewKeyNeeded,
    /// Files lie on the storage under the name of a device that is no member.
    Stranger {
        /// Which.
        device: DeviceId,
    },
}
