//! The numbers of the chart as a table: tests in rows, dates in columns.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::quantity::RangePosition;
use domain::result::Origin;
use domain::{Analyte, Comparator, Decimal, Uuid};

use super::model::{ChartPoint, Panel, WindowChart};

/// The table beside a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartTable {
    /// Days with a draw, from the oldest.
    pub dates: Vec<NaiveDate>,
    /// One row for each panel.
    pub rows: Vec<TableRow>,
}

/// One test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Which test.
    pub analyte: Analyte,
    /// UCUM code of the unit shown.
    pub unit: String,
    /// For each date all values of that day, mostly one or none.
    pub cells: Vec<Vec<TableCell>>,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCell {
    /// The stored result.
    pub id: Uuid,
    /// The value in the unit shown, with the decimals shown.
    pub value: Decimal,
    /// The comparator, if one was printed.
    pub comparator: Option<Comparator>,
    /// Value and unit as printed.
    pub printed: String,
    /// Where it lies against the range of this draw, where that can be told.
    pub position: Option<RangePosition>,
    /// Soon after red cells or platelets.
    pub hollow: bool,
    /// Still to be checked.
    pub doubtful: bool,
    /// Typed, read from a file, or calculated.
    pub origin: Origin,
}

/// Returns the table of a chart, with every draw in the time shown.
#[must_use]
pub fn table(chart: &WindowChart) -> ChartTable {
    let is_shown = |point: &&ChartPoint| chart.from <= point.on && point.on <= chart.to;
    let dates: BTreeSet<NaiveDate> = chart
        .panels
        .iter()
        .flat_map(|panel| &panel.points)
        .filter(is_shown)
        .map(|point| point.on)
        .collect();
    let rows = chart
        .panels
        .iter()
        .map(|panel| row(panel, &dates))
        .collect();
    ChartTable {
        dates: dates.into_iter().collect(),
        rows,
    }
}

fn row(panel: &Panel, dates: &BTreeSet<NaiveDate>) -> TableRow {
    let mut by_day: BTreeMap<NaiveDate, Vec<&ChartPoint>> = BTreeMap::new();
    for point in panel
        .points
        .iter()
        .filter(|point| dates.contains(&point.on))
    {
        by_day.entry(point.on).or_default().push(point);
    }
    let cells = dates
        .iter()
        .map(|date| {
            by_day
                .remove(date)
                .unwrap_or_default()
                .into_iter()
                .map(|point| TableCell {
                    id: point.id,
                    value: panel
                        .unit
                        .shown(panel.analyte, point.quantity.value, point.range),
                    comparator: point.quantity.comparator,
                    printed: point.printed.clone(),
                    position: point
                        .range
                        .and_then(|range| range.position(&point.quantity)),
                    hollow: point.hollow,
                    doubtful: point.doubtful,
                    origin: point.origin,
                })
                .collect()
        })
        .collect();
    TableRow {
        analyte: panel.analyte,
        unit: panel.unit.ucum.clone(),
        cells,
    }
}
