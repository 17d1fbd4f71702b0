//! Text in Unicode, whatever it was written in.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How much is looked at to tell an encoding.
const SAMPLE: usize = 256 * 1024;

/// Decodes a text; a NUL becomes the sign for an unreadable letter, so that no number hides it.
pub(crate) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let bytes = bytes.strip_suffix(b"\x1a").unwrap_or(bytes);
    let text = in_unicode(bytes);
    if text.contains('\0') {
        let end = text.trim_end_matches('\0').len();
        Cow::Owned(
            text.get(..end)
                .unwrap_or_default()
                .replace('\0', "\u{fffd}"),
        )
    } else {
        text
    }
}

fn in_unicode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0;
    }
    if let Some(encoding) = wide(bytes) {
        return encoding.decode(bytes).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let sample = sample(bytes);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guess = detector.guess(None, Utf8Detection::Allow);
    let guess = if guess == UTF_8 { WINDOWS_1252 } else { guess };
    // The detector knows what the web writes. Old spreadsheets and laboratory programs write otherwise:
    // what gives the more natural words wins.
    let web = naturalness(&guess.decode(sample).0);
    let mac = naturalness(&MACINTOSH.decode(sample).0);
    let dos = naturalness(&from_dos(sample));
    if mac > web && mac >= dos {
        MACINTOSH.decode(bytes).0
    } else if dos > web {
        Cow::Owned(from_dos(bytes))
    } else {
        guess.decode(bytes).0
    }
}

fn sample(bytes: &[u8]) -> &[u8] {
    bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default()
}

/// UTF-16 without a mark: every second byte of plain letters is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let pairs = sample.len() / 2;
    if pairs < 4 {
        return None;
    }
    let zeros = |offset: usize| {
        sample
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (first, second) = (zeros(0), zeros(1));
    if second * 10 > pairs * 7 && first * 10 < pairs {
        Some(UTF_16LE)
    } else if first * 10 > pairs * 7 && second * 10 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Says whether bytes can be text of any encoding that tables are written in.
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || wide(bytes).is_some() {
        return true;
    }
    let sample = bytes.get(..bytes.len().min(64 * 1024)).unwrap_or_default();
    let odd = sample
        .iter()
        .filter(|byte| **byte < b' ' && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a | 0))
        .count();
    let nul = sample.iter().filter(|byte| **byte == 0).count();
    odd == 0 && nul * 50 <= sample.len()
}

/// How natural the letters beyond ASCII are where they stand: small accented letters within words and
/// signs of units count for it, anything else against it.
fn naturalness(text: &str) -> i64 {
    let mut score = 0;
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_ascii() {
            let is_inside = before.is_ascii_alphabetic();
            let is_alone =
                !before.is_alphabetic() && !letters.peek().is_some_and(|next| next.is_alphabetic());
            score += match letter {
                // A dash between two numbers is such a letter in another encoding.
                'ä' | 'ö' | 'ü' | 'ß' | 'ê' | 'á' | 'í' | 'ú' | 'ñ' | 'ç' | 'ã' | 'õ' | 'ì'
                | 'â' | 'ô' | 'û' | 'î' | 'ï' | 'ë' | 'ø' | 'ù' | 'ò'
                    if is_alone =>
                {
                    -2
                }
                'ä' | 'ö' | 'ü' | 'ß' | 'é' | 'è' | 'ê' | 'à' | 'á' | 'í' | 'ó' | 'ú' | 'ñ'
                | 'ç' | 'ã' | 'õ' | 'å' | 'ø' | 'æ' | 'ò' | 'ù' | 'ì' | 'â' | 'ô' | 'û' | 'î'
                | 'ï' | 'ë' | 'ą' | 'ć' | 'ę' | 'ł' | 'ń' | 'ś' | 'ź' | 'ż' | 'č' | 'š' | 'ž'
                | 'ř' | 'ě' | 'ý' | 'ő' | 'ű' => 2,
                'µ' | 'μ' | '°' | '²' | '³' | '±' | '–' | '’' | '≤' | '≥' | '€' | '\u{a0}' => {
                    1
                }
                'Ä' | 'Ö' | 'Ü' | 'É' | 'È' | 'À' | 'Å' | 'Ø' | 'Ç' | 'Ñ' | 'Ó' | 'Á' | 'Í'
                | 'Ú' | 'Š' | 'Č' | 'Ž' | 'Ł' | 'Ś'
                    if !is_inside || before.is_uppercase() =>
                {
                    1
                }
                '\u{fffd}' => -3,
                _ => -2,
            };
        }
        before = letter;
    }
    score
}

