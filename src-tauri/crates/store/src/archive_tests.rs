#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use domain::person::Note;
use proptest::prelude::*;
use secrecy::SecretString;
use zip::write::SimpleFileOptions;

use super::*;
use crate::invented::{ADA, Fresh, confirm, draft, fresh, id, import, phrase, stamp};
use crate::{Entity, EntityKind, KdfParameters, Operation, Vault, backups_in};

const AT: &str = "2026-03-06T09:00:00+01:00";
const PHRASE: &str = "river stone";

fn sealed(passphrase: &SecretString) -> Seal<'_> {
    Seal::Passphrase {
        passphrase,
        work: 1,
    }
}

fn filled() -> Fresh {
    let mut fresh = fresh();
    for number in 0..6_u128 {
        let day = format!("2026-01-{:02}", number + 1);
        let value = format!("{}.5", 7 + number);
        fresh.apply(import(
            50 + number,
            vec![(100 + number, draft(&value, &day))],
        ));
    }
    fresh.apply(confirm(100, None));
    fresh.apply(confirm(101, Some(100)));
    fresh.apply(Operation::RejectResult { id: id(102) });
    fresh.apply(Operation::UndoImport { id: id(53) });
    fresh.apply(Operation::Setting {
        key: "language".to_owned(),
        value: "en".to_owned(),
    });
    fresh
}

fn archived(fresh: &Fresh, seal: Seal<'_>) -> (tempfile::TempDir, PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("record.age");
    fresh
        .vault
        .write_archive(&path, seal, AT.parse().unwrap())
        .unwrap();
    (place, path)
}

fn restored(path: &Path, seal: Option<&SecretString>, into: &Path) -> Result<Vault, StoreError> {
    restore_archive(path, seal, into, &phrase("new"), KdfParameters::smallest())
}

#[test]
fn an_archive_gives_the_same_record_back_sealed_or_plain() {
    let fresh = filled();
    let passphrase = phrase(PHRASE);
    for seal in [sealed(&passphrase), Seal::Plain] {
        let (place, path) = archived(&fresh, seal);
        let secret = matches!(seal, Seal::Passphrase { .. }).then_some(&passphrase);
        let report = check_archive(&path, secret).unwrap();
        assert_eq!((report.people, report.documents), (1, 6));
        assert_eq!(report.hash, fresh.vault.record_hash().unwrap());
        let into = place.path().join("vault");
        let mut vault = restored(&path, secret, &into).unwrap();
        assert_eq!(vault.record_hash().unwrap(), report.hash);
        assert_eq!(
            vault.content_hash(ADA).unwrap(),
            fresh.vault.content_hash(ADA).unwrap()
        );
        assert!(vault.check().unwrap().is_sound());
        assert_eq!(
            vault.document(id(50)).unwrap().unwrap().bytes,
            b"document 50"
        );
        // It is a copy of its own, which can go on, and opens with its own passphrase only.
        vault.apply(&stamp(), &[confirm(104, None)]).unwrap();
        assert!(vault.check().unwrap().is_sound());
        drop(vault);
        assert!(matches!(
            Vault::open(&into, &passphrase),
            Err(StoreError::WrongPassphrase)
        ));
        assert!(Vault::open(&into, &phrase("new")).is_ok());
    }
}

#[test]
fn a_plain_archive_is_a_zip_that_any_program_reads() {
    let fresh = filled();
    let (_place, path) = archived(&fresh, Seal::Plain);
    assert_eq!(archive_kind(&path).unwrap(), Some(ArchiveKind::Plain));
    let mut zip = zip::ZipArchive::new(fs::File::open(&path).unwrap()).unwrap();
    let mut text = String::new();
    zip.by_name("tables/result.jsonl")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    let first: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!(first["analyte"], "hemoglobin");
    assert!(
        zip.file_names()
            .any(|name| name.unwrap().starts_with("originals/")
                && zip.len() == 6 + crate::tables::CURRENT.len() + 3)
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o77, 0);
    }
}

