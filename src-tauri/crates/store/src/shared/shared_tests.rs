#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use domain::person::{DiseaseCard, GeneFinding, GeneStatus, Note};
use zeroize::Zeroizing;

use super::*;
use crate::invented::{
    ADA, Fresh, cancelled, confirm, draft, fresh, id, import, phrase, stamp, typed,
};
use crate::{Correction, Entity, KdfParameters, Operation, Vault};

const SPACE: [u8; 16] = [7; 16];

fn space(person: Option<Uuid>) -> Space {
    Space {
        id: SPACE,
        person,
        name: "Ada Example".to_owned(),
        folder: None,
        seed: Zeroizing::new([9; 32]),
        member: [1; 16],
        invitation: None,
        writes: SharedPart::ALL.iter().copied().collect(),
        sees: SharedPart::ALL.iter().copied().collect(),
        met: None,
        is_of_this_installation: true,
    }
}

/// An empty vault that was invited.
fn newcomer() -> Fresh {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("vault");
    let mut vault = Vault::create(&folder, &phrase("a"), KdfParameters::smallest()).unwrap();
    vault
        .shared_step(&SharedStep::new(space(None), stamp().at))
        .unwrap();
    Fresh {
        vault,
        folder,
        _temporary: temporary,
    }
}

/// What everybody would have who has seen this vault's record, as one value for each thing.
fn all_of(fresh: &Fresh) -> Arriving {
    let state = fresh.vault.shared_state(SPACE, ADA).unwrap();
    let things = state.values().iter();
    Arriving {
        person: ADA,
        things: things
            .map(|(key, value)| (*key, left(&[Some(value)])))
            .collect(),
        readings: state.readings().clone(),
        this: [1; 16],
        decided: BTreeSet::new(),
    }
}

/// Values of a thing, as somebody else left them.
fn left(values: &[Option<&Vec<u8>>]) -> Vec<SharedVersion> {
    let versions = values.iter().map(|value| SharedVersion {
        value: value.cloned(),
        author: [2; 16],
        claimed: 5,
    });
    versions.collect()
}

/// The one value of a thing.
fn value_of(all: &Arriving, key: SharedKey) -> Option<Vec<u8>> {
    match all.things.get(&key)?.as_slice() {
        [only] => only.value.clone(),
        several => panic!("{} values", several.len()),
    }
}

fn give(fresh: &mut Fresh, arriving: Arriving) -> StepOutcome {
    let known = fresh.vault.space(SPACE).unwrap();
    let step = SharedStep {
        arriving: Some(arriving),
        ..SharedStep::new(
            Space {
                person: Some(ADA),
                ..known.unwrap_or_else(|| space(None))
            },
            stamp().at,
        )
    };
    fresh.vault.shared_step(&step).unwrap()
}

fn equal(one: &Fresh, other: &Fresh) {
    let (first, second) = (all_of(one), all_of(other));
    for key in first.things.keys().chain(second.things.keys()) {
        let text = |of: &Arriving| {
            let value = value_of(of, *key);
            value.map(|value| String::from_utf8(value).unwrap())
        };
        assert_eq!(text(&first), text(&second));
    }
    assert_eq!(first.readings, second.readings);
    assert_eq!(
        one.vault.content_hash(ADA).unwrap(),
        other.vault.content_hash(ADA).unwrap()
    );
}

fn sound(fresh: &mut Fresh) {
    let report = fresh.vault.check().unwrap();
    assert!(report.is_sound(), "{:?}", report.findings);
}

fn setting(key: String, value: &str) -> Operation {
    Operation::Setting {
        key,
        value: value.to_owned(),
    }
}

