//! HL7 version 2: result messages (ORU), alone or in a batch.
//!
//! Delimiters are those that each message declares. The draw is OBR-7, else SPM-17; OBX-14 is often the
//! time of the result, and so never certain.

use chrono::{FixedOffset, NaiveDate, NaiveTime};
use domain::draft::{DocumentFormat, DocumentPerson, Place, ProblemCode, Reason};
use domain::result::ResultStatus;
use domain::{Comparator, PartialDate};

use crate::ReadOptions;
use crate::cursor::Cursor;
use crate::dates::DateReading;
use crate::note::qualifies;
use crate::numbers::{NumberStyle, looks_like_number, style_of};
use crate::source::{Collected, Source, SourceReading, SourceResult};
use crate::table::is_loinc;

/// The HL7 version 2 reader.
pub(crate) struct Hl7;

const MOST_SEGMENTS: usize = 100_000;

impl Source for Hl7 {
    fn read(&self, bytes: &[u8], _options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Hl7v2);
        reading.is_structured = true;
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
        };
        let mut batch = Batch::default();
        let lines = text
            .split(['\r', '\n'])
            .map(str::trim)
            .filter(|line| !line.is_empty());
        for (number, line) in (1u32..).zip(lines.take(MOST_SEGMENTS)) {
            batch.segment(number, line, &mut reading);
        }
        batch.end_group(&mut reading);
        reading.style = match style_of(
            reading
                .results
                .iter()
                .map(|result| result.value.as_str())
                .filter(|value| looks_like_number(value)),
        ) {
            NumberStyle::DecimalComma => NumberStyle::DecimalComma,
            NumberStyle::DecimalPoint | NumberStyle::Unknown => NumberStyle::DecimalPoint,
        };
        if batch.messages == 0 {
            return reading.with_problem(ProblemCode::Damaged, None);
        }
        reading
    }
}

/// The signs that a message declares in its first segment.
#[derive(Debug, Clone, Copy)]
struct Delimiters {
    field: char,
    component: char,
    repetition: char,
    escape: char,
    part: char,
}

impl Delimiters {
    fn of(line: &str) -> Option<Self> {
        let mut letters = line.strip_prefix("MSH")?.chars();
        let field = letters.next()?;
        let component = letters.next()?;
        let repetition = letters.next().filter(|c| *c != field).unwrap_or('~');
        let escape = letters.next().filter(|c| *c != field).unwrap_or('\\');
        let part = letters.next().filter(|c| *c != field).unwrap_or('&');
        Some(Self {
            field,
            component,
            repetition,
            escape,
            part,
        })
    }

    /// A text with its escapes resolved.
    fn plain(&self, text: &str) -> String {
        let text = if text == "\"\"" { "" } else { text };
        if !text.contains(self.escape) {
            return text.trim().to_owned();
        }
        let mut plain = String::new();
        let mut pieces = text.split(self.escape);
        plain.push_str(pieces.next().unwrap_or_default());
        while let Some(code) = pieces.next() {
            let Some(after) = pieces.next() else {
                plain.push_str(code);
                break;
            };
            match code {
                "F" => plain.push(self.field),
                "S" => plain.push(self.component),
                "R" => plain.push(self.repetition),
                "E" => plain.push(self.escape),
                "T" => plain.push(self.part),
                // Line breaks and highlighting.
                _ => plain.push(' '),
            }
            plain.push_str(after);
        }
        plain.trim().to_owned()
    }
}

/// A segment cut into its fields.
struct Segment<'a> {
    fields: Vec<&'a str>,
    signs: Delimiters,
}

impl<'a> Segment<'a> {
    fn new(line: &'a str, signs: Delimiters) -> Self {
        Self {
            fields: line.split(signs.field).collect(),
            signs,
        }
    }

    fn raw(&self, field: usize) -> &'a str {
        self.fields.get(field).copied().unwrap_or_default()
    }

    /// The first repetition of a field, without its components.
    fn text(&self, field: usize) -> String {
        self.component(field, 1)
    }

    fn component(&self, field: usize, component: usize) -> String {
        let first = self
            .raw(field)
            .split(self.signs.repetition)
            .next()
            .unwrap_or_default();
        let part = first
            .split(self.signs.component)
            .nth(component.saturating_sub(1))
            .unwrap_or_default();
        self.signs.plain(part)
    }
}

