//! XLSX: the cells of each sheet, shown by their number formats.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events of the XML library that hold nothing for us"
)]

use std::collections::{BTreeMap, BTreeSet};

use domain::draft::ProblemCode;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::number_format::{Epoch, NumberFormat, Shown};
use super::package::Package;
use super::{MOST_SHEETS, SheetBuilder, Span, Workbook};
use crate::table::{Mark, Written};

/// Reads all visible sheets.
pub(super) fn workbook(package: &mut Package<'_>) -> Result<Workbook, ProblemCode> {
    let main = package
        .text("xl/workbook.xml")?
        .ok_or(ProblemCode::Damaged)?;
    let targets = package
        .text("xl/_rels/workbook.xml.rels")?
        .map(|text| relations(&text))
        .unwrap_or_default();
    let book = book(&main)?;
    let strings = match targets.by_kind("sharedStrings") {
        Some(path) => package.text(&path)?,
        None => package.text("xl/sharedStrings.xml")?,
    };
    let strings = strings
        .map(|text| shared_strings(&text))
        .unwrap_or_default();
    let styles = match targets.by_kind("styles") {
        Some(path) => package.text(&path)?,
        None => package.text("xl/styles.xml")?,
    };
    let formats = styles.as_deref().map(cell_formats).unwrap_or_default();
    let struck = styles.as_deref().map(struck_formats).unwrap_or_default();
    let mut workbook = Workbook::default();
    for (position, sheet) in book.sheets.iter().take(MOST_SHEETS).enumerate() {
        let path = targets
            .by_id(&sheet.relation)
            .unwrap_or_else(|| format!("xl/worksheets/sheet{}.xml", position + 1));
        if sheet.is_hidden {
            workbook.has_hidden = true;
            continue;
        }
        let Some(text) = package.text(&path)? else {
            continue;
        };
        let remarks = match comments_of(package, &path)? {
            Some(text) => remarks(&text),
            None => BTreeMap::new(),
        };
        let shared = Shared {
            strings: &strings,
            formats: &formats,
            struck: &struck,
            remarks,
            epoch: book.epoch,
        };
        read_sheet(
            &text,
            &shared,
            SheetBuilder::new(&mut workbook, &sheet.name),
        )?;
    }
    Ok(workbook)
}

struct Shared<'a> {
    strings: &'a [SharedString],
    formats: &'a [NumberFormat],
    /// The formats of cells that are struck through.
    struck: &'a BTreeSet<usize>,
    /// What hangs on cells, by row and column.
    remarks: BTreeMap<(u32, usize), String>,
    epoch: Epoch,
}

#[derive(Default)]
struct Relations(Vec<(String, String, String)>);

impl Relations {
    fn by_id(&self, id: &str) -> Option<String> {
        self.0
            .iter()
            .find(|(own, _, _)| own == id)
            .map(|(_, _, target)| target.clone())
    }

    fn by_kind(&self, kind: &str) -> Option<String> {
        self.0
            .iter()
            .find(|(_, own, _)| own.ends_with(&format!("/{kind}")))
            .map(|(_, _, target)| target.clone())
    }
}

/// The part with the remarks on the cells of a sheet.
fn comments_of(package: &mut Package<'_>, sheet: &str) -> Result<Option<String>, ProblemCode> {
    let Some((folder, name)) = sheet.rsplit_once('/') else {
        return Ok(None);
    };
    let Some(text) = package.text(&format!("{folder}/_rels/{name}.rels"))? else {
        return Ok(None);
    };
    let Some(target) = relations(&text).by_kind("comments") else {
        return Ok(None);
    };
    // `../comments1.xml`, as seen from the folder of the sheet.
    let part = target.rsplit('/').next().unwrap_or_default();
    let nearer = target.trim_start_matches("xl/").trim_start_matches("../");
    for path in [
        target.clone(),
        format!("xl/{nearer}"),
        format!("{folder}/{nearer}"),
        format!("xl/{part}"),
    ] {
        if let Some(text) = package.text(&path)? {
            return Ok(Some(text));
        }
    }
    Ok(None)
}

/// The remarks on cells, by row and column.
fn remarks(text: &str) -> BTreeMap<(u32, usize), String> {
    let mut found = BTreeMap::new();
    let mut at = None;
    let mut said = TextCollector::default();
    let _ = events(text, |event| {
        match &event {
            Event::Start(element) if element.local_name().as_ref() == "comment" => {
                at = attribute(element, "ref").and_then(|place| position(&place));
                said = TextCollector::default();
            }
            Event::End(element) if element.local_name().as_ref() == "comment" => {
                if let Some((column, row)) = at.take() {
                    found.insert((row, column), std::mem::take(&mut said.text));
                }
            }
            event => said.take(event),
        }
        Ok(())
    });
    found
}

