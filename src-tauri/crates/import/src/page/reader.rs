//! Goes over the lines from the first page to the last: headings, sections and dates hold until the next.

use std::borrow::Cow;

use domain::Analyte;
use domain::draft::{Place, ProblemCode, Reason};

use crate::dates::{DayOrder, whole_time};
use crate::fold::folded;
use crate::material::{heads_another_material, is_other_than_blood};
use crate::names;
use crate::note::qualifies;
use crate::numbers::NumberStyle;
use crate::source::{Collected, SourceReading, SourceResult};

use super::dated::{DateKind, LabelledDate, collected_for, doubt_of, on_line};
use super::heading::{Column, Columns, DrawColumn, columns_of, draws_of, draws_over_years};
use super::line::Line;
use super::matrix::Matrix;
use super::neighbours::range_line;
use super::prose::{self, Mention};
use super::rows::{self, Layout, RowDate, RowReading, RowResult};
use super::token::{Kind, Token, tokens};

/// The reading of all lines, from the first page to the last.
pub(super) struct Reader<'a> {
    pub(super) lines: &'a [Line],
    pub(super) order: DayOrder,
    pub(super) labelled: Vec<LabelledDate>,
    pub(super) people: Vec<(usize, usize)>,
    pub(super) specimens: Vec<(usize, String)>,
    pub(super) columns: Option<Columns>,
    pub(super) draws: Option<Vec<DrawColumn>>,
    /// A table whose columns are tests and whose rows are draws.
    pub(super) matrix: Option<Matrix>,
    pub(super) in_urine: bool,
    /// Below a heading that may well be about another material than blood.
    pub(super) is_material_open: bool,
    /// The last row that was surely one of a table, and where it began.
    pub(super) last_sound: Option<(usize, f32)>,
    pub(super) mentions: Vec<Mention>,
    /// The last line of a list in running text that goes on below, and the date that it began with.
    pub(super) list: Option<(usize, Option<RowDate>)>,
    pub(super) results: Vec<Found>,
}

/// A result, with what it may be and the line where it stands.
pub(super) struct Found {
    pub(super) result: SourceResult,
    pub(super) analytes: Vec<Analyte>,
    pub(super) line: usize,
}

