//! Invented people as whole records, for the tests of rules: those whose lists were written down before, and
//! others that each reach a rule which the first ones do not.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::{NaiveDate, TimeDelta};
use domain::analyte::Analyte;
use domain::fact::{Fact, FactSource, facts};
use domain::person::{
    DiseaseCard, GeneFinding, GeneStatus, Medicine, MedicineClass, RiskSide, TeamLine,
};
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::transfusion::{LogCompleteness, LogSpan, Product, Transfusion};
use domain::treatment::{Arm, EvaluationWindow, StudyRules, Treatment, Trial};
use domain::{Quantity, Uuid};

fn first_dose() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 2).unwrap()
}

/// An invented record; days count from the first dose.
pub(crate) struct Invented {
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
    /// Without one nothing is given: the person is watched.
    medicine: Option<&'static str>,
    cycle_days: u16,
    /// First and last day of a growth factor for neutrophils.
    growth_factor: Option<(i64, i64)>,
    marrow_blasts: Option<&'static str>,
    ferritin: Option<&'static str>,
    epo: Option<&'static str>,
    has_second_laboratory: bool,
    /// Whether the days of its assessments are the study's own.
    has_studys_schedule: bool,
    /// How many days ago the logs were last confirmed; `None`: never.
    log_confirmed: Option<i64>,
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
            medicine: Some("Study drug"),
            cycle_days: 28,
            growth_factor: None,
            marrow_blasts: None,
            ferritin: None,
            epo: None,
            has_second_laboratory: false,
            has_studys_schedule: false,
            log_confirmed: Some(0),
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

/// Returns the facts of this record on its day.
pub(crate) fn facts_of(person: &Invented) -> Vec<Fact> {
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
    results.extend(
        person
            .ferritin
            .map(|value| result(Analyte::Ferritin, 0, value)),
    );
    results.extend(person.epo.map(|value| result(Analyte::Epo, -20, value)));
    if person.has_second_laboratory
        && let Some(last) = results.last_mut()
    {
        last.laboratory = Some("Southgate".to_owned());
    }
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
    let treatment = person.medicine.map(|name| Treatment {
        id: Uuid::nil(),
        name: name.to_owned(),
        first_dose: person.has_first_dose.then(first_dose),
        ended: person.ended.map(on),
        cycle_days: Some(person.cycle_days),
        window: EvaluationWindow {
            is_studys_own: person.has_studys_schedule,
            ..EvaluationWindow::default()
        },
        trial: person.arm.clone().map(|arm| Trial {
            name: "EXAMPLE-1".to_owned(),
            registry_number: None,
            phase: None,
            arm,
            consent: None,
        }),
        definition: None,
        rules: StudyRules::default(),
    });
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
        marrow_blasts_percent: person.marrow_blasts.map(|value| value.parse().unwrap()),
        diagnosed: None,
        karyotype: None,
        source: None,
    };
    let span = person.log_confirmed.map(|days_ago| LogSpan {
        from: on(-140),
        to: on(person.today - days_ago),
    });
    let log = LogCompleteness {
        red_cells: span,
        platelets: span,
        growth_factors: span,
    };
    let team = [TeamLine {
        id: Uuid::nil(),
        label: "Day unit".to_owned(),
        phone: "555 0100".to_owned(),
        call_when: None,
    }];
    let medicine = |name: &str, class, days: Option<(i64, i64)>| Medicine {
        id: Uuid::nil(),
        name: name.to_owned(),
        dose: None,
        from: days.map(|(first, _)| on(first).to_string().parse().unwrap()),
        until: days.map(|(_, last)| on(last).to_string().parse().unwrap()),
        class,
        prescriber: None,
    };
    let thinner = person
        .blood_thinner
        .then(|| medicine("apixaban", MedicineClass::BloodThinner, None));
    let growth_factor = person
        .growth_factor
        .map(|days| medicine("filgrastim", MedicineClass::GrowthFactor, Some(days)));
    let medicines: Vec<Medicine> = thinner.into_iter().chain(growth_factor).collect();
    facts(&FactSource {
        today: on(person.today),
        results: &results,
        transfusions: &transfusions,
        log: &log,
        treatment: treatment.as_ref(),
        milestones: &[],
        genes: &genes,
        disease: person.side.map(|_| &disease),
        appointments: &[],
        team_lines: if person.has_team_line { &team } else { &[] },
        medicines: &medicines,
        waiting: &[],
    })
}

