//! The emergency sheet: what somebody who does not know the person must see first.

use domain::analyte::Analyte;
use domain::person::MedicineClass;
use domain::result::LabResult;
use domain::treatment::Treatment;
use report::document::{self, CardContent, CardSize, DatedLine, Paper, SummaryTreatment};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::EntityKind;
use words::{Arg, Words};

use crate::error::{AppError, ErrorCode};
use crate::home::MAIN_COUNTS;
use crate::person_facts::{Count, PersonRecord};
use crate::session::{Now, Session};
use crate::settings;
use crate::summary::PaperView;
use crate::text::ReportText;

/// How it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CardRequest {
    /// Paper of the page.
    pub paper: PaperView,
    /// Two small sides for the wallet instead of one page.
    pub wallet: bool,
}

/// Makes the emergency sheet as PDF.
///
/// # Errors
/// When there is no such person, or the document fails its own check.
pub fn pdf(
    session: &Session,
    person: &str,
    request: &CardRequest,
    now: Now,
) -> Result<Vec<u8>, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    let mut content = content(session, &record, &words)?;
    let covered = crate::covered::left_out(session, person, now)?;
    content.counts.extend(covered.map(|said| DatedLine {
        on: None,
        words: said.text,
    }));
    let size = match (request.wallet, request.paper) {
        (true, _) => CardSize::Wallet,
        (false, PaperView::A4) => CardSize::Page(Paper::A4),
        (false, PaperView::Letter) => CardSize::Page(Paper::Letter),
    };
    document::emergency_card(&content, size, words.language().code(), &ReportText(&words))
        .map_err(|error| AppError::new(ErrorCode::Internal, error))
}

/// Suggests a name for the file: no name of a person, since file names are seen by others.
#[must_use]
pub fn file_name(now: Now) -> String {
    format!("emergency-sheet-{}.pdf", now.today())
}

fn content(
    session: &Session,
    record: &PersonRecord,
    words: &Words,
) -> Result<CardContent, AppError> {
    let treatment = record.course.running();
    let person = record.person.id;
    let open = &record.course.open;
    let open_lines = |kind: EntityKind| open.lines(words, kind);
    let with = |what: &str, more: Option<&String>| match more {
        Some(more) => words.colon(what, more),
        None => what.to_owned(),
    };
    Ok(CardContent {
        made: record.today,
        name: record.person.name.clone(),
        birth_date: record.person.birth_date,
        is_demonstration: record.person.is_demonstration,
        diagnosis: subtype(record)
            .into_iter()
            .chain(open_lines(EntityKind::DiseaseCard))
            .collect(),
        treatment: treatment
            .map(settled_treatment)
            .or_else(|| unsettled_treatment(record, words)),
        team: record
            .team_lines
            .iter()
            .filter(|line| !open.has(line.id))
            .map(|line| {
                let number = format!("{} {}", line.label, on_one_line(&line.phone));
                with(&number, line.call_when.as_ref())
            })
            .chain(open_lines(EntityKind::TeamLine))
            .collect(),
        allergies: session
            .vault
            .allergies(person)?
            .iter()
            .filter(|allergy| !open.has(allergy.id))
            .map(|allergy| with(&allergy.substance, allergy.reaction.as_ref()))
            .chain(open_lines(EntityKind::Allergy))
            .collect(),
        thinners: record
            .medicines_taken()
            .filter(|medicine| medicine.class == MedicineClass::BloodThinner)
            .map(|medicine| with(&medicine.name, medicine.dose.as_ref()))
            // Whether it thins the blood may be what the two values differ in.
            .chain(open_lines(EntityKind::Medicine))
            .collect(),
        blood: crate::summary::health::blood_needs(session, person, words)?,
        counts: last_counts(record, words),
        fever: fever(session, record, words)?,
    })
}

