//! Markdown to blocks. Only what our texts use is known: headings, paragraphs, lists, steps with numbers, bold
//! text and links to the glossary. Anything else is a fault of the text, so that nothing is lost in silence.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::{Block, Inline};

/// The text under one `## Heading {#id}`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Section {
    pub(crate) id: String,
    pub(crate) blocks: Vec<Block>,
}

/// Reads the body of an answer.
///
/// # Errors
/// Says in plain words what the text uses that we do not know.
pub(crate) fn sections(text: &str) -> Result<Vec<Section>, String> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(text, Options::ENABLE_HEADING_ATTRIBUTES) {
        reader.take(event)?;
    }
    Ok(reader.sections)
}

#[derive(Default)]
struct Reader {
    sections: Vec<Section>,
    inlines: Vec<Inline>,
    items: Vec<Vec<Inline>>,
    is_in_list: bool,
    is_strong: bool,
    link: Option<String>,
}

impl Reader {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what the parser may learn later is unknown to our texts too"
    )]
    fn take(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H2,
                id,
                ..
            }) => {
                let id = id.ok_or("a heading has no {#id}")?.to_string();
                self.sections.push(Section {
                    id,
                    blocks: Vec::new(),
                });
            }
            Event::Start(
                Tag::Heading {
                    level: HeadingLevel::H3,
                    ..
                }
                | Tag::Paragraph
                | Tag::Item,
            )
            | Event::End(TagEnd::Link) => {
                if self.link.take().is_some() {
                    return Ok(());
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let heading = std::mem::take(&mut self.inlines)
                    .iter()
                    .map(Inline::text)
                    .collect();
                self.push(Block::Heading(heading))?;
            }
            Event::End(TagEnd::Paragraph) if self.is_in_list => {}
            Event::End(TagEnd::Paragraph) => {
                let inlines = std::mem::take(&mut self.inlines);
                self.push(Block::Paragraph(inlines))?;
            }
            Event::Start(Tag::List(None | Some(1))) if !self.is_in_list => self.is_in_list = true,
            Event::End(TagEnd::Item) => self.items.push(std::mem::take(&mut self.inlines)),
            Event::End(TagEnd::List(is_numbered)) => {
                self.is_in_list = false;
                let items = std::mem::take(&mut self.items);
                self.push(if is_numbered {
                    Block::Steps(items)
                } else {
                    Block::List(items)
                })?;
            }
            Event::Start(Tag::Strong) => self.is_strong = true,
            Event::End(TagEnd::Strong) => self.is_strong = false,
            Event::Start(Tag::Link { dest_url, .. }) => {
                let id = dest_url
                    .strip_prefix("glossary:")
                    .ok_or_else(|| format!("a link goes to “{dest_url}”, not to the glossary"))?;
                self.link = Some(id.to_owned());
            }
            Event::Text(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            other => return Err(format!("the text uses something unknown: {other:?}")),
        }
        Ok(())
    }

    fn push(&mut self, block: Block) -> Result<(), String> {
        let section = self
            .sections
            .last_mut()
            .ok_or("there is text before the first heading")?;
        section.blocks.push(block);
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let inline = match (&self.link, self.is_strong) {
            (Some(id), _) => Inline::Glossary {
                id: id.clone(),
                text: text.to_owned(),
            },
            (None, true) => Inline::Strong(text.to_owned()),
            (None, false) => Inline::Text(text.to_owned()),
        };
        // The parser cuts text at every sign that could mean something.
        match (self.inlines.last_mut(), inline) {
            (Some(Inline::Text(last)), Inline::Text(more))
            | (Some(Inline::Strong(last)), Inline::Strong(more)) => last.push_str(&more),
            (
                Some(Inline::Glossary { id, text: last }),
                Inline::Glossary {
                    id: same,
                    text: more,
                },
            ) if *id == same => {
                last.push_str(&more);
            }
            (_, inline) => self.inlines.push(inline),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Inline {
        Inline::Text(words.to_owned())
    }

    #[test]
    fn a_text_becomes_blocks_without_markup() {
        let read = sections(
            "## What it is {#what}\n\nA **red** part\nof [blood](glossary:blood).\n\n### More\n\n- one\n- two (2)\n\nThen:\n\n1. open\n2. read\n",
        );
        let expected = vec![Section {
            id: "what".to_owned(),
            blocks: vec![
                Block::Heading("What it is".to_owned()),
                Block::Paragraph(vec![
                    text("A "),
                    Inline::Strong("red".to_owned()),
                    text(" part of "),
                    Inline::Glossary {
                        id: "blood".to_owned(),
                        text: "blood".to_owned(),
                    },
                    text("."),
                ]),
                Block::Heading("More".to_owned()),
                Block::List(vec![vec![text("one")], vec![text("two (2)")]]),
                Block::Paragraph(vec![text("Then:")]),
                Block::Steps(vec![vec![text("open")], vec![text("read")]]),
            ],
        }];
        assert_eq!(read, Ok(expected));
    }

    #[test]
    fn what_the_window_could_not_show_is_refused() {
        for (name, body) in [
            ("no id", "## Heading\n\nText"),
            ("text before a heading", "Text"),
            ("a web link", "## H {#h}\n\n[x](https://example.org)"),
            ("HTML", "## H {#h}\n\n<b>x</b>"),
            ("code", "## H {#h}\n\n`x`"),
            ("numbers that begin in the middle", "## H {#h}\n\n3. x"),
            ("a list in a list", "## H {#h}\n\n- x\n    - y\n"),
        ] {
            assert!(sections(body).is_err(), "{name}");
        }
    }
}
