//! A whole dialogue, with a recogniser that is played.

use domain::draft::{Confidence, DocumentFormat, Place, ProblemCode, Reason};
use image::ImageEncoder as _;

use crate::{Begun, ReadOptions, begin};

/// A page of bars in rows, as letters are; what they say is played below.
fn sheet() -> Vec<u8> {
    bars(950, 550)
}

fn bars(right: u32, lower: u32) -> Vec<u8> {
    let (width, height) = (1000_u32, 600_u32);
    let pixels: Vec<u8> = (0..width * height)
        .map(|index| {
            let (x, y) = (index % width, index / width);
            let is_text =
                (50..right).contains(&x) && (50..lower).contains(&y) && y % 50 < 20 && x % 20 < 11;
            if is_text { 20 } else { 245 }
        })
        .collect();
    let mut png = Vec::new();
    image::codecs::png::PngEncoder::new(&mut png)
        .write_image(&pixels, width, height, image::ExtendedColorType::L8)
        .expect("a small picture");
    png
}

fn options() -> ReadOptions {
    ReadOptions {
        today: "2026-06-01".parse().expect("a date"),
        day_first: None,
        mappings: Vec::new(),
    }
}

/// A table as the recogniser writes it: rows of cells, each at its place, none of them over ink.
fn table(rows: &[&[&str]]) -> String {
    let mut tsv = String::new();
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let mut x = 40 + 240 * column;
            for word in cell.split(' ') {
                let width = 14 * word.chars().count();
                // The rows of ink are 65 pixels apart on the readied page; words stand between them.
                let y = 66 + 65 * row;
                tsv.push_str(&format!(
                    "5\t1\t1\t1\t{row}\t1\t{x}\t{y}\t{width}\t20\t95.5\t{word}\n"
                ));
                x += width + 8;
            }
        }
    }
    tsv
}

const ROWS: &[&[&str]] = &[
    &[
        "Collected: 2026-03-05",
        "Patient: Rivers, Ada",
        "Full Blood Count",
    ],
    &["Test", "Result", "Units", "Range"],
    &["Haemoglobin", "8.9", "g/dL", "13.0 - 17.7"],
    &["Platelets", "41", "10^9/L", "150 - 450"],
    &["White cell count", "2.1", "10^9/L", "4.0 - 11.0"],
];

fn play(first: &[&[&str]], second: &[&[&str]]) -> domain::draft::DocumentReading {
    let Begun::Pictures(mut reading) = begin(&sheet(), "sheet.png", &options()) else {
        panic!("a picture is recognised outside");
    };
    let mut asked = Vec::new();
    loop {
        let jobs = reading.next_jobs();
        if jobs.is_empty() {
            break;
        }
        let tables: Vec<_> = jobs
            .iter()
            .map(|job| {
                assert!(job.picture.starts_with(b"P5\n"));
                asked.push(job.languages.clone());
                Some(table(if asked.len() == 1 { first } else { second }))
            })
            .collect();
        reading.take(&tables);
    }
    assert_eq!(asked, ["eng", "eng"]);
    reading.finish()
}

fn shown(reading: &domain::draft::DocumentReading) -> Vec<String> {
    reading
        .drafts
        .iter()
        .map(|draft| {
            let reasons: Vec<_> = draft.reasons.iter().map(|reason| reason.code()).collect();
            format!(
                "{} {} {:?} {}",
                draft.analyte.map_or("?", |analyte| analyte.id()),
                draft.printed.value,
                draft.confidence(),
                reasons.join(",")
            )
        })
        .collect()
}

#[test]
fn what_both_readings_saw_and_its_range_bears_out_is_certain() {
    let reading = play(ROWS, ROWS);
    assert_eq!(reading.format, DocumentFormat::Image);
    assert_eq!(
        shown(&reading),
        [
            "hemoglobin 8.9 Certain ",
            "platelets 41 Certain ",
            "wbc 2.1 Certain ",
        ]
    );
}

#[test]
fn a_sign_that_differs_anywhere_in_the_row_or_in_the_date_is_to_check() {
    for (row, column, seen) in [
        (2, 1, "89"),
        (2, 1, "<8.9"),
        (2, 2, "g/L"),
        (2, 0, "Haemoqlobin"),
        (0, 0, "Collected: 2026-03-06"),
    ] {
        let mut rows: Vec<Vec<&str>> = ROWS.iter().map(|row| row.to_vec()).collect();
        if let Some(cell) = rows.get_mut(row).and_then(|row| row.get_mut(column)) {
            *cell = seen;
        }
        let second: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        for reading in [play(ROWS, &second), play(&second, ROWS)] {
            for draft in &reading.drafts {
                let is_hemoglobin = draft.printed.name.starts_with("Haemo");
                if is_hemoglobin {
                    assert_eq!(draft.confidence(), Confidence::Check, "{seen}");
                    assert!(draft.reasons.contains(&Reason::OcrDoubt), "{seen}");
                }
            }
        }
    }
}

#[test]
fn places_are_given_on_the_picture() {
    let reading = play(ROWS, ROWS);
    for draft in &reading.drafts {
        let Some(Place::Page { page: 1, area }) = draft.place else {
            panic!("a place on page 1: {:?}", draft.place);
        };
        let [x0, y0, x1, y1] = area;
        assert!(
            x0 < x1 && y0 < y1 && x1 <= 1000.0 && y1 <= 600.0,
            "{area:?}"
        );
        assert!((200.0..320.0).contains(&x0), "{area:?}");
    }
}

#[test]
fn without_a_recogniser_it_is_said_that_there_is_none() {
    let Begun::Pictures(reading) = begin(&sheet(), "sheet.png", &options()) else {
        panic!("a picture is recognised outside");
    };
    let reading = reading.without_recogniser(ProblemCode::PictureReaderMissing);
    let codes: Vec<_> = reading
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(codes, [ProblemCode::PictureReaderMissing]);
}

#[test]
fn a_recogniser_that_fails_or_sees_nothing_costs_the_page_and_is_told() {
    for answer in [
        None,
        Some(String::new()),
        Some("nonsense\t\t\n5\t5\t5".to_owned()),
    ] {
        let Begun::Pictures(mut reading) = begin(&sheet(), "sheet.png", &options()) else {
            panic!("a picture is recognised outside");
        };
        let mut rounds = 0;
        loop {
            let jobs = reading.next_jobs();
            if jobs.is_empty() {
                break;
            }
            rounds += 1;
            assert!(rounds < 10, "it goes on for ever");
            reading.take(&vec![answer.clone(); jobs.len()]);
        }
        let reading = reading.finish();
        assert_eq!(reading.drafts, []);
        assert!(!reading.problems.is_empty(), "{answer:?}");
    }
}

#[test]
fn a_picture_with_a_handful_of_signs_is_not_recognised() {
    let Begun::Pictures(mut reading) = begin(&bars(250, 80), "sheet.png", &options()) else {
        panic!("a picture is looked at first");
    };
    assert_eq!(reading.next_jobs(), []);
    let codes: Vec<_> = reading
        .finish()
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(codes, [ProblemCode::NoText]);
}

#[test]
fn kinds_of_pictures_that_are_not_read_are_told_with_a_way_out() {
    for bytes in [
        &b"\0\0\0\x18ftypheic\0\0\0\0"[..],
        b"GIF89a......",
        b"RIFF\x10\0\0\0WEBPVP8 ",
    ] {
        let reading = crate::read(bytes, "photo", &options());
        let codes: Vec<_> = reading
            .problems
            .iter()
            .map(|problem| problem.code)
            .collect();
        assert_eq!(codes, [ProblemCode::PictureFormat]);
    }
}
