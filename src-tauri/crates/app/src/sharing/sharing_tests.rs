//! Vaults of a family around a real folder.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ::sharing::{Content, Edit, ThingId};
use proptest::prelude::*;
use store::{Cause, Entity, Vault};

use super::copy::Copy;
use super::family::{
    ADA, Family, card, computer, corrected, gene, note, now, open, phrase, platelets,
};
use super::*;
use crate::people;

#[test]
fn a_record_comes_to_the_other_computer_and_edits_go_both_ways() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    assert_eq!(
        people::list(&family.computers[tom]).unwrap()[0].name,
        "Ada Example"
    );
    family.write(0, note(101, "From the living room."));
    family.write(tom, note(102, "From the kitchen."));
    family.write(tom, Operation::AddTypedResult(platelets(201, "44")));
    family.write(tom, card(Some("46,XX"), Some("IPSS-R 3.5")));
    family.settle();
    assert_eq!(family.notes(0).len(), 3);
    assert_eq!(family.computers[0].results(ADA).unwrap().len(), 2);
    family.assert_equal(&[0, tom]);
    let gone = Operation::Remove {
        kind: EntityKind::Note,
        id: Uuid::from_u128(101),
    };
    family.write(tom, gone);
    family.settle();
    assert_eq!(family.notes(0).len(), 2);
    family.assert_equal(&[0, tom]);
    family.sound();
    // Nothing is said twice, and the log does not grow by meeting.
    let before = family.computers[0].vault.record_hash().unwrap();
    family.settle();
    assert_eq!(family.computers[0].vault.record_hash().unwrap(), before);
}

#[test]
fn two_values_are_both_shown_until_somebody_chooses_and_neither_is_certain() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    family.write(0, corrected(200, "42"));
    family.write(tom, corrected(200, "43"));
    family.write(0, note(100, "A very long day."));
    family.write(tom, note(100, "A short day."));
    family.settle();
    family.assert_equal(&[0, tom]);
    for number in [0, tom] {
        let found = family.conflicts(number);
        assert_eq!(found.len(), 2, "{found:?}");
        let texts: BTreeSet<&str> = found
            .iter()
            .flat_map(|conflict| &conflict.values)
            .map(|value| value.text.as_str())
            .collect();
        assert!(texts.contains("A short day.") && texts.contains("A very long day."));
        assert!(texts.iter().any(|text| text.contains("42")), "{texts:?}");
        assert!(texts.iter().any(|text| text.contains("43")), "{texts:?}");
        // Neither number stands among the results, and comparisons know that one is missing.
        assert_eq!(family.computers[number].results(ADA).unwrap(), vec![]);
        assert_eq!(family.computers[number].unseen(ADA).unwrap().len(), 1);
        let home = crate::home::home(&family.computers[number], &ADA.to_string(), now()).unwrap();
        assert_eq!(home.to_do[0].code, "conflict");
    }
    let ada = ADA.to_string();
    for conflict in family.conflicts(tom) {
        let place = conflict
            .values
            .iter()
            .position(|value| value.text.contains("43") || value.text.contains("short"));
        let place = u32::try_from(place.unwrap()).unwrap();
        choose(&mut family.computers[tom], &ada, &conflict.id, place, now()).unwrap();
    }
    family.settle();
    family.assert_equal(&[0, tom]);
    for number in [0, tom] {
        assert_eq!(family.conflicts(number), vec![]);
        let results = family.computers[number].results(ADA).unwrap();
        assert_eq!(results[0].result.quantity.value.to_string(), "43");
        assert_eq!(family.notes(number), ["A short day."]);
    }
    family.sound();
}

