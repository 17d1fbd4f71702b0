//! Breaks words into lines and makes paragraphs and lists of them. What they say belongs to `sections`.

use domain::fact::FactArgument;

use crate::fonts::{Weight, broken, width};
use crate::text::Text;

use super::content::DatedLine;
use super::layout::{Item, Piece, Row, Style};

/// The pieces written so far, and how the next ones are set.
pub(super) struct Writer<'a> {
    pub(super) pieces: Vec<Piece>,
    pub(super) style: Style,
    pub(super) text: &'a dyn Text,
    pub(super) lists: u16,
    /// What stands beside a side heading is moved in by so much.
    pub(super) indent: f32,
    pub(super) tight: bool,
}

impl Writer<'_> {
    pub(super) fn say(&self, key: &str) -> String {
        self.text.say(key, &[])
    }

    pub(super) fn heading(&mut self, key: &str) {
        self.indent = 0.0;
        let words = self.say(key);
        self.pieces.push(Piece::Heading(words));
    }

    /// Writes a section with its heading at the side, or above it in large print.
    pub(super) fn section(&mut self, key: &str, write: impl FnOnce(&mut Self)) {
        if self.style.body > 12.0 {
            self.heading(key);
            write(self);
            return;
        }
        let size = self.style.body;
        let side = self.style.content_width() * 0.24;
        let lines = broken(&self.say(key), size, Weight::Bold, side - size, 3);
        let needed = u16::try_from(lines.len()).map_or(0.0, f32::from) * self.style.line();
        self.pieces.push(Piece::SideHeading(lines));
        let before = self.pieces.len();
        self.indent = side;
        write(self);
        self.indent = 0.0;
        let used: f32 = self
            .pieces
            .iter()
            .skip(before)
            .map(|piece| piece.height(&self.style))
            .map(|(above, height)| above + height)
            .sum();
        if used < needed {
            self.pieces.push(Piece::Space(needed - used));
        }
    }

    pub(super) fn room(&self) -> f32 {
        self.style.content_width() - self.indent
    }

    pub(super) fn paragraph(&mut self, words: &str, second: bool) {
        self.paragraph_of(words, second, 6);
    }

    /// A paragraph of so many lines at most.
    pub(super) fn paragraph_of(&mut self, words: &str, second: bool, most_lines: usize) {
        let size = self.style.body;
        let lines = broken(words, size, Weight::Regular, self.room(), most_lines);
        if !lines.is_empty() {
            self.pieces.push(Piece::Paragraph {
                lines,
                second,
                indent: self.indent,
            });
        }
    }

    pub(super) fn with_date(&self, line: &DatedLine) -> String {
        match line.on {
            Some(on) => self.colon(&self.text.partial(on), &line.words),
            None => line.words.clone(),
        }
    }

    /// Two words with a colon between them, as the language sets it.
    pub(super) fn colon(&self, before: &str, after: &str) -> String {
        let argument = |words: &str| FactArgument::Text(words.to_owned());
        self.text.say(
            "report-colon",
            &[("before", argument(before)), ("after", argument(after))],
        )
    }

    pub(super) fn left_out(&mut self, key: &str, all: usize, shown: usize) {
        if all > shown {
            let words = self.counted(key, all - shown);
            self.paragraph(&words, true);
        }
    }

    /// Writes a section of which `some` of `all` entries are shown, and says how many are not; in one line where there is
    /// room for none.
    pub(super) fn cut_list(
        &mut self,
        key: &str,
        more: &str,
        (all, some): (usize, usize),
        write: impl FnOnce(&mut Self),
    ) {
        if some == 0 {
            let words = self.colon(&self.say(key), &self.counted("report-in-record-only", all));
            self.paragraph(&words, true);
            return;
        }
        self.section(key, |writer| {
            write(writer);
            writer.left_out(more, all, some);
        });
    }

    pub(super) fn counted(&self, key: &str, count: usize) -> String {
        self.text.say(
            key,
            &[(
                "count",
                FactArgument::Count(i64::try_from(count).unwrap_or(i64::MAX)),
            )],
        )
    }

    pub(super) fn bullets(&mut self, items: &[String], columns: u8, most_lines: usize) {
        let most_lines = if self.tight { 1 } else { most_lines };
        self.bullets_of(items, columns, most_lines);
    }

    /// Bullets of so many lines, also where everything else is made short.
    pub(super) fn bullets_of(&mut self, items: &[String], columns: u8, most_lines: usize) {
        let label_width = self.style.body * 0.9;
        let gap = self.style.body * 2.0;
        let columns = if self.style.body > 12.0 { 1 } else { columns };
        let room = (self.room() - gap * f32::from(columns - 1)) / f32::from(columns) - label_width;
        self.lists += 1;
        for row in items.chunks(usize::from(columns)) {
            let items = row
                .iter()
                .map(|words| Item {
                    label: "•".to_owned(),
                    lines: broken(words, self.style.body, Weight::Regular, room, most_lines),
                })
                .collect();
            let list = self.lists;
            let indent = self.indent;
            self.pieces.push(Piece::Items(Row {
                list,
                numbered: false,
                items,
                columns,
                label_width,
                writing_lines: 0,
                indent,
            }));
        }
    }

    pub(super) fn numbered(
        &mut self,
        items: &[String],
        first: usize,
        most_lines: usize,
        writing_lines: u8,
    ) {
        let most_lines = most_lines - usize::from(self.tight);
        let last = (first + items.len()).to_string();
        let label_width = width(&last, self.style.body, Weight::Bold) + self.style.body * 0.8;
        let room = self.room() - label_width;
        self.lists += 1;
        for (index, words) in items.iter().enumerate() {
            let item = Item {
                label: (first + index).to_string(),
                lines: broken(words, self.style.body, Weight::Regular, room, most_lines),
            };
            self.pieces.push(Piece::Items(Row {
                list: self.lists,
                numbered: true,
                items: vec![item],
                columns: 1,
                label_width,
                writing_lines,
                indent: self.indent,
            }));
        }
    }
}
