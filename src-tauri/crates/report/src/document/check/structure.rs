//! The structure tree: kinds, nesting, headings, words that stand for others. What is on the pages belongs to
//! `pages`.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId};

use super::{Checker, Named, Rule};

/// The standard structure types (ISO 32000-1, 14.8.4).
const STANDARD: [&str; 49] = [
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "Caption",
    "TOC",
    "TOCI",
    "Index",
    "NonStruct",
    "Private",
    "P",
    "H",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "THead",
    "TBody",
    "TFoot",
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Ruby",
    "RB",
    "RT",
    "RP",
    "Warichu",
    "WT",
    "WP",
    "Figure",
    "Formula",
    "Form",
];

/// A structure element with its kind and its children, in order.
struct Element<'a> {
    /// As written.
    name: String,
    /// The standard kind that it is or stands for.
    kind: String,
    dictionary: &'a Dictionary,
    children: Vec<Element<'a>>,
    has_content: bool,
    /// It names marked content of a page itself.
    is_marked: bool,
}

/// What is kept while the tree is walked in reading order.
#[derive(Default)]
struct Walk {
    level: u32,
    numbered: usize,
    plain: usize,
    notes: BTreeSet<Vec<u8>>,
}

/// What each kind of element stands for.
type Roles = BTreeMap<String, String>;

impl<'a> Checker<'a> {
    /// Checks the tree and returns the marked content that it names.
    pub(super) fn structure(&mut self) -> Named {
        let mut named = Named::new();
        let Some(root) = self
            .catalog()
            .and_then(|catalog| self.inner(catalog, b"StructTreeRoot"))
        else {
            self.broken(Rule::StructureTree, "no /StructTreeRoot");
            return named;
        };
        let parents = self.inner(root, b"ParentTree").is_some();
        self.must(parents, Rule::ParentTree, "no /ParentTree");
        let roles = self.roles(root);
        let mut seen = BTreeSet::new();
        let elements = self.children(root, &roles, &mut named, &mut seen);
        let filled = elements.iter().any(|element| !element.children.is_empty());
        self.must(filled, Rule::StructureTree, "the structure tree is empty");
        let language = self
            .catalog()
            .is_some_and(|catalog| self.has_language(catalog));
        let mut walk = Walk::default();
        for element in &elements {
            self.element(element, "", language, &mut walk);
        }
        self.must(walk.numbered > 0, Rule::Headings, "no heading");
        self.must(
            walk.numbered == 0 || walk.plain == 0,
            Rule::HeadingsOfOneKind,
            "H beside H1 to H6",
        );
        named
    }

    fn roles(&mut self, root: &'a Dictionary) -> Roles {
        let mut roles = Roles::new();
        let map = self.inner(root, b"RoleMap");
        for (name, role) in map.into_iter().flat_map(Dictionary::iter) {
            if let Ok(role) = self.resolved(role).as_name() {
                roles.insert(text(name), text(role));
            }
        }
        for (name, role) in &roles {
            let is_standard = STANDARD.contains(&name.as_str());
            self.must(!is_standard, Rule::StandardRoleKept, name);
            let mut seen = BTreeSet::from([name]);
            let mut role = role;
            loop {
                if !seen.insert(role) {
                    self.broken(Rule::NoRoleCircle, name);
                    break;
                }
                match roles.get(role) {
                    Some(next) => role = next,
                    None => {
                        let ends = is_standard_kind(role);
                        self.must(ends, Rule::RoleKnown, &format!("{name} as {role}"));
                        break;
                    }
                }
            }
        }
        roles
    }

