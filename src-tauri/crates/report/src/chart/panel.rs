//! One panel: the laboratory's range behind, the baseline, the points, and their line where it may be drawn.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::fact::FactArgument;
use domain::quantity::RangeSource;
use domain::{Comparator, Decimal, ReferenceRange};

use crate::fonts::{Weight, broken, fitted, width};
use crate::text::sign;

use super::canvas::{Anchor, Form, Lettering, Mark, Pen, Place, Plane};
use super::draw::{PlacedPoint, Sheet};
use super::model::{ChartPoint, LONGEST_JOINED_GAP, Panel, dips_with};
use super::palette::{Series, Shape};
use super::scale::ValueScale;
use super::space::Box2;

/// A panel with its place.
#[derive(Debug)]
pub(super) struct PlacedPanel<'a> {
    panel: &'a Panel,
    points: Vec<&'a ChartPoint>,
    scale: ValueScale,
    series: Series,
    crowd: Crowd,
}

/// How close the draws of a panel stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Crowd {
    /// Each has its marker, of this part of the usual size.
    Markers(f32),
    /// More draws than places: the line alone shows them, and a marker what no line reaches.
    LineOnly,
}

/// Width in which the highest and the lowest draw can be chosen where the line alone shows them.
const CHOICE: f32 = 4.0;

impl<'a> PlacedPanel<'a> {
    /// Gives a panel its scale between `top` and `bottom`. It may hold fewer draws than the `all` that it stands for.
    pub(super) fn new(
        panel: &'a Panel,
        all: usize,
        sheet: &Sheet<'_>,
        (top, bottom): (f32, f32),
    ) -> Self {
        let mut points: Vec<&ChartPoint> = panel
            .points
            .iter()
            .filter(|point| sheet.time.shows(point.on))
            .collect();
        points.sort_by_key(|point| point.on);
        let rooms = [8_u32, 6, 5, 4, 3];
        let room = rooms.into_iter().find(|count| {
            u8::try_from(*count)
                .is_ok_and(|count| (bottom - top) / f32::from(count) > sheet.em * 2.2)
        });
        let scale = ValueScale::of(panel, &points, top, bottom, room.unwrap_or(2).min(4));
        let room_for_each = (sheet.time.right - sheet.time.left)
            / u16::try_from(all.max(1)).map_or(f32::INFINITY, f32::from);
        let crowd = if all > usize::from(u16::MAX) || room_for_each < 1.0 {
            Crowd::LineOnly
        } else {
            Crowd::Markers((room_for_each / (sheet.em * 0.45)).clamp(0.35, 1.0))
        };
        Self {
            panel,
            points,
            scale,
            series: sheet.palette.series(panel.analyte),
            crowd,
        }
    }

    /// Returns top and bottom.
    pub(super) fn extent(&self) -> (f32, f32) {
        (self.scale.top, self.scale.bottom)
    }

    /// Returns the width of the widest number at the value axis.
    pub(super) fn tick_width(&self, sheet: &Sheet<'_>) -> f32 {
        self.scale
            .axis
            .ticks()
            .iter()
            .map(|tick| {
                width(
                    &sheet.text.number(*tick, tick.scale()),
                    sheet.em,
                    Weight::Regular,
                )
            })
            .fold(0.0, f32::max)
    }

    /// Draws what lies behind everything: range, hair lines, numbers of the axis.
    pub(super) fn draw_ground(&self, dips: &[(NaiveDate, NaiveDate)], sheet: &mut Sheet<'_>) {
        self.draw_dips(dips, sheet);
        for band in self.bands() {
            self.draw_band(&band, sheet);
        }
        // Numbers at an axis read as values; without a value there is none.
        if self.points.is_empty() {
            return;
        }
        self.plane(sheet).mesh(Pen {
            colour: sheet.palette.line,
            width: 1.0,
            dash: "",
        });
        for tick in self.scale.axis.ticks() {
            let y = self.scale.y(*tick);
            let label = sheet.text.number(*tick, tick.scale());
            sheet.canvas.text(
                (sheet.time.left - sheet.em * 0.5, y + sheet.em * 0.35),
                &label,
                sheet.second(Anchor::End),
            );
            // Words on a hair line would be read as its name; in a low panel there is no other place for them.
            if self.scale.bottom - self.scale.top > sheet.em * 6.0 {
                sheet.space.take(Box2 {
                    left: sheet.time.left,
                    top: y - 0.5,
                    right: sheet.time.right,
                    bottom: y + 0.5,
                });
            }
        }
        self.draw_baseline(sheet);
    }

