//! The fields of each kind of entry as options. `add` starts from nothing, `edit` from what is there;
//! an option that is not given leaves its field as it is, an empty one clears it.

use app::entries::{
    AllergyEntry, AppointmentEntry, ArmView, DiseaseEntry, GeneEntry, MedicineEntry,
    MilestoneEntry, MilestoneStatusView, NoteEntry, TeamLineEntry, TransfusionEntry,
    TreatmentEntry, TrialEntry,
};
use clap::Args;

use crate::failure::Failure;
use crate::values::{
    self, Arm, Definition, Event, GeneStatus, MedicineClass, MilestoneStatus, Product, RiskSide,
};

pub(crate) fn needed<T>(given: Option<T>, option: &str) -> Result<T, Failure> {
    given.ok_or_else(|| {
        Failure::usage(
            format!("{option} is needed here."),
            "See “mds help add” for all options.",
        )
    })
}

pub(crate) fn set<T, U: Into<T>>(field: &mut T, given: Option<U>) {
    if let Some(given) = given {
        *field = given.into();
    }
}

pub(crate) fn set_text(field: &mut Option<String>, given: Option<String>) {
    if let Some(given) = given {
        *field = (!given.trim().is_empty()).then_some(given);
    }
}

/// A transfusion.
#[derive(Debug, Args)]
pub(crate) struct TransfusionFields {
    /// Day, for example 2026-03-17.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    on: Option<String>,
    /// Blood product; red cells if not given.
    #[arg(long, value_enum)]
    product: Option<Product>,
    /// Number of units.
    #[arg(long)]
    units: Option<u32>,
    /// Haemoglobin before it, in the unit of your settings (g/dL at first).
    #[arg(long, value_name = "NUMBER")]
    hemoglobin_before: Option<String>,
    /// Platelets before it, in 10*9/L.
    #[arg(long, value_name = "NUMBER")]
    platelets_before: Option<String>,
    /// Why it was given.
    #[arg(long)]
    reason: Option<String>,
    /// A reaction to it.
    #[arg(long)]
    reaction: Option<String>,
}

impl TransfusionFields {
    pub(crate) fn apply(
        self,
        start: Option<TransfusionEntry>,
    ) -> Result<TransfusionEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => TransfusionEntry {
                id: None,
                on: needed(self.on.clone(), "--on DATE")?,
                product: self.product.unwrap_or(Product::RedCells).into(),
                units: needed(self.units, "--units NUMBER")?,
                hemoglobin_before: None,
                platelets_before: None,
                reason: None,
                reaction: None,
            },
        };
        set(&mut entry.on, self.on);
        set(&mut entry.product, self.product);
        set(&mut entry.units, self.units);
        set_text(&mut entry.hemoglobin_before, self.hemoglobin_before);
        set_text(&mut entry.platelets_before, self.platelets_before);
        set_text(&mut entry.reason, self.reason);
        set_text(&mut entry.reaction, self.reaction);
        Ok(entry)
    }
}

/// A treatment.
#[derive(Debug, Args)]
pub(crate) struct TreatmentFields {
    /// Drug, or name of the study.
    #[arg(long)]
    name: Option<String>,
    /// Day of the first dose (day 0).
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    first_dose: Option<String>,
    /// Day it ended.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    ended: Option<String>,
    /// Length of a cycle in days.
    #[arg(long, value_name = "DAYS")]
    cycle_days: Option<u32>,
    /// First and last day of the evaluation window, where the study has its own, for example 84-182.
    #[arg(long, value_name = "DAY-DAY", value_parser = window)]
    window: Option<(u32, u32)>,
    /// Days of the planned assessments, where the study has its own, for example 84,112,168.
    #[arg(long, value_name = "DAY,…", value_delimiter = ',')]
    assessment_days: Vec<u32>,
    /// The definition that the study uses.
    #[arg(long, value_enum)]
    definition: Option<Definition>,
}

