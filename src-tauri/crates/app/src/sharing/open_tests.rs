//! What has several values is nowhere taken for certain before somebody chose.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use domain::person::Allergy;
use domain::treatment::{EvaluationWindow, StudyRules, Treatment};
use store::Entity;

use super::family::{ADA, Family, corrected, note, now, platelets};
use super::*;
use crate::comparison::{self, ComparisonRequest};
use crate::home::{self, PhaseView};
use crate::session::Now;

fn treatment(first_dose: &str) -> Operation {
    Operation::Put(Entity::Treatment(Treatment {
        id: Uuid::from_u128(800),
        name: "azacitidine".to_owned(),
        first_dose: Some(first_dose.parse().unwrap()),
        ended: None,
        cycle_days: None,
        window: EvaluationWindow::default(),
        trial: None,
        definition: None,
        rules: StudyRules::default(),
    }))
}

fn allergy(substance: &str) -> Operation {
    Operation::Put(Entity::Allergy(Allergy {
        id: Uuid::from_u128(801),
        substance: substance.to_owned(),
        reaction: None,
    }))
}

/// Two computers write without knowing of each other.
fn apart(family: &mut Family, here: Operation, there: Operation) {
    family.write(0, here);
    family.write(1, there);
    family.settle();
}

#[test]
fn no_window_and_no_comparison_follows_from_a_treatment_with_two_values() {
    let mut family = Family::new();
    family.write(0, treatment("2026-08-03"));
    let tom = family.add(RoleView::Editor, &[]);
    let ada = ADA.to_string();
    let phase = |family: &Family, number: usize| {
        let view = home::window(&family.computers[number], &ada, None, now()).unwrap();
        view.phase
    };
    let compare = |family: &Family| {
        let request = ComparisonRequest::default();
        comparison::comparison(&family.computers[tom], &ada, &request, now())
    };
    assert_ne!(phase(&family, tom), PhaseView::Unsettled);
    assert!(compare(&family).is_ok());
    apart(
        &mut family,
        treatment("2026-08-04"),
        treatment("2026-09-04"),
    );
    for number in [0, tom] {
        assert_eq!(phase(&family, number), PhaseView::Unsettled);
        let home = home::home(&family.computers[number], &ada, now()).unwrap();
        assert_eq!(home.to_do[0].code, "conflict");
        assert!(home.to_do.iter().all(|todo| todo.code != "treatment"));
    }
    assert_eq!(compare(&family).unwrap_err().code, ErrorCode::ChooseFirst);
    let open = family.conflicts(tom).remove(0).id;
    choose(&mut family.computers[tom], &ada, &open, 0, now()).unwrap();
    family.settle();
    assert_ne!(phase(&family, 0), PhaseView::Unsettled);
    assert!(compare(&family).is_ok());
}

#[test]
fn a_treatment_that_one_removed_and_another_changed_is_not_just_gone() {
    let mut family = Family::new();
    family.write(0, treatment("2026-08-03"));
    let tom = family.add(RoleView::Editor, &[]);
    let removed = Operation::Remove {
        kind: EntityKind::Treatment,
        id: Uuid::from_u128(800),
    };
    apart(&mut family, removed, treatment("2026-09-04"));
    for number in [0, tom] {
        let view = home::window(&family.computers[number], &ADA.to_string(), None, now()).unwrap();
        assert_eq!(view.phase, PhaseView::Unsettled);
    }
}

#[test]
fn a_result_that_one_removed_and_another_corrected_leaves_no_verdict_certain() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    let removed = Operation::RemoveResult {
        id: Uuid::from_u128(200),
    };
    apart(&mut family, removed, corrected(200, "43"));
    for number in [0, tom] {
        let session = &family.computers[number];
        assert_eq!(session.results(ADA).unwrap(), vec![]);
        assert_eq!(session.unseen(ADA).unwrap().len(), 1);
    }
}

#[test]
fn where_one_of_two_values_is_a_level_for_a_call_the_call_is_said() {
    let mut family = Family::new();
    let recent = domain::result::LabResult {
        collected: "2026-11-20".parse().unwrap(),
        ..platelets(202, "60")
    };
    family.write(0, Operation::AddTypedResult(recent));
    let tom = family.add(RoleView::Editor, &[]);
    apart(&mut family, corrected(202, "9"), corrected(202, "90"));
    for number in [0, tom] {
        let home = home::home(&family.computers[number], &ADA.to_string(), now()).unwrap();
        let count = home
            .counts
            .iter()
            .find(|count| count.analyte == "platelets")
            .unwrap();
        // The newest value that is settled stays; the others are named, and neither is taken.
        assert_eq!(count.value.as_deref(), Some("41"));
        let said = &count.sentences[0];
        assert_eq!(said.key, "share-count-two-values");
        assert!(
            said.text.contains("9") && said.text.contains("90"),
            "{said:?}"
        );
        assert!(
            count
                .call
                .iter()
                .any(|level| level.key.contains("platelets")),
            "{:?}",
            count.call
        );
    }
}

#[test]
fn a_list_on_paper_names_both_values() {
    let mut family = Family::new();
    family.write(0, allergy("Penicillin"));
    family.add(RoleView::Editor, &[]);
    apart(&mut family, allergy("Penicillin V"), allergy("Amoxicillin"));
    let session = &family.computers[0];
    let words = session.words().unwrap();
    let open = session.open_choices(ADA).unwrap();
    let lines = open.lines(&words, EntityKind::Allergy);
    assert!(
        lines[0].contains("Penicillin V") && lines[0].contains("Amoxicillin"),
        "{lines:?}"
    );
    assert_eq!(
        open.lines(&words, EntityKind::Medicine),
        Vec::<String>::new()
    );
}

