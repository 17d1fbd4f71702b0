#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use domain::draft::CourseEntry;
use domain::table::{ColumnField, ColumnRole, DecimalMark, Orientation, TableBlock, TableGap};
use domain::transfusion::{Product, Transfusion};
use domain::treatment::{
    Arm, Definition, EvaluationWindow, Milestone, MilestoneKind, MilestoneStatus, StudyRules,
    Treatment, Trial,
};

use super::*;

fn plain_draft() -> Draft {
    Draft {
        analyte: None,
        loinc: None,
        printed: Printed::default(),
        quantity: None,
        range: None,
        collected: None,
        collected_choices: Vec::new(),
        specimen: None,
        laboratory: None,
        status: ResultStatus::Unknown,
        before_transfusion: None,
        person: None,
        reasons: Vec::new(),
        place: None,
    }
}

fn full_draft() -> Draft {
    Draft {
        analyte: Some(Analyte::Hemoglobin),
        loinc: Some("718-7".to_owned()),
        printed: Printed {
            name: "Hämoglobin".to_owned(),
            value: "8,90".to_owned(),
            comparator: Some(Comparator::AtMost),
            unit: Some("g/dl".to_owned()),
            flag: Some("--".to_owned()),
            range: Some("12,0 - 15,5".to_owned()),
        },
        quantity: Some(Quantity {
            value: "8.90".parse().expect("a number"),
            comparator: Some(Comparator::AtMost),
        }),
        range: Some(ReferenceRange {
            low: Some("12.0".parse().expect("a number")),
            high: None,
            source: RangeSource::Printed,
        }),
        collected: Some("2026-01-07T08:00:00-05:00".parse().expect("a date")),
        collected_choices: vec!["2026-03-04".parse().expect("a date")],
        specimen: Some("S1".to_owned()),
        laboratory: Some("Laboratory".to_owned()),
        status: ResultStatus::Corrected,
        before_transfusion: Some(true),
        person: Some(0),
        reasons: Reason::ALL.to_vec(),
        place: Some(Place::Page {
            page: 2,
            area: [0.1, 72.25, 612.3, 1.0e-3],
        }),
    }
}

fn block() -> TableBlock {
    TableBlock {
        sheet: Some("Counts".to_owned()),
        header_row: Some(3),
        headings: vec!["Date".to_owned(), "Hb".to_owned()],
        rows: vec![vec!["2026-03-05".to_owned(), "8,9".to_owned()]],
        row_count: 40,
        orientation: Orientation::DrawPerRow,
        columns: vec![
            ColumnRole::Field(ColumnField::Date),
            ColumnRole::ValuesOf {
                analyte: Analyte::Hemoglobin,
                unit: Some("g/dl".to_owned()),
            },
        ],
        missing: TableGap::ALL.to_vec(),
        fingerprint: "0123456789abcdef".to_owned(),
        day_first: Some(true),
        decimal: Some(DecimalMark::Comma),
        is_mapped: true,
    }
}

fn course() -> Vec<CourseDraft> {
    let id = domain::Uuid::from_u128;
    let day = |text: &str| text.parse().expect("a date");
    let entries = vec![
        CourseEntry::Transfusion(Transfusion {
            id: id(1),
            on: day("2026-02-03"),
            product: Product::RedCells,
            units: 2,
            hemoglobin_before: "7.40".parse().ok(),
            platelets_before: None,
            reason: Some("tired".to_owned()),
            reaction: None,
        }),
        CourseEntry::Treatment(Treatment {
            id: id(2),
            name: "KF-101".to_owned(),
            first_dose: Some(day("2026-01-05")),
            ended: None,
            cycle_days: Some(28),
            window: EvaluationWindow::default(),
            trial: Some(Trial {
                name: "LANTERN".to_owned(),
                registry_number: Some("NCT00000000".to_owned()),
                phase: None,
                arm: Arm::Known("A".to_owned()),
                consent: Some(day("2025-12-20")),
            }),
            definition: Some(Definition::Iwg2018),
            rules: StudyRules {
                evaluation: Some(day("2026-06-22")),
                baseline_days: Some(28),
                baseline_hemoglobin: "8.1".parse().ok(),
                modified_hi_e: true,
                ..StudyRules::default()
            },
        }),
        CourseEntry::Milestone(Milestone {
            id: id(3),
            treatment: Some(id(2)),
            kind: MilestoneKind::Marrow,
            planned: "2026-03".parse().ok(),
            actual: None,
            status: MilestoneStatus::Planned,
            note: None,
        }),
    ];
    entries
        .into_iter()
        .map(|entry| CourseDraft {
            entry,
            person: Some(0),
            place: Some(Place::Path("entry[3].resource".to_owned())),
        })
        .collect()
}

fn reading(drafts: Vec<Draft>) -> DocumentReading {
    DocumentReading {
        format: DocumentFormat::PdfText,
        people: vec![DocumentPerson {
            name: Some("Ada Example".to_owned()),
            birth_date: Some("1950-03".parse().expect("a date")),
            ids: vec!["4711".to_owned()],
        }],
        drafts,
        problems: ProblemCode::ALL
            .iter()
            .map(|code| Problem {
                code: *code,
                detail: Some("3".to_owned()),
                place: Some(Place::Line(7)),
            })
            .collect(),
        pages: Some(2),
        tables: vec![block()],
        course: course(),
    }
}