impl Reader<'_> {
    pub(super) fn read_all(&mut self, reading: &mut SourceReading) {
        let lines = self.lines;
        let mut passed_over = 0;
        for (number, line) in lines.iter().enumerate() {
            if number < passed_over {
                continue;
            }
            self.leave_tables(number);
            let parts = tokens(line, 0, line.words.len(), reading.style);
            if self.takes_heading(number, line, &parts) {
                continue;
            }
            if let Some(draws) = lines
                .get(number + 1)
                .and_then(|below| draws_over_years(line, below))
            {
                self.draws = Some(draws);
                self.matrix = None;
                passed_over = number + 2;
                continue;
            }
            if self.takes_times(line) {
                continue;
            }
            if let Some(rows) = self
                .matrix
                .as_mut()
                .and_then(|matrix| matrix.rows(line, reading.style))
            {
                if !self.in_urine {
                    for row in rows {
                        self.add(number, row, reading.style);
                    }
                }
                continue;
            }
            if let Some(matrix) = Matrix::heading(line, &parts) {
                self.matrix = Some(matrix);
                self.draws = None;
                self.follow_section(line);
                continue;
            }
            if self
                .matrix
                .as_ref()
                .is_some_and(|matrix| matrix.ends_at(line))
            {
                self.matrix = None;
            }
            let has_number = parts
                .iter()
                .any(|part| matches!(part.kind, Kind::Number(_)));
            let text = line.whole_text();
            if !has_number {
                self.follow_section(line);
            } else if text.ends_with(':') || folded(&text).split(' ').any(|w| w == "differential") {
                // `Bone marrow differential (500 cells)`: a number makes it no less a heading.
                self.in_urine |= line.words.len() <= 8 && heads_another_material(&text);
            }
            self.read_row(number, reading);
        }
    }

    fn read_row(&mut self, number: usize, reading: &mut SourceReading) {
        let Some(line) = self.lines.get(number) else {
            return;
        };
        if self.goes_on_listing(number, line, reading.style) {
            return;
        }
        let layout = Layout {
            columns: self.columns.as_ref(),
            draws: self.draws.as_deref(),
            style: reading.style,
            name: self.name_over_lines(number),
        };
        match rows::read(line, &layout) {
            RowReading::Results(results) if !self.in_urine => {
                for result in results {
                    self.add(number, result, reading.style);
                }
            }
            RowReading::NameOnly(name) if !self.in_urine => {
                self.add_from_below(number, &name, reading.style);
            }
            RowReading::Results(_) | RowReading::NameOnly(_) => {}
            RowReading::NoName | RowReading::Sentence => self.follow_prose(number, line, reading),
        }
    }

    /// Headings of columns, or dates above columns.
    fn takes_heading(&mut self, number: usize, line: &Line, parts: &[Token]) -> bool {
        if let Some(columns) = columns_of(line, parts) {
            self.draws = if columns.has(Column::Value) {
                None
            } else {
                draws_of(line, parts, 1)
            };
            self.columns = Some(columns);
            self.matrix = None;
            return true;
        }
        let draws = draws_of(line, parts, 2).filter(|_| !is_labelled(&self.labelled, number));
        if draws.is_some() {
            self.draws = draws;
            self.matrix = None;
            return true;
        }
        false
    }

    /// Columns belong to one person; dates above them, to one table.
    fn leave_tables(&mut self, number: usize) {
        let begins_person = self.people.iter().any(|(at, person)| {
            *at == number
                && number
                    .checked_sub(1)
                    .and_then(|above| self.person_at(above))
                    .is_some_and(|before| before != *person)
        });
        let begins_draw = on_line(&self.labelled, number)
            .iter()
            .any(|date| date.kind == DateKind::Draw);
        if begins_person {
            self.columns = None;
            self.in_urine = false;
            self.is_material_open = false;
            self.last_sound = None;
        }
        if begins_person || begins_draw {
            self.draws = None;
            self.matrix = None;
        }
    }

    /// A line of times below the dates of a cumulative sheet.
    fn takes_times(&mut self, line: &Line) -> bool {
        let Some(draws) = &mut self.draws else {
            return false;
        };
        let times: Vec<_> = line
            .words
            .iter()
            .filter_map(|word| Some((f32::midpoint(word.x0, word.x1), whole_time(&word.text)?)))
            .collect();
        if times.is_empty() || times.len() + 2 < line.words.len() {
            return false;
        }
        // `WBC 1821 1535`: counts that could be times of the day.
        if names::recognise(&line.text(0, line.cell_end(0))).is_some() {
            return false;
        }
        for (middle, time) in times {
            if let Some(draw) = draws
                .iter_mut()
                .find(|draw| draw.x0 <= middle && middle <= draw.x1)
            {
                draw.date = draw.date.at(time);
            }
        }
        true
    }

    /// Cells are counted in urine as well; what stands below such a heading is no blood count.
    fn follow_section(&mut self, line: &Line) {
        const BLOOD: &[&str] = &[
            "blood",
            "cbc",
            "count",
            "haematology",
            "hematology",
            "blut",
            "blutbild",
            "hamatologie",
            "chemie",
            "chemistry",
            "hemogram",
            "hemograma",
            "hemogramme",
            "numeration",
            "emocromo",
            "emocromocitometrico",
            "ematologia",
            "hematologie",
            "hematologia",
            "serum",
            "metabolic",
            "biochemie",
            "differential",
            "differentialblutbild",
            "bloed",
        ];
        let text = line.whole_text();
        if line.words.len() > 8 {
            return;
        }
        if heads_another_material(&text) {
            self.in_urine = true;
        } else if is_perhaps_heading_of_other(line) {
            self.is_material_open = true;
        } else if folded(&text).split(' ').any(|word| BLOOD.contains(&word)) {
            self.in_urine = false;
            self.is_material_open = false;
        }
    }

    fn follow_prose(&mut self, number: usize, line: &Line, reading: &mut SourceReading) {
        if line.words.len() < 4 || range_line(line, reading.style).is_some() {
            self.take_remark(number, line);
            return;
        }
        let found = prose::mentions(&line.whole_text());
        if found.is_empty() {
            self.take_remark(number, line);
        }
        // Cells side by side are a row of another test; words in one go are a sentence.
        let is_one_cell = line.cell_end(0) == line.words.len();
        if is_one_cell && found.iter().any(|mention| mention.has_number) {
            let listed = prose::listed(line, reading.style);
            if listed.is_empty() || self.in_urine {
                reading.problem(
                    ProblemCode::InSentence,
                    Some(line.whole_text().chars().take(120).collect()),
                    place_of(line, 0, line.words.len()),
                );
            } else {
                self.add_listed(number, line, listed, None, reading.style);
            }
        }
        self.mentions.extend(found);
    }

    /// A list that was broken at the end of a line: `…, Hb 8.9 g/dL,` and below `Plt 45 /nl.`
    fn goes_on_listing(&mut self, number: usize, line: &Line, style: NumberStyle) -> bool {
        let Some((_, date)) = self.list.take_if(|(at, _)| *at + 1 == number) else {
            return false;
        };
        let listed = prose::going_on(line, style);
        if listed.is_empty() || self.in_urine {
            return false;
        }
        self.add_listed(number, line, listed, date, style);
        true
    }

    fn add_listed(
        &mut self,
        number: usize,
        line: &Line,
        listed: Vec<RowResult>,
        begun: Option<RowDate>,
        style: NumberStyle,
    ) {
        let mut date = begun;
        for mut row in listed {
            date = row.date.take().or(date);
            row.date.clone_from(&date);
            self.add(number, row, style);
        }
        if line
            .words
            .last()
            .is_some_and(|word| word.text.ends_with([',', ';']))
        {
            self.list = Some((number, date));
        }
    }

    /// A remark below a row, such as `Corrected result`, belongs to the row although it names no test.
    fn take_remark(&mut self, number: usize, line: &Line) {
        const NEAR: usize = 2;
        let Some(at) = self.results.last().map(|found| found.line) else {
            return;
        };
        let is_below = number > at
            && number - at <= NEAR
            && self.lines.get(at).is_some_and(|row| row.page == line.page);
        if !is_below || !qualifies(&line.whole_text()) {
            return;
        }
        for found in self
            .results
            .iter_mut()
            .rev()
            .take_while(|found| found.line == at)
        {
            if !found.result.reasons.contains(&Reason::NoteNearby) {
                found.result.reasons.push(Reason::NoteNearby);
            }
        }
    }

    fn person_at(&self, number: usize) -> Option<usize> {
        let before = self.people.iter().rev().find(|(at, _)| *at <= number);
        before.or(self.people.first()).map(|(_, person)| *person)
    }

    pub(super) fn add(&mut self, number: usize, row: RowResult, style: NumberStyle) {
        let Some(line) = self.lines.get(number) else {
            return;
        };
        let mut row = row;
        if row.unit.is_none() && row.range.is_none() {
            self.look_below(number, &mut row, style);
        }
        if row.unit.is_none() {
            self.unit_below(number, &mut row, style);
        }
        let first_word = line.words.first();
        let start = first_word.map_or(0.0, |word| word.x0);
        let has_heading = row.draw.is_some()
            || row.date.is_some()
            || self
                .columns
                .as_ref()
                .is_some_and(|columns| columns.has(Column::Value));
        // `Hemoglobin < 8.0 g/dL` alone may be the end of a sentence; a range, a heading or a row of
        // the same table above says that it is a result.
        let follows_row = self
            .last_sound
            .is_some_and(|(at, x0)| number - at <= 3 && (x0 - start).abs() < 3.0);
        let is_sound = has_heading || row.has_range || row.range.is_some() || follows_row;
        if is_sound {
            self.last_sound = Some((number, start));
        }
        let is_wrapped = self.is_wrapped(number);
        let (collected, date_doubt) = self.collected(number, &row);
        let mut reasons = Vec::new();
        if row.is_unclear || !is_sound {
            reasons.push(Reason::LayoutUnclear);
        }
        if is_wrapped && !row.is_joined {
            reasons.push(Reason::NameUnclear);
        }
        if row.has_note {
            reasons.push(Reason::NoteNearby);
        }
        if self.is_material_open {
            reasons.push(Reason::NameUnclear);
        }
        let analytes = names::recognise(&row.name)
            .map(|found| found.candidates)
            .unwrap_or_default();
        let result = SourceResult {
            name: row.name,
            value: row.value,
            unit: row.unit,
            flag: row.flag,
            range: row.range,
            collected,
            person: self.person_at(number),
            specimen: self.specimen_at(number),
            place: place_of(line, row.at.0, row.at.1),
            reasons,
            doubt: row.doubt.into_iter().chain(date_doubt).min(),
            ..SourceResult::default()
        };
        self.results.push(Found {
            result,
            analytes,
            line: number,
        });
    }

    /// When the blood of a row was drawn, and how sure that was recognised.
    fn collected(&self, number: usize, row: &RowResult) -> (Collected, Option<u8>) {
        if let Some(draw) = row.draw.and_then(|draw| self.draws.as_ref()?.get(draw)) {
            let date = draw.date.read(self.order);
            return (date.map_or(Collected::Missing, Collected::Draw), draw.doubt);
        }
        if let Some(own) = &row.date {
            let collected = match own.date.read(self.order) {
                Some(date) if own.is_of_draw => Collected::Draw(date),
                Some(date) => Collected::Other(date),
                None => Collected::Missing,
            };
            return (collected, own.doubt);
        }
        // The date on one person's page says nothing of another's.
        let person = self.person_at(number);
        let labelled: Cow<'_, [LabelledDate]> = if self.people.len() <= 1 {
            Cow::Borrowed(&self.labelled)
        } else {
            let of_person = |date: &&LabelledDate| self.person_at(date.line) == person;
            Cow::Owned(self.labelled.iter().filter(of_person).cloned().collect())
        };
        let collected = match collected_for(&labelled, number, self.order) {
            Collected::Draw(date) if self.may_be_of_another_day(&labelled, number) => {
                Collected::Other(date)
            }
            collected @ (Collected::Draw(_) | Collected::Other(_) | Collected::Missing) => {
                collected
            }
        };
        let doubt = doubt_of(&collected, &labelled, self.order);
        (collected, doubt)
    }

    /// Between the rows of a draw and a row below them stands a date whose label is not known: it may well be
    /// that of a further draw.
    fn may_be_of_another_day(&self, labelled: &[LabelledDate], number: usize) -> bool {
        let known = labelled
            .iter()
            .rev()
            .find(|date| date.kind == DateKind::Draw && date.line <= number);
        let Some(known) = known else {
            return false;
        };
        let is_row = |line: usize| self.results.iter().any(|found| found.line == line);
        let Some(first) = self
            .results
            .iter()
            .map(|found| found.line)
            .find(|at| *at >= known.line)
        else {
            return false;
        };
        let page = |line: usize| self.lines.get(line).map(|line| line.page);
        let day = known.date.read(self.order);
        labelled.iter().any(|date| {
            date.kind == DateKind::Unknown
                && (first + 1..number).contains(&date.line)
                && page(date.line) == page(number)
                && !is_row(date.line)
                && date.date.read(self.order) != day
        })
    }

    /// The number of the specimen: the only one, or the nearest above.
    fn specimen_at(&self, number: usize) -> Option<String> {
        match self.specimens.as_slice() {
            [(_, only)] => Some(only.clone()),
            several => several
                .iter()
                .rev()
                .find(|(at, _)| *at <= number)
                .map(|(_, specimen)| specimen.clone()),
        }
    }
}

