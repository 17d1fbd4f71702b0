//! Vaults of a family around a real folder, for tests.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use domain::person::{DiseaseCard, GeneFinding, GeneStatus, Note, Person, Sex};
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::{Analyte, Quantity};
use secrecy::SecretString;
use store::{Cause, Correction, Entity, KdfParameters, Vault};
use tempfile::TempDir;

use super::copy::Copy;
use super::*;
use crate::session::{Now, SessionOptions};

pub(super) const ADA: Uuid = Uuid::from_u128(1);

pub(super) fn now() -> Now {
    Now {
        at: DateTime::parse_from_rfc3339("2026-11-22T10:00:00+00:00").unwrap(),
    }
}

pub(super) fn open(vault: Vault) -> Session {
    Session {
        vault,
        options: SessionOptions {
            reader_program: PathBuf::new(),
            smallest_key_derivation: true,
            language: None,
        },
    }
}

pub(super) fn phrase() -> SecretString {
    SecretString::from("a".to_owned())
}

pub(super) fn person(id: Uuid, name: &str) -> Person {
    Person {
        id,
        name: name.to_owned(),
        birth_date: None,
        sex: Sex::Female,
        is_demonstration: false,
    }
}

/// A computer with a vault of its own.
pub(super) fn computer(place: &Path) -> Session {
    open(Vault::create(place, &phrase(), KdfParameters::smallest()).unwrap())
}

pub(super) struct Family {
    pub(super) computers: Vec<Session>,
    pub(super) space: String,
    place: TempDir,
}

pub(super) fn note(id: u128, text: &str) -> Operation {
    Operation::Put(Entity::Note(Note {
        id: Uuid::from_u128(id),
        on: "2026-01-07".parse().unwrap(),
        text: text.to_owned(),
    }))
}

pub(super) fn platelets(id: u128, value: &str) -> LabResult {
    LabResult {
        id: Uuid::from_u128(id),
        analyte: Analyte::Platelets,
        quantity: Quantity::exact(value.parse().unwrap()),
        printed: Printed {
            name: "Platelets".to_owned(),
            value: value.to_owned(),
            unit: Some("10*9/L".to_owned()),
            ..Printed::default()
        },
        range: None,
        collected: "2026-01-09".parse().unwrap(),
        laboratory: None,
        status: ResultStatus::Unknown,
        origin: Origin::Typed,
        before_transfusion: None,
    }
}

pub(super) fn corrected(id: u128, value: &str) -> Operation {
    Operation::CorrectResult {
        id: Uuid::from_u128(id),
        correction: Correction {
            printed_value: Some(value.to_owned()),
            quantity: Some(Quantity::exact(value.parse().unwrap())),
            ..Correction::default()
        },
    }
}

pub(super) fn gene(id: u128) -> Operation {
    Operation::Put(Entity::GeneFinding(GeneFinding {
        id: Uuid::from_u128(id),
        gene: "SF3B1".to_owned(),
        status: GeneStatus::Found,
        share_percent: None,
        reported: None,
    }))
}

pub(super) fn card(karyotype: Option<&str>, risk: Option<&str>) -> Operation {
    Operation::Put(Entity::DiseaseCard(DiseaseCard {
        id: Uuid::from_u128(300),
        subtype: Some("MDS-LB".to_owned()),
        risk: risk.map(str::to_owned),
        risk_side: None,
        marrow_blasts_percent: None,
        diagnosed: None,
        karyotype: karyotype.map(str::to_owned),
        source: None,
    }))
}