    /// Draws the line and the points, and returns where they are.
    pub(super) fn draw_points(&self, sheet: &mut Sheet<'_>) -> Vec<PlacedPoint> {
        let pen = Pen {
            colour: self.series.colour,
            width: 2.0,
            // Where the line alone shows the draws, a gap of it could hide a peak.
            dash: match self.crowd {
                Crowd::Markers(_) => self.series.dash,
                Crowd::LineOnly => "",
            },
        };
        let plane = self.plane(sheet);
        let lines = self.joined();
        for line in &lines {
            plane.series(line, pen);
            let places: Vec<Place> = line
                .iter()
                .map(|(on, value)| plane.place(*on, *value))
                .collect();
            for (one, other) in places.iter().zip(places.iter().skip(1)) {
                sheet.space.take_line(*one, *other);
            }
        }
        if self.crowd == Crowd::LineOnly {
            return self.draw_crowd(&lines, &plane, sheet);
        }
        let mut placed = Vec::new();
        for point in &self.points {
            let (x, y) = plane.place(point.on, self.shown(point));
            self.draw_marker(point, &plane, sheet);
            placed.push(PlacedPoint {
                id: point.id,
                analyte: self.panel.analyte,
                on: point.on,
                x,
                y,
            });
        }
        placed
    }

    /// Writes the names of the marks where there is room for them, and the name of the panel.
    pub(super) fn draw_words(&self, dips: &[(NaiveDate, NaiveDate)], sheet: &mut Sheet<'_>) {
        self.draw_name(sheet);
        // A gap has one place only; the baseline is named beside it, never inside.
        self.name_gaps(sheet);
        self.name_baseline(sheet);
        self.name_dips(dips, sheet);
        self.name_range(sheet);
    }

    /// Returns the part of the canvas where the values have their places.
    fn plane(&self, sheet: &Sheet<'_>) -> Plane {
        self.scale.plane(&sheet.time, &sheet.canvas)
    }

    /// Returns the value of a draw in the unit shown.
    fn shown(&self, point: &ChartPoint) -> Decimal {
        point.quantity.value * self.panel.unit.scale.multiply
    }

    /// Returns the stretches that may be joined: no gap above five weeks, no value with a comparator, none
    /// that still has to be checked.
    fn joined(&self) -> Vec<Vec<(NaiveDate, Decimal)>> {
        let mut lines: Vec<Vec<(NaiveDate, Decimal)>> = Vec::new();
        let mut last: Option<NaiveDate> = None;
        for point in &self.points {
            if point.quantity.comparator.is_some() || point.doubtful {
                last = None;
                continue;
            }
            let here = (point.on, self.shown(point));
            let goes_on = last.is_some_and(|last| days(last, point.on) <= LONGEST_JOINED_GAP);
            match lines.last_mut() {
                Some(line) if goes_on => line.push(here),
                _ => lines.push(vec![here]),
            }
            last = Some(point.on);
        }
        lines.retain(|line| line.len() > 1);
        lines
    }

    fn draw_marker(&self, point: &ChartPoint, plane: &Plane, sheet: &mut Sheet<'_>) {
        let (x, y) = plane.place(point.on, self.shown(point));
        let r = self.radius(sheet.em);
        let colour = self.series.colour;
        let fill = if point.hollow || point.doubtful {
            sheet.palette.paper
        } else {
            colour
        };
        plane.mark(point.on, self.shown(point), &self.marker(fill, sheet.em));
        sheet.space.take(Box2 {
            left: x - r - 2.0,
            top: y - r - 2.0,
            right: x + r + 2.0,
            bottom: y + r + 2.0,
        });
        if let Some(comparator) = point.quantity.comparator {
            // The true value lies on this side of the marker.
            let side = match comparator {
                Comparator::Below | Comparator::AtMost => 1.0,
                Comparator::Above | Comparator::AtLeast => -1.0,
            };
            let (from, to) = (y + side * r * 1.3, y + side * r * 3.2);
            let thin = Pen {
                colour,
                width: 1.5,
                dash: "",
            };
            sheet.canvas.line((x, from), (x, to), thin);
            sheet.canvas.polyline(
                &[
                    (x - r * 0.7, to - side * r * 0.8),
                    (x, to),
                    (x + r * 0.7, to - side * r * 0.8),
                ],
                thin,
            );
        }
        if point.doubtful {
            let at = (x, y - r - sheet.em * 0.3);
            sheet.space.take(Box2 {
                left: x - r,
                top: at.1 - sheet.em,
                right: x + r,
                bottom: at.1,
            });
            let colour = sheet.palette.check;
            let lettering = Lettering {
                colour,
                weight: Weight::Bold,
                ..sheet.second(Anchor::Middle)
            };
            sheet.canvas.text(at, "?", lettering);
        }
    }

