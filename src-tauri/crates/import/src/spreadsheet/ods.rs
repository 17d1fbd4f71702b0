//! ODS: the cells of each sheet. The file itself says what each of them shows.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events of the XML library that hold nothing for us"
)]

use std::collections::BTreeSet;

use domain::Decimal;
use domain::draft::ProblemCode;
use quick_xml::events::{BytesStart, Event};

use super::number_format::{Shown, decimal, plain};
use super::package::Package;
use super::xlsx::{attribute, events, push_text};
use super::{MOST_SHEETS, SheetBuilder, Span, Workbook};
use crate::numbers::{NumberStyle, read_number};
use crate::table::{Mark, Written};

/// A row or cell that says it is repeated more often than this only fills the sheet.
const MOST_REPEATS: usize = 1_000;

/// Reads all visible sheets.
pub(super) fn workbook(package: &mut Package<'_>) -> Result<Workbook, ProblemCode> {
    if let Some(manifest) = package.text("META-INF/manifest.xml")?
        && manifest.contains("encryption-data")
    {
        return Err(ProblemCode::PasswordNeeded);
    }
    let content = package.text("content.xml")?.ok_or(ProblemCode::Damaged)?;
    if !content.contains("spreadsheet") {
        return Err(ProblemCode::UnknownFormat);
    }
    let (hidden, struck) = telling_styles(&content)?;
    let mut workbook = Workbook::default();
    let mut reader = SheetReader {
        workbook: &mut workbook,
        hidden,
        struck,
        sheet: None,
        sheets: 0,
        row: 0,
        row_repeats: 1,
        is_row_hidden: false,
        cells: Vec::new(),
        column: 0,
        cell: None,
        depth_of_note: 0,
    };
    events(&content, |event| {
        reader.take(&event);
        Ok(())
    })?;
    Ok(workbook)
}

/// Styles of tables that are not displayed, and styles of letters that are struck through.
fn telling_styles(content: &str) -> Result<(BTreeSet<String>, BTreeSet<String>), ProblemCode> {
    let mut hidden = BTreeSet::new();
    let mut struck = BTreeSet::new();
    let mut style = String::new();
    events(content, |event| {
        if let Event::Start(element) | Event::Empty(element) = &event {
            match element.local_name().as_ref() {
                "style" => style = attribute(element, "style:name").unwrap_or_default(),
                "table-properties"
                    if attribute(element, "table:display").as_deref() == Some("false") =>
                {
                    hidden.insert(style.clone());
                }
                "text-properties"
                    if ["style", "type"].iter().any(|kind| {
                        attribute(element, &format!("style:text-line-through-{kind}"))
                            .is_some_and(|line| line != "none")
                    }) =>
                {
                    struck.insert(style.clone());
                }
                _ => {}
            }
        }
        Ok(())
    })?;
    Ok((hidden, struck))
}

/// A cell while it is read.
struct OpenCell {
    kind: String,
    value: String,
    date: String,
    time: String,
    text: String,
    paragraphs: usize,
    is_in_paragraph: bool,
    repeats: usize,
    rows: u32,
    is_struck: bool,
    remark: String,
}

/// A cell of a row that is not ended yet.
#[derive(Clone)]
struct KeptCell {
    column: usize,
    shown: Shown,
    marks: Vec<Mark>,
}

struct SheetReader<'w> {
    workbook: &'w mut Workbook,
    hidden: BTreeSet<String>,
    struck: BTreeSet<String>,
    sheet: Option<OpenSheet>,
    sheets: usize,
    row: u32,
    row_repeats: usize,
    is_row_hidden: bool,
    cells: Vec<KeptCell>,
    column: usize,
    cell: Option<OpenCell>,
    /// Inside a note that hangs on a cell.
    depth_of_note: usize,
}

/// The rows of one sheet, kept until it ends.
struct OpenSheet {
    name: String,
    is_hidden: bool,
    rows: Vec<(u32, Vec<KeptCell>)>,
    spans: Vec<Span>,
}

