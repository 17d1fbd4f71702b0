//! XLS, the binary workbooks of before 2007: the cells come from the library, how they are shown from the
//! records beside them.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other failure of the library means the same"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use calamine::{Data, Reader, SheetVisible, Xls, XlsError};
use domain::draft::ProblemCode;

use super::number_format::{Epoch, NumberFormat, Shown};
use super::{MOST_COLUMNS, MOST_SHEETS, SheetBuilder, Span, Workbook};
use crate::table::{Mark, Written};

/// The library spreads out the whole rectangle of a sheet; larger ones are refused before that.
const LARGEST_RECTANGLE: u64 = 4_000_000;
/// The stream of the workbook is no longer than this.
const LONGEST_STREAM: u64 = 64 << 20;

/// Reads all visible sheets.
pub(super) fn workbook(bytes: &[u8]) -> Result<Workbook, ProblemCode> {
    let records = Records::read(bytes)?;
    if records
        .sheets
        .iter()
        .any(|sheet| sheet.rectangle() > LARGEST_RECTANGLE)
    {
        return Err(ProblemCode::TooLarge);
    }
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => ProblemCode::PasswordNeeded,
        _ => ProblemCode::Damaged,
    })?;
    let epoch = if book.has_1904_epoch() {
        Epoch::Of1904
    } else {
        Epoch::Of1900
    };
    let mut workbook = Workbook::default();
    let sheets = book.sheets_metadata().to_vec();
    for sheet in sheets.iter().take(MOST_SHEETS) {
        let Ok(range) = book.worksheet_range(&sheet.name) else {
            continue;
        };
        if range.is_empty() {
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            workbook.has_hidden = true;
            continue;
        }
        let nothing = SheetRecords::default();
        let shown_by = records
            .sheets
            .iter()
            .find(|own| own.name == sheet.name)
            .unwrap_or(&nothing);
        let spans = book
            .merge_cells_by_sheet_name(&sheet.name)
            .unwrap_or_default();
        let mut builder = SheetBuilder::new(&mut workbook, &sheet.name);
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, cells) in (first_row..).zip(range.rows()) {
            if cells.iter().all(|cell| *cell == Data::Empty) {
                continue;
            }
            builder.row(row);
            for (column, cell) in (first_column..).zip(cells) {
                let format = shown_by
                    .formats
                    .get(&(row, column))
                    .and_then(|index| records.formats.get(usize::from(*index)));
                if let Some(shown) = shown(cell, format, epoch) {
                    builder.cell(column as usize, &shown);
                    let format = shown_by.formats.get(&(row, column));
                    if format.is_some_and(|index| records.struck.contains(index)) {
                        builder.mark(column as usize, Mark::Struck);
                    }
                    // Its words stand in a drawing that is not read: whatever it says must be looked at.
                    if shown_by.remarks.contains(&(row, column)) {
                        builder.mark(column as usize, Mark::Remark("remark".to_owned()));
                    }
                }
            }
            if shown_by.hidden_rows.contains(&row) {
                builder.hide_row();
            }
        }
        for span in spans {
            builder.span(Span {
                first_row: span.start.0,
                last_row: span.end.0,
                column: span.start.1 as usize,
            });
        }
        builder.finish();
    }
    Ok(workbook)
}

fn shown(cell: &Data, format: Option<&NumberFormat>, epoch: Epoch) -> Option<Shown> {
    let number = |number: f64| {
        let shown = match format {
            Some(format) => format.shown(number, epoch),
            // A number whose format was not found may be a percentage.
            None => Shown {
                written: Written::RoundedNumber,
                ..NumberFormat::General.shown(number, epoch)
            },
        };
        Some(shown)
    };
    match cell {
        Data::Int(value) => number(*value as f64),
        Data::Float(value) => number(*value),
        Data::DateTime(moment) => match format {
            Some(format) => Some(format.shown(moment.as_f64(), epoch)),
            None => Some(NumberFormat::of_code("yyyy-mm-dd").shown(moment.as_f64(), epoch)),
        },
        Data::String(text) => Some(Shown::new(text.as_str(), Written::Text)),
        Data::DateTimeIso(text) => Some(Shown::new(text.as_str(), Written::Date)),
        Data::Bool(value) => Some(Shown::new(
            if *value { "TRUE" } else { "FALSE" },
            Written::Text,
        )),
        Data::Error(error) => Some(Shown::new(error.to_string(), Written::Text)),
        Data::DurationIso(_) | Data::Empty => None,
    }
}

