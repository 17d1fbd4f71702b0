//! What leaves as FHIR comes back as it went out.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use domain::draft::{CourseEntry, DocumentFormat};
use domain::person::{Person, Sex};
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::transfusion::{Product, Transfusion};
use domain::treatment::{
    Arm, Definition, EvaluationWindow, Milestone, MilestoneKind, MilestoneStatus, StudyRules,
    Treatment, Trial,
};
use domain::{Analyte, Comparator, Decimal, PartialDate, Quantity, Uuid};
use import::ReadOptions;
use proptest::option::of;
use proptest::prelude::*;
use report::export::{self, ExportedRecord, ExportedResult};

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_i32..9000).prop_map(|days| {
        NaiveDate::from_ymd_opt(2001, 1, 1).unwrap() + chrono::Duration::days(i64::from(days))
    })
}

/// A date as far as it is known, up to a minute with an offset.
fn date() -> impl Strategy<Value = PartialDate> {
    (day(), 0_u32..24, 0_u32..60, 0_usize..5).prop_map(|(day, hour, minute, precision)| {
        let text = match precision {
            0 => day.format("%Y").to_string(),
            1 => day.format("%Y-%m").to_string(),
            2 => day.to_string(),
            3 => format!("{day}T{hour:02}:{minute:02}"),
            _ => format!("{day}T{hour:02}:{minute:02}:00-05:00"),
        };
        text.parse().unwrap()
    })
}

fn value() -> impl Strategy<Value = Decimal> {
    (0_i64..99_999, 0_u32..4).prop_map(|(number, scale)| Decimal::new(number, scale))
}

/// Words that people write, and what breaks a format: quotes, marks, letters of other scripts.
fn words() -> impl Strategy<Value = String> {
    "[-'a-zA-Zäéñ\"<>&=+{}\\\\0-9 ,;:µ’]{0,24}[a-z]"
}

fn transfusion() -> impl Strategy<Value = Transfusion> {
    (
        day(),
        proptest::sample::select(Product::ALL),
        1_u16..9,
        (of(value()), of(value())),
        (of(words()), of(words())),
    )
        .prop_map(|(on, product, units, before, why)| Transfusion {
            id: Uuid::nil(),
            on,
            product,
            units,
            hemoglobin_before: before.0,
            platelets_before: before.1,
            reason: why.0,
            reaction: why.1,
        })
}

fn trial() -> impl Strategy<Value = Trial> {
    let arm = prop_oneof![
        words().prop_map(Arm::Known),
        Just(Arm::Blinded),
        Just(Arm::Open),
        Just(Arm::NotSaid),
    ];
    (words(), of(words()), of(words()), arm, of(day())).prop_map(
        |(name, registry_number, phase, arm, consent)| Trial {
            name,
            registry_number,
            phase,
            arm,
            consent,
        },
    )
}

fn rules() -> impl Strategy<Value = StudyRules> {
    (
        of(day()),
        (of(0_u16..400), of(0_u16..400), of(0_u16..400)),
        (of(value()), of(value()), of(value())),
        any::<bool>(),
    )
        .prop_map(|(evaluation, days, baseline, modified_hi_e)| StudyRules {
            evaluation,
            baseline_days: days.0,
            baseline_hemoglobin: baseline.0,
            baseline_platelets: baseline.1,
            baseline_neutrophils: baseline.2,
            response_days: days.1,
            last_day: days.2,
            modified_hi_e,
        })
}

fn treatment() -> impl Strategy<Value = Treatment> {
    let window = (
        0_u16..400,
        0_u16..400,
        proptest::collection::vec(0_u16..400, 0..5),
        any::<bool>(),
    )
        .prop_map(
            |(from_day, to_day, assessments, is_studys_own)| EvaluationWindow {
                from_day,
                to_day,
                assessments,
                is_studys_own,
            },
        );
    (
        words(),
        (of(day()), of(day())),
        of(7_u16..60),
        window,
        of(trial()),
        of(proptest::sample::select(Definition::ALL)),
        rules(),
    )
        .prop_map(
            |(name, days, cycle_days, window, trial, definition, rules)| Treatment {
                id: Uuid::nil(),
                name,
                first_dose: days.0,
                ended: days.1,
                cycle_days,
                window,
                trial,
                definition,
                rules,
            },
        )
}