#[test]
fn a_transfusion_that_two_people_noted_differently_makes_no_sum_certain() {
    use domain::transfusion::{LogKind, LogSpan, Product, Transfusion};

    let given = |units| {
        Operation::Put(Entity::Transfusion(Transfusion {
            id: Uuid::from_u128(700),
            on: "2026-02-03".parse().unwrap(),
            product: Product::RedCells,
            units,
            hemoglobin_before: None,
            platelets_before: None,
            reason: None,
            reaction: None,
        }))
    };
    let complete = Operation::Put(Entity::LogSpan(store::LoggedSpan {
        id: Uuid::from_u128(701),
        kind: LogKind::RedCells,
        span: LogSpan {
            from: "2026-01-01".parse().unwrap(),
            to: "2026-11-01".parse().unwrap(),
        },
    }));
    let mut family = Family::new();
    family.write(0, given(1));
    family.write(0, complete);
    let tom = family.add(RoleView::Editor, &[]);
    let log = |family: &Family| {
        let course = crate::course::Course::load(&family.computers[tom], ADA, now());
        course.unwrap().log.red_cells
    };
    assert!(log(&family).is_some());
    family.write(0, given(2));
    family.write(tom, given(3));
    family.settle();
    assert!(log(&family).is_none());
    // Whoever wrote over both would decide without having seen them.
    let refused = family.try_write(tom, given(4)).unwrap_err();
    assert_eq!(refused.code, ErrorCode::ChooseFirst);
    let open = family.conflicts(tom).remove(0).id;
    choose(
        &mut family.computers[tom],
        &ADA.to_string(),
        &open,
        1,
        now(),
    )
    .unwrap();
    family.settle();
    assert!(log(&family).is_some());
    family.assert_equal(&[0, tom]);
}

#[test]
fn five_computers_agree_although_half_files_and_strangers_lie_in_the_folder() {
    let mut family = Family::new();
    for _ in 0..4 {
        family.add(RoleView::Editor, &[]);
    }
    let folder = PathBuf::from(family.folder());
    for number in 0..5_usize {
        let id = 500 + number as u128;
        family.write(number, note(id, &format!("By {number}.")));
        family.write(number, Operation::AddTypedResult(platelets(600 + id, "50")));
    }
    for number in 0..5_usize {
        family.sync(number);
        // As a program that carries files leaves them: half under another name, half under the right one.
        let mut files = Vec::new();
        walk(&folder, &mut files);
        let newest = files.last().unwrap();
        let bytes = fs::read(newest).unwrap();
        let beside = newest.with_file_name(format!(".syncthing.{number}.tmp"));
        fs::write(beside, &bytes[..bytes.len() / 2]).unwrap();
        fs::write(newest, &bytes[..bytes.len() / 2]).unwrap();
        let other = (number + 1) % 5;
        family.sync(other);
        fs::write(newest, &bytes).unwrap();
    }
    fs::write(folder.join("holiday.jpg"), b"sea").unwrap();
    family.settle();
    family.assert_equal(&[0, 1, 2, 3, 4]);
    assert_eq!(family.notes(3).len(), 6);
    // One draw typed five times is one draw.
    let results = family.computers[3].results(ADA).unwrap();
    assert_eq!(results.len(), 2);
    family.sound();
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            walk(&entry, files);
        } else if !entry
            .file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with('.')
        {
            files.push(entry);
        }
    }
}

#[test]
fn whoever_may_only_look_is_refused_before_anything_is_written() {
    let mut family = Family::new();
    let reader = family.add(RoleView::Reader, &[]);
    let commenter = family.add(RoleView::Commenter, &[PartView::Genes]);
    for number in [reader, commenter] {
        let before = family.computers[number].vault.record_hash().unwrap();
        for operation in [
            note(100, "Not mine."),
            Operation::AddTypedResult(platelets(700, "9")),
            corrected(200, "9"),
            gene(701),
        ] {
            let refused = family.try_write(number, operation).unwrap_err();
            assert_eq!(refused.code, ErrorCode::MayNotChange);
        }
        assert_eq!(
            family.computers[number].vault.record_hash().unwrap(),
            before
        );
    }
    let request = CommentRequest {
        about: AboutView::Thing(Uuid::from_u128(200).to_string()),
        text: "Ask about this one.".to_owned(),
    };
    let ada = ADA.to_string();
    let refused = comment(&mut family.computers[reader], &ada, &request, now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::MayNotChange);
    comment(&mut family.computers[commenter], &ada, &request, now()).unwrap();
    family.settle();
    let seen = comments(&family.computers[0], &ada, now()).unwrap();
    assert_eq!((seen.len(), seen[0].is_new), (1, true));
    assert!(seen[0].by.text.contains("computer 2"), "{:?}", seen[0].by);
    mark_read(&mut family.computers[0], &ada, now()).unwrap();
    assert!(!comments(&family.computers[0], &ada, now()).unwrap()[0].is_new);
}

