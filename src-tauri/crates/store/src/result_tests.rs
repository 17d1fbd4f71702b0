//! The life of a result: read, looked at, confirmed, corrected, replaced, removed, undone.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use domain::result::ResultStatus;
use domain::{Analyte, PartialDate, Quantity};

use crate::invented::{ADA, Fresh, confirm, draft, fresh, id, import, stamp, typed};
use crate::{Correction, EntityKind, HistoryStep, MissingPart, Operation, ResultState, StoreError};

fn error(fresh: &mut Fresh, operation: Operation) -> StoreError {
    fresh.vault.apply(&stamp(), &[operation]).unwrap_err()
}

#[test]
fn a_draft_waits_as_it_was_read_and_counts_only_once_it_is_confirmed() {
    let mut fresh = fresh();
    fresh.apply(import(
        50,
        vec![(100, draft("8.90", "2026-01-07T08:00:00-05:00"))],
    ));
    let waiting = fresh.vault.review(None).unwrap();
    assert_eq!(waiting[0].draft, draft("8.90", "2026-01-07T08:00:00-05:00"));
    assert_eq!(waiting[0].import, id(50));
    assert_eq!(fresh.current(), [0_u128; 0]);
    fresh.apply(confirm(100, None));
    let fresh = fresh.reopen();
    assert_eq!(fresh.waiting(), [0_u128; 0]);
    let stored = &fresh.vault.results(ADA).unwrap()[0];
    assert_eq!(stored.result.printed.value, "8.90");
    assert_eq!(stored.result.quantity.value.to_string(), "8.90");
    assert_eq!(stored.import, Some(id(50)));
    assert_eq!(stored.document, Some(id(50)));
    assert_eq!(stored.place, waiting[0].draft.place);
    assert!(!stored.is_corrected);
    let document = fresh.vault.document(id(50)).unwrap().unwrap();
    assert_eq!(document.bytes, b"document 50");
    assert_eq!(fresh.vault.import(id(50)).unwrap().unwrap().confirmed, 1);
}

#[test]
fn the_same_result_is_marked_in_review_and_never_current_twice() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07T08:00"))]));
    fresh.apply(confirm(100, None));
    // Another file of the same draw gives the offset as well.
    fresh.apply(import(
        51,
        vec![(101, draft("8.9", "2026-01-07T08:00:00-05:00"))],
    ));
    assert_eq!(fresh.vault.review(None).unwrap()[0].already, Some(id(100)));
    assert!(matches!(
        error(&mut fresh, confirm(101, None)),
        StoreError::AlreadyInRecord { existing, .. } if existing == id(100)
    ));
    fresh.apply(confirm(101, Some(100)));
    assert_eq!(fresh.current(), [101]);
    fresh.apply(Operation::AddTypedResult(typed(110, "45", "2026-01-07")));
    assert!(matches!(
        error(
            &mut fresh,
            Operation::AddTypedResult(typed(111, "45", "2026-01-07"))
        ),
        StoreError::AlreadyInRecord { .. }
    ));
    // Another value of that day is another result.
    fresh.apply(Operation::AddTypedResult(typed(112, "46", "2026-01-07")));
}

#[test]
fn a_reading_that_was_corrected_is_still_recognised_when_it_comes_again() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(Operation::ConfirmResult {
        id: id(100),
        person: ADA,
        correction: Some(Correction {
            printed_value: Some("9.8".to_owned()),
            quantity: Some(Quantity::exact("9.8".parse().unwrap())),
            ..Correction::default()
        }),
        supersedes: None,
    });
    let stored = &fresh.vault.results(ADA).unwrap()[0];
    assert!(stored.is_corrected);
    assert_eq!(stored.as_read.value, "8.9");
    assert_eq!(stored.result.printed.value, "9.8");
    fresh.apply(import(51, vec![(101, draft("8.9", "2026-01-07"))]));
    assert_eq!(fresh.vault.review(None).unwrap()[0].already, Some(id(100)));
    assert!(matches!(
        error(&mut fresh, confirm(101, None)),
        StoreError::AlreadyInRecord { .. }
    ));
}

