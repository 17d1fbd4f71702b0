//! One draw from several files: what stands in the record in the end does not depend on which came first.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use std::collections::BTreeSet;

use chrono::DateTime;
use domain::draft::{DocumentFormat, DocumentPerson, Draft, Reason};
use domain::result::Printed;
use domain::{Comparator, unit};
use store::{NewImport, Operation};

use super::*;
use crate::people::SexView;
use crate::review::{
    Accept, ConfirmRequest, ReviewStep, ReviewView, TakeBackRequest, accept, confirm, is_same,
    keep_out, review, take_back,
};
use crate::session::{Now, Session, SessionOptions, new_id};
use crate::{import_files, people, vault};

fn now() -> Now {
    Now {
        at: DateTime::parse_from_rfc3339("2026-11-22T10:00:00+00:00").unwrap(),
    }
}

struct Record {
    session: Session,
    person: String,
    _folder: tempfile::TempDir,
}

impl Record {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let request = vault::CreateVaultRequest {
            passphrase: "seven quiet herons".to_owned(),
            person_name: "Rosa Demirel".to_owned(),
            birth_date: Some("1951-06-02".to_owned()),
            sex: SexView::Female,
            treatment: None,
            with_demonstration: false,
        };
        let options = SessionOptions {
            reader_program: "mds-read".into(),
            smallest_key_derivation: true,
            language: None,
        };
        let session =
            vault::create(&folder.path().join("vault"), &request, options, now()).unwrap();
        let person = people::list(&session).unwrap().remove(0).id;
        Self {
            session,
            person,
            _folder: folder,
        }
    }

    fn receive(&mut self, name: &str, people: &[&str], drafts: &[Draft]) -> String {
        let person: Uuid = self.person.parse().unwrap();
        let import = new_id();
        let operation = Operation::ReceiveImport(NewImport {
            id: import,
            file_name: name.to_owned(),
            format: DocumentFormat::Fhir,
            document_bytes: Some(name.as_bytes().to_vec()),
            people: people
                .iter()
                .map(|name| DocumentPerson {
                    name: Some((*name).to_owned()),
                    ..DocumentPerson::default()
                })
                .collect(),
            drafts: drafts
                .iter()
                .map(|draft| (new_id(), draft.clone(), Some(person)))
                .collect(),
            problems: Vec::new(),
        });
        self.session
            .apply(person, store::Cause::Import, now(), &[operation])
            .unwrap();
        import.to_string()
    }

    fn review(&self) -> ReviewView {
        review(&self.session, &self.person, now()).unwrap()
    }

    fn accept(&mut self, which: Accept) -> u32 {
        accept(&mut self.session, &self.person, which, now())
            .unwrap()
            .confirmed
    }

    /// Confirms every cancellation that would take something out, as somebody who says yes each time.
    fn agree_to_withdrawals(&mut self) -> u32 {
        let drafts = self
            .review()
            .imports
            .iter()
            .flat_map(|import| &import.drafts)
            .filter(|draft| draft.standing.code == "withdraws")
            .map(|draft| draft.id.clone())
            .collect();
        self.confirm(drafts, &[]).withdrawn
    }

    fn confirm(&mut self, drafts: Vec<String>, beside: &[&str]) -> crate::review::ConfirmedView {
        let request = ConfirmRequest {
            drafts,
            beside: beside.iter().map(|id| (*id).to_owned()).collect(),
            even_other_person: false,
        };
        confirm(&mut self.session, &self.person, &request, now()).unwrap()
    }

    /// The only draft that waits for a decision.
    fn only(&self) -> crate::review::DraftView {
        let view = self.review();
        let drafts: Vec<_> = view
            .imports
            .iter()
            .flat_map(|import| import.drafts.clone())
            .collect();
        assert_eq!(drafts.len(), 1, "{drafts:#?}");
        drafts.into_iter().next().unwrap()
    }

    /// What counts: test, value, draw, and which version it is.
    fn rows(&self) -> BTreeSet<(String, String, String, String)> {
        let person: Uuid = self.person.parse().unwrap();
        self.session
            .vault
            .results(person)
            .unwrap()
            .iter()
            .map(|stored| {
                let result = &stored.result;
                (
                    result.analyte.id().to_owned(),
                    result.quantity.value.normalize().to_string(),
                    result.collected.to_string(),
                    result.status.code().to_owned(),
                )
            })
            .collect()
    }

    fn values(&self) -> Vec<String> {
        self.rows().into_iter().map(|row| row.1).collect()
    }
}

