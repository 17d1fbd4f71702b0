//! `trend make FOLDER PEOPLE` writes an encrypted record of invented people, twenty years of weekly draws of twenty
//! tests each, and the same as a table for peers; `trend ask FOLDER PEOPLE ROUNDS` measures how long six months of six
//! tests of one of them take out of it: opening included (`cold.txt`), and opened already (`warm.txt`), in nanoseconds.
//! What was found is in `found.txt`. `cargo xtask bench report` runs it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use chrono::{NaiveDate, TimeDelta};
use domain::person::{Person, Sex};
use domain::result::{LabResult, Origin, Printed, ResultStatus};
use domain::{Analyte, Decimal, PartialDate, Quantity, Uuid};
use secrecy::SecretString;
use store::{Cause, Entity, KdfParameters, Operation, Stamp, Vault};

const DRAWS: u32 = 1_040;
const TESTS: usize = 20;
const ASKED: usize = 6;
/// Times that the open record is asked for each time that it is opened.
const WARM: usize = 40;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["make", folder, people] => make(Path::new(folder), people.parse()?),
        ["ask", folder, people, rounds] => ask(Path::new(folder), people.parse()?, rounds.parse()?),
        _ => Err("trend make FOLDER PEOPLE | ask FOLDER PEOPLE ROUNDS".into()),
    }
}

fn vault_folder(folder: &Path, people: u32) -> PathBuf {
    folder.join(format!("vault-{people}"))
}

fn passphrase() -> SecretString {
    SecretString::from("quiet heron".to_owned())
}

fn person_id(person: u32) -> Uuid {
    Uuid::from_u128((u128::from(person) + 1) << 64)
}

fn first_day() -> Result<NaiveDate, Failure> {
    NaiveDate::from_ymd_opt(2006, 1, 2).ok_or_else(|| "no such day".into())
}

fn tests() -> impl Iterator<Item = (u32, Analyte)> {
    (0..).zip(Analyte::ALL.iter().copied().take(TESTS))
}

fn value(person: u32, draw: u32, test: u32) -> Decimal {
    Decimal::new(i64::from(40 + (person * 7 + draw * 13 + test * 29) % 97), 1)
}

/// Makes the record and the table anew.
fn make(folder: &Path, people: u32) -> Result<(), Failure> {
    let place = vault_folder(folder, people);
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    let mut vault = Vault::create(&place, &passphrase(), KdfParameters::smallest())?;
    let mut table = String::new();
    let first = first_day()?;
    for person in 0..people {
        let owner = person_id(person);
        let stamp = Stamp {
            at: "2026-03-05T08:10:00+01:00".parse()?,
            cause: Cause::Typed,
            person: owner,
        };
        let entity = Entity::Person(Person {
            id: owner,
            name: format!("Person {person}"),
            birth_date: None,
            sex: Sex::NotSaid,
            is_demonstration: false,
        });
        let mut operations = vec![Operation::Put(entity)];
        for draw in 0..DRAWS {
            let day = first + TimeDelta::weeks(i64::from(draw));
            for (test, analyte) in tests() {
                let value = value(person, draw, test);
                writeln!(table, "{person},{},{day},{value}", analyte.id())?;
                let place = u128::from(draw) * 64 + u128::from(test) + 1;
                operations.push(Operation::AddTypedResult(LabResult {
                    id: Uuid::from_u128(owner.as_u128() | place),
                    analyte,
                    quantity: Quantity::exact(value),
                    printed: Printed {
                        name: analyte.id().to_owned(),
                        value: value.to_string(),
                        unit: Some(analyte.canonical_unit().to_owned()),
                        ..Printed::default()
                    },
                    range: None,
                    collected: PartialDate::Day(day),
                    laboratory: None,
                    status: ResultStatus::Final,
                    origin: Origin::Typed,
                    before_transfusion: None,
                }));
            }
        }
        vault.apply(&stamp, &operations)?;
    }
    fs::write(folder.join(format!("results-{people}.csv")), table)?;
    Ok(())
}

/// Six months before the last draw but ten, of the person in the middle.
fn ask(folder: &Path, people: u32, rounds: usize) -> Result<(), Failure> {
    let place = vault_folder(folder, people);
    let to = first_day()? + TimeDelta::weeks(i64::from(DRAWS) - 10);
    let from = to - TimeDelta::days(182);
    let owner = person_id(people / 2);
    let analytes: Vec<Analyte> = tests().map(|(_, analyte)| analyte).take(ASKED).collect();
    let (mut cold, mut warm, mut found) = (String::new(), String::new(), Vec::new());
    for round in 0..=rounds {
        let start = Instant::now();
        let vault = Vault::open(&place, &passphrase())?;
        let results = vault.results_between(owner, &analytes, Some(from), Some(to))?;
        let took = start.elapsed().as_nanos();
        // The first round warms up.
        if round > 0 {
            writeln!(cold, "{took}")?;
        }
        found = results;
        for _ in 0..WARM {
            let start = Instant::now();
            let again = vault.results_between(owner, &analytes, Some(from), Some(to))?;
            let took = start.elapsed().as_nanos();
            if again.len() != found.len() {
                return Err("the same question has two answers".into());
            }
            if round > 0 {
                writeln!(warm, "{took}")?;
            }
        }
    }
    let mut lines: Vec<String> = found
        .iter()
        .map(|stored| {
            let result = &stored.result;
            let (analyte, value) = (result.analyte.id(), result.quantity.value);
            format!("{analyte} {} {value}\n", result.collected)
        })
        .collect();
    lines.sort();
    fs::write(folder.join("cold.txt"), cold)?;
    fs::write(folder.join("warm.txt"), warm)?;
    fs::write(folder.join("found.txt"), lines.concat())?;
    Ok(())
}
