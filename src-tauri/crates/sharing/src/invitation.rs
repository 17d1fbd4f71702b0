//! Becoming a member: an invitation that is handed over, a reply that comes back, and a phrase that both read out.
//!
//! The phrase is over both, so whoever changed one of them on the way makes the phrases differ.

use std::collections::BTreeSet;
use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::content::Part;
use crate::device::{DeviceKeys, DevicePublic, Purpose, SIGNATURE};
use crate::error::SharingError;
use crate::ids::{DeviceId, ObjectHash, PersonId, SpaceId, labelled_hash};
use crate::log_entry::{MOST_DEVICES, Role};
use crate::wire::{Reader, Writer};

const MAGIC: &[u8; 8] = b"mds-inv1";
const REPLY_MAGIC: &[u8; 8] = b"mds-rpl1";

/// An object that exists, as the inviter knows: a storage that does not have it has been set back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Promise {
    pub(crate) is_log: bool,
    pub(crate) device: DeviceId,
    pub(crate) sequence: u64,
    pub(crate) hash: ObjectHash,
}

/// An invitation: for one person, good for one reply. Whoever finds it learns no content, and cannot join without the
/// owner reading out the phrase with them.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    pub(crate) space: SpaceId,
    pub(crate) inviter: DevicePublic,
    pub(crate) role: Role,
    pub(crate) parts: BTreeSet<Part>,
    pub(crate) promised: Vec<Promise>,
    secret: Zeroizing<[u8; 32]>,
    bytes: Vec<u8>,
}

impl Invitation {
    pub(crate) fn new(
        inviter: &DeviceKeys,
        space: SpaceId,
        role: Role,
        parts: &BTreeSet<Part>,
        mut promised: Vec<Promise>,
        secret: [u8; 32],
    ) -> Result<Self, SharingError> {
        promised.sort_unstable();
        let mut writer = Writer::starting(MAGIC);
        writer.fixed(&space.0);
        inviter.public().write(&mut writer);
        writer.u8(role.code());
        let parts: BTreeSet<Part> = parts
            .iter()
            .copied()
            .filter(|part| part.is_restricted())
            .collect();
        writer.count("parts", parts.len(), Part::RESTRICTED.len())?;
        for part in &parts {
            writer.u8(part.code());
        }
        writer.count("promised objects", promised.len(), 2 * MOST_DEVICES)?;
        for promise in &promised {
            writer
                .u8(u8::from(promise.is_log))
                .fixed(&promise.device.0)
                .u64(promise.sequence)
                .fixed(&promise.hash.0);
        }
        writer.fixed(&secret);
        Self::parse(&inviter.sign(Purpose::Invitation, writer))
    }

    /// Reads an invitation.
    ///
    /// # Errors
    /// When it is not one, or was changed.
    pub fn parse(bytes: &[u8]) -> Result<Self, SharingError> {
        let mut reader = Reader::new(bytes);
        reader.magic(MAGIC)?;
        let space = SpaceId(reader.fixed()?);
        let inviter = DevicePublic::read(&mut reader)?;
        let role = Role::from_code(reader.u8()?)?;
        let parts = reader.ascending(
            "parts",
            Part::RESTRICTED.len(),
            |reader| Part::from_code(reader.u8()?),
            |part| *part,
        )?;
        if role == Role::Owner || parts.iter().any(|part| !part.is_restricted()) {
            return Err(SharingError::NotCanonical("invitation"));
        }
        let promised = reader.ascending(
            "promised objects",
            2 * MOST_DEVICES,
            |reader| {
                Ok(Promise {
                    is_log: match reader.u8()? {
                        0 => false,
                        1 => true,
                        code => {
                            return Err(SharingError::UnknownCode {
                                what: "promise",
                                code,
                            });
                        }
                    },
                    device: DeviceId(reader.fixed()?),
                    sequence: reader.u64()?,
                    hash: ObjectHash(reader.fixed()?),
                })
            },
            |promise| *promise,
        )?;
        let secret = Zeroizing::new(reader.fixed()?);
        reader.fixed::<SIGNATURE>()?;
        reader.end()?;
        inviter.check(Purpose::Invitation, bytes)?;
        Ok(Self {
            space,
            inviter,
            role,
            parts: parts.into_iter().collect(),
            promised,
            secret,
            bytes: bytes.to_vec(),
        })
    }

    /// Returns what is handed over.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the space that it leads to.
    #[must_use]
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// Returns what the invited person may do.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// Returns the restricted parts that the invited person will see.
    #[must_use]
    pub fn parts(&self) -> &BTreeSet<Part> {
        &self.parts
    }

    /// Shows that whoever answers held the invitation.
    fn proof(&self, answer: &[u8]) -> [u8; 32] {
        let info = labelled_hash("mds-companion/1/reply", &[&self.bytes, answer]);
        let mut proof = [0; 32];
        Hkdf::<Sha256>::new(None, self.secret.as_slice())
            .expand(&info, &mut proof)
            .expect("32 bytes are fewer than HKDF-SHA256 can give");
        proof
    }
}

impl fmt::Debug for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invitation({}, {:?}, hidden)", self.space, self.role)
    }
}

/// The answer of an invited device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub(crate) device: DevicePublic,
    pub(crate) person: PersonId,
    proof: [u8; 32],
    bytes: Vec<u8>,
}

