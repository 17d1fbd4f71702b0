//! `cargo xtask run`: everything built, and the program in front of you.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::program::Program;
use crate::{interface, main_job, setup};

pub(crate) fn run(root: &Path) -> Result<()> {
    setup::for_building(root)?;
    build_release(root)?;
    if has_screen() {
        eprintln!(
            "\nThe window opens now. “Open the demonstration record” on its first screen shows an invented person."
        );
        Program::new(root, &["target/release/mds-companion"]).run()
    } else {
        eprintln!(
            "\nThere is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). \
             The main job is done by command instead, with invented sample files."
        );
        main_job::do_it(root)
    }
}

/// Builds the interface and the three programs of a release.
pub(crate) fn build_release(root: &Path) -> Result<()> {
    interface::build(root)?;
    Program::new(
        root,
        &[
            "cargo",
            "build",
            "--release",
            "--locked",
            "-p",
            "mds-companion",
            "-p",
            "cli",
            "-p",
            "reader",
        ],
    )
    .run()
}

/// Shows what the general texts hold, and fails where something is missing, old or hard to read.
pub(crate) fn check_content(root: &Path) -> Result<ExitCode> {
    let words = [
        "cargo",
        "run",
        "--quiet",
        "--package",
        "content",
        "--example",
        "check_content",
    ];
    Program::new(root, &words).run()?;
    Ok(ExitCode::SUCCESS)
}

fn has_screen() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
