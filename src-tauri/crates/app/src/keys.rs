//! The locks of the vault as a person meets them: passphrase, spare key, a second person, this computer.

use std::path::Path;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{LockKind, Secret, SpareKey, SpareKeyFault, Vault};
use words::{Arg, Words};

use crate::error::{AppError, ErrorCode};
use crate::message::Message;
use crate::session::{Now, Session, SessionOptions};
use crate::settings::keep;

/// Setting: the day on which the words of the spare key were typed back.
const CONFIRMED: &str = "spare_key_confirmed";
/// Setting: the day until which the reminder of the spare key keeps quiet.
const REMIND_AGAIN: &str = "spare_key_remind";

/// Which locks the vault has, and whether the spare key is known to be on paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LocksView {
    /// There is a spare key.
    pub has_spare_key: bool,
    /// Its words were typed back once.
    pub is_spare_key_confirmed: bool,
    /// The reminder is due today.
    pub is_reminder_due: bool,
    /// A second person has a passphrase of their own.
    pub has_second_passphrase: bool,
    /// This computer's key store opens the vault.
    pub has_key_store: bool,
    /// What protects the record, in words.
    pub sentences: Vec<Message>,
}

/// The words of a new spare key. Shown once.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpareKeyView {
    /// 24 words in their order.
    pub words: Vec<String>,
}

impl std::fmt::Debug for SpareKeyView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SpareKeyView(hidden)")
    }
}

/// How hard a passphrase is to guess, in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StrengthView {
    /// 0 (guessed at once) to 4 (not guessed).
    pub level: u32,
    /// What that means.
    pub sentence: Message,
}

/// Something typed that opens a vault: a passphrase, or the 24 words in the same box.
pub(crate) struct Typed {
    passphrase: SecretString,
    spare: Option<SpareKey>,
}

impl Typed {
    pub(crate) fn of(typed: &str) -> Self {
        let passphrase = SecretString::from(typed.to_owned());
        // Fewer words may be a passphrase; 24 words of the list are the spare key.
        let spare = SpareKey::parse(&passphrase).ok();
        Self { passphrase, spare }
    }

