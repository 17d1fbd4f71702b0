//! What the accepted files come to: the current things, with every value that nobody has chosen between, and the results.
//!
//! Automerge decides which values are concurrent. Each file becomes one change of its document, made here from the
//! edits and from what the author had seen; bytes of others never enter it. Which of two concurrent values Automerge
//! would prefer is never asked.

use std::collections::{BTreeMap, BTreeSet};

use automerge::transaction::{CommitOptions, Transactable as _};
use automerge::{ActorId, Automerge, ChangeHash, PatchLog, ROOT, ReadDoc as _, ScalarValue, Value};

use crate::change_file::Header;
use crate::content::{Content, Part};
use crate::error::SharingError;
use crate::ids::{DeviceId, ObjectHash, ThingId, labelled_hash};
use crate::outline::{Outline, Seen};

/// A value, and who left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The value; `None` where the thing was removed.
    pub value: Option<Vec<u8>>,
    /// The device that left it.
    pub by: DeviceId,
    /// When, as the clock of that device said: seconds since 1970. To show, not to decide.
    pub claimed_at: i64,
    /// The file that brought it.
    pub file: ObjectHash,
}

/// A thing as it stands: one value, or several that were left without knowing of each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Different values, in the order of their bytes; one who left the same value stands for all who did.
    pub versions: Vec<Version>,
}

impl Thing {
    fn of(mut versions: Vec<Version>) -> Self {
        versions.sort_by(|a, b| (&a.value, a.file).cmp(&(&b.value, b.file)));
        versions.dedup_by(|a, b| a.value == b.value);
        Self { versions }
    }

    /// Says whether somebody has to choose.
    #[must_use]
    pub fn is_in_conflict(&self) -> bool {
        self.versions.len() > 1
    }

    /// Says whether it is gone, without anybody disagreeing.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        self.versions.iter().all(|version| version.value.is_none())
    }
}

/// A result as read. Several contents under one id are a fault of somebody, and all are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptResult {
    /// The different contents, in the order of their bytes.
    pub versions: Vec<Version>,
}

/// A comment belongs to its author: nobody else can replace it.
type Slot = (Part, ThingId, Option<DeviceId>);

/// The state that follows from the files taken in so far.
#[derive(Debug, Default)]
pub(crate) struct Merged {
    document: Automerge,
    /// What of the document each file knows.
    heads: BTreeMap<ObjectHash, Vec<ChangeHash>>,
    /// Files that something taken in referred to, and that did not count then.
    pub(crate) passed_over: BTreeSet<ObjectHash>,
    origin: BTreeMap<ObjectHash, (DeviceId, i64)>,
    /// The newest files of each device.
    tips: BTreeSet<Seen>,
    things: BTreeMap<Slot, Vec<Version>>,
    results: BTreeMap<(Part, ThingId), BTreeMap<Vec<u8>, ObjectHash>>,
}

