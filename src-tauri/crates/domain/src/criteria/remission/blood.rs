//! The blood part of remission, without looking at the marrow.

use rust_decimal::Decimal;

use super::super::blood_range::{BloodCounts, BloodRange, blood_range};
use super::super::run::{Strictness, longest_run};
use super::super::{Caveat, CriteriaInput, DayValue, MissingFact, StepArgument};
use super::{
    FREE_DAYS, HELD_DAYS_2006, LowerThanBest, NEAR_MARROW_DAYS, Remission, RemissionVerdict,
    limit_of_hemoglobin, since_first_dose,
};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::{Quantity, decimal};
use crate::transfusion::LogSpan;
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// The three counts that must recover.
const THREE: [Analyte; 3] = [
    Analyte::Hemoglobin,
    Analyte::Platelets,
    Analyte::Neutrophils,
];

/// Valid values since the first dose, by day.
pub(super) struct BloodValues {
    hemoglobin: Vec<DayValue>,
    platelets: Vec<DayValue>,
    neutrophils: Vec<DayValue>,
    blasts: Vec<DayValue>,
}

/// Four values, each near one day.
pub(super) struct NearDay {
    pub(super) used: Vec<(Analyte, DayValue)>,
    pub(super) range: Option<BloodRange>,
    pub(super) lacks_counts: bool,
    pub(super) lacks_blasts: bool,
}

impl BloodValues {
    pub(super) fn of(input: &CriteriaInput, days: &InfluenceDays, found: &mut Remission) -> Self {
        let mut of = |analyte| {
            let values = since_first_dose(input, days, analyte);
            found.values_dropped.extend(
                values
                    .dropped
                    .into_iter()
                    .map(|(value, reason)| (analyte, value, reason)),
            );
            values.valid
        };
        Self {
            hemoglobin: of(Analyte::Hemoglobin),
            platelets: of(Analyte::Platelets),
            neutrophils: of(Analyte::Neutrophils),
            blasts: of(Analyte::BlastsPercent),
        }
    }

    fn list(&self, analyte: Analyte) -> &[DayValue] {
        if analyte == Analyte::Hemoglobin {
            &self.hemoglobin
        } else if analyte == Analyte::Platelets {
            &self.platelets
        } else if analyte == Analyte::Neutrophils {
            &self.neutrophils
        } else {
            &self.blasts
        }
    }

    /// The last day with one of the three counts.
    fn last_day(&self) -> Option<i64> {
        THREE
            .into_iter()
            .filter_map(|analyte| self.list(analyte).last())
            .map(|value| value.day)
            .max()
    }

    /// Takes of each count the value nearest to `day` within two weeks (of two equally near the earlier).
    /// Blasts above 0 give way to a later draw within two weeks that shows none (IWG 2023, Table 5).
    pub(super) fn near(&self, day: i64, definition: Definition) -> NearDay {
        let nearest = |analyte| {
            self.list(analyte)
                .iter()
                .filter(|value| (value.day - day).abs() <= NEAR_MARROW_DAYS)
                .min_by_key(|value| ((value.day - day).abs(), value.day))
                .cloned()
        };
        let zero = Decimal::ZERO;
        let blasts = nearest(Analyte::BlastsPercent).map(|value| {
            if value.quantity.is_above(zero) != Some(true) {
                return value;
            }
            let repeated = self.blasts.iter().find(|later| {
                later.day > value.day
                    && later.day - value.day <= NEAR_MARROW_DAYS
                    && later.quantity.is_above(zero) == Some(false)
            });
            repeated.cloned().unwrap_or(value)
        });
        let counts: Vec<(Analyte, DayValue)> = THREE
            .into_iter()
            .filter_map(|analyte| Some((analyte, nearest(analyte)?)))
            .collect();
        let of = |wanted: Analyte| {
            counts
                .iter()
                .find(|(analyte, _)| *analyte == wanted)
                .map(|(_, value)| value.quantity)
        };
        let range = match (
            of(Analyte::Hemoglobin),
            of(Analyte::Platelets),
            of(Analyte::Neutrophils),
            blasts.as_ref(),
        ) {
            (Some(hemoglobin), Some(platelets), Some(neutrophils), Some(blasts)) => blood_range(
                &BloodCounts {
                    hemoglobin,
                    platelets,
                    neutrophils,
                    blasts_percent: blasts.quantity,
                },
                definition,
            ),
            _ => None,
        };
        NearDay {
            lacks_counts: counts.len() < THREE.len(),
            lacks_blasts: blasts.is_none(),
            used: counts
                .into_iter()
                .chain(blasts.map(|value| (Analyte::BlastsPercent, value)))
                .collect(),
            range,
        }
    }
}

