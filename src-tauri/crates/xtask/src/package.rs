//! `cargo xtask package`: the .deb and the .rpm, without any download.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::program::Program;
use crate::{run, setup};

pub(crate) fn package(root: &Path) -> Result<()> {
    setup::for_building(root)?;
    // Only bundling is left to the bundler: it knows the window's program alone, and would compile it again.
    run::build_release(root)?;
    let bundler = root.join("ui/node_modules/.bin/tauri");
    Program::new(
        root,
        &[&bundler.to_string_lossy(), "bundle", "--bundles", "deb,rpm"],
    )
    .with("CI", "true")
    .run()?;
    let packages = find_packages(&root.join("target/release/bundle"));
    if packages.is_empty() {
        bail!("the bundler left no package under target/release/bundle");
    }
    for package in packages {
        eprintln!("{}", package.display());
    }
    Ok(())
}

fn find_packages(bundle: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = ["deb", "rpm"]
        .into_iter()
        .flat_map(|kind| {
            std::fs::read_dir(bundle.join(kind))
                .into_iter()
                .flatten()
                .filter_map(|entry| Some(entry.ok()?.path()))
                .filter(move |path| path.extension().is_some_and(|ending| ending == kind))
        })
        .collect();
    found.sort();
    found
}
