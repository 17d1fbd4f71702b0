//! The layouts: where a laboratory puts name, value, unit and range, and how it repeats them.

use chrono::{Days, NaiveDate};
use domain::Decimal;

use super::canvas::{Canvas, Ink, width_of};
use super::seldom;
use crate::chance::{Chance, pick, sometimes};
use crate::report::{Draw, Report, Row};
use crate::sheet::Oddity;
use crate::truth::{Expected, Trust};

/// What a column of a table of results holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Name,
    Value,
    Flag,
    Unit,
    Range,
}

/// The orders in which laboratories print them.
const ORDERS: &[&[Part]] = &[
    &[Part::Name, Part::Value, Part::Flag, Part::Unit, Part::Range],
    &[Part::Name, Part::Value, Part::Unit, Part::Range, Part::Flag],
    &[Part::Name, Part::Value, Part::Unit, Part::Flag, Part::Range],
    &[Part::Name, Part::Flag, Part::Value, Part::Unit, Part::Range],
    &[Part::Name, Part::Unit, Part::Value, Part::Range],
    &[Part::Name, Part::Range, Part::Unit, Part::Value, Part::Flag],
    &[Part::Name, Part::Value, Part::Range, Part::Unit],
    &[Part::Name, Part::Value, Part::Flag, Part::Range, Part::Unit],
];

