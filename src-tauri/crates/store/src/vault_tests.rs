//! A vault from outside: what is put in comes out, and who may open it.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use domain::health::{
    AboutMe, BloodNeeds, CheckIn, Felt, HospitalStay, Infection, SideEffect, TreatedWhere,
};
use domain::person::{
    Allergy, Appointment, DiseaseCard, GeneFinding, GeneStatus, Medicine, MedicineClass, Note,
    Person, RiskSide, TeamLine,
};
use domain::question::PickedQuestion;
use domain::transfusion::{LogKind, LogSpan, Product, Transfusion};
use domain::treatment::{
    Arm, Definition, EvaluationWindow, Milestone, MilestoneKind, MilestoneStatus, Treatment, Trial,
};

use super::*;
use crate::invented::{ADA, ada, fresh, id, phrase, stamp};
use crate::{Cause, Entity, EntityKind, Finding, HistoryStep, LoggedSpan};

fn one_of_each() -> Vec<Entity> {
    vec![
        Entity::Person(ada()),
        Entity::TeamLine(TeamLine {
            id: id(2),
            label: "Day unit".to_owned(),
            phone: "555 0100".to_owned(),
            call_when: None,
        }),
        Entity::Appointment(Appointment {
            id: id(3),
            at: "2026-04-01T09:30".parse().unwrap(),
            title: "Haematology".to_owned(),
            note: Some("bring the list".to_owned()),
        }),
        Entity::Medicine(Medicine {
            id: id(4),
            name: "Filgrastim".to_owned(),
            dose: None,
            from: "2026".parse().ok(),
            until: "2026-02".parse().ok(),
            class: MedicineClass::GrowthFactor,
            prescriber: Some("Dr Reyes".to_owned()),
        }),
        Entity::Allergy(Allergy {
            id: id(5),
            substance: "Penicillin".to_owned(),
            reaction: Some("rash".to_owned()),
        }),
        Entity::Note(Note {
            id: id(6),
            on: "2026-03-01".parse().unwrap(),
            text: "Tired; walked “all the same”.\n— so what?".to_owned(),
        }),
        Entity::GeneFinding(GeneFinding {
            id: id(7),
            gene: "SF3B1".to_owned(),
            status: GeneStatus::Found,
            share_percent: "38.50".parse().ok(),
            reported: "2025-05".parse().ok(),
        }),
        Entity::DiseaseCard(DiseaseCard {
            id: id(8),
            subtype: Some("MDS-LB".to_owned()),
            risk: None,
            risk_side: Some(RiskSide::Lower),
            marrow_blasts_percent: "2".parse().ok(),
            diagnosed: "2025".parse().ok(),
            karyotype: None,
            source: None,
        }),
        Entity::Transfusion(Transfusion {
            id: id(9),
            on: "2026-02-28".parse().unwrap(),
            product: Product::RedCells,
            units: 2,
            hemoglobin_before: "7.10".parse().ok(),
            platelets_before: None,
            reason: None,
            reaction: Some("none".to_owned()),
        }),
        Entity::Treatment(Treatment {
            id: id(10),
            name: "Study drug".to_owned(),
            first_dose: "2026-01-05".parse().ok(),
            ended: None,
            cycle_days: Some(28),
            window: EvaluationWindow::default(),
            trial: Some(Trial {
                name: "EXAMPLE-1".to_owned(),
                registry_number: Some("NCT00000000".to_owned()),
                phase: Some("2".to_owned()),
                arm: Arm::Known("A".to_owned()),
                consent: "2025-12-20".parse().ok(),
            }),
            definition: Some(Definition::Iwg2018),
            rules: domain::treatment::StudyRules {
                evaluation: "2026-06-22".parse().ok(),
                baseline_days: Some(28),
                baseline_hemoglobin: "8.70125".parse().ok(),
                response_days: Some(84),
                modified_hi_e: true,
                ..domain::treatment::StudyRules::default()
            },
        }),
        Entity::Treatment(Treatment {
            id: id(11),
            name: "Epoetin".to_owned(),
            first_dose: None,
            ended: "2025-11-30".parse().ok(),
            cycle_days: None,
            window: EvaluationWindow {
                assessments: vec![7],
                is_studys_own: true,
                ..EvaluationWindow::default()
            },
            trial: None,
            definition: None,
            rules: domain::treatment::StudyRules::default(),
        }),
        Entity::Milestone(Milestone {
            id: id(12),
            treatment: Some(id(10)),
            kind: MilestoneKind::DoseHeld,
            planned: None,
            actual: "2026-03-02".parse().ok(),
            status: MilestoneStatus::Done,
            note: None,
        }),
        Entity::Question(PickedQuestion {
            id: id(13),
            bank_id: None,
            own_text: Some("What next?".to_owned()),
            appointment: Some(id(3)),
            ask_first: true,
            position: 1,
            asked: false,
            answer: None,
            answered_by: None,
            next_step: Some("ask the nurse".to_owned()),
            due: "2026-04".parse().ok(),
        }),
        Entity::LogSpan(LoggedSpan {
            id: id(14),
            kind: LogKind::Platelets,
            span: LogSpan {
                from: "2026-01-01".parse().unwrap(),
                to: "2026-02-01".parse().unwrap(),
            },
        }),
        Entity::CheckIn(CheckIn {
            id: id(15),
            on: "2026-03-02".parse().unwrap(),
            energy: Some(10),
            breathless: Some(Felt::ALittle),
            dizzy: None,
            bleeding: Some(Felt::No),
            fever: Some(true),
            words: Some("Slept at last.".to_owned()),
        }),
        Entity::SideEffect(SideEffect {
            id: id(16),
            what: "Rash".to_owned(),
            from: "2026-02".parse().unwrap(),
            until: None,
            note: None,
        }),
        Entity::Infection(Infection {
            id: id(17),
            what: "Chest infection".to_owned(),
            from: "2026-02-03".parse().unwrap(),
            until: "2026-02-10".parse().ok(),
            treated: TreatedWhere::Hospital,
            note: Some("antibiotics".to_owned()),
        }),
        Entity::HospitalStay(HospitalStay {
            id: id(18),
            from: "2026-02-03".parse().unwrap(),
            until: None,
            place: Some("Riverside".to_owned()),
            reason: "Chest infection".to_owned(),
        }),
        Entity::BloodNeeds(BloodNeeds {
            id: id(19),
            group: Some("A Rh positive".to_owned()),
            antibodies: None,
            products: Some("irradiated".to_owned()),
            source: None,
        }),
        Entity::AboutMe(AboutMe {
            id: id(20),
            conditions: None,
            fitness: None,
            matters: Some("The garden".to_owned()),
        }),
    ]
}

