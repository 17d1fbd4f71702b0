//! Which values count at all: one draw a day, and none that a transfusion or a growth factor influenced.
//!
//! Clinical reference, section 3.5 step 2 and section 2 “same-day duplicates”. The 14/3-day practice is
//! that of the luspatercept trials; the others are conventions of this product.

use chrono::NaiveDate;

use super::{Caveat, Comparison, CountOnDay, CriteriaInput, DayValue, DropReason, StepArgument};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::Quantity;
use crate::transfusion::Product;

/// The values of one analyte up to the evaluation day, sorted by day.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    /// Values that count.
    pub(super) valid: Vec<DayValue>,
    /// Values left out, and why.
    pub(super) dropped: Vec<(DayValue, DropReason)>,
}

/// Sorts the values of a count from day `first_day` on into valid and left out.
pub(super) fn values(
    input: &CriteriaInput,
    days: &InfluenceDays,
    analyte: Analyte,
    first_day: Option<i64>,
) -> Values {
    let (draws, product) = match_analyte(input, analyte);
    let mut draws: Vec<&CountOnDay> = draws
        .iter()
        .filter(|draw| draw.on <= input.evaluation)
        .filter(|draw| first_day.is_none_or(|first| input.day(draw.on) >= first))
        .collect();
    // Draws of one day are told apart by their times and by what they say, never by who entered them
    // first.
    draws.sort_by_key(|draw| {
        (
            draw.on,
            draw.seconds,
            draw.quantity.value,
            draw.quantity.comparator,
            draw.before_transfusion,
            draw.result,
        )
    });
    let transfusion_days = product.map_or_else(Vec::new, |product| given_on(input, product));
    let mut values = Values::default();
    for of_day in draws.chunk_by(|one, other| one.on == other.on) {
        let mut free = Vec::new();
        for draw in of_day {
            let value = day_value(input, analyte, draw);
            if days.is_influenced(analyte, draw.on, draw.before_transfusion) {
                values.dropped.push((value, influence(analyte)));
            } else {
                free.push((draw.before_transfusion, draw.seconds, value));
            }
        }
        let Some(on) = of_day.first().map(|draw| draw.on) else {
            continue;
        };
        let chosen = if transfusion_days.binary_search(&on).is_ok() {
            free.iter()
                .position(|(before, ..)| *before == Some(true))
                .unwrap_or(0)
        } else {
            place_used(analyte, &free)
        };
        for (place, (.., value)) in free.into_iter().enumerate() {
            if place == chosen {
                values.valid.push(value);
            } else {
                values.dropped.push((value, DropReason::OtherDrawOfTheDay));
            }
        }
    }
    values
}

/// The draw of a day without a transfusion that is used: the last. Where the times do not say which one is
/// the last, the one that makes a verdict harder to reach: the lowest count since the first dose, the
/// highest before it, and the most blasts. A convention of this product.
fn place_used(analyte: Analyte, of_day: &[(Option<bool>, Option<u32>, DayValue)]) -> usize {
    let last = of_day.len().saturating_sub(1);
    let mut times = of_day.iter().map(|(_, seconds, _)| *seconds);
    let latest = of_day.last().and_then(|(_, seconds, _)| *seconds);
    let is_ordered = times.all(|seconds| seconds.is_some())
        && of_day
            .iter()
            .filter(|(_, seconds, _)| *seconds == latest)
            .count()
            == 1;
    if is_ordered {
        return last;
    }
    let wants_lowest = [
        Analyte::Hemoglobin,
        Analyte::Platelets,
        Analyte::Neutrophils,
    ]
    .contains(&analyte)
        && of_day.iter().all(|(.., value)| value.day > 0);
    let by_value = of_day
        .iter()
        .enumerate()
        .map(|(place, (.., value))| (value.quantity.value, place));
    let chosen = if wants_lowest {
        by_value.min()
    } else {
        by_value.max()
    };
    chosen.map_or(last, |(_, place)| place)
}

fn given_on(input: &CriteriaInput, product: Product) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = input
        .transfusions
        .iter()
        .filter(|given| given.product == product && given.units > 0)
        .map(|given| given.on)
        .collect();
    days.sort_unstable();
    days
}

