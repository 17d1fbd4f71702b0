//! `cargo xtask score`: how well real lab files are read, where the corpus lies beside this checkout.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::program::Program;

pub(crate) fn score(root: &Path, more: &[&str]) -> Result<ExitCode> {
    let shared = root.join("../shared");
    let tool = shared.join("tools/score_import.py");
    let corpus = shared.join("corpus");
    if !tool.is_file() || !corpus.is_dir() {
        eprintln!(
            "There is no corpus beside this checkout ({}), so nothing is scored.",
            corpus.display()
        );
        return Ok(ExitCode::SUCCESS);
    }
    Program::new(
        root,
        &[
            "cargo",
            "build",
            "--release",
            "--locked",
            "-p",
            "cli",
            "-p",
            "reader",
        ],
    )
    .run()?;
    let (tool, corpus) = (tool.to_string_lossy(), corpus.to_string_lossy());
    let words: Vec<&str> = [
        "python3",
        &tool,
        "--mds",
        "target/release/mds",
        "--corpus",
        &corpus,
    ]
    .into_iter()
    .chain(more.iter().copied())
    .collect();
    let ran = Program::new(root, &words).run_and_listen()?;
    Ok(if ran.succeeded {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
