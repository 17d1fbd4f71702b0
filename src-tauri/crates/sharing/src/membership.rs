//! What the entries of the membership log come to: who is a member, who is out from where, and who was given which key.
//!
//! A function of the set of entries, in whatever order they came. Rules: removal is for good and wins over everything
//! concurrent; the first owner ranks above second owners; second owners may remove the first (its key is lost), but
//! what the first one says of second owners always stands. The entries of an owner who is out count up to the cut.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Part;
use crate::device::DevicePublic;
use crate::finding::Finding;
use crate::ids::{DeviceId, ObjectHash, PersonId, SpaceId};
use crate::log_entry::{Action, Cut, KeyScope, LogEntry, Role};

/// A device that is or was a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its public keys.
    pub public: DevicePublic,
    /// Whose it is.
    pub person: PersonId,
    /// What it may do.
    pub role: Role,
    /// The restricted parts that it sees.
    pub parts: BTreeSet<Part>,
    /// Where it was cut off; empty while it is a member. Of several cuts all hold.
    pub cuts: Vec<Cut>,
}

impl Member {
    /// Says whether it is out.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        !self.cuts.is_empty()
    }

    /// Says whether it sees a part.
    #[must_use]
    pub fn sees(&self, part: Part) -> bool {
        !part.is_restricted() || self.parts.contains(&part)
    }

    /// Says whether it may write in a part.
    #[must_use]
    pub fn writes(&self, part: Part) -> bool {
        self.sees(part) && self.role.writes(part)
    }
}

/// Keys that an owner gave to some members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) entry: ObjectHash,
    pub(crate) author: DeviceId,
    /// By an owner, before any cut. Others' keys serve to read only.
    pub(crate) is_of_owner: bool,
    pub(crate) scopes: Vec<KeyScope>,
    pub(crate) recipients: BTreeSet<DeviceId>,
    pub(crate) sealed: Vec<u8>,
}

/// All members, past and present, and the keys that were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Membership {
    members: BTreeMap<DeviceId, Member>,
    pub(crate) grants: Vec<Grant>,
    /// The entries that count.
    pub(crate) counted: BTreeSet<ObjectHash>,
    pub(crate) findings: Vec<Finding>,
}

impl Membership {
    /// Works it out. Without the founding entry of the space there is nobody.
    pub(crate) fn of(
        space: SpaceId,
        entries: &BTreeMap<ObjectHash, LogEntry>,
        checks: &mut Checks,
    ) -> Self {
        let mut membership = Self::default();
        let founding = entries
            .iter()
            .find_map(|(hash, entry)| match &entry.action {
                Action::Found { owner, person, .. } if entry.space == space => checks
                    .is_signed(*hash, entry, owner)
                    .then_some((owner, *person)),
                Action::Found { .. }
                | Action::Admit(_)
                | Action::Remove { .. }
                | Action::GiveKeys { .. } => None,
            });
        let Some((owner, person)) = founding else {
            return membership;
        };
        let first = Member {
            public: owner.clone(),
            person,
            role: Role::Owner,
            parts: Part::RESTRICTED.iter().copied().collect(),
            cuts: Vec::new(),
        };
        let mut book = Book {
            space,
            entries,
            checks,
        };
        let counted = book.counting(&first);
        membership.members.insert(owner.id(), first);
        for (hash, entry) in &counted {
            membership.admit(*hash, entry, owner.id());
        }
        for (hash, entry) in &counted {
            membership.remove_or_give(*hash, entry, owner.id());
        }
        membership.counted = counted.into_iter().map(|(hash, _)| hash).collect();
        membership.find_what_is_wrong(&mut book);
        membership
    }

