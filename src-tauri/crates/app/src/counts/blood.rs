//! Units of blood by month, for the calendar under the chart. A month that the log does not cover says so.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Months, NaiveDate};
use domain::transfusion::{LogSpan, Product};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::person_facts::PersonRecord;

/// Units of one product in one month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BloodMonthView {
    /// First day of the month.
    pub month: String,
    /// Units entered.
    pub units: u32,
    /// Whether the log covers the whole month, or for this month all of it up to today.
    pub is_covered: bool,
}

/// One product over all months.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BloodRowView {
    /// `red_cells`, `platelets` or `other`.
    pub product: String,
    /// Months from the oldest.
    pub months: Vec<BloodMonthView>,
}

/// Returns the months from `from` to `to`, no later than today, for each product that was ever given or has a log.
pub(super) fn months(record: &PersonRecord, from: NaiveDate, to: NaiveDate) -> Vec<BloodRowView> {
    let to = to.min(record.today);
    let starts: Vec<NaiveDate> = std::iter::successors(from.with_day(1), |start| {
        start.checked_add_months(Months::new(1))
    })
    .take_while(|start| *start <= to)
    .collect();
    [
        (Product::RedCells, record.course.log.red_cells),
        (Product::Platelets, record.course.log.platelets),
        (Product::Other, None),
    ]
    .into_iter()
    .filter_map(|(product, log)| {
        let mut given: BTreeMap<(i32, u32), u32> = BTreeMap::new();
        for one in &record.course.transfusions {
            if one.product == product {
                *given.entry((one.on.year(), one.on.month())).or_default() += u32::from(one.units);
            }
        }
        if given.is_empty() && log.is_none() {
            return None;
        }
        let months = starts
            .iter()
            .map(|start| BloodMonthView {
                month: start.to_string(),
                units: given
                    .get(&(start.year(), start.month()))
                    .copied()
                    .unwrap_or_default(),
                is_covered: covers(log, *start, record.today),
            })
            .collect();
        Some(BloodRowView {
            product: product.code().to_owned(),
            months,
        })
    })
    .collect()
}

fn covers(log: Option<LogSpan>, start: NaiveDate, today: NaiveDate) -> bool {
    let last = start
        .checked_add_months(Months::new(1))
        .and_then(|next| next.pred_opt())
        .unwrap_or(start)
        .min(today);
    log.is_some_and(|log| log.covers(start, last))
}
