//! What stands beneath the panels: transfusions as drops, cycles as thin bars, the weeks and the dates.

use chrono::{Datelike, Days, NaiveDate};
use domain::transfusion::Product;

use crate::fonts::{Weight, fitted, width};

use super::canvas::{Anchor, Form, Lettering, Mark, Pen, Place};
use super::draw::Sheet;
use super::model::{TransfusionMark, WindowChart};
use super::space::Box2;

/// Rows of drops before drops of neighbouring days are drawn as one with the sum of their units.
const DROP_ROWS: usize = 3;

/// A drop with its units.
#[derive(Debug, Clone, PartialEq)]
struct Drop {
    x: f32,
    units: u32,
    row: usize,
}

/// One lane of drops.
#[derive(Debug)]
pub(super) struct DropLane {
    product: Product,
    drops: Vec<Drop>,
}

impl DropLane {
    /// Makes one lane for each product given in the time shown.
    pub(super) fn all(chart: &WindowChart, sheet: &Sheet<'_>) -> Vec<Self> {
        [Product::RedCells, Product::Platelets, Product::Other]
            .into_iter()
            .filter_map(|product| {
                let mut marks: Vec<&TransfusionMark> = chart
                    .transfusions
                    .iter()
                    .filter(|mark| mark.product == product && sheet.time.shows(mark.on))
                    .collect();
                marks.sort_by_key(|mark| mark.on);
                let drops = placed(&marks, sheet);
                (!drops.is_empty()).then_some(Self { product, drops })
            })
            .collect()
    }

    /// Height of the lane.
    pub(super) fn height(&self, sheet: &Sheet<'_>) -> f32 {
        let rows = self.drops.iter().map(|drop| drop.row).max().unwrap_or(0);
        let rows = u8::try_from(rows + 1).map_or(1.0, f32::from);
        rows * row_height(sheet) + sheet.em * 0.5 + sheet.lane_heading()
    }

    /// Draws the lane from `top` on.
    pub(super) fn draw(&self, sheet: &mut Sheet<'_>, top: f32) {
        let em = sheet.em;
        let (key, colour, solid) = match self.product {
            Product::RedCells => (
                "chart-red-cells",
                sheet.palette.series(domain::Analyte::Hemoglobin).colour,
                true,
            ),
            Product::Platelets => (
                "chart-platelets",
                sheet.palette.series(domain::Analyte::Platelets).colour,
                false,
            ),
            Product::Other => ("chart-other-product", sheet.palette.second, false),
        };
        let words = sheet.text.say(key, &[]);
        sheet.lane_label(top, row_height(sheet), &words);
        let top = top + sheet.lane_heading();
        for drop in &self.drops {
            let row = u8::try_from(drop.row).map_or(0.0, f32::from);
            let tip = top + em * 0.3 + row * row_height(sheet);
            draw_drop(sheet, (drop.x, tip), colour, solid);
            let lettering = Lettering {
                size: em,
                colour: sheet.palette.ink,
                weight: Weight::Bold,
                anchor: Anchor::Start,
            };
            let units = drop.units.to_string();
            sheet
                .canvas
                .text((drop.x + em * 0.5, tip + em * 0.85), &units, lettering);
        }
    }
}

fn row_height(sheet: &Sheet<'_>) -> f32 {
    sheet.em * 1.4
}

fn placed(marks: &[&TransfusionMark], sheet: &Sheet<'_>) -> Vec<Drop> {
    let mut drops: Vec<Drop> = Vec::new();
    let mut days: Vec<(NaiveDate, u32)> = Vec::new();
    for mark in marks {
        match days.last_mut() {
            Some((day, units)) if *day == mark.on => *units += u32::from(mark.units),
            _ => days.push((mark.on, u32::from(mark.units))),
        }
    }
    for (day, units) in days {
        let x = sheet.time.x(day);
        // A drop has its units at its right.
        let apart = |drop: &Drop| {
            x - drop.x > width(&drop.units.to_string(), sheet.em, Weight::Bold) + sheet.em * 1.1
        };
        let row =
            (0..DROP_ROWS).find(|row| drops.iter().filter(|drop| drop.row == *row).all(apart));
        match (row, drops.last_mut()) {
            (None, Some(last)) => last.units += units,
            (row, _) => drops.push(Drop {
                x,
                units,
                row: row.unwrap_or(0),
            }),
        }
    }
    drops
}

