//! How a shared record is doing, in words: who is in it, how far each computer is, what was noticed.

use std::collections::BTreeMap;

use ::sharing::{DeviceId, DeviceStatus, Finding};
use chrono::{DateTime, Days, FixedOffset};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::shared::Space;
use words::{Arg, Words};

use super::copy::{Copy, Labels};
use super::meeting::{FINDINGS, Met};
use super::members::{INVITATION, open_reply};
use super::{PartView, RoleView, space_of};
use crate::error::AppError;
use crate::message::Message;
use crate::session::{Now, Session};

/// A clock that is ahead by more is wrong; nothing is decided by it.
const AHEAD: i64 = 15 * 60;

/// One computer of a shared record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MemberView {
    /// Its identity.
    pub device: String,
    /// What it is called.
    pub name: String,
    /// What it may do.
    pub role: RoleView,
    /// The role in words.
    pub role_text: Message,
    /// The parts that it does not see.
    pub without: Vec<PartView>,
    /// What this person can see, in words.
    pub sees: Message,
    /// True where it is this computer.
    pub is_this: bool,
    /// True where it was put out.
    pub is_removed: bool,
    /// What was last heard of it.
    pub last_heard: Message,
}

/// A shared record that this computer takes part in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpaceView {
    /// Its identity.
    pub id: String,
    /// What it is called here.
    pub name: String,
    /// Whose record; `None` until its beginning has arrived.
    pub person: Option<String>,
    /// The folder where it is met.
    pub folder: Option<String>,
    /// What this computer may do; `None` until it is admitted.
    pub role: Option<RoleView>,
    /// True where the keys are those of another copy of this vault: nothing is sent or fetched.
    pub is_of_another_copy: bool,
    /// Everybody who is or was in it.
    pub members: Vec<MemberView>,
    /// Until this computer is let in: the six words to read aloud.
    pub words: Vec<String>,
    /// Invitations that nobody has answered yet.
    pub invitations: u32,
    /// Entries of which two values stand.
    pub conflicts: u32,
    /// How it is doing, in words.
    pub sentences: Vec<Message>,
    /// What the last meeting noticed.
    pub findings: Vec<Message>,
}

/// Returns all shared records of this vault.
///
/// # Errors
/// When the vault cannot be read.
pub fn spaces(session: &Session, now: Now) -> Result<Vec<SpaceView>, AppError> {
    let spaces = session.vault.spaces()?;
    spaces
        .iter()
        .map(|space| view(session, space, now))
        .collect()
}

/// Returns the shared record of a person.
///
/// # Errors
/// When it is not shared.
pub fn space(session: &Session, person: &str, now: Now) -> Result<SpaceView, AppError> {
    view(session, &space_of(session, person)?, now)
}

pub(super) fn view(session: &Session, space: &Space, now: Now) -> Result<SpaceView, AppError> {
    let words = session.words()?;
    let copy = Copy::open(session, space.clone())?;
    let notes = session.vault.space_notes(space.id)?;
    let conflicts = session.vault.space_conflicts(space.id)?.len();
    let invitations = notes
        .keys()
        .filter(|key| key.starts_with(INVITATION))
        .count();
    let this = copy.replica.device();
    let labels = copy.labels();
    let members: Vec<MemberView> = copy
        .replica
        .devices()
        .iter()
        .map(|device| member(&words, &copy, &labels, device, this, now))
        .collect();
    let role = copy
        .replica
        .membership()
        .member(this)
        .map(|member| member.role.into());
    let short = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(SpaceView {
        id: super::name_of(space),
        name: space.name.clone(),
        person: space.person.map(|person| person.to_string()),
        folder: space.folder.clone(),
        words: match role {
            None if space.is_of_this_installation => {
                open_reply(session, space)?.map_or_else(Vec::new, |open| open.words)
            }
            None | Some(_) => Vec::new(),
        },
        role,
        is_of_another_copy: !space.is_of_this_installation,
        invitations: short(invitations),
        conflicts: short(conflicts),
        sentences: sentences(&words, space, &copy, conflicts, now),
        findings: notes
            .get(FINDINGS)
            .and_then(|kept| serde_json::from_slice(kept).ok())
            .unwrap_or_default(),
        members,
    })
}

fn sentences(
    words: &Words,
    space: &Space,
    copy: &Copy,
    conflicts: usize,
    now: Now,
) -> Vec<Message> {
    let mut said = Vec::new();
    let this = copy.replica.device();
    let membership = copy.replica.membership();
    if !space.is_of_this_installation {
        said.push(Message::say(words, "share-other-copy", &[]));
    } else if membership
        .members()
        .get(&this)
        .is_some_and(::sharing::Member::is_removed)
    {
        said.push(Message::say(words, "share-out", &[]));
    } else if membership.member(this).is_none() {
        said.push(Message::say(words, "share-not-admitted", &[]));
    } else if space.person.is_none() {
        said.push(Message::say(words, "share-nothing-yet", &[]));
    }
    match (&space.folder, space.met) {
        (None, _) => said.push(Message::say(words, "share-by-file", &[])),
        (Some(_), None) => said.push(Message::say(words, "share-never-met", &[])),
        (Some(_), Some(met)) => {
            let (date, time, day) = moment(met, now);
            let args = [
                ("day", Arg::Text(day)),
                ("date", Arg::Date(date)),
                ("time", Arg::Text(&time)),
            ];
            said.push(Message::say(words, "share-last-met", &args));
        }
    }
    if conflicts > 0 {
        let count = Arg::Count(i64::try_from(conflicts).unwrap_or(i64::MAX));
        said.push(Message::say(words, "share-conflicts", &[("count", count)]));
    }
    said
}

