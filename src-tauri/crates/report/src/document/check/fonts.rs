//! Fonts: that they are in the file, and that each character of them leads back to letters. What is shown with
//! them belongs to `pages`.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};

use super::letters::{Letters, letters};
use super::{Checker, Rule, unpacked};

/// Maps of character codes that every reader knows (ISO 32000-1, table 118).
const KNOWN_MAPS: &str = "GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V \
    GBK2K-H GBK2K-V UniGB-UCS2-H UniGB-UCS2-V UniGB-UTF16-H UniGB-UTF16-V B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V \
    ETen-B5-H ETen-B5-V ETenms-B5-H ETenms-B5-V CNS-EUC-H CNS-EUC-V UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H \
    UniCNS-UTF16-V 83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H \
    Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V H V UniJIS-UCS2-H UniJIS-UCS2-V UniJIS-UCS2-HW-H \
    UniJIS-UCS2-HW-V UniJIS-UTF16-H UniJIS-UTF16-V KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V KSCms-UHC-HW-H \
    KSCms-UHC-HW-V KSCpc-EUC-H UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V Identity-H Identity-V";

/// What is needed to read text that is shown in a font.
pub(super) struct Font {
    pub(super) name: String,
    /// Bytes of a character.
    pub(super) bytes: usize,
    /// Characters are numbers of glyphs, so that zero is the glyph for what the font has not.
    pub(super) is_by_glyph: bool,
    pub(super) letters: Letters,
}

pub(super) type Fonts = BTreeMap<ObjectId, Font>;

impl<'a> Checker<'a> {
    /// Checks all fonts and returns those that text is shown in.
    pub(super) fn fonts(&mut self) -> Fonts {
        let mut fonts = Fonts::new();
        for (id, object) in &self.document.objects {
            let Ok(font) = object.as_dict() else {
                continue;
            };
            if self.name(font, b"Type") == Some(b"Font") {
                fonts.extend(self.font(font, *id).map(|font| (*id, font)));
            }
        }
        fonts
    }

    fn font(&mut self, font: &'a Dictionary, id: ObjectId) -> Option<Font> {
        let name = self.name(font, b"BaseFont").unwrap_or_default();
        let place = format!("object {}, {}", id.0, String::from_utf8_lossy(name));
        let kind = self.name(font, b"Subtype").unwrap_or_default();
        if kind != b"Type0" && kind != b"Type3" {
            let embedded = self
                .inner(font, b"FontDescriptor")
                .is_some_and(|descriptor| {
                    [b"FontFile".as_slice(), b"FontFile2", b"FontFile3"]
                        .iter()
                        .any(|key| descriptor.has(key))
                });
            self.must(embedded, Rule::FontEmbedded, &place);
        }
        if kind == b"CIDFontType2" {
            match self.entry(font, b"CIDToGIDMap") {
                None => self.broken(Rule::GlyphMapThere, &place),
                Some(map) => {
                    let kept = map.as_stream().is_ok()
                        || map.as_name().is_ok_and(|name| name == b"Identity");
                    self.must(kept, Rule::GlyphMap, &place);
                }
            }
        }
        // What text is shown in is the font above a descendant.
        if kind.starts_with(b"CIDFont") {
            return None;
        }
        let map = self
            .entry(font, b"ToUnicode")
            .and_then(|map| Some(unpacked(map.as_stream().ok()?)));
        self.must(map.is_some(), Rule::FontToUnicode, &place);
        let letters = letters(&map.unwrap_or_default());
        let any = |wanted: &[u16]| {
            letters
                .values()
                .any(|units| units.iter().any(|unit| wanted.contains(unit)))
        };
        let (zero, mark) = (any(&[0]), any(&[0xfeff, 0xfffe]));
        self.must(!zero, Rule::NoZeroLetter, &place);
        self.must(!mark, Rule::NoOrderMark, &place);
        let is_composite = kind == b"Type0";
        let encoding = self.entry(font, b"Encoding");
        let encoding_name = encoding.and_then(|encoding| encoding.as_name().ok());
        if is_composite {
            let known = match encoding_name {
                Some(name) => KNOWN_MAPS.split(' ').any(|known| known.as_bytes() == name),
                None => encoding.is_some_and(|map| matches!(map, Object::Stream(_))),
            };
            self.must(known, Rule::CodeMap, &place);
        }
        Some(Font {
            name: place,
            bytes: if is_composite { 2 } else { 1 },
            is_by_glyph: encoding_name.is_some_and(|name| name.starts_with(b"Identity-")),
            letters,
        })
    }
}
