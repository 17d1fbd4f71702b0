//! What the limits of the child do, seen from outside: with the real program, with programs that
//! misbehave, and with the bad files of the corpus where it is at hand.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use domain::draft::{Confidence, DocumentReading, ProblemCode};
use import::ReadOptions;
use reader::{
    Confinement, InputFile, Progress, Reader, ReaderError, ReaderLimits, ReaderOptions,
    RecogniserChoice, Step,
};

#[path = "../../import/src/hostile_corpus.rs"]
mod hostile_corpus;

const CSV: &[u8] = b"Date,Test,Result,Unit\n2026-03-05,Haemoglobin,8.9,g/dL\n";

fn reader(limits: ReaderLimits) -> Reader {
    Reader::new(ReaderOptions {
        program: PathBuf::from(env!("CARGO_BIN_EXE_mds-read")),
        limits,
        recogniser: RecogniserChoice::None,
    })
}

fn fake(script: &str, limits: ReaderLimits) -> Reader {
    Reader::new(ReaderOptions {
        program: Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/programs")
            .join(script),
        limits,
        recogniser: RecogniserChoice::None,
    })
}

fn impatient() -> ReaderLimits {
    ReaderLimits {
        wall_time: Duration::from_secs(2),
        ..ReaderLimits::default()
    }
}

fn options() -> ReadOptions {
    ReadOptions {
        today: "2026-06-01".parse().expect("a date"),
        day_first: None,
        mappings: Vec::new(),
    }
}

fn read(reader: &Reader, documents: &[&[u8]]) -> Vec<DocumentReading> {
    let files: Vec<InputFile<'_>> = documents
        .iter()
        .map(|bytes| InputFile {
            name: "results.csv",
            bytes,
        })
        .collect();
    reader.read_files(&files, &options(), &mut |_| {}, &AtomicBool::new(false))
}

fn codes(reading: &DocumentReading) -> Vec<ProblemCode> {
    reading
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect()
}

#[test]
fn an_ordinary_file_is_read_as_the_import_crate_reads_it() {
    let direct = import::read(CSV, "results.csv", &options());
    assert_eq!(
        read(&reader(ReaderLimits::default()), &[CSV, CSV]),
        [direct.clone(), direct]
    );
}

#[test]
fn files_of_one_batch_share_a_child_and_progress_is_told() {
    let file = InputFile {
        name: "results.csv",
        bytes: CSV,
    };
    let mut told = Vec::new();
    reader(ReaderLimits::default()).read_files(
        &[file, file],
        &options(),
        &mut |Progress { file, step, .. }| {
            told.push((
                file,
                match step {
                    Step::ReaderReady(_) => "ready",
                    Step::Started => "started",
                    Step::Recognising { .. } => "recognising",
                    Step::Finished => "finished",
                },
            ));
        },
        &AtomicBool::new(false),
    );
    assert_eq!(
        told,
        [
            (0, "started"),
            (0, "ready"),
            (0, "finished"),
            (1, "started"),
            (1, "finished")
        ]
    );
}

#[test]
fn a_reader_that_is_missing_is_said_and_not_a_panic() {
    let reader = fake("no-such-program", ReaderLimits::default());
    assert!(matches!(
        reader.check(),
        Err(ReaderError::CannotStart { .. })
    ));
    let readings = read(&reader, &[CSV]);
    assert_eq!(
        readings.iter().map(codes).collect::<Vec<_>>(),
        [[ProblemCode::ReaderCrashed]]
    );
}

#[test]
fn a_reader_of_another_version_is_not_used() {
    let reader = fake("other-version.sh", ReaderLimits::default());
    assert!(matches!(
        reader.check(),
        Err(ReaderError::OtherVersion { .. })
    ));
}

#[test]
fn programs_that_misbehave_end_in_a_problem() {
    for (script, expected) in [
        ("talks-nonsense.sh", ProblemCode::ReaderLimit),
        ("never-stops-talking.sh", ProblemCode::ReaderLimit),
        ("ends-at-once.sh", ProblemCode::ReaderCrashed),
    ] {
        let readings = read(&fake(script, impatient()), &[CSV]);
        assert_eq!(
            readings.iter().map(codes).collect::<Vec<_>>(),
            [[expected]],
            "{script}"
        );
    }
}

