//! What is drawn on the pages: every mark is content that the structure names, or an artifact, and every
//! character leads back to letters.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object, ObjectId};

use super::fonts::{Font, Fonts};
use super::letters::number;
use super::{Checker, Named, Rule, unpacked};

/// Drawings inside drawings are followed so deep.
const DEEPEST: usize = 8;

/// What a piece of marked content is.
#[derive(Clone, Copy)]
struct Mark {
    is_artifact: bool,
    is_tagged: bool,
    has_letters: bool,
}

/// What is walked at the moment.
struct Walk<'w> {
    named: &'w Named,
    fonts: &'w Fonts,
    /// Drawings that were drawn already, and whether they hold tagged content.
    drawn: BTreeMap<ObjectId, bool>,
    /// Fonts with a character that leads to no letters or shows no glyph; each is said once.
    said: BTreeSet<(Rule, String)>,
    page: ObjectId,
    place: String,
}

/// The resources of a page or of a drawing.
type Resources<'a> = Vec<&'a Dictionary>;

impl<'a> Checker<'a> {
    pub(super) fn pages(&mut self, named: &Named, fonts: &Fonts) {
        let mut walk = Walk {
            named,
            fonts,
            drawn: BTreeMap::new(),
            said: BTreeSet::new(),
            page: (0, 0),
            place: String::new(),
        };
        for (number, id) in self.document.get_pages() {
            let place = format!("page {number}");
            let Ok(page) = self.document.get_dictionary(id) else {
                self.broken(Rule::Readable, place);
                continue;
            };
            self.must(page.has(b"StructParents"), Rule::PageStructure, &place);
            match self.entry(page, b"Tabs") {
                None => self.broken(Rule::TabOrderSaid, &place),
                Some(tabs) => {
                    let kept = tabs.as_name().is_ok_and(|name| name == b"S");
                    self.must(kept, Rule::TabOrder, &place);
                }
            }
            self.must(!page.has(b"AA"), Rule::NoAction, &place);
            let annotated = self
                .entry(page, b"Annots")
                .and_then(|list| list.as_array().ok())
                .is_some_and(|list| !list.is_empty());
            self.must(!annotated, Rule::NoInteraction, &place);
            walk.page = id;
            walk.place = place;
            let bytes = self.document.get_page_content(id);
            let resources = self.page_resources(id);
            self.content(&bytes, &resources, &mut Vec::new(), 0, &mut walk);
        }
    }

