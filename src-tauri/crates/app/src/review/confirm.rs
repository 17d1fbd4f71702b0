//! Confirming drafts, and what is said of it afterwards.

use std::collections::{BTreeMap, BTreeSet};

use domain::analyte::Analyte;
use domain::draft::{Draft, Reason};
use domain::person::Person;
use domain::result::LabResult;
use store::{Cause, Operation, Stamp, StoreError, Waiting};
use words::{Arg, Words};

use super::{
    ConfirmRequest, ConfirmedView, can_be_confirmed, is_certain, is_of_somebody_else, replaced_by,
};
use crate::error::AppError;
use crate::home::{call_sentences, fall_sentence};
use crate::message::Message;
use crate::people;
use crate::person_facts::PersonRecord;
use crate::session::{Now, Session, id};

/// Which waiting drafts a script confirms at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accept {
    /// Those that nothing speaks against.
    Certain,
    /// Also the doubtful, but never one that lacks date, unit, test or person.
    All,
}

/// Confirms drafts that the person has looked at.
///
/// # Errors
/// When the vault cannot be read or written. A draft that cannot be confirmed is named in the answer.
pub fn confirm(
    session: &mut Session,
    person: &str,
    request: &ConfirmRequest,
    now: Now,
) -> Result<ConfirmedView, AppError> {
    let wanted: BTreeSet<domain::Uuid> = request
        .drafts
        .iter()
        .map(|draft| id(draft))
        .collect::<Result<_, _>>()?;
    let owner = people::known(session, person)?;
    let chosen: Vec<Waiting> = session
        .vault
        .review(Some(owner.id))?
        .into_iter()
        .filter(|draft| wanted.contains(&draft.id))
        .collect();
    confirm_all(
        session,
        person,
        &owner,
        chosen,
        request.even_other_person,
        now,
    )
}

/// Confirms what waits without asking draft by draft, for scripts.
///
/// # Errors
/// When the vault cannot be read or written.
pub fn accept(
    session: &mut Session,
    person: &str,
    which: Accept,
    now: Now,
) -> Result<ConfirmedView, AppError> {
    let owner = people::known(session, person)?;
    let current = session.vault.results(owner.id)?;
    let chosen: Vec<Waiting> = session
        .vault
        .review(Some(owner.id))?
        .into_iter()
        .filter(|draft| match which {
            Accept::Certain => is_certain(draft, &current),
            Accept::All => {
                can_be_confirmed(&draft.draft)
                    && draft.already.is_none()
                    && !draft.draft.reasons.contains(&Reason::PersonUnclear)
            }
        })
        .collect();
    confirm_all(session, person, &owner, chosen, false, now)
}

fn confirm_all(
    session: &mut Session,
    person: &str,
    owner: &Person,
    chosen: Vec<Waiting>,
    even_other_person: bool,
    now: Now,
) -> Result<ConfirmedView, AppError> {
    let words = session.words()?;
    let people_of: BTreeMap<_, _> = session
        .vault
        .imports()?
        .into_iter()
        .map(|import| (import.id, import.people))
        .collect();
    let (mut eligible, mut refused) = (Vec::new(), Vec::new());
    for waiting in chosen {
        let named = people_of
            .get(&waiting.import)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let why = if !can_be_confirmed(&waiting.draft) {
            Some("refused-incomplete")
        } else if waiting
            .draft
            .collected
            .and_then(|date| date.day())
            .is_some_and(|day| day > now.today())
        {
            Some("refused-in-future")
        } else if !even_other_person && is_of_somebody_else(&waiting, named, owner) {
            Some("refused-other-person")
        } else {
            None
        };
        if let Some(why) = why {
            refused.push(refusal(&words, &waiting.draft, why));
            continue;
        }
        eligible.push(waiting);
    }
    let confirmed = confirm_eligible(session, &words, owner, &eligible, &mut refused, now)?;
    let record = PersonRecord::load(session, person, now)?;
    let added: Vec<LabResult> = record
        .results
        .iter()
        .filter(|result| confirmed.contains(&result.id))
        .cloned()
        .collect();
    Ok(ConfirmedView {
        confirmed: u32::try_from(added.len()).unwrap_or(u32::MAX),
        refused,
        so_what: so_what(&record, &words, &added),
        any_blood_since: if added.is_empty() {
            None
        } else {
            any_blood_since(&record)
        },
        call: calls(&record, &words, &added),
    })
}