    /// Tries it as what it looks like, and 24 words as a passphrase too, for they may be one.
    pub(crate) fn open<T>(
        &self,
        open: impl Fn(Secret<'_>) -> Result<T, store::StoreError>,
    ) -> Result<T, store::StoreError> {
        if let Some(spare) = &self.spare {
            match open(Secret::SpareKey(spare)) {
                Err(store::StoreError::WrongSpareKey) => {}
                other => return other,
            }
            return match open(Secret::Passphrase(&self.passphrase)) {
                Err(store::StoreError::WrongPassphrase) => Err(store::StoreError::WrongSpareKey),
                other => other,
            };
        }
        open(Secret::Passphrase(&self.passphrase))
    }
}

/// Opens the vault with its passphrase, that of the second person, or the 24 words. The work of guessing
/// the passphrase is raised to what this version asks for.
///
/// # Errors
/// When nothing of it opens the vault, or the vault is damaged, newer or open elsewhere.
pub fn unlock(folder: &Path, typed: &str, options: SessionOptions) -> Result<Session, AppError> {
    let typed = Typed::of(typed);
    let mut vault = typed.open(|secret| Vault::open_with(folder, secret))?;
    if typed.spare.is_none() {
        // The vault is open. That its lock cannot be made stronger just now is no reason to refuse it.
        let _ = vault.raise_work(&typed.passphrase, options.key_derivation());
    }
    Ok(Session { vault, options })
}

/// Opens the vault with what this computer's key store holds. `None` where it holds nothing that opens it,
/// cannot be reached or is locked: the passphrase is asked then, as ever.
///
/// # Errors
/// When the vault is damaged, newer or open elsewhere.
pub fn unlock_with_key_store(
    folder: &Path,
    options: SessionOptions,
) -> Result<Option<Session>, AppError> {
    match store::open_with_key_store(folder) {
        Ok(vault) => Ok(vault.map(|vault| Session { vault, options })),
        Err(error) => Err(error.into()),
    }
}

/// Returns the locks of the open vault.
///
/// # Errors
/// When the vault cannot be read.
pub fn locks(session: &Session, now: Now) -> Result<LocksView, AppError> {
    let words = session.words()?;
    let settings = session.vault.settings()?;
    let kinds: Vec<LockKind> = session.vault.locks().iter().map(|lock| lock.kind).collect();
    let has = |kind| kinds.contains(&kind);
    let has_spare_key = has(LockKind::SpareKey);
    let is_confirmed = has_spare_key && settings.get(CONFIRMED).is_some_and(|on| !on.is_empty());
    let today = now.today().to_string();
    let is_quiet = settings.get(REMIND_AGAIN).is_some_and(|day| *day > today);
    let sentences = [
        Some("lock-passphrase"),
        has(LockKind::SecondPassphrase).then_some("lock-second-passphrase"),
        Some(match (has_spare_key, is_confirmed) {
            (false, _) => "lock-no-spare-key",
            (true, false) => "lock-spare-key-not-confirmed",
            (true, true) => "lock-spare-key",
        }),
        has(LockKind::KeyStore).then_some("lock-key-store"),
    ];
    Ok(LocksView {
        has_spare_key,
        is_spare_key_confirmed: is_confirmed,
        is_reminder_due: !is_confirmed && !is_quiet,
        has_second_passphrase: has(LockKind::SecondPassphrase),
        has_key_store: has(LockKind::KeyStore),
        sentences: sentences
            .into_iter()
            .flatten()
            .map(|key| Message::say(&words, key, &[]))
            .collect(),
    })
}

/// Makes a spare key in place of a former one, and returns its words.
///
/// # Errors
/// When the vault cannot be written.
pub fn make_spare_key(session: &mut Session, now: Now) -> Result<SpareKeyView, AppError> {
    let spare = session.vault.make_spare_key()?;
    keep(session, CONFIRMED, "", now)?;
    let words = spare.words()?;
    Ok(SpareKeyView {
        words: words
            .expose_secret()
            .split(' ')
            .map(str::to_owned)
            .collect(),
    })
}

/// Notes that the words are on paper, once they were typed back without a slip.
///
/// # Errors
/// Says which words are not right.
pub fn confirm_spare_key(session: &mut Session, typed: &str, now: Now) -> Result<(), AppError> {
    let spare = parse_words(typed)?;
    if !session.vault.is_spare_key(&spare)? {
        return Err(store::StoreError::WrongSpareKey.into());
    }
    keep(session, CONFIRMED, &now.today().to_string(), now)
}

/// Keeps the reminder of the spare key quiet until tomorrow.
///
/// # Errors
/// When the vault cannot be written.
pub fn remind_tomorrow(session: &mut Session, now: Now) -> Result<(), AppError> {
    let tomorrow = now.today().succ_opt().unwrap_or(now.today());
    keep(session, REMIND_AGAIN, &tomorrow.to_string(), now)
}

/// Sets a new passphrase with the spare key, and opens the vault: for somebody who forgot the former one.
///
/// # Errors
/// Says which words are not right, or that they are of another vault.
pub fn recover(
    folder: &Path,
    spare_words: &str,
    new_passphrase: &str,
    options: SessionOptions,
) -> Result<Session, AppError> {
    if new_passphrase.is_empty() {
        return Err(AppError::invalid("passphrase", ""));
    }
    let spare = parse_words(spare_words)?;
    let secret = Secret::SpareKey(&spare);
    let mut vault = Vault::open_with(folder, secret)?;
    let new = SecretString::from(new_passphrase.to_owned());
    vault.change_passphrase_with(secret, &new, options.key_derivation())?;
    Ok(Session { vault, options })
}

/// Gives a second person a passphrase of their own; `None` takes it away.
///
/// # Errors
/// When it is empty or the vault cannot be written.
pub fn set_second_passphrase(
    session: &mut Session,
    passphrase: Option<&str>,
) -> Result<(), AppError> {
    match passphrase {
        Some("") => Err(AppError::invalid("passphrase", "")),
        Some(passphrase) => {
            let derivation = session.options.key_derivation();
            let passphrase = SecretString::from(passphrase.to_owned());
            Ok(session
                .vault
                .set_second_passphrase(&passphrase, derivation)?)
        }
        None => Ok(session.vault.take_lock_away(LockKind::SecondPassphrase)?),
    }
}

/// Lets this computer's key store open the vault, or no longer.
///
/// # Errors
/// When the key store cannot be reached; the vault is as it was then.
pub fn set_key_store(session: &mut Session, is_on: bool) -> Result<(), AppError> {
    if is_on {
        Ok(store::remember_in_key_store(&mut session.vault)?)
    } else {
        Ok(store::forget_in_key_store(&mut session.vault)?)
    }
}

/// Gives the record a new data key. Returns which locks have to be made again, in words.
///
/// # Errors
/// When the passphrase is not the owner's, the words are not right, or there is no room for a second copy.
pub fn rekey(
    session: &mut Session,
    passphrase: &str,
    spare_words: Option<&str>,
    now: Now,
) -> Result<Vec<Message>, AppError> {
    let words = session.words()?;
    let spare = spare_words.map(parse_words).transpose()?;
    // Whatever happens to the copy, there is a backup of before.
    session.vault.backup(now.at)?;
    let derivation = session.options.key_derivation();
    let passphrase = SecretString::from(passphrase.to_owned());
    let rekeyed = session
        .vault
        .rekey(&passphrase, spare.as_ref(), derivation)?;
    if rekeyed.gone.contains(&LockKind::SpareKey) {
        keep(session, CONFIRMED, "", now)?;
    }
    let mut sentences = vec![Message::say(&words, "rekeyed", &[])];
    sentences.extend(rekeyed.gone.iter().map(|kind| {
        let key = match kind {
            LockKind::Passphrase => "rekeyed-gone-passphrase",
            LockKind::SecondPassphrase => "rekeyed-gone-second-passphrase",
            LockKind::SpareKey => "rekeyed-gone-spare-key",
            LockKind::KeyStore => "rekeyed-gone-key-store",
        };
        Message::say(&words, key, &[])
    }));
    Ok(sentences)
}

/// Says how hard a passphrase is to guess. `personal` are words that somebody close would try first: names,
/// birth dates.
#[must_use]
pub fn strength(words: &Words, passphrase: &str, personal: &[&str]) -> StrengthView {
    // A guesser is as fast with a thousand signs as with a hundred; the estimate is not.
    let start: String = passphrase.chars().take(100).collect();
    let parts: Vec<&str> = personal
        .iter()
        .flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()))
        .filter(|part| !part.is_empty())
        .collect();
    // What is left without the personal words has to hold by itself: the estimate takes three known words in
    // a row for far better than they are.
    let mut rest = start.to_lowercase();
    for part in parts.iter().filter(|part| part.chars().count() > 2) {
        rest = rest.replace(&part.to_lowercase(), "");
    }
    let of = |text: &str| u32::from(u8::from(zxcvbn::zxcvbn(text, &parts).score()));
    let level = of(&start).min(of(&rest) + 1);
    let key = match level {
        0 => "strength-0",
        1 => "strength-1",
        2 => "strength-2",
        3 => "strength-3",
        _ => "strength-4",
    };
    StrengthView {
        level,
        sentence: Message::say(words, key, &[]),
    }
}