    fn admit(&mut self, hash: ObjectHash, entry: &LogEntry, first_owner: DeviceId) {
        let Action::Admit(admission) = &entry.action else {
            return;
        };
        let may_make_owners = entry.author == first_owner;
        if admission.role == Role::Owner
            || (admission.role == Role::SecondOwner && !may_make_owners)
        {
            self.findings.push(Finding::EntryNotAllowed {
                device: entry.author,
                entry: hash,
            });
            return;
        }
        let parts: BTreeSet<Part> = if admission.role == Role::SecondOwner {
            Part::RESTRICTED.iter().copied().collect()
        } else {
            admission.parts.iter().copied().collect()
        };
        let id = admission.device.id();
        match self.members.get_mut(&id) {
            // Admitted twice: the lesser of the two holds, whichever came first. Nobody changes the first owner.
            Some(_) if id == first_owner => {}
            Some(member) => {
                member.role = member.role.min(admission.role);
                member.parts.retain(|part| parts.contains(part));
            }
            None => {
                self.members.insert(
                    id,
                    Member {
                        public: admission.device.clone(),
                        person: admission.person,
                        role: admission.role,
                        parts,
                        cuts: Vec::new(),
                    },
                );
            }
        }
    }

    fn remove_or_give(&mut self, hash: ObjectHash, entry: &LogEntry, first_owner: DeviceId) {
        match &entry.action {
            Action::Found { .. } | Action::Admit(_) => {}
            Action::Remove {
                device, changes, ..
            } => {
                if let Some(member) = self.members.get_mut(device) {
                    let is_of_a_peer = member.role == Role::SecondOwner && *device != entry.author;
                    if is_of_a_peer && entry.author != first_owner {
                        self.findings.push(Finding::EntryNotAllowed {
                            device: entry.author,
                            entry: hash,
                        });
                        return;
                    }
                    member.cuts.push(*changes);
                    member.cuts.sort_unstable();
                    member.cuts.dedup();
                }
            }
            Action::GiveKeys { .. } => self.grants.extend(grant(hash, entry, true)),
        }
    }

    /// Entries that do not count although an owner's name is on them, and owners who wrote two histories.
    fn find_what_is_wrong(&mut self, book: &mut Book<'_>) {
        let mut places: BTreeMap<(DeviceId, u64), usize> = BTreeMap::new();
        for (hash, entry) in book
            .entries
            .iter()
            .filter(|(_, entry)| entry.space == book.space)
        {
            let Some(author) = self.members.get(&entry.author) else {
                continue;
            };
            if !book.checks.is_signed(*hash, entry, &author.public) {
                continue;
            }
            let is_prolific = {
                let count = places.entry((entry.author, entry.sequence)).or_default();
                *count += 1;
                *count == 2
            };
            if is_prolific {
                self.findings.push(Finding::LogForked {
                    device: entry.author,
                    sequence: entry.sequence,
                });
            }
            if self.counted.contains(hash) {
                continue;
            }
            // Somebody may have written with a key of an owner who was being removed: it must stay readable.
            if let Some(grant) = grant(*hash, entry, false) {
                self.grants.push(grant);
                continue;
            }
            let comes_after_missing =
                entry.previous != ObjectHash::NONE && !book.entries.contains_key(&entry.previous);
            self.findings.push(if comes_after_missing {
                Finding::EntryWithheld {
                    device: entry.author,
                    sequence: entry.sequence - 1,
                }
            } else {
                Finding::EntryNotAllowed {
                    device: entry.author,
                    entry: *hash,
                }
            });
        }
    }

    /// Returns all devices that are or were members.
    #[must_use]
    pub fn members(&self) -> &BTreeMap<DeviceId, Member> {
        &self.members
    }

    /// Returns the devices that are members now.
    pub fn present(&self) -> impl Iterator<Item = (&DeviceId, &Member)> {
        self.members
            .iter()
            .filter(|(_, member)| !member.is_removed())
    }

    /// Returns a device that is a member now.
    #[must_use]
    pub fn member(&self, device: DeviceId) -> Option<&Member> {
        let member = self.members.get(&device);
        member.filter(|member| !member.is_removed())
    }

