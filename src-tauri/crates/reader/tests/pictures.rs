//! Pictures of invented sheets, from the pixels to the values, with the real child and the real recogniser.
//!
//! Where Tesseract is not installed, what needs it says so and passes.

#![cfg(target_os = "linux")]

mod sheets;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use domain::draft::{Confidence, DocumentFormat, DocumentReading, Place, ProblemCode};
use fastrand::Rng;
use import::ReadOptions;
use reader::{InputFile, Reader, ReaderLimits, ReaderOptions, RecogniserChoice, Step};

use sheets::{Camera, Sheet, scanned, sheet};

fn reader(recogniser: RecogniserChoice) -> Reader {
    Reader::new(ReaderOptions {
        program: PathBuf::from(env!("CARGO_BIN_EXE_mds-read")),
        limits: ReaderLimits {
            // A loaded machine is nobody's fault.
            wall_time: Duration::from_secs(120),
            recognition_time: Duration::from_secs(240),
            ..ReaderLimits::default()
        },
        recogniser,
    })
}

fn has_recogniser() -> bool {
    let is_there = Path::new("/usr/bin/tesseract").is_file();
    if !is_there {
        eprintln!("skipped: Tesseract is not installed (Debian: tesseract-ocr and its languages)");
    }
    is_there
}

fn options() -> ReadOptions {
    ReadOptions {
        today: "2026-06-01".parse().expect("a date"),
        day_first: None,
        mappings: Vec::new(),
    }
}

fn read(reader: &Reader, name: &str, bytes: &[u8]) -> DocumentReading {
    let file = InputFile { name, bytes };
    let never = AtomicBool::new(false);
    reader
        .read_files(&[file], &options(), &mut |_| {}, &never)
        .pop()
        .expect("one reading for one file")
}

fn codes(reading: &DocumentReading) -> Vec<ProblemCode> {
    reading
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect()
}

fn photographed(sheet: &Sheet, camera: &Camera, random: &mut Rng) -> (Vec<u8>, u32, u32) {
    let page = reader(RecogniserChoice::None)
        .render_page(&sheet.pdf, 1, 2480)
        .expect("our own page");
    camera.take(&page.png, random)
}

/// How many rows were found; panics where one is certain and wrong.
fn found(sheet: &Sheet, reading: &DocumentReading, what: &str) -> usize {
    for draft in &reading.drafts {
        if draft.confidence() == Confidence::Certain {
            let analyte = draft.analyte.map_or("", |analyte| analyte.id());
            let is_true = sheet.rows.iter().any(|row| {
                row.analyte == analyte
                    && row.value == draft.printed.value
                    && draft.printed.comparator.is_none()
            }) && draft
                .collected
                .is_some_and(|day| day.to_string().starts_with(&sheet.day));
            assert!(is_true, "{what}: wrong and certain: {draft:?}");
        }
    }
    sheet
        .rows
        .iter()
        .filter(|row| {
            reading.drafts.iter().any(|draft| {
                draft
                    .analyte
                    .is_some_and(|analyte| analyte.id() == row.analyte)
                    && draft.printed.value == row.value
            })
        })
        .count()
}

#[test]
fn a_careful_scan_is_read_row_by_row_as_picture_and_as_pdf() {
    if !has_recogniser() {
        return;
    }
    let mut random = Rng::with_seed(11);
    let sheet = sheet(&mut random);
    let (jpeg, width, height) = photographed(&sheet, &Camera::SCANNER, &mut random);
    let pdf = scanned(&jpeg, width, height);
    for (name, bytes, format, right) in [
        ("scan.jpg", &jpeg, DocumentFormat::Image, width as f32),
        ("scan.pdf", &pdf, DocumentFormat::PdfScan, 595.0),
    ] {
        let reading = read(&reader(RecogniserChoice::Found), name, bytes);
        assert_eq!(reading.format, format);
        assert_eq!(reading.pages, Some(1));
        let count = found(&sheet, &reading, name);
        assert!(
            count + 1 >= sheet.rows.len(),
            "{name}: {count} of {}",
            sheet.rows.len()
        );
        for draft in &reading.drafts {
            let Some(Place::Page { page: 1, area }) = draft.place else {
                panic!("{name}: no place: {draft:?}");
            };
            let [x0, _, x1, _] = area.map(|edge| edge / right);
            // Values are printed at 250 of 595 points, whatever the measure.
            assert!((0.38..0.47).contains(&x0) && x1 < 0.56, "{name}: {area:?}");
        }
    }
}