impl SheetReader<'_> {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(element) => self.open(element, false),
            Event::Empty(element) => self.open(element, true),
            Event::End(element) => self.close(element.local_name().as_ref()),
            event => {
                if let Some(cell) = &mut self.cell {
                    if self.depth_of_note > 0 {
                        push_text(&mut cell.remark, event);
                    } else if cell.is_in_paragraph {
                        push_text(&mut cell.text, event);
                    }
                }
            }
        }
    }

    fn open(&mut self, element: &BytesStart<'_>, is_empty: bool) {
        let number = |name: &str| {
            attribute(element, name)
                .and_then(|text| text.parse::<usize>().ok())
                .unwrap_or(1)
        };
        match element.local_name().as_ref() {
            "annotation" if !is_empty => self.depth_of_note += 1,
            "table" if self.depth_of_note == 0 => {
                self.sheets += 1;
                let style = attribute(element, "table:style-name").unwrap_or_default();
                self.row = 0;
                self.sheet = (self.sheets <= MOST_SHEETS).then(|| OpenSheet {
                    name: attribute(element, "table:name").unwrap_or_default(),
                    is_hidden: self.hidden.contains(&style),
                    rows: Vec::new(),
                    spans: Vec::new(),
                });
            }
            "table-row" => {
                self.row_repeats = number("table:number-rows-repeated");
                self.is_row_hidden = attribute(element, "table:visibility")
                    .is_some_and(|visibility| visibility != "visible");
                self.column = 0;
                self.cells.clear();
                if is_empty {
                    self.end_row();
                }
            }
            "table-cell" | "covered-table-cell" => {
                let get = |name| attribute(element, name).unwrap_or_default();
                let cell = OpenCell {
                    kind: get("office:value-type"),
                    value: get("office:value"),
                    date: get("office:date-value"),
                    time: get("office:time-value"),
                    text: String::new(),
                    paragraphs: 0,
                    is_in_paragraph: false,
                    repeats: number("table:number-columns-repeated"),
                    rows: u32::try_from(number("table:number-rows-spanned")).unwrap_or(1),
                    is_struck: self.struck.contains(&get("table:style-name")),
                    remark: String::new(),
                };
                self.cell = Some(cell);
                if is_empty {
                    self.end_cell();
                }
            }
            "p" if self.depth_of_note == 0 => {
                if let Some(cell) = &mut self.cell {
                    if cell.paragraphs > 0 {
                        cell.text.push('\n');
                    }
                    cell.paragraphs += 1;
                    cell.is_in_paragraph = !is_empty;
                }
            }
            "span" if self.depth_of_note == 0 => {
                let style = attribute(element, "text:style-name").unwrap_or_default();
                if let Some(cell) = &mut self.cell {
                    cell.is_struck |= self.struck.contains(&style);
                }
            }
            "s" | "tab" | "line-break" => {
                if let Some(cell) = &mut self.cell
                    && cell.is_in_paragraph
                {
                    cell.text.push(' ');
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "annotation" => self.depth_of_note = self.depth_of_note.saturating_sub(1),
            "p" if self.depth_of_note == 0 => {
                if let Some(cell) = &mut self.cell {
                    cell.is_in_paragraph = false;
                }
            }
            "table-cell" | "covered-table-cell" => self.end_cell(),
            "table-row" => self.end_row(),
            "table" => self.end_sheet(),
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else {
            return;
        };
        let shown = shown(&cell);
        if !shown.text.trim().is_empty() {
            let mut marks = Vec::new();
            if cell.is_struck {
                marks.push(Mark::Struck);
            }
            if !cell.remark.trim().is_empty() {
                marks.push(Mark::Remark(cell.remark.clone()));
            }
            for repeat in 0..cell.repeats.min(MOST_REPEATS) {
                self.cells.push(KeptCell {
                    column: self.column + repeat,
                    shown: shown.clone(),
                    marks: marks.clone(),
                });
            }
            if cell.rows > 1
                && let Some(sheet) = &mut self.sheet
            {
                sheet.spans.push(Span {
                    first_row: self.row,
                    last_row: self.row.saturating_add(cell.rows - 1),
                    column: self.column,
                });
            }
        }
        self.column = self.column.saturating_add(cell.repeats);
    }

    fn end_row(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        let repeats = self.row_repeats;
        if !cells.is_empty()
            && let Some(sheet) = &mut self.sheet
        {
            if self.is_row_hidden {
                self.workbook.has_hidden = true;
            } else {
                for repeat in 0..u32::try_from(repeats.min(MOST_REPEATS)).unwrap_or(1) {
                    self.workbook.cells += cells.len();
                    if self.workbook.cells > super::MOST_CELLS {
                        self.workbook.is_cut = true;
                        break;
                    }
                    sheet
                        .rows
                        .push((self.row.saturating_add(repeat), cells.clone()));
                }
            }
        }
        self.row = self
            .row
            .saturating_add(u32::try_from(repeats).unwrap_or(u32::MAX));
    }

    fn end_sheet(&mut self) {
        let Some(sheet) = self.sheet.take() else {
            return;
        };
        if sheet.is_hidden {
            self.workbook.has_hidden |= !sheet.rows.is_empty();
            return;
        }
        self.workbook.cells = 0;
        let mut builder = SheetBuilder::new(self.workbook, &sheet.name);
        for (row, cells) in sheet.rows {
            builder.row(row);
            for cell in cells {
                builder.cell(cell.column, &cell.shown);
                for mark in cell.marks {
                    builder.mark(cell.column, mark);
                }
            }
        }
        for span in sheet.spans {
            builder.span(span);
        }
        builder.finish();
    }
}

fn shown(cell: &OpenCell) -> Shown {
    let text = cell.text.trim();
    match cell.kind.as_str() {
        "float" | "currency" => number_shown(text, &cell.value, false),
        "percentage" => number_shown(text, &cell.value, true),
        "date" => {
            let moment = cell.date.get(..16).unwrap_or(&cell.date);
            // Midnight is how a day without a time is kept.
            let moment = moment.strip_suffix("T00:00").unwrap_or(moment);
            Shown::new(moment, Written::Date)
        }
        "time" => Shown::new(
            time_of(&cell.time).unwrap_or_else(|| text.to_owned()),
            Written::Text,
        ),
        _ => Shown::new(text, Written::Text),
    }
}

/// `PT08H15M00S` is a quarter past eight.
fn time_of(value: &str) -> Option<String> {
    let (hours, rest) = value.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    Some(format!("{hours:0>2}:{minutes:0>2}"))
}

/// What is shown, in the style in which it means what is stored.
fn number_shown(text: &str, value: &str, is_percent: bool) -> Shown {
    let Some(stored) = value.parse::<f64>().ok().and_then(decimal) else {
        return Shown::new(text, Written::Text);
    };
    let stored = if is_percent {
        stored.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(stored)
    } else {
        stored
    };
    if text.is_empty() {
        let sign = if is_percent { " %" } else { "" };
        return Shown::new(format!("{}{sign}", stored.normalize()), Written::Number);
    }
    let slack = stored
        .abs()
        .checked_div(Decimal::from(1_000_000))
        .unwrap_or_default();
    let read = |style| {
        let number = read_number(text, style)?;
        Some((number.value - stored).abs())
    };
    let (point, comma) = (
        read(NumberStyle::DecimalPoint),
        read(NumberStyle::DecimalComma),
    );
    if point.is_some_and(|off| off <= slack) {
        return Shown::new(text, Written::Number);
    }
    if comma.is_some_and(|off| off <= slack) {
        return Shown::new(text, Written::CommaNumber);
    }
    match (point, comma) {
        // Words in place of a number, such as `###`.
        (None, None) => Shown {
            written: Written::RoundedNumber,
            ..plain(value.parse().unwrap_or_default())
        },
        _ => Shown {
            text: text.to_owned(),
            written: Written::RoundedNumber,
            stored: Some(stored.normalize()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_shown_as_the_file_shows_it() {
        for (text, value, is_percent, expected) in [
            ("8,9", "8.9", false, "8,9 Number"),
            ("8.9", "8.9", false, "8.9 Number"),
            ("1.024", "1024", false, "1.024 CommaNumber"),
            ("1,024", "1024", false, "1,024 Number"),
            ("62,00 %", "0.62", true, "62,00 % Number"),
            ("9", "8.94", false, "9 RoundedNumber"),
            ("###", "8.9", false, "8.9 RoundedNumber"),
            ("", "8.9000000000000004", false, "8.9 Number"),
            ("", "0.62", true, "62 % Number"),
        ] {
            let shown = number_shown(text, value, is_percent);
            assert_eq!(format!("{} {:?}", shown.text, shown.written), expected);
        }
    }
}
