//! `mds add`: typed entries and typed counts.

use app::entries::{self, Entry, LogSpanEntry};
use app::people::PersonView;
use app::typed_counts::{self, TypedCountsRequest, TypedValue};
use app::{Session, questions, record};

use crate::commands::entry_fields::{
    AllergyFields, AppointmentFields, DiseaseFields, GeneFields, MedicineFields, MilestoneFields,
    NoteFields, TeamLineFields, TransfusionFields, TreatmentFields, TrialFields,
};
use crate::commands::health_fields::{
    AboutMeFields, BloodNeedsFields, CheckInFields, HospitalStayFields, InfectionFields,
    SideEffectFields,
};
use crate::commands::record::{Saved, treatment_id};
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::short_id::short;
use crate::values::{self, Log};

/// What `mds add` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, clap::Subcommand)]
enum Kind {
    /// A whole blood count, for example: mds add result --on 2026-03-05T08:10 hb=8.9 plt=45 anc=0.82
    Result(ResultArguments),
    /// A transfusion.
    Transfusion(TransfusionFields),
    /// A treatment with its day 0. A new one closes the former.
    Treatment(TreatmentFields),
    /// The study that a treatment belongs to.
    Trial(TrialFields),
    /// A milestone: consent, dose, assessment and others.
    Milestone(MilestoneFields),
    /// A medicine.
    Medicine(MedicineFields),
    /// An allergy.
    Allergy(AllergyFields),
    /// A gene, as the report says.
    Gene(GeneFields),
    /// The disease card, as the letter says.
    Disease(DiseaseFields),
    /// An appointment.
    Appointment(AppointmentFields),
    /// A question of your own.
    Question {
        /// The question.
        text: String,
    },
    /// A note.
    Note(NoteFields),
    /// A phone line of the care team.
    TeamLine(TeamLineFields),
    /// How a day was: energy, breath, bleeding, fever.
    CheckIn(CheckInFields),
    /// A side effect.
    SideEffect(SideEffectFields),
    /// An infection.
    Infection(InfectionFields),
    /// A stay in hospital.
    HospitalStay(HospitalStayFields),
    /// What the blood bank must know: group, antibodies, special products.
    BloodNeeds(BloodNeedsFields),
    /// You, beyond the illness: other conditions, fitness, what matters most.
    AboutMe(AboutMeFields),
    /// “My log is complete from … to …”.
    Log {
        /// Which log.
        #[arg(long, value_enum)]
        log: Log,
        /// First day.
        #[arg(long, value_name = "DATE", value_parser = values::date)]
        from: String,
        /// Last day; today if not given.
        #[arg(long, value_name = "DATE", value_parser = values::date)]
        to: Option<String>,
    },
}

#[derive(Debug, clap::Args)]
struct ResultArguments {
    /// Day, or day and time, of the draw.
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    on: String,
    /// Test and number, for example hb=8.9 or "hb=89 g/L". Ids are those of “mds read”.
    #[arg(required = true, value_name = "TEST=NUMBER")]
    values: Vec<String>,
    /// The laboratory.
    #[arg(long, value_name = "NAME")]
    laboratory: Option<String>,
    /// Drawn before the transfusion of that day.
    #[arg(long, conflicts_with = "after_transfusion")]
    before_transfusion: bool,
    /// Drawn after the transfusion of that day.
    #[arg(long)]
    after_transfusion: bool,
    /// Save values that look unusual; look at them twice before.
    #[arg(long)]
    accept_unusual: bool,
}

/// Adds it.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    let today = context.now.today().to_string();
    let (mut session, person) = context.record()?;
    let entry = match arguments.kind {
        Kind::Result(arguments) => return result(context, &mut session, &person, arguments),
        Kind::Question { text } => {
            questions::add(&mut session, &person.id, &text, context.now)?;
            context.out.value(&serde_json::json!({"added": true}))?;
            context
                .out
                .say("Added to your questions. See them with “mds questions”.")?;
            return Ok(Status::Done);
        }
        Kind::Transfusion(fields) => Entry::Transfusion(fields.apply(None)?),
        Kind::Treatment(fields) => Entry::Treatment(fields.apply(None)?),
        Kind::Trial(fields) => trial(&session, &person, fields)?,
        Kind::Milestone(fields) => {
            let treatment = treatment_id(&session, &person.id, fields.treatment.as_deref())?
                .or(present_treatment(&session, &person)?);
            Entry::Milestone(fields.apply(None, treatment)?)
        }
        Kind::Medicine(fields) => Entry::Medicine(fields.apply(None)?),
        Kind::Allergy(fields) => Entry::Allergy(fields.apply(None)?),
        Kind::Gene(fields) => Entry::Gene(fields.apply(None)?),
        Kind::Disease(fields) => {
            let present = record::record(&session, &person.id)?.disease;
            Entry::Disease(fields.apply(present))
        }
        Kind::Appointment(fields) => Entry::Appointment(fields.apply(None)?),
        Kind::Note(fields) => Entry::Note(fields.apply(None, today)?),
        Kind::TeamLine(fields) => Entry::TeamLine(fields.apply(None)?),
        Kind::CheckIn(fields) => Entry::CheckIn(fields.apply(None, today)),
        Kind::SideEffect(fields) => Entry::SideEffect(fields.apply(None)?),
        Kind::Infection(fields) => Entry::Infection(fields.apply(None)?),
        Kind::HospitalStay(fields) => Entry::HospitalStay(fields.apply(None)?),
        Kind::BloodNeeds(fields) => {
            let present = record::record(&session, &person.id)?.blood_needs;
            Entry::BloodNeeds(fields.apply(present))
        }
        Kind::AboutMe(fields) => {
            let present = record::record(&session, &person.id)?.about_me;
            Entry::AboutMe(fields.apply(present))
        }
        Kind::Log { log, from, to } => Entry::LogSpan(LogSpanEntry {
            log: log.into(),
            from,
            to: to.unwrap_or(today),
        }),
    };
    save(context, &mut session, &person, &entry, "Added")
}

