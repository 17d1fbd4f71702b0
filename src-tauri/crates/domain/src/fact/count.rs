//! Facts of the counts: the last ones, how they compare with those before the first dose.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};

use super::FactArgument::{Code, Count, Text};
use super::course::is_window_over;
use super::{Fact, FactArgument, FactSource};
use crate::analyte::Analyte;
use crate::criteria::{
    Comparison, CountOnDay, CriteriaInput, StudySettings, Verdict, baselines, compare, counts_of,
};
use crate::influence::InfluenceDays;
use crate::level::{CallLevel, call_levels};
use crate::quantity::{Quantity, decimal};
use crate::transfusion::Product;
use crate::treatment::Definition;
use crate::trend::{Trend, trend_across};
use crate::window::is_dip_of;

/// The three counts that the criteria look at.
const THREE: [Analyte; 3] = [
    Analyte::Hemoglobin,
    Analyte::Platelets,
    Analyte::Neutrophils,
];

pub(super) fn facts(source: &FactSource<'_>) -> Vec<Fact> {
    let mut facts = last_facts(source);
    facts.extend(course_facts(source));
    facts.push(results_waiting(source));
    facts.push(two_laboratories(source));
    facts.push(iron_load(source));
    facts
}

/// Returns the counts of one analyte with a known day, up to today, oldest first.
fn counts(source: &FactSource<'_>, analyte: Analyte) -> Vec<CountOnDay> {
    counts_of(source.results, analyte, source.today)
}

fn last(source: &FactSource<'_>, analyte: Analyte) -> Option<(NaiveDate, Quantity)> {
    counts(source, analyte)
        .last()
        .map(|count| (count.on, count.quantity))
}

fn last_facts(source: &FactSource<'_>) -> Vec<Fact> {
    let of = |id, analyte| match last(source, analyte) {
        Some((on, quantity)) => Fact::known(id, true).value(quantity).on(on),
        None => Fact::missing(id),
    };
    let level = |analyte, level: CallLevel| {
        let id = level.code();
        let Some((on, quantity)) = last(source, analyte) else {
            return Fact::missing(id);
        };
        let holds = call_levels(analyte, &quantity, None).contains(&level);
        // A value such as “<25” leaves it open whether it is below 20.
        let limit = match level {
            CallLevel::HemoglobinBelow8 => decimal(8, 0),
            CallLevel::PlateletsBelow20 => decimal(20, 0),
            CallLevel::PlateletsBelow10 => decimal(10, 0),
            CallLevel::NeutrophilsBelowHalf => decimal(5, 1),
            CallLevel::MarkedCriticalByLab
            | CallLevel::HemoglobinBelow7
            | CallLevel::BlastsAtLeast20
            | CallLevel::BlastsPresent => decimal(0, 0),
        };
        if !holds && quantity.is_at_least(limit).is_none() {
            return Fact::missing(id);
        }
        Fact::known(id, holds).value(quantity).on(on)
    };
    let blasts = match last(source, Analyte::BlastsPercent) {
        Some((on, quantity)) => match quantity.is_above(decimal(0, 0)) {
            Some(present) => Fact::known("blasts-present", present)
                .value(quantity)
                .on(on),
            None => Fact::missing("blasts-present"),
        },
        None => Fact::missing("blasts-present"),
    };
    vec![
        of("last-hemoglobin", Analyte::Hemoglobin),
        of("last-neutrophils", Analyte::Neutrophils),
        of("last-platelets", Analyte::Platelets),
        level(Analyte::Hemoglobin, CallLevel::HemoglobinBelow8),
        level(Analyte::Neutrophils, CallLevel::NeutrophilsBelowHalf),
        level(Analyte::Platelets, CallLevel::PlateletsBelow20),
        level(Analyte::Platelets, CallLevel::PlateletsBelow10),
        blasts,
        blasts_rising(source),
        of("marrow-blasts", Analyte::MarrowBlastsPercent),
        of("epo", Analyte::Epo),
    ]
}

/// The last share of blasts in the blood against the one before it.
fn blasts_rising(source: &FactSource<'_>) -> Fact {
    let counts = counts(source, Analyte::BlastsPercent);
    let exact: Vec<&CountOnDay> = counts
        .iter()
        .filter(|count| count.quantity.comparator.is_none())
        .collect();
    let [.., before, last] = exact.as_slice() else {
        return Fact::missing("blasts-rising");
    };
    Fact::known("blasts-rising", last.quantity.value > before.quantity.value)
        .with("before", FactArgument::Number(before.quantity.value))
        .value(last.quantity)
        .on(last.on)
}

fn criteria_input(source: &FactSource<'_>) -> Option<CriteriaInput> {
    let treatment = source.treatment?;
    source.record(treatment).criteria_input(
        treatment,
        source.today,
        StudySettings::from(&treatment.rules),
    )
}

