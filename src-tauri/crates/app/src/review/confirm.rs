//! Confirming drafts, and what is said of it afterwards.

use std::collections::BTreeSet;

use domain::Uuid;
use domain::analyte::Analyte;
use domain::draft::Draft;
use domain::result::LabResult;
use store::{Cause, Correction, Operation, Stamp, StoreError, Waiting};
use words::{Arg, Words};

use super::Waitlist;
use super::judgement::is_complete;
use super::standing::Standing;
use super::views::{ConfirmRequest, ConfirmedView};
use super::whose::Whose;
use crate::error::AppError;
use crate::home::{call_sentences, fall_sentence};
use crate::message::Message;
use crate::person_facts::PersonRecord;
use crate::session::{Now, Session, id};

/// Which waiting drafts a script confirms at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accept {
    /// Those that nothing speaks against.
    Certain,
    /// Also the doubtful, but never one that lacks date, unit, test or person, and none that the record or
    /// another file contradicts.
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
    let list = Waitlist::load_as(session, person, request.even_other_person, now)?;
    confirm_judged(session, &list, request)
}

/// The same for drafts that are judged already.
pub(super) fn confirm_judged(
    session: &mut Session,
    list: &Waitlist,
    request: &ConfirmRequest,
) -> Result<ConfirmedView, AppError> {
    let ids = |drafts: &[String]| -> Result<BTreeSet<Uuid>, AppError> {
        drafts.iter().map(|draft| id(draft)).collect()
    };
    let (chosen, beside) = (ids(&request.drafts)?, ids(&request.beside)?);
    let person = list.owner.person.id.to_string();
    confirm_all(session, &person, list, &chosen, &beside, list.now)
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
    let list = Waitlist::load(session, person, now)?;
    let chosen = list
        .waiting
        .iter()
        .filter(|waiting| match which {
            Accept::Certain => list.is_certain(waiting),
            Accept::All => {
                list.standing(waiting.id).is_plain()
                    && list.whose(waiting) == Whose::Own
                    && is_complete(&waiting.draft)
            }
        })
        .map(|waiting| waiting.id)
        .collect();
    confirm_all(session, person, &list, &chosen, &BTreeSet::new(), now)
}

fn confirm_all(
    session: &mut Session,
    person: &str,
    list: &Waitlist,
    chosen: &BTreeSet<Uuid>,
    beside: &BTreeSet<Uuid>,
    now: Now,
) -> Result<ConfirmedView, AppError> {
    let words = &list.words;
    let (mut eligible, mut refused) = (Vec::new(), Vec::new());
    let shown = list
        .waiting
        .iter()
        .filter(|one| !list.is_covered(Some(one.import)));
    for waiting in shown.filter(|one| chosen.contains(&one.id)) {
        match refusal_of(list, waiting, chosen, beside, now) {
            Some(why) => refused.push(refusal(words, &waiting.draft, why)),
            None => eligible.push(waiting),
        }
    }
    let done = confirm_eligible(session, list, &eligible, beside, &mut refused, now)?;
    let record = PersonRecord::load(session, person, now)?;
    let added: Vec<LabResult> = record
        .results
        .iter()
        .filter(|result| done.contains(&result.id))
        .cloned()
        .collect();
    let withdrawn: usize = eligible
        .iter()
        .filter(|waiting| done.contains(&waiting.id))
        .map(|waiting| list.standing(waiting.id).withdrawn().len())
        .sum();
    Ok(ConfirmedView {
        confirmed: u32::try_from(added.len()).unwrap_or(u32::MAX),
        withdrawn: u32::try_from(withdrawn).unwrap_or(u32::MAX),
        drafts: eligible
            .iter()
            .filter(|waiting| done.contains(&waiting.id))
            .map(|waiting| waiting.id.to_string())
            .collect(),
        refused,
        so_what: so_what(&record, words, &added),
        any_blood_since: if added.is_empty() {
            None
        } else {
            any_blood_since(&record)
        },
        call: calls(&record, words, &added),
    })
}

/// Returns the key of the sentence that says why a draft cannot be confirmed.
fn refusal_of(
    list: &Waitlist,
    waiting: &Waiting,
    chosen: &BTreeSet<Uuid>,
    beside: &BTreeSet<Uuid>,
    now: Now,
) -> Option<&'static str> {
    let standing = list.standing(waiting.id);
    match standing {
        Standing::Withdraws(_) => return None,
        Standing::OfAnother => return Some("refused-other-person"),
        Standing::InRecord(_) | Standing::Twin(_) => return Some("refused-already"),
        Standing::Outdated(_) | Standing::OutdatedByDraft(_) => return Some("refused-outdated"),
        Standing::NothingToWithdraw => return Some("refused-cancelled"),
        // Two values of one draw never both count because both were ticked.
        Standing::DiffersFromDraft(other)
            if chosen.contains(other) && !beside.contains(&waiting.id) =>
        {
            return Some("refused-conflict");
        }
        Standing::New
        | Standing::Refines(_)
        | Standing::Replaces(_)
        | Standing::Differs(_)
        | Standing::DiffersFromDraft(_)
        | Standing::WasRemoved(_)
        | Standing::WasWithdrawn(_)
        | Standing::CancelledElsewhere(_) => {}
    }
    let day = waiting.draft.collected.and_then(|date| date.day());
    if !is_complete(&waiting.draft) {
        Some("refused-incomplete")
    } else if day.is_some_and(|day| day > now.today()) {
        Some("refused-in-future")
    } else if list.whose(waiting) == Whose::Unclear {
        Some("refused-person-unclear")
    } else {
        None
    }
}

