//! `assessments FOLDER`: how long assessments of an invented 20-year record take, and its window view.
//!
//! Writes the record for a peer to read, what it found for comparing, and the times; `cargo xtask bench
//! criteria` runs it.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use app::comparison::{self, ComparisonRequest};
use app::entries::{self, Entry, LogKindView, LogSpanEntry, ProductView, TransfusionEntry};
use app::session::{Now, Session, SessionOptions};
use app::typed_counts::{self, TypedCountsRequest, TypedValue};
use app::vault::{self, CreateVaultRequest, FirstTreatment};
use app::{home, people};
use chrono::{DateTime, NaiveDate, TimeDelta};
use domain::criteria::{CountOnDay, CriteriaInput, compare, remission};
use domain::transfusion::{LogCompleteness, LogSpan, Product, Transfusion};
use domain::treatment::Definition;
use domain::{Decimal, Quantity, Uuid};

/// Weekly draws from 16 weeks before the first dose, for 20 years.
const DRAWS: i64 = 1_043;
const FIRST_DAY: i64 = -112;
/// How many days the record is assessed on.
const DAYS: i64 = 200;
/// Rounds of each measurement; the median counts.
const ROUNDS: usize = 9;

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder] = arguments.as_slice() else {
        return ExitCode::FAILURE;
    };
    match measure(Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// One weekly draw: day, haemoglobin in tenths, platelets, neutrophils in hundredths.
type Draw = (i64, i64, i64, i64);

fn draws() -> Vec<Draw> {
    (0..DRAWS)
        .map(|week| {
            let wave = (week * 7) % 11;
            let lift = if (week / 26) % 3 == 1 { 1 } else { 0 };
            (
                FIRST_DAY + week * 7,
                82 + wave + lift * 17,
                38 + wave * 2 + lift * 34,
                60 + wave * 3 + lift * 80,
            )
        })
        .collect()
}

/// Two units of red cells every five weeks, but for every third half year.
fn red_cells() -> Vec<i64> {
    (0..DRAWS)
        .filter(|week| week % 5 == 0 && (week / 26) % 3 != 1)
        .map(|week| FIRST_DAY + week * 7)
        .collect()
}

fn first_dose() -> Result<NaiveDate, Failure> {
    NaiveDate::from_ymd_opt(2006, 1, 2).ok_or_else(|| "no such day".into())
}

fn record() -> Result<CriteriaInput, Failure> {
    let first = first_dose()?;
    let counts = |of: fn(&Draw) -> Decimal| -> Vec<CountOnDay> {
        draws()
            .iter()
            .map(|draw| CountOnDay {
                result: None,
                on: first + TimeDelta::days(draw.0),
                seconds: None,
                quantity: Quantity::exact(of(draw)),
                before_transfusion: None,
            })
            .collect()
    };
    let last = first + TimeDelta::days(FIRST_DAY + DRAWS * 7);
    let log = Some(LogSpan {
        from: first + TimeDelta::days(FIRST_DAY),
        to: last,
    });
    Ok(CriteriaInput {
        hemoglobin: counts(|draw| Decimal::new(draw.1, 1)),
        platelets: counts(|draw| Decimal::from(draw.2)),
        neutrophils: counts(|draw| Decimal::new(draw.3, 2)),
        transfusions: red_cells()
            .into_iter()
            .map(|day| Transfusion {
                id: Uuid::nil(),
                on: first + TimeDelta::days(day),
                product: Product::RedCells,
                units: 2,
                hemoglobin_before: None,
                platelets_before: None,
                reason: None,
                reaction: None,
            })
            .collect(),
        log: LogCompleteness {
            red_cells: log,
            platelets: log,
            growth_factors: log,
        },
        ..CriteriaInput::new(first, last)
    })
}

fn evaluation_days() -> impl Iterator<Item = i64> {
    (0..DAYS).map(|place| 168 + place * (DRAWS * 7 - 300) / DAYS)
}

fn measure(folder: &Path) -> Result<(), Failure> {
    write_record(folder)?;
    let mut input = record()?;
    let mut found = String::new();
    for day in evaluation_days() {
        at(&mut input, day);
        for comparison in compare(&input, Definition::Iwg2006) {
            let run = comparison.run.map_or("-".to_owned(), |run| {
                format!("{}..{}", run.from_day, run.to_day)
            });
            let (criterion, verdict) = (comparison.criterion.code(), comparison.verdict.code());
            writeln!(found, "{day} {criterion} {verdict} {run}")?;
        }
    }
    std::fs::write(folder.join("found.txt"), &found)?;

    // As the peer does: the three parts of IWG 2006.
    let one = median(|| {
        for day in evaluation_days() {
            at(&mut input, day);
            std::hint::black_box(compare(&input, Definition::Iwg2006));
        }
        Ok(())
    })?;
    // Everything: three definitions, and blood and marrow.
    let all = median(|| {
        for day in evaluation_days() {
            at(&mut input, day);
            for definition in [
                Definition::Iwg2006,
                Definition::Iwg2018,
                Definition::Iwg2023,
            ] {
                std::hint::black_box(compare(&input, definition));
                std::hint::black_box(remission(&input, definition));
            }
        }
        Ok(())
    })?;
    let (session, person, now) = vault_of(folder)?;
    let window = median(|| {
        std::hint::black_box(home::window(&session, &person, None, now)?);
        Ok(())
    })?;
    let screen = median(|| {
        let request = ComparisonRequest::default();
        std::hint::black_box(comparison::comparison(&session, &person, &request, now)?);
        Ok(())
    })?;
    let days = u32::try_from(DAYS)?;
    let nanoseconds = |time: Duration| time.as_nanos();
    let times = format!(
        "one {}\nall {}\nwindow {}\nscreen {}\n",
        nanoseconds(one / days),
        nanoseconds(all / (3 * days)),
        nanoseconds(window),
        nanoseconds(screen)
    );
    std::fs::write(folder.join("times.txt"), times)?;
    Ok(())
}

fn at(input: &mut CriteriaInput, day: i64) {
    input.evaluation = input.first_dose + TimeDelta::days(day);
    input.window_is_over = day >= 182;
}

fn median(mut work: impl FnMut() -> Result<(), Failure>) -> Result<Duration, Failure> {
    let mut times = Vec::new();
    for _ in 0..=ROUNDS {
        let begin = Instant::now();
        work()?;
        times.push(begin.elapsed());
    }
    // The first one warms up.
    times.remove(0);
    times.sort_unstable();
    times
        .get(times.len() / 2)
        .copied()
        .ok_or_else(|| "nothing was measured".into())
}

/// The record as a table that any program can read.
fn write_record(folder: &Path) -> Result<(), Failure> {
    let mut counts = "day,hb,plt,anc\n".to_owned();
    for (day, hemoglobin, platelets, neutrophils) in draws() {
        writeln!(
            counts,
            "{day},{},{platelets},{}",
            Decimal::new(hemoglobin, 1),
            Decimal::new(neutrophils, 2)
        )?;
    }
    std::fs::write(folder.join("counts.csv"), counts)?;
    let mut given = "day,units\n".to_owned();
    for day in red_cells() {
        writeln!(given, "{day},2")?;
    }
    std::fs::write(folder.join("red_cells.csv"), given)?;
    let days: Vec<String> = evaluation_days().map(|day| day.to_string()).collect();
    std::fs::write(folder.join("days.txt"), days.join("\n"))?;
    Ok(())
}

/// The same record in a vault, typed in draw by draw.
fn vault_of(folder: &Path) -> Result<(Session, String, Now), Failure> {
    let first = first_dose()?;
    let date = |day: i64| (first + TimeDelta::days(day)).to_string();
    let now = Now {
        at: DateTime::parse_from_rfc3339("2025-12-20T09:00:00+00:00")?,
    };
    let options = SessionOptions {
        reader_program: "none".into(),
        smallest_key_derivation: true,
        language: None,
    };
    let request = CreateVaultRequest {
        passphrase: "nobody keeps anything behind this one".to_owned(),
        person_name: "Twenty Years".to_owned(),
        birth_date: Some("1940-05-01".to_owned()),
        sex: app::people::SexView::Female,
        treatment: Some(FirstTreatment {
            name: "study drug".to_owned(),
            first_dose: Some(first.to_string()),
            is_trial: true,
        }),
        with_demonstration: false,
    };
    let place = folder.join("vault");
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    let mut session = vault::create(&place, &request, options, now)?;
    let person = people::list(&session)?
        .first()
        .map(|person| person.id.clone())
        .ok_or("no person")?;
    let typed = |analyte: &str, value: String, unit: &str| TypedValue {
        analyte: analyte.to_owned(),
        text: value,
        unit: unit.to_owned(),
    };
    for (day, hemoglobin, platelets, neutrophils) in draws() {
        let request = TypedCountsRequest {
            collected: date(day),
            laboratory: None,
            before_transfusion: None,
            values: vec![
                typed(
                    "hemoglobin",
                    Decimal::new(hemoglobin, 1).to_string(),
                    "g/dL",
                ),
                typed("platelets", platelets.to_string(), "10*9/L"),
                typed(
                    "neutrophils",
                    Decimal::new(neutrophils, 2).to_string(),
                    "10*9/L",
                ),
            ],
            accept_unusual: true,
        };
        typed_counts::save(&mut session, &person, &request, now)?;
    }
    for day in red_cells() {
        let entry = Entry::Transfusion(TransfusionEntry {
            id: None,
            on: date(day),
            product: ProductView::RedCells,
            units: 2,
            hemoglobin_before: None,
            platelets_before: None,
            reason: None,
            reaction: None,
        });
        entries::save(&mut session, &person, &entry, now)?;
    }
    for log in [
        LogKindView::RedCells,
        LogKindView::Platelets,
        LogKindView::GrowthFactors,
    ] {
        let entry = Entry::LogSpan(LogSpanEntry {
            log,
            from: date(FIRST_DAY),
            to: "2025-12-20".to_owned(),
        });
        entries::save(&mut session, &person, &entry, now)?;
    }
    Ok((session, person, now))
}