#[test]
fn an_archive_takes_the_place_of_a_record_that_is_set_aside_whole() {
    let fresh = filled();
    let passphrase = phrase(PHRASE);
    let (_place, path) = archived(&fresh, sealed(&passphrase));
    let other = crate::invented::fresh();
    let folder = other.folder.clone();
    let former = other.vault.record_hash().unwrap();
    let kdf = KdfParameters::smallest();
    let over = || restore_archive_over(&path, Some(&passphrase), &folder, &phrase("new"), kdf);
    assert!(matches!(over(), Err(StoreError::AlreadyOpen)));
    assert!(matches!(
        restored(&path, Some(&passphrase), &folder),
        Err(StoreError::NotEmpty(_))
    ));
    let Fresh {
        vault, _temporary, ..
    } = other;
    drop(vault);
    let (vault, aside) = over().unwrap();
    assert_eq!(
        vault.record_hash().unwrap(),
        fresh.vault.record_hash().unwrap()
    );
    assert_eq!(vault.missing_changes(), None);
    drop(vault);
    let set_aside = Vault::open(&aside, &phrase("a")).unwrap();
    assert_eq!(set_aside.record_hash().unwrap(), former);
    assert!(Vault::open(&folder, &phrase("new")).is_ok());
}

#[test]
fn a_wrong_or_missing_passphrase_changes_nothing() {
    let fresh = filled();
    let passphrase = phrase("caf\u{e9} stone");
    let (place, path) = archived(&fresh, sealed(&passphrase));
    assert_eq!(archive_kind(&path).unwrap(), Some(ArchiveKind::Sealed));
    let into = place.path().join("vault");
    for wrong in [
        None,
        Some(phrase("cafe stone")),
        Some(phrase("caf\u{e9} stone ")),
    ] {
        assert!(matches!(
            restored(&path, wrong.as_ref(), &into),
            Err(StoreError::WrongArchivePassphrase)
        ));
        assert!(!into.exists());
    }
    // Accents that another keyboard composes differently are the same.
    assert!(check_archive(&path, Some(&phrase("cafe\u{301} stone"))).is_ok());
}

#[test]
fn what_is_no_archive_is_said_to_be_none() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("file");
    for bytes in [b"".as_slice(), b"PK\x03\x04", b"%PDF-1.7", &[0; 4096]] {
        fs::write(&path, bytes).unwrap();
        assert_eq!(archive_kind(&path).unwrap(), None);
        assert!(matches!(
            check_archive(&path, None),
            Err(StoreError::NotAnArchive)
        ));
    }
}

/// Whatever a byte, a cut or an addition does, the archive is refused and no vault is made.
#[test]
fn a_damaged_or_cut_archive_is_refused_and_leaves_nothing_behind() {
    let fresh = filled();
    let passphrase = phrase(PHRASE);
    for (seal, secret) in [
        (sealed(&passphrase), Some(&passphrase)),
        (Seal::Plain, None),
    ] {
        let (place, path) = archived(&fresh, seal);
        let right = fresh.vault.record_hash().unwrap();
        let whole = fs::read(&path).unwrap();
        let spoiled_path = place.path().join("spoiled");
        let into = place.path().join("vault");
        let look = |bytes: &[u8], what: String| {
            fs::write(&spoiled_path, bytes).unwrap();
            match restored(&spoiled_path, secret, &into) {
                Ok(vault) => {
                    // Bits that mean nothing, such as the date of a member of a plain zip.
                    assert_eq!(vault.record_hash().unwrap(), right, "{what}");
                    assert!(secret.is_none(), "{what}");
                    drop(vault);
                    fs::remove_dir_all(&into).unwrap();
                }
                Err(
                    StoreError::ArchiveDamaged { .. }
                    | StoreError::NotAnArchive
                    | StoreError::NewerArchive { .. }
                    | StoreError::WrongArchivePassphrase,
                ) => assert!(!Vault::exists(&into), "{what}"),
                Err(error) => panic!("{what}: {error:?}"),
            }
        };
        for place in 0..60 {
            let offset = place * whole.len() / 60;
            let mut spoiled = whole.clone();
            spoiled[offset] ^= 1 << (place % 8);
            look(&spoiled, format!("bit at {offset} of {}", whole.len()));
            look(&whole[..offset], format!("cut at {offset}"));
        }
        let mut longer = whole.clone();
        longer.extend_from_slice(&whole);
        look(&longer, "twice".to_owned());
    }
}

