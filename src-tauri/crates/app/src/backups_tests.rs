#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use super::*;
use crate::session::SessionOptions;
use crate::{care, keys, people, vault};

fn options() -> SessionOptions {
    SessionOptions {
        reader_program: "never started".into(),
        smallest_key_derivation: true,
        language: None,
    }
}

fn now(day: &str) -> Now {
    Now {
        at: format!("{day}T10:00:00+01:00").parse().unwrap(),
    }
}

fn with_ada() -> (tempfile::TempDir, PathBuf, Session) {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("vault");
    let mut session = vault::create_without_person(&folder, "river stone", options()).unwrap();
    name(&mut session, "Ada Example", "2026-03-05");
    (temporary, folder, session)
}

fn name(session: &mut Session, name: &str, day: &str) {
    let request = people::PersonRequest {
        id: None,
        name: name.to_owned(),
        birth_date: None,
        sex: people::SexView::NotSaid,
    };
    people::save(session, &request, now(day)).unwrap();
}

fn look_after(session: &mut Session, day: &str) -> Result<care::CareView, AppError> {
    let report = care::begin_check(session)?.run()?;
    care::look_after(session, &report, now(day))
}

#[test]
fn after_opening_a_backup_is_made_once_a_day_and_copied_to_the_stick_that_is_there() {
    let (temporary, _, mut session) = with_ada();
    let stick = temporary.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    set_place(&mut session, Some(&stick), now("2026-03-05")).unwrap();
    let first = look_after(&mut session, "2026-03-06").unwrap();
    assert_eq!(first.damage, None);
    assert_eq!(first.older, None);
    assert!(first.backup_trouble.is_empty() && first.place_trouble.is_empty());
    let place = place(&session).unwrap().unwrap();
    assert_eq!((place.name.as_str(), place.is_there), ("stick", true));
    assert_eq!(place.backups.len(), 1);
    look_after(&mut session, "2026-03-06").unwrap();
    assert_eq!(list(&session).unwrap().len(), 1);

    // A stick that is in a drawer is said calmly; the copy on the computer is made all the same.
    std::fs::rename(&stick, temporary.path().join("drawer")).unwrap();
    name(&mut session, "Ben Example", "2026-03-08");
    let without = look_after(&mut session, "2026-03-09").unwrap();
    assert!(without.backup_trouble.is_empty());
    assert_eq!(without.place_trouble[0].key, "backup-place-trouble");
    assert_eq!(list(&session).unwrap().len(), 2);
    set_place(&mut session, None, now("2026-03-09")).unwrap();
    assert_eq!(super::place(&session).unwrap(), None);
}

#[test]
fn backups_are_found_from_the_stick_its_folder_or_one_of_them() {
    let (temporary, folder, mut session) = with_ada();
    let stick = temporary.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    assert!(found_from(&stick).is_empty());
    make_at(&session, &stick, now("2026-03-06")).unwrap();
    make(&mut session, now("2026-03-06")).unwrap();
    let inside = stick.join(store::ELSEWHERE);
    let one = found_from(&stick).remove(0);
    for chosen in [&stick, &inside, &one.path] {
        assert_eq!(
            found_from(chosen),
            std::slice::from_ref(&one),
            "{}",
            chosen.display()
        );
    }
    assert_eq!(found_from(&folder).len(), 1);
    assert_eq!(found_from(&folder.join("backups")).len(), 1);
    let renamed = temporary.path().join("from my sister");
    std::fs::rename(&one.path, &renamed).unwrap();
    assert_eq!(found_from(&renamed)[0].made, None);
}

#[test]
fn a_backup_goes_into_an_empty_place_and_over_a_record_that_is_set_aside() {
    let (temporary, folder, mut session) = with_ada();
    let backup = make(&mut session, now("2026-03-06")).unwrap();
    name(&mut session, "Ben Example", "2026-03-08");
    let path = path_of(&folder, &backup.id).unwrap();
    let good = check_at(None, &path, "river stone").unwrap();
    assert!(good.is_good);
    let wrong = check_at(None, &path, "river").unwrap_err();
    assert_eq!(wrong.code, ErrorCode::WrongPassphrase);
    drop(session);

    let elsewhere = temporary.path().join("elsewhere");
    assert_eq!(put_back(&path, &elsewhere, "river stone").unwrap(), None);
    let restored = keys::unlock(&elsewhere, "river stone", options()).unwrap();
    assert_eq!(people::list(&restored).unwrap().len(), 1);

    assert!(put_back(&path, &folder, "wrong").is_err());
    let before = keys::unlock(&folder, "river stone", options()).unwrap();
    assert_eq!(people::list(&before).unwrap().len(), 2);
    drop(before);
    let aside = put_back(&path, &folder, "river stone").unwrap().unwrap();
    assert!(folder.join(aside).join("record.db").is_file());
    let over = keys::unlock(&folder, "river stone", options()).unwrap();
    assert_eq!(people::list(&over).unwrap().len(), 1);
    assert_eq!(list_in(&folder).unwrap().len(), 1);
}

