//! Whether a value of another computer can be true at all. What people type here is held to limits when it is typed; a
//! value that arrives meets them here, before anything calculates with it.

use chrono::{Datelike as _, NaiveDate};
use domain::analyte::Analyte;
use domain::analyte::plausibility::{Plausibility, plausibility};
use domain::health::CheckIn;
use domain::treatment::Treatment;
use domain::{Decimal, PartialDate, Quantity};
use serde_json::Value;

use crate::operation::Entity;

/// Nobody alive has a record before or after.
const YEARS: std::ops::RangeInclusive<i32> = 1850..=2200;

/// No study plans further ahead: ten years.
const MOST_DAYS: u16 = 3_660;

/// More units of one product are not given in a day.
const MOST_UNITS: u16 = 100;

/// Says whether all dates in a value lie in years in which they can.
pub(super) fn are_dates_possible(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Value>(bytes).is_ok_and(|value| dates_in(&value))
}

fn dates_in(value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let is_near = |day: NaiveDate| YEARS.contains(&day.year());
            // A year of more than four digits is no partial date.
            let day = text.parse::<NaiveDate>().map_or(true, is_near);
            let date = text.parse::<PartialDate>();
            day && date.map_or(true, |date| {
                is_near(date.earliest_day()) && is_near(date.latest_day())
            })
        }
        Value::Array(values) => values.iter().all(dates_in),
        Value::Object(fields) => fields.values().all(dates_in),
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Says whether the numbers of an entry can be.
pub(super) fn is_possible(entity: &Entity) -> bool {
    match entity {
        Entity::Treatment(treatment) => is_treatment_possible(treatment),
        Entity::Transfusion(given) => {
            given.units <= MOST_UNITS
                && is_count(Analyte::Hemoglobin, given.hemoglobin_before)
                && is_count(Analyte::Platelets, given.platelets_before)
        }
        Entity::GeneFinding(gene) => is_share(gene.share_percent),
        Entity::DiseaseCard(card) => is_share(card.marrow_blasts_percent),
        Entity::CheckIn(check_in) => check_in
            .energy
            .is_none_or(|energy| energy <= CheckIn::MOST_ENERGY),
        Entity::LogSpan(logged) => logged.span.from <= logged.span.to,
        Entity::Person(_)
        | Entity::TeamLine(_)
        | Entity::Appointment(_)
        | Entity::Medicine(_)
        | Entity::Allergy(_)
        | Entity::Note(_)
        | Entity::Milestone(_)
        | Entity::Question(_)
        | Entity::SideEffect(_)
        | Entity::Infection(_)
        | Entity::HospitalStay(_)
        | Entity::BloodNeeds(_)
        | Entity::AboutMe(_) => true,
    }
}

/// Says whether a share in percent can be.
pub(super) fn is_share(share: Option<Decimal>) -> bool {
    share.is_none_or(|share| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&share))
}

fn is_treatment_possible(treatment: &Treatment) -> bool {
    let days = |days: Option<u16>| days.is_none_or(|days| (1..=MOST_DAYS).contains(&days));
    let rules = &treatment.rules;
    let window = &treatment.window;
    days(treatment.cycle_days)
        && days(rules.baseline_days)
        && days(rules.response_days)
        && days(rules.last_day)
        && window.from_day <= window.to_day
        && window.to_day <= MOST_DAYS
        && window.assessments.iter().all(|day| *day <= MOST_DAYS)
        && window.assessments.is_sorted()
        && is_count(Analyte::Hemoglobin, rules.baseline_hemoglobin)
        && is_count(Analyte::Platelets, rules.baseline_platelets)
        && is_count(Analyte::Neutrophils, rules.baseline_neutrophils)
}

fn is_count(analyte: Analyte, value: Option<Decimal>) -> bool {
    value.is_none_or(|value| plausibility(analyte, &Quantity::exact(value)) != Plausibility::Hard)
}
