//! HI-E of IWG 2018: by the red-cell burden of the 16 weeks before.
//!
//! Platzbecker et al., Blood 2019;133:1020, Table 2. The minor rule of high burden and its duration are
//! read from a partly seen table (clinical reference, section 3.2). The team's own transfusion policy
//! cannot be seen from a record; the steps say so.

use rust_decimal::{Decimal, RoundingStrategy};

use super::burden::{
    RedCells, TransfusionBurden, burden_of, log_covers, longest_free_stretch, lowest_window,
    red_cells, units_8_weeks_before, units_between,
};
use super::{
    BASELINE_DAYS_2006, BASELINE_DAYS_2018, Burden, Caveat, Comparison, CriteriaInput, Criterion,
    MEANINGFUL_DAYS, MissingFact, Run, StepArgument, TransfusionPart, Verdict,
};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::decimal;
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// Compares haemoglobin and red cells with HI-E of IWG 2018.
pub(super) fn compare(
    input: &CriteriaInput,
    days: &InfluenceDays,
    definition: Definition,
) -> Comparison {
    let mut comparison = Comparison::new(definition, Criterion::HiE, Analyte::Hemoglobin);
    let list = red_cells(input);
    let burden = burden_of(input, &list);
    comparison.burden = Some(burden.burden);
    if definition == Definition::Iwg2023 && free_for_8_weeks_before(input, &list, &burden) {
        comparison.burden = Some(Burden::Ntd);
        comparison.rests_on(Caveat::EightWeeksBefore);
        comparison.step("criteria-step-eight-weeks-before", []);
        return not_dependent(input, days, &list, comparison, BASELINE_DAYS_2006);
    }
    if !comparison.log_covers(
        input,
        input.log.red_cells,
        MissingFact::RedCellLog,
        -BASELINE_DAYS_2018,
    ) {
        return comparison.conclude(Verdict::NotAssessable);
    }
    let count = |number: Option<u32>| Count(number.map_or(0, i64::from));
    comparison.step(
        "criteria-step-burden",
        [
            ("burden", Code(burden.burden.code())),
            ("units", count(burden.units)),
            ("episodes", count(burden.episodes)),
            ("most", count(burden.most_in_8_weeks)),
        ],
    );
    match burden.burden {
        Burden::Ntd => not_dependent(input, days, &list, comparison, BASELINE_DAYS_2018),
        Burden::Ltb => independence(input, days, &list, comparison, None),
        Burden::Htb => independence(input, days, &list, comparison, burden.units),
        Burden::Unclassified | Burden::Unknown => {
            comparison.rests_on(Caveat::BurdenOutsideTheTable);
            comparison.step("criteria-step-burden-unclassified", []);
            comparison.conclude(Verdict::NotAssessable)
        }
    }
}

/// IWG 2023 accepts a look-back of 8 weeks: without a unit in them it can be used where 16 weeks are not
/// in the log, unless a unit is known of in the 8 weeks before them.
fn free_for_8_weeks_before(
    input: &CriteriaInput,
    list: &[RedCells],
    burden: &TransfusionBurden,
) -> bool {
    burden.burden == Burden::Unknown
        && units_between(list, -BASELINE_DAYS_2018, 0).all == 0
        && units_8_weeks_before(input, list).is_some_and(|units| units.all == 0)
}

fn not_dependent(
    input: &CriteriaInput,
    days: &InfluenceDays,
    list: &[RedCells],
    mut comparison: Comparison,
    usual_look_back: i64,
) -> Comparison {
    let look_back = input.settings.look_back(usual_look_back);
    let valid = comparison.take_values(input, days, look_back);
    let before = comparison.baseline_before(input, &valid, look_back, true);
    let Some(value) = comparison.usable_baseline(&before) else {
        return comparison.conclude(Verdict::NotAssessable);
    };
    if !comparison.is_eligible(value, decimal(10, 0)) {
        return if before.is_open() {
            comparison.say_baseline_is_open(&before);
            comparison.conclude(Verdict::NotAssessable)
        } else {
            comparison.conclude(Verdict::NotEligible)
        };
    }
    let target = comparison.target_of_rise(value, decimal(15, 1));
    let ends: Vec<i64> = list.iter().map(|given| given.day).collect();
    let judged = comparison.judge_values(
        input,
        &valid,
        target,
        &ends,
        input.log.red_cells,
        MissingFact::RedCellLog,
    );
    let verdict = comparison.allow_for_open_baseline(&before, value, judged);
    if verdict == Verdict::Met {
        let length = comparison.run.map_or(0, |run| run.days());
        comparison.note_16_weeks(length);
        comparison.find_loss(input, &valid, list, verdict, None);
    }
    comparison.conclude(verdict)
}

