//! `mds results`: the stored results as a table, as CSV or as JSON.

use app::counts::{self, ResultDetailView, ResultsFilter};

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::output::{Output, Table, cell};
use crate::short_id::short;
use crate::values::{self, Names};

/// What `mds results` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only these tests, for example hemoglobin or platelets; commas between several.
    #[arg(long, value_delimiter = ',', value_name = "TEST")]
    analyte: Vec<String>,
    /// Not before this day.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Not after this day.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// How to print them.
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For a person.
    Table,
    /// For a spreadsheet.
    Csv,
    /// One JSON value per line.
    Json,
}

/// Prints them.
pub(crate) fn run(context: &mut Context, arguments: &Arguments) -> Result<Status, Failure> {
    let format = match (arguments.format, context.out.is_json()) {
        (Some(Format::Table | Format::Csv), true) => {
            return Err(Failure::usage(
                "--json and another --format cannot both be had.",
                "Leave one of them out.",
            ));
        }
        (None | Some(Format::Json), true) => Format::Json,
        (Some(format), false) => format,
        (None, false) => Format::Table,
    };
    let from = arguments
        .from
        .as_deref()
        .map(|day| values::day("--from", day))
        .transpose()?;
    let to = arguments
        .to
        .as_deref()
        .map(|day| values::day("--to", day))
        .transpose()?;
    let (session, person) = context.record()?;
    let mut filters: Vec<Option<String>> = arguments
        .analyte
        .iter()
        .map(|typed| Some(values::analyte(typed)))
        .collect();
    if filters.is_empty() {
        filters.push(None);
    }
    let mut results = Vec::new();
    for analyte in filters {
        let filter = ResultsFilter { analyte, from, to };
        results.extend(counts::results(&session, &person.id, &filter)?);
    }
    results.sort_by(|one, other| one.collected.cmp(&other.collected));
    match format {
        Format::Json => {
            let mut json = Output::new(true);
            for result in &results {
                json.value(result)?;
            }
            json.finish()?;
        }
        Format::Csv => context.out.bytes(csv(&results).as_bytes())?,
        Format::Table => {
            if results.is_empty() {
                context
                    .out
                    .say("No results here. Import a lab file with “mds import FILE”.")?;
            } else {
                context
                    .out
                    .table(&table(&Names::of_session(&session), &results))?;
            }
        }
    }
    Ok(Status::Done)
}

fn table(names: &Names, results: &[ResultDetailView]) -> Table {
    let mut table = Table::new(&[
        "drawn",
        "test",
        "value",
        "unit",
        "flag",
        "range of the lab",
        "printed as",
        "id",
    ]);
    for result in results {
        let printed = match &result.printed_unit {
            Some(unit) => format!("{} {unit}", result.printed_value),
            None => result.printed_value.clone(),
        };
        table.row([
            result.collected.clone(),
            names.of(&result.analyte),
            result.value.clone(),
            result.unit.clone(),
            cell(result.printed_flag.as_deref()),
            cell(result.printed_range.as_deref()),
            if result.is_typed {
                "typed".to_owned()
            } else {
                printed
            },
            short(&result.id),
        ]);
    }
    table
}

fn csv(results: &[ResultDetailView]) -> String {
    let mut lines = String::from(
        "drawn,test,value,unit,printed_name,printed_value,printed_unit,flag,range,laboratory,file,id\r\n",
    );
    for result in results {
        let cells = [
            result.collected.as_str(),
            &result.analyte,
            &result.canonical_value,
            &result.canonical_unit,
            &result.printed_name,
            &result.printed_value,
            result.printed_unit.as_deref().unwrap_or_default(),
            result.printed_flag.as_deref().unwrap_or_default(),
            result.printed_range.as_deref().unwrap_or_default(),
            result.laboratory.as_deref().unwrap_or_default(),
            result.file_name.as_deref().unwrap_or_default(),
            &result.id,
        ];
        let quoted: Vec<String> = cells.into_iter().map(quoted).collect();
        lines.push_str(&quoted.join(","));
        lines.push_str("\r\n");
    }
    lines
}

/// Quotes a cell where needed. A text that a spreadsheet would take for a formula gets an apostrophe
/// before it: names and units come out of files that strangers wrote.
fn quoted(text: &str) -> String {
    let is_number = text
        .trim_start_matches(['-', '+'])
        .starts_with(|c: char| c.is_ascii_digit());
    let starts_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number;
    let text = if starts_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains(['"', ',', '\n', '\r', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        for (cell, written) in [
            ("8.9", "8.9"),
            ("-1.5", "-1.5"),
            ("10*9/L", "10*9/L"),
            ("a,b", "\"a,b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""),
            ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
            ("@x", "'@x"),
        ] {
            assert_eq!(quoted(cell), written);
        }
    }
}
