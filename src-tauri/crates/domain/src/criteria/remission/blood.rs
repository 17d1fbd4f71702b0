//! The blood part of remission, without looking at the marrow: the values, and the last counts by IWG 2023.

use rust_decimal::Decimal;

use super::super::blood_range::{BloodCounts, BloodRange, blood_range};
use super::super::unsure::{Doubt, doubts};
use super::super::{Caveat, CriteriaInput, DayValue, MissingFact, StepArgument};
use super::{
    FREE_DAYS, LowerThanBest, NEAR_MARROW_DAYS, Remission, RemissionVerdict, since_first_dose,
};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::{Quantity, decimal};
use crate::transfusion::LogSpan;
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// The three counts that must recover.
pub(super) const THREE: [Analyte; 3] = [
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
    /// Results of the four that no sum can use.
    doubts: Vec<(Analyte, Doubt)>,
}

/// Four values, each near one day.
pub(super) struct NearDay {
    pub(super) used: Vec<(Analyte, DayValue)>,
    pub(super) range: Option<BloodRange>,
    pub(super) lacks_counts: bool,
    pub(super) lacks_blasts: bool,
    /// Whether a result that no sum can use may be as near as the values.
    pub(super) is_unsure: bool,
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
        let mut counts = Self {
            hemoglobin: of(Analyte::Hemoglobin),
            platelets: of(Analyte::Platelets),
            neutrophils: of(Analyte::Neutrophils),
            blasts: of(Analyte::BlastsPercent),
            doubts: Vec::new(),
        };
        counts.doubts = THREE
            .into_iter()
            .chain([Analyte::BlastsPercent])
            .flat_map(|analyte| {
                doubts(input, days, analyte, 1, counts.list(analyte))
                    .into_iter()
                    .map(move |doubt| (analyte, doubt))
            })
            .collect();
        counts
    }

    /// The results of the four that no sum can use.
    pub(super) fn doubts(&self) -> &[(Analyte, Doubt)] {
        &self.doubts
    }

    pub(super) fn list(&self, analyte: Analyte) -> &[DayValue] {
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
    pub(super) fn last_day(&self) -> Option<i64> {
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
        let is_unsure = self.doubts.iter().any(|(analyte, doubt)| {
            let used = if *analyte == Analyte::BlastsPercent {
                blasts.as_ref()
            } else {
                let of_count = counts.iter().find(|(other, _)| other == analyte);
                of_count.map(|(_, value)| value)
            };
            let away = used.map_or(NEAR_MARROW_DAYS, |value| (value.day - day).abs());
            // A later draw without blasts would take the place of one with.
            let may_give_way = used
                .filter(|_| *analyte == Analyte::BlastsPercent)
                .filter(|value| value.quantity.is_above(zero) != Some(false))
                .is_some_and(|value| doubt.may_be_in(value.day, value.day + NEAR_MARROW_DAYS));
            may_give_way || doubt.may_be_in(day - away, day + away)
        });
        NearDay {
            is_unsure,
            lacks_counts: counts.len() < THREE.len(),
            lacks_blasts: blasts.is_none(),
            used: counts
                .into_iter()
                .chain(blasts.map(|value| (Analyte::BlastsPercent, value)))
                .collect(),
            range: range.filter(|_| !is_unsure),
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
    // What was given exactly two weeks before leaves two weeks free, as in the paper's cases 3A and 3B.
    let from = first
        .checked_sub_days(chrono::Days::new(FREE_DAYS.unsigned_abs() - 1))
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
    if near.is_unsure {
        found.is_left_open(counts);
    }
    let Some(range) = near.range else { return };
    if !is_free(input, days, &near.used, found) {
        return;
    }
    found.blood = Some(range);
    found.verdict = RemissionVerdict::NeedsMarrow;
    found.step("criteria-step-blood-range", [("range", Code(range.code()))]);
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
