//! The demonstration record: an invented person whose story is worth looking at.
//!
//! Platelets fall while transfusions thin out; there is a gap, and there are three laboratories with
//! different units. The story is that of `assets/samples/README.md`, moved so that today
//! lies inside the evaluation window. It is made through the same operations as any other record.

use chrono::{Datelike, Duration, NaiveDate};
use domain::analyte::Analyte;
use domain::draft::{DocumentFormat, DocumentPerson, Draft};
use domain::health::{AboutMe, BloodNeeds, CheckIn, Felt, Infection, SideEffect, TreatedWhere};
use domain::person::{
    Allergy, Appointment, DiseaseCard, GeneFinding, GeneStatus, Medicine, MedicineClass, Person,
    RiskSide, Sex, TeamLine,
};
use domain::quantity::{RangeSource, ReferenceRange};
use domain::question::PickedQuestion;
use domain::result::{Printed, ResultStatus};
use domain::transfusion::{LogKind, LogSpan, Product, Transfusion};
use domain::treatment::{
    Arm, EvaluationWindow, Milestone, MilestoneKind, MilestoneStatus, Treatment, Trial,
};
use domain::{Decimal, PartialDate, Quantity, Uuid, unit};
use store::{Cause, Entity, EntityKind, LoggedSpan, NewImport, Operation};

use crate::error::{AppError, ErrorCode};
use crate::people::{self, PersonView};
use crate::session::{Now, Session, new_id};

/// A laboratory of the story, with the way it prints.
struct Laboratory {
    name: &'static str,
    file: &'static str,
    format: DocumentFormat,
    /// Unit, factor from the canonical number to the printed one, and range as printed.
    hemoglobin: (&'static str, i64, &'static str),
    counts: &'static str,
    neutrophils: &'static str,
    platelets: &'static str,
    white_cells: &'static str,
}

const RIVERSIDE: Laboratory = Laboratory {
    name: "Riverside Hospital",
    file: "riverside-hospital.fhir.json",
    format: DocumentFormat::Fhir,
    hemoglobin: ("g/dL", 1, "12.0-15.5"),
    counts: "10*9/L",
    neutrophils: "1.8-7.5",
    platelets: "150-400",
    white_cells: "4.0-11.0",
};

const NORTHGATE: Laboratory = Laboratory {
    name: "Northgate Laboratory",
    file: "northgate-laboratory.csv",
    format: DocumentFormat::Csv,
    hemoglobin: ("g/L", 10, "118-148"),
    counts: "K/uL",
    neutrophils: "1.6-7.0",
    platelets: "140-450",
    white_cells: "3.8-10.5",
};

const STUDY_CLINIC: Laboratory = Laboratory {
    name: "Study clinic",
    file: "study-clinic.pdf",
    format: DocumentFormat::PdfText,
    hemoglobin: ("g/dL", 1, "12.0-15.5"),
    counts: "x10E3/uL",
    neutrophils: "1.8-7.5",
    platelets: "150-400",
    white_cells: "4.0-11.0",
};

const WEIDENTAL: Laboratory = Laboratory {
    name: "Labor Weidental",
    file: "labor-weidental.csv",
    format: DocumentFormat::Csv,
    hemoglobin: ("g/dl", 1, "12.3-15.3"),
    counts: "Gpt/l",
    neutrophils: "1.8-7.7",
    platelets: "136-423",
    white_cells: "4.4-11.3",
};

/// One draw: day since the first dose, haemoglobin in tenths of g/dL, neutrophils in hundredths,
/// platelets, white cells in tenths.
type Draw = (i64, i64, i64, i64, i64);

