//! Transfusions as Procedures; treatments as CarePlans with their milestones, and the trial beside them.

use domain::Uuid;
use domain::person::Person;
use domain::transfusion::{Product, Transfusion};
use domain::treatment::{Arm, Milestone, MilestoneStatus, Treatment, Trial};
use serde_json::{Value, json};

use super::super::ExportedRecord;
use super::{
    MILESTONE, TRANSFUSION, TREATMENT, date_time, extension, period, reference, without_gaps,
};

/// SNOMED CT: transfusion of blood product (procedure).
const TRANSFUSION_CODE: &str = "116859006";

pub(super) fn procedure(given: &Transfusion, person: &Person) -> Value {
    let product = match given.product {
        Product::RedCells => "Transfusion of red cells",
        Product::Platelets => "Transfusion of platelets",
        Product::Other => "Transfusion",
    };
    let before =
        |value: Option<domain::Decimal>| value.map(|value| value.to_string()).unwrap_or_default();
    without_gaps(json!({
        "resourceType": "Procedure",
        "id": given.id.to_string(),
        "extension": [extension(TRANSFUSION, &[
            ("id", given.id.to_string()),
            ("on", given.on.to_string()),
            ("product", given.product.code().to_owned()),
            ("units", given.units.to_string()),
            ("hemoglobin_before", before(given.hemoglobin_before)),
            ("platelets_before", before(given.platelets_before)),
            ("reason", given.reason.clone().unwrap_or_default()),
            ("reaction", given.reaction.clone().unwrap_or_default()),
        ])],
        "status": "completed",
        "code": {
            "coding": [{"system": "http://snomed.info/sct", "code": TRANSFUSION_CODE}],
            "text": product,
        },
        "subject": reference(person.id),
        "performedDateTime": given.on.to_string(),
        "reasonCode": given.reason.as_ref().map(|reason| json!([{"text": reason}])),
        "complication": given.reaction.as_ref().map(|reaction| json!([{"text": reaction}])),
        "note": [{"text": format!("Units: {}", given.units)}],
    }))
}

/// The treatments, then the milestones that belong to none.
pub(super) fn plans(record: &ExportedRecord) -> Vec<(Uuid, Value)> {
    let mut resources = Vec::new();
    for treatment in &record.treatments {
        let own = record
            .milestones
            .iter()
            .filter(|event| event.treatment == Some(treatment.id));
        resources.push((treatment.id, plan(treatment, own, &record.person)));
        if let Some(trial) = &treatment.trial {
            resources.extend(study(treatment, trial, &record.person));
        }
    }
    let known = |event: &&Milestone| {
        event
            .treatment
            .is_some_and(|id| record.treatments.iter().any(|treatment| treatment.id == id))
    };
    let loose: Vec<Value> = record
        .milestones
        .iter()
        .filter(|event| !known(event))
        .map(activity)
        .collect();
    if !loose.is_empty() {
        let id = beside(record.person.id, 0xca);
        let plan = json!({
            "resourceType": "CarePlan",
            "id": id.to_string(),
            "status": "unknown",
            "intent": "plan",
            "title": "Events without a treatment",
            "subject": reference(record.person.id),
            "activity": loose,
        });
        resources.push((id, plan));
    }
    resources
}

