//! One step of a shared record: objects, what they come to in the record, and what is remembered, in one transaction.
//!
//! What arrives becomes ordinary changes of the log, so that chain, rebuilding and history hold as for everything else.
//! One value that cannot be taken is left out and told; it never holds up the others.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};
use domain::Uuid;
use domain::person::DiseaseCard;
use rusqlite::{Connection, TransactionBehavior};

use super::local::{Agreed, Local, agree, agreed, imports_of, reading_row};
use super::settings::{COVER_NEW, COVERED_HERE, COVERED_IMPORT, NO_LONGER_COVERED, covers};
use super::space::{
    Conflict, SharedVersion, Space, conflicts_of, find, keep_objects, put, put_conflicts, put_note,
    put_stored,
};
use super::value::{ImportJson, RefusedWhy, SharedValue, empty_card, lay_over, reading};
use super::{MOST_SHARED_THINGS, NO_VALUE, SharedKey, SharedPart, hash_of};
use crate::change::{self, NewChange};
use crate::column::{Code as _, Coded, Text, value};
use crate::error::{StoreError, While};
use crate::newest_seen;
use crate::operation::{Cause, Entity, EntityKind, NewImport, Part};
use crate::payload::{Payload, StoredEntity};
use crate::play::play;
use crate::tables::disease_card::DiseaseCardRow;
use crate::tables::import::{self, ImportRow};
use crate::tables::standing::Standing;
use crate::tables::{self, EntityRow as _, columns, owner, rows};
use crate::vault::Vault;

const DOING: &str = "taking in what was shared";

/// A plan of what is to be covered is a short code or a moment.
const LONGEST_PLAN: usize = 64;

/// What the objects of a space come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arriving {
    /// Whose record.
    pub person: Uuid,
    /// The values of each thing that may be seen here: one, or several that nobody has chosen between.
    pub things: Things,
    /// What was read of results.
    pub readings: BTreeMap<Uuid, Vec<u8>>,
    /// This device, as the author of values that stand here only.
    pub this: [u8; 16],
    /// The things of which somebody here chose what the others have, whatever stands here.
    pub decided: BTreeSet<SharedKey>,
}

/// The values of things as the others left them, in the order of their bytes.
pub type Things = BTreeMap<SharedKey, Vec<SharedVersion>>;

/// One step. All of it is stored, or nothing.
#[derive(Debug, Clone)]
pub struct SharedStep {
    /// The space, as it is from now on.
    pub space: Space,
    /// The time as this computer has it.
    pub at: DateTime<FixedOffset>,
    /// Objects to keep.
    pub objects: Vec<(String, Vec<u8>)>,
    /// What lies on the storage now, where it was met.
    pub stored: Option<BTreeSet<String>>,
    /// What this step hands to the others, as it stands in the record.
    pub published: Vec<(SharedKey, Option<Vec<u8>>)>,
    /// What is to stand in the record.
    pub arriving: Option<Arriving>,
    /// What is to be remembered, or forgotten.
    pub notes: Vec<(String, Option<Vec<u8>>)>,
}

impl SharedStep {
    /// Begins a step that does nothing yet.
    #[must_use]
    pub fn new(space: Space, at: DateTime<FixedOffset>) -> Self {
        Self {
            space,
            at,
            objects: Vec::new(),
            stored: None,
            published: Vec::new(),
            arriving: None,
            notes: Vec::new(),
        }
    }
}

/// What came of a step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StepOutcome {
    /// How many things of the record were written.
    pub written: usize,
    /// Things and readings that were not taken, and why.
    pub refused: BTreeMap<Uuid, RefusedWhy>,
    /// Things that were changed here by somebody who may not hand them on.
    pub kept_back: BTreeSet<SharedKey>,
}

impl Vault {
    /// Does one step of a shared record.
    ///
    /// # Errors
    /// Where it cannot be stored, or the record that arrives would be one that is here already for itself.
    pub fn shared_step(&mut self, step: &SharedStep) -> Result<StepOutcome, StoreError> {
        if self.must_reopen {
            return Err(StoreError::MustReopen);
        }
        let outcome = do_step(&mut self.connection, self.device, step);
        match &outcome {
            Ok((_, last)) if self.missing_changes().is_none() => {
                if let Some(last) = last {
                    newest_seen::write(&self.folder, &self.data_key, *last);
                }
            }
            Err(StoreError::Sql { source, .. }) => {
                self.must_reopen =
                    source.sqlite_error_code() == Some(rusqlite::ErrorCode::SystemIoFailure);
            }
            Ok(_) | Err(_) => {}
        }
        outcome.map(|(outcome, _)| outcome)
    }
}