#[test]
fn bad_photographs_are_read_or_doubted_and_never_wrong_and_certain() {
    if !has_recogniser() {
        return;
    }
    let (mut all, mut seen) = (0, 0);
    for seed in 0..4 {
        let mut random = Rng::with_seed(seed);
        let sheet = sheet(&mut random);
        let camera = Camera::any(&mut random);
        let (jpeg, ..) = photographed(&sheet, &camera, &mut random);
        let reading = read(&reader(RecogniserChoice::Found), "photo.jpg", &jpeg);
        all += sheet.rows.len();
        seen += found(&sheet, &reading, &format!("{seed} {camera:?}"));
    }
    assert!(seen * 10 >= all * 8, "{seen} of {all}");
}

#[test]
fn without_a_recogniser_it_is_said_what_is_missing() {
    let mut random = Rng::with_seed(3);
    let sheet = sheet(&mut random);
    let (jpeg, width, height) = photographed(&sheet, &Camera::SCANNER, &mut random);
    for bytes in [jpeg.clone(), scanned(&jpeg, width, height)] {
        let reading = read(&reader(RecogniserChoice::None), "scan", &bytes);
        assert_eq!(codes(&reading), [ProblemCode::PictureReaderMissing]);
    }
}

#[test]
fn hostile_pictures_are_refused_by_name() {
    let huge_png = {
        // A header of 65,535 by 65,535 pixels, and nothing behind it.
        let mut bytes =
            b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xff\xff\0\0\xff\xff\x08\0\0\0\0".to_vec();
        bytes.extend(checksum(bytes.get(12..).unwrap_or_default()).to_be_bytes());
        bytes.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
        bytes
    };
    // A directory that names itself as the next one.
    let circle = b"II*\0\x08\0\0\0\0\0\x08\0\0\0".to_vec();
    let mut random = Rng::with_seed(4);
    let drawn = sheet(&mut random);
    let (jpeg, ..) = photographed(&drawn, &Camera::SCANNER, &mut random);
    let cut = jpeg.get(..jpeg.len() / 20).unwrap_or_default().to_vec();
    for (name, bytes, expected) in [
        ("bomb.png", huge_png, Some(ProblemCode::TooLarge)),
        ("circle.tif", circle, Some(ProblemCode::Damaged)),
        ("cut.jpg", cut, None),
        (
            "only-a-mark.jpg",
            b"\xff\xd8\xff".to_vec(),
            Some(ProblemCode::Damaged),
        ),
        (
            "phone.heic",
            b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(),
            Some(ProblemCode::PictureFormat),
        ),
    ] {
        let reading = read(&reader(RecogniserChoice::Found), name, &bytes);
        assert_eq!(reading.drafts, [], "{name}");
        let codes = codes(&reading);
        assert!(!codes.is_empty(), "{name}");
        assert!(
            !codes.contains(&ProblemCode::ReaderCrashed),
            "{name}: {codes:?}"
        );
        if let Some(expected) = expected {
            assert_eq!(codes, [expected], "{name}");
        }
    }
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg());
        }
    }
    !sum
}

#[test]
fn cancelling_ends_the_recogniser_within_moments() {
    if !has_recogniser() {
        return;
    }
    let mut random = Rng::with_seed(5);
    let drawn = sheet(&mut random);
    let (jpeg, ..) = photographed(&drawn, &Camera::SCANNER, &mut random);
    let cancel = AtomicBool::new(false);
    let mut since = None;
    let file = InputFile {
        name: "scan.jpg",
        bytes: &jpeg,
    };
    let readings = reader(RecogniserChoice::Found).read_files(
        &[file],
        &options(),
        &mut |progress| {
            if matches!(progress.step, Step::Recognising { done: 0, pages: 1 }) {
                cancel.store(true, Ordering::Relaxed);
                since = Some(Instant::now());
            }
        },
        &cancel,
    );
    assert_eq!(readings, []);
    // Far below what recognising takes; the point is that nobody waited for it.
    assert!(since.is_some_and(|since| since.elapsed() < Duration::from_secs(10)));
}

#[test]
fn a_recogniser_that_misbehaves_costs_its_page_only() {
    let mut random = Rng::with_seed(6);
    let drawn = sheet(&mut random);
    let (jpeg, ..) = photographed(&drawn, &Camera::SCANNER, &mut random);
    for (program, expected) in [
        // Says which languages it has, and cannot run once it is confined: it is a script.
        ("recogniser-is-a-script.sh", ProblemCode::PageSkipped),
        ("ends-at-once.sh", ProblemCode::PictureReaderMissing),
    ] {
        let program = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/programs")
            .join(program);
        let reading = read(&reader(RecogniserChoice::Given(program)), "scan.jpg", &jpeg);
        assert_eq!(codes(&reading), [expected]);
        assert_eq!(reading.drafts, []);
    }
}
