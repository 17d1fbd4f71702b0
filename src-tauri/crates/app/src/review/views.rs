//! What the review gives to a window or a command line.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::course_in_file::CourseWaitingView;
use crate::message::Message;

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

/// What was printed, before any correction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PrintedView {
    /// Name of the test.
    pub name: String,
    /// Number or text, with its sign.
    pub value: String,
    /// Unit.
    pub unit: Option<String>,
    /// Mark of the laboratory.
    pub flag: Option<String>,
    /// Range.
    pub range: Option<String>,
}

/// Another value of the same test and draw, in the record or in another file that waits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OtherValueView {
    /// Result or draft.
    pub id: String,
    /// Value with its unit, as shown.
    pub value: String,
    /// ISO date.
    pub collected: String,
    /// Name of the file; `None` where it was typed.
    pub file_name: Option<String>,
}

/// How a draft stands against the record and against other files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StandingView {
    /// `new`, `in_record`, `refines`, `replaces`, `outdated`, `twin`, `outdated_by_draft`, `differs`,
    /// `differs_from_draft`, `was_removed`, `was_withdrawn`, `cancelled_elsewhere`, `withdraws`,
    /// `nothing_to_withdraw`, `of_another`.
    pub code: String,
    /// What that means, in words; `None` where there is nothing to say.
    pub message: Option<Message>,
    /// The values that it is about.
    pub others: Vec<OtherValueView>,
}

/// A doubt, in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReasonView {
    /// Code.
    pub code: String,
    /// `reason-<code>`.
    pub message: Message,
    /// What to do about it.
    pub hint: Message,
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
    /// What was read before any correction.
    pub as_read: PrintedView,
    /// Canonical value as text, with its comparator.
    pub value: Option<String>,
    /// Canonical unit.
    pub unit: Option<String>,
    /// Against the laboratory's own range, in words.
    pub range_verdict: Option<Message>,
    /// ISO date.
    pub collected: Option<String>,
    /// Both readings of an ambiguous date: day first, then month first.
    pub collected_choices: Vec<String>,
    /// What the laboratory says of it: `final`, `corrected`, `preliminary`, `cancelled`,
    /// `entered_in_error`, `unknown`.
    pub status: String,
    /// Index into the people of the file.
    pub person: Option<u32>,
    /// True where nothing speaks against it.
    pub is_certain: bool,
    /// Codes of the doubts.
    pub reasons: Vec<String>,
    /// The doubts in words.
    pub doubts: Vec<ReasonView>,
    /// How it stands against the record.
    pub standing: StandingView,
    /// Corrected by hand while it waits.
    pub is_corrected: bool,
    /// One of the counts that the person follows.
    pub is_followed: bool,
    /// Has date, unit, analyte, number and person.
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
    /// True where this is the person of the record.
    pub is_own: bool,
    /// Number of results that wait under this name.
    pub results: u32,
}

/// Drafts that add nothing, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SetAsideView {
    /// Code of the standing.
    pub code: String,
    /// The sentence, with their number.
    pub message: Message,
    /// Each in short: name, value, day.
    pub lines: Vec<String>,
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
    /// Everybody named in it has another name or birth date: whose it is must be said first.
    pub is_other_person: bool,
    /// Results as read, by draw then in the order of the clinic.
    pub drafts: Vec<DraftView>,
    /// Results that add nothing.
    pub set_aside: Vec<SetAsideView>,
    /// What could not be read.
    pub problems: Vec<ProblemView>,
}

/// Everything that waits for a look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// By file.
    pub imports: Vec<ImportReviewView>,
    /// Files with transfusions, treatments or events of our own export at which nobody has looked yet.
    pub courses: Vec<CourseWaitingView>,
    /// Drafts that can be confirmed as they are.
    pub certain: u32,
    /// Drafts to look at.
    pub to_check: u32,
}

/// A correction of one draft; what is `None` stays as read.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
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
    /// Name as it is printed.
    pub name: Option<String>,
    /// Mark of the laboratory; empty takes it away.
    pub flag: Option<String>,
    /// Range of the laboratory; empty takes it away.
    pub range: Option<String>,
    /// True where the person says that a row of which the file does not say whose it is, is hers.
    pub is_own: Option<bool>,
}

/// The same answer for several drafts at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CorrectTogetherRequest {
    /// Ids.
    pub drafts: Vec<String>,
    /// A day as typed, for all of them.
    pub collected: Option<String>,
    /// True: the day stands before the month in all their dates; false: after it.
    pub day_first: Option<bool>,
    /// True: all of them are this person's.
    pub is_own: Option<bool>,
}

/// What a correction would mean, before it is made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecheckView {
    /// The value that would count, as shown, with its unit.
    pub means: Option<String>,
    /// Against the range, in words.
    pub range_verdict: Option<Message>,
    /// Doubts that stay or come up.
    pub doubts: Vec<ReasonView>,
    /// How it would stand against the record.
    pub standing: Option<StandingView>,
    /// What cannot be used, and what to do.
    pub problem: Option<FieldProblemView>,
    /// Units for the test as corrected.
    pub units: Vec<UnitChoice>,
    /// Team-line sentences.
    pub call: Vec<Message>,
    /// It could be confirmed then.
    pub can_be_confirmed: bool,
}

/// A field that cannot be used as typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblemView {
    /// `drawn`, `drawn-in-future`, `date-either`, `analyte`, `unit`, `value`, `range`.
    pub field: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

/// Drafts to confirm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmRequest {
    /// Ids.
    pub drafts: Vec<String>,
    /// Of these, the ones that stand beside another value of the same day: there were two draws.
    pub beside: Vec<String>,
    /// True where the person said that a report under another name is theirs.
    pub even_other_person: bool,
}

/// What came of it: the “so what” sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmedView {
    /// Number of results added.
    pub confirmed: u32,
    /// Number of results that a laboratory's cancellation took out.
    pub withdrawn: u32,
    /// Drafts that were confirmed, to take the step back with.
    pub drafts: Vec<String>,
    /// What could not be added and why.
    pub refused: Vec<Message>,
    /// “Added 12 March. Haemoglobin 8.9, …”.
    pub so_what: Vec<Message>,
    /// ISO date for the one question; `None` where not to be asked.
    pub any_blood_since: Option<String>,
    /// Team-line sentences.
    pub call: Vec<Message>,
}

/// A step of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ReviewStep {
    /// Drafts were confirmed.
    Confirmed,
    /// Drafts were corrected.
    Corrected,
    /// Drafts were turned away.
    Rejected,
    /// A spelling of the name was remembered.
    Named,
}

/// A step to take back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TakeBackRequest {
    /// Which kind.
    pub step: ReviewStep,
    /// The drafts that it was about.
    pub drafts: Vec<String>,
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

/// A few lines of the original, for formats without pages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExcerptView {
    /// From top to bottom.
    pub lines: Vec<ExcerptLineView>,
}

/// One line of the original.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExcerptLineView {
    /// Number of the line, row or segment; empty where it has none.
    pub label: String,
    /// The text in pieces; the marked one is the value.
    pub pieces: Vec<ExcerptPieceView>,
    /// True for the line that holds the value.
    pub is_own: bool,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExcerptPieceView {
    /// Text.
    pub text: String,
    /// True for the value.
    pub is_marked: bool,
}
