//! Opened, fed, looked at and locked again and again: nothing is left behind in memory, files or threads.

#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use crate::main_job_tests::{now, request};
use crate::people::SexView;
use crate::review;
use crate::session::SessionOptions;
use crate::vault::{CreateVaultRequest, FirstTreatment};
use crate::{counts, import_files, keys, people, place, vault};

const PASSPHRASE: &str = "seven quiet herons";

/// So many cycles; the second half is compared with the first.
const CYCLES: usize = 200;

/// What a process holds: bytes in memory, open files, threads.
#[derive(Debug)]
struct Held {
    memory: u64,
    files: usize,
    threads: usize,
}

fn held() -> Held {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = pages.split(' ').nth(1).unwrap().parse().unwrap();
    let count = |folder: &str| fs::read_dir(folder).unwrap().count();
    Held {
        memory: pages * 4096,
        files: count("/proc/self/fd"),
        threads: count("/proc/self/task"),
    }
}

fn options() -> SessionOptions {
    SessionOptions {
        reader_program: place::reader_program().unwrap(),
        smallest_key_derivation: true,
        language: None,
    }
}

/// Opens the record, imports and confirms a file, draws the chart, takes the import back, and locks.
fn cycle(folder: &Path, sample: &[u8]) {
    let mut session = keys::unlock(folder, PASSPHRASE, options()).unwrap();
    let person = people::list(&session).unwrap().remove(0).id;
    let files = vec![("counts.csv".to_owned(), sample.to_vec())];
    let read = import_files::import(
        &mut session,
        &person,
        files,
        now(),
        &mut |_| {},
        &AtomicBool::new(false),
    )
    .unwrap();
    let file = read.files.first().unwrap();
    assert!(file.found > 0, "{file:?}");
    let import = file.import.clone().unwrap();
    let waiting = review::review(&session, &person, now()).unwrap();
    let drafts: Vec<String> = waiting
        .imports
        .iter()
        .flat_map(|import| &import.drafts)
        .filter(|draft| draft.can_be_confirmed)
        .map(|draft| draft.id.clone())
        .collect();
    assert!(!drafts.is_empty(), "{waiting:?}");
    let wanted = review::ConfirmRequest {
        drafts,
        beside: Vec::new(),
        even_other_person: true,
    };
    let confirmed = review::confirm(&mut session, &person, &wanted, now()).unwrap();
    assert!(confirmed.confirmed > 0);
    let view = counts::counts(&session, &person, &request(), now()).unwrap();
    assert!(view.svg.contains("<svg"));
    import_files::undo(&mut session, &import, now()).unwrap();
    drop(session);
}

#[test]
fn two_hundred_cycles_of_import_chart_and_lock_leave_nothing_behind() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let sample = "date,test,value,unit\n2026-03-30,Platelets,61,10*9/L\n2026-03-30,Hemoglobin,9.1,g/dL\n\
                  2026-03-30,Neutrophils absolute,1.21,10*9/L\n";
    let asked = CreateVaultRequest {
        passphrase: PASSPHRASE.to_owned(),
        person_name: "Rosa Demirel".to_owned(),
        birth_date: None,
        sex: SexView::Female,
        treatment: Some(FirstTreatment {
            name: "Kingfisher study".to_owned(),
            first_dose: Some("2026-03-02".to_owned()),
            is_trial: true,
        }),
        with_demonstration: false,
    };
    drop(vault::create(&folder, &asked, options(), now()).unwrap());
    let mut first = None;
    for number in 0..CYCLES {
        // The same file again would be known; another line makes it another file with the same results.
        cycle(
            &folder,
            format!("{sample}\n{}", "\n".repeat(number)).as_bytes(),
        );
        if number == CYCLES / 2 {
            first = Some(held());
        }
    }
    let (first, last) = (first.unwrap(), held());
    assert_eq!((last.files, last.threads), (first.files, first.threads));
    let allowed = (first.memory / 20).max(2 << 20);
    assert!(
        last.memory <= first.memory + allowed,
        "{} bytes grew to {}",
        first.memory,
        last.memory
    );
}
