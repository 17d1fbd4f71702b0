//! The computer's key store, as one more lock: never the only one, and never in the way of the passphrase.
//!
//! Whatever the key store answers, the vault stays as it was; the worst that happens is that the passphrase
//! is asked.

use std::path::Path;

use crate::error::StoreError;
use crate::header::Header;
use crate::vault::Vault;
use crate::wrap::{LockKind, Secret, StoredKey};

const SERVICE: &str = "MDS Companion";

fn entry(vault: domain::Uuid) -> Result<keyring::Entry, StoreError> {
    keyring::Entry::new(SERVICE, &vault.to_string()).map_err(unreachable_store)
}

fn unreachable_store(error: keyring::Error) -> StoreError {
    StoreError::KeyStore {
        source: Box::new(error),
    }
}

/// Puts a new key into the key store and makes the lock for it.
///
/// # Errors
/// Where the key store cannot be reached or does not give back what was put in; there is no lock then.
pub fn remember_in_key_store(vault: &mut Vault) -> Result<(), StoreError> {
    let entry = entry(vault.identity())?;
    let key = vault.make_stored_key()?;
    let outcome = entry
        .set_secret(key.as_bytes())
        .and_then(|()| entry.get_secret())
        .map_err(unreachable_store);
    match outcome {
        Ok(bytes) if bytes == key.as_bytes() => Ok(()),
        Ok(_) => {
            vault.take_lock_away(LockKind::KeyStore)?;
            Err(StoreError::WrongStoredKey)
        }
        Err(error) => {
            vault.take_lock_away(LockKind::KeyStore)?;
            Err(error)
        }
    }
}

/// Takes the lock away and the key out of the key store.
///
/// # Errors
/// Where the header cannot be written. That the key store cannot be reached is none: what it may still hold
/// opens nothing any more.
pub fn forget_in_key_store(vault: &mut Vault) -> Result<(), StoreError> {
    vault.take_lock_away(LockKind::KeyStore)?;
    if let Ok(entry) = entry(vault.identity()) {
        // Without its lock the key is of no use to anybody.
        let _ = entry.delete_credential();
    }
    Ok(())
}

/// Opens a vault with what the key store holds; `None` where it holds nothing for it, cannot be reached, or
/// holds what opens it no longer.
///
/// # Errors
/// As for [`Vault::open_with`].
pub fn open_with_key_store(folder: &Path) -> Result<Option<Vault>, StoreError> {
    let header = Header::read(folder)?;
    if !header.has(LockKind::KeyStore) {
        return Ok(None);
    }
    let held =
        entry(header.vault()).and_then(|entry| entry.get_secret().map_err(unreachable_store));
    let Some(key) = held.ok().and_then(|bytes| StoredKey::from_bytes(&bytes)) else {
        return Ok(None);
    };
    match Vault::open_with(folder, Secret::Stored(&key)) {
        Ok(vault) => Ok(Some(vault)),
        Err(StoreError::WrongStoredKey) => Ok(None),
        Err(error) => Err(error),
    }
}
