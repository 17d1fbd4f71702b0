//! The same invented panels as FHIR, C-CDA, HL7 v2, CSV and PDF. The values themselves belong to `panels`.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::panels::{Panel, TESTS, six_hourly, weekly};

/// What a program must have found, so that a fast wrong answer does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Truth {
    pub(super) count: u64,
    /// Sum of the values as printed, in hundredths.
    pub(super) sum: u64,
}

/// Files to read, and what stands in them.
#[derive(Debug, Clone)]
pub(super) struct Material {
    pub(super) files: Vec<PathBuf>,
    pub(super) truth: Truth,
}

impl Material {
    pub(super) fn bytes(&self) -> u64 {
        self.files
            .iter()
            .filter_map(|file| fs::metadata(file).ok())
            .map(|file| file.len())
            .sum()
    }
}

fn truth(panels: impl Iterator<Item = Panel>) -> Truth {
    let mut truth = Truth { count: 0, sum: 0 };
    for value in panels.flat_map(|panel| panel.values) {
        truth.count += 1;
        truth.sum += value.hundredths();
    }
    truth
}

fn one_file(folder: &Path, name: &str, text: &str) -> Result<Material> {
    let file = folder.join(name);
    fs::write(&file, text)?;
    Ok(Material {
        files: vec![file],
        truth: truth(weekly()),
    })
}

pub(super) fn fhir(folder: &Path) -> Result<Material> {
    let mut json = String::from(
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:p1","resource":{"resourceType":"Patient","id":"p1","name":[{"family":"Example","given":["Ann"]}],"birthDate":"1951-06-02"}}"#,
    );
    for (draw, panel) in weekly().enumerate() {
        for value in &panel.values {
            let test = value.test();
            let (low, high) = test.range;
            // Writing to a string cannot fail, here and below.
            let _ = write!(
                json,
                r#",{{"fullUrl":"urn:uuid:o{draw}-{number}","resource":{{"resourceType":"Observation","id":"o{draw}-{number}","status":"final","category":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}}]}}],"code":{{"coding":[{{"system":"http://loinc.org","code":"{loinc}","display":"{name}"}}],"text":"{name}"}},"subject":{{"reference":"Patient/p1"}},"effectiveDateTime":"{date}T{time}:00Z","valueQuantity":{{"value":{printed},"unit":"{unit}","system":"http://unitsofmeasure.org","code":"{unit}"}},"referenceRange":[{{"low":{{"value":{low},"unit":"{unit}"}},"high":{{"value":{high},"unit":"{unit}"}}}}]}}}}"#,
                number = value.test,
                loinc = test.loinc,
                name = test.name,
                unit = test.unit,
                date = panel.date(),
                time = panel.time(),
                printed = value.printed(),
            );
        }
    }
    json.push_str("]}");
    one_file(folder, "bundle.json", &json)
}

pub(super) fn ccda(folder: &Path) -> Result<Material> {
    let mut xml = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<recordTarget><patientRole><id root="2.999" extension="MRN-0001"/><patient><name><given>Ann</given><family>Example</family></name><birthTime value="19510602"/></patient></patientRole></recordTarget>
<component><structuredBody><component><section><templateId root="2.16.840.1.113883.10.20.22.2.3.1"/><code code="30954-2" codeSystem="2.16.840.1.113883.6.1"/><title>Results</title>
"#,
    );
    for (draw, panel) in weekly().enumerate() {
        let stamp = panel.stamp();
        let _ = writeln!(
            xml,
            r#"<entry><organizer classCode="BATTERY" moodCode="EVN"><id root="2.999.1" extension="d{draw}"/><statusCode code="completed"/><effectiveTime value="{stamp}+0000"/>"#
        );
        for value in &panel.values {
            let test = value.test();
            let (low, high) = test.range;
            let _ = writeln!(
                xml,
                r#"<component><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.2"/><id root="2.999.2" extension="o{draw}-{number}"/><code code="{loinc}" codeSystem="2.16.840.1.113883.6.1" codeSystemName="LOINC" displayName="{name}"/><statusCode code="completed"/><effectiveTime value="{stamp}+0000"/><value xsi:type="PQ" value="{printed}" unit="{unit}"/><referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="{low}" unit="{unit}"/><high value="{high}" unit="{unit}"/></value></observationRange></referenceRange></observation></component>"#,
                number = value.test,
                loinc = test.loinc,
                name = test.name,
                unit = test.unit,
                printed = value.printed(),
            );
        }
        xml.push_str("</organizer></entry>\n");
    }
    xml.push_str("</section></component></structuredBody></component></ClinicalDocument>\n");
    one_file(folder, "document.xml", &xml)
}