    /// Says whether this device is a member now.
    #[must_use]
    pub fn is_present(&self, device: DeviceId) -> bool {
        self.member(device).is_some()
    }

    /// Returns who was given which key, as far as this can be relied on: by an owner, or by the device that asks.
    pub(crate) fn holders(&self, by: Option<DeviceId>) -> BTreeMap<KeyScope, BTreeSet<DeviceId>> {
        let mut holders: BTreeMap<KeyScope, BTreeSet<DeviceId>> = BTreeMap::new();
        for grant in &self.grants {
            if !grant.is_of_owner && Some(grant.author) != by {
                continue;
            }
            for scope in &grant.scopes {
                holders.entry(*scope).or_default().extend(&grant.recipients);
            }
        }
        holders
    }

    /// Returns the epochs that an owner made who is one still, and whose key nobody has who is out; the newest last.
    pub(crate) fn usable_epochs(&self) -> Vec<KeyScope> {
        let is_owner = |device: DeviceId| {
            self.member(device)
                .is_some_and(|member| member.role.is_owner())
        };
        self.holders(None)
            .into_iter()
            .filter(|(scope, holders)| {
                scope.part.is_none()
                    && is_owner(scope.by)
                    && holders.iter().all(|device| self.is_present(*device))
            })
            .map(|(scope, _)| scope)
            .collect()
    }

    /// Returns the number of the newest epoch.
    pub(crate) fn newest_number(&self) -> u32 {
        self.holders(None)
            .keys()
            .map(|scope| scope.number)
            .max()
            .unwrap_or(0)
    }
}

fn grant(hash: ObjectHash, entry: &LogEntry, is_of_owner: bool) -> Option<Grant> {
    match &entry.action {
        Action::GiveKeys {
            scopes,
            recipients,
            sealed,
        } => Some(Grant {
            entry: hash,
            author: entry.author,
            is_of_owner,
            scopes: scopes.clone(),
            recipients: recipients.iter().copied().collect(),
            sealed: sealed.clone(),
        }),
        Action::Found { .. } | Action::Admit(_) | Action::Remove { .. } => None,
    }
}

/// The entries of one space, by author.
struct Book<'a> {
    space: SpaceId,
    entries: &'a BTreeMap<ObjectHash, LogEntry>,
    checks: &'a mut Checks,
}

/// Signatures that were looked at already.
#[derive(Debug, Default)]
pub(crate) struct Checks(BTreeMap<ObjectHash, bool>);

impl Checks {
    /// Says whether the entry is signed by its author. The id of an author allows one key only, so once is enough.
    pub(crate) fn is_signed(
        &mut self,
        hash: ObjectHash,
        entry: &LogEntry,
        author: &DevicePublic,
    ) -> bool {
        if author.id() != entry.author {
            return false;
        }
        *self
            .0
            .entry(hash)
            .or_insert_with(|| entry.check(author).is_ok())
    }
}