fn window(typed: &str) -> Result<(u32, u32), String> {
    typed
        .split_once('-')
        .and_then(|(from, to)| Some((from.trim().parse().ok()?, to.trim().parse().ok()?)))
        .filter(|(from, to)| from < to)
        .ok_or_else(|| "a window is two days after the first dose, for example 84-182".to_owned())
}

impl TreatmentFields {
    pub(crate) fn apply(self, start: Option<TreatmentEntry>) -> Result<TreatmentEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => TreatmentEntry {
                id: None,
                name: needed(self.name.clone(), "--name NAME")?,
                first_dose: None,
                ended: None,
                cycle_days: None,
                window_from_day: None,
                window_to_day: None,
                assessment_days: None,
                trial: None,
                definition: None,
            },
        };
        set(&mut entry.name, self.name);
        set_text(&mut entry.first_dose, self.first_dose);
        set_text(&mut entry.ended, self.ended);
        entry.cycle_days = self.cycle_days.or(entry.cycle_days);
        if let Some((from, to)) = self.window {
            entry.window_from_day = Some(from);
            entry.window_to_day = Some(to);
        }
        if !self.assessment_days.is_empty() {
            entry.assessment_days = Some(self.assessment_days);
        }
        entry.definition = self.definition.map(Into::into).or(entry.definition);
        Ok(entry)
    }
}

/// The study that a treatment belongs to.
#[derive(Debug, Args)]
pub(crate) struct TrialFields {
    /// Name or id of the treatment; the present one if not given.
    #[arg(long, value_name = "NAME")]
    pub(crate) treatment: Option<String>,
    /// Name of the study.
    #[arg(long)]
    name: Option<String>,
    /// Number in a public registry, for example NCT01234567.
    #[arg(long)]
    registry_number: Option<String>,
    /// Phase, as written.
    #[arg(long)]
    phase: Option<String>,
    /// What is known of the arm.
    #[arg(long, value_enum)]
    arm: Option<Arm>,
    /// Name of the arm.
    #[arg(long)]
    arm_name: Option<String>,
    /// Day of the informed consent.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    consent: Option<String>,
}

impl TrialFields {
    pub(crate) fn apply(self, treatment: &mut TreatmentEntry) -> Result<(), Failure> {
        let mut trial = match treatment.trial.take() {
            Some(trial) => trial,
            None => TrialEntry {
                name: needed(self.name.clone(), "--name NAME")?,
                registry_number: None,
                phase: None,
                arm: ArmView::NotSaid,
                arm_name: None,
                consent: None,
            },
        };
        set(&mut trial.name, self.name);
        set_text(&mut trial.registry_number, self.registry_number);
        set_text(&mut trial.phase, self.phase);
        set(&mut trial.arm, self.arm);
        set_text(&mut trial.arm_name, self.arm_name);
        set_text(&mut trial.consent, self.consent);
        treatment.trial = Some(trial);
        Ok(())
    }
}

/// A medicine.
#[derive(Debug, Args)]
pub(crate) struct MedicineFields {
    /// Name.
    #[arg(long)]
    name: Option<String>,
    /// Dose, as the label says.
    #[arg(long)]
    dose: Option<String>,
    /// First day.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    from: Option<String>,
    /// Last day.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    until: Option<String>,
    /// Kind; other if not given.
    #[arg(long, value_enum)]
    class: Option<MedicineClass>,
    /// Who prescribed it.
    #[arg(long, value_name = "NAME")]
    prescriber: Option<String>,
}

impl MedicineFields {
    pub(crate) fn apply(self, start: Option<MedicineEntry>) -> Result<MedicineEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => MedicineEntry {
                id: None,
                name: needed(self.name.clone(), "--name NAME")?,
                dose: None,
                from: None,
                until: None,
                class: MedicineClass::Other.into(),
                prescriber: None,
            },
        };
        set(&mut entry.name, self.name);
        set_text(&mut entry.dose, self.dose);
        set_text(&mut entry.from, self.from);
        set_text(&mut entry.until, self.until);
        set(&mut entry.class, self.class);
        set_text(&mut entry.prescriber, self.prescriber);
        Ok(entry)
    }
}

