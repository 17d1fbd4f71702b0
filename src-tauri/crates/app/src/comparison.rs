//! How the counts compare with the published definitions.

mod request;
mod row;

use chrono::NaiveDate;
use domain::criteria::{
    self, BurdenOverTime, CriteriaInput, Run, StudySettings, not_covered, settings_used,
};
use domain::treatment::{Definition, StudyRules, Treatment};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Cause, Entity, Operation};
use words::{Arg, Words};

pub use request::{ComparisonRequest, StudySettingsRequest};
pub use row::{ComparedValue, ComparisonRow, DroppedValue, RemissionRow};

use crate::entries::DefinitionView;
use crate::error::{AppError, ErrorCode};
use crate::home;
use crate::message::Message;
use crate::person_facts::PersonRecord;
use crate::session::{Now, Session, id};
use crate::typed;

/// One definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DefinitionComparison {
    /// Which.
    pub definition: DefinitionView,
    /// Its name in plain words.
    pub plain: Message,
    /// Its name and year.
    pub name: Message,
    /// Where it was published.
    pub source: Message,
    /// Red cells before, in words (IWG 2018 and 2023).
    pub burden: Option<Message>,
    /// Red cells, platelets, neutrophils.
    pub rows: Vec<ComparisonRow>,
    /// Blood and marrow together (IWG 2006 and 2023).
    pub remission: Option<RemissionRow>,
    /// Every setting that the sums rest on.
    pub settings: Vec<Message>,
    /// What our source does not cover.
    pub not_covered: Vec<Message>,
}

/// A treatment that can be looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparedTreatment {
    /// Id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// ISO date.
    pub first_dose: String,
}

/// The definitions screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// Id of the treatment.
    pub treatment: String,
    /// Which treatment.
    pub treatment_name: String,
    /// All treatments with a first dose, newest first; each has its own day 0.
    pub treatments: Vec<ComparedTreatment>,
    /// ISO date of the comparison.
    pub on: String,
    /// Day after the first dose.
    pub day: i32,
    /// The one shown first.
    pub first: DefinitionView,
    /// Why this one.
    pub why_first: Message,
    /// Whether a setting differs from the published or usual one.
    pub is_set_by_study: bool,
    /// What is kept with the treatment as the study's own, as typed; `None` where nothing is.
    pub kept: Option<StudySettingsRequest>,
    /// When this medicine is usually judged, and what a dip means; empty where that is not known here.
    pub about_medicine: Vec<Message>,
    /// Red-cell units over 8 and 16 weeks, before and since.
    pub units: Vec<Message>,
    /// All.
    pub definitions: Vec<DefinitionComparison>,
}

/// Compares the counts of a treatment with the published definitions on a day.
///
/// # Errors
/// When there is no treatment with a first dose, or a setting cannot be read.
pub fn comparison(
    session: &Session,
    person: &str,
    request: &ComparisonRequest,
    now: Now,
) -> Result<ComparisonView, AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    if record.course.must_choose_first() {
        return Err(AppError::new(
            ErrorCode::ChooseFirst,
            "several values stand for a treatment or a milestone",
        ));
    }
    let treatment = record
        .course
        .treatment(request.treatment.as_deref())?
        .ok_or_else(|| AppError::new(ErrorCode::NoTreatment, "no treatment is in the record"))?;
    let kept = treatment.rules;
    let rules = match &request.settings {
        Some(settings) => settings.read(&words, treatment.first_dose)?,
        None => kept,
    };
    let treatment = &Treatment {
        rules,
        ..treatment.clone()
    };
    let on = match typed::optional_day(&words, "on", request.on.as_deref())? {
        Some(on) => on,
        None => record.compared().last_day_of(treatment, record.today),
    };
    let settings = StudySettings::from(&rules);
    let input = record.criteria_input(treatment, on, settings)?;
    let (first, why) = record.first_definition(treatment);
    let wanted = request.definition.map(Definition::from);
    let definitions = [
        Definition::Iwg2006,
        Definition::Iwg2018,
        Definition::Iwg2023,
    ]
    .into_iter()
    .filter(|definition| wanted.is_none_or(|wanted| wanted == *definition))
    .map(|definition| compared(&words, &input, definition))
    .collect();
    Ok(ComparisonView {
        treatment: treatment.id.to_string(),
        treatment_name: treatment.name.clone(),
        treatments: treatments(&record),
        on: on.to_string(),
        day: i32::try_from(input.evaluation_day()).unwrap_or_default(),
        first: first.into(),
        why_first: Message::say(&words, why, &[]),
        is_set_by_study: rules != StudyRules::default(),
        kept: (kept != StudyRules::default()).then(|| StudySettingsRequest::of(&words, &kept)),
        about_medicine: home::about_medicine(&words, treatment),
        units: units(&words, &criteria::burden_over_time(&input)),
        definitions,
    })
}

