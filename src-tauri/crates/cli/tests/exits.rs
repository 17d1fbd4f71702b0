//! Exit statuses, and that each fault says what, why and what to do next.

use std::fmt::Write as _;
use std::process::Stdio;

use sha2::{Digest as _, Sha256};

use crate::support::{Mds, sample};

#[test]
fn a_wrong_passphrase_ends_with_three() {
    let mds = Mds::with_rosa();
    std::fs::write(mds.path("phrase"), "river stone lanterns\n").unwrap();
    let run = mds.run(&["results"]).ends_with(3);
    assert!(run.stderr.lines().count() >= 1);
    assert!(run.stdout.is_empty());
}

#[test]
fn a_damaged_vault_ends_with_four_and_is_left_as_it_is() {
    let mds = Mds::with_rosa();
    let header = mds.path("vault").join("header");
    let sound = std::fs::read(&header).unwrap();
    let mut damaged = sound.clone();
    damaged[40] ^= 1;
    std::fs::write(&header, &damaged).unwrap();
    for command in ["results", "check", "lock-info"] {
        let run = mds.run(&[command]).ends_with(4);
        assert!(!run.stderr.is_empty());
    }
    assert_eq!(std::fs::read(&header).unwrap(), damaged);
    std::fs::write(&header, sound).unwrap();
    mds.run(&["check"]).ends_with(0);
}

#[test]
fn a_damaged_database_ends_with_four() {
    let mds = Mds::with_rosa();
    let folder = mds.path("vault");
    let database = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .max_by_key(|path| path.metadata().unwrap().len())
        .unwrap();
    let mut bytes = std::fs::read(&database).unwrap();
    let length = bytes.len();
    for byte in bytes.iter_mut().take(length / 2) {
        *byte ^= 0x5a;
    }
    std::fs::write(&database, &bytes).unwrap();
    mds.run(&["check"]).ends_with(4);
    mds.run(&["results"]).ends_with(4);
}

#[test]
fn a_newer_vault_ends_with_four() {
    let mds = Mds::with_rosa();
    let header = mds.path("vault").join("header");
    let text = std::fs::read_to_string(&header).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let body = format!("{}\n{}\n", lines[0].replace("vault 1", "vault 9"), lines[1]);
    let mut newer = body.clone();
    for byte in Sha256::digest(body.as_bytes()) {
        write!(newer, "{byte:02x}").unwrap();
    }
    newer.push('\n');
    std::fs::write(&header, &newer).unwrap();
    let run = mds.run(&["results"]).ends_with(4);
    assert!(!run.stderr.is_empty());
    assert_eq!(std::fs::read_to_string(&header).unwrap(), newer);
}

#[test]
fn a_second_process_is_told_that_the_vault_is_in_use() {
    let mds = Mds::with_rosa();
    // The lock that a running window holds.
    let lock = std::fs::File::options()
        .write(true)
        .open(mds.path("vault").join("lock"))
        .unwrap();
    lock.lock().unwrap();
    let run = mds.run(&["results"]).ends_with(1);
    assert!(!run.stderr.is_empty());
    let info = mds.run(&["lock-info"]).ends_with(0);
    assert!(info.stdout.contains("In use"), "{}", info.stdout);
    drop(lock);
    mds.run(&["results"]).ends_with(0);
    assert!(mds.run(&["lock-info"]).stdout.contains("Not in use"));
}

#[test]
fn wrong_usage_ends_with_two() {
    let mds = Mds::with_rosa();
    for words in [
        &["no-such-command"][..],
        &["results", "--format", "xml"],
        &["chart", "--out", "chart.gif"],
        &["add", "transfusion", "--on", "2026-03-17"],
        &["add", "transfusion", "--on", "soon", "--units", "2"],
        &["results", "--analyte", "happiness"],
        &["risk", "ipss"],
        &["summary", "--out", "x.pdf", "--leave-out", "everything"],
    ] {
        let run = mds.run(words);
        assert_eq!(run.status, 2, "{words:?}: {}", run.stderr);
        assert!(!run.stderr.is_empty());
        assert!(run.stdout.is_empty());
    }
}

#[test]
fn without_vault_or_passphrase_the_next_step_is_named() {
    let mds = Mds::empty();
    let run = mds.run(&["results"]).ends_with(1);
    assert!(run.stderr.contains("mds init"), "{}", run.stderr);
    mds.run(&["init"]).ends_with(0);
    let run = mds.run(&["init"]).ends_with(1);
    assert!(run.stderr.contains("already"), "{}", run.stderr);
    let mut command = mds.command(&["results"]);
    let run: crate::support::Run = command
        .env_remove("MDS_PASSPHRASE_FILE")
        .output()
        .unwrap()
        .into();
    assert!(run.ends_with(2).stderr.contains("--passphrase-file"));
    mds.run(&["--passphrase-file", "nowhere", "person", "list"])
        .ends_with(1);
}

#[test]
fn the_passphrase_can_be_changed() {
    let mds = Mds::with_rosa();
    let new = mds.file("new", "quiet harbour\n");
    mds.run(&["passphrase", "change", "--new-passphrase-file", &new])
        .ends_with(0);
    mds.run(&["check"]).ends_with(3);
    mds.run(&["check", "--passphrase-file", &new]).ends_with(0);
}

#[test]
fn global_options_stand_before_or_after_the_command() {
    let mds = Mds::with_rosa();
    for words in [
        &["--json", "person", "list"][..],
        &["person", "list", "--json"],
        &["person", "--json", "list"],
    ] {
        assert_eq!(mds.run(words).ends_with(0).json().len(), 1);
    }
}

#[test]
fn a_reader_that_has_enough_is_no_fault() {
    let mds = Mds::with_rosa();
    mds.run(&[
        "import",
        "--accept",
        "all",
        &sample("riverside-hospital.fhir.json"),
    ])
    .ends_with(0);
    let mut child = mds
        .command(&["results"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.stderr.is_empty());
}

#[test]
fn help_names_every_code_and_every_command() {
    let mds = Mds::empty();
    let codes = mds.run(&["help", "codes"]).ends_with(0).stdout;
    for code in [
        "unit_missing",
        "date_ambiguous",
        "nothing_found",
        "apple_health",
    ] {
        assert!(codes.contains(code), "{code}");
    }
    assert!(!codes.contains("no text yet"), "{codes}");
    assert!(mds.run(&["help"]).ends_with(0).stdout.contains("criteria"));
    assert!(
        mds.run(&["help", "review", "accept"])
            .ends_with(0)
            .stdout
            .contains("--certain")
    );
    mds.run(&["help", "nonsense"]).ends_with(2);
}
