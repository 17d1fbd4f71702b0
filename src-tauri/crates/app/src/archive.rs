//! The whole record as one file that the person takes with her, and the way back.

use std::path::Path;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{ArchiveKind, ArchiveReport, Seal};
use words::Arg;

use crate::error::{AppError, ErrorCode};
use crate::message::Message;
use crate::session::{Now, Session, SessionOptions};

/// What an archive holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveView {
    /// When it was made, as that computer had it.
    pub made: String,
    /// Hash over the record in it, in hexadecimal.
    pub record_hash: String,
    /// In words what is in it.
    pub sentences: Vec<Message>,
}

/// Writes everything to one file and reads it back before it counts. Without a passphrase everybody can read it.
///
/// # Errors
/// When the passphrase is empty, or the file cannot be written or does not prove equal; what was there before
/// stays then.
pub fn write(
    session: &Session,
    path: &Path,
    passphrase: Option<&str>,
    now: Now,
) -> Result<ArchiveView, AppError> {
    let passphrase = given(passphrase)?;
    let work = if session.options.smallest_key_derivation {
        1
    } else {
        Seal::WORK
    };
    let seal = match &passphrase {
        Some(passphrase) => Seal::Passphrase { passphrase, work },
        None => Seal::Plain,
    };
    let report = session.vault.write_archive(path, seal, now.at)?;
    Ok(view(&crate::text::words(Some(session)), &report))
}

/// Opens an archive and proves all of it. Writes nothing.
///
/// # Errors
/// When it is no archive, damaged, newer, or sealed with another passphrase.
pub fn check(
    session: Option<&Session>,
    path: &Path,
    passphrase: Option<&str>,
) -> Result<ArchiveView, AppError> {
    let passphrase = given(passphrase)?;
    let report = store::check_archive(path, passphrase.as_ref())?;
    Ok(view(&crate::text::words(session), &report))
}

/// Says whether a file is an archive, and whether it takes a passphrase; `None` where it is none.
///
/// # Errors
/// When it cannot be read.
pub fn is_sealed(path: &Path) -> Result<Option<bool>, AppError> {
    let kind = store::archive_kind(path).map_err(|error| {
        AppError::new(ErrorCode::CannotReadFile, error).with("file", name_of(path))
    })?;
    Ok(kind.map(|kind| kind == ArchiveKind::Sealed))
}

/// Makes an archive the record in `folder`: in an empty one, or in the place of a record, which is set aside whole.
/// The record gets a new key and opens with `passphrase`. Returns the name of the folder in which the former one lies.
///
/// # Errors
/// When the archive is not sound or the record is open somewhere; nothing is changed then.
pub fn bring_back(
    path: &Path,
    archive_passphrase: Option<&str>,
    folder: &Path,
    passphrase: &str,
    options: &SessionOptions,
) -> Result<Option<String>, AppError> {
    if passphrase.is_empty() {
        return Err(AppError::invalid("passphrase", ""));
    }
    let sealed_with = given(archive_passphrase)?;
    let passphrase = SecretString::from(passphrase.to_owned());
    let kdf = options.key_derivation();
    if store::Vault::exists(folder) || folder.join("record.db").exists() {
        let (_, aside) =
            store::restore_archive_over(path, sealed_with.as_ref(), folder, &passphrase, kdf)?;
        return Ok(Some(name_of(&aside)));
    }
    store::restore_archive(path, sealed_with.as_ref(), folder, &passphrase, kdf)?;
    Ok(None)
}

/// Returns the hash over the record that is open, as archives of it have it.
///
/// # Errors
/// When the vault cannot be read.
pub fn record_hash(session: &Session) -> Result<String, AppError> {
    Ok(hex(&session.vault.record_hash()?))
}

/// Returns what an archive is called where the person names no file.
#[must_use]
pub fn file_name(now: Now, is_sealed: bool) -> String {
    let ending = if is_sealed { "zip.age" } else { "zip" };
    format!("mds-record-{}.{ending}", now.today())
}

fn given(passphrase: Option<&str>) -> Result<Option<SecretString>, AppError> {
    match passphrase {
        Some("") => Err(AppError::invalid("passphrase", "")),
        other => Ok(other.map(|typed| SecretString::from(typed.to_owned()))),
    }
}

fn view(words: &words::Words, report: &ArchiveReport) -> ArchiveView {
    let count = |number: u64| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
    ArchiveView {
        made: report.made.clone(),
        record_hash: hex(&report.hash),
        sentences: vec![
            Message::say(words, "archive-good", &[]),
            Message::say(
                words,
                "archive-holds",
                &[
                    ("people", count(report.people)),
                    ("results", count(report.results)),
                    ("documents", count(report.documents)),
                    ("changes", count(report.changes)),
                ],
            ),
        ],
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
