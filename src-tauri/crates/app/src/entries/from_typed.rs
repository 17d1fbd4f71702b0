//! Typed entries turned into domain values; every refusal names its box.

use domain::analyte::Analyte;
use domain::person::{
    Allergy, Appointment, DiseaseCard, GeneFinding, GeneStatus, Medicine, MedicineClass, Note,
    RiskSide, TeamLine,
};
use domain::transfusion::{LogKind, LogSpan, Product, Transfusion};
use domain::treatment::{
    Arm, Definition, EvaluationWindow, Milestone, MilestoneKind, MilestoneStatus, StudyRules,
    Treatment, Trial,
};
use domain::{Decimal, Uuid};
use store::shared::only_one;
use store::{Entity, LoggedSpan};
use words::Words;

use super::health;
use super::{
    ArmView, Entry, GeneStatusView, LogKindView, MILESTONE_KINDS, MilestoneEntry,
    MilestoneStatusView, ProductView, RiskSideView, TransfusionEntry, TreatmentEntry, TrialEntry,
};
use crate::error::AppError;
use crate::session::{Now, Session, id, new_id};
use crate::typed;

pub(super) fn to_entity(
    session: &Session,
    person: Uuid,
    words: &Words,
    entry: &Entry,
    now: Now,
) -> Result<Entity, AppError> {
    let own_id = |given: &Option<String>| given.as_deref().map_or_else(|| Ok(new_id()), id);
    Ok(match entry {
        Entry::Transfusion(entry) => {
            let own = own_id(&entry.id)?;
            let mut changed = transfusion(words, entry, now, own)?;
            let former = session.vault.transfusions(person)?;
            if let Some(former) = former.iter().find(|former| former.id == own) {
                keep_untouched(words, entry, former, &mut changed);
            }
            Entity::Transfusion(changed)
        }
        Entry::Treatment(entry) => {
            let own = own_id(&entry.id)?;
            let mut changed = treatment(words, entry, own)?;
            // The study's own rules are set beside the comparison, not in this form.
            let former = session.vault.treatments(person)?;
            if let Some(former) = former.iter().find(|former| former.id == own) {
                changed.rules = former.rules;
            }
            Entity::Treatment(changed)
        }
        Entry::Milestone(entry) => Entity::Milestone(milestone(words, entry, own_id(&entry.id)?)?),
        Entry::Medicine(entry) => Entity::Medicine(Medicine {
            id: own_id(&entry.id)?,
            name: typed::required("name", &entry.name)?,
            dose: typed::owned(entry.dose.as_deref()),
            from: typed::optional_date(words, "from", entry.from.as_deref())?,
            until: typed::optional_date(words, "until", entry.until.as_deref())?,
            class: medicine_class(&entry.class)?,
            prescriber: typed::owned(entry.prescriber.as_deref()),
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
                .map_or_else(|| only_one("disease_card", person), |card| card.id),
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
            karyotype: typed::owned(entry.karyotype.as_deref()),
            source: typed::owned(entry.source.as_deref()),
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
        Entry::CheckIn(entry) => Entity::CheckIn(health::check_in(
            words,
            entry,
            own_id(&entry.id)?,
            now.today(),
        )?),
        Entry::SideEffect(entry) => Entity::SideEffect(health::side_effect(
            words,
            entry,
            own_id(&entry.id)?,
            now.today(),
        )?),
        Entry::Infection(entry) => Entity::Infection(health::infection(
            words,
            entry,
            own_id(&entry.id)?,
            now.today(),
        )?),
        Entry::HospitalStay(entry) => Entity::HospitalStay(health::hospital_stay(
            words,
            entry,
            own_id(&entry.id)?,
            now.today(),
        )?),
        Entry::BloodNeeds(entry) => {
            let known = session.vault.blood_needs(person)?;
            Entity::BloodNeeds(health::blood_needs(
                entry,
                known.map_or_else(|| only_one("blood_needs", person), |needs| needs.id),
            ))
        }
        Entry::AboutMe(entry) => {
            let known = session.vault.about_me(person)?;
            Entity::AboutMe(health::about_me(
                entry,
                known.map_or_else(|| only_one("about_me", person), |about| about.id),
            ))
        }
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
                id: known.iter().find(|span| span.kind == kind).map_or_else(
                    || only_one(&format!("log_span/{}", kind.code()), person),
                    |span| span.id,
                ),
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

/// The form shows rounded numbers. One that comes back as it was shown was not touched and keeps all its
/// digits: at the limit of 9.0 a rounded digit would decide whether a unit counts.
fn keep_untouched(
    words: &Words,
    entry: &TransfusionEntry,
    former: &Transfusion,
    changed: &mut Transfusion,
) {
    let is_as_shown = |analyte, kept: Option<Decimal>, typed: Option<&str>| {
        kept.is_some_and(|kept| {
            typed::filled(typed)
                == Some(
                    words
                        .value(analyte, &domain::Quantity::exact(kept))
                        .as_str(),
                )
        })
    };
    if is_as_shown(
        Analyte::Hemoglobin,
        former.hemoglobin_before,
        entry.hemoglobin_before.as_deref(),
    ) {
        changed.hemoglobin_before = former.hemoglobin_before;
    }
    if is_as_shown(
        Analyte::Platelets,
        former.platelets_before,
        entry.platelets_before.as_deref(),
    ) {
        changed.platelets_before = former.platelets_before;
    }
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
        rules: StudyRules::default(),
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

fn milestone_kind(code: &str) -> Option<MilestoneKind> {
    MILESTONE_KINDS
        .iter()
        .find(|(_, known)| *known == code)
        .map(|(kind, _)| *kind)
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
