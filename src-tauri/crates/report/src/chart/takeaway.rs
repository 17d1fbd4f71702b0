//! What the chart says, in sentences: the last value, where it lies, and the trend under its rules.

use domain::fact::FactArgument;
use domain::quantity::{RangePosition, RangeSource};
use domain::trend::Trend;

use crate::text::{Sentence, sign};

use super::model::{ChartPoint, Panel, WindowChart, dips_with};

/// Draws from which on the lowest and the highest are named.
const LEAST_FOR_EXTREMES: usize = 3;

/// Returns the sentences of a chart, panel by panel.
#[must_use]
pub fn takeaways(chart: &WindowChart) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = chart
        .panels
        .iter()
        .flat_map(|panel| of_panel(panel, chart))
        .collect();
    let shows_dips = chart.panels.iter().any(|panel| dips_with(panel.analyte))
        && chart
            .dips
            .iter()
            .any(|(from, to)| *from <= chart.to && *to >= chart.from);
    if shows_dips {
        sentences.push(Sentence {
            key: "chart-dip-plan",
            arguments: Vec::new(),
        });
    }
    sentences
}

/// Names the lowest and the highest draw of the time shown; the earliest of equal ones.
fn extremes(panel: &Panel, shown: &[&ChartPoint]) -> Option<Sentence> {
    if shown.len() < LEAST_FOR_EXTREMES {
        return None;
    }
    let lowest = shown
        .iter()
        .min_by_key(|point| (point.quantity.value, point.on))?;
    let highest = shown
        .iter()
        .min_by_key(|point| (std::cmp::Reverse(point.quantity.value), point.on))?;
    if lowest.quantity.value == highest.quantity.value {
        return None;
    }
    let value = |point: &ChartPoint| {
        FactArgument::Number(
            panel
                .unit
                .shown(panel.analyte, point.quantity.value, point.range),
        )
    };
    let of = |point: &ChartPoint| FactArgument::Text(sign(point.quantity.comparator).to_owned());
    Some(Sentence {
        key: "chart-extremes",
        arguments: vec![
            ("low_sign", of(lowest)),
            ("low", value(lowest)),
            ("low_date", FactArgument::Date(lowest.on)),
            ("high_sign", of(highest)),
            ("high", value(highest)),
            ("high_date", FactArgument::Date(highest.on)),
            ("unit", FactArgument::Text(panel.unit.ucum.clone())),
        ],
    })
}

fn of_panel(panel: &Panel, chart: &WindowChart) -> Vec<Sentence> {
    let analyte = ("analyte", FactArgument::Code(panel.analyte.id()));
    let shown: Vec<&ChartPoint> = panel
        .points
        .iter()
        .filter(|point| chart.from <= point.on && point.on <= chart.to)
        .collect();
    let Some(last) = shown.iter().max_by_key(|point| point.on) else {
        return vec![Sentence {
            key: "chart-none",
            arguments: vec![analyte],
        }];
    };
    let mut sentences = vec![Sentence {
        key: position_key(last),
        arguments: vec![
            analyte.clone(),
            (
                "sign",
                FactArgument::Text(sign(last.quantity.comparator).to_owned()),
            ),
            (
                "value",
                FactArgument::Number(panel.unit.shown(
                    panel.analyte,
                    last.quantity.value,
                    last.range,
                )),
            ),
            ("unit", FactArgument::Text(panel.unit.ucum.clone())),
            ("date", FactArgument::Date(last.on)),
        ],
    }];
    if last.doubtful {
        sentences.push(Sentence {
            key: "chart-to-check",
            arguments: vec![analyte.clone()],
        });
    }
    if last.hollow {
        sentences.push(Sentence {
            key: "chart-not-comparable",
            arguments: vec![analyte.clone()],
        });
    }
    let key = match panel.trend {
        Trend::Higher => "chart-trend-higher",
        Trend::Lower => "chart-trend-lower",
        Trend::AboutTheSame => "chart-trend-same",
        Trend::TooFewPoints => "chart-trend-too-few",
    };
    sentences.push(Sentence {
        key,
        arguments: vec![analyte],
    });
    sentences.extend(extremes(panel, &shown));
    sentences
}

fn position_key(point: &ChartPoint) -> &'static str {
    let Some(range) = point.range else {
        return "chart-last";
    };
    match (range.source, range.position(&point.quantity)) {
        (_, None) => "chart-last",
        (RangeSource::Printed, Some(RangePosition::Below)) => "chart-last-below",
        (RangeSource::Printed, Some(RangePosition::Within)) => "chart-last-within",
        (RangeSource::Printed, Some(RangePosition::Above)) => "chart-last-above",
        (RangeSource::General, Some(RangePosition::Below)) => "chart-last-below-general",
        (RangeSource::General, Some(RangePosition::Within)) => "chart-last-within-general",
        (RangeSource::General, Some(RangePosition::Above)) => "chart-last-above-general",
    }
}