/// The value of an attribute by its local name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    element
        .attributes()
        .with_checks(false)
        .flatten()
        .find_map(|found| {
            (found.key.local_name().as_ref() == name || found.key.as_ref() == name).then(|| {
                found
                    .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                    .map(|value| value.into_owned())
                    .unwrap_or_default()
            })
        })
}

fn is_true(text: &str) -> bool {
    text == "1" || text == "true" || text == "on"
}

/// All elements of a part, one after the other; damage ends them.
pub(super) fn events<'a>(
    text: &'a str,
    mut each: impl FnMut(Event<'a>) -> Result<(), ProblemCode>,
) -> Result<(), ProblemCode> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return Ok(()),
            Ok(Event::DocType(_)) => return Err(ProblemCode::Hostile),
            Ok(event) => each(event)?,
            Err(_) => return Err(ProblemCode::Damaged),
        }
    }
}

fn relations(text: &str) -> Relations {
    let mut found = Vec::new();
    let _ = events(text, |event| {
        if let Event::Start(element) | Event::Empty(element) = &event
            && element.local_name().as_ref() == "Relationship"
        {
            let get = |name| attribute(element, name).unwrap_or_default();
            let target = get("Target");
            let target = match target.strip_prefix('/') {
                Some(whole) => whole.to_owned(),
                None => format!("xl/{target}"),
            };
            found.push((get("Id"), get("Type"), target));
        }
        Ok(())
    });
    Relations(found)
}

struct Book {
    epoch: Epoch,
    sheets: Vec<BookSheet>,
}

struct BookSheet {
    name: String,
    relation: String,
    is_hidden: bool,
}

fn book(text: &str) -> Result<Book, ProblemCode> {
    let mut book = Book {
        epoch: Epoch::Of1900,
        sheets: Vec::new(),
    };
    events(text, |event| {
        if let Event::Start(element) | Event::Empty(element) = &event {
            match element.local_name().as_ref() {
                "workbookPr" if attribute(element, "date1904").is_some_and(|on| is_true(&on)) => {
                    book.epoch = Epoch::Of1904;
                }
                "sheet" => book.sheets.push(BookSheet {
                    name: attribute(element, "name").unwrap_or_default(),
                    relation: attribute(element, "r:id")
                        .or_else(|| attribute(element, "id"))
                        .unwrap_or_default(),
                    is_hidden: attribute(element, "state").is_some_and(|state| state != "visible"),
                }),
                _ => {}
            }
        }
        Ok(())
    })?;
    Ok(book)
}

/// Collects the text of elements `t`, without what only says how to pronounce it.
#[derive(Default)]
struct TextCollector {
    text: String,
    is_inside: bool,
    is_phonetic: bool,
}

impl TextCollector {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => self.is_inside = !self.is_phonetic,
                "rPh" => self.is_phonetic = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "t" => self.is_inside = false,
                "rPh" => self.is_phonetic = false,
                _ => {}
            },
            event if self.is_inside => push_text(&mut self.text, event),
            _ => {}
        }
    }
}

/// Adds the text of an event.
pub(super) fn push_text(text: &mut String, event: &Event<'_>) {
    match event {
        Event::Text(part) => text.push_str(&part.xml10_content()),
        Event::CData(part) => text.push_str(&part.xml10_content()),
        Event::GeneralRef(reference) => {
            if let Ok(Some(letter)) = reference.resolve_char_ref() {
                text.push(letter);
            } else {
                text.push_str(match reference.as_ref() {
                    "lt" => "<",
                    "gt" => ">",
                    "amp" => "&",
                    "quot" => "\"",
                    "apos" => "'",
                    _ => "\u{fffd}",
                });
            }
        }
        _ => {}
    }
}

/// A text that cells share.
#[derive(Default)]
struct SharedString {
    text: String,
    /// True where a part of it is struck through.
    is_struck: bool,
}

fn is_strike(element: &BytesStart<'_>) -> bool {
    element.local_name().as_ref() == "strike"
        && attribute(element, "val").is_none_or(|on| is_true(&on))
}

