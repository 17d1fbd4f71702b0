//! An open vault with what is needed to work on it.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::Uuid;
use reader::{Reader, ReaderLimits, ReaderOptions, RecogniserChoice};
use store::{Cause, KdfParameters, Operation, Stamp, Vault};
use words::{Language, Words};

use crate::error::{AppError, ErrorCode};
use crate::settings;

/// An entry that was typed is at most this long, in bytes with the names of its fields: some forty pages of text.
const LONGEST_ENTRY: usize = 120_000;

/// The moment as the shell reads it from the clock; inner crates never ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Wall clock with its offset.
    pub at: DateTime<FixedOffset>,
}

impl Now {
    /// Returns the calendar day where the person is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.at.date_naive()
    }
}

/// What a shell decides about a session.
#[derive(Debug, Clone)]
pub struct SessionOptions {
    /// Path of `mds-read`.
    pub reader_program: PathBuf,
    /// True in tests: the smallest parameters for deriving the key.
    pub smallest_key_derivation: bool,
    /// Everything is said in this language, whatever the settings say.
    pub language: Option<Language>,
}

impl SessionOptions {
    pub(crate) fn key_derivation(&self) -> KdfParameters {
        if self.smallest_key_derivation {
            KdfParameters::smallest()
        } else {
            KdfParameters::default()
        }
    }

    pub(crate) fn reader(&self) -> Reader {
        Reader::new(ReaderOptions {
            program: self.reader_program.clone(),
            limits: ReaderLimits::default(),
            recogniser: RecogniserChoice::Found,
        })
    }
}

/// An open vault. Dropping it locks: the connection closes and the key is wiped.
pub struct Session {
    pub(crate) vault: Vault,
    pub(crate) options: SessionOptions,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Session(open)")
    }
}

impl Session {
    /// Returns the words in the person's language, units and number style.
    pub(crate) fn words(&self) -> Result<Words, AppError> {
        let mut settings = settings::load(self)?;
        if let Some(language) = self.options.language {
            settings = settings::spoken_in(&settings, language);
        }
        Ok(settings::words(&settings))
    }

    /// Applies changes of one person with one cause.
    pub(crate) fn apply(
        &mut self,
        person: Uuid,
        cause: Cause,
        now: Now,
        operations: &[Operation],
    ) -> Result<(), AppError> {
        let is_typed = matches!(cause, Cause::Typed);
        if is_typed && operations.iter().any(is_too_long) {
            return Err(AppError::invalid("text-too-long", ""));
        }
        self.may_change(person, operations)?;
        let stamp = Stamp {
            at: now.at,
            cause,
            person,
        };
        self.vault.apply(&stamp, operations)?;
        Ok(())
    }
}

/// Whether somebody typed, or pasted, more than an entry is meant to hold. A whole lab report pasted into a note by
/// mistake would make every later look at the record slow.
fn is_too_long(operation: &Operation) -> bool {
    matches!(operation, Operation::Put(entity) if format!("{entity:?}").len() > LONGEST_ENTRY)
}

/// Reads an identity that a shell sent.
pub(crate) fn id(text: &str) -> Result<Uuid, AppError> {
    Uuid::parse_str(text)
        .map_err(|_| AppError::new(ErrorCode::NotFound, "the identity is not a UUID"))
}

/// Makes a new identity. Version 7: ordered by time, inside the encrypted file only.
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use crate::entries::{self, Entry, NoteEntry};
    use crate::main_job_tests::{demonstration, now};
    use crate::{ErrorCode, record, text};

    #[test]
    fn more_text_than_an_entry_holds_is_refused_and_changes_nothing() {
        let temporary = tempfile::tempdir().unwrap();
        let (mut session, person) = demonstration(&temporary.path().join("vault"));
        let mut save = |length: usize| {
            let entry = Entry::Note(NoteEntry {
                id: None,
                on: "2026-03-05".to_owned(),
                text: "x".repeat(length),
            });
            entries::save(&mut session, &person, &entry, now())
        };
        assert!(save(100_000).is_ok());
        let refused = save(10 << 20).unwrap_err();
        assert_eq!(refused.code, ErrorCode::InvalidInput);
        let view = text::error_view(&text::words(None), &refused);
        assert!(view.message.starts_with("That is more text"), "{view:?}");
        let notes = record::record(&session, &person).unwrap().notes;
        assert!(notes.iter().all(|note| note.text.len() <= 100_000));
    }

    #[test]
    fn an_error_says_no_more_than_the_beginning_of_what_was_typed() {
        let error = crate::AppError::invalid("date", &"9".repeat(1 << 20));
        let view = text::error_view(&text::words(None), &error);
        assert!(
            view.message.len() < 400 && view.message.contains('…'),
            "{view:?}"
        );
    }
}
