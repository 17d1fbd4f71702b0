//! Random histories of several devices around a storage that fails and lies, judged by a model that knows nothing of
//! how sharing works: it only notes what each device knew when it wrote.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Content, Edit, ImmutableResult, Part};
use crate::family::Family;
use crate::finding::Finding;
use crate::ids::{ObjectHash, ThingId};
use crate::log_entry::Role;
use crate::name::ObjectName;

/// How many histories a test goes through: a fraction of 2,000, or as many as a soak asks for.
fn histories() -> (u64, u64) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    (
        number("SHARING_FIRST_SEED").unwrap_or(0),
        number("SHARING_HISTORIES").unwrap_or(500),
    )
}

/// What somebody wrote, and what they knew.
struct Written {
    author: usize,
    thing: ThingId,
    value: Option<Vec<u8>>,
    file: ObjectHash,
    known: BTreeSet<ObjectHash>,
}

struct History {
    family: Family,
    rng: fastrand::Rng,
    written: Vec<Written>,
    results: BTreeSet<(ThingId, Vec<u8>, ObjectHash)>,
    /// Who was removed, and which files of theirs the remover had.
    removed: BTreeMap<usize, BTreeSet<ObjectHash>>,
    /// Everything that was ever stored.
    ever: BTreeMap<ObjectName, Vec<u8>>,
    snapshots: Vec<BTreeMap<ObjectName, Vec<u8>>>,
    count: u32,
    tampered: u32,
}

#[derive(Default)]
struct Sum {
    steps: u32,
    writes: u32,
    conflicts: u32,
    removals: u32,
    tampered: u32,
    noticed: u32,
}

impl History {
    fn new(seed: u64) -> Self {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut family = Family::new(rng.u64(..));
        let roles = [Role::Editor, Role::Editor, Role::SecondOwner, Role::Reader];
        for _ in 0..rng.usize(2..=4) {
            family.add(roles[rng.usize(..roles.len())], &[]);
        }
        family.settle();
        let mut history = Self {
            family,
            rng,
            written: Vec::new(),
            results: BTreeSet::new(),
            removed: BTreeMap::new(),
            ever: BTreeMap::new(),
            snapshots: Vec::new(),
            count: 0,
            tampered: 0,
        };
        history.note_storage();
        history
    }

    fn note_storage(&mut self) {
        for (name, bytes) in &self.family.storage.objects {
            // The first bytes under a name are the right ones: a hash stands in the name.
            if ObjectHash::of(bytes) == name.hash {
                self.ever.entry(*name).or_insert_with(|| bytes.clone());
            }
        }
    }

    fn writer(&mut self) -> usize {
        let device = self.rng.usize(..self.family.devices.len());
        let id = self.family.id(device);
        let role = self.family.devices[device].membership().members()[&id].role;
        if role == Role::Reader { 0 } else { device }
    }

    fn write(&mut self) {
        let author = self.writer();
        self.count += 1;
        let thing = ThingId([self.rng.u8(0..3); 16]);
        let text = self.count.to_string().into_bytes();
        let is_result = self.rng.u8(..4) == 0;
        let value = (self.rng.u8(..5) > 0).then(|| text.clone());
        let content = if is_result {
            Content::new(
                vec![],
                vec![ImmutableResult {
                    id: thing,
                    value: text.clone(),
                }],
            )
        } else {
            Content::new(
                vec![Edit {
                    thing,
                    value: value.clone(),
                }],
                vec![],
            )
        };
        let device = &mut self.family.devices[author];
        let known = device.merged_files();
        let years = i64::from(self.rng.i8(-10..=10));
        // Who knows of their own removal, or waits for a key, cannot write.
        let Ok(name) = device.write(Part::Record, &content, years * 365 * 86_400) else {
            return;
        };
        if is_result {
            self.results.insert((thing, text, name.hash));
        }
        self.written.push(Written {
            author,
            thing: if is_result { ThingId([255; 16]) } else { thing },
            value,
            file: name.hash,
            known,
        });
    }

    fn remove(&mut self) {
        let owner = 0;
        let device = self.rng.usize(1..self.family.devices.len());
        let id = self.family.id(device);
        if self.removed.len() + 2 >= self.family.devices.len()
            || !self.family.devices[owner].membership().is_present(id)
        {
            return;
        }
        let known = self.family.devices[owner].merged_files();
        self.family.remove(owner, device);
        self.removed.insert(device, known);
    }

