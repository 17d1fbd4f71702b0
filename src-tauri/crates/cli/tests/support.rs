//! A vault of its own for each test, and the program run in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Once;

use serde_json::Value;

/// A folder with a vault to be, its passphrase file, and the program.
pub(crate) struct Mds {
    pub(crate) folder: tempfile::TempDir,
}

/// What a run gave.
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    /// Stops where the run did not end with this status.
    #[track_caller]
    pub(crate) fn ends_with(self, status: i32) -> Self {
        assert_eq!(
            self.status, status,
            "stdout: {}\nstderr: {}",
            self.stdout, self.stderr
        );
        self
    }

    /// Returns the JSON values, one of each line; anything else on standard output is a fault.
    #[track_caller]
    pub(crate) fn json(&self) -> Vec<Value> {
        self.stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("not JSON: {line}")))
            .collect()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Mds {
    /// A folder without a vault.
    pub(crate) fn empty() -> Self {
        reader_is_built();
        let mds = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        std::fs::write(mds.path("phrase"), "river stone lantern\n").unwrap();
        mds
    }

    /// A vault with the record of Rosa Demirel, still without results.
    pub(crate) fn with_rosa() -> Self {
        let mds = Self::empty();
        mds.run(&[
            "init",
            "--name",
            "Rosa Demirel",
            "--birth-date",
            "1951-06-02",
            "--sex",
            "female",
            "--treatment",
            "Kingfisher study",
            "--first-dose",
            "2026-03-02",
            "--trial",
        ])
        .ends_with(0);
        mds
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file that can be named on the command line.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mds"));
        command
            .args(arguments)
            .env("MDS_VAULT", self.path("vault"))
            .env("MDS_PASSPHRASE_FILE", self.path("phrase"))
            .env("MDS_WEAK_KEY_FOR_TESTS", "1")
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.command(arguments).output().unwrap().into()
    }

    /// Runs with `--json` and returns the values.
    #[track_caller]
    pub(crate) fn json(&self, arguments: &[&str]) -> Vec<Value> {
        let mut all = vec!["--json"];
        all.extend(arguments);
        self.run(&all).ends_with(0).json()
    }
}

/// `cargo nextest run -p cli` does not build the reader: it is another crate's program.
fn reader_is_built() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let reader = Path::new(env!("CARGO_BIN_EXE_mds"))
            .with_file_name(format!("mds-read{}", std::env::consts::EXE_SUFFIX));
        if reader.exists() {
            return;
        }
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args(["build", "-p", "reader"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .unwrap();
        assert!(built.success(), "the reader could not be built");
    });
}

/// A file of `assets/samples`.
pub(crate) fn sample(name: &str) -> String {
    root()
        .join("assets/samples")
        .join(name)
        .display()
        .to_string()
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .canonicalize()
        .unwrap()
}

pub(crate) const SAMPLES: [&str; 4] = [
    "riverside-hospital.fhir.json",
    "northgate-laboratory.csv",
    "study-clinic-2026-05-11.pdf",
    "labor-weidental.csv",
];

/// Returns a text of a value.
#[track_caller]
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("no text “{key}” in {value}"))
}