/// A milestone.
#[derive(Debug, Args)]
pub(crate) struct MilestoneFields {
    /// What it is.
    #[arg(long, value_enum)]
    event: Option<Event>,
    /// Planned day.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    planned: Option<String>,
    /// Day it took place.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    actual: Option<String>,
    /// What became of it; follows from the days if not given.
    #[arg(long, value_enum)]
    status: Option<MilestoneStatus>,
    /// Name or id of the treatment; the present one if not given.
    #[arg(long, value_name = "NAME")]
    pub(crate) treatment: Option<String>,
    /// Note.
    #[arg(long)]
    note: Option<String>,
}

impl MilestoneFields {
    pub(crate) fn apply(
        self,
        start: Option<MilestoneEntry>,
        treatment: Option<String>,
    ) -> Result<MilestoneEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => {
                if self.planned.is_none() && self.actual.is_none() {
                    needed::<String>(None, "--planned DATE or --actual DATE")?;
                }
                MilestoneEntry {
                    id: None,
                    treatment: None,
                    event: needed(self.event, "--event KIND")?.into(),
                    planned: None,
                    actual: None,
                    status: MilestoneStatusView::Planned,
                    note: None,
                }
            }
        };
        set(&mut entry.event, self.event);
        set_text(&mut entry.planned, self.planned);
        if self.actual.is_some() && self.status.is_none() {
            entry.status = MilestoneStatusView::Done;
        }
        set_text(&mut entry.actual, self.actual);
        set(&mut entry.status, self.status);
        set_text(&mut entry.note, self.note);
        entry.treatment = treatment.or(entry.treatment);
        Ok(entry)
    }
}

/// An appointment.
#[derive(Debug, Args)]
pub(crate) struct AppointmentFields {
    /// Day, or day and time, for example 2026-09-21T10:30.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    at: Option<String>,
    /// What it is, in your own words.
    #[arg(long)]
    title: Option<String>,
    /// Note.
    #[arg(long)]
    note: Option<String>,
}

impl AppointmentFields {
    pub(crate) fn apply(
        self,
        start: Option<AppointmentEntry>,
    ) -> Result<AppointmentEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => AppointmentEntry {
                id: None,
                at: needed(self.at.clone(), "--at DATE")?,
                title: needed(self.title.clone(), "--title TEXT")?,
                note: None,
            },
        };
        set(&mut entry.at, self.at);
        set(&mut entry.title, self.title);
        set_text(&mut entry.note, self.note);
        Ok(entry)
    }
}

/// A note.
#[derive(Debug, Args)]
pub(crate) struct NoteFields {
    /// Day; today if not given.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    on: Option<String>,
    /// The note.
    #[arg(long)]
    text: Option<String>,
}

impl NoteFields {
    pub(crate) fn apply(
        self,
        start: Option<NoteEntry>,
        today: String,
    ) -> Result<NoteEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => NoteEntry {
                id: None,
                on: today,
                text: needed(self.text.clone(), "--text TEXT")?,
            },
        };
        set(&mut entry.on, self.on);
        set(&mut entry.text, self.text);
        Ok(entry)
    }
}

/// A gene of a report.
#[derive(Debug, Args)]
pub(crate) struct GeneFields {
    /// Symbol, for example SF3B1.
    #[arg(long)]
    gene: Option<String>,
    /// What the report says.
    #[arg(long, value_enum)]
    status: Option<GeneStatus>,
    /// Share (VAF) in percent.
    #[arg(long, value_name = "NUMBER")]
    share_percent: Option<String>,
    /// Day of the report.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    reported: Option<String>,
}

