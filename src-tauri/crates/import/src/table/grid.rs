//! Rows of cells, whatever file they came from, kept so that a million rows fit.

use domain::Decimal;
use domain::draft::Place;

/// How a cell was kept in its file. Separated text knows only [`Written::Text`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// Characters, in whatever style.
    Text,
    /// A number, shown here with a decimal point.
    Number,
    /// A number, shown here with a decimal comma.
    CommaNumber,
    /// A number whose format shows less than is stored.
    RoundedNumber,
    /// A date, shown here as year-month-day.
    Date,
}

/// What was done to a cell after it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Struck through, as people take a value back.
    Struck,
    /// A remark hangs on it.
    Remark(String),
}

/// The cells of one row, trimmed, one behind the other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    /// Line of the text or row of the sheet, from 1.
    pub(crate) number: u32,
    text: String,
    ends: Vec<u32>,
    /// Empty where all cells are text.
    written: Vec<Written>,
    /// What is stored behind rounded numbers, by column.
    stored: Vec<(usize, Decimal)>,
    marks: Vec<(usize, Mark)>,
}

/// A cell longer than this is no result.
const LONGEST_CELL: usize = 4_000;

impl Row {
    pub(crate) fn new(number: u32) -> Self {
        Self {
            number,
            ..Self::default()
        }
    }

    /// Adds a cell of text at the right.
    pub(crate) fn push(&mut self, cell: &str) {
        let cell = cell.trim();
        let cell = cell
            .get(..cell.floor_char_boundary(LONGEST_CELL))
            .unwrap_or(cell);
        self.text.push_str(cell);
        self.ends
            .push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// Adds a cell at the right that was kept as something else than text.
    pub(crate) fn push_written(&mut self, cell: &str, written: Written) {
        if written != Written::Text || !self.written.is_empty() {
            self.written.resize(self.ends.len(), Written::Text);
            self.written.push(written);
        }
        self.push(cell);
    }

    /// Remembers the number behind a cell that shows less of it.
    pub(crate) fn keep_stored(&mut self, column: usize, number: Decimal) {
        self.stored.push((column, number));
    }

    /// Gives the number behind a cell that shows less of it.
    pub(crate) fn stored(&self, column: usize) -> Option<Decimal> {
        self.stored
            .iter()
            .find(|(own, _)| *own == column)
            .map(|(_, number)| *number)
    }

    /// Remembers what was done to a cell.
    pub(crate) fn mark(&mut self, column: usize, mark: Mark) {
        self.marks.push((column, mark));
    }

    /// Gives what was done to the cells of the row, each with its column.
    pub(crate) fn marks(&self) -> &[(usize, Mark)] {
        &self.marks
    }

    /// Puts something into a blank cell.
    pub(crate) fn fill(&mut self, column: usize, text: &str, written: Written) {
        let mut filled = Self::new(self.number);
        for own in 0..self.width().max(column + 1) {
            if own == column {
                filled.push_written(text, written);
            } else {
                filled.push_written(self.cell(own), self.written(own));
            }
        }
        filled.stored.append(&mut self.stored);
        filled.marks.append(&mut self.marks);
        *self = filled;
    }

    /// Gives the text of a cell; empty beyond the last.
    pub(crate) fn cell(&self, index: usize) -> &str {
        let start = match index.checked_sub(1) {
            None => 0,
            Some(before) => match self.ends.get(before) {
                Some(end) => *end,
                None => return "",
            },
        };
        let Some(end) = self.ends.get(index) else {
            return "";
        };
        self.text
            .get(start as usize..*end as usize)
            .unwrap_or_default()
    }

    /// Gives the text of a cell that a column may name.
    pub(crate) fn at(&self, index: Option<usize>) -> &str {
        index.map_or("", |index| self.cell(index))
    }

    pub(crate) fn written(&self, index: usize) -> Written {
        self.written.get(index).copied().unwrap_or(Written::Text)
    }

    pub(crate) fn width(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.width()).map(|index| self.cell(index))
    }

    /// Says whether nothing stands in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Says whether it repeats another row word for word.
    pub(crate) fn repeats(&self, other: &Self) -> bool {
        self.text == other.text && !self.text.is_empty()
    }

    /// Says how many cells hold something.
    pub(crate) fn filled(&self) -> usize {
        self.cells().filter(|cell| !cell.is_empty()).count()
    }
}

/// A sheet, or the whole of a separated text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grid {
    /// Name of the sheet; `None` for separated text.
    pub(crate) sheet: Option<String>,
    pub(crate) rows: Vec<Row>,
    /// For a sheet that was turned on its side: the rows of the file that are its columns now.
    turned_rows: Option<Vec<u32>>,
}

impl Grid {
    pub(crate) fn new(sheet: Option<String>, rows: Vec<Row>) -> Self {
        Self {
            sheet,
            rows,
            turned_rows: None,
        }
    }

    /// Exchanges rows and columns; `None` where there are more than `most` of either.
    pub(crate) fn turned(&self, most: usize) -> Option<Self> {
        let width = self.rows.iter().map(Row::width).max()?;
        if width > most || self.rows.len() > most {
            return None;
        }
        let rows = (0..width)
            .map(|column| {
                let mut turned = Row::new(u32::try_from(column + 1).unwrap_or(u32::MAX));
                for (at, row) in self.rows.iter().enumerate() {
                    turned.push_written(row.cell(column), row.written(column));
                    let own = row.marks.iter().filter(|(own, _)| *own == column);
                    turned.marks.extend(own.map(|(_, mark)| (at, mark.clone())));
                }
                turned
            })
            .collect();
        Some(Self {
            sheet: self.sheet.clone(),
            rows,
            turned_rows: Some(self.rows.iter().map(|row| row.number).collect()),
        })
    }

    /// Says where a cell stands.
    pub(crate) fn place(&self, row: &Row, column: usize) -> Place {
        let (number, column) = match &self.turned_rows {
            None => (row.number, column),
            Some(numbers) => (
                numbers.get(column).copied().unwrap_or(1),
                row.number.saturating_sub(1) as usize,
            ),
        };
        match &self.sheet {
            None => Place::Line(number),
            Some(sheet) => Place::Cell {
                sheet: sheet.clone(),
                cell: format!("{}{number}", column_letters(column)),
            },
        }
    }
}

/// `A` for the first column, `AA` for the twenty-seventh.
fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        let letter = u8::try_from(rest % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        rest = match (rest / 26).checked_sub(1) {
            None => break,
            Some(more) => more,
        };
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_spreadsheets_do() {
        for (column, letters) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ] {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn cells_come_back_as_they_were_pushed() {
        let mut row = Row::new(3);
        row.push(" Hb ");
        row.push("");
        row.push_written("8.9", Written::Number);
        row.push_written("µ", Written::Text);
        assert_eq!(row.cells().collect::<Vec<&str>>(), ["Hb", "", "8.9", "µ"]);
        assert_eq!(row.written(0), Written::Text);
        assert_eq!(row.written(2), Written::Number);
        assert_eq!(row.cell(9), "");
        assert_eq!(row.filled(), 3);
    }
}
