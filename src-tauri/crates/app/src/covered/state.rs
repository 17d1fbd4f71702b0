//! What is covered of a person, told without a number.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::Uuid;
use domain::analyte::Analyte;
use domain::draft::Draft;
use domain::result::{LabResult, Origin};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{StoredImport, Waiting};
use words::{Arg, Words};

use super::plan::{FORMAT, Until, plan};
use crate::course::days_of;
use crate::error::AppError;
use crate::home::{LEVEL_DAYS, call_sentences};
use crate::message::Message;
use crate::people;
use crate::person_facts::PersonRecord;
use crate::review::standing::Standing;
use crate::review::{Waitlist, calls_by_test, is_complete};
use crate::session::{Now, Session};

/// What is covered of one person, and what is to be covered from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoveredView {
    /// True: what comes in from now on is covered.
    pub is_on: bool,
    /// ISO day and time on the clock of this computer; `None`: until somebody opens them.
    pub until: Option<String>,
    /// Files that are covered.
    pub files: u32,
    /// Results in them that count or wait.
    pub results: u32,
    /// Of these, the ones that are in the record.
    pub stored: u32,
    /// Of these, the ones that may go into the record without a look.
    pub certain: u32,
    /// Of these, the ones that somebody has to look at once they are opened.
    pub to_check: u32,
    /// How many are covered and until when; empty where nothing is.
    pub sentences: Vec<Message>,
    /// That one of them is at a level where teams ask to be called, without its number.
    pub call: Vec<Message>,
}

/// The covered drafts that may go into the record without a look: nothing speaks against them, and they touch no
/// result that is shown.
pub(super) fn certain(list: &Waitlist) -> Vec<&Waiting> {
    open(list)
        .filter(|waiting| *list.standing(waiting.id) == Standing::New && list.is_certain(waiting))
        .collect()
}

fn open(list: &Waitlist) -> impl Iterator<Item = &Waiting> {
    list.waiting.iter().filter(|waiting| {
        list.is_covered(Some(waiting.import))
            && (list.is_open(waiting) || *list.standing(waiting.id) == Standing::OfAnother)
    })
}

/// Returns what is covered of a person.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn covered(session: &Session, person: &str, now: Now) -> Result<CoveredView, AppError> {
    let owner = people::known(session, person)?;
    let plan = plan(session, owner.id, now)?;
    let mut view = CoveredView {
        is_on: plan.is_some(),
        until: match plan {
            Some(Until::Moment(moment)) => Some(moment.format(FORMAT).to_string()),
            Some(Until::Opened) | None => None,
        },
        files: 0,
        results: 0,
        stored: 0,
        certain: 0,
        to_check: 0,
        sentences: Vec::new(),
        call: Vec::new(),
    };
    let files = files(session, owner.id)?;
    if files.is_empty() {
        return Ok(view);
    }
    let list = Waitlist::load(session, person, now)?;
    let stored = list
        .current
        .iter()
        .filter(|stored| list.is_covered(stored.import))
        .count();
    let certain = certain(&list).len();
    let waiting = open(&list).count();
    view.files = count(files.len());
    view.stored = count(stored);
    view.certain = count(certain);
    view.to_check = count(waiting.saturating_sub(certain));
    view.results = count(stored + waiting);
    view.sentences = sentences(&list.words, &view, plan);
    view.call = call(session, &list, now)?;
    Ok(view)
}

/// Returns the covered imports of a person that stand.
fn files(session: &Session, person: Uuid) -> Result<Vec<StoredImport>, AppError> {
    let covered = session.covered_imports()?;
    if covered.is_empty() {
        return Ok(Vec::new());
    }
    let mut imports = session.vault.imports()?;
    imports.retain(|import| {
        import.person == Some(person) && !import.is_undone && covered.contains(&import.id)
    });
    Ok(imports)
}