pub(super) fn hl7(folder: &Path) -> Result<Material> {
    let mut text = String::new();
    for (draw, panel) in weekly().enumerate() {
        let stamp = panel.stamp();
        let _ = write!(
            text,
            "MSH|^~\\&|LAB|INVENTED||APP|{stamp}||ORU^R01|{draw}|P|2.5\r\
             PID|1||MRN-0001^^^INVENTED^MR||Example^Ann||19510602|F\r\
             OBR|1|A{draw}|F{draw}|CBC^CBC^L|||{stamp}00+0000|||||||||||||||||||F\r"
        );
        for (value, number) in panel.values.iter().zip(1..) {
            let test = value.test();
            let (low, high) = test.range;
            let _ = write!(
                text,
                "OBX|{number}|NM|{loinc}^{name}^LN||{printed}|{unit}|{low}-{high}|{flag}|||F\r",
                loinc = test.loinc,
                name = test.name,
                unit = test.unit,
                printed = value.printed(),
                flag = value.flag(),
            );
        }
    }
    one_file(folder, "messages.hl7", &text)
}

/// Writes `panels` draws as tables of `panels_per_file`.
pub(super) fn csv(
    folder: &Path,
    name: &str,
    panels: u32,
    panels_per_file: u32,
) -> Result<Material> {
    let mut files = Vec::new();
    let mut open: Option<BufWriter<File>> = None;
    for (panel, number) in six_hourly(panels).zip(0..) {
        if number % panels_per_file == 0 {
            let path = folder.join(format!("{name}-{:02}.csv", number / panels_per_file));
            let mut file = BufWriter::new(File::create(&path)?);
            file.write_all(b"Date,Time,Test,Result,Unit,Low,High,Flag\n")?;
            files.push(path);
            open = Some(file);
        }
        let Some(file) = &mut open else { continue };
        let (date, time) = (panel.date(), panel.time());
        for value in &panel.values {
            let test = value.test();
            let (low, high) = test.range;
            writeln!(
                file,
                "{date},{time},{},{},{},{low},{high},{}",
                test.name,
                value.printed(),
                test.unit,
                value.flag()
            )?;
        }
    }
    if let Some(mut file) = open {
        file.flush()?;
    }
    Ok(Material {
        files,
        truth: truth(six_hourly(panels)),
    })
}

/// Whether the cells of a table are ruled off. Lines help those who look for cells, and disturb those who look
/// for letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    Ruled,
    Open,
}

/// Writes one page for each weekly draw of the first `pages`, at most `pages_per_file` to a file.
pub(super) fn pdf(
    folder: &Path,
    name: &str,
    pages: usize,
    pages_per_file: usize,
    rules: Rules,
) -> Result<Material> {
    let panels: Vec<Panel> = weekly().take(pages).collect();
    let mut files = Vec::new();
    for (number, panels) in panels.chunks(pages_per_file).enumerate() {
        let path = folder.join(format!("{name}-{number:02}.pdf"));
        fs::write(&path, pdf_of(panels, rules))?;
        files.push(path);
    }
    Ok(Material {
        files,
        truth: truth(panels.into_iter()),
    })
}

