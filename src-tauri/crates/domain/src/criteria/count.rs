//! HI-P and HI-N, and the judging of on-treatment values that HI-E shares.
//!
//! Cheson et al., Blood 2006;108:419, Table 4; the numbers are the same in Platzbecker et al., Blood
//! 2019;133:1020, Table 3. Platelets of exactly 20 take the stricter +30 rule (a convention of this
//! product).

use rust_decimal::Decimal;

use super::baseline::{Baseline, baseline, to_3_decimals};
use super::run::{Strictness, Target, longest_run};
use super::washout::{Values, values};
use super::{
    BASELINE_DAYS_2006, Comparison, CriteriaInput, Criterion, DayValue, DropReason,
    LONGEST_GAP_DAYS, MEANINGFUL_DAYS, MissingFact, RESPONSE_DAYS, Run, StepArgument, Verdict,
};
use crate::analyte::Analyte;
use crate::quantity::{Comparator, decimal};
use crate::transfusion::LogSpan;
use crate::treatment::Definition;

use StepArgument::{Code, Count, Date, Days, Number, Numbers};

/// Which of the two platelet rules applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlateletRule {
    /// Baseline 20 or more: a rise of at least 30.
    RiseOf30,
    /// Baseline below 20: above 20, and at least doubled.
    AboveTwentyAndDoubled,
}

impl PlateletRule {
    /// Returns the rule in the words of a case file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RiseOf30 => "20 or more: rise of at least 30",
            Self::AboveTwentyAndDoubled => "below 20: above 20 and at least doubled",
        }
    }
}

/// Compares platelets with HI-P.
pub(super) fn platelets(input: &CriteriaInput, definition: Definition) -> Comparison {
    let comparison = Comparison::new(definition, Criterion::HiP, Analyte::Platelets);
    compare_count(
        input,
        comparison,
        input.log.platelets,
        MissingFact::PlateletLog,
        decimal(100, 0),
        |comparison, baseline| {
            let twenty = decimal(20, 0);
            if baseline < twenty {
                comparison.platelet_rule = Some(PlateletRule::AboveTwentyAndDoubled);
                let target = Target {
                    at_least: baseline * Decimal::TWO,
                    above: Some(twenty),
                };
                comparison.step(
                    "criteria-step-target-platelets-doubled",
                    [
                        ("baseline", Number(to_3_decimals(baseline))),
                        ("at_least", Number(to_3_decimals(target.at_least))),
                        ("above", Number(twenty)),
                    ],
                );
                target
            } else {
                comparison.platelet_rule = Some(PlateletRule::RiseOf30);
                comparison.target_of_rise(baseline, decimal(30, 0))
            }
        },
    )
}

/// Compares neutrophils with HI-N.
pub(super) fn neutrophils(input: &CriteriaInput, definition: Definition) -> Comparison {
    let comparison = Comparison::new(definition, Criterion::HiN, Analyte::Neutrophils);
    compare_count(
        input,
        comparison,
        input.log.growth_factors,
        MissingFact::GrowthFactorLog,
        Decimal::ONE,
        |comparison, baseline| {
            let target = Target {
                at_least: baseline * Decimal::TWO,
                above: Some(baseline + decimal(5, 1)),
            };
            comparison.step(
                "criteria-step-target-neutrophils",
                [
                    ("baseline", Number(to_3_decimals(baseline))),
                    ("at_least", Number(to_3_decimals(target.at_least))),
                    ("above", Number(to_3_decimals(baseline + decimal(5, 1)))),
                ],
            );
            target
        },
    )
}

