//! A PDF inside a document of another format, as base64: the report itself, where the document holds no results.

use crate::detect::Content;

/// No PDF is sought further into a document than this.
const LARGEST: usize = crate::LARGEST_DOCUMENT;
/// `%PDF-` in base64.
const MARK: &[u8] = b"JVBERi0";

/// The first PDF that lies in a document of a format that may carry one.
pub(crate) fn pdf(bytes: &[u8], content: Content) -> Option<Vec<u8>> {
    match content {
        Content::Fhir | Content::Ccda | Content::Hl7 => {}
        Content::Table
        | Content::Text
        | Content::Spreadsheet
        | Content::Pdf
        | Content::AppleHealth
        | Content::Archive
        | Content::Picture
        | Content::Refused(..) => return None,
    }
    let bytes = bytes.get(..bytes.len().min(LARGEST))?;
    let at = bytes
        .windows(MARK.len())
        .position(|window| window == MARK)?;
    let pdf = decoded(bytes.get(at..)?);
    pdf.starts_with(b"%PDF-").then_some(pdf)
}

/// Reads base64 up to its end. Line ends, plain or as JSON and HL7 write them, may stand in it.
fn decoded(text: &[u8]) -> Vec<u8> {
    let mut found = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0u32);
    let mut rest = text.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            // `\n`, `\r`, `\/` in JSON.
            b'\\' => match rest.next_if(|next| b"nr/".contains(next)) {
                Some(b'/') => 63,
                Some(_) => continue,
                None => break,
            },
            _ => break,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            found.push((bits >> count & 0xff) as u8);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use domain::draft::DocumentFormat;

    use super::*;
    use crate::drawn::Sheet;
    use crate::shown::options;
    use crate::{page_size, read};

    fn encoded(bytes: &[u8]) -> String {
        const LETTERS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut text = String::new();
        for three in bytes.chunks(3) {
            let number = (0..3).fold(0u32, |sum, at| {
                sum << 8 | u32::from(three.get(at).copied().unwrap_or_default())
            });
            for at in 0..=three.len() {
                let index = (number >> (18 - 6 * at) & 63) as usize;
                text.push(LETTERS.get(index).copied().map_or('=', char::from));
            }
        }
        text
    }

    #[test]
    fn base64_is_read_up_to_its_end() {
        for (text, expected) in [
            ("JVBERi0xLjc=", "%PDF-1.7"),
            ("JVBE\r\nRi0xLjc=\"", "%PDF-1.7"),
            ("JVBE\\nRi0xLjc", "%PDF-1.7"),
            ("JVBERi0xLjc<", "%PDF-1.7"),
        ] {
            assert_eq!(decoded(text.as_bytes()), expected.as_bytes(), "{text}");
        }
    }

    #[test]
    fn a_report_that_lies_in_a_document_as_pdf_is_read() {
        let sheet = Sheet::new(
            "\nPatient: Example, Ann    DOB: 21 May 1951\nCollected: 12 Mar 2026\nHemoglobin    9.1     g/dL     12.0 - 16.0\n",
        );
        let pdf = encoded(&sheet.pdf());
        let documents = [
            format!(
                r#"{{"resourceType":"DiagnosticReport","status":"final","presentedForm":[{{"contentType":"application/pdf","data":"{pdf}"}}]}}"#
            ),
            format!(
                "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component><nonXMLBody><text mediaType=\"application/pdf\" representation=\"B64\">{pdf}</text></nonXMLBody></component></ClinicalDocument>"
            ),
            format!(
                "MSH|^~\\&|L||||||ORU^R01|1|P|2.5\rPID|1||77||Example^Ann\rOBR|1||F1|LAB|||20260312\rOBX|1|ED|PDF^Report||^application^pdf^Base64^{pdf}||||||F\r"
            ),
        ];
        for document in documents {
            let reading = read(document.as_bytes(), "a", &options());
            assert_eq!(reading.format, DocumentFormat::PdfText);
            let values: Vec<&str> = reading
                .drafts
                .iter()
                .map(|draft| draft.printed.value.as_str())
                .collect();
            assert_eq!(values, ["9.1"]);
            assert!(page_size(document.as_bytes(), 1).is_ok());
        }
    }
}
