//! `timed JOB FOLDER ROUNDS`: how long a chart (`chart`, `million`) or the visit summary (`summary`) takes, in this
//! process, after a warm-up. Prints nanoseconds, a line each; `make FOLDER` writes what a peer needs for the same
//! work. `cargo xtask bench report` runs it.

#[path = "../src/samples.rs"]
mod samples;

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use domain::quantity::RangeSource;
use domain::{Quantity, ReferenceRange};
use report::chart::{ChartOptions, ChartPoint, Theme, WindowChart, window_chart};
use report::document::{Paper, SummaryOptions, visit_summary};

type Failure = Box<dyn std::error::Error>;

/// Weekly draws of twenty years.
const WEEKLY: usize = 1_040;
const MILLION: usize = 1_000_000;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["make", folder] => make(Path::new(folder)),
        [job, folder, rounds] => run(job, Path::new(folder), rounds.parse()?),
        _ => Err("timed JOB FOLDER ROUNDS".into()),
    }
}

/// One panel with so many draws, a range of each, and peaks that stand alone.
fn chart(draws: usize) -> WindowChart {
    let mut chart = samples::chart();
    let first = chart.first_dose.unwrap_or(chart.today);
    chart.panels.truncate(1);
    chart.transfusions.clear();
    chart.milestones.clear();
    chart.cycles.clear();
    let template: Option<ChartPoint> = chart
        .panels
        .first()
        .and_then(|panel| panel.points.first().cloned());
    let Some(template) = template else {
        return chart;
    };
    // A million draws share the days of twenty years.
    let days = 7 * WEEKLY;
    for panel in &mut chart.panels {
        panel.points = (0..draws)
            .map(|index| ChartPoint {
                id: domain::Uuid::from_u128(index as u128),
                on: samples::later(first, i64::try_from(index * days / draws).unwrap_or(0)),
                quantity: Quantity::exact(samples::number(&value(index))),
                hollow: false,
                range: Some(ReferenceRange {
                    low: Some(samples::number("12.3")),
                    high: Some(samples::number("15.3")),
                    source: RangeSource::Printed,
                }),
                ..template.clone()
            })
            .collect();
    }
    chart.from = first;
    chart.to = samples::later(first, i64::try_from(days).unwrap_or(0));
    chart.today = chart.to;
    chart
}

/// The value of a draw in g/dL.
fn value(index: usize) -> String {
    let tenths = 80 + (index * 7) % 23 + if index % 997 == 500 { 60 } else { 0 };
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn make(folder: &Path) -> Result<(), Failure> {
    for (name, draws) in [("chart", WEEKLY), ("million", MILLION)] {
        let mut text = String::new();
        for index in 0..draws {
            writeln!(text, "{},{}", index * 7 * WEEKLY / draws, value(index))?;
        }
        std::fs::write(folder.join(format!("{name}.csv")), text)?;
    }
    std::fs::write(folder.join("summary.pdf"), summary()?)?;
    Ok(())
}

fn summary() -> Result<Vec<u8>, Failure> {
    let options = SummaryOptions {
        paper: Paper::A4,
        large_print: false,
        mono: false,
        language: "en-GB".to_owned(),
    };
    Ok(visit_summary(
        &samples::summary(),
        &options,
        &samples::English::new(),
    )?)
}

fn run(job: &str, folder: &Path, rounds: usize) -> Result<(), Failure> {
    let english = samples::English::new();
    let options = ChartOptions {
        width: 900.0,
        height: 400.0,
        theme: Theme::Light,
        text_scale: 1.0,
    };
    let draws = if job == "million" { MILLION } else { WEEKLY };
    let drawn = chart(if job == "summary" { 1 } else { draws });
    let content = samples::summary();
    let print = SummaryOptions {
        paper: Paper::A4,
        large_print: false,
        mono: false,
        language: "en-GB".to_owned(),
    };
    let mut times = String::new();
    let mut bytes = Vec::new();
    for round in 0..rounds + 2 {
        let start = Instant::now();
        bytes = match job {
            "chart" | "million" => window_chart(&drawn, &options, &english).svg.into_bytes(),
            "summary" => visit_summary(&content, &print, &english)?,
            _ => return Err("chart, million or summary".into()),
        };
        let took = start.elapsed().as_nanos();
        if round >= 2 {
            writeln!(times, "{took}")?;
        }
    }
    let ending = if job == "summary" { "pdf" } else { "svg" };
    std::fs::write(folder.join(format!("ours-{job}.{ending}")), bytes)?;
    std::fs::write(folder.join("times.txt"), times)?;
    Ok(())
}
