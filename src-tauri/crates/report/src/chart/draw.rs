//! Puts the parts of the chart in their places, from the flags at the top to the dates at the foot.

use chrono::NaiveDate;
use domain::fact::FactArgument;
use domain::{Analyte, Uuid};

use crate::fonts::{Weight, broken, width};
use crate::text::Text;

use super::canvas::{Anchor, Canvas, Lettering, Pen};
use super::flags::Flags;
use super::lanes::{self, DropLane};
use super::model::{ChartOptions, Panel, WindowChart};
use super::palette::Palette;
use super::panel::{self, PlacedPanel};
use super::scale::TimeScale;
use super::space::{Box2, Space};
use super::takeaway::takeaways;
use super::thin::thinned;

/// A finished chart.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartDrawing {
    /// The drawing; elements and attributes are those of [`super::SVG_ELEMENTS`] and
    /// [`super::SVG_ATTRIBUTES`].
    pub svg: String,
    /// Width and height in points.
    pub size: (f32, f32),
    /// Where each draw is, in the coordinates of the drawing, panel by panel and by date. Where draws stand
    /// closer than they can be told apart, the highest and the lowest of each place.
    pub points: Vec<PlacedPoint>,
    /// Left and right end of the time axis, in the coordinates of the drawing.
    pub axis: (f32, f32),
    /// The title, as in the drawing.
    pub title: String,
    /// What the chart shows, in sentences, as in the drawing.
    pub description: String,
}

/// A draw on the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedPoint {
    /// The stored result.
    pub id: Uuid,
    /// Which panel.
    pub analyte: Analyte,
    /// Day of the draw.
    pub on: NaiveDate,
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

/// The drawing while it is made, with what all its parts share.
pub(super) struct Sheet<'a> {
    pub(super) canvas: Canvas,
    pub(super) space: Space,
    pub(super) palette: Palette,
    pub(super) time: TimeScale,
    pub(super) text: &'a dyn Text,
    /// Size of the labels.
    pub(super) em: f32,
    /// Width, and height aimed at.
    pub(super) size: (f32, f32),
    /// Day 0 of the treatment.
    pub(super) first_dose: Option<NaiveDate>,
    /// True where names stand in a margin at the right; else above their panel.
    pub(super) has_margin: bool,
}

impl Sheet<'_> {
    /// Returns the lettering of second rank.
    pub(super) fn second(&self, anchor: Anchor) -> Lettering {
        Lettering {
            size: self.em,
            colour: self.palette.second,
            weight: Weight::Regular,
            anchor,
        }
    }

    /// Returns the height that the name of a lane needs above it.
    pub(super) fn lane_heading(&self) -> f32 {
        if self.has_margin { 0.0 } else { self.em * 1.5 }
    }

    /// Writes the name of a lane beside or above it.
    pub(super) fn lane_label(&mut self, top: f32, height: f32, words: &str) {
        let lettering = self.second(Anchor::Start);
        if self.has_margin {
            let x = self.time.right + self.em * 0.8;
            let most = if height >= self.em * 2.4 { 2 } else { 1 };
            let lines = broken(words, self.em, Weight::Regular, self.size.0 - x, most);
            let above = if lines.len() > 1 { 0.6 } else { 0.0 };
            let first = top + height / 2.0 + self.em * (0.35 - above);
            for (line, y) in lines.iter().zip([first, first + self.em * 1.2]) {
                self.canvas.text((x, y), line, lettering);
            }
        } else {
            self.canvas
                .text((self.time.left, top + self.em * 1.1), words, lettering);
        }
    }
}

/// Draws the chart.
#[must_use]
pub fn window_chart(chart: &WindowChart, options: &ChartOptions, text: &dyn Text) -> ChartDrawing {
    drawn(chart, &thinned(chart, options.width), options, text)
}

/// Draws the chart with every draw, also those that no place is left for.
#[cfg(test)]
pub(super) fn drawn_whole(
    chart: &WindowChart,
    options: &ChartOptions,
    text: &dyn Text,
) -> ChartDrawing {
    drawn(chart, chart, options, text)
}

