//! What a typed correction means, cell by cell.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::DateTime;
use domain::result::Printed;
use words::{Language, Words};

use super::*;

fn now() -> Now {
    Now {
        at: DateTime::parse_from_rfc3339("2026-11-22T10:00:00+00:00").unwrap(),
    }
}

fn read(value: &str, unit: Option<&str>, range: Option<&str>) -> Printed {
    Printed {
        name: "Hgb".to_owned(),
        value: value.to_owned(),
        unit: unit.map(str::to_owned),
        range: range.map(str::to_owned),
        ..Printed::default()
    }
}

fn corrected(printed: &Printed, request: CorrectDraftRequest) -> Result<Correction, String> {
    let words = Words::new(Language::English);
    let base = Base {
        analyte: Some(Analyte::Hemoglobin),
        printed,
        quantity: None,
    };
    correction(&words, &request, &base, now()).map_err(|error| {
        let field = error.args.iter().find(|(name, _)| name == "field");
        field.unwrap().1.clone()
    })
}

#[test]
fn a_chosen_unit_gives_the_number_and_its_range_their_meaning() {
    let printed = read("89", None, Some("120-155"));
    let correction = corrected(
        &printed,
        CorrectDraftRequest {
            unit: Some("g/L".to_owned()),
            ..CorrectDraftRequest::default()
        },
    )
    .unwrap();
    assert_eq!(correction.quantity.unwrap().value.to_string(), "8.9");
    let range = correction.range.unwrap().unwrap();
    assert_eq!(
        (range.low.unwrap(), range.high.unwrap()),
        (Decimal::from(12), "15.5".parse().unwrap())
    );
    assert_eq!(correction.printed_value, None);
}

#[test]
fn a_range_is_read_as_laboratories_print_it_or_refused() {
    for (text, low, high) in [
        ("12.0-15.5", Some("12.0"), Some("15.5")),
        ("12,0 – 15,5", Some("12.0"), Some("15.5")),
        ("(12 to 15.5)", Some("12"), Some("15.5")),
        ("< 15.5", None, Some("15.5")),
        ("≥ 12", Some("12"), None),
    ] {
        let correction = corrected(
            &read("8.9", Some("g/dL"), None),
            CorrectDraftRequest {
                range: Some(text.to_owned()),
                ..CorrectDraftRequest::default()
            },
        )
        .unwrap();
        let range = correction.range.unwrap().unwrap();
        let parsed = |text: Option<&str>| text.map(|text| text.parse::<Decimal>().unwrap());
        assert_eq!(
            (range.low, range.high),
            (parsed(low), parsed(high)),
            "{text}"
        );
        assert_eq!(correction.quantity, None);
    }
    for text in ["15.5-12", "about 12", "12-"] {
        let refused = corrected(
            &read("8.9", Some("g/dL"), None),
            CorrectDraftRequest {
                range: Some(text.to_owned()),
                ..CorrectDraftRequest::default()
            },
        );
        assert_eq!(refused.unwrap_err(), "range", "{text}");
    }
    let taken_away = corrected(
        &read("8.9", Some("g/dL"), Some("12-15")),
        CorrectDraftRequest {
            range: Some(String::new()),
            ..CorrectDraftRequest::default()
        },
    )
    .unwrap();
    assert_eq!(
        (taken_away.range, taken_away.printed_range),
        (Some(None), Some(None))
    );
}

#[test]
fn what_cannot_be_used_names_its_field() {
    type Edit = fn(&mut CorrectDraftRequest);
    let edits: [(&str, Edit); 6] = [
        ("value", |r| r.value = Some("eight".to_owned())),
        ("value", |r| r.value = Some("890".to_owned())),
        ("unit", |r| r.unit = Some("fL".to_owned())),
        ("analyte", |r| r.analyte = Some("iron".to_owned())),
        ("drawn", |r| r.collected = Some("2026".to_owned())),
        ("drawn-in-future", |r| {
            r.collected = Some("2026-11-23".to_owned())
        }),
    ];
    for (field, edit) in edits {
        let mut request = CorrectDraftRequest::default();
        edit(&mut request);
        let refused = corrected(&read("8.9", Some("g/dL"), None), request);
        assert_eq!(refused.unwrap_err(), field);
    }
}
