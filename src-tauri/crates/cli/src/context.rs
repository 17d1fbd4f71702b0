//! What every command needs: the place of the vault, the person, the passphrase, the clock, the output.

use std::path::PathBuf;

use app::people::PersonView;
use app::session::SessionOptions;
use app::vault::VaultState;
use app::{ErrorCode, Now, Session};

use crate::arguments::Global;
use crate::failure::Failure;
use crate::output::Output;
use crate::passphrase;

/// What every command needs.
pub(crate) struct Context {
    pub(crate) out: Output,
    pub(crate) now: Now,
    global: Global,
}

impl Context {
    pub(crate) fn new(global: Global) -> Self {
        Self {
            out: Output::new(global.json),
            now: Now {
                at: chrono::Local::now().fixed_offset(),
            },
            global,
        }
    }

    /// Returns the folder of the vault: as named, as in the environment, or where the window keeps it.
    pub(crate) fn folder(&self) -> Result<PathBuf, Failure> {
        let in_environment = || {
            std::env::var_os("MDS_VAULT")
                .filter(|folder| !folder.is_empty())
                .map(PathBuf::from)
        };
        match self.global.vault.clone().or_else(in_environment) {
            Some(folder) => Ok(folder),
            None => Ok(app::place::vault_folder(cfg!(debug_assertions))?),
        }
    }

    /// Returns the words where no vault is needed.
    pub(crate) fn words(&self) -> app::Words {
        self.global
            .lang
            .map_or_else(|| app::text::words(None), app::text::words_in)
    }

    /// Returns the file of the passphrase, where one was named.
    pub(crate) fn passphrase_file(&self) -> Option<PathBuf> {
        passphrase::named_file(self.global.passphrase_file.as_deref())
    }

    /// Returns what a session needs besides the passphrase.
    pub(crate) fn options(&self) -> Result<SessionOptions, Failure> {
        Ok(SessionOptions {
            reader_program: app::place::reader_program()?,
            smallest_key_derivation: weak_key_for_tests(),
            language: self.global.lang,
        })
    }

    /// Opens the vault. The passphrase is asked only where there is one.
    pub(crate) fn unlock(&self) -> Result<Session, Failure> {
        let folder = self.existing()?;
        let phrase = passphrase::current(self.global.passphrase_file.as_deref())?;
        let mut session = app::keys::unlock(&folder, &phrase, self.options()?)?;
        // Where it cannot be kept, what is covered stays covered.
        let _ = app::covered::open_due(&mut session, self.now);
        Ok(session)
    }

    /// Returns the folder, or says that there is no vault in it.
    pub(crate) fn existing(&self) -> Result<PathBuf, Failure> {
        let folder = self.folder()?;
        match app::vault::state(&folder) {
            VaultState::None => Err(Failure::NoSuch {
                what: "vault in the folder",
                typed: folder.display().to_string(),
                hint: "Make one with “mds init”, or name another folder with --vault.".to_owned(),
            }),
            VaultState::Locked | VaultState::Open => Ok(folder),
        }
    }

    /// Returns whose record the command is about: the one that was named, or the only one.
    pub(crate) fn person(&self, session: &Session) -> Result<PersonView, Failure> {
        let mut people = app::people::list(session)?;
        if let Some(name) = &self.global.person {
            return match app::people::find(session, name) {
                Err(error) if error.code == ErrorCode::NoPerson => {
                    let names: Vec<&str> =
                        people.iter().map(|person| person.name.as_str()).collect();
                    Err(Failure::NoSuch {
                        what: "one person of the name",
                        typed: name.clone(),
                        hint: format!(
                            "In this vault: {}. Where two have one name, use the id of “mds person list --json”.",
                            names.join(", ")
                        ),
                    })
                }
                other => Ok(other?),
            };
        }
        match (people.pop(), people.is_empty()) {
            (Some(only), true) => Ok(only),
            (None, _) => Err(Failure::NobodyYet),
            (Some(last), false) => {
                people.push(last);
                let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
                Err(Failure::usage(
                    format!("This vault holds several people: {}.", names.join(", ")),
                    "Say whose record you mean with --person NAME.",
                ))
            }
        }
    }

    /// Opens the vault, with everything said in a language, and finds the person.
    pub(crate) fn record_in(
        &mut self,
        language: Option<app::Language>,
    ) -> Result<(Session, PersonView), Failure> {
        self.global.lang = language.or(self.global.lang);
        self.record()
    }

    /// Opens the vault and finds the person.
    pub(crate) fn record(&self) -> Result<(Session, PersonView), Failure> {
        let session = self.unlock()?;
        let person = self.person(&session)?;
        Ok((session, person))
    }
}

/// Deriving the key takes long on purpose. A development build may make vaults that open fast.
fn weak_key_for_tests() -> bool {
    cfg!(debug_assertions) && std::env::var_os("MDS_WEAK_KEY_FOR_TESTS").is_some()
}
