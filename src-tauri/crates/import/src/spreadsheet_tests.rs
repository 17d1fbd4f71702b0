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

/// Which results of a workbook are sure, and why the others are not.
fn doubts(bytes: &[u8]) -> Vec<String> {
    let reading = read(bytes, "a.xlsx", &options());
    let doubt = |draft: &domain::draft::Draft| {
        let reasons: Vec<&str> = draft.reasons.iter().map(|reason| reason.code()).collect();
        format!("{} {}", draft.printed.value, reasons.join(" "))
    };
    reading
        .drafts
        .iter()
        .map(|draft| doubt(draft).trim().to_owned())
        .collect()
}

const TEXT: &str = "<c t=\"inlineStr\"><is><t>";

fn counts(first: &str) -> String {
    let heads = ["Date", "Hb (g/dL)", "Platelets (10^9/L)"]
        .map(|head| format!("{TEXT}{head}</t></is></c>"))
        .concat();
    let row = |number: u32, date: &str, cells: &str| {
        format!("<row r=\"{number}\">{TEXT}{date}</t></is></c>{cells}</row>")
    };
    format!(
        "<worksheet><sheetData><row r=\"1\">{heads}</row>{}{}</sheetData></worksheet>",
        row(2, "2026-03-12", first),
        row(3, "2026-03-26", "<c><v>9.5</v></c><c><v>50</v></c>")
    )
}

#[test]
fn values_that_were_struck_through_or_have_a_remark_are_asked_about() {
    let main = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"x\"/></sheets></workbook>";
    let styles = "<styleSheet><fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" fontId=\"2\"/></cellXfs></styleSheet>";
    let struck = package(&[
        ("xl/workbook.xml", main),
        ("xl/styles.xml", styles),
        (
            "xl/worksheets/sheet1.xml",
            &counts("<c s=\"1\"><v>9.1</v></c><c s=\"2\"><v>45</v></c>"),
        ),
    ]);
    assert_eq!(doubts(&struck), ["9.1 not_final", "45", "9.5", "50"]);
    let remark = |text: &str| {
        package(&[
            ("xl/workbook.xml", main),
            (
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/></Relationships>",
            ),
            (
                "xl/comments1.xml",
                &format!(
                    "<comments><commentList><comment ref=\"B2\"><text><r><t>{text}</t></r></text></comment></commentList></comments>"
                ),
            ),
            (
                "xl/worksheets/sheet1.xml",
                &counts("<c r=\"B2\"><v>9.1</v></c><c r=\"C2\"><v>45</v></c>"),
            ),
        ])
    };
    assert_eq!(
        doubts(&remark("wrong, sample clotted")),
        ["9.1 note_nearby", "45", "9.5", "50"]
    );
    assert_eq!(doubts(&remark("verified")), ["9.1", "45", "9.5", "50"]);
    let open = |cell: &str| {
        package(&[
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                &format!(
                    "<office:document-content xmlns:office=\"o\" xmlns:style=\"s\" xmlns:text=\"t\" xmlns:table=\"b\"><office:automatic-styles><style:style style:name=\"ce1\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>Date</text:p></table:table-cell><table:table-cell><text:p>Hb (g/dL)</text:p></table:table-cell><table:table-cell><text:p>Platelets (10^9/L)</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2026-03-12</text:p></table:table-cell>{cell}<table:table-cell office:value-type=\"float\" office:value=\"45\"><text:p>45</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
                ),
            ),
        ])
    };
    for (cell, expected) in [
        (
            "<table:table-cell table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"9.1\"><text:p>9.1</text:p></table:table-cell>",
            "9.1 not_final",
        ),
        (
            "<table:table-cell office:value-type=\"float\" office:value=\"9.1\"><office:annotation><text:p>clotted</text:p></office:annotation><text:p>9.1</text:p></table:table-cell>",
            "9.1 note_nearby",
        ),
    ] {
        assert_eq!(doubts(&open(cell)), [expected, "45"]);
    }
}

#[test]
fn sheets_that_may_be_of_two_people_are_asked_about() {
    let book = |names: [&str; 2]| {
        let sheets: Vec<String> = names
            .iter()
            .map(|name| format!("<sheet name=\"{name}\"/>"))
            .collect();
        let main = format!("<workbook><sheets>{}</sheets></workbook>", sheets.concat());
        let cells = "<c><v>9.1</v></c><c><v>45</v></c>";
        package(&[
            ("xl/workbook.xml", &main),
            ("xl/worksheets/sheet1.xml", &counts(cells)),
            (
                "xl/worksheets/sheet2.xml",
                &counts(cells).replace("2026-", "2025-"),
            ),
        ])
    };
    for (names, is_one) in [
        (["2025", "2026"], true),
        (["CBC", "Labs old"], true),
        (["Sheet1", "Tabelle2"], true),
        (["Mum", "Dad"], false),
        (["John Doe", "Mary Roe"], false),
        (["Sheet1", "Rex (dog)"], false),
    ] {
        let found = doubts(&book(names));
        assert_eq!(found.len(), 8, "{names:?}");
        assert_eq!(
            found.iter().all(|doubt| !doubt.contains("person_unclear")),
            is_one,
            "{names:?} {found:?}"
        );
    }
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
