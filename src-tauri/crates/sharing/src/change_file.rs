//! The change file: the one object in which edits and results travel. `docs/sharing-format.md` describes it.

use crate::device::{DeviceKeys, DevicePublic, Purpose, SIGNATURE};
use crate::error::SharingError;
use crate::ids::{DeviceId, EpochId, ObjectHash, SpaceId};
use crate::name::ObjectName;
use crate::outline::{LARGEST_OUTLINE, Outline};
use crate::sealing::{NONCE, SealingKey, pack, unpack};
use crate::size_class::{class_of, pad, unpad};
use crate::wire::{Reader, Writer};

/// Most bytes of a change file.
pub const LARGEST_FILE: usize = 8 << 20;

const MAGIC: &[u8; 8] = b"mds-chg1";

/// Bytes that a seal adds.
const TAG: usize = 16;

/// Where a change file stands: in the open, under the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) space: SpaceId,
    pub(crate) epoch: EpochId,
    pub(crate) device: DeviceId,
    /// The first is 1.
    pub(crate) sequence: u64,
    /// The device's file before; [`ObjectHash::NONE`] before the first.
    pub(crate) previous: ObjectHash,
}

impl Header {
    fn write(&self) -> Writer {
        let mut writer = Writer::starting(MAGIC);
        writer
            .fixed(&self.space.0)
            .fixed(&self.epoch.0)
            .fixed(&self.device.0)
            .u64(self.sequence)
            .fixed(&self.previous.0);
        writer
    }

    /// What the seals are bound to.
    pub(crate) fn context(&self) -> Vec<u8> {
        self.write().finish()
    }
}

/// A change file as it was found: well formed, its signature and seal not looked at yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeFile {
    pub(crate) header: Header,
    nonce: [u8; NONCE],
    sealed: Vec<u8>,
    bytes: Vec<u8>,
}

impl ChangeFile {
    /// Seals and signs.
    pub(crate) fn new(
        header: Header,
        outline: &Outline,
        key: &SealingKey,
        author: &DeviceKeys,
    ) -> Result<Self, SharingError> {
        let plaintext = pad(&pack(&outline.write()?))?;
        let (nonce, sealed) = key.seal(&header.context(), &plaintext)?;
        let mut writer = header.write();
        writer
            .fixed(&nonce)
            .bytes("sealed part", &sealed, LARGEST_FILE)?;
        let bytes = author.sign(Purpose::ChangeFile, writer);
        Self::parse(&bytes)
    }

    /// Takes the bytes apart. Says nothing about who wrote them.
    ///
    /// # Errors
    /// When they are not a change file in the one accepted spelling.
    pub fn parse(bytes: &[u8]) -> Result<Self, SharingError> {
        if bytes.len() > LARGEST_FILE {
            return Err(SharingError::TooLarge {
                what: "change file",
                size: bytes.len() as u64,
            });
        }
        let mut reader = Reader::new(bytes);
        reader.magic(MAGIC)?;
        let header = Header {
            space: SpaceId(reader.fixed()?),
            epoch: EpochId(reader.fixed()?),
            device: DeviceId(reader.fixed()?),
            sequence: reader.u64()?,
            previous: ObjectHash(reader.fixed()?),
        };
        let is_first = header.previous == ObjectHash::NONE;
        if header.sequence == 0 || is_first != (header.sequence == 1) {
            return Err(SharingError::NotCanonical("sequence"));
        }
        let nonce = reader.fixed()?;
        let sealed = reader.bytes("sealed part", LARGEST_FILE)?.to_vec();
        if sealed.len() < TAG || class_of(sealed.len() - TAG) != sealed.len() - TAG {
            return Err(SharingError::NotCanonical("size"));
        }
        reader.fixed::<SIGNATURE>()?;
        reader.end()?;
        Ok(Self {
            header,
            nonce,
            sealed,
            bytes: bytes.to_vec(),
        })
    }

    /// Checks that this device signed it.
    pub(crate) fn check(&self, author: &DevicePublic) -> Result<(), SharingError> {
        if author.id() != self.header.device {
            return Err(SharingError::Signature);
        }
        author.check(Purpose::ChangeFile, &self.bytes)
    }

    /// Opens the seal.
    pub(crate) fn open(&self, key: &SealingKey) -> Result<Outline, SharingError> {
        let padded = key.open(self.nonce, &self.header.context(), &self.sealed)?;
        Outline::read(&unpack(unpad(&padded)?, LARGEST_OUTLINE)?)
    }

    /// Returns the bytes as they lie on the storage.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the name under which they lie there.
    #[must_use]
    pub fn name(&self) -> ObjectName {
        ObjectName::change(
            self.header.space,
            self.header.epoch,
            self.header.device,
            self.header.sequence,
            ObjectHash::of(&self.bytes),
        )
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;
    use crate::content::{Content, Edit, Part};
    use crate::ids::ThingId;
    use proptest::prelude::*;

    fn file(size: usize) -> (ChangeFile, SealingKey, DeviceKeys) {
        let author = DeviceKeys::from_seed([3; 32]).expect("keys");
        let key = SealingKey::from_bytes([4; 32]);
        let header = Header {
            space: SpaceId([1; 16]),
            epoch: EpochId([2; 16]),
            device: author.id(),
            sequence: 1,
            previous: ObjectHash::NONE,
        };
        let edit = Edit {
            thing: ThingId([5; 16]),
            value: Some((0..size).map(|place| (place * 31 % 251) as u8).collect()),
        };
        let content = Content::new(vec![edit], vec![]);
        let outline = Outline::new(0, vec![], Part::Record, &content, None, &header.context())
            .expect("outline");
        let file = ChangeFile::new(header, &outline, &key, &author).expect("file");
        (file, key, author)
    }

    #[test]
    fn a_file_reads_back_and_making_it_again_gives_the_same() {
        let (made, key, author) = file(20);
        let read = ChangeFile::parse(made.bytes()).expect("ours");
        assert_eq!(read, made);
        assert_eq!(read.check(author.public()), Ok(()));
        assert_eq!(read.open(&key).expect("ours").part, Part::Record);
        assert_eq!(file(20).0, made);
    }

    #[test]
    fn the_size_tells_only_the_class() {
        assert_eq!(file(1).0.bytes().len(), file(150).0.bytes().len());
    }

    #[test]
    fn no_change_of_a_single_bit_and_no_cut_goes_unnoticed() {
        let (made, _, author) = file(20);
        for place in 0..made.bytes().len() {
            let mut changed = made.bytes().to_vec();
            changed[place] ^= 1 << (place % 8);
            let is_noticed =
                ChangeFile::parse(&changed).and_then(|file| file.check(author.public()));
            assert!(is_noticed.is_err(), "{place}");
            assert!(
                ChangeFile::parse(&made.bytes()[..place]).is_err(),
                "{place}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_parser_stumble(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
            let _ = ChangeFile::parse(&bytes);
            let mut begins_well = MAGIC.to_vec();
            begins_well.extend(bytes);
            let _ = ChangeFile::parse(&begins_well);
        }
    }
}