/// A record with a bit of everything that decides how a result stands.
fn filled() -> Fresh {
    let mut owner = fresh();
    for operation in [
        import(
            50,
            vec![
                (100, draft("8.9", "2026-01-07")),
                (101, draft("9.1", "2026-01-14")),
                (102, draft("9.3", "2026-01-21")),
                (103, draft("9.9", "2026-01-28")),
            ],
        ),
        confirm(100, None),
        confirm(101, None),
        Operation::CorrectResult {
            id: id(101),
            correction: Correction {
                printed_value: Some("9.2".to_owned()),
                quantity: Some(domain::Quantity::exact("9.2".parse().unwrap())),
                ..Correction::default()
            },
        },
        confirm(102, Some(101)),
        confirm(103, None),
        import(51, vec![(104, cancelled("2026-01-28"))]),
        Operation::Withdraw {
            id: id(104),
            result: id(103),
        },
        Operation::AddTypedResult(typed(200, "40", "2026-01-09")),
        Operation::AddTypedResult(typed(201, "41", "2026-01-10")),
        Operation::RemoveResult { id: id(201) },
        import(52, vec![(105, draft("7.1", "2026-02-07"))]),
        confirm(105, None),
        Operation::UndoImport { id: id(52) },
        import(53, vec![(106, draft("7.2", "2026-02-08"))]),
        setting(format!("covered/{}", id(53)), "yes"),
        confirm(106, None),
        Operation::Put(Entity::DiseaseCard(DiseaseCard {
            id: id(300),
            subtype: Some("MDS-LB".to_owned()),
            risk: Some("IPSS-R 3.5".to_owned()),
            risk_side: None,
            marrow_blasts_percent: "3".parse().ok(),
            diagnosed: None,
            karyotype: Some("46,XX".to_owned()),
            source: None,
        })),
        Operation::Put(Entity::Note(Note {
            id: id(301),
            on: "2026-01-07".parse().unwrap(),
            text: "A long day.".to_owned(),
        })),
        Operation::Put(Entity::GeneFinding(GeneFinding {
            id: id(302),
            gene: "SF3B1".to_owned(),
            status: GeneStatus::Found,
            share_percent: "31.5".parse().ok(),
            reported: None,
        })),
    ] {
        owner.apply(operation);
    }
    owner
}

#[test]
fn a_record_that_arrives_is_the_one_that_was_sent_and_follows_from_its_own_log() {
    let owner = filled();
    let mut other = newcomer();
    let outcome = give(&mut other, all_of(&owner));
    assert_eq!(outcome.refused, BTreeMap::new());
    equal(&owner, &other);
    sound(&mut other);
    let states = |fresh: &Fresh| -> Vec<_> {
        let mut all = fresh.vault.results(ADA).unwrap();
        all.extend(fresh.vault.former_results(ADA).unwrap());
        all.into_iter()
            .map(|stored| (stored.result.id, stored.state, stored.is_corrected))
            .collect()
    };
    assert_eq!(states(&owner), states(&other));
    // Sent again, nothing is written.
    assert_eq!(give(&mut other, all_of(&owner)), StepOutcome::default());
    let settings = other.vault.settings().unwrap();
    assert_eq!(settings.get(&format!("covered/{}", id(53))).unwrap(), "yes");
    let mut reopened = other.reopen();
    equal(&owner, &reopened);
    sound(&mut reopened);
}

#[test]
fn what_is_changed_on_one_side_stands_on_the_other_and_what_is_removed_goes() {
    let mut owner = filled();
    let mut other = newcomer();
    give(&mut other, all_of(&owner));
    for operation in [
        Operation::Remove {
            kind: crate::EntityKind::Note,
            id: id(301),
        },
        Operation::Put(Entity::DiseaseCard(DiseaseCard {
            id: id(300),
            subtype: Some("MDS-LB".to_owned()),
            risk: None,
            risk_side: None,
            marrow_blasts_percent: None,
            diagnosed: None,
            karyotype: Some("46,XX,del(5q)".to_owned()),
            source: None,
        })),
        Operation::RedoImport { id: id(52) },
        setting(format!("covered/{}", id(53)), "no"),
        Operation::RemoveResult { id: id(200) },
        Operation::TakeBackConfirmation { id: id(100) },
        setting(format!("cover_new/{ADA}"), "until_opened"),
    ] {
        let before = all_of(&owner);
        owner.apply(operation);
        let mut now = all_of(&owner);
        // What is gone is told as such.
        for key in before.things.into_keys() {
            now.things.entry(key).or_insert_with(|| left(&[None]));
        }
        give(&mut other, now);
        equal(&owner, &other);
    }
    sound(&mut other);
    let history = other.vault.history(id(200)).unwrap();
    assert!(
        history
            .iter()
            .all(|entry| entry.cause == crate::Cause::Sync)
    );
}

