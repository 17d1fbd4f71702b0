//! What members can do together, and what they cannot.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use crate::content::Part;
use crate::device::DeviceKeys;
use crate::error::SharingError;
use crate::family::{Family, edit, has, result};
use crate::finding::Finding;
use crate::ids::PersonId;
use crate::invitation::Reply;
use crate::keyring::Keyring;
use crate::log_entry::{KeyScope, Role};
use crate::replica::Replica;
use crate::sealing::SealingKey;

fn some(values: &[&str]) -> Vec<Option<String>> {
    values
        .iter()
        .map(|value| Some((*value).to_owned()))
        .collect()
}

#[test]
fn what_one_writes_the_others_see() {
    let mut family = Family::new(1);
    let editor = family.add(Role::Editor, &[]);
    let reader = family.add(Role::Reader, &[]);
    family.write(0, Part::Record, 1, Some("appointment"));
    family.write(editor, Part::Record, 2, Some("question"));
    family.settle();
    for device in [0, editor, reader] {
        assert_eq!(
            family.shown(device, Part::Record, 1),
            some(&["appointment"])
        );
        assert_eq!(family.shown(device, Part::Record, 2), some(&["question"]));
        assert_eq!(family.devices[device].findings(), [].into());
    }
    family.assert_equal(Part::Record, &[0, editor, reader]);
}

#[test]
fn a_newcomer_sees_what_was_before() {
    let mut family = Family::new(2);
    family.write(0, Part::Record, 1, Some("old"));
    family.write(0, Part::Genes, 1, Some("finding"));
    family.sync(0);
    let late = family.add(Role::Reader, &[Part::Genes]);
    assert_eq!(family.shown(late, Part::Record, 1), some(&["old"]));
    assert_eq!(family.shown(late, Part::Genes, 1), some(&["finding"]));
}

#[test]
fn different_values_that_were_written_apart_both_stand_until_somebody_chooses() {
    let mut family = Family::new(3);
    let editor = family.add(Role::Editor, &[]);
    family.write(0, Part::Record, 1, Some("first"));
    family.settle();
    family.write(0, Part::Record, 1, Some("ten"));
    family.write(editor, Part::Record, 1, Some("eleven"));
    family.settle();
    for device in [0, editor] {
        assert_eq!(
            family.shown(device, Part::Record, 1),
            some(&["eleven", "ten"])
        );
        let things = family.devices[device].things(Part::Record);
        assert!(things.values().all(|thing| thing.is_in_conflict()));
    }
    family.write(editor, Part::Record, 1, Some("ten"));
    family.settle();
    assert_eq!(family.shown(0, Part::Record, 1), some(&["ten"]));
    family.assert_equal(Part::Record, &[0, editor]);
}

#[test]
fn the_same_value_written_twice_is_no_conflict() {
    let mut family = Family::new(4);
    let editor = family.add(Role::Editor, &[]);
    family.write(0, Part::Record, 1, Some("same"));
    family.write(editor, Part::Record, 1, Some("same"));
    family.settle();
    assert_eq!(family.shown(0, Part::Record, 1), some(&["same"]));
    family.assert_equal(Part::Record, &[0, editor]);
}

#[test]
fn a_removal_never_swallows_an_edit_that_did_not_know_of_it() {
    let mut family = Family::new(5);
    let editor = family.add(Role::Editor, &[]);
    family.write(0, Part::Record, 1, Some("first"));
    family.settle();
    family.write(0, Part::Record, 1, None);
    family.write(editor, Part::Record, 1, Some("changed"));
    family.settle();
    let expected = vec![None, Some("changed".to_owned())];
    assert_eq!(family.shown(0, Part::Record, 1), expected);
    assert_eq!(family.shown(editor, Part::Record, 1), expected);
}

#[test]
fn results_only_grow_and_two_contents_of_one_are_both_kept() {
    let mut family = Family::new(6);
    let editor = family.add(Role::Editor, &[]);
    for (device, value) in [(0, "8.2"), (editor, "8.2"), (editor, "8.9")] {
        family.devices[device]
            .write(Part::Record, &result(1, value), 0)
            .expect("written");
    }
    family.settle();
    for device in [0, editor] {
        let results = family.devices[device].results(Part::Record);
        let contents: Vec<Vec<u8>> = results
            .into_values()
            .flat_map(|kept| kept.versions)
            .filter_map(|version| version.value)
            .collect();
        assert_eq!(contents, [b"8.2".to_vec(), b"8.9".to_vec()]);
    }
    family.assert_equal(Part::Record, &[0, editor]);
}

