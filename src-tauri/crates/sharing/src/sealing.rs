//! Sealing with the key of an epoch or of a part.
//!
//! XChaCha20-Poly1305. The nonce is drawn from the key, the header and the plaintext: the same file sealed again after a
//! crash is the same to the last bit, and two different ones never share a nonce, even if a device was set back.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::SharingError;
use crate::ids::labelled_hash;
use crate::randomness::Randomness;

/// Bytes of a nonce.
pub(crate) const NONCE: usize = 24;

/// A key for sealing, wiped when dropped and never shown.
#[derive(Clone)]
pub(crate) struct SealingKey(Zeroizing<[u8; 32]>);

impl SealingKey {
    pub(crate) fn new(source: &mut dyn Randomness) -> Result<Self, SharingError> {
        let mut key = Zeroizing::new([0; 32]);
        source.fill(key.as_mut_slice())?;
        Ok(Self(key))
    }

    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn nonce(&self, context: &[u8], plaintext: &[u8]) -> [u8; NONCE] {
        let info = labelled_hash("mds-companion/1/nonce", &[context, plaintext]);
        let mut nonce = [0; NONCE];
        Hkdf::<Sha256>::new(None, self.0.as_slice())
            .expand(&info, &mut nonce)
            .expect("24 bytes are fewer than HKDF-SHA256 can give");
        nonce
    }

    /// Seals; the context is bound to the seal.
    pub(crate) fn seal(
        &self,
        context: &[u8],
        plaintext: &[u8],
    ) -> Result<([u8; NONCE], Vec<u8>), SharingError> {
        let nonce = self.nonce(context, plaintext);
        let sealed = XChaCha20Poly1305::new(&(*self.0).into())
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: plaintext,
                    aad: context,
                },
            )
            .map_err(|_| SharingError::Seal)?;
        Ok((nonce, sealed))
    }

    /// Opens what was sealed in the same context.
    pub(crate) fn open(
        &self,
        nonce: [u8; NONCE],
        context: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, SharingError> {
        XChaCha20Poly1305::new(&(*self.0).into())
            .decrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: sealed,
                    aad: context,
                },
            )
            .map_err(|_| SharingError::Seal)
    }
}

impl std::fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealingKey(hidden)")
    }
}

/// Makes bytes smaller.
pub(crate) fn pack(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, 6)
}

/// Unpacks to at most so many bytes, whatever the packed ones claim.
pub(crate) fn unpack(packed: &[u8], most: usize) -> Result<Vec<u8>, SharingError> {
    miniz_oxide::inflate::decompress_to_vec_with_limit(packed, most)
        .map_err(|_| SharingError::Packed)
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_seal_opens_only_with_its_key_in_its_context_and_unchanged() {
        let key = SealingKey::from_bytes([1; 32]);
        let (nonce, sealed) = key.seal(b"context", b"text").expect("sealed");
        assert_eq!(key.open(nonce, b"context", &sealed).expect("ours"), b"text");
        assert!(key.open(nonce, b"other", &sealed).is_err());
        assert!(
            SealingKey::from_bytes([2; 32])
                .open(nonce, b"context", &sealed)
                .is_err()
        );
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(key.open(nonce, b"context", &changed).is_err(), "{place}");
        }
    }

    #[test]
    fn sealing_again_gives_the_same_and_another_text_another_nonce() {
        let key = SealingKey::from_bytes([1; 32]);
        let once = key.seal(b"context", b"text").expect("sealed");
        assert_eq!(once, key.seal(b"context", b"text").expect("sealed"));
        for other in [key.seal(b"context", b"texT"), key.seal(b"contexT", b"text")] {
            assert_ne!(once.0, other.expect("sealed").0);
        }
    }

    #[test]
    fn what_would_unpack_to_more_than_allowed_is_refused() {
        let packed = pack(&vec![0; 1_000_000]);
        assert!(packed.len() < 5_000);
        assert_eq!(unpack(&packed, 999_999), Err(SharingError::Packed));
        assert_eq!(unpack(&packed, 1_000_000).expect("fits").len(), 1_000_000);
    }
}