    fn children(
        &self,
        parent: &'a Dictionary,
        roles: &Roles,
        named: &mut Named,
        seen: &mut BTreeSet<ObjectId>,
    ) -> Vec<Element<'a>> {
        let mut elements = Vec::new();
        for kid in self.list(parent, b"K") {
            // A tree that bites its tail is walked once.
            if let Ok(id) = kid.as_reference()
                && !seen.insert(id)
            {
                continue;
            }
            let Ok(dictionary) = self.resolved(kid).as_dict() else {
                continue;
            };
            let Some(name) = self.name(dictionary, b"S") else {
                continue;
            };
            let children = self.children(dictionary, roles, named, seen);
            let marks = self.marks(dictionary);
            let name = text(name);
            elements.push(Element {
                kind: kind(&name, roles),
                name,
                dictionary,
                has_content: dictionary.has(b"K"),
                is_marked: !marks.is_empty(),
                children,
            });
            named.extend(marks);
        }
        elements
    }

    /// The marked content that an element names itself; content of a drawing that is drawn by name is not of a page.
    fn marks(&self, element: &'a Dictionary) -> Vec<(ObjectId, i64)> {
        let page = |of: &'a Dictionary| of.get(b"Pg").and_then(Object::as_reference).ok();
        self.list(element, b"K")
            .into_iter()
            .filter_map(|kid| {
                let kid = self.resolved(kid);
                if let Ok(number) = kid.as_i64() {
                    return Some((page(element)?, number));
                }
                let mark = kid.as_dict().ok().filter(|mark| !mark.has(b"Stm"))?;
                let number = self.entry(mark, b"MCID")?.as_i64().ok()?;
                Some((page(mark).or_else(|| page(element))?, number))
            })
            .collect()
    }

    fn element(&mut self, element: &Element<'a>, parent: &str, language: bool, walk: &mut Walk) {
        let language = language || self.has_language(element.dictionary);
        self.must(
            language || !element.is_marked,
            Rule::ContentLanguage,
            &element.name,
        );
        let replaced = [b"Alt".as_slice(), b"ActualText", b"E"]
            .iter()
            .any(|key| element.dictionary.has(key));
        self.must(
            language || !replaced,
            Rule::ReplacementLanguage,
            &element.name,
        );
        if element.name == element.kind {
            let known = is_standard_kind(&element.kind);
            self.must(known, Rule::RoleKnown, &element.name);
        }
        self.place(element, parent);
        self.inside_of(element);
        self.words_of(element, walk);
        self.heading(element, walk);
        for child in &element.children {
            self.element(child, &element.kind, language, walk);
        }
    }

    /// Where an element stands.
    fn place(&mut self, element: &Element<'a>, parent: &str) {
        let (rule, allowed): (Rule, &[&str]) = match element.kind.as_str() {
            "TR" => (Rule::TableStructure, &["Table", "THead", "TBody", "TFoot"]),
            "TH" | "TD" => (Rule::TableStructure, &["TR"]),
            "THead" | "TBody" | "TFoot" => (Rule::TableStructure, &["Table"]),
            "LI" => (Rule::ListStructure, &["L"]),
            "LBody" => (Rule::ListStructure, &["LI"]),
            "TOCI" => (Rule::ContentsStructure, &["TOC"]),
            _ => return,
        };
        let kept = allowed.contains(&parent);
        self.must(kept, rule, &format!("{} in “{parent}”", element.kind));
    }

    /// What an element holds.
    fn inside_of(&mut self, element: &Element<'a>) {
        let kinds: Vec<&str> = element
            .children
            .iter()
            .map(|child| child.kind.as_str())
            .collect();
        let only = |allowed: &[&str]| kinds.iter().all(|kind| allowed.contains(kind));
        let count = |wanted: &str| kinds.iter().filter(|kind| **kind == wanted).count();
        self.must(count("H") <= 1, Rule::OneHeading, &element.kind);
        match element.kind.as_str() {
            "Table" => {
                let kept = !kinds.is_empty()
                    && only(&["TR", "THead", "TBody", "TFoot", "Caption"])
                    && [count("THead"), count("TFoot"), count("Caption")]
                        .iter()
                        .all(|count| *count <= 1);
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
            "TOC" => self.must(
                !kinds.is_empty() && only(&["TOC", "TOCI", "Caption"]),
                Rule::ContentsStructure,
                "TOC",
            ),
            _ => {}
        }
    }

    /// What an element says of itself.
    fn words_of(&mut self, element: &Element<'a>, walk: &mut Walk) {
        let dictionary = element.dictionary;
        let has_alternative = self.is_text(dictionary, b"Alt");
        match element.kind.as_str() {
            "Figure" => {
                let has_words = has_alternative || self.is_text(dictionary, b"ActualText");
                self.must(has_words, Rule::FigureAlternative, "Figure");
            }
            "Formula" => self.must(has_alternative, Rule::FormulaAlternative, "Formula"),
            "TH" => {
                let has_scope = self.has_scope(dictionary);
                self.must(has_scope, Rule::HeaderScope, "TH without /Scope");
            }
            "Note" => {
                let id = self
                    .entry(dictionary, b"ID")
                    .and_then(|id| id.as_str().ok())
                    .filter(|id| !id.is_empty());
                match id {
                    None => self.broken(Rule::NoteId, "Note without /ID"),
                    Some(id) => {
                        let is_new = walk.notes.insert(id.to_vec());
                        self.must(is_new, Rule::NoteIdUnique, &text(id));
                    }
                }
            }
            _ => {}
        }
    }

    fn heading(&mut self, element: &Element<'a>, walk: &mut Walk) {
        if element.name == "H" {
            walk.plain += 1;
        }
        let Some(level) = element
            .name
            .strip_prefix('H')
            .and_then(|number| number.parse::<u32>().ok())
        else {
            return;
        };
        self.must(element.has_content, Rule::Headings, &element.name);
        if walk.numbered == 0 {
            self.must(level == 1, Rule::FirstHeading, &element.name);
        } else {
            let kept = level <= walk.level + 1;
            self.must(kept, Rule::HeadingLevels, &element.name);
        }
        walk.level = level;
        walk.numbered += 1;
    }

    fn has_scope(&self, element: &'a Dictionary) -> bool {
        self.list(element, b"A")
            .into_iter()
            .filter_map(|attribute| self.resolved(attribute).as_dict().ok())
            .any(|attribute| attribute.has(b"Scope"))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn is_standard_kind(kind: &str) -> bool {
    STANDARD.contains(&kind)
}

/// The kind that a name stands for; a name that stands for nothing is its own.
fn kind(name: &str, roles: &Roles) -> String {
    let mut kind = name;
    for _ in 0..=roles.len() {
        match roles.get(kind) {
            Some(next) => kind = next,
            None => break,
        }
    }
    kind.to_owned()
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