#[test]
fn parts_that_are_left_out_do_not_open_with_the_keys_of_that_member() {
    let mut family = Family::new();
    family.write(0, gene(300));
    family.write(0, card(Some("46,XX,del(5q)"), Some("IPSS-R 3.5")));
    let without = [PartView::Genes, PartView::Notes, PartView::Prognosis];
    let tom = family.add(RoleView::Editor, &without);
    family.settle();
    let vault = &family.computers[tom].vault;
    assert_eq!(vault.genes(ADA).unwrap(), vec![]);
    assert_eq!(vault.notes(ADA).unwrap(), vec![]);
    let seen = vault.disease_card(ADA).unwrap().unwrap();
    assert_eq!((seen.karyotype, seen.risk), (None, None));
    assert_eq!(seen.subtype.as_deref(), Some("MDS-LB"));
    let copy = Copy::open(&family.computers[tom], vault.spaces().unwrap().remove(0)).unwrap();
    for part in ::sharing::Part::RESTRICTED {
        assert!(copy.replica.things(*part).is_empty(), "{part:?}");
    }
    // What they write of the card leaves the parts alone that they do not see.
    let mut operation = card(None, None);
    if let Operation::Put(Entity::DiseaseCard(card)) = &mut operation {
        card.subtype = Some("MDS-EB".to_owned());
    }
    family.write(tom, operation);
    family.settle();
    let whole = family.computers[0]
        .vault
        .disease_card(ADA)
        .unwrap()
        .unwrap();
    assert_eq!(whole.karyotype.as_deref(), Some("46,XX,del(5q)"));
    assert_eq!(whole.subtype.as_deref(), Some("MDS-EB"));
    let refused = family.try_write(tom, gene(301)).unwrap_err();
    assert!(
        refused
            .args
            .contains(&("field".to_owned(), "left-out".to_owned()))
    );
    family.sound();
}

#[test]
fn who_is_taken_out_reads_nothing_new_and_keeps_what_was_there() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    let ana = family.add(RoleView::Editor, &[]);
    let ada = ADA.to_string();
    let view = remove(&mut family.computers[0], &ada, "computer 1", now()).unwrap();
    assert!(view.members.iter().any(|member| member.is_removed));
    family.write(0, note(400, "After Tom."));
    family.settle();
    assert_eq!(family.notes(tom), ["A long day."]);
    assert_eq!(family.notes(ana), ["A long day.", "After Tom."]);
    let refused = family.try_write(tom, note(401, "By Tom.")).unwrap_err();
    assert_eq!(refused.code, ErrorCode::MayNotChange);
    let said = space(&family.computers[tom], &ada, now()).unwrap();
    assert!(
        said.sentences
            .iter()
            .any(|sentence| sentence.key == "share-out")
    );
    family.assert_equal(&[0, ana]);
}

#[test]
fn a_restored_backup_and_a_copied_folder_take_keys_of_their_own() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    let backup = family.computers[tom].vault.backup(now().at).unwrap();
    let place = family.vault(7);
    let restored = store::restore_backup(&backup.path, &place, &phrase()).unwrap();
    let number = family.computers.len();
    family.computers.push(open(restored));
    let refused = sync(&mut family.computers[number], &family.space, now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::OtherCopy);
    family.write(0, note(400, "Meanwhile."));
    family.admit(number, RoleView::Editor, &[]);
    family.write(number, note(401, "From the restored one."));
    family.settle();
    family.assert_equal(&[0, tom, number]);
    assert_eq!(family.notes(0).len(), 3);

    // The folder of a vault, copied by hand before its owner wrote more.
    let (from, to) = (family.vault(0), family.vault(8));
    family.reopen(0);
    copy_folder(&from, &to);
    family.write(0, note(402, "The original goes on."));
    family.settle();
    let mut copied = open(Vault::open(&to, &phrase()).unwrap());
    copied
        .apply(ADA, Cause::Typed, now(), &[note(403, "By the copy.")])
        .unwrap();
    let refused = sync(&mut copied, &family.space, now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::OtherCopy);
    // It is the owner's: where the original is not used any more, it takes new keys by itself.
    renew(&mut copied, &family.space, "Ada, new laptop", now()).unwrap();
    family.computers[0] = copied;
    family.settle();
    family.assert_equal(&[0, tom, number]);
    assert_eq!(family.notes(tom).len(), 5);
    family.sound();
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() && entry.file_name() != "lock" {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn what_was_sealed_before_a_kill_goes_out_afterwards_and_once() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    family.write(tom, note(400, "Before the power went."));
    // Sealed and kept, and then nothing more.
    seal_file(&mut family.computers[tom], &ADA.to_string(), now()).unwrap();
    family.reopen(tom);
    // The folder goes in the middle of a meeting.
    let folder = PathBuf::from(family.folder());
    let away = folder.with_extension("away");
    fs::rename(&folder, &away).unwrap();
    let space = family.space.clone();
    let refused = sync(&mut family.computers[tom], &space, now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::PlaceMissing);
    assert!(!folder.exists());
    fs::rename(&away, &folder).unwrap();
    family.settle();
    family.assert_equal(&[0, tom]);
    assert_eq!(family.notes(0).len(), 2);
    family.sound();
}

