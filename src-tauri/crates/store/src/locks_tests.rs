#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::invented::{ADA, fresh, phrase};

const WEAK: fn() -> KdfParameters = KdfParameters::smallest;

fn kinds(vault: &Vault) -> Vec<LockKind> {
    vault.locks().into_iter().map(|lock| lock.kind).collect()
}

#[test]
fn each_lock_opens_the_same_record_by_itself() {
    let mut fresh = fresh();
    let spare = fresh.vault.make_spare_key().unwrap();
    let stored = fresh.vault.make_stored_key().unwrap();
    let second = phrase("the daughter's own");
    fresh.vault.set_second_passphrase(&second, WEAK()).unwrap();
    assert_eq!(kinds(&fresh.vault), LockKind::ALL);
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    let first = phrase("a");
    for secret in [
        Secret::Passphrase(&first),
        Secret::Passphrase(&second),
        Secret::SpareKey(&spare),
        Secret::Stored(&stored),
    ] {
        let vault = Vault::open_with(&folder, secret).unwrap();
        assert!(vault.person(ADA).unwrap().is_some(), "{secret:?}");
    }
}

#[test]
fn a_lock_opens_only_its_own_vault_and_is_of_no_use_once_taken_away_or_made_anew() {
    let mut fresh = fresh();
    let spare = fresh.vault.make_spare_key().unwrap();
    let stored = fresh.vault.make_stored_key().unwrap();
    let other = crate::invented::fresh();
    assert!(!other.vault.is_spare_key(&spare).unwrap());
    assert!(fresh.vault.is_spare_key(&spare).unwrap());

    let newer = fresh.vault.make_spare_key().unwrap();
    fresh.vault.take_lock_away(LockKind::KeyStore).unwrap();
    assert!(matches!(
        fresh.vault.take_lock_away(LockKind::Passphrase),
        Err(StoreError::LastLock)
    ));
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    assert!(matches!(
        Vault::open_with(&folder, Secret::SpareKey(&spare)),
        Err(StoreError::WrongSpareKey)
    ));
    assert!(matches!(
        Vault::open_with(&folder, Secret::Stored(&stored)),
        Err(StoreError::WrongStoredKey)
    ));
    assert!(Vault::open_with(&folder, Secret::SpareKey(&newer)).is_ok());
}

#[test]
fn who_forgot_the_passphrase_sets_a_new_one_with_the_spare_key() {
    let mut fresh = fresh();
    let spare = fresh.vault.make_spare_key().unwrap();
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    let mut vault = Vault::open_with(&folder, Secret::SpareKey(&spare)).unwrap();
    vault
        .change_passphrase_with(Secret::SpareKey(&spare), &phrase("new"), WEAK())
        .unwrap();
    drop(vault);
    assert!(matches!(
        Vault::open(&folder, &phrase("a")),
        Err(StoreError::WrongPassphrase)
    ));
    assert!(Vault::open(&folder, &phrase("new")).is_ok());
    assert!(Vault::open_with(&folder, Secret::SpareKey(&spare)).is_ok());
}

#[test]
fn the_second_person_changes_only_their_own_passphrase() {
    let mut fresh = fresh();
    let second = phrase("second");
    fresh.vault.set_second_passphrase(&second, WEAK()).unwrap();
    fresh
        .vault
        .change_passphrase_with(Secret::Passphrase(&second), &phrase("third"), WEAK())
        .unwrap();
    assert!(matches!(
        fresh.vault.change_passphrase_with(
            Secret::Passphrase(&phrase("wrong")),
            &phrase("b"),
            WEAK()
        ),
        Err(StoreError::WrongPassphrase)
    ));
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    assert!(Vault::open(&folder, &phrase("a")).is_ok());
    assert!(Vault::open(&folder, &phrase("third")).is_ok());
    assert!(Vault::open(&folder, &second).is_err());
}

#[test]
fn a_lock_of_years_ago_is_made_as_strong_as_those_of_today() {
    let mut fresh = fresh();
    let stronger = KdfParameters {
        memory_kib: 16,
        ..WEAK()
    };
    assert!(fresh.vault.raise_work(&phrase("a"), stronger).unwrap());
    assert!(!fresh.vault.raise_work(&phrase("a"), stronger).unwrap());
    let work = fresh.vault.locks().first().unwrap().work;
    assert_eq!(work, Some(stronger));
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    assert!(Vault::open(&folder, &phrase("a")).is_ok());
}
