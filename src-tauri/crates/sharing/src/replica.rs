//! One device's copy of a shared record: what follows from the objects at hand. Keeping the objects is keeping the copy.

use std::collections::{BTreeMap, BTreeSet};

use crate::acceptance::{Acceptance, Files, Held, Opening, accept};
use crate::change_file::{ChangeFile, Header};
use crate::content::{Content, Part};
use crate::device::DeviceKeys;
use crate::error::SharingError;
use crate::finding::Finding;
use crate::ids::{DeviceId, ObjectHash, PersonId, SpaceId, ThingId};
use crate::invitation::{Invitation, Promise};
use crate::keyring::Keyring;
use crate::log_entry::{KeyScope, LogEntry, Role};
use crate::membership::{Checks, Membership};
use crate::merge::{KeptResult, Merged, Thing};
use crate::name::ObjectName;
use crate::outline::{Outline, Seen};

/// A copy of a shared record on this device.
#[derive(Debug)]
pub struct Replica {
    pub(crate) keys: DeviceKeys,
    pub(crate) space: SpaceId,
    pub(crate) entries: BTreeMap<ObjectHash, LogEntry>,
    pub(crate) files: Files,
    pub(crate) checks: Checks,
    pub(crate) membership: Membership,
    pub(crate) keyring: Keyring,
    acceptance: Acceptance,
    merged: Merged,
    /// What of others this device's own files refer to already.
    told: BTreeSet<ObjectHash>,
    promised: Vec<Promise>,
}

/// What became of objects that were handed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Receipt {
    /// Those that are kept from now on.
    pub kept: Vec<ObjectName>,
    /// What was wrong with the others.
    pub findings: BTreeSet<Finding>,
}

/// What is known of a device of the space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceStatus {
    /// Which.
    pub device: DeviceId,
    /// Whose.
    pub person: PersonId,
    /// What it may do.
    pub role: Role,
    /// Whether it is out.
    pub is_removed: bool,
    /// Number and claimed time of its newest file that counts here.
    pub newest: Option<(u64, i64)>,
}

impl Replica {
    pub(crate) fn empty(keys: DeviceKeys, space: SpaceId) -> Self {
        Self {
            keys,
            space,
            entries: BTreeMap::new(),
            files: BTreeMap::new(),
            checks: Checks::default(),
            membership: Membership::default(),
            keyring: Keyring::default(),
            acceptance: Acceptance::default(),
            merged: Merged::default(),
            told: BTreeSet::new(),
            promised: Vec::new(),
        }
    }

    /// Takes up a space from the objects that were kept.
    ///
    /// # Errors
    /// When its beginning is not among them.
    pub fn open(
        keys: DeviceKeys,
        space: SpaceId,
        objects: impl IntoIterator<Item = (ObjectName, Vec<u8>)>,
    ) -> Result<Self, SharingError> {
        let mut replica = Self::empty(keys, space);
        replica.receive(objects)?;
        if replica.membership.members().is_empty() {
            return Err(SharingError::NotFounded);
        }
        Ok(replica)
    }

    /// Begins on a device that was invited. Nothing is here yet; what the invitation promises must come.
    #[must_use]
    pub fn join(keys: DeviceKeys, invitation: &Invitation) -> Self {
        let mut replica = Self::empty(keys, invitation.space);
        replica.promised.clone_from(&invitation.promised);
        replica
    }

