//! Transfusions, treatments and events of our own export, which come back as they went out.
//!
//! Procedures and care plans of other programs are passed over: what they mean for a count is not said in them.
//! One of ours whose open fields another program has changed is not read, and its place is told.

use std::str::FromStr;

use domain::PartialDate;
use domain::draft::{CourseDraft, CourseEntry, Place, ProblemCode};
use domain::transfusion::{Product, Transfusion};
use domain::treatment::{
    Arm, Definition, EvaluationWindow, Milestone, MilestoneKind, MilestoneStatus, StudyRules,
    Treatment, Trial,
};

use crate::source::SourceReading;

use super::document::{Found, within};
use super::lenient::{Many, One, fields};
use super::reference::People;
use super::resource::{Code, Extension, Note, Period, Reference};

/// Names of the extensions of our own export; `report::export::fhir` writes them.
const TRANSFUSION: &str = "urn:mds-companion:transfusion:1";
const TREATMENT: &str = "urn:mds-companion:treatment:1";
const MILESTONE: &str = "urn:mds-companion:milestone:1";

/// A course of more entries is none; a transfusion every day of twenty years still fits.
const MOST_ENTRIES: usize = 10_000;

fields! {
    Procedure {
        id: One<String> = "id",
        extension: Many<Extension> = "extension",
        status: One<String> = "status",
        subject: One<Reference> = "subject",
        performed: One<String> = "performedDateTime",
        reason: Many<Code> = "reasonCode",
        complication: Many<Code> = "complication",
        note: Many<Note> = "note",
    }
}

fields! {
    Plan {
        id: One<String> = "id",
        extension: Many<Extension> = "extension",
        status: One<String> = "status",
        title: One<String> = "title",
        subject: One<Reference> = "subject",
        period: One<Period> = "period",
        activity: Many<Activity> = "activity",
    }
}

fields! {
    Activity {
        detail: One<Detail> = "detail",
    }
}

fields! {
    Detail {
        extension: Many<Extension> = "extension",
        status: One<String> = "status",
        scheduled: One<Period> = "scheduledPeriod",
        description: One<String> = "description",
    }
}

/// Reads a transfusion.
pub(super) fn read_procedure(
    found: &Found<Procedure>,
    people: &mut People,
    reading: &mut SourceReading,
) {
    let procedure = &found.resource;
    let Some(own) = Extension::named(&procedure.extension, TRANSFUSION) else {
        return;
    };
    let entry = transfusion(own)
        .filter(|given| is_as_given(procedure, given))
        .map(CourseEntry::Transfusion);
    let person = person_of(&procedure.subject, found, people, reading);
    keep(entry, person, found.place.clone(), reading);
}

/// Reads a treatment and the events that stand in it.
pub(super) fn read_plan(found: &Found<Plan>, people: &mut People, reading: &mut SourceReading) {
    let plan = &found.resource;
    let own = Extension::named(&plan.extension, TREATMENT);
    let has_events = plan
        .activity
        .iter()
        .filter_map(|activity| activity.detail.as_ref())
        .any(|detail| Extension::named(&detail.extension, MILESTONE).is_some());
    if own.is_none() && !has_events {
        return;
    }
    let person = person_of(&plan.subject, found, people, reading);
    if let Some(own) = own {
        let entry = treatment(own)
            .filter(|treatment| is_as_planned(plan, treatment))
            .map(CourseEntry::Treatment);
        keep(entry, person, found.place.clone(), reading);
    }
    for (index, activity) in plan.activity.iter().enumerate() {
        let Some((detail, own)) = activity
            .detail
            .as_ref()
            .and_then(|detail| Some((detail, Extension::named(&detail.extension, MILESTONE)?)))
        else {
            continue;
        };
        let entry = milestone(own)
            .filter(|event| is_as_dated(detail, event))
            .map(CourseEntry::Milestone);
        let place = within(&found.place, &format!("activity[{index}]"));
        keep(entry, person, place, reading);
    }
}

fn person_of<T>(
    subject: &One<Reference>,
    found: &Found<T>,
    people: &mut People,
    reading: &mut SourceReading,
) -> Option<usize> {
    people.find(subject.as_ref()?, &found.address, reading)
}

fn keep(
    entry: Option<CourseEntry>,
    person: Option<usize>,
    place: Place,
    reading: &mut SourceReading,
) {
    match entry {
        Some(entry) if reading.course.len() < MOST_ENTRIES => {
            reading.course.push(CourseDraft {
                entry,
                person,
                place: Some(place),
            });
        }
        Some(_) | None => reading.problem(ProblemCode::RowSkipped, None, Some(place)),
    }
}

