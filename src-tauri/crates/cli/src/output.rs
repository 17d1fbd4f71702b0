//! Printing: sentences and tables for a person, or one JSON value per line for a script, never both.

use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write as _};

use serde::Serialize;

use crate::failure::Failure;

/// Where everything that is printed goes through.
pub(crate) struct Output {
    is_json: bool,
    stdout: BufWriter<Stdout>,
}

impl Output {
    pub(crate) fn new(is_json: bool) -> Self {
        Self {
            is_json,
            stdout: BufWriter::new(io::stdout()),
        }
    }

    /// True where a script reads.
    pub(crate) fn is_json(&self) -> bool {
        self.is_json
    }

    /// Prints a line for a person; a script does not get it.
    pub(crate) fn say(&mut self, text: &str) -> Result<(), Failure> {
        if self.is_json {
            return Ok(());
        }
        writeln!(self.stdout, "{}", visible(text)).map_err(broken)
    }

    /// Prints several lines for a person.
    pub(crate) fn say_all<'a>(
        &mut self,
        texts: impl IntoIterator<Item = &'a app::Message>,
    ) -> Result<(), Failure> {
        for message in texts {
            self.say(&message.text)?;
        }
        Ok(())
    }

    /// Prints one JSON value on its line; a person does not get it.
    pub(crate) fn value(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        if !self.is_json {
            return Ok(());
        }
        serde_json::to_writer(&mut self.stdout, value)
            .map_err(|error| broken(io::Error::from(error)))?;
        writeln!(self.stdout).map_err(broken)
    }

    /// Prints bytes as they are: a file that was asked for on standard output.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.stdout.write_all(bytes).map_err(broken)
    }

    /// Prints a table for a person.
    pub(crate) fn table(&mut self, table: &Table) -> Result<(), Failure> {
        for line in table.lines() {
            self.say(&line)?;
        }
        Ok(())
    }

    /// Says on standard error what went wrong, why, and what to do next.
    pub(crate) fn complain(&self, failure: &Failure) {
        let (what, hint) = failure.sentences();
        self.warn(&what);
        if let Some(hint) = hint {
            self.warn(&hint);
        }
    }

    /// Says a line on standard error, in both modes.
    pub(crate) fn warn(&self, text: &str) {
        // Nothing can be done where even the complaint cannot be printed.
        let _ = writeln!(io::stderr(), "{}", visible(text));
    }

    /// Shows how far a long work is, where a person sits at a terminal.
    pub(crate) fn progress(&self, text: &str) {
        let mut stderr = io::stderr();
        if stderr.is_terminal() {
            let _ = write!(stderr, "\r\x1b[2K{}", visible(text));
            let _ = stderr.flush();
        }
    }

    /// Clears the line of the progress.
    pub(crate) fn progress_done(&self) {
        let mut stderr = io::stderr();
        if stderr.is_terminal() {
            let _ = write!(stderr, "\r\x1b[2K");
            let _ = stderr.flush();
        }
    }

    /// Writes out what is still waiting.
    pub(crate) fn finish(&mut self) -> Result<(), Failure> {
        self.stdout.flush().map_err(broken)
    }
}

fn broken(error: io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        Failure::BrokenPipe
    } else {
        Failure::Output(error)
    }
}

/// Returns the text without what could steer a terminal or turn the direction of writing: names and
/// values come out of files that strangers wrote.
fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => c,
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                '\u{fffd}'
            }
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// Rows under headings, in columns as wide as needed.
pub(crate) struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(head: &[&'static str]) -> Self {
        Self::headed(head.iter().map(|head| (*head).to_owned()))
    }

    /// Makes a table with headings in the language of the person.
    pub(crate) fn headed(head: impl IntoIterator<Item = String>) -> Self {
        Self {
            head: head.into_iter().collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row; a line break inside a cell becomes a blank.
    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(
            cells
                .into_iter()
                .map(|cell| cell.replace(['\n', '\r', '\t'], " "))
                .collect(),
        );
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn lines(&self) -> Vec<String> {
        let widths: Vec<usize> = (0..self.head.len())
            .map(|column| {
                let cells = self.rows.iter().filter_map(|row| row.get(column));
                let widest = cells.map(|cell| cell.chars().count()).max().unwrap_or(0);
                widest.max(self.head.get(column).map_or(0, |head| head.chars().count()))
            })
            .collect();
        let line = |cells: &mut dyn Iterator<Item = &str>| {
            let padded: Vec<String> = cells
                .zip(&widths)
                .map(|(cell, width)| {
                    let blanks = width.saturating_sub(cell.chars().count());
                    format!("{cell}{}", " ".repeat(blanks))
                })
                .collect();
            padded.join("  ").trim_end().to_owned()
        };
        let mut lines = vec![line(&mut self.head.iter().map(String::as_str))];
        lines.extend(
            self.rows
                .iter()
                .map(|row| line(&mut row.iter().map(String::as_str))),
        );
        lines
    }
}

/// Returns the text, or nothing, for a cell.
pub(crate) fn cell(text: Option<&str>) -> String {
    text.unwrap_or_default().to_owned()
}

/// Breaks a text into lines of about eighty characters.
pub(crate) fn wrapped(text: &str, indent: &str) -> String {
    let mut lines = vec![indent.to_owned()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else { break };
        let is_empty = line.chars().count() == indent.chars().count();
        if !is_empty && line.chars().count() + 1 + word.chars().count() > 88 {
            lines.push(format!("{indent}{word}"));
        } else {
            if !is_empty {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let mut table = Table::new(&["date", "value"]);
        table.row(["2026-03-02".to_owned(), "9.0".to_owned()]);
        table.row(["x".to_owned(), "hämo\nglobin".to_owned()]);
        assert_eq!(
            table.lines(),
            [
                "date        value",
                "2026-03-02  9.0",
                "x           hämo globin"
            ]
        );
    }

    #[test]
    fn what_could_steer_a_terminal_is_replaced() {
        for (text, shown) in [
            ("8.9 g/dL", "8.9 g/dL"),
            ("\u{1b}[2Jgone", "\u{fffd}[2Jgone"),
            ("a\u{202e}b", "a\u{fffd}b"),
            ("two\nlines", "two\nlines"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }

    #[test]
    fn long_text_is_broken_between_words() {
        let text = "word ".repeat(40);
        assert!(
            wrapped(&text, "  ")
                .lines()
                .all(|line| line.len() <= 88 && line.starts_with("  "))
        );
    }
}
