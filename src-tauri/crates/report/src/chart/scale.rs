//! Days and values to places on the drawing.

use chrono::NaiveDate;
use domain::Decimal;

use super::canvas::{Canvas, DayAxis, Plane, ValueAxis};
use super::model::{ChartPoint, Panel};

/// The time axis: true to scale, the same for all panels.
#[derive(Debug, Clone, Copy)]
pub(super) struct TimeScale {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    pub(super) left: f32,
    pub(super) right: f32,
}

impl TimeScale {
    fn days(&self) -> DayAxis {
        DayAxis {
            from: self.from,
            to: self.to,
        }
    }

    /// Returns the place of a day.
    pub(super) fn x(&self, day: NaiveDate) -> f32 {
        self.days().place(day, (self.left, self.right))
    }

    /// Returns a day, moved to the nearest end where it lies outside.
    pub(super) fn nearest(&self, day: NaiveDate) -> NaiveDate {
        day.min(self.to).max(self.from)
    }

    /// Says whether a day is on the axis.
    pub(super) fn shows(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Returns the place of a day, moved to the nearest end where it lies outside.
    pub(super) fn clamped(&self, day: NaiveDate) -> f32 {
        self.x(self.nearest(day))
    }
}

/// The value axis of one panel, in the unit shown.
#[derive(Debug, Clone)]
pub(super) struct ValueScale {
    pub(super) axis: ValueAxis,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl ValueScale {
    /// Makes an axis that holds all values, the baseline, and the nearer edge of the ranges.
    pub(super) fn of(
        panel: &Panel,
        points: &[&ChartPoint],
        top: f32,
        bottom: f32,
        room_for_ticks: u32,
    ) -> Self {
        let shown = |value: Decimal| value * panel.unit.scale.multiply;
        let mut values: Vec<Decimal> = points
            .iter()
            .map(|point| shown(point.quantity.value))
            .collect();
        values.extend(panel.baseline.map(shown));
        let highest = values.iter().max().copied().unwrap_or(Decimal::ONE);
        for range in points.iter().filter_map(|point| point.range) {
            values.extend(range.low.map(shown));
            // The upper limit is brought in only where a value comes near it.
            values.extend(
                range
                    .high
                    .map(shown)
                    .filter(|high| highest * Decimal::new(12, 1) >= *high || range.low.is_none()),
            );
        }
        let lowest = values.iter().min().copied().unwrap_or_default();
        let highest = values.iter().max().copied().unwrap_or(Decimal::ONE);
        // Counts start at zero; haemoglobin never comes near it, and would lose its shape.
        let from = if lowest * Decimal::TWO < highest {
            Decimal::ZERO
        } else {
            lowest
        };
        let span = (highest - from).max(Decimal::new(1, panel.unit.scale.decimals));
        let padding = span * Decimal::new(12, 2);
        let low = if from.is_zero() {
            Decimal::ZERO
        } else {
            (from - padding).max(Decimal::ZERO)
        };
        let high = highest + padding;
        let wanted = room_for_ticks.max(2);
        // One number alone is no scale.
        let ticks = (wanted..wanted + 6)
            .map(|count| ticks(low, high, count))
            .find(|ticks| ticks.len() > 1)
            .unwrap_or_default();
        Self {
            axis: ValueAxis::new(low, high, ticks),
            top,
            bottom,
        }
    }

    /// Returns the place of a value in the unit shown, moved to the nearest edge where it lies outside.
    pub(super) fn y(&self, value: Decimal) -> f32 {
        self.axis.place(value, (self.bottom, self.top))
    }

    /// Lays this axis and the days over their part of a canvas.
    pub(super) fn plane(&self, time: &TimeScale, canvas: &Canvas) -> Plane {
        canvas.plane(
            (time.days(), time.left, time.right),
            (self.axis.clone(), self.bottom, self.top),
        )
    }
}

fn ticks(low: Decimal, high: Decimal, count: u32) -> Vec<Decimal> {
    let step = step(high - low, count);
    let mut tick = (low / step).ceil() * step;
    let mut ticks = Vec::new();
    while tick <= high && ticks.len() < 12 {
        ticks.push(tick.normalize());
        tick += step;
    }
    ticks
}

/// Returns a round step (1, 2 or 5 with zeros) that gives at most `count` ticks.
fn step(span: Decimal, count: u32) -> Decimal {
    let wanted = span / Decimal::from(count);
    let mut power = Decimal::new(1, 6);
    for _ in 0..14 {
        for factor in [1, 2, 5] {
            let step = power * Decimal::from(factor);
            if step >= wanted {
                return step;
            }
        }
        power *= Decimal::TEN;
    }
    span.max(Decimal::ONE)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]
    use super::*;

    #[test]
    fn steps_are_round() {
        for (span, count, expected) in [
            ("6.2", 4, "2"),
            ("160", 3, "100"),
            ("0.31", 3, "0.2"),
            ("2", 4, "0.5"),
        ] {
            assert_eq!(
                step(span.parse().unwrap(), count).normalize(),
                expected.parse::<Decimal>().unwrap(),
                "{span}"
            );
        }
    }
}
