//! The words above the panels: today, the first dose, milestones and planned assessments, each at its pole.

use chrono::NaiveDate;
use domain::fact::FactArgument;
use domain::window::AssessmentState;

use crate::fonts::{Weight, fitted, width};
use crate::text::Text;

use super::canvas::{Anchor, Canvas, Form, Lettering, Mark, Pen};
use super::model::{MilestoneShape, WindowChart};
use super::palette::Palette;
use super::scale::TimeScale;
use super::space::{Box2, Space};

/// Rows of words at most; a flag that finds no room keeps its pole, and its word stands in the list beside
/// the chart.
const ROWS: u8 = 7;

/// What stands at the top of a pole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    Today,
    Solid,
    Open,
    Diamond,
}

#[derive(Debug, Clone)]
struct Flag {
    day: NaiveDate,
    words: String,
    head: Head,
    rank: Rank,
}

/// How much a word is missed where it finds no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Today,
    FirstDose,
    Other,
}

#[derive(Debug, Clone)]
struct PlacedFlag {
    x: f32,
    words: String,
    head: Head,
    rank: Rank,
    row: u8,
    to_the_left: bool,
}

/// All flags with their rows.
#[derive(Debug)]
pub(super) struct Flags {
    placed: Vec<PlacedFlag>,
    em: f32,
    rows: u8,
}

impl Flags {
    /// Finds a row for each word, so that no word meets another word or a pole.
    pub(super) fn place(
        chart: &WindowChart,
        time: &TimeScale,
        edges: (f32, f32),
        em: f32,
        text: &dyn Text,
    ) -> Self {
        let mut flags = flags(chart, text);
        flags.retain(|flag| time.shows(flag.day));
        // From the right, words to the right of their pole rise like stairs and all find a row; from the left
        // the same is true of words to the left. The better of both is taken.
        flags.sort_by(|one, other| {
            other
                .day
                .cmp(&one.day)
                .then_with(|| one.words.cmp(&other.words))
        });
        let to_the_right = place_all(&flags, time, edges, em, false);
        flags.reverse();
        let to_the_left = place_all(&flags, time, edges, em, true);
        // Where not all find room, what is missed most goes first.
        flags.sort_by_key(|flag| flag.rank);
        let most_missed = [false, true].map(|left| place_all(&flags, time, edges, em, left));
        let cost = |placed: &[PlacedFlag]| {
            let lost = |flag: &&PlacedFlag| flag.words.is_empty();
            let worst = placed.iter().filter(lost).map(|flag| flag.rank).min();
            let worst_lost = worst.map_or(0, |rank| match rank {
                Rank::Today => 2,
                Rank::FirstDose => 1,
                Rank::Other => 0,
            });
            let shortened: usize = placed.iter().map(|flag| flag.words.len()).sum();
            let rows = placed.iter().map(|flag| flag.row).max().unwrap_or(0);
            let lost = placed.iter().filter(lost).count();
            (worst_lost, lost, usize::MAX - shortened, rows)
        };
        let mut placed = to_the_right;
        for other in std::iter::once(to_the_left).chain(most_missed) {
            if cost(&other) < cost(&placed) {
                placed = other;
            }
        }
        let rows = placed.iter().map(|flag| flag.row + 1).max().unwrap_or(0);
        Self { placed, em, rows }
    }

    /// Height of all rows.
    pub(super) fn height(&self) -> f32 {
        f32::from(self.rows) * self.row_height()
    }

    fn row_height(&self) -> f32 {
        self.em * 1.5
    }

    /// Draws words above `top` and poles through the stretches beneath it, and takes their place.
    pub(super) fn draw(
        &self,
        canvas: &Canvas,
        space: &mut Space,
        top: f32,
        stretches: &[(f32, f32)],
        palette: &Palette,
    ) {
        canvas.open_group();
        // Today last, so that no pole lies over its line.
        let (today, others): (Vec<&PlacedFlag>, Vec<&PlacedFlag>) = self
            .placed
            .iter()
            .partition(|flag| flag.head == Head::Today);
        for flag in others.into_iter().chain(today) {
            let (colour, wide, dash) = match flag.head {
                Head::Today => (palette.ink, 2.0, ""),
                Head::Solid | Head::Diamond => (palette.edge, 0.8, ""),
                Head::Open => (palette.edge, 0.8, "3 4"),
            };
            let pen = Pen {
                colour,
                width: wide,
                dash,
            };
            for (from, to) in stretches {
                canvas.line((flag.x, *from), (flag.x, *to), pen);
                space.take(Box2 {
                    left: flag.x - 3.0,
                    top: *from,
                    right: flag.x + 3.0,
                    bottom: *to,
                });
            }
            if !flag.words.is_empty() {
                let middle = top - (f32::from(flag.row) + 0.5) * self.row_height();
                canvas.line((flag.x, middle - self.em * 0.45), (flag.x, top), pen);
                self.draw_words(flag, middle, canvas, palette);
            }
        }
        canvas.close_group();
    }

