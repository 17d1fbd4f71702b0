//! Facts of the treatment, its window and its transfusions.

use chrono::TimeDelta;

use super::FactArgument::{Code, Count, Date, Text};
use super::{Fact, FactSource};
use crate::criteria::{Burden, StudySettings, transfusion_burden};
use crate::transfusion::LogSpan;
use crate::treatment::{Arm, Drug, Milestone, MilestoneKind, MilestoneStatus, Treatment};
use crate::window::{
    AssessmentState, Phase, WindowPosition, is_expected_dip, position, red_cell_units_last_8_weeks,
};

/// Days of eight weeks.
const EIGHT_WEEKS: i64 = 56;

pub(super) fn facts(source: &FactSource<'_>) -> Vec<Fact> {
    let place = source.treatment.map(|treatment| {
        position(
            treatment,
            source.milestones,
            source.transfusions,
            source.log,
            source.today,
        )
    });
    let mut facts = window_facts(source, place.as_ref());
    facts.extend(treatment_facts(source));
    facts.extend(transfusion_facts(source, place.as_ref()));
    facts
}

fn window_facts(source: &FactSource<'_>, place: Option<&WindowPosition>) -> Vec<Fact> {
    let first_dose = source.treatment.and_then(|treatment| treatment.first_dose);
    let (Some(first_dose), Some(place), Some(day)) =
        (first_dose, place, place.and_then(|place| place.day))
    else {
        return [
            "first-dose",
            "window-phase",
            "next-assessment",
            "assessment-missing",
            "window-over",
        ]
        .map(Fact::missing)
        .into();
    };
    let week = Count(day.div_euclid(7));
    let assessment = |id, wanted: &dyn Fn(&AssessmentState) -> bool| {
        let found = place
            .assessments
            .iter()
            .find(|assessment| wanted(&assessment.state));
        match found {
            Some(found) => Fact::known(id, true)
                .with("date", Date(found.on))
                .with("week", Count(i64::from(found.day) / 7)),
            None => Fact::known(id, false),
        }
    };
    // A usual time is no plan: as long as nobody entered one, it is the plan that is missing.
    let is_planned = place.assessments.iter().any(|assessment| {
        !matches!(
            assessment.state,
            AssessmentState::Usual | AssessmentState::UsualPassed
        )
    });
    let next = if !is_planned {
        Fact::missing("next-assessment")
    } else {
        assessment("next-assessment", &|state| {
            matches!(state, AssessmentState::Ahead | AssessmentState::Due)
        })
    };
    vec![
        Fact::known("first-dose", day >= 0)
            .on(first_dose)
            .with("week", week.clone()),
        Fact::known("window-phase", true)
            .with("phase", Code(place.phase.code()))
            .with("week", week),
        next,
        assessment("assessment-missing", &|state| {
            matches!(state, AssessmentState::Missing)
        }),
        Fact::known("window-over", place.is_past_last_day()),
    ]
}

fn treatment_facts(source: &FactSource<'_>) -> Vec<Fact> {
    let Some(treatment) = source.treatment else {
        return [
            "treatment-ended",
            "in-trial",
            "arm-blinded",
            "off-study",
            "expected-dip",
        ]
        .map(Fact::missing)
        .into();
    };
    let ended = match treatment.ended.filter(|ended| *ended <= source.today) {
        Some(ended) => Fact::known("treatment-ended", true).on(ended),
        None => Fact::known("treatment-ended", false),
    };
    let (in_trial, blinded) = match &treatment.trial {
        None => (
            Fact::known("in-trial", false),
            Fact::known("arm-blinded", false),
        ),
        Some(trial) => (
            Fact::known("in-trial", true).with("study", Text(trial.name.clone())),
            match trial.arm {
                Arm::Blinded => Fact::known("arm-blinded", true),
                Arm::Known(_) | Arm::Open => Fact::known("arm-blinded", false),
                Arm::NotSaid => Fact::missing("arm-blinded"),
            },
        ),
    };
    vec![
        ended,
        in_trial,
        blinded,
        off_study(source, treatment),
        expected_dip(source, treatment),
    ]
}

