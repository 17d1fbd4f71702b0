//! Which values count at all: one draw a day, and none that a transfusion or a growth factor influenced.
//!
//! Clinical reference, section 3.5 step 2 and section 2 “same-day duplicates”. The 14/3-day practice is
//! that of the luspatercept trials; the others are conventions of this product.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Comparison, CountOnDay, CriteriaInput, DayValue, DropReason, StepArgument};
use crate::analyte::Analyte;
use crate::influence::{
    is_soon_after_growth_factor, is_soon_after_platelets, is_soon_after_red_cells,
};
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

/// Sorts the values of haemoglobin, platelets or neutrophils into valid and left out.
pub(super) fn values(input: &CriteriaInput, analyte: Analyte) -> Values {
    let (draws, product) = match_analyte(input, analyte);
    let mut by_day: BTreeMap<NaiveDate, Vec<&CountOnDay>> = BTreeMap::new();
    for draw in draws {
        if draw.on <= input.evaluation {
            by_day.entry(draw.on).or_default().push(draw);
        }
    }
    let mut values = Values::default();
    for (on, mut draws) in by_day {
        draws.sort_by_key(|draw| draw.seconds);
        let is_transfusion_day = input
            .transfusions
            .iter()
            .any(|transfusion| Some(transfusion.product) == product && transfusion.on == on);
        let mut free = Vec::new();
        for draw in draws {
            let value = day_value(input, analyte, draw);
            match influence(input, analyte, draw) {
                Some(reason) => values.dropped.push((value, reason)),
                None => free.push((draw.before_transfusion, value)),
            }
        }
        let chosen = if is_transfusion_day {
            free.iter()
                .position(|(before, _)| *before == Some(true))
                .unwrap_or(0)
        } else {
            free.len().saturating_sub(1)
        };
        for (place, (_, value)) in free.into_iter().enumerate() {
            if place == chosen {
                values.valid.push(value);
            } else {
                values.dropped.push((value, DropReason::OtherDrawOfTheDay));
            }
        }
    }
    values
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
    } else {
        (&input.neutrophils, None)
    }
}

fn influence(input: &CriteriaInput, analyte: Analyte, draw: &CountOnDay) -> Option<DropReason> {
    if analyte == Analyte::Hemoglobin {
        is_soon_after_red_cells(draw.on, draw.before_transfusion, &input.transfusions)
            .then_some(DropReason::SoonAfterRedCells)
    } else if analyte == Analyte::Platelets {
        is_soon_after_platelets(draw.on, &input.transfusions)
            .then_some(DropReason::SoonAfterPlatelets)
    } else {
        is_soon_after_growth_factor(draw.on, &input.growth_factor_days)
            .then_some(DropReason::SoonAfterGrowthFactor)
    }
}

/// Returns every value of the three counts that was left out as influenced, by analyte and day.
#[must_use]
pub fn excluded_as_influenced(input: &CriteriaInput) -> Vec<(Analyte, DayValue, DropReason)> {
    [
        Analyte::Hemoglobin,
        Analyte::Platelets,
        Analyte::Neutrophils,
    ]
    .into_iter()
    .flat_map(|analyte| {
        values(input, analyte)
            .dropped
            .into_iter()
            .filter(|(_, reason)| reason.is_influence())
            .map(move |(value, reason)| (analyte, value, reason))
    })
    .collect()
}

impl Comparison {
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
            if of_reason().next().is_some() {
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
        }
        self.values_dropped.extend(dropped);
    }
}
