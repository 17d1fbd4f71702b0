#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use super::*;

fn options() -> SessionOptions {
    SessionOptions {
        reader_program: "never started".into(),
        smallest_key_derivation: true,
        language: None,
    }
}

fn now(day: &str) -> Now {
    Now {
        at: format!("{day}T10:00:00+01:00").parse().unwrap(),
    }
}

fn fresh() -> (tempfile::TempDir, std::path::PathBuf, Session) {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("vault");
    let session = crate::vault::create_without_person(&folder, "river stone", options()).unwrap();
    (temporary, folder, session)
}

fn said(view: &LocksView) -> Vec<&str> {
    view.sentences
        .iter()
        .map(|sentence| sentence.key.as_str())
        .collect()
}

#[test]
fn the_spare_key_is_asked_for_each_day_until_its_words_were_typed_back() {
    let (_temporary, _, mut session) = fresh();
    let first = locks(&session, now("2026-03-05")).unwrap();
    assert!(first.is_reminder_due);
    assert_eq!(said(&first), ["lock-passphrase", "lock-no-spare-key"]);
    remind_tomorrow(&mut session, now("2026-03-05")).unwrap();
    assert!(!locks(&session, now("2026-03-05")).unwrap().is_reminder_due);
    assert!(locks(&session, now("2026-03-06")).unwrap().is_reminder_due);

    let spare = make_spare_key(&mut session, now("2026-03-06")).unwrap();
    let made = locks(&session, now("2026-03-06")).unwrap();
    assert!(made.is_reminder_due && made.has_spare_key && !made.is_spare_key_confirmed);
    let typed = spare.words.join("\n");
    confirm_spare_key(&mut session, &typed, now("2026-03-06")).unwrap();
    let confirmed = locks(&session, now("2026-03-09")).unwrap();
    assert!(!confirmed.is_reminder_due);
    assert_eq!(said(&confirmed), ["lock-passphrase", "lock-spare-key"]);
    // A newer one has to be typed back again; the former is no longer it.
    make_spare_key(&mut session, now("2026-03-10")).unwrap();
    assert!(locks(&session, now("2026-03-10")).unwrap().is_reminder_due);
    let former = confirm_spare_key(&mut session, &typed, now("2026-03-10"));
    assert_eq!(former.unwrap_err().code, ErrorCode::WrongSpareKey);
}

#[test]
fn the_box_takes_passphrase_and_spare_key_alike_and_says_which_was_wrong() {
    let (_temporary, folder, mut session) = fresh();
    let words = make_spare_key(&mut session, now("2026-03-06"))
        .unwrap()
        .words;
    drop(session);
    for typed in ["river stone", &words.join(" ")] {
        assert!(unlock(&folder, typed, options()).is_ok());
    }
    let zero = ["abandon"; 23].join(" ") + " art";
    for (typed, code) in [
        ("river ston", ErrorCode::WrongPassphrase),
        (zero.as_str(), ErrorCode::WrongSpareKey),
    ] {
        assert_eq!(unlock(&folder, typed, options()).unwrap_err().code, code);
    }
    // A passphrase may be made of 24 words of the list.
    let mut session = unlock(&folder, "river stone", options()).unwrap();
    crate::vault::change_passphrase(&mut session, "river stone", &zero).unwrap();
    drop(session);
    assert!(unlock(&folder, &zero, options()).is_ok());
}

#[test]
fn who_forgot_sets_a_new_passphrase_with_the_words_and_a_slip_in_them_is_named() {
    let (_temporary, folder, mut session) = fresh();
    let words = make_spare_key(&mut session, now("2026-03-06"))
        .unwrap()
        .words;
    drop(session);
    let speech = crate::text::words(None);
    for (typed, said) in [
        (words[..23].join(" "), "here are 23"),
        (
            words.join(" ").replacen(&words[1], "mistypedd", 1),
            "number",
        ),
    ] {
        let error = recover(&folder, &typed, "new one", options()).unwrap_err();
        assert_eq!(error.code, ErrorCode::SpareKeyMistyped);
        let view = crate::text::error_view(&speech, &error);
        assert!(view.message.contains(said), "{}", view.message);
        assert!(view.hint.is_some());
    }
    drop(recover(&folder, &words.join(" "), "new one", options()).unwrap());
    assert!(unlock(&folder, "new one", options()).is_ok());
    assert!(unlock(&folder, "river stone", options()).is_err());
}

#[test]
fn a_second_person_opens_the_record_until_that_is_taken_back() {
    let (_temporary, folder, mut session) = fresh();
    set_second_passphrase(&mut session, Some("hers")).unwrap();
    assert!(set_second_passphrase(&mut session, Some("")).is_err());
    drop(session);
    let mut session = unlock(&folder, "hers", options()).unwrap();
    assert!(
        locks(&session, now("2026-03-06"))
            .unwrap()
            .has_second_passphrase
    );
    set_second_passphrase(&mut session, None).unwrap();
    drop(session);
    assert!(unlock(&folder, "hers", options()).is_err());
    assert!(unlock(&folder, "river stone", options()).is_ok());
}

#[test]
fn a_new_key_says_which_locks_are_gone() {
    let (_temporary, folder, mut session) = fresh();
    let words = make_spare_key(&mut session, now("2026-03-06"))
        .unwrap()
        .words;
    set_second_passphrase(&mut session, Some("hers")).unwrap();
    let typed = words.join(" ");
    let said = rekey(&mut session, "river stone", Some(&typed), now("2026-03-06")).unwrap();
    let keys: Vec<&str> = said.iter().map(|sentence| sentence.key.as_str()).collect();
    assert_eq!(keys, ["rekeyed", "rekeyed-gone-second-passphrase"]);
    let wrong = rekey(&mut session, "wrong", None, now("2026-03-06"));
    assert_eq!(wrong.unwrap_err().code, ErrorCode::WrongPassphrase);
    drop(session);
    assert!(unlock(&folder, &typed, options()).is_ok());
}

#[test]
fn the_strength_of_a_passphrase_is_said_in_words() {
    let words = crate::text::words(None);
    for (passphrase, at_most, at_least) in [
        ("", 0, 0),
        ("password1", 0, 0),
        ("AdaExample1951", 1, 0),
        ("river stone copper lantern", 4, 4),
    ] {
        let found = strength(&words, passphrase, &["Ada Example", "1951"]);
        assert!(
            (at_least..=at_most).contains(&found.level),
            "{passphrase}: {}",
            found.level
        );
        assert!(!found.sentence.text.is_empty());
    }
}
