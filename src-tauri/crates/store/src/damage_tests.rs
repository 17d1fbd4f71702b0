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
    let pages = whole.len() / 4096;
    // Together with cuts and zeroed pages two thousand.
    let flips = 2000_usize.saturating_sub(2 * pages + 1).div_ceil(pages);
    for page in 0..pages {
        for flip in 0..flips {
            let offset = page * 4096 + (page * 977 + flip * 1361) % 4096;
            let mut spoiled = whole.clone();
            spoiled[offset] ^= 1 << ((page + flip) % 8);
            look(&spoiled, &format!("bit at {offset}"));
        }
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
    let next = migrations::last_number() + 1;
    let (more, wrong) = (format!("V{next}__more"), format!("V{}__wrong", next + 1));
    let sql = format!(
        "CREATE TABLE more (id TEXT NOT NULL PRIMARY KEY) STRICT; PRAGMA user_version = {next};"
    );
    let mut list = migrations::ALL.to_vec();
    list.push((&more, &sql));
    let lock = crate::lock::VaultLock::take(copy.path()).unwrap();
    let vault =
        Vault::unlocked(copy.path(), lock, header.clone(), data_key.clone(), &list).unwrap();
    assert_eq!(connection::user_version(&vault.connection).unwrap(), next);
    assert_eq!(vault.content_hash(ADA).unwrap(), content);
    let backups = backups_in(copy.path()).unwrap();
    assert_eq!(backups.len(), 1);
    assert!(check_backup(&backups[0].path, &phrase("a")).is_ok());
    drop(vault);
    // A migration that fails leaves the former form.
    list.push((
        wrong.as_str(),
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

/// Where records of earlier and later forms lie, as they were written.
fn forms() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vault")
}

/// Writes the record of form 1 anew, where `UPDATE_VAULT_FIXTURES` is set: what the second migration added is taken
/// out again.
#[test]
fn the_record_of_an_earlier_form_is_written_where_it_is_asked_for() {
    if std::env::var_os("UPDATE_VAULT_FIXTURES").is_none() {
        return;
    }
    let mut fresh = fresh();
    for number in 0..3_u128 {
        let drafts = vec![
            (
                2 << 64 | number,
                draft(&format!("{}.5", 7 + number), "2026-01-07"),
            ),
            (
                3 << 64 | number,
                draft(&format!("{}.9", 7 + number), "2026-01-07"),
            ),
        ];
        let Operation::ReceiveImport(mut new) = import(1 << 64 | number, drafts) else {
            return;
        };
        let times = if number.is_multiple_of(3) {
            20_000
        } else {
            300
        };
        new.document_bytes = Some(number.to_string().repeat(times).into_bytes());
        fresh.apply(Operation::ReceiveImport(new));
        fresh.apply(confirm(2 << 64 | number, None));
        fresh.apply(Operation::Put(crate::Entity::Note(domain::person::Note {
            id: crate::invented::id(4 << 64 | number),
            on: "2026-01-07".parse().unwrap(),
            text: number.to_string(),
        })));
    }
    let write = |name: &str| {
        fresh
            .vault
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .unwrap();
        let target = forms().join(name);
        fs::create_dir_all(&target).unwrap();
        for file in ["header", "record.db"] {
            fs::copy(fresh.folder.join(file), target.join(file)).unwrap();
        }
    };
    fresh
        .vault
        .connection
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    write("form-99");
    fresh
        .vault
        .connection
        .execute_batch(
            "DROP TABLE withdrawal; DELETE FROM refinery_schema_history WHERE version > 1;
             PRAGMA user_version = 1;",
        )
        .unwrap();
    write("form-1");
}

/// Brings the record of the form before forward to a form that has none yet, where it is asked for.
#[test]
fn the_records_of_later_forms_follow_from_that_of_the_first() {
    if std::env::var_os("UPDATE_VAULT_FIXTURES").is_none() {
        return;
    }
    for form in 2..migrations::last_number() {
        let target = forms().join(format!("form-{form}"));
        if target.exists() {
            continue;
        }
        let place = tempfile::tempdir().unwrap();
        for file in ["header", "record.db"] {
            let from = forms().join(format!("form-{}", form - 1)).join(file);
            fs::copy(from, place.path().join(file)).unwrap();
        }
        let lock = crate::lock::VaultLock::take(place.path()).unwrap();
        let header = crate::header::Header::read(place.path()).unwrap();
        let passphrase = phrase("a");
        let (_, data_key) = header
            .unlock_with(crate::Secret::Passphrase(&passphrase))
            .unwrap();
        let (list, _) = migrations::ALL.split_at(form as usize);
        let vault = Vault::unlocked(place.path(), lock, header, data_key, list).unwrap();
        vault
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .unwrap();
        fs::create_dir_all(&target).unwrap();
        for file in ["header", "record.db"] {
            fs::copy(place.path().join(file), target.join(file)).unwrap();
        }
    }
}

#[test]
fn a_record_of_every_earlier_form_comes_forward_whole_and_one_of_a_later_form_is_left_alone() {
    let copy = |name: &str| {
        let place = tempfile::tempdir().unwrap();
        for file in ["header", "record.db"] {
            fs::copy(forms().join(name).join(file), place.path().join(file)).unwrap();
        }
        place
    };
    for form in 1..migrations::last_number() {
        let place = copy(&format!("form-{form}"));
        let mut vault = Vault::open(place.path(), &phrase("a")).unwrap();
        assert!(vault.check().unwrap().is_sound());
        assert_eq!(vault.results(ADA).unwrap().len(), 3);
        assert_eq!(vault.notes(ADA).unwrap().len(), 3);
        let backups = backups_in(place.path()).unwrap();
        assert_eq!(backups.len(), 1, "a backup of before");
        assert!(check_backup(&backups[0].path, &phrase("a")).is_ok());
    }
    let place = copy("form-99");
    let before = fs::read(place.path().join("record.db")).unwrap();
    assert!(matches!(
        Vault::open(place.path(), &phrase("a")),
        Err(StoreError::NewerVersion { found: 99, .. })
    ));
    assert_eq!(fs::read(place.path().join("record.db")).unwrap(), before);
}

/// What a crash leaves: a database, and beside it a log with what was written last.
#[test]
fn a_damaged_log_beside_the_database_leaves_a_sound_record_and_what_is_missing_is_said() {
    let fresh = filled();
    let right = fresh.vault.results(ADA).unwrap();
    let log = fs::read(fresh.folder.join("record.db-wal")).unwrap();
    assert!(log.len() > 4096 * 20);
    let mut shorter = 0;
    for place in 0..200 {
        let copy = tempfile::tempdir().unwrap();
        for name in ["header", "record.db", "newest-seen"] {
            fs::copy(fresh.folder.join(name), copy.path().join(name)).unwrap();
        }
        let offset = place * log.len() / 200;
        let mut spoiled = log.clone();
        // The first bytes are the head of the log with its salts.
        let offset = if place < 8 { 8 + place * 4 } else { offset };
        match place % 3 {
            0 => spoiled[offset] ^= 1 << (place % 8),
            1 => spoiled.truncate(offset),
            _ => {
                let end = (offset + 4096).min(log.len());
                spoiled[offset..end].fill(0);
            }
        }
        fs::write(copy.path().join("record.db-wal"), &spoiled).unwrap();
        let mut vault = match Vault::open(copy.path(), &phrase("a")) {
            Ok(vault) => vault,
            Err(StoreError::Damaged { .. }) => continue,
            Err(error) => panic!("at {offset}: {error:?}"),
        };
        assert!(vault.check().unwrap().is_sound(), "at {offset}");
        let results = vault.results(ADA).unwrap();
        assert!(results.iter().all(|result| right.contains(result)));
        if results.len() < right.len() {
            shorter += 1;
            assert!(vault.missing_changes().is_some(), "at {offset}");
        }
    }
    assert!(shorter > 5, "{shorter}");
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
