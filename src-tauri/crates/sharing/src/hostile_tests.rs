//! What a hostile or failing storage does is noticed or harmless.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::collections::BTreeSet;

use crate::carrier::folder::FolderCarrier;
use crate::change_file::{ChangeFile, Header};
use crate::content::{Content, Part};
use crate::device::DeviceKeys;
use crate::error::SharingError;
use crate::family::{Family, edit, has};
use crate::finding::Finding;
use crate::ids::{DeviceId, ObjectHash, ThingId};
use crate::log_entry::{Action, Cut, LogEntry, Role};
use crate::name::ObjectName;
use crate::outline::Outline;
use crate::replica::Replica;
use crate::sealing::SealingKey;

/// An owner and an editor who are up to date, and a third device that has not seen what the editor wrote last.
fn with_something_new(seed: u64) -> (Family, usize, usize, ObjectName) {
    let mut family = Family::new(seed);
    let editor = family.add(Role::Editor, &[]);
    let late = family.add(Role::Editor, &[]);
    family.write(0, Part::Record, 1, Some("known to all"));
    family.settle();
    let name = family.write(editor, Part::Record, 2, Some("new"));
    family.sync(editor);
    (family, editor, late, name)
}

/// The key that a device writes with.
fn key_of(device: &Replica) -> &SealingKey {
    let scope = device.writing_scope().expect("a key");
    device.keyring.get(&scope).expect("a key")
}

/// A file of the record as a changed program may write it: for the space and the epoch of one device, signed by
/// anybody, in any name and place of a chain.
fn file_of(
    (of, signer): (&Replica, &DeviceKeys),
    device: DeviceId,
    (sequence, previous): (u64, ObjectHash),
    content: &Content,
    key: &SealingKey,
) -> ChangeFile {
    let header = Header {
        space: of.space(),
        epoch: of.writing_scope().expect("a key").epoch,
        device,
        sequence,
        previous,
    };
    let outline =
        Outline::new(0, vec![], Part::Record, content, None, &header.context()).expect("outline");
    ChangeFile::new(header, &outline, key, signer).expect("file")
}

/// One that a member signs with its own keys.
fn own_file_of(
    member: &Replica,
    place: (u64, ObjectHash),
    content: &Content,
    key: &SealingKey,
) -> ChangeFile {
    file_of((member, &member.keys), member.device(), place, content, key)
}

#[test]
fn changed_cut_and_swapped_objects_are_noticed_and_taken_once_they_are_right() {
    type Tamper = fn(&mut Family, ObjectName);
    let tampers: [Tamper; 4] = [
        |family, name| {
            let bytes = family.storage.objects.get_mut(&name).expect("there");
            bytes[200] ^= 1;
        },
        |family, name| {
            let bytes = family.storage.objects.get_mut(&name).expect("there");
            bytes.truncate(300);
        },
        |family, name| {
            let other = family
                .storage
                .objects
                .iter()
                .find(|(other, _)| **other != name);
            let bytes = other.expect("another").1.clone();
            family.storage.objects.insert(name, bytes);
        },
        |family, name| {
            family.storage.objects.insert(name, Vec::new());
        },
    ];
    for tamper in tampers {
        let (mut family, editor, late, name) = with_something_new(1);
        tamper(&mut family, name);
        let report = family.sync(late);
        assert!(
            report.findings.contains(&Finding::Damaged { name }),
            "{:?}",
            report.findings
        );
        assert_eq!(family.shown(late, Part::Record, 2), vec![]);
        assert_eq!(family.shown(late, Part::Record, 1).len(), 1);
        // Whoever has it whole can put it back.
        let mut storage = std::mem::take(&mut family.storage);
        let repaired = family.devices[editor]
            .repair(&mut storage)
            .expect("repaired");
        assert_eq!(repaired.sent, [name]);
        family.storage = storage;
        family.settle();
        assert_eq!(family.shown(late, Part::Record, 2).len(), 1);
    }
}

