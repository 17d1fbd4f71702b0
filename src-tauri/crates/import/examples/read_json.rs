//! Development only: `read_json read --json FILE` prints the reading as the command line will.
#![allow(
    clippy::all,
    clippy::print_stdout,
    reason = "a stand-in that is removed once `mds` exists"
)]

use domain::draft::*;
use serde_json::{Value, json};

fn place(place: &Option<Place>) -> Value {
    match place {
        None => Value::Null,
        Some(Place::Page { page, area }) => json!({"page": page, "box": area}),
        Some(Place::Line(line)) => json!({"line": line}),
        Some(Place::Cell { sheet, cell }) => json!({"sheet": sheet, "cell": cell}),
        Some(Place::Path(path)) => json!({"path": path}),
    }
}

fn main() {
    let file = std::env::args().last().expect("a file");
    let bytes = std::fs::read(&file).expect("the file");
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let name = file.rsplit('/').next().unwrap_or_default().to_owned();
    let reading = import::read(
        &bytes,
        &name,
        &import::ReadOptions {
            today,
            day_first: None,
        },
    );
    let results: Vec<Value> = reading.drafts.iter().map(|d| json!({
        "analyte": d.analyte.map(|a| a.id()), "loinc": d.loinc,
        "printed": {"name": d.printed.name, "value": d.printed.value, "comparator": d.printed.comparator.map(|c| c.sign()),
            "unit": d.printed.unit, "flag": d.printed.flag, "range": d.printed.range},
        "value": d.quantity.map(|q| q.value.to_string().parse::<f64>().unwrap_or(f64::NAN)),
        "comparator": d.quantity.and_then(|q| q.comparator).map(|c| c.sign()),
        "unit": d.analyte.map(|a| a.canonical_unit()),
        "collected": d.collected.map(|c| c.to_string()),
        "collected_choices": d.collected_choices.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "status": match d.status { domain::result::ResultStatus::Final => "final", domain::result::ResultStatus::Corrected => "corrected",
            domain::result::ResultStatus::Preliminary => "preliminary", domain::result::ResultStatus::Cancelled => "cancelled",
            domain::result::ResultStatus::EnteredInError => "entered_in_error", domain::result::ResultStatus::Unknown => "unknown" },
        "person": d.person,
        "confidence": if d.confidence() == Confidence::Certain { "certain" } else { "check" },
        "reasons": d.reasons.iter().map(|r| r.code()).collect::<Vec<_>>(),
        "place": place(&d.place),
    })).collect();
    let problems: Vec<Value> = reading
        .problems
        .iter()
        .map(|p| json!({"code": p.code.code(), "message": p.detail, "place": place(&p.place)}))
        .collect();
    let people: Vec<Value> = reading.people.iter().map(|p| json!({"name": p.name, "birth_date": p.birth_date.map(|d| d.to_string()), "ids": p.ids})).collect();
    println!(
        "{}",
        json!({"file": file, "format": reading.format.code(), "people": people, "results": results, "problems": problems})
    );
    let refused = problems.iter().any(|p| {
        matches!(
            p["code"].as_str(),
            Some(
                "empty"
                    | "unknown_format"
                    | "not_read_yet"
                    | "damaged"
                    | "password_needed"
                    | "hostile"
                    | "too_large"
                    | "no_text"
            )
        )
    });
    if refused && results.is_empty() {
        std::process::exit(1)
    }
}
