//! The letters of structured documents, whatever they are encoded in.
//!
//! Marks at the start and the pattern of zero bytes decide; what a document declares about itself is
//! the business of its format.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE};

const MARK: &[u8] = b"\xef\xbb\xbf";

/// Gives the text where it is Unicode in any form but UTF-32, without its mark.
pub(crate) fn unicode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(wide) = wide_encoding(bytes) {
        let whole = bytes
            .strip_prefix(b"\xff\xfe")
            .or_else(|| bytes.strip_prefix(b"\xfe\xff"))
            .unwrap_or(bytes);
        let (text, had_errors) = wide.decode_without_bom_handling(whole);
        return (!had_errors).then_some(text);
    }
    std::str::from_utf8(bytes.strip_prefix(MARK).unwrap_or(bytes))
        .ok()
        .map(Cow::Borrowed)
}

/// The first bytes as UTF-8, for telling formats apart: as far as they go, damage replaced.
pub(crate) fn beginning(bytes: &[u8], most: usize) -> Cow<'_, [u8]> {
    let head = bytes.get(..most & !1).unwrap_or(bytes);
    match wide_encoding(head) {
        Some(wide) => {
            let whole = head
                .strip_prefix(b"\xff\xfe")
                .or_else(|| head.strip_prefix(b"\xfe\xff"))
                .unwrap_or(head);
            let (text, _) = wide.decode_without_bom_handling(whole);
            Cow::Owned(text.into_owned().into_bytes())
        }
        None => Cow::Borrowed(head.strip_prefix(MARK).unwrap_or(head)),
    }
}

/// UTF-16 has a mark, or a zero beside each of its first two letters.
pub(crate) fn wide_encoding(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] => None,
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_unicode_gives_the_same_letters() {
        let wide = |swap: bool, mark: bool| -> Vec<u8> {
            let text = if mark { "\u{feff}<µ>" } else { "<a µ>" };
            text.encode_utf16()
                .flat_map(|unit| {
                    if swap {
                        unit.to_be_bytes()
                    } else {
                        unit.to_le_bytes()
                    }
                })
                .collect()
        };
        for (bytes, expected) in [
            ("<µ>".as_bytes().to_vec(), Some("<µ>")),
            ("\u{feff}<µ>".as_bytes().to_vec(), Some("<µ>")),
            (wide(false, true), Some("<µ>")),
            (wide(true, true), Some("<µ>")),
            (wide(false, false), Some("<a µ>")),
            (wide(true, false), Some("<a µ>")),
            (b"<\xb5>".to_vec(), None),
            (b"\xff\xfe\0\0<\0\0\0".to_vec(), None),
        ] {
            assert_eq!(unicode(&bytes).as_deref(), expected, "{bytes:?}");
        }
    }
}
