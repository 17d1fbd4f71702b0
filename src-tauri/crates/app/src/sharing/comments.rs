//! Remarks by name on a result, an event, a question or the whole record, and which of them were read here.

use std::collections::BTreeSet;

use ::sharing::{Content, Edit, OperatingSystem, Part, Randomness as _, ThingId};
use domain::Uuid;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::copy::Copy;
use super::{space_of, status};
use crate::error::{AppError, ErrorCode};
use crate::message::Message;
use crate::session::{Now, Session, id};
use crate::typed;

/// A remark is at most so many signs.
const LONGEST_COMMENT: usize = 4_000;

/// Which remarks were read here.
const READ: &str = "read-comments";

/// What a remark is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AboutView {
    /// The record as a whole.
    Record,
    /// An entry or a result, by its identity.
    Thing(String),
}

/// A remark to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CommentRequest {
    /// What it is about.
    pub about: AboutView,
    /// The remark.
    pub text: String,
}

/// A remark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CommentView {
    /// Its identity, for marking it as read.
    pub id: String,
    /// What it is about.
    pub about: AboutView,
    /// The remark.
    pub text: String,
    /// Whose, and when by their clock.
    pub by: Message,
    /// True where this computer made it.
    pub is_own: bool,
    /// True where nobody has read it here yet.
    pub is_new: bool,
}

/// A remark as it travels.
#[derive(Serialize, Deserialize)]
struct Travelling {
    v: u32,
    comment: Remark,
}

#[derive(Serialize, Deserialize)]
struct Remark {
    on: Option<String>,
    text: String,
}

/// Makes a remark. It goes out at the next meeting.
///
/// # Errors
/// When there is no text or too much, the record is not shared, or this computer may only look.
pub fn comment(
    session: &mut Session,
    person: &str,
    request: &CommentRequest,
    now: Now,
) -> Result<Vec<CommentView>, AppError> {
    let space = space_of(session, person)?;
    let text = typed::required("comment", &request.text)?;
    if text.chars().count() > LONGEST_COMMENT {
        return Err(AppError::invalid("text-too-long", ""));
    }
    let on = match &request.about {
        AboutView::Record => None,
        AboutView::Thing(thing) => Some(id(thing)?.to_string()),
    };
    let travelling = Travelling {
        v: 1,
        comment: Remark { on, text },
    };
    let value = serde_json::to_vec(&travelling)
        .map_err(|error| AppError::new(ErrorCode::Internal, error))?;
    let mut thing = [0; 16];
    OperatingSystem.fill(&mut thing)?;
    let mut copy = Copy::open_to_write(session, space)?;
    let edit = Edit {
        thing: ThingId(thing),
        value: Some(value),
    };
    copy.replica.write(
        Part::Comments,
        &Content::new(vec![edit], Vec::new()),
        now.at.timestamp(),
    )?;
    let step = copy.step(now);
    copy.keep(session, &step)?;
    of_copy(session, &copy, person, now)
}

/// Returns the remarks on a record, the oldest first.
///
/// # Errors
/// When the record is not shared.
pub fn comments(session: &Session, person: &str, now: Now) -> Result<Vec<CommentView>, AppError> {
    let copy = Copy::open(session, space_of(session, person)?)?;
    of_copy(session, &copy, person, now)
}

/// Notes that all remarks were read here.
///
/// # Errors
/// When the record is not shared.
pub fn mark_read(session: &mut Session, person: &str, now: Now) -> Result<(), AppError> {
    let copy = Copy::open(session, space_of(session, person)?)?;
    let all = of_copy(session, &copy, person, now)?;
    let read: BTreeSet<&str> = all.iter().map(|comment| comment.id.as_str()).collect();
    let value =
        serde_json::to_vec(&read).map_err(|error| AppError::new(ErrorCode::Internal, error))?;
    let mut step = store::shared::SharedStep::new(copy.space.clone(), now.at);
    step.notes = vec![(READ.to_owned(), Some(value))];
    session.vault.shared_step(&step)?;
    Ok(())
}

fn of_copy(
    session: &Session,
    copy: &Copy,
    person: &str,
    now: Now,
) -> Result<Vec<CommentView>, AppError> {
    let words = session.words()?;
    // A remark on a covered result may say its number.
    let covered = session.covered_results(id(person)?)?;
    let notes = session.vault.space_notes(copy.space.id)?;
    let read: BTreeSet<String> = notes
        .get(READ)
        .and_then(|kept| serde_json::from_slice(kept).ok())
        .unwrap_or_default();
    let this = copy.replica.device();
    let labels = copy.labels();
    let mut all: Vec<(i64, CommentView)> = Vec::new();
    for (thing, found) in copy.replica.things(Part::Comments) {
        for version in &found.versions {
            let Some(remark) = version.value.as_deref().and_then(remark) else {
                continue;
            };
            let on = remark.on.as_deref().and_then(|on| Uuid::parse_str(on).ok());
            if on.is_some_and(|on| covered.contains(&on)) {
                continue;
            }
            let id = format!("{thing}/{}", version.file);
            let view = CommentView {
                about: match on {
                    None => AboutView::Record,
                    Some(on) => AboutView::Thing(on.to_string()),
                },
                text: remark.text,
                by: status::left_by(&words, &labels.of(version.by), version.claimed_at, now),
                is_own: version.by == this,
                is_new: version.by != this && !read.contains(&id),
                id,
            };
            all.push((version.claimed_at, view));
        }
    }
    all.sort_by(|(a, one), (b, other)| (a, &one.id).cmp(&(b, &other.id)));
    Ok(all.into_iter().map(|(_, view)| view).collect())
}

fn remark(bytes: &[u8]) -> Option<Remark> {
    let travelling: Travelling = serde_json::from_slice(bytes).ok()?;
    let fits = travelling.v == 1 && travelling.comment.text.chars().count() <= LONGEST_COMMENT;
    fits.then_some(travelling.comment)
}