fn transfusion(own: &Extension) -> Option<Transfusion> {
    Some(Transfusion {
        id: needed(own, "id")?,
        on: needed(own, "on")?,
        product: Product::from_code(own.field("product"))?,
        units: needed(own, "units")?,
        hemoglobin_before: optional(own, "hemoglobin_before")?,
        platelets_before: optional(own, "platelets_before")?,
        reason: text(own, "reason"),
        reaction: text(own, "reaction"),
    })
}

fn is_as_given(procedure: &Procedure, given: &Transfusion) -> bool {
    let first = |codes: &Many<Code>| codes.first().and_then(|code| code.text.0.clone());
    let units = format!("Units: {}", given.units);
    procedure.status.as_deref() == Some("completed")
        && procedure.performed.0 == Some(given.on.to_string())
        && first(&procedure.reason) == given.reason
        && first(&procedure.complication) == given.reaction
        && matches!(&*procedure.note, [only] if only.text.as_ref() == Some(&units))
}

fn treatment(own: &Extension) -> Option<Treatment> {
    let assessments = own
        .field("assessments")
        .split_whitespace()
        .map(|day| day.parse().ok())
        .collect::<Option<Vec<u16>>>()?;
    let trial = match own.field("arm") {
        "" => None,
        arm => Some(Trial {
            name: own.field("trial").to_owned(),
            registry_number: text(own, "registry_number"),
            phase: text(own, "phase"),
            arm: match arm {
                "known" => Arm::Known(own.field("arm_name").to_owned()),
                "blinded" => Arm::Blinded,
                "open" => Arm::Open,
                "not_said" => Arm::NotSaid,
                _ => return None,
            },
            consent: optional(own, "consent")?,
        }),
    };
    Some(Treatment {
        id: needed(own, "id")?,
        name: own.field("name").to_owned(),
        first_dose: optional(own, "first_dose")?,
        ended: optional(own, "ended")?,
        cycle_days: optional(own, "cycle_days")?,
        window: EvaluationWindow {
            from_day: needed(own, "window_from_day")?,
            to_day: needed(own, "window_to_day")?,
            assessments,
            is_studys_own: needed(own, "window_is_studys_own")?,
        },
        trial,
        definition: match own.field("definition") {
            "" => None,
            code => Some(Definition::from_code(code)?),
        },
        rules: StudyRules {
            evaluation: optional(own, "evaluation")?,
            baseline_days: optional(own, "baseline_days")?,
            baseline_hemoglobin: optional(own, "baseline_hemoglobin")?,
            baseline_platelets: optional(own, "baseline_platelets")?,
            baseline_neutrophils: optional(own, "baseline_neutrophils")?,
            response_days: optional(own, "response_days")?,
            last_day: optional(own, "last_day")?,
            // Exports of the first version said nothing of the rules.
            modified_hi_e: optional(own, "modified_hi_e")?.unwrap_or_default(),
        },
    })
}

fn is_as_planned(plan: &Plan, treatment: &Treatment) -> bool {
    let period = plan.period.as_ref();
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    let status = if treatment.ended.is_some() {
        "completed"
    } else {
        "active"
    };
    plan.title.as_deref().unwrap_or_default() == treatment.name
        && plan.status.as_deref() == Some(status)
        && period.and_then(|period| period.start.0.clone()) == day(treatment.first_dose)
        && period.and_then(|period| period.end.0.clone()) == day(treatment.ended)
}

fn milestone(own: &Extension) -> Option<Milestone> {
    Some(Milestone {
        id: needed(own, "id")?,
        treatment: optional(own, "treatment")?,
        kind: MilestoneKind::from_code(own.field("kind"))?,
        planned: optional(own, "planned")?,
        actual: optional(own, "actual")?,
        status: MilestoneStatus::from_code(own.field("status"))?,
        note: text(own, "note"),
    })
}

fn is_as_dated(detail: &Detail, event: &Milestone) -> bool {
    // Its open field has no time of day where the offset is not known.
    let start = |text: &str| text.chars().take(10).collect::<String>();
    let when: Option<PartialDate> = event.actual.or(event.planned);
    let said = detail
        .scheduled
        .as_ref()
        .and_then(|period| period.start.as_deref());
    let status = match event.status {
        MilestoneStatus::Planned => "scheduled",
        MilestoneStatus::Done => "completed",
        MilestoneStatus::Missed => "cancelled",
    };
    detail.status.as_deref() == Some(status)
        && said.map(start) == when.map(|when| start(&when.to_string()))
        && detail.description.0 == event.note
}

fn text(own: &Extension, name: &str) -> Option<String> {
    match own.field(name) {
        "" => None,
        text => Some(text.to_owned()),
    }
}

fn needed<T: FromStr>(own: &Extension, name: &str) -> Option<T> {
    own.field(name).parse().ok()
}

/// `None` where the field is not as we write it, `Some(None)` where there is none.
fn optional<T: FromStr>(own: &Extension, name: &str) -> Option<Option<T>> {
    match own.field(name) {
        "" => Some(None),
        text => text.parse().ok().map(Some),
    }
}
