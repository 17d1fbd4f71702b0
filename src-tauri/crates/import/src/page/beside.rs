//! Two reports beside each other on a page: each half has a date of its draw and a heading of its own.
//!
//! They are read one after the other, so that a date never meets the values of its neighbour.

use crate::numbers::NumberStyle;

use super::dated::{DateKind, labelled_dates, on_line};
use super::heading::columns_of;
use super::line::Line;
use super::token::tokens;

/// Lines in the order in which they are to be read.
pub(super) fn in_order(lines: Vec<Line>) -> Vec<Line> {
    let labelled = labelled_dates(&lines);
    let border_at = |number: usize| -> Option<f32> {
        let mut draws = on_line(&labelled, number)
            .iter()
            .filter(|date| date.kind == DateKind::Draw);
        let (first, second) = (draws.next()?, draws.next()?);
        let page = lines.get(number)?.page;
        if draws.next().is_some() || first.date == second.date {
            return None;
        }
        lines
            .iter()
            .skip(number + 1)
            .take(8)
            .take_while(|line| line.page == page)
            .find_map(|line| {
                let parts = tokens(line, 0, line.words.len(), NumberStyle::Unknown);
                let columns = columns_of(line, &parts)?;
                match columns.borders() {
                    [border] if first.x0 < *border && *border < second.x0 => Some(*border),
                    _ => None,
                }
            })
    };
    let borders: Vec<Option<f32>> = (0..lines.len()).map(border_at).collect();
    if borders.iter().all(Option::is_none) {
        return lines;
    }
    let mut ordered: Vec<Line> = Vec::new();
    let mut beside: Vec<Line> = Vec::new();
    let mut border: Option<(u32, f32)> = None;
    for (line, begins) in lines.into_iter().zip(borders) {
        let ends = border.is_some_and(|(page, _)| page != line.page) || begins.is_some();
        if ends {
            ordered.append(&mut beside);
            border = begins.map(|at| (line.page, at));
        }
        let Some((_, at)) = border else {
            ordered.push(line);
            continue;
        };
        let (left, right): (Vec<_>, Vec<_>) =
            line.words.iter().cloned().partition(|word| word.x0 < at);
        // What goes across both halves belongs to both.
        let crosses = left.last().is_some_and(|word| word.x1 > at);
        if crosses || right.is_empty() {
            ordered.push(line);
            continue;
        }
        if !left.is_empty() {
            ordered.push(Line {
                words: left,
                ..line.clone()
            });
        }
        beside.push(Line {
            words: right,
            ..line
        });
    }
    ordered.append(&mut beside);
    ordered
}
