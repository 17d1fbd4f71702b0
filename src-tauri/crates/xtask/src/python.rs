//! Python packages in a folder of their own: peers to measure beside, and validators that are not ours.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::program::Program;

/// Returns a Python that can import `imports`, after installing `packages` into `folder` where it cannot yet.
///
/// # Errors
/// Where there is no Python, or the packages cannot be had.
pub(crate) fn with_packages(
    root: &Path,
    folder: &Path,
    imports: &str,
    packages: &[&str],
) -> Result<PathBuf> {
    let python = folder.join("bin/python");
    if !python.exists() {
        let folder = folder.display().to_string();
        Program::new(root, &["python3", "-m", "venv", &folder]).run()?;
    }
    let name = python.display().to_string();
    let check = [&*name, "-c", &format!("import {imports}")];
    if Program::new(root, &check).ask().is_none() {
        let mut words = vec![&*name, "-m", "pip", "install", "--quiet"];
        words.extend(packages);
        Program::new(root, &words).run()?;
    }
    Ok(python)
}