#[test]
fn a_file_beyond_its_size_is_refused_without_starting_anything() {
    let limits = ReaderLimits {
        data_file_bytes: 10,
        ..ReaderLimits::default()
    };
    let readings = read(&fake("no-such-program", limits), &[CSV]);
    assert_eq!(
        readings.iter().map(codes).collect::<Vec<_>>(),
        [[ProblemCode::TooLarge]]
    );
}

#[test]
fn cancelling_stops_a_reader_that_says_nothing() {
    let cancel = AtomicBool::new(false);
    let file = InputFile {
        name: "results.csv",
        bytes: CSV,
    };
    let readings = fake("says-nothing.sh", ReaderLimits::default()).read_files(
        &[file],
        &options(),
        &mut |_| cancel.store(true, Ordering::Relaxed),
        &cancel,
    );
    assert_eq!(readings, []);
}

/// One empty page of A5 size, written out by hand; the offsets are repaired by the library.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>endobj\n\
    trailer<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n";

#[test]
fn a_page_is_drawn_with_its_measures() {
    let page = reader(ReaderLimits::default())
        .render_page(PDF, 1, 840)
        .expect("a page");
    assert!(page.png.starts_with(b"\x89PNG"));
    assert_eq!((page.width, page.height), (840, 1190));
    assert_eq!((page.page_width, page.page_height), (420.0, 595.0));
}