#[test]
fn a_draft_that_lacks_something_cannot_be_confirmed() {
    let complete = draft("8.9", "2026-01-07");
    for (number, draft, missing) in [
        (
            100,
            domain::draft::Draft {
                analyte: None,
                ..complete.clone()
            },
            MissingPart::Analyte,
        ),
        (
            101,
            domain::draft::Draft {
                quantity: None,
                ..complete.clone()
            },
            MissingPart::Quantity,
        ),
        (
            102,
            domain::draft::Draft {
                collected: None,
                ..complete.clone()
            },
            MissingPart::Date,
        ),
        (
            103,
            domain::draft::Draft {
                status: ResultStatus::Cancelled,
                ..complete
            },
            MissingPart::CountingStatus,
        ),
    ] {
        let mut fresh = fresh();
        fresh.apply(import(50, vec![(number, draft)]));
        assert!(
            matches!(
                error(&mut fresh, confirm(number, None)),
                StoreError::Incomplete { missing: found, .. } if found == missing
            ),
            "{missing:?}"
        );
        assert_eq!(fresh.waiting(), [number]);
    }
}

#[test]
fn a_number_never_keeps_the_meaning_of_another_unit_or_test() {
    for correction in [
        Correction {
            analyte: Some(Analyte::Mchc),
            ..Correction::default()
        },
        Correction {
            printed_unit: Some("g/L".to_owned()),
            ..Correction::default()
        },
        Correction {
            printed_value: Some("89".to_owned()),
            ..Correction::default()
        },
        Correction {
            printed_comparator: Some(Some(domain::Comparator::Below)),
            ..Correction::default()
        },
    ] {
        let mut fresh = fresh();
        fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
        fresh.apply(confirm(100, None));
        let operation = Operation::CorrectResult {
            id: id(100),
            correction: correction.clone(),
        };
        assert!(
            matches!(
                error(&mut fresh, operation),
                StoreError::Incomplete {
                    missing: MissingPart::Quantity,
                    ..
                }
            ),
            "{correction:?}"
        );
        let with_quantity = Correction {
            quantity: Some(Quantity::exact("8.8".parse().unwrap())),
            ..correction.clone()
        };
        fresh.apply(Operation::CorrectResult {
            id: id(100),
            correction: with_quantity,
        });
        let result = fresh.vault.result(id(100)).unwrap().unwrap().result;
        let keeps_range = correction.analyte.is_none() && correction.printed_unit.is_none();
        assert_eq!(result.range.is_some(), keeps_range, "{correction:?}");
    }
}

#[test]
fn the_history_of_a_result_tells_every_value_it_had() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(confirm(100, None));
    let day: PartialDate = "2026-01-08".parse().unwrap();
    fresh.apply(Operation::CorrectResult {
        id: id(100),
        correction: Correction {
            collected: Some(day),
            ..Correction::default()
        },
    });
    fresh.apply(Operation::UndoImport { id: id(50) });
    let history = fresh.vault.history(id(100)).unwrap();
    let steps: Vec<&HistoryStep> = history.iter().map(|entry| &entry.step).collect();
    assert!(matches!(steps[0], HistoryStep::Read(read) if read.printed.value == "8.9"));
    assert!(matches!(steps[1], HistoryStep::Confirmed(result, None) if result.collected != day));
    assert!(matches!(steps[2], HistoryStep::Corrected(result) if result.collected == day));
    assert!(matches!(steps[3], HistoryStep::ImportUndone));
    assert_eq!(steps.len(), 4);
}