/// Makes a plain archive again, with every member as `change` says.
fn remade(
    path: &Path,
    mut change: impl FnMut(&str, Vec<u8>) -> Vec<(String, Vec<u8>)>,
) -> tempfile::NamedTempFile {
    let mut zip = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let mut out = zip::ZipWriter::new(file.as_file_mut());
    for index in 0..zip.len() {
        let mut member = zip.by_index(index).unwrap();
        let name = member.name().unwrap().to_string();
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).unwrap();
        for (name, bytes) in change(&name, bytes) {
            out.start_file(name.as_str(), SimpleFileOptions::default())
                .unwrap();
            out.write_all(&bytes).unwrap();
        }
    }
    out.finish().unwrap();
    file.as_file_mut().seek(SeekFrom::Start(0)).unwrap();
    file
}

#[test]
fn a_zip_that_was_made_to_do_harm_is_refused() {
    let fresh = filled();
    let (_place, path) = archived(&fresh, Seal::Plain);
    assert!(
        check_archive(
            remade(&path, |name, bytes| vec![(name.to_owned(), bytes)]).path(),
            None
        )
        .is_ok()
    );
    let added = |extra: &'static str| {
        remade(&path, move |name, bytes| {
            let mut members = vec![(name.to_owned(), bytes)];
            if name == CHANGES {
                members.push((extra.to_owned(), b"x".to_vec()));
            }
            members
        })
    };
    let in_manifest = |from: &str, to: &str| {
        let (from, to) = (from.to_owned(), to.to_owned());
        remade(&path, move |name, bytes| {
            let bytes = if name == MANIFEST {
                let text = String::from_utf8(bytes).unwrap();
                assert!(text.contains(&from), "{from}");
                text.replace(&from, &to).into_bytes()
            } else {
                bytes
            };
            vec![(name.to_owned(), bytes)]
        })
    };
    for (what, file) in [
        ("a path upwards", added("../../evil")),
        ("a path of the system", added("/etc/passwd")),
        ("a member that is not listed", added("originals/extra")),
        (
            "a member less",
            remade(&path, |name, bytes| {
                if name == "tables/note.jsonl" {
                    Vec::new()
                } else {
                    vec![(name.to_owned(), bytes)]
                }
            }),
        ),
        (
            "a document under a wrong hash",
            in_manifest("\"sha256\": \"", "\"sha256\": \"0"),
        ),
        (
            "a size that nothing has",
            in_manifest("\"bytes\": ", "\"bytes\": 99999999999"),
        ),
        (
            "another chain",
            in_manifest("\"log_hash\": \"", "\"log_hash\": \"0"),
        ),
        (
            "another record",
            in_manifest("\"record_hash\": \"", "\"record_hash\": \"0"),
        ),
        (
            "another count",
            in_manifest("\"changes\": ", "\"changes\": 9"),
        ),
        (
            "a changed value",
            remade(&path, |name, bytes| {
                let bytes = if name == CHANGES {
                    String::from_utf8(bytes)
                        .unwrap()
                        .replace("7.5", "9.5")
                        .into_bytes()
                } else {
                    bytes
                };
                vec![(name.to_owned(), bytes)]
            }),
        ),
    ] {
        let refused = check_archive(file.path(), None);
        assert!(
            matches!(refused, Err(StoreError::ArchiveDamaged { .. })),
            "{what}: {refused:?}"
        );
    }
    // A changed value whose hash on the list was changed with it: the chain of changes tells.
    let changed = remade(&path, {
        let mut sum = String::new();
        let mut length = 0;
        move |name, bytes| {
            let bytes = if name == CHANGES {
                let text = String::from_utf8(bytes).unwrap().replace("7.5", "9.5");
                sum = hex::encode(&documents_hash(text.as_bytes())).to_string();
                length = text.len();
                text.into_bytes()
            } else if name == MANIFEST {
                let mut manifest: Manifest = serde_json::from_slice(&bytes).unwrap();
                for member in &mut manifest.members {
                    if member.name == CHANGES {
                        member.sha256.clone_from(&sum);
                        member.bytes = length as u64;
                    }
                }
                serde_json::to_vec(&manifest).unwrap()
            } else {
                bytes
            };
            vec![(name.to_owned(), bytes)]
        }
    });
    assert!(matches!(
        check_archive(changed.path(), None),
        Err(StoreError::ArchiveDamaged { what }) if what.contains("chain")
    ));
    // What a later program wrote is said to be newer, however it looks inside.
    let newer = remade(&path, |name, bytes| match name {
        MARK => vec![(name.to_owned(), b"2\n".to_vec())],
        MANIFEST => vec![(name.to_owned(), b"in another form".to_vec())],
        _ => vec![(name.to_owned(), bytes)],
    });
    assert!(matches!(
        check_archive(newer.path(), None),
        Err(StoreError::NewerArchive { found: 2, known: 1 })
    ));
    let newer = in_manifest("\"schema\": ", "\"schema\": 9");
    assert!(matches!(
        check_archive(newer.path(), None),
        Err(StoreError::NewerArchive { .. })
    ));
}

