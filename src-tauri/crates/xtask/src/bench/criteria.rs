//! `cargo xtask bench criteria`: assessments of a 20-year record, beside the same arithmetic in pandas.
//!
//! Our program and the peer judge the same record on the same 200 days; what they found is compared before
//! any time counts.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::program::{Program, target_folder};
use crate::{python, setup};

use super::import::report;
use super::{HEADING, build_example};

const PEER: &str = include_str!("criteria/peer.py");
const PLACE: &str = "cargo xtask bench criteria";
/// Assessments in a second, and nanoseconds of the window view, that are aimed at.
const WANTED_IN_A_SECOND: f64 = 2_000.0;
const WINDOW_NANOSECONDS: f64 = 5e6;

pub(super) fn bench(root: &Path) -> Result<()> {
    setup::for_benches(root)?;
    build_example(root, "app", "assessments")?;
    let target = target_folder(root);
    let folder = target.join("bench/criteria");
    fs::create_dir_all(&folder)?;
    let circumstances = report::circumstances(root)?;
    let program = target.join("release/examples/assessments");
    let (program, place) = (program.display().to_string(), folder.display().to_string());
    Program::new(root, &[&program, &place]).run()?;
    let ours = times(&folder.join("times.txt"))?;

    let python = python::with_packages(root, &folder.join("venv"), "pandas", &["pandas"])?
        .display()
        .to_string();
    let script = folder.join("peer.py");
    fs::write(&script, PEER)?;
    let script = script.display().to_string();
    Program::new(root, &[&python, &script, &place])
        .with("OMP_NUM_THREADS", "1")
        .run()?;
    let theirs = times(&folder.join("peer_times.txt"))?;
    let read = |name: &str| fs::read_to_string(folder.join(name));
    ensure!(
        read("found.txt")? == read("peer_found.txt")?,
        "our program and the peer do not find the same; nothing is written down"
    );
    let of = |times: &[(String, f64)], wanted: &str| {
        times
            .iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, nanoseconds)| *nanoseconds)
            .with_context(|| format!("no time of “{wanted}”"))
    };
    let (one, all) = (of(&ours, "one")?, of(&ours, "all")?);
    let (window, screen) = (of(&ours, "window")?, of(&ours, "screen")?);
    let peer = of(&theirs, "one")?;
    let text = table(&circumstances, one, all, window, screen, peer);
    eprint!("{text}");
    report::write(&root.join("docs/performance.md"), PLACE, &text)
}

fn table(circumstances: &str, one: f64, all: f64, window: f64, screen: f64, peer: f64) -> String {
    let reached = |is_reached: bool| if is_reached { "yes" } else { "**no**" };
    let in_a_second = |nanoseconds: f64| 1e9 / nanoseconds;
    let mut text = format!("{circumstances}\n\n{HEADING}");
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "| IWG 2006 of one day: three criteria with every step, one thread | {:.0} a second | pandas, verdicts and \
         runs only: {:.0} a second | {:.1}x | ≥ {WANTED_IN_A_SECOND:.0} a second | {} |",
        in_a_second(one),
        in_a_second(peer),
        peer / one,
        reached(in_a_second(one) >= WANTED_IN_A_SECOND)
    );
    let _ = writeln!(
        text,
        "| One definition of one day, blood and marrow with it; mean of the three definitions | {:.0} a second | | | \
         ≥ {WANTED_IN_A_SECOND:.0} a second | {} |",
        in_a_second(all),
        reached(in_a_second(all) >= WANTED_IN_A_SECOND)
    );
    let _ = writeln!(
        text,
        "| The window view, out of the encrypted record | {:.1} ms | | | < {:.0} ms | {} |",
        window / 1e6,
        WINDOW_NANOSECONDS / 1e6,
        reached(window < WINDOW_NANOSECONDS)
    );
    let _ = writeln!(
        text,
        "| The whole comparison screen, out of the encrypted record | {:.1} ms | | | | |",
        screen / 1e6
    );
    text
}

/// Lines of a name and nanoseconds.
fn times(path: &Path) -> Result<Vec<(String, f64)>> {
    fs::read_to_string(path)?
        .lines()
        .map(|line| {
            let (name, number) = line.split_once(' ').context("a time has no name")?;
            Ok((name.to_owned(), number.parse()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_falls_short_is_said() {
        let text = table("Here.", 400_000.0, 600_000.0, 4e6, 9e6, 4e6);
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).collect();
        let [_, one, all, window, _] = rows.as_slice() else {
            panic!("{text}");
        };
        assert!(one.contains("2500 a second") && one.ends_with("| yes |"));
        assert!(one.contains("10.0x"));
        assert!(all.ends_with("| **no** |"), "{all}");
        assert!(window.contains("4.0 ms") && window.ends_with("| yes |"));
    }
}
