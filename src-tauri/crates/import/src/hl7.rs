//! HL7 version 2: result messages (ORU, OUL), alone, in a batch or framed for a wire.
//!
//! Signs and letters are those that each message declares. The draw is OBR-7, else SPM-17; OBX-14 is
//! often the time of the result, and so never certain.

mod charset;
mod message;
mod segment;

use std::borrow::Cow;

use chrono::{FixedOffset, NaiveDate, NaiveTime};
use domain::PartialDate;
use domain::draft::{DocumentFormat, Place, ProblemCode};

use crate::ReadOptions;
use crate::cursor::Cursor;
use crate::encoding::{unicode, wide_encoding};
use crate::numbers::{NumberStyle, looks_like_number, style_of};
use crate::source::{Source, SourceReading};

use charset::Charset;
use message::Batch;

/// The HL7 version 2 reader.
pub(crate) struct Hl7;

const MOST_SEGMENTS: usize = 400_000;
/// A segment longer than this is an attachment, and none that is read.
const LONGEST_SEGMENT: usize = 1 << 20;

impl Source for Hl7 {
    fn read(&self, bytes: &[u8], _options: &ReadOptions) -> SourceReading {
        let mut reading = SourceReading::new(DocumentFormat::Hl7v2);
        reading.is_structured = true;
        let whole = match wide_encoding(bytes) {
            None => Cow::Borrowed(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)),
            Some(_) => match unicode(bytes) {
                Some(text) => Cow::Owned(text.into_owned().into_bytes()),
                None => return reading.with_problem(ProblemCode::Damaged, None),
            },
        };
        let mut batch = Batch::default();
        let mut charset = Charset::Open;
        let lines = whole
            .split(|byte| matches!(byte, b'\r' | b'\n'))
            .map(unframed)
            .filter(|line| !line.is_empty());
        for (number, line) in (1u32..).zip(lines) {
            let place = Place::Line(number);
            if number as usize > MOST_SEGMENTS {
                reading.problem(ProblemCode::TooLarge, None, Some(place));
                break;
            }
            if line.len() > LONGEST_SEGMENT {
                reading.problem(ProblemCode::RowSkipped, None, Some(place));
                continue;
            }
            if line.starts_with(b"MSH") {
                charset = charset_of(line);
                if charset == Charset::Unknown {
                    let name = field(line, 17);
                    let name = String::from_utf8_lossy(name).into_owned();
                    reading.problem(ProblemCode::UnknownEncoding, Some(name), Some(place));
                }
            }
            batch.segment(number, &charset.decode(line), charset, &mut reading);
        }
        batch.end_message(&mut reading);
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

/// A line without the signs that frame a message on a wire (0x0B before it, 0x1C behind it).
fn unframed(line: &[u8]) -> &[u8] {
    let is_frame = |byte: &u8| matches!(byte, 0x0b | 0x1c | 0x1a | 0) || byte.is_ascii_whitespace();
    let start = line.iter().position(|byte| !is_frame(byte));
    let end = line.iter().rposition(|byte| !is_frame(byte));
    match (start, end) {
        (Some(start), Some(end)) => line.get(start..=end).unwrap_or_default(),
        (None, _) | (_, None) => &[],
    }
}

/// A field of MSH before its letters are known: all signs of it are plain.
fn field(line: &[u8], number: usize) -> &[u8] {
    let Some(sign) = line.get(3) else {
        return &[];
    };
    line.split(|byte| byte == sign)
        .nth(number)
        .unwrap_or_default()
}

fn charset_of(line: &[u8]) -> Charset {
    let repetition = line.get(5).copied().map_or('~', char::from);
    Charset::of(&String::from_utf8_lossy(field(line, 17)), repetition)
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
