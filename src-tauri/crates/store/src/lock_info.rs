//! What can be said of a vault without opening it: which locks it has, and whether it is in use.

use std::path::Path;

use crate::error::StoreError;
use crate::header::Header;
use crate::keys::KdfParameters;
use crate::lock::VaultLock;

/// What protects a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockInfo {
    /// Kind of each lock and, where it is a passphrase, the work of trying one.
    pub locks: Vec<(String, Option<KdfParameters>)>,
    /// True where a process holds the vault open.
    pub is_in_use: bool,
}

/// Reads the header of a vault.
///
/// # Errors
/// When there is no vault, or its header is damaged or newer than this program.
pub fn lock_info(folder: &Path) -> Result<LockInfo, StoreError> {
    let locks = Header::read(folder)?.locks();
    let is_in_use = match VaultLock::take(folder) {
        Ok(_) => false,
        Err(StoreError::AlreadyOpen) => true,
        Err(error) => return Err(error),
    };
    Ok(LockInfo { locks, is_in_use })
}
