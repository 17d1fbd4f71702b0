//! Drafts in the form in which a person looks at them.

use std::collections::BTreeMap;

use domain::Uuid;
use domain::draft::{Place, Reason};
use store::{StoredImport, Waiting};
use words::{Arg, Words};

use super::judgement::is_complete;
use super::standing::Standing;
use super::views::{
    DocumentPersonView, DraftView, ImportReviewView, OtherValueView, PrintedView, ReasonView,
    SetAsideView, StandingView,
};
use super::whose::Whose;
use super::{FOLLOWED, Waitlist, place_view, problem_view};
use crate::home::{call_sentences, position_key};
use crate::message::Message;
use crate::typed_counts::unit_choices;

pub(super) fn import_view(
    list: &Waitlist,
    import: &StoredImport,
    shown: &[&Waiting],
    aside: &[&Waiting],
    is_other_person: bool,
) -> ImportReviewView {
    let all = || shown.iter().chain(aside.iter());
    ImportReviewView {
        id: import.id.to_string(),
        document: import.document.map(|_| import.id.to_string()),
        file_name: import.file_name.clone(),
        format: import.format.code().to_owned(),
        pages: last_page(shown),
        received: import.received.format("%Y-%m-%dT%H:%M").to_string(),
        people: import
            .people
            .iter()
            .enumerate()
            .map(|(index, named)| DocumentPersonView {
                name: named.name.clone(),
                birth_date: named.birth_date.map(|date| date.to_string()),
                is_own: list.owner.is(named),
                results: count(
                    all()
                        .filter(|waiting| match waiting.draft.person {
                            Some(of) => of == index,
                            None => import.people.len() == 1,
                        })
                        .count(),
                ),
            })
            .collect(),
        is_other_person,
        drafts: shown
            .iter()
            .map(|waiting| draft_view(list, waiting))
            .collect(),
        set_aside: set_aside(list, aside),
        problems: import
            .problems
            .iter()
            .map(|problem| problem_view(&list.words, problem))
            .collect(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The last page on which something was read; `None` for formats without pages.
fn last_page(drafts: &[&Waiting]) -> Option<u32> {
    drafts
        .iter()
        .filter_map(|waiting| match waiting.draft.place {
            Some(Place::Page { page, .. }) => Some(page),
            Some(Place::Line(_) | Place::Cell { .. } | Place::Path(_)) | None => None,
        })
        .max()
}

fn set_aside(list: &Waitlist, aside: &[&Waiting]) -> Vec<SetAsideView> {
    let mut by_code: BTreeMap<&'static str, Vec<&Waiting>> = BTreeMap::new();
    for waiting in aside {
        by_code
            .entry(list.standing(waiting.id).code())
            .or_default()
            .push(waiting);
    }
    by_code
        .into_iter()
        .map(|(code, drafts)| SetAsideView {
            code: code.to_owned(),
            message: Message::say(
                &list.words,
                &format!("aside-{code}"),
                &[(
                    "count",
                    Arg::Count(i64::try_from(drafts.len()).unwrap_or(i64::MAX)),
                )],
            ),
            lines: drafts
                .iter()
                .map(|waiting| in_short(&list.words, waiting))
                .collect(),
        })
        .collect()
}

/// “Haemoglobin 8.9 g/dL, 14 March 2026”.
fn in_short(words: &Words, waiting: &Waiting) -> String {
    let draft = &waiting.draft;
    let name = draft.analyte.map_or_else(
        || draft.printed.name.clone(),
        |analyte| words.say(&format!("analyte-{}", analyte.id()), &[]),
    );
    let date = draft
        .collected
        .map(|date| format!(", {}", words.partial_date(&date)))
        .unwrap_or_default();
    format!("{name} {}{date}", draft.printed.value_with_unit())
}

pub(super) fn draft_view(list: &Waitlist, waiting: &Waiting) -> DraftView {
    let draft = &waiting.draft;
    let words = &list.words;
    let standing = list.standing(waiting.id);
    let is_withdrawal = matches!(standing, Standing::Withdraws(_));
    let doubts = if is_withdrawal {
        Vec::new()
    } else {
        list.doubts(waiting)
    };
    let read = &waiting.as_read.printed;
    DraftView {
        id: waiting.id.to_string(),
        analyte: draft.analyte.map(|analyte| analyte.id().to_owned()),
        printed_name: draft.printed.name.clone(),
        printed_value: draft.printed.value.clone(),
        comparator: draft.printed.comparator.map(|sign| sign.sign().to_owned()),
        printed_unit: draft.printed.unit.clone(),
        printed_flag: draft.printed.flag.clone(),
        printed_range: draft.printed.range.clone(),
        as_read: PrintedView {
            name: read.name.clone(),
            value: read.signed_value(),
            unit: read.unit.clone(),
            flag: read.flag.clone(),
            range: read.range.clone(),
        },
        value: draft.quantity.map(|quantity| quantity.plain_text()),
        unit: draft
            .analyte
            .map(|analyte| analyte.canonical_unit().to_owned()),
        range_verdict: range_verdict(words, waiting),
        collected: draft.collected.map(|date| date.to_string()),
        collected_choices: draft
            .collected_choices
            .iter()
            .map(ToString::to_string)
            .collect(),
        status: draft.status.code().to_owned(),
        person: draft.person.and_then(|index| u32::try_from(index).ok()),
        is_certain: list.is_certain(waiting),
        reasons: doubts.iter().map(|doubt| doubt.code().to_owned()).collect(),
        doubts: doubts
            .iter()
            .map(|doubt| reason_view(words, *doubt))
            .collect(),
        standing: standing_view(list, standing),
        is_corrected: waiting.is_corrected,
        is_followed: draft
            .analyte
            .is_some_and(|analyte| FOLLOWED.contains(&analyte)),
        can_be_confirmed: can_be_confirmed(list, waiting),
        already_in_record: matches!(standing, Standing::InRecord(_)),
        place: draft.place.as_ref().map(place_view),
        units: draft
            .analyte
            .map(|analyte| unit_choices(words, analyte))
            .unwrap_or_default(),
        call: call(words, waiting),
    }
}

/// It has everything that a result needs, and it is hers; or it is a cancellation that takes something back.
pub(super) fn can_be_confirmed(list: &Waitlist, waiting: &Waiting) -> bool {
    let standing = list.standing(waiting.id);
    if !standing.withdrawn().is_empty() {
        return true;
    }
    let is_hers = *standing == Standing::OfAnother
        || (standing.is_open() && list.whose(waiting) == Whose::Own);
    is_hers && is_complete(&waiting.draft)
}

pub(super) fn call(words: &Words, waiting: &Waiting) -> Vec<Message> {
    let draft = &waiting.draft;
    match (draft.quantity, draft.analyte) {
        (Some(quantity), Some(analyte)) => {
            call_sentences(words, analyte, &quantity, draft.printed.flag.as_deref())
        }
        (Some(_) | None, Some(_) | None) => Vec::new(),
    }
}

pub(super) fn range_verdict(words: &Words, waiting: &Waiting) -> Option<Message> {
    let draft = &waiting.draft;
    let position = draft.range?.position(&draft.quantity?)?;
    Some(Message::say(words, position_key(position), &[]))
}

pub(super) fn reason_view(words: &Words, reason: Reason) -> ReasonView {
    let code = reason.code();
    ReasonView {
        code: code.to_owned(),
        message: Message::say(words, &format!("reason-{code}"), &[]),
        hint: Message::say(words, &format!("reason-{code}-hint"), &[]),
    }
}

pub(super) fn standing_view(list: &Waitlist, standing: &Standing) -> StandingView {
    let results = |ids: &[Uuid]| ids.iter().filter_map(|id| stored(list, *id)).collect();
    let others: Vec<OtherValueView> = match standing {
        Standing::New | Standing::NothingToWithdraw | Standing::OfAnother => Vec::new(),
        Standing::InRecord(id)
        | Standing::Refines(id)
        | Standing::Replaces(id)
        | Standing::Outdated(id)
        | Standing::WasRemoved(id)
        | Standing::WasWithdrawn(id) => results(&[*id]),
        Standing::Differs(ids) | Standing::Withdraws(ids) => results(ids),
        Standing::Twin(id)
        | Standing::OutdatedByDraft(id)
        | Standing::DiffersFromDraft(id)
        | Standing::CancelledElsewhere(id) => list
            .find(*id)
            .map(|other| of_draft(list, other))
            .into_iter()
            .collect(),
    };
    let code = standing.code();
    let message = (*standing != Standing::New).then(|| {
        let first = others.first();
        let value = first.map(|other| other.value.as_str()).unwrap_or_default();
        let file = first
            .and_then(|other| other.file_name.as_deref())
            .unwrap_or_default();
        Message::say(
            &list.words,
            &format!("standing-{code}"),
            &[("value", Arg::Text(value)), ("file", Arg::Text(file))],
        )
    });
    StandingView {
        code: code.to_owned(),
        message,
        others,
    }
}

fn stored(list: &Waitlist, id: Uuid) -> Option<OtherValueView> {
    let stored = list
        .current
        .iter()
        .chain(&list.former)
        .find(|stored| stored.result.id == id)?;
    let file = stored.import.and_then(|import| list.imports.get(&import));
    Some(OtherValueView {
        id: id.to_string(),
        value: if list.is_covered(stored.import) {
            list.words.say("covered-value", &[])
        } else {
            list.words
                .measured(stored.result.analyte, &stored.result.quantity)
        },
        collected: stored.result.collected.to_string(),
        file_name: file.map(|import| import.file_name.clone()),
    })
}

fn of_draft(list: &Waitlist, other: &Waiting) -> OtherValueView {
    let draft = &other.draft;
    OtherValueView {
        id: other.id.to_string(),
        value: match (draft.analyte, draft.quantity) {
            _ if list.is_covered(Some(other.import)) => list.words.say("covered-value", &[]),
            (Some(analyte), Some(quantity)) => list.words.measured(analyte, &quantity),
            (Some(_) | None, Some(_) | None) => draft.printed.value_with_unit(),
        },
        collected: draft
            .collected
            .map(|date| date.to_string())
            .unwrap_or_default(),
        file_name: list
            .imports
            .get(&other.import)
            .map(|import| import.file_name.clone()),
    }
}
