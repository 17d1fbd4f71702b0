//! A family of devices around one storage, for tests.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use crate::carrier::memory::MemoryCarrier;
use crate::content::{Content, Edit, ImmutableResult, Part};
use crate::device::DeviceKeys;
use crate::error::SharingError;
use crate::finding::Finding;
use crate::ids::{DeviceId, PersonId, ThingId};
use crate::invitation::Reply;
use crate::log_entry::Role;
use crate::name::ObjectName;
use crate::randomness::Randomness;
use crate::replica::Replica;
use crate::sync::SyncReport;

/// Random bytes that follow from a seed.
pub(crate) struct Seeded(pub(crate) fastrand::Rng);

impl Randomness for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), SharingError> {
        self.0.fill(bytes);
        Ok(())
    }
}

/// Devices by number; the first is the owner.
pub(crate) struct Family {
    pub(crate) devices: Vec<Replica>,
    pub(crate) known: Vec<BTreeSet<ObjectName>>,
    pub(crate) storage: MemoryCarrier,
    pub(crate) source: Seeded,
}

impl Family {
    /// Founds a space with one owner.
    pub(crate) fn new(seed: u64) -> Self {
        let mut source = Seeded(fastrand::Rng::with_seed(seed));
        let keys = DeviceKeys::generate(&mut source).expect("keys");
        let owner = Replica::found(keys, PersonId([0; 16]), &mut source).expect("founded");
        let mut family = Self {
            devices: vec![owner],
            known: vec![BTreeSet::new()],
            storage: MemoryCarrier::default(),
            source,
        };
        family.sync(0);
        family
    }

    /// Invites and admits another device, and lets it look once. Returns its number.
    pub(crate) fn add(&mut self, role: Role, parts: &[Part]) -> usize {
        self.add_by(0, role, parts)
    }

    pub(crate) fn add_by(&mut self, owner: usize, role: Role, parts: &[Part]) -> usize {
        let parts = parts.iter().copied().collect();
        let invitation = self.devices[owner]
            .invite(role, &parts, &mut self.source)
            .expect("invited");
        let keys = DeviceKeys::generate(&mut self.source).expect("keys");
        let number = self.devices.len();
        let reply = Reply::new(&invitation, &keys, PersonId([number as u8; 16])).expect("reply");
        self.devices[owner]
            .admit(&invitation, &reply)
            .expect("admitted");
        self.devices.push(Replica::join(keys, &invitation));
        self.known.push(BTreeSet::new());
        self.sync(owner);
        self.sync(number);
        number
    }

    pub(crate) fn id(&self, device: usize) -> DeviceId {
        self.devices[device].device()
    }

    pub(crate) fn sync(&mut self, device: usize) -> SyncReport {
        let report = self.try_sync(device).expect("synchronised");
        self.devices[device].tend(&mut self.source).expect("tended");
        report
    }

    pub(crate) fn try_sync(&mut self, device: usize) -> Result<SyncReport, SharingError> {
        let report = self.devices[device].sync(&mut self.storage, &self.known[device])?;
        self.known[device].clone_from(&report.on_storage);
        Ok(report)
    }

    /// Lets all devices meet the storage until nothing moves any more.
    pub(crate) fn settle(&mut self) {
        for _ in 0..20 {
            let mut moved = false;
            for device in 0..self.devices.len() {
                let report = self.sync(device);
                moved |= !report.received.is_empty() || !report.sent.is_empty();
            }
            if !moved {
                return;
            }
        }
        panic!("the family does not come to rest");
    }

    pub(crate) fn remove(&mut self, owner: usize, device: usize) {
        let id = self.id(device);
        self.devices[owner]
            .remove(id, &mut self.source)
            .expect("removed");
    }

    pub(crate) fn write(
        &mut self,
        device: usize,
        part: Part,
        thing: u8,
        value: Option<&str>,
    ) -> ObjectName {
        self.devices[device]
            .write(part, &edit(thing, value), i64::from(thing))
            .expect("written")
    }

    /// What a device shows of a thing: the values that stand, `None` among them where somebody removed it.
    pub(crate) fn shown(&self, device: usize, part: Part, thing: u8) -> Vec<Option<String>> {
        let things = self.devices[device].things(part);
        let versions = things
            .get(&ThingId([thing; 16]))
            .map(|thing| &thing.versions);
        versions
            .into_iter()
            .flatten()
            .map(|version| {
                version
                    .value
                    .clone()
                    .map(|value| String::from_utf8(value).expect("text"))
            })
            .collect()
    }

    pub(crate) fn hashes(&self, part: Part) -> BTreeMap<usize, [u8; 32]> {
        (0..self.devices.len())
            .map(|device| (device, self.devices[device].content_hash(part)))
            .collect()
    }

    pub(crate) fn assert_equal(&self, part: Part, devices: &[usize]) {
        let hashes = self.hashes(part);
        for device in devices {
            assert_eq!(
                hashes[device], hashes[&devices[0]],
                "{part:?} of device {device}"
            );
        }
    }
}

pub(crate) fn edit(thing: u8, value: Option<&str>) -> Content {
    let edit = Edit {
        thing: ThingId([thing; 16]),
        value: value.map(|value| value.as_bytes().to_vec()),
    };
    Content::new(vec![edit], vec![])
}

pub(crate) fn result(id: u8, value: &str) -> Content {
    let result = ImmutableResult {
        id: ThingId([id; 16]),
        value: value.as_bytes().to_vec(),
    };
    Content::new(vec![], vec![result])
}

/// Says whether one of the findings is of a kind.
pub(crate) fn has(findings: &BTreeSet<Finding>, is: impl Fn(&Finding) -> bool) -> bool {
    findings.iter().any(is)
}
