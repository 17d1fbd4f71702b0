//! One person's record in the form that the criteria look at.
//!
//! The one place where results become counts on days, so that facts, screens and papers never differ.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Timelike};

use super::{CountOnDay, CriteriaInput, StudySettings, TreatmentBefore, Unsure, UnsureResult};
use crate::analyte::Analyte;
use crate::date::PartialDate;
use crate::derived::neutrophils_of_draw;
use crate::influence::growth_factor_days;
use crate::person::{DiseaseCard, Medicine};
use crate::quantity::Quantity;
use crate::result::LabResult;
use crate::transfusion::{LogCompleteness, Transfusion};
use crate::treatment::{Milestone, Treatment};
use crate::window::position;

/// What of a record the criteria look at.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// Confirmed results.
    pub results: &'a [LabResult],
    /// Transfusions.
    pub transfusions: &'a [Transfusion],
    /// How far the logs are complete.
    pub log: &'a LogCompleteness,
    /// All treatments, in any order.
    pub treatments: &'a [Treatment],
    /// Milestones.
    pub milestones: &'a [Milestone],
    /// Medicines.
    pub medicines: &'a [Medicine],
    /// Results that wait to be looked at.
    pub waiting: &'a [UnsureResult],
    /// The disease card.
    pub disease: Option<&'a DiseaseCard>,
}

impl Record<'_> {
    /// Returns the last day that is compared for a treatment when none is asked for: the study's own day,
    /// its last day, the day before the next treatment began, or `today`, whichever is first.
    #[must_use]
    pub fn last_day_of(&self, treatment: &Treatment, today: NaiveDate) -> NaiveDate {
        let next = self
            .treatments
            .iter()
            .filter(|other| other.id != treatment.id)
            .filter_map(|other| other.first_dose)
            .filter(|first| treatment.first_dose.is_some_and(|own| own < *first))
            .min()
            .and_then(|first| first.pred_opt());
        [treatment.rules.evaluation, treatment.ended, next]
            .into_iter()
            .flatten()
            .fold(today, NaiveDate::min)
    }

    /// Brings the record into the form of the criteria for one treatment on one day; `None` before its
    /// first dose is entered.
    #[must_use]
    pub fn criteria_input(
        &self,
        treatment: &Treatment,
        on: NaiveDate,
        settings: StudySettings,
    ) -> Option<CriteriaInput> {
        let first_dose = treatment.first_dose?;
        let place = position(treatment, self.milestones, self.transfusions, self.log, on);
        let settings = StudySettings {
            window_end_day: i64::from(treatment.window.to_day),
            window_is_studys_own: treatment.window.is_studys_own,
            evaluation_is_studys_own: treatment.rules.evaluation == Some(on),
            ..settings
        };
        let counts = |analyte| counts_of(self.results, analyte, on);
        Some(CriteriaInput {
            window_is_over: place.is_over() || treatment.ended.is_some_and(|ended| ended <= on),
            ended: treatment.ended.filter(|ended| *ended <= on),
            hemoglobin: counts(Analyte::Hemoglobin),
            platelets: counts(Analyte::Platelets),
            neutrophils: counts(Analyte::Neutrophils),
            blasts_percent: counts(Analyte::BlastsPercent),
            marrow_blasts: counts(Analyte::MarrowBlastsPercent),
            unsure: self.unsure(on),
            marrow_blasts_before: self.disease.and_then(|card| card.marrow_blasts_percent),
            transfusions: self
                .transfusions
                .iter()
                .filter(|given| given.on <= on)
                .cloned()
                .collect(),
            growth_factors: growth_factor_days(self.medicines, on),
            log: *self.log,
            treatments_before: self.treatments_before(treatment, first_dose),
            settings,
            ..CriteriaInput::new(first_dose, on)
        })
    }

    /// The results that may be as early as `on`, and that no sum can use: those that name no day, and those
    /// that wait to be looked at.
    fn unsure(&self, on: NaiveDate) -> Vec<UnsureResult> {
        let undated = || {
            self.results
                .iter()
                .filter(|result| result.status.can_count() && result.collected.day().is_none())
                .filter(|result| result.collected.earliest_day() <= on)
        };
        let of = |analyte, collected: PartialDate, quantity| UnsureResult {
            analyte,
            earliest: collected.earliest_day(),
            latest: collected.latest_day(),
            quantity: Some(quantity),
            why: Unsure::DayNotKnown,
        };
        let mut unsure: Vec<UnsureResult> = undated()
            .filter(|result| COMPARED.contains(&result.analyte))
            .map(|result| of(result.analyte, result.collected, result.quantity))
            .collect();
        for (collected, draw) in draws(undated()) {
            if let Some(count) = neutrophils_of_draw(&draw) {
                unsure.push(of(Analyte::Neutrophils, collected, count.quantity));
            }
        }
        unsure.extend(
            self.waiting
                .iter()
                .filter(|result| result.earliest <= on)
                .cloned(),
        );
        unsure
    }

    fn treatments_before(
        &self,
        treatment: &Treatment,
        first_dose: NaiveDate,
    ) -> Vec<TreatmentBefore> {
        let mut others: Vec<TreatmentBefore> = self
            .treatments
            .iter()
            .filter(|other| other.id != treatment.id)
            .filter(|other| other.first_dose.is_some_and(|first| first < first_dose))
            .map(|other| TreatmentBefore {
                name: other.name.clone(),
                until: other
                    .ended
                    .or_else(|| first_dose.pred_opt())
                    .unwrap_or(first_dose),
            })
            .collect();
        others.sort_by(|one, other| (one.until, &one.name).cmp(&(other.until, &other.name)));
        others
    }
}