fn draft(value: &str, unit: &str, collected: &str, status: ResultStatus) -> Draft {
    let conversion = unit::conversion(Analyte::Hemoglobin, unit).unwrap();
    Draft {
        analyte: Some(Analyte::Hemoglobin),
        loinc: None,
        printed: Printed {
            name: "Hgb".to_owned(),
            value: value.to_owned(),
            unit: Some(unit.to_owned()),
            ..Printed::default()
        },
        quantity: status.can_count().then(|| Quantity {
            value: conversion.apply(value.parse().unwrap()),
            comparator: None::<Comparator>,
        }),
        range: None,
        collected: collected.parse().ok(),
        collected_choices: Vec::new(),
        specimen: None,
        laboratory: None,
        status,
        before_transfusion: None,
        person: None,
        reasons: match status {
            ResultStatus::Preliminary => vec![Reason::Preliminary],
            ResultStatus::Cancelled | ResultStatus::EnteredInError => vec![Reason::NotFinal],
            ResultStatus::Final | ResultStatus::Corrected | ResultStatus::Unknown => Vec::new(),
        },
        place: None,
    }
}

const AT: &str = "2026-03-14T08:10";

fn versions() -> Vec<Draft> {
    use ResultStatus as S;
    vec![
        draft("8.8", "g/dL", AT, S::Preliminary),
        draft("8.9", "g/dL", AT, S::Final),
        draft("91", "g/L", AT, S::Corrected),
        // The same corrected result by way of a portal that gives the offset.
        draft("9.1", "g/dL", "2026-03-14T08:10:00+01:00", S::Corrected),
    ]
}

fn permutations(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    permutations(count - 1)
        .into_iter()
        .flat_map(|shorter| {
            (0..count).map(move |at| {
                let mut longer = shorter.clone();
                longer.insert(at, count - 1);
                longer
            })
        })
        .collect()
}

#[test]
fn the_order_of_the_files_does_not_matter_whether_each_is_confirmed_at_once_or_all_in_the_end() {
    let versions = versions();
    let next_week = draft("9.4", "g/dL", "2026-03-21", ResultStatus::Final);
    let mut outcomes = BTreeSet::new();
    for order in permutations(versions.len()) {
        for at_once in [true, false] {
            let mut record = Record::new();
            for number in &order {
                let drafts = [versions[*number].clone(), next_week.clone()];
                record.receive(&format!("{number}.json"), &[], &drafts);
                if at_once {
                    record.accept(Accept::All);
                }
            }
            record.accept(Accept::All);
            assert_eq!(
                record.review().imports.len(),
                0,
                "{order:?}: nothing is open"
            );
            // With the offset or without it, it is the same moment.
            outcomes.insert(
                record
                    .rows()
                    .into_iter()
                    .map(|row| (row.1, row.2.chars().take(16).collect::<String>(), row.3))
                    .collect::<Vec<_>>(),
            );
        }
    }
    assert_eq!(
        outcomes.into_iter().collect::<Vec<_>>(),
        [vec![
            ("9.1".to_owned(), AT.to_owned(), "corrected".to_owned()),
            (
                "9.4".to_owned(),
                "2026-03-21".to_owned(),
                "final".to_owned()
            ),
        ]]
    );
}

#[test]
fn a_cancelled_result_takes_an_earlier_one_out_only_once_somebody_agreed_in_either_order() {
    let kept = draft("8.9", "g/dL", AT, ResultStatus::Final);
    for status in [ResultStatus::Cancelled, ResultStatus::EnteredInError] {
        let cancelled = draft("8.9", "g/dL", AT, status);
        let mut record = Record::new();
        record.receive("first", &[], std::slice::from_ref(&kept));
        record.accept(Accept::All);
        let import = record.receive("second", &[], std::slice::from_ref(&cancelled));
        assert_eq!(record.only().standing.code, "withdraws");
        assert_eq!(record.accept(Accept::All), 0);
        assert_eq!(record.values(), ["8.9"]);
        assert_eq!(record.agree_to_withdrawals(), 1);
        assert!(record.values().is_empty());
        // Undoing the second file brings it back; redoing takes it out again.
        let undone = import_files::undo(&mut record.session, &import, now()).unwrap();
        assert_eq!((undone.removed, undone.restored), (0, 1));
        assert_eq!(record.values(), ["8.9"]);
        import_files::redo(&mut record.session, &import, now()).unwrap();
        assert!(record.values().is_empty());

        let mut record = Record::new();
        record.receive("second", &[], &[cancelled]);
        assert_eq!(record.review().imports.len(), 0);
        record.receive("first", &[], std::slice::from_ref(&kept));
        assert_eq!(record.only().standing.code, "cancelled_elsewhere");
        assert!(!record.only().is_certain);
        assert_eq!(record.accept(Accept::All), 0);
        assert!(record.values().is_empty());
    }
}