#[test]
fn a_reader_and_a_commenter_cannot_write_what_is_not_theirs() {
    let mut family = Family::new(7);
    let reader = family.add(Role::Reader, &[Part::Genes]);
    let commenter = family.add(Role::Commenter, &[]);
    for (device, part) in [
        (reader, Part::Record),
        (reader, Part::Comments),
        (reader, Part::Genes),
        (commenter, Part::Record),
        (commenter, Part::Notes),
    ] {
        let id = family.id(device);
        let outcome = family.devices[device].write(part, &edit(1, Some("x")), 0);
        assert_eq!(outcome, Err(SharingError::NotAllowed(id)), "{part:?}");
    }
    family.write(commenter, Part::Comments, 1, Some("well done"));
    family.settle();
    assert_eq!(family.shown(0, Part::Comments, 1), some(&["well done"]));
}

#[test]
fn a_comment_is_replaced_by_nobody_but_its_author() {
    let mut family = Family::new(8);
    let commenter = family.add(Role::Commenter, &[]);
    family.write(commenter, Part::Comments, 1, Some("mine"));
    family.settle();
    family.write(0, Part::Comments, 1, Some("not yours"));
    family.settle();
    assert_eq!(
        family.shown(commenter, Part::Comments, 1),
        some(&["mine", "not yours"])
    );
    family.write(commenter, Part::Comments, 1, Some("mine, changed"));
    family.settle();
    assert_eq!(
        family.shown(0, Part::Comments, 1),
        some(&["mine, changed", "not yours"])
    );
}

#[test]
fn what_is_left_out_for_a_member_does_not_open_with_that_members_keys() {
    let mut family = Family::new(9);
    let editor = family.add(Role::Editor, &[Part::Notes]);
    family.write(0, Part::Genes, 1, Some("gene finding"));
    family.write(0, Part::Notes, 1, Some("note"));
    family.settle();
    assert_eq!(family.shown(editor, Part::Genes, 1), vec![]);
    assert_eq!(family.shown(editor, Part::Notes, 1), some(&["note"]));
    // With every key that the member has, on everything that lies on the storage.
    let member = &family.devices[editor];
    for held in member.files.values() {
        let Some(outline) = held.outline() else {
            continue;
        };
        if outline.part != Part::Genes {
            continue;
        }
        for scope in member.keyring.scopes() {
            let key = member.keyring.get(scope);
            let opened = outline.content(key, &held.file.header.context());
            assert_eq!(opened, Err(SharingError::Seal), "{scope:?}");
        }
    }
    assert!(
        member
            .keyring
            .scopes()
            .all(|scope| scope.part != Some(Part::Genes))
    );
    let id = family.id(editor);
    let outcome = family.devices[editor].write(Part::Genes, &edit(1, Some("x")), 0);
    assert_eq!(outcome, Err(SharingError::NotAllowed(id)));
}

#[test]
fn a_removed_member_can_neither_read_nor_write_what_is_new() {
    let mut family = Family::new(10);
    let gone = family.add(Role::Editor, &[Part::Genes]);
    let stays = family.add(Role::Editor, &[]);
    family.write(gone, Part::Record, 1, Some("before"));
    family.settle();
    family.remove(0, gone);
    // Without having heard of it.
    family.write(gone, Part::Record, 2, Some("behind the cut"));
    family.sync(0);
    family.settle();
    family.write(0, Part::Record, 3, Some("new"));
    family.settle();
    for device in [0, stays] {
        assert_eq!(family.shown(device, Part::Record, 1), some(&["before"]));
        assert_eq!(family.shown(device, Part::Record, 2), vec![]);
        assert_eq!(family.shown(device, Part::Record, 3), some(&["new"]));
        let id = family.id(gone);
        assert!(has(&family.devices[device].findings(), |finding| {
            *finding
                == Finding::NotAllowed {
                    device: id,
                    sequence: 2,
                }
        }));
    }
    family.assert_equal(Part::Record, &[0, stays]);
    // The removed member has all objects, and every key that was ever given to them.
    assert_eq!(family.shown(gone, Part::Record, 3), vec![]);
    let id = family.id(gone);
    let outcome = family.devices[gone].write(Part::Record, &edit(4, Some("x")), 0);
    assert_eq!(outcome, Err(SharingError::NotAllowed(id)));
    let member = &family.devices[gone];
    let newest = member.membership().newest_number();
    assert!(member.keyring.scopes().all(|scope| scope.number < newest));
}