#[test]
fn what_was_written_in_a_restored_copy_stands_beside_what_came_meanwhile() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    let backup = family.computers[tom].vault.backup(now().at).unwrap();
    let place = family.vault(7);
    let restored = store::restore_backup(&backup.path, &place, &super::family::phrase()).unwrap();
    let number = family.computers.len();
    family.computers.push(super::family::open(restored));
    family.write(number, note(100, "Written in the restored copy."));
    family.write(0, note(100, "Written meanwhile."));
    family.sync(0);
    family.admit(number, RoleView::Editor, &[]);
    family.settle();
    assert_eq!(family.notes(0), ["Written meanwhile."]);
    assert_eq!(family.notes(number), ["Written in the restored copy."]);
    let found = family.conflicts(number);
    let texts: Vec<&str> = found[0]
        .values
        .iter()
        .map(|value| value.text.as_str())
        .collect();
    assert_eq!(
        texts,
        ["Written meanwhile.", "Written in the restored copy."]
    );
    choose(
        &mut family.computers[number],
        &ADA.to_string(),
        &found[0].id,
        1,
        now(),
    )
    .unwrap();
    family.settle();
    family.assert_equal(&[0, tom, number]);
    assert_eq!(family.notes(0), ["Written in the restored copy."]);
}

fn given(id: u128, units: u16) -> Operation {
    use domain::transfusion::{Product, Transfusion};

    Operation::Put(Entity::Transfusion(Transfusion {
        id: Uuid::from_u128(id),
        on: "2026-10-05".parse().unwrap(),
        product: Product::RedCells,
        units,
        hemoglobin_before: None,
        platelets_before: None,
        reason: None,
        reaction: None,
    }))
}

#[test]
fn one_draw_that_came_from_two_computers_and_was_corrected_on_one_is_not_certain() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    family.write(0, Operation::AddTypedResult(platelets(300, "60")));
    family.write(0, corrected(300, "66"));
    family.write(tom, Operation::AddTypedResult(platelets(301, "60")));
    family.settle();
    for number in [0, tom] {
        let session = &family.computers[number];
        // Another draw of that day stays as it is.
        let stands: Vec<u128> = session
            .results(ADA)
            .unwrap()
            .iter()
            .map(|stored| stored.result.id.as_u128())
            .collect();
        assert_eq!(stands, [200]);
        assert_eq!(session.unseen(ADA).unwrap().len(), 1);
    }
    let open = family.conflicts(tom).remove(0);
    let texts: Vec<&str> = open
        .values
        .iter()
        .map(|value| value.text.as_str())
        .collect();
    assert!(
        texts[0].contains("66") && texts[1].contains("60"),
        "{texts:?}"
    );
    choose(
        &mut family.computers[tom],
        &ADA.to_string(),
        &open.id,
        0,
        now(),
    )
    .unwrap();
    family.settle();
    family.assert_equal(&[0, tom]);
    for number in [0, tom] {
        assert_eq!(family.conflicts(number), vec![]);
        assert_eq!(family.computers[number].results(ADA).unwrap().len(), 2);
    }
}

#[test]
fn one_transfusion_typed_by_two_people_makes_no_sum_certain_until_somebody_says() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    // Two that one person typed are two.
    family.write(0, given(700, 1));
    family.write(0, given(701, 2));
    assert!(
        !family.computers[0]
            .open_choices(ADA)
            .unwrap()
            .has_kind(EntityKind::Transfusion)
    );
    family.write(tom, given(702, 2));
    family.settle();
    for number in [0, tom] {
        let open = family.computers[number].open_choices(ADA).unwrap();
        assert!(open.has_kind(EntityKind::Transfusion), "{number}");
        let view = family.conflicts(number).remove(0);
        assert_eq!((view.values.len(), view.may_all_be_right), (3, true));
        choose(
            &mut family.computers[number],
            &ADA.to_string(),
            &view.id,
            3,
            now(),
        )
        .unwrap();
        let open = family.computers[number].open_choices(ADA).unwrap();
        assert!(!open.has_kind(EntityKind::Transfusion));
    }
    assert_eq!(
        family.computers[tom].vault.transfusions(ADA).unwrap().len(),
        3
    );
}

#[test]
fn a_moment_that_came_on_one_computer_does_not_end_the_plan_of_the_others() {
    let mut family = Family::new();
    let tom = family.add(RoleView::Editor, &[]);
    let ada = ADA.to_string();
    let request = crate::covered::CoverRequest {
        is_on: true,
        until: Some("2026-11-25 18:00".to_owned()),
    };
    crate::covered::choose(&mut family.computers[0], &ada, &request, now()).unwrap();
    family.settle();
    let is_on = |family: &Family, number: usize, now: Now| {
        let view = crate::covered::covered(&family.computers[number], &ada, now).unwrap();
        view.is_on
    };
    assert!(is_on(&family, tom, now()));
    // A clock that is years ahead.
    let later = Now {
        at: now().at + chrono::Days::new(3_650),
    };
    crate::covered::open_due(&mut family.computers[0], later).unwrap();
    assert!(!is_on(&family, 0, later));
    family.settle();
    assert!(is_on(&family, tom, now()));
}
