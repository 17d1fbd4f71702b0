//! The changes of an entry, in short.

use domain::result::LabResult;
use store::{Cause, Entity, HistoryStep};
use words::Words;

use super::{HistoryView, milestone_code};
use crate::error::AppError;
use crate::session::{Session, id};

/// Returns all changes of an entry, oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn history(session: &Session, entity: &str) -> Result<Vec<HistoryView>, AppError> {
    let words = session.words()?;
    let mut before = None;
    let mut views = Vec::new();
    for entry in session.history(id(entity)?)? {
        let (action, after) = step(&words, &entry.step);
        let after = after.or_else(|| before.clone());
        views.push(HistoryView {
            at: entry.at.format("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            cause: match entry.cause {
                Cause::Typed => "typed",
                Cause::Import => "import",
                Cause::Undo => "undo",
                Cause::Sync => "sync",
            }
            .to_owned(),
            action: action.to_owned(),
            before: before.filter(|before| Some(before) != after.as_ref()),
            after: after.clone(),
        });
        before = after;
    }
    Ok(views)
}

/// What was done, and in short what the thing was afterwards.
fn step(words: &Words, step: &HistoryStep) -> (&'static str, Option<String>) {
    let result = |result: &LabResult| {
        Some(format!(
            "{}, {}",
            words.measured(result.analyte, &result.quantity),
            words.partial_date(&result.collected)
        ))
    };
    match step {
        HistoryStep::Put(entity) => ("put", Some(in_short(words, entity))),
        HistoryStep::Removed => ("removed", None),
        HistoryStep::PutBack => ("putBack", None),
        HistoryStep::Read(draft) => ("read", Some(draft.printed.value_with_unit())),
        HistoryStep::Typed(typed) => ("typed", result(typed)),
        HistoryStep::Confirmed(confirmed, _) => ("confirmed", result(confirmed)),
        HistoryStep::Corrected(corrected) => ("corrected", result(corrected)),
        HistoryStep::DraftCorrected => ("draftCorrected", None),
        HistoryStep::Rejected => ("rejected", None),
        HistoryStep::DraftRevised => ("draftRevised", None),
        HistoryStep::Unconfirmed => ("unconfirmed", None),
        HistoryStep::Superseded(_) => ("superseded", None),
        HistoryStep::Withdrawn => ("withdrawn", None),
        HistoryStep::PutBackWithdrawn => ("putBackWithdrawn", None),
        HistoryStep::Received => ("received", None),
        HistoryStep::ImportUndone => ("importUndone", None),
        HistoryStep::ImportRedone => ("importRedone", None),
        HistoryStep::Set(value) => ("set", Some(value.clone())),
    }
}

/// An entry in a line.
pub(crate) fn in_short(words: &Words, entity: &Entity) -> String {
    match entity {
        Entity::Person(person) => person.name.clone(),
        Entity::TeamLine(line) => format!("{}: {}", line.label, line.phone),
        Entity::Appointment(visit) => format!("{}, {}", visit.title, words.partial_date(&visit.at)),
        Entity::Medicine(medicine) => medicine.name.clone(),
        Entity::Allergy(allergy) => allergy.substance.clone(),
        Entity::Note(note) => note.text.clone(),
        Entity::GeneFinding(gene) => gene.gene.clone(),
        Entity::DiseaseCard(card) => card.subtype.clone().unwrap_or_default(),
        Entity::Transfusion(given) => {
            format!(
                "{}, {}",
                words.say(
                    "units",
                    &[("count", words::Arg::Count(i64::from(given.units)))]
                ),
                words.date(given.on)
            )
        }
        Entity::Treatment(treatment) => treatment.name.clone(),
        Entity::Milestone(milestone) => {
            let code = crate::counts::catalogue_name(milestone_code(milestone.kind));
            let day = milestone
                .actual
                .or(milestone.planned)
                .map(|date| words.partial_date(&date));
            format!(
                "{}, {}",
                words.say(&format!("milestone-{code}"), &[]),
                day.unwrap_or_default()
            )
        }
        Entity::Question(question) => question
            .own_text
            .clone()
            .or_else(|| question.bank_id.clone())
            .unwrap_or_default(),
        Entity::CheckIn(check_in) => words.date(check_in.on),
        Entity::SideEffect(effect) => {
            format!("{}, {}", effect.what, words.partial_date(&effect.from))
        }
        Entity::Infection(infection) => {
            format!(
                "{}, {}",
                infection.what,
                words.partial_date(&infection.from)
            )
        }
        Entity::HospitalStay(stay) => {
            format!("{}, {}", stay.reason, words.partial_date(&stay.from))
        }
        Entity::BloodNeeds(needs) => [&needs.group, &needs.antibodies, &needs.products]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>()
            .join(", "),
        Entity::AboutMe(about) => [&about.conditions, &about.fitness, &about.matters]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>()
            .join(", "),
        Entity::LogSpan(logged) => {
            format!(
                "{} – {}",
                words.date(logged.span.from),
                words.date(logged.span.to)
            )
        }
    }
}
