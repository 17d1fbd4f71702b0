//! Where a person is in the evaluation window.

use chrono::{NaiveDate, TimeDelta};

use crate::analyte::Analyte;
use crate::cycle::cycle_day;
use crate::transfusion::{LogCompleteness, Product, Transfusion};
use crate::treatment::{
    Drug, EvaluationWindow, ExpectedDip, Milestone, MilestoneKind, MilestoneStatus, Treatment,
};

/// What became of an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AssessmentState {
    /// A recorded assessment lies close enough.
    Done(NaiveDate),
    /// Its day has not come.
    Ahead,
    /// Its day is now (within a week).
    Due,
    /// Its day is past and none is recorded.
    Missing,
    /// A usual time by our own rule, which nobody planned; it has not passed.
    Usual,
    /// A usual time by our own rule, which nobody planned; it is past and none is recorded.
    UsualPassed,
}

/// One assessment: planned by the study or the team, or at a usual time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessment {
    /// Day after the first dose.
    pub day: u16,
    /// Its date.
    pub on: NaiveDate,
    /// What became of it.
    pub state: AssessmentState,
}

/// The stretch of time that the treatment is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// No first dose yet.
    BeforeFirstDose,
    /// Between the first dose and the first shaded day.
    BeforeWindow,
    /// Inside the shaded weeks.
    InWindow,
    /// After them, still on treatment.
    PastWindow,
    /// The treatment has ended.
    Ended,
}

/// Where one treatment stands on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowPosition {
    /// The day asked about.
    pub on: NaiveDate,
    /// Phase.
    pub phase: Phase,
    /// Days since the first dose; negative before it; `None` without a date.
    pub day: Option<i64>,
    /// Whole weeks since the first dose (`day / 7`).
    pub week: Option<i64>,
    /// Cycle and day in the cycle, both from 1, where the treatment comes in cycles.
    pub cycle_day: Option<(u32, u32)>,
    /// The window used.
    pub window: EvaluationWindow,
    /// Each assessment, by day.
    pub assessments: Vec<Assessment>,
    /// The medicine, where its usual times are known and the study is not blinded.
    pub drug: Option<Drug>,
    /// Whether counts often dip on this day of the treatment.
    pub is_in_expected_dip: bool,
    /// Red-cell units in the 8 weeks before the first dose; `None` where the log does not cover them.
    pub red_cell_units_8_weeks_before: Option<u32>,
    /// Red-cell units in the last 8 weeks; `None` where the log does not cover them.
    pub red_cell_units_last_8_weeks: Option<u32>,
}

/// A recorded assessment counts for a planned one within so many days of it.
const DONE_WITHIN_DAYS: i64 = 14;
/// A planned assessment is due from so many days before its day to as many after it.
const DUE_WITHIN_DAYS: i64 = 7;
/// Eight weeks, first and last day included.
const EIGHT_WEEKS: i64 = 56;

impl Phase {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::BeforeFirstDose => "before_first_dose",
            Self::BeforeWindow => "before_window",
            Self::InWindow => "in_window",
            Self::PastWindow => "past_window",
            Self::Ended => "ended",
        }
    }
}

impl AssessmentState {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Done(_) => "done",
            Self::Ahead => "ahead",
            Self::Due => "due",
            Self::Missing => "missing",
            Self::Usual => "usual",
            Self::UsualPassed => "usual_passed",
        }
    }
}

impl WindowPosition {
    /// Says whether an unmet criterion is no longer “not yet”: the last planned assessment is recorded,
    /// or the last shaded day has come.
    #[must_use]
    pub fn is_over(&self) -> bool {
        let last_is_done = self
            .assessments
            .last()
            .is_some_and(|last| matches!(last.state, AssessmentState::Done(_)));
        last_is_done
            || self
                .day
                .is_some_and(|day| day >= i64::from(self.window.to_day))
    }
}

