//! FHIR as XML, written over into the JSON that the same resource would be.
//!
//! The rules are those of the standard: an element that comes twice is a list, one with a capital letter
//! a resource. Every value stays a text, so that its digits stay as written.

use domain::draft::ProblemCode;
use serde_json::{Map, Value};

use crate::xml::{self, Elements, Node};

/// Writes a document over.
pub(super) fn as_json(bytes: &[u8]) -> Result<String, ProblemCode> {
    let text = xml::decoded(bytes)?;
    let mut writer = Writer::default();
    if !xml::read(&text, &mut writer)? {
        return Err(ProblemCode::UnknownFormat);
    }
    Ok(writer.finish())
}

/// Writes the entries of a bundle one after the other, so that only one of them is ever a tree.
#[derive(Default)]
struct Writer {
    root: String,
    json: String,
    entries: usize,
}

impl Elements for Writer {
    const NAMESPACE: &'static str = "http://hl7.org/fhir";

    fn root(&mut self, name: &str) -> bool {
        name.clone_into(&mut self.root);
        name.starts_with(|letter: char| letter.is_ascii_uppercase())
    }

    fn wants(&mut self, name: &str, depth: usize) -> bool {
        if self.root == "Bundle" {
            depth == 2 && name == "entry"
        } else {
            depth == 1
        }
    }

    fn take(&mut self, element: Node<'_>) {
        if self.root == "Bundle" {
            self.json.push_str(if self.entries == 0 { "" } else { "," });
            self.entries += 1;
        }
        self.json.push_str(&value_of(element).to_string());
    }
}

impl Writer {
    fn finish(self) -> String {
        if self.root == "Bundle" {
            format!("{{\"resourceType\":\"Bundle\",\"entry\":[{}]}}", self.json)
        } else {
            self.json
        }
    }
}

fn is_resource(node: Node<'_>) -> bool {
    node.name()
        .starts_with(|letter: char| letter.is_ascii_uppercase())
}

fn value_of(node: Node<'_>) -> Value {
    let mut children = node.children().peekable();
    if children.peek().is_none()
        && !is_resource(node)
        && let Some(value) = node.attribute("value")
    {
        return Value::String(value.to_owned());
    }
    // `<resource>` and `<contained>` only wrap the resource.
    if let Some(first) = children.peek()
        && is_resource(*first)
    {
        return value_of(*first);
    }
    let mut object = Map::new();
    if is_resource(node) {
        let kind = Value::String(node.name().to_owned());
        object.insert("resourceType".to_owned(), kind);
    }
    for (name, text) in node.attributes() {
        object.insert(name.to_owned(), Value::String(text.to_owned()));
    }
    for child in children.filter(|child| !child.name().is_empty()) {
        let value = value_of(child);
        match object.get_mut(child.name()) {
            // Other resources are always a list, so that each is found by its place.
            None if child.name() == "contained" => {
                object.insert("contained".to_owned(), Value::Array(vec![value]));
            }
            None => {
                object.insert(child.name().to_owned(), value);
            }
            Some(Value::Array(list)) => list.push(value),
            Some(first) => {
                let list = vec![first.take(), value];
                *first = Value::Array(list);
            }
        }
    }
    Value::Object(object)
}