    /// Half the width of a marker.
    fn radius(&self, em: f32) -> f32 {
        match self.crowd {
            Crowd::Markers(part) => em * 0.32 * part,
            Crowd::LineOnly => em * 0.14,
        }
    }

    fn marker(&self, fill: &'static str, em: f32) -> Mark {
        let r = self.radius(em);
        let Series { colour, shape, .. } = self.series;
        let form = match shape {
            Shape::Circle => Form::Circle(r),
            Shape::Square => {
                let s = r * 0.88;
                Form::Polygon(vec![(-s, -s), (s, -s), (s, s), (-s, s)])
            }
            Shape::Triangle => {
                let s = r * 1.15;
                Form::Polygon(vec![(0.0, -s), (s, s * 0.8), (-s, s * 0.8)])
            }
            Shape::Diamond => {
                let s = r * 1.2;
                Form::Polygon(vec![(0.0, -s), (s, 0.0), (0.0, s), (-s, 0.0)])
            }
        };
        Mark {
            form,
            fill,
            outline: Some(Pen {
                colour,
                width: 1.8,
                dash: "",
            }),
        }
    }

    /// Marks only what the line does not show, and returns the highest and the lowest draw of each place.
    fn draw_crowd(
        &self,
        lines: &[Vec<(NaiveDate, Decimal)>],
        plane: &Plane,
        sheet: &mut Sheet<'_>,
    ) -> Vec<PlacedPoint> {
        let reached: BTreeSet<NaiveDate> = lines.iter().flatten().map(|(on, _)| *on).collect();
        let mut placed: Vec<PlacedPoint> = Vec::new();
        let mut start = f32::NEG_INFINITY;
        let (mut highest, mut lowest): (Option<PlacedPoint>, Option<PlacedPoint>) = (None, None);
        let mut marked = BTreeSet::new();
        let close = |placed: &mut Vec<PlacedPoint>,
                     one: Option<PlacedPoint>,
                     other: Option<PlacedPoint>| {
            let mut both: Vec<PlacedPoint> = one.into_iter().chain(other).collect();
            both.sort_by_key(|point| (point.on, point.id));
            both.dedup_by_key(|point| point.id);
            placed.extend(both);
        };
        for point in &self.points {
            let (x, y) = plane.place(point.on, self.shown(point));
            let is_plain = !point.hollow && !point.doubtful && point.quantity.comparator.is_none();
            let sign = point.quantity.comparator.map(Comparator::sign);
            let look = (
                point.on,
                point.quantity.value,
                sign,
                point.hollow,
                point.doubtful,
            );
            // A marker upon its like would only be darker at the edge.
            if (!is_plain || !reached.contains(&point.on)) && marked.insert(look) {
                self.draw_marker(point, plane, sheet);
            }
            let here = PlacedPoint {
                id: point.id,
                analyte: self.panel.analyte,
                on: point.on,
                x,
                y,
            };
            if x - start > CHOICE {
                close(&mut placed, highest.take(), lowest.take());
                start = x;
            }
            if highest.is_none_or(|one| y < one.y) {
                highest = Some(here);
            }
            if lowest.is_none_or(|one| y > one.y) {
                lowest = Some(here);
            }
        }
        close(&mut placed, highest, lowest);
        placed
    }

