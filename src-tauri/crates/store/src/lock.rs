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

/// Says whether a process holds the vault open, without taking it.
pub(crate) fn is_held(folder: &Path) -> Result<bool, StoreError> {
    let doing = "looking at the lock";
    match File::open(folder.join("lock")) {
        Ok(file) => FileExt::try_lock_shared(&file)
            .map(|got_it| !got_it)
            .while_doing(doing),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error).while_doing(doing),
    }
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
