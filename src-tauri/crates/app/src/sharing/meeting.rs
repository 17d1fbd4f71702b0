//! Meeting the others: what was changed here is sealed and kept before it leaves, what arrives is laid into the record.

use std::collections::{BTreeMap, BTreeSet};

use ::sharing::{
    Bundle, Carrier, Content, Edit, Finding, FolderCarrier, ImmutableResult, ObjectName, Part,
    SharingError, SyncReport, ThingId,
};
use domain::Uuid;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::shared::{
    Arriving, LARGEST_SHARED_VALUE, RefusedWhy, SharedKey, SharedPart, SharedVersion, StepOutcome,
    Things, person_of,
};
use words::Arg;

use super::copy::{Copy, other_copy};
use super::{part_of, space_by_id, space_of, status};
use crate::error::{AppError, ErrorCode};
use crate::message::Message;
use crate::session::{Now, Session};

/// So much goes into one file at most, so that one that is cut off on its way costs little.
const ENTRIES_OF_A_FILE: usize = 2_000;
const BYTES_OF_A_FILE: usize = 1 << 20;

/// Owners make keys for newcomers while they meet, and the same draw told twice is settled: this often at most.
const MOST_ROUNDS: usize = 4;

/// What the last meeting noticed, for the status.
pub(super) const FINDINGS: &str = "findings";

/// What came of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MetView {
    /// The shared record.
    pub space: String,
    /// Whose record; `None` until its beginning has arrived.
    pub person: Option<String>,
    /// Sealed files that came in.
    pub received: u32,
    /// Sealed files that were put there.
    pub sent: u32,
    /// Entries and results that were written in the record.
    pub written: u32,
    /// Entries of which two values stand.
    pub conflicts: u32,
    /// What came of it, in words.
    pub sentences: Vec<Message>,
    /// What was noticed, in words.
    pub findings: Vec<Message>,
}

/// What a meeting came to.
#[derive(Default)]
pub(super) struct Met {
    received: BTreeSet<ObjectName>,
    sent: BTreeSet<ObjectName>,
    written: usize,
    pub(super) findings: BTreeSet<Finding>,
    pub(super) refused: BTreeMap<Uuid, RefusedWhy>,
    kept_back: BTreeSet<SharedKey>,
    /// Changed here, and larger than what travels.
    too_large: BTreeSet<SharedKey>,
    has_no_key: bool,
}

/// Meets the folder of a shared record once.
///
/// # Errors
/// When the record is not shared, has no folder, or the folder is not there; what was changed here is kept and goes out
/// at the next meeting.
pub fn sync(session: &mut Session, space: &str, now: Now) -> Result<MetView, AppError> {
    let space = space_by_id(session, space)?;
    let folder = space.folder.clone().ok_or_else(|| {
        AppError::new(
            ErrorCode::PlaceMissing,
            "no folder was chosen for this record",
        )
    })?;
    let mut carrier = FolderCarrier::new(folder.into());
    let mut copy = Copy::open_to_write(session, space)?;
    let met = meet(session, &mut copy, &mut carrier, true, now)?;
    view(session, &copy, &met)
}

/// Returns one file with everything of a shared record that the others may lack, sealed as it lies on a storage.
///
/// # Errors
/// When the record is not shared.
pub fn seal_file(session: &mut Session, person: &str, now: Now) -> Result<Vec<u8>, AppError> {
    let space = space_of(session, person)?;
    let mut copy = Copy::open_to_write(session, space)?;
    let mut met = Met::default();
    hand_out(session, &mut copy, &mut met, now)?;
    Ok(Bundle::of(&copy.replica).write()?)
}

/// Takes in a file that another member sealed.
///
/// # Errors
/// When it is no such file, or of a record that is not shared with this computer.
pub fn open_file(session: &mut Session, bytes: &[u8], now: Now) -> Result<MetView, AppError> {
    let mut bundle = Bundle::parse(bytes)?;
    let id = bundle.space().0;
    let space = session.vault.space(id)?.ok_or_else(|| {
        AppError::new(
            ErrorCode::NotShared,
            "a file of a record that is not shared here",
        )
    })?;
    let mut copy = Copy::open_to_write(session, space)?;
    let met = meet(session, &mut copy, &mut bundle, false, now)?;
    view(session, &copy, &met)
}

