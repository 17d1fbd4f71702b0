//! What is said once for the whole file: encryption, catalog, metadata, layers, files inside, actions. Pages and
//! structure have modules of their own.

use lopdf::{Dictionary, Object, ObjectId};

use super::{Checker, Expectations, Rule, unpacked};

/// Bit 10 of the permissions, counted from one: reading aloud.
const READING_ALOUD: i64 = 1 << 9;

impl<'a> Checker<'a> {
    pub(super) fn security(&mut self) {
        let encrypted = self.document.is_encrypted() || self.document.was_encrypted();
        self.must(!encrypted, Rule::NotEncrypted, "it is encrypted");
        let Ok(encryption) = self.document.get_encrypted() else {
            return;
        };
        match self
            .entry(encryption, b"P")
            .and_then(|bits| bits.as_i64().ok())
        {
            None => self.broken(Rule::PermissionsSaid, "no /P"),
            Some(bits) => self.must(
                bits & READING_ALOUD != 0,
                Rule::ReadingAloudPermitted,
                "bit 10 of /P is not set",
            ),
        }
    }

    pub(super) fn whole(&mut self, expected: &Expectations) {
        let pages = self.document.get_pages().len();
        if pages == 0 || pages > expected.most_pages {
            self.broken(
                Rule::PageCount,
                format!("{pages} pages, at most {}", expected.most_pages),
            );
        }
        let Some(catalog) = self.catalog() else {
            self.broken(Rule::Readable, "there is no catalog");
            return;
        };
        let language = self.has_language(catalog);
        self.must(language, Rule::Language, "no /Lang in the catalog");
        let mark = self.inner(catalog, b"MarkInfo");
        let is_true = |key: &[u8]| {
            mark.and_then(|mark| self.entry(mark, key))
                .is_some_and(|value| matches!(value, Object::Boolean(true)))
        };
        let (marked, suspects) = (is_true(b"Marked"), is_true(b"Suspects"));
        self.must(marked, Rule::Marked, "no /MarkInfo with /Marked true");
        self.must(!suspects, Rule::NoSuspects, "/Suspects is true");
        let shown = self
            .inner(catalog, b"ViewerPreferences")
            .and_then(|preferences| self.entry(preferences, b"DisplayDocTitle"));
        match shown {
            None => self.broken(Rule::TitleDisplaySaid, "no /DisplayDocTitle"),
            Some(shown) => self.must(
                matches!(shown, Object::Boolean(true)),
                Rule::TitleDisplayed,
                "/DisplayDocTitle is not true",
            ),
        }
        let outline = self
            .inner(catalog, b"Outlines")
            .is_some_and(|outline| outline.has(b"First"));
        self.must(outline, Rule::Outline, "no outline");
        self.must(
            language || !outline,
            Rule::OutlineLanguage,
            "an outline, and no /Lang in the catalog",
        );
        for key in [b"OpenAction".as_slice(), b"AA"] {
            self.must(
                !catalog.has(key),
                Rule::NoAction,
                "the catalog has an action",
            );
        }
        let names = self.inner(catalog, b"Names");
        let scripts = names.is_some_and(|names| names.has(b"JavaScript"));
        self.must(!scripts, Rule::NoAction, "the catalog names scripts");
        let attached = names.is_some_and(|names| names.has(b"EmbeddedFiles"));
        self.must(
            !attached && !catalog.has(b"AcroForm"),
            Rule::NoInteraction,
            "a form or an attachment",
        );
        self.layers(catalog);
    }

    fn layers(&mut self, catalog: &'a Dictionary) {
        let Some(layers) = self.inner(catalog, b"OCProperties") else {
            return;
        };
        let first = self.inner(layers, b"D");
        let further: Vec<&Dictionary> = self
            .list(layers, b"Configs")
            .into_iter()
            .filter_map(|one| self.resolved(one).as_dict().ok())
            .collect();
        let named = first.is_none_or(|first| self.is_text(first, b"Name"));
        self.must(named, Rule::FirstLayersNamed, "/D without /Name");
        for one in &further {
            let named = self.is_text(one, b"Name");
            self.must(named, Rule::LayersNamed, "one of /Configs without /Name");
        }
        let moves = first.into_iter().chain(further).any(|one| one.has(b"AS"));
        self.must(!moves, Rule::LayersStay, "/AS");
    }

