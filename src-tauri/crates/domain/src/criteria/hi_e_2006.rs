//! HI-E of IWG 2006: a haemoglobin rise, or fewer red-cell units.
//!
//! Cheson et al., Blood 2006;108:419, Table 4, which lists the two as alternatives; only units given for
//! haemoglobin at or below 9.0 count. Clinical reference, section 3.5 step 7.

use super::burden::{RedCells, Units, log_covers, lowest_window, red_cells, units_8_weeks_before};
use super::{
    BASELINE_DAYS_2006, Caveat, Comparison, CriteriaInput, Criterion, MissingFact, RESPONSE_DAYS,
    Run, StepArgument, TransfusionPart, Verdict,
};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::decimal;
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// Fewer units per 8 weeks that make a response.
const FEWER_UNITS: i64 = 4;

/// Compares haemoglobin and red cells with HI-E of IWG 2006.
pub(super) fn compare(input: &CriteriaInput, days: &InfluenceDays) -> Comparison {
    let mut comparison = Comparison::new(Definition::Iwg2006, Criterion::HiE, Analyte::Hemoglobin);
    comparison.rests_on(Caveat::EitherPartIsEnough);
    let look_back = input.settings.look_back(BASELINE_DAYS_2006);
    let valid = comparison.take_values(input, days, look_back);
    let before = comparison.baseline_before(input, &valid, look_back, false);
    let log = input.log.red_cells;
    let needed_days = look_back.max(BASELINE_DAYS_2006);
    if !comparison.log_covers(input, log, MissingFact::RedCellLog, -needed_days) {
        return comparison.conclude(Verdict::NotAssessable);
    }
    let list = red_cells(input);
    let Some(value) = comparison.usable_baseline(&before) else {
        transfusion_part(input, &list, &mut comparison);
        return comparison.conclude(Verdict::NotAssessable);
    };
    if !comparison.is_eligible(value, decimal(11, 0)) {
        return if before.is_open() {
            comparison.say_baseline_is_open(&before);
            comparison.conclude(Verdict::NotAssessable)
        } else {
            comparison.conclude(Verdict::NotEligible)
        };
    }
    let target = comparison.target_of_rise(value, decimal(15, 1));
    let ends: Vec<i64> = list.iter().map(|given| given.day).collect();
    let judged =
        comparison.judge_values(input, &valid, target, &ends, log, MissingFact::RedCellLog);
    let hemoglobin = comparison.allow_for_open_baseline(&before, value, judged);
    comparison.hemoglobin_part = Some(hemoglobin);
    if hemoglobin != Verdict::Met {
        comparison.reached = None;
    }
    comparison.step(
        "criteria-step-hemoglobin-part",
        [("verdict", Code(hemoglobin.code()))],
    );
    let (reduction, lowest) = transfusion_part(input, &list, &mut comparison);
    let verdict = match (hemoglobin, reduction) {
        (Verdict::Met, _) => Verdict::Met,
        // The haemoglobin before may be too high for the rule, whatever the units say.
        (_, Verdict::Met) if before.is_unsettled() => Verdict::NotAssessable,
        (_, Verdict::Met) => Verdict::Met,
        (Verdict::NotAssessable, _) | (_, Verdict::NotAssessable) => Verdict::NotAssessable,
        (Verdict::NotMet | Verdict::NotYet | Verdict::NotEligible, _) => hemoglobin,
    };
    comparison.find_loss(input, &valid, &list, hemoglobin, lowest);
    comparison.conclude(verdict)
}

impl Comparison {
    /// Looks for a loss of the part or parts that were met.
    pub(super) fn find_loss(
        &mut self,
        input: &CriteriaInput,
        valid: &[super::DayValue],
        list: &[RedCells],
        hemoglobin: Verdict,
        lowest: Option<Run>,
    ) {
        if hemoglobin == Verdict::Met {
            self.find_lower_value(valid);
            if let Some(run) = self.run {
                self.find_units_again(list, run.from_day, input.evaluation_day());
            }
        } else if let Some(lowest) = lowest {
            self.find_units_again(list, lowest.from_day, input.evaluation_day());
        }
    }
}

/// Works out the transfusion part; `NotMet` stands for “not by this part”. The run is that of the fewest
/// units, where the part is met and they are fewer than 4, so that 4 again are a loss.
pub(super) fn transfusion_part(
    input: &CriteriaInput,
    list: &[RedCells],
    comparison: &mut Comparison,
) -> (Verdict, Option<Run>) {
    let Some(before) = units_8_weeks_before(input, list) else {
        return (Verdict::NotAssessable, None);
    };
    let counted = |units: Units| units.counted;
    comparison.step(
        "criteria-step-units-before",
        [
            ("analyte", Code(Analyte::Hemoglobin.id())),
            ("units", Count(i64::from(before.counted))),
            ("limit", Number(decimal(90, 1))),
        ],
    );
    if before.unknown > 0 {
        comparison.lacks(MissingFact::HemoglobinBeforeTransfusion);
        comparison.rests_on(Caveat::UnknownHemoglobinCounts);
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
    let lowest = lowest_window(list, RESPONSE_DAYS, log_end, counted);
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
    if let Some(fewer) = fewer.filter(|fewer| *fewer < 0) {
        comparison.step(
            "criteria-step-units-more",
            [("more", Count(-fewer)), ("needed", Count(FEWER_UNITS))],
        );
    } else if let Some(fewer) = fewer {
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
        comparison.reached = comparison.reached.or(lowest.map(|(_, run)| run));
        let run = lowest
            .filter(|(units, _)| i64::from(*units) < FEWER_UNITS)
            .map(|(_, run)| run);
        return (Verdict::Met, run);
    }
    // Weeks that the log does not cover could hold a lower total.
    let could_be = lowest_window(list, RESPONSE_DAYS, evaluation, counted)
        .is_some_and(|(units, _)| i64::from(before.counted) - i64::from(units) >= FEWER_UNITS);
    if could_be && !log_covers(input, 1, evaluation) {
        comparison.lacks(MissingFact::RedCellLog);
        return (Verdict::NotAssessable, None);
    }
    (Verdict::NotMet, None)
}