    /// The stretches of expected dips on the axis that belong to this panel.
    fn dips(&self, dips: &[(NaiveDate, NaiveDate)], sheet: &Sheet<'_>) -> Vec<(f32, f32)> {
        if !dips_with(self.panel.analyte) {
            return Vec::new();
        }
        dips.iter()
            .filter(|(from, to)| *from <= sheet.time.to && *to >= sheet.time.from)
            .map(|(from, to)| {
                let after_last = to.checked_add_days(Days::new(1)).unwrap_or(*to);
                (sheet.time.clamped(*from), sheet.time.clamped(after_last))
            })
            .collect()
    }

    fn draw_dips(&self, dips: &[(NaiveDate, NaiveDate)], sheet: &Sheet<'_>) {
        let (top, bottom) = self.extent();
        let pen = Pen {
            colour: sheet.palette.edge,
            width: 0.6,
            dash: "2 3",
        };
        for (left, right) in self.dips(dips, sheet) {
            sheet
                .canvas
                .rect((left, top), (right - left, bottom - top), sheet.palette.dip);
            // Narrow stripes would be all edge.
            if right - left > sheet.em {
                for x in [left, right] {
                    sheet.canvas.line((x, top), (x, bottom), pen);
                }
            }
        }
    }

    /// Names the first stretch beside which there is room.
    fn name_dips(&self, dips: &[(NaiveDate, NaiveDate)], sheet: &mut Sheet<'_>) {
        let stretches = self.dips(dips, sheet);
        if stretches.is_empty() {
            return;
        }
        let em = sheet.em;
        let (top, bottom) = (self.scale.top + em * 1.25, self.scale.bottom);
        let right_end = sheet.time.right;
        // From the last stretch back: there the points are fewest.
        let words = ["chart-dip", "chart-dip-short"].map(|key| sheet.text.say(key, &[]));
        let places = words
            .iter()
            .flat_map(|words| stretches.iter().rev().map(move |stretch| (words, stretch)));
        for (words, (left, right)) in places {
            let wide = width(words, em, Weight::Regular);
            let ends = (right - wide - em, (left + wide + em).min(right_end));
            let heights = [1.0_f32, 0.8, 0.6, 0.4, 0.2, 0.0];
            if heights.iter().any(|share| {
                let y = top + (bottom - top) * share;
                self.write_where_free(words, y, ends, false, sheet)
            }) {
                return;
            }
        }
    }

    fn draw_baseline(&self, sheet: &mut Sheet<'_>) {
        let Some(baseline) = self.panel.baseline else {
            return;
        };
        let value = baseline * self.panel.unit.scale.multiply;
        let y = self.scale.y(value);
        let (left, right) = (sheet.time.left, sheet.time.right);
        self.plane(sheet).line(
            [(sheet.time.from, value), (sheet.time.to, value)],
            Pen {
                colour: sheet.palette.second,
                width: 1.0,
                dash: "1 3",
            },
        );
        sheet.space.take(Box2 {
            left,
            top: y - 1.0,
            right,
            bottom: y + 1.0,
        });
    }

    /// Where there are draws without a gap between them, from edge to edge of the panel.
    fn stretches(&self, sheet: &Sheet<'_>) -> Vec<(f32, f32)> {
        let mut stretches: Vec<(f32, f32)> = Vec::new();
        let mut last: Option<NaiveDate> = None;
        for point in &self.points {
            let x = sheet.time.x(point.on);
            let goes_on = last.is_some_and(|last| days(last, point.on) <= LONGEST_JOINED_GAP);
            match stretches.last_mut() {
                Some(stretch) if goes_on => stretch.1 = x,
                _ => stretches.push((x, x)),
            }
            last = Some(point.on);
        }
        if let Some(first) = stretches.first_mut() {
            first.0 = sheet.time.left;
        }
        if let Some(last) = stretches.last_mut() {
            last.1 = sheet.time.right;
        }
        stretches
    }

