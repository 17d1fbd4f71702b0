//! HI-P and HI-N, and the judging of on-treatment values that HI-E shares.
//!
//! Cheson et al., Blood 2006;108:419, Table 4; the numbers are the same in Platzbecker et al., Blood
//! 2019;133:1020, Table 3. Platelets of exactly 20 take the stricter +30 rule (a convention of this
//! product).

use rust_decimal::Decimal;

use super::baseline::{Baseline, baseline, to_3_decimals};
use super::run::{Reached, Strictness, Target, longest_run, reached};
use super::unsure::{certain, possible};
use super::{
    BASELINE_DAYS_2006, Caveat, Comparison, CriteriaInput, Criterion, DayValue, DropReason,
    MEANINGFUL_DAYS, MissingFact, Run, StepArgument, Verdict,
};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::decimal;
use crate::transfusion::LogSpan;
use crate::treatment::Definition;

use StepArgument::{Code, Count, Date, Days, Number, Numbers, Text};

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
pub(super) fn platelets(
    input: &CriteriaInput,
    days: &InfluenceDays,
    definition: Definition,
) -> Comparison {
    let comparison = Comparison::new(definition, Criterion::HiP, Analyte::Platelets);
    compare_count(
        input,
        days,
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
                        ("analyte", Code(Analyte::Platelets.id())),
                        ("baseline", Number(to_3_decimals(baseline))),
                        ("at_least", Number(to_3_decimals(target.at_least))),
                        ("above", Number(twenty)),
                    ],
                );
                target
            } else {
                if baseline == twenty {
                    comparison.rests_on(Caveat::PlateletsOfExactlyTwenty);
                }
                comparison.platelet_rule = Some(PlateletRule::RiseOf30);
                comparison.target_of_rise(baseline, decimal(30, 0))
            }
        },
    )
}

