//! Files in and out: reading what was named, writing so that nothing good is lost halfway.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::output::Output;

/// What we load at most; the reader has narrower limits of its own for each format.
pub(crate) const LARGEST_FILE: u64 = 1024 * 1024 * 1024;

/// Why a file was not loaded.
#[derive(Debug)]
pub(crate) enum NotLoaded {
    /// It could not be opened or is no ordinary file.
    CannotOpen(io::Error),
    /// It is larger than we take.
    TooLarge,
}

/// Loads an ordinary file. Devices and pipes are refused: they may never end.
pub(crate) fn load(path: &Path) -> Result<Vec<u8>, NotLoaded> {
    let described = std::fs::metadata(path).map_err(NotLoaded::CannotOpen)?;
    if !described.is_file() {
        let kind = if described.is_dir() {
            "it is a folder"
        } else {
            "it is not an ordinary file"
        };
        return Err(NotLoaded::CannotOpen(io::Error::other(kind)));
    }
    if described.len() > LARGEST_FILE {
        return Err(NotLoaded::TooLarge);
    }
    let file = File::open(path).map_err(NotLoaded::CannotOpen)?;
    let mut bytes = Vec::new();
    file.take(LARGEST_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(NotLoaded::CannotOpen)?;
    if bytes.len() as u64 > LARGEST_FILE {
        Err(NotLoaded::TooLarge)
    } else {
        Ok(bytes)
    }
}

/// Loads a file that the command cannot do without.
pub(crate) fn load_needed(path: &Path) -> Result<Vec<u8>, Failure> {
    load(path).map_err(|error| {
        let source = match error {
            NotLoaded::CannotOpen(source) => source,
            NotLoaded::TooLarge => io::Error::other("it is larger than 1 GB"),
        };
        Failure::CannotRead {
            path: path.to_owned(),
            source,
        }
    })
}

/// Where a command writes what it made.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Target {
    /// The file to write; `-` is standard output.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Replace the file if it is there already.
    #[arg(long)]
    pub(crate) force: bool,
}

impl Target {
    /// True where standard output is meant.
    pub(crate) fn is_standard_output(&self) -> bool {
        self.out.as_os_str() == "-"
    }

    /// Complains early, before anything is worked out.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        if !self.force && !self.is_standard_output() && self.out.symlink_metadata().is_ok() {
            return Err(Failure::AlreadyThere {
                path: self.out.clone(),
            });
        }
        Ok(())
    }

    /// Writes the bytes: all of them, or the file is as it was before.
    pub(crate) fn write(&self, out: &mut Output, bytes: &[u8]) -> Result<(), Failure> {
        if self.is_standard_output() {
            return out.bytes(bytes);
        }
        let fail = |source| Failure::CannotWrite {
            path: self.out.clone(),
            source,
        };
        let folder = match self.out.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            Some(_) | None => Path::new("."),
        };
        let mut temporary = tempfile::NamedTempFile::new_in(folder).map_err(fail)?;
        temporary.write_all(bytes).map_err(fail)?;
        temporary.as_file().sync_all().map_err(fail)?;
        let written = if self.force {
            temporary.persist(&self.out)
        } else {
            temporary.persist_noclobber(&self.out)
        };
        match written {
            Ok(_) => Ok(()),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                Err(Failure::AlreadyThere {
                    path: self.out.clone(),
                })
            }
            Err(error) => Err(fail(error.error)),
        }
    }
}