    fn name_baseline(&self, sheet: &mut Sheet<'_>) {
        let Some(baseline) = self.panel.baseline else {
            return;
        };
        let y = self.scale.y(baseline * self.panel.unit.scale.multiply);
        let left = sheet.time.left;
        let shown = self.panel.unit.shown(self.panel.analyte, baseline, None);
        // A mean is told no finer than the laboratory told the values that it stands beside.
        let places = self
            .points
            .iter()
            .map(|point| {
                let value = point.quantity.value;
                let shown = self
                    .panel
                    .unit
                    .shown(self.panel.analyte, value, point.range);
                shown.scale()
            })
            .max();
        let places = places.unwrap_or(shown.scale()).min(shown.scale());
        let value = FactArgument::Text(sheet.text.number(shown, places));
        let words = ["chart-baseline", "chart-baseline-short"]
            .map(|key| sheet.text.say(key, &[("value", value.clone())]));
        // Before the first dose, where it was measured; else where there are values beside it.
        let first = sheet.first_dose.map(|day| sheet.time.clamped(day));
        let places: Vec<(f32, f32)> = first
            .map(|first| (left, first))
            .into_iter()
            .chain(self.stretches(sheet).into_iter().rev())
            .collect();
        for ends in places {
            if words
                .iter()
                .any(|words| self.write_where_free(words, y, ends, true, sheet))
            {
                break;
            }
        }
    }

    /// Writes words above or below a height, at the first place between two ends where nothing else
    /// stands; else leaves them out. Looks from the left, or from the right.
    fn write_where_free(
        &self,
        words: &str,
        y: f32,
        (from, to): (f32, f32),
        from_the_right: bool,
        sheet: &mut Sheet<'_>,
    ) -> bool {
        let em = sheet.em;
        let tops = [y - em * 1.25, y + em * 0.15];
        self.write_at_free(words, &tops, (from, to), from_the_right, sheet)
    }

    /// The same at given heights of the upper edge of the words.
    fn write_at_free(
        &self,
        words: &str,
        tops: &[f32],
        ends: (f32, f32),
        from_the_right: bool,
        sheet: &mut Sheet<'_>,
    ) -> bool {
        let em = sheet.em;
        let wide = width(words, em, Weight::Regular);
        let found = self.free_place(wide, tops, ends, from_the_right, sheet);
        if let Some(found) = found {
            sheet.canvas.text(
                (found.left, found.top + em * 0.85),
                words,
                sheet.second(Anchor::Start),
            );
        }
        found.is_some()
    }

    /// Takes the first place for a line of words between two ends where nothing else stands.
    fn free_place(
        &self,
        wide: f32,
        tops: &[f32],
        (from, to): (f32, f32),
        from_the_right: bool,
        sheet: &mut Sheet<'_>,
    ) -> Option<Box2> {
        let em = sheet.em;
        let (first, last) = (
            from.max(sheet.time.left + 3.0),
            to.min(sheet.time.right - 3.0) - wide,
        );
        if last < first {
            return None;
        }
        let mut starts: Vec<f32> = (0..200_u8)
            .map(|step| first + f32::from(step) * em * 0.75)
            .take_while(|x| *x <= last)
            .collect();
        if from_the_right {
            starts.reverse();
        }
        let boxes: Vec<Box2> = starts
            .into_iter()
            .flat_map(|left| {
                tops.iter().map(move |top| Box2 {
                    left,
                    top: *top,
                    right: left + wide,
                    bottom: *top + em * 1.1,
                })
            })
            .filter(|wanted| {
                wanted.top >= self.scale.top - em * 0.3
                    && wanted.bottom <= self.scale.bottom + em * 0.3
            })
            .collect();
        sheet.space.first_free(&boxes)
    }

    fn name_range(&self, sheet: &mut Sheet<'_>) {
        let Some(band) = self.bands().into_iter().next() else {
            return;
        };
        let key = match band.range.source {
            RangeSource::Printed => "chart-lab-range",
            RangeSource::General => "chart-general-range",
        };
        let words = sheet.text.say(key, &[]);
        let em = sheet.em;
        let place = |limit: Decimal| self.scale.y(limit * self.panel.unit.scale.multiply);
        let top = band
            .range
            .high
            .map_or(self.scale.top, place)
            .max(self.scale.top);
        let bottom = band.range.low.map_or(self.scale.bottom, place);
        let ends = (sheet.time.clamped(band.from) + 4.0, sheet.time.right);
        // Inside the band; below its lower limit the words would name what is below normal.
        let is_inside = bottom - top >= em * 1.1
            && self.write_at_free(&words, &[bottom - em * 1.25, top], ends, false, sheet);
        if is_inside || band.range.low.is_none() {
            return;
        }
        // Beneath it, with a mark that points to it.
        let wide = width(&words, em, Weight::Regular) + em * 0.8;
        let below = [bottom + em * 0.15];
        if let Some(found) = self.free_place(wide, &below, ends, false, sheet) {
            let half = em * 0.3;
            let pointer = Mark {
                form: Form::Polygon(vec![(0.0, -half), (half, half), (-half, half)]),
                fill: sheet.palette.second,
                outline: None,
            };
            let middle = found.top + em * 0.55;
            sheet.canvas.mark((found.left + half, middle), &pointer);
            sheet.canvas.text(
                (found.left + em * 0.8, found.top + em * 0.85),
                &words,
                sheet.second(Anchor::Start),
            );
        }
    }