/// Returns everything that Ada has, as entities in the order of [`one_of_each`].
fn everything(vault: &Vault) -> Vec<Entity> {
    let mut all = Vec::new();
    all.extend(vault.people().unwrap().into_iter().map(Entity::Person));
    all.extend(
        vault
            .team_lines(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::TeamLine),
    );
    all.extend(
        vault
            .appointments(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::Appointment),
    );
    all.extend(
        vault
            .medicines(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::Medicine),
    );
    all.extend(
        vault
            .allergies(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::Allergy),
    );
    all.extend(vault.notes(ADA).unwrap().into_iter().map(Entity::Note));
    all.extend(
        vault
            .genes(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::GeneFinding),
    );
    all.extend(
        vault
            .disease_card(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::DiseaseCard),
    );
    all.extend(
        vault
            .transfusions(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::Transfusion),
    );
    all.extend(
        vault
            .treatments(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::Treatment),
    );
    all.extend(
        vault
            .milestones(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::Milestone),
    );
    all.extend(
        vault
            .questions(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::Question),
    );
    all.extend(
        vault
            .log_spans(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::LogSpan),
    );
    all.extend(
        vault
            .check_ins(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::CheckIn),
    );
    all.extend(
        vault
            .side_effects(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::SideEffect),
    );
    all.extend(
        vault
            .infections(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::Infection),
    );
    all.extend(
        vault
            .hospital_stays(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::HospitalStay),
    );
    all.extend(
        vault
            .blood_needs(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::BloodNeeds),
    );
    all.extend(
        vault
            .about_me(ADA)
            .unwrap()
            .into_iter()
            .map(Entity::AboutMe),
    );
    all
}

