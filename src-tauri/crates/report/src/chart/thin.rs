//! Fewer points where there are more draws than places for them. Every peak stays: of each half point of
//! width the first, the last, the highest and the lowest draw are kept, of each way of drawing them.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::model::{ChartPoint, Panel, WindowChart};

/// Columns in one point of width.
const COLUMNS_IN_A_POINT: f32 = 2.0;
/// Draws that a column may hold before any is left out; more are not kept.
const KEPT: usize = 8;

/// Returns the chart with panels that hold no more draws than can be told apart in this width.
pub(super) fn thinned(chart: &WindowChart, width: f32) -> Cow<'_, WindowChart> {
    let columns = columns(width);
    let is_full = |panel: &Panel| panel.points.len() > columns * KEPT;
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
                kept(&panel.points, (chart.from, chart.to), columns)
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

/// What a draw looks like: those that look alike hide one another, others do not.
fn look(point: &ChartPoint) -> usize {
    let comparator = match point.quantity.comparator {
        None => 0,
        Some(domain::Comparator::Below | domain::Comparator::AtMost) => 1,
        Some(domain::Comparator::Above | domain::Comparator::AtLeast) => 2,
    };
    comparator * 4 + usize::from(point.hollow) * 2 + usize::from(point.doubtful)
}

/// The draws of one column and one look, as places in the list.
#[derive(Clone, Copy)]
struct Extremes {
    first: usize,
    last: usize,
    lowest: usize,
    highest: usize,
}

fn kept(
    points: &[ChartPoint],
    (from, to): (NaiveDate, NaiveDate),
    columns: usize,
) -> Vec<ChartPoint> {
    let days = usize::try_from((to - from).num_days()).unwrap_or(0).max(1);
    let mut order: Vec<usize> = (0..points.len())
        .filter(|index| {
            points
                .get(*index)
                .is_some_and(|point| from <= point.on && point.on <= to)
        })
        .collect();
    let day = |index: &usize| points.get(*index).map(|point| point.on);
    if !order.is_sorted_by_key(day) {
        order.sort_by_key(day);
    }
    let mut kept: Vec<usize> = Vec::new();
    let mut here: [Option<Extremes>; 12] = [None; 12];
    let mut column = 0;
    let close = |here: &mut [Option<Extremes>; 12], kept: &mut Vec<usize>| {
        let start = kept.len();
        for found in here.iter_mut().filter_map(Option::take) {
            // With their neighbours, so that the line rises and falls as steeply as it did.
            for peak in [found.lowest, found.highest] {
                kept.extend([peak.saturating_sub(1), peak, peak + 1]);
            }
            kept.extend([found.first, found.last]);
        }
        let mut column: Vec<usize> = kept.drain(start..).collect();
        column.sort_unstable();
        column.dedup();
        kept.extend(column);
    };
    // Places in `order`, so that draws of one column come out in order of time.
    for (place, index) in order.iter().enumerate() {
        let Some(point) = points.get(*index) else {
            continue;
        };
        let offset = usize::try_from((point.on - from).num_days()).unwrap_or(0);
        let own = offset * columns / days;
        if own != column {
            close(&mut here, &mut kept);
            column = own;
        }
        let value = |place: usize| {
            order
                .get(place)
                .and_then(|index| points.get(*index))
                .map(|point| point.quantity.value)
        };
        let Some(slot) = here.get_mut(look(point)) else {
            continue;
        };
        match slot {
            None => {
                *slot = Some(Extremes {
                    first: place,
                    last: place,
                    lowest: place,
                    highest: place,
                });
            }
            Some(found) => {
                found.last = place;
                let this = Some(point.quantity.value);
                if this < value(found.lowest) {
                    found.lowest = place;
                }
                if this > value(found.highest) {
                    found.highest = place;
                }
            }
        }
    }
    close(&mut here, &mut kept);
    kept.sort_unstable();
    kept.dedup();
    kept.into_iter()
        .filter_map(|place| order.get(place).and_then(|index| points.get(*index)))
        .cloned()
        .collect()
}
