//! The main job without a window: from invented lab files to a chart and the page for the visit.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::program::Program;

/// Where everything of it lies; made anew each time.
const FOLDER: &str = "target/main-job";

/// Does the main job with the release program and leaves chart and PDF behind.
pub(crate) fn do_it(root: &Path) -> Result<()> {
    let folder = root.join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {FOLDER}"))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {FOLDER}"))?;
    let passphrase = format!("{FOLDER}/passphrase.txt");
    fs::write(root.join(&passphrase), new_passphrase()?)?;
    let vault = format!("{FOLDER}/vault");

    let mds = |words: &[&str]| {
        let words: Vec<&str> = [
            "target/release/mds",
            "--vault",
            &vault,
            "--passphrase-file",
            &passphrase,
        ]
        .into_iter()
        .chain(words.iter().copied())
        .collect();
        Program::new(root, &words).run()
    };

    let mut init = vec!["init", "--new-passphrase-file", &passphrase];
    init.extend(PERSON);
    mds(&init)?;
    let samples = samples(root)?;
    let mut import = vec!["import", "--accept", "certain"];
    import.extend(samples.iter().map(String::as_str));
    mds(&import)?;
    for (day, units) in TRANSFUSIONS {
        mds(&["add", "transfusion", "--on", day, "--units", units])?;
    }
    for log in ["red-cells", "platelets", "growth-factors"] {
        let (from, to) = LOG_COMPLETE;
        mds(&["add", "log", "--log", log, "--from", from, "--to", to])?;
    }
    for words in LOOKS {
        mds(words)?;
    }
    let results = ["counts.svg", "counts.png", "visit.pdf"];
    for (what, name) in [
        ("chart", "counts.svg"),
        ("chart", "counts.png"),
        ("summary", "visit.pdf"),
    ] {
        mds(&[what, "--out", &format!("{FOLDER}/{name}")])?;
    }
    for name in results {
        let path = folder.join(name);
        if fs::metadata(&path).map_or(0, |file| file.len()) == 0 {
            bail!("{} is missing or empty", path.display());
        }
    }
    eprintln!(
        "\nDone. The chart and the page for the visit are in {}:",
        folder.display()
    );
    for name in results {
        eprintln!("  {name}");
    }
    Ok(())
}

/// Whose record it is and what she takes. The samples are hers; `assets/samples/README.md` tells her story.
const PERSON: &[&str] = &[
    "--name",
    "Rosa Demirel",
    "--birth-date",
    "1951-06-02",
    "--sex",
    "female",
    "--treatment",
    "KF-101 tablets",
    "--first-dose",
    "2026-03-02",
    "--trial",
];

/// What no lab file tells: the day of each transfusion of red cells, and its units.
const TRANSFUSIONS: &[(&str, &str)] = &[
    ("2025-11-25", "2"),
    ("2026-01-06", "2"),
    ("2026-02-03", "2"),
    ("2026-02-26", "2"),
    ("2026-03-17", "2"),
    ("2026-04-14", "2"),
    ("2026-05-26", "1"),
];

/// “My log is complete from … to …”, for each kind.
const LOG_COMPLETE: (&str, &str) = ("2025-11-01", "2026-09-09");

/// What she would look at after the last one.
const LOOKS: &[&[&str]] = &[
    &["results"],
    &["window"],
    &["criteria"],
    &["answers", "show", "not-working"],
    &["questions", "pick", "which-criteria"],
    &["questions", "pick", "studys-own-dates"],
    &["questions", "pick", "my-risk-score"],
    &["questions"],
];

fn samples(root: &Path) -> Result<Vec<String>> {
    let mut samples: Vec<String> = fs::read_dir(root.join("assets/samples"))
        .context("assets/samples is missing")?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name != "README.md")
        .map(|name| format!("assets/samples/{name}"))
        .collect();
    samples.sort();
    if samples.is_empty() {
        bail!("assets/samples holds no sample");
    }
    Ok(samples)
}

/// A phrase that nobody needs to remember, from the randomness of the system.
fn new_passphrase() -> Result<String> {
    use std::io::Read as _;
    let mut bytes = [0_u8; 16];
    fs::File::open("/dev/urandom")
        .and_then(|mut source| source.read_exact(&mut bytes))
        .context("the system gives no random numbers")?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
