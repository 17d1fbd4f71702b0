//! Reading an archive: opening its seal, and proving every member and the whole before anything rests on it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use rusqlite::Connection;
use secrecy::SecretString;
use sha2::{Digest, Sha256};
use zip::ZipArchive;
use zip::result::ZipError;

use super::{
    ArchiveReport, CHANGES, ChangeLine, FORMAT, MANIFEST, MARK, Manifest, Member, ORIGINALS,
    TABLES, VERSION, damaged, normalised,
};
use crate::change;
use crate::documents::{self, LARGEST_DOCUMENT};
use crate::error::{StoreError, While};
use crate::hex;
use crate::migrations;
use crate::play::play;
use crate::rebuild::record_hash;

const DOING: &str = "reading the archive";
/// How a file that `age` has sealed begins.
const SEALED: &[u8] = b"age-encryption.org/v";
/// How a zip begins.
const ZIP: &[u8] = b"PK\x03\x04";
/// The most work that a stranger's seal may ask for: 1 GiB of memory.
const MOST_WORK: u8 = 20;
const LARGEST_MANIFEST: u64 = 64 * 1024 * 1024;
const LARGEST_LINE: u64 = 256 * 1024 * 1024;
const MOST_MEMBERS: usize = 200_000;
/// Text is packed at most so much, beyond the first megabytes; what claims more is made to fill the disk.
const MOST_PACKED: u64 = 200;
const FREE_OF_DOUBT: u64 = 32 * 1024 * 1024;

/// What a file seems to be from its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArchiveKind {
    /// Sealed with a passphrase; whether it is an archive of a record is seen once it is open.
    Sealed,
    /// An archive that everybody can read.
    Plain,
}

/// Says whether a file begins as an archive does.
///
/// # Errors
/// Where the file cannot be read.
pub fn archive_kind(path: &Path) -> Result<Option<ArchiveKind>, StoreError> {
    let mut start = Vec::new();
    File::open(path)
        .and_then(|file| file.take(64).read_to_end(&mut start))
        .while_doing(DOING)?;
    let mark = start.get(30..30 + MARK.len());
    Ok(if start.starts_with(SEALED) {
        Some(ArchiveKind::Sealed)
    } else if start.starts_with(ZIP) && mark == Some(MARK.as_bytes()) {
        Some(ArchiveKind::Plain)
    } else {
        None
    })
}

/// Opens an archive and proves all of it: every member, the chain of changes, and that the record which follows
/// from them is the one that was written. Writes nothing.
///
/// # Errors
/// Says whether the file is no archive, newer, damaged, or sealed with another passphrase.
pub fn check_archive(
    path: &Path,
    passphrase: Option<&SecretString>,
) -> Result<ArchiveReport, StoreError> {
    let mut second = Connection::open_in_memory().while_doing(DOING)?;
    migrations::run(&mut second, migrations::ALL)?;
    Opened::open(path, passphrase)?.play_into(&mut second)
}

trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

/// An archive whose list of members was read and is sensible.
pub(super) struct Opened {
    zip: ZipArchive<Box<dyn ReadSeek>>,
    manifest: Manifest,
}

impl Opened {
    pub(super) fn open(path: &Path, passphrase: Option<&SecretString>) -> Result<Self, StoreError> {
        let kind = archive_kind(path)?.ok_or(StoreError::NotAnArchive)?;
        let mut file = BufReader::new(File::open(path).while_doing(DOING)?);
        let length = file.seek(SeekFrom::End(0)).while_doing(DOING)?;
        file.rewind().while_doing(DOING)?;
        let source: Box<dyn ReadSeek> = match kind {
            ArchiveKind::Plain => Box::new(file),
            ArchiveKind::Sealed => Box::new(unsealed(file, passphrase)?),
        };
        let mut zip = ZipArchive::new(source)
            .map_err(|error| broken(plain(error), "it is cut off or changed"))?;
        if zip.len() > MOST_MEMBERS || zip.has_duplicate_names() {
            return Err(damaged("its list of members cannot be right"));
        }
        let mark = small(&mut zip, MARK, 16)?.ok_or(match kind {
            // Something else that somebody sealed with the same program.
            ArchiveKind::Sealed => StoreError::NotAnArchive,
            ArchiveKind::Plain => damaged("its first member is missing"),
        })?;
        let found: u32 = std::str::from_utf8(&mark)
            .ok()
            .and_then(|text| text.trim_end().parse().ok())
            .ok_or_else(|| damaged("its version cannot be read"))?;
        let newer = |found| StoreError::NewerArchive {
            found,
            known: VERSION,
        };
        if found > VERSION {
            return Err(newer(found));
        }
        let manifest = small(&mut zip, MANIFEST, LARGEST_MANIFEST)?
            .ok_or_else(|| damaged("its list of members is missing"))?;
        let manifest: Manifest = serde_json::from_slice(&manifest)
            .map_err(|_| damaged("its list of members cannot be read"))?;
        if manifest.format != FORMAT {
            return Err(StoreError::NotAnArchive);
        }
        if manifest.version > VERSION {
            return Err(newer(manifest.version));
        }
        if manifest.schema > migrations::last_number() {
            return Err(StoreError::NewerArchive {
                found: manifest.schema,
                known: migrations::last_number(),
            });
        }
        let opened = Self { zip, manifest };
        opened.refuse_tricks(length)?;
        Ok(opened)
    }