/// The sentence for a print: how many results are not on it. `None` where nothing is covered.
pub(crate) fn left_out(
    session: &Session,
    person: &str,
    now: Now,
) -> Result<Option<Message>, AppError> {
    let view = covered(session, person, now)?;
    if view.files == 0 {
        return Ok(None);
    }
    let words = session.words()?;
    let args = [("count", Arg::Count(i64::from(view.results)))];
    Ok(Some(Message::say(&words, "covered-left-out", &args)))
}

fn sentences(words: &Words, view: &CoveredView, plan: Option<Until>) -> Vec<Message> {
    let results = Arg::Count(i64::from(view.results));
    let mut said = vec![match plan {
        Some(Until::Moment(moment)) => {
            let time = moment.format("%H:%M").to_string();
            let args = [
                ("count", results),
                ("date", Arg::Date(moment.date())),
                ("time", Arg::Text(&time)),
            ];
            Message::say(words, "covered-until", &args)
        }
        Some(Until::Opened) | None => {
            Message::say(words, "covered-until-opened", &[("count", results)])
        }
    }];
    if view.to_check > 0 {
        let args = [("count", Arg::Count(i64::from(view.to_check)))];
        said.push(Message::say(words, "covered-to-check", &args));
    }
    said
}

/// One sentence without a number where a covered value is at a level at which teams ask to be called. A value that
/// nobody could read for certain counts as the one it seems to be: better one call too many.
fn call(session: &Session, list: &Waitlist, now: Now) -> Result<Vec<Message>, AppError> {
    let words = &list.words;
    let all: Vec<LabResult> = list
        .current
        .iter()
        .map(|stored| stored.result.clone())
        .collect();
    let unseen: Vec<LabResult> = list
        .current
        .iter()
        .filter(|stored| list.is_covered(stored.import))
        .map(|stored| stored.result.clone())
        .collect();
    let mut at_level = tests_at_level(session, list, all.clone(), &unseen, now)?;
    let drafts = || {
        list.waiting
            .iter()
            .filter(|waiting| list.is_covered(Some(waiting.import)))
    };
    let as_read: Vec<LabResult> = drafts().filter_map(result_of).collect();
    let with_drafts = all.into_iter().chain(as_read.iter().cloned()).collect();
    let unseen: Vec<LabResult> = unseen.into_iter().chain(as_read).collect();
    at_level.extend(tests_at_level(session, list, with_drafts, &unseen, now)?);
    for waiting in drafts() {
        let draft = &waiting.draft;
        let (Some(analyte), Some(quantity)) = (draft.analyte, draft.quantity) else {
            continue;
        };
        let flag = draft.printed.flag.as_deref();
        if draft.status.can_count()
            && is_recent(draft, now.today())
            && !call_sentences(words, analyte, &quantity, flag).is_empty()
        {
            at_level.insert(analyte);
        }
    }
    let key = match at_level.len() {
        0 => return Ok(Vec::new()),
        1 => "level-covered",
        _ => "level-covered-several",
    };
    Ok(vec![Message::say(words, key, &[])])
}

fn tests_at_level(
    session: &Session,
    list: &Waitlist,
    all: Vec<LabResult>,
    unseen: &[LabResult],
    now: Now,
) -> Result<BTreeSet<Analyte>, AppError> {
    let record = PersonRecord::with(session, list.owner.person.clone(), all, now)?;
    Ok(calls_by_test(&record, &list.words, unseen)
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(analyte, _)| analyte)
        .collect())
}

fn is_recent(draft: &Draft, today: NaiveDate) -> bool {
    days_of(draft).is_none_or(|(_, latest)| (today - latest).num_days() <= LEVEL_DAYS)
}

/// A draft as it would be in the record.
fn result_of(waiting: &Waiting) -> Option<LabResult> {
    let draft = &waiting.draft;
    if !is_complete(draft) {
        return None;
    }
    Some(LabResult {
        id: waiting.id,
        analyte: draft.analyte?,
        quantity: draft.quantity?,
        printed: draft.printed.clone(),
        range: draft.range,
        collected: draft.collected?,
        laboratory: draft.laboratory.clone(),
        status: draft.status,
        origin: Origin::Imported,
        before_transfusion: None,
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
