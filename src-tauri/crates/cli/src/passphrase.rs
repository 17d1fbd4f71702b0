//! The passphrase: from a file or asked at the terminal, never from an argument.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use zeroize::{Zeroize as _, Zeroizing};

use crate::failure::Failure;
use crate::files;

/// Names the file that holds the passphrase, where none is given on the command line.
const VARIABLE: &str = "MDS_PASSPHRASE_FILE";

/// Returns the file that was named, on the command line or in the environment.
pub(crate) fn named_file(argument: Option<&Path>) -> Option<PathBuf> {
    argument.map(Path::to_owned).or_else(|| {
        std::env::var_os(VARIABLE)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    })
}

/// Returns the passphrase of an existing vault.
pub(crate) fn current(argument: Option<&Path>) -> Result<Zeroizing<String>, Failure> {
    match named_file(argument) {
        Some(path) => from_file(&path),
        None => ask("Passphrase: "),
    }
}

/// Returns a new passphrase, asked twice where a person types it.
pub(crate) fn new(file: Option<&Path>) -> Result<Zeroizing<String>, Failure> {
    let phrase = match file {
        Some(path) => from_file(path)?,
        None => {
            let first = ask("New passphrase: ")?;
            let second = ask("The same again: ")?;
            if *first != *second {
                return Err(Failure::PassphrasesDiffer);
            }
            first
        }
    };
    if phrase.is_empty() {
        Err(Failure::PassphraseEmpty)
    } else {
        Ok(phrase)
    }
}

/// Reads a passphrase file; the line break at its end does not belong to the passphrase.
pub(crate) fn from_file(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let bytes = files::load_needed(path)?;
    let mut text = String::from_utf8(bytes).map_err(|error| {
        error.into_bytes().zeroize();
        Failure::CannotRead {
            path: path.to_owned(),
            source: io::Error::other("it is not UTF-8 text"),
        }
    })?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(Zeroizing::new(text))
}

/// Asks at the terminal, without showing what is typed.
pub(crate) fn ask(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::NoTerminal);
    }
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .map_err(Failure::Terminal)
}

/// Makes a passphrase nobody has used before: five groups of four signs that look like no other.
pub(crate) fn invented() -> Result<Zeroizing<String>, Failure> {
    const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let mut random = [0_u8; 20];
    getrandom::fill(&mut random).map_err(|_| Failure::NoRandomness)?;
    let mut phrase = Zeroizing::new(String::with_capacity(24));
    for (place, byte) in random.iter().enumerate() {
        if place > 0 && place % 4 == 0 {
            phrase.push('-');
        }
        if let Some(sign) = SIGNS.get(usize::from(byte % 32)) {
            phrase.push(char::from(*sign));
        }
    }
    random.zeroize();
    Ok(phrase)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use super::*;

    #[test]
    fn only_the_line_break_at_the_end_is_taken_off() {
        let folder = tempfile::tempdir().unwrap();
        for (written, read) in [
            ("river stone\n", "river stone"),
            ("river stone\r\n", "river stone"),
            (" river stone ", " river stone "),
            ("two\nlines\n\n", "two\nlines\n"),
        ] {
            let path = folder.path().join("phrase");
            std::fs::write(&path, written).unwrap();
            assert_eq!(*from_file(&path).unwrap(), read);
        }
    }

    #[test]
    fn an_invented_passphrase_has_five_groups_and_is_new_each_time() {
        let (one, other) = (invented().unwrap(), invented().unwrap());
        assert_eq!(one.split('-').map(str::len).collect::<Vec<_>>(), [4; 5]);
        assert_ne!(*one, *other);
    }
}