/// The code page of DOS for western Europe, as far as its letters occur on lab sheets.
fn from_dos(bytes: &[u8]) -> String {
    const LETTERS: &[(u8, char)] = &[
        (0x80, 'Ç'),
        (0x81, 'ü'),
        (0x82, 'é'),
        (0x83, 'â'),
        (0x84, 'ä'),
        (0x85, 'à'),
        (0x86, 'å'),
        (0x87, 'ç'),
        (0x88, 'ê'),
        (0x89, 'ë'),
        (0x8a, 'è'),
        (0x8b, 'ï'),
        (0x8c, 'î'),
        (0x8d, 'ì'),
        (0x8e, 'Ä'),
        (0x8f, 'Å'),
        (0x90, 'É'),
        (0x91, 'æ'),
        (0x92, 'Æ'),
        (0x93, 'ô'),
        (0x94, 'ö'),
        (0x95, 'ò'),
        (0x96, 'û'),
        (0x97, 'ù'),
        (0x98, 'ÿ'),
        (0x99, 'Ö'),
        (0x9a, 'Ü'),
        (0x9b, 'ø'),
        (0x9d, 'Ø'),
        (0xa0, 'á'),
        (0xa1, 'í'),
        (0xa2, 'ó'),
        (0xa3, 'ú'),
        (0xa4, 'ñ'),
        (0xa5, 'Ñ'),
        (0xe1, 'ß'),
        (0xe6, 'µ'),
        (0xf1, '±'),
        (0xf8, '°'),
        (0xfc, '³'),
        (0xfd, '²'),
        (0xff, '\u{a0}'),
    ];
    bytes
        .iter()
        .map(|byte| {
            if byte.is_ascii() {
                return char::from(*byte);
            }
            LETTERS
                .iter()
                .find(|(code, _)| code == byte)
                .map_or('\u{fffd}', |(_, letter)| *letter)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_old_programs_wrote_is_read_as_it_was_meant() {
        for (bytes, expected) in [
            (&b"H\xe4moglobin;8,9;g/dl"[..], "Hämoglobin;8,9;g/dl"),
            (b"H\x8amoglobin;8,9;\xb5mol/l", "Hämoglobin;8,9;µmol/l"),
            (b"H\x84moglobin;8,9;g/dl", "Hämoglobin;8,9;g/dl"),
            (
                b"N\xb0;Plaquettes;Leucocytes;H\xe9moglobine",
                "N°;Plaquettes;Leucocytes;Hémoglobine",
            ),
            (
                b"H\x8emoglobine;8,9;Pr\x8el\x8fvement",
                "Hémoglobine;8,9;Prélèvement",
            ),
            (
                b"K\xe4the  4,00 \x96 10,00  80,0 \x96 98,0  0 \x96 6",
                "Käthe  4,00 – 10,00  80,0 – 98,0  0 – 6",
            ),
            (b"\xef\xbb\xbfHb;\xc3\xa4", "Hb;ä"),
            (b"\xff\xfeH\0b\0;\0", "Hb;"),
            (b"\xfe\xff\0H\0b\0;", "Hb;"),
            (b"H\0b\0;\x008\0,\x009\0", "Hb;8,9"),
            (b"\0H\0b\0;\x008\0,\x009", "Hb;8,9"),
            (b"Hb;8\09;\0\0", "Hb;8\u{fffd}9;"),
        ] {
            assert_eq!(decoded(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn polish_and_czech_words_keep_their_letters() {
        let text = "Krwinki białe;Płytki krwi;Hemoglobina;Średnia objętość krwinki;Żelazo;źródło";
        let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode(text);
        assert_eq!(decoded(&bytes), text);
    }
}