fn off_study(source: &FactSource<'_>, treatment: &Treatment) -> Fact {
    if treatment.trial.is_none() {
        return Fact::known("off-study", false);
    }
    let left = source
        .milestones
        .iter()
        .filter(|milestone| milestone.kind == MilestoneKind::OffStudy)
        .filter(|milestone| milestone.status == MilestoneStatus::Done)
        .filter(|milestone| milestone.treatment.is_none_or(|id| id == treatment.id))
        .filter_map(Milestone::day)
        .filter(|day| *day <= source.today)
        .min();
    match left {
        Some(day) => Fact::known("off-study", true).on(day),
        None => Fact::known("off-study", false),
    }
}

fn expected_dip(source: &FactSource<'_>, treatment: &Treatment) -> Fact {
    match Drug::of(treatment) {
        Some(drug) if treatment.first_dose.is_some() => Fact::known(
            "expected-dip",
            is_expected_dip(treatment, source.milestones, source.today),
        )
        .with("drug", Code(drug.code())),
        Some(_) | None => Fact::missing("expected-dip"),
    }
}

fn transfusion_facts(source: &FactSource<'_>, place: Option<&WindowPosition>) -> Vec<Fact> {
    let units = |on| red_cell_units_last_8_weeks(source.transfusions, source.log, on);
    let last = units(source.today);
    let earlier = units(source.today - TimeDelta::days(EIGHT_WEEKS));
    let of = |id, units: Option<u32>| match units {
        Some(units) => Fact::known(id, true).with("count", Count(i64::from(units))),
        None => Fact::missing(id),
    };
    let mut recent = of("red-cell-units-last-8-weeks", last);
    recent.as_of = last.map(|_| source.today);
    let rising = match (last, earlier) {
        (Some(last), Some(earlier)) => Fact::known("transfusions-rising", last > earlier)
            .with("last", Count(i64::from(last)))
            .with("before", Count(i64::from(earlier))),
        _ => Fact::missing("transfusions-rising"),
    };
    let incomplete = |id, span: Option<LogSpan>| match span {
        None => Fact::missing(id),
        Some(span) => Fact::known(id, span.to < source.today).on(span.to),
    };
    let category = source
        .treatment
        .and_then(|treatment| {
            let input = source.record(treatment).criteria_input(
                treatment,
                source.today,
                StudySettings::default(),
            )?;
            Some(transfusion_burden(&input).burden)
        })
        .filter(|burden| *burden != Burden::Unknown);
    let category = match category {
        Some(burden) => Fact::known("red-cell-category", true).with("burden", Code(burden.code())),
        None => Fact::missing("red-cell-category"),
    };
    vec![
        recent,
        of(
            "red-cell-units-before",
            place.and_then(|place| place.red_cell_units_8_weeks_before),
        ),
        rising,
        incomplete("log-incomplete", source.log.red_cells),
        incomplete("platelet-log-incomplete", source.log.platelets),
        incomplete("growth-factor-log-incomplete", source.log.growth_factors),
        category,
    ]
}

impl WindowPosition {
    /// Says whether the last shaded day has passed, also for a treatment that has ended.
    fn is_past_last_day(&self) -> bool {
        match self.phase {
            Phase::PastWindow => true,
            Phase::Ended => self
                .day
                .is_some_and(|day| day > i64::from(self.window.to_day)),
            Phase::BeforeFirstDose | Phase::BeforeWindow | Phase::InWindow => false,
        }
    }
}

/// Says whether the last shaded day of the current treatment has passed; `None` without a first dose.
pub(super) fn is_window_over(source: &FactSource<'_>) -> Option<bool> {
    let treatment = source.treatment?;
    treatment.first_dose?;
    let place = position(
        treatment,
        source.milestones,
        source.transfusions,
        source.log,
        source.today,
    );
    Some(place.is_past_last_day())
}
