//! Typed entries of the record, and removing and putting back.

use domain::analyte::Analyte;
use domain::person::{
    Allergy, Appointment, DiseaseCard, GeneFinding, GeneStatus, Medicine, MedicineClass, Note,
    RiskSide, TeamLine,
};
use domain::result::LabResult;
use domain::transfusion::{LogKind, LogSpan, Product, Transfusion};
use domain::treatment::{
    Arm, Definition, EvaluationWindow, Milestone, MilestoneKind, MilestoneStatus, Treatment, Trial,
};
use domain::{Decimal, Uuid};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Cause, Entity, EntityKind, HistoryStep, LoggedSpan, Operation};
use words::Words;

use crate::error::{AppError, ErrorCode};
use crate::people;
use crate::session::{Now, Session, id, new_id};
use crate::typed;

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
    /// transfusion, treatment, milestone, medicine, allergy, note, gene, appointment, teamLine, result, question.
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
    let entity = to_entity(session, person, &words, entry, now)?;
    let saved = entity.id();
    session.apply(person, Cause::Typed, now, &[Operation::Put(entity)])?;
    Ok(SavedEntry {
        id: saved.to_string(),
    })
}

fn to_entity(
    session: &Session,
    person: Uuid,
    words: &Words,
    entry: &Entry,
    now: Now,
) -> Result<Entity, AppError> {
    let own_id = |given: &Option<String>| given.as_deref().map_or_else(|| Ok(new_id()), id);
    Ok(match entry {
        Entry::Transfusion(entry) => {
            Entity::Transfusion(transfusion(words, entry, now, own_id(&entry.id)?)?)
        }
        Entry::Treatment(entry) => Entity::Treatment(treatment(words, entry, own_id(&entry.id)?)?),
        Entry::Milestone(entry) => Entity::Milestone(milestone(words, entry, own_id(&entry.id)?)?),
        Entry::Medicine(entry) => Entity::Medicine(Medicine {
            id: own_id(&entry.id)?,
            name: typed::required("name", &entry.name)?,
            dose: typed::owned(entry.dose.as_deref()),
            from: typed::optional_date(words, "from", entry.from.as_deref())?,
            until: typed::optional_date(words, "until", entry.until.as_deref())?,
            class: medicine_class(&entry.class)?,
        }),
        Entry::Allergy(entry) => Entity::Allergy(Allergy {
            id: own_id(&entry.id)?,
            substance: typed::required("substance", &entry.substance)?,
            reaction: typed::owned(entry.reaction.as_deref()),
        }),
        Entry::Note(entry) => Entity::Note(Note {
            id: own_id(&entry.id)?,
            on: typed::date(words, "date", &entry.on)?,
            text: typed::required("text", &entry.text)?,
        }),
        Entry::Gene(entry) => Entity::GeneFinding(GeneFinding {
            id: own_id(&entry.id)?,
            gene: typed::required("gene", &entry.gene)?,
            status: match entry.status {
                GeneStatusView::Found => GeneStatus::Found,
                GeneStatusView::NotFound => GeneStatus::NotFound,
                GeneStatusView::NotTested => GeneStatus::NotTested,
            },
            share_percent: percent(words, "share", entry.share_percent.as_deref())?,
            reported: typed::optional_date(words, "date", entry.reported.as_deref())?,
        }),
        Entry::Disease(entry) => Entity::DiseaseCard(DiseaseCard {
            id: session
                .vault
                .disease_card(person)?
                .map_or_else(new_id, |card| card.id),
            subtype: typed::owned(entry.subtype.as_deref()),
            risk: typed::owned(entry.risk.as_deref()),
            risk_side: entry.risk_side.map(|side| match side {
                RiskSideView::Lower => RiskSide::Lower,
                RiskSideView::Higher => RiskSide::Higher,
            }),
            marrow_blasts_percent: percent(
                words,
                "marrow-blasts",
                entry.marrow_blasts_percent.as_deref(),
            )?,
            diagnosed: typed::optional_date(words, "date", entry.diagnosed.as_deref())?,
        }),
        Entry::Appointment(entry) => Entity::Appointment(Appointment {
            id: own_id(&entry.id)?,
            at: typed::date(words, "date", &entry.at)?,
            title: typed::required("title", &entry.title)?,
            note: typed::owned(entry.note.as_deref()),
        }),
        Entry::TeamLine(entry) => Entity::TeamLine(TeamLine {
            id: own_id(&entry.id)?,
            label: typed::required("label", &entry.label)?,
            phone: typed::required("phone", &entry.phone)?,
            call_when: typed::owned(entry.call_when.as_deref()),
        }),
        Entry::LogSpan(entry) => {
            let kind = match entry.log {
                LogKindView::RedCells => LogKind::RedCells,
                LogKindView::Platelets => LogKind::Platelets,
                LogKindView::GrowthFactors => LogKind::GrowthFactors,
            };
            let from = typed::day(words, "from", &entry.from)?;
            let to = typed::day(words, "until", &entry.to)?;
            if to < from || to > now.today() {
                return Err(AppError::invalid("until", &entry.to));
            }
            let known = session.vault.log_spans(person)?;
            Entity::LogSpan(LoggedSpan {
                id: known
                    .iter()
                    .find(|span| span.kind == kind)
                    .map_or_else(new_id, |span| span.id),
                kind,
                span: LogSpan { from, to },
            })
        }
    })
}

