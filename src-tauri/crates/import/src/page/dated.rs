//! Dates with their labels, and which of them is that of the draw.
//!
//! A date counts as that of the draw only where a label says so. Print, report and receipt dates never do.

mod labels;

use crate::dates::{DateReading, DayOrder, PrintedDate, whole_time};
use crate::fold::folded;
use crate::source::Collected;

pub(super) use labels::{DateKind, is_weekday, kind_of};

use super::line::Line;
use super::token::date_at;

/// A labelled date.
#[derive(Debug, Clone)]
pub(super) struct LabelledDate {
    pub(super) kind: DateKind,
    pub(super) date: PrintedDate,
    /// Index of the line in the document.
    pub(super) line: usize,
    /// Where it begins in its line.
    pub(super) x0: f32,
    /// How sure its words were recognised.
    pub(super) doubt: Option<u8>,
}

/// Finds every date that has a label before it, or above it, from the first line to the last.
pub(super) fn labelled_dates(lines: &[Line]) -> Vec<LabelledDate> {
    let mut found = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let above = number.checked_sub(1).and_then(|above| lines.get(above));
        let mut start = 0;
        let mut index = 0;
        while index < line.words.len() {
            let Some((date, length)) = date_at(line, index, line.words.len()) else {
                index += 1;
                continue;
            };
            let (date, length) = with_time_behind(line, index, date, length);
            let kind = label_before(line, start, index).or_else(|| {
                let has_label_of_its_own = index > start && !line.begins_cell(index);
                if has_label_of_its_own {
                    return None;
                }
                above
                    .filter(|above| above.page == line.page)
                    .and_then(|above| label_above(above, line, index))
            });
            let kind =
                kind.or_else(|| has_some_label(line, start, index).then_some(DateKind::Unknown));
            // `12.03. - 14.03.2026` is a time over which something was collected, not that of a draw.
            let kind = kind.map(|kind| match end_of_range(line, index + length) {
                Some(_) if kind == DateKind::Draw => DateKind::Other,
                Some(_) | None => kind,
            });
            if let Some(kind) = kind {
                found.push(LabelledDate {
                    x0: line.words.get(index).map_or(0.0, |word| word.x0),
                    kind,
                    date,
                    line: number,
                    doubt: line.doubt(index, index + length),
                });
            }
            index += length;
            start = index;
        }
    }
    found
}

/// The labelled dates of one line, out of all of a document.
pub(super) fn on_line(labelled: &[LabelledDate], line: usize) -> &[LabelledDate] {
    let begin = labelled.partition_point(|date| date.line < line);
    let here = labelled.get(begin..).unwrap_or_default();
    let end = here.partition_point(|date| date.line == line);
    here.get(..end).unwrap_or_default()
}

/// A time may stand behind the date in a cell of its own, with or without a label.
fn with_time_behind(
    line: &Line,
    index: usize,
    date: PrintedDate,
    length: usize,
) -> (PrintedDate, usize) {
    const LABELS: &[&str] = &[
        "time", "uhrzeit", "zeit", "heure", "hora", "ora", "ore", "tijd", "tid", "um", "om", "kl",
        "at", "as", "a las", "alle", "alle ore", "a", "h",
    ];
    let from = index + length;
    for words in 0..=2 {
        let at = from + words;
        let is_label = words == 0 || LABELS.contains(&folded(&line.text(from, at)).as_str());
        let Some(time) = line
            .words
            .get(at)
            .filter(|word| is_label && (words > 0 || word.text.contains([':', 'h'])))
            .and_then(|word| whole_time(&word.text))
        else {
            continue;
        };
        return (date.at(time), length + words + 1);
    }
    (date, length)
}

/// Says where a second date ends that makes a range with the one before `at`.
fn end_of_range(line: &Line, at: usize) -> Option<usize> {
    let word = line.words.get(at)?;
    let (_, length) = is_until(&word.text).then(|| date_at(line, at + 1, line.words.len()))??;
    Some(at + 1 + length)
}

/// Says whether a word between two dates makes a period of them.
pub(super) fn is_until(word: &str) -> bool {
    const UNTIL: &[&str] = &[
        "-", "–", "—", "to", "until", "bis", "au", "al", "a", "t/m", "tot", "till", "até", "à",
    ];
    UNTIL.contains(&word.to_lowercase().as_str())
}

fn label_before(line: &Line, start: usize, index: usize) -> Option<DateKind> {
    let index = before_weekday(line, start, index);
    (1..=5)
        .rev()
        .filter_map(|length| index.checked_sub(length))
        .filter(|from| *from >= start)
        .find_map(|from| kind_of(&folded(&line.text(from, index))))
}

/// `Entnahme: Do., 12.03.2026`: the day of the week is no part of the label.
fn before_weekday(line: &Line, start: usize, index: usize) -> usize {
    let mut index = index;
    while index > start
        && line
            .words
            .get(index - 1)
            .is_some_and(|word| is_weekday(&folded(&word.text)) && !word.text.ends_with(':'))
    {
        index -= 1;
    }
    index
}