#[test]
fn sealed_files_alone_are_enough() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    let ada = ADA.to_string();
    family.write(0, note(400, "By mail."));
    family.write(tom, note(401, "Back by mail."));
    let there = seal_file(&mut family.computers[0], &ada, now()).unwrap();
    let met = open_file(&mut family.computers[tom], &there, now()).unwrap();
    assert_eq!(met.written, 1);
    let back = seal_file(&mut family.computers[tom], &ada, now()).unwrap();
    open_file(&mut family.computers[0], &back, now()).unwrap();
    family.assert_equal(&[0, tom]);
    let mut stranger = computer(&family.vault(9));
    let refused = open_file(&mut stranger, &back, now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NotShared);
    for broken in [&back[..back.len() / 2], b"PDF", b""] {
        let refused = open_file(&mut family.computers[0], broken, now()).unwrap_err();
        assert_eq!(refused.code, ErrorCode::NotForSharing);
    }
}

#[test]
fn the_words_must_be_the_same_and_an_invitation_is_good_for_one() {
    let mut family = Family::new();
    let ada = ADA.to_string();
    let request = InviteRequest {
        device_name: "Tom".to_owned(),
        role: RoleView::Editor,
        without: vec![],
    };
    let invited = invite(&mut family.computers[0], &ada, &request, now()).unwrap();
    let mut tom = computer(&family.vault(1));
    let mut eve = computer(&family.vault(2));
    let request = JoinRequest {
        name: "Ada".to_owned(),
        folder: None,
    };
    let joined = join(&mut tom, &invited.bytes, &request, now()).unwrap();
    let theirs = join(&mut eve, &invited.bytes, &request, now()).unwrap();
    let words = joined.words.join(" ");
    let refused = admit(&mut family.computers[0], &ada, &theirs.reply, &words, now());
    assert_eq!(refused.unwrap_err().code, ErrorCode::PhraseDiffers);
    let said = format!("  {}  ", words.to_uppercase());
    let view = admit(&mut family.computers[0], &ada, &joined.reply, &said, now()).unwrap();
    assert_eq!((view.members.len(), view.invitations), (2, 0));
    let words = theirs.words.join(" ");
    let refused = admit(&mut family.computers[0], &ada, &theirs.reply, &words, now());
    assert_eq!(refused.unwrap_err().code, ErrorCode::OtherInvitation);
}

#[test]
fn values_that_cannot_be_are_told_and_never_shown() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    let space = family.computers[tom].vault.spaces().unwrap().remove(0);
    let hostile = |thing: u128, value: &[u8]| Edit {
        thing: ThingId(*Uuid::from_u128(thing).as_bytes()),
        value: Some(value.to_vec()),
    };
    let mut copy = Copy::open_to_write(&family.computers[tom], space).unwrap();
    let deep = "[".repeat(100_000);
    let edits = vec![
        hostile(900, b"\xff\xfe"),
        hostile(901, deep.as_bytes()),
        hostile(902, br#"{"v":9,"is":{"entry":{}}}"#),
        hostile(903, &vec![b'x'; 900_000]),
    ];
    copy.replica
        .write(::sharing::Part::Record, &Content::new(edits, vec![]), 0)
        .unwrap();
    let step = copy.step(now());
    family.computers[tom].vault.shared_step(&step).unwrap();
    family.sync(tom);
    let met = family.sync(0);
    let keys: BTreeSet<&str> = met.findings.iter().map(|said| said.key.as_str()).collect();
    assert!(keys.contains("share-refused-not_readable"), "{keys:?}");
    assert!(keys.contains("share-refused-too_large"), "{keys:?}");
    family.write(0, note(500, "Goes on."));
    family.settle();
    family.assert_equal(&[0, tom]);
    family.sound();
}