#[test]
fn a_storage_that_was_set_back_is_noticed_and_healed() {
    let (mut family, editor, late, name) = with_something_new(2);
    let mut earlier = family.storage.objects.clone();
    earlier.remove(&name);
    family.settle();
    family.storage.objects = earlier;
    for device in [editor, 0] {
        let before = family.storage.objects.contains_key(&name);
        let report = family.sync(device);
        let gone = report.findings.contains(&Finding::Gone { name });
        // The first one who comes notices and puts it back.
        assert_eq!(gone, !before);
    }
    assert_eq!(family.shown(late, Part::Record, 2).len(), 1);
    assert!(family.storage.objects.contains_key(&name));
}

#[test]
fn what_is_withheld_is_noticed_as_soon_as_somebody_built_on_it() {
    let (mut family, editor, late, name) = with_something_new(3);
    family.storage.withheld.insert(name);
    // Nobody can know yet: it might not have been written.
    assert_eq!(family.sync(late).findings, BTreeSet::new());
    family.storage.withheld.clear();
    family.sync(0);
    family.storage.withheld.insert(name);
    family.write(0, Part::Record, 3, Some("knows of it"));
    family.sync(0);
    let report = family.sync(late);
    let withheld = Finding::Withheld {
        device: family.id(editor),
        sequence: 1,
    };
    assert!(report.findings.contains(&withheld), "{:?}", report.findings);
    // And the editor's next file shows the gap by itself.
    family.write(editor, Part::Record, 4, Some("next"));
    family.sync(editor);
    let report = family.sync(late);
    assert!(report.findings.contains(&withheld));
    family.storage.withheld.clear();
    family.settle();
    for thing in 1..=4 {
        assert_eq!(family.shown(late, Part::Record, thing).len(), 1, "{thing}");
    }
    assert_eq!(family.devices[late].findings(), BTreeSet::new());
}

#[test]
fn who_is_invited_cannot_be_shown_an_older_storage() {
    let (mut family, editor, _, name) = with_something_new(4);
    family.settle();
    let earlier: Vec<ObjectName> = vec![name];
    let keys = DeviceKeys::generate(&mut family.source).expect("keys");
    let none = BTreeSet::new();
    let invitation = family.devices[0]
        .invite(Role::Reader, &none, &mut family.source)
        .expect("invited");
    let reply = crate::invitation::Reply::new(&invitation, &keys, crate::ids::PersonId([9; 16]))
        .expect("reply");
    family.devices[0]
        .admit(&invitation, &reply)
        .expect("admitted");
    family.sync(0);
    for name in earlier {
        family.storage.withheld.insert(name);
    }
    family
        .devices
        .push(crate::replica::Replica::join(keys, &invitation));
    family.known.push(BTreeSet::new());
    let report = family.sync(3);
    let withheld = Finding::Withheld {
        device: family.id(editor),
        sequence: 1,
    };
    assert!(report.findings.contains(&withheld), "{:?}", report.findings);
}

#[test]
fn a_removal_cannot_be_hidden_from_a_member_for_long() {
    let (mut family, editor, late, _) = with_something_new(5);
    family.settle();
    family.remove(0, editor);
    family.sync(0);
    let log: Vec<ObjectName> = family
        .storage
        .objects
        .keys()
        .filter(|name| name.is_log() && !family.known[late].contains(name))
        .copied()
        .collect();
    assert!(!log.is_empty());
    family.storage.withheld.extend(log);
    family.write(0, Part::Record, 3, Some("under the new key"));
    family.sync(0);
    let report = family.sync(late);
    assert!(has(&report.findings, |finding| matches!(
        finding,
        Finding::KeyMissing { .. }
    )));
}

#[test]
fn objects_of_strangers_and_forged_names_change_nothing() {
    let (mut family, editor, late, _) = with_something_new(6);
    family.settle();
    let before = family.devices[late].content_hash(Part::Record);
    let stranger = DeviceKeys::from_seed([99; 32]).expect("keys");
    let owner = &family.devices[0];
    // A stranger who even knows the key, one who signs in the name of a member, and a stranger's removal of the owner.
    let signed_as = |device| {
        let place = (1, ObjectHash::NONE);
        let content = edit(7, Some("x"));
        file_of((owner, &stranger), device, place, &content, key_of(owner))
    };
    let (strange, forged) = (signed_as(stranger.id()), signed_as(family.id(editor)));
    let removal = Action::Remove {
        device: family.id(0),
        changes: Cut::NOTHING,
        log: Cut::NOTHING,
    };
    let entry =
        LogEntry::new(&stranger, owner.space(), 2, ObjectHash([1; 32]), &removal).expect("entry");
    for (name, bytes) in [
        (strange.name(), strange.bytes()),
        (forged.name(), forged.bytes()),
        (entry.name(), entry.bytes()),
    ] {
        family.storage.objects.insert(name, bytes.to_vec());
    }
    let report = family.sync(late);
    assert!(report.findings.contains(&Finding::Forged {
        name: forged.name()
    }));
    assert!(report.findings.contains(&Finding::Stranger {
        device: stranger.id()
    }));
    assert_eq!(report.received, vec![]);
    assert_eq!(family.devices[late].content_hash(Part::Record), before);
}

