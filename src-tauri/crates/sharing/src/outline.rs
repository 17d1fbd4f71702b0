//! What is inside the seal of a change file: what its author had seen, when the author says it was, and the content.
//!
//! Every member can read the outline. The content of a restricted part is sealed once more with the key of the part.

use crate::content::{Content, Part};
use crate::error::SharingError;
use crate::ids::{DeviceId, ObjectHash};
use crate::sealing::{NONCE, SealingKey, pack, unpack};
use crate::wire::{Reader, Writer};

/// Most files that one file can refer to.
const MOST_SEEN: usize = 1024;

/// Most bytes inside one change file, unpacked.
pub(crate) const LARGEST_OUTLINE: usize = 16 << 20;

/// A change file of another device that the author had taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Seen {
    pub(crate) device: DeviceId,
    pub(crate) sequence: u64,
    pub(crate) hash: ObjectHash,
}

/// What every member can read of a change file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outline {
    /// Seconds since 1970, as the author's clock said. Shown, never used to decide.
    pub(crate) claimed_at: i64,
    /// The newest files of others that this one builds on and the author's former ones do not.
    pub(crate) seen: Vec<Seen>,
    pub(crate) part: Part,
    inner: Inner,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Inner {
    Open(Vec<u8>),
    Sealed { nonce: [u8; NONCE], sealed: Vec<u8> },
}

impl Outline {
    /// Puts it together; `part_key` is needed for a restricted part, and `context` is what its seal is bound to.
    pub(crate) fn new(
        claimed_at: i64,
        mut seen: Vec<Seen>,
        part: Part,
        content: &Content,
        part_key: Option<&SealingKey>,
        context: &[u8],
    ) -> Result<Self, SharingError> {
        seen.sort_unstable();
        seen.dedup();
        let bytes = content.write()?;
        let inner = if part.is_restricted() {
            let key = part_key.ok_or(SharingError::NoUsableKey)?;
            let (nonce, sealed) = key.seal(&part_context(context, part), &pack(&bytes))?;
            Inner::Sealed { nonce, sealed }
        } else {
            Inner::Open(bytes)
        };
        Ok(Self {
            claimed_at,
            seen,
            part,
            inner,
        })
    }

    /// Returns the content, where it lies open or the key of the part is at hand.
    pub(crate) fn content(
        &self,
        part_key: Option<&SealingKey>,
        context: &[u8],
    ) -> Result<Option<Content>, SharingError> {
        match (&self.inner, part_key) {
            (Inner::Open(bytes), _) => Content::read(bytes).map(Some),
            (Inner::Sealed { .. }, None) => Ok(None),
            (Inner::Sealed { nonce, sealed }, Some(key)) => {
                let packed = key.open(*nonce, &part_context(context, self.part), sealed)?;
                Content::read(&unpack(&packed, LARGEST_OUTLINE)?).map(Some)
            }
        }
    }

    pub(crate) fn write(&self) -> Result<Vec<u8>, SharingError> {
        let mut writer = Writer::default();
        writer.i64(self.claimed_at);
        writer.count("seen files", self.seen.len(), MOST_SEEN)?;
        for seen in &self.seen {
            writer
                .fixed(&seen.device.0)
                .u64(seen.sequence)
                .fixed(&seen.hash.0);
        }
        writer.u8(self.part.code());
        match &self.inner {
            Inner::Open(bytes) => writer.fixed(bytes),
            Inner::Sealed { nonce, sealed } => writer.fixed(nonce).fixed(sealed),
        };
        let bytes = writer.finish();
        if bytes.len() > LARGEST_OUTLINE {
            return Err(SharingError::TooLarge {
                what: "change",
                size: bytes.len() as u64,
            });
        }
        Ok(bytes)
    }

    pub(crate) fn read(bytes: &[u8]) -> Result<Self, SharingError> {
        let mut reader = Reader::new(bytes);
        let claimed_at = reader.i64()?;
        let seen = reader.ascending(
            "seen files",
            MOST_SEEN,
            |reader| {
                Ok(Seen {
                    device: DeviceId(reader.fixed()?),
                    sequence: reader.u64()?,
                    hash: ObjectHash(reader.fixed()?),
                })
            },
            |seen| *seen,
        )?;
        let part = Part::from_code(reader.u8()?)?;
        let inner = if part.is_restricted() {
            Inner::Sealed {
                nonce: reader.fixed()?,
                sealed: reader.remaining().to_vec(),
            }
        } else {
            Inner::Open(reader.remaining().to_vec())
        };
        Ok(Self {
            claimed_at,
            seen,
            part,
            inner,
        })
    }
}

fn part_context(context: &[u8], part: Part) -> Vec<u8> {
    let mut whole = context.to_vec();
    whole.push(part.code());
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Edit;
    use crate::ids::ThingId;

    fn content() -> Content {
        let edit = Edit {
            thing: ThingId([1; 16]),
            value: Some(b"value".to_vec()),
        };
        Content::new(vec![edit], vec![])
    }

    #[test]
    fn a_restricted_part_opens_only_with_its_own_key() {
        let key = SealingKey::from_bytes([1; 32]);
        let outline = Outline::new(5, vec![], Part::Genes, &content(), Some(&key), b"header")
            .expect("outline");
        let bytes = outline.write().expect("small");
        assert!(!bytes.windows(5).any(|window| window == b"value"));
        let read = Outline::read(&bytes).expect("ours");
        assert_eq!(read, outline);
        assert_eq!(read.content(None, b"header"), Ok(None));
        assert_eq!(read.content(Some(&key), b"header"), Ok(Some(content())));
        assert_eq!(read.content(Some(&key), b"other"), Err(SharingError::Seal));
        let other = SealingKey::from_bytes([2; 32]);
        assert_eq!(
            read.content(Some(&other), b"header"),
            Err(SharingError::Seal)
        );
    }

    #[test]
    fn an_open_part_needs_no_second_key_and_a_restricted_one_is_not_written_without() {
        let outline =
            Outline::new(5, vec![], Part::Record, &content(), None, b"header").expect("outline");
        assert_eq!(outline.content(None, b"header"), Ok(Some(content())));
        assert_eq!(
            Outline::new(5, vec![], Part::Notes, &content(), None, b"header"),
            Err(SharingError::NoUsableKey)
        );
    }
}