/// The definition that the study uses; else IWG 2023 from 5 % marrow blasts on; else IWG 2018.
fn definition(source: &FactSource<'_>) -> Definition {
    let has_many_blasts = source
        .disease
        .and_then(|card| card.marrow_blasts_percent)
        .is_some_and(|blasts| blasts >= decimal(5, 0));
    source
        .treatment
        .and_then(|treatment| treatment.definition)
        .unwrap_or(if has_many_blasts {
            Definition::Iwg2023
        } else {
            Definition::Iwg2018
        })
}

fn course_facts(source: &FactSource<'_>) -> Vec<Fact> {
    let Some(input) = criteria_input(source) else {
        return [
            "window-over-without-response",
            "flat-at-12-weeks",
            "improvement-reached",
            "improvement-lost",
            "one-up-another-down",
            "baseline-missing",
            "gap-in-counts",
        ]
        .map(Fact::missing)
        .into();
    };
    let comparisons = compare(&input, definition(source));
    let (flat, apart) = trend_facts(source, &input);
    let before = baselines(&input);
    let lacks_baseline = before.hemoglobin_2006.is_none()
        || before.platelets.is_none()
        || before.neutrophils.is_none();
    vec![
        over_without_response(source, &comparisons),
        flat,
        improvement(&comparisons),
        improvement_lost(&input, &comparisons),
        apart,
        Fact::known("baseline-missing", lacks_baseline),
        gap(source, &input),
    ]
}

fn over_without_response(source: &FactSource<'_>, comparisons: &[Comparison]) -> Fact {
    let id = "window-over-without-response";
    let any = |verdict| {
        comparisons
            .iter()
            .any(|comparison| comparison.verdict == verdict)
    };
    match is_window_over(source) {
        None => Fact::missing(id),
        Some(false) => Fact::known(id, false),
        Some(true) if any(Verdict::Met) => Fact::known(id, false),
        Some(true) if any(Verdict::NotAssessable) => Fact::missing(id),
        // Where no criterion applies, none could be reached.
        Some(true) => Fact::known(id, any(Verdict::NotMet)),
    }
}

fn improvement(comparisons: &[Comparison]) -> Fact {
    let id = "improvement-reached";
    let met = || {
        comparisons
            .iter()
            .filter(|comparison| comparison.verdict == Verdict::Met)
    };
    // What is lower again is told by a fact of its own, and never as if it still held.
    if let Some(met) = met().find(|comparison| comparison.lost().is_none()) {
        return Fact::known(id, true)
            .with("criterion", Code(met.criterion.code()))
            .with("definition", Code(met.definition.code()));
    }
    let was_lost = met().next().is_some();
    let is_unsure = comparisons
        .iter()
        .any(|comparison| comparison.verdict == Verdict::NotAssessable);
    if is_unsure && !was_lost {
        Fact::missing(id)
    } else {
        Fact::known(id, false).with("before", Code(if was_lost { "lost" } else { "never" }))
    }
}

/// A part that was reached, and is lower again by the loss rule.
fn improvement_lost(input: &CriteriaInput, comparisons: &[Comparison]) -> Fact {
    let id = "improvement-lost";
    let mut met = comparisons
        .iter()
        .filter(|comparison| comparison.verdict == Verdict::Met)
        .peekable();
    if met.peek().is_none() {
        return Fact::missing(id);
    }
    let lost = met
        .filter_map(|comparison| Some((comparison, comparison.lost()?)))
        .min_by_key(|(_, (_, day))| *day);
    let Some((comparison, (reached, day))) = lost else {
        return Fact::known(id, false);
    };
    let date = |day: i64| input.date(day);
    Fact::known(id, true)
        .with("criterion", Code(comparison.criterion.code()))
        .with("definition", Code(comparison.definition.code()))
        .with("from", FactArgument::Date(date(reached.from_day)))
        .with("to", FactArgument::Date(date(reached.to_day)))
        .on(date(day))
}

