//! The `header` file: its own format number, the wraps of the data key, and a checksum.
//!
//! Three lines of text: what it is and its format number, one line of JSON, and the SHA-256 of both.
//! The checksum protects nothing; it tells a damaged header from a wrong passphrase. Wraps of a kind
//! that this program does not know are kept as they are.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use domain::Uuid;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::column::Text;
use crate::error::{StoreError, While};
use crate::hex;
use crate::keys::{self, KdfParameters, Key};
use crate::wrap::{LockKind, Secret, Wrap};

/// Format number of the header that this program writes.
const KNOWN_FORMAT: u32 = 1;
const TITLE: &str = "mds-companion vault ";
/// A header is a few hundred bytes; what is larger is not one.
const LARGEST: u64 = 64 * 1024;

/// The header of a vault.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Header {
    content: Content,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Content {
    /// Random; bound to every wrap, so that a wrap cannot be carried to another vault.
    vault: Text<Uuid>,
    /// Each opens the vault by itself.
    wraps: Vec<serde_json::Value>,
}

fn damaged(what: &str) -> StoreError {
    StoreError::Damaged {
        what: what.to_owned(),
    }
}

fn kind_of(wrap: &serde_json::Value) -> Option<&str> {
    wrap.get("kind").and_then(serde_json::Value::as_str)
}

impl Header {
    /// Makes the header of a new vault with one passphrase.
    pub(crate) fn new(
        data_key: &Key,
        passphrase: &SecretString,
        kdf: KdfParameters,
    ) -> Result<Self, StoreError> {
        let header = Self {
            content: Content {
                vault: Text(uuid::Builder::from_random_bytes(keys::random()?).into_uuid()),
                wraps: Vec::new(),
            },
        };
        header.with_passphrase(LockKind::Passphrase, data_key, passphrase, kdf)
    }

    /// Returns the identity of the vault.
    pub(crate) fn vault(&self) -> Uuid {
        self.content.vault.0
    }

    /// Returns the header in which the lock of this kind is made with this passphrase.
    pub(crate) fn with_passphrase(
        &self,
        kind: LockKind,
        data_key: &Key,
        passphrase: &SecretString,
        kdf: KdfParameters,
    ) -> Result<Self, StoreError> {
        let wrap = Wrap::by_passphrase(kind, self.vault(), data_key, passphrase, kdf)?;
        self.with(kind, &wrap)
    }

    /// Returns the header in which the lock of this kind is made with this random key.
    pub(crate) fn with_key(
        &self,
        kind: LockKind,
        data_key: &Key,
        key: &Key,
    ) -> Result<Self, StoreError> {
        let wrap = Wrap::by_key(kind, self.vault(), data_key, key)?;
        self.with(kind, &wrap)
    }

    fn with(&self, kind: LockKind, wrap: &Wrap) -> Result<Self, StoreError> {
        let value = serde_json::to_value(wrap).map_err(|_| damaged("a lock cannot be written"))?;
        let mut header = self.without(kind);
        header.content.wraps.push(value);
        Ok(header)
    }

    /// Returns the header without the lock of this kind.
    pub(crate) fn without(&self, kind: LockKind) -> Self {
        let mut header = self.clone();
        header
            .content
            .wraps
            .retain(|value| kind_of(value) != Some(kind.code()));
        header
    }

    /// Returns the header without any lock, for a new data key.
    pub(crate) fn without_locks(&self) -> Self {
        let mut header = self.clone();
        header.content.wraps.clear();
        header
    }

    /// Opens the data key, and says which lock it was.
    pub(crate) fn unlock_with(&self, secret: Secret<'_>) -> Result<(LockKind, Key), StoreError> {
        for value in &self.content.wraps {
            let Some(kind) = kind_of(value).and_then(LockKind::from_code) else {
                continue;
            };
            let wrap = Wrap::deserialize(value)
                .map_err(|_| damaged("a lock in the header cannot be read"))?;
            if let Some(key) = wrap.open(self.vault(), secret)? {
                return Ok((kind, key));
            }
        }
        Err(match secret {
            Secret::Passphrase(_) => StoreError::WrongPassphrase,
            Secret::SpareKey(_) => StoreError::WrongSpareKey,
            Secret::Stored(_) => StoreError::WrongStoredKey,
        })
    }

    /// Says whether there is a lock of this kind.
    pub(crate) fn has(&self, kind: LockKind) -> bool {
        let mut wraps = self.content.wraps.iter();
        wraps.any(|value| kind_of(value) == Some(kind.code()))
    }

