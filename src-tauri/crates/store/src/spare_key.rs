//! The spare key: 24 words that open the vault by themselves, to be kept on paper.
//!
//! The words carry 256 random bits and a checksum (BIP 39, English list: the first four letters tell every
//! word from every other). What is sealed with them belongs to `wrap`.

use bip39::{Language, Mnemonic};
use secrecy::{ExposeSecret, SecretString};
use zeroize::{Zeroize, Zeroizing};

use crate::error::StoreError;
use crate::keys::{self, Key};

/// Number of words.
pub const SPARE_KEY_WORDS: usize = 24;

/// A spare key. It is shown once and never stored as it is.
pub struct SpareKey {
    pub(crate) entropy: Key,
}

impl std::fmt::Debug for SpareKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SpareKey(hidden)")
    }
}

/// What is wrong with words that were typed back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpareKeyFault {
    /// There are this many words instead of 24.
    Count(usize),
    /// The words at these positions, from 1, are not on the list.
    Unknown(Vec<usize>),
    /// All words are on the list, but one is wrong or two are exchanged: the checksum does not fit.
    Checksum,
}

impl SpareKey {
    /// Makes a new one.
    ///
    /// # Errors
    /// Where the system gives no random numbers.
    pub(crate) fn generate() -> Result<Self, StoreError> {
        Ok(Self {
            entropy: keys::new_data_key()?,
        })
    }

    /// Returns the words, divided by single blanks.
    ///
    /// # Errors
    /// Never in practice: 32 bytes always make 24 words.
    pub fn words(&self) -> Result<SecretString, StoreError> {
        let mnemonic = Mnemonic::from_entropy_in(Language::English, self.entropy.as_slice())
            .map_err(|_| StoreError::KeyDerivation)?;
        Ok(SecretString::from(mnemonic.to_string()))
    }

    /// Reads words that somebody typed. Capitals, blanks, numbers and points between them do not matter,
    /// and the first four letters of a word are enough.
    ///
    /// # Errors
    /// Says how many words there are, which are not on the list, or that the checksum does not fit.
    pub fn parse(typed: &SecretString) -> Result<Self, SpareKeyFault> {
        let list = Language::English.word_list();
        let mut lower = Zeroizing::new(typed.expose_secret().to_lowercase());
        let typed: Vec<&str> = lower
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        if typed.len() != SPARE_KEY_WORDS {
            return Err(SpareKeyFault::Count(typed.len()));
        }
        let found: Vec<Option<&'static str>> = typed
            .iter()
            .map(|word| {
                let begins = |known: &&&str| known.starts_with(word) && word.chars().count() >= 4;
                let exact = list.iter().find(|known| *known == word);
                exact.or_else(|| list.iter().find(begins)).copied()
            })
            .collect();
        let unknown: Vec<usize> = (1..)
            .zip(&found)
            .filter(|(_, word)| word.is_none())
            .map(|(position, _)| position)
            .collect();
        if !unknown.is_empty() {
            return Err(SpareKeyFault::Unknown(unknown));
        }
        let words: Vec<&str> = found.into_iter().flatten().collect();
        let phrase = Zeroizing::new(words.join(" "));
        let mnemonic = Mnemonic::parse_in_normalized(Language::English, &phrase)
            .map_err(|_| SpareKeyFault::Checksum)?;
        lower.zeroize();
        let (mut bytes, length) = mnemonic.to_entropy_array();
        let mut entropy = Key::default();
        let taken: Option<&[u8; 32]> = bytes.get(..length).and_then(|bytes| bytes.first_chunk());
        if let Some(taken) = taken {
            entropy.copy_from_slice(taken);
        }
        bytes.zeroize();
        Ok(Self { entropy })
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;

    #[test]
    fn words_read_back_however_they_are_typed() {
        let key = SpareKey::generate().unwrap();
        let words = key.words().unwrap().expose_secret().to_owned();
        assert_eq!(words.split(' ').count(), SPARE_KEY_WORDS);
        let numbered: String = (1..)
            .zip(words.split(' '))
            .map(|(number, word)| format!("{number}. {}\n", word.to_uppercase()))
            .collect();
        let shortened: Vec<String> = words
            .split(' ')
            .map(|word| word.chars().take(4).collect())
            .collect();
        for typed in [
            words.clone(),
            format!("  {}  ", words.replace(' ', "\n\n")),
            numbered,
            shortened.join(", "),
        ] {
            let read = SpareKey::parse(&SecretString::from(typed)).unwrap();
            assert_eq!(*read.entropy, *key.entropy);
        }
    }

    #[test]
    fn a_slip_is_told_and_never_taken() {
        let zero = SpareKey {
            entropy: Key::default(),
        };
        let words = zero.words().unwrap().expose_secret().to_owned();
        let wrong = |typed: String| SpareKey::parse(&SecretString::from(typed)).err();
        assert_eq!(wrong(String::new()), Some(SpareKeyFault::Count(0)));
        assert_eq!(
            wrong(format!("{words} art")),
            Some(SpareKeyFault::Count(25))
        );
        assert_eq!(
            wrong(words.replacen("abandon", "abandn", 2)),
            Some(SpareKeyFault::Unknown(vec![1, 2]))
        );
        assert_eq!(
            wrong(words.replacen("abandon", "zoo", 1)),
            Some(SpareKeyFault::Checksum)
        );
    }
}
