//! `mds risk`: published risk scores from typed-in values of the time of diagnosis.

use std::path::PathBuf;

use app::risk::{RiskSystem, score_table};

use crate::failure::{Failure, Status};
use crate::files;

/// What `mds risk` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Which score.
    #[arg(value_enum)]
    system: System,
    /// A JSON or CSV file of values from the time of diagnosis, before treatment. Headings as in the public
    /// IPSS-M example table, and ANC and AGE. Needs no vault; prints one JSON line for each row.
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum System {
    /// Greenberg and others, Blood 1997.
    Ipss,
    /// Greenberg and others, Blood 2012, with its age form.
    IpssR,
    /// Bernard and others, NEJM Evidence 2022.
    IpssM,
}

/// Prints one line for each row.
pub(crate) fn run(arguments: &Arguments) -> Result<Status, Failure> {
    let system = match arguments.system {
        System::Ipss => RiskSystem::Ipss,
        System::IpssR => RiskSystem::IpssR,
        System::IpssM => RiskSystem::IpssM,
    };
    let bytes = files::load_needed(&arguments.input)?;
    let scored = score_table(system, &bytes).map_err(|error| Failure::NotARiskTable {
        path: arguments.input.clone(),
        cause: error.cause,
    })?;
    let mut json = crate::output::Output::new(true);
    for row in &scored {
        json.value(row)?;
    }
    json.finish()?;
    Ok(Status::Done)
}