const DRAWS: &[(&Laboratory, &[Draw])] = &[
    (
        &RIVERSIDE,
        &[
            (-112, 84, 130, 92, 31),
            (-98, 79, 120, 90, 29),
            (-77, 86, 120, 88, 29),
            (-56, 78, 110, 85, 28),
            (-42, 89, 110, 83, 27),
            (-28, 80, 100, 81, 26),
            (-14, 88, 100, 78, 26),
            (-5, 81, 90, 77, 24),
            (0, 90, 90, 74, 25),
        ],
    ),
    (
        &NORTHGATE,
        &[
            (7, 86, 80, 70, 22),
            (14, 82, 70, 66, 20),
            (21, 91, 60, 61, 19),
            (28, 89, 70, 60, 20),
            (42, 84, 80, 58, 21),
            (56, 90, 80, 57, 22),
            (84, 83, 90, 54, 23),
        ],
    ),
    (&STUDY_CLINIC, &[(70, 87, 90, 55, 23)]),
    (
        &WEIDENTAL,
        &[
            (133, 92, 95, 49, 24),
            (147, 94, 100, 47, 25),
            (161, 96, 105, 45, 26),
        ],
    ),
];

/// Day since the first dose, units, haemoglobin before in tenths of g/dL.
const TRANSFUSIONS: &[(i64, u16, i64)] = &[
    (-97, 2, 79),
    (-55, 2, 78),
    (-27, 2, 80),
    (-4, 2, 81),
    (15, 2, 82),
    (43, 2, 84),
    (85, 1, 83),
];

/// The first day of the story that may become today, in week 23.
const STORY_TODAY: i64 = 163;

struct Story {
    first_dose: NaiveDate,
}

impl Story {
    fn day(&self, day: i64) -> NaiveDate {
        self.first_dose + Duration::days(day)
    }

    fn date(&self, day: i64) -> PartialDate {
        PartialDate::Day(self.day(day))
    }
}

/// Opens the demonstration record; it stays as it is where it is open already.
///
/// # Errors
/// When the vault cannot be written.
pub fn open(session: &mut Session, now: Now) -> Result<PersonView, AppError> {
    if let Some(there) = session
        .vault
        .people()?
        .into_iter()
        .find(|person| person.is_demonstration)
    {
        return people::view(session, &there);
    }
    let person = Person {
        id: new_id(),
        name: "Rosa Demirel".to_owned(),
        birth_date: NaiveDate::from_ymd_opt(1951, 6, 2),
        sex: Sex::Female,
        is_demonstration: true,
    };
    // Today is day 163 to 169 of the story: visits and draws keep their weekdays.
    let about = now.today() - Duration::days(STORY_TODAY);
    let story = Story {
        first_dose: about - Duration::days(i64::from(about.weekday().num_days_from_monday())),
    };
    let put = Operation::Put(Entity::Person(person.clone()));
    session.apply(person.id, Cause::Typed, now, &[put])?;
    for (laboratory, draws) in DRAWS {
        receive(session, &person, &story, laboratory, draws, now)?;
    }
    let operations: Vec<Operation> = entries(&story, now.today())
        .into_iter()
        .map(Operation::Put)
        .collect();
    session.apply(person.id, Cause::Typed, now, &operations)?;
    people::view(session, &person)
}

fn receive(
    session: &mut Session,
    person: &Person,
    story: &Story,
    laboratory: &Laboratory,
    draws: &[Draw],
    now: Now,
) -> Result<(), AppError> {
    let drafts: Vec<(Uuid, Draft, Option<Uuid>)> = draws
        .iter()
        .flat_map(|draw| of_draw(story, laboratory, draw))
        .map(|draft| (new_id(), draft, Some(person.id)))
        .collect();
    let ids: Vec<Uuid> = drafts.iter().map(|(id, _, _)| *id).collect();
    let mut operations = vec![Operation::ReceiveImport(NewImport {
        id: new_id(),
        file_name: laboratory.file.to_owned(),
        format: laboratory.format,
        document_bytes: None,
        people: vec![DocumentPerson {
            name: Some(person.name.clone()),
            birth_date: person.birth_date.map(PartialDate::Day),
            ids: Vec::new(),
        }],
        drafts,
        problems: Vec::new(),
    })];
    operations.extend(ids.into_iter().map(|id| Operation::ConfirmResult {
        id,
        person: person.id,
        correction: None,
        supersedes: None,
    }));
    session.apply(person.id, Cause::Import, now, &operations)
}

