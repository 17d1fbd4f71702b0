//! The sections of the visit summary, in the order in which they are read, as pieces of a page.

use std::collections::BTreeMap;

use domain::fact::FactArgument;
use domain::person::{Medicine, MedicineClass};
use domain::transfusion::Product;
use domain::treatment::Arm;

use crate::chart::{ChartOptions, Theme, TransfusionMark, WindowChart, window_chart, window_strip};
use crate::fonts::{Weight, broken, width};
use crate::text::Text;

use super::content::{DatedLine, SummaryContent, SummaryOptions, SummaryTreatment};
use super::layout::{Figure, Piece, Style};
use super::limits::Limits;
use super::position::position_sentences;
use super::table::last_draws;
use super::writer::Writer;

/// Makes the pieces of the summary.
///
/// A chart of the same height is drawn once and kept in `charts`.
pub(super) fn pieces(
    content: &SummaryContent,
    options: &SummaryOptions,
    limits: Limits,
    style: &Style,
    text: &dyn Text,
    charts: &mut BTreeMap<(usize, bool), Figure>,
) -> Vec<Piece> {
    let mut writer = Writer {
        pieces: Vec::new(),
        style: *style,
        text,
        lists: 0,
        indent: 0.0,
        tight: limits.tight,
    };
    writer.heading_block(content);
    writer.position(content, options);
    writer.notices(content);
    writer.in_record(content, limits);
    writer.results(content, limits);
    writer.first_questions(content, limits);
    writer.medicines(content, limits);
    writer.health(content, limits);
    let chart = content
        .chart
        .as_ref()
        .filter(|chart| !chart.panels.is_empty());
    let tenths = limits.chart_tenths;
    if chart.is_some() && tenths == 0 {
        let key = if content.without_table {
            "report-chart-left-out-alone"
        } else {
            "report-chart-left-out"
        };
        writer.paragraph(&text.say(key, &[]), true);
    }
    if let Some(chart) = chart.filter(|_| tenths > 0) {
        let drawn = charts
            .entry((tenths, limits.flags))
            .or_insert_with(|| chart_figure(chart, options, limits, style, text));
        writer.heading("report-chart");
        writer.pieces.push(Piece::Figure(drawn.clone()));
        // On paper nobody can point at a line to learn what it is.
        if chart.panels.iter().any(|panel| panel.baseline.is_some()) {
            writer.paragraph(&text.say("report-chart-lines", &[]), true);
        }
    }
    writer.transfusions(content, limits);
    writer.planned(content, limits);
    for (key, lines, most, most_lines) in [
        (
            "report-milestones",
            &content.milestones,
            limits.milestones,
            2,
        ),
        ("report-notes", &content.notes, limits.notes, 4),
    ] {
        writer.dated(key, lines, most, most_lines);
    }
    writer.questions(content, limits);
    writer.pieces
}

