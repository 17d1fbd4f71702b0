//! Which change files count: a function of the files at hand and of the members, the same on every device.
//!
//! A file counts if a member signed it who may write the part that it is for. Of a device that is out, all up to the
//! cut counts, and what somebody built on whose files count: nobody's entry is lost because it rests on one that was
//! still on its way when the cut was made.

use std::collections::{BTreeMap, BTreeSet};

use crate::change_file::ChangeFile;
use crate::finding::Finding;
use crate::ids::{DeviceId, ObjectHash};
use crate::membership::{Membership, Reach};
use crate::outline::Outline;

/// A change file at hand. Its signature has been checked.
#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) file: ChangeFile,
    pub(crate) opening: Opening,
}

/// What came of opening it.
#[derive(Debug)]
pub(crate) enum Opening {
    /// Its key is not at hand.
    Closed,
    Open(Outline),
    /// Signed by a member, and not readable with the right key.
    Broken,
}

impl Held {
    pub(crate) fn outline(&self) -> Option<&Outline> {
        match &self.opening {
            Opening::Open(outline) => Some(outline),
            Opening::Closed | Opening::Broken => None,
        }
    }
}

/// The files at hand, by hash.
pub(crate) type Files = BTreeMap<ObjectHash, Held>;

/// What counts, and what is wrong.
#[derive(Debug, Default)]
pub(crate) struct Acceptance {
    pub(crate) accepted: BTreeSet<ObjectHash>,
    /// Of which nothing can be said yet: something before it, or its key, is missing. What builds on it waits.
    pub(crate) undecided: BTreeSet<ObjectHash>,
    pub(crate) findings: BTreeSet<Finding>,
}

/// Works it out.
pub(crate) fn accept(files: &Files, membership: &Membership) -> Acceptance {
    let mut findings = BTreeSet::new();
    let mut undecided = BTreeSet::new();
    let candidates = candidates(files, membership, &mut findings, &mut undecided);
    let previous = |hash: ObjectHash| files.get(&hash).map(|held| held.file.header.previous);
    let reach: BTreeMap<DeviceId, Reach> = membership
        .members()
        .iter()
        .filter(|(_, member)| member.is_removed())
        .map(|(device, member)| (*device, Reach::new(&member.cuts, previous)))
        .collect();
    let mut accepted = BTreeSet::new();
    let mut built_on: BTreeSet<ObjectHash> = BTreeSet::new();
    loop {
        let before = accepted.len();
        for (hash, outline) in &candidates {
            let Some(held) = files.get(hash).filter(|_| !accepted.contains(hash)) else {
                continue;
            };
            let header = &held.file.header;
            let is_before_cut = reach
                .get(&header.device)
                .is_none_or(|reach| reach.counts(*hash, header.sequence));
            if !is_before_cut && !built_on.contains(hash) {
                continue;
            }
            accepted.insert(*hash);
            for seen in &outline.seen {
                // With a file everything before it in its chain is built on.
                let mut next = Some(seen.hash);
                while let Some(hash) = next.filter(|hash| files.contains_key(hash)) {
                    next = if built_on.insert(hash) {
                        previous(hash)
                    } else {
                        None
                    };
                }
            }
        }
        if accepted.len() == before {
            break;
        }
    }
    for (hash, outline) in &candidates {
        let Some(held) = files.get(hash) else {
            continue;
        };
        if accepted.contains(hash) {
            for seen in outline
                .seen
                .iter()
                .filter(|seen| !files.contains_key(&seen.hash))
            {
                findings.insert(Finding::Withheld {
                    device: seen.device,
                    sequence: seen.sequence,
                });
            }
        } else {
            findings.insert(Finding::NotAllowed {
                device: held.file.header.device,
                sequence: held.file.header.sequence,
            });
        }
    }
    Acceptance {
        accepted,
        undecided,
        findings,
    }
}

/// Returns the files whose chain is whole from its beginning, that can be read, and whose author may write the part.
fn candidates<'a>(
    files: &'a Files,
    membership: &Membership,
    findings: &mut BTreeSet<Finding>,
    undecided: &mut BTreeSet<ObjectHash>,
) -> Vec<(ObjectHash, &'a Outline)> {
    let mut order: Vec<(&ObjectHash, &Held)> = files.iter().collect();
    order.sort_by_key(|(hash, held)| (held.file.header.sequence, **hash));
    let mut linked: BTreeSet<ObjectHash> = BTreeSet::new();
    let mut places: BTreeSet<(DeviceId, u64)> = BTreeSet::new();
    let mut candidates = Vec::new();
    for (hash, held) in order {
        let header = &held.file.header;
        let (device, sequence) = (header.device, header.sequence);
        if !places.insert((device, sequence)) {
            findings.insert(Finding::Forked { device, sequence });
        }
        if header.previous != ObjectHash::NONE {
            match files.get(&header.previous) {
                None => {
                    undecided.insert(*hash);
                    findings.insert(Finding::Withheld {
                        device,
                        sequence: sequence - 1,
                    });
                    continue;
                }
                Some(before) => {
                    let before_it = &before.file.header;
                    if before_it.device != device || before_it.sequence + 1 != sequence {
                        findings.insert(Finding::NotAllowed { device, sequence });
                        continue;
                    }
                    if !linked.contains(&header.previous) {
                        if undecided.contains(&header.previous) {
                            undecided.insert(*hash);
                        }
                        continue;
                    }
                }
            }
        }
        linked.insert(*hash);
        let member = membership.members().get(&device);
        match (&held.opening, member) {
            (Opening::Open(outline), Some(member)) if member.writes(outline.part) => {
                candidates.push((*hash, outline));
            }
            (Opening::Open(_), _) => {
                findings.insert(Finding::NotAllowed { device, sequence });
            }
            (Opening::Broken, _) => {
                findings.insert(Finding::Unreadable { device, sequence });
            }
            (Opening::Closed, _) => {
                undecided.insert(*hash);
                findings.insert(Finding::KeyMissing {
                    epoch: header.epoch,
                });
            }
        }
    }
    candidates
}