impl<'a> Book<'a> {
    /// Returns the entries that count, in an order that is the same everywhere.
    fn counting(&mut self, first: &Member) -> Vec<(ObjectHash, &'a LogEntry)> {
        let first_id = first.public.id();
        let of_first = self.chain(&first.public);
        let mut first_counts: BTreeSet<ObjectHash> =
            of_first.iter().map(|(hash, _)| *hash).collect();
        // What the first owner says of second owners stands, even beyond the first owner's own cut.
        let mut seconds: Vec<(ObjectHash, &DevicePublic)> = Vec::new();
        for (hash, entry) in &of_first {
            if let Action::Admit(admission) = &entry.action
                && admission.role == Role::SecondOwner
                && admission.device.id() != first_id
            {
                seconds.push((*hash, &admission.device));
            }
        }
        let second_ids: BTreeSet<DeviceId> =
            seconds.iter().map(|(_, public)| public.id()).collect();
        let cuts_of = |device: DeviceId| -> Vec<Cut> {
            of_first
                .iter()
                .filter_map(|(_, entry)| match &entry.action {
                    Action::Remove {
                        device: removed,
                        log,
                        ..
                    } if *removed == device => Some(*log),
                    Action::Remove { .. }
                    | Action::Found { .. }
                    | Action::Admit(_)
                    | Action::GiveKeys { .. } => None,
                })
                .collect()
        };
        let mut counted = Vec::new();
        let mut done = BTreeSet::new();
        for (admitted_by, public) in seconds {
            if !first_counts.contains(&admitted_by) || !done.insert(public.id()) {
                continue;
            }
            let reach = Reach::new(&cuts_of(public.id()), |hash| self.previous(hash));
            for (hash, entry) in self.chain(public) {
                if !reach.counts(hash, entry.sequence) {
                    continue;
                }
                if let Action::Remove { device, log, .. } = &entry.action
                    && *device == first_id
                {
                    let reach = Reach::new(&[*log], |hash| self.previous(hash));
                    first_counts.retain(|hash| {
                        self.entries.get(hash).is_some_and(|entry| {
                            let is_of_second = matches!(
                                &entry.action,
                                Action::Remove { device, .. } if second_ids.contains(device)
                            );
                            is_of_second || reach.counts(*hash, entry.sequence)
                        })
                    });
                }
                counted.push((hash, entry));
            }
        }
        counted.extend(
            of_first
                .into_iter()
                .filter(|(hash, _)| first_counts.contains(hash)),
        );
        counted.sort_by_key(|(hash, entry)| (entry.sequence, *hash));
        counted
    }

    fn previous(&self, hash: ObjectHash) -> Option<ObjectHash> {
        self.entries.get(&hash).map(|entry| entry.previous)
    }

    /// Returns what this device signed, from its first entry on and without gaps.
    fn chain(&mut self, author: &DevicePublic) -> Vec<(ObjectHash, &'a LogEntry)> {
        let id = author.id();
        let mut own: Vec<(ObjectHash, &LogEntry)> = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.space == self.space && entry.author == id)
            .map(|(hash, entry)| (*hash, entry))
            .collect();
        own.sort_by_key(|(hash, entry)| (entry.sequence, *hash));
        let mut reached: BTreeMap<ObjectHash, u64> = BTreeMap::new();
        let mut chain = Vec::new();
        for (hash, entry) in own {
            let follows = if entry.sequence == 1 {
                true
            } else {
                reached.get(&entry.previous) == Some(&(entry.sequence - 1))
            };
            if follows && self.checks.is_signed(hash, entry, author) {
                reached.insert(hash, entry.sequence);
                chain.push((hash, entry));
            }
        }
        chain
    }
}

/// What counts of a device that was cut off: all on the way to every cut.
pub(crate) struct Reach {
    /// The number of the last one, and all before it; `None` where the last one is not here: its number decides until
    /// it is.
    limits: Vec<(u64, Option<BTreeSet<ObjectHash>>)>,
}

impl Reach {
    pub(crate) fn new(cuts: &[Cut], previous: impl Fn(ObjectHash) -> Option<ObjectHash>) -> Self {
        let limits = cuts.iter().map(|cut| {
            let mut reached = BTreeSet::new();
            let mut next = Some(cut.hash);
            while let Some(hash) = next {
                next = previous(hash);
                if next.is_some() {
                    reached.insert(hash);
                }
            }
            (cut.sequence, (!reached.is_empty()).then_some(reached))
        });
        Self {
            limits: limits.collect(),
        }
    }

    pub(crate) fn counts(&self, hash: ObjectHash, sequence: u64) -> bool {
        self.limits.iter().all(|(last, reached)| match reached {
            Some(reached) => reached.contains(&hash),
            None => sequence <= *last,
        })
    }
}

#[cfg(test)]
#[path = "membership_tests.rs"]
mod tests;