    /// Returns the work of trying a passphrase on the lock of this kind.
    pub(crate) fn work_of(&self, kind: LockKind) -> Option<KdfParameters> {
        let code = kind.code();
        let mut locks = self.locks().into_iter();
        locks.find(|(found, _)| found == code)?.1
    }

    /// Writes it as text.
    fn to_text(&self) -> Result<String, StoreError> {
        let json = serde_json::to_string(&self.content)
            .map_err(|_| damaged("the header cannot be written"))?;
        let body = format!("{TITLE}{KNOWN_FORMAT}\n{json}\n");
        let sum = checksum(&body);
        Ok(format!("{body}{sum}\n"))
    }

    /// Reads it from bytes. The checksum comes first: only a sound header can be a newer one.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        let text =
            std::str::from_utf8(bytes).map_err(|_| damaged("the header is not readable text"))?;
        let cut = || damaged("the header is cut off");
        let rest = text.strip_suffix('\n').ok_or_else(cut)?;
        let (before, sum) = rest.rsplit_once('\n').ok_or_else(cut)?;
        if checksum(&format!("{before}\n")) != sum {
            return Err(damaged("the checksum of the header does not match"));
        }
        let (title, json) = before.split_once('\n').ok_or_else(cut)?;
        let found: u32 = title
            .strip_prefix(TITLE)
            .and_then(|number| number.parse().ok())
            .ok_or_else(|| damaged("the header does not begin as a header does"))?;
        if found > KNOWN_FORMAT {
            return Err(StoreError::NewerVersion {
                found,
                known: KNOWN_FORMAT,
            });
        }
        let content = serde_json::from_str(json)
            .map_err(|_| damaged("the content of the header cannot be read"))?;
        Ok(Self { content })
    }

    /// Reads the header of a vault folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, StoreError> {
        let path = path(folder);
        let size = match fs::metadata(&path) {
            Ok(about) => about.len(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(StoreError::NotAVault(folder.to_owned()));
            }
            Err(error) => return Err(error).while_doing("reading the header"),
        };
        if size > LARGEST {
            return Err(damaged("the header is far too large"));
        }
        Self::from_bytes(&fs::read(path).while_doing("reading the header")?)
    }

    /// Returns the kind of each lock, and the work of trying a passphrase.
    pub(crate) fn locks(&self) -> Vec<(String, Option<KdfParameters>)> {
        let wraps = self.content.wraps.iter();
        wraps
            .map(|value| match Wrap::deserialize(value) {
                Ok(wrap) => (wrap.kind_code().to_owned(), wrap.work()),
                Err(_) => (kind_of(value).unwrap_or("unknown").to_owned(), None),
            })
            .collect()
    }

    /// Writes the header so that after a crash either the old or the new one is there, whole.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), StoreError> {
        write_whole(folder, "header", self.to_text()?.as_bytes())
    }
}

/// Returns where the header of a vault lies.
pub(crate) fn path(folder: &Path) -> std::path::PathBuf {
    folder.join("header")
}

fn checksum(body: &str) -> String {
    hex::encode(&Sha256::digest(body.as_bytes())).to_string()
}

/// Writes a file beside its place, flushes it, puts it into place and flushes the folder.
///
/// A folder that cannot be flushed is written to once more: only a new write makes the system try again in
/// earnest.
///
/// # Errors
/// [`StoreError::NotFlushed`] where the file is in its place, but the disk did not promise to keep it there;
/// with any other error the former file is the one in place.
pub(crate) fn write_whole(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    match write_once(folder, name, bytes) {
        Ok(true) => Ok(()),
        // The second try changes nothing of what is in place: it is the same bytes.
        Ok(false) => match write_once(folder, name, bytes) {
            Ok(true) => Ok(()),
            Ok(false) | Err(_) => Err(StoreError::NotFlushed),
        },
        Err(error) => Err(error),
    }
}

/// Says whether the folder was flushed too.
fn write_once(folder: &Path, name: &str, bytes: &[u8]) -> Result<bool, StoreError> {
    let temporary = folder.join(format!("{name}.new"));
    let write = || -> std::io::Result<()> {
        let mut file = File::create(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&temporary, folder.join(name))
    };
    let outcome = write();
    if outcome.is_err() {
        // On a full disk even an empty remainder is in the way; the error above is what matters.
        let _ = fs::remove_file(&temporary);
    }
    outcome.while_doing("writing the header")?;
    Ok(sync_folder(folder).is_ok())
}

/// Flushes a folder, so that a rename in it survives a power cut.
pub(crate) fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        // Windows has no such call; a rename there is written through with the file system's journal.
        Ok(())
    }
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;