#[test]
fn the_same_sheet_read_on_two_computers_is_one_draw_on_both() {
    let mut one = fresh();
    one.apply(import(50, vec![(101, draft("8.9", "2026-01-07"))]));
    one.apply(confirm(101, None));
    one.vault
        .shared_step(&SharedStep::new(space(Some(ADA)), stamp().at))
        .unwrap();
    let mut other = newcomer();
    let mut person_only = all_of(&one);
    person_only.things.retain(|key, _| key.thing == ADA);
    person_only.readings.clear();
    give(&mut other, person_only);
    other.apply(import(60, vec![(100, draft("8.9", "2026-01-07"))]));
    other.apply(confirm(100, None));
    let (first, second) = (all_of(&one), all_of(&other));
    let both = |mine: &Arriving, theirs: &Arriving| {
        let mut all = mine.clone();
        all.things.extend(theirs.things.clone());
        all.readings.extend(theirs.readings.clone());
        all
    };
    give(&mut one, both(&first, &second));
    give(&mut other, both(&first, &second));
    assert_eq!(one.current(), vec![100]);
    assert_eq!(other.current(), vec![100]);
    equal(&one, &other);
    // Both would tell the others the same: that the larger is replaced by the smaller.
    let writes: BTreeSet<SharedPart> = SharedPart::ALL.iter().copied().collect();
    let edits = |fresh: &Fresh| {
        fresh
            .vault
            .shared_state(SPACE, ADA)
            .unwrap()
            .edits(&writes, &both(&first, &second).things)
    };
    let told: Vec<Uuid> = edits(&one).iter().map(|(key, _)| key.thing).collect();
    assert!(told.contains(&id(101)), "{told:?}");
    sound(&mut one);
    sound(&mut other);
}

#[test]
fn what_cannot_be_is_refused_and_told_and_holds_up_nothing_else() {
    let owner = filled();
    let whole = all_of(&owner);
    let record = |thing: u128| SharedKey {
        part: SharedPart::Record,
        thing: id(thing),
    };
    let text = |key: SharedKey| {
        let value = value_of(&whole, key).unwrap();
        String::from_utf8(value).unwrap()
    };
    let note = SharedKey {
        part: SharedPart::Notes,
        thing: id(301),
    };
    let stranger = id(999).to_string();
    let result = text(record(100));
    for (key, value, why) in [
        (note, "{".to_owned(), RefusedWhy::NotReadable),
        (
            note,
            text(note).replace("\"v\":1", "\"v\":2"),
            RefusedWhy::NotReadable,
        ),
        (
            note,
            text(note).replace("\"v\":1", "\"v\":1,\"w\":1"),
            RefusedWhy::NotReadable,
        ),
        (note, format!(" {}", text(note)), RefusedWhy::NotReadable),
        (
            note,
            text(note).replace(&ADA.to_string(), &stranger),
            RefusedWhy::OfAnother,
        ),
        (
            note,
            text(note).replace(&id(301).to_string(), &stranger),
            RefusedWhy::OfAnother,
        ),
        (note, text(record(200)), RefusedWhy::OfAnother),
        (
            note,
            "x".repeat(LARGEST_SHARED_VALUE + 1),
            RefusedWhy::TooLarge,
        ),
        (
            record(100),
            result.replace("\"value\":\"8.9\"", "\"value\":\"8900\""),
            RefusedWhy::Impossible,
        ),
        (
            record(100),
            result.replace("\"corrected\":false", "\"corrected\":true"),
            RefusedWhy::NotReadable,
        ),
        (
            record(100),
            result.replace(
                "\"replaced_by\":[]",
                &format!("\"replaced_by\":[\"{stranger}\"]"),
            ),
            RefusedWhy::Waits,
        ),
        (record(100), text(record(200)), RefusedWhy::OfAnother),
    ] {
        let mut other = newcomer();
        let mut hostile = whole.clone();
        assert!(
            hostile
                .things
                .insert(key, left(&[Some(&value.clone().into_bytes())]))
                .is_some()
        );
        let outcome = give(&mut other, hostile);
        assert_eq!(
            outcome.refused,
            BTreeMap::from([(key.thing, why)]),
            "{value:.60}"
        );
        sound(&mut other);
        // The next meeting brings what is right.
        assert_eq!(give(&mut other, whole.clone()).refused, BTreeMap::new());
        equal(&owner, &other);
    }
}