    /// The members are those of the list, under names that this program gives, and of a size that can be.
    fn refuse_tricks(&self, length: u64) -> Result<(), StoreError> {
        let listed: BTreeMap<&str, &Member> = self
            .manifest
            .members
            .iter()
            .map(|member| (member.name.as_str(), member))
            .collect();
        let mut total = 0_u64;
        for name in self.zip.file_names() {
            let name = name.map_err(|_| damaged("a member has no readable name"))?;
            if name == MANIFEST {
                continue;
            }
            let Some(member) = listed.get(&*name) else {
                return Err(damaged("it holds a member that is not on its list"));
            };
            total = total.saturating_add(member.bytes);
            let is_ours = name == MARK
                || name == CHANGES
                || name.strip_prefix(TABLES).is_some_and(is_table)
                || document_hash(&name).is_some();
            let fits = document_hash(&name).is_none() || member.bytes <= LARGEST_DOCUMENT as u64;
            if !is_ours || !fits {
                return Err(damaged("it holds a member that does not belong in it"));
            }
        }
        if listed.len() != self.manifest.members.len() || listed.len() + 1 != self.zip.len() {
            return Err(damaged("a member is missing"));
        }
        if total
            > length
                .saturating_mul(MOST_PACKED)
                .saturating_add(FREE_OF_DOUBT)
        {
            return Err(damaged("it claims to hold more than it can"));
        }
        Ok(())
    }

    /// Reads one member, exactly as long as listed, and compares it with the list.
    fn member<T>(
        &mut self,
        member: &Member,
        read: impl FnOnce(&mut dyn BufRead) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let file = self
            .zip
            .by_name(&member.name)
            .map_err(|error| broken(plain(error), format!("{} cannot be read", member.name)))?;
        if !file.is_file() || file.encrypted() {
            return Err(damaged(format!("{} is no plain member", member.name)));
        }
        let mut hashed = Hashed {
            // One more than listed, so that a longer one is noticed.
            inner: file.take(member.bytes.saturating_add(1)),
            hasher: Sha256::new(),
            bytes: 0,
        };
        let mut buffered = BufReader::new(&mut hashed);
        let done = read(&mut buffered)?;
        std::io::copy(&mut buffered, &mut std::io::sink())
            .map_err(|error| broken(error, format!("{} is cut off or changed", member.name)))?;
        let found = hex::encode(&hashed.hasher.finalize());
        if hashed.bytes == member.bytes && *found == member.sha256 {
            Ok(done)
        } else {
            Err(damaged(format!("{} is not what was written", member.name)))
        }
    }

    /// Plays the archive into an empty, migrated database, in one transaction, and proves that the record is the
    /// one that was written.
    pub(super) fn play_into(
        mut self,
        connection: &mut Connection,
    ) -> Result<ArchiveReport, StoreError> {
        let transaction = connection.transaction().while_doing(DOING)?;
        let members = self.manifest.members.clone();
        let mut documents = 0;
        for member in members
            .iter()
            .filter(|member| document_hash(&member.name).is_some())
        {
            let bytes = self.member(member, |input| {
                let mut bytes = Vec::new();
                input
                    .take(LARGEST_DOCUMENT as u64 + 1)
                    .read_to_end(&mut bytes)
                    .map_err(|error| {
                        broken(error, format!("{} is cut off or changed", member.name))
                    })?;
                Ok(bytes)
            })?;
            let kept = documents::keep(&transaction, &bytes)?;
            if document_hash(&member.name) != Some(kept) {
                return Err(damaged(format!("{} is not what was written", member.name)));
            }
            documents += 1;
        }
        for member in &members {
            if member.name == CHANGES {
                self.member(member, |input| play_lines(input, &transaction))?;
            } else if member.name == MARK || member.name.starts_with(TABLES) {
                // For other programs; here it only has to be whole.
                self.member(member, |_| Ok(()))?;
            }
        }
        let log = change::verify(&transaction)?;
        if !log.broken.is_empty()
            || log.changes != self.manifest.changes
            || *hex::encode(&log.hash) != self.manifest.log_hash
        {
            return Err(damaged("the chain of changes is broken"));
        }
        let hash = record_hash(&transaction)?;
        if self.manifest.schema == migrations::last_number()
            && *hex::encode(&hash) != self.manifest.record_hash
        {
            return Err(damaged("the record is not the one that was written"));
        }
        transaction.commit().while_doing(DOING)?;
        Ok(ArchiveReport {
            people: self.manifest.people,
            results: self.manifest.results,
            documents,
            changes: log.changes,
            made: self.manifest.made,
            hash,
        })
    }
}

