//! Counting tests: what the different runners print, as one sum.

use std::fmt;
use std::ops::AddAssign;

/// How many tests passed, failed and were skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

/// Which runner printed the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runner {
    /// cargo-nextest, with the output of passing tests shown.
    Nextest,
    /// The test harness of Rust, also for documentation tests.
    Harness,
    /// Vitest's JSON report.
    VitestReport,
    /// A script whose last line of this form is its sum: `3 passed, 0 failed, 1 skipped`.
    Sum,
    /// No tests: a check that is right or wrong as a whole.
    Check,
}

/// Counts what a runner printed. A run that did not succeed counts as at least one failure, whatever it
/// printed, and a runner of tests that counted nothing is a failure too: it did not run.
pub(crate) fn count(runner: Runner, output: &str, succeeded: bool) -> Tally {
    let counted = match runner {
        Runner::Nextest => nextest(output),
        Runner::Harness => Some(harness(output)),
        Runner::VitestReport => vitest_report(output),
        Runner::Sum => output.lines().rev().find_map(sum_line),
        Runner::Check => Some(Tally::default()),
    };
    let mut tally = counted.unwrap_or(Tally {
        failed: 1,
        ..Tally::default()
    });
    if !succeeded && tally.failed == 0 {
        tally.failed = 1;
    }
    tally
}

/// `Summary [ 6.4s] 26 tests run: 24 passed (1 slow), 1 failed, 1 timed out, 3 skipped`.
///
/// The skipped of this line are those that the filter left to another step, and count there. A test that
/// finds something missing on this computer says “skipped: …” and passes; that one is counted as skipped.
fn nextest(output: &str) -> Option<Tally> {
    let summary = output
        .lines()
        .rev()
        .find_map(|line| {
            line.split_once("tests run: ")
                .or(line.split_once("test run: "))
        })?
        .1;
    let mut tally = Tally::default();
    for part in summary.split(", ") {
        let mut words = part.split_whitespace();
        let number: u64 = match words.next().and_then(|number| number.parse().ok()) {
            Some(number) => number,
            None => continue,
        };
        match words.next() {
            Some("passed") => tally.passed += number,
            Some("failed" | "timed" | "exec") => tally.failed += number,
            Some(_) | None => {}
        }
    }
    let said_so = tests_that_said_skipped(output).min(tally.passed);
    tally.passed -= said_so;
    tally.skipped += said_so;
    Some(tally)
}

fn tests_that_said_skipped(output: &str) -> u64 {
    let mut count = 0;
    let mut has_said = false;
    for line in output.lines().map(str::trim_start) {
        if line.starts_with("PASS [") || line.starts_with("FAIL [") {
            has_said = false;
        } else if !has_said && line.to_lowercase().starts_with("skipped") {
            has_said = true;
            count += 1;
        }
    }
    count
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out`, once per program.
fn harness(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        let Some((_, numbers)) = line.split_once("test result: ") else {
            continue;
        };
        let mut before = "";
        for word in numbers.split([' ', ';']).filter(|word| !word.is_empty()) {
            let number = before.parse().unwrap_or(0);
            match word {
                "passed" => tally.passed += number,
                "failed" => tally.failed += number,
                "ignored" => tally.skipped += number,
                _ => {}
            }
            before = word;
        }
    }
    tally
}

fn vitest_report(json: &str) -> Option<Tally> {
    let number = |key: &str| -> Option<u64> {
        let after = json.split_once(&format!("\"{key}\":"))?.1.trim_start();
        let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    Some(Tally {
        passed: number("numPassedTests")?,
        failed: number("numFailedTests")?,
        skipped: number("numPendingTests")? + number("numTodoTests").unwrap_or(0),
    })
}

fn sum_line(line: &str) -> Option<Tally> {
    let mut numbers = ["passed", "failed", "skipped"]
        .into_iter()
        .zip(line.trim().split(", "))
        .map(|(word, part)| {
            let (number, rest) = part.trim().split_once(' ')?;
            (rest.trim() == word).then(|| number.parse().ok())?
        });
    Some(Tally {
        passed: numbers.next()??,
        failed: numbers.next()??,
        skipped: numbers.next()??,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(runner: Runner, output: &str, succeeded: bool, expected: &str) {
        assert_eq!(
            count(runner, output, succeeded).to_string(),
            expected,
            "{runner:?}: {output}"
        );
    }

    #[test]
    fn every_runner_is_counted_from_what_it_prints() {
        check(
            Runner::Nextest,
            "  Summary [   6.407s] 26 tests run: 26 passed, 0 skipped\n",
            true,
            "26 passed, 0 failed, 0 skipped",
        );
        check(
            Runner::Nextest,
            "     Summary [   1.0s] 9/12 tests run: 5 passed (1 slow, 2 leaky), 2 failed, 1 timed out, 1 exec failed, 400 skipped\n        FAIL [ 0.1s] a b\n",
            false,
            "5 passed, 4 failed, 0 skipped",
        );
        check(
            Runner::Nextest,
            " Summary [ 0.1s] 1 test run: 1 passed, 0 skipped",
            true,
            "1 passed, 0 failed, 0 skipped",
        );
        check(
            Runner::Harness,
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
             noise\ntest result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 5 filtered out\n",
            false,
            "5 passed, 1 failed, 1 skipped",
        );
        check(
            Runner::VitestReport,
            r#"{"numTotalTestSuites":3,"numPassedTests":40,"numFailedTests":0,"numPendingTests":2,"numTodoTests":1,"success":true}"#,
            true,
            "40 passed, 0 failed, 3 skipped",
        );
        check(
            Runner::Sum,
            "a page\n  12 passed, 1 failed, 0 skipped\ndone\n",
            false,
            "12 passed, 1 failed, 0 skipped",
        );
    }

    #[test]
    fn a_test_that_says_it_was_skipped_is_not_counted_as_passed() {
        check(
            Runner::Nextest,
            "        PASS [ 0.1s] a one\n  stderr ───\n    skipped: no corpus\n    skipped: really\n        PASS [ 0.1s] a two\n\
             ────\n Summary [ 0.1s] 2 tests run: 2 passed, 0 skipped\n",
            true,
            "1 passed, 0 failed, 1 skipped",
        );
    }

    #[test]
    fn a_run_that_did_not_succeed_or_did_not_run_is_never_green() {
        for (runner, output) in [
            (Runner::Nextest, "error: could not compile"),
            (Runner::Harness, "error: could not compile"),
            (Runner::VitestReport, ""),
            (Runner::Sum, "it ended early"),
            (Runner::Check, ""),
        ] {
            check(runner, output, false, "0 passed, 1 failed, 0 skipped");
        }
        check(Runner::Nextest, "", true, "0 passed, 1 failed, 0 skipped");
        check(
            Runner::Nextest,
            "Summary [ 0.1s] 2 tests run: 2 passed, 0 skipped",
            false,
            "2 passed, 1 failed, 0 skipped",
        );
        check(Runner::Check, "", true, "0 passed, 0 failed, 0 skipped");
    }
}
