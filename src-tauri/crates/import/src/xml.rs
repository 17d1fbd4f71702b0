//! XML under guard: what an attacker could blow up is refused before anything is built of it.
//!
//! No document type is accepted, so no entity exists but the five of the standard. Elements that a
//! reader asks for are given as small trees, one after the other; nothing else is ever held.

mod tree;

use std::borrow::Cow;

use domain::draft::ProblemCode;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use crate::encoding::unicode;

pub(crate) use tree::Node;
use tree::Tree;

/// Elements nested deeper are no record.
pub(crate) const DEEPEST: usize = 128;
/// More attributes has no element of any format.
pub(crate) const MOST_ATTRIBUTES: usize = 256;
/// The longest text, tag or comment.
pub(crate) const LONGEST_TEXT: usize = 1 << 20;
const MOST_NODES: usize = 4_000_000;
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// What wants elements of a document.
pub(crate) trait Elements {
    /// The namespace of the format; elements of others have no name.
    const NAMESPACE: &'static str;
    /// True where the document may lie inside another one, such as a sheet that shows it.
    const MAY_LIE_INSIDE: bool = false;

    /// Sees the root. False ends the reading: it is another format.
    fn root(&mut self, name: &str) -> bool;

    /// Says whether the element that begins here is wanted with everything in it.
    fn wants(&mut self, name: &str, depth: usize) -> bool;

