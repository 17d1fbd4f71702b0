//! The keys of one installation: one to sign with, one that keys of epochs are sealed to.
//!
//! Both follow from 32 random bytes that never leave the device. A restored device takes new ones.

use age::x25519;
use bech32::Hrp;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::error::SharingError;
use crate::ids::DeviceId;
use crate::randomness::Randomness;
use crate::wire::{Reader, Writer};

/// Bytes of a signature.
pub(crate) const SIGNATURE: usize = 64;

/// What a signature is for; bound to it, so that none can stand for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    ChangeFile,
    LogEntry,
    Invitation,
    Reply,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::ChangeFile => b"mds-companion/1/change-file\0",
            Self::LogEntry => b"mds-companion/1/log-entry\0",
            Self::Invitation => b"mds-companion/1/invitation\0",
            Self::Reply => b"mds-companion/1/reply\0",
        }
    }

    fn message(self, bytes: &[u8]) -> Vec<u8> {
        [self.label(), bytes].concat()
    }
}

/// The secret keys of this installation.
pub struct DeviceKeys {
    seed: Zeroizing<[u8; 32]>,
    signing: SigningKey,
    identity: x25519::Identity,
    public: DevicePublic,
}

impl DeviceKeys {
    /// Makes new ones.
    ///
    /// # Errors
    /// When no random bytes can be had.
    pub fn generate(source: &mut dyn Randomness) -> Result<Self, SharingError> {
        let mut seed = Zeroizing::new([0; 32]);
        source.fill(seed.as_mut_slice())?;
        Self::from_seed(*seed)
    }

    /// Takes up those that were kept.
    ///
    /// # Errors
    /// When they cannot be used.
    pub fn from_seed(seed: [u8; 32]) -> Result<Self, SharingError> {
        let seed = Zeroizing::new(seed);
        let drawn = |label: &[u8]| {
            let mut key = Zeroizing::new([0; 32]);
            Hkdf::<Sha256>::new(None, seed.as_slice())
                .expand(label, key.as_mut_slice())
                .expect("32 bytes are fewer than HKDF-SHA256 can give");
            key
        };
        let signing = SigningKey::from_bytes(&drawn(b"mds-companion/1/device/sign"));
        let prefix = Hrp::parse("age-secret-key-").map_err(|_| SharingError::Key)?;
        let mut text = bech32::encode_upper::<bech32::Bech32>(
            prefix,
            drawn(b"mds-companion/1/device/receive").as_slice(),
        )
        .map_err(|_| SharingError::Key)?;
        let identity = text
            .parse::<x25519::Identity>()
            .map_err(|_| SharingError::Key);
        text.zeroize();
        let identity = identity?;
        let public = DevicePublic {
            signing: signing.verifying_key(),
            recipient: identity.to_public(),
        };
        Ok(Self {
            seed,
            signing,
            identity,
            public,
        })
    }

    /// Returns what has to be kept, secretly.
    #[must_use]
    pub fn seed(&self) -> &[u8; 32] {
        &self.seed
    }

    /// Returns what others may know.
    #[must_use]
    pub fn public(&self) -> &DevicePublic {
        &self.public
    }

    /// Returns the name of this installation.
    #[must_use]
    pub fn id(&self) -> DeviceId {
        self.public.id()
    }

    /// Appends the signature to what has been written.
    pub(crate) fn sign(&self, purpose: Purpose, mut writer: Writer) -> Vec<u8> {
        let signature = self.signing.sign(&purpose.message(writer.so_far()));
        writer.fixed(&signature.to_bytes());
        writer.finish()
    }

    /// Opens an age file that is sealed to this installation.
    pub(crate) fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SharingError> {
        age::decrypt(&self.identity, sealed)
            .map(Zeroizing::new)
            .map_err(|_| SharingError::Seal)
    }
}

impl std::fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeviceKeys({}, hidden)", self.id())
    }
}

/// The public keys of an installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DevicePublic {
    signing: VerifyingKey,
    recipient: x25519::Recipient,
}

impl DevicePublic {
    /// Returns the name of the installation.
    #[must_use]
    pub fn id(&self) -> DeviceId {
        DeviceId::of_key(self.signing.as_bytes())
    }

