#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::StoreError;
use crate::invented::{ADA, fresh, phrase};

const WEAK: fn() -> KdfParameters = KdfParameters::smallest;

#[test]
fn a_new_data_key_keeps_the_record_and_the_passphrase() {
    let mut fresh = fresh();
    let spare = fresh.vault.make_spare_key().unwrap();
    fresh.vault.make_stored_key().unwrap();
    let before = fresh.vault.content_hash(ADA).unwrap();
    let old_key = fresh.vault.data_key.clone();
    let rekeyed = fresh
        .vault
        .rekey(&phrase("a"), Some(&spare), WEAK())
        .unwrap();
    assert_eq!(rekeyed.gone, vec![LockKind::KeyStore]);
    assert_ne!(*fresh.vault.data_key, *old_key);
    assert_eq!(fresh.vault.content_hash(ADA).unwrap(), before);
    assert!(fresh.vault.check().unwrap().is_sound());
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    assert!(!rekeyed_path(&folder).exists());
    assert!(connection::open(&database_path(&folder), &old_key, Access::Look).is_err());
    for secret in [Secret::Passphrase(&phrase("a")), Secret::SpareKey(&spare)] {
        let vault = Vault::open_with(&folder, secret).unwrap();
        assert_eq!(vault.content_hash(ADA).unwrap(), before);
        assert_eq!(vault.missing_changes(), None);
    }
}

#[test]
fn only_the_owner_changes_the_key() {
    let mut fresh = fresh();
    let second = phrase("second");
    fresh.vault.set_second_passphrase(&second, WEAK()).unwrap();
    for wrong in [&second, &phrase("no")] {
        assert!(matches!(
            fresh.vault.rekey(wrong, None, WEAK()),
            Err(StoreError::WrongPassphrase)
        ));
    }
    assert!(fresh.vault.person(ADA).unwrap().is_some());
}

/// The three moments at which the power may fail: before the header, after it, after the database.
#[test]
fn a_change_of_the_key_that_is_broken_off_is_finished_or_forgotten() {
    for is_header_written in [false, true] {
        let fresh = fresh();
        let before = fresh.vault.content_hash(ADA).unwrap();
        let folder = fresh.folder.clone();
        let new_key = keys::new_data_key().unwrap();
        copy_under(&fresh.vault.connection, &rekeyed_path(&folder), &new_key).unwrap();
        if is_header_written {
            let header = fresh
                .vault
                .header
                .without_locks()
                .with_passphrase(LockKind::Passphrase, &new_key, &phrase("a"), WEAK())
                .unwrap();
            header.write(&folder).unwrap();
        }
        drop(fresh.vault);
        let vault = Vault::open(&folder, &phrase("a")).unwrap();
        assert_eq!(vault.content_hash(ADA).unwrap(), before);
        assert_eq!(*vault.data_key == *new_key, is_header_written);
        assert!(!rekeyed_path(&folder).exists());
    }
}
