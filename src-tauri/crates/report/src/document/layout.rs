//! Pieces of a page with their heights, broken into lines and put on pages. Draws nothing.

use super::content::SummaryOptions;
use super::table::Table;

/// Sizes and distances of one print.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) page: (f32, f32),
    pub(super) margin: f32,
    /// Size of running text.
    pub(super) body: f32,
    pub(super) title: f32,
    pub(super) heading: f32,
    /// Height kept free for the foot; what it needs is known once its words are broken into lines.
    pub(super) foot: f32,
}

impl Style {
    pub(super) fn of(options: &SummaryOptions) -> Self {
        let page = options.paper.size();
        if options.large_print {
            Self {
                page,
                margin: 50.0,
                body: 16.0,
                title: 28.0,
                heading: 19.0,
                foot: 0.0,
            }
        } else {
            Self {
                page,
                margin: 46.0,
                body: 11.0,
                title: 24.0,
                heading: 13.5,
                foot: 0.0,
            }
        }
    }

    /// The same with so much room for the foot.
    pub(super) fn with_foot(self, foot: f32) -> Self {
        Self { foot, ..self }
    }

    pub(super) fn content_width(&self) -> f32 {
        self.page.0 - 2.0 * self.margin
    }

    pub(super) fn line(&self) -> f32 {
        self.body * 1.38
    }

    pub(super) fn bottom(&self) -> f32 {
        self.page.1 - self.margin * 0.45 - self.foot
    }
}

/// A drawing with the words that stand for it.
#[derive(Debug, Clone)]
pub(super) struct Figure {
    pub(super) svg: String,
    pub(super) size: (f32, f32),
    pub(super) alternative: String,
}

/// One entry of a list, broken into lines.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    pub(super) label: String,
    pub(super) lines: Vec<String>,
}

/// Entries of a list that stand side by side.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) list: u16,
    pub(super) numbered: bool,
    pub(super) items: Vec<Item>,
    pub(super) columns: u8,
    pub(super) label_width: f32,
    pub(super) writing_lines: u8,
    pub(super) indent: f32,
}

/// Something that stands on a page and is not divided.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// The name of the document above its title.
    Kicker(String),
    /// The title (level 1).
    Title(Vec<String>),
    /// A heading of level 2; never stands alone at the foot of a page.
    Heading(String),
    /// A heading of level 2 in the margin of what follows.
    SideHeading(Vec<String>),
    /// Room for a side heading that is longer than what stands beside it.
    Space(f32),
    /// A fact with its name before it.
    Fact {
        name: String,
        lines: Vec<String>,
        indent: f32,
    },
    /// Running text.
    Paragraph {
        lines: Vec<String>,
        second: bool,
        indent: f32,
    },
    /// Entries side by side in one or two columns; neighbours of the same list belong together.
    Items(Row),
    /// A table.
    Table(Table),
    /// A drawing.
    Figure(Figure),
}

impl Piece {
    /// Height of a line to write on.
    pub(super) fn writing_line(style: &Style) -> f32 {
        style.body * 1.7
    }

    /// Says whether the next piece has to be on the same page.
    fn stays_with(&self, next: &Self) -> bool {
        match self {
            Self::Heading(_) | Self::SideHeading(_) => true,
            // What the marks of a table and the lines of a chart mean.
            Self::Table(_) | Self::Figure(_) => {
                matches!(next, Self::Paragraph { second: true, .. })
            }
            Self::Kicker(_)
            | Self::Title(_)
            | Self::Space(_)
            | Self::Fact { .. }
            | Self::Paragraph { .. }
            | Self::Items(_) => false,
        }
    }

    fn begins_section(&self) -> bool {
        matches!(self, Self::Heading(_) | Self::SideHeading(_))
    }

    /// Space above, and height.
    pub(super) fn height(&self, style: &Style) -> (f32, f32) {
        let line = style.line();
        match self {
            Self::Kicker(_) => (0.0, line),
            Self::Title(lines) => (0.0, count(lines) * style.title * 1.2 + style.body * 0.3),
            Self::Heading(_) => (style.heading * 0.8, style.heading * 1.75),
            Self::SideHeading(_) => (style.body * 0.7, style.body * 0.45),
            Self::Space(height) => (0.0, *height),
            Self::Fact { lines, .. } => (0.0, count(lines).max(1.0) * line),
            Self::Paragraph { lines, .. } => (style.body * 0.3, count(lines) * line),
            Self::Items(row) => {
                let rows = row
                    .items
                    .iter()
                    .map(|item| count(&item.lines))
                    .fold(1.0, f32::max);
                (
                    style.body * 0.12,
                    rows * line + f32::from(row.writing_lines) * Self::writing_line(style),
                )
            }
            Self::Table(table) => (style.body * 0.4, table.height(style)),
            Self::Figure(figure) => (style.body * 0.4, figure.size.1),
        }
    }
}

/// Part of the height of a page up to which a section stays on one page.
const SHORT_SECTION: f32 = 0.18;

fn count(lines: &[String]) -> f32 {
    u16::try_from(lines.len()).map_or(0.0, f32::from)
}

/// A piece with its place: page from 0, and the distance of its top from the top of the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) page: usize,
    pub(super) top: f32,
    pub(super) piece: &'a Piece,
}

/// Puts the pieces on pages, one below the other.
pub(super) fn pages<'a>(pieces: &'a [Piece], style: &Style) -> Vec<Placed<'a>> {
    let mut placed = Vec::new();
    let (mut page, mut top) = (0, style.margin);
    let mut rest = pieces.iter();
    while let Some(piece) = rest.next() {
        let (above, height) = piece.height(style);
        let mut needed = above + height;
        if let Piece::SideHeading(lines) = piece {
            // Its lines stand beside what follows, and may be more.
            needed = needed.max(above + style.body * 0.57 + count(lines) * style.line());
        }
        let mut last = piece;
        for next in rest.clone() {
            if !last.stays_with(next) {
                break;
            }
            let (next_above, next_height) = next.height(style);
            needed += next_above + next_height;
            last = next;
        }
        if piece.begins_section() {
            // A short list is not torn: its first half alone could be taken for the whole.
            let section: f32 = rest
                .clone()
                .take_while(|next| !next.begins_section())
                .map(|next| next.height(style))
                .map(|(above, height)| above + height)
                .sum();
            if above + height + section < style.page.1 * SHORT_SECTION {
                needed = above + height + section;
            }
        }
        if top + needed > style.bottom() && top > style.margin {
            page += 1;
            top = style.margin;
        }
        let start = if top > style.margin { top + above } else { top };
        placed.push(Placed {
            page,
            top: start,
            piece,
        });
        top = start + height;
    }
    placed
}
