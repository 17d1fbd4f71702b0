//! The measured table of `docs/performance.md`. What is measured, and how, is not known here.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::program::Program;

use super::material::Truth;
use super::measure::Costs;

const END: &str = "<!-- /measured -->";

/// A line that was measured.
pub(super) struct Measured {
    pub(super) name: &'static str,
    pub(super) work: String,
    pub(super) peer_name: &'static str,
    pub(super) bytes: u64,
    pub(super) truth: Truth,
    pub(super) found: Truth,
    pub(super) found_by_peer: Truth,
    /// Without unlocking.
    pub(super) ours: Costs,
    pub(super) peer: Costs,
    /// Unlocking and nothing else; of imports only.
    pub(super) empty: Costs,
    /// Reading without storing; of imports only.
    pub(super) reading: Costs,
    pub(super) ratio: f64,
    pub(super) limit: Option<Duration>,
    pub(super) unfair: &'static str,
}

/// A line that could not be measured.
pub(super) struct Missing {
    pub(super) name: String,
    pub(super) why: String,
}

impl Measured {
    pub(super) fn row(&self) -> String {
        let (ours, peer) = (&self.ours, &self.peer);
        let by_wall = ratio(peer.wall(), ours.wall());
        let by_processor = ratio(peer.processor(), ours.processor());
        let is_equal = self.found == self.truth;
        let target = match self.limit {
            Some(limit) => format!("≥ {}x, ≤ {}", self.ratio, shown(limit)),
            None => format!("≥ {}x", self.ratio),
        };
        let reached = if !is_equal {
            "does not count: not everything was found".to_owned()
        } else {
            let is_fast = by_wall >= self.ratio;
            let is_within = self.limit.is_none_or(|limit| ours.wall() <= limit);
            match (is_fast, is_within) {
                (true, true) => "yes".to_owned(),
                (true, false) => "ratio yes, time no".to_owned(),
                (false, true) if self.limit.is_some() => "ratio no, time yes".to_owned(),
                (false, _) => "**no**".to_owned(),
            }
        };
        format!(
            "| {} | {} | {} | {} | {} | {by_wall:.2}x | {by_processor:.2}x | {} / {} | {target} | {reached} |",
            self.name,
            self.work,
            times(ours),
            self.peer_name,
            times(peer),
            megabytes(ours.memory()),
            megabytes(peer.memory()),
        )
    }
}

/// Wall (fastest to slowest), and processor.
fn times(costs: &Costs) -> String {
    let (fastest, slowest) = costs.spread();
    format!(
        "{} ({} to {}), processor {}",
        shown(costs.wall()),
        shown(fastest),
        shown(slowest),
        shown(costs.processor())
    )
}

fn shown(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1e3;
    if milliseconds < 100.0 {
        format!("{milliseconds:.1} ms")
    } else if milliseconds < 10_000.0 {
        format!("{milliseconds:.0} ms")
    } else {
        format!("{:.1} s", milliseconds / 1e3)
    }
}

fn megabytes(kibibytes: u64) -> String {
    format!("{} MB", kibibytes * 1024 / 1_000_000)
}

fn ratio(over: Duration, under: Duration) -> f64 {
    if under.is_zero() {
        return 0.0;
    }
    over.as_secs_f64() / under.as_secs_f64()
}

/// On what, when and at which commit.
pub(in crate::bench) fn circumstances(root: &Path) -> Result<String> {
    let ask = |words: &[&str]| Program::new(root, words).ask().unwrap_or_default();
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("an unnamed processor", |(_, model)| model);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let memory: u64 = memory
        .lines()
        .find_map(|line| line.strip_prefix("MemTotal:"))
        .and_then(|line| line.split_whitespace().next()?.parse().ok())
        .context("the computer does not say how much memory it has")?;
    let changed = if ask(&["git", "status", "--porcelain", "--untracked-files=no"]).is_empty() {
        ""
    } else {
        ", with changes not committed"
    };
    Ok(format!(
        "{}, commit {}{changed}. {model}, {} threads, {}, Linux {}. Load average at the start: {}.",
        ask(&["date", "-u", "+%Y-%m-%d %H:%M UTC"]),
        ask(&["git", "rev-parse", "--short", "HEAD"]),
        ask(&["nproc"]),
        megabytes(memory),
        ask(&["uname", "-r"]),
        load(),
    ))
}

fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').take(3).collect::<Vec<_>>().join(", ")
}