fn shared_strings(text: &str) -> Vec<SharedString> {
    let mut strings = Vec::new();
    let mut current = TextCollector::default();
    let mut is_struck = false;
    let _ = events(text, |event| {
        match &event {
            Event::Start(element) if element.local_name().as_ref() == "si" => {
                current = TextCollector::default();
                is_struck = false;
            }
            Event::Empty(element) if element.local_name().as_ref() == "si" => {
                strings.push(SharedString::default());
            }
            Event::End(element) if element.local_name().as_ref() == "si" => {
                strings.push(SharedString {
                    text: std::mem::take(&mut current.text),
                    is_struck,
                });
            }
            Event::Start(element) | Event::Empty(element) if is_strike(element) => {
                is_struck = true;
            }
            event => current.take(event),
        }
        Ok(())
    });
    strings
}

fn cell_formats(text: &str) -> Vec<NumberFormat> {
    let mut own: BTreeMap<u32, String> = BTreeMap::new();
    let mut formats = Vec::new();
    let mut is_cell_formats = false;
    let _ = events(text, |event| {
        match &event {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "numFmt" => {
                    if let Some(id) = attribute(element, "numFmtId").and_then(|id| id.parse().ok())
                    {
                        own.insert(id, attribute(element, "formatCode").unwrap_or_default());
                    }
                }
                "cellXfs" => is_cell_formats = true,
                "xf" if is_cell_formats => {
                    let id = attribute(element, "numFmtId")
                        .and_then(|id| id.parse().ok())
                        .unwrap_or(0);
                    let code = own.get(&id).map(String::as_str);
                    formats.push(NumberFormat::of(id, code));
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => {
                is_cell_formats = false;
            }
            _ => {}
        }
        Ok(())
    });
    formats
}

/// The formats of cells whose letters are struck through.
fn struck_formats(text: &str) -> BTreeSet<usize> {
    let mut fonts = BTreeSet::new();
    let mut struck = BTreeSet::new();
    let (mut font, mut format) = (0usize, 0usize);
    let (mut is_fonts, mut is_cell_formats) = (false, false);
    let _ = events(text, |event| {
        match &event {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "fonts" => is_fonts = matches!(event, Event::Start(_)),
                "font" if is_fonts && matches!(event, Event::Empty(_)) => font += 1,
                "strike" if is_fonts && is_strike(element) => {
                    fonts.insert(font);
                }
                "cellXfs" => is_cell_formats = true,
                "xf" if is_cell_formats => {
                    let own = attribute(element, "fontId").and_then(|id| id.parse().ok());
                    if own.is_some_and(|own: usize| fonts.contains(&own)) {
                        struck.insert(format);
                    }
                    format += 1;
                }
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "fonts" => is_fonts = false,
                "font" if is_fonts => font += 1,
                "cellXfs" => is_cell_formats = false,
                _ => {}
            },
            _ => {}
        }
        Ok(())
    });
    struck
}

/// A cell while it is read.
#[derive(Default)]
struct OpenCell {
    is_struck: bool,
    column: usize,
    kind: String,
    style: usize,
    value: String,
    inline: TextCollector,
    is_in_value: bool,
}

