//! The letters of a message: what MSH-18 names, by HL7 table 0211.
//!
//! Cut into segments first: a line end is a line end in every one of these encodings. What cannot be
//! read is refused by name; a guess could turn a unit into another.

use std::borrow::Cow;

use encoding_rs as e;
use encoding_rs::Encoding;

/// How the segments of a message are to be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Charset {
    /// Nothing was declared: UTF-8 where it is, else Windows-1252.
    #[default]
    Open,
    /// As declared; UTF-8 where the bytes can be nothing else.
    Declared(&'static Encoding),
    /// Declared, and not one that we read.
    Unknown,
}

impl Charset {
    /// Understands MSH-18. A second name adds letters that are reached by escapes.
    pub(super) fn of(field: &str, repetition: char) -> Self {
        let mut found = Self::Open;
        for name in field.split(repetition).map(str::trim) {
            let one = Self::named(name);
            let adds_japanese = one == Self::Declared(e::ISO_2022_JP);
            match found {
                Self::Open => found = one,
                Self::Declared(_) if adds_japanese || one == Self::Unknown => found = one,
                Self::Declared(_) | Self::Unknown => {}
            }
        }
        found
    }

    fn named(name: &str) -> Self {
        let plain: String = name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|letter| letter.to_ascii_uppercase())
            .collect();
        let encoding = match plain.as_str() {
            "" | "\"\"" => return Self::Open,
            // Plain ASCII is often declared and seldom kept to.
            "ASCII" | "USASCII" | "ISOIR6" => return Self::Open,
            "88591" | "ISO88591" | "LATIN1" | "WINDOWS1252" | "CP1252" | "ANSI" => e::WINDOWS_1252,
            "88592" | "ISO88592" => e::ISO_8859_2,
            "88593" | "ISO88593" => e::ISO_8859_3,
            "88594" | "ISO88594" => e::ISO_8859_4,
            "88595" | "ISO88595" => e::ISO_8859_5,
            "88596" | "ISO88596" => e::ISO_8859_6,
            "88597" | "ISO88597" => e::ISO_8859_7,
            "88598" | "ISO88598" => e::ISO_8859_8,
            "88599" | "ISO88599" => e::WINDOWS_1254,
            "885910" | "ISO885910" => e::ISO_8859_10,
            "885911" | "ISO885911" => e::WINDOWS_874,
            "885913" | "ISO885913" => e::ISO_8859_13,
            "885914" | "ISO885914" => e::ISO_8859_14,
            "885915" | "ISO885915" => e::ISO_8859_15,
            "885916" | "ISO885916" => e::ISO_8859_16,
            "WINDOWS1250" | "CP1250" => e::WINDOWS_1250,
            "WINDOWS1251" | "CP1251" => e::WINDOWS_1251,
            "ISOIR14" | "ISOIR87" | "ISO2022JP" => e::ISO_2022_JP,
            "SHIFTJIS" | "SJIS" => e::SHIFT_JIS,
            "GB180302000" | "GB18030" | "GB2312" | "GBK" => e::GB18030,
            "BIG5" => e::BIG5,
            "KSX1001" | "KSC5601" | "EUCKR" => e::EUC_KR,
            // Wide forms were recognised by their bytes before; here the text is UTF-8 already.
            "UNICODE" | "UNICODEUTF8" | "UTF8" | "UNICODEUTF16" | "UTF16" => e::UTF_8,
            _ => return Self::Unknown,
        };
        Self::Declared(encoding)
    }

    /// Decodes a segment, or a few bytes of one.
    pub(super) fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        if bytes.is_ascii() && self != Self::Declared(e::ISO_2022_JP) {
            return String::from_utf8_lossy(bytes);
        }
        let is_utf8 = std::str::from_utf8(bytes).is_ok();
        let encoding = match self {
            Self::Declared(encoding) if encoding != e::UTF_8 => {
                // Letters of several bytes that are sound UTF-8 hardly ever come about by chance.
                let is_single = encoding.is_single_byte();
                if is_utf8 && is_single {
                    e::UTF_8
                } else {
                    encoding
                }
            }
            Self::Open | Self::Unknown | Self::Declared(_) if is_utf8 => e::UTF_8,
            Self::Open | Self::Unknown | Self::Declared(_) => e::WINDOWS_1252,
        };
        encoding.decode_without_bom_handling(bytes).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_the_table_is_read_or_refused() {
        for (declared, bytes, expected) in [
            ("", &b"H\xc3\xa4mo"[..], "Hämo"),
            ("", b"H\xe4mo", "Hämo"),
            ("ASCII", b"H\xe4mo", "Hämo"),
            ("8859/1", b"H\xe4mo 10\xb3/\xb5L", "Hämo 10³/µL"),
            ("8859/1", "10³/µL".as_bytes(), "10³/µL"),
            ("8859/2", b"Krvin\xedk \xf8", "Krviník ř"),
            ("8859/5", b"\xb3\xd5\xdc\xde", "Гемо"),
            ("8859/7", b"\xc1\xe9\xec\xef", "Αιμο"),
            ("8859/9", b"Lenfosit \xfd", "Lenfosit ı"),
            ("8859/15", b"\xa4", "€"),
            ("UNICODE UTF-8", "血小板".as_bytes(), "血小板"),
            ("UNICODE UTF-8", b"H\xe4mo", "Hämo"),
            ("ISO IR87", b"\x1b$B7l>.HD\x1b(B", "血小板"),
            ("ASCII~ISO IR87", b"\x1b$B7l>.HD\x1b(B", "血小板"),
            ("GB 18030-2000", b"\xd1\xaa\xd0\xa1\xb0\xe5", "血小板"),
            ("BIG-5", b"\xa6\xe5\xa4p\xaaO", "血小板"),
            ("KS X 1001", b"\xc7\xf7\xbc\xd2\xc6\xc7", "혈소판"),
        ] {
            let charset = Charset::of(declared, '~');
            assert_eq!(charset.decode(bytes), expected, "{declared}");
        }
        for unknown in ["ISO IR159", "CNS 11643-1992", "UNICODE UTF-32", "ROT13"] {
            assert_eq!(Charset::of(unknown, '~'), Charset::Unknown, "{unknown}");
        }
    }
}
