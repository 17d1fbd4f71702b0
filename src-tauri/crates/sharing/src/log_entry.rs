//! An entry of the membership log: who founded the space, who was admitted or removed, and keys for whom.
//!
//! Each owner has a chain of entries of their own, so two owners never wait for each other. What the entries come to
//! together stands in `membership`.

use crate::content::Part;
use crate::device::{DeviceKeys, DevicePublic, Purpose, SIGNATURE};
use crate::error::SharingError;
use crate::ids::{DeviceId, EpochId, ObjectHash, PersonId, SpaceId, first_half, labelled_hash};
use crate::name::ObjectName;
use crate::wire::{Reader, Writer};

const MAGIC: &[u8; 8] = b"mds-log1";

/// Most bytes of an entry.
pub(crate) const LARGEST_ENTRY: usize = 1 << 20;

/// Most devices that ever belong to one space.
pub(crate) const MOST_DEVICES: usize = 1024;

/// What a member may do. A role lasts as long as the device's key: another role is another invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Looks.
    Reader,
    /// Looks, and writes comments.
    Commenter,
    /// Writes everything that they can see.
    Editor,
    /// An owner, admitted by the first one, who can carry on if the first one's key is lost.
    SecondOwner,
    /// The owner who founded the space.
    Owner,
}

impl Role {
    /// All of them, from the least.
    pub const ALL: &'static [Self] = &[
        Self::Reader,
        Self::Commenter,
        Self::Editor,
        Self::SecondOwner,
        Self::Owner,
    ];

    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Reader => 1,
            Self::Commenter => 2,
            Self::Editor => 3,
            Self::SecondOwner => 4,
            Self::Owner => 5,
        }
    }

    pub(crate) fn from_code(code: u8) -> Result<Self, SharingError> {
        Self::ALL
            .iter()
            .copied()
            .find(|role| role.code() == code)
            .ok_or(SharingError::UnknownCode { what: "role", code })
    }

    /// Says whether the role changes who is a member.
    #[must_use]
    pub fn is_owner(self) -> bool {
        matches!(self, Self::Owner | Self::SecondOwner)
    }

    /// Says whether the role writes in this part, if it sees it.
    #[must_use]
    pub fn writes(self, part: Part) -> bool {
        match self {
            Self::Reader => false,
            Self::Commenter => part == Part::Comments,
            Self::Editor | Self::SecondOwner | Self::Owner => true,
        }
    }
}

/// The last object of a device that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cut {
    /// Its number; 0 where none counts.
    pub sequence: u64,
    /// Its hash; [`ObjectHash::NONE`] where none counts.
    pub hash: ObjectHash,
}

impl Cut {
    /// Nothing of the device counts.
    pub const NOTHING: Self = Self {
        sequence: 0,
        hash: ObjectHash::NONE,
    };

    fn write(self, writer: &mut Writer) {
        writer.u64(self.sequence).fixed(&self.hash.0);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, SharingError> {
        let cut = Self {
            sequence: reader.u64()?,
            hash: ObjectHash(reader.fixed()?),
        };
        if (cut.sequence == 0) == (cut.hash == ObjectHash::NONE) {
            Ok(cut)
        } else {
            Err(SharingError::NotCanonical("cut"))
        }
    }
}

/// A device as it is admitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Admission {
    pub(crate) device: DevicePublic,
    pub(crate) person: PersonId,
    pub(crate) role: Role,
    /// The restricted parts that they see.
    pub(crate) parts: Vec<Part>,
}

/// What a key opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct KeyScope {
    /// Epochs of one owner ascend; of two with the same number the id decides.
    pub(crate) number: u32,
    pub(crate) epoch: EpochId,
    /// The owner who made it; bound to the id of the epoch.
    pub(crate) by: DeviceId,
    /// `None`: the outline and the parts that every member sees.
    pub(crate) part: Option<Part>,
}

/// What an entry does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// The space begins; the id of the space follows from this entry.
    Found {
        owner: DevicePublic,
        person: PersonId,
        salt: [u8; 16],
    },
    Admit(Admission),
    /// A device is out; what it wrote up to the cuts still counts.
    Remove {
        device: DeviceId,
        changes: Cut,
        log: Cut,
    },
    /// Keys, as one age file that the recipients open.
    GiveKeys {
        scopes: Vec<KeyScope>,
        recipients: Vec<DeviceId>,
        sealed: Vec<u8>,
    },
}

/// An entry as it was found: well formed, its signature and the author's right not looked at yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    pub(crate) space: SpaceId,
    pub(crate) author: DeviceId,
    pub(crate) sequence: u64,
    pub(crate) previous: ObjectHash,
    pub(crate) action: Action,
    bytes: Vec<u8>,
}

/// What a founding entry has in place of the id of the space, which follows from it.
const NO_SPACE: SpaceId = SpaceId([0; 16]);

