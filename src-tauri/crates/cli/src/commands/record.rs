//! `mds record`: everything typed, and finding an entry by what people type for it.

use app::counts::{self, ResultsFilter};
use app::entries::{Entry, ProductView};
use app::record::{self, RecordView};
use app::{Session, questions};
use serde::Serialize;

use crate::commands::health_tables;
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::{Output, Table, cell};
use crate::short_id::{resolve, short};
use crate::values::as_typed;

/// Prints it.
pub(crate) fn run(context: &mut Context) -> Result<Status, Failure> {
    let (session, person) = context.record()?;
    let view = record::record(&session, &person.id)?;
    context.out.value(&view)?;
    if !context.out.is_json() {
        print(&mut context.out, &view)?;
    }
    Ok(Status::Done)
}

fn print(out: &mut Output, view: &RecordView) -> Result<(), Failure> {
    let mut is_empty = true;
    for (title, table) in tables(view).into_iter().chain(health_tables::tables(view)) {
        if table.is_empty() {
            continue;
        }
        if !is_empty {
            out.say("")?;
        }
        is_empty = false;
        out.say(title)?;
        out.table(&table)?;
    }
    if let Some(disease) = &view.disease {
        let parts = [
            disease.subtype.clone(),
            disease.risk.clone(),
            disease
                .marrow_blasts_percent
                .as_ref()
                .map(|share| format!("marrow blasts {share} %")),
            disease
                .diagnosed
                .as_ref()
                .map(|day| format!("diagnosed {day}")),
            disease
                .karyotype
                .as_ref()
                .map(|karyotype| format!("chromosomes {karyotype}")),
            disease
                .source
                .as_ref()
                .map(|source| format!("copied from {source}")),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        out.say("")?;
        out.say(&format!("Disease card: {}", parts.join(", ")))?;
        is_empty = false;
    }
    for sentence in health_tables::sentences(view) {
        out.say("")?;
        out.say(&sentence)?;
        is_empty = false;
    }
    if is_empty {
        out.say("Nothing typed yet. See “mds help add”.")?;
    }
    Ok(())
}

fn tables(view: &RecordView) -> Vec<(&'static str, Table)> {
    let mut treatments = Table::new(&["id", "treatment", "first dose", "ended", "study"]);
    for entry in &view.treatments {
        treatments.row([
            shown(entry.id.as_deref()),
            entry.name.clone(),
            cell(entry.first_dose.as_deref()),
            cell(entry.ended.as_deref()),
            entry
                .trial
                .as_ref()
                .map(|trial| trial.name.clone())
                .unwrap_or_default(),
        ]);
    }
    let mut milestones = Table::new(&["id", "milestone", "planned", "done", "status", "note"]);
    for entry in &view.milestones {
        milestones.row([
            shown(entry.id.as_deref()),
            as_typed(&entry.event),
            cell(entry.planned.as_deref()),
            cell(entry.actual.as_deref()),
            format!("{:?}", entry.status).to_lowercase(),
            cell(entry.note.as_deref()),
        ]);
    }
    let mut transfusions = Table::new(&[
        "id",
        "transfusion",
        "product",
        "units",
        "haemoglobin before",
        "note",
    ]);
    for entry in &view.transfusions {
        let product = match entry.product {
            ProductView::RedCells => "red cells",
            ProductView::Platelets => "platelets",
            ProductView::Other => "other",
        };
        let note: Vec<&str> = [entry.reason.as_deref(), entry.reaction.as_deref()]
            .into_iter()
            .flatten()
            .collect();
        transfusions.row([
            shown(entry.id.as_deref()),
            entry.on.clone(),
            product.to_owned(),
            entry.units.to_string(),
            cell(entry.hemoglobin_before.as_deref()),
            note.join("; "),
        ]);
    }
    let mut logs = Table::new(&["log complete", "from", "to"]);
    for entry in &view.logs {
        let log = match entry.log {
            app::entries::LogKindView::RedCells => "red cells",
            app::entries::LogKindView::Platelets => "platelets",
            app::entries::LogKindView::GrowthFactors => "growth factors",
        };
        logs.row([log.to_owned(), entry.from.clone(), entry.to.clone()]);
    }
    vec![
        ("Treatments", treatments),
        ("Milestones", milestones),
        ("Transfusions", transfusions),
        ("Logs", logs),
        ("Medicines", medicines(view)),
        ("Allergies", allergies(view)),
        ("Genes", genes(view)),
        ("Appointments", appointments(view)),
        ("Notes", notes(view)),
        ("Team lines", team_lines(view)),
    ]
}

fn medicines(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "medicine", "dose", "from", "until", "kind"]);
    for entry in &view.medicines {
        table.row([
            shown(entry.id.as_deref()),
            entry.name.clone(),
            cell(entry.dose.as_deref()),
            cell(entry.from.as_deref()),
            cell(entry.until.as_deref()),
            as_typed(&entry.class),
        ]);
    }
    table
}

fn allergies(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "allergy", "reaction"]);
    for entry in &view.allergies {
        table.row([
            shown(entry.id.as_deref()),
            entry.substance.clone(),
            cell(entry.reaction.as_deref()),
        ]);
    }
    table
}