impl Family {
    /// Ada shares her record in a folder.
    pub(super) fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("folder")).unwrap();
        let mut owner = computer(&place.path().join("vault-0"));
        let ada = Operation::Put(Entity::Person(person(ADA, "Ada Example")));
        owner.apply(ADA, Cause::Typed, now(), &[ada]).unwrap();
        let mut family = Self {
            computers: vec![owner],
            space: String::new(),
            place,
        };
        family.write(0, note(100, "A long day."));
        family.write(0, Operation::AddTypedResult(platelets(200, "41")));
        let request = ShareRequest {
            device_name: "Ada, living room".to_owned(),
            folder: Some(family.folder()),
        };
        let view = create(&mut family.computers[0], &ADA.to_string(), &request, now()).unwrap();
        family.space = view.id;
        family
    }

    pub(super) fn folder(&self) -> String {
        self.place.path().join("folder").display().to_string()
    }

    pub(super) fn vault(&self, number: usize) -> PathBuf {
        self.place.path().join(format!("vault-{number}"))
    }

    /// Lets another computer in, with the words read aloud.
    pub(super) fn add(&mut self, role: RoleView, without: &[PartView]) -> usize {
        let number = self.computers.len();
        let vault = self.vault(number);
        self.computers.push(computer(&vault));
        self.admit(number, role, without);
        number
    }

    pub(super) fn admit(&mut self, number: usize, role: RoleView, without: &[PartView]) {
        let request = InviteRequest {
            device_name: format!("computer {number}"),
            role,
            without: without.to_vec(),
        };
        let ada = ADA.to_string();
        let invited = invite(&mut self.computers[0], &ada, &request, now()).unwrap();
        let request = JoinRequest {
            name: "Ada".to_owned(),
            folder: Some(self.folder()),
        };
        let joined = join(&mut self.computers[number], &invited.bytes, &request, now()).unwrap();
        let words = joined.words.join(" ");
        admit(&mut self.computers[0], &ada, &joined.reply, &words, now()).unwrap();
        self.sync(0);
        self.sync(number);
    }

    pub(super) fn write(&mut self, number: usize, operation: Operation) {
        self.try_write(number, operation).unwrap();
    }

    pub(super) fn try_write(
        &mut self,
        number: usize,
        operation: Operation,
    ) -> Result<(), AppError> {
        self.computers[number].apply(ADA, Cause::Typed, now(), &[operation])
    }

    pub(super) fn sync(&mut self, number: usize) -> MetView {
        sync(&mut self.computers[number], &self.space, now()).unwrap()
    }

    /// Lets all meet the folder until nothing moves any more.
    pub(super) fn settle(&mut self) {
        for _ in 0..10 {
            let mut moved = 0;
            for number in 0..self.computers.len() {
                let met = self.sync(number);
                moved += met.received + met.sent + met.written;
            }
            if moved == 0 {
                return;
            }
        }
        panic!("the family does not come to rest");
    }

    pub(super) fn values(&self, number: usize) -> Vec<(String, String)> {
        let space = self.computers[number].vault.spaces().unwrap().remove(0);
        let state = self.computers[number].vault.shared_state(space.id, ADA);
        state
            .unwrap()
            .values()
            .iter()
            .map(|(key, value)| {
                let value = String::from_utf8(value.clone()).unwrap();
                (format!("{key:?}"), value)
            })
            .collect()
    }

    /// Equal objects come to equal parts, and these to equal tables.
    pub(super) fn assert_equal(&self, computers: &[usize]) {
        let hashes = |number: usize| {
            let session = &self.computers[number];
            let copy = Copy::open(session, session.vault.spaces().unwrap().remove(0)).unwrap();
            (
                copy.replica.content_hash(::sharing::Part::Record),
                copy.replica.content_hash(::sharing::Part::Notes),
                session.vault.content_hash(ADA).unwrap(),
            )
        };
        for number in computers {
            assert_eq!(self.values(*number), self.values(computers[0]), "{number}");
            assert_eq!(hashes(*number), hashes(computers[0]), "{number}");
        }
    }

    pub(super) fn sound(&mut self) {
        for session in &mut self.computers {
            let report = session.vault.check().unwrap();
            assert!(report.is_sound(), "{:?}", report.findings);
        }
    }

    pub(super) fn notes(&self, number: usize) -> Vec<String> {
        let notes = self.computers[number].vault.notes(ADA).unwrap();
        notes.into_iter().map(|note| note.text).collect()
    }

    pub(super) fn conflicts(&self, number: usize) -> Vec<ConflictView> {
        conflicts(&self.computers[number], &ADA.to_string(), now()).unwrap()
    }

    pub(super) fn reopen(&mut self, number: usize) {
        let folder = self.vault(number);
        let elsewhere = tempfile::tempdir().unwrap();
        let placeholder = computer(&elsewhere.path().join("vault"));
        drop(std::mem::replace(&mut self.computers[number], placeholder));
        self.computers[number] = open(Vault::open(&folder, &phrase()).unwrap());
    }
}
