//! The locks of a vault: each seals the same data key, and each opens the vault by itself.
//!
//! How a lock is made and opened. Where they are kept belongs to `header`, when they are changed to `locks`.

use domain::Uuid;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::hex;
use crate::keys::{self, KdfParameters, Key};
use crate::spare_key::SpareKey;

/// What somebody opens a vault with.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'a> {
    /// A passphrase: that of the owner, or that of a second person.
    Passphrase(&'a SecretString),
    /// The 24 words.
    SpareKey(&'a SpareKey),
    /// What the computer's key store holds.
    Stored(&'a StoredKey),
}

/// A random key that is kept in the computer's key store.
pub struct StoredKey(pub(crate) Key);

impl StoredKey {
    /// Takes 32 bytes from the key store; `None` where they are not 32.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; 32] = bytes.try_into().ok()?;
        Some(Self(Key::new(*bytes)))
    }

    /// Returns the bytes for the key store.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl std::fmt::Debug for StoredKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoredKey(hidden)")
    }
}

/// Kind of a lock. A vault has at most one of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LockKind {
    /// The owner's passphrase.
    Passphrase,
    /// The passphrase of a second person, whom the owner chose.
    SecondPassphrase,
    /// The spare key of 24 words.
    SpareKey,
    /// The computer's key store.
    KeyStore,
}

impl LockKind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Passphrase,
        Self::SecondPassphrase,
        Self::SpareKey,
        Self::KeyStore,
    ];

    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::SecondPassphrase => "second_passphrase",
            Self::SpareKey => "spare_key",
            Self::KeyStore => "key_store",
        }
    }

    /// Finds one by its stable id.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    /// Says whether a passphrase opens it, with the work of a key derivation.
    pub(crate) fn is_passphrase(self) -> bool {
        matches!(self, Self::Passphrase | Self::SecondPassphrase)
    }
}

/// A lock as it stands in the header. What belongs to no key derivation has no such fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Wrap {
    kind: String,
    #[serde(flatten)]
    derivation: Option<Derivation>,
    nonce: String,
    sealed: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Derivation {
    salt: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Derivation {
    fn parameters(&self) -> KdfParameters {
        KdfParameters {
            memory_kib: self.memory_kib,
            passes: self.passes,
            lanes: self.lanes,
        }
    }
}

fn unreadable() -> StoreError {
    StoreError::Damaged {
        what: "a lock in the header cannot be read".to_owned(),
    }
}

impl Wrap {
    /// Seals the data key with a passphrase.
    pub(crate) fn by_passphrase(
        kind: LockKind,
        vault: Uuid,
        data_key: &Key,
        passphrase: &SecretString,
        kdf: KdfParameters,
    ) -> Result<Self, StoreError> {
        if !kdf.is_acceptable() {
            return Err(StoreError::KeyDerivation);
        }
        let salt = keys::random::<32>()?;
        let wrapping_key = keys::wrapping_key(passphrase, &salt, kdf)?;
        let derivation = Derivation {
            salt: hex::encode(&salt).to_string(),
            memory_kib: kdf.memory_kib,
            passes: kdf.passes,
            lanes: kdf.lanes,
        };
        Self::sealed(kind, Some(derivation), vault, data_key, &wrapping_key)
    }

    /// Seals the data key with a random key.
    pub(crate) fn by_key(
        kind: LockKind,
        vault: Uuid,
        data_key: &Key,
        key: &Key,
    ) -> Result<Self, StoreError> {
        let wrapping_key = keys::wrapping_key_of(key, kind);
        Self::sealed(kind, None, vault, data_key, &wrapping_key)
    }

    fn sealed(
        kind: LockKind,
        derivation: Option<Derivation>,
        vault: Uuid,
        data_key: &Key,
        wrapping_key: &Key,
    ) -> Result<Self, StoreError> {
        let nonce = keys::random::<24>()?;
        let mut wrap = Self {
            kind: kind.code().to_owned(),
            derivation,
            nonce: hex::encode(&nonce).to_string(),
            sealed: String::new(),
        };
        let sealed = keys::seal(data_key, wrapping_key, nonce, &wrap.context(vault))?;
        wrap.sealed = hex::encode(&sealed).to_string();
        Ok(wrap)
    }

    /// Everything but the seal itself: none of it can be changed without breaking the seal.
    fn context(&self, vault: Uuid) -> Vec<u8> {
        match &self.derivation {
            Some(derivation) => format!(
                "mds-companion/1/wrap|{vault}|{}|{}|{}|{}|{}",
                self.kind,
                derivation.salt,
                derivation.memory_kib,
                derivation.passes,
                derivation.lanes
            ),
            None => format!("mds-companion/1/wrap|{vault}|{}", self.kind),
        }
        .into_bytes()
    }

    /// Returns its kind; `None` for one of a later version.
    pub(crate) fn kind(&self) -> Option<LockKind> {
        LockKind::from_code(&self.kind)
    }

    /// Returns its kind as written.
    pub(crate) fn kind_code(&self) -> &str {
        &self.kind
    }

    /// Returns the work of trying a passphrase on it, where it takes one.
    pub(crate) fn work(&self) -> Option<KdfParameters> {
        self.derivation.as_ref().map(Derivation::parameters)
    }

    /// Tries a secret on it; `None` where it is not for this lock or not the right one.
    pub(crate) fn open(&self, vault: Uuid, secret: Secret<'_>) -> Result<Option<Key>, StoreError> {
        let Some(kind) = self.kind() else {
            return Ok(None);
        };
        let wrapping_key = match (secret, &self.derivation) {
            (Secret::Passphrase(passphrase), Some(derivation)) if kind.is_passphrase() => {
                let parameters = derivation.parameters();
                if !parameters.is_acceptable() {
                    return Err(unreadable());
                }
                let salt = hex::decode::<32>(&derivation.salt).ok_or_else(unreadable)?;
                keys::wrapping_key(passphrase, &salt, parameters)?
            }
            (Secret::SpareKey(spare), None) if kind == LockKind::SpareKey => {
                keys::wrapping_key_of(&spare.entropy, kind)
            }
            (Secret::Stored(stored), None) if kind == LockKind::KeyStore => {
                keys::wrapping_key_of(&stored.0, kind)
            }
            (Secret::Passphrase(_), None) if kind.is_passphrase() => return Err(unreadable()),
            (Secret::Passphrase(_) | Secret::SpareKey(_) | Secret::Stored(_), _) => {
                return Ok(None);
            }
        };
        let nonce = hex::decode::<24>(&self.nonce).ok_or_else(unreadable)?;
        let sealed = hex::decode_vec(&self.sealed).ok_or_else(unreadable)?;
        Ok(keys::unseal(
            &sealed,
            &wrapping_key,
            nonce,
            &self.context(vault),
        ))
    }
}