    fn draw_words(&self, flag: &PlacedFlag, middle: f32, canvas: &Canvas, palette: &Palette) {
        let em = self.em;
        let side = if flag.to_the_left { -1.0 } else { 1.0 };
        match flag.head {
            Head::Today => {}
            Head::Solid | Head::Open => {
                let fill = if flag.head == Head::Solid {
                    palette.second
                } else {
                    palette.paper
                };
                let pennant = Mark {
                    form: Form::Polygon(vec![
                        (0.0, -em * 0.4),
                        (side * em * 0.55, -em * 0.12),
                        (0.0, em * 0.16),
                    ]),
                    fill,
                    outline: Some(Pen {
                        colour: palette.second,
                        width: 1.2,
                        dash: "",
                    }),
                };
                canvas.mark((flag.x, middle), &pennant);
            }
            Head::Diamond => {
                let diamond = Mark {
                    form: Form::Polygon(vec![
                        (0.0, -em * 0.45),
                        (em * 0.35, -em * 0.08),
                        (0.0, em * 0.3),
                        (-em * 0.35, -em * 0.08),
                    ]),
                    fill: palette.second,
                    outline: None,
                };
                canvas.mark((flag.x + side * em * 0.35, middle), &diamond);
            }
        }
        let away = if flag.head == Head::Today {
            em * 0.4
        } else {
            em * 0.85
        };
        canvas.text(
            (flag.x + side * away, middle + em * 0.26),
            &flag.words,
            Lettering {
                size: em,
                colour: palette.ink,
                weight: weight_of(flag.head),
                anchor: if flag.to_the_left {
                    Anchor::End
                } else {
                    Anchor::Start
                },
            },
        );
    }
}

fn place_all(
    flags: &[Flag],
    time: &TimeScale,
    edges: (f32, f32),
    em: f32,
    left_first: bool,
) -> Vec<PlacedFlag> {
    let (mut labels, mut poles) = (Space::default(), Space::default());
    let most = em * 26.0;
    let half = ((edges.1 - edges.0) * 0.5).min(most);
    let mut placed = Vec::new();
    for flag in flags {
        let x = time.x(flag.day);
        let weight = weight_of(flag.head);
        let rows = || {
            (0..ROWS)
                .map(|row| (row, left_first))
                .chain((0..ROWS).map(|row| (row, !left_first)))
        };
        // In full where there is room for it, or else half of the width.
        let spot = [most, half].into_iter().find_map(|room| {
            let words = fitted(&flag.words, em, weight, room);
            let wide = width(&words, em, weight) + em * 1.2;
            let (row, to_the_left) = rows().find(|(row, to_the_left)| {
                let label = label_box(x, wide, *row, *to_the_left);
                label.left >= edges.0
                    && label.right <= edges.1
                    && labels.is_free(&label)
                    && poles.is_free(&label)
                    && labels.is_free(&pole_box(x, *row))
            })?;
            Some((words, wide, row, to_the_left))
        });
        let flag = match spot {
            Some((words, wide, row, to_the_left)) => {
                labels.take(label_box(x, wide, row, to_the_left));
                poles.take(pole_box(x, row));
                PlacedFlag {
                    x,
                    words,
                    head: flag.head,
                    rank: flag.rank,
                    row,
                    to_the_left,
                }
            }
            None => PlacedFlag {
                x,
                words: String::new(),
                head: flag.head,
                rank: flag.rank,
                row: 0,
                to_the_left: false,
            },
        };
        placed.push(flag);
    }
    placed
}

/// Rows are counted upwards from the panels, one unit each.
fn label_box(x: f32, wide: f32, row: u8, to_the_left: bool) -> Box2 {
    let row = f32::from(row);
    let (left, right) = if to_the_left {
        (x - wide, x - 0.6)
    } else {
        (x + 0.6, x + wide)
    };
    Box2 {
        left,
        top: -row - 0.95,
        right,
        bottom: -row - 0.05,
    }
}

fn pole_box(x: f32, row: u8) -> Box2 {
    Box2 {
        left: x - 0.5,
        top: -f32::from(row) - 0.04,
        right: x + 0.5,
        bottom: 0.0,
    }
}

fn weight_of(head: Head) -> Weight {
    match head {
        Head::Today => Weight::Bold,
        Head::Solid | Head::Open | Head::Diamond => Weight::Regular,
    }
}

fn flags(chart: &WindowChart, text: &dyn Text) -> Vec<Flag> {
    let mut flags = vec![Flag {
        day: chart.today,
        words: text.say("chart-today", &[]),
        head: Head::Today,
        rank: Rank::Today,
    }];
    if let Some(day) = chart.first_dose {
        flags.push(Flag {
            day,
            words: text.say("chart-first-dose", &[]),
            head: Head::Solid,
            rank: Rank::FirstDose,
        });
    }
    flags.extend(chart.milestones.iter().map(|mark| Flag {
        day: mark.on,
        words: mark.label.clone(),
        head: match (mark.shape, mark.planned) {
            (MilestoneShape::Diamond, _) => Head::Diamond,
            (MilestoneShape::Flag, false) => Head::Solid,
            (MilestoneShape::Flag, true) => Head::Open,
        },
        rank: Rank::Other,
    }));
    flags.extend(chart.assessments.iter().map(|assessment| {
        let (day, key, head) = match assessment.state {
            AssessmentState::Done(day) => (day, "chart-assessment-done", Head::Solid),
            AssessmentState::Ahead => (assessment.on, "chart-assessment-ahead", Head::Open),
            AssessmentState::Due => (assessment.on, "chart-assessment-due", Head::Open),
            AssessmentState::Missing => (assessment.on, "chart-assessment-missing", Head::Open),
            AssessmentState::Usual | AssessmentState::UsualPassed => {
                (assessment.on, "chart-assessment-usual", Head::Open)
            }
        };
        let week = FactArgument::Count(i64::from(assessment.day) / 7);
        Flag {
            day,
            words: text.say(key, &[("week", week)]),
            head,
            rank: Rank::Other,
        }
    }));
    flags
}