fn read_sheet(
    text: &str,
    shared: &Shared<'_>,
    mut sheet: SheetBuilder<'_>,
) -> Result<(), ProblemCode> {
    let mut row = 0u32;
    let mut is_hidden = false;
    let mut is_row = false;
    let mut next_column = 0usize;
    let mut cell: Option<OpenCell> = None;
    let read = events(text, |event| {
        match &event {
            Event::Start(element) | Event::Empty(element) => {
                let is_empty = matches!(event, Event::Empty(_));
                match element.local_name().as_ref() {
                    "row" => {
                        row = attribute(element, "r")
                            .and_then(|number| number.parse::<u32>().ok())
                            .map_or(row.saturating_add(u32::from(is_row)), |number| {
                                number.saturating_sub(1)
                            });
                        is_row = true;
                        is_hidden = attribute(element, "hidden").is_some_and(|on| is_true(&on));
                        next_column = 0;
                        sheet.row(row);
                        if is_empty && is_hidden {
                            sheet.hide_row();
                        }
                    }
                    "c" if !is_empty => {
                        let column = attribute(element, "r")
                            .and_then(|place| position(&place))
                            .map_or(next_column, |(column, _)| column);
                        next_column = column + 1;
                        cell = Some(OpenCell {
                            column,
                            kind: attribute(element, "t").unwrap_or_default(),
                            style: attribute(element, "s")
                                .and_then(|style| style.parse().ok())
                                .unwrap_or(0),
                            ..OpenCell::default()
                        });
                    }
                    "c" => next_column += 1,
                    "v" => {
                        if let Some(cell) = &mut cell {
                            cell.is_in_value = !is_empty;
                        }
                    }
                    "mergeCell" => {
                        if let Some(span) = attribute(element, "ref").as_deref().and_then(span) {
                            sheet.span(span);
                        }
                    }
                    _ => {
                        if let Some(cell) = &mut cell {
                            cell.is_struck |= is_strike(element);
                            cell.inline.take(&event);
                        }
                    }
                }
            }
            Event::End(element) => match element.local_name().as_ref() {
                "row" if is_hidden => {
                    is_hidden = false;
                    sheet.hide_row();
                }
                "c" => {
                    if let Some(cell) = cell.take() {
                        sheet.cell(cell.column, &shown(&cell, shared));
                        if is_struck(&cell, shared) {
                            sheet.mark(cell.column, Mark::Struck);
                        }
                        if let Some(remark) = shared.remarks.get(&(row, cell.column)) {
                            sheet.mark(cell.column, Mark::Remark(remark.clone()));
                        }
                    }
                }
                "v" => {
                    if let Some(cell) = &mut cell {
                        cell.is_in_value = false;
                    }
                }
                _ => {
                    if let Some(cell) = &mut cell {
                        cell.inline.take(&event);
                    }
                }
            },
            event => {
                if let Some(cell) = &mut cell {
                    if cell.is_in_value {
                        push_text(&mut cell.value, event);
                    } else {
                        cell.inline.take(event);
                    }
                }
            }
        }
        Ok(())
    });
    sheet.finish();
    read
}

fn shared_string<'s>(cell: &OpenCell, shared: &Shared<'s>) -> Option<&'s SharedString> {
    (cell.kind == "s").then_some(())?;
    let index = cell.value.trim().parse::<usize>().ok()?;
    shared.strings.get(index)
}

fn is_struck(cell: &OpenCell, shared: &Shared<'_>) -> bool {
    cell.is_struck
        || shared.struck.contains(&cell.style)
        || shared_string(cell, shared).is_some_and(|string| string.is_struck)
}

fn shown(cell: &OpenCell, shared: &Shared<'_>) -> Shown {
    match cell.kind.as_str() {
        "s" => {
            let text = shared_string(cell, shared).map(|string| string.text.clone());
            Shown::new(text.unwrap_or_default(), Written::Text)
        }
        "inlineStr" => Shown::new(cell.inline.text.clone(), Written::Text),
        "str" | "e" => Shown::new(cell.value.clone(), Written::Text),
        "b" => {
            let text = if cell.value.trim() == "1" {
                "TRUE"
            } else {
                "FALSE"
            };
            Shown::new(text, Written::Text)
        }
        "d" => Shown::new(cell.value.clone(), Written::Date),
        _ => match cell.value.trim().parse::<f64>() {
            Ok(number) => match shared.formats.get(cell.style) {
                Some(format) => format.shown(number, shared.epoch),
                None => NumberFormat::of(0, None).shown(number, shared.epoch),
            },
            Err(_) => Shown::new(cell.value.clone(), Written::Text),
        },
    }
}

/// `C7` is column 2 in row 6.
fn position(place: &str) -> Option<(usize, u32)> {
    let mut column = 0usize;
    let mut digits = "";
    for (at, letter) in place.char_indices() {
        if letter.is_ascii_alphabetic() {
            let value = letter.to_ascii_uppercase() as usize - 'A' as usize + 1;
            column = column.checked_mul(26)?.checked_add(value)?;
            if column > 1 << 20 {
                return None;
            }
        } else {
            digits = place.get(at..).unwrap_or_default();
            break;
        }
    }
    let row: u32 = digits.parse().ok()?;
    Some((column.checked_sub(1)?, row.checked_sub(1)?))
}

fn span(reference: &str) -> Option<Span> {
    let (first, last) = reference.split_once(':')?;
    let ((column, first_row), (_, last_row)) = (position(first)?, position(last)?);
    Some(Span {
        first_row,
        last_row,
        column,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_are_written() {
        for (place, expected) in [
            ("A1", Some((0, 0))),
            ("C7", Some((2, 6))),
            ("XFD1048576", Some((16_383, 1_048_575))),
            ("7", None),
            ("A0", None),
            ("A", None),
            ("ZZZZZZZZ1", None),
        ] {
            assert_eq!(position(place), expected, "{place}");
        }
    }
}
