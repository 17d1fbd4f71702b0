//! A record in the form of the chart.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::analyte::Analyte;
use domain::criteria::StudySettings;
use domain::result::{LabResult, Origin};
use domain::treatment::{Milestone, MilestoneKind, MilestoneStatus, Treatment};
use domain::trend::trend;
use domain::{Decimal, Uuid};
use report::chart::{
    self, ChartDrawing, ChartOptions, ChartPoint, Cycle, DisplayUnit, MilestoneMark,
    MilestoneShape, Panel, Theme, TransfusionMark, WindowChart,
};
use words::{Arg, Words};

use super::{CountsRequest, ThemeView};
use crate::entries::milestone_code;
use crate::error::AppError;
use crate::home::{self, MAIN_COUNTS};
use crate::message::Message;
use crate::person_facts::PersonRecord;
use crate::text::ReportText;
use crate::typed;

pub(super) fn draw(chart: &WindowChart, words: &Words, request: &CountsRequest) -> ChartDrawing {
    let side = |pixels: u32| f32::from(u16::try_from(pixels.clamp(240, 8000)).unwrap_or(8000));
    let options = ChartOptions {
        width: side(request.width),
        height: side(request.height),
        theme: match request.theme {
            ThemeView::Light => Theme::Light,
            ThemeView::Dark => Theme::Dark,
            ThemeView::Contrast => Theme::Contrast,
            ThemeView::Print => Theme::Print,
        },
        #[expect(
            clippy::cast_possible_truncation,
            reason = "clamped to between 0.5 and 3"
        )]
        text_scale: request.text_scale.clamp(0.5, 3.0) as f32,
    };
    chart::window_chart(chart, &options, &ReportText(words))
}

/// Brings a record into the form of the chart.
pub(crate) fn window_chart(
    record: &PersonRecord,
    words: &Words,
    request: &CountsRequest,
) -> Result<WindowChart, AppError> {
    let treatment = record.course.treatment(request.treatment.as_deref())?;
    let first_dose = treatment.and_then(|treatment| treatment.first_dose);
    let end = treatment
        .and_then(|treatment| treatment.ended)
        .unwrap_or(record.today);
    let (usual_from, usual_to) = chart::default_span(first_dose, end.min(record.today));
    let from = typed::optional_day(words, "from", request.from.as_deref())?.unwrap_or(usual_from);
    let to = typed::optional_day(words, "until", request.to.as_deref())?.unwrap_or(usual_to);
    if to <= from {
        return Err(AppError::invalid(
            "until",
            request.to.as_deref().unwrap_or_default(),
        ));
    }
    let analytes: Vec<Analyte> = if request.analytes.is_empty() {
        MAIN_COUNTS.to_vec()
    } else {
        request
            .analytes
            .iter()
            .map(|asked| Analyte::from_id(asked).ok_or_else(|| AppError::invalid("analyte", asked)))
            .collect::<Result<_, _>>()?
    };
    let baselines =
        match (treatment, first_dose) {
            (Some(treatment), Some(_)) => Some(domain::criteria::baselines(
                &record.criteria_input(treatment, record.today, StudySettings::default())?,
            )),
            (Some(_) | None, Some(_) | None) => None,
        };
    let results: BTreeMap<Uuid, &LabResult> = record
        .results
        .iter()
        .map(|result| (result.id, result))
        .collect();
    let panels = analytes
        .iter()
        .map(|analyte| {
            let baseline = baselines
                .as_ref()
                .and_then(|baselines| baselines.of(*analyte));
            panel(record, &results, words, *analyte, (baseline, first_dose))
        })
        .collect();
    let window = first_dose.zip(treatment).and_then(|(first, treatment)| {
        Some((
            first.checked_add_days(Days::new(u64::from(treatment.window.from_day)))?,
            first.checked_add_days(Days::new(u64::from(treatment.window.to_day)))?,
        ))
    });
    Ok(WindowChart {
        treatment: treatment
            .map(|treatment| treatment.name.clone())
            .unwrap_or_default(),
        first_dose,
        today: record.today,
        from,
        to,
        window,
        panels,
        transfusions: record
            .course
            .transfusions
            .iter()
            .map(|given| TransfusionMark {
                on: given.on,
                product: given.product,
                units: given.units,
            })
            .collect(),
        milestones: milestones(record, words, treatment),
        assessments: treatment
            .map(|treatment| record.course.position(treatment).assessments)
            .unwrap_or_default(),
        cycles: treatment
            .map(|treatment| cycles(treatment, &record.course.milestones, end.min(to)))
            .unwrap_or_default(),
        dips: treatment
            .map(|treatment| dips(treatment, &record.course.milestones, from, end.min(to)))
            .unwrap_or_default(),
    })
}

