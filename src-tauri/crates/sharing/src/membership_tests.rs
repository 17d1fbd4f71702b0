//! Who is a member, from entries in any order.

use std::collections::BTreeMap;

use super::*;
use crate::device::DeviceKeys;
use crate::log_entry::Admission;

fn keys(seed: u8) -> DeviceKeys {
    DeviceKeys::from_seed([seed; 32]).expect("keys")
}

/// Writes the chains of several owners.
struct Scribe {
    space: SpaceId,
    entries: BTreeMap<ObjectHash, LogEntry>,
    newest: BTreeMap<DeviceId, (u64, ObjectHash)>,
}

impl Scribe {
    fn new() -> Self {
        let founding = LogEntry::found(&keys(1), PersonId([1; 16]), [0; 16]).expect("entry");
        let mut scribe = Self {
            space: founding.space(),
            entries: BTreeMap::new(),
            newest: BTreeMap::new(),
        };
        scribe.put(founding);
        scribe
    }

    fn put(&mut self, entry: LogEntry) -> ObjectHash {
        let hash = entry.name().hash();
        self.newest.insert(entry.author, (entry.sequence, hash));
        self.entries.insert(hash, entry);
        hash
    }

    fn write(&mut self, author: u8, action: &Action) -> ObjectHash {
        let author = keys(author);
        let (sequence, previous) = self
            .newest
            .get(&author.id())
            .map_or((1, ObjectHash::NONE), |(sequence, hash)| {
                (sequence + 1, *hash)
            });
        let entry = LogEntry::new(&author, self.space, sequence, previous, action);
        self.put(entry.expect("entry"))
    }

    fn admit(&mut self, author: u8, device: u8, role: Role, parts: &[Part]) -> ObjectHash {
        let admission = Admission {
            device: keys(device).public().clone(),
            person: PersonId([device; 16]),
            role,
            parts: parts.to_vec(),
        };
        self.write(author, &Action::Admit(admission))
    }

    fn cut(&self, device: u8) -> Cut {
        self.newest
            .get(&keys(device).id())
            .map_or(Cut::NOTHING, |(sequence, hash)| Cut {
                sequence: *sequence,
                hash: *hash,
            })
    }

    fn remove(&mut self, author: u8, device: u8, log: Cut) -> ObjectHash {
        let action = Action::Remove {
            device: keys(device).id(),
            changes: Cut::NOTHING,
            log,
        };
        self.write(author, &action)
    }

    fn result(&self) -> Membership {
        Membership::of(self.space, &self.entries, &mut Checks::default())
    }

    /// Says of each device whether it is a member, and as what.
    fn roles(&self) -> Vec<(u8, Option<Role>)> {
        let result = self.result();
        (1..=5)
            .map(|device| {
                let member = result.members().get(&keys(device).id());
                let role = member.filter(|member| !member.is_removed());
                (device, role.map(|member| member.role))
            })
            .collect()
    }
}

fn check(scribe: &Scribe, expected: [Option<Role>; 5]) {
    let expected: Vec<(u8, Option<Role>)> = (1..).zip(expected).collect();
    assert_eq!(scribe.roles(), expected);
}

const OWNER: Option<Role> = Some(Role::Owner);
const SECOND: Option<Role> = Some(Role::SecondOwner);
const EDITOR: Option<Role> = Some(Role::Editor);

#[test]
fn only_the_first_owner_makes_second_owners() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::SecondOwner, &[]);
    scribe.admit(2, 3, Role::SecondOwner, &[]);
    scribe.admit(2, 4, Role::Editor, &[]);
    scribe.admit(4, 5, Role::Editor, &[]);
    check(&scribe, [OWNER, SECOND, None, EDITOR, None]);
    assert_eq!(scribe.result().findings.len(), 2);
}

#[test]
fn nobody_becomes_the_first_owner_afterwards() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::Owner, &[]);
    scribe.admit(1, 1, Role::Reader, &[]);
    check(&scribe, [OWNER, None, None, None, None]);
}

#[test]
fn removal_wins_over_an_admission_that_did_not_know_of_it() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::SecondOwner, &[]);
    scribe.admit(1, 3, Role::Editor, &[]);
    scribe.remove(1, 3, Cut::NOTHING);
    scribe.admit(2, 3, Role::Editor, &[]);
    check(&scribe, [OWNER, SECOND, None, None, None]);
}

#[test]
fn admitted_twice_the_lesser_role_and_the_fewer_parts_hold() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::SecondOwner, &[]);
    scribe.admit(1, 3, Role::Editor, &[Part::Genes, Part::Notes]);
    scribe.admit(2, 3, Role::Commenter, &[Part::Genes]);
    let result = scribe.result();
    let member = result.members().get(&keys(3).id()).expect("a member");
    assert_eq!(
        (member.role, &member.parts),
        (Role::Commenter, &[Part::Genes].into())
    );
}

#[test]
fn entries_of_an_owner_who_is_out_count_up_to_the_cut() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::SecondOwner, &[]);
    scribe.admit(2, 3, Role::Editor, &[]);
    let cut = scribe.cut(2);
    scribe.remove(1, 2, cut);
    scribe.admit(2, 4, Role::Editor, &[]);
    check(&scribe, [OWNER, None, EDITOR, None, None]);
}

#[test]
fn a_second_owner_can_put_out_the_first_whose_later_entries_are_void() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::SecondOwner, &[]);
    let cut = scribe.cut(1);
    scribe.remove(2, 1, cut);
    scribe.admit(1, 3, Role::Editor, &[]);
    scribe.admit(2, 4, Role::Editor, &[]);
    check(&scribe, [None, SECOND, None, EDITOR, None]);
}

#[test]
fn when_both_owners_put_each_other_out_the_first_one_stays() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::SecondOwner, &[]);
    let (of_first, of_second) = (scribe.cut(1), scribe.cut(2));
    scribe.remove(2, 1, of_first);
    scribe.remove(1, 2, of_second);
    check(&scribe, [OWNER, None, None, None, None]);
}

#[test]
fn second_owners_do_not_put_each_other_out() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::SecondOwner, &[]);
    scribe.admit(1, 3, Role::SecondOwner, &[]);
    scribe.remove(2, 3, Cut::NOTHING);
    check(&scribe, [OWNER, SECOND, SECOND, None, None]);
}

#[test]
fn an_entry_that_is_missing_is_said_and_what_follows_waits() {
    let mut scribe = Scribe::new();
    let missing = scribe.admit(1, 2, Role::Editor, &[]);
    scribe.admit(1, 3, Role::Editor, &[]);
    scribe.entries.remove(&missing);
    check(&scribe, [OWNER, None, None, None, None]);
    let finding = Finding::EntryWithheld {
        device: keys(1).id(),
        sequence: 2,
    };
    assert!(scribe.result().findings.contains(&finding));
}

#[test]
fn without_its_beginning_a_space_has_no_members() {
    let mut scribe = Scribe::new();
    scribe.admit(1, 2, Role::Editor, &[]);
    scribe.entries.retain(|_, entry| entry.sequence > 1);
    assert_eq!(scribe.result().members().len(), 0);
    // The beginning of another space does not stand for it.
    let other = LogEntry::found(&keys(1), PersonId([1; 16]), [9; 16]).expect("entry");
    scribe.put(other);
    assert_eq!(scribe.result().members().len(), 0);
}