    /// Takes a wanted element.
    fn take(&mut self, element: Node<'_>);
}

/// The text of an XML document: by its mark, else as it declares, else UTF-8 or Windows-1252.
pub(crate) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, ProblemCode> {
    if let Some(text) = unicode(bytes) {
        return Ok(text);
    }
    let head = String::from_utf8_lossy(bytes.get(..200).unwrap_or(bytes));
    let declared = head
        .split("encoding")
        .nth(1)
        .and_then(|rest| rest.split(['"', '\'']).nth(1))
        .filter(|_| head.trim_start().starts_with("<?xml"));
    let encoding = match declared {
        // It says UTF-8 and is not: single letters of an older encoding, as real files have them.
        None => encoding_rs::WINDOWS_1252,
        Some(label) => match encoding_rs::Encoding::for_label(label.as_bytes()) {
            Some(encoding) if encoding == encoding_rs::UTF_8 => encoding_rs::WINDOWS_1252,
            Some(encoding) => encoding,
            None => return Err(ProblemCode::UnknownEncoding),
        },
    };
    Ok(encoding.decode_without_bom_handling(bytes).0)
}

/// Reads a whole document. False where the root is not one that `elements` knows.
pub(crate) fn read<E: Elements>(text: &str, elements: &mut E) -> Result<bool, ProblemCode> {
    let text = without_attachments(text)?;
    let mut reader = NsReader::from_str(&text);
    let mut tree = Tree::default();
    let mut depth = 0usize;
    // The depth at which the wanted element that is being built began.
    let mut built_from: Option<usize> = None;
    let mut has_root = false;
    // So many elements are open around the document.
    let mut around: Option<usize> = None;
    loop {
        let (namespace, event) = reader
            .read_resolved_event()
            .map_err(|_| ProblemCode::Damaged)?;
        let is_ours =
            matches!(namespace, ResolveResult::Bound(Namespace(name)) if name == E::NAMESPACE);
        if event.len() > LONGEST_TEXT {
            return Err(ProblemCode::Hostile);
        }
        match event {
            Event::Start(ref start) | Event::Empty(ref start) => {
                let is_empty = matches!(event, Event::Empty(_));
                let local = start.local_name();
                let name = if is_ours { local.into_inner() } else { "" };
                if depth >= DEEPEST {
                    return Err(ProblemCode::Hostile);
                }
                if depth == 0 {
                    if has_root {
                        return Err(ProblemCode::Damaged);
                    }
                    has_root = true;
                }
                if around.is_none() {
                    if elements.root(name) {
                        around = Some(depth);
                    } else if !E::MAY_LIE_INSIDE {
                        return Ok(false);
                    }
                }
                depth += 1;
                let own_depth = around.map(|around| depth - around);
                if built_from.is_none()
                    && own_depth.is_some_and(|own_depth| elements.wants(name, own_depth))
                {
                    built_from = Some(depth);
                    tree.clear();
                }
                if built_from.is_some() {
                    if tree.len() >= MOST_NODES {
                        return Err(ProblemCode::Hostile);
                    }
                    tree.open(name);
                    add_attributes(&mut tree, start, &reader)?;
                } else {
                    guard_attributes(start)?;
                }
                if is_empty {
                    close(&mut depth, &mut built_from, &mut tree, elements);
                }
            }
            Event::End(_) => {
                close(&mut depth, &mut built_from, &mut tree, elements);
                // What stands behind a document inside another is none of it.
                if around.is_some_and(|around| around > 0 && around == depth) {
                    return Ok(true);
                }
            }
            Event::Text(content) if built_from.is_some() => tree.text(&content),
            Event::CData(content) if built_from.is_some() => tree.text(&content),
            Event::GeneralRef(reference) => {
                let letter = letter_of(&reference)?;
                if built_from.is_some() {
                    tree.text(letter.encode_utf8(&mut [0; 4]));
                }
            }
            Event::DocType(_) => return Err(ProblemCode::Hostile),
            Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    if depth == 0 && has_root {
        Ok(around.is_some())
    } else {
        Err(ProblemCode::Damaged)
    }
}

/// How PDF, PNG, JPEG and GIF begin in base64.
const FILES: &[&str] = &["JVBERi0", "iVBORw0", "/9j/", "R0lGOD"];

/// Takes out what is longer than any text: a file inside (base64) is harmless, anything else is not. Whatever is
/// too long has no end for as long; seen before anything looks into it.
fn without_attachments(text: &str) -> Result<Cow<'_, str>, ProblemCode> {
    if text.split('>').all(|piece| piece.len() <= LONGEST_TEXT) {
        return Ok(Cow::Borrowed(text));
    }
    let mut kept = String::new();
    for piece in text.split_inclusive('>') {
        let (content, tag) = match piece.find('<') {
            Some(at) if piece.len() > LONGEST_TEXT => piece.split_at(at),
            Some(_) | None if piece.len() <= LONGEST_TEXT => ("", piece),
            Some(_) | None => return Err(ProblemCode::Hostile),
        };
        let is_file = FILES
            .iter()
            .any(|mark| content.trim_start().starts_with(mark))
            && content
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+/= \r\n\t".contains(&byte));
        if !is_file || tag.len() > LONGEST_TEXT {
            return Err(ProblemCode::Hostile);
        }
        kept.push_str(tag);
    }
    Ok(Cow::Owned(kept))
}

fn close<E: Elements>(
    depth: &mut usize,
    built_from: &mut Option<usize>,
    tree: &mut Tree,
    elements: &mut E,
) {
    if built_from.is_some() {
        tree.close();
    }
    if *built_from == Some(*depth) {
        *built_from = None;
        if let Some(root) = tree.root() {
            elements.take(root);
        }
    }
    *depth = depth.saturating_sub(1);
}

fn add_attributes(
    tree: &mut Tree,
    start: &BytesStart<'_>,
    reader: &NsReader<&[u8]>,
) -> Result<(), ProblemCode> {
    for (number, attribute) in start.attributes().enumerate() {
        if number >= MOST_ATTRIBUTES {
            return Err(ProblemCode::Hostile);
        }
        let attribute = attribute.map_err(|_| ProblemCode::Damaged)?;
        let key = attribute.key.into_inner();
        if key.starts_with("xmlns") {
            continue;
        }
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|_| ProblemCode::Damaged)?;
        let is_type = key.ends_with(":type")
            && matches!(
                reader.resolver().resolve_attribute(attribute.key).0,
                ResolveResult::Bound(Namespace(name)) if name == INSTANCE
            );
        tree.attribute(if is_type { "xsi:type" } else { key }, &value);
    }
    Ok(())
}

/// Elements that nobody asked for are counted all the same.
fn guard_attributes(start: &BytesStart<'_>) -> Result<(), ProblemCode> {
    let marks = start.attributes_raw().matches('=').count();
    if marks <= MOST_ATTRIBUTES
        || start
            .attributes()
            .with_checks(false)
            .nth(MOST_ATTRIBUTES)
            .is_none()
    {
        Ok(())
    } else {
        Err(ProblemCode::Hostile)
    }
}

/// Without a document type there are five names; an HTML name such as `nbsp` stands for a blank.
fn letter_of(reference: &quick_xml::events::BytesRef<'_>) -> Result<char, ProblemCode> {
    if let Some(letter) = reference
        .resolve_char_ref()
        .map_err(|_| ProblemCode::Damaged)?
    {
        return Ok(letter);
    }
    Ok(match &**reference {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => ' ',
    })
}
