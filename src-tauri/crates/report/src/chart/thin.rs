//! Fewer points where there are more draws than places for them, for the very same picture: draws of one day stand
//! above each other, so that of each stretch of a line within a day its ends, its highest and its lowest draw say
//! all. Every draw that the line does not show, and every change of the range, stays.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::Decimal;

use super::model::{ChartPoint, Panel, WindowChart};

/// Columns in one point of width.
const COLUMNS_IN_A_POINT: f32 = 2.0;
/// Draws that a column may hold before any is left out. Where so many stand, they are drawn as a line alone.
const KEPT: usize = 8;

/// Returns the chart with panels that hold no more draws than can be told apart in this width. It is drawn as the whole
/// one is, pixel for pixel.
pub(super) fn thinned(chart: &WindowChart, width: f32) -> Cow<'_, WindowChart> {
    let columns = columns(width);
    let is_shown = |point: &&ChartPoint| chart.from <= point.on && point.on <= chart.to;
    let is_full = |panel: &Panel| {
        let most = columns * KEPT;
        panel.points.len() > most && panel.points.iter().filter(is_shown).count() > most
    };
    if !chart.panels.iter().any(is_full) {
        return Cow::Borrowed(chart);
    }
    let panels = chart
        .panels
        .iter()
        .map(|panel| Panel {
            analyte: panel.analyte,
            unit: panel.unit.clone(),
            points: if is_full(panel) {
                kept(&panel.points, (chart.from, chart.to))
            } else {
                panel.points.clone()
            },
            baseline: panel.baseline,
            trend: panel.trend,
        })
        .collect();
    Cow::Owned(WindowChart {
        treatment: chart.treatment.clone(),
        first_dose: chart.first_dose,
        today: chart.today,
        from: chart.from,
        to: chart.to,
        window: chart.window,
        panels,
        transfusions: chart.transfusions.clone(),
        milestones: chart.milestones.clone(),
        assessments: chart.assessments.clone(),
        cycles: chart.cycles.clone(),
        dips: chart.dips.clone(),
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a width is a small positive number"
)]
fn columns(width: f32) -> usize {
    (width.clamp(16.0, 20_000.0) * COLUMNS_IN_A_POINT) as usize
}

/// The draws of one day that a line joins without a break, as places in the order of time.
struct Stretch {
    first: usize,
    /// The first that does not lie where the first one lies: which way the line leaves it.
    second: Option<usize>,
    /// The last that does not lie where the last one lies: which way the line comes to it.
    last_but_one: Option<usize>,
    last: usize,
    lowest: usize,
    highest: usize,
}

impl Stretch {
    fn of(place: usize) -> Self {
        Self {
            first: place,
            second: None,
            last_but_one: None,
            last: place,
            lowest: place,
            highest: place,
        }
    }

    fn go_on(&mut self, place: usize, value: impl Fn(usize) -> Option<Decimal>) {
        let this = value(place);
        if self.second.is_none() && this != value(self.first) {
            self.second = Some(place);
        }
        if this != value(self.last) {
            self.last_but_one = Some(self.last);
        }
        if this < value(self.lowest) {
            self.lowest = place;
        }
        if this > value(self.highest) {
            self.highest = place;
        }
        self.last = place;
    }

    /// What is kept of it, in the order of time.
    fn places(&self) -> BTreeSet<usize> {
        let inner = [self.second, self.last_but_one].into_iter().flatten();
        [self.first, self.last, self.lowest, self.highest]
            .into_iter()
            .chain(inner)
            .collect()
    }
}

fn kept(points: &[ChartPoint], (from, to): (NaiveDate, NaiveDate)) -> Vec<ChartPoint> {
    let mut order: Vec<&ChartPoint> = points
        .iter()
        .filter(|point| from <= point.on && point.on <= to)
        .collect();
    if !order.is_sorted_by_key(|point| point.on) {
        order.sort_by_key(|point| point.on);
    }
    let value = |place: usize| order.get(place).map(|point| point.quantity.value);
    let mut kept: Vec<usize> = Vec::new();
    let mut stretch: Option<Stretch> = None;
    // What is drawn by itself, of this day.
    let mut marked: BTreeSet<Decimal> = BTreeSet::new();
    let mut before: Option<&ChartPoint> = None;
    for (place, point) in order.iter().enumerate() {
        if before.is_none_or(|before| before.on != point.on) {
            kept.extend(stretch.take().iter().flat_map(Stretch::places));
            marked.clear();
        }
        if let Some(before) = before
            && before.range != point.range
        {
            kept.extend([place.saturating_sub(1), place]);
        }
        before = Some(point);
        if point.quantity.comparator.is_some() || point.doubtful {
            // No line goes through it.
            kept.extend(stretch.take().iter().flat_map(Stretch::places));
            kept.push(place);
            continue;
        }
        if point.hollow && marked.insert(point.quantity.value) {
            kept.push(place);
        }
        match &mut stretch {
            Some(stretch) => stretch.go_on(place, value),
            None => stretch = Some(Stretch::of(place)),
        }
    }
    kept.extend(stretch.iter().flat_map(Stretch::places));
    kept.sort_unstable();
    kept.dedup();
    kept.into_iter()
        .filter_map(|place| order.get(place).map(|point| (*point).clone()))
        .collect()
}