#[test]
fn an_entry_that_rests_on_one_behind_the_cut_is_not_lost() {
    let mut family = Family::new(11);
    let gone = family.add(Role::Editor, &[]);
    let stays = family.add(Role::Editor, &[]);
    family.settle();
    family.write(gone, Part::Record, 1, Some("on its way"));
    family.sync(gone);
    family.sync(stays);
    family.write(stays, Part::Record, 1, Some("built on it"));
    family.remove(0, gone);
    family.settle();
    for device in [0, stays] {
        assert_eq!(
            family.shown(device, Part::Record, 1),
            some(&["built on it"])
        );
    }
    family.assert_equal(Part::Record, &[0, stays]);
}

#[test]
fn a_second_owner_carries_on_when_the_first_key_is_lost() {
    let mut family = Family::new(12);
    let second = family.add(Role::SecondOwner, &[]);
    let editor = family.add(Role::Editor, &[]);
    family.write(0, Part::Record, 1, Some("before"));
    family.settle();
    family.remove(second, 0);
    family.settle();
    let newcomer = family.add_by(second, Role::Editor, &[Part::Genes]);
    family.write(newcomer, Part::Record, 2, Some("after"));
    family.settle();
    for device in [second, editor, newcomer] {
        assert_eq!(family.shown(device, Part::Record, 1), some(&["before"]));
        assert_eq!(family.shown(device, Part::Record, 2), some(&["after"]));
    }
    assert!(!family.devices[editor].membership().is_present(family.id(0)));
}

#[test]
fn two_owners_who_remove_without_knowing_of_each_other_come_to_the_same() {
    let mut family = Family::new(13);
    let second = family.add(Role::SecondOwner, &[]);
    let [a, b, c] = [(); 3].map(|()| family.add(Role::Editor, &[]));
    family.settle();
    family.remove(0, a);
    family.remove(second, b);
    family.settle();
    for device in [0, second, c] {
        let membership = family.devices[device].membership();
        assert!(!membership.is_present(family.id(a)) && !membership.is_present(family.id(b)));
        // Neither of the two keys that were made is one that nobody outside has: a third was made.
        assert_eq!(family.devices[device].findings(), [].into());
    }
    family.write(c, Part::Record, 1, Some("new"));
    family.settle();
    assert_eq!(family.shown(0, Part::Record, 1), some(&["new"]));
    assert_eq!(family.shown(a, Part::Record, 1), vec![]);
    assert_eq!(family.shown(b, Part::Record, 1), vec![]);
}

#[test]
fn only_who_holds_the_invitation_is_admitted_and_only_once() {
    let mut family = Family::new(14);
    let none = std::collections::BTreeSet::new();
    let invitation = family.devices[0]
        .invite(Role::Editor, &none, &mut family.source)
        .expect("invited");
    let other = family.devices[0]
        .invite(Role::Editor, &none, &mut family.source)
        .expect("invited");
    let keys = DeviceKeys::generate(&mut family.source).expect("keys");
    let reply = Reply::new(&other, &keys, PersonId([1; 16])).expect("reply");
    let owner = &mut family.devices[0];
    assert_eq!(
        owner.admit(&invitation, &reply),
        Err(SharingError::OtherInvitation)
    );
    owner.admit(&other, &reply).expect("admitted");
    assert_eq!(
        owner.admit(&other, &reply),
        Err(SharingError::AlreadyMember(keys.id()))
    );
}

#[test]
fn an_editor_can_neither_invite_nor_remove() {
    let mut family = Family::new(15);
    let editor = family.add(Role::Editor, &[]);
    let id = family.id(editor);
    let none = std::collections::BTreeSet::new();
    let invited = family.devices[editor].invite(Role::Reader, &none, &mut family.source);
    assert_eq!(invited.err(), Some(SharingError::NotAllowed(id)));
    let owner = family.id(0);
    let removed = family.devices[editor].remove(owner, &mut family.source);
    assert_eq!(removed, Err(SharingError::NotAllowed(id)));
}

#[test]
fn a_copy_that_is_opened_again_from_its_objects_is_the_same() {
    let mut family = Family::new(16);
    let editor = family.add(Role::Editor, &[Part::Genes]);
    family.write(0, Part::Record, 1, Some("one"));
    family.write(editor, Part::Record, 1, Some("other"));
    family.write(editor, Part::Genes, 2, Some("gene"));
    family.settle();
    family.remove(0, editor);
    let before = &family.devices[0];
    let objects: Vec<_> = before
        .names()
        .into_iter()
        .rev()
        .map(|name| (name, before.bytes(&name).expect("here").to_vec()))
        .collect();
    let keys = DeviceKeys::from_seed(*before.keys.seed()).expect("keys");
    let again = Replica::open(keys, before.space(), objects).expect("opened");
    for part in Part::ALL {
        assert_eq!(again.content_hash(*part), before.content_hash(*part));
    }
    assert_eq!(again.membership(), before.membership());
    assert_eq!(again.devices(), before.devices());
}