/// `Fluid cell count`, `BM differential`, `Material: Punktat`: words that may be names of people elsewhere, and
/// short forms, count in a heading and behind a label of the material.
fn is_perhaps_heading_of_other(line: &Line) -> bool {
    const SHORT: &[&str] = &[
        "bm", "bma", "bmbx", "km", "bf", "ecbu", "touch", "imprint", "product", "donation",
    ];
    const MATERIAL: &[&str] = &[
        "specimen",
        "specimen type",
        "specimen source",
        "sample",
        "sample type",
        "source",
        "material",
        "materiaal",
        "materiale",
        "probenmaterial",
        "untersuchungsmaterial",
        "nature du prelevement",
        "muestra",
        "tipo de muestra",
        "provmaterial",
    ];
    let text = line.whole_text();
    let text = match text.split_once(':') {
        Some((label, value)) if !value.trim().is_empty() => {
            if !MATERIAL.contains(&folded(label).as_str()) {
                return false;
            }
            value.to_owned()
        }
        Some(_) => text,
        None if line.cell_end(0) == line.words.len() => text,
        None => return false,
    };
    is_other_than_blood(&text) || folded(&text).split(' ').any(|word| SHORT.contains(&word))
}

/// Dates that have labels of their own are no heading of columns; one label before them all may be.
fn is_labelled(labelled: &[LabelledDate], line: usize) -> bool {
    let mut here = on_line(labelled, line)
        .iter()
        .filter(|date| date.kind != DateKind::Unknown);
    match (here.next(), here.next()) {
        (None, _) => false,
        (Some(only), None) => !matches!(only.kind, DateKind::Bare | DateKind::Draw),
        (Some(_), Some(_)) => true,
    }
}

fn place_of(line: &Line, from: usize, to: usize) -> Option<Place> {
    let words = line.words.get(from..to)?;
    let first = words.first()?;
    let area = words.iter().fold(
        [first.x0, first.top, first.x1, first.bottom],
        |[x0, top, x1, bottom], word| {
            [
                x0.min(word.x0),
                top.min(word.top),
                x1.max(word.x1),
                bottom.max(word.bottom),
            ]
        },
    );
    Some(Place::Page {
        page: line.page,
        area: line.turn.as_seen(line.page_size, area),
    })
}