fn parse_words(typed: &str) -> Result<SpareKey, AppError> {
    SpareKey::parse(&SecretString::from(typed.to_owned())).map_err(|fault| {
        let error = AppError::new(ErrorCode::SpareKeyMistyped, "the words are no spare key");
        match fault {
            SpareKeyFault::Count(count) => error
                .with("fault", "count")
                .with("count", count.to_string()),
            SpareKeyFault::Unknown(positions) => {
                let positions: Vec<String> = positions.iter().map(usize::to_string).collect();
                error
                    .with("fault", "unknown")
                    .with("positions", positions.join(", "))
            }
            SpareKeyFault::Checksum => error.with("fault", "order"),
        }
    })
}

/// Returns what is said of a record that is older than the last one here; `None` where it is not.
///
/// # Errors
/// When the settings cannot be read.
pub fn older_database(session: &Session) -> Result<Option<Message>, AppError> {
    let Some(missing) = session.vault.missing_changes() else {
        return Ok(None);
    };
    let missing = i64::try_from(missing).unwrap_or(i64::MAX);
    let words = session.words()?;
    Ok(Some(Message::say(
        &words,
        "record-is-older",
        &[("changes", Arg::Count(missing))],
    )))
}

/// Goes on with a record that is older than the last one here: from now on it is the newest that was seen.
///
/// # Errors
/// When the note of the newest change cannot be written.
pub fn accept_older(session: &mut Session) -> Result<(), AppError> {
    Ok(session.vault.accept_older_database()?)
}

#[cfg(test)]
#[path = "keys_tests.rs"]
mod tests;
