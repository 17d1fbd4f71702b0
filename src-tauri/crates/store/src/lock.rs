//! One process at a time: the `lock` file of a vault, held for as long as it is open.

use std::fs::{File, OpenOptions};
use std::path::Path;

use fs4::fs_std::FileExt;

use crate::error::{StoreError, While};

/// The held lock. The operating system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct VaultLock {
    _file: File,
}

impl VaultLock {
    /// Takes the lock, or says that somebody else has it.
    pub(crate) fn take(folder: &Path) -> Result<Self, StoreError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join("lock"))
            .while_doing("opening the lock file")?;
        if file.try_lock_exclusive().while_doing("locking the vault")? {
            Ok(Self { _file: file })
        } else {
            Err(StoreError::AlreadyOpen)
        }
    }
}
