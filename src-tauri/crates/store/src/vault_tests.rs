//! A vault from outside: what is put in comes out.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;
use crate::{Cause, Entity, Stamp};
use domain::person::Sex;

pub(crate) fn phrase(words: &str) -> SecretString {
    SecretString::from(words.to_owned())
}

#[test]
fn what_was_put_is_there_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("vault");
    let mut vault = Vault::create(&folder, &phrase("a"), KdfParameters::smallest()).unwrap();
    let person = Person {
        id: Uuid::from_u128(1),
        name: "Ada Example".to_owned(),
        birth_date: None,
        sex: Sex::Female,
        is_demonstration: false,
    };
    let stamp = Stamp {
        at: "2026-03-05T08:10:00+01:00".parse().unwrap(),
        cause: Cause::Typed,
        person: person.id,
    };
    vault
        .apply(&stamp, &[Operation::Put(Entity::Person(person.clone()))])
        .unwrap();
    assert!(matches!(
        Vault::open(&folder, &phrase("a")),
        Err(StoreError::AlreadyOpen)
    ));
    drop(vault);
    let vault = Vault::open(&folder, &phrase("a")).unwrap();
    assert_eq!(vault.people().unwrap(), vec![person]);
    assert!(matches!(
        Vault::open(&folder, &phrase("b")),
        Err(StoreError::AlreadyOpen)
    ));
    drop(vault);
    assert!(matches!(
        Vault::open(&folder, &phrase("b")),
        Err(StoreError::WrongPassphrase)
    ));
}