#[test]
fn a_page_that_is_not_there_is_refused() {
    let reader = reader(ReaderLimits::default());
    for (document, page) in [(PDF, 2), (PDF, 0), (CSV, 1)] {
        let refused = reader.render_page(document, page, 840);
        assert!(
            matches!(refused, Err(ReaderError::Problem(ProblemCode::Damaged))),
            "{refused:?}"
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_child_is_confined_on_linux() {
    let confinement = reader(ReaderLimits::default()).check().expect("it starts");
    // Which of the two depends on the kernel; a machine without either would be a fault of ours.
    assert!(matches!(
        confinement,
        Confinement::Full | Confinement::Partly
    ));
}

/// What a parser that has been taken over, or has gone mad, can do. Only development builds have the probes.
#[cfg(debug_assertions)]
mod misbehaviour {
    use super::*;

    #[test]
    fn no_file_socket_program_or_thread_can_be_had() {
        let readings = read(
            &reader(ReaderLimits::default()),
            &[b"mds-read-probe:rights"],
        );
        let said: Vec<_> = readings
            .iter()
            .flat_map(|reading| &reading.problems)
            .filter_map(|problem| problem.detail.as_deref())
            .collect();
        assert_eq!(said, ["possible: []"]);
    }

    #[test]
    fn each_kind_of_harm_is_named_and_the_rest_of_the_batch_is_read() {
        let direct = import::read(CSV, "results.csv", &options());
        let small = ReaderLimits {
            output_bytes: 1 << 20,
            ..ReaderLimits::default()
        };
        for (probe, expected) in [
            (&b"mds-read-probe:memory"[..], ProblemCode::ReaderLimit),
            (b"mds-read-probe:nesting", ProblemCode::ReaderCrashed),
            (b"mds-read-probe:abort", ProblemCode::ReaderCrashed),
            (b"mds-read-probe:panic", ProblemCode::ReaderCrashed),
            (b"mds-read-probe:output", ProblemCode::ReaderLimit),
            (b"mds-read-probe:loop", ProblemCode::TimedOut),
        ] {
            let name = String::from_utf8_lossy(probe);
            let limits = if expected == ProblemCode::TimedOut {
                impatient()
            } else {
                small
            };
            let readings = read(&reader(limits), &[CSV, probe, CSV]);
            assert_eq!(readings.len(), 3, "{name}");
            assert_eq!(readings.get(1).map(codes), Some(vec![expected]), "{name}");
            assert_eq!(readings.first(), Some(&direct), "{name}");
            assert_eq!(readings.last(), Some(&direct), "{name}");
        }
    }

    #[test]
    fn processor_time_ends_a_loop_even_when_the_parent_is_patient() {
        let patient = ReaderLimits {
            wall_time: Duration::from_secs(500),
            processor_seconds: 1,
            ..ReaderLimits::default()
        };
        let readings = read(&reader(patient), &[b"mds-read-probe:loop"]);
        assert_eq!(
            readings.iter().map(codes).collect::<Vec<_>>(),
            [[ProblemCode::TimedOut]]
        );
    }

    #[test]
    fn cancelling_stops_a_busy_child() {
        let cancel = AtomicBool::new(false);
        let file = InputFile {
            name: "a",
            bytes: b"mds-read-probe:loop",
        };
        let readings = reader(ReaderLimits::default()).read_files(
            &[file],
            &options(),
            &mut |progress| {
                if matches!(progress.step, Step::ReaderReady(_)) {
                    cancel.store(true, Ordering::Relaxed);
                }
            },
            &cancel,
        );
        assert_eq!(readings, []);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn no_zombie_stays() {
        let _readings = read(
            &reader(impatient()),
            &[b"mds-read-probe:abort", b"mds-read-probe:loop"],
        );
        let own = std::process::id().to_string();
        let children = std::fs::read_dir("/proc")
            .expect("proc")
            .filter_map(|entry| std::fs::read_to_string(entry.ok()?.path().join("stat")).ok())
            .filter(|stat| stat.contains("(mds-read)"))
            .filter(|stat| {
                let after_name = stat.rsplit(')').next().unwrap_or_default();
                let mut fields = after_name.split_whitespace();
                fields.next() == Some("Z") && fields.next() == Some(own.as_str())
            })
            .count();
        assert_eq!(children, 0);
    }
}

/// The bad files of the corpus: refused or read, never a crash, a time-out or a certain result.
#[test]
fn the_bad_files_of_the_corpus_harm_nobody() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/corpus/bad");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: there is no corpus beside this checkout");
        return;
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let documents: Vec<(String, Vec<u8>)> = paths
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            (name.into_owned(), std::fs::read(path).expect("readable"))
        })
        .collect();
    let files: Vec<InputFile<'_>> = documents
        .iter()
        .map(|(name, bytes)| InputFile { name, bytes })
        .collect();
    let readings = reader(ReaderLimits::default()).read_files(
        &files,
        &options(),
        &mut |_| {},
        &AtomicBool::new(false),
    );
    assert_eq!(readings.len(), files.len());
    for (file, reading) in files.iter().zip(&readings) {
        for code in codes(reading) {
            assert!(
                !matches!(
                    code,
                    ProblemCode::ReaderCrashed | ProblemCode::ReaderLimit | ProblemCode::TimedOut
                ),
                "{}: {}",
                file.name,
                code.code()
            );
        }
    }
}

/// The hostile files of the generator, each end to end and within 256 megabytes.
#[test]
fn every_hostile_file_ends_with_its_problem_in_the_confined_child() {
    let small = ReaderLimits {
        memory_megabytes: 256,
        ..ReaderLimits::default()
    };
    let hostile = hostile_corpus::all();
    let files: Vec<InputFile<'_>> = hostile
        .iter()
        .map(|one| InputFile {
            name: "a.bin",
            bytes: &one.bytes,
        })
        .collect();
    let readings =
        reader(small).read_files(&files, &options(), &mut |_| {}, &AtomicBool::new(false));
    assert_eq!(readings.len(), hostile.len());
    for (one, reading) in hostile.iter().zip(&readings) {
        let found: Vec<&str> = codes(reading).into_iter().map(ProblemCode::code).collect();
        assert!(
            one.expected.is_empty() || found.contains(&one.expected),
            "{}: {found:?}",
            one.name
        );
        let certain = reading
            .drafts
            .iter()
            .filter(|draft| draft.confidence() == Confidence::Certain)
            .count();
        assert_eq!(certain, one.sound, "{}: {found:?}", one.name);
    }
}
