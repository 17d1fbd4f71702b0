//! For ten invented people the list is the one that a nurse wrote down before
//! (`tests/fixtures/questions/ten-records.toml`).

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::{NaiveDate, TimeDelta};
use domain::analyte::Analyte;
use domain::fact::{FactSource, facts};
use domain::person::{
    DiseaseCard, GeneFinding, GeneStatus, Medicine, MedicineClass, RiskSide, TeamLine,
};
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::transfusion::{LogCompleteness, LogSpan, Product, Transfusion};
use domain::treatment::{Arm, EvaluationWindow, StudyRules, Treatment, Trial};
use domain::{Quantity, Uuid};
use serde::Deserialize;

use crate::Content;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    records: Vec<Wished>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wished {
    name: String,
    first: Vec<String>,
    also: Vec<String>,
    never: Vec<String>,
}

fn first_dose() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 2).unwrap()
}

/// An invented record; days count from the first dose.
struct Invented {
    today: i64,
    /// Day, haemoglobin, neutrophils, platelets.
    draws: Vec<(i64, &'static str, &'static str, &'static str)>,
    blasts: Option<(i64, &'static str)>,
    /// Day and units of red cells.
    given: Vec<(i64, u16)>,
    arm: Option<Arm>,
    ended: Option<i64>,
    has_first_dose: bool,
    genes: Vec<(&'static str, GeneStatus)>,
    side: Option<RiskSide>,
    has_team_line: bool,
    blood_thinner: bool,
}

impl Default for Invented {
    fn default() -> Self {
        Self {
            today: 35,
            draws: Vec::new(),
            blasts: None,
            given: Vec::new(),
            arm: Some(Arm::Open),
            ended: None,
            has_first_dose: true,
            genes: vec![
                ("IDH1", GeneStatus::NotFound),
                ("IDH2", GeneStatus::NotFound),
                ("SF3B1", GeneStatus::NotFound),
                ("TP53", GeneStatus::NotFound),
                ("del(5q)", GeneStatus::NotFound),
            ],
            side: Some(RiskSide::Lower),
            has_team_line: true,
            blood_thinner: false,
        }
    }
}

/// Two draws before the first dose, and one every two weeks after it, all with these counts.
fn steady(
    until: i64,
    counts: (&'static str, &'static str, &'static str),
) -> Vec<(i64, &'static str, &'static str, &'static str)> {
    [-28, -14, -3]
        .into_iter()
        .chain((1..).map(|step| step * 14).take_while(|day| *day <= until))
        .map(|day| (day, counts.0, counts.1, counts.2))
        .collect()
}

fn on(day: i64) -> NaiveDate {
    first_dose() + TimeDelta::days(day)
}

fn result(analyte: Analyte, day: i64, value: &str) -> LabResult {
    LabResult {
        id: Uuid::nil(),
        analyte,
        quantity: Quantity::exact(value.parse().unwrap()),
        printed: Printed::default(),
        range: None,
        collected: on(day).to_string().parse().unwrap(),
        laboratory: Some("Northgate".to_owned()),
        status: ResultStatus::Final,
        origin: Origin::Typed,
        before_transfusion: None,
    }
}

/// Returns the ids that the record raises, strongest first.
fn raised(person: &Invented) -> Vec<String> {
    let mut results: Vec<LabResult> = person
        .draws
        .iter()
        .flat_map(|(day, hemoglobin, neutrophils, platelets)| {
            [
                result(Analyte::Hemoglobin, *day, hemoglobin),
                result(Analyte::Neutrophils, *day, neutrophils),
                result(Analyte::Platelets, *day, platelets),
            ]
        })
        .collect();
    results.extend(
        person
            .blasts
            .iter()
            .map(|(day, value)| result(Analyte::BlastsPercent, *day, value)),
    );
    let transfusions: Vec<Transfusion> = person
        .given
        .iter()
        .map(|(day, units)| Transfusion {
            id: Uuid::nil(),
            on: on(*day),
            product: Product::RedCells,
            units: *units,
            hemoglobin_before: None,
            platelets_before: None,
            reason: None,
            reaction: None,
        })
        .collect();
    let treatment = Treatment {
        id: Uuid::nil(),
        name: "Study drug".to_owned(),
        first_dose: person.has_first_dose.then(first_dose),
        ended: person.ended.map(on),
        cycle_days: Some(28),
        window: EvaluationWindow::default(),
        trial: person.arm.clone().map(|arm| Trial {
            name: "EXAMPLE-1".to_owned(),
            registry_number: None,
            phase: None,
            arm,
            consent: None,
        }),
        definition: None,
        rules: StudyRules::default(),
    };
    let genes: Vec<GeneFinding> = person
        .genes
        .iter()
        .map(|(gene, status)| GeneFinding {
            id: Uuid::nil(),
            gene: (*gene).to_owned(),
            status: *status,
            share_percent: None,
            reported: None,
        })
        .collect();
    let disease = DiseaseCard {
        id: Uuid::nil(),
        subtype: person.side.map(|_| "MDS-LB".to_owned()),
        risk: None,
        risk_side: person.side,
        marrow_blasts_percent: None,
        diagnosed: None,
    };
    let span = LogSpan {
        from: on(-140),
        to: on(person.today),
    };
    let log = LogCompleteness {
        red_cells: Some(span),
        platelets: Some(span),
        growth_factors: Some(span),
    };
    let team = [TeamLine {
        id: Uuid::nil(),
        label: "Day unit".to_owned(),
        phone: "555 0100".to_owned(),
        call_when: None,
    }];
    let medicines: Vec<Medicine> = person
        .blood_thinner
        .then(|| Medicine {
            id: Uuid::nil(),
            name: "apixaban".to_owned(),
            dose: None,
            from: None,
            until: None,
            class: MedicineClass::BloodThinner,
        })
        .into_iter()
        .collect();
    let facts = facts(&FactSource {
        today: on(person.today),
        results: &results,
        transfusions: &transfusions,
        log: &log,
        treatment: Some(&treatment),
        milestones: &[],
        genes: &genes,
        disease: person.side.map(|_| &disease),
        appointments: &[],
        team_lines: if person.has_team_line { &team } else { &[] },
        medicines: &medicines,
    });
    Content::original()
        .raised(&facts)
        .iter()
        .map(|raised| raised.question.id.clone())
        .collect()
}

/// The ten records, in the order of the fixture.
fn records() -> Vec<Invented> {
    let usual = ("8.9", "1.6", "62");
    let mut improved = steady(0, usual);
    improved.extend((1..=12).map(|step| (step * 14, "9.0", "1.6", "104")));
    vec![
        Invented {
            draws: steady(28, usual),
            has_team_line: false,
            ..Invented::default()
        },
        Invented {
            today: 98,
            draws: steady(98, usual),
            ..Invented::default()
        },
        Invented {
            draws: steady(28, ("8.9", "0.3", "62")),
            ..Invented::default()
        },
        Invented {
            draws: steady(28, ("8.9", "1.6", "8")),
            blood_thinner: true,
            arm: None,
            ..Invented::default()
        },
        Invented {
            today: 112,
            draws: steady(112, ("7.6", "1.6", "62")),
            given: vec![(-40, 2), (66, 2), (80, 2), (100, 2)],
            ..Invented::default()
        },
        Invented {
            today: 160,
            draws: steady(140, usual),
            arm: Some(Arm::Blinded),
            ended: Some(150),
            genes: vec![
                ("IDH1", GeneStatus::Found),
                ("IDH2", GeneStatus::NotFound),
                ("TP53", GeneStatus::NotFound),
            ],
            ..Invented::default()
        },
        Invented {
            today: 210,
            draws: steady(210, usual),
            side: Some(RiskSide::Higher),
            ..Invented::default()
        },
        Invented {
            today: 170,
            draws: improved,
            ..Invented::default()
        },
        Invented {
            draws: steady(28, usual),
            blasts: Some((28, "3")),
            ..Invented::default()
        },
        Invented {
            today: -10,
            draws: vec![(-12, "8.9", "1.6", "62")],
            has_first_dose: false,
            genes: Vec::new(),
            side: None,
            ..Invented::default()
        },
    ]
}

#[test]
fn the_list_of_ten_invented_people_is_what_a_nurse_expects() {
    let text = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/questions/ten-records.toml"
    ));
    let expected: Expected = toml::from_str(text).unwrap();
    let records = records();
    assert_eq!(records.len(), expected.records.len());
    let mut differences = Vec::new();
    for (wished, record) in expected.records.iter().zip(&records) {
        let list = raised(record);
        let mut top: Vec<&str> = list.iter().map(String::as_str).take(3).collect();
        let mut first: Vec<&str> = wished.first.iter().map(String::as_str).collect();
        top.sort_unstable();
        first.sort_unstable();
        if top != first {
            differences.push(format!("{}: first {first:?}, raised {list:?}", wished.name));
        }
        let absent = wished.also.iter().filter(|id| !list.contains(id));
        differences.extend(absent.map(|id| format!("{}: {id} is not raised", wished.name)));
        let present = wished.never.iter().filter(|id| list.contains(id));
        differences.extend(present.map(|id| format!("{}: {id} is raised", wished.name)));
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
