//! Damaged files of every format: they may be refused, never bring a reader down or make it say nothing.

use std::time::{Duration, Instant};

use sheets::chance::{Chance, one_of};
use sheets::mutate::mutated;
use sheets::read::options;
use sheets::{Format, Kind, Sheet};

/// Far above what any of these needs; only something that would never end comes here.
const NEVER: Duration = Duration::from_secs(60);

/// Small sheets of a format.
fn seeds(format: Format) -> Vec<Sheet> {
    let mut found: Vec<Sheet> = (0..400)
        .map(|seed| Sheet::draw_as(seed, format))
        .filter(|sheet| sheet.bytes.len() < 60_000)
        .take(8)
        .collect();
    found.sort_by_key(|sheet| sheet.bytes.len());
    found.truncate(5);
    found
}

fn damage(format: Format, times: u64) {
    let seeds = seeds(format);
    assert!(!seeds.is_empty(), "there are small sheets of every format");
    let others: Vec<Vec<u8>> = seeds.iter().map(|sheet| sheet.bytes.clone()).collect();
    for number in 0..times {
        let mut chance = Chance::with_seed(number ^ 0xdead);
        let sheet = one_of(&mut chance, &seeds);
        let bytes = mutated(&mut chance, &sheet.bytes, &others);
        let start = Instant::now();
        let reading = import::read(&bytes, &sheet.file_name, &options());
        assert!(
            !reading.drafts.is_empty() || !reading.problems.is_empty(),
            "{} {number}: something is always said",
            format.code()
        );
        assert!(
            start.elapsed() < NEVER,
            "{} {number}: does not end",
            format.code()
        );
    }
}

#[test]
fn damaged_fhir_is_answered() {
    damage(Format::Fhir, 400);
}

#[test]
fn damaged_hl7_is_answered() {
    damage(Format::Hl7, 600);
}

#[test]
fn damaged_ccda_is_answered() {
    damage(Format::Ccda, 300);
}

#[test]
fn damaged_tables_are_answered() {
    damage(Format::Csv, 600);
}

#[test]
fn damaged_workbooks_are_answered() {
    damage(Format::Xlsx, 250);
}

#[test]
fn damaged_archives_are_answered() {
    damage(Format::Apple, 250);
}

#[test]
fn damaged_text_is_answered() {
    damage(Format::Text, 400);
}

#[test]
fn damaged_pages_are_answered() {
    damage(Format::Pdf, 200);
}

/// What the fuzzer begins with, and what it has found: each as it is, and damaged a few times.
#[test]
fn every_seed_of_the_fuzzer_is_answered_whole_and_damaged() {
    const TIMES: u64 = 10;
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds");
    let mut count = 0;
    for target in std::fs::read_dir(&folder).expect("the seeds are in the repository") {
        let target = target.expect("a folder").path();
        let mut seeds: Vec<(String, Vec<u8>)> = std::fs::read_dir(&target)
            .expect("one folder for each target")
            .map(|file| file.expect("a file").path())
            .map(|path| {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                (name, std::fs::read(&path).expect("a seed"))
            })
            .collect();
        seeds.sort();
        let others: Vec<Vec<u8>> = seeds.iter().map(|(_, bytes)| bytes.clone()).collect();
        for (name, bytes) in &seeds {
            for number in 0..=TIMES {
                let mut chance = Chance::with_seed(number ^ 0xf022);
                let damaged = match number {
                    0 => bytes.clone(),
                    _ => mutated(&mut chance, bytes, &others),
                };
                let start = Instant::now();
                let reading = import::read(&damaged, name, &options());
                assert!(
                    !reading.drafts.is_empty() || !reading.problems.is_empty(),
                    "{name} {number}: something is always said"
                );
                assert!(start.elapsed() < NEVER, "{name} {number}: does not end");
            }
            count += 1;
        }
    }
    assert!(count >= 40, "{count} seeds");
}

#[test]
fn an_error_in_one_of_many_files_does_not_touch_the_others() {
    let sheet = Sheet::draw(11, Kind::Text);
    let before = import::read(&sheet.bytes, &sheet.file_name, &options());
    let mut chance = Chance::with_seed(1);
    let broken = mutated(&mut chance, &sheet.bytes, &[]);
    let _ = import::read(&broken, &sheet.file_name, &options());
    assert_eq!(
        before,
        import::read(&sheet.bytes, &sheet.file_name, &options())
    );
}
