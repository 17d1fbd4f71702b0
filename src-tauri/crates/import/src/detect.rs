//! The format of a document, recognised from its content.

use domain::draft::{DocumentFormat, ProblemCode};

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// FHIR JSON or NDJSON (or other JSON, which the reader refuses).
    Fhir,
    /// Separated text.
    Table,
    /// C-CDA.
    Ccda,
    /// HL7 version 2.
    Hl7,
    /// PDF.
    Pdf,
    /// A format that is recognised and not read.
    Later(DocumentFormat),
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
    let text = without_mark(head);
    let text = text.trim_ascii_start();
    match text.first() {
        Some(b'{' | b'[') => return Content::Fhir,
        Some(b'<') => return xml(text),
        _ => {}
    }
    if text.starts_with(b"MSH|")
        || text.starts_with(b"FHS|")
        || text.starts_with(b"BHS|")
        || is_message(text)
    {
        return Content::Hl7;
    }
    let name = file_name.to_ascii_lowercase();
    if name.ends_with(".pdf") {
        return Content::Refused(DocumentFormat::Unknown, ProblemCode::UnknownFormat);
    }
    if name.ends_with(".json") || name.ends_with(".ndjson") {
        return Content::Refused(DocumentFormat::Unknown, ProblemCode::Damaged);
    }
    if is_text(bytes) && has_separator(text) {
        return Content::Table;
    }
    Content::Refused(DocumentFormat::Unknown, ProblemCode::UnknownFormat)
}

fn by_signature(head: &[u8], bytes: &[u8]) -> Option<Content> {
    const PICTURES: &[&[u8]] = &[
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF8",
        b"II*\0",
        b"MM\0*",
        b"BM",
    ];
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        let format = if find(bytes, b"apple_health_export").is_some() {
            DocumentFormat::AppleHealth
        } else if find(bytes, b"xl/workbook").is_some()
            || find(bytes, b"opendocument.spreadsheet").is_some()
        {
            DocumentFormat::Spreadsheet
        } else {
            DocumentFormat::Archive
        };
        return Some(Content::Later(format));
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Some(Content::Later(DocumentFormat::Spreadsheet));
    }
    let is_bitmap_text = head.starts_with(b"BM") && is_text(head);
    if !is_bitmap_text && PICTURES.iter().any(|mark| head.starts_with(mark)) {
        return Some(Content::Later(DocumentFormat::Image));
    }
    let kind = head.get(4..12).unwrap_or_default();
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP")
        || kind == b"ftypheic"
        || kind == b"ftypheix"
        || kind == b"ftypmif1"
    {
        return Some(Content::Later(DocumentFormat::Image));
    }
    None
}

fn xml(text: &[u8]) -> Content {
    if find(text, b"ClinicalDocument").is_some() || find(text, b"urn:hl7-org:v3").is_some() {
        Content::Ccda
    } else if find(text, b"HealthData").is_some() {
        Content::Later(DocumentFormat::AppleHealth)
    } else {
        Content::Refused(DocumentFormat::Unknown, ProblemCode::UnknownFormat)
    }
}

/// A message may have other delimiters than `|`, which follow `MSH`.
fn is_message(text: &[u8]) -> bool {
    text.starts_with(b"MSH")
        && text
            .get(3)
            .is_some_and(|delimiter| !delimiter.is_ascii_alphanumeric() && *delimiter > b' ')
        && text.get(3) == text.get(8)
}

fn without_mark(head: &[u8]) -> &[u8] {
    head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head)
}

/// Says whether the bytes can be text of any encoding that tables are written in.
fn is_text(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return true;
    }
    let sample = bytes.get(..bytes.len().min(64 * 1024)).unwrap_or_default();
    let odd = sample
        .iter()
        .filter(|byte| **byte < b' ' && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0c))
        .count();
    odd == 0
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
            (b"just words", "x.txt", unknown),
            (b"MSH|^~\\&|", "x.csv", Content::Hl7),
            (b"MSH$%~\\&$a", "x.csv", Content::Hl7),
            (
                b"<?xml version=\"1.0\"?><ClinicalDocument>",
                "x",
                Content::Ccda,
            ),
            (
                b"\x89PNG\r\n\x1a\n...",
                "x",
                Content::Later(DocumentFormat::Image),
            ),
            (
                b"PK\x03\x04...xl/workbook.xml",
                "x.zip",
                Content::Later(DocumentFormat::Spreadsheet),
            ),
            (b"\0\x01\x02,\x03", "x.csv", unknown),
        ] {
            assert_eq!(content(bytes, name), expected, "{name}");
        }
    }
}
