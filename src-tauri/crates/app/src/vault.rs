//! Opening, making and locking the vault.

use crate::people::SexView;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::path::Path;

use secrecy::SecretString;
use store::{Finding, Vault};

use crate::error::{AppError, ErrorCode};
use crate::message::Message;
use crate::session::{Now, Session, SessionOptions};
use crate::{demonstration, entries, people, settings, typed};

/// Whether there is a vault, and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum VaultState {
    /// No vault yet: the first run.
    None,
    /// A vault that waits for its passphrase.
    Locked,
    /// Open.
    Open,
}

/// What a shell needs before anything is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatusView {
    /// Whether there is a vault, and whether it is open.
    pub vault: VaultState,
    /// Version of the program.
    pub version: String,
    /// True for a development build with a vault of its own.
    pub is_development: bool,
    /// Emergency number shown on every screen.
    pub emergency_number: String,
    /// Team lines of the chosen person; empty while locked.
    pub team_lines: Vec<crate::entries::TeamLineEntry>,
    /// Id of the chosen person.
    pub person: Option<String>,
}

/// The first dose as answered in the first run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FirstTreatment {
    /// Name of the treatment or study; may be empty.
    pub name: String,
    /// Date of the first dose; `None` = not yet.
    pub first_dose: Option<String>,
    /// True where it is a study.
    pub is_trial: bool,
}

/// The three questions of the first run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CreateVaultRequest {
    /// The passphrase.
    pub passphrase: String,
    /// Whose record.
    pub person_name: String,
    /// Birth date as typed.
    pub birth_date: Option<String>,
    /// For ranges.
    pub sex: SexView,
    /// The first dose; `None` = no treatment.
    pub treatment: Option<FirstTreatment>,
    /// True to start with the demonstration record instead of a person.
    pub with_demonstration: bool,
}

/// What a full check of the vault found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VaultCheckView {
    /// True where nothing is wrong.
    pub is_sound: bool,
    /// What was checked and found, in words.
    pub sentences: Vec<Message>,
}

/// Says whether there is a vault in `folder`. An open one is known only to the shell that holds it.
#[must_use]
pub fn state(folder: &Path) -> VaultState {
    if Vault::exists(folder) {
        VaultState::Locked
    } else {
        VaultState::None
    }
}

/// Returns the status before anything is open.
#[must_use]
pub fn closed_status(folder: &Path, is_development: bool) -> StatusView {
    StatusView {
        vault: state(folder),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        is_development,
        emergency_number: settings::usual().emergency_number,
        team_lines: Vec::new(),
        person: None,
    }
}

/// Returns the status of an open vault for the chosen person.
///
/// # Errors
/// When the vault cannot be read.
pub fn open_status(
    session: &Session,
    person: Option<&str>,
    is_development: bool,
) -> Result<StatusView, AppError> {
    let team_lines = match person {
        Some(person) => crate::record::record(session, person)?.team_lines,
        None => Vec::new(),
    };
    Ok(StatusView {
        vault: VaultState::Open,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        is_development,
        emergency_number: settings::load(session)?.emergency_number,
        team_lines,
        person: person.map(str::to_owned),
    })
}

/// Makes a vault with its first person, or with the demonstration record.
///
/// # Errors
/// When there is a vault already, the passphrase is empty, or the folder cannot be written.
pub fn create(
    folder: &Path,
    request: &CreateVaultRequest,
    options: SessionOptions,
    now: Now,
) -> Result<Session, AppError> {
    if request.passphrase.is_empty() {
        return Err(AppError::invalid("passphrase", ""));
    }
    if !request.with_demonstration {
        // Refused before anything is made, so that no vault without its person is left behind.
        typed::required("person-name", &request.person_name)?;
    }
    let passphrase = SecretString::from(request.passphrase.clone());
    let vault = Vault::create(folder, &passphrase, options.key_derivation())?;
    let mut session = Session { vault, options };
    if request.with_demonstration {
        demonstration::open(&mut session, now)?;
        return Ok(session);
    }
    let person = people::save(
        &mut session,
        &people::PersonRequest {
            id: None,
            name: request.person_name.clone(),
            birth_date: request.birth_date.clone(),
            sex: request.sex,
        },
        now,
    )?;
    if let Some(first) = &request.treatment {
        let is_named = typed::filled(Some(&first.name)).is_some();
        let name = if is_named {
            first.name.clone()
        } else {
            session.words()?.say("treatment-without-name", &[])
        };
        let trial = first.is_trial.then(|| entries::TrialEntry {
            name: name.clone(),
            registry_number: None,
            phase: None,
            arm: entries::ArmView::NotSaid,
            arm_name: None,
            consent: None,
        });
        entries::save(
            &mut session,
            &person.id,
            &entries::Entry::Treatment(entries::TreatmentEntry {
                id: None,
                name,
                first_dose: first.first_dose.clone(),
                ended: None,
                cycle_days: None,
                window_from_day: None,
                window_to_day: None,
                assessment_days: None,
                trial,
                definition: None,
            }),
            now,
        )?;
    }
    Ok(session)
}

