//! Typed entries of the record, and removing and putting back.

use domain::person::MedicineClass;
use domain::treatment::{Definition, MilestoneKind};
mod from_typed;
mod health;
mod history;
mod in_full;

use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Cause, EntityKind, Operation};

use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session, id};

/// A transfusion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TransfusionEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Day as typed.
    pub on: String,
    /// What.
    pub product: ProductView,
    /// Units.
    pub units: u32,
    /// Haemoglobin before, in the chosen unit.
    pub hemoglobin_before: Option<String>,
    /// Platelets before, in 10*9/L.
    pub platelets_before: Option<String>,
    /// Own words.
    pub reason: Option<String>,
    /// Own words.
    pub reaction: Option<String>,
}

/// What was transfused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ProductView {
    /// Red cells.
    RedCells,
    /// Platelets.
    Platelets,
    /// Anything else.
    Other,
}

/// The study.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TrialEntry {
    /// Short name.
    pub name: String,
    /// For example an NCT number.
    pub registry_number: Option<String>,
    /// As written.
    pub phase: Option<String>,
    /// What is known of the arm.
    pub arm: ArmView,
    /// For a known arm.
    pub arm_name: Option<String>,
    /// Date as typed.
    pub consent: Option<String>,
}

/// What is known of the arm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ArmView {
    /// Known.
    Known,
    /// Blinded.
    Blinded,
    /// Open label.
    Open,
    /// Not entered.
    NotSaid,
}

/// A treatment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TreatmentEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Drug or study drug.
    pub name: String,
    /// Date as typed.
    pub first_dose: Option<String>,
    /// Date as typed.
    pub ended: Option<String>,
    /// Length of a cycle.
    pub cycle_days: Option<u32>,
    /// The study's own window; `None` = default.
    pub window_from_day: Option<u32>,
    /// The study's own window.
    pub window_to_day: Option<u32>,
    /// The study's own assessments.
    pub assessment_days: Option<Vec<u32>>,
    /// The study.
    pub trial: Option<TrialEntry>,
    /// The definition that the study uses.
    pub definition: Option<DefinitionView>,
}

/// A published definition of response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DefinitionView {
    /// Cheson 2006.
    Iwg2006,
    /// Platzbecker 2019.
    Iwg2018,
    /// Zeidan 2023.
    Iwg2023,
}

/// A milestone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MilestoneEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Treatment it belongs to.
    pub treatment: Option<String>,
    /// Code of the kind: consent, screening, randomisation, dose, doseHeld, doseDelayed, doseReduced, marrow, assessment, endOfTreatment, followUp, offStudy, other.
    pub event: String,
    /// Date as typed.
    pub planned: Option<String>,
    /// Date as typed.
    pub actual: Option<String>,
    /// Planned, done, missed.
    pub status: MilestoneStatusView,
    /// Own words.
    pub note: Option<String>,
}

/// Whether it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MilestoneStatusView {
    /// Planned.
    Planned,
    /// Happened.
    Done,
    /// Did not happen.
    Missed,
}

/// A medicine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MedicineEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Dose.
    pub dose: Option<String>,
    /// Date as typed.
    pub from: Option<String>,
    /// Date as typed.
    pub until: Option<String>,
    /// growthFactor, longActingGrowthFactor, bloodThinner, painkiller, chelator, other.
    pub class: String,
    /// Who prescribed it.
    pub prescriber: Option<String>,
}

/// An allergy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AllergyEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// What to.
    pub substance: String,
    /// What happened.
    pub reaction: Option<String>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NoteEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Date as typed.
    pub on: String,
    /// Own words.
    pub text: String,
}

/// A gene or chromosome change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GeneEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Symbol.
    pub gene: String,
    /// What the report says.
    pub status: GeneStatusView,
    /// VAF in percent.
    pub share_percent: Option<String>,
    /// Date as typed.
    pub reported: Option<String>,
}

/// What the report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum GeneStatusView {
    /// Found.
    Found,
    /// Looked for, not found.
    NotFound,
    /// Not tested.
    NotTested,
}

