//! Fair comparison of counts over time. Clinical reference, section 6, “fair trend rules”.
//!
//! All conventions of this product: at least 3 comparable points over at least 28 days, medians, and a
//! margin inside which counts are “about the same”. Values soon after transfusions or growth factors are
//! left out by the caller (see [`crate::influence`]). Nothing is forecast.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::analyte::Analyte;
use crate::quantity::decimal;

/// Least number of comparable points.
pub const LEAST_POINTS: usize = 3;
/// Least number of days from the first point to the last.
pub const LEAST_DAYS: i64 = 28;

/// Least number of points on either side of a day that is compared across.
pub const LEAST_ON_EACH_SIDE: usize = 2;

/// The only words used for a trend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trend {
    /// Later median above the earlier one by more than the margin.
    Higher,
    /// Later median below the earlier one by more than the margin.
    Lower,
    /// Within the margin.
    AboutTheSame,
    /// Fewer than 3 comparable points, or less than 28 days.
    TooFewPoints,
}

impl Trend {
    /// Returns the stable id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
            Self::AboutTheSame => "about-the-same",
            Self::TooFewPoints => "too-few-points",
        }
    }
}

/// Returns the margin inside which a count is about the same as `earlier`: haemoglobin 0.5; platelets 10
/// or 15 %; neutrophils and white cells 0.2 or 20 %; the larger. Other analytes: 20 %.
#[must_use]
pub fn margin(analyte: Analyte, earlier: Decimal) -> Decimal {
    let share = |percent: u32| earlier.abs() * decimal(percent, 2);
    if analyte == Analyte::Hemoglobin {
        decimal(5, 1)
    } else if analyte == Analyte::Platelets {
        decimal(10, 0).max(share(15))
    } else if analyte == Analyte::Neutrophils || analyte == Analyte::Wbc {
        decimal(2, 1).max(share(20))
    } else {
        share(20)
    }
}

/// Compares two values or medians, `a` the earlier one.
#[must_use]
pub fn compare_two(analyte: Analyte, a: Decimal, b: Decimal) -> Trend {
    let margin = margin(analyte, a);
    if b - a > margin {
        Trend::Higher
    } else if a - b > margin {
        Trend::Lower
    } else {
        Trend::AboutTheSame
    }
}

/// Compares the median of the earlier half of comparable values with that of the later half. With an odd
/// number the middle value belongs to both, so that one outlying point decides less.
#[must_use]
pub fn trend(analyte: Analyte, values: &[(NaiveDate, Decimal)]) -> Trend {
    let mut values = values.to_vec();
    values.sort_by_key(|(on, _)| *on);
    let (Some((first, _)), Some((last, _))) = (values.first(), values.last()) else {
        return Trend::TooFewPoints;
    };
    if values.len() < LEAST_POINTS || (*last - *first).num_days() < LEAST_DAYS {
        return Trend::TooFewPoints;
    }
    let half = values.len().div_ceil(2);
    let numbers = || values.iter().map(|(_, value)| *value);
    let earlier = median(numbers().take(half).collect());
    let later = median(numbers().rev().take(half).collect());
    match (earlier, later) {
        (Some(earlier), Some(later)) => compare_two(analyte, earlier, later),
        _ => Trend::TooFewPoints,
    }
}

/// Compares the median of the values up to `split` with that of the values after it. Needs 28 days in all,
/// and two points on each side: one point is no trend.
#[must_use]
pub fn trend_across(analyte: Analyte, values: &[(NaiveDate, Decimal)], split: NaiveDate) -> Trend {
    let days = || values.iter().map(|(on, _)| *on);
    let span = match (days().min(), days().max()) {
        (Some(first), Some(last)) => (last - first).num_days(),
        _ => 0,
    };
    let (earlier, later): (Vec<_>, Vec<_>) =
        values.iter().copied().partition(|(on, _)| *on <= split);
    let of = |side: Vec<(NaiveDate, Decimal)>| {
        (side.len() >= LEAST_ON_EACH_SIDE)
            .then(|| median(side.into_iter().map(|(_, value)| value).collect()))
            .flatten()
    };
    match (of(earlier), of(later)) {
        (Some(earlier), Some(later)) if span >= LEAST_DAYS => compare_two(analyte, earlier, later),
        _ => Trend::TooFewPoints,
    }
}

