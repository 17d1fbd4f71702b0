//! Invented values for tests and for looking at: a chart, and the English words of the catalogue.
//! Shared with `examples/drawings.rs`, so it names this crate from outside.

use chrono::{Datelike, Days, NaiveDate};
use domain::fact::{Fact, FactArgument, FactState};
use domain::person::{Allergy, Medicine, MedicineClass};
use domain::quantity::RangeSource;
use domain::result::Origin;
use domain::transfusion::Product;
use domain::treatment::{Arm, Trial};
use domain::trend::Trend;
use domain::window::{Assessment, AssessmentState};
use domain::{Analyte, Comparator, Decimal, PartialDate, Quantity, ReferenceRange, Uuid};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use report::Text;
use report::chart::{
    ChartPoint, Cycle, DisplayUnit, MilestoneMark, MilestoneShape, Panel, TransfusionMark,
    WindowChart, default_span,
};

use report::document::{
    DatedLine, RED_CELLS_BEFORE, RED_CELLS_LAST, SummaryContent, SummaryResult, SummaryTest,
    SummaryTreatment,
};

/// English, out of the real catalogue.
pub(crate) struct English(FluentBundle<FluentResource>);

impl English {
    pub(crate) fn new() -> Self {
        let source = include_str!("../../../../assets/words/en/report.ftl");
        let resource =
            FluentResource::try_new(source.to_owned()).expect("the catalogue is well formed");
        let mut bundle = FluentBundle::new(vec![unic_langid::langid!("en-GB")]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .expect("each key is there once");
        Self(bundle)
    }
}

impl Text for English {
    fn say(&self, key: &str, arguments: &[(&str, FactArgument)]) -> String {
        let mut args = FluentArgs::new();
        for (name, argument) in arguments {
            match argument {
                FactArgument::Text(text) => args.set((*name).to_owned(), text.clone()),
                FactArgument::Count(count) => args.set((*name).to_owned(), *count),
                FactArgument::Number(_) | FactArgument::Date(_) | FactArgument::Code(_) => {
                    panic!("{key}: {name} arrives unwritten: {argument:?}")
                }
            }
        }
        let message = self
            .0
            .get_message(key)
            .unwrap_or_else(|| panic!("no key {key}"));
        let mut errors = Vec::new();
        let said = self
            .0
            .format_pattern(message.value().expect("a value"), Some(&args), &mut errors)
            .into_owned();
        assert!(errors.is_empty(), "{key}: {errors:?}");
        said
    }

    fn number(&self, value: Decimal, decimals: u32) -> String {
        let mut value = value.round_dp(decimals);
        value.rescale(decimals);
        value.to_string()
    }

    fn date(&self, date: NaiveDate) -> String {
        format!("{} {}", date.day(), date.format("%B %Y"))
    }

    fn short_date(&self, date: NaiveDate) -> String {
        format!("{} {}", date.day(), date.format("%b"))
    }

    fn partial(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(_) | PartialDate::Month { .. } => date.to_string(),
            PartialDate::Day(day) => self.date(day),
            PartialDate::Minute { at, .. } => {
                format!("{}, {}", self.date(at.date()), at.format("%H:%M"))
            }
        }
    }

    fn unit(&self, ucum: &str) -> String {
        ucum.replace("10*9/L", "×10⁹/L")
            .replace("10*12/L", "×10¹²/L")
    }

