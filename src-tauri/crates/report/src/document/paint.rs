//! Draws placed pieces with krilla, and builds the tag tree beside them.

use std::num::NonZeroU16;

use chrono::Datelike;
use domain::fact::FactArgument;
use krilla::Document;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect, Size, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, ListNumbering, SpanTag, TableHeaderScope, Tag,
    TagGroup, TagTree,
};
use krilla_svg::{SurfaceExt, SvgSettings};

use crate::chart::svg_tree;
use crate::error::ReportError;
use crate::fonts::{Weight, width, width_tabular};
use crate::text::Text;

use super::brush::{Brush, Fonts, HAIR, INK, Ink, RULE, SECOND};
use super::content::{SummaryContent, SummaryOptions};
use super::foot::Foot;
use super::layout::{Piece, Placed, Row, Style};
use super::table::{Table, cell_width};

/// What all pages share.
pub(super) struct Print<'a> {
    pub(super) content: &'a SummaryContent,
    pub(super) options: &'a SummaryOptions,
    pub(super) style: Style,
    pub(super) text: &'a dyn Text,
    pub(super) pages: usize,
    pub(super) foot: Foot,
    /// Key of the title, with the name of the person.
    pub(super) title: &'static str,
}

/// Draws all pages and returns the PDF.
pub(super) fn painted(placed: &[Placed<'_>], print: &Print<'_>) -> Result<Vec<u8>, ReportError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| ReportError::Pdf(format!("{error:?}")))?;
    let settings = krilla::SerializeSettings {
        configuration,
        enable_tagging: true,
        ..krilla::SerializeSettings::default()
    };
    let mut document = Document::new_with(settings);
    let fonts = Fonts::new()?;
    let mut tree = Tree::default();
    for page in 0..print.pages {
        let settings = PageSettings::from_wh(print.style.page.0, print.style.page.1)
            .ok_or_else(|| ReportError::Pdf("the page has no size".to_owned()))?;
        let mut sheet = document.start_page_with(settings);
        let mut brush = Brush {
            surface: sheet.surface(),
            fonts: &fonts,
            style: print.style,
            mono: print.options.mono,
        };
        for piece in placed.iter().filter(|piece| piece.page == page) {
            draw(piece, &mut brush, &mut tree)?;
        }
        draw_foot(page, &mut brush, &mut tree, print);
        drop(brush);
        sheet.finish();
    }
    let name = [(
        "name",
        FactArgument::Text(crate::fonts::printable(&print.content.name)),
    )];
    let title = print.text.say(print.title, &name);
    document.set_metadata(metadata(print, title));
    document.set_outline(tree.outline);
    let mut tags = TagTree::new().with_lang(Some(print.options.language.clone()));
    for group in tree.groups {
        tags.push(group);
    }
    document.set_tag_tree(tags);
    document
        .finish()
        .map_err(|error| ReportError::Pdf(format!("{error:?}")))
}

fn metadata(print: &Print<'_>, title: String) -> Metadata {
    let made = print.content.made;
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let date = DateTime::new(u16::try_from(made.year()).unwrap_or(0))
        .month(small(made.month()))
        .day(small(made.day()))
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(title)
        .language(print.options.language.clone())
        .creator("MDS Companion".to_owned())
        .producer("MDS Companion".to_owned())
        .creation_date(date)
}

/// The tag tree and the outline in the making.
#[derive(Default)]
struct Tree {
    groups: Vec<TagGroup>,
    outline: Outline,
    /// The list that the last group is, so that its next entry joins it.
    open_list: Option<u16>,
}

impl Tree {
    fn push(&mut self, group: TagGroup) {
        self.open_list = None;
        self.groups.push(group);
    }
}

