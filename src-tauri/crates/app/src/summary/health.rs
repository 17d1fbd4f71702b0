//! How the person is, in lines for paper.

use chrono::NaiveDate;
use domain::Uuid;
use domain::health::{CheckIn, Felt};
use report::document::DatedLine;
use store::EntityKind;
use words::{Arg, Words};

use crate::error::AppError;
use crate::person_facts::PersonRecord;
use crate::session::Session;

/// What the blood bank said, each with its name: a bare “anti-E” means nothing to who does not know the field.
pub(crate) fn blood_needs(
    session: &Session,
    person: Uuid,
    words: &Words,
) -> Result<Vec<String>, AppError> {
    let open = session
        .open_choices(person)?
        .lines(words, EntityKind::BloodNeeds);
    if !open.is_empty() {
        return Ok(open);
    }
    let Some(needs) = session.vault.blood_needs(person)? else {
        return Ok(Vec::new());
    };
    let named = [
        ("field-bloodNeeds-group", needs.group),
        ("field-bloodNeeds-antibodies", needs.antibodies),
        ("field-bloodNeeds-products", needs.products),
        ("field-bloodNeeds-source", needs.source),
    ];
    Ok(named
        .into_iter()
        .filter_map(|(name, said)| Some(words.colon(&words.say(name, &[]), &said?)))
        .collect())
}

/// Those that go on, and those that were there on or after a day.
pub(super) fn side_effects(
    session: &Session,
    record: &PersonRecord,
    words: &Words,
    since: NaiveDate,
) -> Result<Vec<DatedLine>, AppError> {
    Ok(session
        .vault
        .side_effects(record.person.id)?
        .into_iter()
        .filter(|effect| !record.course.open.has(effect.id))
        .filter(|effect| effect.until.is_none_or(|until| until.latest_day() >= since))
        .map(|effect| {
            let what = ("what", Arg::Text(&effect.what));
            let mut said = match effect.until {
                Some(until) => {
                    words.say("side-effect-until", &[what, ("date", Arg::Partial(until))])
                }
                None => words.say("side-effect-goes-on", &[what]),
            };
            if let Some(note) = &effect.note {
                said = words.colon(&said, note);
            }
            DatedLine {
                on: Some(effect.from),
                words: said,
            }
        })
        .collect())
}

/// The last check-in in one line.
pub(super) fn last_check_in(
    session: &Session,
    record: &PersonRecord,
    words: &Words,
) -> Result<Option<DatedLine>, AppError> {
    let check_ins = session.vault.check_ins(record.person.id)?;
    let settled = |one: &&CheckIn| !record.course.open.has(one.id);
    let last = check_ins
        .iter()
        .filter(settled)
        .max_by_key(|one| (one.on, one.id));
    Ok(last.map(|last| DatedLine {
        on: Some(last.on.into()),
        words: line(words, last),
    }))
}

pub(crate) fn line(words: &Words, check_in: &CheckIn) -> String {
    let mut parts = Vec::new();
    let mut part = |name: &str, said: String| {
        parts.push(words.colon(&words.say(name, &[]), &said));
    };
    if let Some(energy) = check_in.energy {
        part(
            "field-checkIn-energy",
            format!("{energy}/{}", CheckIn::MOST_ENERGY),
        );
    }
    for (name, felt) in [
        ("field-checkIn-breathless", check_in.breathless),
        ("field-checkIn-dizzy", check_in.dizzy),
        ("field-checkIn-bleeding", check_in.bleeding),
    ] {
        if let Some(felt) = felt {
            let how = match felt {
                Felt::No => "felt-no",
                Felt::ALittle => "felt-a-little",
                Felt::ALot => "felt-a-lot",
            };
            part(name, words.say(how, &[]));
        }
    }
    if let Some(fever) = check_in.fever {
        let answer = if fever { "yes-no-yes" } else { "yes-no-no" };
        part("field-checkIn-fever", words.say(answer, &[]));
    }
    let answers = parts.join("; ");
    match &check_in.words {
        Some(own) if answers.is_empty() => own.clone(),
        // What somebody wrote freely must not read as one more answer.
        Some(own) => words.say(
            "check-in-own-words",
            &[("answers", Arg::Text(&answers)), ("words", Arg::Text(own))],
        ),
        None => answers,
    }
}
