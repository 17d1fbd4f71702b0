//! `mds edit`: changing an entry; what is not named stays as it is.

use app::entries::Entry;
use app::review::{self, CorrectDraftRequest};
use app::{Session, record};

use crate::commands::entry_fields::{
    AllergyFields, AppointmentFields, DiseaseFields, GeneFields, MedicineFields, MilestoneFields,
    NoteFields, TeamLineFields, TransfusionFields, TreatmentFields, TrialFields,
};
use crate::commands::health_fields::{
    AboutMeFields, BloodNeedsFields, CheckInFields, HospitalStayFields, InfectionFields,
    SideEffectFields,
};
use crate::commands::record::{Saved, all_ids, entries, kind, treatment_id};
use crate::commands::{add, review as review_command};
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::short_id::resolve;

/// What `mds edit` takes.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "An id is shown by “mds record” and “mds results”; its last signs are enough. An empty text clears a field."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, clap::Subcommand)]
enum Kind {
    /// A stored result. What was printed is kept in its history.
    Result {
        /// Id of the result.
        id: String,
        #[command(flatten)]
        correction: review_command::Correction,
    },
    /// A transfusion.
    Transfusion {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: TransfusionFields,
    },
    /// A treatment.
    Treatment {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: TreatmentFields,
    },
    /// The study that a treatment belongs to.
    Trial(TrialFields),
    /// A milestone.
    Milestone {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: MilestoneFields,
    },
    /// A medicine.
    Medicine {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: MedicineFields,
    },
    /// An allergy.
    Allergy {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: AllergyFields,
    },
    /// A gene.
    Gene {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: GeneFields,
    },
    /// The disease card.
    Disease(DiseaseFields),
    /// An appointment.
    Appointment {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: AppointmentFields,
    },
    /// A note.
    Note {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: NoteFields,
    },
    /// How a day was.
    CheckIn {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: CheckInFields,
    },
    /// A side effect.
    SideEffect {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: SideEffectFields,
    },
    /// An infection.
    Infection {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: InfectionFields,
    },
    /// A stay in hospital.
    HospitalStay {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: HospitalStayFields,
    },
    /// What the blood bank must know.
    BloodNeeds(BloodNeedsFields),
    /// You, beyond the illness.
    AboutMe(AboutMeFields),
    /// A phone line of the care team.
    TeamLine {
        /// Id of the entry.
        id: String,
        #[command(flatten)]
        fields: TeamLineFields,
    },
}

/// Changes it.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    let (mut session, person) = context.record()?;
    macro_rules! changed {
        ($variant:ident, $id:expr, $name:literal, |$present:ident| $change:expr) => {
            match find(&session, &person.id, &$id)? {
                Entry::$variant($present) => Entry::$variant($change),
                other => return Err(other_kind(&$id, kind(&other), $name)),
            }
        };
    }
    let entry = match arguments.kind {
        Kind::Result { id, correction } => {
            let known = all_ids(&session, &person.id)?;
            let ids = known
                .iter()
                .filter(|(kind, _)| *kind == "result")
                .map(|(_, id)| id.as_str());
            let id = resolve("result", ids, &id, "mds results")?;
            let request = CorrectDraftRequest {
                id: id.clone(),
                ..correction.request()?
            };
            review::correct(&mut session, &request, context.now)?;
            context.out.value(&Saved { id: &id })?;
            context
                .out
                .say("Changed. What was there before is in its history.")?;
            return Ok(Status::Done);
        }
        Kind::Transfusion { id, fields } => {
            changed!(Transfusion, id, "transfusion", |present| fields
                .apply(Some(present))?)
        }
        Kind::Treatment { id, fields } => {
            changed!(Treatment, id, "treatment", |present| fields
                .apply(Some(present))?)
        }
        Kind::Trial(fields) => add::trial(&session, &person, fields)?,
        Kind::Milestone { id, fields } => {
            let treatment = treatment_id(&session, &person.id, fields.treatment.as_deref())?;
            changed!(Milestone, id, "milestone", |present| fields
                .apply(Some(present), treatment)?)
        }
        Kind::Medicine { id, fields } => {
            changed!(Medicine, id, "medicine", |present| fields
                .apply(Some(present))?)
        }
        Kind::Allergy { id, fields } => {
            changed!(Allergy, id, "allergy", |present| fields
                .apply(Some(present))?)
        }
        Kind::Gene { id, fields } => {
            changed!(Gene, id, "gene", |present| fields.apply(Some(present))?)
        }
        Kind::Disease(fields) => {
            let present = record::record(&session, &person.id)?.disease;
            Entry::Disease(fields.apply(present))
        }
        Kind::CheckIn { id, fields } => {
            changed!(CheckIn, id, "check-in", |present| fields
                .apply(Some(present), String::new()))
        }
        Kind::SideEffect { id, fields } => {
            changed!(SideEffect, id, "side effect", |present| fields
                .apply(Some(present))?)
        }
        Kind::Infection { id, fields } => {
            changed!(Infection, id, "infection", |present| fields
                .apply(Some(present))?)
        }
        Kind::HospitalStay { id, fields } => {
            changed!(HospitalStay, id, "stay in hospital", |present| fields
                .apply(Some(present))?)
        }
        Kind::BloodNeeds(fields) => {
            let present = record::record(&session, &person.id)?.blood_needs;
            Entry::BloodNeeds(fields.apply(present))
        }
        Kind::AboutMe(fields) => {
            let present = record::record(&session, &person.id)?.about_me;
            Entry::AboutMe(fields.apply(present))
        }
        Kind::Appointment { id, fields } => {
            changed!(Appointment, id, "appointment", |present| fields
                .apply(Some(present))?)
        }
        Kind::Note { id, fields } => {
            changed!(Note, id, "note", |present| fields
                .apply(Some(present), String::new())?)
        }
        Kind::TeamLine { id, fields } => {
            changed!(TeamLine, id, "team-line", |present| fields
                .apply(Some(present))?)
        }
    };
    add::save(context, &mut session, &person, &entry, "Changed")
}

fn find(session: &Session, person: &str, typed: &str) -> Result<Entry, Failure> {
    let all = entries(record::record(session, person)?);
    let id = resolve(
        "entry",
        all.iter().map(|(id, _)| id.as_str()),
        typed,
        "mds record",
    )?;
    all.into_iter()
        .find(|(known, _)| *known == id)
        .map(|(_, entry)| entry)
        .ok_or_else(|| Failure::NoSuch {
            what: "entry",
            typed: typed.to_owned(),
            hint: "See the ids with “mds record”.".to_owned(),
        })
}

fn other_kind(id: &str, found: &str, asked: &str) -> Failure {
    Failure::usage(
        format!("“{id}” is a {found}, not a {asked}."),
        format!("Type “mds edit {found} {id} …”."),
    )
}
