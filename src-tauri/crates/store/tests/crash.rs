//! A process that is killed while it writes loses nothing that it called stored.
//!
//! The test starts itself again as a child, which writes and says what it has stored, and kills it.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use domain::Uuid;
use domain::draft::{DocumentFormat, Draft};
use domain::person::{Note, Person, Sex};
use domain::result::{Printed, ResultStatus};
use domain::{Analyte, Quantity};
use store::{
    Cause, Entity, KdfParameters, NewImport, Operation, SecretString, Stamp, StoreError, Vault,
    backups_in, check_backup,
};

const CHILD: &str = "MDS_COMPANION_CRASH_TEST_VAULT";
const ADA: Uuid = Uuid::from_u128(1);
const ROUNDS: u64 = 20;

fn phrase(words: &str) -> SecretString {
    SecretString::from(words.to_owned())
}

fn stamp() -> Stamp {
    Stamp {
        at: "2026-03-05T08:10:00+01:00".parse().unwrap(),
        cause: Cause::Import,
        person: ADA,
    }
}

/// One step: a document with two drafts, one of them confirmed, and a note.
fn step(number: u128) -> Vec<Operation> {
    let draft = |value: u128| Draft {
        analyte: Some(Analyte::Platelets),
        loinc: None,
        printed: Printed {
            name: "PLT".to_owned(),
            value: value.to_string(),
            unit: Some("10*9/L".to_owned()),
            ..Printed::default()
        },
        quantity: Some(Quantity::exact(u32::try_from(value).unwrap().into())),
        range: None,
        collected: "2026-01-07".parse().ok(),
        collected_choices: Vec::new(),
        specimen: None,
        laboratory: None,
        status: ResultStatus::Final,
        person: None,
        reasons: Vec::new(),
        place: None,
    };
    let id = |kind: u128| Uuid::from_u128(kind << 64 | number);
    vec![
        Operation::ReceiveImport(NewImport {
            id: id(1),
            file_name: format!("{number}.csv"),
            format: DocumentFormat::Csv,
            document_bytes: Some(number.to_string().repeat(20_000).into_bytes()),
            people: Vec::new(),
            drafts: vec![
                (id(2), draft(number * 2), Some(ADA)),
                (id(3), draft(number * 2 + 1), Some(ADA)),
            ],
            problems: Vec::new(),
        }),
        Operation::ConfirmResult {
            id: id(2),
            person: ADA,
            correction: None,
            supersedes: None,
        },
        Operation::Put(Entity::Note(Note {
            id: id(4),
            on: "2026-01-07".parse().unwrap(),
            text: number.to_string(),
        })),
    ]
}

/// The passphrase changes now and then; after a crash it is one of two.
fn open(folder: &Path) -> (Vault, &'static str) {
    match Vault::open(folder, &phrase("a")) {
        Ok(vault) => (vault, "a"),
        Err(StoreError::WrongPassphrase) => (Vault::open(folder, &phrase("b")).unwrap(), "b"),
        Err(error) => panic!("{error}"),
    }
}

/// Does nothing unless it is started as the child of the test below.
#[test]
fn child_that_writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(CHILD).map(PathBuf::from) else {
        return;
    };
    let (mut vault, mut words) = open(&folder);
    let mut stored = u128::try_from(vault.notes(ADA).unwrap().len()).unwrap();
    let mut output = std::io::stdout();
    writeln!(output, "\nready").unwrap();
    loop {
        vault.apply(&stamp(), &step(stored)).unwrap();
        stored += 1;
        writeln!(output, "committed {stored}").unwrap();
        output.flush().unwrap();
        if stored % 5 == 0 {
            vault.backup(stamp().at).unwrap();
        }
        if stored % 3 == 0 {
            let other = if words == "a" { "b" } else { "a" };
            vault
                .change_passphrase(&phrase(words), &phrase(other), KdfParameters::smallest())
                .unwrap();
            words = other;
        }
    }
}

#[test]
fn a_killed_process_loses_nothing_that_it_called_stored() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("vault");
    let mut vault = Vault::create(&folder, &phrase("a"), KdfParameters::smallest()).unwrap();
    let ada = Person {
        id: ADA,
        name: "Ada Example".to_owned(),
        birth_date: None,
        sex: Sex::NotSaid,
        is_demonstration: false,
    };
    vault
        .apply(&stamp(), &[Operation::Put(Entity::Person(ada))])
        .unwrap();
    drop(vault);
    let chance = RandomState::new();
    let mut before = 0;
    for round in 0..ROUNDS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "child_that_writes_until_it_is_killed",
                "--nocapture",
            ])
            .env(CHILD, &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while line.trim() != "ready" {
            line.clear();
            assert_ne!(
                output.read_line(&mut line).unwrap(),
                0,
                "the child ended early"
            );
        }
        assert!(matches!(
            Vault::open(&folder, &phrase("a")),
            Err(StoreError::AlreadyOpen)
        ));
        std::thread::sleep(Duration::from_millis(chance.hash_one(round) % 300));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut said = String::new();
        output.read_to_string(&mut said).unwrap();
        let called_stored = said
            .lines()
            .filter_map(|line| line.strip_prefix("committed ")?.parse::<usize>().ok())
            .next_back()
            .unwrap_or(before);

        let (mut vault, _) = open(&folder);
        let notes = vault.notes(ADA).unwrap().len();
        assert!(
            notes == called_stored || notes == called_stored + 1,
            "round {round}: {notes} stored, {called_stored} called stored"
        );
        // No step is there in part.
        assert_eq!(vault.imports().unwrap().len(), notes);
        assert_eq!(vault.results(ADA).unwrap().len(), notes);
        assert_eq!(vault.review(Some(ADA)).unwrap().len(), notes);
        let report = vault.check().unwrap();
        assert!(report.is_sound(), "round {round}: {:?}", report.findings);
        for backup in backups_in(&folder).unwrap() {
            check_backup(&backup.path, &phrase("a"))
                .or_else(|_| check_backup(&backup.path, &phrase("b")))
                .unwrap();
        }
        before = notes;
    }
    assert!(before > 0, "the child never stored anything");
}
