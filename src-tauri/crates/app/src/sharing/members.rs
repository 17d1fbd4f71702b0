//! Who takes part: beginning a shared record, inviting and joining with a phrase that both read aloud, putting out.

use std::collections::BTreeSet;

use ::sharing::{
    CheckPhrase, DeviceId, DeviceKeys, Invitation, OperatingSystem, PersonId, Randomness as _,
    Replica, Reply, Role,
};
use domain::Uuid;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::shared::{SharedPart, Space};

use super::copy::Copy;
use super::meeting::{Met, hand_out, take_in};
use super::status::{self, SpaceView};
use super::{PartView, RoleView, space_by_id, space_of};
use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session, new_id};
use crate::typed;

/// Open invitations are remembered under this and the beginning of their hash.
pub(super) const INVITATION: &str = "invitation/";

/// How a record is to be shared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShareRequest {
    /// What the others see this computer called, for example “Ana, living room”.
    pub device_name: String,
    /// The folder that the family shares; `None` where files are handed over.
    pub folder: Option<String>,
}

/// Whom to invite.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InviteRequest {
    /// What the others see that computer called, for example “Tom, kitchen”.
    pub device_name: String,
    /// What they may do.
    pub role: RoleView,
    /// The parts that they do not see.
    pub without: Vec<PartView>,
}

/// An invitation that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitedView {
    /// The file to hand over.
    pub bytes: Vec<u8>,
}

/// How an invitation is taken up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct JoinRequest {
    /// What the record is called here until its own name has come.
    pub name: String,
    /// The folder that the family shares; `None` where files are handed over.
    pub folder: Option<String>,
}

/// What comes of taking up an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinedView {
    /// The shared record.
    pub space: String,
    /// The file to hand back.
    pub reply: Vec<u8>,
    /// Six words to read aloud to who invited.
    pub words: Vec<String>,
    /// What this computer may do.
    pub role: RoleView,
}

/// The reply to the invitation by which this computer joins, until it is let in.
const REPLY: &str = "reply";