/// Draws a drop whose tip is at `tip`, as high as a capital letter.
fn draw_drop(sheet: &Sheet<'_>, tip: Place, colour: &'static str, solid: bool) {
    let drop = Mark {
        form: Form::Drop(sheet.em * 0.36),
        fill: if solid { colour } else { sheet.palette.paper },
        outline: Some(Pen {
            colour,
            width: 1.5,
            dash: "",
        }),
    };
    sheet.canvas.mark(tip, &drop);
}

/// Height of the lane of cycles.
pub(super) fn cycles_height(chart: &WindowChart, sheet: &Sheet<'_>) -> f32 {
    if chart
        .cycles
        .iter()
        .any(|cycle| cycle.to >= sheet.time.from && cycle.from <= sheet.time.to)
    {
        sheet.em * 2.0 + sheet.lane_heading()
    } else {
        0.0
    }
}

/// Draws the cycles as thin bars with their numbers.
pub(super) fn draw_cycles(chart: &WindowChart, sheet: &mut Sheet<'_>, top: f32) {
    let em = sheet.em;
    let words = sheet.text.say("chart-cycles", &[]);
    sheet.lane_label(top, em * 1.8, &words);
    let top = top + sheet.lane_heading();
    for cycle in &chart.cycles {
        if cycle.to < sheet.time.from || cycle.from > sheet.time.to {
            continue;
        }
        let after_last = cycle.to.checked_add_days(Days::new(1)).unwrap_or(cycle.to);
        let (left, right) = (
            sheet.time.clamped(cycle.from),
            sheet.time.clamped(after_last),
        );
        // What is still ahead is not drawn as if it had been given.
        let today = sheet.time.clamped(chart.today).clamp(left, right);
        let (bar_top, bar_high) = (top + em * 0.3, em * 0.28);
        sheet.canvas.rect(
            (left + 1.0, bar_top),
            (right - left - 2.0, bar_high),
            sheet.palette.line,
        );
        sheet.canvas.rect(
            (left + 1.0, bar_top),
            ((today - left - 2.0).max(0.0), bar_high),
            sheet.palette.edge,
        );
        let number = cycle.number.to_string();
        if width(&number, em, Weight::Regular) + 4.0 <= right - left {
            sheet.canvas.text(
                ((left + right) / 2.0, top + em * 1.6),
                &number,
                Lettering {
                    size: em,
                    colour: sheet.palette.second,
                    weight: Weight::Regular,
                    anchor: Anchor::Middle,
                },
            );
        }
    }
}

/// Height of the time axis.
pub(super) fn axis_height(chart: &WindowChart, sheet: &Sheet<'_>) -> f32 {
    let rows = if chart.first_dose.is_some() { 2.9 } else { 1.7 };
    let years = if has_years(sheet) { 1.25 } else { 0.0 };
    sheet.em * (rows + years) + sheet.lane_heading()
}

/// Says whether dates need their year to be told apart.
fn has_years(sheet: &Sheet<'_>) -> bool {
    sheet.time.from.year() != sheet.time.to.year()
}

