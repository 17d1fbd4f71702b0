//! What can go wrong. No value of the record stands in an error.

use crate::carrier::CarrierError;
use crate::ids::{DeviceId, EpochId};

/// Why something of a shared record could not be done or not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SharingError {
    /// The bytes end before what they announce.
    #[error("the bytes end early")]
    TooShort,
    /// Something follows the end.
    #[error("{0} bytes follow the end")]
    TooLong(usize),
    /// It begins as nothing of ours does.
    #[error("not an object of this kind")]
    NotOfThisKind,
    /// A part is larger than the format allows.
    #[error("{what} is larger than allowed: {size}")]
    TooLarge {
        /// Which part.
        what: &'static str,
        /// What it announces.
        size: u64,
    },
    /// The same could be written in another way; only one way is accepted.
    #[error("{0} is not written in the one way")]
    NotCanonical(&'static str),
    /// A code that this version does not know.
    #[error("{what} has the unknown code {code}")]
    UnknownCode {
        /// What it stands for.
        what: &'static str,
        /// The code.
        code: u8,
    },
    /// The signature is not that of the device.
    #[error("the signature is not that of the device")]
    Signature,
    /// The seal does not open with this key, or what is inside was changed.
    #[error("the seal does not open")]
    Seal,
    /// What was sealed cannot be unpacked.
    #[error("the sealed part cannot be unpacked")]
    Packed,
    /// A key of a member cannot be used.
    #[error("a key cannot be used")]
    Key,
    /// The operating system gave no random bytes.
    #[error("no random bytes can be had")]
    NoRandomness,
    /// The founding entry of the space is not among the objects.
    #[error("the beginning of the shared record is missing")]
    NotFounded,
    /// The device has no right to do this, or no longer.
    #[error("device {0} may not do this")]
    NotAllowed(DeviceId),
    /// No key is usable: an owner has to make a new one first.
    #[error("an owner has to make a new key first")]
    NoUsableKey,
    /// The key of an epoch is not known here.
    #[error("the key of epoch {0} is not known here")]
    NoKeyOf(EpochId),
    /// The device is a member already, or was one.
    #[error("device {0} is or was a member")]
    AlreadyMember(DeviceId),
    /// There is no such member.
    #[error("device {0} is no member")]
    NoSuchMember(DeviceId),
    /// The reply does not belong to the invitation.
    #[error("the reply does not belong to this invitation")]
    OtherInvitation,
    /// The engine that merges edits refused one.
    #[error("an edit could not be merged")]
    Merge,
    /// The storage could not be reached or answered with an error.
    #[error(transparent)]
    Carrier(#[from] CarrierError),
}