impl LogEntry {
    /// Signs the first entry of a new space.
    pub(crate) fn found(
        owner: &DeviceKeys,
        person: PersonId,
        salt: [u8; 16],
    ) -> Result<Self, SharingError> {
        let action = Action::Found {
            owner: owner.public().clone(),
            person,
            salt,
        };
        Self::new(owner, NO_SPACE, 1, ObjectHash::NONE, &action)
    }

    /// Signs an entry.
    pub(crate) fn new(
        author: &DeviceKeys,
        space: SpaceId,
        sequence: u64,
        previous: ObjectHash,
        action: &Action,
    ) -> Result<Self, SharingError> {
        let mut writer = Writer::starting(MAGIC);
        writer
            .fixed(&space.0)
            .fixed(&author.id().0)
            .u64(sequence)
            .fixed(&previous.0);
        write_action(&mut writer, action)?;
        Self::parse(&author.sign(Purpose::LogEntry, writer))
    }

    /// Takes the bytes apart. Says nothing about who wrote them.
    ///
    /// # Errors
    /// When they are not an entry in the one accepted spelling.
    pub fn parse(bytes: &[u8]) -> Result<Self, SharingError> {
        if bytes.len() > LARGEST_ENTRY {
            return Err(SharingError::TooLarge {
                what: "entry",
                size: bytes.len() as u64,
            });
        }
        let mut reader = Reader::new(bytes);
        reader.magic(MAGIC)?;
        let written_space = SpaceId(reader.fixed()?);
        let author = DeviceId(reader.fixed()?);
        let sequence = reader.u64()?;
        let previous = ObjectHash(reader.fixed()?);
        if sequence == 0 || (previous == ObjectHash::NONE) != (sequence == 1) {
            return Err(SharingError::NotCanonical("sequence"));
        }
        let action = read_action(&mut reader)?;
        reader.fixed::<SIGNATURE>()?;
        reader.end()?;
        let space = match &action {
            Action::Found { owner, .. } => {
                if written_space != NO_SPACE || sequence != 1 || owner.id() != author {
                    return Err(SharingError::NotCanonical("founding entry"));
                }
                let signed = bytes.get(..bytes.len() - SIGNATURE).unwrap_or_default();
                SpaceId(first_half(labelled_hash(
                    "mds-companion/1/space",
                    &[signed],
                )))
            }
            Action::Admit(_) | Action::Remove { .. } | Action::GiveKeys { .. } => written_space,
        };
        Ok(Self {
            space,
            author,
            sequence,
            previous,
            action,
            bytes: bytes.to_vec(),
        })
    }

    /// Checks that this device signed it.
    pub(crate) fn check(&self, author: &DevicePublic) -> Result<(), SharingError> {
        if author.id() != self.author {
            return Err(SharingError::Signature);
        }
        author.check(Purpose::LogEntry, &self.bytes)
    }

    /// Returns the space that it belongs to.
    #[must_use]
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// Returns the bytes as they lie on the storage.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the name under which they lie there.
    #[must_use]
    pub fn name(&self) -> ObjectName {
        ObjectName::log(
            self.space,
            self.author,
            self.sequence,
            ObjectHash::of(&self.bytes),
        )
    }
}

fn write_action(writer: &mut Writer, action: &Action) -> Result<(), SharingError> {
    match action {
        Action::Found {
            owner,
            person,
            salt,
        } => {
            writer.u8(1);
            owner.write(writer);
            writer.fixed(&person.0).fixed(salt);
        }
        Action::Admit(admission) => {
            writer.u8(2);
            admission.device.write(writer);
            writer.fixed(&admission.person.0).u8(admission.role.code());
            writer.count("parts", admission.parts.len(), Part::RESTRICTED.len())?;
            for part in &admission.parts {
                writer.u8(part.code());
            }
        }
        Action::Remove {
            device,
            changes,
            log,
        } => {
            writer.u8(3).fixed(&device.0);
            changes.write(writer);
            log.write(writer);
        }
        Action::GiveKeys {
            scopes,
            recipients,
            sealed,
        } => {
            writer.u8(4);
            write_scopes(writer, scopes)?;
            writer.count("recipients", recipients.len(), MOST_DEVICES)?;
            for device in recipients {
                writer.fixed(&device.0);
            }
            writer.bytes("keys", sealed, LARGEST_ENTRY)?;
        }
    }
    Ok(())
}

fn read_action(reader: &mut Reader<'_>) -> Result<Action, SharingError> {
    Ok(match reader.u8()? {
        1 => Action::Found {
            owner: DevicePublic::read(reader)?,
            person: PersonId(reader.fixed()?),
            salt: reader.fixed()?,
        },
        2 => Action::Admit(Admission {
            device: DevicePublic::read(reader)?,
            person: PersonId(reader.fixed()?),
            role: Role::from_code(reader.u8()?)?,
            parts: reader.ascending(
                "parts",
                Part::RESTRICTED.len(),
                |reader| restricted(reader.u8()?),
                |part| *part,
            )?,
        }),
        3 => Action::Remove {
            device: DeviceId(reader.fixed()?),
            changes: Cut::read(reader)?,
            log: Cut::read(reader)?,
        },
        4 => Action::GiveKeys {
            scopes: read_scopes(reader)?,
            recipients: reader.ascending(
                "recipients",
                MOST_DEVICES,
                |reader| Ok(DeviceId(reader.fixed()?)),
                |device| *device,
            )?,
            sealed: reader.bytes("keys", LARGEST_ENTRY)?.to_vec(),
        },
        code => {
            return Err(SharingError::UnknownCode {
                what: "action",
                code,
            });
        }
    })
}