impl Reply {
    /// Answers an invitation.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new(
        invitation: &Invitation,
        device: &DeviceKeys,
        person: PersonId,
    ) -> Result<Self, SharingError> {
        let mut writer = Writer::starting(REPLY_MAGIC);
        device.public().write(&mut writer);
        writer.fixed(&person.0);
        let proof = invitation.proof(writer.so_far());
        writer.fixed(&proof);
        Self::parse(&device.sign(Purpose::Reply, writer))
    }

    /// Reads a reply.
    ///
    /// # Errors
    /// When it is not one, or was changed.
    pub fn parse(bytes: &[u8]) -> Result<Self, SharingError> {
        let mut reader = Reader::new(bytes);
        reader.magic(REPLY_MAGIC)?;
        let device = DevicePublic::read(&mut reader)?;
        let person = PersonId(reader.fixed()?);
        let proof = reader.fixed()?;
        reader.fixed::<SIGNATURE>()?;
        reader.end()?;
        device.check(Purpose::Reply, bytes)?;
        Ok(Self {
            device,
            person,
            proof,
            bytes: bytes.to_vec(),
        })
    }

    /// Returns what is handed back.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the device that answers.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device.id()
    }

    pub(crate) fn check(&self, invitation: &Invitation) -> Result<(), SharingError> {
        let answered = self
            .bytes
            .get(..self.bytes.len() - SIGNATURE - self.proof.len())
            .unwrap_or_default();
        if invitation.proof(answered) == self.proof {
            Ok(())
        } else {
            Err(SharingError::OtherInvitation)
        }
    }
}

/// Six words that the two read out to each other. Different words: somebody is in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckPhrase([u16; 6]);

impl CheckPhrase {
    /// Works it out; both sides have what it takes.
    #[must_use]
    pub fn of(invitation: &Invitation, reply: &Reply) -> Self {
        let hash = labelled_hash(
            "mds-companion/1/check-phrase",
            &[&invitation.bytes, &reply.bytes],
        );
        // 11 bits a word: 66 bits in all, from the beginning of the hash.
        let mut bits = hash
            .iter()
            .flat_map(|byte| (0..8).rev().map(move |place| u16::from(byte >> place & 1)));
        Self(std::array::from_fn(|_| {
            bits.by_ref()
                .take(11)
                .fold(0, |number, bit| number << 1 | bit)
        }))
    }

    /// Returns the words, from the English list that the spare key uses too.
    #[must_use]
    pub fn words(&self) -> [&'static str; 6] {
        let list = bip39::Language::English.word_list();
        self.0
            .map(|place| list.get(usize::from(place)).copied().unwrap_or_default())
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;

    fn keys(seed: u8) -> DeviceKeys {
        DeviceKeys::from_seed([seed; 32]).expect("keys")
    }

    fn invitation() -> Invitation {
        let promise = Promise {
            is_log: true,
            device: DeviceId([1; 16]),
            sequence: 3,
            hash: ObjectHash([2; 32]),
        };
        let parts = [Part::Genes, Part::Record].into();
        Invitation::new(
            &keys(1),
            SpaceId([7; 16]),
            Role::Editor,
            &parts,
            vec![promise],
            [9; 32],
        )
        .expect("invitation")
    }

    #[test]
    fn invitation_and_reply_read_back_and_belong_together() {
        let invitation = invitation();
        assert_eq!(invitation.parts(), &[Part::Genes].into());
        assert_eq!(
            Invitation::parse(invitation.bytes()).as_ref(),
            Ok(&invitation)
        );
        let reply = Reply::new(&invitation, &keys(2), PersonId([3; 16])).expect("reply");
        assert_eq!(Reply::parse(reply.bytes()).as_ref(), Ok(&reply));
        assert_eq!(reply.check(&invitation), Ok(()));
        let other = Invitation::new(
            &keys(1),
            SpaceId([7; 16]),
            Role::Editor,
            &BTreeSet::new(),
            vec![],
            [8; 32],
        );
        assert_eq!(
            reply.check(&other.expect("invitation")),
            Err(SharingError::OtherInvitation)
        );
    }

    #[test]
    fn a_changed_bit_is_noticed_in_both() {
        let invitation = invitation();
        let reply = Reply::new(&invitation, &keys(2), PersonId([3; 16])).expect("reply");
        for place in 0..invitation.bytes().len() {
            let mut changed = invitation.bytes().to_vec();
            changed[place] ^= 1;
            assert!(Invitation::parse(&changed).is_err(), "{place}");
        }
        for place in 0..reply.bytes().len() {
            let mut changed = reply.bytes().to_vec();
            changed[place] ^= 1;
            assert!(Reply::parse(&changed).is_err(), "{place}");
        }
    }

    #[test]
    fn somebody_in_between_makes_the_phrases_differ() {
        let invitation = invitation();
        let reply = Reply::new(&invitation, &keys(2), PersonId([3; 16])).expect("reply");
        let theirs = Reply::new(&invitation, &keys(3), PersonId([3; 16])).expect("reply");
        let phrase = CheckPhrase::of(&invitation, &reply);
        assert_eq!(phrase, CheckPhrase::of(&invitation, &reply));
        assert_ne!(phrase, CheckPhrase::of(&invitation, &theirs));
        assert!(phrase.words().iter().all(|word| !word.is_empty()));
    }

    #[test]
    fn the_secret_is_not_shown() {
        assert!(format!("{:?}", invitation()).ends_with("hidden)"));
    }
}
