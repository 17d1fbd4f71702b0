//! Writes the chart and the visit summary of an invented person into a folder, to be looked at:
//! `cargo run -p report --example drawings -- FOLDER`.

#[path = "../src/samples.rs"]
mod samples;

use std::path::Path;

use report::chart::{ChartOptions, Theme, chart_png, window_chart};
use report::document::{Paper, SummaryOptions, visit_summary};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let english = samples::English::new();
    let looks = [
        ("light", ChartOptions::default()),
        (
            "dark",
            ChartOptions {
                theme: Theme::Dark,
                ..ChartOptions::default()
            },
        ),
        (
            "contrast",
            ChartOptions {
                theme: Theme::Contrast,
                ..ChartOptions::default()
            },
        ),
        (
            "grey",
            ChartOptions {
                theme: Theme::PrintGrey,
                ..ChartOptions::default()
            },
        ),
        (
            "narrow",
            ChartOptions {
                width: 360.0,
                height: 700.0,
                ..ChartOptions::default()
            },
        ),
        (
            "large",
            ChartOptions {
                text_scale: 2.0,
                ..ChartOptions::default()
            },
        ),
    ];
    for (name, options) in looks {
        let drawing = window_chart(&samples::chart(), &options, &english);
        std::fs::write(folder.join(format!("chart-{name}.svg")), &drawing.svg)?;
        std::fs::write(
            folder.join(format!("chart-{name}.png")),
            chart_png(&drawing, 1.0)?,
        )?;
    }
    let prints = [
        ("a4", Paper::A4, false, false),
        ("letter-grey", Paper::Letter, false, true),
        ("large", Paper::A4, true, false),
    ];
    for (name, paper, large_print, mono) in prints {
        let options = SummaryOptions {
            paper,
            large_print,
            mono,
            language: "en-GB".to_owned(),
        };
        let pdf = visit_summary(&samples::summary(), &options, &english)?;
        std::fs::write(folder.join(format!("summary-{name}.pdf")), pdf)?;
    }
    Ok(())
}
