//! Meeting a storage: list, fetch what is new, check, take in, put there what is missing.

use std::collections::BTreeSet;

use crate::carrier::Carrier;
use crate::change_file::LARGEST_FILE;
use crate::error::SharingError;
use crate::finding::Finding;
use crate::name::ObjectName;
use crate::replica::Replica;

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SyncReport {
    /// Objects that are new here, to be kept.
    pub received: Vec<ObjectName>,
    /// Objects that were put on the storage.
    pub sent: Vec<ObjectName>,
    /// What was noticed, at the storage and in what is here.
    pub findings: BTreeSet<Finding>,
    /// What lies on the storage as far as this device knows. To be handed in next time: what is missing then has been
    /// taken away.
    pub on_storage: BTreeSet<ObjectName>,
    /// How many files lie there that are not ours.
    pub others: usize,
}

impl SyncReport {
    /// Puts an object on the storage, or tells that it is not there.
    fn put(&mut self, carrier: &mut dyn Carrier, name: &ObjectName, bytes: &[u8]) {
        match carrier.store(name, bytes) {
            Ok(()) => {
                self.on_storage.insert(*name);
                self.sent.push(*name);
            }
            Err(_) => {
                self.findings.insert(Finding::NotStored { name: *name });
            }
        }
    }
}

impl Replica {
    /// Meets a storage once. What fails for single objects is told and tried again next time; whatever had been
    /// received stays received.
    ///
    /// Everything that is here and not there is put there, also what others wrote: an object is the same whoever
    /// brings it, so a storage that was set back heals, and a stick can carry from one storage to another.
    ///
    /// # Errors
    /// When the storage cannot be listed, or an accepted edit could not be merged.
    pub fn sync(
        &mut self,
        carrier: &mut dyn Carrier,
        was_on_storage: &BTreeSet<ObjectName>,
    ) -> Result<SyncReport, SharingError> {
        let mut report = SyncReport::default();
        let listing = carrier.list(self.space())?;
        report.others = listing.others;
        let there: BTreeSet<ObjectName> = listing
            .names
            .into_iter()
            .filter(|name| name.space == self.space())
            .collect();
        for name in was_on_storage.difference(&there) {
            report.findings.insert(Finding::Gone { name: *name });
        }
        let here = self.names();
        let (log, changes): (Vec<ObjectName>, Vec<ObjectName>) = there
            .difference(&here)
            .copied()
            .partition(ObjectName::is_log);
        // The log first: it says whose files are worth fetching.
        self.fetch(carrier, &log, &mut report)?;
        let (known, strange): (Vec<ObjectName>, Vec<ObjectName>) = changes
            .into_iter()
            .partition(|name| self.membership().members().contains_key(&name.device));
        for name in strange {
            report.findings.insert(Finding::Stranger {
                device: name.device,
            });
        }
        self.fetch(carrier, &known, &mut report)?;
        let here = self.names();
        report.on_storage = there.intersection(&here).copied().collect();
        for name in here.difference(&there) {
            let Some(bytes) = self.bytes(name) else {
                continue;
            };
            report.put(carrier, name, bytes);
        }
        report.findings.extend(self.findings());
        Ok(report)
    }

    /// Reads everything on the storage once more, and puts back what is no longer what was put there.
    ///
    /// # Errors
    /// When the storage cannot be listed.
    pub fn repair(&mut self, carrier: &mut dyn Carrier) -> Result<SyncReport, SharingError> {
        let mut report = SyncReport::default();
        let listing = carrier.list(self.space())?;
        report.others = listing.others;
        for name in &listing.names {
            let Some(bytes) = self.bytes(name) else {
                continue;
            };
            let is_sound = carrier
                .fetch(name, LARGEST_FILE)
                .is_ok_and(|found| found == bytes);
            if is_sound {
                report.on_storage.insert(*name);
                continue;
            }
            report.findings.insert(Finding::Damaged { name: *name });
            report.put(carrier, name, bytes);
        }
        Ok(report)
    }

    fn fetch(
        &mut self,
        carrier: &mut dyn Carrier,
        names: &[ObjectName],
        report: &mut SyncReport,
    ) -> Result<(), SharingError> {
        // Some at a time, so that a long absence does not have to fit into memory twice.
        for some in names.chunks(512) {
            let mut objects = Vec::new();
            for name in some {
                match carrier.fetch(name, LARGEST_FILE) {
                    Ok(bytes) => objects.push((*name, bytes)),
                    Err(_) => {
                        report.findings.insert(Finding::NotFetched { name: *name });
                    }
                }
            }
            let receipt = self.receive(objects)?;
            report.received.extend(receipt.kept);
            report.findings.extend(receipt.findings);
        }
        Ok(())
    }
}
