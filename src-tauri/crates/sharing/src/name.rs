//! Names of objects on the storage: `space/epoch/device/sequence-hash` and `space/log/device/sequence-hash`.
//!
//! A name is made from ids only, so none can lead out of its folder. Every device writes under its own prefix.

use std::fmt;

use crate::ids::{DeviceId, EpochId, ObjectHash, SpaceId};

/// Where an object lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectName {
    pub(crate) space: SpaceId,
    /// `None` for an entry of the membership log.
    pub(crate) epoch: Option<EpochId>,
    pub(crate) device: DeviceId,
    pub(crate) sequence: u64,
    pub(crate) hash: ObjectHash,
}

const LOG: &str = "log";

impl ObjectName {
    pub(crate) fn change(
        space: SpaceId,
        epoch: EpochId,
        device: DeviceId,
        sequence: u64,
        hash: ObjectHash,
    ) -> Self {
        Self {
            space,
            epoch: Some(epoch),
            device,
            sequence,
            hash,
        }
    }

    pub(crate) fn log(space: SpaceId, device: DeviceId, sequence: u64, hash: ObjectHash) -> Self {
        Self {
            space,
            epoch: None,
            device,
            sequence,
            hash,
        }
    }

    /// Reads a name; `None` for any other file that may lie there.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let space = SpaceId::from_hex(parts.next()?)?;
        let epoch = match parts.next()? {
            LOG => None,
            epoch => Some(EpochId::from_hex(epoch)?),
        };
        let device = DeviceId::from_hex(parts.next()?)?;
        let (sequence, hash) = parts.next()?.split_once('-')?;
        let name = Self {
            space,
            epoch,
            device,
            sequence: sequence.parse().ok()?,
            hash: ObjectHash::from_hex(hash)?,
        };
        // One object, one name: leading zeros, signs and further parts are not accepted.
        (parts.next().is_none() && name.to_string() == text).then_some(name)
    }

    /// Returns the space.
    #[must_use]
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// Returns the device under whose prefix it lies.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Returns the hash that the bytes must have.
    #[must_use]
    pub fn hash(&self) -> ObjectHash {
        self.hash
    }

    /// Says whether it is an entry of the membership log.
    #[must_use]
    pub fn is_log(&self) -> bool {
        self.epoch.is_none()
    }
}

impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/", self.space)?;
        match self.epoch {
            None => f.write_str(LOG)?,
            Some(epoch) => write!(f, "{epoch}")?,
        }
        write!(f, "/{}/{:010}-{}", self.device, self.sequence, self.hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back_and_other_files_have_none() {
        let device = DeviceId([2; 16]);
        let log = ObjectName::log(SpaceId([1; 16]), device, 7, ObjectHash([3; 32]));
        let change = ObjectName::change(
            SpaceId([1; 16]),
            EpochId([4; 16]),
            device,
            u64::MAX,
            ObjectHash([3; 32]),
        );
        for name in [log, change] {
            assert_eq!(ObjectName::parse(&name.to_string()), Some(name));
        }
        let text = log.to_string();
        for other in [
            String::new(),
            text.replace("0000000007", "7"),
            text.replace("0000000007", "+000000007"),
            text.replace('/', "\\"),
            text.to_uppercase(),
            format!("/{text}"),
            format!("{text}/"),
            format!("../{text}"),
            format!("{text}.sync-conflict-20260101"),
        ] {
            assert_eq!(ObjectName::parse(&other), None, "{other}");
        }
    }
}