/// An event and which of the treatments it belongs to; a number too high means none of them.
fn milestone() -> impl Strategy<Value = (Milestone, usize)> {
    (
        proptest::sample::select(MilestoneKind::ALL),
        (of(date()), of(date())),
        proptest::sample::select(MilestoneStatus::ALL),
        of(words()),
        0_usize..4,
    )
        .prop_map(|(kind, dates, status, note, of)| {
            let event = Milestone {
                id: Uuid::nil(),
                treatment: None,
                kind,
                planned: dates.0,
                actual: dates.1,
                status,
                note,
            };
            (event, of)
        })
}

fn result() -> impl Strategy<Value = LabResult> {
    let sign = of(proptest::sample::select(
        ["<", "<=", ">=", ">"]
            .map(|sign| Comparator::from_sign(sign).unwrap())
            .to_vec(),
    ));
    (
        proptest::sample::select(Analyte::ALL),
        value(),
        sign,
        date(),
        (words(), of(words()), of(words()), of(any::<bool>())),
    )
        .prop_map(|(analyte, value, comparator, collected, texts)| LabResult {
            id: Uuid::nil(),
            analyte,
            quantity: Quantity { value, comparator },
            range: None,
            printed: Printed {
                name: texts.0,
                value: value.to_string(),
                comparator,
                unit: Some(analyte.canonical_unit().to_owned()),
                flag: texts.1,
                range: None,
            },
            collected,
            laboratory: texts.2,
            status: ResultStatus::Final,
            origin: Origin::Typed,
            before_transfusion: texts.3,
        })
}

fn record() -> impl Strategy<Value = ExportedRecord> {
    let several = |most| 0..most;
    (
        proptest::collection::vec(result(), several(6)),
        proptest::collection::vec(transfusion(), several(6)),
        proptest::collection::vec(treatment(), several(3)),
        proptest::collection::vec(milestone(), several(6)),
    )
        .prop_map(|(results, transfusions, treatments, milestones)| {
            let mut next = 0_u128;
            let mut id = || {
                next += 1;
                Uuid::from_u128((next << 64) | 0x4000_8000_0000_0000)
            };
            let person = Person {
                id: id(),
                name: "Rosa Demirel".to_owned(),
                birth_date: NaiveDate::from_ymd_opt(1950, 3, 2),
                sex: Sex::Female,
                is_demonstration: false,
            };
            let mut record = ExportedRecord {
                person,
                made: DateTime::parse_from_rfc3339("2026-06-01T10:00:00+02:00").unwrap(),
                results: Vec::new(),
                documents: Vec::new(),
                transfusions,
                treatments,
                milestones: Vec::new(),
            };
            for mut result in results {
                result.id = id();
                record.results.push(ExportedResult {
                    result,
                    loinc: None,
                    document: None,
                });
            }
            record.transfusions.iter_mut().for_each(|one| one.id = id());
            record.treatments.iter_mut().for_each(|one| one.id = id());
            for (mut event, of) in milestones {
                event.id = id();
                event.treatment = record.treatments.get(of).map(|treatment| treatment.id);
                record.milestones.push(event);
            }
            record
        })
}

fn read(text: &str) -> domain::draft::DocumentReading {
    let options = ReadOptions {
        today: NaiveDate::from_ymd_opt(2030, 1, 1).unwrap(),
        day_first: None,
        mappings: Vec::new(),
    };
    import::read(text.as_bytes(), "record.json", &options)
}

/// Everything of a course by its identity.
fn course(record: &ExportedRecord) -> BTreeMap<Uuid, CourseEntry> {
    let transfusions = record.transfusions.iter().cloned();
    let treatments = record.treatments.iter().cloned();
    let milestones = record.milestones.iter().cloned();
    transfusions
        .map(CourseEntry::Transfusion)
        .chain(treatments.map(CourseEntry::Treatment))
        .chain(milestones.map(CourseEntry::Milestone))
        .map(|entry| (entry.id(), entry))
        .collect()
}

