//! Starting other programs: shown before they run, and never waiting for input.

use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// A program to start, in a folder, with what it needs in its environment.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    words: Vec<String>,
    folder: PathBuf,
    environment: Vec<(String, String)>,
}

/// What a program said while it was shown, and whether it succeeded.
pub(crate) struct Ran {
    pub(crate) succeeded: bool,
    pub(crate) output: String,
}

impl Program {
    pub(crate) fn new(folder: &Path, words: &[&str]) -> Self {
        Self {
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            folder: folder.to_owned(),
            environment: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        let value = value.as_ref().to_string_lossy().into_owned();
        self.environment.push((name.to_owned(), value));
        self
    }

    fn command(&self) -> Result<Command> {
        let (name, arguments) = self.words.split_first().context("no program is named")?;
        let mut command = Command::new(name);
        command
            .args(arguments)
            .current_dir(&self.folder)
            .envs(self.environment.iter().cloned())
            .stdin(Stdio::null());
        Ok(command)
    }

    /// Runs it with its output on ours, and fails where it fails.
    pub(crate) fn run(&self) -> Result<()> {
        eprintln!("\n$ {self}");
        let status = self
            .command()?
            .status()
            .with_context(|| format!("`{self}` could not be started"))?;
        if !status.success() {
            bail!("`{self}` failed ({status})");
        }
        Ok(())
    }

    /// Runs it with its output on ours and keeps a copy to count from.
    pub(crate) fn run_and_listen(&self) -> Result<Ran> {
        eprintln!("\n$ {self}");
        let mut child = self
            .command()?
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("`{self}` could not be started"))?;
        let stdout = child.stdout.take().context("no standard output")?;
        let stderr = child.stderr.take().context("no standard error")?;
        let errors = std::thread::spawn(move || pass_on(stderr));
        let mut output = pass_on(stdout);
        output.push_str(&errors.join().unwrap_or_default());
        let succeeded = child.wait()?.success();
        Ok(Ran { succeeded, output })
    }

    /// Runs it unseen and returns what it said, or nothing where it failed.
    pub(crate) fn ask(&self) -> Option<String> {
        let output = self.command().ok()?.stderr(Stdio::null()).output().ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.environment {
            write!(f, "{name}={value} ")?;
        }
        for (index, word) in self.words.iter().enumerate() {
            let gap = if index == 0 { "" } else { " " };
            let is_plain = !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_alphanumeric() || "-_=./:,@+%".contains(c));
            if is_plain {
                write!(f, "{gap}{word}")?;
            } else {
                write!(f, "{gap}'{}'", word.replace('\'', r"'\''"))?;
            }
        }
        Ok(())
    }
}

/// Returns the folder that Cargo builds into.
pub(crate) fn target_folder(root: &Path) -> PathBuf {
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Says whether a program of this name is on the search path.
pub(crate) fn is_installed(name: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

fn pass_on(pipe: impl std::io::Read) -> String {
    let mut heard = String::new();
    for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        let _shown = writeln!(std::io::stderr(), "{line}");
        heard.push_str(&line);
        heard.push('\n');
    }
    heard
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_shown_as_a_person_would_type_it() {
        let program = Program::new(Path::new("."), &["mds", "person", "add", "Ada O'Hara", ""])
            .with("MDS_VAULT", "target/v");
        assert_eq!(
            program.to_string(),
            r"MDS_VAULT=target/v mds person add 'Ada O'\''Hara' ''"
        );
    }

    #[test]
    fn what_a_program_says_is_kept_with_its_success() {
        let folder = Path::new(".");
        let ran = Program::new(folder, &["sh", "-c", "echo out; echo err >&2; exit 3"])
            .run_and_listen()
            .expect("sh is there");
        assert!(!ran.succeeded);
        assert_eq!(ran.output, "out\nerr\n");
        assert!(
            Program::new(folder, &["no-such-program-here"])
                .run()
                .is_err()
        );
    }
}