/// What the records say about how cells are shown.
#[derive(Default)]
struct Records {
    /// Number formats of the cell formats, by their index.
    formats: Vec<NumberFormat>,
    /// Cell formats whose letters are struck through.
    struck: BTreeSet<u16>,
    sheets: Vec<SheetRecords>,
}

#[derive(Default)]
struct SheetRecords {
    name: String,
    /// Index of the cell format by row and column.
    formats: BTreeMap<(u32, u32), u16>,
    hidden_rows: BTreeSet<u32>,
    /// Cells with a remark.
    remarks: BTreeSet<(u32, u32)>,
    rows: (u32, u32),
    columns: (u32, u32),
}

impl SheetRecords {
    fn rectangle(&self) -> u64 {
        let side = |(first, last): (u32, u32)| u64::from(last.saturating_sub(first)) + 1;
        side(self.rows).saturating_mul(side(self.columns))
    }

    fn cell(&mut self, row: u16, column: u16, format: u16) {
        let (row, column) = (u32::from(row), u32::from(column));
        if self.formats.is_empty() {
            self.rows = (row, row);
            self.columns = (column, column);
        }
        self.rows = (self.rows.0.min(row), self.rows.1.max(row));
        self.columns = (self.columns.0.min(column), self.columns.1.max(column));
        if column as usize <= MOST_COLUMNS {
            self.formats.insert((row, column), format);
        }
    }
}

