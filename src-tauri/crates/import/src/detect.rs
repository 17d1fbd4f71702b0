//! The format of a document, recognised from its content.

use domain::draft::{DocumentFormat, ProblemCode};

use crate::archive;
use crate::csv_text;
use crate::encoding::beginning;

/// How far into a text the root of a document is looked for.
const LOOKED_AT: usize = 16 << 10;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// FHIR as JSON, NDJSON or XML (or other JSON, which the reader refuses).
    Fhir,
    /// Separated text.
    Table,
    /// Text without separators.
    Text,
    /// XLSX, ODS or XLS.
    Spreadsheet,
    /// C-CDA.
    Ccda,
    /// HL7 version 2.
    Hl7,
    /// PDF.
    Pdf,
    /// An export of Apple Health.
    AppleHealth,
    /// A zip of documents.
    Archive,
    /// A picture of a kind that is read.
    Picture,
    /// Not readable, and why.
    Refused(DocumentFormat, ProblemCode),
}

/// Recognises the format of `bytes`.
pub(crate) fn content(bytes: &[u8], file_name: &str) -> Content {
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if find(head, b"%PDF-").is_some() {
        return Content::Pdf;
    }
    if let Some(content) = by_signature(head, bytes) {
        return content;
    }
    let text = beginning(bytes, LOOKED_AT);
    let text = text.trim_ascii_start();
    match text.first() {
        Some(b'{' | b'[') => return Content::Fhir,
        Some(b'<') => return xml(text),
        _ => {}
    }
    if is_message(text) {
        return Content::Hl7;
    }
    let name = file_name.to_ascii_lowercase();
    if name.ends_with(".pdf") {
        return Content::Refused(DocumentFormat::Unknown, ProblemCode::UnknownFormat);
    }
    if name.ends_with(".json") || name.ends_with(".ndjson") {
        return Content::Refused(DocumentFormat::Unknown, ProblemCode::Damaged);
    }
    if csv_text::is_text(bytes) {
        return if has_separator(text) {
            Content::Table
        } else {
            Content::Text
        };
    }
    Content::Refused(DocumentFormat::Unknown, ProblemCode::UnknownFormat)
}

fn by_signature(head: &[u8], bytes: &[u8]) -> Option<Content> {
    const PICTURES: &[&[u8]] = &[b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*"];
    const OTHER_PICTURE: Content =
        Content::Refused(DocumentFormat::Image, ProblemCode::PictureFormat);
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Some(archive::content(bytes));
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Some(Content::Spreadsheet);
    }
    if PICTURES.iter().any(|mark| head.starts_with(mark)) {
        return Some(Content::Picture);
    }
    let is_bitmap = head.starts_with(b"BM") && !csv_text::is_text(head);
    if is_bitmap || head.starts_with(b"GIF8") {
        return Some(OTHER_PICTURE);
    }
    let kind = head.get(4..12).unwrap_or_default();
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP")
        || kind == b"ftypheic"
        || kind == b"ftypheix"
        || kind == b"ftypmif1"
        || kind == b"ftypavif"
        || kind == b"ftypmsf1"
        || kind == b"ftyphevc"
    {
        return Some(OTHER_PICTURE);
    }
    None
}

/// By the root element, behind whatever comes before it.
fn xml(text: &[u8]) -> Content {
    let text = String::from_utf8_lossy(text);
    let (name, attributes) = root_of(&text);
    let local = name.rsplit(':').next().unwrap_or(name);
    let is_resource = local.starts_with(|letter: char| letter.is_ascii_uppercase());
    match local {
        "ClinicalDocument" => Content::Ccda,
        "HealthData" => Content::AppleHealth,
        _ if attributes.contains("http://hl7.org/fhir") && is_resource => Content::Fhir,
        _ if attributes.contains("urn:hl7-org:v3") => Content::Ccda,
        // Inside a style sheet that shows it.
        "stylesheet" if text.contains("ClinicalDocument") => Content::Ccda,
        _ => Content::Refused(DocumentFormat::Unknown, ProblemCode::UnknownFormat),
    }
}