proptest! {
    #[test]
    fn fhir_gives_the_same_results_transfusions_treatments_and_milestones(record in record()) {
        let reading = read(&export::fhir::bundle(&record));
        prop_assert_eq!(reading.format, DocumentFormat::Fhir);
        let back: BTreeMap<Uuid, CourseEntry> = reading
            .course
            .iter()
            .map(|draft| (draft.entry.id(), draft.entry.clone()))
            .collect();
        prop_assert_eq!(reading.course.len(), back.len());
        prop_assert_eq!(back, course(&record));
        prop_assert!(reading.course.iter().all(|draft| draft.person == Some(0)));
        let mut sent: Vec<_> = record
            .results
            .iter()
            .map(|one| {
                let result = &one.result;
                let printed = format!("{:?} {:?}", result.printed, result.quantity);
                let laboratory = result.laboratory.clone();
                (result.collected, result.analyte, printed, laboratory, result.before_transfusion)
            })
            .collect();
        let mut got: Vec<_> = reading
            .drafts
            .iter()
            .map(|draft| {
                let printed = format!("{:?} {:?}", draft.printed, draft.quantity.unwrap());
                let (collected, analyte) = (draft.collected.unwrap(), draft.analyte.unwrap());
                let laboratory = draft.laboratory.clone();
                (collected, analyte, printed, laboratory, draft.before_transfusion)
            })
            .collect();
        sent.sort();
        got.sort();
        prop_assert_eq!(got, sent);
    }
}

#[test]
fn an_entry_that_another_program_changed_is_not_read_and_its_place_is_told() {
    let record = one_of_each();
    let whole = export::fhir::bundle(&record);
    assert_eq!(read(&whole).course.len(), 3);
    for (from, to) in [
        ("\"Units: 2\"", "\"Units: 3\""),
        ("\"title\":\"KF-101\"", "\"title\":\"KF-102\""),
        (
            "\"performedDateTime\":\"2026-02-03\"",
            "\"performedDateTime\":\"2026-02-04\"",
        ),
        ("\"status\":\"scheduled\"", "\"status\":\"completed\""),
    ] {
        assert!(whole.contains(from), "{from}");
        let reading = read(&whole.replace(from, to));
        assert_eq!(reading.course.len(), 2, "{from}");
        let skipped = reading
            .problems
            .iter()
            .find(|problem| problem.code == domain::draft::ProblemCode::RowSkipped);
        assert!(
            skipped.is_some_and(|problem| problem.place.is_some()),
            "{from}"
        );
    }
}

/// One of each kind.
fn one_of_each() -> ExportedRecord {
    let id = Uuid::from_u128;
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    ExportedRecord {
        person: Person {
            id: id(1),
            name: "Rosa Demirel".to_owned(),
            birth_date: None,
            sex: Sex::NotSaid,
            is_demonstration: false,
        },
        made: DateTime::parse_from_rfc3339("2026-06-01T10:00:00+02:00").unwrap(),
        results: Vec::new(),
        documents: Vec::new(),
        transfusions: vec![Transfusion {
            id: id(2),
            on: day("2026-02-03"),
            product: Product::RedCells,
            units: 2,
            hemoglobin_before: None,
            platelets_before: None,
            reason: None,
            reaction: None,
        }],
        treatments: vec![Treatment {
            id: id(3),
            name: "KF-101".to_owned(),
            first_dose: Some(day("2026-01-05")),
            ended: None,
            cycle_days: None,
            window: EvaluationWindow::default(),
            trial: None,
            definition: None,
            rules: StudyRules::default(),
        }],
        milestones: vec![Milestone {
            id: id(4),
            treatment: Some(id(3)),
            kind: MilestoneKind::Marrow,
            planned: Some(PartialDate::Day(day("2026-04-01"))),
            actual: None,
            status: MilestoneStatus::Planned,
            note: None,
        }],
    }
}