impl Merged {
    pub(crate) fn has(&self, file: ObjectHash) -> bool {
        self.heads.contains_key(&file)
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = &ObjectHash> {
        self.heads.keys()
    }

    pub(crate) fn tips(&self) -> &BTreeSet<Seen> {
        &self.tips
    }

    /// Takes a file in. What it builds on must have been taken in before, or does not count.
    pub(crate) fn take_in(
        &mut self,
        file: ObjectHash,
        header: &Header,
        outline: &Outline,
        content: Option<&Content>,
    ) -> Result<(), SharingError> {
        let mut known = BTreeSet::new();
        for on in std::iter::once(header.previous).chain(outline.seen.iter().map(|seen| seen.hash))
        {
            match self.heads.get(&on) {
                Some(heads) => known.extend(heads.iter().copied()),
                None if on == ObjectHash::NONE => {}
                None => {
                    self.passed_over.insert(on);
                }
            }
        }
        let known: Vec<ChangeHash> = known.into_iter().collect();
        let author = header.device;
        let touched = self.change(file, author, outline.part, content, &known)?;
        self.origin.insert(file, (author, outline.claimed_at));
        self.tips.retain(|tip| tip.hash != header.previous);
        self.tips.insert(Seen {
            device: author,
            sequence: header.sequence,
            hash: file,
        });
        for slot in touched {
            let versions = self.read(&slot)?;
            self.things.insert(slot, versions);
        }
        for result in content.map(Content::results).unwrap_or_default() {
            let kept = self.results.entry((outline.part, result.id)).or_default();
            // Of equal contents the file with the smallest hash stands, so that order does not show.
            let holder = kept.entry(result.value.clone()).or_insert(file);
            *holder = (*holder).min(file);
        }
        Ok(())
    }

    /// Makes the change of the document and returns what it touched.
    fn change(
        &mut self,
        file: ObjectHash,
        author: DeviceId,
        part: Part,
        content: Option<&Content>,
        known: &[ChangeHash],
    ) -> Result<Vec<Slot>, SharingError> {
        self.document.set_actor(ActorId::from(author.0.as_slice()));
        let mut transaction = self
            .document
            .transaction_at(PatchLog::inactive(), known)
            .map_err(|_| SharingError::Merge)?;
        // One entry for the file itself, so that each has a change and later ones can build on it.
        transaction
            .put(ROOT, format!("file/{author}"), file.0.to_vec())
            .map_err(|_| SharingError::Merge)?;
        let mut touched = Vec::new();
        for edit in content.map(Content::edits).unwrap_or_default() {
            let slot = (part, edit.thing, (part == Part::Comments).then_some(author));
            let mut bytes = file.0.to_vec();
            bytes.push(u8::from(edit.value.is_some()));
            bytes.extend(edit.value.iter().flatten());
            transaction
                .put(ROOT, key(&slot), bytes)
                .map_err(|_| SharingError::Merge)?;
            touched.push(slot);
        }
        let (made, _) = transaction.commit_with(CommitOptions::default().with_time(0));
        self.heads
            .insert(file, vec![made.ok_or(SharingError::Merge)?]);
        Ok(touched)
    }

    fn read(&self, slot: &Slot) -> Result<Vec<Version>, SharingError> {
        let values = self
            .document
            .get_all(ROOT, key(slot))
            .map_err(|_| SharingError::Merge)?;
        let mut versions = Vec::new();
        for (value, _) in values {
            let Value::Scalar(scalar) = value else {
                return Err(SharingError::Merge);
            };
            let ScalarValue::Bytes(bytes) = scalar.as_ref() else {
                return Err(SharingError::Merge);
            };
            let (file, rest) = bytes.split_first_chunk::<32>().ok_or(SharingError::Merge)?;
            let (is_there, value) = rest.split_first().ok_or(SharingError::Merge)?;
            versions
                .push(self.version(ObjectHash(*file), (*is_there == 1).then(|| value.to_vec())));
        }
        Ok(versions)
    }

    fn version(&self, file: ObjectHash, value: Option<Vec<u8>>) -> Version {
        let (by, claimed_at) = self
            .origin
            .get(&file)
            .copied()
            .unwrap_or((DeviceId([0; 16]), 0));
        Version {
            value,
            by,
            claimed_at,
            file,
        }
    }

    /// Returns the things of a part, removed ones included.
    pub(crate) fn things(&self, part: Part) -> BTreeMap<ThingId, Thing> {
        let mut versions: BTreeMap<ThingId, Vec<Version>> = BTreeMap::new();
        for ((of, thing, _), found) in &self.things {
            if *of == part {
                versions
                    .entry(*thing)
                    .or_default()
                    .extend(found.iter().cloned());
            }
        }
        versions
            .into_iter()
            .map(|(thing, versions)| (thing, Thing::of(versions)))
            .collect()
    }

    /// Returns the results of a part.
    pub(crate) fn results(&self, part: Part) -> BTreeMap<ThingId, KeptResult> {
        self.results
            .iter()
            .filter(|((of, _), _)| *of == part)
            .map(|((_, id), contents)| {
                let versions = contents
                    .iter()
                    .map(|(value, file)| self.version(*file, Some(value.clone())))
                    .collect();
                (*id, KeptResult { versions })
            })
            .collect()
    }

    /// Returns the hash of a part: over things and results by id, with their values only. No times, no devices.
    pub(crate) fn content_hash(&self, part: Part) -> [u8; 32] {
        let mut parts: Vec<Vec<u8>> = Vec::new();
        let things = self.things(part);
        for (thing, found) in things.iter().filter(|(_, found)| !found.is_removed()) {
            parts.push([b"thing".as_slice(), &thing.0].concat());
            for version in &found.versions {
                let mut bytes = vec![u8::from(version.value.is_some())];
                bytes.extend(version.value.iter().flatten());
                parts.push(bytes);
            }
        }
        for (id, found) in self.results(part) {
            parts.push([b"result".as_slice(), &id.0].concat());
            parts.extend(
                found
                    .versions
                    .into_iter()
                    .filter_map(|version| version.value),
            );
        }
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        labelled_hash("mds-companion/1/shared-content", &parts)
    }
}

fn key((part, thing, author): &Slot) -> String {
    match author {
        None => format!("{}/{thing}", part.code()),
        Some(author) => format!("{}/{thing}/{author}", part.code()),
    }
}