/// Says where `treatment` stands on one day.
///
/// An assessment is done where an assessment or a marrow test of this treatment is recorded within 14
/// days of it. It is planned where the study's own schedule or a milestone has it; else its day is only a
/// usual one. Assessments after the end of the treatment are left out.
#[must_use]
pub fn position(
    treatment: &Treatment,
    milestones: &[Milestone],
    transfusions: &[Transfusion],
    log: &LogCompleteness,
    on: NaiveDate,
) -> WindowPosition {
    let day = treatment.first_dose.map(|first| (on - first).num_days());
    let has_ended = treatment.ended.is_some_and(|ended| ended < on);
    let window = treatment.window.clone();
    let phase = match day {
        _ if has_ended => Phase::Ended,
        None => Phase::BeforeFirstDose,
        Some(day) if day < 0 => Phase::BeforeFirstDose,
        Some(day) if day < i64::from(window.from_day) => Phase::BeforeWindow,
        Some(day) if day <= i64::from(window.to_day) => Phase::InWindow,
        Some(_) => Phase::PastWindow,
    };
    let cycle_day = (!has_ended)
        .then(|| cycle_day(treatment, milestones, on))
        .flatten();
    let assessments = treatment
        .first_dose
        .map(|first| assessments(treatment, first, milestones, on))
        .unwrap_or_default();
    WindowPosition {
        on,
        phase,
        day,
        week: day.map(|day| day.div_euclid(7)),
        cycle_day,
        assessments,
        drug: Drug::of(treatment),
        is_in_expected_dip: is_expected_dip(treatment, milestones, on),
        red_cell_units_8_weeks_before: treatment.first_dose.and_then(|first| {
            red_cell_units(
                transfusions,
                log,
                first - TimeDelta::days(EIGHT_WEEKS),
                first,
            )
        }),
        red_cell_units_last_8_weeks: red_cell_units_last_8_weeks(transfusions, log, on),
        window,
    }
}

/// Says whether neutrophils and platelets often dip on this day of the treatment.
#[must_use]
pub fn is_expected_dip(treatment: &Treatment, milestones: &[Milestone], on: NaiveDate) -> bool {
    let Some(first) = treatment.first_dose.filter(|first| *first <= on) else {
        return false;
    };
    if treatment.ended.is_some_and(|ended| ended < on) {
        return false;
    }
    let day = (on - first).num_days();
    match Drug::of(treatment).and_then(Drug::expected_dip) {
        Some(ExpectedDip::AtTheBeginning(days)) => day > 0 && day <= days,
        Some(ExpectedDip::InEachCycle(from, to)) => cycle_day(treatment, milestones, on)
            .is_some_and(|(_, cycle_day)| (from..=to).contains(&cycle_day)),
        None => false,
    }
}

/// Says whether a count of that day is left out of trends because such counts often dip then: neutrophils,
/// white cells and platelets, never haemoglobin (clinical reference, section 6, fair trend rules).
#[must_use]
pub fn is_dip_of(
    treatments: &[Treatment],
    milestones: &[Milestone],
    analyte: Analyte,
    on: NaiveDate,
) -> bool {
    [Analyte::Neutrophils, Analyte::Platelets, Analyte::Wbc].contains(&analyte)
        && treatments
            .iter()
            .any(|treatment| is_expected_dip(treatment, milestones, on))
}

/// Counts red-cell units of the 56 days up to `on`; `None` where the log does not cover them.
#[must_use]
pub fn red_cell_units_last_8_weeks(
    transfusions: &[Transfusion],
    log: &LogCompleteness,
    on: NaiveDate,
) -> Option<u32> {
    red_cell_units(transfusions, log, on - TimeDelta::days(EIGHT_WEEKS - 1), on)
}

fn red_cell_units(
    transfusions: &[Transfusion],
    log: &LogCompleteness,
    first: NaiveDate,
    last: NaiveDate,
) -> Option<u32> {
    log.red_cells
        .is_some_and(|span| span.covers(first, last))
        .then(|| {
            transfusions
                .iter()
                .filter(|given| given.product == Product::RedCells)
                .filter(|given| first <= given.on && given.on <= last)
                .map(|given| u32::from(given.units))
                .sum()
        })
}

