//! HI-E of IWG 2006: a haemoglobin rise, or fewer red-cell units.
//!
//! Cheson et al., Blood 2006;108:419, Table 4, which lists the two as alternatives; only units given for
//! haemoglobin at or below 9.0 count. Clinical reference, section 3.5 step 7.

use super::baseline::baseline;
use super::burden::{
    day_of_four_units, log_covers, lowest_window, red_cells, units_8_weeks_before,
};
use super::washout::{Values, values};
use super::{
    BASELINE_DAYS_2006, Comparison, CriteriaInput, Criterion, MissingFact, RESPONSE_DAYS,
    StepArgument, TransfusionPart, Verdict,
};
use crate::analyte::Analyte;
use crate::quantity::decimal;
use crate::treatment::Definition;

use StepArgument::{Code, Count};

/// Fewer units per 8 weeks that make a response.
const FEWER_UNITS: i64 = 4;

/// Compares haemoglobin and red cells with HI-E of IWG 2006.
pub(super) fn compare(input: &CriteriaInput) -> Comparison {
    let mut comparison = Comparison::new(Definition::Iwg2006, Criterion::HiE, Analyte::Hemoglobin);
    let Values { valid, dropped } = values(input, Analyte::Hemoglobin);
    comparison.leave_out(dropped);
    let values = Values {
        valid,
        dropped: Vec::new(),
    };
    let before = baseline(&values, BASELINE_DAYS_2006);
    comparison.write_baseline(
        &before,
        before.mean,
        before.kept.clone(),
        "criteria-step-baseline-mean",
    );
    let log = input.log.red_cells;
    if !comparison.log_covers(input, log, MissingFact::RedCellLog, -BASELINE_DAYS_2006) {
        return comparison.conclude(Verdict::NotAssessable);
    }
    let Some(value) = comparison.usable_baseline(&before, before.mean) else {
        transfusion_part(input, &mut comparison);
        return comparison.conclude(Verdict::NotAssessable);
    };
    if !comparison.is_eligible(value, decimal(11, 0)) {
        return if before.is_open() {
            comparison.lacks(MissingFact::BaselineValues);
            comparison.conclude(Verdict::NotAssessable)
        } else {
            comparison.conclude(Verdict::NotEligible)
        };
    }
    let target = comparison.target_of_rise(value, decimal(15, 1));
    let transfusions = red_cells(input);
    let ends: Vec<i64> = transfusions.iter().map(|given| given.day).collect();
    let judged = comparison.judge_values(
        input,
        &values.valid,
        target,
        &ends,
        log,
        MissingFact::RedCellLog,
    );
    let hemoglobin = comparison.allow_for_open_baseline(&before, value, judged);
    comparison.hemoglobin_part = Some(hemoglobin);
    comparison.step(
        "criteria-step-hemoglobin-part",
        [("verdict", Code(hemoglobin.code()))],
    );
    let reduction = transfusion_part(input, &mut comparison);
    let verdict = match (hemoglobin, reduction) {
        (Verdict::Met, _) | (_, Verdict::Met) => Verdict::Met,
        (Verdict::NotAssessable, _) | (_, Verdict::NotAssessable) => Verdict::NotAssessable,
        (Verdict::NotMet | Verdict::NotYet | Verdict::NotEligible, _) => hemoglobin,
    };
    if hemoglobin == Verdict::Met {
        comparison.find_loss(&values.valid, |best, later| later <= best - decimal(15, 1));
        note_units_again(input, &mut comparison);
    }
    comparison.conclude(verdict)
}

/// Works out the transfusion part; `NotMet` stands for “not by this part”.
fn transfusion_part(input: &CriteriaInput, comparison: &mut Comparison) -> Verdict {
    let Some(before) = units_8_weeks_before(input) else {
        return Verdict::NotAssessable;
    };
    let list = red_cells(input);
    let counted = |units: super::burden::Units| units.counted;
    comparison.step(
        "criteria-step-units-before",
        [("units", Count(i64::from(before.counted)))],
    );
    if before.unknown > 0 {
        comparison.lacks(MissingFact::HemoglobinBeforeTransfusion);
        comparison.step(
            "criteria-step-units-hemoglobin-unknown",
            [("units", Count(i64::from(before.unknown)))],
        );
    }
    let evaluation = input.evaluation_day();
    let log_end = input
        .log
        .red_cells
        .map_or(0, |span| input.day(span.to))
        .min(evaluation);
    let lowest = lowest_window(&list, RESPONSE_DAYS, log_end, counted);
    let fewer = lowest.map(|(units, _)| i64::from(before.counted) - i64::from(units));
    let met = fewer.is_some_and(|fewer| fewer >= FEWER_UNITS);
    match lowest {
        Some((units, run)) => comparison.step(
            "criteria-step-units-lowest",
            [
                ("units", Count(i64::from(units))),
                ("from", Count(run.from_day)),
                ("to", Count(run.to_day)),
            ],
        ),
        None => comparison.step("criteria-step-units-no-full-8-weeks", []),
    }
    if let Some(fewer) = fewer {
        comparison.step(
            if met {
                "criteria-step-units-fewer-enough"
            } else {
                "criteria-step-units-fewer-not-enough"
            },
            [("fewer", Count(fewer)), ("needed", Count(FEWER_UNITS))],
        );
    }
    comparison.transfusion_part = Some(TransfusionPart::Reduction {
        before: before.counted,
        lowest_since: lowest.map(|(units, _)| units),
        fewer,
        met,
    });
    if met {
        return Verdict::Met;
    }
    // Weeks that the log does not cover could hold a lower total.
    let could_be = lowest_window(&list, RESPONSE_DAYS, evaluation, counted)
        .is_some_and(|(units, _)| i64::from(before.counted) - i64::from(units) >= FEWER_UNITS);
    if could_be && !log_covers(input, 1, evaluation) {
        comparison.lacks(MissingFact::RedCellLog);
        return Verdict::NotAssessable;
    }
    Verdict::NotMet
}

/// After a met response: 4 or more units in 8 weeks again.
pub(super) fn note_units_again(input: &CriteriaInput, comparison: &mut Comparison) {
    let Some(run) = comparison.run else { return };
    let first = run.from_day + RESPONSE_DAYS;
    let Some(day) = day_of_four_units(&red_cells(input), first, input.evaluation_day()) else {
        return;
    };
    if comparison.loss_day.is_none_or(|known| day < known) {
        comparison.loss_day = Some(day);
    }
    comparison.step("criteria-step-units-again", [("day", Count(day))]);
}