fn compare_count(
    input: &CriteriaInput,
    mut comparison: Comparison,
    log: Option<LogSpan>,
    log_missing: MissingFact,
    limit: Decimal,
    target: impl Fn(&mut Comparison, Decimal) -> Target,
) -> Comparison {
    let Values { valid, dropped } = values(input, comparison.analyte);
    comparison.leave_out(dropped);
    let values = Values {
        valid,
        dropped: Vec::new(),
    };
    let before = baseline(&values, BASELINE_DAYS_2006);
    let value = before.mean;
    comparison.write_baseline(
        &before,
        value,
        before.kept.clone(),
        "criteria-step-baseline-mean",
    );
    if !comparison.log_covers(input, log, log_missing, -BASELINE_DAYS_2006) {
        return comparison.conclude(Verdict::NotAssessable);
    }
    let Some(value) = comparison.usable_baseline(&before, value) else {
        return comparison.conclude(Verdict::NotAssessable);
    };
    if !comparison.is_eligible(value, limit) {
        return if before.is_open() {
            comparison.lacks(MissingFact::BaselineValues);
            comparison.conclude(Verdict::NotAssessable)
        } else {
            comparison.conclude(Verdict::NotEligible)
        };
    }
    let target = target(&mut comparison, value);
    let verdict = comparison.judge_values(input, &values.valid, target, &[], log, log_missing);
    let verdict = comparison.allow_for_open_baseline(&before, value, verdict);
    if verdict == Verdict::Met {
        comparison.find_loss(&values.valid, |best, later| later <= best / Decimal::TWO);
    }
    comparison.conclude(verdict)
}

impl Comparison {
    /// Writes down the baseline that is used and the values it rests on.
    pub(super) fn write_baseline(
        &mut self,
        before: &Baseline,
        value: Option<Decimal>,
        used: Vec<DayValue>,
        step: &'static str,
    ) {
        self.leave_out(before.dropped.clone());
        self.baseline = value.map(to_3_decimals);
        if let Some(value) = value {
            self.step(
                step,
                [
                    ("analyte", Code(self.analyte.id())),
                    (
                        "values",
                        Numbers(used.iter().map(|value| value.quantity).collect()),
                    ),
                    ("days", Days(used.iter().map(|value| value.day).collect())),
                    ("baseline", Number(to_3_decimals(value))),
                ],
            );
        }
        self.baseline_values = before.kept.clone();
    }

    /// Says whether the log covers the weeks before the first dose from day `first` on.
    pub(super) fn log_covers(
        &mut self,
        input: &CriteriaInput,
        log: Option<LogSpan>,
        missing: MissingFact,
        first: i64,
    ) -> bool {
        let covers =
            log.is_some_and(|span| input.day(span.from) <= first && input.day(span.to) >= 0);
        if !covers {
            self.lacks(missing);
            let from = input
                .first_dose
                .checked_add_signed(chrono::TimeDelta::days(first))
                .unwrap_or(input.first_dose);
            self.step(
                "criteria-step-log-missing",
                [
                    ("log", Code(missing.code())),
                    ("from", Date(from)),
                    ("to", Date(input.first_dose)),
                ],
            );
        }
        covers
    }

    /// Returns the baseline, or says that there are too few values for one.
    pub(super) fn usable_baseline(
        &mut self,
        before: &Baseline,
        value: Option<Decimal>,
    ) -> Option<Decimal> {
        if value.is_none() {
            self.lacks(MissingFact::BaselineValues);
            self.step(
                "criteria-step-baseline-too-few",
                [
                    ("analyte", Code(self.analyte.id())),
                    (
                        "count",
                        Count(i64::try_from(before.kept.len()).unwrap_or(i64::MAX)),
                    ),
                ],
            );
        }
        value
    }

    /// Says whether the baseline is below the limit of the definition.
    pub(super) fn is_eligible(&mut self, baseline: Decimal, limit: Decimal) -> bool {
        let is_eligible = baseline < limit;
        self.step(
            if is_eligible {
                "criteria-step-applies"
            } else {
                "criteria-step-does-not-apply"
            },
            [
                ("analyte", Code(self.analyte.id())),
                ("baseline", Number(to_3_decimals(baseline))),
                ("limit", Number(limit)),
            ],
        );
        is_eligible
    }