    /// Lets the storage do something wrong, then a device meets it; says whether it should have been noticed and was.
    fn tamper(&mut self, sum: &mut Sum) {
        let device = self.rng.usize(..self.family.devices.len());
        let here = self.family.devices[device].names();
        let on_storage: Vec<ObjectName> = self.family.storage.objects.keys().copied().collect();
        let members = self.family.devices[device].membership().members().clone();
        // What this device would fetch for the first time, from somebody it knows.
        let new: Vec<ObjectName> = on_storage
            .iter()
            .filter(|name| !here.contains(name) && members.contains_key(&name.device))
            .copied()
            .collect();
        let known: Vec<ObjectName> = self.family.known[device].iter().copied().collect();
        let pick = |rng: &mut fastrand::Rng, names: &[ObjectName]| {
            (!names.is_empty()).then(|| names[rng.usize(..names.len())])
        };
        let expected = match self.rng.u8(..6) {
            0 => pick(&mut self.rng, &new).map(|name| {
                let bytes = self.family.storage.objects.get_mut(&name).expect("there");
                let place = self.rng.usize(..bytes.len());
                bytes[place] ^= 1 << self.rng.u8(..8);
                vec![Finding::Damaged { name }]
            }),
            1 => pick(&mut self.rng, &new).map(|name| {
                let bytes = self.family.storage.objects.get_mut(&name).expect("there");
                bytes.truncate(self.rng.usize(..bytes.len()));
                vec![Finding::Damaged { name }]
            }),
            2 => match (pick(&mut self.rng, &new), pick(&mut self.rng, &on_storage)) {
                (Some(one), Some(other))
                    if one != other
                        && self.family.storage.objects[&one]
                            != self.family.storage.objects[&other] =>
                {
                    let bytes = self.family.storage.objects[&other].clone();
                    self.family.storage.objects.insert(one, bytes);
                    Some(vec![Finding::Damaged { name: one }])
                }
                _ => None,
            },
            3 => pick(&mut self.rng, &known).map(|name| {
                self.family.storage.objects.remove(&name);
                vec![Finding::Gone { name }]
            }),
            4 => self.snapshots.pop().map(|earlier| {
                let lost = known
                    .iter()
                    .filter(|name| !earlier.contains_key(name))
                    .copied();
                let expected = lost.map(|name| Finding::Gone { name }).collect();
                self.family.storage.objects = earlier;
                expected
            }),
            _ => pick(&mut self.rng, &new).map(|name| {
                self.family.storage.lost.insert(name);
                vec![Finding::NotFetched { name }]
            }),
        };
        let Some(expected) = expected else { return };
        let report = self.family.sync(device);
        self.family.storage.lost.clear();
        for finding in expected {
            sum.tampered += 1;
            self.tampered += 1;
            assert!(
                report.findings.contains(&finding),
                "{finding:?} was not noticed: {:?}",
                report.findings
            );
            sum.noticed += 1;
        }
        self.note_storage();
    }

    fn step(&mut self, sum: &mut Sum) {
        sum.steps += 1;
        match self.rng.u8(..20) {
            0..=8 => self.write(),
            9..=14 => {
                let device = self.rng.usize(..self.family.devices.len());
                // A partition: some of what lies there is not shown this time.
                if self.rng.u8(..4) == 0 {
                    let hidden: Vec<ObjectName> = self
                        .family
                        .storage
                        .objects
                        .keys()
                        .filter(|_| self.rng.bool())
                        .copied()
                        .collect();
                    let known = self.family.known[device].clone();
                    self.family.storage.withheld = hidden
                        .into_iter()
                        .filter(|name| !known.contains(name))
                        .collect();
                }
                self.family.sync(device);
                self.family.storage.withheld.clear();
            }
            15 => self.snapshots.push(self.family.storage.objects.clone()),
            16 => self.remove(),
            17 => {
                self.family.storage.lies = self.rng.usize(..3);
                self.family.storage.refusals = self.rng.usize(..2);
                self.family.storage.cuts = self.rng.usize(..2);
                let device = self.rng.usize(..self.family.devices.len());
                self.family.sync(device);
                self.family.storage.behave();
            }
            _ => self.tamper(sum),
        }
        self.note_storage();
    }

    /// The storage is whole again and nothing moves any more.
    fn come_to_rest(&mut self) {
        self.family.storage.behave();
        self.note_storage();
        self.family.storage.objects = self.ever.clone();
        self.family.settle();
    }