#[test]
fn undoing_an_import_takes_its_results_and_brings_back_what_they_replaced() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(confirm(100, None));
    fresh.apply(import(
        51,
        vec![
            (101, draft("9.1", "2026-01-07")),
            (102, draft("9.2", "2026-01-14")),
            (103, draft("9.3", "2026-01-21")),
        ],
    ));
    fresh.apply(confirm(101, Some(100)));
    fresh.apply(confirm(102, None));
    assert_eq!(fresh.current(), [101, 102]);
    assert_eq!(fresh.vault.superseded_by(id(101)).unwrap(), [id(100)]);
    let changes = fresh.apply(Operation::UndoImport { id: id(51) });
    assert!(changes[0].kept.is_empty());
    assert_eq!((fresh.current(), fresh.waiting()), (vec![100], vec![]));
    assert_eq!(
        fresh.vault.result(id(101)).unwrap().unwrap().state,
        ResultState::Undone
    );
    assert!(matches!(
        error(&mut fresh, Operation::UndoImport { id: id(51) }),
        StoreError::ImportState(_)
    ));
    assert!(matches!(
        error(&mut fresh, confirm(103, None)),
        StoreError::NotWaiting(_)
    ));
    fresh.apply(Operation::RedoImport { id: id(51) });
    assert_eq!(
        (fresh.current(), fresh.waiting()),
        (vec![101, 102], vec![103])
    );
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn a_result_that_was_corrected_stays_and_is_named_when_its_import_is_undone() {
    let mut fresh = fresh();
    let drafts = vec![
        (100, draft("8.9", "2026-01-07")),
        (101, draft("9.0", "2026-01-08")),
    ];
    fresh.apply(import(50, drafts));
    fresh.apply(confirm(100, None));
    fresh.apply(confirm(101, None));
    fresh.apply(Operation::CorrectResult {
        id: id(100),
        correction: Correction {
            laboratory: Some("Other Lab".to_owned()),
            ..Correction::default()
        },
    });
    let changes = fresh.apply(Operation::UndoImport { id: id(50) });
    assert_eq!(changes[0].kept, [id(100)]);
    assert_eq!(fresh.current(), [100]);
}

#[test]
fn undoing_the_middle_of_a_row_of_replacements_brings_nothing_old_back() {
    let mut fresh = fresh();
    for (import_number, number, value, former) in [
        (50, 100, "8.1", None),
        (51, 101, "8.2", Some(100)),
        (52, 102, "8.3", Some(101)),
    ] {
        fresh.apply(import(
            import_number,
            vec![(number, draft(value, "2026-01-07"))],
        ));
        fresh.apply(confirm(number, former));
    }
    fresh.apply(Operation::UndoImport { id: id(51) });
    assert_eq!(fresh.current(), [102]);
    fresh.apply(Operation::UndoImport { id: id(52) });
    assert_eq!(fresh.current(), [100]);
    fresh.apply(Operation::RedoImport { id: id(51) });
    assert_eq!(fresh.current(), [101]);
}

#[test]
fn removing_a_result_does_not_bring_back_the_one_it_replaced() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(confirm(100, None));
    fresh.apply(import(51, vec![(101, draft("9.1", "2026-01-07"))]));
    fresh.apply(confirm(101, Some(100)));
    fresh.apply(Operation::RemoveResult { id: id(101) });
    assert_eq!(fresh.current(), [0_u128; 0]);
    fresh.apply(Operation::PutBack {
        kind: EntityKind::Result,
        id: id(101),
    });
    assert_eq!(fresh.current(), [101]);
}

#[test]
fn the_same_result_imported_again_while_its_import_was_undone_counts_once_after_the_redo() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(confirm(100, None));
    fresh.apply(Operation::UndoImport { id: id(50) });
    fresh.apply(import(51, vec![(101, draft("8.9", "2026-01-07"))]));
    fresh.apply(confirm(101, None));
    fresh.apply(Operation::RedoImport { id: id(50) });
    assert_eq!(fresh.current(), [101]);
    // Removing or correcting the one that counts must not bring its twin back.
    fresh.apply(Operation::RemoveResult { id: id(101) });
    assert_eq!(fresh.current(), [0_u128; 0]);
    fresh.apply(Operation::UndoImport { id: id(51) });
    assert_eq!(fresh.current(), [100]);
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn a_rejected_draft_can_wait_again() {
    let mut fresh = fresh();
    fresh.apply(import(50, vec![(100, draft("8.9", "2026-01-07"))]));
    fresh.apply(Operation::RejectResult { id: id(100) });
    assert_eq!(fresh.waiting(), [0_u128; 0]);
    assert!(matches!(
        error(&mut fresh, confirm(100, None)),
        StoreError::NotWaiting(_)
    ));
    fresh.apply(Operation::PutBack {
        kind: EntityKind::Result,
        id: id(100),
    });
    assert_eq!(fresh.waiting(), [100]);
}

