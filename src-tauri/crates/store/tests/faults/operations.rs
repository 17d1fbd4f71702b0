//! What a child does to a vault, and what must hold of the vault whatever happened to the child.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child as Process, ChildStdout, Command, Stdio};

use domain::Uuid;
use domain::draft::{DocumentFormat, Draft};
use domain::person::{Note, Person, Sex};
use domain::result::{Printed, ResultStatus};
use domain::{Analyte, Quantity};
use store::{
    Cause, Entity, KdfParameters, NewImport, Operation, Seal, Secret, SecretString, Stamp,
    StoreError, Vault, backups_at, backups_in, check_archive, check_backup, restore_archive_over,
    restore_over,
};

const WORK: &str = "MDS_FAULTS_WORK";
const FOLDER: &str = "MDS_FAULTS_FOLDER";
const FIRST: &str = "MDS_FAULTS_FIRST";
const ROUNDS: &str = "MDS_FAULTS_ROUNDS";
/// The log of writes, where there is one: the child notes there what it has called stored.
pub(crate) const LOG: &str = "MDS_FAULT_LOG";
pub(crate) const ADA: Uuid = Uuid::from_u128(1);

/// What a child does, besides storing one step after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Imports and confirms.
    Import,
    /// Makes backups.
    Backup,
    /// Changes the passphrase.
    Passphrase,
    /// Changes the key of the record.
    Rekey,
    /// Puts the newest backup in the place of the record.
    Restore,
    /// Writes an archive, and puts it in the place of the record.
    Archive,
    /// Opens a record of an earlier form.
    Migration,
}

impl Work {
    pub(crate) const ALL: &'static [Self] = &[
        Self::Import,
        Self::Backup,
        Self::Passphrase,
        Self::Rekey,
        Self::Restore,
        Self::Archive,
        Self::Migration,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Backup => "backup",
            Self::Passphrase => "passphrase",
            Self::Rekey => "rekey",
            Self::Restore => "restore",
            Self::Archive => "archive",
            Self::Migration => "migration",
        }
    }
}

/// A folder of its own. In memory where there is such a place: nothing here rests on a real disk, and the many
/// flushes would wait for one.
pub(crate) fn fresh_place() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory)
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}

pub(crate) fn phrase(words: &str) -> SecretString {
    SecretString::from(words.to_owned())
}

fn at() -> chrono::DateTime<chrono::FixedOffset> {
    "2026-03-05T08:10:00+01:00".parse().unwrap()
}

fn stamp() -> Stamp {
    Stamp {
        at: at(),
        cause: Cause::Import,
        person: ADA,
    }
}

fn id(kind: u128, number: u128) -> Uuid {
    Uuid::from_u128(kind << 64 | number)
}

/// The document of a step; every third is larger than a few pages.
fn document(number: u128) -> Vec<u8> {
    let times = if number.is_multiple_of(3) {
        20_000
    } else {
        300
    };
    number.to_string().repeat(times).into_bytes()
}

/// One step: a document with two drafts, one of them confirmed, and a note.
pub(crate) fn step(number: u128) -> Vec<Operation> {
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
        before_transfusion: None,
        person: None,
        reasons: Vec::new(),
        place: None,
    };
    vec![
        Operation::ReceiveImport(NewImport {
            id: id(1, number),
            file_name: format!("{number}.csv"),
            format: DocumentFormat::Csv,
            document_bytes: Some(document(number)),
            people: Vec::new(),
            drafts: vec![
                (id(2, number), draft(number * 2), Some(ADA)),
                (id(3, number), draft(number * 2 + 1), Some(ADA)),
            ],
            problems: Vec::new(),
        }),
        Operation::ConfirmResult {
            id: id(2, number),
            person: ADA,
            correction: None,
            supersedes: None,
        },
        Operation::Put(Entity::Note(Note {
            id: id(4, number),
            on: "2026-01-07".parse().unwrap(),
            text: number.to_string(),
        })),
    ]
}

/// Makes a vault with Ada in it.
pub(crate) fn new_vault(folder: &Path) -> Vault {
    let mut vault = Vault::create(folder, &phrase("a"), KdfParameters::smallest()).unwrap();
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
    vault
}

/// The passphrase changes now and then; it is one of two.
pub(crate) fn open(folder: &Path) -> Result<(Vault, &'static str), StoreError> {
    match Vault::open(folder, &phrase("a")) {
        Ok(vault) => Ok((vault, "a")),
        Err(StoreError::WrongPassphrase) => Ok((Vault::open(folder, &phrase("b"))?, "b")),
        Err(error) => Err(error),
    }
}

