//! What stands in the lines above and below a row and belongs to it: the rest of its name, its unit, its range.

use crate::fold::folded;
use crate::names;
use crate::numbers::NumberStyle;

use super::line::Line;
use super::reader::Reader;
use super::rows::RowResult;
use super::token::{Kind, Token, is_unit, tokens};

impl Reader<'_> {
    /// A name that goes over two or three lines, where its parts together name a test: the name, and
    /// whether its last part stands in this line.
    pub(super) fn name_over_lines(&self, number: usize) -> Option<String> {
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
    pub(super) fn unit_below(&self, number: usize, row: &mut RowResult, style: NumberStyle) {
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
        } else if let Some(unit) = broken_unit(line, row.at.1, below) {
            row.unit = Some(unit);
            let doubt = below.doubt(0, below.words.len());
            row.doubt = row.doubt.into_iter().chain(doubt).min();
        }
    }

    /// A name may go on in the line below, or have begun in the line above.
    pub(super) fn is_wrapped(&self, number: usize) -> bool {
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
    pub(super) fn look_below(&self, number: usize, row: &mut RowResult, style: NumberStyle) {
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
    pub(super) fn add_from_below(&mut self, number: usize, name: &str, style: NumberStyle) {
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

/// The parts of a line that gives the normal range of the test above it.
pub(super) fn range_line(line: &Line, style: NumberStyle) -> Option<Vec<Token>> {
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

/// A unit that is broken in its cell, `Thousand/` above `uL`, where the line below holds nothing else.
fn broken_unit(line: &Line, from: usize, below: &Line) -> Option<String> {
    let first = below.words.first()?;
    if below.cell_end(0) != below.words.len() {
        return None;
    }
    let above = (from..line.words.len()).find(|index| {
        line.begins_cell(*index)
            && line
                .words
                .get(*index)
                .is_some_and(|word| (word.x0 - first.x0).abs() < 4.0)
    })?;
    let upper = line.text(above, line.cell_end(above));
    let unit = format!("{upper}{}", below.whole_text());
    is_unit(&unit).then_some(unit)
}