#[test]
fn a_space_cannot_lay_itself_over_a_record_that_is_here_for_itself() {
    let owner = filled();
    let mut other = fresh();
    let before = other.vault.record_hash().unwrap();
    other
        .vault
        .shared_step(&SharedStep::new(space(None), stamp().at))
        .unwrap();
    let step = SharedStep {
        arriving: Some(all_of(&owner)),
        ..SharedStep::new(space(Some(ADA)), stamp().at)
    };
    assert!(matches!(
        other.vault.shared_step(&step),
        Err(crate::StoreError::IdentityTaken(person)) if person == ADA
    ));
    assert_eq!(other.vault.record_hash().unwrap(), before);
}

#[test]
fn nobody_opens_or_undoes_the_imports_of_another_record_in_the_same_vault() {
    let mut other = newcomer();
    let mut whole = all_of(&filled());
    let stranger = domain::person::Person {
        id: id(2),
        name: "Bela Example".to_owned(),
        ..crate::invented::ada()
    };
    let theirs = crate::Stamp {
        person: id(2),
        ..stamp()
    };
    let Operation::ReceiveImport(mut sheet) = import(70, vec![]) else {
        return;
    };
    sheet.drafts = vec![(id(170), draft("6.1", "2026-03-01"), Some(id(2)))];
    let operations = [
        Operation::Put(Entity::Person(stranger)),
        Operation::ReceiveImport(sheet),
        setting(format!("covered/{}", id(70)), "yes"),
    ];
    other.vault.apply(&theirs, &operations).unwrap();
    let is = value::SharedValue::Opened {
        import: crate::column::Text(id(70)),
    };
    let key = SharedKey {
        part: SharedPart::Record,
        thing: settings::opened_thing(id(70)),
    };
    whole.things.insert(key, left(&[Some(&is.bytes())]));
    let mine = SharedKey {
        part: SharedPart::Record,
        thing: id(52),
    };
    let import = value_of(&whole, mine).unwrap();
    let import = String::from_utf8(import).unwrap();
    let taken = import.replace(&id(52).to_string(), &id(70).to_string());
    let key = SharedKey {
        part: SharedPart::Record,
        thing: id(70),
    };
    whole.things.insert(key, left(&[Some(&taken.into_bytes())]));
    let outcome = give(&mut other, whole);
    assert_eq!(outcome.refused.len(), 2, "{:?}", outcome.refused);
    let settings = other.vault.settings().unwrap();
    assert_eq!(settings.get(&format!("covered/{}", id(70))).unwrap(), "yes");
    assert!(!other.vault.import(id(70)).unwrap().unwrap().is_undone);
}

