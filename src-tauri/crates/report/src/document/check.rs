//! Opens a finished PDF and lists what it breaks of the rules that it claims to keep.
//!
//! A subset of the Matterhorn protocol for PDF/UA-1 and of PDF/A-2a: what our writer could get wrong. The
//! numbers in the comments are Matterhorn checkpoints.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use lopdf::{Dictionary, Document, Object, ObjectId};

/// A rule that a PDF breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// Where, or what was found instead.
    pub detail: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({})", self.rule, self.detail)
    }
}

/// The rules that are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// It opens as a PDF.
    Readable,
    /// It is not encrypted.
    NotEncrypted,
    /// It has pages, and no more than allowed.
    PageCount,
    /// 11-006: the catalog names the language.
    Language,
    /// 06-002: it is marked as tagged.
    Marked,
    /// 01-007: nothing is marked as suspect.
    NoSuspects,
    /// 06-001: it carries XMP metadata.
    Metadata,
    /// 06-003: the metadata has a title.
    Title,
    /// 07-001, 07-002: the title is shown instead of the file name.
    DisplayTitle,
    /// 05-001: the metadata says PDF/UA-1.
    AccessibleId,
    /// The metadata says PDF/A-2a.
    ArchivalId,
    /// 01-005: there is a structure tree with children.
    StructureTree,
    /// The structure tree leads from page content back to its elements.
    ParentTree,
    /// 28-008: each page has its content in the structure tree.
    PageStructure,
    /// 28-008: each page is walked in the order of the structure.
    TabOrder,
    /// 01-003, 01-004: every mark on the page is content or artifact.
    ContentMarked,
    /// 31-009: every font is embedded.
    FontEmbedded,
    /// 10-001: every font leads back to letters.
    FontToUnicode,
    /// 13-004: every figure has words that stand for it.
    FigureAlternative,
    /// 15-003: every header cell says what it heads.
    HeaderScope,
    /// 09-004: rows hold cells, tables hold rows.
    TableStructure,
    /// 09-005: lists hold entries with a body.
    ListStructure,
    /// 14-002, 14-003: headings begin at 1 and leave out no level.
    HeadingLevels,
    /// An outline leads to the headings.
    Outline,
    /// 29-001 and PDF/A: nothing runs when it is opened or clicked.
    NoAction,
    /// There is no form, no attachment and no annotation.
    NoInteraction,
}

/// What a PDF should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expectations {
    /// Pages at most.
    pub most_pages: usize,
    /// True where it claims PDF/A-2a.
    pub archival: bool,
}

/// Returns all rules that a PDF breaks; empty where it keeps them.
#[must_use]
pub fn check(pdf: &[u8], expected: &Expectations) -> Vec<Finding> {
    let document = match Document::load_mem(pdf) {
        Ok(document) => document,
        Err(error) => {
            return vec![Finding {
                rule: Rule::Readable,
                detail: error.to_string(),
            }];
        }
    };
    let mut checker = Checker {
        document: &document,
        findings: Vec::new(),
    };
    checker.whole(expected);
    checker.metadata(expected);
    checker.pages(expected);
    checker.structure();
    checker.objects();
    checker.findings
}

struct Checker<'a> {
    document: &'a Document,
    findings: Vec<Finding>,
}

/// A structure element with its kind and its children, in order.
struct Element<'a> {
    kind: String,
    dictionary: &'a Dictionary,
    children: Vec<Element<'a>>,
    has_content: bool,
}

impl<'a> Checker<'a> {
    fn broken(&mut self, rule: Rule, detail: impl Into<String>) {
        self.findings.push(Finding {
            rule,
            detail: detail.into(),
        });
    }

    fn must(&mut self, kept: bool, rule: Rule, detail: &str) {
        if !kept {
            self.broken(rule, detail);
        }
    }

    fn resolved(&self, object: &'a Object) -> &'a Object {
        self.document
            .dereference(object)
            .map_or(object, |(_, object)| object)
    }

    fn entry(&self, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        dictionary
            .get(key)
            .ok()
            .map(|object| self.resolved(object))
            .filter(|object| !matches!(object, Object::Null))
    }

    fn inner(&self, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.entry(dictionary, key)
            .and_then(|object| object.as_dict().ok())
    }

    fn catalog(&self) -> Option<&'a Dictionary> {
        self.document.catalog().ok()
    }

    fn whole(&mut self, expected: &Expectations) {
        self.must(
            !self.document.is_encrypted(),
            Rule::NotEncrypted,
            "it is encrypted",
        );
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
        let language = self
            .entry(catalog, b"Lang")
            .and_then(|lang| lang.as_str().ok())
            .is_some_and(|lang| !lang.is_empty());
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
            .and_then(|preferences| self.entry(preferences, b"DisplayDocTitle"))
            .is_some_and(|value| matches!(value, Object::Boolean(true)));
        self.must(shown, Rule::DisplayTitle, "no /DisplayDocTitle true");
        let outline = self
            .inner(catalog, b"Outlines")
            .is_some_and(|outline| outline.has(b"First"));
        self.must(outline, Rule::Outline, "no outline");
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
    }

