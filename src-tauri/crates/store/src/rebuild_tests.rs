//! Whatever is done in whatever order: the current tables are what the log gives.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use domain::Quantity;
use domain::person::Note;
use proptest::prelude::*;

use crate::invented::{cancelled, confirm, draft, fresh, id, import, stamp, typed};
use crate::{Correction, Entity, EntityKind, Operation};

/// Few identities, so that the operations meet.
fn operation() -> impl Strategy<Value = Operation> {
    let draft_id = 100..112_u128;
    let import_id = 50..54_u128;
    let note_id = 20..23_u128;
    prop_oneof![
        3 => (import_id.clone(), 7..10_u8, 1..4_u8).prop_map(|(number, value, day)| {
            // Each import brings three drafts of its own; values and days repeat between imports.
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
        2 => (50..54_u128, 1..4_u8).prop_map(|(number, day)| {
            import(number + 10, vec![(number + 100, cancelled(&format!("2026-01-0{day}")))])
        }),
        3 => (150..154_u128, draft_id.clone()).prop_map(|(number, result)| Operation::Withdraw {
            id: id(number),
            result: id(result),
        }),
        2 => (draft_id.clone(), draft_id.clone()).prop_map(|(older, newer)| Operation::Supersede {
            older: id(older),
            newer: id(newer),
        }),
        3 => prop_oneof![draft_id.clone(), 150..154_u128]
            .prop_map(|number| Operation::TakeBackConfirmation { id: id(number) }),
        2 => (draft_id.clone(), 7..10_u8).prop_map(|(number, value)| Operation::CorrectDraft {
            id: id(number),
            correction: Correction {
                printed_value: Some(value.to_string()),
                quantity: Some(Quantity::exact(value.into())),
                ..Correction::default()
            },
        }),
        2 => draft_id
            .clone()
            .prop_map(|number| Operation::TakeBackCorrection { id: id(number) }),
        2 => draft_id.clone().prop_map(|number| Operation::RejectResult { id: id(number) }),
        2 => draft_id.clone().prop_map(|number| Operation::RemoveResult { id: id(number) }),
        2 => draft_id.clone().prop_map(|number| Operation::PutBack {
            kind: EntityKind::Result,
            id: id(number),
        }),
        3 => (draft_id, 7..10_u8).prop_map(|(number, value)| Operation::CorrectResult {
            id: id(number),
            correction: Correction {
                printed_value: Some(value.to_string()),
                quantity: Some(Quantity::exact(value.into())),
                ..Correction::default()
            },
        }),
        3 => (50..64_u128).prop_map(|number| Operation::UndoImport { id: id(number) }),
        3 => (50..64_u128).prop_map(|number| Operation::RedoImport { id: id(number) }),
        2 => (120..124_u128, 40..42_u8).prop_map(|(number, value)| {
            Operation::AddTypedResult(typed(number, &value.to_string(), "2026-01-02"))
        }),
        1 => (note_id.clone(), "\\PC{0,12}").prop_map(|(number, text)| {
            Operation::Put(Entity::Note(Note {
                id: id(number),
                on: "2026-01".parse().unwrap(),
                text,
            }))
        }),
        1 => note_id.clone().prop_map(|number| Operation::Remove {
            kind: EntityKind::Note,
            id: id(number),
        }),
        1 => note_id.prop_map(|number| Operation::PutBack {
            kind: EntityKind::Note,
            id: id(number),
        }),
        1 => ("[a-c]", "\\PC{0,6}").prop_map(|(key, value)| Operation::Setting { key, value }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_current_tables_follow_from_the_log(operations in prop::collection::vec(operation(), 1..60)) {
        let mut fresh = fresh();
        let mut done = 0;
        for operation in &operations {
            // Many are refused, since they do not fit; those must leave no trace.
            if fresh.vault.apply(&stamp(), std::slice::from_ref(operation)).is_ok() {
                done += 1;
            }
        }
        let report = fresh.vault.check().unwrap();
        prop_assert!(report.is_sound(), "{:?}", report.findings);
        prop_assert!(report.changes > done);
        // No two current results are the same, and none of an undone import counts unless corrected.
        let results = fresh.vault.results(crate::invented::ADA).unwrap();
        let imports = fresh.vault.imports().unwrap();
        let mut seen = std::collections::BTreeSet::new();
        for stored in results {
            let result = &stored.result;
            prop_assert!(seen.insert((
                result.analyte,
                result.collected,
                result.printed.value.clone(),
            )));
            let is_undone = imports
                .iter()
                .any(|import| Some(import.id) == stored.import && import.is_undone);
            if is_undone {
                let was_corrected = fresh.vault.history(result.id).unwrap().iter().any(|entry| {
                    matches!(entry.step, crate::HistoryStep::Corrected(_))
                });
                prop_assert!(was_corrected);
            }
        }
    }
}