/// The disease card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DiseaseEntry {
    /// As written.
    pub subtype: Option<String>,
    /// As written.
    pub risk: Option<String>,
    /// As the team said.
    pub risk_side: Option<RiskSideView>,
    /// Before treatment.
    pub marrow_blasts_percent: Option<String>,
    /// Date as typed.
    pub diagnosed: Option<String>,
    /// Chromosomes as written.
    pub karyotype: Option<String>,
    /// The letter it was copied from.
    pub source: Option<String>,
}

/// Lower or higher risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RiskSideView {
    /// Lower.
    Lower,
    /// Higher.
    Higher,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AppointmentEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// Date and time as typed.
    pub at: String,
    /// Own words.
    pub title: String,
    /// Own words.
    pub note: Option<String>,
}

/// A telephone number of the team.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TeamLineEntry {
    /// Identity when changing.
    pub id: Option<String>,
    /// For example “Day unit”.
    pub label: String,
    /// As typed.
    pub phone: String,
    /// The team's own words.
    pub call_when: Option<String>,
}

/// “My log is complete from … to …”.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LogSpanEntry {
    /// Which log.
    pub log: LogKindView,
    /// Date as typed.
    pub from: String,
    /// Date as typed.
    pub to: String,
}

/// Which log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LogKindView {
    /// Red cells.
    RedCells,
    /// Platelets.
    Platelets,
    /// Growth factors.
    GrowthFactors,
}

/// Any entry of the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Entry {
    /// A transfusion.
    Transfusion(TransfusionEntry),
    /// A treatment.
    Treatment(TreatmentEntry),
    /// A milestone.
    Milestone(MilestoneEntry),
    /// A medicine.
    Medicine(MedicineEntry),
    /// An allergy.
    Allergy(AllergyEntry),
    /// A note.
    Note(NoteEntry),
    /// A gene.
    Gene(GeneEntry),
    /// The disease card.
    Disease(DiseaseEntry),
    /// An appointment.
    Appointment(AppointmentEntry),
    /// A team line.
    TeamLine(TeamLineEntry),
    /// Completeness of a log.
    LogSpan(LogSpanEntry),
    /// How a day was.
    CheckIn(CheckInEntry),
    /// A side effect.
    SideEffect(SideEffectEntry),
    /// An infection.
    Infection(InfectionEntry),
    /// A stay in hospital.
    HospitalStay(HospitalStayEntry),
    /// What the blood bank must know.
    BloodNeeds(BloodNeedsEntry),
    /// The person beyond the illness.
    AboutMe(AboutMeEntry),
}

/// What was saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedEntry {
    /// Identity.
    pub id: String,
}

/// An entry to remove or to put back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EntryReference {
    /// transfusion, treatment, milestone, medicine, allergy, note, gene, appointment, teamLine, result, question, checkIn, sideEffect, infection, hospitalStay.
    pub kind: String,
    /// Identity.
    pub id: String,
}

/// One change of an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// When, as claimed by the device.
    pub at: String,
    /// typed, import, undo, sync.
    pub cause: String,
    /// put, removed, putBack, confirmed, corrected, rejected.
    pub action: String,
    /// What it was, in short.
    pub before: Option<String>,
    /// What it became, in short.
    pub after: Option<String>,
}

pub use health::{
    AboutMeEntry, BloodNeedsEntry, CheckInEntry, FeltView, HospitalStayEntry, InfectionEntry,
    SideEffectEntry, TreatedView,
};
pub use history::history;
pub(crate) use history::in_short;
pub(crate) use in_full::in_full;

/// Saves an entry, new or changed.
///
/// # Errors
/// When something typed cannot be used; the error names the box.
pub fn save(
    session: &mut Session,
    person: &str,
    entry: &Entry,
    now: Now,
) -> Result<SavedEntry, AppError> {
    let person = people::known(session, person)?.id;
    let words = session.words()?;
    let entity = from_typed::to_entity(session, person, &words, entry, now)?;
    let saved = entity.id();
    session.apply(person, Cause::Typed, now, &[Operation::Put(entity)])?;
    Ok(SavedEntry {
        id: saved.to_string(),
    })
}