fn draw(
    placed: &Placed<'_>,
    brush: &mut Brush<'_, '_>,
    tree: &mut Tree,
) -> Result<(), ReportError> {
    let style = brush.style;
    let (left, top, line) = (style.margin, placed.top, style.line());
    let base = top + style.body;
    match placed.piece {
        Piece::Kicker(words) => {
            let mut group = TagGroup::new(Tag::P);
            group.push(brush.tagged((left, base), words, brush.body(SECOND)));
            tree.push(group);
        }
        Piece::Title(lines) => {
            let ink = brush.bold(style.title);
            let mut group = TagGroup::new(Tag::Hn(NonZeroU16::MIN, Some(lines.join(" "))));
            brush.tagged_lines(
                (left, top + style.title),
                lines,
                style.title * 1.2,
                ink,
                &mut group,
            );
            tree.outline.push_child(OutlineNode::new(
                lines.join(" "),
                XyzDestination::new(placed.page, Point::from_xy(left, top)),
            ));
            tree.push(group);
        }
        Piece::Heading(words) => {
            brush.ornament((left, top), (style.content_width(), 0.6), HAIR);
            let ink = brush.bold(style.heading);
            draw_heading(
                std::slice::from_ref(words),
                (placed, top + style.heading * 1.35),
                ink,
                brush,
                tree,
            );
        }
        Piece::SideHeading(lines) => {
            brush.ornament((left, top), (style.content_width(), 0.6), HAIR);
            // On the first line of what stands beside it.
            let ink = brush.bold(style.body);
            draw_heading(lines, (placed, top + style.body * 1.57), ink, brush, tree);
        }
        Piece::Space(_) => {}
        Piece::Fact {
            name,
            lines,
            indent,
        } => {
            let mut group = TagGroup::new(Tag::P);
            group.push(brush.tagged((left, base), &format!("{name} "), brush.body(SECOND)));
            brush.tagged_lines(
                (left + indent, base),
                lines,
                line,
                brush.body(INK),
                &mut group,
            );
            tree.push(group);
        }
        Piece::Paragraph {
            lines,
            second,
            indent,
        } => {
            let mut group = TagGroup::new(Tag::P);
            let ink = brush.body(if *second { SECOND } else { INK });
            brush.tagged_lines((left + indent, base), lines, line, ink, &mut group);
            tree.push(group);
        }
        Piece::Items(row) => {
            let entries = draw_items(row, top, brush);
            if tree.open_list != Some(row.list) {
                let numbering = if row.numbered {
                    ListNumbering::Decimal
                } else {
                    ListNumbering::Disc
                };
                tree.push(TagGroup::new(Tag::L(numbering)));
                tree.open_list = Some(row.list);
            }
            if let Some(group) = tree.groups.last_mut() {
                entries.into_iter().for_each(|entry| group.push(entry));
            }
        }
        Piece::Table(table) => {
            let group = draw_table(table, top, brush);
            tree.push(group);
        }
        Piece::Figure(figure) => {
            let place = Rect::from_xywh(left, top, figure.size.0, figure.size.1);
            let bbox = place.map(|place| BBox::new(placed.page, place));
            let mut group =
                TagGroup::new(Tag::Figure(Some(figure.alternative.clone())).with_bbox(bbox));
            let svg = svg_tree(&figure.svg)?;
            let size =
                Size::from_wh(figure.size.0, figure.size.1).ok_or(ReportError::PictureSize {
                    width: figure.size.0,
                    height: figure.size.1,
                })?;
            let identifier = brush.surface.start_tagged(ContentTag::Other);
            brush
                .surface
                .push_transform(&Transform::from_translate(left, top));
            brush.surface.draw_svg(&svg, size, SvgSettings::default());
            brush.surface.pop();
            brush.surface.end_tagged();
            group.push(identifier);
            tree.push(group);
        }
    }
    Ok(())
}