fn median(mut values: Vec<Decimal>) -> Option<Decimal> {
    values.sort_unstable();
    let low = values.get((values.len().checked_sub(1)?) / 2)?;
    let high = values.get(values.len() / 2)?;
    Some((*low + *high) / Decimal::TWO)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;

    fn of(analyte: Analyte, values: &[(i64, &str)]) -> Trend {
        let start = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let values: Vec<_> = values
            .iter()
            .map(|(day, value)| {
                (
                    start + chrono::TimeDelta::days(*day),
                    value.parse().unwrap(),
                )
            })
            .collect();
        trend(analyte, &values)
    }

    #[test]
    fn a_trend_needs_three_points_over_four_weeks_and_more_than_the_margin() {
        use Analyte::{Hemoglobin, Neutrophils, Platelets};
        for (analyte, values, expected) in [
            (Hemoglobin, vec![], Trend::TooFewPoints),
            (Hemoglobin, vec![(0, "8"), (40, "11")], Trend::TooFewPoints),
            (
                Hemoglobin,
                vec![(0, "8"), (10, "9"), (27, "11")],
                Trend::TooFewPoints,
            ),
            (
                Hemoglobin,
                vec![(0, "8"), (10, "9"), (28, "11")],
                Trend::Higher,
            ),
            (
                Hemoglobin,
                vec![(28, "11"), (0, "8"), (10, "9")],
                Trend::Higher,
            ),
            (
                Hemoglobin,
                vec![(0, "8.0"), (14, "8.0"), (28, "8.5"), (42, "8.5")],
                Trend::AboutTheSame,
            ),
            (
                Hemoglobin,
                vec![(0, "8.0"), (14, "8.0"), (28, "8.6"), (42, "8.6")],
                Trend::Higher,
            ),
            (
                Hemoglobin,
                vec![(0, "8.6"), (14, "8.6"), (28, "8.0"), (42, "8.0")],
                Trend::Lower,
            ),
            (
                Platelets,
                vec![(0, "40"), (14, "40"), (28, "50"), (42, "50")],
                Trend::AboutTheSame,
            ),
            (
                Platelets,
                vec![(0, "40"), (14, "40"), (28, "51"), (42, "51")],
                Trend::Higher,
            ),
            (
                Platelets,
                vec![(0, "100"), (14, "100"), (28, "115"), (42, "115")],
                Trend::AboutTheSame,
            ),
            (
                Platelets,
                vec![(0, "100"), (14, "100"), (28, "84"), (42, "84")],
                Trend::Lower,
            ),
            (
                Neutrophils,
                vec![(0, "0.8"), (14, "0.8"), (28, "1.0"), (42, "1.0")],
                Trend::AboutTheSame,
            ),
            (
                Neutrophils,
                vec![(0, "2"), (14, "2"), (28, "2.5"), (42, "2.5")],
                Trend::Higher,
            ),
        ] {
            assert_eq!(of(analyte, &values), expected, "{analyte:?} {values:?}");
        }
    }

    #[test]
    fn a_comparison_across_a_day_needs_two_points_on_each_side() {
        let start = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let across = |values: &[(i64, u32)]| {
            let values: Vec<_> = values
                .iter()
                .map(|(day, tenths)| (start + chrono::TimeDelta::days(*day), decimal(*tenths, 1)))
                .collect();
            trend_across(Analyte::Hemoglobin, &values, start)
        };
        for (values, expected) in [
            (
                vec![(-40, 80), (-10, 80), (90, 100), (104, 100)],
                Trend::Higher,
            ),
            (
                vec![(-40, 80), (-10, 80), (90, 82), (104, 80)],
                Trend::AboutTheSame,
            ),
            (vec![(-40, 80), (-10, 80), (90, 100)], Trend::TooFewPoints),
            (vec![(-10, 80), (90, 100), (104, 100)], Trend::TooFewPoints),
            (
                vec![(-8, 80), (-1, 80), (7, 100), (14, 100)],
                Trend::TooFewPoints,
            ),
        ] {
            assert_eq!(across(&values), expected, "{values:?}");
        }
    }

    #[test]
    fn two_values_are_compared_with_the_same_margin() {
        assert_eq!(
            compare_two(Analyte::Hemoglobin, decimal(80, 1), decimal(85, 1)),
            Trend::AboutTheSame
        );
        assert_eq!(
            compare_two(Analyte::Hemoglobin, decimal(80, 1), decimal(86, 1)),
            Trend::Higher
        );
        assert_eq!(
            compare_two(Analyte::Mcv, decimal(100, 0), decimal(79, 0)),
            Trend::Lower
        );
    }
}