fn of_draw(story: &Story, laboratory: &Laboratory, draw: &Draw) -> Vec<Draft> {
    let (day, hemoglobin, neutrophils, platelets, white_cells) = *draw;
    let (unit, factor, range) = laboratory.hemoglobin;
    [
        (
            Analyte::Hemoglobin,
            "Haemoglobin",
            Decimal::new(hemoglobin * factor, 1).normalize(),
            unit,
            range,
        ),
        (
            Analyte::Wbc,
            "White cells",
            Decimal::new(white_cells, 1),
            laboratory.counts,
            laboratory.white_cells,
        ),
        (
            Analyte::Neutrophils,
            "Neutrophils",
            Decimal::new(neutrophils, 2),
            laboratory.counts,
            laboratory.neutrophils,
        ),
        (
            Analyte::Platelets,
            "Platelets",
            Decimal::from(platelets),
            laboratory.counts,
            laboratory.platelets,
        ),
    ]
    .into_iter()
    .filter_map(|(analyte, name, printed, unit, range)| {
        let conversion = unit::conversion(analyte, unit).ok()?;
        let limits = range.split_once('-').and_then(|(low, high)| {
            let limit = |text: &str| {
                text.parse::<Decimal>()
                    .ok()
                    .map(|limit| conversion.apply(limit))
            };
            Some((limit(low)?, limit(high)?))
        });
        let value = conversion.apply(printed);
        Some(Draft {
            analyte: Some(analyte),
            loinc: None,
            printed: Printed {
                name: name.to_owned(),
                value: printed.to_string(),
                comparator: None,
                unit: Some(unit.to_owned()),
                flag: limits
                    .filter(|(low, _)| value < *low)
                    .map(|_| "L".to_owned()),
                range: Some(range.to_owned()),
            },
            quantity: Some(Quantity::exact(value)),
            range: limits.map(|(low, high)| ReferenceRange {
                low: Some(low),
                high: Some(high),
                source: RangeSource::Printed,
            }),
            collected: Some(story.date(day)),
            collected_choices: Vec::new(),
            specimen: None,
            laboratory: Some(laboratory.name.to_owned()),
            status: ResultStatus::Final,
            before_transfusion: None,
            person: Some(0),
            reasons: Vec::new(),
            place: None,
        })
    })
    .collect()
}

fn entries(story: &Story, today: NaiveDate) -> Vec<Entity> {
    let study = new_id();
    let mut entries = vec![
        Entity::Treatment(Treatment {
            id: new_id(),
            name: "Epoetin alfa".to_owned(),
            first_dose: Some(story.day(-392)),
            ended: Some(story.day(-147)),
            cycle_days: None,
            window: EvaluationWindow::default(),
            trial: None,
            definition: None,
            rules: domain::treatment::StudyRules::default(),
        }),
        Entity::Treatment(Treatment {
            id: study,
            name: "KF-101 tablets".to_owned(),
            first_dose: Some(story.first_dose),
            ended: None,
            cycle_days: Some(28),
            window: EvaluationWindow::default(),
            trial: Some(Trial {
                name: "Kingfisher study".to_owned(),
                registry_number: None,
                phase: Some("2".to_owned()),
                arm: Arm::Known("KF-101 tablets".to_owned()),
                consent: Some(story.day(-14)),
            }),
            definition: None,
            rules: domain::treatment::StudyRules::default(),
        }),
    ];
    entries.extend(TRANSFUSIONS.iter().map(|(day, units, before)| {
        Entity::Transfusion(Transfusion {
            id: new_id(),
            on: story.day(*day),
            product: Product::RedCells,
            units: *units,
            hemoglobin_before: Some(Decimal::new(*before, 1)),
            platelets_before: None,
            reason: None,
            reaction: None,
        })
    }));
    entries.extend(
        [
            LogKind::RedCells,
            LogKind::Platelets,
            LogKind::GrowthFactors,
        ]
        .map(|kind| {
            Entity::LogSpan(LoggedSpan {
                id: new_id(),
                kind,
                span: LogSpan {
                    from: story.day(-121),
                    to: today,
                },
            })
        }),
    );
    entries.extend(milestones(story, study));
    entries.extend(about(story));
    entries.extend(health(story));
    entries.extend(questions());
    entries
}

