//! Chores of this repository: set-up, run, test, package. `cargo xtask` lists them.
//!
//! Needs nothing but Cargo itself: no system library is among its dependencies, so that it can look for
//! the missing ones first.

mod bench;
mod gallery;
mod gallery_paper;
mod interface;
mod main_job;
mod package;
mod program;
mod python;
mod run;
mod score;
mod setup;
mod soak;
mod tally;
mod test;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

const HELP: &str = "\
cargo xtask CHORE

  setup           installs what building and testing need (Debian, Ubuntu), or names it
  run             builds everything and opens the window; without a screen, does the main job by command
  test            runs every check and test; the last line is the sum
  test --quick    the same without the browser and the real window
  check           formatting and lints only
  check content   the general texts: what carries each fact, what each situation asks, translations, reading
  package         builds the .deb and the .rpm
  bench           how long reading takes, beside other programs on the same files
  bench criteria  how long assessments of a 20-year record take, into docs/performance.md
  bench report    how long charts and the visit summary take, into docs/performance.md
  bench import    the same for getting lab files in, line by line, into docs/performance.md;
                  with names of lines (1, 2, “5 sheet”) only these, and nothing is written down
  gallery         draws every screen and state of the window, then all pairs of theme, size, language and screen,
                  into target/gallery/index.html and contact sheets; what is there already is kept
                  (a folder, --only PART of a name, --once | --pairs, --anew)
  gallery paper   every chart and page in all themes, sizes and languages as pictures, to be looked at
  soak sheets     reads the next thousands of generated lab sheets; `soak pictures` scans and photographs
                  (--count N, --minutes M, --seed S); the ledger is docs/soaks/sheets.jsonl
  soak vault      kills, starves and cuts off programs that work on a record (--minutes M, --only kill|disk|power);
                  the ledger is docs/soaks/vault.jsonl
  soak fuzz       damages files for each importer under guidance of coverage (--minutes M, --target NAME)
  soak criteria   lets two evaluators judge the next generated records (--count N, --seed S); the ledger is
                  docs/soaks/criteria.jsonl
  score           compares what is read with the corpus, where it lies beside this checkout
";

fn main() -> ExitCode {
    match chore() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn chore() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = root()?;
    match arguments.as_slice() {
        ["setup"] => setup::for_tests(&root).map(|()| ExitCode::SUCCESS),
        ["run"] => run::run(&root).map(|()| ExitCode::SUCCESS),
        ["test"] => test::test(&root, test::Extent::Everything),
        ["test", "--quick"] => test::test(&root, test::Extent::Quick),
        ["check", "content"] => run::check_content(&root),
        ["check"] => test::test(&root, test::Extent::Checks),
        ["package"] => package::package(&root).map(|()| ExitCode::SUCCESS),
        ["bench", "import", chosen @ ..] => {
            bench::import(&root, chosen).map(|()| ExitCode::SUCCESS)
        }
        ["bench", "report"] => bench::report(&root).map(|()| ExitCode::SUCCESS),
        ["bench", "criteria"] => bench::criteria(&root).map(|()| ExitCode::SUCCESS),
        ["bench"] => bench::bench(&root).map(|()| ExitCode::SUCCESS),
        ["gallery", "paper"] => gallery_paper::paper(&root).map(|()| ExitCode::SUCCESS),
        ["gallery", rest @ ..] => gallery::gallery(&root, rest),
        ["soak", rest @ ..] => soak::soak(&root, rest),
        ["score", rest @ ..] => score::score(&root, rest),
        [] | ["help" | "--help" | "-h"] => {
            eprint!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        [other, ..] => bail!("there is no chore “{other}” of this form; `cargo xtask` lists them"),
    }
}

/// The top of the repository, from where this program was compiled.
fn root() -> Result<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .map(Path::to_owned)
        .context("the xtask crate no longer lies three folders deep")
}
