//! Opens a finished PDF and lists what it breaks of the rules that it claims to keep.
//!
//! The failure conditions of the Matterhorn Protocol 1.1 for PDF/UA-1 that our writer could meet, each with its
//! number, and of PDF/A-2a what can be seen from outside.

mod fonts;
mod letters;
mod pages;
mod rule;
mod structure;
mod whole;

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

pub use rule::{Finding, Rule};

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
    checker.security();
    checker.whole(expected);
    checker.metadata(expected);
    let tree = checker.structure();
    let fonts = checker.fonts();
    checker.pages(&tree, &fonts);
    checker.objects();
    checker.findings
}

/// Marked content that an element of the structure names: its page and its number there.
type Named = BTreeSet<(ObjectId, i64)>;

struct Checker<'a> {
    document: &'a Document,
    findings: Vec<Finding>,
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

    fn name(&self, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
        self.entry(dictionary, key)
            .and_then(|object| object.as_name().ok())
    }

    /// A list, or what stands alone as one.
    fn list(&self, dictionary: &'a Dictionary, key: &[u8]) -> Vec<&'a Object> {
        let Ok(object) = dictionary.get(key) else {
            return Vec::new();
        };
        let resolved = self.resolved(object);
        if resolved.is_null() {
            return Vec::new();
        }
        resolved
            .as_array()
            .map_or_else(|_| vec![object], |list| list.iter().collect())
    }

    fn is_text(&self, dictionary: &'a Dictionary, key: &[u8]) -> bool {
        self.entry(dictionary, key)
            .and_then(|text| text.as_str().ok())
            .is_some_and(|text| !text.is_empty())
    }

    /// Says whether a dictionary names its language, as a language tag.
    fn has_language(&self, dictionary: &'a Dictionary) -> bool {
        self.entry(dictionary, b"Lang")
            .and_then(|tag| tag.as_str().ok())
            .is_some_and(is_language_tag)
    }

    fn catalog(&self) -> Option<&'a Dictionary> {
        self.document.catalog().ok()
    }
}

/// What a stream holds, packed or not.
pub(super) fn unpacked(stream: &Stream) -> Vec<u8> {
    let unpacked = stream.decompressed_content();
    unpacked.unwrap_or_else(|_| stream.content.clone())
}

/// Says whether this has the form of a language tag (RFC 3066): two letters or more, then parts of up to eight.
fn is_language_tag(tag: &[u8]) -> bool {
    let mut parts = tag.split(|byte| *byte == b'-');
    let is_first =
        |part: &[u8]| (2..=8).contains(&part.len()) && part.iter().all(u8::is_ascii_alphabetic);
    parts.next().is_some_and(is_first)
        && parts
            .all(|part| (1..=8).contains(&part.len()) && part.iter().all(u8::is_ascii_alphanumeric))
}
