//! The whole category where a marrow result since the first dose is in the record.

use rust_decimal::Decimal;

use super::super::blood_range::BloodRange;
use super::super::{Caveat, CriteriaInput, DayValue, MissingFact, StepArgument};
use super::blood::{BloodValues, is_free};
use super::held::Held;
use super::{Category, MarrowPart, Remission, RemissionVerdict, since_first_dose};
use crate::analyte::Analyte;
use crate::influence::InfluenceDays;
use crate::quantity::{Quantity, decimal};
use crate::treatment::Definition;

use StepArgument::{Code, Count, Number};

/// Adds the last marrow result to the blood part, if there is one.
pub(super) fn compare(
    input: &CriteriaInput,
    days: &InfluenceDays,
    counts: &BloodValues,
    held: &Held,
    found: &mut Remission,
) {
    let since = since_first_dose(input, days, Analyte::MarrowBlastsPercent)
        .valid
        .pop();
    let Some(since) = since else {
        found.lacks(MissingFact::MarrowResult);
        found.step("criteria-step-needs-marrow", []);
        return;
    };
    let (before, before_day) = before_first_dose(input, days);
    write_marrow(found, &since, before.as_ref(), before_day);
    let later = input.evaluation_day();
    let is_unsure = super::super::unsure::doubts(
        input,
        days,
        Analyte::MarrowBlastsPercent,
        1,
        std::slice::from_ref(&since),
    )
    .into_iter()
    .find(|doubt| doubt.may_be_in(since.day, later));
    let part = MarrowPart {
        since,
        before,
        before_day,
    };
    found.verdict = match found.definition {
        Definition::Iwg2006 | Definition::Iwg2018 => category_2006(&part, held, found),
        Definition::Iwg2023 => category_2023(input, days, counts, &part, found),
    };
    if let Some(doubt) = is_unsure {
        found.verdict = RemissionVerdict::CannotBeTold;
        found.lacks(doubt.missing());
        found.step(
            "criteria-step-unsure-decides",
            [("analyte", Code(Analyte::MarrowBlastsPercent.id()))],
        );
    }
    found.marrow = Some(part);
}

/// The last marrow test up to the first dose, else what a letter says without a day.
fn before_first_dose(
    input: &CriteriaInput,
    days: &InfluenceDays,
) -> (Option<Quantity>, Option<i64>) {
    let dated = super::washout::values(input, days, Analyte::MarrowBlastsPercent, None)
        .valid
        .into_iter()
        .rfind(|value| value.day <= 0);
    match dated {
        Some(value) => (Some(value.quantity), Some(value.day)),
        None => (input.marrow_blasts_before.map(Quantity::exact), None),
    }
}

fn write_marrow(
    found: &mut Remission,
    since: &DayValue,
    before: Option<&Quantity>,
    before_day: Option<i64>,
) {
    found.step(
        "criteria-step-marrow",
        [
            ("values", StepArgument::Numbers(vec![since.quantity])),
            ("day", Count(since.day)),
        ],
    );
    match before {
        Some(before) => found.step(
            "criteria-step-marrow-before",
            [
                ("values", StepArgument::Numbers(vec![*before])),
                ("day", before_day.map_or(Code("none"), Count)),
            ],
        ),
        None => found.lacks(MissingFact::MarrowBefore),
    }
}

/// Says whether the marrow blasts fell by at least half; `None` where that cannot be told.
fn fell_by_half(part: &MarrowPart) -> Option<bool> {
    let before = part.before.filter(|before| before.comparator.is_none())?;
    part.since
        .quantity
        .is_above(before.value / Decimal::TWO)
        .map(|above| !above)
}

fn category_2006(part: &MarrowPart, held: &Held, found: &mut Remission) -> RemissionVerdict {
    found.rests_on(Caveat::MaturingNotSeen);
    // The four limits count where they hold within two weeks of the marrow test.
    let blood = held.near(part.since.day);
    if blood.is_none() {
        found.lacks(MissingFact::CountsNearMarrow);
    }
    let fell = fell_by_half(part);
    let verdict = match part.since.quantity.is_above(decimal(5, 0)) {
        Some(false) => match (blood, fell) {
            (Some(true), _) => Some(Category::Complete),
            (Some(false), Some(true)) => Some(Category::MarrowComplete),
            (Some(false), Some(false)) => Some(Category::None),
            (Some(false), None) | (None, _) => None,
        },
        Some(true) => match (blood, fell) {
            (Some(true), Some(true)) => Some(Category::Partial),
            (Some(false), _) | (_, Some(false)) => Some(Category::None),
            (None, _) | (_, None) => None,
        },
        None => None,
    };
    verdict.map_or(RemissionVerdict::CannotBeTold, RemissionVerdict::Category)
}

fn category_2023(
    input: &CriteriaInput,
    days: &InfluenceDays,
    counts: &BloodValues,
    part: &MarrowPart,
    found: &mut Remission,
) -> RemissionVerdict {
    let five = decimal(5, 0);
    match part.before.and_then(|before| before.is_at_least(five)) {
        None => {
            found.lacks(MissingFact::MarrowBefore);
            return RemissionVerdict::CannotBeTold;
        }
        Some(false) => {
            found.step("criteria-step-below-five-before", [("limit", Number(five))]);
            found.lacks(MissingFact::ChromosomeResult);
            return RemissionVerdict::NeedsChromosomes;
        }
        Some(true) => {}
    }
    found.rests_on(Caveat::CountsNearestToMarrow);
    let near = counts.near(part.since.day, Definition::Iwg2023);
    found.write_blood(&near.used);
    if near.lacks_counts {
        found.lacks(MissingFact::CountsNearMarrow);
    }
    if near.lacks_blasts {
        found.lacks(MissingFact::BlastsInBlood);
    }
    if near.is_unsure {
        found.is_left_open(counts);
    }
    let Some(range) = near.range else {
        return RemissionVerdict::CannotBeTold;
    };
    if !is_free(input, days, &near.used, found) {
        return RemissionVerdict::CannotBeTold;
    }
    found.step("criteria-step-blood-range", [("range", Code(range.code()))]);
    let category = match part.since.quantity.is_at_least(five) {
        Some(false) => Some(match range {
            BloodRange::Complete => Category::Complete,
            BloodRange::LimitedTwoCounts => Category::LimitedTwoCounts,
            BloodRange::LimitedOneCount => Category::LimitedOneCount,
            BloodRange::PartialRecovery => Category::PartialRecovery,
            BloodRange::None => Category::None,
        }),
        Some(true) => match (range, fell_by_half(part)) {
            (BloodRange::Complete, Some(true)) => Some(Category::Partial),
            (BloodRange::Complete, None) => None,
            (BloodRange::Complete, Some(false))
            | (
                BloodRange::LimitedTwoCounts
                | BloodRange::LimitedOneCount
                | BloodRange::PartialRecovery
                | BloodRange::None,
                _,
            ) => Some(Category::None),
        },
        None => None,
    };
    category.map_or(RemissionVerdict::CannotBeTold, RemissionVerdict::Category)
}
