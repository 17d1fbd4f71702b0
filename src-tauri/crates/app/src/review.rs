//! The review list: what was read, before anything counts.

use crate::message::Message;
mod confirm;
mod correct;

use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::{BTreeMap, BTreeSet};

use domain::analyte::Analyte;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::draft::{Draft, Place, Problem, Reason};
use domain::person::Person;
use domain::result::ResultStatus;
use domain::{PartialDate, Quantity};
use store::{StoredResult, Waiting};
use words::{Arg, Words};

use crate::error::{AppError, ErrorCode};
use crate::home::call_sentences;
use crate::people;
use crate::session::{Session, id};
use crate::typed_counts::unit_choices;

/// Where a value stands in its document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// Page from 1.
    pub page: Option<u32>,
    /// x0, y0, x1, y1 in page units, origin top left.
    pub area: Option<Vec<f64>>,
    /// Line, cell or path, for formats without pages.
    pub text: Option<String>,
}

/// A unit to choose from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnitChoice {
    /// As sent back when correcting.
    pub id: String,
    /// As shown.
    pub label: String,
}

/// One result as read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftView {
    /// Identity.
    pub id: String,
    /// Id; `None` when not known.
    pub analyte: Option<String>,
    /// Name as printed.
    pub printed_name: String,
    /// Value as printed.
    pub printed_value: String,
    /// `<`, `<=`, `>=`, `>`.
    pub comparator: Option<String>,
    /// Unit as printed.
    pub printed_unit: Option<String>,
    /// Flag as printed.
    pub printed_flag: Option<String>,
    /// Range as printed.
    pub printed_range: Option<String>,
    /// Canonical value as text, with its comparator.
    pub value: Option<String>,
    /// Canonical unit.
    pub unit: Option<String>,
    /// ISO date.
    pub collected: Option<String>,
    /// Both readings of an ambiguous date.
    pub collected_choices: Vec<String>,
    /// True where nothing speaks against it.
    pub is_certain: bool,
    /// Codes; sentences are `reason-<code>`.
    pub reasons: Vec<String>,
    /// Corrected by hand while it waits.
    pub is_corrected: bool,
    /// One of the counts that the person follows.
    pub is_followed: bool,
    /// Has date, unit, analyte and number.
    pub can_be_confirmed: bool,
    /// The same result is in the record.
    pub already_in_record: bool,
    /// Where it stands.
    pub place: Option<PlaceView>,
    /// Plausible units for this test, the best first.
    pub units: Vec<UnitChoice>,
    /// Team-line sentences where the value is at a call level.
    pub call: Vec<Message>,
}

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// Code.
    pub code: String,
    /// `problem-<code>`.
    pub message: Message,
    /// `problem-<code>-hint`.
    pub hint: Message,
    /// Where.
    pub place: Option<PlaceView>,
}

/// A person named in the document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DocumentPersonView {
    /// As printed.
    pub name: Option<String>,
    /// As printed.
    pub birth_date: Option<String>,
}

/// One imported file that waits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportReviewView {
    /// Identity of the import.
    pub id: String,
    /// Id of the kept original.
    pub document: Option<String>,
    /// Name of the file.
    pub file_name: String,
    /// Format code.
    pub format: String,
    /// Number of pages.
    pub pages: Option<u32>,
    /// When.
    pub received: String,
    /// People named in it.
    pub people: Vec<DocumentPersonView>,
    /// Name or birth date are not those of this record.
    pub is_other_person: bool,
    /// Results as read, by draw then in the order of the clinic.
    pub drafts: Vec<DraftView>,
    /// What could not be read.
    pub problems: Vec<ProblemView>,
}

/// Everything that waits for a look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// By file.
    pub imports: Vec<ImportReviewView>,
    /// Drafts that can be confirmed as they are.
    pub certain: u32,
    /// Drafts to look at.
    pub to_check: u32,
}

