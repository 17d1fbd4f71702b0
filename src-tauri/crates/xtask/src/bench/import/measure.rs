//! What a command costs, and what two sets of costs say beside each other.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::program::Program;

/// What one run of a command cost, the programs that it started counted with it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cost {
    pub(super) wall: Duration,
    pub(super) processor: Duration,
    /// Of the largest single process, in KiB.
    pub(super) memory: u64,
}

impl Cost {
    /// The cost beyond that of a command that does nothing but start and unlock.
    pub(super) fn beyond(self, empty: Self) -> Self {
        Self {
            wall: self.wall.saturating_sub(empty.wall),
            processor: self.processor.saturating_sub(empty.processor),
            memory: self.memory,
        }
    }
}

/// Runs commands in one folder and keeps what they last said.
pub(super) struct Stopwatch {
    folder: PathBuf,
    python: String,
    said: PathBuf,
}

impl Stopwatch {
    pub(super) fn new(folder: &Path, python: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            python: python.display().to_string(),
            said: folder.join("said.txt"),
        }
    }

    pub(super) fn time(&self, command: &[String]) -> Result<Cost> {
        let runner = self.folder.join("run.py").display().to_string();
        let said = self.said.display().to_string();
        let mut words = vec![self.python.as_str(), &runner, &said];
        words.extend(command.iter().map(String::as_str));
        let answer = Program::new(&self.folder, &words)
            // One thread each.
            .with("OMP_THREAD_LIMIT", "1")
            .ask()
            .with_context(|| format!("{command:?} could not be timed"))?;
        let numbers: Vec<u64> = answer
            .split(' ')
            .map_while(|number| number.parse().ok())
            .collect();
        let &[wall, user, system, memory, status] = numbers.as_slice() else {
            bail!("{command:?} ended badly ({answer})");
        };
        // Five means done in part; whether all was found is checked by what was found.
        if status != 0 && status != 5 {
            bail!("{command:?} failed ({status})");
        }
        Ok(Cost {
            wall: Duration::from_nanos(wall),
            processor: Duration::from_micros(user + system),
            memory,
        })
    }

    /// What the last command said on its standard output.
    pub(super) fn heard(&self) -> Result<String> {
        let bytes = fs::read(&self.said)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// The costs of several runs.
#[derive(Debug, Clone, Default)]
pub(super) struct Costs(pub(super) Vec<Cost>);

impl Costs {
    fn sorted(&self, of: impl Fn(&Cost) -> Duration) -> Vec<Duration> {
        let mut sorted: Vec<Duration> = self.0.iter().map(of).collect();
        sorted.sort_unstable();
        sorted
    }

    pub(super) fn wall(&self) -> Duration {
        median(&self.sorted(|cost| cost.wall))
    }

    pub(super) fn processor(&self) -> Duration {
        median(&self.sorted(|cost| cost.processor))
    }

    /// Fastest and slowest run.
    pub(super) fn spread(&self) -> (Duration, Duration) {
        let sorted = self.sorted(|cost| cost.wall);
        (
            sorted.first().copied().unwrap_or_default(),
            sorted.last().copied().unwrap_or_default(),
        )
    }

    pub(super) fn memory(&self) -> u64 {
        self.0.iter().map(|cost| cost.memory).max().unwrap_or(0)
    }
}

fn median(sorted: &[Duration]) -> Duration {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_few_runs_is_one_of_them() {
        let cost = |milliseconds| Cost {
            wall: Duration::from_millis(milliseconds),
            ..Cost::default()
        };
        let costs = Costs([9, 1, 5].into_iter().map(cost).collect());
        assert_eq!(costs.wall(), Duration::from_millis(5));
        assert_eq!(
            costs.spread(),
            (Duration::from_millis(1), Duration::from_millis(9))
        );
        assert_eq!(Costs::default().wall(), Duration::ZERO);
        assert_eq!(cost(3).beyond(cost(5)).wall, Duration::ZERO);
    }
}