#[test]
fn parts_that_are_not_seen_here_are_neither_written_nor_told() {
    let owner = filled();
    let mut other = newcomer();
    let counts: BTreeSet<SharedPart> = [SharedPart::Record].into();
    let mut of_counts = all_of(&owner);
    of_counts
        .things
        .retain(|key, _| key.part == SharedPart::Record);
    let step = SharedStep {
        arriving: Some(of_counts),
        ..SharedStep::new(
            Space {
                writes: counts.clone(),
                sees: counts.clone(),
                ..space(Some(ADA))
            },
            stamp().at,
        )
    };
    assert_eq!(
        other.vault.shared_step(&step).unwrap().refused,
        BTreeMap::new()
    );
    let card = other.vault.disease_card(ADA).unwrap().unwrap();
    assert_eq!((card.risk, card.karyotype), (None, None));
    assert_eq!(card.subtype.as_deref(), Some("MDS-LB"));
    assert_eq!(other.vault.notes(ADA).unwrap(), vec![]);
    assert_eq!(other.vault.genes(ADA).unwrap(), vec![]);
    let state = other.vault.shared_state(SPACE, ADA).unwrap();
    assert_eq!(state.edits(&counts, &Things::new()), vec![]);
}

#[test]
fn a_restored_backup_does_not_write_as_the_copy_it_was_made_of() {
    let mut owner = filled();
    owner
        .vault
        .shared_step(&SharedStep::new(space(Some(ADA)), stamp().at))
        .unwrap();
    let backup = owner.vault.backup(stamp().at).unwrap();
    let place = tempfile::tempdir().unwrap();
    let restored =
        crate::restore_backup(&backup.path, &place.path().join("vault"), &phrase("a")).unwrap();
    let space = |vault: &Vault| vault.space(SPACE).unwrap().unwrap();
    assert!(space(&owner.vault).is_of_this_installation);
    assert!(!space(&restored).is_of_this_installation);
    assert_eq!(space(&restored).person, Some(ADA));
}

#[test]
fn what_cannot_be_read_now_takes_nothing_away() {
    let owner = filled();
    let mut other = newcomer();
    give(&mut other, all_of(&owner));
    // Its key has not come yet, or its file: nothing of the record can be seen.
    let nothing = Arriving {
        person: ADA,
        ..Arriving::default()
    };
    assert_eq!(give(&mut other, nothing), StepOutcome::default());
    equal(&owner, &other);
    sound(&mut other);
}

const NOTE: SharedKey = SharedKey {
    part: SharedPart::Notes,
    thing: Uuid::from_u128(301),
};

fn note_saying(text: &str) -> Operation {
    Operation::Put(Entity::Note(Note {
        id: NOTE.thing,
        on: "2026-01-07".parse().unwrap(),
        text: text.to_owned(),
    }))
}

fn open_things(fresh: &Fresh) -> Vec<SharedKey> {
    let choices = fresh.vault.open_choices(ADA).unwrap();
    choices.iter().map(|choice| choice.key).collect()
}

/// The value of the note after somebody wrote it.
fn note_of(owner: &mut Fresh, text: &str) -> Vec<u8> {
    owner.apply(note_saying(text));
    value_of(&all_of(owner), NOTE).unwrap()
}