fn assessments(
    treatment: &Treatment,
    first: NaiveDate,
    milestones: &[Milestone],
    on: NaiveDate,
) -> Vec<Assessment> {
    let done: Vec<NaiveDate> = milestones
        .iter()
        .filter(|milestone| milestone.treatment.is_none_or(|id| id == treatment.id))
        .filter(|milestone| {
            milestone.status == MilestoneStatus::Done
                && matches!(
                    milestone.kind,
                    MilestoneKind::Assessment | MilestoneKind::Marrow
                )
        })
        .filter_map(Milestone::day)
        .filter(|day| *day <= on)
        .collect();
    let mut assessments: Vec<Assessment> = wanted(treatment, first, milestones)
        .into_iter()
        .filter(|wanted| treatment.ended.is_none_or(|ended| wanted.on <= ended))
        .map(|wanted| {
            let distance = |recorded: &NaiveDate| (*recorded - wanted.on).num_days().abs();
            let nearest = done
                .iter()
                .copied()
                .filter(|recorded| distance(recorded) <= DONE_WITHIN_DAYS)
                .min_by_key(distance);
            let ahead = (wanted.on - on).num_days();
            let state = match (nearest, wanted.is_planned) {
                (Some(recorded), _) => AssessmentState::Done(recorded),
                (None, true) if ahead > DUE_WITHIN_DAYS => AssessmentState::Ahead,
                (None, true) if ahead >= -DUE_WITHIN_DAYS => AssessmentState::Due,
                (None, true) => AssessmentState::Missing,
                (None, false) if ahead >= -DUE_WITHIN_DAYS => AssessmentState::Usual,
                (None, false) => AssessmentState::UsualPassed,
            };
            Assessment {
                day: wanted.day,
                on: wanted.on,
                state,
            }
        })
        .collect();
    assessments.sort_by_key(|assessment| assessment.on);
    assessments
}

/// A day on which an assessment belongs, and whether anybody planned it.
struct Wanted {
    day: u16,
    on: NaiveDate,
    is_planned: bool,
}