/// A correction of one draft; what is `None` stays as read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CorrectDraftRequest {
    /// Draft or stored result.
    pub id: String,
    /// Id of the test.
    pub analyte: Option<String>,
    /// Number as typed, with comparator.
    pub value: Option<String>,
    /// One of the unit choices.
    pub unit: Option<String>,
    /// Date as typed.
    pub collected: Option<String>,
}

/// Drafts to confirm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmRequest {
    /// Ids.
    pub drafts: Vec<String>,
    /// True where the person said that a report under another name is theirs.
    pub even_other_person: bool,
}

/// What came of it: the “so what” sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmedView {
    /// Number of results added.
    pub confirmed: u32,
    /// What could not be added and why.
    pub refused: Vec<Message>,
    /// “Added 12 March. Haemoglobin 8.9, …”.
    pub so_what: Vec<Message>,
    /// ISO date for the one question; `None` where not to be asked.
    pub any_blood_since: Option<String>,
    /// Team-line sentences.
    pub call: Vec<Message>,
}

/// A page of the original as a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PagePictureView {
    /// PNG.
    pub data_url: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Page units (PDF points).
    pub page_width: f64,
    /// Page units.
    pub page_height: f64,
}

pub use confirm::{Accept, accept, confirm};
pub(crate) use confirm::{any_blood_since, calls, so_what};
pub use correct::{correct, reject};

/// The counts that a person with MDS follows; the rest is kept without being shown first.
const FOLLOWED: &[Analyte] = &[
    Analyte::Hemoglobin,
    Analyte::Platelets,
    Analyte::Neutrophils,
    Analyte::NeutrophilsPercent,
    Analyte::Wbc,
    Analyte::Rbc,
    Analyte::Hematocrit,
    Analyte::Mcv,
    Analyte::Blasts,
    Analyte::BlastsPercent,
    Analyte::Reticulocytes,
    Analyte::Ferritin,
];

/// Returns everything that waits for a look.
///
/// # Errors
/// When there is no such person, or the vault cannot be read.
pub fn review(session: &Session, person: &str) -> Result<ReviewView, AppError> {
    let person = people::known(session, person)?;
    let words = session.words()?;
    let waiting = session.vault.review(Some(person.id))?;
    let current = session.vault.results(person.id)?;
    let mut by_import: BTreeMap<domain::Uuid, Vec<&Waiting>> = BTreeMap::new();
    for draft in &waiting {
        by_import.entry(draft.import).or_default().push(draft);
    }
    let mut imports = Vec::new();
    for import in session.vault.imports()? {
        let drafts = by_import.remove(&import.id).unwrap_or_default();
        if drafts.is_empty() {
            continue;
        }
        imports.push(ImportReviewView {
            id: import.id.to_string(),
            document: import.document.map(|_| import.id.to_string()),
            file_name: import.file_name.clone(),
            format: import.format.code().to_owned(),
            pages: last_page(&drafts),
            received: import.received.format("%Y-%m-%dT%H:%M").to_string(),
            people: import
                .people
                .iter()
                .map(|named| DocumentPersonView {
                    name: named.name.clone(),
                    birth_date: named.birth_date.map(|date| date.to_string()),
                })
                .collect(),
            is_other_person: drafts
                .iter()
                .any(|draft| is_of_somebody_else(draft, &import.people, &person)),
            drafts: drafts
                .iter()
                .map(|draft| draft_view(&words, draft, &current))
                .collect(),
            problems: import
                .problems
                .iter()
                .map(|problem| problem_view(&words, problem))
                .collect(),
        });
    }
    let certain = waiting
        .iter()
        .filter(|draft| is_certain(draft, &current))
        .count();
    Ok(ReviewView {
        certain: u32::try_from(certain).unwrap_or(u32::MAX),
        to_check: u32::try_from(waiting.len() - certain).unwrap_or(u32::MAX),
        imports,
    })
}

