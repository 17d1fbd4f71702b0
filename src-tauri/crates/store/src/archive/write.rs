//! Writing an archive: beside its place, read back in full, and only then put there.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use secrecy::SecretString;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

use super::{
    ArchiveReport, CHANGES, ChangeLine, FORMAT, MANIFEST, MARK, Manifest, Member, ORIGINALS,
    TABLES, VERSION, damaged, normalised, read,
};
use crate::change;
use crate::documents;
use crate::error::{StoreError, While};
use crate::header;
use crate::hex;
use crate::migrations;
use crate::rebuild::record_hash;
use crate::tables::CURRENT;
use crate::vault::Vault;

const DOING: &str = "writing the archive";

/// How an archive is closed.
#[derive(Debug, Clone, Copy)]
pub enum Seal<'a> {
    /// With a passphrase; trying one takes 2 to the power of `work` rounds of scrypt (18: 256 MiB of memory).
    Passphrase {
        /// The passphrase.
        passphrase: &'a SecretString,
        /// The work of trying one.
        work: u8,
    },
    /// Not at all: whoever has the file can read it.
    Plain,
}

impl Seal<'_> {
    /// The work for a person's archive: about a second, and as much memory as `age` itself asks for.
    pub const WORK: u8 = 18;
}

impl Vault {
    /// Writes the whole record to one file and reads it back in full before it takes its place.
    ///
    /// # Errors
    /// Where it cannot be written or does not prove equal; what was at `path` stays as it was.
    pub fn write_archive(
        &self,
        path: &Path,
        seal: Seal<'_>,
        at: DateTime<FixedOffset>,
    ) -> Result<ArchiveReport, StoreError> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let unfinished = path.with_file_name(format!(".{name}.part"));
        let outcome = self
            .write_and_prove(&unfinished, seal, at)
            .and_then(|report| {
                fs::rename(&unfinished, path).while_doing(DOING)?;
                Ok(report)
            });
        match outcome {
            Ok(report) => {
                let folder = path.parent().filter(|folder| *folder != Path::new(""));
                // Some places, such as certain sticks and shares, refuse to flush a folder; the file is flushed.
                let _ = header::sync_folder(folder.unwrap_or(Path::new(".")));
                Ok(report)
            }
            Err(error) => {
                // It failed already; what is left is never taken for an archive.
                let _ = fs::remove_file(&unfinished);
                Err(error)
            }
        }
    }

    fn write_and_prove(
        &self,
        unfinished: &Path,
        seal: Seal<'_>,
        at: DateTime<FixedOffset>,
    ) -> Result<ArchiveReport, StoreError> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let output = BufWriter::new(options.open(unfinished).while_doing(DOING)?);
        let output = match seal {
            Seal::Passphrase { passphrase, work } => {
                let mut recipient = age::scrypt::Recipient::new(normalised(passphrase));
                recipient.set_work_factor(work);
                let sealed = age::Encryptor::with_recipients(std::iter::once(&recipient as _))
                    .map_err(|_| StoreError::KeyDerivation)?
                    .wrap_output(output)
                    .while_doing(DOING)?;
                write_members(&self.connection, sealed, at)?
                    .finish()
                    .while_doing(DOING)?
            }
            Seal::Plain => write_members(&self.connection, output, at)?,
        };
        let file: File = output
            .into_inner()
            .map_err(std::io::IntoInnerError::into_error)
            .while_doing(DOING)?;
        file.sync_all().while_doing(DOING)?;
        drop(file);
        let passphrase = match seal {
            Seal::Passphrase { passphrase, .. } => Some(passphrase),
            Seal::Plain => None,
        };
        let report = read::check_archive(unfinished, passphrase)?;
        if report.hash == record_hash(&self.connection)? {
            Ok(report)
        } else {
            Err(StoreError::BackupNotVerified {
                what: "the archive differs from the record".to_owned(),
            })
        }
    }
}

/// Takes what goes into one member, and remembers what it was.
struct Hashed<'a, W: Write> {
    zip: &'a mut ZipWriter<StreamWriter<W>>,
    hasher: Sha256,
    bytes: u64,
}

impl<W: Write> Write for Hashed<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.zip.write(bytes)?;
        self.hasher.update(bytes.get(..written).unwrap_or(bytes));
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

struct Members<W: Write> {
    zip: ZipWriter<StreamWriter<W>>,
    list: Vec<Member>,
}