/// What a child is told.
pub(crate) struct Child {
    work: Work,
    folder: PathBuf,
    first: u128,
    /// How often; 0 until it is killed.
    rounds: u128,
}

impl Child {
    pub(crate) fn from_environment() -> Option<Self> {
        let text = |name: &str| std::env::var(name).ok();
        let number = |name: &str| text(name).and_then(|text| text.parse().ok()).unwrap_or(0);
        let work = text(WORK)?;
        Some(Self {
            work: *Work::ALL.iter().find(|known| known.name() == work).unwrap(),
            folder: PathBuf::from(std::env::var_os(FOLDER)?),
            first: number(FIRST),
            rounds: number(ROUNDS),
        })
    }

    /// The command that starts this program as a child.
    pub(crate) fn command(work: Work, folder: &Path, first: u128, rounds: u128) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "child", "--nocapture", "--test-threads=1"])
            .env(WORK, work.name())
            .env(FOLDER, folder)
            .env(FIRST, first.to_string())
            .env(ROUNDS, rounds.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
    }
}

/// A child that runs, and says what it does.
pub(crate) struct Running {
    pub(crate) process: Process,
    output: BufReader<ChildStdout>,
}

impl Running {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut process = command.spawn().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        Self { process, output }
    }

    /// Reads until the child says that it begins.
    pub(crate) fn wait_until_ready(&mut self) {
        let mut line = String::new();
        while line.trim() != "ready" {
            line.clear();
            let read = self.output.read_line(&mut line).unwrap();
            assert_ne!(read, 0, "the child ended early");
        }
    }

    /// Reads the rest once the child has ended: what it stored, and what it could not do.
    pub(crate) fn said(mut self) -> Said {
        let mut text = String::new();
        self.output.read_to_string(&mut text).unwrap();
        let status = self.process.wait().unwrap();
        let after = |mark: &str| {
            text.lines()
                .filter_map(|line| line.strip_prefix(mark))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        Said {
            stored: after("committed ")
                .iter()
                .filter_map(|number| number.parse().ok())
                .collect(),
            errors: after("failed "),
            is_well: status.success(),
        }
    }
}

/// What a child said.
pub(crate) struct Said {
    pub(crate) stored: BTreeSet<u128>,
    pub(crate) errors: Vec<String>,
    /// It ended by itself, without a panic.
    pub(crate) is_well: bool,
}

fn say(line: &str) {
    let mut output = std::io::stdout();
    writeln!(output, "{line}").unwrap();
    output.flush().unwrap();
    if let (Some(log), Some(number)) = (std::env::var_os(LOG), line.strip_prefix("committed ")) {
        let mut log = fs::OpenOptions::new().append(true).open(log).unwrap();
        log.write_all(format!("C {number}\n").as_bytes()).unwrap();
    }
}

fn archive_of(folder: &Path) -> PathBuf {
    folder.with_extension("archive")
}

/// Stores and works until it is killed, has done its rounds, or cannot go on.
pub(crate) fn work(child: &Child) {
    say("\nready");
    let mut number = child.first;
    while child.rounds == 0 || number < child.first + child.rounds {
        if let Err(error) = round(child, number) {
            let mut line = String::new();
            write!(line, "failed {error:?}: {error}").unwrap();
            say(&line.replace('\n', " "));
            if child.rounds == 0 {
                return;
            }
        }
        number += 1;
    }
}

fn round(child: &Child, number: u128) -> Result<(), StoreError> {
    let kdf = KdfParameters::smallest();
    let (mut vault, words) = open(&child.folder)?;
    vault.apply(&stamp(), &step(number))?;
    say(&format!("committed {number}"));
    match child.work {
        Work::Import | Work::Migration => {}
        Work::Backup => {
            vault.backup(at())?;
            vault.backup_to(child.folder.parent().unwrap(), at())?;
        }
        Work::Passphrase => {
            let other = if words == "a" { "b" } else { "a" };
            vault.change_passphrase(&phrase(words), &phrase(other), kdf)?;
        }
        Work::Rekey => {
            vault.rekey(&phrase(words), None, kdf)?;
        }
        Work::Restore => {
            let backup = vault.backup(at())?;
            // Not in the backup: it must be found in the record that is set aside.
            vault.apply(&stamp(), &step(number + 1_000_000))?;
            say(&format!("committed {}", number + 1_000_000));
            drop(vault);
            restore_over(
                &backup.path,
                &child.folder,
                Secret::Passphrase(&phrase(words)),
            )?;
        }
        Work::Archive => {
            let passphrase = phrase("c");
            let seal = Seal::Passphrase {
                passphrase: &passphrase,
                work: 1,
            };
            let archive = archive_of(&child.folder);
            vault.write_archive(&archive, seal, at())?;
            vault.apply(&stamp(), &step(number + 1_000_000))?;
            say(&format!("committed {}", number + 1_000_000));
            drop(vault);
            let passphrase = Some(&passphrase);
            restore_archive_over(&archive, passphrase, &child.folder, &phrase("a"), kdf)?;
        }
    }
    Ok(())
}