/// Draws `chart`, which may hold fewer draws than the `whole` one that is described.
fn drawn(
    whole: &WindowChart,
    chart: &WindowChart,
    options: &ChartOptions,
    text: &dyn Text,
) -> ChartDrawing {
    let em = 14.0 * options.text_scale;
    let has_margin = options.width >= em * 42.0;
    let mut sheet = Sheet {
        canvas: Canvas::new((options.width, options.height)),
        space: Space::default(),
        palette: options.theme.palette(),
        time: TimeScale {
            from: chart.from,
            to: chart.to,
            left: 0.0,
            right: options.width,
        },
        text,
        em,
        size: (options.width, options.height),
        first_dose: chart.first_dose,
        has_margin,
    };
    sheet.time.left = left_margin(chart, &sheet);
    sheet.time.right = options.width - right_margin(chart, &sheet);

    let flags = Flags::place(
        chart,
        &sheet.time,
        (em * 0.2, options.width - em * 0.2),
        em,
        text,
    );
    let window_row = if shaded(chart).is_some() {
        em * 1.6
    } else {
        0.0
    };
    let top = em * 0.3 + window_row + flags.height() + em * 0.4;
    let drops = DropLane::all(chart, &sheet);
    let lanes_height = drops.iter().map(|lane| lane.height(&sheet)).sum::<f32>()
        + lanes::cycles_height(chart, &sheet);
    let foot = lanes_height + em * 0.8 + lanes::axis_height(chart, &sheet);
    let count = u8::try_from(chart.panels.len())
        .map_or(1.0, f32::from)
        .max(1.0);
    let heading = if has_margin { em * 0.6 } else { em * 2.0 };
    let panel_height = ((options.height - top - foot) / count - heading).max(em * 4.2);
    let panels_bottom = if chart.panels.is_empty() {
        top + em * 0.2
    } else {
        top + count * (panel_height + heading)
    };
    let height = panels_bottom + foot;
    sheet.size.1 = height;
    // Now that the height is known; nothing is drawn before.
    sheet.canvas = Canvas::new(sheet.size);

    sheet
        .canvas
        .rect((0.0, 0.0), (options.width, height), sheet.palette.paper);
    let axis_top = panels_bottom + lanes_height + em * 0.8;
    draw_window(chart, &mut sheet, (em * 0.3, top, axis_top));
    let shown = |panel: &Panel| {
        let points = panel.points.iter();
        points.filter(|point| sheet.time.shows(point.on)).count()
    };
    let all: Vec<usize> = whole.panels.iter().map(shown).collect();
    let panels: Vec<PlacedPanel<'_>> = chart
        .panels
        .iter()
        .zip(all)
        .scan(top + heading, |from, (panel, all)| {
            let start = *from;
            *from += panel_height + heading;
            let ends = (start, start + panel_height);
            Some(PlacedPanel::new(panel, all, &sheet, ends))
        })
        .collect();
    for panel in &panels {
        sheet.canvas.open_group();
        panel.draw_ground(&chart.dips, &mut sheet);
        sheet.canvas.close_group();
    }
    // Beside a margin the poles run through; else they leave out the names above the panels.
    let stretches: Vec<(f32, f32)> = if has_margin {
        vec![(top, panels_bottom)]
    } else {
        panels.iter().map(PlacedPanel::extent).collect()
    };
    flags.draw(
        &sheet.canvas,
        &mut sheet.space,
        top,
        &stretches,
        &options.theme.palette(),
    );
    let mut points = Vec::new();
    for panel in &panels {
        sheet.canvas.open_group();
        points.extend(panel.draw_points(&mut sheet));
        panel.draw_words(&chart.dips, &mut sheet);
        sheet.canvas.close_group();
    }
    let mut lane_top = panels_bottom + em * 0.4;
    for lane in &drops {
        sheet.canvas.open_group();
        lane.draw(&mut sheet, lane_top);
        sheet.canvas.close_group();
        lane_top += lane.height(&sheet);
    }
    if lanes::cycles_height(chart, &sheet) > 0.0 {
        sheet.canvas.open_group();
        lanes::draw_cycles(chart, &mut sheet, lane_top);
        sheet.canvas.close_group();
    }
    sheet.canvas.open_group();
    lanes::draw_axis(chart, &mut sheet, axis_top);
    sheet.canvas.close_group();

    let title = title(chart, text);
    let description = takeaways(whole)
        .iter()
        .map(|sentence| sentence.say(text))
        .collect::<Vec<_>>()
        .join(" ");
    ChartDrawing {
        svg: sheet
            .canvas
            .finish((options.width, height), &title, &description),
        size: (options.width, height),
        points,
        axis: (sheet.time.left, sheet.time.right),
        title,
        description,
    }
}

