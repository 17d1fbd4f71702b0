//! Names of spaces, devices, people, epochs, things and objects: bytes, written as lower-case hexadecimal.

use std::fmt;

use base16ct::lower;
use sha2::{Digest, Sha256};

/// SHA-256 of a label and parts, each preceded by its length, so that no two lists of parts give the same.
pub(crate) fn labelled_hash(label: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in std::iter::once(&label.as_bytes()).chain(parts) {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub [u8; $length]);

        impl $name {
            /// Reads lower-case hexadecimal.
            #[must_use]
            pub fn from_hex(text: &str) -> Option<Self> {
                let mut bytes = [0; $length];
                let read = lower::decode(text, &mut bytes).ok()?.len();
                (read == $length).then_some(Self(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&lower::encode_string(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}

id!(
    /// One shared record. Follows from its founding entry, and so from the key of its first owner.
    SpaceId,
    16
);
id!(
    /// One installation. Follows from its signing key, and ends with it.
    DeviceId,
    16
);
id!(
    /// One person among the members; several devices may be theirs.
    PersonId,
    16
);
id!(
    /// The time between two changes of the keys.
    EpochId,
    16
);
id!(
    /// One thing that people edit, or one result.
    ThingId,
    16
);
id!(
    /// SHA-256 of an object as it lies on the storage, signature included.
    ObjectHash,
    32
);

impl ObjectHash {
    /// Stands where nothing comes before.
    pub const NONE: Self = Self([0; 32]);

    /// Returns the hash of an object.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl DeviceId {
    /// Returns the id of the device that signs with this key.
    pub(crate) fn of_key(key: &[u8; 32]) -> Self {
        Self(first_half(labelled_hash("mds-companion/1/device", &[key])))
    }
}

impl EpochId {
    /// Returns the id of the epoch that this device made with this key, so that nobody can give another key for it.
    pub(crate) fn of_key(key: &[u8; 32], by: DeviceId) -> Self {
        Self(first_half(labelled_hash(
            "mds-companion/1/epoch",
            &[key, &by.0],
        )))
    }
}

/// Returns the first 16 of 32 bytes.
pub(crate) fn first_half(bytes: [u8; 32]) -> [u8; 16] {
    let mut half = [0; 16];
    for (to, from) in half.iter_mut().zip(bytes) {
        *to = from;
    }
    half
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_written_and_in_no_other_spelling() {
        let id = ThingId([0xab; 16]);
        assert_eq!(ThingId::from_hex(&id.to_string()), Some(id));
        for text in [
            "",
            "ab",
            &"AB".repeat(16),
            &"ab".repeat(17),
            &"zz".repeat(16),
        ] {
            assert_eq!(ThingId::from_hex(text), None, "{text}");
        }
    }

    #[test]
    fn a_hash_tells_where_one_part_ends() {
        assert_ne!(
            labelled_hash("x", &[b"ab", b"c"]),
            labelled_hash("x", &[b"a", b"bc"])
        );
    }
}
