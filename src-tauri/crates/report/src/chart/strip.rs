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
    // Words above one another belong together: all of them, or none.
    let mut write = |x: f32, lines: &[(f32, &str, Lettering)]| {
        let placed: Vec<Box2> = lines
            .iter()
            .map(|(row, words, letters)| {
                let wide = width(words, em, letters.weight);
                let left = (x - wide / 2.0).clamp(0.0, (options.width - wide).max(0.0));
                Box2 {
                    left: left - em * 0.3,
                    top: row - em,
                    right: left + wide + em * 0.3,
                    bottom: *row,
                }
            })
            .collect();
        let is_free = placed.iter().all(|wanted| space.is_free(wanted));
        if is_free {
            for (wanted, (row, words, letters)) in placed.into_iter().zip(lines) {
                let start = Lettering {
                    anchor: Anchor::Start,
                    ..*letters
                };
                canvas.text((wanted.left + em * 0.3, *row), words, start);
                space.take(wanted);
            }
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
    write(x, &[(em * 1.05, &text.say("chart-today", &[]), today)]);
    let first_dose = text.say("chart-first-dose", &[]);
    write(done, &[(em * 1.05, &first_dose, letters)]);
    if let Some((from, to)) = chart.window {
        let weeks = |day| FactArgument::Count(chart.week(day).unwrap_or_default());
        let (left, right) = (time.clamped(from), time.clamped(to));
        let places = [f32::midpoint(left, right), options.width, left, 0.0];
        // Long words where there is room for them.
        let _ = ["chart-window", "chart-window-short"].iter().any(|key| {
            let words = text.say(key, &[("from", weeks(from)), ("to", weeks(to))]);
            places
                .iter()
                .any(|x| write(*x, &[(em * 1.05, &words, letters)]))
        });
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
        let week = text.say("chart-week", &[("week", week)]);
        let state = text.say(key, &[]);
        write(x, &[(rows.0, &week, ink), (rows.1, &state, letters)]);
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