fn documents_hash(bytes: &[u8]) -> [u8; 32] {
    crate::documents::hash(bytes)
}

#[test]
fn an_archive_that_cannot_be_written_leaves_the_one_before_as_it_was() {
    let fresh = filled();
    let (place, path) = archived(&fresh, Seal::Plain);
    let before = fs::read(&path).unwrap();
    // A folder in the way of the unfinished file.
    fs::create_dir(place.path().join(".record.age.part")).unwrap();
    assert!(
        fresh
            .vault
            .write_archive(&path, Seal::Plain, AT.parse().unwrap())
            .is_err()
    );
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_broken_off_making_of_a_vault_does_not_stand_in_the_way_of_the_next() {
    let fresh = filled();
    let (place, path) = archived(&fresh, Seal::Plain);
    let into = place.path().join("vault");
    fs::create_dir_all(into.join("backups")).unwrap();
    for left in [
        "lock",
        "record.db.new",
        "record.db.new-journal",
        "header.new",
    ] {
        fs::write(into.join(left), b"half").unwrap();
    }
    let vault = restored(&path, None, &into).unwrap();
    assert_eq!(
        vault.record_hash().unwrap(),
        fresh.vault.record_hash().unwrap()
    );
    assert!(backups_in(&into).unwrap().is_empty());
    drop(vault);
    let into = place.path().join("other");
    fs::create_dir_all(into.join("backups")).unwrap();
    fs::write(into.join("backups/mine"), b"x").unwrap();
    assert!(matches!(
        restored(&path, None, &into),
        Err(StoreError::NotEmpty(_))
    ));
}

fn step() -> impl Strategy<Value = Operation> {
    let draft_id = 100..112_u128;
    prop_oneof![
        3 => (50..54_u128, 7..10_u8, 1..4_u8).prop_map(|(number, value, day)| {
            let first = 100 + (number - 50) * 3;
            let drafts = (0..3)
                .map(|index| {
                    let day = format!("2026-01-0{}", (day + index) % 3 + 1);
                    (first + u128::from(index), draft(&value.to_string(), &day))
                })
                .collect();
            import(number, drafts)
        }),
        6 => (draft_id.clone(), proptest::option::of(draft_id.clone()))
            .prop_map(|(number, former)| confirm(number, former)),
        2 => draft_id.clone().prop_map(|number| Operation::RejectResult { id: id(number) }),
        2 => draft_id.prop_map(|number| Operation::RemoveResult { id: id(number) }),
        2 => (50..54_u128).prop_map(|number| Operation::UndoImport { id: id(number) }),
        2 => (20..23_u128, "\\PC{0,40}").prop_map(|(number, text)| {
            Operation::Put(Entity::Note(Note {
                id: id(number),
                on: "2026-01".parse().unwrap(),
                text,
            }))
        }),
        1 => (20..23_u128).prop_map(|number| Operation::Remove {
            kind: EntityKind::Note,
            id: id(number),
        }),
        1 => ("[a-c]", "\\PC{0,6}").prop_map(|(key, value)| Operation::Setting { key, value }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_done_an_archive_gives_the_same_record(
        operations in prop::collection::vec(step(), 1..40),
        is_sealed in any::<bool>(),
    ) {
        let mut fresh = fresh();
        for operation in &operations {
            let _ = fresh.vault.apply(&stamp(), std::slice::from_ref(operation));
        }
        let passphrase = phrase(PHRASE);
        let seal = if is_sealed { sealed(&passphrase) } else { Seal::Plain };
        let (place, path) = archived(&fresh, seal);
        let mut vault = restored(&path, is_sealed.then_some(&passphrase), &place.path().join("v")).unwrap();
        prop_assert_eq!(vault.record_hash().unwrap(), fresh.vault.record_hash().unwrap());
        prop_assert!(vault.check().unwrap().is_sound());
    }
}
