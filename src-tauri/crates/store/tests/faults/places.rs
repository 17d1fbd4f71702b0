//! Places that cannot be written, and two programs at one vault.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;

use crate::operations::{Child, Running, Said, Work, fresh_place, new_vault, step, verify};

/// Nobody in particular: the super-user may write everywhere, so the child must be somebody else.
const NOBODY: u32 = 65534;

fn is_super_user() -> bool {
    fs::metadata("/proc/self").is_ok_and(|about| std::os::unix::fs::MetadataExt::uid(&about) == 0)
}

fn give(path: &Path, owner: u32) {
    if !is_super_user() {
        return;
    }
    chown(path, Some(owner), Some(owner)).unwrap();
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            give(&entry.unwrap().path(), owner);
        }
    }
}

/// Runs a child as somebody without special rights; `None` where the program cannot be reached by them.
fn as_nobody(folder: &Path) -> Option<Said> {
    let mut command = Child::command(Work::Import, folder, 100, 1);
    if is_super_user() {
        command.uid(NOBODY).gid(NOBODY);
    }
    if let Err(error) = command
        .spawn()
        .map(|mut probe| probe.kill().and_then(|()| probe.wait()))
    {
        eprintln!("skipped: the test program cannot be started by others here ({error})");
        return None;
    }
    let mut command = Child::command(Work::Import, folder, 101, 1);
    if is_super_user() {
        command.uid(NOBODY).gid(NOBODY);
    }
    Some(Running::start(command).said())
}

#[test]
fn a_place_that_cannot_be_written_is_said_plainly_and_stays_as_it_is() {
    let modes = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap()
    };
    type Spoil = Box<dyn Fn(&Path)>;
    let cases: Vec<(&str, Spoil)> = vec![
        (
            "a database that cannot be written",
            Box::new(move |folder| modes(&folder.join("record.db"), 0o444)),
        ),
        (
            "a folder that cannot be written",
            Box::new(move |folder| modes(folder, 0o555)),
        ),
        (
            "a folder of somebody else",
            Box::new(move |folder| {
                give(folder, 0);
                modes(folder, 0o700);
            }),
        ),
        (
            "a header that cannot be read",
            Box::new(move |folder| modes(&folder.join("header"), 0o000)),
        ),
        (
            "a lock that cannot be written",
            Box::new(move |folder| modes(&folder.join("lock"), 0o444)),
        ),
        (
            "a folder that is not there",
            Box::new(|folder| {
                fs::rename(folder, folder.with_extension("away")).unwrap();
            }),
        ),
    ];
    for (what, spoil) in cases {
        let place = fresh_place();
        let folder = place.path().join("vault");
        drop(new_vault(&folder));
        give(place.path(), NOBODY);
        spoil(&folder);
        let Some(said) = as_nobody(&folder) else {
            return;
        };
        assert!(said.is_well, "{what}: a panic");
        if !is_super_user() && what.contains("somebody else") {
            continue;
        }
        let error = said
            .errors
            .first()
            .unwrap_or_else(|| panic!("{what}: nothing was said"));
        assert!(
            ["ReadOnly", "Io", "NotAVault", "Sql"]
                .iter()
                .any(|kind| error.starts_with(kind)),
            "{what}: {error}"
        );
        if folder.with_extension("away").exists() {
            assert!(!folder.exists(), "{what}: a new record was begun");
            fs::rename(folder.with_extension("away"), &folder).unwrap();
        }
        for name in ["", "record.db", "header", "lock"] {
            let path = if name.is_empty() {
                folder.clone()
            } else {
                folder.join(name)
            };
            modes(&path, if path.is_dir() { 0o700 } else { 0o600 });
        }
        verify(&folder, &said.stored, |number| number == 100)
            .unwrap_or_else(|error| panic!("{what}: {error}"));
    }
}

#[test]
fn of_two_programs_at_one_vault_one_writes_and_the_other_is_told() {
    let place = fresh_place();
    let folder = place.path().join("vault");
    let mut vault = new_vault(&folder);
    let mut stored = std::collections::BTreeSet::new();
    let stamp = store::Stamp {
        at: "2026-03-05T08:10:00+01:00".parse().unwrap(),
        cause: store::Cause::Typed,
        person: crate::operations::ADA,
    };
    vault.apply(&stamp, &step(1)).unwrap();
    stored.insert(1);
    // While it is open here, nobody else gets in.
    let said = Running::start(Child::command(Work::Import, &folder, 2, 1)).said();
    assert!(
        said.errors
            .iter()
            .all(|error| error.starts_with("AlreadyOpen"))
    );
    assert!(said.stored.is_empty() && said.is_well);
    drop(vault);
    for race in 0..50 {
        let first = 100 + race * 2;
        let start = |number| Running::start(Child::command(Work::Import, &folder, number, 1));
        let (one, other) = (start(first), start(first + 1));
        let told = [one.said(), other.said()];
        for said in &told {
            assert!(said.is_well);
            assert!(
                said.errors
                    .iter()
                    .all(|error| error.starts_with("AlreadyOpen")),
                "{:?}",
                said.errors
            );
            stored.extend(&said.stored);
        }
        assert!(
            told.iter().any(|said| !said.stored.is_empty()),
            "race {race}: nobody got in"
        );
    }
    assert_eq!(verify(&folder, &stored, |_| false), Ok(stored));
}