/// What must hold of a vault whatever happened to a child: it opens, is sound, holds every step in full or not
/// at all, and all that were called stored, here or in a record that was set aside; its backups and its archive
/// are good. Returns the steps found.
pub(crate) fn verify(
    folder: &Path,
    stored: &BTreeSet<u128>,
    in_the_making: impl Fn(u128) -> bool,
) -> Result<BTreeSet<u128>, String> {
    let (mut vault, _) = open(folder).map_err(|error| format!("it does not open: {error:?}"))?;
    let mut found = steps_of(&mut vault)?;
    drop(vault);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("set-aside-") && path.join("header").exists() {
            let (mut former, _) =
                open(&path).map_err(|error| format!("{name} does not open: {error:?}"))?;
            found.extend(steps_of(&mut former)?);
        }
    }
    if let Some(lost) = stored.difference(&found).next() {
        return Err(format!("step {lost} was called stored and is lost"));
    }
    if let Some(extra) = found
        .iter()
        .find(|number| !stored.contains(number) && !in_the_making(**number))
    {
        return Err(format!("step {extra} is there and was never begun"));
    }
    let beside = backups_at(folder.parent().unwrap()).map_err(|error| error.to_string())?;
    let backups = backups_in(folder).map_err(|error| error.to_string())?;
    for backup in backups.into_iter().chain(beside) {
        check_backup(&backup.path, &phrase("a"))
            .or_else(|_| check_backup(&backup.path, &phrase("b")))
            .map_err(|error| format!("a backup is not good: {error:?}"))?;
    }
    let archive = archive_of(folder);
    if archive.exists() {
        check_archive(&archive, Some(&phrase("c")))
            .map_err(|error| format!("the archive is not good: {error:?}"))?;
    }
    Ok(found)
}

/// Returns the steps in one record, each of which must be there in full.
fn steps_of(vault: &mut Vault) -> Result<BTreeSet<u128>, String> {
    let say = |error: StoreError| format!("{error:?}");
    let report = vault.check().map_err(say)?;
    if !report.is_sound() {
        return Err(format!("it is not sound: {:?}", report.findings));
    }
    let notes = vault.notes(ADA).map_err(say)?;
    let count = notes.len();
    let (imports, results, waiting) = (
        vault.imports().map_err(say)?.len(),
        vault.results(ADA).map_err(say)?.len(),
        vault.review(Some(ADA)).map_err(say)?.len(),
    );
    if [imports, results, waiting] != [count; 3] {
        return Err(format!(
            "{count} steps, but {imports} imports, {results} results, {waiting} drafts"
        ));
    }
    let mut found = BTreeSet::new();
    for note in notes {
        let number: u128 = note.text.parse().map_err(|_| "a note is another")?;
        let kept = vault.document(id(1, number)).map_err(say)?;
        if kept.map(|kept| kept.bytes) != Some(document(number)) {
            return Err(format!("the document of step {number} is another"));
        }
        found.insert(number);
    }
    Ok(found)
}

/// The folder with the record of an earlier form, as it was written then.
pub(crate) fn earlier_form(into: &Path) {
    let fixture =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vault/form-1");
    fs::create_dir_all(into.join("backups")).unwrap();
    for name in ["header", "record.db"] {
        fs::copy(fixture.join(name), into.join(name)).unwrap();
    }
}

/// Makes the vault that a child works on, with what it holds already.
pub(crate) fn vault_for(work: Work, folder: &Path) -> BTreeSet<u128> {
    if work == Work::Migration {
        earlier_form(folder);
        return (0..3).collect();
    }
    drop(new_vault(folder));
    BTreeSet::new()
}
