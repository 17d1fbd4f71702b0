//! The window strip: one bar from the first dose to the end of the shaded weeks, with today and the planned
//! assessments. The words of the position stand beside it, not in it.

use chrono::Days;
use domain::fact::FactArgument;
use domain::window::AssessmentState;

use crate::fonts::{Weight, width};
use crate::text::Text;

use super::canvas::{Anchor, Canvas, Form, Lettering, Mark, Pen};
use super::model::{ChartOptions, WindowChart};
use super::scale::TimeScale;
use super::space::{Box2, Space};

/// A finished strip.
#[derive(Debug, Clone, PartialEq)]
pub struct StripDrawing {
    /// The drawing, of the same elements and attributes as a chart.
    pub svg: String,
    /// Width and height in points.
    pub size: (f32, f32),
    /// The sentence that stands for it, as in the drawing.
    pub description: String,
}

/// Draws the strip; without a first dose there is none. The height follows from the size of the text.
#[must_use]
pub fn window_strip(
    chart: &WindowChart,
    options: &ChartOptions,
    text: &dyn Text,
) -> Option<StripDrawing> {
    let first = chart.first_dose?;
    let em = 14.0 * options.text_scale;
    let palette = options.theme.palette();
    let end = chart.window.map_or(chart.to, |(_, to)| to).max(chart.today);
    let from = first
        .min(chart.today)
        .checked_sub_days(Days::new(7))
        .unwrap_or(first);
    let to = end.checked_add_days(Days::new(7)).unwrap_or(end);
    let time = TimeScale {
        from,
        to,
        left: 0.0,
        right: options.width,
    };
    let (bar_top, bar_high) = (em * 1.5, em * 0.75);
    let size = (options.width, bar_top + bar_high + em * 2.9);
    let canvas = Canvas::new(size);
    canvas.rect((0.0, 0.0), size, palette.paper);
    canvas.rect((0.0, bar_top), (options.width, bar_high), palette.line);
    let done = time.clamped(first);
    canvas.rect(
        (done, bar_top),
        (time.clamped(chart.today) - done, bar_high),
        palette.edge,
    );
    let letters = Lettering {
        size: em,
        colour: palette.second,
        weight: Weight::Regular,
        anchor: Anchor::Middle,
    };
    let mut space = Space::default();
    let mut word = |x: f32, row: f32, words: &str, letters: Lettering| {
        let wide = width(words, em, letters.weight);
        let left = (x - wide / 2.0).clamp(0.0, (options.width - wide).max(0.0));
        let wanted = Box2 {
            left: left - em * 0.3,
            top: row - em,
            right: left + wide + em * 0.3,
            bottom: row,
        };
        let is_free = !words.is_empty() && space.first_free(&[wanted]).is_some();
        if is_free {
            let start = Lettering {
                anchor: Anchor::Start,
                ..letters
            };
            canvas.text((left, row), words, start);
        }
        is_free
    };
    if let Some((window_from, window_to)) = chart.window {
        let (left, right) = (time.clamped(window_from), time.clamped(window_to));
        let thin = Pen {
            colour: palette.ink,
            width: 1.0,
            dash: "",
        };
        canvas.line(
            (left, bar_top + bar_high + 2.5),
            (right, bar_top + bar_high + 2.5),
            thin,
        );
        for x in [left, right] {
            canvas.line((x, bar_top), (x, bar_top + bar_high + 3.0), thin);
        }
    }
    let today = Lettering {
        colour: palette.ink,
        weight: Weight::Bold,
        ..letters
    };
    let x = time.x(chart.today);
    canvas.line(
        (x, bar_top - em * 0.25),
        (x, bar_top + bar_high + em * 0.2),
        Pen {
            colour: palette.ink,
            width: 2.5,
            dash: "",
        },
    );
    word(x, em * 1.05, &text.say("chart-today", &[]), today);
    word(done, em * 1.05, &text.say("chart-first-dose", &[]), letters);
    if let Some((from, to)) = chart.window {
        let weeks = |day| FactArgument::Count(chart.week(day).unwrap_or_default());
        let words = text.say("chart-window", &[("from", weeks(from)), ("to", weeks(to))]);
        let (left, right) = (time.clamped(from), time.clamped(to));
        for x in [f32::midpoint(left, right), options.width, left, 0.0] {
            if word(x, em * 1.05, &words, letters) {
                break;
            }
        }
    }
    let rows = (
        bar_top + bar_high + em * 1.35,
        bar_top + bar_high + em * 2.6,
    );
    for assessment in &chart.assessments {
        let (day, key, solid) = match assessment.state {
            AssessmentState::Done(day) => (day, "chart-state-done", true),
            AssessmentState::Ahead => (assessment.on, "chart-state-ahead", false),
            AssessmentState::Due => (assessment.on, "chart-state-due", false),
            AssessmentState::Missing | AssessmentState::UsualPassed => {
                (assessment.on, "chart-state-missing", false)
            }
            AssessmentState::Usual => (assessment.on, "chart-state-usual", false),
        };
        if !time.shows(day) {
            continue;
        }
        let (x, y, r) = (time.x(day), bar_top + bar_high / 2.0, em * 0.5);
        let fill = if solid { palette.ink } else { palette.paper };
        let outline = Pen {
            colour: palette.ink,
            width: 1.4,
            dash: "",
        };
        let diamond = Mark {
            form: Form::Polygon(vec![(0.0, -r), (r, 0.0), (0.0, r), (-r, 0.0)]),
            fill,
            outline: Some(outline),
        };
        canvas.mark((x, y), &diamond);
        let week = FactArgument::Count(i64::from(assessment.day) / 7);
        let ink = Lettering {
            colour: palette.ink,
            ..letters
        };
        word(x, rows.0, &text.say("chart-week", &[("week", week)]), ink);
        word(x, rows.1, &text.say(key, &[]), letters);
    }
    let week = FactArgument::Count(chart.week(chart.today).unwrap_or_default());
    let description = text.say("chart-strip-description", &[("week", week)]);
    let title = text.say("chart-strip-title", &[]);
    Some(StripDrawing {
        svg: canvas.finish(size, &title, &description),
        size,
        description,
    })
}
