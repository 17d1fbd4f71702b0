//! Steps of a review, each taken back: what was there before is there again, and the log tells of both.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use domain::Quantity;

use crate::invented::{ADA, Fresh, cancelled, confirm, draft, fresh, id, import, stamp};
use crate::{Correction, HistoryStep, Operation, ResultState, StoreError};

fn number(value: &str) -> Correction {
    Correction {
        printed_value: Some(value.to_owned()),
        quantity: Some(Quantity::exact(value.parse().unwrap())),
        ..Correction::default()
    }
}

fn refused(fresh: &mut Fresh, operation: Operation) -> StoreError {
    fresh.vault.apply(&stamp(), &[operation]).unwrap_err()
}

#[test]
fn a_confirmation_taken_back_waits_again_and_what_it_replaced_counts_again() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(confirm(100, None));
    fresh.apply(import(51, vec![(101, draft("9.1", "2026-01-07"))]));
    fresh.apply(confirm(101, Some(100)));
    assert_eq!((fresh.current(), fresh.waiting()), (vec![101], vec![]));
    fresh.apply(Operation::TakeBackConfirmation { id: id(101) });
    assert_eq!((fresh.current(), fresh.waiting()), (vec![100], vec![101]));
    // It can be confirmed again, and the history tells of every step.
    fresh.apply(confirm(101, Some(100)));
    assert_eq!(fresh.current(), [101]);
    let steps: Vec<_> = fresh.vault.history(id(101)).unwrap();
    assert!(matches!(steps[2].step, HistoryStep::Unconfirmed));
    assert!(matches!(steps[3].step, HistoryStep::Confirmed(..)));
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn a_confirmation_on_which_something_rests_is_not_taken_back() {
    let mut fresh = fresh();
    fresh.apply(import(
        50,
        vec![
            (100, draft("8.9", "2026-01-07")),
            (101, draft("9.1", "2026-01-07")),
            (102, draft("9.2", "2026-01-14")),
        ],
    ));
    fresh.apply(confirm(100, None));
    fresh.apply(confirm(101, Some(100)));
    fresh.apply(confirm(102, None));
    fresh.apply(Operation::CorrectResult {
        id: id(102),
        correction: number("9.3"),
    });
    for id_of in [100, 102, 103] {
        let operation = Operation::TakeBackConfirmation { id: id(id_of) };
        assert!(
            matches!(
                refused(&mut fresh, operation),
                StoreError::NotCurrent(_) | StoreError::Unknown { .. }
            ),
            "{id_of}"
        );
    }
    assert_eq!(fresh.current(), [101, 102]);
}

#[test]
fn corrections_of_a_draft_are_taken_back_one_by_one() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    for value in ["9.1", "9.2"] {
        fresh.apply(Operation::CorrectDraft {
            id: id(100),
            correction: number(value),
        });
    }
    let value = |fresh: &Fresh| {
        let waiting = fresh.vault.review(None).unwrap();
        (
            waiting[0].draft.printed.value.clone(),
            waiting[0].is_corrected,
        )
    };
    let back = || Operation::TakeBackCorrection { id: id(100) };
    assert_eq!(value(&fresh), ("9.2".to_owned(), true));
    fresh.apply(back());
    assert_eq!(value(&fresh), ("9.1".to_owned(), true));
    fresh.apply(Operation::CorrectDraft {
        id: id(100),
        correction: number("9.4"),
    });
    fresh.apply(back());
    fresh.apply(back());
    assert_eq!(value(&fresh), ("8.9".to_owned(), false));
    assert!(matches!(
        refused(&mut fresh, back()),
        StoreError::NotWaiting(_)
    ));
    assert_eq!(
        fresh.vault.review(None).unwrap()[0].draft.reasons,
        draft("8.9", "2026-01-07").reasons
    );
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn a_cancelled_result_takes_an_earlier_one_out_and_undoing_its_file_brings_it_back() {
    let mut fresh = fresh();
    fresh.apply(import(
        50,
        vec![
            (100, draft("8.8", "2026-01-07")),
            (101, draft("8.9", "2026-01-07")),
        ],
    ));
    fresh.apply(confirm(100, None));
    fresh.apply(confirm(101, Some(100)));
    fresh.apply(import(51, vec![(110, cancelled("2026-01-07"))]));
    let withdraw = || Operation::Withdraw {
        id: id(110),
        result: id(101),
    };
    fresh.apply(withdraw());
    // The one that it had replaced does not come back.
    assert_eq!((fresh.current(), fresh.waiting()), (vec![], vec![]));
    let former = fresh.vault.former_results(ADA).unwrap();
    let state = |wanted| {
        former
            .iter()
            .find(|stored| stored.result.id == id(wanted))
            .unwrap()
            .state
    };
    assert_eq!(state(101), ResultState::Withdrawn);
    assert_eq!(state(100), ResultState::Superseded);
    fresh.apply(Operation::UndoImport { id: id(51) });
    assert_eq!(fresh.current(), [101]);
    fresh.apply(Operation::RedoImport { id: id(51) });
    assert_eq!(fresh.current(), [0_u128; 0]);
    fresh.apply(Operation::TakeBackConfirmation { id: id(110) });
    assert_eq!((fresh.current(), fresh.waiting()), (vec![101], vec![110]));
    let history = fresh.vault.history(id(101)).unwrap();
    assert!(matches!(history[2].step, HistoryStep::Withdrawn));
    assert!(matches!(history[3].step, HistoryStep::PutBackWithdrawn));
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn only_a_cancelled_draft_takes_a_result_out() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(confirm(100, None));
    fresh.apply(import(51, vec![(101, draft("9.1", "2026-01-07"))]));
    assert!(matches!(
        refused(
            &mut fresh,
            Operation::Withdraw {
                id: id(101),
                result: id(100)
            }
        ),
        StoreError::NotWaiting(_)
    ));
    assert_eq!(fresh.current(), [100]);
}