    /// Checks the signature at the end of an object.
    pub(crate) fn check(&self, purpose: Purpose, object: &[u8]) -> Result<(), SharingError> {
        let (bytes, signature) = object
            .split_last_chunk::<SIGNATURE>()
            .ok_or(SharingError::TooShort)?;
        self.signing
            .verify_strict(&purpose.message(bytes), &Signature::from_bytes(signature))
            .map_err(|_| SharingError::Signature)
    }

    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.fixed(self.signing.as_bytes());
        // The text of age, because that is what age gives and takes: 62 signs.
        let text = self.recipient.to_string();
        writer.u8(u8::try_from(text.len()).unwrap_or(u8::MAX));
        writer.fixed(text.as_bytes());
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, SharingError> {
        let signing = VerifyingKey::from_bytes(&reader.fixed()?).map_err(|_| SharingError::Key)?;
        if signing.is_weak() {
            return Err(SharingError::Key);
        }
        if reader.u8()? != 62 {
            return Err(SharingError::Key);
        }
        let text = reader.fixed::<62>()?;
        let recipient = std::str::from_utf8(&text)
            .ok()
            .and_then(|text| text.parse::<x25519::Recipient>().ok())
            .filter(|recipient| recipient.to_string().as_bytes() == text)
            .ok_or(SharingError::Key)?;
        Ok(Self { signing, recipient })
    }
}

/// Seals to several installations, as one age file.
pub(crate) fn seal_to(
    recipients: &[&DevicePublic],
    plaintext: &[u8],
) -> Result<Vec<u8>, SharingError> {
    use std::io::Write as _;

    let encryptor = age::Encryptor::with_recipients(
        recipients
            .iter()
            .map(|recipient| &recipient.recipient as &dyn age::Recipient),
    )
    .map_err(|_| SharingError::Key)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor
        .wrap_output(&mut sealed)
        .map_err(|_| SharingError::Key)?;
    writer.write_all(plaintext).map_err(|_| SharingError::Key)?;
    writer.finish().map_err(|_| SharingError::Key)?;
    Ok(sealed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_follow_from_the_seed_and_public_ones_read_back() {
        let keys = DeviceKeys::from_seed([7; 32]).expect("keys");
        let again = DeviceKeys::from_seed(*keys.seed()).expect("keys");
        assert_eq!(keys.id(), again.id());
        assert_ne!(
            keys.id(),
            DeviceKeys::from_seed([8; 32]).expect("keys").id()
        );
        let mut writer = Writer::default();
        keys.public().write(&mut writer);
        let bytes = writer.finish();
        assert_eq!(
            &DevicePublic::read(&mut Reader::new(&bytes)).expect("ours"),
            keys.public()
        );
    }

    #[test]
    fn a_signature_for_one_purpose_does_not_stand_for_another() {
        let keys = DeviceKeys::from_seed([7; 32]).expect("keys");
        let object = keys.sign(Purpose::ChangeFile, Writer::starting(b"12345678"));
        assert_eq!(keys.public().check(Purpose::ChangeFile, &object), Ok(()));
        assert_eq!(
            keys.public().check(Purpose::LogEntry, &object),
            Err(SharingError::Signature)
        );
    }

    #[test]
    fn an_age_file_opens_for_whom_it_was_sealed_and_for_nobody_else() {
        let [a, b, c] = [1, 2, 3].map(|seed| DeviceKeys::from_seed([seed; 32]).expect("keys"));
        let sealed = seal_to(&[a.public(), b.public()], b"key").expect("sealed");
        assert_eq!(a.open(&sealed).expect("for a").as_slice(), b"key");
        assert_eq!(b.open(&sealed).expect("for b").as_slice(), b"key");
        assert_eq!(c.open(&sealed), Err(SharingError::Seal));
    }

    #[test]
    fn secrets_are_not_shown() {
        let keys = DeviceKeys::from_seed([7; 32]).expect("keys");
        let text = format!("{keys:?}");
        assert!(
            text.ends_with("hidden)") && !text.contains("0707"),
            "{text}"
        );
    }
}