    fn analyte(&self, analyte: Analyte) -> String {
        match analyte.id() {
            "hemoglobin" => "Haemoglobin".to_owned(),
            "wbc" => "White blood cells".to_owned(),
            id => {
                let mut letters = id.replace('_', " ");
                letters.get_mut(0..1).map(str::make_ascii_uppercase);
                letters
            }
        }
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub(crate) fn later(from: NaiveDate, days: i64) -> NaiveDate {
    from.checked_add_signed(chrono::TimeDelta::days(days))
        .expect("a date")
}

pub(crate) fn number(text: &str) -> Decimal {
    text.parse().expect("a number")
}

/// A point `days` after the first dose; a value may carry `<` or `>`.
pub(crate) fn point(
    seed: u128,
    first: NaiveDate,
    days: i64,
    value: &str,
    low: &str,
    high: &str,
) -> ChartPoint {
    let digits = value.trim_start_matches(['<', '>']);
    ChartPoint {
        id: Uuid::from_u128(seed * 10_000 + u128::try_from(days + 1_000).unwrap_or(0)),
        on: later(first, days),
        quantity: Quantity {
            value: number(digits),
            comparator: Comparator::from_sign(value.strip_suffix(digits).unwrap_or("")),
        },
        hollow: false,
        doubtful: false,
        range: Some(ReferenceRange {
            low: Some(number(low)),
            high: Some(number(high)),
            source: RangeSource::Printed,
        }),
        printed: value.to_owned(),
        laboratory: Some("Riverside Hospital Laboratory".to_owned()),
        origin: Origin::Imported,
    }
}

/// Week 14 of a treatment that comes in four-week cycles, with a gap before it and one transfusion-laden month.
pub(crate) fn chart() -> WindowChart {
    let first = day("2026-02-02");
    let today = later(first, 101);
    let (from, to) = default_span(Some(first), today);
    let hb = [
        (-104, "8.6"),
        (-90, "8.9"),
        (-76, "8.4"),
        (-28, "8.1"),
        (-14, "8.8"),
        (-1, "8.4"),
        (7, "8.0"),
        (14, "7.6"),
        (21, "8.9"),
        (28, "8.3"),
        (42, "7.9"),
        (56, "8.8"),
        (70, "8.6"),
        (84, "9.1"),
        (91, "8.7"),
        (98, "8.9"),
    ];
    let anc = [
        (-104, "1.10"),
        (-90, "0.95"),
        (-76, "1.02"),
        (-28, "0.88"),
        (-14, "0.91"),
        (-1, "0.90"),
        (7, "0.62"),
        (14, "0.31"),
        (21, "0.44"),
        (28, "0.85"),
        (42, "0.48"),
        (56, "0.92"),
        (70, "0.61"),
        (84, "1.05"),
        (91, "0.80"),
        (98, "0.82"),
    ];
    let plt = [
        (-104, "62"),
        (-90, "58"),
        (-76, "55"),
        (-28, "49"),
        (-14, "51"),
        (-1, "48"),
        (7, "33"),
        (14, "<10"),
        (21, "28"),
        (28, "44"),
        (42, "31"),
        (56, "52"),
        (70, "41"),
        (84, "57"),
        (91, "49"),
        (98, "45"),
    ];
    let panel = |analyte: Analyte,
                 seed,
                 values: &[(i64, &str)],
                 (low, high): (&str, &str),
                 (low2, high2): (&str, &str),
                 baseline: &str| Panel {
        analyte,
        unit: DisplayUnit::canonical(analyte),
        points: values
            .iter()
            .map(|(days, value)| {
                let (low, high) = if *days < -20 {
                    (low2, high2)
                } else {
                    (low, high)
                };
                let mut point = point(seed, first, *days, value, low, high);
                point.hollow = analyte == Analyte::Hemoglobin && matches!(days, -14 | 21 | 56 | 98);
                point
            })
            .collect(),
        baseline: Some(number(baseline)),
        trend: Trend::AboutTheSame,
    };
    let panels = vec![
        panel(
            Analyte::Hemoglobin,
            1,
            &hb,
            ("12.0", "15.5"),
            ("11.5", "16.0"),
            "8.5",
        ),
        panel(
            Analyte::Neutrophils,
            2,
            &anc,
            ("1.8", "7.5"),
            ("2.0", "7.0"),
            "0.95",
        ),
        panel(
            Analyte::Platelets,
            3,
            &plt,
            ("150", "400"),
            ("150", "450"),
            "52",
        ),
    ];
    let give = |days, product, units| TransfusionMark {
        on: later(first, days),
        product,
        units,
    };
    let mark = |days, label: &str, shape, planned| MilestoneMark {
        on: later(first, days),
        label: label.to_owned(),
        shape,
        planned,
    };
    WindowChart {
        treatment: "azacitidine + study drug".to_owned(),
        first_dose: Some(first),
        today,
        from,
        to,
        window: Some((later(first, 84), later(first, 182))),
        panels,
        transfusions: vec![
            give(-49, Product::RedCells, 2),
            give(-17, Product::RedCells, 2),
            give(-14, Product::RedCells, 2),
            give(17, Product::RedCells, 2),
            give(52, Product::RedCells, 2),
            give(93, Product::RedCells, 2),
            give(15, Product::Platelets, 1),
            give(18, Product::Platelets, 1),
        ],
        milestones: vec![
            mark(-24, "consent", MilestoneShape::Flag, false),
            mark(-20, "marrow test", MilestoneShape::Diamond, false),
            mark(44, "dose delayed", MilestoneShape::Flag, false),
            mark(86, "marrow test", MilestoneShape::Diamond, false),
            mark(
                112,
                "visit with Dr Okafor & team",
                MilestoneShape::Flag,
                true,
            ),
        ],
        assessments: vec![
            Assessment {
                day: 84,
                on: later(first, 84),
                state: AssessmentState::Done(later(first, 88)),
            },
            Assessment {
                day: 112,
                on: later(first, 112),
                state: AssessmentState::Ahead,
            },
            Assessment {
                day: 168,
                on: later(first, 168),
                state: AssessmentState::Ahead,
            },
        ],
        dips: (0..4_i64)
            .map(|n| (later(first, n * 28 + 6), later(first, n * 28 + 20)))
            .collect(),
        cycles: (0..4_u32)
            .map(|n| {
                let from = first
                    .checked_add_days(Days::new(u64::from(n) * 28))
                    .expect("a date");
                Cycle {
                    number: n + 1,
                    from,
                    to: later(from, 27),
                }
            })
            .collect(),
    }
}

/// A summary of an invented person in week 14.
pub(crate) fn summary() -> SummaryContent {
    let chart = chart();
    let first = chart.first_dose.expect("there is one");
    let made = chart.today;
    let result = |on: NaiveDate,
                  value: &str,
                  (low, high): (&str, &str),
                  flag: Option<&str>,
                  origin: Origin| {
        let digits = value.trim_start_matches(['<', '>']);
        SummaryResult {
            on,
            quantity: Quantity {
                value: number(digits),
                comparator: Comparator::from_sign(value.strip_suffix(digits).unwrap_or("")),
            },
            flag: flag.map(str::to_owned),
            grade: None,
            range: Some(ReferenceRange {
                low: Some(number(low)),
                high: Some(number(high)),
                source: RangeSource::Printed,
            }),
            origin,
            doubtful: false,
        }
    };
    let mut tests: Vec<SummaryTest> = chart
        .panels
        .iter()
        .map(|panel| SummaryTest {
            analyte: panel.analyte,
            unit: panel.unit.clone(),
            results: panel
                .points
                .iter()
                .map(|point| SummaryResult {
                    on: point.on,
                    quantity: point.quantity,
                    flag: Some("L".to_owned()),
                    grade: None,
                    range: point.range,
                    origin: if point.on == later(first, 91) {
                        Origin::Typed
                    } else {
                        point.origin
                    },
                    doubtful: false,
                })
                .collect(),
        })
        .collect();
    let white = [
        (56, "2.4"),
        (70, "1.9"),
        (84, "2.6"),
        (91, "2.2"),
        (98, "2.3"),
    ];
    tests.push(SummaryTest {
        analyte: Analyte::Wbc,
        unit: DisplayUnit::canonical(Analyte::Wbc),
        results: white
            .iter()
            .map(|(days, value)| {
                result(
                    later(first, *days),
                    value,
                    ("4.0", "10.0"),
                    Some("L"),
                    Origin::Imported,
                )
            })
            .collect(),
    });
    tests.push(SummaryTest {
        analyte: Analyte::BlastsPercent,
        unit: DisplayUnit::canonical(Analyte::BlastsPercent),
        results: [(84, "1.0"), (98, "0")]
            .iter()
            .map(|(days, value)| {
                result(
                    later(first, *days),
                    value,
                    ("0", "0"),
                    None,
                    Origin::Imported,
                )
            })
            .collect(),
    });
    tests.push(SummaryTest {
        analyte: Analyte::Ferritin,
        unit: DisplayUnit::canonical(Analyte::Ferritin),
        results: vec![result(
            later(first, 84),
            "1240",
            ("15", "200"),
            Some("H"),
            Origin::Imported,
        )],
    });
    let medicine = |seed: u128, name: &str, dose: &str, class| Medicine {
        id: Uuid::from_u128(seed),
        name: name.to_owned(),
        dose: Some(dose.to_owned()),
        from: None,
        until: None,
        class,
        prescriber: None,
    };
    let line = |days: i64, words: &str| DatedLine {
        on: Some(later(first, days).into()),
        words: words.to_owned(),
    };
    SummaryContent {
        made,
        name: "Margarethe Öztürk-Lindqvist".to_owned(),
        birth_date: Some(day("1951-04-04")),
        is_demonstration: true,
        visit: Some(DatedLine {
            on: Some("2026-05-15T10:30".parse().expect("a date")),
            words: "Dr Okafor, haematology clinic, response talk".to_owned(),
        }),
        diagnosis: vec![
            "Myelodysplastic syndrome (MDS)".to_owned(),
            "MDS-LB".to_owned(),
        ],
        treatment: Some(SummaryTreatment {
            name: "azacitidine + study drug".to_owned(),
            first_dose: Some(first),
            is_unsettled: false,
            trial: Some(Trial {
                name: "LANTERN-2".to_owned(),
                registry_number: Some("NCT00000000".to_owned()),
                phase: Some("3".to_owned()),
                arm: Arm::Blinded,
                consent: Some(later(first, -24)),
            }),
        }),
        facts: position_facts(first),
        notices: Vec::new(),
        in_record: vec![
            "At week 12 or later, the counts that can be compared are about the same as before the \
             first dose."
                .to_owned(),
            "The report says that IDH1 was looked for and no change was found.".to_owned(),
        ],
        without_table: false,
        tests,
        grade_note: None,
        transfusions: chart.transfusions.clone(),
        chart: Some(chart),
        medicines: vec![
            medicine(1, "Allopurinol", "300 mg once a day", MedicineClass::Other),
            medicine(
                2,
                "Apixaban",
                "2.5 mg twice a day",
                MedicineClass::BloodThinner,
            ),
            medicine(
                3,
                "Paracetamol",
                "500 mg when needed",
                MedicineClass::Painkiller,
            ),
            medicine(4, "Valaciclovir", "500 mg once a day", MedicineClass::Other),
        ],
        allergies: vec![
            Allergy {
                id: Uuid::from_u128(1),
                substance: "Penicillin".to_owned(),
                reaction: Some("rash on both arms".to_owned()),
            },
            Allergy {
                id: Uuid::from_u128(2),
                substance: "Contrast dye".to_owned(),
                reaction: None,
            },
        ],
        blood_needs: vec![
            "Blood group: A Rh positive".to_owned(),
            "Antibodies: anti-E".to_owned(),
            "Special products: irradiated blood only".to_owned(),
        ],
        side_effects: vec![
            line(72, "Rash on both arms, goes on: itches at night"),
            line(60, "Nausea, until 20 April 2026"),
        ],
        check_in: Some(line(
            97,
            "Energy: 4 of 10, short of breath: a little, bleeding: no",
        )),
        nothing_entered: Vec::new(),
        planned: vec![line(168, "Response assessment by the team")],
        milestones: vec![
            line(86, "Marrow test"),
            line(88, "Response assessment by the team"),
            line(44, "Dose delayed by one week"),
        ],
        notes: vec![
            line(
                95,
                "Very tired for three days after the infusion, then better.",
            ),
            line(
                80,
                "Small bruises on both shins, no bleeding. Told the day unit.",
            ),
        ],
        ask_first: vec![
            "What would lead you to change the treatment before week 24?".to_owned(),
            "My platelets have not changed since the start. What does that mean for the study?"
                .to_owned(),
            "Could a transplant be talked about now, rather than as a last step?".to_owned(),
        ],
        questions: vec![
            "Has my blood been tested for IDH1 and IDH2?".to_owned(),
            "Should iron be taken out, with a ferritin above 1,000?".to_owned(),
            "May I fly in June?".to_owned(),
            "Who do we call at night?".to_owned(),
        ],
    }
}

fn position_facts(first: NaiveDate) -> Vec<Fact> {
    let holds = |id, arguments| Fact {
        id,
        state: FactState::Holds,
        arguments,
        as_of: None,
    };
    let week = |week| ("week", FactArgument::Count(week));
    vec![
        holds(
            "first-dose",
            vec![("date", FactArgument::Date(first)), week(14)],
        ),
        holds(
            "window-phase",
            vec![("phase", FactArgument::Code("in_window")), week(14)],
        ),
        holds("next-assessment", vec![week(16)]),
        holds(RED_CELLS_LAST, vec![("count", FactArgument::Count(4))]),
        holds(RED_CELLS_BEFORE, vec![("count", FactArgument::Count(6))]),
    ]
}
