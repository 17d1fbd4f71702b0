//! What stands on pages as words with boxes, whatever they came from: lines, headings, rows of results.
//!
//! Lab sheets have no tables inside, only words at places. A text layer and a recogniser of pictures both
//! give such words; everything that is read from them keeps its place, so that a person can look at it
//! beside the page. How words are got belongs to the format readers.

mod beside;
mod dated;
mod heading;
mod letterhead;
mod line;
mod matrix;
mod prose;
mod rows;
mod token;
mod turn;

use domain::Analyte;
use domain::draft::{DocumentPerson, Place, ProblemCode, Reason};

use crate::ReadOptions;
use crate::dates::{DayOrder, order_by_country, order_of, whole_time};
use crate::fold::folded;
use crate::names;
use crate::numbers::{NumberStyle, looks_like_number, style_of};
use crate::source::{Collected, SourceReading, SourceResult};
use crate::table::is_urine;

pub(crate) use line::Word;
pub(crate) use turn::Turn;

use dated::{DateKind, LabelledDate, collected_for, doubt_of, labelled_dates};
use heading::{Column, Columns, DrawColumn, columns_of, draws_of, draws_over_years};
use line::{Line, lines_of};
use matrix::Matrix;
use prose::Mention;
use rows::{Layout, RowReading, RowResult};
use token::{Kind, Token, tokens};

/// The words of one page as seen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PageWords {
    /// From 1.
    pub(crate) number: u32,
    /// Width and height in the measure of the boxes.
    pub(crate) size: (f32, f32),
    /// How the page was turned to be read; the boxes are those of the page as read, places those as seen.
    pub(crate) turn: Turn,
    /// In any order.
    pub(crate) words: Vec<Word>,
}

/// Reads results, people and dates out of the pages of one document into `reading`.
///
/// Gives false where no page has a word.
pub(crate) fn read(
    pages: Vec<PageWords>,
    reading: &mut SourceReading,
    options: &ReadOptions,
) -> bool {
    let lines = beside::in_order(pages.into_iter().flat_map(lines_of).collect());
    if lines.is_empty() {
        return false;
    }
    read_lines(&lines, reading, options);
    true
}

fn read_lines(lines: &[Line], reading: &mut SourceReading, options: &ReadOptions) {
    let dates: Vec<_> = lines
        .iter()
        .flat_map(|line| {
            (0..line.words.len())
                .filter_map(|index| token::date_at(line, index, line.words.len()))
                .map(|(date, _)| date)
                .collect::<Vec<_>>()
        })
        .collect();
    reading.style = document_style(lines);
    let names: Vec<String> = lines
        .iter()
        .flat_map(|line| (1..=2).map(|length| line.text(0, length.min(line.words.len()))))
        .collect();
    let order = order_by_country(
        order_of(&dates, options.day_first),
        reading.style,
        names.iter().map(String::as_str),
    );
    let labelled = labelled_dates(lines);
    let status = letterhead::status(lines);
    let people = letterhead::people(lines, &labelled, order);
    let people = numbered_people(&people, reading);
    let specimens = letterhead::specimens(lines);
    let laboratory = letterhead::laboratory(lines);
    let mut reader = Reader {
        lines,
        order,
        labelled,
        people,
        specimens,
        columns: None,
        draws: None,
        matrix: None,
        in_urine: false,
        last_sound: None,
        mentions: Vec::new(),
        results: Vec::new(),
    };
    reader.read_all(reading);
    for (result, analytes) in &mut reader.results {
        result.status = status;
        result.laboratory.clone_from(&laboratory);
        let is_qualified = reader.mentions.iter().any(|mention| {
            mention.qualifies
                && mention
                    .analytes
                    .iter()
                    .any(|analyte| analytes.contains(analyte))
        });
        if is_qualified {
            result.reasons.push(Reason::NoteNearby);
        }
    }
    reading
        .results
        .extend(reader.results.into_iter().map(|(result, _)| result));
}

/// The style of the numbers, dates set aside.
fn document_style(lines: &[Line]) -> NumberStyle {
    let mut texts: Vec<String> = Vec::new();
    for line in lines {
        let mut index = 0;
        while index < line.words.len() {
            if let Some((_, length)) = token::date_at(line, index, line.words.len()) {
                index += length;
                continue;
            }
            let word = line.text(index, index + 1);
            texts.extend(
                word.split(|c: char| "-–<>=()[]".contains(c))
                    .filter(|part| looks_like_number(part))
                    .map(str::to_owned),
            );
            index += 1;
        }
    }
    style_of(texts.iter().map(String::as_str))
}