/// Days on which counts often dip, neighbours joined; none that lies ahead of `until`.
fn dips(
    treatment: &Treatment,
    milestones: &[Milestone],
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<(NaiveDate, NaiveDate)> {
    let Some(first) = treatment.first_dose else {
        return Vec::new();
    };
    let mut dips: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for day in from.max(first).iter_days().take_while(|day| *day <= until) {
        if !domain::window::is_expected_dip(treatment, milestones, day) {
            continue;
        }
        match dips.last_mut() {
            Some((_, last)) if last.succ_opt() == Some(day) => *last = day,
            _ => dips.push((day, day)),
        }
    }
    dips
}

fn panel(
    record: &PersonRecord,
    results: &BTreeMap<Uuid, &LabResult>,
    words: &Words,
    analyte: Analyte,
    (baseline, first_dose): (Option<Decimal>, Option<NaiveDate>),
) -> Panel {
    let counts = record.counts(analyte);
    let comparable = record.comparable(analyte, &counts, first_dose);
    Panel {
        analyte,
        unit: DisplayUnit {
            ucum: words.unit(analyte),
            scale: words.shown_scale(analyte),
        },
        points: counts
            .iter()
            .filter_map(|count| {
                let result = results.get(&count.result)?;
                Some(ChartPoint {
                    id: count.result,
                    on: count.collected.day()?,
                    quantity: count.quantity,
                    hollow: analyte != Analyte::Neutrophils && record.is_influenced(analyte, count),
                    doubtful: false,
                    range: if count.is_calculated {
                        None
                    } else {
                        result.range
                    },
                    printed: result.printed.value_with_unit(),
                    laboratory: result.laboratory.clone(),
                    origin: if count.is_calculated {
                        Origin::Calculated
                    } else {
                        result.origin
                    },
                })
            })
            .collect(),
        baseline,
        trend: trend(analyte, &comparable),
    }
}

fn milestones(
    record: &PersonRecord,
    words: &Words,
    treatment: Option<&Treatment>,
) -> Vec<MilestoneMark> {
    let own = treatment.map(|treatment| treatment.id);
    record
        .course
        .milestones
        .iter()
        .filter(|milestone| milestone.treatment.is_none() || milestone.treatment == own)
        // Assessments have a lane of their own, doses are the cycle bars.
        .filter(|milestone| {
            !matches!(
                milestone.kind,
                MilestoneKind::Assessment | MilestoneKind::Dose
            ) && milestone.status != MilestoneStatus::Missed
        })
        .filter_map(|milestone| {
            let word = words.say(
                &format!(
                    "milestone-{}",
                    catalogue_name(milestone_code(milestone.kind))
                ),
                &[],
            );
            Some(MilestoneMark {
                on: milestone.day()?,
                label: if milestone.kind == MilestoneKind::Other {
                    milestone.note.clone().unwrap_or(word)
                } else {
                    word
                },
                shape: if milestone.kind == MilestoneKind::Marrow {
                    MilestoneShape::Diamond
                } else {
                    MilestoneShape::Flag
                },
                planned: milestone.status == MilestoneStatus::Planned,
            })
        })
        .collect()
}

/// `doseHeld` as the catalogue writes it: `dose_held`.
pub(crate) fn catalogue_name(code: &str) -> String {
    code.chars().fold(String::new(), |mut name, letter| {
        if letter.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
        name
    })
}

fn cycles(treatment: &Treatment, milestones: &[Milestone], until: NaiveDate) -> Vec<Cycle> {
    domain::cycle::cycles(treatment, milestones, until)
        .map(|cycle| Cycle {
            number: cycle.number,
            from: cycle.from,
            to: cycle.to,
        })
        .collect()
}

pub(super) fn point_sentences(words: &Words, point: &ChartPoint) -> Vec<Message> {
    let mut sentences = vec![Message::say(
        words,
        "count-drawn",
        &[("date", Arg::Date(point.on))],
    )];
    if let Some(position) = point
        .range
        .and_then(|range| range.position(&point.quantity))
    {
        sentences.push(Message::say(words, home::position_key(position), &[]));
    }
    if point.hollow {
        sentences.push(Message::say(words, "count-soon-after-red-cells", &[]));
    }
    match point.origin {
        Origin::Calculated => sentences.push(Message::say(words, "count-calculated", &[])),
        Origin::Typed => sentences.push(Message::say(words, "count-typed", &[])),
        Origin::Imported => sentences.push(Message::say(
            words,
            "count-printed",
            &[("printed", Arg::Text(&point.printed))],
        )),
    }
    sentences
}
