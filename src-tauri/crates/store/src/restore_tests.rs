#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::invented::{ADA, Fresh, ada, fresh, phrase, stamp};
use crate::{Entity, Operation};

const NOTE: &str = "2026-03-06T09:00:00+01:00";

fn rename(vault: &mut Vault, name: &str) {
    let mut person = ada();
    person.name = name.to_owned();
    vault
        .apply(&stamp(), &[Operation::Put(Entity::Person(person))])
        .unwrap();
}

/// A record with a backup of what it was before the last change.
fn with_backup() -> (Fresh, PathBuf, [u8; 32], [u8; 32]) {
    let mut fresh = fresh();
    let backup = fresh.vault.backup(NOTE.parse().unwrap()).unwrap().path;
    let earlier = fresh.vault.content_hash(ADA).unwrap();
    rename(&mut fresh.vault, "Ada Later");
    let later = fresh.vault.content_hash(ADA).unwrap();
    (fresh, backup, earlier, later)
}

#[test]
fn a_backup_takes_the_place_of_a_record_that_is_set_aside_whole() {
    let (fresh, backup, earlier, later) = with_backup();
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    let passphrase = phrase("a");
    let secret = Secret::Passphrase(&passphrase);
    let (vault, aside) = restore_over(&backup, &folder, secret).unwrap();
    assert_eq!(vault.content_hash(ADA).unwrap(), earlier);
    assert_eq!(vault.missing_changes(), None);
    drop(vault);
    let former = Vault::open(&aside, &passphrase).unwrap();
    assert_eq!(former.content_hash(ADA).unwrap(), later);
    // And once more: the first one that was set aside stays.
    let (vault, second) = restore_over(&backup, &folder, secret).unwrap();
    assert_ne!(second, aside);
    assert_eq!(vault.content_hash(ADA).unwrap(), earlier);
}

#[test]
fn the_spare_key_opens_a_backup_on_a_computer_that_has_nothing_else() {
    let mut fresh = fresh();
    let spare = fresh.vault.make_spare_key().unwrap();
    let stick = tempfile::tempdir().unwrap();
    let backup = fresh
        .vault
        .backup_to(stick.path(), NOTE.parse().unwrap())
        .unwrap();
    let before = fresh.vault.content_hash(ADA).unwrap();
    assert_eq!(
        crate::backups_at(stick.path()).unwrap(),
        vec![backup.clone()]
    );
    let report = crate::check_backup_with(&backup.path, Secret::SpareKey(&spare)).unwrap();
    assert_eq!(report.people, 1);
    let elsewhere = stick.path().join("new computer");
    let vault = restore_backup_with(&backup.path, &elsewhere, Secret::SpareKey(&spare)).unwrap();
    assert_eq!(vault.content_hash(ADA).unwrap(), before);
    // A stick that was pulled out is not made anew somewhere else.
    let gone = stick.path().join("pulled out");
    assert!(matches!(
        fresh.vault.backup_to(&gone, NOTE.parse().unwrap()),
        Err(StoreError::NoSuchPlace(place)) if place == gone
    ));
}

#[test]
fn a_damaged_backup_is_refused_and_changes_nothing() {
    let (fresh, backup, _, later) = with_backup();
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    let database = database_path(&backup);
    let mut bytes = fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    fs::write(&database, bytes).unwrap();
    let passphrase = phrase("a");
    let refused = restore_over(&backup, &folder, Secret::Passphrase(&passphrase));
    assert!(matches!(refused, Err(StoreError::Damaged { .. })));
    let vault = Vault::open(&folder, &passphrase).unwrap();
    assert_eq!(vault.content_hash(ADA).unwrap(), later);
}

/// What the power can cut off: each file that moves, one after the other.
#[test]
fn restoring_that_is_broken_off_is_finished_or_forgotten() {
    for moved in 0..=5 {
        let (fresh, backup, earlier, later) = with_backup();
        let folder = fresh.folder.clone();
        drop(fresh.vault);
        let passphrase = phrase("a");
        let sound = Sound::of(&backup, Secret::Passphrase(&passphrase)).unwrap();
        let ready = folder.join(READY);
        make_private_folder(&ready).unwrap();
        sound.copy_into(&ready).unwrap();
        let is_whole = moved > 0;
        if is_whole {
            finish_creation(&ready).unwrap();
            sound.header.write(&ready).unwrap();
            let aside = aside(&folder).unwrap();
            let steps = [
                (folder.join("newest-seen"), aside.join("newest-seen")),
                (folder.join("header"), aside.join("header")),
                (folder.join("record.db"), aside.join("record.db")),
                (ready.join("record.db"), folder.join("record.db")),
            ];
            for (from, to) in steps.into_iter().take(moved - 1) {
                fs::rename(from, to).unwrap();
            }
        }
        assert!(Vault::exists(&folder), "{moved}");
        let vault = Vault::open(&folder, &passphrase).unwrap();
        let expected = if is_whole { earlier } else { later };
        assert_eq!(vault.content_hash(ADA).unwrap(), expected, "{moved}");
        assert!(!ready.exists());
        if is_whole {
            drop(vault);
            let former = Vault::open(&folder.join("set-aside-0001"), &passphrase).unwrap();
            assert_eq!(former.content_hash(ADA).unwrap(), later, "{moved}");
        }
    }
}

#[test]
fn an_older_database_under_a_newer_record_is_noticed() {
    let mut fresh = fresh();
    let folder = fresh.folder.clone();
    drop(std::mem::replace(&mut fresh.vault, {
        // Another vault, so that this one can be closed.
        crate::invented::fresh().vault
    }));
    let older = fs::read(database_path(&folder)).unwrap();
    let mut vault = Vault::open(&folder, &phrase("a")).unwrap();
    rename(&mut vault, "Ada Later");
    rename(&mut vault, "Ada Later Still");
    drop(vault);
    fs::write(database_path(&folder), older).unwrap();
    let mut vault = Vault::open(&folder, &phrase("a")).unwrap();
    assert_eq!(vault.missing_changes(), Some(2));
    drop(vault);
    // It is said again at each opening, until the person goes on with it.
    vault = Vault::open(&folder, &phrase("a")).unwrap();
    assert_eq!(vault.missing_changes(), Some(2));
    vault.accept_older_database().unwrap();
    drop(vault);
    vault = Vault::open(&folder, &phrase("a")).unwrap();
    assert_eq!(vault.missing_changes(), None);
    // A crash between the commit and the mark is no alarm.
    drop(vault);
    fs::remove_file(folder.join("newest-seen")).unwrap();
    vault = Vault::open(&folder, &phrase("a")).unwrap();
    assert_eq!(vault.missing_changes(), None);
}
