//! What a record must hold for each fact to hold, not to hold, and to be missing.

use super::*;

#[test]
fn every_fact_is_given_once_and_an_empty_record_holds_none() {
    let facts = empty().facts();
    let ids: Vec<_> = facts.iter().map(|fact| fact.id).collect();
    assert_eq!(ids, FACT_IDS);
    assert!(facts.iter().all(|fact| fact.state == FactState::Missing));
    let ids: Vec<_> = on_day(100).facts().iter().map(|fact| fact.id).collect();
    assert_eq!(ids, FACT_IDS);
}

#[test]
fn each_fact_holds_or_not_or_is_missing_as_the_record_says() {
    use FactState::{DoesNotHold, Holds, Missing};
    let genes = |name, status| Record {
        genes: gene(name, status),
        ..empty()
    };
    let planned = |today| Record {
        today,
        ..treated(|treatment| treatment.window.is_studys_own = true)
    };
    let mut table: Vec<(&str, Record, FactState)> = vec![
        ("first-dose", on_day(0), Holds),
        ("first-dose", on_day(-3), DoesNotHold),
        (
            "first-dose",
            treated(|treatment| treatment.first_dose = None),
            Missing,
        ),
        ("window-phase", on_day(100), Holds),
        ("next-assessment", planned(100), Holds),
        ("next-assessment", planned(180), DoesNotHold),
        // Our usual days are nobody's plan.
        ("next-assessment", on_day(100), Missing),
        (
            "next-assessment",
            treated(|t| t.window.assessments.clear()),
            Missing,
        ),
        ("assessment-missing", planned(100), Holds),
        ("assessment-missing", planned(80), DoesNotHold),
        ("assessment-missing", on_day(100), DoesNotHold),
        ("window-over", on_day(183), Holds),
        ("window-over", on_day(182), DoesNotHold),
        (
            "window-over-without-response",
            platelets_of("40", "45", 190),
            Missing,
        ),
        (
            "window-over-without-response",
            platelets_of("40", "75", 190),
            DoesNotHold,
        ),
        (
            "window-over-without-response",
            platelets_of("40", "45", 100),
            DoesNotHold,
        ),
        (
            "treatment-ended",
            treated(|t| t.ended = Some(day(90))),
            Holds,
        ),
        ("treatment-ended", on_day(100), DoesNotHold),
        ("in-trial", treated(|t| t.trial = trial(Arm::Open)), Holds),
        ("in-trial", on_day(100), DoesNotHold),
        (
            "arm-blinded",
            treated(|t| t.trial = trial(Arm::Blinded)),
            Holds,
        ),
        (
            "arm-blinded",
            treated(|t| t.trial = trial(Arm::Open)),
            DoesNotHold,
        ),
        (
            "arm-blinded",
            treated(|t| t.trial = trial(Arm::NotSaid)),
            Missing,
        ),
        (
            "red-cell-units-last-8-weeks",
            transfused(&[], log(-112, 100)),
            Holds,
        ),
        (
            "red-cell-units-last-8-weeks",
            transfused(&[(60, 2)], log(-112, 99)),
            Missing,
        ),
        (
            "red-cell-units-before",
            transfused(&[(-3, 2)], log(-56, 0)),
            Holds,
        ),
        (
            "red-cell-units-before",
            transfused(&[(-3, 2)], log(-55, 100)),
            Missing,
        ),
        (
            "transfusions-rising",
            transfused(&[(20, 1), (60, 2)], log(-20, 100)),
            Holds,
        ),
        (
            "transfusions-rising",
            transfused(&[(20, 2), (60, 2)], log(-20, 100)),
            DoesNotHold,
        ),
        (
            "transfusions-rising",
            transfused(&[(60, 2)], log(20, 100)),
            Missing,
        ),
        ("log-incomplete", transfused(&[], log(-112, 99)), Holds),
        (
            "log-incomplete",
            transfused(&[], log(-112, 100)),
            DoesNotHold,
        ),
        ("last-hemoglobin", only(Analyte::Hemoglobin, "8.9"), Holds),
        ("last-neutrophils", only(Analyte::Neutrophils, "0.9"), Holds),
        ("last-platelets", only(Analyte::Platelets, "45"), Holds),
        (
            "hemoglobin-below-8",
            only(Analyte::Hemoglobin, "7.9"),
            Holds,
        ),
        (
            "hemoglobin-below-8",
            only(Analyte::Hemoglobin, "8.0"),
            DoesNotHold,
        ),
        (
            "neutrophils-below-half",
            only(Analyte::Neutrophils, "0.4"),
            Holds,
        ),
        ("neutrophils-below-half", only(Analyte::Wbc, "0.4"), Holds),
        (
            "neutrophils-below-half",
            only(Analyte::Neutrophils, "0.5"),
            DoesNotHold,
        ),
        ("platelets-below-20", only(Analyte::Platelets, "19"), Holds),
        (
            "platelets-below-20",
            only(Analyte::Platelets, "20"),
            DoesNotHold,
        ),
        (
            "platelets-below-20",
            only(Analyte::Platelets, "<25"),
            Missing,
        ),
        ("platelets-below-10", only(Analyte::Platelets, "<10"), Holds),
        (
            "platelets-below-10",
            only(Analyte::Platelets, "10"),
            DoesNotHold,
        ),
        ("blasts-present", only(Analyte::BlastsPercent, "1"), Holds),
        (
            "blasts-present",
            only(Analyte::BlastsPercent, "0"),
            DoesNotHold,
        ),
        (
            "blasts-present",
            only(Analyte::BlastsPercent, "<1"),
            Missing,
        ),
        ("flat-at-12-weeks", platelets_of("40", "45", 125), Holds),
        (
            "flat-at-12-weeks",
            platelets_of("40", "75", 125),
            DoesNotHold,
        ),
        (
            "flat-at-12-weeks",
            platelets_of("40", "45", 83),
            DoesNotHold,
        ),
        ("flat-at-12-weeks", on_day(100), Missing),
        ("improvement-reached", platelets_of("40", "75", 190), Holds),
        (
            "improvement-reached",
            platelets_of("40", "45", 190),
            Missing,
        ),
        ("baseline-missing", on_day(100), Holds),
        (
            "gap-in-counts",
            with_counts(100, counts(Analyte::Platelets, &[(30, "4"), (66, "4")])),
            Holds,
        ),
        (
            "gap-in-counts",
            with_counts(100, counts(Analyte::Platelets, &[(30, "4"), (65, "4")])),
            DoesNotHold,
        ),
        (
            "results-waiting",
            Record {
                waiting: vec![crate::criteria::UnsureResult {
                    analyte: Analyte::Hemoglobin,
                    earliest: day(56),
                    latest: day(56),
                    quantity: None,
                    why: crate::criteria::Unsure::Waiting,
                }],
                ..on_day(100)
            },
            Holds,
        ),
        (
            "results-waiting",
            only(Analyte::Hemoglobin, "8.9"),
            DoesNotHold,
        ),
        ("results-waiting", on_day(100), Missing),
        ("two-laboratories", laboratories(&["Lab A", "Lab B"]), Holds),
        (
            "two-laboratories",
            laboratories(&["Lab A", "Lab A"]),
            DoesNotHold,
        ),
        (
            "chromosome-del5q",
            genes("del(5q)", GeneStatus::Found),
            Holds,
        ),
        (
            "chromosome-del5q",
            genes("5q-", GeneStatus::NotFound),
            DoesNotHold,
        ),
        ("genes-known", genes("ASXL1", GeneStatus::NotFound), Holds),
        (
            "genes-known",
            genes("ASXL1", GeneStatus::NotTested),
            DoesNotHold,
        ),
        ("epo", only(Analyte::Epo, "120"), Holds),
        ("iron-load", only(Analyte::Ferritin, "2000"), DoesNotHold),
        (
            "next-visit",
            Record {
                appointments: visit(100),
                ..empty()
            },
            Holds,
        ),
        (
            "next-visit",
            Record {
                appointments: visit(99),
                ..empty()
            },
            Missing,
        ),
        (
            "team-line",
            Record {
                team_lines: line("555 0100"),
                ..empty()
            },
            Holds,
        ),
        (
            "team-line",
            Record {
                team_lines: line(" "),
                ..empty()
            },
            Missing,
        ),
        (
            "blood-thinner",
            Record {
                medicines: medicine(MedicineClass::BloodThinner, None),
                ..empty()
            },
            Holds,
        ),
        (
            "blood-thinner",
            Record {
                medicines: medicine(MedicineClass::BloodThinner, Some(99)),
                ..empty()
            },
            DoesNotHold,
        ),
        (
            "risk-side",
            Record {
                disease: card(None, Some(RiskSide::Lower)),
                ..empty()
            },
            Holds,
        ),
        (
            "subtype",
            Record {
                disease: card(Some("MDS-LB"), None),
                ..empty()
            },
            Holds,
        ),
    ];
    for (id, name) in [
        ("gene-idh1", "IDH1"),
        ("gene-idh2", "idh2"),
        ("gene-sf3b1", "SF3B1"),
        ("gene-tp53", "TP53"),
    ] {
        table.push((id, genes(name, GeneStatus::Found), Holds));
        table.push((id, genes(name, GeneStatus::NotFound), DoesNotHold));
        table.push((id, genes(name, GeneStatus::NotTested), Missing));
    }
    let mut iron = only(Analyte::Ferritin, "1001");
    iron.transfusions = vec![red_cells(10, 12), red_cells(20, 8)];
    table.push(("iron-load", iron, Holds));
    let mut apart = platelets_of("40", "75", 125);
    apart.results.extend(counts(
        Analyte::Hemoglobin,
        &[(-20, "9.5"), (-6, "9.5"), (90, "8.5"), (119, "8.5")],
    ));
    table.push(("one-up-another-down", apart.clone(), Holds));
    apart
        .results
        .retain(|result| result.analyte == Analyte::Hemoglobin);
    table.push(("one-up-another-down", apart, Missing));
    let mut complete = platelets_of("40", "45", 190);
    for (analyte, before) in [(Analyte::Hemoglobin, "9"), (Analyte::Neutrophils, "1.5")] {
        let values = [-20, -6, 30, 60, 90].map(|on| (on, before));
        complete.results.extend(counts(analyte, &values));
    }
    table.push(("window-over-without-response", complete.clone(), Holds));
    table.push(("improvement-reached", complete.clone(), DoesNotHold));
    table.push(("one-up-another-down", complete.clone(), Missing));
    table.push(("baseline-missing", complete, DoesNotHold));
    table.extend(later_facts());
    for (id, record, state) in &table {
        let fact = record.fact(id);
        assert_eq!(fact.state, *state, "{id}: {fact:?}");
    }
    for id in FACT_IDS {
        assert!(
            table.iter().any(|(tested, ..)| tested == id),
            "{id} is not in the table"
        );
    }
}

