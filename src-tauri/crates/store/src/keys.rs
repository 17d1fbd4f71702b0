//! The data key, how it is wrapped by a passphrase, and the sub-keys that are drawn from it.
//!
//! The data key is random and never changes with the passphrase; only its wrap does.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::error::StoreError;
use crate::wrap::LockKind;

/// 32 bytes that are wiped when dropped.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// How much work it is to try one passphrase (Argon2id).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParameters {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Number of passes over it.
    pub passes: u32,
    /// Number of lanes.
    pub lanes: u32,
}

impl Default for KdfParameters {
    /// 64 MiB, 3 passes, 4 lanes: the second recommended setting of RFC 9106.
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
            lanes: 4,
        }
    }
}

impl KdfParameters {
    /// Returns the least that Argon2 allows. For tests only: it protects nothing.
    #[must_use]
    pub fn smallest() -> Self {
        Self {
            memory_kib: 8,
            passes: 1,
            lanes: 1,
        }
    }

    /// Refuses what a damaged or hostile header could ask for to exhaust the machine.
    pub(crate) fn is_acceptable(self) -> bool {
        self.memory_kib <= 2 * 1024 * 1024 && self.passes <= 64 && self.lanes <= 64
    }
}

/// What a sub-key is for. The label is part of the format and never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The pages of `record.db`.
    Database,
    /// The mark of the newest change that was seen here.
    NewestSeen,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Database => b"mds-companion/1/database",
            Self::NewestSeen => b"mds-companion/1/newest-seen",
        }
    }
}

/// Returns random bytes from the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
    Ok(bytes)
}

/// Makes a new data key.
pub(crate) fn new_data_key() -> Result<Key, StoreError> {
    let mut key = Key::default();
    getrandom::fill(key.as_mut_slice()).map_err(|_| StoreError::NoRandomness)?;
    Ok(key)
}

/// Draws the key for one purpose from the data key.
pub(crate) fn sub_key(data_key: &Key, purpose: Purpose) -> Key {
    let mut key = Key::default();
    Hkdf::<Sha256>::new(None, data_key.as_slice())
        .expand(purpose.label(), key.as_mut_slice())
        .expect("32 bytes are fewer than HKDF-SHA256 can give");
    key
}

/// Derives the key-wrapping key from a random key. It has 256 random bits, so no work has to be added.
pub(crate) fn wrapping_key_of(random: &Key, kind: LockKind) -> Key {
    let label = format!("mds-companion/1/lock/{}", kind.code());
    let mut key = Key::default();
    Hkdf::<Sha256>::new(None, random.as_slice())
        .expand(label.as_bytes(), key.as_mut_slice())
        .expect("32 bytes are fewer than HKDF-SHA256 can give");
    key
}

/// Derives the key-wrapping key from a passphrase.
///
/// The passphrase is NFC-normalised, because keyboards of different systems compose accents
/// differently; apart from that every character counts, spaces at the ends too.
pub(crate) fn wrapping_key(
    passphrase: &SecretString,
    salt: &[u8],
    kdf: KdfParameters,
) -> Result<Key, StoreError> {
    let given = passphrase.expose_secret();
    // NFC never needs more than three times the bytes; the room is taken once, so nothing is left behind.
    let mut normalised = Zeroizing::new(String::with_capacity(given.len() * 3 + 4));
    normalised.extend(given.nfc());
    let params = Params::new(kdf.memory_kib, kdf.passes, kdf.lanes, Some(32))
        .map_err(|_| StoreError::KeyDerivation)?;
    let mut memory = vec![Block::default(); params.block_count()];
    let mut key = Key::default();
    let outcome = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            normalised.as_bytes(),
            salt,
            key.as_mut_slice(),
            &mut memory,
        );
    memory.iter_mut().for_each(Zeroize::zeroize);
    outcome.map_err(|_| StoreError::KeyDerivation)?;
    Ok(key)
}

/// Seals the data key; `context` is bound to the seal.
pub(crate) fn seal(
    data_key: &Key,
    wrapping_key: &Key,
    nonce: [u8; 24],
    context: &[u8],
) -> Result<Vec<u8>, StoreError> {
    XChaCha20Poly1305::new(&(**wrapping_key).into())
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: data_key.as_slice(),
                aad: context,
            },
        )
        .map_err(|_| StoreError::KeyDerivation)
}

/// Opens a seal; `None` where the key is not the right one.
pub(crate) fn unseal(
    sealed: &[u8],
    wrapping_key: &Key,
    nonce: [u8; 24],
    context: &[u8],
) -> Option<Key> {
    let opened = XChaCha20Poly1305::new(&(**wrapping_key).into())
        .decrypt(
            &XNonce::from(nonce),
            Payload {
                msg: sealed,
                aad: context,
            },
        )
        .map(Zeroizing::new)
        .ok()?;
    let mut data_key = Key::default();
    if opened.len() != data_key.len() {
        return None;
    }
    data_key.copy_from_slice(&opened);
    Some(data_key)
}