fn restricted(code: u8) -> Result<Part, SharingError> {
    Part::from_code(code).and_then(|part| {
        if part.is_restricted() {
            Ok(part)
        } else {
            Err(SharingError::UnknownCode {
                what: "restricted part",
                code,
            })
        }
    })
}

/// In place of the code of a part, for what every member sees.
const EVERYBODY: u8 = 255;

/// Most keys that are given at once.
const MOST_SCOPES: usize = 8192;

pub(crate) fn write_scopes(writer: &mut Writer, scopes: &[KeyScope]) -> Result<(), SharingError> {
    writer.count("keys", scopes.len(), MOST_SCOPES)?;
    for scope in scopes {
        writer
            .u32(scope.number)
            .fixed(&scope.epoch.0)
            .fixed(&scope.by.0)
            .u8(scope.part.map_or(EVERYBODY, Part::code));
    }
    Ok(())
}

pub(crate) fn read_scopes(reader: &mut Reader<'_>) -> Result<Vec<KeyScope>, SharingError> {
    reader.ascending(
        "keys",
        MOST_SCOPES,
        |reader| {
            Ok(KeyScope {
                number: reader.u32()?,
                epoch: EpochId(reader.fixed()?),
                by: DeviceId(reader.fixed()?),
                part: match reader.u8()? {
                    EVERYBODY => None,
                    code => Some(restricted(code)?),
                },
            })
        },
        |scope| *scope,
    )
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn entries_read_back_and_no_changed_bit_goes_unnoticed() {
        let owner = DeviceKeys::from_seed([1; 32]).expect("keys");
        let other = DeviceKeys::from_seed([2; 32]).expect("keys");
        let founding = LogEntry::found(&owner, PersonId([1; 16]), [9; 16]).expect("entry");
        let scope = KeyScope {
            number: 1,
            epoch: EpochId([3; 16]),
            by: DeviceId([4; 16]),
            part: Some(Part::Genes),
        };
        let actions = [
            Action::Admit(Admission {
                device: other.public().clone(),
                person: PersonId([2; 16]),
                role: Role::Editor,
                parts: vec![Part::Genes, Part::Notes],
            }),
            Action::Remove {
                device: other.id(),
                changes: Cut {
                    sequence: 4,
                    hash: ObjectHash([5; 32]),
                },
                log: Cut::NOTHING,
            },
            Action::GiveKeys {
                scopes: vec![
                    KeyScope {
                        part: None,
                        ..scope
                    },
                    scope,
                ],
                recipients: vec![DeviceId([0; 16]), DeviceId([1; 16])],
                sealed: b"age".to_vec(),
            },
        ];
        let mut entries = vec![founding.clone()];
        for action in &actions {
            let entry = LogEntry::new(&owner, founding.space, 2, founding.name().hash, action);
            // Scopes are in the order of the codes: everybody's key sorts before that of a part.
            entries.push(entry.expect("entry"));
        }
        for entry in entries {
            assert_eq!(LogEntry::parse(entry.bytes()).as_ref(), Ok(&entry));
            assert_eq!(entry.check(owner.public()), Ok(()));
            for place in 0..entry.bytes().len() {
                let mut changed = entry.bytes().to_vec();
                changed[place] ^= 1 << (place % 8);
                let outcome =
                    LogEntry::parse(&changed).and_then(|entry| entry.check(owner.public()));
                assert!(outcome.is_err(), "{place}");
                assert!(LogEntry::parse(&entry.bytes()[..place]).is_err(), "{place}");
            }
        }
    }

    #[test]
    fn the_id_of_a_space_follows_from_its_founding() {
        let owner = DeviceKeys::from_seed([1; 32]).expect("keys");
        let one = LogEntry::found(&owner, PersonId([1; 16]), [1; 16]).expect("entry");
        let two = LogEntry::found(&owner, PersonId([1; 16]), [2; 16]).expect("entry");
        assert_ne!(one.space(), two.space());
    }

    #[test]
    fn only_what_a_role_allows_is_written() {
        for (role, record, comments, genes) in [
            (Role::Reader, false, false, false),
            (Role::Commenter, false, true, false),
            (Role::Editor, true, true, true),
            (Role::SecondOwner, true, true, true),
            (Role::Owner, true, true, true),
        ] {
            assert_eq!(role.writes(Part::Record), record, "{role:?}");
            assert_eq!(role.writes(Part::Comments), comments, "{role:?}");
            assert_eq!(role.writes(Part::Genes), genes, "{role:?}");
        }
    }
}