/// The state between the segments of a file.
#[derive(Default)]
struct Batch {
    signs: Option<Delimiters>,
    messages: usize,
    is_result: bool,
    person: Option<usize>,
    collected: Option<PartialDate>,
    specimen_time: Option<PartialDate>,
    order_status: Option<ResultStatus>,
    specimen: Option<String>,
    /// Results of the order that is being read, with the time of their own (OBX-14).
    open: Vec<(SourceResult, Option<PartialDate>)>,
}

impl Batch {
    fn segment(&mut self, number: u32, line: &str, reading: &mut SourceReading) {
        if line.starts_with("MSH") {
            self.end_group(reading);
            let Some(signs) = Delimiters::of(line) else {
                reading.problem(ProblemCode::RowSkipped, None, Some(Place::Line(number)));
                return;
            };
            let segment = Segment::new(line, signs);
            // MSH-1 is the delimiter itself, so that field 9 stands at place 8.
            let kind = segment.component(8, 1);
            *self = Self {
                signs: Some(signs),
                messages: self.messages + 1,
                is_result: kind.is_empty() || kind == "ORU" || kind == "OUL",
                ..Self::default()
            };
            return;
        }
        let Some(signs) = self.signs.filter(|_| self.is_result) else {
            return;
        };
        let segment = Segment::new(line, signs);
        match segment.raw(0) {
            "PID" => self.person = person(&segment).map(|person| reading.person(person)),
            "OBR" => {
                self.end_group(reading);
                self.collected = time_stamp(&segment.text(7));
                self.order_status = status(&segment.text(25));
                self.specimen = Some(segment.text(3)).filter(|number| !number.is_empty());
            }
            "SPM" => self.specimen_time = time_stamp(&segment.text(17)),
            "OBX" => {
                if let Some(result) = self.result(&segment, number) {
                    self.open.push((result, time_stamp(&segment.text(14))));
                }
            }
            "NTE" => {
                if let Some((result, _)) = self.open.last_mut()
                    && qualifies(&segment.text(3))
                {
                    result.reasons.push(Reason::NoteNearby);
                }
            }
            _ => {}
        }
    }

    /// The specimen stands behind its results: they are complete only at the end of their group.
    fn end_group(&mut self, reading: &mut SourceReading) {
        let draw = self.collected.take().or(self.specimen_time.take());
        for (mut result, own_time) in self.open.drain(..) {
            result.collected = match (draw, own_time) {
                (Some(date), _) => Collected::draw(date),
                (None, Some(date)) => Collected::Other(DateReading::Clear(date)),
                (None, None) => Collected::Missing,
            };
            reading.results.push(result);
        }
        self.specimen_time = None;
    }

    fn result(&self, segment: &Segment<'_>, number: u32) -> Option<SourceResult> {
        let codes = [(1, 2, 3), (4, 5, 6)].map(|(code, name, system)| {
            (
                segment.component(3, code),
                segment.component(3, name),
                segment.component(3, system),
            )
        });
        let is_known = |code: &str| domain::analyte::loinc::by_loinc(code).is_some();
        let loinc = codes
            .iter()
            .find(|(code, _, system)| {
                is_loinc(code) && (["LN", "LOINC"].contains(&system.as_str()) || is_known(code))
            })
            .map(|(code, _, _)| code.clone());
        let mut names: Vec<String> = codes
            .iter()
            .map(|(_, name, _)| name.clone())
            .filter(|name| !name.is_empty())
            .collect();
        if names.is_empty() {
            names.extend(
                codes
                    .iter()
                    .map(|(code, _, _)| code.clone())
                    .find(|code| !code.is_empty()),
            );
        }
        if names.is_empty() {
            return None;
        }
        let name = names.remove(0);
        let (value, comparator) = value(segment);
        let own_status = status(&segment.text(11));
        let taken_back = self.order_status.filter(|status| !status.can_count());
        let flag = Some(segment.text(8)).filter(|flag| !flag.is_empty());
        Some(SourceResult {
            name,
            other_names: names,
            loinc,
            value,
            comparator,
            unit: Some(segment.text(6)).filter(|unit| !unit.is_empty()),
            flag,
            range: Some(segment.text(7)).filter(|range| !range.is_empty()),
            specimen: self.specimen.clone(),
            laboratory: Some(segment.component(23, 1)).filter(|name| !name.is_empty()),
            status: taken_back.or(own_status),
            person: self.person,
            place: Some(Place::Line(number)),
            ..SourceResult::default()
        })
    }
}

