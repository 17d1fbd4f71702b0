//! A reading as a table that a person can review: one line a draft, one a problem.

use domain::Comparator;
use domain::draft::{Confidence, DocumentReading, Place};

use crate::{ReadOptions, read};

/// The day on which all tests read.
pub(crate) fn options() -> ReadOptions {
    ReadOptions {
        today: chrono::NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day"),
        day_first: None,
        mappings: Vec::new(),
    }
}

pub(crate) fn shown(bytes: &[u8], file_name: &str) -> String {
    table(&read(bytes, file_name, &options()))
}

fn table(reading: &DocumentReading) -> String {
    let mut lines = vec![format!(
        "{} pages {:?}",
        reading.format.code(),
        reading.pages
    )];
    for person in &reading.people {
        lines.push(format!(
            "person {} * {} {:?}",
            person.name.as_deref().unwrap_or("-"),
            person
                .birth_date
                .map_or("-".to_owned(), |date| date.to_string()),
            person.ids
        ));
    }
    for draft in &reading.drafts {
        let value = draft.quantity.map_or("-".to_owned(), |quantity| {
            format!(
                "{}{}",
                quantity.comparator.map_or("", Comparator::sign),
                quantity.value.normalize()
            )
        });
        let collected = draft
            .collected
            .map_or("-".to_owned(), |date| date.to_string());
        let choices: Vec<String> = draft
            .collected_choices
            .iter()
            .map(ToString::to_string)
            .collect();
        let reasons: Vec<&str> = draft.reasons.iter().map(|reason| reason.code()).collect();
        let range = draft.range.map_or(String::new(), |range| {
            let limit = |limit: Option<domain::Decimal>| {
                limit.map_or(String::new(), |limit| limit.normalize().to_string())
            };
            format!(" ({}..{})", limit(range.low), limit(range.high))
        });
        lines.push(format!(
            "{} {} {value} <- {} `{}` {} {}{range} @ {collected}{} p{} {} [{}]",
            if draft.confidence() == Confidence::Certain {
                "sure "
            } else {
                "check"
            },
            draft.analyte.map_or("-", |analyte| analyte.id()),
            draft.printed.name,
            draft.printed.value,
            draft.printed.unit.as_deref().unwrap_or("-"),
            draft.printed.flag.as_deref().unwrap_or(""),
            if choices.is_empty() {
                String::new()
            } else {
                format!(" {}", choices.join(" or "))
            },
            draft
                .person
                .map_or("-".to_owned(), |person| person.to_string()),
            draft.place.as_ref().map_or("nowhere".to_owned(), place),
            reasons.join(", "),
        ));
    }
    for problem in &reading.problems {
        lines.push(format!(
            "problem {} {}",
            problem.code.code(),
            problem.detail.as_deref().unwrap_or("")
        ));
    }
    lines.join("\n")
}

fn place(place: &Place) -> String {
    match place {
        Place::Page { page, area } => {
            let [x0, top, x1, bottom] = area;
            format!("page {page} {x0:.0},{top:.0}-{x1:.0},{bottom:.0}")
        }
        Place::Line(line) => format!("line {line}"),
        Place::Cell { sheet, cell } => format!("{sheet}!{cell}"),
        Place::Path(path) => path.clone(),
    }
}

macro_rules! fixture {
    ($path:literal) => {
        include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../tests/fixtures/",
            $path
        ))
    };
}
pub(crate) use fixture;