#[test]
fn what_a_member_writes_beyond_the_role_is_ignored_by_all() {
    let mut family = Family::new(7);
    let commenter = family.add(Role::Commenter, &[]);
    let other = family.add(Role::Editor, &[]);
    // A changed program, with the member's own keys.
    let member = &family.devices[commenter];
    let first = (1, ObjectHash::NONE);
    let file = own_file_of(member, first, &edit(7, Some("x")), key_of(member));
    let removal = Action::Remove {
        device: family.id(0),
        changes: Cut::NOTHING,
        log: Cut::NOTHING,
    };
    let entry =
        LogEntry::new(&member.keys, member.space(), 1, ObjectHash::NONE, &removal).expect("entry");
    family
        .storage
        .objects
        .insert(file.name(), file.bytes().to_vec());
    family
        .storage
        .objects
        .insert(entry.name(), entry.bytes().to_vec());
    for device in [0, other] {
        let report = family.sync(device);
        let id = family.id(commenter);
        assert!(report.findings.contains(&Finding::NotAllowed {
            device: id,
            sequence: 1
        }));
        assert!(report.findings.contains(&Finding::EntryNotAllowed {
            device: id,
            entry: entry.name().hash()
        }));
        assert_eq!(family.shown(device, Part::Record, 7), vec![]);
        assert!(family.devices[device].membership().is_present(family.id(0)));
    }
}

#[test]
fn a_removed_member_cannot_write_into_the_past() {
    let mut family = Family::new(8);
    let gone = family.add(Role::Editor, &[]);
    family.write(gone, Part::Record, 1, Some("one"));
    family.write(gone, Part::Record, 2, Some("two"));
    family.settle();
    // Another second file, in the place of the one that everybody has.
    let member = &family.devices[gone];
    let first = member
        .files
        .values()
        .find(|held| held.file.header.device == member.device() && held.file.header.sequence == 1);
    let second = (2, first.expect("the first").file.name().hash());
    let file = own_file_of(member, second, &edit(3, Some("past")), key_of(member));
    family.remove(0, gone);
    family
        .storage
        .objects
        .insert(file.name(), file.bytes().to_vec());
    let late = family.add(Role::Reader, &[]);
    family.settle();
    for device in [0, late] {
        assert_eq!(family.shown(device, Part::Record, 2).len(), 1);
        assert_eq!(family.shown(device, Part::Record, 3), vec![]);
        assert!(has(&family.devices[device].findings(), |finding| matches!(
            finding,
            Finding::Forked { .. }
        )));
    }
}

#[test]
fn a_storage_that_lies_refuses_and_cuts_is_noticed_and_everything_arrives() {
    let (mut family, editor, late, _) = with_something_new(9);
    let name = family.write(editor, Part::Record, 5, Some("five"));
    family.storage.lies = 1;
    family.sync(editor);
    assert!(
        family
            .sync(editor)
            .findings
            .contains(&Finding::Gone { name })
    );
    let name = family.write(editor, Part::Record, 6, Some("six"));
    family.storage.refusals = 1;
    assert!(
        family
            .sync(editor)
            .findings
            .contains(&Finding::NotStored { name })
    );
    let cut = family.write(editor, Part::Record, 7, Some("seven"));
    family.sync(editor);
    let half = family.storage.objects[&cut].len() / 2;
    family
        .storage
        .objects
        .get_mut(&cut)
        .expect("there")
        .truncate(half);
    family.storage.lost.insert(name);
    let report = family.sync(late);
    assert!(report.findings.contains(&Finding::NotFetched { name }));
    assert!(report.findings.contains(&Finding::Damaged { name: cut }));
    family.storage.behave();
    let mut storage = std::mem::take(&mut family.storage);
    family.devices[editor]
        .repair(&mut storage)
        .expect("repaired");
    family.storage = storage;
    family.settle();
    for thing in 5..=7 {
        assert_eq!(family.shown(late, Part::Record, thing).len(), 1);
    }
    family.storage.is_away = true;
    assert!(matches!(
        family.try_sync(late),
        Err(SharingError::Carrier(_))
    ));
}

