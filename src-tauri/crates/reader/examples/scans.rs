//! Reads many invented photographs and says what was found, what is certain and what is wrong:
//! `scans READER FIRST-SEED COUNT`, with READER the program `mds-read`.

#![expect(clippy::print_stdout, reason = "a measurement is printed")]
#![expect(dead_code, reason = "shared with the tests")]

#[path = "../tests/sheets/mod.rs"]
mod sheets;

use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use domain::draft::Confidence;
use fastrand::Rng;
use import::ReadOptions;
use reader::{InputFile, Reader, ReaderLimits, ReaderOptions, RecogniserChoice};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, first, count] = arguments.as_slice() else {
        return ExitCode::FAILURE;
    };
    let (Ok(first), Ok(count)) = (first.parse::<u64>(), count.parse::<u64>()) else {
        return ExitCode::FAILURE;
    };
    let Ok(today) = "2026-06-01".parse() else {
        return ExitCode::FAILURE;
    };
    let options = ReadOptions {
        today,
        day_first: None,
        mappings: Vec::new(),
    };
    let reader = Reader::new(ReaderOptions {
        program: program.into(),
        limits: ReaderLimits {
            wall_time: Duration::from_secs(300),
            recognition_time: Duration::from_secs(300),
            ..ReaderLimits::default()
        },
        recogniser: RecogniserChoice::Found,
    });
    let (mut rows, mut found, mut certain, mut wrong_check, mut wrong_certain) = (0, 0, 0, 0, 0);
    for seed in first..first + count {
        let mut random = Rng::with_seed(seed);
        let sheet = sheets::sheet(&mut random);
        let camera = sheets::Camera::any(&mut random);
        let Ok(page) = reader.render_page(&sheet.pdf, 1, 2480) else {
            return ExitCode::FAILURE;
        };
        let (jpeg, ..) = camera.take(&page.png, &mut random);
        let file = InputFile {
            name: "photo.jpg",
            bytes: &jpeg,
        };
        let readings = reader.read_files(&[file], &options, &mut |_| {}, &AtomicBool::new(false));
        let mut here = 0;
        for draft in readings.iter().flat_map(|reading| &reading.drafts) {
            let is_certain = draft.confidence() == Confidence::Certain;
            let row = sheet.rows.iter().find(|row| {
                draft
                    .analyte
                    .is_some_and(|analyte| analyte.id() == row.analyte)
                    && draft.printed.value == row.value
            });
            let is_day = draft
                .collected
                .is_some_and(|day| day.to_string().starts_with(&sheet.day));
            let is_true = row.is_some() && draft.printed.comparator.is_none();
            here += u32::from(is_true);
            certain += u32::from(is_certain && is_true && is_day);
            wrong_check += u32::from(!is_true && !is_certain);
            if is_certain && !(is_true && is_day) {
                wrong_certain += 1;
                println!("seed {seed}: WRONG AND CERTAIN {draft:?}");
            }
        }
        rows += sheet.rows.len();
        found += here;
        if (here as usize) < sheet.rows.len() {
            let problems: Vec<_> = readings
                .iter()
                .flat_map(|reading| &reading.problems)
                .map(|problem| problem.code.code())
                .collect();
            println!(
                "seed {seed}: {here} of {} {problems:?} {camera:?}",
                sheet.rows.len()
            );
        }
    }
    println!(
        "{count} photographs, {rows} rows: {found} found, {certain} of them certain, {wrong_check} wrong to check, {wrong_certain} wrong and certain"
    );
    ExitCode::SUCCESS
}
