//! What a full disk, a newer program and a damaged file do to a vault.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use std::fs;

use crate::connection::{self, Access};
use crate::invented::{ADA, Fresh, confirm, draft, fresh, import, phrase, stamp};
use crate::vault::database_path;
use crate::{Operation, StoreError, Vault, backups_in, check_backup, migrations};

fn filled() -> Fresh {
    let mut fresh = fresh();
    for number in 0..40 {
        let value = format!("{}.{}", 7 + number % 5, number % 10);
        let day = format!("2026-01-{:02}", number % 28 + 1);
        let drafts = vec![(1000 + number, draft(&value, &day))];
        fresh.apply(import(500 + number, drafts));
        // A draw that is there already is refused; which ones does not matter here.
        let _ = fresh.vault.apply(&stamp(), &[confirm(1000 + number, None)]);
    }
    fresh
}

#[test]
fn a_flipped_bit_or_a_cut_database_is_found_or_harmless() {
    let fresh = filled();
    let right = fresh.vault.results(ADA).unwrap();
    let Fresh { vault, folder, .. } = &fresh;
    let data_key = vault.data_key.clone();
    let path = database_path(folder);
    let spoiled_folder = tempfile::tempdir().unwrap();
    vault
        .connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    let whole = fs::read(&path).unwrap();
    let look = |bytes: &[u8], what: &str| {
        let spoiled = spoiled_folder.path().join("record.db");
        fs::write(&spoiled, bytes).unwrap();
        let outcome = connection::open(&spoiled, &data_key, Access::Look).and_then(|connection| {
            let report = crate::check::check(&connection)?;
            Ok((report, crate::tables::result::current(&connection, ADA)))
        });
        match outcome {
            Err(StoreError::Damaged { .. }) => {}
            Err(error) => panic!("{what}: {error:?}"),
            Ok((report, results)) if report.is_sound() => {
                assert_eq!(results.unwrap(), right, "{what}");
            }
            Ok((_, results)) => {
                // Found. What can still be read is right.
                if let Ok(results) = results {
                    assert_eq!(results, right, "{what}");
                }
            }
        }
    };
    look(&whole, "untouched");
    for page in 0..whole.len() / 4096 {
        let offset = page * 4096 + (page * 977) % 4096;
        let mut spoiled = whole.clone();
        spoiled[offset] ^= 1 << (page % 8);
        look(&spoiled, &format!("bit at {offset}"));
        look(&whole[..page * 4096], &format!("cut at page {page}"));
        let mut zeroed = whole.clone();
        zeroed[page * 4096..(page + 1) * 4096].fill(0);
        look(&zeroed, &format!("zeroed page {page}"));
    }
    let mut swapped = whole.clone();
    swapped[4096..8192].copy_from_slice(&whole[8192..12288]);
    swapped[8192..12288].copy_from_slice(&whole[4096..8192]);
    look(&swapped, "swapped pages");
}

#[test]
fn an_emptied_or_missing_database_is_damage_and_never_a_new_record() {
    let fresh = fresh();
    let folder = fresh.folder.clone();
    drop(fresh.vault);
    fs::write(database_path(&folder), b"").unwrap();
    assert!(matches!(
        Vault::open(&folder, &phrase("a")),
        Err(StoreError::Damaged { .. })
    ));
    fs::remove_file(database_path(&folder)).unwrap();
    assert!(matches!(
        Vault::open(&folder, &phrase("a")),
        Err(StoreError::Damaged { .. })
    ));
    assert!(!database_path(&folder).exists());
}