/// Writes one report onto the canvas.
pub(crate) struct Writer<'a> {
    pub(crate) chance: &'a mut Chance,
    pub(crate) canvas: &'a mut Canvas,
    pub(crate) report: &'a Report,
    oddity: Oddity,
    person: usize,
    /// What may be read besides the truth of the report.
    pub(crate) spare: Vec<Expected>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(
        chance: &'a mut Chance,
        canvas: &'a mut Canvas,
        report: &'a Report,
        oddity: Oddity,
        person: usize,
    ) -> Self {
        Self {
            chance,
            canvas,
            report,
            oddity,
            person,
            spare: Vec::new(),
        }
    }

    fn has_dates(&self) -> bool {
        !matches!(self.oddity, Oddity::NoDate | Oddity::OnlyReportDate)
    }

    /// Laboratory, person and dates.
    pub(crate) fn head(&mut self) {
        let words = self.report.habit.words;
        let person = &self.report.person;
        self.canvas.put_as(
            50.0,
            self.report.laboratory,
            self.canvas.size + 4.0,
            Ink::Black,
        );
        self.canvas.next_line(2.0);
        let name = if sometimes(self.chance, 50) {
            format!("{}: {}, {}", words.name, person.family, person.given)
        } else {
            format!("{}: {} {}", words.name, person.given, person.family)
        };
        let birth = format!("{}: {}", words.birth, self.report.habit.day(person.birth));
        self.canvas.put(50.0, &name);
        if sometimes(self.chance, 50) {
            self.canvas.put(320.0, &birth);
        } else {
            self.canvas.next_line(1.0);
            self.canvas.put(50.0, &birth);
        }
        self.canvas.next_line(1.0);
        self.canvas
            .put(50.0, &format!("{}: {}", words.number, person.id));
        if self.oddity != Oddity::NoDate {
            self.canvas.put(
                320.0,
                &format!(
                    "{}: {}",
                    words.reported,
                    self.report.habit.day(self.report.reported)
                ),
            );
        }
        self.canvas.next_line(2.0);
    }

    /// The line that says when blood was drawn.
    pub(crate) fn collected(&mut self, draw: &Draw) {
        if !self.has_dates() {
            return;
        }
        // A laboratory has one label; now and then another programme has printed a part.
        let label = if sometimes(self.chance, 6) {
            pick(self.chance, self.report.habit.words.collected)
        } else {
            self.report.habit.collected()
        };
        let line = format!("{label}: {}", self.moment(draw));
        self.canvas.put(50.0, &line);
        self.canvas.next_line(1.5);
    }

    pub(crate) fn moment(&self, draw: &Draw) -> String {
        let day = self.report.habit.day(draw.at.date());
        if self.report.habit.with_time {
            format!("{day} {}", draw.at.format("%H:%M"))
        } else {
            day
        }
    }

    pub(crate) fn rows(&mut self) {
        let order = pick(self.chance, ORDERS);
        let with_heading = !seldom(self.chance);
        self.table(order, with_heading);
    }

    /// The plainest form of all.
    pub(crate) fn plain_rows(&mut self) {
        let order = &[Part::Name, Part::Value, Part::Unit, Part::Range];
        self.table(order, true);
    }

    fn table(&mut self, order: &[Part], with_heading: bool) {
        let report = self.report;
        let places = self.places(order);
        let is_right = sometimes(self.chance, 40);
        for (number, draw) in report.draws.iter().enumerate() {
            if number > 0 {
                self.canvas.next_line(2.0);
            }
            self.collected(draw);
            self.canvas.put(50.0, report.habit.words.title);
            self.canvas.next_line(1.5);
            if with_heading {
                self.heading(order, &places);
            }
            let mut notes = Vec::new();
            for row in &draw.rows {
                self.row(row, order, &places, is_right, notes.len());
                notes.extend(row.note.clone());
                // A table that goes on keeps its heading on the first page only.
                self.canvas.next_line(1.0);
            }
            for (mark, note) in (1..).zip(notes) {
                self.canvas.put(50.0, &format!("{mark}) {note}"));
                self.canvas.next_line(1.0);
            }
            self.hidden(draw, order, &places);
        }
        self.other_specimen(order, &places);
    }

    fn places(&mut self, order: &[Part]) -> Vec<f32> {
        let size = self.canvas.size;
        let widest = |texts: Vec<String>| {
            texts
                .iter()
                .map(|text| width_of(text, size))
                .fold(30.0_f32, f32::max)
        };
        let habit = &self.report.habit;
        let [test, result, flag, unit, range, _] = habit.words.headings;
        let mut x = 50.0;
        let gap = f32::from(pick(self.chance, &[14_u8, 20, 28]));
        order
            .iter()
            .map(|part| {
                let place = x;
                let rows = self.report.rows();
                x += gap
                    + match part {
                        Part::Name => widest(
                            rows.map(|(_, row)| row.name.clone())
                                .chain([test.to_owned()])
                                .collect(),
                        ),
                        Part::Value => widest(
                            rows.map(|(_, row)| row.shown(habit))
                                .chain([result.to_owned()])
                                .collect(),
                        ),
                        Part::Flag => widest(
                            rows.map(|(_, row)| row.flag.unwrap_or("").to_owned())
                                .chain([flag.to_owned()])
                                .collect(),
                        ),
                        Part::Unit => widest(
                            rows.map(|(_, row)| row.shown_unit().to_owned())
                                .chain([unit.to_owned()])
                                .collect(),
                        ),
                        Part::Range => widest(
                            rows.map(|(_, row)| row.shown_range(habit))
                                .chain([range.to_owned()])
                                .collect(),
                        ),
                    };
                place
            })
            .collect()
    }

    fn heading(&mut self, order: &[Part], places: &[f32]) {
        let [test, result, flag, unit, range, _] = self.report.habit.words.headings;
        for (part, x) in order.iter().zip(places) {
            self.canvas.put(
                *x,
                match part {
                    Part::Name => test,
                    Part::Value => result,
                    Part::Flag => flag,
                    Part::Unit => unit,
                    Part::Range => range,
                },
            );
        }
        self.canvas.next_line(1.2);
    }

    fn row(&mut self, row: &Row, order: &[Part], places: &[f32], is_right: bool, notes: usize) {
        let habit = &self.report.habit;
        for (index, (part, x)) in order.iter().zip(places).enumerate() {
            match part {
                Part::Name => self.canvas.put(*x, &row.name),
                Part::Value => {
                    let mark = if row.note.is_some() {
                        format!(" {})", notes + 1)
                    } else {
                        String::new()
                    };
                    let shown = row.shown(habit);
                    if is_right && row.text.is_none() {
                        let end = places.get(index + 1).map_or(x + 50.0, |next| next - 22.0);
                        self.canvas.put_right(end, &shown);
                        self.canvas.put(end + 1.0, &mark);
                    } else {
                        self.canvas.put(*x, &format!("{shown}{mark}"));
                    }
                }
                Part::Flag => self.canvas.put(*x, row.flag.unwrap_or("")),
                Part::Unit => self.canvas.put(*x, row.shown_unit()),
                Part::Range => self.canvas.put(*x, &row.shown_range(habit)),
            }
        }
    }

    /// Values with the flag stuck to them.
    pub(crate) fn glued(&mut self) {
        let report = self.report;
        let order = [Part::Name, Part::Value, Part::Unit, Part::Range];
        let places = self.places(&order);
        let places: Vec<f32> = places
            .iter()
            .enumerate()
            .map(|(index, x)| if index > 1 { x + 22.0 } else { *x })
            .collect();
        let before = seldom(self.chance);
        let form = pick(self.chance, &["{v}{f}", "{v} {f}", "{v}*", "{v} ({f})"]);
        for draw in &report.draws {
            self.collected(draw);
            self.heading(&order, &places);
            for row in &draw.rows {
                let shown = row.shown(&report.habit);
                let value = match row.flag {
                    None => shown,
                    Some(flag) if before && flag.len() == 1 => format!("{flag} {shown}"),
                    Some(flag) => form
                        .replace("{v}", &shown)
                        .replace("{f}", flag.trim_matches(['(', ')'])),
                };
                for (part, x) in order.iter().zip(&places) {
                    match part {
                        Part::Name => self.canvas.put(*x, &row.name),
                        Part::Value => self.canvas.put(*x, &value),
                        Part::Unit => self.canvas.put(*x, row.shown_unit()),
                        Part::Range => self.canvas.put(*x, &row.shown_range(&report.habit)),
                        Part::Flag => {}
                    }
                }
                self.canvas.next_line(1.0);
            }
        }
    }

    /// A second column with the value before, with or without its date.
    pub(crate) fn previous(&mut self) {
        let report = self.report;
        let habit = &report.habit;
        let [test, result, _, unit, range, previous] = habit.words.headings;
        let order = [Part::Name, Part::Value, Part::Unit, Part::Range];
        let mut places = self.places(&order);
        let last = places.last().copied().unwrap_or(300.0) + 90.0;
        places.push(last);
        let with_date = sometimes(self.chance, 60);
        for draw in &report.draws {
            let former_day = draw
                .at
                .date()
                .checked_sub_days(Days::new(21))
                .unwrap_or(draw.at.date());
            self.collected(draw);
            for (text, x) in [test, result, unit, range].iter().zip(&places) {
                self.canvas.put(*x, text);
            }
            let heading = if with_date {
                format!("{previous} {}", habit.day(former_day))
            } else {
                previous.to_owned()
            };
            self.canvas.put(last, &heading);
            self.canvas.next_line(1.2);
            for row in &draw.rows {
                self.row(row, &order, &places, false, 0);
                let factor = Decimal::new(self.chance.i64(70..96), 2);
                if let Ok(number) = row.number.parse::<Decimal>() {
                    let former = (number * factor).round_dp(number.scale()).to_string();
                    self.canvas.put(last, &habit.number(&former));
                    self.spare_of(row, &former, with_date.then_some(former_day));
                }
                self.canvas.next_line(1.0);
            }
        }
    }

    fn spare_of(&mut self, row: &Row, number: &str, day: Option<NaiveDate>) {
        let former = Row {
            number: number.to_owned(),
            comparator: None,
            trust: match row.trust {
                Trust::Ask(why) => Trust::SpareAsk(why),
                Trust::Clear if day.is_none() => Trust::SpareAsk("a former value without a date"),
                Trust::Clear if day.is_some_and(|day| self.report.habit.is_two_ways(day)) => {
                    Trust::SpareAsk("a former value of a date with two readings")
                }
                Trust::Clear | Trust::Spare | Trust::SpareAsk(_) => Trust::Spare,
            },
            ..row.clone()
        };
        let any_day = self.report.reported;
        if let Some(mut expected) = former.expected(day.unwrap_or(any_day), self.person) {
            expected.day = day;
            self.spare.push(expected);
        }
    }

    /// A column for each draw.
    pub(crate) fn cumulative_columns(&mut self) {
        let report = self.report;
        let habit = &report.habit;
        let size = self.canvas.size;
        let unit_last = sometimes(self.chance, 35);
        let with_range = sometimes(self.chance, 50);
        let names = report
            .rows()
            .map(|(_, row)| width_of(&row.name, size))
            .fold(60.0_f32, f32::max);
        let dates = report
            .draws
            .iter()
            .map(|draw| width_of(&habit.day(draw.at.date()), size));
        let step = dates.fold(0.0_f32, f32::max) + 12.0;
        let [test, _, _, unit, range, _] = habit.words.headings;
        // Headings are never printed over each other.
        let units = if unit_last {
            0.0
        } else {
            (width_of(unit, size) + 12.0).max(62.0)
        };
        let ranges = if with_range {
            (width_of(range, size) + 12.0).max(74.0)
        } else {
            0.0
        };
        let first = 45.0 + names + 10.0 + units + ranges;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a handful of columns"
        )]
        let fits = (((575.0 - first - 62.0) / step) as usize).max(1);
        let blocks: Vec<&[Draw]> = report.draws.chunks(fits).collect();
        for block in blocks {
            let end = first + step * f32::from(u8::try_from(block.len()).unwrap_or(1));
            self.canvas.put(45.0, test);
            if !unit_last {
                self.canvas.put(45.0 + names + 10.0, unit);
            }
            if with_range {
                self.canvas.put(45.0 + names + 10.0 + units, range);
            }
            let at = |index: usize| first + step * f32::from(u8::try_from(index).unwrap_or(0));
            for (index, draw) in block.iter().enumerate() {
                self.canvas.put(at(index), &habit.day(draw.at.date()));
            }
            if unit_last {
                self.canvas.put(end, unit);
            }
            self.canvas.next_line(1.2);
            if habit.with_time {
                for (index, draw) in block.iter().enumerate() {
                    self.canvas
                        .put(at(index), &draw.at.format("%H:%M").to_string());
                }
                self.canvas.next_line(1.2);
            }
            let Some(model) = block.first() else { continue };
            for (number, row) in model.rows.iter().enumerate() {
                self.canvas.put(45.0, &row.name);
                let unit_at = if unit_last { end } else { 45.0 + names + 10.0 };
                self.canvas.put(unit_at, row.shown_unit());
                if with_range {
                    self.canvas
                        .put(45.0 + names + 10.0 + units, &row.shown_range(habit));
                }
                for (index, draw) in block.iter().enumerate() {
                    if let Some(row) = draw.rows.get(number) {
                        self.canvas.put(at(index), &row.shown(habit));
                    }
                }
                self.canvas.next_line(1.0);
            }
            self.canvas.next_line(2.0);
        }
    }

    /// A line for each draw, a few tests across, with the units below the names.
    pub(crate) fn cumulative_rows(&mut self) {
        let report = self.report;
        let habit = &report.habit;
        let size = self.canvas.size;
        let Some(model) = report.draws.first() else {
            return;
        };
        let date = width_of(&habit.day(report.reported), size) + 14.0;
        let label = pick(self.chance, habit.words.collected);
        let date = date.max(width_of(label, size) + 10.0);
        let mut start = 0;
        while start < model.rows.len() {
            let mut x = 45.0 + date;
            let mut columns = Vec::new();
            for row in model.rows.iter().skip(start) {
                let width = width_of(&row.name, size)
                    .max(width_of(row.shown_unit(), size))
                    .max(30.0);
                if x + width > 570.0 && !columns.is_empty() {
                    break;
                }
                columns.push(x);
                x += width + 10.0;
            }
            self.canvas.put(45.0, label);
            for (row, x) in model.rows.iter().skip(start).zip(&columns) {
                self.canvas.put(*x, &row.name);
            }
            self.canvas.next_line(1.0);
            for (row, x) in model.rows.iter().skip(start).zip(&columns) {
                self.canvas.put(*x, row.shown_unit());
            }
            self.canvas.next_line(1.2);
            for draw in &report.draws {
                self.canvas.put(45.0, &habit.day(draw.at.date()));
                for (row, x) in draw.rows.iter().skip(start).zip(&columns) {
                    self.canvas.put(*x, &row.shown(habit));
                }
                self.canvas.next_line(1.0);
            }
            self.canvas.next_line(2.0);
            start += columns.len().max(1);
        }
    }

    /// Half of the panel on the left, half on the right.
    pub(crate) fn side_by_side(&mut self) {
        let report = self.report;
        let small = 7.5;
        let former = self.canvas.size;
        self.canvas.size = small;
        for draw in &report.draws {
            self.collected(draw);
            let half = draw.rows.len().div_ceil(2);
            let (left, right) = draw.rows.split_at(half.min(draw.rows.len()));
            let places = [40.0, 150.0, 185.0, 235.0];
            for index in 0..half {
                for (shift, rows) in [(0.0, left), (265.0, right)] {
                    let Some(row) = rows.get(index) else { continue };
                    let cells = [
                        row.name.clone(),
                        row.shown(&report.habit),
                        row.shown_unit().to_owned(),
                        row.shown_range(&report.habit),
                    ];
                    for (text, x) in cells.iter().zip(places) {
                        self.canvas.put(x + shift, text);
                    }
                }
                self.canvas.next_line(1.1);
            }
        }
        self.canvas.size = former;
    }

    /// Urine or marrow with numbers that must never be taken for blood.
    fn other_specimen(&mut self, order: &[Part], places: &[f32]) {
        if self.oddity != Oddity::OtherSpecimen {
            return;
        }
        let words = self.report.habit.words;
        let is_urine = self.chance.bool();
        self.canvas.next_line(1.0);
        self.canvas
            .put(50.0, if is_urine { words.urine } else { words.marrow });
        self.canvas.next_line(1.5);
        let name = |analyte| self.report.habit.name_of(analyte).unwrap_or_default();
        let rows = if is_urine {
            [
                (name(domain::Analyte::Wbc), "12", "/µl"),
                (name(domain::Analyte::Rbc), "4", "/µl"),
            ]
        } else {
            [
                (name(domain::Analyte::BlastsPercent), "11", "%"),
                (name(domain::Analyte::LymphocytesPercent), "17", "%"),
            ]
        };
        for (name, value, unit) in rows {
            for (part, x) in order.iter().zip(places) {
                match part {
                    Part::Name => self.canvas.put(*x, &name),
                    Part::Value => self.canvas.put(*x, value),
                    Part::Unit => self.canvas.put(*x, unit),
                    Part::Flag | Part::Range => {}
                }
            }
            self.canvas.next_line(1.0);
        }
    }

    /// Other numbers in white, or in no colour at all, over an empty part of the page.
    fn hidden(&mut self, draw: &Draw, order: &[Part], places: &[f32]) {
        if self.oddity != Oddity::HiddenText {
            return;
        }
        let ink = if self.chance.bool() {
            Ink::White
        } else {
            Ink::Unseen
        };
        let size = self.canvas.size;
        for row in draw.rows.iter().take(4) {
            let Ok(number) = row.number.parse::<Decimal>() else {
                continue;
            };
            let other = (number * Decimal::new(14, 1)).round_dp(number.scale());
            if other == number {
                continue;
            }
            for (part, x) in order.iter().zip(places) {
                let text = match part {
                    Part::Name => row.name.clone(),
                    Part::Value => self.report.habit.number(&other.to_string()),
                    Part::Unit => row.shown_unit().to_owned(),
                    Part::Flag | Part::Range => String::new(),
                };
                self.canvas.put_as(*x, &text, size, ink);
            }
            self.canvas.next_line(1.0);
        }
    }

    /// The end of a report.
    pub(crate) fn foot(&mut self) {
        self.canvas.next_line(2.0);
        self.canvas.put(50.0, "1/1");
    }
}
