//! `cargo xtask test`: everything that must hold, in the order of cost, and one sum at the end.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;

use crate::program::Program;
use crate::tally::{Runner, Tally, count};
use crate::{interface, python, setup};

/// How much is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Formatting and lints.
    Checks,
    /// Those, and all tests that need neither a browser nor a window.
    Quick,
    /// All.
    Everything,
}

/// The tests that drive the real program; they need a screen, so they run by themselves under a virtual one.
const WINDOW_TESTS: &str = "package(mds-companion) & test(/^window::/)";
const OTHER_TESTS: &str = "not (package(mds-companion) & test(/^window::/))";

pub(crate) fn test(root: &Path, extent: Extent) -> Result<ExitCode> {
    let mut sum = Tally::default();
    let mut failures = Vec::new();
    let mut take = |name: &'static str, tally: Tally| {
        eprintln!("\n{name}: {tally}");
        if tally.failed > 0 {
            failures.push(name);
        }
        sum += tally;
    };

    if let Err(error) = setup::for_tests(root).and_then(|()| interface::build(root)) {
        eprintln!("xtask: {error:#}");
        take(
            "set-up and interface build",
            count(Runner::Check, "", false),
        );
    } else {
        for step in steps(root, extent) {
            take(step.name, step.run());
        }
    }

    if !failures.is_empty() {
        eprintln!("\nfailed: {}", failures.join(", "));
    }
    // Whoever runs this reads the sum from the last line of either stream.
    eprintln!();
    print_sum(&sum);
    Ok(if sum.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

#[expect(
    clippy::print_stdout,
    reason = "the sum is the one result of this program, and belongs on standard output"
)]
fn print_sum(sum: &Tally) {
    println!("{sum}");
}

struct Step {
    name: &'static str,
    runner: Runner,
    program: Program,
    /// Where the counts stand, when not in the output.
    report: Option<std::path::PathBuf>,
}

impl Step {
    fn run(&self) -> Tally {
        if let Some(report) = &self.report {
            // A report of an earlier run must not count for this one.
            let _was_there = fs::remove_file(report);
        }
        match self.program.run_and_listen() {
            Ok(ran) => {
                let output = match &self.report {
                    Some(report) => fs::read_to_string(report).unwrap_or_default(),
                    None => ran.output,
                };
                count(self.runner, &output, ran.succeeded)
            }
            Err(error) => {
                eprintln!("xtask: {error:#}");
                count(self.runner, "", false)
            }
        }
    }
}

fn steps(root: &Path, extent: Extent) -> Vec<Step> {
    let ui = root.join("ui");
    let step = |name, runner, folder: &Path, words: &[&str]| Step {
        name,
        runner,
        program: Program::new(folder, words),
        report: None,
    };
    let mut steps = vec![
        step(
            "format",
            Runner::Check,
            root,
            &["cargo", "fmt", "--all", "--check"],
        ),
        step(
            "interface lint",
            Runner::Check,
            &ui,
            &["npm", "run", "--silent", "lint"],
        ),
        step(
            "interface types",
            Runner::Check,
            &ui,
            &["npm", "run", "--silent", "check"],
        ),
        step(
            "lint",
            Runner::Check,
            root,
            &[
                "cargo",
                "clippy",
                "--locked",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        ),
    ];
    // Without a network it cannot be had; the set-up said so.
    if let Ok(checker) = setup::licence_checker(root) {
        steps.push(step(
            "licences and sources",
            Runner::Check,
            root,
            &[
                &checker,
                "--locked",
                "--config",
                ".deny.toml",
                "check",
                "licenses",
                "bans",
                "sources",
            ],
        ));
    }
    if extent == Extent::Checks {
        return steps;
    }

    steps.push(vitest(root, &ui));
    if setup::has_nextest(root) {
        let mut tests = nextest(root, "tests", &[], OTHER_TESTS);
        if let Some(python) = fhir_validator(root) {
            tests.program = tests.program.with("MDS_FHIR_PYTHON", python);
        }
        steps.push(tests);
    } else {
        let words = [
            "cargo",
            "test",
            "--locked",
            "--workspace",
            "--all-targets",
            "--no-fail-fast",
        ];
        steps.push(step("tests", Runner::Harness, root, &words));
    }
    steps.push(step(
        "documentation tests",
        Runner::Harness,
        root,
        &["cargo", "test", "--locked", "--workspace", "--doc"],
    ));
    if extent == Extent::Everything {
        steps.push(step(
            "interface in a browser",
            Runner::Sum,
            &ui,
            &["npm", "run", "--silent", "test:browser"],
        ));
        steps.push(window(root));
    }
    steps
}

/// The Python of an independent reader of FHIR; `None` where its package cannot be had, and its test says so.
fn fhir_validator(root: &Path) -> Option<PathBuf> {
    let folder = root.join("target/validators");
    let packages = ["fhir.resources==7.1.0"];
    python::with_packages(root, &folder, "fhir.resources.R4B", &packages)
        .inspect_err(|error| eprintln!("xtask: no independent FHIR validator: {error:#}"))
        .ok()
}

fn nextest(root: &Path, name: &'static str, before: &[&str], which: &str) -> Step {
    let words: Vec<&str> = before
        .iter()
        .copied()
        .chain([
            "cargo",
            "nextest",
            "run",
            "--locked",
            "--workspace",
            "--no-fail-fast",
            "--color",
            "never",
            // Tests that could not do their work here say so in their output.
            "--success-output",
            "immediate",
            "-E",
            which,
        ])
        .collect();
    Step {
        name,
        runner: Runner::Nextest,
        program: Program::new(root, &words),
        report: None,
    }
}

fn vitest(root: &Path, ui: &Path) -> Step {
    let report = root.join("target/vitest.json");
    let to_file = format!("--outputFile.json={}", report.display());
    let words = [
        "npm",
        "test",
        "--silent",
        "--",
        "--reporter=default",
        "--reporter=json",
        &to_file,
    ];
    Step {
        name: "interface tests",
        runner: Runner::VitestReport,
        program: Program::new(ui, &words),
        report: Some(report),
    }
}

/// Under a virtual screen and a session bus of its own, drawn in software: the same on every computer.
fn window(root: &Path) -> Step {
    let before = [
        "xvfb-run",
        "-a",
        "-s",
        "-screen 0 1280x900x24",
        "dbus-run-session",
        "--",
    ];
    let mut step = if setup::has_nextest(root) {
        nextest(root, "the real window", &before, WINDOW_TESTS)
    } else {
        let words: Vec<&str> = before
            .into_iter()
            .chain([
                "cargo",
                "test",
                "--locked",
                "-p",
                "mds-companion",
                "--test",
                "product",
                "window::",
            ])
            .collect();
        Step {
            name: "the real window",
            runner: Runner::Harness,
            program: Program::new(root, &words),
            report: None,
        }
    };
    step.program = step
        .program
        .with("MDS_WINDOW_TEST", "required")
        .with("RUST_TEST_THREADS", "1")
        .with("LIBGL_ALWAYS_SOFTWARE", "1")
        .with("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        .with("NO_AT_BRIDGE", "1");
    step
}