fn day_value(input: &CriteriaInput, analyte: Analyte, draw: &CountOnDay) -> DayValue {
    DayValue {
        day: input.day(draw.on),
        on: draw.on,
        quantity: Quantity {
            value: analyte.rounded_for_comparison(draw.quantity.value),
            comparator: draw.quantity.comparator,
        },
        result: draw.result,
    }
}

fn match_analyte(input: &CriteriaInput, analyte: Analyte) -> (&[CountOnDay], Option<Product>) {
    if analyte == Analyte::Hemoglobin {
        (&input.hemoglobin, Some(Product::RedCells))
    } else if analyte == Analyte::Platelets {
        (&input.platelets, Some(Product::Platelets))
    } else if analyte == Analyte::Neutrophils {
        (&input.neutrophils, None)
    } else if analyte == Analyte::BlastsPercent {
        (&input.blasts_percent, None)
    } else {
        (&input.marrow_blasts, None)
    }
}

fn influence(analyte: Analyte) -> DropReason {
    if analyte == Analyte::Hemoglobin {
        DropReason::SoonAfterRedCells
    } else if analyte == Analyte::Platelets {
        DropReason::SoonAfterPlatelets
    } else {
        DropReason::SoonAfterGrowthFactor
    }
}

/// Returns every value of the three counts that was left out as influenced, by analyte and day.
#[must_use]
pub fn excluded_as_influenced(input: &CriteriaInput) -> Vec<(Analyte, DayValue, DropReason)> {
    let days = input.influence_days();
    [
        Analyte::Hemoglobin,
        Analyte::Platelets,
        Analyte::Neutrophils,
    ]
    .into_iter()
    .flat_map(|analyte| {
        values(input, &days, analyte, None)
            .dropped
            .into_iter()
            .filter(|(_, reason)| reason.is_influence())
            .map(move |(value, reason)| (analyte, value, reason))
    })
    .collect()
}

impl Comparison {
    /// Takes the values that count, and writes down those left out.
    pub(super) fn take_values(
        &mut self,
        input: &CriteriaInput,
        days: &InfluenceDays,
        look_back: i64,
    ) -> Vec<DayValue> {
        let Values { valid, dropped } = values(input, days, self.analyte, Some(-look_back));
        self.leave_out(dropped);
        self.take_doubts(input, days, look_back, &valid);
        valid
    }

    /// Writes down the values left out, one step for each reason.
    pub(super) fn leave_out(&mut self, dropped: Vec<(DayValue, DropReason)>) {
        for reason in [
            DropReason::SoonAfterRedCells,
            DropReason::SoonAfterPlatelets,
            DropReason::SoonAfterGrowthFactor,
            DropReason::OtherDrawOfTheDay,
            DropReason::TooCloseToNextBaselineValue,
            DropReason::ComparatorLeavesItOpen,
        ] {
            let of_reason = || dropped.iter().filter(move |(_, other)| *other == reason);
            if of_reason().next().is_none() {
                continue;
            }
            match reason {
                DropReason::SoonAfterRedCells => self.rests_on(Caveat::HemoglobinAfterRedCells),
                DropReason::SoonAfterPlatelets => self.rests_on(Caveat::PlateletsAfterPlatelets),
                DropReason::SoonAfterGrowthFactor => {
                    self.rests_on(Caveat::NeutrophilsAfterGrowthFactor);
                }
                DropReason::OtherDrawOfTheDay => self.rests_on(Caveat::OneDrawADay),
                DropReason::TooCloseToNextBaselineValue | DropReason::ComparatorLeavesItOpen => {}
            }
            self.step(
                "criteria-step-values-left-out",
                [
                    ("analyte", StepArgument::Code(self.analyte.id())),
                    ("reason", StepArgument::Code(reason.code())),
                    (
                        "values",
                        StepArgument::Numbers(of_reason().map(|(v, _)| v.quantity).collect()),
                    ),
                    (
                        "days",
                        StepArgument::Days(of_reason().map(|(v, _)| v.day).collect()),
                    ),
                ],
            );
        }
        self.values_dropped.extend(dropped);
    }
}