/// Says whether the two weeks before the values used hold no transfusion and no growth factor, as far as
/// the log tells. The published time was not seen; the cases of the paper have 2 to 4 weeks.
pub(super) fn is_free(
    input: &CriteriaInput,
    days: &InfluenceDays,
    used: &[(Analyte, DayValue)],
    found: &mut Remission,
) -> bool {
    found.rests_on(Caveat::FreeForTwoWeeks);
    let (Some(first), Some(last)) = (
        used.iter().map(|(_, value)| value.on).min(),
        used.iter().map(|(_, value)| value.on).max(),
    ) else {
        return false;
    };
    let from = first
        .checked_sub_days(chrono::Days::new(FREE_DAYS.unsigned_abs()))
        .unwrap_or(first);
    let covers = |span: Option<LogSpan>| span.is_some_and(|span| span.covers(from, last));
    if !(covers(input.log.red_cells)
        && covers(input.log.platelets)
        && covers(input.log.growth_factors))
    {
        found.lacks(MissingFact::LogAroundTheseCounts);
        return false;
    }
    let was_given = input
        .transfusions
        .iter()
        .any(|given| given.units > 0 && from <= given.on && given.on <= last);
    let had_factor = input
        .growth_factors
        .iter()
        .any(|span| span.from <= last && from <= span.to);
    let free = days.days_free_before(last);
    found.step(
        "criteria-step-free-before",
        [
            ("days", Count(FREE_DAYS)),
            (
                "free",
                Code(if was_given || had_factor { "no" } else { "yes" }),
            ),
            ("last", free.map_or(Code("none"), Count)),
        ],
    );
    !was_given && !had_factor
}

/// The range of the last counts, IWG 2023.
pub(super) fn compare_2023(
    input: &CriteriaInput,
    days: &InfluenceDays,
    counts: &BloodValues,
    found: &mut Remission,
) {
    let Some(day) = counts.last_day() else {
        found.lacks(MissingFact::ValuesOnTreatment);
        return;
    };
    let near = counts.near(day, Definition::Iwg2023);
    found.write_blood(&near.used);
    found.write_limits();
    if near.lacks_counts {
        found.lacks(MissingFact::ValuesOnTreatment);
    }
    if near.lacks_blasts {
        found.lacks(MissingFact::BlastsInBlood);
    }
    let Some(range) = near.range else { return };
    if !is_free(input, days, &near.used, found) {
        return;
    }
    found.blood = Some(range);
    found.verdict = RemissionVerdict::NeedsMarrow;
    found.step("criteria-step-blood-range", [("range", Code(range.code()))]);
}

/// The four limits of IWG 2006 held for 28 days.
pub(super) fn compare_2006(input: &CriteriaInput, counts: &BloodValues, found: &mut Remission) {
    found.rests_on(Caveat::RemissionHeldFourWeeks);
    found.rests_on(Caveat::LongestGap);
    if counts.last_day().is_none() {
        found.lacks(MissingFact::ValuesOnTreatment);
        return;
    }
    found.write_limits();
    let draws = draws_2006(counts);
    let ends: Vec<i64> = {
        let mut ends: Vec<i64> = input
            .transfusions
            .iter()
            .filter(|given| given.units > 0 && given.on <= input.evaluation)
            .map(|given| input.day(given.on))
            .collect();
        ends.sort_unstable();
        ends
    };
    let log_end = [input.log.red_cells, input.log.platelets]
        .into_iter()
        .map(|span| {
            span.filter(|span| input.day(span.from) <= 1)
                .map_or(0, |span| input.day(span.to))
        })
        .min()
        .unwrap_or(0);
    let in_log: Vec<(i64, Option<bool>)> = draws
        .iter()
        .copied()
        .filter(|(day, _)| *day <= log_end)
        .collect();
    let run = |draws: &[(i64, Option<bool>)], open_counts| {
        longest_run(
            draws,
            &ends,
            Strictness {
                open_counts,
                longest_gap: Some(input.settings.longest_gap_days),
            },
        )
        .filter(|run| run.days() >= HELD_DAYS_2006)
    };
    if let Some(held) = run(&in_log, false) {
        found.held = Some(held);
        found.blood = Some(BloodRange::Complete);
        found.verdict = RemissionVerdict::NeedsMarrow;
        for analyte in THREE {
            let used: Vec<(Analyte, DayValue)> = counts
                .list(analyte)
                .iter()
                .filter(|value| (held.from_day..=held.to_day).contains(&value.day))
                .map(|value| (analyte, value.clone()))
                .collect();
            found.values_used.extend(used);
        }
        found.step(
            "criteria-step-held",
            [
                ("from", Count(held.from_day)),
                ("to", Count(held.to_day)),
                ("days", Count(held.days())),
                ("needed", Count(HELD_DAYS_2006)),
            ],
        );
    } else if run(&in_log, true).is_some() {
        found.lacks(MissingFact::BlastsInBlood);
        found.step("criteria-step-held-open", []);
    } else if run(&draws, true).is_some() {
        found.lacks(MissingFact::LogAroundTheseCounts);
        found.step("criteria-step-held-open", []);
    } else {
        found.blood = Some(BloodRange::None);
        found.verdict = RemissionVerdict::NeedsMarrow;
        found.step(
            "criteria-step-not-held",
            [("needed", Count(HELD_DAYS_2006))],
        );
    }
    if let Some(range) = found.blood {
        found.step("criteria-step-blood-range", [("range", Code(range.code()))]);
    }
}