#[test]
fn what_was_taken_out_does_not_come_back_by_itself() {
    let mut record = Record::new();
    let result = draft("8.9", "g/dL", AT, ResultStatus::Final);
    record.receive("first", &[], std::slice::from_ref(&result));
    record.accept(Accept::All);
    let person: Uuid = record.person.parse().unwrap();
    let id = record.session.vault.results(person).unwrap()[0].result.id;
    let remove = Operation::RemoveResult { id };
    record
        .session
        .apply(person, store::Cause::Typed, now(), &[remove])
        .unwrap();
    record.receive("again from the portal", &[], &[result]);
    let waiting = record.only();
    assert_eq!(waiting.standing.code, "was_removed");
    assert_eq!(record.accept(Accept::All), 0);
    // Asked for by name, it counts again.
    assert_eq!(record.confirm(vec![waiting.id], &[]).confirmed, 1);
}

#[test]
fn two_values_that_contradict_each_other_are_asked_about_and_every_answer_can_be_given() {
    use ResultStatus::Unknown;
    for (answer, expected) in [
        ("the new one", vec!["9.3"]),
        ("both", vec!["8.9", "9.3"]),
        ("the old one", vec!["8.9"]),
    ] {
        let mut record = Record::new();
        record.receive("first", &[], &[draft("8.9", "g/dL", "2026-03-14", Unknown)]);
        record.accept(Accept::All);
        record.receive(
            "second",
            &[],
            &[draft("9.3", "g/dL", "2026-03-14", Unknown)],
        );
        assert_eq!(record.accept(Accept::All), 0);
        let waiting = record.only();
        assert_eq!(waiting.standing.code, "differs");
        assert_eq!(waiting.standing.others[0].value, "8.9 g/dL");
        match answer {
            "the new one" => assert_eq!(record.confirm(vec![waiting.id], &[]).confirmed, 1),
            "both" => {
                let id = waiting.id.clone();
                assert_eq!(record.confirm(vec![waiting.id], &[&id]).confirmed, 1);
            }
            _ => crate::review::reject(&mut record.session, &waiting.id, now()).unwrap(),
        }
        assert_eq!(record.values(), expected, "{answer}");
        assert_eq!(record.review().imports.len(), 0);
    }
}

#[test]
fn one_draw_in_two_files_is_one_draw_and_rounding_in_another_unit_is_no_contradiction() {
    let mut record = Record::new();
    use ResultStatus::Unknown;
    record.receive("sheet", &[], &[draft("8.9", "g/dL", "2026-03-14", Unknown)]);
    record.receive("portal", &[], &[draft("5.5", "mmol/L", AT, Unknown)]);
    let view = record.review();
    assert_eq!(
        view.imports.len(),
        1,
        "the portal tells the time: it is looked at"
    );
    assert_eq!(view.imports[0].file_name, "portal");
    assert_eq!(record.accept(Accept::All), 1);
    assert_eq!(record.review().imports.len(), 0);
    assert_eq!(record.rows().len(), 1);
}

#[test]
fn every_step_of_a_review_is_taken_back() {
    let mut record = Record::new();
    record.receive(
        "first",
        &[],
        &[draft("8.8", "g/dL", AT, ResultStatus::Preliminary)],
    );
    record.accept(Accept::All);
    record.receive(
        "second",
        &[],
        &[draft("8.9", "g/dL", AT, ResultStatus::Final)],
    );
    let done = record.confirm(vec![record.only().id], &[]);
    assert_eq!(record.values(), ["8.9"]);
    let back = |step, drafts: &[String]| TakeBackRequest {
        step,
        drafts: drafts.to_vec(),
    };
    let person = record.person.clone();
    take_back(
        &mut record.session,
        &person,
        &back(ReviewStep::Confirmed, &done.drafts),
        now(),
    )
    .unwrap();
    assert_eq!(record.values(), ["8.8"]);
    let id = record.only().id;
    crate::review::reject(&mut record.session, &id, now()).unwrap();
    assert_eq!(record.review().imports.len(), 0);
    take_back(
        &mut record.session,
        &person,
        &back(ReviewStep::Rejected, std::slice::from_ref(&id)),
        now(),
    )
    .unwrap();
    assert_eq!(record.only().id, id);
}