/// The value; a structured number has its comparator in a component of its own.
fn value(segment: &Segment<'_>) -> (String, Option<Comparator>) {
    if segment.text(2) == "SN" {
        let sign = segment.component(5, 1);
        let number = segment.component(5, 2);
        let is_plain = segment.component(5, 3).is_empty();
        return match Comparator::from_sign(&sign) {
            Some(comparator) if is_plain => (number, Some(comparator)),
            None if sign.is_empty() && is_plain => (number, None),
            // A ratio or a range is no single number, and is kept as a text.
            Some(_) | None => {
                let parts = [1, 2, 3, 4].map(|part| segment.component(5, part));
                let parts: Vec<&str> = parts
                    .iter()
                    .map(String::as_str)
                    .filter(|part| !part.is_empty())
                    .collect();
                (parts.join(" "), None)
            }
        };
    }
    let repetitions = segment.raw(5).split(segment.signs.repetition).count();
    if repetitions > 1 {
        let all = segment
            .raw(5)
            .split(segment.signs.repetition)
            .map(|one| segment.signs.plain(one));
        return (all.collect::<Vec<String>>().join(" / "), None);
    }
    (segment.text(5), None)
}

fn person(segment: &Segment<'_>) -> Option<DocumentPerson> {
    // A double family name keeps its parts in the first one: `van der Meer&&van der Meer`.
    let part = |text: String| {
        text.split(segment.signs.part)
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let names = [part(segment.component(5, 2)), part(segment.component(5, 1))];
    let name = names
        .iter()
        .filter(|name| !name.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" ");
    let mut ids: Vec<String> = segment
        .raw(3)
        .split(segment.signs.repetition)
        .filter_map(|id| id.split(segment.signs.component).next())
        .map(|id| segment.signs.plain(id))
        .filter(|id| !id.is_empty())
        .collect();
    if ids.is_empty() {
        ids.extend(Some(segment.text(2)).filter(|id| !id.is_empty()));
    }
    let person = DocumentPerson {
        name: (!name.is_empty()).then_some(name),
        birth_date: time_stamp(&segment.text(7)),
        ids,
    };
    (person != DocumentPerson::default()).then_some(person)
}

/// OBX-11 and OBR-25.
fn status(code: &str) -> Option<ResultStatus> {
    match code {
        "F" | "U" => Some(ResultStatus::Final),
        "C" => Some(ResultStatus::Corrected),
        "P" | "I" | "S" | "R" | "A" => Some(ResultStatus::Preliminary),
        "X" | "N" | "O" => Some(ResultStatus::Cancelled),
        "D" | "W" => Some(ResultStatus::EnteredInError),
        _ => None,
    }
}

/// Reads `YYYY[MM[DD[HHMM[SS[.S]]]]][+ZZZZ]`, as far as it goes.
pub(crate) fn time_stamp(text: &str) -> Option<PartialDate> {
    let mut cursor = Cursor::new(text.trim());
    let digits = cursor.digits(14)?;
    let number = |from: usize, to: usize| {
        digits
            .get(from..to)
            .and_then(|part| part.parse::<u32>().ok())
    };
    let year = i32::try_from(number(0, 4)?)
        .ok()
        .filter(|year| (1900..=2100).contains(year))?;
    match digits.len() {
        4 => return Some(PartialDate::Year(year)),
        6 => {
            let month = number(4, 6).filter(|month| (1..=12).contains(month))?;
            return Some(PartialDate::Month { year, month });
        }
        _ => {}
    }
    let day = NaiveDate::from_ymd_opt(year, number(4, 6)?, number(6, 8)?)?;
    let (Some(hour), Some(minute)) = (number(8, 10), number(10, 12)) else {
        return Some(PartialDate::Day(day));
    };
    let time = NaiveTime::from_hms_opt(hour, minute, number(12, 14).unwrap_or(0))?;
    if cursor.eat(".") {
        cursor.digits(6);
    }
    Some(PartialDate::Minute {
        at: day.and_time(time),
        offset: offset(&mut cursor),
    })
}

fn offset(cursor: &mut Cursor<'_>) -> Option<FixedOffset> {
    let sign = if cursor.eat("+") {
        1
    } else if cursor.eat("-") {
        -1
    } else {
        return None;
    };
    let digits = cursor.digits(4).filter(|digits| digits.len() == 4)?;
    let hours: i32 = digits.get(0..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4)?.parse().ok()?;
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
#[path = "hl7_tests.rs"]
mod tests;