/// Day, time of day, and whether the day is today or yesterday.
fn moment(at: DateTime<FixedOffset>, now: Now) -> (chrono::NaiveDate, String, &'static str) {
    let here = at.with_timezone(now.at.offset());
    let date = here.date_naive();
    let day = if date == now.today() {
        "today"
    } else if now.today().checked_sub_days(Days::new(1)) == Some(date) {
        "yesterday"
    } else {
        "other"
    };
    (date, here.format("%H:%M").to_string(), day)
}

fn member(
    words: &Words,
    copy: &Copy,
    labels: &Labels,
    device: &DeviceStatus,
    this: DeviceId,
    now: Now,
) -> MemberView {
    let name = labels.of(device.device);
    let known = copy.replica.membership().members().get(&device.device);
    let without: Vec<PartView> = PartView::ALL
        .iter()
        .copied()
        .filter(|part| known.is_some_and(|member| !member.sees(part.part())))
        .collect();
    let role = RoleView::from(device.role);
    let last_heard = match device.newest {
        _ if device.is_removed => {
            Message::say(words, "share-device-removed", &[("name", Arg::Text(&name))])
        }
        None => Message::say(words, "share-device-nothing", &[("name", Arg::Text(&name))]),
        Some((_, claimed)) => heard(words, "share-device", &name, claimed, now),
    };
    MemberView {
        device: device.device.to_string(),
        role,
        role_text: Message::say(words, &format!("share-role-{}", role.key()), &[]),
        sees: sees(words, &without),
        without,
        is_this: device.device == this,
        is_removed: device.is_removed,
        last_heard,
        name,
    }
}

/// What somebody can see, as a sentence.
fn sees(words: &Words, without: &[PartView]) -> Message {
    if without.is_empty() {
        return Message::say(words, "share-sees-all", &[]);
    }
    let parts: Vec<String> = without
        .iter()
        .map(|part| words.say(&format!("share-part-{}", part.key()), &[]))
        .collect();
    let parts = parts.join(", ");
    Message::say(words, "share-sees-without", &[("parts", Arg::Text(&parts))])
}

/// Who left a value, and when by their clock.
pub(super) fn left_by(words: &Words, name: &str, claimed: i64, now: Now) -> Message {
    heard(words, "share-left", name, claimed, now)
}

fn heard(words: &Words, key: &str, name: &str, claimed: i64, now: Now) -> Message {
    let at = DateTime::from_timestamp(claimed, 0).map(|at| at.with_timezone(now.at.offset()));
    match at {
        Some(at) if claimed <= now.at.timestamp() + AHEAD => {
            let (date, time, day) = moment(at, now);
            let args = [
                ("name", Arg::Text(name)),
                ("day", Arg::Text(day)),
                ("date", Arg::Date(date)),
                ("time", Arg::Text(&time)),
            ];
            Message::say(words, key, &args)
        }
        Some(_) | None => {
            Message::say(words, &format!("{key}-clock"), &[("name", Arg::Text(name))])
        }
    }
}

/// What a meeting noticed, in words: each kind once for each computer.
pub(super) fn noticed(words: &Words, copy: &Copy, met: &Met) -> Vec<Message> {
    let mut counts: BTreeMap<(&'static str, Option<DeviceId>), i64> = BTreeMap::new();
    for finding in &met.findings {
        *counts.entry(kind_of(finding)).or_default() += 1;
    }
    let labels = copy.labels();
    let mut said: Vec<Message> = counts
        .into_iter()
        .map(|((code, device), count)| {
            let name = device.map_or_else(String::new, |device| labels.of(device));
            let args = [("count", Arg::Count(count)), ("name", Arg::Text(&name))];
            Message::say(words, &format!("share-finding-{code}"), &args)
        })
        .collect();
    said.extend(met.of_the_record().into_iter().map(|(code, count)| {
        let count = Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
        Message::say(words, &format!("share-refused-{code}"), &[("count", count)])
    }));
    said
}

fn kind_of(finding: &Finding) -> (&'static str, Option<DeviceId>) {
    match finding {
        Finding::Damaged { name } => ("damaged", Some(name.device())),
        Finding::Forged { name } => ("forged", Some(name.device())),
        Finding::Gone { .. } => ("gone", None),
        Finding::NotFetched { .. } => ("not-fetched", None),
        Finding::NotStored { .. } => ("not-stored", None),
        Finding::Withheld { device, .. } | Finding::EntryWithheld { device, .. } => {
            ("withheld", Some(*device))
        }
        Finding::Forked { device, .. } | Finding::LogForked { device, .. } => {
            ("forked", Some(*device))
        }
        Finding::NotAllowed { device, .. } | Finding::EntryNotAllowed { device, .. } => {
            ("not-allowed", Some(*device))
        }
        Finding::Unreadable { device, .. } => ("unreadable", Some(*device)),
        Finding::KeysUnreadable { .. } | Finding::KeyMissing { .. } => ("key-missing", None),
        Finding::NewKeyNeeded => ("new-key-needed", None),
        Finding::Stranger { .. } => ("stranger", None),
    }
}