#[test]
fn a_device_that_was_set_back_forks_its_chain_and_nothing_is_lost() {
    let mut family = Family::new(17);
    let editor = family.add(Role::Editor, &[]);
    family.settle();
    let copy = &family.devices[editor];
    let objects: Vec<_> = copy
        .names()
        .into_iter()
        .map(|name| (name, copy.bytes(&name).expect("here").to_vec()))
        .collect();
    let keys = DeviceKeys::from_seed(*copy.keys.seed()).expect("keys");
    family.write(editor, Part::Record, 1, Some("before it broke"));
    family.write(editor, Part::Record, 2, Some("also"));
    family.sync(editor);
    let mut restored = Replica::open(keys, family.devices[0].space(), objects).expect("opened");
    restored
        .write(Part::Record, &edit(1, Some("after the restore")), 0)
        .expect("written");
    family.devices[editor] = restored;
    family.settle();
    family.write(editor, Part::Record, 3, Some("goes on"));
    family.settle();
    for device in [0, editor] {
        assert_eq!(
            family.shown(device, Part::Record, 1),
            some(&["after the restore", "before it broke"])
        );
        assert_eq!(family.shown(device, Part::Record, 2), some(&["also"]));
        assert_eq!(family.shown(device, Part::Record, 3), some(&["goes on"]));
        let id = family.id(editor);
        assert!(has(&family.devices[device].findings(), |finding| {
            *finding
                == Finding::Forked {
                    device: id,
                    sequence: 1,
                }
        }));
    }
}

#[test]
fn clocks_decide_nothing() {
    let mut family = Family::new(18);
    let editor = family.add(Role::Editor, &[]);
    let ten_years = 10 * 365 * 86_400;
    family.devices[0]
        .write(Part::Record, &edit(1, Some("first")), ten_years)
        .expect("written");
    family.settle();
    family.devices[editor]
        .write(Part::Record, &edit(1, Some("second")), -ten_years)
        .expect("written");
    family.settle();
    assert_eq!(family.shown(0, Part::Record, 1), some(&["second"]));
}

#[test]
fn what_was_written_with_the_key_of_an_owner_who_was_being_removed_stays_readable() {
    let mut family = Family::new(19);
    let second = family.add(Role::SecondOwner, &[]);
    let editor = family.add(Role::Editor, &[]);
    let leaves = family.add(Role::Editor, &[]);
    family.settle();
    // The second owner makes a key that the first one has not seen when they remove the second owner.
    family.remove(second, leaves);
    family.sync(second);
    family.sync(editor);
    family.write(editor, Part::Record, 1, Some("under that key"));
    family.remove(0, second);
    family.settle();
    for device in [0, editor] {
        assert_eq!(
            family.shown(device, Part::Record, 1),
            some(&["under that key"])
        );
    }
    family.assert_equal(Part::Record, &[0, editor]);
    let late = family.add(Role::Reader, &[]);
    assert_eq!(
        family.shown(late, Part::Record, 1),
        some(&["under that key"])
    );
    // It is not written with any more.
    let scope = family.devices[editor].writing_scope().expect("a key");
    assert_eq!(scope.by, family.id(0));
}

#[test]
fn a_wrong_key_that_a_member_gives_keeps_nobody_from_reading() {
    let mut family = Family::new(20);
    let editor = family.add(Role::Editor, &[Part::Genes]);
    let other = family.add(Role::Editor, &[Part::Genes]);
    family.settle();
    // A changed program of the editor gives another key for the genes of the epoch that is in use, and for the epoch.
    let member = &mut family.devices[editor];
    let scope = member.writing_scope().expect("a key");
    let genes = KeyScope {
        part: Some(Part::Genes),
        ..scope
    };
    for scope in [scope, genes] {
        let mut wrong = Keyring::default();
        wrong.insert(scope, SealingKey::from_bytes([6; 32]), true);
        let public = family.devices[other].keys.public().clone();
        let recipients = [(public.id(), &public)].into();
        let member = &mut family.devices[editor];
        let action = wrong
            .give(member.space(), &[scope].into(), &recipients)
            .expect("given");
        member.append(&action).expect("appended");
    }
    family.settle();
    family.write(0, Part::Genes, 1, Some("finding"));
    family.settle();
    family.write(other, Part::Genes, 2, Some("finding too"));
    family.settle();
    for device in [0, editor, other] {
        assert_eq!(family.shown(device, Part::Genes, 1), some(&["finding"]));
        assert_eq!(family.shown(device, Part::Genes, 2), some(&["finding too"]));
    }
}
