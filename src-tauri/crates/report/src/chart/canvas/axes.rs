//! Days and values as coordinates of plotters, and points as its pixels.

use std::ops::Range;

use chrono::NaiveDate;
use domain::Decimal;
use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};
use rust_decimal::prelude::ToPrimitive;

/// Pixels of the back end in one point.
const UNITS: f64 = 100.0;

/// Returns a length in points as whole units of the back end.
pub(super) fn in_units(points: f32) -> i32 {
    rounded(f64::from(points) * UNITS)
}

/// Returns a length in points, none below nothing, as whole units of the back end.
pub(super) fn length_in_units(points: f32) -> u32 {
    u32::try_from(in_units(points)).unwrap_or_default()
}

/// Returns units of the back end in points.
pub(super) fn in_points(units: i32) -> f32 {
    (f64::from(units) / UNITS).to_f32().unwrap_or_default()
}

/// Writes units of the back end as a length in points, the same on every machine.
pub(super) fn written<N: Into<f64>>(units: N) -> String {
    format!("{}", units.into() / UNITS)
}

fn rounded(units: f64) -> i32 {
    units
        .round()
        .clamp(f64::from(i32::MIN), f64::from(i32::MAX))
        .to_i32()
        .unwrap_or_default()
}

/// Returns what lies at a share of the way between two ends.
fn between((start, end): (i32, i32), share: f64) -> i32 {
    let (start, end) = (f64::from(start), f64::from(end));
    rounded(start + share * (end - start))
}

/// Days, true to scale. A day outside is given its place outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::chart) struct DayAxis {
    pub(in crate::chart) from: NaiveDate,
    pub(in crate::chart) to: NaiveDate,
}

impl DayAxis {
    /// Returns the place of a day between two ends in points.
    pub(in crate::chart) fn place(self, day: NaiveDate, (left, right): (f32, f32)) -> f32 {
        in_points(self.map(&day, (in_units(left), in_units(right))))
    }
}

impl Ranged for DayAxis {
    type FormatOption = DefaultFormatting;
    type ValueType = NaiveDate;

    fn map(&self, day: &NaiveDate, limit: (i32, i32)) -> i32 {
        let days = |day: NaiveDate| {
            let days = day.signed_duration_since(self.from).num_days();
            days.to_f64().unwrap_or_default()
        };
        between(limit, days(*day) / days(self.to).max(1.0))
    }

    /// The chart sets its own ticks on the weeks of the treatment.
    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<NaiveDate> {
        Vec::new()
    }

    fn range(&self) -> Range<NaiveDate> {
        self.from..self.to
    }
}

/// Values in the unit shown. A value outside is moved to the nearest end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::chart) struct ValueAxis {
    low: Decimal,
    high: Decimal,
    ticks: Vec<Decimal>,
}

impl ValueAxis {
    /// Makes an axis from `low` to `high`.
    pub(in crate::chart) fn new(low: Decimal, high: Decimal, ticks: Vec<Decimal>) -> Self {
        Self { low, high, ticks }
    }

    /// Returns the lowest value.
    pub(in crate::chart) fn low(&self) -> Decimal {
        self.low
    }

    /// Returns the highest value.
    pub(in crate::chart) fn high(&self) -> Decimal {
        self.high
    }

    /// Returns the values that have a number beside them.
    pub(in crate::chart) fn ticks(&self) -> &[Decimal] {
        &self.ticks
    }

    /// Returns the place of a value between two ends in points.
    pub(in crate::chart) fn place(&self, value: Decimal, (bottom, top): (f32, f32)) -> f32 {
        in_points(self.map(&value, (in_units(bottom), in_units(top))))
    }
}

impl Ranged for ValueAxis {
    type FormatOption = DefaultFormatting;
    type ValueType = Decimal;

    fn map(&self, value: &Decimal, limit: (i32, i32)) -> i32 {
        let above = |value: Decimal| {
            let (value, low) = (value.to_f64(), self.low.to_f64());
            value.unwrap_or_default() - low.unwrap_or_default()
        };
        let share = above(*value) / above(self.high).max(f64::EPSILON);
        between(limit, share.clamp(0.0, 1.0))
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<Decimal> {
        let most = hint.max_num_points();
        self.ticks.iter().take(most).copied().collect()
    }

    fn range(&self) -> Range<Decimal> {
        self.low..self.high
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]
    use super::*;

    #[test]
    fn places_are_kept_to_a_hundredth_of_a_point() {
        for (points, units) in [
            (0.0, 0),
            (0.004, 0),
            (0.75, 75),
            (-1.5, -150),
            (1234.56, 123_456),
        ] {
            assert_eq!(in_units(points), units, "{points}");
        }
        for units in [0, 1, 99, 104_000, -150, 1_600_001] {
            assert_eq!(in_units(in_points(units)), units);
        }
        assert_eq!(
            [written(448_u32), written(-5), written(0)],
            ["4.48", "-0.05", "0"]
        );
    }

    #[test]
    fn days_are_true_to_scale_also_outside() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
        let axis = DayAxis {
            from: day(2),
            to: day(12),
        };
        for (on, x) in [(2, 50.0), (12, 150.0), (5, 80.0), (1, 40.0), (20, 230.0)] {
            assert_eq!(axis.place(day(on), (50.0, 150.0)), x, "{on}");
        }
        assert_eq!(
            axis.place(NaiveDate::MAX, (0.0, 900.0)),
            in_points(i32::MAX)
        );
    }

    #[test]
    fn values_stay_on_their_axis() {
        let axis = ValueAxis::new(Decimal::TWO, Decimal::TEN, vec![Decimal::TEN]);
        for (value, y) in [(2, 100.0), (10, 20.0), (5, 70.0), (0, 100.0), (11, 20.0)] {
            assert_eq!(axis.place(value.into(), (100.0, 20.0)), y, "{value}");
        }
    }
}