    fn name_gaps(&self, sheet: &mut Sheet<'_>) {
        let em = sheet.em;
        for (one, other) in self.points.iter().zip(self.points.iter().skip(1)) {
            let gap = days(one.on, other.on);
            if gap <= LONGEST_JOINED_GAP {
                continue;
            }
            let ends = (
                sheet.time.x(one.on) + em * 0.5,
                sheet.time.x(other.on) - em * 0.5,
            );
            let long = sheet
                .text
                .say("chart-gap", &[("weeks", FactArgument::Count(gap / 7))]);
            let short = sheet.text.say("chart-gap-short", &[]);
            let heights = [
                self.scale.bottom,
                (self.scale.bottom + self.scale.top) / 2.0,
                self.scale.top + em * 1.3,
            ];
            let middle = |words: &str| {
                let slack = (ends.1 - ends.0 - width(words, em, Weight::Regular)).max(0.0) / 2.0;
                (ends.0 + slack, ends.1 - slack + 0.1)
            };
            let _ = [long, short].iter().any(|words| {
                // In the middle; else beside what stands there.
                let places = [middle(words), ends];
                places.into_iter().any(|ends| {
                    heights
                        .iter()
                        .any(|y| self.write_where_free(words, *y, ends, false, sheet))
                })
            });
        }
    }

    /// Writes name, unit and last value at the end of the line, or above the panel where it is narrow.
    fn draw_name(&self, sheet: &mut Sheet<'_>) {
        let em = sheet.em;
        let name = sheet.text.analyte(self.panel.analyte);
        let value = last_value(self.panel, sheet);
        let colour = self.series.colour;
        let bold = Lettering {
            size: em * 1.07,
            colour,
            weight: Weight::Bold,
            anchor: Anchor::Start,
        };
        let plain = Lettering {
            colour: sheet.palette.ink,
            ..sheet.second(Anchor::Start)
        };
        let hollow = sheet.text.say("chart-soon-after-transfusion", &[]);
        let hollow = if self.points.iter().any(|point| point.hollow) {
            hollow
        } else {
            String::new()
        };
        if sheet.has_margin {
            let x = sheet.time.right + em * 0.8;
            let room = sheet.size.0 - x;
            let last = self
                .points
                .last()
                .map_or((self.scale.top + self.scale.bottom) / 2.0, |point| {
                    self.scale.y(self.shown(point))
                });
            // A long name goes on in a second line where the panel is high enough; the value never gives way.
            let line = em * 1.3;
            let fit = ((self.scale.bottom - self.scale.top + em * 0.6) / line).floor();
            let names = broken(
                &name,
                bold.size,
                bold.weight,
                room,
                if fit < 3.0 { 1 } else { 2 },
            );
            let values = broken(&value, em, plain.weight, room, 2);
            let used = names.len() + values.len();
            let left = [1_u8, 2]
                .into_iter()
                .filter(|more| f32::from(*more) + u8::try_from(used).map_or(9.0, f32::from) <= fit)
                .count();
            let hollows = broken(&hollow, em, plain.weight, room - em, left.max(1));
            let all = u8::try_from(used + hollows.len()).map_or(9.0, f32::from);
            let highest = self.scale.top + em * 0.6;
            let y = last.clamp(
                highest,
                (self.scale.bottom - line * (all - 0.9)).max(highest),
            );
            let mut at = y + em * 0.3;
            for words in &names {
                sheet.canvas.text((x, at), words, bold);
                at += line;
            }
            for words in &values {
                sheet.canvas.text((x, at), words, plain);
                at += line;
            }
            for (words, is_first) in hollows.iter().zip([true, false]) {
                if is_first {
                    at += em * 0.1;
                    sheet.canvas.mark(
                        (x + em * 0.35, at - em * 0.33),
                        &self.marker(sheet.palette.paper, em),
                    );
                }
                sheet
                    .canvas
                    .text((x + em, at), words, sheet.second(Anchor::Start));
                at += line;
            }
        } else {
            let y = self.scale.top - em * 0.6;
            let start = sheet.time.left;
            sheet.canvas.text((start, y), &name, bold);
            let x = start + width(&name, bold.size, bold.weight) + em * 0.6;
            sheet.canvas.text(
                (x, y),
                &fitted(&value, em, plain.weight, sheet.size.0 - x),
                plain,
            );
            let x = x + width(&value, em, plain.weight) + em;
            if !hollow.is_empty() && x + em + width(&hollow, em, plain.weight) <= sheet.size.0 {
                sheet.canvas.mark(
                    (x + em * 0.35, y - em * 0.33),
                    &self.marker(sheet.palette.paper, em),
                );
                sheet
                    .canvas
                    .text((x + em, y), &hollow, sheet.second(Anchor::Start));
            }
        }
    }