fn transfusion(
    words: &Words,
    entry: &TransfusionEntry,
    now: Now,
    id: Uuid,
) -> Result<Transfusion, AppError> {
    let on = typed::day(words, "date", &entry.on)?;
    if on > now.today() {
        return Err(AppError::invalid("date-in-future", &entry.on));
    }
    let units = u16::try_from(entry.units)
        .ok()
        .filter(|units| (1..=50).contains(units))
        .ok_or_else(|| AppError::invalid("units", &entry.units.to_string()))?;
    Ok(Transfusion {
        id,
        on,
        product: match entry.product {
            ProductView::RedCells => Product::RedCells,
            ProductView::Platelets => Product::Platelets,
            ProductView::Other => Product::Other,
        },
        units,
        hemoglobin_before: in_canonical(
            words,
            Analyte::Hemoglobin,
            "hemoglobin-before",
            entry.hemoglobin_before.as_deref(),
        )?,
        platelets_before: in_canonical(
            words,
            Analyte::Platelets,
            "platelets-before",
            entry.platelets_before.as_deref(),
        )?,
        reason: typed::owned(entry.reason.as_deref()),
        reaction: typed::owned(entry.reaction.as_deref()),
    })
}

/// Reads a number typed in the unit that the person chose; refuses what cannot be true.
fn in_canonical(
    words: &Words,
    analyte: Analyte,
    field: &str,
    text: Option<&str>,
) -> Result<Option<Decimal>, AppError> {
    let Some(number) = typed::optional_number(words, field, text)? else {
        return Ok(None);
    };
    let unit = crate::typed_counts::form_unit(words, analyte);
    let refused = || AppError::invalid(field, text.unwrap_or_default());
    let conversion = domain::unit::conversion(analyte, &unit).map_err(|_| refused())?;
    let value = conversion.apply(number);
    match domain::analyte::plausibility::plausibility(analyte, &domain::Quantity::exact(value)) {
        domain::analyte::plausibility::Plausibility::Hard => Err(refused()),
        domain::analyte::plausibility::Plausibility::Soft
        | domain::analyte::plausibility::Plausibility::Fine => Ok(Some(value)),
    }
}

fn percent(words: &Words, field: &str, text: Option<&str>) -> Result<Option<Decimal>, AppError> {
    let number = typed::optional_number(words, field, text)?;
    match number {
        Some(number) if number < Decimal::ZERO || number > Decimal::ONE_HUNDRED => {
            Err(AppError::invalid(field, text.unwrap_or_default()))
        }
        Some(_) | None => Ok(number),
    }
}

fn treatment(words: &Words, entry: &TreatmentEntry, id: Uuid) -> Result<Treatment, AppError> {
    let first_dose = typed::optional_day(words, "first-dose", entry.first_dose.as_deref())?;
    let ended = typed::optional_day(words, "ended", entry.ended.as_deref())?;
    if let (Some(first), Some(last)) = (first_dose, ended)
        && last < first
    {
        return Err(AppError::invalid(
            "ended",
            entry.ended.as_deref().unwrap_or_default(),
        ));
    }
    let usual = EvaluationWindow::default();
    let is_studys_own = entry.window_from_day.is_some()
        || entry.window_to_day.is_some()
        || entry.assessment_days.is_some();
    let day = |field: &str, given: Option<u32>, usual: u16| match given {
        None => Ok(usual),
        Some(day) => u16::try_from(day)
            .ok()
            .filter(|day| *day <= 3650)
            .ok_or_else(|| AppError::invalid(field, &day.to_string())),
    };
    let from_day = day("window-from", entry.window_from_day, usual.from_day)?;
    let to_day = day("window-to", entry.window_to_day, usual.to_day)?;
    if to_day <= from_day {
        return Err(AppError::invalid("window-to", &to_day.to_string()));
    }
    let mut assessments = match &entry.assessment_days {
        None => usual.assessments,
        Some(days) => days
            .iter()
            .map(|given| day("assessments", Some(*given), 0))
            .collect::<Result<Vec<_>, _>>()?,
    };
    assessments.sort_unstable();
    assessments.dedup();
    let cycle_days = match entry.cycle_days {
        None => None,
        Some(days) if (1..=366).contains(&days) => u16::try_from(days).ok(),
        Some(days) => return Err(AppError::invalid("cycle", &days.to_string())),
    };
    Ok(Treatment {
        id,
        name: typed::required("name", &entry.name)?,
        first_dose,
        ended,
        cycle_days,
        window: EvaluationWindow {
            from_day,
            to_day,
            assessments,
            is_studys_own,
        },
        trial: entry
            .trial
            .as_ref()
            .map(|trial| to_trial(words, trial))
            .transpose()?,
        definition: entry.definition.map(Definition::from),
    })
}