/// What confirming a draft does to the record.
fn operations(list: &Waitlist, waiting: &Waiting, beside: &BTreeSet<Uuid>) -> Vec<Operation> {
    let person = list.owner.person.id;
    let replaced: &[Uuid] = match list.standing(waiting.id) {
        Standing::Withdraws(results) => {
            return results
                .iter()
                .map(|result| Operation::Withdraw {
                    id: waiting.id,
                    result: *result,
                })
                .collect();
        }
        Standing::Refines(result) | Standing::Replaces(result) => std::slice::from_ref(result),
        Standing::Differs(results) if !beside.contains(&waiting.id) => results,
        Standing::Differs(_)
        | Standing::New
        | Standing::InRecord(_)
        | Standing::Outdated(_)
        | Standing::Twin(_)
        | Standing::OutdatedByDraft(_)
        | Standing::DiffersFromDraft(_)
        | Standing::WasRemoved(_)
        | Standing::WasWithdrawn(_)
        | Standing::CancelledElsewhere(_)
        | Standing::NothingToWithdraw
        | Standing::OfAnother => &[],
    };
    // What the person said of the draw holds for the value that takes its place. Where it takes nobody's, the record
    // is not gone through.
    let before_transfusion = (!replaced.is_empty())
        .then_some(&list.current)
        .into_iter()
        .flatten()
        .filter(|stored| replaced.contains(&stored.result.id))
        .find_map(|stored| stored.result.before_transfusion);
    let mut operations = vec![Operation::ConfirmResult {
        id: waiting.id,
        person,
        correction: before_transfusion.map(|before| Correction {
            before_transfusion: Some(Some(before)),
            ..Correction::default()
        }),
        supersedes: replaced.first().copied(),
    }];
    operations.extend(replaced.iter().skip(1).map(|older| Operation::Supersede {
        older: *older,
        newer: waiting.id,
    }));
    operations
}

/// Confirms all of them in one transaction; only where one is in the record already, one by one, so that
/// it costs the others nothing. Returns those that were confirmed.
fn confirm_eligible(
    session: &mut Session,
    list: &Waitlist,
    eligible: &[&Waiting],
    beside: &BTreeSet<Uuid>,
    refused: &mut Vec<Message>,
    now: Now,
) -> Result<BTreeSet<Uuid>, AppError> {
    let stamp = Stamp {
        at: now.at,
        cause: Cause::Import,
        person: list.owner.person.id,
    };
    let all: Vec<Operation> = eligible
        .iter()
        .flat_map(|waiting| operations(list, waiting, beside))
        .collect();
    session.may_change(list.owner.person.id, &all)?;
    match session.vault.apply(&stamp, &all) {
        Ok(_) => return Ok(eligible.iter().map(|waiting| waiting.id).collect()),
        Err(StoreError::AlreadyInRecord { .. } | StoreError::NotCurrent(_)) => {}
        Err(error) => return Err(error.into()),
    }
    let mut confirmed = BTreeSet::new();
    for waiting in eligible {
        match session
            .vault
            .apply(&stamp, &operations(list, waiting, beside))
        {
            Ok(_) => {
                confirmed.insert(waiting.id);
            }
            Err(StoreError::AlreadyInRecord { .. } | StoreError::NotCurrent(_)) => {
                refused.push(refusal(&list.words, &waiting.draft, "refused-already"));
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
    let until = record.course.log.red_cells.map(|span| span.to);
    let since = until.or_else(|| record.course.transfusions.last().map(|given| given.on))?;
    (since < record.today).then(|| since.to_string())
}

/// Call sentences of what was added.
pub(crate) fn calls(record: &PersonRecord, words: &Words, added: &[LabResult]) -> Vec<Message> {
    calls_by_test(record, words, added)
        .into_iter()
        .flat_map(|(_, said)| said)
        .collect()
}

/// Confirms drafts that nobody is shown, all or as many as can be. Returns them.
pub(crate) fn confirm_unseen(
    session: &mut Session,
    list: &Waitlist,
    chosen: &[&Waiting],
    now: Now,
) -> Result<BTreeSet<Uuid>, AppError> {
    // What would be refused is in the record already; its sentence would show it.
    let mut unsaid = Vec::new();
    confirm_eligible(session, list, chosen, &BTreeSet::new(), &mut unsaid, now)
}

/// Call sentences of what was added, by test, where it is the newest of its test and recent; neutrophils also where
/// they are worked out from the same draw.
pub(crate) fn calls_by_test(
    record: &PersonRecord,
    words: &Words,
    added: &[LabResult],
) -> Vec<(Analyte, Vec<Message>)> {
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
            let mut of_test = call_sentences(words, analyte, &newest.quantity, flag);
            of_test.extend(fall_sentence(record, words, analyte, newest));
            said.push((analyte, of_test));
        }
    }
    said
}