#[test]
fn the_first_share_is_the_same_wherever_it_is_made() {
    let family = Family::new();
    let backup = family.computers[0].vault.backup(now().at).unwrap();
    let other = store::restore_backup(&backup.path, &family.vault(5), &phrase()).unwrap();
    let id = [3; 16];
    let of = |vault: &Vault| vault.shared_state(id, ADA).unwrap().values().clone();
    assert_eq!(of(&family.computers[0].vault), of(&other));
}

#[derive(Debug, Clone)]
enum Step {
    Note(usize, u128, u8),
    Unnote(usize, u128),
    Typed(usize, u128, u8),
    Correct(usize, u128, u8),
    Unresult(usize, u128),
    Card(usize, u8),
    Sync(usize),
    Reopen(usize),
    Choose(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let who = 0..3_usize;
    let thing = 0..3_u128;
    let value = 1..5_u8;
    let step = prop_oneof![
        3 => (who.clone(), thing.clone(), value.clone()).prop_map(|(who, id, to)| Step::Note(who, id, to)),
        1 => (who.clone(), thing.clone()).prop_map(|(who, id)| Step::Unnote(who, id)),
        2 => (who.clone(), thing.clone(), value.clone()).prop_map(|(who, id, to)| Step::Typed(who, id, to)),
        2 => (who.clone(), thing.clone(), value.clone()).prop_map(|(who, id, to)| Step::Correct(who, id, to)),
        1 => (who.clone(), thing).prop_map(|(who, id)| Step::Unresult(who, id)),
        1 => (who.clone(), value).prop_map(|(who, to)| Step::Card(who, to)),
        4 => who.clone().prop_map(Step::Sync),
        1 => who.clone().prop_map(Step::Reopen),
        1 => who.prop_map(Step::Choose),
    ];
    prop::collection::vec(step, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn whatever_three_computers_do_they_come_to_the_same(steps in steps()) {
        let mut family = Family::new();
        family.add(RoleView::Editor, &[]);
        family.add(RoleView::Editor, &[]);
        let ada = ADA.to_string();
        for step in steps {
            // What cannot be done where somebody stands now is not done; only what follows matters.
            match step {
                Step::Note(who, id, to) => {
                    let _ = family.try_write(who, note(1_000 + id, &format!("note {to}")));
                }
                Step::Unnote(who, id) => {
                    let _ = family.try_write(who, Operation::Remove {
                        kind: EntityKind::Note,
                        id: Uuid::from_u128(1_000 + id),
                    });
                }
                Step::Typed(who, id, to) => {
                    let id = 2_000 + 10 * id + who as u128;
                    let result = platelets(id, &format!("{to}0"));
                    let _ = family.try_write(who, Operation::AddTypedResult(result));
                }
                Step::Correct(who, id, to) => {
                    let all = family.computers[who].vault.results(ADA).unwrap();
                    if let Some(stored) = all.get(usize::try_from(id).unwrap()) {
                        let id = stored.result.id.as_u128();
                        let _ = family.try_write(who, corrected(id, &format!("{to}5")));
                    }
                }
                Step::Unresult(who, id) => {
                    let all = family.computers[who].vault.results(ADA).unwrap();
                    if let Some(stored) = all.get(usize::try_from(id).unwrap()) {
                        let id = stored.result.id;
                        let _ = family.try_write(who, Operation::RemoveResult { id });
                    }
                }
                Step::Card(who, to) => {
                    let risk = (to % 2 == 0).then(|| format!("risk {to}"));
                    let _ = family.try_write(who, card((to > 2).then_some("46,XX"), risk.as_deref()));
                }
                Step::Sync(who) => {
                    family.sync(who);
                }
                Step::Reopen(who) => family.reopen(who),
                Step::Choose(who) => {
                    if let Some(conflict) = family.conflicts(who).first() {
                        choose(&mut family.computers[who], &ada, &conflict.id, 0, now()).unwrap();
                    }
                }
            }
        }
        family.settle();
        family.assert_equal(&[0, 1, 2]);
        let shown = |number: usize| family.conflicts(number);
        prop_assert_eq!(shown(0), shown(1));
        prop_assert_eq!(shown(0), shown(2));
        family.sound();
    }
}