/// Says whether a date is labelled at all, in whatever words.
fn has_some_label(line: &Line, start: usize, index: usize) -> bool {
    before_weekday(line, start, index)
        .checked_sub(1)
        .filter(|before| *before >= start)
        .and_then(|before| line.words.get(before))
        .is_some_and(|word| word.text.ends_with(':'))
}

/// The label may stand in the line above, over the date.
fn label_above(above: &Line, line: &Line, index: usize) -> Option<DateKind> {
    let word = line.words.get(index)?;
    let mut from = 0;
    while from < above.words.len() {
        let to = above.cell_end(from);
        let (first, last) = (above.words.get(from)?, above.words.get(to - 1)?);
        // A short label is often printed to the left of its field: it reaches to the next one.
        let next = above.words.get(to).map_or(f32::MAX, |next| next.x0);
        let reach = (last.x1 + 60.0).min(next - 1.0).max(last.x1 + 2.0);
        let overlaps = first.x0 <= word.x1 && word.x0 <= reach;
        let is_near = word.top - last.bottom < 2.0 * word.size;
        if overlaps && is_near {
            return kind_of(&folded(&above.text(from, to)));
        }
        from = to;
    }
    None
}

/// When the results below `line` were drawn.
pub(super) fn collected_for(dates: &[LabelledDate], line: usize, order: DayOrder) -> Collected {
    let read = |kind: DateKind| {
        dates
            .iter()
            .filter(move |date| date.kind == kind)
            .filter_map(move |date| Some((date.line, date.date.read(order)?)))
    };
    let draws: Vec<(usize, DateReading)> = read(DateKind::Draw).collect();
    let distinct = distinct_of(draws.iter().map(|(_, date)| date));
    match distinct.as_slice() {
        [] => {}
        [one] => return Collected::Draw(one.clone()),
        [..] => {
            // Several draws in one document: the nearest above, unless two stand there side by side.
            let Some((nearest, date)) = draws.iter().rev().find(|(at, _)| *at <= line) else {
                return Collected::Missing;
            };
            let beside = distinct_of(
                draws
                    .iter()
                    .filter(|(at, _)| *at + 1 >= *nearest && at <= nearest)
                    .map(|(_, date)| date),
            );
            return if beside.len() > 1 {
                Collected::Other(date.clone())
            } else {
                Collected::Draw(date.clone())
            };
        }
    }
    for kind in [DateKind::Bare, DateKind::Other] {
        let others: Vec<(usize, DateReading)> = read(kind).collect();
        let distinct = distinct_of(others.iter().map(|(_, date)| date));
        if let [one] = distinct.as_slice() {
            return Collected::Other(one.clone());
        }
        if kind == DateKind::Bare
            && let Some((_, date)) = others.iter().rev().find(|(at, _)| *at <= line)
        {
            return Collected::Other(date.clone());
        }
        // What was received, reported or printed had been drawn before: the earliest is proposed.
        let day = |reading: &DateReading| match reading {
            DateReading::Clear(date) => date.day(),
            DateReading::TwoWays(..) => None,
        };
        let earliest = distinct
            .iter()
            .filter(|reading| day(reading).is_some())
            .min_by_key(|reading| day(reading))
            .or(distinct.first());
        if let Some(date) = earliest {
            return Collected::Other(date.clone());
        }
    }
    Collected::Missing
}

/// How sure the date was recognised; where it is printed several times, the best of them.
pub(super) fn doubt_of(
    collected: &Collected,
    dates: &[LabelledDate],
    order: DayOrder,
) -> Option<u8> {
    let (Collected::Draw(reading) | Collected::Other(reading)) = collected else {
        return None;
    };
    dates
        .iter()
        .filter(|date| date.date.read(order).as_ref() == Some(reading))
        .filter_map(|date| date.doubt)
        .max()
}

fn distinct_of<'a>(dates: impl Iterator<Item = &'a DateReading>) -> Vec<DateReading> {
    let mut distinct: Vec<DateReading> = Vec::new();
    for date in dates {
        // The same day printed with and without its time is one date; the fuller one is kept.
        let day = |reading: &DateReading| match reading {
            DateReading::Clear(date) => date.day(),
            DateReading::TwoWays(..) => None,
        };
        let has_time = |reading: &DateReading| {
            matches!(
                reading,
                DateReading::Clear(domain::PartialDate::Minute { .. })
            )
        };
        let same = distinct.iter_mut().find(|known| {
            **known == *date
                || (day(known).is_some()
                    && day(known) == day(date)
                    && has_time(known) != has_time(date))
        });
        match same {
            Some(known) if has_time(date) => *known = date.clone(),
            Some(_) => {}
            None => distinct.push(date.clone()),
        }
    }
    distinct
}