#[test]
fn a_document_is_kept_once_and_one_that_is_too_large_is_refused() {
    let mut fresh = fresh();
    for number in [50, 51] {
        let Operation::ReceiveImport(mut new) = import(number, Vec::new()) else {
            continue;
        };
        new.document_bytes = Some(b"the same".to_vec());
        fresh.apply(Operation::ReceiveImport(new));
    }
    let originals: u32 = fresh
        .vault
        .connection
        .query_row("SELECT count(*) FROM original", [], |row| row.get(0))
        .unwrap();
    assert_eq!(originals, 1);
    let Operation::ReceiveImport(mut new) = import(52, Vec::new()) else {
        return;
    };
    new.document_bytes = Some(vec![0; crate::LARGEST_DOCUMENT + 1]);
    assert!(matches!(
        error(&mut fresh, Operation::ReceiveImport(new)),
        StoreError::DocumentTooLarge { .. }
    ));
}

#[test]
fn a_draft_can_be_corrected_while_it_waits_and_is_confirmed_as_corrected() {
    let mut fresh = fresh();
    let without_date = domain::draft::Draft {
        collected: None,
        collected_choices: vec!["2026-03-04".parse().unwrap(), "2026-04-03".parse().unwrap()],
        reasons: vec![
            domain::draft::Reason::DateAmbiguous,
            domain::draft::Reason::LayoutUnclear,
        ],
        ..draft("8.9", "2026-01-07")
    };
    fresh.apply(import(50, vec![(100, without_date)]));
    fresh.apply(Operation::CorrectDraft {
        id: id(100),
        correction: Correction {
            collected: Some("2026-04-03".parse().unwrap()),
            ..Correction::default()
        },
    });
    // Choosing the day is no look at a doubtful number.
    let waiting = fresh.vault.review(None).unwrap();
    assert_eq!(
        waiting[0].draft.reasons,
        [domain::draft::Reason::LayoutUnclear]
    );
    fresh.apply(Operation::CorrectDraft {
        id: id(100),
        correction: Correction {
            printed_value: Some("9.8".to_owned()),
            quantity: Some(Quantity::exact("9.8".parse().unwrap())),
            ..Correction::default()
        },
    });
    let mut fresh = fresh.reopen();
    let waiting = fresh.vault.review(None).unwrap();
    assert!(waiting[0].is_corrected);
    assert!(waiting[0].draft.reasons.is_empty());
    assert!(waiting[0].draft.collected_choices.is_empty());
    assert_eq!(waiting[0].draft.printed.value, "9.8");
    fresh.apply(confirm(100, None));
    let stored = &fresh.vault.results(ADA).unwrap()[0];
    assert_eq!(stored.result.collected.to_string(), "2026-04-03");
    assert_eq!(stored.result.quantity.value.to_string(), "9.8");
    assert_eq!(stored.as_read.value, "8.9");
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn results_of_a_stretch_of_time_are_those_whose_draw_begins_in_it() {
    let mut fresh = fresh();
    for (number, collected) in [
        (1, "2025"),
        (2, "2025-12-31"),
        (3, "2026"),
        (4, "2026-01"),
        (5, "2026-01-01T08:10"),
        (6, "2026-02"),
        (7, "2026-02-28T23:59:00+01:00"),
        (8, "2026-03"),
        (9, "2026-03-01"),
    ] {
        fresh.apply(Operation::AddTypedResult(typed(number, "45", collected)));
    }
    let day = |text: &str| text.parse::<chrono::NaiveDate>().ok();
    let found = |analytes: &[Analyte], from, to| -> Vec<u128> {
        let found = fresh.vault.results_between(ADA, analytes, from, to);
        let mut ids: Vec<u128> = found
            .unwrap()
            .iter()
            .map(|stored| stored.result.id.as_u128())
            .collect();
        ids.sort_unstable();
        ids
    };
    let platelets = [Analyte::Platelets];
    let (new_year, end) = (day("2026-01-01"), day("2026-02-28"));
    assert_eq!(found(&platelets, new_year, end), [3, 4, 5, 6, 7]);
    assert_eq!(found(&platelets, day("2026-01-02"), end), [6, 7]);
    assert_eq!(found(&platelets, day("2026-02-01"), None), [6, 7, 8, 9]);
    assert_eq!(found(&platelets, None, day("2025-12-31")), [1, 2]);
    assert_eq!(found(Analyte::ALL, None, None).len(), 9);
    assert!(found(&[Analyte::Hemoglobin], None, None).is_empty());
    fresh.apply(Operation::RemoveResult { id: id(7) });
    let found = fresh.vault.results_between(ADA, &platelets, new_year, end);
    assert_eq!(found.unwrap().len(), 4, "a removed one does not count");
}