/// Returns “about the same at week 12” and “one up, another down”, against the 8 weeks before the first
/// dose; on treatment the last 8 weeks count. Influenced values are left out.
fn trend_facts(source: &FactSource<'_>, input: &CriteriaInput) -> (Fact, Fact) {
    let eight_weeks = TimeDelta::days(56);
    let days = InfluenceDays::new(&input.transfusions, &input.growth_factors);
    let compared: Vec<(Analyte, Trend)> = THREE
        .into_iter()
        .map(|analyte| {
            let values: Vec<_> = counts(source, analyte)
                .into_iter()
                .filter(|count| count.quantity.comparator.is_none())
                .filter(|count| {
                    let is_before =
                        count.on <= input.first_dose && count.on >= input.first_dose - eight_weeks;
                    let is_recent =
                        count.on > input.first_dose && count.on > source.today - eight_weeks;
                    is_before || is_recent
                })
                .filter(|count| {
                    !source.treatment.is_some_and(|own| {
                        is_dip_of(
                            std::slice::from_ref(own),
                            source.milestones,
                            analyte,
                            count.on,
                        )
                    })
                })
                .filter(|count| !days.is_influenced(analyte, count.on, count.before_transfusion))
                .map(|count| (count.on, count.quantity.value))
                .collect();
            (analyte, trend_across(analyte, &values, input.first_dose))
        })
        .filter(|(_, trend)| *trend != Trend::TooFewPoints)
        .collect();
    let trends: Vec<Trend> = compared.iter().map(|(_, trend)| *trend).collect();
    let flat = if input.evaluation_day() < 84 {
        Fact::known("flat-at-12-weeks", false)
    } else if trends.is_empty() {
        Fact::missing("flat-at-12-weeks")
    } else {
        let all_same = trends.iter().all(|trend| *trend == Trend::AboutTheSame);
        let fact = Fact::known("flat-at-12-weeks", all_same);
        if all_same {
            fact.with("counts", Code(counts_compared(&compared)))
        } else {
            fact
        }
    };
    let apart = if trends.len() < 2 {
        Fact::missing("one-up-another-down")
    } else {
        let is_apart = trends.contains(&Trend::Higher) && trends.contains(&Trend::Lower);
        Fact::known("one-up-another-down", is_apart)
    };
    (flat, apart)
}

/// Names the counts that could be compared; the others are not said to be the same.
fn counts_compared(compared: &[(Analyte, Trend)]) -> &'static str {
    let has = |wanted| compared.iter().any(|(analyte, _)| *analyte == wanted);
    match (
        has(Analyte::Hemoglobin),
        has(Analyte::Platelets),
        has(Analyte::Neutrophils),
    ) {
        (true, true, true) => "all-three",
        (true, true, false) => "hemoglobin-platelets",
        (true, false, true) => "hemoglobin-neutrophils",
        (false, true, true) => "platelets-neutrophils",
        (true, false, false) => "hemoglobin",
        (false, true, false) => "platelets",
        (false, false, true | false) => "neutrophils",
    }
}

fn gap(source: &FactSource<'_>, input: &CriteriaInput) -> Fact {
    let mut days: BTreeSet<NaiveDate> = THREE
        .into_iter()
        .flat_map(|analyte| counts(source, analyte))
        .map(|count| count.on)
        .filter(|on| *on > input.first_dose)
        .collect();
    days.insert(input.first_dose);
    let treatment_end = source.treatment.and_then(|treatment| treatment.ended);
    days.insert(treatment_end.map_or(source.today, |ended| ended.min(source.today)));
    let days: Vec<NaiveDate> = days
        .into_iter()
        .filter(|on| *on >= input.first_dose)
        .collect();
    let longest = days
        .windows(2)
        .filter_map(|pair| match pair {
            [earlier, later] => Some((*later - *earlier).num_days()),
            _ => None,
        })
        .max()
        .unwrap_or(0);
    let limit = input.settings.longest_gap_days;
    Fact::known("gap-in-counts", longest > limit)
        .with("days", Count(longest))
        .with("limit", Count(limit))
}

/// Results that were read from a document and are not counted until somebody has looked at them.
fn results_waiting(source: &FactSource<'_>) -> Fact {
    let id = "results-waiting";
    let newest = source.waiting.iter().map(|result| result.latest).max();
    match newest {
        Some(newest) => Fact::known(id, true)
            .with(
                "count",
                Count(i64::try_from(source.waiting.len()).unwrap_or(i64::MAX)),
            )
            .on(newest),
        None if source.results.is_empty() => Fact::missing(id),
        None => Fact::known(id, false),
    }
}

fn two_laboratories(source: &FactSource<'_>) -> Fact {
    let names: BTreeSet<&str> = source
        .results
        .iter()
        .filter_map(|result| result.laboratory.as_deref())
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    if names.is_empty() {
        return Fact::missing("two-laboratories");
    }
    let joined = names.iter().copied().collect::<Vec<_>>().join(", ");
    Fact::known("two-laboratories", names.len() > 1).with("names", Text(joined))
}

fn iron_load(source: &FactSource<'_>) -> Fact {
    let Some((on, ferritin)) = last(source, Analyte::Ferritin) else {
        return Fact::missing("iron-load");
    };
    let Some(is_high) = ferritin.is_above(decimal(1000, 0)) else {
        return Fact::missing("iron-load");
    };
    let units: i64 = source
        .transfusions
        .iter()
        .filter(|given| given.product == Product::RedCells && given.on <= source.today)
        .map(|given| i64::from(given.units))
        .sum();
    Fact::known("iron-load", is_high && units >= 20)
        .value(ferritin)
        .on(on)
        .with("count", Count(units))
}