/// Days on which all three counts were measured, and whether the four limits hold. Blasts of a draw
/// within two weeks serve; where there are none it is open.
fn draws_2006(counts: &BloodValues) -> Vec<(i64, Option<bool>)> {
    let on = |analyte, day: i64| {
        let list = counts.list(analyte);
        list.binary_search_by_key(&day, |value| value.day)
            .ok()
            .and_then(|place| list.get(place))
            .map(|value| value.quantity)
    };
    counts
        .hemoglobin
        .iter()
        .filter_map(|hemoglobin| {
            let day = hemoglobin.day;
            let platelets = on(Analyte::Platelets, day)?;
            let neutrophils = on(Analyte::Neutrophils, day)?;
            let limit = limit_of_hemoglobin(Definition::Iwg2006);
            let limits = [
                hemoglobin.quantity.is_at_least(limit),
                platelets.is_at_least(decimal(100, 0)),
                neutrophils.is_at_least(decimal(10, 1)),
                no_blasts_near(&counts.blasts, day),
            ];
            let all = if limits.contains(&Some(false)) {
                Some(false)
            } else if limits.contains(&None) {
                None
            } else {
                Some(true)
            };
            Some((day, all))
        })
        .collect()
}

fn no_blasts_near(blasts: &[DayValue], day: i64) -> Option<bool> {
    let nearest = blasts
        .iter()
        .filter(|value| (value.day - day).abs() <= NEAR_MARROW_DAYS)
        .min_by_key(|value| ((value.day - day).abs(), value.day))?;
    nearest
        .quantity
        .is_above(Decimal::ZERO)
        .map(|present| !present)
}

/// Counts whose last value is lower than the best one since the first dose: platelets and neutrophils by
/// half or more, haemoglobin by 1.5 g/dL or more.
pub(super) fn note_lower_values(counts: &BloodValues, found: &mut Remission) {
    for analyte in THREE {
        let exact = || {
            counts
                .list(analyte)
                .iter()
                .filter(|value| value.quantity.comparator.is_none())
        };
        let best = exact().max_by_key(|value| (value.quantity.value, -value.day));
        let (Some(best), Some(last)) = (best, exact().next_back()) else {
            continue;
        };
        let is_lower = |best: &Quantity, last: &Quantity| {
            if analyte == Analyte::Hemoglobin {
                best.value - last.value >= decimal(15, 1)
            } else {
                last.value <= best.value / Decimal::TWO
            }
        };
        if last.day <= best.day || !is_lower(&best.quantity, &last.quantity) {
            continue;
        }
        found.step(
            "criteria-step-lower-than-best",
            [
                ("analyte", Code(analyte.id())),
                ("best", Number(best.quantity.value)),
                ("day", Count(best.day)),
                ("value", Number(last.quantity.value)),
                ("last", Count(last.day)),
            ],
        );
        found.lower_than_best.push(LowerThanBest {
            analyte,
            best: best.clone(),
            last: last.clone(),
        });
    }
}
