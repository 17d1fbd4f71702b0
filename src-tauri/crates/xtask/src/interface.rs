//! The web interface as far as Cargo needs it: its packages and its built files.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::program::Program;

/// Installs the packages of `ui/` exactly as locked, where they are missing or older than the lock file.
pub(crate) fn install_packages(root: &Path) -> Result<()> {
    let ui = root.join("ui");
    let installed = changed_at(&ui.join("node_modules/.package-lock.json"));
    let wanted = changed_at(&ui.join("package-lock.json"));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    Program::new(&ui, &["npm", "ci", "--no-audit", "--no-fund"]).run()
}

/// Builds `ui/dist` where something that goes into it is newer.
pub(crate) fn build(root: &Path) -> Result<()> {
    install_packages(root)?;
    let ui = root.join("ui");
    let built = changed_at(&ui.join("dist/index.html"));
    let sources = [
        "ui/src",
        "ui/public",
        "ui/index.html",
        "ui/package-lock.json",
        "ui/vite.config.ts",
        "ui/svelte.config.js",
        "assets/words",
    ];
    let newest = sources
        .iter()
        .filter_map(|source| newest_in(&root.join(source)))
        .max();
    if built.is_some() && built >= newest {
        return Ok(());
    }
    Program::new(&ui, &["npm", "run", "build"]).run()
}

fn changed_at(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

fn newest_in(path: &Path) -> Option<SystemTime> {
    let own = changed_at(path);
    let inside = fs::read_dir(path)
        .into_iter()
        .flatten()
        .filter_map(|entry| newest_in(&entry.ok()?.path()))
        .max();
    own.max(inside)
}
