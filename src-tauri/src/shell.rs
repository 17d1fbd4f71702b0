//! What the window holds between two commands: the open vault, the chosen person, the chosen files.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use app::care::{self, CareView};
use app::covered;
use app::error::{ErrorCode, ErrorView};
use app::session::SessionOptions;
use app::{AppError, Now, Session, keys, place, text, vault};

use zeroize::Zeroizing;

use crate::attempts::Attempts;
use crate::typed_secrets::{LetterBoxes, TypedSecret};

/// The state of the one window.
pub(crate) struct Shell {
    pub(crate) folder: PathBuf,
    pub(crate) options: SessionOptions,
    session: Mutex<Option<Session>>,
    person: Mutex<Option<String>>,
    files: Mutex<BTreeMap<String, PathBuf>>,
    /// Files that the program was started with, until the open window takes them.
    given: Mutex<Vec<PathBuf>>,
    attempts: Mutex<Attempts>,
    pub(crate) letter_boxes: LetterBoxes,
    key_store_was_asked: AtomicBool,
    /// Stops the check of the record that runs beside the open vault.
    check: Mutex<Option<Arc<AtomicBool>>>,
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
                language: None,
            },
            session: Mutex::new(None),
            person: Mutex::new(None),
            files: Mutex::new(BTreeMap::new()),
            given: Mutex::new(Vec::new()),
            attempts: Mutex::new(Attempts::default()),
            letter_boxes: LetterBoxes::default(),
            key_store_was_asked: AtomicBool::new(false),
            check: Mutex::new(None),
            is_cancelled: AtomicBool::new(false),
        })
    }

    /// Does something with the open vault that only looks.
    pub(crate) fn look<T>(
        &self,
        look: impl FnOnce(&Session) -> Result<T, AppError>,
    ) -> Result<T, ErrorView> {
        let mut session = guard(&self.session);
        open_due(session.as_mut());
        let done = session.as_ref().ok_or_else(vault::locked).and_then(look);
        done.map_err(|error| said(session.as_ref(), &error))
    }

    /// Does something with the open vault that changes it.
    pub(crate) fn change<T>(
        &self,
        change: impl FnOnce(&mut Session) -> Result<T, AppError>,
    ) -> Result<T, ErrorView> {
        let mut session = guard(&self.session);
        open_due(session.as_mut());
        let done = session.as_mut().ok_or_else(vault::locked).and_then(change);
        done.map_err(|error| said(session.as_ref(), &error))
    }

    /// Returns the words of the open vault, else the usual ones.
    pub(crate) fn words(&self) -> app::Words {
        text::words(guard(&self.session).as_ref())
    }

    /// Opens a passphrase, or words, that the page sealed.
    pub(crate) fn typed(&self, typed: &TypedSecret) -> Result<Zeroizing<String>, ErrorView> {
        self.letter_boxes
            .open(typed)
            .map_err(|error| self.say(&error))
    }

    /// The same where it need not be given.
    pub(crate) fn typed_if_any(
        &self,
        typed: Option<&TypedSecret>,
    ) -> Result<Option<Zeroizing<String>>, ErrorView> {
        typed.map(|typed| self.typed(typed)).transpose()
    }

    /// Says a fault in the words of the open vault, else in the usual ones.
    fn say(&self, error: &AppError) -> ErrorView {
        text::error_view(&self.words(), error)
    }

    /// Keeps an opened vault.
    pub(crate) fn open(&self, opened: Result<Session, AppError>) -> Result<(), ErrorView> {
        let opened = opened.map_err(|error| said(None, &error))?;
        *guard(&self.session) = Some(opened);
        Ok(())
    }

    /// Opens the vault with what was typed, or says that the next try has to wait. One try at a time.
    pub(crate) fn unlock(&self, typed: &str) -> Result<(), ErrorView> {
        let mut attempts = guard(&self.attempts);
        if !attempts.left(Instant::now()).is_zero() {
            let error = AppError::new(ErrorCode::TooSoon, "after several wrong passphrases");
            return Err(said(None, &error));
        }
        let opened = self.open(keys::unlock(&self.folder, typed, self.options.clone()));
        match &opened {
            Ok(()) => attempts.right(),
            Err(error)
                if matches!(
                    error.code,
                    ErrorCode::WrongPassphrase | ErrorCode::WrongSpareKey
                ) =>
            {
                attempts.wrong(Instant::now());
            }
            Err(_) => {}
        }
        opened
    }

    /// Returns how long the next try has to wait.
    pub(crate) fn wait(&self) -> Duration {
        guard(&self.attempts).left(Instant::now())
    }

    /// Opens the vault with this computer's key store, once after the start. A record that was locked stays so
    /// until somebody types: otherwise locking would mean nothing on a computer that is signed in.
    pub(crate) fn unlock_with_key_store(&self) -> bool {
        if self.key_store_was_asked.swap(true, Ordering::Relaxed) || self.is_open() {
            return false;
        }
        // Whatever goes wrong here, the passphrase is asked, and says what there is to say.
        match keys::unlock_with_key_store(&self.folder, self.options.clone()) {
            Ok(Some(session)) => self.open(Ok(session)).is_ok(),
            Ok(None) | Err(_) => false,
        }
    }

    /// Closes the vault: the connection is dropped and the key wiped.
    pub(crate) fn lock(&self) {
        self.key_store_was_asked.store(true, Ordering::Relaxed);
        *guard(&self.session) = None;
        if let Some(stop) = guard(&self.check).take() {
            stop.store(true, Ordering::Relaxed);
        }
        guard(&self.files).clear();
    }

    /// Checks the whole record and looks after it. The check runs beside the open vault, which nobody waits for.
    pub(crate) fn look_after(&self) -> Result<CareView, ErrorView> {
        let (check, stop) = self.look(|session| {
            let check = care::begin_check(session)?;
            let stop = check.stopper();
            // While the vault is held: whoever locks it next finds what to stop.
            *guard(&self.check) = Some(Arc::clone(&stop));
            Ok((check, stop))
        })?;
        let report = check.run();
        if stop.load(Ordering::Relaxed) {
            return Err(said(None, &vault::locked()));
        }
        let report = report.map_err(|error| said(None, &AppError::from(error)))?;
        self.change(|session| care::look_after(session, &report, now()))
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

    /// Remembers files that the program was started with.
    pub(crate) fn give(&self, paths: Vec<PathBuf>) {
        guard(&self.given).extend(paths);
    }

    /// Returns them, once.
    pub(crate) fn take_given(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *guard(&self.given))
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

/// Opens what was covered until now, before anything is read. Where it cannot be kept, it stays covered.
fn open_due(session: Option<&mut Session>) {
    if let Some(session) = session {
        let _ = covered::open_due(session, now());
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