/// Kinds of milestone and their codes on the wire.
pub(crate) const MILESTONE_KINDS: &[(MilestoneKind, &str)] = &[
    (MilestoneKind::Consent, "consent"),
    (MilestoneKind::Screening, "screening"),
    (MilestoneKind::Randomisation, "randomisation"),
    (MilestoneKind::Dose, "dose"),
    (MilestoneKind::DoseHeld, "doseHeld"),
    (MilestoneKind::DoseDelayed, "doseDelayed"),
    (MilestoneKind::DoseReduced, "doseReduced"),
    (MilestoneKind::Marrow, "marrow"),
    (MilestoneKind::Assessment, "assessment"),
    (MilestoneKind::EndOfTreatment, "endOfTreatment"),
    (MilestoneKind::FollowUp, "followUp"),
    (MilestoneKind::OffStudy, "offStudy"),
    (MilestoneKind::Other, "other"),
];

pub(crate) fn milestone_code(kind: MilestoneKind) -> &'static str {
    MILESTONE_KINDS
        .iter()
        .find(|(known, _)| *known == kind)
        .map_or("other", |(_, code)| code)
}

pub(crate) fn medicine_code(class: MedicineClass) -> &'static str {
    match class {
        MedicineClass::GrowthFactor => "growthFactor",
        MedicineClass::LongActingGrowthFactor => "longActingGrowthFactor",
        MedicineClass::BloodThinner => "bloodThinner",
        MedicineClass::Painkiller => "painkiller",
        MedicineClass::Chelator => "chelator",
        MedicineClass::Other => "other",
    }
}

impl From<DefinitionView> for Definition {
    fn from(view: DefinitionView) -> Self {
        match view {
            DefinitionView::Iwg2006 => Self::Iwg2006,
            DefinitionView::Iwg2018 => Self::Iwg2018,
            DefinitionView::Iwg2023 => Self::Iwg2023,
        }
    }
}

impl From<Definition> for DefinitionView {
    fn from(definition: Definition) -> Self {
        match definition {
            Definition::Iwg2006 => Self::Iwg2006,
            Definition::Iwg2018 => Self::Iwg2018,
            Definition::Iwg2023 => Self::Iwg2023,
        }
    }
}

/// Takes an entry out of the record. Its history stays, and it can be put back.
///
/// # Errors
/// When there is no such entry.
pub fn remove(
    session: &mut Session,
    person: &str,
    entry: &EntryReference,
    now: Now,
) -> Result<(), AppError> {
    let person = people::known(session, person)?.id;
    let entity = id(&entry.id)?;
    let operation = if entry.kind == "result" {
        Operation::RemoveResult { id: entity }
    } else {
        Operation::Remove {
            kind: entity_kind(&entry.kind)?,
            id: entity,
        }
    };
    session.apply(person, Cause::Typed, now, &[operation])
}

/// Puts a removed entry back.
///
/// # Errors
/// When it was not removed.
pub fn put_back(
    session: &mut Session,
    person: &str,
    entry: &EntryReference,
    now: Now,
) -> Result<(), AppError> {
    let person = people::known(session, person)?.id;
    let operation = Operation::PutBack {
        kind: entity_kind(&entry.kind)?,
        id: id(&entry.id)?,
    };
    session.apply(person, Cause::Undo, now, &[operation])
}

fn entity_kind(code: &str) -> Result<EntityKind, AppError> {
    Ok(match code {
        "transfusion" => EntityKind::Transfusion,
        "treatment" => EntityKind::Treatment,
        "milestone" => EntityKind::Milestone,
        "medicine" => EntityKind::Medicine,
        "allergy" => EntityKind::Allergy,
        "note" => EntityKind::Note,
        "gene" => EntityKind::GeneFinding,
        "disease" => EntityKind::DiseaseCard,
        "appointment" => EntityKind::Appointment,
        "teamLine" => EntityKind::TeamLine,
        "question" => EntityKind::Question,
        "checkIn" => EntityKind::CheckIn,
        "sideEffect" => EntityKind::SideEffect,
        "infection" => EntityKind::Infection,
        "hospitalStay" => EntityKind::HospitalStay,
        "result" => EntityKind::Result,
        unknown => {
            return Err(AppError::new(
                ErrorCode::NotFound,
                format!("no entries of kind {unknown}"),
            ));
        }
    })
}

#[cfg(test)]
#[path = "entries/health_tests.rs"]
mod health_tests;