impl Records {
    fn read(bytes: &[u8]) -> Result<Self, ProblemCode> {
        let mut file =
            cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| ProblemCode::Damaged)?;
        if file.exists("/EncryptedPackage") {
            return Err(ProblemCode::PasswordNeeded);
        }
        let name = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"]
            .into_iter()
            .find(|name| file.is_stream(name))
            .ok_or(ProblemCode::UnknownFormat)?;
        let mut stream = Vec::new();
        file.open_stream(name)
            .map_err(|_| ProblemCode::Damaged)?
            .take(LONGEST_STREAM)
            .read_to_end(&mut stream)
            .map_err(|_| ProblemCode::Damaged)?;
        Ok(Self::of_stream(&stream))
    }

    fn of_stream(stream: &[u8]) -> Self {
        let mut found = Self::default();
        let mut codes: BTreeMap<u16, String> = BTreeMap::new();
        let mut indices: Vec<u16> = Vec::new();
        let mut names: BTreeMap<usize, String> = BTreeMap::new();
        let mut sheet: Option<SheetRecords> = None;
        let mut is_wide = true;
        let mut fonts = 0u16;
        let mut struck_fonts: BTreeSet<u16> = BTreeSet::new();
        let mut at = 0usize;
        while let Some((kind, data)) = record(stream, at) {
            let start = at;
            at += 4 + data.len();
            match kind {
                // Beginning of the workbook or of a sheet.
                0x0809 => {
                    if u16_at(data, 2) == Some(0x0005) {
                        is_wide = u16_at(data, 0) == Some(0x0600);
                    }
                    if let Some(name) = names.remove(&start) {
                        found.sheets.extend(sheet.take());
                        sheet = Some(SheetRecords {
                            name,
                            ..SheetRecords::default()
                        });
                    }
                }
                0x0085 => {
                    if let Some((place, name)) = bound_sheet(data, is_wide) {
                        names.insert(place, name);
                    }
                }
                0x041e => {
                    if let (Some(index), Some(code)) = (u16_at(data, 0), format_code(data, is_wide))
                    {
                        codes.insert(index, code);
                    }
                }
                // Fonts are counted without the fifth, which no file has.
                0x0031 => {
                    let number = if fonts < 4 { fonts } else { fonts + 1 };
                    if u16_at(data, 2).is_some_and(|marks| marks & 0x0008 != 0) {
                        struck_fonts.insert(number);
                    }
                    fonts += 1;
                }
                0x00e0 => {
                    if u16_at(data, 0).is_some_and(|font| struck_fonts.contains(&font))
                        && let Ok(format) = u16::try_from(indices.len())
                    {
                        found.struck.insert(format);
                    }
                    indices.extend(u16_at(data, 2));
                }
                0x001c => {
                    if let (Some(row), Some(column), Some(sheet)) =
                        (u16_at(data, 0), u16_at(data, 2), &mut sheet)
                    {
                        sheet.remarks.insert((u32::from(row), u32::from(column)));
                    }
                }
                0x0208 => {
                    // Height zero and the mark of a hidden row.
                    if let (Some(row), Some(flags), Some(sheet)) =
                        (u16_at(data, 0), u16_at(data, 12), &mut sheet)
                        && flags & 0x0020 != 0
                    {
                        sheet.hidden_rows.insert(u32::from(row));
                    }
                }
                // Number, short number, formula, text, shared text, formatted text, truth value.
                0x0203 | 0x027e | 0x0006 | 0x0406 | 0x0204 | 0x00fd | 0x00d6 | 0x0205 => {
                    if let (Some(row), Some(column), Some(format), Some(sheet)) = (
                        u16_at(data, 0),
                        u16_at(data, 2),
                        u16_at(data, 4),
                        &mut sheet,
                    ) {
                        sheet.cell(row, column, format);
                    }
                }
                // Several short numbers in one row.
                0x00bd => {
                    if let (Some(row), Some(first), Some(sheet)) =
                        (u16_at(data, 0), u16_at(data, 2), &mut sheet)
                    {
                        for (offset, place) in
                            (0u16..256).zip((4..data.len().saturating_sub(2)).step_by(6))
                        {
                            if let Some(format) = u16_at(data, place) {
                                sheet.cell(row, first.saturating_add(offset), format);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        found.sheets.extend(sheet);
        found.formats = indices
            .iter()
            .map(|index| {
                let code = codes.get(index).map(String::as_str);
                NumberFormat::of(u32::from(*index), code)
            })
            .collect();
        found
    }
}

fn record(stream: &[u8], at: usize) -> Option<(u16, &[u8])> {
    let kind = u16_at(stream, at)?;
    let length = usize::from(u16_at(stream, at + 2)?);
    let data = stream.get(at + 4..at + 4 + length)?;
    Some((kind, data))
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    let bytes = data.get(at..at + 2)?;
    Some(u16::from_le_bytes([*bytes.first()?, *bytes.get(1)?]))
}

/// Where a sheet begins, and its name.
fn bound_sheet(data: &[u8], is_wide: bool) -> Option<(usize, String)> {
    let place = usize::from(u16_at(data, 0)?) | usize::from(u16_at(data, 2)?) << 16;
    let length = usize::from(*data.get(6)?);
    let name = if is_wide {
        letters(data.get(7..)?, length)?
    } else {
        calm(data.get(7..7 + length)?)
    };
    Some((place, name))
}

fn format_code(data: &[u8], is_wide: bool) -> Option<String> {
    if is_wide {
        let length = usize::from(u16_at(data, 2)?);
        letters(data.get(4..)?, length)
    } else {
        let length = usize::from(*data.get(2)?);
        data.get(3..3 + length).map(calm)
    }
}

/// A text with a mark before it that says how wide its letters are.
fn letters(data: &[u8], length: usize) -> Option<String> {
    let (mark, text) = data.split_first()?;
    if mark & 1 == 0 {
        return text.get(..length).map(calm);
    }
    let units: Vec<u16> = (0..length)
        .map(|index| u16_at(text, index * 2))
        .collect::<Option<_>>()?;
    Some(String::from_utf16_lossy(&units))
}

fn calm(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}