fn do_step(
    connection: &mut Connection,
    device: Uuid,
    step: &SharedStep,
) -> Result<(StepOutcome, Option<i64>), StoreError> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .while_doing(DOING)?;
    let space = &step.space;
    let before = find(&transaction, space.id, device)?;
    let is_beginning = before.as_ref().is_none_or(|before| before.person.is_none());
    // The person may be about to arrive.
    let known = |person: Uuid| owner(&transaction, EntityKind::Person, person);
    let first = Space {
        person: before.as_ref().and_then(|before| before.person),
        ..space.clone()
    };
    put(&transaction, &first, device)?;
    keep_objects(&transaction, space.id, &step.objects)?;
    if let Some(stored) = &step.stored {
        put_stored(&transaction, space.id, stored)?;
    }
    for (key, value) in &step.notes {
        put_note(&transaction, space.id, key, value.as_deref())?;
    }
    for (key, value) in &step.published {
        let hash = hash_of(value.as_deref());
        let both = Agreed {
            here: hash,
            shared: hash,
        };
        agree(&transaction, space.id, *key, both)?;
    }
    let mut taking = Taking {
        connection: &transaction,
        device,
        at: step.at,
        space,
        last: None,
        results_changed: false,
        outcome: StepOutcome::default(),
    };
    if let Some(arriving) = &step.arriving {
        if is_beginning && first.person.is_none() && known(arriving.person)?.is_some() {
            return Err(StoreError::IdentityTaken(arriving.person));
        }
        let conflicts = taking.take_in(arriving)?;
        put_conflicts(&transaction, space.id, &conflicts)?;
    }
    let (outcome, last) = (taking.outcome, taking.last);
    let person = match space.person {
        Some(person) if known(person)?.is_some() => Some(person),
        Some(_) | None => first.person,
    };
    put(
        &transaction,
        &Space {
            person,
            ..space.clone()
        },
        device,
    )?;
    transaction.commit().while_doing("storing")?;
    Ok((outcome, last))
}

struct Taking<'a> {
    connection: &'a Connection,
    device: Uuid,
    at: DateTime<FixedOffset>,
    space: &'a Space,
    last: Option<i64>,
    results_changed: bool,
    outcome: StepOutcome,
}

/// Something that is to stand in the record.
enum Job<'a> {
    Reading(Uuid, &'a [u8]),
    Thing(SharedKey, Option<&'a [u8]>),
}

/// Why something was not done: it was refused, or the whole step fails.
enum Not {
    Taken(RefusedWhy),
    Possible(StoreError),
}

impl From<RefusedWhy> for Not {
    fn from(why: RefusedWhy) -> Self {
        Self::Taken(why)
    }
}

impl From<StoreError> for Not {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Unknown { .. }
            | StoreError::UnknownPerson(_)
            | StoreError::ImportState(_) => Self::Taken(RefusedWhy::Waits),
            StoreError::IdentityTaken(_) => Self::Taken(RefusedWhy::OfAnother),
            StoreError::NotWaiting(_)
            | StoreError::NotCurrent(_)
            | StoreError::Incomplete { .. }
            | StoreError::AlreadyInRecord { .. } => Self::Taken(RefusedWhy::NotTaken),
            StoreError::Sql { source, .. }
                if source.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
            {
                Self::Taken(RefusedWhy::NotTaken)
            }
            StoreError::Sql { .. }
            | StoreError::WrongPassphrase
            | StoreError::WrongSpareKey
            | StoreError::WrongStoredKey
            | StoreError::KeyStore { .. }
            | StoreError::LastLock
            | StoreError::Damaged { .. }
            | StoreError::NewerVersion { .. }
            | StoreError::AlreadyOpen
            | StoreError::NotAVault(_)
            | StoreError::AlreadyAVault(_)
            | StoreError::NoSuchPlace(_)
            | StoreError::NotEmpty(_)
            | StoreError::DiskFull { .. }
            | StoreError::ReadOnly { .. }
            | StoreError::MustReopen
            | StoreError::NotFlushed
            | StoreError::Io { .. }
            | StoreError::Migration { .. }
            | StoreError::NoRandomness
            | StoreError::KeyDerivation
            | StoreError::DocumentTooLarge { .. }
            | StoreError::NotAnArchive
            | StoreError::WrongArchivePassphrase
            | StoreError::ArchiveDamaged { .. }
            | StoreError::NewerArchive { .. }
            | StoreError::BackupNotVerified { .. } => Self::Possible(error),
        }
    }
}

