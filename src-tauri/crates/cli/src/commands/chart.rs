//! `mds chart`: the window chart as SVG, PNG or PDF.

use app::counts::{self, ChartFormat, CountsRequest};

use crate::commands::record::treatment_id;
use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::files::Target;
use crate::values::{self, Theme};

/// What `mds chart` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: Target,
    /// Which counts, commas between; haemoglobin, neutrophils and platelets if not given.
    #[arg(long, value_delimiter = ',', value_name = "TEST,…")]
    analytes: Vec<String>,
    /// Name or id of a treatment; the present one if not given.
    #[arg(long, value_name = "NAME")]
    treatment: Option<String>,
    /// First day; 16 weeks before the first dose if not given.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day; week 26, or today where that is later, if not given.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Colours; those of paper for a PDF, else light, if not given.
    #[arg(long, value_enum)]
    theme: Option<Theme>,
    /// Width and height. A PNG has twice as many pixels each way, so that it stays sharp.
    #[arg(long, value_name = "WxH", default_value = "1000x760", value_parser = values::size)]
    size: (u32, u32),
    /// Kind of file, where the name does not tell.
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Svg,
    Png,
    Pdf,
}

/// Writes it.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let format = format(arguments)?;
    arguments.target.check()?;
    let (session, person) = context.record()?;
    let usual = match format {
        ChartFormat::Pdf => Theme::Print,
        ChartFormat::Svg | ChartFormat::Png => Theme::Light,
    };
    let request = CountsRequest {
        treatment: treatment_id(&session, &person.id, arguments.treatment.as_deref())?,
        analytes: arguments
            .analytes
            .iter()
            .map(|typed| values::analyte(typed))
            .collect(),
        from: arguments.from.clone(),
        to: arguments.to.clone(),
        theme: arguments.theme.unwrap_or(usual).into(),
        width: arguments.size.0,
        height: arguments.size.1,
        text_scale: 1.0,
    };
    let bytes = counts::chart(&session, &person.id, &request, format, context.now)?;
    arguments.target.write(&mut context.out, &bytes)?;
    super::summary::say_written(context, &arguments.target, bytes.len())?;
    Ok(Status::Done)
}

fn format(arguments: &Arguments) -> Result<ChartFormat, Failure> {
    if let Some(format) = arguments.format {
        return Ok(match format {
            Format::Svg => ChartFormat::Svg,
            Format::Png => ChartFormat::Png,
            Format::Pdf => ChartFormat::Pdf,
        });
    }
    let ending = arguments
        .target
        .out
        .extension()
        .and_then(|ending| ending.to_str());
    match ending.map(str::to_ascii_lowercase).as_deref() {
        Some("svg") => Ok(ChartFormat::Svg),
        Some("png") => Ok(ChartFormat::Png),
        Some("pdf") => Ok(ChartFormat::Pdf),
        Some(_) | None => Err(Failure::usage(
            "The name of the chart file does not say what to draw.",
            "End it in .svg, .png or .pdf, or say --format.",
        )),
    }
}