#[test]
fn a_change_that_waited_never_writes_over_a_newer_one() {
    let mut owner = filled();
    let mut other = newcomer();
    give(&mut other, all_of(&owner));
    // Written here, and kept here for whatever reason; meanwhile another value came.
    other.apply(note_saying("Written here."));
    let theirs = note_of(&mut owner, "Written there.");
    let all = all_of(&owner);
    let state = other.vault.shared_state(SPACE, ADA).unwrap();
    let writes: BTreeSet<SharedPart> = [SharedPart::Notes].into();
    assert_eq!(state.edits(&writes, &all.things), vec![]);
    assert_eq!(state.edits(&writes, &Things::new()).len(), 1);
    assert_eq!(give(&mut other, all.clone()).kept_back, BTreeSet::new());
    let conflicts = other.vault.space_conflicts(SPACE).unwrap();
    let [both] = conflicts.as_slice() else {
        panic!("{conflicts:?}")
    };
    let [there, here] = both.versions.as_slice() else {
        panic!("{both:?}")
    };
    let says = |value: &Option<Vec<u8>>, words: &str| {
        let value = String::from_utf8(value.clone().unwrap()).unwrap();
        value.contains(words)
    };
    assert!(says(&there.value, "Written there."));
    assert!(says(&here.value, "Written here."));
    assert_eq!(here.author, [1; 16]);
    assert_eq!(open_things(&other), [NOTE]);
    // Nothing changes by meeting again.
    give(&mut other, all.clone());
    assert_eq!(other.vault.space_conflicts(SPACE).unwrap(), conflicts);
    let texts = |fresh: &Fresh| {
        let notes = fresh.vault.notes(ADA).unwrap();
        notes.into_iter().map(|note| note.text).collect::<Vec<_>>()
    };
    assert_eq!(texts(&other), ["Written here."]);
    // Theirs is chosen.
    let decided = Arriving {
        decided: [NOTE].into(),
        ..all
    };
    give(&mut other, decided);
    assert_eq!(texts(&other), ["Written there."]);
    assert_eq!(other.vault.space_conflicts(SPACE).unwrap(), vec![]);
    let state = other.vault.shared_state(SPACE, ADA).unwrap();
    let shared = [(NOTE, left(&[Some(&theirs)]))].into();
    assert_eq!(state.edits(&writes, &shared), vec![]);
    sound(&mut other);
}

#[test]
fn a_change_of_what_has_two_values_waits_beside_them() {
    let mut owner = filled();
    let mut other = newcomer();
    give(&mut other, all_of(&owner));
    let first = note_of(&mut owner, "First.");
    let second = note_of(&mut owner, "Second.");
    let mut all = all_of(&owner);
    all.things
        .insert(NOTE, left(&[Some(&first), Some(&second)]));
    give(&mut other, all.clone());
    other.apply(note_saying("Third."));
    let state = other.vault.shared_state(SPACE, ADA).unwrap();
    assert_eq!(
        state.edits(&[SharedPart::Notes].into(), &all.things),
        vec![]
    );
    give(&mut other, all);
    let conflicts = other.vault.space_conflicts(SPACE).unwrap();
    let values: Vec<usize> = conflicts.iter().map(|each| each.versions.len()).collect();
    assert_eq!(values, [3]);
}

#[test]
fn beside_a_value_that_cannot_be_taken_the_former_one_is_not_certain() {
    let mut owner = filled();
    let mut other = newcomer();
    let whole = all_of(&owner);
    give(&mut other, whole.clone());
    let mut hostile = whole.clone();
    hostile
        .things
        .insert(NOTE, left(&[Some(&b"{\"v\":2}".to_vec())]));
    let outcome = give(&mut other, hostile);
    assert_eq!(
        outcome.refused,
        BTreeMap::from([(NOTE.thing, RefusedWhy::NotReadable)])
    );
    assert_eq!(open_things(&other), [NOTE]);
    note_of(&mut owner, "Readable again.");
    give(&mut other, all_of(&owner));
    assert_eq!(open_things(&other), []);
}

