//! The record screen: everything typed, in one view.

use crate::entries::{
    AboutMeEntry, AllergyEntry, AppointmentEntry, BloodNeedsEntry, CheckInEntry, DiseaseEntry,
    GeneEntry, HospitalStayEntry, InfectionEntry, LogSpanEntry, MedicineEntry, MilestoneEntry,
    NoteEntry, SideEffectEntry, TeamLineEntry, TransfusionEntry, TreatmentEntry,
};
use domain::analyte::Analyte;
use domain::person::{GeneStatus, RiskSide};
use domain::transfusion::{LogKind, Product};
use domain::treatment::{Arm, MilestoneStatus, Treatment};
use domain::{Decimal, Quantity};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;

use crate::entries::{
    ArmView, GeneStatusView, LogKindView, MilestoneStatusView, ProductView, RiskSideView,
    TrialEntry, medicine_code, milestone_code,
};
use crate::error::AppError;
use crate::people;
use crate::session::Session;

/// Everything typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordView {
    /// Newest first.
    pub treatments: Vec<TreatmentEntry>,
    /// By date.
    pub milestones: Vec<MilestoneEntry>,
    /// Newest first.
    pub transfusions: Vec<TransfusionEntry>,
    /// Completeness of the logs.
    pub logs: Vec<LogSpanEntry>,
    /// Current first.
    pub medicines: Vec<MedicineEntry>,
    /// Allergies.
    pub allergies: Vec<AllergyEntry>,
    /// Genes.
    pub genes: Vec<GeneEntry>,
    /// Disease card.
    pub disease: Option<DiseaseEntry>,
    /// By date.
    pub appointments: Vec<AppointmentEntry>,
    /// Newest first.
    pub notes: Vec<NoteEntry>,
    /// Team lines.
    pub team_lines: Vec<TeamLineEntry>,
    /// Newest first.
    pub check_ins: Vec<CheckInEntry>,
    /// Those that go on first, then the newest.
    pub side_effects: Vec<SideEffectEntry>,
    /// Newest first.
    pub infections: Vec<InfectionEntry>,
    /// Newest first.
    pub hospital_stays: Vec<HospitalStayEntry>,
    /// What the blood bank must know.
    pub blood_needs: Option<BloodNeedsEntry>,
    /// The person beyond the illness.
    pub about_me: Option<AboutMeEntry>,
}