impl Writer<'_> {
    fn heading_block(&mut self, content: &SummaryContent) {
        let made = [("date", FactArgument::Text(self.text.date(content.made)))];
        let kicker = self.text.say("report-kicker", &made);
        self.pieces.push(Piece::Kicker(kicker));
        let width_of_title = self.style.content_width();
        self.pieces.push(Piece::Title(broken(
            &content.name,
            self.style.title,
            Weight::Bold,
            width_of_title,
            2,
        )));
        let mut facts: Vec<(&'static str, String)> = Vec::new();
        if let Some(birth) = content.birth_date {
            facts.push(("report-born", self.text.date(birth)));
        }
        if !content.diagnosis.is_empty() {
            facts.push(("report-card-diagnosis", content.diagnosis.join(", ")));
        }
        if let Some(treatment) = &content.treatment {
            facts.extend(self.treatment_facts(treatment));
        }
        if let Some(visit) = &content.visit {
            facts.push(("report-visit", self.with_date(visit)));
        }
        let size = self.style.body;
        let indent = facts
            .iter()
            .map(|(key, _)| width(&self.say(key), size, Weight::Regular))
            .fold(0.0, f32::max)
            + size;
        for (key, words) in facts {
            let lines = broken(&words, size, Weight::Regular, width_of_title - indent, 2);
            let name = self.say(key);
            self.pieces.push(Piece::Fact {
                name,
                lines,
                indent,
            });
        }
    }

    /// The treatment and its study, each with the key of its name.
    pub(super) fn treatment_facts(
        &self,
        treatment: &SummaryTreatment,
    ) -> Vec<(&'static str, String)> {
        let mut facts = Vec::new();
        let first = match treatment.first_dose {
            Some(day) => self.text.say(
                "report-since",
                &[("date", FactArgument::Text(self.text.date(day)))],
            ),
            None => self.say("report-no-first-dose"),
        };
        let words = if treatment.is_unsettled {
            treatment.name.clone()
        } else {
            format!("{}, {first}", treatment.name)
        };
        facts.push(("report-treatment", words));
        if let Some(trial) = &treatment.trial {
            let mut words = vec![trial.name.clone()];
            words.extend(trial.registry_number.clone());
            words.extend(trial.phase.as_ref().map(|phase| {
                self.text.say(
                    "report-phase",
                    &[("phase", FactArgument::Text(phase.clone()))],
                )
            }));
            match &trial.arm {
                Arm::Known(arm) => words.push(
                    self.text
                        .say("report-arm", &[("arm", FactArgument::Text(arm.clone()))]),
                ),
                Arm::Blinded => words.push(self.say("report-arm-blinded")),
                Arm::Open => words.push(self.say("report-arm-open")),
                Arm::NotSaid => {}
            }
            facts.push(("report-study", words.join(", ")));
        }
        facts
    }

    fn position(&mut self, content: &SummaryContent, options: &SummaryOptions) {
        let strip = content.chart.as_ref().and_then(|chart| {
            window_strip(chart, &chart_options(options, &self.style, 0.0), self.text)
        });
        let sentences = position_sentences(&content.facts, self.text);
        if strip.is_none() && sentences.is_empty() {
            return;
        }
        self.heading("report-position");
        self.pieces.extend(strip.map(|strip| {
            Piece::Figure(Figure {
                svg: strip.svg,
                size: strip.size,
                alternative: strip.description,
            })
        }));
        self.paragraph(&sentences.join(" "), false);
    }

    /// What whoever reads it must know, whatever else has to give way.
    fn notices(&mut self, content: &SummaryContent) {
        self.bullets_of(&content.notices, 1, 12);
    }

    /// What else follows from the record.
    fn in_record(&mut self, content: &SummaryContent, limits: Limits) {
        if content.in_record.is_empty() {
            return;
        }
        let shown: Vec<String> = content
            .in_record
            .iter()
            .take(limits.in_record)
            .cloned()
            .collect();
        let (all, some) = (content.in_record.len(), shown.len());
        self.cut_list(
            "report-in-record",
            "report-in-record-left-out",
            (all, some),
            |writer| {
                // A sentence that says what something does not mean ends with that.
                writer.bullets_of(&shown, 1, 6);
            },
        );
    }

    fn results(&mut self, content: &SummaryContent, limits: Limits) {
        if content.without_table {
            return;
        }
        self.heading("report-results");
        let Some(made) = last_draws(&content.tests, limits.tests, &self.style, self.text) else {
            let none = self.say("report-no-results");
            self.paragraph(&none, false);
            return;
        };
        self.pieces.push(Piece::Table(made.table));
        let marks = made.marks;
        let notes = [
            (marks.flags, "report-mark-flags"),
            (marks.typed, "report-mark-typed"),
            (marks.calculated, "report-mark-calculated"),
            (marks.doubtful, "report-mark-doubtful"),
            (marks.general_range, "report-mark-general-range"),
        ];
        let mut words: Vec<String> = notes
            .iter()
            .filter(|(used, _)| *used)
            .map(|(_, key)| self.say(key))
            .collect();
        words.extend(content.grade_note.clone());
        for (left_out, key) in [
            (made.draws_left_out, "report-more-draws"),
            (made.tests_left_out, "report-more-tests"),
        ] {
            if left_out > 0 {
                words.push(self.counted(key, left_out));
            }
        }
        // What is left out is counted at its end.
        self.paragraph_of(&words.join(" "), true, 20);
    }

    fn first_questions(&mut self, content: &SummaryContent, limits: Limits) {
        if content.ask_first.is_empty() {
            return;
        }
        self.heading("report-ask-first");
        let questions: Vec<String> = content.ask_first.iter().take(3).cloned().collect();
        let writing_lines = u8::try_from(limits.writing_lines).unwrap_or(u8::MAX);
        self.numbered(&questions, 1, 3, writing_lines);
    }

    fn questions(&mut self, content: &SummaryContent, limits: Limits) {
        let first = content.ask_first.len().min(3);
        let others: Vec<String> = content
            .ask_first
            .iter()
            .skip(3)
            .chain(&content.questions)
            .cloned()
            .collect();
        if others.is_empty() {
            return;
        }
        let shown: Vec<String> = others.iter().take(limits.questions).cloned().collect();
        let (all, some) = (others.len(), shown.len());
        self.cut_list(
            "report-questions",
            "report-more-questions",
            (all, some),
            |writer| {
                writer.numbered(&shown, first + 1, 2, 0);
            },
        );
    }

    fn transfusions(&mut self, content: &SummaryContent, limits: Limits) {
        let mut marks: Vec<TransfusionMark> = content
            .transfusions
            .iter()
            .copied()
            .filter(|mark| mark.on <= content.made)
            .collect();
        if marks.is_empty() {
            return;
        }
        marks.sort_by_key(|mark| std::cmp::Reverse(mark.on));
        let items: Vec<String> = marks
            .iter()
            .take(limits.transfusions)
            .map(|mark| {
                let key = match mark.product {
                    Product::RedCells => "report-red-cells",
                    Product::Platelets => "report-platelets",
                    Product::Other => "report-other-product",
                };
                let units = self.text.say(
                    key,
                    &[("units", FactArgument::Count(i64::from(mark.units)))],
                );
                self.colon(&self.text.date(mark.on), &units)
            })
            .collect();
        let (all, some) = (marks.len(), items.len());
        self.cut_list(
            "report-transfusions",
            "report-more-transfusions",
            (all, some),
            |writer| {
                writer.bullets(&items, 2, 2);
            },
        );
    }

    fn medicines(&mut self, content: &SummaryContent, limits: Limits) {
        if !content.medicines.is_empty() {
            let mut medicines: Vec<&Medicine> = content.medicines.iter().collect();
            // What thins the blood must be seen first.
            medicines.sort_by_key(|medicine| match medicine.class {
                MedicineClass::BloodThinner => 0,
                MedicineClass::GrowthFactor | MedicineClass::LongActingGrowthFactor => 1,
                MedicineClass::Painkiller | MedicineClass::Chelator | MedicineClass::Other => 2,
            });
            let items: Vec<String> = medicines
                .iter()
                .take(limits.medicines)
                .map(|medicine| self.medicine(medicine))
                .collect();
            self.section("report-medicines", |writer| {
                writer.bullets(&items, 2, 2);
                writer.left_out("report-more-medicines", medicines.len(), items.len());
            });
        }
        if !content.allergies.is_empty() {
            let items: Vec<String> = content
                .allergies
                .iter()
                .take(limits.allergies)
                .map(|allergy| match &allergy.reaction {
                    Some(reaction) => self.colon(&allergy.substance, reaction),
                    None => allergy.substance.clone(),
                })
                .collect();
            self.section("report-allergies", |writer| {
                writer.bullets(&items, 2, 2);
                writer.left_out(
                    "report-more-allergies",
                    content.allergies.len(),
                    items.len(),
                );
            });
        }
    }

    /// What the trial nurse asks first, and what the blood bank must know; the latter is never cut.
    fn health(&mut self, content: &SummaryContent, limits: Limits) {
        if !content.blood_needs.is_empty() {
            let needs = &content.blood_needs;
            self.section("report-blood-needs", |writer| {
                writer.bullets_of(needs, 2, 6);
            });
        }
        let mut effects: Vec<&DatedLine> = content.side_effects.iter().collect();
        effects.sort_by_key(|line| std::cmp::Reverse(line.on));
        let items: Vec<String> = effects
            .iter()
            .take(limits.notes.max(1))
            .map(|line| self.with_date(line))
            .collect();
        let shown = items.len();
        let check_in = content.check_in.as_ref().map(|line| self.with_date(line));
        let key = match (&check_in, shown) {
            (None, 0) => return self.nothing_entered(content),
            (Some(_), 0) => "report-check-in",
            (_, _) => "report-side-effects",
        };
        // One heading for both: what is felt now belongs beside what the treatment may have done.
        let check_in = check_in.map(|check_in| match shown {
            0 => check_in,
            _ => self.colon(&self.say("report-check-in"), &check_in),
        });
        self.section(key, |writer| {
            writer.bullets(&items, 1, 2);
            // The answers about bleeding and fever are among the last of it.
            writer.bullets_of(check_in.as_slice(), 1, 6);
            writer.left_out("report-more-entries", effects.len(), shown);
        });
        self.nothing_entered(content);
    }

    /// An empty list must not be taken for the answer that there is nothing.
    fn nothing_entered(&mut self, content: &SummaryContent) {
        if content.nothing_entered.is_empty() {
            return;
        }
        let lists = FactArgument::Text(content.nothing_entered.join(", "));
        let words = self.text.say("report-nothing-entered", &[("lists", lists)]);
        self.paragraph(&words, true);
    }

    fn medicine(&self, medicine: &Medicine) -> String {
        let mut words = medicine.name.clone();
        if let Some(dose) = &medicine.dose {
            words = format!("{words}, {dose}");
        }
        if medicine.class == MedicineClass::BloodThinner {
            words = format!("{words} ({})", self.say("report-blood-thinner"));
        }
        if let Some(until) = medicine.until {
            let until = FactArgument::Text(self.text.partial(until));
            words = format!(
                "{words}, {}",
                self.text.say("report-until", &[("date", until)])
            );
        }
        words
    }

    /// What is still to come, the next first.
    fn planned(&mut self, content: &SummaryContent, limits: Limits) {
        if content.planned.is_empty() {
            return;
        }
        let mut next_first: Vec<&DatedLine> = content.planned.iter().collect();
        next_first.sort_by_key(|line| (line.on.is_none(), line.on));
        let items: Vec<String> = next_first
            .iter()
            .take(limits.milestones)
            .map(|line| self.with_date(line))
            .collect();
        let (all, some) = (content.planned.len(), items.len());
        self.cut_list(
            "report-planned",
            "report-more-planned",
            (all, some),
            |writer| {
                writer.bullets(&items, 1, 2);
            },
        );
    }

    fn dated(&mut self, key: &str, all: &[DatedLine], most: usize, lines: usize) {
        if all.is_empty() {
            return;
        }
        let mut newest_first: Vec<&DatedLine> = all.iter().collect();
        newest_first.sort_by_key(|line| std::cmp::Reverse(line.on));
        let items: Vec<String> = newest_first
            .iter()
            .take(most)
            .map(|line| self.with_date(line))
            .collect();
        let (all, some) = (all.len(), items.len());
        self.cut_list(key, "report-more-entries", (all, some), |writer| {
            writer.bullets(&items, 1, lines);
        });
    }
}