fn view(session: &Session, copy: &Copy, met: &Met) -> Result<MetView, AppError> {
    let words = session.words()?;
    let conflicts = session.vault.space_conflicts(copy.space.id)?.len();
    let number = |count: usize| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let mut sentences = Vec::new();
    if copy.space.person.is_none() {
        sentences.push(Message::say(&words, "share-nothing-yet", &[]));
    } else {
        let args = [("received", number(met.written))];
        sentences.push(Message::say(&words, "share-met", &args));
    }
    if conflicts > 0 {
        let args = [("count", number(conflicts))];
        sentences.push(Message::say(&words, "share-conflicts", &args));
    }
    let short = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(MetView {
        space: super::name_of(&copy.space),
        person: copy.space.person.map(|person| person.to_string()),
        received: short(met.received.len()),
        sent: short(met.sent.len()),
        written: short(met.written),
        conflicts: short(conflicts),
        sentences,
        findings: status::noticed(&words, copy, met),
    })
}

/// Hands out what was changed here, meets a storage, and lays into the record what the others did.
pub(super) fn meet(
    session: &mut Session,
    copy: &mut Copy,
    carrier: &mut dyn Carrier,
    is_the_storage: bool,
    now: Now,
) -> Result<Met, AppError> {
    refuse_if_set_back(session, copy, carrier, now)?;
    let mut met = Met::default();
    for _ in 0..MOST_ROUNDS {
        hand_out(session, copy, &mut met, now)?;
        let was: BTreeSet<ObjectName> = if is_the_storage {
            let stored = session.vault.space_stored(copy.space.id)?;
            stored
                .iter()
                .filter_map(|name| ObjectName::parse(name))
                .collect()
        } else {
            BTreeSet::new()
        };
        let report = copy.replica.sync(carrier, &was)?;
        copy.replica.tend(&mut ::sharing::OperatingSystem)?;
        let is_at_rest = take_in(
            session,
            copy,
            &mut met,
            is_the_storage.then_some(&report),
            None,
            now,
        )?;
        met.received.extend(report.received);
        met.sent.extend(report.sent);
        met.findings.extend(report.findings);
        if is_at_rest {
            break;
        }
    }
    // What the objects say is worked out last: a key that was missing at first may have come.
    met.findings.retain(|finding| !of_the_copy(finding));
    met.findings.extend(copy.replica.findings());
    remember(session, copy, &met, now)?;
    Ok(met)
}

/// Says whether a finding is about what is here, and so only true of the newest state.
fn of_the_copy(finding: &Finding) -> bool {
    match finding {
        Finding::Damaged { .. }
        | Finding::Forged { .. }
        | Finding::Gone { .. }
        | Finding::NotFetched { .. }
        | Finding::NotStored { .. }
        | Finding::Stranger { .. } => false,
        Finding::Withheld { .. }
        | Finding::EntryWithheld { .. }
        | Finding::Forked { .. }
        | Finding::LogForked { .. }
        | Finding::NotAllowed { .. }
        | Finding::EntryNotAllowed { .. }
        | Finding::Unreadable { .. }
        | Finding::KeysUnreadable { .. }
        | Finding::KeyMissing { .. }
        | Finding::NewKeyNeeded => true,
    }
}

/// A storage that holds what this very computer signed and does not know: the vault was copied or set back. It must not
/// write two histories under one name.
fn refuse_if_set_back(
    session: &mut Session,
    copy: &mut Copy,
    carrier: &mut dyn Carrier,
    now: Now,
) -> Result<(), AppError> {
    let device = copy.replica.device();
    let here = copy.replica.names();
    let listing = carrier
        .list(copy.replica.space())
        .map_err(SharingError::from)?;
    let unknown = listing
        .names
        .into_iter()
        .filter(|name| name.device() == device && !here.contains(name));
    let mut objects = Vec::new();
    for name in unknown {
        if let Ok(bytes) = carrier.fetch(&name, ::sharing::LARGEST_FILE) {
            objects.push((name, bytes));
        }
    }
    if objects.is_empty() || copy.replica.receive(objects)?.kept.is_empty() {
        return Ok(());
    }
    let mut step = copy.step(now);
    step.space.is_of_this_installation = false;
    session.vault.shared_step(&step)?;
    Err(other_copy(&copy.space))
}