/// Returns everything typed for a person.
///
/// # Errors
/// When the vault cannot be read.
pub fn record(session: &Session, person: &str) -> Result<RecordView, AppError> {
    let person = people::known(session, person)?.id;
    let words = session.words()?;
    let vault = &session.vault;
    let mut treatments = vault.treatments(person)?;
    treatments.sort_by_key(|treatment| {
        std::cmp::Reverse((treatment.first_dose.is_none(), treatment.first_dose))
    });
    let mut milestones = vault.milestones(person)?;
    milestones.sort_by_key(domain::treatment::Milestone::day);
    let mut transfusions = vault.transfusions(person)?;
    transfusions.sort_by_key(|given| std::cmp::Reverse(given.on));
    let mut medicines = vault.medicines(person)?;
    medicines.sort_by_key(|medicine| (medicine.until.is_some(), medicine.name.to_lowercase()));
    let mut appointments = vault.appointments(person)?;
    appointments.sort_by_key(|appointment| appointment.at);
    let mut notes = vault.notes(person)?;
    notes.sort_by_key(|note| std::cmp::Reverse(note.on));
    let mut check_ins = vault.check_ins(person)?;
    check_ins.sort_by_key(|check_in| std::cmp::Reverse(check_in.on));
    let mut side_effects = vault.side_effects(person)?;
    side_effects.sort_by_key(|effect| {
        (
            effect.until.is_some(),
            std::cmp::Reverse(effect.from.sort_key()),
        )
    });
    let mut infections = vault.infections(person)?;
    infections.sort_by_key(|infection| std::cmp::Reverse(infection.from.sort_key()));
    let mut hospital_stays = vault.hospital_stays(person)?;
    hospital_stays.sort_by_key(|stay| std::cmp::Reverse(stay.from.sort_key()));
    Ok(RecordView {
        check_ins: check_ins.into_iter().map(Into::into).collect(),
        side_effects: side_effects.into_iter().map(Into::into).collect(),
        infections: infections.into_iter().map(Into::into).collect(),
        hospital_stays: hospital_stays.into_iter().map(Into::into).collect(),
        blood_needs: vault.blood_needs(person)?.map(Into::into),
        about_me: vault.about_me(person)?.map(Into::into),
        treatments: treatments.iter().map(treatment_entry).collect(),
        milestones: milestones
            .iter()
            .map(|milestone| MilestoneEntry {
                id: Some(milestone.id.to_string()),
                treatment: milestone.treatment.map(|id| id.to_string()),
                event: milestone_code(milestone.kind).to_owned(),
                planned: milestone.planned.map(|date| date.to_string()),
                actual: milestone.actual.map(|date| date.to_string()),
                status: match milestone.status {
                    MilestoneStatus::Planned => MilestoneStatusView::Planned,
                    MilestoneStatus::Done => MilestoneStatusView::Done,
                    MilestoneStatus::Missed => MilestoneStatusView::Missed,
                },
                note: milestone.note.clone(),
            })
            .collect(),
        transfusions: transfusions
            .iter()
            .map(|given| TransfusionEntry {
                id: Some(given.id.to_string()),
                on: given.on.to_string(),
                product: match given.product {
                    Product::RedCells => ProductView::RedCells,
                    Product::Platelets => ProductView::Platelets,
                    Product::Other => ProductView::Other,
                },
                units: u32::from(given.units),
                hemoglobin_before: shown(&words, Analyte::Hemoglobin, given.hemoglobin_before),
                platelets_before: shown(&words, Analyte::Platelets, given.platelets_before),
                reason: given.reason.clone(),
                reaction: given.reaction.clone(),
            })
            .collect(),
        logs: vault
            .log_spans(person)?
            .iter()
            .map(|logged| LogSpanEntry {
                log: match logged.kind {
                    LogKind::RedCells => LogKindView::RedCells,
                    LogKind::Platelets => LogKindView::Platelets,
                    LogKind::GrowthFactors => LogKindView::GrowthFactors,
                },
                from: logged.span.from.to_string(),
                to: logged.span.to.to_string(),
            })
            .collect(),
        medicines: medicines
            .iter()
            .map(|medicine| MedicineEntry {
                id: Some(medicine.id.to_string()),
                name: medicine.name.clone(),
                dose: medicine.dose.clone(),
                from: medicine.from.map(|date| date.to_string()),
                until: medicine.until.map(|date| date.to_string()),
                class: medicine_code(medicine.class).to_owned(),
                prescriber: medicine.prescriber.clone(),
            })
            .collect(),
        allergies: vault
            .allergies(person)?
            .iter()
            .map(|allergy| AllergyEntry {
                id: Some(allergy.id.to_string()),
                substance: allergy.substance.clone(),
                reaction: allergy.reaction.clone(),
            })
            .collect(),
        genes: vault
            .genes(person)?
            .iter()
            .map(|gene| GeneEntry {
                id: Some(gene.id.to_string()),
                gene: gene.gene.clone(),
                status: match gene.status {
                    GeneStatus::Found => GeneStatusView::Found,
                    GeneStatus::NotFound => GeneStatusView::NotFound,
                    GeneStatus::NotTested => GeneStatusView::NotTested,
                },
                share_percent: gene.share_percent.map(|share| words.number(share)),
                reported: gene.reported.map(|date| date.to_string()),
            })
            .collect(),
        disease: vault.disease_card(person)?.map(|card| DiseaseEntry {
            subtype: card.subtype,
            risk: card.risk,
            risk_side: card.risk_side.map(|side| match side {
                RiskSide::Lower => RiskSideView::Lower,
                RiskSide::Higher => RiskSideView::Higher,
            }),
            marrow_blasts_percent: card.marrow_blasts_percent.map(|share| words.number(share)),
            diagnosed: card.diagnosed.map(|date| date.to_string()),
            karyotype: card.karyotype,
            source: card.source,
        }),
        appointments: appointments
            .iter()
            .map(|appointment| AppointmentEntry {
                id: Some(appointment.id.to_string()),
                at: appointment.at.to_string(),
                title: appointment.title.clone(),
                note: appointment.note.clone(),
            })
            .collect(),
        notes: notes
            .iter()
            .map(|note| NoteEntry {
                id: Some(note.id.to_string()),
                on: note.on.to_string(),
                text: note.text.clone(),
            })
            .collect(),
        team_lines: vault
            .team_lines(person)?
            .iter()
            .map(|line| TeamLineEntry {
                id: Some(line.id.to_string()),
                label: line.label.clone(),
                phone: line.phone.clone(),
                call_when: line.call_when.clone(),
            })
            .collect(),
    })
}

fn shown(words: &Words, analyte: Analyte, value: Option<Decimal>) -> Option<String> {
    value.map(|value| words.value(analyte, &Quantity::exact(value)))
}

fn treatment_entry(treatment: &Treatment) -> TreatmentEntry {
    let is_own = treatment.window.is_studys_own;
    TreatmentEntry {
        id: Some(treatment.id.to_string()),
        name: treatment.name.clone(),
        first_dose: treatment.first_dose.map(|day| day.to_string()),
        ended: treatment.ended.map(|day| day.to_string()),
        cycle_days: treatment.cycle_days.map(u32::from),
        window_from_day: is_own.then(|| u32::from(treatment.window.from_day)),
        window_to_day: is_own.then(|| u32::from(treatment.window.to_day)),
        assessment_days: is_own.then(|| {
            treatment
                .window
                .assessments
                .iter()
                .map(|day| u32::from(*day))
                .collect()
        }),
        trial: treatment.trial.as_ref().map(|trial| TrialEntry {
            name: trial.name.clone(),
            registry_number: trial.registry_number.clone(),
            phase: trial.phase.clone(),
            arm: match &trial.arm {
                Arm::Known(_) => ArmView::Known,
                Arm::Blinded => ArmView::Blinded,
                Arm::Open => ArmView::Open,
                Arm::NotSaid => ArmView::NotSaid,
            },
            arm_name: match &trial.arm {
                Arm::Known(name) => Some(name.clone()),
                Arm::Blinded | Arm::Open | Arm::NotSaid => None,
            },
            consent: trial.consent.map(|day| day.to_string()),
        }),
        definition: treatment.definition.map(Into::into),
    }
}