fn milestones(story: &Story, study: Uuid) -> Vec<Entity> {
    let milestone = |kind, planned: Option<i64>, actual: Option<i64>, note: Option<&str>| {
        Entity::Milestone(Milestone {
            id: new_id(),
            treatment: Some(study),
            kind,
            planned: planned.map(|day| story.date(day)),
            actual: actual.map(|day| story.date(day)),
            status: if actual.is_some() {
                MilestoneStatus::Done
            } else {
                MilestoneStatus::Planned
            },
            note: note.map(str::to_owned),
        })
    };
    let mut all = vec![
        milestone(MilestoneKind::Consent, None, Some(-14), None),
        milestone(
            MilestoneKind::Marrow,
            None,
            Some(-14),
            Some("Screening, Riverside Hospital"),
        ),
        milestone(MilestoneKind::Dose, Some(0), Some(0), Some("First dose")),
        milestone(
            MilestoneKind::DoseHeld,
            None,
            Some(28),
            Some("One week: neutrophils were 0.6"),
        ),
        milestone(MilestoneKind::Assessment, Some(84), Some(84), None),
        milestone(
            MilestoneKind::Assessment,
            Some(168),
            None,
            Some("With marrow test"),
        ),
    ];
    all.push(Entity::Milestone(Milestone {
        id: new_id(),
        treatment: Some(study),
        kind: MilestoneKind::Assessment,
        planned: Some(story.date(112)),
        actual: None,
        status: MilestoneStatus::Missed,
        note: Some("Away".to_owned()),
    }));
    all
}

fn about(story: &Story) -> Vec<Entity> {
    let gene = |gene: &str, status, share: Option<i64>| {
        Entity::GeneFinding(GeneFinding {
            id: new_id(),
            gene: gene.to_owned(),
            status,
            share_percent: share.map(Decimal::from),
            reported: Some(story.date(-385)),
        })
    };
    let medicine = |name: &str, dose: &str, from: Option<i64>, class| {
        Entity::Medicine(Medicine {
            id: new_id(),
            name: name.to_owned(),
            dose: Some(dose.to_owned()),
            from: from.map(|day| story.date(day)),
            until: None,
            class,
            prescriber: None,
        })
    };
    vec![
        Entity::DiseaseCard(DiseaseCard {
            id: new_id(),
            subtype: Some("MDS with low blasts".to_owned()),
            risk: Some("IPSS-R low".to_owned()),
            risk_side: Some(RiskSide::Lower),
            marrow_blasts_percent: Some(Decimal::from(3)),
            diagnosed: Some(story.date(-406)),
            karyotype: Some("46,XX[20]".to_owned()),
            source: Some("Letter of the haematology clinic".to_owned()),
        }),
        gene("SF3B1", GeneStatus::NotFound, None),
        gene("ASXL1", GeneStatus::Found, Some(18)),
        gene("TP53", GeneStatus::NotFound, None),
        gene("IDH1", GeneStatus::NotTested, None),
        medicine(
            "Apixaban",
            "2.5 mg twice a day",
            Some(-639),
            MedicineClass::BloodThinner,
        ),
        medicine(
            "Deferasirox",
            "360 mg daily",
            Some(-49),
            MedicineClass::Chelator,
        ),
        medicine("Paracetamol", "as needed", None, MedicineClass::Painkiller),
        Entity::Allergy(Allergy {
            id: new_id(),
            substance: "Penicillin".to_owned(),
            reaction: Some("Rash".to_owned()),
        }),
        Entity::TeamLine(TeamLine {
            id: new_id(),
            label: "Kingfisher study nurse".to_owned(),
            phone: "+44 20 7946 0321".to_owned(),
            call_when: Some("Fever of 38 °C or more, bleeding, new breathlessness".to_owned()),
        }),
        Entity::Appointment(Appointment {
            id: new_id(),
            at: story
                .day(170)
                .and_hms_opt(10, 30, 0)
                .map_or(story.date(170), |at| PartialDate::Minute {
                    at,
                    offset: None,
                }),
            title: "Kingfisher visit, Dr Okafor".to_owned(),
            note: None,
        }),
    ]
}