#[test]
fn a_newer_database_is_refused_and_stays_as_it_is() {
    let fresh = fresh();
    let folder = fresh.folder.clone();
    fresh
        .vault
        .connection
        .execute_batch("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    drop(fresh.vault);
    let before = (
        fs::read(database_path(&folder)).unwrap(),
        fs::read(folder.join("header")).unwrap(),
    );
    assert!(matches!(
        Vault::open(&folder, &phrase("a")),
        Err(StoreError::NewerVersion { found: 99, .. })
    ));
    let after = (
        fs::read(database_path(&folder)).unwrap(),
        fs::read(folder.join("header")).unwrap(),
    );
    assert_eq!(before, after);
    assert!(backups_in(&folder).unwrap().is_empty());
}

#[test]
fn a_newer_database_with_a_log_beside_it_is_not_written_either() {
    let fresh = fresh();
    let folder = fresh.folder.clone();
    fresh
        .vault
        .connection
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    // As a crash leaves it: with what was written last only in the log.
    let copy = tempfile::tempdir().unwrap();
    for name in ["header", "record.db", "record.db-wal"] {
        fs::copy(folder.join(name), copy.path().join(name)).unwrap();
    }
    let before = fs::read(copy.path().join("record.db")).unwrap();
    let log = fs::read(copy.path().join("record.db-wal")).unwrap();
    assert!(matches!(
        Vault::open(copy.path(), &phrase("a")),
        Err(StoreError::NewerVersion { found: 99, .. })
    ));
    assert_eq!(before, fs::read(copy.path().join("record.db")).unwrap());
    assert_eq!(log, fs::read(copy.path().join("record.db-wal")).unwrap());
}

#[test]
fn a_full_disk_changes_nothing_and_the_same_step_works_once_there_is_room() {
    let mut fresh = fresh();
    fresh
        .vault
        .connection
        .query_row("PRAGMA max_page_count = 1", [], |_| Ok(()))
        .unwrap();
    let before = fresh.vault.content_hash(ADA).unwrap();
    let Operation::ReceiveImport(mut new) = import(50, vec![(100, draft("8.9", "2026-01-07"))])
    else {
        return;
    };
    new.document_bytes = Some(vec![7; 1024 * 1024]);
    let operation = Operation::ReceiveImport(new);
    let error = fresh
        .vault
        .apply(&stamp(), std::slice::from_ref(&operation))
        .unwrap_err();
    assert!(matches!(error, StoreError::DiskFull { .. }), "{error:?}");
    assert!(error.to_string().starts_with("the disk is full"));
    assert_eq!(fresh.vault.content_hash(ADA).unwrap(), before);
    assert!(fresh.vault.check().unwrap().is_sound());
    fresh
        .vault
        .connection
        .query_row("PRAGMA max_page_count = 1000000", [], |_| Ok(()))
        .unwrap();
    fresh.apply(operation);
    assert_eq!(fresh.waiting(), [100]);
}

#[test]
fn after_an_error_of_the_disk_nothing_is_written_until_the_vault_is_opened_again() {
    let mut fresh = fresh();
    fresh.vault.must_reopen = true;
    let put = Operation::Setting {
        key: "a".to_owned(),
        value: "b".to_owned(),
    };
    assert!(matches!(
        fresh.vault.apply(&stamp(), std::slice::from_ref(&put)),
        Err(StoreError::MustReopen)
    ));
    let mut fresh = fresh.reopen();
    fresh.apply(put);
}

#[test]
fn a_database_of_an_earlier_form_is_backed_up_and_then_brought_forward() {
    let fresh = filled();
    let content = fresh.vault.content_hash(ADA).unwrap();
    let fresh_folder = fresh.folder.clone();
    let Fresh { vault, .. } = &fresh;
    let (header, data_key) = (vault.header.clone(), vault.data_key.clone());
    let copy = tempfile::tempdir().unwrap();
    vault
        .connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    for name in ["header", "record.db"] {
        fs::copy(fresh_folder.join(name), copy.path().join(name)).unwrap();
    }
    let mut list = migrations::ALL.to_vec();
    list.push((
        "V3__more",
        "CREATE TABLE more (id TEXT NOT NULL PRIMARY KEY) STRICT; PRAGMA user_version = 3;",
    ));
    let lock = crate::lock::VaultLock::take(copy.path()).unwrap();
    let vault =
        Vault::unlocked(copy.path(), lock, header.clone(), data_key.clone(), &list).unwrap();
    assert_eq!(connection::user_version(&vault.connection).unwrap(), 3);
    assert_eq!(vault.content_hash(ADA).unwrap(), content);
    let backups = backups_in(copy.path()).unwrap();
    assert_eq!(backups.len(), 1);
    assert!(check_backup(&backups[0].path, &phrase("a")).is_ok());
    drop(vault);
    // A migration that fails leaves the former form.
    list.push((
        "V4__wrong",
        "CREATE TABLE half (id TEXT); SELECT nonsense FROM nowhere;",
    ));
    let copy = tempfile::tempdir().unwrap();
    for name in ["header", "record.db"] {
        fs::copy(fresh_folder.join(name), copy.path().join(name)).unwrap();
    }
    let lock = crate::lock::VaultLock::take(copy.path()).unwrap();
    assert!(matches!(
        Vault::unlocked(copy.path(), lock, header, data_key, &list),
        Err(StoreError::Migration { .. })
    ));
    let vault = Vault::open(copy.path(), &phrase("a")).unwrap();
    assert_eq!(vault.content_hash(ADA).unwrap(), content);
}

#[test]
fn no_text_of_the_record_lies_readable_on_the_disk() {
    let fresh = filled();
    let backup = fresh.vault.backup(stamp().at).unwrap();
    for folder in [&fresh.folder, &backup.path] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            for canary in [
                "Ada Example",
                "hemoglobin",
                "City Lab",
                "document 5",
                "SQLite",
            ] {
                let found = bytes
                    .windows(canary.len())
                    .any(|window| window == canary.as_bytes());
                assert!(!found, "{canary} in {}", path.display());
            }
        }
    }
}