/// Changes the passphrase. The data key stays; only its wrap is made anew.
///
/// # Errors
/// When the old passphrase is wrong or the new one is empty.
pub fn change_passphrase(session: &mut Session, old: &str, new: &str) -> Result<(), AppError> {
    if new.is_empty() {
        return Err(AppError::invalid("passphrase", ""));
    }
    let derivation = session.options.key_derivation();
    session.vault.change_passphrase(
        &SecretString::from(old.to_owned()),
        &SecretString::from(new.to_owned()),
        derivation,
    )?;
    Ok(())
}

/// Checks the whole vault: pages, structure, the chain of changes, and the current tables against it.
///
/// # Errors
/// When the check itself cannot be made.
pub fn check(session: &mut Session) -> Result<VaultCheckView, AppError> {
    let words = session.words()?;
    Ok(found(&words, &session.vault.check()?))
}

/// Says in words what a full check found.
pub(crate) fn found(words: &words::Words, report: &store::CheckReport) -> VaultCheckView {
    let key = if report.is_sound() {
        "check-sound"
    } else {
        "check-not-sound"
    };
    let mut sentences = vec![Message::say(
        words,
        key,
        &[(
            "changes",
            words::Arg::Count(i64::try_from(report.changes).unwrap_or(i64::MAX)),
        )],
    )];
    sentences.extend(report.findings.iter().map(|finding| {
        let (key, what) = match finding {
            Finding::Page(what) => ("check-page", what.clone()),
            Finding::Structure(what) => ("check-structure", what.clone()),
            Finding::Link(table) => ("check-link", table.clone()),
            Finding::Change(number) => ("check-change", number.to_string()),
            Finding::Table(table) => ("check-table", table.clone()),
            Finding::Document(hash) => ("check-document", hash.clone()),
            Finding::Unreadable(what) => ("check-unreadable", what.clone()),
        };
        Message::say(words, key, &[("what", words::Arg::Text(&what))])
    }));
    VaultCheckView {
        is_sound: report.is_sound(),
        sentences,
    }
}

/// Returns an error where no vault is open.
#[must_use]
pub fn locked() -> AppError {
    AppError::new(ErrorCode::Locked, "no vault is open")
}

/// Makes a vault without a person; the shell adds one next.
///
/// # Errors
/// When there is a vault already, the passphrase is empty, or the folder cannot be written.
pub fn create_without_person(
    folder: &Path,
    passphrase: &str,
    options: SessionOptions,
) -> Result<Session, AppError> {
    if passphrase.is_empty() {
        return Err(AppError::invalid("passphrase", ""));
    }
    let derivation = options.key_derivation();
    let vault = Vault::create(
        folder,
        &SecretString::from(passphrase.to_owned()),
        derivation,
    )?;
    Ok(Session { vault, options })
}

/// A lock of a vault.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LockView {
    /// For example `passphrase`.
    pub kind: String,
    /// Memory that trying one passphrase takes, in KiB.
    pub memory_kib: Option<u32>,
    /// Passes over that memory.
    pub passes: Option<u32>,
    /// Lanes side by side.
    pub lanes: Option<u32>,
}

/// What protects a vault, as far as it can be told without opening it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LockInfoView {
    /// Each opens the vault by itself.
    pub locks: Vec<LockView>,
    /// True where a program holds the vault open.
    pub is_in_use: bool,
}

/// Says what protects the vault in `folder`.
///
/// # Errors
/// When there is no vault, or its header is damaged or newer than this program.
pub fn lock_info(folder: &Path) -> Result<LockInfoView, AppError> {
    let info = store::lock_info(folder)?;
    let locks = info.locks.into_iter().map(|(kind, derivation)| LockView {
        kind,
        memory_kib: derivation.map(|derivation| derivation.memory_kib),
        passes: derivation.map(|derivation| derivation.passes),
        lanes: derivation.map(|derivation| derivation.lanes),
    });
    Ok(LockInfoView {
        locks: locks.collect(),
        is_in_use: info.is_in_use,
    })
}