#[derive(Serialize, Deserialize)]
pub(super) struct OpenReply {
    pub(super) words: Vec<String>,
    bytes: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct OpenInvitation {
    name: String,
    bytes: Vec<u8>,
}

fn random<const N: usize>() -> Result<[u8; N], AppError> {
    let mut bytes = [0; N];
    OperatingSystem.fill(&mut bytes)?;
    Ok(bytes)
}

fn folder_of(typed: Option<&str>) -> Result<Option<String>, AppError> {
    let Some(folder) = typed::filled(typed) else {
        return Ok(None);
    };
    let path = std::path::Path::new(folder);
    if !path.is_absolute() || !path.is_dir() {
        return Err(AppError::new(ErrorCode::PlaceMissing, "no such folder").with("file", folder));
    }
    Ok(Some(folder.to_owned()))
}

/// Shares the record of a person: this computer becomes its owner.
///
/// # Errors
/// When it is shared already, the folder is not there, or the computer has no name for the others.
pub fn create(
    session: &mut Session,
    person: &str,
    request: &ShareRequest,
    now: Now,
) -> Result<SpaceView, AppError> {
    let owner = people::known(session, person)?;
    let device_name = typed::required("device-name", &request.device_name)?;
    let folder = folder_of(request.folder.as_deref())?;
    let spaces = session.vault.spaces()?;
    if spaces.iter().any(|space| space.person == Some(owner.id)) {
        return Err(AppError::new(ErrorCode::AlreadyShared, "shared already"));
    }
    let keys = DeviceKeys::generate(&mut OperatingSystem)?;
    let seed = *keys.seed();
    let member = random()?;
    let replica = Replica::found(keys, PersonId(member), &mut OperatingSystem)?;
    let everything: BTreeSet<SharedPart> = SharedPart::ALL.iter().copied().collect();
    let space = Space {
        id: replica.space().0,
        person: Some(owner.id),
        name: owner.name,
        folder,
        seed: seed.into(),
        member,
        invitation: None,
        writes: everything.clone(),
        sees: everything,
        met: None,
        is_of_this_installation: true,
    };
    let mut copy = Copy::begin(space, replica);
    let device = copy.replica.device();
    copy.tell_label(device, &device_name, now)?;
    hand_out(session, &mut copy, &mut Met::default(), now)?;
    status::view(session, &copy.space.clone(), now)
}

/// Invites one computer. The file holds no key and nothing of the record; whoever finds it cannot join without the
/// phrase.
///
/// # Errors
/// When this computer is no owner's.
pub fn invite(
    session: &mut Session,
    person: &str,
    request: &InviteRequest,
    now: Now,
) -> Result<InvitedView, AppError> {
    let space = space_of(session, person)?;
    let name = typed::required("device-name", &request.device_name)?;
    let mut copy = Copy::open_to_write(session, space)?;
    let parts = PartView::ALL
        .iter()
        .filter(|part| !request.without.contains(part))
        .map(|part| part.part())
        .collect();
    let invitation = copy
        .replica
        .invite(Role::from(request.role), &parts, &mut OperatingSystem)?;
    let bytes = invitation.bytes().to_vec();
    let open = OpenInvitation {
        name,
        bytes: bytes.clone(),
    };
    let value =
        serde_json::to_vec(&open).map_err(|error| AppError::new(ErrorCode::Internal, error))?;
    let mut step = copy.step(now);
    step.notes = vec![(format!("{INVITATION}{}", new_id()), Some(value))];
    copy.keep(session, &step)?;
    Ok(InvitedView { bytes })
}

/// Takes up an invitation. The record comes with the first meeting after the owner has admitted this computer; it will
/// be one of its own beside those that are here.
///
/// # Errors
/// When it is no invitation, or of a record that is shared with this computer already.
pub fn join(
    session: &mut Session,
    invitation: &[u8],
    request: &JoinRequest,
    now: Now,
) -> Result<JoinedView, AppError> {
    let name = typed::required("record-name", &request.name)?;
    let folder = folder_of(request.folder.as_deref())?;
    let invitation = Invitation::parse(invitation)?;
    let keys = DeviceKeys::generate(&mut OperatingSystem)?;
    let known = session.vault.space(invitation.space().0)?;
    if known
        .as_ref()
        .is_some_and(|space| space.is_of_this_installation)
    {
        return Err(AppError::new(
            ErrorCode::AlreadyShared,
            "shared here already",
        ));
    }
    // A restored copy keeps its record and its objects, and takes keys of its own.
    let (person, member) = match &known {
        Some(space) => (space.person, space.member),
        None => (None, random()?),
    };
    let reply = Reply::new(&invitation, &keys, PersonId(member))?;
    let space = Space {
        id: invitation.space().0,
        person,
        name,
        folder: folder.or(known.and_then(|space| space.folder)),
        seed: (*keys.seed()).into(),
        member,
        invitation: Some(invitation.bytes().to_vec()),
        writes: BTreeSet::new(),
        sees: BTreeSet::new(),
        met: None,
        is_of_this_installation: true,
    };
    let words = CheckPhrase::of(&invitation, &reply)
        .words()
        .map(str::to_owned)
        .to_vec();
    let kept = OpenReply {
        words: words.clone(),
        bytes: reply.bytes().to_vec(),
    };
    let kept =
        serde_json::to_vec(&kept).map_err(|error| AppError::new(ErrorCode::Internal, error))?;
    let step = store::shared::SharedStep {
        notes: vec![(REPLY.to_owned(), Some(kept))],
        ..store::shared::SharedStep::new(space, now.at)
    };
    session.vault.shared_step(&step)?;
    Ok(JoinedView {
        space: invitation.space().to_string(),
        reply: reply.bytes().to_vec(),
        words,
        role: invitation.role().into(),
    })
}

/// Returns the file to hand back once more, as long as this computer is not let in.
///
/// # Errors
/// When no reply is open.
pub fn reply(session: &Session, space: &str) -> Result<Vec<u8>, AppError> {
    let space = space_by_id(session, space)?;
    let open = open_reply(session, &space)?;
    open.map(|open| open.bytes)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no reply is open"))
}

pub(super) fn open_reply(session: &Session, space: &Space) -> Result<Option<OpenReply>, AppError> {
    let notes = session.vault.space_notes(space.id)?;
    Ok(notes
        .get(REPLY)
        .and_then(|kept| serde_json::from_slice(kept).ok()))
}

/// Chooses the folder where a shared record is met from now on, or none.
///
/// # Errors
/// When the folder is not there.
pub fn choose_folder(
    session: &mut Session,
    space: &str,
    folder: Option<&str>,
    now: Now,
) -> Result<SpaceView, AppError> {
    let mut space = space_by_id(session, space)?;
    space.folder = folder_of(folder)?;
    space.met = None;
    let step = store::shared::SharedStep {
        // Another storage: what lay on the former one is not missing there.
        stored: Some(BTreeSet::new()),
        ..store::shared::SharedStep::new(space.clone(), now.at)
    };
    session.vault.shared_step(&step)?;
    status::view(session, &space, now)
}

/// Admits the computer that answered an invitation of this one, where the six words that the other read aloud are those
/// that this computer works out.
///
/// # Errors
/// When the reply is for no open invitation, or the words differ: then somebody changed something on the way.
pub fn admit(
    session: &mut Session,
    person: &str,
    reply: &[u8],
    words: &str,
    now: Now,
) -> Result<SpaceView, AppError> {
    let space = space_of(session, person)?;
    let reply = Reply::parse(reply)?;
    let mut copy = Copy::open_to_write(session, space)?;
    let notes = session.vault.space_notes(copy.space.id)?;
    let read_out: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let mut other = AppError::new(ErrorCode::OtherInvitation, "for no open invitation");
    for (key, value) in notes.iter().filter(|(key, _)| key.starts_with(INVITATION)) {
        let Ok(open) = serde_json::from_slice::<OpenInvitation>(value) else {
            continue;
        };
        let invitation = Invitation::parse(&open.bytes)?;
        let phrase = CheckPhrase::of(&invitation, &reply).words();
        let is_same = read_out.iter().map(String::as_str).eq(phrase);
        if !is_same {
            other = AppError::new(ErrorCode::PhraseDiffers, "the words differ");
            continue;
        }
        copy.replica.admit(&invitation, &reply)?;
        copy.tell_label(reply.device(), &open.name, now)?;
        let mut step = copy.step(now);
        // Good for one reply.
        step.notes = vec![(key.clone(), None)];
        copy.keep(session, &step)?;
        return status::view(session, &copy.space.clone(), now);
    }
    Err(other)
}

/// Puts a computer out. What it has received stays with it; it reads nothing that is written from now on.
///
/// # Errors
/// When this computer is no owner's, or there is no such member.
pub fn remove(
    session: &mut Session,
    person: &str,
    device: &str,
    now: Now,
) -> Result<SpaceView, AppError> {
    let space = space_of(session, person)?;
    let mut copy = Copy::open_to_write(session, space)?;
    let present: Vec<DeviceId> = copy
        .replica
        .membership()
        .present()
        .map(|(device, _)| *device)
        .collect();
    let wanted = device.trim().to_lowercase();
    let labels = copy.labels();
    let named: Vec<DeviceId> = present
        .into_iter()
        .filter(|device| {
            let id = device.to_string();
            id == wanted
                || (wanted.len() >= 6 && id.starts_with(&wanted))
                || labels.of(*device).to_lowercase() == wanted
        })
        .collect();
    let [device] = named.as_slice() else {
        return Err(AppError::new(
            ErrorCode::NotFound,
            "no such member, or several",
        ));
    };
    copy.replica.remove(*device, &mut OperatingSystem)?;
    let step = copy.step(now);
    copy.keep(session, &step)?;
    status::view(session, &copy.space.clone(), now)
}

/// Gives a restored copy keys of its own, where the first owner's keys came with the backup and the computer that it was
/// made on is not used any more. Others are invited anew.
///
/// # Errors
/// When nothing has to be renewed, or the keys were not the first owner's.
pub fn renew(
    session: &mut Session,
    space: &str,
    device_name: &str,
    now: Now,
) -> Result<SpaceView, AppError> {
    let space = space_by_id(session, space)?;
    let name = typed::required("device-name", device_name)?;
    if space.is_of_this_installation {
        return Err(AppError::new(ErrorCode::AlreadyShared, "nothing to renew"));
    }
    let folder = space.folder.clone();
    let mut copy = Copy::open(session, space)?;
    // First everything that the former copy has signed: nothing must be written twice under one number.
    if let Some(folder) = folder {
        let mut carrier = ::sharing::FolderCarrier::new(folder.into());
        copy.replica.sync(&mut carrier, &BTreeSet::new())?;
    }
    let keys = DeviceKeys::generate(&mut OperatingSystem)?;
    let parts = PartView::ALL.iter().map(|part| part.part()).collect();
    let invitation = copy
        .replica
        .invite(Role::SecondOwner, &parts, &mut OperatingSystem)?;
    let reply = Reply::new(&invitation, &keys, PersonId(copy.space.member))?;
    copy.replica.admit(&invitation, &reply)?;
    copy.tell_label(reply.device(), &name, now)?;
    let mut step = copy.step(now);
    step.space.seed = (*keys.seed()).into();
    step.space.is_of_this_installation = true;
    session.vault.shared_step(&step)?;
    let known: Uuid = step.space.person.unwrap_or_default();
    let space = space_of(session, &known.to_string())?;
    let mut copy = Copy::open_to_write(session, space)?;
    take_in(session, &mut copy, &mut Met::default(), None, None, now)?;
    status::view(session, &copy.space.clone(), now)
}
