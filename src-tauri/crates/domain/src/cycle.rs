//! The cycles of a treatment, with the doses that were put off.
//!
//! Clinical reference, section 7.1: the day of a cycle is counted from its own first dose, and a delay moves
//! every later cycle. A delay counts where both the planned and the actual day are entered.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use crate::treatment::{Milestone, MilestoneKind, MilestoneStatus, Treatment};

/// One cycle: its number from 1, its first and its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycle {
    /// From 1.
    pub number: u32,
    /// The day of its dose.
    pub from: NaiveDate,
    /// The day before the next dose.
    pub to: NaiveDate,
}

/// Returns the cycles that begin up to `until`, in order; none where the treatment has no cycles.
pub fn cycles<'a>(
    treatment: &Treatment,
    milestones: &'a [Milestone],
    until: NaiveDate,
) -> impl Iterator<Item = Cycle> + use<'a> {
    let length = treatment.cycle_days.map_or(0, i64::from);
    let delays = delays(treatment, milestones);
    let first = treatment
        .first_dose
        .filter(|first| length > 0 && *first <= until)
        .and_then(|first| cycle(1, first, length, &delays));
    std::iter::successors(first, move |last| {
        let from = last.to.succ_opt().filter(|from| *from <= until)?;
        cycle(last.number + 1, from, length, &delays)
    })
}

/// Returns the cycle of a day and the day in it, both from 1.
#[must_use]
pub fn cycle_day(
    treatment: &Treatment,
    milestones: &[Milestone],
    on: NaiveDate,
) -> Option<(u32, u32)> {
    let cycle = cycles(treatment, milestones, on).last()?;
    let day = (on - cycle.from).num_days() + 1;
    Some((cycle.number, u32::try_from(day).ok()?))
}

fn cycle(
    number: u32,
    from: NaiveDate,
    length: i64,
    delays: &BTreeMap<NaiveDate, NaiveDate>,
) -> Option<Cycle> {
    let mut next = from.checked_add_signed(TimeDelta::days(length))?;
    // A dose that was put off may be put off again from its new day.
    for (planned, actual) in delays {
        if from < *planned && *planned <= next {
            next = next.checked_add_signed(*actual - *planned)?;
        }
    }
    Some(Cycle {
        number,
        from,
        to: next.pred_opt()?,
    })
}

/// Planned day and actual day of each dose that was put off; of two entries the later day.
fn delays(treatment: &Treatment, milestones: &[Milestone]) -> BTreeMap<NaiveDate, NaiveDate> {
    let mut found = BTreeMap::new();
    for milestone in milestones
        .iter()
        .filter(|milestone| milestone.kind == MilestoneKind::DoseDelayed)
        .filter(|milestone| milestone.status != MilestoneStatus::Missed)
        .filter(|milestone| milestone.treatment.is_none_or(|id| id == treatment.id))
    {
        let day = |date: Option<crate::date::PartialDate>| date.and_then(|date| date.day());
        let (Some(planned), Some(actual)) = (day(milestone.planned), day(milestone.actual)) else {
            continue;
        };
        if actual > planned {
            found
                .entry(planned)
                .and_modify(|known: &mut NaiveDate| *known = actual.max(*known))
                .or_insert(actual);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use uuid::Uuid;

    use super::*;
    use crate::PartialDate;
    use crate::treatment::{EvaluationWindow, StudyRules};

    fn day(number: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 5).unwrap() + TimeDelta::days(number)
    }

    fn treatment(cycle_days: Option<u16>) -> Treatment {
        Treatment {
            id: Uuid::nil(),
            name: "study drug".to_owned(),
            first_dose: Some(day(0)),
            ended: None,
            cycle_days,
            window: EvaluationWindow::default(),
            trial: None,
            definition: None,
            rules: StudyRules::default(),
        }
    }

    fn delayed(planned: i64, actual: i64) -> Milestone {
        Milestone {
            id: Uuid::nil(),
            treatment: None,
            kind: MilestoneKind::DoseDelayed,
            planned: Some(PartialDate::Day(day(planned))),
            actual: Some(PartialDate::Day(day(actual))),
            status: MilestoneStatus::Done,
            note: None,
        }
    }

    #[test]
    fn a_delay_lengthens_its_cycle_and_moves_every_later_one() {
        let on = |milestones: &[Milestone], number| {
            cycle_day(&treatment(Some(28)), milestones, day(number))
        };
        for (number, expected) in [
            (-1, None),
            (0, Some((1, 1))),
            (27, Some((1, 28))),
            (28, Some((2, 1))),
            (56, Some((3, 1))),
        ] {
            assert_eq!(on(&[], number), expected, "day {number}");
        }
        // The dose of day 28 was given on day 35, that of day 63 on day 66.
        let delays = [delayed(28, 35), delayed(63, 66)];
        for (number, expected) in [
            (27, (1, 28)),
            (28, (1, 29)),
            (34, (1, 35)),
            (35, (2, 1)),
            (62, (2, 28)),
            (63, (2, 29)),
            (65, (2, 31)),
            (66, (3, 1)),
            (94, (4, 1)),
        ] {
            assert_eq!(on(&delays, number), Some(expected), "day {number}");
        }
        // Put off twice: to day 35, and from there to day 38. Entered twice: the later day.
        assert_eq!(on(&[delayed(28, 35), delayed(35, 38)], 37), Some((1, 38)));
        assert_eq!(on(&[delayed(28, 35), delayed(35, 38)], 38), Some((2, 1)));
        assert_eq!(on(&[delayed(28, 35), delayed(28, 30)], 35), Some((2, 1)));
        assert_eq!(cycle_day(&treatment(None), &delays, day(10)), None);
    }

    #[test]
    fn only_a_delay_of_this_treatment_with_both_days_counts() {
        let mut of_another = delayed(28, 35);
        of_another.treatment = Some(Uuid::max());
        let mut missed = delayed(28, 35);
        missed.status = MilestoneStatus::Missed;
        let mut open = delayed(28, 35);
        open.actual = None;
        for milestone in [of_another, missed, open, delayed(28, 28)] {
            let found = cycle_day(&treatment(Some(28)), &[milestone], day(28));
            assert_eq!(found, Some((2, 1)));
        }
        let ends: Vec<(u32, NaiveDate)> = cycles(&treatment(Some(28)), &[delayed(28, 35)], day(40))
            .map(|cycle| (cycle.number, cycle.to))
            .collect();
        assert_eq!(ends, [(1, day(34)), (2, day(62))]);
    }
}