    /// What counts: everything that was not written by somebody removed, what the remover had, and what those who
    /// stay had built on.
    fn counting(&self) -> BTreeSet<ObjectHash> {
        let mut counts: BTreeSet<ObjectHash> = BTreeSet::new();
        loop {
            let before = counts.len();
            for written in &self.written {
                let is_before_cut = self
                    .removed
                    .get(&written.author)
                    .is_none_or(|had| had.contains(&written.file));
                if is_before_cut || counts.contains(&written.file) {
                    counts.insert(written.file);
                    counts.extend(&written.known);
                }
            }
            if counts.len() == before {
                return counts;
            }
        }
    }

    fn check(&mut self, sum: &mut Sum) {
        let counts = self.counting();
        let standing: Vec<usize> = (0..self.family.devices.len())
            .filter(|device| !self.removed.contains_key(device))
            .collect();
        self.family.assert_equal(Part::Record, &standing);
        let mut expected: BTreeMap<ThingId, BTreeSet<Option<Vec<u8>>>> = BTreeMap::new();
        let of_things: Vec<&Written> = self
            .written
            .iter()
            .filter(|written| counts.contains(&written.file) && written.thing != ThingId([255; 16]))
            .collect();
        for one in &of_things {
            let is_replaced = of_things
                .iter()
                .any(|other| other.thing == one.thing && other.known.contains(&one.file));
            if !is_replaced {
                expected
                    .entry(one.thing)
                    .or_default()
                    .insert(one.value.clone());
            }
        }
        let results: BTreeSet<(ThingId, Vec<u8>)> = self
            .results
            .iter()
            .filter(|(_, _, file)| counts.contains(file))
            .map(|(id, value, _)| (*id, value.clone()))
            .collect();
        for device in standing {
            let device = &self.family.devices[device];
            let shown: BTreeMap<ThingId, BTreeSet<Option<Vec<u8>>>> = device
                .things(Part::Record)
                .into_iter()
                .map(|(thing, found)| {
                    (
                        thing,
                        found
                            .versions
                            .into_iter()
                            .map(|version| version.value)
                            .collect(),
                    )
                })
                .collect();
            assert_eq!(shown, expected);
            let kept: BTreeSet<(ThingId, Vec<u8>)> = device
                .results(Part::Record)
                .into_iter()
                .flat_map(|(id, kept)| kept.versions.into_iter().map(move |version| (id, version)))
                .filter_map(|(id, version)| version.value.map(|value| (id, value)))
                .collect();
            assert_eq!(kept, results);
        }
        // Nobody who was removed holds a key that is written with now.
        let scope = self.family.devices[0].writing_scope().expect("a key");
        for device in self.removed.keys() {
            assert!(self.family.devices[*device].keyring.get(&scope).is_none());
        }
        sum.writes += self.count;
        sum.conflicts += expected.values().filter(|values| values.len() > 1).count() as u32;
        sum.removals += self.removed.len() as u32;
    }
}

fn one_history(seed: u64) -> Sum {
    let mut sum = Sum::default();
    let mut history = History::new(seed);
    let steps = history.rng.u32(8..30);
    for _ in 0..steps {
        history.step(&mut sum);
    }
    history.come_to_rest();
    history.check(&mut sum);
    sum
}

fn run(quarter: u64) {
    let (first, count) = histories();
    let mut sum = Sum::default();
    for seed in (first..first + count * 4).filter(|seed| seed % 4 == quarter) {
        let outcome = std::panic::catch_unwind(|| one_history(seed));
        let Ok(one) = outcome else {
            panic!("history {seed} went wrong; see above");
        };
        sum.steps += one.steps;
        sum.writes += one.writes;
        sum.conflicts += one.conflicts;
        sum.removals += one.removals;
        sum.tampered += one.tampered;
        sum.noticed += one.noticed;
    }
    assert_eq!(sum.noticed, sum.tampered);
    assert!(
        sum.conflicts > 0 && sum.removals > 0 && sum.tampered > 0 && sum.writes > 0,
        "the histories exercise what they are for"
    );
}

#[test]
fn random_histories_lose_nothing_and_agree_first_quarter() {
    run(0);
}

#[test]
fn random_histories_lose_nothing_and_agree_second_quarter() {
    run(1);
}

#[test]
fn random_histories_lose_nothing_and_agree_third_quarter() {
    run(2);
}

#[test]
fn random_histories_lose_nothing_and_agree_fourth_quarter() {
    run(3);
}

#[test]
fn a_history_that_once_went_wrong_stays_right() {
    let sum = one_history(8979);
    assert_eq!(sum.noticed, sum.tampered);
}