/// The ten records, in the order of the fixture.
pub(crate) fn records() -> Vec<Invented> {
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

/// The five further records, in the order of the fixture.
pub(crate) fn further_records() -> Vec<Invented> {
    let watched = Invented {
        today: 0,
        draws: vec![(-20, "10.4", "1.8", "110")],
        arm: None,
        genes: Vec::new(),
        has_team_line: false,
        medicine: None,
        ..Invented::default()
    };
    let on_the_way_to_a_transplant = Invented {
        today: 58,
        draws: steady(56, ("8.4", "0.9", "48")),
        given: vec![(-40, 2), (-20, 2), (10, 2), (38, 2)],
        arm: None,
        side: Some(RiskSide::Higher),
        medicine: Some("Azacitidine"),
        marrow_blasts: Some("8"),
        ..Invented::default()
    };
    let mut rising: Vec<_> = [-28, -14, -3].map(|day| (day, "8.4", "2.6", "180")).into();
    rising.extend([
        (14, "8.6", "1.4", "176"),
        (28, "8.9", "1.2", "182"),
        (42, "9.3", "1.1", "179"),
        (56, "9.8", "1.1", "184"),
        (70, "10.1", "1.0", "181"),
    ]);
    let on_luspatercept = Invented {
        today: 79,
        draws: rising,
        arm: None,
        genes: vec![
            ("SF3B1", GeneStatus::Found),
            ("IDH1", GeneStatus::NotFound),
            ("IDH2", GeneStatus::NotFound),
            ("TP53", GeneStatus::NotFound),
        ],
        medicine: Some("Luspatercept"),
        cycle_days: 21,
        growth_factor: Some((-90, -2)),
        ..Invented::default()
    };
    let mut better = steady(0, ("8.9", "1.6", "62"));
    better.extend((1..=10).map(|step| (step * 14, "9.0", "1.6", "104")));
    let ended_by_the_sponsor = Invented {
        today: 160,
        draws: better,
        ended: Some(145),
        ..Invented::default()
    };
    let mut infected = steady(0, ("8.9", "1.6", "40"));
    infected.extend((1..=8).map(|step| (step * 14, "9.0", "1.6", "90")));
    infected.extend([(119, "8.7", "0.4", "34"), (126, "8.8", "0.4", "38")]);
    let after_an_infection = Invented {
        today: 128,
        draws: infected,
        arm: None,
        medicine: Some("Study drug"),
        ..Invented::default()
    };
    vec![
        watched,
        on_the_way_to_a_transplant,
        on_luspatercept,
        ended_by_the_sponsor,
        after_an_infection,
    ]
}

/// People who reach the rules that the others do not.
pub(crate) fn other_records() -> Vec<Invented> {
    let usual = ("8.9", "1.6", "62");
    let with_gene = |gene, status| Invented {
        draws: steady(28, usual),
        genes: vec![(gene, status)],
        ..Invented::default()
    };
    let mut lost = steady(0, ("8.9", "1.6", "40"));
    lost.extend((1..=8).map(|step| (step * 14, "9.0", "1.6", "90")));
    lost.extend([(119, "8.7", "1.5", "34"), (126, "8.8", "1.5", "38")]);
    let mut improved = steady(0, usual);
    improved.extend((1..=12).map(|step| (step * 14, "9.0", "1.6", "104")));
    let mut apart = steady(0, usual);
    apart.extend((1..=6).map(|step| (step * 14, "10.1", "1.6", "31")));
    vec![
        // The first dose is planned.
        Invented {
            today: -5,
            draws: vec![(-28, "8.9", "1.6", "62"), (-14, "8.9", "1.6", "62")],
            ..Invented::default()
        },
        // The study has its own days: one that is past and not recorded, and none that is ahead.
        Invented {
            today: 100,
            draws: steady(98, usual),
            has_studys_schedule: true,
            ..Invented::default()
        },
        Invented {
            today: 200,
            draws: steady(196, usual),
            has_studys_schedule: true,
            ..Invented::default()
        },
        with_gene("TP53", GeneStatus::Found),
        with_gene("del(5q)", GeneStatus::Found),
        with_gene("IDH2", GeneStatus::Found),
        Invented {
            ended: Some(20),
            ..with_gene("IDH2", GeneStatus::Found)
        },
        Invented {
            today: 128,
            draws: lost,
            ..Invented::default()
        },
        Invented {
            today: 170,
            draws: improved,
            genes: vec![("TP53", GeneStatus::Found)],
            ..Invented::default()
        },
        Invented {
            today: 86,
            draws: apart,
            ..Invented::default()
        },
        Invented {
            draws: steady(28, usual),
            given: (0..10).map(|step| (-100 + step * 7, 2)).collect(),
            ferritin: Some("1450"),
            epo: Some("90"),
            ..Invented::default()
        },
        Invented {
            draws: steady(28, usual),
            has_second_laboratory: true,
            log_confirmed: Some(30),
            ..Invented::default()
        },
        // No count for ten weeks, and a log that was never confirmed.
        Invented {
            today: 84,
            draws: steady(14, usual),
            log_confirmed: None,
            ..Invented::default()
        },
    ]
}
