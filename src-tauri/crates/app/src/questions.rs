//! The person's own question list.

use crate::message::Message;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

use content::{Content, Stage};
use domain::question::PickedQuestion;
use store::{Cause, Entity, EntityKind, Operation};
use words::Words;

use crate::answers::language_of;
use crate::error::{AppError, ErrorCode};
use crate::home;
use crate::people;
use crate::person_facts::PersonRecord;
use crate::session::{Now, Session, id, new_id};
use crate::typed;

/// A question, from the bank or one's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Id on the person's list; `None` when not picked.
    pub id: Option<String>,
    /// Id in the bank.
    pub bank_id: Option<String>,
    /// The question.
    pub text: String,
    /// Stage id.
    pub stage: Option<String>,
    /// Tag of the language in which the question stands; one's own words have none.
    pub language: Option<String>,
    /// Why one might ask it.
    pub why: Option<String>,
    /// What to ask next: “If the answer is …, ask: …”.
    pub follow_up: Option<String>,
    /// Why it is here, from the record.
    pub reasons: Vec<Message>,
    /// On the list.
    pub is_picked: bool,
    /// One of the three.
    pub ask_first: bool,
    /// Asked.
    pub is_asked: bool,
    /// What was answered.
    pub answer: Option<String>,
    /// Who said it.
    pub answered_by: Option<String>,
    /// What is to be done next.
    pub next_step: Option<String>,
    /// By when, ISO 8601.
    pub due: Option<String>,
    /// The day by which it was to be done has passed.
    pub is_due: bool,
    /// The visit it is for; none where that was not chosen.
    pub visit: Option<String>,
    /// Answer paragraphs it belongs to, as `answer/paragraph`.
    pub paragraphs: Vec<String>,
}

/// Questions of one stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StageView {
    /// Stage id.
    pub stage: String,
    /// Questions.
    pub questions: Vec<QuestionView>,
}

/// The questions screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionsView {
    /// The visit they are for.
    pub next_visit: Option<crate::home::VisitView>,
    /// All visits that a question can be for, the coming ones first.
    pub visits: Vec<crate::home::VisitView>,
    /// How many questions of visits that have passed were not asked.
    pub left_over: u32,
    /// The three marked ones.
    pub first: Vec<QuestionView>,
    /// The others on the list.
    pub picked: Vec<QuestionView>,
    /// Raised by the record, not picked yet.
    pub raised: Vec<QuestionView>,
    /// The whole bank.
    pub bank: Vec<StageView>,
}

/// What was said at the visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerQuestionRequest {
    /// Id on the list.
    pub id: String,
    /// What was answered.
    pub answer: Option<String>,
    /// Who said it.
    pub answered_by: Option<String>,
    /// What is to be done next.
    pub next_step: Option<String>,
    /// By when, as typed.
    pub due: Option<String>,
    /// Asked.
    pub asked: bool,
}

/// At most this many questions are marked to be asked first.
pub const ASK_FIRST: usize = 3;

/// Returns the person's list, what the record raises, and the bank.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn questions(session: &Session, person: &str, now: Now) -> Result<QuestionsView, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let all = Views::new(&words, &record, picked(session, &record)?);
    let on_list: Vec<QuestionView> = all
        .picked
        .iter()
        .map(|question| all.of_picked(question))
        .collect();
    let (first, picked): (Vec<_>, Vec<_>) =
        on_list.into_iter().partition(|question| question.ask_first);
    let raised = all
        .raised
        .iter()
        .map(|(bank_id, _)| all.of_bank(bank_id))
        .filter(|question| !question.is_picked)
        .collect();
    let bank = Stage::ALL
        .iter()
        .map(|stage| StageView {
            stage: stage.id().to_owned(),
            questions: Content::of(words.language())
                .question_bank()
                .iter()
                .filter(|question| question.stage == *stage)
                .map(|question| all.of_bank(&question.id))
                .collect(),
        })
        .collect();
    Ok(QuestionsView {
        next_visit: home::next_visit(&record),
        visits: visits(&record),
        left_over: u32::try_from(left_over(&record, &all.picked).count()).unwrap_or(u32::MAX),
        first,
        picked,
        raised,
        bank,
    })
}