/// Opens the seal.
fn unsealed(
    file: BufReader<File>,
    passphrase: Option<&SecretString>,
) -> Result<age::stream::StreamReader<BufReader<File>>, StoreError> {
    use age::DecryptError as E;
    let say = |error: E| match error {
        E::DecryptionFailed | E::KeyDecryptionFailed | E::NoMatchingKeys => {
            StoreError::WrongArchivePassphrase
        }
        E::UnknownFormat => StoreError::NewerArchive {
            found: 2,
            known: VERSION,
        },
        E::ExcessiveWork { .. } => damaged("its seal asks for more work than is sensible"),
        E::Io(source) if source.kind() != std::io::ErrorKind::UnexpectedEof => StoreError::Io {
            doing: DOING,
            source,
        },
        // Cut off, changed, or a way of sealing that this program does not use.
        E::Io(_) | E::InvalidHeader | E::InvalidMac | _ => {
            damaged("its seal is cut off or changed")
        }
    };
    let decryptor = age::Decryptor::new_buffered(file).map_err(say)?;
    if !decryptor.is_scrypt() {
        // Sealed for somebody's key: not by this program.
        return Err(StoreError::NotAnArchive);
    }
    let passphrase = passphrase.ok_or(StoreError::WrongArchivePassphrase)?;
    let mut identity = age::scrypt::Identity::new(normalised(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .map_err(say)
}

/// Reads a small member whole; `None` where there is none of that name.
fn small(
    zip: &mut ZipArchive<Box<dyn ReadSeek>>,
    name: &str,
    largest: u64,
) -> Result<Option<Vec<u8>>, StoreError> {
    let cut = |error: std::io::Error| broken(error, format!("{name} is cut off or changed"));
    let file = match zip.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(cut(plain(error))),
    };
    let mut bytes = Vec::new();
    file.take(largest + 1)
        .read_to_end(&mut bytes)
        .map_err(cut)?;
    if bytes.len() as u64 > largest {
        return Err(damaged(format!("{name} is far too large")));
    }
    Ok(Some(bytes))
}

fn play_lines(input: &mut dyn BufRead, connection: &Connection) -> Result<(), StoreError> {
    let mut line = Vec::new();
    let mut number = 0_u64;
    loop {
        line.clear();
        number += 1;
        let unreadable = || damaged(format!("change {number} cannot be read"));
        let read = input
            .take(LARGEST_LINE)
            .read_until(b'\n', &mut line)
            .map_err(|error| broken(error, format!("change {number} cannot be read")))?;
        if read == 0 {
            return Ok(());
        }
        let row = serde_json::from_slice::<ChangeLine>(&line)
            .ok()
            .and_then(ChangeLine::into_row)
            .ok_or_else(unreadable)?;
        change::insert(connection, &row)
            .and_then(|_| play(connection, &row, &row.payload()?))
            .map_err(|error| of_the_disk(error).unwrap_or_else(unreadable))?;
    }
}

/// Tells a failing disk from an archive that is not what was written.
fn broken(source: std::io::Error, what: impl Into<String>) -> StoreError {
    if source.raw_os_error().is_some() {
        StoreError::Io {
            doing: DOING,
            source,
        }
    } else {
        damaged(what)
    }
}

/// Returns the error of the system that a zip reader met, where it was one.
fn plain(error: ZipError) -> std::io::Error {
    if let ZipError::Io(source) = error {
        source
    } else {
        std::io::Error::other(error)
    }
}

/// Returns an error that is the disk's and not the archive's.
fn of_the_disk(error: StoreError) -> Option<StoreError> {
    let is_of_the_disk = matches!(
        &error,
        StoreError::DiskFull { .. } | StoreError::ReadOnly { .. } | StoreError::Io { .. }
    ) || matches!(&error, StoreError::Sql { source, .. }
        if source.sqlite_error_code() == Some(rusqlite::ErrorCode::SystemIoFailure));
    is_of_the_disk.then_some(error)
}

fn is_table(name: &str) -> bool {
    name.strip_suffix(".jsonl").is_some_and(|table| {
        !table.is_empty()
            && table
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    })
}

/// Returns the hash in the name of a document; `None` where it is none.
fn document_hash(name: &str) -> Option<[u8; 32]> {
    let name = name.strip_prefix(ORIGINALS)?;
    let (hash, ending) = name.split_once('.').unwrap_or((name, "a"));
    let is_plain =
        (1..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    hex::decode(hash).filter(|_| is_plain)
}

/// Hashes what is read.
struct Hashed<R: Read> {
    inner: R,
    hasher: Sha256,
    bytes: u64,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hasher.update(buffer.get(..read).unwrap_or_default());
        self.bytes += read as u64;
        Ok(read)
    }
}
