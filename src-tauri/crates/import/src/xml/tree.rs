//! One element with everything in it, in a few flat lists that are used again for the next.

/// A piece of the text store.
#[derive(Debug, Clone, Copy)]
struct Span {
    from: u32,
    to: u32,
}

#[derive(Debug, Clone, Copy)]
struct Item {
    /// The name; `None` for a text.
    name: Option<Span>,
    text: Span,
    parent: u32,
    /// One past the last node inside.
    end: u32,
    first_attribute: u32,
    attributes: u32,
}

#[derive(Debug, Clone, Copy)]
struct Attribute {
    name: Span,
    value: Span,
}

/// A tree that grows from left to right, so that everything in a node directly follows it.
#[derive(Debug, Default)]
pub(super) struct Tree {
    letters: String,
    items: Vec<Item>,
    attributes: Vec<Attribute>,
    open: Vec<u32>,
}

impl Tree {
    pub(super) fn clear(&mut self) {
        self.letters.clear();
        self.items.clear();
        self.attributes.clear();
        self.open.clear();
    }

    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    fn keep(&mut self, text: &str) -> Span {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let from = place(self.letters.len());
        self.letters.push_str(text);
        Span {
            from,
            to: place(self.letters.len()),
        }
    }

    fn push(&mut self, name: Option<Span>, text: Span) -> u32 {
        let at = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        self.items.push(Item {
            name,
            text,
            parent: self.open.last().copied().unwrap_or(u32::MAX),
            end: at.saturating_add(1),
            first_attribute: u32::try_from(self.attributes.len()).unwrap_or(u32::MAX),
            attributes: 0,
        });
        at
    }

    pub(super) fn open(&mut self, name: &str) {
        let name = self.keep(name);
        let at = self.push(Some(name), Span { from: 0, to: 0 });
        self.open.push(at);
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        let (name, value) = (self.keep(name), self.keep(value));
        self.attributes.push(Attribute { name, value });
        if let Some(item) = self.items.last_mut() {
            item.attributes += 1;
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        // Blanks between elements are most of a pretty-printed document; those inside a text split
        // at an entity stand beside letters and are kept with them.
        if !text.is_empty() {
            let text = self.keep(text);
            self.push(None, text);
        }
    }

    pub(super) fn close(&mut self) {
        let end = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        if let Some(at) = self.open.pop()
            && let Some(item) = self.items.get_mut(at as usize)
        {
            item.end = end;
        }
    }

    pub(super) fn root(&self) -> Option<Node<'_>> {
        (!self.items.is_empty()).then_some(Node { tree: self, at: 0 })
    }

    fn letters(&self, span: Span) -> &str {
        self.letters
            .get(span.from as usize..span.to as usize)
            .unwrap_or_default()
    }
}

/// An element.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'t> {
    tree: &'t Tree,
    at: u32,
}

impl<'t> Node<'t> {
    fn item(self) -> Option<&'t Item> {
        self.tree.items.get(self.at as usize)
    }

    /// The name without prefix; empty for elements of another namespace.
    pub(crate) fn name(self) -> &'t str {
        self.item()
            .and_then(|item| item.name)
            .map_or("", |name| self.tree.letters(name))
    }

    /// An attribute, trimmed; one that is empty is none.
    pub(crate) fn attribute(self, name: &str) -> Option<&'t str> {
        self.attributes()
            .find(|(other, _)| *other == name)
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// All attributes in order.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'t str, &'t str)> {
        let tree = self.tree;
        let range = self.item().map_or(0..0, |item| {
            let first = item.first_attribute as usize;
            first..first + item.attributes as usize
        });
        tree.attributes
            .get(range)
            .unwrap_or_default()
            .iter()
            .map(move |one| (tree.letters(one.name), tree.letters(one.value)))
    }

    /// The elements directly inside.
    pub(crate) fn children(self) -> impl Iterator<Item = Node<'t>> {
        let tree = self.tree;
        let end = self.item().map_or(0, |item| item.end);
        let mut at = self.at + 1;
        std::iter::from_fn(move || {
            while at < end {
                let item = tree.items.get(at as usize)?;
                let node = Node { tree, at };
                at = item.end.max(at + 1);
                if item.name.is_some() {
                    return Some(node);
                }
            }
            None
        })
    }

    /// The elements directly inside that have this name.
    pub(crate) fn named(self, name: &str) -> impl Iterator<Item = Node<'t>> {
        self.children().filter(move |child| child.name() == name)
    }

    /// The first of them.
    pub(crate) fn child(self, name: &str) -> Option<Node<'t>> {
        self.named(name).next()
    }

    /// The first element along a path of names.
    pub(crate) fn path(self, names: &[&str]) -> Option<Node<'t>> {
        names.iter().try_fold(self, |node, name| node.child(name))
    }

    /// The elements around it, from the inside out.
    pub(crate) fn ancestors(self) -> impl Iterator<Item = Node<'t>> {
        let tree = self.tree;
        let mut at = self.item().map(|item| item.parent);
        std::iter::from_fn(move || {
            let node = Node { tree, at: at? };
            at = node.item().map(|item| item.parent);
            node.item().map(|_| node)
        })
    }

    /// The element itself and all elements in it, in the order of the document.
    pub(crate) fn all(self) -> impl Iterator<Item = Node<'t>> {
        let tree = self.tree;
        let end = self.item().map_or(0, |item| item.end);
        (self.at..end)
            .map(move |at| Node { tree, at })
            .filter(|node| node.item().is_some_and(|item| item.name.is_some()))
    }

    /// All texts in it, with single blanks. Elements part words, as the cells of a table do.
    pub(crate) fn text(self) -> String {
        let end = self.item().map_or(0, |item| item.end);
        let mut text = String::new();
        // A text that an entity has split goes on in the same element, with no other in between.
        let mut goes_on_in = None;
        for at in self.at..end {
            let Some(item) = self.tree.items.get(at as usize) else {
                break;
            };
            if item.name.is_some() {
                goes_on_in = None;
                continue;
            }
            if goes_on_in != Some(item.parent) {
                text.push(' ');
            }
            text.push_str(self.tree.letters(item.text));
            goes_on_in = Some(item.parent);
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ")
    }
}