    /// Writes down a target that is a rise above the baseline.
    pub(super) fn target_of_rise(&mut self, baseline: Decimal, rise: Decimal) -> Target {
        let at_least = baseline + rise;
        self.step(
            "criteria-step-target-rise",
            [
                ("analyte", Code(self.analyte.id())),
                ("baseline", Number(to_3_decimals(baseline))),
                ("rise", Number(rise)),
                ("at_least", Number(to_3_decimals(at_least))),
            ],
        );
        Target {
            at_least,
            above: None,
        }
    }

    /// Judges the values on treatment against the target. `ends` are days that end a run.
    pub(super) fn judge_values(
        &mut self,
        input: &CriteriaInput,
        valid: &[DayValue],
        target: Target,
        ends: &[i64],
        log: Option<LogSpan>,
        log_missing: MissingFact,
    ) -> Verdict {
        self.threshold_at_least = Some(to_3_decimals(target.at_least));
        self.threshold_above = target.above.map(to_3_decimals);
        let log_end = log.map_or(0, |span| input.day(span.to));
        let on_treatment: Vec<DayValue> = valid
            .iter()
            .filter(|value| value.day > 0)
            .cloned()
            .collect();
        let in_log: Vec<DayValue> = on_treatment
            .iter()
            .filter(|value| value.day <= log_end)
            .cloned()
            .collect();
        let (open, used): (Vec<_>, Vec<_>) = on_treatment
            .iter()
            .cloned()
            .partition(|value| target.is_reached(&value.quantity).is_none());
        self.leave_out(
            open.into_iter()
                .map(|value| (value, DropReason::ComparatorLeavesItOpen))
                .collect(),
        );
        self.values_used = used;
        if on_treatment.is_empty() {
            self.step(
                "criteria-step-no-values",
                [("analyte", Code(self.analyte.id()))],
            );
            self.lacks(MissingFact::ValuesOnTreatment);
            return match input.unmet() {
                Verdict::NotMet => Verdict::NotAssessable,
                other @ (Verdict::Met
                | Verdict::NotYet
                | Verdict::NotAssessable
                | Verdict::NotEligible) => other,
            };
        }
        self.write_reached(target);

        let is_long = |run: Option<Run>| run.is_some_and(|run| run.days() >= RESPONSE_DAYS);
        let jumping = Strictness {
            gap_breaks: false,
            ..Strictness::CERTAIN
        };
        let guessing = Strictness {
            open_counts: true,
            ..Strictness::CERTAIN
        };
        let anything = Strictness {
            open_counts: true,
            gap_breaks: false,
        };
        self.run = longest_run(&in_log, target, ends, Strictness::CERTAIN);
        let span = longest_run(&in_log, target, ends, jumping);
        self.span_ignoring_gaps_days = span.map(|run| run.days());
        self.write_run();
        if is_long(self.run) {
            self.best_in_run = self.run.and_then(|run| {
                self.values_used
                    .iter()
                    .filter(|value| (run.from_day..=run.to_day).contains(&value.day))
                    .map(|value| value.quantity.value)
                    .max()
            });
            return Verdict::Met;
        }
        let mut is_open = false;
        if let Some(span) = span.filter(|span| span.days() >= RESPONSE_DAYS) {
            is_open = true;
            self.lacks(MissingFact::CountsInTheGap);
            self.step(
                "criteria-step-run-gap",
                [
                    ("from", Count(span.from_day)),
                    ("to", Count(span.to_day)),
                    ("days", Count(span.days())),
                    ("limit", Count(LONGEST_GAP_DAYS)),
                ],
            );
        }
        if is_long(longest_run(
            &on_treatment,
            target,
            ends,
            Strictness::CERTAIN,
        )) {
            is_open = true;
            self.lacks(log_missing);
            self.step(
                "criteria-step-run-outside-log",
                [("log", Code(log_missing.code())), ("to", Count(log_end))],
            );
        }
        if is_long(longest_run(&in_log, target, ends, guessing)) {
            is_open = true;
            self.step(
                "criteria-step-run-open",
                [("analyte", Code(self.analyte.id()))],
            );
        }
        if !is_open && is_long(longest_run(&on_treatment, target, ends, anything)) {
            // Only several of these together could make it long enough.
            is_open = true;
            self.step(
                "criteria-step-run-open",
                [("analyte", Code(self.analyte.id()))],
            );
        }
        if is_open {
            Verdict::NotAssessable
        } else {
            input.unmet()
        }
    }