#[test]
fn a_fact_carries_the_value_and_the_day_it_rests_on() {
    let fact = only(Analyte::Hemoglobin, "8.9").fact("last-hemoglobin");
    assert_eq!(fact.as_of, Some(day(90)));
    assert_eq!(
        fact.arguments,
        [
            ("value", FactArgument::Number(decimal(89, 1))),
            ("date", FactArgument::Date(day(90))),
        ]
    );
    // A number with a sign is never given as exact.
    let fact = only(Analyte::Platelets, "<10").fact("last-platelets");
    assert_eq!(
        fact.arguments.first(),
        Some(&("value", FactArgument::Text("<10".to_owned())))
    );
    let fact = on_day(100).fact("window-phase");
    assert_eq!(
        fact.arguments,
        [
            ("phase", FactArgument::Code("in_window")),
            ("week", FactArgument::Count(14)),
        ]
    );
    let fact = platelets_of("40", "75", 190).fact("improvement-reached");
    assert_eq!(
        fact.arguments,
        [
            ("criterion", FactArgument::Code("hi_p")),
            ("definition", FactArgument::Code("iwg2006")),
        ]
    );
}

#[test]
fn what_was_lost_is_not_said_to_be_reached() {
    let mut lost = platelets_of("40", "75", 190);
    lost.results
        .extend(counts(Analyte::Platelets, &[(185, "30")]));
    let reached = lost.fact("improvement-reached");
    assert_eq!(reached.state, FactState::DoesNotHold);
    assert_eq!(reached.arguments, [("before", FactArgument::Code("lost"))]);
    let told = lost.fact("improvement-lost");
    let names: Vec<&str> = told.arguments.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["criterion", "definition", "from", "to", "date"]);
    assert_eq!(told.as_of, Some(day(185)));
}