/// Returns the counts of one analyte with a known day up to `last`, oldest first. Neutrophils that a draw
/// gives only as a share are worked out from its white cells.
#[must_use]
pub fn counts_of(results: &[LabResult], analyte: Analyte, last: NaiveDate) -> Vec<CountOnDay> {
    let usable = || {
        results
            .iter()
            .filter(|result| result.status.can_count())
            .filter(|result| result.collected.day().is_some_and(|day| day <= last))
    };
    let mut counts: Vec<CountOnDay> = if analyte == Analyte::Neutrophils {
        draws(usable())
            .into_iter()
            .filter_map(|(collected, draw)| {
                let count = neutrophils_of_draw(&draw)?;
                let stored = draw.iter().find(|result| Some(result.id) == count.result);
                let shown = stored.or_else(|| draw.first())?;
                on_day(collected, count.quantity, shown)
            })
            .collect()
    } else {
        usable()
            .filter(|result| result.analyte == analyte)
            .filter_map(|result| on_day(result.collected, result.quantity, result))
            .collect()
    };
    counts.sort_by_key(|count| (count.on, count.seconds, count.quantity.value, count.result));
    counts
}

/// What the definitions look at and no draw has to be taken together for.
const COMPARED: [Analyte; 4] = [
    Analyte::Hemoglobin,
    Analyte::Platelets,
    Analyte::BlastsPercent,
    Analyte::MarrowBlastsPercent,
];

/// The results of each draw that bear on neutrophils.
fn draws<'a>(
    results: impl Iterator<Item = &'a LabResult>,
) -> BTreeMap<PartialDate, Vec<&'a LabResult>> {
    let mut draws: BTreeMap<PartialDate, Vec<&LabResult>> = BTreeMap::new();
    for result in results.filter(|result| bears_on_neutrophils(result.analyte)) {
        draws.entry(result.collected).or_default().push(result);
    }
    draws
}

fn bears_on_neutrophils(analyte: Analyte) -> bool {
    [
        Analyte::Neutrophils,
        Analyte::NeutrophilsPercent,
        Analyte::Segs,
        Analyte::SegsPercent,
        Analyte::Bands,
        Analyte::BandsPercent,
        Analyte::Wbc,
    ]
    .contains(&analyte)
        || analyte.id().ends_with("_percent")
}

fn on_day(collected: PartialDate, quantity: Quantity, result: &LabResult) -> Option<CountOnDay> {
    let seconds = match collected {
        PartialDate::Minute { at, .. } => Some(at.time().num_seconds_from_midnight()),
        PartialDate::Year(_) | PartialDate::Month { .. } | PartialDate::Day(_) => None,
    };
    Some(CountOnDay {
        result: Some(result.id),
        on: collected.day()?,
        seconds,
        quantity,
        before_transfusion: result.before_transfusion,
    })
}
