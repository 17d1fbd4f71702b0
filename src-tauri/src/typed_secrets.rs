//! Passphrases and the 24 words on their way from the page to the program.
//!
//! What the page sends stays in memory that belongs to WebKit, and nobody else can wipe that. So the page seals what
//! was typed to a key of this program that is used once and wiped: what is left lying about says nothing. (ECDH on
//! P-256, HKDF-SHA-256, AES-256-GCM: what the page has built in. The key serves once, so its nonce is fixed.)

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use aes_gcm::aead::{Aead as _, KeyInit as _, OsRng};
use aes_gcm::{Aes256Gcm, Nonce};
use app::{AppError, ErrorCode};
use p256::PublicKey;
use p256::ecdh::EphemeralSecret;
use p256::elliptic_curve::sec1::ToEncodedPoint as _;
use serde::{Deserialize, Serialize};
use specta::Type;
use zeroize::Zeroizing;

/// Keys that wait for something typed. Two boxes of one page may ask at the same time; hundreds do not.
const WAITING_AT_MOST: usize = 32;
/// What the key is for.
const PURPOSE: &[u8] = b"mds-companion/1/typed";
const NONCE: [u8; 12] = [0; 12];

/// Something typed, sealed by the page: the box that it is for, the page's own public key, and the sealed text, each
/// hexadecimal, with points between them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(transparent)]
#[specta(transparent)]
pub(crate) struct TypedSecret(pub(crate) String);

/// The keys that were handed out and not used yet, the oldest first.
#[derive(Default)]
pub(crate) struct LetterBoxes {
    waiting: Mutex<VecDeque<(String, EphemeralSecret)>>,
}

impl LetterBoxes {
    /// Makes a key for one letter and returns its public half, hexadecimal.
    pub(crate) fn add(&self) -> String {
        let secret = EphemeralSecret::random(&mut OsRng);
        let name = hex(secret.public_key().to_encoded_point(false).as_bytes());
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() == WAITING_AT_MOST {
            waiting.pop_front();
        }
        waiting.push_back((name.clone(), secret));
        name
    }

    /// Opens what the page sealed. The key is gone after that, whatever came of it.
    ///
    /// # Errors
    /// Where it is not sealed to a key that waits.
    pub(crate) fn open(&self, typed: &TypedSecret) -> Result<Zeroizing<String>, AppError> {
        let fault = |what: &str| AppError::new(ErrorCode::InvalidInput, what);
        let mut parts = typed.0.split('.');
        let (Some(name), Some(sender), Some(sealed), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(fault("what was typed did not come sealed"));
        };
        let secret = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let place = waiting.iter().position(|(known, _)| known == name);
            place.and_then(|place| waiting.remove(place))
        };
        let (_, secret) = secret.ok_or_else(|| fault("sealed to no key that waits"))?;
        let sender = bytes(sender)
            .and_then(|sender| PublicKey::from_sec1_bytes(&sender).ok())
            .ok_or_else(|| fault("the page's key is no point of the curve"))?;
        let sealed = bytes(sealed).ok_or_else(|| fault("not hexadecimal"))?;
        let shared = secret.diffie_hellman(&sender);
        let mut key = Zeroizing::new([0_u8; 32]);
        hkdf::Hkdf::<sha2::Sha256>::new(None, shared.raw_secret_bytes())
            .expand(PURPOSE, key.as_mut())
            .map_err(|_| fault("no key can be drawn"))?;
        let opened = Aes256Gcm::new((&*key).into())
            .decrypt(Nonce::from_slice(&NONCE), sealed.as_slice())
            .map_err(|_| fault("the seal is broken"))?;
        match String::from_utf8(opened) {
            Ok(text) => Ok(Zeroizing::new(text)),
            Err(error) => {
                let _wiped = Zeroizing::new(error.into_bytes());
                Err(fault("not a text"))
            }
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _never_fails = write!(text, "{byte:02x}");
        text
    })
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (pairs, []) = hex.as_bytes().as_chunks::<2>() else {
        return None;
    };
    pairs
        .iter()
        .map(|[high, low]| u8::try_from(digit(*high)? * 16 + digit(*low)?).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the page does.
    fn seal(letter_box: &str, text: &str) -> TypedSecret {
        let mine = EphemeralSecret::random(&mut OsRng);
        let theirs = PublicKey::from_sec1_bytes(&bytes(letter_box).expect("hexadecimal"));
        let shared = mine.diffie_hellman(&theirs.expect("a point"));
        let mut key = [0_u8; 32];
        hkdf::Hkdf::<sha2::Sha256>::new(None, shared.raw_secret_bytes())
            .expand(PURPOSE, &mut key)
            .expect("32 bytes");
        let sealed = Aes256Gcm::new(&key.into())
            .encrypt(Nonce::from_slice(&NONCE), text.as_bytes())
            .expect("it can be sealed");
        let own = hex(mine.public_key().to_encoded_point(false).as_bytes());
        TypedSecret(format!("{letter_box}.{own}.{}", hex(&sealed)))
    }

    #[test]
    fn what_was_sealed_opens_once() {
        let boxes = LetterBoxes::default();
        for text in [
            "seven quiet herons",
            "",
            "prüfe größe 🦆",
            &"x".repeat(100_000),
        ] {
            let typed = seal(&boxes.add(), text);
            assert!(!typed.0.contains("heron"));
            assert_eq!(boxes.open(&typed).expect("it opens").as_str(), text);
            assert_eq!(
                boxes.open(&typed).expect_err("once").code,
                ErrorCode::InvalidInput
            );
        }
    }

    #[test]
    fn what_is_not_sealed_to_a_waiting_key_is_refused() {
        let boxes = LetterBoxes::default();
        let other = LetterBoxes::default().add();
        let whole = seal(&boxes.add(), "seven quiet herons").0;
        let (mine, rest) = whole.split_once('.').expect("parts");
        let (sender, sealed) = rest.split_once('.').expect("parts");
        let point = "00".repeat(65);
        let turned: String = sealed.chars().rev().collect();
        for wrong in [
            String::new(),
            "seven quiet herons".to_owned(),
            format!("{other}.{sender}.{sealed}"),
            format!("{mine}.{point}.{sealed}"),
            format!("{}.{sender}.{turned}", boxes.add()),
            format!("{}.{sender}.zz", boxes.add()),
            format!("{}.{sender}.0", boxes.add()),
            format!("{}.{sender}.{sealed}.00", boxes.add()),
        ] {
            assert!(boxes.open(&TypedSecret(wrong.clone())).is_err(), "{wrong}");
        }
    }

    #[test]
    fn boxes_that_nobody_used_do_not_pile_up() {
        let boxes = LetterBoxes::default();
        let first = boxes.add();
        for _ in 0..WAITING_AT_MOST {
            boxes.add();
        }
        assert!(boxes.open(&seal(&first, "late")).is_err());
        assert!(boxes.open(&seal(&boxes.add(), "in time")).is_ok());
    }
}