fn title(chart: &WindowChart, text: &dyn Text) -> String {
    let dates = [
        ("from", FactArgument::Text(text.date(chart.from))),
        ("to", FactArgument::Text(text.date(chart.to))),
    ];
    if chart.treatment.is_empty() {
        text.say("chart-title-without-treatment", &dates)
    } else {
        let [from, to] = dates;
        text.say(
            "chart-title",
            &[
                ("treatment", FactArgument::Text(chart.treatment.clone())),
                from,
                to,
            ],
        )
    }
}

fn shaded(chart: &WindowChart) -> Option<(NaiveDate, NaiveDate)> {
    chart
        .window
        .filter(|(from, to)| *from <= chart.to && *to >= chart.from && from <= to)
}

/// Shades the weeks in which a treatment is usually judged, and says so above them.
fn draw_window(
    chart: &WindowChart,
    sheet: &mut Sheet<'_>,
    (top, panels_top, bottom): (f32, f32, f32),
) {
    let Some((from, to)) = shaded(chart) else {
        return;
    };
    let (left, right) = (sheet.time.clamped(from), sheet.time.clamped(to));
    sheet.canvas.rect(
        (left, top),
        (right - left, bottom - top),
        sheet.palette.window,
    );
    let pen = Pen {
        colour: sheet.palette.edge,
        width: 0.75,
        dash: "1 3",
    };
    sheet.canvas.line((left, panels_top), (left, bottom), pen);
    sheet.canvas.line((right, panels_top), (right, bottom), pen);
    let weeks = |day| FactArgument::Count(chart.week(day).unwrap_or_default());
    let room = sheet.size.0 - sheet.time.left - sheet.em * 0.4;
    let [long, short] = ["chart-window", "chart-window-short"].map(|key| {
        sheet
            .text
            .say(key, &[("from", weeks(from)), ("to", weeks(to))])
    });
    let words = if width(&long, sheet.em, Weight::Regular) <= room {
        long
    } else {
        short
    };
    let wide = width(&words, sheet.em, Weight::Regular);
    let x = (left + sheet.em * 0.4)
        .min(sheet.size.0 - wide - sheet.em * 0.4)
        .max(sheet.time.left);
    let y = top + sheet.em * 1.1;
    sheet
        .canvas
        .text((x, y), &words, sheet.second(Anchor::Start));
    sheet.space.take(Box2 {
        left: x,
        top,
        right: x + wide,
        bottom: y + 2.0,
    });
}

fn left_margin(chart: &WindowChart, sheet: &Sheet<'_>) -> f32 {
    let widest = chart
        .panels
        .iter()
        .map(|panel| {
            PlacedPanel::new(panel, panel.points.len(), sheet, (0.0, sheet.em * 9.0))
                .tick_width(sheet)
        })
        .fold(sheet.em * 1.6, f32::max);
    widest + sheet.em * 0.8
}

fn right_margin(chart: &WindowChart, sheet: &Sheet<'_>) -> f32 {
    let em = sheet.em;
    if !sheet.has_margin {
        return em * 0.8;
    }
    let mut widest = 0.0_f32;
    for panel in &chart.panels {
        widest = widest
            .max(width(
                &sheet.text.analyte(panel.analyte),
                em * 1.07,
                Weight::Bold,
            ))
            .max(width(&panel::last_value(panel, sheet), em, Weight::Regular));
        if panel.points.iter().any(|point| point.hollow) {
            let hollow = sheet.text.say("chart-soon-after-transfusion", &[]);
            widest = widest.max(width(&hollow, em, Weight::Regular) + em);
        }
    }
    let mut lanes = vec!["chart-weeks"];
    if !chart.transfusions.is_empty() {
        lanes.extend(["chart-red-cells", "chart-platelets"]);
    }
    for key in lanes {
        widest = widest.max(width(&sheet.text.say(key, &[]), em, Weight::Regular));
    }
    (widest + em).min(sheet.size.0 * 0.3)
}