impl Taking<'_> {
    /// Takes in what it can, and returns of which things several values stand now.
    fn take_in(&mut self, arriving: &Arriving) -> Result<Vec<Conflict>, StoreError> {
        let agreed = agreed(self.connection, self.space.id)?;
        let local = Local::with(self.connection, arriving.person, &agreed)?;
        let (mut jobs, mut open) = self.jobs(arriving, &local, &agreed)?;
        let mut imports = imports_of(&local);
        imports.extend(
            agreed
                .iter()
                .filter(|(_, agreed)| agreed.shared != NO_VALUE)
                .map(|(key, _)| key.thing),
        );
        let mut context = Known {
            person: arriving.person,
            local,
            imports,
        };
        let mut refused: Vec<(Job<'_>, RefusedWhy)> = Vec::new();
        // What builds on something that comes later in the list waits for the next round.
        loop {
            let before = jobs.len();
            let mut waiting = Vec::new();
            for job in jobs {
                match self.attempt(&job, &mut context)? {
                    Ok(()) => {}
                    Err(RefusedWhy::Waits) => waiting.push(job),
                    Err(why) => refused.push((job, why)),
                }
            }
            let is_over = waiting.is_empty() || waiting.len() == before;
            jobs = waiting;
            if is_over {
                break;
            }
        }
        refused.extend(jobs.into_iter().map(|job| (job, RefusedWhy::Waits)));
        for (job, why) in refused {
            self.outcome.refused.insert(job.id(), why);
            // What stood before goes on standing, beside a value that nobody here can read.
            if let Job::Thing(key, _) = job
                && context.local.values.contains_key(&key)
            {
                open.insert(key);
            }
        }
        if self.results_changed {
            self.write(
                arriving.person,
                Part::Counts,
                Payload::Settle {
                    person: Text(arriving.person),
                },
            )?;
        }
        self.conflicts(arriving, &context.local, &open)
    }

    /// Returns the things of which several values stand: as the others left them, and of those in `open` the one that
    /// stands here as well.
    fn conflicts(
        &self,
        arriving: &Arriving,
        local: &Local,
        open: &BTreeSet<SharedKey>,
    ) -> Result<Vec<Conflict>, StoreError> {
        let before = conflicts_of(self.connection, self.space.id)?;
        let mut conflicts = Vec::new();
        for (key, versions) in seen(arriving, self.space) {
            let mut versions = versions.clone();
            let here = local.values.get(key);
            if open.contains(key)
                && !versions
                    .iter()
                    .any(|version| version.value.as_ref() == here)
            {
                // Noted when it was noticed first.
                let known = before
                    .iter()
                    .filter(|conflict| conflict.key == *key)
                    .flat_map(|conflict| &conflict.versions)
                    .find(|version| {
                        version.author == arriving.this && version.value.as_ref() == here
                    });
                versions.push(SharedVersion {
                    value: here.cloned(),
                    author: arriving.this,
                    claimed: known.map_or(self.at.timestamp(), |known| known.claimed),
                });
            }
            if versions.len() > 1 {
                conflicts.push(Conflict {
                    key: *key,
                    versions,
                });
            }
        }
        Ok(conflicts)
    }

    /// Returns what is to be done, in an order in which most of it can be, and the things of which another value stands
    /// here than the others have.
    fn jobs<'b>(
        &mut self,
        arriving: &'b Arriving,
        local: &Local,
        agreed: &BTreeMap<SharedKey, Agreed>,
    ) -> Result<(Vec<Job<'b>>, BTreeSet<SharedKey>), StoreError> {
        let mut open = BTreeSet::new();
        let mut ranked: Vec<((u8, std::cmp::Reverse<Uuid>), Job<'b>)> = Vec::new();
        for (id, bytes) in &arriving.readings {
            if !local.readings.contains_key(id) {
                ranked.push(((3, std::cmp::Reverse(*id)), Job::Reading(*id, bytes)));
            }
        }
        // Only a word of somebody removes: what cannot be read now, because a key or a file is not here yet, leaves the
        // record as it is.
        for (key, versions) in seen(arriving, self.space) {
            let key = *key;
            let target = stands(versions, key, arriving.person);
            let there = hash_of(target);
            let here = hash_of(local.values.get(&key).map(Vec::as_slice));
            let last = agreed.get(&key).copied().unwrap_or(Agreed {
                here: NO_VALUE,
                shared: NO_VALUE,
            });
            let is_decided = arriving.decided.contains(&key);
            let agree_now =
                |shared| agree(self.connection, self.space.id, key, Agreed { here, shared });
            let is_changed_here = last.here != here && !is_decided;
            if here == there {
                if last.here != here || last.shared != there {
                    agree_now(there)?;
                }
            } else if is_changed_here
                && versions.len() > 1
                && differs_in_links(local, key, versions, arriving.person)
            {
                // Our own rule put it aside for another result of the same draw: nobody wrote another value.
                agree_now(there)?;
            } else if is_changed_here && (last.shared != there || versions.len() > 1) {
                if !self.space.writes.contains(&key.part) {
                    self.outcome.kept_back.insert(key);
                }
                open.insert(key);
            } else if last.shared != there || is_decided {
                let rank = rank(target, key, arriving.person);
                ranked.push((
                    (rank, std::cmp::Reverse(key.thing)),
                    Job::Thing(key, target),
                ));
            }
        }
        ranked.sort_by_key(|(rank, _)| *rank);
        Ok((ranked.into_iter().map(|(_, job)| job).collect(), open))
    }

    /// Tries one thing; what it began is taken back where it does not succeed.
    fn attempt(
        &mut self,
        job: &Job<'_>,
        known: &mut Known,
    ) -> Result<Result<(), RefusedWhy>, StoreError> {
        self.batch("SAVEPOINT one_thing")?;
        let done = match job {
            Job::Reading(id, bytes) => self.put_reading(*id, bytes, known),
            Job::Thing(key, target) => self.put_thing(*key, *target, known),
        };
        match done {
            Ok(()) => {
                self.batch("RELEASE one_thing")?;
                self.outcome.written += 1;
                Ok(Ok(()))
            }
            Err(Not::Taken(why)) => {
                self.batch("ROLLBACK TO one_thing; RELEASE one_thing")?;
                Ok(Err(why))
            }
            Err(Not::Possible(error)) => Err(error),
        }
    }

    fn batch(&self, sql: &str) -> Result<(), StoreError> {
        self.connection.execute_batch(sql).while_doing(DOING)
    }

    fn write(&mut self, person: Uuid, part: Part, payload: Payload) -> Result<(), StoreError> {
        let new = NewChange {
            at: self.at,
            person: Some(person),
            part,
            cause: Cause::Sync,
            payload,
        };
        let row = change::append(self.connection, self.device, &new)?;
        play(self.connection, &row, &new.payload)?;
        self.last = Some(row.number);
        Ok(())
    }

    fn put_reading(&mut self, id: Uuid, bytes: &[u8], known: &Known) -> Result<(), Not> {
        let row = reading(bytes, known.person, id)?;
        if let Some(import) = value(row.import)
            && !known.imports.contains(&import)
        {
            return Err(RefusedWhy::Waits.into());
        }
        self.write(known.person, Part::Counts, Payload::SharedRead(row))?;
        self.results_changed = true;
        Ok(())
    }

    fn put_thing(
        &mut self,
        key: SharedKey,
        target: Option<&[u8]>,
        known: &mut Known,
    ) -> Result<(), Not> {
        let is = match target {
            Some(bytes) => Some(SharedValue::read(bytes, known.person, key)?),
            None => None,
        };
        let kind = known.local.kinds.get(&key).copied();
        if let (Some(is), Some(kind)) = (&is, kind)
            && is.kind() != kind
        {
            return Err(RefusedWhy::OfAnother.into());
        }
        match is {
            None => self.remove(key, kind, known)?,
            Some(SharedValue::Entry(entity)) => {
                let part = entity.kind().part();
                self.write(known.person, part, Payload::Put(entity))?;
            }
            Some(
                card
                @ (SharedValue::Card(_) | SharedValue::CardGenes(_) | SharedValue::CardRisk(_)),
            ) => self.put_card(key, Some(&card), known)?,
            Some(SharedValue::Import(import)) => self.put_import(&import, known)?,
            Some(SharedValue::Opened { import }) => {
                if !known.imports.contains(&import.0) {
                    return Err(RefusedWhy::Waits.into());
                }
                self.set(
                    known.person,
                    format!("{COVERED_IMPORT}{}", import.0),
                    NO_LONGER_COVERED.to_owned(),
                )?;
            }
            Some(SharedValue::CoverNew { person, plan }) => {
                if plan.len() > LONGEST_PLAN {
                    return Err(RefusedWhy::TooLarge.into());
                }
                self.set(known.person, format!("{COVER_NEW}{}", person.0), plan)?;
            }
            Some(SharedValue::Result(standing)) => self.put_result(standing, known)?,
        }
        let hash = hash_of(target);
        let both = Agreed {
            here: hash,
            shared: hash,
        };
        agree(self.connection, self.space.id, key, both)?;
        Ok(())
    }

    fn set(&mut self, person: Uuid, key: String, value: String) -> Result<(), StoreError> {
        self.write(person, Part::About, Payload::Setting { key, value })
    }

    fn remove(
        &mut self,
        key: SharedKey,
        kind: Option<&'static str>,
        known: &Known,
    ) -> Result<(), Not> {
        let id = Text(key.thing);
        match kind {
            Some("card" | "card_genes" | "card_risk") => self.put_card(key, None, known),
            Some("result") => {
                self.results_changed = true;
                self.write(known.person, Part::Counts, Payload::NoStanding { id })?;
                Ok(())
            }
            Some(code) => match EntityKind::of_code(code) {
                // A record is never taken away by somebody else, nor the word that an import was opened.
                Some(EntityKind::Person) => Err(RefusedWhy::NotTaken.into()),
                Some(kind) => {
                    let payload = Payload::Remove {
                        kind: Coded(kind),
                        id,
                    };
                    self.write(known.person, kind.part(), payload)?;
                    Ok(())
                }
                None => Ok(()),
            },
            None => Ok(()),
        }
    }

    /// Lays the part of a disease card over the card as it stands here.
    fn put_card(
        &mut self,
        key: SharedKey,
        over: Option<&SharedValue>,
        known: &Known,
    ) -> Result<(), Not> {
        let standing = self.card(key.thing, known.person)?;
        let mut card = standing.clone().unwrap_or_else(|| empty_card(key.thing));
        lay_over(&mut card, key.part, over);
        let is_gone = over.is_none() && card == empty_card(key.thing);
        let payload = if is_gone && standing.is_none() {
            return Ok(());
        } else if is_gone {
            Payload::Remove {
                kind: Coded(EntityKind::DiseaseCard),
                id: Text(key.thing),
            }
        } else {
            Payload::Put(StoredEntity::of(known.person, &Entity::DiseaseCard(card)))
        };
        self.write(known.person, Part::Disease, payload)?;
        Ok(())
    }

    fn card(&self, id: Uuid, person: Uuid) -> Result<Option<DiseaseCard>, StoreError> {
        let sql = format!(
            "SELECT {} FROM disease_card WHERE id = ?1 AND person = ?2 AND NOT removed",
            columns::<DiseaseCardRow>("")
        );
        let found = rows::<DiseaseCardRow>(self.connection, &sql, &[&Text(id), &Text(person)])?;
        Ok(found.into_iter().next().map(DiseaseCardRow::into_entity))
    }

    fn put_import(&mut self, is: &ImportJson, known: &mut Known) -> Result<(), Not> {
        let id = is.id.0;
        let person = known.person;
        match import::find(self.connection, id)? {
            Some(here) if known.imports.contains(&id) => {
                if here.file_name != is.file_name || here.format != is.format.0 {
                    return Err(RefusedWhy::OfAnother.into());
                }
            }
            Some(_) => return Err(RefusedWhy::OfAnother.into()),
            None => {
                // Covered before anything of it can be seen.
                let row = ImportRow::of(
                    &NewImport {
                        id,
                        file_name: is.file_name.clone(),
                        format: is.format.0,
                        document_bytes: None,
                        people: Vec::new(),
                        drafts: Vec::new(),
                        problems: Vec::new(),
                    },
                    None,
                );
                self.write(person, Part::Counts, Payload::Receive(row))?;
            }
        }
        let mark = format!("{COVERED_IMPORT}{id}");
        let settings = tables::setting::all(self.connection)?;
        let before = settings.get(&mark).map(String::as_str);
        let plan = settings.get(&format!("{COVER_NEW}{person}"));
        let is_new = !known.imports.contains(&id);
        if is.covered && before.is_none_or(|before| before == COVERED_HERE) {
            self.set(person, mark, "yes".to_owned())?;
        } else if is_new
            && before.is_none()
            && plan.is_some_and(|plan| covers(plan, self.at.naive_local()))
        {
            // Where it came in nobody knew yet that it was to be covered.
            self.set(person, mark, COVERED_HERE.to_owned())?;
        }
        if import::is_undone(self.connection, id)? != Some(is.undone) {
            let payload = Payload::ImportState {
                id: is.id,
                undone: is.undone,
            };
            self.write(person, Part::Counts, payload)?;
            self.results_changed = true;
        }
        known.imports.insert(id);
        Ok(())
    }

    fn put_result(&mut self, standing: Box<Standing>, known: &Known) -> Result<(), Not> {
        let id = standing.row.id.0;
        let Some(read) = reading_row(self.connection, id)? else {
            return Err(RefusedWhy::Waits.into());
        };
        if !standing.row.follows_from(&read) {
            return Err(RefusedWhy::NotReadable.into());
        }
        for cancellation in &standing.withdrawn_by {
            let Some(read) = reading_row(self.connection, cancellation.0)? else {
                return Err(RefusedWhy::Waits.into());
            };
            let is_of_this_person = value(read.person) == Some(known.person);
            if !is_of_this_person || read.status.0.can_count() {
                return Err(RefusedWhy::OfAnother.into());
            }
        }
        self.write(known.person, Part::Counts, Payload::Standing(standing))?;
        self.results_changed = true;
        Ok(())
    }
}