fn draw_heading(
    lines: &[String],
    (placed, base): (&Placed<'_>, f32),
    ink: Ink,
    brush: &mut Brush<'_, '_>,
    tree: &mut Tree,
) {
    let left = brush.style.margin;
    let words = lines.join(" ");
    let level = NonZeroU16::MIN.saturating_add(1);
    let mut group = TagGroup::new(Tag::Hn(level, Some(words.clone())));
    brush.tagged_lines((left, base), lines, brush.style.line(), ink, &mut group);
    let place = XyzDestination::new(placed.page, Point::from_xy(left, placed.top));
    tree.outline.push_child(OutlineNode::new(words, place));
    tree.push(group);
}

fn draw_items(row: &Row, top: f32, brush: &mut Brush<'_, '_>) -> Vec<TagGroup> {
    let style = brush.style;
    let Row {
        columns,
        label_width,
        indent,
        writing_lines,
        ..
    } = *row;
    let gap = style.body * 2.0;
    let room = style.content_width() - indent;
    let column = (room - gap * f32::from(columns.saturating_sub(1))) / f32::from(columns.max(1));
    let mut x = style.margin + indent;
    let mut entries = Vec::new();
    for item in &row.items {
        let weight = if item.label == "•" {
            Weight::Regular
        } else {
            Weight::Bold
        };
        let ink = Ink {
            weight,
            ..brush.body(INK)
        };
        let base = top + style.body;
        let mut label = TagGroup::new(Tag::Lbl);
        label.push(brush.tagged((x, base), &format!("{} ", item.label), ink));
        let mut body = TagGroup::new(Tag::LBody);
        brush.tagged_lines(
            (x + label_width, base),
            &item.lines,
            style.line(),
            brush.body(INK),
            &mut body,
        );
        let mut entry = TagGroup::new(Tag::LI);
        entry.push(label);
        entry.push(body);
        entries.push(entry);
        let written = u16::try_from(item.lines.len()).map_or(0.0, f32::from) * style.line();
        for line in 1..=writing_lines {
            let y =
                top + written + f32::from(line) * Piece::writing_line(&style) - style.body * 0.25;
            brush.ornament((x + label_width, y), (column - label_width, 0.5), RULE);
        }
        x += column + gap;
    }
    entries
}

fn draw_table(table: &Table, top: f32, brush: &mut Brush<'_, '_>) -> TagGroup {
    let style = brush.style;
    let (left, size, line_height) = (style.margin, style.body, Table::line(&style));
    let edge = |index: usize| table.edges.get(index).copied().unwrap_or_default();
    let mut group = TagGroup::new(Tag::Table.with_summary(Some(table.summary.clone())));
    let first_base = size * 1.1;

    let mut head = TagGroup::new(Tag::TR);
    for (column, lines) in table.head.iter().enumerate() {
        let ink = Ink {
            colour: SECOND,
            tabular: true,
            ..brush.bold(size)
        };
        let identifier = brush
            .surface
            .start_tagged(ContentTag::Span(SpanTag::empty()));
        for (index, words) in lines.iter().enumerate() {
            let x = if column == 0 {
                left
            } else {
                left + edge(column + 1) - width_tabular(words, size, Weight::Bold)
            };
            let y = top + first_base + nth(index) * line_height;
            // The blank parts the lines for those who listen.
            brush.write((x, y), &format!("{words} "), ink);
        }
        brush.surface.end_tagged();
        let mut cell = TagGroup::new(Tag::TH(TableHeaderScope::Column));
        cell.push(identifier);
        head.push(cell);
    }
    let mut thead = TagGroup::new(Tag::THead);
    thead.push(head);
    group.push(thead);
    let mut row_top = top + table.head_height(&style);
    brush.ornament((left, row_top), (style.content_width(), 0.8), RULE);

    let mut tbody = TagGroup::new(Tag::TBody);
    for row in &table.rows {
        let y = row_top + first_base;
        row_top += row.height(&style);
        let mut line = TagGroup::new(Tag::TR);
        let mut name = TagGroup::new(Tag::TH(TableHeaderScope::Row));
        let identifier = brush
            .surface
            .start_tagged(ContentTag::Span(SpanTag::empty()));
        let (mut end, mut last) = (left, y);
        for (index, words) in row.name.iter().enumerate() {
            last = y + nth(index) * line_height;
            end = brush.write((left, last), &format!("{words} "), brush.bold(size));
        }
        let place = if row.unit_below {
            (left, last + line_height)
        } else {
            (end, last)
        };
        brush.write(place, &row.unit, brush.body(SECOND));
        brush.surface.end_tagged();
        name.push(identifier);
        line.push(name);
        for (column, cell) in row.cells.iter().enumerate() {
            let mut group = TagGroup::new(Tag::TD);
            let right = left + edge(column + 2);
            let last = column + 1 == row.cells.len();
            let colour = if last { SECOND } else { INK };
            let identifier = brush
                .surface
                .start_tagged(ContentTag::Span(SpanTag::empty()));
            // An empty cell says so to those who listen; a dash would look like a value.
            let room = edge(column + 2) - edge(column + 1);
            let words = if cell.words.is_empty() {
                " ".to_owned()
            } else {
                cell.words.clone()
            };
            if cell.number.is_empty() || cell_width(cell, size) > room {
                let words = crate::fonts::fitted(&words, size, Weight::Regular, room);
                brush.write(
                    (right - width_tabular(&words, size, Weight::Regular), y),
                    &words,
                    Ink {
                        tabular: true,
                        ..brush.body(colour)
                    },
                );
            } else {
                let rest = words.strip_prefix(cell.number.as_str()).unwrap_or_default();
                let wide = width_tabular(&cell.number, size, Weight::Bold)
                    + width_tabular(rest, size, Weight::Regular);
                let end = brush.write(
                    (right - wide, y),
                    &cell.number,
                    Ink {
                        colour,
                        tabular: true,
                        ..brush.bold(size)
                    },
                );
                if !rest.is_empty() {
                    brush.write(
                        (end, y),
                        rest,
                        Ink {
                            tabular: true,
                            ..brush.body(colour)
                        },
                    );
                }
            }
            brush.surface.end_tagged();
            group.push(identifier);
            line.push(group);
        }
        tbody.push(line);
        brush.ornament((left, row_top), (style.content_width(), 0.4), HAIR);
    }
    group.push(tbody);
    group
}

fn nth(index: usize) -> f32 {
    u16::try_from(index).map_or(0.0, f32::from)
}

/// Draws the foot: what the sheet is, whose it is, which page. It is read once, at the end of the last page.
fn draw_foot(page: usize, brush: &mut Brush<'_, '_>, tree: &mut Tree, print: &Print<'_>) {
    let style = brush.style;
    let (left, room) = (style.margin, style.content_width());
    let foot = &print.foot;
    let top = style.bottom() + Foot::above(&style);
    brush.ornament((left, top), (room, 0.6), HAIR);
    let pages = super::foot::page(page + 1, print.pages, print.text);
    let wide = width(&pages, foot.size, Weight::Regular);
    let lines = &foot.lines;
    let base = top + foot.first();
    let ink = Ink {
        size: foot.size,
        ..brush.body(SECOND)
    };
    if page + 1 == print.pages {
        let mut group = TagGroup::new(Tag::P);
        brush.tagged_lines((left, base), lines, foot.line(), ink, &mut group);
        tree.push(group);
    } else {
        brush
            .surface
            .start_tagged(ContentTag::Artifact(Artifact::with_kind(
                ArtifactType::Footer,
            )));
        let mut y = base;
        for line in lines {
            brush.write((left, y), line, ink);
            y += foot.line();
        }
        brush.surface.end_tagged();
    }
    brush
        .surface
        .start_tagged(ContentTag::Artifact(Artifact::with_kind(
            ArtifactType::PageNumber,
        )));
    brush.write((left + room - wide, base), &pages, ink);
    brush.surface.end_tagged();
}
