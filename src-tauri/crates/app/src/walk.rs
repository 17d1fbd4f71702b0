//! Files that somebody chose or dropped, folders among them: which of them are read.

use std::fs;
use std::path::{Path, PathBuf};

/// More files than this are not taken at once.
pub const MOST_FILES: usize = 1000;
/// Folders are followed so deep.
const DEEPEST: usize = 12;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Files, in the order of the choice, those of a folder by name.
    pub files: Vec<PathBuf>,
    /// How many more there are than are taken at once.
    pub left_out: usize,
}

/// Returns the files among `chosen`, and those in its folders and their folders. Links inside of a folder and
/// hidden files are passed over; a file that was named itself is always taken.
#[must_use]
pub fn files_of(chosen: &[PathBuf]) -> Found {
    let mut found = Found::default();
    for path in chosen {
        let is_folder = fs::metadata(path).is_ok_and(|about| about.is_dir());
        if is_folder {
            walk(path, 0, &mut found);
        } else {
            add(path.clone(), &mut found);
        }
    }
    found
}

fn add(path: PathBuf, found: &mut Found) {
    if found.files.len() < MOST_FILES {
        found.files.push(path);
    } else {
        found.left_out += 1;
    }
}

fn walk(folder: &Path, depth: usize, found: &mut Found) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let mut entries: Vec<fs::DirEntry> = entries.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        // Of the entry itself, not of what it points to.
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        if is_hidden {
            continue;
        }
        if kind.is_file() {
            add(entry.path(), found);
        } else if kind.is_dir() && depth < DEEPEST && found.left_out < MOST_FILES {
            walk(&entry.path(), depth + 1, found);
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;

    #[test]
    fn folders_are_followed_by_name_and_hidden_files_are_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("2026/march")).unwrap();
        for name in ["b.csv", "a.pdf", "2026/march/c.pdf", ".hidden.csv"] {
            fs::write(root.join(name), b"x").unwrap();
        }
        let found = files_of(&[root.to_owned(), root.join(".hidden.csv")]);
        let names: Vec<_> = found
            .files
            .iter()
            .map(|path| {
                path.strip_prefix(root)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        assert_eq!(names, ["2026/march/c.pdf", "a.pdf", "b.csv", ".hidden.csv"]);
        assert_eq!(found.left_out, 0);
    }

    #[test]
    fn no_more_than_a_thousand_are_taken_and_the_rest_is_counted() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..MOST_FILES + 7 {
            fs::write(folder.path().join(format!("{number}.csv")), b"").unwrap();
        }
        let found = files_of(&[folder.path().to_owned()]);
        assert_eq!((found.files.len(), found.left_out), (MOST_FILES, 7));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_inside_of_a_folder_leads_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.csv"), b"x").unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).unwrap();
        assert_eq!(files_of(&[folder.path().to_owned()]).files.len(), 1);
    }
}
