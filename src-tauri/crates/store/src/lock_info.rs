//! What can be said of a vault without opening it: which locks it has, and whether it is in use.

use std::path::Path;

use crate::error::StoreError;
use crate::header::Header;
use crate::keys::KdfParameters;
use crate::lock::is_held;

/// What protects a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockInfo {
    /// Kind of each lock and, where it is a passphrase, the work of trying one.
    pub locks: Vec<(String, Option<KdfParameters>)>,
    /// True where a process holds the vault open.
    pub is_in_use: bool,
}

/// Says what protects the vault in a folder. Writes nothing.
///
/// # Errors
/// When there is no vault, or its header is damaged or newer than this program.
pub fn lock_info(folder: &Path) -> Result<LockInfo, StoreError> {
    Ok(LockInfo {
        locks: Header::read(folder)?.locks(),
        is_in_use: is_held(folder)?,
    })
}