/// Saves an entry and says so.
pub(crate) fn save(
    context: &mut Context,
    session: &mut Session,
    person: &PersonView,
    entry: &Entry,
    what: &str,
) -> Result<Status, Failure> {
    let saved = entries::save(session, &person.id, entry, context.now)?;
    context.out.value(&Saved { id: &saved.id })?;
    context
        .out
        .say(&format!("{what} for {}: {}", person.name, short(&saved.id)))?;
    Ok(Status::Done)
}

/// Returns the treatment of today: the newest that has not ended, else the newest.
fn present_treatment(session: &Session, person: &PersonView) -> Result<Option<String>, Failure> {
    let treatments = record::record(session, &person.id)?.treatments;
    let running = treatments
        .iter()
        .find(|treatment| treatment.ended.is_none());
    Ok(running
        .or(treatments.first())
        .and_then(|treatment| treatment.id.clone()))
}

/// Returns the treatment with its study filled in.
pub(crate) fn trial(
    session: &Session,
    person: &PersonView,
    fields: TrialFields,
) -> Result<Entry, Failure> {
    let id = match treatment_id(session, &person.id, fields.treatment.as_deref())? {
        Some(id) => Some(id),
        None => present_treatment(session, person)?,
    };
    let treatments = record::record(session, &person.id)?.treatments;
    let treatment = treatments
        .into_iter()
        .find(|treatment| treatment.id == id && id.is_some());
    let Some(mut treatment) = treatment else {
        return Err(Failure::NoSuch {
            what: "treatment",
            typed: fields.treatment.unwrap_or_else(|| "present".to_owned()),
            hint: "Add it first with “mds add treatment --name … --first-dose …”.".to_owned(),
        });
    };
    fields.apply(&mut treatment)?;
    Ok(Entry::Treatment(treatment))
}

fn result(
    context: &mut Context,
    session: &mut Session,
    person: &PersonView,
    arguments: ResultArguments,
) -> Result<Status, Failure> {
    let form = typed_counts::fields(session, &person.id, context.now)?;
    let mut values = Vec::new();
    for typed in &arguments.values {
        let Some((test, number)) = typed.split_once('=') else {
            return Err(Failure::usage(
                format!("“{typed}” is not a test with its number."),
                "Type it like hb=8.9 or \"hb=89 g/L\".",
            ));
        };
        let analyte = values::analyte(test);
        let (text, unit) = match number.trim().split_once(char::is_whitespace) {
            Some((number, unit)) => (number.trim().to_owned(), Some(unit.trim().to_owned())),
            None => (number.trim().to_owned(), None),
        };
        let field = form.fields.iter().find(|field| field.analyte == analyte);
        let unit = match (unit, field) {
            (Some(unit), Some(field)) => field
                .units
                .iter()
                .find(|choice| choice.label == unit)
                .map_or(unit, |choice| choice.id.clone()),
            (Some(unit), None) => unit,
            (None, Some(field)) => field.unit.clone(),
            (None, None) => {
                return Err(Failure::usage(
                    format!("“{test}” needs its unit."),
                    format!("Type it like \"{test}={text} UNIT\"."),
                ));
            }
        };
        values.push(TypedValue {
            analyte,
            text,
            unit,
        });
    }
    let before_transfusion = match (arguments.before_transfusion, arguments.after_transfusion) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    };
    let request = TypedCountsRequest {
        collected: arguments.on,
        laboratory: arguments.laboratory,
        before_transfusion,
        values,
        accept_unusual: arguments.accept_unusual,
    };
    let saved = typed_counts::save(session, &person.id, &request, context.now)?;
    context.out.value(&saved)?;
    if saved.saved == 0 {
        for question in &saved.questions {
            context.out.warn(&question.message.text);
        }
        context.out.warn("Nothing was saved.");
        if saved.questions.iter().all(|question| !question.is_refused) {
            context
                .out
                .warn("If the numbers are right, say it again with --accept-unusual.");
        }
        return Ok(Status::NotDone);
    }
    context.out.say_all(&saved.so_what)?;
    context.out.say_all(&saved.call)?;
    Ok(Status::Done)
}
