//! The whole category where a marrow result since the first dose is in the record.

use rust_decimal::Decimal;

use super::super::blood_range::BloodRange;
use super::super::unsure::{Doubt, doubts};
use super::super::{Caveat, CriteriaInput, DayValue, MissingFact, StepArgument};
use super::blood::{BloodValues, is_free};
use super::held::Held;
use super::{
    Category, MarrowPart, NEAR_MARROW_DAYS, Remission, RemissionVerdict, since_first_dose,
};
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
    let super::washout::Values { mut valid, dropped } =
        since_first_dose(input, days, Analyte::MarrowBlastsPercent);
    found.values_dropped.extend(
        dropped
            .into_iter()
            .map(|(value, reason)| (Analyte::MarrowBlastsPercent, value, reason)),
    );
    let Some(since) = valid.pop() else {
        found.lacks(MissingFact::MarrowResult);
        found.step("criteria-step-needs-marrow", []);
        // One may be there already, and wait or be undated.
        if let Some(doubt) = marrow_doubt(input, days, 1, input.evaluation_day(), &[]) {
            found.lacks(doubt.missing());
        }
        return;
    };
    if !valid.is_empty() {
        found.rests_on(Caveat::LastMarrowTest);
    }
    let before = before_first_dose(input, days);
    write_marrow(found, &since, &valid, &before);
    let Before {
        blasts: before,
        day: before_day,
        ..
    } = before;
    let known = std::slice::from_ref(&since);
    let later = marrow_doubt(input, days, since.day, input.evaluation_day(), known);
    // A test before the first dose is replaced by any that may be as late.
    let first = before_day.unwrap_or(FIRST_DAY);
    let is_unsure = later.or_else(|| marrow_doubt(input, days, first, 0, &[]));
    let part = MarrowPart {
        since,
        before,
        before_day,
    };
    found.verdict = match found.definition {
        Definition::Iwg2006 | Definition::Iwg2018 => category_2006(input, &part, held, found),
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

/// A day before every test that matters.
const FIRST_DAY: i64 = -36_500;

/// A marrow result that no sum can use, and that may be of these days.
fn marrow_doubt(
    input: &CriteriaInput,
    days: &InfluenceDays,
    first: i64,
    last: i64,
    known: &[DayValue],
) -> Option<Doubt> {
    doubts(input, days, Analyte::MarrowBlastsPercent, FIRST_DAY, known)
        .into_iter()
        .find(|doubt| doubt.may_be_in(first, last))
}

/// Blasts before the first dose: of the last marrow test, else what a letter says without a day.
struct Before {
    blasts: Option<Quantity>,
    day: Option<i64>,
    /// Earlier tests, which are not used.
    others: Vec<DayValue>,
    /// What a letter says besides, where that is another number.
    letter: Option<Quantity>,
}

fn before_first_dose(input: &CriteriaInput, days: &InfluenceDays) -> Before {
    let mut dated: Vec<DayValue> =
        super::washout::values(input, days, Analyte::MarrowBlastsPercent, None)
            .valid
            .into_iter()
            .filter(|value| value.day <= 0)
            .collect();
    let letter = input.marrow_blasts_before.map(Quantity::exact);
    match dated.pop() {
        Some(last) => Before {
            blasts: Some(last.quantity),
            day: Some(last.day),
            others: dated,
            letter: letter.filter(|letter| *letter != last.quantity),
        },
        None => Before {
            blasts: letter,
            day: None,
            others: Vec::new(),
            letter: None,
        },
    }
}

/// Says which marrow results are used, and which others there are.
fn write_marrow(found: &mut Remission, since: &DayValue, others: &[DayValue], before: &Before) {
    let list = |code, values: &[DayValue], found: &mut Remission| {
        if !values.is_empty() {
            let numbers = values.iter().map(|value| value.quantity).collect();
            let days = values.iter().map(|value| value.day).collect();
            found.step(
                code,
                [
                    ("values", StepArgument::Numbers(numbers)),
                    ("days", StepArgument::Days(days)),
                ],
            );
        }
    };
    found.step(
        "criteria-step-marrow",
        [
            ("values", StepArgument::Numbers(vec![since.quantity])),
            ("day", Count(since.day)),
        ],
    );
    list("criteria-step-marrow-others", others, found);
    match before.blasts {
        Some(blasts) => found.step(
            "criteria-step-marrow-before",
            [
                ("values", StepArgument::Numbers(vec![blasts])),
                ("day", before.day.map_or(Code("none"), Count)),
            ],
        ),
        None => found.lacks(MissingFact::MarrowBefore),
    }
    list("criteria-step-marrow-before-others", &before.others, found);
    if let Some(letter) = before.letter {
        found.step(
            "criteria-step-marrow-letter",
            [("values", StepArgument::Numbers(vec![letter]))],
        );
    }
}

/// Says that counts which the definition may use can still come: the two weeks after the marrow test are
/// not over on the day of the comparison.
fn note_recent(input: &CriteriaInput, since: &DayValue, found: &mut Remission) {
    let last = since.day + NEAR_MARROW_DAYS;
    if input.evaluation_day() < last {
        found.step(
            "criteria-step-marrow-recent",
            [
                ("day", Count(since.day)),
                ("until", StepArgument::Date(input.date(last))),
            ],
        );
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

fn category_2006(
    input: &CriteriaInput,
    part: &MarrowPart,
    held: &Held,
    found: &mut Remission,
) -> RemissionVerdict {
    found.rests_on(Caveat::MaturingNotSeen);
    // The four limits count where they hold within two weeks of the marrow test.
    let blood = held.near(part.since.day);
    if blood.is_none() {
        found.lacks(MissingFact::CountsNearMarrow);
        note_recent(input, &part.since, found);
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
    if near.lacks_counts || near.lacks_blasts {
        note_recent(input, &part.since, found);
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