/// The visits of the record, the coming ones first, then the passed ones from the newest.
fn visits(record: &PersonRecord) -> Vec<home::VisitView> {
    let (mut passed, coming): (Vec<_>, Vec<_>) = record
        .appointments
        .iter()
        .partition(|visit| visit.at.latest_day() < record.today);
    passed.reverse();
    coming
        .into_iter()
        .chain(passed)
        .map(home::visit_view)
        .collect()
}

/// The questions for visits that have passed, which nobody asked.
fn left_over<'a>(
    record: &'a PersonRecord,
    picked: &'a [PickedQuestion],
) -> impl Iterator<Item = &'a PickedQuestion> {
    picked.iter().filter(|question| {
        !question.asked
            && question.appointment.is_some_and(|wanted| {
                record
                    .appointments
                    .iter()
                    .any(|visit| visit.id == wanted && visit.at.latest_day() < record.today)
            })
    })
}

fn picked(session: &Session, record: &PersonRecord) -> Result<Vec<PickedQuestion>, AppError> {
    let mut picked = session.vault.questions(record.person.id)?;
    picked.sort_by_key(|question| (question.position, question.id));
    Ok(picked)
}

/// Questions with everything that a shell shows beside them.
pub(crate) struct Views {
    words: Words,
    today: chrono::NaiveDate,
    picked: Vec<PickedQuestion>,
    /// Bank id and its reasons, weightiest first.
    raised: Vec<(String, Vec<Message>)>,
    reasons: BTreeMap<String, Vec<Message>>,
}

impl Views {
    pub(crate) fn new(words: &Words, record: &PersonRecord, picked: Vec<PickedQuestion>) -> Self {
        let facts = record.facts();
        let raised: Vec<(String, Vec<Message>)> = Content::of(words.language())
            .raised(&facts)
            .into_iter()
            .map(|raised| {
                let reasons = raised
                    .reasons
                    .iter()
                    .map(|reason| Message {
                        key: reason.key.to_owned(),
                        text: reason.say(words),
                    })
                    .collect();
                (raised.question.id.clone(), reasons)
            })
            .collect();
        Self {
            words: *words,
            today: record.today,
            picked,
            reasons: raised.iter().cloned().collect(),
            raised,
        }
    }

    /// Loads what is needed for the questions of a paragraph.
    pub(crate) fn load(
        session: &Session,
        words: &Words,
        record: &PersonRecord,
    ) -> Result<Self, AppError> {
        Ok(Self::new(words, record, picked(session, record)?))
    }

    fn of_picked(&self, picked: &PickedQuestion) -> QuestionView {
        let mut view = match &picked.bank_id {
            Some(bank_id) => self.bank_view(bank_id),
            None => empty(),
        };
        if let Some(text) = &picked.own_text {
            text.clone_into(&mut view.text);
        }
        view.id = Some(picked.id.to_string());
        view.is_picked = true;
        view.ask_first = picked.ask_first;
        view.is_asked = picked.asked;
        view.answer.clone_from(&picked.answer);
        view.answered_by.clone_from(&picked.answered_by);
        view.next_step.clone_from(&picked.next_step);
        view.due = picked.due.map(|due| due.to_string());
        view.is_due = picked.due.is_some_and(|due| due.latest_day() < self.today);
        view.visit = picked.appointment.map(|visit| visit.to_string());
        view
    }

    /// Returns a question of the bank, with its place on the list where it has one.
    pub(crate) fn of_bank(&self, bank_id: &str) -> QuestionView {
        match self
            .picked
            .iter()
            .find(|picked| picked.bank_id.as_deref() == Some(bank_id))
        {
            Some(picked) => self.of_picked(picked),
            None => self.bank_view(bank_id),
        }
    }

    fn bank_view(&self, bank_id: &str) -> QuestionView {
        let mut view = empty();
        view.bank_id = Some(bank_id.to_owned());
        if let Some(question) = Content::of(self.words.language()).question(bank_id) {
            question.text.clone_into(&mut view.text);
            view.stage = Some(question.stage.id().to_owned());
            view.language = Some(language_of(&self.words, question.state));
            view.why = Some(question.why.clone());
            view.follow_up = Some(question.follow_up.clone());
            view.paragraphs = question.paragraphs.clone();
        }
        view.reasons = self.reasons.get(bank_id).cloned().unwrap_or_default();
        view
    }
}

