//! Which locks an open vault has, and changing them. The data key stays; only its wraps are made anew.

use secrecy::SecretString;

use crate::error::StoreError;
use crate::keys::{self, KdfParameters};
use crate::spare_key::SpareKey;
use crate::vault::Vault;
use crate::wrap::{LockKind, Secret, StoredKey};

/// A lock of a vault, as far as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lock {
    /// Which one.
    pub kind: LockKind,
    /// The work of trying a passphrase, where it takes one.
    pub work: Option<KdfParameters>,
}

impl Vault {
    /// Returns the locks that this version knows, the passphrase first.
    #[must_use]
    pub fn locks(&self) -> Vec<Lock> {
        LockKind::ALL
            .iter()
            .filter(|kind| self.header.has(**kind))
            .map(|kind| Lock {
                kind: *kind,
                work: self.header.work_of(*kind),
            })
            .collect()
    }

    /// Sets a new passphrase. `old` is anything that opens the vault: the passphrase itself, that of the
    /// second person, who changes their own with it, or the spare key of somebody who forgot.
    ///
    /// Backups made before still open with the former passphrase.
    ///
    /// # Errors
    /// Where `old` does not open the vault, or the header cannot be written; the former locks hold then, but
    /// for [`StoreError::NotFlushed`].
    pub fn change_passphrase_with(
        &mut self,
        old: Secret<'_>,
        new: &SecretString,
        kdf: KdfParameters,
    ) -> Result<(), StoreError> {
        let (opened, data_key) = self.header.unlock_with(old)?;
        let changed = match opened {
            LockKind::SecondPassphrase => LockKind::SecondPassphrase,
            LockKind::Passphrase | LockKind::SpareKey | LockKind::KeyStore => LockKind::Passphrase,
        };
        let header = self.header.with_passphrase(changed, &data_key, new, kdf)?;
        self.write_header(header)
    }

    /// Makes a lock with a passphrase of its own for a second person, in place of a former one.
    ///
    /// # Errors
    /// Where the header cannot be written; the former locks hold then, but for [`StoreError::NotFlushed`].
    pub fn set_second_passphrase(
        &mut self,
        passphrase: &SecretString,
        kdf: KdfParameters,
    ) -> Result<(), StoreError> {
        let kind = LockKind::SecondPassphrase;
        let header = self
            .header
            .with_passphrase(kind, &self.data_key, passphrase, kdf)?;
        self.write_header(header)
    }

    /// Makes a spare key and a lock for it, in place of a former one. The words are shown once.
    ///
    /// # Errors
    /// Where the header cannot be written; the former locks hold then, but for [`StoreError::NotFlushed`].
    pub fn make_spare_key(&mut self) -> Result<SpareKey, StoreError> {
        let spare = SpareKey::generate()?;
        let header = self
            .header
            .with_key(LockKind::SpareKey, &self.data_key, &spare.entropy)?;
        self.write_header(header)?;
        Ok(spare)
    }

    /// Says whether these words are the spare key of this vault.
    ///
    /// # Errors
    /// Where the header cannot be read.
    pub fn is_spare_key(&self, spare: &SpareKey) -> Result<bool, StoreError> {
        match self.header.unlock_with(Secret::SpareKey(spare)) {
            Ok(_) => Ok(true),
            Err(StoreError::WrongSpareKey) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Makes a lock for the computer's key store, and returns the key that is to be put there.
    ///
    /// # Errors
    /// Where the header cannot be written; the former locks hold then, but for [`StoreError::NotFlushed`].
    pub fn make_stored_key(&mut self) -> Result<StoredKey, StoreError> {
        let key = keys::new_data_key()?;
        let header = self
            .header
            .with_key(LockKind::KeyStore, &self.data_key, &key)?;
        self.write_header(header)?;
        Ok(StoredKey(key))
    }

    /// Takes a lock away. What it opened before it opens no longer; earlier backups it still opens.
    ///
    /// # Errors
    /// [`StoreError::LastLock`] for the owner's passphrase: a vault always has one.
    pub fn take_lock_away(&mut self, kind: LockKind) -> Result<(), StoreError> {
        if kind == LockKind::Passphrase {
            return Err(StoreError::LastLock);
        }
        self.write_header(self.header.without(kind))
    }

    /// Makes the lock of this passphrase anew where trying it takes less work than `kdf` asks. Computers
    /// grow faster; a vault of years ago must not stay as weak as it was. Says whether it did.
    ///
    /// # Errors
    /// Where the passphrase opens nothing, or the header cannot be written.
    pub fn raise_work(
        &mut self,
        passphrase: &SecretString,
        kdf: KdfParameters,
    ) -> Result<bool, StoreError> {
        let is_weaker = |kind: LockKind| {
            self.header
                .work_of(kind)
                .is_some_and(|work| work.memory_kib < kdf.memory_kib || work.passes < kdf.passes)
        };
        // Trying the passphrase costs the whole work once more; nearly always no lock needs it.
        if !LockKind::ALL.iter().copied().any(is_weaker) {
            return Ok(false);
        }
        let (kind, data_key) = self.header.unlock_with(Secret::Passphrase(passphrase))?;
        if !is_weaker(kind) {
            return Ok(false);
        }
        let header = self
            .header
            .with_passphrase(kind, &data_key, passphrase, kdf)?;
        self.write_header(header)?;
        Ok(true)
    }

    /// Returns the identity of the vault, under which the key store keeps its key.
    #[must_use]
    pub fn identity(&self) -> domain::Uuid {
        self.header.vault()
    }

    fn write_header(&mut self, header: crate::header::Header) -> Result<(), StoreError> {
        let written = header.write(&self.folder);
        if matches!(written, Ok(()) | Err(StoreError::NotFlushed)) {
            // What is in place is what holds, whether or not the disk promised to keep it.
            self.header = header;
        }
        written
    }
}

#[cfg(test)]
#[path = "locks_tests.rs"]
mod tests;