    /// Returns the space.
    #[must_use]
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// Returns this device.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.keys.id()
    }

    /// Returns who is and was a member.
    #[must_use]
    pub fn membership(&self) -> &Membership {
        &self.membership
    }

    /// Takes in objects, wherever they come from and in whatever order. What is not as it should be is not kept.
    ///
    /// # Errors
    /// When an accepted edit could not be merged.
    pub fn receive(
        &mut self,
        objects: impl IntoIterator<Item = (ObjectName, Vec<u8>)>,
    ) -> Result<Receipt, SharingError> {
        let mut receipt = Receipt::default();
        let (log, changes): (Vec<_>, Vec<_>) =
            objects.into_iter().partition(|(name, _)| name.is_log());
        self.receive_log(log, &mut receipt);
        for (name, bytes) in changes {
            match self.received_change(name, &bytes) {
                Ok(Some(file)) => {
                    self.hold(file);
                    receipt.kept.push(name);
                }
                Ok(None) => {}
                Err(finding) => {
                    receipt.findings.insert(finding);
                }
            }
        }
        self.settle()?;
        Ok(receipt)
    }

    fn receive_log(&mut self, objects: Vec<(ObjectName, Vec<u8>)>, receipt: &mut Receipt) {
        let mut new = Vec::new();
        for (name, bytes) in objects {
            if self.entries.contains_key(&name.hash) {
                continue;
            }
            match LogEntry::parse(&bytes) {
                _ if ObjectHash::of(&bytes) != name.hash => {
                    receipt.findings.insert(Finding::Damaged { name });
                }
                Ok(entry) if entry.name() == name && entry.space == self.space => {
                    self.entries.insert(name.hash, entry);
                    new.push(name);
                }
                Ok(_) | Err(_) => {
                    receipt.findings.insert(Finding::Forged { name });
                }
            }
        }
        if new.is_empty() {
            return;
        }
        self.membership = Membership::of(self.space, &self.entries, &mut self.checks);
        for name in new {
            let Some(entry) = self.entries.get(&name.hash) else {
                continue;
            };
            let finding = match self.membership.members().get(&name.device) {
                None => Finding::Stranger {
                    device: name.device,
                },
                Some(author) if !self.checks.is_signed(name.hash, entry, &author.public) => {
                    Finding::Forged { name }
                }
                Some(_) => {
                    receipt.kept.push(name);
                    continue;
                }
            };
            receipt.findings.insert(finding);
            self.entries.remove(&name.hash);
        }
    }

    fn received_change(
        &self,
        name: ObjectName,
        bytes: &[u8],
    ) -> Result<Option<ChangeFile>, Finding> {
        if self.files.contains_key(&name.hash) {
            return Ok(None);
        }
        if ObjectHash::of(bytes) != name.hash {
            return Err(Finding::Damaged { name });
        }
        let file = ChangeFile::parse(bytes).map_err(|_| Finding::Forged { name })?;
        if file.name() != name || file.header.space != self.space {
            return Err(Finding::Forged { name });
        }
        let Some(author) = self.membership.members().get(&name.device) else {
            return Err(Finding::Stranger {
                device: name.device,
            });
        };
        file.check(&author.public)
            .map_err(|_| Finding::Forged { name })?;
        Ok(Some(file))
    }

    fn hold(&mut self, file: ChangeFile) {
        let mut held = Held {
            file,
            opening: Opening::Closed,
        };
        open(&mut held, &self.keyring);
        self.files.insert(held.file.name().hash, held);
    }

    /// Works out anew what counts, and takes it in.
    pub(crate) fn settle(&mut self) -> Result<(), SharingError> {
        let has_new_keys = self
            .keyring
            .take_up(self.space, &self.keys, &self.membership);
        if has_new_keys {
            for held in self.files.values_mut() {
                open(held, &self.keyring);
            }
        }
        self.acceptance = accept(&self.files, &self.membership);
        let accepted = &self.acceptance.accepted;
        let is_out_of_date = has_new_keys
            || self.merged.files().any(|file| !accepted.contains(file))
            || self
                .merged
                .passed_over
                .iter()
                .any(|file| accepted.contains(file));
        if is_out_of_date {
            self.merged = Merged::default();
            self.told.clear();
        }
        self.merge_what_is_ready()
    }

    /// Takes in the accepted files, each after those that it builds on.
    fn merge_what_is_ready(&mut self) -> Result<(), SharingError> {
        let mut blocked: BTreeMap<ObjectHash, usize> = BTreeMap::new();
        let mut waiting_for: BTreeMap<ObjectHash, Vec<ObjectHash>> = BTreeMap::new();
        let mut ready = Vec::new();
        for hash in &self.acceptance.accepted {
            if self.merged.has(*hash) {
                continue;
            }
            let Some((header, outline)) = self.outlined(*hash) else {
                continue;
            };
            let mut count = 0;
            for on in on(header, outline) {
                let is_decided =
                    self.files.contains_key(&on) && !self.acceptance.undecided.contains(&on);
                if !is_decided || (self.acceptance.accepted.contains(&on) && !self.merged.has(on)) {
                    count += 1;
                    waiting_for.entry(on).or_default().push(*hash);
                }
            }
            if count == 0 {
                ready.push(*hash);
            } else {
                blocked.insert(*hash, count);
            }
        }
        while let Some(hash) = ready.pop() {
            let Some(held) = self.files.get(&hash) else {
                continue;
            };
            let Some(outline) = held.outline() else {
                continue;
            };
            let header = &held.file.header;
            // Sealed content that does not open is a fault of its author, and the same for all who have the key.
            let content = self.content(header, outline);
            self.merged
                .take_in(hash, header, outline, content.as_ref())?;
            if header.device == self.keys.id() {
                self.told.extend(outline.seen.iter().map(|seen| seen.hash));
            }
            for next in waiting_for.remove(&hash).unwrap_or_default() {
                if let Some(count) = blocked.get_mut(&next) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push(next);
                    }
                }
            }
        }
        Ok(())
    }

    fn content(&self, header: &Header, outline: &Outline) -> Option<Content> {
        let context = header.context();
        let keys = self.keyring.of(header.epoch, Some(outline.part));
        std::iter::once(None)
            .chain(keys.map(Some))
            .find_map(|key| outline.content(key, &context).ok().flatten())
    }

    fn outlined(&self, hash: ObjectHash) -> Option<(&Header, &Outline)> {
        let held = self.files.get(&hash)?;
        Some((&held.file.header, held.outline()?))
    }

    /// Writes a change of this device. It counts here at once; it is on the storage after the next synchronisation.
    ///
    /// # Errors
    /// When this device may not write the part, no key is usable, or the content is too large for one file.
    pub fn write(
        &mut self,
        part: Part,
        content: &Content,
        claimed_at: i64,
    ) -> Result<ObjectName, SharingError> {
        let device = self.keys.id();
        let may = self
            .membership
            .member(device)
            .is_some_and(|member| member.writes(part));
        if !may {
            return Err(SharingError::NotAllowed(device));
        }
        let scope = self.writing_scope().ok_or(SharingError::NoUsableKey)?;
        let key = self.keyring.get(&scope).ok_or(SharingError::NoUsableKey)?;
        let part_key = self.keyring.get(&KeyScope {
            part: Some(part),
            ..scope
        });
        let own = self
            .files
            .iter()
            .filter(|(_, held)| held.file.header.device == device)
            .map(|(hash, held)| (held.file.header.sequence, *hash));
        let (sequence, previous) = next_place(own);
        let header = Header {
            space: self.space,
            epoch: scope.epoch,
            device,
            sequence,
            previous,
        };
        let seen: Vec<Seen> = self
            .merged
            .tips()
            .iter()
            .filter(|tip| tip.hash != previous && !self.told.contains(&tip.hash))
            .copied()
            .collect();
        let outline = Outline::new(claimed_at, seen, part, content, part_key, &header.context())?;
        let file = ChangeFile::new(header, &outline, key, &self.keys)?;
        let name = file.name();
        self.hold(file);
        self.settle()?;
        Ok(name)
    }

    /// Returns the newest epoch that nobody who is out can read.
    pub(crate) fn writing_scope(&self) -> Option<KeyScope> {
        self.membership
            .usable_epochs()
            .into_iter()
            .rev()
            .find(|scope| self.keyring.get(scope).is_some())
    }

    /// Returns the things of a part, removed ones included.
    #[must_use]
    pub fn things(&self, part: Part) -> BTreeMap<ThingId, Thing> {
        self.merged.things(part)
    }

    /// Returns the results of a part.
    #[must_use]
    pub fn results(&self, part: Part) -> BTreeMap<ThingId, KeptResult> {
        self.merged.results(part)
    }

    /// Returns the hash of what a part comes to: equal on two devices exactly when they show the same.
    #[must_use]
    pub fn content_hash(&self, part: Part) -> [u8; 32] {
        self.merged.content_hash(part)
    }

    /// Returns the names of all objects here.
    pub fn names(&self) -> BTreeSet<ObjectName> {
        let log = self.entries.values().map(LogEntry::name);
        log.chain(self.files.values().map(|held| held.file.name()))
            .collect()
    }

    /// Returns the bytes of an object, to keep them or to hand them on.
    #[must_use]
    pub fn bytes(&self, name: &ObjectName) -> Option<&[u8]> {
        let entry = self.entries.get(&name.hash).map(LogEntry::bytes);
        entry.or_else(|| self.files.get(&name.hash).map(|held| held.file.bytes()))
    }

    /// Returns the files that count and were taken in.
    #[must_use]
    pub fn merged_files(&self) -> BTreeSet<ObjectHash> {
        self.merged.files().copied().collect()
    }

    /// Returns what is wrong with what is here, apart from what the storage does.
    #[must_use]
    pub fn findings(&self) -> BTreeSet<Finding> {
        let mut findings = self.acceptance.findings.clone();
        findings.extend(self.membership.findings.iter().cloned());
        findings.extend(self.keyring.findings());
        for promise in &self.promised {
            let (device, sequence) = (promise.device, promise.sequence);
            if promise.is_log && !self.entries.contains_key(&promise.hash) {
                findings.insert(Finding::EntryWithheld { device, sequence });
            }
            if !promise.is_log && !self.files.contains_key(&promise.hash) {
                findings.insert(Finding::Withheld { device, sequence });
            }
        }
        if !self.membership.members().is_empty() && self.membership.usable_epochs().is_empty() {
            findings.insert(Finding::NewKeyNeeded);
        }
        findings
    }

    /// Returns what is known of each device.
    #[must_use]
    pub fn devices(&self) -> Vec<DeviceStatus> {
        let newest = |device: DeviceId| {
            let tips = self.merged.tips().iter().filter(|tip| tip.device == device);
            let tip = tips.max_by_key(|tip| tip.sequence)?;
            let (_, outline) = self.outlined(tip.hash)?;
            Some((tip.sequence, outline.claimed_at))
        };
        self.membership
            .members()
            .iter()
            .map(|(device, member)| DeviceStatus {
                device: *device,
                person: member.person,
                role: member.role,
                is_removed: member.is_removed(),
                newest: newest(*device),
            })
            .collect()
    }

    /// Returns the newest objects of every chain here, for an invitation.
    pub(crate) fn newest(&self) -> Vec<Promise> {
        let mut newest: BTreeMap<(bool, DeviceId), Promise> = BTreeMap::new();
        let entries = self
            .membership
            .counted
            .iter()
            .filter_map(|hash| self.entries.get(hash))
            .map(LogEntry::name);
        let files = self
            .merged
            .tips()
            .iter()
            .filter_map(|tip| self.files.get(&tip.hash))
            .map(|held| held.file.name());
        for name in entries.chain(files) {
            let promise = Promise {
                is_log: name.is_log(),
                device: name.device,
                sequence: name.sequence,
                hash: name.hash,
            };
            let known = newest
                .entry((promise.is_log, promise.device))
                .or_insert(promise);
            *known = (*known).max(promise);
        }
        newest.into_values().collect()
    }
}

/// Returns the number of the next link of a chain, and the link that it follows.
pub(crate) fn next_place(chain: impl Iterator<Item = (u64, ObjectHash)>) -> (u64, ObjectHash) {
    chain
        .max()
        .map_or((1, ObjectHash::NONE), |(sequence, hash)| {
            (sequence + 1, hash)
        })
}

/// Opens a file that was closed so far, if its key is at hand.
fn open(held: &mut Held, keyring: &Keyring) {
    if !matches!(held.opening, Opening::Closed) {
        return;
    }
    for key in keyring.of(held.file.header.epoch, None) {
        held.opening = match held.file.open(key) {
            Ok(outline) => Opening::Open(outline),
            Err(_) => Opening::Broken,
        };
    }
}

/// Returns the files that one builds on.
fn on(header: &Header, outline: &Outline) -> BTreeSet<ObjectHash> {
    let seen = outline.seen.iter().map(|seen| seen.hash);
    seen.chain(std::iter::once(header.previous))
        .filter(|hash| *hash != ObjectHash::NONE)
        .collect()
}
