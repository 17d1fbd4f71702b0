#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use std::fs;

use super::*;
use crate::invented::{ADA, confirm, draft, fresh, id, import, phrase, stamp};
use crate::restore_backup;
use crate::{KdfParameters, Operation};

#[test]
fn a_backup_opens_elsewhere_with_the_same_content_and_as_another_copy() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(confirm(100, None));
    let backup = fresh.vault.backup(stamp().at).unwrap();
    let report = check_backup(&backup.path, &phrase("a")).unwrap();
    assert_eq!((report.people, report.results), (1, 1));
    assert!(report.last_change.is_some());
    assert!(matches!(
        check_backup(&backup.path, &phrase("b")),
        Err(StoreError::WrongPassphrase)
    ));
    let elsewhere = tempfile::tempdir().unwrap();
    let mut restored = restore_backup(&backup.path, elsewhere.path(), &phrase("a")).unwrap();
    assert_eq!(
        restored.content_hash(ADA).unwrap(),
        fresh.vault.content_hash(ADA).unwrap()
    );
    assert_eq!(
        restored.document(id(50)).unwrap(),
        fresh.vault.document(id(50)).unwrap()
    );
    assert_ne!(restored.device, fresh.vault.device);
    restored
        .apply(&stamp(), &[Operation::RemoveResult { id: id(100) }])
        .unwrap();
    assert!(restored.check().unwrap().is_sound());
    // Looking at a backup and restoring it leaves it as it was.
    assert_eq!(check_backup(&backup.path, &phrase("a")).unwrap(), report);
    assert_eq!(fs::read_dir(&backup.path).unwrap().count(), 2);
    assert!(matches!(
        restore_backup(&backup.path, elsewhere.path(), &phrase("a")),
        Err(StoreError::NotEmpty(_))
    ));
}

#[test]
fn the_newest_backups_are_kept_and_numbers_are_never_used_again() {
    let fresh = fresh();
    for _ in 0..KEPT_BACKUPS + 3 {
        fresh.vault.backup(stamp().at).unwrap();
    }
    let numbers: Vec<u32> = fresh
        .vault
        .backups()
        .unwrap()
        .iter()
        .map(|entry| entry.number)
        .collect();
    assert_eq!(numbers, [4, 5, 6, 7, 8]);
}

#[test]
fn a_damaged_backup_is_told_and_never_restored() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    let backup = fresh.vault.backup(stamp().at).unwrap();
    let path = database_path(&backup.path);
    let whole = fs::read(&path).unwrap();
    for offset in (0..whole.len()).step_by(1999) {
        let mut spoiled = whole.clone();
        spoiled[offset] ^= 0x10;
        fs::write(&path, &spoiled).unwrap();
        let is_good = check_backup(&backup.path, &phrase("a")).is_ok();
        assert!(!is_good, "bit at {offset}");
        let target = tempfile::tempdir().unwrap();
        assert!(restore_backup(&backup.path, target.path(), &phrase("a")).is_err());
        assert!(!Vault::exists(target.path()));
    }
    fs::write(&path, &whole).unwrap();
    assert!(check_backup(&backup.path, &phrase("a")).is_ok());
}

#[test]
fn a_record_that_is_not_sound_makes_no_backup_and_pushes_no_good_one_out() {
    let fresh = fresh();
    let good = fresh.vault.backup(stamp().at).unwrap();
    fresh
        .vault
        .connection
        .execute("UPDATE person SET name = 'Eve'", [])
        .unwrap();
    for _ in 0..KEPT_BACKUPS + 1 {
        assert!(matches!(
            fresh.vault.backup(stamp().at),
            Err(StoreError::BackupNotVerified { .. })
        ));
    }
    assert_eq!(fresh.vault.backups().unwrap(), [good]);
}

#[test]
fn a_backup_opens_with_the_passphrase_of_its_day() {
    let mut fresh = fresh();
    let before = fresh.vault.backup(stamp().at).unwrap();
    fresh
        .vault
        .change_passphrase(&phrase("a"), &phrase("b"), KdfParameters::smallest())
        .unwrap();
    let after = fresh.vault.backup(stamp().at).unwrap();
    assert!(check_backup(&before.path, &phrase("a")).is_ok());
    assert!(check_backup(&after.path, &phrase("b")).is_ok());
}
