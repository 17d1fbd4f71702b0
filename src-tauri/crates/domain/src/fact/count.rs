//! Facts of the counts: the last ones, how they compare with those before the first dose.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta, Timelike};

use super::FactArgument::{Code, Count, Text};
use super::course::is_window_over;
use super::{Fact, FactSource};
use crate::analyte::Analyte;
use crate::criteria::{
    Comparison, CountOnDay, CriteriaInput, LONGEST_GAP_DAYS, Verdict, baselines, compare,
};
use crate::date::PartialDate;
use crate::derived::neutrophils_of_draw;
use crate::influence::{self, growth_factor_days};
use crate::level::{CallLevel, call_levels};
use crate::quantity::{Quantity, decimal};
use crate::result::LabResult;
use crate::transfusion::Product;
use crate::treatment::Definition;
use crate::trend::{Trend, trend_across};
use crate::window::position;

/// The three counts that the criteria look at.
const THREE: [Analyte; 3] = [
    Analyte::Hemoglobin,
    Analyte::Platelets,
    Analyte::Neutrophils,
];

pub(super) fn facts(source: &FactSource<'_>) -> Vec<Fact> {
    let mut facts = last_facts(source);
    facts.extend(course_facts(source));
    facts.push(two_laboratories(source));
    facts.push(iron_load(source));
    facts
}

/// Returns the counts of one analyte with a known day, up to today, oldest first.
fn counts(source: &FactSource<'_>, analyte: Analyte) -> Vec<CountOnDay> {
    let usable = || {
        source
            .results
            .iter()
            .filter(|result| result.status.can_count())
            .filter(|result| {
                result
                    .collected
                    .day()
                    .is_some_and(|day| day <= source.today)
            })
    };
    let on_day =
        |collected: PartialDate, quantity: Quantity, result: &LabResult, is_stored: bool| {
            let seconds = match collected {
                PartialDate::Minute { at, .. } => Some(at.time().num_seconds_from_midnight()),
                PartialDate::Year(_) | PartialDate::Month { .. } | PartialDate::Day(_) => None,
            };
            collected.day().map(|on| CountOnDay {
                result: is_stored.then_some(result.id),
                on,
                seconds,
                quantity,
                before_transfusion: result.before_transfusion,
            })
        };
    let mut counts: Vec<CountOnDay> = if analyte == Analyte::Neutrophils {
        let mut draws: BTreeMap<PartialDate, Vec<&LabResult>> = BTreeMap::new();
        for result in usable() {
            draws.entry(result.collected).or_default().push(result);
        }
        draws
            .into_iter()
            .filter_map(|(collected, draw)| {
                let count = neutrophils_of_draw(&draw)?;
                let result = draw.iter().find(|result| Some(result.id) == count.result);
                let any = result.or_else(|| draw.first())?;
                on_day(collected, count.quantity, any, result.is_some())
            })
            .collect()
    } else {
        usable()
            .filter(|result| result.analyte == analyte)
            .filter_map(|result| on_day(result.collected, result.quantity, result, true))
            .collect()
    };
    counts.sort_by_key(|count| (count.on, count.seconds));
    counts
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
        of("epo", Analyte::Epo),
    ]
}

fn criteria_input(source: &FactSource<'_>) -> Option<CriteriaInput> {
    let treatment = source.treatment?;
    let place = position(
        treatment,
        source.milestones,
        source.transfusions,
        source.log,
        source.today,
    );
    Some(CriteriaInput {
        first_dose: treatment.first_dose?,
        evaluation: source.today,
        window_is_over: place.is_over(),
        hemoglobin: counts(source, Analyte::Hemoglobin),
        platelets: counts(source, Analyte::Platelets),
        neutrophils: counts(source, Analyte::Neutrophils),
        transfusions: source.transfusions.to_vec(),
        growth_factor_days: growth_factor_days(source.medicines, source.today),
        log: *source.log,
    })
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
    let met = comparisons
        .iter()
        .find(|comparison| comparison.verdict == Verdict::Met);
    if let Some(met) = met {
        return Fact::known(id, true)
            .with("criterion", Code(met.criterion.code()))
            .with("definition", Code(met.definition.code()));
    }
    if comparisons
        .iter()
        .any(|comparison| comparison.verdict == Verdict::NotAssessable)
    {
        Fact::missing(id)
    } else {
        Fact::known(id, false)
    }
}

/// Returns “about the same at week 12” and “one up, another down”, against the 8 weeks before the first
/// dose; on treatment the last 8 weeks count. Influenced values are left out.
fn trend_facts(source: &FactSource<'_>, input: &CriteriaInput) -> (Fact, Fact) {
    let eight_weeks = TimeDelta::days(56);
    let trends: Vec<Trend> = THREE
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
                .filter(|count| !is_influenced(input, analyte, count))
                .map(|count| (count.on, count.quantity.value))
                .collect();
            trend_across(analyte, &values, input.first_dose)
        })
        .filter(|trend| *trend != Trend::TooFewPoints)
        .collect();
    let flat = if input.evaluation_day() < 84 {
        Fact::known("flat-at-12-weeks", false)
    } else if trends.is_empty() {
        Fact::missing("flat-at-12-weeks")
    } else {
        let all_same = trends.iter().all(|trend| *trend == Trend::AboutTheSame);
        Fact::known("flat-at-12-weeks", all_same)
    };
    let apart = if trends.len() < 2 {
        Fact::missing("one-up-another-down")
    } else {
        let is_apart = trends.contains(&Trend::Higher) && trends.contains(&Trend::Lower);
        Fact::known("one-up-another-down", is_apart)
    };
    (flat, apart)
}

fn is_influenced(input: &CriteriaInput, analyte: Analyte, count: &CountOnDay) -> bool {
    influence::is_influenced(
        analyte,
        count.on,
        count.before_transfusion,
        &input.transfusions,
        &input.growth_factor_days,
    )
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
    let fact = Fact::known("gap-in-counts", longest > LONGEST_GAP_DAYS);
    fact.with("days", Count(longest))
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