fn plan<'a>(
    treatment: &Treatment,
    events: impl Iterator<Item = &'a Milestone>,
    person: &Person,
) -> Value {
    let activities: Vec<Value> = events.map(activity).collect();
    let window = &treatment.window;
    let days: Vec<String> = window.assessments.iter().map(u16::to_string).collect();
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let days_of = |days: Option<u16>| days.map(|days| days.to_string()).unwrap_or_default();
    let value =
        |value: Option<domain::Decimal>| value.map(|value| value.to_string()).unwrap_or_default();
    let rules = &treatment.rules;
    let trial = treatment.trial.as_ref();
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let (arm, arm_name) = trial.map_or(("", ""), |trial| arm(&trial.arm));
    without_gaps(json!({
        "resourceType": "CarePlan",
        "id": treatment.id.to_string(),
        "extension": [extension(TREATMENT, &[
            ("id", treatment.id.to_string()),
            ("name", treatment.name.clone()),
            ("first_dose", day(treatment.first_dose)),
            ("ended", day(treatment.ended)),
            ("cycle_days", days_of(treatment.cycle_days)),
            ("window_from_day", window.from_day.to_string()),
            ("window_to_day", window.to_day.to_string()),
            ("assessments", days.join(" ")),
            ("window_is_studys_own", window.is_studys_own.to_string()),
            ("definition", treatment.definition.map(|one| one.code().to_owned()).unwrap_or_default()),
            ("trial", text(trial.map(|trial| &trial.name))),
            ("registry_number", text(trial.and_then(|trial| trial.registry_number.as_ref()))),
            ("phase", text(trial.and_then(|trial| trial.phase.as_ref()))),
            ("arm", arm.to_owned()),
            ("arm_name", arm_name.to_owned()),
            ("consent", day(trial.and_then(|trial| trial.consent))),
            ("evaluation", day(rules.evaluation)),
            ("baseline_days", days_of(rules.baseline_days)),
            ("baseline_hemoglobin", value(rules.baseline_hemoglobin)),
            ("baseline_platelets", value(rules.baseline_platelets)),
            ("baseline_neutrophils", value(rules.baseline_neutrophils)),
            ("response_days", days_of(rules.response_days)),
            ("last_day", days_of(rules.last_day)),
            ("modified_hi_e", rules.modified_hi_e.to_string()),
        ])],
        "status": if treatment.ended.is_some() { "completed" } else { "active" },
        "intent": "plan",
        "title": treatment.name,
        "subject": reference(person.id),
        "period": period(treatment.first_dose, treatment.ended),
        "activity": (!activities.is_empty()).then_some(activities),
    }))
}

fn activity(event: &Milestone) -> Value {
    let date =
        |date: Option<domain::PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let status = match event.status {
        MilestoneStatus::Planned => "scheduled",
        MilestoneStatus::Done => "completed",
        MilestoneStatus::Missed => "cancelled",
    };
    let when = event.actual.or(event.planned).map(date_time);
    without_gaps(json!({"detail": {
        "extension": [extension(MILESTONE, &[
            ("id", event.id.to_string()),
            ("treatment", event.treatment.map(|id| id.to_string()).unwrap_or_default()),
            ("kind", event.kind.code().to_owned()),
            ("planned", date(event.planned)),
            ("actual", date(event.actual)),
            ("status", event.status.code().to_owned()),
            ("note", event.note.clone().unwrap_or_default()),
        ])],
        "code": {"text": event.kind.code().replace('_', " ")},
        "status": status,
        "scheduledPeriod": when.map(|when| json!({"start": when, "end": when})),
        "description": event.note,
    }}))
}

fn study(treatment: &Treatment, trial: &Trial, person: &Person) -> [(Uuid, Value); 2] {
    let (study, subject) = (beside(treatment.id, 0x57), beside(treatment.id, 0x5b));
    let arm = match arm(&trial.arm) {
        (_, "") => None,
        (_, name) => Some(name),
    };
    let has_ended = treatment.ended.is_some();
    [
        (
            study,
            without_gaps(json!({
                "resourceType": "ResearchStudy",
                "id": study.to_string(),
                "identifier": trial.registry_number.as_ref().map(|number| json!([{"value": number}])),
                "title": trial.name,
                "status": "active",
                "phase": trial.phase.as_ref().map(|phase| json!({"text": phase})),
            })),
        ),
        (
            subject,
            without_gaps(json!({
                "resourceType": "ResearchSubject",
                "id": subject.to_string(),
                "status": if has_ended { "off-study" } else { "on-study" },
                "period": period(trial.consent.or(treatment.first_dose), treatment.ended),
                "study": reference(study),
                "individual": reference(person.id),
                "assignedArm": arm,
            })),
        ),
    ]
}

fn arm(arm: &Arm) -> (&'static str, &str) {
    match arm {
        Arm::Known(name) => ("known", name),
        Arm::Blinded => ("blinded", ""),
        Arm::Open => ("open", ""),
        Arm::NotSaid => ("not_said", ""),
    }
}

/// The identity of a resource that the record keeps together with `id`.
fn beside(id: Uuid, mark: u8) -> Uuid {
    Uuid::from_u128(id.as_u128() ^ (u128::from(mark) << 120))
}