fn is_certain(waiting: &Waiting, current: &[StoredResult]) -> bool {
    // Whose report it is, is asked once for the whole file and again when confirming.
    let is_clear = waiting
        .draft
        .reasons
        .iter()
        .all(|reason| *reason == Reason::OtherPerson);
    waiting.already.is_none()
        && is_clear
        && can_be_confirmed(&waiting.draft)
        && (replaced_by(waiting, current).is_some() || !differs(waiting, current))
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

/// Returns the current results of the same test and draw with another value.
fn others_of_the_draw<'a>(
    waiting: &'a Waiting,
    current: &'a [StoredResult],
) -> impl Iterator<Item = &'a StoredResult> {
    current.iter().filter(|stored| {
        Some(stored.result.analyte) == waiting.draft.analyte
            && Some(stored.result.quantity) != waiting.draft.quantity
            && waiting
                .draft
                .collected
                .is_some_and(|date| is_same_draw(date, stored.result.collected))
    })
}

/// One file of a draw gives the time, another only the day.
fn is_same_draw(one: PartialDate, other: PartialDate) -> bool {
    match (one, other) {
        (PartialDate::Minute { at: one, .. }, PartialDate::Minute { at: other, .. }) => {
            one == other
        }
        _ => one.day().is_some() && one.day() == other.day(),
    }
}

fn differs(waiting: &Waiting, current: &[StoredResult]) -> bool {
    others_of_the_draw(waiting, current).next().is_some()
}

/// Returns the earlier result that a result which the laboratory calls corrected takes the place of. Where
/// several fit, none is replaced silently.
fn replaced_by(waiting: &Waiting, current: &[StoredResult]) -> Option<domain::Uuid> {
    if waiting.draft.status != ResultStatus::Corrected {
        return None;
    }
    let mut others = others_of_the_draw(waiting, current);
    match (others.next(), others.next()) {
        (Some(only), None) => Some(only.result.id),
        (Some(_), Some(_)) | (None, _) => None,
    }
}

/// True where the document names somebody, and nobody of this name or birth date.
fn is_of_somebody_else(
    waiting: &Waiting,
    people: &[domain::draft::DocumentPerson],
    person: &Person,
) -> bool {
    // A document that names one person is hers throughout.
    let only = if people.len() == 1 {
        people.first()
    } else {
        None
    };
    let named = match waiting.draft.person {
        Some(index) => people.get(index),
        None => only,
    };
    named.is_some_and(|named| !is_same_person(named, person))
}

/// Compares by birth date where both are known to the day, and by the words of the name in any order.
pub(crate) fn is_same_person(named: &domain::draft::DocumentPerson, person: &Person) -> bool {
    if let (Some(printed), Some(own)) = (
        named.birth_date.and_then(|date| date.day()),
        person.birth_date,
    ) && printed != own
    {
        return false;
    }
    let words_of = |name: &str| -> BTreeSet<String> {
        name.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| part.chars().count() > 1)
            .map(str::to_owned)
            .collect()
    };
    let Some(name) = &named.name else { return true };
    let (printed, own) = (words_of(name), words_of(&person.name));
    // A middle name or a title may stand on one side only.
    printed.is_empty() || own.is_empty() || printed.is_subset(&own) || own.is_subset(&printed)
}

pub(crate) fn problem_view(words: &Words, problem: &Problem) -> ProblemView {
    let code = problem.code.code();
    let detail = problem.detail.as_deref().unwrap_or_default();
    let args = [("detail", Arg::Text(detail))];
    ProblemView {
        code: code.to_owned(),
        message: Message::say(words, &format!("problem-{code}"), &args),
        hint: Message::say(words, &format!("problem-{code}-hint"), &args),
        place: problem.place.as_ref().map(place_view),
    }
}

pub(crate) fn place_view(place: &Place) -> PlaceView {
    match place {
        Place::Page { page, area } => PlaceView {
            page: Some(*page),
            area: Some(area.iter().map(|side| f64::from(*side)).collect()),
            text: None,
        },
        Place::Line(line) => PlaceView {
            page: None,
            area: None,
            text: Some(line.to_string()),
        },
        Place::Cell { sheet, cell } => PlaceView {
            page: None,
            area: None,
            text: Some(format!("{sheet} {cell}")),
        },
        Place::Path(path) => PlaceView {
            page: None,
            area: None,
            text: Some(path.clone()),
        },
    }
}

