//! What can be noted on how the person is, and what is refused with the name of its box.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::{CheckInEntry, Entry, FeltView, InfectionEntry, SideEffectEntry, TreatedView, save};
use crate::main_job_tests::{demonstration, now};
use crate::record;

fn check_in(on: &str) -> CheckInEntry {
    CheckInEntry {
        id: None,
        on: on.to_owned(),
        energy: Some(10),
        breathless: None,
        dizzy: None,
        bleeding: Some(FeltView::ALittle),
        fever: None,
        words: None,
    }
}

fn side_effect(from: &str, until: Option<&str>) -> Entry {
    Entry::SideEffect(SideEffectEntry {
        id: None,
        what: "Rash".to_owned(),
        from: from.to_owned(),
        until: until.map(str::to_owned),
        note: None,
    })
}

#[test]
fn what_is_noted_comes_back_as_it_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let infection = InfectionEntry {
        id: None,
        what: "Shingles".to_owned(),
        from: "2026-11".to_owned(),
        until: None,
        treated: TreatedView::Home,
        note: Some("Tablets".to_owned()),
    };
    for entry in [
        Entry::CheckIn(check_in("2026-11-22")),
        Entry::Infection(infection.clone()),
        side_effect("2026-11-03", Some("2026-11-10")),
    ] {
        save(&mut session, &person, &entry, now()).unwrap();
    }
    let view = record::record(&session, &person).unwrap();
    assert_eq!(
        CheckInEntry {
            id: None,
            ..view.check_ins.first().unwrap().clone()
        },
        check_in("2026-11-22")
    );
    assert_eq!(
        InfectionEntry {
            id: None,
            ..view.infections.first().unwrap().clone()
        },
        infection
    );
    assert_eq!(
        view.side_effects.first().unwrap().until.as_deref(),
        Some("2026-11-10")
    );
}

#[test]
fn what_cannot_be_is_refused_with_the_name_of_its_box() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let too_much = CheckInEntry {
        energy: Some(11),
        ..check_in("2026-11-22")
    };
    let nothing = CheckInEntry {
        energy: None,
        bleeding: None,
        ..check_in("2026-11-22")
    };
    for (entry, field) in [
        (Entry::CheckIn(check_in("2026-11-23")), "not-yet"),
        (Entry::CheckIn(too_much), "energy"),
        (Entry::CheckIn(nothing), "check-in"),
        (side_effect("2026-12", None), "not-yet"),
        (side_effect("2026-11-10", Some("2026-11-03")), "until"),
        (side_effect("2026-11-10", Some("2026-11-30")), "until"),
    ] {
        let refused = save(&mut session, &person, &entry, now()).unwrap_err();
        let of = ("field".to_owned(), field.to_owned());
        assert!(refused.args.contains(&of), "{entry:?}: {refused:?}");
    }
}