/// What the red-cell log says up to a day.
struct Found {
    free: Option<Run>,
    free_days: i64,
    best: Option<u32>,
    best_run: Option<Run>,
    is_major: bool,
    is_minor: bool,
}

/// Looks for transfusion independence, and for high burden (`units_before`) for half the units.
fn look(list: &[RedCells], end: i64, needed: i64, units_before: Option<u32>) -> Found {
    let free = longest_free_stretch(list, end);
    // Both ends of the stretch are days without a transfusion.
    let free_days = free.map_or(0, |run| run.days() + 1);
    let window =
        units_before.and_then(|_| lowest_window(list, MEANINGFUL_DAYS, end, |units| units.all));
    let best = window.map(|(units, _)| units);
    Found {
        free,
        free_days,
        best,
        best_run: window.map(|(_, run)| run),
        is_major: free_days >= needed,
        is_minor: matches!((units_before, best), (Some(before), Some(best)) if best * 2 <= before),
    }
}

fn independence(
    input: &CriteriaInput,
    days: &InfluenceDays,
    list: &[RedCells],
    mut comparison: Comparison,
    units_before: Option<u32>,
) -> Comparison {
    comparison.rests_on(Caveat::IndependenceUpToWeek24);
    if units_before.is_some() {
        comparison.rests_on(Caveat::HighBurdenSeenInPart);
    }
    // The mean before is shown; the rule looks at units alone.
    let look_back = input.settings.look_back(BASELINE_DAYS_2018);
    let valid = comparison.take_values(input, days, look_back);
    comparison.baseline_before(input, &valid, look_back, false);
    comparison.values_used = valid.into_iter().filter(|value| value.day > 0).collect();
    let needed = input.settings.response_days;
    let wanted_end = input.evaluation_day().min(input.settings.last_day);
    let log_end = input.log.red_cells.map_or(0, |span| input.day(span.to));
    let found = look(list, wanted_end.min(log_end), needed, units_before);
    comparison.step("criteria-step-same-policy", []);
    if let Some(free) = found.free {
        comparison.step(
            if found.is_major {
                "criteria-step-free-long-enough"
            } else {
                "criteria-step-free-too-short"
            },
            [
                ("from", Count(free.from_day)),
                ("to", Count(free.to_day)),
                ("days", Count(found.free_days)),
                ("needed", Count(needed)),
            ],
        );
    }
    let reduction = match (units_before, found.best) {
        (Some(before), Some(best)) if before > 0 => {
            let fewer = Decimal::from(before) - Decimal::from(best);
            let percent = (fewer * decimal(100, 0) / Decimal::from(before))
                .round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
            let units = [
                ("units", Count(i64::from(best))),
                ("before", Count(i64::from(before))),
            ];
            if best > before {
                comparison.step("criteria-step-not-fewer-units", units);
            } else {
                comparison.step(
                    if found.is_minor {
                        "criteria-step-half-the-units"
                    } else {
                        "criteria-step-not-half-the-units"
                    },
                    units.into_iter().chain([("percent", Number(percent))]),
                );
            }
            Some(percent)
        }
        _ => None,
    };
    comparison.transfusion_part = Some(TransfusionPart::Independence {
        longest_free_days: found.free_days,
        free: found.free,
        best_16_week_units: found.best,
        reduction_percent: reduction,
    });
    if found.is_major {
        comparison.note_16_weeks(found.free_days);
    }
    if found.is_major || found.is_minor {
        comparison.is_minor = units_before.map(|_| !found.is_major);
        comparison.reached = if found.is_major {
            found.free
        } else {
            found.best_run
        };
        if let Some(free) = found.free.filter(|_| found.is_major) {
            comparison.find_units_again(list, free.from_day, input.evaluation_day());
        }
        return comparison.conclude(Verdict::Met);
    }
    // Days that the log does not cover are not days without a transfusion.
    let could_be = look(list, wanted_end, needed, units_before);
    if !log_covers(input, 1, wanted_end.max(1)) && (could_be.is_major || could_be.is_minor) {
        comparison.lacks(MissingFact::RedCellLog);
        comparison.step(
            "criteria-step-run-outside-log",
            [
                ("log", Code(MissingFact::RedCellLog.code())),
                ("to", Count(log_end)),
            ],
        );
        return comparison.conclude(Verdict::NotAssessable);
    }
    let verdict = comparison.unmet(input, false);
    comparison.conclude(verdict)
}