#[test]
fn the_file_of_somebody_else_waits_for_a_word_and_a_remembered_spelling_is_not_asked_again() {
    let mut record = Record::new();
    let person = record.person.clone();
    let result = |value| draft(value, "g/dL", AT, ResultStatus::Final);
    let import = record.receive("maiden name", &["Rosa Yildiz"], &[result("8.9")]);
    let view = record.review();
    assert!(view.imports[0].is_other_person);
    assert_eq!(view.imports[0].drafts[0].standing.code, "of_another");
    assert_eq!((record.accept(Accept::All), record.values().len()), (0, 0));
    let out = keep_out(&mut record.session, &person, &import, now()).unwrap();
    assert_eq!(record.review().imports.len(), 0);
    let back = TakeBackRequest {
        step: ReviewStep::Rejected,
        drafts: out,
    };
    take_back(&mut record.session, &person, &back, now()).unwrap();
    is_same(&mut record.session, &person, &import, 0, now()).unwrap();
    assert_eq!(record.accept(Accept::Certain), 1);
    let next = draft("9.2", "g/dL", "2026-03-21", ResultStatus::Final);
    record.receive("another", &["YILDIZ, Rosa"], &[next]);
    assert!(!record.review().imports[0].is_other_person);
    assert_eq!(record.accept(Accept::Certain), 1);
}

#[test]
fn of_two_people_in_one_file_only_the_rows_of_the_person_come_in() {
    let mut record = Record::new();
    let of = |value: &str, person| Draft {
        person,
        ..draft(value, "g/dL", AT, ResultStatus::Final)
    };
    record.receive(
        "two people",
        &["Rosa Demirel", "Ivo Marek"],
        &[
            of("8.9", Some(0)),
            of("14.2", Some(1)),
            Draft {
                collected: "2026-03-21".parse().ok(),
                ..of("9.0", None)
            },
        ],
    );
    let view = record.review();
    let import = &view.imports[0];
    assert_eq!(import.drafts.len(), 2);
    assert_eq!(import.set_aside[0].code, "of_another");
    assert_eq!(record.accept(Accept::All), 1);
    assert_eq!(record.values(), ["8.9"]);
    // Of the row without a name she says that it is hers.
    let open = record.only();
    assert_eq!(open.reasons, ["person_unclear"]);
    let request = crate::review::CorrectTogetherRequest {
        drafts: vec![open.id],
        collected: None,
        day_first: None,
        is_own: Some(true),
    };
    let person = record.person.clone();
    crate::review::correct_together(&mut record.session, &person, &request, now()).unwrap();
    assert_eq!(record.accept(Accept::All), 1);
}

#[test]
fn one_answer_about_day_and_month_holds_for_every_row_of_the_file() {
    let mut record = Record::new();
    let either = |value: &str, one: &str, other: &str| Draft {
        collected: None,
        collected_choices: vec![one.parse().unwrap(), other.parse().unwrap()],
        reasons: vec![Reason::DateAmbiguous],
        ..draft(value, "g/dL", AT, ResultStatus::Final)
    };
    // Written 03/04 and 05/04: with the month first the second is the later one, with the day first too.
    record.receive(
        "american",
        &[],
        &[
            either("8.9", "2026-04-03", "2026-03-04"),
            either("9.1", "2026-04-05", "2026-05-04"),
        ],
    );
    assert_eq!(record.accept(Accept::All), 0);
    let view = record.review();
    let drafts: Vec<String> = view.imports[0]
        .drafts
        .iter()
        .map(|d| d.id.clone())
        .collect();
    let request = crate::review::CorrectTogetherRequest {
        drafts: drafts.clone(),
        collected: None,
        day_first: Some(false),
        is_own: None,
    };
    let person = record.person.clone();
    let changed =
        crate::review::correct_together(&mut record.session, &person, &request, now()).unwrap();
    assert_eq!(changed.len(), 2);
    assert_eq!(record.accept(Accept::Certain), 2);
    let days: Vec<String> = record.rows().into_iter().map(|row| row.2).collect();
    assert_eq!(days, ["2026-03-04", "2026-05-04"]);
}
