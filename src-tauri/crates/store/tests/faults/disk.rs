//! A disk that is full or fails at any call: what was called stored stays, the error is said, and the same works
//! once the disk is well again. The faults come from `io_faults.c`, put before the C library.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use store::Vault;

use crate::operations::{Child, Running, Said, Work, fresh_place, phrase, vault_for, verify};

/// What the disk does.
pub(crate) const FAULTS: &[&str] = &["full", "eio", "read", "short", "sync"];
/// In the tests every call of an import, and so many calls of the other operations.
const SAMPLED: u64 = 8;

/// Returns the library that lets calls fail; `None` where there is no C compiler.
pub(crate) fn library() -> Option<&'static Path> {
    static BUILT: OnceLock<Option<PathBuf>> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/io_faults.c");
            let name = format!("io_faults-{}.so", std::process::id());
            let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
            let built = Command::new("cc")
                .args(["-shared", "-fPIC", "-O1", "-o"])
                .arg(&target)
                .arg(source)
                .status();
            match built {
                Ok(status) => {
                    assert!(status.success(), "io_faults.c cannot be compiled");
                    Some(target)
                }
                Err(_) => {
                    eprintln!(
                        "skipped: there is no C compiler here, so no call can be made to fail"
                    );
                    None
                }
            }
        })
        .as_deref()
}

/// The command of a child whose calls below `folder` are counted, or fail at one.
fn faulty(library: &Path, work: Work, folder: &Path, fault: &str, at: u64) -> Command {
    let mut command = Child::command(work, folder, 100, 2);
    command
        .env("LD_PRELOAD", library)
        .env("MDS_FAULT_FOLDER", folder.parent().unwrap())
        .env("MDS_FAULT_KIND", fault)
        .env("MDS_FAULT_AT", at.to_string())
        .env("MDS_FAULT_COUNT", folder.with_extension("count"));
    command
}

/// Counts the calls that an operation makes.
pub(crate) fn calls(library: &Path, work: Work, fault: &str) -> u64 {
    let place = fresh_place();
    let folder = place.path().join("vault");
    vault_for(work, &folder);
    let said = Running::start(faulty(library, work, &folder, fault, 0)).said();
    assert!(said.is_well && said.errors.is_empty(), "{:?}", said.errors);
    let counted = std::fs::read_to_string(folder.with_extension("count")).unwrap();
    counted.parse().unwrap()
}

/// Lets the call of this number fail.
pub(crate) fn fail_at(library: &Path, work: Work, fault: &str, at: u64) -> Result<(), String> {
    let place = fresh_place();
    let folder = place.path().join("vault");
    let mut stored = vault_for(work, &folder);
    let said = Running::start(faulty(library, work, &folder, fault, at)).said();
    let what = |error: String| {
        format!(
            "{} {fault} at {at}: {error} ({:?})",
            work.name(),
            said.errors
        )
    };
    if !said.is_well {
        return Err(what("the child panicked".to_owned()));
    }
    // A full or failing disk is no damage, and nothing that a person is told may call it so.
    if fault != "read"
        && let Some(error) = said.errors.iter().find(|error| {
            error.starts_with("Damaged")
                || error.starts_with("NotAVault")
                || error.contains("ArchiveDamaged")
        })
    {
        return Err(what(format!("called damage: {error}")));
    }
    stored.extend(&said.stored);
    let begun = |number: u128| [100, 101].contains(&(number % 1_000_000));
    let found = verify(&folder, &stored, begun).map_err(&what)?;
    stored.extend(&found);
    // The disk is well again.
    let again = Running::start(Child::command(work, &folder, 200, 1)).said();
    if !again.is_well || !again.errors.is_empty() {
        return Err(what(format!("afterwards: {:?}", again.errors)));
    }
    stored.extend(&again.stored);
    verify(&folder, &stored, |_| false).map_err(what)?;
    Ok(())
}

fn each_call(work: Work, most: u64) {
    let Some(library) = library() else { return };
    for fault in FAULTS {
        let calls = calls(library, work, fault);
        assert!(calls > 0, "{fault} counts nothing");
        let stride = (calls / most).max(1);
        for at in (1..=calls).step_by(usize::try_from(stride).unwrap()) {
            fail_at(library, work, fault, at).unwrap();
        }
    }
}

/// A folder that cannot be flushed any more, from the first time on.
fn with_folders_that_are_not_flushed(work: Work, folder: &Path) -> Option<Said> {
    let mut command = faulty(library()?, work, folder, "folders", 1);
    command.env("MDS_FAULTS_ROUNDS", "1");
    Some(Running::start(command).said())
}

#[test]
fn a_new_passphrase_that_the_disk_may_not_keep_is_not_called_refused() {
    let place = fresh_place();
    let folder = place.path().join("vault");
    let mut stored = vault_for(Work::Passphrase, &folder);
    let Some(said) = with_folders_that_are_not_flushed(Work::Passphrase, &folder) else {
        return;
    };
    let [error] = said.errors.as_slice() else {
        panic!("{:?}", said.errors)
    };
    assert!(error.starts_with("NotFlushed"), "{error}");
    stored.extend(&said.stored);
    assert_eq!(verify(&folder, &stored, |_| false), Ok(stored));
    // What was said is so: the new one holds.
    assert!(Vault::open(&folder, &phrase("b")).is_ok());
    assert!(Vault::open(&folder, &phrase("a")).is_err());
}

#[test]
fn a_new_key_that_the_disk_may_not_keep_loses_nothing() {
    let place = fresh_place();
    let folder = place.path().join("vault");
    let mut stored = vault_for(Work::Rekey, &folder);
    let Some(said) = with_folders_that_are_not_flushed(Work::Rekey, &folder) else {
        return;
    };
    let [error] = said.errors.as_slice() else {
        panic!("{:?}", said.errors)
    };
    assert!(error.starts_with("NotFlushed"), "{error}");
    // Until the disk promises to keep the new header, the database of the former one is there as well.
    assert!(folder.join("record.db").exists() && folder.join("record.db.rekeyed").exists());
    stored.extend(&said.stored);
    assert_eq!(verify(&folder, &stored, |_| false), Ok(stored));
    assert!(!folder.join("record.db.rekeyed").exists());
}

#[test]
fn an_import_survives_a_fault_at_every_call() {
    each_call(Work::Import, 300);
}

macro_rules! sampled {
    ($($name:ident: $work:ident;)*) => {$(
        #[test]
        fn $name() {
            each_call(Work::$work, SAMPLED);
        }
    )*};
}

sampled! {
    a_backup_survives_faults: Backup;
    a_new_passphrase_survives_faults: Passphrase;
    a_new_key_survives_faults: Rekey;
    restoring_survives_faults: Restore;
    an_archive_survives_faults: Archive;
    bringing_an_earlier_form_forward_survives_faults: Migration;
}