/// Facts of the log, of blasts and marrow, of the medicine and of a response that is lower again.
fn later_facts() -> Vec<(&'static str, Record, FactState)> {
    use FactState::{DoesNotHold, Holds, Missing};
    let dipping = |today| Record {
        today,
        ..treated(|treatment| {
            treatment.name = "azacitidine".to_owned();
            treatment.cycle_days = Some(28);
        })
    };
    let logged = |to| Record {
        log: log(-112, to),
        ..on_day(100)
    };
    let blasts = |values: &[(i64, &'static str)]| Record {
        results: counts(Analyte::BlastsPercent, values),
        ..on_day(100)
    };
    let mut lost = platelets_of("40", "75", 190);
    lost.results
        .extend(counts(Analyte::Platelets, &[(185, "30")]));
    vec![
        ("off-study", on_day(100), DoesNotHold),
        ("expected-dip", dipping(100), Holds),
        ("expected-dip", dipping(90), DoesNotHold),
        ("expected-dip", on_day(100), Missing),
        ("platelet-log-incomplete", logged(90), Holds),
        ("platelet-log-incomplete", logged(100), DoesNotHold),
        ("platelet-log-incomplete", on_day(100), Missing),
        ("growth-factor-log-incomplete", logged(90), Holds),
        ("growth-factor-log-incomplete", logged(100), DoesNotHold),
        ("red-cell-category", logged(100), Holds),
        ("red-cell-category", on_day(100), Missing),
        ("blasts-rising", blasts(&[(10, "1"), (40, "3")]), Holds),
        (
            "blasts-rising",
            blasts(&[(10, "3"), (40, "3")]),
            DoesNotHold,
        ),
        ("blasts-rising", blasts(&[(40, "3")]), Missing),
        (
            "marrow-blasts",
            only(Analyte::MarrowBlastsPercent, "7"),
            Holds,
        ),
        ("marrow-blasts", on_day(100), Missing),
        ("improvement-lost", lost, Holds),
        (
            "improvement-lost",
            platelets_of("40", "75", 190),
            DoesNotHold,
        ),
        ("improvement-lost", platelets_of("40", "45", 190), Missing),
    ]
}

#[test]
fn a_gene_that_was_not_tested_is_told_from_one_that_nobody_entered() {
    let status = |record: Record| record.fact("gene-idh1").arguments;
    let not_tested = Record {
        genes: gene("IDH1", GeneStatus::NotTested),
        ..empty()
    };
    assert_eq!(
        status(not_tested),
        [("status", FactArgument::Code("not-tested"))]
    );
    assert_eq!(status(empty()), [("status", FactArgument::Code("unknown"))]);
}

#[test]
fn trends_leave_out_values_soon_after_platelets_and_growth_factors_and_on_days_of_a_dip() {
    // Platelets: high values only within 7 days after platelets were given.
    let values = [
        (-40, "40"),
        (-20, "40"),
        (-6, "40"),
        (80, "40"),
        (90, "90"),
        (100, "90"),
        (119, "40"),
    ];
    let mut record = with_counts(125, counts(Analyte::Platelets, &values));
    let flat = |record: &Record| record.fact("flat-at-12-weeks").state;
    assert_eq!(flat(&record), FactState::DoesNotHold);
    let platelets = |on: i64| Transfusion {
        product: crate::transfusion::Product::Platelets,
        ..red_cells(on, 1)
    };
    record.transfusions = vec![platelets(88), platelets(98)];
    assert_eq!(flat(&record), FactState::Holds);

    // Neutrophils: a growth factor that is known to the month alone keeps the whole month out.
    let values = [
        (-40, "0.8"),
        (-20, "0.8"),
        (-6, "0.8"),
        (80, "0.8"),
        (90, "3.0"),
        (100, "3.0"),
        (119, "0.8"),
    ];
    let mut record = with_counts(125, counts(Analyte::Neutrophils, &values));
    assert_eq!(flat(&record), FactState::DoesNotHold);
    let on = |number: i64| crate::date::PartialDate::Day(day(number));
    record.medicines = vec![Medicine {
        id: uuid::Uuid::nil(),
        name: "filgrastim".to_owned(),
        dose: None,
        from: Some(on(86)),
        until: Some(on(100)),
        class: crate::person::MedicineClass::GrowthFactor,
        prescriber: None,
    }];
    assert_eq!(flat(&record), FactState::Holds);

    // Days of the cycle on which counts often dip.
    let values = [
        (-40, "80"),
        (-20, "80"),
        (-6, "80"),
        (84, "80"),
        (98, "30"),
        (112, "80"),
        (124, "30"),
    ];
    let mut record = with_counts(125, counts(Analyte::Platelets, &values));
    assert_eq!(flat(&record), FactState::DoesNotHold);
    if let Some(treatment) = &mut record.treatment {
        treatment.name = "azacitidine".to_owned();
        treatment.cycle_days = Some(28);
    }
    assert_eq!(flat(&record), FactState::Holds);
}
