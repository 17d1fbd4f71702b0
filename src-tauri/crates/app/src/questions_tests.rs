//! Questions for visits: which one they are for, what is carried over, what follows from an answer.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use crate::entries::{self, AppointmentEntry, Entry};
use crate::main_job_tests::{demonstration, now};
use crate::questions::{self, AnswerQuestionRequest};
use crate::session::Session;

fn visit(session: &mut Session, person: &str, at: &str, title: &str) -> String {
    let entry = Entry::Appointment(AppointmentEntry {
        id: None,
        at: at.to_owned(),
        title: title.to_owned(),
        note: None,
    });
    entries::save(session, person, &entry, now()).unwrap().id
}

#[test]
fn what_was_not_asked_at_a_visit_that_has_passed_is_carried_over_to_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let passed = visit(&mut session, &person, "2026-11-02", "Study visit");
    let next = questions::questions(&session, &person, now())
        .unwrap()
        .next_visit
        .unwrap();
    let asked = questions::add(&mut session, &person, "Asked there?", now()).unwrap();
    let left = questions::add(&mut session, &person, "Forgotten there?", now()).unwrap();
    let free = questions::add(&mut session, &person, "For no visit?", now()).unwrap();
    for question in [&asked, &left] {
        questions::for_visit(&mut session, &person, question, Some(&passed), now()).unwrap();
    }
    let request = AnswerQuestionRequest {
        id: asked.clone(),
        answer: Some("Yes".to_owned()),
        answered_by: None,
        next_step: Some("Ask for the IDH1 test".to_owned()),
        due: Some("2026-11-20".to_owned()),
        asked: true,
    };
    questions::answer(&mut session, &person, &request, now()).unwrap();
    let view = questions::questions(&session, &person, now()).unwrap();
    assert_eq!(view.left_over, 1);
    assert_eq!(
        questions::carry_over(&mut session, &person, now()).unwrap(),
        1
    );

    let view = questions::questions(&session, &person, now()).unwrap();
    let of = |id: &str| {
        view.first
            .iter()
            .chain(&view.picked)
            .find(|question| question.id.as_deref() == Some(id))
            .unwrap()
    };
    assert_eq!(view.left_over, 0);
    assert_eq!(of(&left).visit, Some(next.id));
    assert_eq!(of(&asked).visit, Some(passed));
    assert_eq!(of(&free).visit, None);
    // The twentieth has passed, so what was to follow is due.
    assert_eq!(of(&asked).due.as_deref(), Some("2026-11-20"));
    assert!(of(&asked).is_due);
    assert_eq!(
        questions::carry_over(&mut session, &person, now()).unwrap(),
        0
    );
}

#[test]
fn the_words_of_a_question_of_ones_own_can_be_changed_and_those_of_the_bank_cannot() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let own = questions::add(&mut session, &person, "May I fly?", now()).unwrap();
    questions::edit(&mut session, &person, &own, " May I fly in May? ", now()).unwrap();
    let view = questions::questions(&session, &person, now()).unwrap();
    let texts: Vec<&str> = view.picked.iter().map(|one| one.text.as_str()).collect();
    assert!(texts.contains(&"May I fly in May?"), "{texts:?}");
    assert!(questions::edit(&mut session, &person, &own, "  ", now()).is_err());

    let of_bank = view.bank.iter().flat_map(|stage| &stage.questions);
    let bank_id = of_bank
        .filter_map(|one| one.bank_id.as_deref())
        .next()
        .unwrap();
    let picked = questions::pick(&mut session, &person, bank_id, now()).unwrap();
    assert!(questions::edit(&mut session, &person, &picked, "Other words", now()).is_err());
}

#[test]
fn a_question_is_for_no_visit_that_does_not_exist() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, person) = demonstration(folder.path());
    let question = questions::add(&mut session, &person, "When?", now()).unwrap();
    let nowhere = uuid::Uuid::nil().to_string();
    assert!(questions::for_visit(&mut session, &person, &question, Some(&nowhere), now()).is_err());
}
