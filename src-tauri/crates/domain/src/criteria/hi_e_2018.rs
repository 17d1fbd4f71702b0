//! HI-E of IWG 2018: by the red-cell burden of the 16 weeks before.
//!
//! Platzbecker et al., Blood 2019;133:1020, Table 2. The minor rule of high burden and its duration are
//! read from a partly seen table (clinical reference, section 3.2). The team's own transfusion policy
//! cannot be seen from a record; the steps say so.

use rust_decimal::{Decimal, RoundingStrategy};

use super::baseline::baseline;
use super::burden::{
    log_covers, longest_free_stretch, lowest_window, red_cells, transfusion_burden,
};
use super::hi_e_2006::note_units_again;
use super::washout::{Values, values};
use super::{
    BASELINE_DAYS_2018, Burden, Comparison, CriteriaInput, Criterion, EVALUATION_DAYS,
    MEANINGFUL_DAYS, MissingFact, RESPONSE_DAYS, Run, StepArgument, TransfusionPart, Verdict,
};
use crate::analyte::Analyte;
use crate::quantity::decimal;
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// Compares haemoglobin and red cells with HI-E of IWG 2018.
pub(super) fn compare(input: &CriteriaInput, definition: Definition) -> Comparison {
    let mut comparison = Comparison::new(definition, Criterion::HiE, Analyte::Hemoglobin);
    let burden = transfusion_burden(input);
    comparison.burden = Some(burden.burden);
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
        Burden::Ntd => not_dependent(input, comparison),
        Burden::Ltb => independence(input, comparison, None),
        Burden::Htb => independence(input, comparison, burden.units),
        Burden::Unclassified | Burden::Unknown => {
            comparison.step("criteria-step-burden-unclassified", []);
            comparison.conclude(Verdict::NotAssessable)
        }
    }
}

fn not_dependent(input: &CriteriaInput, mut comparison: Comparison) -> Comparison {
    let Values { valid, dropped } = values(input, Analyte::Hemoglobin);
    comparison.leave_out(dropped);
    let values = Values {
        valid,
        dropped: Vec::new(),
    };
    let before = baseline(&values, BASELINE_DAYS_2018);
    comparison.write_baseline(
        &before,
        before.lowest_pair,
        before.lowest_pair_values.clone(),
        "criteria-step-baseline-lowest-pair",
    );
    let Some(value) = comparison.usable_baseline(&before, before.lowest_pair) else {
        return comparison.conclude(Verdict::NotAssessable);
    };
    if !comparison.is_eligible(value, decimal(10, 0)) {
        return if before.is_open() {
            comparison.lacks(MissingFact::BaselineValues);
            comparison.conclude(Verdict::NotAssessable)
        } else {
            comparison.conclude(Verdict::NotEligible)
        };
    }
    let target = comparison.target_of_rise(value, decimal(15, 1));
    let ends: Vec<i64> = red_cells(input).iter().map(|given| given.day).collect();
    let judged = comparison.judge_values(
        input,
        &values.valid,
        target,
        &ends,
        input.log.red_cells,
        MissingFact::RedCellLog,
    );
    let verdict = comparison.allow_for_open_baseline(&before, value, judged);
    if verdict == Verdict::Met {
        let days = comparison.run.map_or(0, |run| run.days());
        comparison.note_16_weeks(days);
        comparison.find_loss(&values.valid, |best, later| later <= best - decimal(15, 1));
        note_units_again(input, &mut comparison);
    }
    comparison.conclude(verdict)
}

/// What the red-cell log says up to a day.
struct Found {
    free: Option<Run>,
    free_days: i64,
    best: Option<u32>,
    is_major: bool,
    is_minor: bool,
}

/// Looks for transfusion independence, and for high burden (`units_before`) for half the units.
fn look(input: &CriteriaInput, end: i64, units_before: Option<u32>) -> Found {
    let list = red_cells(input);
    let free = longest_free_stretch(&list, end);
    // Both ends of the stretch are days without a transfusion.
    let free_days = free.map_or(0, |run| run.days() + 1);
    let best = units_before
        .and_then(|_| lowest_window(&list, MEANINGFUL_DAYS, end, |units| units.all))
        .map(|(units, _)| units);
    Found {
        free,
        free_days,
        best,
        is_major: free_days >= RESPONSE_DAYS,
        is_minor: matches!((units_before, best), (Some(before), Some(best)) if best * 2 <= before),
    }
}

fn independence(
    input: &CriteriaInput,
    mut comparison: Comparison,
    units_before: Option<u32>,
) -> Comparison {
    let wanted_end = input.evaluation_day().min(EVALUATION_DAYS);
    let log_end = input.log.red_cells.map_or(0, |span| input.day(span.to));
    let found = look(input, wanted_end.min(log_end), units_before);
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
                ("needed", Count(RESPONSE_DAYS)),
            ],
        );
    }
    let reduction = match (units_before, found.best) {
        (Some(before), Some(best)) if before > 0 => {
            let fewer = Decimal::from(before) - Decimal::from(best);
            let percent = (fewer * decimal(100, 0) / Decimal::from(before))
                .round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
            comparison.step(
                if found.is_minor {
                    "criteria-step-half-the-units"
                } else {
                    "criteria-step-not-half-the-units"
                },
                [
                    ("units", Count(i64::from(best))),
                    ("before", Count(i64::from(before))),
                    ("percent", Number(percent)),
                ],
            );
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
        return comparison.conclude(Verdict::Met);
    }
    // Days that the log does not cover are not days without a transfusion.
    let could_be = look(input, wanted_end, units_before);
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
    comparison.conclude(input.unmet())
}