fn draft_view(words: &Words, waiting: &Waiting, current: &[StoredResult]) -> DraftView {
    let draft = &waiting.draft;
    let is_critical = |quantity: &Quantity, analyte| {
        call_sentences(words, analyte, quantity, draft.printed.flag.as_deref())
    };
    DraftView {
        id: waiting.id.to_string(),
        analyte: draft.analyte.map(|analyte| analyte.id().to_owned()),
        printed_name: draft.printed.name.clone(),
        printed_value: draft.printed.value.clone(),
        comparator: draft.printed.comparator.map(|sign| sign.sign().to_owned()),
        printed_unit: draft.printed.unit.clone(),
        printed_flag: draft.printed.flag.clone(),
        printed_range: draft.printed.range.clone(),
        value: draft.quantity.map(|quantity| quantity.plain_text()),
        unit: draft
            .analyte
            .map(|analyte| analyte.canonical_unit().to_owned()),
        collected: draft.collected.map(|date| date.to_string()),
        collected_choices: draft
            .collected_choices
            .iter()
            .map(ToString::to_string)
            .collect(),
        is_certain: is_certain(waiting, current),
        reasons: reasons(waiting, current),
        is_corrected: waiting.is_corrected,
        is_followed: draft
            .analyte
            .is_some_and(|analyte| FOLLOWED.contains(&analyte)),
        can_be_confirmed: can_be_confirmed(draft),
        already_in_record: waiting.already.is_some(),
        place: draft.place.as_ref().map(place_view),
        units: draft
            .analyte
            .map(|analyte| unit_choices(words, analyte))
            .unwrap_or_default(),
        call: match (draft.quantity, draft.analyte) {
            (Some(quantity), Some(analyte)) => is_critical(&quantity, analyte),
            (Some(_) | None, Some(_) | None) => Vec::new(),
        },
    }
}

fn reasons(waiting: &Waiting, current: &[StoredResult]) -> Vec<String> {
    let mut codes: Vec<String> = waiting
        .draft
        .reasons
        .iter()
        .filter(|reason| **reason != Reason::OtherPerson)
        .map(|reason| reason.code().to_owned())
        .collect();
    if replaced_by(waiting, current).is_none() && differs(waiting, current) {
        codes.push(Reason::DiffersFromRecord.code().to_owned());
    }
    let already = Reason::AlreadyInRecord.code();
    if waiting.already.is_some() && !codes.iter().any(|code| code == already) {
        codes.push(already.to_owned());
    }
    codes
}

/// A draft needs a date known to the day, a unit, a test and a number, and may not be impossible.
fn can_be_confirmed(draft: &Draft) -> bool {
    let Some((analyte, quantity)) = draft.analyte.zip(draft.quantity) else {
        return false;
    };
    draft.collected.is_some_and(|date| date.day().is_some())
        && draft.printed.unit.is_some()
        && draft.status.can_count()
        && plausibility(analyte, &quantity) != Plausibility::Hard
}

/// Returns a page of a kept original as a picture, made by the confined reader.
///
/// # Errors
/// When there is no such document or page, or it has no pages.
pub fn page_picture(
    session: &Session,
    document: &str,
    page: u32,
) -> Result<PagePictureView, AppError> {
    let document = session.vault.document(id(document)?)?.ok_or_else(|| {
        AppError::new(ErrorCode::NotFound, "no original of that identity is kept")
    })?;
    let picture = session
        .options
        .reader()
        .render_page(&document.bytes, page, 1240)?;
    Ok(PagePictureView {
        data_url: data_url("image/png", &picture.png),
        width: picture.width,
        height: picture.height,
        page_width: f64::from(picture.page_width),
        page_height: f64::from(picture.page_height),
    })
}

/// Writes bytes as a data address, so that no file and no server is needed to show them.
pub(crate) fn data_url(media_type: &str, bytes: &[u8]) -> String {
    use base64::Engine as _;
    format!(
        "data:{media_type};base64,{}",
        base64::engine::general_purpose::STANDARD.encode(bytes)
    )
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