/// The subtype as the letter says it, where nobody has to choose between several.
pub(crate) fn subtype(record: &PersonRecord) -> Option<String> {
    record
        .disease
        .as_ref()
        .filter(|card| !record.course.open.has(card.id))
        .and_then(|card| card.subtype.clone())
}

/// A treatment as paper names it.
pub(crate) fn settled_treatment(treatment: &Treatment) -> SummaryTreatment {
    SummaryTreatment {
        name: treatment.name.clone(),
        first_dose: treatment.first_dose,
        is_unsettled: false,
        trial: treatment.trial.clone(),
    }
}

/// In place of the treatment: its values, where somebody has to choose between them.
pub(crate) fn unsettled_treatment(
    record: &PersonRecord,
    words: &Words,
) -> Option<SummaryTreatment> {
    let lines = record.course.open.lines(words, EntityKind::Treatment);
    let name = if lines.is_empty() {
        let must_choose = record.course.must_choose_first();
        must_choose.then(|| words.say("share-choose-first", &[]))?
    } else {
        lines.join("; ")
    };
    Some(SummaryTreatment {
        name,
        first_dose: None,
        is_unsettled: true,
        trial: None,
    })
}

fn last_counts(record: &PersonRecord, words: &Words) -> Vec<DatedLine> {
    MAIN_COUNTS
        .iter()
        .flat_map(|analyte| {
            let counts = record.counts(*analyte);
            let last = counts.iter().max_by_key(|count| count.collected);
            let since = last.map(|last| last.collected);
            let open = record.course.open.counts(*analyte, since);
            let settled = last.map(|last| last_count(record, words, *analyte, last));
            let open = open
                .into_iter()
                .map(|values| two_values(words, *analyte, &values));
            settled.into_iter().chain(open).collect::<Vec<_>>()
        })
        .collect()
}

fn last_count(record: &PersonRecord, words: &Words, analyte: Analyte, last: &Count) -> DatedLine {
    let range = record
        .results
        .iter()
        .find(|result| result.id == last.result && !last.is_calculated)
        .and_then(|result| result.range);
    let value = words.value_beside(analyte, &last.quantity, range.as_ref());
    DatedLine {
        on: Some(last.collected),
        words: format!("{} {value} {}", words.analyte(analyte), words.unit(analyte)),
    }
}

/// A newer value that nobody has chosen yet, with all that stand.
fn two_values(words: &Words, analyte: Analyte, values: &[&LabResult]) -> DatedLine {
    let shown: Vec<String> = values
        .iter()
        .map(|value| words.measured(analyte, &value.quantity))
        .collect();
    let shown = shown.join(" / ");
    let said = words.say("share-two-values", &[("values", Arg::Text(&shown))]);
    DatedLine {
        on: values.first().map(|value| value.collected),
        words: format!("{} {said}", words.analyte(analyte)),
    }
}

/// A number to be called is never broken at the end of a line.
fn on_one_line(phone: &str) -> String {
    phone.trim().replace(' ', "\u{a0}")
}

/// The fixed wording, with the team, the number and the drug of this person.
fn fever(session: &Session, record: &PersonRecord, words: &Words) -> Result<Vec<String>, AppError> {
    let emergency = settings::load(session)?.emergency_number;
    let team = record.team_lines.first().map_or_else(
        || words.say("fever-team-missing", &[]),
        |line| format!("{} {}", line.label, on_one_line(&line.phone)),
    );
    let drug = record.course.running().map_or_else(
        || words.say("fever-drug-missing", &[]),
        |treatment| treatment.name.clone(),
    );
    let number = [("emergency", Arg::Text(&emergency))];
    Ok(vec![
        words.say(
            "fever-fixed",
            &[
                ("team", Arg::Text(&team)),
                ("emergency", Arg::Text(&emergency)),
                ("drug", Arg::Text(&drug)),
            ],
        ),
        words.say("fever-any-count", &[]),
        words.say("emergency-signs", &number),
    ])
}