    fn metadata(&mut self, expected: &Expectations) {
        let stream = self
            .catalog()
            .and_then(|catalog| self.entry(catalog, b"Metadata"))
            .and_then(|object| object.as_stream().ok());
        let Some(stream) = stream else {
            self.broken(Rule::Metadata, "no XMP metadata");
            return;
        };
        let bytes = stream
            .decompressed_content()
            .unwrap_or_else(|_| stream.content.clone());
        let xmp = String::from_utf8_lossy(&bytes).into_owned();
        let value = |name: &str| {
            let after = xmp.split_once(&format!("<{name}>"))?.1;
            after
                .split_once(&format!("</{name}>"))
                .map(|(value, _)| value.trim().to_owned())
        };
        let title = value("dc:title").is_some_and(|title| {
            title
                .split('<')
                .filter_map(|part| part.split_once('>'))
                .any(|(_, words)| !words.trim().is_empty())
        });
        self.must(title, Rule::Title, "no dc:title");
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

    fn pages(&mut self, _expected: &Expectations) {
        for (number, id) in self.document.get_pages() {
            let Ok(page) = self.document.get_dictionary(id) else {
                self.broken(Rule::Readable, format!("page {number}"));
                continue;
            };
            let place = format!("page {number}");
            self.must(page.has(b"StructParents"), Rule::PageStructure, &place);
            let tabs = self
                .entry(page, b"Tabs")
                .and_then(|tabs| tabs.as_name().ok())
                == Some(b"S".as_slice());
            self.must(tabs, Rule::TabOrder, &place);
            self.must(!page.has(b"AA"), Rule::NoAction, &place);
            let annotated = self
                .entry(page, b"Annots")
                .and_then(|list| list.as_array().ok())
                .is_some_and(|list| !list.is_empty());
            self.must(!annotated, Rule::NoInteraction, &place);
            let unmarked = self.has_unmarked_content(id);
            self.must(!unmarked, Rule::ContentMarked, &place);
        }
    }

    /// Says whether a page shows anything outside marked content.
    fn has_unmarked_content(&self, page: ObjectId) -> bool {
        const MARKS: [&str; 14] = [
            "Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do",
        ];
        let bytes = self.document.get_page_content(page);
        let Ok(content) = lopdf::content::Content::decode(&bytes) else {
            return true;
        };
        let mut depth = 0_i32;
        let mut found = false;
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BMC" | "BDC" => depth += 1,
                "EMC" => depth -= 1,
                operator => found |= depth < 1 && MARKS.contains(&operator),
            }
        }
        found || depth != 0
    }

    fn structure(&mut self) {
        let Some(root) = self
            .catalog()
            .and_then(|catalog| self.inner(catalog, b"StructTreeRoot"))
        else {
            self.broken(Rule::StructureTree, "no /StructTreeRoot");
            return;
        };
        let parents = self.inner(root, b"ParentTree").is_some();
        self.must(parents, Rule::ParentTree, "no /ParentTree");
        let mut seen = BTreeSet::new();
        let elements = self.children(root, &mut seen);
        let filled = elements.iter().any(|element| !element.children.is_empty());
        self.must(filled, Rule::StructureTree, "the structure tree is empty");
        let mut level = 0;
        for element in &elements {
            self.element(element, &mut level);
        }
        self.must(level > 0, Rule::HeadingLevels, "no heading");
    }

    fn children(&self, parent: &'a Dictionary, seen: &mut BTreeSet<ObjectId>) -> Vec<Element<'a>> {
        let mut elements = Vec::new();
        let Ok(kids) = parent.get(b"K") else {
            return elements;
        };
        let kids: Vec<&Object> = match self.resolved(kids).as_array() {
            Ok(kids) => kids.iter().collect(),
            Err(_) => vec![kids],
        };
        for kid in kids {
            // A tree that bites its tail is walked once.
            if let Ok(id) = kid.as_reference()
                && !seen.insert(id)
            {
                continue;
            }
            let Ok(dictionary) = self.resolved(kid).as_dict() else {
                continue;
            };
            let Some(kind) = self
                .entry(dictionary, b"S")
                .and_then(|kind| kind.as_name().ok())
            else {
                continue;
            };
            let children = self.children(dictionary, seen);
            elements.push(Element {
                kind: String::from_utf8_lossy(kind).into_owned(),
                dictionary,
                has_content: dictionary.has(b"K"),
                children,
            });
        }
        elements
    }

    fn element(&mut self, element: &Element<'a>, level: &mut u32) {
        let kinds: Vec<&str> = element
            .children
            .iter()
            .map(|child| child.kind.as_str())
            .collect();
        let only = |allowed: &[&str]| kinds.iter().all(|kind| allowed.contains(kind));
        let (has_words, has_scope) = (
            self.has_words(element.dictionary),
            self.has_scope(element.dictionary),
        );
        match element.kind.as_str() {
            "Figure" | "Formula" => self.must(has_words, Rule::FigureAlternative, &element.kind),
            "TH" => self.must(has_scope, Rule::HeaderScope, "TH without /Scope"),
            "Table" => {
                let kept = !kinds.is_empty() && only(&["TR", "THead", "TBody", "TFoot", "Caption"]);
                self.must(kept, Rule::TableStructure, "Table");
                let heads = first_row(element)
                    .is_some_and(|row| row.children.iter().any(|cell| cell.kind == "TH"));
                self.must(heads, Rule::TableStructure, "a table without header cells");
            }
            "THead" | "TBody" | "TFoot" => self.must(
                !kinds.is_empty() && only(&["TR"]),
                Rule::TableStructure,
                &element.kind,
            ),
            "TR" => self.must(
                !kinds.is_empty() && only(&["TH", "TD"]),
                Rule::TableStructure,
                "TR",
            ),
            "L" => self.must(
                !kinds.is_empty() && only(&["LI", "L", "Caption"]),
                Rule::ListStructure,
                "L",
            ),
            "LI" => self.must(
                kinds.contains(&"LBody") && only(&["Lbl", "LBody"]),
                Rule::ListStructure,
                "LI",
            ),
            kind => {
                if let Some(next) = kind
                    .strip_prefix('H')
                    .and_then(|number| number.parse::<u32>().ok())
                {
                    let kept = next <= *level + 1 && element.has_content;
                    self.must(kept, Rule::HeadingLevels, kind);
                    *level = next;
                }
            }
        }
        for child in &element.children {
            self.element(child, level);
        }
    }

    fn has_words(&self, element: &'a Dictionary) -> bool {
        [b"Alt".as_slice(), b"ActualText"]
            .into_iter()
            .filter_map(|key| self.entry(element, key))
            .any(|words| words.as_str().is_ok_and(|words| !words.is_empty()))
    }

    fn has_scope(&self, element: &'a Dictionary) -> bool {
        let Some(attributes) = self.entry(element, b"A") else {
            return false;
        };
        let all: Vec<&Object> = match attributes.as_array() {
            Ok(list) => list.iter().map(|object| self.resolved(object)).collect(),
            Err(_) => vec![attributes],
        };
        all.iter()
            .filter_map(|object| object.as_dict().ok())
            .any(|attribute| attribute.has(b"Scope"))
    }

    fn objects(&mut self) {
        let objects: &BTreeMap<ObjectId, Object> = &self.document.objects;
        for (id, object) in objects {
            self.actions(object, *id, 0);
            let Ok(dictionary) = object.as_dict() else {
                continue;
            };
            if self
                .entry(dictionary, b"Type")
                .and_then(|kind| kind.as_name().ok())
                == Some(b"Font".as_slice())
            {
                self.font(dictionary, *id);
            }
        }
    }

    /// Looks for actions that run something, in an object and all that is written inside it.
    fn actions(&mut self, object: &'a Object, id: ObjectId, depth: u8) {
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
            self.actions(item, id, depth + 1);
        }
        let of_stream = object.as_stream().map(|stream| &stream.dict);
        let Ok(dictionary) = object.as_dict().or(of_stream) else {
            return;
        };
        let kind = self
            .entry(dictionary, b"S")
            .and_then(|kind| kind.as_name().ok());
        if dictionary.has(b"JS") || kind.is_some_and(|kind| FORBIDDEN.contains(&kind)) {
            self.broken(Rule::NoAction, format!("object {}", id.0));
        }
        for (_, value) in dictionary.iter() {
            self.actions(value, id, depth + 1);
        }
    }

    fn font(&mut self, font: &'a Dictionary, id: ObjectId) {
        let name = self
            .entry(font, b"BaseFont")
            .and_then(|name| name.as_name().ok());
        let place = format!(
            "object {}, {}",
            id.0,
            String::from_utf8_lossy(name.unwrap_or_default())
        );
        let kind = self
            .entry(font, b"Subtype")
            .and_then(|kind| kind.as_name().ok())
            .unwrap_or_default();
        let is_descendant = kind.starts_with(b"CIDFont");
        if !is_descendant {
            let unicode = self
                .entry(font, b"ToUnicode")
                .is_some_and(|map| map.as_stream().is_ok());
            self.must(unicode, Rule::FontToUnicode, &place);
        }
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
    }
}

fn first_row<'a, 'b>(table: &'b Element<'a>) -> Option<&'b Element<'a>> {
    table
        .children
        .iter()
        .find_map(|child| match child.kind.as_str() {
            "TR" => Some(child),
            "THead" | "TBody" => first_row(child),
            _ => None,
        })
}