#[test]
fn one_of_each_kind_is_the_same_after_opening_again() {
    let mut fresh = fresh();
    let put: Vec<Operation> = one_of_each().into_iter().map(Operation::Put).collect();
    fresh.vault.apply(&stamp(), &put).unwrap();
    let mut fresh = fresh.reopen();
    assert_eq!(everything(&fresh.vault), one_of_each());
    assert!(fresh.vault.check().unwrap().is_sound());
    let spans = fresh.vault.log_completeness(ADA).unwrap();
    assert!(spans.platelets.is_some() && spans.red_cells.is_none());
}

#[test]
fn what_is_removed_can_be_put_back_and_its_history_stays_readable() {
    let mut fresh = fresh();
    let before = fresh.vault.content_hash(ADA).unwrap();
    for entity in one_of_each().into_iter().skip(1) {
        let (kind, id) = (entity.kind(), entity.id());
        fresh.apply(Operation::Put(entity.clone()));
        let with = fresh.vault.content_hash(ADA).unwrap();
        assert_ne!(with, before, "{kind:?}");
        fresh.apply(Operation::Remove { kind, id });
        assert_eq!(fresh.vault.content_hash(ADA).unwrap(), before, "{kind:?}");
        assert!(matches!(
            fresh
                .vault
                .apply(&stamp(), &[Operation::Remove { kind, id }]),
            Err(StoreError::Unknown { .. })
        ));
        fresh.apply(Operation::PutBack { kind, id });
        assert_eq!(fresh.vault.content_hash(ADA).unwrap(), with, "{kind:?}");
        let history = fresh.vault.history(id).unwrap();
        assert!(history.iter().all(|entry| entry.is_this_device
            && entry.cause == Cause::Typed
            && entry.at == stamp().at));
        let steps: Vec<HistoryStep> = history.into_iter().map(|entry| entry.step).collect();
        assert_eq!(
            steps,
            [
                HistoryStep::Put(Box::new(entity)),
                HistoryStep::Removed,
                HistoryStep::PutBack
            ]
        );
        fresh.apply(Operation::Remove { kind, id });
    }
    assert!(fresh.vault.check().unwrap().is_sound());
}

#[test]
fn a_setting_has_its_last_value_and_its_former_ones_in_the_history() {
    let mut fresh = fresh();
    for value in ["light", "dark"] {
        fresh.apply(Operation::Setting {
            key: "theme".to_owned(),
            value: value.to_owned(),
        });
    }
    assert_eq!(
        fresh.vault.settings().unwrap().get("theme").unwrap(),
        "dark"
    );
    let history = fresh.vault.setting_history("theme").unwrap();
    assert_eq!(history.len(), 2);
}

#[test]
fn all_operations_of_a_call_are_done_or_none() {
    let mut fresh = fresh();
    let before = fresh.vault.content_hash(ADA).unwrap();
    let mut operations: Vec<Operation> = one_of_each().into_iter().map(Operation::Put).collect();
    operations.push(Operation::Remove {
        kind: EntityKind::Note,
        id: id(999),
    });
    assert!(fresh.vault.apply(&stamp(), &operations).is_err());
    assert_eq!(fresh.vault.content_hash(ADA).unwrap(), before);
    assert_eq!(fresh.vault.check().unwrap().changes, 1);
}

#[test]
fn nothing_goes_to_a_person_who_is_not_there_or_over_what_is_somebody_elses() {
    let mut fresh = fresh();
    let note = one_of_each().into_iter().nth(5).unwrap();
    let for_ben = Stamp {
        person: id(77),
        ..stamp()
    };
    let put = [Operation::Put(note)];
    assert!(matches!(
        fresh.vault.apply(&for_ben, &put),
        Err(StoreError::UnknownPerson(_))
    ));
    fresh.vault.apply(&stamp(), &put).unwrap();
    let ben = Entity::Person(Person {
        id: id(77),
        ..ada()
    });
    fresh.vault.apply(&for_ben, &[Operation::Put(ben)]).unwrap();
    assert!(matches!(
        fresh.vault.apply(&for_ben, &put),
        Err(StoreError::IdentityTaken(_))
    ));
}