impl GeneFields {
    pub(crate) fn apply(self, start: Option<GeneEntry>) -> Result<GeneEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => GeneEntry {
                id: None,
                gene: needed(self.gene.clone(), "--gene NAME")?,
                status: needed(self.status, "--status STATUS")?.into(),
                share_percent: None,
                reported: None,
            },
        };
        set(&mut entry.gene, self.gene);
        set(&mut entry.status, self.status);
        set_text(&mut entry.share_percent, self.share_percent);
        set_text(&mut entry.reported, self.reported);
        Ok(entry)
    }
}

/// An allergy.
#[derive(Debug, Args)]
pub(crate) struct AllergyFields {
    /// Substance.
    #[arg(long)]
    substance: Option<String>,
    /// What happened.
    #[arg(long)]
    reaction: Option<String>,
}

impl AllergyFields {
    pub(crate) fn apply(self, start: Option<AllergyEntry>) -> Result<AllergyEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => AllergyEntry {
                id: None,
                substance: needed(self.substance.clone(), "--substance NAME")?,
                reaction: None,
            },
        };
        set(&mut entry.substance, self.substance);
        set_text(&mut entry.reaction, self.reaction);
        Ok(entry)
    }
}

/// The disease card, copied from the letter.
#[derive(Debug, Args)]
pub(crate) struct DiseaseFields {
    /// Subtype, as the letter says.
    #[arg(long)]
    subtype: Option<String>,
    /// Risk group, as the letter says, with the name of the score.
    #[arg(long)]
    risk: Option<String>,
    /// The side it lies on: decides which definition is shown first.
    #[arg(long, value_enum)]
    risk_side: Option<RiskSide>,
    /// Blasts in the marrow before treatment, in percent.
    #[arg(long, value_name = "NUMBER")]
    marrow_blasts_percent: Option<String>,
    /// Date of the diagnosis.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    diagnosed: Option<String>,
    /// Chromosomes (karyotype), as the report says.
    #[arg(long, value_name = "TEXT")]
    karyotype: Option<String>,
    /// The letter or report that this is copied from.
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
}

impl DiseaseFields {
    pub(crate) fn apply(self, start: Option<DiseaseEntry>) -> DiseaseEntry {
        let mut entry = start.unwrap_or(DiseaseEntry {
            subtype: None,
            risk: None,
            risk_side: None,
            marrow_blasts_percent: None,
            diagnosed: None,
            karyotype: None,
            source: None,
        });
        set_text(&mut entry.subtype, self.subtype);
        set_text(&mut entry.risk, self.risk);
        entry.risk_side = self.risk_side.map(Into::into).or(entry.risk_side);
        set_text(&mut entry.marrow_blasts_percent, self.marrow_blasts_percent);
        set_text(&mut entry.diagnosed, self.diagnosed);
        set_text(&mut entry.karyotype, self.karyotype);
        set_text(&mut entry.source, self.source);
        entry
    }
}

/// A phone line of the care team.
#[derive(Debug, Args)]
pub(crate) struct TeamLineFields {
    /// Who answers.
    #[arg(long)]
    label: Option<String>,
    /// Number.
    #[arg(long)]
    phone: Option<String>,
    /// When the team wants to be called, in their words.
    #[arg(long, value_name = "TEXT")]
    call_when: Option<String>,
}

impl TeamLineFields {
    pub(crate) fn apply(self, start: Option<TeamLineEntry>) -> Result<TeamLineEntry, Failure> {
        let mut entry = match start {
            Some(entry) => entry,
            None => TeamLineEntry {
                id: None,
                label: needed(self.label.clone(), "--label TEXT")?,
                phone: needed(self.phone.clone(), "--phone NUMBER")?,
                call_when: None,
            },
        };
        set(&mut entry.label, self.label);
        set(&mut entry.phone, self.phone);
        set_text(&mut entry.call_when, self.call_when);
        Ok(entry)
    }
}