    fn write_reached(&mut self, target: Target) {
        let reached: Vec<&DayValue> = self
            .values_used
            .iter()
            .filter(|value| target.is_reached(&value.quantity) == Some(true))
            .collect();
        if reached.is_empty() {
            // “Less than 30” is not 30: it says nothing of the highest one.
            let highest = self
                .values_used
                .iter()
                .filter(|value| value.quantity.comparator.is_none())
                .map(|value| value.quantity.value)
                .max();
            self.step(
                "criteria-step-none-reached",
                [
                    ("analyte", Code(self.analyte.id())),
                    ("highest", highest.map_or(Code("none"), Number)),
                ],
            );
        } else {
            let values = reached.iter().map(|value| value.quantity).collect();
            let days = reached.iter().map(|value| value.day).collect();
            self.step(
                "criteria-step-reached",
                [
                    ("analyte", Code(self.analyte.id())),
                    ("values", Numbers(values)),
                    ("days", Days(days)),
                ],
            );
        }
    }

    fn write_run(&mut self) {
        let Some(run) = self.run else { return };
        self.step(
            if run.days() >= RESPONSE_DAYS {
                "criteria-step-run-long-enough"
            } else {
                "criteria-step-run-too-short"
            },
            [
                ("from", Count(run.from_day)),
                ("to", Count(run.to_day)),
                ("days", Count(run.days())),
                ("needed", Count(RESPONSE_DAYS)),
            ],
        );
    }

    /// Writes down whether a response of so many days is one that IWG 2018 calls clinically meaningful.
    pub(super) fn note_16_weeks(&mut self, days: i64) {
        self.lasts_16_weeks = days >= MEANINGFUL_DAYS;
        self.step(
            if self.lasts_16_weeks {
                "criteria-step-lasts-16-weeks"
            } else {
                "criteria-step-not-16-weeks"
            },
            [("days", Count(days)), ("needed", Count(MEANINGFUL_DAYS))],
        );
    }

    /// Weakens a verdict where a baseline value could not be used for its comparator.
    pub(super) fn allow_for_open_baseline(
        &mut self,
        before: &Baseline,
        baseline: Decimal,
        verdict: Verdict,
    ) -> Verdict {
        let stands =
            !before.is_open() || (verdict == Verdict::Met && before.can_only_be_lower(baseline));
        if stands {
            return verdict;
        }
        self.lacks(MissingFact::BaselineValues);
        self.step(
            "criteria-step-baseline-open",
            [("analyte", Code(self.analyte.id()))],
        );
        Verdict::NotAssessable
    }

    /// Looks for the first value, 8 weeks or more into the response, that is `lost` against the best one.
    pub(super) fn find_loss(
        &mut self,
        valid: &[DayValue],
        lost: impl Fn(Decimal, Decimal) -> bool,
    ) {
        let (Some(run), Some(best)) = (self.run, self.best_in_run) else {
            return;
        };
        let later = valid.iter().find(|value| {
            value.day >= run.from_day + RESPONSE_DAYS
                && value.day > run.to_day
                && !matches!(
                    value.quantity.comparator,
                    Some(Comparator::Above | Comparator::AtLeast)
                )
                && lost(best, value.quantity.value)
        });
        if let Some(later) = later {
            self.loss_day = Some(later.day);
            self.step(
                "criteria-step-lower-again",
                [
                    ("analyte", Code(self.analyte.id())),
                    ("day", Count(later.day)),
                    ("value", Number(later.quantity.value)),
                    ("best", Number(best)),
                ],
            );
        }
    }
}