#[test]
fn what_nothing_could_calculate_with_is_refused() {
    use domain::treatment::{EvaluationWindow, StudyRules, Treatment};

    let treatment = Treatment {
        id: id(800),
        name: "azacitidine".to_owned(),
        first_dose: Some("2026-01-05".parse().unwrap()),
        ended: None,
        cycle_days: Some(28),
        window: EvaluationWindow::default(),
        trial: None,
        definition: None,
        rules: StudyRules::default(),
    };
    let key = SharedKey {
        part: SharedPart::Record,
        thing: id(800),
    };
    let rules = |rules: StudyRules| Treatment {
        rules,
        ..treatment.clone()
    };
    for (hostile, is_refused) in [
        (treatment.clone(), false),
        (
            Treatment {
                first_dose: chrono::NaiveDate::from_ymd_opt(262_142, 12, 31),
                ..treatment.clone()
            },
            true,
        ),
        (
            Treatment {
                cycle_days: Some(0),
                ..treatment.clone()
            },
            true,
        ),
        (
            rules(StudyRules {
                evaluation: chrono::NaiveDate::from_ymd_opt(-262_143, 1, 1),
                ..StudyRules::default()
            }),
            true,
        ),
        (
            rules(StudyRules {
                baseline_hemoglobin: Some(domain::Decimal::MAX),
                ..StudyRules::default()
            }),
            true,
        ),
        (
            rules(StudyRules {
                response_days: Some(u16::MAX),
                ..StudyRules::default()
            }),
            true,
        ),
    ] {
        let entity = crate::payload::StoredEntity::of(ADA, &Entity::Treatment(hostile));
        let bytes = value::SharedValue::Entry(entity).bytes();
        let mut other = newcomer();
        let mut all = all_of(&filled());
        all.things.insert(key, left(&[Some(&bytes)]));
        let refused = give(&mut other, all).refused;
        let wanted: Vec<RefusedWhy> = is_refused
            .then_some(RefusedWhy::Impossible)
            .into_iter()
            .collect();
        assert_eq!(refused.into_values().collect::<Vec<_>>(), wanted);
    }
}

#[test]
fn what_arrives_is_covered_where_new_results_are_and_only_there() {
    let owner = filled();
    let all = all_of(&owner);
    let mut other = newcomer();
    let mut person_only = all.clone();
    person_only.things.retain(|key, _| key.thing == ADA);
    person_only.readings.clear();
    give(&mut other, person_only);
    other.apply(setting(format!("{COVER_NEW}{ADA}"), "until_opened"));
    let mut without_plan = all;
    let plan = settings::plan_thing(ADA);
    without_plan.things.retain(|key, _| key.thing != plan);
    give(&mut other, without_plan.clone());
    let mark = |fresh: &Fresh, import: u128| {
        let settings = fresh.vault.settings().unwrap();
        settings
            .get(&format!("{COVERED_IMPORT}{}", id(import)))
            .cloned()
    };
    assert_eq!(mark(&other, 50).as_deref(), Some(COVERED_HERE));
    // The others are not told: they have seen it.
    let state = other.vault.shared_state(SPACE, ADA).unwrap();
    let writes = [SharedPart::Record].into();
    let told: Vec<Uuid> = state
        .edits(&writes, &without_plan.things)
        .iter()
        .map(|(key, _)| key.thing)
        .collect();
    assert_eq!(told, [plan]);
    // What is there already is not covered afterwards.
    other.apply(setting(
        format!("{COVERED_IMPORT}{}", id(50)),
        NO_LONGER_COVERED,
    ));
    give(&mut other, without_plan);
    assert_eq!(mark(&other, 50).as_deref(), Some(NO_LONGER_COVERED));
}

#[test]
fn the_clock_of_one_computer_opens_nothing_on_another() {
    let mut owner = filled();
    owner.apply(setting(format!("{COVERED_IMPORT}{}", id(50)), "yes"));
    let opened = settings::opened_thing(id(50));
    let is_told = |owner: &Fresh| all_of(owner).things.keys().any(|key| key.thing == opened);
    owner.apply(setting(
        format!("{COVERED_IMPORT}{}", id(50)),
        OPEN_BY_CLOCK,
    ));
    assert!(!is_told(&owner));
    owner.apply(setting(
        format!("{COVERED_IMPORT}{}", id(50)),
        NO_LONGER_COVERED,
    ));
    assert!(is_told(&owner));
}