#[test]
fn a_listing_that_invents_names_is_noticed() {
    let (mut family, editor, late, name) = with_something_new(10);
    let mut invented = name;
    invented.hash = ObjectHash([7; 32]);
    family.storage.invented.insert(invented);
    let report = family.sync(late);
    assert!(
        report
            .findings
            .contains(&Finding::NotFetched { name: invented })
    );
    assert_eq!(family.shown(late, Part::Record, 2).len(), 1);
    assert_eq!(invented.device(), family.id(editor));
}

#[test]
fn nothing_readable_lies_on_the_storage() {
    let mut family = Family::new(11);
    family.write(0, Part::Record, 1, Some("haemoglobin ninety-seven"));
    family.write(0, Part::Genes, 1, Some("haemoglobin ninety-seven"));
    family.settle();
    for (name, bytes) in &family.storage.objects {
        for word in [b"haemoglobin".as_slice(), b"ninety"] {
            assert!(
                !bytes.windows(word.len()).any(|found| found == word),
                "{name}"
            );
        }
        assert!(name.is_log() || bytes.len() > 1024, "padded");
    }
}

#[test]
fn two_folders_and_a_stick_between_them_come_to_the_same() {
    let [home, stick, away] = [(); 3].map(|()| tempfile::tempdir().expect("a folder"));
    let mut family = Family::new(12);
    let editor = family.add(Role::Editor, &[]);
    family.settle();
    family.write(0, Part::Record, 1, Some("at home"));
    family.write(editor, Part::Record, 1, Some("away"));
    let none = BTreeSet::new();
    let mut folders =
        [home.path(), stick.path(), away.path()].map(|path| FolderCarrier::new(path.to_owned()));
    for (device, folder) in [(0, 0), (0, 1), (editor, 1), (editor, 2), (0, 1)] {
        let report = family.devices[device]
            .sync(&mut folders[folder], &none)
            .expect("synchronised");
        assert_eq!(report.findings, BTreeSet::new());
    }
    family.assert_equal(Part::Record, &[0, editor]);
    assert_eq!(family.shown(0, Part::Record, 1).len(), 2);
    // The other folder has everything that is needed to begin anew.
    let objects =
        crate::carrier::Carrier::list(&mut folders[2], family.devices[0].space()).expect("listed");
    assert!(objects.names.len() >= 2);
}

#[test]
fn an_unreadable_file_of_a_member_stops_nobody() {
    let mut family = Family::new(13);
    let editor = family.add(Role::Editor, &[]);
    let other = family.add(Role::Editor, &[]);
    let member = &family.devices[editor];
    let wrong = SealingKey::from_bytes([5; 32]);
    let first = (1, ObjectHash::NONE);
    let file = own_file_of(member, first, &Content::default(), &wrong);
    let keys = DeviceKeys::from_seed(*member.keys.seed()).expect("keys");
    family
        .storage
        .objects
        .insert(file.name(), file.bytes().to_vec());
    family.settle();
    assert_eq!(keys.id(), family.id(editor));
    family.write(editor, Part::Record, 2, Some("goes on"));
    family.settle();
    for device in [0, other] {
        assert_eq!(family.shown(device, Part::Record, 2).len(), 1);
        let id: DeviceId = family.id(editor);
        assert!(
            family.devices[device]
                .findings()
                .contains(&Finding::Unreadable {
                    device: id,
                    sequence: 1
                })
        );
    }
    assert_eq!(
        family.devices[other].things(Part::Record).keys().next(),
        Some(&ThingId([2; 16]))
    );
}
