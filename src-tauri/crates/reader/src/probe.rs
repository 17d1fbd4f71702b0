//! Misbehaviour on request, so that the limits can be tested as behaviour. Not part of a release build.
//!
//! A document that begins with `mds-read-probe:` and a name makes the child do what a hostile parser
//! would do at that point.

use std::fs::{File, OpenOptions};
use std::net::{TcpListener, UdpSocket};
use std::process::Command;

use domain::draft::{DocumentFormat, DocumentReading, Problem, ProblemCode};

/// Runs the probe that `bytes` asks for; `None` where it is an ordinary document.
pub(crate) fn asked_for(bytes: &[u8]) -> Option<DocumentReading> {
    let name = bytes.strip_prefix(b"mds-read-probe:")?;
    let detail = match name {
        b"memory" => take_memory(),
        b"loop" => spin(),
        b"nesting" => format!("{}", descend(1)),
        b"abort" => std::process::abort(),
        b"panic" => panic!("asked for"),
        b"output" => "x".repeat(2 << 20),
        b"rights" => use_rights(),
        _ => "unknown probe".to_owned(),
    };
    Some(DocumentReading {
        format: DocumentFormat::Unknown,
        people: Vec::new(),
        drafts: Vec::new(),
        problems: vec![Problem {
            code: ProblemCode::NothingFound,
            detail: Some(detail),
            place: None,
        }],
        pages: None,
        tables: Vec::new(),
        course: Vec::new(),
    })
}

fn take_memory() -> String {
    let mut taken = Vec::new();
    loop {
        taken.push(vec![1_u8; 16 << 20]);
        std::hint::black_box(&taken);
    }
}

fn spin() -> String {
    let mut number = 0_u64;
    loop {
        number = std::hint::black_box(number.wrapping_add(1));
    }
}

fn descend(depth: u64) -> u64 {
    let frame = std::hint::black_box([depth; 64]);
    if depth == u64::MAX {
        return 0;
    }
    descend(depth + 1) + frame.iter().sum::<u64>()
}

/// Tries what an intruder would try first, and lists what was possible.
fn use_rights() -> String {
    let scratch = std::env::temp_dir().join("mds-read-was-here");
    let attempts: [(&str, bool); 7] = [
        ("read_file", File::open("/etc/passwd").is_ok()),
        ("read_own_memory", File::open("/proc/self/mem").is_ok()),
        (
            "write_file",
            OpenOptions::new()
                .create(true)
                .append(true)
                .open(&scratch)
                .is_ok(),
        ),
        ("tcp", TcpListener::bind("127.0.0.1:0").is_ok()),
        ("udp", UdpSocket::bind("127.0.0.1:0").is_ok()),
        ("start_program", Command::new("/bin/true").status().is_ok()),
        (
            "start_thread",
            std::thread::Builder::new().spawn(|| ()).is_ok(),
        ),
    ];
    let _was_written = std::fs::remove_file(&scratch);
    let possible: Vec<&str> = attempts
        .into_iter()
        .filter_map(|(name, worked)| worked.then_some(name))
        .collect();
    format!("possible: [{}]", possible.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_confinement_every_attempt_works_so_that_the_probe_proves_something() {
        assert_eq!(
            use_rights(),
            "possible: [read_file, read_own_memory, write_file, tcp, udp, start_program, start_thread]"
        );
    }
}