/// The days of the study's own schedule; else the usual days, and in place of a usual day the one that a
/// planned milestone near it has, and every other planned assessment.
fn wanted(treatment: &Treatment, first: NaiveDate, milestones: &[Milestone]) -> Vec<Wanted> {
    let own = treatment.window.is_studys_own;
    let usual = treatment.window.assessments.iter().map(|day| Wanted {
        day: *day,
        on: first + TimeDelta::days(i64::from(*day)),
        is_planned: own,
    });
    if own {
        return usual.collect();
    }
    let planned = |kind: MilestoneKind| {
        milestones
            .iter()
            .filter(move |milestone| milestone.kind == kind)
            .filter(|milestone| milestone.treatment.is_none_or(|id| id == treatment.id))
            .filter_map(|milestone| milestone.planned?.day())
            .filter_map(|on| {
                Some(Wanted {
                    day: u16::try_from((on - first).num_days()).ok()?,
                    on,
                    is_planned: true,
                })
            })
    };
    let is_near =
        |one: &Wanted, other: &Wanted| (one.on - other.on).num_days().abs() <= DONE_WITHIN_DAYS;
    let mut wanted: Vec<Wanted> = planned(MilestoneKind::Assessment).collect();
    for usual in usual {
        if wanted.iter().any(|known| is_near(known, &usual)) {
            continue;
        }
        // A marrow test that is planned near a usual day serves as its assessment.
        let marrow = planned(MilestoneKind::Marrow).find(|marrow| is_near(marrow, &usual));
        wanted.push(marrow.unwrap_or(usual));
    }
    wanted
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;
    use crate::PartialDate;
    use crate::transfusion::LogSpan;
    use uuid::Uuid;

    fn day(number: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 5).unwrap() + TimeDelta::days(number)
    }

    fn treatment() -> Treatment {
        Treatment {
            id: Uuid::nil(),
            name: "study drug".to_owned(),
            first_dose: Some(day(0)),
            ended: None,
            cycle_days: Some(28),
            window: EvaluationWindow::default(),
            trial: None,
            definition: None,
            rules: crate::treatment::StudyRules::default(),
        }
    }

    fn done(number: i64) -> Milestone {
        Milestone {
            id: Uuid::nil(),
            treatment: None,
            kind: MilestoneKind::Assessment,
            planned: None,
            actual: Some(PartialDate::Day(day(number))),
            status: MilestoneStatus::Done,
            note: None,
        }
    }

    #[test]
    fn the_phase_follows_the_day() {
        for (number, phase, week, cycle_day) in [
            (-1, Phase::BeforeFirstDose, -1, None),
            (0, Phase::BeforeWindow, 0, Some((1, 1))),
            (83, Phase::BeforeWindow, 11, Some((3, 28))),
            (84, Phase::InWindow, 12, Some((4, 1))),
            (182, Phase::InWindow, 26, Some((7, 15))),
            (183, Phase::PastWindow, 26, Some((7, 16))),
        ] {
            let found = position(
                &treatment(),
                &[],
                &[],
                &LogCompleteness::default(),
                day(number),
            );
            assert_eq!(
                (found.phase, found.week, found.cycle_day),
                (phase, Some(week), cycle_day),
                "day {number}"
            );
            assert_eq!(found.is_over(), number >= 182);
        }
        let mut before = treatment();
        before.first_dose = None;
        let found = position(&before, &[], &[], &LogCompleteness::default(), day(0));
        assert_eq!((found.phase, found.day), (Phase::BeforeFirstDose, None));
        let mut ended = treatment();
        ended.ended = Some(day(90));
        let found = position(&ended, &[], &[], &LogCompleteness::default(), day(91));
        assert_eq!((found.phase, found.assessments.len()), (Phase::Ended, 1));
    }

    #[test]
    fn a_new_treatment_closes_the_former_with_its_cycles_dips_and_assessments() {
        let mut former = treatment();
        former.name = "azacitidine".to_owned();
        let mut next = treatment();
        next.first_dose = Some(day(63));
        let mut both = [next, former];
        crate::treatment::close_former(&mut both);
        let [next, former] = both;
        assert_eq!((next.ended, former.ended), (None, Some(day(62))));
        let found = position(&former, &[], &[], &LogCompleteness::default(), day(120));
        assert_eq!((found.phase, found.cycle_day), (Phase::Ended, None));
        assert!(found.assessments.is_empty());
        assert!(is_expected_dip(&former, &[], day(38)));
        assert!(!is_expected_dip(&former, &[], day(66)));
        // An earlier end of its own stays, and one that begins on the same day closes nothing.
        let mut ended = treatment();
        ended.ended = Some(day(30));
        let mut later = treatment();
        later.first_dose = Some(day(63));
        let mut all = [ended, later.clone(), later];
        crate::treatment::close_former(&mut all);
        assert_eq!(all.map(|one| one.ended), [Some(day(30)), None, None]);
    }

    #[test]
    fn the_days_on_which_counts_often_dip_are_those_of_the_medicine() {
        let mut treatment = treatment();
        for (name, number, expected) in [
            ("azacitidine", 6, false),
            ("azacitidine", 7, true),
            ("azacitidine", 23, true),
            ("azacitidine", 24, false),
            ("azacitidine", 28, false),
            ("azacitidine", 35, true),
            ("lenalidomide", 0, false),
            ("lenalidomide", 56, true),
            ("lenalidomide", 57, false),
            ("luspatercept", 10, false),
            ("study drug", 10, false),
        ] {
            name.clone_into(&mut treatment.name);
            assert_eq!(
                is_expected_dip(&treatment, &[], day(number)),
                expected,
                "{name} {number}"
            );
            let treatments = [treatment.clone()];
            assert_eq!(
                is_dip_of(&treatments, &[], Analyte::Platelets, day(number)),
                expected
            );
            assert!(!is_dip_of(
                &treatments,
                &[],
                Analyte::Hemoglobin,
                day(number)
            ));
        }
        // The arm of a blinded study is never guessed.
        treatment.name = "azacitidine".to_owned();
        treatment.trial = Some(crate::treatment::Trial {
            name: "EXAMPLE-1".to_owned(),
            registry_number: None,
            phase: None,
            arm: crate::treatment::Arm::Blinded,
            consent: None,
        });
        assert!(!is_expected_dip(&treatment, &[], day(10)));
    }

    #[test]
    fn what_nobody_planned_is_a_usual_time_and_is_never_missed() {
        let planned = |kind, number, status| Milestone {
            kind,
            planned: Some(PartialDate::Day(day(number))),
            actual: None,
            status,
            ..done(number)
        };
        let found = |milestones: &[Milestone], on| -> Vec<(u16, &'static str)> {
            position(
                &treatment(),
                milestones,
                &[],
                &LogCompleteness::default(),
                day(on),
            )
            .assessments
            .iter()
            .map(|assessment| (assessment.day, assessment.state.code()))
            .collect()
        };
        use MilestoneKind::{Assessment, Marrow};
        use MilestoneStatus::{Missed, Planned};
        assert_eq!(
            found(&[], 100),
            [(84, "usual_passed"), (112, "usual"), (168, "usual")]
        );
        assert_eq!(
            found(&[done(88)], 100),
            [(84, "done"), (112, "usual"), (168, "usual")]
        );
        // A planned one stands in place of the usual one near it, on its own day.
        assert_eq!(
            found(&[planned(Assessment, 80, Planned)], 100),
            [(80, "missing"), (112, "usual"), (168, "usual")]
        );
        assert_eq!(
            found(&[planned(Marrow, 110, Planned)], 100),
            [(84, "usual_passed"), (110, "ahead"), (168, "usual")]
        );
        assert_eq!(
            found(&[planned(Assessment, 84, Missed)], 100),
            [(84, "missing"), (112, "usual"), (168, "usual")]
        );
        assert_eq!(
            found(&[planned(Assessment, 140, Planned)], 135),
            [
                (84, "usual_passed"),
                (112, "usual_passed"),
                (140, "due"),
                (168, "usual")
            ]
        );
    }

    #[test]
    fn an_assessment_is_done_within_two_weeks_and_due_within_one() {
        for (on, recorded, state) in [
            (76, None, AssessmentState::Ahead),
            (77, None, AssessmentState::Due),
            (91, None, AssessmentState::Due),
            (92, None, AssessmentState::Missing),
            (98, Some(98), AssessmentState::Done(day(98))),
            (99, Some(99), AssessmentState::Missing),
            (84, Some(70), AssessmentState::Done(day(70))),
            (84, Some(69), AssessmentState::Due),
            // Recorded, and not yet so on the day asked about.
            (80, Some(84), AssessmentState::Due),
        ] {
            let milestones: Vec<_> = recorded.map(done).into_iter().collect();
            let mut planned = treatment();
            planned.window.is_studys_own = true;
            let found = position(
                &planned,
                &milestones,
                &[],
                &LogCompleteness::default(),
                day(on),
            );
            assert_eq!(
                found.assessments.first().unwrap().state,
                state,
                "day {on}, {recorded:?}"
            );
        }
        let found = position(
            &treatment(),
            &[done(165)],
            &[],
            &LogCompleteness::default(),
            day(170),
        );
        assert!(found.is_over());
    }

    #[test]
    fn red_cells_are_counted_only_where_the_log_covers_the_weeks() {
        let given = |number, units| Transfusion {
            id: Uuid::nil(),
            on: day(number),
            product: Product::RedCells,
            units,
            hemoglobin_before: None,
            platelets_before: None,
            reason: None,
            reaction: None,
        };
        let transfusions = [
            given(-57, 1),
            given(-56, 2),
            given(0, 2),
            given(45, 1),
            given(100, 1),
        ];
        for (from, to, before, last) in [
            (-56, 100, Some(4), Some(2)),
            (-55, 100, None, Some(2)),
            (-56, 99, Some(4), None),
            (46, 100, None, None),
        ] {
            let log = LogCompleteness {
                red_cells: Some(LogSpan {
                    from: day(from),
                    to: day(to),
                }),
                ..LogCompleteness::default()
            };
            let found = position(&treatment(), &[], &transfusions, &log, day(100));
            assert_eq!(
                (
                    found.red_cell_units_8_weeks_before,
                    found.red_cell_units_last_8_weeks
                ),
                (before, last),
                "{from} to {to}"
            );
        }
    }
}