pub(super) fn report(circumstances: &str, measured: &[Measured], missing: &[Missing]) -> String {
    let mut text = format!("{circumstances} At the end: {}.\n\n", load());
    text.push_str(
        "| line | work | ours: median (fastest to slowest) | peer | peer: median (fastest to slowest) | times as fast, by the clock | by processor time | memory, ours / peer | target | reached |\n\
         |---|---|---|---|---|---|---|---|---|---|\n",
    );
    // Writing to a string cannot fail, here and below.
    for line in measured {
        let _ = writeln!(text, "{}", line.row());
    }
    text.push_str("\nOf these, what was found, and where the time goes:\n\n");
    for line in measured {
        let _ = write!(
            text,
            "- Line {}: {} of {} results certain, {:.1} MB, {} runs.",
            line.name,
            line.found.count,
            line.truth.count,
            to_megabytes(line.bytes),
            line.ours.0.len()
        );
        if line.found_by_peer != line.truth {
            let _ = write!(text, " The peer found {}.", line.found_by_peer.count);
        }
        if !line.reading.0.is_empty() {
            let _ = write!(
                text,
                " Reading alone (`mds read --json`): {}, {:.1} MB/s. Unlocking, taken off: {}.",
                times(&line.reading),
                to_megabytes(line.bytes) / line.reading.wall().as_secs_f64().max(1e-9),
                shown(line.empty.wall()),
            );
        }
        let _ = writeln!(text, " {}", line.unfair);
    }
    for line in missing {
        let _ = writeln!(text, "- Line {}: not measured. {}.", line.name, line.why);
    }
    text
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sizes of files are shown with one decimal"
)]
fn to_megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// Replaces the measured part of the document and leaves what people wrote around it.
pub(in crate::bench) fn write(path: &Path, command: &str, text: &str) -> Result<()> {
    let whole = fs::read_to_string(path)
        .with_context(|| format!("{} could not be read", path.display()))?;
    fs::write(path, with_measured(&whole, command, text)?)?;
    Ok(())
}

fn with_measured(whole: &str, command: &str, text: &str) -> Result<String> {
    let begin = format!("<!-- measured: written by {command} -->");
    let (before, rest) = whole.split_once(&begin).context("no place for the table")?;
    let (_, after) = rest.split_once(END).context("no end of the table")?;
    Ok(format!("{before}{begin}\n{text}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::super::measure::Cost;
    use super::*;

    #[test]
    fn only_the_measured_part_of_the_document_is_replaced() {
        let place = |text: &str, command: &str| {
            format!("<!-- measured: written by {command} -->\n{text}\n{END}\n")
        };
        let whole = format!(
            "# A\n\n{}\n{}notes\n",
            place("old", "one"),
            place("old", "two")
        );
        let new = with_measured(&whole, "two", "new\n").expect("there is a place");
        let expected = format!(
            "# A\n\n{}\n{}notes\n",
            place("old", "one"),
            place("new", "two")
        );
        assert_eq!(new, expected);
        assert!(with_measured("# A\n", "one", "new\n").is_err());
    }

    #[test]
    fn a_line_that_did_not_find_everything_reaches_nothing() {
        let costs = |milliseconds| {
            Costs(vec![Cost {
                wall: Duration::from_millis(milliseconds),
                processor: Duration::from_millis(milliseconds),
                memory: 1_000,
            }])
        };
        let truth = Truth { count: 2, sum: 3 };
        let line = |found, ours, ratio, limit| Measured {
            name: "1",
            work: "reading".to_owned(),
            peer_name: "peer",
            bytes: 1,
            truth,
            found,
            found_by_peer: truth,
            ours: costs(ours),
            peer: costs(100),
            empty: Costs::default(),
            reading: Costs::default(),
            ratio,
            limit: Some(Duration::from_millis(limit)),
            unfair: "",
        };
        let less = Truth { count: 1, sum: 3 };
        for (line, end) in [
            (line(truth, 10, 4.0, 90), "| yes |"),
            (line(truth, 10, 4.0, 9), "| ratio yes, time no |"),
            (line(truth, 50, 4.0, 90), "| ratio no, time yes |"),
            (line(truth, 200, 4.0, 90), "| **no** |"),
            (line(less, 10, 4.0, 90), "not everything was found |"),
        ] {
            assert!(line.row().ends_with(end), "{}", line.row());
        }
    }
}