#[test]
fn before_a_large_change_there_is_a_backup_of_all_that_changed_since_the_last_one() {
    let (_temporary, _, mut session) = with_ada();
    let at = |time: &str| Now {
        at: format!("2026-03-06T{time}:00+01:00").parse().unwrap(),
    };
    assert!(make_before_large_change(&mut session, at("10:00")).unwrap());
    assert!(!make_before_large_change(&mut session, at("10:30")).unwrap());
    name(&mut session, "Ben Example", "2026-03-07");
    let later = Now {
        at: "2026-03-07T10:05:00+01:00".parse().unwrap(),
    };
    assert!(make_before_large_change(&mut session, later).unwrap());
}

/// Twenty days of two counts, so that every file brings draws of its own.
fn lab_file(number: u32) -> (String, Vec<u8>) {
    let mut text = "Date,Test,Value,Unit\n".to_owned();
    for day in 1..=20 {
        let date = format!("{}-{:02}-{day:02}", 2020 + number / 12, number % 12 + 1);
        text.push_str(&format!(
            "{date},Haemoglobin,{}.{},g/dL\n",
            8 + number % 3,
            day % 10
        ));
        text.push_str(&format!("{date},Platelets,{},10*9/L\n", 40 + number + day));
    }
    (format!("{number}.csv"), text.into_bytes())
}

fn confirm_all(session: &mut Session, person: &str) {
    let waiting = crate::review::review(session, person, now("2026-03-06")).unwrap();
    let drafts = waiting.imports.iter().flat_map(|import| &import.drafts);
    let wanted = crate::review::ConfirmRequest {
        drafts: drafts
            .filter(|draft| draft.can_be_confirmed)
            .map(|draft| draft.id.clone())
            .collect(),
        beside: Vec::new(),
        even_other_person: true,
    };
    crate::review::confirm(session, person, &wanted, now("2026-03-06")).unwrap();
}

#[test]
fn a_backup_made_while_files_come_in_restores_to_the_same_content() {
    use std::sync::atomic::AtomicBool;
    use std::sync::{Mutex, mpsc};

    use crate::import_files::{self, InFile};

    const BATCHES: u32 = 5;
    let (temporary, _, mut session) = with_ada();
    session.options.reader_program = crate::place::reader_program().unwrap();
    let person = people::list(&session).unwrap().remove(0).id;
    let uuid: uuid::Uuid = person.parse().unwrap();
    let session = Mutex::new(session);
    let (kept, was_kept) = mpsc::channel();
    let (made, was_made) = mpsc::channel();

    let backups = std::thread::scope(|scope| {
        let (session, temporary) = (&session, &temporary);
        scope.spawn(move || {
            while let Ok(number) = was_kept.recv() {
                let place = temporary.path().join(format!("stick {number}"));
                std::fs::create_dir(&place).unwrap();
                let session = session.lock().unwrap();
                let expected = session.vault.content_hash(uuid).unwrap();
                let at = now("2026-03-06").at;
                let backup = session.vault.backup_to(&place, at).unwrap();
                made.send((backup.path, expected)).unwrap();
            }
        });
        let mut batch = {
            let session = session.lock().unwrap();
            let total = import_files::FILES_AT_ONCE * BATCHES as usize;
            import_files::begin(&session, &person, total, now("2026-03-06")).unwrap()
        };
        let mut backups = Vec::new();
        for number in 0..BATCHES {
            // The record is free while files are read: this is when somebody makes a backup.
            let files = (0..3).map(|file| {
                let (name, bytes) = lab_file(number * 3 + file);
                InFile::Loaded(name, bytes)
            });
            let read = batch.read(files.collect(), &mut |_| {}, &AtomicBool::new(false));
            if number > 0 {
                backups.push(was_made.recv().unwrap());
            }
            let mut session = session.lock().unwrap();
            batch.keep(&mut session, read, now("2026-03-06")).unwrap();
            confirm_all(&mut session, &person);
            kept.send(number).unwrap();
        }
        drop(kept);
        backups.push(was_made.recv().unwrap());
        backups
    });

    let hashes: std::collections::BTreeSet<_> = backups.iter().map(|(_, hash)| *hash).collect();
    assert_eq!(
        hashes.len(),
        BATCHES as usize,
        "each with more than the last"
    );
    for (path, expected) in backups {
        let into = tempfile::tempdir().unwrap();
        let into = into.path().join("vault");
        restore(&path, &into, "river stone").unwrap();
        let restored = keys::unlock(&into, "river stone", options()).unwrap();
        assert_eq!(restored.vault.content_hash(uuid).unwrap(), expected);
        assert!(
            care::begin_check(&restored)
                .unwrap()
                .run()
                .unwrap()
                .is_sound()
        );
    }
}