/// Compares neutrophils with HI-N.
pub(super) fn neutrophils(
    input: &CriteriaInput,
    days: &InfluenceDays,
    definition: Definition,
) -> Comparison {
    let comparison = Comparison::new(definition, Criterion::HiN, Analyte::Neutrophils);
    compare_count(
        input,
        days,
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
                    ("analyte", Code(Analyte::Neutrophils.id())),
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
    days: &InfluenceDays,
    mut comparison: Comparison,
    log: Option<LogSpan>,
    log_missing: MissingFact,
    limit: Decimal,
    target: impl Fn(&mut Comparison, Decimal) -> Target,
) -> Comparison {
    let look_back = input.settings.look_back(BASELINE_DAYS_2006);
    let valid = comparison.take_values(input, days, look_back);
    let before = comparison.baseline_before(input, &valid, look_back, false);
    if !comparison.log_covers(input, log, log_missing, -look_back) {
        return comparison.conclude(Verdict::NotAssessable);
    }
    let Some(value) = comparison.usable_baseline(&before) else {
        return comparison.conclude(Verdict::NotAssessable);
    };
    if !comparison.is_eligible(value, limit) {
        if before.is_open() {
            comparison.say_baseline_is_open(&before);
            return comparison.conclude(Verdict::NotAssessable);
        }
        comparison.report_rise(&valid);
        return comparison.conclude(Verdict::NotEligible);
    }
    let target = target(&mut comparison, value);
    let verdict = comparison.judge_values(input, &valid, target, &[], log, log_missing);
    let verdict = comparison.allow_for_open_baseline(&before, value, verdict);
    if verdict == Verdict::Met {
        comparison.find_lower_value(&valid);
    }
    comparison.conclude(verdict)
}

/// The baseline that a sum rests on: worked out, or given by the study.
pub(super) struct Before {
    /// Values of the record.
    pub(super) values: Baseline,
    /// The number that is used.
    pub(super) used: Option<Decimal>,
    /// Whether the study gave it.
    pub(super) is_given: bool,
    /// The look-back, where an unsure result may lie in it.
    unsure_in: Option<i64>,
}

impl Before {
    /// Says whether a value of the window could not be used for its comparator, or an unsure result may
    /// belong to it.
    pub(super) fn is_open(&self) -> bool {
        !self.is_given && (self.values.is_open() || self.unsure_in.is_some())
    }
}

impl Before {
    /// Says whether an unsure result may belong to the baseline: then it may lie on the other side of the
    /// limit, and the rule may not apply at all.
    pub(super) fn is_unsettled(&self) -> bool {
        !self.is_given && self.unsure_in.is_some()
    }
}

impl Comparison {
    /// Works out the baseline, writes it down, and notes treatments that reach into its weeks.
    pub(super) fn baseline_before(
        &mut self,
        input: &CriteriaInput,
        valid: &[DayValue],
        look_back: i64,
        lowest_pair: bool,
    ) -> Before {
        let values = baseline(valid, look_back);
        let given = input.settings.baselines.of(self.analyte);
        let (worked_out, used_values, code) = if lowest_pair {
            (
                values.lowest_pair,
                values.lowest_pair_values.clone(),
                "criteria-step-baseline-lowest-pair",
            )
        } else {
            (
                values.mean,
                values.kept.clone(),
                "criteria-step-baseline-mean",
            )
        };
        if input.settings.differs_from_usual() {
            self.rests_on(Caveat::StudysOwnSetting);
        }
        self.write_baseline(&values, given.or(worked_out), used_values, code, given);
        for other in &input.treatments_before {
            if input.day(other.until) >= -look_back {
                self.step(
                    "criteria-step-treatment-before",
                    [
                        ("name", Text(other.name.clone())),
                        ("until", Date(other.until)),
                    ],
                );
            }
        }
        Before {
            values,
            used: given.or(worked_out),
            is_given: given.is_some(),
            unsure_in: Some(look_back).filter(|days| self.has_doubt_in(-days, 0)),
        }
    }

    /// IWG 2018 asks to report a rise also where the rule does not apply.
    fn report_rise(&mut self, valid: &[DayValue]) {
        if self.definition == Definition::Iwg2006 {
            return;
        }
        let highest = valid
            .iter()
            .filter(|value| value.day > 0 && value.quantity.comparator.is_none())
            .max_by_key(|value| (value.quantity.value, -value.day));
        // Less than the rule's own amount is no rise, but the usual ups and downs.
        let is_rise = |from: Decimal, to: Decimal| {
            if self.analyte == Analyte::Neutrophils {
                to >= from * Decimal::TWO && to > from + decimal(5, 1)
            } else {
                to >= from + decimal(30, 0)
            }
        };
        if let (Some(highest), Some(baseline)) = (highest, self.baseline)
            && is_rise(baseline, highest.quantity.value)
        {
            self.step(
                "criteria-step-rise-all-the-same",
                [
                    ("analyte", Code(self.analyte.id())),
                    ("baseline", Number(baseline)),
                    ("highest", Number(highest.quantity.value)),
                    ("day", Count(highest.day)),
                ],
            );
        }
    }

    /// Writes down the baseline that is used and the values it rests on.
    fn write_baseline(
        &mut self,
        before: &Baseline,
        value: Option<Decimal>,
        used: Vec<DayValue>,
        step: &'static str,
        given: Option<Decimal>,
    ) {
        self.baseline = value.map(to_3_decimals);
        if let Some(given) = given {
            self.step(
                "criteria-step-baseline-given",
                [
                    ("analyte", Code(self.analyte.id())),
                    ("baseline", Number(to_3_decimals(given))),
                ],
            );
            return;
        }
        self.leave_out(before.dropped.clone());
        self.rests_on(Caveat::BaselineOfTwoValues);
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
            self.step(
                "criteria-step-log-missing",
                [
                    ("log", Code(missing.code())),
                    ("from", Date(input.date(first))),
                    ("to", Date(input.first_dose)),
                ],
            );
        }
        covers
    }

    /// Returns the baseline, or says that there are too few values for one.
    pub(super) fn usable_baseline(&mut self, before: &Before) -> Option<Decimal> {
        if before.used.is_none() {
            self.lacks(MissingFact::BaselineValues);
            self.step(
                "criteria-step-baseline-too-few",
                [
                    ("analyte", Code(self.analyte.id())),
                    (
                        "count",
                        Count(i64::try_from(before.values.kept.len()).unwrap_or(i64::MAX)),
                    ),
                ],
            );
        }
        before.used
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

    /// Judges the values on treatment against the target. `ends` are days, in order, that end a run.
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
        self.rests_on(Caveat::LongestGap);
        let log_end = log.map_or(0, |span| input.day(span.to));
        let first = valid.partition_point(|value| value.day <= 0);
        let on_treatment: Vec<DayValue> = valid.iter().skip(first).cloned().collect();
        let needed = input.settings.response_days;
        let on = reached(&on_treatment, target);
        let doubts = std::mem::take(&mut self.doubts);
        let sure = certain(&on, &doubts, target);
        let may = possible(&on, ends, &doubts, target);
        self.doubts = doubts;
        if on.is_empty() {
            let strictness = Strictness {
                open_counts: true,
                longest_gap: None,
            };
            if longest_run(&may, ends, strictness).is_some_and(|run| run.days() >= needed) {
                self.is_left_open(1, input.evaluation_day());
                return Verdict::NotAssessable;
            }
            return self.without_values(input, ends);
        }
        let up_to_log = |values: &[Reached]| -> Vec<Reached> {
            let inside = values.partition_point(|(day, _)| *day <= log_end);
            values.split_at(inside).0.to_vec()
        };
        let in_log = up_to_log(&sure);
        let (mut used, mut open) = (Vec::new(), Vec::new());
        for (value, (_, is_reached)) in on_treatment.into_iter().zip(&on) {
            if is_reached.is_some() {
                used.push(value);
            } else {
                open.push((value, DropReason::ComparatorLeavesItOpen));
            }
        }
        let has_open = !open.is_empty();
        self.leave_out(open);
        self.values_used = used;
        self.write_reached(target);

        let gap = Some(input.settings.longest_gap_days);
        let run_of = |values: &[(i64, Option<bool>)], open_counts, longest_gap| {
            let strictness = Strictness {
                open_counts,
                longest_gap,
            };
            longest_run(values, ends, strictness)
        };
        let is_long = |run: Option<Run>| run.is_some_and(|run| run.days() >= needed);
        self.run = run_of(&in_log, false, gap);
        let span = run_of(&in_log, false, None);
        self.span_ignoring_gaps_days = span.map(|run| run.days());
        self.write_run(needed);
        if is_long(self.run) {
            self.is_reached_by_run();
            return Verdict::Met;
        }
        let mut is_open = false;
        if let Some(span) = span.filter(|span| span.days() >= needed) {
            is_open = true;
            self.lacks(MissingFact::CountsInTheGap);
            self.step(
                "criteria-step-run-gap",
                [
                    ("from", Count(span.from_day)),
                    ("to", Count(span.to_day)),
                    ("days", Count(span.days())),
                    ("limit", Count(input.settings.longest_gap_days)),
                ],
            );
        }
        let is_cut_by_log = on.last().is_some_and(|(day, _)| *day > log_end);
        if is_cut_by_log && is_long(run_of(&sure, false, gap)) {
            is_open = true;
            self.lacks(log_missing);
            self.step(
                "criteria-step-run-outside-log",
                [("log", Code(log_missing.code())), ("to", Count(log_end))],
            );
        }
        // Known values make it long enough; an unsure result may break it, or could make it longer.
        let is_unsure = sure != on && is_long(run_of(&up_to_log(&on), false, gap))
            || may != on && is_long(run_of(&up_to_log(&may), true, gap));
        if is_unsure {
            is_open = true;
            self.is_left_open(1, input.evaluation_day());
        }
        let by_signs = has_open && is_long(run_of(&up_to_log(&on), true, gap));
        // Only several of these together could make it long enough.
        let has_doubt = has_open || is_cut_by_log || sure != on || may != on;
        let by_all = !is_open && has_doubt && is_long(run_of(&may, true, None));
        if by_signs || by_all {
            is_open = true;
            if is_cut_by_log && !by_signs {
                self.lacks(log_missing);
            }
            self.step(
                "criteria-step-run-open",
                [("analyte", Code(self.analyte.id()))],
            );
        }
        if is_open {
            Verdict::NotAssessable
        } else {
            self.unmet(input, false)
        }
    }

    /// Takes the run as the days that the verdict rests on, with its best value.
    pub(super) fn is_reached_by_run(&mut self) {
        self.reached = self.run;
        self.best_in_run = self.run.and_then(|run| {
            self.values_used
                .iter()
                .filter(|value| (run.from_day..=run.to_day).contains(&value.day))
                .map(|value| value.quantity.value)
                .max()
        });
    }

    /// Without a value since the first dose it cannot be told, unless red cells were given so often that
    /// no value could have made a stretch long enough.
    pub(super) fn without_values(&mut self, input: &CriteriaInput, ends: &[i64]) -> Verdict {
        self.step(
            "criteria-step-no-values",
            [("analyte", Code(self.analyte.id()))],
        );
        let needed = input.settings.response_days;
        let end = input.evaluation_day();
        // A stretch begins on the day after red cells at the earliest, and ends with the next at the latest.
        let since = ends.iter().copied().filter(|day| *day >= 1);
        let starts = std::iter::once(0).chain(since.clone());
        let longest = starts
            .zip(since.chain([end]))
            .map(|(from, to)| to - (from + 1))
            .max()
            .unwrap_or(0);
        if end > needed && longest < needed {
            self.step(
                "criteria-step-no-stretch-without-units",
                [("days", Count(longest)), ("needed", Count(needed))],
            );
            return self.unmet(input, false);
        }
        let is_influenced = self
            .values_dropped
            .iter()
            .any(|(value, reason)| value.day > 0 && reason.is_influence());
        self.lacks(if is_influenced {
            MissingFact::ValuesNotInfluenced
        } else {
            MissingFact::ValuesOnTreatment
        });
        self.unmet(input, true)
    }

    /// Returns what an unmet criterion is called on the evaluation day, and says until when it is open.
    pub(super) fn unmet(&mut self, input: &CriteriaInput, lacks_values: bool) -> Verdict {
        self.rests_on(Caveat::OpenUntilTheWeeksAreOver);
        let day = input.evaluation_day();
        let has_ended = input.ended.is_some_and(|ended| ended <= input.evaluation);
        if has_ended && day < input.settings.window_end_day {
            self.step("criteria-step-ended-early", [("day", Count(day))]);
            // Days 1 to 57 are the first 56 days between two counts.
            if day <= input.settings.response_days {
                self.step(
                    "criteria-step-too-few-days",
                    [
                        ("day", Count(day)),
                        ("needed", Count(input.settings.response_days)),
                    ],
                );
                return Verdict::NotAssessable;
            }
        }
        if !input.window_is_over {
            self.step(
                "criteria-step-open-until",
                [("day", Count(input.settings.window_end_day))],
            );
            Verdict::NotYet
        } else if lacks_values {
            Verdict::NotAssessable
        } else {
            Verdict::NotMet
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

    fn write_run(&mut self, needed: i64) {
        let Some(run) = self.run else { return };
        if run.days() == 0 && needed > 0 {
            self.step(
                "criteria-step-run-one-value",
                [("day", Count(run.from_day)), ("needed", Count(needed))],
            );
            return;
        }
        self.step(
            if run.days() >= needed {
                "criteria-step-run-long-enough"
            } else {
                "criteria-step-run-too-short"
            },
            [
                ("from", Count(run.from_day)),
                ("to", Count(run.to_day)),
                ("days", Count(run.days())),
                ("needed", Count(needed)),
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
        before: &Before,
        baseline: Decimal,
        verdict: Verdict,
    ) -> Verdict {
        let stands = !before.is_open()
            || (verdict == Verdict::Met
                && before.unsure_in.is_none()
                && before.values.can_only_be_lower(baseline));
        if stands {
            return verdict;
        }
        self.say_baseline_is_open(before);
        Verdict::NotAssessable
    }

    /// Writes down why the baseline is open.
    pub(super) fn say_baseline_is_open(&mut self, before: &Before) {
        if before.values.is_open() {
            self.lacks(MissingFact::ExactBaselineValues);
            self.step(
                "criteria-step-baseline-open",
                [("analyte", Code(self.analyte.id()))],
            );
        }
        if let Some(look_back) = before.unsure_in {
            self.is_left_open(-look_back, 0);
        }
    }
}