    fn page_resources(&self, page: ObjectId) -> Resources<'a> {
        let Ok((own, inherited)) = self.document.get_page_resources(page) else {
            return Vec::new();
        };
        let inherited = inherited
            .into_iter()
            .filter_map(|id| self.document.get_dictionary(id).ok());
        own.into_iter().chain(inherited).collect()
    }

    /// Walks what is drawn. Returns whether it holds tagged content.
    fn content(
        &mut self,
        bytes: &[u8],
        resources: &Resources<'a>,
        marks: &mut Vec<Mark>,
        depth: usize,
        walk: &mut Walk<'_>,
    ) -> bool {
        let Ok(content) = Content::decode(bytes) else {
            self.broken(Rule::ContentMarked, format!("{}: unreadable", walk.place));
            return false;
        };
        let around = marks.len();
        let (mut font, mut fonts) = (None, Vec::new());
        let (mut is_bare, mut is_odd, mut is_tagged) = (false, false, false);
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BMC" | "BDC" => {
                    let mark = self.mark(operation, resources, marks, depth, walk);
                    is_tagged |= mark.is_tagged;
                    marks.push(mark);
                }
                "EMC" if marks.len() > around => {
                    marks.pop();
                }
                "EMC" => is_odd = true,
                "q" => fonts.push(font),
                "Q" => font = fonts.pop().unwrap_or(font),
                "Tf" => font = self.font_named(operation, resources),
                "Tj" | "TJ" | "'" | "\"" => {
                    is_bare |= is_outside(marks);
                    self.shown(operation, font, marks, walk);
                }
                "Do" => {
                    is_bare |= is_outside(marks);
                    is_tagged |= self.drawing(operation, resources, marks, depth, walk);
                }
                "f" | "F" | "f*" | "S" | "s" | "B" | "B*" | "b" | "b*" | "sh" | "BI" => {
                    is_bare |= is_outside(marks);
                }
                _ => {}
            }
        }
        self.must(
            !is_bare && !is_odd && marks.len() == around,
            Rule::ContentMarked,
            &walk.place,
        );
        marks.truncate(around);
        is_tagged
    }

    /// What begins here, and whether it may.
    fn mark(
        &mut self,
        operation: &Operation,
        resources: &Resources<'a>,
        around: &[Mark],
        depth: usize,
        walk: &Walk<'_>,
    ) -> Mark {
        let mut operands = operation.operands.iter();
        let is_artifact = operands
            .next()
            .and_then(|name| name.as_name().ok())
            .is_some_and(|name| name == b"Artifact");
        let said = operands.next();
        let listed = said
            .and_then(|name| name.as_name().ok())
            .and_then(|name| self.resource(resources, b"Properties", name))
            .and_then(|properties| self.resolved(properties).as_dict().ok());
        let properties = said
            .and_then(|properties| properties.as_dict().ok())
            .or(listed);
        let number = properties
            .and_then(|properties| properties.get(b"MCID").ok())
            .and_then(|number| number.as_i64().ok());
        let mark = Mark {
            is_artifact,
            is_tagged: number.is_some(),
            has_letters: properties.is_some_and(|properties| properties.has(b"ActualText")),
        };
        let inside = |what: fn(&Mark) -> bool| around.iter().any(what);
        let hidden = mark.is_artifact && inside(|mark| mark.is_tagged);
        self.must(!hidden, Rule::NoArtifactInContent, &walk.place);
        let shown = mark.is_tagged && (mark.is_artifact || inside(|mark| mark.is_artifact));
        self.must(!shown, Rule::NoContentInArtifact, &walk.place);
        // Numbers inside a drawing are its own.
        if let (0, Some(number)) = (depth, number) {
            let is_named = walk.named.contains(&(walk.page, number));
            self.must(
                is_named,
                Rule::ContentMarked,
                &format!("{}: no element names content {number}", walk.place),
            );
        }
        mark
    }

    fn resource(&self, resources: &Resources<'a>, kind: &[u8], name: &[u8]) -> Option<&'a Object> {
        resources
            .iter()
            .find_map(|resources| self.inner(resources, kind)?.get(name).ok())
    }

    fn font_named(&self, operation: &Operation, resources: &Resources<'a>) -> Option<ObjectId> {
        let name = operation.operands.first()?.as_name().ok()?;
        self.resource(resources, b"Font", name)?.as_reference().ok()
    }

    /// Follows a drawing that is drawn by name. Returns whether it holds tagged content.
    fn drawing(
        &mut self,
        operation: &Operation,
        resources: &Resources<'a>,
        marks: &mut Vec<Mark>,
        depth: usize,
        walk: &mut Walk<'_>,
    ) -> bool {
        let reference = operation
            .operands
            .first()
            .and_then(|name| name.as_name().ok())
            .and_then(|name| self.resource(resources, b"XObject", name));
        let Some(Ok(drawing)) = reference.map(|object| self.resolved(object).as_stream()) else {
            return false;
        };
        if self.name(&drawing.dict, b"Subtype") != Some(b"Form") || depth >= DEEPEST {
            return false;
        }
        let id = reference.and_then(|object| object.as_reference().ok());
        if let Some(is_tagged) = id.and_then(|id| walk.drawn.get(&id).copied()) {
            self.must(!is_tagged, Rule::ContentOnce, &walk.place);
            return is_tagged;
        }
        let own = self.inner(&drawing.dict, b"Resources");
        let inside = own.map_or_else(|| resources.clone(), |own| vec![own]);
        let bytes = unpacked(drawing);
        let is_tagged = self.content(&bytes, &inside, marks, depth + 1, walk);
        walk.drawn.extend(id.map(|id| (id, is_tagged)));
        is_tagged
    }

    /// Looks at every character that is shown.
    fn shown(
        &mut self,
        operation: &Operation,
        font: Option<ObjectId>,
        marks: &[Mark],
        walk: &mut Walk<'_>,
    ) {
        let fonts = walk.fonts;
        let Some(font) = font.and_then(|font| fonts.get(&font)) else {
            return;
        };
        let has_letters = marks.iter().any(|mark| mark.has_letters);
        let operands = operation.operands.iter();
        let parts = operands.flat_map(|operand| {
            operand
                .as_array()
                .map_or(std::slice::from_ref(operand), Vec::as_slice)
        });
        for text in parts.filter_map(|part| part.as_str().ok()) {
            for character in text.chunks(font.bytes) {
                let code = number(character);
                if !has_letters && !font.letters.contains_key(&code) {
                    self.once(Rule::LettersKnown, font, code, walk);
                }
                if font.is_by_glyph && code == 0 {
                    self.once(Rule::NoMissingGlyph, font, code, walk);
                }
            }
        }
    }

    fn once(&mut self, rule: Rule, font: &Font, code: u32, walk: &mut Walk<'_>) {
        if walk.said.insert((rule, font.name.clone())) {
            let place = &walk.place;
            self.broken(rule, format!("{place}: character {code} of {}", font.name));
        }
    }
}

/// Says whether nothing around is an artifact or leads to an element.
fn is_outside(marks: &[Mark]) -> bool {
    !marks.iter().any(|mark| mark.is_artifact || mark.is_tagged)
}
