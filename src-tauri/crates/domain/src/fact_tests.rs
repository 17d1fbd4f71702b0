//! An invented record to make facts from.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use chrono::TimeDelta;

use super::*;
use crate::analyte::Analyte;
use crate::date::PartialDate;
use crate::person::{GeneStatus, MedicineClass, RiskSide};
use crate::quantity::{Comparator, decimal};
use crate::result::{Origin, Printed, ResultStatus};
use crate::transfusion::{LogSpan, Product};
use crate::treatment::{Arm, Definition, EvaluationWindow, Trial};
use uuid::Uuid;

/// Day 0 is the first dose; an invented record of one person.
#[derive(Clone)]
struct Record {
    today: i64,
    results: Vec<LabResult>,
    transfusions: Vec<Transfusion>,
    log: LogCompleteness,
    treatment: Option<Treatment>,
    genes: Vec<GeneFinding>,
    disease: Option<DiseaseCard>,
    appointments: Vec<Appointment>,
    team_lines: Vec<TeamLine>,
    medicines: Vec<Medicine>,
    waiting: Vec<crate::criteria::UnsureResult>,
}

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap() + TimeDelta::days(number)
}

fn treatment() -> Treatment {
    Treatment {
        id: Uuid::nil(),
        name: "study drug".to_owned(),
        first_dose: Some(day(0)),
        ended: None,
        cycle_days: None,
        window: EvaluationWindow::default(),
        trial: None,
        definition: Some(Definition::Iwg2006),
        rules: crate::treatment::StudyRules::default(),
    }
}

fn trial(arm: Arm) -> Option<Trial> {
    Some(Trial {
        name: "ALPHA".to_owned(),
        registry_number: None,
        phase: None,
        arm,
        consent: None,
    })
}

fn count(analyte: Analyte, on: i64, text: &str) -> LabResult {
    let digits = text.trim_start_matches(['<', '>']);
    LabResult {
        id: Uuid::from_u128(u128::try_from(on + 1000).unwrap()),
        analyte,
        quantity: Quantity {
            value: digits.parse().unwrap(),
            comparator: Comparator::from_sign(text.strip_suffix(digits).unwrap()),
        },
        printed: Printed::default(),
        range: None,
        collected: PartialDate::Day(day(on)),
        laboratory: None,
        status: ResultStatus::Final,
        origin: Origin::Imported,
        before_transfusion: None,
    }
}

fn counts(analyte: Analyte, values: &[(i64, &str)]) -> Vec<LabResult> {
    values
        .iter()
        .map(|(on, text)| count(analyte, *on, text))
        .collect()
}

fn red_cells(on: i64, units: u16) -> Transfusion {
    Transfusion {
        id: Uuid::nil(),
        on: day(on),
        product: Product::RedCells,
        units,
        hemoglobin_before: None,
        platelets_before: None,
        reason: None,
        reaction: None,
    }
}

fn log(from: i64, to: i64) -> LogCompleteness {
    let span = Some(LogSpan {
        from: day(from),
        to: day(to),
    });
    LogCompleteness {
        red_cells: span,
        platelets: span,
        growth_factors: span,
    }
}

fn gene(name: &str, status: GeneStatus) -> Vec<GeneFinding> {
    vec![GeneFinding {
        id: Uuid::nil(),
        gene: name.to_owned(),
        status,
        share_percent: None,
        reported: None,
    }]
}

fn card(subtype: Option<&str>, risk_side: Option<RiskSide>) -> Option<DiseaseCard> {
    Some(DiseaseCard {
        id: Uuid::nil(),
        subtype: subtype.map(str::to_owned),
        risk: None,
        risk_side,
        marrow_blasts_percent: None,
        diagnosed: None,
        karyotype: None,
        source: None,
    })
}

fn medicine(class: MedicineClass, until: Option<i64>) -> Vec<Medicine> {
    vec![Medicine {
        id: Uuid::nil(),
        name: "warfarin".to_owned(),
        dose: None,
        from: None,
        until: until.map(|until| PartialDate::Day(day(until))),
        class,
        prescriber: None,
    }]
}

fn visit(on: i64) -> Vec<Appointment> {
    vec![Appointment {
        id: Uuid::nil(),
        at: PartialDate::Day(day(on)),
        title: "day unit".to_owned(),
        note: None,
    }]
}

fn line(phone: &str) -> Vec<TeamLine> {
    vec![TeamLine {
        id: Uuid::nil(),
        label: "Day unit".to_owned(),
        phone: phone.to_owned(),
        call_when: None,
    }]
}

fn empty() -> Record {
    Record {
        today: 100,
        results: Vec::new(),
        transfusions: Vec::new(),
        log: LogCompleteness::default(),
        treatment: None,
        genes: Vec::new(),
        disease: None,
        appointments: Vec::new(),
        team_lines: Vec::new(),
        medicines: Vec::new(),
        waiting: Vec::new(),
    }
}

impl Record {
    fn facts(&self) -> Vec<Fact> {
        facts(&FactSource {
            today: day(self.today),
            results: &self.results,
            transfusions: &self.transfusions,
            log: &self.log,
            treatment: self.treatment.as_ref(),
            milestones: &[],
            genes: &self.genes,
            disease: self.disease.as_ref(),
            appointments: &self.appointments,
            team_lines: &self.team_lines,
            medicines: &self.medicines,
            waiting: &self.waiting,
        })
    }

    fn fact(&self, id: &str) -> Fact {
        self.facts().into_iter().find(|fact| fact.id == id).unwrap()
    }
}

fn treated(change: impl FnOnce(&mut Treatment)) -> Record {
    let mut treatment = treatment();
    change(&mut treatment);
    Record {
        treatment: Some(treatment),
        ..empty()
    }
}

fn on_day(today: i64) -> Record {
    Record {
        today,
        ..treated(|_| {})
    }
}

fn with_counts(today: i64, results: Vec<LabResult>) -> Record {
    Record {
        results,
        log: log(-112, today),
        ..on_day(today)
    }
}

fn platelets_of(before: &str, since: &str, today: i64) -> Record {
    let values = [
        (-20, before),
        (-6, before),
        (60, since),
        (90, since),
        (119, since),
        (150, since),
        (180, since),
    ];
    with_counts(today, counts(Analyte::Platelets, &values))
}

fn laboratories(names: &[&str]) -> Record {
    let mut results = counts(Analyte::Hemoglobin, &[(1, "9"), (2, "9")]);
    for (result, name) in results.iter_mut().zip(names) {
        result.laboratory = Some((*name).to_owned());
    }
    with_counts(100, results)
}

fn transfused(given: &[(i64, u16)], log: LogCompleteness) -> Record {
    Record {
        transfusions: given
            .iter()
            .map(|(on, units)| red_cells(*on, *units))
            .collect(),
        log,
        ..on_day(100)
    }
}

fn only(analyte: Analyte, text: &str) -> Record {
    with_counts(100, counts(analyte, &[(90, text)]))
}

#[path = "fact_table_tests.rs"]
mod table;
