//! Invented people and results for the tests of this crate.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::path::PathBuf;

use domain::draft::{DocumentFormat, Draft};
use domain::person::{Person, Sex};
use domain::quantity::RangeSource;
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::{Analyte, Quantity, ReferenceRange, Uuid};
use secrecy::SecretString;
use tempfile::TempDir;

use crate::{Cause, Entity, KdfParameters, NewImport, Operation, Stamp, Vault};

pub(crate) fn phrase(words: &str) -> SecretString {
    SecretString::from(words.to_owned())
}

pub(crate) fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub(crate) const ADA: Uuid = Uuid::from_u128(1);

pub(crate) fn ada() -> Person {
    Person {
        id: ADA,
        name: "Ada Example".to_owned(),
        birth_date: "1951-02-03".parse().ok(),
        sex: Sex::Female,
        is_demonstration: false,
    }
}

pub(crate) fn stamp() -> Stamp {
    Stamp {
        at: "2026-03-05T08:10:00+01:00".parse().unwrap(),
        cause: Cause::Typed,
        person: ADA,
    }
}

/// A vault of its own, with Ada in it, that goes when the test ends.
pub(crate) struct Fresh {
    pub(crate) vault: Vault,
    pub(crate) folder: PathBuf,
    pub(crate) _temporary: TempDir,
}

pub(crate) fn fresh() -> Fresh {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("vault");
    let mut vault = Vault::create(&folder, &phrase("a"), KdfParameters::smallest()).unwrap();
    vault
        .apply(&stamp(), &[Operation::Put(Entity::Person(ada()))])
        .unwrap();
    Fresh {
        vault,
        folder,
        _temporary: temporary,
    }
}

impl Fresh {
    pub(crate) fn reopen(self) -> Self {
        let Self {
            vault,
            folder,
            _temporary,
        } = self;
        drop(vault);
        Self {
            vault: Vault::open(&folder, &phrase("a")).unwrap(),
            folder,
            _temporary,
        }
    }

    pub(crate) fn apply(&mut self, operation: Operation) -> Vec<crate::Change> {
        self.vault.apply(&stamp(), &[operation]).unwrap()
    }

    /// Identities of the current results of Ada, as numbers.
    pub(crate) fn current(&self) -> Vec<u128> {
        let results = self.vault.results(ADA).unwrap();
        let mut ids: Vec<u128> = results.iter().map(|r| r.result.id.as_u128()).collect();
        ids.sort_unstable();
        ids
    }

    /// Identities of the drafts that wait, as numbers.
    pub(crate) fn waiting(&self) -> Vec<u128> {
        let waiting = self.vault.review(Some(ADA)).unwrap();
        waiting.iter().map(|draft| draft.id.as_u128()).collect()
    }
}

/// A haemoglobin of this many g/dL on this day.
pub(crate) fn draft(value: &str, collected: &str) -> Draft {
    Draft {
        analyte: Some(Analyte::Hemoglobin),
        loinc: Some("718-7".to_owned()),
        printed: Printed {
            name: "Hgb".to_owned(),
            value: value.to_owned(),
            comparator: None,
            unit: Some("g/dL".to_owned()),
            flag: Some("L".to_owned()),
            range: Some("12.0-15.5".to_owned()),
        },
        quantity: Some(Quantity::exact(value.parse().unwrap())),
        range: Some(ReferenceRange {
            low: "12.0".parse().ok(),
            high: "15.5".parse().ok(),
            source: RangeSource::Printed,
        }),
        collected: collected.parse().ok(),
        collected_choices: vec!["2026-01-02".parse().unwrap()],
        specimen: None,
        laboratory: Some("City Lab".to_owned()),
        status: ResultStatus::Final,
        before_transfusion: Some(false),
        person: Some(0),
        reasons: vec![domain::draft::Reason::LayoutUnclear],
        place: Some(domain::draft::Place::Page {
            page: 1,
            area: [0.1, 20.333_334, 1e-7, 612.0],
        }),
    }
}

/// The laboratory's word that the haemoglobin of this day is cancelled.
pub(crate) fn cancelled(collected: &str) -> Draft {
    Draft {
        quantity: None,
        status: ResultStatus::Cancelled,
        reasons: vec![domain::draft::Reason::NotFinal],
        ..draft("1", collected)
    }
}

pub(crate) fn typed(number: u128, value: &str, collected: &str) -> LabResult {
    LabResult {
        id: id(number),
        analyte: Analyte::Platelets,
        quantity: Quantity::exact(value.parse().unwrap()),
        printed: Printed {
            name: "Platelets".to_owned(),
            value: value.to_owned(),
            unit: Some("10*9/L".to_owned()),
            ..Printed::default()
        },
        range: None,
        collected: collected.parse().unwrap(),
        laboratory: None,
        status: ResultStatus::Unknown,
        origin: Origin::Typed,
        before_transfusion: Some(true),
    }
}

/// An import with these drafts for Ada.
pub(crate) fn import(number: u128, drafts: Vec<(u128, Draft)>) -> Operation {
    Operation::ReceiveImport(NewImport {
        id: id(number),
        file_name: "sheet.pdf".to_owned(),
        format: DocumentFormat::PdfText,
        document_bytes: Some(format!("document {number}").into_bytes()),
        people: Vec::new(),
        drafts: drafts
            .into_iter()
            .map(|(number, draft)| (id(number), draft, Some(ADA)))
            .collect(),
        problems: Vec::new(),
    })
}

pub(crate) fn confirm(number: u128, supersedes: Option<u128>) -> Operation {
    Operation::ConfirmResult {
        id: id(number),
        person: ADA,
        correction: None,
        supersedes: supersedes.map(id),
    }
}