fn through_the_pipe(reading: DocumentReading) -> Result<DocumentReading, String> {
    let json = serde_json::to_vec(&ReadingTwin::from(reading)).map_err(|e| e.to_string())?;
    let twin: ReadingTwin = serde_json::from_slice(&json).map_err(|e| e.to_string())?;
    twin.try_into().map_err(|e: NotUnderstood| e.to_string())
}

#[test]
fn a_reading_arrives_as_it_was_sent() {
    for drafts in [
        Vec::new(),
        vec![plain_draft()],
        vec![full_draft(), plain_draft()],
    ] {
        let sent = reading(drafts);
        let mut expected = sent.clone();
        let got = through_the_pipe(sent).expect("understood");
        // Digits count: 8.90 is not 8.9 on a sheet of paper.
        for (draft, expected) in got.drafts.iter().zip(&mut expected.drafts) {
            assert_eq!(
                draft.quantity.map(|q| q.value.to_string()),
                expected.quantity.map(|q| q.value.to_string())
            );
        }
        assert_eq!(got, expected);
    }
}

#[test]
fn every_analyte_status_sign_and_place_crosses_the_pipe() {
    let mut drafts: Vec<Draft> = Analyte::ALL
        .iter()
        .map(|analyte| Draft {
            analyte: Some(*analyte),
            ..plain_draft()
        })
        .collect();
    drafts.extend(ResultStatus::ALL.iter().map(|status| Draft {
        status: *status,
        ..plain_draft()
    }));
    for sign in ["<", "<=", ">=", ">"] {
        let mut draft = plain_draft();
        draft.printed.comparator = Comparator::from_sign(sign);
        drafts.push(draft);
    }
    for place in [
        Place::Path("entry[3].resource".to_owned()),
        Place::Cell {
            sheet: "Counts".to_owned(),
            cell: "C7".to_owned(),
        },
    ] {
        drafts.push(Draft {
            place: Some(place),
            ..plain_draft()
        });
    }
    let sent = reading(drafts);
    assert_eq!(through_the_pipe(sent.clone()), Ok(sent));
}

#[test]
fn every_precision_of_a_date_crosses_the_pipe() {
    for text in [
        "2026",
        "2026-03",
        "2026-03-05",
        "2026-03-05T08:10",
        "2026-03-05T08:10:59",
        "2026-03-05T08:10:00-05:00",
        "2026-03-05T08:10:31+00:00",
    ] {
        let collected: PartialDate = text.parse().expect("a date");
        let sent = reading(vec![Draft {
            collected: Some(collected),
            ..plain_draft()
        }]);
        assert_eq!(through_the_pipe(sent.clone()), Ok(sent), "{text}");
    }
}

#[test]
fn what_a_person_said_about_a_table_reaches_the_child() {
    let mut mapping = block().mapping();
    mapping.columns.extend(
        ColumnField::ALL
            .iter()
            .map(|field| ColumnRole::Field(*field)),
    );
    let sent = ReadOptions {
        today: "2026-06-01".parse().expect("a date"),
        day_first: Some(false),
        mappings: vec![mapping],
    };
    let json = serde_json::to_vec(&OptionsTwin::new(&sent)).expect("JSON");
    let got: OptionsTwin = serde_json::from_slice(&json).expect("its twin");
    let got = got.read().expect("understood");
    assert_eq!(got.mappings, sent.mappings);
    assert_eq!(got.day_first, sent.day_first);
}

#[test]
fn an_answer_that_is_not_understood_is_refused_whole() {
    let good = serde_json::json!({
        "format": "csv", "people": [], "problems": [], "pages": null,
        "drafts": [{ "status": "final", "printed": { "name": "Hb", "value": "9" } }],
    });
    let check = |change: fn(&mut serde_json::Value)| {
        let mut json = good.clone();
        change(&mut json);
        serde_json::from_value::<ReadingTwin>(json)
            .ok()
            .and_then(|twin| DocumentReading::try_from(twin).ok())
            .is_some()
    };
    assert!(check(|_| ()));
    let broken: [fn(&mut serde_json::Value); 7] = [
        |json| json["format"] = "exe".into(),
        |json| json["drafts"][0]["status"] = "true".into(),
        |json| json["drafts"][0]["analyte"] = "gold".into(),
        |json| json["drafts"][0]["quantity"] = serde_json::json!(["NaN", null]),
        |json| json["drafts"][0]["quantity"] = serde_json::json!(["1", "~"]),
        |json| json["drafts"][0]["person"] = 3.into(),
        |json| json["drafts"][0]["reasons"] = serde_json::json!(["because"]),
    ];
    for (index, change) in broken.into_iter().enumerate() {
        assert!(!check(change), "{index}");
    }
}

#[test]
fn a_place_without_a_number_becomes_the_corner_of_the_page() {
    let sent = reading(vec![Draft {
        place: Some(Place::Page {
            page: 1,
            area: [f32::NAN, f32::INFINITY, 1.0, 2.0],
        }),
        ..plain_draft()
    }]);
    let got = through_the_pipe(sent).expect("understood");
    assert_eq!(
        got.drafts.first().and_then(|draft| draft.place.clone()),
        Some(Place::Page {
            page: 1,
            area: [0.0, 0.0, 1.0, 2.0]
        })
    );
}