#[test]
fn only_one_process_holds_a_vault_and_only_the_passphrase_opens_it() {
    let fresh = fresh();
    assert!(matches!(
        Vault::open(&fresh.folder, &phrase("a")),
        Err(StoreError::AlreadyOpen)
    ));
    assert!(matches!(
        Vault::create(&fresh.folder, &phrase("a"), KdfParameters::smallest()),
        Err(StoreError::AlreadyOpen)
    ));
    let folder = fresh.folder.clone();
    let info = crate::lock_info(&folder).unwrap();
    assert!(info.is_in_use);
    assert_eq!(
        info.locks,
        [("passphrase".to_owned(), Some(KdfParameters::smallest()))]
    );
    drop(fresh.vault);
    assert!(!crate::lock_info(&folder).unwrap().is_in_use);
    assert!(matches!(
        Vault::open(&folder, &phrase("b")),
        Err(StoreError::WrongPassphrase)
    ));
    assert!(matches!(
        Vault::create(&folder, &phrase("a"), KdfParameters::smallest()),
        Err(StoreError::AlreadyAVault(_))
    ));
    let mut vault = Vault::open(&folder, &phrase("a")).unwrap();
    vault
        .change_passphrase(&phrase("a"), &phrase("ç"), KdfParameters::smallest())
        .unwrap();
    drop(vault);
    assert!(matches!(
        Vault::open(&folder, &phrase("a")),
        Err(StoreError::WrongPassphrase)
    ));
    assert_eq!(
        Vault::open(&folder, &phrase("ç"))
            .unwrap()
            .people()
            .unwrap(),
        [ada()]
    );
    let nowhere = folder.join("nowhere");
    assert!(matches!(
        Vault::open(&nowhere, &phrase("a")),
        Err(StoreError::NotAVault(_))
    ));
    assert!(!nowhere.exists());
}

#[test]
fn the_log_cannot_be_changed_even_from_inside() {
    let mut fresh = fresh();
    fresh.apply(crate::invented::import(50, Vec::new()));
    for sql in [
        "UPDATE change SET payload = '{}'",
        "DELETE FROM change",
        "INSERT OR REPLACE INTO change SELECT * FROM change",
        "UPDATE original SET content = x'00'",
        "DELETE FROM original",
        "INSERT OR REPLACE INTO original SELECT hash, x'00' FROM original",
    ] {
        assert!(fresh.vault.connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn what_was_changed_behind_the_one_write_path_is_found() {
    type Expected = fn(&Finding) -> bool;
    let cases: [(&str, Expected); 3] = [
        (
            "UPDATE person SET name = 'Eve'",
            |finding| matches!(finding, Finding::Table(name) if name == "person"),
        ),
        (
            "DROP TRIGGER change_is_never_changed;
             UPDATE change SET at = '2020-01-01T00:00:00+00:00'",
            |finding| matches!(finding, Finding::Change(1)),
        ),
        (
            "DROP TRIGGER original_is_never_changed; UPDATE original SET content = x'00'",
            |finding| matches!(finding, Finding::Document(_)),
        ),
    ];
    for (sql, is_expected) in cases {
        let mut fresh = fresh();
        fresh.apply(crate::invented::import(50, Vec::new()));
        assert!(fresh.vault.check().unwrap().is_sound());
        fresh.vault.connection.execute_batch(sql).unwrap();
        let findings = fresh.vault.check().unwrap().findings;
        assert!(findings.iter().any(is_expected), "{sql}: {findings:?}");
    }
}

#[test]
fn a_vault_whose_creation_was_cut_off_can_be_made_or_finished() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path();
    // Cut off before the header: a database without a key.
    fs::write(unfinished_path(folder), b"remains").unwrap();
    assert!(!Vault::exists(folder));
    drop(Vault::create(folder, &phrase("a"), KdfParameters::smallest()).unwrap());
    // Cut off after the header, before the database was put into its place.
    fs::rename(database_path(folder), unfinished_path(folder)).unwrap();
    drop(Vault::open(folder, &phrase("a")).unwrap());
    assert!(database_path(folder).exists());
}

#[test]
fn the_debug_form_of_a_vault_shows_no_key() {
    let fresh = fresh();
    let shown = format!("{:?}", fresh.vault);
    assert!(
        !shown.contains("data_key") && !shown.contains("wrap"),
        "{shown}"
    );
}
