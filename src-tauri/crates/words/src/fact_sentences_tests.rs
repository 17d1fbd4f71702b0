//! The sentences of facts fit the arguments that the domain gives.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::NaiveDate;
use domain::analyte::Analyte;
use domain::fact::{Fact, FactArgument, FactSource, FactState, facts};
use domain::person::{
    Appointment, DiseaseCard, GeneFinding, GeneStatus, Medicine, MedicineClass, RiskSide, TeamLine,
};
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::transfusion::{LogCompleteness, LogSpan, Product, Transfusion};
use domain::treatment::{Arm, EvaluationWindow, Treatment, Trial};
use domain::{Comparator, Quantity, Uuid};

use crate::{Language, Words, fact_args, fact_key};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn result(analyte: Analyte, on: &str, value: &str, laboratory: &str) -> LabResult {
    let number = value.trim_start_matches('<');
    LabResult {
        id: Uuid::nil(),
        analyte,
        quantity: Quantity {
            value: number.parse().unwrap(),
            comparator: (number != value).then_some(Comparator::Below),
        },
        printed: Printed::default(),
        range: None,
        collected: on.parse().unwrap(),
        laboratory: Some(laboratory.to_owned()),
        status: ResultStatus::Final,
        origin: Origin::Typed,
        before_transfusion: None,
    }
}

/// An invented person in the middle of a blinded study, with low counts and a full record.
fn full_record(today: &str) -> Vec<Fact> {
    let results = [
        result(Analyte::Hemoglobin, "2026-01-05", "8.4", "North"),
        result(Analyte::Hemoglobin, "2026-05-04", "7.9", "South"),
        result(Analyte::Platelets, "2026-05-04", "<10", "South"),
        result(Analyte::Neutrophils, "2026-05-04", "0.42", "South"),
        result(Analyte::BlastsPercent, "2026-05-04", "2", "South"),
        result(Analyte::Ferritin, "2026-05-04", "1800", "South"),
        result(Analyte::Epo, "2026-01-05", "212", "North"),
    ];
    let transfusion = |on: &str, units| Transfusion {
        id: Uuid::nil(),
        on: day(on),
        product: Product::RedCells,
        units,
        hemoglobin_before: None,
        platelets_before: None,
        reason: None,
        reaction: None,
    };
    let treatment = Treatment {
        id: Uuid::nil(),
        name: "Study drug".to_owned(),
        first_dose: Some(day("2026-02-02")),
        ended: Some(day("2026-10-01")),
        cycle_days: Some(28),
        window: EvaluationWindow::default(),
        trial: Some(Trial {
            name: "EXAMPLE-1".to_owned(),
            registry_number: None,
            phase: None,
            arm: Arm::Blinded,
            consent: None,
        }),
        definition: None,
        rules: domain::treatment::StudyRules::default(),
    };
    let gene = |gene: &str, status| GeneFinding {
        id: Uuid::nil(),
        gene: gene.to_owned(),
        status,
        share_percent: None,
        reported: None,
    };
    let log = LogCompleteness {
        red_cells: Some(LogSpan {
            from: day("2025-10-01"),
            to: day("2026-05-04"),
        }),
        platelets: None,
        growth_factors: None,
    };
    facts(&FactSource {
        today: day(today),
        results: &results,
        transfusions: &[transfusion("2026-01-20", 18), transfusion("2026-04-20", 3)],
        log: &log,
        treatment: Some(&treatment),
        milestones: &[],
        genes: &[
            gene("IDH1", GeneStatus::Found),
            gene("TP53", GeneStatus::NotFound),
        ],
        disease: Some(&DiseaseCard {
            id: Uuid::nil(),
            subtype: Some("MDS-LB".to_owned()),
            risk: None,
            risk_side: Some(RiskSide::Lower),
            marrow_blasts_percent: None,
            diagnosed: None,
            karyotype: None,
            source: None,
        }),
        appointments: &[Appointment {
            id: Uuid::nil(),
            at: "2026-12-01".parse().unwrap(),
            title: "Dr Example".to_owned(),
            note: None,
        }],
        team_lines: &[TeamLine {
            id: Uuid::nil(),
            label: "Day unit".to_owned(),
            phone: "555 0100".to_owned(),
            call_when: None,
        }],
        medicines: &[Medicine {
            id: Uuid::nil(),
            name: "apixaban".to_owned(),
            dose: None,
            from: None,
            until: None,
            class: MedicineClass::BloodThinner,
            prescriber: None,
        }],
        waiting: &[],
    })
}

fn empty_record() -> Vec<Fact> {
    facts(&FactSource {
        today: day("2026-05-04"),
        results: &[],
        transfusions: &[],
        log: &LogCompleteness::default(),
        treatment: None,
        milestones: &[],
        genes: &[],
        disease: None,
        appointments: &[],
        team_lines: &[],
        medicines: &[],
        waiting: &[],
    })
}

#[test]
fn every_fact_of_a_record_can_be_said_full_empty_and_at_every_time_in_every_language() {
    let records = [
        "2026-01-20",
        "2026-03-10",
        "2026-05-04",
        "2026-09-10",
        "2026-11-22",
    ]
    .map(full_record)
    .into_iter()
    .chain([empty_record()]);
    for fact in records.flatten() {
        for language in Language::ALL {
            let words = Words::new(*language);
            let said = words.try_say(&fact_key(&fact), &fact_args(&fact));
            assert!(said.is_ok(), "{said:?}");
            eprintln!("{}", said.unwrap());
        }
    }
}

#[test]
fn a_value_is_said_with_its_unit_and_its_sign() {
    let words = Words::new(Language::English);
    let said = |id| {
        let facts = full_record("2026-05-04");
        words.say_fact(facts.iter().find(|fact| fact.id == id).unwrap())
    };
    assert_eq!(
        said("last-hemoglobin"),
        "Haemoglobin carries oxygen. Yours was 7.9 g/dL on 4 May 2026."
    );
    assert_eq!(
        said("last-platelets"),
        "Platelets help the blood to clot. Yours were <10 ×10⁹/L on 4 May 2026."
    );
    assert_eq!(
        said("blasts-present"),
        "Blasts in the blood: 2.0 % on 4 May 2026. Ask what it means for you."
    );
}

#[test]
fn one_unit_and_several_units_are_said_as_people_say_them() {
    let words = Words::new(Language::English);
    for (count, expected) in [
        (0, "You had no red cells in the last 8 weeks."),
        (1, "You had 1 unit of red cells in the last 8 weeks."),
        (3, "You had 3 units of red cells in the last 8 weeks."),
    ] {
        let fact = Fact {
            id: "red-cell-units-last-8-weeks",
            state: FactState::Holds,
            arguments: vec![("count", FactArgument::Count(count))],
            as_of: None,
        };
        assert_eq!(words.say_fact(&fact), expected);
    }
}