/// What is known while things are taken in.
struct Known {
    person: Uuid,
    local: Local,
    /// The imports that belong to this record.
    imports: BTreeSet<Uuid>,
}

impl Job<'_> {
    fn id(&self) -> Uuid {
        match self {
            Self::Reading(id, _) => *id,
            Self::Thing(key, _) => key.thing,
        }
    }
}

/// The things that arrived, as far as they may be seen here.
fn seen<'a>(
    arriving: &'a Arriving,
    space: &Space,
) -> impl Iterator<Item = (&'a SharedKey, &'a Vec<SharedVersion>)> {
    let sees = space.sees.clone();
    arriving
        .things
        .iter()
        .filter(move |(key, _)| sees.contains(&key.part))
        .take(MOST_SHARED_THINGS)
}

/// Of several values one stands in the tables, the same on every computer; that there are several is told.
fn stands(versions: &[SharedVersion], key: SharedKey, person: Uuid) -> Option<&[u8]> {
    let values = || {
        versions
            .iter()
            .filter_map(|version| version.value.as_deref())
    };
    match versions {
        [only] => only.value.as_deref(),
        _ => values()
            .find(|value| SharedValue::read(value, person, key).is_ok())
            .or_else(|| values().next()),
    }
}

/// Whether what stands here of a result is one of the values but for the results that replace it and withdraw it.
fn differs_in_links(
    local: &Local,
    key: SharedKey,
    versions: &[SharedVersion],
    person: Uuid,
) -> bool {
    let without_links = |bytes: &[u8]| match SharedValue::read(bytes, person, key) {
        Ok(SharedValue::Result(standing)) => Some(Standing {
            replaced_by: Vec::new(),
            withdrawn_by: Vec::new(),
            ..*standing
        }),
        Ok(_) | Err(_) => None,
    };
    let Some(here) = local
        .values
        .get(&key)
        .and_then(|value| without_links(value))
    else {
        return false;
    };
    versions
        .iter()
        .filter_map(|version| without_links(version.value.as_deref()?))
        .any(|there| there == here)
}

/// People first, then imports and what covers them, then what was read, then results, then the rest.
fn rank(target: Option<&[u8]>, key: SharedKey, person: Uuid) -> u8 {
    if key.part == SharedPart::Record && key.thing == person {
        return 0;
    }
    let Some(Ok(is)) = target.map(|bytes| SharedValue::read(bytes, person, key)) else {
        return 5;
    };
    match is {
        SharedValue::Import(_) => 1,
        SharedValue::Opened { .. } | SharedValue::CoverNew { .. } => 2,
        SharedValue::Result(_) => 4,
        SharedValue::Entry(_)
        | SharedValue::Card(_)
        | SharedValue::CardGenes(_)
        | SharedValue::CardRisk(_) => 5,
    }
}
