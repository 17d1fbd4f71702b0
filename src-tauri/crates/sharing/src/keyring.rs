//! The keys that this device was given, and how keys are given to others.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use crate::content::Part;
use crate::device::{DeviceKeys, DevicePublic, seal_to};
use crate::error::SharingError;
use crate::finding::Finding;
use crate::ids::{DeviceId, EpochId, ObjectHash, SpaceId};
use crate::log_entry::{Action, KeyScope, read_scopes, write_scopes};
use crate::membership::Membership;
use crate::sealing::SealingKey;
use crate::wire::{Reader, Writer};

/// Keys at hand.
#[derive(Debug, Default)]
pub(crate) struct Keyring {
    /// More than one for a part, where somebody gave a wrong one.
    keys: BTreeMap<KeyScope, Vec<SealingKey>>,
    tried: BTreeSet<ObjectHash>,
    unreadable: BTreeSet<ObjectHash>,
}

impl Keyring {
    /// Opens what was given to this device since; says whether there were new keys.
    pub(crate) fn take_up(
        &mut self,
        space: SpaceId,
        device: &DeviceKeys,
        membership: &Membership,
    ) -> bool {
        let mut is_richer = false;
        for grant in &membership.grants {
            if !grant.recipients.contains(&device.id()) || !self.tried.insert(grant.entry) {
                continue;
            }
            match opened(space, device, &grant.scopes, &grant.sealed) {
                Ok(keys) => {
                    for (scope, key) in keys {
                        is_richer |= self.insert(scope, key, grant.is_of_owner);
                    }
                }
                Err(_) => {
                    self.unreadable.insert(grant.entry);
                }
            }
        }
        is_richer
    }

    /// Takes up a key; one from an owner goes before others. Says whether it is new.
    pub(crate) fn insert(&mut self, scope: KeyScope, key: SealingKey, is_of_owner: bool) -> bool {
        let known = self.keys.entry(scope).or_default();
        let place = known.iter().position(|other| other.bytes() == key.bytes());
        if let Some(place) = place.filter(|_| is_of_owner) {
            known.remove(place);
        }
        if is_of_owner {
            known.insert(0, key);
        } else if place.is_none() {
            known.push(key);
        }
        place.is_none()
    }

    /// Returns the key to write with.
    pub(crate) fn get(&self, scope: &KeyScope) -> Option<&SealingKey> {
        self.keys.get(scope)?.first()
    }

    /// Returns the keys that may be that of an epoch, or of a part in it.
    pub(crate) fn of(
        &self,
        epoch: EpochId,
        part: Option<Part>,
    ) -> impl Iterator<Item = &SealingKey> {
        self.keys
            .iter()
            .filter(move |(scope, _)| scope.epoch == epoch && scope.part == part)
            .flat_map(|(_, keys)| keys)
    }

    pub(crate) fn scopes(&self) -> impl Iterator<Item = &KeyScope> {
        self.keys.keys()
    }

    pub(crate) fn findings(&self) -> impl Iterator<Item = Finding> {
        self.unreadable
            .iter()
            .map(|entry| Finding::KeysUnreadable { entry: *entry })
    }

    /// Seals keys to members.
    pub(crate) fn give(
        &self,
        space: SpaceId,
        scopes: &BTreeSet<KeyScope>,
        recipients: &BTreeMap<DeviceId, &DevicePublic>,
    ) -> Result<Action, SharingError> {
        let scopes: Vec<KeyScope> = scopes.iter().copied().collect();
        let mut writer = Writer::default();
        writer.fixed(&space.0);
        write_scopes(&mut writer, &scopes)?;
        for scope in &scopes {
            writer.fixed(
                self.get(scope)
                    .ok_or(SharingError::NoKeyOf(scope.epoch))?
                    .bytes(),
            );
        }
        let plaintext = Zeroizing::new(writer.finish());
        let publics: Vec<&DevicePublic> = recipients.values().copied().collect();
        Ok(Action::GiveKeys {
            scopes,
            recipients: recipients.keys().copied().collect(),
            sealed: seal_to(&publics, &plaintext)?,
        })
    }
}

fn opened(
    space: SpaceId,
    device: &DeviceKeys,
    scopes: &[KeyScope],
    sealed: &[u8],
) -> Result<Vec<(KeyScope, SealingKey)>, SharingError> {
    let plaintext = device.open(sealed)?;
    let mut reader = Reader::new(&plaintext);
    if SpaceId(reader.fixed()?) != space || read_scopes(&mut reader)? != scopes {
        return Err(SharingError::NotCanonical("keys"));
    }
    let mut keys = Vec::new();
    for scope in scopes {
        let key = reader.fixed()?;
        if scope.part.is_none() && scope.epoch != EpochId::of_key(&key, scope.by) {
            return Err(SharingError::NotCanonical("key of an epoch"));
        }
        keys.push((*scope, SealingKey::from_bytes(key)));
    }
    reader.end()?;
    Ok(keys)
}