    /// Ranges by draw, neighbours with the same range joined; each reaches half way to the next draw.
    fn bands(&self) -> Vec<Band> {
        let mut bands: Vec<Band> = Vec::new();
        let ranged: Vec<(NaiveDate, ReferenceRange)> = self
            .points
            .iter()
            .filter_map(|point| Some((point.on, point.range?)))
            .collect();
        for (on, range) in ranged {
            let few_days = |day: NaiveDate, back: bool| {
                let moved = if back {
                    day.checked_sub_days(Days::new(3))
                } else {
                    day.checked_add_days(Days::new(3))
                };
                moved.unwrap_or(day)
            };
            match bands.last_mut() {
                Some(last) if last.range == range => last.to = few_days(on, false),
                Some(last) => {
                    let drawn = last.to.checked_sub_days(Days::new(3)).unwrap_or(last.to);
                    let half = u64::try_from(days(drawn, on) / 2).unwrap_or(0);
                    let middle = drawn.checked_add_days(Days::new(half)).unwrap_or(on);
                    last.to = middle;
                    bands.push(Band {
                        from: middle,
                        to: few_days(on, false),
                        range,
                    });
                }
                None => bands.push(Band {
                    from: few_days(on, true),
                    to: few_days(on, false),
                    range,
                }),
            }
        }
        bands
    }

    fn draw_band(&self, band: &Band, sheet: &Sheet<'_>) {
        let plane = self.plane(sheet);
        let shown = |limit: Decimal| limit * self.panel.unit.scale.multiply;
        let high = band.range.high.map_or(self.scale.axis.high(), shown);
        let low = band.range.low.map_or(self.scale.axis.low(), shown);
        let (from, to) = (sheet.time.nearest(band.from), sheet.time.nearest(band.to));
        plane.band([(from, high), (to, low)], sheet.palette.range);
        // What counts are compared with is a line that can be seen on every ground.
        let pen = Pen {
            colour: sheet.palette.edge,
            width: 1.0,
            dash: match band.range.source {
                RangeSource::General => "4 3",
                RangeSource::Printed => "",
            },
        };
        let limits = [band.range.low.map(|_| low), band.range.high.map(|_| high)];
        for limit in limits.into_iter().flatten() {
            if limit > self.scale.axis.low() && limit < self.scale.axis.high() {
                plane.line([(from, limit), (to, limit)], pen);
            }
        }
    }
}

/// A range and the days for which it stands.
#[derive(Debug, Clone, Copy)]
struct Band {
    from: NaiveDate,
    to: NaiveDate,
    range: ReferenceRange,
}

fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// Returns the last value with its unit; without any, the unit and that there is none.
pub(super) fn last_value(panel: &Panel, sheet: &Sheet<'_>) -> String {
    let unit = sheet.text.unit(&panel.unit.ucum);
    let last = panel
        .points
        .iter()
        .filter(|point| sheet.time.shows(point.on))
        .max_by_key(|point| point.on);
    match last {
        Some(point) => {
            let shown = panel
                .unit
                .shown(panel.analyte, point.quantity.value, point.range);
            let number = sheet.text.number(shown, shown.scale());
            format!("{}{number} {unit}", sign(point.quantity.comparator))
        }
        None => format!("{unit}, {}", sheet.text.say("chart-gap-short", &[])),
    }
}