fn genes(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "gene", "report says", "share %", "reported"]);
    for entry in &view.genes {
        let status = match entry.status {
            app::entries::GeneStatusView::Found => "found",
            app::entries::GeneStatusView::NotFound => "not found",
            app::entries::GeneStatusView::NotTested => "not tested",
        };
        table.row([
            shown(entry.id.as_deref()),
            entry.gene.clone(),
            status.to_owned(),
            cell(entry.share_percent.as_deref()),
            cell(entry.reported.as_deref()),
        ]);
    }
    table
}

fn appointments(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "when", "appointment", "note"]);
    for entry in &view.appointments {
        table.row([
            shown(entry.id.as_deref()),
            entry.at.clone(),
            entry.title.clone(),
            cell(entry.note.as_deref()),
        ]);
    }
    table
}

fn notes(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "date", "note"]);
    for entry in &view.notes {
        table.row([
            shown(entry.id.as_deref()),
            entry.on.clone(),
            entry.text.clone(),
        ]);
    }
    table
}

fn team_lines(view: &RecordView) -> Table {
    let mut table = Table::new(&["id", "team line", "phone", "call when"]);
    for entry in &view.team_lines {
        table.row([
            shown(entry.id.as_deref()),
            entry.label.clone(),
            entry.phone.clone(),
            cell(entry.call_when.as_deref()),
        ]);
    }
    table
}

pub(crate) fn shown(id: Option<&str>) -> String {
    id.map(short).unwrap_or_default()
}

/// What is printed after an entry was saved.
#[derive(Serialize)]
pub(crate) struct Saved<'a> {
    pub(crate) id: &'a str,
}

/// Returns all entries of the record that have an id.
pub(crate) fn entries(view: RecordView) -> Vec<(String, Entry)> {
    let mut found = Vec::new();
    macro_rules! take {
        ($($list:expr => $kind:ident,)*) => {
            $(for entry in $list {
                if let Some(id) = entry.id.clone() {
                    found.push((id, Entry::$kind(entry)));
                }
            })*
        };
    }
    take! {
        view.treatments => Treatment,
        view.milestones => Milestone,
        view.transfusions => Transfusion,
        view.medicines => Medicine,
        view.allergies => Allergy,
        view.genes => Gene,
        view.appointments => Appointment,
        view.notes => Note,
        view.team_lines => TeamLine,
        view.check_ins => CheckIn,
        view.side_effects => SideEffect,
        view.infections => Infection,
        view.hospital_stays => HospitalStay,
    }
    found
}

/// Returns the name of a kind of entry, as commands take it and as the app knows it.
pub(crate) fn kind(entry: &Entry) -> &'static str {
    match entry {
        Entry::Transfusion(_) => "transfusion",
        Entry::Treatment(_) => "treatment",
        Entry::Milestone(_) => "milestone",
        Entry::Medicine(_) => "medicine",
        Entry::Allergy(_) => "allergy",
        Entry::Note(_) => "note",
        Entry::Gene(_) => "gene",
        Entry::Disease(_) => "disease",
        Entry::Appointment(_) => "appointment",
        Entry::TeamLine(_) => "teamLine",
        Entry::LogSpan(_) => "log",
        Entry::CheckIn(_) => "checkIn",
        Entry::SideEffect(_) => "sideEffect",
        Entry::Infection(_) => "infection",
        Entry::HospitalStay(_) => "hospitalStay",
        Entry::BloodNeeds(_) => "bloodNeeds",
        Entry::AboutMe(_) => "aboutMe",
    }
}

/// Returns kind and id of everything that can be removed or has a history.
pub(crate) fn all_ids(
    session: &Session,
    person: &str,
) -> Result<Vec<(&'static str, String)>, Failure> {
    let mut ids: Vec<(&'static str, String)> = entries(record::record(session, person)?)
        .into_iter()
        .map(|(id, entry)| (kind(&entry), id))
        .collect();
    let everything = ResultsFilter {
        analyte: None,
        from: None,
        to: None,
    };
    let results = counts::results(session, person, &everything)?;
    ids.extend(results.into_iter().map(|result| ("result", result.id)));
    Ok(ids)
}

/// Returns kind and id of the questions on the list.
pub(crate) fn question_ids(
    session: &Session,
    person: &str,
    now: app::Now,
) -> Result<Vec<(&'static str, String)>, Failure> {
    let view = questions::questions(session, person, now)?;
    let listed = view.first.into_iter().chain(view.picked);
    Ok(listed
        .filter_map(|question| question.id)
        .map(|id| ("question", id))
        .collect())
}

/// Finds a treatment by name or id; none was asked for where nothing was typed.
pub(crate) fn treatment_id(
    session: &Session,
    person: &str,
    typed: Option<&str>,
) -> Result<Option<String>, Failure> {
    let Some(typed) = typed else { return Ok(None) };
    let view = record::record(session, person)?;
    let wanted = typed.trim().to_lowercase();
    let mut named = view
        .treatments
        .iter()
        .filter(|treatment| treatment.name.trim().to_lowercase() == wanted)
        .filter_map(|treatment| treatment.id.clone());
    if let (Some(id), None) = (named.next(), named.next()) {
        return Ok(Some(id));
    }
    let ids = view
        .treatments
        .iter()
        .filter_map(|treatment| treatment.id.as_deref());
    resolve("treatment", ids, typed, "mds record").map(Some)
}
