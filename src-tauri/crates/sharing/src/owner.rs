//! What an owner does: begin a space, invite and admit, remove, and see to the keys.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Part;
use crate::device::{DeviceKeys, DevicePublic};
use crate::error::SharingError;
use crate::ids::{DeviceId, EpochId, PersonId};
use crate::invitation::{Invitation, Reply};
use crate::log_entry::{Action, Admission, Cut, KeyScope, LogEntry, Role};
use crate::membership::Membership;
use crate::name::ObjectName;
use crate::randomness::{Randomness, draw};
use crate::replica::{Replica, next_place};
use crate::sealing::SealingKey;

impl Replica {
    /// Begins a shared record; this device is its owner.
    ///
    /// # Errors
    /// When no random bytes can be had.
    pub fn found(
        keys: DeviceKeys,
        person: PersonId,
        source: &mut dyn Randomness,
    ) -> Result<Self, SharingError> {
        let founding = LogEntry::found(&keys, person, draw(source)?)?;
        let mut replica = Self::empty(keys, founding.space());
        replica.add(founding)?;
        replica.new_epoch(source)?;
        Ok(replica)
    }

    /// Writes an invitation, for a file or a picture that is handed over in person.
    ///
    /// # Errors
    /// When this device is no owner, or may not give this role.
    pub fn invite(
        &self,
        role: Role,
        parts: &BTreeSet<Part>,
        source: &mut dyn Randomness,
    ) -> Result<Invitation, SharingError> {
        self.may_admit(role)?;
        Invitation::new(
            &self.keys,
            self.space,
            role,
            parts,
            self.newest(),
            draw(source)?,
        )
    }

    fn owner_role(&self) -> Result<Role, SharingError> {
        let device = self.keys.id();
        self.membership
            .member(device)
            .filter(|member| member.role.is_owner())
            .map(|member| member.role)
            .ok_or(SharingError::NotAllowed(device))
    }

    fn may_admit(&self, role: Role) -> Result<(), SharingError> {
        let may = match role {
            Role::Owner => false,
            Role::SecondOwner => self.owner_role()? == Role::Owner,
            Role::Editor | Role::Commenter | Role::Reader => self.owner_role().is_ok(),
        };
        may.then_some(())
            .ok_or(SharingError::NotAllowed(self.keys.id()))
    }

    /// Admits a device that answered an invitation of this device, after both have compared the check phrase.
    ///
    /// # Errors
    /// When the reply is not for this invitation, or the device is or was a member.
    pub fn admit(
        &mut self,
        invitation: &Invitation,
        reply: &Reply,
    ) -> Result<Vec<ObjectName>, SharingError> {
        if invitation.space != self.space || invitation.inviter.id() != self.keys.id() {
            return Err(SharingError::OtherInvitation);
        }
        reply.check(invitation)?;
        self.may_admit(invitation.role)?;
        let id = reply.device.id();
        if self.membership.members().contains_key(&id) {
            return Err(SharingError::AlreadyMember(id));
        }
        let parts = match invitation.role {
            Role::Owner | Role::SecondOwner => Part::RESTRICTED.to_vec(),
            Role::Editor | Role::Commenter | Role::Reader => {
                invitation.parts.iter().copied().collect()
            }
        };
        let admission = Admission {
            device: reply.device.clone(),
            person: reply.person,
            role: invitation.role,
            parts,
        };
        let mut names = vec![self.append(&Action::Admit(admission))?];
        names.extend(self.give_missing_keys()?);
        Ok(names)
    }

    /// Puts a device out: what counts of it here now still counts, nothing later does, and new keys are made for those
    /// who stay. What the device has received stays with it.
    ///
    /// # Errors
    /// When this device is no owner, or there is no such member.
    pub fn remove(
        &mut self,
        device: DeviceId,
        source: &mut dyn Randomness,
    ) -> Result<Vec<ObjectName>, SharingError> {
        let role = self.owner_role()?;
        let member = self
            .membership
            .member(device)
            .ok_or(SharingError::NoSuchMember(device))?;
        let is_peer = member.role == Role::SecondOwner && device != self.keys.id();
        if is_peer && role != Role::Owner {
            return Err(SharingError::NotAllowed(self.keys.id()));
        }
        let newest: BTreeMap<bool, Cut> = self
            .newest()
            .into_iter()
            .filter(|promise| promise.device == device)
            .map(|promise| {
                let cut = Cut {
                    sequence: promise.sequence,
                    hash: promise.hash,
                };
                (promise.is_log, cut)
            })
            .collect();
        let cut = |is_log| newest.get(&is_log).copied().unwrap_or(Cut::NOTHING);
        let action = Action::Remove {
            device,
            changes: cut(false),
            log: cut(true),
        };
        let mut names = vec![self.append(&action)?];
        if device != self.keys.id() {
            names.extend(self.new_epoch(source)?);
        }
        Ok(names)
    }