/// Pages that name the same person belong together; gives the person for each line from which they hold.
fn numbered_people(
    found: &[(usize, DocumentPerson)],
    reading: &mut SourceReading,
) -> Vec<(usize, usize)> {
    let mut numbered = Vec::new();
    for (line, person) in found {
        let known = reading.people.iter().position(|known| {
            let same_name = known.name.is_some() && known.name == person.name;
            let no_contradiction = known.birth_date.is_none()
                || person.birth_date.is_none()
                || known.birth_date == person.birth_date;
            let shares_id = known.ids.iter().any(|id| person.ids.contains(id));
            no_contradiction
                && (same_name || shares_id || known.name.is_none() || person.name.is_none())
        });
        let index = match known.and_then(|index| reading.people.get_mut(index).map(|p| (index, p)))
        {
            Some((index, known)) => {
                known.name = known.name.take().or_else(|| person.name.clone());
                known.birth_date = known.birth_date.or(person.birth_date);
                for id in &person.ids {
                    if !known.ids.contains(id) {
                        known.ids.push(id.clone());
                    }
                }
                index
            }
            None => reading.person(person.clone()),
        };
        numbered.push((*line, index));
    }
    numbered
}

/// The reading of all lines, from the first page to the last.
struct Reader<'a> {
    lines: &'a [Line],
    order: DayOrder,
    labelled: Vec<LabelledDate>,
    people: Vec<(usize, usize)>,
    specimens: Vec<(usize, String)>,
    columns: Option<Columns>,
    draws: Option<Vec<DrawColumn>>,
    /// A table whose columns are tests and whose rows are draws.
    matrix: Option<Matrix>,
    in_urine: bool,
    /// The last row that was surely one of a table, and where it began.
    last_sound: Option<(usize, f32)>,
    mentions: Vec<Mention>,
    results: Vec<(SourceResult, Vec<Analyte>)>,
}