/// Keeps what the study does in its own way with a treatment; all left empty, nothing is kept any more.
///
/// # Errors
/// When there is no such treatment, or a setting cannot be read.
pub fn keep_rules(
    session: &mut Session,
    person: &str,
    treatment: &str,
    settings: &StudySettingsRequest,
    now: Now,
) -> Result<(), AppError> {
    let record = PersonRecord::load(session, person, now)?;
    let words = session.words()?;
    // As it is stored, without what follows for it from the others.
    let wanted = id(treatment)?;
    let known = session
        .vault
        .treatments(record.person.id)?
        .into_iter()
        .find(|treatment| treatment.id == wanted)
        .ok_or_else(|| AppError::new(ErrorCode::NoTreatment, "no treatment is in the record"))?;
    let changed = Treatment {
        rules: settings.read(&words, known.first_dose)?,
        ..known
    };
    let operation = Operation::Put(Entity::Treatment(changed));
    session.apply(record.person.id, Cause::Typed, now, &[operation])
}

fn treatments(record: &PersonRecord) -> Vec<ComparedTreatment> {
    let begun = |treatment: &Treatment| -> Option<NaiveDate> {
        treatment.first_dose.filter(|first| *first <= record.today)
    };
    record
        .course
        .treatments
        .iter()
        .filter_map(|treatment| {
            Some(ComparedTreatment {
                id: treatment.id.to_string(),
                name: treatment.name.clone(),
                first_dose: begun(treatment)?.to_string(),
            })
        })
        .collect()
}

fn compared(words: &Words, input: &CriteriaInput, definition: Definition) -> DefinitionComparison {
    let code = definition.code();
    let comparisons = criteria::compare(input, definition);
    let burden = comparisons
        .iter()
        .find_map(|comparison| comparison.burden)
        .map(|burden| {
            let key = format!("burden-{}", burden.code().to_lowercase());
            Message::say(words, &key, &[])
        });
    let of_definition = |part: &str| Message::say(words, &format!("definition-{code}{part}"), &[]);
    DefinitionComparison {
        definition: definition.into(),
        plain: of_definition(".plain"),
        name: of_definition(""),
        source: of_definition(".source"),
        burden,
        rows: comparisons
            .iter()
            .map(|comparison| row::row(words, input, comparison))
            .collect(),
        remission: criteria::remission(input, definition)
            .map(|found| row::remission_row(words, &input.settings, &found)),
        settings: settings_used(input, definition)
            .iter()
            .map(|step| row::said(words, step))
            .collect(),
        not_covered: not_covered(definition)
            .iter()
            .map(|code| Message::say(words, &format!("not-covered-{code}"), &[]))
            .collect(),
    }
}

/// Red-cell units before and since, one sentence for each stretch that the log covers.
fn units(words: &Words, burden: &BurdenOverTime) -> Vec<Message> {
    let count = |units: u32| Arg::Count(i64::from(units));
    let single = [
        ("units-8-weeks-before", burden.eight_weeks_before),
        ("units-16-weeks-before", burden.sixteen_weeks_before),
        ("units-last-8-weeks", burden.last_eight_weeks),
        ("units-last-16-weeks", burden.last_sixteen_weeks),
    ];
    let stretch = [
        ("units-most-in-8-weeks", burden.most_in_eight_weeks),
        ("units-fewest-in-8-weeks", burden.fewest_in_eight_weeks),
        ("units-most-in-16-weeks", burden.most_in_sixteen_weeks),
        ("units-fewest-in-16-weeks", burden.fewest_in_sixteen_weeks),
    ];
    let mut said: Vec<Message> = single
        .into_iter()
        .filter_map(|(key, units)| Some(Message::say(words, key, &[("units", count(units?))])))
        .collect();
    said.extend(stretch.into_iter().filter_map(|(key, found)| {
        let (units, Run { from_day, to_day }) = found?;
        Some(Message::say(
            words,
            key,
            &[
                ("units", count(units)),
                ("from", Arg::Count(from_day)),
                ("to", Arg::Count(to_day)),
            ],
        ))
    }));
    if burden.eight_weeks_before.is_none() || burden.sixteen_weeks_before.is_none() {
        said.push(Message::say(words, "units-log-before", &[]));
    }
    said
}