    /// Does what is left to do for the keys: gives members what they lack, and makes a new epoch where none is usable.
    /// A device that is no owner only hands owners the keys that it wrote with and that they may lack. To be called
    /// after each synchronisation.
    ///
    /// # Errors
    /// When keys cannot be made or sealed.
    pub fn tend(&mut self, source: &mut dyn Randomness) -> Result<Vec<ObjectName>, SharingError> {
        if self.owner_role().is_err() {
            return self.hand_on_orphaned_keys();
        }
        let mut names = Vec::new();
        if self.writing_scope().is_none() {
            names.extend(self.new_epoch(source)?);
        }
        names.extend(self.give_missing_keys()?);
        Ok(names)
    }

    /// Makes new keys for everything, for those who are members now.
    fn new_epoch(&mut self, source: &mut dyn Randomness) -> Result<Vec<ObjectName>, SharingError> {
        let number = self
            .membership
            .newest_number()
            .checked_add(1)
            .ok_or(SharingError::NoUsableKey)?;
        let by = self.keys.id();
        let key = SealingKey::new(source)?;
        let epoch = EpochId::of_key(key.bytes(), by);
        let scope = |part| KeyScope {
            number,
            epoch,
            by,
            part,
        };
        self.keyring.insert(scope(None), key, true);
        for part in Part::RESTRICTED {
            self.keyring
                .insert(scope(Some(*part)), SealingKey::new(source)?, true);
        }
        self.give_missing_keys()
    }

    /// Gives every member what this device has, they may have, and nobody gave them. A key that somebody has who is out
    /// goes to those who stay as well: it opens what was written then.
    fn give_missing_keys(&mut self) -> Result<Vec<ObjectName>, SharingError> {
        let holders = self.membership.holders(Some(self.keys.id()));
        let mut lacking: BTreeMap<BTreeSet<KeyScope>, BTreeMap<DeviceId, DevicePublic>> =
            BTreeMap::new();
        for (device, member) in self.membership.present() {
            let may_have = |scope: &KeyScope| scope.part.is_none_or(|part| member.sees(part));
            let scopes = self.lacked(*device, &holders, may_have);
            if !scopes.is_empty() {
                lacking
                    .entry(scopes)
                    .or_default()
                    .insert(*device, member.public.clone());
            }
        }
        let mut names = Vec::new();
        for (scopes, recipients) in lacking {
            let recipients = recipients
                .iter()
                .map(|(device, public)| (*device, public))
                .collect();
            let action = self.keyring.give(self.space, &scopes, &recipients)?;
            names.push(self.append(&action)?);
        }
        Ok(names)
    }

    /// This device may have written with the key of an owner who was being removed meanwhile, and of whom others never
    /// took it. The owners are given it, and they give it to the rest.
    fn hand_on_orphaned_keys(&mut self) -> Result<Vec<ObjectName>, SharingError> {
        let device = self.keys.id();
        if !self.membership.is_present(device) {
            return Ok(Vec::new());
        }
        let holders = self.membership.holders(Some(device));
        let written: BTreeSet<EpochId> = self
            .files
            .values()
            .map(|held| &held.file.header)
            .filter(|header| header.device == device)
            .map(|header| header.epoch)
            .collect();
        let owners: Vec<(DeviceId, DevicePublic)> = self
            .membership
            .present()
            .filter(|(_, member)| member.role.is_owner())
            .map(|(owner, member)| (*owner, member.public.clone()))
            .collect();
        let mut names = Vec::new();
        for (owner, public) in owners {
            let scopes = self.lacked(owner, &holders, |scope| written.contains(&scope.epoch));
            if !scopes.is_empty() {
                let recipients = [(owner, &public)].into();
                let action = self.keyring.give(self.space, &scopes, &recipients)?;
                names.push(self.append(&action)?);
            }
        }
        Ok(names)
    }

    /// The keys at hand that a device may have and nobody is known to have given it.
    fn lacked(
        &self,
        device: DeviceId,
        holders: &BTreeMap<KeyScope, BTreeSet<DeviceId>>,
        may_have: impl Fn(&KeyScope) -> bool,
    ) -> BTreeSet<KeyScope> {
        let has = |scope: &KeyScope| {
            holders
                .get(scope)
                .is_some_and(|holders| holders.contains(&device))
        };
        self.keyring
            .scopes()
            .filter(|scope| may_have(scope) && !has(scope))
            .copied()
            .collect()
    }

    /// Signs an entry of this device's chain and takes it in.
    pub(crate) fn append(&mut self, action: &Action) -> Result<ObjectName, SharingError> {
        let device = self.keys.id();
        let own = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.author == device)
            .map(|(hash, entry)| (entry.sequence, *hash));
        let (sequence, previous) = next_place(own);
        self.add(LogEntry::new(
            &self.keys, self.space, sequence, previous, action,
        )?)
    }

    fn add(&mut self, entry: LogEntry) -> Result<ObjectName, SharingError> {
        let name = entry.name();
        self.entries.insert(name.hash, entry);
        self.membership = Membership::of(self.space, &self.entries, &mut self.checks);
        self.settle()?;
        Ok(name)
    }
}
