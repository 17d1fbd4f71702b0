//! What a correction would mean, while it is being typed. Nothing is stored.

use store::Waiting;

use super::correct::{Base, correction};
use super::show::{call, can_be_confirmed, range_verdict, reason_view, standing_view};
use super::views::{CorrectDraftRequest, FieldProblemView, RecheckView};
use super::{Waitlist, judgement};
use crate::error::{AppError, ErrorCode};
use crate::home::{call_sentences, position_key};
use crate::message::Message;
use crate::session::{Now, Session, id};
use crate::text::error_view;
use crate::typed_counts::unit_choices;

/// Says what a draft or a stored result would be after a correction: its value, its doubts, its place against
/// the range and the record, or the field that cannot be used.
///
/// # Errors
/// When there is no such draft or result, or the vault cannot be read.
pub fn recheck(
    session: &Session,
    person: &str,
    request: &CorrectDraftRequest,
    now: Now,
) -> Result<RecheckView, AppError> {
    let wanted = id(&request.id)?;
    session.not_covered(wanted)?;
    let mut list = Waitlist::load(session, person, now)?;
    let Some(position) = list.waiting.iter().position(|one| one.id == wanted) else {
        return of_result(session, &list, request, now);
    };
    let corrected = list.waiting.get(position).map(|waiting| {
        let base = Base {
            analyte: waiting.draft.analyte,
            printed: &waiting.draft.printed,
            quantity: waiting.draft.quantity,
        };
        (
            correction(&list.words, request, &base, now).map(|new| with(waiting, new)),
            domain::Analyte::from_id(request.analyte.as_deref().unwrap_or_default())
                .or(waiting.draft.analyte),
        )
    });
    let Some((corrected, analyte)) = corrected else {
        return Err(AppError::new(ErrorCode::NotFound, "no such draft waits"));
    };
    let units = analyte.map_or_else(Vec::new, |analyte| unit_choices(&list.words, analyte));
    match corrected {
        Err(error) => Ok(RecheckView {
            units,
            ..refused(&list, &error)?
        }),
        Ok(corrected) => {
            if let Some(slot) = list.waiting.get_mut(position) {
                *slot = corrected;
            }
            list.compare(false);
            let Some(waiting) = list.waiting.get(position) else {
                return Err(AppError::new(ErrorCode::NotFound, "no such draft waits"));
            };
            let draft = &waiting.draft;
            Ok(RecheckView {
                means: draft
                    .analyte
                    .zip(draft.quantity)
                    .map(|(analyte, quantity)| list.words.measured(analyte, &quantity)),
                range_verdict: range_verdict(&list.words, waiting),
                doubts: list
                    .doubts(waiting)
                    .into_iter()
                    .map(|doubt| reason_view(&list.words, doubt))
                    .collect(),
                standing: Some(standing_view(&list, list.standing(waiting.id))),
                problem: None,
                units,
                call: call(&list.words, waiting),
                can_be_confirmed: judgement::is_complete(draft) && can_be_confirmed(&list, waiting),
            })
        }
    }
}

fn with(waiting: &Waiting, new: store::Correction) -> Waiting {
    let merged = match waiting.correction.clone() {
        Some(earlier) => earlier.followed_by(new),
        None => new,
    };
    Waiting {
        draft: merged.applied_to(&waiting.as_read),
        correction: Some(merged),
        is_corrected: true,
        ..waiting.clone()
    }
}

/// An answer for something that cannot be used as typed; other errors stay errors.
fn refused(list: &Waitlist, error: &AppError) -> Result<RecheckView, AppError> {
    if error.code != ErrorCode::InvalidInput {
        return Err(error.clone());
    }
    let said = error_view(&list.words, error);
    let field = error.args.iter().find(|(name, _)| name == "field");
    Ok(RecheckView {
        means: None,
        range_verdict: None,
        doubts: Vec::new(),
        standing: None,
        problem: Some(FieldProblemView {
            field: field.map(|(_, field)| field.clone()).unwrap_or_default(),
            message: said.message,
            hint: said.hint,
        }),
        units: Vec::new(),
        call: Vec::new(),
        can_be_confirmed: false,
    })
}

fn of_result(
    session: &Session,
    list: &Waitlist,
    request: &CorrectDraftRequest,
    now: Now,
) -> Result<RecheckView, AppError> {
    let stored = session
        .result(id(&request.id)?)?
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, "no draft or result of that identity"))?;
    let result = &stored.result;
    let base = Base {
        analyte: Some(result.analyte),
        printed: &result.printed,
        quantity: Some(result.quantity),
    };
    let analyte = domain::Analyte::from_id(request.analyte.as_deref().unwrap_or_default())
        .unwrap_or(result.analyte);
    let units = unit_choices(&list.words, analyte);
    let correction = match correction(&list.words, request, &base, now) {
        Ok(correction) => correction,
        Err(error) => {
            return Ok(RecheckView {
                units,
                ..refused(list, &error)?
            });
        }
    };
    let quantity = correction.quantity.unwrap_or(result.quantity);
    let range = correction.range.unwrap_or(result.range);
    Ok(RecheckView {
        means: Some(list.words.measured(analyte, &quantity)),
        range_verdict: range
            .and_then(|range| range.position(&quantity))
            .map(|position| Message::say(&list.words, position_key(position), &[])),
        doubts: Vec::new(),
        standing: None,
        problem: None,
        units,
        call: call_sentences(
            &list.words,
            analyte,
            &quantity,
            result.printed.flag.as_deref(),
        ),
        can_be_confirmed: true,
    })
}