impl<W: Write> Members<W> {
    fn add(
        &mut self,
        name: String,
        method: CompressionMethod,
        write: impl FnOnce(&mut dyn Write) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let options = SimpleFileOptions::default().compression_method(method);
        self.zip
            .start_file(name.as_str(), options)
            .map_err(std::io::Error::from)
            .while_doing(DOING)?;
        let mut hashed = Hashed {
            zip: &mut self.zip,
            hasher: Sha256::new(),
            bytes: 0,
        };
        write(&mut hashed)?;
        let (bytes, hash) = (hashed.bytes, hashed.hasher.finalize());
        self.list.push(Member {
            name,
            bytes,
            sha256: hex::encode(&hash).to_string(),
        });
        Ok(())
    }
}

/// Writes all members and the list of them; returns the output.
fn write_members<W: Write>(
    connection: &Connection,
    output: W,
    at: DateTime<FixedOffset>,
) -> Result<W, StoreError> {
    let mut members = Members {
        zip: ZipWriter::new_stream(output),
        list: Vec::new(),
    };
    members.add(MARK.to_owned(), CompressionMethod::Stored, |output| {
        writeln!(output, "{VERSION}").while_doing(DOING)
    })?;
    members.add(CHANGES.to_owned(), CompressionMethod::Deflated, |output| {
        change::each(connection, |row| line(output, &ChangeLine::of(row)))
    })?;
    for table in CURRENT {
        let name = format!("{TABLES}{table}.jsonl");
        members.add(name, CompressionMethod::Deflated, |output| {
            table_lines(connection, table, output)
        })?;
    }
    for hash in documents::hashes(connection)? {
        let bytes = documents::bytes(connection, &hash)?;
        let name = format!(
            "{ORIGINALS}{}{}",
            hex::encode(&hash).as_str(),
            ending(connection, &hash)?
        );
        members.add(name, CompressionMethod::Stored, |output| {
            output.write_all(&bytes).while_doing(DOING)
        })?;
    }
    let log = change::verify(connection)?;
    let count = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .map(i64::unsigned_abs)
            .while_doing(DOING)
    };
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        version: VERSION,
        made: at.to_rfc3339(),
        schema: migrations::last_number(),
        people: count("SELECT count(*) FROM person WHERE NOT removed")?,
        results: count("SELECT count(*) FROM result WHERE is_current")?,
        changes: log.changes,
        log_hash: hex::encode(&log.hash).to_string(),
        record_hash: hex::encode(&record_hash(connection)?).to_string(),
        members: std::mem::take(&mut members.list),
    };
    members.add(MANIFEST.to_owned(), CompressionMethod::Stored, |output| {
        serde_json::to_writer_pretty(&mut *output, &manifest)
            .map_err(std::io::Error::from)
            .while_doing(DOING)
    })?;
    members
        .zip
        .finish()
        .map(StreamWriter::into_inner)
        .map_err(std::io::Error::from)
        .while_doing(DOING)
}

fn line(output: &mut dyn Write, value: &impl serde::Serialize) -> Result<(), StoreError> {
    serde_json::to_writer(&mut *output, value)
        .map_err(std::io::Error::from)
        .and_then(|()| output.write_all(b"\n"))
        .while_doing(DOING)
}

/// The ending of the file that a document came from, so that its own program opens it; empty where there is none.
fn ending(connection: &Connection, hash: &[u8; 32]) -> Result<String, StoreError> {
    let name: Option<String> = rusqlite::OptionalExtension::optional(connection.query_row(
        "SELECT file_name FROM import WHERE original = ?1 ORDER BY number LIMIT 1",
        [hash],
        |row| row.get(0),
    ))
    .while_doing(DOING)?;
    let ending = name
        .as_deref()
        .and_then(|name| name.rsplit_once('.'))
        .map(|(_, ending)| ending.to_ascii_lowercase())
        .filter(|ending| {
            (1..=5).contains(&ending.len())
                && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
    Ok(ending.map_or_else(String::new, |ending| format!(".{ending}")))
}

/// Writes the rows of a current table under the names of its columns.
fn table_lines(
    connection: &Connection,
    table: &str,
    output: &mut dyn Write,
) -> Result<(), StoreError> {
    let mut statement = connection
        .prepare(&format!("SELECT * FROM \"{table}\" ORDER BY 1, 2"))
        .while_doing(DOING)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query([]).while_doing(DOING)?;
    while let Some(row) = rows.next().while_doing(DOING)? {
        let mut object = Map::new();
        for (index, name) in names.iter().enumerate() {
            let value = match row.get_ref(index).while_doing(DOING)? {
                ValueRef::Null => Value::Null,
                ValueRef::Integer(number) => Value::from(number),
                ValueRef::Real(number) => Value::from(number),
                ValueRef::Text(text) => Value::from(
                    std::str::from_utf8(text).map_err(|_| damaged("a text is not readable"))?,
                ),
                ValueRef::Blob(bytes) => Value::from(hex::encode(bytes).as_str()),
            };
            object.insert(name.clone(), value);
        }
        line(output, &object)?;
    }
    Ok(())
}