/// Draws weeks since the first dose, and the dates beneath them.
pub(super) fn draw_axis(chart: &WindowChart, sheet: &mut Sheet<'_>, top: f32) {
    let em = sheet.em;
    let pen = Pen {
        colour: sheet.palette.edge,
        width: 1.0,
        dash: "",
    };
    sheet
        .canvas
        .line((sheet.time.left, top), (sheet.time.right, top), pen);
    let mut lines: Vec<String> = Vec::new();
    if chart.first_dose.is_some() {
        lines.push(sheet.text.say("chart-weeks", &[]));
    }
    if !has_years(sheet) {
        lines.push(sheet.time.from.year().to_string());
    }
    let heading = sheet.lane_heading();
    if heading > 0.0 && !lines.is_empty() {
        sheet.canvas.text(
            (
                sheet.time.left,
                top + axis_height(chart, sheet) - heading + em * 0.85,
            ),
            &lines.join(", "),
            sheet.second(Anchor::Start),
        );
    } else {
        for (line, row) in lines.iter().zip([1.25, 2.5]) {
            let line = fitted(
                line,
                em,
                Weight::Regular,
                sheet.size.0 - sheet.time.right - em,
            );
            sheet.canvas.text(
                (sheet.time.right + em * 0.8, top + em * row),
                &line,
                sheet.second(Anchor::Start),
            );
        }
    }
    let mut last_year = None;
    for (day, week) in ticks(chart, sheet) {
        let x = sheet.time.x(day);
        sheet.canvas.line((x, top), (x, top + em * 0.3), pen);
        let date = sheet.text.short_date(day);
        let mut row = 1.25;
        if let Some(week) = week {
            let label = if week < 0 {
                format!("−{}", -week)
            } else {
                week.to_string()
            };
            let lettering = Lettering {
                colour: sheet.palette.ink,
                ..sheet.second(Anchor::Middle)
            };
            sheet.canvas.text((x, top + em * row), &label, lettering);
            row += 1.25;
        }
        let half = width(&date, em, Weight::Regular) / 2.0;
        let here = Box2 {
            left: x - half,
            top: top + em,
            right: x + half,
            bottom: top + em * 3.0,
        };
        if here.left >= 0.0 && here.right <= sheet.size.0 && sheet.space.is_free(&here) {
            sheet.space.take(Box2 {
                right: here.right + em * 0.4,
                ..here
            });
            sheet
                .canvas
                .text((x, top + em * row), &date, sheet.second(Anchor::Middle));
            if has_years(sheet) && last_year != Some(day.year()) {
                last_year = Some(day.year());
                let year = day.year().to_string();
                sheet.canvas.text(
                    (x, top + em * (row + 1.25)),
                    &year,
                    sheet.second(Anchor::Middle),
                );
            }
        }
    }
}

/// Days of the ticks, with their week; four, eight or twelve weeks apart, as the room allows.
fn ticks(chart: &WindowChart, sheet: &Sheet<'_>) -> Vec<(NaiveDate, Option<i64>)> {
    let zero = chart.first_dose.unwrap_or(chart.today);
    let one_week = sheet
        .time
        .x(zero.checked_add_days(Days::new(7)).unwrap_or(zero))
        - sheet.time.x(zero);
    // The widest date of a year: with less room every now and then one would be left out.
    let widest = (1..=12)
        .filter_map(|month| NaiveDate::from_ymd_opt(zero.year(), month, 28))
        .map(|day| width(&sheet.text.short_date(day), sheet.em, Weight::Regular))
        .fold(0.0, f32::max);
    let needed = widest + sheet.em * 0.6;
    let every = [4, 8, 12, 26, 52, 104]
        .into_iter()
        .find(|weeks: &u8| one_week * f32::from(*weeks) >= needed)
        .unwrap_or(208);
    let mut ticks = Vec::new();
    for step in -260..=520_i64 {
        let week = step * i64::from(every);
        let day = zero.checked_add_signed(chrono::TimeDelta::weeks(week));
        if let Some(day) = day.filter(|day| sheet.time.shows(*day)) {
            ticks.push((day, chart.first_dose.map(|_| week)));
        }
    }
    ticks
}
