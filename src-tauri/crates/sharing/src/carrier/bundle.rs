//! All objects of a space in one file, to be mailed or carried. They are sealed and signed as they are on a storage.

use std::collections::BTreeMap;

use super::{Carrier, CarrierError, Listing};
use crate::change_file::LARGEST_FILE;
use crate::error::SharingError;
use crate::ids::SpaceId;
use crate::name::ObjectName;
use crate::replica::Replica;
use crate::wire::{Reader, Writer};

const MAGIC: &[u8; 8] = b"mds-bdl1";

/// Most objects in one file.
const MOST_OBJECTS: usize = 1_000_000;

/// A name is shorter than this.
const LONGEST_NAME: usize = 256;

/// Most bytes of such a file.
pub const LARGEST_BUNDLE: usize = 512 << 20;

/// The objects of one file. What is stored in it stays in memory, until it is written as a file again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    space: SpaceId,
    objects: BTreeMap<ObjectName, Vec<u8>>,
}

impl Bundle {
    /// Takes all objects of a copy.
    #[must_use]
    pub fn of(replica: &Replica) -> Self {
        let objects = replica
            .names()
            .into_iter()
            .filter_map(|name| Some((name, replica.bytes(&name)?.to_vec())))
            .collect();
        Self {
            space: replica.space(),
            objects,
        }
    }

    /// Returns the space.
    #[must_use]
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// Returns the file.
    ///
    /// # Errors
    /// When it would be larger than such a file may be.
    pub fn write(&self) -> Result<Vec<u8>, SharingError> {
        let mut writer = Writer::starting(MAGIC);
        writer.fixed(&self.space.0);
        writer.count("objects", self.objects.len(), MOST_OBJECTS)?;
        for (name, bytes) in &self.objects {
            writer
                .bytes("name", name.to_string().as_bytes(), LONGEST_NAME)?
                .bytes("object", bytes, LARGEST_FILE)?;
        }
        let file = writer.finish();
        if file.len() > LARGEST_BUNDLE {
            return Err(SharingError::TooLarge {
                what: "file",
                size: file.len() as u64,
            });
        }
        Ok(file)
    }

    /// Reads such a file. What the objects are worth is looked at when they are taken in.
    ///
    /// # Errors
    /// When it is not one, or was cut off.
    pub fn parse(bytes: &[u8]) -> Result<Self, SharingError> {
        if bytes.len() > LARGEST_BUNDLE {
            return Err(SharingError::TooLarge {
                what: "file",
                size: bytes.len() as u64,
            });
        }
        let mut reader = Reader::new(bytes);
        reader.magic(MAGIC)?;
        let space = SpaceId(reader.fixed()?);
        let list = reader.ascending(
            "objects",
            MOST_OBJECTS,
            |reader| {
                let name = std::str::from_utf8(reader.bytes("name", LONGEST_NAME)?)
                    .ok()
                    .and_then(ObjectName::parse)
                    .filter(|name| name.space() == space)
                    .ok_or(SharingError::NotCanonical("name"))?;
                Ok((name, reader.bytes("object", LARGEST_FILE)?.to_vec()))
            },
            |(name, _)| *name,
        )?;
        reader.end()?;
        Ok(Self {
            space,
            objects: list.into_iter().collect(),
        })
    }
}

impl Carrier for Bundle {
    fn list(&mut self, space: SpaceId) -> Result<Listing, CarrierError> {
        if space != self.space {
            return Ok(Listing::default());
        }
        Ok(Listing {
            names: self.objects.keys().copied().collect(),
            others: 0,
        })
    }

    fn fetch(&mut self, name: &ObjectName, most: usize) -> Result<Vec<u8>, CarrierError> {
        let bytes = self.objects.get(name).ok_or(CarrierError::Absent)?;
        if bytes.len() > most {
            return Err(CarrierError::TooLarge);
        }
        Ok(bytes.clone())
    }

    fn store(&mut self, name: &ObjectName, bytes: &[u8]) -> Result<(), CarrierError> {
        self.objects.insert(*name, bytes.to_vec());
        Ok(())
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;
    use crate::content::Part;
    use crate::family::Family;
    use crate::log_entry::Role;
    use std::collections::BTreeSet;

    #[test]
    fn one_file_carries_a_space_and_a_cut_or_changed_one_is_refused_or_told() {
        let mut family = Family::new(1);
        let editor = family.add(Role::Editor, &[]);
        family.write(0, Part::Record, 1, Some("one"));
        let file = Bundle::of(&family.devices[0]).write().expect("written");
        let mut bundle = Bundle::parse(&file).expect("read");
        assert_eq!(bundle.write().expect("written"), file);
        let report = family.devices[editor]
            .sync(&mut bundle, &BTreeSet::new())
            .expect("met");
        assert!(!report.received.is_empty());
        assert_eq!(
            family.shown(editor, Part::Record, 1),
            vec![Some("one".to_owned())]
        );
        for length in 0..file.len() {
            assert!(Bundle::parse(&file[..length]).is_err(), "{length}");
        }
        let mut changed = file.clone();
        let last = changed.len() - 1;
        changed[last] ^= 1;
        let mut bundle = Bundle::parse(&changed).expect("read");
        let mut late = Family::new(1);
        let report = late.devices[0].sync(&mut bundle, &BTreeSet::new());
        assert!(!report.expect("met").findings.is_empty());
    }
}