/// How the person is: two days, a side effect that is over, an infection, what the blood bank must know.
fn health(story: &Story) -> Vec<Entity> {
    let check_in = |day: i64, energy: u8, breathless, words: &str| {
        Entity::CheckIn(CheckIn {
            id: new_id(),
            on: story.day(day),
            energy: Some(energy),
            breathless: Some(breathless),
            dizzy: Some(Felt::No),
            bleeding: Some(Felt::No),
            fever: Some(false),
            words: Some(words.to_owned()),
        })
    };
    vec![
        check_in(143, 4, Felt::ALot, "Stopped twice on the stairs."),
        check_in(157, 6, Felt::ALittle, "Slept well. Walked to the lake."),
        Entity::SideEffect(SideEffect {
            id: new_id(),
            what: "Itchy rash where the injection was".to_owned(),
            from: story.date(92),
            until: Some(story.date(99)),
            note: Some("Cream from the study nurse helped.".to_owned()),
        }),
        Entity::Infection(Infection {
            id: new_id(),
            what: "Chest infection".to_owned(),
            from: story.date(40),
            until: Some(story.date(49)),
            treated: TreatedWhere::Clinic,
            note: Some("Antibiotic tablets for a week.".to_owned()),
        }),
        Entity::BloodNeeds(BloodNeeds {
            id: new_id(),
            group: Some("A Rh positive".to_owned()),
            antibodies: Some("anti-E".to_owned()),
            products: Some("Irradiated blood only".to_owned()),
            source: Some("Card of the blood bank".to_owned()),
        }),
        Entity::AboutMe(AboutMe {
            id: new_id(),
            conditions: Some("Atrial fibrillation, new knee in 2021".to_owned()),
            fitness: Some("Walks to the shop, rests after lunch".to_owned()),
            matters: Some("Being at the lake with the grandchildren".to_owned()),
        }),
    ]
}

fn questions() -> Vec<Entity> {
    [
        "My platelets went from 92 to 45. Is that the study drug or the MDS?",
        "I have needed no blood for eleven weeks. When do you decide whether the treatment is working?",
        "IDH1 was not tested. Does it matter for what could come next?",
        "I take apixaban. At which platelet count should we talk about it again?",
        "What happens in the study because the assessment of week 16 was missed?",
    ]
    .into_iter()
    .zip(0_u32..)
    .map(|(text, position)| {
        Entity::Question(PickedQuestion {
            id: new_id(),
            bank_id: None,
            own_text: Some(text.to_owned()),
            appointment: None,
            ask_first: position < 3,
            position,
            asked: false,
            answer: None,
            answered_by: None,
            next_step: None,
            due: None,
        })
    })
    .collect()
}

/// Takes the demonstration record out again, with everything in it.
///
/// # Errors
/// When it is not open.
pub fn remove(session: &mut Session, now: Now) -> Result<(), AppError> {
    let person = session
        .vault
        .people()?
        .into_iter()
        .find(|person| person.is_demonstration)
        .ok_or_else(|| {
            AppError::new(ErrorCode::NoPerson, "the demonstration record is not open")
        })?;
    let operation = Operation::Remove {
        kind: EntityKind::Person,
        id: person.id,
    };
    session.apply(person.id, Cause::Typed, now, &[operation])
}
