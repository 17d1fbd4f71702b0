//! What the window holds between two commands: the open vault, the chosen person, the chosen files.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError};

use app::error::ErrorView;
use app::session::SessionOptions;
use app::{AppError, Now, Session, place, text, vault};

/// The state of the one window.
pub(crate) struct Shell {
    pub(crate) folder: PathBuf,
    pub(crate) options: SessionOptions,
    session: Mutex<Option<Session>>,
    person: Mutex<Option<String>>,
    files: Mutex<BTreeMap<String, PathBuf>>,
    pub(crate) is_cancelled: AtomicBool,
}

impl Shell {
    pub(crate) fn new() -> Result<Self, AppError> {
        // MDS_VAULT serves tests and people who keep several vaults; the command line honours it too.
        let folder = match std::env::var_os("MDS_VAULT") {
            Some(folder) => PathBuf::from(folder),
            None => place::vault_folder(cfg!(debug_assertions))?,
        };
        Ok(Self {
            folder,
            options: SessionOptions {
                reader_program: place::reader_program()?,
                smallest_key_derivation: false,
            },
            session: Mutex::new(None),
            person: Mutex::new(None),
            files: Mutex::new(BTreeMap::new()),
            is_cancelled: AtomicBool::new(false),
        })
    }

    /// Does something with the open vault that only looks.
    pub(crate) fn look<T>(
        &self,
        look: impl FnOnce(&Session) -> Result<T, AppError>,
    ) -> Result<T, ErrorView> {
        let session = guard(&self.session);
        let done = session.as_ref().ok_or_else(vault::locked).and_then(look);
        done.map_err(|error| said(session.as_ref(), &error))
    }

    /// Does something with the open vault that changes it.
    pub(crate) fn change<T>(
        &self,
        change: impl FnOnce(&mut Session) -> Result<T, AppError>,
    ) -> Result<T, ErrorView> {
        let mut session = guard(&self.session);
        let done = session.as_mut().ok_or_else(vault::locked).and_then(change);
        done.map_err(|error| said(session.as_ref(), &error))
    }

    /// Keeps an opened vault.
    pub(crate) fn open(&self, opened: Result<Session, AppError>) -> Result<(), ErrorView> {
        let opened = opened.map_err(|error| said(None, &error))?;
        *guard(&self.session) = Some(opened);
        Ok(())
    }

    /// Closes the vault: the connection is dropped and the key wiped.
    pub(crate) fn lock(&self) {
        *guard(&self.session) = None;
        guard(&self.files).clear();
    }

    pub(crate) fn is_open(&self) -> bool {
        guard(&self.session).is_some()
    }

    pub(crate) fn person(&self) -> Option<String> {
        guard(&self.person).clone()
    }

    pub(crate) fn choose_person(&self, person: Option<String>) {
        *guard(&self.person) = person;
    }

    pub(crate) fn files(&self) -> MutexGuard<'_, BTreeMap<String, PathBuf>> {
        guard(&self.files)
    }
}

/// The moment, read from the clock here and nowhere below.
pub(crate) fn now() -> Now {
    Now {
        at: chrono::Local::now().fixed_offset(),
    }
}

/// Puts an error into words.
pub(crate) fn said(session: Option<&Session>, error: &AppError) -> ErrorView {
    text::error_view(&text::words(session), error)
}

/// A panic in another command leaves the data as the last finished transaction left it.
fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