/// A plain PDF 1.4 with uncompressed pages: a heading, and a table.
fn pdf_of(panels: &[Panel], rules: Rules) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        String::new(),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let mut kids = String::new();
    for panel in panels {
        let content = page_content(panel, rules);
        objects.push(format!(
            "<</Length {}>>\nstream\n{content}\nendstream",
            content.len() + 1
        ));
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {} 0 R>>",
            objects.len()
        ));
        let _ = write!(kids, "{} 0 R ", objects.len());
    }
    if let Some(pages) = objects.get_mut(1) {
        *pages = format!("<</Type/Pages/Kids[{kids}]/Count {}>>", panels.len());
    }
    let mut pdf = String::from("%PDF-1.4\n");
    let mut places = String::new();
    for (object, number) in objects.iter().zip(1..) {
        let _ = writeln!(places, "{:010} 00000 n ", pdf.len());
        let _ = write!(pdf, "{number} 0 obj\n{object}\nendobj\n");
    }
    let start = pdf.len();
    let size = objects.len() + 1;
    let _ = write!(
        pdf,
        "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    );
    pdf.into_bytes()
}

const COLUMNS: [u32; 6] = [50, 200, 280, 370, 480, 545];
const ROW: u32 = 24;

fn page_content(panel: &Panel, rules: Rules) -> String {
    let mut content = String::new();
    let mut text = |x: u32, y: u32, size: u32, words: &str| {
        let _ = writeln!(content, "BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET");
    };
    text(50, 790, 16, "Invented Laboratory");
    text(50, 765, 11, "Patient: Ann Example");
    text(300, 765, 11, "Date of birth: 1951-06-02");
    let collected = format!("Collected: {} {}", panel.date(), panel.time());
    text(50, 745, 11, &collected);
    let top = 720;
    let mut row = |number: usize, cells: [&str; 5]| {
        let y = top - ROW * u32::try_from(number).unwrap_or_default() - 16;
        for (cell, x) in cells.into_iter().zip(COLUMNS) {
            if !cell.is_empty() {
                text(x + 4, y, 11, cell);
            }
        }
    };
    row(0, ["Test", "Result", "Unit", "Reference range", "Flag"]);
    for (value, number) in panel.values.iter().zip(1..) {
        let test = value.test();
        let (low, high) = test.range;
        let (printed, range) = (value.printed(), format!("{low} - {high}"));
        row(
            number,
            [test.name, &printed, test.unit, &range, value.flag()],
        );
    }
    if rules == Rules::Open {
        return content;
    }
    let rows = u32::try_from(TESTS.len()).unwrap_or_default() + 1;
    let bottom = top - ROW * rows;
    let _ = writeln!(content, "0.5 w");
    for line in 0..=rows {
        let y = top - ROW * line;
        let _ = writeln!(content, "50 {y} m 545 {y} l S");
    }
    for x in COLUMNS {
        let _ = writeln!(content, "{x} {top} m {x} {bottom} l S");
    }
    content
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pdf_says_truly_where_its_objects_stand() {
        let panels: Vec<Panel> = weekly().take(3).collect();
        let pdf = String::from_utf8(pdf_of(&panels, Rules::Ruled)).expect("ASCII");
        let start: usize = pdf
            .lines()
            .rev()
            .nth(1)
            .and_then(|line| line.parse().ok())
            .expect("startxref");
        let table = pdf.get(start..).expect("within the file");
        let places: Vec<usize> = table
            .lines()
            .skip(3)
            .map_while(|line| line.strip_suffix(" 00000 n ")?.parse().ok())
            .collect();
        assert_eq!(places.len(), 9);
        for (place, number) in places.into_iter().zip(1..) {
            let object = pdf.get(place..).expect("within the file");
            assert!(object.starts_with(&format!("{number} 0 obj\n")), "{number}");
        }
    }
}