#[test]
fn every_part_of_what_was_printed_can_be_corrected_and_a_changed_range_is_read_anew() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(Operation::CorrectDraft {
        id: id(100),
        correction: Correction {
            printed_name: Some("Haemoglobin".to_owned()),
            printed_flag: Some(None),
            printed_range: Some(Some("13.0-17.0".to_owned())),
            range: Some(Some(domain::ReferenceRange {
                low: "13.0".parse().ok(),
                high: "17.0".parse().ok(),
                source: domain::quantity::RangeSource::Printed,
            })),
            ..Correction::default()
        },
    });
    fresh.apply(confirm(100, None));
    let stored = &fresh.vault.results(ADA).unwrap()[0];
    assert_eq!(stored.result.printed.name, "Haemoglobin");
    assert_eq!(stored.result.printed.flag, None);
    assert_eq!(stored.result.printed.range.as_deref(), Some("13.0-17.0"));
    assert_eq!(stored.result.range.unwrap().low, "13.0".parse().ok());
    assert_eq!(stored.as_read.name, "Hgb");
    assert!(stored.is_corrected);
    // A range that is taken away takes its limits along.
    fresh.apply(Operation::CorrectResult {
        id: id(100),
        correction: Correction {
            printed_range: Some(None),
            ..Correction::default()
        },
    });
    let stored = &fresh.vault.results(ADA).unwrap()[0];
    assert_eq!(
        (stored.result.range, &stored.result.printed.range),
        (None, &None)
    );
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn what_was_read_from_a_document_is_known_again_by_its_bytes_as_long_as_its_import_stands() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(Operation::RejectResult { id: id(100) });
    let known =
        |fresh: &Fresh, bytes: &[u8]| fresh.vault.readings_of_document(bytes, ADA).unwrap().len();
    assert_eq!(known(&fresh, b"document 50"), 1);
    assert_eq!(known(&fresh, b"document 51"), 0);
    fresh.apply(Operation::UndoImport { id: id(50) });
    assert_eq!(known(&fresh, b"document 50"), 0);
}

#[test]
fn many_steps_of_one_call_stand_in_the_log_in_their_order_and_a_step_back_knows_those_before_it() {
    let mut fresh = fresh();
    let drafts = (100..200)
        .map(|number| (number, draft(&format!("{number}"), "2026-01-07")))
        .collect();
    let correct = |value: &str| Operation::CorrectDraft {
        id: id(100),
        correction: number(value),
    };
    let mut steps = vec![
        import(50, drafts),
        correct("9.1"),
        correct("9.2"),
        Operation::TakeBackCorrection { id: id(100) },
    ];
    steps.extend((100..200).map(|number| confirm(number, None)));
    let changes = fresh.vault.apply(&stamp(), &steps).unwrap();
    // The import, a hundred readings, three steps, a hundred confirmations.
    assert_eq!(changes.len(), 204);
    assert!(
        changes
            .windows(2)
            .all(|two| two[0].number + 1 == two[1].number)
    );
    let stored = fresh.vault.result(id(100)).unwrap().unwrap();
    assert_eq!(stored.result.printed.value, "9.1");
    let history = fresh.vault.history(id(100)).unwrap();
    assert_eq!(history.len(), 5);
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn of_many_steps_none_is_done_where_the_last_one_cannot_be() {
    let mut fresh = fresh();
    let drafts = (100..200)
        .map(|number| (number, draft(&format!("{number}"), "2026-01-07")))
        .collect();
    fresh.apply(import(50, drafts));
    let before = fresh.vault.record_hash().unwrap();
    let mut steps: Vec<Operation> = (100..200).map(|number| confirm(number, None)).collect();
    steps.push(confirm(100, None));
    assert!(matches!(
        fresh.vault.apply(&stamp(), &steps).unwrap_err(),
        StoreError::NotWaiting(_)
    ));
    assert_eq!(fresh.vault.record_hash().unwrap(), before);
    // A draft that is there already, in the middle of others.
    let again = (170..280)
        .map(|number| (number, draft(&format!("{number}"), "2026-01-08")))
        .collect();
    assert!(matches!(
        refused(&mut fresh, import(51, again)),
        StoreError::IdentityTaken(_)
    ));
    assert_eq!(fresh.vault.record_hash().unwrap(), before);
    assert!(fresh.vault.check().unwrap().is_sound());
}
