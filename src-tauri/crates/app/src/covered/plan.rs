//! What a person wants covered, and until when: kept with the settings, for each person.

use chrono::{Days, NaiveDateTime};
use domain::{PartialDate, Uuid};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Cause, Operation};

use super::state::{CoveredView, covered};
use super::{COVERED, MARK};
use crate::error::AppError;
use crate::people;
use crate::session::{Now, Session};
use crate::typed;

/// A moment further away than this is a slip of the finger: nobody should miss a result for so long.
const MOST_DAYS: u64 = 31;

/// Whether results that come in from now on are covered, and until when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoverRequest {
    /// True: what comes in from now on is covered.
    pub is_on: bool,
    /// Day and time as typed, on the clock of this computer; `None`: until somebody opens them.
    pub until: Option<String>,
}

/// Until when something stays covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Until {
    /// Until somebody opens it.
    Opened,
    /// Until this moment on the clock of this computer, wherever that is then: summer time and journeys do not
    /// move an appointment.
    Moment(NaiveDateTime),
}

fn key(person: Uuid) -> String {
    format!("{PLAN}{person}")
}

/// Settings of what is covered begin so, followed by the person.
pub(super) const PLAN: &str = store::shared::COVER_NEW;
/// Nothing new is covered.
pub(super) const OFF: &str = store::shared::COVERS_NOTHING;
const UNTIL_OPENED: &str = "until_opened";
/// How a moment is kept and handed over.
pub(super) const FORMAT: &str = store::shared::COVERED_UNTIL;

/// Reads a kept plan; `None`: nothing new is covered. What cannot be read covers until it is opened.
pub(super) fn read(kept: &str) -> Option<Until> {
    if kept == OFF {
        return None;
    }
    Some(NaiveDateTime::parse_from_str(kept, FORMAT).map_or(Until::Opened, Until::Moment))
}

/// Returns what is to be covered from now on; a plan whose moment has come covers nothing.
pub(super) fn plan(session: &Session, person: Uuid, now: Now) -> Result<Option<Until>, AppError> {
    let settings = session.vault.settings()?;
    let kept = settings.get(&key(person)).and_then(|kept| read(kept));
    Ok(kept.filter(|until| match until {
        Until::Opened => true,
        Until::Moment(moment) => *moment > now.at.naive_local(),
    }))
}

/// Returns what receiving an import has to keep besides, where new results of the person are to be covered.
pub(crate) fn covering(
    session: &Session,
    person: Uuid,
    import: Uuid,
    now: Now,
) -> Result<Option<Operation>, AppError> {
    let covers = plan(session, person, now)?.is_some();
    Ok(covers.then(|| mark(import, COVERED)))
}

pub(super) fn mark(import: Uuid, value: &str) -> Operation {
    Operation::Setting {
        key: format!("{MARK}{import}"),
        value: value.to_owned(),
    }
}

pub(super) fn off(person: Uuid) -> Operation {
    Operation::Setting {
        key: key(person),
        value: OFF.to_owned(),
    }
}

/// Keeps what is to be covered. What is covered already stays so: the moment then holds for it too, and switching
/// off leaves it covered until it is opened.
///
/// # Errors
/// When the moment cannot be read, is past or more than a month away, or the vault cannot be written.
pub fn choose(
    session: &mut Session,
    person: &str,
    request: &CoverRequest,
    now: Now,
) -> Result<CoveredView, AppError> {
    let owner = people::known(session, person)?;
    let wanted = if !request.is_on {
        OFF.to_owned()
    } else {
        match typed::filled(request.until.as_deref()) {
            None => UNTIL_OPENED.to_owned(),
            Some(typed) => moment(session, typed, now)?.format(FORMAT).to_string(),
        }
    };
    let settings = session.vault.settings()?;
    let key = key(owner.id);
    if settings.get(&key).map_or(OFF, String::as_str) != wanted {
        let operation = Operation::Setting { key, value: wanted };
        session.apply(owner.id, Cause::Typed, now, &[operation])?;
    }
    covered(session, person, now)
}

fn moment(session: &Session, typed_text: &str, now: Now) -> Result<NaiveDateTime, AppError> {
    let refused = |field| AppError::invalid(field, typed_text);
    let words = session.words()?;
    let PartialDate::Minute { at, offset } = typed::date(&words, "cover-until", typed_text)? else {
        return Err(refused("cover-until"));
    };
    let at = match offset {
        None => at,
        Some(offset) => at - offset + *now.at.offset(),
    };
    let here = now.at.naive_local();
    if at <= here {
        return Err(refused("cover-until-past"));
    }
    match here.checked_add_days(Days::new(MOST_DAYS)) {
        Some(latest) if at <= latest => Ok(at),
        Some(_) | None => Err(refused("cover-until-late")),
    }
}
