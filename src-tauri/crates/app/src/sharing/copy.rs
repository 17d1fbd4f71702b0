//! This computer's copy of a shared record: its keys and objects out of the vault, and what is new of it back into it.

use std::collections::{BTreeMap, BTreeSet};

use ::sharing::{
    Content, DeviceId, DeviceKeys, Edit, Invitation, ObjectName, Part, Replica, SpaceId, ThingId,
};
use domain::Uuid;
use serde::{Deserialize, Serialize};
use store::StoreError;
use store::shared::{SharedPart, SharedStep, Space, StepOutcome};

use super::part_of;
use crate::error::{AppError, ErrorCode};
use crate::session::{Now, Session};

/// A name of a device is at most so many signs.
const LONGEST_NAME: usize = 60;

/// An opened copy.
pub(super) struct Copy {
    pub(super) space: Space,
    pub(super) replica: Replica,
    kept: BTreeSet<ObjectName>,
}

/// What is told of a device: a value beside those of the record.
#[derive(Serialize, Deserialize)]
struct Label {
    v: u32,
    device: LabelName,
}

#[derive(Serialize, Deserialize)]
struct LabelName {
    name: String,
}

/// What the devices are called, as an owner told it.
pub(super) struct Labels(BTreeMap<DeviceId, String>);

impl Labels {
    /// Returns what a device is called, else the beginning of its identity.
    pub(super) fn of(&self, device: DeviceId) -> String {
        self.0
            .get(&device)
            .cloned()
            .unwrap_or_else(|| device.to_string().chars().take(8).collect())
    }
}

impl Copy {
    /// Opens it to look, also where its keys are those of another copy of this vault.
    pub(super) fn open(session: &Session, space: Space) -> Result<Self, AppError> {
        let keys = DeviceKeys::from_seed(*space.seed)?;
        let objects: Vec<(ObjectName, Vec<u8>)> = session
            .vault
            .space_objects(space.id)?
            .into_iter()
            .filter_map(|(name, bytes)| Some((ObjectName::parse(&name)?, bytes)))
            .collect();
        let kept = objects.iter().map(|(name, _)| *name).collect();
        let replica = match &space.invitation {
            Some(invitation) => {
                let mut replica = Replica::join(keys, &Invitation::parse(invitation)?);
                replica.receive(objects)?;
                replica
            }
            None => Replica::open(keys, SpaceId(space.id), objects)?,
        };
        Ok(Self {
            space,
            replica,
            kept,
        })
    }

    /// Opens it to write and to meet others.
    pub(super) fn open_to_write(session: &Session, space: Space) -> Result<Self, AppError> {
        if !space.is_of_this_installation {
            return Err(other_copy(&space));
        }
        Self::open(session, space)
    }

    /// Takes up a space that begins on this computer.
    pub(super) fn begin(space: Space, replica: Replica) -> Self {
        Self {
            space,
            replica,
            kept: BTreeSet::new(),
        }
    }

    /// Begins a step that keeps what is new here, with the rights that this computer has now.
    pub(super) fn step(&self, now: Now) -> SharedStep {
        let device = self.replica.device();
        let mut space = self.space.clone();
        let membership = self.replica.membership();
        // Before it is admitted nothing is known; out, it keeps what it has and writes nothing.
        if let Some(member) = membership.members().get(&device) {
            let parts = SharedPart::ALL.iter().copied();
            space.writes = if member.is_removed() {
                BTreeSet::new()
            } else {
                parts
                    .clone()
                    .filter(|part| member.writes(part_of(*part)))
                    .collect()
            };
            space.sees = parts.filter(|part| member.sees(part_of(*part))).collect();
        }
        let objects = self
            .replica
            .names()
            .difference(&self.kept)
            .filter_map(|name| {
                let bytes = self.replica.bytes(name)?;
                Some((name.to_string(), bytes.to_vec()))
            })
            .collect();
        SharedStep {
            objects,
            ..SharedStep::new(space, now.at)
        }
    }

    /// Stores a step in the vault: from then on its objects may leave.
    pub(super) fn keep(
        &mut self,
        session: &mut Session,
        step: &SharedStep,
    ) -> Result<StepOutcome, StoreError> {
        let outcome = session.vault.shared_step(step)?;
        self.kept = self.replica.names();
        self.space = step.space.clone();
        Ok(outcome)
    }

    /// Says whether one value of a thing stands among the others, and it is this one.
    pub(super) fn agrees_on(&self, part: Part, thing: Uuid, value: Option<&Vec<u8>>) -> bool {
        let things = self.replica.things(part);
        let found = things.get(&ThingId(*thing.as_bytes()));
        let versions = found.map_or(&[][..], |found| found.versions.as_slice());
        matches!(versions, [only] if only.value.as_ref() == value)
    }

    /// Returns what the devices are called. The whole record is gone through for it: once for all that is shown.
    pub(super) fn labels(&self) -> Labels {
        let things = self.replica.things(Part::Record);
        let members = self.replica.membership().members().keys();
        let told = members
            .filter_map(|device| {
                let versions = &things.get(&ThingId(device.0))?.versions;
                let value = versions.iter().find_map(|version| version.value.as_ref())?;
                let label: Label = serde_json::from_slice(value).ok()?;
                let name = label.device.name.trim().to_owned();
                let fits = !name.is_empty() && name.chars().count() <= LONGEST_NAME;
                fits.then_some((*device, name))
            })
            .collect();
        Labels(told)
    }

    /// Tells the others what a device is called.
    pub(super) fn tell_label(
        &mut self,
        device: DeviceId,
        name: &str,
        now: Now,
    ) -> Result<(), AppError> {
        let label = Label {
            v: 1,
            device: LabelName {
                name: name.chars().take(LONGEST_NAME).collect(),
            },
        };
        let value = serde_json::to_vec(&label)
            .map_err(|error| AppError::new(ErrorCode::Internal, error))?;
        let edit = Edit {
            thing: ThingId(device.0),
            value: Some(value),
        };
        self.replica.write(
            Part::Record,
            &Content::new(vec![edit], Vec::new()),
            now.at.timestamp(),
        )?;
        Ok(())
    }
}

pub(super) fn other_copy(space: &Space) -> AppError {
    AppError::new(
        ErrorCode::OtherCopy,
        "the keys are those of another copy of this vault",
    )
    .with("name", &space.name)
}