/// Letters of a small chart in large print: 12 points.
const SMALL_IN_LARGE_PRINT: f32 = 0.84;

fn chart_figure(
    chart: &WindowChart,
    options: &SummaryOptions,
    limits: Limits,
    style: &Style,
    text: &dyn Text,
) -> Figure {
    // The strip has the assessments already, and what is planned.
    let mut chart = WindowChart {
        assessments: Vec::new(),
        ..chart.clone()
    };
    chart
        .milestones
        .retain(|mark| limits.flags && !mark.planned);
    let full = style.page.1 * if options.large_print { 0.7 } else { 0.5 };
    let height = full * u8::try_from(limits.chart_tenths).map_or(1.0, f32::from) / 10.0;
    let mut set = chart_options(options, style, height);
    if options.large_print && limits.chart_tenths < 8 {
        // Names then stand beside their panels, which takes half the height.
        set.text_scale = SMALL_IN_LARGE_PRINT;
    }
    let drawing = window_chart(&chart, &set, text);
    // Never higher than a page; the text then shrinks with the drawing.
    let room = style.bottom() - style.margin - style.heading * 2.0 - style.body;
    let shrink = (room / drawing.size.1).min(1.0);
    Figure {
        svg: drawing.svg,
        size: (drawing.size.0 * shrink, drawing.size.1 * shrink),
        alternative: format!("{}. {}", drawing.title, drawing.description),
    }
}

fn chart_options(options: &SummaryOptions, style: &Style, height: f32) -> ChartOptions {
    ChartOptions {
        width: style.content_width(),
        height,
        theme: if options.mono {
            Theme::PrintGrey
        } else {
            Theme::Print
        },
        // In large print the names of marks are a little smaller than running text, as everywhere.
        text_scale: if options.large_print {
            1.0
        } else {
            style.body / 14.0
        },
    }
}