fn empty() -> QuestionView {
    QuestionView {
        id: None,
        bank_id: None,
        text: String::new(),
        stage: None,
        language: None,
        why: None,
        follow_up: None,
        reasons: Vec::new(),
        is_picked: false,
        ask_first: false,
        is_asked: false,
        answer: None,
        answered_by: None,
        next_step: None,
        due: None,
        is_due: false,
        visit: None,
        paragraphs: Vec::new(),
    }
}

/// Puts a question of the bank on the list. One that is there already stays as it is.
///
/// # Errors
/// When the bank has no such question.
pub fn pick(
    session: &mut Session,
    person: &str,
    bank_id: &str,
    now: Now,
) -> Result<String, AppError> {
    if Content::original().question(bank_id).is_none() {
        return Err(AppError::new(
            ErrorCode::NotFound,
            "the bank has no such question",
        ));
    }
    let person = people::known(session, person)?.id;
    let list = session.vault.questions(person)?;
    if let Some(there) = list
        .iter()
        .find(|picked| picked.bank_id.as_deref() == Some(bank_id))
    {
        return Ok(there.id.to_string());
    }
    put_new(session, person, &list, Some(bank_id.to_owned()), None, now)
}

/// Adds a question in the person's own words.
///
/// # Errors
/// When it is empty.
pub fn add(session: &mut Session, person: &str, text: &str, now: Now) -> Result<String, AppError> {
    let text = typed::required("question", text)?;
    let person = people::known(session, person)?.id;
    let list = session.vault.questions(person)?;
    put_new(session, person, &list, None, Some(text), now)
}

/// Changes the words of a question of one's own. Questions of the bank keep theirs: who wants other words asks
/// a question of one's own.
///
/// # Errors
/// When it is empty, not on the list, or a question of the bank.
pub fn edit(
    session: &mut Session,
    person: &str,
    question: &str,
    text: &str,
    now: Now,
) -> Result<(), AppError> {
    let text = typed::required("question", text)?;
    let person = people::known(session, person)?.id;
    let list = session.vault.questions(person)?;
    let mut changed = find(&list, question)?.clone();
    if changed.bank_id.is_some() {
        return Err(AppError::invalid("question-of-the-bank", ""));
    }
    changed.own_text = Some(text);
    put(session, person, changed, now)
}

fn put_new(
    session: &mut Session,
    person: domain::Uuid,
    list: &[PickedQuestion],
    bank_id: Option<String>,
    own_text: Option<String>,
    now: Now,
) -> Result<String, AppError> {
    let next = list
        .iter()
        .map(|picked| picked.position + 1)
        .max()
        .unwrap_or(0);
    let question = PickedQuestion {
        id: new_id(),
        bank_id,
        own_text,
        appointment: None,
        // The first three are marked until the person chooses others.
        ask_first: list
            .iter()
            .filter(|picked| picked.ask_first && !picked.asked)
            .count()
            < ASK_FIRST,
        position: next,
        asked: false,
        answer: None,
        answered_by: None,
        next_step: None,
        due: None,
    };
    let added = question.id.to_string();
    put(session, person, question, now)?;
    Ok(added)
}

/// Takes a question off the list.
///
/// # Errors
/// When it is not on the list.
pub fn unpick(
    session: &mut Session,
    person: &str,
    question: &str,
    now: Now,
) -> Result<(), AppError> {
    let person = people::known(session, person)?.id;
    let operation = Operation::Remove {
        kind: EntityKind::Question,
        id: id(question)?,
    };
    session.apply(person, Cause::Typed, now, &[operation])
}

/// Marks a question to be asked first, or takes the mark away.
///
/// # Errors
/// When three others are marked already, or it is not on the list.
pub fn mark_first(
    session: &mut Session,
    person: &str,
    question: &str,
    first: bool,
    now: Now,
) -> Result<(), AppError> {
    let person = people::known(session, person)?.id;
    let list = session.vault.questions(person)?;
    let mut changed = find(&list, question)?.clone();
    let marked = list
        .iter()
        .filter(|picked| picked.ask_first && picked.id != changed.id)
        .count();
    if first && marked >= ASK_FIRST {
        return Err(AppError::invalid("three-first", ""));
    }
    changed.ask_first = first;
    put(session, person, changed, now)
}