/// Seals what was changed here since the last meeting and keeps it, before anything leaves.
pub(super) fn hand_out(
    session: &mut Session,
    copy: &mut Copy,
    met: &mut Met,
    now: Now,
) -> Result<(), AppError> {
    let mut step = copy.step(now);
    let person = match step.space.person {
        Some(person) if session.vault.person(person)?.is_some() => person,
        // Not begun yet, or taken out of this vault: nothing to tell the others.
        Some(_) | None => {
            copy.keep(session, &step)?;
            return Ok(());
        }
    };
    let state = session.vault.shared_state(step.space.id, person)?;
    let (edits, too_large): (Vec<_>, Vec<_>) = state
        .edits(&step.space.writes, &things(copy, &step.space.writes))
        .into_iter()
        .partition(can_travel);
    met.too_large = too_large.into_iter().map(|(key, _)| key).collect();
    let known = copy.replica.results(Part::Record);
    let readings: Vec<ImmutableResult> = if step.space.writes.contains(&SharedPart::Record) {
        let lacking = state.readings().iter().filter(|(id, value)| {
            !known.contains_key(&ThingId(*id.as_bytes())) && value.len() <= LARGEST_SHARED_VALUE
        });
        lacking
            .map(|(id, value)| ImmutableResult {
                id: ThingId(*id.as_bytes()),
                value: value.clone(),
            })
            .collect()
    } else {
        Vec::new()
    };
    let files = files(&edits, readings);
    for (part, content) in &files {
        match copy.replica.write(*part, content, now.at.timestamp()) {
            Ok(_) => {}
            // Somebody was removed and no owner was here since: it waits in the record.
            Err(SharingError::NoUsableKey) => {
                met.has_no_key = true;
                copy.keep(session, &step)?;
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        }
    }
    step.objects = copy.step(now).objects;
    step.published = edits;
    copy.keep(session, &step)?;
    Ok(())
}

fn can_travel((_, value): &(SharedKey, Option<Vec<u8>>)) -> bool {
    value
        .as_ref()
        .is_none_or(|value| value.len() <= LARGEST_SHARED_VALUE)
}

/// Puts edits and readings into files of bearable size; the order follows from the things alone.
fn files(
    edits: &[(SharedKey, Option<Vec<u8>>)],
    readings: Vec<ImmutableResult>,
) -> Vec<(Part, Content)> {
    let mut files = Vec::new();
    for part in SharedPart::ALL {
        let of_part = edits.iter().filter(|(key, _)| key.part == *part);
        let of_part: Vec<Edit> = of_part
            .map(|(key, value)| Edit {
                thing: ThingId(*key.thing.as_bytes()),
                value: value.clone(),
            })
            .collect();
        let size = |edit: &Edit| edit.value.as_ref().map_or(0, Vec::len);
        for some in in_bearable_pieces(of_part, size) {
            files.push((part_of(*part), Content::new(some, Vec::new())));
        }
    }
    for some in in_bearable_pieces(readings, |reading| reading.value.len()) {
        files.push((Part::Record, Content::new(Vec::new(), some)));
    }
    files
}

fn in_bearable_pieces<T>(all: Vec<T>, size: impl Fn(&T) -> usize) -> Vec<Vec<T>> {
    let mut pieces: Vec<Vec<T>> = Vec::new();
    let mut bytes = 0;
    for one in all {
        let its = size(&one) + 32;
        match pieces.last_mut() {
            Some(last) if last.len() < ENTRIES_OF_A_FILE && bytes + its <= BYTES_OF_A_FILE => {
                bytes += its;
                last.push(one);
            }
            Some(_) | None => {
                bytes = its;
                pieces.push(vec![one]);
            }
        }
    }
    pieces
}

/// Lays into the record what the objects come to; what was `decided` here also over a change that waited. Says whether there is nothing left to hand out.
pub(super) fn take_in(
    session: &mut Session,
    copy: &mut Copy,
    met: &mut Met,
    report: Option<&SyncReport>,
    decided: Option<SharedKey>,
    now: Now,
) -> Result<bool, AppError> {
    let mut step = copy.step(now);
    if let Some(report) = report {
        step.stored = Some(report.on_storage.iter().map(ToString::to_string).collect());
        step.space.met = Some(now.at);
    }
    let is_member = copy.replica.membership().is_present(copy.replica.device());
    if step.space.person.is_none() {
        step.space.person = beginning(copy);
    }
    if is_member && let Some(person) = step.space.person {
        let has_left = session.vault.person(person)?.is_none() && copy.space.person.is_some();
        if !has_left {
            step.arriving = Some(Arriving {
                decided: decided.into_iter().collect(),
                ..arriving(copy, person, &step.space.sees)
            });
        }
    }
    let has_new_objects = !step.objects.is_empty();
    let outcome: StepOutcome = copy.keep(session, &step).map_err(|error| {
        let is_here = matches!(error, store::StoreError::IdentityTaken(_));
        let error = AppError::from(error);
        if is_here {
            AppError {
                code: ErrorCode::RecordIsHere,
                ..error
            }
        } else {
            error
        }
    })?;
    // Whether the beginning could be taken is known only now.
    if let Some(space) = session.vault.space(copy.space.id)? {
        copy.space = space;
    }
    met.written += outcome.written;
    met.refused = outcome.refused;
    met.kept_back = outcome.kept_back;
    let has_edits = match copy.space.person {
        Some(person) => {
            let state = session.vault.shared_state(copy.space.id, person)?;
            let things = things(copy, &copy.space.writes);
            let edits = state.edits(&copy.space.writes, &things);
            edits.iter().any(can_travel)
        }
        None => false,
    };
    Ok(!has_new_objects && !has_edits)
}

/// Returns whose record it is, once that has arrived: as an owner told it, where several did.
fn beginning(copy: &Copy) -> Option<Uuid> {
    let membership = copy.replica.membership();
    let mut told: Vec<(bool, Uuid)> = Vec::new();
    for (thing, found) in copy.replica.things(Part::Record) {
        for version in &found.versions {
            let thing = Uuid::from_bytes(thing.0);
            let person = version
                .value
                .as_ref()
                .and_then(|value| person_of(value, thing));
            let by = membership.members().get(&version.by);
            let is_owner = by.is_some_and(|member| member.role.is_owner());
            told.extend(person.map(|person| (!is_owner, person)));
        }
    }
    told.sort_unstable();
    told.first().map(|(_, person)| *person)
}

/// What the objects come to, as far as this computer sees it.
fn arriving(copy: &Copy, person: Uuid, sees: &BTreeSet<SharedPart>) -> Arriving {
    let mut arriving = Arriving {
        person,
        things: things(copy, sees),
        this: copy.replica.device().0,
        ..Arriving::default()
    };
    for (id, found) in copy.replica.results(Part::Record) {
        // Two contents under one identity are a fault of somebody: neither is taken for what was read.
        if let [version] = found.versions.as_slice()
            && let Some(value) = &version.value
        {
            arriving
                .readings
                .insert(Uuid::from_bytes(id.0), value.clone());
        }
    }
    arriving
}

/// The values of the things in some parts, as everybody has them.
fn things(copy: &Copy, parts: &BTreeSet<SharedPart>) -> Things {
    let devices = copy.replica.membership().members();
    let mut all = Things::new();
    for part in parts {
        for (thing, found) in copy.replica.things(part_of(*part)) {
            // What the devices are called lies beside the record.
            if *part == SharedPart::Record && devices.keys().any(|device| device.0 == thing.0) {
                continue;
            }
            let key = SharedKey {
                part: *part,
                thing: Uuid::from_bytes(thing.0),
            };
            let versions = found.versions.into_iter().map(|version| SharedVersion {
                value: version.value,
                author: version.by.0,
                claimed: version.claimed_at,
            });
            all.insert(key, versions.collect());
        }
    }
    all
}

/// What the last meeting noticed stays until the next one.
fn remember(session: &mut Session, copy: &mut Copy, met: &Met, now: Now) -> Result<(), AppError> {
    let words = session.words()?;
    let said = status::noticed(&words, copy, met);
    let value =
        serde_json::to_vec(&said).map_err(|error| AppError::new(ErrorCode::Internal, error))?;
    let mut step = copy.step(now);
    step.notes = vec![(FINDINGS.to_owned(), Some(value))];
    copy.keep(session, &step)?;
    Ok(())
}

impl Met {
    /// What was noticed about the record itself: code and how often.
    pub(super) fn of_the_record(&self) -> BTreeMap<&'static str, usize> {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for why in self.refused.values() {
            *counts.entry(why.code()).or_default() += 1;
        }
        let kept_back = self.kept_back.union(&self.too_large).count();
        if kept_back > 0 {
            counts.insert("kept_back", kept_back);
        }
        if self.has_no_key {
            counts.insert("no_key", 1);
        }
        counts
    }
}