/// Confirms all of them in one transaction; only where one is in the record already, one by one, so that
/// it costs the others nothing. Returns those that were confirmed.
fn confirm_eligible(
    session: &mut Session,
    words: &Words,
    owner: &Person,
    eligible: &[Waiting],
    refused: &mut Vec<Message>,
    now: Now,
) -> Result<BTreeSet<domain::Uuid>, AppError> {
    let stamp = Stamp {
        at: now.at,
        cause: Cause::Import,
        person: owner.id,
    };
    let current = session.vault.results(owner.id)?;
    let operation = |waiting: &Waiting| Operation::ConfirmResult {
        id: waiting.id,
        person: owner.id,
        correction: None,
        supersedes: replaced_by(waiting, &current),
    };
    let all: Vec<Operation> = eligible.iter().map(operation).collect();
    match session.vault.apply(&stamp, &all) {
        Ok(_) => return Ok(eligible.iter().map(|waiting| waiting.id).collect()),
        Err(StoreError::AlreadyInRecord { .. } | StoreError::NotCurrent(_)) => {}
        Err(error) => return Err(error.into()),
    }
    let mut confirmed = BTreeSet::new();
    for waiting in eligible {
        match session.vault.apply(&stamp, &[operation(waiting)]) {
            Ok(_) => {
                confirmed.insert(waiting.id);
            }
            Err(StoreError::AlreadyInRecord { .. } | StoreError::NotCurrent(_)) => {
                refused.push(refusal(words, &waiting.draft, "refused-already"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(confirmed)
}

fn refusal(words: &Words, draft: &Draft, why: &str) -> Message {
    let why = words.say(why, &[]);
    Message::say(
        words,
        "confirm-refused",
        &[
            ("name", Arg::Text(&draft.printed.name)),
            ("value", Arg::Text(&draft.printed.value_with_unit())),
            ("why", Arg::Text(&why)),
        ],
    )
}

/// “Added 12 March. Haemoglobin 8.9, platelets 45, neutrophils 0.82. Next visit Thursday.”
pub(crate) fn so_what(record: &PersonRecord, words: &Words, added: &[LabResult]) -> Vec<Message> {
    let draws: BTreeSet<_> = added
        .iter()
        .filter_map(|result| result.collected.day())
        .collect();
    let (Some(first), Some(last)) = (draws.first(), draws.last()) else {
        return Vec::new();
    };
    let mut sentences = vec![if first == last {
        Message::say(words, "so-what-added", &[("date", Arg::Date(*last))])
    } else {
        Message::say(
            words,
            "so-what-added-range",
            &[
                (
                    "count",
                    Arg::Count(i64::try_from(draws.len()).unwrap_or(i64::MAX)),
                ),
                ("from", Arg::Date(*first)),
                ("to", Arg::Date(*last)),
            ],
        )
    }];
    for analyte in crate::home::MAIN_COUNTS {
        let newest = added
            .iter()
            .filter(|result| result.analyte == analyte && result.collected.day() == Some(*last))
            .max_by_key(|result| result.collected);
        if let Some(newest) = newest {
            let name = words.say(&format!("analyte-{}", analyte.id()), &[]);
            let value = words.measured(analyte, &newest.quantity);
            let args = [("name", Arg::Text(&name)), ("value", Arg::Text(&value))];
            sentences.push(Message::say(words, "so-what-value", &args));
        }
    }
    if let Some(day) = record.next_visit().and_then(|visit| visit.at.day()) {
        sentences.push(Message::say(
            words,
            "so-what-next-visit",
            &[("date", Arg::Date(day))],
        ));
    }
    sentences
}

/// The day up to which the red-cell log is complete, where that is before today.
pub(crate) fn any_blood_since(record: &PersonRecord) -> Option<String> {
    let until = record.log.red_cells.map(|span| span.to);
    let since = until.or_else(|| record.transfusions.last().map(|given| given.on))?;
    (since < record.today).then(|| since.to_string())
}

/// Call sentences of what was added, where it is the newest of its test and recent; neutrophils also where they
/// are worked out from the same draw.
pub(crate) fn calls(record: &PersonRecord, words: &Words, added: &[LabResult]) -> Vec<Message> {
    let mut tests: BTreeSet<Analyte> = added.iter().map(|result| result.analyte).collect();
    let parts = [
        Analyte::Wbc,
        Analyte::NeutrophilsPercent,
        Analyte::SegsPercent,
        Analyte::Segs,
    ];
    if parts.iter().any(|part| tests.contains(part)) {
        tests.insert(Analyte::Neutrophils);
    }
    let mut said = Vec::new();
    for analyte in tests {
        let counts = record.counts(analyte);
        let Some(newest) = counts.last() else {
            continue;
        };
        let Some(day) = newest.collected.day() else {
            continue;
        };
        let was_added = added
            .iter()
            .any(|result| result.collected.day() == Some(day));
        if was_added && (record.today - day).num_days() <= crate::home::LEVEL_DAYS {
            let flag = added
                .iter()
                .find(|result| result.id == newest.result && result.analyte == analyte)
                .and_then(|result| result.printed.flag.as_deref());
            said.extend(call_sentences(words, analyte, &newest.quantity, flag));
            said.extend(fall_sentence(record, words, analyte, newest));
        }
    }
    said
}
