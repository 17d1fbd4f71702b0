//! What is read out of workbooks.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::io::{Cursor, Write};

use insta::assert_snapshot;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::read;
use crate::shown::{fixture, options, shown};

fn problems(bytes: &[u8]) -> Vec<&'static str> {
    read(bytes, "a.xlsx", &options())
        .problems
        .iter()
        .map(|problem| problem.code.code())
        .collect()
}

#[test]
fn cells_are_read_as_they_are_shown() {
    assert_snapshot!(shown(fixture!("spreadsheet/counts.xlsx"), "a.bin"));
}

#[test]
fn a_workbook_of_before_2007_is_read_as_it_is_shown() {
    assert_snapshot!(shown(fixture!("spreadsheet/laborwerte.xls"), "a.bin"));
}

#[test]
fn an_open_document_is_read_as_it_is_shown() {
    assert_snapshot!(shown(fixture!("spreadsheet/verlauf.ods"), "a.zip"));
}

#[test]
fn dates_that_a_spreadsheet_of_another_country_has_turned_are_asked_about() {
    // 04/03 became the third of April; 17/03 and 30/03 could not be taken for a date and stayed text.
    assert_snapshot!(shown(fixture!("spreadsheet/turned-dates.xlsx"), "a.xlsx"));
}

#[test]
fn a_workbook_that_counts_from_1904_has_other_days() {
    let book = package(&[
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" r:id=\"x\"/></sheets></workbook>",
        ),
        (
            "xl/styles.xml",
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Date</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>Hb </t></r><r><t>(g/dL)</t></r></is></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>44259</v></c><c r=\"B2\"><f>89/10</f><v>8.9000000000000004</v></c></row></sheetData></worksheet>",
        ),
    ]);
    assert_snapshot!(shown(&book, "a.xlsx"));
}

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn one_sheet(sheet: &str) -> Vec<u8> {
    package(&[
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"x\"/></sheets></workbook>",
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

#[test]
fn workbooks_that_are_locked_broken_or_hostile_say_so() {
    let mut locked = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    locked.create_stream("/EncryptedPackage").unwrap();
    let locked = locked.into_inner().into_inner();
    let mut letter = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    letter.create_stream("/WordDocument").unwrap();
    let letter = letter.into_inner().into_inner();
    let zeros = "0".repeat(70 << 20);
    let bomb = one_sheet(&format!(
        "<worksheet><sheetData><row><c><v>{zeros}</v></c></row></sheetData></worksheet>"
    ));
    let entities = one_sheet("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet/>");
    let workbook = fixture!("spreadsheet/counts.xlsx");
    let cut = workbook.get(..workbook.len() - 60).unwrap().to_vec();
    let xls = fixture!("spreadsheet/laborwerte.xls");
    for (bytes, expected) in [
        (locked.as_slice(), "password_needed"),
        (letter.as_slice(), "unknown_format"),
        (bomb.as_slice(), "hostile"),
        (entities.as_slice(), "hostile"),
        (cut.as_slice(), "damaged"),
        (xls.get(..2000).unwrap(), "damaged"),
        (
            one_sheet("<worksheet><sheetData><row>").as_slice(),
            "nothing_found",
        ),
    ] {
        assert!(
            problems(bytes).contains(&expected),
            "{expected}: {:?}",
            problems(bytes)
        );
    }
}

#[test]
fn cells_at_the_far_end_of_a_sheet_take_no_room() {
    let far = one_sheet(
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>",
    );
    assert!(problems(&far).contains(&"too_large"));
    let wide: String = (0..3000).map(|_| "<c><v>1</v></c>").collect();
    let wide = one_sheet(&format!(
        "<worksheet><sheetData><row r=\"1\">{wide}</row></sheetData></worksheet>"
    ));
    assert!(problems(&wide).contains(&"too_large"));
}
