//! `cargo xtask gallery`: pictures of every screen of the window, to be looked at by a person. What is drawn, and
//! how, stands in `ui/tests/gallery.mjs`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::interface;
use crate::program::Program;

/// Where the pictures go unless a folder is named.
const FOLDER: &str = "target/gallery";

/// Draws the pictures that were asked for; a screen that cannot be reached is named, and fails the chore.
pub(crate) fn gallery(root: &Path, asked: &[&str]) -> Result<ExitCode> {
    interface::install_packages(root)?;
    let mut words = vec!["node", "ui/tests/gallery.mjs"];
    if !names_a_folder(asked) {
        words.push(FOLDER);
    }
    words.extend(asked);
    Program::new(root, &words).run()?;
    Ok(ExitCode::SUCCESS)
}

/// Says whether a word stands by itself: neither a flag nor what a flag is followed by.
fn names_a_folder(asked: &[&str]) -> bool {
    let mut words = asked.iter();
    while let Some(word) = words.next() {
        if *word == "--only" {
            words.next();
        } else if !word.starts_with("--") {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_a_word_that_belongs_to_no_flag() {
        let tried: [(&[&str], bool); 5] = [
            (&[], false),
            (&["--once"], false),
            (&["--only", "home"], false),
            (&["pictures"], true),
            (&["--only", "home", "pictures"], true),
        ];
        for (asked, expected) in tried {
            assert_eq!(names_a_folder(asked), expected, "{asked:?}");
        }
    }
}