/// The name of the root element and what stands behind it in its tag; empty where it is not reached. A
/// document type names its root as well, which is as good.
fn root_of(text: &str) -> (&str, &str) {
    let mut rest = text;
    for _ in 0..100 {
        let Some((_, tag)) = rest.split_once('<') else {
            break;
        };
        let end = if let Some(comment) = tag.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, behind)| behind);
            continue;
        } else if tag.starts_with('?') {
            "?>"
        } else if let Some(declared) = tag.strip_prefix("!DOCTYPE") {
            let name = declared.trim_start();
            let end = name.find(|letter: char| letter.is_whitespace() || "[>".contains(letter));
            return name.split_at(end.unwrap_or(name.len()));
        } else {
            let end = tag.find(|letter: char| letter.is_whitespace() || "/>".contains(letter));
            let (name, behind) = tag.split_at(end.unwrap_or(tag.len()));
            return (name, behind.split('>').next().unwrap_or_default());
        };
        rest = tag.split_once(end).map_or("", |(_, behind)| behind);
    }
    ("", "")
}

/// A message, a batch or a file of batches, perhaps framed for a wire. It may have other delimiters than
/// `|`; the one behind the name comes again behind the other signs.
fn is_message(text: &[u8]) -> bool {
    let is_frame = |byte: &u8| *byte == 0x0b || byte.is_ascii_whitespace();
    let start = text.iter().position(|byte| !is_frame(byte)).unwrap_or(0);
    let text = text.get(start..).unwrap_or_default();
    let is_named = [b"MSH", b"FHS", b"BHS"]
        .iter()
        .any(|name| text.starts_with(*name));
    let Some(delimiter) = text.get(3) else {
        return false;
    };
    let comes_again = || {
        text.get(4..10)
            .is_some_and(|signs| signs.contains(delimiter))
    };
    is_named
        && !delimiter.is_ascii_alphanumeric()
        && *delimiter > b' '
        && (*delimiter == b'|' || comes_again())
}

/// Says whether the first letter of a text is this one.
pub(crate) fn begins_with(bytes: &[u8], letter: u8) -> bool {
    beginning(bytes, 256).trim_ascii_start().first() == Some(&letter)
}

fn has_separator(text: &[u8]) -> bool {
    text.starts_with(b"\xff\xfe")
        || text.starts_with(b"\xfe\xff")
        || text
            .iter()
            .any(|byte| matches!(byte, b',' | b';' | b'\t' | b'|'))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_and_not_the_name() {
        use ProblemCode::UnknownFormat;
        let unknown = Content::Refused(DocumentFormat::Unknown, UnknownFormat);
        for (bytes, name, expected) in [
            (&b"%PDF-1.7\n"[..], "report.txt", Content::Pdf),
            (b"\n%PDF-1.4", "report.pdf", Content::Pdf),
            (b"\xef\xbb\xbf {\"a\": 1}", "x.csv", Content::Fhir),
            (b"a;b\n1;2\n", "x.json.csv", Content::Table),
            (b"not a pdf", "x.pdf", unknown),
            (b"just words", "x.txt", Content::Text),
            (b"MSH|^~\\&|", "x.csv", Content::Hl7),
            (b"MSH$%~\\&$a", "x.csv", Content::Hl7),
            (
                b"<?xml version=\"1.0\"?><ClinicalDocument>",
                "x",
                Content::Ccda,
            ),
            (b"PK\x03\x04... cut off", "x.zip", Content::Archive),
            (b"\x0bMSH|^~\\&|LAB", "x.txt", Content::Hl7),
            (b"FHS#*~\\&#LAB", "x.txt", Content::Hl7),
            (b"MSH;1;2\n", "x.csv", Content::Table),
            (b"\xff\xfe{\0\"\0a\0\"\0", "x.csv", Content::Fhir),
            (b"<\0a\0/\0>\0", "x.xml", unknown),
            (b"\x89PNG\r\n\x1a\n...", "x", Content::Picture),
            (
                b"<?xml version=\"1.0\"?><!-- <a> --><Observation xmlns=\"http://hl7.org/fhir\">",
                "x",
                Content::Fhir,
            ),
            (
                b"<a:ClinicalDocument xmlns:a='urn:hl7-org:v3'>",
                "x",
                Content::Ccda,
            ),
            (
                b"<!DOCTYPE HealthData [<!ELEMENT HealthData (Me)>",
                "x",
                Content::AppleHealth,
            ),
            (
                b"<xsl:stylesheet><d:x><c:ClinicalDocument>",
                "x",
                Content::Ccda,
            ),
            (b"\0\x01\x02,\x03", "x.csv", unknown),
        ] {
            assert_eq!(content(bytes, name), expected, "{name}");
        }
    }
}