impl Reader<'_> {
    fn read_all(&mut self, reading: &mut SourceReading) {
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
            let has_number = parts
                .iter()
                .any(|part| matches!(part.kind, Kind::Number(_)));
            if !has_number {
                self.follow_section(line);
            }
            self.read_row(number, reading);
        }
    }

    fn read_row(&mut self, number: usize, reading: &mut SourceReading) {
        let Some(line) = self.lines.get(number) else {
            return;
        };
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
            RowReading::NoName | RowReading::Sentence => self.follow_prose(line, reading),
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
        let begins_draw = self
            .labelled
            .iter()
            .any(|date| date.line == number && date.kind == DateKind::Draw);
        if begins_person {
            self.columns = None;
            self.in_urine = false;
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
        if is_urine(&text) {
            self.in_urine = true;
        } else if folded(&text).split(' ').any(|word| BLOOD.contains(&word)) {
            self.in_urine = false;
        }
    }

    fn follow_prose(&mut self, line: &Line, reading: &mut SourceReading) {
        // A comment has words; a heading or an address names no test beside a number.
        if line.words.len() < 4 || range_line(line, reading.style).is_some() {
            return;
        }
        let found = prose::mentions(&line.whole_text());
        // Cells side by side are a row of another test; words in one go are a sentence.
        let is_one_cell = line.cell_end(0) == line.words.len();
        if is_one_cell && found.iter().any(|mention| mention.has_number) {
            reading.problem(
                ProblemCode::InSentence,
                Some(line.whole_text().chars().take(120).collect()),
                place_of(line, 0, line.words.len()),
            );
        }
        self.mentions.extend(found);
    }

    fn person_at(&self, number: usize) -> Option<usize> {
        let before = self.people.iter().rev().find(|(at, _)| *at <= number);
        before.or(self.people.first()).map(|(_, person)| *person)
    }

    fn add(&mut self, number: usize, row: RowResult, style: NumberStyle) {
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
        self.results.push((result, analytes));
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
        let labelled: Vec<LabelledDate> = self
            .labelled
            .iter()
            .filter(|date| self.person_at(date.line) == person)
            .cloned()
            .collect();
        let collected = collected_for(&labelled, number, self.order);
        let doubt = doubt_of(&collected, &labelled, self.order);
        (collected, doubt)
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

    /// A name that goes over two or three lines, where its parts together name a test: the name, and
    /// whether its last part stands in this line.
    fn name_over_lines(&self, number: usize) -> Option<String> {
        let line = self.lines.get(number)?;
        let end = line.cell_end(0);
        let own = line.text(0, end);
        if end == line.words.len() || !own.starts_with(char::is_alphabetic) {
            return None;
        }
        let is_part = |upper: &Line, lower: &Line, part: &Line| {
            let (Some(above), Some(below)) = (upper.words.first(), lower.words.first()) else {
                return false;
            };
            upper.page == lower.page
                && (above.x0 - below.x0).abs() < 4.0
                && below.bottom - above.bottom < 1.8 * above.size.max(below.size)
                && part.cell_end(0) == part.words.len()
                && part.words.len() <= 4
                && !part
                    .whole_text()
                    .contains(|c: char| c.is_ascii_digit() || c == ':')
        };
        let mut below: Vec<String> = Vec::new();
        let mut upper = line;
        for lower in self.lines.iter().skip(number + 1).take(2) {
            if !is_part(upper, lower, lower) {
                break;
            }
            below.push(lower.whole_text());
            upper = lower;
        }
        let above = number
            .checked_sub(1)
            .and_then(|above| self.lines.get(above))
            .filter(|above| is_part(above, line, above))
            .map(Line::whole_text);
        // The longest joined text that is a name wins; a name of its own above or below stays its own.
        let is_own_name = |text: &String| names::recognise(text).is_some();
        let own_name = names::recognise(&own);
        let is_better = |joined: &String| {
            names::recognise(joined).is_some_and(|found| {
                !found.is_doubtful
                    && !found.is_cut
                    && own_name
                        .as_ref()
                        .is_none_or(|own| own.is_cut || own.candidates != found.candidates)
            })
        };
        for count in (1..=below.len()).rev() {
            let parts = below.get(..count).unwrap_or_default();
            if parts.iter().any(is_own_name) && own_name.is_some() {
                continue;
            }
            let joined = format!("{own} {}", parts.join(" "));
            if is_better(&joined) {
                return Some(joined);
            }
        }
        let above = above.filter(|_| own_name.is_none())?;
        let joined = format!("{above} {own}");
        is_better(&joined).then_some(joined)
    }

    /// The unit may stand alone in the line below its value.
    fn unit_below(&self, number: usize, row: &mut RowResult, style: NumberStyle) {
        let (Some(line), Some(below)) = (self.lines.get(number), self.lines.get(number + 1)) else {
            return;
        };
        let (Some(word), Some(first)) = (line.words.get(row.at.0), below.words.first()) else {
            return;
        };
        let distance = first.top - word.top;
        let is_nearer_to_next = self
            .lines
            .get(number + 2)
            .filter(|next| next.page == below.page)
            .and_then(|next| next.words.first())
            .is_some_and(|next| next.top - first.top < 0.8 * distance);
        if below.page != line.page || distance > 2.0 * word.size || is_nearer_to_next {
            return;
        }
        let parts = tokens(below, 0, below.words.len(), style);
        let units = parts.iter().filter_map(|part| match &part.kind {
            Kind::Unit(unit) => Some((unit, part)),
            Kind::Number(_) | Kind::Range(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => None,
        });
        let is_alone = parts
            .iter()
            .all(|part| matches!(part.kind, Kind::Unit(_) | Kind::Flag(_)));
        let mut units = units;
        if let (Some((unit, part)), None, true) = (units.next(), units.next(), is_alone) {
            row.unit = Some(unit.clone());
            let doubt = below.doubt(part.from, part.to);
            row.doubt = row.doubt.into_iter().chain(doubt).min();
        }
    }

    /// A name may go on in the line below, or have begun in the line above.
    fn is_wrapped(&self, number: usize) -> bool {
        let Some(line) = self.lines.get(number) else {
            return false;
        };
        let is_part = |upper: &Line, lower: &Line, part: &Line| {
            let (Some(above), Some(below), Some(word)) =
                (upper.words.first(), lower.words.first(), part.words.first())
            else {
                return false;
            };
            upper.page == lower.page
                && (above.x0 - below.x0).abs() < 4.0
                && below.bottom - above.bottom < 1.45 * above.size
                && !part.whole_text().contains(|c: char| c.is_ascii_digit())
                && part.cell_end(0) == part.words.len()
                && word.size <= 1.1 * above.size.max(below.size)
        };
        let begins_small = |line: &Line| {
            line.words
                .first()
                .and_then(|word| word.text.chars().next())
                .is_some_and(|c| c.is_lowercase() || c == '(')
        };
        let below = self.lines.get(number + 1);
        let above = number
            .checked_sub(1)
            .and_then(|above| self.lines.get(above));
        below.is_some_and(|below| begins_small(below) && is_part(line, below, below))
            || above.is_some_and(|above| begins_small(line) && is_part(above, line, above))
    }

    /// Range and unit may stand in the line below the name: `Normal range: 4.0 - 11.0 K/uL`.
    fn look_below(&self, number: usize, row: &mut RowResult, style: NumberStyle) {
        for line in self.lines.iter().skip(number + 1).take(2) {
            let Some(parts) = range_line(line, style) else {
                continue;
            };
            for part in parts {
                match part.kind {
                    Kind::Unit(unit) if row.unit.is_none() => {
                        row.unit = Some(unit);
                        let doubt = line.doubt(part.from, part.to);
                        row.doubt = row.doubt.into_iter().chain(doubt).min();
                    }
                    Kind::Range(range) if row.range.is_none() => row.range = Some(range),
                    Kind::Number(number) if row.range.is_none() && number.comparator.is_some() => {
                        row.range = Some(line.text(part.from, part.to));
                    }
                    Kind::Flag(flag) if row.flag.is_none() => row.flag = Some(flag),
                    Kind::Unit(_)
                    | Kind::Range(_)
                    | Kind::Number(_)
                    | Kind::Flag(_)
                    | Kind::Date(_)
                    | Kind::Text => {}
                }
            }
            return;
        }
    }

    /// Name, range and value may stand below each other: `Hemoglobin` / `Value 8.9`.
    fn add_from_below(&mut self, number: usize, name: &str, style: NumberStyle) {
        let lines = self.lines;
        for (below, line) in lines.iter().enumerate().skip(number + 1).take(3) {
            let head = folded(&line.text(0, 2));
            let first = head.split(' ').next().unwrap_or_default();
            let skip = if head == "your value" {
                2
            } else if ["value", "result", "ergebnis", "wert"].contains(&first) {
                1
            } else {
                continue;
            };
            let parts = tokens(line, skip, line.words.len(), style);
            let mut numbers = parts
                .iter()
                .filter(|part| matches!(part.kind, Kind::Number(_)));
            let (Some(value), None) = (numbers.next(), numbers.next()) else {
                return;
            };
            let unit = parts.iter().find_map(|part| match &part.kind {
                Kind::Unit(unit) => Some(unit.clone()),
                Kind::Number(_) | Kind::Range(_) | Kind::Date(_) | Kind::Flag(_) | Kind::Text => {
                    None
                }
            });
            let mut row = RowResult {
                name: name.to_owned(),
                value: line.text(value.from, value.to),
                unit,
                at: (value.from, value.to),
                is_unclear: true,
                doubt: line.doubt(0, line.words.len()),
                ..RowResult::default()
            };
            self.look_below(number, &mut row, style);
            self.add(below, row, style);
            return;
        }
    }
}

/// Dates that have labels of their own are no heading of columns; one label before them all may be.
fn is_labelled(labelled: &[LabelledDate], line: usize) -> bool {
    let mut here = labelled.iter().filter(|date| date.line == line);
    match (here.next(), here.next()) {
        (None, _) => false,
        (Some(only), None) => !matches!(only.kind, DateKind::Bare | DateKind::Draw),
        (Some(_), Some(_)) => true,
    }
}

/// The parts of a line that gives the normal range of the test above it.
fn range_line(line: &Line, style: NumberStyle) -> Option<Vec<Token>> {
    const STARTS: &[&str] = &[
        "normal range",
        "standard range",
        "reference range",
        "ref range",
        "normal value",
        "reference",
        "reference interval",
        "referenzbereich",
        "normbereich",
        "valeurs de reference",
        "range",
    ];
    (1..=3)
        .rev()
        .find(|length| STARTS.contains(&folded(&line.text(0, *length)).as_str()))
        .map(|length| tokens(line, length, line.words.len(), style))
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

#[cfg(test)]
mod tests;
