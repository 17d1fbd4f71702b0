//! What counts as influenced, day by day, and what of it when a date is known only in part.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::*;

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap() + chrono::TimeDelta::days(number)
}

fn given(product: Product, days: &[i64]) -> InfluenceDays {
    let transfusions: Vec<Transfusion> = days
        .iter()
        .map(|number| Transfusion {
            id: uuid::Uuid::nil(),
            on: day(*number),
            product,
            units: 2,
            hemoglobin_before: None,
            platelets_before: None,
            reason: None,
            reaction: None,
        })
        .collect();
    InfluenceDays::new(&transfusions, &[])
}

#[test]
fn haemoglobin_is_influenced_for_fourteen_days_unless_red_cells_follow() {
    for (on, before, transfusions, expected) in [
        (0, None, vec![0], false),
        (0, Some(true), vec![0], false),
        (0, Some(false), vec![0], true),
        (1, None, vec![0], true),
        (14, None, vec![0], true),
        (15, None, vec![0], false),
        (5, None, vec![0, 5], false),
        (5, Some(false), vec![0, 5], true),
        (5, None, vec![0, 8], false),
        (5, None, vec![0, 9], true),
        (5, Some(false), vec![5, 7], false),
        (-1, None, vec![0], false),
        // In whatever order they were entered.
        (5, None, vec![8, 0], false),
    ] {
        assert_eq!(
            given(Product::RedCells, &transfusions).is_soon_after_red_cells(day(on), before),
            expected,
            "day {on}, {before:?}, {transfusions:?}"
        );
    }
    assert!(!given(Product::Platelets, &[0]).is_soon_after_red_cells(day(1), None));
}

#[test]
fn platelets_and_neutrophils_have_their_own_days() {
    let dose = |is_long_acting| {
        InfluenceDays::new(
            &[],
            &[GrowthFactorSpan {
                is_long_acting,
                ..GrowthFactorSpan::dose(day(0))
            }],
        )
    };
    for (on, expected) in [(-1, false), (0, true), (7, true), (8, false)] {
        let platelets = given(Product::Platelets, &[0]);
        assert_eq!(platelets.is_soon_after_platelets(day(on)), expected);
        assert_eq!(
            dose(false).is_soon_after_growth_factor(day(on)),
            expected,
            "{on}"
        );
    }
    assert!(dose(true).is_soon_after_growth_factor(day(14)));
    assert!(!dose(true).is_soon_after_growth_factor(day(15)));
    // A long-acting dose reaches over a short one that was given after it.
    let both = InfluenceDays::new(
        &[],
        &[
            GrowthFactorSpan::dose(day(2)),
            GrowthFactorSpan {
                is_long_acting: true,
                ..GrowthFactorSpan::dose(day(0))
            },
        ],
    );
    assert!(both.is_soon_after_growth_factor(day(14)));
}

#[test]
fn a_growth_factor_with_dates_known_in_part_influences_every_day_that_it_may_have() {
    let medicine = |from: Option<&str>, until: Option<&str>, class| Medicine {
        id: uuid::Uuid::nil(),
        name: "filgrastim".to_owned(),
        dose: None,
        from: from.map(|date| date.parse().unwrap()),
        until: until.map(|date| date.parse().unwrap()),
        class,
        prescriber: None,
    };
    let last: NaiveDate = "2026-06-30".parse().unwrap();
    for (from, until, on, expected) in [
        // Known to the month: from the first day of it, to the last day of it and 7 days on.
        (Some("2026-03"), Some("2026-03"), "2026-02-28", false),
        (Some("2026-03"), Some("2026-03"), "2026-03-01", true),
        (Some("2026-03"), Some("2026-03"), "2026-04-07", true),
        (Some("2026-03"), Some("2026-03"), "2026-04-08", false),
        // Known to the year.
        (Some("2025"), Some("2025"), "2024-12-31", false),
        (Some("2025"), Some("2025"), "2025-01-01", true),
        (Some("2025"), Some("2025"), "2026-01-07", true),
        (Some("2025"), Some("2025"), "2026-01-08", false),
        // No start: any day before. No end: every day up to now.
        (None, Some("2026-03-05"), "2009-01-01", true),
        (Some("2026-03-05"), None, "2026-06-30", true),
        // December has a last day as well.
        (Some("2025-12"), Some("2025-12"), "2026-01-07", true),
        (Some("2025-12"), Some("2025-12"), "2026-01-08", false),
        // An end before the start is no span at all.
        (Some("2026-05-05"), Some("2026-03-05"), "2026-05-05", false),
    ] {
        let spans = growth_factor_days(&[medicine(from, until, MedicineClass::GrowthFactor)], last);
        let days = InfluenceDays::new(&[], &spans);
        assert_eq!(
            days.is_soon_after_growth_factor(on.parse().unwrap()),
            expected,
            "{from:?} to {until:?}: {on}"
        );
    }
    let others = [MedicineClass::BloodThinner, MedicineClass::Other]
        .map(|class| medicine(None, None, class));
    assert!(growth_factor_days(&others, last).is_empty());
}

#[test]
fn the_days_since_the_last_transfusion_are_counted() {
    let days = given(Product::RedCells, &[0, 10]);
    for (on, expected) in [(-1, None), (0, Some(0)), (9, Some(9)), (12, Some(2))] {
        assert_eq!(days.days_free_before(day(on)), expected);
    }
}