    pub(super) fn metadata(&mut self, expected: &Expectations) {
        let stream = self
            .catalog()
            .and_then(|catalog| self.entry(catalog, b"Metadata"))
            .and_then(|object| object.as_stream().ok());
        let Some(stream) = stream else {
            self.broken(Rule::Metadata, "no XMP metadata");
            return;
        };
        let xmp = String::from_utf8_lossy(&unpacked(stream)).into_owned();
        let value = |name: &str| {
            let after = xmp.split_once(&format!("<{name}>"))?.1;
            after
                .split_once(&format!("</{name}>"))
                .map(|(value, _)| value.trim().to_owned())
        };
        let title = value("dc:title").unwrap_or_default();
        let is_said = title
            .split('<')
            .filter_map(|part| part.split_once('>'))
            .any(|(_, words)| !words.trim().is_empty());
        self.must(is_said, Rule::Title, "no dc:title");
        let languages = title
            .split("xml:lang=\"")
            .skip(1)
            .filter_map(|part| part.split_once('"'));
        let own_language = languages
            .map(|(tag, _)| tag)
            .any(|tag| tag != "x-default" && super::is_language_tag(tag.as_bytes()));
        let language = self
            .catalog()
            .is_some_and(|catalog| self.has_language(catalog));
        self.must(
            own_language || language,
            Rule::MetadataLanguage,
            "the language of dc:title is said nowhere",
        );
        let accessible = value("pdfuaid:part").as_deref() == Some("1");
        self.must(accessible, Rule::AccessibleId, "no pdfuaid:part 1");
        if expected.archival {
            let archival = value("pdfaid:part").as_deref() == Some("2")
                && value("pdfaid:conformance").as_deref() == Some("A");
            self.must(
                archival,
                Rule::ArchivalId,
                "no pdfaid:part 2, conformance A",
            );
        }
    }

    pub(super) fn objects(&mut self) {
        for (id, object) in &self.document.objects {
            self.inside(object, *id, 0);
        }
    }

    /// Looks in an object, and in all that is written inside it, for actions that run something, for files inside
    /// and for what is drawn out of other files.
    fn inside(&mut self, object: &'a Object, id: ObjectId, depth: u8) {
        const FORBIDDEN: [&[u8]; 9] = [
            b"JavaScript",
            b"Launch",
            b"ImportData",
            b"SubmitForm",
            b"Sound",
            b"Movie",
            b"Rendition",
            b"GoToR",
            b"GoToE",
        ];
        if depth > 20 {
            return;
        }
        for item in object.as_array().into_iter().flatten() {
            self.inside(item, id, depth + 1);
        }
        let of_stream = object.as_stream().ok().map(|stream| &stream.dict);
        let Some(dictionary) = object.as_dict().ok().or(of_stream) else {
            return;
        };
        let kind = self.name(dictionary, b"S");
        if dictionary.has(b"JS") || kind.is_some_and(|kind| FORBIDDEN.contains(&kind)) {
            self.broken(Rule::NoAction, format!("object {}", id.0));
        }
        if dictionary.has(b"EF") {
            let named = self.is_text(dictionary, b"F") && self.is_text(dictionary, b"UF");
            self.must(named, Rule::FileNamed, "no /F and /UF beside /EF");
        }
        let is_form = of_stream.is_some() && self.name(dictionary, b"Subtype") == Some(b"Form");
        if is_form && dictionary.has(b"Ref") {
            self.broken(Rule::NothingFromElsewhere, format!("object {}", id.0));
        }
        for (_, value) in dictionary.iter() {
            self.inside(value, id, depth + 1);
        }
    }
}