fn to_trial(words: &Words, entry: &TrialEntry) -> Result<Trial, AppError> {
    Ok(Trial {
        name: typed::required("name", &entry.name)?,
        registry_number: typed::owned(entry.registry_number.as_deref()),
        phase: typed::owned(entry.phase.as_deref()),
        arm: match entry.arm {
            ArmView::Known => match typed::owned(entry.arm_name.as_deref()) {
                Some(name) => Arm::Known(name),
                None => Arm::NotSaid,
            },
            ArmView::Blinded => Arm::Blinded,
            ArmView::Open => Arm::Open,
            ArmView::NotSaid => Arm::NotSaid,
        },
        consent: typed::optional_day(words, "consent", entry.consent.as_deref())?,
    })
}

fn milestone(words: &Words, entry: &MilestoneEntry, own: Uuid) -> Result<Milestone, AppError> {
    let planned = typed::optional_date(words, "planned", entry.planned.as_deref())?;
    let actual = typed::optional_date(words, "actual", entry.actual.as_deref())?;
    if planned.is_none() && actual.is_none() {
        return Err(AppError::invalid("date", ""));
    }
    Ok(Milestone {
        id: own,
        treatment: entry.treatment.as_deref().map(id).transpose()?,
        kind: milestone_kind(&entry.event)
            .ok_or_else(|| AppError::invalid("event", &entry.event))?,
        planned,
        actual,
        status: match entry.status {
            MilestoneStatusView::Planned => MilestoneStatus::Planned,
            MilestoneStatusView::Done => MilestoneStatus::Done,
            MilestoneStatusView::Missed => MilestoneStatus::Missed,
        },
        note: typed::owned(entry.note.as_deref()),
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

fn milestone_kind(code: &str) -> Option<MilestoneKind> {
    MILESTONE_KINDS
        .iter()
        .find(|(_, known)| *known == code)
        .map(|(kind, _)| *kind)
}

pub(crate) fn milestone_code(kind: MilestoneKind) -> &'static str {
    MILESTONE_KINDS
        .iter()
        .find(|(known, _)| *known == kind)
        .map_or("other", |(_, code)| code)
}

fn medicine_class(code: &str) -> Result<MedicineClass, AppError> {
    Ok(match code {
        "growthFactor" => MedicineClass::GrowthFactor,
        "longActingGrowthFactor" => MedicineClass::LongActingGrowthFactor,
        "bloodThinner" => MedicineClass::BloodThinner,
        "painkiller" => MedicineClass::Painkiller,
        "chelator" => MedicineClass::Chelator,
        "other" | "" => MedicineClass::Other,
        unknown => return Err(AppError::invalid("class", unknown)),
    })
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
        "result" => EntityKind::Result,
        unknown => {
            return Err(AppError::new(
                ErrorCode::NotFound,
                format!("no entries of kind {unknown}"),
            ));
        }
    })
}

/// Returns all changes of an entry, oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn history(session: &Session, entity: &str) -> Result<Vec<HistoryView>, AppError> {
    let words = session.words()?;
    let mut before = None;
    let mut views = Vec::new();
    for entry in session.vault.history(id(entity)?)? {
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
        HistoryStep::Read(draft) => {
            let unit = draft.printed.unit.as_deref().unwrap_or_default();
            (
                "read",
                Some(format!("{} {unit}", draft.printed.value).trim().to_owned()),
            )
        }
        HistoryStep::Typed(typed) => ("typed", result(typed)),
        HistoryStep::Confirmed(confirmed, _) => ("confirmed", result(confirmed)),
        HistoryStep::Corrected(corrected) => ("corrected", result(corrected)),
        HistoryStep::DraftCorrected => ("draftCorrected", None),
        HistoryStep::Rejected => ("rejected", None),
        HistoryStep::Received => ("received", None),
        HistoryStep::ImportUndone => ("importUndone", None),
        HistoryStep::ImportRedone => ("importRedone", None),
        HistoryStep::Set(value) => ("set", Some(value.clone())),
    }
}

fn in_short(words: &Words, entity: &Entity) -> String {
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
        Entity::LogSpan(logged) => {
            format!(
                "{} – {}",
                words.date(logged.span.from),
                words.date(logged.span.to)
            )
        }
    }
}