fn put(
    session: &mut Session,
    person: domain::Uuid,
    question: PickedQuestion,
    now: Now,
) -> Result<(), AppError> {
    let operation = Operation::Put(Entity::Question(question));
    session.apply(person, Cause::Typed, now, &[operation])
}

fn find<'a>(list: &'a [PickedQuestion], question: &str) -> Result<&'a PickedQuestion, AppError> {
    let wanted = id(question)?;
    list.iter()
        .find(|picked| picked.id == wanted)
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "the question is not on the list"))
}

/// Puts the list into the given order; questions that are not named follow.
///
/// # Errors
/// When a named question is not on the list.
pub fn order(
    session: &mut Session,
    person: &str,
    ids: &[String],
    now: Now,
) -> Result<(), AppError> {
    let person = people::known(session, person)?.id;
    let mut list = session.vault.questions(person)?;
    list.sort_by_key(|picked| (picked.position, picked.id));
    let mut ordered = Vec::new();
    for wanted in ids {
        ordered.push(find(&list, wanted)?.clone());
    }
    ordered.extend(
        list.iter()
            .filter(|picked| !ids.contains(&picked.id.to_string()))
            .cloned(),
    );
    let operations: Vec<Operation> = ordered
        .into_iter()
        .zip(0_u32..)
        .filter(|(picked, position)| picked.position != *position)
        .map(|(mut picked, position)| {
            picked.position = position;
            Operation::Put(Entity::Question(picked))
        })
        .collect();
    if operations.is_empty() {
        return Ok(());
    }
    session.apply(person, Cause::Typed, now, &operations)
}

/// Notes what was said at the visit.
///
/// # Errors
/// When the question is not on the list.
pub fn answer(
    session: &mut Session,
    person: &str,
    request: &AnswerQuestionRequest,
    now: Now,
) -> Result<(), AppError> {
    let person = people::known(session, person)?.id;
    let list = session.vault.questions(person)?;
    let mut changed = find(&list, &request.id)?.clone();
    changed.answer = typed::owned(request.answer.as_deref());
    changed.answered_by = typed::owned(request.answered_by.as_deref());
    let words = session.words()?;
    changed.next_step = typed::owned(request.next_step.as_deref());
    changed.due = typed::optional_date(&words, "due", request.due.as_deref())?;
    changed.asked = request.asked;
    put(session, person, changed, now)
}

/// Says for which visit a question is; `None` takes that away.
///
/// # Errors
/// When the question is not on the list, or there is no such visit.
pub fn for_visit(
    session: &mut Session,
    person: &str,
    question: &str,
    visit: Option<&str>,
    now: Now,
) -> Result<(), AppError> {
    let person = people::known(session, person)?.id;
    let list = session.vault.questions(person)?;
    let mut changed = find(&list, question)?.clone();
    changed.appointment = match visit {
        None => None,
        Some(visit) => {
            let wanted = id(visit)?;
            if session
                .vault
                .appointments(person)?
                .iter()
                .all(|known| known.id != wanted)
            {
                return Err(AppError::new(ErrorCode::NotFound, "there is no such visit"));
            }
            Some(wanted)
        }
    };
    put(session, person, changed, now)
}

/// Carries what was not asked at visits that have passed over to the next one, in one step. Where no visit is
/// planned they stay on the list without one. Returns how many were carried over.
///
/// # Errors
/// When there is no such person, or the vault cannot be written.
pub fn carry_over(session: &mut Session, person: &str, now: Now) -> Result<u32, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let list = picked(session, &record)?;
    let next = record.next_visit().map(|visit| visit.id);
    let operations: Vec<Operation> = left_over(&record, &list)
        .map(|question| {
            let mut carried = question.clone();
            carried.appointment = next;
            Operation::Put(Entity::Question(carried))
        })
        .collect();
    let carried = u32::try_from(operations.len()).unwrap_or(u32::MAX);
    if carried > 0 {
        session.apply(record.person.id, Cause::Typed, now, &operations)?;
    }
    Ok(carried)
}
